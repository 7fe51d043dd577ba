/* Expressions whose type may depend on where they stand: asked about types first, completed with one
 * (JLS 15.2, 18.2). */
#include "attr/attr.h"

Diag *mismatch_detail(Compiler *c, Type *found, Type *want);
void warn_unchecked_assign(Compiler *c, Pos pos, Env *env, Type *found, Type *want);

/* ---- making
 * ----------------------------------------------------------------------------------------------------------------
 */

static Arg *arg_new(Compiler *c, ArgKind kind, Ast *t, Env *env) {
    Arg *a = NEW(&c->arena, Arg);
    a->kind = kind;
    a->tree = t;
    a->inner = t ? ast_skip_parens_mut(t) : NULL;
    a->env = env;
    return a;
}

static void type_parens(Arg *a) {
    for (Ast *p = a->tree; p && p != a->inner; p = ((Parens *)p)->expr) {
        p->type = a->inner->type;
        p->konst = a->inner->konst;
    }
}

Arg *arg_plain(Compiler *c, Ast *t, Type *type) {
    Arg *a = arg_new(c, ARG_PLAIN, t, NULL);
    a->type = type;
    a->inner->type = type;
    type_parens(a);
    return a;
}

Arg *arg_of_type(Compiler *c, Type *type) {
    Arg *a = arg_new(c, ARG_PLAIN, NULL, NULL);
    a->type = type;
    return a;
}

/* May the results settle the type without a target: each boolean, numeric or null? (JLS 15.25) */
static bool is_standalone(Compiler *c, Arg **parts, int n) {
    for (int i = 0; i < n; i++) {
        if (parts[i]->kind != ARG_PLAIN)
            return false;
        Type *t = type_unboxed_or_self(c, parts[i]->type);
        if (!type_is_primitive(t) && !(t->tag == T_BOT && parts[i]->inner->kind == A_LITERAL))
            return false;
    }
    return n > 0;
}

static Arg *parts_arg(Compiler *c, Ast *t, Env *env, Arg **parts, int n) {
    Arg *a = arg_new(c, ARG_COND, t, env);
    a->parts = parts;
    a->nparts = n;
    if (!is_standalone(c, parts, n))
        return a;
    a->kind = ARG_PLAIN;
    a->type = a->inner->type = standalone_conditional(c, parts, n);
    const_fold(c, a->inner);
    type_parens(a);
    return a;
}

static void check_bindings(Compiler *c, Conditional *x) {
    Pos pos = x->a.pos;
    for (int when = 0; when < 2; when++) {
        bindings_check(c, pos, x->cond, true, x->otherwise, when);
        bindings_check(c, pos, x->cond, false, x->then, when);
        bindings_check(c, pos, x->then, when, x->otherwise, when);
    }
}

static Arg *conditional_arg(Compiler *c, Ast *t, Conditional *x, Env *env) {
    int patterns = c->attr->patterns;
    attr_cond(c, x->cond, env);
    bool bound = c->attr->patterns != patterns;
    Arg **parts = NEW_ARRAY(&c->arena, Arg *, 2);
    parts[0] = arg_make(c, x->then, bound ? bindings_env(c, x->cond, true, env) : env);
    parts[1] = arg_make(c, x->otherwise, bound ? bindings_env(c, x->cond, false, env) : env);
    if (c->attr->patterns != patterns)
        check_bindings(c, x);
    return parts_arg(c, t, env, parts, 2);
}

static Arg *switch_arg(Compiler *c, Ast *t, Switch *s, Env *env) {
    ResultInfo r = {.collect = true, .type = c->t.none};
    attr_switch(c, s, env, &r);
    if (!r.args.n && !type_is_error(s->selector->type ? s->selector->type : c->t.err))
        diag_error(c, ast_pos(&s->a), ERR_SWITCH_EXPRESSION_NO_RESULT_EXPRESSIONS);
    return parts_arg(c, t, env, r.args.v, r.args.n);
}

Arg *arg_make(Compiler *c, Ast *t, Env *env) {
    Ast *in = ast_skip_parens_mut(t);
    Arg *a;
    switch (in->kind) {
    case A_LAMBDA: return lambda_arg(c, t, (Lambda *)in, env);
    case A_METHOD_REF: return mref_arg(c, t, (MethodRef *)in, env);
    case A_CONDITIONAL: return conditional_arg(c, t, (Conditional *)in, env);
    case A_SWITCH_EXPR: return switch_arg(c, t, (Switch *)in, env);
    case A_CALL: a = attr_call(c, (Call *)in, env); break;
    case A_NEW_CLASS: a = attr_new(c, (NewClass *)in, env); break;
    default: return arg_plain(c, t, attr_tree(c, t, env));
    }
    a->tree = t;
    a->env = env;
    if (a->kind == ARG_PLAIN)
        type_parens(a);
    return a;
}

Arg **args_make(Compiler *c, AstList l, Env *env) {
    Arg **v = NEW_ARRAY(&c->arena, Arg *, l.n ? l.n : 1);
    for (int i = 0; i < l.n; i++) {
        v[i] = arg_make(c, l.v[i], env);
        if (v[i]->kind == ARG_PLAIN && v[i]->type->tag == T_VOID) {
            diag_error(c, ast_pos(l.v[i]), ERR_VOID_NOT_ALLOWED_HERE);
            v[i]->type = v[i]->inner->type = c->t.err;
        }
    }
    return v;
}

/* ---- asking
 * -------------------------------------------------------------------------------------------------------------------
 */

static bool plain_compatible(Compiler *c, Arg *a, Type *target, Compat *k) {
    Type *found = a->type;
    bool ok, unchecked = false;
    if (!k->assign && found != target) /* of a captured variable its bound is passed, which captures anew */
        found = captured_upper(found);
    if (k->strict && type_is_primitive(found) != type_is_primitive(target) && !type_is_error(found) &&
        !type_is_error(target))
        ok = false;
    else if (k->assign)
        ok = type_is_assignable(c, found, a->inner ? a->inner->konst : NULL, target, &unchecked);
    else
        ok = type_is_convertible(c, found, target, &unchecked);
    k->unchecked |= unchecked;
    if (!ok && k->want_why)
        k->why = mismatch_detail(c, found, target);
    return ok;
}

static bool call_compatible(Compiler *c, Arg *a, Type *target, Compat *k) {
    Infer own = {0};
    Compat sub = {.infer = k->infer ? k->infer : &own, .pend = k->pend, .want_why = k->want_why};
    bool save = k->infer == NULL;
    if (k->strict && type_is_primitive(target))
        return false; /* its type would have to be unboxed */
    int mark = infer_mark(c);
    MethodType *mt = invocation_open(c, a->call, &sub, NULL);
    bool ok = mt && return_compatible(c, a->call, mt, target, &sub);
    if (!ok)
        k->why = save && mt && k->want_why && c->types->failed ? infer_failure(c, sub.infer) : sub.why;
    if (save)
        infer_undo(c, mark);
    return ok;
}

bool arg_compatible(Compiler *c, Arg *a, Type *target, Compat *k) {
    target = undet_seen(target);
    switch (a->kind) {
    case ARG_PLAIN: return plain_compatible(c, a, target, k);
    case ARG_CALL: return call_compatible(c, a, target, k);
    case ARG_COND:
        for (int i = 0; i < a->nparts; i++) {
            Compat part = *k;
            bool ok = arg_compatible(c, a->parts[i], target, &part);
            k->unchecked |= part.unchecked;
            if (!ok) {
                if (k->want_why && part.why)
                    k->why =
                        diag_detail(c,
                                    a->inner->kind == A_CONDITIONAL ? MISC_INCOMPATIBLE_TYPE_IN_CONDITIONAL
                                                                    : MISC_INCOMPATIBLE_TYPE_IN_SWITCH,
                                    part.why);
                return false;
            }
        }
        return true;
    case ARG_LAMBDA:
    case ARG_MREF:
        if (type_is_error(target))
            return true;
        if (k->pend && !arg_is_pertinent(c, a, target, true)) {
            Pending p = {a, target};
            vec_push(&c->arena, &k->infer->pending, p);
            return true;
        }
        if (!k->pend && !arg_is_pertinent(c, a, target, k->infer != NULL))
            return true;
        return a->kind == ARG_LAMBDA ? lambda_compatible(c, a, target, k) : mref_compatible(c, a, target, k);
    }
    return false;
}

/* Potentially compatible (JLS 15.12.2.1) with a formal parameter as declared. */
bool arg_is_potential(Compiler *c, Arg *a, Type *formal, Type *mtype) {
    TypeList tvars = type_tvars(mtype);
    switch (a->kind) {
    case ARG_LAMBDA:
    case ARG_MREF:
        for (int i = 0; i < tvars.n; i++)
            if (tvars.v[i] == formal)
                return true;
        return a->kind == ARG_LAMBDA ? lambda_is_potential(c, a, formal) : mref_is_potential(c, a, formal);
    case ARG_COND:
        for (int i = 0; i < a->nparts; i++)
            if (!arg_is_potential(c, a->parts[i], formal, mtype))
                return false;
        return true;
    default: return true;
    }
}

/* Pertinent to applicability (JLS 15.12.2.2); `generic`: the method has type variables to infer. */
bool arg_is_pertinent(Compiler *c, Arg *a, Type *formal, bool generic) {
    switch (a->kind) {
    case ARG_LAMBDA: return !(generic && formal->tag == T_UNDET) && lambda_is_pertinent(c, a);
    case ARG_MREF: return !(generic && formal->tag == T_UNDET) && mref_is_exact(c, a);
    case ARG_COND:
        for (int i = 0; i < a->nparts; i++)
            if (!arg_is_pertinent(c, a->parts[i], formal, generic))
                return false;
        return true;
    default: return true;
    }
}

Type *arg_standalone_type(Compiler *c, Arg *a) {
    if (a->kind == ARG_PLAIN)
        return a->type;
    if (a->kind == ARG_COND) {
        TypeList l = {NEW_ARRAY(&c->arena, Type *, a->nparts), a->nparts};
        for (int i = 0; i < a->nparts; i++)
            l.v[i] = type_boxed(c, arg_standalone_type(c, a->parts[i]));
        return l.n ? type_lub(c, l) : c->t.err;
    }
    if (a->kind != ARG_CALL)
        return c->t.none;
    if (a->type)
        return a->type;
    Infer in = {0};
    Compat k = {.infer = &in};
    int mark = infer_mark(c);
    MethodType *mt = invocation_open(c, a->call, &k, NULL);
    Type *r = c->t.err;
    if (mt && infer_resolve_in(c, &in, mt->ret))
        r = type_inst(c, mt->ret);
    infer_undo(c, mark);
    return a->type = r;
}

/* ---- completing
 * ------------------------------------------------------------------------------------------------------------------
 */

static Type *plain_complete(Compiler *c, Arg *a, Type *target, Env *env, bool in_call) {
    if (target->tag == T_NONE || !a->tree)
        return a->type;
    if (!in_call) {
        Type *r = check_assignable(c, a->tree, a->type, target, env);
        if (r != a->type)
            a->tree->type = r;
        return r;
    }
    bool unchecked = false;
    if (type_is_error(a->type) || type_is_error(target))
        return a->type;
    if (!type_is_convertible(c, a->type, target, &unchecked) && !type_is_captured(a->type))
        diag_error(c, ast_pos(a->tree), ERR_PROB_FOUND_REQ, mismatch_detail(c, a->type, target));
    else if (unchecked)
        warn_unchecked_assign(c, ast_pos(a->tree), env, a->type, target);
    return a->type;
}

static void cond_part_complete(Compiler *c, Arg *a, Arg *part, Type *target, Env *env, bool in_call) {
    if (part->kind == ARG_PLAIN && part->type->tag == T_VOID && target->tag == T_NONE) {
        diag_error(c, ast_pos(part->tree), ERR_VOID_NOT_ALLOWED_HERE);
        return;
    }
    if (part->kind != ARG_PLAIN || target->tag == T_NONE || type_is_error(target)) {
        part->type = arg_complete(c, part, target, env, in_call);
        return;
    }
    bool unchecked = false;
    Konst *konst = in_call ? NULL : part->inner->konst;
    if (!type_is_assignable(c, part->type, konst, target, &unchecked))
        diag_error(c, ast_pos(part->tree), ERR_PROB_FOUND_REQ,
                   diag_detail(c,
                               a->inner->kind == A_CONDITIONAL ? MISC_INCOMPATIBLE_TYPE_IN_CONDITIONAL
                                                               : MISC_INCOMPATIBLE_TYPE_IN_SWITCH,
                               mismatch_detail(c, part->type, target)));
    else if (unchecked)
        warn_unchecked_assign(c, ast_pos(part->tree), env, part->type, target);
}

static Type *cond_complete(Compiler *c, Arg *a, Type *target, Env *env, bool in_call) {
    bool poly = target->tag != T_NONE;
    if (target->tag == T_VOID)
        target = c->t.none, poly = false;
    for (int i = 0; i < a->nparts; i++)
        cond_part_complete(c, a, a->parts[i], target, a->parts[i]->env ? a->parts[i]->env : env, in_call);
    Type *r = poly ? target : standalone_conditional(c, a->parts, a->nparts);
    if (a->inner->kind == A_CONDITIONAL)
        ((Conditional *)a->inner)->is_poly = poly;
    else
        ((Switch *)a->inner)->target = r;
    return r;
}

Type *arg_complete(Compiler *c, Arg *a, Type *target, Env *env, bool in_call) {
    if (a->completed)
        return a->inner->type;
    a->completed = true;
    if (!target)
        target = c->t.none;
    Type *r;
    switch (a->kind) {
    case ARG_PLAIN: return plain_complete(c, a, target, a->env ? a->env : env, in_call);
    case ARG_CALL: r = invocation_complete(c, a, target, in_call); break;
    case ARG_COND: r = cond_complete(c, a, target, env, in_call); break;
    case ARG_LAMBDA: r = lambda_complete(c, a, target); break;
    default: r = mref_complete(c, a, target);
    }
    a->inner->type = r;
    if (a->kind == ARG_COND)
        const_fold(c, a->inner);
    type_parens(a);
    return r;
}

/* After an error in the call itself: what can be said of the arguments alone. */
void args_recover(Compiler *c, Arg **args, int n) {
    for (int i = 0; i < n; i++) {
        Arg *a = args[i];
        if (a->kind == ARG_PLAIN || !a->env)
            continue;
        if (a->kind == ARG_COND)
            args_recover(c, a->parts, a->nparts);
        else
            arg_complete(c, a, c->t.err, a->env, true);
    }
}

TypeList arg_types(Compiler *c, Arg **args, int n) {
    TypeList l = {NEW_ARRAY(&c->arena, Type *, n ? n : 1), n};
    for (int i = 0; i < n; i++) {
        Type *t = arg_standalone_type(c, args[i]);
        if (args[i]->kind == ARG_LAMBDA || args[i]->kind == ARG_MREF)
            t = type_error(c, name_of(c, ast_text(c, args[i]->inner)), NULL);
        l.v[i] = t;
    }
    return l;
}
