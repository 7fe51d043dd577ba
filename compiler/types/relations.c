/* Same type, subtype, containment, conversions (JLS 4.3.4, 4.5.1, 4.10, 5). */
#include "types/internal.h"

/* ---- same ---- */

bool type_list_is_same(Compiler *c, TypeList a, TypeList b) {
    if (a.n != b.n)
        return false;
    for (int i = 0; i < a.n; i++)
        if (!type_is_same(c, a.v[i], b.v[i]))
            return false;
    return true;
}

static bool same_wildcards(Compiler *c, WildcardType *a, WildcardType *b) {
    if (wild_is_unbound(c, &a->t) || wild_is_unbound(c, &b->t))
        return wild_is_unbound(c, &a->t) && wild_is_unbound(c, &b->t);
    return a->kind == b->kind && type_is_same(c, a->bound, b->bound);
}

static bool same_bounds(Compiler *c, IntersectionType *a, IntersectionType *b) {
    if (a->bounds.n != b->bounds.n)
        return false;
    for (int i = 0; i < a->bounds.n; i++) {
        bool found = false;
        for (int j = 0; j < b->bounds.n && !found; j++)
            found = type_is_same(c, a->bounds.v[i], b->bounds.v[j]);
        if (!found)
            return false;
    }
    return true;
}

/* Wildcards of two kinds are the same argument when each contains the other (`?`, `? extends Object`). */
static bool same_args(Compiler *c, Type *a, Type *b) {
    if (a->tag == T_WILDCARD && b->tag == T_WILDCARD &&
        ((WildcardType *)a)->kind != ((WildcardType *)b)->kind)
        return type_contains(c, a, b) && type_contains(c, b, a);
    return type_is_same(c, a, b);
}

static bool same_classes(Compiler *c, ClassType *a, ClassType *b) {
    if (a->t.sym != b->t.sym || a->args.n != b->args.n)
        return false;
    if (a->outer && b->outer && !type_is_same(c, a->outer, b->outer))
        return false;
    for (int i = 0; i < a->args.n; i++)
        if (!same_args(c, undet_seen(a->args.v[i]), undet_seen(b->args.v[i])))
            return false;
    return true;
}

bool type_is_same(Compiler *c, Type *a, Type *b) {
    a = undet_seen(a);
    b = undet_seen(b);
    if (a == b)
        return true;
    if (a->tag == T_UNDET)
        return b->tag != T_WILDCARD && undet_bound(c, (Undet *)a, BOUND_EQ, b);
    if (b->tag == T_UNDET)
        return a->tag != T_WILDCARD && undet_bound(c, (Undet *)b, BOUND_EQ, a);
    if (a->tag == T_ERROR || b->tag == T_ERROR)
        return true;
    if (a->tag != b->tag)
        return false;
    switch (a->tag) {
    case T_CLASS: return same_classes(c, (ClassType *)a, (ClassType *)b);
    case T_ARRAY: return type_is_same(c, type_elem(a), type_elem(b));
    case T_WILDCARD: return same_wildcards(c, (WildcardType *)a, (WildcardType *)b);
    case T_INTERSECTION:
    case T_UNION: return same_bounds(c, (IntersectionType *)a, (IntersectionType *)b);
    case T_METHOD:
    case T_FORALL:
        return type_same_args(c, a, b) && type_is_same(c, type_as_method(a)->ret, type_as_method(b)->ret);
    case T_TYPEVAR: return false;
    default: return true;
    }
}

/* ---- subtype ---- */

static bool subtype(Compiler *c, Type *a, Type *b, bool capture);

static bool primitive_subtype(TypeTag a, TypeTag b) {
    if (a == b)
        return true;
    if (a > T_DOUBLE || b > T_DOUBLE)
        return false;
    if (a == T_CHAR || b == T_CHAR)
        return a == T_CHAR && b >= T_INT;
    return a < b;
}

/* What an inference variable in a wildcard's bound learns of a captured variable is its bound: each capture
 * makes another variable, and none of them is a name that other types could mention. */
Type *captured_upper(Type *t) {
    while (type_is_captured(t) && ((TypeVar *)t)->upper)
        t = ((TypeVar *)t)->upper;
    return t;
}

static Type *captured_lower(Type *t) {
    while (type_is_captured(t) && ((TypeVar *)t)->wildcard->kind == WILD_SUPER && ((TypeVar *)t)->lower)
        t = ((TypeVar *)t)->lower;
    return t;
}

bool type_contains(Compiler *c, Type *arg, Type *formal) {
    arg = undet_seen(arg);
    formal = undet_seen(formal);
    if (formal->tag != T_WILDCARD)
        return arg->tag != T_WILDCARD && type_is_same(c, arg, formal);
    WildcardType *w = (WildcardType *)formal;
    bool open = undet_seen(w->bound)->tag == T_UNDET;
    if (wild_is_unbound(c, formal))
        return true;
    if (arg->tag == T_WILDCARD && same_wildcards(c, (WildcardType *)arg, w))
        return true;
    if (w->kind == WILD_SUPER) {
        if (arg->tag != T_WILDCARD)
            return subtype(c, w->bound, open ? captured_lower(arg) : arg, false);
        return ((WildcardType *)arg)->kind == WILD_SUPER &&
               subtype(c, w->bound, ((WildcardType *)arg)->bound, false);
    }
    arg = wild_upper(c, arg);
    return subtype(c, open ? captured_upper(arg) : arg, w->bound, false);
}

static bool contains_all(Compiler *c, TypeList args, TypeList formals) {
    if (args.n != formals.n)
        return false;
    for (int i = 0; i < args.n; i++)
        if (!type_contains(c, args.v[i], formals.v[i]))
            return false;
    return true;
}

static bool has_wildcards(const Type *t) {
    for (const ClassType *ct = (const ClassType *)t; ct && ct->t.tag == T_CLASS;
         ct = (const ClassType *)ct->outer)
        for (int i = 0; i < ct->args.n; i++)
            if (ct->args.v[i]->tag == T_WILDCARD)
                return true;
    return false;
}

static bool outer_subtype(Compiler *c, ClassType *a, ClassType *b) {
    if (!b->outer || !type_is_parameterized(c, b->outer) || !a->outer)
        return true;
    return contains_all(c, type_all_args(c, a->outer), type_all_args(c, b->outer));
}

static bool class_subtype(Compiler *c, Type *a, ClassType *b, bool capture) {
    if (b->t.sym == &c->k.object->s && a->tag == T_CLASS)
        return true;
    if (capture && type_is_parameterized(c, &b->t) && has_wildcards(a))
        a = type_capture(c, a);
    Type *sup = type_as_super(c, a, b->t.sym);
    if (!sup)
        return false;
    if (sup->tag == T_ERROR)
        return true;
    if (!type_is_parameterized(c, &b->t))
        return true;
    ClassType *s = (ClassType *)sup;
    return contains_all(c, s->args, b->args) && outer_subtype(c, s, b);
}

static bool array_subtype(Compiler *c, Type *a, Type *b) {
    if (b->tag == T_ARRAY) {
        Type *ea = undet_seen(type_elem(a)), *eb = undet_seen(type_elem(b));
        if (type_is_primitive(ea) || type_is_primitive(eb))
            return ea->tag == eb->tag;
        return subtype(c, ea, eb, false);
    }
    return b->tag == T_CLASS &&
           (b->sym == &c->k.object->s || b->sym == &c->k.cloneable->s || b->sym == &c->k.serializable->s);
}

static bool all_supertypes(Compiler *c, Type *a, TypeList bounds, bool capture) {
    for (int i = 0; i < bounds.n; i++)
        if (!subtype(c, a, bounds.v[i], capture))
            return false;
    return true;
}

/* Is one of these (the parts of an intersection) a subtype of b? Wrong guesses leave no bounds behind. */
static bool any_subtype(Compiler *c, TypeList parts, Type *b) {
    for (int i = 0; i < parts.n; i++) {
        int mark = infer_mark(c);
        if (subtype(c, parts.v[i], b, false))
            return true;
        infer_undo(c, mark);
    }
    return false;
}

static bool subtype_by_kind(Compiler *c, Type *a, Type *b, bool capture) {
    if (type_is_primitive(a) || type_is_primitive(b))
        return primitive_subtype(a->tag, b->tag);
    if (a->tag == T_BOT)
        return b->tag == T_BOT || type_is_reference(b);
    if (b->tag == T_INTERSECTION)
        return all_supertypes(c, a, ((IntersectionType *)b)->bounds, capture);
    if (b->tag == T_UNION)
        return any_subtype(c, (TypeList){&a, 1}, ((IntersectionType *)b)->lub);
    if (b->tag == T_TYPEVAR && ((TypeVar *)b)->lower && ((TypeVar *)b)->lower->tag != T_BOT &&
        subtype(c, a, ((TypeVar *)b)->lower, capture))
        return true;
    switch (a->tag) {
    case T_TYPEVAR: return ((TypeVar *)a)->upper && subtype(c, ((TypeVar *)a)->upper, b, false);
    case T_INTERSECTION: return any_subtype(c, ((IntersectionType *)a)->bounds, b);
    case T_UNION: return subtype(c, ((IntersectionType *)a)->lub, b, false);
    case T_ARRAY: return array_subtype(c, a, b);
    case T_CLASS: return b->tag == T_CLASS && class_subtype(c, a, (ClassType *)b, capture);
    default: return a->tag == b->tag;
    }
}

static bool subtype(Compiler *c, Type *a, Type *b, bool capture) {
    a = undet_seen(a);
    b = undet_seen(b);
    if (a == b)
        return true;
    if (a->tag == T_ERROR || b->tag == T_ERROR)
        return true;
    if (b->tag == T_UNDET)
        return a->tag == T_BOT ||
               (!type_is_primitive(a) && a->tag != T_VOID && undet_bound(c, (Undet *)b, BOUND_LOWER, a));
    if (a->tag == T_UNDET)
        return !type_is_primitive(b) && b->tag != T_BOT && b->tag != T_VOID &&
               undet_bound(c, (Undet *)a, BOUND_UPPER, b);
    if (c->types->depth > MAX_TYPE_DEPTH)
        return false;
    c->types->depth++;
    bool r = subtype_by_kind(c, a, b, capture);
    c->types->depth--;
    return r;
}

bool type_is_subtype(Compiler *c, Type *a, Type *b) {
    return subtype(c, a, b, true);
}

bool type_is_subtype_no_capture(Compiler *c, Type *a, Type *b) {
    return subtype(c, a, b, false);
}

bool type_is_subtype_unchecked(Compiler *c, Type *a, Type *b, bool *unchecked) {
    a = undet_seen(a);
    b = undet_seen(b);
    if (a->tag == T_ARRAY && b->tag == T_ARRAY) {
        Type *ea = type_elem(a), *eb = type_elem(b);
        if (type_is_primitive(ea) || type_is_primitive(eb))
            return type_is_same(c, ea, eb);
        return type_is_subtype_unchecked(c, ea, eb, unchecked);
    }
    if (b->tag == T_CLASS && type_is_reference(a) && type_is_parameterized(c, b)) {
        Type *sup = type_as_super(c, a, b->sym);
        if (sup && sup->tag == T_CLASS && type_is_raw(c, sup)) {
            if (unchecked && !type_is_reifiable(c, b))
                *unchecked = true;
            return true;
        }
    }
    if (b->tag == T_INTERSECTION) {
        TypeList parts = ((IntersectionType *)b)->bounds;
        for (int i = 0; i < parts.n; i++)
            if (!type_is_subtype_unchecked(c, a, parts.v[i], unchecked))
                return false;
        return true;
    }
    return subtype(c, a, b, true);
}

/* ---- conversions ---- */

bool type_is_convertible(Compiler *c, Type *from, Type *to, bool *unchecked) {
    from = undet_seen(from);
    to = undet_seen(to);
    if (from->tag == T_ERROR || to->tag == T_ERROR)
        return true;
    if (from->tag == T_VOID || to->tag == T_VOID)
        return false;
    bool p = type_is_primitive(from), q = type_is_primitive(to);
    if (p == q)
        return p ? primitive_subtype(from->tag, to->tag) : type_is_subtype_unchecked(c, from, to, unchecked);
    if (p)
        return subtype(c, type_boxed(c, from), to, true);
    if (from->tag == T_UNDET) /* JLS 18.2.2: it must be what boxes to the primitive type */
        return undet_bound(c, (Undet *)from, BOUND_EQ, type_boxed(c, to));
    Type *u = type_unboxed(c, from);
    return type_is_primitive(u) && primitive_subtype(u->tag, to->tag);
}

static bool fits(int32_t v, TypeTag tag) {
    switch (tag) {
    case T_BYTE: return v == (int8_t)v;
    case T_SHORT: return v == (int16_t)v;
    case T_CHAR: return v == (uint16_t)v;
    default: return false;
    }
}

bool type_is_assignable(Compiler *c, Type *from, Konst *konst, Type *to, bool *unchecked) {
    if (konst && from->tag <= T_INT && konst->tag == T_INT) {
        Type *narrow = type_is_primitive(to) ? to : to->tag == T_CLASS ? type_unboxed(c, to) : to;
        if (fits(konst->i, narrow->tag))
            return true;
    }
    return type_is_convertible(c, from, to, unchecked);
}

/* ---- casts (JLS 5.5, 5.1.6) ---- */

static bool castable_ref(Compiler *c, Type *from, Type *to, bool *unchecked);

static bool symbols_disjoint(Compiler *c, ClassSymbol *a, ClassSymbol *b, int depth);

static bool permits_disjoint(Compiler *c, ClassSymbol *sealed, ClassSymbol *other, int depth) {
    for (int i = 0; i < sealed->permits_count; i++)
        if (!symbols_disjoint(c, sealed->permits[i], other, depth + 1))
            return false;
    return true;
}

/* No value can be of both classes (JLS 5.1.6.1). */
static bool symbols_disjoint(Compiler *c, ClassSymbol *a, ClassSymbol *b, int depth) {
    uint64_t fa = sym_flags(c, &a->s), fb = sym_flags(c, &b->s);
    if (depth > 60 || class_is_subclass(c, a, b) || class_is_subclass(c, b, a))
        return false;
    if (!(fa & F_INTERFACE) && !(fb & F_INTERFACE))
        return true;
    if ((fa | fb) & F_FINAL)
        return true;
    if ((fa & F_SEALED) && permits_disjoint(c, a, b, depth))
        return true;
    return (fb & F_SEALED) && permits_disjoint(c, b, a, depth);
}

/* Can these two type arguments never stand for the same type? (JLS 4.5.1) */
static bool args_distinct(Compiler *c, Type *a, Type *b) {
    bool wa = a->tag == T_WILDCARD, wb = b->tag == T_WILDCARD;
    if (!wa && !wb) {
        if (a->tag == T_TYPEVAR || b->tag == T_TYPEVAR) {
            Type *ua = type_upper_bound(c, a), *ub = type_upper_bound(c, b);
            return !castable_ref(c, ua, ub, NULL) && !castable_ref(c, ub, ua, NULL);
        }
        if (type_is_parameterized(c, a) && type_is_parameterized(c, b) && a->sym == b->sym)
            return type_disjoint(c, a, b);
        return !type_is_same(c, a, b);
    }
    if (wild_is_unbound(c, a) || wild_is_unbound(c, b))
        return false;
    bool sa = wa && ((WildcardType *)a)->kind == WILD_SUPER,
         sb = wb && ((WildcardType *)b)->kind == WILD_SUPER;
    if (sa && sb)
        return false;
    if (sa || sb) {
        Type *low = sa ? ((WildcardType *)a)->bound : ((WildcardType *)b)->bound;
        Type *other = sa ? b : a;
        Type *up = type_upper_bound(c, other);
        if (low->tag == T_TYPEVAR || up->tag == T_TYPEVAR)
            return !castable_ref(c, type_upper_bound(c, low), type_upper_bound(c, up), NULL);
        return !type_is_subtype(c, type_erasure(c, low), type_erasure(c, up));
    }
    Type *ua = type_upper_bound(c, a), *ub = type_upper_bound(c, b);
    return !castable_ref(c, ua, ub, NULL) && !castable_ref(c, ub, ua, NULL);
}

bool type_disjoint(Compiler *c, Type *a, Type *b) {
    if (c->types->cast_depth > 2) /* F-bounded types nest without end */
        return false;
    TypeList x = type_all_args(c, a), y = type_all_args(c, b);
    bool distinct = false;
    c->types->cast_depth++;
    for (int i = 0; i < x.n && i < y.n && !distinct; i++)
        distinct = args_distinct(c, x.v[i], y.v[i]);
    c->types->cast_depth--;
    return distinct;
}

/* A class of which both are subtypes, in parameterizations that exclude each other. */
static bool supertypes_disjoint(Compiler *c, Type *a, Type *b) {
    TypeList up = type_closure(c, a);
    for (int i = 0; i < up.n; i++) {
        if (!type_is_parameterized(c, up.v[i]))
            continue;
        Type *s = type_as_super(c, b, up.v[i]->sym);
        if (s && s->tag == T_CLASS && type_is_parameterized(c, s) && type_disjoint(c, up.v[i], s))
            return true;
    }
    return false;
}

static Type *undet_for(Compiler *c, Type *tv) {
    Undet *u = NEW(&c->arena, Undet);
    u->t.tag = T_UNDET;
    u->decl = (TypeVar *)tv;
    return &u->t;
}

/* Does every `from` that is of `to`'s class at all have `to`'s arguments? Then the cast needs no check of
 * them. */
static bool args_follow(Compiler *c, Type *from, Type *to) {
    if (from->tag == T_INTERSECTION || from->tag == T_TYPEVAR) {
        TypeList parts =
            from->tag == T_TYPEVAR ? type_bounds(c, (TypeVar *)from) : ((IntersectionType *)from)->bounds;
        for (int i = 0; i < parts.n; i++)
            if (args_follow(c, parts.v[i], to))
                return true;
        return false;
    }
    if (from->tag != T_CLASS)
        return false;
    Type *declared = class_type(c, (ClassSymbol *)to->sym);
    TypeList formals = type_all_args(c, declared);
    TypeList vars = {NEW_ARRAY(&c->arena, Type *, formals.n), formals.n};
    for (int i = 0; i < formals.n; i++)
        vars.v[i] = undet_for(c, formals.v[i]);
    int mark = infer_mark(c);
    c->types->budget = MAX_INCORPORATION;
    Type *open = type_subst(c, declared, formals, vars);
    Type *up = type_as_super(c, open, from->sym);
    TypeList fa = type_all_args(c, from), ua = up ? type_all_args(c, up) : (TypeList){0};
    TypeList found = {NEW_ARRAY(&c->arena, Type *, formals.n), formals.n};
    for (int i = 0; i < ua.n && i < fa.n; i++) {
        if (fa.v[i]->tag != T_WILDCARD)
            type_is_same(c, ua.v[i], fa.v[i]);
        else
            for (int j = 0; j < vars.n; j++)
                if (ua.v[i] == vars.v[j])
                    found.v[j] = fa.v[i];
    }
    for (int j = 0; j < vars.n; j++) {
        Undet *u = (Undet *)vars.v[j];
        if (!found.v[j] && u->bounds[BOUND_EQ].n)
            found.v[j] = u->bounds[BOUND_EQ].v[0];
        if (!found.v[j])
            found.v[j] = type_wildcard(c, WILD_UNBOUND, NULL, NULL);
    }
    infer_undo(c, mark);
    return type_is_subtype_no_capture(c, type_subst(c, declared, formals, found), to);
}

static bool classes_castable(Compiler *c, Type *from, Type *to, bool *unchecked) {
    Type *ef = type_erasure(c, from), *et = type_erasure(c, to);
    bool up = type_is_subtype(c, ef, et), down = type_is_subtype(c, et, ef);
    if (!up && !down && symbols_disjoint(c, (ClassSymbol *)from->sym, (ClassSymbol *)to->sym, 0))
        return false;
    if (type_is_raw(c, from) || !type_is_parameterized(c, to)) {
        if (type_is_parameterized(c, to) && unchecked && !type_is_reifiable(c, to))
            *unchecked = true;
        return !supertypes_disjoint(c, from, to);
    }
    if (type_is_subtype(c, from, to))
        return true;
    if (supertypes_disjoint(c, from, to))
        return false;
    if (unchecked && !type_is_reifiable(c, to) && !args_follow(c, from, to))
        *unchecked = true;
    return true;
}

static bool arrays_castable(Compiler *c, Type *a, Type *b, bool *unchecked) {
    if (type_is_primitive(a) || type_is_primitive(b))
        return a->tag == b->tag;
    return castable_ref(c, a, b, unchecked);
}

static bool castable_by_kind(Compiler *c, Type *from, Type *to, bool *unchecked) {
    if (from->tag == T_INTERSECTION || from->tag == T_UNION) {
        TypeList l = ((IntersectionType *)from)->bounds;
        if (from->tag == T_UNION)
            return castable_ref(c, ((IntersectionType *)from)->lub, to, unchecked);
        bool any_checked = false;
        for (int i = 0; i < l.n; i++) {
            bool u = false;
            if (!castable_ref(c, l.v[i], to, &u))
                return false;
            any_checked |= !u;
        }
        if (!any_checked && unchecked)
            *unchecked = true;
        return true;
    }
    if (to->tag == T_INTERSECTION) {
        TypeList l = ((IntersectionType *)to)->bounds;
        for (int i = 0; i < l.n; i++)
            if (!castable_ref(c, from, l.v[i], unchecked))
                return false;
        return true;
    }
    if (from->tag == T_TYPEVAR) {
        bool ok = castable_ref(c, ((TypeVar *)from)->upper, to, unchecked);
        return ok;
    }
    if (to->tag == T_TYPEVAR) {
        if (!castable_ref(c, from, ((TypeVar *)to)->upper, NULL))
            return false;
        if (unchecked)
            *unchecked = true;
        return true;
    }
    if (from->tag == T_ARRAY && to->tag == T_ARRAY)
        return arrays_castable(c, type_elem(from), type_elem(to), unchecked);
    if (from->tag == T_ARRAY)
        return array_subtype(c, from, to);
    if (to->tag == T_ARRAY)
        return array_subtype(c, to, from);
    return from->tag == T_CLASS && to->tag == T_CLASS && classes_castable(c, from, to, unchecked);
}

static bool castable_ref(Compiler *c, Type *from, Type *to, bool *unchecked) {
    if (from == to || from->tag == T_ERROR || to->tag == T_ERROR || from->tag == T_BOT)
        return true;
    if (c->types->depth > MAX_TYPE_DEPTH)
        return true;
    c->types->depth++;
    bool r = type_is_subtype(c, from, to) || castable_by_kind(c, from, to, unchecked);
    c->types->depth--;
    return r;
}

bool type_is_castable(Compiler *c, Type *from, Type *to, bool *unchecked) {
    if (from->tag == T_ERROR || to->tag == T_ERROR)
        return true;
    if (from->tag == T_VOID || to->tag == T_VOID || from->tag == T_NONE || to->tag == T_NONE)
        return false;
    bool p = type_is_primitive(from), q = type_is_primitive(to);
    if (p && q)
        return from->tag == to->tag || (type_is_numeric(from) && type_is_numeric(to));
    if (p)
        return type_is_subtype(c, type_boxed(c, from), to);
    if (q) {
        if (from->tag == T_BOT)
            return false;
        Type *u = type_unboxed(c, from);
        if (type_is_primitive(u))
            return primitive_subtype(u->tag, to->tag);
        Type *top = from;
        while (top->tag == T_TYPEVAR)
            top = ((TypeVar *)top)->upper;
        return type_is_subtype(c, type_boxed(c, to), top);
    }
    return castable_ref(c, from, to, unchecked);
}
