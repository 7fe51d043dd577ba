/* Class headers (JLS 8.1, 9.1): supertypes, bounds of type parameters, permitted subclasses. */
#include "enter/enter.h"

#include <string.h>

/* ---- cycles ---- */

typedef VEC(ClassSymbol *) Seen;

static bool reaches(Compiler *c, Type *t, ClassSymbol *target, Seen *seen);

/* Does k depend on target through what is known so far: supertypes and, for qualified names, outer classes?
 */
static bool class_reaches(Compiler *c, ClassSymbol *k, ClassSymbol *target, Seen *seen) {
    if (k == target)
        return true;
    if (k->s.flags & F_CYCLIC || (!(k->s.flags & F_FROM_SOURCE) && !k->s.owner))
        return false;
    k->s.flags |= F_CYCLIC;
    vec_push(&c->arena, seen, k);
    if (seen->n > 5000)
        return false;
    if (k->super && reaches(c, k->super, target, seen))
        return true;
    for (int i = 0; k->interfaces && i < k->interfaces->n; i++)
        if (reaches(c, k->interfaces->v[i], target, seen))
            return true;
    return k->s.owner->kind == SYM_CLASS && class_reaches(c, (ClassSymbol *)k->s.owner, target, seen);
}

static bool reaches(Compiler *c, Type *t, ClassSymbol *target, Seen *seen) {
    return t->tag == T_CLASS && class_reaches(c, (ClassSymbol *)t->sym, target, seen);
}

/* Called with the supertypes just set. */
static bool is_cyclic(Compiler *c, ClassSymbol *k) {
    Seen seen = {0};
    bool cyclic = k->super && reaches(c, k->super, k, &seen);
    for (int i = 0; !cyclic && k->interfaces && i < k->interfaces->n; i++)
        cyclic = reaches(c, k->interfaces->v[i], k, &seen);
    for (int i = 0; i < seen.n; i++)
        seen.v[i]->s.flags &= ~F_CYCLIC;
    return cyclic;
}

/* ---- supertypes ---- */

/* A tree of an extends, implements or permits clause; NULL when reported. */
static Type *base_type(Compiler *c, Ast *t, Env *env, bool want_class, bool want_interface) {
    Type *b = attr_type(c, t, env);
    if (b->tag == T_ERROR)
        return NULL;
    if (b->tag == T_TYPEVAR) {
        diag_error(c, ast_pos(t), ERR_TYPE_FOUND_REQ_CLASS_PARAM, b);
        return NULL;
    }
    if (b->tag != T_CLASS) {
        diag_error(c, ast_pos(t), ERR_TYPE_FOUND_REQ_CLASS, b);
        return NULL;
    }
    uint64_t flags = sym_flags(c, b->sym);
    if (want_interface && !(flags & F_INTERFACE)) {
        diag_error(c, ast_pos(t), ERR_INTF_EXPECTED_HERE);
        return NULL;
    }
    if (want_class && flags & F_INTERFACE) {
        diag_error(c, ast_pos(t), ERR_NO_INTF_EXPECTED_HERE);
        return NULL;
    }
    if (want_class && flags & F_FINAL && t->kind != A_NONE)
        diag_error(c, ast_pos(t), ERR_CANT_INHERIT_FROM_FINAL, b->sym);
    for (int i = 0; i < ((ClassType *)b)->args.n; i++)
        if (((ClassType *)b)->args.v[i]->tag == T_WILDCARD) {
            Ast *a = t->kind == A_TYPE_APPLY ? ((TypeApply *)t)->args.v[i] : t;
            diag_error(c, a->pos, ERR_TYPE_FOUND_REQ_NO_BOUNDS, ((ClassType *)b)->args.v[i]);
            return NULL;
        }
    return b;
}

static Type *superclass_of(Compiler *c, ClassDecl *tree, ClassSymbol *k, Env *env) {
    uint64_t f = tree->mods->flags;
    if (k == c->k.object)
        return NULL;
    if (f & F_ENUM && tree->name->len) {
        TypeList self = type_list(c, 1, k->s.type);
        return &type_class(c, c->k.enum_, NULL, self)->t;
    }
    if (f & F_RECORD)
        return c->t.record;
    if (!tree->extends)
        return c->t.object;
    if (tree->extends->type) /* an anonymous class: attribution knows already */
        return tree->extends->type->tag == T_CLASS ? tree->extends->type : c->t.object;
    Type *t = base_type(c, tree->extends, env, true, false);
    if (t && t->sym == &c->k.record->s) {
        diag_error(c, tree->a.pos, ERR_INVALID_SUPERTYPE_RECORD, &k->s);
        t = NULL;
    }
    return t ? t : c->t.object;
}

static void find_interfaces(Compiler *c, ClassDecl *tree, ClassSymbol *k, Env *env) {
    TypeList *l = NEW(&c->arena, TypeList);
    l->v = NEW_ARRAY(&c->arena, Type *, tree->implements.n + 1);
    for (int i = 0; i < tree->implements.n; i++) {
        Ast *t = tree->implements.v[i];
        Type *b = t->type ? t->type : base_type(c, t, env, false, true);
        if (!b || b->tag != T_CLASS)
            continue;
        bool again = false;
        for (int j = 0; j < l->n && !again; j++)
            again = l->v[j]->sym == b->sym;
        if (again)
            diag_error(c, ast_pos(t), ERR_REPEATED_INTERFACE);
        else
            l->v[l->n++] = b;
    }
    if (tree->mods->flags & F_ANNOTATION)
        l->v[l->n++] = c->t.annotation;
    k->interfaces = l;
}

/* ---- sealed ---- */

static void add_permitted(Compiler *c, ClassSymbol *sealed, ClassSymbol *k) {
    for (int i = 0; i < sealed->permits_count; i++)
        if (sealed->permits[i] == k)
            return;
    ClassSymbol **l = NEW_ARRAY(&c->arena, ClassSymbol *, sealed->permits_count + 1);
    int at = 0;
    while (at < sealed->permits_count && sealed->permits[at]->s.pos <= k->s.pos)
        at++;
    for (int i = 0; i <= sealed->permits_count; i++)
        l[i] = i == at ? k : sealed->permits[i - (i > at)];
    sealed->permits = l;
    sealed->permits_count++;
}

/* A sealed class without a permits clause permits its direct subclasses in the same file. */
static void infer_permitted(Compiler *c, ClassSymbol *k, Type *super) {
    if (!super || super->tag != T_CLASS)
        return;
    ClassSymbol *s = (ClassSymbol *)super->sym;
    bool is_enum = s->s.flags & F_ENUM && k->s.flags & F_ANONYMOUS;
    if (s->s.flags & F_FROM_SOURCE && s->file == k->file && s->tree && !s->tree->permits.n &&
        (s->s.flags & F_SEALED) && (is_enum || !(k->s.flags & F_LOCAL_CLASS)))
        add_permitted(c, s, k);
}

static void find_permits(Compiler *c, ClassDecl *tree, ClassSymbol *k, Env *env) {
    for (int i = 0; i < tree->permits.n; i++) {
        Type *t = base_type(c, tree->permits.v[i], env, false, false);
        if (!t)
            continue;
        ClassSymbol *sub = (ClassSymbol *)t->sym,
                    **l = NEW_ARRAY(&c->arena, ClassSymbol *, k->permits_count + 1);
        bool again = false;
        for (int j = 0; j < k->permits_count; j++) {
            l[j] = k->permits[j];
            again |= l[j] == sub;
        }
        if (again) {
            diag_error(c, ast_pos(tree->permits.v[i]), ERR_INVALID_PERMITS_CLAUSE_DUP, t);
            continue;
        }
        l[k->permits_count++] = sub;
        k->permits = l;
    }
}

/* An enum is final, or sealed when constants have bodies. */
static void enum_flags(ClassDecl *tree, ClassSymbol *k, int release) {
    bool bodies = false;
    for (int i = 0; i < tree->members.n; i++) {
        VarDecl *v = (VarDecl *)tree->members.v[i];
        if (v->a.kind == A_VAR_DECL && v->mods->flags & F_ENUM && v->init && v->init->kind == A_NEW_CLASS)
            bodies |= ((NewClass *)v->init)->body != NULL;
    }
    k->s.flags |= !bodies ? F_FINAL : release >= 17 ? F_SEALED : 0;
}

/* ---- type parameters ---- */

static void find_bounds(Compiler *c, TypeParam *p, Env *env) {
    TypeVar *v = (TypeVar *)p->a.type;
    TypeList l = {NEW_ARRAY(&c->arena, Type *, p->bounds.n), 0};
    for (int i = 0; i < p->bounds.n; i++) {
        Ast *t = p->bounds.v[i];
        Type *b = attr_type(c, t, env);
        if (b->tag == T_ERROR)
            continue;
        if (b->tag == T_TYPEVAR) {
            if (p->bounds.n > 1) {
                diag_error(c, p->bounds.v[1]->pos, ERR_TYPE_VAR_MAY_NOT_BE_FOLLOWED_BY_OTHER_BOUNDS);
                l.v[l.n++] = b;
                break;
            }
        } else if (b->tag != T_CLASS) {
            diag_error(c, ast_pos(t), ERR_TYPE_FOUND_REQ_CLASS, b);
            continue;
        } else if (i > 0 && !sym_is_interface(c, b->sym)) {
            diag_error(c, ast_pos(t), ERR_INTF_EXPECTED_HERE);
            continue;
        }
        bool again = false;
        for (int j = 0; j < l.n; j++)
            again |= b->tag == T_CLASS && l.v[j]->sym == b->sym;
        if (again)
            diag_error(c, ast_pos(t), ERR_REPEATED_INTERFACE);
        else
            l.v[l.n++] = b;
    }
    v->upper = l.n ? type_intersection(c, l) : c->t.object;
}

static void check_bound_cycle(Compiler *c, TypeParam *p) {
    TypeVar *v = (TypeVar *)p->a.type;
    Type *t = v->upper;
    for (int i = 0; t && t->tag == T_TYPEVAR; i++) {
        if (t == &v->t || i > 5000) {
            v->upper = type_error(c, p->name, NULL);
            diag_error(c, p->a.pos, ERR_CYCLIC_INHERITANCE, &v->t);
            return;
        }
        t = ((TypeVar *)t)->upper;
    }
}

static void bounds_of(Compiler *c, AstList typarams, Env *env) {
    for (int i = 0; i < typarams.n; i++)
        find_bounds(c, (TypeParam *)typarams.v[i], env);
    for (int i = 0; i < typarams.n; i++)
        check_bound_cycle(c, (TypeParam *)typarams.v[i]);
    for (int i = 0; i < typarams.n; i++) {
        TypeParam *p = (TypeParam *)typarams.v[i];
        if (p->annotations.n) {
            Modifiers *m = AST_NEW(c, Modifiers, MODIFIERS, p->annotations.v[0]->pos);
            m->annotations = p->annotations;
            annotate_later(c, p->a.type->sym, m, env);
        }
    }
}

TypeList enter_typarams(Compiler *c, AstList typarams, Symbol *owner, Env *env) {
    TypeList l = {NEW_ARRAY(&c->arena, Type *, typarams.n), typarams.n};
    for (int i = 0; i < l.n; i++) {
        TypeParam *p = (TypeParam *)typarams.v[i];
        TypeVar *v = type_var(c, p->name, owner);
        v->t.sym->pos = p->a.pos;
        for (int j = 0; j < i; j++)
            if (((TypeParam *)typarams.v[j])->name == p->name)
                diag_error(c, p->a.pos, ERR_TYPE_VAR_ALREADY_DEFINED, p->name, owner);
        p->a.type = l.v[i] = &v->t;
        scope_enter(c, env->scope, v->t.sym);
    }
    bounds_of(c, typarams, env);
    return l;
}

/* ---- completing ---- */

/* Where a header's names are looked up: around the class, with its type parameters, without its members. */
static Env *base_env(Compiler *c, ClassDecl *tree, Env *outer) {
    Scope *scope =
        scope_new(c, outer->scope ? outer->scope->owner : NULL, outer->encl_class ? outer->scope : NULL);
    Env *e = env_dup(c, outer, &tree->a, scope);
    e->base_clause = true;
    for (int i = 0; i < tree->typarams.n; i++)
        scope_enter(c, scope, tree->typarams.v[i]->type->sym);
    return e;
}

void header_complete(Compiler *c, Symbol *s) {
    ClassSymbol *k = (ClassSymbol *)s;
    ClassDecl *tree = k->tree;
    Env *outer = k->env->next;
    if (s->owner->kind == SYM_CLASS)
        sym_ensure(c, s->owner);
    imports_resolve(c, outer->unit);
    Env *env = base_env(c, tree, outer);
    if (tree->mods->flags & F_ENUM && tree->name->len)
        enum_flags(tree, k, c->options.release);
    if (tree->mods->flags & F_ENUM && !tree->name->len)
        s->flags |= F_FINAL;
    k->super = superclass_of(c, tree, k, env);
    find_interfaces(c, tree, k, env);
    if (is_cyclic(c, k)) {
        diag_error(c, tree->a.pos, ERR_CYCLIC_INHERITANCE, s);
        k->super = c->t.object;
        k->interfaces = NEW(&c->arena, TypeList);
        k->bad_header = true;
    }
    bounds_of(c, tree->typarams, env);
    find_permits(c, tree, k, env);
    infer_permitted(c, k, k->super);
    for (int i = 0; i < k->interfaces->n; i++)
        infer_permitted(c, k, k->interfaces->v[i]);
    if (tree->mods->annotations.n)
        annotate_later(c, s, tree->mods, outer);
}
