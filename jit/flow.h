/* A method's threaded code as blocks, and which registers are live where. Made from a copy of the code: the
 * interpreter may resolve instructions meanwhile. */
#ifndef JINDO_JIT_FLOW_H
#define JINDO_JIT_FLOW_H

#include "ir.h"

typedef struct FlowBlock {
    uint32_t start, end; /* words */
    uint32_t succ_count;
    uint32_t *succs;     /* blocks; of a switch each target once */
    uint32_t pred_count; /* edges from blocks that are reached */
    uint32_t order;      /* place in Flow.order + 1; 0: not reached */
    uint64_t *live;      /* registers live at its start */
} FlowBlock;

typedef struct Flow {
    Graph *g;
    Method *method;
    const Code *code;
    const Insn *insns; /* the copy */
    uint32_t words, regs, set_words;
    uint32_t lock_reg; /* of a synchronized method, kept alive throughout; else UINT32_MAX */
    FlowBlock *blocks;
    uint32_t block_count;
    uint32_t *block_at; /* by word: 1 + block that starts there; 0 */
    uint32_t *order;    /* reached blocks in reverse postorder */
    uint32_t order_count;
    CfCode bytes;
} Flow;

/* The registers that an instruction reads and writes. */
typedef struct InsnRegs {
    uint16_t reads[4], writes[2];
    uint8_t read_count, write_count;
    uint32_t first, count; /* also reads these: a call's arguments */
} InsnRegs;

/* Of the method, from block `start` (a word) on. Fails (graph_fail) for what is not compiled. */
Flow *flow_make(Graph *g, Method *m, uint32_t start);
void flow_regs(const Flow *f, uint32_t at, InsnRegs *out);
uint32_t flow_words(const Flow *f, uint32_t at);
/* How many arguments the call at `at` takes. */
uint32_t flow_args(const Flow *f, uint32_t at);
/* The jump's target in words; not for switches. */
uint32_t flow_target(const Flow *f, uint32_t at);
bool flow_is_call(unsigned op);
/* The bytecode that the word belongs to, and its place. */
uint8_t flow_bytecode(const Flow *f, uint32_t at, uint32_t *bci);

/* For each instruction of a block the registers live before it: walks backwards from what is live at its end.
 * before[i]: of the i-th. */
uint32_t flow_block_insns(const Flow *f, const FlowBlock *b, uint32_t *starts);
void flow_live_out(const Flow *f, const FlowBlock *b, uint64_t *set);
/* set: live behind the instruction; afterwards: before it. */
void flow_step_back(const Flow *f, uint32_t at, uint64_t *set);
/* Adds what the handlers around it want. */
void flow_add_handlers(const Flow *f, uint32_t at, uint64_t *set);

static inline bool set_has(const uint64_t *s, uint32_t i) {
    return s[i / 64] >> i % 64 & 1;
}
static inline void set_add(uint64_t *s, uint32_t i) {
    s[i / 64] |= (uint64_t)1 << i % 64;
}
static inline void set_drop(uint64_t *s, uint32_t i) {
    s[i / 64] &= ~((uint64_t)1 << i % 64);
}

#endif
