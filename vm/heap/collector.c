/* Set-up of the collector, and its events handed on to every Vm. */
#include "heap/collector.h"
#include "heap/state.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations" /* GC_parallel */

#define INITIAL_HEAP ((size_t)16 << 20)
#define MARKERS_AFTER 2      /* collections made by the program's threads alone */
#define FREE_SPACE_DIVISOR 2 /* collect after allocating about half of the heap's size */

static void *no_memory(size_t bytes) {
    return NULL;
}

static void no_warning(char *text, GC_word arg) {}

static void each_heap(void (*f)(HeapState *h)) {
    for (HeapState *h = process()->heaps; h; h = h->next)
        f(h);
}

static void reclaimed(HeapState *h) {
    refs_reclaimed(h);
    strings_reclaimed(h->vm);
    monitors_reclaimed(h->vm);
}

static void on_event(GC_EventType event) {
    switch (event) {
    case GC_EVENT_MARK_START: process()->condemned_seen = false; break;
    case GC_EVENT_MARK_END: each_heap(refs_marked); break;
    case GC_EVENT_RECLAIM_END: each_heap(reclaimed); break;
    default: break;
    }
}

/* Makes registering threads possible without the collector's marker threads, which cost a short program more
   than its whole start. The collector starts them here unless it finds them running. */
static void allow_threads(void) {
    GC_parallel = 1;
    GC_allow_register_threads();
    GC_parallel = 0;
}

void collector_tune(void) {
    Process *p = process();
    if (GC_get_gc_no() < MARKERS_AFTER || atomic_exchange(&p->markers_started, true))
        return;
    GC_start_mark_threads();
}

bool collector_enter(void) {
    Process *p = process();
    struct GC_stack_base base = {p->first_stack};
    bool known = base.mem_base && pthread_equal(p->first_thread, os_thread_self());
    if (GC_thread_is_registered())
        return true;
    return (known || GC_get_stack_base(&base) == GC_SUCCESS) && GC_register_my_thread(&base) == GC_SUCCESS;
}

void collector_start(Process *p) {
    struct GC_stack_base base;
    GC_set_all_interior_pointers(0); /* stacks and registers may still hold them */
    GC_set_no_dls(1);
    GC_set_dont_precollect(1);
    GC_set_finalize_on_demand(1);
    GC_set_java_finalization(1);
    GC_set_warn_proc(no_warning);
    if (GC_get_stack_base(&base) == GC_SUCCESS) {
        GC_set_stackbottom(NULL, &base); /* the caller need not be the process's first thread */
        p->first_thread = os_thread_self();
        p->first_stack = base.mem_base;
    }
    GC_init();
    GC_clear_roots(); /* nothing of ours is static */
    allow_threads();
    GC_unregister_my_thread(); /* thread_attach registers it, as any other */
    GC_set_oom_fn(no_memory);
    GC_set_free_space_divisor(FREE_SPACE_DIVISOR);
    GC_expand_hp(INITIAL_HEAP);
    unsigned proc = GC_new_proc(collector_mark);
    p->kinds[HEAP_ATOMIC] = GC_new_kind(GC_new_free_list(), GC_DS_LENGTH, 0, 1);
    p->kinds[HEAP_OBJECT] = GC_new_kind(GC_new_free_list(), GC_MAKE_PROC(proc, 0), 0, 1);
    p->kinds[HEAP_RAW] = GC_new_kind(GC_new_free_list(), GC_DS_LENGTH, 0, 0);
    p->other_roots = GC_get_push_other_roots();
    GC_set_push_other_roots(collector_push_roots);
    GC_set_on_collection_event(on_event);
}

typedef struct Locked {
    void (*f)(void *);
    void *arg;
} Locked;

static void *call_locked(void *arg) {
    Locked *l = arg;
    l->f(l->arg);
    return NULL;
}

void collector_locked(void (*f)(void *arg), void *arg) {
    Locked l = {f, arg};
    GC_call_with_alloc_lock(call_locked, &l);
}

bool collector_alive(const void *p) {
    return GC_base((void *)p) == p && GC_is_marked(p);
}
