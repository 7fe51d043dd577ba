/* Exceptions (JLS 11.2): what can be thrown where, and whether it is caught or declared. */
#include "flow/flow.h"

typedef VEC(Type *) Types;

typedef struct Thrown { /* an exception nobody around has caught yet */
    Ast *at;
    Type *type;
} Thrown;

typedef struct Rethrow { /* a catch parameter and what it can hold (JLS 11.2.2) */
    Symbol *param;
    Types types;
} Rethrow;

typedef struct Thrower {
    Compiler *c;
    Types thrown;        /* so far in the innermost try or body */
    Types caught;        /* by what is around */
    VEC(Thrown) pending; /* uncaught, to be reported at the body's end */
    VEC(Rethrow) rethrow;
    ClassDecl *k;
} Thrower;

static void scan(Thrower *r, Ast *t);

static bool scan_child(void *ctx, Ast *t) {
    scan(ctx, t);
    return true;
}

static void scan_opt(Thrower *r, Ast *t) {
    if (t)
        scan(r, t);
}

/* ---- sets of exceptions, by subtyping ---- */

static bool covered(Compiler *c, Type *t, const Types *l) {
    for (int i = 0; i < l->n; i++)
        if (type_is_subtype(c, t, l->v[i]))
            return true;
    return false;
}

static bool meets(Compiler *c, Type *t, const Types *l) {
    for (int i = 0; i < l->n; i++)
        if (type_is_subtype(c, t, l->v[i]) || type_is_subtype(c, l->v[i], t))
            return true;
    return false;
}

static Types with(Compiler *c, const Types *l, Type *t) {
    Types r = {0};
    if (covered(c, t, l))
        return *l;
    vec_push(&c->arena, &r, t);
    for (int i = 0; i < l->n; i++)
        if (!type_is_subtype(c, l->v[i], t))
            vec_push(&c->arena, &r, l->v[i]);
    return r;
}

static Types join(Compiler *c, Types a, const Types *b) {
    for (int i = 0; i < b->n; i++)
        a = with(c, &a, b->v[i]);
    return a;
}

static Types minus(Compiler *c, const Types *a, const Types *b) {
    Types r = {0};
    for (int i = 0; i < a->n; i++)
        if (!covered(c, a->v[i], b))
            vec_push(&c->arena, &r, a->v[i]);
    return r;
}

static Types common(Compiler *c, const Types *a, const Types *b) {
    Types r = {0};
    for (int i = 0; i < a->n; i++)
        if (covered(c, a->v[i], b))
            r = with(c, &r, a->v[i]);
    for (int i = 0; i < b->n; i++)
        if (covered(c, b->v[i], a))
            r = with(c, &r, b->v[i]);
    return r;
}

static Types of_list(Compiler *c, TypeList l) {
    Types r = {0};
    for (int i = 0; i < l.n; i++)
        vec_push(&c->arena, &r, l.v[i]);
    return r;
}

/* ---- throwing ---- */

static void mark(Thrower *r, Ast *at, Type *t) {
    if (!t || t->tag == T_ERROR)
        return;
    if (t->tag == T_UNION) {
        for (int i = 0; i < ((IntersectionType *)t)->bounds.n; i++)
            mark(r, at, ((IntersectionType *)t)->bounds.v[i]);
        return;
    }
    if (!flow_is_unchecked(r->c, t)) {
        Thrown p = {at, t};
        if (!covered(r->c, t, &r->caught))
            vec_push(&r->c->arena, &r->pending, p);
        r->thrown = with(r->c, &r->thrown, t);
    }
}

static void mark_all(Thrower *r, Ast *at, TypeList l) {
    for (int i = 0; i < l.n; i++)
        mark(r, at, l.v[i]);
}

static bool is_implicit_super(const Thrower *r, const Ast *t) {
    return t->bits & AB_IMPLICIT_CTOR_CALL && r->k && t->pos == r->k->a.pos;
}

static void report_from(Thrower *r, int from) {
    for (int i = from; i < r->pending.n; i++) {
        const Thrown *p = &r->pending.v[i];
        if (is_implicit_super(r, p->at))
            diag_error(r->c, p->at->pos, ERR_UNREPORTED_EXCEPTION_DEFAULT_CONSTRUCTOR, p->type);
        else if (p->at->kind == A_VAR_DECL)
            diag_error(r->c, p->at->pos, ERR_UNREPORTED_EXCEPTION_IMPLICIT_CLOSE, p->type,
                       ((VarDecl *)p->at)->name);
        else
            diag_error(r->c, p->at->pos, ERR_UNREPORTED_EXCEPTION, p->type);
    }
    r->pending.n = from;
}

static void scan_throw(Thrower *r, Throw *t) {
    scan(r, t->expr);
    Symbol *s = ast_symbol(ast_skip_parens(t->expr));
    if (s && s->kind == SYM_VAR && s->flags & (F_FINAL | F_EFFECTIVELY_FINAL)) {
        for (int i = r->rethrow.n - 1; i >= 0; i--) {
            if (r->rethrow.v[i].param != s)
                continue;
            Types l = r->rethrow.v[i].types;
            for (int j = 0; j < l.n; j++)
                mark(r, &t->a, l.v[j]);
            return;
        }
    }
    mark(r, &t->a, t->expr->type);
}

/* ---- try ---- */

static bool is_wide(Compiler *c, Type *t) {
    return t->tag == T_CLASS && (t->sym == &c->k.throwable->s || t->sym == &c->k.exception->s);
}

static void check_catch(Thrower *r, Pos pos, Type *t, const Types *in_try, const Types *caught) {
    Compiler *c = r->c;
    if (t->tag == T_ERROR)
        return;
    if (covered(c, t, caught)) {
        diag_error(c, pos, ERR_EXCEPT_ALREADY_CAUGHT, t);
    } else if (!flow_is_unchecked(c, t) && !is_wide(c, t) && !meets(c, t, in_try)) {
        diag_error(c, pos, ERR_EXCEPT_NEVER_THROWN_IN_TRY, t);
    } else {
        Types one = {0};
        vec_push(&c->arena, &one, t);
        Types catchable = common(c, &one, in_try), left = minus(c, &catchable, caught);
        if (left.n || is_wide(c, t) || !catchable.n)
            return;
        TypeList l = {catchable.v, catchable.n};
        if (catchable.n == 1)
            diag_warn_plain(c, pos, WARN_UNREACHABLE_CATCH, &l);
        else
            diag_warn_plain(c, pos, WARN_UNREACHABLE_CATCH_1, &l);
    }
}

static AstList clauses(Compiler *c, Ast *t) {
    return t->kind == A_UNION_TYPE ? ((TypeUnion *)t)->alternatives : ast_list(c, 1, t);
}

static Ast *catch_type_tree(const Catch *k) {
    Ast *t = k->param->vartype;
    while (t && t->kind == A_ANNOTATED_TYPE)
        t = ((AnnotatedType *)t)->underlying;
    return t;
}

static void scan_catch(Thrower *r, Catch *k, const Types *in_try, Types *caught) {
    Compiler *c = r->c;
    Ast *tree = catch_type_tree(k);
    Types declared = {0}, rethrown = minus(c, in_try, caught);
    if (tree) {
        AstList l = clauses(c, tree);
        for (int i = 0; i < l.n; i++) {
            Type *t = l.v[i]->type;
            if (!t || t->tag == T_ERROR)
                continue;
            vec_push(&c->arena, &declared, t);
            check_catch(r, l.n > 1 ? l.v[i]->pos : k->a.pos, t, in_try, caught);
            *caught = with(c, caught, t);
        }
    }
    Rethrow x = {(Symbol *)k->param->sym, common(c, &declared, &rethrown)};
    vec_push(&c->arena, &r->rethrow, x);
    scan(r, &k->body->a);
    r->rethrow.n--;
}

static MethodSymbol *close_method(Compiler *c, ClassSymbol *k, int depth) {
    if (depth > 100)
        return NULL;
    SCOPE_NAMED(e, class_members(c, k), c->n.close)
    if (e->sym->kind == SYM_METHOD && !type_as_method(e->sym->type)->params.n)
        return (MethodSymbol *)e->sym;
    Type *super = class_super(c, k);
    MethodSymbol *m =
        super && super->tag == T_CLASS ? close_method(c, (ClassSymbol *)super->sym, depth + 1) : NULL;
    const TypeList *l = class_interfaces(c, k);
    for (int i = 0; !m && i < l->n; i++)
        if (l->v[i]->tag == T_CLASS)
            m = close_method(c, (ClassSymbol *)l->v[i]->sym, depth + 1);
    return m;
}

static void close_throws(Thrower *r, Ast *resource) {
    Compiler *c = r->c;
    Type *t = resource->kind == A_VAR_DECL && ((VarDecl *)resource)->sym ? ((VarDecl *)resource)->sym->s.type
                                                                         : resource->type;
    ClassSymbol *k = t && t->tag != T_ERROR ? type_class_symbol(c, t) : NULL;
    MethodSymbol *m = k && !k->bad ? close_method(c, k, 0) : NULL;
    if (m)
        mark_all(r, resource, type_as_method(type_member(c, t, &m->s))->thrown);
}

static void scan_try(Thrower *r, Try *t) {
    Compiler *c = r->c;
    Types outer_caught = r->caught, outer_thrown = r->thrown, caught = {0};
    int from = r->pending.n;
    r->thrown = (Types){0};
    for (int i = 0; i < t->catches.n; i++) {
        Ast *tree = catch_type_tree((Catch *)t->catches.v[i]);
        AstList l = tree ? clauses(c, tree) : (AstList){0};
        for (int j = 0; j < l.n; j++)
            if (l.v[j]->type && l.v[j]->type->tag != T_ERROR)
                r->caught = with(c, &r->caught, l.v[j]->type);
    }
    for (int i = 0; i < t->resources.n; i++)
        scan(r, t->resources.v[i]);
    for (int i = 0; i < t->resources.n; i++)
        close_throws(r, t->resources.v[i]);
    scan(r, &t->body->a);
    Types always = {0};
    vec_push(&c->arena, &always, c->t.runtime_exception);
    vec_push(&c->arena, &always, c->t.error);
    Types in_try = join(c, r->thrown, &always);
    r->thrown = outer_thrown;
    r->caught = outer_caught;
    for (int i = 0; i < t->catches.n; i++)
        scan_catch(r, (Catch *)t->catches.v[i], &in_try, &caught);
    Types escaping = minus(c, &in_try, &caught);
    if (!t->finally) {
        r->thrown = join(c, r->thrown, &escaping);
        return;
    }
    Types saved = r->thrown;
    int n = r->pending.n - from;
    Thrown *passing = NEW_ARRAY(&c->arena, Thrown, n);
    for (int i = 0; i < n; i++)
        passing[i] = r->pending.v[from + i];
    r->pending.n = from;
    r->thrown = (Types){0};
    scan(r, &t->finally->a);
    if (!t->finally_can_complete) {
        r->thrown = join(c, r->thrown, &outer_thrown);
        return;
    }
    r->thrown = join(c, r->thrown, &escaping);
    r->thrown = join(c, r->thrown, &saved);
    int after = r->pending.n - from; /* those of the body stand first */
    for (int i = 0; i < n; i++)
        vec_push(&c->arena, &r->pending, passing[i]);
    if (after && n) {
        Thrown *own = NEW_ARRAY(&c->arena, Thrown, after);
        for (int i = 0; i < after; i++)
            own[i] = r->pending.v[from + i];
        for (int i = 0; i < n; i++)
            r->pending.v[from + i] = passing[i];
        for (int i = 0; i < after; i++)
            r->pending.v[from + n + i] = own[i];
    }
}

/* ---- calls ---- */

/* An array's clone() declares no exception (JLS 10.7). */
static bool is_array_clone(Compiler *c, const Call *t) {
    const Select *s = (const Select *)t->method;
    return s->a.kind == A_SELECT && s->name == c->n.clone && s->expr->type && s->expr->type->tag == T_ARRAY;
}

static void scan_call(Thrower *r, Call *t) {
    scan(r, t->method);
    for (int i = 0; i < t->args.n; i++)
        scan(r, t->args.v[i]);
    Type *m = t->method->type;
    if (is_array_clone(r->c, t))
        return;
    if (m && (m->tag == T_METHOD || m->tag == T_FORALL))
        mark_all(r, &t->a, type_as_method(m)->thrown);
}

static void scan_class(Thrower *r, ClassDecl *k);

static void scan_new(Thrower *r, NewClass *t) {
    scan_opt(r, t->outer);
    for (int i = 0; i < t->args.n; i++)
        scan(r, t->args.v[i]);
    TypeList thrown = {0};
    if (t->ctor_type && (t->ctor_type->tag == T_METHOD || t->ctor_type->tag == T_FORALL))
        thrown = type_as_method(t->ctor_type)->thrown;
    mark_all(r, &t->a, thrown);
    if (!t->body)
        return;
    Types outer = r->caught;
    if (t->ctor)
        for (int i = 0; i < type_as_method(t->ctor->s.type)->thrown.n; i++)
            r->caught = with(r->c, &r->caught, type_as_method(t->ctor->s.type)->thrown.v[i]);
    for (int i = 0; i < thrown.n; i++)
        r->caught = with(r->c, &r->caught, thrown.v[i]);
    scan_class(r, t->body);
    r->caught = outer;
}

static void scan_lambda(Thrower *r, Lambda *l) {
    Types outer_caught = r->caught, outer_thrown = r->thrown;
    int from = r->pending.n;
    if (!l->descriptor_type || l->descriptor_type->tag == T_ERROR)
        return;
    r->caught = of_list(r->c, type_as_method(l->descriptor_type)->thrown);
    r->thrown = (Types){0};
    scan(r, l->body);
    report_from(r, from);
    r->caught = outer_caught;
    r->thrown = outer_thrown;
}

/* ---- classes ---- */

static bool member_is_static(const Ast *t) {
    if (t->kind == A_CLASS_DECL)
        return ((const ClassDecl *)t)->sym && ((const ClassDecl *)t)->sym->s.flags & F_STATIC;
    if (t->kind == A_BLOCK)
        return ((const Block *)t)->is_static;
    return t->kind == A_VAR_DECL && ((const VarDecl *)t)->sym &&
           ((const VarDecl *)t)->sym->s.flags & F_STATIC;
}

static void scan_initializers(Thrower *r, ClassDecl *k, bool is_static) {
    for (int i = 0; i < k->members.n; i++) {
        Ast *t = k->members.v[i];
        if (t->kind != A_METHOD_DECL && member_is_static(t) == is_static)
            scan(r, t);
    }
}

/* Instance initializers may throw what all constructors declare (JLS 11.2.3). */
static Types ctor_throws(Thrower *r, ClassDecl *k) {
    Types l = {0};
    bool first = true;
    for (int i = 0; i < k->members.n; i++) {
        MethodDecl *m = (MethodDecl *)k->members.v[i];
        if (m->a.kind != A_METHOD_DECL || !flow_is_initial_ctor(r->c, m) || !m->sym)
            continue;
        Types own = of_list(r->c, type_as_method(m->sym->s.type)->thrown);
        l = first ? own : common(r->c, &own, &l);
        first = false;
    }
    return l;
}

static void scan_method(Thrower *r, MethodDecl *m) {
    if (!m->body || !m->sym)
        return;
    Types outer = r->caught;
    Types declared = of_list(r->c, type_as_method(m->sym->s.type)->thrown);
    int from = r->pending.n;
    r->caught = flow_is_initial_ctor(r->c, m) ? join(r->c, r->caught, &declared) : declared;
    scan(r, &m->body->a);
    report_from(r, from);
    r->caught = outer;
}

static void scan_class(Thrower *r, ClassDecl *k) {
    ClassDecl *outer_class = r->k;
    Types outer_caught = r->caught, outer_thrown = r->thrown;
    int from = r->pending.n;
    bool anonymous = !k->name->len;
    if (!k->sym)
        return;
    r->k = k;
    if (!anonymous)
        r->caught = (Types){0};
    scan_initializers(r, k, true);
    report_from(r, from);
    if (!anonymous)
        r->caught = ctor_throws(r, k);
    scan_initializers(r, k, false);
    report_from(r, from);
    Types initializers = r->caught;
    for (int i = 0; i < k->members.n; i++) {
        if (k->members.v[i]->kind != A_METHOD_DECL)
            continue;
        MethodDecl *m = (MethodDecl *)k->members.v[i];
        r->caught = anonymous ? initializers : (Types){0};
        scan_method(r, m);
    }
    r->k = outer_class;
    r->caught = outer_caught;
    r->thrown = outer_thrown;
}

static void scan(Thrower *r, Ast *t) {
    switch (t->kind) {
    case A_CLASS_DECL: scan_class(r, (ClassDecl *)t); break;
    case A_VAR_DECL: scan_opt(r, ((VarDecl *)t)->init); break;
    case A_CALL: scan_call(r, (Call *)t); break;
    case A_NEW_CLASS: scan_new(r, (NewClass *)t); break;
    case A_THROW: scan_throw(r, (Throw *)t); break;
    case A_TRY: scan_try(r, (Try *)t); break;
    case A_LAMBDA: scan_lambda(r, (Lambda *)t); break;
    case A_IDENT:
    case A_LITERAL:
    case A_ANNOTATION:
    case A_MODIFIERS: break;
    default: ast_each_child(t, scan_child, r); break;
    }
}

void flow_throws(Compiler *c, ClassDecl *tree) {
    Thrower r = {.c = c};
    scan_class(&r, tree);
}

TypeList flow_lambda_thrown(Compiler *c, Lambda *l) {
    Thrower r = {.c = c};
    DiagHandler h;
    diag_push(c, &h, true);
    vec_push(&c->arena, &r.caught, c->t.throwable);
    scan(&r, l->body);
    diag_pop(c, &h);
    return (TypeList){r.thrown.v, r.thrown.n};
}
