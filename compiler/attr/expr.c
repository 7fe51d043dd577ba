/* Expressions (JLS 15), one function per kind. */
#include "attr/attr.h"

Type *attr_variable(Compiler *c, Ast *t, Env *env);

/* ---- assignment contexts ---- */

Diag *mismatch_detail(Compiler *c, Type *found, Type *want) {
    if (type_is_numeric(found) && type_is_numeric(want))
        return diag_detail(c, MISC_POSSIBLE_LOSS_OF_PRECISION, found, want);
    return diag_detail(c, MISC_INCONVERTIBLE_TYPES, found, want);
}

void warn_unchecked_assign(Compiler *c, Pos pos, Env *env, Type *found, Type *want) {
    env_warn(c, env, LINT_UNCHECKED, pos, WARN_UNCHECKED_ASSIGN, want, found);
}

Type *check_assignable(Compiler *c, Ast *t, Type *found, Type *want, Env *env) {
    if (want->tag == T_NONE || type_is_error(found) || type_is_error(want))
        return found;
    bool unchecked = false;
    if (!type_is_assignable(c, found, t->konst, want, &unchecked)) {
        diag_error(c, ast_pos(ast_skip_parens(t)), ERR_PROB_FOUND_REQ, mismatch_detail(c, found, want));
        return type_error(c, NULL, found);
    }
    if (unchecked)
        warn_unchecked_assign(c, ast_pos(t), env, found, want);
    return found;
}

static bool may_be_poly(const Ast *t) {
    t = ast_skip_parens(t);
    switch (t->kind) {
    case A_LAMBDA:
    case A_METHOD_REF:
    case A_CONDITIONAL:
    case A_SWITCH_EXPR:
    case A_CALL:
    case A_NEW_CLASS: return true;
    default: return false;
    }
}

Type *attr_expr(Compiler *c, Ast *t, Env *env, Type *expected) {
    if (t->kind == A_NEW_ARRAY && !((NewArray *)t)->elem_type)
        return t->type = attr_array_init(c, (NewArray *)t, env, expected);
    if (!expected || expected->tag == T_NONE)
        return attr_value(c, t, env);
    if (may_be_poly(t))
        return arg_complete(c, arg_make(c, t, env), expected, env, false);
    Type *found = attr_tree(c, t, env);
    Type *r = check_assignable(c, t, found, expected, env);
    if (r != found)
        t->type = r;
    return r;
}

Type *attr_value(Compiler *c, Ast *t, Env *env) {
    Type *r = attr_tree(c, t, env);
    if (r->tag == T_VOID) {
        diag_error(c, ast_pos(t), ERR_VOID_NOT_ALLOWED_HERE);
        return t->type = c->t.err;
    }
    return r;
}

void attr_cond(Compiler *c, Ast *t, Env *env) {
    attr_expr(c, t, env, c->t.boolean_);
}

static bool attr_part(void *ctx, Ast *child) {
    void **x = ctx;
    attr_tree(x[0], child, x[1]);
    return true;
}

Type *attr_parts(Compiler *c, Ast *t, Env *env) {
    void *ctx[] = {c, env};
    ast_each_child(t, attr_part, ctx);
    return t->type = c->t.err;
}

/* ---- assignment
 * ---------------------------------------------------------------------------------------------------------
 */

static Type *attr_assign(Compiler *c, Assign *t, Env *env) {
    Type *v = attr_variable(c, t->lhs, env);
    attr_expr(c, t->rhs, env, type_is_error(v) ? c->t.none : v);
    return type_capture(c, v);
}

/* ---- casts and instanceof ---- */

static void warn_redundant_cast(Compiler *c, Cast *t, Env *env, Type *from) {
    if (type_is_same(c, from, t->a.type) && t->to->kind != A_ANNOTATED_TYPE)
        env_warn(c, env, LINT_CAST, ast_pos(&t->a), WARN_REDUNDANT_CAST, t->a.type);
}

static Type *attr_cast(Compiler *c, Cast *t, Env *env) {
    Type *to = attr_type(c, t->to, env);
    attr_check_type_raw_ok(c, t->to, env);
    Ast *in = ast_skip_parens_mut(t->expr);
    if (in->kind == A_LAMBDA || in->kind == A_METHOD_REF) {
        arg_complete(c, arg_make(c, t->expr, env), to, env, false);
        return to;
    }
    Type *from = attr_value(c, t->expr, env);
    t->a.type = to;
    if (!type_is_error(to) && attr_polymorphic_result(c, t->expr, to)) {
        for (Ast *p = t->expr; p != in; p = ((Parens *)p)->expr)
            p->type = in->type;
        return to;
    }
    if (type_is_error(from) || type_is_error(to))
        return to;
    bool unchecked = false;
    if (!type_is_castable(c, from, to, &unchecked)) {
        diag_error(c, ast_pos(t->expr), ERR_PROB_FOUND_REQ,
                   diag_detail(c, MISC_INCONVERTIBLE_TYPES, from, to));
        return c->t.err;
    }
    if (unchecked)
        env_warn(c, env, LINT_UNCHECKED, ast_pos(t->expr), WARN_UNCHECKED_CAST, to, from);
    const_fold(c, &t->a);
    warn_redundant_cast(c, t, env, from);
    return type_capture(c, to);
}

/* Enters a pattern's variable as a symbol, without putting it into scope. */
static void attr_binding(Compiler *c, BindingPattern *p, Env *env, Type *type) {
    Env *tmp = env_new_block(c, env, env->tree);
    enter_var(c, p->var, tmp, VAR_BINDING, type);
    if (p->var->sym)
        p->var->sym->s.flags |= F_EFFECTIVELY_FINAL;
    c->attr->patterns++;
}

static Type *attr_instanceof(Compiler *c, InstanceOf *t, Env *env) {
    Type *from = attr_value(c, t->expr, env);
    BindingPattern *p = t->pattern->kind == A_BINDING_PATTERN ? (BindingPattern *)t->pattern : NULL;
    Ast *tree = p ? p->var->vartype : t->pattern;
    if (!tree) {
        diag_error(c, ast_pos(t->pattern), ERR_ILLEGAL_START_OF_TYPE_VAR);
        return c->t.boolean_;
    }
    Type *to = attr_type(c, tree, env);
    attr_check_type_raw_ok(c, tree, env);
    if (p) {
        p->a.type = to;
        attr_binding(c, p, env, to);
    }
    if (type_is_error(from) || type_is_error(to))
        return c->t.boolean_;
    if (type_is_primitive(from)) {
        diag_error(c, ast_pos(t->expr), ERR_TYPE_FOUND_REQ, "reference", from);
        return c->t.boolean_;
    }
    if (type_is_primitive(to)) {
        diag_error(c, ast_pos(tree), ERR_TYPE_FOUND_REQ, "class or array", to);
        return c->t.boolean_;
    }
    bool unchecked = false;
    if (!type_is_castable(c, from, to, &unchecked)) {
        diag_error(c, ast_pos(t->expr), ERR_PROB_FOUND_REQ,
                   diag_detail(c, MISC_INCONVERTIBLE_TYPES, from, to));
        return c->t.boolean_;
    }
    if (!type_is_reifiable(c, to) && unchecked)
        diag_error(c, ast_pos(t->expr), ERR_INSTANCEOF_REIFIABLE_NOT_SAFE, from, to);
    else if (p && type_is_subtype(c, from, to) && from->tag != T_BOT)
        diag_error(c, ast_pos(&t->a), ERR_INSTANCEOF_PATTERN_NO_SUBTYPE, from, to);
    return c->t.boolean_;
}

/* ---- arrays
 * -----------------------------------------------------------------------------------------------------------------
 */

static Type *attr_index(Compiler *c, Index *t, Env *env) {
    Type *a = attr_value(c, t->array, env);
    attr_expr(c, t->index, env, c->t.int_);
    if (type_is_error(a))
        return a;
    if (a->tag != T_ARRAY) {
        diag_error(c, ast_pos(&t->a), ERR_ARRAY_REQ_BUT_FOUND, a);
        return c->t.err;
    }
    return type_capture(c, type_elem(a));
}

Type *attr_array_init(Compiler *c, NewArray *t, Env *env, Type *array) {
    Type *elem = array ? type_elem(array) : NULL;
    if (!elem) {
        if (!array || array->tag == T_NONE)
            diag_error(c, ast_pos(&t->a), ERR_ARRAY_DIM_MISSING);
        else if (!type_is_error(array))
            diag_error(c, ast_pos(&t->a), ERR_ILLEGAL_INITIALIZER_FOR_TYPE, array);
        elem = c->t.err;
    } else if (!type_is_reifiable(c, elem)) {
        diag_error(c, ast_pos(&t->a), ERR_GENERIC_ARRAY_CREATION);
    }
    for (int i = 0; i < t->elems.n; i++)
        attr_expr(c, t->elems.v[i], env, elem);
    return t->a.type = type_is_error(elem) ? c->t.err : array;
}

static Type *attr_new_array(Compiler *c, NewArray *t, Env *env) {
    if (!t->elem_type)
        return attr_array_init(c, t, env, NULL);
    Type *type = attr_type(c, t->elem_type, env);
    attr_check_type(c, t->elem_type, env);
    for (int i = 0; i < t->dims.n; i++)
        attr_expr(c, t->dims.v[i], env, c->t.int_);
    if (type_is_error(type)) {
        for (int i = 0; i < t->elems.n; i++)
            attr_tree(c, t->elems.v[i], env);
        return type;
    }
    if (!type_is_reifiable(c, type))
        diag_error(c, ast_pos(&t->a), ERR_GENERIC_ARRAY_CREATION);
    if (t->has_init) {
        type = type_array(c, type);
        Type *elem = type_elem(type);
        for (int i = 0; i < t->elems.n; i++)
            attr_expr(c, t->elems.v[i], env, elem);
        return type;
    }
    for (int i = 0; i < t->dims.n; i++)
        type = type_array(c, type);
    return type;
}

/* ---- the conditional operator (JLS 15.25) ---- */

static bool is_int_constant(const Arg *a) {
    return a->inner && a->inner->konst && a->inner->konst->tag == T_INT && a->type->tag == T_INT;
}

static bool constant_fits(Compiler *c, const Arg *a, Type *t) {
    return is_int_constant(a) && t->tag < T_INT && type_is_assignable(c, a->type, a->inner->konst, t, NULL);
}

/* Result of numeric operands. */
static Type *numeric_result(Compiler *c, const Arg *x, const Arg *y, Type *a, Type *b) {
    if (a->tag == b->tag)
        return a;
    if ((a->tag == T_BYTE && b->tag == T_SHORT) || (a->tag == T_SHORT && b->tag == T_BYTE))
        return c->t.short_;
    if (a->tag < T_INT && constant_fits(c, y, a))
        return a;
    if (b->tag < T_INT && constant_fits(c, x, b))
        return b;
    return type_binary_promotion(c, a, b);
}

static Type *two_results(Compiler *c, Arg *x, Arg *y) {
    Type *a = x->type, *b = y->type;
    if (type_is_error(a) || type_is_error(b))
        return type_is_error(a) ? b : a;
    if (type_is_same(c, a, b))
        return a;
    Type *p = type_unboxed_or_self(c, a), *q = type_unboxed_or_self(c, b);
    if (type_is_primitive(p) && p->tag == q->tag)
        return p;
    if (type_is_numeric(p) && type_is_numeric(q) && type_is_primitive(p) && type_is_primitive(q))
        return numeric_result(c, x, y, p, q);
    return type_capture(c, type_lub(c, type_list(c, 2, type_boxed(c, a), type_boxed(c, b))));
}

Type *standalone_conditional(Compiler *c, Arg **parts, int n) {
    if (!n)
        return c->t.err;
    Arg acc = *parts[0];
    for (int i = 1; i < n; i++) {
        acc.type = two_results(c, &acc, parts[i]);
        if (n > 2 && acc.inner && acc.inner->konst && !is_int_constant(parts[i]))
            acc.inner = NULL;
    }
    if (acc.type->tag == T_VOID)
        return c->t.err;
    return acc.type;
}

/* ---- dispatch
 * -------------------------------------------------------------------------------------------------------------------
 */

static Type *attr_literal(Compiler *c, Literal *t) {
    if (t->a.op == T_CLASS)
        return c->t.string;
    return type_of_tag(c, (TypeTag)t->a.op);
}

static Type *attr_poly(Compiler *c, Ast *t, Env *env) {
    return arg_complete(c, arg_make(c, t, env), c->t.none, env, false);
}

static Type *attr_kind(Compiler *c, Ast *t, Env *env) {
    switch (t->kind) {
    case A_IDENT:
    case A_SELECT: attr_name(c, t, env, NAME_VALUE); return t->type;
    case A_LITERAL: return attr_literal(c, (Literal *)t);
    case A_PARENS: {
        Type *r = attr_tree(c, ((Parens *)t)->expr, env);
        t->konst = ((Parens *)t)->expr->konst;
        return r;
    }
    case A_UNARY: return attr_unary(c, (Unary *)t, env);
    case A_BINARY: return attr_binary(c, (Binary *)t, env);
    case A_ASSIGN: return attr_assign(c, (Assign *)t, env);
    case A_ASSIGNOP: return attr_assignop(c, (AssignOp *)t, env);
    case A_CAST: return attr_cast(c, (Cast *)t, env);
    case A_INSTANCEOF: return attr_instanceof(c, (InstanceOf *)t, env);
    case A_INDEX: return attr_index(c, (Index *)t, env);
    case A_NEW_ARRAY: return attr_new_array(c, (NewArray *)t, env);
    case A_CONDITIONAL:
    case A_SWITCH_EXPR:
    case A_CALL:
    case A_NEW_CLASS:
    case A_LAMBDA:
    case A_METHOD_REF: return attr_poly(c, t, env);
    case A_ANNOTATION: annotate_declaration(c, NULL, NULL, env); return c->t.err;
    default:
        if (ast_is_type_tree(t)) {
            attr_type(c, t, env);
            diag_error(c, ast_pos(t), ERR_ILLEGAL_START_OF_EXPR);
            return c->t.err;
        }
        return attr_parts(c, t, env);
    }
}

Type *attr_tree(Compiler *c, Ast *t, Env *env) {
    Type *r = attr_kind(c, t, env);
    return t->type = r ? r : c->t.err;
}
