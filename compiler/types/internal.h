/* What the files of types/ and the inference of attr/ share.
 *
 * An inference variable (Undet) is a type of its own that stands where the method's type variable stood.
 * Asking a relation about it never answers "unknown": it records the bound, checks it against the bounds
 * already there (JLS 18.3), and answers whether they can still all hold. Bounds are only ever added, each
 * addition is logged in TypesState.trail, so that a speculative question can be taken back (infer_mark,
 * infer_undo). */
#ifndef JINDO_COMPILER_TYPES_INTERNAL_H
#define JINDO_COMPILER_TYPES_INTERNAL_H

#include "context.h"

typedef VEC(Type *) TypeVec;

typedef enum BoundKind { BOUND_EQ, BOUND_LOWER, BOUND_UPPER, BOUND_KINDS } BoundKind;

typedef struct Undet {
    Type t;
    TypeVar *decl;               /* the type variable that it stands for */
    TypeVec bounds[BOUND_KINDS]; /* in order of arrival */
    Type *inst;                  /* the answer, when resolved; it then behaves as this type */
    struct WildcardType *wild;   /* stands for the capture of this argument (JLS 18.3.2); else NULL */
    bool throws_;                /* appears in a throws clause (JLS 18.1.3) */
    bool unchecked_bound;        /* an unchecked conversion took part */
    unsigned seen;               /* by the walk with this number over what depends on what */
} Undet;

typedef struct TrailEntry {
    Undet *u;
    int kind; /* BoundKind; BOUND_KINDS: inst was set */
} TrailEntry;

typedef struct FunctionEntry {
    ClassSymbol *k;
    MethodSymbol *m;
    Diag *why;
} FunctionEntry;

struct TypesState {
    int depth;      /* of nested subtype questions */
    int cast_depth; /* of nested questions whether type arguments exclude each other */
    int chain;      /* of bounds leading to bounds */
    int capture_count;
    VEC(TrailEntry) trail;
    FunctionEntry *functions; /* hash by class */
    uint32_t function_mask, function_count;
    Undet *failed;  /* whose bounds last turned out not to hold together */
    unsigned walks; /* over dependencies of inference variables */
    int budget;     /* incorporation steps left before the inference gives up; who starts one refills it */
};

enum { MAX_TYPE_DEPTH = 150, MAX_INCORPORATION = 20000, MAX_CHAIN = 1000 };

/* test(t) of t or of any type inside it */
bool type_any(Compiler *c, Type *t, bool (*test)(Compiler *, Type *, void *), void *arg);
bool type_has_undet(Compiler *c, Type *t);
Type *wild_upper(Compiler *c, Type *t); /* a wildcard's upper bound; anything else itself */
Type *captured_upper(Type *t);         /* a captured variable's upper bound; anything else itself */
bool wild_is_unbound(Compiler *c, const Type *t);
/* Every direct part of t replaced by f(part); t itself when nothing changed. */
Type *type_map(Compiler *c, Type *t, Type *(*f)(Compiler *, Type *, void *), void *arg);
TypeList type_map_list(Compiler *c, TypeList l, Type *(*f)(Compiler *, Type *, void *), void *arg);

/* types/infer.c */
bool undet_bound(Compiler *c, Undet *u, BoundKind kind, Type *t);
int infer_mark(Compiler *c);
void infer_undo(Compiler *c, int mark);

static inline Type *undet_seen(Type *t) {
    while (t->tag == T_UNDET && ((Undet *)t)->inst)
        t = ((Undet *)t)->inst;
    return t;
}

#endif
