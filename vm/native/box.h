/* Primitives as objects, for reflection. */
#ifndef JINDO_NATIVE_BOX_H
#define JINDO_NATIVE_BOX_H

#include "native/native.h"

/* T_VOID gives null, T_REF the object itself. NULL with an exception pending may also come back. */
Object *box(Thread *t, BasicType type, Value v);

/* The type of what a box holds, T_REF if it is none. */
BasicType unbox(Thread *t, Object *o, Value *v);

/* Unbox o as an argument or value of type `to`, widening as assignment does. False: it does not fit (nothing
   is pending). For T_REF the caller checks the class. */
bool unbox_as(Thread *t, Object *o, BasicType to, Value *v);
bool widen(BasicType from, BasicType to, Value *v);

/* A field or element at p, of any type but T_VOID. */
Value load_typed(BasicType type, const void *p);
void store_typed(BasicType type, void *p, Value v);

/* By the first character of a descriptor. */
BasicType type_of_descriptor(char first);

#endif
