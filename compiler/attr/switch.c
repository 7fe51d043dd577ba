/* Switch statements and expressions (JLS 14.11, 15.28). */
#include "attr/attr.h"

#include <string.h>

typedef VEC(const void *) SeenVec;

static bool is_int_selector(Compiler *c, Type *t) {
    Type *u = type_unboxed_or_self(c, t);
    return u->tag <= T_INT;
}

static bool is_enum(Compiler *c, Type *t) {
    return t->tag == T_CLASS && (sym_flags(c, t->sym) & F_ENUM);
}

static VarSymbol *enum_constant(Compiler *c, Type *t, const Name *name) {
    SCOPE_NAMED(e, class_members(c, (ClassSymbol *)t->sym), name)
    if (e->sym->kind == SYM_VAR && (e->sym->flags & F_ENUM))
        return (VarSymbol *)e->sym;
    return NULL;
}

static bool seen_before(Compiler *c, SeenVec *v, const void *x) {
    for (int i = 0; i < v->n; i++)
        if (v->v[i] == x)
            return true;
    vec_push(&c->arena, v, x);
    return false;
}

typedef struct IntSet { /* values of int labels */
    int32_t *v;
    bool *used;
    uint32_t mask, count;
} IntSet;

static bool int_seen(Compiler *c, IntSet *s, int32_t x) {
    if (s->count * 2 >= s->mask) {
        IntSet old = *s;
        s->mask = s->mask ? s->mask * 2 + 1 : 31;
        s->v = NEW_ARRAY(&c->arena, int32_t, s->mask + 1);
        s->used = NEW_ARRAY(&c->arena, bool, s->mask + 1);
        s->count = 0;
        for (uint32_t i = 0; old.used && i <= old.mask; i++)
            if (old.used[i])
                int_seen(c, s, old.v[i]);
    }
    uint32_t i = (uint32_t)x * 2654435761u & s->mask;
    for (; s->used[i]; i = (i + 1) & s->mask)
        if (s->v[i] == x)
            return true;
    s->used[i] = true;
    s->v[i] = x;
    s->count++;
    return false;
}

typedef struct SwitchWork {
    Switch *t;
    Type *sel;
    bool is_enum, is_string, is_int, bad, has_default;
    SeenVec seen;
    IntSet ints;
} SwitchWork;

static void enum_label(Compiler *c, SwitchWork *w, Ast *label) {
    if (label->kind != A_IDENT) {
        diag_error(c, ast_pos(label), ERR_ENUM_LABEL_MUST_BE_ENUM_CONSTANT);
        return;
    }
    Ident *id = (Ident *)label;
    VarSymbol *v = enum_constant(c, w->sel, id->name);
    id->a.type = w->sel;
    if (!v) {
        diag_error(c, ast_pos(label), ERR_ENUM_LABEL_MUST_BE_ENUM_CONSTANT);
        id->sym = c->syms.none;
        return;
    }
    id->sym = &v->s;
    if (seen_before(c, &w->seen, v))
        diag_error(c, ast_pos(label), ERR_DUPLICATE_CASE_LABEL);
}

static void constant_label(Compiler *c, SwitchWork *w, Case *in, Ast *label, Env *env) {
    Type *want = w->bad ? c->t.none : w->sel;
    Type *found = attr_expr(c, label, env, want);
    if (w->bad && !type_is_error(found) && !type_is_error(w->sel))
        diag_error(c, ast_pos(label), ERR_CONSTANT_LABEL_NOT_COMPATIBLE, found, w->sel);
    if (type_is_error(found) || w->bad)
        return;
    Type *prim = w->is_string ? c->t.string : type_unboxed_or_self(c, w->sel);
    Konst *k = label->konst ? const_convert(c, label->konst, prim) : NULL;
    if (!k || label->type->tag == T_BOT) {
        diag_error(c, ast_pos(label), w->is_string ? ERR_STRING_CONST_REQ : ERR_CONST_EXPR_REQ);
        return;
    }
    label->konst = k;
    bool dup = w->is_string ? seen_before(c, &w->seen, k->s) : int_seen(c, &w->ints, k->i);
    if (dup)
        diag_error(c, in->a.pos, ERR_DUPLICATE_CASE_LABEL);
}

static void attr_label(Compiler *c, SwitchWork *w, Case *in, Ast *label, Env *env) {
    if (label->kind == A_DEFAULT_LABEL)
        return;
    if (w->is_enum)
        enum_label(c, w, label);
    else
        constant_label(c, w, in, label, env);
}

static bool covers_enum(Compiler *c, SwitchWork *w) {
    int n = 0;
    SCOPE_EACH(e, class_members(c, (ClassSymbol *)w->sel->sym))
    n += e->sym->kind == SYM_VAR && (e->sym->flags & F_ENUM);
    return w->seen.n == n;
}

static void selector(Compiler *c, SwitchWork *w, Env *env) {
    Switch *t = w->t;
    w->sel = attr_value(c, t->selector, env);
    w->is_enum = is_enum(c, w->sel);
    w->is_string = type_is_string(c, w->sel);
    w->is_int = is_int_selector(c, w->sel);
    t->mode = w->is_enum ? SWITCH_ENUM : w->is_string ? SWITCH_STRING : SWITCH_INT;
    w->bad = !w->is_enum && !w->is_string && !w->is_int;
    if (w->bad && t->cases.n && !type_is_error(w->sel))
        diag_error(c, ast_pos(t->selector), ERR_PREVIEW_FEATURE_DISABLED_PLURAL,
                   "patterns in switch statements");
}

/* The position of what follows the word `default`. */
static Pos after_default(Compiler *c, Pos pos) {
    SourceFile *f = diag_file_of(c, pos);
    if (!f || strncmp(f->text + (pos - f->base), "default", 7))
        return pos;
    uint32_t i = pos - f->base + 7;
    while (i < f->len &&
           (f->text[i] == ' ' || f->text[i] == '\t' || f->text[i] == '\n' || f->text[i] == '\r'))
        i++;
    return f->base + i;
}

static void attr_case(Compiler *c, SwitchWork *w, Case *k, Env *env) {
    bool arrow = (k->a.bits & AB_ARROW) != 0;
    if (arrow != ((w->t->a.bits & AB_ARROW) != 0) && k->a.pos)
        diag_error(c, k->a.pos, ERR_SWITCH_MIXING_CASE_TYPES);
    for (int i = 0; i < k->labels.n; i++)
        attr_label(c, w, k, k->labels.v[i], env);
    if (k->a.bits & AB_DEFAULT) {
        if (w->has_default)
            diag_error(c, after_default(c, k->a.pos), ERR_DUPLICATE_DEFAULT_LABEL);
        w->has_default = true;
    }
    Env *e = arrow ? env_new_block(c, env, env->tree) : env;
    attr_stmts(c, k->stmts, e);
}

void attr_switch(Compiler *c, Switch *t, Env *env, ResultInfo *yields) {
    SwitchWork w = {.t = t};
    selector(c, &w, env);
    Env *e = env_new_block(c, env, &t->a);
    if (yields) {
        e->yield_target = t;
        e->yield_result = yields;
    }
    for (int i = 0; i < t->cases.n; i++)
        attr_case(c, &w, (Case *)t->cases.v[i], e);
    t->has_default = w.has_default;
    if (!yields)
        return;
    if (!t->cases.n) {
        diag_error(c, t->a.pos, ERR_SWITCH_EXPRESSION_EMPTY);
        return;
    }
    if (w.has_default || w.bad)
        return;
    t->exhaustive = (w.is_enum && covers_enum(c, &w)) || type_is_error(w.sel); /* flow reports */
}
