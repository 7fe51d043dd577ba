/* Type trees to types (JLS 4, 6.5.5). */
#include "enter/enter.h"

static Type *set(Ast *t, Type *type) {
    t->type = type;
    return type;
}

/* The raw or plain type of a class named by itself. A member of a generic class named from inside it (or from
 * a subclass) is a member of that parameterization. */
static Type *plain_class_type(Compiler *c, Env *env, ClassSymbol *k) {
    if (!(k->s.flags & F_FROM_SOURCE))
        sym_ensure(c, &k->s);
    if (k->bad)
        return type_error(c, k->s.name, NULL);
    ClassType *declared = (ClassType *)k->s.type;
    if (!declared->args.n && declared->outer && env) {
        for (Env *e = env; e && e->encl_class; e = e->next) {
            ClassSymbol *encl = e->encl_class->sym;
            if (!encl || (encl->s.flags & F_FROM_SOURCE && encl->s.complete == header_complete))
                continue;
            Type *outer = type_as_super(c, encl->s.type, k->s.owner);
            if (outer && outer->tag == T_CLASS && ((ClassType *)outer)->args.n)
                return &type_class(c, k, outer, (TypeList){0})->t;
        }
    }
    return declared->args.n || declared->outer ? sym_erasure(c, &k->s) : &declared->t;
}

static Type *symbol_type(Compiler *c, Env *env, Symbol *s) {
    if (s->kind == SYM_CLASS)
        return plain_class_type(c, env, (ClassSymbol *)s);
    return s->kind == SYM_TYPEVAR ? s->type : c->t.err;
}

/* ---- names ---- */

static Type *ident_type(Compiler *c, Ident *t, Env *env) {
    if (t->name == c->n.error)
        return set(&t->a, c->t.err);
    Symbol *s = resolve_type_name(c, env, t->name, t->a.pos);
    if (s->kind == SYM_NONE) {
        report_missing_type(c, env, t->a.pos, t->name, NULL);
        t->sym = s;
        return set(&t->a, type_error(c, t->name, NULL));
    }
    t->sym = s;
    return set(&t->a, symbol_type(c, env, s));
}

/* The left side of a select: a type (then its type is set) or a package. */
static Symbol *site_of(Compiler *c, Ast *t, Env *env) {
    if (t->kind == A_IDENT) {
        Ident *id = (Ident *)t;
        Symbol *s = resolve_type_name(c, env, id->name, t->pos);
        if (s->kind == SYM_NONE)
            s = &package_enter(c, id->name)->s;
        id->sym = s;
        set(t, s->kind == SYM_PACKAGE ? s->type : symbol_type(c, env, s));
        return s;
    }
    if (t->kind == A_SELECT) {
        Select *sel = (Select *)t;
        Symbol *site = site_of(c, sel->expr, env);
        Symbol *found = NULL;
        if (site->kind == SYM_PACKAGE) {
            found = (Symbol *)resolve_package_class(c, (PackageSymbol *)site, sel->name);
            if (!found)
                found =
                    &package_enter(c, name_join(c, ((PackageSymbol *)site)->full->s, ".", sel->name->s))->s;
            sel->sym = found;
            set(t, found->kind == SYM_PACKAGE ? found->type : symbol_type(c, NULL, found));
            return found;
        }
    }
    attr_type(c, t, env);
    Symbol *s = ast_symbol(t);
    return s ? s : c->syms.none;
}

static Type *member_class_type(Compiler *c, Type *site, ClassSymbol *k) {
    if (!(k->s.flags & F_FROM_SOURCE))
        sym_ensure(c, &k->s);
    ClassType *declared = (ClassType *)k->s.type;
    if (declared->outer && type_is_parameterized(c, site) && !declared->args.n) {
        Type *outer = type_as_super(c, site, k->s.owner);
        return &type_class(c, k, outer ? outer : site, (TypeList){0})->t;
    }
    return plain_class_type(c, NULL, k);
}

static Type *select_type(Compiler *c, Select *t, Env *env) {
    Symbol *site = site_of(c, t->expr, env);
    if (t->name == c->n.error || (t->expr->type && type_is_error(t->expr->type)))
        return set(&t->a, c->t.err);
    if (site->kind == SYM_PACKAGE) {
        ClassSymbol *k = resolve_package_class(c, (PackageSymbol *)site, t->name);
        if (!k) {
            report_missing_type(c, env, t->a.pos, t->name, site);
            t->sym = c->syms.none;
            return set(&t->a, type_error(c, t->name, NULL));
        }
        if (!access_class(c, env, k))
            diag_error(c, t->a.pos, ERR_NOT_DEF_PUBLIC_CANT_ACCESS, &k->s, k->s.owner);
        t->sym = &k->s;
        return set(&t->a, plain_class_type(c, NULL, k));
    }
    if (site->kind == SYM_TYPEVAR) {
        diag_error(c, t->a.pos, ERR_TYPE_VAR_CANT_BE_DEREF);
        return set(&t->a, c->t.err);
    }
    Type *site_type = t->expr->type ? t->expr->type : c->t.err;
    Symbol *m = resolve_member_type(c, env, site_type, t->name, t->a.pos);
    t->sym = m;
    if (m->kind == SYM_NONE) {
        if (site->kind == SYM_CLASS)
            report_missing_type(c, env, t->a.pos, t->name, site);
        return set(&t->a, type_error(c, t->name, NULL));
    }
    return set(&t->a, member_class_type(c, site_type, (ClassSymbol *)m));
}

/* ---- parameterized types ---- */

static Type *type_argument(Compiler *c, Ast *t, Env *env) {
    Type *a = attr_type(c, t, env);
    if (type_is_primitive(a) || a->tag == T_VOID) {
        diag_error(c, ast_pos(t), ERR_TYPE_FOUND_REQ_REFERENCE, a);
        return c->t.err;
    }
    return a;
}

static TypeVar *formal_at(ClassSymbol *k, int i) {
    return k->typarams && i < k->typarams->n ? (TypeVar *)k->typarams->v[i] : NULL;
}

static Type *apply_type(Compiler *c, TypeApply *t, Env *env) {
    Type *base = attr_type(c, t->clazz, env);
    TypeList args = {NEW_ARRAY(&c->arena, Type *, t->args.n), t->args.n};
    for (int i = 0; i < t->args.n; i++)
        args.v[i] = type_argument(c, t->args.v[i], env);
    if (base->tag == T_ERROR)
        return set(&t->a, base);
    if (base->tag != T_CLASS) {
        diag_error(c, t->a.pos, ERR_TYPE_DOESNT_TAKE_PARAMS, base->sym ? base->sym : c->syms.none);
        return set(&t->a, c->t.err);
    }
    ClassSymbol *k = (ClassSymbol *)base->sym;
    int want = k->typarams ? k->typarams->n : 0;
    if (want == 0 && t->a.bits & AB_DIAMOND) {
        diag_error(c, t->a.pos, ERR_CANT_APPLY_DIAMOND_NON_GENERIC, &k->s);
        return set(&t->a, c->t.err);
    }
    if (want == 0) {
        diag_error(c, t->a.pos, ERR_TYPE_DOESNT_TAKE_PARAMS, &k->s);
        return set(&t->a, c->t.err);
    }
    if (t->a.bits & AB_DIAMOND) /* the declared parameters: attribution of `new` infers */
        args = *k->typarams;
    if (args.n != want) {
        diag_error(c, t->a.pos, ERR_WRONG_NUMBER_TYPE_ARGS, want);
        return set(&t->a, c->t.err);
    }
    for (int i = 0; i < args.n; i++)
        if (args.v[i]->tag == T_WILDCARD)
            ((WildcardType *)args.v[i])->formal = formal_at(k, i);
    Type *outer = ((ClassType *)base)->outer;
    ClassType *declared = (ClassType *)k->s.type;
    if (!outer &&
        declared->outer) { /* Inner<X> named from inside its generic outer class, or Outer<Y>.Inner<X> */
        if (t->clazz->kind == A_SELECT && ((Select *)t->clazz)->expr->type &&
            ((Select *)t->clazz)->expr->type->tag == T_CLASS) {
            Type *site = ((Select *)t->clazz)->expr->type;
            outer = type_as_super(c, site, k->s.owner);
            if (outer && !type_is_parameterized(c, outer)) {
                if (outer->sym == declared->outer->sym && type_is_raw(c, outer))
                    diag_error(c, t->a.pos, ERR_IMPROPERLY_FORMED_TYPE_PARAM_MISSING);
                outer = NULL;
            }
        } else {
            for (Env *e = env; e && e->encl_class && !outer; e = e->next)
                if (e->encl_class->sym && !(e->encl_class->sym->s.complete == header_complete))
                    outer = type_as_super(c, e->encl_class->sym->s.type, k->s.owner);
            if (!outer)
                outer = declared->outer;
        }
    }
    return set(&t->a, &type_class(c, k, outer, args)->t);
}

/* ---- the rest ---- */

static Type *wildcard(Compiler *c, WildcardTree *t, Env *env) {
    Type *bound = t->bound ? type_argument(c, t->bound, env) : c->t.object;
    return set(&t->a, type_wildcard(c, (WildKind)t->a.op, bound, NULL));
}

/* Alternatives of a multi-catch; none may be a subclass of another. */
static Type *union_type(Compiler *c, TypeUnion *t, Env *env) {
    TypeList l = {NEW_ARRAY(&c->arena, Type *, t->alternatives.n), 0};
    for (int i = 0; i < t->alternatives.n; i++) {
        Ast *a = t->alternatives.v[i];
        Type *x = attr_type(c, a, env);
        if (x->tag == T_TYPEVAR) {
            diag_error(c, a->pos, ERR_MULTICATCH_TYPE_VAR);
            continue;
        }
        for (int j = 0; j < l.n && x->tag == T_CLASS; j++) {
            bool sub = type_is_subtype(c, x, l.v[j]), super = type_is_subtype(c, l.v[j], x);
            if (l.v[j]->tag == T_CLASS && (sub || super)) {
                diag_error(c, a->pos, ERR_MULTICATCH_TYPES_MUST_BE_DISJOINT, sub ? x : l.v[j],
                           sub ? l.v[j] : x);
                break;
            }
        }
        l.v[l.n++] = x;
    }
    if (l.n == 1)
        return set(&t->a, l.v[0]);
    if (!l.n)
        return set(&t->a, c->t.err);
    IntersectionType *u = NEW(&c->arena, IntersectionType);
    u->t.tag = T_UNION;
    u->bounds = l;
    u->lub = type_lub(c, l);
    return set(&t->a, &u->t);
}

static Type *intersection(Compiler *c, TypeUnion *t, Env *env) {
    TypeList l = {NEW_ARRAY(&c->arena, Type *, t->alternatives.n), t->alternatives.n};
    for (int i = 0; i < l.n; i++) {
        Ast *a = t->alternatives.v[i];
        l.v[i] = attr_type(c, a, env);
        if (i && l.v[i]->tag != T_ERROR && !type_is_interface(c, l.v[i]))
            diag_error(c, ast_pos(a), ERR_INTF_EXPECTED_HERE);
        else if (!i && (type_is_primitive(l.v[i]) || l.v[i]->tag == T_ARRAY))
            diag_error(c, ast_pos(a), ERR_TYPE_FOUND_REQ_CLASS, l.v[i]);
        else
            continue;
        return set(&t->a, c->t.err);
    }
    return set(&t->a, type_intersection(c, l));
}

Type *attr_type(Compiler *c, Ast *t, Env *env) {
    if (t->type && t->kind != A_IDENT)
        return t->type;
    switch (t->kind) {
    case A_IDENT: return t->type && ((Ident *)t)->sym ? t->type : ident_type(c, (Ident *)t, env);
    case A_SELECT: return select_type(c, (Select *)t, env);
    case A_PRIM_TYPE: return set(t, type_of_tag(c, (TypeTag)t->op));
    case A_ARRAY_TYPE: {
        Type *elem = attr_type(c, ((ArrayTypeTree *)t)->elem, env);
        if (elem->tag == T_VOID) {
            diag_error(c, ast_pos(((ArrayTypeTree *)t)->elem), ERR_VOID_NOT_ALLOWED);
            elem = c->t.err;
        }
        if (elem->tag == T_ERROR)
            return set(t, elem);
        Type *a = type_array(c, elem);
        if (t->bits & AB_VARARGS_DIM)
            ((ArrayType *)a)->varargs = true;
        return set(t, a);
    }
    case A_TYPE_APPLY: return apply_type(c, (TypeApply *)t, env);
    case A_WILDCARD: return wildcard(c, (WildcardTree *)t, env);
    case A_UNION_TYPE: return union_type(c, (TypeUnion *)t, env);
    case A_INTERSECTION_TYPE: return intersection(c, (TypeUnion *)t, env);
    case A_ANNOTATED_TYPE: {
        AnnotatedType *a = (AnnotatedType *)t;
        annotate_type_later(c, a, env);
        return set(t, attr_type(c, a->underlying, env));
    }
    case A_ERRONEOUS: return set(t, c->t.err);
    default: diag_error(c, ast_pos(t), ERR_ILLEGAL_START_OF_TYPE); return set(t, c->t.err);
    }
}

/* ---- checking ---- */

static void check_bounds(Compiler *c, TypeApply *t) {
    if (!t->a.type || t->a.type->tag != T_CLASS)
        return;
    ClassType *ct = (ClassType *)t->a.type;
    ClassSymbol *k = (ClassSymbol *)ct->t.sym;
    const TypeList *formals = class_typarams(c, k);
    if (formals->n != ct->args.n || ct->args.n != t->args.n)
        return;
    for (int i = 0; i < formals->n; i++) {
        Type *arg = ct->args.v[i];
        TypeVar *f = (TypeVar *)formals->v[i];
        if (!f->upper || type_is_object(c, f->upper) || arg->tag == T_ERROR)
            continue;
        Type *upper = type_subst(c, f->upper, *formals, ct->args);
        bool ok;
        if (arg->tag == T_WILDCARD) {
            WildcardType *w = (WildcardType *)arg;
            if (w->kind == WILD_UNBOUND)
                continue;
            if (w->kind == WILD_SUPER)
                ok = !type_is_castable_quiet(c, w->bound, type_erasure(c, upper)) ? false : true;
            else
                ok = type_is_castable_quiet(c, w->bound, type_erasure(c, upper));
        } else {
            bool unchecked = false;
            ok = type_is_subtype_unchecked(c, arg, upper, &unchecked);
            if (!ok && type_has_tvars(c, upper, *formals))
                ok = true;
        }
        if (!ok)
            diag_error(c, ast_pos(t->args.v[i]), ERR_NOT_WITHIN_BOUNDS, arg, &f->t);
    }
}

bool type_is_castable_quiet(Compiler *c, Type *from, Type *to) {
    bool unchecked = false;
    return type_is_castable(c, from, to, &unchecked);
}

typedef struct CheckCtx {
    Compiler *c;
    Env *env;
} CheckCtx;

static void check_raw(Compiler *c, Ast *t, Env *env) {
    if (!lint_enabled(env, LINT_RAWTYPES) || !t->type || t->type->tag != T_CLASS || !type_is_raw(c, t->type))
        return;
    env_warn(c, env, LINT_RAWTYPES, t->pos, WARN_RAW_CLASS_USE, t->type,
             class_type(c, (ClassSymbol *)t->type->sym));
}

static void check_deprecated(Compiler *c, Ast *t, Env *env) {
    Symbol *s = ast_symbol(t);
    if (!s || s->kind != SYM_CLASS)
        return;
    sym_flags(c, s);
    warn_deprecated(c, ast_pos(t), env, s);
}

static void check_tree(Compiler *c, Ast *t, Env *env, bool raw);

static bool check_part(void *ctx, Ast *t) {
    CheckCtx *k = ctx;
    check_tree(k->c, t, k->env, true);
    return true;
}

static void check_tree(Compiler *c, Ast *t, Env *env, bool raw) {
    CheckCtx ctx = {c, env};
    switch (t->kind) {
    case A_TYPE_APPLY: {
        TypeApply *ta = (TypeApply *)t;
        if (t->bits & AB_DIAMOND) {
            check_tree(c, ta->clazz, env, false);
            return;
        }
        check_bounds(c, ta);
        check_tree(c, ta->clazz, env, false);
        for (int i = 0; i < ta->args.n; i++)
            check_tree(c, ta->args.v[i], env, true);
        break;
    }
    case A_IDENT:
        check_deprecated(c, t, env);
        if (raw)
            check_raw(c, t, env);
        break;
    case A_SELECT:
        check_deprecated(c, t, env);
        if (raw)
            check_raw(c, t, env);
        check_tree(c, ((Select *)t)->expr, env, false);
        break;
    case A_ARRAY_TYPE: check_tree(c, ((ArrayTypeTree *)t)->elem, env, raw); break;
    case A_ANNOTATED_TYPE: check_tree(c, ((AnnotatedType *)t)->underlying, env, raw); break;
    default:
        if (ast_is_type_tree(t))
            ast_each_child(t, check_part, &ctx);
        break;
    }
}

void attr_check_type(Compiler *c, Ast *t, Env *env) {
    check_tree(c, t, env, true);
}

void attr_check_type_raw_ok(Compiler *c, Ast *t, Env *env) {
    check_tree(c, t, env, false);
}
