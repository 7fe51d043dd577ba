/* One walk over a top-level class, then the captures of local classes are carried to wherever those are
 * created. */
#include "lower/lower.h"

/* `unit` creates an object of local class `k` (or extends it): it must reach what k captures. */
typedef struct Creation {
    Unit *unit;
    ClassGen *k;
} Creation;

typedef struct Walk {
    Compiler *c;
    TopGen *top;
    Unit *unit;
    VEC(Creation) creations;
} Walk;

static bool visit(void *ctx, Ast *t);
static void walk_class(Walk *w, ClassDecl *d);

ClassSymbol *class_outer(const ClassSymbol *k) {
    return k->s.owner && k->s.owner->kind != SYM_PACKAGE ? sym_encl_class(k->s.owner) : NULL;
}

bool class_has_member(Compiler *c, ClassSymbol *k, const Symbol *sym) {
    ClassSymbol *owner = (ClassSymbol *)sym->owner;
    if (owner == k)
        return true;
    if ((sym->flags & F_PRIVATE) || !class_is_subclass(c, k, owner))
        return false;
    if (sym->flags & (F_PUBLIC | F_PROTECTED) || sym_is_interface(c, sym->owner))
        return true;
    return sym_package(sym) == sym_package(&k->s);
}

int var_index(const VarVec *list, const VarSymbol *v) {
    for (int i = 0; i < list->n; i++)
        if (list->v[i] == v)
            return i;
    return -1;
}

static bool add_var(Compiler *c, VarVec *list, VarSymbol *v) {
    if (var_index(list, v) >= 0)
        return false;
    vec_push(&c->arena, list, v);
    return true;
}

EnumMap *enum_map(Compiler *c, TopGen *top, ClassSymbol *enum_) {
    for (int i = 0; i < top->maps.n; i++)
        if (top->maps.v[i]->enum_ == enum_)
            return top->maps.v[i];
    EnumMap *m = NEW(&c->arena, EnumMap);
    m->enum_ = enum_;
    m->field = name_join(c, "$SwitchMap$", name_replace(c, enum_->flat, '/', '$')->s, "");
    vec_push(&c->arena, &top->maps, m);
    return m;
}

int enum_map_number(Compiler *c, EnumMap *m, VarSymbol *constant) {
    add_var(c, &m->consts, constant);
    return var_index(&m->consts, constant) + 1;
}

/* ---- access methods ---- */

enum { NESTS_SINCE = 11 };

ClassSymbol *access_holder(Compiler *c, const Symbol *m, ClassSymbol *from, ClassSymbol *site) {
    if (!(m->flags & (F_PRIVATE | F_PROTECTED)) || m->owner == &from->s || m->owner->kind != SYM_CLASS)
        return NULL;
    ClassSymbol *owner = (ClassSymbol *)m->owner;
    if (m->flags & F_PRIVATE)
        return c->options.release < NESTS_SINCE && owner->gen ? owner : NULL;
    if (sym_package(m) == sym_package(&from->s))
        return NULL;
    if (m->flags & F_STATIC)
        site = NULL;
    if (class_is_subclass(c, from, owner) && (!site || class_is_subclass(c, site, from)))
        return NULL;
    for (ClassSymbol *k = class_outer(from); k; k = class_outer(k))
        if (site ? class_is_subclass(c, site, k) : class_is_subclass(c, k, owner))
            return k->gen ? k : NULL;
    return NULL;
}

int access_index(const ClassGen *holder, const Symbol *member) {
    for (int i = 0; i < holder->access.n; i++)
        if (holder->access.v[i] == member)
            return i;
    return -1;
}

static void note_access(Walk *w, Symbol *s, ClassSymbol *site) {
    if (s->kind != SYM_METHOD && (s->kind != SYM_VAR || s->var_kind != VAR_FIELD))
        return;
    ClassSymbol *holder = access_holder(w->c, s, w->unit->cls->sym, site);
    if (!holder)
        return;
    if (s->kind == SYM_METHOD && s->name == w->c->n.init)
        holder->gen->open_ctors = true;
    else if (access_index(holder->gen, s) < 0)
        vec_push(&w->c->arena, &holder->gen->access, s);
}

/* ---- this and captured variables ---- */

/* Code in `unit` uses `this` of its class: the lambdas that it is in become instance methods. */
static void use_this(Unit *unit) {
    for (Unit *u = unit; u && u->cls == unit->cls; u = u->outer)
        if (u->lambda)
            u->lambda->uses_this = true;
}

static bool keeps_captures(const ClassGen *k) {
    return k->decl_unit != NULL;
}

/* Code in `unit` reads local `v`: everything between it and v's home captures it. True when something
 * changed. */
static bool use_local(Compiler *c, Unit *unit, VarSymbol *v) {
    Unit *home = v->gen;
    bool changed = false;
    for (Unit *u = unit; u && u != home; u = u->outer) {
        if (u->lambda && u->lambda->unit.cls == home->cls)
            changed |= add_var(c, &u->lambda->captured, v);
        else if (u->lambda && !u->lambda->uses_this) {
            u->lambda->uses_this = true;
            changed = true;
        }
        bool leaves_class = !u->outer || u->outer->cls != u->cls;
        if (leaves_class && keeps_captures(u->cls))
            changed |= add_var(c, &u->cls->captured, v);
    }
    return changed;
}

static void use_class(Walk *w, ClassSymbol *k) {
    if (k->gen && keeps_captures(k->gen)) {
        Creation made = {w->unit, k->gen};
        vec_push(&w->c->arena, &w->creations, made);
    }
}

static void carry_captures(Walk *w) {
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < w->creations.n; i++) {
            Creation *made = &w->creations.v[i];
            for (int j = 0; j < made->k->captured.n; j++) {
                VarSymbol *v = made->k->captured.v[j];
                changed |= use_local(w->c, made->unit, v);
            }
        }
    }
}

/* ---- lambdas ---- */

static const char *unit_name(Compiler *c, const Unit *u) {
    while (u->lambda)
        u = u->outer;
    if (!u->method)
        return u->is_static ? "static" : "new";
    return u->method->name == c->n.init ? "new" : u->method->name->s;
}

static bool is_serializable(Compiler *c, Type *t, const TypeList *targets) {
    for (int i = 0; targets && i < targets->n; i++)
        if (type_is_subtype(c, type_erasure(c, targets->v[i]), c->t.serializable))
            return true;
    return type_is_subtype(c, t, c->t.serializable);
}

static LambdaInfo *begin_lambda(Walk *w, Ast *tree, const TypeList *targets) {
    LambdaInfo *l = NEW(&w->c->arena, LambdaInfo);
    l->tree = tree;
    l->unit = (Unit){.cls = w->unit->cls, .outer = w->unit, .lambda = l, .is_static = w->unit->is_static};
    l->serializable = is_serializable(w->c, tree->type, targets);
    w->unit = &l->unit;
    return l;
}

static void end_lambda(Walk *w, LambdaInfo *l) {
    Compiler *c = w->c;
    w->unit = l->unit.outer;
    ClassGen *k = l->unit.cls;
    const char *in = unit_name(c, &l->unit);
    int number = k->lambda_count++;
    if (l->serializable) {
        const Name *key = name_printf(c, "%s %s %d", k->sym->flat->s, in, number);
        l->name = name_printf(c, "lambda$%s$%08x$%d", in, key->hash, number);
    } else {
        l->name = name_printf(c, "lambda$%s$%d", in, number);
    }
    vec_push(&c->arena, &k->lambdas, l);
}

static void walk_lambda(Walk *w, Lambda *t) {
    LambdaInfo *l = begin_lambda(w, &t->a, t->targets);
    t->gen = l;
    ast_each_child(&t->a, visit, w);
    end_lambda(w, l);
}

static bool is_protected_elsewhere(Compiler *c, const Symbol *m, ClassSymbol *from) {
    return (m->flags & F_PROTECTED) && sym_package(m) != sym_package(&from->s) &&
           !class_is_subclass(c, from, (ClassSymbol *)m->owner);
}

static bool in_interface_intersection(Compiler *c, MethodRef *r) {
    Type *t = r->expr->type;
    return t && !r->static_type_expr && (t->tag == T_INTERSECTION || t->tag == T_TYPEVAR) &&
           r->sym->owner->kind == SYM_CLASS &&
           !type_is_subtype(c, type_erasure(c, t), sym_erasure(c, r->sym->owner));
}

static bool ctor_needs_body(Compiler *c, MethodRef *r, ClassSymbol *from) {
    ClassSymbol *k = (ClassSymbol *)r->sym->owner;
    bool local = (k->s.flags & F_LOCAL_CLASS) != 0;
    bool private_inner = (r->sym->flags & F_PRIVATE) && k != from && c->options.release < 11;
    return local || class_has_outer_this(c, k) || private_inner;
}

static bool has_union_or_intersection_param(Compiler *c, MethodRef *r) {
    MethodType *d = type_as_method(r->descriptor_type);
    for (int i = 0; i < d->params.n; i++) {
        Type *p = d->params.v[i];
        if (p->tag == T_INTERSECTION || p->tag == T_UNION ||
            (p->tag == T_TYPEVAR && ((TypeVar *)p)->upper && ((TypeVar *)p)->upper->tag == T_INTERSECTION))
            return true;
    }
    return false;
}

bool ref_needs_body(Compiler *c, MethodRef *r, ClassSymbol *from) {
    if (r->ref_kind == REF_SUPER || r->ref_kind == REF_NEW_ARRAY || r->varargs_elem)
        return true;
    if (r->sym->owner == &c->syms.array_class->s || (r->sym->flags & F_POLY_SIGNATURE))
        return true;
    if (r->ref_kind == REF_NEW || r->ref_kind == REF_NEW_TOP)
        return ctor_needs_body(c, r, from);
    if (r->expr->type && r->expr->type->tag == T_ARRAY && r->sym->name == c->n.clone)
        return true;
    if ((r->sym->flags & F_PRIVATE) && r->sym->owner != &from->s && c->options.release < 11)
        return true;
    return is_protected_elsewhere(c, r->sym, from) || in_interface_intersection(c, r) ||
           has_union_or_intersection_param(c, r);
}

/* Outer.super.m() of a class, from an inner class: the outer class makes the call for it. */
ClassSymbol *super_of_outer(Compiler *c, const Ast *receiver, const ClassSymbol *from) {
    const Select *site = (const Select *)receiver;
    if (receiver->kind != A_SELECT || site->name != c->n.super_ || !site->expr->type)
        return NULL;
    ClassSymbol *k = type_class_symbol(c, site->expr->type);
    return k && k != from && k->gen && !sym_is_interface(c, &k->s) ? k : NULL;
}

static void note_super_access(Walk *w, const Ast *receiver, MethodSymbol *m) {
    Compiler *c = w->c;
    ClassSymbol *k = super_of_outer(c, receiver, w->unit->cls->sym);
    if (!k || (m->s.flags & F_STATIC))
        return;
    for (int i = 0; i < k->gen->super_access.n; i++)
        if (k->gen->super_access.v[i] == m)
            return;
    vec_push(&c->arena, &k->gen->super_access, m);
}

static void walk_ref(Walk *w, MethodRef *t) {
    Compiler *c = w->c;
    if (!t->static_type_expr)
        visit(w, t->expr);
    if (t->ref_kind == REF_SUPER)
        use_this(w->unit);
    if (!ref_needs_body(c, t, w->unit->cls->sym))
        return;
    LambdaInfo *l = begin_lambda(w, &t->a, t->targets);
    t->gen = l;
    if (t->sym && t->ref_kind != REF_SUPER)
        note_access(w, t->sym, NULL);
    if (t->ref_kind == REF_SUPER) {
        l->uses_this = true;
        note_super_access(w, t->expr, (MethodSymbol *)t->sym);
    }
    if (t->ref_kind == REF_NEW || t->ref_kind == REF_NEW_TOP) {
        ClassSymbol *k = (ClassSymbol *)t->sym->owner;
        use_class(w, k);
        if (class_has_outer_this(c, k))
            use_this(w->unit);
    }
    end_lambda(w, l);
}

/* ---- names, creations, calls ---- */

static void walk_ident(Walk *w, Ident *t) {
    Symbol *s = t->sym;
    if (!s)
        return;
    if (s->kind == SYM_VAR && var_is_local(s)) {
        if (!t->a.konst && ((VarSymbol *)s)->gen)
            use_local(w->c, w->unit, (VarSymbol *)s);
        return;
    }
    bool self = t->name == w->c->n.this_ || t->name == w->c->n.super_;
    bool instance_member = (s->kind == SYM_VAR || s->kind == SYM_METHOD) && !(s->flags & F_STATIC);
    if (self || (instance_member && !t->a.konst))
        use_this(w->unit);
    if (!t->a.konst)
        note_access(w, s, NULL);
}

ClassSymbol *access_site(Compiler *c, const Ast *expr) {
    bool is_super = ast_name(expr) == c->n.super_;
    return is_super || !expr->type || ast_is_type_tree(expr) ? NULL : type_class_symbol(c, expr->type);
}

static void walk_select(Walk *w, Select *t) {
    if (t->name == w->c->n.this_ || t->name == w->c->n.super_) {
        use_this(w->unit);
        return;
    }
    if (t->sym && !t->a.konst)
        note_access(w, t->sym, access_site(w->c, t->expr));
    if (t->name != w->c->n.class_)
        visit(w, t->expr);
}

static void walk_new(Walk *w, NewClass *t) {
    ClassSymbol *k = type_class_symbol(w->c, t->a.type);
    if (t->outer)
        visit(w, t->outer);
    for (int i = 0; i < t->args.n; i++)
        visit(w, t->args.v[i]);
    if (t->body) {
        walk_class(w, t->body);
        k = t->body->sym;
    }
    if (!k)
        return;
    if (t->ctor)
        note_access(w, &t->ctor->s, NULL);
    use_class(w, k);
    if (!t->outer && class_has_outer_this(w->c, k))
        use_this(w->unit);
}

static void walk_call(Walk *w, Call *t) {
    ast_each_child(&t->a, visit, w);
    Symbol *s = ast_symbol(t->method);
    if (t->method->kind == A_SELECT && s && s->kind == SYM_METHOD)
        note_super_access(w, ((Select *)t->method)->expr, (MethodSymbol *)s);
    if (s && s->kind == SYM_METHOD && s->name == w->c->n.init) {
        use_class(w, (ClassSymbol *)s->owner);
        note_access(w, s, NULL);
    }
}

static void note_switch(Walk *w, Switch *t) {
    if (t->mode != SWITCH_ENUM)
        return;
    Compiler *c = w->c;
    EnumMap *m = enum_map(c, w->top, type_class_symbol(c, t->selector->type));
    for (int i = 0; i < t->cases.n; i++) {
        Case *k = (Case *)t->cases.v[i];
        for (int j = 0; j < k->labels.n; j++)
            if (k->labels.v[j]->kind != A_DEFAULT_LABEL)
                enum_map_number(c, m, (VarSymbol *)ast_symbol(k->labels.v[j]));
    }
}

/* ---- the walk ---- */

static bool visit(void *ctx, Ast *t) {
    Walk *w = ctx;
    switch (t->kind) {
    case A_CLASS_DECL: walk_class(w, (ClassDecl *)t); return true;
    case A_LAMBDA: walk_lambda(w, (Lambda *)t); return true;
    case A_METHOD_REF: walk_ref(w, (MethodRef *)t); return true;
    case A_IDENT: walk_ident(w, (Ident *)t); return true;
    case A_SELECT: walk_select(w, (Select *)t); return true;
    case A_NEW_CLASS: walk_new(w, (NewClass *)t); return true;
    case A_CALL: walk_call(w, (Call *)t); return true;
    case A_ASSERT: w->unit->cls->has_assert = true; break;
    case A_SWITCH:
    case A_SWITCH_EXPR: note_switch(w, (Switch *)t); break;
    case A_VAR_DECL: {
        VarDecl *v = (VarDecl *)t;
        if (v->sym)
            v->sym->gen = w->unit;
        if (v->init)
            visit(w, v->init);
        return true;
    }
    case A_CASE: { /* labels are constants */
        Case *k = (Case *)t;
        for (int i = 0; i < k->stmts.n; i++)
            visit(w, k->stmts.v[i]);
        return true;
    }
    case A_CAST: return visit(w, ((Cast *)t)->expr);
    case A_LITERAL:
    case A_MODIFIERS:
    case A_ANNOTATION:
    case A_PRIM_TYPE:
    case A_ARRAY_TYPE:
    case A_TYPE_APPLY:
    case A_UNION_TYPE:
    case A_INTERSECTION_TYPE:
    case A_WILDCARD:
    case A_ANNOTATED_TYPE: return true;
    default: break;
    }
    return ast_each_child(t, visit, w);
}

static void walk_method(Walk *w, MethodDecl *m) {
    if (!m->body)
        return;
    ClassGen *k = w->unit->cls;
    Unit *u = NEW(&w->c->arena, Unit), *saved = w->unit;
    *u =
        (Unit){.cls = k, .outer = k->init.outer, .method = m, .is_static = (m->sym->s.flags & F_STATIC) != 0};
    vec_push(&w->c->arena, &k->units, u);
    w->unit = u;
    for (int i = 0; i < m->params.n; i++)
        visit(w, m->params.v[i]);
    visit(w, &m->body->a);
    w->unit = saved;
}

static void walk_member(Walk *w, ClassGen *k, Ast *t) {
    switch (t->kind) {
    case A_METHOD_DECL: walk_method(w, (MethodDecl *)t); break;
    case A_CLASS_DECL: walk_class(w, (ClassDecl *)t); break;
    case A_BLOCK:
        w->unit = ((Block *)t)->is_static ? &k->clinit : &k->init;
        visit(w, t);
        break;
    case A_VAR_DECL: {
        VarDecl *v = (VarDecl *)t;
        w->unit = v->sym && (v->sym->s.flags & F_STATIC) ? &k->clinit : &k->init;
        if (v->init)
            visit(w, v->init);
        break;
    }
    default: break;
    }
    w->unit = &k->init;
}

static void walk_class(Walk *w, ClassDecl *d) {
    Compiler *c = w->c;
    if (!d->sym)
        return;
    ClassGen *k = NEW(&c->arena, ClassGen);
    Unit *saved = w->unit;
    bool local = (d->sym->s.flags & F_LOCAL_CLASS) != 0 || d->sym->s.owner->kind == SYM_METHOD ||
                 d->sym->s.owner->kind == SYM_VAR || (d->sym->s.flags & F_ANONYMOUS) != 0;
    k->sym = d->sym;
    k->tree = d;
    k->top = w->top;
    k->decl_unit = local ? saved : NULL;
    k->init = (Unit){.cls = k, .outer = saved};
    k->clinit = (Unit){.cls = k, .outer = saved, .is_static = true};
    d->sym->gen = k;
    vec_push(&c->arena, &w->top->classes, d);
    Type *super = class_super(c, d->sym);
    w->unit = &k->init;
    if (super && super->tag == T_CLASS)
        use_class(w, (ClassSymbol *)super->sym);
    for (int i = 0; i < d->members.n; i++)
        walk_member(w, k, d->members.v[i]);
    w->unit = saved;
}

/* The class that holds the $SwitchMap$ fields: the first free anonymous name of the outermost class. */
static void add_map_class(Walk *w) {
    Compiler *c = w->c;
    ClassSymbol *top = w->top->sym;
    ClassDecl *d = AST_NEW(c, ClassDecl, CLASS_DECL, w->top->sym->tree->a.pos);
    d->mods = AST_NEW(c, Modifiers, MODIFIERS, 0);
    d->name = c->n.empty;
    ClassSymbol *k = class_new(c, F_STATIC | F_SYNTHETIC | F_ANONYMOUS | F_FROM_SOURCE, c->n.empty, &top->s);
    const Name *flat;
    do
        flat = name_printf(c, "%s$%d", top->flat->s, ++top->anon_count);
    while (class_lookup(c, flat));
    k->flat = flat;
    k->full = c->n.empty;
    k->super = c->t.object;
    k->interfaces = NEW(&c->arena, TypeList);
    k->typarams = NEW(&c->arena, TypeList);
    k->members_ = scope_new(c, &k->s, NULL);
    k->s.type = (Type *)type_class(c, k, NULL, (TypeList){0});
    k->file = top->file;
    k->tree = d;
    d->sym = k;
    ClassGen *g = NEW(&c->arena, ClassGen);
    g->sym = k;
    g->tree = d;
    g->top = w->top;
    g->is_switch_map = true;
    k->gen = g;
    w->top->map_class = k;
    vec_push(&c->arena, &w->top->classes, d);
}

void lower_class(Compiler *c, ClassDecl *top, ClassDeclVec *out) {
    TopGen *t = NEW(&c->arena, TopGen);
    t->sym = top->sym;
    Walk w = {.c = c, .top = t};
    walk_class(&w, top);
    carry_captures(&w);
    if (t->maps.n)
        add_map_class(&w);
    for (int i = 0; i < t->classes.n; i++)
        vec_push(&c->arena, out, t->classes.v[i]);
}
