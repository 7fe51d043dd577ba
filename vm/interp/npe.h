/* Helpful messages of NullPointerExceptions: what was null, read from the bytecode. */
#ifndef JINDO_INTERP_NPE_H
#define JINDO_INTERP_NPE_H

#include "runtime/class.h"

/* For the instruction of m at bci. malloc'ed UTF-8; NULL: nothing to say. */
char *npe_message(const Method *m, int bci);

#endif
