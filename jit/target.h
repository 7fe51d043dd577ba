/* What the CPU-neutral part asks of the code generator and of the CPU it is for. One CPU is compiled in: its
 * folder defines these; a CPU without a folder has target_supported false and runs interpreted. */
#ifndef JINDO_JIT_TARGET_H
#define JINDO_JIT_TARGET_H

#include "code.h"
#include "ir.h"

#if defined(__x86_64__) || defined(__aarch64__)
#define TARGET_EXISTS 1
#else
#define TARGET_EXISTS 0
#endif

/* Code that every Vm has once, made by target_stubs in its code space. */
typedef struct Stubs {
    /* From C into compiled code; they save what C expects to be kept, set JitThread.machine_stack, come back with a CodeExit.
     * call: `code` is a method's entry (Blob.code + entry), `args` its R, `caller` its frame's prev.
     * resume: `code` is a call site's return address, f its frame; JitThread.result and result_float are loaded as the call's result.
     * loop: `code` is an entry into a running loop; f is its frame, whose header says FRAME_CODE and the right room already. */
    CodeExit (*call)(Thread *t, Frame *caller, Value *args, const void *code, Method *m);
    CodeExit (*resume)(Thread *t, Frame *f, Value *args, const void *code);
    CodeExit (*loop)(Thread *t, Frame *f, const void *code);
    /* Method.compiled of methods without code: CODE_CALL; and of natives that are not synchronized: jit_native. */
    const void *interpret;
    const void *native;
    /* More for the target's own use: common tails of exits, trouble, allocation ... */
    const void *own[32];
} Stubs;

bool target_supported(void);
/* False: the code space is full. */
bool target_stubs(CodeSpace *space, Stubs *stubs);

/* From a finished graph to machine code. Fills the blob's tables (all but next, older, enter, generation; sites' insns), copies the code
   into the space. False: no room, or graph_fail was called for what cannot be compiled. */
bool codegen(Graph *g, CodeSpace *space, const Stubs *stubs, Blob *blob);

/* True if the CPU has a lowering for the operation: for the test that walks ir_ops.def. */
bool target_lowers(IrOp op);

#endif
