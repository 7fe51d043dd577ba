/* Calls: which method it is, whether it is taken in. */
#include "build.h"

#include "runtime/vm.h"

#include <string.h>

#define MAX_DEPTH 9
#define SMALL_WORDS 48 /* of threaded code: always taken in */
#define TINY_WORDS 14  /* even when much was taken in already */
#define MAX_NODES 6000
#define MAX_EXTENT 900 /* slots that the frames of what is inlined would take */

/* ---- Arguments and results ---- */

static IrType result_type(const Method *m) {
    return ir_type_of(m->ret);
}

/* As the callee's descriptor says. */
static void typed_args(Builder *b, const Method *m, Node **args) {
    uint32_t first = build_insn(b)->b, n = 0;
    if (!method_is_static(m)) {
        args[n] = build_use(b, first, TY_REF);
        n++;
    }
    CfText desc = {(const uint8_t *)m->desc->text, (uint32_t)strlen(m->desc->text)};
    DescriptorWalk w = descriptor_walk(desc);
    for (CfText type; descriptor_next(&w, &type); n++)
        args[n] = build_use(b, first + n, ir_type_of(basic_type_of((char)type.bytes[0])));
}

static void set_result(Builder *b, const Method *m, Node *value) {
    build_set(b, build_insn(b)->a, m->ret == T_VOID ? NULL : value);
}

/* ---- Inlining ---- */

static bool is_recursive(const Builder *b, const Method *m) {
    int n = 0;
    for (const Level *l = b->level; l; l = l->outer)
        n += l->method == m;
    return n > 1;
}

static uint32_t extent(const Builder *b, const Method *m) {
    return b->level->base + build_insn(b)->b + m->local_count + (uint32_t)FRAME_SLOTS + m->stack_count;
}

static bool may_inline(const Builder *b, const Method *m) {
    if (b->g->no_inline || m->access & (ACC_NATIVE | ACC_ABSTRACT | ACC_SYNCHRONIZED) ||
        b->level->depth >= MAX_DEPTH)
        return false;
    const Code *code = method_code(m);
    if (!code || code->word_count > SMALL_WORDS || m->flags & METHOD_CALLER_SENSITIVE)
        return false;
    if (code->handler_count || m->stack_count > 64 || extent(b, m) > MAX_EXTENT || is_recursive(b, m))
        return false;
    return b->g->node_count < MAX_NODES || code->word_count <= TINY_WORDS;
}

static Node *merge_results(Builder *b, Level *l, IrType type) {
    Block *exit = l->exit;
    if (type == TY_VOID)
        return NULL;
    if (exit->pred_count == 1)
        return l->results[0];
    Node *p = node_new(b->g, IR_PHI, type, exit->pred_count);
    for (uint32_t i = 0; i < exit->pred_count; i++)
        p->in[i] = l->results[i];
    p->block = exit;
    exit->phis = p;
    return p;
}

static void inline_method(Builder *b, Method *m, Node **args) {
    Arena *a = b->g->arena;
    Level *l = ARENA_NEW(a, Level);
    uint32_t at = b->at, insn = b->level->insn;
    *l = (Level){.outer = b->level,
                 .method = m,
                 .base = b->level->base + build_insn(b)->b,
                 .outer_state = build_call_state(b, build_insn(b)->a),
                 .depth = b->level->depth + 1};
    l->flow = flow_make(b->g, m, 0);
    l->regs = ARENA_ARRAY(a, Node *, l->flow->regs);
    memcpy(l->regs, args, m->arg_count * sizeof *args);
    l->exit = block_new(b->g);
    l->result_room = l->flow->block_count + 1;
    l->results = ARENA_ARRAY(a, Node *, l->result_room);
    b->g->bytes += l->flow->bytes.length;
    build_level(b, l, 0);
    b->at = at;
    b->level->insn = insn;
    b->level->state = NULL;
    b->cur = l->exit->pred_count ? l->exit : NULL;
    if (b->cur)
        set_result(b, m, merge_results(b, l, result_type(m)));
}

/* ---- The call itself ---- */

static void emit_call(Builder *b, IrOp op, Method *m, Node **args, int64_t imm) {
    Node *n = build_emit(b, op, result_type(m), m->arg_count, args);
    n->ptr = m;
    n->imm = imm;
    n->state = build_call_state(b, build_insn(b)->a);
    set_result(b, m, n);
}

static void call_exactly(Builder *b, Method *m, Node **args) {
    Node *result = NULL;
    if (build_intrinsic(b, m, args, &result)) {
        if (b->cur)
            set_result(b, m, result);
    } else if (may_inline(b, m)) {
        inline_method(b, m, args);
    } else {
        emit_call(b, IR_CALL, m, args, 0);
    }
}

static Class *exact_class(const Node *object) {
    return object->op == IR_NEW ? (Class *)object->ptr : NULL;
}

static bool is_overridden(const Method *m) {
    return (__atomic_load_n(&m->flags, __ATOMIC_ACQUIRE) & METHOD_OVERRIDDEN) != 0;
}

static void guard_class(Builder *b, Node *object, const Class *c) {
    Node *klass = build1(b, IR_KLASS, TY_I32, object), *want = build_int(b, (int32_t)(uintptr_t)c);
    if (fold_condition(IRC_EQ, klass, want) == 1)
        return;
    Node *n = build2(b, IR_GUARD, TY_VOID, klass, want);
    n->cond = IRC_EQ;
    n->state = build_state(b);
    n->flags |= NODE_GUESS;
}

static void guard_not_overridden(Builder *b, Method *m) {
    Node *n = build_emit(b, IR_FLAG_GUARD, TY_VOID, 0, NULL);
    n->ptr = (const char *)&m->flags + (METHOD_OVERRIDDEN > 0xff);
    n->imm = METHOD_OVERRIDDEN > 0xff ? METHOD_OVERRIDDEN >> 8 : METHOD_OVERRIDDEN;
    n->state = build_state(b);
    n->flags |= NODE_GUESS;
}

static bool never_overridden(const Method *m) {
    return m->access & (ACC_FINAL | ACC_PRIVATE) || m->owner->access & ACC_FINAL;
}

static void call_virtual(Builder *b, Method *m, Node **args) {
    build_null_check(b, args[0]);
    Class *exact = exact_class(args[0]);
    if (exact && (uint32_t)m->vindex < exact->vtable_len) {
        call_exactly(b, exact->vtable[m->vindex], args);
    } else if (!(m->access & ACC_ABSTRACT) && !class_is_interface(m->owner) &&
               (never_overridden(m) || !is_overridden(m))) {
        if (!never_overridden(m))
            guard_not_overridden(b, m);
        call_exactly(b, m, args);
    } else {
        emit_call(b, IR_CALL_VIRTUAL, m, args, m->vindex);
    }
}

static Method *interface_method(Builder *b) {
    Method *m =
        atomic_load_explicit(&b->level->method->owner->resolved[build_insn(b)->c], memory_order_acquire);
    if (!m)
        graph_fail(b->g, "an interface method that is not resolved");
    return m;
}

static void call_interface(Builder *b) {
    Node *args[256];
    Method *m = interface_method(b);
    uint64_t last = __atomic_load_n(&b->level->flow->code->insns[b->at + 1].word, __ATOMIC_ACQUIRE);
    Class *seen = (Class *)(uintptr_t)(uint32_t)last;
    Method *target = (Method *)(uintptr_t)(last >> 32);
    typed_args(b, m, args);
    build_null_check(b, args[0]);
    if (seen && !graph_failed_before(b->g, build_pc(b))) {
        guard_class(b, args[0], seen);
        call_exactly(b, target, args);
    } else {
        emit_call(b, IR_CALL_INTERFACE, m, args, 0);
    }
}

void build_call(Builder *b) {
    const Insn *w = build_insn(b);
    if (w->op == I_(CALLI)) {
        call_interface(b);
        return;
    }
    Node *args[256];
    Method *m = w[1].method;
    typed_args(b, m, args);
    if (w->op == I_(CALLV)) {
        call_virtual(b, m, args);
        return;
    }
    if (w->op == I_(CALL_NN))
        build_null_check(b, args[0]);
    call_exactly(b, m, args);
}
