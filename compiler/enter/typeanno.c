/* Type annotations of declarations: from where they are written to target and path (JVMS 4.7.20). */
#include "enter/enter.h"

#include <string.h>

enum {
    MAX_PATH = 64,
    STEP_ARRAY = 0,
    STEP_NESTED = 1,
    STEP_WILDCARD = 2,
    STEP_ARGUMENT = 3,
    SUPERCLASS = 65535
};
enum {
    ON_CLASS_PARAM = 0x00,
    ON_METHOD_PARAM = 0x01,
    ON_EXTENDS = 0x10,
    ON_CLASS_BOUND = 0x11,
    ON_METHOD_BOUND = 0x12,
    ON_FIELD = 0x13,
    ON_RETURN = 0x14,
    ON_RECEIVER = 0x15,
    ON_PARAMETER = 0x16,
    ON_THROWS = 0x17
};

typedef struct Place {
    Compiler *c;
    Symbol *sym; /* whose annotations they become */
    int target, index, index2;
    uint8_t path[MAX_PATH * 2];
    int n;
} Place;

static void step(Place *p, int kind, int index) {
    if (p->n < MAX_PATH) {
        p->path[2 * p->n] = (uint8_t)kind;
        p->path[2 * p->n + 1] = (uint8_t)index;
        p->n++;
    }
}

static void add(Place *p, const Annotation *a) {
    Compiler *c = p->c;
    if (!a->value)
        return;
    if (!p->sym->type_annos)
        p->sym->type_annos = NEW(&c->arena, TypeAnnoVec);
    TypeAnno t = {.anno = a->value,
                  .target_type = (uint8_t)p->target,
                  .index = (uint16_t)p->index,
                  .index2 = (uint16_t)p->index2,
                  .path_len = p->n};
    uint8_t *path = NEW_ARRAY(&c->arena, uint8_t, p->n * 2 + 1);
    memcpy(path, p->path, (size_t)p->n * 2);
    t.path = path;
    vec_push(&c->arena, &p->sym->type_annos->list, t);
}

/* Steps from the outermost class that an inner class type mentions to that class. */
static void step_inward(Place *p, Type *t) {
    if (!t || t->tag != T_CLASS)
        return;
    for (ClassSymbol *k = (ClassSymbol *)t->sym; k->s.owner && k->s.owner->kind == SYM_CLASS;
         k = (ClassSymbol *)k->s.owner) {
        if (sym_flags(p->c, &k->s) & (F_STATIC | F_INTERFACE | F_ENUM | F_RECORD))
            return;
        step(p, STEP_NESTED, 0);
    }
}

static void walk(Place *p, Ast *t) {
    int n = p->n;
    switch (t->kind) {
    case A_ANNOTATED_TYPE: {
        AnnotatedType *a = (AnnotatedType *)t;
        if (a->underlying->kind != A_ARRAY_TYPE)
            step_inward(p, a->underlying->type);
        for (int i = 0; i < a->annotations.n; i++)
            add(p, (Annotation *)a->annotations.v[i]);
        p->n = n;
        walk(p, a->underlying);
        break;
    }
    case A_ARRAY_TYPE:
        step(p, STEP_ARRAY, 0);
        walk(p, ((ArrayTypeTree *)t)->elem);
        break;
    case A_TYPE_APPLY: {
        TypeApply *a = (TypeApply *)t;
        walk(p, a->clazz);
        step_inward(p, t->type);
        int inward = p->n;
        for (int i = 0; i < a->args.n; i++) {
            p->n = inward;
            step(p, STEP_ARGUMENT, i);
            walk(p, a->args.v[i]);
        }
        break;
    }
    case A_SELECT:
        if (((Select *)t)->expr->type && ((Select *)t)->expr->type->tag == T_CLASS)
            walk(p, ((Select *)t)->expr);
        break;
    case A_WILDCARD:
        step(p, STEP_WILDCARD, 0);
        if (((WildcardTree *)t)->bound)
            walk(p, ((WildcardTree *)t)->bound);
        break;
    default: break;
    }
    p->n = n;
}

static Place place(Compiler *c, Symbol *s, int target) {
    return (Place){.c = c, .sym = s, .target = target};
}

static void at(Compiler *c, Symbol *s, int target, int index, Ast *t) {
    if (!t)
        return;
    Place p = place(c, s, target);
    p.index = index;
    walk(&p, t);
}

/* Annotations before a declaration that are meant for its type: for the element of an array. */
static void from_modifiers(Compiler *c, Symbol *s, int target, int index, const Modifiers *mods, Type *type) {
    if (!mods || !mods->annotations.n || !type)
        return;
    Place p = place(c, s, target);
    p.index = index;
    for (; type->tag == T_ARRAY; type = type_elem(type))
        step(&p, STEP_ARRAY, 0);
    step_inward(&p, type);
    for (int i = 0; i < mods->annotations.n; i++) {
        const Annotation *a = (const Annotation *)mods->annotations.v[i];
        if (a->value && annotation_is_for_types(c, a->value))
            add(&p, a);
    }
}

static void of_typarams(Compiler *c, Symbol *s, AstList l, int on_param, int on_bound) {
    for (int i = 0; i < l.n; i++) {
        TypeParam *t = (TypeParam *)l.v[i];
        Place p = place(c, s, on_param);
        p.index = i;
        for (int j = 0; j < t->annotations.n; j++)
            add(&p, (Annotation *)t->annotations.v[j]);
        for (int j = 0; j < t->bounds.n; j++) {
            Type *first = t->bounds.v[0]->type;
            bool interface = first && first->tag == T_CLASS && type_is_interface(c, first);
            p = place(c, s, on_bound);
            p.index = i;
            p.index2 = j + interface;
            walk(&p, t->bounds.v[j]);
        }
    }
}

static void of_method(Compiler *c, MethodDecl *m) {
    Symbol *s = &m->sym->s;
    bool ctor = m->name == c->n.init;
    of_typarams(c, s, m->typarams, ON_METHOD_PARAM, ON_METHOD_BOUND);
    Type *result = ctor ? class_type(c, (ClassSymbol *)s->owner) : type_as_method(s->type)->ret;
    if (ctor || result->tag != T_VOID)
        from_modifiers(c, s, ON_RETURN, 0, m->mods, result);
    at(c, s, ON_RETURN, 0, m->restype);
    if (m->receiver)
        at(c, s, ON_RECEIVER, 0, m->receiver->vartype);
    if (m->receiver && m->receiver->mods)
        from_modifiers(c, s, ON_RECEIVER, 0, m->receiver->mods, class_type(c, (ClassSymbol *)s->owner));
    for (int i = 0; i < m->params.n; i++) {
        VarDecl *p = (VarDecl *)m->params.v[i];
        if (p->sym && p->sym->s.type)
            from_modifiers(c, s, ON_PARAMETER, i, p->mods, p->sym->s.type);
        at(c, s, ON_PARAMETER, i, p->vartype);
    }
    for (int i = 0; i < m->throws_.n; i++)
        at(c, s, ON_THROWS, i, m->throws_.v[i]);
}

void annotate_types(Compiler *c, ClassSymbol *k) {
    ClassDecl *t = k->tree;
    if (!k->s.type_annos) {
        of_typarams(c, &k->s, t->typarams, ON_CLASS_PARAM, ON_CLASS_BOUND);
        at(c, &k->s, ON_EXTENDS, SUPERCLASS, t->extends);
        for (int i = 0; i < t->implements.n; i++)
            at(c, &k->s, ON_EXTENDS, i, t->implements.v[i]);
    }
    for (int i = 0; i < t->members.n; i++) {
        Ast *m = t->members.v[i];
        if (m->kind == A_METHOD_DECL && ((MethodDecl *)m)->sym && ((MethodDecl *)m)->sym->s.type) {
            sym_annotations(c, &((MethodDecl *)m)->sym->s);
            of_method(c, (MethodDecl *)m);
        } else if (m->kind == A_VAR_DECL && ((VarDecl *)m)->sym && !(((VarDecl *)m)->mods->flags & F_ENUM)) {
            VarDecl *v = (VarDecl *)m;
            sym_annotations(c, &v->sym->s);
            from_modifiers(c, &v->sym->s, ON_FIELD, 0, v->mods, v->sym->s.type);
            at(c, &v->sym->s, ON_FIELD, 0, v->vartype);
        }
    }
}
