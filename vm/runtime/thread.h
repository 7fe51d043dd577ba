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
    Value *_Atomic code_limit; /* stack_limit, or NULL: compiled code looks at poll, too, at its next call */
    int32_t ticks; /* calls and back-edges until the interpreter next looks at poll and counts for the JIT */
    uint32_t jitter; /* makes their number vary, so that it does not keep step with a loop */
    PendingCall pending;
    AllocCache alloc;       /* heap/heap.h */
    Object *java;           /* java.lang.Thread */
    _Atomic uint32_t state; /* ThreadState */
    OsThread os;
    OsMutex park_lock;
    OsCond park_cond;
    OsCond wait_cond; /* with park_lock too: Object.wait and Thread.sleep */
    bool park_permit;
    int io_wake[2];        /* a pipe that ends a wait for descriptors; 0 0 until the first one */
    Object *blocked_on;    /* monitor being entered or waited on, for dumps */
    bool daemon, foreign;  /* foreign: attached by the host, which owns the OS thread */
    bool keep_registered;  /* with the collector: somebody else registered the OS thread */
    bool out_of_memory;    /* an OutOfMemoryError is on its way */
    const void *resume;    /* where the interpreter wants to go on in a fresh C frame */
    int c_depth;           /* nested entries into the interpreter from C */
    Thread *next, *prev;   /* changed under thread_lock and the collector's lock */
    Thread *outer;         /* of another Vm on the same OS thread, attached before this one */
    struct JitThread *jit; /* the engine's */
    const struct JNINativeInterface_ *jni; /* its address is a JNIEnv (native/jni.h) */
    void **jni_locals;                     /* its local references, in root memory */
    uint32_t jni_count, jni_room;
};

/* Attach the calling OS thread (registers it with the collector). NULL when out of memory. Its
   java.lang.Thread is the caller's business (thread_bind). */
Thread *thread_attach(Vm *vm, const char *name, bool daemon);
void thread_detach(Thread *t);
/* Make the java.lang.Thread of an attached thread, without its group (Boot.init sets the main thread's).
   False: exception pending. */
bool thread_make_java(Thread *t, const char *name);
/* Tie a java.lang.Thread to its Thread: t->java, and vmThread and status in the object. */
void thread_bind(Thread *t, Object *java_thread);
/* Start a java.lang.Thread: makes the OS thread, which calls Thread.run0. False with exception pending. */
bool thread_start(Thread *t, Object *java_thread);
/* Wait until no non-daemon thread but t is left. To Java, t has then ended. */
void threads_join_all(Thread *t);
/* Ask all threads to unwind (POLL_STOP): nothing of Java catches that. */
void threads_ask_to_stop(Vm *vm);
/* Ask all threads but t to unwind (POLL_STOP) and wait for them, at most that long. False: some are still
 * there. */
bool threads_stop(Thread *t, int64_t nanos);
/* The current thread of this VM, via the OS's thread-specific data: for entries from C only. */
Thread *thread_current(Vm *vm);

/* Blocking regions: brackets around anything that may block in the OS, so that a stop need not wait for it.
 */
void thread_block(Thread *t, ThreadState why);
void thread_unblock(Thread *t);

/* park: time is nanoseconds from now (0: for ever) or, absolute, milliseconds since 1970. It returns for any
   reason, as LockSupport.park does. */
void thread_park(Thread *t, bool absolute, int64_t time);
void thread_unpark(Thread *t);
/* Waits for descriptors, nanos (below 0: for ever). 0: the time is over, or thread_wake, an interrupt or a
   stop ended it early; -errno. polls has room for one more behind n. */
struct OsPoll;
int thread_await(Thread *t, struct OsPoll *polls, size_t n, int64_t nanos);
/* What thread_await does first, for those who want to be woken from now on. False: no descriptors left. */
bool thread_prepare_await(Thread *t);
void thread_wake(Thread *t);
/* False with InterruptedException pending. */
bool thread_sleep(Thread *t, int64_t nanos);
/* The interrupt status is the Java object's field alone. */
void thread_interrupt(Thread *target);
bool thread_interrupted(Thread *t, bool clear);
static inline bool thread_stopping(Thread *t) {
    return (atomic_load(&t->poll) & POLL_STOP) != 0;
}

/* The Thread of a java.lang.Thread object that is alive; call f with it (or NULL) while it cannot end. */
void thread_with(Vm *vm, Object *java_thread, void (*f)(Thread *target, void *arg), void *arg);

/* Where a thread's frames stood, read while the whole process is stopped for a moment. Returns how many. */
typedef struct StackPlace {
    Method *method;
    const void *pc;
    uint32_t kind;
} StackPlace;
size_t thread_read_stack(Thread *target, StackPlace *places, size_t max);
int stack_place_bci(const StackPlace *p);

/* Every thread's Java stack, as text, to write(context, text); SIGQUIT. */
void threads_dump(Vm *vm, void (*write)(void *context, const char *text), void *context);

/* Called by the interpreter when t->poll is not 0. False: exception pending, or the thread is to unwind for
 * good (POLL_STOP). */
bool thread_poll(Thread *t);

#endif
