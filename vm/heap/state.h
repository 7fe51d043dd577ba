/* One Vm's part of the heap: its quota, its references. Owned by vm->heap; in process()->heaps. */
#ifndef JINDO_HEAP_STATE_H
#define JINDO_HEAP_STATE_H

#include "heap/collector.h"
#include "runtime/vm.h"

/* Addresses that the collector does not see (malloc'ed), changed under its lock. */
typedef struct HiddenList {
    Object **items;
    size_t count, room;
} HiddenList;

typedef struct HeapState {
    Vm *vm;
    uintptr_t serial; /* finalizers name their Vm by it: the Vm may be gone when they come up */
    struct HeapState *next, *prev;
    /* Quota. charged = live at the last count + handed out since; over max, a collection and a new count. */
    _Atomic size_t charged;
    size_t max, live;
    OsMutex count_lock;
    /* References: weak ones are on the list until cleared. What is pending is a root; its room is at least
     * count of both. */
    HiddenList references;
    HiddenList pending;     /* cleared, with a queue */
    HiddenList finalizable; /* found dead, finalize() to be run */
    bool keep_soft;         /* soft references count as strong in this collection */
    /* Who waits for the last two. Nobody who holds the lock takes the collector's. */
    OsMutex lock;
    OsCond changed;
    bool pending_ready, finalizable_ready, handler_idle, finalizer_idle, stopped;
    bool finalizer_started;
} HeapState;

void refs_init(HeapState *h);
void refs_free(HeapState *h);
void refs_push_roots(HeapState *h);
void refs_marked(HeapState *h);
void refs_reclaimed(HeapState *h);
/* Run by the allocator's slow path after collections: sorts dead finalizable objects to their Vms. */
void refs_dispatch_finalizers(void);
/* Whether the finalizer thread is there. False: exception or call pending. */
bool heap_finalizer_ready(Thread *t);
void heap_register_finalizable(Thread *t, Object *o);

void quota_init(HeapState *h, size_t max);
/* Charge bytes to t's Vm. False when it is over its limit even after a collection (OutOfMemoryError is not
 * yet pending). */
bool quota_charge(Thread *t, size_t bytes);

#endif
