/* java.lang.Runtime */
#include "native/native.h"

NATIVE(java_lang_Runtime_availableProcessors) {
    r->i = os_cpu_count();
}
NATIVE(java_lang_Runtime_totalMemory) {
    r->l = (int64_t)heap_total(t->vm);
}
NATIVE(java_lang_Runtime_freeMemory) {
    r->l = (int64_t)(heap_total(t->vm) - heap_used(t->vm));
}
NATIVE(java_lang_Runtime_maxMemory) {
    r->l = (int64_t)heap_max(t->vm);
}
NATIVE(java_lang_Runtime_gc) {
    heap_collect(t->vm);
}
NATIVE(java_lang_Runtime_runFinalization) {
    heap_run_finalizers(t);
}

/* With an exception the native is left at once; as the VM is going down, nothing catches it. */
NATIVE(java_lang_Runtime_halt0) {
    vm_halt(t, a[0].i);
    throw_object(t, t->vm->oom);
}
