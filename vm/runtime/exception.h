/* Exceptions: pending on the thread. The VM's own are made in C, without running a constructor: message,
   cause and backtrace are set directly. */
#ifndef JINDO_RUNTIME_EXCEPTION_H
#define JINDO_RUNTIME_EXCEPTION_H

#include "runtime/class.h"

/* known: KNOWN_xxx (vm.h). fmt NULL: no message. The text is UTF-8. Always leaves some exception pending (an
   OutOfMemoryError or StackOverflowError when that is all there is). Returns NULL, for `return
   throw_new(...)`. */
void *throw_new(Thread *t, int known, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void *throw_object(Thread *t, Object *throwable);
/* Helpers for the frequent ones, with HotSpot's messages. */
void *throw_npe(Thread *t, const char *message);
void *throw_oom(Thread *t, const char *message); /* preallocated, never fails */
void *throw_cast(Thread *t, Class *from, Class *to);
void *throw_index(Thread *t, int32_t index, int32_t length);
/* Wrap the pending exception as the cause of a new one. */
void *throw_wrapped(Thread *t, int known, const char *message);

Object *exception_take(Thread *t); /* returns and clears the pending one */

/* Fill throwable.backtrace from the stack, leaving out the frames of fillInStackTrace and of the throwable's
 * constructors. */
void exception_fill(Thread *t, Object *throwable);
/* StackTraceElement[] of a backtrace; NULL with exception/call pending. */
Object *exception_trace(Thread *t, Object *throwable);
/* Print "Exception in thread ..." through Java (Throwable.printStackTrace), from foreign C. */
void exception_report(Thread *t, Object *throwable);

#endif
