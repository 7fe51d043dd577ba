/* Symbols: making them and asking them. */
#include "passes.h"

/* ---- making ---- */

ClassSymbol *class_new(Compiler *c, uint64_t flags, const Name *name, Symbol *owner) {
    ClassSymbol *k = NEW(&c->arena, ClassSymbol);
    k->s.kind = SYM_CLASS;
    k->s.flags = flags;
    k->s.name = name;
    k->s.owner = owner;
    k->flat = name;
    k->full = name;
    k->s.type = (Type *)type_class(c, k, NULL, (TypeList){0});
    k->s.erasure = k->s.type;
    k->members_ = scope_new(c, &k->s, NULL);
    return k;
}

MethodSymbol *method_new(Compiler *c, uint64_t flags, const Name *name, Type *type, Symbol *owner) {
    MethodSymbol *m = NEW(&c->arena, MethodSymbol);
    m->s.kind = SYM_METHOD;
    m->s.flags = flags;
    m->s.name = name;
    m->s.type = type;
    m->s.owner = owner;
    if (type && (type->tag == T_METHOD || type->tag == T_FORALL))
        m->param_count = type_as_method(type)->params.n;
    return m;
}

VarSymbol *var_new(Compiler *c, VarKind kind, uint64_t flags, const Name *name, Type *type, Symbol *owner) {
    VarSymbol *v = NEW(&c->arena, VarSymbol);
    v->s.kind = SYM_VAR;
    v->s.var_kind = (uint8_t)kind;
    v->s.flags = flags;
    v->s.name = name;
    v->s.type = type;
    v->s.owner = owner;
    v->slot = -1;
    return v;
}

/* ---- completing ---- */

void sym_complete(Compiler *c, Symbol *s) {
    Completer complete = s->complete;
    s->complete = NULL;
    if (complete)
        complete(c, s);
}

uint64_t sym_flags(Compiler *c, Symbol *s) {
    sym_ensure(c, s);
    return s->flags;
}

Type *class_type(Compiler *c, ClassSymbol *k) {
    if (!(k->s.flags & F_FROM_SOURCE)) /* a source class has its type parameters from the beginning */
        sym_ensure(c, &k->s);
    return k->s.type;
}

Type *class_super(Compiler *c, ClassSymbol *k) {
    sym_ensure(c, &k->s);
    return k->super;
}

const TypeList *class_interfaces(Compiler *c, ClassSymbol *k) {
    static const TypeList none;
    sym_ensure(c, &k->s);
    return k->interfaces ? k->interfaces : &none;
}

const TypeList *class_typarams(Compiler *c, ClassSymbol *k) {
    static const TypeList none;
    sym_ensure(c, &k->s);
    return k->typarams ? k->typarams : &none;
}

Scope *class_members(Compiler *c, ClassSymbol *k) {
    sym_ensure(c, &k->s);
    Completer complete = k->complete_members;
    k->complete_members = NULL;
    if (complete)
        complete(c, &k->s);
    return k->members_;
}

ClassSymbol *class_member_class(Compiler *c, ClassSymbol *k, const Name *name) {
    if (!(k->s.flags & F_FROM_SOURCE))
        sym_ensure(c, &k->s);
    SCOPE_NAMED(e, k->members_, name)
    if (e->sym->kind == SYM_CLASS)
        return (ClassSymbol *)e->sym;
    return NULL;
}

Konst *var_constant(Compiler *c, VarSymbol *v) {
    if (v->lazy_init) {
        Ast *init = v->lazy_init;
        struct Env *env = v->lazy_env;
        v->lazy_init = NULL; /* a cycle finds no constant */
        v->konst_ = attr_constant(c, init, env, v->s.type);
    }
    return v->konst_;
}

AnnoValue *sym_find_annotation(Compiler *c, Symbol *s, ClassSymbol *type) {
    const AnnoList *l = sym_annotations(c, s);
    for (int i = 0; l && i < l->n; i++)
        if (l->v[i]->type->sym == &type->s)
            return l->v[i];
    return NULL;
}

/* ---- asking ---- */

bool sym_is_interface(Compiler *c, Symbol *s) {
    return s->kind == SYM_CLASS && (sym_flags(c, s) & F_INTERFACE);
}

bool class_is_inner(Compiler *c, ClassSymbol *k) {
    if (sym_flags(c, &k->s) & (F_STATIC | F_INTERFACE))
        return false;
    return k->s.owner->kind != SYM_PACKAGE;
}

bool class_has_outer_this(Compiler *c, ClassSymbol *k) {
    return class_is_inner(c, k) && !(k->s.flags & F_NO_OUTER_THIS);
}

ClassSymbol *sym_encl_class(const Symbol *s) {
    while (s && s->kind != SYM_CLASS)
        s = s->owner;
    return (ClassSymbol *)s;
}

ClassSymbol *sym_outermost(const Symbol *s) {
    const Symbol *last = NULL;
    for (; s && s->kind != SYM_PACKAGE; s = s->owner)
        if (s->kind == SYM_CLASS)
            last = s;
    return (ClassSymbol *)last;
}

PackageSymbol *sym_package(const Symbol *s) {
    while (s && s->kind != SYM_PACKAGE)
        s = s->owner;
    return (PackageSymbol *)s;
}

static bool extends_class(Compiler *c, ClassSymbol *k, ClassSymbol *base, int depth) {
    if (k == base)
        return true;
    if (depth > 1000) /* a cyclic hierarchy, reported elsewhere */
        return false;
    Type *super = class_super(c, k);
    if (super && super->tag == T_CLASS && extends_class(c, (ClassSymbol *)super->sym, base, depth + 1))
        return true;
    const TypeList *l = class_interfaces(c, k);
    if (!(base->s.flags & F_INTERFACE) && !base->s.complete)
        return false;
    for (int i = 0; i < l->n; i++)
        if (l->v[i]->tag == T_CLASS && extends_class(c, (ClassSymbol *)l->v[i]->sym, base, depth + 1))
            return true;
    return false;
}

bool class_is_subclass(Compiler *c, ClassSymbol *k, ClassSymbol *base) {
    return extends_class(c, k, base, 0);
}

bool sym_is_enclosed_by(const Symbol *s, const ClassSymbol *k) {
    for (; s && s->kind != SYM_PACKAGE; s = s->owner)
        if (s == &k->s)
            return true;
    return false;
}

static const char *class_kind_name(uint64_t flags) {
    if (flags & F_ANNOTATION)
        return "@interface";
    if (flags & F_ENUM)
        return "enum";
    if (flags & F_INTERFACE)
        return "interface";
    return flags & F_RECORD ? "record" : "class";
}

const char *sym_kind_name(Compiler *c, const Symbol *s) {
    switch (s->kind) {
    case SYM_PACKAGE: return "package";
    case SYM_CLASS: return class_kind_name(s->flags);
    case SYM_TYPEVAR: return "type-variable";
    case SYM_VAR: {
        bool component = s->var_kind == VAR_FIELD && (s->owner->flags & F_RECORD) && !(s->flags & F_STATIC);
        return component ? "record component" : "variable";
    }
    case SYM_METHOD:
        if (s->name == c->n.init)
            return "constructor";
        if (s->name == c->n.clinit)
            return "static initializer";
        return s->name == c->n.empty ? "instance initializer" : "method";
    default: return "symbol";
    }
}
