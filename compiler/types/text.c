/* Types as text: descriptors, generic signatures, and what messages show. */
#include "types/text.h"
#include "types/internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void text_bytes(Compiler *c, Text *b, const char *s, size_t n) {
    if (b->n + (int)n + 1 > b->cap) {
        int cap = (b->cap + (int)n + 1) * 2 + 32;
        b->v = arena_regrow(&c->arena, b->v, (size_t)b->n, (size_t)cap);
        b->cap = cap;
    }
    memcpy(b->v + b->n, s, n);
    b->n += (int)n;
    b->v[b->n] = 0;
}

void text_add(Compiler *c, Text *b, const char *s) {
    text_bytes(c, b, s, strlen(s));
}

static void add_char(Compiler *c, Text *b, char ch) {
    text_bytes(c, b, &ch, 1);
}

/* ---- descriptors ---- */

static const char primitive_code[] = "BCSIJFDZV";

static void descriptor(Compiler *c, Text *b, Type *t) {
    t = type_erasure(c, t);
    switch (t->tag) {
    case T_ARRAY:
        add_char(c, b, '[');
        descriptor(c, b, type_elem(t));
        return;
    case T_CLASS: {
        const Name *n = ((ClassSymbol *)t->sym)->flat;
        add_char(c, b, 'L');
        text_bytes(c, b, n->s, n->len);
        add_char(c, b, ';');
        return;
    }
    case T_METHOD: {
        MethodType *m = (MethodType *)t;
        add_char(c, b, '(');
        for (int i = 0; i < m->params.n; i++)
            descriptor(c, b, m->params.v[i]);
        add_char(c, b, ')');
        descriptor(c, b, m->ret ? m->ret : c->t.void_);
        return;
    }
    default:
        if (t->tag <= T_VOID)
            add_char(c, b, primitive_code[t->tag]);
        else
            text_add(c, b, "Ljava/lang/Object;");
    }
}

const Name *type_descriptor(Compiler *c, Type *t) {
    Text b = {0};
    descriptor(c, &b, t);
    return name_intern(c, b.v, (size_t)b.n);
}

/* ---- signatures (JVMS 4.7.9.1) ---- */

static void signature(Compiler *c, Text *b, Type *t);

static void signature_args(Compiler *c, Text *b, TypeList l) {
    if (!l.n)
        return;
    add_char(c, b, '<');
    for (int i = 0; i < l.n; i++)
        signature(c, b, l.v[i]);
    add_char(c, b, '>');
}

static void class_part(Compiler *c, Text *b, ClassType *t) {
    ClassSymbol *k = (ClassSymbol *)t->t.sym;
    if (t->outer && type_is_parameterized(c, t->outer)) {
        class_part(c, b, (ClassType *)t->outer);
        ClassSymbol *o = (ClassSymbol *)t->outer->sym;
        add_char(c, b, '.');
        const char *rest = k->flat->s;
        size_t n = o->flat->len;
        text_add(c, b, k->flat->len > n + 1 && !strncmp(rest, o->flat->s, n) ? rest + n + 1 : k->s.name->s);
    } else {
        text_bytes(c, b, k->flat->s, k->flat->len);
    }
    signature_args(c, b, t->args);
}

static void tvars_signature(Compiler *c, Text *b, TypeList tvars) {
    if (!tvars.n)
        return;
    add_char(c, b, '<');
    for (int i = 0; i < tvars.n; i++) {
        TypeVar *v = (TypeVar *)tvars.v[i];
        text_add(c, b, v->t.sym->name->s);
        TypeList l = type_bounds(c, v);
        if (l.n && type_is_interface(c, l.v[0]))
            add_char(c, b, ':');
        for (int j = 0; j < l.n; j++) {
            add_char(c, b, ':');
            signature(c, b, l.v[j]);
        }
    }
    add_char(c, b, '>');
}

static void signature(Compiler *c, Text *b, Type *t) {
    switch (t->tag) {
    case T_CLASS:
        add_char(c, b, 'L');
        class_part(c, b, (ClassType *)t);
        add_char(c, b, ';');
        return;
    case T_ARRAY:
        add_char(c, b, '[');
        signature(c, b, type_elem(t));
        return;
    case T_TYPEVAR:
        if (type_is_captured(t)) {
            signature(c, b, type_erasure(c, t));
            return;
        }
        add_char(c, b, 'T');
        text_add(c, b, t->sym->name->s);
        add_char(c, b, ';');
        return;
    case T_WILDCARD: {
        WildcardType *w = (WildcardType *)t;
        add_char(c, b, w->kind == WILD_UNBOUND ? '*' : w->kind == WILD_SUPER ? '-' : '+');
        if (w->kind != WILD_UNBOUND)
            signature(c, b, w->bound);
        return;
    }
    case T_FORALL:
        tvars_signature(c, b, ((ForAllType *)t)->tvars);
        signature(c, b, &((ForAllType *)t)->body->t);
        return;
    case T_METHOD: {
        MethodType *m = (MethodType *)t;
        bool generic_throws = false;
        add_char(c, b, '(');
        for (int i = 0; i < m->params.n; i++)
            signature(c, b, m->params.v[i]);
        add_char(c, b, ')');
        signature(c, b, m->ret ? m->ret : c->t.void_);
        for (int i = 0; i < m->thrown.n; i++)
            generic_throws |= m->thrown.v[i]->tag == T_TYPEVAR;
        for (int i = 0; generic_throws && i < m->thrown.n; i++) {
            add_char(c, b, '^');
            signature(c, b, m->thrown.v[i]);
        }
        return;
    }
    default: descriptor(c, b, t);
    }
}

static bool is_generic_part(Compiler *c, Type *t, void *arg) {
    (void)arg;
    return t->tag == T_TYPEVAR || t->tag == T_FORALL || (t->tag == T_CLASS && type_is_parameterized(c, t));
}

const Name *type_signature(Compiler *c, Type *t) {
    if (!type_any(c, t, is_generic_part, NULL))
        return NULL;
    Text b = {0};
    signature(c, &b, t);
    return name_intern(c, b.v, (size_t)b.n);
}

const Name *class_signature(Compiler *c, ClassSymbol *k) {
    const TypeList *tvars = class_typarams(c, k), *interfaces = class_interfaces(c, k);
    Type *super = class_super(c, k);
    bool generic = tvars && tvars->n;
    generic |= super && type_is_parameterized(c, super);
    for (int i = 0; interfaces && i < interfaces->n; i++)
        generic |= type_is_parameterized(c, interfaces->v[i]);
    if (!generic)
        return NULL;
    Text b = {0};
    if (tvars)
        tvars_signature(c, &b, *tvars);
    signature(c, &b, super ? super : c->t.object);
    for (int i = 0; interfaces && i < interfaces->n; i++)
        signature(c, &b, interfaces->v[i]);
    return name_intern(c, b.v, (size_t)b.n);
}

/* ---- for messages ---- */

static int number_of(Compiler *c, void *vec, const void *t) {
    struct {
        const void **v;
        int n, cap;
    } *list = vec;
    for (int i = 0; i < list->n; i++)
        if (list->v[i] == t)
            return i + 1;
    vec_push(&c->arena, list, t);
    return list->n;
}

static void add_number(Compiler *c, Text *b, const char *prefix, int n) {
    text_add(c, b, arena_printf(&c->arena, "%s%d", prefix, n));
}

static void print_list(Compiler *c, Text *b, TypeList l, TypePrinter *p) {
    for (int i = 0; i < l.n; i++) {
        if (i)
            add_char(c, b, ',');
        type_print(c, b, l.v[i], p);
    }
}

static const Type *captured_supertype(Compiler *c, const Type *t) {
    const TypeList *l = class_interfaces(c, (ClassSymbol *)t->sym);
    if (l && l->n)
        return l->v[0];
    return ((ClassSymbol *)t->sym)->super;
}

static void print_class_name(Compiler *c, Text *b, const Type *t, TypePrinter *p) {
    ClassSymbol *k = (ClassSymbol *)t->sym;
    if (!k->s.name->len) {
        const Type *super = captured_supertype(c, t);
        text_add(c, b, "<anonymous ");
        if (super)
            type_print(c, b, super, p);
        add_char(c, b, '>');
        return;
    }
    text_add(c, b, p->qualified && k->full && k->full->len ? k->full->s : k->s.name->s);
}

static void print_class(Compiler *c, Text *b, const Type *t, TypePrinter *p) {
    const ClassType *ct = (const ClassType *)t;
    if (ct->outer && type_is_parameterized(c, ct->outer)) {
        type_print(c, b, ct->outer, p);
        add_char(c, b, '.');
        text_add(c, b, t->sym->name->s);
    } else {
        print_class_name(c, b, t, p);
    }
    if (ct->args.n) {
        add_char(c, b, '<');
        print_list(c, b, ct->args, p);
        add_char(c, b, '>');
    }
}

void type_print(Compiler *c, Text *b, const Type *t, TypePrinter *p) {
    if (++p->depth > 60) {
        text_add(c, b, "...");
        p->depth--;
        return;
    }
    switch (t->tag) {
    case T_CLASS: print_class(c, b, t, p); break;
    case T_ARRAY: {
        type_print(c, b, type_elem(t), p);
        text_add(c, b, ((const ArrayType *)t)->varargs ? "..." : "[]");
        break;
    }
    case T_TYPEVAR:
        if (type_is_captured(t)) {
            add_number(c, b, "CAP#", number_of(c, &p->captured, t));
        } else {
            number_of(c, &p->tvars, t);
            text_add(c, b, t->sym->name->s);
        }
        break;
    case T_UNDET: {
        const Undet *u = (const Undet *)t;
        type_print(c, b, u->inst ? u->inst : &u->decl->t, p);
        break;
    }
    case T_WILDCARD: {
        const WildcardType *w = (const WildcardType *)t;
        text_add(c, b, w->kind == WILD_UNBOUND ? "?" : w->kind == WILD_SUPER ? "? super " : "? extends ");
        if (w->kind != WILD_UNBOUND)
            type_print(c, b, w->bound, p);
        break;
    }
    case T_INTERSECTION: add_number(c, b, "INT#", number_of(c, &p->intersections, t)); break;
    case T_UNION: {
        TypeList l = ((const IntersectionType *)t)->bounds;
        for (int i = 0; i < l.n; i++) {
            if (i)
                text_add(c, b, " | ");
            type_print(c, b, l.v[i], p);
        }
        break;
    }
    case T_METHOD: {
        const MethodType *m = (const MethodType *)t;
        add_char(c, b, '(');
        print_list(c, b, m->params, p);
        add_char(c, b, ')');
        if (m->ret)
            type_print(c, b, m->ret, p);
        break;
    }
    case T_FORALL:
        add_char(c, b, '<');
        print_list(c, b, ((const ForAllType *)t)->tvars, p);
        add_char(c, b, '>');
        type_print(c, b, &((const ForAllType *)t)->body->t, p);
        break;
    case T_ERROR: {
        const ErrorType *e = (const ErrorType *)t;
        if (e->name)
            text_add(c, b, e->name->s);
        break;
    }
    case T_BOT: text_add(c, b, "<null>"); break;
    default:
        if (t->sym && t->sym->name)
            text_add(c, b, t->sym->name->s);
    }
    p->depth--;
}

const char *type_text(Compiler *c, const Type *t, bool qualified) {
    Text b = {0};
    TypePrinter p = {.qualified = qualified};
    type_print(c, &b, t, &p);
    return b.v ? b.v : "";
}
