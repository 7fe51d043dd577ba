/* Bounds of inference variables and their incorporation (JLS 18.3). */
#include "types/internal.h"

int infer_mark(Compiler *c) {
    return c->types->trail.n;
}

void infer_undo(Compiler *c, int mark) {
    if (c->types->trail.n > mark)
        c->types->failed = NULL;
    while (c->types->trail.n > mark) {
        TrailEntry e = c->types->trail.v[--c->types->trail.n];
        if (e.kind == BOUND_KINDS)
            e.u->inst = NULL;
        else
            e.u->bounds[e.kind].n--;
    }
}

static bool identical(Compiler *c, Type *a, Type *b) {
    if (a == b)
        return true;
    if (a->tag != b->tag)
        return false;
    if (a->tag == T_CLASS) {
        ClassType *x = (ClassType *)a, *y = (ClassType *)b;
        if (x->t.sym != y->t.sym || x->args.n != y->args.n ||
            (x->outer && y->outer && !identical(c, x->outer, y->outer)))
            return false;
        for (int i = 0; i < x->args.n; i++)
            if (!identical(c, x->args.v[i], y->args.v[i]))
                return false;
        return true;
    }
    if (a->tag == T_ARRAY)
        return identical(c, type_elem(a), type_elem(b));
    if (a->tag == T_WILDCARD)
        return ((WildcardType *)a)->kind == ((WildcardType *)b)->kind &&
               identical(c, ((WildcardType *)a)->bound, ((WildcardType *)b)->bound);
    return false;
}

static bool known(Compiler *c, const TypeVec *v, Type *t) {
    for (int i = 0; i < v->n; i++)
        if (identical(c, undet_seen(v->v[i]), t))
            return true;
    return false;
}

/* Two upper bounds that are parameterizations of one class have the same arguments where neither is a
 * wildcard. */
static bool uppers_agree(Compiler *c, Type *a, Type *b) {
    if (a->tag == T_UNDET || b->tag == T_UNDET || a == b)
        return true;
    TypeList up = type_closure(c, a);
    for (int i = 0; i < up.n; i++) {
        if (up.v[i]->tag != T_CLASS || !type_is_parameterized(c, up.v[i]))
            continue;
        Type *s = type_as_super(c, b, up.v[i]->sym);
        if (!s || s->tag != T_CLASS || !type_is_parameterized(c, s))
            continue;
        TypeList x = type_all_args(c, up.v[i]), y = type_all_args(c, s);
        for (int j = 0; j < x.n && j < y.n; j++)
            if (x.v[j]->tag != T_WILDCARD && y.v[j]->tag != T_WILDCARD && !type_is_same(c, x.v[j], y.v[j]))
                return false;
    }
    return true;
}

static bool against(Compiler *c, BoundKind kind, Type *t, BoundKind other, Type *o) {
    if (kind == BOUND_EQ && other == BOUND_EQ)
        return type_is_same(c, t, o);
    if (kind == BOUND_LOWER && other == BOUND_LOWER)
        return true;
    if (kind == BOUND_UPPER && other == BOUND_UPPER)
        return uppers_agree(c, t, o);
    if (kind == BOUND_LOWER || other == BOUND_UPPER)
        return type_is_subtype_unchecked(c, t, o, NULL);
    return type_is_subtype_unchecked(c, o, t, NULL);
}

static bool incorporate(Compiler *c, Undet *u, BoundKind kind, Type *t) {
    for (int k = 0; k < BOUND_KINDS; k++)
        for (int i = 0; i < u->bounds[k].n; i++) {
            Type *o = u->bounds[k].v[i];
            if (o == t && k == (int)kind)
                continue;
            if (t->tag == T_UNDET && undet_seen(o)->tag == T_UNDET)
                continue; /* proper bounds travel along such chains step by step */
            if (--c->types->budget < 0)
                return false;
            if (!against(c, kind, t, (BoundKind)k, o)) {
                if (!c->types->failed)
                    c->types->failed = u; /* the innermost */
                return false;
            }
        }
    return true;
}

static const BoundKind mirrored[] = {BOUND_EQ, BOUND_UPPER, BOUND_LOWER};

static void record(Compiler *c, Undet *u, BoundKind kind, Type *t) {
    vec_push(&c->arena, &u->bounds[kind], t);
    TrailEntry e = {u, (int)kind};
    vec_push(&c->arena, &c->types->trail, e);
}

bool undet_bound(Compiler *c, Undet *u, BoundKind kind, Type *t) {
    t = undet_seen(t);
    if (&u->t == t || known(c, &u->bounds[kind], t))
        return true;
    if (type_is_primitive(t) || t->tag == T_VOID || t->tag == T_NONE)
        return false;
    if (c->types->chain > MAX_CHAIN)
        return false;
    int depth = c->types->depth; /* each variable starts anew */
    c->types->depth = 0;
    c->types->chain++;
    record(c, u, kind, t);
    bool ok = true;
    if (t->tag == T_UNDET && !known(c, &((Undet *)t)->bounds[mirrored[kind]], &u->t)) {
        record(c, (Undet *)t, mirrored[kind], &u->t);
        ok = incorporate(c, (Undet *)t, mirrored[kind], &u->t);
    }
    ok = ok && incorporate(c, u, kind, t);
    c->types->chain--;
    c->types->depth = depth;
    return ok;
}
