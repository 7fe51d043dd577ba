/* try, try-with-resources and synchronized: the code that runs on the way out is repeated at each way out,
 * and the handlers' ranges leave those copies out ("gaps"). */
#include "gen/gen.h"

/* ---- ways out ---- */

static void begin_gap(Gen *g, GenEnv *e) {
    vec_push(&g->c->arena, &e->gaps, code_here(&g->k));
}

static void end_gap(Gen *g, GenEnv *e) {
    if (e->gaps.n % 2)
        begin_gap(g, e);
}

static ClassSymbol *close_site(Gen *g, Type *t) {
    bool usable = t->tag == T_CLASS && class_is_subclass(g->c, (ClassSymbol *)t->sym, g->c->k.auto_closeable);
    return usable ? (ClassSymbol *)t->sym : g->c->k.auto_closeable;
}

static void call_close(Gen *g, GenEnv *e) {
    code_load(&g->k, e->slot);
    ClassSymbol *site = close_site(g, e->resource_type);
    gen_coerce(g, e->resource_type, e->resource_type, sym_erasure(g->c, &site->s));
    gen_call_virtual(g, site, "close", "()V", 0, g->c->t.void_);
}

static void close_resource(Gen *g, GenEnv *e) {
    Code *k = &g->k;
    Exits *is_null = NULL;
    if (!e->not_null) {
        code_load(k, e->slot);
        is_null = code_jump(k, OP_ifnull);
    }
    call_close(g, e);
    code_resolve(k, is_null);
}

/* What e does on the way out, as code of the environment around it. */
static void gen_finalizer(Gen *g, GenEnv *e) {
    if (!g->k.alive || e->fin == FIN_NONE)
        return;
    GenEnv *saved = g->env;
    bool group = g->in_group;
    g->env = e->outer;
    g->in_group = false;
    switch (e->fin) {
    case FIN_BLOCK:
        begin_gap(g, e);
        gen_stmt(g, &e->block->a);
        code_line(&g->k, e->end);
        break;
    case FIN_SYNC:
        code_load(&g->k, e->slot);
        code_op(&g->k, OP_monitorexit);
        begin_gap(g, e);
        break;
    case FIN_RESOURCE:
        begin_gap(g, e);
        close_resource(g, e);
        break;
    case FIN_NONE: break;
    }
    g->env = saved;
    g->in_group = group;
}

bool gen_has_finalizer(Gen *g, GenEnv *to) {
    for (GenEnv *e = g->env; e && e != to; e = e->outer)
        if (e->fin != FIN_NONE)
            return true;
    return false;
}

void gen_unwind(Gen *g, GenEnv *to) {
    for (GenEnv *e = g->env; e && e != to; e = e->outer)
        gen_finalizer(g, e);
}

void gen_end_gaps(Gen *g, GenEnv *to) {
    for (GenEnv *e = g->env; e && e != to; e = e->outer)
        end_gap(g, e);
}

/* ---- handlers ---- */

/* Entries for [from, to) without the first `ngaps` gap positions. */
static void cover(Gen *g, GenEnv *e, uint32_t from, uint32_t to, int ngaps, uint32_t handler, Type *type) {
    uint16_t index = type ? pool_class(&g->pool, type_class_name(g->c, type)) : 0;
    for (int i = 0; i + 1 < ngaps; i += 2) {
        if (e->gaps.v[i] >= to)
            break;
        if (from < e->gaps.v[i])
            code_catch(&g->k, from, e->gaps.v[i], handler, index);
        from = e->gaps.v[i + 1];
    }
    if (from < to)
        code_catch(&g->k, from, to, handler, index);
}

static int take_exception(Gen *g, Type *type, VarSymbol *v) {
    Code *k = &g->k;
    int slot = code_new_local(k, v, type, false);
    code_store(k, slot);
    code_settle_local(k, slot);
    return slot;
}

typedef struct Range {
    uint32_t from, to;
    int ngaps;
    State state;
} Range;

static void cover_catch(Gen *g, GenEnv *e, const Range *r, Catch *t, uint32_t handler) {
    Ast *tree = t->param->vartype;
    while (tree && tree->kind == A_ANNOTATED_TYPE)
        tree = ((AnnotatedType *)tree)->underlying;
    if (!tree || tree->kind != A_UNION_TYPE) {
        cover(g, e, r->from, r->to, r->ngaps, handler, sym_erasure(g->c, &t->param->sym->s));
        return;
    }
    TypeUnion *u = (TypeUnion *)tree;
    for (int i = 0; i < u->alternatives.n; i++)
        cover(g, e, r->from, r->to, r->ngaps, handler, gen_er(g, u->alternatives.v[i]->type));
}

static Exits *gen_catch(Gen *g, GenEnv *e, const Range *r, Catch *t) {
    Code *k = &g->k;
    Type *type = sym_erasure(g->c, &t->param->sym->s);
    uint32_t handler = code_handler(k, &r->state, type);
    cover_catch(g, e, r, t, handler);
    int mark = code_mark(k);
    code_line(k, t->a.pos);
    take_exception(g, type, t->param->sym);
    gen_block(g, t->body);
    code_end_scopes(k, mark);
    code_line(k, t->body->end);
    gen_finalizer(g, e);
    Exits *out = code_jump(k, OP_goto);
    end_gap(g, e);
    return out;
}

/* Whatever else is thrown: run the finalizer, throw it on. */
static void gen_catch_any(Gen *g, GenEnv *e, const Range *r, Pos first_line) {
    Code *k = &g->k;
    int mark = code_mark(k);
    uint32_t handler = code_handler(k, &r->state, g->c->t.throwable);
    int ngaps = e->gaps.n;
    code_line(k, first_line);
    int slot = take_exception(g, g->c->t.throwable, NULL);
    if (e->fin == FIN_SYNC) {
        gen_finalizer(g, e);
        cover(g, e, r->from, handler, ngaps, handler, NULL);
        cover(g, e, handler, e->gaps.v[e->gaps.n - 1], 0, handler, NULL);
    } else {
        uint32_t stored = code_here(k);
        cover(g, e, r->from, stored - handler > 1 ? stored : handler, ngaps, handler, NULL);
        gen_finalizer(g, e);
    }
    code_line(k, e->end);
    code_load(k, slot);
    code_throw(k);
    end_gap(g, e);
    code_end_scopes(k, mark);
}

/* ---- try ---- */

static void gen_resources(Gen *g, Try *t, int i);

static void gen_try_body(Gen *g, Try *t) {
    if (t->resources.n)
        gen_resources(g, t, 0);
    else
        gen_block(g, t->body);
}

static Pos first_line_of(const Block *b) {
    return b->stmts.n ? b->stmts.v[0]->kind == A_EXPR_STMT ? ast_start(b->stmts.v[0]) : b->stmts.v[0]->pos
                      : b->end;
}

void gen_try(Gen *g, Try *t) {
    Code *k = &g->k;
    if (!t->catches.n && !t->finally) {
        gen_try_body(g, t);
        return;
    }
    if (!t->resources.n && !t->body->stmts.n) { /* nothing can be thrown */
        if (t->finally)
            gen_block(g, t->finally);
        return;
    }
    bool has_finally = t->finally && t->finally->stmts.n;
    GenEnv e = {.fin = has_finally ? FIN_BLOCK : FIN_NONE,
                .block = t->finally,
                .end = t->finally ? t->finally->end : 0};
    int mark = code_mark(k);
    Range r = {.state = code_state(k)};
    gen_push_env(g, &e, NULL);
    r.from = code_here(k);
    gen_try_body(g, t);
    r.to = code_here(k);
    code_line(k, t->body->end);
    gen_finalizer(g, &e);
    Exits *out = code_jump(k, OP_goto);
    end_gap(g, &e);
    r.ngaps = e.gaps.n;
    if (r.from != r.to) {
        for (int i = 0; i < t->catches.n; i++)
            out = code_merge(gen_catch(g, &e, &r, (Catch *)t->catches.v[i]), out);
        if (has_finally)
            gen_catch_any(g, &e, &r, first_line_of(t->finally));
    }
    gen_pop_env(g);
    code_resolve(k, out);
    code_end_scopes(k, mark);
}

void gen_sync(Gen *g, Sync *t) {
    Code *k = &g->k;
    int mark = code_mark(k);
    Type *type = gen_er(g, t->lock->type);
    gen_to(g, t->lock, type);
    code_dup(k);
    GenEnv e = {.fin = FIN_SYNC, .end = t->body->end};
    e.slot = code_new_temp(k, type->tag == T_BOT ? g->c->t.object : type);
    code_store(k, e.slot);
    code_op(k, OP_monitorenter);
    Range r = {.state = code_state(k)};
    gen_push_env(g, &e, NULL);
    r.from = code_here(k);
    gen_block(g, t->body);
    code_line(k, t->body->end);
    gen_finalizer(g, &e);
    Exits *out = code_jump(k, OP_goto);
    end_gap(g, &e);
    gen_catch_any(g, &e, &r, 0);
    gen_pop_env(g);
    code_resolve(k, out);
    code_end_scopes(k, mark);
}

/* ---- resources ---- */

static void gen_resource(Gen *g, Ast *t, GenEnv *e) {
    Code *k = &g->k;
    code_line(k, t->kind == A_VAR_DECL ? t->pos : ast_start(t));
    if (t->kind != A_VAR_DECL) {
        e->resource_type = gen_er(g, t->type);
        gen_to(g, t, e->resource_type);
        e->slot = code_new_temp(k, e->resource_type);
        code_store(k, e->slot);
        return;
    }
    VarDecl *d = (VarDecl *)t;
    e->resource_type = sym_erasure(g->c, &d->sym->s);
    const Ast *init = ast_skip_parens(d->init);
    e->not_null = init->kind == A_NEW_CLASS;
    e->slot = code_new_local(k, d->sym, e->resource_type, false);
    gen_to(g, d->init, e->resource_type);
    code_store(k, e->slot);
    code_settle_local(k, e->slot);
}

/* catch (Throwable t) { close, adding what that throws to t; throw t; } */
static void gen_resource_handler(Gen *g, GenEnv *e, const Range *r, Pos line) {
    Code *k = &g->k;
    Type *throwable = g->c->t.throwable;
    uint32_t handler = code_handler(k, &r->state, throwable);
    cover(g, e, r->from, r->to, e->gaps.n, handler, throwable);
    int mark = code_mark(k);
    code_line(k, line);
    int t = take_exception(g, throwable, NULL);
    Exits *out = NULL;
    if (!e->not_null) {
        code_load(k, e->slot);
        out = code_jump(k, OP_ifnull);
    }
    State before = code_state(k);
    uint32_t from = code_here(k);
    call_close(g, e);
    uint32_t to = code_here(k);
    out = code_merge(code_jump(k, OP_goto), out);
    uint32_t inner = code_handler(k, &before, throwable);
    code_catch(k, from, to, inner, pool_class(&g->pool, class_ref(g->c->k.throwable)));
    int x = take_exception(g, throwable, NULL);
    code_load(k, t);
    code_load(k, x);
    gen_call_virtual(g, g->c->k.throwable, "addSuppressed", "(Ljava/lang/Throwable;)V", 1, g->c->t.void_);
    code_end_scopes(k, code_mark(k) - 1);
    code_resolve(k, out);
    code_load(k, t);
    code_throw(k);
    code_end_scopes(k, mark);
}

static void gen_resources(Gen *g, Try *t, int i) {
    Code *k = &g->k;
    if (i == t->resources.n) {
        gen_block(g, t->body);
        return;
    }
    int mark = code_mark(k);
    GenEnv e = {.fin = FIN_RESOURCE};
    gen_resource(g, t->resources.v[i], &e);
    Range r = {.state = code_state(k)};
    gen_push_env(g, &e, NULL);
    r.from = code_here(k);
    gen_resources(g, t, i + 1);
    r.to = code_here(k);
    code_line(k, t->body->end);
    gen_finalizer(g, &e);
    Exits *out = code_jump(k, OP_goto);
    end_gap(g, &e);
    gen_pop_env(g);
    if (r.from != r.to)
        gen_resource_handler(g, &e, &r, t->a.pos);
    code_resolve(k, out);
    code_end_scopes(k, mark);
}
