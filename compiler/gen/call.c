/* Method calls, constructor calls, and making objects and arrays. */
#include "gen/gen.h"

/* ---- arguments ---- */

static void gen_varargs(Gen *g, AstList args, int from, Type *elem) {
    Code *k = &g->k;
    elem = gen_er(g, elem);
    code_int(k, args.n - from);
    code_new_array(k, type_array(g->c, elem), 1);
    for (int i = from; i < args.n; i++) {
        code_dup(k);
        code_int(k, i - from);
        gen_to(g, args.v[i], elem);
        code_array_store(k, elem);
    }
}

int gen_args(Gen *g, AstList args, TypeList params, Type *varargs_elem) {
    int fixed = varargs_elem ? params.n - 1 : params.n;
    for (int i = 0; i < fixed && i < args.n; i++)
        gen_to(g, args.v[i], gen_er(g, params.v[i]));
    if (varargs_elem)
        gen_varargs(g, args, fixed, varargs_elem);
    return params.n;
}

static Pos call_pos(Call *t) {
    if (t->a.pos)
        return t->a.pos;
    return t->method->kind == A_SELECT ? ((Select *)t->method)->name_pos : t->method->pos;
}

/* ---- this(...) and super(...) ---- */

static void check_not_null(Gen *g) {
    code_dup(&g->k);
    gen_call_static(g, g->c->k.objects, "requireNonNull", "(Ljava/lang/Object;)Ljava/lang/Object;", 1,
                    g->c->t.object);
    code_pop(&g->k);
}

static void gen_outer_of_ctor_call(Gen *g, Call *t, ClassSymbol *k) {
    if (t->method->kind == A_SELECT) {
        Ast *outer = ((Select *)t->method)->expr;
        gen_to(g, outer, gen_er(g, outer->type));
        check_not_null(g);
    } else if (k == g->cls) {
        code_load(&g->k, g->outer_slot);
    } else {
        gen_outer_for(g, k);
    }
}

static int gen_name_and_ordinal(Gen *g) {
    code_load(&g->k, 1);
    code_load(&g->k, 2);
    return 2;
}

static Type *gen_ctor_call(Gen *g, Call *t, MethodSymbol *m) {
    Compiler *c = g->c;
    ClassSymbol *k = (ClassSymbol *)m->s.owner;
    int n = 0;
    gen_this(g);
    if (class_is_enum_like(g, k))
        n += gen_name_and_ordinal(g);
    if (class_has_outer_this(c, k)) {
        gen_outer_of_ctor_call(g, t, k);
        n++;
    }
    n += gen_args(g, t->args, type_as_method(m->s.type)->params, t->varargs_elem);
    gen_captured_args(g, k);
    n += k->gen ? k->gen->captured.n : 0;
    code_line(&g->k, call_pos(t));
    code_invoke(&g->k, OP_invokespecial, class_ref(k), c->n.init, method_desc(g, m), n, c->t.void_, false);
    return c->t.void_;
}

/* ---- methods ---- */

static Type *result_of(Gen *g, Call *t, MethodSymbol *m) {
    Type *mt = (m->s.flags & F_POLY_SIGNATURE) ? t->method->type : m->s.type;
    return gen_er(g, type_as_method(mt)->ret);
}

static const Name *desc_of_call(Gen *g, Call *t, MethodSymbol *m) {
    if (m->s.flags & F_POLY_SIGNATURE)
        return type_descriptor(g->c, type_erasure(g->c, t->method->type));
    return method_desc(g, m);
}

static TypeList params_of_call(Call *t, MethodSymbol *m) {
    return type_as_method((m->s.flags & F_POLY_SIGNATURE) ? t->method->type : m->s.type)->params;
}

static bool is_super_name(Gen *g, const Ast *t) {
    return (t->kind == A_IDENT && ((Ident *)t)->name == g->c->n.super_) ||
           (t->kind == A_SELECT && ((Select *)t)->name == g->c->n.super_);
}

static bool is_type_name(const Ast *t) {
    Symbol *s = ast_symbol(t);
    return ast_is_type_tree(t) || (s && (s->kind == SYM_CLASS || s->kind == SYM_PACKAGE));
}

/* The class to name in the reference: the site's, unless the method is Object's. */
static ClassSymbol *site_class(Gen *g, Type *site, MethodSymbol *m) {
    ClassSymbol *owner = (ClassSymbol *)m->s.owner;
    Type *e = gen_er(g, site);
    if (owner == g->c->k.object || e->tag != T_CLASS ||
        !class_is_subclass(g->c, (ClassSymbol *)e->sym, owner))
        return owner;
    return (ClassSymbol *)e->sym;
}

static int virtual_op(Gen *g, ClassSymbol *k, MethodSymbol *m) {
    if ((m->s.flags & F_PRIVATE) && g->c->options.release < 11)
        return OP_invokespecial;
    return sym_is_interface(g->c, &k->s) ? OP_invokeinterface : OP_invokevirtual;
}

static Type *finish_call(Gen *g, Call *t, int op, ClassSymbol *k, MethodSymbol *m) {
    int n = gen_args(g, t->args, params_of_call(t, m), t->varargs_elem);
    Type *ret = result_of(g, t, m);
    code_line(&g->k, call_pos(t));
    if (access_call(g, m,
                    t->method->kind == A_SELECT ? access_site(g->c, ((Select *)t->method)->expr) : NULL))
        return ret;
    code_invoke(&g->k, op, class_ref(k), m->s.name, desc_of_call(g, t, m), n, ret,
                sym_is_interface(g->c, &k->s));
    return ret;
}

static Type *gen_call_by_name(Gen *g, Call *t, MethodSymbol *m) {
    if (m->s.flags & F_STATIC) {
        ClassSymbol *owner = (ClassSymbol *)m->s.owner;
        bool here = class_has_member(g->c, g->cls, &m->s) && !sym_is_interface(g->c, &owner->s);
        return finish_call(g, t, OP_invokestatic, here ? g->cls : owner, m);
    }
    ClassSymbol *k = gen_member_instance(g, &m->s);
    if (m->s.owner == &g->c->k.object->s)
        k = g->c->k.object;
    return finish_call(g, t, virtual_op(g, k, m), k, m);
}

void gen_invoke_super_of(Gen *g, ClassSymbol *k, MethodSymbol *m, Type *ret) {
    int i = 0;
    while (k->gen->super_access.v[i] != m)
        i++;
    TypeList params = type_as_method(sym_erasure(g->c, &m->s))->params;
    params = type_list_prepend(g->c, sym_erasure(g->c, &k->s), params);
    code_invoke(&g->k, OP_invokestatic, class_ref(k), name_printf(g->c, "access$%d01", i),
                desc_of(g, params, ret), params.n, ret, false);
}

static Type *gen_access_super(Gen *g, Call *t, ClassSymbol *k, MethodSymbol *m) {
    gen_outer_instance(g, k);
    gen_args(g, t->args, type_as_method(m->s.type)->params, t->varargs_elem);
    Type *ret = result_of(g, t, m);
    code_line(&g->k, call_pos(t));
    gen_invoke_super_of(g, k, m, ret);
    return ret;
}

static Type *gen_super_call(Gen *g, Call *t, Select *s, MethodSymbol *m) {
    Compiler *c = g->c;
    ClassSymbol *k = NULL; /* X of X.super */
    if (s->expr->kind == A_SELECT)
        k = type_class_symbol(c, ((Select *)s->expr)->expr->type);
    if (super_of_outer(c, s->expr, g->cls))
        return gen_access_super(g, t, k, m);
    gen_this(g);
    ClassSymbol *owner;
    if (k && sym_is_interface(c, &k->s) && k != g->cls) {
        owner = k;
    } else {
        Type *super = class_super(c, g->cls);
        owner = super ? site_class(g, super, m) : (ClassSymbol *)m->s.owner;
    }
    return finish_call(g, t, OP_invokespecial, owner, m);
}

static Type *gen_array_clone(Gen *g, Call *t, Select *s) {
    Type *array = gen_er(g, s->expr->type);
    gen_to(g, s->expr, array);
    code_line(&g->k, call_pos(t));
    code_invoke(&g->k, OP_invokevirtual, type_class_name(g->c, array), g->c->n.clone,
                name_of(g->c, "()Ljava/lang/Object;"), 0, g->c->t.object, false);
    return g->c->t.object;
}

static Type *gen_call_on(Gen *g, Call *t, Select *s, MethodSymbol *m) {
    if (is_super_name(g, s->expr) && !(m->s.flags & F_STATIC))
        return gen_super_call(g, t, s, m);
    if (m->s.flags & F_STATIC) {
        if (!is_type_name(s->expr) && !is_super_name(g, s->expr))
            gen_discard(g, s->expr);
        ClassSymbol *k = (ClassSymbol *)m->s.owner;
        if (!sym_is_interface(g->c, &k->s))
            k = site_class(g, s->expr->type, m);
        return finish_call(g, t, OP_invokestatic, k, m);
    }
    Type *site = gen_er(g, s->expr->type);
    if (site->tag == T_ARRAY && m->s.name == g->c->n.clone)
        return gen_array_clone(g, t, s);
    ClassSymbol *k = site_class(g, s->expr->type, m);
    gen_to(g, s->expr, site);
    if (site->tag == T_CLASS)
        gen_coerce(g, site, s->expr->type, sym_erasure(g->c, &k->s));
    return finish_call(g, t, virtual_op(g, k, m), k, m);
}

Type *gen_call(Gen *g, Call *t) {
    MethodSymbol *m = (MethodSymbol *)ast_symbol(t->method);
    if (m->s.name == g->c->n.init)
        return gen_ctor_call(g, t, m);
    if (t->method->kind == A_SELECT)
        return gen_call_on(g, t, (Select *)t->method, m);
    return gen_call_by_name(g, t, m);
}

/* ---- new ---- */

static MethodSymbol *ctor_of(Gen *g, NewClass *t) {
    if (!t->body || t->ctor->s.owner == &t->body->sym->s)
        return t->ctor;
    SCOPE_NAMED(e, class_members(g->c, t->body->sym), g->c->n.init) {
        return (MethodSymbol *)e->sym;
    }
    return t->ctor;
}

static void gen_checked_outer(Gen *g, Ast *outer) {
    gen_to(g, outer, gen_er(g, outer->type));
    check_not_null(g);
}

Type *gen_new(Gen *g, NewClass *t, VarSymbol *enum_const, int ordinal) {
    Compiler *c = g->c;
    Code *k = &g->k;
    MethodSymbol *m = ctor_of(g, t);
    ClassSymbol *made = (ClassSymbol *)m->s.owner;
    Type *type = sym_erasure(c, &made->s);
    TypeList params = type_as_method(m->s.type)->params;
    int n = 0;
    code_new(k, type);
    code_dup(k);
    if (enum_const) {
        code_string(k, enum_const->s.name);
        code_int(k, ordinal);
        n += 2;
    }
    if (class_has_outer_this(c, made)) {
        if (t->outer && !t->body)
            gen_checked_outer(g, t->outer);
        else
            gen_outer_for(g, made);
        n++;
    }
    if (t->outer && t->body) { /* outer.new Inner() { }: the constructor's first parameter */
        gen_checked_outer(g, t->outer);
        params = (TypeList){params.v + 1, params.n - 1};
        n++;
    }
    n += gen_args(g, t->args, params, t->varargs_elem);
    gen_captured_args(g, made);
    n += made->gen ? made->gen->captured.n : 0;
    code_invoke(k, OP_invokespecial, class_ref(made), c->n.init, method_desc(g, m), n, c->t.void_, false);
    return type;
}

static Type *gen_array_of(Gen *g, NewArray *t, Type *array) {
    Code *k = &g->k;
    Type *elem = type_elem(array);
    code_int(k, t->elems.n);
    code_new_array(k, array, 1);
    for (int i = 0; i < t->elems.n; i++) {
        code_dup(k);
        code_int(k, i);
        gen_to(g, t->elems.v[i], elem);
        code_array_store(k, elem);
    }
    return array;
}

Type *gen_new_array(Gen *g, NewArray *t) {
    Type *array = gen_er(g, t->a.type);
    if (t->has_init || t->dims.n == 0)
        return gen_array_of(g, t, array);
    for (int i = 0; i < t->dims.n; i++)
        gen_to(g, t->dims.v[i], g->c->t.int_);
    code_new_array(&g->k, array, t->dims.n);
    return array;
}
