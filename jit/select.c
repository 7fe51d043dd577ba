/* What each instruction of the threaded form becomes. */
#include "build.h"

#include "classfile/opcodes.h"
#include "heap/alloc.h"
#include "helpers.h"
#include "runtime/vm.h"

#include <string.h>

/* ---- Operands ---- */

static uint32_t word_at(const Builder *b) {
    return build_insn(b)->op;
}
static Node *use_b(Builder *b, IrType type) {
    return build_use(b, build_insn(b)->b, type);
}
static Node *use_c(Builder *b, IrType type) {
    return build_use(b, build_insn(b)->c, type);
}
static void set_a(Builder *b, Node *value) {
    build_set(b, build_insn(b)->a, value);
}
static int64_t immediate(const Builder *b) {
    return (int16_t)build_insn(b)->c;
}
/* The constant in the second word. */
static Node *wide(Builder *b, IrType type) {
    const Insn *w = build_insn(b) + 1;
    return node_const(b->g, type, type == TY_I32 || type == TY_F32 ? w->i : w->l);
}
static Class *klass_of(const Builder *b) {
    return build_insn(b)[1].klass;
}

/* The type of what the bytecode here loads or stores: fields by descriptor, array elements by opcode. */
static IrType accessed_type(Builder *b, uint32_t at) {
    static const uint8_t elements[] = {TY_I32, TY_I64, TY_F32, TY_F64, TY_REF, TY_I32, TY_I32, TY_I32};
    const Flow *f = b->level->flow;
    uint32_t bci;
    uint8_t op = flow_bytecode(f, at, &bci);
    if (op >= OP_iaload && op <= OP_saload)
        return (IrType)elements[op - OP_iaload];
    if (op >= OP_iastore && op <= OP_sastore)
        return (IrType)elements[op - OP_iastore];
    if (op < OP_getstatic || op > OP_putfield)
        graph_fail(b->g, "an access without a type");
    CfRef ref = cf_ref(b->level->method->owner->file, load_u2(f->bytes.code + bci + 1));
    return ir_type_of(basic_type_of((char)ref.descriptor.bytes[0]));
}

static IrType type_of_width(IrType type, IrWidth w) {
    return w < WIDTH_I ? TY_I32 : type;
}

/* ---- Arithmetic ---- */

typedef struct Arith {
    uint8_t op, type;
    char form; /* r registers, i immediate, w constant, v constant on the left; u one operand */
} Arith;

#define ROW(insn, o, t, f) [I_(insn)] = {IR_##o, TY_##t, f}
#define ROWS_RIW(p, insn, o, t)                                                                              \
    ROW(p##insn, o, t, 'r'), ROW(p##insn##_I, o, t, 'i'), ROW(p##insn##_W, o, t, 'w')
#define ROWS_RI(p, insn, o, t) ROW(p##insn, o, t, 'r'), ROW(p##insn##_I, o, t, 'i')
#define INTS(p, t)                                                                                           \
    ROWS_RIW(p, ADD, ADD, t), ROW(p##SUB, SUB, t, 'r'), ROWS_RIW(p, MUL, MUL, t), ROWS_RIW(p, AND, AND, t),  \
        ROWS_RIW(p, OR, OR, t), ROWS_RIW(p, XOR, XOR, t), ROWS_RI(p, SHL, SHL, t), ROWS_RI(p, SHR, SHR, t),  \
        ROWS_RI(p, USHR, USHR, t), ROWS_RI(p, DIV, DIV, t), ROWS_RI(p, REM, REM, t),                         \
        ROW(p##NEG, NEG, t, 'u')
#define FLOATS(p, t)                                                                                         \
    ROW(p##ADD, ADD, t, 'r'), ROW(p##SUB, SUB, t, 'r'), ROW(p##MUL, MUL, t, 'r'), ROW(p##DIV, DIV, t, 'r'),  \
        ROW(p##REM, REM, t, 'r'), ROW(p##ADD_W, ADD, t, 'w'), ROW(p##SUB_W, SUB, t, 'w'),                    \
        ROW(p##MUL_W, MUL, t, 'w'), ROW(p##DIV_W, DIV, t, 'w'), ROW(p##RSUB_W, SUB, t, 'v'),                 \
        ROW(p##RDIV_W, DIV, t, 'v'), ROW(p##NEG, NEG, t, 'u')
static const Arith arith[INSN_OP_COUNT] = {INTS(I, I32), INTS(L, I64), FLOATS(F, F32), FLOATS(D, F64)};

static bool is_shift(unsigned op) {
    return op == IR_SHL || op == IR_SHR || op == IR_USHR;
}

static void guard_divisor(Builder *b, Node *y) {
    build_guard(b, IRC_NE, y, node_const(b->g, (IrType)y->type, 0));
}

static void select_arith(Builder *b, const Arith *row) {
    IrType type = (IrType)row->type, right = is_shift(row->op) ? TY_I32 : type;
    Node *x = row->form == 'v' ? wide(b, type) : use_b(b, type);
    if (row->form == 'u') {
        set_a(b, build1(b, (IrOp)row->op, type, x));
        return;
    }
    Node *y = row->form == 'r'   ? use_c(b, right)
              : row->form == 'v' ? use_b(b, type)
              : row->form == 'i' ? node_const(b->g, right, immediate(b))
                                 : wide(b, right);
    if ((row->op == IR_DIV || row->op == IR_REM) && !type_is_float(type))
        guard_divisor(b, y);
    set_a(b, build2(b, (IrOp)row->op, type, x, y));
}

static void select_product(Builder *b) {
    unsigned op = word_at(b);
    IrType type = op == I_(IMULADD) ? TY_I32 : TY_F64;
    Node *product = build2(b, IR_MUL, type, use_b(b, type), use_c(b, type));
    Node *z = build_use(b, build_insn(b)[1].c, type);
    set_a(b, build2(b, op == I_(DMULSUB) ? IR_SUB : IR_ADD, type, z, product));
}

static const struct {
    uint8_t op, from, to;
} conversions[] = {{IR_I2L, TY_I32, TY_I64}, {IR_I2F, TY_I32, TY_F32}, {IR_I2D, TY_I32, TY_F64},
                   {IR_L2I, TY_I64, TY_I32}, {IR_L2F, TY_I64, TY_F32}, {IR_L2D, TY_I64, TY_F64},
                   {IR_F2I, TY_F32, TY_I32}, {IR_F2L, TY_F32, TY_I64}, {IR_F2D, TY_F32, TY_F64},
                   {IR_D2I, TY_F64, TY_I32}, {IR_D2L, TY_F64, TY_I64}, {IR_D2F, TY_F64, TY_F32},
                   {IR_I2B, TY_I32, TY_I32}, {IR_I2C, TY_I32, TY_I32}, {IR_I2S, TY_I32, TY_I32}};

static void select_conversion(Builder *b, unsigned n) {
    set_a(b, build1(b, (IrOp)conversions[n].op, (IrType)conversions[n].to,
                    use_b(b, (IrType)conversions[n].from)));
}

static void select_compare(Builder *b, unsigned op) {
    IrType type = op == I_(LCMP) ? TY_I64 : op <= I_(FCMPG) ? TY_F32 : TY_F64;
    IrOp ir = op == I_(LCMP) ? IR_LCMP : op == I_(FCMPL) || op == I_(DCMPL) ? IR_CMPL : IR_CMPG;
    set_a(b, build2(b, ir, TY_I32, use_b(b, type), use_c(b, type)));
}

/* ---- Jumps ---- */

static uint32_t next_word(const Builder *b) {
    return b->at + flow_words(b->level->flow, b->at);
}

static void branch(Builder *b, IrCond cond, Node *x, Node *y) {
    build_branch(b, cond, x, y, flow_target(b->level->flow, b->at), next_word(b));
}

static void select_jump(Builder *b, unsigned op) {
    const Insn *w = build_insn(b);
    if (op >= I_(JI_EQ) && op < I_(JIK_EQ))
        branch(b, (IrCond)((op - I_(JI_EQ)) / 2), build_use(b, w->a, TY_I32), use_b(b, TY_I32));
    else if (op < I_(JL_EQ))
        branch(b, (IrCond)((op - I_(JIK_EQ)) / 2), build_use(b, w->a, TY_I32), build_int(b, (int16_t)w->b));
    else if (op < I_(JLK_EQ))
        branch(b, (IrCond)((op - I_(JL_EQ)) / 2), build_use(b, w->a, TY_I64), use_b(b, TY_I64));
    else if (op < I_(JF_EQ))
        branch(b, (IrCond)((op - I_(JLK_EQ)) / 2), build_use(b, w->a, TY_I64), build_long(b, (int16_t)w->b));
    else if (op < I_(JD_EQ))
        branch(b, (IrCond)(IRC_FEQ + (op - I_(JF_EQ)) / 2), build_use(b, w->a, TY_F32), use_b(b, TY_F32));
    else if (op < I_(JA_EQ))
        branch(b, (IrCond)(IRC_FEQ + (op - I_(JD_EQ)) / 2), build_use(b, w->a, TY_F64), use_b(b, TY_F64));
    else if (op < I_(JA_NULL))
        branch(b, (IrCond)((op - I_(JA_EQ)) / 2), build_use(b, w->a, TY_REF), use_b(b, TY_REF));
    else
        branch(b, (IrCond)((op - I_(JA_NULL)) / 2), build_use(b, w->a, TY_REF), node_const(b->g, TY_REF, 0));
}

/* a += constant, and jump back if it compares. */
static void select_counted(Builder *b, unsigned op) {
    const Insn *w = build_insn(b);
    Node *limit, *old = build_use(b, w->a, TY_I32);
    IrCond cond = IRC_LT;
    if (op == I_(INC_LEN)) {
        Node *array = use_b(b, TY_REF);
        build_null_check(b, array);
        limit = build1(b, IR_LENGTH, TY_I32, array);
    } else if (op >= I_(INCK_EQ)) {
        cond = (IrCond)(op - I_(INCK_EQ));
        limit = build_int(b, w[1].hi);
    } else {
        cond = (IrCond)(op - I_(INC_EQ));
        limit = w->b == w->a ? NULL : use_b(b, TY_I32);
    }
    Node *sum = build2(b, IR_ADD, TY_I32, old, build_int(b, w[1].i));
    build_set(b, w->a, sum);
    branch(b, cond, sum, limit ? limit : sum);
}

/* Each distinct target is one successor. */
static void select_switch(Builder *b, bool table) {
    const Flow *f = b->level->flow;
    const Insn *w = build_insn(b);
    uint32_t n = (uint32_t)(table ? w[1].hi : w[1].i);
    const int32_t *jumps = (const int32_t *)(w + 2);
    int32_t *keys = ARENA_ARRAY(b->g->arena, int32_t, n + 1);
    uint32_t *targets = ARENA_ARRAY(b->g->arena, uint32_t, n + 1),
             *words = ARENA_ARRAY(b->g->arena, uint32_t, n + 1);
    uint32_t *place = ARENA_ARRAY(b->g->arena, uint32_t, f->block_count); /* 1 + successor, by block */
    uint32_t succs = 0;
    Node *key = build_use(b, w->a, TY_I32);
    for (uint32_t i = 0; i <= n; i++) { /* the last is the default */
        uint32_t word = b->at + (uint32_t)(table ? jumps[i == n ? 0 : i + 1] : w[2 + i].hi);
        if (word >= f->words || !f->block_at[word])
            graph_fail(b->g, "a jump into a block");
        uint32_t *p = &place[f->block_at[word] - 1];
        if (!*p) {
            words[succs] = word;
            *p = ++succs;
        }
        targets[i] = *p - 1;
        keys[i] = i == n ? 0 : table ? w[1].i + (int32_t)i : w[2 + i].i;
    }
    build_switch(b, key, n, keys, targets, words, succs, table);
}

/* ---- Arrays ---- */

/* The element's address is what base and index say: both checked. */
static void check_element(Builder *b, Node *array, Node *index) {
    build_null_check(b, array);
    Node *length = build1(b, IR_LENGTH, TY_I32, array);
    if (fold_condition(IRC_ULT, index, length) != 1)
        build2(b, IR_BOUNDS, TY_VOID, index, length)->state = build_state(b);
}

static Node *load_element(Builder *b, Node *array, Node *index, IrType type, IrWidth width) {
    check_element(b, array, index);
    Node *n = build2(b, IR_LOADX, type_of_width(type, width), array, index);
    n->imm = ARRAY_BASE;
    n->width = (uint8_t)width;
    return n;
}

static void select_load(Builder *b, IrWidth width) {
    set_a(b, load_element(b, use_b(b, TY_REF), use_c(b, TY_I32), accessed_type(b, b->at), width));
}

static void select_load2(Builder *b, IrWidth width) {
    Node *index = build_use(b, build_insn(b)[1].c, TY_I32);
    Node *inner = load_element(b, use_b(b, TY_REF), use_c(b, TY_I32), TY_REF, WIDTH_L);
    set_a(b, load_element(b, inner, index, accessed_type(b, b->at + 1), width));
}

static Node *bool_of(Builder *b, Node *value) {
    return build2(b, IR_AND, TY_I32, value, build_int(b, 1));
}

static void select_store(Builder *b, IrWidth width, bool reference) {
    const Insn *w = build_insn(b);
    IrType type = accessed_type(b, b->at);
    Node *in[3] = {build_use(b, w->a, TY_REF), use_b(b, TY_I32), use_c(b, type)};
    check_element(b, in[0], in[1]);
    if (width == WIDTH_B) { /* of booleans one bit is stored; the class says which it is */
        Node *klass = build1(b, IR_KLASS, TY_I32, in[0]);
        Class *bytes = class_primitive(b->level->method->owner->vm, T_BYTE);
        Class *array = bytes ? atomic_load(&bytes->array) : NULL;
        Node *is_byte = build2(b, IR_CMP, TY_I32, klass, build_int(b, (int32_t)(uintptr_t)array));
        Node *select[3] = {is_byte, in[2], bool_of(b, in[2])};
        in[2] = select[1]->op == IR_CONST && (select[1]->imm & ~1) == 0
                    ? select[1]
                    : build_emit(b, IR_SELECT, TY_I32, 3, select);
    }
    if (reference && !(in[2]->op == IR_CONST && in[2]->imm == 0))
        build2(b, IR_STORE_CHECK, TY_VOID, in[0], in[2])->state = build_state(b);
    Node *n = build_emit(b, IR_STOREX, TY_VOID, 3, in);
    n->imm = ARRAY_BASE;
    n->width = (uint8_t)width;
}

static void select_length(Builder *b) {
    Node *array = use_b(b, TY_REF);
    build_null_check(b, array);
    set_a(b, build1(b, IR_LENGTH, TY_I32, array));
}

/* ---- Fields ---- */

static Node *load(Builder *b, Node *base, int64_t offset, IrType type, IrWidth width, bool is_volatile) {
    Node *n = build1(b, IR_LOAD, type_of_width(type, width), base);
    n->imm = offset;
    n->width = (uint8_t)width;
    n->flags = is_volatile ? NODE_VOLATILE : 0;
    return n;
}

static void store(Builder *b, Node *base, int64_t offset, Node *value, IrWidth width, bool is_volatile) {
    Node *n = build2(b, IR_STORE, TY_VOID, base, value);
    n->imm = offset;
    n->width = (uint8_t)width;
    n->flags = is_volatile ? NODE_VOLATILE : 0;
}

static void select_getfield(Builder *b, IrWidth width) {
    Node *object = use_b(b, TY_REF);
    build_null_check(b, object);
    set_a(b, load(b, object, build_insn(b)->c, accessed_type(b, b->at), width, false));
}

static void select_putfield(Builder *b, IrWidth width, bool is_bool) {
    Node *object = build_use(b, build_insn(b)->a, TY_REF), *value = use_b(b, accessed_type(b, b->at));
    build_null_check(b, object);
    store(b, object, build_insn(b)->c, is_bool ? bool_of(b, value) : value, width, false);
}

static IrWidth width_of(uint8_t type) {
    switch (type) {
    case T_BOOLEAN:
    case T_BYTE: return WIDTH_B;
    case T_CHAR: return WIDTH_C;
    case T_SHORT: return WIDTH_S;
    case T_INT:
    case T_FLOAT: return WIDTH_I;
    default: return WIDTH_L;
    }
}

/* Volatile, or far away. It was executed before, so it is resolved. */
static Field *resolved_field(Builder *b) {
    Field *f =
        atomic_load_explicit(&b->level->method->owner->resolved[build_insn(b)->c], memory_order_acquire);
    if (!f)
        graph_fail(b->g, "a field that is not resolved");
    return f;
}

static void select_field_slow(Builder *b, bool put) {
    Field *f = resolved_field(b);
    bool is_volatile = (f->access & ACC_VOLATILE) != 0;
    Node *object = build_use(b, put ? build_insn(b)->a : build_insn(b)->b, TY_REF);
    Node *value = put ? use_b(b, ir_type_of(f->type)) : NULL;
    build_null_check(b, object);
    if (put)
        store(b, object, f->offset, f->type == T_BOOLEAN ? bool_of(b, value) : value, width_of(f->type),
              is_volatile);
    else
        set_a(b, load(b, object, f->offset, ir_type_of(f->type), width_of(f->type), is_volatile));
}

static Node *static_base(Builder *b, const void *address) {
    return build_long(b, (int64_t)(intptr_t)address);
}

/* A constant of a class that is initialized. System's are set behind its back. */
static bool is_constant(const Field *f) {
    return f && f->access & ACC_FINAL && f->access & ACC_STATIC &&
           class_state(f->owner) == CLASS_INITIALIZED &&
           strcmp(f->owner->name->text, "java/lang/System") != 0;
}

static Node *constant_value(Builder *b, const void *at, IrType type, IrWidth width) {
    switch (width) {
    case WIDTH_B: return build_int(b, *(const int8_t *)at);
    case WIDTH_C: return build_int(b, *(const uint16_t *)at);
    case WIDTH_S: return build_int(b, *(const int16_t *)at);
    case WIDTH_I: return node_const(b->g, type, *(const int32_t *)at);
    default: return node_const(b->g, type, *(const int64_t *)at);
    }
}

static void select_getstatic(Builder *b, IrWidth width) {
    const Insn *w = build_insn(b);
    const Field *f = atomic_load_explicit(&b->level->method->owner->resolved[w->c], memory_order_acquire);
    IrType type = type_of_width(accessed_type(b, b->at), width);
    if (is_constant(f))
        set_a(b, constant_value(b, w[1].p, type, width));
    else
        set_a(b, load(b, static_base(b, w[1].p), 0, type, width, false));
}

static void select_putstatic(Builder *b, IrWidth width, bool is_bool) {
    const Insn *w = build_insn(b);
    Node *value = build_use(b, w->a, accessed_type(b, b->at));
    store(b, static_base(b, w[1].p), 0, is_bool ? bool_of(b, value) : value, width, false);
}

static void select_static_slow(Builder *b, bool put) {
    Field *f = resolved_field(b);
    if (class_state(f->owner) != CLASS_INITIALIZED) {
        build_exit(b);
        return;
    }
    Node *base = static_base(b, (char *)f->owner->mirror + f->offset);
    bool is_volatile = (f->access & ACC_VOLATILE) != 0;
    if (put) {
        Node *value = build_use(b, build_insn(b)->a, ir_type_of(f->type));
        store(b, base, 0, f->type == T_BOOLEAN ? bool_of(b, value) : value, width_of(f->type), is_volatile);
    } else {
        set_a(b, load(b, base, 0, ir_type_of(f->type), width_of(f->type), is_volatile));
    }
}

/* ---- Objects ---- */

static Node *with_class(Builder *b, Node *n, const Class *c) {
    n->ptr = c;
    return n;
}

static void select_new(Builder *b, bool slow) {
    Node *klass = build_long(b, (int64_t)(intptr_t)klass_of(b));
    Node *n = slow ? build_emit(b, IR_CALL_C, TY_REF, 1, &klass) : build_emit(b, IR_NEW, TY_REF, 0, NULL);
    n->ptr = slow ? (const void *)&helper_new : klass_of(b);
    n->state = build_state(b);
    n->flags |= NODE_NONNULL;
    set_a(b, n);
}

static void select_new_array(Builder *b) {
    Node *n = build1(b, IR_NEW_ARRAY, TY_REF, use_b(b, TY_I32));
    with_class(b, n, klass_of(b))->state = build_state(b);
    n->flags |= NODE_NONNULL;
    set_a(b, n);
}

static void select_cast(Builder *b) {
    Node *object = use_b(b, TY_REF);
    Node *n = with_class(b, build1(b, IR_CAST, TY_VOID, object), klass_of(b));
    n->state = build_state(b);
    set_a(b, object);
}

static void select_instanceof(Builder *b) {
    Node *object = use_b(b, TY_REF);
    Node *n = node_new(b->g, IR_INSTANCEOF, TY_I32, 1);
    n->in[0] = object;
    n->ptr = klass_of(b);
    node_append(b->cur, n);
    set_a(b, n);
}

static void select_monitor(Builder *b, IrOp op) {
    Node *object = build_use(b, build_insn(b)->a, TY_REF);
    build_null_check(b, object);
    build1(b, op, TY_VOID, object)->state = build_state(b);
}

static void select_sync_enter(Builder *b) {
    Method *m = b->level->method;
    Node *object = method_is_static(m) ? node_const(b->g, TY_REF, (int64_t)(intptr_t)m->owner->mirror)
                                       : build_use(b, 0, TY_REF);
    build1(b, IR_MONITOR_ENTER, TY_VOID, object)->state = build_state(b);
    set_a(b, object);
}

/* Functions of the interpreter's kind: values in a row. */
static void emit_values(Builder *b, const IrHelper *helper, int64_t what, Node **in, uint32_t count) {
    Node *n = build_emit(b, IR_CALL_VALUES, TY_REF, count, in);
    n->ptr = helper;
    n->imm = what;
    n->state = build_state(b);
    n->flags |= NODE_NONNULL;
    set_a(b, n);
}

/* The operands of an invokedynamic. */
static void select_dynamic(Builder *b, const IrHelper *helper) {
    const Insn *w = build_insn(b);
    Node **in = ARENA_ARRAY(b->g->arena, Node *, flow_args(b->level->flow, b->at) + 1);
    uint32_t n = 0;
    DescriptorWalk walk = descriptor_walk(cf_ref(b->level->method->owner->file, w->c).descriptor);
    for (CfText type; descriptor_next(&walk, &type); n++)
        in[n] = build_use(b, w->b + n, ir_type_of(basic_type_of((char)type.bytes[0])));
    emit_values(b, helper, w[1].l, in, n);
}

static void select_multi(Builder *b) {
    const Insn *w = build_insn(b);
    Class *c = atomic_load_explicit(&b->level->method->owner->resolved[w[1].i], memory_order_acquire);
    if (!c || w->c < 2 || w->c > 3) {
        build_exit(b);
        return;
    }
    Node *in[3];
    for (uint32_t i = 0; i < w->c; i++)
        in[i] = build_use(b, w->b + i, TY_I32);
    emit_values(b, w->c == 2 ? &helper_multi2 : &helper_multi3, (int64_t)(intptr_t)c, in, w->c);
}

/* ---- All of them ---- */

static void select_return(Builder *b, unsigned op) {
    const Insn *w = build_insn(b);
    IrType type = ir_type_of(b->level->method->ret);
    if (op == I_(RETV)) {
        build_return(b, NULL);
        return;
    }
    if (op == I_(RET_INIT)) {
        build_emit(b, IR_FENCE_STORE, TY_VOID, 0, NULL);
        build_return(b, NULL);
        return;
    }
    Node *v = op == I_(RETI) ? node_const(b->g, type, w->hi) : build_use(b, w->a, type);
    if (op == I_(RET_Z))
        v = bool_of(b, v);
    else if (op == I_(RET_B))
        v = build1(b, IR_I2B, TY_I32, v);
    else if (op == I_(RET_C))
        v = build1(b, IR_I2C, TY_I32, v);
    else if (op == I_(RET_S))
        v = build1(b, IR_I2S, TY_I32, v);
    build_return(b, v);
}

static Node *copy_of(Builder *b, uint32_t reg) {
    Node *v = reg < b->level->flow->regs ? b->level->regs[reg] : NULL;
    return v;
}

static void select_move(Builder *b) {
    const Insn *w = build_insn(b);
    Node *first = copy_of(b, w->b), *second = w->op == I_(MOV2) ? copy_of(b, w->c) : NULL;
    build_set(b, w->a, first);
    if (w->op == I_(MOV2)) {
        if (w->c == w->a)
            second = first;
        build_set(b, w->a + 1u, second);
    }
}

/* Resolved before by another path; its class and index words stay. */
static void select_call(Builder *b, unsigned op) {
    switch (op) {
    case I_(SKIP): return;
    case I_(CALL):
    case I_(CALL_NN):
    case I_(CALLV):
    case I_(CALLI): build_call(b); return;
    case I_(CAPTURE): select_dynamic(b, &helper_capture); return;
    case I_(CONCAT): select_dynamic(b, &helper_concat); return;
    default: build_exit(b); return;
    }
}

static bool between(unsigned op, unsigned first, unsigned last) {
    return op >= first && op <= last;
}

static void select_memory(Builder *b, unsigned op) {
    if (between(op, I_(ALOAD_B), I_(ALOAD_L)))
        select_load(b, (IrWidth)(op - I_(ALOAD_B)));
    else if (between(op, I_(ALOAD2_I), I_(ALOAD2_L)))
        select_load2(b, op == I_(ALOAD2_I) ? WIDTH_I : WIDTH_L);
    else if (between(op, I_(ASTORE_B), I_(ASTORE_L)))
        select_store(b, (IrWidth)(op - I_(ASTORE_B)), false);
    else if (between(op, I_(GETFIELD_B), I_(GETFIELD_L)))
        select_getfield(b, (IrWidth)(op - I_(GETFIELD_B)));
    else if (between(op, I_(PUTFIELD_B), I_(PUTFIELD_L)))
        select_putfield(b, (IrWidth)(op - I_(PUTFIELD_B)), false);
    else if (between(op, I_(GETSTATIC_B), I_(GETSTATIC_L)))
        select_getstatic(b, (IrWidth)(op - I_(GETSTATIC_B)));
    else if (between(op, I_(PUTSTATIC_B), I_(PUTSTATIC_L)))
        select_putstatic(b, (IrWidth)(op - I_(PUTSTATIC_B)), false);
    else
        build_exit(b); /* not resolved yet, or too rare */
}

void select_code(Builder *b) {
    const Insn *w = build_insn(b);
    unsigned op = w->op;
    if (arith[op].form) {
        select_arith(b, &arith[op]);
        return;
    }
    if (between(op, I_(JI_EQ), I_(JA_NONNULL_L))) {
        select_jump(b, op);
        return;
    }
    if (between(op, I_(INC_EQ), I_(INC_LEN))) {
        select_counted(b, op);
        return;
    }
    if (between(op, I_(I2L), I_(I2S))) {
        select_conversion(b, op - I_(I2L));
        return;
    }
    if (between(op, I_(LCMP), I_(DCMPG))) {
        select_compare(b, op);
        return;
    }
    if (flow_is_call(op)) {
        select_call(b, op);
        return;
    }
    switch (op) {
    case I_(NOP):
    case I_(ENTER_BIG): break;
    case I_(MOV):
    case I_(MOV2): select_move(b); break;
    case I_(LOADI): set_a(b, node_const(b->g, TY_VOID, w->hi)); break;
    case I_(LOADW): set_a(b, node_const(b->g, TY_VOID, w[1].l)); break;
    case I_(DMULADD):
    case I_(DMULSUB):
    case I_(IMULADD): select_product(b); break;
    case I_(GOTO):
    case I_(GOTO_L): build_jump(b, flow_target(b->level->flow, b->at)); break;
    case I_(TSWITCH):
    case I_(LSWITCH): select_switch(b, op == I_(TSWITCH)); break;
    case I_(RETV):
    case I_(RET_INIT):
    case I_(RET):
    case I_(RETI):
    case I_(RET_Z):
    case I_(RET_B):
    case I_(RET_C):
    case I_(RET_S): select_return(b, op); break;
    case I_(ASTORE_A): select_store(b, WIDTH_L, true); break;
    case I_(ALEN): select_length(b); break;
    case I_(GETFIELD_SLOW): select_field_slow(b, false); break;
    case I_(PUTFIELD_SLOW): select_field_slow(b, true); break;
    case I_(PUTFIELD_Z): select_putfield(b, WIDTH_B, true); break;
    case I_(GETSTATIC_SLOW): select_static_slow(b, false); break;
    case I_(PUTSTATIC_SLOW): select_static_slow(b, true); break;
    case I_(PUTSTATIC_Z): select_putstatic(b, WIDTH_B, true); break;
    case I_(NEW): select_new(b, false); break;
    case I_(NEW_SLOW): select_new(b, true); break;
    case I_(NEWARRAY): select_new_array(b); break;
    case I_(NEWMULTI_X): select_multi(b); break;
    case I_(CHECKCAST):
    case I_(CHECKCAST_D): select_cast(b); break;
    case I_(INSTANCEOF):
    case I_(INSTANCEOF_D): select_instanceof(b); break;
    case I_(MONENTER): select_monitor(b, IR_MONITOR_ENTER); break;
    case I_(MONEXIT):
    case I_(SYNC_EXIT): select_monitor(b, IR_MONITOR_EXIT); break;
    case I_(SYNC_ENTER): select_sync_enter(b); break;
    default: select_memory(b, op); break;
    }
}
