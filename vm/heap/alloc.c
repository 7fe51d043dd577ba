/* Allocation: refilling the threads' lists, big objects, arrays, clones. */
#include "heap/alloc.h"
#include "heap/state.h"

#include <stdlib.h>
#include <string.h>

#define IGNORE_OFF_PAGE                                                                                      \
    ((size_t)100 << 10) /* pointers into later pages of such objects need not keep them                      \
                         */
#define MAX_LENGTH                                                                                           \
    2147483645 /* longer arrays are refused whatever the limit of the heap, as HotSpot does                  \
                */

/* ---- Vms ---- */

static void enter(void *arg) {
    HeapState *h = arg;
    Process *p = process();
    h->serial = ++p->heap_serial;
    h->next = p->heaps;
    if (h->next)
        h->next->prev = h;
    p->heaps = h;
}

static void leave(void *arg) {
    HeapState *h = arg;
    if (h->prev)
        h->prev->next = h->next;
    else
        process()->heaps = h->next;
    if (h->next)
        h->next->prev = h->prev;
}

void heap_process_init(void) {
    process();
}

bool heap_init(Vm *vm) {
    process();
    HeapState *h = calloc(1, sizeof *h);
    if (!h)
        return false;
    h->vm = vm;
    vm->heap = h;
    quota_init(h, vm->options.max_heap);
    refs_init(h);
    if (!monitors_init(vm)) {
        refs_free(h);
        free(h);
        vm->heap = NULL;
        return false;
    }
    collector_locked(enter, h);
    return true;
}

void heap_free(Vm *vm) {
    HeapState *h = vm->heap;
    if (!h)
        return;
    collector_locked(leave, h);
    monitors_free(vm);
    strings_free(vm);
    refs_free(h);
    os_mutex_free(&h->count_lock);
    free(h);
    vm->heap = NULL;
}

/* ---- cells ---- */

static size_t list_length(void *cell) {
    size_t n = 0;
    for (; cell; cell = *(void **)cell)
        n++;
    return n;
}

/* A build with -DHEAP_STRESS=n collects at every n-th refill. */
static void stress(Thread *t) {
#ifdef HEAP_STRESS
    if (++t->alloc.refills % HEAP_STRESS == 0)
        GC_gcollect();
#endif
}

/* The collector writes the list where roots.c finds it, before another collection can start: cells that are
   on no list that it knows would be taken for garbage. */
static void *refill(Thread *t, int kind, uint32_t granules) {
    void **list = &t->alloc.free[kind][granules];
    stress(t);
    GC_generic_malloc_many((size_t)granules * HEAP_GRANULE, (int)the_process.kinds[kind], list);
    size_t bytes = list_length(*list) * granules * HEAP_GRANULE;
    return quota_charge(t, bytes) ? heap_pop(t, kind, granules) : NULL;
}

static void *allocate_big(Thread *t, int kind, size_t bytes) {
    if (bytes > t->vm->heap->max || !quota_charge(t, bytes))
        return NULL;
    int number = (int)the_process.kinds[kind];
    return bytes < IGNORE_OFF_PAGE ? GC_generic_malloc(bytes, number)
                                   : GC_generic_malloc_ignore_off_page(bytes, number);
}

static void *allocate_raw(Thread *t, size_t bytes) {
    uint32_t n = heap_granules(bytes);
    void *cell = n <= HEAP_MEDIUM_GRANULES ? heap_pop(t, HEAP_RAW, n) : allocate_big(t, HEAP_RAW, bytes);
    if (!cell && n <= HEAP_MEDIUM_GRANULES)
        cell = refill(t, HEAP_RAW, n);
    return cell ? memset(cell, 0, bytes) : NULL;
}

/* A zeroed cell (but for its first word) that is not yet an object; NULL with OutOfMemoryError pending. */
static void *allocate(Thread *t, int kind, size_t bytes) {
    void *cell;
    if (bytes <= HEAP_SMALL_BYTES) {
        uint32_t n = heap_granules(bytes);
        cell = heap_pop(t, kind, n);
        if (cell)
            return cell;
        cell = refill(t, kind, n);
    } else {
        cell = kind == HEAP_ATOMIC ? allocate_raw(t, bytes) : allocate_big(t, kind, bytes);
    }
    collector_tune();
    if (GC_should_invoke_finalizers())
        refs_dispatch_finalizers();
    return cell ? cell : throw_oom(t, "Java heap space");
}

Object *heap_new_slow(Thread *t, Class *c, size_t bytes) {
    void *cell = allocate(t, heap_kind(c), bytes);
    return cell ? heap_seal(cell, c) : NULL;
}

Object *heap_new(Thread *t, Class *c) {
    bool finalizable = (c->flags & CLASS_FINALIZABLE) != 0;
    if (finalizable && !heap_finalizer_ready(t))
        return NULL;
    Object *o = heap_new_slow(t, c, c->instance_size);
    if (o && finalizable)
        heap_register_finalizable(t, o);
    return o;
}

Object *heap_new_mirror(Thread *t, Class *c, uint32_t statics_size) {
    Class *mirror_class = CLASS(t->vm, Class);
    void *cell = allocate(t, HEAP_OBJECT, mirror_class->instance_size + statics_size);
    if (!cell)
        return NULL;
    Object *o = heap_seal(cell, mirror_class);
    FIELD_AT(int64_t, o, t->vm->core.Class_vm) = (int64_t)(uintptr_t)c;
    return o;
}

/* ---- arrays ---- */

Array *heap_new_array(Thread *t, Class *array_class, int32_t length) {
    if (length < 0)
        return throw_new(t, KNOWN_NegativeArraySizeException, "%d", length);
    if (length > MAX_LENGTH)
        return throw_oom(t, "Requested array size exceeds VM limit");
    void *cell = allocate(t, heap_kind(array_class), heap_array_bytes(array_class, length));
    if (!cell)
        return NULL;
    ((Array *)cell)->length = length;
    return (Array *)heap_seal(cell, array_class);
}

static Array *new_multi(Thread *t, Class *c, const int32_t *dims, int n) {
    Array *a = heap_new_array(t, c, dims[0]);
    if (!a || n == 1)
        return a;
    for (int32_t i = 0; i < dims[0]; i++) {
        Array *inner = new_multi(t, c->component, dims + 1, n - 1);
        if (!inner)
            return NULL;
        ARRAY_DATA(Array *, a)[i] = inner;
    }
    return a;
}

Array *heap_new_multi(Thread *t, Class *array_class, const int32_t *dims, int n) {
    for (int i = 0; i < n; i++)
        if (dims[i] < 0)
            return throw_new(t, KNOWN_NegativeArraySizeException, "%d", dims[i]);
    return new_multi(t, array_class, dims, n);
}

Object *heap_clone(Thread *t, Object *o) {
    Class *c = object_class(o);
    if (c->flags & CLASS_ARRAY) {
        Array *copy = heap_new_array(t, c, array_length(o));
        if (copy)
            memcpy(ARRAY_DATA(char, copy), ARRAY_DATA(char, o),
                   heap_array_bytes(c, array_length(o)) - ARRAY_BASE);
        return (Object *)copy;
    }
    Object *copy = heap_new(t, c);
    if (copy)
        memcpy(copy + 1, o + 1, c->instance_size - sizeof(Object));
    heap_publish();
    return copy;
}

/* ---- memory that is a root ---- */

void *heap_root_alloc(size_t bytes) {
    process();
    return GC_malloc_uncollectable(bytes);
}

void heap_root_free(void *p) {
    if (p)
        GC_free(p);
}
