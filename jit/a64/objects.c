/* Objects: types, allocation, monitors, polls. What is rare goes through a helper stub, which keeps all
 * registers. */
#include "a64/rows.h"

#if defined(__aarch64__)

#include "runtime/monitor.h"

/* ---- Helpers ---- */

/* Both words are pushed already. The result is in x17. */
static void call_helper(Codegen *c, Later *l, unsigned own) {
    if (l->node->state && own != OWN_SUBTYPE)
        a64_load_pointer(c, SCRATCH, code_site(c, l->node, l->o, SITE_HELPER));
    a64_call_out(c, c->stubs->own[own]);
    a64_alu_rri(&c->b, ALU_ADD, W64, SP, SP, 16);
}

static void need_helper(Codegen *c, Node *n) {
    c->machine_frame = true;
    code_begin(c, n, false);
}

/* ---- Polls ---- */

static void poll_slowly(Codegen *c, Later *l) {
    a64_push_pair(&c->b, XZR, XZR);
    call_helper(c, l, OWN_POLL);
    a64_jmp(&c->b, l->back);
}

void a64_shape_POLL(Codegen *c, Node *n) {
    need_helper(c, n);
    code_notes(c, n);
}
void a64_emit_POLL(Codegen *c, Node *n, Operand *o) {
    Later *l = code_later(c, n, o, poll_slowly);
    a64_load(&c->b, LOAD_32, SCRATCH, mem_at(THREAD, offsetof(Thread, poll)));
    a64_jump_zero(&c->b, false, W32, SCRATCH, l->label);
    buffer_place(&c->b, l->back);
}

/* ---- Allocation ---- */

static int32_t free_list(const Class *k, uint32_t granules) {
    int kind = k->flags & CLASS_NO_REFS ? HEAP_ATOMIC : HEAP_OBJECT;
    return (int32_t)(offsetof(Thread, alloc) + offsetof(AllocCache, free) +
                     ((size_t)kind * (HEAP_MEDIUM_GRANULES + 1) + granules) * sizeof(void *));
}

/* A cell from the list at `list` into d. */
static void pop_cell(Codegen *c, Reg d, Mem list, Label empty) {
    a64_load(&c->b, LOAD_64, d, list);
    a64_jump_zero(&c->b, true, W64, d, empty);
    a64_load(&c->b, LOAD_64, SCRATCH, mem_at(d, 0));
    a64_store(&c->b, W64, list, SCRATCH);
}
/* The first word is the class and that the object lives; other threads see it before they see the object. */
static void seal(Codegen *c, Reg d, const Class *k) {
    a64_mov_ri(&c->b, W64, SCRATCH, (int64_t)((uint64_t)OBJECT_LIVE << 32 | (uint32_t)(uintptr_t)k));
    a64_store(&c->b, W64, mem_at(d, 0), SCRATCH);
    a64_fence_store(&c->b);
}

static void new_slowly(Codegen *c, Later *l) {
    a64_load_pointer(c, SCRATCH, l->node->ptr);
    a64_push_pair(&c->b, SCRATCH, XZR);
    call_helper(c, l, OWN_NEW);
    a64_mov_rr(&c->b, W64, reg_of(l->o), SCRATCH);
    a64_jmp(&c->b, l->back);
}

void a64_shape_NEW(Codegen *c, Node *n) {
    need_helper(c, n);
    code_def(c, n, DEF_REG);
    code_notes(c, n);
}
void a64_emit_NEW(Codegen *c, Node *n, Operand *o) {
    const Class *k = n->ptr;
    Later *l = code_later(c, n, o, new_slowly);
    uint32_t granules = (k->instance_size + HEAP_GRANULE - 1) / HEAP_GRANULE;
    pop_cell(c, reg_of(o), mem_at(THREAD, free_list(k, granules)), l->label);
    seal(c, reg_of(o), k);
    buffer_place(&c->b, l->back);
}

/* Words: the class, the length. */
static void array_slowly(Codegen *c, Later *l) {
    Node *n = l->node;
    Reg d = reg_of(l->o), length = d;
    if (is_const(n->in[0]))
        a64_mov_ri(&c->b, W32, d, n->in[0]->imm);
    else
        length = reg_of(l->o + 2);
    a64_load_pointer(c, SCRATCH, n->ptr);
    a64_push_pair(&c->b, SCRATCH, length);
    call_helper(c, l, OWN_NEW_ARRAY);
    a64_mov_rr(&c->b, W64, d, SCRATCH);
    a64_jmp(&c->b, l->back);
}

static int64_t most_elements(const Class *k) {
    return (HEAP_SMALL_GRANULES * HEAP_GRANULE - ARRAY_BASE) >> k->elem_shift;
}

/* o[0] the result; o[1] a temporary and o[2] the length unless that is a constant. */
void a64_shape_NEW_ARRAY(Codegen *c, Node *n) {
    need_helper(c, n);
    code_def(c, n, DEF_REG);
    if (!is_const(n->in[0])) {
        code_temp(c, CLASS_INT);
        code_use(c, n->in[0], USE_LATE);
    }
    code_notes(c, n);
}

static void new_array_of(Codegen *c, Node *n, Operand *o, Later *l) {
    const Class *k = n->ptr;
    int64_t length = n->in[0]->imm;
    if (length < 0 || length > most_elements(k)) {
        a64_jmp(&c->b, l->label);
        return;
    }
    uint32_t granules =
        (uint32_t)((ARRAY_BASE + ((uint64_t)length << k->elem_shift) + HEAP_GRANULE - 1) / HEAP_GRANULE);
    pop_cell(c, reg_of(o), mem_at(THREAD, free_list(k, granules)), l->label);
    a64_mov_ri(&c->b, W32, SCRATCH, length);
    a64_store(&c->b, W32, mem_at(reg_of(o), offsetof(Array, length)), SCRATCH);
    seal(c, reg_of(o), k);
}

void a64_emit_NEW_ARRAY(Codegen *c, Node *n, Operand *o) {
    const Class *k = n->ptr;
    Later *l = code_later(c, n, o, array_slowly);
    if (is_const(n->in[0])) {
        new_array_of(c, n, o, l);
        buffer_place(&c->b, l->back);
        return;
    }
    Reg d = reg_of(o), t = reg_of(o + 1), length = reg_of(o + 2);
    a64_cmp_ri(&c->b, W32, length, most_elements(k));
    a64_jcc(&c->b, CC_HI, l->label);
    a64_mov_ri(&c->b, W32, t, ARRAY_BASE + HEAP_GRANULE - 1); /* its granules */
    a64_alu_shifted(&c->b, ALU_ADD, W32, t, t, length, SHIFT_LSL, k->elem_shift);
    a64_shift_i(&c->b, SHIFT_LSR, W32, t, t, 4);
    pop_cell(c, d, mem_index(THREAD, t, 3, free_list(k, 0)), l->label);
    a64_store(&c->b, W32, mem_at(d, offsetof(Array, length)), length);
    seal(c, d, k);
    buffer_place(&c->b, l->back);
}
_Static_assert(HEAP_GRANULE == 16, "granules are shifted by 4");

/* ---- Types ---- */

static bool in_display(const Class *k) {
    return !class_is_interface(k) && !class_is_array(k) && k->depth < CLASS_DISPLAY;
}

/* Compares the class in x17 with k, or its superclass at k's depth: equal is yes; not equal is no, if k is in
 * the display. t is used up. */
static void compare_class(Codegen *c, const Class *k, Reg t) {
    a64_mov_ri(&c->b, W32, t, (int64_t)(uint32_t)(uintptr_t)k);
    if (in_display(k))
        a64_load(&c->b, LOAD_32, SCRATCH,
                 mem_at(SCRATCH, (int32_t)(offsetof(Class, display) + k->depth * sizeof(Class *))));
    a64_cmp_rr(&c->b, W32, SCRATCH, t);
}

static void load_class(Codegen *c, Reg object) {
    a64_load(&c->b, LOAD_32, SCRATCH, mem_at(object, offsetof(Object, klass)));
}

/* x17 is the class, t is k still. */
static void ask_subtype(Codegen *c, Later *l, Reg t) {
    a64_push_pair(&c->b, t, SCRATCH);
    call_helper(c, l, OWN_SUBTYPE);
}

static void cast_slowly(Codegen *c, Later *l) {
    ask_subtype(c, l, reg_of(l->o + 1));
    a64_jump_zero(&c->b, false, W32, SCRATCH, l->back);
    a64_jmp(&c->b, l->kind); /* the exit */
}

void a64_shape_CAST(Codegen *c, Node *n) {
    need_helper(c, n);
    code_use(c, n->in[0], USE_LATE);
    code_temp(c, CLASS_INT);
    code_notes(c, n);
}
void a64_emit_CAST(Codegen *c, Node *n, Operand *o) {
    const Class *k = n->ptr;
    Label done = buffer_label(&c->b), out = a64_exit(c, n, o);
    if (!(n->in[0]->flags & NODE_NONNULL))
        a64_jump_zero(&c->b, true, W64, reg_of(o), done);
    load_class(c, reg_of(o));
    compare_class(c, k, reg_of(o + 1));
    if (in_display(k)) {
        a64_jcc(&c->b, CC_NE, out);
    } else {
        Later *l = code_later(c, n, o, cast_slowly);
        l->kind = out;
        a64_jcc(&c->b, CC_NE, l->label);
        buffer_place(&c->b, l->back);
    }
    buffer_place(&c->b, done);
}

static void instance_slowly(Codegen *c, Later *l) {
    ask_subtype(c, l, reg_of(l->o + 2));
    a64_mov_rr(&c->b, W32, reg_of(l->o + 1), SCRATCH);
    a64_jmp(&c->b, l->back);
}

void a64_shape_INSTANCEOF(Codegen *c, Node *n) {
    need_helper(c, n);
    code_use(c, n->in[0], USE_LATE);
    code_def(c, n, DEF_REG);
    code_temp(c, CLASS_INT);
}
void a64_emit_INSTANCEOF(Codegen *c, Node *n, Operand *o) {
    const Class *k = n->ptr;
    Reg x = reg_of(o), d = reg_of(o + 1);
    Label done = buffer_label(&c->b);
    a64_mov_ri(&c->b, W32, d, 0);
    a64_jump_zero(&c->b, true, W64, x, done);
    load_class(c, x);
    compare_class(c, k, reg_of(o + 2));
    if (in_display(k)) {
        a64_setcc(&c->b, CC_EQ, d);
    } else {
        Later *l = code_later(c, n, o, instance_slowly);
        a64_jcc(&c->b, CC_NE, l->label);
        a64_mov_ri(&c->b, W32, d, 1);
        buffer_place(&c->b, l->back);
    }
    buffer_place(&c->b, done);
}

/* x17 is the element class, t the value's. */
static void store_slowly(Codegen *c, Later *l) {
    a64_push_pair(&c->b, SCRATCH, reg_of(l->o + 2));
    call_helper(c, l, OWN_SUBTYPE);
    a64_jump_zero(&c->b, false, W32, SCRATCH, l->back);
    a64_jmp(&c->b, l->kind);
}

/* o[0] the array, o[1] the value, o[2] a temporary. */
void a64_shape_STORE_CHECK(Codegen *c, Node *n) {
    need_helper(c, n);
    code_use(c, n->in[0], USE_LATE);
    code_use(c, n->in[1], USE_LATE);
    code_temp(c, CLASS_INT);
    code_notes(c, n);
}
void a64_emit_STORE_CHECK(Codegen *c, Node *n, Operand *o) {
    Later *l = code_later(c, n, o, store_slowly);
    Reg value = reg_of(o + 1), t = reg_of(o + 2);
    l->kind = a64_exit(c, n, o);
    a64_jump_zero(&c->b, true, W64, value, l->back);
    load_class(c, reg_of(o));
    a64_load(&c->b, LOAD_64, SCRATCH, mem_at(SCRATCH, offsetof(Class, component)));
    a64_load(&c->b, LOAD_32, t, mem_at(value, offsetof(Object, klass)));
    a64_cmp_rr(&c->b, W32, SCRATCH, t);
    a64_jcc(&c->b, CC_EQ, l->back);
    a64_load(&c->b, LOAD_64, X16, mem_at(SCRATCH, offsetof(Class, super))); /* Object takes all */
    a64_jump_zero(&c->b, false, W64, X16, l->label);
    buffer_place(&c->b, l->back);
}

/* ---- Monitors: free to thin and back; all else is the helper's ---- */

/* o[0] the object, o[1] the lock word of one that this thread has locked once, o[2] of one that is free. */
static void shape_monitor(Codegen *c, Node *n) {
    need_helper(c, n);
    code_use(c, n->in[0], USE_LATE);
    code_temp(c, CLASS_INT);
    code_temp(c, CLASS_INT);
    code_notes(c, n);
}

static void monitor_slowly(Codegen *c, Later *l) {
    a64_push_pair(&c->b, reg_of(l->o), XZR);
    call_helper(c, l, l->node->op == IR_MONITOR_ENTER ? OWN_MONITOR_ENTER : OWN_MONITOR_EXIT);
    a64_jmp(&c->b, l->back);
}

static void swap_word(Codegen *c, Node *n, Operand *o, unsigned expected, unsigned with) {
    Later *l = code_later(c, n, o, monitor_slowly);
    Reg own = reg_of(o + 1), free = reg_of(o + 2);
    Label again = buffer_label(&c->b);
    a64_mov_ri(&c->b, W32, free, OBJECT_LIVE);
    a64_load(&c->b, LOAD_32, own, mem_at(THREAD, offsetof(Thread, id)));
    a64_alu_shifted(&c->b, ALU_OR, W32, own, free, own, SHIFT_LSL, LOCK_OWNER_SHIFT);
    a64_alu_rri(&c->b, ALU_ADD, W64, SCRATCH, reg_of(o), offsetof(Object, lock));
    buffer_place(&c->b, again);
    a64_load_exclusive(&c->b, W32, X16, SCRATCH);
    a64_cmp_rr(&c->b, W32, X16, reg_of(o + expected));
    a64_jcc(&c->b, CC_NE, l->label);
    a64_store_exclusive(&c->b, W32, X16, SCRATCH, reg_of(o + with));
    a64_jump_zero(&c->b, false, W32, X16, again);
    buffer_place(&c->b, l->back);
}

void a64_shape_MONITOR_ENTER(Codegen *c, Node *n) {
    shape_monitor(c, n);
}
void a64_emit_MONITOR_ENTER(Codegen *c, Node *n, Operand *o) {
    swap_word(c, n, o, 2, 1);
}
void a64_shape_MONITOR_EXIT(Codegen *c, Node *n) {
    shape_monitor(c, n);
}
void a64_emit_MONITOR_EXIT(Codegen *c, Node *n, Operand *o) {
    swap_word(c, n, o, 1, 2);
}

#endif
