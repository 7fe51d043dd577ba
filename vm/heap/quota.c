/* Each Vm's limit on what it keeps in the heap.
 *
 * Handing out cells charges the Vm. Over the limit, a collection is made and the Vm's live objects are
 * counted; that costs as much as marking them, and happens once per (limit - live) bytes allocated. */
#include "heap/state.h"

#include <stdio.h>

#define SMALL_LIMIT ((size_t)1 << 20)

typedef struct Count {
    Vm *vm;
    size_t bytes;
} Count;

static void count_one(void *p, size_t bytes, void *arg) {
    Count *count = arg;
    const Object *o = p;
    if ((o->lock & OBJECT_LIVE) && the_process.meta[o->klass >> META_CHUNK_SHIFT] == META_USED &&
        object_class(o)->vm == count->vm)
        count->bytes += bytes;
}

static void count_live(void *arg) {
    GC_enumerate_reachable_objects_inner(count_one, arg);
}

static void recount(HeapState *h) {
    size_t before = atomic_load(&h->charged);
    int64_t start = os_nanos();
    GC_gcollect();
    Count count = {h->vm, 0};
    collector_locked(count_live, &count);
    h->live = count.bytes;
    atomic_store(&h->charged, count.bytes);
    if (h->vm->options.verbose_gc)
        fprintf(stderr, "[gc] %zuK->%zuK(%zuK) %.3fms\n", before >> 10, count.bytes >> 10, h->max >> 10,
                (double)(os_nanos() - start) / 1e6);
}

void quota_init(HeapState *h, size_t max) {
    os_mutex_init(&h->count_lock);
    h->max = max ? max : (size_t)(os_memory_size() / 4);
    if (h->max < SMALL_LIMIT)
        h->max = SMALL_LIMIT;
    h->keep_soft = true;
}

static bool fits(HeapState *h, size_t bytes) {
    size_t reserve =
        h->max / 64; /* less room than this is none: collections would follow each other closely */
    return atomic_load(&h->charged) + bytes + reserve <= h->max;
}

static bool make_room(HeapState *h, size_t bytes) {
    recount(h);
    if (fits(h, bytes))
        return true;
    h->keep_soft = false;
    recount(h);
    h->keep_soft = true;
    return fits(h, bytes);
}

bool quota_charge(Thread *t, size_t bytes) {
    HeapState *h = t->vm->heap;
    if (t->alloc.unlimited)
        return true;
    if (atomic_fetch_add_explicit(&h->charged, bytes, memory_order_relaxed) + bytes <= h->max)
        return true;
    os_mutex_lock(&h->count_lock);
    bool ok = atomic_load(&h->charged) <= h->max || make_room(h, bytes);
    os_mutex_unlock(&h->count_lock);
    return ok;
}

void heap_collect(Vm *vm) {
    HeapState *h = vm->heap;
    os_mutex_lock(&h->count_lock);
    recount(h);
    os_mutex_unlock(&h->count_lock);
    refs_dispatch_finalizers();
}

size_t heap_used(Vm *vm) {
    size_t charged = atomic_load(&vm->heap->charged);
    return charged < vm->heap->max ? charged : vm->heap->max;
}

size_t heap_total(Vm *vm) {
    size_t used = heap_used(vm), total = GC_get_heap_size();
    total = total < vm->heap->max ? total : vm->heap->max;
    return total < used ? used : total;
}

size_t heap_max(Vm *vm) {
    return vm->heap->max;
}
