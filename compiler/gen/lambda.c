/* Lambdas and method references: an invokedynamic where they stand, and a synthetic method where one is
 * needed. */
#include "gen/gen.h"

#define METAFACTORY_HEAD                                                                                     \
    "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
static const char METAFACTORY_DESC[] = METAFACTORY_HEAD
    "Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)"
    "Ljava/lang/invoke/CallSite;";
static const char ALT_METAFACTORY_DESC[] = METAFACTORY_HEAD "[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;";

enum { REF_INVOKE_VIRTUAL = 5, REF_INVOKE_STATIC, REF_INVOKE_SPECIAL, REF_NEW_SPECIAL, REF_INVOKE_INTERFACE };
enum { ALT_SERIALIZABLE = 1, ALT_MARKERS = 2, ALT_BRIDGES = 4 };
enum { PRIVATE_VIRTUAL_SINCE = 15 };

/* What both forms give the metafactory. */
typedef struct FunctionSite {
    Type *type; /* the functional interface */
    const TypeList *targets;
    MethodSymbol *sam;
    Type *sam_type; /* as a member of type */
    PoolHandle impl;
    TypeList captured; /* erased types on the stack */
    bool serializable;
} FunctionSite;

/* ---- the call site ---- */

typedef struct Args {
    uint16_t *v;
    int n, cap;
} Args;

static void add_arg(Gen *g, Args *a, uint16_t x) {
    if (a->n == a->cap) {
        int cap = a->cap ? a->cap * 2 : 8;
        a->v = arena_regrow(&g->c->arena, a->v, sizeof *a->v * (size_t)a->n, sizeof *a->v * (size_t)cap);
        a->cap = cap;
    }
    a->v[a->n++] = x;
}

/* Methods with another erasure that the function stands for as well, and that its own interface does not
 * override (there it has a bridge). */
static void find_bridges(Gen *g, FunctionSite *s, Args *out) {
    Compiler *c = g->c;
    ClassSymbol *k = type_class_symbol(c, s->type);
    if (!k)
        return;
    const Name *own = method_desc(g, s->sam);
    TypeList supers = type_closure(c, class_type(c, k));
    for (int i = 0; i < supers.n; i++) {
        ClassSymbol *super = type_class_symbol(c, supers.v[i]);
        if (!super || super == c->k.object || class_is_subclass(c, (ClassSymbol *)s->sam->s.owner, super))
            continue;
        SCOPE_NAMED(e, class_members(c, super), s->sam->s.name) {
            MethodSymbol *m = (MethodSymbol *)e->sym;
            if (m->s.kind != SYM_METHOD || m == s->sam || (m->s.flags & (F_STATIC | F_PRIVATE)) ||
                !(m->s.flags & F_ABSTRACT) || method_desc(g, m) == own ||
                !method_overrides(c, s->sam, m, k, false))
                continue;
            uint16_t index = pool_method_type(&g->pool, method_desc(g, m));
            bool known = false;
            for (int j = 0; j < out->n; j++)
                known |= out->v[j] == index;
            if (!known)
                add_arg(g, out, index);
        }
    }
}

static void find_markers(Gen *g, FunctionSite *s, Args *out) {
    Type *main = gen_er(g, s->type);
    for (int i = 0; s->targets && i < s->targets->n; i++) {
        Type *t = gen_er(g, s->targets->v[i]);
        if (t->sym != main->sym && t->sym != &g->c->k.serializable->s && t->sym != &g->c->k.object->s)
            add_arg(g, out, pool_class(&g->pool, type_class_name(g->c, t)));
    }
}

static void add_alt_args(Gen *g, FunctionSite *s, Args *args, const Args *markers, const Args *bridges) {
    int flags = (s->serializable ? ALT_SERIALIZABLE : 0) | (markers->n ? ALT_MARKERS : 0) | ALT_BRIDGES;
    add_arg(g, args, pool_int(&g->pool, flags));
    if (markers->n)
        add_arg(g, args, pool_int(&g->pool, markers->n));
    for (int i = 0; i < markers->n; i++)
        add_arg(g, args, markers->v[i]);
    add_arg(g, args, pool_int(&g->pool, bridges->n));
    for (int i = 0; i < bridges->n; i++)
        add_arg(g, args, bridges->v[i]);
}

static void note_serial_site(Gen *g, FunctionSite *s, uint16_t index, Type *result) {
    for (int i = 0; i < g->serial_sites.n; i++)
        if (g->serial_sites.v[i].index == index)
            return;
    SerialSite site = {
        s->impl, type_class_name(g->c, result), s->sam->s.name, method_desc(g, s->sam), s->captured, result,
        index};
    vec_push(&g->c->arena, &g->serial_sites, site);
}

static Type *emit_site(Gen *g, FunctionSite *s) {
    Compiler *c = g->c;
    Args args = {0}, markers = {0}, bridges = {0};
    Type *result = gen_er(g, s->type);
    find_markers(g, s, &markers);
    find_bridges(g, s, &bridges);
    bool alt = s->serializable || markers.n || bridges.n || (s->targets && s->targets->n > 1);
    PoolHandle meta = {REF_INVOKE_STATIC, class_ref(c->k.lambda_metafactory),
                       name_of(c, alt ? "altMetafactory" : "metafactory"),
                       name_of(c, alt ? ALT_METAFACTORY_DESC : METAFACTORY_DESC), false};
    uint16_t handle = pool_handle(&g->pool, &meta);
    add_arg(g, &args, pool_method_type(&g->pool, method_desc(g, s->sam)));
    add_arg(g, &args, pool_handle(&g->pool, &s->impl));
    add_arg(g, &args, pool_method_type(&g->pool, type_descriptor(c, type_erasure(c, s->sam_type))));
    if (alt)
        add_alt_args(g, s, &args, &markers, &bridges);
    uint16_t index =
        pool_indy(&g->pool, handle, args.v, args.n, s->sam->s.name, desc_of(g, s->captured, result));
    if (s->serializable)
        note_serial_site(g, s, index, result);
    code_indy(&g->k, index, s->captured.n, result);
    return result;
}

static int private_kind(Gen *g, ClassSymbol *k) {
    if (g->c->options.release < PRIVATE_VIRTUAL_SINCE)
        return REF_INVOKE_SPECIAL;
    return sym_is_interface(g->c, &k->s) ? REF_INVOKE_INTERFACE : REF_INVOKE_VIRTUAL;
}

/* ---- lambda methods ---- */

static void append(Gen *g, TypeList *l, Type *t) {
    *l = type_list_append(g->c, *l, t);
}

static TypeList captured_types(Gen *g, LambdaInfo *l) {
    TypeList types = {0};
    for (int i = 0; i < l->captured.n; i++)
        append(g, &types, sym_erasure(g->c, &l->captured.v[i]->s));
    return types;
}

static Type *function_result(Gen *g, Type *sam_type) {
    return gen_er(g, type_as_method(sam_type)->ret);
}

static Type *receiver_type(Gen *g, MethodRef *r) {
    Type *t = gen_er(g, r->expr->type);
    return t;
}

/* Parameters of l's method: what is captured, then the function's. */
static TypeList method_params(Gen *g, LambdaInfo *l) {
    TypeList types = captured_types(g, l);
    if (l->tree->kind == A_LAMBDA) {
        Lambda *t = (Lambda *)l->tree;
        for (int i = 0; i < t->params.n; i++)
            append(g, &types, sym_erasure(g->c, &((VarDecl *)t->params.v[i])->sym->s));
        return types;
    }
    MethodRef *r = (MethodRef *)l->tree;
    if (r->ref_kind == REF_BOUND)
        append(g, &types, receiver_type(g, r));
    MethodType *d = type_as_method(r->descriptor_type);
    for (int i = 0; i < d->params.n; i++)
        append(g, &types, gen_er(g, d->params.v[i]));
    return types;
}

static Type *sam_type_of(const LambdaInfo *l) {
    return l->tree->kind == A_LAMBDA ? ((Lambda *)l->tree)->descriptor_type
                                     : ((MethodRef *)l->tree)->descriptor_type;
}

static Type *method_result(Gen *g, LambdaInfo *l) {
    return function_result(g, sam_type_of(l));
}

static const Name *lambda_desc(Gen *g, LambdaInfo *l) {
    if (!l->desc)
        l->desc = desc_of(g, method_params(g, l), method_result(g, l));
    return l->desc;
}

static PoolHandle lambda_handle(Gen *g, LambdaInfo *l) {
    int kind = l->uses_this ? private_kind(g, g->cls) : REF_INVOKE_STATIC;
    return (PoolHandle){(uint8_t)kind, class_ref(g->cls), l->name, lambda_desc(g, l),
                        sym_is_interface(g->c, &g->cls->s)};
}

static void push_captured(Gen *g, LambdaInfo *l, FunctionSite *s) {
    if (l->uses_this) {
        gen_this(g);
        append(g, &s->captured, sym_erasure(g->c, &g->cls->s));
    }
    for (int i = 0; i < l->captured.n; i++) {
        gen_local_var(g, l->captured.v[i]);
        append(g, &s->captured, sym_erasure(g->c, &l->captured.v[i]->s));
    }
}

Type *gen_lambda(Gen *g, Lambda *t) {
    LambdaInfo *l = t->gen;
    FunctionSite s = {.type = t->a.type,
                      .targets = t->targets,
                      .sam = t->descriptor,
                      .sam_type = t->descriptor_type,
                      .serializable = l->serializable};
    push_captured(g, l, &s);
    s.impl = lambda_handle(g, l);
    return emit_site(g, &s);
}

/* ---- method references ---- */

static bool never_null(Gen *g, const Ast *t) {
    t = ast_skip_parens(t);
    return t->kind == A_NEW_CLASS || (t->kind == A_IDENT && (((const Ident *)t)->name == g->c->n.this_ ||
                                                             ((const Ident *)t)->name == g->c->n.super_));
}

static void push_receiver(Gen *g, MethodRef *r, FunctionSite *s) {
    Type *t = receiver_type(g, r);
    gen_to(g, r->expr, t);
    if (!never_null(g, r->expr)) {
        code_dup(&g->k);
        gen_call_static(g, g->c->k.objects, "requireNonNull", "(Ljava/lang/Object;)Ljava/lang/Object;", 1,
                        g->c->t.object);
        code_pop(&g->k);
    }
    append(g, &s->captured, t);
}

static ClassSymbol *ref_owner(Gen *g, MethodRef *r) {
    ClassSymbol *owner = (ClassSymbol *)r->sym->owner;
    if (owner == g->c->k.object || r->sym->name == g->c->n.init || !r->expr->type)
        return owner;
    if ((r->sym->flags & F_STATIC) && sym_is_interface(g->c, &owner->s))
        return owner;
    Type *e = gen_er(g, r->expr->type);
    bool usable = e->tag == T_CLASS && class_is_subclass(g->c, (ClassSymbol *)e->sym, owner);
    return usable ? (ClassSymbol *)e->sym : owner;
}

static PoolHandle direct_handle(Gen *g, MethodRef *r) {
    MethodSymbol *m = (MethodSymbol *)r->sym;
    ClassSymbol *k = (ClassSymbol *)m->s.owner;
    bool iface = sym_is_interface(g->c, &k->s);
    int kind = m->s.name == g->c->n.init  ? REF_NEW_SPECIAL
               : (m->s.flags & F_STATIC)  ? REF_INVOKE_STATIC
               : (m->s.flags & F_PRIVATE) ? private_kind(g, k)
               : iface                    ? REF_INVOKE_INTERFACE
                                          : REF_INVOKE_VIRTUAL;
    return (PoolHandle){(uint8_t)kind, class_ref(k), m->s.name, method_desc(g, m), iface};
}

static bool is_serializable(Gen *g, Type *t, const TypeList *targets) {
    for (int i = 0; targets && i < targets->n; i++)
        if (type_is_subtype(g->c, gen_er(g, targets->v[i]), g->c->t.serializable))
            return true;
    return type_is_subtype(g->c, gen_er(g, t), g->c->t.serializable);
}

Type *gen_method_ref(Gen *g, MethodRef *t) {
    FunctionSite s = {.type = t->a.type,
                      .targets = t->targets,
                      .sam = t->descriptor,
                      .sam_type = t->descriptor_type,
                      .serializable = is_serializable(g, t->a.type, t->targets)};
    if (t->gen)
        push_captured(g, t->gen, &s);
    if (t->ref_kind == REF_BOUND)
        push_receiver(g, t, &s);
    s.impl = t->gen ? lambda_handle(g, t->gen) : direct_handle(g, t);
    return emit_site(g, &s);
}

/* ---- bodies ---- */

static void lambda_body(Gen *g, LambdaInfo *l) {
    Lambda *t = (Lambda *)l->tree;
    Code *k = &g->k;
    if (t->body->kind == A_BLOCK) {
        gen_block(g, (Block *)t->body);
        if (k->alive) {
            code_line(k, ((Block *)t->body)->end);
            code_return(k, g->c->t.void_);
        }
        return;
    }
    code_line(k, ast_start(t->body));
    if (g->ret->tag == T_VOID)
        gen_discard(g, t->body);
    else
        gen_to(g, t->body, g->ret);
    code_return(k, g->ret);
}

/* The parameters of a method reference's body, taken one by one. */
typedef struct ParamWalk {
    MethodRef *r;
    int slot, next; /* of the function's parameters */
} ParamWalk;

static Type *load_param(Gen *g, ParamWalk *w, Type **full) {
    MethodType *d = type_as_method(w->r->descriptor_type);
    *full = d->params.v[w->next++];
    Type *t = gen_er(g, *full);
    code_load(&g->k, w->slot);
    w->slot += t->tag == T_LONG || t->tag == T_DOUBLE ? 2 : 1;
    return t;
}

static void pass_param(Gen *g, ParamWalk *w, Type *to) {
    Type *full, *t = load_param(g, w, &full);
    gen_coerce(g, t, full, to);
}

static int pass_params(Gen *g, ParamWalk *w, TypeList params) {
    Code *k = &g->k;
    int total = type_as_method(w->r->descriptor_type)->params.n;
    Type *elem = w->r->varargs_elem;
    int fixed = elem ? params.n - 1 : params.n;
    for (int i = 0; i < fixed && w->next < total; i++)
        pass_param(g, w, gen_er(g, params.v[i]));
    if (!elem)
        return params.n;
    elem = gen_er(g, elem);
    int rest = total - w->next;
    code_int(k, rest);
    code_new_array(k, type_array(g->c, elem), 1);
    for (int i = 0; i < rest; i++) {
        code_dup(k);
        code_int(k, i);
        pass_param(g, w, elem);
        code_array_store(k, elem);
    }
    return params.n;
}

static Type *ref_new(Gen *g, ParamWalk *w, MethodSymbol *m) {
    Compiler *c = g->c;
    ClassSymbol *k = (ClassSymbol *)m->s.owner;
    int n = 0;
    code_new(&g->k, sym_erasure(c, &k->s));
    code_dup(&g->k);
    if (class_has_outer_this(c, k)) {
        gen_outer_for(g, k);
        n++;
    }
    n += pass_params(g, w, type_as_method(m->s.type)->params);
    gen_captured_args(g, k);
    n += k->gen ? k->gen->captured.n : 0;
    code_invoke(&g->k, OP_invokespecial, class_ref(k), c->n.init, method_desc(g, m), n, c->t.void_, false);
    return sym_erasure(c, &k->s);
}

static Type *ref_new_array(Gen *g, ParamWalk *w) {
    Type *array = gen_er(g, w->r->expr->type);
    pass_param(g, w, g->c->t.int_);
    code_new_array(&g->k, array, 1);
    return array;
}

static void ref_receiver(Gen *g, ParamWalk *w, MethodSymbol *m, ClassSymbol *k) {
    MethodRef *r = w->r;
    Type *owner = sym_erasure(g->c, &k->s);
    if (r->ref_kind == REF_SUPER) {
        gen_this(g);
    } else if (r->ref_kind == REF_BOUND) {
        Type *t = receiver_type(g, r);
        code_load(&g->k, w->slot++);
        if (t->tag != T_ARRAY)
            gen_coerce(g, t, r->expr->type, owner);
    } else if (!(m->s.flags & F_STATIC)) {
        Type *site = gen_er(g, r->expr->type);
        pass_param(g, w, site->tag == T_ARRAY ? site : owner);
    }
}

static Type *ref_invoke(Gen *g, ParamWalk *w, MethodSymbol *m) {
    Compiler *c = g->c;
    MethodRef *r = w->r;
    ClassSymbol *outer = r->ref_kind == REF_SUPER ? super_of_outer(c, r->expr, g->cls) : NULL;
    if (outer) {
        Type *result = gen_er(g, type_as_method(m->s.type)->ret);
        gen_outer_instance(g, outer);
        pass_params(g, w, type_as_method(m->s.type)->params);
        gen_invoke_super_of(g, outer, m, result);
        return result;
    }
    ClassSymbol *k = ref_owner(g, r);
    Type *site = gen_er(g, r->expr->type);
    if (r->ref_kind == REF_SUPER && class_super(c, g->cls) && !sym_is_interface(c, &k->s)) {
        Type *super = gen_er(g, class_super(c, g->cls));
        if (k != c->k.object)
            k = (ClassSymbol *)super->sym;
    }
    ref_receiver(g, w, m, k);
    if (site->tag == T_ARRAY && m->s.name == c->n.clone) {
        code_invoke(&g->k, OP_invokevirtual, type_class_name(c, site), c->n.clone,
                    name_of(c, "()Ljava/lang/Object;"), 0, c->t.object, false);
        return c->t.object;
    }
    bool iface = sym_is_interface(c, &k->s);
    int op = r->ref_kind == REF_SUPER  ? OP_invokespecial
             : (m->s.flags & F_STATIC) ? OP_invokestatic
             : iface                   ? OP_invokeinterface
                                       : OP_invokevirtual;
    bool poly = (m->s.flags & F_POLY_SIGNATURE) != 0;
    Type *mt = poly ? r->ref_type : m->s.type;
    int n = pass_params(g, w, type_as_method(mt)->params);
    Type *ret = gen_er(g, type_as_method(mt)->ret);
    if (r->ref_kind != REF_SUPER && access_call(g, m, NULL))
        return ret;
    const Name *desc = poly ? type_descriptor(c, type_erasure(c, mt)) : method_desc(g, m);
    code_invoke(&g->k, op, class_ref(k), m->s.name, desc, n, ret, iface);
    return ret;
}

static int slots_of(TypeList l) {
    int n = 0;
    for (int i = 0; i < l.n; i++)
        n += l.v[i]->tag == T_LONG || l.v[i]->tag == T_DOUBLE ? 2 : 1;
    return n;
}

static void ref_body(Gen *g, LambdaInfo *l) {
    MethodRef *r = (MethodRef *)l->tree;
    MethodSymbol *m = (MethodSymbol *)r->sym;
    ParamWalk w = {r, (l->uses_this ? 1 : 0) + slots_of(captured_types(g, l)), 0};
    code_line(&g->k, r->a.pos);
    Type *actual, *full = r->ref_type ? type_as_method(r->ref_type)->ret : NULL;
    if (r->ref_kind == REF_NEW_ARRAY)
        actual = full = ref_new_array(g, &w);
    else if (r->ref_kind == REF_NEW || r->ref_kind == REF_NEW_TOP)
        actual = full = ref_new(g, &w, m);
    else
        actual = ref_invoke(g, &w, m);
    if (g->ret->tag == T_VOID) {
        if (actual->tag != T_VOID)
            code_pop(&g->k);
    } else {
        gen_coerce(g, actual, full ? full : actual, g->ret);
    }
    code_return(&g->k, g->ret);
}

static void make_lambda(Gen *g, void *ctx) {
    LambdaInfo *l = ctx;
    g->unit = &l->unit;
    if (l->tree->kind == A_LAMBDA)
        lambda_body(g, l);
    else
        ref_body(g, l);
}

static VarSymbol **method_vars(Gen *g, LambdaInfo *l, int n) {
    VarSymbol **vars = NEW_ARRAY(&g->c->arena, VarSymbol *, n + 1);
    for (int i = 0; i < l->captured.n; i++)
        vars[i] = l->captured.v[i];
    if (l->tree->kind == A_LAMBDA) {
        AstList params = ((Lambda *)l->tree)->params;
        for (int i = 0; i < params.n; i++)
            vars[l->captured.n + i] = ((VarDecl *)params.v[i])->sym;
    }
    return vars;
}

void gen_lambda_methods(Gen *g) {
    for (int i = g->info->lambdas.n - 1; i >= 0; i--) {
        LambdaInfo *l = g->info->lambdas.v[i];
        MethodSpec m = {.flags = F_PRIVATE | F_SYNTHETIC | (l->uses_this ? 0 : F_STATIC),
                        .name = l->name,
                        .desc = lambda_desc(g, l),
                        .is_static = !l->uses_this,
                        .params = method_params(g, l),
                        .ret = method_result(g, l),
                        .thrown = type_as_method(sam_type_of(l))->thrown,
                        .has_code = true,
                        .make = make_lambda,
                        .ctx = l,
                        .pos = l->tree->pos};
        m.vars = method_vars(g, l, m.params.n);
        gen_method(g, &m);
    }
}
