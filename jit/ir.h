/* The intermediate code: SSA. A Node is an instruction and the value it gives; a Block a list of them.
 *
 * Everything of a Graph lives in its arena and goes with it. What always holds, from the builder to the code
 * generator:
 *   - a block's list ends with exactly one END operation, and has no other;
 *   - phis stand in Block.phis, with one input for each entry of Block.preds, in that order;
 *   - a node's inputs dominate it (a phi's input: the end of the predecessor);
 *   - an int's upper half in a register or slot is anything; LOAD of a narrow width is extended to 32 bits;
 *   - a State names the values that the interpreter would find live at that point. They are uses: of a guard
 * anywhere (register, slot, constant), of a call in slots. And for the code generator (graph_finish): order[]
 * is the final order of blocks, ids are their place in it; no edge leads from a block with several successors
 * to one with several predecessors; every node in a list is needed; Node.id is dense from 0.
 *
 * Giving up: graph_fail longjmps out with a reason, from anywhere in a compilation.
 */
#ifndef JINDO_JIT_IR_H
#define JINDO_JIT_IR_H

#include "arena.h"
#include "interp/code.h"

typedef enum IrOp {
#define IR(name, inputs, result, effect) IR_##name,
#include "ir_ops.def"
    IR_COUNT
} IrOp;

typedef enum IrEffect {
    IR_EFFECT_PURE,
    IR_EFFECT_LOAD,
    IR_EFFECT_STORE,
    IR_EFFECT_GUARD,
    IR_EFFECT_ALLOC,
    IR_EFFECT_CALL,
    IR_EFFECT_FENCE,
    IR_EFFECT_END,
} IrEffect;

typedef enum IrType { TY_VOID, TY_I32, TY_I64, TY_F32, TY_F64, TY_REF } IrType;

typedef struct IrInfo {
    const char *name;
    int8_t inputs;
    char result;
    uint8_t effect;
} IrInfo;
extern const IrInfo ir_info[IR_COUNT];

/* Of ints, longs and references; then of floats: N is "not, or unordered". Negation of cond is ir_negate. */
typedef enum IrCond {
    IRC_EQ,
    IRC_NE,
    IRC_LT,
    IRC_GE,
    IRC_GT,
    IRC_LE, /* as Cond in code.h */
    IRC_ULT,
    IRC_UGE,
    IRC_FEQ,
    IRC_FNE,
    IRC_FLT,
    IRC_FNLT,
    IRC_FLE,
    IRC_FNLE, /* as FCond; FNE is true when unordered */
} IrCond;

/* Of memory accesses. B and S extend the sign, C does not. I and L: also floats, doubles, references by the
 * node's type. */
typedef enum IrWidth { WIDTH_B, WIDTH_C, WIDTH_S, WIDTH_I, WIDTH_L } IrWidth;
static inline unsigned width_shift(IrWidth w) {
    return w == WIDTH_B ? 0 : w == WIDTH_L ? 3 : w == WIDTH_I ? 2 : 1;
}

enum { /* Node.flags */
       NODE_VOLATILE = 1,
       NODE_GUESS = 2,   /* of a guard or exit: another compilation may do without it */
       NODE_NONNULL = 4, /* a reference known not to be null */
       NODE_MARK = 8,    /* of whichever pass runs */
};

typedef struct Node Node;
typedef struct Block Block;
typedef struct State State;

struct Node {
    uint8_t op;    /* IrOp */
    uint8_t type;  /* IrType of the value */
    uint8_t cond;  /* IrCond */
    uint8_t width; /* IrWidth */
    uint16_t flags;
    uint16_t in_count;
    uint32_t id;
    uint32_t uses; /* by nodes and states; right after graph_finish and in passes that say so */
    Block *block;
    Node *prev, *next; /* in the block's list, or among its phis */
    Node **in;
    int64_t imm;
    const void *ptr;
    State *state;  /* GUARD, ALLOC, CALL effects and EXIT, else NULL */
    Node *forward; /* of a node that was replaced: by what (middle passes only) */
    Node *chain;   /* of whichever pass runs */
};

/* What the interpreter finds in one method's registers. */
typedef struct StateValue {
    uint16_t reg; /* counted from this scope's R */
    Node *value;
} StateValue;

struct State {
    State *outer; /* the scope that this one is inlined into, at its call instruction; NULL: the compiled
                     method */
    Method *method;
    const Insn *pc; /* the instruction to be executed (again); of an outer scope and a call site: the call */
    uint32_t base;  /* where this scope's R is, in slots from the compiled method's R */
    uint32_t count;
    StateValue *values; /* ascending by reg; registers not named are dead */
};

typedef struct IrSwitch {
    uint32_t count;
    const int32_t *keys;     /* ascending */
    const uint32_t *targets; /* index into Block.succs for each key */
    uint32_t otherwise;      /* likewise */
    bool dense;              /* keys are keys[0], keys[0] + 1, ... */
} IrSwitch;

/* A C function that compiled code calls. */
typedef struct IrHelper {
    const char *name;
    const void *fn;
    /* It may allocate, throw, block: it gets the Thread as first argument, needs a helper site, and
       t->exception or a pending call is looked at through its result: false (0) or NULL is failure. Otherwise
       it is a plain function of its arguments that never looks at frames. */
    bool may_fail;
    bool pure;      /* no effect and no reading of memory either */
    uint8_t result; /* IrType */
} IrHelper;

struct Block {
    uint32_t id;
    uint32_t pred_count, succ_count, pred_room;
    Block **preds;
    Block **succs;
    Node *phis;         /* linked by next */
    Node *first, *last; /* last is the END */
    uint32_t loop_depth;
    bool loop_header;
    bool cold; /* seldom reached: at the end of the code */
    uint32_t rpo;
    Block *idom; /* middle passes */
    uint32_t dom_depth;
    Block *all;      /* the next of the graph's, in whatever order */
    State *at_start; /* of a loop's header: the interpreter at its first instruction; NULL elsewhere */
    void *data;      /* of whichever pass runs */
};

typedef struct Graph {
    Arena *arena;
    struct Jit *jit;
    Method *method;
    const Insn *osr_pc; /* entry into a running loop; NULL: the method's entry */
    Block *entry;
    Block *all;    /* every block ever made */
    Block **order; /* graph_finish */
    uint32_t block_count, node_count;
    uint32_t locals; /* registers in front of the frame's header: Method.local_count */
    bool (*failed_before)(void *context,
                          const Insn *pc); /* a guess there turned out wrong before; may be NULL */
    void *context;
    uint32_t spill_base; /* first slot behind the header that may be used for spilling: not 0 when live
                            operands come in there */
    uint32_t bytes;      /* of bytecode compiled, inlined ones included */
    uint32_t random;     /* not 0: registers are allocated by chance (tests) */
    bool no_inline;
    const char *failure;
    jmp_buf *on_fail;
} Graph;

/* ---- Making ---- */

Block *block_new(Graph *g);
void block_add_edge(Graph *g, Block *from, Block *to);
/* Not in a block yet. */
Node *node_new(Graph *g, IrOp op, IrType type, uint32_t in_count);
Node *node_const(Graph *g, IrType type, int64_t bits);
void node_append(Block *b, Node *n);
void node_insert_before(Node *at, Node *n);
void node_remove(Node *n);
_Noreturn void graph_fail(Graph *g, const char *why);

/* ---- Facts ---- */

IrCond ir_negate(IrCond c);
IrCond ir_swap(IrCond c); /* with the inputs exchanged; integer conditions only */
static inline bool node_is(const Node *n, IrOp op) {
    return n->op == op;
}
static inline IrEffect node_effect(const Node *n) {
    return (IrEffect)ir_info[n->op].effect;
}
static inline bool type_is_float(IrType t) {
    return t == TY_F32 || t == TY_F64;
}

static inline bool graph_failed_before(const Graph *g, const Insn *pc) {
    return g->failed_before && g->failed_before(g->context, pc);
}

/* Each value that a state and its outer ones name. */
#define STATE_EACH(s, v)                                                                                     \
    for (State *s_ = (s); s_; s_ = s_->outer)                                                                \
        for (StateValue *v = s_->values; v < s_->values + s_->count; v++)

/* The blocks that are reached, in reverse postorder (Block.rpo, from 1); replaced nodes (Node.forward)
   resolved, loops known, edges from elsewhere gone. For passes of the middle. */
Block **graph_reachable(Graph *g, uint32_t *count);
/* Splits critical edges, orders blocks, drops dead nodes, counts uses, numbers nodes. The last pass of the
 * middle. */
void graph_finish(Graph *g);
/* Asserts what always holds (debug builds and tests). */
void graph_check(const Graph *g);
/* To stderr, -Xjit:ir. */
void graph_dump(const Graph *g, const char *title);

#endif
