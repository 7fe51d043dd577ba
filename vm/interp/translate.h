/* The translator from bytecode to threaded code, as its parts see it: translate.c walks blocks and finishes,
 * select.c chooses instructions for each bytecode, emit.c keeps the symbolic stack and writes.
 *
 * The symbolic stack says where each operand is: a constant, a local's register, or an operand register. What
 * always holds:
 *   - an entry at position p that lives in operand register q has q <= p, and then entry q lives there as
 * well (it is the same value, or it is p itself): writing p's own register never destroys another entry;
 *   - local_refs[r] counts the entries that live in local r's register: they are moved out before r is
 * written;
 *   - where control flow meets, every entry is in its own register.
 *
 * Bytecode is verified or trusted. The walk takes the blocks in the order of the file and believes that a
 * block it knows nothing of yet starts with an empty stack. Where that turns out wrong it starts again, after
 * a walk along the control flow that finds all shapes (`flow`).
 */
#ifndef JINDO_INTERP_TRANSLATE_H
#define JINDO_INTERP_TRANSLATE_H

#include "classfile/opcodes.h"
#include "interp/code.h"
#include "runtime/vm.h"

#define NO_INSN UINT32_MAX

typedef struct Slot {
    uint8_t type; /* I J F D A, R return address */
    bool constant;
    uint32_t reg;
    Insn value; /* of a constant: sign-extended when an int */
} Slot;

enum { /* marks of a bytecode index */
       MARK_TARGET = 1,
       MARK_DONE = 2, /* flow: walked */
};

typedef struct Fixup {
    uint32_t at, from; /* the word to patch, and the instruction that jumps are counted from */
    uint32_t target;   /* bci */
    enum {
        FIX_SHORT,
        FIX_LONG,
        FIX_LOW,
        FIX_HIGH,
        FIX_PLACE
    } kind; /* c; b and c; .i; .hi; .i as an absolute place */
} Fixup;

typedef struct Tr {
    Thread *t;
    Method *m;
    const ClassFile *cf;
    CfCode code;
    const uint8_t *bytes;
    uint32_t size;
    uint32_t bci, next;

    Insn *out;
    uint32_t count, room;
    uint32_t last; /* the newest instruction if its result may still be redirected, else NO_INSN */
    uint32_t before; /* the one right before it, one word long, in the same block; else NO_INSN */
    Fixup *fixups;
    uint32_t fixup_count, fixup_room;
    uint32_t *map_pcs;
    uint16_t *map_bcis;
    uint32_t map_count, map_room;

    uint8_t *marks;
    uint32_t *pcs;    /* by bci, of targets */
    uint32_t *shapes; /* by bci, of targets: 1 + where its shape begins in shape_pool; 0: not known */
    char *shape_pool; /* NUL-terminated strings of types */
    uint32_t pool_size, pool_room;
    uint32_t *work; /* flow: blocks to walk */
    uint32_t work_count;

    Slot *stack;
    uint32_t depth;
    uint16_t *local_reg;  /* by JVM local number */
    uint32_t *local_refs; /* by register */
    uint32_t locals, operands,
        lock_reg; /* registers of locals; number of operand 0's; of the lock, if synchronized */

    bool reachable;
    bool flow, dry; /* along the flow; without writing */
    bool long_jumps;
    bool conflict, broken, no_memory;
    uint32_t invert; /* the next conditional jump jumps here if false, and goes on to its target by a jump; 0:
                        no */
} Tr;

/* ---- emit.c ---- */

uint32_t emit(Tr *tr, InsnOp op, uint32_t a, uint32_t b, uint32_t c);
void emit_word(Tr *tr, Insn word);
void fixup_add(Tr *tr, uint32_t at, uint32_t from, uint32_t target, int kind);
bool tr_grow(Tr *tr, void *array, uint32_t *room, uint32_t need, size_t element);

static inline uint32_t own_reg(const Tr *tr, uint32_t position) {
    return tr->operands + position;
}

Slot pop(Tr *tr);
void push_slot(Tr *tr, Slot s);
void push_constant(Tr *tr, char type, Insn value);
/* A result: its own register, which the instruction to be emitted writes. */
uint32_t push_result(Tr *tr, char type);
/* The register of the operand that stood at `position`; loads a constant into its own register there. */
uint32_t reg_of(Tr *tr, Slot s, uint32_t position);
/* Puts the entries from position `from` on into their own registers. */
void settle(Tr *tr, uint32_t from);
void spill_local(Tr *tr, uint32_t reg);
/* Pops the top entry into a local. */
void store_local(Tr *tr, uint32_t reg);
/* Rearranges the top n entries: the new ones, bottom to top, are those old ones (0 the deepest of the n). */
void shuffle(Tr *tr, uint32_t n, const uint8_t *order, uint32_t count);
/* The stack as it is now is that of a jump to target. */
void shape_meet(Tr *tr, uint32_t target);
void stack_set(Tr *tr, const char *shape);
/* What of the stack's shape a subroutine must leave alone: depth and categories. */
uint32_t shape_hash(const Tr *tr);

/* ---- select.c ---- */

/* Translates the bytecode at tr->bci; tr->next is the one behind it. */
void select_insn(Tr *tr);

/* ---- translate.c ---- */

/* The bci of the conditional jump that ends a loop's test starting at target, when the test is worth
 * repeating at the loop's end; else 0. */
uint32_t loop_test(const Tr *tr, uint32_t target);
/* The words from pc on belong to bytecode bci. */
void map_add(Tr *tr, uint32_t pc, uint32_t bci);

#endif
