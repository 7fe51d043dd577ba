/* Calls between C and Java.
 *
 * C does not call Java from inside the VM: a function that needs Java to run first (a class initializer, a
 * loader's loadClass, a bootstrap method) leaves a pending call on the thread and returns its failure value;
 * the interpreter makes the call and tries again. So wherever a function here fails, look at the thread:
 * either t->exception or t->pending.method is set.
 *
 *   - An instruction is executed again after the call; a native method is run again from its start with the
 * same arguments (call_retry), or goes on in a continuation that gets the result (call_then).
 *   - Foreign code (main, the embedding API, JNI) stands outside the interpreter and calls call_java, which
 * enters it anew. run_pending() does the same for a pending call: `while (!(c = loader_load(...)) &&
 * run_pending(t)) ;`
 */
#ifndef JINDO_RUNTIME_CALL_H
#define JINDO_RUNTIME_CALL_H

#include "runtime/frame.h"

#define PENDING_MAX_ARGS 256

/* Goes on after the call that a native asked for: state[] as it left it, *r the call's result on entry and
   its own result on return (of the native's type). If the call threw, t->exception is set on entry: to catch,
   take and clear it. It may ask for another call in turn. */
typedef void (*ThenFn)(Thread *t, Value *state, Value *r);

/* Run m before trying again. Always returns false, for `return call_retry(...)`. */
bool call_retry(Thread *t, Method *m, const Value *args);
/* Run m, give its result to `then`. Returns the n (at most 8) state slots for `then` to fill; scanned by the
   collector. `then` NULL: the call's result is the native's own result. m is called as it is (no virtual
   dispatch). */
Value *call_then(Thread *t, Method *m, const Value *args, ThenFn then, int n);

/* As call_then, and when `then` leaves no exception, try again. A `then` that asks for a further call with
   call_retry_then keeps the first one's promise to try again. */
Value *call_retry_then(Thread *t, Method *m, const Value *args, ThenFn then, int n);

/* From foreign C: run m to its end on this thread. False: an exception is pending. */
bool call_java(Thread *t, Method *m, const Value *args, Value *result);
/* From foreign C: make the pending call, drop its result. False if there is none or it threw. */
bool run_pending(Thread *t);

/* Once for each new Method, when access, flags, arg_count and (of natives) native are set: makes it callable.
   Again after `native` changed. */
void method_prepare(Method *m);

typedef struct PendingCall {
    Method *method; /* NULL: none */
    ThenFn then;
    bool retry;
    int state_count;
    Value state[8];
    Value args[PENDING_MAX_ARGS];
} PendingCall;

#endif
