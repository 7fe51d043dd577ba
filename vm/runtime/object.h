/* Objects in the heap: an 8-byte header, then fields. Objects never move.
 *
 * The header's first word is the class: the low 32 bits of its address, which is whole because class
 * metadata lives below 4 GB (heap/meta.h). The second is the lock word (runtime/monitor.h): a thin lock,
 * an inflated monitor's index, the identity-hash flag. Its top bit, OBJECT_LIVE, is set in every object and
 * never in a free cell of the allocator, whose first 8 bytes are a link: the collector's mark procedure tells
 * the two apart by it.
 */
#ifndef JINDO_RUNTIME_OBJECT_H
#define JINDO_RUNTIME_OBJECT_H

#include "runtime/types.h"

#define OBJECT_LIVE 0x80000000u

struct Object {
    uint32_t klass;
    _Atomic uint32_t lock;
};

/* length is followed by 4 bytes of padding: elements start at byte 16 for every element type. */
struct Array {
    Object head;
    int32_t length;
    int32_t pad;
};

#define ARRAY_BASE 16

static inline Class *object_class(const Object *o) {
    return (Class *)(uintptr_t)o->klass;
}

#define ARRAY_DATA(type, a) ((type *)((char *)(a) + ARRAY_BASE))
#define FIELD_AT(type, o, offset) (*(type *)((char *)(o) + (offset)))

static inline int32_t array_length(const Object *a) {
    return ((const Array *)a)->length;
}

#endif
