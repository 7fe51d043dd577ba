/* Types made from types: erasure, supertypes, members, substitution, capture, bounds, boxing
 * (JLS 4.6, 4.8, 4.10, 5.1). */
#include "types/internal.h"

/* ---- mapping and substitution ---- */

TypeList type_map_list(Compiler *c, TypeList l, Type *(*f)(Compiler *, Type *, void *), void *arg) {
    for (int i = 0; i < l.n; i++) {
        Type *t = f(c, l.v[i], arg);
        if (t == l.v[i])
            continue;
        TypeList r = {NEW_ARRAY(&c->arena, Type *, l.n), l.n};
        for (int j = 0; j < i; j++)
            r.v[j] = l.v[j];
        r.v[i] = t;
        for (int j = i + 1; j < l.n; j++)
            r.v[j] = f(c, l.v[j], arg);
        return r;
    }
    return l;
}

static Type *map_wildcard(Compiler *c, WildcardType *w, Type *(*f)(Compiler *, Type *, void *), void *arg) {
    if (w->kind == WILD_UNBOUND)
        return &w->t;
    Type *b = f(c, w->bound, arg);
    if (b == w->bound)
        return &w->t;
    if (b->tag == T_WILDCARD)
        b = w->kind == WILD_SUPER ? type_lower_bound(c, b) : wild_upper(c, b);
    return type_wildcard(c, w->kind, b, w->formal);
}

static Type *map_forall(Compiler *c, ForAllType *t, Type *(*f)(Compiler *, Type *, void *), void *arg) {
    bool bounds_change = false;
    for (int i = 0; i < t->tvars.n && !bounds_change; i++) {
        Type *u = ((TypeVar *)t->tvars.v[i])->upper;
        bounds_change = u && f(c, u, arg) != u;
    }
    TypeList tvars = t->tvars;
    MethodType *body = t->body;
    if (bounds_change) {
        tvars = type_new_tvars(c, t->tvars, NULL);
        body = (MethodType *)type_subst(c, &body->t, t->tvars, tvars);
        for (int i = 0; i < tvars.n; i++) {
            TypeVar *v = (TypeVar *)tvars.v[i];
            v->upper = f(c, v->upper, arg);
        }
    }
    Type *b = type_map(c, &body->t, f, arg);
    return b == &t->body->t ? &t->t : type_forall(c, tvars, (MethodType *)b);
}

Type *type_map(Compiler *c, Type *t, Type *(*f)(Compiler *, Type *, void *), void *arg) {
    switch (t->tag) {
    case T_CLASS: {
        ClassType *ct = (ClassType *)t;
        if (!ct->args.n && !ct->outer)
            return t;
        Type *outer = ct->outer ? f(c, ct->outer, arg) : NULL;
        TypeList args = type_map_list(c, ct->args, f, arg);
        if (outer == ct->outer && args.v == ct->args.v)
            return t;
        return &type_class(c, (ClassSymbol *)t->sym, outer, args)->t;
    }
    case T_ARRAY: {
        Type *e = f(c, type_elem(t), arg);
        if (e == type_elem(t))
            return t;
        ArrayType *a = (ArrayType *)type_array(c, e);
        a->varargs = ((ArrayType *)t)->varargs;
        return &a->t;
    }
    case T_WILDCARD: return map_wildcard(c, (WildcardType *)t, f, arg);
    case T_INTERSECTION: {
        TypeList l = ((IntersectionType *)t)->bounds, r = type_map_list(c, l, f, arg);
        return l.v == r.v ? t : type_intersection(c, r);
    }
    case T_METHOD: {
        MethodType *m = (MethodType *)t;
        TypeList p = type_map_list(c, m->params, f, arg), x = type_map_list(c, m->thrown, f, arg);
        Type *r = m->ret ? f(c, m->ret, arg) : NULL;
        if (p.v == m->params.v && x.v == m->thrown.v && r == m->ret)
            return t;
        return &type_method(c, p, r, x)->t;
    }
    case T_FORALL: return map_forall(c, (ForAllType *)t, f, arg);
    default: return t;
    }
}

typedef struct Subst {
    TypeList from, to;
} Subst;

static Type *subst(Compiler *c, Type *t, void *arg) {
    const Subst *s = arg;
    if (t->tag == T_TYPEVAR || t->tag == T_UNDET) {
        for (int i = 0; i < s->from.n; i++)
            if (s->from.v[i] == t)
                return s->to.v[i];
        if (t->tag == T_UNDET && ((Undet *)t)->inst)
            return subst(c, ((Undet *)t)->inst, arg);
        return t;
    }
    return type_map(c, t, subst, arg);
}

Type *type_subst(Compiler *c, Type *t, TypeList from, TypeList to) {
    if (!from.n || from.n != to.n)
        return t;
    Subst s = {from, to};
    return subst(c, t, &s);
}

TypeList type_subst_list(Compiler *c, TypeList l, TypeList from, TypeList to) {
    if (!from.n || from.n != to.n)
        return l;
    Subst s = {from, to};
    return type_map_list(c, l, subst, &s);
}

TypeList type_new_tvars(Compiler *c, TypeList tvars, Symbol *owner) {
    TypeList r = {NEW_ARRAY(&c->arena, Type *, tvars.n), tvars.n};
    for (int i = 0; i < tvars.n; i++)
        r.v[i] = &type_var(c, tvars.v[i]->sym->name, owner ? owner : tvars.v[i]->sym->owner)->t;
    for (int i = 0; i < tvars.n; i++) {
        Type *u = ((TypeVar *)tvars.v[i])->upper;
        ((TypeVar *)r.v[i])->upper = u ? type_subst(c, u, tvars, r) : NULL;
    }
    return r;
}

/* ---- erasure ---- */

static Type *erase(Compiler *c, Type *t, void *arg) {
    (void)arg;
    return type_erasure(c, t);
}

Type *type_erasure(Compiler *c, Type *t) {
    switch (t->tag) {
    case T_CLASS: {
        ClassType *ct = (ClassType *)t;
        return ct->args.n || ct->outer ? sym_erasure(c, t->sym) : t;
    }
    case T_ARRAY: return type_map(c, t, erase, NULL);
    case T_TYPEVAR: return ((TypeVar *)t)->upper ? type_erasure(c, ((TypeVar *)t)->upper) : c->t.object;
    case T_WILDCARD: return type_erasure(c, type_upper_bound(c, t));
    case T_INTERSECTION: return type_erasure(c, ((IntersectionType *)t)->bounds.v[0]);
    case T_UNION: return type_erasure(c, ((IntersectionType *)t)->lub);
    case T_METHOD: return type_map(c, t, erase, NULL);
    case T_FORALL: return type_erasure(c, &((ForAllType *)t)->body->t);
    case T_UNDET: {
        Undet *u = (Undet *)t;
        return type_erasure(c, u->inst ? u->inst : &u->decl->t);
    }
    default: return t;
    }
}

Type *sym_erasure(Compiler *c, Symbol *s) {
    if (s->erasure)
        return s->erasure;
    if (s->kind == SYM_CLASS)
        return s->erasure = &type_class(c, (ClassSymbol *)s, NULL, (TypeList){0})->t;
    if (!s->type)
        return c->t.err;
    return s->erasure = type_erasure(c, s->type);
}

/* ---- supertypes ---- */

static bool is_declared(Compiler *c, Type *t) {
    return class_type(c, (ClassSymbol *)t->sym) == t;
}

/* A supertype as the class declares it, seen from this parameterization of the class. */
static Type *through(Compiler *c, Type *t, Type *declared) {
    if (!declared || declared->tag != T_CLASS || is_declared(c, t) || !type_is_parameterized(c, declared))
        return declared;
    TypeList formals = type_all_args(c, class_type(c, (ClassSymbol *)t->sym));
    if (!formals.n)
        return declared;
    TypeList actuals = type_all_args(c, t);
    if (formals.n != actuals.n)
        return type_erasure(c, declared);
    return type_subst(c, declared, formals, actuals);
}

static Type *class_supertype(Compiler *c, ClassType *t) {
    if (t->super_)
        return t->super_;
    ClassSymbol *k = (ClassSymbol *)t->t.sym;
    Type *s = class_super(c, k);
    if (!s)
        return c->t.none;
    s = through(c, &t->t, s);
    if (!(k->s.flags & F_CYCLIC))
        t->super_ = s;
    return s;
}

Type *type_supertype(Compiler *c, Type *t) {
    switch (t->tag) {
    case T_CLASS: return class_supertype(c, (ClassType *)t);
    case T_ARRAY: return c->t.object;
    case T_TYPEVAR: {
        Type *u = ((TypeVar *)t)->upper;
        if (!u)
            return c->t.object;
        return u->tag == T_TYPEVAR || u->tag == T_ARRAY || (u->tag == T_CLASS && !type_is_interface(c, u))
                   ? u
                   : type_supertype(c, u);
    }
    case T_INTERSECTION: {
        IntersectionType *i = (IntersectionType *)t;
        return i->all_interfaces ? c->t.object : i->bounds.v[0];
    }
    case T_UNION: return ((IntersectionType *)t)->lub;
    case T_ERROR: return t;
    default: return c->t.none;
    }
}

static TypeList class_interface_types(Compiler *c, ClassType *t) {
    if (t->interfaces_)
        return *t->interfaces_;
    ClassSymbol *k = (ClassSymbol *)t->t.sym;
    const TypeList *declared = class_interfaces(c, k);
    if (!declared)
        return (TypeList){0};
    TypeList l = *declared;
    if (l.n && !is_declared(c, &t->t)) {
        l.v = NEW_ARRAY(&c->arena, Type *, l.n);
        for (int i = 0; i < l.n; i++)
            l.v[i] = through(c, &t->t, declared->v[i]);
    }
    if (!(k->s.flags & F_CYCLIC)) {
        t->interfaces_ = NEW(&c->arena, TypeList);
        *t->interfaces_ = l;
    }
    return l;
}

TypeList type_interfaces(Compiler *c, Type *t) {
    switch (t->tag) {
    case T_CLASS: return class_interface_types(c, (ClassType *)t);
    case T_ARRAY: return type_list(c, 2, c->t.cloneable, c->t.serializable);
    case T_TYPEVAR: {
        Type *u = ((TypeVar *)t)->upper;
        if (!u)
            return (TypeList){0};
        if (u->tag == T_CLASS && type_is_interface(c, u))
            return type_list(c, 1, u);
        return u->tag == T_INTERSECTION ? type_interfaces(c, u) : (TypeList){0};
    }
    case T_INTERSECTION: {
        IntersectionType *i = (IntersectionType *)t;
        return i->all_interfaces ? i->bounds : (TypeList){i->bounds.v + 1, i->bounds.n - 1};
    }
    default: return (TypeList){0};
    }
}

static Type *class_as_super(Compiler *c, Type *t, Symbol *k, bool interface, int depth) {
    if (t->sym == k)
        return t;
    if (depth > 1000)
        return NULL;
    Type *s = type_supertype(c, t);
    if (s->tag == T_ERROR)
        return s;
    if (s->tag == T_CLASS) {
        Type *r = class_as_super(c, s, k, interface, depth + 1);
        if (r)
            return r;
    }
    if (!interface)
        return NULL;
    TypeList l = type_interfaces(c, t);
    for (int i = 0; i < l.n; i++) {
        Type *r = l.v[i]->tag == T_CLASS   ? class_as_super(c, l.v[i], k, true, depth + 1)
                  : l.v[i]->tag == T_ERROR ? l.v[i]
                                           : NULL;
        if (r)
            return r;
    }
    return NULL;
}

Type *type_as_super(Compiler *c, Type *t, Symbol *k) {
    t = undet_seen(t);
    switch (t->tag) {
    case T_CLASS:
        if (t->sym == k)
            return t;
        if (k == &c->k.object->s)
            return c->t.object;
        return k->kind == SYM_CLASS ? class_as_super(c, t, k, sym_is_interface(c, k), 0) : NULL;
    case T_ARRAY:
        if (k == &c->k.object->s || k == &c->k.cloneable->s || k == &c->k.serializable->s)
            return k->erasure ? k->erasure : sym_erasure(c, k);
        return NULL;
    case T_TYPEVAR: {
        Type *u = t;
        for (int i = 0; u && u->tag == T_TYPEVAR; i++) {
            if (u->sym == k)
                return u;
            u = i < 200 ? ((TypeVar *)u)->upper : NULL;
        }
        return u ? type_as_super(c, u, k) : NULL;
    }
    case T_INTERSECTION: {
        TypeList l = ((IntersectionType *)t)->bounds;
        for (int i = 0; i < l.n; i++) {
            Type *r = type_as_super(c, l.v[i], k);
            if (r)
                return r;
        }
        return NULL;
    }
    case T_UNION: return type_as_super(c, ((IntersectionType *)t)->lub, k);
    case T_ERROR: return t;
    default: return NULL;
    }
}

Type *type_as_outer_super(Compiler *c, Type *t, Symbol *k) {
    while (t) {
        Type *r = type_as_super(c, t, k);
        if (r)
            return r;
        if (t->tag == T_TYPEVAR)
            t = type_upper_bound(c, t);
        if (t->tag != T_CLASS)
            return NULL;
        Type *outer = ((ClassType *)t)->outer;
        if (!outer && t->sym->owner && t->sym->owner->kind == SYM_CLASS && !(t->sym->flags & F_STATIC))
            outer = sym_erasure(c, t->sym->owner);
        t = outer;
    }
    return NULL;
}

Type *type_member(Compiler *c, Type *site, Symbol *member) {
    Symbol *owner = member->owner;
    if ((member->flags & F_STATIC) || !owner || owner->kind != SYM_CLASS || !member->type)
        return member->type ? member->type : c->t.err;
    Type *declared = class_type(c, (ClassSymbol *)owner);
    if (declared->tag != T_CLASS || !type_is_parameterized(c, declared) || site == declared)
        return member->type;
    Type *base = type_as_outer_super(c, site, owner);
    if (!base || base->tag != T_CLASS)
        return member->type;
    if (base == declared)
        return member->type;
    base = type_capture(c, base); /* a bound's wildcards */
    TypeList formals = type_all_args(c, declared), actuals = type_all_args(c, base);
    if (!actuals.n)
        return type_erasure(c, member->type);
    return formals.n == actuals.n ? type_subst(c, member->type, formals, actuals) : member->type;
}

/* ---- bounds, capture ---- */

Type *wild_upper(Compiler *c, Type *t) {
    if (t->tag != T_WILDCARD)
        return t;
    WildcardType *w = (WildcardType *)t;
    if (w->kind == WILD_EXTENDS)
        return w->bound;
    Type *formal = w->formal ? w->formal->upper : NULL;
    bool plain =
        formal && w->kind == WILD_UNBOUND && formal->tag == T_CLASS && !type_is_parameterized(c, formal);
    return plain ? formal : c->t.object;
}

Type *type_upper_bound(Compiler *c, Type *t) {
    t = wild_upper(c, t);
    for (int i = 0; i < 200 && t->tag == T_TYPEVAR && ((TypeVar *)t)->upper; i++)
        t = ((TypeVar *)t)->upper;
    return t;
}

Type *type_lower_bound(Compiler *c, Type *t) {
    if (t->tag == T_WILDCARD)
        return ((WildcardType *)t)->kind == WILD_SUPER ? ((WildcardType *)t)->bound : c->t.bot;
    if (type_is_captured(t))
        return ((TypeVar *)t)->lower;
    return t;
}

TypeList type_bounds(Compiler *c, TypeVar *v) {
    if (!v->upper)
        return type_list(c, 1, c->t.object);
    if (v->upper->tag == T_INTERSECTION)
        return ((IntersectionType *)v->upper)->bounds;
    return type_list(c, 1, v->upper);
}

static TypeVar *captured_var(Compiler *c, WildcardType *w) {
    TypeVar *v = type_var(c, c->n.empty, c->syms.none);
    v->wildcard = w;
    c->types->capture_count++;
    return v;
}

Type *type_capture(Compiler *c, Type *t) {
    if (t->tag != T_CLASS)
        return t;
    ClassType *ct = (ClassType *)t;
    Type *outer = ct->outer ? type_capture(c, ct->outer) : NULL;
    bool any = false;
    for (int i = 0; i < ct->args.n; i++)
        any |= ct->args.v[i]->tag == T_WILDCARD;
    if (!any)
        return outer == ct->outer ? t : &type_class(c, (ClassSymbol *)t->sym, outer, ct->args)->t;
    const TypeList *formals = class_typarams(c, (ClassSymbol *)t->sym);
    TypeList args = {NEW_ARRAY(&c->arena, Type *, ct->args.n), ct->args.n};
    for (int i = 0; i < args.n; i++)
        args.v[i] = ct->args.v[i]->tag == T_WILDCARD ? &captured_var(c, (WildcardType *)ct->args.v[i])->t
                                                     : ct->args.v[i];
    for (int i = 0; i < args.n; i++) {
        if (ct->args.v[i]->tag != T_WILDCARD)
            continue;
        WildcardType *w = (WildcardType *)ct->args.v[i];
        TypeVar *v = (TypeVar *)args.v[i];
        Type *bound = formals && i < formals->n ? ((TypeVar *)formals->v[i])->upper : NULL;
        bound = bound ? type_subst(c, bound, *formals, args) : c->t.object;
        v->lower = w->kind == WILD_SUPER ? w->bound : c->t.bot;
        v->upper = w->kind != WILD_EXTENDS ? bound : type_glb(c, w->bound, bound);
    }
    return &type_class(c, (ClassSymbol *)t->sym, outer, args)->t;
}

/* ---- upward projection (JLS 4.10.5) ---- */

typedef struct Upward {
    TypeList vars; /* empty: every captured variable */
    TypeVec seen;
    int depth;
} Upward;

static bool projects(Compiler *c, Type *t, void *arg) {
    (void)c;
    const Upward *u = arg;
    if (t->tag != T_TYPEVAR)
        return false;
    if (!u->vars.n)
        return type_is_captured(t);
    for (int i = 0; i < u->vars.n; i++)
        if (u->vars.v[i] == t)
            return true;
    return false;
}

static Type *downward(Compiler *c, Type *t, Upward *u);

static Type *upward(Compiler *c, Type *t, void *arg);

static Type *upward_arg(Compiler *c, Type *a, TypeVar *formal, Upward *u) {
    if (!type_any(c, a, projects, u))
        return a;
    if (a->tag == T_WILDCARD) {
        WildcardType *w = (WildcardType *)a;
        if (w->kind == WILD_SUPER) {
            Type *d = downward(c, w->bound, u);
            return d ? type_wildcard(c, WILD_SUPER, d, formal) : type_wildcard(c, WILD_UNBOUND, NULL, formal);
        }
        return type_wildcard(c, WILD_EXTENDS, upward(c, w->bound, u), formal);
    }
    for (int i = 0; i < u->seen.n; i++)
        if (u->seen.v[i] == a)
            return type_wildcard(c, WILD_UNBOUND, NULL, formal);
    vec_push(&c->arena, &u->seen, a);
    Type *up = upward(c, a, u);
    u->seen.n--;
    Type *formal_bound = formal ? formal->upper : NULL;
    bool trivial =
        type_is_object(c, up) ||
        (formal_bound && !type_is_object(c, formal_bound) && formal_bound->tag == T_CLASS &&
         !type_any(c, formal_bound, projects, u) && type_is_subtype(c, type_erasure(c, formal_bound), up));
    if (!trivial)
        return type_wildcard(c, WILD_EXTENDS, up, formal);
    Type *down = downward(c, a, u);
    return down ? type_wildcard(c, WILD_SUPER, down, formal) : type_wildcard(c, WILD_UNBOUND, NULL, formal);
}

static Type *downward(Compiler *c, Type *t, Upward *u) {
    if (!type_any(c, t, projects, u))
        return t;
    if (t->tag != T_TYPEVAR || u->depth > 50)
        return NULL;
    Type *low = ((TypeVar *)t)->lower;
    if (!low || low->tag == T_BOT)
        return NULL;
    u->depth++;
    Type *r = downward(c, low, u);
    u->depth--;
    return r;
}

static Type *upward(Compiler *c, Type *t, void *arg) {
    Upward *u = arg;
    if (u->depth > 50 || !type_any(c, t, projects, u))
        return u->depth > 50 ? type_erasure(c, t) : t;
    u->depth++;
    Type *r;
    if (t->tag == T_TYPEVAR) {
        r = upward(c, ((TypeVar *)t)->upper ? ((TypeVar *)t)->upper : c->t.object, u);
    } else if (t->tag == T_CLASS) {
        ClassType *ct = (ClassType *)t;
        const TypeList *formals = class_typarams(c, (ClassSymbol *)t->sym);
        TypeList args = {NEW_ARRAY(&c->arena, Type *, ct->args.n), ct->args.n};
        for (int i = 0; i < args.n; i++)
            args.v[i] =
                upward_arg(c, ct->args.v[i], formals && i < formals->n ? (TypeVar *)formals->v[i] : NULL, u);
        r = &type_class(c, (ClassSymbol *)t->sym, ct->outer ? upward(c, ct->outer, u) : NULL, args)->t;
    } else {
        r = type_map(c, t, upward, u);
    }
    u->depth--;
    return r;
}

Type *type_upward(Compiler *c, Type *t, TypeList tvars) {
    Upward u = {.vars = tvars};
    return upward(c, t, &u);
}

/* ---- lub and glb ---- */

static void add_closure(Compiler *c, TypeVec *v, Type *t, int depth) {
    if (t->tag == T_INTERSECTION) {
        TypeList l = ((IntersectionType *)t)->bounds;
        for (int i = 0; i < l.n; i++)
            add_closure(c, v, l.v[i], depth + 1);
        return;
    }
    if (depth > 1000 || (t->tag != T_CLASS && t->tag != T_TYPEVAR && t->tag != T_ARRAY))
        return;
    for (int i = 0; i < v->n; i++)
        if (v->v[i]->sym && v->v[i]->sym == t->sym)
            return;
    vec_push(&c->arena, v, t);
    Type *s = type_supertype(c, t);
    if (s->tag != T_NONE && s->tag != T_ERROR)
        add_closure(c, v, s, depth + 1);
    TypeList l = type_interfaces(c, t);
    for (int i = 0; i < l.n; i++)
        add_closure(c, v, l.v[i], depth + 1);
}

TypeList type_closure(Compiler *c, Type *t) {
    TypeVec v = {0};
    add_closure(c, &v, t, 0);
    return (TypeList){v.v, v.n};
}

static Type *lub_at(Compiler *c, TypeList l, int depth);

/* Least containing type argument (JLS 4.10.4). */
static Type *lcta(Compiler *c, Type *a, Type *b, int depth) {
    if (type_is_same(c, a, b))
        return a;
    bool sa = a->tag == T_WILDCARD && ((WildcardType *)a)->kind == WILD_SUPER;
    bool sb = b->tag == T_WILDCARD && ((WildcardType *)b)->kind == WILD_SUPER;
    if (sa && sb)
        return type_wildcard(c, WILD_SUPER,
                             type_glb(c, ((WildcardType *)a)->bound, ((WildcardType *)b)->bound), NULL);
    if (sa || sb || depth > 2 || wild_is_unbound(c, a) || wild_is_unbound(c, b))
        return type_wildcard(c, WILD_UNBOUND, NULL, NULL);
    if (a->tag == T_WILDCARD)
        a = ((WildcardType *)a)->bound;
    if (b->tag == T_WILDCARD)
        b = ((WildcardType *)b)->bound;
    Type *u = lub_at(c, type_list(c, 2, a, b), depth + 1);
    return type_is_object(c, u) ? type_wildcard(c, WILD_UNBOUND, NULL, NULL)
                                : type_wildcard(c, WILD_EXTENDS, u, NULL);
}

static Type *merge(Compiler *c, Type *a, Type *b, int depth) {
    ClassType *x = (ClassType *)a, *y = (ClassType *)b;
    if (!type_is_parameterized(c, a) || !type_is_parameterized(c, b))
        return type_erasure(c, a);
    TypeList args = {NEW_ARRAY(&c->arena, Type *, x->args.n), x->args.n};
    for (int i = 0; i < args.n; i++)
        args.v[i] = i < y->args.n ? lcta(c, x->args.v[i], y->args.v[i], depth) : x->args.v[i];
    return &type_class(c, (ClassSymbol *)a->sym, x->outer, args)->t;
}

static Type *lub_of_arrays(Compiler *c, TypeList l, int depth) {
    TypeList elems = {NEW_ARRAY(&c->arena, Type *, l.n), l.n};
    bool primitive = false, same = true;
    for (int i = 0; i < l.n; i++) {
        elems.v[i] = type_elem(l.v[i]);
        primitive |= type_is_primitive(elems.v[i]);
        same &= elems.v[i]->tag == elems.v[0]->tag;
    }
    if (!primitive)
        return type_array(c, lub_at(c, elems, depth));
    if (same)
        return l.v[0];
    return type_intersection(c, type_list(c, 3, c->t.object, c->t.serializable, c->t.cloneable));
}

static Type *lub_of_classes(Compiler *c, TypeList l, int depth) {
    TypeList first = type_closure(c, l.v[0]);
    TypeVec common = {0};
    for (int i = 0; i < first.n; i++) {
        Symbol *k = first.v[i]->sym;
        bool all = k != NULL;
        for (int j = 1; j < l.n && all; j++)
            all = type_as_super(c, l.v[j], k) != NULL;
        if (all)
            vec_push(&c->arena, &common, first.v[i]);
    }
    TypeVec minimal = {0};
    for (int i = 0; i < common.n; i++) {
        bool minimum = true;
        for (int j = 0; j < common.n && minimum; j++)
            if (i != j && type_as_super(c, common.v[j], common.v[i]->sym))
                minimum = false;
        if (minimum)
            vec_push(&c->arena, &minimal, common.v[i]);
    }
    TypeVec bounds = {0};
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < minimal.n; i++) {
            if (type_is_interface(c, minimal.v[i]) != (pass == 1))
                continue;
            Type *m = minimal.v[i];
            for (int j = 1; j < l.n && m->tag == T_CLASS; j++)
                m = merge(c, m, type_as_super(c, l.v[j], m->sym), depth);
            vec_push(&c->arena, &bounds, m);
        }
    return bounds.n ? type_intersection(c, (TypeList){bounds.v, bounds.n}) : c->t.object;
}

static Type *lub_at(Compiler *c, TypeList l, int depth) {
    TypeVec v = {0};
    bool arrays = true;
    for (int i = 0; i < l.n; i++) {
        Type *t = undet_seen(l.v[i]);
        if (t->tag == T_ERROR)
            return t;
        if (t->tag == T_BOT)
            continue;
        t = wild_upper(c, t);
        vec_push(&c->arena, &v, t);
        arrays &= t->tag == T_ARRAY;
    }
    if (!v.n)
        return c->t.bot;
    for (int i = 0; i < v.n; i++) {
        bool top = true;
        for (int j = 0; j < v.n && top; j++)
            top = i == j || type_is_subtype_no_capture(c, v.v[j], v.v[i]);
        if (top)
            return v.v[i];
    }
    if (depth > 6)
        return c->t.object;
    if (arrays)
        return lub_of_arrays(c, (TypeList){v.v, v.n}, depth);
    int out = 0;
    for (int i = 0; i < v.n; i++)
        if (v.v[i]->tag != T_ARRAY)
            v.v[out++] = v.v[i];
    if (out < v.n) /* arrays count as their supertypes */
        v.v[out++] = type_intersection(c, type_list(c, 3, c->t.object, c->t.serializable, c->t.cloneable));
    return lub_of_classes(c, (TypeList){v.v, out}, depth);
}

Type *type_lub(Compiler *c, TypeList l) {
    return l.n == 1 ? l.v[0] : lub_at(c, l, 0);
}

static void flatten(Compiler *c, TypeVec *v, Type *t) {
    if (t->tag == T_INTERSECTION) {
        TypeList l = ((IntersectionType *)t)->bounds;
        for (int i = 0; i < l.n; i++)
            flatten(c, v, l.v[i]);
        return;
    }
    for (int i = 0; i < v->n; i++)
        if (type_is_subtype_no_capture(c, v->v[i], t))
            return;
    int out = 0;
    for (int i = 0; i < v->n; i++)
        if (!type_is_subtype_no_capture(c, t, v->v[i]))
            v->v[out++] = v->v[i];
    v->n = out;
    vec_push(&c->arena, v, t);
}

Type *type_glb(Compiler *c, Type *a, Type *b) {
    if (a->tag == T_ERROR || b->tag == T_ERROR)
        return a->tag == T_ERROR ? a : b;
    if (type_has_undet(c, a) || type_has_undet(c, b))
        return a;
    if (type_is_subtype_no_capture(c, a, b))
        return a;
    if (type_is_subtype_no_capture(c, b, a))
        return b;
    TypeVec v = {0};
    flatten(c, &v, a);
    flatten(c, &v, b);
    TypeVec ordered = {0};
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < v.n; i++)
            if (type_is_interface(c, v.v[i]) == (pass == 1))
                vec_push(&c->arena, &ordered, v.v[i]);
    return type_intersection(c, (TypeList){ordered.v, ordered.n});
}

/* ---- boxing and promotion ---- */

Type *type_boxed(Compiler *c, Type *t) {
    switch (t->tag) {
    case T_BYTE: return c->t.box_byte;
    case T_CHAR: return c->t.box_char;
    case T_SHORT: return c->t.box_short;
    case T_INT: return c->t.box_int;
    case T_LONG: return c->t.box_long;
    case T_FLOAT: return c->t.box_float;
    case T_DOUBLE: return c->t.box_double;
    case T_BOOLEAN: return c->t.box_boolean;
    case T_VOID: return c->t.box_void;
    default: return t;
    }
}

Type *type_unboxed(Compiler *c, Type *t) {
    t = undet_seen(t);
    if (t->tag == T_TYPEVAR)
        t = type_upper_bound(c, t);
    if (t->tag == T_INTERSECTION)
        t = ((IntersectionType *)t)->bounds.v[0];
    if (t->tag != T_CLASS)
        return c->t.none;
    const Symbol *s = t->sym;
    if (s == &c->k.box_int->s)
        return c->t.int_;
    if (s == &c->k.box_boolean->s)
        return c->t.boolean_;
    if (s == &c->k.box_long->s)
        return c->t.long_;
    if (s == &c->k.box_char->s)
        return c->t.char_;
    if (s == &c->k.box_double->s)
        return c->t.double_;
    if (s == &c->k.box_byte->s)
        return c->t.byte_;
    if (s == &c->k.box_float->s)
        return c->t.float_;
    if (s == &c->k.box_short->s)
        return c->t.short_;
    return c->t.none;
}

Type *type_unboxed_or_self(Compiler *c, Type *t) {
    if (type_is_primitive(t))
        return t;
    Type *u = type_unboxed(c, t);
    return u->tag == T_NONE ? t : u;
}

Type *type_binary_promotion(Compiler *c, Type *a, Type *b) {
    TypeTag x = a->tag > b->tag ? a->tag : b->tag;
    if (a->tag > T_DOUBLE || b->tag > T_DOUBLE)
        return c->t.err;
    return x <= T_INT ? c->t.int_ : type_of_tag(c, x);
}
