/* Declarations of annotation types: their elements, and what @Repeatable asks of two of them (JLS 9.6). */
#include "attr/attr.h"

#include <string.h>

/* ---- elements (JLS 9.6.1) ---- */

static bool is_element_type(Compiler *c, Type *t) {
    if (t->tag == T_ARRAY)
        t = type_elem(t);
    if (type_is_primitive(t) || type_is_error(t))
        return true;
    return t->tag == T_CLASS && (type_is_string(c, t) || t->sym == &c->k.class_->s ||
                                 (sym_flags(c, t->sym) & (F_ENUM | F_ANNOTATION)));
}

static bool clashes_in(Compiler *c, MethodDecl *t, ClassSymbol *k) {
    SCOPE_NAMED(e, class_members(c, k), t->name) {
        if (e->sym->kind != SYM_METHOD || !(e->sym->flags & (F_PUBLIC | F_PROTECTED)) ||
            !type_override_equivalent(c, t->sym->s.type, e->sym->type))
            continue;
        diag_error(c, t->a.pos, ERR_INTF_ANNOTATION_MEMBER_CLASH, (Symbol *)k, e->sym);
        return true;
    }
    return false;
}

void check_element(Compiler *c, MethodDecl *t) {
    if (t->throws_.n)
        diag_error(c, ast_pos(t->throws_.v[0]), ERR_THROWS_NOT_ALLOWED_IN_INTF_ANNOTATION);
    if (t->typarams.n)
        diag_error(c, t->typarams.v[0]->pos, ERR_INTF_ANNOTATION_MEMBERS_GENERIC);
    if (t->params.n)
        diag_error(c, t->params.v[0]->pos, ERR_INTF_ANNOTATION_PARAMS);
    if (t->restype && t->restype->type && !is_element_type(c, t->restype->type))
        diag_error(c, ast_pos(t->restype), ERR_INVALID_ANNOTATION_MEMBER_TYPE);
    if (!clashes_in(c, t, c->k.annotation))
        clashes_in(c, t, c->k.object);
}

/* ---- annotations that contain themselves ---- */

static void visit_type(Compiler *c, Pos pos, Type *t);

static void visit_annotation(Compiler *c, Pos pos, ClassSymbol *k) {
    if (k->s.flags & F_CYCLE_CHECKED)
        return;
    if (k->s.flags & F_CYCLIC) {
        diag_error(c, pos, ERR_CYCLIC_ANNOTATION_ELEMENT, (Symbol *)k);
        return;
    }
    k->s.flags |= F_CYCLIC;
    SCOPE_EACH(e, class_members(c, k)) {
        if (e->sym->kind == SYM_METHOD && e->sym->type)
            visit_type(c, pos, type_as_method(e->sym->type)->ret);
    }
    k->s.flags = (k->s.flags & ~F_CYCLIC) | F_CYCLE_CHECKED;
}

static void visit_type(Compiler *c, Pos pos, Type *t) {
    while (t->tag == T_ARRAY)
        t = type_elem(t);
    if (t->tag == T_CLASS && (sym_flags(c, t->sym) & F_ANNOTATION))
        visit_annotation(c, pos, (ClassSymbol *)t->sym);
}

void check_annotation_cycles(Compiler *c, ClassSymbol *k) {
    uint64_t before = k->s.flags & (F_CYCLIC | F_CYCLE_CHECKED);
    k->s.flags = (k->s.flags & ~(F_CYCLIC | F_CYCLE_CHECKED)) | F_CYCLIC;
    for (int i = 0; i < k->tree->members.n; i++) {
        MethodDecl *m = (MethodDecl *)k->tree->members.v[i];
        if (m->a.kind == A_METHOD_DECL && m->sym && m->sym->s.type)
            visit_type(c, m->a.pos, type_as_method(m->sym->s.type)->ret);
    }
    k->s.flags = (k->s.flags & ~F_CYCLIC) | before | F_CYCLE_CHECKED;
}

/* ---- @Repeatable (JLS 9.6.3) ---- */

typedef struct Repeat {
    Compiler *c;
    ClassSymbol *contained, *container;
    Pos pos;
} Repeat;

static const AnnoElem *element_of(Compiler *c, ClassSymbol *k, ClassSymbol *annotation) {
    const AnnoValue *a = sym_find_annotation(c, &k->s, annotation);
    return a && a->n ? a->pairs[0].value : NULL;
}

static bool check_value(Repeat *r) {
    Compiler *c = r->c;
    SCOPE_NAMED(e, class_members(c, r->container), c->n.value) {
        if (e->sym->kind != SYM_METHOD)
            continue;
        Type *ret = type_as_method(e->sym->type)->ret, *contained = class_type(c, r->contained);
        if (ret->tag == T_ARRAY && type_is_same(c, type_elem(ret), contained))
            return true;
        diag_error(c, r->pos, ERR_INVALID_REPEATABLE_ANNOTATION_VALUE_RETURN, (Symbol *)r->container,
                   type_array(c, contained));
        return false;
    }
    diag_error(c, r->pos, ERR_INVALID_REPEATABLE_ANNOTATION_NO_VALUE, (Symbol *)r->container);
    return false;
}

static int retention(Compiler *c, ClassSymbol *k) {
    const AnnoElem *e = element_of(c, k, c->k.retention);
    if (!e || e->kind != ELEM_ENUM)
        return 1;
    const char *s = e->enum_const->s.name->s;
    return !strcmp(s, "SOURCE") ? 0 : !strcmp(s, "CLASS") ? 1 : 2;
}

static void check_mark(Repeat *r, ClassSymbol *mark, DiagId error) {
    if (sym_find_annotation(r->c, &r->contained->s, mark) &&
        !sym_find_annotation(r->c, &r->container->s, mark))
        diag_error(r->c, r->pos, (int)error, (Symbol *)r->contained, (Symbol *)r->container);
}

static bool covers(const char *wide, const char *narrow) {
    if (!strcmp(wide, narrow) || (!strcmp(wide, "TYPE") && !strcmp(narrow, "ANNOTATION_TYPE")))
        return true;
    return !strcmp(wide, "TYPE_USE") && (!strcmp(narrow, "TYPE") || !strcmp(narrow, "ANNOTATION_TYPE") ||
                                         !strcmp(narrow, "TYPE_PARAMETER"));
}

static const char *const anywhere[] = {
    "ANNOTATION_TYPE", "CONSTRUCTOR", "FIELD", "RECORD_COMPONENT", "LOCAL_VARIABLE", "METHOD",
    "PACKAGE",         "PARAMETER",   "TYPE",  "MODULE",           "TYPE_PARAMETER"};
enum { ANYWHERE = sizeof anywhere / sizeof anywhere[0] };

static int target_count(const AnnoElem *e) {
    return e ? e->array.n : ANYWHERE;
}

static const char *target_at(const AnnoElem *e, int i) {
    if (!e)
        return anywhere[i];
    return e->array.v[i]->kind == ELEM_ENUM ? e->array.v[i]->enum_const->s.name->s : "";
}

static const AnnoElem *targets_of(Compiler *c, ClassSymbol *k) {
    const AnnoElem *e = element_of(c, k, c->k.target);
    return e && e->kind == ELEM_ARRAY ? e : NULL;
}

static void check_targets(Repeat *r) {
    const AnnoElem *outer = targets_of(r->c, r->container), *inner = targets_of(r->c, r->contained);
    for (int i = 0; i < target_count(outer); i++) {
        bool found = false;
        for (int j = 0; j < target_count(inner) && !found; j++)
            found = covers(target_at(inner, j), target_at(outer, i));
        if (!found) {
            diag_error(r->c, r->pos, ERR_INVALID_REPEATABLE_ANNOTATION_INCOMPATIBLE_TARGET,
                       (Symbol *)r->container, (Symbol *)r->contained);
            return;
        }
    }
}

static void check_defaults(Repeat *r) {
    SCOPE_EACH(e, class_members(r->c, r->container)) {
        MethodSymbol *m = (MethodSymbol *)e->sym;
        if (e->sym->kind == SYM_METHOD && m->s.name != r->c->n.value && (m->s.flags & F_ABSTRACT) &&
            !m->default_value && !(m->tree && m->tree->default_value))
            diag_error(r->c, r->pos, ERR_INVALID_REPEATABLE_ANNOTATION_ELEM_NONDEFAULT,
                       (Symbol *)r->container, &m->s);
    }
}

static void check_repeatable(Compiler *c, ClassSymbol *k) {
    const AnnoValue *a = sym_find_annotation(c, &k->s, c->k.repeatable);
    const AnnoElem *e = a && a->n ? a->pairs[0].value : NULL;
    if (!e || e->kind != ELEM_CLASS || e->type->tag != T_CLASS)
        return;
    Repeat r = {c, k, (ClassSymbol *)e->type->sym, a->pos};
    if (!check_value(&r))
        return;
    if (retention(c, r.container) < retention(c, k))
        diag_error(c, r.pos, ERR_INVALID_REPEATABLE_ANNOTATION_RETENTION, (Symbol *)r.container, (Symbol *)k);
    check_mark(&r, c->k.documented, ERR_INVALID_REPEATABLE_ANNOTATION_NOT_DOCUMENTED);
    check_mark(&r, c->k.inherited, ERR_INVALID_REPEATABLE_ANNOTATION_NOT_INHERITED);
    check_targets(&r);
    check_defaults(&r);
}

void check_annotation_type(Compiler *c, ClassSymbol *k) {
    ClassDecl *t = k->tree;
    if (t->implements.n)
        diag_error(c, ast_pos(t->implements.v[0]), ERR_CANT_EXTEND_INTF_ANNOTATION);
    if (t->typarams.n)
        diag_error(c, t->typarams.v[0]->pos, ERR_INTF_ANNOTATION_GENERIC, (Symbol *)k);
    if (t->mods->annotations.n)
        check_repeatable(c, k);
}
