/* The AArch64 target: its table, prologue, moves, and what ends a method. */
#include "a64/rows.h"

#if defined(__aarch64__)

const Lowering lowering[IR_COUNT] = {
#define IR(name, inputs, result, effect) [IR_##name] = {a64_shape_##name, a64_emit_##name},
#include "ir_ops.def"
};

#define LEAF(name)                                                                                           \
    void a64_shape_##name(Codegen *c, Node *n) {                                                             \
        (void)c, (void)n;                                                                                    \
    }                                                                                                        \
    void a64_emit_##name(Codegen *c, Node *n, Operand *o) {                                                  \
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

static const uint8_t int_order[] = {X0,  X1,  X2,  X3,  X4,  X5,  X6,  X7,  X8,  X9,  X10, X11,
                                    X12, X13, X14, X15, X19, X20, X21, X22, X23, X24, X25, X26};
static const uint8_t float_order[] = {V0,  V1,  V2,  V3,  V4,  V5,  V6,  V7,  V16, V17, V18, V19,
                                      V20, V21, V22, V23, V24, V25, V26, V27, V28, V29, V30};
const RaTarget ra_target = {{int_order, float_order}, {sizeof int_order, sizeof float_order}, SCRATCH, 7};

/* Comparisons have no memory operands here. */
void target_fold(Codegen *c, Node *n) {
    (void)c, (void)n;
}

/* ---- Moves ---- */

static Mem place(const Codegen *c, Loc l) {
    return mem_at(FP, code_offset(c, l));
}

static void float_constant(Codegen *c, Reg d, int64_t bits) {
    if (bits == 0 || a64_fits_float(W64, (uint64_t)bits))
        a64_fmov_i(&c->b, W64, d, (uint64_t)bits);
    else
        a64_fload(&c->b, W64, d, mem_label(code_word(c, (uint64_t)bits)));
}

static void constant_to(Codegen *c, Loc to, int64_t bits) {
    if (to.kind == LOC_INT) {
        a64_mov_ri(&c->b, W64, (Reg)to.n, bits);
    } else if (to.kind == LOC_FLOAT) {
        float_constant(c, (Reg)to.n, bits);
    } else if (bits == 0) {
        a64_store(&c->b, W64, place(c, to), XZR);
    } else {
        float_constant(c, FSCRATCH, bits);
        a64_fstore(&c->b, W64, place(c, to), FSCRATCH);
    }
}

static void to_memory(Codegen *c, Loc to, Loc from) {
    if (from.kind == LOC_INT) {
        a64_store(&c->b, W64, place(c, to), (Reg)from.n);
        return;
    }
    if (from.kind != LOC_FLOAT)
        a64_fload(&c->b, W64, FSCRATCH, place(c, from));
    a64_fstore(&c->b, W64, place(c, to), from.kind == LOC_FLOAT ? (Reg)from.n : FSCRATCH);
}

static void to_register(Codegen *c, Loc to, Loc from) {
    Reg d = (Reg)to.n, s = (Reg)from.n;
    if (loc_in_memory(from)) {
        if (to.kind == LOC_INT)
            a64_load(&c->b, LOAD_64, d, place(c, from));
        else
            a64_fload(&c->b, W64, d, place(c, from));
    } else if (to.kind == LOC_INT) {
        from.kind == LOC_INT ? a64_mov_rr(&c->b, W64, d, s) : a64_fmov_from_v(&c->b, W64, d, s);
    } else {
        from.kind == LOC_INT ? a64_fmov_to_v(&c->b, W64, d, s) : a64_float_rr(&c->b, FLOAT_MOV, W64, d, s);
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

void a64_load_pointer(Codegen *c, Reg d, const void *p) {
    a64_mov_ri(&c->b, W64, d, (int64_t)(uintptr_t)p);
}
void a64_jump_out(Codegen *c, const void *target) {
    code_reloc(c, c->b.length, RELOC_BRANCH26, target);
    a64_branch26(&c->b, false);
}
void a64_call_out(Codegen *c, const void *target) {
    code_reloc(c, c->b.length, RELOC_BRANCH26, target);
    a64_branch26(&c->b, true);
}
void a64_call_c(Codegen *c, const void *fn) {
    a64_load_pointer(c, SCRATCH, fn);
    a64_call_r(&c->b, SCRATCH);
}

/* ---- Entry ---- */

static void refuse(Codegen *c, Later *l) {
    (void)l;
    a64_jump_out(c, c->stubs->interpret);
}

/* R in x0, the Method in x1, the caller's frame in FP. Without room or with something to be polled the
   interpreter takes over, which finds all as it was. */
static void enter_method(Codegen *c) {
    Label out = code_later(c, NULL, NULL, refuse)->label;
    uint32_t room = c->slots + (c->outs ? c->outs : 1);
    uint64_t word = FRAME_CODE | (uint64_t)room << 16 | (uint64_t)c->g->locals << 32;
    bool large = room > FRAME_SMALL_STACK;
    a64_alu_rri(&c->b, ALU_ADD, W64, X2, X0, (int64_t)(c->g->locals * sizeof(Value)));
    if (large)
        a64_alu_rri(&c->b, ALU_ADD, W64, X4, X2, (int64_t)(room * sizeof(Value)));
    a64_load(&c->b, LOAD_64, X3, mem_at(THREAD, offsetof(Thread, code_limit)));
    a64_cmp_rr(&c->b, W64, large ? X4 : X2, X3);
    a64_jcc(&c->b, CC_HI, out);
    a64_mov_ri(&c->b, W64, X3, (int64_t)word);
    a64_store_pair(&c->b, W64, X2, offsetof(Frame, prev), FP, X1);
    a64_store_pair(&c->b, W64, X2, offsetof(Frame, pc), XZR, X3);
    a64_mov_rr(&c->b, W64, FP, X2);
    a64_store(&c->b, W64, mem_at(THREAD, offsetof(Thread, frame)), FP);
}
_Static_assert(offsetof(Frame, method) == offsetof(Frame, prev) + 8 &&
                   offsetof(Frame, word) == offsetof(Frame, pc) + 8,
               "stored in pairs");

void target_prologue(Codegen *c) {
    if (!c->g->osr_pc)
        enter_method(c);
    if (c->machine_frame)
        a64_push_pair(&c->b, A64_LINK, XZR);
}

void target_finish(Codegen *c) {
    if (c->pool_count)
        a64_align(&c->b, 8);
    for (uint32_t i = 0; i < c->pool_count; i++) {
        buffer_place(&c->b, c->pool[i].label);
        buffer_u64(&c->b, c->pool[i].bits);
    }
    a64_resolve(&c->b);
}

#endif
