/* Imports (JLS 7.5): resolved once per unit, when its first class is completed; checked at the end. */
#include "enter/enter.h"

/* The class that `import a.B.C;` (or the left part of a static import) names; NULL, reported, when there is
 * none. */
static ClassSymbol *import_class(Compiler *c, CompUnit *u, Ast *t) {
    Symbol *s = resolve_package_or_type(c, u->env, t, NAME_TYPE);
    return s && s->kind == SYM_CLASS ? (ClassSymbol *)s : NULL;
}

static bool is_top_level_of(CompUnit *u, Symbol *s) {
    return s->kind == SYM_CLASS && s->flags & F_FROM_SOURCE && ((ClassSymbol *)s)->file == u->file;
}

static void add_named(Compiler *c, CompUnit *u, Import *t, ClassSymbol *k) {
    SCOPE_NAMED(e, u->named, k->s.name) {
        if (e->sym == &k->s)
            return;
        diag_error(c, t->a.pos, ERR_ALREADY_DEFINED_SINGLE_IMPORT, e->sym);
        return;
    }
    SCOPE_NAMED(e, u->toplevel, k->s.name) {
        if (e->sym != &k->s && is_top_level_of(u, e->sym)) {
            diag_error(c, t->a.pos, ERR_ALREADY_DEFINED_THIS_UNIT, e->sym);
            return;
        }
    }
    scope_enter(c, u->named, &k->s);
}

static void add_static(CompUnit *u, ClassSymbol *k, const Name *name, Import *t) {
    u->statics[u->static_count++] = (StaticImport){k, name, t};
}

static void resolve_import(Compiler *c, CompUnit *u, Import *t) {
    Select *s = t->name;
    bool star = s->name == c->n.star;
    if (t->a.bits & AB_STATIC_IMPORT) {
        ClassSymbol *k = import_class(c, u, s->expr);
        if (k)
            add_static(u, k, star ? NULL : s->name, t);
        return;
    }
    if (star) {
        Symbol *p = resolve_package_or_type(c, u->env, s->expr, NAME_PACKAGE | NAME_TYPE);
        if (p && p->kind != SYM_NONE)
            scope_enter(c, u->star, p);
        return;
    }
    ClassSymbol *k = import_class(c, u, &s->a);
    if (k)
        add_named(c, u, t, k);
}

void imports_resolve(Compiler *c, CompUnit *u) {
    if (u->imports_done)
        return;
    u->imports_done = true;
    u->statics = NEW_ARRAY(&c->arena, StaticImport, u->imports.n);
    for (int i = 0; i < u->imports.n; i++)
        resolve_import(c, u, (Import *)u->imports.v[i]);
}

/* ---- lookups ---- */

/* A static member class through a static import. */
static ClassSymbol *static_member_class(Compiler *c, ClassSymbol *k, const Name *name, int depth) {
    ClassSymbol *m = class_member_class(c, k, name);
    if (m && m->s.flags & F_STATIC)
        return m;
    if (depth > 100)
        return NULL;
    Type *super = class_super(c, k);
    m = super && super->tag == T_CLASS ? static_member_class(c, (ClassSymbol *)super->sym, name, depth + 1)
                                       : NULL;
    const TypeList *l = class_interfaces(c, k);
    for (int i = 0; !m && i < l->n; i++)
        if (l->v[i]->tag == T_CLASS)
            m = static_member_class(c, (ClassSymbol *)l->v[i]->sym, name, depth + 1);
    return m;
}

static Symbol *find_static_type(Compiler *c, CompUnit *u, const Name *name, bool on_demand) {
    for (int i = 0; i < u->static_count; i++) {
        const StaticImport *s = &u->statics[i];
        if (on_demand ? s->name != NULL : s->name != name)
            continue;
        ClassSymbol *k = static_member_class(c, s->k, name, 0);
        if (k && access_class(c, u->env, k))
            return &k->s;
    }
    return NULL;
}

static Symbol *star_type(Compiler *c, CompUnit *u, const Name *name, Pos pos) {
    Symbol *found = NULL;
    ClassSymbol *k = resolve_package_class(c, c->syms.java_lang, name);
    if (k && access_class(c, u->env, k))
        found = &k->s;
    SCOPE_EACH(e, u->star) {
        if (e->sym->kind == SYM_PACKAGE)
            k = resolve_package_class(c, (PackageSymbol *)e->sym, name);
        else
            k = static_member_class(c, (ClassSymbol *)e->sym, name, 0);
        if (!k || &k->s == found || !access_class(c, u->env, k))
            continue;
        if (found) {
            diag_error(c, pos, ERR_REF_AMBIGUOUS, name, "class", (Symbol *)((ClassSymbol *)&k->s),
                       sym_package(&k->s)->full, "class", found, sym_package(found)->full);
            return found;
        }
        found = &k->s;
    }
    return found ? found : find_static_type(c, u, name, true);
}

Symbol *imports_find_type(Compiler *c, CompUnit *u, const Name *name, Pos pos) {
    imports_resolve(c, u);
    ScopeEntry *e = scope_find(u->named, name);
    if (e)
        return e->sym;
    Symbol *s = find_static_type(c, u, name, false);
    if (s)
        return s;
    ClassSymbol *k = resolve_package_class(c, u->pkg, name);
    if (k)
        return &k->s;
    s = star_type(c, u, name, pos);
    return s ? s : c->syms.none;
}

/* ---- static members ---- */

typedef struct StaticSearch {
    Compiler *c;
    CompUnit *unit;
    const Name *name;
    ClassSymbol *origin;
    void (*found)(void *ctx, Symbol *s, ClassSymbol *origin);
    void *ctx;
    int count;
} StaticSearch;

static void search_statics(StaticSearch *q, ClassSymbol *k, int depth) {
    if (depth > 100)
        return;
    SCOPE_NAMED(e, class_members(q->c, k), q->name) {
        Symbol *s = e->sym;
        if (s->kind == SYM_CLASS || !(s->flags & F_STATIC) || !sym_inherited_in(q->c, s, q->origin))
            continue;
        q->count++;
        if (q->found)
            q->found(q->ctx, s, q->origin);
    }
    Type *super = class_super(q->c, k);
    if (super && super->tag == T_CLASS)
        search_statics(q, (ClassSymbol *)super->sym, depth + 1);
    const TypeList *l = class_interfaces(q->c, k);
    for (int i = 0; i < l->n; i++)
        if (l->v[i]->tag == T_CLASS)
            search_statics(q, (ClassSymbol *)l->v[i]->sym, depth + 1);
}

void enter_static_imports(Compiler *c, CompUnit *unit, const Name *name, bool on_demand,
                          void (*found)(void *ctx, Symbol *s, ClassSymbol *origin), void *ctx) {
    imports_resolve(c, unit);
    for (int i = 0; i < unit->static_count; i++) {
        const StaticImport *s = &unit->statics[i];
        if (on_demand ? s->name != NULL : s->name != name)
            continue;
        StaticSearch q = {c, unit, name, s->k, found, ctx, 0};
        search_statics(&q, s->k, 0);
    }
}

/* ---- checks at the end ---- */

static void check_static(Compiler *c, CompUnit *u, const StaticImport *s) {
    if (!s->name)
        return;
    StaticSearch q = {c, u, s->name, s->k, NULL, NULL, 0};
    search_statics(&q, s->k, 0);
    if (!q.count && !static_member_class(c, s->k, s->name, 0))
        diag_error(c, s->tree->a.pos, ERR_CANT_RESOLVE_LOCATION, "static", s->name, &s->k->s);
}

static void check_star(Compiler *c, Import *t) {
    Symbol *s = ast_symbol(t->name->expr);
    if (s && s->kind == SYM_PACKAGE && !package_exists(c, (PackageSymbol *)s))
        diag_error(c, t->a.pos, ERR_DOESNT_EXIST, s);
}

void imports_check(Compiler *c, CompUnit *u) {
    for (int i = 0; i < u->static_count; i++)
        check_static(c, u, &u->statics[i]);
    for (int i = 0; i < u->imports.n; i++) {
        Import *t = (Import *)u->imports.v[i];
        if (!(t->a.bits & AB_STATIC_IMPORT) && t->name->name == c->n.star)
            check_star(c, t);
    }
}
