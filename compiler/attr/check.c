/* A class against its supertypes: overriding, hiding, implementing, clashes (JLS 8.4.8, 8.1.1.1, 9.4.1). */
#include "attr/attr.h"

#include <string.h>

/* ---- overriding
 * -------------------------------------------------------------------------------------------------------------
 */

/* Parameter types as they stand between parentheses. */
static Diag *params_detail(Compiler *c, TypeList l) {
    return l.n ? diag_detail(c, MISC_TYPES, &l) : diag_detail(c, MISC_TEXT, "");
}

static int protection(uint64_t f) {
    switch (f & F_ACCESS) {
    case F_PRIVATE: return 3;
    case F_PROTECTED: return 1;
    case F_PUBLIC: return 0;
    default: return 2;
    }
}

static const char *access_name(uint64_t f) {
    switch (f & F_ACCESS) {
    case F_PRIVATE: return "private";
    case F_PROTECTED: return "protected";
    case F_PUBLIC: return "public";
    default: return "package";
    }
}

static Diag *relation(Compiler *c, MethodSymbol *m, MethodSymbol *o) {
    bool mi = (m->s.owner->flags & F_INTERFACE) != 0, oi = (o->s.owner->flags & F_INTERFACE) != 0;
    DiagId id = !oi ? MISC_CANT_OVERRIDE : !mi ? MISC_CANT_IMPLEMENT : MISC_CLASHES_WITH;
    return diag_detail(c, id, &m->s, m->s.owner, &o->s, o->s.owner);
}

static Diag *plain_relation(Compiler *c, MethodSymbol *m, MethodSymbol *o) {
    bool mi = (m->s.owner->flags & F_INTERFACE) != 0, oi = (o->s.owner->flags & F_INTERFACE) != 0;
    return diag_detail(c, oi && !mi ? MISC_IMPLEMENTS : MISC_OVERRIDES, &m->s, m->s.owner, &o->s, o->s.owner);
}

static Pos method_pos(MethodSymbol *m, ClassSymbol *k) {
    if (m->s.owner == &k->s && m->tree)
        return m->tree->a.pos;
    return k->tree ? k->tree->a.pos : 0;
}

static void check_thrown(Compiler *c, MethodSymbol *m, MethodSymbol *o, Type *mt, Type *ot, ClassSymbol *k) {
    TypeList x = type_as_method(mt)->thrown, y = type_as_method(ot)->thrown;
    if (mt->tag == T_FORALL && ot->tag == T_FORALL && type_tvars(mt).n == type_tvars(ot).n)
        y = type_subst_list(c, y, type_tvars(ot), type_tvars(mt));
    else if (mt->tag != T_FORALL && ot->tag == T_FORALL)
        y = type_as_method(type_erasure(c, ot))->thrown;
    for (int i = 0; i < x.n; i++) {
        bool ok = type_is_error(x.v[i]) || type_is_unchecked_exception(c, x.v[i]);
        for (int j = 0; j < y.n && !ok; j++)
            ok = type_is_subtype(c, x.v[i], y.v[j]) ||
                 type_is_subtype(c, type_erasure(c, x.v[i]), type_erasure(c, y.v[j]));
        if (ok)
            continue;
        diag_error(c, method_pos(m, k), ERR_OVERRIDE, relation(c, m, o),
                   diag_detail(c, MISC_OVERRIDDEN_DOESNT_THROW, x.v[i]));
        return;
    }
}

/* Was that o is overridden already said of a superclass? */
static bool said_above(Compiler *c, MethodSymbol *o, ClassSymbol *k) {
    Type *super = type_supertype(c, class_type(c, k));
    if (super->tag != T_CLASS)
        return true;
    MethodSymbol *impl = method_implementation(c, o, (ClassSymbol *)super->sym);
    if (!(o->s.owner->flags & F_INTERFACE))
        return impl != o;
    TypeList l = type_interfaces(c, class_type(c, k));
    for (int i = 0; i < l.n; i++)
        if (l.v[i]->sym == o->s.owner)
            return false;
    return impl != NULL;
}

static void warn_overrides_deprecated(Compiler *c, MethodSymbol *m, MethodSymbol *o, ClassSymbol *k) {
    if (!(o->s.flags & (F_DEPRECATED | F_DEPRECATED_REMOVAL)) || m->s.owner != &k->s || !k->env)
        return;
    if ((m->s.flags & F_DEPRECATED) && !(o->s.flags & F_DEPRECATED_REMOVAL))
        return;
    if (!said_above(c, o, k))
        warn_deprecated(c, method_pos(m, k), m->tree ? env_method(c, m->tree, k->env) : k->env, &o->s);
}

static void check_override(Compiler *c, MethodSymbol *m, MethodSymbol *o, ClassSymbol *k) {
    Env *env = k->env;
    if ((o->s.flags & F_SYNTHETIC) || (m->s.flags & F_SYNTHETIC) || m->s.owner == o->s.owner)
        return;
    bool ms = (m->s.flags & F_STATIC) != 0, os = (o->s.flags & F_STATIC) != 0;
    if (ms && !os) {
        diag_error(c, method_pos(m, k), ERR_OVERRIDE, relation(c, m, o),
                   diag_detail(c, MISC_OVERRIDE_STATIC));
        return;
    }
    if ((o->s.flags & F_FINAL) || (!ms && os)) {
        if (os && (o->s.owner->flags & F_INTERFACE))
            return;
        diag_error(c, method_pos(m, k), ERR_OVERRIDE, relation(c, m, o),
                   diag_detail(c, MISC_OVERRIDE_METH, os ? "static" : "final"));
        return;
    }
    if (protection(m->s.flags) > protection(o->s.flags)) {
        diag_error(c, method_pos(m, k), ERR_OVERRIDE, relation(c, m, o),
                   diag_detail(c, MISC_OVERRIDE_WEAKER_ACCESS, access_name(o->s.flags)));
        return;
    }
    Type *site = class_type(c, k);
    Type *mt = type_member(c, site, &m->s), *ot = type_member(c, site, &o->s);
    bool unchecked = false;
    if (!type_return_substitutable(c, mt, ot, &unchecked)) {
        Type *r = type_as_method(mt)->ret, *s = type_as_method(ot)->ret;
        diag_error(c, method_pos(m, k), ms ? ERR_OVERRIDE : ERR_OVERRIDE,
                   ms ? diag_detail(c, MISC_CANT_HIDE, &m->s, m->s.owner, &o->s, o->s.owner)
                      : relation(c, m, o),
                   diag_detail(c, MISC_OVERRIDE_INCOMPATIBLE_RET, r, s));
        return;
    }
    if (unchecked && env) {
        Env *e = m->tree && m->s.owner == &k->s ? env_method(c, m->tree, env) : env;
        env_warn(c, e, LINT_UNCHECKED, method_pos(m, k), WARN_OVERRIDE_UNCHECKED_RET, plain_relation(c, m, o),
                 type_as_method(mt)->ret, type_as_method(ot)->ret);
    }
    check_thrown(c, m, o, mt, ot, k);
    warn_overrides_deprecated(c, m, o, k);
}

static bool hides(Compiler *c, MethodSymbol *m, MethodSymbol *o, ClassSymbol *k) {
    if (!(m->s.flags & F_STATIC) || (o->s.flags & F_PRIVATE) || m->s.name != o->s.name)
        return false;
    if (!(o->s.flags & (F_PUBLIC | F_PROTECTED)) && sym_package(&o->s) != sym_package(&m->s))
        return false;
    if ((o->s.owner->flags & F_INTERFACE) && (o->s.flags & F_STATIC))
        return false;
    Type *site = class_type(c, k);
    return type_is_subsignature(c, m->s.type, type_member(c, site, &o->s));
}

/* Same erasure without overriding. */
static void check_clash(Compiler *c, MethodSymbol *m, MethodSymbol *o, ClassSymbol *k) {
    if ((o->s.flags & (F_PRIVATE | F_SYNTHETIC)) || o->s.name == c->n.init)
        return;
    if ((o->s.owner->flags & F_INTERFACE) && (o->s.flags & F_STATIC))
        return;
    if (!(o->s.flags & (F_PUBLIC | F_PROTECTED)) && sym_package(&o->s) != sym_package(&m->s))
        return;
    Type *ot = type_member(c, class_type(c, k), &o->s);
    if (type_override_equivalent(c, m->s.type, ot))
        return;
    TypeList x = type_as_method(sym_erasure(c, &m->s))->params,
             y = type_as_method(sym_erasure(c, &o->s))->params;
    TypeList shown = type_as_method(m->s.type)->params;
    if (type_list_is_same(c, x, y))
        diag_error(c, method_pos(m, k),
                   (m->s.flags & F_STATIC) ? ERR_NAME_CLASH_SAME_ERASURE_NO_HIDE
                                           : ERR_NAME_CLASH_SAME_ERASURE_NO_OVERRIDE,
                   m->s.name, params_detail(c, shown), m->s.owner, o->s.name,
                   params_detail(c, type_as_method(ot)->params), o->s.owner);
}

static bool has_override_annotation(Compiler *c, MethodSymbol *m, Pos *pos) {
    if (!m->tree || !m->tree->mods->annotations.n)
        return false;
    AnnoValue *v = sym_find_annotation(c, &m->s, c->k.override);
    if (v)
        *pos = v->pos;
    return v != NULL;
}

void check_method(Compiler *c, MethodSymbol *m, ClassSymbol *k) {
    if (m->s.name == c->n.init || !m->s.type)
        return;
    if ((k->s.flags & F_ENUM) && !strcmp(m->s.name->s, "finalize") && !type_as_method(m->s.type)->params.n) {
        diag_error(c, method_pos(m, k), ERR_ENUM_NO_FINALIZE);
        return;
    }
    bool overrides = false;
    TypeList up = type_closure(c, class_type(c, k));
    for (int i = 0; i < up.n; i++) {
        if (up.v[i]->tag != T_CLASS || up.v[i]->sym == &k->s)
            continue;
        if ((k->s.flags & F_INTERFACE) && up.v[i]->sym == &c->k.object->s)
            continue;
        SCOPE_NAMED(e, class_members(c, (ClassSymbol *)up.v[i]->sym), m->s.name) {
            MethodSymbol *o = (MethodSymbol *)e->sym;
            if (e->sym->kind != SYM_METHOD || !o->s.type || (o->s.flags & F_SYNTHETIC))
                continue;
            if (method_overrides(c, m, o, k, false)) {
                overrides |= !(o->s.flags & F_STATIC) && method_overrides(c, m, o, k, true);
                check_override(c, m, o, k);
            } else if (hides(c, m, o, k)) {
                check_override(c, m, o, k);
            } else {
                check_clash(c, m, o, k);
            }
        }
    }
    if ((k->s.flags & F_INTERFACE) && !overrides && !(m->s.flags & (F_STATIC | F_PRIVATE)))
        SCOPE_NAMED(e, class_members(c, c->k.object), m->s.name) {
            MethodSymbol *o = (MethodSymbol *)e->sym;
            if (e->sym->kind != SYM_METHOD || !(e->sym->flags & F_PUBLIC) || (e->sym->flags & F_STATIC) ||
                !type_is_subsignature(c, m->s.type, o->s.type))
                continue;
            overrides = true;
            if (m->s.flags & F_DEFAULT)
                diag_error(c, method_pos(m, k), ERR_DEFAULT_OVERRIDES_OBJECT_MEMBER, m->s.name, "interface",
                           m->s.owner);
            else
                check_override(c, m, o, k);
        }
    Pos pos;
    if (!overrides && has_override_annotation(c, m, &pos)) {
        bool accessor = (m->s.flags & F_RECORD) && !type_as_method(m->s.type)->params.n;
        if (!accessor)
            diag_error(c, pos,
                       (m->s.flags & F_STATIC) ? ERR_STATIC_METHODS_CANNOT_BE_ANNOTATED_WITH_OVERRIDE
                                               : ERR_METHOD_DOES_NOT_OVERRIDE_SUPERCLASS);
    }
}

/* ---- abstract methods without implementation ---- */

static MethodSymbol *first_unimplemented(Compiler *c, ClassSymbol *impl, ClassSymbol *k, int depth) {
    uint64_t f = sym_flags(c, &k->s);
    if (depth > 500 || (k != impl && !(f & (F_ABSTRACT | F_INTERFACE))))
        return NULL;
    if (k == impl || (f & (F_ABSTRACT | F_INTERFACE))) {
        SCOPE_EACH(e, class_members(c, k)) {
            MethodSymbol *m = (MethodSymbol *)e->sym;
            if (e->sym->kind != SYM_METHOD || !(m->s.flags & F_ABSTRACT) ||
                (m->s.flags & (F_DEFAULT | F_PRIVATE | F_SYNTHETIC)) || !m->s.type)
                continue;
            if (k == c->k.record && (impl->s.flags & F_RECORD))
                continue; /* made when the class is written */
            MethodSymbol *found = method_implementation(c, m, impl);
            if (!found || found == m || (found->s.flags & F_ABSTRACT)) {
                if (found && found != m && (found->s.flags & F_ABSTRACT) && found->s.owner != &impl->s)
                    return found;
                return m;
            }
        }
    }
    Type *t = class_type(c, k), *s = type_supertype(c, t);
    MethodSymbol *r =
        s->tag == T_CLASS ? first_unimplemented(c, impl, (ClassSymbol *)s->sym, depth + 1) : NULL;
    TypeList l = type_interfaces(c, t);
    for (int i = 0; i < l.n && !r; i++)
        if (l.v[i]->tag == T_CLASS)
            r = first_unimplemented(c, impl, (ClassSymbol *)l.v[i]->sym, depth + 1);
    return r;
}

static bool has_bad_super(Compiler *c, ClassSymbol *k) {
    for (Type *t = class_type(c, k); t->tag == T_CLASS; t = type_supertype(c, t))
        if (((ClassSymbol *)t->sym)->bad || type_supertype(c, t)->tag == T_ERROR)
            return true;
    return false;
}

/* Marks what can only be missing in constants without a body: 0 no body at all, 1 some, 2 all have one. */
static int constants_with_bodies(ClassSymbol *k) {
    int n = 0;
    bool all = true;
    for (int i = 0; i < k->tree->members.n; i++) {
        VarDecl *v = (VarDecl *)k->tree->members.v[i];
        if (v->a.kind != A_VAR_DECL || !(v->mods->flags & F_ENUM))
            continue;
        if (!v->init || v->init->kind != A_NEW_CLASS || !((NewClass *)v->init)->body)
            all = false;
        else
            n++;
    }
    return n == 0 ? 0 : all ? 2 : 1;
}

static void check_all_defined(Compiler *c, ClassSymbol *k) {
    if ((k->s.flags & (F_ABSTRACT | F_INTERFACE)) || has_bad_super(c, k))
        return;
    MethodSymbol *m = first_unimplemented(c, k, k, 0);
    if (!m)
        return;
    if ((k->s.flags & F_ENUM) && constants_with_bodies(k)) {
        k->s.flags |= F_ABSTRACT;
        return;
    }
    MethodSymbol *seen =
        method_new(c, m->s.flags, m->s.name, type_member(c, class_type(c, k), &m->s), m->s.owner);
    diag_error(c, k->tree->a.pos, ERR_DOES_NOT_OVERRIDE_ABSTRACT, (Symbol *)k, &seen->s, m->s.owner);
}

/* ---- inherited methods against each other ---- */

/* Concrete methods of superclasses must fit the interfaces' that they come to implement. */
static void check_inherited(Compiler *c, ClassSymbol *k) {
    if (k->s.flags & F_INTERFACE)
        return;
    TypeList l = type_interfaces(c, class_type(c, k));
    for (int i = 0; i < l.n; i++) {
        TypeList up = type_closure(c, l.v[i]);
        for (int j = 0; j < up.n; j++) {
            if (up.v[j]->tag != T_CLASS || !type_is_interface(c, up.v[j]))
                continue;
            SCOPE_EACH(e, class_members(c, (ClassSymbol *)up.v[j]->sym)) {
                MethodSymbol *o = (MethodSymbol *)e->sym;
                if (e->sym->kind != SYM_METHOD || !(o->s.flags & F_ABSTRACT) || !o->s.type)
                    continue;
                MethodSymbol *m = method_implementation(c, o, k);
                if (m && m != o && m->s.owner != &k->s && !(m->s.owner->flags & F_INTERFACE) &&
                    !class_is_subclass(c, (ClassSymbol *)m->s.owner, (ClassSymbol *)o->s.owner))
                    check_override(c, m, o, k);
            }
        }
    }
}

/* ---- methods of two supertypes with one signature (JLS 8.4.8.4, 9.4.1.3) ---- */

static bool is_covariant(Compiler *c, Type *r, Type *s) {
    return type_is_error(r) || type_is_error(s) || type_is_same(c, r, s) ||
           (type_is_reference(r) && type_is_reference(s) && type_is_subtype_unchecked(c, r, s, NULL));
}

static bool results_agree(Compiler *c, Type *a, Type *b) {
    Type *r = type_as_method(a)->ret, *s = type_as_method(b)->ret;
    if (a->tag == T_FORALL && b->tag == T_FORALL && type_tvars(a).n == type_tvars(b).n)
        s = type_subst(c, s, type_tvars(b), type_tvars(a));
    return is_covariant(c, r, s) || is_covariant(c, s, r);
}

/* Is there a method of the class that may stand for both? */
static bool common_overrider(Compiler *c, Type *site, Type *a, Type *b, const Name *name) {
    TypeList up = type_closure(c, site);
    for (int i = 0; i < up.n; i++) {
        if (up.v[i]->tag != T_CLASS)
            continue;
        SCOPE_NAMED(e, class_members(c, (ClassSymbol *)up.v[i]->sym), name) {
            if (e->sym->kind != SYM_METHOD || !e->sym->type)
                continue;
            Type *m = type_member(c, site, e->sym);
            if (type_override_equivalent(c, m, a) && type_override_equivalent(c, m, b) &&
                is_covariant(c, type_as_method(m)->ret, type_as_method(a)->ret) &&
                is_covariant(c, type_as_method(m)->ret, type_as_method(b)->ret))
                return true;
        }
    }
    return false;
}

static bool is_candidate(Compiler *c, const Symbol *s, ClassSymbol *k) {
    return s->kind == SYM_METHOD && s->type && s->name != c->n.init &&
           !(s->flags & (F_SYNTHETIC | F_PRIVATE | F_STATIC)) && sym_inherited_in(c, s, k);
}

static bool members_agree(Compiler *c, ClassSymbol *k, ClassSymbol *a, ClassSymbol *b) {
    Type *site = class_type(c, k);
    SCOPE_EACH(e, class_members(c, a)) {
        if (!is_candidate(c, e->sym, k))
            continue;
        SCOPE_NAMED(f, class_members(c, b), e->sym->name) {
            if (!is_candidate(c, f->sym, k))
                continue;
            Type *x = type_member(c, site, e->sym), *y = type_member(c, site, f->sym);
            if (!type_override_equivalent(c, x, y) || results_agree(c, x, y) ||
                common_overrider(c, site, x, y, e->sym->name))
                continue;
            diag_error(c, k->tree->a.pos, ERR_TYPES_INCOMPATIBLE, type_as_super(c, site, &a->s),
                       type_as_super(c, site, &b->s),
                       diag_detail(c, MISC_INCOMPATIBLE_DIFF_RET, f->sym->name,
                                   params_detail(c, type_as_method(y)->params)));
            return false;
        }
    }
    return true;
}

static bool contains_class(TypeList l, const Symbol *k) {
    for (int i = 0; i < l.n; i++)
        if (l.v[i]->sym == k)
            return true;
    return false;
}

static bool supers_agree(Compiler *c, ClassSymbol *k, Type *s, Type *t) {
    TypeList x = type_closure(c, s), y = type_closure(c, t);
    for (int i = 0; i < x.n; i++) {
        if (x.v[i]->tag != T_CLASS || contains_class(y, x.v[i]->sym))
            continue;
        for (int j = 0; j < y.n; j++)
            if (y.v[j]->tag == T_CLASS && y.v[j]->sym != &c->k.object->s && !contains_class(x, y.v[j]->sym) &&
                !members_agree(c, k, (ClassSymbol *)x.v[i]->sym, (ClassSymbol *)y.v[j]->sym))
                return false;
    }
    return true;
}

static void check_results(Compiler *c, ClassSymbol *k) {
    Type *site = class_type(c, k);
    TypeList l = type_interfaces(c, site);
    Type *super = type_supertype(c, site);
    if (!(k->s.flags & F_INTERFACE) && super->tag == T_CLASS && super->sym != &c->k.object->s)
        l = type_list_prepend(c, super, l);
    for (int i = 1; i < l.n; i++)
        for (int j = 0; j < i; j++)
            if (l.v[i]->tag == T_CLASS && l.v[j]->tag == T_CLASS && !supers_agree(c, k, l.v[i], l.v[j]))
                return;
}

/* Two unrelated interfaces with the same method, at least one of them with a body, and no override here. */
static void check_defaults(Compiler *c, ClassSymbol *k) {
    Type *site = class_type(c, k);
    TypeList up = type_closure(c, site);
    int interfaces = 0;
    for (int i = 0; i < up.n; i++)
        interfaces += up.v[i]->tag == T_CLASS && type_is_interface(c, up.v[i]);
    if (interfaces < 2)
        return;
    for (int i = 0; i < up.n; i++) {
        if (up.v[i]->tag != T_CLASS || !type_is_interface(c, up.v[i]) || up.v[i]->sym == &k->s)
            continue;
        SCOPE_EACH(e, class_members(c, (ClassSymbol *)up.v[i]->sym)) {
            MethodSymbol *m = (MethodSymbol *)e->sym;
            if (e->sym->kind != SYM_METHOD || !(m->s.flags & F_DEFAULT) || !m->s.type)
                continue;
            MethodsEntry *all = methods_named(c, site, m->s.name);
            bool mine = false;
            for (int j = 0; j < all->n; j++)
                mine |= all->v[j] == m;
            if (!mine || all->n < 2)
                continue;
            Type *mt = type_member(c, site, &m->s);
            for (int j = 0; j < all->n; j++) {
                MethodSymbol *o = all->v[j];
                if (o == m || !(o->s.owner->flags & F_INTERFACE) || (o->s.flags & (F_STATIC | F_PRIVATE)) ||
                    !type_override_equivalent(c, mt, type_member(c, site, &o->s)))
                    continue;
                if ((o->s.flags & F_DEFAULT) && o->s.pos < m->s.pos && o->s.pos)
                    continue;
                bool both = (o->s.flags & F_DEFAULT) != 0;
                diag_error(c, k->tree->a.pos, ERR_TYPES_INCOMPATIBLE,
                           class_type(c, (ClassSymbol *)m->s.owner), class_type(c, (ClassSymbol *)o->s.owner),
                           diag_detail(c,
                                       both ? MISC_INCOMPATIBLE_UNRELATED_DEFAULTS
                                            : MISC_INCOMPATIBLE_ABSTRACT_DEFAULT,
                                       sym_kind_name(c, &k->s), (Symbol *)k, m->s.name,
                                       params_detail(c, type_as_method(mt)->params), m->s.owner, o->s.owner));
                return;
            }
        }
    }
}

/* The same generic interface twice with different arguments (JLS 8.1.5). */
static void check_parameterizations(Compiler *c, ClassSymbol *k) {
    Type *site = class_type(c, k);
    TypeList l = type_interfaces(c, site);
    if (type_supertype(c, site)->tag == T_CLASS)
        l = type_list_prepend(c, type_supertype(c, site), l);
    for (int i = 0; i < l.n; i++) {
        TypeList up = type_closure(c, l.v[i]);
        for (int j = 0; j < up.n; j++) {
            if (up.v[j]->tag != T_CLASS || !type_is_parameterized(c, up.v[j]))
                continue;
            for (int x = i + 1; x < l.n; x++) {
                Type *other = type_as_super(c, l.v[x], up.v[j]->sym);
                if (!other || other->tag != T_CLASS || !type_is_parameterized(c, other) ||
                    type_is_same(c, up.v[j], other))
                    continue;
                TypeList a = type_args(c, up.v[j]), b = type_args(c, other);
                diag_error(c, k->tree->a.pos, ERR_CANT_INHERIT_WITH_DIFF_ARG, up.v[j]->sym, &a, &b);
                return;
            }
        }
    }
}

/* ---- constructors that call each other in a circle ---- */

static MethodSymbol *called_ctor(Compiler *c, MethodDecl *m) {
    if (!m->body || !m->body->stmts.n || m->body->stmts.v[0]->kind != A_EXPR_STMT)
        return NULL;
    Ast *e = ((ExprStmt *)m->body->stmts.v[0])->expr;
    if (e->kind != A_CALL || ((Call *)e)->method->kind != A_IDENT ||
        ((Ident *)((Call *)e)->method)->name != c->n.this_)
        return NULL;
    Symbol *s = ((Ident *)((Call *)e)->method)->sym;
    return s && s->kind == SYM_METHOD ? (MethodSymbol *)s : NULL;
}

void check_ctor_cycles(Compiler *c, ClassSymbol *k) {
    for (int i = 0; i < k->tree->members.n; i++) {
        MethodDecl *m = (MethodDecl *)k->tree->members.v[i];
        if (m->a.kind != A_METHOD_DECL || m->name != c->n.init || !m->sym)
            continue;
        MethodDecl *slow = m, *fast = m;
        for (;;) {
            for (int step = 0; step < 2 && fast; step++) {
                MethodSymbol *next = called_ctor(c, fast);
                fast = next ? next->tree : NULL;
            }
            MethodSymbol *one = called_ctor(c, slow);
            slow = one ? one->tree : NULL;
            if (!fast || !slow || slow == fast)
                break;
        }
        if (fast && slow && fast == slow) {
            MethodDecl *in = fast; /* in a circle: is m itself on it, and its first? */
            bool on = false, first = true;
            do {
                on |= in == m;
                first &= in->a.pos >= m->a.pos;
                in = called_ctor(c, in)->tree;
            } while (in && in != fast);
            if (on && first) {
                diag_error(c, ast_start(m->body->stmts.v[0]), ERR_RECURSIVE_CTOR_INVOCATION);
            }
        }
    }
}

/* ---- records (JLS 8.10) ---- */

static bool calls_this(Compiler *c, MethodDecl *m) {
    return m->body && m->body->stmts.n && ast_is_this_or_super_call(m->body->stmts.v[0], c->n.this_);
}

static bool is_canonical(Compiler *c, ClassSymbol *k, MethodSymbol *m) {
    TypeList p = type_as_method(m->s.type)->params;
    bool same = p.n == k->component_count;
    for (int i = 0; i < p.n && same; i++)
        same = k->components[i] &&
               type_is_same(c, type_erasure(c, p.v[i]), type_erasure(c, k->components[i]->s.type));
    return same;
}

static bool calls_super_itself(Compiler *c, MethodDecl *m) {
    Ast *first = m->body && m->body->stmts.n ? m->body->stmts.v[0] : NULL;
    return first && ast_is_this_or_super_call(first, c->n.super_) && !(first->bits & AB_GENERATED);
}

static void check_record_ctor(Compiler *c, ClassSymbol *k, MethodDecl *m) {
    bool compact = (m->mods->flags & F_COMPACT_CTOR) != 0;
    if (!is_canonical(c, k, m->sym)) {
        if (!calls_this(c, m))
            diag_error(c, m->a.pos, ERR_FIRST_STATEMENT_MUST_BE_CALL_TO_ANOTHER_CONSTRUCTOR, (Symbol *)k);
        return;
    }
    const char *kind = compact ? "compact" : "canonical";
    Diag *why = NULL;
    for (int i = 0; i < k->component_count && !why; i++)
        if (((VarDecl *)m->params.v[i])->name != k->components[i]->s.name)
            why = diag_detail(c, MISC_CANONICAL_WITH_NAME_MISMATCH);
    if (protection(m->sym->s.flags) > protection(k->s.flags))
        kind = "canonical", why = diag_detail(c, MISC_CANONICAL_STRONGER_ACCESS, access_name(k->s.flags));
    else if (m->typarams.n)
        why = diag_detail(c, MISC_CANONICAL_GENERIC);
    else if (m->throws_.n)
        why = diag_detail(c, MISC_CANONICAL_THROWS, kind);
    else if (calls_this(c, m) || calls_super_itself(c, m))
        why = diag_detail(c, MISC_CANONICAL_EXPLICIT_INVOCATION);
    if (why)
        diag_error(c, m->a.pos, ERR_INVALID_CANONICAL_CONSTRUCTOR_IN_RECORD, kind, k->s.name, why);
}

static void check_accessor(Compiler *c, ClassSymbol *k, MethodDecl *m, VarSymbol *component) {
    Diag *why = NULL;
    uint64_t f = m->sym->s.flags;
    if (!type_is_same(c, type_as_method(m->sym->s.type)->ret, component->s.type))
        why = diag_detail(c, MISC_ACCESSOR_RETURN_TYPE, &m->sym->s, &component->s);
    else if (m->throws_.n)
        why = diag_detail(c, MISC_ACCESSOR_CANT_THROW);
    else if (m->typarams.n)
        why = diag_detail(c, MISC_ACCESSOR_MUST_NOT_BE_GENERIC);
    else if (f & F_STATIC)
        why = diag_detail(c, MISC_ACCESSOR_MUST_NOT_BE_STATIC);
    else if (!(f & F_PUBLIC))
        why = diag_detail(c, MISC_ACCESSOR_MUST_BE_PUBLIC);
    if (why)
        diag_error(c, m->a.pos, ERR_INVALID_ACCESSOR_METHOD_IN_RECORD, (Symbol *)k, why);
}

void check_record_member(Compiler *c, ClassSymbol *k, MethodDecl *m) {
    if (m->a.bits & AB_GENERATED)
        return;
    if (m->name == c->n.init) {
        check_record_ctor(c, k, m);
        return;
    }
    for (int i = 0; i < k->component_count && !m->params.n; i++)
        if (k->components[i] && k->components[i]->s.name == m->name)
            check_accessor(c, k, m, k->components[i]);
}

/* ---- sealed classes (JLS 8.1.1.2, 8.1.6) ---- */

static bool permits(ClassSymbol *sealed, ClassSymbol *k) {
    for (int i = 0; i < sealed->permits_count; i++)
        if (sealed->permits[i] == k)
            return true;
    return false;
}

static void check_sealed_super(Compiler *c, ClassSymbol *k, Type *t, bool *any) {
    if (t->tag != T_CLASS || !(sym_flags(c, t->sym) & F_SEALED))
        return;
    ClassSymbol *s = (ClassSymbol *)t->sym;
    *any = true;
    bool local = (k->s.flags & (F_LOCAL_CLASS | F_ANONYMOUS)) != 0;
    if (local && !(s->s.flags & F_ENUM))
        diag_error(c, k->tree->a.pos, ERR_LOCAL_CLASSES_CANT_EXTEND_SEALED,
                   k->s.name->len ? "local" : "anonymous");
    else if (!local && !permits(s, k))
        diag_error(c, k->tree->a.pos, ERR_CANT_INHERIT_FROM_SEALED, (Symbol *)s);
}

static bool extends_directly(Compiler *c, ClassSymbol *sub, ClassSymbol *k) {
    Type *t = class_type(c, sub);
    bool direct = type_is_error(t) || type_supertype(c, t)->sym == &k->s;
    TypeList l = type_interfaces(c, t);
    for (int i = 0; i < l.n; i++)
        direct |= l.v[i]->sym == &k->s;
    return direct;
}

static void check_permits(Compiler *c, ClassSymbol *k) {
    if (!k->permits_count)
        diag_error(c, k->tree->a.pos, ERR_SEALED_CLASS_MUST_HAVE_SUBCLASSES);
    for (int i = 0; i < k->permits_count && i < k->tree->permits.n; i++)
        if (k->permits[i] == k)
            diag_error(c, ast_start(k->tree->permits.v[0]), ERR_INVALID_PERMITS_CLAUSE,
                       diag_detail(c, MISC_ILLEGAL_SELF_REF_IN_PERMITS));
        else if (!extends_directly(c, k->permits[i], k))
            diag_error(c, ast_pos(k->tree->permits.v[i]), ERR_INVALID_PERMITS_CLAUSE,
                       diag_detail(c, MISC_DOESNT_EXTEND_SEALED, class_type(c, k->permits[i])));
}

static void check_sealed(Compiler *c, ClassSymbol *k) {
    uint64_t f = k->s.flags;
    bool any = false;
    Type *site = class_type(c, k);
    check_sealed_super(c, k, type_supertype(c, site), &any);
    TypeList l = type_interfaces(c, site);
    for (int i = 0; i < l.n; i++)
        check_sealed_super(c, k, l.v[i], &any);
    bool local = (f & (F_LOCAL_CLASS | F_ANONYMOUS)) != 0;
    if (any && !local && !(f & (F_FINAL | F_SEALED | F_NON_SEALED | F_ENUM | F_RECORD)))
        diag_error(c, k->tree->a.pos,
                   f & F_INTERFACE ? ERR_NON_SEALED_OR_SEALED_EXPECTED
                                   : ERR_NON_SEALED_SEALED_OR_FINAL_EXPECTED);
    if (!any && (f & F_NON_SEALED))
        diag_error(c, k->tree->a.pos, ERR_NON_SEALED_WITH_NO_SEALED_SUPERTYPE, (Symbol *)k);
    if ((f & F_SEALED) && !(f & F_ENUM))
        check_permits(c, k);
}

/* ---- the whole class
 * ----------------------------------------------------------------------------------------------------------------
 */

static void check_functional(Compiler *c, ClassSymbol *k) {
    AnnoValue *v = k->tree->mods && k->tree->mods->annotations.n
                       ? sym_find_annotation(c, &k->s, c->k.functional_interface)
                       : NULL;
    Diag *why = NULL;
    if (v && !type_function(c, class_type(c, k), &why))
        diag_error(c, v->pos, ERR_BAD_FUNCTIONAL_INTF_ANNO, why);
}

void check_class(Compiler *c, ClassSymbol *k) {
    if (!k->tree || k->bad)
        return;
    check_all_defined(c, k);
    check_results(c, k);
    check_inherited(c, k);
    check_defaults(c, k);
    check_parameterizations(c, k);
    check_functional(c, k);
    check_sealed(c, k);
    const TypeList *tv = class_typarams(c, k);
    if (tv && tv->n && class_is_subclass(c, k, c->k.throwable))
        diag_error(c, k->tree->extends ? ast_pos(k->tree->extends) : k->tree->a.pos, ERR_GENERIC_THROWABLE);
}
