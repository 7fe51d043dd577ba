/* The application class path of a Vm: directories and jars, opened when first looked at, and the jars that
 * their manifests name. Owned by vm->class_path; entries never change or go before the Vm does. */
#ifndef JINDO_NATIVE_CLASSPATH_H
#define JINDO_NATIVE_CLASSPATH_H

#include "runtime/vm.h"

/* How many entries there are; opens what must be opened to know. */
int classpath_count(Vm *vm);
/* NULL: no such entry. */
const char *classpath_path(Vm *vm, int entry);
bool classpath_is_archive(Vm *vm, int entry);
bool classpath_has(Vm *vm, int entry, const char *name);
/* The contents, malloc'ed; NULL if it is not there or cannot be read. */
uint8_t *classpath_read(Vm *vm, int entry, const char *name, size_t *size);
void classpath_free(Vm *vm);

#endif
