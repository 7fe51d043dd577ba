/* Symbols: what names stand for. Packages, classes, type variables, methods, variables.
 *
 * A symbol is one object for its whole compilation: compare by pointer. A class symbol exists as soon as its
 * name is known (entered from source, seen in a class file, listed in a package) and is *completed* on first
 * need, from its tree or its class file: before that only name, flat name, owner (of source and top-level
 * classes) and kind are valid. Read everything else through the functions below, which complete first. A
 * class that cannot be completed becomes erroneous: its type is an error type, and the error is reported
 * once.
 *
 * Completion of a source class has two steps, so that cycles between headers and members cannot hurt: the
 * header (type parameters, supertypes, modifiers) on sym_complete, the members' signatures on class_members.
 */
#ifndef JINDO_COMPILER_SYMBOL_H
#define JINDO_COMPILER_SYMBOL_H

#include "util/diag.h"

typedef struct Ast Ast;
typedef struct ClassSymbol ClassSymbol;
typedef struct PackageSymbol PackageSymbol;
typedef struct MethodSymbol MethodSymbol;
typedef struct VarSymbol VarSymbol;
typedef struct Scope Scope;
typedef struct ScopeEntry ScopeEntry;
typedef struct Konst Konst;
struct ClassDecl;
struct MethodDecl;
struct Env;

typedef enum SymKind {
    SYM_NONE,
    SYM_PACKAGE,
    SYM_CLASS,
    SYM_TYPEVAR,
    SYM_METHOD,
    SYM_VAR,
    SYM_ERROR
} SymKind;

typedef enum VarKind {
    VAR_FIELD,
    VAR_LOCAL,
    VAR_PARAM,
    VAR_CATCH,
    VAR_RESOURCE,
    VAR_BINDING,
    VAR_SELF /* this, super, length of arrays, class */
} VarKind;

/* ---- flags: the low 16 bits as in class files ---- */
#define F_PUBLIC 0x0001ull
#define F_PRIVATE 0x0002ull
#define F_PROTECTED 0x0004ull
#define F_STATIC 0x0008ull
#define F_FINAL 0x0010ull
#define F_SYNCHRONIZED 0x0020ull
#define F_VOLATILE 0x0040ull
#define F_TRANSIENT 0x0080ull
#define F_NATIVE 0x0100ull
#define F_INTERFACE 0x0200ull
#define F_ABSTRACT 0x0400ull
#define F_STRICTFP 0x0800ull
#define F_SYNTHETIC 0x1000ull
#define F_ANNOTATION 0x2000ull
#define F_ENUM 0x4000ull
#define F_MANDATED 0x8000ull
/* ours */
#define F_DEFAULT (1ull << 16) /* default method */
#define F_SEALED (1ull << 17)
#define F_NON_SEALED (1ull << 18)
#define F_RECORD                                                                                             \
    (1ull << 19) /* record class; a record's component field, accessor, canonical constructor                \
                  */
#define F_VARARGS (1ull << 20)
#define F_BRIDGE (1ull << 21)
#define F_DEPRECATED (1ull << 22) /* by annotation or class-file attribute */
#define F_DEPRECATED_REMOVAL (1ull << 23)
#define F_DEPRECATED_DOC (1ull << 24) /* by a javadoc tag */
#define F_GENERATED_CTOR (1ull << 25) /* default constructor, canonical constructor made by the compiler */
#define F_COMPACT_CTOR (1ull << 26)
#define F_EFFECTIVELY_FINAL (1ull << 27) /* local that is never reassigned: attribution sets, flow clears */
#define F_HAS_INIT (1ull << 28)          /* variable with an initializer */
#define F_PARAMETER (1ull << 29)
#define F_LOCAL_CLASS (1ull << 30) /* local or anonymous class (owner is a method or variable) */
#define F_ANONYMOUS (1ull << 31)
#define F_FROM_SOURCE (1ull << 32)
#define F_UNATTRIBUTED (1ull << 33) /* source class whose bodies were not attributed yet */
#define F_CYCLIC (1ull << 34)       /* header being completed: seeing it again is a cycle */
#define F_CYCLE_CHECKED (1ull << 35)
#define F_NO_OUTER_THIS (1ull << 36)  /* local/anonymous class declared in a static context */
#define F_HYPOTHETICAL (1ull << 37)   /* bound's class of an intersection */
#define F_POLY_SIGNATURE (1ull << 38) /* MethodHandle.invoke and kin */
#define F_UNION (1ull << 39)          /* multi-catch parameter */
#define F_LAMBDA_METHOD (1ull << 40)
#define F_HAS_RESOURCE (1ull << 41)
#define F_CLASH (1ull << 42) /* already reported as a duplicate */
#define F_ANON_CTOR_BASED                                                                                    \
    (1ull << 43) /* anonymous class's constructor whose first argument is the outer instance */
#define F_SUPPRESS_SERIAL (1ull << 44)
#define F_EXISTS (1ull << 45) /* package known to hold a class */
#define F_THROWS_GENERATED (1ull << 46)
#define F_NAME_FILLED (1ull << 47) /* parameter names are real */
#define F_AUXILIARY (1ull << 48)   /* top-level class not named as its file */
#define F_RECEIVER_USED (1ull << 49)
#define F_GENERATED_MEMBER (1ull << 50) /* implicit member: values(), record accessor, ... */
#define F_INIT_DONE (1ull << 51)        /* members entered */
#define F_BINDING_LASTS (1ull << 52)    /* pattern variable in scope after its statement */
#define F_FIRST_FREE_BIT 53             /* lowering and generation may use 53..63 for themselves */

#define F_ACCESS (F_PUBLIC | F_PRIVATE | F_PROTECTED)

typedef void (*Completer)(Compiler *c, Symbol *s);

struct Symbol {
    uint8_t kind;     /* SymKind */
    uint8_t var_kind; /* VarKind of SYM_VAR */
    Pos pos;          /* of the declaration in source; 0 from class files */
    uint64_t flags;   /* valid after completion; locals and members: always */
    const Name *name; /* simple; <init> for constructors; empty for anonymous classes */
    Symbol *owner; /* package, class, method (locals), variable (lambda in initializer); NULL for the root */
    Type *type;    /* class: its declared type; method: MethodType or ForAll; var: its type; see accessors */
    Type *erasure; /* cache, see type_erasure */
    Completer complete;     /* NULL: done */
    struct AnnoList *annos; /* resolved declaration annotations; NULL: none. Read with sym_annotations */
    struct AnnoPending *pending_annos; /* written but not resolved yet */
    struct TypeAnnoVec *type_annos;    /* type annotations, each with target and path; NULL: none */
};

struct PackageSymbol {
    Symbol s;
    const Name *full;     /* "java.util", "" */
    const Name *internal; /* "java/util" */
    Scope *members_;      /* classes; use package_members */
    Ast *info;            /* PACKAGE_DECL of package-info.java, or NULL */
};

struct ClassSymbol {
    Symbol s;
    const Name *flat; /* internal binary name "a/b/Outer$Inner" */
    const Name *full; /* canonical name "a.b.Outer.Inner"; empty for local and anonymous */
    Type *super;      /* NULL: none (Object; interfaces have Object). Use class_super */
    TypeList *interfaces;
    TypeList *typarams; /* its own type variables; use class_typarams */
    Scope *members_;    /* use class_members */
    Completer complete_members;
    ClassSymbol *const *permits; /* permitted subclasses (sealed): listed or inferred */
    int permits_count;
    VarSymbol **components;   /* record components' fields in order */
    MethodSymbol **accessors; /* their accessor methods */
    int component_count;
    struct ClassDecl *tree; /* source classes */
    struct Env *env;        /* class environment of source classes */
    SourceFile *file;       /* source file, or NULL */
    void *entry;            /* where to complete from: a PackageEntry's entry */
    const char *path;       /* class file's path for messages */
    const uint8_t *bytes;   /* class file */
    size_t bytes_len;
    struct AnnoTarget *anno_target; /* annotation types: cached @Target/@Retention/@Repeatable facts */
    struct ClassGen *gen;           /* free for lowering and generation */
    int anon_count;                 /* next number for anonymous (top-level class's counter) */
    bool entry_is_source;
    bool attributed; /* attr_class ran */
    bool bad;        /* completion failed */
    bool bad_header; /* cyclic: its supertypes were dropped */
};

struct MethodSymbol {
    Symbol s;
    VarSymbol **params; /* NULL when from a class file; param_count is the type's */
    int param_count;
    struct AnnoElem *default_value; /* annotation element's default; NULL: none */
    struct AnnoList **param_annos;  /* per parameter; NULL: none */
    struct MethodDecl *tree;
    VarSymbol **captured; /* free for lowering */
    void *gen;
};

struct VarSymbol {
    Symbol s;
    Konst *konst_;           /* constant value; use var_constant */
    Ast *lazy_init;          /* a final variable's initializer not evaluated yet, */
    struct Env *lazy_env;    /* to be attributed in this environment */
    int32_t slot;            /* local: number for flow or code generation, -1 when none */
    Pos start_pc, length_pc; /* code generation's */
    void *gen;
};

struct Konst {
    uint8_t tag; /* TypeTag: T_INT (also byte, short, char, boolean), T_LONG, T_FLOAT, T_DOUBLE, T_CLASS
                    (String) */
    union {
        int32_t i;
        int64_t l;
        float f;
        double d;
        const Name *s;
    };
};

/* ---- annotations, resolved ---- */

typedef enum AnnoElemKind {
    ELEM_CONST,
    ELEM_ENUM,
    ELEM_CLASS,
    ELEM_ANNO,
    ELEM_ARRAY,
    ELEM_ERROR
} AnnoElemKind;

typedef struct AnnoElem {
    AnnoElemKind kind;
    Type *type; /* of the element (ELEM_CONST tells byte from int; ELEM_CLASS: the type named) */
    union {
        Konst *konst;
        VarSymbol *enum_const;
        struct AnnoValue *anno;
        struct {
            struct AnnoElem **v;
            int n;
        } array;
    };
} AnnoElem;

typedef struct AnnoPair {
    MethodSymbol *method;
    AnnoElem *value;
} AnnoPair;

typedef struct AnnoValue {
    Type *type; /* the annotation type */
    AnnoPair *pairs;
    int n;
    Pos pos;
} AnnoValue;

typedef struct AnnoList {
    AnnoValue **v;
    int n;
} AnnoList;

/* A type annotation with its place as JVMS 4.7.20 writes it. `target_type` 0x00.. and the fields that it
 * needs. */
typedef struct TypeAnno {
    AnnoValue *anno;
    uint8_t target_type;
    uint16_t index, index2; /* parameter / bound / supertype / throws / exception number */
    const uint8_t *path;    /* pairs of (kind, index) */
    int path_len;           /* number of pairs */
    Ast *tree;              /* the expression (casts, new, ...) or variable whose code it marks */
} TypeAnno;

/* Annotations in source, waiting to be resolved in the env of their declaration. */
typedef struct AnnoPending {
    struct Modifiers *mods;
    struct Env *env;
} AnnoPending;

typedef struct TypeAnnoVec {
    VEC(TypeAnno) list;
} TypeAnnoVec;

/* ---- access ---- */

void sym_complete(Compiler *c, Symbol *s);
static inline void sym_ensure(Compiler *c, Symbol *s) {
    if (s->complete)
        sym_complete(c, s);
}
/* Flags after completion. */
uint64_t sym_flags(Compiler *c, Symbol *s);

/* The class's declared type: generic ones have their own type variables as arguments. */
Type *class_type(Compiler *c, ClassSymbol *k);
/* The class's declared supertype, NULL for Object; of an interface: Object. */
Type *class_super(Compiler *c, ClassSymbol *k);
const TypeList *class_interfaces(Compiler *c, ClassSymbol *k);
const TypeList *class_typarams(Compiler *c, ClassSymbol *k);
/* All declared members (fields, methods, member classes), completed. */
Scope *class_members(Compiler *c, ClassSymbol *k);
/* Declared member classes only: does not force member signatures (used while headers are being completed). */
ClassSymbol *class_member_class(Compiler *c, ClassSymbol *k, const Name *name);
Scope *package_members(Compiler *c, PackageSymbol *p);
bool package_exists(Compiler *c, PackageSymbol *p);
/* The constant value of a final variable, evaluated now if need be; NULL when it is none. */
Konst *var_constant(Compiler *c, VarSymbol *v);
/* Declaration annotations, resolved now if need be. */
const AnnoList *sym_annotations(Compiler *c, Symbol *s);
AnnoValue *sym_find_annotation(Compiler *c, Symbol *s, ClassSymbol *type);

static inline bool sym_is_static(const Symbol *s) {
    return (s->flags & F_STATIC) != 0;
}
bool sym_is_interface(Compiler *c, Symbol *s);
/* An inner class in the JLS's sense: has an enclosing instance unless declared in a static context. */
bool class_is_inner(Compiler *c, ClassSymbol *k);
bool class_has_outer_this(Compiler *c, ClassSymbol *k);
/* The class that a symbol is in (itself for a class), its outermost class, its package. */
ClassSymbol *sym_encl_class(const Symbol *s);
ClassSymbol *sym_outermost(const Symbol *s);
PackageSymbol *sym_package(const Symbol *s);
/* k is base, or a subclass or (transitively) implements it. */
bool class_is_subclass(Compiler *c, ClassSymbol *k, ClassSymbol *base);
/* s is nested (at any depth) in, or is, k. */
bool sym_is_enclosed_by(const Symbol *s, const ClassSymbol *k);

/* ---- making ---- */

PackageSymbol *package_enter(Compiler *c, const Name *full);
/* The one symbol of a flat internal name, made (uncompleted) if new. It may turn out not to exist on
 * completion. */
ClassSymbol *class_enter(Compiler *c, const Name *flat);
/* Takes a local class that only a speculative attribution made out of the table, its number free again. */
void class_forget(Compiler *c, ClassSymbol *k);
/* The class of that flat name if it exists, completed; NULL otherwise. */
ClassSymbol *class_lookup(Compiler *c, const Name *flat);
ClassSymbol *class_new(Compiler *c, uint64_t flags, const Name *name, Symbol *owner);
MethodSymbol *method_new(Compiler *c, uint64_t flags, const Name *name, Type *type, Symbol *owner);
VarSymbol *var_new(Compiler *c, VarKind kind, uint64_t flags, const Name *name, Type *type, Symbol *owner);

/* "class", "interface", "enum", "record", "@interface", "method", "constructor", "variable", "package", ...
 */
const char *sym_kind_name(Compiler *c, const Symbol *s);

/* ---- scopes ---- */

/* A set of symbols by name, in order of declaration. Small ones are searched along the list; beyond a handful
 * of entries a hash table is kept. One scope per class, package, import list, block. */
struct ScopeEntry {
    Symbol *sym;
    ScopeEntry *next;      /* in declaration order */
    ScopeEntry *same_hash; /* ring of the bucket */
};

struct Scope {
    Symbol *owner;
    Scope *outer; /* enclosing block's scope, for locals; NULL at the method's (or class's) top */
    ScopeEntry *first, *last;
    ScopeEntry **buckets;
    uint32_t mask;
    int count;
};

Scope *scope_new(Compiler *c, Symbol *owner, Scope *outer);
void scope_enter(Compiler *c, Scope *s, Symbol *sym);
void scope_remove(Scope *s, Symbol *sym);
/* First symbol of that name in this scope only (oldest first), and the next one of the same name after
 * `prev`. */
ScopeEntry *scope_find(const Scope *s, const Name *name);
ScopeEntry *scope_find_next(const Scope *s, const ScopeEntry *prev);

static inline bool sym_is_ctor_name(const Symbol *s, const WellKnownNames *n) {
    return s->name == n->init;
}

#define SCOPE_EACH(e, scope) for (ScopeEntry *e = (scope)->first; e; e = e->next)
#define SCOPE_NAMED(e, scope, nm)                                                                            \
    for (ScopeEntry *e = scope_find(scope, nm); e; e = scope_find_next(scope, e))

#endif
