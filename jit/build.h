/* From threaded code to SSA: one walk over the blocks in reverse postorder, small callees taken in on the
 * way. */
#ifndef JINDO_JIT_BUILD_H
#define JINDO_JIT_BUILD_H

#include "flow.h"

/* A block of one level while it is built. */
typedef struct LevelBlock {
    Block *head;
    Node ***envs; /* registers at the end of each predecessor, in the order of head->preds */
    uint32_t env_count;
    bool visited;
} LevelBlock;

/* One method: the compiled one, or one inlined. */
typedef struct Level {
    struct Level *outer;
    Flow *flow;
    Method *method;
    uint32_t base;      /* its R, in slots from the compiled method's */
    State *outer_state; /* the caller at its call */
    uint32_t depth;
    Node **regs;
    LevelBlock *blocks;
    uint64_t *live;            /* before[i] of the current block's instructions, and behind the last */
    uint32_t *starts;          /* the current block's instructions */
    uint32_t insn_count, insn; /* current one's place in starts */
    State *state;              /* made for the current instruction already */
    Block *exit;               /* of an inlined method: where its returns go */
    Node **results;
    uint32_t result_room;
} Level;

typedef struct Builder {
    Graph *g;
    Block *cur; /* NULL: not reached */
    Level *level;
    uint32_t at; /* word of the current instruction */
} Builder;

/* Builds the whole method, or its loop from g->osr_pc on. */
void build_graph(Graph *g);

/* ---- build.c, for the other parts ---- */

Node *build_emit(Builder *b, IrOp op, IrType type, uint32_t in_count, Node **in);
Node *build1(Builder *b, IrOp op, IrType type, Node *x);
Node *build2(Builder *b, IrOp op, IrType type, Node *x, Node *y);
Node *build_int(Builder *b, int32_t value);
Node *build_long(Builder *b, int64_t value);
/* The register's value as that type. */
Node *build_use(Builder *b, uint32_t reg, IrType type);
Node *build_typed(Builder *b, Node *n, IrType type);
void build_set(Builder *b, uint32_t reg, Node *value);
/* The interpreter before the current instruction; waiting for the current call's result. */
State *build_state(Builder *b);
State *build_call_state(Builder *b, uint32_t result);
void build_guard(Builder *b, IrCond cond, Node *x, Node *y);
void build_null_check(Builder *b, Node *object);
/* Leaves compiled code here, always. */
void build_exit(Builder *b);
void build_jump(Builder *b, uint32_t word);
void build_branch(Builder *b, IrCond cond, Node *x, Node *y, uint32_t word, uint32_t otherwise);
/* words: where the distinct successors are; keys[i] goes to targets[i], targets[count] is the default's. */
void build_switch(Builder *b, Node *key, uint32_t count, const int32_t *keys, const uint32_t *targets,
                  const uint32_t *words, uint32_t succs, bool dense);
void build_return(Builder *b, Node *value);
void build_level(Builder *b, Level *l, uint32_t start);
static inline const Insn *build_pc(const Builder *b) {
    return b->level->flow->code->insns + b->at;
}
static inline const Insn *build_insn(const Builder *b) {
    return b->level->flow->insns + b->at;
}

IrType ir_type_of(uint8_t basic); /* BasicType */

/* ---- select.c ---- */
void select_code(Builder *b);
/* ---- inline.c ---- */
void build_call(Builder *b);
/* ---- intrinsics.c: true, and *result is set (NULL: none) ---- */
bool build_intrinsic(Builder *b, Method *m, Node **args, Node **result);

/* ---- fold.c: a simpler value that n is equal to, or n itself. Inputs are final. ---- */
Node *fold_node(Graph *g, Node *n);
/* 1, 0; -1: not known. */
int fold_condition(IrCond cond, const Node *x, const Node *y);

#endif
