/* The code generator, as its CPU-neutral driver (codegen.c) and a CPU's lowering see each other.
 *
 * Each operation of ir_ops.def has a row in the CPU's `lowering`: `shape` tells the register allocator what
 * the instruction wants (code_begin, then operands), `emit` writes it when the operands have places. `fold`
 * is asked first: a node that only its user needs may become part of that one's instruction; it then has no
 * instruction of its own.
 *
 * Pinned registers are the Thread and the frame pointer (FP, the Frame). Offsets of slots count from FP.
 */
#ifndef JINDO_JIT_CODEGEN_H
#define JINDO_JIT_CODEGEN_H

#include "buffer.h"
#include "ir.h"
#include "regalloc.h"
#include "target.h"

typedef struct Codegen Codegen;
typedef struct Later Later;

typedef struct Lowering {
    void (*shape)(Codegen *c, Node *n);
    void (*emit)(Codegen *c, Node *n, Operand *o);
} Lowering;

/* Code that is out of the straight path; emitted behind the method. */
struct Later {
    Label label, back;
    Node *node;
    Operand *o;
    Site *site;
    void (*emit)(Codegen *c, Later *l);
    uint32_t kind; /* the emitter's */
    Later *next;
};

typedef struct PoolWord {
    uint64_t bits;
    Label label;
} PoolWord;

struct Codegen {
    Graph *g;
    Arena *arena;
    CodeSpace *space;
    const Stubs *stubs;
    Blob *blob;
    Buffer b;
    Ra ra;
    VReg *vregs;  /* by node */
    bool *folded; /* by node */
    Node **nodes; /* by instruction of ra */
    uint32_t nodes_room, nodes_count;
    Label *labels;  /* by block */
    uint32_t block; /* whose code is being emitted */
    Later *later, **later_end;
    PoolWord *pool;
    uint32_t pool_count, pool_room;
    Reloc *relocs;
    uint32_t reloc_count, reloc_room;
    uint32_t outs;  /* most arguments of a call */
    uint32_t slots; /* behind the header, without outgoing arguments */
    uint32_t place_room, constant_room, scope_room, site_room;
    uint32_t data_used; /* bytes of Blob.data */
    bool *unknown;      /* by node: the CPU's */
    bool machine_frame; /* set in shapes that call: the CPU's */
};

/* ---- The CPU's ---- */

extern const Lowering lowering[IR_COUNT];
extern const RaTarget ra_target;
void target_fold(Codegen *c, Node *n);
void target_prologue(Codegen *c);
void target_move(void *codegen, Loc to, Loc from);
void target_finish(Codegen *c); /* pool, labels */

/* ---- Shapes ---- */

void code_begin(Codegen *c, Node *n, bool clobbers);
VReg code_vreg(Codegen *c, Node *n);
void code_use(Codegen *c, Node *n, Policy p);
void code_use_in(Codegen *c, Node *n, Loc fixed);
void code_def(Codegen *c, Node *n, Policy p);
void code_def_in(Codegen *c, Node *n, Loc fixed);
void code_temp(Codegen *c, RegClass class);
void code_temp_in(Codegen *c, Loc fixed);
/* Starts the result as a copy of `from`. Two operands. */
void code_same(Codegen *c, Node *from, Node *n);
/* What the state of n names. */
void code_notes(Codegen *c, Node *n);
/* That the node is part of its user's instruction. */
void code_fold(Codegen *c, Node *n);

static inline bool code_folded(const Codegen *c, const Node *n) {
    return n->op != IR_CONST && c->folded[n->id];
}
static inline RegClass class_of(IrType t) {
    return type_is_float(t) ? CLASS_FLOAT : CLASS_INT;
}
static inline bool is_const(const Node *n) {
    return n->op == IR_CONST;
}
/* An int or long constant that is sign-extended from 32 bits. */
bool const_is_int32(const Node *n);

/* ---- Emitting ---- */

/* The site of n, whose notes are among o. */
Site *code_site(Codegen *c, Node *n, Operand *o, SiteKind kind);
Later *code_later(Codegen *c, Node *n, Operand *o, void (*emit)(Codegen *c, Later *l));
Label code_word(Codegen *c, uint64_t bits); /* 8 bytes behind the code, 8-byte aligned */
Label code_block(Codegen *c, const Block *b);
bool code_is_next(const Codegen *c, const Block *b);
void code_reloc(Codegen *c, uint32_t at, RelocKind kind, const void *target);
/* Bytes from FP. */
int32_t code_offset(const Codegen *c, Loc l);
int32_t code_out_offset(const Codegen *c, uint32_t argument);
/* Address of fresh zeroed data of the blob. */
void *code_data(Codegen *c, uint32_t bytes);

#endif
