/* What generation needs to know about a top-level class before it makes code: which class files there will
 * be, what local classes and lambdas capture, and the names of synthetic members.
 *
 * Lowering looks, it does not rewrite: trees stay as attributed, and generation turns each construct into
 * instructions directly. It fills `ClassSymbol.gen`, `VarSymbol.gen` of locals (the Unit they are declared
 * in) and the `gen` of lambdas and method references. Everything lives as long as the compilation. */
#ifndef JINDO_COMPILER_LOWER_H
#define JINDO_COMPILER_LOWER_H

#include "passes.h"

typedef struct ClassGen ClassGen;
typedef struct Unit Unit;
typedef struct LambdaInfo LambdaInfo;
typedef struct TopGen TopGen;
typedef VEC(VarSymbol *) VarVec;
typedef VEC(LambdaInfo *) LambdaVec;

/* A piece of code with locals of its own: a method, a lambda body, or a class's initializers. */
struct Unit {
    ClassGen *cls;
    Unit *outer;        /* the unit around it: of a lambda; of a local class's units. NULL: none */
    LambdaInfo *lambda; /* NULL: not a lambda */
    MethodDecl *method; /* NULL: lambda or initializer */
    bool is_static;
};

struct LambdaInfo { /* a lambda, or a method reference that needs a body */
    Ast *tree;      /* LAMBDA or METHOD_REF */
    Unit unit;
    VarVec captured;
    bool uses_this; /* its method is an instance method */
    bool serializable;
    const Name *name; /* lambda$main$0 */
    const Name *desc; /* of its method, set by generation */
};

struct ClassGen {
    ClassSymbol *sym;
    ClassDecl *tree;
    TopGen *top;
    Unit *decl_unit; /* local class: the unit that declares it */
    Unit init, clinit;
    VarVec captured; /* locals of enclosing code, kept in fields val$x */
    LambdaVec lambdas;
    VEC(Unit *) units; /* of its methods, in order */
    int next_unit;     /* generation's place in it */
    int lambda_count;
    bool has_assert, is_switch_map;
    VEC(Symbol *) access;             /* members that nested classes reach through access$N00 methods */
    bool open_ctors;                  /* private constructors are called by nested classes (before nests) */
    VEC(MethodSymbol *) super_access; /* methods called as Outer.super.m() from inner classes: access$N01 */
};

/* Numbers given to the constants of an enum that is switched on, in order of mention. */
typedef struct EnumMap {
    ClassSymbol *enum_;
    const Name *field; /* $SwitchMap$pkg$Enum */
    VarVec consts;
} EnumMap;

struct TopGen {
    ClassSymbol *sym;
    ClassDeclVec classes; /* itself first */
    VEC(EnumMap *) maps;
    ClassSymbol *map_class; /* Outer$1: holds the maps; NULL: no enum is switched on */
};

/* Where the class of `k` stands: the class around it, NULL for a top-level class. */
ClassSymbol *class_outer(const ClassSymbol *k);
/* `sym` is a member of k, declared or inherited. */
bool class_has_member(Compiler *c, ClassSymbol *k, const Symbol *sym);
/* v is a local variable of some kind: neither field nor this. */
static inline bool var_is_local(const Symbol *s) {
    return s->kind == SYM_VAR && s->var_kind != VAR_FIELD && s->var_kind != VAR_SELF;
}
int var_index(const VarVec *list, const VarSymbol *v); /* -1: not there */
EnumMap *enum_map(Compiler *c, TopGen *top, ClassSymbol *enum_);
int enum_map_number(Compiler *c, EnumMap *m, VarSymbol *constant); /* from 1 */
/* The class whose access method code of class `from` needs to reach this field or method, NULL when it can do
 * so itself: private members before there were nests, protected ones inherited by an enclosing class only. */
ClassSymbol *access_holder(Compiler *c, const Symbol *member, ClassSymbol *from, ClassSymbol *site);
/* The site of expr.member for it: the class of the object named; NULL for super and type names. */
ClassSymbol *access_site(Compiler *c, const Ast *expr);
/* X of the receiver X.super, when that is a class around `from`. */
ClassSymbol *super_of_outer(Compiler *c, const Ast *receiver, const ClassSymbol *from);
int access_index(const ClassGen *holder, const Symbol *member);
/* A method reference that LambdaMetafactory cannot take as it is. */
bool ref_needs_body(Compiler *c, MethodRef *r, ClassSymbol *from);

#endif
