/* Exceptions: pending on the thread. The VM's own are made in C, without running a constructor: message,
   cause and backtrace are set directly. */
#ifndef JINDO_RUNTIME_EXCEPTION_H
#define JINDO_RUNTIME_EXCEPTION_H

#include "runtime/class.h"

/* A backtrace is a long[]: element 0 is 1 if the VM made the throwable (0: Java did), then Method* and
 * bytecode index of each frame. */
#define BACKTRACE_MAX 1024

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

/* Prepares what throw_oom needs when there is nothing left. Once, when the core classes are there. False:
 * exception pending. */
bool exceptions_init(Thread *t);

/* An unfinished throwable: class, message (may be NULL), cause (may be NULL) and backtrace set. NULL:
 * exception pending. */
Object *exception_new(Thread *t, Class *c, Object *message, Object *cause);

/* Fill throwable.backtrace from the stack, leaving out the frames of fillInStackTrace and of the throwable's
 * constructors. */
void exception_fill(Thread *t, Object *throwable);
/* StackTraceElement[] of a backtrace; NULL with exception/call pending. */
Object *exception_trace(Thread *t, Object *throwable);
/* The helpful message of a NullPointerException that the VM threw: malloc'ed, NULL if there is none to give.
 */
char *exception_npe_message(Thread *t, Object *throwable);
/* One StackTraceElement. */
Object *exception_element(Thread *t, Method *m, int bci);
/* Print "Exception in thread ..." through Java (Throwable.printStackTrace), from foreign C. */
void exception_report(Thread *t, Object *throwable);

#endif
