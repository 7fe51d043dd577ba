/* Reachability (JLS 14.22): which statements can complete normally. */
#include "flow/flow.h"

typedef enum Alive { DEAD, ALIVE, RECOVERY } Alive; /* RECOVERY: dead, and already reported */

typedef struct Aliver {
    Compiler *c;
    Alive alive;
    VEC(Ast *) exits;    /* jumps not arrived yet */
    uint32_t suppressed; /* lint categories, by the declarations around */
} Aliver;

static void scan(Aliver *a, Ast *t);

static bool scan_child(void *ctx, Ast *t) {
    scan(ctx, t);
    return true;
}

static void scan_children(Aliver *a, Ast *t) {
    ast_each_child(t, scan_child, a);
}

static void scan_opt(Aliver *a, Ast *t) {
    if (t)
        scan(a, t);
}

static void scan_stat(Aliver *a, Ast *t) {
    if (!t)
        return;
    if (a->alive == DEAD) {
        diag_error(a->c, t->pos, ERR_UNREACHABLE_STMT);
        if (t->kind != A_SKIP)
            a->alive = RECOVERY;
    }
    scan(a, t);
}

static void scan_stats(Aliver *a, AstList l) {
    for (int i = 0; i < l.n; i++)
        scan_stat(a, l.v[i]);
}

static void lint(Aliver *a, LintKind kind, Pos pos, DiagId id) {
    if (!(a->suppressed >> kind & 1))
        diag_warn(a->c, kind, pos, (int)id);
}

/* ---- jumps ---- */

static void exit_to(Aliver *a, Ast *jump) {
    vec_push(&a->c->arena, &a->exits, jump);
    a->alive = DEAD;
}

static Ast *target_of(const Ast *t) {
    if (t->kind == A_YIELD)
        return (Ast *)((const Yield *)t)->target;
    return t->kind == A_BREAK || t->kind == A_CONTINUE ? ((const Jump *)t)->target : NULL;
}

/* Takes out the jumps of that kind to `target`: did any arrive? */
static bool arrive(Aliver *a, AstKind kind, const Ast *target, int from) {
    int kept = from;
    for (int i = from; i < a->exits.n; i++) {
        Ast *t = a->exits.v[i];
        if (t->kind != kind || target_of(t) != target)
            a->exits.v[kept++] = t;
    }
    bool any = kept < a->exits.n;
    a->exits.n = kept;
    return any;
}

static void join(Aliver *a, bool also) {
    if (also && a->alive == DEAD)
        a->alive = ALIVE;
}

/* ---- declarations ---- */

static void scan_method(Aliver *a, MethodDecl *m) {
    if (!m->body)
        return;
    int from = a->exits.n;
    uint32_t outer = a->suppressed;
    a->suppressed |= annotate_suppressed(m->mods);
    a->alive = ALIVE;
    scan_stat(a, &m->body->a);
    a->suppressed = outer;
    if (a->alive == ALIVE && m->sym && type_as_method(m->sym->s.type)->ret->tag != T_VOID &&
        type_as_method(m->sym->s.type)->ret->tag != T_ERROR)
        diag_error(a->c, m->body->end, ERR_MISSING_RET_STMT);
    a->exits.n = from;
}

static void scan_initializer(Aliver *a, Ast *t) {
    scan_stat(a, t);
    if (a->alive == DEAD && t->kind != A_CLASS_DECL)
        diag_error(a->c, t->pos, ERR_INITIALIZER_MUST_COMPLETE);
}

static bool is_static_member(const Ast *t) {
    if (t->kind == A_CLASS_DECL)
        return ((const ClassDecl *)t)->sym && ((const ClassDecl *)t)->sym->s.flags & F_STATIC;
    if (t->kind == A_BLOCK)
        return ((const Block *)t)->is_static;
    if (t->kind == A_VAR_DECL)
        return ((const VarDecl *)t)->sym && ((const VarDecl *)t)->sym->s.flags & F_STATIC;
    return false;
}

static void scan_class(Aliver *a, ClassDecl *k) {
    Alive outer = a->alive;
    uint32_t outer_suppressed = a->suppressed;
    int from = a->exits.n;
    a->suppressed |= annotate_suppressed(k->mods);
    a->alive = ALIVE;
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < k->members.n; i++) {
            Ast *t = k->members.v[i];
            if (t->kind != A_METHOD_DECL && is_static_member(t) == (pass == 0))
                scan_initializer(a, t);
        }
    }
    for (int i = 0; i < k->members.n; i++)
        if (k->members.v[i]->kind == A_METHOD_DECL)
            scan_method(a, (MethodDecl *)k->members.v[i]);
    a->exits.n = from;
    a->alive = outer;
    a->suppressed = outer_suppressed;
}

static void scan_lambda(Aliver *a, Lambda *l) {
    Alive outer = a->alive;
    int from = a->exits.n;
    a->alive = ALIVE;
    scan_stat(a, l->body);
    l->can_complete = a->alive != DEAD;
    a->exits.n = from;
    a->alive = outer;
}

/* ---- loops ---- */

static void scan_do(Aliver *a, Loop *t) {
    int from = a->exits.n;
    scan_stat(a, t->body);
    join(a, arrive(a, A_CONTINUE, &t->a, from));
    scan(a, t->cond);
    if (flow_is_true(t->cond))
        a->alive = DEAD;
    join(a, arrive(a, A_BREAK, &t->a, from));
}

static void scan_while(Aliver *a, Loop *t) {
    int from = a->exits.n;
    scan(a, t->cond);
    a->alive = flow_is_false(t->cond) ? DEAD : ALIVE;
    scan_stat(a, t->body);
    arrive(a, A_CONTINUE, &t->a, from);
    a->alive = arrive(a, A_BREAK, &t->a, from) || !flow_is_true(t->cond) ? ALIVE : DEAD;
}

static void scan_for(Aliver *a, For *t) {
    int from = a->exits.n;
    scan_stats(a, t->init);
    scan_opt(a, t->cond);
    a->alive = t->cond && flow_is_false(t->cond) ? DEAD : ALIVE;
    scan_stat(a, t->body);
    join(a, arrive(a, A_CONTINUE, &t->a, from));
    for (int i = 0; i < t->update.n; i++)
        scan(a, t->update.v[i]);
    bool ends = t->cond && !flow_is_true(t->cond);
    a->alive = arrive(a, A_BREAK, &t->a, from) || ends ? ALIVE : DEAD;
}

static void scan_for_each(Aliver *a, ForEach *t) {
    int from = a->exits.n;
    scan(a, &t->var->a);
    scan(a, t->expr);
    scan_stat(a, t->body);
    arrive(a, A_CONTINUE, &t->a, from);
    arrive(a, A_BREAK, &t->a, from);
    a->alive = ALIVE;
}

/* ---- switches ---- */

static void scan_switch(Aliver *a, Switch *t) {
    int from = a->exits.n;
    bool broke = false;
    scan(a, t->selector);
    for (int i = 0; i < t->cases.n; i++) {
        Case *k = (Case *)t->cases.v[i];
        a->alive = ALIVE;
        for (int j = 0; j < k->labels.n; j++)
            scan(a, k->labels.v[j]);
        scan_stats(a, k->stmts);
        k->completes_normally = a->alive != DEAD;
        if (k->a.bits & AB_ARROW) {
            broke |= a->alive != DEAD;
            a->alive = DEAD;
        } else if (a->alive == ALIVE && k->stmts.n && i + 1 < t->cases.n) {
            lint(a, LINT_FALLTHROUGH, t->cases.v[i + 1]->pos, WARN_POSSIBLE_FALL_THROUGH);
        }
    }
    if (!t->has_default || !t->cases.n)
        a->alive = ALIVE;
    join(a, broke);
    join(a, arrive(a, A_BREAK, &t->a, from));
}

static void scan_switch_expr(Aliver *a, Switch *t) {
    int from = a->exits.n;
    scan(a, t->selector);
    Alive outer = a->alive;
    for (int i = 0; i < t->cases.n; i++) {
        Case *k = (Case *)t->cases.v[i];
        a->alive = ALIVE;
        for (int j = 0; j < k->labels.n; j++)
            scan(a, k->labels.v[j]);
        scan_stats(a, k->stmts);
        k->completes_normally = a->alive != DEAD;
        if (a->alive != ALIVE)
            continue;
        if (k->a.bits & AB_ARROW)
            diag_error(a->c, ast_end(k->body), ERR_RULE_COMPLETES_NORMALLY);
        else if (i + 1 == t->cases.n)
            diag_error(a->c, t->end, ERR_SWITCH_EXPRESSION_COMPLETES_NORMALLY);
    }
    if (!t->has_default && !t->exhaustive)
        diag_error(a->c, t->a.pos, ERR_NOT_EXHAUSTIVE);
    a->alive = outer;
    arrive(a, A_YIELD, &t->a, from);
    join(a, outer == ALIVE);
}

/* ---- try ---- */

static void scan_try(Aliver *a, Try *t) {
    int from = a->exits.n;
    for (int i = 0; i < t->resources.n; i++)
        scan(a, t->resources.v[i]);
    scan_stat(a, &t->body->a);
    Alive end = a->alive;
    for (int i = 0; i < t->catches.n; i++) {
        Catch *k = (Catch *)t->catches.v[i];
        a->alive = ALIVE;
        scan_stat(a, &k->body->a);
        if (a->alive != DEAD && end == DEAD)
            end = a->alive;
    }
    a->alive = end;
    t->finally_can_complete = true;
    if (!t->finally)
        return;
    /* What jumps out of the body passes through finally: gone when that does not end. */
    int to = a->exits.n;
    a->alive = ALIVE;
    scan_stat(a, &t->finally->a);
    t->finally_can_complete = a->alive != DEAD;
    if (t->finally_can_complete) {
        a->alive = end;
        return;
    }
    lint(a, LINT_FINALLY, t->finally->end, WARN_FINALLY_CANNOT_COMPLETE);
    for (int i = to; i < a->exits.n; i++)
        a->exits.v[from + i - to] = a->exits.v[i];
    a->exits.n -= to - from;
}

static void scan_if(Aliver *a, If *t) {
    scan(a, t->cond);
    scan_stat(a, t->then);
    if (!t->otherwise && t->then->kind == A_SKIP)
        lint(a, LINT_EMPTY, t->then->pos, WARN_EMPTY_IF);
    if (!t->otherwise) {
        a->alive = ALIVE;
        return;
    }
    Alive then = a->alive;
    a->alive = ALIVE;
    scan_stat(a, t->otherwise);
    join(a, then != DEAD);
}

static void scan(Aliver *a, Ast *t) {
    switch (t->kind) {
    case A_CLASS_DECL: scan_class(a, (ClassDecl *)t); break;
    case A_METHOD_DECL: scan_method(a, (MethodDecl *)t); break;
    case A_VAR_DECL: scan_opt(a, ((VarDecl *)t)->init); break;
    case A_BLOCK: scan_stats(a, ((Block *)t)->stmts); break;
    case A_DO_WHILE: scan_do(a, (Loop *)t); break;
    case A_WHILE: scan_while(a, (Loop *)t); break;
    case A_FOR: scan_for(a, (For *)t); break;
    case A_FOR_EACH: scan_for_each(a, (ForEach *)t); break;
    case A_LABELLED: {
        int from = a->exits.n;
        scan_stat(a, ((Labelled *)t)->body);
        join(a, arrive(a, A_BREAK, t, from));
        break;
    }
    case A_SWITCH: scan_switch(a, (Switch *)t); break;
    case A_SWITCH_EXPR: scan_switch_expr(a, (Switch *)t); break;
    case A_TRY: scan_try(a, (Try *)t); break;
    case A_SYNC:
        scan(a, ((Sync *)t)->lock);
        scan(a, &((Sync *)t)->body->a);
        break;
    case A_IF: scan_if(a, (If *)t); break;
    case A_BREAK:
    case A_CONTINUE: exit_to(a, t); break;
    case A_YIELD:
        scan(a, ((Yield *)t)->value);
        exit_to(a, t);
        break;
    case A_RETURN:
        scan_opt(a, ((Return *)t)->expr);
        a->alive = DEAD;
        break;
    case A_THROW:
        scan(a, ((Throw *)t)->expr);
        a->alive = DEAD;
        break;
    case A_LAMBDA: scan_lambda(a, (Lambda *)t); break;
    case A_IDENT:
    case A_LITERAL:
    case A_ANNOTATION:
    case A_MODIFIERS: break;
    default: scan_children(a, t); break;
    }
}

void flow_alive(Compiler *c, ClassDecl *tree) {
    Aliver a = {.c = c, .alive = ALIVE};
    scan_class(&a, tree);
}

/* ---- questions of attribution: nothing is reported ---- */

static bool quietly(Compiler *c, Ast *t, bool expression) {
    Aliver a = {.c = c, .alive = ALIVE};
    DiagHandler h;
    diag_push(c, &h, true);
    if (expression)
        scan(&a, t);
    else
        scan_stat(&a, t);
    diag_pop(c, &h);
    return a.alive != DEAD;
}

bool flow_can_complete(Compiler *c, Ast *stmt) {
    return quietly(c, stmt, false);
}

bool flow_lambda_can_complete(Compiler *c, Lambda *l) {
    return l->body->kind == A_BLOCK ? quietly(c, l->body, false) : true;
}
