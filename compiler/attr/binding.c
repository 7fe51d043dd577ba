/* Scope of pattern variables (JLS 6.3.1, 6.3.2). */
#include "attr/attr.h"

void bindings_of(Compiler *c, Ast *t, bool when, VarVec *out) {
    t = ast_skip_parens_mut(t);
    switch (t->kind) {
    case A_INSTANCEOF: {
        Ast *p = ((InstanceOf *)t)->pattern;
        if (when && p->kind == A_BINDING_PATTERN && ((BindingPattern *)p)->var->sym)
            vec_push(&c->arena, out, ((BindingPattern *)p)->var->sym);
        return;
    }
    case A_UNARY:
        if (t->op == OPER_NOT)
            bindings_of(c, ((Unary *)t)->arg, !when, out);
        return;
    case A_BINARY:
        if ((t->op == OPER_AND && when) || (t->op == OPER_OR && !when)) {
            bindings_of(c, ((Binary *)t)->lhs, when, out);
            bindings_of(c, ((Binary *)t)->rhs, when, out);
        }
        return;
    default: return;
    }
}

Env *bindings_env(Compiler *c, Ast *t, bool when, Env *env) {
    VarVec v = {0};
    if (c->attr->patterns)
        bindings_of(c, t, when, &v);
    if (!v.n)
        return env;
    Env *e = env_new_block(c, env, env->tree);
    for (int i = 0; i < v.n; i++)
        scope_enter(c, e->scope, &v.v[i]->s);
    return e;
}

void bindings_enter(Compiler *c, Ast *t, bool when, Env *env) {
    VarVec v = {0};
    if (c->attr->patterns)
        bindings_of(c, t, when, &v);
    for (int i = 0; i < v.n; i++) {
        v.v[i]->s.flags |= F_BINDING_LASTS;
        scope_enter(c, env->scope, &v.v[i]->s);
    }
}

void bindings_check(Compiler *c, Pos pos, Ast *a, bool when_a, Ast *b, bool when_b) {
    VarVec v = {0}, w = {0};
    bindings_of(c, a, when_a, &v);
    if (!v.n)
        return;
    bindings_of(c, b, when_b, &w);
    for (int i = 0; i < v.n; i++)
        for (int j = 0; j < w.n; j++)
            if (v.v[i]->s.name == w.v[j]->s.name)
                diag_error(c, pos, ERR_MATCH_BINDING_EXISTS);
}
