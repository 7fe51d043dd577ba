/* The AArch64 assembler: one function per encoding form; the instruction within a form is an argument.
 *
 * Operands stand as in Arm's notation: destination first, but memory and status operands as on x86-64. Width
 * is W32 or W64 (W8 and W16 where a form says so); W32 clears the upper half, as the CPU does. Immediates and
 * offsets of any size are taken: what an instruction cannot hold goes through X16, which is nobody else's.
 * Register 31 is XZR or SP by its name here, not by the instruction. Nothing is checked but by assertion,
 * except reach: a conditional branch over 1 MB (tbz: 32 KB) fails the buffer.
 */
#ifndef JINDO_JIT_A64_ASM_H
#define JINDO_JIT_A64_ASM_H

#include "buffer.h"

typedef uint8_t Reg;
/* clang-format off */
enum { X0, X1, X2, X3, X4, X5, X6, X7, X8, X9, X10, X11, X12, X13, X14, X15, X16, X17, X18, X19, X20, X21, X22, X23, X24, X25, X26,
       X27, X28, X29, X30, XZR, SP = 63 };
enum { V0, V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20, V21, V22, V23, V24, V25, V26,
       V27, V28, V29, V30, V31 };
/* clang-format on */
#define A64_SCRATCH X16
#define A64_LINK X30
#define NO_REG 0xff

typedef enum Width { W8, W16, W32, W64 } Width;

typedef enum IndexKind {
    INDEX_X,
    INDEX_UW,
    INDEX_SW
} IndexKind; /* 64 bits; the low 32, extended by zeros or by sign */

/* [base + index << shift + disp]; with a label, relative to pc. */
typedef struct Mem {
    Reg base, index;
    uint8_t shift;
    uint8_t kind; /* IndexKind */
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
/* The index is an int, not negative (or, INDEX_SW, signed): its upper half is anything. */
static inline Mem mem_index_w(Reg base, Reg index, IndexKind kind, unsigned shift, int32_t disp) {
    return (Mem){.base = base, .index = index, .kind = (uint8_t)kind, .shift = (uint8_t)shift, .disp = disp};
}
static inline Mem mem_label(Label l) {
    return (Mem){.base = NO_REG, .index = NO_REG, .at_label = true, .label = l};
}

/* The first four set flags with their S forms; CMP is SUBS without a result, TST is ANDS. */
typedef enum AluOp {
    ALU_ADD,
    ALU_SUB,
    ALU_AND,
    ALU_OR,
    ALU_XOR,
    ALU_ADDS,
    ALU_SUBS,
    ALU_ANDS,
    ALU_BIC,
    ALU_ORN,
    ALU_EON,
    ALU_BICS,
} AluOp;
typedef enum ShiftOp { SHIFT_LSL, SHIFT_LSR, SHIFT_ASR, SHIFT_ROR } ShiftOp;
typedef enum ExtendOp {
    EXT_UXTB,
    EXT_UXTH,
    EXT_UXTW,
    EXT_UXTX,
    EXT_SXTB,
    EXT_SXTH,
    EXT_SXTW,
    EXT_SXTX
} ExtendOp;
typedef enum DivOp { DIV_UNSIGNED = 2, DIV_SIGNED } DivOp;
/* d = a +- n * m; the long forms multiply 32-bit registers. */
typedef enum MulOp { MUL_ADD, MUL_SUB, MUL_SADDL, MUL_SSUBL, MUL_UADDL, MUL_USUBL } MulOp;
typedef enum BitOp { BIT_RBIT, BIT_REV16, BIT_REV32, BIT_REV, BIT_CLZ, BIT_CLS } BitOp;
typedef enum FieldOp { FIELD_SBFM, FIELD_BFM, FIELD_UBFM } FieldOp;
typedef enum SelectOp { SELECT_CSEL, SELECT_CSINC, SELECT_CSINV, SELECT_CSNEG } SelectOp;
typedef enum CpuCond {
    CC_EQ,
    CC_NE,
    CC_CS,
    CC_CC,
    CC_MI,
    CC_PL,
    CC_VS,
    CC_VC,
    CC_HI,
    CC_LS,
    CC_GE,
    CC_LT,
    CC_GT,
    CC_LE,
    CC_AL
} CpuCond;
/* What a load makes of the bytes it reads. */
typedef enum LoadOp { LOAD_S8, LOAD_U8, LOAD_S16, LOAD_U16, LOAD_32, LOAD_64, LOAD_S32_64 } LoadOp;
typedef enum AtomicOp { ATOMIC_ADD, ATOMIC_CLR, ATOMIC_EOR, ATOMIC_SET, ATOMIC_SWP } AtomicOp;
typedef enum FloatOp {
    FLOAT_MUL,
    FLOAT_DIV,
    FLOAT_ADD,
    FLOAT_SUB,
    FLOAT_MAX,
    FLOAT_MIN,
    FLOAT_MAXNM,
    FLOAT_MINNM,
    FLOAT_NMUL
} FloatOp;
typedef enum FloatUnary {
    FLOAT_MOV,
    FLOAT_ABS,
    FLOAT_NEG,
    FLOAT_SQRT,
    FLOAT_RINTN = 8, /* to the nearest, even */
    FLOAT_RINTP,     /* up */
    FLOAT_RINTM,     /* down */
    FLOAT_RINTZ,
    FLOAT_RINTA
} FloatUnary;
typedef enum FmaOp { FMA_ADD, FMA_SUB, FMA_NADD, FMA_NSUB } FmaOp; /* a + n*m, a - n*m, -a - n*m, -a + n*m */

static inline CpuCond cc_not(CpuCond c) {
    return (CpuCond)(c ^ 1);
}

/* Whether one instruction holds it: as the operand of ADDS and the like, as that of ANDS. */
bool a64_fits_add(int64_t v);
bool a64_fits_logical(Width w, uint64_t v);
bool a64_fits_float(Width w, uint64_t bits); /* a64_fmov_i can make it */

/* ---- Integers ---- */
void a64_mov_rr(Buffer *b, Width w, Reg d, Reg s);
void a64_mov_ri(Buffer *b, Width w, Reg d, int64_t v); /* the shortest sequence; flags stay */
void a64_mov_label(Buffer *b, Reg d, Label l);         /* adr */
void a64_load(Buffer *b, LoadOp op, Reg d, Mem m);
void a64_store(Buffer *b, Width w, Mem m, Reg s);
void a64_load_pair(Buffer *b, Width w, Reg d1, Reg d2, Reg base, int32_t disp); /* disp: 7 bits, scaled */
void a64_store_pair(Buffer *b, Width w, Reg base, int32_t disp, Reg s1, Reg s2);
void a64_push_pair(Buffer *b, Reg r1, Reg r2); /* stp [sp, -16]! */
void a64_pop_pair(Buffer *b, Reg r1, Reg r2);
void a64_extend(Buffer *b, LoadOp op, Reg d, Reg s);
void a64_lea(Buffer *b, Reg d, Mem m);
void a64_alu_rrr(Buffer *b, AluOp op, Width w, Reg d, Reg n, Reg m);
void a64_alu_rri(Buffer *b, AluOp op, Width w, Reg d, Reg n, int64_t v);
void a64_alu_shifted(Buffer *b, AluOp op, Width w, Reg d, Reg n, Reg m, ShiftOp shift, unsigned count);
void a64_alu_extended(Buffer *b, AluOp op, Width w, Reg d, Reg n, Reg m, ExtendOp extend,
                      unsigned shift); /* ADD, SUB, their S */
void a64_cmp_rr(Buffer *b, Width w, Reg n, Reg m);
void a64_cmp_ri(Buffer *b, Width w, Reg n, int64_t v);
void a64_test_rr(Buffer *b, Width w, Reg n, Reg m);
void a64_test_ri(Buffer *b, Width w, Reg n, int64_t v);
void a64_ccmp_rr(Buffer *b, CpuCond c, Width w, Reg n, Reg m, unsigned otherwise);      /* NZCV when not c */
void a64_ccmp_ri(Buffer *b, CpuCond c, Width w, Reg n, unsigned v, unsigned otherwise); /* v below 32 */
void a64_neg(Buffer *b, Width w, Reg d, Reg s);
void a64_not(Buffer *b, Width w, Reg d, Reg s);
void a64_mul(Buffer *b, Width w, Reg d, Reg n, Reg m);
void a64_mul_add(Buffer *b, MulOp op, Width w, Reg d, Reg n, Reg m, Reg a); /* long forms: W64 */
void a64_mul_high(Buffer *b, bool is_signed, Reg d, Reg n, Reg m);
void a64_div(Buffer *b, DivOp op, Width w, Reg d, Reg n, Reg m); /* by 0: 0; MIN / -1: MIN */
void a64_shift_i(Buffer *b, ShiftOp op, Width w, Reg d, Reg n, unsigned count);
void a64_shift_r(Buffer *b, ShiftOp op, Width w, Reg d, Reg n, Reg m); /* modulo the width */
void a64_bits_rr(Buffer *b, BitOp op, Width w, Reg d, Reg s);
void a64_popcount(Buffer *b, Width w, Reg d, Reg s, Reg v); /* v: a floating-point register to use up */
void a64_field(Buffer *b, FieldOp op, Width w, Reg d, Reg s, unsigned immr, unsigned imms);
void a64_select(Buffer *b, SelectOp op, CpuCond c, Width w, Reg d, Reg n, Reg m);
void a64_setcc(Buffer *b, CpuCond c, Reg d); /* 1 or 0 */

/* ---- Memory order ---- */
void a64_load_acquire(Buffer *b, LoadOp op, Reg d, Reg base); /* LOAD_U8, U16, 32, 64 */
void a64_store_release(Buffer *b, Width w, Reg base, Reg s);
void a64_load_exclusive(Buffer *b, Width w, Reg d, Reg base);              /* ldaxr */
void a64_store_exclusive(Buffer *b, Width w, Reg status, Reg base, Reg s); /* stlxr: status 0 when stored */
void a64_cas(Buffer *b, Width w, Reg base, Reg expected,
             Reg s); /* casal (LSE): what was there into expected */
void a64_atomic(Buffer *b, AtomicOp op, Width w, Reg base, Reg s,
                Reg d);          /* LSE, acquire and release: what was there into d */
void a64_fence(Buffer *b);       /* all loads and stores, before all behind it */
void a64_fence_load(Buffer *b);  /* loads before it, before all behind it */
void a64_fence_store(Buffer *b); /* stores before stores */

/* ---- Floating point ---- */
void a64_float_rrr(Buffer *b, FloatOp op, Width w, Reg d, Reg n, Reg m);
void a64_float_rr(Buffer *b, FloatUnary op, Width w, Reg d, Reg s);
void a64_fma(Buffer *b, FmaOp op, Width w, Reg d, Reg n, Reg m, Reg a);
void a64_fcvt(Buffer *b, Width from, Width to, Reg d, Reg s);
void a64_fcmp(Buffer *b, Width w, Reg n, Reg m); /* unordered: C and V */
void a64_fcmp_zero(Buffer *b, Width w, Reg n);
void a64_fcsel(Buffer *b, CpuCond c, Width w, Reg d, Reg n, Reg m);
void a64_fload(Buffer *b, Width w, Reg d, Mem m);
void a64_fstore(Buffer *b, Width w, Mem m, Reg s);
void a64_fmov_i(Buffer *b, Width w, Reg d,
                uint64_t bits); /* 0 and what a64_fits_float says, else through X16 */
void a64_fmov_to_v(Buffer *b, Width w, Reg v, Reg r);
void a64_fmov_from_v(Buffer *b, Width w, Reg r, Reg v);
void a64_int_to_float(Buffer *b, Width from, Width to, Reg v, Reg r);
void a64_float_to_int(Buffer *b, Width from, Width to, Reg r,
                      Reg v); /* truncates, saturates, NaN is 0: as Java */

/* ---- Jumps ---- */
void a64_jcc(Buffer *b, CpuCond c, Label l);
void a64_jmp(Buffer *b, Label l);
void a64_jump_zero(Buffer *b, bool when_zero, Width w, Reg r, Label l);    /* cbz, cbnz */
void a64_jump_bit(Buffer *b, bool when_set, Reg r, unsigned bit, Label l); /* tbz, tbnz */
void a64_jmp_r(Buffer *b, Reg r);
void a64_call(Buffer *b, Label l);
void a64_call_r(Buffer *b, Reg r);
void a64_ret(Buffer *b);
void a64_trap(Buffer *b);
void a64_nop(Buffer *b, unsigned bytes); /* a multiple of 4 */
void a64_align(Buffer *b, unsigned to);
void a64_label_address(Buffer *b, Label table,
                       Label l);         /* 4 bytes: distance of l from table, for jump tables */
void a64_branch26(Buffer *b, bool link); /* b or bl to be relocated (RELOC_BRANCH26) */

/* All references to labels. */
void a64_resolve(Buffer *b);

#endif
