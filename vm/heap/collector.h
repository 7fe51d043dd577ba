/* The collector set up for Jindo, and what it calls back. Process-wide: see os/process.h.
 *
 * Marking (mark.c) is precise inside objects and conservative on the Java and C stacks; roots.c says what the
 * roots are. A collection can stop a thread between any two instructions that are not under the collector's
 * lock. Three moments of it are ours:
 *   - roots: the world is stopped; marks the cells in the threads' caches, pushes what the Vms hold.
 *   - marked: the world is stopped, everything strongly reachable is marked; soft and weak references are
 * cleared.
 *   - reclaimed: the world runs, the collector's lock is still held, finalizable objects and what they reach
 * are marked too; phantom references, interned strings and monitors of dead objects go. The first two may
 * take no lock and allocate nothing, not even from malloc. */
#ifndef JINDO_HEAP_COLLECTOR_H
#define JINDO_HEAP_COLLECTOR_H

#include "os/process.h"

#define GC_THREADS
#define GC_NO_THREAD_REDIRECTS
#include <gc/gc.h>
#include <gc/gc_inline.h>
#include <gc/gc_mark.h>

void collector_start(Process *p);
void collector_push_roots(void);
struct GC_ms_entry *collector_mark(GC_word *addr, struct GC_ms_entry *top, struct GC_ms_entry *limit,
                                   GC_word env);

/* Register the calling thread, if it is not. */
bool collector_enter(void);
/* Now and then, outside all locks: starts the marker threads once the program turns out to need them. */
void collector_tune(void);

/* Run f(arg) while no collection can start. f must not allocate from the heap. */
void collector_locked(void (*f)(void *arg), void *arg);

/* Whether the object at p, which was one at the last collection, still is. Under the collector's lock, after
 * marking. */
bool collector_alive(const void *p);

#endif
