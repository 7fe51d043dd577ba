/* Env: where in the program a tree stands, for resolving names and checking context.
 *
 * One env per class body, method, block, lambda...: made by env_dup and pushed down the tree; never changed
 * for the parent. `next` leads to the env that encloses the innermost class, the last one being the
 * compilation unit's. */
#ifndef JINDO_COMPILER_ENV_H
#define JINDO_COMPILER_ENV_H

#include "ast/ast.h"
#include "types/type.h"

struct Env {
    Env *next;  /* env just outside the innermost class; NULL for the unit's */
    Env *outer; /* the env this one was duplicated from */
    Ast *tree;  /* the tree this env is for */
    CompUnit *unit;
    ClassDecl *encl_class;   /* NULL in the unit's env */
    MethodDecl *encl_method; /* NULL outside methods */
    Scope *scope;         /* innermost block's names: locals, local classes, type variables, this and super */
    Lambda *lambda;       /* innermost lambda inside encl_class, or NULL */
    Switch *yield_target; /* innermost switch expression inside the method or lambda, or NULL */
    int static_level;     /* >0: static context inside encl_class */
    bool ctor_prologue;   /* inside the arguments of this(...) or super(...) */
    bool select_super;    /* site is `super` or `X.super` */
    bool in_annotation, in_enum_switch, base_clause, in_default_init;
    uint32_t lint;       /* categories on here: options less @SuppressWarnings of enclosing declarations */
    uint32_t suppressed; /* categories that @SuppressWarnings of an enclosing declaration names */
    bool deprecated_context; /* inside a deprecated declaration: no deprecation warnings */
    /* expected result of `return` and of `yield`, and anything that only attribution looks into */
    struct ResultInfo *return_result, *yield_result;
    VarSymbol *encl_var; /* field or local whose initializer this is (self reference, forward reference) */
    Pos init_pos;        /* position limit for forward references, 0: none */
    void *attr;          /* attribution's own */
};

Env *env_dup(Compiler *c, Env *env, Ast *tree, Scope *scope); /* same class; scope NULL: share env's */
Env *env_new_block(Compiler *c, Env *env, Ast *tree);         /* with a nested scope */
/* Env for the body of class declaration `tree` that stands in `env`. */
Env *env_class(Compiler *c, ClassDecl *tree, Env *env);
/* Env for a method's signature and body / a field's initializer, in class env `env`. */
Env *env_method(Compiler *c, MethodDecl *tree, Env *class_env);
Env *env_field_init(Compiler *c, VarDecl *tree, Env *class_env);
static inline bool env_is_static(const Env *env) {
    return env->static_level > 0;
}
/* diag_warn unless the category is suppressed here. */
#define env_warn(c, env, lint_kind, pos, ...)                                                                \
    do {                                                                                                     \
        if (!((env)->suppressed >> (lint_kind)&1))                                                           \
            diag_warn(c, lint_kind, pos, __VA_ARGS__);                                                       \
    } while (0)
static inline bool lint_enabled(const Env *env, LintKind k) {
    return env->lint >> k & 1;
}

#endif
