/* Signals for the `jindo` command; a library never does this to its host. SIGINT, SIGTERM and SIGHUP end the
 * Vm as System.exit does, hooks included, with status 128 + number; SIGQUIT prints the stacks of all threads
 * to stdout. */
#ifndef JINDO_RUNTIME_SIGNALS_H
#define JINDO_RUNTIME_SIGNALS_H

#include "runtime/types.h"

/* First, before vm_create: later threads inherit the signal mask. */
void signals_watch(void);
/* From now on they are this Vm's. */
void signals_to(Vm *vm);
/* Before the Vm goes. They are without effect until the next signals_to. */
void signals_drop(Vm *vm);

#endif
