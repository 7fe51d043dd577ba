#include "interp/handle.h"
#include "classfile/opcodes.h"
#include "heap/meta.h"
#include "native/box.h"
#include "runtime/resolve.h"

#include <string.h>

HandleSite *handle_site_new(Thread *t, Class *owner, CfText desc) {
    MethodShape shape = descriptor_shape(desc);
    os_mutex_lock(&t->vm->lock);
    HandleSite *s = meta_alloc(owner->loader->arena, sizeof *s + shape.parameters);
    os_mutex_unlock(&t->vm->lock);
    if (!s)
        return throw_oom(t, "Metaspace");
    DescriptorWalk w = descriptor_walk(desc);
    for (CfText type; descriptor_next(&w, &type);)
        s->types[s->arg_count++] = (uint8_t)type_of_descriptor((char)type.bytes[0]);
    s->ret = (uint8_t)type_of_descriptor((char)shape.result.bytes[0]);
    return s;
}

/* ---- Boxed calls ---- */

static Object *box_arguments(Thread *t, const HandleSite *s, const Value *args) {
    Class *type = class_array_of(t, CLASS(t->vm, Object));
    Array *a = type ? heap_new_array(t, type, s->arg_count) : NULL;
    for (unsigned i = 0; a && i < s->arg_count; i++) {
        ARRAY_DATA(Object *, a)[i] = box(t, (BasicType)s->types[i], args[i]);
        if (t->exception || t->pending.method)
            return NULL;
    }
    return (Object *)a;
}

static bool unbox_result(Thread *t, const HandleSite *s, Value *r) {
    Object *o = r->o;
    if (s->ret == T_VOID)
        return true;
    if (s->ret != T_REF) {
        if (!o)
            return throw_npe(t, NULL);
        if (unbox_as(t, o, (BasicType)s->ret, r))
            return true;
        return throw_cast(t, object_class(o), class_primitive(t->vm, (BasicType)s->ret));
    }
    if (o && s->result && !object_is(o, s->result))
        return throw_cast(t, object_class(o), s->result);
    return true;
}

static void boxed_returned(Thread *t, Value *state, Value *r) {
    if (!t->exception)
        unbox_result(t, state[0].p, r);
}

static HandleResult call_boxed(Thread *t, const HandleSite *s, Object *target, const char *name,
                               const char *desc, const Value *args, int mode) {
    Object *array = box_arguments(t, s, args);
    if (!array)
        return HANDLE_TROUBLE;
    Class *c = object_class(target);
    Method *m = class_find_method(c, symbol_intern_z(t->vm, name), symbol_intern_z(t->vm, desc));
    if (!m) {
        throw_new(t, KNOWN_InternalError, "%s", name);
        return HANDLE_TROUBLE;
    }
    Value values[3] = {{.o = target}, {.o = array}};
    if (mode >= 0) {
        values[1].bits = (uint32_t)mode;
        values[2].o = array;
    }
    call_then(t, m, values, boxed_returned, 1)[0].p = (void *)s;
    return HANDLE_TROUBLE;
}

/* ---- Direct handles ---- */

static void constructed(Thread *t, Value *state, Value *r) {
    *r = state[0];
}

static HandleResult construct(Thread *t, Method *m, Value *regs) {
    Class *c = m->owner;
    if (c->access & ACC_ABSTRACT) {
        char name[512];
        throw_new(t, KNOWN_InstantiationException, "%s", class_java_name(c, name, sizeof name));
        return HANDLE_TROUBLE;
    }
    Object *o = class_init(t, c) ? heap_new(t, c) : NULL;
    if (!o)
        return HANDLE_TROUBLE;
    Value args[PENDING_MAX_ARGS];
    args[0].o = o;
    memcpy(args + 1, regs, (m->arg_count - 1u) * sizeof(Value));
    call_then(t, m, args, constructed, 1)[0].o = o;
    return HANDLE_TROUBLE;
}

static HandleResult access_field(Thread *t, int kind, Field *f, Value *regs, Value *out) {
    bool is_static = kind == REF_getStatic || kind == REF_putStatic;
    if (is_static && !class_init(t, f->owner))
        return HANDLE_TROUBLE;
    Object *o = is_static ? f->owner->mirror : regs[0].o;
    if (!o) {
        throw_npe(t, NULL);
        return HANDLE_TROUBLE;
    }
    atomic_thread_fence(memory_order_seq_cst);
    out->bits = 0;
    if (kind == REF_getField || kind == REF_getStatic)
        *out = load_typed((BasicType)f->type, (char *)o + f->offset);
    else
        store_typed((BasicType)f->type, (char *)o + f->offset, regs[is_static ? 0 : 1]);
    atomic_thread_fence(memory_order_seq_cst);
    return HANDLE_DONE;
}

/* The handle's type is the site's. */
static HandleResult call_direct(Thread *t, Object *h, Value *regs, Value *out, Method **m, Value **args) {
    Vm *vm = t->vm;
    int kind = FIELD_AT(int32_t, h, vm->invoke.DirectHandle_kind);
    void *target = (void *)(uintptr_t)FIELD_AT(int64_t, h, vm->invoke.DirectHandle_target);
    if (kind <= REF_putStatic)
        return access_field(t, kind, target, regs, out);
    *m = target;
    *args = regs;
    if (kind == REF_newInvokeSpecial)
        return construct(t, *m, regs);
    if (kind == REF_invokeStatic)
        return class_init(t, (*m)->owner) ? HANDLE_CALL : HANDLE_TROUBLE;
    if (!regs[0].o) {
        throw_npe(t, NULL);
        return HANDLE_TROUBLE;
    }
    if (kind != REF_invokeSpecial && (*m)->vindex >= 0 && !((*m)->access & ACC_PRIVATE))
        *m = class_select(object_class(regs[0].o), *m);
    if (!*m)
        throw_new(t, KNOWN_IncompatibleClassChangeError, "the receiver does not implement the interface");
    return *m ? HANDLE_CALL : HANDLE_TROUBLE;
}

/* ---- Calls ---- */

static bool is_direct(Vm *vm, const Object *h) {
    return object_class(h) == vm->known[KNOWN_DirectHandle];
}

static void adapted(Thread *t, Value *state, Value *r) {
    if (!t->exception)
        ((Value *)state[0].p)->o = r->o;
}

static HandleResult adapt(Thread *t, const HandleSite *s, Object *h, Value *regs) {
    Vm *vm = t->vm;
    Value args[2];
    if (s->exact) {
        Class *c = known_class(t, KNOWN_InvokeNatives);
        Method *m = c ? class_need_method(c, "wrongType",
                                          "(Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;)V")
                      : NULL;
        args[0].o = FIELD_AT(Object *, h, vm->invoke.MethodHandle_type);
        args[1].o = s->type;
        if (m && class_init(t, c))
            call_retry(t, m, args);
        return HANDLE_TROUBLE;
    }
    Method *m = class_find_method(
        object_class(h), symbol_intern_z(vm, "asType"),
        symbol_intern_z(vm, "(Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;"));
    args[0].o = h;
    args[1].o = s->type;
    call_retry_then(t, m, args, adapted, 1)[0].p = regs;
    return HANDLE_TROUBLE;
}

static HandleResult run(Thread *t, const HandleSite *s, Object *h, Value *regs, Value *out, Method **m,
                        Value **args) {
    if (is_direct(t->vm, h))
        return call_direct(t, h, regs, out, m, args);
    return call_boxed(t, s, h, "apply", "([Ljava/lang/Object;)Ljava/lang/Object;", regs, -1);
}

HandleResult handle_invoke(Thread *t, const HandleSite *s, Value *regs, Value *out, Method **m,
                           Value **args) {
    Object *h = regs[0].o;
    if (!h) {
        throw_npe(t, NULL);
        return HANDLE_TROUBLE;
    }
    if (FIELD_AT(Object *, h, t->vm->invoke.MethodHandle_type) != s->type)
        return adapt(t, s, h, regs);
    return run(t, s, h, regs + 1, out, m, args);
}

HandleResult handle_access(Thread *t, const HandleSite *s, Value *regs, Value *out) {
    Object *h = regs[0].o;
    if (!h) {
        throw_npe(t, NULL);
        return HANDLE_TROUBLE;
    }
    return call_boxed(t, s, h, "access", "(I[Ljava/lang/Object;)Ljava/lang/Object;", regs + 1, s->mode);
}

HandleResult handle_dynamic(Thread *t, const HandleSite *s, Value *regs, Value *out, Method **m,
                            Value **args) {
    atomic_thread_fence(memory_order_acquire);
    Object *target = FIELD_AT(Object *, s->handle, t->vm->invoke.CallSite_target);
    return run(t, s, target, regs, out, m, args);
}
