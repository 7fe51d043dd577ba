/* The interpreter, as the rest of the VM sees it. */
#ifndef JINDO_INTERP_INTERP_H
#define JINDO_INTERP_INTERP_H

#include "runtime/class.h"

/* Sets m->code to the stub that translates it at its first call. */
void interp_prepare(Method *m);

#endif
