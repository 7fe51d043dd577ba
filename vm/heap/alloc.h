/* Allocation's fast paths, inline. The class is linked and initialized; callers see to it. Compiled code does
 * the same. */
#ifndef JINDO_HEAP_ALLOC_H
#define JINDO_HEAP_ALLOC_H

#include "runtime/thread.h"

#define HEAP_SMALL_BYTES (HEAP_SMALL_GRANULES * HEAP_GRANULE)

static inline int heap_kind(const Class *c) {
    return c->flags & CLASS_NO_REFS ? HEAP_ATOMIC : HEAP_OBJECT;
}

static inline uint32_t heap_granules(size_t bytes) {
    return (uint32_t)((bytes + HEAP_GRANULE - 1) / HEAP_GRANULE);
}

/* A cell from the thread's list; NULL: the list is empty. Zero but for its first word. */
static inline void *heap_pop(Thread *t, int kind, uint32_t granules) {
    void **list = &t->alloc.free[kind][granules];
    void *cell = *list;
    if (cell)
        *list = *(void **)cell;
    return cell;
}

/* Makes a cell an object. The collector may come at any instant: it believes the class word only with
 * OBJECT_LIVE. Another thread that is handed the object by an unordered store sees this much of it at
 * least. */
static inline Object *heap_seal(void *cell, const Class *c) {
    Object *o = cell;
    o->klass = (uint32_t)(uintptr_t)c;
    atomic_store_explicit(&o->lock, OBJECT_LIVE, memory_order_release);
    atomic_thread_fence(memory_order_release);
    return o;
}

/* An instance of a plain class (not CLASS_FINALIZABLE or CLASS_MIRROR, at most
 * HEAP_SMALL_BYTES); NULL: use heap_new. */
static inline Object *heap_new_fast(Thread *t, Class *c) {
    void *cell = heap_pop(t, heap_kind(c), heap_granules(c->instance_size));
    return cell ? heap_seal(cell, c) : NULL;
}

/* An array of bytes <= HEAP_SMALL_BYTES = heap_array_bytes(c, length), length >= 0; NULL: use heap_new_array.
 */
static inline Array *heap_new_array_fast(Thread *t, Class *c, int32_t length, size_t bytes) {
    void *cell = heap_pop(t, heap_kind(c), heap_granules(bytes));
    if (!cell)
        return NULL;
    ((Array *)cell)->length = length;
    return (Array *)heap_seal(cell, c);
}

#endif
