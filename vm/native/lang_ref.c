/* java.lang.ref */
#include "native/native.h"

NATIVE(java_lang_ref_Reference_takePending0) {
    r->o = heap_take_reference(t);
}
NATIVE(java_lang_ref_Finalizer_takePending0) {
    r->o = heap_take_finalizable(t);
}
