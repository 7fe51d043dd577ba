/* Statements but try, synchronized and switch. */
#include "gen/gen.h"

/* ---- environments ---- */

void gen_push_env(Gen *g, GenEnv *e, const Ast *target) {
    e->outer = g->env;
    e->target = target;
    g->env = e;
}

void gen_pop_env(Gen *g) {
    g->env = g->env->outer;
}

GenEnv *gen_env_of(Gen *g, const Ast *target) {
    GenEnv *e = g->env;
    while (e && e->target != target)
        e = e->outer;
    return e;
}

/* ---- declarations ---- */

static void gen_var(Gen *g, VarDecl *d) {
    VarSymbol *v = d->sym;
    Code *k = &g->k;
    if (d->init && !g->c->options.debug_vars && var_constant(g->c, v)) {
        v->slot = -1;
        return;
    }
    Type *type = sym_erasure(g->c, &v->s);
    bool group = g->in_group;
    int slot = code_new_local(k, v, type, false);
    if (!d->init)
        return;
    g->in_group = false;
    gen_to(g, d->init, type);
    g->in_group = group;
    code_store(k, slot);
    if (!group)
        code_settle_local(k, slot);
}

/* ---- blocks ---- */

void gen_stmts(Gen *g, AstList l) {
    for (int i = 0; i < l.n; i++)
        gen_stmt(g, l.v[i]);
}

void gen_block(Gen *g, Block *b) {
    int mark = code_mark(&g->k);
    bool group = g->in_group;
    g->in_group = false;
    gen_stmts(g, b->stmts);
    g->in_group = group;
    code_end_scopes(&g->k, mark);
}

static void gen_if(Gen *g, If *t) {
    Code *k = &g->k;
    Exits *end = NULL;
    Cond q = gen_cond(g, t->cond);
    Exits *to_else = cond_jump_false(g, &q);
    if (q.op != COND_NEVER || q.when_true) {
        code_resolve(k, q.when_true);
        gen_stmt(g, t->then);
        if (to_else && t->otherwise)
            end = code_jump(k, OP_goto);
    }
    if (to_else) {
        code_resolve(k, to_else);
        if (t->otherwise)
            gen_stmt(g, t->otherwise);
    }
    code_resolve(k, end);
}

/* ---- loops ---- */

static void gen_test_first(Gen *g, Ast *loop, Ast *cond, AstList step, Ast *body) {
    Code *k = &g->k;
    GenEnv env = {0};
    uint32_t start = code_label(k);
    Cond q = {COND_ALWAYS, NULL, NULL};
    if (cond) {
        code_line(k, cond->pos);
        q = gen_cond(g, cond);
    }
    Exits *done = cond_jump_false(g, &q);
    gen_push_env(g, &env, loop);
    code_resolve(k, q.when_true);
    gen_stmt(g, body);
    code_resolve(k, env.continues);
    gen_stmts(g, step);
    gen_pop_env(g);
    code_jump_to(k, OP_goto, start);
    code_resolve(k, done);
    code_resolve(k, env.breaks);
}

static void gen_do(Gen *g, Loop *t) {
    Code *k = &g->k;
    GenEnv env = {0};
    uint32_t start = code_label(k);
    gen_push_env(g, &env, &t->a);
    gen_stmt(g, t->body);
    gen_pop_env(g);
    code_resolve(k, env.continues);
    if (k->alive) {
        code_line(k, t->cond->pos);
        Cond q = gen_cond(g, t->cond);
        code_resolve_to(k, cond_jump_true(g, &q), start);
        code_resolve(k, q.when_false);
    }
    code_resolve(k, env.breaks);
}

static bool find_binding(void *ctx, Ast *t) {
    if (t->kind == A_BINDING_PATTERN)
        *(bool *)ctx = true;
    if (t->kind == A_LAMBDA || t->kind == A_CLASS_DECL)
        return true;
    return ast_each_child(t, find_binding, ctx);
}

static void gen_for(Gen *g, For *t) {
    int mark = code_mark(&g->k);
    bool binds = false;
    gen_stmts(g, t->init);
    if (t->cond)
        find_binding(&binds, t->cond);
    gen_test_first(g, &t->a, t->cond, t->update, t->body);
    if (!binds) /* a pattern variable of the condition may live on after the loop */
        code_end_scopes(&g->k, mark);
}

static void store_loop_var(Gen *g, ForEach *t, Type *actual) {
    Code *k = &g->k;
    VarSymbol *v = t->var->sym;
    Type *type = sym_erasure(g->c, &v->s);
    gen_coerce(g, actual, t->elem_type ? t->elem_type : v->s.type, type);
    int slot = code_new_local(k, v, type, false);
    code_store(k, slot);
    code_settle_local(k, slot);
}

static int store_temp(Gen *g, Type *type) {
    int slot = code_new_temp(&g->k, type);
    code_store(&g->k, slot);
    return slot;
}

static void gen_each_in_array(Gen *g, ForEach *t) {
    Code *k = &g->k;
    Type *array = gen_er(g, t->expr->type);
    GenEnv env = {0};
    gen_to(g, t->expr, array);
    int arr = store_temp(g, array);
    code_load(k, arr);
    code_op(k, OP_arraylength);
    int len = store_temp(g, g->c->t.int_);
    code_int(k, 0);
    int i = store_temp(g, g->c->t.int_);
    uint32_t start = code_label(k);
    code_line(k, ast_start(t->expr));
    code_load(k, i);
    code_load(k, len);
    Exits *done = code_jump(k, OP_if_icmpge);
    gen_push_env(g, &env, &t->a);
    int mark = code_mark(k);
    code_load(k, arr);
    code_load(k, i);
    Type *elem = array->tag == T_ARRAY ? type_elem(array) : g->c->t.object;
    code_array_load(k, elem);
    store_loop_var(g, t, elem);
    gen_stmt(g, t->body);
    code_end_scopes(k, mark);
    gen_pop_env(g);
    code_resolve(k, env.continues);
    code_line(k, ast_start(t->expr));
    code_iinc(k, i, 1);
    code_jump_to(k, OP_goto, start);
    code_resolve(k, done);
    code_resolve(k, env.breaks);
}

static void gen_iterator(Gen *g, Ast *expr) {
    Compiler *c = g->c;
    Type *site = gen_er(g, expr->type);
    ClassSymbol *k = site->tag == T_CLASS ? (ClassSymbol *)site->sym : c->k.iterable;
    gen_to(g, expr, site);
    if (!class_is_subclass(c, k, c->k.iterable)) {
        gen_coerce(g, site, expr->type, c->t.iterable);
        k = c->k.iterable;
    }
    code_line(&g->k, ast_start(expr));
    gen_call_virtual(g, k, "iterator", "()Ljava/util/Iterator;", 0, c->t.iterator);
}

static void gen_each_in_iterable(Gen *g, ForEach *t) {
    Code *k = &g->k;
    Compiler *c = g->c;
    GenEnv env = {0};
    gen_iterator(g, t->expr);
    int it = store_temp(g, c->t.iterator);
    uint32_t start = code_label(k);
    code_line(k, ast_start(t->expr));
    code_load(k, it);
    gen_call_virtual(g, c->k.iterator, "hasNext", "()Z", 0, c->t.boolean_);
    Exits *done = code_jump(k, OP_ifeq);
    gen_push_env(g, &env, &t->a);
    int mark = code_mark(k);
    code_load(k, it);
    gen_call_virtual(g, c->k.iterator, "next", "()Ljava/lang/Object;", 0, c->t.object);
    store_loop_var(g, t, c->t.object);
    gen_stmt(g, t->body);
    code_end_scopes(k, mark);
    gen_pop_env(g);
    code_resolve(k, env.continues);
    code_jump_to(k, OP_goto, start);
    code_resolve(k, done);
    code_resolve(k, env.breaks);
}

static void gen_for_each(Gen *g, ForEach *t) {
    int mark = code_mark(&g->k);
    if (t->over_array || t->expr->type->tag == T_ARRAY)
        gen_each_in_array(g, t);
    else
        gen_each_in_iterable(g, t);
    code_end_scopes(&g->k, mark);
}

/* ---- jumps ---- */

static void gen_labelled(Gen *g, Labelled *t) {
    GenEnv env = {0};
    gen_push_env(g, &env, &t->a);
    gen_stmt(g, t->body);
    gen_pop_env(g);
    code_resolve(&g->k, env.breaks);
}

static void gen_jump(Gen *g, Jump *t) {
    GenEnv *to = gen_env_of(g, t->target);
    if (!to) /* the label of a loop stands for the loop */
        return;
    Pos pending = g->k.pending_pos; /* the jump belongs to this statement's line, whatever runs before it */
    gen_unwind(g, to);
    g->k.pending_pos = pending;
    Exits *j = code_jump(&g->k, OP_goto);
    if (t->a.kind == A_BREAK)
        to->breaks = code_merge(j, to->breaks);
    else
        to->continues = code_merge(j, to->continues);
    gen_end_gaps(g, to);
}

static void gen_return(Gen *g, Return *t) {
    Code *k = &g->k;
    int mark = code_mark(k);
    Type *ret = g->ret;
    if (t->expr && ret->tag == T_VOID) { /* an expression lambda whose value nobody wants */
        gen_discard(g, t->expr);
        gen_unwind(g, NULL);
    } else if (t->expr) {
        gen_to(g, t->expr, ret);
        if (gen_has_finalizer(g, NULL)) {
            int slot = store_temp(g, ret);
            gen_unwind(g, NULL);
            code_line(k, t->a.pos);
            code_load(k, slot);
        }
    } else {
        gen_unwind(g, NULL);
        code_line(k, t->a.pos);
    }
    code_return(k, ret);
    gen_end_gaps(g, NULL);
    code_end_scopes(k, mark);
}

static void gen_throw(Gen *g, Throw *t) {
    gen_to(g, t->expr, gen_er(g, t->expr->type));
    code_line(&g->k, t->a.pos);
    code_throw(&g->k);
}

static const char *assertion_param(Gen *g, Type *t) {
    switch (t->tag) {
    case T_BOOLEAN: return "(Z)V";
    case T_CHAR: return "(C)V";
    case T_BYTE:
    case T_SHORT:
    case T_INT: return "(I)V";
    case T_LONG: return "(J)V";
    case T_FLOAT: return "(F)V";
    case T_DOUBLE: return "(D)V";
    default: return "(Ljava/lang/Object;)V";
    }
}

static void gen_assert(Gen *g, Assert *t) {
    Code *k = &g->k;
    Compiler *c = g->c;
    code_field(k, OP_getstatic, class_ref(g->cls), c->n.dollar_assertionsDisabled, c->t.boolean_);
    Exits *end = code_jump(k, OP_ifne);
    Cond q = gen_cond(g, t->cond);
    end = code_merge(cond_jump_true(g, &q), end);
    code_resolve(k, q.when_false);
    const char *desc = "()V";
    code_new(k, c->t.assertion_error);
    code_dup(k);
    if (t->detail) {
        Type *type = gen_er(g, t->detail->type);
        desc = assertion_param(g, type);
        gen_to(g, t->detail, type_is_primitive(type) ? type : c->t.object);
    }
    code_invoke(k, OP_invokespecial, class_ref(c->k.assertion_error), c->n.init, name_of(c, desc),
                t->detail != NULL, c->t.void_, false);
    code_throw(k);
    code_resolve(k, end);
}

static Pos stmt_pos(const Ast *t) {
    return t->kind == A_EXPR_STMT || t->kind == A_YIELD ? ast_start(t) : t->pos;
}

void gen_stmt(Gen *g, Ast *t) {
    Code *k = &g->k;
    if (!k->alive) {
        if (t->kind == A_VAR_DECL && g->in_group)
            code_new_local(k, ((VarDecl *)t)->sym, sym_erasure(g->c, &((VarDecl *)t)->sym->s), false);
        return;
    }
    if (t->kind != A_BLOCK)
        code_line(k, stmt_pos(t));
    switch (t->kind) {
    case A_BLOCK: gen_block(g, (Block *)t); break;
    case A_VAR_DECL: gen_var(g, (VarDecl *)t); break;
    case A_EXPR_STMT: gen_discard(g, ((ExprStmt *)t)->expr); break;
    case A_IF: gen_if(g, (If *)t); break;
    case A_WHILE: {
        Loop *l = (Loop *)t;
        gen_test_first(g, t, l->cond, (AstList){0}, l->body);
        break;
    }
    case A_DO_WHILE: gen_do(g, (Loop *)t); break;
    case A_FOR: gen_for(g, (For *)t); break;
    case A_FOR_EACH: gen_for_each(g, (ForEach *)t); break;
    case A_LABELLED: gen_labelled(g, (Labelled *)t); break;
    case A_SWITCH: gen_switch_stmt(g, (Switch *)t); break;
    case A_SYNC: gen_sync(g, (Sync *)t); break;
    case A_TRY: gen_try(g, (Try *)t); break;
    case A_BREAK:
    case A_CONTINUE: gen_jump(g, (Jump *)t); break;
    case A_YIELD: gen_yield(g, (Yield *)t); break;
    case A_RETURN: gen_return(g, (Return *)t); break;
    case A_THROW: gen_throw(g, (Throw *)t); break;
    case A_ASSERT: gen_assert(g, (Assert *)t); break;
    default: break; /* empty statements, local classes */
    }
}
