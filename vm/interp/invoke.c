#include "interp/invoke.h"
#include "interp/interp.h"

bool invoke_resolve_constant(Thread *t, Class *c, uint16_t index, Value *out) {
    return throw_new(t, KNOWN_BootstrapMethodError, "not yet");
}
bool invoke_dynamic(Thread *t, Frame *f, Insn *pc, Value *R) {
    return throw_new(t, KNOWN_BootstrapMethodError, "not yet");
}
bool invoke_handle(Thread *t, Frame *f, Insn *pc, Value *R) {
    return throw_new(t, KNOWN_BootstrapMethodError, "not yet");
}
