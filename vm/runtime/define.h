/* From a parsed class file to a Class: members, field layout, tables. Used by loader.c only. */
#ifndef JINDO_RUNTIME_DEFINE_H
#define JINDO_RUNTIME_DEFINE_H

#include "runtime/image.h"
#include "runtime/loader.h"

/* The Class for cf, whose superclass and direct interfaces are loaded and fit; not yet in any table, no
   mirror. Takes over cf. `made`: of a class of the image. NULL with an exception pending. */
Class *define_class(Thread *t, Loader *loader, Symbol *name, ClassFile *cf, const ImageClass *made,
                    Class *super, Class **interfaces, unsigned flags);
/* Array and primitive classes have no class file. */
Class *define_array(Thread *t, Class *component);
Class *define_primitive(Vm *vm, BasicType type);

/* Makes the mirror and places the statics behind it. False with OutOfMemoryError pending. */
bool define_mirror(Thread *t, Class *c);

#endif
