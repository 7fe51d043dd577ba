/* Roots: what the Vms hold outside the heap. Runs with the world stopped: takes no lock, allocates nothing.
 */
#include "heap/state.h"

static void push_one(Object **place) {
    if (*place)
        GC_push_all_eager(place, place + 1);
}

static void push_range(void *from, void *to) {
    if (from < to)
        GC_push_all_eager(from, to);
}

/* A free cell is not reachable from anywhere, but it is not free for the collector: it belongs to the thread.
 */
static void mark_cache(AllocCache *cache) {
    for (int kind = 0; kind < HEAP_KINDS; kind++)
        for (int n = 0; n <= HEAP_MEDIUM_GRANULES; n++)
            for (void *cell = cache->free[kind][n]; cell; cell = *(void **)cell)
                GC_set_mark_bit(cell);
}

static void push_stack(Thread *t) {
    Frame *f = t->frame;
    if (!f)
        return;
    Value *end = frame_end(f);
    push_range(t->stack, end < t->stack_end ? end : t->stack_end);
}

static void push_thread(Thread *t) {
    mark_cache(&t->alloc);
    push_stack(t);
    push_one(&t->exception);
    push_one(&t->java);
    push_one(&t->blocked_on);
    if (t->pending.method) {
        push_range(t->pending.state, t->pending.state + 8);
        push_range(t->pending.args, t->pending.args + t->pending.method->arg_count);
    }
}

static void push_vm(Vm *vm) {
    push_one(&vm->main_group);
    push_one(&vm->oom);
    if (vm->boot_mirrors)
        push_range(vm->boot_mirrors, vm->boot_mirrors + vm->boot_mirror_count);
    for (Thread *t = vm->threads; t; t = t->next)
        push_thread(t);
}

void collector_push_roots(void) {
    Process *p = process();
    if (p->other_roots)
        p->other_roots();
    for (HeapState *h = p->heaps; h; h = h->next) {
        push_vm(h->vm);
        refs_push_roots(h);
    }
}
