/* Method calls and object creation (JLS 8.8.7.1, 15.9, 15.12). */
#include "attr/attr.h"

void report_access(Compiler *c, Pos pos, Symbol *s, Type *site);
Diag *mismatch_detail(Compiler *c, Type *found, Type *want);

enum { MAX_CALL_NESTING = 100 };

/* ---- from invocation to Arg ---- */

static Arg *failed(Compiler *c, Ast *t, Arg **args, int n) {
    args_recover(c, args, n);
    return arg_plain(c, t, c->t.err);
}

/* A generic call whose result mentions its type variables waits for its target; others are completed here. */
static Arg *invocation_arg(Compiler *c, Invocation *inv) {
    Arg *a = NEW(&c->arena, Arg);
    a->kind = ARG_CALL;
    a->tree = a->inner = inv->tree;
    a->env = inv->env;
    a->call = inv;
    MethodType *mt = type_as_method(inv->mtype);
    for (int i = 0; i < inv->nargs; i++)
        if (inv->args[i]->kind == ARG_CALL && inv->args[i]->call->nesting >= inv->nesting)
            inv->nesting = inv->args[i]->call->nesting + 1;
    if (inv->nesting > MAX_CALL_NESTING) {
        diag_error(c, inv->pos, ERR_NESTED_TOO_DEEP);
        for (int i = 0; i < inv->nargs; i++)
            inv->args[i]->completed = true;
        return arg_plain(c, inv->tree, c->t.err);
    }
    if (inv->mtype->tag == T_FORALL && !inv->typeargs.n && mt->ret &&
        type_has_tvars(c, mt->ret, type_tvars(inv->mtype)))
        return a;
    Type *r = invocation_complete(c, a, c->t.none, false);
    a->kind = ARG_PLAIN;
    a->type = a->inner->type = r;
    return a;
}

static TypeList attr_typeargs(Compiler *c, AstList l, Env *env) {
    TypeList r = {l.n ? NEW_ARRAY(&c->arena, Type *, l.n) : NULL, l.n};
    for (int i = 0; i < l.n; i++) {
        r.v[i] = attr_type(c, l.v[i], env);
        attr_check_type(c, l.v[i], env);
        if (type_is_primitive(r.v[i])) {
            diag_error(c, ast_pos(l.v[i]), ERR_TYPE_FOUND_REQ, "reference", r.v[i]);
            r.v[i] = c->t.err;
        }
    }
    return r;
}

/* ---- completing
 * ---------------------------------------------------------------------------------------------------------------
 */

static void warn_raw_call(Compiler *c, Invocation *inv) {
    Symbol *s = &inv->sym->s;
    if ((s->flags & F_STATIC) || !s->owner || s->owner->kind != SYM_CLASS || !inv->site)
        return;
    Type *base = type_as_outer_super(c, inv->site, s->owner);
    if (!base || base->tag != T_CLASS || !type_is_raw(c, base))
        return;
    TypeList p = type_as_method(s->type)->params, e = type_as_method(type_erasure(c, s->type))->params;
    if (!type_list_is_same(c, p, e))
        env_warn(c, inv->env, LINT_UNCHECKED, inv->tree->pos, WARN_UNCHECKED_CALL_MBR_OF_RAW_TYPE, s, base);
}

static void set_slots(Compiler *c, Invocation *inv, Type *mtype) {
    Type *elem = NULL;
    MethodType *mt = type_as_method(mtype);
    if (inv->varargs && mt->params.n)
        elem = type_elem(mt->params.v[mt->params.n - 1]);
    if (elem && inv->sym->s.flags & F_VARARGS && type_is_error(elem))
        elem = c->t.object;
    if (inv->tree->kind == A_CALL) {
        Call *t = (Call *)inv->tree;
        t->varargs_elem = elem;
        t->method->type = mtype;
        if (t->method->kind == A_IDENT)
            ((Ident *)t->method)->sym = &inv->sym->s;
        else if (t->method->kind == A_SELECT)
            ((Select *)t->method)->sym = &inv->sym->s;
    } else if (inv->tree->kind == A_NEW_CLASS) {
        NewClass *t = (NewClass *)inv->tree;
        t->ctor = inv->sym;
        t->ctor_type = mtype;
        t->varargs_elem = elem;
    }
}

static Diag *reason(Compiler *c, Diag *why) {
    return why ? why : diag_detail(c, MISC_TEXT, "its type cannot be inferred");
}

static void report_result(Compiler *c, Invocation *inv, Diag *why) {
    Diag *d = reason(c, why);
    bool diamond = inv->tree->kind == A_NEW_CLASS;
    if (diamond) {
        Type *k = type_as_method(inv->mtype)->ret;
        diag_error(c, ast_pos(((NewClass *)inv->tree)->clazz), ERR_PROB_FOUND_REQ,
                   diag_detail(c, MISC_CANT_APPLY_DIAMOND_1, k->sym, d));
        return;
    }
    diag_error(c, ast_pos(inv->tree), ERR_PROB_FOUND_REQ, d);
}

static void warn_unchecked_invocation(Compiler *c, Invocation *inv, MethodType *mt) {
    TypeList found = arg_types(c, inv->args, inv->nargs), params = mt->params;
    bool ctor = inv->sym->s.name == c->n.init;
    env_warn(c, inv->env, LINT_UNCHECKED, inv->tree->pos, WARN_UNCHECKED_METH_INVOCATION_APPLIED,
             ctor ? "constructor" : "method", ctor ? inv->sym->s.owner->name : inv->sym->s.name,
             sym_kind_name(c, inv->sym->s.owner), inv->sym->s.owner, &params, &found);
}

static void warn_generic_varargs(Compiler *c, Invocation *inv, MethodType *mt) {
    if (!inv->varargs)
        return;
    Type *elem = type_elem(mt->params.v[mt->params.n - 1]);
    if (!elem || type_is_reifiable(c, elem) || sym_find_annotation(c, &inv->sym->s, c->k.safe_varargs))
        return;
    env_warn(c, inv->env, LINT_UNCHECKED, inv->tree->pos, WARN_UNCHECKED_GENERIC_ARRAY_CREATION,
             type_array(c, elem));
}

/* A lone argument that may be meant as the array or as its element. */
static void warn_inexact_varargs(Compiler *c, Invocation *inv, MethodType *mt) {
    if (inv->varargs || !(inv->sym->s.flags & F_VARARGS) || !inv->nargs || inv->nargs != mt->params.n)
        return;
    Arg *last = inv->args[inv->nargs - 1];
    Type *array = mt->params.v[mt->params.n - 1], *elem = type_elem(array);
    if (last->kind != ARG_PLAIN || !elem || !last->tree || type_is_error(last->type) ||
        !type_is_subtype_unchecked(c, last->type, elem, NULL) ||
        type_is_same(c, type_erasure(c, array), type_erasure(c, last->type)))
        return;
    diag_warn_plain(c, ast_pos(last->tree), WARN_INEXACT_NON_VARARGS_CALL, elem, array);
}

static bool is_poly_here(Type *target) {
    return target->tag != T_NONE && target->tag != T_VOID && !type_is_error(target);
}

/* Infers with the target; on failure reports, and goes on without it. NULL: nothing fits at all. */
static MethodType *infer_invocation(Compiler *c, Arg *a, Type *target, bool *unchecked, bool *ok) {
    Invocation *inv = a->call;
    for (int attempt = 0; attempt < 2; attempt++) {
        Infer *in = NEW(&c->arena, Infer);
        Compat k = {.infer = in, .pend = true, .want_why = true};
        Ast *where = NULL;
        if (c->attr->infer_depth == 1)
            c->types->budget = MAX_INCORPORATION;
        c->types->failed = NULL;
        MethodType *mt = invocation_open(c, inv, &k, &where);
        bool fits = mt != NULL;
        *unchecked = k.unchecked;
        if (fits && attempt == 0 && is_poly_here(target)) {
            if (!return_compatible(c, inv, mt, target, &k)) {
                Diag *bounds = c->types->failed && in->vars.n ? infer_failure(c, in) : NULL;
                report_result(c, inv, bounds ? bounds : k.why);
                *ok = false;
                continue;
            }
        }
        k.why = NULL;
        if (fits && (!infer_pending(c, &k) || !infer_resolve(c, in, in->vars.v, in->vars.n))) {
            if (*ok)
                report_result(c, inv, k.why ? k.why : infer_failure(c, in));
            *ok = false;
            infer_resolve(c, in, in->vars.v, in->vars.n);
        } else if (!fits) {
            if (*ok && where)
                diag_error(c, ast_pos(where), ERR_PROB_FOUND_REQ,
                           reason(c, k.why ? k.why : infer_failure(c, in)));
            *ok = false;
            return NULL;
        }
        return mt;
    }
    return NULL;
}

static Type *special_result(Compiler *c, Invocation *inv, Type *r) {
    MethodSymbol *m = inv->sym;
    if (m->s.name == c->n.getClass && !inv->nargs && m->s.owner == &c->k.object->s && inv->site) {
        Type *e = type_erasure(c, type_upper_bound(c, inv->site));
        Type *w = type_wildcard(c, WILD_EXTENDS, e, NULL);
        return &type_class(c, c->k.class_, NULL, type_list(c, 1, w))->t;
    }
    if (inv->site && inv->site->tag == T_ARRAY && m->s.name == c->n.clone && !inv->nargs)
        return inv->site;
    return r;
}

Type *invocation_complete(Compiler *c, Arg *a, Type *target, bool in_call) {
    Invocation *inv = a->call;
    bool unchecked = false, ok = true;
    MethodType *mt;
    c->attr->infer_depth++;
    if (inv->mtype->tag == T_FORALL && !inv->typeargs.n) {
        mt = infer_invocation(c, a, target, &unchecked, &ok);
    } else {
        Type *t = inv->mtype;
        if (t->tag == T_FORALL)
            t = type_subst(c, &((ForAllType *)t)->body->t, ((ForAllType *)t)->tvars, inv->typeargs);
        mt = (MethodType *)t;
    }
    c->attr->infer_depth--;
    if (!mt) {
        set_slots(c, inv, &type_as_method(inv->mtype)->t);
        args_recover(c, inv->args, inv->nargs);
        return c->t.err;
    }
    mt = (MethodType *)type_inst(c, &mt->t);
    if (c->attr->infer_depth == 0)
        c->types->trail.n = 0;
    for (int i = 0; i < inv->nargs && ok && !unchecked; i++)
        if (inv->args[i]->kind == ARG_PLAIN)
            type_is_convertible(c, inv->args[i]->type, invocation_formal(c, mt, i, inv->varargs), &unchecked);
    if (unchecked)
        warn_unchecked_invocation(c, inv, type_as_method(inv->sym->s.type));
    for (int i = 0; i < inv->nargs; i++) {
        Type *formal = invocation_formal(c, mt, i, inv->varargs);
        if (!ok && inv->args[i]->kind != ARG_PLAIN)
            formal = c->t.err;
        if (ok || inv->args[i]->kind != ARG_PLAIN)
            arg_complete(c, inv->args[i], formal, inv->env, true);
    }
    warn_raw_call(c, inv);
    if (unchecked && inv->tree->kind == A_CALL)
        mt = type_method(c, mt->params, type_erasure(c, mt->ret), mt->thrown);
    warn_inexact_varargs(c, inv, mt);
    warn_generic_varargs(c, inv, mt);
    bool clone = inv->site && inv->site->tag == T_ARRAY && inv->sym->s.name == c->n.clone;
    mt = type_method(c, mt->params, special_result(c, inv, mt->ret), clone ? (TypeList){0} : mt->thrown);
    set_slots(c, inv, &mt->t);
    Type *r = mt->ret;
    if (inv->tree->kind == A_NEW_CLASS) {
        inv->tree->type = r;
        return new_finish(c, a, mt, ok);
    }
    r = type_capture(c, r);
    ((Call *)inv->tree)->is_poly = is_poly_here(target);
    if (!ok)
        return type_error(c, NULL, r);
    if (is_poly_here(target) && !in_call) {
        inv->tree->type = r;
        return check_assignable(c, inv->tree, r, target, inv->env);
    }
    return r;
}

/* ---- resolving a call
 * ------------------------------------------------------------------------------------------------------------
 */

static void report_ambiguous_methods(Compiler *c, Pos pos, const Name *name, Arg **args, int nargs,
                                     Resolution *r) {
    if (any_error_arg(args, nargs))
        return;
    const Name *shown = name == c->n.init ? r->a->s.owner->name : name;
    const char *kind = name == c->n.init ? "constructor" : "method";
    diag_error(c, pos, ERR_REF_AMBIGUOUS, shown, kind, &r->a->s, r->a->s.owner, kind, &r->b->s,
               r->b->s.owner);
}

static Arg *finish_resolved(Compiler *c, Ast *tree, Pos pos, Env *env, Type *site, Resolution *r,
                            TypeList typeargs, Arg **args, int nargs) {
    Invocation *inv = NEW(&c->arena, Invocation);
    *inv = (Invocation){.tree = tree,
                        .env = env,
                        .pos = pos,
                        .sym = r->sym,
                        .site = site,
                        .mtype = r->mtype,
                        .typeargs = typeargs,
                        .args = args,
                        .nargs = nargs,
                        .varargs = r->varargs};
    warn_deprecated(c, pos, env, &r->sym->s);
    return invocation_arg(c, inv);
}

typedef struct ImportedMethods {
    Compiler *c;
    MethodVec v;
    ClassSymbol *origin;
} ImportedMethods;

static void import_method(void *ctx, Symbol *s, ClassSymbol *origin) {
    ImportedMethods *m = ctx;
    if (s->kind != SYM_METHOD || !(s->flags & F_STATIC))
        return;
    for (int i = 0; i < m->v.n; i++)
        if (m->v.v[i] == (MethodSymbol *)s)
            return;
    m->origin = origin;
    vec_push(&m->c->arena, &m->v, (MethodSymbol *)s);
}

static void check_static_use(Compiler *c, Pos pos, MethodSymbol *m, bool static_only, Env *e) {
    if (m->s.flags & F_STATIC)
        return;
    if (static_only)
        diag_error(c, pos, ERR_NON_STATIC_CANT_BE_REF, "method", &m->s);
    else if (e && e->ctor_prologue)
        diag_error(c, pos, ERR_CANT_REF_BEFORE_CTOR, c->n.this_);
}

/* A call by simple name: the innermost class that has such a method, then static imports. */
static Arg *call_simple(Compiler *c, Call *t, Ident *id, Env *env, TypeList typeargs, Arg **args, int nargs) {
    bool static_only = false;
    Pos pos = id->a.pos;
    Resolution bad = {0};
    Candidates bad_cands = {0};
    Type *bad_site = NULL;
    for (Env *e = env; e && e->encl_class; e = e->next) {
        static_only |= env_is_static(e);
        Type *site = class_type(c, e->encl_class->sym);
        MethodsEntry *m = methods_named(c, site, id->name);
        if (m->n) {
            Candidates cands = {m->v, m->n, NULL};
            Resolution r = resolve_methods(c, env, site, cands, typeargs, args, nargs);
            if (r.sym) {
                if (r.ambiguous)
                    report_ambiguous_methods(c, pos, id->name, args, nargs, &r);
                check_static_use(c, pos, r.sym, static_only, e);
                return finish_resolved(c, &t->a, pos, env, site, &r, typeargs, args, nargs);
            }
            report_inapplicable(c, env, &t->a, pos, site, id->name, cands, typeargs, args, nargs, &r);
            return failed(c, &t->a, args, nargs);
        }
        static_only |= (e->encl_class->sym->s.flags & (F_STATIC | F_INTERFACE)) != 0;
    }
    for (int star = 0; star < 2; star++) {
        ImportedMethods m = {.c = c};
        enter_static_imports(c, env->unit, id->name, star, import_method, &m);
        if (!m.v.n)
            continue;
        Type *site = class_type(c, m.origin);
        Candidates cands = {m.v.v, m.v.n, NULL};
        Resolution r = resolve_methods(c, env, site, cands, typeargs, args, nargs);
        if (r.sym) {
            if (r.ambiguous)
                report_ambiguous_methods(c, pos, id->name, args, nargs, &r);
            return finish_resolved(c, &t->a, pos, env, class_type(c, (ClassSymbol *)r.sym->s.owner), &r,
                                   typeargs, args, nargs);
        }
        if (!bad_site) {
            bad = r;
            bad_cands = cands;
            bad_site = site;
        }
    }
    if (bad_site)
        report_inapplicable(c, env, &t->a, pos, bad_site, id->name, bad_cands, typeargs, args, nargs, &bad);
    else
        report_no_method(c, env, pos, type_this(c, env), NULL, id->name, typeargs, args, nargs);
    return failed(c, &t->a, args, nargs);
}

static bool is_super(const Ast *t, Compiler *c) {
    return (t->kind == A_IDENT && ((const Ident *)t)->name == c->n.super_) ||
           (t->kind == A_SELECT && ((const Select *)t)->name == c->n.super_);
}

static bool is_signature_polymorphic(Compiler *c, MethodSymbol *m) {
    const uint64_t must = F_NATIVE | F_VARARGS;
    if (m->s.owner != &c->k.method_handle->s && m->s.owner != &c->k.var_handle->s)
        return false;
    return (m->s.flags & F_POLY_SIGNATURE) || (m->s.flags & must) == must;
}

/* MethodHandle.invoke and kin: the descriptor is what the call's arguments and context say (JLS 15.12.3). */
static Arg *call_polymorphic(Compiler *c, Call *t, Select *s, Env *env, MethodSymbol *m, Arg **args,
                             int nargs) {
    TypeList params = {NEW_ARRAY(&c->arena, Type *, nargs ? nargs : 1), nargs};
    m->s.flags |= F_POLY_SIGNATURE; /* what generation goes by */
    for (int i = 0; i < nargs; i++) {
        Type *p = arg_complete(c, args[i], c->t.none, env, true);
        params.v[i] = p->tag == T_BOT ? c->t.box_void : type_erasure(c, p);
    }
    Type *declared = type_as_method(m->s.type)->ret;
    MethodType *mt = type_method(c, params, declared, type_as_method(m->s.type)->thrown);
    s->sym = &m->s;
    s->a.type = &mt->t;
    return arg_plain(c, &t->a, declared);
}

/* A signature-polymorphic call's result is what the cast around it says, or void as a statement. */
bool attr_polymorphic_result(Compiler *c, Ast *t, Type *want) {
    t = ast_skip_parens_mut(t);
    if (t->kind != A_CALL || ((Call *)t)->method->kind != A_SELECT)
        return false;
    Select *s = (Select *)((Call *)t)->method;
    if (!s->sym || s->sym->kind != SYM_METHOD || !is_signature_polymorphic(c, (MethodSymbol *)s->sym) ||
        s->a.type->tag != T_METHOD || !type_is_object(c, ((MethodType *)s->a.type)->ret))
        return false;
    MethodType *mt = (MethodType *)s->a.type;
    t->type = type_erasure(c, want);
    s->a.type = &type_method(c, mt->params, t->type, mt->thrown)->t;
    return true;
}

static Arg *call_select(Compiler *c, Call *t, Select *s, Env *env, TypeList typeargs, Arg **args, int nargs) {
    Symbol *q = attr_qualifier(c, s->expr, env);
    Type *site = s->expr->type;
    Pos pos = ast_pos(&s->a);
    if (!site || type_is_error(site) || s->name == c->n.error)
        return failed(c, &t->a, args, nargs);
    if (q && q->kind == SYM_PACKAGE) {
        diag_error(c, ast_pos(s->expr), ERR_DOESNT_EXIST, q);
        return failed(c, &t->a, args, nargs);
    }
    if (type_is_primitive(site) || site->tag == T_VOID || site->tag == T_BOT) {
        diag_error(c, pos, ERR_CANT_DEREF, site);
        return failed(c, &t->a, args, nargs);
    }
    bool is_type = q && (q->kind == SYM_CLASS || q->kind == SYM_TYPEVAR);
    if (q && q->kind == SYM_TYPEVAR)
        site = type_upper_bound(c, site);
    MethodsEntry *m = methods_named(c, site, s->name);
    if (!m->n && type_is_interface(c, site))
        m = methods_named(c, c->t.object, s->name);
    Candidates cands = {m->v, m->n, NULL};
    if (!m->n) {
        report_no_method(c, env, pos, site, q && q->kind == SYM_VAR ? q : NULL, s->name, typeargs, args,
                         nargs);
        return failed(c, &t->a, args, nargs);
    }
    Env *from = env;
    if (is_super(s->expr, c)) {
        from = env_dup(c, env, env->tree, env->scope);
        from->select_super = true;
    }
    Resolution r = resolve_methods(c, from, site, cands, typeargs, args, nargs);
    if (!r.sym && type_is_interface(c, site)) {
        MethodsEntry *o = methods_named(c, c->t.object, s->name);
        if (o->n && o != m)
            r = resolve_methods(c, from, site, (Candidates){o->v, o->n, NULL}, typeargs, args, nargs);
    }
    if (!r.sym) {
        report_inapplicable(c, from, &t->a, pos, site, s->name, cands, typeargs, args, nargs, &r);
        return failed(c, &t->a, args, nargs);
    }
    if (r.ambiguous)
        report_ambiguous_methods(c, pos, s->name, args, nargs, &r);
    if (is_type)
        check_static_use(c, pos, r.sym, true, NULL);
    else if ((r.sym->s.flags & F_STATIC) && (r.sym->s.owner->flags & F_INTERFACE))
        diag_error(c, pos, ERR_ILLEGAL_STATIC_INTF_METH_CALL, site);
    else if ((r.sym->s.flags & F_STATIC))
        env_warn(c, env, LINT_STATIC, pos, WARN_STATIC_NOT_QUALIFIED_BY_TYPE, "method", r.sym->s.owner);
    if (is_super(s->expr, c) && (r.sym->s.flags & F_ABSTRACT))
        diag_error(c, pos, ERR_ABSTRACT_CANT_BE_ACCESSED_DIRECTLY, "method", &r.sym->s, r.sym->s.owner);
    if (is_signature_polymorphic(c, r.sym))
        return call_polymorphic(c, t, s, env, r.sym, args, nargs);
    return finish_resolved(c, &t->a, pos, env, site, &r, typeargs, args, nargs);
}

/* ---- this(...) and super(...) ---- */

static bool is_first_in_ctor(Compiler *c, Call *t, Env *env) {
    MethodDecl *m = env->encl_method;
    if (!m || m->name != c->n.init || env->lambda || !m->body || !m->body->stmts.n)
        return false;
    Ast *first = m->body->stmts.v[0];
    return first->kind == A_EXPR_STMT && ((ExprStmt *)first)->expr == &t->a;
}

/* The enclosing instance that a super(...) without qualifier needs. */
static void check_outer_of_super(Compiler *c, Call *t, Env *env, ClassSymbol *super) {
    if (!class_has_outer_this(c, super) || !super->s.owner)
        return;
    if (super->s.owner->kind != SYM_CLASS)
        return;
    if (!env->next || !env_has_instance(c, env->next, (ClassSymbol *)super->s.owner, false))
        if (!env_has_instance(c, env, (ClassSymbol *)super->s.owner, false) || true)
            if (!env->next || (env->encl_class->sym->s.flags & F_STATIC) ||
                !env_has_instance(c, env->next, (ClassSymbol *)super->s.owner, false))
                diag_error(c, t->a.pos ? ast_pos(&t->a) : env->encl_class->a.pos, ERR_ENCL_CLASS_REQUIRED,
                           (Symbol *)super);
}

static Arg *call_ctor(Compiler *c, Call *t, const Name *name, Env *env) {
    Ast *method = t->method;
    Pos pos = ast_pos(method);
    if (!is_first_in_ctor(c, t, env)) {
        diag_error(c, ast_pos(&t->a), ERR_CALL_MUST_BE_FIRST, name);
        Arg **args = args_make(c, t->args, env);
        return failed(c, &t->a, args, t->args.n);
    }
    Env *pro = env_dup(c, env, env->tree, env->scope);
    pro->ctor_prologue = true;
    ClassSymbol *k = env->encl_class->sym;
    Type *site = class_type(c, k);
    if (name == c->n.super_) {
        site = type_supertype(c, site);
        if (k == c->k.object || site->tag != T_CLASS)
            return failed(c, &t->a, args_make(c, t->args, pro), t->args.n);
        if ((k->s.flags & F_ENUM) && !(t->a.bits & AB_IMPLICIT_CTOR_CALL) && !(t->a.bits & AB_GENERATED)) {
            diag_error(c, pos, ERR_CALL_TO_SUPER_NOT_ALLOWED_IN_ENUM_CTOR);
            return failed(c, &t->a, args_make(c, t->args, pro), t->args.n);
        }
    }
    ClassSymbol *of = (ClassSymbol *)site->sym;
    if (method->kind == A_SELECT) {
        attr_value(c, ((Select *)method)->expr, pro);
        if (!class_has_outer_this(c, of))
            diag_error(c, ast_pos(((Select *)method)->expr), ERR_ILLEGAL_QUAL_NOT_ICLS, (Symbol *)of);
    } else if (name == c->n.super_) {
        check_outer_of_super(c, t, pro, of);
    }
    TypeList typeargs = attr_typeargs(c, t->typeargs, env);
    Arg **args = args_make(c, t->args, pro);
    int nargs = t->args.n;
    if (name == c->n.super_ && of == c->k.enum_) { /* the name and number are added later */
        MethodSymbol *m = resolve_method_exact(c, of, c->n.init, type_list(c, 2, c->t.string, c->t.int_));
        if (m) {
            method->type = m->s.type;
            if (method->kind == A_IDENT)
                ((Ident *)method)->sym = &m->s;
        }
        return arg_plain(c, &t->a, c->t.void_);
    }
    MethodsEntry *m = methods_named(c, site, c->n.init);
    Candidates cands = {m->v, m->n, NULL};
    Env *look = env_dup(c, pro, env->tree, env->scope);
    look->select_super = true;
    Resolution r = resolve_methods(c, look, site, cands, typeargs, args, nargs);
    if (!r.sym) {
        if (m->n)
            report_inapplicable(c, look, &t->a, pos ? pos : env->encl_method->a.pos, site, c->n.init, cands,
                                typeargs, args, nargs, &r);
        return failed(c, &t->a, args, nargs);
    }
    if (r.ambiguous)
        report_ambiguous_methods(c, pos, c->n.init, args, nargs, &r);
    Arg *a = finish_resolved(c, &t->a, pos, pro, site, &r, typeargs, args, nargs);
    if (a->kind == ARG_CALL) {
        arg_complete(c, a, c->t.none, env, false);
        a->kind = ARG_PLAIN;
    }
    a->type = a->inner->type = c->t.void_;
    return a;
}

Arg *attr_call(Compiler *c, Call *t, Env *env) {
    const Name *name = t->method->kind == A_IDENT    ? ((Ident *)t->method)->name
                       : t->method->kind == A_SELECT ? ((Select *)t->method)->name
                                                     : NULL;
    if (name == c->n.this_ || name == c->n.super_)
        return call_ctor(c, t, name, env);
    if (!name) {
        attr_tree(c, t->method, env);
        return failed(c, &t->a, args_make(c, t->args, env), t->args.n);
    }
    TypeList typeargs = attr_typeargs(c, t->typeargs, env);
    Arg **args = args_make(c, t->args, env);
    if (t->method->kind == A_IDENT)
        return call_simple(c, t, (Ident *)t->method, env, typeargs, args, t->args.n);
    return call_select(c, t, (Select *)t->method, env, typeargs, args, t->args.n);
}

/* ---- creation: the class
 * ------------------------------------------------------------------------------------------------------------
 */

static Ast *plain_clazz(Ast *t) {
    while (t->kind == A_ANNOTATED_TYPE)
        t = ((AnnotatedType *)t)->underlying;
    return t;
}

static bool is_diamond(Ast *clazz) {
    Ast *t = plain_clazz(clazz);
    return t->kind == A_TYPE_APPLY && (t->bits & AB_DIAMOND);
}

/* outer.new Inner<...>(): Inner is a member of outer's class. */
static Type *member_clazz(Compiler *c, NewClass *t, Env *env, Type *outer) {
    Ast *clazz = plain_clazz(t->clazz), *id = clazz;
    if (clazz->kind == A_TYPE_APPLY)
        id = plain_clazz(((TypeApply *)clazz)->clazz);
    if (id->kind != A_IDENT || type_is_error(outer))
        return c->t.err;
    Symbol *s = resolve_member_type(c, env, outer, ((Ident *)id)->name, id->pos);
    if (!s || s->kind != SYM_CLASS) {
        if (s && s->kind == SYM_NONE)
            report_missing(c, id->pos, env, "class", ((Ident *)id)->name, outer, NULL);
        return c->t.err;
    }
    ((Ident *)id)->sym = s;
    TypeList args = {0};
    if (clazz->kind == A_TYPE_APPLY && !(clazz->bits & AB_DIAMOND)) {
        TypeApply *ta = (TypeApply *)clazz;
        args = attr_typeargs(c, ta->args, env);
    }
    ClassSymbol *k = (ClassSymbol *)s;
    Type *site = type_as_outer_super(c, outer, s->owner);
    const TypeList *formals = class_typarams(c, k);
    if (clazz->kind == A_TYPE_APPLY && (clazz->bits & AB_DIAMOND) && formals)
        args = *formals;
    bool generic = args.n || (site && type_is_parameterized(c, site));
    id->type = clazz->type = t->clazz->type = generic ? &type_class(c, k, site, args)->t : sym_erasure(c, s);
    return clazz->type;
}

/* C<>: the class's declared type until its arguments are inferred. */
static Type *diamond_clazz(Compiler *c, NewClass *t, Env *env) {
    TypeApply *ta = (TypeApply *)plain_clazz(t->clazz);
    Type *base = attr_type(c, ta->clazz, env);
    if (base->tag == T_CLASS) {
        ClassSymbol *k = (ClassSymbol *)base->sym;
        Type *outer = ((ClassType *)base)->outer;
        const TypeList *formals = class_typarams(c, k);
        if (formals && formals->n)
            base = outer && type_is_parameterized(c, outer) ? &type_class(c, k, outer, *formals)->t
                                                            : class_type(c, k);
    }
    return ta->a.type = t->clazz->type = base;
}

static Type *attr_clazz(Compiler *c, NewClass *t, Env *env) {
    if (t->outer) {
        Type *outer = attr_value(c, t->outer, env);
        return member_clazz(c, t, env, outer);
    }
    if (is_diamond(t->clazz))
        return diamond_clazz(c, t, env);
    Type *k = attr_type(c, t->clazz, env);
    attr_check_type(c, t->clazz, env);
    return k;
}

/* Is there an instance for the new object's enclosing one? */
static void check_outer_of_new(Compiler *c, NewClass *t, Env *env, ClassSymbol *k) {
    if (t->outer || !class_has_outer_this(c, k) || !k->s.owner)
        return;
    if (k->s.owner->kind == SYM_CLASS) {
        ClassSymbol *owner = (ClassSymbol *)k->s.owner;
        if (env_has_instance(c, env, owner, false))
            return;
        bool encl = false;
        for (Env *e = env; e && e->encl_class; e = e->next)
            encl |= class_is_subclass(c, e->encl_class->sym, owner);
        if (encl && env->ctor_prologue && class_is_subclass(c, env->encl_class->sym, owner))
            diag_error(c, ast_pos(&t->a), ERR_CANT_REF_BEFORE_CTOR, c->n.this_);
        else if (encl)
            diag_error(c, ast_pos(&t->a), ERR_NON_STATIC_CANT_BE_REF, "variable", c->n.this_);
        else
            diag_error(c, ast_pos(&t->a), ERR_ENCL_CLASS_REQUIRED, (Symbol *)k);
        return;
    }
    if (k->s.flags & F_LOCAL_CLASS) {
        ClassSymbol *encl = sym_encl_class(k->s.owner);
        if (encl && !env_has_instance(c, env, encl, true) && env->encl_class->sym != k && env_is_static(env))
            diag_error(c, ast_pos(&t->a), ERR_NON_STATIC_CANT_BE_REF, "variable", c->n.this_);
    }
}

static bool check_new_class(Compiler *c, NewClass *t, Env *env, Type *type) {
    if (type->tag == T_TYPEVAR) {
        diag_error(c, ast_pos(t->clazz), ERR_TYPE_FOUND_REQ_VAR, type);
        return false;
    }
    if (type->tag != T_CLASS)
        return false;
    ClassSymbol *k = (ClassSymbol *)type->sym;
    uint64_t f = sym_flags(c, &k->s);
    if ((f & F_ENUM) && c->attr->enum_constant != t) {
        diag_error(c, ast_pos(&t->a), ERR_ENUM_CANT_BE_INSTANTIATED);
        return false;
    }
    if (!t->body && (f & (F_ABSTRACT | F_INTERFACE))) {
        diag_error(c, ast_pos(&t->a), ERR_ABSTRACT_CANT_BE_INSTANTIATED, (Symbol *)k);
        return false;
    }
    if (t->body && (f & F_FINAL) && !(f & F_ENUM)) {
        diag_error(c, ast_pos(t->clazz), ERR_CANT_INHERIT_FROM_FINAL, (Symbol *)k);
        return false;
    }
    ClassType *ct = (ClassType *)type;
    for (int i = 0; i < ct->args.n && !is_diamond(t->clazz); i++)
        if (ct->args.v[i]->tag == T_WILDCARD) {
            diag_error(c, ast_pos(t->clazz), ERR_TYPE_FOUND_REQ_EXACT, ct->args.v[i]);
            return false;
        }
    if (t->outer && !class_has_outer_this(c, k) && k->s.owner && k->s.owner->kind == SYM_CLASS &&
        !(f & F_INTERFACE))
        diag_error(c, ast_pos(t->outer), ERR_QUALIFIED_NEW_OF_STATIC_CLASS, (Symbol *)k);
    return true;
}

/* ---- diamond (JLS 15.9.3): constructors as generic methods ---- */

Type *diamond_type(Compiler *c, Type *site, MethodSymbol *ctor) {
    ClassSymbol *k = (ClassSymbol *)site->sym;
    Type *declared = class_type(c, k);
    Type *mt = ctor->s.type;
    ClassType *st = (ClassType *)site;
    if (st->outer && type_is_parameterized(c, st->outer)) { /* the outer type's arguments are given */
        TypeList from =
            type_all_args(c, ((ClassType *)declared)->outer ? ((ClassType *)declared)->outer : declared);
        TypeList to = type_all_args(c, st->outer);
        if (((ClassType *)declared)->outer && from.n == to.n) {
            mt = type_subst(c, mt, from, to);
            declared = type_subst(c, declared, from, to);
        }
    }
    const TypeList *own = class_typarams(c, k);
    TypeList tvars = {0};
    for (int i = 0; own && i < own->n; i++)
        tvars = type_list_append(c, tvars, own->v[i]);
    TypeList more = type_tvars(mt);
    for (int i = 0; i < more.n; i++)
        tvars = type_list_append(c, tvars, more.v[i]);
    MethodType *m = type_as_method(mt);
    return type_forall(c, tvars, type_method(c, m->params, declared, m->thrown));
}

/* ---- anonymous classes (JLS 15.9.5) ---- */

static Ast *type_tree_of(Compiler *c, Type *type, Pos pos) {
    Ident *id = AST_NEW(c, Ident, IDENT, pos);
    id->name = type->sym ? type->sym->name : c->n.error;
    id->sym = type->sym;
    id->a.type = type;
    id->a.bits |= AB_GENERATED;
    return &id->a;
}

static Ast *ident_of(Compiler *c, const Name *name, Pos pos) {
    Ident *id = AST_NEW(c, Ident, IDENT, pos);
    id->name = name;
    return &id->a;
}

/* The constructor of an anonymous class: passes everything on to the one of its superclass. */
static void add_anonymous_ctor(Compiler *c, NewClass *t, MethodSymbol *super_ctor, MethodType *super_type) {
    ClassDecl *decl = t->body;
    ClassSymbol *k = decl->sym;
    Pos pos = t->a.pos;
    bool outer = t->outer != NULL;
    TypeList params = super_type->params;
    if (outer)
        params = type_list_prepend(c, t->outer->type, params);
    uint64_t flags = F_GENERATED_CTOR | (super_ctor->s.flags & F_VARARGS) | (outer ? F_ANON_CTOR_BASED : 0);
    MethodType *mt = type_method(c, params, c->t.void_, super_type->thrown);
    MethodSymbol *m = method_new(c, flags, c->n.init, &mt->t, &k->s);
    m->s.pos = pos;
    MethodDecl *md = AST_NEW(c, MethodDecl, METHOD_DECL, pos);
    md->a.bits |= AB_GENERATED;
    md->mods = AST_NEW(c, Modifiers, MODIFIERS, 0);
    md->mods->flags = flags;
    md->name = c->n.init;
    md->sym = m;
    m->tree = md;
    m->param_count = params.n;
    m->params = NEW_ARRAY(&c->arena, VarSymbol *, params.n ? params.n : 1);
    md->params = (AstList){NEW_ARRAY(&c->arena, Ast *, params.n ? params.n : 1), params.n};
    AstList args = {NEW_ARRAY(&c->arena, Ast *, params.n ? params.n : 1), params.n - outer};
    for (int i = 0; i < params.n; i++) {
        VarDecl *v = AST_NEW(c, VarDecl, VAR_DECL, pos);
        v->name = name_printf(c, "x%d", i);
        v->mods = AST_NEW(c, Modifiers, MODIFIERS, 0);
        v->vartype = type_tree_of(c, params.v[i], pos);
        v->a.type = params.v[i];
        v->sym = m->params[i] = var_new(c, VAR_PARAM, F_PARAMETER | F_EFFECTIVELY_FINAL | F_SYNTHETIC,
                                        v->name, params.v[i], &m->s);
        md->params.v[i] = &v->a;
        if (i >= outer)
            args.v[i - outer] = ident_of(c, v->name, pos);
    }
    Call *call = AST_NEW(c, Call, CALL, pos);
    call->a.bits |= AB_GENERATED;
    call->method = ident_of(c, c->n.super_, pos);
    if (outer) {
        Select *s = AST_NEW(c, Select, SELECT, pos);
        s->expr = ident_of(c, ((VarDecl *)md->params.v[0])->name, pos);
        s->name = c->n.super_;
        call->method = &s->a;
    }
    call->args = args;
    ExprStmt *st = AST_NEW(c, ExprStmt, EXPR_STMT, pos);
    st->expr = &call->a;
    md->body = AST_NEW(c, Block, BLOCK, pos);
    md->body->end = pos;
    md->body->stmts = ast_list(c, 1, &st->a);
    AstList members = {NEW_ARRAY(&c->arena, Ast *, decl->members.n + 1), decl->members.n + 1};
    members.v[0] = &md->a;
    for (int i = 0; i < decl->members.n; i++)
        members.v[i + 1] = decl->members.v[i];
    decl->members = members;
    scope_enter(c, class_members(c, k), &m->s);
    t->ctor = m;
    t->ctor_type = &mt->t;
    if (t->varargs_elem == NULL)
        return;
}

static bool denotable(Compiler *c, Type *t, void *arg) {
    (void)c, (void)arg;
    return t->tag == T_INTERSECTION || type_is_captured(t);
}

static Type *finish_anonymous(Compiler *c, NewClass *t, Env *env, Type *type, MethodSymbol *ctor,
                              MethodType *mt) {
    ClassDecl *decl = t->body;
    Ast *clazz = t->clazz;
    if (is_diamond(clazz)) {
        if (type_any(c, type, denotable, NULL)) {
            diag_error(c, ast_pos(clazz), ERR_CANT_APPLY_DIAMOND_1, type->sym,
                       diag_detail(c, MISC_DIAMOND_INVALID_ARG, type, type->sym));
            type = type_erasure(c, type);
        }
        clazz = type_tree_of(c, type, ast_pos(clazz));
    }
    clazz->type = type;
    bool interface = type_is_interface(c, type);
    if (interface)
        decl->implements = ast_list(c, 1, clazz);
    else
        decl->extends = clazz;
    enter_local_class(c, decl, env);
    if (!decl->sym)
        return type;
    if (env_is_static(env) || env->ctor_prologue)
        decl->sym->s.flags |= env_is_static(env) ? F_NO_OUTER_THIS : 0;
    if (interface) {
        ctor = resolve_method_exact(c, c->k.object, c->n.init, (TypeList){0});
        mt = ctor ? type_as_method(ctor->s.type) : mt;
    }
    if (ctor && mt)
        add_anonymous_ctor(c, t, ctor, mt);
    attr_class(c, decl->sym);
    return class_type(c, decl->sym);
}

/* After the constructor is settled: what the expression is. */
Type *new_finish(Compiler *c, Arg *a, MethodType *mt, bool ok) {
    NewClass *t = (NewClass *)a->call->tree;
    Type *type = t->a.type;
    if (type->tag == T_VOID || type->tag == T_NONE)
        type = a->call->site;
    MethodType *ctor = type_method(c, mt->params, c->t.void_, mt->thrown);
    t->ctor_type = &ctor->t;
    if (is_diamond(t->clazz)) {
        Ast *clazz = plain_clazz(t->clazz);
        clazz->type = t->clazz->type = type;
    }
    t->a.type = type;
    if (!ok)
        return type_error(c, NULL, type);
    if (t->body)
        type = finish_anonymous(c, t, a->env, type, a->call->sym, ctor);
    return type;
}

static void recover_body(Compiler *c, NewClass *t, Env *env, Type *type) {
    if (t->body && type->tag == T_CLASS && !is_diamond(t->clazz))
        finish_anonymous(c, t, env, type, NULL, NULL);
}

Arg *attr_new(Compiler *c, NewClass *t, Env *env) {
    Type *type = attr_clazz(c, t, env);
    TypeList typeargs = attr_typeargs(c, t->typeargs, env);
    Arg **args = args_make(c, t->args, env);
    int nargs = t->args.n;
    if (type_is_error(type) || !check_new_class(c, t, env, type)) {
        recover_body(c, t, env, type);
        return failed(c, &t->a, args, nargs);
    }
    ClassSymbol *k = (ClassSymbol *)type->sym;
    if (!t->body || !(k->s.flags & F_INTERFACE))
        check_outer_of_new(c, t, env, k);
    bool diamond = is_diamond(t->clazz);
    const TypeList *formals = class_typarams(c, k);
    if (diamond && (!formals || !formals->n)) {
        diag_error(c, ast_pos(t->clazz), ERR_CANT_APPLY_DIAMOND_1, (Symbol *)k,
                   diag_detail(c, MISC_DIAMOND_NON_GENERIC, (Symbol *)k));
        return failed(c, &t->a, args, nargs);
    }
    if (t->body && (k->s.flags & F_INTERFACE)) {
        if (nargs)
            diag_error(c, ast_pos(t->args.v[0]), ERR_ANON_CLASS_IMPL_INTF_NO_ARGS);
        Invocation *inv = NEW(&c->arena, Invocation);
        MethodSymbol *object_ctor = resolve_method_exact(c, c->k.object, c->n.init, (TypeList){0});
        Type *declared = class_type(c, k);
        MethodType *mt = type_method(c, (TypeList){0}, diamond ? declared : type, (TypeList){0});
        *inv = (Invocation){.tree = &t->a,
                            .env = env,
                            .pos = ast_pos(&t->a),
                            .sym = object_ctor,
                            .site = type,
                            .mtype = diamond ? type_forall(c, *formals, mt) : &mt->t};
        return invocation_arg(c, inv);
    }
    MethodsEntry *m = methods_named(c, type, c->n.init);
    Candidates cands = {m->v, m->n, diamond ? diamond_type : NULL};
    Env *look = env;
    if (t->body) {
        look = env_dup(c, env, env->tree, env->scope);
        look->select_super = true;
    }
    Resolution r = resolve_methods(c, look, type, cands, typeargs, args, nargs);
    if (!r.sym) {
        if (m->n)
            report_inapplicable(c, look, &t->a, ast_pos(&t->a), type, c->n.init, cands, typeargs, args, nargs,
                                &r);
        recover_body(c, t, env, type);
        failed(c, &t->a, args, nargs);
        return arg_plain(c, &t->a, diamond ? c->t.err : type);
    }
    if (r.ambiguous)
        report_ambiguous_methods(c, ast_pos(&t->a), c->n.init, args, nargs, &r);
    if (!diamond) { /* as if the constructor returned the type */
        MethodType *mt = type_as_method(r.mtype);
        r.mtype = type_forall(c, type_tvars(r.mtype), type_method(c, mt->params, type, mt->thrown));
    }
    return finish_resolved(c, &t->a, ast_pos(&t->a), env, type, &r, typeargs, args, nargs);
}
