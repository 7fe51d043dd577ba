/* java.lang.invoke: what method handles ask of the VM. */
#include "native/box.h"
#include "classfile/opcodes.h"
#include "interp/invoke.h"
#include "runtime/resolve.h"

#include <stdlib.h>
#include <string.h>

static Class *class_arg(Thread *t, Value v) {
    return mirror_class(t->vm, v.o);
}

static Symbol *symbol_arg(Thread *t, Object *s) {
    size_t len;
    char *text = string_mutf8(t->vm, s, &len);
    Symbol *symbol = text ? symbol_intern(t->vm, text, len) : NULL;
    free(text);
    return symbol;
}

NATIVE(java_lang_invoke_Natives_find) {
    Class *c = class_arg(t, a[0]);
    int kind = a[3].i;
    if (!need(t, a[1].o) || !need(t, a[2].o) || !class_link(t, c))
        return;
    Symbol *name = symbol_arg(t, a[1].o), *desc = symbol_arg(t, a[2].o);
    if (!name || !desc) {
        throw_oom(t, "Metaspace");
        return;
    }
    if (kind <= REF_putStatic)
        r->p = class_find_field(c, name, desc);
    else if (kind == REF_newInvokeSpecial)
        r->p = class_declared_method(c, name, desc);
    else
        r->p = class_find_method(c, name, desc);
}

NATIVE(java_lang_invoke_Natives_mayAccess) {
    Class *from = class_arg(t, a[0]), *referred = class_arg(t, a[1]);
    void *member = a[2].p;
    r->i =
        a[3].i ? field_may_access(t, from, referred, member) : method_may_access(t, from, referred, member);
}

NATIVE(java_lang_invoke_Natives_owner) {
    r->o = (a[1].i ? ((Field *)a[0].p)->owner : ((Method *)a[0].p)->owner)->mirror;
}

NATIVE(java_lang_invoke_Natives_modifiers) {
    r->i = a[1].i ? ((Field *)a[0].p)->access : ((Method *)a[0].p)->access;
}

NATIVE(java_lang_invoke_Natives_initialize) {
    Class *c = class_arg(t, a[0]);
    if (!class_is_array(c) && !(c->flags & CLASS_PRIMITIVE))
        class_init(t, c);
}

NATIVE(java_lang_invoke_Natives_define) {
    Class *host = class_arg(t, a[0]);
    if (!need(t, a[1].o))
        return;
    DefineOptions opt = {.host = host, .hidden = a[2].i != 0, .nestmate = a[3].i != 0, .strong = a[4].i != 0};
    Class *c =
        loader_define(t, host->loader, NULL, ARRAY_DATA(uint8_t, a[1].o), (size_t)array_length(a[1].o), &opt);
    if (!c)
        return;
    FIELD_AT(Object *, c->mirror, class_need_field(CLASS(t->vm, Class), "classData")->offset) = a[5].o;
    r->o = c->mirror;
}

NATIVE(java_lang_invoke_Natives_classData) {
    r->o = need(t, a[0].o)
               ? FIELD_AT(Object *, a[0].o, class_need_field(CLASS(t->vm, Class), "classData")->offset)
               : NULL;
}

NATIVE(java_lang_invoke_Natives_fieldOffset) {
    r->l = ((Field *)a[0].p)->offset;
}

/* ---- DirectHandle.apply0: boxed arguments of the handle's type ---- */

static bool argument(Thread *t, Object *type, Object *o, Value *v) {
    Class *c = mirror_class(t->vm, type);
    if (c->flags & CLASS_PRIMITIVE) {
        if (!o)
            return throw_npe(t, NULL);
        return unbox_as(t, o, (BasicType)c->prim, v) || throw_cast(t, object_class(o), c);
    }
    v->o = o;
    return !o || object_is(o, c) || throw_cast(t, object_class(o), c);
}

static void applied(Thread *t, Value *state, Value *r) {
    if (!t->exception)
        r->o = state[1].o ? state[1].o : box(t, (BasicType)state[0].i, *r);
}

static void apply_field(Thread *t, int kind, Field *f, Value *args, Value *r) {
    bool is_static = kind == REF_getStatic || kind == REF_putStatic;
    if (is_static && !class_init(t, f->owner))
        return;
    Object *o = is_static ? f->owner->mirror : args[0].o;
    if (!need(t, o))
        return;
    void *at = (char *)o + f->offset;
    if (kind == REF_putField || kind == REF_putStatic)
        store_typed((BasicType)f->type, at, args[is_static ? 0 : 1]);
    else
        r->o = box(t, (BasicType)f->type, load_typed((BasicType)f->type, at));
}

static Method *selected(Thread *t, int kind, Method *m, Value *args, Object **made) {
    if (kind == REF_invokeStatic)
        return class_init(t, m->owner) ? m : NULL;
    if (kind == REF_newInvokeSpecial) {
        char name[512];
        if (m->owner->access & ACC_ABSTRACT)
            return throw_new(t, KNOWN_InstantiationException, "%s",
                             class_java_name(m->owner, name, sizeof name));
        args[0].o = *made = class_init(t, m->owner) ? heap_new(t, m->owner) : NULL;
        return *made ? m : NULL;
    }
    if (!need(t, args[0].o))
        return NULL;
    if (kind == REF_invokeSpecial || m->vindex < 0 || m->access & ACC_PRIVATE)
        return m;
    return class_select(object_class(args[0].o), m);
}

NATIVE(java_lang_invoke_DirectHandle_apply0) {
    Vm *vm = t->vm;
    if (!invoke_ready(t))
        return;
    int kind = FIELD_AT(int32_t, a[0].o, vm->invoke.DirectHandle_kind);
    void *target = (void *)(uintptr_t)FIELD_AT(int64_t, a[0].o, vm->invoke.DirectHandle_target);
    Object *type = FIELD_AT(Object *, a[0].o, vm->invoke.MethodHandle_type);
    Object *types = FIELD_AT(Object *, type, vm->invoke.MethodType_ptypes);
    Value args[PENDING_MAX_ARGS];
    int32_t n = array_length(types), first = kind == REF_newInvokeSpecial;
    if (!need(t, a[1].o))
        return;
    if (array_length(a[1].o) != n || n + first > PENDING_MAX_ARGS) {
        throw_new(t, KNOWN_IllegalArgumentException, "wrong number of arguments");
        return;
    }
    for (int32_t i = 0; i < n; i++)
        if (!argument(t, ARRAY_DATA(Object *, types)[i], ARRAY_DATA(Object *, a[1].o)[i], &args[i + first]))
            return;
    if (kind <= REF_putStatic) {
        apply_field(t, kind, target, args, r);
        return;
    }
    Object *made = NULL;
    Method *m = selected(t, kind, target, args, &made);
    if (!m) {
        if (!t->exception && !t->pending.method)
            throw_new(t, KNOWN_IncompatibleClassChangeError, "the receiver does not implement the interface");
        return;
    }
    Value *state = call_then(t, m, args, applied, 2);
    state[0].i = ((Method *)target)->ret;
    state[1].o = made;
}

/* ---- Called only reflectively: compiled calls are instructions ---- */

static void refuse(Thread *t) {
    throw_new(t, KNOWN_UnsupportedOperationException, "signature-polymorphic method");
}

#define POLYMORPHIC(cls, name)                                                                               \
    NATIVE(java_lang_invoke_##cls##_##name) {                                                                \
        refuse(t);                                                                                           \
    }
POLYMORPHIC(MethodHandle, invokeExact)
POLYMORPHIC(MethodHandle, invoke)
#define MODE(name, upper) POLYMORPHIC(VarHandle, name)
#include "interp/modes.def"
