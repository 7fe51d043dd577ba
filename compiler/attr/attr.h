/* What the files of attr/ share.
 *
 * Attribution walks each class body once. An expression that needs no target type is typed where it stands.
 * One that may need one (lambda, method reference, generic call, diamond, conditional and switch over such)
 * becomes an `Arg`: its parts are attributed once, then it can be *asked* any number of times whether it is
 * compatible with some type (which may mention inference variables), and is *completed* once with its final
 * target, which fills its slots and reports its errors. Overload resolution and inference only ask. A
 * lambda's body is attributed once for each list of parameter types it is asked about, its results being Args
 * again, so that nesting stays polynomial. */
#ifndef JINDO_COMPILER_ATTR_H
#define JINDO_COMPILER_ATTR_H

#include "context.h"
#include "passes.h"
#include "types/internal.h"

typedef struct Arg Arg;
typedef VEC(Arg *) ArgVec;
typedef VEC(VarSymbol *) VarVec;
typedef VEC(MethodSymbol *) MethodVec;

/* ---- state
 * -----------------------------------------------------------------------------------------------------------
 */

typedef struct MethodsEntry { /* cache: methods of a name that a class has, inherited ones included */
    ClassSymbol *k;
    const Name *name;
    MethodSymbol **v;
    int n;
} MethodsEntry;

struct AttrState {
    MethodsEntry *methods;
    uint32_t methods_mask, methods_count;
    int patterns;            /* binding patterns met so far */
    int infer_depth;         /* inferences running */
    int depth;               /* nested lambda bodies and calls */
    NewClass *enum_constant; /* the creation that initializes an enum constant */
};

/* What `return` or `yield` gives its value to. */
typedef struct ResultInfo {
    Type *type;   /* of a method: its result type */
    bool collect; /* lambda, switch expression: values gather in args */
    bool is_lambda;
    ArgVec args;
    VEC(Ast *) empty; /* `return;` statements */
} ResultInfo;

/* ---- calls and inference ---- */

typedef struct Pending { /* an argument whose typing waits for inference variables */
    Arg *arg;
    Type *target;
} Pending;

typedef struct Infer {
    VEC(Undet *) vars;
    VEC(Pending) pending;
    Undet *failed; /* bounds of this one cannot hold together */
} Infer;

typedef struct Compat { /* the context of a compatibility question */
    Infer *infer;       /* where inference variables of nested calls go; NULL: no inference around */
    bool strict;        /* no boxing (15.12.2.2) */
    bool pend;          /* invocation typing: arguments that wait go to infer->pending */
    bool assign;        /* assignment context: constants narrow */
    bool want_why;
    Diag *why;      /* out: why not */
    bool unchecked; /* out */
} Compat;

typedef struct Invocation {
    Ast *tree; /* CALL, NEW_CLASS, or METHOD_REF */
    Env *env;
    Pos pos;
    MethodSymbol *sym;
    Type *site;
    Type *mtype;       /* member type; of a diamond: generic over the class's variables too */
    TypeList typeargs; /* written */
    Arg **args;
    int nargs;
    bool varargs;
    int nesting; /* of generic calls in generic calls' arguments */
} Invocation;

typedef enum ArgKind { ARG_PLAIN, ARG_CALL, ARG_COND, ARG_LAMBDA, ARG_MREF } ArgKind;

typedef struct LambdaTyping {
    struct LambdaTyping *next;
    TypeList params;
    Lambda *tree; /* the lambda itself or a copy, attributed for these parameter types */
    ResultInfo result;
    DiagHandler diags;
    bool can_complete;
} LambdaTyping;

struct Arg {
    ArgKind kind;
    Ast *tree;  /* as written */
    Ast *inner; /* without parentheses */
    Env *env;
    Type *type;       /* PLAIN */
    Invocation *call; /* CALL (diamond too) */
    Arg **parts;      /* COND: results of a conditional or switch expression */
    int nparts;
    LambdaTyping *typings; /* LAMBDA */
    TypeList explicit_;    /* LAMBDA with declared parameter types */
    struct MrefInfo *mref; /* MREF */
    bool completed;
};

/* ---- expr.c: expressions ---- */

Type *attr_tree(Compiler *c, Ast *t, Env *env);  /* stand-alone; t->type is set */
Type *attr_value(Compiler *c, Ast *t, Env *env); /* and must be a value (not void) */
void attr_cond(Compiler *c, Ast *t, Env *env);   /* boolean */
/* `t` of type `found` against `want` in an assignment context, reported. */
Type *check_assignable(Compiler *c, Ast *t, Type *found, Type *want, Env *env);
Type *attr_array_init(Compiler *c, NewArray *t, Env *env, Type *array);
void check_unchecked_cast(Compiler *c, Pos pos, Env *env, Type *from, Type *to);
Type *standalone_conditional(Compiler *c, Arg **parts, int n);
const char *incompatible_note(Compiler *c);
/* Error type for a tree whose parts still deserve attribution. */
Type *attr_parts(Compiler *c, Ast *t, Env *env);

/* ---- pattern bindings (binding.c) ---- */

/* Variables that t introduces when it is `when`. */
void bindings_of(Compiler *c, Ast *t, bool when, VarVec *out);
/* env, or a nested one in which those variables are in scope. */
Env *bindings_env(Compiler *c, Ast *t, bool when, Env *env);
void bindings_enter(Compiler *c, Ast *t, bool when, Env *env);
/* Reports names that a introduces when it is when_a and b when it is when_b. */
void bindings_check(Compiler *c, Pos pos, Ast *a, bool when_a, Ast *b, bool when_b);

/* ---- name.c
 * ------------------------------------------------------------------------------------------------------------
 */

enum { NAME_VALUE = 1, NAME_TYPE = 2, NAME_PACKAGE = 4 };
/* An IDENT or SELECT as any of `kinds`; sets sym and type. Type of a package: c->t.none. */
Symbol *attr_name(Compiler *c, Ast *t, Env *env, int kinds);
/* A qualifier: a name of any kind, or an expression. NULL symbol: an expression. */
Symbol *attr_qualifier(Compiler *c, Ast *t, Env *env);
VarSymbol *find_field(Compiler *c, Env *env, Type *site, const Name *name, bool *ambiguous,
                      bool *inaccessible);
Symbol *find_ident_type(Compiler *c, Env *env, const Name *name, Pos pos);
Type *var_type_at(Compiler *c, VarSymbol *v, Type *site, bool assigned);
/* Does a class context of env's chain have k as (super)class; static-ness on the way there. */
bool env_has_instance(Compiler *c, Env *env, ClassSymbol *k, bool exact);
bool env_is_assignable_final(Compiler *c, Env *env, VarSymbol *v);
Type *class_site_of(Compiler *c, Env *env);
void report_missing(Compiler *c, Pos pos, Env *env, const char *kind, const Name *name, Type *site,
                    Symbol *where);
Type *type_this(Compiler *c, Env *env);

/* ---- op.c, fold.c, decimal.c ---- */
/* As Double.toString or, of a float, Float.toString gives it. */
const char *const_decimal(Compiler *c, double d, bool single);

Type *attr_unary(Compiler *c, Unary *t, Env *env);
Type *attr_binary(Compiler *c, Binary *t, Env *env);
Type *attr_assignop(Compiler *c, AssignOp *t, Env *env);
Konst *konst_int(Compiler *c, int32_t v);
Konst *konst_string(Compiler *c, const Name *s);
bool konst_true(const Ast *t);
bool konst_false(const Ast *t);

/* ---- resolve.c
 * -----------------------------------------------------------------------------------------------------------
 */

/* Methods called `name` that class k has (not constructors unless <init>), overridden ones left out. */
MethodsEntry *methods_named(Compiler *c, Type *site, const Name *name);

typedef struct Resolution {
    MethodSymbol *sym; /* NULL: none found */
    Type *mtype;
    bool varargs, loose;
    bool ambiguous;
    MethodSymbol *a, *b;        /* when ambiguous */
    MethodSymbol *inaccessible; /* best reason when nothing fits */
    int count;                  /* candidates looked at */
} Resolution;

typedef Type *(*CandidateType)(Compiler *c, Type *site, MethodSymbol *m);

typedef struct Candidates {
    MethodSymbol **v;
    int n;
    CandidateType type_of; /* NULL: type_member */
} Candidates;

Resolution resolve_methods(Compiler *c, Env *env, Type *site, Candidates cands, TypeList typeargs, Arg **args,
                           int nargs);
/* Is the candidate applicable? Its reason goes to why. */
bool is_applicable(Compiler *c, Invocation *inv, bool strict, Diag **why, Ast **where);
void report_inapplicable(Compiler *c, Env *env, Ast *tree, Pos pos, Type *site, const Name *name,
                         Candidates cands, TypeList typeargs, Arg **args, int nargs, Resolution *r);
void report_no_method(Compiler *c, Env *env, Pos pos, Type *site, Symbol *where, const Name *name,
                      TypeList typeargs, Arg **args, int nargs);
TypeList arg_types(Compiler *c, Arg **args, int n); /* for messages */
bool any_error_arg(Arg **args, int n);              /* one whose error has been reported */
bool mentions_undet(Compiler *c, Type *t);

/* ---- infer.c
 * ---------------------------------------------------------------------------------------------------------------
 */

/* The method's type with inference variables for its type variables, its arguments' constraints taken up;
 * NULL when they do not fit (k->why). */
MethodType *invocation_open(Compiler *c, Invocation *inv, Compat *k, Ast **where);
bool return_compatible(Compiler *c, Invocation *inv, MethodType *mt, Type *target, Compat *k);
bool infer_pending(Compiler *c, Compat *k);
bool infer_resolve(Compiler *c, Infer *in, Undet **vars, int n);
bool infer_resolve_in(Compiler *c, Infer *in, Type *t); /* the variables that t mentions */
Type *type_inst(Compiler *c, Type *t);                  /* resolved variables replaced */
Type *invocation_formal(Compiler *c, const MethodType *mt, int i, bool varargs);
Undet *infer_var(Compiler *c, Infer *in, TypeVar *tv);
Type *infer_open(Compiler *c, Infer *in, Type *mtype); /* a ForAll's body with fresh variables */
Diag *infer_failure(Compiler *c, Infer *in);

/* ---- arg.c
 * ------------------------------------------------------------------------------------------------------------------
 */

Arg *arg_make(Compiler *c, Ast *t, Env *env);
Arg *arg_plain(Compiler *c, Ast *t, Type *type);
Arg *arg_of_type(Compiler *c, Type *type); /* no tree: a parameter of a function type */
Arg **args_make(Compiler *c, AstList l, Env *env);
bool arg_compatible(Compiler *c, Arg *a, Type *target, Compat *k);
/* `target` none: stand-alone. Reports. */
Type *arg_complete(Compiler *c, Arg *a, Type *target, Env *env, bool in_call);
void args_recover(Compiler *c, Arg **args, int n);
bool arg_is_potential(Compiler *c, Arg *a, Type *formal, Type *mtype);
bool arg_is_pertinent(Compiler *c, Arg *a, Type *formal, bool generic);
Type *arg_standalone_type(Compiler *c, Arg *a); /* PLAIN, or what a CALL gives without target */

/* ---- call.c: method calls and object creation ---- */

Arg *attr_call(Compiler *c, Call *t, Env *env);
Arg *attr_new(Compiler *c, NewClass *t, Env *env);
Type *invocation_complete(Compiler *c, Arg *a, Type *target, bool in_call);
Type *new_finish(Compiler *c, Arg *a, MethodType *mt, bool ok);
Type *diamond_type(Compiler *c, Type *site, MethodSymbol *ctor);
bool attr_polymorphic_result(Compiler *c, Ast *t, Type *want);

/* ---- lambda.c, mref.c
 * ----------------------------------------------------------------------------------------------------------
 */

Arg *lambda_arg(Compiler *c, Ast *t, Lambda *l, Env *env);
bool lambda_compatible(Compiler *c, Arg *a, Type *target, Compat *k);
Type *lambda_complete(Compiler *c, Arg *a, Type *target);
bool lambda_is_potential(Compiler *c, Arg *a, Type *formal);
bool lambda_is_pertinent(Compiler *c, Arg *a);
bool lambda_more_specific(Compiler *c, Arg *a, Type *s, Type *t);
bool lambda_is_expression_statement(const Ast *body);

/* What a body or method throws, against inference variables in the function's throws clause (JLS 18.2.5). */
void infer_thrown(Compiler *c, TypeList thrown, const MethodType *function);

Arg *mref_arg(Compiler *c, Ast *t, MethodRef *r, Env *env);
bool mref_compatible(Compiler *c, Arg *a, Type *target, Compat *k);
Type *mref_complete(Compiler *c, Arg *a, Type *target);
bool mref_is_potential(Compiler *c, Arg *a, Type *formal);
bool mref_is_exact(Compiler *c, Arg *a);
bool mref_more_specific(Compiler *c, Arg *a, Type *s, Type *t);

/* ---- stmt.c, switch.c
 * ------------------------------------------------------------------------------------------------------------
 */

void attr_stmt(Compiler *c, Ast *t, Env *env);
void attr_stmts(Compiler *c, AstList l, Env *env);
void attr_local_var(Compiler *c, VarDecl *t, Env *env);
void attr_switch(Compiler *c, Switch *t, Env *env, ResultInfo *yields);
/* The type of a local declared `var` with this initializer type; reports. */
Type *var_inferred(Compiler *c, VarDecl *t, Type *init);

/* ---- class.c, check.c
 * -------------------------------------------------------------------------------------------------------------
 */

void attr_local_class(Compiler *c, ClassDecl *t, Env *env);
void check_record_member(Compiler *c, ClassSymbol *k, MethodDecl *m);
/* annotation.c: an annotation type, one of its elements, elements that lead back to it */
void check_annotation_type(Compiler *c, ClassSymbol *k);
void check_element(Compiler *c, MethodDecl *t);
void check_annotation_cycles(Compiler *c, ClassSymbol *k);
void check_ctor_cycles(Compiler *c, ClassSymbol *k);
void check_method(Compiler *c, MethodSymbol *m, ClassSymbol *k);

#endif
