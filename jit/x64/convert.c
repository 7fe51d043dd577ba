/* Conversions, and comparisons that give a number. */
#include "x64/rows.h"

#if defined(__x86_64__)

static bool is_float_type(const Node *n) {
    return type_is_float((IrType)n->type);
}

static void shape_one(Codegen *c, Node *n, Policy p) {
    code_begin(c, n, false);
    code_use(c, n->in[0], p);
    code_def(c, n, DEF_REG);
}

/* ---- Between integers ---- */

static void shape_load(Codegen *c, Node *n) {
    shape_one(c, n, is_const(n->in[0]) ? USE_REG : USE_ANY);
}
static void emit_load(Codegen *c, Operand *o, LoadOp op) {
    if (in_reg(o))
        x64_extend(&c->b, op, reg_of(o + 1), reg_of(o));
    else
        x64_load(&c->b, op, reg_of(o + 1), slot_of(c, o));
}

#define EXTEND(name, op)                                                                                     \
    void x64_shape_##name(Codegen *c, Node *n) {                                                             \
        shape_load(c, n);                                                                                    \
    }                                                                                                        \
    void x64_emit_##name(Codegen *c, Node *n, Operand *o) {                                                  \
        (void)n;                                                                                             \
        emit_load(c, o, op);                                                                                 \
    }
EXTEND(I2L, LOAD_S32_64)
EXTEND(I2B, LOAD_S8)
EXTEND(I2C, LOAD_U16)
EXTEND(I2S, LOAD_S16)

void x64_shape_U2L(Codegen *c, Node *n) {
    shape_load(c, n);
}
void x64_emit_U2L(Codegen *c, Node *n, Operand *o) {
    (void)n;
    if (in_reg(o))
        x64_mov_rr(&c->b, W32, reg_of(o + 1), reg_of(o));
    else
        x64_load(&c->b, LOAD_32, reg_of(o + 1), slot_of(c, o));
}

/* The upper half of an int may be anything. */
void x64_shape_L2I(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_same(c, n->in[0], n);
}
void x64_emit_L2I(Codegen *c, Node *n, Operand *o) {
    (void)c, (void)n, (void)o;
}

/* ---- Integers and floating point ---- */

/* The result is cleared first: the instruction keeps its upper part, and would wait for it. */
static void int_to_float(Codegen *c, Node *n, Operand *o) {
    Reg d = reg_of(o + 1);
    x64_sse_rr(&c->b, SSE_XORPS, d, d);
    x64_int_to_float(&c->b, width_of(n->in[0]->type), width_of(n->type), d, reg_of(o));
}

/* The CPU gave the smallest integer: too large, too small, or NaN. */
static void saturate(Codegen *c, Later *l) {
    Node *n = l->node;
    Reg x = reg_of(l->o), d = reg_of(l->o + 1);
    SseOp compare = n->in[0]->type == TY_F64 ? SSE_UCOMISD : SSE_UCOMISS;
    Label nan = buffer_label(&c->b);
    x64_sse_rr(&c->b, compare, x, x);
    x64_jcc(&c->b, CC_P, nan);
    x64_sse_rr(&c->b, SSE_XORPS, FSCRATCH, FSCRATCH);
    x64_sse_rr(&c->b, compare, x, FSCRATCH);
    x64_jcc(&c->b, CC_B, l->back); /* the smallest is right */
    x64_mov_ri(&c->b, width_of(n->type), d, n->type == TY_I64 ? INT64_MAX : INT32_MAX);
    x64_jmp(&c->b, l->back);
    buffer_place(&c->b, nan);
    x64_zero(&c->b, d);
    x64_jmp(&c->b, l->back);
}

static void float_to_int(Codegen *c, Node *n, Operand *o) {
    Later *l = code_later(c, n, o, saturate);
    Width w = width_of(n->type);
    x64_float_to_int(&c->b, width_of(n->in[0]->type), w, reg_of(o + 1), reg_of(o));
    x64_alu_ri(&c->b, ALU_CMP, w, reg_of(o + 1), 1);
    x64_jcc(&c->b, CC_O, l->label);
    buffer_place(&c->b, l->back);
}

static void float_to_float(Codegen *c, Node *n, Operand *o) {
    Reg d = reg_of(o + 1), x = reg_of(o);
    x64_sse_rr(&c->b, n->type == TY_F64 ? SSE_CVTSS2SD : SSE_CVTSD2SS, d, x);
}

static void float_to_bits(Codegen *c, Node *n, Operand *o) {
    x64_movd_from_x(&c->b, width_of(n->type), reg_of(o + 1), reg_of(o));
}
static void bits_to_float(Codegen *c, Node *n, Operand *o) {
    x64_movd_to_x(&c->b, width_of(n->type), reg_of(o + 1), reg_of(o));
}

#define CONVERT(name, emit)                                                                                  \
    void x64_shape_##name(Codegen *c, Node *n) {                                                             \
        shape_one(c, n, USE_REG);                                                                            \
    }                                                                                                        \
    void x64_emit_##name(Codegen *c, Node *n, Operand *o) {                                                  \
        emit(c, n, o);                                                                                       \
    }
CONVERT(I2F, int_to_float)
CONVERT(I2D, int_to_float)
CONVERT(L2F, int_to_float)
CONVERT(L2D, int_to_float)
CONVERT(F2I, float_to_int)
CONVERT(F2L, float_to_int)
CONVERT(D2I, float_to_int)
CONVERT(D2L, float_to_int)
CONVERT(F2D, float_to_float)
CONVERT(D2F, float_to_float)
CONVERT(F2BITS, float_to_bits)
CONVERT(D2BITS, float_to_bits)
CONVERT(BITS2F, bits_to_float)
CONVERT(BITS2D, bits_to_float)

/* ---- -1, 0, 1 ---- */

static void shape_order(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_LATE);
    code_use(c, n->in[1], USE_LATE);
    code_def(c, n, DEF_REG);
    code_temp(c, CLASS_INT);
}

/* d = more - less, from the flags. */
static void emit_order(Codegen *c, Operand *o, CpuCond more, CpuCond less) {
    Reg d = reg_of(o + 2), t = reg_of(o + 3);
    x64_setcc(&c->b, more, d);
    x64_setcc(&c->b, less, t);
    x64_alu_rr(&c->b, ALU_SUB, W8, d, t);
    x64_extend(&c->b, LOAD_S8, d, d);
}

void x64_shape_LCMP(Codegen *c, Node *n) {
    shape_order(c, n);
}
void x64_emit_LCMP(Codegen *c, Node *n, Operand *o) {
    x64_alu_rr(&c->b, ALU_CMP, width_of(n->in[0]->type), reg_of(o), reg_of(o + 1));
    emit_order(c, o, CC_G, CC_L);
}

static SseOp ucomis(const Node *n) {
    return n->in[0]->type == TY_F64 ? SSE_UCOMISD : SSE_UCOMISS;
}

/* "Below" holds when unordered, "above" does not. */
void x64_shape_CMPL(Codegen *c, Node *n) {
    shape_order(c, n);
}
void x64_emit_CMPL(Codegen *c, Node *n, Operand *o) {
    x64_sse_rr(&c->b, ucomis(n), reg_of(o), reg_of(o + 1));
    emit_order(c, o, CC_A, CC_B);
}
void x64_shape_CMPG(Codegen *c, Node *n) {
    shape_order(c, n);
}
void x64_emit_CMPG(Codegen *c, Node *n, Operand *o) {
    x64_sse_rr(&c->b, ucomis(n), reg_of(o + 1), reg_of(o));
    emit_order(c, o, CC_B, CC_A);
}

/* ---- Conditions ---- */

CpuCond x64_cc(IrCond cond) {
    static const uint8_t cc[] = {
        [IRC_EQ] = CC_E,  [IRC_NE] = CC_NE,   [IRC_LT] = CC_L,   [IRC_GE] = CC_GE,  [IRC_GT] = CC_G,
        [IRC_LE] = CC_LE, [IRC_ULT] = CC_B,   [IRC_UGE] = CC_AE, [IRC_FEQ] = CC_E,  [IRC_FNE] = CC_NE,
        [IRC_FLT] = CC_A, [IRC_FNLT] = CC_BE, [IRC_FLE] = CC_AE, [IRC_FNLE] = CC_B,
    };
    return (CpuCond)cc[cond];
}

/* o[0], and o[1] unless the second input is a constant that fits, or both when one is a folded load from an
 * object. */
static bool has_folded(const Codegen *c, const Node *n) {
    return code_folded(c, n->in[0]);
}
static bool compares_small(const Node *n) {
    return const_is_int32(n->in[1]);
}

static void order_compare(Node *n) {
    if (n->cond > IRC_LE || !is_const(n->in[0]) || is_const(n->in[1]))
        return;
    Node *x = n->in[0];
    n->in[0] = n->in[1];
    n->in[1] = x;
    n->cond = (uint8_t)ir_swap((IrCond)n->cond);
}

void x64_shape_compare(Codegen *c, Node *n) {
    order_compare(n);
    if (is_float_type(n->in[0])) {
        code_use(c, n->in[0], USE_LATE);
        code_use(c, n->in[1], USE_LATE);
        return;
    }
    bool small = compares_small(n);
    if (has_folded(c, n))
        code_use(c, n->in[0]->in[0], USE_LATE);
    else
        code_use(c, n->in[0], small && !is_const(n->in[0]) ? USE_ANY : USE_LATE);
    if (!small && code_folded(c, n->in[1]))
        code_use(c, n->in[1]->in[0], USE_LATE);
    else if (!small)
        code_use(c, n->in[1], has_folded(c, n) ? USE_LATE : USE_ANY);
}

/* Where a folded LENGTH or KLASS is read. */
static Mem folded_mem(const Node *n, const Operand *base) {
    return mem_at(reg_of(base), n->op == IR_LENGTH ? offsetof(Array, length) : offsetof(Object, klass));
}

static void compare_floats(Codegen *c, const Node *n, IrCond cond, Operand *o) {
    bool swap = cond >= IRC_FLT;
    x64_sse_rr(&c->b, ucomis(n), reg_of(o + swap), reg_of(o + !swap));
}

static void compare_small(Codegen *c, const Node *n, IrCond cond, Operand *o) {
    Width w = width_of(n->in[0]->type);
    int32_t k = (int32_t)n->in[1]->imm;
    if (has_folded(c, n))
        x64_alu_mi(&c->b, ALU_CMP, W32, folded_mem(n->in[0], o), k);
    else if (!in_reg(o))
        x64_alu_mi(&c->b, ALU_CMP, w, slot_of(c, o), k);
    else if (k == 0 && cond <= IRC_LE)
        x64_test_rr(&c->b, w, reg_of(o), reg_of(o));
    else
        x64_alu_ri(&c->b, ALU_CMP, w, reg_of(o), k);
}

void x64_compare(Codegen *c, const Node *n, IrCond cond, Operand *o) {
    if (is_float_type(n->in[0]))
        compare_floats(c, n, cond, o);
    else if (compares_small(n))
        compare_small(c, n, cond, o);
    else if (has_folded(c, n))
        x64_alu_mr(&c->b, ALU_CMP, W32, folded_mem(n->in[0], o), reg_of(o + 1));
    else if (code_folded(c, n->in[1]))
        x64_alu_rm(&c->b, ALU_CMP, W32, reg_of(o), folded_mem(n->in[1], o + 1));
    else if (in_reg(o + 1))
        x64_alu_rr(&c->b, ALU_CMP, width_of(n->in[0]->type), reg_of(o), reg_of(o + 1));
    else
        x64_alu_rm(&c->b, ALU_CMP, width_of(n->in[0]->type), reg_of(o), slot_of(c, o + 1));
}

void x64_jump_if(Codegen *c, const Node *n, IrCond cond, Operand *o, Label l) {
    x64_compare(c, n, cond, o);
    if (cond == IRC_FEQ) { /* equal, and not unordered */
        Label no = buffer_label(&c->b);
        x64_jcc(&c->b, CC_P, no);
        x64_jcc(&c->b, CC_E, l);
        buffer_place(&c->b, no);
        return;
    }
    if (cond == IRC_FNE)
        x64_jcc(&c->b, CC_P, l);
    x64_jcc(&c->b, x64_cc(cond), l);
}

static unsigned compare_count(const Codegen *c, const Node *n) {
    (void)c;
    return !is_float_type(n->in[0]) && compares_small(n) ? 1 : 2;
}

/* 1 or 0: of floats that are compared for equality in two steps. */
static void set_float_equal(Codegen *c, IrCond cond, Reg d, Reg t) {
    bool equal = cond == IRC_FEQ;
    x64_setcc(&c->b, equal ? CC_NP : CC_P, t);
    x64_setcc(&c->b, equal ? CC_E : CC_NE, d);
    x64_alu_rr(&c->b, equal ? ALU_AND : ALU_OR, W8, d, t);
}

static bool equal_floats(IrCond cond) {
    return cond == IRC_FEQ || cond == IRC_FNE;
}

void x64_shape_CMP(Codegen *c, Node *n) {
    code_begin(c, n, false);
    x64_shape_compare(c, n);
    code_def(c, n, DEF_REG);
    if (equal_floats((IrCond)n->cond))
        code_temp(c, CLASS_INT);
}
void x64_emit_CMP(Codegen *c, Node *n, Operand *o) {
    IrCond cond = (IrCond)n->cond;
    Operand *d = o + compare_count(c, n);
    x64_compare(c, n, cond, o);
    if (equal_floats(cond))
        set_float_equal(c, cond, reg_of(d), reg_of(d + 1));
    else
        x64_setcc(&c->b, x64_cc(cond), reg_of(d));
    x64_extend(&c->b, LOAD_U8, reg_of(d), reg_of(d));
}

void x64_shape_SELECT(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_same(c, n->in[2], n);
    code_use(c, n->in[0], USE_LATE);
    code_use(c, n->in[1], USE_LATE);
}
void x64_emit_SELECT(Codegen *c, Node *n, Operand *o) {
    Reg d = reg_of(o + 1), test = reg_of(o + 2), x = reg_of(o + 3);
    x64_test_rr(&c->b, W32, test, test);
    if (!is_float_type(n)) {
        x64_cmov(&c->b, CC_NE, W64, d, x);
        return;
    }
    Label skip = buffer_label(&c->b);
    x64_jcc(&c->b, CC_E, skip);
    x64_sse_rr(&c->b, SSE_MOVAPS, d, x);
    buffer_place(&c->b, skip);
}

#endif
