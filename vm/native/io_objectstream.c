/* java.io.ObjectStreamClass */
#include "native/native.h"

#include <string.h>

NATIVE(java_io_ObjectStreamClass_hasInitializer0) {
    Class *c = mirror_class(t->vm, a[0].o);
    r->i = 0;
    for (unsigned i = 0; i < c->method_count; i++)
        r->i |= strcmp(c->methods[i].name->text, "<clinit>") == 0;
}
