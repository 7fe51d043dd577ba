/* The x86-64 target: its table, prologue, moves, and what ends a method. */
#include "x64/rows.h"

#include <string.h>

#if defined(__x86_64__)

const Lowering lowering[IR_COUNT] = {
#define IR(name, inputs, result, effect) [IR_##name] = {x64_shape_##name, x64_emit_##name},
#include "ir_ops.def"
};

#define LEAF(name)                                                                                           \
    void x64_shape_##name(Codegen *c, Node *n) {                                                             \
        (void)c, (void)n;                                                                                    \
    }                                                                                                        \
    void x64_emit_##name(Codegen *c, Node *n, Operand *o) {                                                  \
        (void)c, (void)n, (void)o;                                                                           \
    }
LEAF(CONST)
LEAF(PARAM)
LEAF(LOCAL)
LEAF(PHI)

bool target_supported(void) {
    return true;
}
bool target_lowers(IrOp op) {
    return lowering[op].emit != NULL;
}

/* Those with short encodings first. */
static const uint8_t int_order[] = {RSI, RDI, RAX, RCX, RDX, RBP, R8, R9, R10, R12, R13, R14};
static const uint8_t float_order[] = {XMM0, XMM1, XMM2,  XMM3,  XMM4,  XMM5,  XMM6, XMM7,
                                      XMM8, XMM9, XMM10, XMM11, XMM12, XMM13, XMM14};
const RaTarget ra_target = {{int_order, float_order}, {sizeof int_order, sizeof float_order}, SCRATCH, 7};

CpuHas x64_cpu(void) {
    return (CpuHas){__builtin_cpu_supports("sse4.1") != 0, __builtin_cpu_supports("popcnt") != 0,
                    __builtin_cpu_supports("lzcnt") != 0, __builtin_cpu_supports("bmi") != 0,
                    __builtin_cpu_supports("bmi2") != 0};
}

/* ---- Folding ---- */

static bool compares(const Node *n) {
    return n->op == IR_GUARD || n->op == IR_BRANCH || n->op == IR_BOUNDS || n->op == IR_CMP;
}
/* Read by its user alone, from an object's head, which does not change. */
static bool is_head(const Node *n, const Node *user) {
    return (n->op == IR_LENGTH || n->op == IR_KLASS) && n->uses == 1 && n->block == user->block;
}

void target_fold(Codegen *c, Node *n) {
    if (!compares(n))
        return;
    if (is_head(n->in[1], n))
        code_fold(c, n->in[1]);
    else if (is_head(n->in[0], n))
        code_fold(c, n->in[0]);
}

/* ---- Upper halves ---- */

static bool comes_unknown(const Node *n) {
    switch (n->op) {
    case IR_L2I:
    case IR_PARAM:
    case IR_LOCAL:
    case IR_CALL:
    case IR_CALL_VIRTUAL:
    case IR_CALL_INTERFACE:
    case IR_CALL_C:
    case IR_CALL_VALUES: return true;
    default: return false;
    }
}

static bool becomes_unknown(const Codegen *c, const Node *n) {
    if (c->unknown[n->id])
        return false;
    if (comes_unknown(n))
        return true;
    for (uint32_t i = 0; (n->op == IR_PHI || n->op == IR_SELECT) && i < n->in_count; i++)
        if (!is_const(n->in[i]) && c->unknown[n->in[i]->id])
            return true;
    return false;
}

static bool find_unknown(Codegen *c, Node *list) {
    bool any = false;
    for (const Node *n = list; n; n = n->next)
        if (becomes_unknown(c, n))
            any = c->unknown[n->id] = true;
    return any;
}

bool x64_half_unknown(Codegen *c, const Node *n) {
    if (!c->unknown) {
        c->unknown = ARENA_ARRAY(c->arena, bool, c->g->node_count + 1);
        for (bool any = true; any;) {
            any = false;
            for (uint32_t i = 0; i < c->g->block_count; i++) {
                any |= find_unknown(c, c->g->order[i]->phis);
                any |= find_unknown(c, c->g->order[i]->first);
            }
        }
    }
    return !is_const(n) && c->unknown[n->id];
}

/* ---- Moves ---- */

static Mem place(const Codegen *c, Loc l) {
    return mem_at(FP, code_offset(c, l));
}

static void constant_to(Codegen *c, Loc to, int64_t bits) {
    if (to.kind == LOC_INT) {
        if (bits == 0)
            x64_zero(&c->b, (Reg)to.n);
        else
            x64_mov_ri(&c->b, W64, (Reg)to.n, bits);
        return;
    }
    if (to.kind != LOC_FLOAT && bits == (int32_t)bits) {
        x64_store_i(&c->b, W64, place(c, to), (int32_t)bits);
        return;
    }
    Reg x = to.kind == LOC_FLOAT ? (Reg)to.n : FSCRATCH;
    if (bits == 0)
        x64_sse_rr(&c->b, SSE_XORPS, x, x);
    else
        x64_fload(&c->b, W64, x, mem_label(code_word(c, (uint64_t)bits)));
    if (to.kind != LOC_FLOAT)
        x64_fstore(&c->b, W64, place(c, to), x);
}

static void to_memory(Codegen *c, Loc to, Loc from) {
    if (from.kind == LOC_INT) {
        x64_store(&c->b, W64, place(c, to), (Reg)from.n);
        return;
    }
    if (from.kind != LOC_FLOAT)
        x64_fload(&c->b, W64, FSCRATCH, place(c, from));
    x64_fstore(&c->b, W64, place(c, to), from.kind == LOC_FLOAT ? (Reg)from.n : FSCRATCH);
}

static void to_register(Codegen *c, Loc to, Loc from) {
    Reg d = (Reg)to.n, s = (Reg)from.n;
    if (loc_in_memory(from)) {
        if (to.kind == LOC_INT)
            x64_load(&c->b, LOAD_64, d, place(c, from));
        else
            x64_fload(&c->b, W64, d, place(c, from));
    } else if (to.kind == LOC_INT) {
        from.kind == LOC_INT ? x64_mov_rr(&c->b, W64, d, s) : x64_movd_from_x(&c->b, W64, d, s);
    } else {
        from.kind == LOC_INT ? x64_movd_to_x(&c->b, W64, d, s) : x64_sse_rr(&c->b, SSE_MOVAPS, d, s);
    }
}

void target_move(void *codegen, Loc to, Loc from) {
    Codegen *c = codegen;
    if (from.kind == LOC_CONST)
        constant_to(c, to, c->ra.constants[from.n]);
    else if (loc_in_memory(to))
        to_memory(c, to, from);
    else
        to_register(c, to, from);
}

/* ---- Addresses ---- */

void x64_load_pointer(Codegen *c, Reg d, const void *p) {
    x64_mov_ri(&c->b, W64, d, (int64_t)(uintptr_t)p);
}

static void rel32_out(Codegen *c, uint8_t opcode, const void *target) {
    buffer_u8(&c->b, opcode);
    code_reloc(c, c->b.length, RELOC_REL32, target);
    buffer_u32(&c->b, 0);
}
void x64_jump_out(Codegen *c, const void *target) {
    rel32_out(c, 0xe9, target);
}
void x64_call_out(Codegen *c, const void *target) {
    rel32_out(c, 0xe8, target);
}
/* A C function may be anywhere, and wants the stack aligned. rbp is free: all registers are. */
void x64_call_c(Codegen *c, const void *fn) {
    x64_mov_rr(&c->b, W64, RBP, RSP);
    x64_alu_ri(&c->b, ALU_AND, W64, RSP, -16);
    x64_load_pointer(c, SCRATCH, fn);
    x64_call_r(&c->b, SCRATCH);
    x64_mov_rr(&c->b, W64, RSP, RBP);
}

/* ---- Entry ---- */

static void refuse(Codegen *c, Later *l) {
    (void)l;
    x64_jump_out(c, c->stubs->interpret);
}

/* So few are within what stays free behind the stack's limit: the callee's R is compared with it in place of
 * its header. */
#define FEW_LOCALS 64

/* R in rdi, the Method in rax, the caller's frame in FP. Without room or with something to be polled the
   interpreter takes over, which finds all as it was. */
static void enter_method(Codegen *c) {
    Later *l = code_later(c, NULL, NULL, refuse);
    Label header = buffer_label(&c->b);
    uint32_t room = c->slots + (c->outs ? c->outs : 1);
    uint64_t word = FRAME_CODE | (uint64_t)room << 16 | (uint64_t)c->g->locals << 32;
    int32_t locals = (int32_t)(c->g->locals * sizeof(Value));
    bool large = room > FRAME_SMALL_STACK || c->g->locals > FEW_LOCALS;
    buffer_place(&c->b, header);
    buffer_u64(&c->b, 0);
    buffer_u64(&c->b, word);
    c->blob->entry = c->b.length;
    if (large)
        x64_lea(&c->b, W64, RDX, mem_at(RDI, locals + (int32_t)(room * sizeof(Value))));
    x64_alu_rm(&c->b, ALU_CMP, W64, large ? RDX : RDI, mem_at(THREAD, offsetof(Thread, code_limit)));
    x64_jcc(&c->b, CC_A, l->label);
    x64_sse_rm(&c->b, SSE_MOVUPS, FSCRATCH, mem_label(header));
    x64_store(&c->b, W64, mem_at(RDI, locals + (int32_t)offsetof(Frame, prev)), FP);
    x64_store(&c->b, W64, mem_at(RDI, locals + (int32_t)offsetof(Frame, method)), RAX);
    x64_fstore16(&c->b, mem_at(RDI, locals + (int32_t)offsetof(Frame, pc)), FSCRATCH);
    x64_lea(&c->b, W64, FP, mem_at(RDI, locals));
    x64_store(&c->b, W64, mem_at(THREAD, offsetof(Thread, frame)), FP);
}

void target_prologue(Codegen *c) {
    if (!c->g->osr_pc)
        enter_method(c);
}

void target_finish(Codegen *c) {
    if (c->pool_count)
        x64_align(&c->b, 8);
    for (uint32_t i = 0; i < c->pool_count; i++) {
        buffer_place(&c->b, c->pool[i].label);
        buffer_u64(&c->b, c->pool[i].bits);
    }
    x64_resolve(&c->b);
}

#endif
