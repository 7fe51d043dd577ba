/* Method handles, invokedynamic and dynamic constants. */
#ifndef JINDO_INTERP_INVOKE_H
#define JINDO_INTERP_INVOKE_H

#include "runtime/class.h"

/* MethodType, MethodHandle and Dynamic constants of c. False: exception or call pending. */
bool invoke_resolve_constant(Thread *t, Class *c, uint16_t index, Value *out);

/* The classes of java.lang.invoke are loaded and their offsets known. False: exception pending. */
bool invoke_ready(Thread *t);

#endif
