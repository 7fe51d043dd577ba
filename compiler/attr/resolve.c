/* Choosing a method (JLS 15.12.2): candidates, applicability in three phases, the most specific one, and what
 * to say when there is none. */
#include "attr/attr.h"

/* ---- the methods of a class by name ---- */

static MethodsEntry *entry_slot(MethodsEntry *table, uint32_t mask, const ClassSymbol *k, const Name *name) {
    uint32_t i = ((uint32_t)((uintptr_t)k >> 4) * 2654435761u ^ name->hash) & mask;
    while (table[i].k && (table[i].k != k || table[i].name != name))
        i = (i + 1) & mask;
    return &table[i];
}

static void grow_methods(Compiler *c) {
    struct AttrState *s = c->attr;
    uint32_t mask = s->methods_mask ? s->methods_mask * 2 + 1 : 1023;
    MethodsEntry *t = NEW_ARRAY(&c->arena, MethodsEntry, mask + 1);
    for (uint32_t i = 0; s->methods && i <= s->methods_mask; i++)
        if (s->methods[i].k)
            *entry_slot(t, mask, s->methods[i].k, s->methods[i].name) = s->methods[i];
    s->methods = t;
    s->methods_mask = mask;
}

static bool is_overridden(Compiler *c, const MethodVec *v, MethodSymbol *m, ClassSymbol *origin) {
    for (int i = 0; i < v->n; i++)
        if (v->v[i] == m ||
            (!(v->v[i]->s.flags & F_STATIC) && method_overrides(c, v->v[i], m, origin, false)) ||
            ((v->v[i]->s.flags & F_STATIC) && (m->s.flags & F_STATIC) && v->v[i]->s.owner != m->s.owner &&
             type_is_subsignature(c, v->v[i]->s.type,
                                  type_member(c, class_type(c, (ClassSymbol *)v->v[i]->s.owner), &m->s))))
            return true;
    return false;
}

static void add_own(Compiler *c, MethodVec *v, ClassSymbol *k, const Name *name) {
    SCOPE_NAMED(e, class_members(c, k), name)
    if (e->sym->kind == SYM_METHOD && e->sym->type && !(e->sym->flags & (F_SYNTHETIC | F_CLASH)))
        vec_push(&c->arena, v, (MethodSymbol *)e->sym);
}

static void add_inherited(Compiler *c, MethodVec *v, Type *super, const Name *name, ClassSymbol *origin) {
    if (super->tag != T_CLASS)
        return;
    MethodsEntry *e = methods_named(c, super, name);
    bool interface = type_is_interface(c, super);
    for (int i = 0; i < e->n; i++) {
        MethodSymbol *m = e->v[i];
        if (interface && (m->s.flags & F_STATIC) && m->s.owner != &origin->s)
            continue;
        if ((m->s.flags & F_PRIVATE) && m->s.owner != &origin->s)
            continue; /* not inherited */
        if (!(m->s.flags & F_ACCESS) && sym_package(&m->s) != sym_package(&origin->s))
            continue;
        if (is_overridden(c, v, m, origin))
            continue;
        int out = 0;
        for (int j = 0; j < v->n; j++)
            if (v->v[j]->s.owner == &origin->s || !method_overrides(c, m, v->v[j], origin, false))
                v->v[out++] = v->v[j];
        v->n = out;
        vec_push(&c->arena, v, m);
    }
}

static MethodsEntry *class_methods(Compiler *c, ClassSymbol *k, const Name *name) {
    struct AttrState *s = c->attr;
    if (s->methods_count * 2 >= s->methods_mask)
        grow_methods(c);
    MethodsEntry *e = entry_slot(s->methods, s->methods_mask, k, name);
    if (e->k)
        return e;
    MethodVec v = {0};
    add_own(c, &v, k, name);
    if (name != c->n.init && s->depth < 1500) {
        s->depth++;
        Type *t = class_type(c, k), *super = type_supertype(c, t);
        add_inherited(c, &v, super, name, k);
        TypeList l = type_interfaces(c, t);
        for (int i = 0; i < l.n; i++)
            add_inherited(c, &v, l.v[i], name, k);
        s->depth--;
    }
    if (s->methods_count * 2 >= s->methods_mask)
        grow_methods(c);
    e = entry_slot(s->methods, s->methods_mask, k, name);
    s->methods_count += !e->k;
    *e = (MethodsEntry){k, name, v.v, v.n};
    return e;
}

static void merge_methods(Compiler *c, MethodVec *v, Type *t, const Name *name) {
    MethodsEntry *e = methods_named(c, t, name);
    for (int i = 0; i < e->n; i++) {
        bool seen = false;
        for (int j = 0; j < v->n && !seen; j++)
            seen = v->v[j] == e->v[i] ||
                   method_overrides(c, v->v[j], e->v[i], (ClassSymbol *)v->v[j]->s.owner, false);
        if (!seen)
            vec_push(&c->arena, v, e->v[i]);
    }
}

MethodsEntry *methods_named(Compiler *c, Type *site, const Name *name) {
    static const MethodsEntry none_entry;
    switch (site->tag) {
    case T_CLASS: return class_methods(c, (ClassSymbol *)site->sym, name);
    case T_TYPEVAR:
        return methods_named(c, ((TypeVar *)site)->upper ? ((TypeVar *)site)->upper : c->t.object, name);
    case T_UNION: return methods_named(c, ((IntersectionType *)site)->lub, name);
    case T_ARRAY: return class_methods(c, c->k.object, name);
    case T_INTERSECTION: {
        MethodVec v = {0};
        TypeList l = ((IntersectionType *)site)->bounds;
        for (int i = 0; i < l.n; i++)
            merge_methods(c, &v, l.v[i], name);
        MethodsEntry *e = NEW(&c->arena, MethodsEntry);
        *e = (MethodsEntry){NULL, name, v.v, v.n};
        return e;
    }
    default: {
        MethodsEntry *e = NEW(&c->arena, MethodsEntry);
        *e = none_entry;
        return e;
    }
    }
}

/* ---- applicability
 * -----------------------------------------------------------------------------------------------------------
 */

static bool is_potential(Compiler *c, MethodSymbol *m, Type *mtype, TypeList typeargs, Arg **args, int nargs,
                         bool varargs) {
    MethodType *mt = type_as_method(mtype);
    int n = mt->params.n;
    if (varargs ? !(m->s.flags & F_VARARGS) || nargs < n - 1 : nargs != n)
        return false;
    if (typeargs.n && mtype->tag == T_FORALL && type_tvars(mtype).n != typeargs.n)
        return false;
    for (int i = 0; i < nargs; i++)
        if (args[i]->kind != ARG_PLAIN &&
            !arg_is_potential(c, args[i], invocation_formal(c, mt, i, varargs), mtype))
            return false;
    return true;
}

bool is_applicable(Compiler *c, Invocation *inv, bool strict, Diag **why, Ast **where) {
    Infer in = {0};
    Compat k = {.infer = inv->mtype->tag == T_FORALL && !inv->typeargs.n ? &in : NULL,
                .strict = strict,
                .want_why = why != NULL};
    int mark = infer_mark(c);
    c->types->failed = NULL;
    bool ok = invocation_open(c, inv, &k, where) != NULL;
    if (ok && k.infer && in.vars.n) { /* the bounds must have a solution (18.5.1) */
        ok = infer_resolve(c, &in, in.vars.v, in.vars.n);
        if (!ok && why)
            *why = infer_failure(c, &in);
    } else if (!ok && why) {
        *why = k.why;
        if (k.infer && c->types->failed && c->types->failed->decl) {
            bool mine = false;
            for (int i = 0; i < in.vars.n; i++)
                mine |= in.vars.v[i] == c->types->failed;
            if (mine && (c->types->failed->bounds[BOUND_EQ].n || c->types->failed->bounds[BOUND_LOWER].n)) {
                *why = infer_failure(c, &in);
                if (where)
                    *where = NULL;
            }
        }
    }
    infer_undo(c, mark);
    return ok;
}

/* ---- the most specific (JLS 15.12.2.5) ---- */

typedef struct Choice {
    MethodSymbol *m;
    Type *mtype;
} Choice;

typedef VEC(Choice) ChoiceVec;

static bool is_function_type(Compiler *c, Type *t) {
    return t->tag == T_CLASS && type_is_interface(c, t) && type_function(c, t, NULL) != NULL;
}

static bool arg_more_specific(Compiler *c, Arg *a, Type *s, Type *t) {
    if ((a->kind == ARG_LAMBDA || a->kind == ARG_MREF) && is_function_type(c, s) &&
        is_function_type(c, undet_seen(t)) && !type_as_super(c, s, t->sym) && !type_as_super(c, t, s->sym))
        return a->kind == ARG_LAMBDA ? lambda_more_specific(c, a, s, t) : mref_more_specific(c, a, s, t);
    if (a->kind == ARG_COND) {
        for (int i = 0; i < a->nparts; i++)
            if (!arg_more_specific(c, a->parts[i], s, t))
                return false;
        return true;
    }
    return type_is_subtype_no_capture(c, s, t);
}

static Type *formal_at(Compiler *c, const MethodType *mt, int i, bool varargs) {
    return invocation_formal(c, mt, i < mt->params.n || varargs ? i : mt->params.n - 1, varargs);
}

static bool more_specific(Compiler *c, const Choice *x, const Choice *y, Arg **args, int nargs,
                          bool varargs) {
    Infer in = {0};
    c->types->budget = MAX_INCORPORATION;
    int mark = infer_mark(c);
    MethodType *m = type_as_method(x->mtype), *o = (MethodType *)infer_open(c, &in, y->mtype);
    int n = nargs;
    if (varargs) {
        n = n < m->params.n ? m->params.n : n;
        n = n < o->params.n ? o->params.n : n;
    }
    Arg any = {.kind = ARG_PLAIN};
    bool ok = true;
    for (int i = 0; i < n && ok; i++) {
        Type *s = formal_at(c, m, i, varargs), *t = formal_at(c, o, i, varargs);
        ok = arg_more_specific(c, i < nargs ? args[i] : &any, s, t);
    }
    infer_undo(c, mark);
    return ok;
}

static bool same_signatures(Compiler *c, const ChoiceVec *v) {
    for (int i = 1; i < v->n; i++)
        if (!type_override_equivalent(c, v->v[0].mtype, v->v[i].mtype))
            return false;
    return true;
}

/* Several maximally specific methods with one signature: a concrete one, or the one with the best result. */
static const Choice *prefer(Compiler *c, const ChoiceVec *v) {
    const Choice *concrete = NULL;
    for (int i = 0; i < v->n; i++) {
        if (v->v[i].m->s.flags & F_ABSTRACT)
            continue;
        if (concrete) {
            if (concrete->m->s.owner == v->v[i].m->s.owner)
                return NULL;
            if (class_is_subclass(c, (ClassSymbol *)v->v[i].m->s.owner, (ClassSymbol *)concrete->m->s.owner))
                concrete = &v->v[i];
            else if (!class_is_subclass(c, (ClassSymbol *)concrete->m->s.owner,
                                        (ClassSymbol *)v->v[i].m->s.owner))
                return NULL;
        } else {
            concrete = &v->v[i];
        }
    }
    if (concrete)
        return concrete;
    const Choice *best = &v->v[0];
    for (int i = 1; i < v->n; i++)
        if (type_return_substitutable(c, v->v[i].mtype, best->mtype, NULL) &&
            !type_return_substitutable(c, best->mtype, v->v[i].mtype, NULL))
            best = &v->v[i];
    return best;
}

static const Choice *most_specific(Compiler *c, ChoiceVec *v, Arg **args, int nargs, bool varargs,
                                   Resolution *r) {
    ChoiceVec max = {0};
    for (int i = 0; i < v->n; i++) {
        bool top = true;
        for (int j = 0; j < v->n && top; j++) {
            if (i != j && more_specific(c, &v->v[j], &v->v[i], args, nargs, varargs) &&
                !more_specific(c, &v->v[i], &v->v[j], args, nargs, varargs))
                top = false;
        }
        if (top)
            vec_push(&c->arena, &max, v->v[i]);
    }
    if (!max.n)
        max = *v;
    if (max.n == 1)
        return &max.v[0];
    if (max.n > 1 && same_signatures(c, &max)) {
        const Choice *p = prefer(c, &max);
        if (p)
            return p;
    }
    r->ambiguous = true;
    r->a = max.v[0].m;
    r->b = max.v[1].m;
    return &max.v[0];
}

/* ---- the three phases
 * ----------------------------------------------------------------------------------------------------------
 */

enum { PHASE_STRICT, PHASE_LOOSE, PHASE_VARARGS, PHASES };

Resolution resolve_methods(Compiler *c, Env *env, Type *site, Candidates cands, TypeList typeargs, Arg **args,
                           int nargs) {
    Resolution r = {.count = cands.n};
    ChoiceVec pool = {0};
    int fixed = 0, variable = 0;
    for (int i = 0; i < cands.n; i++) {
        MethodSymbol *m = cands.v[i];
        MethodType *mt = type_as_method(m->s.type);
        bool arity = mt->params.n == nargs, var = (m->s.flags & F_VARARGS) && nargs >= mt->params.n - 1;
        if (!arity && !var)
            continue;
        Type *t = cands.type_of ? cands.type_of(c, site, m) : type_member(c, site, &m->s);
        if (t->tag == T_ERROR)
            continue;
        Choice x = {m, t};
        if (site->tag != T_ARRAY && !access_member(c, env, site, &m->s)) {
            Invocation inv = {.env = env,
                              .sym = m,
                              .site = site,
                              .mtype = t,
                              .typeargs = typeargs,
                              .args = args,
                              .nargs = nargs};
            if (arity && is_potential(c, m, t, typeargs, args, nargs, false) &&
                is_applicable(c, &inv, false, NULL, NULL))
                r.inaccessible = m;
            continue;
        }
        vec_push(&c->arena, &pool, x);
        fixed += arity;
        variable += var;
    }
    for (int phase = fixed > 1 ? PHASE_STRICT : PHASE_LOOSE; phase < PHASES; phase++) {
        bool varargs = phase == PHASE_VARARGS;
        if (varargs ? !variable : !fixed)
            continue;
        ChoiceVec fit = {0};
        for (int i = 0; i < pool.n; i++) {
            Choice x = pool.v[i];
            if (!is_potential(c, x.m, x.mtype, typeargs, args, nargs, varargs))
                continue;
            Invocation inv = {.env = env,
                              .sym = x.m,
                              .site = site,
                              .mtype = x.mtype,
                              .typeargs = typeargs,
                              .args = args,
                              .nargs = nargs,
                              .varargs = varargs};
            if (is_applicable(c, &inv, phase == PHASE_STRICT, NULL, NULL))
                vec_push(&c->arena, &fit, x);
        }
        if (!fit.n)
            continue;
        const Choice *best = fit.n == 1 ? &fit.v[0] : most_specific(c, &fit, args, nargs, varargs, &r);
        r.sym = best->m;
        r.mtype = best->mtype;
        r.varargs = varargs;
        r.loose = phase == PHASE_LOOSE;
        return r;
    }
    return r;
}

/* ---- reports
 * ---------------------------------------------------------------------------------------------------------------------
 */

void report_access(Compiler *c, Pos pos, Symbol *s, Type *site);
void report_unresolved(Compiler *c, Pos pos, Diag *symbol, Type *site, Symbol *where);

static bool any_erroneous(Compiler *c, TypeList l) {
    for (int i = 0; i < l.n; i++)
        if (type_is_error(l.v[i]) && !((ErrorType *)l.v[i])->name)
            return true;
    (void)c;
    return false;
}

bool any_error_arg(Arg **args, int n) {
    for (int i = 0; i < n; i++)
        if (args[i]->kind == ARG_PLAIN && type_is_error(args[i]->type))
            return true;
    return false;
}

void report_no_method(Compiler *c, Env *env, Pos pos, Type *site, Symbol *where, const Name *name,
                      TypeList typeargs, Arg **args, int nargs) {
    (void)env;
    TypeList types = arg_types(c, args, nargs);
    bool ctor = name == c->n.init;
    if ((site && type_is_error(site)) || any_erroneous(c, types) || any_error_arg(args, nargs))
        return;
    const char *kind = ctor ? "constructor" : "method";
    const Name *shown = ctor && site && site->sym ? site->sym->name : name;
    Diag *sym = typeargs.n ? diag_detail(c, MISC_SYMBOL_TYPEARGS, kind, &typeargs, shown, &types)
                : nargs    ? diag_detail(c, MISC_SYMBOL_ARGS, kind, shown, &types)
                           : diag_detail(c, MISC_SYMBOL_NO_ARGS, kind, shown);
    report_unresolved(c, pos, sym, site, where);
}

typedef struct Reason {
    MethodSymbol *m;
    Diag *why;  /* detail without wrapping */
    Ast *where; /* the argument that does not fit */
    bool arity;
    TypeList tvars; /* that could not be inferred */
} Reason;

static Reason reason_of(Compiler *c, Env *env, Type *site, Candidates *cands, MethodSymbol *m,
                        TypeList typeargs, Arg **args, int nargs) {
    Reason r = {.m = m};
    Type *t = cands->type_of ? cands->type_of(c, site, m) : type_member(c, site, &m->s);
    MethodType *mt = type_as_method(t);
    int n = mt->params.n;
    bool var = (m->s.flags & F_VARARGS) != 0;
    if (!typeargs.n)
        r.tvars = type_tvars(t);
    if (var ? nargs < n - 1 : nargs != n) {
        r.arity = true;
        r.why = diag_detail(c, MISC_ARG_LENGTH_MISMATCH);
        return r;
    }
    Invocation inv = {.env = env,
                      .sym = m,
                      .site = site,
                      .mtype = t,
                      .typeargs = typeargs,
                      .args = args,
                      .nargs = nargs,
                      .varargs = var};
    for (int i = 0; i < nargs; i++) {
        Type *formal = invocation_formal(c, mt, i, var);
        if (args[i]->kind == ARG_PLAIN || arg_is_potential(c, args[i], formal, t))
            continue;
        Compat k = {.want_why = true};
        if (args[i]->kind == ARG_LAMBDA)
            lambda_compatible(c, args[i], formal, &k);
        else if (args[i]->kind == ARG_MREF)
            mref_compatible(c, args[i], formal, &k);
        r.why = k.why ? k.why : diag_detail(c, MISC_UNEXPECTED_ARGUMENT);
        r.where = args[i]->tree;
        break;
    }
    if (!r.why && is_applicable(c, &inv, false, &r.why, &r.where))
        r.where = NULL;
    if (r.where)
        r.why = diag_detail(c, var ? MISC_VARARGS_ARGUMENT_MISMATCH : MISC_NO_CONFORMING_ASSIGNMENT_EXISTS,
                            r.why ? r.why : diag_detail(c, MISC_TEXT, "?"));
    return r;
}

static Diag *wrapped(Compiler *c, const Reason *r, bool nested) {
    Diag *why = r->why ? r->why : diag_detail(c, MISC_TEXT, "?");
    bool infer = r->tvars.n && (r->arity || r->where);
    if (!infer)
        return why;
    TypeList tv = r->tvars;
    return nested ? diag_detail(c, MISC_INFER_FAILED_NESTED, &tv, why)
                  : diag_detail(c, MISC_INFER_FAILED, &tv, why);
}

static void report_single(Compiler *c, Pos pos, const Reason *r, Arg **args, int nargs, bool diamond) {
    MethodSymbol *m = r->m;
    if (r->where && r->why) { /* one argument is wrong: say that there */
        const Diag *detail = r->why->args[0].diag;
        c->log.simplified |= !c->log.handler || !c->log.handler->discard;
        diag_error(c, ast_pos(r->where), ERR_PROB_FOUND_REQ, detail);
        return;
    }
    TypeList params = type_as_method(m->s.type)->params, found = arg_types(c, args, nargs);
    if ((m->s.flags & F_VARARGS) && params.n) {
        ArrayType *last = NEW(&c->arena, ArrayType);
        *last = *(ArrayType *)params.v[params.n - 1];
        last->varargs = true;
        params = type_list_append(c, (TypeList){params.v, params.n - 1}, &last->t);
    }
    bool ctor = m->s.name == c->n.init;
    if (diamond) {
        diag_error(c, pos, ERR_CANT_APPLY_DIAMOND_1, m->s.owner, wrapped(c, r, false));
        return;
    }
    diag_error(c, pos, ERR_CANT_APPLY_SYMBOL, ctor ? "constructor" : "method",
               ctor ? m->s.owner->name : m->s.name, &params, &found, sym_kind_name(c, m->s.owner),
               class_type(c, (ClassSymbol *)m->s.owner), wrapped(c, r, false));
}

/* The method with the types that it has in the site, for showing. */
static MethodSymbol *as_member(Compiler *c, Type *site, MethodSymbol *m) {
    if (type_is_raw(c, site))
        return m;
    return method_new(c, m->s.flags, m->s.name, type_member(c, site, &m->s), m->s.owner);
}

static void report_many(Compiler *c, Pos pos, Type *site, const Name *name, Reason *rs, int n, Arg **args,
                        int nargs) {
    bool ctor = name == c->n.init;
    TypeList types = arg_types(c, args, nargs);
    const Name *shown = ctor && site->sym ? site->sym->name : name;
    DiagArg a[4] = {diag_arg_int(ERR_CANT_APPLY_SYMBOLS), diag_arg_string(ctor ? "constructor" : "method"),
                    diag_arg_name(shown), diag_arg_types(&types)};
    if (!nargs)
        a[3] = diag_arg_string("no arguments");
    Diag *d = diag_new(c, DIAG_ERROR, -1, pos, 4, a);
    for (int i = 0; i < n; i++) {
        Symbol *s = &as_member(c, site, rs[i].m)->s;
        diag_add_sub(d, diag_detail(c, MISC_NOT_APPLICABLE, ctor ? "constructor" : "method", s->owner, s,
                                    wrapped(c, &rs[i], true)));
    }
    diag_emit(c, d);
}

void report_inapplicable(Compiler *c, Env *env, Ast *tree, Pos pos, Type *site, const Name *name,
                         Candidates cands, TypeList typeargs, Arg **args, int nargs, Resolution *r) {
    (void)tree;
    if (r->inaccessible) {
        report_access(c, pos, &r->inaccessible->s, site);
        return;
    }
    if (any_error_arg(args, nargs))
        return;
    Reason *rs = NEW_ARRAY(&c->arena, Reason, cands.n);
    Reason *fit = NEW_ARRAY(&c->arena, Reason, cands.n);
    int n = 0, fits = 0, count = 0;
    for (int i = 0; i < cands.n; i++) {
        if (cands.n > 1 && site->tag != T_ARRAY && !access_member(c, env, site, &cands.v[i]->s))
            continue;
        count++;
        rs[n] = reason_of(c, env, site, &cands, cands.v[i], typeargs, args, nargs);
        if (!rs[n].arity || rs[n].tvars.n)
            fit[fits++] = rs[n];
        n++;
    }
    if (!n)
        return;
    if (fits && fits < n)
        c->log.simplified |= !c->log.handler || !c->log.handler->discard;
    if (cands.type_of == diamond_type && n > 1 && fits != 1)
        diag_error(c, pos, ERR_CANT_APPLY_DIAMOND, cands.v[0]->s.owner);
    else if (n == 1 || fits == 1)
        report_single(c, pos, n == 1 ? &rs[0] : &fit[0], args, nargs, cands.type_of == diamond_type);
    else if (fits)
        report_many(c, pos, site, name, fit, fits, args, nargs);
    else
        report_many(c, pos, site, name, rs, n, args, nargs);
}

MethodSymbol *resolve_method_exact(Compiler *c, ClassSymbol *site, const Name *name, TypeList params) {
    MethodsEntry *e = methods_named(c, class_type(c, site), name);
    for (int i = 0; i < e->n; i++) {
        TypeList p = type_as_method(e->v[i]->s.type)->params;
        bool same = p.n == params.n;
        for (int j = 0; j < p.n && same; j++)
            same = type_is_same(c, type_erasure(c, p.v[j]), type_erasure(c, params.v[j]));
        if (same)
            return e->v[i];
    }
    return NULL;
}
