/* Values that are known, and simpler ones that are equal. */
#include "build.h"

static bool is_const(const Node *n) {
    return n->op == IR_CONST;
}
static bool is_value(const Node *n, int64_t v) {
    return n->op == IR_CONST && n->imm == v;
}

int fold_condition(IrCond cond, const Node *x, const Node *y) {
    if (cond >= IRC_FEQ)
        return -1;
    if (cond <= IRC_NE && x->type == TY_REF && (is_value(y, 0) || is_value(x, 0)) &&
        (is_value(y, 0) ? x : y)->flags & NODE_NONNULL)
        return cond == IRC_NE;
    if (x == y)
        return cond == IRC_EQ || cond == IRC_GE || cond == IRC_LE || cond == IRC_UGE;
    if (!is_const(x) || !is_const(y) || x->type == TY_VOID || y->type == TY_VOID)
        return -1;
    int64_t a = x->imm, b = y->imm;
    switch (cond) {
    case IRC_EQ: return a == b;
    case IRC_NE: return a != b;
    case IRC_LT: return a < b;
    case IRC_GE: return a >= b;
    case IRC_GT: return a > b;
    case IRC_LE: return a <= b;
    case IRC_ULT: return (uint64_t)a < (uint64_t)b;
    default: return (uint64_t)a >= (uint64_t)b;
    }
}

static bool whole(const Node *n) {
    return n->type == TY_I32 || n->type == TY_I64;
}

/* Both constants: ints and longs wrap; nothing here divides by 0. */
static bool compute(const Node *n, int64_t *out) {
    uint64_t x = (uint64_t)n->in[0]->imm, y = (uint64_t)n->in[1]->imm;
    bool is_long = n->type == TY_I64;
    unsigned count = (unsigned)y & (is_long ? 63 : 31);
    switch (n->op) {
    case IR_ADD: *out = (int64_t)(x + y); return true;
    case IR_SUB: *out = (int64_t)(x - y); return true;
    case IR_MUL: *out = (int64_t)(x * y); return true;
    case IR_AND: *out = (int64_t)(x & y); return true;
    case IR_OR: *out = (int64_t)(x | y); return true;
    case IR_XOR: *out = (int64_t)(x ^ y); return true;
    case IR_SHL: *out = is_long ? (int64_t)(x << count) : (int32_t)((uint32_t)x << count); return true;
    case IR_SHR: *out = is_long ? (int64_t)x >> count : (int32_t)x >> count; return true;
    case IR_USHR: *out = is_long ? (int64_t)(x >> count) : (int32_t)((uint32_t)x >> count); return true;
    case IR_DIV:
        if (y == 0)
            return false;
        *out = (int64_t)y == -1 ? (int64_t)(0 - x) : (int64_t)x / (int64_t)y;
        return true;
    case IR_REM:
        if (y == 0)
            return false;
        *out = (int64_t)y == -1 ? 0 : (int64_t)x % (int64_t)y;
        return true;
    default: return false;
    }
}

static Node *fold_two(Graph *g, Node *n) {
    Node *x = n->in[0], *y = n->in[1];
    int64_t v;
    if (is_const(x) && is_const(y) && compute(n, &v))
        return node_const(g, (IrType)n->type, v);
    if (is_const(x) &&
        (n->op == IR_ADD || n->op == IR_MUL || n->op == IR_AND || n->op == IR_OR || n->op == IR_XOR)) {
        n->in[0] = y; /* constants on the right */
        n->in[1] = x;
        x = n->in[0];
        y = n->in[1];
    }
    switch (n->op) {
    case IR_ADD:
    case IR_SUB:
        if (is_value(y, 0))
            return x;
        if (n->op == IR_SUB && x == y)
            return node_const(g, (IrType)n->type, 0);
        /* (x + a) + b */
        if (n->op == IR_ADD && is_const(y) && x->op == IR_ADD && is_const(x->in[1])) {
            n->in[0] = x->in[0];
            n->in[1] = node_const(g, (IrType)n->type, (int64_t)((uint64_t)x->in[1]->imm + (uint64_t)y->imm));
            return is_value(n->in[1], 0) ? n->in[0] : n;
        }
        break;
    case IR_OR:
    case IR_XOR:
    case IR_SHL:
    case IR_SHR:
    case IR_USHR:
        if (is_value(y, 0))
            return x;
        if (n->op == IR_OR && x == y)
            return x;
        if (n->op == IR_XOR && x == y)
            return node_const(g, (IrType)n->type, 0);
        break;
    case IR_MUL:
        if (is_value(y, 1))
            return x;
        if (is_value(y, 0))
            return y;
        break;
    case IR_AND:
        if (is_value(y, 0))
            return y;
        if (is_value(y, -1) || x == y)
            return x;
        if (is_value(y, 1) &&
            (x->op == IR_CMP || x->op == IR_INSTANCEOF || (x->op == IR_AND && is_value(x->in[1], 1))))
            return x;
        break;
    case IR_DIV:
        if (is_value(y, 1))
            return x;
        break;
    default: break;
    }
    return n;
}

static Node *fold_narrow(Graph *g, Node *n) {
    Node *x = n->in[0];
    if (is_const(x)) {
        int64_t v = n->op == IR_I2B ? (int8_t)x->imm : n->op == IR_I2C ? (uint16_t)x->imm : (int16_t)x->imm;
        return node_const(g, TY_I32, v);
    }
    IrWidth same = n->op == IR_I2B ? WIDTH_B : n->op == IR_I2C ? WIDTH_C : WIDTH_S;
    if (x->op == n->op || ((x->op == IR_LOAD || x->op == IR_LOADX) && x->width == same && x->type == TY_I32))
        return x;
    return n;
}

static Node *fold_one(Graph *g, Node *n) {
    Node *x = n->in[0];
    switch (n->op) {
    case IR_NEG:
        return is_const(x) && whole(n) ? node_const(g, (IrType)n->type, (int64_t)(0 - (uint64_t)x->imm)) : n;
    case IR_I2L: return is_const(x) ? node_const(g, TY_I64, x->imm) : n;
    case IR_U2L: return is_const(x) ? node_const(g, TY_I64, (int64_t)(uint32_t)x->imm) : n;
    case IR_L2I: return is_const(x) ? node_const(g, TY_I32, (int32_t)x->imm) : x->op == IR_I2L ? x->in[0] : n;
    case IR_I2B:
    case IR_I2C:
    case IR_I2S: return fold_narrow(g, n);
    case IR_LENGTH: return x->op == IR_NEW_ARRAY ? x->in[0] : n;
    case IR_KLASS:
        return x->op == IR_NEW || x->op == IR_NEW_ARRAY ? node_const(g, TY_I32, (int32_t)(intptr_t)x->ptr)
                                                        : n;
    default: return n;
    }
}

/* The length of an array that is a constant never changes; nor does its class. */
static Node *fold_constant_object(Graph *g, Node *n) {
    const char *o = (const char *)(intptr_t)n->in[0]->imm;
    if (!o)
        return n;
    if (n->op == IR_LENGTH)
        return node_const(g, TY_I32, array_length((const Object *)o));
    return node_const(g, TY_I32, (int32_t)((const Object *)o)->klass);
}

Node *fold_node(Graph *g, Node *n) {
    if ((n->op == IR_LENGTH || n->op == IR_KLASS) && is_const(n->in[0]))
        return fold_constant_object(g, n);
    if (n->op == IR_CMP) {
        int known = fold_condition((IrCond)n->cond, n->in[0], n->in[1]);
        return known < 0 ? n : node_const(g, TY_I32, known);
    }
    if (n->op == IR_SELECT)
        return is_const(n->in[0]) ? n->in[n->in[0]->imm ? 1 : 2] : n->in[1] == n->in[2] ? n->in[1] : n;
    if (n->op == IR_LCMP && is_const(n->in[0]) && is_const(n->in[1]))
        return node_const(g, TY_I32, n->in[0]->imm < n->in[1]->imm ? -1 : n->in[0]->imm > n->in[1]->imm);
    if (n->in_count == 2 && whole(n))
        return fold_two(g, n);
    return n->in_count == 1 ? fold_one(g, n) : n;
}
