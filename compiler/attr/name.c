/* Names in expressions: locals, fields, imports, types, packages (JLS 6.4, 6.5, 15.11, 15.14). */
#include "attr/attr.h"

/* ---- finding ---- */

typedef struct FieldSearch {
    Compiler *c;
    const Name *name;
    VarSymbol *found, *other;
} FieldSearch;

static VarSymbol *own_field(Compiler *c, ClassSymbol *k, const Name *name) {
    SCOPE_NAMED(e, class_members(c, k), name)
    if (e->sym->kind == SYM_VAR && !(e->sym->flags & F_SYNTHETIC))
        return (VarSymbol *)e->sym;
    return NULL;
}

static void search_field(FieldSearch *f, Type *t, int depth) {
    Compiler *c = f->c;
    if (depth > 500)
        return;
    if (t->tag == T_TYPEVAR) {
        search_field(f, ((TypeVar *)t)->upper ? ((TypeVar *)t)->upper : c->t.object, depth + 1);
        return;
    }
    if (t->tag == T_INTERSECTION || t->tag == T_UNION) {
        IntersectionType *i = (IntersectionType *)t;
        if (t->tag == T_UNION)
            search_field(f, i->lub, depth + 1);
        else
            for (int j = 0; j < i->bounds.n; j++)
                search_field(f, i->bounds.v[j], depth + 1);
        return;
    }
    if (t->tag != T_CLASS)
        return;
    VarSymbol *v = own_field(c, (ClassSymbol *)t->sym, f->name);
    if (v) {
        if (!f->found || f->found == v)
            f->found = v;
        else
            f->other = v;
        return;
    }
    Type *s = type_supertype(c, t);
    if (s->tag == T_CLASS)
        search_field(f, s, depth + 1);
    TypeList l = type_interfaces(c, t);
    for (int i = 0; i < l.n; i++)
        search_field(f, l.v[i], depth + 1);
}

VarSymbol *find_field(Compiler *c, Env *env, Type *site, const Name *name, bool *ambiguous,
                      bool *inaccessible) {
    if (site->tag == T_ARRAY)
        return name == c->n.length ? c->syms.array_length : NULL;
    FieldSearch f = {c, name, NULL, NULL};
    search_field(&f, site, 0);
    if (!f.found)
        return NULL;
    if (f.other && access_member(c, env, site, &f.other->s)) {
        if (access_member(c, env, site, &f.found->s))
            *ambiguous = true;
        else
            f.found = f.other;
    }
    *inaccessible = !access_member(c, env, site, &f.found->s);
    return f.found;
}

/* Of two of one name in a block (an error reported before) the later one counts. */
static Symbol *find_local(Env *e, const Name *name) {
    Symbol *found = NULL;
    for (Scope *s = e->scope; s && !found; s = s->outer)
        SCOPE_NAMED(x, s, name)
    if (x->sym->kind == SYM_VAR)
        found = x->sym;
    return found;
}

typedef struct ImportSearch {
    Symbol *found;
    Symbol *other;
} ImportSearch;

static void import_found(void *ctx, Symbol *s, ClassSymbol *origin) {
    (void)origin;
    ImportSearch *i = ctx;
    if (s->kind != SYM_VAR)
        return;
    if (!i->found || i->found == s)
        i->found = s;
    else
        i->other = s;
}

static void report_ambiguous(Compiler *c, Pos pos, const Name *name, Symbol *a, Symbol *b) {
    diag_error(c, pos, ERR_REF_AMBIGUOUS, name, sym_kind_name(c, a), a, a->owner, sym_kind_name(c, b), b,
               b->owner);
}

static void report_static(Compiler *c, Pos pos, Symbol *s) {
    diag_error(c, pos, ERR_NON_STATIC_CANT_BE_REF, sym_kind_name(c, s), s);
}

void report_access(Compiler *c, Pos pos, Symbol *s, Type *site) {
    (void)site;
    uint64_t a = s->flags & F_ACCESS;
    if (a == F_PRIVATE)
        diag_error(c, pos, ERR_REPORT_ACCESS, s, "private", s->owner);
    else if (a == F_PROTECTED)
        diag_error(c, pos, ERR_REPORT_ACCESS, s, "protected", s->owner);
    else
        diag_error(c, pos, ERR_NOT_DEF_PUBLIC, s, s->owner);
}

/* A variable by its simple name; reports what is wrong with one that is there. NULL: none. */
static Symbol *find_var(Compiler *c, Env *env, const Name *name, Pos pos, Type **site) {
    bool static_only = false;
    bool crossed = false;  /* out of a class that cannot see locals */
    Symbol *hidden = NULL; /* a field that may not be accessed */
    Type *hidden_site = NULL;
    Env *e = env;
    for (; e && e->encl_class; e = e->next) {
        Symbol *s = find_local(e, name);
        if (s) {
            if (crossed && s->owner && s->owner->kind != SYM_CLASS)
                report_static(c, pos, s);
            *site = NULL;
            return s;
        }
        static_only |= env_is_static(e);
        Type *t = class_type(c, e->encl_class->sym);
        bool ambiguous = false, inaccessible = false;
        VarSymbol *v = find_field(c, env, t, name, &ambiguous, &inaccessible);
        if (v && !inaccessible) {
            *site = t;
            bool instance = v->s.owner && v->s.owner->kind == SYM_CLASS && !(v->s.flags & F_STATIC);
            if (ambiguous)
                diag_error(c, pos, ERR_REF_AMBIGUOUS_1, name);
            else if (instance && static_only)
                report_static(c, pos, &v->s);
            else if (instance && e->ctor_prologue)
                diag_error(c, pos, ERR_CANT_REF_BEFORE_CTOR, name);
            return &v->s;
        }
        if (v && !hidden) {
            hidden = &v->s;
            hidden_site = t;
        }
        if (e->encl_class->sym->s.flags & (F_STATIC | F_INTERFACE)) {
            static_only = true;
            crossed = true;
        }
    }
    for (int star = 0; star < 2; star++) {
        ImportSearch i = {0};
        enter_static_imports(c, env->unit, name, star, import_found, &i);
        if (i.found) {
            if (i.other)
                report_ambiguous(c, pos, name, i.found, i.other);
            *site = class_type(c, (ClassSymbol *)i.found->owner);
            return i.found;
        }
    }
    if (hidden)
        report_access(c, pos, hidden, hidden_site);
    *site = hidden_site;
    return hidden;
}

/* ---- reports ---- */

Type *type_this(Compiler *c, Env *env) {
    return env->encl_class ? class_type(c, env->encl_class->sym) : c->t.err;
}

static Diag *location_of(Compiler *c, Type *site, Symbol *where) {
    if (where && where->kind == SYM_VAR && where->name != c->n.this_ && where->name != c->n.super_)
        return diag_detail(c, MISC_LOCATION_VAR, where, where->type);
    if (where && where->kind == SYM_PACKAGE)
        return diag_detail(c, MISC_LOCATION, "package", where);
    ClassSymbol *k = site->tag == T_CLASS ? (ClassSymbol *)site->sym : NULL;
    if (k)
        return diag_detail(c, MISC_LOCATION_TYPE, k->s.flags & F_INTERFACE ? "interface" : "class", site);
    return diag_detail(c, MISC_LOCATION_TYPE, "class", site);
}

void report_unresolved(Compiler *c, Pos pos, Diag *symbol, Type *site, Symbol *where) {
    if (site && type_is_error(site))
        return;
    bool self = where && where->kind == SYM_VAR && (where->name == c->n.this_ || where->name == c->n.super_);
    if (self || (site && site->tag == T_INTERSECTION) ||
        (site && site->tag == T_CLASS && !site->sym->name->len))
        diag_error(c, pos, ERR_NO_SYMBOL, symbol); /* anonymous class: no location */
    else if (site || where)
        diag_error(c, pos, ERR_NO_SYMBOL_IN, symbol, location_of(c, site, where));
    else
        diag_error(c, pos, ERR_NO_SYMBOL, symbol);
}

void report_missing(Compiler *c, Pos pos, Env *env, const char *kind, const Name *name, Type *site,
                    Symbol *where) {
    if (!site && !where && env->encl_class)
        site = type_this(c, env);
    report_unresolved(c, pos, diag_detail(c, MISC_SYMBOL, kind, name), site, where);
}

/* Is s itself, or what it is declared in, of env's outermost class? Deprecation does not matter there. */
static bool same_outermost(Env *env, Symbol *s) {
    return env->encl_class && env->encl_class->sym &&
           sym_outermost(s) == sym_outermost(&env->encl_class->sym->s);
}

void warn_deprecated(Compiler *c, Pos pos, Env *env, Symbol *s) {
    uint64_t f = s->flags;
    if (!(f & (F_DEPRECATED | F_DEPRECATED_REMOVAL)) || !s->owner)
        return;
    if (same_outermost(env, s))
        return;
    Symbol *owner = s->owner;
    if (f & F_DEPRECATED_REMOVAL) {
        env_warn(c, env, LINT_REMOVAL, pos, WARN_REMOVAL, s, owner);
    } else if (!env->deprecated_context) {
        env_warn(c, env, LINT_DEPRECATION, pos, WARN_DEPRECATED, s, owner);
    }
}

/* ---- forward references (JLS 8.3.3) ---- */

/* The env of the field initializer or initializer block that env is directly in, lambdas looked through. */
static bool in_initializer(Env *env) {
    return env->encl_class && !env->encl_method;
}

static void check_forward_ref(Compiler *c, Pos pos, Env *env, VarSymbol *v, bool assigned) {
    if (!v->s.owner || v->s.owner->kind != SYM_CLASS || !in_initializer(env) || !env->encl_class ||
        v->s.owner != &env->encl_class->sym->s || !v->s.pos)
        return;
    bool is_static = (v->s.flags & F_STATIC) != 0;
    if (is_static != env_is_static(env) || (assigned && !env->lambda && false))
        return;
    bool self = env->encl_var == v;
    if ((!self && v->s.pos <= pos) || assigned)
        return;
    if (self)
        diag_error(c, pos, ERR_ILLEGAL_SELF_REF);
    else
        diag_error(c, pos, ERR_ILLEGAL_FORWARD_REF);
}

/* Static fields of an enum may not be used in its constructors and instance initializers, constants apart. */
static void check_enum_init(Compiler *c, Pos pos, Env *env, VarSymbol *v) {
    if (!(v->s.flags & F_STATIC) || !v->s.owner || v->s.owner->kind != SYM_CLASS ||
        !(v->s.owner->flags & F_ENUM) || !env->encl_class)
        return;
    ClassSymbol *k = env->encl_class->sym;
    if (v->s.owner != &k->s && !class_is_subclass(c, k, (ClassSymbol *)v->s.owner))
        return;
    bool ctor = env->encl_method && env->encl_method->name == c->n.init;
    if (env_is_static(env) || env->lambda || !(ctor || in_initializer(env)) || var_constant(c, v))
        return;
    diag_error(c, pos, ERR_ILLEGAL_ENUM_STATIC_REF);
}

/* ---- variables
 * ----------------------------------------------------------------------------------------------------------
 */

Type *var_type_at(Compiler *c, VarSymbol *v, Type *site, bool assigned) {
    Type *t = v->s.type;
    if (!t)
        return c->t.err;
    if (v == c->syms.array_length)
        return c->t.int_;
    if (site && v->s.owner && v->s.owner->kind == SYM_CLASS && v->s.var_kind == VAR_FIELD)
        t = type_member(c, site, &v->s);
    return assigned ? t : type_capture(c, t);
}

bool env_is_assignable_final(Compiler *c, Env *env, VarSymbol *v) {
    if (v->s.owner && v->s.owner->kind != SYM_CLASS)
        return true;
    if (!env->encl_class || v->s.owner != &env->encl_class->sym->s)
        return false;
    bool is_static = (v->s.flags & F_STATIC) != 0;
    if (env->encl_method) {
        MethodDecl *m = env->encl_method;
        if (m->mods && (m->mods->flags & F_COMPACT_CTOR))
            return false;
        return m->name == c->n.init && !is_static;
    }
    return is_static == env_is_static(env);
}

static void set_var(Compiler *c, Ast *t, Env *env, VarSymbol *v, Type *site, bool simple, bool assigned) {
    if (v->s.type && v->s.type->tag == T_NONE) { /* `var` whose initializer is being typed */
        diag_error(c, ast_pos(t), ERR_CANT_INFER_LOCAL_VAR_TYPE, v->s.name,
                   diag_detail(c, MISC_LOCAL_SELF_REF));
        v->s.type = c->t.err;
    }
    t->type = var_type_at(c, v, site, assigned);
    if (simple && (v->s.flags & F_FINAL) && !assigned)
        t->konst = var_constant(c, v);
}

/* ---- identifiers ---- */

static Symbol *self_symbol(Compiler *c, Env *env, const Name *name, Type *type, ClassSymbol *owner) {
    (void)env;
    return &var_new(c, VAR_SELF, F_FINAL | F_HAS_INIT, name, type, &owner->s)->s;
}

static Symbol *attr_self(Compiler *c, Ident *t, Env *env) {
    if (!env->encl_class) {
        t->a.type = c->t.err;
        return t->sym = c->syms.none;
    }
    ClassSymbol *k = env->encl_class->sym;
    Type *type = class_type(c, k);
    if (t->name == c->n.super_) {
        type = type_supertype(c, type);
        if (type->tag == T_NONE)
            type = c->t.err;
    }
    if (env_is_static(env)) {
        diag_error(c, t->a.pos, ERR_NON_STATIC_CANT_BE_REF, "variable", t->name);
        type = type_error(c, t->name, type);
    } else if (env->ctor_prologue) {
        diag_error(c, t->a.pos, ERR_CANT_REF_BEFORE_CTOR, t->name);
        type = type_error(c, t->name, type);
    }
    t->a.type = type;
    return t->sym = self_symbol(c, env, t->name, type, k);
}

static Symbol *attr_ident(Compiler *c, Ident *t, Env *env, int kinds, bool assigned) {
    if (t->name == c->n.this_ || t->name == c->n.super_)
        return attr_self(c, t, env);
    if (t->name == c->n.error) {
        t->a.type = c->t.err;
        return t->sym = c->syms.none;
    }
    if (kinds & NAME_VALUE) {
        Type *site = NULL;
        Symbol *s = find_var(c, env, t->name, t->a.pos, &site);
        if (s) {
            VarSymbol *v = (VarSymbol *)s;
            t->sym = s;
            check_forward_ref(c, t->a.pos, env, v, assigned);
            check_enum_init(c, t->a.pos, env, v);
            set_var(c, &t->a, env, v, site, true, assigned);
            warn_deprecated(c, t->a.pos, env, s);
            return s;
        }
    }
    if (kinds & NAME_TYPE) {
        Symbol *s = resolve_type_name(c, env, t->name, t->a.pos);
        if (s && s->kind != SYM_NONE) {
            t->a.type = s->kind == SYM_CLASS ? sym_erasure(c, s) : s->type;
            if (s->kind == SYM_ERROR || !t->a.type)
                t->a.type = c->t.err;
            warn_deprecated(c, t->a.pos, env, s);
            return t->sym = s;
        }
    }
    if (kinds & NAME_PACKAGE) {
        PackageSymbol *p = package_enter(c, t->name);
        t->a.type = c->t.none;
        return t->sym = &p->s;
    }
    report_missing(c, t->a.pos, env, kinds & NAME_VALUE ? "variable" : "class", t->name, NULL, NULL);
    t->a.type = type_error(c, t->name, NULL);
    return t->sym = c->syms.none;
}

/* ---- selects
 * ------------------------------------------------------------------------------------------------------------
 */

static int qualifier_kinds(const Select *t, int kinds, Compiler *c) {
    if (t->name == c->n.this_ || t->name == c->n.super_ || t->name == c->n.class_)
        return NAME_TYPE | NAME_PACKAGE;
    int k = 0;
    if (kinds & NAME_PACKAGE)
        k |= NAME_PACKAGE;
    if (kinds & NAME_TYPE)
        k |= NAME_TYPE | NAME_PACKAGE;
    if (kinds & NAME_VALUE)
        k |= NAME_VALUE | NAME_TYPE;
    return k;
}

static Symbol *select_fail(Compiler *c, Select *t) {
    t->a.type = type_error(c, t->name, NULL);
    return t->sym = c->syms.none;
}

static Symbol *select_literal(Compiler *c, Select *t, Env *env) {
    Type *k = attr_type(c, t->expr, env);
    if (k->tag == T_TYPEVAR) {
        diag_error(c, ast_pos(&t->a), ERR_TYPE_VAR_CANT_BE_DEREF);
        return select_fail(c, t);
    }
    Type *arg = k->tag == T_VOID ? c->t.box_void : type_boxed(c, type_erasure(c, k));
    t->a.type = &type_class(c, c->k.class_, NULL, type_list(c, 1, arg))->t;
    return t->sym = self_symbol(c, env, c->n.class_, t->a.type, c->k.class_);
}

bool env_has_instance(Compiler *c, Env *env, ClassSymbol *k, bool exact) {
    bool stat = false;
    for (Env *e = env; e && e->encl_class; e = e->next) {
        stat |= env_is_static(e);
        ClassSymbol *x = e->encl_class->sym;
        if ((exact ? x == k : class_is_subclass(c, x, k)) && !stat && !e->ctor_prologue)
            return true;
        stat |= (x->s.flags & (F_STATIC | F_INTERFACE)) != 0;
    }
    return false;
}

static bool encloses(Env *env, ClassSymbol *k) {
    for (Env *e = env; e && e->encl_class; e = e->next)
        if (e->encl_class->sym == k)
            return true;
    return false;
}

static bool is_direct_interface(Compiler *c, Env *env, ClassSymbol *k) {
    TypeList l = type_interfaces(c, type_this(c, env));
    for (int i = 0; i < l.n; i++)
        if (l.v[i]->sym == &k->s)
            return true;
    return false;
}

/* X.super where X is a direct superinterface of the class. */
static Type *interface_super(Compiler *c, Select *t, Env *env, ClassSymbol *k) {
    TypeList l = type_interfaces(c, type_this(c, env));
    Type *found = NULL;
    for (int i = 0; i < l.n; i++)
        if (l.v[i]->sym == &k->s)
            found = l.v[i];
    if (!found) {
        diag_error(c, ast_pos(&t->a), ERR_NOT_ENCL_CLASS, (Symbol *)k);
        return NULL;
    }
    for (int i = 0; i < l.n; i++)
        if (l.v[i] != found && l.v[i]->tag == T_CLASS &&
            class_is_subclass(c, (ClassSymbol *)l.v[i]->sym, k)) {
            diag_error(c, ast_pos(&t->a), ERR_ILLEGAL_DEFAULT_SUPER_CALL, (Symbol *)k,
                       diag_detail(c, MISC_REDUNDANT_SUPERTYPE, (Symbol *)k, l.v[i]));
            return NULL;
        }
    return found;
}

static Symbol *select_self(Compiler *c, Select *t, Env *env) {
    Type *q = attr_type(c, t->expr, env);
    if (q->tag != T_CLASS)
        return select_fail(c, t);
    ClassSymbol *k = (ClassSymbol *)q->sym;
    Type *type = NULL;
    bool super = t->name == c->n.super_;
    if (super && (k->s.flags & F_INTERFACE) && (!encloses(env, k) || is_direct_interface(c, env, k))) {
        type = interface_super(c, t, env, k);
        if (!type)
            return select_fail(c, t);
        if (env_is_static(env)) {
            diag_error(c, ast_pos(&t->a), ERR_NON_STATIC_CANT_BE_REF, "variable", t->name);
            return select_fail(c, t);
        }
    } else if (!encloses(env, k)) {
        diag_error(c, ast_pos(&t->a), ERR_NOT_ENCL_CLASS, (Symbol *)k);
        return select_fail(c, t);
    } else if (!env_has_instance(c, env, k, true)) {
        if (env->ctor_prologue && env->encl_class->sym == k)
            diag_error(c, ast_pos(&t->a), ERR_CANT_REF_BEFORE_CTOR, t->name);
        else
            diag_error(c, ast_pos(&t->a), ERR_NON_STATIC_CANT_BE_REF, "variable", t->name);
        return select_fail(c, t);
    } else {
        type = super ? type_supertype(c, class_type(c, k)) : class_type(c, k);
    }
    t->a.type = type;
    return t->sym = self_symbol(c, env, t->name, type, k);
}

static Symbol *select_in_package(Compiler *c, Select *t, Env *env, PackageSymbol *p, int kinds) {
    if (kinds & NAME_TYPE) {
        const Name *flat = p->full->len ? name_join(c, p->internal->s, "/", t->name->s) : t->name;
        ClassSymbol *k = class_lookup(c, flat);
        if (k) {
            if (!access_class(c, env, k))
                diag_error(c, ast_pos(&t->a), ERR_NOT_DEF_PUBLIC, (Symbol *)k, (Symbol *)p);
            t->a.type = k->bad ? c->t.err : sym_erasure(c, &k->s);
            warn_deprecated(c, ast_pos(&t->a), env, &k->s);
            return t->sym = &k->s;
        }
    }
    if (kinds & NAME_PACKAGE) {
        t->a.type = c->t.none;
        return t->sym = &package_enter(c, name_join(c, p->full->s, ".", t->name->s))->s;
    }
    if (!package_exists(c, p))
        diag_error(c, ast_pos(&t->a), ERR_DOESNT_EXIST, (Symbol *)p);
    else
        report_missing(c, ast_pos(&t->a), env, "class", t->name, NULL, &p->s);
    return select_fail(c, t);
}

static Symbol *select_field(Compiler *c, Select *t, Env *env, Type *site, bool is_type, bool assigned) {
    bool ambiguous = false, inaccessible = false;
    VarSymbol *v = find_field(c, env, site, t->name, &ambiguous, &inaccessible);
    if (!v)
        return NULL;
    Pos pos = ast_pos(&t->a);
    t->sym = &v->s;
    if (inaccessible) {
        report_access(c, pos, &v->s, site);
        t->a.type = c->t.err;
        return t->sym;
    }
    if (ambiguous)
        diag_error(c, pos, ERR_REF_AMBIGUOUS_1, t->name);
    bool is_static = (v->s.flags & F_STATIC) != 0;
    if (is_type && !is_static && v != c->syms.array_length)
        report_static(c, pos, &v->s);
    if (!is_type && is_static)
        env_warn(c, env, LINT_STATIC, pos, WARN_STATIC_NOT_QUALIFIED_BY_TYPE, sym_kind_name(c, &v->s),
                 v->s.owner);
    if (is_type)
        check_enum_init(c, pos, env, v);
    set_var(c, &t->a, env, v, site, is_type, assigned);
    warn_deprecated(c, pos, env, &v->s);
    return t->sym;
}

static Symbol *attr_select(Compiler *c, Select *t, Env *env, int kinds, bool assigned) {
    if (t->name == c->n.class_)
        return select_literal(c, t, env);
    if (t->name == c->n.this_ || t->name == c->n.super_)
        return select_self(c, t, env);
    Symbol *q = NULL;
    Ast *e = t->expr;
    if (e->kind == A_IDENT || e->kind == A_SELECT)
        q = attr_name(c, e, env, qualifier_kinds(t, kinds, c));
    else if (ast_is_type_tree(e))
        attr_type(c, e, env), q = e->type->sym;
    else
        attr_tree(c, e, env);
    if (q && q->kind == SYM_PACKAGE)
        return select_in_package(c, t, env, (PackageSymbol *)q, kinds);
    Type *site = e->type;
    if (type_is_error(site) || t->name == c->n.error)
        return select_fail(c, t);
    bool is_type = q && (q->kind == SYM_CLASS || q->kind == SYM_TYPEVAR);
    if (is_type && q->kind == SYM_TYPEVAR) {
        diag_error(c, ast_pos(&t->a), ERR_TYPE_VAR_CANT_BE_DEREF);
        return select_fail(c, t);
    }
    if (type_is_primitive(site) || site->tag == T_VOID) {
        diag_error(c, ast_pos(&t->a), ERR_CANT_DEREF, site);
        return select_fail(c, t);
    }
    if (kinds & NAME_VALUE) {
        Symbol *s = select_field(c, t, env, site, is_type, assigned);
        if (s)
            return s;
    }
    if ((kinds & NAME_TYPE) && is_type) {
        Symbol *s = resolve_member_type(c, env, site, t->name, ast_pos(&t->a));
        if (s && s->kind != SYM_NONE) {
            t->a.type = s->kind == SYM_CLASS ? sym_erasure(c, s) : c->t.err;
            return t->sym = s;
        }
    }
    report_missing(c, ast_pos(&t->a), env, kinds & NAME_VALUE ? "variable" : "class", t->name, site,
                   q && q->kind == SYM_VAR ? q : NULL);
    return select_fail(c, t);
}

Symbol *attr_name_assigned(Compiler *c, Ast *t, Env *env) {
    return t->kind == A_IDENT ? attr_ident(c, (Ident *)t, env, NAME_VALUE, true)
                              : attr_select(c, (Select *)t, env, NAME_VALUE, true);
}

Symbol *attr_name(Compiler *c, Ast *t, Env *env, int kinds) {
    return t->kind == A_IDENT ? attr_ident(c, (Ident *)t, env, kinds, false)
                              : attr_select(c, (Select *)t, env, kinds, false);
}

Symbol *attr_qualifier(Compiler *c, Ast *t, Env *env) {
    if (t->kind == A_IDENT || t->kind == A_SELECT)
        return attr_name(c, t, env, NAME_VALUE | NAME_TYPE);
    if (ast_is_type_tree(t)) {
        Type *k = attr_type(c, t, env);
        return k->sym && (k->tag == T_CLASS || k->tag == T_TYPEVAR) ? k->sym
               : c->k.object                                        ? &c->k.object->s
                                                                    : NULL;
    }
    attr_tree(c, t, env);
    return NULL;
}
