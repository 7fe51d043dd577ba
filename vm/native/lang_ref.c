/* java.lang.ref */
#include "native/native.h"
#include "runtime/call.h"

static Object **referent(Thread *t, Value *a) {
    return &FIELD_AT(Object *, a[0].o, t->vm->core.Reference_referent);
}

NATIVE(java_lang_ref_Reference_init0) {
    *referent(t, a) = a[1].o;
    if (a[1].o)
        heap_register_reference(t, a[0].o);
}

NATIVE(java_lang_ref_Reference_get0) {
    r->o = *referent(t, a);
}
NATIVE(java_lang_ref_Reference_clear0) {
    *referent(t, a) = NULL;
}
NATIVE(java_lang_ref_Reference_refersTo0) {
    r->i = *referent(t, a) == a[1].o;
}
NATIVE(java_lang_ref_Reference_takePending0) {
    r->o = heap_take_reference(t);
}
NATIVE(java_lang_ref_Finalizer_takePending0) {
    r->o = heap_take_finalizable(t);
}

NATIVE(java_lang_ref_Finalizer_finalize0) {
    Class *c = object_class(a[0].o);
    Method *m = class_find_method(c, SYM(t->vm, finalize), SYM(t->vm, void_desc));
    if (m)
        call_then(t, m, a, NULL, 0);
}
