/* Loads, stores, atomics, fences. */
#include "x64/rows.h"

#if defined(__x86_64__)

/* A constant address below 2 GB needs no register. */
static bool near_address(const Node *base, int64_t offset) {
    return is_const(base) && base->imm + offset == (int32_t)(base->imm + offset);
}

/* Operands of an address come first: the base, unless it is near; its Mem. */
static void use_base(Codegen *c, Node *n, Policy p) {
    if (!near_address(n->in[0], n->imm))
        code_use(c, n->in[0], p);
}
static unsigned base_count(const Node *n) {
    return !near_address(n->in[0], n->imm);
}
static Mem base_mem(const Node *n, const Operand *o) {
    if (near_address(n->in[0], n->imm))
        return mem_absolute((int32_t)(n->in[0]->imm + n->imm));
    return mem_at(reg_of(o), (int32_t)n->imm);
}

/* Base and index; a constant index is part of the displacement. */
static int64_t indexed_offset(const Node *n) {
    return n->imm + (n->in[1]->imm << width_shift((IrWidth)n->width));
}
static bool const_index(const Node *n) {
    return is_const(n->in[1]) && indexed_offset(n) == (int32_t)indexed_offset(n);
}
static void use_indexed(Codegen *c, Node *n) {
    code_use(c, n->in[0], USE_LATE);
    if (!const_index(n))
        code_use(c, n->in[1], USE_LATE);
}
static unsigned indexed_count(const Node *n) {
    return const_index(n) ? 1 : 2;
}

/* The index is an int, known not to be negative; its register's upper half may be anything. */
static Mem indexed_mem(Codegen *c, const Node *n, const Operand *o) {
    if (const_index(n))
        return mem_at(reg_of(o), (int32_t)indexed_offset(n));
    Reg index = reg_of(o + 1);
    if (x64_half_unknown(c, n->in[1])) {
        x64_mov_rr(&c->b, W32, SCRATCH, index);
        index = SCRATCH;
    }
    return mem_index(reg_of(o), index, width_shift((IrWidth)n->width), (int32_t)n->imm);
}

/* ---- Loads ---- */

static void load(Codegen *c, const Node *n, Reg d, Mem m) {
    static const uint8_t ops[] = {[WIDTH_B] = LOAD_S8,
                                  [WIDTH_C] = LOAD_U16,
                                  [WIDTH_S] = LOAD_S16,
                                  [WIDTH_I] = LOAD_32,
                                  [WIDTH_L] = LOAD_64};
    if (type_is_float((IrType)n->type))
        x64_fload(&c->b, width_of(n->type), d, m);
    else
        x64_load(&c->b, (LoadOp)ops[n->width], d, m);
}

void x64_shape_LOAD(Codegen *c, Node *n) {
    code_begin(c, n, false);
    use_base(c, n, USE_REG);
    code_def(c, n, DEF_REG);
}
void x64_emit_LOAD(Codegen *c, Node *n, Operand *o) {
    load(c, n, reg_of(o + base_count(n)), base_mem(n, o));
}

void x64_shape_LOADX(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_REG);
    if (!const_index(n))
        code_use(c, n->in[1], USE_REG);
    code_def(c, n, DEF_REG);
}
void x64_emit_LOADX(Codegen *c, Node *n, Operand *o) {
    load(c, n, reg_of(o + indexed_count(n)), indexed_mem(c, n, o));
}

static void read_head(Codegen *c, Operand *o, size_t offset) {
    x64_load(&c->b, LOAD_32, reg_of(o + 1), mem_at(reg_of(o), (int32_t)offset));
}
static void shape_head(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_REG);
    code_def(c, n, DEF_REG);
}
void x64_shape_LENGTH(Codegen *c, Node *n) {
    shape_head(c, n);
}
void x64_emit_LENGTH(Codegen *c, Node *n, Operand *o) {
    (void)n;
    read_head(c, o, offsetof(Array, length));
}
void x64_shape_KLASS(Codegen *c, Node *n) {
    shape_head(c, n);
}
void x64_emit_KLASS(Codegen *c, Node *n, Operand *o) {
    (void)n;
    read_head(c, o, offsetof(Object, klass));
}

/* ---- Stores ---- */

static Width store_width(const Node *n) {
    static const uint8_t widths[] = {
        [WIDTH_B] = W8, [WIDTH_C] = W16, [WIDTH_S] = W16, [WIDTH_I] = W32, [WIDTH_L] = W64};
    return (Width)widths[n->width];
}

/* Constants whose bits fit an immediate; of floats, as many as there are. */
static bool stores_const(const Node *n, const Node *value) {
    if (!is_const(value))
        return false;
    return n->width != WIDTH_L || value->imm == (int32_t)value->imm;
}

static void use_value(Codegen *c, Node *n, Node *value) {
    if (!stores_const(n, value))
        code_use(c, value, USE_LATE);
}

static void store(Codegen *c, const Node *n, const Node *value, Mem m, const Operand *o) {
    if (stores_const(n, value))
        x64_store_i(&c->b, store_width(n), m, (int32_t)value->imm);
    else if (type_is_float((IrType)value->type))
        x64_fstore(&c->b, width_of(value->type), m, reg_of(o));
    else
        x64_store(&c->b, store_width(n), m, reg_of(o));
    if (n->flags & NODE_VOLATILE)
        x64_fence(&c->b);
}

void x64_shape_STORE(Codegen *c, Node *n) {
    code_begin(c, n, false);
    use_base(c, n, USE_LATE);
    use_value(c, n, n->in[1]);
}
void x64_emit_STORE(Codegen *c, Node *n, Operand *o) {
    store(c, n, n->in[1], base_mem(n, o), o + base_count(n));
}

void x64_shape_STOREX(Codegen *c, Node *n) {
    code_begin(c, n, false);
    use_indexed(c, n);
    use_value(c, n, n->in[2]);
}
void x64_emit_STOREX(Codegen *c, Node *n, Operand *o) {
    store(c, n, n->in[2], indexed_mem(c, n, o), o + indexed_count(n));
}

/* ---- Order ---- */

void x64_shape_FENCE(Codegen *c, Node *n) {
    code_begin(c, n, false);
}
void x64_emit_FENCE(Codegen *c, Node *n, Operand *o) {
    (void)n, (void)o;
    x64_fence(&c->b);
}
/* The CPU never reorders stores. */
void x64_shape_FENCE_STORE(Codegen *c, Node *n) {
    (void)c, (void)n;
}
void x64_emit_FENCE_STORE(Codegen *c, Node *n, Operand *o) {
    (void)c, (void)n, (void)o;
}

/* ---- Atomics: [in0 + in1] ---- */

static bool const_place(const Node *n) {
    return const_is_int32(n->in[1]);
}
static void use_place(Codegen *c, Node *n) {
    code_use(c, n->in[0], USE_LATE);
    if (!const_place(n))
        code_use(c, n->in[1], USE_LATE);
}
static Mem place_mem(const Node *n, const Operand *o) {
    return const_place(n) ? mem_at(reg_of(o), (int32_t)n->in[1]->imm)
                          : mem_index(reg_of(o), reg_of(o + 1), 0, 0);
}
static unsigned place_count(const Node *n) {
    return const_place(n) ? 1 : 2;
}

void x64_shape_CAS(Codegen *c, Node *n) {
    code_begin(c, n, false);
    use_place(c, n);
    code_use(c, n->in[3], USE_LATE);
    code_use_in(c, n->in[2], INT(RAX));
    code_def_in(c, n, INT(RAX));
}
void x64_emit_CAS(Codegen *c, Node *n, Operand *o) {
    x64_lock_cmpxchg(&c->b, n->width == WIDTH_L ? W64 : W32, place_mem(n, o), reg_of(o + place_count(n)));
    x64_setcc(&c->b, CC_E, RAX);
    x64_extend(&c->b, LOAD_U8, RAX, RAX);
}

/* The value is copied to o[1], where the old one will be. */
static void shape_exchange(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_same(c, n->in[2], n);
    use_place(c, n);
}
void x64_shape_XCHG(Codegen *c, Node *n) {
    shape_exchange(c, n);
}
void x64_emit_XCHG(Codegen *c, Node *n, Operand *o) {
    x64_xchg_m(&c->b, n->type == TY_I32 ? W32 : W64, place_mem(n, o + 2), reg_of(o + 1));
}
void x64_shape_XADD(Codegen *c, Node *n) {
    shape_exchange(c, n);
}
void x64_emit_XADD(Codegen *c, Node *n, Operand *o) {
    x64_lock_xadd(&c->b, n->type == TY_I32 ? W32 : W64, place_mem(n, o + 2), reg_of(o + 1));
}

#endif
