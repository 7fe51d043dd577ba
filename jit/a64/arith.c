/* Arithmetic. */
#include "a64/rows.h"

#if defined(__aarch64__)

#include <math.h>

/* ---- Two inputs, three operands: o[0], o[1] unless it is a constant that fits, then the result ---- */

static void order_inputs(Node *n) {
    if (!is_const(n->in[0]))
        return;
    Node *x = n->in[0];
    n->in[0] = n->in[1];
    n->in[1] = x;
}

static bool fits_add(const Node *n) {
    const Node *k = n->in[1];
    return is_const(k) && !is_float(n) && (a64_fits_add(k->imm) || a64_fits_add(-k->imm));
}
static bool fits_logical(const Node *n) {
    const Node *k = n->in[1];
    Width w = width_of(n->type);
    return is_const(k) && a64_fits_logical(w, w == W64 ? (uint64_t)k->imm : (uint32_t)k->imm);
}

static void shape_three(Codegen *c, Node *n, bool fits) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_REG);
    if (!fits)
        code_use(c, n->in[1], USE_REG);
    code_def(c, n, DEF_REG);
}

static void emit_three(Codegen *c, Node *n, Operand *o, AluOp op, bool fits) {
    Width w = width_of(n->type);
    if (fits)
        a64_alu_rri(&c->b, op, w, reg_of(o + 1), reg_of(o), n->in[1]->imm);
    else
        a64_alu_rrr(&c->b, op, w, reg_of(o + 2), reg_of(o), reg_of(o + 1));
}

static void emit_float(Codegen *c, Node *n, Operand *o, FloatOp op) {
    a64_float_rrr(&c->b, op, width_of(n->type), reg_of(o + 2), reg_of(o), reg_of(o + 1));
}

#define SUM(name, alu, floating, ordered)                                                                    \
    void a64_shape_##name(Codegen *c, Node *n) {                                                             \
        if (ordered)                                                                                         \
            order_inputs(n);                                                                                 \
        shape_three(c, n, fits_add(n));                                                                      \
    }                                                                                                        \
    void a64_emit_##name(Codegen *c, Node *n, Operand *o) {                                                  \
        if (is_float(n))                                                                                     \
            emit_float(c, n, o, floating);                                                                   \
        else                                                                                                 \
            emit_three(c, n, o, alu, fits_add(n));                                                           \
    }
SUM(ADD, ALU_ADD, FLOAT_ADD, true)
SUM(SUB, ALU_SUB, FLOAT_SUB, false)

#define LOGICAL(name, alu)                                                                                   \
    void a64_shape_##name(Codegen *c, Node *n) {                                                             \
        order_inputs(n);                                                                                     \
        shape_three(c, n, fits_logical(n));                                                                  \
    }                                                                                                        \
    void a64_emit_##name(Codegen *c, Node *n, Operand *o) {                                                  \
        emit_three(c, n, o, alu, fits_logical(n));                                                           \
    }
LOGICAL(AND, ALU_AND)
LOGICAL(OR, ALU_OR)
LOGICAL(XOR, ALU_XOR)

/* ---- Products and quotients ---- */

static bool by_power(const Node *n) {
    return is_const(n->in[1]) && !is_float(n) && n->in[1]->imm > 0 && !(n->in[1]->imm & (n->in[1]->imm - 1));
}
static unsigned power_of(const Node *n) {
    return (unsigned)__builtin_ctzll((uint64_t)n->in[1]->imm);
}

void a64_shape_MUL(Codegen *c, Node *n) {
    order_inputs(n);
    shape_three(c, n, by_power(n));
}
void a64_emit_MUL(Codegen *c, Node *n, Operand *o) {
    if (is_float(n))
        emit_float(c, n, o, FLOAT_MUL);
    else if (by_power(n))
        a64_shift_i(&c->b, SHIFT_LSL, width_of(n->type), reg_of(o + 1), reg_of(o), power_of(n));
    else
        a64_mul(&c->b, width_of(n->type), reg_of(o + 2), reg_of(o), reg_of(o + 1));
}

void a64_shape_MULHI(Codegen *c, Node *n) {
    shape_three(c, n, false);
}
void a64_emit_MULHI(Codegen *c, Node *n, Operand *o) {
    (void)n;
    a64_mul_high(&c->b, true, reg_of(o + 2), reg_of(o), reg_of(o + 1));
}

/* A negative dividend is rounded up before it is shifted. */
static bool divides_by_power(const Node *n) {
    return by_power(n) && n->in[1]->imm > 1;
}

static void shape_quotient(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_LATE);
    if (!divides_by_power(n))
        code_use(c, n->in[1], USE_LATE);
    code_def(c, n, DEF_REG);
}

/* d = x + (x < 0 ? 2^power - 1 : 0) */
static void emit_bias(Codegen *c, Node *n, Reg d, Reg x) {
    Width w = width_of(n->type);
    unsigned bits = w == W64 ? 64 : 32, shift = power_of(n);
    a64_shift_i(&c->b, SHIFT_ASR, w, d, x, bits - 1);
    a64_alu_shifted(&c->b, ALU_ADD, w, d, x, d, SHIFT_LSR, bits - shift);
}

void a64_shape_DIV(Codegen *c, Node *n) {
    if (is_float(n))
        shape_three(c, n, false);
    else
        shape_quotient(c, n);
}
void a64_emit_DIV(Codegen *c, Node *n, Operand *o) {
    Width w = width_of(n->type);
    if (is_float(n)) {
        emit_float(c, n, o, FLOAT_DIV);
    } else if (divides_by_power(n)) {
        emit_bias(c, n, reg_of(o + 1), reg_of(o));
        a64_shift_i(&c->b, SHIFT_ASR, w, reg_of(o + 1), reg_of(o + 1), power_of(n));
    } else {
        a64_div(&c->b, DIV_SIGNED, w, reg_of(o + 2), reg_of(o), reg_of(o + 1));
    }
}

void a64_shape_REM(Codegen *c, Node *n) {
    if (!is_float(n)) {
        shape_quotient(c, n);
        return;
    }
    code_begin(c, n, true);
    code_use_in(c, n->in[0], FLOAT(V0));
    code_use_in(c, n->in[1], FLOAT(V1));
    code_def_in(c, n, FLOAT(V0));
    c->machine_frame = true;
}
void a64_emit_REM(Codegen *c, Node *n, Operand *o) {
    Width w = width_of(n->type);
    if (is_float(n)) {
        a64_call_c(c, w == W64 ? (const void *)fmod : (const void *)fmodf);
    } else if (divides_by_power(n)) {
        Reg d = reg_of(o + 1);
        emit_bias(c, n, d, reg_of(o));
        a64_shift_i(&c->b, SHIFT_ASR, w, d, d, power_of(n));
        a64_alu_shifted(&c->b, ALU_SUB, w, d, reg_of(o), d, SHIFT_LSL, power_of(n));
    } else {
        Reg d = reg_of(o + 2);
        a64_div(&c->b, DIV_SIGNED, w, d, reg_of(o), reg_of(o + 1));
        a64_mul_add(&c->b, MUL_SUB, w, d, d, reg_of(o + 1), reg_of(o));
    }
}

/* ---- One input ---- */

static void shape_one(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_REG);
    code_def(c, n, DEF_REG);
}

void a64_shape_NEG(Codegen *c, Node *n) {
    shape_one(c, n);
}
void a64_emit_NEG(Codegen *c, Node *n, Operand *o) {
    if (is_float(n))
        a64_float_rr(&c->b, FLOAT_NEG, width_of(n->type), reg_of(o + 1), reg_of(o));
    else
        a64_neg(&c->b, width_of(n->type), reg_of(o + 1), reg_of(o));
}

void a64_shape_ABS(Codegen *c, Node *n) {
    shape_one(c, n);
}
void a64_emit_ABS(Codegen *c, Node *n, Operand *o) {
    Width w = width_of(n->type);
    Reg d = reg_of(o + 1), x = reg_of(o);
    if (is_float(n)) {
        a64_float_rr(&c->b, FLOAT_ABS, w, d, x);
        return;
    }
    a64_cmp_ri(&c->b, w, x, 0);
    a64_select(&c->b, SELECT_CSNEG, CC_PL, w, d, x, x);
}

#define FLOATING(name, op)                                                                                   \
    void a64_shape_##name(Codegen *c, Node *n) {                                                             \
        shape_one(c, n);                                                                                     \
    }                                                                                                        \
    void a64_emit_##name(Codegen *c, Node *n, Operand *o) {                                                  \
        a64_float_rr(&c->b, op, width_of(n->type), reg_of(o + 1), reg_of(o));                                \
    }
FLOATING(SQRT, FLOAT_SQRT)
FLOATING(FLOOR, FLOAT_RINTM)
FLOATING(CEIL, FLOAT_RINTP)
FLOATING(RINT, FLOAT_RINTN)

/* ---- Shifts ---- */

#define SHIFT(name, op)                                                                                      \
    void a64_shape_##name(Codegen *c, Node *n) {                                                             \
        shape_three(c, n, is_const(n->in[1]));                                                               \
    }                                                                                                        \
    void a64_emit_##name(Codegen *c, Node *n, Operand *o) {                                                  \
        Width w = width_of(n->type);                                                                         \
        unsigned mask = w == W64 ? 63 : 31;                                                                  \
        if (is_const(n->in[1]))                                                                              \
            a64_shift_i(&c->b, op, w, reg_of(o + 1), reg_of(o), (unsigned)n->in[1]->imm &mask);              \
        else                                                                                                 \
            a64_shift_r(&c->b, op, w, reg_of(o + 2), reg_of(o), reg_of(o + 1));                              \
    }
SHIFT(SHL, SHIFT_LSL)
SHIFT(SHR, SHIFT_ASR)
SHIFT(USHR, SHIFT_LSR)

/* ---- Minimum and maximum: the CPU's own treat NaN and zeros as Java does ---- */

#define CHOICE(name, cc, op)                                                                                 \
    void a64_shape_##name(Codegen *c, Node *n) {                                                             \
        shape_three(c, n, false);                                                                            \
    }                                                                                                        \
    void a64_emit_##name(Codegen *c, Node *n, Operand *o) {                                                  \
        Width w = width_of(n->type);                                                                         \
        if (is_float(n)) {                                                                                   \
            emit_float(c, n, o, op);                                                                         \
            return;                                                                                          \
        }                                                                                                    \
        a64_cmp_rr(&c->b, w, reg_of(o), reg_of(o + 1));                                                      \
        a64_select(&c->b, SELECT_CSEL, cc, w, reg_of(o + 2), reg_of(o), reg_of(o + 1));                      \
    }
CHOICE(MIN, CC_LT, FLOAT_MIN)
CHOICE(MAX, CC_GT, FLOAT_MAX)

/* ---- Counting bits ---- */

void a64_shape_CLZ(Codegen *c, Node *n) {
    shape_one(c, n);
}
void a64_emit_CLZ(Codegen *c, Node *n, Operand *o) {
    a64_bits_rr(&c->b, BIT_CLZ, width_of(n->in[0]->type), reg_of(o + 1), reg_of(o));
}
void a64_shape_CTZ(Codegen *c, Node *n) {
    shape_one(c, n);
}
void a64_emit_CTZ(Codegen *c, Node *n, Operand *o) {
    Width w = width_of(n->in[0]->type);
    a64_bits_rr(&c->b, BIT_RBIT, w, reg_of(o + 1), reg_of(o));
    a64_bits_rr(&c->b, BIT_CLZ, w, reg_of(o + 1), reg_of(o + 1));
}
void a64_shape_POPCOUNT(Codegen *c, Node *n) {
    shape_one(c, n);
    code_temp(c, CLASS_FLOAT);
}
void a64_emit_POPCOUNT(Codegen *c, Node *n, Operand *o) {
    a64_popcount(&c->b, width_of(n->in[0]->type), reg_of(o + 1), reg_of(o), reg_of(o + 2));
}

#endif
