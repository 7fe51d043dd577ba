/* Environments: small copies handed down the tree. */
#include "enter/enter.h"

Env *env_dup(Compiler *c, Env *env, Ast *tree, Scope *scope) {
    Env *e = NEW(&c->arena, Env);
    *e = *env;
    e->outer = env;
    e->tree = tree;
    if (scope)
        e->scope = scope;
    return e;
}

Env *env_new_block(Compiler *c, Env *env, Ast *tree) {
    return env_dup(c, env, tree, scope_new(c, env->scope->owner, env->scope));
}

Env *env_class(Compiler *c, ClassDecl *tree, Env *env) {
    Env *e = NEW(&c->arena, Env);
    e->next = env;
    e->outer = env;
    e->tree = &tree->a;
    e->unit = env->unit;
    e->encl_class = tree;
    e->scope = scope_new(c, &tree->sym->s, NULL);
    e->lint = env->lint;
    e->deprecated_context = env->deprecated_context;
    for (int i = 0; i < tree->typarams.n; i++)
        if (tree->typarams.v[i]->type)
            scope_enter(c, e->scope, tree->typarams.v[i]->type->sym);
    return e;
}

Env *env_method(Compiler *c, MethodDecl *tree, Env *class_env) {
    Env *e = env_dup(c, class_env, &tree->a, NULL);
    e->scope = scope_new(c, tree->sym ? &tree->sym->s : class_env->scope->owner, class_env->scope);
    e->encl_method = tree;
    e->next = class_env->next;
    if (tree->mods->flags & F_STATIC || (tree->sym && tree->sym->s.flags & F_STATIC))
        e->static_level++;
    if (!tree->sym)
        return e;
    env_apply_suppress(c, e, tree->mods, &tree->sym->s);
    for (int i = 0; i < tree->typarams.n; i++)
        if (tree->typarams.v[i]->type)
            scope_enter(c, e->scope, tree->typarams.v[i]->type->sym);
    for (int i = 0; tree->sym->params && i < tree->sym->param_count; i++)
        if (tree->sym->params[i])
            scope_enter(c, e->scope, &tree->sym->params[i]->s);
    return e;
}

Env *env_field_init(Compiler *c, VarDecl *tree, Env *class_env) {
    Env *e = env_dup(c, class_env, &tree->a, NULL);
    e->scope = scope_new(c, &tree->sym->s, class_env->scope);
    e->encl_var = tree->sym;
    if (tree->sym->s.flags & F_STATIC)
        e->static_level++;
    env_apply_suppress(c, e, tree->mods, &tree->sym->s);
    return e;
}
