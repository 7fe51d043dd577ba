/* Loading constraints (JVMS 5.3.4): where a member is used through two loaders, the classes that its
 * descriptor names must be the same for both, those that are not loaded yet included. What has been agreed on
 * is remembered per Vm, as sets of loaders that must see one class under a name; guarded by vm->lock.
 *
 * Names in java/ are left out: only the boot loader defines such classes. */
#ifndef JINDO_RUNTIME_CONSTRAINT_H
#define JINDO_RUNTIME_CONSTRAINT_H

#include "runtime/loader.h"

typedef struct Constraint Constraint;

/* c refers to m or f of another class. False: LinkageError. */
bool constraint_method(Thread *t, Class *c, Method *m);
bool constraint_field(Thread *t, Class *c, Field *f);
/* c is being linked: what overrides or implements a method of another loader's class. False: LinkageError. */
bool constraint_class(Thread *t, Class *c);
/* c becomes what l sees under its name. vm->lock is held. The class that stands against it, or NULL. */
Class *constraint_loading(Loader *l, Class *c);
void constraints_free(Vm *vm);

#endif
