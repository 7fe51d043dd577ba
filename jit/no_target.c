/* For CPUs without a folder here: everything is interpreted. A target's own functions take precedence. */
#include "target.h"

#define WEAK __attribute__((weak))

WEAK bool target_supported(void) {
    return false;
}

WEAK bool target_stubs(CodeSpace *space, Stubs *stubs) {
    return false;
}

WEAK bool codegen(Graph *g, CodeSpace *space, const Stubs *stubs, Blob *blob) {
    return false;
}

WEAK bool target_lowers(IrOp op) {
    return false;
}
