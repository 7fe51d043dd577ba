#include "x64/asm.h"

#include <assert.h>
#include <string.h>

enum { FIX_REL32, FIX_TABLE }; /* FIX_TABLE: the 4 bytes hold how far it is behind the table's start */

#define fits8(v) ((v) == (int8_t)(v))
#define fits32(v) ((v) == (int32_t)(v))

/* ---- Prefixes, opcodes, operands ---- */

/* One instruction's encoding but for its operands. */
typedef struct Op {
    uint8_t prefix; /* 66, F2, F3 or 0 */
    uint8_t escape; /* 0; 0F; 38 or 3A behind 0F */
    uint8_t code;
    bool wide;  /* REX.W */
    bool bytes; /* register operands may be spl, bpl, sil, dil */
} Op;

static Op op_of(Width w, uint8_t code) {
    return (Op){.code = code, .wide = w == W64, .prefix = w == W16 ? 0x66 : 0};
}
static Op op_0f(Width w, uint8_t code) {
    return (Op){.escape = 0x0f, .code = code, .wide = w == W64, .prefix = w == W16 ? 0x66 : 0};
}
/* Of an instruction that has a byte form one opcode lower. */
static Op op_sized(Width w, uint8_t code) {
    Op o = op_of(w, w == W8 ? code - 1 : code);
    o.bytes = w == W8;
    return o;
}
static Op op_sse(uint8_t prefix, uint8_t code) {
    return (Op){.prefix = prefix, .escape = 0x0f, .code = code};
}

static void put_opcode(Buffer *b, Op o, unsigned rex) {
    if (o.prefix)
        buffer_u8(b, o.prefix);
    if (o.wide)
        rex |= 8;
    if (rex)
        buffer_u8(b, (uint8_t)(0x40 | (rex & 0xf)));
    if (o.escape) {
        buffer_u8(b, 0x0f);
        if (o.escape != 0x0f)
            buffer_u8(b, o.escape);
    }
    buffer_u8(b, o.code);
}

/* A bare prefix of 0x40, which put_opcode keeps in bit 4. */
static unsigned byte_rex(Op o, unsigned r) {
    return o.bytes && r >= 4 ? 0x10 : 0;
}

static void put_rr(Buffer *b, Op o, unsigned reg, unsigned rm) {
    put_opcode(b, o, (reg >> 3) << 2 | rm >> 3 | byte_rex(o, reg) | byte_rex(o, rm));
    buffer_u8(b, (uint8_t)(0xc0 | (reg & 7) << 3 | (rm & 7)));
}

static unsigned mem_rex(Mem m) {
    return (m.base != NO_REG ? m.base >> 3 : 0) | (m.index != NO_REG ? (m.index >> 3) << 1 : 0);
}

static void put_modrm(Buffer *b, unsigned mode, unsigned reg, unsigned rm) {
    buffer_u8(b, (uint8_t)(mode << 6 | (reg & 7) << 3 | (rm & 7)));
}
static void put_sib(Buffer *b, Mem m) {
    unsigned index = m.index == NO_REG ? 4 : m.index & 7, base = m.base == NO_REG ? 5 : m.base & 7;
    buffer_u8(b, (uint8_t)(m.shift << 6 | index << 3 | base));
}

/* behind: bytes of the instruction that follow the operand, which rip-relative addresses count too. */
static void put_mem(Buffer *b, unsigned reg, Mem m, unsigned behind) {
    assert(m.index != RSP);
    if (m.at_label) {
        put_modrm(b, 0, reg, 5);
        buffer_fixup(b, b->length, FIX_REL32, m.label);
        buffer_u32(b, behind); /* taken off the distance */
        return;
    }
    if (m.base == NO_REG) {
        put_modrm(b, 0, reg, 4);
        put_sib(b, m);
        buffer_u32(b, (uint32_t)m.disp);
        return;
    }
    bool sib = m.index != NO_REG || (m.base & 7) == RSP;
    unsigned mode = m.disp == 0 && (m.base & 7) != RBP ? 0 : fits8(m.disp) ? 1 : 2;
    put_modrm(b, mode, reg, sib ? 4 : m.base);
    if (sib)
        put_sib(b, m);
    if (mode == 1)
        buffer_u8(b, (uint8_t)m.disp);
    else if (mode == 2)
        buffer_u32(b, (uint32_t)m.disp);
}

static void put_rm(Buffer *b, Op o, unsigned reg, Mem m, unsigned behind) {
    put_opcode(b, o, (reg >> 3) << 2 | mem_rex(m) | byte_rex(o, reg));
    put_mem(b, reg, m, behind);
}

static void put_imm(Buffer *b, Width w, int32_t v) {
    if (w == W8)
        buffer_u8(b, (uint8_t)v);
    else if (w == W16) {
        buffer_u8(b, (uint8_t)v);
        buffer_u8(b, (uint8_t)(v >> 8));
    } else
        buffer_u32(b, (uint32_t)v);
}
static unsigned imm_bytes(Width w) {
    return w == W8 ? 1 : w == W16 ? 2 : 4;
}

/* ---- Moves ---- */

void x64_mov_rr(Buffer *b, Width w, Reg d, Reg s) {
    put_rr(b, op_of(w, 0x8b), d, s);
}

void x64_mov_ri(Buffer *b, Width w, Reg d, int64_t v) {
    if (w != W64)
        v = (uint32_t)v;
    bool sign = w == W64 && v < 0 && fits32(v);
    if (sign) {
        put_rr(b, op_of(W64, 0xc7), 0, d);
        buffer_u32(b, (uint32_t)v);
        return;
    }
    bool wide = (uint64_t)v > UINT32_MAX;
    put_opcode(b, op_of(wide ? W64 : W32, (uint8_t)(0xb8 | (d & 7))), d >> 3);
    if (wide)
        buffer_u64(b, (uint64_t)v);
    else
        buffer_u32(b, (uint32_t)v);
}

void x64_zero(Buffer *b, Reg d) {
    x64_alu_rr(b, ALU_XOR, W32, d, d);
}

static Op load_op(LoadOp op) {
    static const struct {
        bool escape, wide, bytes;
        uint8_t code;
    } ops[] = {[LOAD_S8] = {1, 0, 1, 0xbe},    [LOAD_U8] = {1, 0, 1, 0xb6}, [LOAD_S16] = {1, 0, 0, 0xbf},
               [LOAD_U16] = {1, 0, 0, 0xb7},   [LOAD_32] = {0, 0, 0, 0x8b}, [LOAD_64] = {0, 1, 0, 0x8b},
               [LOAD_S32_64] = {0, 1, 0, 0x63}};
    return (Op){.escape = ops[op].escape ? 0x0f : 0, .code = ops[op].code, .wide = ops[op].wide};
}

void x64_load(Buffer *b, LoadOp op, Reg d, Mem m) {
    put_rm(b, load_op(op), d, m, 0);
}

void x64_extend(Buffer *b, LoadOp op, Reg d, Reg s) {
    Op o = load_op(op);
    bool bytes = op == LOAD_S8 || op == LOAD_U8;
    put_opcode(b, o, (unsigned)((d >> 3) << 2 | s >> 3) | (bytes && s >= 4 ? 0x10 : 0));
    put_modrm(b, 3, d, s);
}

void x64_store(Buffer *b, Width w, Mem m, Reg s) {
    put_rm(b, op_sized(w, 0x89), s, m, 0);
}

void x64_store_i(Buffer *b, Width w, Mem m, int32_t v) {
    put_rm(b, op_sized(w, 0xc7), 0, m, imm_bytes(w));
    put_imm(b, w, v);
}

void x64_lea(Buffer *b, Width w, Reg d, Mem m) {
    put_rm(b, op_of(w, 0x8d), d, m, 0);
}

void x64_mov_label(Buffer *b, Reg d, Label l) {
    x64_lea(b, W64, d, mem_label(l));
}

/* ---- Arithmetic ---- */

void x64_alu_rr(Buffer *b, AluOp op, Width w, Reg d, Reg s) {
    put_rr(b, op_sized(w, (uint8_t)(op << 3 | 3)), d, s);
}
void x64_alu_rm(Buffer *b, AluOp op, Width w, Reg d, Mem m) {
    put_rm(b, op_sized(w, (uint8_t)(op << 3 | 3)), d, m, 0);
}
void x64_alu_mr(Buffer *b, AluOp op, Width w, Mem m, Reg s) {
    put_rm(b, op_sized(w, (uint8_t)(op << 3 | 1)), s, m, 0);
}

void x64_alu_ri(Buffer *b, AluOp op, Width w, Reg d, int32_t v) {
    if (w == W8 || fits8(v)) {
        Op o = op_of(w, w == W8 ? 0x80 : 0x83);
        o.bytes = w == W8;
        put_rr(b, o, op, d);
        buffer_u8(b, (uint8_t)v);
    } else {
        put_rr(b, op_of(w, 0x81), op, d);
        put_imm(b, w, v);
    }
}

void x64_alu_mi(Buffer *b, AluOp op, Width w, Mem m, int32_t v) {
    bool small = w == W8 || fits8(v);
    put_rm(b, op_of(w, w == W8 ? 0x80 : small ? 0x83 : 0x81), op, m, small ? 1 : imm_bytes(w));
    put_imm(b, small ? W8 : w, v);
}

void x64_test_rr(Buffer *b, Width w, Reg x, Reg y) {
    put_rr(b, op_sized(w, 0x85), y, x);
}
void x64_test_ri(Buffer *b, Width w, Reg x, int32_t v) {
    put_rr(b, op_sized(w, 0xf7), 0, x);
    put_imm(b, w, v);
}
void x64_test_mi(Buffer *b, Width w, Mem m, int32_t v) {
    put_rm(b, op_sized(w, 0xf7), 0, m, imm_bytes(w));
    put_imm(b, w, v);
}

void x64_unary(Buffer *b, UnaryOp op, Width w, Reg d) {
    put_rr(b, op_sized(w, 0xf7), op, d);
}
void x64_unary_m(Buffer *b, UnaryOp op, Width w, Mem m) {
    put_rm(b, op_sized(w, 0xf7), op, m, 0);
}

static Op bit_op(BitOp op, Width w) {
    static const struct {
        uint8_t prefix, code;
    } ops[] = {[BIT_BSF] = {0, 0xbc},      [BIT_BSR] = {0, 0xbd},      [BIT_POPCNT] = {0xf3, 0xb8},
               [BIT_TZCNT] = {0xf3, 0xbc}, [BIT_LZCNT] = {0xf3, 0xbd}, [BIT_IMUL] = {0, 0xaf}};
    Op o = op_sse(ops[op].prefix, ops[op].code);
    o.wide = w == W64;
    return o;
}
void x64_bits_rr(Buffer *b, BitOp op, Width w, Reg d, Reg s) {
    put_rr(b, bit_op(op, w), d, s);
}
void x64_bits_rm(Buffer *b, BitOp op, Width w, Reg d, Mem m) {
    put_rm(b, bit_op(op, w), d, m, 0);
}

void x64_imul_rri(Buffer *b, Width w, Reg d, Reg s, int32_t v) {
    bool small = fits8(v);
    put_rr(b, op_of(w, small ? 0x6b : 0x69), d, s);
    put_imm(b, small ? W8 : W32, v);
}

void x64_shift_i(Buffer *b, ShiftOp op, Width w, Reg d, unsigned n) {
    put_rr(b, op_sized(w, n == 1 ? 0xd1 : 0xc1), op, d);
    if (n != 1)
        buffer_u8(b, (uint8_t)n);
}
void x64_shift_cl(Buffer *b, ShiftOp op, Width w, Reg d) {
    put_rr(b, op_sized(w, 0xd3), op, d);
}

void x64_shift_rr(Buffer *b, ShiftOp op, Width w, Reg d, Reg s, Reg count) {
    unsigned prefix = op == SHIFT_SHL ? 1 : op == SHIFT_SAR ? 2 : 3;
    buffer_u8(b, 0xc4);
    buffer_u8(b, (uint8_t)((d & 8 ? 0 : 0x80) | 0x40 | (s & 8 ? 0 : 0x20) | 2));
    buffer_u8(b, (uint8_t)((w == W64) << 7 | (~count & 15) << 3 | (int)prefix));
    buffer_u8(b, 0xf7);
    put_modrm(b, 3, d, s);
}

void x64_sign(Buffer *b, Width w) {
    put_opcode(b, op_of(w, 0x99), 0);
}
void x64_bswap(Buffer *b, Width w, Reg d) {
    put_opcode(b, op_0f(w, (uint8_t)(0xc8 | (d & 7))), d >> 3);
}

void x64_setcc(Buffer *b, CpuCond c, Reg d) {
    Op o = op_0f(W32, (uint8_t)(0x90 | c));
    o.bytes = true;
    put_rr(b, o, 0, d);
}
void x64_cmov(Buffer *b, CpuCond c, Width w, Reg d, Reg s) {
    put_rr(b, op_0f(w, (uint8_t)(0x40 | c)), d, s);
}
void x64_xchg_rr(Buffer *b, Width w, Reg x, Reg y) {
    put_rr(b, op_of(w, 0x87), y, x);
}

void x64_push(Buffer *b, Reg r) {
    put_opcode(b, op_of(W32, (uint8_t)(0x50 | (r & 7))), r >> 3);
}
void x64_pop(Buffer *b, Reg r) {
    put_opcode(b, op_of(W32, (uint8_t)(0x58 | (r & 7))), r >> 3);
}

/* ---- Memory order ---- */

void x64_xchg_m(Buffer *b, Width w, Mem m, Reg r) {
    put_rm(b, op_sized(w, 0x87), r, m, 0);
}
static Op op_0f_sized(Width w, uint8_t code) {
    Op o = op_0f(w, w == W8 ? code - 1 : code);
    o.bytes = w == W8;
    return o;
}
void x64_lock_cmpxchg(Buffer *b, Width w, Mem m, Reg r) {
    buffer_u8(b, 0xf0);
    put_rm(b, op_0f_sized(w, 0xb1), r, m, 0);
}
void x64_lock_xadd(Buffer *b, Width w, Mem m, Reg r) {
    buffer_u8(b, 0xf0);
    put_rm(b, op_0f_sized(w, 0xc1), r, m, 0);
}
void x64_lock_alu(Buffer *b, AluOp op, Width w, Mem m, Reg r) {
    buffer_u8(b, 0xf0);
    x64_alu_mr(b, op, w, m, r);
}
/* A locked operation on the stack's top is faster than mfence and orders the same. */
void x64_fence(Buffer *b) {
    buffer_u8(b, 0xf0);
    x64_alu_mi(b, ALU_OR, W32, mem_at(RSP, 0), 0);
}

/* ---- Floating point ---- */

static Op sse_op(SseOp op) {
    static const struct {
        uint8_t prefix, code;
    } ops[SSE_COUNT] = {
        [SSE_ADDSS] = {0xf3, 0x58},   [SSE_ADDSD] = {0xf2, 0x58},    [SSE_SUBSS] = {0xf3, 0x5c},
        [SSE_SUBSD] = {0xf2, 0x5c},   [SSE_MULSS] = {0xf3, 0x59},    [SSE_MULSD] = {0xf2, 0x59},
        [SSE_DIVSS] = {0xf3, 0x5e},   [SSE_DIVSD] = {0xf2, 0x5e},    [SSE_SQRTSS] = {0xf3, 0x51},
        [SSE_SQRTSD] = {0xf2, 0x51},  [SSE_MINSS] = {0xf3, 0x5d},    [SSE_MINSD] = {0xf2, 0x5d},
        [SSE_MAXSS] = {0xf3, 0x5f},   [SSE_MAXSD] = {0xf2, 0x5f},    [SSE_UCOMISS] = {0, 0x2e},
        [SSE_UCOMISD] = {0x66, 0x2e}, [SSE_CVTSS2SD] = {0xf3, 0x5a}, [SSE_CVTSD2SS] = {0xf2, 0x5a},
        [SSE_MOVAPS] = {0, 0x28},     [SSE_MOVSS] = {0xf3, 0x10},    [SSE_MOVSD] = {0xf2, 0x10},
        [SSE_XORPS] = {0, 0x57},      [SSE_ANDPS] = {0, 0x54},       [SSE_ANDNPS] = {0, 0x55},
        [SSE_ORPS] = {0, 0x56},       [SSE_MOVUPS] = {0, 0x10},      [SSE_PXOR] = {0x66, 0xef},
    };
    return op_sse(ops[op].prefix, ops[op].code);
}

void x64_sse_rr(Buffer *b, SseOp op, Reg d, Reg s) {
    put_rr(b, sse_op(op), d, s);
}
void x64_sse_rm(Buffer *b, SseOp op, Reg d, Mem m) {
    put_rm(b, sse_op(op), d, m, 0);
}
void x64_fload(Buffer *b, Width w, Reg d, Mem m) {
    x64_sse_rm(b, w == W64 ? SSE_MOVSD : SSE_MOVSS, d, m);
}
void x64_fstore(Buffer *b, Width w, Mem m, Reg s) {
    put_rm(b, op_sse(w == W64 ? 0xf2 : 0xf3, 0x11), s, m, 0);
}

void x64_fstore16(Buffer *b, Mem m, Reg s) {
    put_rm(b, op_sse(0, 0x11), s, m, 0);
}

static Op op_movd(Width w, uint8_t code) {
    Op o = op_sse(0x66, code);
    o.wide = w == W64;
    return o;
}
void x64_movd_to_x(Buffer *b, Width w, Reg x, Reg r) {
    put_rr(b, op_movd(w, 0x6e), x, r);
}
void x64_movd_from_x(Buffer *b, Width w, Reg r, Reg x) {
    put_rr(b, op_movd(w, 0x7e), x, r);
}

static Op op_convert(Width integer, Width floating, uint8_t code) {
    Op o = op_sse(floating == W64 ? 0xf2 : 0xf3, code);
    o.wide = integer == W64;
    return o;
}
void x64_int_to_float(Buffer *b, Width from, Width to, Reg x, Reg r) {
    put_rr(b, op_convert(from, to, 0x2a), x, r);
}
void x64_float_to_int(Buffer *b, Width from, Width to, Reg r, Reg x) {
    put_rr(b, op_convert(to, from, 0x2c), r, x);
}

void x64_round(Buffer *b, Width w, Reg d, Reg s, unsigned mode) {
    put_rr(b, (Op){.prefix = 0x66, .escape = 0x3a, .code = w == W64 ? 0x0b : 0x0a}, d, s);
    buffer_u8(b, (uint8_t)(mode | 8)); /* no precision exception */
}

/* ---- Jumps ---- */

/* To a label behind us near enough for one byte. */
static bool jump_back(Buffer *b, uint8_t code, Label l) {
    if (!label_placed(b, l))
        return false;
    int64_t distance = (int64_t)b->labels[l] - (b->length + 2);
    if (!fits8(distance))
        return false;
    buffer_u8(b, code);
    buffer_u8(b, (uint8_t)distance);
    return true;
}

static void put_rel32(Buffer *b, Label l) {
    buffer_fixup(b, b->length, FIX_REL32, l);
    buffer_u32(b, 0);
}

void x64_jcc(Buffer *b, CpuCond c, Label l) {
    if (jump_back(b, (uint8_t)(0x70 | c), l))
        return;
    buffer_u8(b, 0x0f);
    buffer_u8(b, (uint8_t)(0x80 | c));
    put_rel32(b, l);
}
void x64_jmp(Buffer *b, Label l) {
    if (jump_back(b, 0xeb, l))
        return;
    buffer_u8(b, 0xe9);
    put_rel32(b, l);
}
void x64_jmp_r(Buffer *b, Reg r) {
    put_rr(b, op_of(W32, 0xff), 4, r);
}
void x64_jmp_m(Buffer *b, Mem m) {
    put_rm(b, op_of(W32, 0xff), 4, m, 0);
}
void x64_call(Buffer *b, Label l) {
    buffer_u8(b, 0xe8);
    put_rel32(b, l);
}
void x64_call_r(Buffer *b, Reg r) {
    put_rr(b, op_of(W32, 0xff), 2, r);
}
void x64_call_m(Buffer *b, Mem m) {
    put_rm(b, op_of(W32, 0xff), 2, m, 0);
}
void x64_ret(Buffer *b) {
    buffer_u8(b, 0xc3);
}
void x64_trap(Buffer *b) {
    buffer_u8(b, 0x0f);
    buffer_u8(b, 0x0b);
}

void x64_nop(Buffer *b, unsigned bytes) {
    static const uint8_t nops[9][9] = {{0x90},
                                       {0x66, 0x90},
                                       {0x0f, 0x1f, 0x00},
                                       {0x0f, 0x1f, 0x40, 0x00},
                                       {0x0f, 0x1f, 0x44, 0x00, 0x00},
                                       {0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00},
                                       {0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00},
                                       {0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00},
                                       {0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00}};
    while (bytes) {
        unsigned n = bytes > 9 ? 9 : bytes;
        for (unsigned i = 0; i < n; i++)
            buffer_u8(b, nops[n - 1][i]);
        bytes -= n;
    }
}

void x64_align_patch(Buffer *b, unsigned ahead) {
    unsigned at = (b->length + ahead) & 7;
    if (at > 4)
        x64_nop(b, 8 - at);
}
void x64_align(Buffer *b, unsigned to) {
    x64_nop(b, (0u - b->length) & (to - 1));
}

void x64_label_address(Buffer *b, Label table, Label l) {
    uint32_t from = label_placed(b, table) ? b->labels[table] : b->length;
    buffer_fixup(b, b->length, FIX_TABLE, l);
    buffer_u32(b, from);
}

static bool patch(Buffer *b, const Fixup *f, uint32_t target) {
    uint32_t kept = buffer_get_u32(b, f->at);
    uint32_t from = f->kind == FIX_TABLE ? kept : f->at + 4 + kept;
    buffer_put_u32(b, f->at, target - from);
    return true;
}

void x64_resolve(Buffer *b) {
    buffer_resolve(b, patch);
}
