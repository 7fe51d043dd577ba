/* Inference (JLS 18.4, 18.5): opening a generic call, arguments that wait, resolution. */
#include "attr/attr.h"

/* ---- variables
 * -------------------------------------------------------------------------------------------------------------
 */

Undet *infer_var(Compiler *c, Infer *in, TypeVar *tv) {
    Undet *u = NEW(&c->arena, Undet);
    u->t.tag = T_UNDET;
    u->t.sym = tv->t.sym;
    u->decl = tv;
    vec_push(&c->arena, &in->vars, u);
    return u;
}

static void mark_thrown(MethodType *mt) {
    for (int i = 0; i < mt->thrown.n; i++)
        if (mt->thrown.v[i]->tag == T_UNDET)
            ((Undet *)mt->thrown.v[i])->throws_ = true;
}

Type *infer_open(Compiler *c, Infer *in, Type *mtype) {
    if (mtype->tag != T_FORALL)
        return mtype;
    ForAllType *f = (ForAllType *)mtype;
    TypeList vars = {NEW_ARRAY(&c->arena, Type *, f->tvars.n), f->tvars.n};
    for (int i = 0; i < vars.n; i++)
        vars.v[i] = &infer_var(c, in, (TypeVar *)f->tvars.v[i])->t;
    for (int i = 0; i < vars.n; i++) {
        TypeList bounds = type_bounds(c, (TypeVar *)f->tvars.v[i]);
        for (int j = 0; j < bounds.n; j++)
            undet_bound(c, (Undet *)vars.v[i], BOUND_UPPER, type_subst(c, bounds.v[j], f->tvars, vars));
    }
    Type *body = type_subst(c, &f->body->t, f->tvars, vars);
    mark_thrown((MethodType *)body);
    return body;
}

static Type *inst(Compiler *c, Type *t, void *arg) {
    t = undet_seen(t);
    return t->tag == T_UNDET || t->tag == T_TYPEVAR ? t : type_map(c, t, inst, arg);
}

Type *type_inst(Compiler *c, Type *t) {
    return inst(c, t, NULL);
}

typedef VEC(Undet *) UndetVec;

static bool collect(Compiler *c, Type *t, void *arg) {
    UndetVec *v = arg;
    t = undet_seen(t);
    if (t->tag != T_UNDET)
        return false;
    for (int i = 0; i < v->n; i++)
        if (v->v[i] == (Undet *)t)
            return false;
    vec_push(&c->arena, v, (Undet *)t);
    return false;
}

/* Unresolved variables that t mentions, added to v. */
static void mentioned(Compiler *c, Type *t, UndetVec *v) {
    type_any(c, t, collect, v);
}

/* Variables that those in v depend on, added. */
static void close_over(Compiler *c, UndetVec *v) {
    for (int i = 0; i < v->n; i++)
        for (int k = 0; k < BOUND_KINDS; k++)
            for (int j = 0; j < v->v[i]->bounds[k].n; j++)
                mentioned(c, v->v[i]->bounds[k].v[j], v);
}

/* ---- resolution (JLS 18.4) ---- */

static TypeVec proper_bounds(Compiler *c, Undet *u, BoundKind kind) {
    TypeVec r = {0};
    for (int i = 0; i < u->bounds[kind].n; i++) {
        Type *b = u->bounds[kind].v[i];
        if (!type_has_undet(c, b))
            vec_push(&c->arena, &r, type_inst(c, b));
    }
    return r;
}

static bool only_throwable_bounds(Compiler *c, const TypeVec *v) {
    for (int i = 0; i < v->n; i++) {
        const Symbol *s = v->v[i]->sym;
        if (v->v[i]->tag != T_CLASS ||
            (s != &c->k.object->s && s != &c->k.throwable->s && s != &c->k.exception->s))
            return false;
    }
    return true;
}

/* A variable bounded only in terms of itself: a fresh type variable with that bound. */
static Type *fresh_variable(Compiler *c, Undet *u) {
    TypeVar *v = type_var(c, u->decl->t.sym->name, u->decl->t.sym->owner);
    TypeVec bounds = {0};
    for (int i = 0; i < u->bounds[BOUND_UPPER].n; i++) {
        Type *b = type_inst(
            c, type_subst(c, u->bounds[BOUND_UPPER].v[i], type_list(c, 1, &u->t), type_list(c, 1, &v->t)));
        if (!type_is_object(c, b) && !type_has_undet(c, b))
            vec_push(&c->arena, &bounds, b);
    }
    v->upper = bounds.n ? bounds.v[0] : c->t.object;
    for (int i = 1; i < bounds.n; i++)
        v->upper = type_glb(c, v->upper, bounds.v[i]);
    return &v->t;
}

static bool mentions_itself(Compiler *c, Undet *u) {
    for (int i = 0; i < u->bounds[BOUND_UPPER].n; i++)
        if (type_has_tvars(c, u->bounds[BOUND_UPPER].v[i], (TypeList){(Type *[]){&u->t}, 1}))
            return true;
    return false;
}

static Type *fresh_capture(Compiler *c, Undet *u) {
    TypeVar *v = (TypeVar *)fresh_variable(c, u);
    Type *bound = type_inst(c, u->wild->bound);
    v->t.sym->name = c->n.empty;
    v->wildcard = (WildcardType *)type_wildcard(c, u->wild->kind, bound, u->decl);
    if (u->wild->kind == WILD_SUPER)
        v->lower = bound;
    return &v->t;
}

static Type *upper_choice(Compiler *c, Undet *u) {
    TypeVec upper = proper_bounds(c, u, BOUND_UPPER);
    Type *r = upper.n ? upper.v[0] : c->t.object;
    for (int i = 1; i < upper.n; i++)
        r = type_glb(c, r, upper.v[i]);
    return r;
}

static Type *choose(Compiler *c, Undet *u) {
    TypeVec eq = proper_bounds(c, u, BOUND_EQ);
    if (eq.n)
        return eq.v[0];
    if (u->wild)
        return fresh_capture(c, u);
    TypeVec lower = proper_bounds(c, u, BOUND_LOWER);
    if (lower.n)
        return type_lub(c, (TypeList){lower.v, lower.n});
    TypeVec upper = proper_bounds(c, u, BOUND_UPPER);
    if (u->throws_ && only_throwable_bounds(c, &upper))
        return c->t.runtime_exception;
    if (mentions_itself(c, u))
        return fresh_variable(c, u);
    return upper_choice(c, u);
}

static void settle(Compiler *c, Undet *u, Type *t) {
    u->inst = t;
    TrailEntry e = {u, BOUND_KINDS};
    vec_push(&c->arena, &c->types->trail, e);
}

static bool instantiate(Compiler *c, Infer *in, Undet *u) {
    Type *t = choose(c, u);
    int mark = infer_mark(c);
    bool ok = undet_bound(c, u, BOUND_EQ, t);
    if (!ok && u->bounds[BOUND_LOWER].n &&
        !u->wild) { /* the least upper bound says too little: try the most */
        Undet *failed = c->types->failed;
        infer_undo(c, mark);
        Type *top = upper_choice(c, u);
        if (!type_is_object(c, top) && undet_bound(c, u, BOUND_EQ, top)) {
            t = top;
            ok = true;
        } else {
            infer_undo(c, mark);
            undet_bound(c, u, BOUND_EQ, t);
            c->types->failed = failed;
        }
    }
    if (!ok)
        in->failed = u;
    settle(c, u, t);
    return ok;
}

/* ---- order of resolution: a variable after those that its bounds mention ---- */

static bool reach(Compiler *c, Type *t, void *arg) {
    Undet *u = (Undet *)undet_seen(t);
    if (u->t.tag == T_UNDET && u->seen != c->types->walks) {
        u->seen = c->types->walks;
        vec_push(&c->arena, (UndetVec *)arg, u);
    }
    return false;
}

/* u and all that it depends on; more than `most` of them need not be found. */
static void reachable(Compiler *c, Undet *u, UndetVec *v, int most) {
    v->n = 0;
    c->types->walks++;
    reach(c, &u->t, v);
    for (int i = 0; i < v->n && v->n <= most; i++)
        for (int k = 0; k < BOUND_KINDS; k++)
            for (int j = 0; j < v->v[i]->bounds[k].n; j++)
                type_any(c, v->v[i]->bounds[k].v[j], reach, v);
}

/* Variables that depend on each other and on no more, reached from u. */
static void leaf_component(Compiler *c, Undet *u, UndetVec *v) {
    UndetVec try = {0};
    reachable(c, u, v, INT32_MAX);
    for (int i = v->n - 1; i >= 0; i--) {
        reachable(c, v->v[i], &try, v->n - 1);
        if (try.n < v->n) {
            UndetVec t = *v;
            *v = try;
            try = t;
            i = v->n;
        }
    }
}

/* Among such variables: 1 equal to a proper type, 2 with a proper lower bound, 3 mentions no other above. */
static int readiness(Compiler *c, Undet *u) {
    if (u->wild)
        return 2;
    for (int k = BOUND_EQ; k <= BOUND_LOWER; k++)
        for (int j = 0; j < u->bounds[k].n; j++)
            if (!type_has_undet(c, u->bounds[k].v[j]))
                return 1 + k;
    if (u->bounds[BOUND_EQ].n)
        return 5;
    UndetVec v = {0};
    for (int j = 0; j < u->bounds[BOUND_UPPER].n; j++)
        mentioned(c, u->bounds[BOUND_UPPER].v[j], &v);
    return v.n == 0 || (v.n == 1 && v.v[0] == u) ? 3 : 4;
}

static Undet *readiest(Compiler *c, const UndetVec *v) {
    Undet *best = v->v[0];
    int rank = 9;
    for (int i = 0; v->n > 1 && i < v->n; i++) {
        int r = readiness(c, v->v[i]);
        if (r < rank) {
            rank = r;
            best = v->v[i];
        }
    }
    return best;
}

static bool resolve_all(Compiler *c, Infer *in, UndetVec *v) {
    bool ok = true;
    UndetVec leaf = {0};
    for (int i = 0; i < v->n; i++)
        while (!v->v[i]->inst) {
            leaf_component(c, v->v[i], &leaf);
            ok &= instantiate(c, in, readiest(c, &leaf));
        }
    return ok;
}

bool infer_resolve(Compiler *c, Infer *in, Undet **vars, int n) {
    UndetVec v = {0};
    for (int i = 0; i < n; i++)
        if (!vars[i]->inst)
            vec_push(&c->arena, &v, vars[i]);
    return resolve_all(c, in, &v);
}

bool infer_resolve_in(Compiler *c, Infer *in, Type *t) {
    UndetVec v = {0};
    mentioned(c, t, &v);
    return !v.n || resolve_all(c, in, &v);
}

/* ---- opening a call (JLS 18.5.1) ---- */

Type *invocation_formal(Compiler *c, const MethodType *mt, int i, bool varargs) {
    int last = mt->params.n - 1;
    if (varargs && i >= last) {
        Type *e = type_elem(mt->params.v[last]);
        return e ? e : c->t.err;
    }
    return mt->params.v[i];
}

static bool typeargs_in_bounds(Compiler *c, Invocation *inv, ForAllType *f, Compat *k) {
    for (int i = 0; i < f->tvars.n; i++) {
        TypeList bounds = type_bounds(c, (TypeVar *)f->tvars.v[i]);
        for (int j = 0; j < bounds.n; j++) {
            Type *b = type_subst(c, bounds.v[j], f->tvars, inv->typeargs);
            if (type_is_subtype_unchecked(c, inv->typeargs.v[i], b, NULL))
                continue;
            if (k->want_why)
                k->why = diag_detail(c, MISC_EXPLICIT_PARAM_DO_NOT_CONFORM_TO_BOUNDS, inv->typeargs.v[i], b);
            return false;
        }
    }
    return true;
}

MethodType *invocation_open(Compiler *c, Invocation *inv, Compat *k, Ast **where) {
    Type *t = inv->mtype;
    if (c->attr->infer_depth == 0)
        c->types->budget = MAX_INCORPORATION;
    if (t->tag == T_ERROR)
        return NULL;
    if (t->tag == T_FORALL) {
        ForAllType *f = (ForAllType *)t;
        if (inv->typeargs.n) {
            if (inv->typeargs.n != f->tvars.n) {
                if (k->want_why)
                    k->why = diag_detail(c, MISC_WRONG_NUMBER_TYPE_ARGS, f->tvars.n);
                return NULL;
            }
            if (!typeargs_in_bounds(c, inv, f, k))
                return NULL;
            t = type_subst(c, &f->body->t, f->tvars, inv->typeargs);
        } else {
            t = infer_open(c, k->infer, t);
        }
    }
    MethodType *mt = (MethodType *)t;
    int n = mt->params.n;
    if (inv->varargs ? inv->nargs < n - 1 : inv->nargs != n) {
        if (k->want_why)
            k->why = diag_detail(c, MISC_ARG_LENGTH_MISMATCH);
        return NULL;
    }
    c->attr->infer_depth++;
    bool ok = true;
    for (int i = 0; i < inv->nargs && ok; i++) {
        ok = arg_compatible(c, inv->args[i], invocation_formal(c, mt, i, inv->varargs), k);
        if (!ok && where)
            *where = inv->args[i]->tree;
    }
    c->attr->infer_depth--;
    return ok ? mt : NULL;
}

/* ---- the result against a target (JLS 18.5.2.1) ---- */

static bool has_wrapper_bound(Compiler *c, Undet *u) {
    for (int kind = 0; kind < BOUND_KINDS; kind++)
        for (int i = 0; i < u->bounds[kind].n; i++) {
            Type *b = undet_seen(u->bounds[kind].v[i]);
            if (b->tag == T_CLASS && type_is_primitive(type_unboxed(c, b)))
                return true;
        }
    return false;
}

static bool has_wildcard_args(Type *t) {
    if (t->tag != T_CLASS)
        return false;
    TypeList l = ((ClassType *)t)->args;
    for (int i = 0; i < l.n; i++)
        if (l.v[i]->tag == T_WILDCARD)
            return true;
    return false;
}

/* Capture of a type that mentions inference variables: more variables, for its wildcards. */
static Type *capture_open(Compiler *c, Infer *in, ClassType *t) {
    ClassSymbol *k = (ClassSymbol *)t->t.sym;
    const TypeList *formals = class_typarams(c, k);
    if (!formals || formals->n != t->args.n)
        return &t->t;
    TypeList args = {NEW_ARRAY(&c->arena, Type *, t->args.n), t->args.n};
    for (int i = 0; i < args.n; i++) {
        args.v[i] = t->args.v[i];
        if (args.v[i]->tag != T_WILDCARD)
            continue;
        Undet *u = infer_var(c, in, (TypeVar *)formals->v[i]);
        u->wild = (WildcardType *)t->args.v[i];
        args.v[i] = &u->t;
    }
    for (int i = 0; i < args.n; i++) {
        Undet *u = (Undet *)args.v[i];
        if (t->args.v[i]->tag != T_WILDCARD)
            continue;
        TypeList bounds = type_bounds(c, (TypeVar *)formals->v[i]);
        for (int j = 0; j < bounds.n; j++)
            undet_bound(c, u, BOUND_UPPER, type_subst(c, bounds.v[j], *formals, args));
        if (u->wild->kind != WILD_UNBOUND)
            undet_bound(c, u, u->wild->kind == WILD_EXTENDS ? BOUND_UPPER : BOUND_LOWER, u->wild->bound);
    }
    return &type_class(c, k, t->outer, args)->t;
}

static bool is_capture(Compiler *c, Type *t, void *arg) {
    (void)c, (void)arg;
    return type_is_captured(t);
}

static bool result_mismatch(Compiler *c, Type *r, Type *target, Compat *k) {
    if (k->want_why && !k->why)
        k->why = diag_detail(c, MISC_INCONVERTIBLE_TYPES, type_inst(c, r), target);
    return false;
}

bool return_compatible(Compiler *c, Invocation *inv, MethodType *mt, Type *target, Compat *k) {
    Type *r = undet_seen(mt->ret);
    target = undet_seen(target);
    if (target->tag == T_NONE || type_is_error(target) || type_is_error(r))
        return true;
    if (r->tag == T_VOID)
        return result_mismatch(c, r, target, k);
    if (k->unchecked && inv->tree && inv->tree->kind != A_NEW_CLASS) {
        infer_resolve_in(c, k->infer, r);
        return type_is_convertible(c, type_erasure(c, type_inst(c, r)), target, NULL) ||
               result_mismatch(c, r, target, k);
    }
    if (r->tag == T_UNDET && type_is_primitive(target)) {
        Undet *u = (Undet *)r;
        if (!has_wrapper_bound(c, u))
            return undet_bound(c, u, BOUND_UPPER, type_boxed(c, target)) || result_mismatch(c, r, target, k);
        infer_resolve(c, k->infer, &u, 1);
        r = undet_seen(r);
    }
    if (has_wildcard_args(r) && (type_has_undet(c, target) || type_any(c, target, is_capture, NULL)))
        r = capture_open(c, k->infer, (ClassType *)r);
    bool unchecked = false;
    bool ok = type_is_convertible(c, r, target, &unchecked);
    if (!ok && k->want_why && inv->mtype->tag == T_FORALL) {
        TypeList tvars = type_tvars(inv->mtype);
        k->why = diag_detail(c, MISC_INFER_NO_CONFORMING_INSTANCE_EXISTS, &tvars,
                             type_as_method(inv->mtype)->ret, type_inst(c, target));
    }
    return ok || result_mismatch(c, r, target, k);
}

/* ---- arguments that wait (JLS 18.5.2.2) ---- */

/* Variables that must be resolved before the argument can be typed. */
static void inputs_of(Compiler *c, const Pending *p, UndetVec *v) {
    Type *t = undet_seen(p->target);
    if (t->tag == T_UNDET) {
        mentioned(c, t, v);
        return;
    }
    if (p->arg->kind == ARG_LAMBDA ? p->arg->explicit_.v != NULL : mref_is_exact(c, p->arg))
        return;
    Type *f = type_function_type(c, t, NULL);
    if (!f)
        return;
    TypeList params = type_as_method(f)->params;
    for (int i = 0; i < params.n; i++)
        mentioned(c, params.v[i], v);
}

static void outputs_of(Compiler *c, const Pending *p, UndetVec *v) {
    Type *t = undet_seen(p->target);
    Type *f = t->tag == T_UNDET ? NULL : type_function_type(c, t, NULL);
    if (f)
        mentioned(c, type_as_method(f)->ret, v);
}

static bool waits_for_others(Compiler *c, Infer *in, int me, UndetVec *inputs) {
    UndetVec need = {0};
    for (int i = 0; i < inputs->n; i++)
        vec_push(&c->arena, &need, inputs->v[i]);
    close_over(c, &need);
    for (int j = 0; j < in->pending.n; j++) {
        UndetVec out = {0};
        if (j == me)
            continue;
        outputs_of(c, &in->pending.v[j], &out);
        for (int a = 0; a < out.n; a++)
            for (int b = 0; b < need.n; b++)
                if (out.v[a] == need.v[b])
                    return true;
    }
    return false;
}

static int next_pending(Compiler *c, Infer *in, UndetVec *inputs) {
    for (int i = 0; i < in->pending.n; i++) {
        inputs->n = 0;
        inputs_of(c, &in->pending.v[i], inputs);
        if (!inputs->n)
            return i;
    }
    for (int i = 0; i < in->pending.n; i++) {
        inputs->n = 0;
        inputs_of(c, &in->pending.v[i], inputs);
        if (!waits_for_others(c, in, i, inputs))
            return i;
    }
    inputs->n = 0;
    inputs_of(c, &in->pending.v[0], inputs);
    return 0;
}

bool infer_pending(Compiler *c, Compat *k) {
    Infer *in = k->infer;
    while (in->pending.n) {
        UndetVec inputs = {0};
        int i = next_pending(c, in, &inputs);
        Pending p = in->pending.v[i];
        for (int j = i; j + 1 < in->pending.n; j++)
            in->pending.v[j] = in->pending.v[j + 1];
        in->pending.n--;
        if (inputs.n && !resolve_all(c, in, &inputs))
            return false;
        Type *t = type_inst(c, p.target);
        bool ok =
            p.arg->kind == ARG_LAMBDA ? lambda_compatible(c, p.arg, t, k) : mref_compatible(c, p.arg, t, k);
        if (!ok)
            return false;
    }
    return true;
}

/* ---- why not
 * -------------------------------------------------------------------------------------------------------------------
 */

/* Declared bounds last, the others newest first. */
static TypeList shown_bounds(Compiler *c, Undet *u, BoundKind kind) {
    TypeVec v = {0};
    int declared = kind == BOUND_UPPER ? type_bounds(c, u->decl).n : 0, n = u->bounds[kind].n;
    for (int i = n - 1; i >= declared; i--)
        vec_push(&c->arena, &v, type_inst(c, u->bounds[kind].v[i]));
    for (int i = 0; i < declared && i < n; i++)
        vec_push(&c->arena, &v, type_inst(c, u->bounds[kind].v[i]));
    return (TypeList){v.v, v.n};
}

Diag *infer_failure(Compiler *c, Infer *in) {
    Undet *u = in->failed ? in->failed : c->types->failed;
    if (!u)
        return NULL;
    TypeList eq = shown_bounds(c, u, BOUND_EQ), lo = shown_bounds(c, u, BOUND_LOWER),
             up = shown_bounds(c, u, BOUND_UPPER);
    Type *v = &u->decl->t;
    if (in->failed && eq.n) { /* the bound just added is the choice that failed */
        TypeList one = {&eq.v[0], 1};
        if (!lo.n || up.n)
            return diag_detail(c, MISC_INFERRED_DO_NOT_CONFORM_TO_UPPER_BOUNDS, &one, &up);
    }
    if (eq.n > 1 && !lo.n)
        return diag_detail(c, MISC_INCOMPATIBLE_EQ_BOUNDS, v, &eq);
    if (eq.n && lo.n)
        return diag_detail(c, MISC_INCOMPATIBLE_BOUNDS, v, diag_detail(c, MISC_EQ_BOUNDS, &eq),
                           diag_detail(c, MISC_LOWER_BOUNDS, &lo));
    if (eq.n)
        return diag_detail(c, MISC_INCOMPATIBLE_BOUNDS, v, diag_detail(c, MISC_EQ_BOUNDS, &eq),
                           diag_detail(c, MISC_UPPER_BOUNDS, &up));
    return diag_detail(c, MISC_INCOMPATIBLE_BOUNDS, v, diag_detail(c, MISC_UPPER_BOUNDS, &up),
                       diag_detail(c, MISC_LOWER_BOUNDS, &lo));
}
