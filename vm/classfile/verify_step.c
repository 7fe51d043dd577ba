// What each instruction does to the frame. Plain instructions come from the table; the rest have functions
// here.
#include <string.h>

#include "classfile/reader.h"
#include "classfile/verifier.h"

static const char bad_stack[] = "Bad type on operand stack";

static const uint8_t *at(const Verifier *v) {
    return v->code.code + v->frame.bci;
}
static const char *op_name(const Verifier *v) {
    return op_info[*at(v)].name;
}
static Origin plain(VType t) {
    return (Origin){t, ORIGIN_NONE, 0};
}
// The value just popped.
static Origin popped(const Verifier *v, VType t) {
    return (Origin){t, ORIGIN_STACK, v->frame.stack_size};
}

static bool bad_code(Verifier *v, const char *message) {
    return fault_code(v, v->frame.bci, "%s", message);
}

// ---- Plain instructions ----

static VType letter_type(Verifier *v, char letter) {
    switch (letter) {
    case 'I': return V_INT;
    case 'J': return V_LONG;
    case 'F': return V_FLOAT;
    case 'D': return V_DOUBLE;
    case 'A': return V_REFERENCE;
    case 'O': return v->object;
    case 'N': return V_NULL;
    default: return V_TOP;
    }
}

static bool array_fits(Verifier *v, char letter, VType array, VType *want) {
    static const struct {
        char letter;
        const char *type;
    } arrays[] = {{'i', "[I"}, {'j', "[J"}, {'f', "[F"}, {'d', "[D"}, {'c', "[C"}, {'s', "[S"}};
    *want = V_TOP;
    if (letter == 'b')
        return vtype_is_array(v, array) &&
               (cf_text_is(vtype_name(v, array), "[B") || cf_text_is(vtype_name(v, array), "[Z"));
    if (letter == 'o') {
        *want = V_REFERENCE;
        return vtype_is_array(v, array) && vtype_kind(vtype_component(v, array)) == V_REF;
    }
    for (size_t i = 0; i < sizeof arrays / sizeof arrays[0]; i++)
        if (arrays[i].letter == letter)
            *want = vtype_named(v, cf_text(arrays[i].type));
    return *want == array;
}

static bool pop_array(Verifier *v, char letter, VType *array) {
    VType want;
    if (!frame_pop(v, V_REFERENCE, array))
        return false;
    if (*array == V_NULL || array_fits(v, letter, *array, &want))
        return true;
    return fault_type(v, popped(v, *array), plain(want), "%s in %s", bad_stack, op_name(v));
}

static bool pop_letters(Verifier *v, const char *pops) {
    for (size_t i = strlen(pops); i-- > 0;) {
        VType array;
        bool lower = pops[i] >= 'a';
        if (!(lower ? pop_array(v, pops[i], &array) : frame_pop(v, letter_type(v, pops[i]), NULL)))
            return false;
    }
    return true;
}

static bool step_plain(Verifier *v, const OpInfo *info) {
    if (!pop_letters(v, info->pops))
        return false;
    for (const char *p = info->pushes; *p; p++)
        if (!frame_push(v, letter_type(v, *p)))
            return false;
    return true;
}

// ---- Moving slots: pop, dup, swap and their kin ----

// Pops one slot of category 1, or two: a long or double, or two of category 1.
static bool pop_group(Verifier *v, unsigned slots, VType *group) {
    if (slots == 1)
        return frame_pop(v, V_CATEGORY1, group);
    if (!frame_pop(v, V_TOP, &group[1]))
        return false;
    if (vtype_is_second_half(group[1]))
        return frame_pop(v, V_CATEGORY2, &group[0]);
    v->frame.stack_size++;
    return frame_pop(v, V_CATEGORY1, NULL) && frame_pop(v, V_CATEGORY1, &group[0]);
}

static bool push_slots(Verifier *v, const VType *slots, unsigned count) {
    Frame *f = &v->frame;
    if (count > v->code.max_stack - f->stack_size)
        return fault_overflow(v);
    memcpy(f->stack + f->stack_size, slots, count * sizeof *slots);
    f->stack_size += count;
    return true;
}

static bool step_shuffle(Verifier *v, const OpInfo *info) {
    unsigned before = (unsigned)strlen(info->pops), after = (unsigned)strlen(info->pushes);
    unsigned top = after > before ? after - before : after ? 1 : before, under = before - top;
    VType slots[4], result[6];
    if (!pop_group(v, top, slots + under) || (under && !pop_group(v, under, slots)))
        return false;
    for (unsigned i = 0; i < after; i++)
        result[i] = slots[strchr(info->pops, info->pushes[i]) - info->pops];
    return push_slots(v, result, after);
}

// ---- Locals ----

static bool step_local(Verifier *v, const OpInfo *info, unsigned index) {
    VType t;
    if (info->flags & OPF_LOAD)
        return frame_load(v, index, letter_type(v, info->pushes[0]), &t) && frame_push(v, t);
    if (info->pops[0] != '*')
        return frame_pop(v, letter_type(v, info->pops[0]), &t) && frame_store(v, index, t);
    // astore also takes the return address of a subroutine.
    Frame *f = &v->frame;
    if (f->stack_size > 0 && vtype_kind(f->stack[f->stack_size - 1]) == V_RETURN)
        return frame_store(v, index, f->stack[--f->stack_size]);
    return frame_pop(v, V_REFERENCE, &t) && frame_store(v, index, t);
}

static bool step_iinc(Verifier *v, unsigned index) {
    return frame_load(v, index, V_INT, NULL);
}

static bool step_wide(Verifier *v) {
    const OpInfo *info = &op_info[at(v)[1]];
    unsigned index = load_u2(at(v) + 2);
    if (info->shape == OPSHAPE_IINC)
        return step_iinc(v, index);
    return at(v)[1] == OP_ret || step_local(v, info, index);
}

// ---- Constants ----

static bool bad_pool_type(Verifier *v, unsigned index) {
    return fault_pool(v, index, "Illegal type at constant pool entry %u in class %.*s", index,
                      TEXT_ARGS(cf_this_name(v->cf)));
}

static bool pool_check(Verifier *v, unsigned index, uint32_t tags) {
    if (index == 0 || index >= v->cf->constant_count)
        return fault_pool(v, index, "Illegal constant pool index %u in class %.*s", index,
                          TEXT_ARGS(cf_this_name(v->cf)));
    return (tags & 1u << cf_tag(v->cf, index)) || bad_pool_type(v, index);
}

#define TAG(name) (1u << CONSTANT_##name)

static bool step_dynamic_constant(Verifier *v, unsigned index, bool wide) {
    CfText descriptor = cf_ref(v->cf, index).descriptor;
    if ((descriptor_slots(descriptor.bytes[0]) == 2) != wide)
        return bad_pool_type(v, index);
    return frame_push(v, vtype_of_descriptor(v, descriptor));
}

static bool step_ldc(Verifier *v, unsigned index, bool wide) {
    uint32_t narrow_tags =
        TAG(Integer) | TAG(Float) | TAG(String) | TAG(Class) | TAG(MethodHandle) | TAG(MethodType);
    if (!pool_check(v, index, (wide ? TAG(Long) | TAG(Double) : narrow_tags) | TAG(Dynamic)))
        return false;
    switch (cf_tag(v->cf, index)) {
    case CONSTANT_Integer: return frame_push(v, V_INT);
    case CONSTANT_Float: return frame_push(v, V_FLOAT);
    case CONSTANT_Long: return frame_push(v, V_LONG);
    case CONSTANT_Double: return frame_push(v, V_DOUBLE);
    case CONSTANT_String: return frame_push(v, v->string);
    case CONSTANT_Class: return v->cf->major < 49 ? bad_pool_type(v, index) : frame_push(v, v->class_);
    case CONSTANT_MethodHandle: return frame_push(v, v->method_handle);
    case CONSTANT_MethodType: return frame_push(v, v->method_type);
    default: return step_dynamic_constant(v, index, wide);
    }
}

// ---- Arrays and objects ----

static bool step_aaload(Verifier *v) {
    VType array;
    if (!frame_pop(v, V_INT, NULL) || !pop_array(v, 'o', &array))
        return false;
    return frame_push(v, array == V_NULL ? V_NULL : vtype_component(v, array));
}

static bool step_aastore(Verifier *v) {
    VType array;
    return frame_pop(v, v->object, NULL) && frame_pop(v, V_INT, NULL) && pop_array(v, 'o', &array);
}

static bool step_arraylength(Verifier *v) {
    VType array;
    if (!frame_pop(v, V_REFERENCE, &array))
        return false;
    if (array != V_NULL && !vtype_is_array(v, array))
        return fault_type(v, popped(v, array), plain(V_TOP), "%s in arraylength", bad_stack);
    return frame_push(v, V_INT);
}

static bool step_newarray(Verifier *v) {
    static const char *const arrays[] = {[4] = "[Z", "[C", "[F", "[D", "[B", "[S", "[I", "[J"};
    unsigned type = at(v)[1];
    if (type < 4 || type > 11)
        return bad_code(v, "Illegal newarray instruction");
    return frame_pop(v, V_INT, NULL) && frame_push(v, vtype_named(v, cf_text(arrays[type])));
}

static unsigned dimensions(CfText name) {
    unsigned n = 0;
    while (n < name.length && name.bytes[n] == '[')
        n++;
    return n;
}

static bool step_anewarray(Verifier *v) {
    unsigned index = load_u2(at(v) + 1);
    if (!pool_check(v, index, TAG(Class)) || !frame_pop(v, V_INT, NULL))
        return false;
    if (dimensions(cf_name(v->cf, index)) >= 255)
        return bad_code(v, "Illegal anewarray instruction, array has more than 255 dimensions");
    return frame_push(v, vtype_array_of(v, vtype_of_pool_class(v, index)));
}

static bool step_multianewarray(Verifier *v) {
    unsigned index = load_u2(at(v) + 1), count = at(v)[3];
    if (!pool_check(v, index, TAG(Class)))
        return false;
    VType type = vtype_of_pool_class(v, index);
    if (!vtype_is_array(v, type))
        return fault_type(v, (Origin){type, ORIGIN_POOL, index}, plain(V_TOP),
                          "Illegal constant pool index in multianewarray instruction");
    if (count < 1 || count > dimensions(vtype_name(v, type)))
        return fault_code(v, v->frame.bci, "Illegal dimension in multianewarray instruction: %u", count);
    for (unsigned i = 0; i < count; i++)
        if (!frame_pop(v, V_INT, NULL))
            return false;
    return frame_push(v, type);
}

// The `new` at hand makes a fresh object: what an earlier turn of a loop left uninitialized must not be taken
// for it.
static bool step_new(Verifier *v) {
    Frame *f = &v->frame;
    unsigned index = load_u2(at(v) + 1);
    VType fresh = vtype_make(V_UNINIT, f->bci);
    if (!pool_check(v, index, TAG(Class)))
        return false;
    if (vtype_is_array(v, vtype_of_pool_class(v, index)))
        return bad_code(v, "Illegal new instruction");
    if (!verifier_work(v, f->stack_size + f->locals_size))
        return false;
    for (uint32_t i = 0; i < f->stack_size; i++)
        if (f->stack[i] == fresh)
            return fault_type(v, (Origin){fresh, ORIGIN_STACK, i}, plain(V_TOP), "%s", bad_stack);
    for (uint32_t i = 0; i < f->locals_size; i++)
        if (f->locals[i] == fresh)
            frame_set_local(f, i, V_TOP);
    return frame_push(v, fresh);
}

static bool step_checkcast(Verifier *v) {
    unsigned index = load_u2(at(v) + 1);
    return pool_check(v, index, TAG(Class)) && frame_pop(v, v->object, NULL) &&
           frame_push(v, vtype_of_pool_class(v, index));
}

static bool step_instanceof(Verifier *v) {
    return pool_check(v, load_u2(at(v) + 1), TAG(Class)) && frame_pop(v, v->object, NULL) &&
           frame_push(v, V_INT);
}

// ---- Fields ----

static bool pool_assignable(Verifier *v, Origin from, Origin to, const char *message) {
    switch (vtype_assignable(v, to.type, from.type)) {
    case VERIFY_YES: return true;
    case VERIFY_NO: return fault_type(v, from, to, "%s %s", message, op_name(v));
    default: return fault_pending(v);
    }
}

static bool declares_field(const ClassFile *cf, CfRef ref) {
    for (unsigned i = 0; i < cf->field_count; i++)
        if (cf_text_equal(cf_utf8(cf, cf->fields[i].name), ref.name) &&
            cf_text_equal(cf_utf8(cf, cf->fields[i].descriptor), ref.descriptor))
            return true;
    return false;
}

// A protected member of a superclass in another package is for objects of this class only.
static bool check_protected(Verifier *v, CfRef ref, VType owner, VType object, bool method) {
    if (object == v->this_type || vtype_is_array(v, owner))
        return true;
    switch (v->host->is_protected_elsewhere(v->host->context, vtype_name(v, owner), ref.name, ref.descriptor,
                                            method)) {
    case VERIFY_NO: return true;
    case VERIFY_YES: break;
    default: return fault_pending(v);
    }
    // Arrays have clone to themselves.
    if (method && vtype_is_array(v, object) && cf_text_is(ref.name, "clone"))
        return true;
    return pool_assignable(v, popped(v, object), plain(v->this_type), "Bad access to protected data in");
}

static bool pop_get_owner(Verifier *v, CfRef ref) {
    VType object, owner = vtype_of_pool_class(v, ref.class_index);
    return frame_pop(v, owner, &object) && check_protected(v, ref, owner, object, false);
}

static bool pop_put_owner(Verifier *v, CfRef ref) {
    VType object, owner = vtype_of_pool_class(v, ref.class_index);
    if (!frame_pop(v, V_TOP, &object))
        return false;
    Origin origin = popped(v, object);
    // A constructor may set its own fields before it calls another.
    if (object == V_UNINIT_THIS && owner == v->this_type && declares_field(v->cf, ref))
        object = origin.type = v->this_type;
    return pool_assignable(v, origin, (Origin){owner, ORIGIN_POOL, load_u2(at(v) + 1)},
                           "Bad type on operand stack in") &&
           check_protected(v, ref, owner, object, false);
}

static bool step_field(Verifier *v) {
    unsigned op = *at(v), index = load_u2(at(v) + 1);
    bool put = op == OP_putfield || op == OP_putstatic, instance = op == OP_getfield || op == OP_putfield;
    if (!pool_check(v, index, TAG(Fieldref)))
        return false;
    CfRef ref = cf_ref(v->cf, index);
    VType type = vtype_of_descriptor(v, ref.descriptor);
    if (put && !frame_pop_value(v, type))
        return false;
    if (instance && !(put ? pop_put_owner(v, ref) : pop_get_owner(v, ref)))
        return false;
    return put || frame_push(v, type);
}

// ---- Calls ----

static bool pop_arguments(Verifier *v, CfText descriptor) {
    enum { MOST = 256 };
    CfText types[MOST];
    unsigned count = 0;
    DescriptorWalk w = descriptor_walk(descriptor);
    for (CfText type; descriptor_next(&w, &type) && count < MOST;)
        types[count++] = type;
    if (!verifier_work(v, descriptor.length))
        return false;
    while (count > 0)
        if (!frame_pop_value(v, vtype_of_descriptor(v, types[--count])))
            return false;
    return true;
}

// ---- Handlers around super() ----
//
// A handler around the call of super() or this() must not get to a return: `this` would stay uninitialized.

static bool reach(Verifier *v, int64_t target) {
    if (target < 0 || target >= v->code.length || (v->marks[target] & MARK_REACHED))
        return true;
    v->marks[target] |= MARK_REACHED;
    if (!verifier_room(v, &v->pending, &v->pending_room, v->pending_count + 1, sizeof *v->pending))
        return false;
    v->pending[v->pending_count++] = (uint32_t)target;
    return true;
}

// Follows the code from v->pending on. True if no return can be reached; jumps have been checked to stay
// inside.
static bool never_returns(Verifier *v) {
    while (v->pending_count > 0) {
        uint32_t bci = v->pending[--v->pending_count];
        const OpInfo *info = &op_info[v->code.code[bci]];
        if (info->flags & OPF_RETURN)
            return false;
        if (!step_targets(v, bci, reach))
            return false;
        if (!(info->flags & OPF_END) &&
            !reach(v, (int64_t)bci + op_length(v->code.code, v->code.length, bci)))
            return false;
    }
    return true;
}

static bool handlers_cannot_return(Verifier *v) {
    v->pending_count = 0;
    for (unsigned i = 0; i < v->code.handler_count; i++) {
        const CfHandler *h = &v->handlers[i];
        if (v->frame.bci >= h->start && v->frame.bci < h->end && !reach(v, h->handler))
            return false;
    }
    bool any = v->pending_count > 0;
    bool ok = never_returns(v);
    for (uint32_t i = 0; any && i < v->code.length; i++)
        v->marks[i] &= (uint8_t)~MARK_REACHED;
    if (!verifier_work(v, any ? v->code.length : 1))
        return false;
    return ok || bad_code(v, "Bad <init> method call from after the start of a try block");
}

// ---- Constructor calls ----

static bool init_this(Verifier *v, VType owner, unsigned index) {
    if (owner != v->this_type && owner != v->super_type)
        return fault_type(v, (Origin){owner, ORIGIN_POOL, index}, plain(v->this_type),
                          "Bad <init> method call");
    if (!handlers_cannot_return(v))
        return false;
    frame_initialized(v, V_UNINIT_THIS, v->this_type);
    return true;
}

static bool init_new(Verifier *v, CfRef ref, VType object, VType owner, unsigned call) {
    unsigned index = load_u2(v->code.code + vtype_payload(object) + 1);
    // That `new` need not have been walked yet: a map can name it before.
    if (!pool_check(v, index, TAG(Class)))
        return false;
    VType made = vtype_of_pool_class(v, index);
    if (made != owner)
        return fault_type(v, (Origin){made, ORIGIN_POOL, index}, (Origin){owner, ORIGIN_POOL, call},
                          "Call to wrong <init> method");
    switch (v->host->is_protected_elsewhere(v->host->context, vtype_name(v, owner), ref.name, ref.descriptor,
                                            true)) {
    case VERIFY_NO: break;
    case VERIFY_YES:
        if (owner == v->this_type)
            break;
        return fault_type(v, popped(v, object), plain(v->this_type), "Bad access to protected <init> method");
    default: return fault_pending(v);
    }
    if (!verifier_work(v, v->frame.locals_size + v->frame.stack_size))
        return false;
    frame_initialized(v, object, made);
    return true;
}

static bool call_init(Verifier *v, CfRef ref, unsigned index) {
    VType object, owner = vtype_of_pool_class(v, ref.class_index);
    if (!frame_pop(v, V_REFERENCE, &object))
        return false;
    if (object == V_UNINIT_THIS)
        return init_this(v, owner, index);
    if (vtype_kind(object) == V_UNINIT)
        return init_new(v, ref, object, owner, index);
    return fault_type(v, popped(v, object), plain(V_TOP), "Bad operand type when invoking <init>");
}

static bool is_direct_interface(const ClassFile *cf, CfText name) {
    for (unsigned i = 0; i < cf->interface_count; i++)
        if (cf_text_equal(cf_name(cf, cf_interface(cf, i)), name))
            return true;
    return false;
}

static bool check_special(Verifier *v, VType owner, unsigned index) {
    if (owner == v->this_type || owner == v->super_type || is_direct_interface(v->cf, vtype_name(v, owner)))
        return true;
    switch (vtype_assignable(v, owner, v->this_type)) {
    case VERIFY_YES: break;
    case VERIFY_NO:
        return bad_code(v,
                        "Bad invokespecial instruction: current class isn't assignable to reference class.");
    default: return fault_pending(v);
    }
    return cf_tag(v->cf, index) != CONSTANT_InterfaceMethodref ||
           bad_code(
               v,
               "Bad invokespecial instruction: interface method reference is in an indirect superinterface.");
}

static bool pop_receiver(Verifier *v, CfRef ref, unsigned index) {
    unsigned op = *at(v);
    VType object, owner = vtype_of_pool_class(v, ref.class_index);
    if (op == OP_invokespecial)
        return cf_text_is(ref.name, "<init>") ? call_init(v, ref, index) : frame_pop(v, v->this_type, NULL);
    if (!frame_pop(v, owner, &object))
        return false;
    return op != OP_invokevirtual || check_protected(v, ref, owner, object, true);
}

static uint32_t callable_tags(const Verifier *v, unsigned op) {
    switch (op) {
    case OP_invokeinterface: return TAG(InterfaceMethodref);
    case OP_invokedynamic: return TAG(InvokeDynamic);
    case OP_invokevirtual: return TAG(Methodref);
    default: return v->cf->major < 52 ? TAG(Methodref) : TAG(Methodref) | TAG(InterfaceMethodref);
    }
}

static bool check_call_operands(Verifier *v, CfText descriptor) {
    const uint8_t *p = at(v);
    if (*p == OP_invokeinterface) {
        if (p[3] != descriptor_shape(descriptor).slots + 1)
            return bad_code(v, "Inconsistent args count operand in invokeinterface");
        if (p[4] != 0)
            return bad_code(v, "Fourth operand byte of invokeinterface must be zero");
    }
    return *p != OP_invokedynamic || (p[3] == 0 && p[4] == 0) ||
           bad_code(v, "Third and fourth operand bytes of invokedynamic must be zero");
}

static bool step_call(Verifier *v) {
    unsigned op = *at(v), index = load_u2(at(v) + 1);
    if (!pool_check(v, index, callable_tags(v, op)))
        return false;
    CfRef ref = cf_ref(v->cf, index);
    if (!check_call_operands(v, ref.descriptor))
        return false;
    if (ref.name.bytes[0] == '<') {
        if (op != OP_invokespecial || !cf_text_is(ref.name, "<init>"))
            return bad_code(v, "Illegal call to internal method");
    } else if (op == OP_invokespecial && !check_special(v, vtype_of_pool_class(v, ref.class_index), index)) {
        return false;
    }
    if (!pop_arguments(v, ref.descriptor))
        return false;
    v->popping_receiver = true;
    if (op != OP_invokestatic && op != OP_invokedynamic && !pop_receiver(v, ref, index))
        return false;
    v->popping_receiver = false;
    CfText result = descriptor_shape(ref.descriptor).result;
    return result.bytes[0] == 'V' || frame_push(v, vtype_of_descriptor(v, result));
}

// ---- Leaving ----

static bool step_return(Verifier *v, const OpInfo *info) {
    CfText result = descriptor_shape(v->descriptor).result;
    bool is_void = result.bytes[0] == 'V';
    if (*at(v) == OP_return) {
        if (!is_void)
            return bad_code(v, "Method expects a return value");
        return !v->frame.uninit_this || bad_code(v, "Constructor must call super() or this() before return");
    }
    VType t;
    t = letter_type(v, info->pops[0]);
    if (!(t == V_REFERENCE ? frame_pop(v, t, &t) : frame_pop_value(v, t)))
        return false;
    VType want = vtype_of_descriptor(v, result);
    if (is_void)
        return fault_type(v, popped(v, t), (Origin){V_TOP, ORIGIN_SIGNATURE, 0},
                          "Method does not expect a return value");
    switch (vtype_assignable(v, want, t)) {
    case VERIFY_YES: return true;
    case VERIFY_NO:
        return fault_type(v, popped(v, t), (Origin){want, ORIGIN_SIGNATURE, 0}, "Bad return type");
    default: return fault_pending(v);
    }
}

// ---- Switches ----

static bool check_switch(Verifier *v) {
    uint32_t bci = v->frame.bci, operands = (bci + 4) & ~3u;
    const uint8_t *p = v->code.code + operands;
    for (uint32_t i = bci + 1; i < operands; i++)
        if (v->code.code[i] != 0 && v->cf->major < 51)
            return bad_code(v, "Nonzero padding byte in lookupswitch or tableswitch");
    if (*at(v) == OP_tableswitch)
        return true;
    uint32_t count = load_u4(p + 4);
    for (uint32_t i = 1; i < count; i++)
        if ((int32_t)load_u4(p + 8 * i) >= (int32_t)load_u4(p + 8 * i + 8))
            return bad_code(v, "Bad lookupswitch instruction");
    return true;
}

static bool switch_targets(Verifier *v, uint32_t bci, TargetVisitor visit) {
    const uint8_t *p = v->code.code + ((bci + 4) & ~3u);
    bool table = v->code.code[bci] == OP_tableswitch;
    uint32_t count = table ? load_u4(p + 8) - load_u4(p + 4) + 1 : load_u4(p + 4);
    if (!visit(v, (int64_t)bci + (int32_t)load_u4(p)))
        return false;
    p += 12; // the first offset, either way
    for (uint32_t i = 0; i < count; i++, p += table ? 4 : 8)
        if (!visit(v, (int64_t)bci + (int32_t)load_u4(p)))
            return false;
    return true;
}

bool step_targets(Verifier *v, uint32_t bci, TargetVisitor visit) {
    const uint8_t *p = v->code.code + bci;
    switch (op_info[*p].shape) {
    case OPSHAPE_JUMP2: return visit(v, (int64_t)bci + (int16_t)load_u2(p + 1));
    case OPSHAPE_JUMP4: return visit(v, (int64_t)bci + (int32_t)load_u4(p + 1));
    case OPSHAPE_TABLE:
    case OPSHAPE_LOOKUP: return switch_targets(v, bci, visit);
    default: return true;
    }
}

// ---- One instruction ----

static bool step_special(Verifier *v, const OpInfo *info) {
    switch (*at(v)) {
    case OP_aaload: return step_aaload(v);
    case OP_aastore: return step_aastore(v);
    case OP_arraylength: return step_arraylength(v);
    case OP_athrow: return frame_pop(v, v->throwable, NULL);
    case OP_new: return step_new(v);
    case OP_anewarray: return step_anewarray(v);
    case OP_checkcast: return step_checkcast(v);
    case OP_instanceof: return step_instanceof(v);
    default: return info->pops[0] >= 'w' ? step_shuffle(v, info) : step_plain(v, info);
    }
}

bool step(Verifier *v) {
    const uint8_t *p = at(v);
    const OpInfo *info = &op_info[*p];
    v->frame.mark = v->frame.stack_size;
    if (info->flags & (OPF_LOAD | OPF_STORE))
        return step_local(v, info, info->shape == OPSHAPE_LOCAL ? p[1] : op_implied_local(*p));
    if (info->flags & OPF_RETURN)
        return step_return(v, info);
    switch (info->shape) {
    case OPSHAPE_LDC1: return step_ldc(v, p[1], false);
    case OPSHAPE_LDC2: return step_ldc(v, load_u2(p + 1), *p == OP_ldc2_w);
    case OPSHAPE_LOCAL: return true; // ret
    case OPSHAPE_IINC: return step_iinc(v, p[1]);
    case OPSHAPE_TABLE:
    case OPSHAPE_LOOKUP: return check_switch(v) && step_plain(v, info);
    case OPSHAPE_FIELD: return step_field(v);
    case OPSHAPE_METHOD:
    case OPSHAPE_INTERFACE:
    case OPSHAPE_DYNAMIC: return step_call(v);
    case OPSHAPE_ATYPE: return step_newarray(v);
    case OPSHAPE_MULTI: return step_multianewarray(v);
    case OPSHAPE_WIDE: return step_wide(v);
    default: return step_special(v, info);
    }
}

// ---- Without a frame ----

static bool check_local(Verifier *v, const OpInfo *info, unsigned index) {
    const char *type = info->flags & OPF_LOAD ? info->pushes : info->pops;
    bool wide = *type == 'J' || *type == 'D';
    return index + wide < v->code.max_locals || fault_local(v, index, "Local variable table overflow");
}

static bool check_call(Verifier *v) {
    unsigned op = *at(v), index = load_u2(at(v) + 1);
    if (!pool_check(v, index, callable_tags(v, op)))
        return false;
    CfRef ref = cf_ref(v->cf, index);
    if (ref.name.bytes[0] == '<' && (op != OP_invokespecial || !cf_text_is(ref.name, "<init>")))
        return bad_code(v, "Illegal call to internal method");
    return check_call_operands(v, ref.descriptor);
}

static bool check_class(Verifier *v) {
    unsigned op = *at(v), index = load_u2(at(v) + 1);
    if (!pool_check(v, index, TAG(Class)))
        return false;
    unsigned depth = dimensions(cf_name(v->cf, index));
    if (op == OP_new && depth > 0)
        return bad_code(v, "Illegal new instruction");
    if (op == OP_anewarray && depth >= 255)
        return bad_code(v, "Illegal anewarray instruction, array has more than 255 dimensions");
    return op != OP_multianewarray || (at(v)[3] >= 1 && at(v)[3] <= depth) ||
           bad_code(v, "Illegal dimension in multianewarray instruction");
}

static bool check_constant(Verifier *v, unsigned index) {
    uint32_t tags =
        TAG(Integer) | TAG(Float) | TAG(String) | TAG(Class) | TAG(MethodHandle) | TAG(MethodType);
    return pool_check(v, index, (*at(v) == OP_ldc2_w ? TAG(Long) | TAG(Double) : tags) | TAG(Dynamic));
}

bool step_check(Verifier *v) {
    const uint8_t *p = at(v);
    const OpInfo *info = &op_info[*p];
    switch (info->shape) {
    case OPSHAPE_LDC1: return check_constant(v, p[1]);
    case OPSHAPE_LDC2: return check_constant(v, load_u2(p + 1));
    case OPSHAPE_LOCAL:
    case OPSHAPE_IINC: return check_local(v, info, p[1]);
    case OPSHAPE_L0:
    case OPSHAPE_L1:
    case OPSHAPE_L2:
    case OPSHAPE_L3: return check_local(v, info, op_implied_local(*p));
    case OPSHAPE_WIDE: return check_local(v, &op_info[p[1]], load_u2(p + 2));
    case OPSHAPE_TABLE:
    case OPSHAPE_LOOKUP: return check_switch(v);
    case OPSHAPE_FIELD: return pool_check(v, load_u2(p + 1), TAG(Fieldref));
    case OPSHAPE_METHOD:
    case OPSHAPE_INTERFACE:
    case OPSHAPE_DYNAMIC: return check_call(v);
    case OPSHAPE_CLASS:
    case OPSHAPE_MULTI: return check_class(v);
    case OPSHAPE_ATYPE: return (p[1] >= 4 && p[1] <= 11) || bad_code(v, "Illegal newarray instruction");
    default: return true;
    }
}
