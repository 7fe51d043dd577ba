/* Lambda expressions (JLS 15.27, 18.2.1, 18.5.3). */
#include "attr/attr.h"

#include <string.h>

Diag *mismatch_detail(Compiler *c, Type *found, Type *want);
void warn_unchecked_assign(Compiler *c, Pos pos, Env *env, Type *found, Type *want);

/* ---- shape: what the body's form says before anything is typed ---- */

typedef struct Shape {
    bool returns_value, returns_void;
} Shape;

static bool find_returns(void *ctx, Ast *t) {
    Shape *s = ctx;
    switch (t->kind) {
    case A_RETURN:
        if (((Return *)t)->expr)
            s->returns_value = true;
        else
            s->returns_void = true;
        return true;
    case A_LAMBDA:
    case A_CLASS_DECL:
    case A_NEW_CLASS:
    case A_CALL:
    case A_EXPR_STMT:
    case A_VAR_DECL: return true;
    default: return ast_each_child(t, find_returns, ctx);
    }
}

typedef struct BreakSearch {
    const Name *label; /* of the statement itself; NULL: none */
    int depth;         /* loops and switches between */
    bool found;
} BreakSearch;

static bool find_break(void *ctx, Ast *t) {
    BreakSearch *s = ctx;
    switch (t->kind) {
    case A_BREAK: {
        const Name *l = ((Jump *)t)->label;
        s->found |= l ? l == s->label : s->depth == 0;
        return !s->found;
    }
    case A_LAMBDA:
    case A_CLASS_DECL:
    case A_EXPR_STMT:
    case A_VAR_DECL: return true;
    case A_WHILE:
    case A_DO_WHILE:
    case A_FOR:
    case A_FOR_EACH:
    case A_SWITCH: {
        s->depth++;
        ast_each_child(t, find_break, ctx);
        s->depth--;
        return !s->found;
    }
    default: return ast_each_child(t, find_break, ctx), !s->found;
    }
}

static bool breaks_out(Ast *body, const Name *label) {
    BreakSearch s = {.label = label};
    find_break(&s, body);
    return s.found;
}

static bool is_true_literal(Ast *t) {
    if (!t)
        return true;
    t = ast_skip_parens_mut(t);
    return t->kind == A_LITERAL && t->op == T_BOOLEAN && t->konst && t->konst->i;
}

static bool can_end(Ast *t, const Name *label);

static bool list_can_end(AstList l) {
    for (int i = 0; i < l.n; i++)
        if (!can_end(l.v[i], NULL))
            return false;
    return true;
}

static bool switch_can_end(Switch *s, const Name *label) {
    bool has_default = false;
    for (int i = 0; i < s->cases.n; i++) {
        Case *k = (Case *)s->cases.v[i];
        has_default |= (k->a.bits & AB_DEFAULT) != 0;
        bool arrow = (k->a.bits & AB_ARROW) != 0;
        if ((arrow || i == s->cases.n - 1) && list_can_end(k->stmts))
            return true;
        for (int j = 0; j < k->stmts.n; j++)
            if (breaks_out(k->stmts.v[j], label))
                return true;
    }
    return !has_default;
}

/* Can the statement complete normally, as far as its form tells? */
static bool can_end(Ast *t, const Name *label) {
    switch (t->kind) {
    case A_RETURN:
    case A_THROW:
    case A_BREAK:
    case A_CONTINUE:
    case A_YIELD: return false;
    case A_BLOCK: return list_can_end(((Block *)t)->stmts);
    case A_IF: {
        If *x = (If *)t;
        return !x->otherwise || can_end(x->then, NULL) || can_end(x->otherwise, NULL);
    }
    case A_WHILE: return !is_true_literal(((Loop *)t)->cond) || breaks_out(((Loop *)t)->body, label);
    case A_DO_WHILE: {
        Loop *l = (Loop *)t;
        return (!is_true_literal(l->cond) && can_end(l->body, NULL)) || breaks_out(l->body, label);
    }
    case A_FOR: return !is_true_literal(((For *)t)->cond) || breaks_out(((For *)t)->body, label);
    case A_LABELLED: {
        Labelled *l = (Labelled *)t;
        return can_end(l->body, l->label) || breaks_out(l->body, l->label);
    }
    case A_SYNC: return can_end(&((Sync *)t)->body->a, NULL);
    case A_SWITCH: return switch_can_end((Switch *)t, label);
    case A_TRY: {
        Try *x = (Try *)t;
        if (x->finally && !can_end(&x->finally->a, NULL))
            return false;
        bool any = can_end(&x->body->a, NULL);
        for (int i = 0; i < x->catches.n && !any; i++)
            any = can_end(&((Catch *)x->catches.v[i])->body->a, NULL);
        return any;
    }
    default: return true;
    }
}

bool stmt_can_end(Ast *t) {
    return can_end(t, NULL);
}

bool lambda_is_expression_statement(const Ast *body) {
    switch (body->kind) {
    case A_CALL:
    case A_NEW_CLASS:
    case A_ASSIGN:
    case A_ASSIGNOP: return true;
    case A_UNARY: return body->op >= OPER_PREINC && body->op <= OPER_POSTDEC;
    default: return false;
    }
}

/* ---- making
 * -------------------------------------------------------------------------------------------------------------------
 */

Arg *lambda_arg(Compiler *c, Ast *t, Lambda *l, Env *env) {
    Arg *a = NEW(&c->arena, Arg);
    a->kind = ARG_LAMBDA;
    a->tree = t;
    a->inner = &l->a;
    a->env = env;
    bool explicit_ = !(l->a.bits & AB_IMPLICIT_PARAMS);
    for (int i = 0; i < l->params.n; i++)
        explicit_ &= ((VarDecl *)l->params.v[i])->vartype != NULL;
    if (!explicit_)
        return a;
    a->explicit_ = (TypeList){NEW_ARRAY(&c->arena, Type *, l->params.n + 1), l->params.n};
    for (int i = 0; i < l->params.n; i++)
        a->explicit_.v[i] = attr_type(c, ((VarDecl *)l->params.v[i])->vartype, env);
    return a;
}

bool lambda_is_potential(Compiler *c, Arg *a, Type *formal) {
    Lambda *l = (Lambda *)a->inner;
    if (type_is_error(formal))
        return true;
    MethodSymbol *m = type_function(c, formal, NULL);
    if (!m)
        return false;
    MethodType *mt = type_as_method(m->s.type);
    if (mt->params.n != l->params.n)
        return false;
    bool is_void = mt->ret->tag == T_VOID;
    if (l->body->kind != A_BLOCK)
        return !is_void || lambda_is_expression_statement(ast_skip_parens(l->body));
    Shape s = {0};
    find_returns(&s, l->body);
    return is_void ? !s.returns_value : !s.returns_void && (s.returns_value ? true : !can_end(l->body, NULL));
}

/* ---- typing the body for given parameter types ---- */

static void attr_body(Compiler *c, Arg *a, LambdaTyping *y) {
    Lambda *l = y->tree;
    Env *env = env_new_block(c, a->env, &l->a);
    env->lambda = l;
    env->return_result = &y->result;
    env->yield_target = NULL;
    env->yield_result = NULL;
    for (int i = 0; i < l->params.n; i++) {
        VarDecl *v = (VarDecl *)l->params.v[i];
        if (v->vartype) {
            attr_type(c, v->vartype, env);
            attr_check_type(c, v->vartype, env);
        }
        VarSymbol *s = enter_var(c, v, env, VAR_PARAM, y->params.v[i]);
        if (s && !(s->s.flags & F_FINAL))
            s->s.flags |= F_EFFECTIVELY_FINAL;
    }
    if (l->body->kind == A_BLOCK) {
        attr_stmt(c, l->body, env);
        y->can_complete = l->can_complete = can_end(l->body, NULL) && flow_lambda_can_complete(c, l);
    } else {
        Arg *r = arg_make(c, l->body, env);
        vec_push(&c->arena, &y->result.args, r);
    }
}

static bool same_params(Compiler *c, TypeList a, TypeList b) {
    for (int i = 0; i < a.n; i++)
        if (a.v[i] != b.v[i] && !(type_is_error(a.v[i]) && type_is_error(b.v[i])) &&
            (type_is_error(a.v[i]) || type_is_error(b.v[i]) || !type_is_same(c, a.v[i], b.v[i])))
            return false;
    return true;
}

static LambdaTyping *typing_for(Compiler *c, Arg *a, TypeList params) {
    for (LambdaTyping *y = a->typings; y; y = y->next)
        if (same_params(c, y->params, params))
            return y;
    LambdaTyping *y = NEW(&c->arena, LambdaTyping);
    y->params = params;
    y->tree = a->typings ? (Lambda *)ast_copy(c, a->inner) : (Lambda *)a->inner;
    y->result.collect = y->result.is_lambda = true;
    y->result.type = c->t.none;
    y->next = a->typings;
    a->typings = y;
    diag_push(c, &y->diags, false);
    if (c->attr->depth > 500) {
        diag_error(c, ast_pos(a->inner), ERR_NESTED_TOO_DEEP);
    } else {
        c->attr->depth++;
        int save = c->attr->infer_depth;
        attr_body(c, a, y);
        c->attr->infer_depth = save;
        c->attr->depth--;
    }
    diag_pop(c, &y->diags);
    return y;
}

bool lambda_is_pertinent(Compiler *c, Arg *a) {
    if (!a->explicit_.v)
        return false;
    LambdaTyping *y = typing_for(c, a, a->explicit_);
    for (int i = 0; i < y->result.args.n; i++)
        if (!arg_is_pertinent(c, y->result.args.v[i], c->t.object, false))
            return false;
    return true;
}

/* ---- the function type
 * -----------------------------------------------------------------------------------------------------------
 */

/* The ground target type of an explicitly typed lambda (JLS 18.5.3). */
static Type *explicit_target(Compiler *c, Arg *a, Type *target) {
    ClassType *ct = (ClassType *)target;
    bool wild = false;
    if (target->tag != T_CLASS)
        return target;
    for (int i = 0; i < ct->args.n; i++)
        wild |= ct->args.v[i]->tag == T_WILDCARD;
    if (!wild)
        return target;
    ClassSymbol *k = (ClassSymbol *)target->sym;
    const TypeList *formals = class_typarams(c, k);
    Type *declared = class_type(c, k);
    MethodSymbol *m = type_function(c, target, NULL);
    if (!formals || !m || formals->n != ct->args.n)
        return target;
    Infer in = {0};
    int mark = infer_mark(c);
    TypeList vars = {NEW_ARRAY(&c->arena, Type *, formals->n), formals->n};
    for (int i = 0; i < formals->n; i++)
        vars.v[i] = &infer_var(c, &in, (TypeVar *)formals->v[i])->t;
    MethodType *mt = type_as_method(type_subst(c, type_member(c, declared, &m->s), *formals, vars));
    for (int i = 0; i < mt->params.n && i < a->explicit_.n; i++)
        type_is_same(c, mt->params.v[i], a->explicit_.v[i]);
    TypeList args = {NEW_ARRAY(&c->arena, Type *, ct->args.n), ct->args.n};
    for (int i = 0; i < args.n; i++) {
        TypeVec *eq = &((Undet *)vars.v[i])->bounds[BOUND_EQ];
        args.v[i] = eq->n && ct->args.v[i]->tag == T_WILDCARD ? eq->v[0] : ct->args.v[i];
    }
    infer_undo(c, mark);
    for (int i = 0; i < args.n; i++)
        if (args.v[i] != ct->args.v[i])
            type_contains(c, args.v[i], ct->args.v[i]);
    return &type_class(c, k, ct->outer, args)->t;
}

static Type *ground_target(Compiler *c, Arg *a, Type *target) {
    if (a->explicit_.n)
        target = explicit_target(c, a, target);
    return type_function_parameterization(c, target);
}

/* The function type to implement; NULL with *why. */
static MethodType *function_for(Compiler *c, Arg *a, Type **target, Diag **why) {
    Lambda *l = (Lambda *)a->inner;
    *target = ground_target(c, a, *target);
    MethodSymbol *m = type_function(c, *target, why);
    if (!m)
        return NULL;
    Type *f = type_function_type(c, *target, why);
    if (f->tag == T_FORALL) {
        *why =
            diag_detail(c, MISC_INVALID_GENERIC_LAMBDA_TARGET, f, sym_kind_name(c, m->s.owner), m->s.owner);
        return NULL;
    }
    MethodType *mt = (MethodType *)f;
    if (mt->params.n != l->params.n) {
        *why = diag_detail(c, MISC_INCOMPATIBLE_ARG_TYPES_IN_LAMBDA);
        return NULL;
    }
    for (int i = 0; i < a->explicit_.n; i++)
        if (!type_is_same(c, mt->params.v[i], a->explicit_.v[i])) {
            *why = diag_detail(c, MISC_INCOMPATIBLE_ARG_TYPES_IN_LAMBDA);
            return NULL;
        }
    return mt;
}

/* ---- asking
 * ------------------------------------------------------------------------------------------------------------------------
 */

static bool body_fits_void(Lambda *l, LambdaTyping *y) {
    return l->body->kind == A_BLOCK ? y->result.args.n == 0
                                    : lambda_is_expression_statement(ast_skip_parens(l->body));
}

static Diag *bad_return(Compiler *c, Diag *d) {
    return diag_detail(c, MISC_INCOMPATIBLE_RET_TYPE_IN_LAMBDA, d);
}

static bool result_fits(Compiler *c, Arg *r, Type *ret, Compat *k) {
    Compat sub = {.infer = k->infer, .pend = k->pend, .assign = true, .want_why = k->want_why};
    if (r->kind == ARG_PLAIN && r->type->tag == T_VOID) {
        if (k->want_why)
            k->why = bad_return(c, diag_detail(c, MISC_INCONVERTIBLE_TYPES, r->type, ret));
        return false;
    }
    bool ok = arg_compatible(c, r, ret, &sub);
    bool bounds = c->types->failed && undet_seen(ret)->tag == T_UNDET; /* to blame: infer_failure says so */
    if (!ok && k->want_why && sub.why && !bounds)
        k->why = bad_return(c, sub.why);
    return ok;
}

void infer_thrown(Compiler *c, TypeList thrown, const MethodType *function) {
    TypeList may = function->thrown;
    for (int i = 0; i < thrown.n; i++) {
        bool covered = type_is_unchecked_exception(c, thrown.v[i]);
        for (int j = 0; j < may.n && !covered; j++)
            covered = undet_seen(may.v[j])->tag != T_UNDET && type_is_subtype(c, thrown.v[i], may.v[j]);
        for (int j = 0; j < may.n && !covered; j++) {
            Type *u = undet_seen(may.v[j]);
            if (u->tag == T_UNDET)
                undet_bound(c, (Undet *)u, BOUND_LOWER, thrown.v[i]);
        }
    }
}

static void constrain_thrown(Compiler *c, LambdaTyping *y, MethodType *mt) {
    bool open = false;
    for (int i = 0; i < mt->thrown.n; i++)
        open |= undet_seen(mt->thrown.v[i])->tag == T_UNDET;
    if (open)
        infer_thrown(c, flow_lambda_thrown(c, y->tree), mt);
}

static TypeList typed_params(Compiler *c, Arg *a, MethodType *mt) {
    if (a->explicit_.v)
        return a->explicit_;
    TypeList l = {NEW_ARRAY(&c->arena, Type *, mt->params.n + 1), mt->params.n};
    for (int i = 0; i < l.n; i++)
        l.v[i] = type_inst(c, mt->params.v[i]);
    return l;
}

bool lambda_compatible(Compiler *c, Arg *a, Type *target, Compat *k) {
    Lambda *l = (Lambda *)a->inner;
    Diag *why = NULL;
    if (type_is_error(target))
        return true;
    MethodType *mt = function_for(c, a, &target, &why);
    if (!mt) {
        k->why = why;
        return false;
    }
    TypeList params = typed_params(c, a, mt);
    for (int i = 0; i < params.n; i++)
        if (type_has_undet(c, params.v[i]))
            return true;
    LambdaTyping *y = typing_for(c, a, params);
    Type *ret = undet_seen(mt->ret);
    bool ok = true;
    if (ret->tag == T_VOID) {
        if (!body_fits_void(l, y)) {
            k->why = l->body->kind == A_BLOCK ? bad_return(c, diag_detail(c, MISC_UNEXPECTED_RET_VAL))
                                              : diag_detail(c, MISC_STAT_EXPR_EXPECTED);
            return false;
        }
    } else {
        if (l->body->kind == A_BLOCK && (y->can_complete || y->result.empty.n) && !y->diags.errors) {
            k->why = bad_return(c, diag_detail(c, MISC_MISSING_RET_VAL, ret));
            return false;
        }
        for (int i = 0; i < y->result.args.n && ok; i++)
            ok = result_fits(c, y->result.args.v[i], ret, k);
    }
    if (ok && k->infer)
        constrain_thrown(c, y, mt);
    return ok;
}

/* A functional interface type more specific than another for this lambda (JLS 15.12.2.5). */
bool lambda_more_specific(Compiler *c, Arg *a, Type *s, Type *t) {
    if (!a->explicit_.v)
        return false;
    Type *fs = type_function_type(c, type_capture(c, s), NULL), *ft = type_function_type(c, t, NULL);
    if (!fs || !ft || fs->tag != T_METHOD || ft->tag != T_METHOD)
        return false;
    MethodType *x = (MethodType *)fs, *y = (MethodType *)ft;
    if (!type_list_is_same(c, x->params, y->params))
        return false;
    if (y->ret->tag == T_VOID)
        return true;
    if (x->ret->tag == T_VOID)
        return false;
    bool ps = type_is_primitive(x->ret), pt = type_is_primitive(y->ret);
    LambdaTyping *typing = typing_for(c, a, a->explicit_);
    ArgVec *results = &typing->result.args;
    if (ps != pt) {
        for (int i = 0; i < results->n; i++) {
            Arg *r = results->v[i];
            bool primitive = r->kind == ARG_PLAIN && type_is_primitive(r->type);
            if (primitive != ps)
                return false;
        }
        return results->n > 0;
    }
    return type_is_subtype(c, x->ret, y->ret);
}

/* ---- completing
 * ----------------------------------------------------------------------------------------------------------------------
 */

static Symbol *owner_of(Env *env) {
    if (env->encl_method)
        return env->encl_method->sym ? &env->encl_method->sym->s : NULL;
    if (env->encl_var)
        return &env->encl_var->s;
    return env->encl_class ? &env->encl_class->sym->s : NULL;
}

static void adopt(Arg *a, LambdaTyping *y) {
    Lambda *l = (Lambda *)a->inner;
    if (y->tree == l)
        return;
    l->params = y->tree->params;
    l->body = y->tree->body;
}

static void complete_result(Compiler *c, Arg *r, Type *ret, Env *env) {
    if (r->kind == ARG_CALL && !type_is_error(ret)) {
        Compat k = {.want_why = true};
        c->types->failed = NULL;
        if (!arg_compatible(c, r, ret, &k)) {
            diag_error(c, ast_pos(r->tree), ERR_PROB_FOUND_REQ, bad_return(c, k.why));
            ret = c->t.err;
        }
    }
    if (r->kind != ARG_PLAIN) {
        arg_complete(c, r, ret, env, false);
        return;
    }
    bool unchecked = false;
    if (type_is_error(r->type) || type_is_error(ret))
        return;
    if (r->type->tag == T_VOID || !type_is_assignable(c, r->type, r->inner->konst, ret, &unchecked))
        diag_error(c, ast_pos(r->tree), ERR_PROB_FOUND_REQ, bad_return(c, mismatch_detail(c, r->type, ret)));
    else if (unchecked)
        warn_unchecked_assign(c, ast_pos(r->tree), env, r->type, ret);
}

static void complete_body(Compiler *c, Arg *a, LambdaTyping *y, Type *ret) {
    Lambda *l = (Lambda *)a->inner;
    adopt(a, y);
    l->can_complete = y->can_complete;
    diag_replay(c, &y->diags);
    if (ret->tag == T_VOID) {
        if (l->body->kind != A_BLOCK) {
            Arg *r = y->result.args.v[0];
            Type *t = arg_complete(c, r, c->t.none, a->env, false);
            if (!lambda_is_expression_statement(ast_skip_parens(l->body)) && !type_is_error(t))
                diag_error(c, ast_pos(l->body), ERR_PROB_FOUND_REQ, diag_detail(c, MISC_STAT_EXPR_EXPECTED));
            return;
        }
        for (int i = 0; i < y->result.args.n; i++) {
            Arg *r = y->result.args.v[i];
            arg_complete(c, r, c->t.err, a->env, false);
            diag_error(c, ast_pos(r->tree), ERR_PROB_FOUND_REQ,
                       bad_return(c, diag_detail(c, MISC_UNEXPECTED_RET_VAL)));
        }
        return;
    }
    for (int i = 0; i < y->result.args.n; i++)
        complete_result(c, y->result.args.v[i], ret, a->env);
    for (int i = 0; i < y->result.empty.n && !type_is_error(ret); i++)
        diag_error(c, ast_pos(y->result.empty.v[i]), ERR_PROB_FOUND_REQ,
                   bad_return(c, diag_detail(c, MISC_MISSING_RET_VAL, ret)));
    if (l->body->kind != A_BLOCK || type_is_error(ret))
        return;
    if (y->can_complete && !y->result.empty.n)
        diag_error(c, ast_pos(a->inner), ERR_PROB_FOUND_REQ,
                   bad_return(c, diag_detail(c, MISC_MISSING_RET_VAL, ret)));
}

static Type *give_up(Compiler *c, Arg *a) {
    Lambda *l = (Lambda *)a->inner;
    TypeList params = a->explicit_;
    if (!params.v) {
        params = (TypeList){NEW_ARRAY(&c->arena, Type *, l->params.n + 1), l->params.n};
        for (int i = 0; i < params.n; i++)
            params.v[i] = c->t.err;
    }
    complete_body(c, a, typing_for(c, a, params), c->t.err);
    return c->t.err;
}

Type *lambda_complete(Compiler *c, Arg *a, Type *target) {
    Lambda *l = (Lambda *)a->inner;
    if (target->tag == T_NONE || target->tag == T_VOID) {
        diag_error(c, ast_pos(a->inner), ERR_UNEXPECTED_LAMBDA);
        return give_up(c, a);
    }
    if (type_is_error(target))
        return give_up(c, a);
    Type *written = target;
    Diag *why = NULL;
    MethodType *mt = function_for(c, a, &target, &why);
    if (!mt) {
        diag_error(c, ast_pos(a->inner), ERR_PROB_FOUND_REQ, why);
        return give_up(c, a);
    }
    complete_body(c, a, typing_for(c, a, typed_params(c, a, mt)), mt->ret);
    l->descriptor = type_function(c, target, NULL);
    l->descriptor_type = &mt->t;
    l->owner = owner_of(a->env);
    if (written->tag == T_INTERSECTION) {
        l->targets = NEW(&c->arena, TypeList);
        *l->targets = ((IntersectionType *)written)->bounds;
    }
    return target;
}
