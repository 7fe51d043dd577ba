/* Making types and taking them apart. */
#include "context.h"
#include "types/internal.h"

#include <stdarg.h>

static Type *single(Compiler *c, TypeTag tag, const char *name) {
    Type *t = tag == T_ERROR ? &NEW(&c->arena, ErrorType)->t : NEW(&c->arena, Type);
    Symbol *s = NEW(&c->arena, Symbol);
    s->kind = tag == T_ERROR ? SYM_ERROR : SYM_NONE;
    s->name = name_of(c, name);
    s->type = s->erasure = t;
    t->tag = (uint8_t)tag;
    t->sym = s;
    if (tag == T_ERROR)
        ((ErrorType *)t)->name = s->name;
    return t;
}

void types_init(Compiler *c) {
    c->types = NEW(&c->arena, struct TypesState);
    c->t.byte_ = single(c, T_BYTE, "byte");
    c->t.char_ = single(c, T_CHAR, "char");
    c->t.short_ = single(c, T_SHORT, "short");
    c->t.int_ = single(c, T_INT, "int");
    c->t.long_ = single(c, T_LONG, "long");
    c->t.float_ = single(c, T_FLOAT, "float");
    c->t.double_ = single(c, T_DOUBLE, "double");
    c->t.boolean_ = single(c, T_BOOLEAN, "boolean");
    c->t.void_ = single(c, T_VOID, "void");
    c->t.bot = single(c, T_BOT, "<null>");
    c->t.none = single(c, T_NONE, "none");
    c->t.err = single(c, T_ERROR, "<any>");
}

void types_init_wellknown(Compiler *c) {
#define CLASS(field, flat) c->t.field = sym_erasure(c, &c->k.field->s);
#include "sym/wellknown.def"
#undef CLASS
}

Type *type_of_tag(Compiler *c, TypeTag tag) {
    switch (tag) {
    case T_BYTE: return c->t.byte_;
    case T_CHAR: return c->t.char_;
    case T_SHORT: return c->t.short_;
    case T_INT: return c->t.int_;
    case T_LONG: return c->t.long_;
    case T_FLOAT: return c->t.float_;
    case T_DOUBLE: return c->t.double_;
    case T_BOOLEAN: return c->t.boolean_;
    case T_VOID: return c->t.void_;
    case T_BOT: return c->t.bot;
    case T_CLASS: return c->t.string;
    default: return c->t.err;
    }
}

ClassType *type_class(Compiler *c, ClassSymbol *k, Type *outer, TypeList args) {
    ClassType *t = NEW(&c->arena, ClassType);
    t->t.tag = T_CLASS;
    t->t.sym = &k->s;
    t->outer = outer;
    t->args = args;
    return t;
}

Type *type_array(Compiler *c, Type *elem) {
    ArrayType *t = NEW(&c->arena, ArrayType);
    t->t.tag = T_ARRAY;
    t->elem = elem;
    return &t->t;
}

TypeVar *type_var(Compiler *c, const Name *name, Symbol *owner) {
    TypeVar *t = NEW(&c->arena, TypeVar);
    Symbol *s = NEW(&c->arena, Symbol);
    s->kind = SYM_TYPEVAR;
    s->name = name;
    s->owner = owner;
    s->type = &t->t;
    t->t.tag = T_TYPEVAR;
    t->t.sym = s;
    t->lower = c->t.bot;
    return t;
}

Type *type_wildcard(Compiler *c, WildKind kind, Type *bound, TypeVar *formal) {
    WildcardType *t = NEW(&c->arena, WildcardType);
    t->t.tag = T_WILDCARD;
    t->kind = kind;
    t->bound = bound ? bound : c->t.object;
    t->formal = formal;
    return &t->t;
}

Type *type_intersection(Compiler *c, TypeList bounds) {
    if (bounds.n == 1)
        return bounds.v[0];
    IntersectionType *t = NEW(&c->arena, IntersectionType);
    t->t.tag = T_INTERSECTION;
    t->bounds = bounds;
    t->all_interfaces = bounds.v[0]->tag == T_CLASS && type_is_interface(c, bounds.v[0]);
    return &t->t;
}

MethodType *type_method(Compiler *c, TypeList params, Type *ret, TypeList thrown) {
    MethodType *t = NEW(&c->arena, MethodType);
    t->t.tag = T_METHOD;
    t->params = params;
    t->ret = ret;
    t->thrown = thrown;
    return t;
}

Type *type_forall(Compiler *c, TypeList tvars, MethodType *body) {
    if (!tvars.n)
        return &body->t;
    ForAllType *t = NEW(&c->arena, ForAllType);
    t->t.tag = T_FORALL;
    t->tvars = tvars;
    t->body = body;
    return &t->t;
}

Type *type_error(Compiler *c, const Name *name, Type *original) {
    ErrorType *t = NEW(&c->arena, ErrorType);
    t->t.tag = T_ERROR;
    t->t.sym = c->t.err->sym;
    t->name = name;
    t->original = original;
    return &t->t;
}

TypeList type_list(Compiler *c, int n, ...) {
    TypeList l = {NEW_ARRAY(&c->arena, Type *, n), n};
    va_list ap;
    va_start(ap, n);
    for (int i = 0; i < n; i++)
        l.v[i] = va_arg(ap, Type *);
    va_end(ap);
    return l;
}

TypeList type_list_append(Compiler *c, TypeList l, Type *t) {
    TypeList r = {NEW_ARRAY(&c->arena, Type *, l.n + 1), l.n + 1};
    for (int i = 0; i < l.n; i++)
        r.v[i] = l.v[i];
    r.v[l.n] = t;
    return r;
}

TypeList type_list_prepend(Compiler *c, Type *t, TypeList l) {
    TypeList r = {NEW_ARRAY(&c->arena, Type *, l.n + 1), l.n + 1};
    r.v[0] = t;
    for (int i = 0; i < l.n; i++)
        r.v[i + 1] = l.v[i];
    return r;
}

/* ---- taking apart ---- */

Type *type_elem(const Type *t) {
    return t->tag == T_ARRAY ? ((const ArrayType *)t)->elem : NULL;
}

TypeList type_args(Compiler *c, Type *t) {
    (void)c;
    return t->tag == T_CLASS ? ((ClassType *)t)->args : (TypeList){0};
}

TypeList type_all_args(Compiler *c, Type *t) {
    if (t->tag != T_CLASS)
        return (TypeList){0};
    ClassType *ct = (ClassType *)t;
    if (!ct->outer || ct->outer->tag != T_CLASS)
        return ct->args;
    TypeList outer = type_all_args(c, ct->outer);
    if (!outer.n)
        return ct->args;
    if (!ct->args.n)
        return outer;
    TypeList r = {NEW_ARRAY(&c->arena, Type *, outer.n + ct->args.n), outer.n + ct->args.n};
    for (int i = 0; i < outer.n; i++)
        r.v[i] = outer.v[i];
    for (int i = 0; i < ct->args.n; i++)
        r.v[outer.n + i] = ct->args.v[i];
    return r;
}

TypeList type_tvars(Type *t) {
    return t->tag == T_FORALL ? ((ForAllType *)t)->tvars : (TypeList){0};
}

ClassSymbol *type_class_symbol(Compiler *c, Type *t) {
    t = type_erasure(c, t);
    return t->tag == T_CLASS ? (ClassSymbol *)t->sym : NULL;
}

static bool has_args(const Type *t) {
    for (const ClassType *ct = (const ClassType *)t; ct && ct->t.tag == T_CLASS;
         ct = (const ClassType *)ct->outer)
        if (ct->args.n)
            return true;
    return false;
}

bool type_is_parameterized(Compiler *c, Type *t) {
    (void)c;
    return t->tag == T_CLASS && has_args(t);
}

bool type_is_raw(Compiler *c, Type *t) {
    if (t->tag == T_ARRAY)
        return type_is_raw(c, type_elem(t));
    if (t->tag != T_CLASS || has_args(t))
        return false;
    Type *declared = class_type(c, (ClassSymbol *)t->sym);
    return declared != t && declared->tag == T_CLASS && has_args(declared);
}

bool type_is_reifiable(Compiler *c, Type *t) {
    switch (t->tag) {
    case T_ARRAY: return type_is_reifiable(c, type_elem(t));
    case T_TYPEVAR:
    case T_INTERSECTION: return false;
    case T_CLASS:
        for (ClassType *ct = (ClassType *)t; ct && ct->t.tag == T_CLASS; ct = (ClassType *)ct->outer)
            for (int i = 0; i < ct->args.n; i++)
                if (!wild_is_unbound(c, ct->args.v[i]))
                    return false;
        return true;
    default: return true;
    }
}

bool type_is_captured(const Type *t) {
    return t->tag == T_TYPEVAR && ((const TypeVar *)t)->wildcard;
}

bool type_is_string(Compiler *c, const Type *t) {
    return t->tag == T_CLASS && t->sym == &c->k.string->s;
}

bool type_is_object(Compiler *c, const Type *t) {
    return t->tag == T_CLASS && t->sym == &c->k.object->s;
}

bool type_is_interface(Compiler *c, Type *t) {
    return t->tag == T_CLASS && sym_is_interface(c, t->sym);
}

bool type_is_final_class(Compiler *c, Type *t) {
    return t->tag == T_CLASS && (sym_flags(c, t->sym) & F_FINAL);
}

bool type_is_unchecked_exception(Compiler *c, Type *t) {
    if (t->tag == T_ERROR || t->tag == T_BOT)
        return true;
    if (t->tag == T_TYPEVAR)
        return type_is_unchecked_exception(c, type_upper_bound(c, t));
    if (t->tag == T_INTERSECTION)
        t = type_supertype(c, t);
    if (t->tag != T_CLASS)
        return false;
    ClassSymbol *k = (ClassSymbol *)t->sym;
    return class_is_subclass(c, k, c->k.error) || class_is_subclass(c, k, c->k.runtime_exception);
}

static bool list_any(Compiler *c, TypeList l, bool (*test)(Compiler *, Type *, void *), void *arg) {
    for (int i = 0; i < l.n; i++)
        if (type_any(c, l.v[i], test, arg))
            return true;
    return false;
}

bool type_any(Compiler *c, Type *t, bool (*test)(Compiler *, Type *, void *), void *arg) {
    if (test(c, t, arg))
        return true;
    switch (t->tag) {
    case T_CLASS: {
        ClassType *ct = (ClassType *)t;
        return list_any(c, ct->args, test, arg) || (ct->outer && type_any(c, ct->outer, test, arg));
    }
    case T_ARRAY: return type_any(c, type_elem(t), test, arg);
    case T_WILDCARD: return type_any(c, ((WildcardType *)t)->bound, test, arg);
    case T_INTERSECTION:
    case T_UNION: return list_any(c, ((IntersectionType *)t)->bounds, test, arg);
    case T_FORALL: return type_any(c, &((ForAllType *)t)->body->t, test, arg);
    case T_METHOD: {
        MethodType *m = (MethodType *)t;
        return list_any(c, m->params, test, arg) || (m->ret && type_any(c, m->ret, test, arg)) ||
               list_any(c, m->thrown, test, arg);
    }
    case T_UNDET: return ((Undet *)t)->inst && type_any(c, ((Undet *)t)->inst, test, arg);
    default: return false;
    }
}

static bool is_listed(Compiler *c, Type *t, void *arg) {
    (void)c;
    const TypeList *l = arg;
    for (int i = 0; i < l->n; i++)
        if (l->v[i] == t)
            return true;
    return false;
}

bool type_has_tvars(Compiler *c, Type *t, TypeList tvars) {
    return tvars.n && type_any(c, t, is_listed, &tvars);
}

static bool is_error(Compiler *c, Type *t, void *arg) {
    (void)c, (void)arg;
    return t->tag == T_ERROR;
}

bool type_is_erroneous(Compiler *c, Type *t) {
    return type_any(c, t, is_error, NULL);
}

static bool is_open_undet(Compiler *c, Type *t, void *arg) {
    (void)c, (void)arg;
    return t->tag == T_UNDET && !((Undet *)t)->inst;
}

bool type_has_undet(Compiler *c, Type *t) {
    return type_any(c, t, is_open_undet, NULL);
}

bool wild_is_unbound(Compiler *c, const Type *t) {
    const WildcardType *w = (const WildcardType *)t;
    return t->tag == T_WILDCARD &&
           (w->kind == WILD_UNBOUND || (w->kind == WILD_EXTENDS && type_is_object(c, w->bound)));
}
