/* Frames on a thread's Java stack.
 *
 *      R[0 ..]         arguments and other locals, Method.local_count of them
 *      Frame           this header
 *      operands        Method.stack_count of them
 *
 * A caller leaves arguments in its topmost operands, where they are the callee's first locals: nothing is
 * copied. Every slot is one Value; a register number counts from R, so the Frame's own words take the numbers
 * in between (FRAME_SLOTS). Thread.frame is always the newest frame, stored on every call and return, so that
 * the collector (which scans from the stack's base to the newest frame's end, conservatively), stack traces
 * and the stop of a thread see a whole stack at any instruction. Frame.pc of all but the newest is the call
 * instruction; the newest's is saved before anything that may throw, allocate, call or block.
 */
#ifndef JINDO_RUNTIME_FRAME_H
#define JINDO_RUNTIME_FRAME_H

#include "runtime/class.h"

typedef enum FrameKind {
    FRAME_JAVA,   /* runs threaded code */
    FRAME_CODE,   /* runs compiled code (spec/jit.md): pc is a Site of it when it calls something */
    FRAME_NATIVE, /* a native method: its arguments are at R */
    FRAME_THEN,   /* between an instruction that needed a call and that call's frame */
    FRAME_ENTRY,  /* C called Java: the interpreter returns to C here */
} FrameKind;

struct Frame {
    Frame *prev;
    Method *method; /* NULL for FRAME_ENTRY and for FRAME_THEN without a method */
    const void *pc; /* Insn* */
    union {
        struct {
            uint16_t kind; /* FrameKind */
            uint16_t room; /* of FRAME_CODE: slots behind this header */
            uint32_t
                locals; /* registers in front of this header (of a method with code: method->local_count) */
        };
        uint64_t word; /* both, as Method.frame_word */
    };
};

#define FRAME_SLOTS (sizeof(Frame) / sizeof(Value))

static inline Value *frame_regs(Frame *f) {
    return (Value *)f - f->locals;
}
static inline Value *frame_operands(Frame *f) {
    return (Value *)(f + 1);
}

/* Operands of frames without bytecode: those of a call in progress (runtime/call.h), state included. */
#define FRAME_CALL_SLOTS 12

/* Room that every thread keeps between stack_limit and stack_end: a frame's header may start anywhere up to
   stack_limit, and the operands of the newest frame and the arguments of a pending call still fit. Larger
   frames check for themselves. */
#define FRAME_STACK_MARGIN 2048
#define FRAME_SMALL_STACK 1024

/* Where the next frame may start; the collector scans the stack up to here. */
static inline Value *frame_end(Frame *f) {
    if (f->kind == FRAME_JAVA)
        return frame_operands(f) + f->method->stack_count;
    return frame_operands(f) + (f->kind == FRAME_CODE ? f->room : FRAME_CALL_SLOTS);
}

/* A walk over the methods on a stack, newest first: a compiled frame may stand for several, inlined into each
 * other. for (FramePlace p = frame_place(f); p.frame; frame_older(&p)) */
typedef struct FramePlace {
    Frame *frame; /* NULL: past the oldest */
    int depth;    /* inlined methods passed in this frame */
    Method *method;
    const void *pc;
    uint16_t kind; /* FRAME_JAVA for compiled frames too */
} FramePlace;
FramePlace frame_place(Frame *f);
void frame_older(FramePlace *p);
/* Bytecode index of the instruction the place stands at; -2 native, -1 unknown. */
int frame_bci(const FramePlace *p);
/* Line number by the LineNumberTable; -1 none, -2 native. */
int method_line(const Method *m, int bci);

/* The class that called the method whose native runs now: skips reflection and caller-sensitive frames. depth
 * 1 = immediate caller. */
Class *frame_caller(Thread *t, int depth);

#endif
