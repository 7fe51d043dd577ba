/* C functions that compiled code calls by way of CALL_C and CALL_VALUES. */
#ifndef JINDO_JIT_HELPERS_H
#define JINDO_JIT_HELPERS_H

#include "ir.h"

extern const IrHelper helper_new;                   /* (class): any object */
extern const IrHelper helper_capture;               /* values; the function object's class */
extern const IrHelper helper_concat;                /* values; a Concat */
extern const IrHelper helper_multi2, helper_multi3; /* values: dimensions; the array class */

#endif
