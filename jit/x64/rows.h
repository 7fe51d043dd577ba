/* A shape and an emit function for each operation but the leaves: the linker sees to it that all are there.
 */
#ifndef JINDO_JIT_X64_ROWS_H
#define JINDO_JIT_X64_ROWS_H

#include "x64/lower.h"

#define IR(name, inputs, result, effect)                                                                     \
    void x64_shape_##name(Codegen *c, Node *n);                                                              \
    void x64_emit_##name(Codegen *c, Node *n, Operand *o);
#include "ir_ops.def"

/* Quotients and remainders by constants, without a division (divide.c). */
bool x64_divides_by_const(const Node *n);
void x64_shape_magic(Codegen *c, Node *n);
void x64_emit_magic(Codegen *c, Node *n, Operand *o);

#endif
