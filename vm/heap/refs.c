/* Soft, weak and phantom references, and finalizers.
 *
 * Every Reference with a referent is on its Vm's list, which the collector does not see; neither does it see
 * referents.
 *   - World stopped, strongly reachable objects marked: a soft or weak reference whose referent is not marked
 * is cleared, whether or not the Reference itself is: a finalizer may still bring that back, and must not
 * find a dead referent.
 *   - Finalizable objects (the collector's business) have been found and marked with what they reach: a
 * phantom reference whose referent is still not marked is cleared; References that are themselves dead leave
 * the list. A cleared Reference with a queue becomes pending. */
#include "heap/state.h"

#include <stdlib.h>

#define FINALIZER_PATIENCE 10000000000LL /* nanoseconds that runFinalization waits at most */

static Object **referent(Vm *vm, Object *r) {
    return &FIELD_AT(Object *, r, vm->core.Reference_referent);
}

static bool is_phantom(Vm *vm, Object *r) {
    Class *phantom = vm->known[KNOWN_PhantomReference];
    return phantom && class_is_subtype(object_class(r), phantom);
}

void refs_init(HeapState *h) {
    os_mutex_init(&h->lock);
    os_cond_init(&h->changed);
}

void refs_free(HeapState *h) {
    free(h->references.items);
    free(h->pending.items);
    free(h->finalizable.items);
    os_cond_free(&h->changed);
    os_mutex_free(&h->lock);
}

static void push_list(HiddenList *list) {
    if (list->count)
        GC_push_all_eager(list->items, list->items + list->count);
}

void refs_push_roots(HeapState *h) {
    push_list(&h->pending);
    push_list(&h->finalizable);
}

/* ---- lists ---- */

static bool reserve(HiddenList *list, size_t room) {
    if (room <= list->room)
        return true;
    size_t grown = list->room * 2 > room ? list->room * 2 : room < 64 ? 64 : room;
    Object **items = realloc(list->items, grown * sizeof *items);
    if (!items)
        return false;
    list->items = items;
    list->room = grown;
    return true;
}

typedef struct Registration {
    HeapState *heap;
    Object *object;
    bool ok;
} Registration;

static void add_reference(void *arg) {
    Registration *r = arg;
    HeapState *h = r->heap;
    size_t count = h->references.count + 1;
    r->ok = reserve(&h->references, count) && reserve(&h->pending, count + h->pending.count);
    if (r->ok)
        h->references.items[h->references.count++] = r->object;
}

/* The collector asks for these classes and cannot load them. */
static bool know_classes(Thread *t) {
    static const int ids[] = {KNOWN_SoftReference, KNOWN_PhantomReference, KNOWN_ClosedQueue};
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        if (!t->vm->known[ids[i]] && !known_class(t, ids[i]))
            return false;
    return true;
}

void heap_register_reference(Thread *t, Object *reference) {
    if (!know_classes(t))
        return;
    Registration r = {t->vm->heap, reference, false};
    collector_locked(add_reference, &r);
    if (!r.ok)
        throw_oom(t, "Java heap space");
}

/* ---- in a collection ---- */

static void make_pending(HeapState *h, Object *r) {
    Object *queue = FIELD_AT(Object *, r, h->vm->core.Reference_queue);
    if (!queue || object_class(queue) == h->vm->known[KNOWN_ClosedQueue])
        return;
    h->pending.items[h->pending.count++] = r;
    h->pending_ready = true;
}

void refs_marked(HeapState *h) {
    Vm *vm = h->vm;
    for (size_t i = 0; i < h->references.count; i++) {
        Object *r = h->references.items[i];
        Object **place = referent(vm, r);
        if (!*place || GC_is_marked(*place) || is_phantom(vm, r))
            continue;
        *place = NULL;
        if (GC_is_marked(r))
            make_pending(h, r);
    }
}

static bool keep_listed(HeapState *h, Object *r) {
    if (!collector_alive(r))
        return false;
    Object **place = referent(h->vm, r);
    if (!*place)
        return false;
    if (collector_alive(*place))
        return true;
    *place = NULL;
    make_pending(h, r);
    return false;
}

static void wake(HeapState *h) {
    os_mutex_lock(&h->lock);
    h->pending_ready = h->pending.count > 0;
    os_cond_broadcast(&h->changed);
    os_mutex_unlock(&h->lock);
}

void refs_reclaimed(HeapState *h) {
    size_t kept = 0;
    for (size_t i = 0; i < h->references.count; i++)
        if (keep_listed(h, h->references.items[i]))
            h->references.items[kept++] = h->references.items[i];
    h->references.count = kept;
    if (h->pending.count)
        wake(h);
}

/* ---- finalizers ---- */

typedef struct Found {
    uintptr_t serial;
    Object *object;
} Found;

static void sort_to_heap(void *arg) {
    Found *f = arg;
    HeapState *h = process()->heaps;
    while (h && h->serial != f->serial)
        h = h->next;
    if (!h || !reserve(&h->finalizable, h->finalizable.count + 1))
        return; /* its Vm is gone, or memory is: it is not finalized */
    h->finalizable.items[h->finalizable.count++] = f->object;
    os_mutex_lock(&h->lock);
    h->finalizable_ready = true;
    os_cond_broadcast(&h->changed);
    os_mutex_unlock(&h->lock);
}

/* The collector's GC_invoke_finalizers calls it. */
static void found_dead(void *object, void *serial) {
    Found f = {(uintptr_t)serial, object};
    collector_locked(sort_to_heap, &f);
}

/* The thread that runs finalizers starts with the first object that has one. */
static bool start_finalizer(Thread *t) {
    Class *c = known_class(t, KNOWN_Finalizer);
    if (!c || !class_init(t, c))
        return false;
    t->vm->heap->finalizer_started = true;
    return call_retry(t, class_need_method(c, "startThread", "()V"), NULL);
}

bool heap_finalizer_ready(Thread *t) {
    return t->vm->heap->finalizer_started || start_finalizer(t);
}

void heap_register_finalizable(Thread *t, Object *o) {
    GC_register_finalizer_no_order(o, found_dead, (void *)t->vm->heap->serial, NULL, NULL);
}

void refs_dispatch_finalizers(void) {
    GC_invoke_finalizers();
}

/* ---- taking ---- */

typedef struct Taking {
    HiddenList *list;
    Object *taken;
} Taking;

static void take(void *arg) {
    Taking *x = arg;
    if (x->list->count)
        x->taken = x->list->items[--x->list->count];
}

static Object *take_from(Thread *t, HiddenList *list, bool *ready, bool *idle) {
    HeapState *h = t->vm->heap;
    for (;;) {
        Taking x = {list, NULL};
        collector_locked(take, &x);
        if (x.taken)
            return x.taken;
        thread_block(t, THREAD_WAITING);
        os_mutex_lock(&h->lock);
        *idle = true;
        os_cond_broadcast(&h->changed);
        while (!*ready && !h->stopped)
            os_cond_wait(&h->changed, &h->lock);
        *ready = *idle = false;
        bool stopped = h->stopped;
        os_mutex_unlock(&h->lock);
        thread_unblock(t);
        if (stopped)
            return NULL;
    }
}

Object *heap_take_reference(Thread *t) {
    HeapState *h = t->vm->heap;
    return take_from(t, &h->pending, &h->pending_ready, &h->handler_idle);
}

Object *heap_take_finalizable(Thread *t) {
    HeapState *h = t->vm->heap;
    return take_from(t, &h->finalizable, &h->finalizable_ready, &h->finalizer_idle);
}

static bool finalizer_busy(HeapState *h) {
    return h->finalizable_ready || (h->finalizer_started && !h->finalizer_idle);
}

void heap_run_finalizers(Thread *t) {
    HeapState *h = t->vm->heap;
    refs_dispatch_finalizers();
    thread_block(t, THREAD_WAITING);
    int64_t deadline = os_nanos() + FINALIZER_PATIENCE;
    os_mutex_lock(&h->lock);
    while (finalizer_busy(h) && !h->stopped && os_cond_wait_until(&h->changed, &h->lock, deadline))
        ;
    os_mutex_unlock(&h->lock);
    thread_unblock(t);
}

void refs_stop(Vm *vm) {
    HeapState *h = vm->heap;
    os_mutex_lock(&h->lock);
    h->stopped = true;
    os_cond_broadcast(&h->changed);
    os_mutex_unlock(&h->lock);
}
