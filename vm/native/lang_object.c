/* java.lang.Object */
#include "native/native.h"

NATIVE(java_lang_Object_getClass) {
    r->o = object_class(a[0].o)->mirror;
}

NATIVE(java_lang_Object_hashCode) {
    r->i = object_hash(a[0].o);
}

NATIVE(java_lang_Object_clone) {
    Class *c = object_class(a[0].o);
    char name[512];
    if (!class_is_subtype(c, CLASS(t->vm, Cloneable)))
        throw_new(t, KNOWN_CloneNotSupportedException, "%s", class_java_name(c, name, sizeof name));
    else
        r->o = heap_clone(t, a[0].o);
}

NATIVE(java_lang_Object_notify) {
    monitor_notify(t, a[0].o, false);
}

NATIVE(java_lang_Object_notifyAll) {
    monitor_notify(t, a[0].o, true);
}

NATIVE(java_lang_Object_wait0) {
    monitor_wait(t, a[0].o, a[1].l, 0);
}
