/* Operators: operand types, promotion, results (JLS 15.14 to 15.24, 15.26). */
#include "attr/attr.h"

static bool is_boolean(Compiler *c, Type *t) {
    return type_unboxed_or_self(c, t)->tag == T_BOOLEAN;
}

static bool is_numeric(Compiler *c, Type *t) {
    return type_is_numeric(type_unboxed_or_self(c, t));
}

static bool is_integral(Compiler *c, Type *t) {
    return TAG_IS_INTEGRAL(type_unboxed_or_self(c, t)->tag);
}

static Type *promoted(Compiler *c, Type *t) {
    t = type_unboxed_or_self(c, t);
    return t->tag <= T_INT ? c->t.int_ : t;
}

static Type *both_promoted(Compiler *c, Type *a, Type *b) {
    return type_binary_promotion(c, type_unboxed_or_self(c, a), type_unboxed_or_self(c, b));
}

static Type *bad_unary(Compiler *c, Pos pos, Oper op, Type *t) {
    if (!type_is_error(t))
        diag_error(c, pos, ERR_OPERATOR_CANT_BE_APPLIED, oper_text[op], t);
    return c->t.err;
}

static Type *bad_binary(Compiler *c, Pos pos, Oper op, Type *a, Type *b) {
    if (!type_is_error(a) && !type_is_error(b))
        diag_error(c, pos, ERR_OPERATOR_CANT_BE_APPLIED_1, oper_text[op], a, b);
    return c->t.err;
}

/* ---- unary
 * --------------------------------------------------------------------------------------------------------------
 */

Symbol *attr_name_assigned(Compiler *c, Ast *t, Env *env);

static bool is_this_qualifier(Compiler *c, Ast *t) {
    t = ast_skip_parens_mut(t);
    return t->kind == A_IDENT && ((Ident *)t)->name == c->n.this_;
}

static void check_final(Compiler *c, Ast *lhs, Env *env) {
    Symbol *s = ast_symbol(lhs);
    if (!s || s->kind != SYM_VAR || (lhs->bits & AB_GENERATED))
        return;
    VarSymbol *v = (VarSymbol *)s;
    if (s->name == c->n.this_ || s->name == c->n.super_) {
        diag_error(c, ast_pos(lhs), ERR_CANT_ASSIGN_VAL_TO_THIS);
        return;
    }
    if (v == c->syms.array_length) {
        diag_error(c, ast_pos(lhs), ERR_CANT_ASSIGN_VAL_TO_VAR, "final", s);
        return;
    }
    if (!(s->flags & F_FINAL))
        return;
    bool simple =
        lhs->kind == A_IDENT || (lhs->kind == A_SELECT && is_this_qualifier(c, ((Select *)lhs)->expr));
    if (!(s->flags & F_HAS_INIT) && simple && env_is_assignable_final(c, env, v))
        return;
    if (s->var_kind == VAR_RESOURCE)
        diag_error(c, ast_pos(lhs), ERR_TRY_RESOURCE_MAY_NOT_BE_ASSIGNED, s);
    else if (s->var_kind == VAR_CATCH && (s->flags & F_UNION))
        diag_error(c, ast_pos(lhs), ERR_MULTICATCH_PARAMETER_MAY_NOT_BE_ASSIGNED, s);
    else if (s->var_kind == VAR_BINDING)
        diag_error(c, ast_pos(lhs), ERR_PATTERN_BINDING_MAY_NOT_BE_ASSIGNED);
    else
        diag_error(c, ast_pos(lhs), ERR_CANT_ASSIGN_VAL_TO_VAR, "final", s);
}

/* What stands left of an assignment: a variable or array element; its type, not captured. */
Type *attr_variable(Compiler *c, Ast *t, Env *env) {
    Ast *in = ast_skip_parens_mut(t);
    Type *type;
    if (in->kind == A_IDENT || in->kind == A_SELECT) {
        Symbol *s = attr_name_assigned(c, in, env);
        type = in->type;
        if (s && s->kind == SYM_VAR && !type_is_error(type))
            check_final(c, in, env);
        in->konst = NULL;
    } else if (in->kind == A_INDEX) {
        type = attr_tree(c, in, env);
        Type *array = ((Index *)in)->array->type;
        if (!type_is_error(type) && array->tag == T_ARRAY)
            type = in->type = type_elem(array); /* not captured */
    } else {
        type = attr_tree(c, in, env);
        if (!type_is_error(type))
            diag_error(c, ast_pos(in), ERR_UNEXPECTED_TYPE, "variable", "value");
        type = c->t.err;
    }
    for (Ast *p = t; p != in; p = ((Parens *)p)->expr)
        p->type = type;
    return type;
}

Type *attr_unary(Compiler *c, Unary *t, Env *env) {
    Oper op = (Oper)t->a.op;
    if (op >= OPER_PREINC && op <= OPER_POSTDEC) {
        Type *v = attr_variable(c, t->arg, env);
        if (type_is_error(v))
            return v;
        if (!is_numeric(c, v))
            return bad_unary(c, t->a.pos, op, v);
        t->operand = both_promoted(c, v, c->t.int_);
        return v;
    }
    Type *a = attr_value(c, t->arg, env);
    if (op == OPER_NOT) {
        if (!is_boolean(c, a))
            return bad_unary(c, t->a.pos, op, a);
        t->operand = c->t.boolean_;
    } else {
        if (op == OPER_COMPL ? !is_integral(c, a) : !is_numeric(c, a))
            return bad_unary(c, t->a.pos, op, a);
        t->operand = promoted(c, a);
    }
    t->a.type = t->operand;
    const_fold(c, &t->a);
    return t->a.type;
}

/* ---- binary
 * --------------------------------------------------------------------------------------------------------------
 */

static bool is_zero(const Ast *t) {
    return t->konst &&
           ((t->konst->tag == T_INT && !t->konst->i) || (t->konst->tag == T_LONG && !t->konst->l));
}

static void check_division(Compiler *c, Oper op, Ast *rhs, Type *operand, Env *env) {
    if ((op == OPER_DIV || op == OPER_MOD) && TAG_IS_INTEGRAL(operand->tag) && is_zero(rhs))
        env_warn(c, env, LINT_DIVZERO, ast_pos(rhs), WARN_DIV_ZERO);
}

static Type *equality(Compiler *c, Pos pos, Oper op, Type *a, Type *b, Type **operand) {
    bool pa = type_is_primitive(a), pb = type_is_primitive(b);
    if (pa || pb) {
        if (is_numeric(c, a) && is_numeric(c, b))
            *operand = both_promoted(c, a, b);
        else if (is_boolean(c, a) && is_boolean(c, b))
            *operand = c->t.boolean_;
        else if ((is_numeric(c, a) || is_boolean(c, a)) && (is_numeric(c, b) || is_boolean(c, b)))
            diag_error(c, pos, ERR_INCOMPARABLE_TYPES, a, b);
        else
            return bad_binary(c, pos, op, a, b);
        return c->t.boolean_;
    }
    bool ra = type_is_reference(a) || a->tag == T_BOT, rb = type_is_reference(b) || b->tag == T_BOT;
    if (!ra || !rb)
        return bad_binary(c, pos, op, a, b);
    *operand = c->t.object;
    if (!type_is_castable(c, a, b, NULL) && !type_is_castable(c, b, a, NULL)) {
        diag_error(c, pos, ERR_INCOMPARABLE_TYPES, a, b);
        return c->t.err;
    }
    return c->t.boolean_;
}

/* Result type of `a op b`; what both sides become goes to *operand. */
static Type *binary_type(Compiler *c, Pos pos, Oper op, Type *a, Type *b, Type **operand) {
    if (type_is_error(a) || type_is_error(b)) {
        if (op == OPER_ADD && (type_is_string(c, a) || type_is_string(c, b)))
            return *operand = c->t.string;
        return op >= OPER_EQ && op <= OPER_GE ? c->t.boolean_ : c->t.err;
    }
    switch (op) {
    case OPER_ADD:
        if (type_is_string(c, a) || type_is_string(c, b)) {
            if (a->tag == T_VOID || b->tag == T_VOID)
                return bad_binary(c, pos, op, a, b);
            return *operand = c->t.string;
        }
        /* fall through */
    case OPER_SUB:
    case OPER_MUL:
    case OPER_DIV:
    case OPER_MOD:
        if (!is_numeric(c, a) || !is_numeric(c, b))
            return bad_binary(c, pos, op, a, b);
        return *operand = both_promoted(c, a, b);
    case OPER_SHL:
    case OPER_SHR:
    case OPER_USHR:
        if (!is_integral(c, a) || !is_integral(c, b))
            return bad_binary(c, pos, op, a, b);
        return *operand = promoted(c, a);
    case OPER_LT:
    case OPER_GT:
    case OPER_LE:
    case OPER_GE:
        if (!is_numeric(c, a) || !is_numeric(c, b))
            return bad_binary(c, pos, op, a, b);
        *operand = both_promoted(c, a, b);
        return c->t.boolean_;
    case OPER_EQ:
    case OPER_NE: return equality(c, pos, op, a, b, operand);
    case OPER_BITAND:
    case OPER_BITOR:
    case OPER_BITXOR:
        if (is_boolean(c, a) && is_boolean(c, b))
            return *operand = c->t.boolean_;
        if (!is_integral(c, a) || !is_integral(c, b))
            return bad_binary(c, pos, op, a, b);
        return *operand = both_promoted(c, a, b);
    default:
        if (!is_boolean(c, a) || !is_boolean(c, b))
            return bad_binary(c, pos, op, a, b);
        return *operand = c->t.boolean_;
    }
}

Type *attr_binary(Compiler *c, Binary *t, Env *env) {
    Oper op = (Oper)t->a.op;
    int patterns = c->attr->patterns;
    Type *a = attr_value(c, t->lhs, env);
    Env *right = env;
    if ((op == OPER_AND || op == OPER_OR) && c->attr->patterns != patterns)
        right = bindings_env(c, t->lhs, op == OPER_AND, env);
    Type *b = attr_value(c, t->rhs, right);
    if ((op == OPER_AND || op == OPER_OR) && c->attr->patterns != patterns)
        bindings_check(c, t->a.pos, t->lhs, op == OPER_OR, t->rhs, op == OPER_OR);
    t->a.type = binary_type(c, t->a.pos, op, a, b, &t->operand);
    if (t->operand && !type_is_error(t->a.type)) {
        check_division(c, op, t->rhs, t->operand, env);
        const_fold(c, &t->a);
    }
    return t->a.type;
}

/* ---- compound assignment ---- */

Type *attr_assignop(Compiler *c, AssignOp *t, Env *env) {
    Type *v = attr_variable(c, t->lhs, env);
    Type *b = attr_tree(c, t->rhs, env);
    Type *r = binary_type(c, t->a.pos, (Oper)t->a.op, v, b, &t->operand);
    if (type_is_error(r) || type_is_error(v))
        return v;
    check_division(c, (Oper)t->a.op, t->rhs, t->operand, env);
    if (!type_is_castable(c, r, v, NULL))
        diag_error(c, ast_pos(t->rhs), ERR_PROB_FOUND_REQ, diag_detail(c, MISC_INCONVERTIBLE_TYPES, r, v));
    return v;
}
