/* Names of types and packages (JLS 6.5.4, 6.5.5), and access control (JLS 6.6). */
#include "enter/enter.h"

#include <string.h>

/* ---- access ---- */

static PackageSymbol *env_package(const Env *env) {
    return env->unit->pkg;
}

static ClassSymbol *env_class_symbol(const Env *env) {
    return env->encl_class ? env->encl_class->sym : NULL;
}

static bool same_outermost(const Env *env, const Symbol *s) {
    ClassSymbol *k = env_class_symbol(env);
    return k && sym_outermost(&k->s) == sym_outermost(s);
}

bool access_class(Compiler *c, Env *env, ClassSymbol *k) {
    for (Symbol *s = &k->s; s && s->kind == SYM_CLASS; s = s->owner) {
        uint64_t flags = s->flags & F_FROM_SOURCE ? s->flags : sym_flags(c, s);
        bool ok;
        if (flags & F_PUBLIC || s->owner->kind == SYM_METHOD || s->owner->kind == SYM_VAR)
            ok = true;
        else if (flags & F_PRIVATE)
            ok = same_outermost(env, s);
        else if (env_package(env) == sym_package(s))
            ok = true;
        else if (flags & F_PROTECTED) {
            ok = false;
            for (ClassSymbol *e = env_class_symbol(env); e && !ok; e = sym_encl_class(e->s.owner))
                ok = class_is_subclass(c, e, (ClassSymbol *)s->owner);
        } else {
            ok = false;
        }
        if (!ok)
            return false;
        if (s->owner->kind != SYM_CLASS || (flags & F_STATIC))
            break; /* a static member's own access says it all */
    }
    return true;
}

static bool access_type(Compiler *c, Env *env, Type *t) {
    switch (t->tag) {
    case T_ARRAY: return access_type(c, env, type_elem(t));
    case T_CLASS: return access_class(c, env, (ClassSymbol *)t->sym);
    case T_UNION: return true;
    default: return true;
    }
}

bool sym_inherited_in(Compiler *c, const Symbol *member, ClassSymbol *k) {
    const Symbol *owner = member->owner;
    if (owner->kind != SYM_CLASS)
        return true;
    if (member->flags & F_PUBLIC)
        return !(owner->flags & F_INTERFACE) || owner == &k->s || !(member->flags & F_STATIC) ||
               member->kind != SYM_METHOD;
    if (member->flags & F_PRIVATE)
        return owner == &k->s;
    if (member->flags & F_PROTECTED)
        return !(sym_flags(c, &k->s) & F_INTERFACE);
    PackageSymbol *p = sym_package(member);
    for (ClassSymbol *s = k; s && &s->s != owner;) {
        if (sym_package(&s->s) != p)
            return false;
        Type *super = class_super(c, s);
        s = super && super->tag == T_CLASS ? (ClassSymbol *)super->sym : NULL;
    }
    return !(sym_flags(c, &k->s) & F_INTERFACE) || owner == &k->s;
}

/* JLS 6.6.2.1: from a subclass body, through a type that is this subclass. */
static bool protected_access(Compiler *c, Env *env, Symbol *member, ClassSymbol *site) {
    ClassSymbol *owner = (ClassSymbol *)member->owner;
    for (ClassSymbol *k = env_class_symbol(env); k; k = sym_encl_class(k->s.owner)) {
        if (!class_is_subclass(c, k, owner) || sym_flags(c, &k->s) & F_INTERFACE)
            continue;
        if (member->flags & F_STATIC || member->kind == SYM_CLASS || !site || class_is_subclass(c, site, k))
            return true;
    }
    return false;
}

bool access_member(Compiler *c, Env *env, Type *site, Symbol *member) {
    if (!member->owner || member->owner->kind != SYM_CLASS || member->owner == &c->syms.array_class->s)
        return true;
    ClassSymbol *k = type_class_symbol(c, site);
    if (member->flags & F_PRIVATE)
        return same_outermost(env, member) && (!k || sym_inherited_in(c, member, k));
    if (!access_type(c, env, site))
        return false;
    if (member->flags & F_PUBLIC)
        return true;
    if (env_package(env) == sym_package(member))
        return member->flags & F_PROTECTED || !k || sym_inherited_in(c, member, k) || site->tag == T_ARRAY;
    if (!(member->flags & F_PROTECTED))
        return false;
    if (env->select_super && !(member->flags & F_STATIC) && member->kind != SYM_CLASS)
        return true;
    return protected_access(c, env, member, k);
}

/* ---- messages ---- */

static bool has_name(const Symbol *s) {
    return s && s->name->len;
}

/* "location: class A<T>", or none when the place has no name (a unit's top). */
void report_missing_type(Compiler *c, Env *env, Pos pos, const Name *name, Symbol *site) {
    if (site && site->kind == SYM_PACKAGE && !package_exists(c, (PackageSymbol *)site)) {
        diag_error(c, pos, ERR_DOESNT_EXIST, site);
        return;
    }
    if (!site) {
        ClassSymbol *k = env_class_symbol(env);
        site = k ? &k->s : NULL;
    }
    if (!site || !(has_name(site) || site->kind == SYM_CLASS))
        diag_error(c, pos, ERR_CANT_RESOLVE, "class", name);
    else if (site->kind == SYM_CLASS)
        diag_error(c, pos, ERR_CANT_RESOLVE_LOCATION_TYPE, "class", name, site, site->type);
    else
        diag_error(c, pos, ERR_CANT_RESOLVE_LOCATION, "class", name, site);
}

static const char *access_text(uint64_t flags) {
    return flags & F_PRIVATE ? "private" : flags & F_PROTECTED ? "protected" : "";
}

static void report_inaccessible(Compiler *c, Pos pos, Symbol *s) {
    if (s->flags & (F_PRIVATE | F_PROTECTED))
        diag_error(c, pos, ERR_REPORT_ACCESS, s, access_text(s->flags), s->owner);
    else
        diag_error(c, pos, ERR_NOT_DEF_PUBLIC_CANT_ACCESS, s, s->owner);
}

/* ---- classes in packages and classes ---- */

ClassSymbol *resolve_package_class(Compiler *c, PackageSymbol *p, const Name *name) {
    Scope *s = package_members(c, p);
    SCOPE_NAMED(e, s, name)
    if (e->sym->kind == SYM_CLASS)
        return (ClassSymbol *)e->sym;
    if (!memchr(name->s, '$', name->len))
        return NULL;
    ClassSymbol *k = class_lookup(c, p->internal->len ? name_join(c, p->internal->s, "/", name->s) : name);
    return k && k->s.owner == &p->s ? k : NULL;
}

typedef struct MemberSearch {
    Compiler *c;
    Env *env;
    ClassSymbol *site;
    const Name *name;
    ClassSymbol *found, *other, *inaccessible;
    int depth;
} MemberSearch;

static void search_member(MemberSearch *q, ClassSymbol *k) {
    if (++q->depth > 500)
        return;
    ClassSymbol *m = class_member_class(q->c, k, q->name);
    if (m) {
        bool ok = k == q->site || sym_inherited_in(q->c, &m->s, q->site) || !(m->s.flags & F_PRIVATE);
        if (!ok || !access_class(q->c, q->env, m)) {
            q->inaccessible = m;
        } else if (!q->found) {
            q->found = m;
        } else if (q->found != m && !q->other) {
            q->other = m;
        }
        return;
    }
    Type *super = class_super(q->c, k);
    if (super && super->tag == T_CLASS)
        search_member(q, (ClassSymbol *)super->sym);
    if (q->found && !q->other && super && super->tag == T_CLASS && !k->interfaces)
        return;
    const TypeList *l = class_interfaces(q->c, k);
    for (int i = 0; i < l->n; i++)
        if (l->v[i]->tag == T_CLASS)
            search_member(q, (ClassSymbol *)l->v[i]->sym);
}

/* Quietly: found or not, with what else there was. */
static MemberSearch find_member(Compiler *c, Env *env, ClassSymbol *k, const Name *name) {
    MemberSearch q = {.c = c, .env = env, .site = k, .name = name};
    search_member(&q, k);
    return q;
}

static Symbol *finish_member(Compiler *c, const MemberSearch *q, Pos pos) {
    if (q->other) {
        diag_error(c, pos, ERR_REF_AMBIGUOUS, q->name, sym_kind_name(c, &q->found->s), (Symbol *)&q->found->s,
                   q->found->s.owner, sym_kind_name(c, &q->other->s), (Symbol *)&q->other->s,
                   q->other->s.owner);
        return &q->found->s;
    }
    if (q->found)
        return &q->found->s;
    return c->syms.none;
}

Symbol *resolve_member_type(Compiler *c, Env *env, Type *site, const Name *name, Pos pos) {
    ClassSymbol *k = type_class_symbol(c, site);
    if (!k || site->tag == T_ARRAY || site->tag == T_TYPEVAR)
        return c->syms.none;
    MemberSearch q = find_member(c, env, k, name);
    if (!q.found && q.inaccessible) {
        report_inaccessible(c, pos, &q.inaccessible->s);
        return &q.inaccessible->s;
    }
    return finish_member(c, &q, pos);
}

/* ---- simple names ---- */

static Symbol *in_blocks(Env *env, const Name *name) {
    for (Scope *s = env->scope; s; s = s->outer) {
        Symbol *found = NULL;
        SCOPE_NAMED(e, s, name)
        if (e->sym->kind == SYM_TYPEVAR || e->sym->kind == SYM_CLASS)
            found = e->sym; /* the newest */
        if (found)
            return found;
    }
    return NULL;
}

/* An inner class of a generic one: its plain name stands for the one of this very parameterization. */
static bool needs_type_arguments(Compiler *c, ClassSymbol *k) {
    if ((sym_flags(c, &k->s) & (F_STATIC | F_INTERFACE | F_ENUM | F_RECORD)) || k->s.owner->kind != SYM_CLASS)
        return false;
    const TypeList *tvars = class_typarams(c, (ClassSymbol *)k->s.owner);
    return tvars && tvars->n;
}

Symbol *resolve_type_name(Compiler *c, Env *env, const Name *name, Pos pos) {
    bool static_only = false;
    ClassSymbol *inaccessible = NULL;
    for (Env *e = env; e && (e->encl_class || e->base_clause); e = e->next) {
        bool base = e->base_clause;
        Symbol *s = in_blocks(e, name);
        if (s) {
            if (s->kind == SYM_TYPEVAR && s->owner->kind == SYM_CLASS && (static_only || env_is_static(e)) &&
                !base) {
                diag_error(c, pos, ERR_NON_STATIC_TYPE_VAR, name);
                return s;
            }
            return s;
        }
        if (env_is_static(e))
            static_only = true;
        if (e->encl_class && e->encl_class->sym) {
            MemberSearch q = find_member(c, env, e->encl_class->sym, name);
            if (q.found && static_only && needs_type_arguments(c, q.found))
                diag_error(c, pos, ERR_NON_STATIC_CANT_BE_REF, sym_kind_name(c, &q.found->s), &q.found->s);
            if (q.found)
                return finish_member(c, &q, pos);
            if (q.inaccessible)
                inaccessible = q.inaccessible;
            if (e->encl_class->sym->s.flags & F_STATIC)
                static_only = true;
        }
    }
    Symbol *s = imports_find_type(c, env->unit, name, pos);
    if (s->kind == SYM_NONE && inaccessible) {
        report_inaccessible(c, pos, &inaccessible->s);
        return &inaccessible->s;
    }
    if (s->kind == SYM_CLASS && !access_class(c, env, (ClassSymbol *)s))
        report_inaccessible(c, pos, s);
    return s;
}

/* ---- packages or types ---- */

static Symbol *set_symbol(Ast *t, Symbol *s) {
    if (t->kind == A_IDENT)
        ((Ident *)t)->sym = s;
    else
        ((Select *)t)->sym = s;
    t->type = s->type;
    return s;
}

static Symbol *simple_name(Compiler *c, Env *env, Ident *t, int kinds) {
    bool unit_level = !env->encl_class;
    if (kinds & NAME_TYPE && !(unit_level && kinds & NAME_PACKAGE)) {
        Symbol *s = unit_level ? imports_find_type(c, env->unit, t->name, t->a.pos)
                               : resolve_type_name(c, env, t->name, t->a.pos);
        if (s->kind != SYM_NONE)
            return set_symbol(&t->a, s);
    }
    if (kinds & NAME_PACKAGE)
        return set_symbol(&t->a, &package_enter(c, t->name)->s);
    report_missing_type(c, env, t->a.pos, t->name, NULL);
    return c->syms.none;
}

Symbol *resolve_package_or_type(Compiler *c, Env *env, Ast *t, int kinds) {
    if (t->kind == A_IDENT)
        return simple_name(c, env, (Ident *)t, kinds);
    if (t->kind != A_SELECT)
        return c->syms.none;
    Select *s = (Select *)t;
    Symbol *site = resolve_package_or_type(c, env, s->expr, NAME_PACKAGE | NAME_TYPE);
    if (site->kind == SYM_NONE || s->name == c->n.error)
        return c->syms.none;
    if (site->kind == SYM_PACKAGE) {
        PackageSymbol *p = (PackageSymbol *)site;
        if (kinds & NAME_TYPE) {
            ClassSymbol *k = resolve_package_class(c, p, s->name);
            if (k) {
                if (!access_class(c, env, k) && !(kinds & NAME_PACKAGE))
                    report_inaccessible(c, t->pos, &k->s);
                return set_symbol(t, &k->s);
            }
        }
        if (kinds & NAME_PACKAGE)
            return set_symbol(t, &package_enter(c, name_join(c, p->full->s, ".", s->name->s))->s);
    } else {
        Symbol *m = resolve_member_type(c, env, site->type, s->name, t->pos);
        if (m->kind != SYM_NONE)
            return set_symbol(t, m);
        if (site->kind == SYM_CLASS && ((ClassSymbol *)site)->bad)
            return c->syms.none;
    }
    report_missing_type(c, env, t->pos, s->name, site);
    return c->syms.none;
}
