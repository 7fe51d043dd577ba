/* Conversions, and comparisons that give a number. */
#include "a64/rows.h"

#if defined(__aarch64__)

static void shape_one(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_REG);
    code_def(c, n, DEF_REG);
}

#define ONE(name, emission)                                                                                  \
    void a64_shape_##name(Codegen *c, Node *n) {                                                             \
        shape_one(c, n);                                                                                     \
    }                                                                                                        \
    void a64_emit_##name(Codegen *c, Node *n, Operand *o) {                                                  \
        Reg d = reg_of(o + 1), s = reg_of(o);                                                                \
        Width from = width_of(n->in[0]->type), to = width_of(n->type);                                       \
        (void)from, (void)to;                                                                                \
        emission;                                                                                            \
    }
ONE(I2L, a64_extend(&c->b, LOAD_S32_64, d, s))
ONE(I2B, a64_extend(&c->b, LOAD_S8, d, s))
ONE(I2C, a64_extend(&c->b, LOAD_U16, d, s))
ONE(I2S, a64_extend(&c->b, LOAD_S16, d, s))
ONE(U2L, a64_field(&c->b, FIELD_UBFM, W64, d, s, 0, 31))
ONE(I2F, a64_int_to_float(&c->b, from, to, d, s))
ONE(I2D, a64_int_to_float(&c->b, from, to, d, s))
ONE(L2F, a64_int_to_float(&c->b, from, to, d, s))
ONE(L2D, a64_int_to_float(&c->b, from, to, d, s))
ONE(F2I, a64_float_to_int(&c->b, from, to, d, s))
ONE(F2L, a64_float_to_int(&c->b, from, to, d, s))
ONE(D2I, a64_float_to_int(&c->b, from, to, d, s))
ONE(D2L, a64_float_to_int(&c->b, from, to, d, s))
ONE(F2D, a64_fcvt(&c->b, from, to, d, s))
ONE(D2F, a64_fcvt(&c->b, from, to, d, s))
ONE(F2BITS, a64_fmov_from_v(&c->b, to, d, s))
ONE(D2BITS, a64_fmov_from_v(&c->b, to, d, s))
ONE(BITS2F, a64_fmov_to_v(&c->b, to, d, s))
ONE(BITS2D, a64_fmov_to_v(&c->b, to, d, s))

/* The upper half of an int may be anything. */
void a64_shape_L2I(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_same(c, n->in[0], n);
}
void a64_emit_L2I(Codegen *c, Node *n, Operand *o) {
    (void)c, (void)n, (void)o;
}

/* ---- -1, 0, 1 ---- */

static void shape_order(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_REG);
    code_use(c, n->in[1], USE_REG);
    code_def(c, n, DEF_REG);
}

/* Unordered counts as less. */
static void emit_order(Codegen *c, Operand *o) {
    Reg d = reg_of(o + 2);
    a64_setcc(&c->b, CC_GT, d);
    a64_select(&c->b, SELECT_CSINV, CC_GE, W32, d, d, XZR);
}

void a64_shape_LCMP(Codegen *c, Node *n) {
    shape_order(c, n);
}
void a64_emit_LCMP(Codegen *c, Node *n, Operand *o) {
    a64_cmp_rr(&c->b, width_of(n->in[0]->type), reg_of(o), reg_of(o + 1));
    emit_order(c, o);
}
void a64_shape_CMPL(Codegen *c, Node *n) {
    shape_order(c, n);
}
void a64_emit_CMPL(Codegen *c, Node *n, Operand *o) {
    a64_fcmp(&c->b, width_of(n->in[0]->type), reg_of(o), reg_of(o + 1));
    emit_order(c, o);
}
void a64_shape_CMPG(Codegen *c, Node *n) {
    shape_order(c, n);
}
/* "Minus" is less; unordered is neither less nor equal. */
void a64_emit_CMPG(Codegen *c, Node *n, Operand *o) {
    Reg d = reg_of(o + 2);
    a64_fcmp(&c->b, width_of(n->in[0]->type), reg_of(o), reg_of(o + 1));
    a64_setcc(&c->b, CC_NE, d);
    a64_select(&c->b, SELECT_CSNEG, CC_PL, W32, d, d, d);
}

/* ---- Conditions ---- */

CpuCond a64_cc(IrCond cond) {
    static const uint8_t cc[] = {
        [IRC_EQ] = CC_EQ,  [IRC_NE] = CC_NE,   [IRC_LT] = CC_LT,  [IRC_GE] = CC_GE,   [IRC_GT] = CC_GT,
        [IRC_LE] = CC_LE,  [IRC_ULT] = CC_CC,  [IRC_UGE] = CC_CS, [IRC_FEQ] = CC_EQ,  [IRC_FNE] = CC_NE,
        [IRC_FLT] = CC_MI, [IRC_FNLT] = CC_PL, [IRC_FLE] = CC_LS, [IRC_FNLE] = CC_HI,
    };
    return (CpuCond)cc[cond];
}

static void order_compare(Node *n) {
    if (n->cond > IRC_LE || !is_const(n->in[0]) || is_const(n->in[1]))
        return;
    Node *x = n->in[0];
    n->in[0] = n->in[1];
    n->in[1] = x;
    n->cond = (uint8_t)ir_swap((IrCond)n->cond);
}

static bool compares_small(const Node *n) {
    const Node *k = n->in[1];
    return is_const(k) && !is_float(n->in[0]) && (a64_fits_add(k->imm) || a64_fits_add(-k->imm));
}

void a64_shape_compare(Codegen *c, Node *n) {
    order_compare(n);
    code_use(c, n->in[0], USE_LATE);
    if (!compares_small(n))
        code_use(c, n->in[1], USE_LATE);
}
unsigned a64_compare_count(const Node *n) {
    return compares_small(n) ? 1 : 2;
}

void a64_compare(Codegen *c, const Node *n, Operand *o) {
    Width w = width_of(n->in[0]->type);
    if (is_float(n->in[0]))
        a64_fcmp(&c->b, w, reg_of(o), reg_of(o + 1));
    else if (compares_small(n))
        a64_cmp_ri(&c->b, w, reg_of(o), n->in[1]->imm);
    else
        a64_cmp_rr(&c->b, w, reg_of(o), reg_of(o + 1));
}

void a64_jump_if(Codegen *c, const Node *n, IrCond cond, Operand *o, Label l) {
    if (cond <= IRC_NE && compares_small(n) && n->in[1]->imm == 0) {
        a64_jump_zero(&c->b, cond == IRC_EQ, width_of(n->in[0]->type), reg_of(o), l);
        return;
    }
    a64_compare(c, n, o);
    a64_jcc(&c->b, a64_cc(cond), l);
}

void a64_shape_CMP(Codegen *c, Node *n) {
    code_begin(c, n, false);
    a64_shape_compare(c, n);
    code_def(c, n, DEF_REG);
}
void a64_emit_CMP(Codegen *c, Node *n, Operand *o) {
    a64_compare(c, n, o);
    a64_setcc(&c->b, a64_cc((IrCond)n->cond), reg_of(o + a64_compare_count(n)));
}

void a64_shape_SELECT(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_REG);
    code_use(c, n->in[1], USE_REG);
    code_use(c, n->in[2], USE_REG);
    code_def(c, n, DEF_REG);
}
void a64_emit_SELECT(Codegen *c, Node *n, Operand *o) {
    Reg x = reg_of(o + 1), y = reg_of(o + 2), d = reg_of(o + 3);
    a64_cmp_ri(&c->b, W32, reg_of(o), 0);
    if (is_float(n))
        a64_fcsel(&c->b, CC_NE, width_of(n->type), d, x, y);
    else
        a64_select(&c->b, SELECT_CSEL, CC_NE, W64, d, x, y);
}

#endif
