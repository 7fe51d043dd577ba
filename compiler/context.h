/* Compiler: everything one compilation knows. Passed first to every function; nothing lives outside it. */
#ifndef JINDO_COMPILER_CONTEXT_H
#define JINDO_COMPILER_CONTEXT_H

#include "ast/ast.h"
#include "attr/env.h"
#include "compiler.h"
#include "parse/token.h"
#include "sym/symbol.h"
#include "types/type.h"
#include "util/arena.h"
#include "util/diag.h"
#include "util/names.h"
#include "util/vec.h"

/* Deepest nesting of trees: beyond it the parser says so, and every later pass may recurse without looking.
 */
enum { MAX_TREE_DEPTH = 10000 };

typedef VEC(ClassSymbol *) ClassVec;

typedef struct SymbolTable {
    ClassSymbol **classes; /* hash by flat name */
    uint32_t class_mask, class_count;
    PackageSymbol **packages; /* hash by full name */
    uint32_t package_mask, package_count;
    PackageSymbol *unnamed_package, *java_lang;
    Symbol *root; /* owner of packages */
    Symbol *none; /* SYM_NONE: nothing found */
    VarSymbol *array_length;
    MethodSymbol *array_clone;
    ClassSymbol *array_class;  /* owner of the two above */
    ClassSymbol *method_class; /* the owner of lambda-ish helpers */
} SymbolTable;

struct Compiler {
    Arena arena;
    jmp_buf oom;
    const CompilerHost *host;
    CompilerOptions options;
    NameTable names;
    WellKnownNames n;
    DiagLog log;
    SymbolTable syms;
    WellKnownClasses k;
    WellKnownTypes t;
    VEC(CompUnit *) units; /* parsed: named sources first, then those found */
    ClassVec todo; /* top-level classes entered from source, to be attributed and generated, in order */
    int todo_done;
    struct EnterState *enter; /* private to each pass */
    struct AttrState *attr;
    struct InferState *infer;
    struct FlowState *flow;
    struct LowerState *lower;
    struct GenState *gen;
    struct TypesState *types;
    char *main_class;
};

#endif
