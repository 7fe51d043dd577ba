/* What the C side of the library shares. */
#include "native/native.h"

#include <string.h>

Array *new_primitive_array(Thread *t, BasicType type, int32_t length) {
    Class *c = class_array_of(t, class_primitive(t->vm, type));
    return c ? heap_new_array(t, c, length) : NULL;
}

Array *new_known_array(Thread *t, int known, int32_t length) {
    Class *element = known_class(t, known);
    Class *c = element ? class_array_of(t, element) : NULL;
    return c ? heap_new_array(t, c, length) : NULL;
}

Array *new_bytes_from(Thread *t, const void *bytes, size_t n) {
    if (n > INT32_MAX)
        return throw_oom(t, "Requested array size exceeds VM limit");
    Array *array = new_bytes(t, (int32_t)n);
    if (array)
        memcpy(ARRAY_DATA(char, array), bytes, n);
    return array;
}
