/* The x86-64 assembler: one function per encoding form; the instruction within a form is an argument.
 *
 * Operands stand as in Intel's notation: destination first. Width is W32 or W64 (W8 and W16 where a form says
 * so); W32 clears the upper half, as the CPU does. Nothing is checked but by assertion: what is emitted is
 * the caller's business.
 */
#ifndef JINDO_JIT_X64_ASM_H
#define JINDO_JIT_X64_ASM_H

#include "buffer.h"

typedef uint8_t Reg;
enum { RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15 };
enum { XMM0, XMM1, XMM2, XMM3, XMM4, XMM5, XMM6, XMM7, XMM8, XMM9, XMM10, XMM11, XMM12, XMM13, XMM14, XMM15 };
#define NO_REG 0xff

typedef enum Width { W8, W16, W32, W64 } Width;

/* [base + index << shift + disp]; without base and index an absolute address below 2 GB; with a label,
 * relative to rip. */
typedef struct Mem {
    Reg base, index;
    uint8_t shift;
    bool at_label;
    int32_t disp;
    Label label;
} Mem;

static inline Mem mem_at(Reg base, int32_t disp) {
    return (Mem){.base = base, .index = NO_REG, .disp = disp};
}
static inline Mem mem_index(Reg base, Reg index, unsigned shift, int32_t disp) {
    return (Mem){.base = base, .index = index, .shift = (uint8_t)shift, .disp = disp};
}
static inline Mem mem_label(Label l) {
    return (Mem){.base = NO_REG, .index = NO_REG, .at_label = true, .label = l};
}
static inline Mem mem_absolute(int32_t address) {
    return mem_at(NO_REG, address);
}

typedef enum AluOp { ALU_ADD, ALU_OR, ALU_ADC, ALU_SBB, ALU_AND, ALU_SUB, ALU_XOR, ALU_CMP } AluOp;
typedef enum ShiftOp { SHIFT_ROL, SHIFT_ROR, SHIFT_SHL = 4, SHIFT_SHR, SHIFT_SAR = 7 } ShiftOp;
typedef enum UnaryOp { UNARY_NOT = 2, UNARY_NEG, UNARY_MUL, UNARY_IMUL, UNARY_DIV, UNARY_IDIV } UnaryOp;
typedef enum CpuCond {
    CC_O,
    CC_NO,
    CC_B,
    CC_AE,
    CC_E,
    CC_NE,
    CC_BE,
    CC_A,
    CC_S,
    CC_NS,
    CC_P,
    CC_NP,
    CC_L,
    CC_GE,
    CC_LE,
    CC_G
} CpuCond;
/* What a load makes of the bytes it reads. */
typedef enum LoadOp { LOAD_S8, LOAD_U8, LOAD_S16, LOAD_U16, LOAD_32, LOAD_64, LOAD_S32_64 } LoadOp;
/* Two-operand instructions on integer registers, 0F xx. */
typedef enum BitOp { BIT_BSF, BIT_BSR, BIT_POPCNT, BIT_TZCNT, BIT_LZCNT, BIT_IMUL } BitOp;
typedef enum SseOp {
    SSE_ADDSS,
    SSE_ADDSD,
    SSE_SUBSS,
    SSE_SUBSD,
    SSE_MULSS,
    SSE_MULSD,
    SSE_DIVSS,
    SSE_DIVSD,
    SSE_SQRTSS,
    SSE_SQRTSD,
    SSE_MINSS,
    SSE_MINSD,
    SSE_MAXSS,
    SSE_MAXSD,
    SSE_UCOMISS,
    SSE_UCOMISD,
    SSE_CVTSS2SD,
    SSE_CVTSD2SS,
    SSE_MOVAPS,
    SSE_MOVSS,
    SSE_MOVSD,
    SSE_XORPS,
    SSE_ANDPS,
    SSE_ANDNPS,
    SSE_ORPS,
    SSE_MOVUPS,
    SSE_PXOR,
    SSE_COUNT
} SseOp;

static inline CpuCond cc_not(CpuCond c) {
    return (CpuCond)(c ^ 1);
}

/* ---- Integers ---- */
void x64_mov_rr(Buffer *b, Width w, Reg d, Reg s);
void x64_mov_ri(Buffer *b, Width w, Reg d,
                int64_t v);                    /* the shortest form; 0 by mov too, so that flags stay */
void x64_zero(Buffer *b, Reg d);               /* xor: changes flags */
void x64_mov_label(Buffer *b, Reg d, Label l); /* lea d, [rip + l] */
void x64_load(Buffer *b, LoadOp op, Reg d, Mem m);
void x64_store(Buffer *b, Width w, Mem m, Reg s);
void x64_store_i(Buffer *b, Width w, Mem m, int32_t v);
void x64_extend(Buffer *b, LoadOp op, Reg d, Reg s);
void x64_lea(Buffer *b, Width w, Reg d, Mem m);
void x64_alu_rr(Buffer *b, AluOp op, Width w, Reg d, Reg s);
void x64_alu_ri(Buffer *b, AluOp op, Width w, Reg d, int32_t v);
void x64_alu_rm(Buffer *b, AluOp op, Width w, Reg d, Mem m);
void x64_alu_mr(Buffer *b, AluOp op, Width w, Mem m, Reg s);
void x64_alu_mi(Buffer *b, AluOp op, Width w, Mem m, int32_t v); /* W8 .. W64 */
void x64_test_rr(Buffer *b, Width w, Reg x, Reg y);
void x64_test_ri(Buffer *b, Width w, Reg x, int32_t v);
void x64_test_mi(Buffer *b, Width w, Mem m, int32_t v);
void x64_unary(Buffer *b, UnaryOp op, Width w, Reg d);
void x64_unary_m(Buffer *b, UnaryOp op, Width w, Mem m);
void x64_bits_rr(Buffer *b, BitOp op, Width w, Reg d, Reg s);
void x64_bits_rm(Buffer *b, BitOp op, Width w, Reg d, Mem m);
void x64_imul_rri(Buffer *b, Width w, Reg d, Reg s, int32_t v);
void x64_shift_i(Buffer *b, ShiftOp op, Width w, Reg d, unsigned n);
void x64_shift_cl(Buffer *b, ShiftOp op, Width w, Reg d);
void x64_shift_rr(Buffer *b, ShiftOp op, Width w, Reg d, Reg s, Reg count); /* BMI2; not rotations */
void x64_sign(Buffer *b, Width w);                                          /* cdq, cqo */
void x64_bswap(Buffer *b, Width w, Reg d);
void x64_setcc(Buffer *b, CpuCond c, Reg d); /* the low byte */
void x64_cmov(Buffer *b, CpuCond c, Width w, Reg d, Reg s);
void x64_xchg_rr(Buffer *b, Width w, Reg x, Reg y);
void x64_push(Buffer *b, Reg r);
void x64_pop(Buffer *b, Reg r);

/* ---- Memory order ---- */
void x64_xchg_m(Buffer *b, Width w, Mem m, Reg r);
void x64_lock_cmpxchg(Buffer *b, Width w, Mem m, Reg r);
void x64_lock_xadd(Buffer *b, Width w, Mem m, Reg r);
void x64_lock_alu(Buffer *b, AluOp op, Width w, Mem m, Reg r);
void x64_fence(Buffer *b); /* all loads and stores before it are seen before all behind it */

/* ---- Floating point ---- */
void x64_sse_rr(Buffer *b, SseOp op, Reg d, Reg s);
void x64_sse_rm(Buffer *b, SseOp op, Reg d, Mem m);
void x64_fload(Buffer *b, Width w, Reg d, Mem m);
void x64_fstore(Buffer *b, Width w, Mem m, Reg s);
void x64_fstore16(Buffer *b, Mem m, Reg s); /* all 16 bytes, unaligned */
void x64_movd_to_x(Buffer *b, Width w, Reg x, Reg r);
void x64_movd_from_x(Buffer *b, Width w, Reg r, Reg x);
void x64_int_to_float(Buffer *b, Width from, Width to, Reg x, Reg r);
void x64_float_to_int(Buffer *b, Width from, Width to, Reg r, Reg x); /* truncates */
void x64_round(Buffer *b, Width w, Reg d, Reg s,
               unsigned mode); /* SSE4.1; 0 nearest even, 1 down, 2 up, 3 to zero */

/* ---- Jumps ---- */
void x64_jcc(Buffer *b, CpuCond c, Label l);
void x64_jmp(Buffer *b, Label l);
void x64_jmp_r(Buffer *b, Reg r);
void x64_jmp_m(Buffer *b, Mem m);
void x64_call(Buffer *b, Label l);
void x64_call_r(Buffer *b, Reg r);
void x64_call_m(Buffer *b, Mem m);
void x64_ret(Buffer *b);
void x64_trap(Buffer *b);
void x64_nop(Buffer *b, unsigned bytes);
/* So that 4 bytes, `ahead` bytes from here, lie in one aligned word of 8: written at once. */
void x64_align_patch(Buffer *b, unsigned ahead);
void x64_align(Buffer *b, unsigned to);
void x64_label_address(Buffer *b, Label table,
                       Label l); /* 4 bytes: distance of l from table, for jump tables */

/* All references to labels. */
void x64_resolve(Buffer *b);

#endif
