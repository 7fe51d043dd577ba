/* Objects: types, allocation, monitors, polls. What is rare goes through a helper stub, which keeps all
 * registers. */
#include "x64/rows.h"

#include "runtime/monitor.h"

#if defined(__x86_64__)

/* ---- Helpers ---- */

static void push_pointer(Codegen *c, const void *p) {
    x64_load_pointer(c, SCRATCH, p);
    x64_push(&c->b, SCRATCH);
}

/* Two words are pushed already. The result is in r11. */
static void call_helper(Codegen *c, Later *l, unsigned own) {
    if (l->node->state)
        x64_load_pointer(c, SCRATCH, code_site(c, l->node, l->o, SITE_HELPER));
    x64_call_out(c, c->stubs->own[own]);
    x64_lea(&c->b, W64, RSP, mem_at(RSP, 16));
}

static void need_helper(Codegen *c, Node *n) {
    code_begin(c, n, false);
}

/* ---- Polls ---- */

static void poll_slowly(Codegen *c, Later *l) {
    x64_push(&c->b, RAX);
    x64_push(&c->b, RAX);
    call_helper(c, l, OWN_POLL);
    x64_jmp(&c->b, l->back);
}

void x64_shape_POLL(Codegen *c, Node *n) {
    need_helper(c, n);
    code_notes(c, n);
}
void x64_emit_POLL(Codegen *c, Node *n, Operand *o) {
    Later *l = code_later(c, n, o, poll_slowly);
    x64_alu_mi(&c->b, ALU_CMP, W32, mem_at(THREAD, offsetof(Thread, poll)), 0);
    x64_jcc(&c->b, CC_NE, l->label);
    buffer_place(&c->b, l->back);
}

/* ---- Allocation ---- */

static int32_t free_list(const Class *k, uint32_t granules) {
    int kind = k->flags & CLASS_NO_REFS ? HEAP_ATOMIC : HEAP_OBJECT;
    return (int32_t)(offsetof(Thread, alloc) + offsetof(AllocCache, free) +
                     ((size_t)kind * (HEAP_MEDIUM_GRANULES + 1) + granules) * sizeof(void *));
}

/* A cell from the list at `list` into d; the first word is the class and that the object lives. */
static void pop_cell(Codegen *c, Reg d, Mem list, Label empty) {
    x64_load(&c->b, LOAD_64, d, list);
    x64_test_rr(&c->b, W64, d, d);
    x64_jcc(&c->b, CC_E, empty);
    x64_load(&c->b, LOAD_64, SCRATCH, mem_at(d, 0));
    x64_store(&c->b, W64, list, SCRATCH);
}
static void seal(Codegen *c, Reg d, const Class *k) {
    x64_mov_ri(&c->b, W64, SCRATCH, (int64_t)((uint64_t)OBJECT_LIVE << 32 | (uint32_t)(uintptr_t)k));
    x64_store(&c->b, W64, mem_at(d, 0), SCRATCH);
}

static void new_slowly(Codegen *c, Later *l) {
    push_pointer(c, l->node->ptr);
    x64_push(&c->b, SCRATCH);
    call_helper(c, l, OWN_NEW);
    x64_mov_rr(&c->b, W64, reg_of(l->o), SCRATCH);
    x64_jmp(&c->b, l->back);
}

void x64_shape_NEW(Codegen *c, Node *n) {
    need_helper(c, n);
    code_def(c, n, DEF_REG);
    code_notes(c, n);
}
void x64_emit_NEW(Codegen *c, Node *n, Operand *o) {
    const Class *k = n->ptr;
    Later *l = code_later(c, n, o, new_slowly);
    uint32_t granules = (k->instance_size + HEAP_GRANULE - 1) / HEAP_GRANULE;
    pop_cell(c, reg_of(o), mem_at(THREAD, free_list(k, granules)), l->label);
    seal(c, reg_of(o), k);
    buffer_place(&c->b, l->back);
}

/* Second word pushed: the length. */
static void array_slowly(Codegen *c, Later *l) {
    Node *n = l->node;
    if (is_const(n->in[0])) {
        x64_mov_ri(&c->b, W32, SCRATCH, n->in[0]->imm);
        x64_push(&c->b, SCRATCH);
    } else {
        x64_push(&c->b, reg_of(l->o + 2));
    }
    push_pointer(c, n->ptr);
    call_helper(c, l, OWN_NEW_ARRAY);
    x64_mov_rr(&c->b, W64, reg_of(l->o), SCRATCH);
    x64_jmp(&c->b, l->back);
}

static int64_t most_elements(const Class *k) {
    return (HEAP_SMALL_GRANULES * HEAP_GRANULE - ARRAY_BASE) >> k->elem_shift;
}

/* o[0] the result; o[1] a temporary and o[2] the length unless that is a constant. */
void x64_shape_NEW_ARRAY(Codegen *c, Node *n) {
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
        x64_jmp(&c->b, l->label);
        return;
    }
    uint32_t granules =
        (uint32_t)((ARRAY_BASE + ((uint64_t)length << k->elem_shift) + HEAP_GRANULE - 1) / HEAP_GRANULE);
    pop_cell(c, reg_of(o), mem_at(THREAD, free_list(k, granules)), l->label);
    x64_store_i(&c->b, W32, mem_at(reg_of(o), offsetof(Array, length)), (int32_t)length);
    seal(c, reg_of(o), k);
}

/* t = granules of an array of `length`. */
static void array_granules(Codegen *c, Reg t, Reg length, unsigned shift) {
    x64_mov_rr(&c->b, W32, t, length);
    if (shift)
        x64_shift_i(&c->b, SHIFT_SHL, W32, t, shift);
    x64_alu_ri(&c->b, ALU_ADD, W32, t, ARRAY_BASE + HEAP_GRANULE - 1);
    x64_shift_i(&c->b, SHIFT_SHR, W32, t, 4);
}

void x64_emit_NEW_ARRAY(Codegen *c, Node *n, Operand *o) {
    const Class *k = n->ptr;
    Later *l = code_later(c, n, o, array_slowly);
    if (is_const(n->in[0])) {
        new_array_of(c, n, o, l);
        buffer_place(&c->b, l->back);
        return;
    }
    Reg d = reg_of(o), t = reg_of(o + 1), length = reg_of(o + 2);
    x64_alu_ri(&c->b, ALU_CMP, W32, length, (int32_t)most_elements(k));
    x64_jcc(&c->b, CC_A, l->label);
    array_granules(c, t, length, k->elem_shift);
    pop_cell(c, d, mem_index(THREAD, t, 3, free_list(k, 0)), l->label);
    x64_store(&c->b, W32, mem_at(d, offsetof(Array, length)), length);
    seal(c, d, k);
    buffer_place(&c->b, l->back);
}
_Static_assert(HEAP_GRANULE == 16, "array_granules shifts by 4");

/* ---- Types ---- */

static bool in_display(const Class *k) {
    return !class_is_interface(k) && !class_is_array(k) && k->depth < CLASS_DISPLAY;
}

/* Compares the class in r11 with k, or its superclass at k's depth: equal is yes; not equal is no, if k is in
 * the display. */
static void compare_class(Codegen *c, const Class *k) {
    int32_t low = (int32_t)(uint32_t)(uintptr_t)k;
    if (in_display(k))
        x64_alu_mi(&c->b, ALU_CMP, W32,
                   mem_at(SCRATCH, (int32_t)(offsetof(Class, display) + k->depth * sizeof(Class *))), low);
    else
        x64_alu_ri(&c->b, ALU_CMP, W32, SCRATCH, low);
}

static void load_class(Codegen *c, Reg object) {
    x64_load(&c->b, LOAD_32, SCRATCH, mem_at(object, offsetof(Object, klass)));
}

/* r11 is the class still. */
static void ask_subtype(Codegen *c, Later *l, const Class *k) {
    x64_push(&c->b, SCRATCH);
    push_pointer(c, k);
    x64_call_out(c, c->stubs->own[OWN_SUBTYPE]);
    x64_lea(&c->b, W64, RSP, mem_at(RSP, 16));
    x64_test_rr(&c->b, W32, SCRATCH, SCRATCH);
}

static void cast_slowly(Codegen *c, Later *l) {
    ask_subtype(c, l, l->node->ptr);
    x64_jcc(&c->b, CC_NE, l->back);
    x64_jmp(&c->b, l->kind); /* the exit */
}

void x64_shape_CAST(Codegen *c, Node *n) {
    need_helper(c, n);
    code_use(c, n->in[0], USE_LATE);
    code_notes(c, n);
}
void x64_emit_CAST(Codegen *c, Node *n, Operand *o) {
    const Class *k = n->ptr;
    Label done = buffer_label(&c->b), out = x64_exit(c, n, o);
    if (!(n->in[0]->flags & NODE_NONNULL)) {
        x64_test_rr(&c->b, W64, reg_of(o), reg_of(o));
        x64_jcc(&c->b, CC_E, done);
    }
    load_class(c, reg_of(o));
    compare_class(c, k);
    if (in_display(k)) {
        x64_jcc(&c->b, CC_NE, out);
    } else {
        Later *l = code_later(c, n, o, cast_slowly);
        l->kind = out;
        x64_jcc(&c->b, CC_NE, l->label);
        buffer_place(&c->b, l->back);
    }
    buffer_place(&c->b, done);
}

static void instance_slowly(Codegen *c, Later *l) {
    ask_subtype(c, l, l->node->ptr);
    x64_mov_rr(&c->b, W32, reg_of(l->o + 1), SCRATCH);
    x64_jmp(&c->b, l->back);
}

void x64_shape_INSTANCEOF(Codegen *c, Node *n) {
    need_helper(c, n);
    code_use(c, n->in[0], USE_LATE);
    code_def(c, n, DEF_REG);
}
void x64_emit_INSTANCEOF(Codegen *c, Node *n, Operand *o) {
    const Class *k = n->ptr;
    Reg x = reg_of(o), d = reg_of(o + 1);
    Label done = buffer_label(&c->b);
    x64_zero(&c->b, d);
    x64_test_rr(&c->b, W64, x, x);
    x64_jcc(&c->b, CC_E, done);
    load_class(c, x);
    compare_class(c, k);
    if (in_display(k)) {
        x64_setcc(&c->b, CC_E, d);
    } else {
        Later *l = code_later(c, n, o, instance_slowly);
        x64_jcc(&c->b, CC_NE, l->label);
        x64_mov_ri(&c->b, W32, d, 1);
        buffer_place(&c->b, l->back);
    }
    buffer_place(&c->b, done);
}

/* r11 is the element class. */
static void store_slowly(Codegen *c, Later *l) {
    Reg t = reg_of(l->o + 2);
    x64_load(&c->b, LOAD_32, t, mem_at(reg_of(l->o + 1), offsetof(Object, klass)));
    x64_push(&c->b, t);
    x64_push(&c->b, SCRATCH);
    x64_call_out(c, c->stubs->own[OWN_SUBTYPE]);
    x64_lea(&c->b, W64, RSP, mem_at(RSP, 16));
    x64_test_rr(&c->b, W32, SCRATCH, SCRATCH);
    x64_jcc(&c->b, CC_NE, l->back);
    x64_jmp(&c->b, l->kind);
}

/* o[0] the array, o[1] the value, o[2] a temporary. */
void x64_shape_STORE_CHECK(Codegen *c, Node *n) {
    need_helper(c, n);
    code_use(c, n->in[0], USE_LATE);
    code_use(c, n->in[1], USE_LATE);
    code_temp(c, CLASS_INT);
    code_notes(c, n);
}
void x64_emit_STORE_CHECK(Codegen *c, Node *n, Operand *o) {
    Later *l = code_later(c, n, o, store_slowly);
    Reg value = reg_of(o + 1);
    l->kind = x64_exit(c, n, o);
    x64_test_rr(&c->b, W64, value, value);
    x64_jcc(&c->b, CC_E, l->back);
    load_class(c, reg_of(o));
    x64_load(&c->b, LOAD_64, SCRATCH, mem_at(SCRATCH, offsetof(Class, component)));
    x64_alu_rm(&c->b, ALU_CMP, W32, SCRATCH, mem_at(value, offsetof(Object, klass)));
    x64_jcc(&c->b, CC_E, l->back);
    x64_alu_mi(&c->b, ALU_CMP, W64, mem_at(SCRATCH, offsetof(Class, super)), 0); /* Object takes all */
    x64_jcc(&c->b, CC_NE, l->label);
    buffer_place(&c->b, l->back);
}

/* ---- Monitors: free to thin and back; all else is the helper's ---- */

static void shape_monitor(Codegen *c, Node *n) {
    need_helper(c, n);
    code_use(c, n->in[0], USE_LATE);
    code_temp_in(c, INT(RAX));
    code_temp(c, CLASS_INT);
    code_notes(c, n);
}

static void monitor_slowly(Codegen *c, Later *l) {
    x64_push(&c->b, reg_of(l->o));
    x64_push(&c->b, reg_of(l->o));
    call_helper(c, l, l->node->op == IR_MONITOR_ENTER ? OWN_MONITOR_ENTER : OWN_MONITOR_EXIT);
    x64_jmp(&c->b, l->back);
}

/* The lock word of an object that this thread has locked once. */
static void own_word(Codegen *c, Reg d) {
    x64_load(&c->b, LOAD_32, d, mem_at(THREAD, offsetof(Thread, id)));
    x64_shift_i(&c->b, SHIFT_SHL, W32, d, LOCK_OWNER_SHIFT);
    x64_alu_ri(&c->b, ALU_OR, W32, d, (int32_t)OBJECT_LIVE);
}

static void swap_word(Codegen *c, Node *n, Operand *o) {
    Later *l = code_later(c, n, o, monitor_slowly);
    x64_lock_cmpxchg(&c->b, W32, mem_at(reg_of(o), offsetof(Object, lock)), reg_of(o + 2));
    x64_jcc(&c->b, CC_NE, l->label);
    buffer_place(&c->b, l->back);
}

void x64_shape_MONITOR_ENTER(Codegen *c, Node *n) {
    shape_monitor(c, n);
}
void x64_emit_MONITOR_ENTER(Codegen *c, Node *n, Operand *o) {
    x64_mov_ri(&c->b, W32, RAX, (int32_t)OBJECT_LIVE);
    own_word(c, reg_of(o + 2));
    swap_word(c, n, o);
}
void x64_shape_MONITOR_EXIT(Codegen *c, Node *n) {
    shape_monitor(c, n);
}
void x64_emit_MONITOR_EXIT(Codegen *c, Node *n, Operand *o) {
    own_word(c, RAX);
    x64_mov_ri(&c->b, W32, reg_of(o + 2), (int32_t)OBJECT_LIVE);
    swap_word(c, n, o);
}

#endif
