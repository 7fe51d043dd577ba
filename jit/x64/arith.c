/* Arithmetic, conversions, comparisons. */
#include "x64/rows.h"

#include <math.h>

#if defined(__x86_64__)

/* ---- Operands that may be a register, a slot or a constant ---- */

static bool is_float(const Node *n) {
    return type_is_float((IrType)n->type);
}

static void alu(Codegen *c, AluOp op, Width w, Reg d, const Operand *o) {
    if (in_reg(o))
        x64_alu_rr(&c->b, op, w, d, reg_of(o));
    else
        x64_alu_rm(&c->b, op, w, d, slot_of(c, o));
}

static Mem pool_of(Codegen *c, uint64_t bits) {
    return mem_label(code_word(c, bits));
}

static void sse(Codegen *c, SseOp op, Reg d, const Operand *o) {
    if (in_reg(o))
        x64_sse_rr(&c->b, op, d, reg_of(o));
    else
        x64_sse_rm(&c->b, op, d, slot_of(c, o));
}

/* Single or double of a pair of operations. */
static SseOp sized(SseOp single, const Node *n) {
    return n->type == TY_F64 ? single + 1 : single;
}

/* ---- Two inputs ---- */

static void swap_inputs(Node *n) {
    Node *x = n->in[0];
    n->in[0] = n->in[1];
    n->in[1] = x;
}

/* A constant goes right; what is used again is not copied over. */
static void order_inputs(Node *n) {
    if (is_const(n->in[0]) || (!is_const(n->in[1]) && n->in[0]->uses > 1 && n->in[1]->uses == 1))
        swap_inputs(n);
}

/* Floating point: o[0] copied to o[1], then o[2] or a constant. */
static void shape_float(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_same(c, n->in[0], n);
    if (!is_const(n->in[1]))
        code_use(c, n->in[1], USE_ANY);
}

static void emit_float(Codegen *c, Node *n, Operand *o, SseOp single) {
    if (is_const(n->in[1]))
        x64_sse_rm(&c->b, sized(single, n), reg_of(o + 1), pool_of(c, (uint64_t)n->in[1]->imm));
    else
        sse(c, sized(single, n), reg_of(o + 1), o + 2);
}

/* o[0], and o[1] or a small constant, then the result: for instructions with three operands. */
static void shape_three(Codegen *c, Node *n, bool small) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_REG);
    if (!small)
        code_use(c, n->in[1], USE_REG);
    code_def(c, n, DEF_REG);
}

/* o[0], which is likely to be the older and may be in memory, and o[1] into o[2]. */
static void emit_add(Codegen *c, Width w, const Operand *o) {
    Reg x = reg_of(o), y = reg_of(o + 1), d = reg_of(o + 2);
    if (!in_reg(o)) {
        if (d != y)
            x64_mov_rr(&c->b, w, d, y);
        x64_alu_rm(&c->b, ALU_ADD, w, d, slot_of(c, o));
    } else if (d == x)
        x64_alu_rr(&c->b, ALU_ADD, w, d, y);
    else if (d == y)
        x64_alu_rr(&c->b, ALU_ADD, w, d, x);
    else
        x64_lea(&c->b, w, d, mem_index(x, y, 0, 0));
}

static void emit_add_const(Codegen *c, Width w, Reg d, Reg x, int32_t k) {
    if (d == x)
        x64_alu_ri(&c->b, ALU_ADD, w, d, k);
    else
        x64_lea(&c->b, w, d, mem_at(x, k));
}

void x64_shape_ADD(Codegen *c, Node *n) {
    if (is_float(n)) {
        shape_float(c, n);
        return;
    }
    order_inputs(n);
    code_begin(c, n, false);
    code_use(c, n->in[0], const_is_int32(n->in[1]) ? USE_REG : USE_ANY);
    if (!const_is_int32(n->in[1]))
        code_use(c, n->in[1], USE_REG);
    code_def(c, n, DEF_REG);
}
void x64_emit_ADD(Codegen *c, Node *n, Operand *o) {
    if (is_float(n))
        emit_float(c, n, o, SSE_ADDSS);
    else if (const_is_int32(n->in[1]))
        emit_add_const(c, width_of(n->type), reg_of(o + 1), reg_of(o), (int32_t)n->in[1]->imm);
    else
        emit_add(c, width_of(n->type), o);
}

/* o[0] copied to o[1], then o[2] or a small constant. */
static void shape_same(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_same(c, n->in[0], n);
    if (!const_is_int32(n->in[1]))
        code_use(c, n->in[1], USE_ANY);
}

static void emit_alu(Codegen *c, Node *n, Operand *o, AluOp op) {
    if (const_is_int32(n->in[1]))
        x64_alu_ri(&c->b, op, width_of(n->type), reg_of(o + 1), (int32_t)n->in[1]->imm);
    else
        alu(c, op, width_of(n->type), reg_of(o + 1), o + 2);
}

static bool subtracts_const(const Node *n) {
    return const_is_int32(n->in[1]) && n->in[1]->imm != INT32_MIN;
}

void x64_shape_SUB(Codegen *c, Node *n) {
    if (is_float(n))
        shape_float(c, n);
    else if (subtracts_const(n))
        shape_three(c, n, true);
    else
        shape_same(c, n);
}
void x64_emit_SUB(Codegen *c, Node *n, Operand *o) {
    if (is_float(n))
        emit_float(c, n, o, SSE_SUBSS);
    else if (subtracts_const(n))
        emit_add_const(c, width_of(n->type), reg_of(o + 1), reg_of(o), -(int32_t)n->in[1]->imm);
    else
        emit_alu(c, n, o, ALU_SUB);
}

void x64_shape_AND(Codegen *c, Node *n) {
    order_inputs(n);
    shape_same(c, n);
}
void x64_emit_AND(Codegen *c, Node *n, Operand *o) {
    emit_alu(c, n, o, ALU_AND);
}
void x64_shape_OR(Codegen *c, Node *n) {
    x64_shape_AND(c, n);
}
void x64_emit_OR(Codegen *c, Node *n, Operand *o) {
    emit_alu(c, n, o, ALU_OR);
}
void x64_shape_XOR(Codegen *c, Node *n) {
    x64_shape_AND(c, n);
}
void x64_emit_XOR(Codegen *c, Node *n, Operand *o) {
    emit_alu(c, n, o, ALU_XOR);
}

/* ---- Products ---- */

static bool is_power(int64_t v) {
    return v > 0 && !(v & (v - 1));
}
/* x * 3, 5, 9: x + x * 2, 4, 8. */
static bool is_lea(int64_t v) {
    return v == 3 || v == 5 || v == 9;
}

void x64_shape_MUL(Codegen *c, Node *n) {
    if (is_float(n)) {
        shape_float(c, n);
        return;
    }
    order_inputs(n);
    if (is_const(n->in[1]) && is_power(n->in[1]->imm))
        code_begin(c, n, false), code_same(c, n->in[0], n);
    else if (const_is_int32(n->in[1]))
        shape_three(c, n, true);
    else
        shape_same(c, n);
}

static void emit_mul_const(Codegen *c, Node *n, Operand *o) {
    int64_t k = n->in[1]->imm;
    Width w = width_of(n->type);
    if (is_power(k)) {
        if (k > 1)
            x64_shift_i(&c->b, SHIFT_SHL, w, reg_of(o + 1), (unsigned)__builtin_ctzll((uint64_t)k));
    } else if (is_lea(k)) {
        x64_lea(&c->b, w, reg_of(o + 1),
                mem_index(reg_of(o), reg_of(o), (unsigned)__builtin_ctzll((uint64_t)(k - 1)), 0));
    } else {
        x64_imul_rri(&c->b, w, reg_of(o + 1), reg_of(o), (int32_t)k);
    }
}

void x64_emit_MUL(Codegen *c, Node *n, Operand *o) {
    if (is_float(n))
        emit_float(c, n, o, SSE_MULSS);
    else if (is_const(n->in[1]) && (is_power(n->in[1]->imm) || const_is_int32(n->in[1])))
        emit_mul_const(c, n, o);
    else if (in_reg(o + 2))
        x64_bits_rr(&c->b, BIT_IMUL, width_of(n->type), reg_of(o + 1), reg_of(o + 2));
    else
        x64_bits_rm(&c->b, BIT_IMUL, width_of(n->type), reg_of(o + 1), slot_of(c, o + 2));
}

void x64_shape_MULHI(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use_in(c, n->in[0], INT(RAX));
    code_use(c, n->in[1], USE_LATE);
    code_def_in(c, n, INT(RDX));
}
void x64_emit_MULHI(Codegen *c, Node *n, Operand *o) {
    x64_unary(&c->b, UNARY_IMUL, W64, reg_of(o + 1));
}

/* ---- Quotients ---- */

static void shape_idiv(Codegen *c, Node *n) {
    bool rem = n->op == IR_REM;
    code_begin(c, n, false);
    code_use_in(c, n->in[0], INT(RAX));
    code_use(c, n->in[1], USE_LATE);
    code_temp_in(c, INT(rem ? RAX : RDX));
    code_def_in(c, n, INT(rem ? RDX : RAX));
}

/* The CPU traps at MIN / -1. */
static void divide_by_minus_one(Codegen *c, Later *l) {
    if (l->node->op == IR_REM)
        x64_zero(&c->b, RDX);
    else
        x64_unary(&c->b, UNARY_NEG, width_of(l->node->type), RAX);
    x64_jmp(&c->b, l->back);
}

static void emit_idiv(Codegen *c, Node *n, Operand *o) {
    Width w = width_of(n->type);
    Later *l = NULL;
    if (!is_const(n->in[1]) || n->in[1]->imm == -1) {
        l = code_later(c, n, o, divide_by_minus_one);
        x64_alu_ri(&c->b, ALU_CMP, w, reg_of(o + 1), -1);
        x64_jcc(&c->b, CC_E, l->label);
    }
    x64_sign(&c->b, w);
    x64_unary(&c->b, UNARY_IDIV, w, reg_of(o + 1));
    if (l)
        buffer_place(&c->b, l->back);
}

/* By a power of two: a negative dividend is rounded up first. */
static bool divides_by_power(const Node *n) {
    return is_const(n->in[1]) && is_power(n->in[1]->imm) && n->in[1]->imm > 1;
}

static void shape_power(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_LATE);
    code_def(c, n, DEF_REG);
}

/* d = x + (x < 0 ? k - 1 : 0) */
static void emit_bias(Codegen *c, Width w, Reg d, Reg x, unsigned shift) {
    unsigned bits = w == W64 ? 64 : 32;
    x64_mov_rr(&c->b, w, d, x);
    if (shift > 1)
        x64_shift_i(&c->b, SHIFT_SAR, w, d, bits - 1);
    x64_shift_i(&c->b, SHIFT_SHR, w, d, bits - shift);
    x64_alu_rr(&c->b, ALU_ADD, w, d, x);
}

static void emit_power(Codegen *c, Node *n, Operand *o) {
    Width w = width_of(n->type);
    unsigned shift = (unsigned)__builtin_ctzll((uint64_t)n->in[1]->imm);
    Reg x = reg_of(o), d = reg_of(o + 1);
    emit_bias(c, w, d, x, shift);
    if (n->op == IR_DIV) {
        x64_shift_i(&c->b, SHIFT_SAR, w, d, shift);
        return;
    }
    /* the remainder: x - (biased with its low bits cleared) */
    x64_shift_i(&c->b, SHIFT_SAR, w, d, shift);
    x64_shift_i(&c->b, SHIFT_SHL, w, d, shift);
    x64_unary(&c->b, UNARY_NEG, w, d);
    x64_alu_rr(&c->b, ALU_ADD, w, d, x);
}

void x64_shape_DIV(Codegen *c, Node *n) {
    if (is_float(n))
        shape_float(c, n);
    else if (divides_by_power(n))
        shape_power(c, n);
    else if (x64_divides_by_const(n))
        x64_shape_magic(c, n);
    else
        shape_idiv(c, n);
}
void x64_emit_DIV(Codegen *c, Node *n, Operand *o) {
    if (is_float(n))
        emit_float(c, n, o, SSE_DIVSS);
    else if (divides_by_power(n))
        emit_power(c, n, o);
    else if (x64_divides_by_const(n))
        x64_emit_magic(c, n, o);
    else
        emit_idiv(c, n, o);
}

void x64_shape_REM(Codegen *c, Node *n) {
    if (!is_float(n)) {
        x64_shape_DIV(c, n);
        return;
    }
    code_begin(c, n, true);
    code_use_in(c, n->in[0], FLOAT(XMM0));
    code_use_in(c, n->in[1], FLOAT(XMM1));
    code_def_in(c, n, FLOAT(XMM0));
}
void x64_emit_REM(Codegen *c, Node *n, Operand *o) {
    if (is_float(n))
        x64_call_c(c, n->type == TY_F64 ? (const void *)fmod : (const void *)fmodf);
    else
        x64_emit_DIV(c, n, o);
}

/* ---- One input ---- */

static void shape_one_same(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_same(c, n->in[0], n);
}

/* o[0] register or slot, o[1] the result. */
static void shape_one(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_REG);
    code_def(c, n, DEF_REG);
}

static void mask(Codegen *c, SseOp op, Reg d, uint64_t bits) {
    x64_fload(&c->b, W64, FSCRATCH, pool_of(c, bits));
    x64_sse_rr(&c->b, op, d, FSCRATCH);
}

void x64_shape_NEG(Codegen *c, Node *n) {
    shape_one_same(c, n);
}
void x64_emit_NEG(Codegen *c, Node *n, Operand *o) {
    if (is_float(n))
        mask(c, SSE_XORPS, reg_of(o + 1), n->type == TY_F64 ? UINT64_C(1) << 63 : UINT64_C(1) << 31);
    else
        x64_unary(&c->b, UNARY_NEG, width_of(n->type), reg_of(o + 1));
}

void x64_shape_ABS(Codegen *c, Node *n) {
    shape_one_same(c, n);
    if (!is_float(n))
        code_use(c, n->in[0], USE_REG);
}
void x64_emit_ABS(Codegen *c, Node *n, Operand *o) {
    Width w = width_of(n->type);
    if (is_float(n)) {
        mask(c, SSE_ANDPS, reg_of(o + 1), n->type == TY_F64 ? UINT64_MAX >> 1 : UINT32_MAX >> 1);
        return;
    }
    x64_unary(&c->b, UNARY_NEG, w, reg_of(o + 1));
    x64_cmov(&c->b, CC_S, w, reg_of(o + 1), reg_of(o + 2));
}

void x64_shape_SQRT(Codegen *c, Node *n) {
    shape_one(c, n);
}
void x64_emit_SQRT(Codegen *c, Node *n, Operand *o) {
    x64_sse_rr(&c->b, sized(SSE_SQRTSS, n), reg_of(o + 1), reg_of(o));
}

/* ---- Shifts ---- */

static void shape_shift(Codegen *c, Node *n) {
    code_begin(c, n, false);
    if (!is_const(n->in[1]) && x64_cpu().bmi2) {
        code_use(c, n->in[0], USE_REG);
        code_use(c, n->in[1], USE_REG);
        code_def(c, n, DEF_REG);
        return;
    }
    code_same(c, n->in[0], n);
    if (!is_const(n->in[1]))
        code_use_in(c, n->in[1], INT(RCX));
}

static void emit_shift(Codegen *c, Node *n, Operand *o, ShiftOp op) {
    Width w = width_of(n->type);
    if (is_const(n->in[1])) {
        unsigned by = (unsigned)n->in[1]->imm & (w == W64 ? 63 : 31);
        if (by)
            x64_shift_i(&c->b, op, w, reg_of(o + 1), by);
    } else if (x64_cpu().bmi2) {
        x64_shift_rr(&c->b, op, w, reg_of(o + 2), reg_of(o), reg_of(o + 1));
    } else {
        x64_shift_cl(&c->b, op, w, reg_of(o + 1));
    }
}

void x64_shape_SHL(Codegen *c, Node *n) {
    shape_shift(c, n);
}
void x64_emit_SHL(Codegen *c, Node *n, Operand *o) {
    emit_shift(c, n, o, SHIFT_SHL);
}
void x64_shape_SHR(Codegen *c, Node *n) {
    shape_shift(c, n);
}
void x64_emit_SHR(Codegen *c, Node *n, Operand *o) {
    emit_shift(c, n, o, SHIFT_SAR);
}
void x64_shape_USHR(Codegen *c, Node *n) {
    shape_shift(c, n);
}
void x64_emit_USHR(Codegen *c, Node *n, Operand *o) {
    emit_shift(c, n, o, SHIFT_SHR);
}

/* ---- Minimum and maximum ---- */

static void shape_choice(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_same(c, n->in[0], n);
    code_use(c, n->in[1], USE_REG);
}

/* Neither NaN nor a pair of zeros: the CPU's own instruction is right. */
static void odd_floats(Codegen *c, Later *l) {
    Reg d = reg_of(l->o + 1), y = reg_of(l->o + 2);
    Label nan = buffer_label(&c->b);
    x64_jcc(&c->b, CC_P, nan);
    x64_sse_rr(&c->b, l->node->op == IR_MIN ? SSE_ORPS : SSE_ANDPS, d, y);
    x64_jmp(&c->b, l->back);
    buffer_place(&c->b, nan);
    x64_sse_rr(&c->b, sized(SSE_ADDSS, l->node), d, y);
    x64_jmp(&c->b, l->back);
}

static void emit_choice(Codegen *c, Node *n, Operand *o, CpuCond when, SseOp single) {
    Reg d = reg_of(o + 1), y = reg_of(o + 2);
    if (!is_float(n)) {
        x64_alu_rr(&c->b, ALU_CMP, width_of(n->type), d, y);
        x64_cmov(&c->b, when, width_of(n->type), d, y);
        return;
    }
    Later *l = code_later(c, n, o, odd_floats);
    x64_sse_rr(&c->b, sized(SSE_UCOMISS, n), d, y);
    x64_jcc(&c->b, CC_E, l->label); /* unordered too */
    x64_sse_rr(&c->b, sized(single, n), d, y);
    buffer_place(&c->b, l->back);
}

void x64_shape_MIN(Codegen *c, Node *n) {
    shape_choice(c, n);
}
void x64_emit_MIN(Codegen *c, Node *n, Operand *o) {
    emit_choice(c, n, o, CC_G, SSE_MINSS);
}
void x64_shape_MAX(Codegen *c, Node *n) {
    shape_choice(c, n);
}
void x64_emit_MAX(Codegen *c, Node *n, Operand *o) {
    emit_choice(c, n, o, CC_L, SSE_MAXSS);
}

/* ---- Rounding, counting bits: by the CPU, or by C where it cannot ---- */

static void shape_round(Codegen *c, Node *n) {
    if (x64_cpu().sse41) {
        shape_one(c, n);
        return;
    }
    code_begin(c, n, true);
    code_use_in(c, n->in[0], FLOAT(XMM0));
    code_def_in(c, n, FLOAT(XMM0));
}

static void emit_round(Codegen *c, Operand *o, unsigned mode, double (*fn)(double)) {
    if (x64_cpu().sse41)
        x64_round(&c->b, W64, reg_of(o + 1), reg_of(o), mode);
    else
        x64_call_c(c, (const void *)fn);
}

void x64_shape_FLOOR(Codegen *c, Node *n) {
    shape_round(c, n);
}
void x64_emit_FLOOR(Codegen *c, Node *n, Operand *o) {
    emit_round(c, o, 1, floor);
}
void x64_shape_CEIL(Codegen *c, Node *n) {
    shape_round(c, n);
}
void x64_emit_CEIL(Codegen *c, Node *n, Operand *o) {
    emit_round(c, o, 2, ceil);
}
void x64_shape_RINT(Codegen *c, Node *n) {
    shape_round(c, n);
}
void x64_emit_RINT(Codegen *c, Node *n, Operand *o) {
    emit_round(c, o, 0, rint);
}

static int64_t count_leading(uint64_t v, int64_t bits) {
    return v ? __builtin_clzll(v) - (64 - bits) : bits;
}
static int64_t leading32(uint64_t v) {
    return count_leading((uint32_t)v, 32);
}
static int64_t leading64(uint64_t v) {
    return count_leading(v, 64);
}
static int64_t trailing32(uint64_t v) {
    return (uint32_t)v ? __builtin_ctz((uint32_t)v) : 32;
}
static int64_t trailing64(uint64_t v) {
    return v ? __builtin_ctzll(v) : 64;
}
static int64_t ones32(uint64_t v) {
    return __builtin_popcount((uint32_t)v);
}
static int64_t ones64(uint64_t v) {
    return __builtin_popcountll(v);
}

static void shape_count(Codegen *c, Node *n, bool has) {
    if (has) {
        shape_one(c, n);
        return;
    }
    code_begin(c, n, true);
    code_use_in(c, n->in[0], INT(RDI));
    code_def_in(c, n, INT(RAX));
}

static void emit_count(Codegen *c, Node *n, Operand *o, bool has, BitOp op, int64_t (*narrow)(uint64_t),
                       int64_t (*wide)(uint64_t)) {
    Width w = width_of(n->in[0]->type);
    if (!has) {
        x64_call_c(c, w == W64 ? (const void *)wide : (const void *)narrow);
        return;
    }
    Reg d = reg_of(o + 1), x = reg_of(o);
    if (d != x)
        x64_zero(&c->b, d); /* else the CPU waits for the old value */
    x64_bits_rr(&c->b, op, w, d, x);
}

void x64_shape_CLZ(Codegen *c, Node *n) {
    shape_count(c, n, x64_cpu().lzcnt);
}
void x64_emit_CLZ(Codegen *c, Node *n, Operand *o) {
    emit_count(c, n, o, x64_cpu().lzcnt, BIT_LZCNT, leading32, leading64);
}
void x64_shape_CTZ(Codegen *c, Node *n) {
    shape_count(c, n, x64_cpu().bmi1);
}
void x64_emit_CTZ(Codegen *c, Node *n, Operand *o) {
    emit_count(c, n, o, x64_cpu().bmi1, BIT_TZCNT, trailing32, trailing64);
}
void x64_shape_POPCOUNT(Codegen *c, Node *n) {
    shape_count(c, n, x64_cpu().popcnt);
}
void x64_emit_POPCOUNT(Codegen *c, Node *n, Operand *o) {
    emit_count(c, n, o, x64_cpu().popcnt, BIT_POPCNT, ones32, ones64);
}

#endif
