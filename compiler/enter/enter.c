/* Entering: classes of source trees become symbols, in their packages, classes or blocks. */
#include "enter/enter.h"

#include <string.h>

/* ---- names and clashes ---- */

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static bool named_as_file(const SourceFile *f, const Name *name) {
    const char *base = base_name(f->path);
    size_t len = strlen(base);
    return len == name->len + 5u && !memcmp(base, name->s, name->len) && !strcmp(base + name->len, ".java");
}

static void check_file_name(Compiler *c, ClassDecl *tree, ClassSymbol *k, CompUnit *u) {
    if (named_as_file(u->file, tree->name))
        return;
    if (tree->mods->flags & F_PUBLIC && strlen(u->file->path) > 5 &&
        !strcmp(u->file->path + strlen(u->file->path) - 5, ".java"))
        diag_error(c, tree->a.pos, ERR_CLASS_PUBLIC_SHOULD_BE_IN_FILE, &k->s, tree->name);
    k->s.flags |= F_AUXILIARY;
}

/* A nested class may not bear the name of a class around it. */
static bool clashes_with_outer(Compiler *c, ClassDecl *tree, Symbol *owner) {
    for (Symbol *s = owner; s && s->kind != SYM_PACKAGE; s = s->owner) {
        if (s->kind == SYM_CLASS && s->name == tree->name && tree->name->len) {
            diag_error(c, tree->a.pos, ERR_ALREADY_DEFINED, s, s->owner);
            return true;
        }
    }
    return false;
}

static bool defined_in(Compiler *c, ClassDecl *tree, Symbol *owner, Scope *into) {
    SCOPE_NAMED(e, into, tree->name) {
        if (e->sym->kind == SYM_CLASS && e->sym->owner == owner && !(e->sym->flags & F_CLASH)) {
            diag_error(c, tree->a.pos, ERR_ALREADY_DEFINED, e->sym, owner);
            return true;
        }
    }
    return false;
}

/* ---- the symbol of a class declaration ---- */

static ClassSymbol *top_level_symbol(Compiler *c, ClassDecl *tree, PackageSymbol *p, CompUnit *u) {
    const Name *flat = p->internal->len ? name_join(c, p->internal->s, "/", tree->name->s) : tree->name;
    ClassSymbol *k = class_enter(c, flat);
    if (k->s.complete == finder_complete_class) {
        check_file_name(c, tree, k, u);
        SCOPE_NAMED(e, p->members_, tree->name)
        if (e->sym == &k->s)
            return k;
        scope_enter(c, p->members_, &k->s);
        return k;
    }
    if (!(k->s.flags & F_FROM_SOURCE) && !k->s.complete && k->entry &&
        k->entry_is_source) { /* completing it now */
        check_file_name(c, tree, k, u);
        return k;
    }
    diag_error(c, tree->a.pos, ERR_DUPLICATE_CLASS, k->full);
    return NULL;
}

static ClassSymbol *member_symbol(Compiler *c, ClassDecl *tree, ClassSymbol *owner) {
    if (clashes_with_outer(c, tree, &owner->s) || defined_in(c, tree, &owner->s, owner->members_))
        return NULL;
    ClassSymbol *k = class_new(c, 0, tree->name, &owner->s);
    k->flat = name_join(c, owner->flat->s, "$", tree->name->s);
    k->full = owner->full->len ? name_join(c, owner->full->s, ".", tree->name->s) : c->n.empty;
    ClassSymbol *listed = table_find_class(c, k->flat);
    if (listed &&
        listed->s.complete == finder_complete_class) { /* seen in a class file or a directory: be that one */
        listed->s.owner = &owner->s;
        listed->s.name = tree->name;
        listed->full = k->full;
        k = listed;
    } else {
        table_add_class(c, k);
    }
    scope_enter(c, owner->members_, &k->s);
    return k;
}

/* Local classes are numbered per enclosing class and name: Outer$1, Outer$1Local. */
static ClassSymbol *local_symbol(Compiler *c, ClassDecl *tree, Symbol *owner, Scope *into) {
    ClassSymbol *encl = sym_encl_class(owner);
    if (tree->name->len) {
        for (Scope *s = into; s; s = s->outer) {
            SCOPE_NAMED(e, s, tree->name) {
                if (e->sym->kind == SYM_CLASS && e->sym->owner->kind != SYM_CLASS) {
                    diag_error(c, tree->a.pos, ERR_ALREADY_DEFINED, e->sym, e->sym->owner);
                    return NULL;
                }
            }
        }
        if (clashes_with_outer(c, tree, owner))
            return NULL;
    }
    ClassSymbol *k = class_new(c, 0, tree->name, owner);
    k->full = tree->name->len ? tree->name : c->n.empty;
    int i = tree->name->len ? 1 : encl->anon_count + 1;
    for (;; i++) {
        const Name *flat = name_printf(c, "%s$%d%s", encl->flat->s, i, tree->name->s);
        ClassSymbol *other = table_find_class(c, flat);
        if (other && other->s.complete != finder_complete_class)
            continue;
        k->flat = flat;
        break;
    }
    if (!tree->name->len)
        encl->anon_count = i;
    table_add_class(c, k);
    if (tree->name->len)
        scope_enter(c, into, &k->s);
    return k;
}

static void set_typarams(Compiler *c, ClassDecl *tree, ClassSymbol *k) {
    TypeList *l = NEW(&c->arena, TypeList);
    l->n = tree->typarams.n;
    l->v = NEW_ARRAY(&c->arena, Type *, l->n);
    for (int i = 0; i < l->n; i++) {
        TypeParam *p = (TypeParam *)tree->typarams.v[i];
        TypeVar *v = type_var(c, p->name, &k->s);
        v->t.sym->pos = p->a.pos;
        v->t.sym->flags |= F_FROM_SOURCE;
        p->a.type = l->v[i] = &v->t;
        for (int j = 0; j < i; j++)
            if (((TypeParam *)tree->typarams.v[j])->name == p->name)
                diag_error(c, p->a.pos, ERR_TYPE_VAR_ALREADY_DEFINED, p->name, &k->s);
    }
    k->typarams = l->n ? l : NULL;
    ClassType *t = (ClassType *)k->s.type;
    t->args = *l;
    if (k->s.owner->kind == SYM_CLASS && !(k->s.flags & (F_STATIC | F_INTERFACE))) {
        ClassType *outer = (ClassType *)((ClassSymbol *)k->s.owner)->s.type;
        if (outer->args.n || outer->outer)
            t->outer = &outer->t;
    }
    k->s.erasure = t->args.n || t->outer ? NULL : &t->t;
}

/* What a class is by where and how it is declared, modifiers apart. */
static uint64_t implicit_flags(ClassDecl *tree, Symbol *owner) {
    uint64_t f = tree->mods->flags, flags = 0;
    bool member = owner->kind == SYM_CLASS, top = owner->kind == SYM_PACKAGE;
    if (f & F_INTERFACE)
        flags |= F_ABSTRACT;
    if (f & (F_INTERFACE | F_ENUM | F_RECORD) && !top && tree->name->len)
        flags |= F_STATIC;
    if (f & F_RECORD)
        flags |= F_FINAL;
    if (member && owner->flags & F_INTERFACE)
        flags |= F_PUBLIC | F_STATIC;
    return flags;
}

static bool is_deprecated_tree(const Modifiers *m, bool *removal);

static void set_flags(Compiler *c, ClassDecl *tree, ClassSymbol *k) {
    uint64_t aux = k->s.flags & F_AUXILIARY;
    k->s.flags = F_FROM_SOURCE | F_UNATTRIBUTED | aux;
    if (k->s.owner->kind != SYM_PACKAGE && k->s.owner->kind != SYM_CLASS)
        k->s.flags |= F_LOCAL_CLASS;
    if (!tree->name->len)
        k->s.flags |= F_ANONYMOUS | F_LOCAL_CLASS;
    k->s.flags |= modifiers_check(c, tree->a.pos, tree->mods->flags, &k->s, &tree->a);
    k->s.flags |= implicit_flags(tree, k->s.owner);
    bool removal = false;
    if (is_deprecated_tree(tree->mods, &removal))
        k->s.flags |= F_DEPRECATED | (removal ? F_DEPRECATED_REMOVAL : 0);
    k->s.flags |= tree->mods->flags & F_DEPRECATED_DOC;
}

/* @Deprecated by its looks: flags are wanted before names can be resolved. */
static bool is_deprecated_tree(const Modifiers *m, bool *removal) {
    for (int i = 0; i < m->annotations.n; i++) {
        const Annotation *a = (const Annotation *)m->annotations.v[i];
        const Name *name = ast_name(a->name);
        if (!name || strcmp(name->s, "Deprecated"))
            continue;
        for (int j = 0; j < a->args.n; j++) {
            const Assign *as = (const Assign *)a->args.v[j];
            if (as->a.kind == A_ASSIGN && as->rhs->kind == A_LITERAL && as->rhs->konst && as->rhs->konst->i &&
                ast_name(as->lhs) && !strcmp(ast_name(as->lhs)->s, "forRemoval"))
                *removal = true;
        }
        return true;
    }
    return false;
}

uint64_t enter_deprecation(const Modifiers *m) {
    bool removal = false;
    uint64_t flags = m->flags & F_DEPRECATED_DOC;
    if (is_deprecated_tree(m, &removal))
        flags |= F_DEPRECATED | (removal ? F_DEPRECATED_REMOVAL : 0);
    return flags;
}

/* Everything but finding the symbol: its type, env, member classes. */
static void fill_class(Compiler *c, ClassDecl *tree, ClassSymbol *k, Env *env) {
    tree->sym = k;
    k->tree = tree;
    k->file = env->unit->file;
    k->s.pos = tree->a.pos;
    k->s.complete = header_complete;
    k->complete_members = members_complete;
    set_flags(c, tree, k);
    set_typarams(c, tree, k);
    k->env = env_class(c, tree, env);
    if (k->s.owner->kind == SYM_CLASS && (tree->mods->flags & F_STATIC || k->s.flags & F_STATIC))
        k->env->static_level = 0;
    env_apply_suppress(c, k->env, tree->mods, &k->s);
    vec_push(&c->arena, &c->enter->all, k);
    for (int i = 0; i < tree->members.n; i++)
        if (tree->members.v[i]->kind == A_CLASS_DECL)
            enter_class(c, (ClassDecl *)tree->members.v[i], &k->s, k->env, k->members_);
}

void enter_class(Compiler *c, ClassDecl *tree, Symbol *owner, Env *env, Scope *into) {
    ClassSymbol *k;
    if (owner->kind == SYM_PACKAGE)
        k = top_level_symbol(c, tree, (PackageSymbol *)owner, env->unit);
    else if (owner->kind == SYM_CLASS && into == ((ClassSymbol *)owner)->members_)
        k = member_symbol(c, tree, (ClassSymbol *)owner);
    else
        k = local_symbol(c, tree, owner, into);
    if (!k)
        return;
    fill_class(c, tree, k, env);
    if (owner->kind == SYM_PACKAGE)
        vec_push(&c->arena, &c->todo, k);
}

/* ---- units ---- */

static void enter_unit(Compiler *c, CompUnit *u) {
    const Name *package = u->package ? ast_full_name(c, u->package->name) : NULL;
    u->pkg = package_enter(c, package ? package : c->n.empty);
    u->pkg->s.flags |= F_EXISTS;
    sym_ensure(c, &u->pkg->s);
    u->named = scope_new(c, &u->pkg->s, NULL);
    u->star = scope_new(c, &u->pkg->s, NULL);
    u->toplevel = u->pkg->members_;
    Env *env = NEW(&c->arena, Env);
    env->tree = &u->a;
    env->unit = u;
    env->scope = u->named;
    env->lint = c->options.lint;
    u->env = env;
    if (u->package && u->package->annotations.n) {
        u->pkg->info = &u->package->a;
        Modifiers *m = AST_NEW(c, Modifiers, MODIFIERS, u->package->a.pos);
        m->annotations = u->package->annotations;
        if (!strcmp(base_name(u->file->path), "package-info.java"))
            annotate_later(c, &u->pkg->s, m, env);
        else
            diag_error(c, u->package->annotations.v[0]->pos, ERR_PKG_ANNOTATIONS_SB_IN_PACKAGE_INFO);
    }
    for (int i = 0; i < u->decls.n; i++)
        if (u->decls.v[i]->kind == A_CLASS_DECL)
            enter_class(c, (ClassDecl *)u->decls.v[i], &u->pkg->s, env, u->pkg->members_);
}

void enter_units(Compiler *c, CompUnit **units, int n) {
    if (!c->enter)
        c->enter = NEW(&c->arena, struct EnterState);
    for (int i = 0; i < n; i++)
        enter_unit(c, units[i]);
}

/* Headers, then members, then annotations: each stage may enter more classes (found on the source path),
 * which join in. */
void enter_complete_all(Compiler *c) {
    struct EnterState *e = c->enter;
    if (!e || e->completing)
        return;
    e->completing = true;
    int headers = 0, members = 0, units = 0;
    while (headers < e->all.n || members < e->all.n || e->annotated_done < e->annotated.n ||
           units < c->units.n) {
        while (headers < e->all.n)
            sym_ensure(c, &e->all.v[headers++]->s);
        while (units < c->units.n) {
            imports_resolve(c, c->units.v[units]);
            units++;
        }
        while (members < headers)
            class_members(c, e->all.v[members++]);
        while (e->annotated_done < e->annotated.n)
            sym_annotations(c, e->annotated.v[e->annotated_done++]);
    }
    for (int i = 0; i < c->units.n; i++)
        if (!c->units.v[i]->file->implicit)
            imports_check(c, c->units.v[i]);
    e->completing = false;
}

/* ---- local classes ---- */

void enter_local_class(Compiler *c, ClassDecl *tree, Env *env) {
    int from = c->enter->all.n;
    Symbol *owner = env->scope->owner;
    if (owner->kind == SYM_CLASS && owner == &env->encl_class->sym->s && tree->name->len == 0) {
        /* in a field initializer or a constructor call's arguments: still local, owned by the class */
        ClassSymbol *k = local_symbol(c, tree, owner, env->scope);
        fill_class(c, tree, k, env);
    } else {
        ClassSymbol *k = local_symbol(c, tree, owner, env->scope);
        if (!k)
            return;
        fill_class(c, tree, k, env);
    }
    if (env_is_static(env) || env->ctor_prologue)
        if (!(tree->sym->s.flags & F_STATIC))
            tree->sym->s.flags |= F_NO_OUTER_THIS;
    for (int i = from; i < c->enter->all.n; i++)
        sym_ensure(c, &c->enter->all.v[i]->s);
    for (int i = from; i < c->enter->all.n; i++)
        class_members(c, c->enter->all.v[i]);
    while (!c->enter->completing && c->enter->annotated_done < c->enter->annotated.n)
        sym_annotations(c, c->enter->annotated.v[c->enter->annotated_done++]);
}
