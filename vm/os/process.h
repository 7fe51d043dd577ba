/* Process-wide state: all that the operating system and the collector force on every Vm of a process.
 *
 *   - the collector: one heap, its object kinds, its signal handlers (SIGPWR and SIGXCPU on Linux: it
 * stops threads with them), the list of the heaps of all Vms. Guarded by the collector's own lock.
 *   - metadata: which 64 KB chunks below 4 GB hold classes (heap/meta.c). Guarded by `lock`; a chunk stops
 * being META_USED under the collector's lock too, because marking asks.
 *   - signals: the Vm, if any, to which the `jindo` command routes SIGINT, SIGTERM and SIGQUIT
 * (runtime/signals.h). Guarded by `signal_lock`.
 *
 * process() sets the collector up on first use, so a host that never makes a Vm is left alone. */
#ifndef JINDO_OS_PROCESS_H
#define JINDO_OS_PROCESS_H

#include "os/os.h"

#include <stdatomic.h>

#define META_CHUNK_SHIFT 16
#define META_CHUNK ((size_t)1 << META_CHUNK_SHIFT)
#define META_CHUNKS ((size_t)1 << (32 - META_CHUNK_SHIFT))

enum { META_FOREIGN, META_FREE, META_USED, META_CONDEMNED };

typedef struct Process {
    unsigned kinds[3];            /* the collector's numbers of HEAP_ATOMIC, HEAP_OBJECT, HEAP_RAW */
    struct HeapState *heaps;      /* of all Vms; changed under the collector's lock only */
    uintptr_t heap_serial;        /* of the newest heap */
    _Atomic bool markers_started; /* the collector's threads */
    OsThread first_thread;        /* the one that came first, and where its stack begins */
    void *first_stack;
    void (*other_roots)(void);       /* the collector's own part of GC_push_other_roots */
    unsigned char meta[META_CHUNKS]; /* META_xxx of each chunk */
    size_t meta_low, meta_high;      /* the chunks ever mapped are in this range */
    size_t meta_condemned;           /* chunks in that state */
    volatile bool condemned_seen;    /* the last marking met an object of a class in a condemned chunk */
    OsMutex lock;
    OsTls current; /* newest Thread attached on this OS thread */
    OsMutex signal_lock;
    struct Vm *signal_vm;
} Process;

/* Sets everything up on first use. */
Process *process(void);
/* The same once that has happened. */
extern Process the_process;

#endif
