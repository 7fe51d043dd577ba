/* The threaded form of methods: register instructions, made from bytecode at a method's first call
 * (translate.c).
 *
 * An instruction is one 64-bit word {op, a, b, c} and, where its row in insns.def says so, words behind it.
 * Registers count from the frame's R (runtime/frame.h). Code lives in the owner's metadata arena and is never
 * freed or moved before it. It changes in one way only: an instruction not resolved yet is replaced by a
 * resolved one of the same length, following words first, then the first word as a whole with release order;
 * never back. Who reads an operand in a slow path reads the first word once, as a whole, and looks at the op
 * again.
 */
#ifndef JINDO_INTERP_CODE_H
#define JINDO_INTERP_CODE_H

#include "runtime/frame.h"

enum {                 /* flags of a row */
       INSN_THROW = 1, /* may throw, or needs the frame's pc saved */
       INSN_CALL = 2,
       INSN_LOOP = 4,  /* polls */
       INSN_LEAVE = 8, /* leaves the method */
};

typedef enum InsnOp {
#define INSN(name, operands, words, flags) INSN_OP_##name,
#include "interp/insns.def"
#undef INSN
    INSN_OP_COUNT
} InsnOp;
#define I_(name) INSN_OP_##name

typedef union Insn {
    struct {
        uint16_t op, a, b, c;
    };
    struct {
        int32_t i;
        int32_t hi; /* b and c */
    };
    uint64_t word;
    int64_t l;
    float f;
    double d;
    const void *p;
    Class *klass;
    Method *method;
} Insn;

_Static_assert(sizeof(Insn) == 8, "an instruction is one word");

typedef struct InsnInfo {
    const char *name;
    char operands[4];
    uint8_t words;
    uint8_t flags;
} InsnInfo;
extern const InsnInfo insn_info[INSN_OP_COUNT];

typedef enum Cond { COND_EQ, COND_NE, COND_LT, COND_GE, COND_GT, COND_LE } Cond;
typedef enum FCond {
    FCOND_EQ,
    FCOND_NE,
    FCOND_LT,
    FCOND_NLT,
    FCOND_LE,
    FCOND_NLE
} FCond; /* N: not, also when unordered */

typedef struct CodeHandler {
    uint16_t start, end; /* bci */
    uint16_t catch_type; /* constant-pool index, 0: all */
    uint32_t pc;         /* where it starts, in words */
} CodeHandler;

typedef struct Code {
    Method *method;
    uint32_t word_count;
    uint32_t map_count;
    uint32_t handler_count;
    const uint32_t *map_pcs;  /* ascending: from this word on ... */
    const uint16_t *map_bcis; /* ... the code is of the bytecode at this index */
    const CodeHandler *handlers;
    Insn insns[];
} Code;

static inline const Code *code_of(const Insn *start) {
    return (const Code *)((const char *)start - offsetof(Code, insns));
}

/* The code of m if it was translated, else NULL. */
const Code *method_code(const Method *m);
/* Makes it. NULL: exception pending. */
const Insn *translate(Thread *t, Method *m);

int code_bci(const Code *code, const Insn *pc);

/* The length in words of the instruction at pc. */
uint32_t insn_words(const Insn *pc);
/* Prints a listing to stderr (-Xdump:code). */
void code_dump(const Code *code);

/* Rewrites an instruction; the words behind it are set already. */
static inline void insn_become(Insn *at, Insn with) {
    atomic_store_explicit((_Atomic uint64_t *)&at->word, with.word, memory_order_release);
}
static inline Insn insn_read(const Insn *at) {
    return (Insn){.word =
                      atomic_load_explicit((_Atomic uint64_t *)&((Insn *)at)->word, memory_order_acquire)};
}

#endif
