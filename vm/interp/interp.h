/* The interpreter's parts, as they see each other. The rest of the VM uses runtime/call.h and
 * runtime/frame.h.
 *
 * interp.c    the loop: one place for each instruction, few lines each
 * slow.c      what an instruction does the first time, and what is rare
 * unwind.c    exceptions, pending calls, calls from C
 */
#ifndef JINDO_INTERP_INTERP_H
#define JINDO_INTERP_INTERP_H

#include "interp/code.h"
#include "runtime/vm.h"

/* Runs the newest frame from pc on, until a FRAME_ENTRY is the newest; its operand 0 has the result. False:
 * exception pending. */
bool interp_run(Thread *t, const Insn *pc);

/* ---- unwind.c: each returns where the newest frame goes on; NULL: it is a FRAME_ENTRY, back to C ---- */

/* After something failed: an exception is pending, or a call. */
const Insn *interp_trouble(Thread *t);
/* A call made for the frame below the newest, which is a FRAME_THEN, has come back. */
const Insn *interp_retry(Thread *t);
const Insn *interp_then(Thread *t);
const Insn *interp_rethrow(Thread *t);
/* Now and then, at a call or back-edge: looks at Thread.poll, counts for the JIT. */
const Insn *interp_poll(Thread *t);

/* ---- slow.c: the newest frame is at pc. False or NULL: trouble (exception or call pending) ---- */

bool slow_constant(Thread *t, Frame *f, Insn *pc, Value *out);
/* True: executed again, it is resolved. */
bool slow_getfield(Thread *t, Frame *f, Insn *pc);
bool slow_putfield(Thread *t, Frame *f, Insn *pc);
/* Does it, and makes it fast if that is right for every thread. */
bool slow_getstatic(Thread *t, Frame *f, Insn *pc, Value *out);
bool slow_putstatic(Thread *t, Frame *f, Insn *pc, Value value);
bool slow_field_load(Thread *t, Frame *f, Insn w, Value *R);
bool slow_field_store(Thread *t, Frame *f, Insn w, Value *R);
bool slow_new(Thread *t, Frame *f, Insn *pc, Value *out);
bool slow_class(Thread *t, Frame *f,
                Insn *pc); /* checkcast, instanceof, anewarray; executed again after it */
bool slow_multi(Thread *t, Frame *f, const Insn *pc, Value *R);
/* The method that this call runs now. */
Method *slow_call(Thread *t, Frame *f, Insn *pc, Value *R);
Method *slow_interface(Thread *t, Frame *f, Insn *pc, Object *receiver);
/* What an interface's method is on this receiver. */
Method *select_interface(Thread *t, Method *m, Object *receiver);
void slow_array_store(Thread *t, Object *array, Object *value); /* throws */
void slow_index(Thread *t, const Insn *pc, Value *R);           /* throws */
void slow_abstract(Thread *t, Frame *f);                        /* throws */
bool slow_retsub(Thread *t, Value address, Insn w);
/* What a synchronized method locks, before its code ran. */
Object *method_lock(const Method *m, Value *R);

/* ---- invoke.c ---- */

bool invoke_dynamic(Thread *t, Frame *f, Insn *pc, Value *R);
bool invoke_handle(Thread *t, Frame *f, Insn *pc, Value *R);

#endif
