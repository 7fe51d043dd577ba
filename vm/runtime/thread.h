/* A thread of Java: an OS thread attached to a Vm. Created, attached and detached in thread.c; owned by
 * vm->threads. */
#ifndef JINDO_RUNTIME_THREAD_H
#define JINDO_RUNTIME_THREAD_H

#include "runtime/call.h"
#include "heap/heap.h"
#include "os/os.h"

typedef enum ThreadState { /* what Thread.getState sees */
                           THREAD_NEW,
                           THREAD_RUNNABLE,
                           THREAD_BLOCKED,
                           THREAD_WAITING,
                           THREAD_TIMED_WAITING,
                           THREAD_TERMINATED,
} ThreadState;

enum {                          /* Thread.poll: why the thread is asked to come to a safepoint */
       POLL_STOP = 1 << 0,      /* the VM is going down: unwind */
       POLL_STACK = 1 << 1,     /* somebody wants the stack read */
       POLL_EXCEPTION = 1 << 2, /* an asynchronous exception is to be thrown */
};

struct Thread {
    Vm *vm;
    Frame *frame;      /* newest */
    Object *exception; /* pending */
    _Atomic uint32_t poll;
    uint32_t id;                            /* as in lock words: 1 .. 2^22-1 */
    Value *stack, *stack_limit, *stack_end; /* Java stack; a frame past stack_limit is a StackOverflowError;
                                               stack_end is FRAME_STACK_MARGIN behind it */
    int32_t ticks; /* calls and back-edges until the interpreter next looks at poll and counts for the JIT */
    PendingCall pending;
    AllocCache alloc;       /* heap/heap.h */
    Object *java;           /* java.lang.Thread */
    _Atomic uint32_t state; /* ThreadState */
    OsThread os;
    OsMutex park_lock;
    OsCond park_cond;
    bool park_permit;
    _Atomic bool interrupted;
    Object *blocked_on; /* monitor being entered or waited on, for dumps */
    struct WaitNode *waiting;
    bool daemon, foreign; /* foreign: attached by the host, which owns the OS thread */
    int c_depth;          /* nested entries into the interpreter from C */
    Thread *next, *prev;
    void *jit;
};

/* Attach the calling OS thread (registers it with the collector). NULL when out of memory. */
Thread *thread_attach(Vm *vm, const char *name, bool daemon);
void thread_detach(Thread *t);
/* Start a java.lang.Thread: makes the OS thread, which calls Thread.run0. False with exception pending. */
bool thread_start(Thread *t, Object *java_thread);
/* Wait until no non-daemon thread but t is left. */
void threads_join_all(Thread *t);
/* The current thread of this VM, via the OS's thread-specific data: for entries from C only. */
Thread *thread_current(Vm *vm);

/* Blocking regions: brackets around anything that may block in the OS, so that a stop need not wait for it.
 */
void thread_block(Thread *t, ThreadState why);
void thread_unblock(Thread *t);

void thread_park(Thread *t, bool absolute, int64_t time);
void thread_unpark(Thread *t);
void thread_interrupt(Thread *t);

/* Called by the interpreter when t->poll is not 0. False: exception pending. */
bool thread_poll(Thread *t);

#endif
