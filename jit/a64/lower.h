/* The AArch64 lowering: registers, and what its files share.
 *
 * x27   FP: the newest frame's header; a callee gives it back as its own R
 * x28   the Thread
 * x16   the assembler's
 * x17   scratch: of moves, and the Site in exits
 * v31   scratch: of moves between memory
 * x18, x29 and v8 to v15 are left alone. A call passes R in x0 and the Method in x1; a result is in x0 or v0.
 * Every other register is free. A method that calls keeps its return address on the machine stack, 16 bytes.
 */
#ifndef JINDO_JIT_A64_LOWER_H
#define JINDO_JIT_A64_LOWER_H

#include "codegen.h"
#include "a64/asm.h"

#define FP X27
#define THREAD X28
#define SCRATCH X17
#define FSCRATCH V31

#define INT(r) ((Loc){LOC_INT, (r)})
#define FLOAT(r) ((Loc){LOC_FLOAT, (r)})

static inline Reg reg_of(const Operand *o) {
    return (Reg)o->loc.n;
}
/* Of integer operations; of floating-point ones W32 is float. */
static inline Width width_of(IrType t) {
    return t == TY_I32 || t == TY_F32 ? W32 : W64;
}
static inline bool is_float(const Node *n) {
    return type_is_float((IrType)n->type);
}

/* What Stubs.own has. */
enum {
    OWN_EXIT,    /* x17 the Site: leaves for the interpreter with all registers */
    OWN_TROUBLE, /* leaves with CODE_TROUBLE */
    OWN_POLL,    /* helpers: x17 the Site, two words pushed; the result in x17, all other registers kept */
    OWN_NEW,
    OWN_NEW_ARRAY,
    OWN_MONITOR_ENTER,
    OWN_MONITOR_EXIT,
    OWN_SUBTYPE,   /* the two classes pushed; x17 is not 0 when the first is a kind of the second */
    OWN_INTERFACE, /* x3 the cache, w4 the class, x2 the interface's method, x5 the receiver: the method in x1
                    */
};

/* Compares what n's first two inputs are, jumps to l when cond holds. */
void a64_jump_if(Codegen *c, const Node *n, IrCond cond, Operand *o, Label l);
/* The operands of a comparison, first in the instruction; how many. */
void a64_shape_compare(Codegen *c, Node *n);
unsigned a64_compare_count(const Node *n);
CpuCond a64_cc(IrCond c);
void a64_compare(Codegen *c, const Node *n, Operand *o);

/* mov x17, site; b OWN_EXIT behind the method. */
Label a64_exit(Codegen *c, Node *n, Operand *o);
void a64_load_pointer(Codegen *c, Reg d, const void *p);
void a64_jump_out(Codegen *c, const void *target);
void a64_call_out(Codegen *c, const void *target);
void a64_call_c(Codegen *c, const void *fn);

#endif
