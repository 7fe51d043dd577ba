/* Methods that are a few machine instructions. */
#include "build.h"

#include "runtime/vm.h"

#include <string.h>

typedef struct Intrinsic {
    const char *owner, *name, *desc;
    uint8_t op;
} Intrinsic;

static const Intrinsic table[] = {
    {"java/lang/Math", "sqrt", "(D)D", IR_SQRT},
    {"java/lang/StrictMath", "sqrt", "(D)D", IR_SQRT},
    {"java/lang/Math", "abs", "(D)D", IR_ABS},
    {"java/lang/Math", "abs", "(F)F", IR_ABS},
    {"java/lang/Math", "floor", "(D)D", IR_FLOOR},
    {"java/lang/Math", "ceil", "(D)D", IR_CEIL},
    {"java/lang/Math", "rint", "(D)D", IR_RINT},
    {"java/lang/Float", "floatToRawIntBits", "(F)I", IR_F2BITS},
    {"java/lang/Double", "doubleToRawLongBits", "(D)J", IR_D2BITS},
    {"java/lang/Float", "intBitsToFloat", "(I)F", IR_BITS2F},
    {"java/lang/Double", "longBitsToDouble", "(J)D", IR_BITS2D},
};

bool build_intrinsic(Builder *b, Method *m, Node **args, Node **result) {
    if (!m->owner->loader || m->owner->loader != m->owner->vm->boot || m->arg_count == 0)
        return false;
    const char *owner = m->owner->name->text;
    if (strncmp(owner, "java/lang/", 10) != 0)
        return false;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (!strcmp(table[i].name, m->name->text) && !strcmp(table[i].owner, owner) && !strcmp(table[i].desc, m->desc->text)) {
            *result = build1(b, (IrOp)table[i].op, ir_type_of(m->ret), args[0]);
            return true;
        }
    return false;
}
