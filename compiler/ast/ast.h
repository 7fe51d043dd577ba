/* The syntax tree of Java 17: one struct per kind, all beginning with `Ast`.
 *
 * The parser makes it, attribution fills the slots (everything below the "slots" line of a struct, and `type`
 * and `konst` of the header), flow reads them, lowering rewrites it into the plain subset that code
 * generation takes. A tree that was never attributed can be copied (`ast_copy`), attributed speculatively and
 * thrown away.
 *
 * `pos` is the position that javac's messages point at: the operator of a binary, the '.' of a select, the
 * name of a declaration, the '(' of a call, the start of a lambda or method reference. `ast_start`
 * gives the first character. Lists have no NULL elements; optional children may be NULL where a field says
 * so. ast.def lists kinds, structs and children, and drives copying and walking. */
#ifndef JINDO_COMPILER_AST_H
#define JINDO_COMPILER_AST_H

#include "sym/symbol.h"
#include "util/diag.h"

typedef enum AstKind {
    A_NONE,
#define AST(kind, T) A_##kind,
#define SLOTS(kind, T, field)
#define CHILD(kind, T, field)
#define LIST(kind, T, field)
#include "ast/ast.def"
#undef AST
#undef SLOTS
#undef CHILD
#undef LIST
    A_KIND_COUNT
} AstKind;

/* Operators, in the order of their rows: OPER(name, text, precedence of a binary or 0). */
typedef enum Oper {
    OPER_NONE,
#define OPER(name, text, prec) OPER_##name,
#include "ast/operators.def"
#undef OPER
    OPER_COUNT
} Oper;

extern const char *const oper_text[OPER_COUNT];
extern const uint8_t oper_prec[OPER_COUNT];

struct Ast {
    uint8_t kind;  /* AstKind */
    uint8_t op;    /* Oper of UNARY, BINARY, ASSIGNOP; TypeTag of LITERAL and PRIM_TYPE; see others */
    uint16_t bits; /* AB_x */
    Pos pos;
    Type *type;   /* expressions and type trees: the type; statements: NULL */
    Konst *konst; /* the constant value, when the expression is a constant expression (JLS 15.29) */
};

/* Ast.bits, set by the parser */
#define AB_STATIC_IMPORT 0x0001      /* IMPORT */
#define AB_ARROW 0x0002              /* CASE with ->; SWITCH and SWITCH_EXPR whose cases are arrows */
#define AB_EXPR_BODY 0x0004          /* LAMBDA whose body is an expression; CASE `->` with an expression */
#define AB_IMPLICIT_PARAMS 0x0008    /* LAMBDA without parameter types */
#define AB_VAR 0x0010                /* VAR_DECL declared with `var` (or an implicit lambda parameter) */
#define AB_DIAMOND 0x0020            /* TYPE_APPLY with <> */
#define AB_OPEN 0x0040               /* MODULE `open` */
#define AB_PREFIX_DIMS 0x0080        /* reserved */
#define AB_PARENS 0x0100             /* the operand of a PARENS (flow and checks look through it) */
#define AB_TEXT_BLOCK 0x0200         /* LITERAL from a text block */
#define AB_DECIMAL 0x0400            /* LITERAL in decimal (-2147483648) */
#define AB_NEW_ARRAY_INIT 0x0800     /* NEW_ARRAY that is a bare `{...}` initializer or has dims omitted */
#define AB_IMPLICIT_CTOR_CALL 0x1000 /* the super(); call that the compiler put in */
#define AB_VARARGS_DIM 0x2000        /* ARRAY_TYPE written `...` */
#define AB_DEFAULT 0x4000            /* CASE that is `default` (or has it among its labels) */
#define AB_GENERATED 0x8000          /* made by the compiler, not written */

typedef struct AstList {
    Ast **v;
    int n;
} AstList;

typedef struct ClassDecl ClassDecl;
typedef struct MethodDecl MethodDecl;
typedef struct VarDecl VarDecl;
typedef struct Env Env;

/* ---- compilation unit ---- */

typedef struct CompUnit { /* COMP_UNIT */
    Ast a;
    SourceFile *file;
    struct PackageDecl *package; /* NULL: unnamed */
    AstList imports;             /* IMPORT */
    AstList decls;               /* CLASS_DECL, and SKIP for stray semicolons */
    struct ModuleDecl *module;   /* NULL but in module-info.java */
    bool parse_errors;
    /* slots */
    PackageSymbol *pkg;
    Scope *toplevel; /* classes of this unit, and single-type imports: "named imports" */
    Scope *named;    /* single-type and single-static imports */
    Scope *star;     /* on-demand imports: packages, and classes whose member classes are imported */
    struct StaticImport *statics; /* in source order */
    int static_count;
    bool imports_done;
    Env *env;
} CompUnit;

typedef struct StaticImport {
    ClassSymbol *k;
    const Name *name; /* NULL: on demand */
    struct Import *tree;
} StaticImport;

typedef struct PackageDecl { /* PACKAGE_DECL */
    Ast a;
    AstList annotations;
    Ast *name; /* IDENT or SELECT */
} PackageDecl;

typedef struct Import { /* IMPORT; AB_STATIC_IMPORT; a name ending in `*` is on demand */
    Ast a;
    struct Select *name;
} Import;

typedef struct ModuleDecl { /* MODULE_DECL; AB_OPEN */
    Ast a;
    AstList annotations;
    Ast *name;
    AstList directives; /* DIRECTIVE */
} ModuleDecl;

typedef enum DirectiveKind { DIR_REQUIRES, DIR_EXPORTS, DIR_OPENS, DIR_USES, DIR_PROVIDES } DirectiveKind;

typedef struct Directive { /* DIRECTIVE; op = DirectiveKind */
    Ast a;
    bool is_static, is_transitive; /* requires */
    Ast *name;
    AstList targets; /* `to` modules, `with` classes */
} Directive;

/* ---- declarations ---- */

typedef struct Modifiers { /* MODIFIERS; pos of the first modifier or annotation, or 0 */
    Ast a;
    uint64_t flags;      /* F_x as written */
    AstList annotations; /* ANNOTATION */
} Modifiers;

typedef struct Annotation { /* ANNOTATION: @type(args) */
    Ast a;
    Ast *name;
    AstList args; /* ASSIGN name = value; a lone value stands as it is until attribution wraps it */
    /* slots */
    struct AnnoValue *value; /* the resolved annotation, see sym/symbol.h */
} Annotation;

struct ClassDecl { /* CLASS_DECL: class, interface, enum, record, annotation type; by mods->flags */
    Ast a;         /* pos: the name (an anonymous class: of the `{`... its `new`) */
    Modifiers *mods;
    const Name *name;   /* empty for anonymous */
    AstList typarams;   /* TYPE_PARAM */
    Ast *extends;       /* NULL: none */
    AstList implements; /* an interface's `extends` too */
    AstList permits;
    AstList components; /* record header: VAR_DECL */
    AstList members;    /* CLASS_DECL, METHOD_DECL, VAR_DECL, BLOCK (initializers; mods in bits F_STATIC) */
    Pos end;            /* of the closing brace */
    /* slots */
    ClassSymbol *sym;
};

typedef struct TypeParam { /* TYPE_PARAM */
    Ast a;
    const Name *name;
    AstList annotations;
    AstList bounds;
    /* a.type is its TypeVar */
} TypeParam;

struct MethodDecl { /* METHOD_DECL; constructors are named <init>; F_COMPACT_CTOR in mods of a compact one */
    Ast a;
    Modifiers *mods;
    const Name *name;
    AstList typarams;
    Ast *restype;      /* NULL: constructor */
    VarDecl *receiver; /* NULL unless written */
    AstList params;    /* VAR_DECL */
    AstList throws_;
    struct Block *body; /* NULL: none */
    Ast *default_value; /* annotation element; NULL: none */
    /* slots */
    MethodSymbol *sym;
};

struct VarDecl { /* VAR_DECL: field, local, parameter, enum constant (F_ENUM, init a NEW_CLASS), resource,
                    binding */
    Ast a;       /* pos: the name */
    Modifiers *mods;
    const Name *name;
    Ast *vartype;  /* NULL: `var`, or implicit lambda parameter (both AB_VAR) */
    Ast *init;     /* NULL: none */
    Ast *receiver; /* the name expression of a receiver parameter, else NULL */
    Pos start;     /* of the declared type; for `a, b` the shared start */
    /* slots */
    VarSymbol *sym;
};

/* ---- statements ---- */

typedef struct Block { /* BLOCK; as a class member an initializer, is_static or not */
    Ast a;
    bool is_static;
    AstList stmts;
    Pos end; /* of '}' */
} Block;

typedef struct Skip { /* SKIP: ; */
    Ast a;
} Skip;

typedef struct ExprStmt { /* EXPR_STMT */
    Ast a;
    Ast *expr;
} ExprStmt;

typedef struct If { /* IF */
    Ast a;
    Ast *cond; /* PARENS */
    Ast *then;
    Ast *otherwise; /* NULL: none */
} If;

typedef struct Loop { /* WHILE, DO_WHILE */
    Ast a;
    Ast *cond; /* PARENS */
    Ast *body;
} Loop;

typedef struct For { /* FOR */
    Ast a;
    AstList init;   /* statements */
    Ast *cond;      /* NULL: true */
    AstList update; /* EXPR_STMT */
    Ast *body;
} For;

typedef struct ForEach { /* FOR_EACH */
    Ast a;
    VarDecl *var;
    Ast *expr;
    Ast *body;
    /* slots */
    Type *elem_type; /* the element type: of the array, or T of Iterable<T> */
    bool over_array;
} ForEach;

typedef struct Labelled { /* LABELLED */
    Ast a;
    const Name *label;
    Ast *body;
} Labelled;

typedef enum SwitchMode { SWITCH_INT, SWITCH_ENUM, SWITCH_STRING } SwitchMode;

typedef struct Switch { /* SWITCH and SWITCH_EXPR; AB_ARROW */
    Ast a;
    Ast *selector; /* PARENS */
    AstList cases; /* CASE */
    Pos end;
    /* slots */
    SwitchMode mode;
    bool has_default;
    bool exhaustive; /* an expression (or sealed/enum) without default that covers all: lowering adds the
                        throw */
    Type *target;    /* a poly SWITCH_EXPR's target type */
} Switch;

typedef struct Case { /* CASE; AB_ARROW, AB_EXPR_BODY, AB_DEFAULT */
    Ast a;
    AstList labels; /* constant expressions; DEFAULT_LABEL (only `case null, default`: preview, refused) */
    AstList stmts;  /* of the group; for an arrow: exactly one (EXPR_STMT or YIELD made for an expression,
                       BLOCK,  THROW) */
    Ast *body;      /* an arrow's right side as written; else NULL. Not walked: it is inside stmts */
    /* slots */
    bool completes_normally; /* flow */
} Case;

typedef struct Sync { /* SYNC */
    Ast a;
    Ast *lock; /* PARENS */
    Block *body;
} Sync;

typedef struct Try { /* TRY */
    Ast a;
    AstList resources; /* VAR_DECL, or an expression naming a variable */
    Block *body;
    AstList catches; /* CATCH */
    Block *finally;  /* NULL: none */
    /* slots */
    bool finally_can_complete;
} Try;

typedef struct Catch { /* CATCH */
    Ast a;
    VarDecl *param; /* vartype may be UNION_TYPE */
    Block *body;
} Catch;

typedef struct Jump { /* BREAK, CONTINUE */
    Ast a;
    const Name *label; /* NULL: none */
    /* slots */
    Ast *target; /* the statement left or continued (the loop or switch itself, a LABELLED for `break` of a
                    plain statement) */
} Jump;

typedef struct Yield { /* YIELD */
    Ast a;
    Ast *value;
    /* slots */
    Switch *target;
} Yield;

typedef struct Return { /* RETURN */
    Ast a;
    Ast *expr; /* NULL: none */
} Return;

typedef struct Throw { /* THROW */
    Ast a;
    Ast *expr;
} Throw;

typedef struct Assert { /* ASSERT */
    Ast a;
    Ast *cond;
    Ast *detail; /* NULL: none */
} Assert;

/* ---- expressions ---- */

typedef struct Ident { /* IDENT; this and super too */
    Ast a;
    const Name *name;
    /* slots */
    Symbol *sym;
} Ident;

typedef struct Select { /* SELECT: expr.name; also T.class, T.this, T.super, package and type names */
    Ast a;              /* pos: the '.' */
    Ast *expr;
    const Name *name;
    Pos name_pos;
    /* slots */
    Symbol *sym;
} Select;

typedef struct Literal { /* LITERAL; op = TypeTag: T_INT .. T_DOUBLE, T_CHAR, T_BOOLEAN, T_CLASS (String),
                            T_BOT */
    Ast a;               /* konst is set by the parser (NULL for null) */
} Literal;

typedef struct Parens { /* PARENS */
    Ast a;
    Ast *expr;
} Parens;

typedef struct Unary { /* UNARY; op OPER_POS, NEG, NOT, COMPL, PREINC, PREDEC, POSTINC, POSTDEC */
    Ast a;
    Ast *arg;
    /* slots */
    Type *operand; /* promoted type that the operation works in */
} Unary;

typedef struct Binary { /* BINARY */
    Ast a;              /* pos: the operator */
    Ast *lhs, *rhs;
    /* slots */
    Type *operand; /* type that both sides are converted to: numeric, boolean, Object for reference ==, String
                      for concatenation; of a shift: the promoted left type (the right is int or long on its
                      own) */
} Binary;

typedef struct Assign { /* ASSIGN */
    Ast a;
    Ast *lhs, *rhs;
} Assign;

typedef struct AssignOp { /* ASSIGNOP; op is the plain binary operator */
    Ast a;
    Ast *lhs, *rhs;
    /* slots */
    Type *operand; /* as in Binary; the result is cast back to lhs's type */
} AssignOp;

typedef struct Conditional { /* CONDITIONAL */
    Ast a;                   /* pos: the '?' */
    Ast *cond, *then, *otherwise;
    /* slots */
    bool is_poly; /* reference conditional in a context with a target type */
} Conditional;

typedef struct Cast { /* CAST */
    Ast a;
    Ast *to; /* may be INTERSECTION_TYPE */
    Ast *expr;
} Cast;

typedef struct InstanceOf { /* INSTANCEOF */
    Ast a;
    Ast *expr;
    Ast *pattern; /* a type tree, or BINDING_PATTERN */
} InstanceOf;

typedef struct BindingPattern { /* BINDING_PATTERN */
    Ast a;
    VarDecl *var;
} BindingPattern;

typedef struct Index { /* INDEX: array[index] */
    Ast a;
    Ast *array, *index;
} Index;

typedef struct Call { /* CALL */
    Ast a;
    AstList typeargs;
    Ast *method; /* IDENT or SELECT; its type is the instantiated method type, its sym the method */
    AstList args;
    /* slots */
    Type *varargs_elem; /* element type when called by variable arity, else NULL */
    bool is_poly;
} Call;

typedef struct NewClass { /* NEW_CLASS */
    Ast a;
    Ast *outer; /* outer.new X(), or NULL */
    AstList typeargs;
    Ast *clazz; /* IDENT, SELECT, TYPE_APPLY (AB_DIAMOND), ANNOTATED_TYPE */
    AstList args;
    ClassDecl *body; /* anonymous class, or NULL */
    /* slots */
    MethodSymbol *ctor;
    Type *ctor_type; /* instantiated */
    Type *varargs_elem;
} NewClass;

typedef struct NewArray { /* NEW_ARRAY */
    Ast a;
    Ast *elem_type; /* NULL: a bare { } initializer; else the type with all dims without length applied */
    AstList dims;   /* lengths given */
    AstList annotations;      /* of the first dimension */
    AstList *dim_annotations; /* per dim; NULL when none has any */
    AstList elems;            /* initializer, when has_init */
    bool has_init;
} NewArray;

typedef enum LambdaKind { LAMBDA_EXPLICIT, LAMBDA_IMPLICIT } LambdaKind;

typedef struct Lambda { /* LAMBDA; AB_EXPR_BODY, AB_IMPLICIT_PARAMS */
    Ast a;              /* type: the functional interface type it becomes; pos: the arrow */
    AstList params;     /* VAR_DECL */
    Ast *body;          /* BLOCK or expression */
    Pos start;          /* of its parameters */
    /* slots */
    MethodSymbol *descriptor; /* the interface's function */
    Type *descriptor_type;    /* its type as a member of a.type */
    TypeList *targets;        /* all interfaces, when the target is an intersection; else NULL */
    Symbol *owner;            /* the class or method or variable that it stands in */
    bool can_complete;        /* its block body can complete normally */
    struct LambdaInfo *gen;   /* lowering's */
} Lambda;

typedef enum MethodRefKind {
    REF_SUPER,    /* super::m */
    REF_UNBOUND,  /* Type::instanceMethod */
    REF_STATIC,   /* Type::staticMethod */
    REF_BOUND,    /* expr::m */
    REF_NEW,      /* Class::new, inner (needs an enclosing instance) */
    REF_NEW_TOP,  /* Class::new */
    REF_NEW_ARRAY /* int[]::new */
} MethodRefKind;

typedef struct MethodRef { /* METHOD_REF */
    Ast a;                 /* pos: the '::' */
    Ast *expr;             /* expression or type tree */
    const Name *name;      /* <init> for ::new */
    AstList typeargs;
    /* slots */
    MethodRefKind ref_kind;
    Symbol *sym;    /* the method found (for arrays: a synthetic one) */
    Type *ref_type; /* its instantiated type */
    Type *varargs_elem;
    MethodSymbol *descriptor;
    Type *descriptor_type;
    TypeList *targets;
    Symbol *owner;
    bool static_type_expr;  /* expr is a type */
    struct LambdaInfo *gen; /* lowering's */
} MethodRef;

typedef struct LetExpr { /* LET: lowering only: statements, then a value */
    Ast a;
    AstList stmts;
    Ast *expr;
} LetExpr;

/* ---- type trees (IDENT and SELECT serve as class names) ---- */

typedef struct PrimType { /* PRIM_TYPE; op = TypeTag, void included */
    Ast a;
} PrimType;

typedef struct ArrayTypeTree { /* ARRAY_TYPE */
    Ast a;
    Ast *elem;
} ArrayTypeTree;

typedef struct TypeApply { /* TYPE_APPLY: C<args>; AB_DIAMOND */
    Ast a;
    Ast *clazz;
    AstList args;
} TypeApply;

typedef struct TypeUnion { /* UNION_TYPE (multi-catch), INTERSECTION_TYPE (cast) */
    Ast a;
    AstList alternatives;
} TypeUnion;

typedef struct WildcardTree { /* WILDCARD; op = WildKind */
    Ast a;
    Ast *bound; /* NULL for ? */
} WildcardTree;

typedef struct AnnotatedType { /* ANNOTATED_TYPE */
    Ast a;
    AstList annotations;
    Ast *underlying;
} AnnotatedType;

typedef struct Erroneous { /* ERRONEOUS: what could not be parsed; attributing it reports nothing but its
                              parts */
    Ast a;
    AstList parts;
} Erroneous;

/* ---- working with trees ---- */

/* A zeroed node of `kind` with its struct's size. */
Ast *ast_new(Compiler *c, AstKind kind, Pos pos);
/* Shorthand: AST_NEW(c, Binary, BINARY, pos) */
#define AST_NEW(c, T, kind, pos) ((T *)ast_new((c), A_##kind, (pos)))

/* A deep copy with empty slots. */
Ast *ast_copy(Compiler *c, const Ast *t);
AstList ast_copy_list(Compiler *c, AstList l);

/* Calls `visit` for each direct child in source order (NULL children left out); stops when it returns false.
 */
typedef bool (*AstVisit)(void *ctx, Ast *child);
bool ast_each_child(Ast *t, AstVisit visit, void *ctx);
/* Like it, but may replace: visit returns what stands there now. A list element may not become NULL. */
typedef Ast *(*AstRewrite)(void *ctx, Ast *child);
void ast_rewrite_children(Ast *t, AstRewrite rewrite, void *ctx);

AstList ast_list(Compiler *c, int n, ...); /* of n Ast* */

/* Where the text of t begins, and javac's preferred position for messages about t. */
Pos ast_start(const Ast *t);
Pos ast_pos(const Ast *t);
/* Last position known inside t (closing brace of blocks; else its own end is not kept). */
Pos ast_end(const Ast *t);

const Ast *ast_skip_parens(const Ast *t);
Ast *ast_skip_parens_mut(Ast *t);
/* The symbol that an IDENT, SELECT, METHOD_REF, declaration, ... stands for; NULL. */
Symbol *ast_symbol(const Ast *t);
/* Last name of an IDENT or SELECT, or NULL. */
const Name *ast_name(const Ast *t);
/* "a.b.C" for IDENT and SELECT chains, or NULL. */
const Name *ast_full_name(Compiler *c, const Ast *t);
bool ast_is_this_or_super_call(const Ast *t,
                               const Name *name); /* an EXPR_STMT or CALL of this(...)/super(...) */
bool ast_is_type_tree(const Ast *t);
/* A short rendering of an expression, for the name of what could not be typed. */
const char *ast_text(Compiler *c, const Ast *t);

#endif
