/* What the C side of the library shares. A native method is one function, named package_Class_method
 * (natives.h). Arguments and results of type boolean, byte, short and char are ints, zero- or sign-extended
 * as Java has them. */
#ifndef JINDO_NATIVE_NATIVE_H
#define JINDO_NATIVE_NATIVE_H

#include "runtime/vm.h"

#define NATIVE(name) void name(Thread *t, Value *a, Value *r)

/* False with NullPointerException pending. */
static inline bool need(Thread *t, const Object *o) {
    if (!o)
        throw_npe(t, NULL);
    return o != NULL;
}

static inline void return_object(Value *r, void *o) {
    r->o = o;
}

/* Arrays of primitives; NULL with an exception pending. */
Array *new_primitive_array(Thread *t, BasicType type, int32_t length);
static inline Array *new_bytes(Thread *t, int32_t length) {
    return new_primitive_array(t, T_BYTE, length);
}
/* Of references to instances of a known class. */
Array *new_known_array(Thread *t, int known, int32_t length);
/* A String[] or byte[] from C. */
Array *new_bytes_from(Thread *t, const void *bytes, size_t n);

#endif
