/* Constant expressions (JLS 15.29): folding, conversion, and constants as text. */
#include "attr/attr.h"

#include <math.h>
#include <string.h>

static Konst *konst_new(Compiler *c, TypeTag tag) {
    Konst *k = NEW(&c->arena, Konst);
    k->tag = (uint8_t)tag;
    return k;
}

Konst *konst_int(Compiler *c, int32_t v) {
    Konst *k = konst_new(c, T_INT);
    k->i = v;
    return k;
}

static Konst *konst_long(Compiler *c, int64_t v) {
    Konst *k = konst_new(c, T_LONG);
    k->l = v;
    return k;
}

static Konst *konst_float(Compiler *c, float v) {
    Konst *k = konst_new(c, T_FLOAT);
    k->f = v;
    return k;
}

static Konst *konst_double(Compiler *c, double v) {
    Konst *k = konst_new(c, T_DOUBLE);
    k->d = v;
    return k;
}

Konst *konst_string(Compiler *c, const Name *s) {
    Konst *k = konst_new(c, T_CLASS);
    k->s = s;
    return k;
}

bool konst_true(const Ast *t) {
    return t->konst && t->konst->tag == T_INT && t->type && t->type->tag == T_BOOLEAN && t->konst->i;
}

bool konst_false(const Ast *t) {
    return t->konst && t->konst->tag == T_INT && t->type && t->type->tag == T_BOOLEAN && !t->konst->i;
}

/* ---- conversion
 * ---------------------------------------------------------------------------------------------------------
 */

static int32_t double_to_int(double d) {
    if (d != d)
        return 0;
    return d >= 2147483647.0 ? INT32_MAX : d <= -2147483648.0 ? INT32_MIN : (int32_t)d;
}

static int64_t double_to_long(double d) {
    if (d != d)
        return 0;
    return d >= 9223372036854775807.0 ? INT64_MAX : d <= -9223372036854775808.0 ? INT64_MIN : (int64_t)d;
}

static int64_t as_long(const Konst *k) {
    switch (k->tag) {
    case T_LONG: return k->l;
    case T_FLOAT: return double_to_long(k->f);
    case T_DOUBLE: return double_to_long(k->d);
    default: return k->i;
    }
}

static int32_t as_int(const Konst *k) {
    switch (k->tag) {
    case T_LONG: return (int32_t)(uint32_t)(uint64_t)k->l;
    case T_FLOAT: return double_to_int(k->f);
    case T_DOUBLE: return double_to_int(k->d);
    default: return k->i;
    }
}

static double as_double(const Konst *k) {
    switch (k->tag) {
    case T_LONG: return (double)k->l;
    case T_FLOAT: return k->f;
    case T_DOUBLE: return k->d;
    default: return k->i;
    }
}

static float as_float(const Konst *k) {
    switch (k->tag) {
    case T_LONG: return (float)k->l;
    case T_FLOAT: return k->f;
    case T_DOUBLE: return (float)k->d;
    default: return (float)k->i;
    }
}

Konst *const_convert(Compiler *c, Konst *k, Type *to) {
    if (!k)
        return NULL;
    if (k->tag == T_CLASS)
        return type_is_string(c, to) ? k : NULL;
    switch (to->tag) {
    case T_BYTE: return konst_int(c, (int8_t)as_int(k));
    case T_SHORT: return konst_int(c, (int16_t)as_int(k));
    case T_CHAR: return konst_int(c, (uint16_t)as_int(k));
    case T_BOOLEAN: return k->tag == T_INT ? k : NULL;
    case T_INT: return k->tag == T_INT ? k : konst_int(c, as_int(k));
    case T_LONG: return k->tag == T_LONG ? k : konst_long(c, as_long(k));
    case T_FLOAT: return k->tag == T_FLOAT ? k : konst_float(c, as_float(k));
    case T_DOUBLE: return k->tag == T_DOUBLE ? k : konst_double(c, as_double(k));
    default: return NULL;
    }
}

/* ---- text
 * -------------------------------------------------------------------------------------------------------------------
 */

static const Name *char_name(Compiler *c, uint16_t ch) {
    char b[4];
    int n = 0;
    if (ch && ch < 0x80) {
        b[n++] = (char)ch;
    } else if (ch < 0x800) {
        b[n++] = (char)(0xc0 | ch >> 6);
        b[n++] = (char)(0x80 | (ch & 63));
    } else {
        b[n++] = (char)(0xe0 | ch >> 12);
        b[n++] = (char)(0x80 | (ch >> 6 & 63));
        b[n++] = (char)(0x80 | (ch & 63));
    }
    return name_intern(c, b, (size_t)n);
}

const Name *const_text(Compiler *c, const Konst *k, const Type *t) {
    switch (k->tag) {
    case T_CLASS: return k->s;
    case T_LONG: return name_printf(c, "%lld", (long long)k->l);
    case T_FLOAT: return name_of(c, const_decimal(c, k->f, true));
    case T_DOUBLE: return name_of(c, const_decimal(c, k->d, false));
    default:
        if (t->tag == T_BOOLEAN)
            return name_of(c, k->i ? "true" : "false");
        return t->tag == T_CHAR ? char_name(c, (uint16_t)k->i) : name_printf(c, "%d", k->i);
    }
}

/* ---- folding
 * ----------------------------------------------------------------------------------------------------------------
 */

#define WRAP32(e) ((int32_t)(e))
#define U32(x) ((uint32_t)(x))
#define U64(x) ((uint64_t)(x))

static Konst *fold_int(Compiler *c, Oper op, int32_t a, int32_t b) {
    switch (op) {
    case OPER_ADD: return konst_int(c, WRAP32(U32(a) + U32(b)));
    case OPER_SUB: return konst_int(c, WRAP32(U32(a) - U32(b)));
    case OPER_MUL: return konst_int(c, WRAP32(U32(a) * U32(b)));
    case OPER_DIV: return !b ? NULL : konst_int(c, b == -1 ? WRAP32(0u - U32(a)) : a / b);
    case OPER_MOD: return !b ? NULL : konst_int(c, b == -1 ? 0 : a % b);
    case OPER_BITAND: return konst_int(c, a & b);
    case OPER_BITOR: return konst_int(c, a | b);
    case OPER_BITXOR: return konst_int(c, a ^ b);
    case OPER_SHL: return konst_int(c, WRAP32(U32(a) << (b & 31)));
    case OPER_SHR: return konst_int(c, a >> (b & 31));
    case OPER_USHR: return konst_int(c, WRAP32(U32(a) >> (b & 31)));
    case OPER_EQ: return konst_int(c, a == b);
    case OPER_NE: return konst_int(c, a != b);
    case OPER_LT: return konst_int(c, a < b);
    case OPER_GT: return konst_int(c, a > b);
    case OPER_LE: return konst_int(c, a <= b);
    case OPER_GE: return konst_int(c, a >= b);
    case OPER_AND: return konst_int(c, a && b);
    case OPER_OR: return konst_int(c, a || b);
    default: return NULL;
    }
}

static Konst *fold_long(Compiler *c, Oper op, int64_t a, int64_t b) {
    switch (op) {
    case OPER_ADD: return konst_long(c, (int64_t)(U64(a) + U64(b)));
    case OPER_SUB: return konst_long(c, (int64_t)(U64(a) - U64(b)));
    case OPER_MUL: return konst_long(c, (int64_t)(U64(a) * U64(b)));
    case OPER_DIV: return !b ? NULL : konst_long(c, b == -1 ? (int64_t)(0u - U64(a)) : a / b);
    case OPER_MOD: return !b ? NULL : konst_long(c, b == -1 ? 0 : a % b);
    case OPER_BITAND: return konst_long(c, a & b);
    case OPER_BITOR: return konst_long(c, a | b);
    case OPER_BITXOR: return konst_long(c, a ^ b);
    case OPER_SHL: return konst_long(c, (int64_t)(U64(a) << (b & 63)));
    case OPER_SHR: return konst_long(c, a >> (b & 63));
    case OPER_USHR: return konst_long(c, (int64_t)(U64(a) >> (b & 63)));
    case OPER_EQ: return konst_int(c, a == b);
    case OPER_NE: return konst_int(c, a != b);
    case OPER_LT: return konst_int(c, a < b);
    case OPER_GT: return konst_int(c, a > b);
    case OPER_LE: return konst_int(c, a <= b);
    case OPER_GE: return konst_int(c, a >= b);
    default: return NULL;
    }
}

static Konst *compare_double(Compiler *c, Oper op, double a, double b) {
    switch (op) {
    case OPER_EQ: return konst_int(c, a == b);
    case OPER_NE: return konst_int(c, a != b);
    case OPER_LT: return konst_int(c, a < b);
    case OPER_GT: return konst_int(c, a > b);
    case OPER_LE: return konst_int(c, a <= b);
    case OPER_GE: return konst_int(c, a >= b);
    default: return NULL;
    }
}

static Konst *fold_double(Compiler *c, Oper op, double a, double b) {
    switch (op) {
    case OPER_ADD: return konst_double(c, a + b);
    case OPER_SUB: return konst_double(c, a - b);
    case OPER_MUL: return konst_double(c, a * b);
    case OPER_DIV: return konst_double(c, a / b);
    case OPER_MOD: return konst_double(c, fmod(a, b));
    default: return compare_double(c, op, a, b);
    }
}

static Konst *fold_float(Compiler *c, Oper op, float a, float b) {
    switch (op) {
    case OPER_ADD: return konst_float(c, a + b);
    case OPER_SUB: return konst_float(c, a - b);
    case OPER_MUL: return konst_float(c, a * b);
    case OPER_DIV: return konst_float(c, a / b);
    case OPER_MOD: return konst_float(c, fmodf(a, b));
    default: return compare_double(c, op, a, b);
    }
}

static Konst *fold_strings(Compiler *c, Binary *t) {
    if (t->a.op != OPER_ADD) {
        bool strings = t->lhs->konst->tag == T_CLASS && t->rhs->konst->tag == T_CLASS;
        if (strings && (t->a.op == OPER_EQ || t->a.op == OPER_NE))
            return konst_int(c, (t->lhs->konst->s == t->rhs->konst->s) == (t->a.op == OPER_EQ));
        return NULL;
    }
    const Name *a = const_text(c, t->lhs->konst, t->lhs->type),
               *b = const_text(c, t->rhs->konst, t->rhs->type);
    if ((size_t)a->len + b->len > 0x4000000)
        return NULL;
    char *s = arena_alloc(&c->arena, (size_t)a->len + b->len + 1);
    memcpy(s, a->s, a->len);
    memcpy(s + a->len, b->s, b->len);
    return konst_string(c, name_intern(c, s, (size_t)a->len + b->len));
}

static Konst *fold_binary(Compiler *c, Binary *t) {
    Konst *a = t->lhs->konst, *b = t->rhs->konst;
    if (!a || !b || !t->operand)
        return NULL;
    if (t->operand->tag == T_CLASS)
        return fold_strings(c, t);
    if (a->tag == T_CLASS || b->tag == T_CLASS)
        return NULL;
    Oper op = (Oper)t->a.op;
    bool shift = op == OPER_SHL || op == OPER_SHR || op == OPER_USHR;
    switch (t->operand->tag) {
    case T_BOOLEAN:
    case T_INT: return fold_int(c, op, as_int(a), shift ? (int32_t)as_long(b) : as_int(b));
    case T_LONG: return fold_long(c, op, as_long(a), as_long(b));
    case T_FLOAT: return fold_float(c, op, as_float(a), as_float(b));
    case T_DOUBLE: return fold_double(c, op, as_double(a), as_double(b));
    default: return NULL;
    }
}

static Konst *fold_unary(Compiler *c, Unary *t) {
    Konst *a = t->arg->konst;
    if (!a || a->tag == T_CLASS || !t->operand)
        return NULL;
    TypeTag tag = (TypeTag)t->operand->tag;
    switch (t->a.op) {
    case OPER_POS: return const_convert(c, a, t->operand);
    case OPER_NOT: return konst_int(c, !a->i);
    case OPER_COMPL: return tag == T_LONG ? konst_long(c, ~as_long(a)) : konst_int(c, ~as_int(a));
    case OPER_NEG:
        switch (tag) {
        case T_LONG: return konst_long(c, (int64_t)(0u - U64(as_long(a))));
        case T_FLOAT: return konst_float(c, -as_float(a));
        case T_DOUBLE: return konst_double(c, -as_double(a));
        default: return konst_int(c, WRAP32(0u - U32(as_int(a))));
        }
    default: return NULL;
    }
}

static Konst *fold_conditional(Compiler *c, Conditional *t) {
    if (!t->cond->konst || !t->then->konst || !t->otherwise->konst || !t->a.type)
        return NULL;
    return const_convert(c, t->cond->konst->i ? t->then->konst : t->otherwise->konst, t->a.type);
}

Konst *const_fold(Compiler *c, Ast *t) {
    switch (t->kind) {
    case A_PARENS: return t->konst = ((Parens *)t)->expr->konst;
    case A_UNARY: return t->konst = fold_unary(c, (Unary *)t);
    case A_BINARY: return t->konst = fold_binary(c, (Binary *)t);
    case A_CONDITIONAL: return t->konst = fold_conditional(c, (Conditional *)t);
    case A_CAST: {
        Cast *x = (Cast *)t;
        bool ok = t->type && (type_is_primitive(t->type) || type_is_string(c, t->type));
        return t->konst = ok ? const_convert(c, x->expr->konst, t->type) : NULL;
    }
    default: return t->konst;
    }
}

/* ---- constants of variables ---- */

static bool shaped(Ast *t, int depth);

static bool shaped_child(void *ctx, Ast *child) {
    return shaped(child, *(int *)ctx + 1);
}

/* Could t be a constant expression, by its form? */
static bool shaped(Ast *t, int depth) {
    if (depth > MAX_TREE_DEPTH)
        return false;
    switch (t->kind) {
    case A_LITERAL: return t->op != T_BOT;
    case A_IDENT: return true;
    case A_SELECT: {
        Ast *e = ((Select *)t)->expr;
        return e->kind == A_IDENT || e->kind == A_SELECT ? shaped(e, depth + 1) : false;
    }
    case A_CAST: {
        Cast *x = (Cast *)t;
        return (x->to->kind == A_PRIM_TYPE || x->to->kind == A_IDENT || x->to->kind == A_SELECT) &&
               shaped(x->expr, depth + 1);
    }
    case A_UNARY: return t->op <= OPER_COMPL && ast_each_child(t, shaped_child, &depth);
    case A_PARENS:
    case A_BINARY:
    case A_CONDITIONAL: return ast_each_child(t, shaped_child, &depth);
    default: return false;
    }
}

Konst *attr_constant(Compiler *c, Ast *init, Env *env, Type *type) {
    if (!shaped(init, 0) || !(type_is_primitive(type) || type_is_string(c, type)))
        return NULL;
    if (c->attr->depth > 400)
        return NULL;
    c->attr->depth++;
    attr_expr(c, init, env, type);
    c->attr->depth--;
    return init->konst ? const_convert(c, init->konst, type) : NULL;
}
