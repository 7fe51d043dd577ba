/* x / k and x % k for a constant k that is no power of two: the upper half of a product, shifted. */
#include "x64/rows.h"

#if defined(__x86_64__)

typedef struct Magic {
    int64_t factor; /* of as many bits as the dividend */
    unsigned shift;
} Magic;

/* The smallest p >= bits with 2^p > nc * (|k| - 2^p mod |k|), where nc is the largest dividend that leaves
   |k| - 1; the factor is 2^p / |k| rounded up. */
static Magic magic_of(int64_t k, unsigned bits) {
    typedef unsigned __int128 Wide;
    uint64_t size = k < 0 ? 0 - (uint64_t)k : (uint64_t)k;
    Wide half = (Wide)1 << (bits - 1);
    Wide t = half + (k < 0), largest = t - 1 - t % size;
    unsigned p = bits;
    while (p < 2 * bits - 1 && ((Wide)1 << p) <= largest * (size - ((Wide)1 << p) % size))
        p++;
    Wide factor = (((Wide)1 << p) + size - ((Wide)1 << p) % size) / size;
    int64_t f = bits == 32 ? (int32_t)(uint32_t)factor : (int64_t)(uint64_t)factor;
    return (Magic){k < 0 ? (int64_t)(0 - (uint64_t)f) : f, p - bits};
}

static unsigned bits_of(const Node *n) {
    return n->type == TY_I64 ? 64 : 32;
}

bool x64_divides_by_const(const Node *n) {
    if (!is_const(n->in[1]) || type_is_float((IrType)n->type))
        return false;
    int64_t k = n->in[1]->imm, low = bits_of(n) == 64 ? INT64_MIN : INT32_MIN;
    if (k == low || k == 0 || k == 1 || k == -1)
        return false;
    uint64_t size = (uint64_t)(k < 0 ? -k : k);
    return (size & (size - 1)) != 0;
}

/* Ints: o[0] the dividend, o[1] the result, o[2] a temporary. Longs: rax and rdx. */
void x64_shape_magic(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_LATE);
    if (n->type == TY_I64) {
        code_temp_in(c, INT(RAX));
        code_def_in(c, n, INT(RDX));
    } else {
        code_def(c, n, DEF_REG);
        code_temp(c, CLASS_INT);
    }
}

/* q, the upper half of x * factor, becomes the quotient; t is free. */
static void finish_quotient(Codegen *c, Node *n, Magic m, Reg q, Reg x, Reg t) {
    Width w = width_of(n->type);
    int64_t k = n->in[1]->imm;
    if (k > 0 && m.factor < 0)
        x64_alu_rr(&c->b, ALU_ADD, w, q, x);
    if (k < 0 && m.factor > 0)
        x64_alu_rr(&c->b, ALU_SUB, w, q, x);
    if (m.shift)
        x64_shift_i(&c->b, SHIFT_SAR, w, q, m.shift);
    x64_mov_rr(&c->b, w, t, q);
    x64_shift_i(&c->b, SHIFT_SHR, w, t, w == W64 ? 63 : 31);
    x64_alu_rr(&c->b, ALU_ADD, w, q, t);
}

static void finish_remainder(Codegen *c, Node *n, Reg q, Reg x, Reg t) {
    Width w = width_of(n->type);
    int64_t k = n->in[1]->imm;
    if (k == (int32_t)k) {
        x64_imul_rri(&c->b, w, q, q, (int32_t)k);
    } else {
        x64_mov_ri(&c->b, w, t, k);
        x64_bits_rr(&c->b, BIT_IMUL, w, q, t);
    }
    x64_unary(&c->b, UNARY_NEG, w, q);
    x64_alu_rr(&c->b, ALU_ADD, w, q, x);
}

void x64_emit_magic(Codegen *c, Node *n, Operand *o) {
    Magic m = magic_of(n->in[1]->imm, bits_of(n));
    Reg x = reg_of(o), q, t;
    if (n->type == TY_I64) {
        q = RDX, t = RAX;
        x64_mov_ri(&c->b, W64, t, m.factor);
        x64_unary(&c->b, UNARY_IMUL, W64, x);
    } else {
        q = reg_of(o + 1), t = reg_of(o + 2);
        x64_extend(&c->b, LOAD_S32_64, q, x);
        x64_imul_rri(&c->b, W64, q, q, (int32_t)m.factor);
        x64_shift_i(&c->b, SHIFT_SAR, W64, q, 32);
    }
    finish_quotient(c, n, m, q, x, t);
    if (n->op == IR_REM)
        finish_remainder(c, n, q, x, t);
}

#endif
