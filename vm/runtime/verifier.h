/* Verification of a loaded class: connects classfile/verify.h to this VM's loaders. */
#ifndef JINDO_RUNTIME_VERIFIER_H
#define JINDO_RUNTIME_VERIFIER_H

#include "runtime/class.h"

/* False: VerifyError or another linkage error, or a call (a loader's loadClass) is pending; then call again.
 */
bool verify_class_of(Thread *t, Class *c);

#endif
