/* java.lang.System: time, identity, copying of arrays */
#include "native/native.h"

#include <stdio.h>
#include <string.h>

NATIVE(java_lang_System_currentTimeMillis) {
    r->l = os_wall_nanos() / 1000000;
}

NATIVE(java_lang_System_nanoTime) {
    r->l = os_nanos();
}

NATIVE(java_lang_System_identityHashCode) {
    r->i = a[0].o ? object_hash(a[0].o) : 0;
}

/* ---- arraycopy ---- */

static bool holds_references(const Class *array) {
    return array->prim == T_REF || array->dims > 1;
}

/* "int[5]" without the length, or "object array[" */
static const char *kind_name(const Object *array) {
    const Class *c = object_class(array);
    if (holds_references(c))
        return "object array[";
    static const char *const names[] = {
        [T_BOOLEAN] = "boolean[", [T_CHAR] = "char[",   [T_FLOAT] = "float[", [T_DOUBLE] = "double[",
        [T_BYTE] = "byte[",       [T_SHORT] = "short[", [T_INT] = "int[",     [T_LONG] = "long["};
    return names[c->prim];
}

static bool refuse_store(Thread *t, const Object *from, const Object *to) {
    char name[512];
    const Class *x = object_class(from), *y = object_class(to);
    if (!class_is_array(x))
        throw_new(t, KNOWN_ArrayStoreException, "arraycopy: source type %s is not an array",
                  class_java_name(x, name, sizeof name));
    else if (!class_is_array(y))
        throw_new(t, KNOWN_ArrayStoreException, "arraycopy: destination type %s is not an array",
                  class_java_name(y, name, sizeof name));
    else
        throw_new(t, KNOWN_ArrayStoreException, "arraycopy: type mismatch: can not copy %s] into %s]",
                  kind_name(from), kind_name(to));
    return false;
}

static bool refuse_index(Thread *t, const char *format, int64_t index, const Object *array) {
    char kind[64], text[160];
    snprintf(kind, sizeof kind, "%s%d]", kind_name(array), array_length(array));
    snprintf(text, sizeof text, format, (long long)index, kind);
    throw_new(t, KNOWN_ArrayIndexOutOfBoundsException, "arraycopy: %s", text);
    return false;
}

static bool range_ok(Thread *t, const Object *from, int32_t i, const Object *to, int32_t j, int32_t n) {
    if (i < 0)
        return refuse_index(t, "source index %lld out of bounds for %s", i, from);
    if (j < 0)
        return refuse_index(t, "destination index %lld out of bounds for %s", j, to);
    if (n < 0) {
        throw_new(t, KNOWN_ArrayIndexOutOfBoundsException, "arraycopy: length %d is negative", n);
        return false;
    }
    if ((int64_t)i + n > array_length(from))
        return refuse_index(t, "last source index %lld out of bounds for %s", (int64_t)i + n, from);
    if ((int64_t)j + n > array_length(to))
        return refuse_index(t, "last destination index %lld out of bounds for %s", (int64_t)j + n, to);
    return true;
}

/* Elements that may not fit are copied one by one, up to the first that does not. */
static void copy_checked(Thread *t, Object *from, int32_t i, Object *to, int32_t j, int32_t n) {
    char x[512], y[512];
    Class *wanted = object_class(to)->component;
    Object **source = ARRAY_DATA(Object *, from) + i, **target = ARRAY_DATA(Object *, to) + j;
    for (int32_t k = 0; k < n; k++) {
        if (source[k] && !object_is(source[k], wanted)) {
            throw_new(t, KNOWN_ArrayStoreException,
                      "arraycopy: element type mismatch: can not cast one of the elements of %s[] to the "
                      "type of the "
                      "destination array, %s",
                      class_java_name(object_class(from)->component, x, sizeof x),
                      class_java_name(wanted, y, sizeof y));
            return;
        }
        target[k] = source[k];
    }
}

NATIVE(java_lang_System_arraycopy) {
    Object *from = a[0].o, *to = a[2].o;
    int32_t i = a[1].i, j = a[3].i, n = a[4].i;
    if (!need(t, from) || !need(t, to))
        return;
    Class *x = object_class(from), *y = object_class(to);
    bool alike = x == y && class_is_array(x);
    if (!alike && (!class_is_array(x) || !class_is_array(y) || holds_references(x) != holds_references(y) ||
                   (!holds_references(x) && x->prim != y->prim))) {
        refuse_store(t, from, to);
        return;
    }
    if (!range_ok(t, from, i, to, j, n))
        return;
    if (holds_references(x) && !alike && !class_is_subtype(x->component, y->component))
        copy_checked(t, from, i, to, j, n);
    else
        memmove(ARRAY_DATA(char, to) + ((size_t)j << y->elem_shift),
                ARRAY_DATA(char, from) + ((size_t)i << x->elem_shift), (size_t)n << x->elem_shift);
}
