/* Which instructions a bytecode becomes. */
#include "interp/translate.h"

/* ---- Operands of the bytecode ---- */

static uint32_t u1_at(const Tr *tr, uint32_t at) {
    return tr->bytes[at];
}
static uint32_t u2_at(const Tr *tr, uint32_t at) {
    return load_u2(tr->bytes + at);
}
static int32_t s2_at(const Tr *tr, uint32_t at) {
    return (int16_t)load_u2(tr->bytes + at);
}
static int32_t s4_at(const Tr *tr, uint32_t at) {
    return (int32_t)load_u4(tr->bytes + at);
}

static Insn int_value(int32_t i) {
    return (Insn){.l = i};
}
static bool fits16(int64_t v) {
    return v == (int16_t)v;
}

/* ---- Arithmetic ---- */

typedef struct Arith {
    uint16_t rr, imm, wide, reverse; /* reverse: the constant on the left; 0: no such form */
    char type, right;
    bool commutes;
} Arith;

#define INT_ROW(op, commutes)                                                                                \
    { I_(I##op), I_(I##op##_I), I_(I##op##_W), 0, 'I', 'I', commutes }
#define LONG_ROW(op, commutes)                                                                               \
    { I_(L##op), I_(L##op##_I), I_(L##op##_W), 0, 'J', 'J', commutes }
#define SHIFT_ROW(t, type, op)                                                                               \
    { I_(t##op), I_(t##op##_I), 0, 0, type, 'I', false }
#define FLOAT_ROW(t, type, op, reverse, commutes)                                                            \
    { I_(t##op), 0, I_(t##op##_W), reverse, type, type, commutes }
#define DIV_ROW(t, type, op)                                                                                 \
    { I_(t##op), I_(t##op##_I), 0, 0, type, type, false }

static const Arith arith[] = {
    INT_ROW(ADD, true),
    LONG_ROW(ADD, true),
    FLOAT_ROW(F, 'F', ADD, 0, true),
    FLOAT_ROW(D, 'D', ADD, 0, true),
    {I_(ISUB), 0, 0, 0, 'I', 'I', false},
    {I_(LSUB), 0, 0, 0, 'J', 'J', false},
    FLOAT_ROW(F, 'F', SUB, I_(FRSUB_W), false),
    FLOAT_ROW(D, 'D', SUB, I_(DRSUB_W), false),
    INT_ROW(MUL, true),
    LONG_ROW(MUL, true),
    FLOAT_ROW(F, 'F', MUL, 0, true),
    FLOAT_ROW(D, 'D', MUL, 0, true),
    DIV_ROW(I, 'I', DIV),
    DIV_ROW(L, 'J', DIV),
    FLOAT_ROW(F, 'F', DIV, I_(FRDIV_W), false),
    FLOAT_ROW(D, 'D', DIV, I_(DRDIV_W), false),
    DIV_ROW(I, 'I', REM),
    DIV_ROW(L, 'J', REM),
    {I_(FREM), 0, 0, 0, 'F', 'F', false},
    {I_(DREM), 0, 0, 0, 'D', 'D', false},
};
static const Arith shifts[] = {SHIFT_ROW(I, 'I', SHL), SHIFT_ROW(L, 'J', SHL),  SHIFT_ROW(I, 'I', SHR),
                               SHIFT_ROW(L, 'J', SHR), SHIFT_ROW(I, 'I', USHR), SHIFT_ROW(L, 'J', USHR)};
static const Arith logic[] = {INT_ROW(AND, true), LONG_ROW(AND, true), INT_ROW(OR, true),
                              LONG_ROW(OR, true), INT_ROW(XOR, true),  LONG_ROW(XOR, true)};

/* The short form of x op constant, if there is one: the instruction and its immediate. */
static bool short_form(const Arith *row, int64_t k, uint16_t *op, int32_t *imm) {
    if (row->rr == I_(ISUB) || row->rr == I_(LSUB)) {
        *op = row->rr == I_(ISUB) ? I_(IADD_I) : I_(LADD_I);
        *imm = (int32_t)-k;
        return k != INT64_MIN && fits16(-k);
    }
    bool divides = row->rr == I_(IDIV) || row->rr == I_(IREM) || row->rr == I_(LDIV) || row->rr == I_(LREM);
    *op = row->imm;
    *imm = (int32_t)k;
    return row->imm && fits16(k) && !(divides && (k == 0 || k == -1));
}

/* The newest instruction, if it is this one, a single word, and `reg` has its result. */
static Insn *newest(Tr *tr, InsnOp op, uint32_t reg) {
    if (tr->last == NO_INSN || tr->last + 1 != tr->count)
        return NULL;
    Insn *last = &tr->out[tr->last];
    return last->op == op && last->a == reg ? last : NULL;
}

/* x + y or x - y, where one is a product made just now: one instruction. */
static bool join_product(Tr *tr, const Arith *row, Slot x, Slot y) {
    bool real = row->rr != I_(IADD), subtracts = row->rr == I_(DSUB);
    if ((row->rr != I_(DADD) && !subtracts && real) || x.constant || y.constant || x.reg == y.reg)
        return false;
    Insn *product = NULL;
    uint32_t other = x.reg;
    if (y.reg == own_reg(tr, tr->depth + 1))
        product = newest(tr, real ? I_(DMUL) : I_(IMUL), y.reg);
    if (!product && !subtracts && x.reg == own_reg(tr, tr->depth)) {
        product = newest(tr, real ? I_(DMUL) : I_(IMUL), x.reg);
        other = y.reg;
    }
    if (!product)
        return false;
    uint32_t at = tr->last;
    product->op = subtracts ? I_(DMULSUB) : real ? I_(DMULADD) : I_(IMULADD);
    product->a = (uint16_t)push_result(tr, row->type);
    emit_word(tr, (Insn){.c = (uint16_t)other});
    tr->last = at;
    return true;
}

static void select_arith(Tr *tr, const Arith *row) {
    Slot y = pop(tr), x = pop(tr);
    if (x.constant && !y.constant && row->commutes) {
        Slot swap = x;
        x = y;
        y = swap;
    }
    if (x.constant && !y.constant && row->reverse) {
        uint32_t b = y.reg;
        emit(tr, row->reverse, push_result(tr, row->type), b, 0);
        emit_word(tr, x.value);
        return;
    }
    if (join_product(tr, row, x, y))
        return;
    uint32_t b = reg_of(tr, x, tr->depth);
    uint16_t op;
    int32_t imm;
    bool mask = row >= shifts && row < shifts + sizeof shifts / sizeof *shifts;
    if (y.constant && mask)
        y.value.l &= row->type == 'I' ? 31 : 63;
    if (y.constant && row->type != 'F' && row->type != 'D' && short_form(row, y.value.l, &op, &imm)) {
        emit(tr, op, push_result(tr, row->type), b, (uint32_t)imm);
    } else if (y.constant && row->wide) {
        emit(tr, row->wide, push_result(tr, row->type), b, 0);
        emit_word(tr, y.value);
    } else {
        uint32_t c = reg_of(tr, y, tr->depth + 1);
        emit(tr, row->rr, push_result(tr, row->type), b, c);
    }
}

static void select_unary(Tr *tr, InsnOp op, char type) {
    uint32_t b = reg_of(tr, pop(tr), tr->depth);
    emit(tr, op, push_result(tr, type), b, 0);
}

/* In the order of the bytecodes from i2l on. */
static const struct {
    uint16_t op;
    char type;
} conversions[] = {{I_(I2L), 'J'}, {I_(I2F), 'F'}, {I_(I2D), 'D'}, {I_(L2I), 'I'}, {I_(L2F), 'F'},
                   {I_(L2D), 'D'}, {I_(F2I), 'I'}, {I_(F2L), 'J'}, {I_(F2D), 'D'}, {I_(D2I), 'I'},
                   {I_(D2L), 'J'}, {I_(D2F), 'F'}, {I_(I2B), 'I'}, {I_(I2C), 'I'}, {I_(I2S), 'I'}};

static void select_iinc(Tr *tr, uint32_t local, int32_t by) {
    uint32_t reg = tr->local_reg[local];
    if (tr->local_refs[reg])
        spill_local(tr, reg);
    if (fits16(by))
        emit(tr, I_(IADD_I), reg, reg, (uint32_t)by);
    /* `last` stays: a loop's test may join it; it has no operand of its own that a store could redirect */
}

/* ---- Jumps ---- */

/* The entries that stay on the stack go to their own registers; what was popped stays readable. */
static void settle_rest(Tr *tr) {
    if (tr->depth)
        settle(tr, 0);
}

static void jump(Tr *tr, InsnOp op, uint32_t a, uint32_t b, uint32_t target) {
    bool back = target <= tr->bci || tr->invert;
    if (tr->long_jumps) {
        /* if so: over the next; no: over the one behind it; far */
        emit(tr, op, a, b, 2);
        uint32_t at = emit(tr, I_(GOTO), 0, 0, 0);
        if (!tr->dry && !tr->no_memory)
            tr->out[at].hi = 2;
        at = emit(tr, back ? I_(GOTO_L) : I_(GOTO), 0, 0, 0);
        fixup_add(tr, at, at, target, FIX_LONG);
    } else {
        uint32_t at = emit(tr, op + (back ? 1 : 0), a, b, 0);
        fixup_add(tr, at, at, target, FIX_SHORT);
    }
    tr->last = NO_INSN;
}

static void jump_always(Tr *tr, uint32_t target, bool back) {
    uint32_t at = emit(tr, back ? I_(GOTO_L) : I_(GOTO), 0, 0, 0);
    fixup_add(tr, at, at, target, FIX_LONG);
    tr->last = NO_INSN;
}

/* A repeated loop test: jump back into the body while it does not say to leave; then leave. */
static uint32_t real_target(Tr *tr, uint32_t target, uint32_t *cond) {
    if (!tr->invert)
        return target;
    *cond ^= 1;
    return tr->invert;
}

static void after_jump(Tr *tr, uint32_t target) {
    if (tr->invert) {
        shape_meet(tr, target);
        jump_always(tr, target, false);
    }
}

static bool joins_increment(const Tr *tr, uint32_t reg, bool back) {
    if (tr->last == NO_INSN || !back || tr->long_jumps || tr->last + 1 != tr->count)
        return false;
    const Insn *last = &tr->out[tr->last];
    return last->op == I_(IADD_I) && last->a == reg && last->b == reg;
}

static void jump_counted(Tr *tr, uint32_t cond, Slot y, uint32_t target) {
    Insn *last = &tr->out[tr->last];
    uint32_t at = tr->last;
    int32_t by = (int16_t)last->c;
    last->op = (uint16_t)((y.constant ? I_(INCK_EQ) : I_(INC_EQ)) + cond);
    last->b = y.constant ? 0 : (uint16_t)y.reg;
    last->c = 0;
    emit_word(tr, (Insn){.i = by, .hi = y.constant ? (int32_t)y.value.l : 0});
    fixup_add(tr, at, at, target, FIX_SHORT);
    tr->last = NO_INSN;
}

/* i += k, then i < array.length: the two newest instructions. */
static bool joins_length(Tr *tr, uint32_t i, uint32_t cond, Slot y, bool back) {
    if (!back || cond != COND_LT || y.constant || tr->long_jumps || tr->before == NO_INSN ||
        !newest(tr, I_(ALEN), y.reg) || y.reg != own_reg(tr, tr->depth + 1))
        return false;
    const Insn *add = &tr->out[tr->before];
    return add->op == I_(IADD_I) && add->a == i && add->b == i;
}

static void jump_length(Tr *tr, uint32_t target) {
    uint32_t at = tr->before;
    Insn *add = &tr->out[at], *length = &tr->out[tr->last];
    int32_t by = (int16_t)add->c;
    add->op = I_(INC_LEN);
    add->b = length->b;
    *length = (Insn){.i = by};
    fixup_add(tr, at, at, target, FIX_SHORT);
    tr->last = NO_INSN;
}

static void jump_compare(Tr *tr, char type, uint32_t cond, Slot x, Slot y, uint32_t target) {
    static const uint8_t swapped[] = {COND_EQ, COND_NE, COND_GT, COND_LE, COND_LT, COND_GE};
    uint32_t depth = tr->depth, leave = target, place = depth + 1; /* for y, if it has no register */
    if (x.constant && !y.constant) {
        Slot swap = x;
        x = y;
        y = swap;
        place = depth; /* the other one is x's own */
        cond = swapped[cond];
    }
    target = real_target(tr, target, &cond);
    uint32_t a = reg_of(tr, x, depth);
    bool back = target <= tr->bci || tr->invert;
    if (type == 'I' && depth == 0 && joins_increment(tr, a, back)) {
        shape_meet(tr, target);
        jump_counted(tr, cond, y, target);
    } else if (type == 'I' && depth == 0 && joins_length(tr, a, cond, y, back)) {
        shape_meet(tr, target);
        jump_length(tr, target);
    } else if (y.constant && fits16(y.value.l)) {
        settle_rest(tr);
        shape_meet(tr, target);
        jump(tr, (type == 'I' ? I_(JIK_EQ) : I_(JLK_EQ)) + 2 * cond, a, (uint32_t)y.value.l, target);
    } else {
        uint32_t b = reg_of(tr, y, place);
        settle_rest(tr);
        shape_meet(tr, target);
        jump(tr, (type == 'I' ? I_(JI_EQ) : I_(JL_EQ)) + 2 * cond, a, b, target);
    }
    after_jump(tr, leave);
}

/* fcmpX/dcmpX and the jump behind it: how the two make one comparison. `swap`: of y with x. */
static void jump_float(Tr *tr, char type, bool nan_less, uint32_t cond, Slot x, Slot y, uint32_t target) {
    static const struct {
        uint8_t cond;
        bool swap;
    } less[] = {{FCOND_EQ, 0}, {FCOND_NE, 0}, {FCOND_NLE, 1}, {FCOND_LE, 1}, {FCOND_LT, 1}, {FCOND_NLT, 1}},
      more[] = {{FCOND_EQ, 0}, {FCOND_NE, 0}, {FCOND_LT, 0}, {FCOND_NLT, 0}, {FCOND_NLE, 0}, {FCOND_LE, 0}};
    uint32_t depth = tr->depth, leave = target;
    uint32_t a = reg_of(tr, x, depth), b = reg_of(tr, y, depth + 1);
    bool swap = nan_less ? less[cond].swap : more[cond].swap;
    uint32_t c = nan_less ? less[cond].cond : more[cond].cond;
    target = real_target(tr, target, &c);
    settle_rest(tr);
    shape_meet(tr, target);
    jump(tr, (type == 'F' ? I_(JF_EQ) : I_(JD_EQ)) + 2 * c, swap ? b : a, swap ? a : b, target);
    after_jump(tr, leave);
}

static void jump_reference(Tr *tr, InsnOp eq, uint32_t cond, uint32_t a, uint32_t b, uint32_t target) {
    uint32_t leave = target;
    target = real_target(tr, target, &cond);
    settle_rest(tr);
    shape_meet(tr, target);
    jump(tr, eq + 2 * cond, a, b, target);
    after_jump(tr, leave);
}

static bool is_target(const Tr *tr, uint32_t bci) {
    return bci >= tr->size || tr->marks[bci] & MARK_TARGET;
}

static void select_compare(Tr *tr, unsigned op) {
    char type = op == OP_lcmp ? 'J' : op <= OP_fcmpg ? 'F' : 'D';
    bool nan_less = op == OP_fcmpl || op == OP_dcmpl;
    unsigned follow = is_target(tr, tr->next) ? 0 : u1_at(tr, tr->next);
    Slot y = pop(tr), x = pop(tr);
    if (follow < OP_ifeq || follow > OP_ifle || tr->next + 3 > tr->size) {
        uint32_t b = reg_of(tr, x, tr->depth), c = reg_of(tr, y, tr->depth + 1);
        static const uint16_t ops[] = {I_(LCMP), I_(FCMPL), I_(FCMPG), I_(DCMPL), I_(DCMPG)};
        emit(tr, ops[op - OP_lcmp], push_result(tr, 'I'), b, c);
        return;
    }
    uint32_t target = tr->next + (uint32_t)s2_at(tr, tr->next + 1), cond = follow - OP_ifeq;
    tr->bci = tr->next;
    tr->next += 3;
    if (type == 'J')
        jump_compare(tr, 'J', cond, x, y, target);
    else
        jump_float(tr, type, nan_less, cond, x, y, target);
}

static void select_goto(Tr *tr, uint32_t target) {
    uint32_t test =
        target <= tr->bci && tr->depth == 0 && !tr->invert && !tr->long_jumps ? loop_test(tr, target) : 0;
    if (test) {
        uint32_t next = tr->next, bci = tr->bci;
        tr->invert = test + 3;
        for (tr->bci = target; tr->bci <= test && !tr->broken; tr->bci = tr->next) {
            uint32_t pc = tr->count, at = tr->bci;
            tr->next = at + op_length(tr->bytes, tr->size, at);
            select_insn(tr);
            map_add(tr, pc, at);
        }
        tr->invert = 0;
        tr->next = next;
        tr->bci = bci;
    } else {
        settle_rest(tr);
        shape_meet(tr, target);
        jump_always(tr, target, target <= tr->bci);
    }
    tr->reachable = false;
}

static void select_jsr(Tr *tr, uint32_t target) {
    settle_rest(tr);
    shape_meet(tr, tr->next);
    uint32_t hash = shape_hash(tr);
    uint32_t at = emit(tr, I_(JSR), push_result(tr, 'R'), 0, 0);
    emit_word(tr, (Insn){.i = 0, .hi = (int32_t)hash});
    fixup_add(tr, at + 1, at, tr->next, FIX_PLACE);
    shape_meet(tr, target);
    jump_always(tr, target, target <= tr->bci);
    tr->reachable = false;
}

static void select_ret(Tr *tr, uint32_t local) {
    settle_rest(tr);
    uint32_t hash = shape_hash(tr);
    uint32_t at = emit(tr, I_(RETSUB), tr->local_reg[local], 0, 0);
    if (!tr->dry && !tr->no_memory)
        tr->out[at].hi = (int32_t)hash;
    tr->reachable = false;
}

static void select_tableswitch(Tr *tr) {
    uint32_t p = (tr->bci + 4) & ~3u, a = reg_of(tr, pop(tr), tr->depth);
    int32_t low = s4_at(tr, p + 4), high = s4_at(tr, p + 8);
    uint32_t n = (uint32_t)high - (uint32_t)low + 1;
    settle_rest(tr);
    uint32_t at = emit(tr, I_(TSWITCH), a, 0, 0);
    emit_word(tr, (Insn){.i = low, .hi = (int32_t)n});
    for (uint32_t i = 0; i <= n; i++) {
        if (i % 2 == 0)
            emit_word(tr, (Insn){0});
        uint32_t target = tr->bci + (uint32_t)s4_at(tr, i == 0 ? p : p + 8 + 4 * i);
        shape_meet(tr, target);
        fixup_add(tr, at + 2 + i / 2, at, target, i % 2 ? FIX_HIGH : FIX_LOW);
    }
    tr->reachable = false;
}

static void select_lookupswitch(Tr *tr) {
    uint32_t p = (tr->bci + 4) & ~3u, a = reg_of(tr, pop(tr), tr->depth);
    uint32_t n = (uint32_t)s4_at(tr, p + 4);
    settle_rest(tr);
    uint32_t at = emit(tr, I_(LSWITCH), a, 0, 0);
    emit_word(tr, (Insn){.i = (int32_t)n});
    for (uint32_t i = 0; i <= n; i++) {
        uint32_t pair = p + 8 + 8 * i;
        uint32_t target = tr->bci + (uint32_t)s4_at(tr, i == n ? p : pair + 4);
        emit_word(tr, (Insn){.i = i == n ? 0 : s4_at(tr, pair)});
        shape_meet(tr, target);
        fixup_add(tr, at + 2 + i, at, target, FIX_HIGH);
    }
    tr->reachable = false;
}

/* ---- Leaving ---- */

static void select_return(Tr *tr, unsigned op) {
    Slot s = {.constant = true};
    if (op != OP_return)
        s = pop(tr);
    if (tr->m->access & ACC_SYNCHRONIZED)
        emit(tr, I_(SYNC_EXIT), tr->lock_reg, 0, 0);
    if (op == OP_return) {
        emit(tr, tr->m->flags & METHOD_INIT ? I_(RET_INIT) : I_(RETV), 0, 0, 0);
    } else if (s.constant && s.value.l == (int32_t)s.value.l && tr->m->ret != T_BOOLEAN &&
               tr->m->ret != T_BYTE && tr->m->ret != T_CHAR && tr->m->ret != T_SHORT) {
        uint32_t at = emit(tr, I_(RETI), 0, 0, 0);
        if (!tr->dry && !tr->no_memory)
            tr->out[at].hi = (int32_t)s.value.l;
    } else {
        uint8_t r = tr->m->ret;
        InsnOp ret = r == T_BOOLEAN ? I_(RET_Z)
                     : r == T_BYTE  ? I_(RET_B)
                     : r == T_CHAR  ? I_(RET_C)
                     : r == T_SHORT ? I_(RET_S)
                                    : I_(RET);
        emit(tr, ret, reg_of(tr, s, tr->depth), 0, 0);
    }
    tr->reachable = false;
}

/* ---- Constants ---- */

static void select_ldc(Tr *tr, uint32_t index) {
    switch (cf_tag(tr->cf, index)) {
    case CONSTANT_Integer: push_constant(tr, 'I', int_value(cf_int(tr->cf, index))); return;
    case CONSTANT_Float: push_constant(tr, 'F', (Insn){.f = cf_float(tr->cf, index)}); return;
    case CONSTANT_Long: push_constant(tr, 'J', (Insn){.l = cf_long(tr->cf, index)}); return;
    case CONSTANT_Double: push_constant(tr, 'D', (Insn){.d = cf_double(tr->cf, index)}); return;
    default: break;
    }
    char type = 'A';
    if (cf_tag(tr->cf, index) == CONSTANT_Dynamic) {
        uint8_t c = cf_ref(tr->cf, index).descriptor.bytes[0];
        type = c == 'J' || c == 'F' || c == 'D' ? (char)c : c == 'L' || c == '[' ? 'A' : 'I';
    }
    emit(tr, I_(LDC_X), push_result(tr, type), 0, index);
    emit_word(tr, (Insn){0});
}

/* ---- Arrays and objects ---- */

/* By the bytecode's distance from iaload or iastore: int long float double reference byte char short. */
static const uint16_t array_loads[] = {I_(ALOAD_I), I_(ALOAD_L), I_(ALOAD_I), I_(ALOAD_L),
                                       I_(ALOAD_L), I_(ALOAD_B), I_(ALOAD_C), I_(ALOAD_S)};
static const uint16_t array_stores[] = {I_(ASTORE_I), I_(ASTORE_L), I_(ASTORE_I), I_(ASTORE_L),
                                        I_(ASTORE_A), I_(ASTORE_B), I_(ASTORE_C), I_(ASTORE_C)};
static const char array_types[] = "IJFDAIII";

/* array[i][j], the first load made just now. */
static bool join_loads(Tr *tr, unsigned n, Slot array, Slot index) {
    if (array.constant || index.constant || array.reg != own_reg(tr, tr->depth) || index.reg == array.reg ||
        (array_loads[n] != I_(ALOAD_I) && array_loads[n] != I_(ALOAD_L)))
        return false;
    Insn *first = newest(tr, I_(ALOAD_L), array.reg);
    if (!first)
        return false;
    uint32_t at = tr->last;
    first->op = array_loads[n] == I_(ALOAD_I) ? I_(ALOAD2_I) : I_(ALOAD2_L);
    push_result(tr, array_types[n]);
    emit_word(tr, (Insn){.c = (uint16_t)index.reg});
    tr->last = at;
    return true;
}

static void select_array_load(Tr *tr, unsigned n) {
    Slot index = pop(tr), array = pop(tr);
    if (join_loads(tr, n, array, index))
        return;
    uint32_t b = reg_of(tr, array, tr->depth), c = reg_of(tr, index, tr->depth + 1);
    emit(tr, array_loads[n], push_result(tr, array_types[n]), b, c);
}

static void select_array_store(Tr *tr, unsigned n) {
    Slot value = pop(tr), index = pop(tr), array = pop(tr);
    uint32_t a = reg_of(tr, array, tr->depth), b = reg_of(tr, index, tr->depth + 1);
    uint32_t c = reg_of(tr, value, tr->depth + 2);
    emit(tr, array_stores[n], a, b, c);
}

static char stack_type(uint8_t c) {
    return c == 'J' || c == 'F' || c == 'D' ? (char)c : c == 'L' || c == '[' ? 'A' : 'I';
}

static void select_field(Tr *tr, unsigned op, uint32_t index) {
    char type = stack_type(cf_ref(tr->cf, index).descriptor.bytes[0]);
    if (op == OP_getstatic) {
        emit(tr, I_(GETSTATIC_X), push_result(tr, type), 0, index);
        emit_word(tr, (Insn){0});
    } else if (op == OP_putstatic) {
        uint32_t a = reg_of(tr, pop(tr), tr->depth);
        emit(tr, I_(PUTSTATIC_X), a, 0, index);
        emit_word(tr, (Insn){0});
    } else if (op == OP_getfield) {
        uint32_t b = reg_of(tr, pop(tr), tr->depth);
        emit(tr, I_(GETFIELD_X), push_result(tr, type), b, index);
    } else {
        Slot value = pop(tr), object = pop(tr);
        uint32_t a = reg_of(tr, object, tr->depth), b = reg_of(tr, value, tr->depth + 1);
        emit(tr, I_(PUTFIELD_X), a, b, index);
    }
}

static void select_newarray(Tr *tr, unsigned atype) {
    uint32_t b = reg_of(tr, pop(tr), tr->depth);
    Class *element =
        atype >= T_BOOLEAN && atype <= T_LONG ? class_primitive(tr->m->owner->vm, (BasicType)atype) : NULL;
    Class *array = element ? class_array_of(tr->t, element) : NULL;
    if (!array) {
        tr->broken |= !element;
        tr->no_memory |= element != NULL;
        return;
    }
    emit(tr, I_(NEWARRAY), push_result(tr, 'A'), b, 0);
    emit_word(tr, (Insn){.klass = array});
}

static void select_multi(Tr *tr, uint32_t index, uint32_t dims) {
    if (dims > tr->depth || dims == 0) {
        tr->broken = true;
        return;
    }
    settle(tr, tr->depth - dims);
    for (uint32_t i = 0; i < dims; i++)
        pop(tr);
    uint32_t first = own_reg(tr, tr->depth);
    emit(tr, I_(NEWMULTI_X), push_result(tr, 'A'), first, dims);
    emit_word(tr, (Insn){.i = (int32_t)index});
}

static void select_unresolved(Tr *tr, InsnOp op, char type, uint32_t index) {
    uint32_t b = reg_of(tr, pop(tr), tr->depth);
    emit(tr, op, push_result(tr, type), b, index);
    emit_word(tr, (Insn){0});
}

/* ---- Calls ---- */

static void select_call(Tr *tr, InsnOp op, uint32_t index, bool receiver) {
    CfText desc = cf_ref(tr->cf, index).descriptor;
    MethodShape shape = descriptor_shape(desc);
    uint32_t n = shape.parameters + receiver;
    if (n > tr->depth) {
        tr->broken = true;
        return;
    }
    settle(tr, tr->depth - n);
    for (uint32_t i = 0; i < n; i++)
        pop(tr);
    uint32_t base = own_reg(tr, tr->depth);
    if (shape.result.bytes[0] != 'V')
        push_result(tr, stack_type(shape.result.bytes[0]));
    emit(tr, op, base, base, index);
    emit_word(tr, (Insn){0});
    if (shape.result.bytes[0] == 'V')
        tr->last = NO_INSN;
}

static bool is_handle_invoke(const Tr *tr, uint32_t index) {
    if (cf_tag(tr->cf, index) != CONSTANT_Methodref)
        return false;
    CfText owner = cf_name(tr->cf, cf_ref(tr->cf, index).class_index);
    CfText name = cf_ref(tr->cf, index).name;
    if (cf_text_is(owner, "java/lang/invoke/MethodHandle"))
        return cf_text_is(name, "invoke") || cf_text_is(name, "invokeExact");
    return cf_text_is(owner, "java/lang/invoke/VarHandle");
}

static void select_invoke(Tr *tr, unsigned op, uint32_t index) {
    switch (op) {
    case OP_invokestatic: select_call(tr, I_(CALLSTATIC_X), index, false); break;
    case OP_invokespecial: select_call(tr, I_(CALLSPECIAL_X), index, true); break;
    case OP_invokeinterface: select_call(tr, I_(CALLINTERFACE_X), index, true); break;
    case OP_invokedynamic: select_call(tr, I_(DYNAMIC_X), index, false); break;
    default:
        select_call(tr, is_handle_invoke(tr, index) ? I_(HANDLE_X) : I_(CALLVIRTUAL_X), index, true);
        break;
    }
}

/* ---- Stack ---- */

static bool wide_at(Tr *tr, uint32_t from_top) {
    if (from_top >= tr->depth) {
        tr->broken = true;
        return false;
    }
    uint8_t type = tr->stack[tr->depth - 1 - from_top].type;
    return type == 'J' || type == 'D';
}

static void select_stack(Tr *tr, unsigned op) {
    static const uint8_t top[] = {0, 0}, top2[] = {0, 1, 0, 1}, x1[] = {1, 0, 1}, x2[] = {2, 0, 1, 2},
                         two_x1[] = {1, 2, 0, 1, 2}, two_x2[] = {2, 3, 0, 1, 2, 3}, swapped[] = {1, 0};
    bool wide = op == OP_pop || op == OP_dup || op == OP_swap ? false : wide_at(tr, 0);
    switch (op) {
    case OP_pop: pop(tr); return;
    case OP_pop2:
        pop(tr);
        if (!wide)
            pop(tr);
        return;
    case OP_dup:
        wide_at(tr, 0);
        if (!tr->broken)
            push_slot(tr, tr->stack[tr->depth - 1]);
        return;
    case OP_dup_x1: shuffle(tr, 2, x1, 3); return;
    case OP_dup_x2: wide_at(tr, 1) ? shuffle(tr, 2, x1, 3) : shuffle(tr, 3, x2, 4); return;
    case OP_dup2: wide ? shuffle(tr, 1, top, 2) : shuffle(tr, 2, top2, 4); return;
    case OP_dup2_x1: wide ? shuffle(tr, 2, x1, 3) : shuffle(tr, 3, two_x1, 5); return;
    case OP_dup2_x2:
        if (wide)
            wide_at(tr, 1) ? shuffle(tr, 2, x1, 3) : shuffle(tr, 3, x2, 4);
        else
            wide_at(tr, 2) ? shuffle(tr, 3, two_x1, 5) : shuffle(tr, 4, two_x2, 6);
        return;
    default: shuffle(tr, 2, swapped, 2); return;
    }
}

/* ---- All of them ---- */

static void select_load(Tr *tr, char type, uint32_t local) {
    push_slot(tr, (Slot){.type = (uint8_t)type, .reg = tr->local_reg[local]});
}

static const char local_types[] = "IJFDA";

static void select_wide(Tr *tr) {
    unsigned op = u1_at(tr, tr->bci + 1);
    uint32_t local = u2_at(tr, tr->bci + 2);
    if (op == OP_iinc) {
        int32_t by = s2_at(tr, tr->bci + 4);
        select_iinc(tr, local, by);
    } else if (op == OP_ret) {
        select_ret(tr, local);
    } else if (op <= OP_aload) {
        select_load(tr, local_types[op - OP_iload], local);
    } else {
        store_local(tr, tr->local_reg[local]);
    }
}

static void select_plain(Tr *tr, unsigned op) {
    if (op >= OP_iaload && op <= OP_saload)
        select_array_load(tr, op - OP_iaload);
    else if (op >= OP_iastore && op <= OP_sastore)
        select_array_store(tr, op - OP_iastore);
    else if (op >= OP_pop && op <= OP_swap)
        select_stack(tr, op);
    else if (op >= OP_iadd && op <= OP_drem)
        select_arith(tr, &arith[op - OP_iadd]);
    else if (op >= OP_ineg && op <= OP_dneg)
        select_unary(tr, I_(INEG) + (op - OP_ineg), local_types[op - OP_ineg]);
    else if (op >= OP_ishl && op <= OP_lushr)
        select_arith(tr, &shifts[op - OP_ishl]);
    else if (op >= OP_iand && op <= OP_lxor)
        select_arith(tr, &logic[op - OP_iand]);
    else if (op >= OP_i2l && op <= OP_i2s)
        select_unary(tr, conversions[op - OP_i2l].op, conversions[op - OP_i2l].type);
    else if (op >= OP_lcmp && op <= OP_dcmpg)
        select_compare(tr, op);
    else if (op >= OP_ireturn && op <= OP_return)
        select_return(tr, op);
    else
        tr->broken = true;
}

static void select_constant(Tr *tr, unsigned op) {
    if (op == OP_aconst_null)
        push_constant(tr, 'A', int_value(0));
    else if (op <= OP_iconst_5)
        push_constant(tr, 'I', int_value((int32_t)op - OP_iconst_0));
    else if (op <= OP_lconst_1)
        push_constant(tr, 'J', int_value((int32_t)op - OP_lconst_0));
    else if (op <= OP_fconst_2)
        push_constant(tr, 'F', (Insn){.f = (float)(op - OP_fconst_0)});
    else
        push_constant(tr, 'D', (Insn){.d = (double)(op - OP_dconst_0)});
}

static void select_monitor(Tr *tr, InsnOp op) {
    uint32_t a = reg_of(tr, pop(tr), tr->depth);
    emit(tr, op, a, 0, 0);
}

void select_insn(Tr *tr) {
    uint32_t at = tr->bci;
    unsigned op = u1_at(tr, at);
    uint32_t target = op_info[op].shape == OPSHAPE_JUMP2 ? at + (uint32_t)s2_at(tr, at + 1) : 0;
    switch (op) {
    case OP_nop: return;
    case OP_bipush: push_constant(tr, 'I', int_value((int8_t)u1_at(tr, at + 1))); return;
    case OP_sipush: push_constant(tr, 'I', int_value(s2_at(tr, at + 1))); return;
    case OP_ldc: select_ldc(tr, u1_at(tr, at + 1)); return;
    case OP_ldc_w:
    case OP_ldc2_w: select_ldc(tr, u2_at(tr, at + 1)); return;
    case OP_iinc: select_iinc(tr, u1_at(tr, at + 1), (int8_t)u1_at(tr, at + 2)); return;
    case OP_ret: select_ret(tr, u1_at(tr, at + 1)); return;
    case OP_goto: select_goto(tr, target); return;
    case OP_goto_w: select_goto(tr, at + (uint32_t)s4_at(tr, at + 1)); return;
    case OP_jsr: select_jsr(tr, target); return;
    case OP_jsr_w: select_jsr(tr, at + (uint32_t)s4_at(tr, at + 1)); return;
    case OP_tableswitch: select_tableswitch(tr); return;
    case OP_lookupswitch: select_lookupswitch(tr); return;
    case OP_getstatic:
    case OP_putstatic:
    case OP_getfield:
    case OP_putfield: select_field(tr, op, u2_at(tr, at + 1)); return;
    case OP_invokevirtual:
    case OP_invokespecial:
    case OP_invokestatic:
    case OP_invokeinterface:
    case OP_invokedynamic: select_invoke(tr, op, u2_at(tr, at + 1)); return;
    case OP_new:
        emit(tr, I_(NEW_X), push_result(tr, 'A'), 0, u2_at(tr, at + 1));
        emit_word(tr, (Insn){0});
        return;
    case OP_newarray: select_newarray(tr, u1_at(tr, at + 1)); return;
    case OP_anewarray: select_unresolved(tr, I_(NEWARRAY_X), 'A', u2_at(tr, at + 1)); return;
    case OP_multianewarray: select_multi(tr, u2_at(tr, at + 1), u1_at(tr, at + 3)); return;
    case OP_arraylength: select_unary(tr, I_(ALEN), 'I'); return;
    case OP_checkcast: select_unresolved(tr, I_(CHECKCAST_X), 'A', u2_at(tr, at + 1)); return;
    case OP_instanceof: select_unresolved(tr, I_(INSTANCEOF_X), 'I', u2_at(tr, at + 1)); return;
    case OP_athrow:
        select_monitor(tr, I_(ATHROW));
        tr->reachable = false;
        return;
    case OP_monitorenter: select_monitor(tr, I_(MONENTER)); return;
    case OP_monitorexit: select_monitor(tr, I_(MONEXIT)); return;
    case OP_wide: select_wide(tr); return;
    default: break;
    }
    if (op <= OP_dconst_1) {
        select_constant(tr, op);
    } else if (op >= OP_iload && op <= OP_aload) {
        select_load(tr, local_types[op - OP_iload], u1_at(tr, at + 1));
    } else if (op >= OP_iload_0 && op <= OP_aload_3) {
        select_load(tr, local_types[(op - OP_iload_0) / 4], op_implied_local(op));
    } else if (op >= OP_istore && op <= OP_astore) {
        store_local(tr, tr->local_reg[u1_at(tr, at + 1)]);
    } else if (op >= OP_istore_0 && op <= OP_astore_3) {
        store_local(tr, tr->local_reg[op_implied_local(op)]);
    } else if (op >= OP_ifeq && op <= OP_if_icmple) {
        bool two = op >= OP_if_icmpeq;
        Slot y = {.type = 'I', .constant = true};
        if (two)
            y = pop(tr);
        Slot x = pop(tr);
        jump_compare(tr, 'I', two ? op - OP_if_icmpeq : op - OP_ifeq, x, y, target);
    } else if (op == OP_if_acmpeq || op == OP_if_acmpne) {
        Slot y = pop(tr), x = pop(tr);
        uint32_t a = reg_of(tr, x, tr->depth), b = reg_of(tr, y, tr->depth + 1);
        jump_reference(tr, I_(JA_EQ), op == OP_if_acmpne, a, b, target);
    } else if (op == OP_ifnull || op == OP_ifnonnull) {
        uint32_t a = reg_of(tr, pop(tr), tr->depth);
        jump_reference(tr, I_(JA_NULL), op == OP_ifnonnull, a, 0, target);
    } else {
        select_plain(tr, op);
    }
}
