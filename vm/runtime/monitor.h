/* Monitors: thin locks in the header's lock word, inflated when contended, waited on, or nested deeper than
 * the thin count can say. Identity hashes come from the address (objects do not move), so they need no room
 * in the word.
 *
 *   bit 31     OBJECT_LIVE
 *   bit 30     inflated: bits 0..29 index vm->monitors
 *   otherwise  bits 0..7 recursion count - 1, bits 8..29 owner's thread id (0: not locked)
 */
#ifndef JINDO_RUNTIME_MONITOR_H
#define JINDO_RUNTIME_MONITOR_H

#include "runtime/object.h"

#define LOCK_INFLATED 0x40000000u
#define LOCK_OWNER_SHIFT 8
#define LOCK_COUNT_MASK 0xffu

void monitor_enter(Thread *t, Object *o);
/* False with IllegalMonitorStateException pending when t does not own it. */
bool monitor_exit(Thread *t, Object *o);
bool monitor_owned(Thread *t, Object *o);
/* millis 0: for ever. Exceptions: not owner, interrupted. */
void monitor_wait(Thread *t, Object *o, int64_t millis, int32_t nanos);
void monitor_notify(Thread *t, Object *o, bool all);
int32_t object_hash(const Object *o);

/* The state of an object's lock for a dump; id 0: not locked. */
uint32_t monitor_owner(Vm *vm, Object *o);

bool monitors_init(Vm *vm);
void monitors_free(Vm *vm);
void monitors_wake(Vm *vm); /* those who wait to enter look again: the VM is going down */
/* Gives back the monitors of dead objects; a collection calls it, see heap/collector.h. */
void monitors_reclaimed(Vm *vm);

#endif
