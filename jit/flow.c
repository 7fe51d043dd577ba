#include "flow.h"

#include "classfile/opcodes.h"
#include "runtime/vm.h"

#include <string.h>

#define MAX_WORDS 20000

/* ---- Instructions ---- */

uint32_t flow_words(const Flow *f, uint32_t at) {
    return insn_words(&f->insns[at]);
}

bool flow_is_call(unsigned op) {
    return op >= I_(CALLSTATIC_X) && op <= I_(VARHANDLE);
}

static uint32_t described_args(const Flow *f, Insn w, bool receiver) {
    return descriptor_shape(cf_ref(f->method->owner->file, w.c).descriptor).parameters + receiver;
}

uint32_t flow_args(const Flow *f, uint32_t at) {
    Insn w = f->insns[at];
    switch (w.op) {
    case I_(CALL):
    case I_(CALL_NN):
    case I_(CALLV): return f->insns[at + 1].method->arg_count;
    case I_(CALLSTATIC_X):
    case I_(DYNAMIC_X):
    case I_(CAPTURE):
    case I_(CONCAT):
    case I_(DYNAMIC):
    case I_(DYNAMIC_FAILED): return described_args(f, w, false);
    default: return described_args(f, w, true);
    }
}

static bool is_switch(unsigned op) {
    return op == I_(TSWITCH) || op == I_(LSWITCH);
}
static bool is_counted(unsigned op) {
    return op >= I_(INC_EQ) && op <= I_(INC_LEN);
}
static bool is_goto(unsigned op) {
    return op == I_(GOTO) || op == I_(GOTO_L);
}
static bool jumps(unsigned op) {
    return insn_info[op].operands[2] == 'j' || is_goto(op);
}
/* Nothing goes on behind it. */
static bool ends(unsigned op) {
    return is_goto(op) || is_switch(op) || insn_info[op].flags & INSN_LEAVE || op == I_(ATHROW) ||
           op == I_(END);
}

uint32_t flow_target(const Flow *f, uint32_t at) {
    Insn w = f->insns[at];
    return at + (uint32_t)(is_goto(w.op) ? w.hi : (int16_t)w.c);
}

static void add_read(InsnRegs *r, unsigned reg) {
    r->reads[r->read_count++] = (uint16_t)reg;
}
static void add_write(InsnRegs *r, unsigned reg) {
    r->writes[r->write_count++] = (uint16_t)reg;
}

void flow_regs(const Flow *f, uint32_t at, InsnRegs *out) {
    Insn w = f->insns[at];
    const char *operands = insn_info[w.op].operands;
    memset(out, 0, sizeof *out);
    if (flow_is_call(w.op)) {
        add_write(out, w.a);
        out->first = w.b;
        out->count = flow_args(f, at);
        return;
    }
    uint16_t fields[3] = {w.a, w.b, w.c};
    for (int i = 0; i < 3; i++) {
        if (operands[i] == 'r')
            add_read(out, fields[i]);
        else if (operands[i] == 'd')
            add_write(out, fields[i]);
    }
    switch (w.op) {
    case I_(MOV2): add_write(out, w.a + 1u); break;
    case I_(DMULADD):
    case I_(DMULSUB):
    case I_(IMULADD):
    case I_(ALOAD2_I):
    case I_(ALOAD2_L): add_read(out, f->insns[at + 1].c); break;
    case I_(NEWMULTI_X):
        out->read_count = 0;
        out->first = w.b;
        out->count = w.c;
        break;
    case I_(SYNC_ENTER):
        out->read_count = 0;
        add_write(out, w.a);
        if (!method_is_static(f->method))
            add_read(out, 0);
        break;
    default:
        if (is_counted(w.op))
            add_write(out, w.a);
        break;
    }
}

uint8_t flow_bytecode(const Flow *f, uint32_t at, uint32_t *bci) {
    *bci = (uint32_t)code_bci(f->code, f->code->insns + at);
    return *bci < f->bytes.length ? f->bytes.code[*bci] : 0;
}

/* ---- Copying ---- */

static void copy_code(Flow *f) {
    Insn *copy = ARENA_ARRAY(f->g->arena, Insn, f->words + 1);
    const Insn *from = f->code->insns;
    for (uint32_t at = 0; at < f->words;) {
        copy[at] = insn_read(&from[at]);
        uint32_t n = insn_words(&from[at]);
        for (uint32_t i = 1; i < n && at + i < f->words; i++)
            copy[at + i].word = __atomic_load_n(&from[at + i].word, __ATOMIC_RELAXED);
        at += n;
    }
    f->insns = copy;
}

/* ---- Blocks ---- */

static void mark(Flow *f, uint32_t at) {
    if (at >= f->words)
        graph_fail(f->g, "a jump out of the method");
    f->block_at[at] = 1;
}

/* Each target of a switch. */
static uint32_t switch_count(const Flow *f, uint32_t at) {
    return f->insns[at].op == I_(TSWITCH) ? (uint32_t)f->insns[at + 1].hi + 1
                                          : (uint32_t)f->insns[at + 1].i + 1;
}
static uint32_t switch_target(const Flow *f, uint32_t at, uint32_t i) {
    if (f->insns[at].op == I_(TSWITCH))
        return at + (uint32_t)((const int32_t *)(f->insns + at + 2))[i];
    return at + (uint32_t)f->insns[at + 2 + i].hi;
}

static void mark_leaders(Flow *f) {
    mark(f, 0);
    for (uint32_t at = 0, n; at < f->words; at += n) {
        unsigned op = f->insns[at].op;
        n = flow_words(f, at);
        if (op == I_(JSR) || op == I_(RETSUB))
            graph_fail(f->g, "has subroutines");
        if (jumps(op))
            mark(f, flow_target(f, at));
        for (uint32_t i = 0; is_switch(op) && i < switch_count(f, at); i++)
            mark(f, switch_target(f, at, i));
        if ((jumps(op) || ends(op)) && at + n < f->words)
            mark(f, at + n);
    }
    for (uint32_t i = 0; i < f->code->handler_count; i++)
        mark(f, f->code->handlers[i].pc);
}

static void add_succ(Flow *f, FlowBlock *b, uint32_t word) {
    uint32_t target = f->block_at[word] - 1;
    for (uint32_t i = 0; i < b->succ_count; i++)
        if (b->succs[i] == target)
            return;
    b->succs[b->succ_count++] = target;
}

static void add_succs(Flow *f, FlowBlock *b) {
    uint32_t last = b->start;
    for (uint32_t at = b->start; at < b->end; at += flow_words(f, at))
        last = at;
    unsigned op = f->insns[last].op;
    uint32_t n = is_switch(op) ? switch_count(f, last) : 2;
    b->succs = ARENA_ARRAY(f->g->arena, uint32_t, n);
    if (jumps(op))
        add_succ(f, b, flow_target(f, last));
    for (uint32_t i = 0; is_switch(op) && i < n; i++)
        add_succ(f, b, switch_target(f, last, i));
    if (!ends(op) && b->end < f->words)
        add_succ(f, b, b->end);
}

static void make_blocks(Flow *f) {
    for (uint32_t at = 0; at < f->words; at++)
        f->block_count += f->block_at[at];
    f->blocks = ARENA_ARRAY(f->g->arena, FlowBlock, f->block_count);
    uint32_t n = 0;
    for (uint32_t at = 0; at < f->words; at++)
        if (f->block_at[at]) {
            if (n)
                f->blocks[n - 1].end = at;
            f->blocks[n].start = at;
            f->blocks[n].live = ARENA_ARRAY(f->g->arena, uint64_t, f->set_words);
            f->block_at[at] = ++n;
        }
    f->blocks[n - 1].end = f->words;
    for (uint32_t i = 0; i < n; i++)
        add_succs(f, &f->blocks[i]);
}

/* ---- Order ---- */

static void order_blocks(Flow *f, uint32_t start) {
    typedef struct Step {
        uint32_t block, next;
    } Step;
    Step *stack = ARENA_ARRAY(f->g->arena, Step, f->block_count + 1);
    uint32_t *post = ARENA_ARRAY(f->g->arena, uint32_t, f->block_count + 1);
    uint32_t depth = 0, n = 0;
    f->blocks[start].order = 1;
    stack[depth++] = (Step){start, 0};
    while (depth) {
        Step *s = &stack[depth - 1];
        FlowBlock *b = &f->blocks[s->block];
        if (s->next == b->succ_count) {
            post[n++] = s->block;
            depth--;
            continue;
        }
        uint32_t to = b->succs[s->next++];
        f->blocks[to].pred_count++;
        if (!f->blocks[to].order) {
            f->blocks[to].order = 1;
            stack[depth++] = (Step){to, 0};
        }
    }
    f->order = ARENA_ARRAY(f->g->arena, uint32_t, n);
    f->order_count = n;
    for (uint32_t i = 0; i < n; i++) {
        f->order[i] = post[n - 1 - i];
        f->blocks[f->order[i]].order = i + 1;
    }
}

/* ---- Liveness ---- */

void flow_add_handlers(const Flow *f, uint32_t at, uint64_t *set) {
    if (!f->code->handler_count)
        return;
    int bci = code_bci(f->code, f->code->insns + at);
    for (uint32_t i = 0; i < f->code->handler_count; i++) {
        const CodeHandler *h = &f->code->handlers[i];
        if (bci < h->start || bci >= h->end)
            continue;
        const uint64_t *live = f->blocks[f->block_at[h->pc] - 1].live;
        for (uint32_t r = 0; r < f->regs; r += 64) {
            uint64_t bits = live[r / 64];
            if (r + 64 > f->method->local_count) /* the handler's operands are its own */
                bits &= r >= f->method->local_count ? 0 : ((uint64_t)1 << (f->method->local_count - r)) - 1;
            set[r / 64] |= bits;
        }
    }
}

void flow_step_back(const Flow *f, uint32_t at, uint64_t *set) {
    InsnRegs r;
    flow_regs(f, at, &r);
    for (unsigned i = 0; i < r.write_count; i++)
        set_drop(set, r.writes[i]);
    for (unsigned i = 0; i < r.read_count; i++)
        set_add(set, r.reads[i]);
    for (uint32_t i = 0; i < r.count; i++)
        set_add(set, r.first + i);
    if (f->lock_reg != UINT32_MAX && f->insns[at].op != I_(SYNC_ENTER))
        set_add(set, f->lock_reg);
    flow_add_handlers(f, at, set);
}

void flow_live_out(const Flow *f, const FlowBlock *b, uint64_t *set) {
    memset(set, 0, f->set_words * sizeof *set);
    for (uint32_t i = 0; i < b->succ_count; i++)
        for (uint32_t k = 0; k < f->set_words; k++)
            set[k] |= f->blocks[b->succs[i]].live[k];
}

uint32_t flow_block_insns(const Flow *f, const FlowBlock *b, uint32_t *starts) {
    uint32_t n = 0;
    for (uint32_t at = b->start; at < b->end; at += flow_words(f, at))
        starts[n++] = at;
    return n;
}

static void find_live(Flow *f) {
    uint32_t *starts = ARENA_ARRAY(f->g->arena, uint32_t, f->words);
    uint64_t *set = ARENA_ARRAY(f->g->arena, uint64_t, f->set_words);
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = f->block_count; i-- > 0;) {
            FlowBlock *b = &f->blocks[i];
            flow_live_out(f, b, set);
            for (uint32_t n = flow_block_insns(f, b, starts); n-- > 0;)
                flow_step_back(f, starts[n], set);
            for (uint32_t k = 0; k < f->set_words; k++)
                if (set[k] != b->live[k]) {
                    b->live[k] = set[k];
                    changed = true;
                }
        }
    }
}

Flow *flow_make(Graph *g, Method *m, uint32_t start) {
    Flow *f = ARENA_NEW(g->arena, Flow);
    f->g = g;
    f->method = m;
    f->code = method_code(m);
    if (!f->code || !cf_code(m->owner->file, m->info, &f->bytes))
        graph_fail(g, "not translated");
    f->words = f->code->word_count;
    if (f->words > MAX_WORDS)
        graph_fail(g, "too large");
    f->regs = m->local_count + (uint32_t)FRAME_SLOTS + m->stack_count;
    f->set_words = f->regs / 64 + 1;
    f->lock_reg = m->access & ACC_SYNCHRONIZED ? m->local_count - 1 : UINT32_MAX;
    if (m->stack_count > FRAME_SMALL_STACK || (uint64_t)f->words * f->set_words > 1000000)
        graph_fail(g, "too large");
    copy_code(f);
    f->block_at = ARENA_ARRAY(g->arena, uint32_t, f->words + 1);
    mark_leaders(f);
    if (!f->block_at[start])
        graph_fail(g, "the entry is inside a block");
    make_blocks(f);
    order_blocks(f, f->block_at[start] - 1);
    find_live(f);
    return f;
}
