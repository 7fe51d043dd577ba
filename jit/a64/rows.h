/* A shape and an emit function for each operation but the leaves: the linker sees to it that all are there.
 */
#ifndef JINDO_JIT_A64_ROWS_H
#define JINDO_JIT_A64_ROWS_H

#include "a64/lower.h"

#define IR(name, inputs, result, effect)                                                                     \
    void a64_shape_##name(Codegen *c, Node *n);                                                              \
    void a64_emit_##name(Codegen *c, Node *n, Operand *o);
#include "ir_ops.def"

#endif
