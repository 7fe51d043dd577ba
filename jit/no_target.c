/* For CPUs without a folder here: everything is interpreted. */
#include "target.h"

#if !TARGET_EXISTS

bool target_supported(void) {
    return false;
}

bool target_stubs(CodeSpace *space, Stubs *stubs) {
    return false;
}

bool codegen(Graph *g, CodeSpace *space, const Stubs *stubs, Blob *blob) {
    return false;
}

bool target_lowers(IrOp op) {
    return false;
}

#endif
