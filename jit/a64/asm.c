#include "a64/asm.h"

#include <assert.h>
#include <string.h>

enum {
    FIX_BRANCH26,
    FIX_BRANCH19,
    FIX_BRANCH14,
    FIX_ADR,
    FIX_TABLE
}; /* FIX_TABLE: the 4 bytes hold the table's label */

#define SF(w) ((uint32_t)((w) == W64) << 31)
#define RD(r) ((uint32_t)((r)&31))
#define RN(r) (RD(r) << 5)
#define RA(r) (RD(r) << 10)
#define RM(r) (RD(r) << 16)
#define FTYPE(w) ((uint32_t)((w) == W64) << 22)

static void put(Buffer *b, uint32_t insn) {
    buffer_u32(b, insn);
}

/* ---- What an instruction can hold ---- */

bool a64_fits_add(int64_t v) {
    uint64_t u = v < 0 ? -(uint64_t)v : (uint64_t)v;
    return u < 0x1000 || ((u & 0xfff) == 0 && u < 0x1000000);
}

/* A logical immediate is a rotated run of ones, repeated in elements of 2, 4 ... 64 bits. Returns N, immr,
 * imms in place. */
static bool encode_logical(Width w, uint64_t v, uint32_t *fields) {
    if (w != W64)
        v = (v & 0xffffffff) | v << 32;
    if (v == 0 || v == ~UINT64_C(0))
        return false;
    unsigned size = 64;
    while (size > 2 &&
           (v & ((UINT64_C(1) << size / 2) - 1)) == ((v >> size / 2) & ((UINT64_C(1) << size / 2) - 1)))
        size /= 2;
    uint64_t mask = size == 64 ? ~UINT64_C(0) : (UINT64_C(1) << size) - 1, element = v & mask;
    unsigned ones = (unsigned)__builtin_popcountll(element);
    uint64_t run = (UINT64_C(1) << ones) - 1;
    for (unsigned r = 0; r < size; r++) {
        uint64_t rotated = r ? (run >> r | run << (size - r)) & mask : run;
        if (rotated == element) {
            *fields = (uint32_t)(size == 64) << 22 | r << 16 | ((-(size << 1) & 0x3f) | (ones - 1)) << 10;
            return true;
        }
    }
    return false;
}

bool a64_fits_logical(Width w, uint64_t v) {
    uint32_t fields;
    return encode_logical(w, v, &fields);
}

/* Eight bits: sign, a 3-bit exponent around 1, 4 bits of fraction. */
static bool encode_float(Width w, uint64_t bits, uint32_t *imm8) {
    unsigned fraction = w == W64 ? 52 : 23, exponent = w == W64 ? 11 : 8;
    uint64_t e = bits >> fraction & ((1u << exponent) - 1), high = e >> (exponent - 1);
    uint64_t filled = e >> 2 & ((1u << (exponent - 3)) - 1); /* all the opposite of the top bit */
    if ((bits & ((UINT64_C(1) << (fraction - 4)) - 1)) != 0)
        return false;
    if (filled != (high ? 0 : (1u << (exponent - 3)) - 1))
        return false;
    uint64_t sign = bits >> (w == W64 ? 63 : 31) & 1;
    *imm8 = (uint32_t)(sign << 7 | (high ^ 1) << 6 | (e & 3) << 4 | (bits >> (fraction - 4) & 15));
    return true;
}

bool a64_fits_float(Width w, uint64_t bits) {
    uint32_t imm8;
    return encode_float(w, bits, &imm8);
}

/* ---- Moves ---- */

static void mov_sp(Buffer *b, Reg d, Reg s) {
    put(b, 0x91000000 | RN(s) | RD(d));
}

void a64_mov_rr(Buffer *b, Width w, Reg d, Reg s) {
    if (d == SP || s == SP)
        mov_sp(b, d, s);
    else
        put(b, 0x2a0003e0 | SF(w) | RM(s) | RD(d));
}

enum { WIDE_N = 0x12800000, WIDE_Z = 0x52800000, WIDE_K = 0x72800000 };

static void put_wide(Buffer *b, uint32_t op, Width w, Reg d, unsigned half, uint64_t bits) {
    put(b, op | SF(w) | half << 21 | (uint32_t)(bits & 0xffff) << 5 | RD(d));
}

static unsigned halves_other_than(uint64_t v, unsigned halves, uint64_t plain) {
    unsigned n = 0;
    for (unsigned i = 0; i < halves; i++)
        n += (v >> 16 * i & 0xffff) != plain;
    return n;
}

void a64_mov_ri(Buffer *b, Width w, Reg d, int64_t value) {
    uint64_t v = w == W64 ? (uint64_t)value : (uint32_t)value;
    uint32_t fields;
    if (w == W64 && v <= UINT32_MAX)
        w = W32;
    unsigned halves = w == W64 ? 4 : 2;
    unsigned zero = halves_other_than(v, halves, 0), ones = halves_other_than(v, halves, 0xffff);
    if (zero > 1 && ones > 1 && encode_logical(w, v, &fields)) {
        put(b, 0x32000000 | SF(w) | fields | RN(XZR) | RD(d));
        return;
    }
    bool inverted = ones < zero, first = true;
    uint64_t plain = inverted ? 0xffff : 0;
    for (unsigned i = 0; i < halves; i++) {
        uint64_t half = v >> 16 * i & 0xffff;
        if (half == plain && (i > 0 || (inverted ? ones : zero) > 0))
            continue;
        put_wide(b, !first ? WIDE_K : inverted ? WIDE_N : WIDE_Z, w, d, i, first && inverted ? ~half : half);
        first = false;
    }
}

void a64_mov_label(Buffer *b, Reg d, Label l) {
    buffer_fixup(b, b->length, FIX_ADR, l);
    put(b, 0x10000000 | RD(d));
}

/* ---- Memory ---- */

typedef struct Access {
    uint32_t bits; /* size, V and opc in their places */
    unsigned scale;
    uint32_t literal; /* the form relative to pc; 0: there is none */
} Access;

static const Access loads[] = {
    [LOAD_S8] = {0x00c00000, 0, 0},
    [LOAD_U8] = {0x00400000, 0, 0},
    [LOAD_S16] = {0x40c00000, 1, 0},
    [LOAD_U16] = {0x40400000, 1, 0},
    [LOAD_32] = {0x80400000, 2, 0x18000000},
    [LOAD_64] = {0xc0400000, 3, 0x58000000},
    [LOAD_S32_64] = {0x80800000, 2, 0x98000000},
};
static const Access stores[] = {
    [W8] = {0x00000000, 0, 0},
    [W16] = {0x40000000, 1, 0},
    [W32] = {0x80000000, 2, 0},
    [W64] = {0xc0000000, 3, 0},
};
static const Access float_loads[] = {
    [W32] = {0x84400000, 2, 0x1c000000},
    [W64] = {0xc4400000, 3, 0x5c000000},
};
static const Access float_stores[] = {
    [W32] = {0x84000000, 2, 0},
    [W64] = {0xc4000000, 3, 0},
};

static void put_indexed(Buffer *b, const Access *a, Reg r, Mem m) {
    static const uint32_t option[] = {[INDEX_X] = 3, [INDEX_UW] = 2, [INDEX_SW] = 6};
    put(b, 0x38200800 | a->bits | RM(m.index) | option[m.kind] << 13 | (uint32_t)(m.shift != 0) << 12 |
               RN(m.base) | RD(r));
}

/* [base + disp] if an instruction has room for disp. */
static bool put_offset(Buffer *b, const Access *a, Reg r, Reg base, int32_t disp) {
    if (disp >= 0 && (disp & ((1 << a->scale) - 1)) == 0 && disp >> a->scale < 0x1000)
        put(b, 0x39000000 | a->bits | (uint32_t)(disp >> a->scale) << 10 | RN(base) | RD(r));
    else if (disp >= -256 && disp < 256)
        put(b, 0x38000000 | a->bits | (uint32_t)(disp & 0x1ff) << 12 | RN(base) | RD(r));
    else
        return false;
    return true;
}

static void add_index(Buffer *b, Reg d, Mem m) {
    static const ExtendOp extend[] = {[INDEX_X] = EXT_UXTX, [INDEX_UW] = EXT_UXTW, [INDEX_SW] = EXT_SXTW};
    if (m.kind == INDEX_X && m.base != SP)
        a64_alu_shifted(b, ALU_ADD, W64, d, m.base, m.index, SHIFT_LSL, m.shift);
    else
        a64_alu_extended(b, ALU_ADD, W64, d, m.base, m.index, extend[m.kind], m.shift);
}

static void put_access(Buffer *b, const Access *a, Reg r, Mem m) {
    if (m.at_label && a->literal) {
        buffer_fixup(b, b->length, FIX_BRANCH19, m.label);
        put(b, a->literal | RD(r));
        return;
    }
    if (m.at_label) {
        a64_mov_label(b, A64_SCRATCH, m.label);
        m = mem_at(A64_SCRATCH, 0);
    }
    if (m.index != NO_REG) {
        bool direct = m.shift == 0 || m.shift == a->scale;
        if (direct && m.disp != 0) {
            a64_alu_rri(b, ALU_ADD, W64, A64_SCRATCH, m.base, m.disp);
            m.base = A64_SCRATCH;
        } else if (!direct) {
            add_index(b, A64_SCRATCH, m);
            m = mem_at(A64_SCRATCH, m.disp);
        }
        if (direct) {
            put_indexed(b, a, r, m);
            return;
        }
    }
    if (put_offset(b, a, r, m.base, m.disp))
        return;
    assert(m.base != A64_SCRATCH);
    a64_mov_ri(b, W64, A64_SCRATCH, m.disp);
    put_indexed(b, a, r, mem_index(m.base, A64_SCRATCH, 0, 0));
}

void a64_load(Buffer *b, LoadOp op, Reg d, Mem m) {
    put_access(b, &loads[op], d, m);
}
void a64_store(Buffer *b, Width w, Mem m, Reg s) {
    put_access(b, &stores[w], s, m);
}
void a64_fload(Buffer *b, Width w, Reg d, Mem m) {
    put_access(b, &float_loads[w], d, m);
}
void a64_fstore(Buffer *b, Width w, Mem m, Reg s) {
    put_access(b, &float_stores[w], s, m);
}

static void put_pair(Buffer *b, uint32_t op, Width w, Reg r1, Reg r2, Reg base, int32_t disp) {
    int32_t scaled = disp >> (w == W64 ? 3 : 2);
    assert(scaled >= -64 && scaled < 64 && scaled * (w == W64 ? 8 : 4) == disp);
    put(b, op | SF(w) | (uint32_t)(scaled & 0x7f) << 15 | RA(r2) | RN(base) | RD(r1));
}
void a64_load_pair(Buffer *b, Width w, Reg d1, Reg d2, Reg base, int32_t disp) {
    put_pair(b, 0x29400000, w, d1, d2, base, disp);
}
void a64_store_pair(Buffer *b, Width w, Reg base, int32_t disp, Reg s1, Reg s2) {
    put_pair(b, 0x29000000, w, s1, s2, base, disp);
}
void a64_push_pair(Buffer *b, Reg r1, Reg r2) {
    put_pair(b, 0x29800000, W64, r1, r2, SP, -16);
}
void a64_pop_pair(Buffer *b, Reg r1, Reg r2) {
    put_pair(b, 0x28c00000, W64, r1, r2, SP, 16);
}

void a64_lea(Buffer *b, Reg d, Mem m) {
    if (m.at_label) {
        a64_mov_label(b, d, m.label);
        return;
    }
    if (m.index == NO_REG) {
        a64_alu_rri(b, ALU_ADD, W64, d, m.base, m.disp);
        return;
    }
    add_index(b, d, m);
    if (m.disp)
        a64_alu_rri(b, ALU_ADD, W64, d, d, m.disp);
}

/* ---- Arithmetic and logic ---- */

typedef struct AluRow {
    uint32_t reg; /* shifted register form */
    uint32_t imm; /* immediate form; 0: there is none */
    bool add;     /* of the adding family, not the logical one */
} AluRow;

static const AluRow alu[] = {
    [ALU_ADD] = {0x0b000000, 0x11000000, true},  [ALU_SUB] = {0x4b000000, 0x51000000, true},
    [ALU_ADDS] = {0x2b000000, 0x31000000, true}, [ALU_SUBS] = {0x6b000000, 0x71000000, true},
    [ALU_AND] = {0x0a000000, 0x12000000, false}, [ALU_OR] = {0x2a000000, 0x32000000, false},
    [ALU_XOR] = {0x4a000000, 0x52000000, false}, [ALU_ANDS] = {0x6a000000, 0x72000000, false},
    [ALU_BIC] = {0x0a200000, 0, false},          [ALU_ORN] = {0x2a200000, 0, false},
    [ALU_EON] = {0x4a200000, 0, false},          [ALU_BICS] = {0x6a200000, 0, false},
};

/* ADD and SUB turn into each other when the immediate is negated. */
static AluOp opposite(AluOp op) {
    return op == ALU_ADD ? ALU_SUB : op == ALU_SUB ? ALU_ADD : op == ALU_ADDS ? ALU_SUBS : ALU_ADDS;
}

void a64_alu_rrr(Buffer *b, AluOp op, Width w, Reg d, Reg n, Reg m) {
    if (d == SP || n == SP)
        a64_alu_extended(b, op, w, d, n, m, w == W64 ? EXT_UXTX : EXT_UXTW, 0);
    else
        a64_alu_shifted(b, op, w, d, n, m, SHIFT_LSL, 0);
}

void a64_alu_shifted(Buffer *b, AluOp op, Width w, Reg d, Reg n, Reg m, ShiftOp shift, unsigned count) {
    assert(d != SP && n != SP && m != SP);
    put(b, alu[op].reg | SF(w) | (uint32_t)shift << 22 | RM(m) | (uint32_t)count << 10 | RN(n) | RD(d));
}

void a64_alu_extended(Buffer *b, AluOp op, Width w, Reg d, Reg n, Reg m, ExtendOp extend, unsigned shift) {
    assert(alu[op].add && shift <= 4);
    put(b, alu[op].reg | 0x00200000 | SF(w) | RM(m) | (uint32_t)extend << 13 | (uint32_t)shift << 10 | RN(n) |
               RD(d));
}

static bool put_add(Buffer *b, AluOp op, Width w, Reg d, Reg n, int64_t v) {
    if (!a64_fits_add(v))
        return false;
    if (v < 0) {
        op = opposite(op);
        v = -v;
    }
    uint32_t imm = v < 0x1000 ? (uint32_t)v : (uint32_t)(v >> 12) | 0x1000;
    put(b, alu[op].imm | SF(w) | imm << 10 | RN(n) | RD(d));
    return true;
}

/* Register 31 is SP in the immediate forms of what does not set flags, and as the operand of all that adds.
 */
static bool holds_zero_register(AluOp op, Reg d, Reg n) {
    bool sets = op == ALU_ADDS || op == ALU_SUBS || op == ALU_ANDS;
    return (alu[op].add && n == XZR) || (!sets && d == XZR);
}

void a64_alu_rri(Buffer *b, AluOp op, Width w, Reg d, Reg n, int64_t v) {
    uint32_t fields;
    if (w != W64)
        v = (int32_t)v;
    if (!holds_zero_register(op, d, n)) {
        if (alu[op].add ? put_add(b, op, w, d, n, v) : false)
            return;
        if (!alu[op].add && alu[op].imm && encode_logical(w, (uint64_t)v, &fields)) {
            put(b, alu[op].imm | SF(w) | fields | RN(n) | RD(d));
            return;
        }
    }
    assert(n != A64_SCRATCH);
    a64_mov_ri(b, w, A64_SCRATCH, v);
    a64_alu_rrr(b, op, w, d, n, A64_SCRATCH);
}

void a64_cmp_rr(Buffer *b, Width w, Reg n, Reg m) {
    a64_alu_rrr(b, ALU_SUBS, w, XZR, n, m);
}
void a64_cmp_ri(Buffer *b, Width w, Reg n, int64_t v) {
    a64_alu_rri(b, ALU_SUBS, w, XZR, n, v);
}
void a64_test_rr(Buffer *b, Width w, Reg n, Reg m) {
    a64_alu_rrr(b, ALU_ANDS, w, XZR, n, m);
}
void a64_test_ri(Buffer *b, Width w, Reg n, int64_t v) {
    a64_alu_rri(b, ALU_ANDS, w, XZR, n, v);
}
void a64_ccmp_rr(Buffer *b, CpuCond c, Width w, Reg n, Reg m, unsigned otherwise) {
    put(b, 0x7a400000 | SF(w) | RM(m) | (uint32_t)c << 12 | RN(n) | otherwise);
}
void a64_ccmp_ri(Buffer *b, CpuCond c, Width w, Reg n, unsigned v, unsigned otherwise) {
    assert(v < 32);
    put(b, 0x7a400800 | SF(w) | v << 16 | (uint32_t)c << 12 | RN(n) | otherwise);
}
void a64_neg(Buffer *b, Width w, Reg d, Reg s) {
    a64_alu_rrr(b, ALU_SUB, w, d, XZR, s);
}
void a64_not(Buffer *b, Width w, Reg d, Reg s) {
    a64_alu_rrr(b, ALU_ORN, w, d, XZR, s);
}

void a64_extend(Buffer *b, LoadOp op, Reg d, Reg s) {
    switch (op) {
    case LOAD_S8: a64_field(b, FIELD_SBFM, W32, d, s, 0, 7); break;
    case LOAD_U8: a64_field(b, FIELD_UBFM, W32, d, s, 0, 7); break;
    case LOAD_S16: a64_field(b, FIELD_SBFM, W32, d, s, 0, 15); break;
    case LOAD_U16: a64_field(b, FIELD_UBFM, W32, d, s, 0, 15); break;
    case LOAD_S32_64: a64_field(b, FIELD_SBFM, W64, d, s, 0, 31); break;
    case LOAD_32: a64_mov_rr(b, W32, d, s); break;
    case LOAD_64: a64_mov_rr(b, W64, d, s); break;
    }
}

void a64_field(Buffer *b, FieldOp op, Width w, Reg d, Reg s, unsigned immr, unsigned imms) {
    put(b, 0x13000000 | SF(w) | (uint32_t)op << 29 | SF(w) >> 9 | immr << 16 | imms << 10 | RN(s) | RD(d));
}

void a64_mul(Buffer *b, Width w, Reg d, Reg n, Reg m) {
    a64_mul_add(b, MUL_ADD, w, d, n, m, XZR);
}

void a64_mul_add(Buffer *b, MulOp op, Width w, Reg d, Reg n, Reg m, Reg a) {
    static const uint32_t bits[] = {0x1b000000, 0x1b008000, 0x1b200000, 0x1b208000, 0x1ba00000, 0x1ba08000};
    put(b, bits[op] | SF(w) | RM(m) | RA(a) | RN(n) | RD(d));
}

void a64_mul_high(Buffer *b, bool is_signed, Reg d, Reg n, Reg m) {
    put(b, (is_signed ? 0x9b407c00 : 0x9bc07c00) | RM(m) | RN(n) | RD(d));
}

static void put_two(Buffer *b, uint32_t code, Width w, Reg d, Reg n, Reg m) {
    put(b, 0x1ac00000 | SF(w) | RM(m) | code << 10 | RN(n) | RD(d));
}
void a64_div(Buffer *b, DivOp op, Width w, Reg d, Reg n, Reg m) {
    put_two(b, op, w, d, n, m);
}
void a64_shift_r(Buffer *b, ShiftOp op, Width w, Reg d, Reg n, Reg m) {
    put_two(b, 8 + (uint32_t)op, w, d, n, m);
}

void a64_shift_i(Buffer *b, ShiftOp op, Width w, Reg d, Reg n, unsigned count) {
    unsigned bits = w == W64 ? 64 : 32;
    count &= bits - 1;
    switch (op) {
    case SHIFT_LSL: a64_field(b, FIELD_UBFM, w, d, n, (bits - count) & (bits - 1), bits - 1 - count); break;
    case SHIFT_LSR: a64_field(b, FIELD_UBFM, w, d, n, count, bits - 1); break;
    case SHIFT_ASR: a64_field(b, FIELD_SBFM, w, d, n, count, bits - 1); break;
    case SHIFT_ROR: put(b, 0x13800000 | SF(w) | SF(w) >> 9 | RM(n) | count << 10 | RN(n) | RD(d)); break;
    }
}

void a64_bits_rr(Buffer *b, BitOp op, Width w, Reg d, Reg s) {
    uint32_t code = op == BIT_REV && w != W64 ? BIT_REV32 : op;
    put(b, 0x5ac00000 | SF(w) | code << 10 | RN(s) | RD(d));
}

void a64_popcount(Buffer *b, Width w, Reg d, Reg s, Reg v) {
    a64_fmov_to_v(b, w, v, s);
    put(b, 0x0e205800 | RN(v) | RD(v)); /* cnt v.8b */
    put(b, 0x0e31b800 | RN(v) | RD(v)); /* addv b, v.8b */
    a64_fmov_from_v(b, W32, d, v);
}

void a64_select(Buffer *b, SelectOp op, CpuCond c, Width w, Reg d, Reg n, Reg m) {
    uint32_t bits = (uint32_t)(op >> 1) << 30 | (uint32_t)(op & 1) << 10;
    put(b, 0x1a800000 | SF(w) | bits | RM(m) | (uint32_t)c << 12 | RN(n) | RD(d));
}
void a64_setcc(Buffer *b, CpuCond c, Reg d) {
    a64_select(b, SELECT_CSINC, cc_not(c), W32, d, XZR, XZR);
}

/* ---- Memory order ---- */

#define SIZE(w) ((uint32_t)(w) << 30)

void a64_load_acquire(Buffer *b, LoadOp op, Reg d, Reg base) {
    put(b, 0x08dffc00 | (loads[op].bits & 0xc0000000) | RN(base) | RD(d));
}
void a64_store_release(Buffer *b, Width w, Reg base, Reg s) {
    put(b, 0x089ffc00 | SIZE(w) | RN(base) | RD(s));
}
void a64_load_exclusive(Buffer *b, Width w, Reg d, Reg base) {
    put(b, 0x085ffc00 | SIZE(w) | RN(base) | RD(d));
}
void a64_store_exclusive(Buffer *b, Width w, Reg status, Reg base, Reg s) {
    put(b, 0x0800fc00 | SIZE(w) | RM(status) | RN(base) | RD(s));
}
void a64_cas(Buffer *b, Width w, Reg base, Reg expected, Reg s) {
    put(b, 0x08e0fc00 | SIZE(w) | RM(expected) | RN(base) | RD(s));
}
void a64_atomic(Buffer *b, AtomicOp op, Width w, Reg base, Reg s, Reg d) {
    uint32_t code = op == ATOMIC_SWP ? 0x8000 : (uint32_t)op << 12;
    put(b, 0x38e00000 | SIZE(w) | RM(s) | code | RN(base) | RD(d));
}
void a64_fence(Buffer *b) {
    put(b, 0xd5033bbf);
}
void a64_fence_load(Buffer *b) {
    put(b, 0xd50339bf);
}
void a64_fence_store(Buffer *b) {
    put(b, 0xd5033abf);
}

/* ---- Floating point ---- */

void a64_float_rrr(Buffer *b, FloatOp op, Width w, Reg d, Reg n, Reg m) {
    put(b, 0x1e200800 | FTYPE(w) | RM(m) | (uint32_t)op << 12 | RN(n) | RD(d));
}
void a64_float_rr(Buffer *b, FloatUnary op, Width w, Reg d, Reg s) {
    put(b, 0x1e204000 | FTYPE(w) | (uint32_t)op << 15 | RN(s) | RD(d));
}
void a64_fma(Buffer *b, FmaOp op, Width w, Reg d, Reg n, Reg m, Reg a) {
    uint32_t bits = (uint32_t)(op >> 1) << 21 | (uint32_t)(op & 1) << 15;
    put(b, 0x1f000000 | FTYPE(w) | bits | RM(m) | RA(a) | RN(n) | RD(d));
}
void a64_fcvt(Buffer *b, Width from, Width to, Reg d, Reg s) {
    put(b, 0x1e224000 | FTYPE(from) | (uint32_t)(to == W64) << 15 | RN(s) | RD(d));
}
void a64_fcmp(Buffer *b, Width w, Reg n, Reg m) {
    put(b, 0x1e202000 | FTYPE(w) | RM(m) | RN(n));
}
void a64_fcmp_zero(Buffer *b, Width w, Reg n) {
    put(b, 0x1e202008 | FTYPE(w) | RN(n));
}
void a64_fcsel(Buffer *b, CpuCond c, Width w, Reg d, Reg n, Reg m) {
    put(b, 0x1e200c00 | FTYPE(w) | RM(m) | (uint32_t)c << 12 | RN(n) | RD(d));
}

void a64_fmov_i(Buffer *b, Width w, Reg d, uint64_t bits) {
    uint32_t imm8;
    if (encode_float(w, bits, &imm8)) {
        put(b, 0x1e201000 | FTYPE(w) | imm8 << 13 | RD(d));
    } else if (bits == 0) {
        put(b, 0x2f00e400 | RD(d)); /* movi d, 0 */
    } else {
        a64_mov_ri(b, w, A64_SCRATCH, (int64_t)bits);
        a64_fmov_to_v(b, w, d, A64_SCRATCH);
    }
}

static void put_between(Buffer *b, uint32_t code, Width integer, Width real, unsigned d, unsigned s) {
    put(b, 0x1e200000 | SF(integer) | FTYPE(real) | code << 16 | RN(s) | RD(d));
}
void a64_fmov_to_v(Buffer *b, Width w, Reg v, Reg r) {
    put_between(b, 7, w, w, v, r);
}
void a64_fmov_from_v(Buffer *b, Width w, Reg r, Reg v) {
    put_between(b, 6, w, w, r, v);
}
void a64_int_to_float(Buffer *b, Width from, Width to, Reg v, Reg r) {
    put_between(b, 2, from, to, v, r);
}
void a64_float_to_int(Buffer *b, Width from, Width to, Reg r, Reg v) {
    put_between(b, 0x18, to, from, r, v);
}

/* ---- Jumps ---- */

static void put_to(Buffer *b, uint32_t insn, uint16_t fix, Label l) {
    buffer_fixup(b, b->length, fix, l);
    put(b, insn);
}

void a64_jcc(Buffer *b, CpuCond c, Label l) {
    put_to(b, 0x54000000 | c, FIX_BRANCH19, l);
}
void a64_jmp(Buffer *b, Label l) {
    put_to(b, 0x14000000, FIX_BRANCH26, l);
}
void a64_call(Buffer *b, Label l) {
    put_to(b, 0x94000000, FIX_BRANCH26, l);
}
void a64_branch26(Buffer *b, bool link) {
    put(b, link ? 0x94000000 : 0x14000000);
}
void a64_jump_zero(Buffer *b, bool when_zero, Width w, Reg r, Label l) {
    put_to(b, (when_zero ? 0x34000000 : 0x35000000) | SF(w) | RD(r), FIX_BRANCH19, l);
}
void a64_jump_bit(Buffer *b, bool when_set, Reg r, unsigned bit, Label l) {
    put_to(b, (when_set ? 0x37000000 : 0x36000000) | bit >> 5 << 31 | (bit & 31) << 19 | RD(r), FIX_BRANCH14,
           l);
}
void a64_jmp_r(Buffer *b, Reg r) {
    put(b, 0xd61f0000 | RN(r));
}
void a64_call_r(Buffer *b, Reg r) {
    put(b, 0xd63f0000 | RN(r));
}
void a64_ret(Buffer *b) {
    put(b, 0xd65f0000 | RN(A64_LINK));
}
void a64_trap(Buffer *b) {
    put(b, 0xd4200000);
}
void a64_nop(Buffer *b, unsigned bytes) {
    for (; bytes >= 4; bytes -= 4)
        put(b, 0xd503201f);
}
void a64_align(Buffer *b, unsigned to) {
    a64_nop(b, -b->length & (to - 1));
}

void a64_label_address(Buffer *b, Label table, Label l) {
    put_to(b, table, FIX_TABLE, l);
}

/* ---- Labels ---- */

static bool put_field(Buffer *b, uint32_t at, int64_t distance, unsigned bits, unsigned shift) {
    int64_t words = distance / 4, reach = INT64_C(1) << (bits - 1);
    if (distance % 4 != 0 || words < -reach || words >= reach)
        return false;
    uint32_t mask = (UINT32_C(1) << bits) - 1;
    buffer_put_u32(b, at, buffer_get_u32(b, at) | ((uint32_t)words & mask) << shift);
    return true;
}

static bool put_adr(Buffer *b, uint32_t at, int64_t distance) {
    if (distance < -(1 << 20) || distance >= 1 << 20)
        return false;
    uint32_t d = (uint32_t)distance;
    buffer_put_u32(b, at, buffer_get_u32(b, at) | (d & 3) << 29 | (d >> 2 & 0x7ffff) << 5);
    return true;
}

static bool put_distance(Buffer *b, uint32_t at, uint32_t target) {
    Label table = buffer_get_u32(b, at);
    if (!label_placed(b, table))
        return false;
    buffer_put_u32(b, at, target - b->labels[table]);
    return true;
}

static bool patch(Buffer *b, const Fixup *f, uint32_t target) {
    int64_t distance = (int64_t)target - f->at;
    switch (f->kind) {
    case FIX_BRANCH26: return put_field(b, f->at, distance, 26, 0);
    case FIX_BRANCH19: return put_field(b, f->at, distance, 19, 5);
    case FIX_BRANCH14: return put_field(b, f->at, distance, 14, 5);
    case FIX_ADR: return put_adr(b, f->at, distance);
    default: return put_distance(b, f->at, target);
    }
}

void a64_resolve(Buffer *b) {
    buffer_resolve(b, patch);
}
