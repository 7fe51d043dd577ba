// Verification by type inference (JVMS 4.10.2), for class files older than StackMapTable.
//
// A data flow over the code: the frames that reach a join (a jump target or a handler) are merged there, and
// the code behind a join is run again as long as its frame changes. Frames are kept for joins only.
//
// Subroutines: each chain of jsr instructions is a context of its own, with its own frames, as if the
// subroutine's code were copied for every call. A return address knows the context that it leaves. That keeps
// the types of locals that a subroutine does not touch apart, without a rule of their own; the budget bounds
// the copies.
#include <stdlib.h>
#include <string.h>

#include "classfile/verifier.h"

enum { MAIN = 0, MOST_CONTEXTS = 4096, MOST_SLOTS = 16 * 1024 * 1024 };

// One call of a subroutine; the first stands for the method itself.
typedef struct Context {
    uint32_t parent;
    uint32_t entry;
    uint32_t after; // where ret goes on, in the parent
} Context;

// The merged frame at a join.
typedef struct Join {
    uint32_t context, bci;
    VType *slots; // locals, then stack
    uint32_t locals_size, stack_size;
    bool uninit_this;
    bool queued;
} Join;

typedef struct Inference {
    Verifier *v;
    uint32_t context;
    Context *contexts;
    uint32_t context_count, context_room;
    Join *joins;
    uint32_t join_count, join_room;
    uint32_t *slots; // hash of joins: join + 1
    uint32_t mask;
    uint32_t *queue;
    uint32_t queue_count, queue_room;
    uint32_t kept; // VTypes in joins
} Inference;

// ---- Joins ----

static uint32_t *join_slot(const Inference *in, uint32_t context, uint32_t bci) {
    for (uint32_t i = (context * 40503u + bci) * 2654435761u >> 7;; i++) {
        uint32_t *slot = &in->slots[i & in->mask];
        if (*slot == 0 || (in->joins[*slot - 1].context == context && in->joins[*slot - 1].bci == bci))
            return slot;
    }
}

static bool grow_slots(Inference *in) {
    uint32_t size = in->slots ? 2 * (in->mask + 1) : 64;
    free(in->slots);
    in->slots = calloc(size, sizeof *in->slots);
    in->mask = size - 1;
    if (!in->slots)
        return fault_memory(in->v);
    for (uint32_t i = 0; i < in->join_count; i++)
        *join_slot(in, in->joins[i].context, in->joins[i].bci) = i + 1;
    return true;
}

static bool enqueue(Inference *in, uint32_t join) {
    if (in->joins[join].queued)
        return true;
    if (!verifier_room(in->v, &in->queue, &in->queue_room, in->queue_count + 1, sizeof *in->queue))
        return false;
    in->joins[join].queued = true;
    in->queue[in->queue_count++] = join;
    return true;
}

static bool new_join(Inference *in, uint32_t context, uint32_t bci) {
    Verifier *v = in->v;
    const Frame *f = &v->frame;
    uint32_t size = f->locals_size + f->stack_size;
    in->kept += size;
    if (in->kept > MOST_SLOTS)
        return fault_old(v, "Method is too complex to verify");
    VType *slots = malloc((size + 1) * sizeof *slots);
    if (!slots || !verifier_room(v, &in->joins, &in->join_room, in->join_count + 1, sizeof *in->joins)) {
        free(slots);
        return fault_memory(v);
    }
    memcpy(slots, f->locals, f->locals_size * sizeof *slots);
    memcpy(slots + f->locals_size, f->stack, f->stack_size * sizeof *slots);
    in->joins[in->join_count] =
        (Join){context, bci, slots, f->locals_size, f->stack_size, f->uninit_this, false};
    *join_slot(in, context, bci) = ++in->join_count;
    return enqueue(in, in->join_count - 1);
}

// ---- Merging ----

static VType merge(Verifier *v, VType a, VType b) {
    if (a == b)
        return a;
    bool references = (vtype_kind(a) == V_REF || a == V_NULL) && (vtype_kind(b) == V_REF || b == V_NULL);
    return references ? vtype_merge_references(v, a, b) : V_TOP;
}

// The stack follows the locals in a join: it moves down when they become fewer.
static bool merge_locals(Verifier *v, Join *j) {
    const Frame *f = &v->frame;
    bool changed = false;
    if (f->locals_size < j->locals_size) {
        memmove(j->slots + f->locals_size, j->slots + j->locals_size, j->stack_size * sizeof *j->slots);
        j->locals_size = f->locals_size;
        changed = true;
    }
    for (uint32_t i = 0; i < j->locals_size; i++) {
        VType t = merge(v, j->slots[i], f->locals[i]);
        changed |= t != j->slots[i];
        j->slots[i] = t;
    }
    return changed;
}

static bool merge_stack(Verifier *v, Join *j, bool *changed) {
    const Frame *f = &v->frame;
    VType *slots = j->slots + j->locals_size;
    if (f->stack_size != j->stack_size)
        return fault_old(v, "Inconsistent stack height %u != %u", f->stack_size, j->stack_size);
    for (uint32_t i = 0; i < j->stack_size; i++) {
        VType t = merge(v, slots[i], f->stack[i]);
        if (t == V_TOP)
            return fault_old(v, "Mismatched stack types");
        *changed |= t != slots[i];
        slots[i] = t;
    }
    return true;
}

// The frame at hand reaches bci in that context.
static bool arrive(Inference *in, uint32_t context, uint32_t bci) {
    Verifier *v = in->v;
    if (!verifier_work(v, 1 + v->frame.locals_size + v->frame.stack_size))
        return false;
    if ((!in->slots || 2 * in->join_count >= in->mask) && !grow_slots(in))
        return false;
    uint32_t join = *join_slot(in, context, bci);
    if (join == 0)
        return new_join(in, context, bci);
    Join *j = &in->joins[join - 1];
    bool changed = merge_locals(v, j);
    if (!merge_stack(v, j, &changed) || v->error->kind != CLASS_ERROR_NONE)
        return false;
    changed |= v->frame.uninit_this && !j->uninit_this;
    j->uninit_this |= v->frame.uninit_this;
    return !changed || enqueue(in, join - 1);
}

static void load_join(Inference *in, Join *j) {
    Frame *f = &in->v->frame;
    j->queued = false;
    in->context = j->context;
    f->bci = j->bci;
    f->locals_size = j->locals_size;
    f->stack_size = j->stack_size;
    f->uninit_this = j->uninit_this;
    memcpy(f->locals, j->slots, j->locals_size * sizeof *f->locals);
    memcpy(f->stack, j->slots + j->locals_size, j->stack_size * sizeof *f->stack);
}

// ---- Subroutines ----

static bool find_context(Inference *in, uint32_t entry, uint32_t after, uint32_t *context) {
    Verifier *v = in->v;
    for (uint32_t c = in->context; c != MAIN; c = in->contexts[c].parent)
        if (in->contexts[c].entry == entry)
            return fault_old(v, "Recursive call to jsr entry");
    for (*context = 1; *context < in->context_count; ++*context)
        if (in->contexts[*context].parent == in->context && in->contexts[*context].after == after)
            return verifier_work(v, *context);
    if (in->context_count >= MOST_CONTEXTS)
        return fault_old(v, "Method is too complex to verify");
    if (!verifier_room(v, &in->contexts, &in->context_room, in->context_count + 1, sizeof *in->contexts))
        return false;
    in->contexts[in->context_count++] = (Context){in->context, entry, after};
    return true;
}

static bool call_subroutine(Inference *in, uint32_t after) {
    Verifier *v = in->v;
    const uint8_t *p = v->code.code + v->frame.bci;
    int32_t offset = *p == OP_jsr ? (int16_t)load_u2(p + 1) : (int32_t)load_u4(p + 1);
    uint32_t entry = v->frame.bci + (uint32_t)offset, context = MAIN;
    if (!find_context(in, entry, after, &context))
        return false;
    return frame_push(v, vtype_make(V_RETURN, context)) && arrive(in, context, entry);
}

static bool leave_subroutine(Inference *in) {
    Verifier *v = in->v;
    const uint8_t *p = v->code.code + v->frame.bci;
    unsigned local = *p == OP_wide ? load_u2(p + 2) : p[1];
    VType t = local < v->frame.locals_size ? v->frame.locals[local] : V_TOP;
    if (vtype_kind(t) != V_RETURN)
        return fault_old(v, "Register %u contains wrong type", local);
    for (uint32_t c = in->context; c != MAIN; c = in->contexts[c].parent)
        if (c == vtype_payload(t))
            return arrive(in, in->contexts[c].parent, in->contexts[c].after);
    return fault_old(v, "Illegal return from subroutine");
}

// ---- Flow ----

static bool enter_handler(Inference *in, const CfHandler *h) {
    Verifier *v = in->v;
    Frame saved = v->frame;
    VType exception = h->catch_type ? vtype_of_pool_class(v, h->catch_type) : v->throwable;
    if (v->code.max_stack == 0)
        return fault_overflow(v);
    v->frame.stack = &exception;
    v->frame.stack_size = 1;
    bool ok = arrive(in, in->context, h->handler);
    v->frame.stack = saved.stack;
    v->frame.stack_size = saved.stack_size;
    return ok;
}

static bool enter_handlers(Inference *in) {
    Verifier *v = in->v;
    if (!verifier_work(v, v->code.handler_count))
        return false;
    for (unsigned i = 0; i < v->code.handler_count; i++) {
        const CfHandler *h = &v->handlers[i];
        if (v->frame.bci >= h->start && v->frame.bci < h->end && !enter_handler(in, h))
            return false;
    }
    return true;
}

// step_targets knows only the verifier: its visitor finds the inference in v->visiting.
static bool visit_target(Verifier *v, int64_t target) {
    Inference *in = v->visiting;
    return arrive(in, in->context, (uint32_t)target);
}

static unsigned op_at(const Verifier *v, uint32_t bci) {
    const uint8_t *p = v->code.code + bci;
    return *p == OP_wide ? p[1] : *p;
}

static bool changes_locals(unsigned op) {
    return (op_info[op].flags & OPF_STORE) || op == OP_new || op == OP_invokespecial;
}

// Runs the instruction at hand; *falls if control goes on to the next one.
static bool run(Inference *in, uint32_t next, bool *falls) {
    Verifier *v = in->v;
    unsigned op = op_at(v, v->frame.bci);
    *falls = false;
    if (op == OP_jsr || op == OP_jsr_w)
        return call_subroutine(in, next);
    if (op == OP_ret)
        return leave_subroutine(in);
    if (!step(v) || !step_targets(v, v->frame.bci, visit_target))
        return false;
    *falls = !(op_info[op].flags & OPF_END);
    return true;
}

// From a join on, until control ends or meets another.
static bool run_block(Inference *in) {
    Verifier *v = in->v;
    bool fresh = true, falls = true;
    while (falls) {
        uint32_t bci = v->frame.bci, next = bci + op_length(v->code.code, v->code.length, bci);
        if (!verifier_work(v, 1))
            return false;
        fresh |= (v->marks[bci] & MARK_BOUNDARY) != 0;
        if (fresh && v->code.handler_count > 0 && !enter_handlers(in))
            return false;
        fresh = changes_locals(op_at(v, bci));
        if (!run(in, next, &falls))
            return false;
        if (falls && next >= v->code.length)
            return fault_old(v, "Falling off the end of the code");
        v->frame.bci = next;
        if (falls && (v->marks[next] & MARK_JOIN))
            return arrive(in, in->context, next);
    }
    return true;
}

// ---- Before the flow: every instruction, reached or not ----

static const char *bad_target(const Verifier *v, int64_t target) {
    uint32_t bci = v->frame.bci;
    unsigned shape = op_info[v->code.code[bci]].shape;
    if (shape != OPSHAPE_TABLE && shape != OPSHAPE_LOOKUP)
        return "Illegal target of jump or branch";
    bool first = target == (int64_t)bci + (int32_t)load_u4(v->code.code + ((bci + 4) & ~3u));
    return first ? "Illegal default target in switch" : "Illegal branch in tableswitch";
}

static bool mark_target(Verifier *v, int64_t target) {
    if (target < 0 || target >= v->code.length || !(v->marks[target] & MARK_START))
        return fault_old(v, "%s", bad_target(v, target));
    v->marks[target] |= MARK_JOIN;
    return true;
}

static bool check_instructions(Verifier *v) {
    for (uint32_t bci = 0; bci < v->code.length; bci += op_length(v->code.code, v->code.length, bci)) {
        v->frame.bci = bci;
        if (!step_check(v) || !step_targets(v, bci, mark_target))
            return false;
    }
    for (unsigned i = 0; i < v->code.handler_count; i++)
        v->marks[v->handlers[i].handler] |= MARK_JOIN;
    v->frame.bci = 0;
    return true;
}

static bool run_all(Inference *in) {
    Verifier *v = in->v;
    if (!verifier_room(v, &in->contexts, &in->context_room, 1, sizeof *in->contexts))
        return false;
    in->contexts[in->context_count++] = (Context){0, 0, 0};
    if (!check_instructions(v) || !arrive(in, MAIN, 0))
        return false;
    while (in->queue_count > 0) {
        load_join(in, &in->joins[in->queue[--in->queue_count]]);
        if (!run_block(in))
            return false;
    }
    return true;
}

bool infer_method(Verifier *v) {
    Inference in = {.v = v};
    v->visiting = &in;
    bool ok = run_all(&in);
    for (uint32_t i = 0; i < in.join_count; i++)
        free(in.joins[i].slots);
    free(in.contexts);
    free(in.joins);
    free(in.slots);
    free(in.queue);
    v->visiting = NULL;
    return ok;
}
