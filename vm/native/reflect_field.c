/* java.lang.reflect: fields' values, and arrays. */
#include "native/box.h"
#include "runtime/resolve.h"

#include <stdio.h>
#include <string.h>

/* ---- fields ---- */

static Field *field_of(Thread *t, Object *o) {
    Class *kind = object_class(o);
    Object *mirror = FIELD_AT(Object *, o, class_need_field(kind, "clazz")->offset);
    Class *c = mirror_class(t->vm, mirror);
    return &c->fields[FIELD_AT(int32_t, o, class_need_field(kind, "slot")->offset)];
}

/* Can not set static final int field Foo.x to java.lang.String */
static bool cannot_set(Thread *t, Field *f, Object *to) {
    char owner[512], type[512], value[512];
    Class *c = resolve_descriptor(t, f->owner->loader, f->desc->text, f->desc->len);
    if (!c)
        return false;
    throw_new(t, KNOWN_IllegalArgumentException, "Can not set %s%s%s field %s.%s to %s",
              f->access & ACC_STATIC ? "static " : "", f->access & ACC_FINAL ? "final " : "",
              class_java_name(c, type, sizeof type), class_java_name(f->owner, owner, sizeof owner),
              f->name->text, to ? class_java_name(object_class(to), value, sizeof value) : "null value");
    return false;
}

/* Where the field of this receiver is; NULL with an exception or a call pending. */
static void *field_place(Thread *t, Field *f, Object *receiver) {
    if (f->access & ACC_STATIC)
        return class_init(t, f->owner) ? (char *)f->owner->mirror + f->offset : NULL;
    if (!need(t, receiver))
        return NULL;
    if (!object_is(receiver, f->owner)) {
        cannot_set(t, f, receiver);
        return NULL;
    }
    return (char *)receiver + f->offset;
}

NATIVE(java_lang_reflect_Field_get0) {
    Field *f = field_of(t, a[0].o);
    void *place = field_place(t, f, a[1].o);
    if (place)
        r->o = box(t, (BasicType)f->type, load_typed((BasicType)f->type, place));
    atomic_thread_fence(memory_order_acquire);
}

static bool fits_field(Thread *t, Field *f, Object *value, Value *v) {
    if (!unbox_as(t, value, (BasicType)f->type, v))
        return cannot_set(t, f, value);
    if (f->type != T_REF || !value)
        return true;
    Class *c = resolve_descriptor(t, f->owner->loader, f->desc->text, f->desc->len);
    return c && (object_is(value, c) || cannot_set(t, f, value));
}

NATIVE(java_lang_reflect_Field_set0) {
    Value v;
    Field *f = field_of(t, a[0].o);
    void *place = field_place(t, f, a[1].o);
    if (!place || !fits_field(t, f, a[2].o, &v))
        return;
    store_typed((BasicType)f->type, place, v);
    if (f->access & ACC_VOLATILE)
        atomic_thread_fence(memory_order_seq_cst);
}

/* ---- arrays ---- */

static bool bad_argument(Thread *t, const char *message) {
    throw_new(t, KNOWN_IllegalArgumentException, "%s", message);
    return false;
}

static bool is_array(Thread *t, Object *o) {
    if (!need(t, o))
        return false;
    return class_is_array(object_class(o)) || bad_argument(t, "Argument is not an array");
}

static BasicType element_type(const Object *array) {
    const Class *c = object_class(array);
    return c->dims > 1 ? T_REF : (BasicType)c->prim;
}

static void *element(Thread *t, Object *array, int32_t i) {
    if (!is_array(t, array))
        return NULL;
    if ((uint32_t)i >= (uint32_t)array_length(array))
        return throw_new(t, KNOWN_ArrayIndexOutOfBoundsException, NULL);
    return ARRAY_DATA(char, array) + ((size_t)i << object_class(array)->elem_shift);
}

NATIVE(java_lang_reflect_Array_getLength) {
    if (is_array(t, a[0].o))
        r->i = array_length(a[0].o);
}

NATIVE(java_lang_reflect_Array_get) {
    void *place = element(t, a[0].o, a[1].i);
    if (place)
        r->o = box(t, element_type(a[0].o), load_typed(element_type(a[0].o), place));
}

static Value get_as(Thread *t, Value *a, BasicType to) {
    Value v = {.bits = 0};
    void *place = element(t, a[0].o, a[1].i);
    if (!place)
        return v;
    v = load_typed(element_type(a[0].o), place);
    if (element_type(a[0].o) == T_REF)
        bad_argument(t, "Argument is not an array of primitive type");
    else if (!widen(element_type(a[0].o), to, &v))
        bad_argument(t, "argument type mismatch");
    return v;
}

static void set_value(Thread *t, Value *a, BasicType from, Value v) {
    void *place = element(t, a[0].o, a[1].i);
    if (!place)
        return;
    BasicType to = element_type(a[0].o);
    if (to == T_REF || !widen(from, to, &v))
        bad_argument(t, "argument type mismatch");
    else
        store_typed(to, place, v);
}

#define ELEMENT(Name, TYPE)                                                                                  \
    NATIVE(java_lang_reflect_Array_get##Name) {                                                              \
        *r = get_as(t, a, TYPE);                                                                             \
    }                                                                                                        \
    NATIVE(java_lang_reflect_Array_set##Name) {                                                              \
        set_value(t, a, TYPE, a[2]);                                                                         \
    }

ELEMENT(Boolean, T_BOOLEAN)
ELEMENT(Byte, T_BYTE)
ELEMENT(Char, T_CHAR)
ELEMENT(Short, T_SHORT)
ELEMENT(Int, T_INT)
ELEMENT(Long, T_LONG)
ELEMENT(Float, T_FLOAT)
ELEMENT(Double, T_DOUBLE)

NATIVE(java_lang_reflect_Array_set) {
    Value v;
    void *place = element(t, a[0].o, a[1].i);
    if (!place)
        return;
    BasicType to = element_type(a[0].o);
    if (!unbox_as(t, a[2].o, to, &v))
        bad_argument(t, "argument type mismatch");
    else if (to == T_REF && v.o && !object_is(v.o, object_class(a[0].o)->component))
        bad_argument(t, "array element type mismatch");
    else
        store_typed(to, place, v);
}

static Class *array_class_for(Thread *t, Object *mirror, int dims) {
    if (!need(t, mirror))
        return NULL;
    Class *c = mirror_class(t->vm, mirror);
    if (c == class_primitive(t->vm, T_VOID) || c->dims + dims > 255) {
        throw_new(t, KNOWN_IllegalArgumentException, NULL);
        return NULL;
    }
    for (; c && dims > 0; dims--)
        c = class_array_of(t, c);
    return c;
}

NATIVE(java_lang_reflect_Array_newArray0) {
    Class *c = array_class_for(t, a[0].o, 1);
    r->o = c ? (Object *)heap_new_array(t, c, a[1].i) : NULL;
}

NATIVE(java_lang_reflect_Array_multiNewArray0) {
    if (!need(t, a[1].o))
        return;
    int32_t n = array_length(a[1].o);
    Class *c =
        n < 1 || n > 255 ? (bad_argument(t, "Empty dimensions array"), NULL) : array_class_for(t, a[0].o, n);
    r->o = c ? (Object *)heap_new_multi(t, c, ARRAY_DATA(int32_t, a[1].o), n) : NULL;
}
