/* Statements (JLS 14). */
#include "attr/attr.h"

Diag *mismatch_detail(Compiler *c, Type *found, Type *want);

/* ---- local variables ---- */

static bool is_array_initializer(const Ast *t) {
    return t->kind == A_NEW_ARRAY && !((const NewArray *)t)->elem_type;
}

static void cant_infer(Compiler *c, VarDecl *t, Diag *why) {
    diag_error(c, t->a.pos, ERR_CANT_INFER_LOCAL_VAR_TYPE, t->name, why);
}

Type *var_inferred(Compiler *c, VarDecl *t, Type *init) {
    if (type_is_error(init))
        return init;
    if (init->tag == T_BOT) {
        cant_infer(c, t, diag_detail(c, MISC_LOCAL_CANT_INFER_NULL));
        return c->t.err;
    }
    if (init->tag == T_VOID) {
        cant_infer(c, t, diag_detail(c, MISC_LOCAL_CANT_INFER_VOID));
        return c->t.err;
    }
    return type_upward(c, init, (TypeList){0});
}

static Type *infer_local(Compiler *c, VarDecl *t, Env *env) {
    if (!t->init) {
        cant_infer(c, t, diag_detail(c, MISC_LOCAL_MISSING_INIT));
        return c->t.err;
    }
    Ast *in = ast_skip_parens_mut(t->init);
    if (is_array_initializer(t->init) || in->kind == A_LAMBDA || in->kind == A_METHOD_REF) {
        cant_infer(c, t,
                   diag_detail(c, in->kind == A_LAMBDA       ? MISC_LOCAL_LAMBDA_MISSING_TARGET
                                  : in->kind == A_METHOD_REF ? MISC_LOCAL_MREF_MISSING_TARGET
                                                             : MISC_LOCAL_ARRAY_MISSING_TARGET));
        return c->t.err;
    }
    Type *init = attr_tree(c, t->init, env);
    return var_inferred(c, t, init);
}

static void set_constant(Compiler *c, VarDecl *t) {
    VarSymbol *v = t->sym;
    v->lazy_init = NULL;
    if (!(v->s.flags & F_FINAL) || !t->init || !t->init->konst)
        return;
    if (type_is_primitive(v->s.type) || type_is_string(c, v->s.type))
        v->konst_ = const_convert(c, t->init->konst, v->s.type);
}

void attr_local_var(Compiler *c, VarDecl *t, Env *env) {
    Env *at = env;
    if (t->mods && t->mods->annotations.n) {
        at = env_dup(c, env, env->tree, NULL);
        env_apply_suppress(c, at, t->mods, NULL);
    }
    Type *type = c->t.none;
    if (t->vartype) {
        type = attr_type(c, t->vartype, at);
        attr_check_type(c, t->vartype, at);
        if (type->tag == T_VOID) {
            diag_error(c, ast_pos(t->vartype), ERR_VOID_NOT_ALLOWED_HERE);
            type = c->t.err;
        }
    }
    VarSymbol *v = enter_var(c, t, env, VAR_LOCAL, type);
    if (!(v->s.flags & F_FINAL))
        v->s.flags |= F_EFFECTIVELY_FINAL;
    if (t->init)
        v->s.flags |= F_HAS_INIT;
    if (!t->vartype) {
        type = infer_local(c, t, at);
        v->s.type = type;
    } else if (t->init) {
        attr_expr(c, t->init, at, type);
    }
    t->a.type = v->s.type;
    set_constant(c, t);
}

/* ---- loops
 * -----------------------------------------------------------------------------------------------------------------------
 */

typedef struct Escape {
    Ast *of;
    bool found;
} Escape;

static bool find_escape(void *ctx, Ast *t) {
    Escape *e = ctx;
    if (t->kind == A_BREAK && ((Jump *)t)->target == e->of)
        e->found = true;
    else if (t->kind != A_LAMBDA && t->kind != A_CLASS_DECL && t->kind != A_EXPR_STMT)
        ast_each_child(t, find_escape, ctx);
    return !e->found;
}

/* Pattern variables of the condition that hold after a loop nobody breaks out of. */
static void after_loop(Compiler *c, Ast *loop, Ast *cond, Env *env) {
    VarVec v = {0};
    if (!cond || !c->attr->patterns)
        return;
    bindings_of(c, cond, false, &v);
    if (!v.n)
        return;
    Escape e = {.of = loop};
    ast_each_child(loop, find_escape, &e);
    if (!e.found)
        bindings_enter(c, cond, false, env);
}

static void attr_sub(Compiler *c, Ast *t, Env *env) {
    attr_stmt(c, t, env_new_block(c, env, env->tree));
}

static void attr_while(Compiler *c, Loop *t, Env *env) {
    Env *e = env_dup(c, env, &t->a, NULL);
    attr_cond(c, t->cond, e);
    attr_sub(c, t->body, bindings_env(c, t->cond, true, e));
    after_loop(c, &t->a, t->cond, env);
}

static void attr_do(Compiler *c, Loop *t, Env *env) {
    Env *e = env_dup(c, env, &t->a, NULL);
    attr_sub(c, t->body, e);
    attr_cond(c, t->cond, env);
    after_loop(c, &t->a, t->cond, env);
}

static void attr_for(Compiler *c, For *t, Env *env) {
    Env *e = env_new_block(c, env, env->tree);
    attr_stmts(c, t->init, e);
    Env *loop = env_dup(c, e, &t->a, NULL);
    if (t->cond) {
        attr_cond(c, t->cond, loop);
        loop = bindings_env(c, t->cond, true, loop);
    }
    for (int i = 0; i < t->update.n; i++)
        attr_stmt(c, t->update.v[i], loop);
    attr_sub(c, t->body, loop);
    after_loop(c, &t->a, t->cond, env);
}

static Type *element_type(Compiler *c, ForEach *t, Type *over) {
    if (type_is_error(over))
        return over;
    Type *up = type_upper_bound(c, over);
    if (up->tag == T_ARRAY) {
        t->over_array = true;
        return type_elem(up);
    }
    Type *it = type_is_reference(over) ? type_as_super(c, over, &c->k.iterable->s) : NULL;
    if (!it) {
        diag_error(c, ast_pos(t->expr), ERR_FOREACH_NOT_APPLICABLE_TO_TYPE, over,
                   diag_detail(c, MISC_TYPE_REQ_ARRAY_OR_ITERABLE));
        return c->t.err;
    }
    if (it->tag != T_CLASS)
        return it;
    TypeList args = type_args(c, it);
    if (!args.n)
        return c->t.object;
    return wild_upper(c, args.v[0]);
}

static void attr_for_each(Compiler *c, ForEach *t, Env *env) {
    Env *e = env_new_block(c, env, &t->a);
    Type *over = attr_value(c, t->expr, e);
    Type *elem = element_type(c, t, over);
    t->elem_type = elem;
    VarDecl *v = t->var;
    Type *type;
    if (v->vartype) {
        type = attr_type(c, v->vartype, e);
        attr_check_type(c, v->vartype, e);
    } else {
        type = type_is_error(elem) ? elem : type_upward(c, elem, (TypeList){0});
    }
    VarSymbol *s = enter_var(c, v, e, VAR_LOCAL, type);
    if (!(s->s.flags & F_FINAL))
        s->s.flags |= F_EFFECTIVELY_FINAL;
    v->a.type = type;
    bool unchecked = false;
    if (v->vartype && !type_is_assignable(c, elem, NULL, type, &unchecked))
        diag_error(c, ast_pos(t->expr), ERR_PROB_FOUND_REQ, mismatch_detail(c, elem, type));
    attr_sub(c, t->body, e);
}

/* ---- if
 * ------------------------------------------------------------------------------------------------------------------------------
 */

static void attr_if(Compiler *c, If *t, Env *env) {
    int patterns = c->attr->patterns;
    attr_cond(c, t->cond, env);
    bool bound = c->attr->patterns != patterns;
    attr_sub(c, t->then, bound ? bindings_env(c, t->cond, true, env) : env);
    if (t->otherwise)
        attr_sub(c, t->otherwise, bound ? bindings_env(c, t->cond, false, env) : env);
    if (!bound)
        return;
    bool then_ends = flow_can_complete(c, t->then),
         else_ends = !t->otherwise || flow_can_complete(c, t->otherwise);
    if (then_ends && !else_ends)
        bindings_enter(c, t->cond, true, env);
    else if (!then_ends && else_ends)
        bindings_enter(c, t->cond, false, env);
}

/* ---- jumps
 * ------------------------------------------------------------------------------------------------------------------------
 */

static Ast *unlabelled(Ast *t) {
    while (t->kind == A_LABELLED)
        t = ((Labelled *)t)->body;
    return t;
}

static bool is_loop(const Ast *t) {
    return t->kind == A_WHILE || t->kind == A_DO_WHILE || t->kind == A_FOR || t->kind == A_FOR_EACH;
}

/* Where a jump goes; NULL with *blocked when a switch expression lies between, plain NULL when there is no
 * target. */
static Ast *jump_target(Jump *j, Env *env, bool *blocked) {
    bool is_break = j->a.kind == A_BREAK;
    for (Env *e = env; e && e->tree; e = e->outer) {
        Ast *t = e->tree;
        if (t->kind == A_LAMBDA || t->kind == A_METHOD_DECL || t->kind == A_CLASS_DECL)
            return NULL;
        if (t->kind == A_SWITCH_EXPR) {
            *blocked = true;
            return NULL;
        }
        if (j->label) {
            if (t->kind == A_LABELLED && ((Labelled *)t)->label == j->label) {
                Ast *body = unlabelled(t);
                if (is_break)
                    return is_loop(body) || body->kind == A_SWITCH ? body : t;
                return is_loop(body) ? body : t;
            }
        } else if (is_loop(t) || (is_break && t->kind == A_SWITCH)) {
            return t;
        }
    }
    return NULL;
}

static void attr_jump(Compiler *c, Jump *t, Env *env) {
    bool blocked = false;
    bool is_break = t->a.kind == A_BREAK;
    t->target = jump_target(t, env, &blocked);
    if (blocked)
        diag_error(c, t->a.pos,
                   is_break ? ERR_BREAK_OUTSIDE_SWITCH_EXPRESSION : ERR_CONTINUE_OUTSIDE_SWITCH_EXPRESSION);
    else if (!t->target && t->label)
        diag_error(c, t->a.pos, ERR_UNDEF_LABEL, t->label);
    else if (!t->target)
        diag_error(c, t->a.pos, is_break ? ERR_BREAK_OUTSIDE_SWITCH_LOOP : ERR_CONT_OUTSIDE_LOOP);
    else if (!is_break && !is_loop(t->target))
        diag_error(c, t->a.pos, ERR_NOT_LOOP_LABEL, t->label);
}

static void attr_labelled(Compiler *c, Labelled *t, Env *env) {
    for (Env *e = env; e && e->tree; e = e->outer) {
        if (e->tree->kind == A_LAMBDA || e->tree->kind == A_METHOD_DECL || e->tree->kind == A_CLASS_DECL)
            break;
        if (e->tree->kind == A_LABELLED && ((Labelled *)e->tree)->label == t->label) {
            diag_error(c, t->a.pos, ERR_LABEL_ALREADY_DEFINED, t->label);
            break;
        }
    }
    attr_stmt(c, t->body, env_dup(c, env, &t->a, NULL));
}

static void attr_yield(Compiler *c, Yield *t, Env *env) {
    if (!env->yield_target || !env->yield_result) {
        diag_error(c, t->a.pos, ERR_NO_SWITCH_EXPRESSION);
        attr_value(c, t->value, env);
        return;
    }
    t->target = env->yield_target;
    Arg *a = arg_make(c, t->value, env);
    vec_push(&c->arena, &env->yield_result->args, a);
}

static void attr_return(Compiler *c, Return *t, Env *env) {
    ResultInfo *r = env->return_result;
    if (env->yield_target) {
        diag_error(c, t->a.pos, ERR_RETURN_OUTSIDE_SWITCH_EXPRESSION);
        if (t->expr)
            attr_tree(c, t->expr, env);
        return;
    }
    if (!r) {
        diag_error(c, t->a.pos, ERR_RET_OUTSIDE_METH);
        if (t->expr)
            attr_tree(c, t->expr, env);
        return;
    }
    if (r->collect) {
        if (!t->expr) {
            vec_push(&c->arena, &r->empty, &t->a);
            return;
        }
        Arg *a = arg_make(c, t->expr, env);
        vec_push(&c->arena, &r->args, a);
        return;
    }
    if (env->encl_method && env->encl_method->mods && (env->encl_method->mods->flags & F_COMPACT_CTOR)) {
        diag_error(c, env->encl_method->a.pos, ERR_INVALID_CANONICAL_CONSTRUCTOR_IN_RECORD, "compact",
                   env->encl_method->name, diag_detail(c, MISC_CANONICAL_CANT_HAVE_RETURN_STATEMENT));
        return;
    }
    if (r->type->tag == T_VOID) {
        if (!t->expr)
            return;
        attr_tree(c, t->expr, env);
        diag_error(c, ast_pos(t->expr), ERR_PROB_FOUND_REQ, diag_detail(c, MISC_UNEXPECTED_RET_VAL));
    } else if (!t->expr) {
        if (!type_is_error(r->type))
            diag_error(c, t->a.pos, ERR_PROB_FOUND_REQ, diag_detail(c, MISC_MISSING_RET_VAL, r->type));
    } else {
        attr_expr(c, t->expr, env, r->type);
    }
}

/* ---- try
 * ---------------------------------------------------------------------------------------------------------------------------
 */

static void check_closeable(Compiler *c, Pos pos, Type *t) {
    if (type_is_error(t) || type_is_subtype(c, t, c->t.auto_closeable))
        return;
    diag_error(c, pos, ERR_PROB_FOUND_REQ,
               diag_detail(c, MISC_TRY_NOT_APPLICABLE_TO_TYPE,
                           diag_detail(c, MISC_INCONVERTIBLE_TYPES, t, c->t.auto_closeable)));
}

static void attr_resource(Compiler *c, Ast *t, Env *env) {
    if (t->kind == A_VAR_DECL) {
        VarDecl *v = (VarDecl *)t;
        attr_local_var(c, v, env);
        v->sym->s.var_kind = VAR_RESOURCE;
        v->sym->s.flags |= F_FINAL;
        v->sym->s.flags &= ~F_EFFECTIVELY_FINAL;
        check_closeable(c, v->a.pos, v->sym->s.type);
        return;
    }
    Type *type = attr_value(c, t, env);
    Ast *in = ast_skip_parens_mut(t);
    if (in->kind != A_IDENT && in->kind != A_SELECT)
        diag_error(c, ast_pos(t), ERR_TRY_WITH_RESOURCES_EXPR_NEEDS_VAR);
    check_closeable(c, ast_pos(t), type);
}

static void attr_catch(Compiler *c, Catch *t, Env *env) {
    Env *e = env_new_block(c, env, &t->a);
    VarDecl *v = t->param;
    Type *type = v->vartype ? attr_type(c, v->vartype, e) : c->t.err;
    if (v->vartype)
        attr_check_type(c, v->vartype, e);
    VarSymbol *s = enter_var(c, v, e, VAR_CATCH, type);
    v->a.type = type;
    if (type->tag == T_UNION)
        s->s.flags |= F_FINAL | F_UNION;
    else if (!(s->s.flags & F_FINAL))
        s->s.flags |= F_EFFECTIVELY_FINAL;
    if (type->tag == T_TYPEVAR)
        diag_error(c, ast_pos(v->vartype), ERR_TYPE_FOUND_REQ_CLASS_PARAM, type);
    else if (type->tag != T_UNION && !type_is_error(type) && !type_is_subtype(c, type, c->t.throwable))
        diag_error(c, v->vartype ? ast_pos(v->vartype) : v->a.pos, ERR_PROB_FOUND_REQ,
                   diag_detail(c, MISC_INCONVERTIBLE_TYPES, type, c->t.throwable));
    attr_stmt(c, &t->body->a, e);
}

static void attr_try(Compiler *c, Try *t, Env *env) {
    Env *e = t->resources.n ? env_new_block(c, env, &t->a) : env;
    for (int i = 0; i < t->resources.n; i++)
        attr_resource(c, t->resources.v[i], e);
    attr_stmt(c, &t->body->a, e);
    for (int i = 0; i < t->catches.n; i++)
        attr_catch(c, (Catch *)t->catches.v[i], env);
    if (t->finally)
        attr_stmt(c, &t->finally->a, env);
}

/* ---- others
 * ------------------------------------------------------------------------------------------------------------------------
 */

static void attr_sync(Compiler *c, Sync *t, Env *env) {
    Type *lock = attr_value(c, t->lock, env);
    if (!type_is_error(lock) && (type_is_primitive(lock) || lock->tag == T_BOT))
        diag_error(c, t->a.pos, ERR_TYPE_FOUND_REQ, "reference", lock);
    attr_stmt(c, &t->body->a, env);
}

static void attr_throw(Compiler *c, Throw *t, Env *env) {
    Type *x = attr_value(c, t->expr, env);
    if (!type_is_error(x) && !type_is_assignable(c, x, NULL, c->t.throwable, NULL))
        diag_error(c, t->a.pos, ERR_PROB_FOUND_REQ,
                   diag_detail(c, MISC_INCONVERTIBLE_TYPES, x, c->t.throwable));
}

static void attr_assert(Compiler *c, Assert *t, Env *env) {
    attr_cond(c, t->cond, env);
    if (!t->detail)
        return;
    attr_value(c, t->detail, bindings_env(c, t->cond, false, env));
}

void attr_local_class(Compiler *c, ClassDecl *t, Env *env) {
    enter_local_class(c, t, env);
    if (t->sym)
        attr_class(c, t->sym);
}

void attr_stmts(Compiler *c, AstList l, Env *env) {
    for (int i = 0; i < l.n; i++)
        attr_stmt(c, l.v[i], env);
}

static void attr_expr_stmt(Compiler *c, ExprStmt *t, Env *env) {
    attr_tree(c, t->expr, env);
    attr_polymorphic_result(c, t->expr, c->t.void_);
    if (c->attr->infer_depth == 0)
        c->types->trail.n = 0;
}

void attr_stmt(Compiler *c, Ast *t, Env *env) {
    switch (t->kind) {
    case A_BLOCK: attr_stmts(c, ((Block *)t)->stmts, env_new_block(c, env, t)); break;
    case A_SKIP: break;
    case A_EXPR_STMT: attr_expr_stmt(c, (ExprStmt *)t, env); break;
    case A_VAR_DECL: attr_local_var(c, (VarDecl *)t, env); break;
    case A_CLASS_DECL: attr_local_class(c, (ClassDecl *)t, env); break;
    case A_IF: attr_if(c, (If *)t, env); break;
    case A_WHILE: attr_while(c, (Loop *)t, env); break;
    case A_DO_WHILE: attr_do(c, (Loop *)t, env); break;
    case A_FOR: attr_for(c, (For *)t, env); break;
    case A_FOR_EACH: attr_for_each(c, (ForEach *)t, env); break;
    case A_LABELLED: attr_labelled(c, (Labelled *)t, env); break;
    case A_SWITCH: attr_switch(c, (Switch *)t, env, NULL); break;
    case A_SYNC: attr_sync(c, (Sync *)t, env); break;
    case A_TRY: attr_try(c, (Try *)t, env); break;
    case A_BREAK:
    case A_CONTINUE: attr_jump(c, (Jump *)t, env); break;
    case A_YIELD: attr_yield(c, (Yield *)t, env); break;
    case A_RETURN: attr_return(c, (Return *)t, env); break;
    case A_THROW: attr_throw(c, (Throw *)t, env); break;
    case A_ASSERT: attr_assert(c, (Assert *)t, env); break;
    case A_ERRONEOUS: attr_parts(c, t, env); break;
    default: attr_tree(c, t, env);
    }
}
