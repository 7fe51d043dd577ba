/* The JIT as the VM sees it: one table of functions, or none (make JIT=0, a CPU without a target, -Xint).
 * vm/ includes nothing of jit/. Where a function returns an Insn*, that is where the interpreter goes on in
 * the newest frame; NULL: that frame is a FRAME_ENTRY.
 */
#ifndef JINDO_RUNTIME_ENGINE_H
#define JINDO_RUNTIME_ENGINE_H

#include "interp/code.h"

/* About how many calls and back-edges of the interpreter between two looks at Thread.poll. Vm.poll_interval
 * is less when the JIT is to start earlier. */
#define POLL_INTERVAL 256

/* One method at a place in the stack: a frame may stand for several, inlined into each other. */
typedef struct FrameScope {
    Method *method;
    const Insn *pc;
} FrameScope;

typedef struct CodeEngine {
    bool (*start)(Vm *vm); /* false: it cannot run here; vm->jit stays NULL */
    void (*stop)(Vm *vm);  /* no compilation runs after it */
    void (*free)(Vm *vm);  /* no thread is left */
    bool (*attach)(Thread *t);
    void (*detach)(Thread *t);
    /* Method.compiled of a method that is new, or whose `native` changed. */
    const void *(*entry)(Vm *vm, const Method *m);
    /* The newest frame's method was called or looped POLL_INTERVAL times; pc: where it is. Where to go on:
     * usually pc. */
    const Insn *(*hot)(Thread *t, const Insn *pc);
    void (*translated)(Thread *t, Method *m); /* its first call is about to be made */
    const Insn *(*enter)(
        Thread *t); /* ENTER_CODE: the newest frame is one of a compiled method, with arguments only */
    const Insn *(*resume)(Thread *t, const Insn *pc); /* RESUME_CODE */
    /* The scope of a FRAME_CODE at depth, 0 the innermost; how many there are. 0: pc is no site of it (a
     * frame just made). */
    int (*scopes)(const Frame *f, int depth, FrameScope *out);
    /* Turns a FRAME_CODE, the newest frame, into frames of the interpreter, all at their calls. */
    void (*materialize)(Thread *t);
} CodeEngine;

/* jit/engine.c; only in builds with a JIT. Vm.engine is it, or NULL where nothing is compiled. */
const CodeEngine *jit_engine(void);

#endif
