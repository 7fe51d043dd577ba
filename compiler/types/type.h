/* Types (JLS 4) and what is asked of them.
 *
 * A Type is immutable once made, apart from caches and the bounds of a type variable (set while its
 * declaration is completed). Primitive, void, null, none and error types are single objects in `c->t`. Class
 * types are NOT unique: compare with type_is_same, never by pointer (pointer equality implies sameness, not
 * the other way round).
 *
 * A generic class's declared type (class_type) has its own type variables as `args`; its erased/raw type has
 * none. Whether a ClassType without args is raw or simply not generic is told by its symbol: type_is_raw. An
 * inner class of a generic class carries its `outer` type with that one's arguments.
 *
 * All functions take the compilation first, complete classes as they need, and treat error types as
 * compatible with everything, so that one mistake is reported once. */
#ifndef JINDO_COMPILER_TYPE_H
#define JINDO_COMPILER_TYPE_H

#include "sym/symbol.h"

typedef enum TypeTag {
    T_BYTE, /* the order of the primitives is relied upon by the promotion tables */
    T_CHAR,
    T_SHORT,
    T_INT,
    T_LONG,
    T_FLOAT,
    T_DOUBLE,
    T_BOOLEAN,
    T_VOID,
    T_CLASS,
    T_ARRAY,
    T_TYPEVAR, /* captured variables too */
    T_WILDCARD,
    T_INTERSECTION,
    T_UNION, /* of a multi-catch parameter */
    T_METHOD,
    T_FORALL, /* generic method */
    T_PACKAGE,
    T_BOT,  /* the type of null */
    T_NONE, /* no type: the superclass of Object, a missing expected type */
    T_ERROR,
    T_UNDET,   /* inference variable: types/infer */
    T_DEFERRED /* a poly argument not attributed yet: attr */
} TypeTag;

#define TAG_IS_NUMERIC(tag) ((tag) <= T_DOUBLE)
#define TAG_IS_PRIMITIVE(tag) ((tag) <= T_BOOLEAN)
#define TAG_IS_INTEGRAL(tag) ((tag) <= T_LONG)

typedef enum WildKind { WILD_EXTENDS, WILD_SUPER, WILD_UNBOUND } WildKind;

struct Type {
    uint8_t tag;
    uint8_t bits; /* TB_x: caches of the types module */
    Symbol *sym;  /* class, type variable; primitives have one for printing; arrays and others NULL */
};

struct TypeList {
    Type **v;
    int n;
};

typedef struct ClassType {
    Type t;
    Type *
        outer; /* enclosing instance type when the class is inner and that is generic or written; else NULL */
    TypeList args; /* empty: not generic, or raw */
    Type *super_;  /* caches of type_supertype and type_interfaces */
    TypeList *interfaces_;
} ClassType;

typedef struct ArrayType {
    Type t;
    Type *elem;
    bool varargs; /* written with `...` (only for printing) */
} ArrayType;

typedef struct TypeVar {
    Type t;      /* sym: its SYM_TYPEVAR symbol; owner of that: class or method */
    Type *upper; /* class type, type variable or INTERSECTION; set when the declaration is completed */
    Type *lower; /* T_BOT but for captures of ? super */
    struct WildcardType *wildcard; /* captured variable: what it captures; else NULL */
} TypeVar;

typedef struct WildcardType {
    Type t;
    WildKind kind;
    Type *bound;     /* Object for ? */
    TypeVar *formal; /* the parameter that it is an argument for; may be NULL */
} WildcardType;

typedef struct IntersectionType { /* also union types: alternatives, then `lub` */
    Type t;
    TypeList bounds; /* class bound first, when there is one */
    bool all_interfaces;
    Type *lub; /* T_UNION: the least upper bound that stands for it in expressions */
} IntersectionType;

typedef struct MethodType {
    Type t;
    TypeList params;
    Type *ret;
    TypeList thrown;
} MethodType;

typedef struct ForAllType {
    Type t;
    TypeList tvars;
    MethodType *body;
} ForAllType;

typedef struct ErrorType {
    Type t;
    Type *original; /* what it would have been, for messages; may be NULL */
    const Name *name;
} ErrorType;

/* `c->t`: the single types, and raw types of the well-known classes. */
typedef struct WellKnownTypes {
    Type *byte_, *char_, *short_, *int_, *long_, *float_, *double_, *boolean_, *void_;
    Type *bot, *none, *err; /* err: the plain error type */
#define CLASS(field, flat) Type *field;
#include "sym/wellknown.def"
#undef CLASS
} WellKnownTypes;

typedef struct WellKnownClasses {
#define CLASS(field, flat) ClassSymbol *field;
#include "sym/wellknown.def"
#undef CLASS
} WellKnownClasses;

/* ---- making (types/type.c) ---- */

void types_init(Compiler *c);                /* primitives and other single types: before syms_init */
void types_init_wellknown(Compiler *c);      /* c->t's classes: when c->k is filled; completes nothing */
Type *type_of_tag(Compiler *c, TypeTag tag); /* primitives, void */
ClassType *type_class(Compiler *c, ClassSymbol *k, Type *outer, TypeList args);
Type *type_array(Compiler *c, Type *elem);
TypeVar *type_var(Compiler *c, const Name *name, Symbol *owner); /* with its symbol; upper still NULL */
Type *type_wildcard(Compiler *c, WildKind kind, Type *bound, TypeVar *formal);
Type *type_intersection(Compiler *c, TypeList bounds); /* one bound: that bound itself */
MethodType *type_method(Compiler *c, TypeList params, Type *ret, TypeList thrown);
Type *type_forall(Compiler *c, TypeList tvars, MethodType *body); /* no variables: the body itself */
Type *type_error(Compiler *c, const Name *name, Type *original);
TypeList type_list(Compiler *c, int n, ...);
TypeList type_list_append(Compiler *c, TypeList l, Type *t);
TypeList type_list_prepend(Compiler *c, Type *t, TypeList l);

/* ---- taking apart ---- */

static inline bool type_is_primitive(const Type *t) {
    return TAG_IS_PRIMITIVE(t->tag);
}
static inline bool type_is_numeric(const Type *t) {
    return TAG_IS_NUMERIC(t->tag);
}
static inline bool type_is_error(const Type *t) {
    return t->tag == T_ERROR;
}
static inline bool type_is_reference(const Type *t) {
    return t->tag >= T_CLASS && t->tag <= T_UNION;
}
static inline ClassType *as_class_type(Type *t) {
    return (ClassType *)t;
}
static inline MethodType *type_as_method(Type *t) { /* of a MethodType or a ForAll */
    return t->tag == T_FORALL ? ((ForAllType *)t)->body : (MethodType *)t;
}
Type *type_elem(const Type *t);                       /* of an array; NULL otherwise */
TypeList type_args(Compiler *c, Type *t);             /* of a class type */
TypeList type_all_args(Compiler *c, Type *t);         /* with those of enclosing types, outermost first */
TypeList type_tvars(Type *t);                         /* of a ForAll */
ClassSymbol *type_class_symbol(Compiler *c, Type *t); /* of its erasure; NULL for arrays and primitives */
bool type_is_raw(Compiler *c, Type *t);
bool type_is_parameterized(Compiler *c, Type *t); /* it or an enclosing type has arguments */
bool type_is_reifiable(Compiler *c, Type *t);
bool type_is_captured(const Type *t);
bool type_is_string(Compiler *c, const Type *t);
bool type_is_object(Compiler *c, const Type *t);
bool type_is_interface(Compiler *c, Type *t);
bool type_is_final_class(Compiler *c, Type *t);
bool type_is_unchecked_exception(Compiler *c, Type *t);
bool type_has_tvars(Compiler *c, Type *t, TypeList tvars); /* mentions one of them */
bool type_is_erroneous(Compiler *c, Type *t);              /* an error type anywhere inside */

/* ---- relations (types/relations.c) ---- */

bool type_is_same(Compiler *c, Type *a, Type *b);
bool type_list_is_same(Compiler *c, TypeList a, TypeList b);
bool type_is_subtype(Compiler *c, Type *a, Type *b); /* with capture of a (JLS 4.10) */
bool type_is_subtype_no_capture(Compiler *c, Type *a, Type *b);
bool type_is_subtype_unchecked(Compiler *c, Type *a, Type *b, bool *unchecked); /* allows raw -> generic */
bool type_contains(Compiler *c, Type *arg, Type *formal_arg); /* formal_arg contains arg (JLS 4.5.1) */
bool type_is_convertible(Compiler *c, Type *from, Type *to, bool *unchecked); /* loose invocation, JLS 5.3 */
bool type_is_assignable(Compiler *c, Type *from, Konst *konst, Type *to, bool *unchecked); /* JLS 5.2 */
bool type_is_castable(Compiler *c, Type *from, Type *to, bool *unchecked);                 /* JLS 5.5 */
bool type_disjoint(Compiler *c, Type *a, Type *b);

/* ---- derivation ---- */

Type *type_erasure(Compiler *c, Type *t);
Type *sym_erasure(Compiler *c, Symbol *s);  /* of a symbol's declared type, cached in it */
Type *type_supertype(Compiler *c, Type *t); /* direct superclass type; T_NONE for Object; arrays: Object */
TypeList type_interfaces(Compiler *c, Type *t);             /* direct superinterface types */
Type *type_as_super(Compiler *c, Type *t, Symbol *k);       /* t's supertype of class k, or NULL */
Type *type_as_outer_super(Compiler *c, Type *t, Symbol *k); /* also tried from t's enclosing types */
Type *type_member(Compiler *c, Type *site, Symbol *member); /* the member's type seen through site */
Type *type_subst(Compiler *c, Type *t, TypeList from, TypeList to);
TypeList type_subst_list(Compiler *c, TypeList l, TypeList from, TypeList to);
TypeList type_new_tvars(Compiler *c, TypeList tvars, Symbol *owner); /* fresh copies, bounds substituted */
Type *type_capture(Compiler *c, Type *t);
Type *type_upward(Compiler *c, Type *t, TypeList tvars); /* upward projection (JLS 4.10.5); var's type */
Type *type_upper_bound(Compiler *c, Type *t); /* of a wildcard / captured or plain variable; else t */
Type *type_lower_bound(Compiler *c, Type *t);
TypeList type_bounds(Compiler *c, TypeVar *v); /* its upper bounds as a list */
Type *type_lub(Compiler *c, TypeList l);
Type *type_glb(Compiler *c, Type *a, Type *b);
TypeList type_closure(Compiler *c, Type *t); /* all supertypes, itself first */
Type *type_boxed(Compiler *c, Type *prim);   /* t itself when not primitive */
Type *type_unboxed(Compiler *c, Type *t);    /* T_NONE when it has no primitive */
Type *type_unboxed_or_self(Compiler *c, Type *t);
Type *type_binary_promotion(Compiler *c, Type *a, Type *b);

/* ---- methods ---- */

bool type_same_args(Compiler *c, Type *m1, Type *m2);       /* same parameter types, type variables adapted */
bool type_is_subsignature(Compiler *c, Type *m1, Type *m2); /* JLS 8.4.2 */
bool type_override_equivalent(Compiler *c, Type *m1, Type *m2);
bool type_return_substitutable(Compiler *c, Type *m1, Type *m2, bool *unchecked);
bool method_overrides(Compiler *c, MethodSymbol *m, MethodSymbol *other, ClassSymbol *origin,
                      bool check_result);
MethodSymbol *method_implementation(Compiler *c, MethodSymbol *m,
                                    ClassSymbol *origin); /* that k inherits for m */
/* The one abstract method of a functional interface (JLS 9.8); NULL, with *why set, when it is none. */
MethodSymbol *type_function(Compiler *c, Type *t, Diag **why);
Type *type_function_parameterization(Compiler *c, Type *t); /* wildcards replaced as JLS 9.9 says */
Type *type_function_type(Compiler *c, Type *t, Diag **why); /* its method type as a member of t (JLS 9.9) */

/* ---- text ---- */

const Name *type_descriptor(Compiler *c, Type *t); /* of the erasure: "(ILjava/lang/String;)V" */
/* Generic signature (JVMS 4.7.9.1); NULL when the descriptor says it all. */
const Name *type_signature(Compiler *c, Type *t);
const Name *class_signature(Compiler *c, ClassSymbol *k);
/* For messages: see diag_type_text. */

#endif
