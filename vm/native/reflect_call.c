/* java.lang.reflect: calls of methods and constructors. */
#include "native/box.h"
#include "runtime/resolve.h"

#include <string.h>

/* The Method that a java.lang.reflect.Method or Constructor stands for. */
static Method *method_of(Thread *t, Object *o) {
    Class *kind = object_class(o);
    Object *mirror = FIELD_AT(Object *, o, class_need_field(kind, "clazz")->offset);
    Class *c = mirror_class(t->vm, mirror);
    return &c->methods[FIELD_AT(int32_t, o, class_need_field(kind, "slot")->offset)];
}

static bool bad_argument(Thread *t, const char *message) {
    throw_new(t, KNOWN_IllegalArgumentException, message ? "%s" : NULL, message);
    return false;
}

static bool convert(Thread *t, Class *c, CfText type, Object *arg, Value *out) {
    BasicType to = type_of_descriptor((char)type.bytes[0]);
    if (!unbox_as(t, arg, to, out))
        return bad_argument(t, arg ? "argument type mismatch" : NULL);
    if (to != T_REF || !arg)
        return true;
    Class *wanted = resolve_descriptor(t, c->loader, (const char *)type.bytes, type.length);
    if (!wanted)
        return false;
    return object_is(arg, wanted) || bad_argument(t, "argument type mismatch");
}

static bool convert_all(Thread *t, Method *m, Object *args, Value *out) {
    CfText desc = {(const uint8_t *)m->desc->text, m->desc->len}, type;
    int32_t n = args ? array_length(args) : 0, i = 0;
    if ((uint32_t)n != descriptor_shape(desc).parameters)
        return bad_argument(t, "wrong number of arguments");
    for (DescriptorWalk w = descriptor_walk(desc); descriptor_next(&w, &type); i++)
        if (!convert(t, m->owner, type, ARRAY_DATA(Object *, args)[i], &out[i]))
            return false;
    return true;
}

/* What the called method threw goes on as the target of an InvocationTargetException. */
static void wrap_exception(Thread *t) {
    Object *target = exception_take(t);
    Class *c = known_class(t, KNOWN_InvocationTargetException);
    Object *e = c ? exception_new(t, c, NULL, NULL) : NULL;
    if (!e)
        return;
    FIELD_AT(Object *, e, class_need_field(c, "target")->offset) = target;
    FIELD_AT(Object *, e, t->vm->core.Throwable_cause) = NULL;
    throw_object(t, e);
}

static void method_returned(Thread *t, Value *state, Value *r) {
    if (t->exception) {
        if (!thread_stopping(t))
            wrap_exception(t);
        return;
    }
    r->o = box(t, (BasicType)state[0].i, *r);
}

static Method *select_method(Thread *t, Method *m, Object *receiver) {
    if (!need(t, receiver))
        return NULL;
    if (!object_is(receiver, m->owner)) {
        bad_argument(t, "object is not an instance of declaring class");
        return NULL;
    }
    Method *selected = m->vindex >= 0 ? class_select(object_class(receiver), m) : m;
    if (selected && !(selected->access & ACC_ABSTRACT))
        return selected;
    return throw_new(t, KNOWN_AbstractMethodError, "%s", m->name->text);
}

/* Calls m, or with `selecting` what the receiver's class has in its place; a is as for Method.invoke. */
static void invoke(Thread *t, Value *a, bool selecting) {
    Value args[PENDING_MAX_ARGS];
    Method *m = method_of(t, a[0].o);
    bool is_static = method_is_static(m);
    if (is_static && !class_init(t, m->owner))
        return;
    Method *target = is_static || !selecting ? m : select_method(t, m, a[1].o);
    args[0] = a[1];
    if (!target || !convert_all(t, m, a[2].o, args + !is_static))
        return;
    Value *state = call_then(t, target, args, method_returned, 1);
    if (state)
        state[0].i = m->ret;
}

NATIVE(jindo_internal_Reflection_invoke0) {
    invoke(t, a, true);
}

/* The caller has checked that the receiver is an instance of the method's class and the method not abstract. */
NATIVE(jindo_internal_Reflection_invokeSpecial0) {
    invoke(t, a, false);
}

static void constructor_returned(Thread *t, Value *state, Value *r) {
    if (!t->exception)
        r->o = state[0].o;
    else if (!thread_stopping(t))
        wrap_exception(t);
}

NATIVE(jindo_internal_Reflection_newInstance0) {
    Value args[PENDING_MAX_ARGS];
    Method *m = method_of(t, a[0].o);
    if (m->owner->access & ACC_ABSTRACT) {
        throw_new(t, KNOWN_InstantiationException, NULL);
        return;
    }
    if (!class_init(t, m->owner) || !convert_all(t, m, a[1].o, args + 1))
        return;
    args[0].o = heap_new(t, m->owner);
    Value *state = args[0].o ? call_then(t, m, args, constructor_returned, 1) : NULL;
    if (state)
        state[0].o = args[0].o;
}
