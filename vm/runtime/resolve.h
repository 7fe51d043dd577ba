/* Resolution of constant-pool entries (JVMS 5.4.3), access-checked and cached in Class.resolved; HotSpot's
 * messages. Each returns NULL/false with an exception or a call pending; call again after a pending call was
 * made. A failed resolution fails the same way again. */
#ifndef JINDO_RUNTIME_RESOLVE_H
#define JINDO_RUNTIME_RESOLVE_H

#include "runtime/class.h"

Class *resolve_class(Thread *t, Class *c, uint16_t index);
Field *resolve_field(Thread *t, Class *c, uint16_t index, bool is_static, bool is_put, Method *from);
/* kind: the invoke opcode (OP_invokevirtual ...). For signature-polymorphic methods returns the declared
 * method. */
Method *resolve_method(Thread *t, Class *c, uint16_t index, int opcode);
Object *resolve_string(Thread *t, Class *c, uint16_t index);
/* ldc of anything: strings, classes, MethodType, MethodHandle, dynamic constants; primitives come back in
 * *out too. */
bool resolve_constant(Thread *t, Class *c, uint16_t index, Value *out);
/* The class that a field or method descriptor names, seen from c. `desc` is one field descriptor of length
 * len. */
Class *resolve_descriptor(Thread *t, Loader *loader, const char *desc, size_t len);

/* Symbols of the constant pool of c. */
Symbol *cp_symbol(Class *c, uint16_t utf8_index);

/* JVMS 5.4.4 for members; also false when a call is pending (a nest host must be loaded first). */
bool field_may_access(Thread *t, Class *from, Class *referred, Field *f);
bool method_may_access(Thread *t, Class *from, Class *referred, Method *m);
/* The nest's host, c itself by default; NULL: a call is pending. */
Class *class_nest_host(Thread *t, Class *c);

/* Keeps o alive as long as c. False with OutOfMemoryError pending. */
bool class_keep_constant(Thread *t, Class *c, Object *o);

#endif
