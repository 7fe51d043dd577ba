/* Definite assignment and unassignment (JLS 16), for locals and blank final fields.
 *
 * `inits` holds the variables that are assigned for sure, `uninits` those that are unassigned for sure.
 * Behind a condition there are two of each, for its being true and false. What cannot be reached has both
 * sets full. Loops that assign a variable which was unassigned before are walked a second time, knowing that.
 */
#include "flow/bits.h"
#include "flow/flow.h"

typedef struct State {
    Bits inits, uninits;
} State;

typedef struct Exit { /* a jump with the state that it carries */
    Ast *jump;
    State at;
} Exit;

typedef struct Assigner {
    Compiler *c;
    State s;
    State when_true, when_false; /* valid after scan_cond */
    Bits uninits_try;
    VEC(Exit) exits;
    VEC(VarDecl *) vars; /* by slot */
    int first, next;     /* slots tracked: [first, next) */
    int return_slot;     /* first slot of the method or lambda: what a jump out of it makes vacuous */
    ClassSymbol *k;
    bool initial_ctor;
    bool second_pass; /* of some loop around */
    int errors_before;
} Assigner;

static void scan(Assigner *a, Ast *t);
static void scan_cond(Assigner *a, Ast *t);

static Arena *arena(Assigner *a) {
    return &a->c->arena;
}

static State state_dup(Assigner *a, const State *s) {
    return (State){bits_dup(arena(a), &s->inits), bits_dup(arena(a), &s->uninits)};
}

static void state_and(State *s, const State *o) {
    bits_and(&s->inits, &o->inits);
    bits_and(&s->uninits, &o->uninits);
}

static bool scan_child(void *ctx, Ast *t) {
    scan(ctx, t);
    return true;
}

static void scan_opt(Assigner *a, Ast *t) {
    if (t)
        scan(a, t);
}

static void scan_list(Assigner *a, AstList l) {
    for (int i = 0; i < l.n; i++)
        scan(a, l.v[i]);
}

/* ---- variables ---- */

static bool is_blank_field(const Assigner *a, const VarSymbol *v) {
    return v->s.owner->kind == SYM_CLASS && v->s.var_kind == VAR_FIELD &&
           (v->s.flags & (F_FINAL | F_HAS_INIT | F_PARAMETER)) == F_FINAL && &a->k->s == v->s.owner &&
           v->s.flags & F_FROM_SOURCE;
}

static bool is_local(const VarSymbol *v) {
    return v->s.owner->kind != SYM_CLASS || v->s.var_kind != VAR_FIELD;
}

static bool tracked(const Assigner *a, const VarSymbol *v) {
    if (v->s.var_kind == VAR_SELF)
        return false;
    return is_local(v) ? v->slot >= 0 : v->slot >= 0 && is_blank_field(a, v);
}

static void new_var(Assigner *a, VarDecl *t) {
    VarSymbol *v = t->sym;
    if (a->vars.n > a->next)
        a->vars.n = a->next;
    vec_push(arena(a), &a->vars, t);
    if (is_local(v) && !(v->s.flags & F_FINAL))
        v->s.flags |= F_EFFECTIVELY_FINAL;
    v->slot = a->next++;
    bits_remove(&a->s.inits, v->slot);
    bits_add(arena(a), &a->s.uninits, v->slot);
}

/* A variable that has a value from the start: parameters, catch parameters, bindings. */
static void init_var(Assigner *a, VarSymbol *v) {
    bits_add(arena(a), &a->s.inits, v->slot);
    bits_remove(&a->s.uninits, v->slot);
}

static void uninit(Assigner *a, VarSymbol *v) {
    if (!bits_has(&a->s.inits, v->slot))
        bits_remove(&a->uninits_try, v->slot);
    bits_remove(&a->s.uninits, v->slot);
}

static void assign_final(Assigner *a, Pos pos, VarSymbol *v) {
    if (v->s.flags & F_PARAMETER && !(v->s.flags & F_UNION))
        diag_error(a->c, pos, ERR_FINAL_PARAMETER_MAY_NOT_BE_ASSIGNED, &v->s);
    else if (v->s.flags & F_UNION)
        diag_error(a->c, pos, ERR_MULTICATCH_PARAMETER_MAY_NOT_BE_ASSIGNED, &v->s);
    else if (v->s.var_kind == VAR_BINDING)
        diag_error(a->c, pos, ERR_PATTERN_BINDING_MAY_NOT_BE_ASSIGNED);
    else if (bits_has(&a->s.uninits, v->slot))
        uninit(a, v);
    else if (a->second_pass)
        diag_error(a->c, pos, ERR_VAR_MIGHT_BE_ASSIGNED_IN_LOOP, &v->s);
    else
        diag_error(a->c, pos, ERR_VAR_MIGHT_ALREADY_BE_ASSIGNED, &v->s);
}

static void assign_var(Assigner *a, Pos pos, VarSymbol *v) {
    if (v->slot >= a->first && tracked(a, v)) {
        if (v->s.flags & F_EFFECTIVELY_FINAL) {
            if (bits_has(&a->s.uninits, v->slot))
                uninit(a, v);
            else
                v->s.flags &= ~F_EFFECTIVELY_FINAL;
        } else if (v->s.flags & F_FINAL) {
            assign_final(a, pos, v);
        }
        bits_add(arena(a), &a->s.inits, v->slot);
    } else if (v->s.flags & F_FINAL && v->s.var_kind != VAR_SELF) {
        diag_error(a->c, pos, ERR_VAR_MIGHT_ALREADY_BE_ASSIGNED, &v->s);
    }
}

static void assign_tree(Assigner *a, Ast *t) {
    t = ast_skip_parens_mut(t);
    Symbol *s = ast_symbol(t);
    if ((t->kind == A_IDENT || t->kind == A_SELECT) && s && s->kind == SYM_VAR)
        assign_var(a, t->pos, (VarSymbol *)s);
}

static void check_init_as(Assigner *a, Pos pos, VarSymbol *v, DiagId id) {
    if ((v->slot >= a->first || is_local(v)) && tracked(a, v) && !bits_has(&a->s.inits, v->slot)) {
        diag_error(a->c, pos, (int)id, &v->s);
        bits_add(arena(a), &a->s.inits, v->slot);
    }
}

static void check_init(Assigner *a, Pos pos, VarSymbol *v) {
    check_init_as(a, pos, v, ERR_VAR_MIGHT_NOT_HAVE_BEEN_INITIALIZED);
}

/* ---- jumps ---- */

static bool is_blank_static(const VarDecl *t) {
    return t->sym->s.var_kind == VAR_FIELD && t->sym->s.flags & F_STATIC && t->sym->s.flags & F_FINAL;
}

static void mark_dead(Assigner *a) {
    for (int i = a->return_slot; i < a->next; i++)
        if (!a->initial_ctor || !is_blank_static(a->vars.v[i]))
            bits_add(arena(a), &a->s.inits, i);
    bits_add_range(arena(a), &a->s.uninits, a->return_slot, a->next);
}

static void exit_to(Assigner *a, Ast *jump) {
    Exit e = {jump, state_dup(a, &a->s)};
    vec_push(arena(a), &a->exits, e);
    mark_dead(a);
}

static bool goes_to(const Ast *jump, AstKind kind, const Ast *target) {
    if (jump->kind != kind)
        return false;
    return kind == A_YIELD ? (const Ast *)((const Yield *)jump)->target == target
                           : ((const Jump *)jump)->target == target;
}

static void arrive(Assigner *a, AstKind kind, const Ast *target, int from) {
    int kept = from;
    for (int i = from; i < a->exits.n; i++) {
        if (goes_to(a->exits.v[i].jump, kind, target))
            state_and(&a->s, &a->exits.v[i].at);
        else
            a->exits.v[kept++] = a->exits.v[i];
    }
    a->exits.n = kept;
}

/* ---- conditions ---- */

static void split(Assigner *a) {
    a->when_false = state_dup(a, &a->s);
    a->when_true = state_dup(a, &a->s);
}

static State vacuous(Assigner *a) {
    State s = state_dup(a, &a->s);
    bits_add_range(arena(a), &s.inits, a->first, a->next);
    bits_add_range(arena(a), &s.uninits, a->first, a->next);
    return s;
}

static void cond_and_or(Assigner *a, Binary *t, bool is_and) {
    scan_cond(a, t->lhs);
    State left = is_and ? a->when_false : a->when_true;
    a->s = is_and ? a->when_true : a->when_false;
    scan_cond(a, t->rhs);
    State *joined = is_and ? &a->when_false : &a->when_true;
    state_and(joined, &left);
}

static void cond_conditional(Assigner *a, Conditional *t) {
    scan_cond(a, t->cond);
    State otherwise = a->when_false;
    a->s = a->when_true;
    scan_cond(a, t->then);
    State then_true = a->when_true, then_false = a->when_false;
    a->s = otherwise;
    scan_cond(a, t->otherwise);
    state_and(&a->when_true, &then_true);
    state_and(&a->when_false, &then_false);
}

/* Leaves the two states; a->s is stale until one is taken. */
static void scan_cond(Assigner *a, Ast *t) {
    Ast *inner = ast_skip_parens_mut(t);
    if (flow_is_false(inner)) {
        a->when_true = vacuous(a);
        a->when_false = a->s;
    } else if (flow_is_true(inner)) {
        a->when_false = vacuous(a);
        a->when_true = a->s;
    } else if (inner->kind == A_BINARY && (inner->op == OPER_AND || inner->op == OPER_OR)) {
        cond_and_or(a, (Binary *)inner, inner->op == OPER_AND);
    } else if (inner->kind == A_UNARY && inner->op == OPER_NOT) {
        scan_cond(a, ((Unary *)inner)->arg);
        State s = a->when_true;
        a->when_true = a->when_false;
        a->when_false = s;
    } else if (inner->kind == A_CONDITIONAL) {
        cond_conditional(a, (Conditional *)inner);
    } else {
        scan(a, inner);
        split(a);
    }
}

static void merge(Assigner *a) {
    a->s = a->when_true;
    state_and(&a->s, &a->when_false);
}

/* ---- loops ---- */

static bool go_again(Assigner *a, const Bits *entry, const Bits *back, bool again) {
    return !again && !a->second_pass && a->c->log.errors == a->errors_before &&
           bits_differ_from(entry, back, a->first);
}

static Bits entry_of(Assigner *a) {
    Bits entry = bits_dup(arena(a), &a->s.uninits);
    bits_remove_from(&entry, a->next);
    return entry;
}

static void scan_do(Assigner *a, Loop *t) {
    int from = a->exits.n;
    State skip = {0};
    for (bool again = false;; again = true) {
        bool outer = a->second_pass;
        a->second_pass |= again;
        Bits entry = entry_of(a);
        scan(a, t->body);
        arrive(a, A_CONTINUE, &t->a, from);
        scan_cond(a, t->cond);
        a->second_pass = outer;
        if (!again)
            skip = a->when_false;
        if (!go_again(a, &entry, &a->when_true.uninits, again))
            break;
        a->s.inits = a->when_true.inits;
        bits_and(&entry, &a->when_true.uninits);
        a->s.uninits = entry;
    }
    a->s = skip;
    arrive(a, A_BREAK, &t->a, from);
}

/* while and for: `cond` NULL is true. */
static void scan_loop(Assigner *a, Ast *t, Ast *cond, Ast *body, AstList update) {
    int from = a->exits.n;
    State skip = {0};
    for (bool again = false;; again = true) {
        bool outer = a->second_pass;
        a->second_pass |= again;
        Bits entry = entry_of(a);
        if (cond) {
            scan_cond(a, cond);
        } else {
            a->when_false = vacuous(a);
            a->when_true = a->s;
        }
        if (!again)
            skip = a->when_false;
        a->s = a->when_true;
        scan(a, body);
        arrive(a, A_CONTINUE, t, from);
        scan_list(a, update);
        a->second_pass = outer;
        if (!go_again(a, &entry, &a->s.uninits, again))
            break;
        bits_and(&entry, &a->s.uninits);
        a->s.uninits = entry;
    }
    a->s = skip;
    arrive(a, A_BREAK, t, from);
}

static void scan_for(Assigner *a, For *t) {
    int next = a->next;
    scan_list(a, t->init);
    scan_loop(a, &t->a, t->cond, t->body, t->update);
    a->next = next;
}

static void scan_for_each(Assigner *a, ForEach *t) {
    int next = a->next, from = a->exits.n;
    if (t->var->sym)
        new_var(a, t->var);
    scan(a, t->expr);
    State start = state_dup(a, &a->s);
    for (bool again = false;; again = true) {
        bool outer = a->second_pass;
        a->second_pass |= again;
        Bits entry = entry_of(a);
        if (t->var->sym) /* a new variable in every round */
            init_var(a, t->var->sym);
        scan(a, t->body);
        arrive(a, A_CONTINUE, &t->a, from);
        a->second_pass = outer;
        if (t->var->sym && bits_has(&entry, t->var->sym->slot))
            bits_remove(&entry, t->var->sym->slot);
        if (!go_again(a, &entry, &a->s.uninits, again))
            break;
        bits_and(&entry, &a->s.uninits);
        a->s.uninits = entry;
    }
    bits_and(&start.uninits, &a->s.uninits);
    a->s = start;
    arrive(a, A_BREAK, &t->a, from);
    a->next = next;
}

/* ---- switches ---- */

/* Variables declared in one group are in scope, unassigned, in the later ones. */
static void carry_vars(Assigner *a, AstList stmts, State *start) {
    for (int i = 0; i < stmts.n; i++) {
        VarDecl *v = (VarDecl *)stmts.v[i];
        if (v->a.kind != A_VAR_DECL || !v->sym || v->sym->slot < 0)
            continue;
        bits_remove(&start->inits, v->sym->slot);
        bits_add(arena(a), &start->uninits, v->sym->slot);
    }
}

static void scan_switch(Assigner *a, Switch *t) {
    int from = a->exits.n, next = a->next;
    bool is_expr = t->a.kind == A_SWITCH_EXPR;
    scan(a, t->selector);
    State start = state_dup(a, &a->s);
    State broke = {0};
    bool any_broke = false;
    for (int i = 0; i < t->cases.n; i++) {
        Case *k = (Case *)t->cases.v[i];
        if (i == 0 || k->a.bits & AB_ARROW)
            a->s = state_dup(a, &start);
        else
            state_and(&a->s, &start);
        scan_list(a, k->labels);
        scan_list(a, k->stmts);
        if (k->a.bits & AB_ARROW && k->completes_normally && !is_expr) { /* ends with a break */
            if (any_broke)
                state_and(&broke, &a->s);
            else
                broke = state_dup(a, &a->s);
            any_broke = true;
        }
        if (k->a.bits & AB_ARROW)
            mark_dead(a);
        carry_vars(a, k->stmts, &start);
    }
    if (is_expr)
        mark_dead(a);
    else if (!t->has_default)
        state_and(&a->s, &start);
    if (any_broke)
        state_and(&a->s, &broke);
    arrive(a, is_expr ? A_YIELD : A_BREAK, &t->a, from);
    a->next = next;
}

/* ---- try ---- */

static void scan_finally(Assigner *a, Try *t, State *start, State *end, int from) {
    int n = a->exits.n - from;
    Exit *passing = NEW_ARRAY(arena(a), Exit, n);
    for (int i = 0; i < n; i++)
        passing[i] = a->exits.v[from + i];
    a->exits.n = from;
    a->s.inits = bits_dup(arena(a), &start->inits);
    a->s.uninits = bits_dup(arena(a), &a->uninits_try);
    scan(a, &t->finally->a);
    if (!t->finally_can_complete)
        return; /* the jumps end here */
    bits_and(&a->s.uninits, &end->uninits);
    for (int i = 0; i < n; i++) {
        bits_or(arena(a), &passing[i].at.inits, &a->s.inits);
        bits_and(&passing[i].at.uninits, &a->s.uninits);
        vec_push(arena(a), &a->exits, passing[i]);
    }
    bits_or(arena(a), &a->s.inits, &end->inits);
}

static void scan_try(Assigner *a, Try *t) {
    Bits outer_try = a->uninits_try;
    int from = a->exits.n, next = a->next;
    State start = state_dup(a, &a->s);
    a->uninits_try = bits_dup(arena(a), &a->s.uninits);
    for (int i = 0; i < t->resources.n; i++)
        scan(a, t->resources.v[i]);
    scan(a, &t->body->a);
    bits_and(&a->uninits_try, &a->s.uninits);
    State end = state_dup(a, &a->s);
    Bits catch_uninits = bits_dup(arena(a), &a->uninits_try);
    for (int i = 0; i < t->catches.n; i++) {
        Catch *k = (Catch *)t->catches.v[i];
        int catch_next = a->next;
        a->s.inits = bits_dup(arena(a), &start.inits);
        a->s.uninits = bits_dup(arena(a), &catch_uninits);
        if (k->param->sym) {
            new_var(a, k->param);
            init_var(a, k->param->sym);
        }
        scan(a, &k->body->a);
        state_and(&end, &a->s);
        a->next = catch_next;
    }
    if (t->finally)
        scan_finally(a, t, &start, &end, from);
    else
        a->s = end;
    bits_and(&a->uninits_try, &outer_try);
    bits_and(&a->uninits_try, &a->s.uninits);
    a->next = next;
}

/* ---- expressions ---- */

static void scan_conditional(Assigner *a, Conditional *t) {
    scan_cond(a, t->cond);
    State otherwise = a->when_false;
    a->s = a->when_true;
    scan(a, t->then);
    State then = a->s;
    a->s = otherwise;
    scan(a, t->otherwise);
    state_and(&a->s, &then);
}

static void scan_assign(Assigner *a, Assign *t) {
    if (!flow_is_own_name(a->c, t->lhs))
        scan(a, t->lhs);
    scan(a, t->rhs);
    assign_tree(a, t->lhs);
}

static void scan_select(Assigner *a, Select *t) {
    scan(a, t->expr);
    if (t->sym && t->sym->kind == SYM_VAR && t->expr->kind == A_IDENT && flow_is_own_name(a->c, &t->a))
        check_init(a, t->a.pos, (VarSymbol *)t->sym);
}

static void scan_lambda(Assigner *a, Lambda *l) {
    State outer = state_dup(a, &a->s);
    int return_slot = a->return_slot, next = a->next, from = a->exits.n;
    a->return_slot = a->next;
    for (int i = 0; i < l->params.n; i++) {
        VarDecl *p = (VarDecl *)l->params.v[i];
        if (!p->sym)
            continue;
        new_var(a, p);
        init_var(a, p->sym);
    }
    scan(a, l->body);
    a->exits.n = from;
    a->return_slot = return_slot;
    a->next = next;
    a->s = outer;
}

static void scan_assert(Assigner *a, Assert *t) {
    State exit = state_dup(a, &a->s);
    scan_cond(a, t->cond);
    bits_and(&exit.uninits, &a->when_true.uninits);
    if (t->detail) {
        a->s = a->when_false;
        scan(a, t->detail);
    }
    a->s = exit;
}

static void scan_if(Assigner *a, If *t) {
    scan_cond(a, t->cond);
    State otherwise = a->when_false;
    a->s = a->when_true;
    scan(a, t->then);
    if (!t->otherwise) {
        state_and(&a->s, &otherwise);
        return;
    }
    State then = a->s;
    a->s = otherwise;
    scan(a, t->otherwise);
    state_and(&a->s, &then);
}

/* ---- classes ---- */

static void scan_var(Assigner *a, VarDecl *t) {
    if (!t->sym)
        return;
    bool local = is_local(t->sym);
    if (local)
        new_var(a, t);
    if (!t->init)
        return;
    scan(a, t->init);
    if (local)
        assign_var(a, t->a.pos, t->sym);
}

static void check_fields(Assigner *a, MethodDecl *m, Pos pos) {
    for (int i = a->first; i < a->next && i < a->vars.n; i++) {
        VarDecl *d = a->vars.v[i];
        if (d->sym->s.owner != &a->k->s || is_local(d->sym))
            continue;
        if (m->sym && m->sym->s.flags & F_GENERATED_CTOR && !(a->k->s.flags & F_RECORD))
            check_init_as(a, d->a.pos, d->sym, ERR_VAR_NOT_INITIALIZED_IN_DEFAULT_CONSTRUCTOR);
        else
            check_init(a, pos, d->sym);
    }
}

static void scan_method(Assigner *a, MethodDecl *m) {
    if (!m->body)
        return;
    State outer = state_dup(a, &a->s);
    int next = a->next, first = a->first, return_slot = a->return_slot;
    int from = a->exits.n;
    bool was = a->initial_ctor;
    a->initial_ctor = flow_is_initial_ctor(a->c, m);
    if (!a->initial_ctor)
        a->first = a->next;
    for (int i = 0; i < m->params.n; i++) {
        VarDecl *p = (VarDecl *)m->params.v[i];
        if (!p->sym)
            continue;
        new_var(a, p);
        init_var(a, p->sym);
    }
    int fields_end = next;
    scan(a, &m->body->a);
    if (a->initial_ctor) {
        a->next = fields_end;
        check_fields(a, m, m->body->end);
        for (int i = from; i < a->exits.n; i++) {
            if (a->exits.v[i].jump->kind != A_RETURN)
                continue;
            a->s = a->exits.v[i].at;
            check_fields(a, m, a->exits.v[i].jump->pos);
        }
    }
    a->exits.n = from;
    a->initial_ctor = was;
    a->first = first;
    a->next = next;
    a->return_slot = return_slot;
    a->s = outer;
}

static bool member_is_static(const Ast *t) {
    if (t->kind == A_CLASS_DECL)
        return ((const ClassDecl *)t)->sym && ((const ClassDecl *)t)->sym->s.flags & F_STATIC;
    if (t->kind == A_BLOCK)
        return ((const Block *)t)->is_static;
    return t->kind == A_VAR_DECL && ((const VarDecl *)t)->sym &&
           ((const VarDecl *)t)->sym->s.flags & F_STATIC;
}

static void define_fields(Assigner *a, ClassDecl *k, bool is_static) {
    for (int i = 0; i < k->members.n; i++) {
        VarDecl *v = (VarDecl *)k->members.v[i];
        if (v->a.kind == A_VAR_DECL && v->sym && member_is_static(&v->a) == is_static &&
            is_blank_field(a, v->sym))
            new_var(a, v);
    }
}

static void run_initializers(Assigner *a, ClassDecl *k, bool is_static) {
    for (int i = 0; i < k->members.n; i++) {
        Ast *t = k->members.v[i];
        if (t->kind != A_METHOD_DECL && member_is_static(t) == is_static)
            scan(a, t);
    }
}

static void scan_class(Assigner *a, ClassDecl *k) {
    if (!k->sym)
        return;
    State outer = state_dup(a, &a->s);
    ClassSymbol *outer_class = a->k;
    int first = a->first, next = a->next, return_slot = a->return_slot, from = a->exits.n;
    bool was = a->initial_ctor;
    a->k = k->sym;
    a->initial_ctor = false;
    if (k->name->len)
        a->first = a->next;
    a->return_slot = a->next;
    define_fields(a, k, true);
    run_initializers(a, k, true);
    define_fields(a, k, false);
    run_initializers(a, k, false);
    a->exits.n = from;
    for (int i = 0; i < k->members.n; i++)
        if (k->members.v[i]->kind == A_METHOD_DECL)
            scan_method(a, (MethodDecl *)k->members.v[i]);
    a->exits.n = from;
    a->initial_ctor = was;
    a->k = outer_class;
    a->first = first;
    a->next = next;
    a->return_slot = return_slot;
    a->s = outer;
}

/* ---- choosing ---- */

static bool is_boolean_operator(const Ast *t) {
    return (t->kind == A_BINARY && (t->op == OPER_AND || t->op == OPER_OR)) ||
           (t->kind == A_UNARY && t->op == OPER_NOT);
}

static void scan_unary(Assigner *a, Unary *t) {
    scan(a, t->arg);
    if (t->a.op >= OPER_PREINC && t->a.op <= OPER_POSTDEC)
        assign_tree(a, t->arg);
}

static void scan(Assigner *a, Ast *t) {
    if (is_boolean_operator(t)) {
        scan_cond(a, t);
        merge(a);
        return;
    }
    switch (t->kind) {
    case A_CLASS_DECL: scan_class(a, (ClassDecl *)t); break;
    case A_VAR_DECL: scan_var(a, (VarDecl *)t); break;
    case A_BLOCK: {
        int next = a->next;
        scan_list(a, ((Block *)t)->stmts);
        a->next = next;
        break;
    }
    case A_DO_WHILE: scan_do(a, (Loop *)t); break;
    case A_WHILE: scan_loop(a, t, ((Loop *)t)->cond, ((Loop *)t)->body, (AstList){0}); break;
    case A_FOR: scan_for(a, (For *)t); break;
    case A_FOR_EACH: scan_for_each(a, (ForEach *)t); break;
    case A_LABELLED: {
        int from = a->exits.n;
        scan(a, ((Labelled *)t)->body);
        arrive(a, A_BREAK, t, from);
        break;
    }
    case A_SWITCH:
    case A_SWITCH_EXPR: scan_switch(a, (Switch *)t); break;
    case A_TRY: scan_try(a, (Try *)t); break;
    case A_IF: scan_if(a, (If *)t); break;
    case A_CONDITIONAL: scan_conditional(a, (Conditional *)t); break;
    case A_BREAK:
    case A_CONTINUE: exit_to(a, t); break;
    case A_YIELD:
        scan(a, ((Yield *)t)->value);
        exit_to(a, t);
        break;
    case A_RETURN:
        scan_opt(a, ((Return *)t)->expr);
        exit_to(a, t);
        break;
    case A_THROW:
        scan(a, ((Throw *)t)->expr);
        mark_dead(a);
        break;
    case A_ASSERT: scan_assert(a, (Assert *)t); break;
    case A_LAMBDA: scan_lambda(a, (Lambda *)t); break;
    case A_ASSIGN: scan_assign(a, (Assign *)t); break;
    case A_ASSIGNOP:
        scan(a, ((AssignOp *)t)->lhs);
        scan(a, ((AssignOp *)t)->rhs);
        assign_tree(a, ((AssignOp *)t)->lhs);
        break;
    case A_UNARY: scan_unary(a, (Unary *)t); break;
    case A_IDENT:
        if (((Ident *)t)->sym && ((Ident *)t)->sym->kind == SYM_VAR)
            check_init(a, t->pos, (VarSymbol *)((Ident *)t)->sym);
        break;
    case A_SELECT: scan_select(a, (Select *)t); break;
    case A_BINDING_PATTERN: {
        VarDecl *v = ((BindingPattern *)t)->var;
        if (v->sym) {
            new_var(a, v);
            init_var(a, v->sym);
        }
        break;
    }
    case A_ANNOTATION:
    case A_MODIFIERS:
    case A_LITERAL: break;
    default: ast_each_child(t, scan_child, a); break;
    }
}

void flow_assign(Compiler *c, ClassDecl *tree) {
    Assigner a = {.c = c, .errors_before = c->log.errors};
    scan_class(&a, tree);
}
