/* Annotations (JLS 9.6, 9.7): resolved after members are known, checked where they stand. */
#include "enter/enter.h"

#include <string.h>

void annotate_later(Compiler *c, Symbol *s, Modifiers *mods, Env *env) {
    AnnoPending *p = NEW(&c->arena, AnnoPending);
    *p = (AnnoPending){mods, env};
    s->pending_annos = p;
    vec_push(&c->arena, &c->enter->annotated, s);
}

void annotate_type_later(Compiler *c, AnnotatedType *t, Env *env) {
    Symbol *s = NEW(&c->arena, Symbol); /* a nameless holder: resolved and checked like a declaration's */
    Modifiers *m = AST_NEW(c, Modifiers, MODIFIERS, t->a.pos);
    s->kind = SYM_NONE;
    s->name = c->n.empty;
    m->annotations = t->annotations;
    annotate_later(c, s, m, env);
}

void annotate_default_later(Compiler *c, MethodSymbol *m, Env *env) {
    AnnoPending *p = NEW(&c->arena, AnnoPending);
    *p = (AnnoPending){NULL, env};
    if (!m->s.pending_annos)
        m->s.pending_annos = p;
    vec_push(&c->arena, &c->enter->annotated, &m->s);
}

/* ---- element values ---- */

static AnnoValue *resolve_annotation(Compiler *c, Annotation *t, Env *env);
static AnnoElem *element(Compiler *c, Ast *t, Type *want, Env *env);

static AnnoElem *new_element(Compiler *c, AnnoElemKind kind, Type *type) {
    AnnoElem *e = NEW(&c->arena, AnnoElem);
    e->kind = kind;
    e->type = type;
    return e;
}

static AnnoElem *array_element(Compiler *c, Ast *t, Type *want, Env *env) {
    AnnoElem *e = new_element(c, ELEM_ARRAY, want);
    Type *elem = type_elem(want);
    if (t->kind != A_NEW_ARRAY) { /* one value stands for an array of it */
        e->array.v = NEW_ARRAY(&c->arena, AnnoElem *, 1);
        e->array.v[e->array.n++] = element(c, t, elem, env);
        return e;
    }
    NewArray *a = (NewArray *)t;
    if (a->elem_type)
        diag_error(c, a->elem_type->pos, ERR_NEW_NOT_ALLOWED_IN_ANNOTATION);
    t->type = want;
    e->array.v = NEW_ARRAY(&c->arena, AnnoElem *, a->elems.n);
    for (int i = 0; i < a->elems.n; i++)
        e->array.v[e->array.n++] = element(c, a->elems.v[i], elem, env);
    return e;
}

static AnnoElem *class_element(Compiler *c, Ast *t, Type *want, Env *env) {
    Type *type = attr_expr(c, t, env, want);
    if (type_is_error(type))
        return new_element(c, ELEM_ERROR, type);
    if (t->kind != A_SELECT || ((Select *)t)->name != c->n.class_) {
        diag_error(c, t->pos, ERR_ANNOTATION_VALUE_MUST_BE_CLASS_LITERAL);
        return new_element(c, ELEM_ERROR, type);
    }
    return new_element(c, ELEM_CLASS, ((Select *)t)->expr->type);
}

static AnnoElem *enum_element(Compiler *c, Ast *t, Type *want, Env *env) {
    Type *type = attr_expr(c, t, env, want);
    Symbol *s = ast_symbol(t);
    if (type_is_error(type))
        return new_element(c, ELEM_ERROR, type);
    if (!s || s->kind != SYM_VAR || !(s->flags & F_ENUM)) {
        diag_error(c, t->pos, ERR_ENUM_ANNOTATION_MUST_BE_ENUM_CONSTANT);
        return new_element(c, ELEM_ERROR, type);
    }
    AnnoElem *e = new_element(c, ELEM_ENUM, want);
    e->enum_const = (VarSymbol *)s;
    return e;
}

static AnnoElem *const_element(Compiler *c, Ast *t, Type *want, Env *env) {
    Type *type = attr_expr(c, t, env, want);
    if (type_is_error(type))
        return new_element(c, ELEM_ERROR, type);
    if (!t->konst) {
        diag_error(c, t->pos, ERR_ATTRIBUTE_VALUE_MUST_BE_CONSTANT);
        return new_element(c, ELEM_ERROR, type);
    }
    AnnoElem *e = new_element(c, ELEM_CONST, want);
    e->konst = const_convert(c, t->konst, want);
    return e;
}

static AnnoElem *element(Compiler *c, Ast *t, Type *want, Env *env) {
    if (want->tag == T_ERROR && t->kind == A_NEW_ARRAY && !((NewArray *)t)->elem_type) {
        for (int i = 0; i < ((NewArray *)t)->elems.n; i++)
            element(c, ((NewArray *)t)->elems.v[i], want, env);
        return new_element(c, ELEM_ERROR, want);
    }
    if (want->tag == T_ERROR && t->kind == A_ANNOTATION) {
        resolve_annotation(c, (Annotation *)t, env);
        return new_element(c, ELEM_ERROR, want);
    }
    if (want->tag == T_ERROR) {
        attr_expr(c, t, env, c->t.none);
        return new_element(c, ELEM_ERROR, want);
    }
    if (want->tag == T_ARRAY)
        return array_element(c, t, want, env);
    if (t->kind == A_NEW_ARRAY) {
        if (!type_is_erroneous(c, want))
            diag_error(c, t->pos, ERR_ANNOTATION_VALUE_NOT_ALLOWABLE_TYPE);
        return new_element(c, ELEM_ERROR, want);
    }
    uint64_t flags = want->tag == T_CLASS ? sym_flags(c, want->sym) : 0;
    if (flags & F_ANNOTATION) {
        if (t->kind != A_ANNOTATION) {
            diag_error(c, t->pos, ERR_ANNOTATION_VALUE_MUST_BE_ANNOTATION);
            return new_element(c, ELEM_ERROR, want);
        }
        AnnoElem *e = new_element(c, ELEM_ANNO, want);
        e->anno = resolve_annotation(c, (Annotation *)t, env);
        if (!e->anno)
            e->kind = ELEM_ERROR;
        else if (e->anno->type->sym != want->sym)
            diag_error(c, ((Annotation *)t)->name->pos, ERR_PROB_FOUND_REQ_TYPES, e->anno->type, want);
        return e;
    }
    if (t->kind == A_ANNOTATION) {
        diag_error(c, t->pos, ERR_ANNOTATION_NOT_VALID_FOR_TYPE, want);
        resolve_annotation(c, (Annotation *)t, env);
        return new_element(c, ELEM_ERROR, want);
    }
    if (flags & F_ENUM)
        return enum_element(c, t, want, env);
    if (want->tag == T_CLASS && want->sym == &c->k.class_->s)
        return class_element(c, t, want, env);
    if (type_is_primitive(want) || type_is_string(c, want))
        return const_element(c, t, want, env);
    diag_error(c, t->pos, ERR_ANNOTATION_VALUE_NOT_ALLOWABLE_TYPE);
    return new_element(c, ELEM_ERROR, want);
}

/* ---- one annotation ---- */

static MethodSymbol *element_method(Compiler *c, ClassSymbol *k, const Name *name) {
    SCOPE_NAMED(e, class_members(c, k), name)
    if (e->sym->kind == SYM_METHOD && !type_as_method(e->sym->type)->params.n)
        return (MethodSymbol *)e->sym;
    return NULL;
}

static void resolve_pair(Compiler *c, AnnoValue *a, ClassSymbol *k, Ast *arg, int count, Env *env) {
    const Name *name = c->n.value;
    Ast *value = arg;
    Pos pos = arg->pos;
    if (arg->kind == A_ASSIGN && ((Assign *)arg)->lhs->kind == A_IDENT) {
        name = ((Ident *)((Assign *)arg)->lhs)->name;
        pos = ((Assign *)arg)->lhs->pos;
        value = ((Assign *)arg)->rhs;
    } else if (count > 1) {
        diag_error(c, arg->pos, ERR_ANNOTATION_VALUE_MUST_BE_NAME_VALUE);
        return;
    }
    MethodSymbol *m = element_method(c, k, name);
    if (!m) {
        diag_error(c, pos, ERR_CANT_RESOLVE_LOCATION_ARGS, "method", name, "", &k->s);
        element(c, value, c->t.err, env);
        return;
    }
    for (int i = 0; i < a->n; i++)
        if (a->pairs[i].method == m)
            diag_error(c, pos, ERR_DUPLICATE_ANNOTATION_MEMBER_VALUE, name, a->type);
    if (arg->kind == A_ASSIGN) {
        ((Ident *)((Assign *)arg)->lhs)->sym = &m->s;
        arg->type = type_as_method(m->s.type)->ret;
    }
    a->pairs[a->n++] = (AnnoPair){m, element(c, value, type_as_method(m->s.type)->ret, env)};
}

static AnnoValue *resolve_annotation(Compiler *c, Annotation *t, Env *env) {
    Type *type = t->name->type ? t->name->type : attr_type(c, t->name, env);
    if (t->value)
        return t->value;
    if (type->tag == T_ERROR || type->tag != T_CLASS) {
        for (int i = 0; i < t->args.n; i++) {
            Ast *a = t->args.v[i];
            element(c, a->kind == A_ASSIGN ? ((Assign *)a)->rhs : a, c->t.err, env);
        }
        return NULL;
    }
    ClassSymbol *k = (ClassSymbol *)type->sym;
    if (!(sym_flags(c, &k->s) & F_ANNOTATION)) {
        diag_error(c, ast_pos(t->name), ERR_NOT_ANNOTATION_TYPE, type);
        return NULL;
    }
    AnnoValue *a = NEW(&c->arena, AnnoValue);
    a->type = type;
    a->pos = t->a.pos;
    a->pairs = NEW_ARRAY(&c->arena, AnnoPair, t->args.n);
    t->a.type = type;
    t->value = a;
    Env *inner = env_dup(c, env, env->tree, NULL);
    inner->in_annotation = true;
    for (int i = 0; i < t->args.n; i++)
        resolve_pair(c, a, k, t->args.v[i], t->args.n, inner);
    return a;
}

/* ---- checks ---- */

static void check_complete(Compiler *c, const AnnoValue *a) {
    ClassSymbol *k = (ClassSymbol *)a->type->sym;
    const char *missing = "";
    int n = 0;
    SCOPE_EACH(e, class_members(c, k)) {
        MethodSymbol *m = (MethodSymbol *)e->sym;
        if (m->s.kind != SYM_METHOD || m->default_value || m->s.flags & F_STATIC ||
            m->s.name == c->n.clinit || (m->tree && m->tree->default_value))
            continue;
        bool given = false;
        for (int i = 0; i < a->n && !given; i++)
            given = a->pairs[i].method == m;
        if (!given) {
            missing = arena_printf(&c->arena, "%s%s%s", missing, n ? "," : "", m->s.name->s);
            n++;
        }
    }
    if (n == 1)
        diag_error(c, a->pos, ERR_ANNOTATION_MISSING_DEFAULT_VALUE, a->type, missing);
    else if (n > 1)
        diag_error(c, a->pos, ERR_ANNOTATION_MISSING_DEFAULT_VALUE_1, a->type, missing);
}

/* @Target's constants, or NULL when the annotation type has none. */
static const AnnoElem *target_of(Compiler *c, ClassSymbol *anno) {
    const AnnoValue *t = sym_find_annotation(c, &anno->s, c->k.target);
    return t && t->n && t->pairs[0].value->kind == ELEM_ARRAY ? t->pairs[0].value : NULL;
}

static bool is_target(const Name *n, const char *s) {
    return !strcmp(n->s, s);
}

static bool target_applies(Compiler *c, const Name *n, Symbol *s) {
    switch (s->kind) {
    case SYM_CLASS:
        if (is_target(n, "TYPE"))
            return true;
        return s->flags & F_ANNOTATION && is_target(n, "ANNOTATION_TYPE");
    case SYM_PACKAGE: return is_target(n, "PACKAGE");
    case SYM_TYPEVAR: return is_target(n, "TYPE_PARAMETER") || is_target(n, "TYPE_USE");
    case SYM_METHOD:
        if (s->name == c->n.init)
            return is_target(n, "CONSTRUCTOR");
        return is_target(n, "METHOD") ||
               (type_as_method(s->type)->ret->tag != T_VOID && is_target(n, "TYPE_USE"));
    case SYM_VAR:
        if (s->var_kind == VAR_FIELD)
            return is_target(n, "FIELD") || is_target(n, "TYPE_USE") ||
                   (s->flags & F_RECORD && is_target(n, "RECORD_COMPONENT"));
        if (s->var_kind == VAR_PARAM || s->flags & F_PARAMETER)
            return is_target(n, "PARAMETER") || is_target(n, "TYPE_USE");
        return is_target(n, "LOCAL_VARIABLE") || is_target(n, "TYPE_USE");
    case SYM_NONE: return is_target(n, "TYPE_USE") || is_target(n, "TYPE_PARAMETER");
    default: return true;
    }
}

static bool applies(Compiler *c, const AnnoValue *a, Symbol *s) {
    const AnnoElem *targets = target_of(c, (ClassSymbol *)a->type->sym);
    if (!targets)
        return s->kind != SYM_NONE; /* everywhere but on uses of types */
    for (int i = 0; i < targets->array.n; i++) {
        const AnnoElem *e = targets->array.v[i];
        if (e->kind == ELEM_ENUM && target_applies(c, e->enum_const->s.name, s))
            return true;
        if (e->kind == ELEM_ENUM && s->kind == SYM_CLASS && is_target(e->enum_const->s.name, "TYPE_USE"))
            return true;
        if (e->kind == ELEM_ENUM && s->kind == SYM_METHOD && s->name == c->n.init &&
            is_target(e->enum_const->s.name, "TYPE_USE"))
            return true;
    }
    return false;
}

bool annotation_is_for_types(Compiler *c, const AnnoValue *a) {
    const AnnoElem *targets = target_of(c, (ClassSymbol *)a->type->sym);
    for (int i = 0; targets && i < targets->array.n; i++)
        if (targets->array.v[i]->kind == ELEM_ENUM &&
            is_target(targets->array.v[i]->enum_const->s.name, "TYPE_USE"))
            return true;
    return false;
}

bool annotation_is_for_declaration(Compiler *c, const AnnoValue *a, Symbol *s) {
    const AnnoElem *targets = target_of(c, (ClassSymbol *)a->type->sym);
    if (!targets || (s->kind != SYM_VAR && s->kind != SYM_METHOD))
        return true;
    for (int i = 0; i < targets->array.n; i++) {
        const AnnoElem *e = targets->array.v[i];
        if (e->kind == ELEM_ENUM && !is_target(e->enum_const->s.name, "TYPE_USE") &&
            target_applies(c, e->enum_const->s.name, s))
            return true;
    }
    return false;
}

/* On the members that a record component turns into, an annotation stays where it fits. */
static bool is_spread(const Symbol *s) {
    return s->flags & F_GENERATED_MEMBER && (s->kind == SYM_METHOD || s->kind == SYM_VAR);
}

/* ---- repeated annotations (JLS 9.7.5) ---- */

static Type *container_of(Compiler *c, const AnnoValue *a) {
    const AnnoValue *r = sym_find_annotation(c, a->type->sym, c->k.repeatable);
    return r && r->n && r->pairs[0].value->kind == ELEM_CLASS ? r->pairs[0].value->type : NULL;
}

static AnnoValue *make_container(Compiler *c, Type *type, AnnoValue **v, int n) {
    MethodSymbol *m = element_method(c, (ClassSymbol *)type->sym, c->n.value);
    if (!m)
        return NULL;
    AnnoElem *e = new_element(c, ELEM_ARRAY, type_as_method(m->s.type)->ret);
    e->array.v = NEW_ARRAY(&c->arena, AnnoElem *, n);
    for (int i = 0; i < n; i++) {
        e->array.v[i] = new_element(c, ELEM_ANNO, v[i]->type);
        e->array.v[i]->anno = v[i];
    }
    e->array.n = n;
    AnnoValue *a = NEW(&c->arena, AnnoValue);
    a->type = type;
    a->pos = v[0]->pos;
    a->pairs = NEW(&c->arena, AnnoPair);
    a->pairs[0] = (AnnoPair){m, e};
    a->n = 1;
    return a;
}

/* The first of several of one type makes way for their container. */
static void gather_repeated(Compiler *c, AnnoList *l) {
    for (int i = 0; i < l->n; i++) {
        AnnoValue **same = NEW_ARRAY(&c->arena, AnnoValue *, l->n);
        int n = 0, kept = i + 1;
        same[n++] = l->v[i];
        for (int j = i + 1; j < l->n; j++)
            if (l->v[j]->type->sym == l->v[i]->type->sym)
                same[n++] = l->v[j];
            else
                l->v[kept++] = l->v[j];
        if (n == 1)
            continue;
        l->n = kept;
        Type *container = container_of(c, same[0]);
        if (!container) {
            diag_error(c, same[1]->pos, ERR_DUPLICATE_ANNOTATION_MISSING_CONTAINER, same[0]->type);
            continue;
        }
        AnnoValue *a = make_container(c, container, same, n);
        if (a)
            l->v[i] = a;
    }
}

/* ---- a declaration ---- */

void annotate_declaration(Compiler *c, Modifiers *mods, Symbol *sym, Env *env) {
    AnnoList *l = NEW(&c->arena, AnnoList);
    l->v = NEW_ARRAY(&c->arena, AnnoValue *, mods->annotations.n);
    for (int i = 0; i < mods->annotations.n; i++) {
        AnnoValue *a = resolve_annotation(c, (Annotation *)mods->annotations.v[i], env);
        if (!a)
            continue;
        if (sym && is_spread(sym) && !applies(c, a, sym))
            continue;
        l->v[l->n++] = a;
    }
    if (sym) {
        sym->annos = l->n ? l : NULL;
        for (int i = 0; i < l->n; i++) {
            check_complete(c, l->v[i]);
            if (!is_spread(sym) && !applies(c, l->v[i], sym)) {
                if (sym->kind == SYM_NONE)
                    diag_error(c, l->v[i]->pos, ERR_ANNOTATION_TYPE_NOT_APPLICABLE_TO_TYPE, l->v[i]->type);
                else
                    diag_error(c, l->v[i]->pos, ERR_ANNOTATION_TYPE_NOT_APPLICABLE);
            }
        }
    }
    if (l->n > 1)
        gather_repeated(c, l);
}

const AnnoList *sym_annotations(Compiler *c, Symbol *s) {
    if (s->kind == SYM_CLASS)
        sym_ensure(c, s);
    AnnoPending *p = s->pending_annos;
    if (p) {
        s->pending_annos = NULL;
        if (p->mods)
            annotate_declaration(c, p->mods, s, p->env);
        if (s->kind == SYM_METHOD) {
            MethodSymbol *m = (MethodSymbol *)s;
            if (m->tree && m->tree->default_value && !m->default_value)
                m->default_value = element(c, m->tree->default_value, type_as_method(m->s.type)->ret, p->env);
        }
    }
    return s->annos;
}

/* ---- @SuppressWarnings ---- */

static const char *const lint_names[LINT_COUNT] = {
#define LINT(kind, text) text,
#include "util/lint.def"
#undef LINT
};

static uint32_t lint_bit(const Name *n) {
    for (int i = 0; i < LINT_COUNT; i++)
        if (!strcmp(lint_names[i], n->s))
            return 1u << i;
    return !strcmp(n->s, "all") ? ~0u : 0;
}

static uint32_t suppressed_by(const Ast *t) {
    uint32_t bits = 0;
    if (t->kind == A_ASSIGN)
        t = ((const Assign *)t)->rhs;
    if (t->kind == A_LITERAL && t->op == T_CLASS && t->konst)
        return lint_bit(t->konst->s);
    if (t->kind == A_NEW_ARRAY)
        for (int i = 0; i < ((const NewArray *)t)->elems.n; i++)
            bits |= suppressed_by(((const NewArray *)t)->elems.v[i]);
    return bits;
}

uint32_t annotate_suppressed(const Modifiers *mods) {
    uint32_t bits = 0;
    for (int i = 0; mods && i < mods->annotations.n; i++) {
        const Annotation *a = (const Annotation *)mods->annotations.v[i];
        const Name *name = ast_name(a->name);
        if (!name || strcmp(name->s, "SuppressWarnings"))
            continue;
        for (int j = 0; j < a->args.n; j++)
            bits |= suppressed_by(a->args.v[j]);
    }
    return bits;
}

void env_apply_suppress(Compiler *c, Env *env, Modifiers *mods, Symbol *sym) {
    env->suppressed |= annotate_suppressed(mods);
    if (sym && sym->flags & F_DEPRECATED) {
        env->deprecated_context = true;
        env->suppressed |= 1u << LINT_DEPRECATION;
    }
    env->lint &= ~env->suppressed;
    (void)c;
}
