/* Generation: attributed trees to instructions, one method at a time.
 *
 * Types here are erased. `gen_expr` leaves a value whose erased static type it returns; `gen_to` leaves one
 * of the type asked for, after whatever cast, boxing, unboxing or numeric conversion that takes. Trees are
 * not changed, so a method can be generated again (with wide jumps), and initializers once for each
 * constructor. */
#ifndef JINDO_COMPILER_GEN_H
#define JINDO_COMPILER_GEN_H

#include "gen/code.h"
#include "lower/lower.h"

typedef enum FinalizerKind { FIN_NONE, FIN_BLOCK, FIN_SYNC, FIN_RESOURCE } FinalizerKind;

/* A statement that jumps may leave: a target, or one with something to run on the way out. */
typedef struct GenEnv {
    struct GenEnv *outer;
    const Ast *target; /* loop, switch, labelled statement, or switch expression */
    Exits *breaks, *continues;
    FinalizerKind fin;
    Block *block;        /* FIN_BLOCK */
    int slot;            /* FIN_SYNC: the lock; FIN_RESOURCE: the resource */
    Type *resource_type; /* erased static type */
    bool not_null;       /* FIN_RESOURCE: made by `new` */
    Pos end;             /* line of the finalizer's way out */
    VEC(uint32_t) gaps;  /* pairs of positions that its handlers do not cover */
    Type *yield_type;    /* switch expression: erased type of its value */
} GenEnv;

/* A serializable lambda's call site, as $deserializeLambda$ makes it again. */
typedef struct SerialSite {
    PoolHandle impl;
    const Name *interface, *sam_name, *sam_desc;
    TypeList captured;
    Type *result;
    uint16_t index;
} SerialSite;

typedef struct Gen {
    Compiler *c;
    Code k;
    Pool pool;
    Bytes file, body, methods; /* the class file; all of it after the pool; its methods */
    int method_count;
    ClassSymbol *cls;
    ClassGen *info;
    ClassDecl *tree;
    MethodSymbol *method; /* being generated; NULL: synthetic */
    Unit *unit;
    GenEnv *env;
    Type *ret;         /* erased result type */
    int outer_slot;    /* constructor's parameter for the enclosing instance; 0: none */
    int captured_slot; /* constructor's first parameter for captured variables; 0: none */
    bool in_ctor;      /* straight in a constructor's code, not in a lambda */
    bool before_super; /* `this` is not initialized yet */
    bool in_group; /* right in a switch group: its locals are seen, undefined, by the groups that follow */
    VEC(SerialSite) serial_sites;
    bool failed;
} Gen;

/* ---- expr.c ---- */
Type *gen_expr(Gen *g, Ast *t);
void gen_to(Gen *g, Ast *t, Type *target);
void gen_discard(Gen *g, Ast *t); /* for its effects */
/* The value on the stack, of erased type `actual` and full type `full`, as `target`. */
void gen_coerce(Gen *g, Type *actual, Type *full, Type *target);
void gen_konst(Gen *g, Konst *k, Type *type, Type *target);
void gen_box(Gen *g, Type *prim);
void gen_unbox(Gen *g, Type *box, Type *prim);
Type *gen_er(Gen *g, Type *t); /* erasure */
void gen_call_virtual(Gen *g, ClassSymbol *owner, const char *name, const char *desc, int nargs, Type *ret);
void gen_call_static(Gen *g, ClassSymbol *owner, const char *name, const char *desc, int nargs, Type *ret);

/* ---- names.c: variables, this, enclosing instances ---- */
void gen_this(Gen *g);
void gen_local_var(Gen *g, VarSymbol *v);
bool gen_var_has_slot(Gen *g, VarSymbol *v); /* it is a local of the code being made */
/* The innermost enclosing instance that is (a subclass of) k, or that has `member`. */
ClassSymbol *gen_outer_instance(Gen *g, ClassSymbol *k);
/* k.super.m(...), the outer instance and the arguments being on the stack. */
void gen_invoke_super_of(Gen *g, ClassSymbol *k, MethodSymbol *m, Type *ret);
ClassSymbol *gen_member_instance(Gen *g, const Symbol *member);
/* Enclosing instance for a new object of class k. */
void gen_outer_for(Gen *g, ClassSymbol *k);
void gen_captured_args(Gen *g,
                       ClassSymbol *k); /* values for k's captured variables; count: k->gen->captured.n */
const Name *outer_field_name(Gen *g, ClassSymbol *k);
const Name *captured_field_name(Gen *g, ClassSymbol *k, int i);
Type *outer_this_type(Gen *g, ClassSymbol *k);
/* Descriptor of a method as the class file has it: constructors with their hidden parameters. */
const Name *method_desc(Gen *g, MethodSymbol *m);
/* Same, from parts: parameter list (erased), result. */
const Name *desc_of(Gen *g, TypeList params, Type *ret);
bool class_is_enum_like(Gen *g, ClassSymbol *k); /* its constructors take name and ordinal */
const Name *class_ref(ClassSymbol *k);

/* ---- cond.c ---- */
enum { COND_ALWAYS = OP_goto, COND_NEVER = -1 };
typedef struct Cond {
    int op; /* jumps when true; COND_ALWAYS, COND_NEVER */
    Exits *when_true, *when_false;
} Cond;
Cond gen_cond(Gen *g, Ast *t);
Exits *cond_jump_true(Gen *g, Cond *q);
Exits *cond_jump_false(Gen *g, Cond *q);
Cond cond_negate(Cond q);
void gen_cond_value(Gen *g, Cond q); /* 0 or 1 on the stack */

/* ---- call.c ---- */
Type *gen_call(Gen *g, Call *t);
Type *gen_new(Gen *g, NewClass *t, VarSymbol *enum_const, int ordinal);
Type *gen_new_array(Gen *g, NewArray *t);
int gen_args(Gen *g, AstList args, TypeList params, Type *varargs_elem);

/* ---- access.c: where this class may not reach a member itself, these make the call and return true ---- */
bool access_get(Gen *g, VarSymbol *v, ClassSymbol *site);
bool access_put(Gen *g, VarSymbol *v, ClassSymbol *site);
bool access_call(Gen *g, MethodSymbol *m, ClassSymbol *site); /* receiver and arguments are on the stack */
void gen_access_methods(Gen *g);

/* ---- assign.c ---- */
Type *gen_assign(Gen *g, Assign *t, bool want);
Type *gen_assign_op(Gen *g, AssignOp *t, bool want);
Type *gen_incdec(Gen *g, Unary *t, bool want);
void gen_binary_op(Gen *g, Oper op, Type *operand);

/* ---- concat.c ---- */
Type *gen_concat(Gen *g, Binary *t);
/* `lhs += rhs` for strings: lhs's value of that erased type is on the stack. */
void gen_concat_assign(Gen *g, Type *lhs_type, Ast *rhs);

/* ---- lambda.c ---- */
Type *gen_lambda(Gen *g, Lambda *t);
Type *gen_method_ref(Gen *g, MethodRef *t);
void gen_lambda_methods(Gen *g);
void gen_deserialize(Gen *g);

/* ---- stmt.c, try.c, switch.c ---- */
void gen_stmt(Gen *g, Ast *t);
void gen_stmts(Gen *g, AstList l);
void gen_block(Gen *g, Block *b);
void gen_try(Gen *g, Try *t);
void gen_sync(Gen *g, Sync *t);
void gen_switch_stmt(Gen *g, Switch *t);
Type *gen_switch_expr(Gen *g, Switch *t);
void gen_yield(Gen *g, Yield *t);
/* Runs the finalizers from the current env out to `to` (NULL: all); false when one cannot complete. */
void gen_unwind(Gen *g, GenEnv *to);
void gen_end_gaps(Gen *g, GenEnv *to);
bool gen_has_finalizer(Gen *g, GenEnv *to);
GenEnv *gen_env_of(Gen *g, const Ast *target);
void gen_push_env(Gen *g, GenEnv *e, const Ast *target);
void gen_pop_env(Gen *g);

/* ---- method.c: one method's code, attributes, entry ---- */
typedef void (*BodyMaker)(Gen *g, void *ctx);
/* Starts code, lets `make` fill it (again with wide jumps if needed) and writes the method. `params` are
 * named symbols or NULL for the types in `types`. */
typedef struct MethodSpec {
    uint64_t flags;
    const Name *name, *desc;
    MethodSymbol *sym;   /* NULL: synthetic */
    MethodSymbol *annos; /* a bridge: whose annotations it has too */
    bool is_static;
    TypeList params;  /* erased, hidden ones included */
    VarSymbol **vars; /* symbol of each, or NULL */
    Type *ret;
    TypeList thrown; /* of a synthetic method */
    bool has_code;
    BodyMaker make;
    void *ctx;
    const Name *signature;
    Pos pos;
} MethodSpec;
void gen_method(Gen *g, MethodSpec *m);

/* ---- members.c: methods of a class, initializers, synthetic members ---- */
void gen_members(Gen *g);
void gen_bridges(Gen *g);

/* ---- write/classfile.c ---- */
Gen *gen_state(Compiler *c);
bool write_class_file(Gen *g);
bool write_deliver(Gen *g, Bytes *tail); /* the header, the pool and `tail`, to the host */
uint32_t write_begin_attr(Gen *g, Bytes *out, const char *name); /* for write_end_attr */
void write_end_attr(Bytes *out, uint32_t start);
int write_source_file(Gen *g, Bytes *out);
int write_annotation_list(Gen *g, Bytes *out, const AnnoList *l);
/* Attributes of a method written after its code. Returns how many. */
int write_method_attributes(Gen *g, Bytes *out, MethodSpec *m);
void write_code_attribute(Gen *g, Bytes *out);
bool is_local_class(const ClassSymbol *k); /* or anonymous */
int write_component_annotations(Gen *g, Bytes *out, VarSymbol *component);
int write_annotations(Gen *g, Bytes *out, Symbol *s);
int write_param_annotations(Gen *g, Bytes *out, MethodSymbol *m);
int write_type_annotations(Gen *g, Bytes *out, Symbol *s);
int write_annotation_default(Gen *g, Bytes *out, MethodSymbol *m);

#endif
