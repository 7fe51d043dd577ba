/* The x86-64 lowering: registers, and what its files share.
 *
 * rbx   FP: the newest frame's header; a callee gives it back as its own R
 * r15   the Thread
 * r11   scratch: of moves, and the Site in exits
 * xmm15 scratch: of moves between memory, masks
 * A call passes R in rdi and the Method in rax; a result is in rax or xmm0. Every other register is free.
 */
#ifndef JINDO_JIT_X64_LOWER_H
#define JINDO_JIT_X64_LOWER_H

#include "codegen.h"
#include "x64/asm.h"

#define FP RBX
#define THREAD R15
#define SCRATCH R11
#define FSCRATCH XMM15

#define INT(r) ((Loc){LOC_INT, (r)})
#define FLOAT(r) ((Loc){LOC_FLOAT, (r)})

static inline Reg reg_of(const Operand *o) {
    return (Reg)o->loc.n;
}
static inline bool in_reg(const Operand *o) {
    return loc_is_reg(o->loc);
}
static inline Mem slot_of(const Codegen *c, const Operand *o) {
    return mem_at(FP, code_offset(c, o->loc));
}
/* Of integer operations; of floating-point ones W32 is float. */
static inline Width width_of(IrType t) {
    return t == TY_I32 || t == TY_F32 ? W32 : W64;
}

/* What Stubs.own has. */
enum {
    OWN_EXIT,    /* r11 the Site: leaves for the interpreter with all registers */
    OWN_TROUBLE, /* leaves with CODE_TROUBLE */
    OWN_POLL,    /* helpers: r11 the Site, two words pushed; the result in r11, all other registers kept */
    OWN_NEW,
    OWN_NEW_ARRAY,
    OWN_MONITOR_ENTER,
    OWN_MONITOR_EXIT,
    OWN_SUBTYPE,   /* the two classes pushed; r11 is not 0 when the first is a kind of the second */
    OWN_INTERFACE, /* rax the cache, ecx the class, rdx the interface's method, rsi the receiver; calls */
};

typedef struct CpuHas {
    bool sse41, popcnt, lzcnt, bmi1, bmi2;
} CpuHas;
CpuHas x64_cpu(void);

/* Whether the upper half of an int's register may be anything. Most instructions clear it. */
bool x64_half_unknown(Codegen *c, const Node *n);

/* Compares what n's first two inputs are, jumps to l when n->cond holds. */
void x64_jump_if(Codegen *c, const Node *n, IrCond cond, Operand *o, Label l);
/* The operands of a comparison, first in the instruction. */
void x64_shape_compare(Codegen *c, Node *n);
CpuCond x64_cc(IrCond c);
/* cmp or ucomis, in the order that x64_cc of the condition wants. */
void x64_compare(Codegen *c, const Node *n, IrCond cond, Operand *o);

/* mov r11, site; jmp OWN_EXIT behind the method. */
Label x64_exit(Codegen *c, Node *n, Operand *o);
void x64_load_pointer(Codegen *c, Reg d, const void *p);
void x64_jump_out(Codegen *c, const void *target);
void x64_call_out(Codegen *c, const void *target);
void x64_call_c(Codegen *c, const void *fn);
#endif
