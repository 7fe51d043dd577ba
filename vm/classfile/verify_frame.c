// The frame at hand: pushing, popping, loading and storing, with the checks that go with them.
#include "classfile/verifier.h"

bool frame_push(Verifier *v, VType t) {
    Frame *f = &v->frame;
    bool wide = vtype_is_first_half(t);
    if (f->stack_size + wide >= v->code.max_stack)
        return fault_overflow(v);
    f->stack[f->stack_size++] = t;
    if (wide)
        f->stack[f->stack_size++] = vtype_second(t);
    return true;
}

static bool check(Verifier *v, Origin actual, Origin expected, const char *message) {
    switch (vtype_assignable(v, expected.type, actual.type)) {
    case VERIFY_YES: return true;
    case VERIFY_NO: return fault_type(v, actual, expected, "%s", message);
    default: return fault_pending(v);
    }
}

static bool pop_slot(Verifier *v, Origin expected, VType *got, const char *message) {
    Frame *f = &v->frame;
    if (f->stack_size == 0)
        return fault_underflow(v);
    VType t = f->stack[--f->stack_size];
    if (got)
        *got = t;
    return check(v, (Origin){t, ORIGIN_STACK, f->stack_size}, expected, message);
}

static const char bad_stack[] = "Bad type on operand stack";

static bool pop_pair(Verifier *v, VType first) {
    Frame *f = &v->frame;
    if (f->stack_size == 1 && v->inferring)
        return pop_slot(v, (Origin){vtype_second(first), ORIGIN_NONE, 0}, NULL, bad_stack) &&
               fault_underflow(v);
    if (f->stack_size < 2)
        return fault_underflow(v);
    f->stack_size -= 2;
    VType *at = f->stack + f->stack_size;
    return check(v, (Origin){at[0], ORIGIN_STACK, f->stack_size}, (Origin){first, ORIGIN_NONE, 0},
                 bad_stack) &&
           check(v, (Origin){at[1], ORIGIN_STACK, f->stack_size + 1},
                 (Origin){vtype_second(first), ORIGIN_NONE, 0}, bad_stack);
}

bool frame_pop(Verifier *v, VType expected, VType *got) {
    if (!vtype_is_first_half(expected))
        return pop_slot(v, (Origin){expected, ORIGIN_NONE, 0}, got, bad_stack);
    if (got)
        *got = expected;
    return pop_pair(v, expected);
}

bool frame_pop_value(Verifier *v, VType expected) {
    if (vtype_is_first_half(expected) &&
        !pop_slot(v, (Origin){vtype_second(expected), ORIGIN_NONE, 0}, NULL, bad_stack))
        return false;
    return pop_slot(v, (Origin){expected, ORIGIN_NONE, 0}, NULL, bad_stack);
}

// ---- Locals ----

static VType get_local(const Frame *f, unsigned index) {
    return index < f->locals_size ? f->locals[index] : V_TOP;
}

static bool load_slot(Verifier *v, unsigned index, VType expected, VType *got) {
    VType t = get_local(&v->frame, index);
    if (got)
        *got = t;
    return check(v, (Origin){t, ORIGIN_LOCAL, index}, (Origin){expected, ORIGIN_NONE, 0},
                 "Bad local variable type");
}

bool frame_load(Verifier *v, unsigned index, VType expected, VType *got) {
    if (!vtype_is_first_half(expected))
        return index < v->code.max_locals ? load_slot(v, index, expected, got)
                                          : fault_local(v, index, "Local variable table overflow");
    if (index + 1 >= (v->inferring ? v->code.max_locals : v->frame.locals_size))
        return fault_local(v, index, "get long/double overflows locals");
    return load_slot(v, index, expected, got) && load_slot(v, index + 1, vtype_second(expected), NULL);
}

static void extend_locals(Frame *f, unsigned size) {
    while (f->locals_size < size)
        f->locals[f->locals_size++] = V_TOP;
}

void frame_set_local(Frame *f, unsigned index, VType t) {
    VType old = get_local(f, index);
    f->chain = (uint32_t)CHAIN_NONE;
    extend_locals(f, index + 1);
    if (vtype_is_first_half(old) && index + 1 < f->locals_size)
        f->locals[index + 1] = V_TOP;
    else if (vtype_is_second_half(old) && index > 0)
        f->locals[index - 1] = V_TOP;
    f->locals[index] = t;
}

bool frame_store(Verifier *v, unsigned index, VType t) {
    bool wide = vtype_is_first_half(t);
    if (index + wide >= v->code.max_locals)
        return fault_local(v, index, "Local variable table overflow");
    frame_set_local(&v->frame, index, t);
    if (wide) {
        frame_set_local(&v->frame, index + 1, V_TOP);
        v->frame.locals[index + 1] = vtype_second(t);
        v->frame.locals[index] = t;
    }
    return true;
}

void frame_initialized(Verifier *v, VType old, VType type) {
    Frame *f = &v->frame;
    f->chain = (uint32_t)CHAIN_NONE;
    for (uint32_t i = 0; i < f->locals_size; i++)
        if (f->locals[i] == old)
            f->locals[i] = type;
    for (uint32_t i = 0; i < f->stack_size; i++)
        if (f->stack[i] == old)
            f->stack[i] = type;
    if (old == V_UNINIT_THIS)
        f->uninit_this = false;
}
