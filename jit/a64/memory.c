/* Loads, stores, atomics, fences. */
#include "a64/rows.h"

#if defined(__aarch64__)

static int64_t indexed_offset(const Node *n) {
    return n->imm + (n->in[1]->imm << width_shift((IrWidth)n->width));
}
static bool const_index(const Node *n) {
    return is_const(n->in[1]) && indexed_offset(n) == (int32_t)indexed_offset(n);
}
static unsigned indexed_count(const Node *n) {
    return const_index(n) ? 1 : 2;
}
static void use_indexed(Codegen *c, Node *n, Policy p) {
    code_use(c, n->in[0], p);
    if (!const_index(n))
        code_use(c, n->in[1], p);
}
static Mem indexed_mem(const Node *n, const Operand *o) {
    if (const_index(n))
        return mem_at(reg_of(o), (int32_t)indexed_offset(n));
    return mem_index_w(reg_of(o), reg_of(o + 1), INDEX_UW, width_shift((IrWidth)n->width), (int32_t)n->imm);
}

/* ---- Loads ---- */

static void load(Codegen *c, const Node *n, Reg d, Mem m) {
    static const uint8_t ops[] = {[WIDTH_B] = LOAD_S8,
                                  [WIDTH_C] = LOAD_U16,
                                  [WIDTH_S] = LOAD_S16,
                                  [WIDTH_I] = LOAD_32,
                                  [WIDTH_L] = LOAD_64};
    if (is_float(n))
        a64_fload(&c->b, width_of(n->type), d, m);
    else
        a64_load(&c->b, (LoadOp)ops[n->width], d, m);
    if (n->flags & NODE_VOLATILE)
        a64_fence_load(&c->b);
}

void a64_shape_LOAD(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_REG);
    code_def(c, n, DEF_REG);
}
void a64_emit_LOAD(Codegen *c, Node *n, Operand *o) {
    load(c, n, reg_of(o + 1), mem_at(reg_of(o), (int32_t)n->imm));
}

void a64_shape_LOADX(Codegen *c, Node *n) {
    code_begin(c, n, false);
    use_indexed(c, n, USE_REG);
    code_def(c, n, DEF_REG);
}
void a64_emit_LOADX(Codegen *c, Node *n, Operand *o) {
    load(c, n, reg_of(o + indexed_count(n)), indexed_mem(n, o));
}

static void shape_head(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_REG);
    code_def(c, n, DEF_REG);
}
static void read_head(Codegen *c, Operand *o, size_t offset) {
    a64_load(&c->b, LOAD_32, reg_of(o + 1), mem_at(reg_of(o), (int32_t)offset));
}
void a64_shape_LENGTH(Codegen *c, Node *n) {
    shape_head(c, n);
}
void a64_emit_LENGTH(Codegen *c, Node *n, Operand *o) {
    (void)n;
    read_head(c, o, offsetof(Array, length));
}
void a64_shape_KLASS(Codegen *c, Node *n) {
    shape_head(c, n);
}
void a64_emit_KLASS(Codegen *c, Node *n, Operand *o) {
    (void)n;
    read_head(c, o, offsetof(Object, klass));
}

/* ---- Stores ---- */

static Width store_width(const Node *n) {
    static const uint8_t widths[] = {
        [WIDTH_B] = W8, [WIDTH_C] = W16, [WIDTH_S] = W16, [WIDTH_I] = W32, [WIDTH_L] = W64};
    return (Width)widths[n->width];
}

static bool is_zero(const Node *value) {
    return is_const(value) && value->imm == 0;
}
static void use_value(Codegen *c, Node *value) {
    if (!is_zero(value))
        code_use(c, value, USE_LATE);
}

static void store(Codegen *c, const Node *n, const Node *value, Mem m, const Operand *o) {
    if (n->flags & NODE_VOLATILE)
        a64_fence(&c->b);
    if (is_zero(value))
        a64_store(&c->b, store_width(n), m, XZR);
    else if (is_float(value))
        a64_fstore(&c->b, width_of(value->type), m, reg_of(o));
    else
        a64_store(&c->b, store_width(n), m, reg_of(o));
    if (n->flags & NODE_VOLATILE)
        a64_fence(&c->b);
}

void a64_shape_STORE(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_LATE);
    use_value(c, n->in[1]);
}
void a64_emit_STORE(Codegen *c, Node *n, Operand *o) {
    store(c, n, n->in[1], mem_at(reg_of(o), (int32_t)n->imm), o + 1);
}

void a64_shape_STOREX(Codegen *c, Node *n) {
    code_begin(c, n, false);
    use_indexed(c, n, USE_LATE);
    use_value(c, n->in[2]);
}
void a64_emit_STOREX(Codegen *c, Node *n, Operand *o) {
    store(c, n, n->in[2], indexed_mem(n, o), o + indexed_count(n));
}

/* ---- Order ---- */

void a64_shape_FENCE(Codegen *c, Node *n) {
    code_begin(c, n, false);
}
void a64_emit_FENCE(Codegen *c, Node *n, Operand *o) {
    (void)n, (void)o;
    a64_fence(&c->b);
}
void a64_shape_FENCE_STORE(Codegen *c, Node *n) {
    code_begin(c, n, false);
}
void a64_emit_FENCE_STORE(Codegen *c, Node *n, Operand *o) {
    (void)n, (void)o;
    a64_fence_store(&c->b);
}

/* ---- Atomics: [in0 + in1], by exclusive access until it succeeds; x17 is the address, x16 the outcome ----
 */

static void shape_atomic(Codegen *c, Node *n) {
    code_begin(c, n, false);
    for (uint32_t i = 0; i < n->in_count; i++)
        code_use(c, n->in[i], USE_LATE);
    code_def(c, n, DEF_REG);
}
static void address(Codegen *c, Operand *o) {
    a64_alu_rrr(&c->b, ALU_ADD, W64, SCRATCH, reg_of(o), reg_of(o + 1));
}
static Label start(Codegen *c) {
    Label again = buffer_label(&c->b);
    buffer_place(&c->b, again);
    return again;
}
static void finish(Codegen *c, Width w, Reg value, Label again) {
    a64_store_exclusive(&c->b, w, X16, SCRATCH, value);
    a64_jump_zero(&c->b, false, W32, X16, again);
    a64_fence(&c->b);
}

void a64_shape_CAS(Codegen *c, Node *n) {
    shape_atomic(c, n);
}
void a64_emit_CAS(Codegen *c, Node *n, Operand *o) {
    Width w = n->width == WIDTH_L ? W64 : W32;
    Label differs = buffer_label(&c->b);
    Reg d = reg_of(o + 4);
    address(c, o);
    Label again = start(c);
    a64_load_exclusive(&c->b, w, d, SCRATCH);
    a64_cmp_rr(&c->b, w, d, reg_of(o + 2));
    a64_jcc(&c->b, CC_NE, differs);
    finish(c, w, reg_of(o + 3), again);
    buffer_place(&c->b, differs); /* the flags say which way we came */
    a64_setcc(&c->b, CC_EQ, d);
}
void a64_shape_XCHG(Codegen *c, Node *n) {
    shape_atomic(c, n);
}
void a64_emit_XCHG(Codegen *c, Node *n, Operand *o) {
    Width w = width_of(n->type);
    address(c, o);
    Label again = start(c);
    a64_load_exclusive(&c->b, w, reg_of(o + 3), SCRATCH);
    finish(c, w, reg_of(o + 2), again);
}
void a64_shape_XADD(Codegen *c, Node *n) {
    shape_atomic(c, n);
    code_temp(c, CLASS_INT);
}
void a64_emit_XADD(Codegen *c, Node *n, Operand *o) {
    Width w = width_of(n->type);
    Reg sum = reg_of(o + 4);
    address(c, o);
    Label again = start(c);
    a64_load_exclusive(&c->b, w, reg_of(o + 3), SCRATCH);
    a64_alu_rrr(&c->b, ALU_ADD, w, sum, reg_of(o + 3), reg_of(o + 2));
    finish(c, w, sum, again);
}

#endif
