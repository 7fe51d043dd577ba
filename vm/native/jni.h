/* Native methods of class libraries, in C that knows the VM only through jni.h.
 *
 * A JNIEnv is the address of Thread.jni, a JavaVM that of Vm.jni. A local reference is the object's own
 * address, since objects do not move; the thread's list keeps it alive until its native method returns.
 * Global and weak references are cells that are roots, their addresses tagged. A library belongs to the class
 * loader of the class that loaded it and stays until the Vm ends. */
#ifndef JINDO_NATIVE_JNI_H
#define JINDO_NATIVE_JNI_H

#include "native/native.h"

struct JNINativeInterface_;

/* Forgets all local references but the first count. */
void jni_drop_locals(Thread *t, uint32_t count);
/* The object of a reference of any kind. */
Object *jni_object(void *ref);

/* Opens the library for c's loader, runs its JNI_OnLoad. NULL, or why it failed (static, or in buf). */
const char *jni_load(Thread *t, Class *c, const char *path, char *buf, size_t size);
/* Finds m's function in the libraries of its loader. */
bool jni_bind(Thread *t, Method *m);
/* Makes fn the native method m. False when out of memory. */
bool jni_set_native(Vm *vm, Method *m, void *fn);
void jni_clear_native(Method *m);
void jni_free(Vm *vm);

extern const struct JNINativeInterface_ jni_functions;
extern const struct JNIInvokeInterface_ jni_invocation;

#endif
