/* Method references (JLS 15.13, 18.2.1). */
#include "attr/attr.h"

typedef struct UnboundSite {
    Type *param, *site;
} UnboundSite;

typedef struct MrefInfo {
    Type *site;
    VEC(UnboundSite) unbound; /* what the reference is called on, for each type of the first parameter */
    bool is_type, is_super, is_array_new;
    bool exact, exact_known;
    MethodSymbol *only; /* of an exact one */
    Type *only_type;
    TypeList typeargs;
} MrefInfo;

typedef struct MrefFound {
    MethodSymbol *sym;
    Type *mtype; /* member type, a constructor's returning its class */
    Type *site;
    MethodRefKind kind;
    bool varargs, unbound;
    Diag *why;
    bool hard; /* an error of the reference itself, whatever the target */
} MrefFound;

/* ---- making
 * ---------------------------------------------------------------------------------------------------------------
 */

static MethodSymbol *array_ctor(Compiler *c, Type *array) {
    MethodType *mt = type_method(c, type_list(c, 1, c->t.int_), array, (TypeList){0});
    return method_new(c, F_PUBLIC | F_STATIC, c->n.init, &mt->t, &c->syms.array_class->s);
}

Arg *mref_arg(Compiler *c, Ast *t, MethodRef *r, Env *env) {
    Arg *a = NEW(&c->arena, Arg);
    MrefInfo *m = NEW(&c->arena, MrefInfo);
    a->kind = ARG_MREF;
    a->tree = t;
    a->inner = &r->a;
    a->env = env;
    a->mref = m;
    Symbol *q = NULL;
    bool type_tree = ast_is_type_tree(r->expr) && r->expr->kind != A_IDENT && r->expr->kind != A_SELECT;
    if (type_tree || r->name == c->n.init) {
        m->site = attr_type(c, r->expr, env);
        m->is_type = true;
    } else {
        q = attr_qualifier(c, r->expr, env);
        m->site = r->expr->type;
        m->is_type = q && (q->kind == SYM_CLASS || q->kind == SYM_TYPEVAR);
        m->is_super = (r->expr->kind == A_IDENT && ((Ident *)r->expr)->name == c->n.super_) ||
                      (r->expr->kind == A_SELECT && ((Select *)r->expr)->name == c->n.super_);
    }
    if (q && q->kind == SYM_PACKAGE) {
        diag_error(c, ast_pos(r->expr), ERR_DOESNT_EXIST, q);
        m->site = c->t.err;
    }
    if (m->is_type && type_tree)
        attr_check_type_raw_ok(c, r->expr, env);
    r->static_type_expr = m->is_type;
    m->typeargs = (TypeList){NEW_ARRAY(&c->arena, Type *, r->typeargs.n + 1), r->typeargs.n};
    for (int i = 0; i < r->typeargs.n; i++)
        m->typeargs.v[i] = attr_type(c, r->typeargs.v[i], env);
    m->is_array_new = r->name == c->n.init && m->site->tag == T_ARRAY;
    if (!m->is_type && !type_is_error(m->site) && (type_is_primitive(m->site) || m->site->tag == T_VOID)) {
        diag_error(c, ast_pos(r->expr), ERR_TYPE_FOUND_REQ, "reference", m->site);
        m->site = c->t.err;
    }
    return a;
}

static bool is_raw_generic(Compiler *c, Type *t) {
    return t->tag == T_CLASS && type_is_raw(c, t);
}

/* Exactly one method can be meant, whatever the target (JLS 15.13.1). */
bool mref_is_exact(Compiler *c, Arg *a) {
    MrefInfo *m = a->mref;
    MethodRef *r = (MethodRef *)a->inner;
    if (m->exact_known)
        return m->exact;
    m->exact_known = true;
    if (type_is_error(m->site))
        return false;
    if (m->is_array_new) {
        m->only = array_ctor(c, m->site);
        m->only_type = m->only->s.type;
        return m->exact = true;
    }
    if (r->name == c->n.init && is_raw_generic(c, m->site))
        return false;
    MethodsEntry *e = methods_named(c, m->site, r->name);
    MethodSymbol *only = NULL;
    int n = 0;
    for (int i = 0; i < e->n; i++)
        if (access_member(c, a->env, m->site, &e->v[i]->s)) {
            only = e->v[i];
            n++;
        }
    if (n != 1 || (only->s.flags & F_VARARGS))
        return false;
    if (m->is_type && is_raw_generic(c, m->site) && !(only->s.flags & F_STATIC))
        return false;
    Type *t = type_member(c, m->site, &only->s);
    if (t->tag == T_FORALL) {
        if (m->typeargs.n != type_tvars(t).n)
            return false;
        t = type_subst(c, &((ForAllType *)t)->body->t, type_tvars(t), m->typeargs);
    }
    if (t->tag != T_METHOD)
        return false;
    if (r->name == c->n.init) {
        MethodType *mt = (MethodType *)t;
        t = &type_method(c, mt->params, m->site, mt->thrown)->t;
    }
    m->only = only;
    m->only_type = t;
    return m->exact = true;
}

bool mref_is_potential(Compiler *c, Arg *a, Type *formal) {
    MrefInfo *m = a->mref;
    MethodRef *r = (MethodRef *)a->inner;
    if (type_is_error(formal) || type_is_error(m->site))
        return true;
    MethodSymbol *f = type_function(c, formal, NULL);
    if (!f)
        return false;
    int n = type_as_method(f->s.type)->params.n;
    if (m->is_array_new)
        return n == 1;
    MethodsEntry *e = methods_named(c, m->site, r->name);
    for (int i = 0; i < e->n; i++) {
        MethodSymbol *x = e->v[i];
        int params = type_as_method(x->s.type)->params.n;
        bool var = (x->s.flags & F_VARARGS) != 0,
             is_static = (x->s.flags & F_STATIC) != 0 || r->name == c->n.init;
        bool fits = params == n || (var && n >= params - 1);
        bool fits_less = n > 0 && (params == n - 1 || (var && n - 1 >= params - 1));
        if (m->is_type && r->name != c->n.init ? (is_static ? fits : fits_less)
                                               : fits && (m->is_type || !is_static))
            return true;
    }
    return false;
}

/* ---- the compile-time declaration (JLS 15.13.1) ---- */

static Arg **type_args_list(Compiler *c, TypeList l, int from) {
    Arg **v = NEW_ARRAY(&c->arena, Arg *, l.n + 1);
    for (int i = from; i < l.n; i++)
        v[i - from] = arg_of_type(c, l.v[i]);
    return v;
}

static Type *ctor_as_method(Compiler *c, Type *site, MethodSymbol *m) {
    Type *t = type_member(c, site, &m->s);
    MethodType *mt = type_as_method(t);
    return type_forall(c, type_tvars(t), type_method(c, mt->params, site, mt->thrown));
}

static Diag *search_failure(Compiler *c, Arg *a, Type *site, MethodsEntry *e, Arg **args, int n) {
    MethodRef *r = (MethodRef *)a->inner;
    TypeList types = arg_types(c, args, n);
    bool ctor = r->name == c->n.init;
    const char *kind = ctor ? "constructor" : "method";
    const Name *shown = ctor && site->sym ? site->sym->name : r->name;
    if (!e->n)
        return n ? diag_detail(c, MISC_CANT_RESOLVE_ARGS, kind, shown, &types,
                               diag_detail(c, MISC_LOCATION_TYPE,
                                           site->sym ? sym_kind_name(c, site->sym) : "class", site))
                 : diag_detail(c, MISC_CANT_RESOLVE_NO_ARGS, kind, shown,
                               diag_detail(c, MISC_LOCATION_TYPE,
                                           site->sym ? sym_kind_name(c, site->sym) : "class", site));
    MethodSymbol *m = e->v[0];
    int fits = 0;
    for (int i = 0; i < e->n; i++)
        if (type_as_method(e->v[i]->s.type)->params.n == n) {
            m = e->v[i];
            fits++;
        }
    if (e->n > 1 && fits != 1)
        return diag_detail(c, MISC_CANT_APPLY_SYMBOLS, kind, shown, &types);
    TypeList params = type_as_method(m->s.type)->params;
    Invocation inv = {.tree = a->inner,
                      .env = a->env,
                      .sym = m,
                      .site = site,
                      .mtype = type_member(c, site, &m->s),
                      .args = args,
                      .nargs = n};
    Diag *why = NULL;
    Ast *where = NULL;
    is_applicable(c, &inv, false, &why, &where);
    if (why && why->id != MISC_ARG_LENGTH_MISMATCH)
        return diag_detail(c, MISC_PROB_FOUND_REQ, why);
    return diag_detail(c, MISC_CANT_APPLY_SYMBOL, kind, shown, sym_kind_name(c, m->s.owner), m->s.owner,
                       &params, &types, why ? why : diag_detail(c, MISC_ARG_LENGTH_MISMATCH));
}

static Resolution search(Compiler *c, Arg *a, Type *site, TypeList params, int from) {
    MethodRef *r = (MethodRef *)a->inner;
    MethodsEntry *e = methods_named(c, site, r->name);
    if (!e->n && type_is_interface(c, site))
        e = methods_named(c, c->t.object, r->name);
    CandidateType as = r->name != c->n.init ? NULL : is_raw_generic(c, site) ? diamond_type : ctor_as_method;
    Env *env = a->env;
    if (a->mref->is_super) {
        env = env_dup(c, env, env->tree, env->scope);
        env->select_super = true;
    }
    Resolution found = resolve_methods(c, env, site, (Candidates){e->v, e->n, as}, a->mref->typeargs,
                                       type_args_list(c, params, from), params.n - from);
    if (!found.sym && type_is_interface(c, site) && r->name != c->n.init) {
        MethodsEntry *o = methods_named(c, c->t.object, r->name);
        if (o->n && o != e)
            found = resolve_methods(c, env, site, (Candidates){o->v, o->n, NULL}, a->mref->typeargs,
                                    type_args_list(c, params, from), params.n - from);
    }
    return found;
}

/* The site through which Type::method is called on a first parameter of type p; NULL when p is no such thing.
 */
static Type *unbound_site_of(Compiler *c, Type *site, Type *p) {
    if (is_raw_generic(c, site)) {
        Type *s = type_is_reference(p) ? type_as_super(c, p, site->sym) : NULL;
        return s && s->tag == T_CLASS ? type_capture(c, s) : NULL;
    }
    if (type_is_primitive(p))
        return NULL;
    return type_is_subtype_unchecked(c, p, site, NULL) ? type_capture(c, site) : NULL;
}

/* Asked again for the same parameter the answer is the same type, not another capture of it. */
static Type *unbound_site(Compiler *c, MrefInfo *m, Type *p) {
    for (int i = 0; i < m->unbound.n; i++)
        if (m->unbound.v[i].param == p || type_is_same(c, m->unbound.v[i].param, p))
            return m->unbound.v[i].site;
    UnboundSite u = {p, unbound_site_of(c, m->site, p)};
    if (!type_has_undet(c, p))
        vec_push(&c->arena, &m->unbound, u);
    return u.site;
}

static bool set_found(MrefFound *f, Resolution *r, Type *site, MethodRefKind kind) {
    f->sym = r->sym;
    f->mtype = r->mtype;
    f->varargs = r->varargs;
    f->site = site;
    f->kind = kind;
    f->unbound = kind == REF_UNBOUND;
    return true;
}

static Diag *invalid(Compiler *c, Arg *a, Diag *d) {
    bool ctor = ((MethodRef *)a->inner)->name == c->n.init;
    return diag_detail(c, MISC_INVALID_MREF, ctor ? "constructor" : "method", d);
}

static Diag *ambiguous(Compiler *c, const Name *name, Resolution *r) {
    return diag_detail(c, MISC_REF_AMBIGUOUS, name, "method", &r->a->s, r->a->s.owner, "method", &r->b->s,
                       r->b->s.owner);
}

static bool find_typed(Compiler *c, Arg *a, TypeList params, MrefFound *f) {
    MrefInfo *m = a->mref;
    MethodRef *r = (MethodRef *)a->inner;
    Resolution first = search(c, a, m->site, params, 0), second = {0};
    Type *site2 = params.n ? unbound_site(c, m, params.v[0]) : NULL;
    if (site2)
        second = search(c, a, site2, params, 1);
    bool first_static = first.sym && (first.sym->s.flags & F_STATIC),
         second_static = second.sym && (second.sym->s.flags & F_STATIC);
    if (first_static && !first.ambiguous && !(second.sym && !second_static))
        return set_found(f, &first, m->site, REF_STATIC);
    if (second.sym && !second_static && !second.ambiguous && !first_static)
        return set_found(f, &second, site2, REF_UNBOUND);
    if (first.ambiguous || second.ambiguous) {
        f->why = ambiguous(c, r->name, first.ambiguous ? &first : &second);
    } else if (first_static && second.sym) {
        Resolution both = {.a = first.sym, .b = second.sym};
        f->why = ambiguous(c, r->name, &both);
    } else if (first.sym && !first_static) {
        f->why = diag_detail(c, MISC_NON_STATIC_METHOD_IN_UNBOUND_LOOKUP, "method", &first.sym->s);
    } else if (second.sym) {
        f->why = diag_detail(c, MISC_STATIC_METHOD_IN_UNBOUND_LOOKUP, "method", &second.sym->s);
    } else {
        MethodsEntry *e = methods_named(c, m->site, r->name);
        f->why = search_failure(c, a, m->site, e, type_args_list(c, params, 0), params.n);
        f->hard = !e->n;
    }
    return false;
}

static bool find_new(Compiler *c, Arg *a, TypeList params, MrefFound *f) {
    MrefInfo *m = a->mref;
    if (m->site->tag != T_CLASS) {
        f->why = diag_detail(c, MISC_NOT_A_FUNCTIONAL_INTF_TYPE, m->site);
        return false;
    }
    ClassSymbol *k = (ClassSymbol *)m->site->sym;
    if (sym_flags(c, &k->s) & (F_ABSTRACT | F_INTERFACE)) {
        f->why = diag_detail(c, MISC_ABSTRACT_CANT_BE_INSTANTIATED, (Symbol *)k);
        f->hard = true;
        return false;
    }
    if (k->s.flags & F_ENUM) {
        f->why = diag_detail(c, MISC_ENUM_CANT_BE_INSTANTIATED);
        f->hard = true;
        return false;
    }
    Resolution r = search(c, a, m->site, params, 0);
    if (r.sym && !r.ambiguous)
        return set_found(f, &r, m->site, class_has_outer_this(c, k) ? REF_NEW : REF_NEW_TOP);
    f->why = r.ambiguous ? ambiguous(c, k->s.name, &r)
                         : search_failure(c, a, m->site, methods_named(c, m->site, c->n.init),
                                          type_args_list(c, params, 0), params.n);
    return false;
}

static bool find_bound(Compiler *c, Arg *a, TypeList params, MrefFound *f) {
    MrefInfo *m = a->mref;
    MethodRef *r = (MethodRef *)a->inner;
    Resolution x = search(c, a, m->site, params, 0);
    if (x.sym && !x.ambiguous && !(x.sym->s.flags & F_STATIC)) {
        if (m->is_super && (x.sym->s.flags & F_ABSTRACT)) {
            f->why = diag_detail(c, MISC_ABSTRACT_CANT_BE_ACCESSED, "method", &x.sym->s, x.sym->s.owner);
            f->hard = true;
            return false;
        }
        return set_found(f, &x, m->site, m->is_super ? REF_SUPER : REF_BOUND);
    }
    if (x.ambiguous) {
        f->why = ambiguous(c, r->name, &x);
    } else if (x.sym) {
        f->why = diag_detail(c, MISC_STATIC_METHOD_IN_BOUND_LOOKUP, "method", &x.sym->s);
    } else {
        MethodsEntry *e = methods_named(c, m->site, r->name);
        f->why = search_failure(c, a, m->site, e, type_args_list(c, params, 0), params.n);
        f->hard = !e->n;
    }
    return false;
}

static bool find_declaration(Compiler *c, Arg *a, TypeList params, MrefFound *f) {
    MrefInfo *m = a->mref;
    if (m->is_array_new) {
        f->sym = m->only ? m->only : array_ctor(c, m->site);
        f->mtype = f->sym->s.type;
        f->site = m->site;
        f->kind = REF_NEW_ARRAY;
        if (params.n == 1 && type_is_convertible(c, params.v[0], c->t.int_, NULL))
            return true;
        TypeList want = type_list(c, 1, c->t.int_);
        f->why = diag_detail(c, MISC_CANT_APPLY_SYMBOL, "constructor", name_of(c, "Array"), "class",
                             (Symbol *)c->syms.array_class, &want, &params,
                             diag_detail(c, MISC_ARG_LENGTH_MISMATCH));
        return false;
    }
    if (((MethodRef *)a->inner)->name == c->n.init)
        return find_new(c, a, params, f);
    return m->is_type ? find_typed(c, a, params, f) : find_bound(c, a, params, f);
}

/* ---- asking
 * -------------------------------------------------------------------------------------------------------------------
 */

static Invocation invocation_of(Compiler *c, Arg *a, const MrefFound *f, TypeList params) {
    int from = f->unbound;
    return (Invocation){.tree = a->inner,
                        .env = a->env,
                        .pos = ast_pos(a->inner),
                        .sym = f->sym,
                        .site = f->site,
                        .mtype = f->mtype,
                        .typeargs = a->mref->typeargs,
                        .args = type_args_list(c, params, from),
                        .nargs = params.n - from,
                        .varargs = f->varargs};
}

static Type *special_return(Compiler *c, const MrefFound *f, Type *ret) {
    if (f->sym->s.name == c->n.getClass && f->sym->s.owner == &c->k.object->s) {
        Type *w = type_wildcard(c, WILD_EXTENDS, type_erasure(c, f->site), NULL);
        return &type_class(c, c->k.class_, NULL, type_list(c, 1, w))->t;
    }
    if (f->site && f->site->tag == T_ARRAY && f->sym->s.name == c->n.clone)
        return f->site;
    return ret;
}

static bool result_compatible(Compiler *c, Type *found, Type *want, Compat *k) {
    if (want->tag == T_VOID)
        return true;
    bool ok = found->tag != T_VOID && type_is_convertible(c, found, want, &k->unchecked);
    if (!ok && k->want_why)
        k->why = diag_detail(c, MISC_INCOMPATIBLE_RET_TYPE_IN_MREF,
                             diag_detail(c, MISC_INCONVERTIBLE_TYPES, found, type_inst(c, want)));
    return ok;
}

/* An exact reference: its parameters constrain the function type's directly. */
static bool exact_compatible(Compiler *c, Arg *a, MethodType *f, Compat *k) {
    MrefInfo *m = a->mref;
    MethodType *mt = (MethodType *)m->only_type;
    int n = f->params.n, shift = n == mt->params.n + 1 && m->is_type && !m->is_array_new;
    if (n != mt->params.n + shift)
        return false;
    if (shift && !type_is_subtype_unchecked(c, f->params.v[0], m->site, NULL))
        return false;
    for (int i = shift; i < n; i++)
        if (!type_is_convertible(c, f->params.v[i], mt->params.v[i - shift], NULL))
            return false;
    MrefFound found = {.sym = m->only, .site = m->site};
    return result_compatible(c, special_return(c, &found, mt->ret), undet_seen(f->ret), k);
}

static MethodType *function_for(Compiler *c, Type **target, Diag **why) {
    *target = type_function_parameterization(c, *target);
    Type *f = type_function_type(c, *target, why);
    return f ? type_as_method(f) : NULL;
}

static TypeList inst_params(Compiler *c, MethodType *f, bool *open) {
    TypeList l = {NEW_ARRAY(&c->arena, Type *, f->params.n + 1), f->params.n};
    *open = false;
    for (int i = 0; i < l.n; i++) {
        l.v[i] = type_inst(c, f->params.v[i]);
        *open |= type_has_undet(c, l.v[i]);
    }
    return l;
}

bool mref_compatible(Compiler *c, Arg *a, Type *target, Compat *k) {
    if (type_is_error(target) || type_is_error(a->mref->site))
        return true;
    Diag *why = NULL;
    MethodType *f = function_for(c, &target, &why);
    if (!f) {
        k->why = why;
        return false;
    }
    bool open = false;
    TypeList params = inst_params(c, f, &open);
    if (open)
        return !mref_is_exact(c, a) || exact_compatible(c, a, f, k);
    MrefFound d = {0};
    if (!find_declaration(c, a, params, &d)) {
        k->why = d.why ? invalid(c, a, d.why) : NULL;
        return false;
    }
    Type *ret = undet_seen(f->ret);
    if (d.mtype->tag != T_FORALL)
        infer_thrown(c, ((MethodType *)d.mtype)->thrown, f);
    if (ret->tag == T_VOID)
        return true;
    if (d.mtype->tag != T_FORALL || a->mref->typeargs.n) {
        Type *t = d.mtype;
        if (t->tag == T_FORALL)
            t = type_subst(c, &((ForAllType *)t)->body->t, type_tvars(t), a->mref->typeargs);
        return result_compatible(c, special_return(c, &d, type_as_method(t)->ret), ret, k);
    }
    Invocation inv = invocation_of(c, a, &d, params);
    Infer own = {0};
    Compat sub = {.infer = k->infer ? k->infer : &own, .want_why = k->want_why};
    MethodType *mt = invocation_open(c, &inv, &sub, NULL);
    bool ok = mt && return_compatible(c, &inv, mt, ret, &sub);
    if (!ok && sub.why)
        k->why = diag_detail(c, MISC_INCOMPATIBLE_RET_TYPE_IN_MREF, sub.why);
    return ok;
}

bool mref_more_specific(Compiler *c, Arg *a, Type *s, Type *t) {
    if (!mref_is_exact(c, a))
        return false;
    Type *fs = type_function_type(c, type_capture(c, s), NULL), *ft = type_function_type(c, t, NULL);
    if (!fs || !ft || fs->tag != T_METHOD || ft->tag != T_METHOD)
        return false;
    MethodType *x = (MethodType *)fs, *y = (MethodType *)ft;
    if (!type_list_is_same(c, x->params, y->params))
        return false;
    if (y->ret->tag == T_VOID)
        return true;
    if (x->ret->tag == T_VOID)
        return false;
    bool ps = type_is_primitive(x->ret), pt = type_is_primitive(y->ret);
    if (ps == pt)
        return type_is_subtype(c, x->ret, y->ret);
    return type_is_primitive(((MethodType *)a->mref->only_type)->ret) == ps;
}

/* ---- completing
 * -----------------------------------------------------------------------------------------------------------------
 */

static MethodType *instantiated(Compiler *c, Arg *a, MrefFound *d, TypeList params, Type *ret) {
    Type *t = d->mtype;
    if (t->tag != T_FORALL)
        return (MethodType *)t;
    if (a->mref->typeargs.n)
        return (MethodType *)type_subst(c, &((ForAllType *)t)->body->t, type_tvars(t), a->mref->typeargs);
    Invocation inv = invocation_of(c, a, d, params);
    Infer in = {0};
    Compat k = {.infer = &in};
    MethodType *mt = invocation_open(c, &inv, &k, NULL);
    if (!mt)
        return (MethodType *)type_erasure(c, t);
    if (ret->tag != T_VOID)
        return_compatible(c, &inv, mt, ret, &k);
    infer_resolve(c, &in, in.vars.v, in.vars.n);
    return (MethodType *)type_inst(c, &mt->t);
}

static void fill(Compiler *c, Arg *a, MrefFound *d, MethodType *mt) {
    MethodRef *r = (MethodRef *)a->inner;
    r->ref_kind = d->kind;
    r->sym = &d->sym->s;
    r->ref_type = &mt->t;
    if (d->varargs && mt->params.n)
        r->varargs_elem = type_elem(mt->params.v[mt->params.n - 1]);
    warn_deprecated(c, ast_pos(a->inner), a->env, &d->sym->s);
}

Type *mref_complete(Compiler *c, Arg *a, Type *target) {
    MethodRef *r = (MethodRef *)a->inner;
    if (target->tag == T_NONE || target->tag == T_VOID) {
        diag_error(c, ast_pos(a->inner), ERR_UNEXPECTED_MREF);
        return c->t.err;
    }
    if (type_is_error(target) || type_is_error(a->mref->site))
        return c->t.err;
    Type *written = target;
    Diag *why = NULL;
    MethodType *f = function_for(c, &target, &why);
    if (!f) {
        diag_error(c, ast_pos(a->inner), ERR_PROB_FOUND_REQ, why);
        return c->t.err;
    }
    MrefFound d = {0};
    if (!find_declaration(c, a, f->params, &d)) {
        if (d.hard)
            diag_error(c, ast_pos(a->inner), ERR_INVALID_MREF,
                       r->name == c->n.init ? "constructor" : "method", d.why);
        else
            diag_error(c, ast_pos(a->inner), ERR_PROB_FOUND_REQ, invalid(c, a, d.why));
        return c->t.err;
    }
    MethodType *mt = instantiated(c, a, &d, f->params, f->ret);
    bool clone = d.site && d.site->tag == T_ARRAY && d.sym->s.name == c->n.clone;
    mt = type_method(c, mt->params, special_return(c, &d, mt->ret), clone ? (TypeList){0} : mt->thrown);
    fill(c, a, &d, mt);
    Compat k = {.want_why = true};
    if (!result_compatible(c, mt->ret, f->ret, &k))
        diag_error(c, ast_pos(a->inner), ERR_PROB_FOUND_REQ, k.why);
    r->descriptor = type_function(c, target, NULL);
    r->descriptor_type = &f->t;
    r->owner = a->env->encl_method && a->env->encl_method->sym ? &a->env->encl_method->sym->s
               : a->env->encl_var                              ? &a->env->encl_var->s
               : a->env->encl_class                            ? &a->env->encl_class->sym->s
                                                               : NULL;
    if (written->tag == T_INTERSECTION) {
        r->targets = NEW(&c->arena, TypeList);
        *r->targets = ((IntersectionType *)written)->bounds;
    }
    return target;
}
