/* One Vm's JIT. */
#ifndef JINDO_JIT_JIT_H
#define JINDO_JIT_JIT_H

#include "code.h"
#include "runtime/engine.h"
#include "target.h"

#define JIT_QUEUE 64
#define JIT_FAILED 1024 /* a power of two */

typedef struct JitOptions {
    uint32_t threshold; /* calls and back-edges before a method is compiled */
    bool on, sync, print, ir, assembly, perf, no_inline, no_optimize, explicit_checks;
    uint32_t random;            /* registers by chance, for tests */
    const char *exclude, *only; /* parts of class.method */
    size_t code_limit;
} JitOptions;

typedef struct Job {
    Method *method;
    const Insn *osr_pc;
} Job;

/* Method.profile: what the JIT knows of a method. */
typedef struct MethodJit {
    Blob *blobs; /* newest first, by Blob.older */
    struct MethodJit *next;
    uint32_t generation;
    bool given_up, loops_given_up, queued;
} MethodJit;

typedef struct Jit {
    Vm *vm;
    JitOptions options;
    CodeSpace space;
    Stubs stubs;
    _Atomic(Blob *) blobs;
    MethodJit *profiles;
    OsMutex lock; /* queue, profiles, failed */
    OsCond wake;
    OsMutex compiling; /* one at a time */
    OsThread thread;
    bool thread_started, stopping;
    Job queue[JIT_QUEUE];
    uint32_t queue_first, queue_count;
    _Atomic(const Insn *) failed[JIT_FAILED]; /* guesses at these instructions were wrong */
    _Atomic uint64_t method_count, byte_count, nanos;
} Jit;

/* ---- compile.c ---- */
/* NULL: given up. */
Blob *jit_compile(Jit *jit, Method *m, const Insn *osr_pc);
/* The passes of the middle. */
void optimize(Graph *g);

/* ---- queue.c ---- */
MethodJit *jit_profile(Jit *jit, Method *m); /* NULL out of memory; with jit->lock */
/* Asks for a compilation; true: it is there now (-Xjit:sync). */
bool jit_request(Jit *jit, Method *m, const Insn *osr_pc);
void jit_stop_thread(Jit *jit);
void jit_install(Jit *jit, Blob *b);
/* Not entered any more; the method is interpreted until it is hot again. */
void jit_retire(Jit *jit, Blob *b);
bool jit_failed_before(const Jit *jit, const Insn *pc);
void jit_note_failed(Jit *jit, const Insn *pc);

/* ---- runtime.c ---- */
const Insn *jit_enter(Thread *t);
const Insn *jit_resume(Thread *t, const Insn *pc);
const Insn *jit_enter_loop(Thread *t, Blob *b);
int jit_scopes(const Frame *f, int depth, FrameScope *out);
void jit_materialize(Thread *t);

#endif
