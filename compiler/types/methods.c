/* Signatures, overriding and functional interfaces (JLS 8.4.2, 8.4.5, 8.4.8, 9.8, 9.9). */
#include "types/internal.h"

/* ---- signatures ---- */

static bool same_tvar_bounds(Compiler *c, ForAllType *a, ForAllType *b) {
    if (a->tvars.n != b->tvars.n)
        return false;
    for (int i = 0; i < a->tvars.n; i++) {
        Type *x = ((TypeVar *)a->tvars.v[i])->upper, *y = ((TypeVar *)b->tvars.v[i])->upper;
        if (x && y && !type_is_same(c, x, type_subst(c, y, b->tvars, a->tvars)))
            return false;
    }
    return true;
}

bool type_same_args(Compiler *c, Type *a, Type *b) {
    if (a->tag == T_ERROR || b->tag == T_ERROR)
        return true;
    MethodType *x = type_as_method(a), *y = type_as_method(b);
    if (x->params.n != y->params.n || a->tag != b->tag)
        return false;
    if (a->tag != T_FORALL)
        return type_list_is_same(c, x->params, y->params);
    ForAllType *fa = (ForAllType *)a, *fb = (ForAllType *)b;
    return same_tvar_bounds(c, fa, fb) &&
           type_list_is_same(c, x->params, type_subst_list(c, y->params, fb->tvars, fa->tvars));
}

bool type_is_subsignature(Compiler *c, Type *a, Type *b) {
    return type_same_args(c, a, b) || type_same_args(c, a, type_erasure(c, b));
}

bool type_override_equivalent(Compiler *c, Type *a, Type *b) {
    return type_is_subsignature(c, a, b) || type_same_args(c, b, type_erasure(c, a));
}

bool type_return_substitutable(Compiler *c, Type *a, Type *b, bool *unchecked) {
    if (a->tag == T_ERROR || b->tag == T_ERROR)
        return true;
    Type *r = type_as_method(a)->ret, *s = type_as_method(b)->ret;
    if (!r || !s || type_is_error(r) || type_is_error(s))
        return true;
    if (a->tag == T_FORALL && b->tag == T_FORALL && type_tvars(a).n == type_tvars(b).n)
        s = type_subst(c, s, type_tvars(b), type_tvars(a));
    if (type_is_primitive(r) || r->tag == T_VOID || type_is_primitive(s) || s->tag == T_VOID)
        return r->tag == s->tag;
    bool u = false;
    if (type_same_args(c, a, b)) {
        if (type_is_subtype(c, r, s))
            return true;
        if (type_is_subtype_unchecked(c, r, s, &u)) {
            if (u && unchecked)
                *unchecked = true;
            return true;
        }
    }
    if (type_is_subtype(c, r, type_erasure(c, s))) {
        if (unchecked && !type_is_subtype(c, r, s))
            *unchecked = true;
        return true;
    }
    return false;
}

/* ---- overriding ---- */

/* May a class in `k`'s place override or hide m at all? */
static bool is_overridable_in(Compiler *c, MethodSymbol *m, ClassSymbol *k) {
    switch (m->s.flags & F_ACCESS) {
    case F_PRIVATE: return false;
    case F_PUBLIC: return !(m->s.owner->flags & F_INTERFACE) || !(m->s.flags & F_STATIC);
    case F_PROTECTED: return !(k->s.flags & F_INTERFACE);
    default: return sym_package(&m->s) == sym_package(&k->s);
    }
}

bool method_overrides(Compiler *c, MethodSymbol *m, MethodSymbol *o, ClassSymbol *origin, bool check_result) {
    if (m == o)
        return true;
    if (m->s.name != o->s.name || m->s.name == c->n.init || (m->s.flags & F_STATIC))
        return false;
    if (!m->s.type || !o->s.type ||
        type_as_method(m->s.type)->params.n != type_as_method(o->s.type)->params.n)
        return false;
    ClassSymbol *mo = (ClassSymbol *)m->s.owner, *oo = (ClassSymbol *)o->s.owner;
    if (is_overridable_in(c, o, mo) && mo != oo && class_is_subclass(c, mo, oo)) {
        Type *site = class_type(c, mo);
        Type *mt = m->s.type, *ot = type_member(c, site, &o->s);
        if (type_is_subsignature(c, mt, ot))
            return !check_result || type_return_substitutable(c, mt, ot, NULL);
    }
    if ((m->s.flags & F_ABSTRACT) || (mo->s.flags & F_INTERFACE) ||
        (!(o->s.flags & F_ABSTRACT) && !(o->s.flags & F_DEFAULT)))
        return false;
    if (!is_overridable_in(c, o, origin) || !class_is_subclass(c, origin, mo))
        return false;
    Type *site = class_type(c, origin);
    Type *mt = type_member(c, site, &m->s), *ot = type_member(c, site, &o->s);
    return type_is_subsignature(c, mt, ot) && (!check_result || type_return_substitutable(c, mt, ot, NULL));
}

static MethodSymbol *implementation_in(Compiler *c, MethodSymbol *m, ClassSymbol *k, ClassSymbol *origin) {
    SCOPE_NAMED(e, class_members(c, k), m->s.name) {
        MethodSymbol *x = (MethodSymbol *)e->sym;
        if (e->sym->kind != SYM_METHOD || (e->sym->flags & F_SYNTHETIC))
            continue;
        if (x == m || method_overrides(c, x, m, origin, true))
            return x;
    }
    return NULL;
}

MethodSymbol *method_implementation(Compiler *c, MethodSymbol *m, ClassSymbol *origin) {
    Type *t = class_type(c, origin);
    for (int i = 0; t && t->tag == T_CLASS && i < 2000; i++, t = type_supertype(c, t)) {
        ClassSymbol *k = (ClassSymbol *)t->sym;
        if (t->sym == &c->k.object->s && (origin->s.flags & F_INTERFACE) && m->s.owner != t->sym)
            break;
        MethodSymbol *r = implementation_in(c, m, k, origin);
        if (r && (r == m || !(r->s.owner->flags & F_INTERFACE) || k == origin))
            return r;
    }
    TypeList up = type_closure(c, class_type(c, origin));
    MethodSymbol *best = NULL;
    for (int i = 0; i < up.n; i++) {
        if (up.v[i]->tag != T_CLASS || !type_is_interface(c, up.v[i]))
            continue;
        MethodSymbol *r = implementation_in(c, m, (ClassSymbol *)up.v[i]->sym, origin);
        if (!r)
            continue;
        if (!best || class_is_subclass(c, (ClassSymbol *)r->s.owner, (ClassSymbol *)best->s.owner))
            best = r;
    }
    return best;
}

/* ---- functional interfaces ---- */

static bool is_object_method(Compiler *c, MethodSymbol *m) {
    SCOPE_NAMED(e, class_members(c, c->k.object), m->s.name)
    if (e->sym->kind == SYM_METHOD && (e->sym->flags & F_PUBLIC) &&
        type_is_subsignature(c, m->s.type, e->sym->type))
        return true;
    return false;
}

typedef VEC(MethodSymbol *) MethodVec;

static bool is_default_overridden(Compiler *c, TypeList up, MethodSymbol *m, ClassSymbol *origin) {
    for (int i = 0; i < up.n; i++) {
        if (up.v[i]->sym == m->s.owner ||
            !class_is_subclass(c, (ClassSymbol *)up.v[i]->sym, (ClassSymbol *)m->s.owner))
            continue;
        SCOPE_NAMED(e, class_members(c, (ClassSymbol *)up.v[i]->sym), m->s.name)
        if (e->sym->kind == SYM_METHOD && method_overrides(c, (MethodSymbol *)e->sym, m, origin, false))
            return true;
    }
    return false;
}

static void add_abstract(Compiler *c, MethodVec *found, MethodSymbol *m, Type *site) {
    Type *mt = type_member(c, site, &m->s);
    for (int i = 0; i < found->n; i++) {
        if (found->v[i]->s.name != m->s.name)
            continue;
        Type *ft = type_member(c, site, &found->v[i]->s);
        if (type_is_subsignature(c, ft, mt)) {
            if (type_is_subsignature(c, mt, ft) && !type_return_substitutable(c, ft, mt, NULL) &&
                type_return_substitutable(c, mt, ft, NULL))
                found->v[i] = m;
            return;
        }
        if (type_is_subsignature(c, mt, ft)) {
            found->v[i] = m;
            return;
        }
    }
    vec_push(&c->arena, found, m);
}

static void find_function(Compiler *c, ClassSymbol *k, FunctionEntry *out) {
    out->k = k;
    Type *site = class_type(c, k);
    if (!(sym_flags(c, &k->s) & F_INTERFACE) || (k->s.flags & F_ANNOTATION)) {
        out->why = diag_detail(c, MISC_NOT_A_FUNCTIONAL_INTF, (Symbol *)k);
        return;
    }
    MethodVec found = {0};
    TypeList up = type_closure(c, site);
    for (int i = 0; i < up.n; i++) {
        if (up.v[i]->tag != T_CLASS || up.v[i]->sym == &c->k.object->s)
            continue;
        SCOPE_EACH(e, class_members(c, (ClassSymbol *)up.v[i]->sym)) {
            MethodSymbol *m = (MethodSymbol *)e->sym;
            if (e->sym->kind == SYM_METHOD && (m->s.flags & F_ABSTRACT) && !(m->s.flags & F_DEFAULT) &&
                !is_object_method(c, m) && !is_default_overridden(c, up, m, k))
                add_abstract(c, &found, m, site);
        }
    }
    if (found.n == 1) {
        out->m = found.v[0];
        return;
    }
    Diag *sub = found.n ? diag_detail(c, MISC_INCOMPATIBLE_ABSTRACTS, sym_kind_name(c, &k->s), (Symbol *)k)
                        : diag_detail(c, MISC_NO_ABSTRACTS, sym_kind_name(c, &k->s), (Symbol *)k);
    out->why = diag_detail(c, MISC_NOT_A_FUNCTIONAL_INTF_1, (Symbol *)k, sub);
}

static FunctionEntry *function_slot(FunctionEntry *table, uint32_t mask, const ClassSymbol *k) {
    uint32_t i = (uint32_t)(((uintptr_t)k >> 4) * 2654435761u) & mask;
    while (table[i].k && table[i].k != k)
        i = (i + 1) & mask;
    return &table[i];
}

static FunctionEntry *function_of(Compiler *c, ClassSymbol *k) {
    struct TypesState *s = c->types;
    if (s->function_count * 2 >= s->function_mask) {
        uint32_t mask = s->function_mask ? s->function_mask * 2 + 1 : 255;
        FunctionEntry *t = NEW_ARRAY(&c->arena, FunctionEntry, mask + 1);
        for (uint32_t i = 0; s->functions && i <= s->function_mask; i++)
            if (s->functions[i].k)
                *function_slot(t, mask, s->functions[i].k) = s->functions[i];
        s->functions = t;
        s->function_mask = mask;
    }
    FunctionEntry *e = function_slot(s->functions, s->function_mask, k);
    if (!e->k) {
        FunctionEntry made = {0};
        find_function(c, k, &made);
        e = function_slot(s->functions, s->function_mask, k);
        s->function_count += !e->k;
        *e = made;
    }
    return e;
}

MethodSymbol *type_function(Compiler *c, Type *t, Diag **why) {
    if (t->tag == T_INTERSECTION) {
        TypeList l = ((IntersectionType *)t)->bounds;
        MethodSymbol *m = NULL;
        for (int i = 0; i < l.n; i++) {
            if (l.v[i]->tag != T_CLASS)
                continue;
            FunctionEntry *e = function_of(c, (ClassSymbol *)l.v[i]->sym);
            m = m ? m : e->m;
            if (!e->m && why && !m)
                *why = e->why;
        }
        return m;
    }
    if (t->tag != T_CLASS) {
        if (why)
            *why = diag_detail(c, MISC_NOT_A_FUNCTIONAL_INTF_TYPE, t);
        return NULL;
    }
    FunctionEntry *e = function_of(c, (ClassSymbol *)t->sym);
    if (!e->m && why)
        *why = e->why;
    return e->m;
}

/* The non-wildcard parameterization (JLS 9.9) of a functional interface type. */
Type *type_function_parameterization(Compiler *c, Type *t) {
    if (t->tag == T_INTERSECTION) {
        TypeList l = ((IntersectionType *)t)->bounds;
        for (int i = 0; i < l.n; i++)
            if (l.v[i]->tag == T_CLASS && function_of(c, (ClassSymbol *)l.v[i]->sym)->m)
                return type_function_parameterization(c, l.v[i]);
    }
    if (t->tag != T_CLASS)
        return t;
    ClassType *ct = (ClassType *)t;
    bool any = false;
    for (int i = 0; i < ct->args.n; i++)
        any |= ct->args.v[i]->tag == T_WILDCARD;
    if (!any)
        return t;
    const TypeList *formals = class_typarams(c, (ClassSymbol *)t->sym);
    TypeList args = {NEW_ARRAY(&c->arena, Type *, ct->args.n), ct->args.n};
    for (int i = 0; i < args.n; i++) {
        args.v[i] = ct->args.v[i];
        if (args.v[i]->tag != T_WILDCARD)
            continue;
        WildcardType *w = (WildcardType *)args.v[i];
        Type *bound = formals && i < formals->n ? ((TypeVar *)formals->v[i])->upper : NULL;
        if (!bound || type_has_tvars(c, bound, *formals))
            bound = c->t.object;
        args.v[i] = w->kind == WILD_UNBOUND ? bound
                    : w->kind == WILD_SUPER ? w->bound
                                            : type_glb(c, w->bound, bound);
    }
    return &type_class(c, (ClassSymbol *)t->sym, ct->outer, args)->t;
}

Type *type_function_type(Compiler *c, Type *t, Diag **why) {
    MethodSymbol *m = type_function(c, t, why);
    return m ? type_member(c, type_function_parameterization(c, t), &m->s) : NULL;
}
