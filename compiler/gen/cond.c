/* Conditions as jumps: nothing is made 0 or 1 unless a value is wanted. */
#include "gen/gen.h"

static Cond cond_of(int op) {
    return (Cond){op, NULL, NULL};
}

Cond cond_negate(Cond q) {
    int op = q.op == COND_ALWAYS ? COND_NEVER : q.op == COND_NEVER ? COND_ALWAYS : code_negate(q.op);
    return (Cond){op, q.when_false, q.when_true};
}

Exits *cond_jump_true(Gen *g, Cond *q) {
    if (q->op == COND_NEVER)
        return q->when_true;
    return code_merge(code_jump(&g->k, q->op), q->when_true);
}

Exits *cond_jump_false(Gen *g, Cond *q) {
    if (q->op == COND_ALWAYS)
        return q->when_false;
    int op = q->op == COND_NEVER ? OP_goto : code_negate(q->op);
    return code_merge(code_jump(&g->k, op), q->when_false);
}

void gen_cond_value(Gen *g, Cond q) {
    Code *k = &g->k;
    Exits *end = NULL, *when_false = cond_jump_false(g, &q);
    if (q.op != COND_NEVER || q.when_true) {
        code_resolve(k, q.when_true);
        code_int(k, 1);
        end = code_jump(k, OP_goto);
    }
    if (when_false) {
        code_resolve(k, when_false);
        code_int(k, 0);
    }
    code_resolve(k, end);
}

/* ---- comparisons ---- */

static bool is_null(const Ast *t) {
    t = ast_skip_parens(t);
    return t->kind == A_LITERAL && !t->konst;
}

static bool is_int_zero(const Ast *t) {
    return t->konst && t->konst->tag == T_INT && t->konst->i == 0;
}

static Cond compare_references(Gen *g, Binary *b) {
    gen_to(g, b->lhs, gen_er(g, b->lhs->type));
    bool eq = b->a.op == OPER_EQ;
    if (is_null(b->rhs))
        return cond_of(eq ? OP_ifnull : OP_ifnonnull);
    gen_to(g, b->rhs, gen_er(g, b->rhs->type));
    return cond_of(eq ? OP_if_acmpeq : OP_if_acmpne);
}

static Cond compare(Gen *g, Binary *b) {
    static const uint8_t with_zero[OPER_COUNT] = {
        [OPER_EQ] = OP_ifeq, [OPER_NE] = OP_ifne, [OPER_LT] = OP_iflt,
        [OPER_GE] = OP_ifge, [OPER_GT] = OP_ifgt, [OPER_LE] = OP_ifle};
    Type *type = b->operand;
    int op = with_zero[b->a.op];
    if (!type_is_primitive(type))
        return compare_references(g, b);
    gen_to(g, b->lhs, type);
    bool is_int = type->tag <= T_INT || type->tag == T_BOOLEAN;
    if (is_int && is_int_zero(b->rhs))
        return cond_of(op);
    gen_to(g, b->rhs, type);
    if (is_int)
        return cond_of(op - OP_ifeq + OP_if_icmpeq);
    bool less = b->a.op == OPER_LT || b->a.op == OPER_LE;
    if (type->tag == T_LONG)
        code_op(&g->k, OP_lcmp);
    else if (type->tag == T_FLOAT)
        code_op(&g->k, less ? OP_fcmpg : OP_fcmpl);
    else
        code_op(&g->k, less ? OP_dcmpg : OP_dcmpl);
    return cond_of(op);
}

/* ---- && || ?: ---- */

static Cond cond_and(Gen *g, Binary *b) {
    Cond l = gen_cond(g, b->lhs);
    if (l.op == COND_NEVER && !l.when_true)
        return l;
    Exits *no = cond_jump_false(g, &l);
    code_resolve(&g->k, l.when_true);
    Cond r = gen_cond(g, b->rhs);
    r.when_false = code_merge(no, r.when_false);
    return r;
}

static Cond cond_or(Gen *g, Binary *b) {
    Cond l = gen_cond(g, b->lhs);
    if (l.op == COND_ALWAYS && !l.when_false)
        return l;
    Exits *yes = cond_jump_true(g, &l);
    code_resolve(&g->k, l.when_false);
    Cond r = gen_cond(g, b->rhs);
    r.when_true = code_merge(yes, r.when_true);
    return r;
}

static Cond cond_conditional(Gen *g, Conditional *t) {
    Code *k = &g->k;
    Cond q = gen_cond(g, t->cond);
    if (q.op == COND_ALWAYS && !q.when_false) {
        code_resolve(k, q.when_true);
        return gen_cond(g, t->then);
    }
    if (q.op == COND_NEVER && !q.when_true) {
        code_resolve(k, q.when_false);
        return gen_cond(g, t->otherwise);
    }
    Exits *to_else = cond_jump_false(g, &q);
    code_resolve(k, q.when_true);
    code_line(k, ast_start(t->then));
    Cond a = gen_cond(g, t->then);
    Exits *a_true = cond_jump_true(g, &a);
    code_resolve(k, a.when_false);
    Exits *a_false = code_jump(k, OP_goto);
    code_resolve(k, to_else);
    code_line(k, ast_start(t->otherwise));
    Cond b = gen_cond(g, t->otherwise);
    b.when_true = code_merge(a_true, b.when_true);
    b.when_false = code_merge(a_false, b.when_false);
    return b;
}

/* ---- instanceof ---- */

static VarSymbol *plain_local(Gen *g, Ast *t) {
    t = ast_skip_parens_mut(t);
    Symbol *s = t->kind == A_IDENT ? ((Ident *)t)->sym : NULL;
    bool local = s && s->kind == SYM_VAR && var_is_local(s) && gen_var_has_slot(g, (VarSymbol *)s);
    return local ? (VarSymbol *)s : NULL;
}

static Cond cond_pattern(Gen *g, InstanceOf *t) {
    Code *k = &g->k;
    VarDecl *d = ((BindingPattern *)t->pattern)->var;
    Type *type = sym_erasure(g->c, &d->sym->s);
    VarSymbol *v = plain_local(g, t->expr);
    Type *from = gen_expr(g, t->expr);
    int slot;
    if (v) {
        slot = v->slot;
    } else {
        code_dup(k);
        slot = code_new_local(k, NULL, from->tag == T_BOT ? g->c->t.object : from, false);
        code_store(k, slot);
    }
    int bound = code_new_local(k, d->sym, type, false);
    code_instanceof(k, type);
    Exits *no = code_jump(k, OP_ifeq);
    code_load(k, slot);
    gen_coerce(g, from, t->expr->type, type);
    code_store(k, bound);
    return (Cond){COND_ALWAYS, NULL, no};
}

static Cond cond_instanceof(Gen *g, InstanceOf *t) {
    if (t->pattern->kind == A_BINDING_PATTERN)
        return cond_pattern(g, t);
    gen_to(g, t->expr, gen_er(g, t->expr->type));
    code_instanceof(&g->k, gen_er(g, t->pattern->type));
    return cond_of(OP_ifne);
}

Cond gen_cond(Gen *g, Ast *t) {
    if (t->konst)
        return cond_of(t->konst->i ? COND_ALWAYS : COND_NEVER);
    switch (t->kind) {
    case A_PARENS: return gen_cond(g, ((Parens *)t)->expr);
    case A_UNARY:
        if (t->op == OPER_NOT)
            return cond_negate(gen_cond(g, ((Unary *)t)->arg));
        break;
    case A_BINARY:
        if (t->op == OPER_AND)
            return cond_and(g, (Binary *)t);
        if (t->op == OPER_OR)
            return cond_or(g, (Binary *)t);
        if (t->op >= OPER_EQ && t->op <= OPER_GE)
            return compare(g, (Binary *)t);
        break;
    case A_CONDITIONAL:
        if (type_is_primitive(t->type))
            return cond_conditional(g, (Conditional *)t);
        break;
    case A_INSTANCEOF: return cond_instanceof(g, (InstanceOf *)t);
    default: break;
    }
    gen_to(g, t, g->c->t.boolean_);
    return cond_of(OP_ifne);
}
