/* jindo.internal.Unsafe: memory at an object's offset, or at an address where the object is null. */
#include "native/native.h"

#include <stdlib.h>
#include <string.h>

#define PLACE(type) ((type *)((char *)a[0].o + a[1].l))
/* Plain access may be misaligned: byte buffers rely on it. */
#define ANYWHERE(type)                                                                                       \
    (((struct { type value; } __attribute__((packed, may_alias)) *)((char *)a[0].o + a[1].l))->value)

/* ---- plain and volatile access ---- */

#define ACCESS(Name, type, slot)                                                                             \
    NATIVE(jindo_internal_Unsafe_get##Name) {                                                                \
        r->slot = ANYWHERE(type);                                                                            \
    }                                                                                                        \
    NATIVE(jindo_internal_Unsafe_put##Name) {                                                                \
        ANYWHERE(type) = (type)a[2].slot;                                                                    \
    }                                                                                                        \
    NATIVE(jindo_internal_Unsafe_get##Name##Volatile) {                                                      \
        r->slot = atomic_load(PLACE(_Atomic type));                                                          \
    }                                                                                                        \
    NATIVE(jindo_internal_Unsafe_put##Name##Volatile) {                                                      \
        atomic_store(PLACE(_Atomic type), (type)a[2].slot);                                                  \
    }

typedef Object *Reference;

ACCESS(Reference, Reference, o)
ACCESS(Int, int32_t, i)
ACCESS(Long, int64_t, l)
ACCESS(Boolean, uint8_t, i)
ACCESS(Byte, int8_t, i)
ACCESS(Short, int16_t, i)
ACCESS(Char, uint16_t, i)
ACCESS(Float, float, f)
ACCESS(Double, double, d)

/* ---- read-modify-write ---- */

#define EXCHANGE(Name, type, slot)                                                                           \
    NATIVE(jindo_internal_Unsafe_compareAndSet##Name) {                                                      \
        type expected = a[2].slot;                                                                           \
        r->i = atomic_compare_exchange_strong(PLACE(_Atomic type), &expected, a[3].slot);                    \
    }                                                                                                        \
    NATIVE(jindo_internal_Unsafe_compareAndExchange##Name) {                                                 \
        type expected = a[2].slot;                                                                           \
        atomic_compare_exchange_strong(PLACE(_Atomic type), &expected, a[3].slot);                           \
        r->slot = expected;                                                                                  \
    }                                                                                                        \
    NATIVE(jindo_internal_Unsafe_getAndSet##Name) {                                                          \
        r->slot = atomic_exchange(PLACE(_Atomic type), a[2].slot);                                           \
    }

EXCHANGE(Reference, Reference, o)
EXCHANGE(Int, int32_t, i)
EXCHANGE(Long, int64_t, l)

NATIVE(jindo_internal_Unsafe_getAndAddInt) {
    r->i = atomic_fetch_add(PLACE(_Atomic int32_t), a[2].i);
}
NATIVE(jindo_internal_Unsafe_getAndAddLong) {
    r->l = atomic_fetch_add(PLACE(_Atomic int64_t), a[2].l);
}

NATIVE(jindo_internal_Unsafe_fullFence) {
    atomic_thread_fence(memory_order_seq_cst);
}
NATIVE(jindo_internal_Unsafe_loadFence) {
    atomic_thread_fence(memory_order_acquire);
}
NATIVE(jindo_internal_Unsafe_storeFence) {
    atomic_thread_fence(memory_order_release);
}

/* ---- layout ---- */

static Field *find_field(Thread *t, Object *mirror, Object *name) {
    char text[256];
    if (!need(t, mirror) || !need(t, name))
        return NULL;
    Class *c = mirror_class(t->vm, mirror);
    string_copy(t->vm, name, text, sizeof text);
    for (unsigned i = 0; i < c->field_count; i++)
        if (strcmp(c->fields[i].name->text, text) == 0)
            return &c->fields[i];
    return throw_new(t, KNOWN_InternalError, "no field %s", text);
}

static void return_offset(Thread *t, Value *a, Value *r) {
    Field *f = find_field(t, a[0].o, a[1].o);
    r->l = f ? f->offset : 0;
}

NATIVE(jindo_internal_Unsafe_fieldOffset) {
    return_offset(t, a, r);
}
NATIVE(jindo_internal_Unsafe_staticFieldOffset) {
    return_offset(t, a, r);
}
NATIVE(jindo_internal_Unsafe_staticFieldBase) {
    r->o = a[0].o;
}
NATIVE(jindo_internal_Unsafe_arrayBase) {
    r->i = ARRAY_BASE;
}

NATIVE(jindo_internal_Unsafe_arrayScale) {
    if (need(t, a[0].o))
        r->i = 1 << mirror_class(t->vm, a[0].o)->elem_shift;
}

/* ---- objects and classes ---- */

NATIVE(jindo_internal_Unsafe_allocateInstance) {
    char name[512];
    if (!need(t, a[0].o))
        return;
    Class *c = mirror_class(t->vm, a[0].o);
    if ((c->flags & (CLASS_ARRAY | CLASS_PRIMITIVE | CLASS_MIRROR)) ||
        (c->access & (ACC_ABSTRACT | ACC_INTERFACE)))
        throw_new(t, KNOWN_InstantiationException, "%s", class_java_name(c, name, sizeof name));
    else if (class_init(t, c))
        r->o = heap_new(t, c);
}

NATIVE(jindo_internal_Unsafe_ensureClassInitialized) {
    if (need(t, a[0].o))
        class_init(t, mirror_class(t->vm, a[0].o));
}

NATIVE(jindo_internal_Unsafe_throwException) {
    if (need(t, a[0].o))
        throw_object(t, a[0].o);
}

/* ---- threads ---- */

NATIVE(jindo_internal_Unsafe_park) {
    thread_park(t, a[0].i, a[1].l);
}

static void unpark(Thread *target, void *none) {
    if (target)
        thread_unpark(target);
}

NATIVE(jindo_internal_Unsafe_unpark) {
    if (a[0].o)
        thread_with(t->vm, a[0].o, unpark, NULL);
}

/* ---- memory outside the heap ---- */

NATIVE(jindo_internal_Unsafe_allocateMemory) {
    r->p = a[0].l < 0 ? NULL : malloc(a[0].l ? (size_t)a[0].l : 1);
    if (!r->p)
        throw_oom(t, "Unable to allocate native memory");
}

NATIVE(jindo_internal_Unsafe_freeMemory) {
    free(a[0].p);
}

NATIVE(jindo_internal_Unsafe_setMemory) {
    memset(PLACE(char), a[3].i, (size_t)a[2].l);
}

NATIVE(jindo_internal_Unsafe_copyMemory) {
    memmove((char *)a[2].o + a[3].l, PLACE(char), (size_t)a[4].l);
}
