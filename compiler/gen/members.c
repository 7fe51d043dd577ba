/* The methods of a class: those written, those that the language adds, and those that only the machine needs.
 */
#include "gen/gen.h"

/* ---- initializers ---- */

static Pos field_pos(const VarDecl *d) {
    if (d->mods && d->mods->a.pos)
        return d->mods->a.pos;
    return d->start ? d->start : d->a.pos;
}

static void init_field(Gen *g, VarDecl *d) {
    VarSymbol *v = d->sym;
    Type *type = sym_erasure(g->c, &v->s);
    code_line(&g->k, field_pos(d));
    if (v->s.flags & F_STATIC) {
        gen_to(g, d->init, type);
        code_field(&g->k, OP_putstatic, class_ref(g->cls), v->s.name, type);
    } else {
        gen_this(g);
        gen_to(g, d->init, type);
        code_field(&g->k, OP_putfield, class_ref(g->cls), v->s.name, type);
    }
}

static bool is_enum_constant(const VarDecl *d) {
    return d->sym && (d->sym->s.flags & F_ENUM);
}

static void init_enum_constant(Gen *g, VarDecl *d, int ordinal) {
    Ast *init = ast_skip_parens_mut(d->init);
    code_line(&g->k, field_pos(d));
    gen_new(g, (NewClass *)init, d->sym, ordinal);
    code_field(&g->k, OP_putstatic, class_ref(g->cls), d->sym->s.name, sym_erasure(g->c, &g->cls->s));
}

/* Does this member take part in the static (or instance) initialization? */
static bool initializes(Gen *g, const Ast *t, bool is_static) {
    if (t->kind == A_BLOCK)
        return ((const Block *)t)->is_static == is_static;
    const VarDecl *d = (const VarDecl *)t;
    if (t->kind != A_VAR_DECL || !d->init || !d->sym || ((d->sym->s.flags & F_STATIC) != 0) != is_static)
        return false;
    return !is_static || !var_constant(g->c, d->sym);
}

static void gen_initializers(Gen *g, bool is_static) {
    Unit *saved = g->unit;
    g->unit = is_static ? &g->info->clinit : &g->info->init;
    for (int i = 0; i < g->tree->members.n; i++) {
        Ast *t = g->tree->members.v[i];
        if (!initializes(g, t, is_static) || (t->kind == A_VAR_DECL && is_enum_constant((VarDecl *)t)))
            continue;
        if (t->kind == A_BLOCK)
            gen_stmt(g, t);
        else
            init_field(g, (VarDecl *)t);
    }
    g->unit = saved;
}

/* ---- constructors ---- */

static Call *ctor_call_of(Gen *g, MethodDecl *m) {
    if (!m->body || m->body->stmts.n == 0)
        return NULL;
    Ast *first = m->body->stmts.v[0];
    bool is_call =
        ast_is_this_or_super_call(first, g->c->n.this_) || ast_is_this_or_super_call(first, g->c->n.super_);
    return is_call ? (Call *)((ExprStmt *)first)->expr : NULL;
}

static void store_hidden_fields(Gen *g) {
    Code *k = &g->k;
    ClassSymbol *cls = g->cls;
    if (g->outer_slot) {
        gen_this(g);
        code_load(k, g->outer_slot);
        code_field(k, OP_putfield, class_ref(cls), outer_field_name(g, cls), outer_this_type(g, cls));
    }
    int slot = g->captured_slot;
    for (int i = 0; i < g->info->captured.n; i++) {
        Type *t = sym_erasure(g->c, &g->info->captured.v[i]->s);
        gen_this(g);
        code_load(k, slot);
        code_field(k, OP_putfield, class_ref(cls), captured_field_name(g, cls, i), t);
        slot += t->tag == T_LONG || t->tag == T_DOUBLE ? 2 : 1;
    }
}

/* super(...) of an enum class: Enum's constructor takes name and ordinal. */
static void call_enum_super(Gen *g) {
    gen_this(g);
    code_load(&g->k, 1);
    code_load(&g->k, 2);
    code_invoke(&g->k, OP_invokespecial, class_ref(g->c->k.enum_), g->c->n.init,
                name_of(g->c, "(Ljava/lang/String;I)V"), 2, g->c->t.void_, false);
}

static bool is_enum_class(Gen *g) {
    return (g->cls->s.flags & F_ENUM) && !(g->cls->s.flags & F_ANONYMOUS) && class_is_enum_like(g, g->cls);
}

static void call_default_super(Gen *g) {
    Type *super = class_super(g->c, g->cls);
    if (!super || super->tag != T_CLASS)
        return;
    gen_this(g);
    code_invoke(&g->k, OP_invokespecial, class_ref((ClassSymbol *)super->sym), g->c->n.init,
                name_of(g->c, "()V"), 0, g->c->t.void_, false);
}

static void ctor_rest(Gen *g, MethodDecl *d, int from) {
    Code *k = &g->k;
    for (int i = from; d && d->body && i < d->body->stmts.n; i++)
        gen_stmt(g, d->body->stmts.v[i]);
    if (k->alive) {
        code_line(k, d && d->body ? d->body->end : g->tree->a.pos);
        code_return(k, g->c->t.void_);
    }
}

static void make_ctor(Gen *g, void *ctx) {
    MethodSymbol *m = ctx;
    MethodDecl *d = m->tree;
    Call *call = d ? ctor_call_of(g, d) : NULL;
    bool calls_this = call && ast_name(call->method) == g->c->n.this_;
    g->in_ctor = true;
    g->before_super = true;
    code_line(&g->k, d ? d->a.pos : g->tree->a.pos);
    if (!calls_this)
        store_hidden_fields(g);
    if (is_enum_class(g) && !calls_this)
        call_enum_super(g);
    else if (call)
        gen_stmt(g, d->body->stmts.v[0]);
    else
        call_default_super(g);
    g->before_super = false;
    if (!calls_this)
        gen_initializers(g, false);
    ctor_rest(g, d, call ? 1 : 0);
    g->in_ctor = false;
}

/* Declared parameters with what surrounds them: enum's name and ordinal, enclosing instance, captured values.
 */
static void ctor_params(Gen *g, MethodSymbol *m, MethodSpec *spec) {
    Compiler *c = g->c;
    TypeList declared = type_as_method(m->s.type)->params;
    int captured = g->info->captured.n, n = 0, slot = 1;
    int total = declared.n + captured + 3;
    Type **types = NEW_ARRAY(&c->arena, Type *, total);
    VarSymbol **vars = NEW_ARRAY(&c->arena, VarSymbol *, total);
    g->outer_slot = g->captured_slot = 0;
    if (class_is_enum_like(g, g->cls)) {
        types[n++] = c->t.string;
        types[n++] = c->t.int_;
        slot += 2;
    }
    if (class_has_outer_this(c, g->cls)) {
        g->outer_slot = slot++;
        types[n++] = outer_this_type(g, g->cls);
    }
    for (int i = 0; i < declared.n; i++) {
        types[n] = gen_er(g, declared.v[i]);
        vars[n] = i < m->param_count ? m->params[i] : NULL;
        slot += types[n]->tag == T_LONG || types[n]->tag == T_DOUBLE ? 2 : 1;
        n++;
    }
    g->captured_slot = captured ? slot : 0;
    for (int i = 0; i < captured; i++)
        types[n++] = sym_erasure(c, &g->info->captured.v[i]->s);
    spec->params = (TypeList){types, n};
    spec->vars = vars;
}

static void set_unit(Gen *g, MethodSymbol *m, Unit *u) {
    *u = (Unit){.cls = g->info, .outer = g->info->init.outer, .method = m->tree};
}

static void gen_ctor(Gen *g, MethodSymbol *m) {
    bool enum_body = class_is_enum_like(g, g->cls) && (g->cls->s.flags & F_ANONYMOUS);
    uint64_t flags = m->s.flags | (enum_body ? F_PRIVATE : 0);
    if (g->info->open_ctors)
        flags &= ~F_PRIVATE;
    MethodSpec spec = {.flags = flags,
                       .name = m->s.name,
                       .desc = method_desc(g, m),
                       .sym = m,
                       .ret = g->c->t.void_,
                       .has_code = true,
                       .make = make_ctor,
                       .ctx = m,
                       .pos = m->tree ? m->tree->a.pos : g->tree->a.pos};
    ctor_params(g, m, &spec);
    gen_method(g, &spec);
    g->outer_slot = g->captured_slot = 0;
}

/* ---- written methods ---- */

static void make_body(Gen *g, void *ctx) {
    MethodDecl *d = ctx;
    gen_stmts(g, d->body->stmts);
    if (g->k.alive) {
        code_line(&g->k, d->body->end);
        code_return(&g->k, g->ret);
    }
}

static void gen_plain(Gen *g, MethodDecl *d) {
    MethodSymbol *m = d->sym;
    MethodType *t = type_as_method(sym_erasure(g->c, &m->s));
    MethodSpec spec = {.flags = m->s.flags,
                       .name = m->s.name,
                       .desc = method_desc(g, m),
                       .sym = m,
                       .is_static = (m->s.flags & F_STATIC) != 0,
                       .params = t->params,
                       .vars = m->params,
                       .ret = t->ret,
                       .has_code = d->body != NULL,
                       .make = make_body,
                       .ctx = d,
                       .pos = d->a.pos};
    gen_method(g, &spec);
}

/* Lowering made the units in the order in which methods are generated. */
static Unit *unit_of(Gen *g, MethodDecl *d) {
    ClassGen *k = g->info;
    if (k->next_unit < k->units.n && k->units.v[k->next_unit]->method == d)
        return k->units.v[k->next_unit++];
    return &k->init;
}

static void gen_declared(Gen *g, MethodDecl *d) {
    MethodSymbol *m = d->sym;
    if (!m)
        return;
    g->unit = unit_of(g, d);
    if (m->s.name == g->c->n.init)
        gen_ctor(g, m);
    else
        gen_plain(g, d);
}

/* ---- members that the language adds ---- */

static void make_values(Gen *g, void *ctx) {
    Type *array = type_array(g->c, sym_erasure(g->c, &g->cls->s));
    code_line(&g->k, g->tree->a.pos);
    code_field(&g->k, OP_getstatic, class_ref(g->cls), g->c->n.dollar_values_field, array);
    code_invoke(&g->k, OP_invokevirtual, type_class_name(g->c, array), g->c->n.clone,
                name_of(g->c, "()Ljava/lang/Object;"), 0, g->c->t.object, false);
    code_checkcast(&g->k, array);
    code_return(&g->k, array);
}

static void make_value_of(Gen *g, void *ctx) {
    Type *type = sym_erasure(g->c, &g->cls->s);
    code_line(&g->k, g->tree->a.pos);
    code_class_constant(&g->k, type);
    code_load(&g->k, 0);
    gen_call_static(g, g->c->k.enum_, "valueOf", "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;", 2,
                    g->c->t.enum_);
    code_checkcast(&g->k, type);
    code_return(&g->k, type);
}

static void make_values_array(Gen *g, void *ctx) {
    Code *k = &g->k;
    Type *type = sym_erasure(g->c, &g->cls->s), *array = type_array(g->c, type);
    int n = 0, i = 0;
    for (int j = 0; j < g->tree->members.n; j++)
        n += g->tree->members.v[j]->kind == A_VAR_DECL && is_enum_constant((VarDecl *)g->tree->members.v[j]);
    code_line(k, g->tree->a.pos);
    code_int(k, n);
    code_new_array(k, array, 1);
    for (int j = 0; j < g->tree->members.n; j++) {
        VarDecl *d = (VarDecl *)g->tree->members.v[j];
        if (d->a.kind != A_VAR_DECL || !is_enum_constant(d))
            continue;
        code_dup(k);
        code_int(k, i++);
        code_field(k, OP_getstatic, class_ref(g->cls), d->sym->s.name, type);
        code_array_store(k, type);
    }
    code_return(k, array);
}

static void gen_synthetic(Gen *g, uint64_t flags, const Name *name, TypeList params, Type *ret,
                          BodyMaker make, void *ctx, MethodSymbol *sym) {
    MethodSpec m = {.flags = flags,
                    .name = name,
                    .desc = desc_of(g, params, ret),
                    .sym = sym,
                    .is_static = (flags & F_STATIC) != 0,
                    .params = params,
                    .ret = ret,
                    .has_code = true,
                    .make = make,
                    .ctx = ctx,
                    .pos = g->tree->a.pos};
    gen_method(g, &m);
}

static MethodSymbol *find_method(Gen *g, const Name *name, int nparams) {
    SCOPE_NAMED(e, class_members(g->c, g->cls), name) {
        if (e->sym->kind == SYM_METHOD && type_as_method(e->sym->type)->params.n == nparams)
            return (MethodSymbol *)e->sym;
    }
    return NULL;
}

static void gen_enum_methods(Gen *g) {
    Compiler *c = g->c;
    Type *type = sym_erasure(c, &g->cls->s), *array = type_array(c, type);
    gen_synthetic(g, F_PUBLIC | F_STATIC, c->n.values, (TypeList){0}, array, make_values, NULL,
                  find_method(g, c->n.values, 0));
    gen_synthetic(g, F_PUBLIC | F_STATIC, c->n.valueOf, type_list(c, 1, c->t.string), type, make_value_of,
                  NULL, find_method(g, c->n.valueOf, 1));
}

/* ---- records ---- */

static uint16_t object_methods_site(Gen *g, const Name *name, const Name *desc) {
    Compiler *c = g->c;
    ClassSymbol *k = g->cls;
    PoolHandle boot = {6, class_ref(c->k.object_methods), name_of(c, "bootstrap"),
                       name_of(c, "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
                                  "Ljava/lang/invoke/TypeDescriptor;Ljava/lang/Class;Ljava/lang/String;"
                                  "[Ljava/lang/invoke/MethodHandle;)Ljava/lang/Object;"),
                       false};
    uint16_t *args = NEW_ARRAY(&c->arena, uint16_t, k->component_count + 2);
    Bytes names = {.arena = &c->arena};
    for (int i = 0; i < k->component_count; i++) {
        const Name *n = k->components[i]->s.name;
        if (i)
            put_u1(&names, ';');
        put_bytes(&names, n->s, n->len);
    }
    uint16_t handle = pool_handle(&g->pool, &boot);
    args[0] = pool_class(&g->pool, class_ref(k));
    args[1] = pool_string(&g->pool, name_intern(c, names.n ? (char *)names.v : "", names.n));
    for (int i = 0; i < k->component_count; i++) {
        VarSymbol *f = k->components[i];
        PoolHandle get = {1, class_ref(k), f->s.name, type_descriptor(c, sym_erasure(c, &f->s)), false};
        args[i + 2] = pool_handle(&g->pool, &get);
    }
    return pool_indy(&g->pool, handle, args, k->component_count + 2, name, desc);
}

typedef struct ObjectMethod {
    const Name *name;
    Type *ret;
    bool takes_object;
} ObjectMethod;

static void make_object_method(Gen *g, void *ctx) {
    ObjectMethod *m = ctx;
    Compiler *c = g->c;
    Type *self = sym_erasure(c, &g->cls->s);
    TypeList params = type_list(c, 1, self);
    if (m->takes_object)
        params = type_list_append(c, params, c->t.object);
    code_line(&g->k, g->tree->a.pos);
    gen_this(g);
    if (m->takes_object)
        code_load(&g->k, 1);
    uint16_t site = object_methods_site(g, m->name, desc_of(g, params, m->ret));
    code_indy(&g->k, site, params.n, m->ret);
    code_return(&g->k, m->ret);
}

static bool is_written(const MethodSymbol *m) {
    return m && m->tree && m->tree->body;
}

static void gen_object_method(Gen *g, const Name *name, Type *ret, bool takes_object) {
    MethodSymbol *m = NULL;
    SCOPE_NAMED(e, class_members(g->c, g->cls), name) {
        MethodSymbol *x = (MethodSymbol *)e->sym;
        if (e->sym->kind != SYM_METHOD)
            continue;
        TypeList p = type_as_method(e->sym->type)->params;
        if (p.n == takes_object && (!takes_object || gen_er(g, p.v[0])->sym == &g->c->k.object->s))
            m = x;
    }
    if (is_written(m))
        return;
    ObjectMethod what = {name, ret, takes_object};
    gen_synthetic(g, F_PUBLIC | F_FINAL, name,
                  takes_object ? type_list(g->c, 1, g->c->t.object) : (TypeList){0}, ret, make_object_method,
                  &what, NULL);
}

static void make_accessor(Gen *g, void *ctx) {
    VarSymbol *f = ctx;
    Type *t = sym_erasure(g->c, &f->s);
    code_line(&g->k, f->s.pos ? f->s.pos : g->tree->a.pos);
    gen_this(g);
    code_field(&g->k, OP_getfield, class_ref(g->cls), f->s.name, t);
    code_return(&g->k, t);
}

static void gen_record_methods(Gen *g) {
    Compiler *c = g->c;
    gen_object_method(g, c->n.toString, c->t.string, false);
    gen_object_method(g, c->n.hashCode, c->t.int_, false);
    gen_object_method(g, c->n.equals, c->t.boolean_, true);
    for (int i = 0; i < g->cls->component_count; i++) {
        VarSymbol *f = g->cls->components[i];
        MethodSymbol *m = g->cls->accessors ? g->cls->accessors[i] : find_method(g, f->s.name, 0);
        if (!is_written(m))
            gen_synthetic(g, F_PUBLIC, f->s.name, (TypeList){0}, sym_erasure(c, &f->s), make_accessor, f, m);
    }
}

/* ---- methods that only the machine needs ---- */

static void make_super_access(Gen *g, void *ctx) {
    MethodSymbol *m = ctx;
    MethodType *t = type_as_method(sym_erasure(g->c, &m->s));
    int slot = 1;
    code_line(&g->k, g->tree->a.pos);
    code_load(&g->k, 0);
    for (int i = 0; i < t->params.n; i++) {
        code_load(&g->k, slot);
        slot += t->params.v[i]->tag == T_LONG || t->params.v[i]->tag == T_DOUBLE ? 2 : 1;
    }
    ClassSymbol *super = (ClassSymbol *)class_super(g->c, g->cls)->sym;
    if (m->s.owner == &g->c->k.object->s)
        super = g->c->k.object;
    code_invoke(&g->k, OP_invokespecial, class_ref(super), m->s.name, method_desc(g, m), t->params.n, t->ret,
                false);
    code_return(&g->k, t->ret);
}

static void gen_super_access(Gen *g) {
    for (int i = 0; i < g->info->super_access.n; i++) {
        MethodSymbol *m = g->info->super_access.v[i];
        MethodType *t = type_as_method(sym_erasure(g->c, &m->s));
        TypeList params = type_list_prepend(g->c, sym_erasure(g->c, &g->cls->s), t->params);
        gen_synthetic(g, F_STATIC | F_SYNTHETIC, name_printf(g->c, "access$%d01", i), params, t->ret,
                      make_super_access, m, NULL);
    }
}

/* ---- static initialization ---- */

static void init_assertions(Gen *g) {
    Code *k = &g->k;
    Compiler *c = g->c;
    code_line(k, g->tree->a.pos);
    code_class_constant(k, sym_erasure(c, &sym_outermost(&g->cls->s)->s));
    gen_call_virtual(g, c->k.class_, "desiredAssertionStatus", "()Z", 0, c->t.boolean_);
    gen_cond_value(g, (Cond){OP_ifeq, NULL, NULL});
    code_field(k, OP_putstatic, class_ref(g->cls), c->n.dollar_assertionsDisabled, c->t.boolean_);
}

static void init_enum(Gen *g) {
    Type *array = type_array(g->c, sym_erasure(g->c, &g->cls->s));
    int ordinal = 0;
    g->unit = &g->info->clinit;
    for (int i = 0; i < g->tree->members.n; i++) {
        Ast *t = g->tree->members.v[i];
        if (t->kind == A_VAR_DECL && is_enum_constant((VarDecl *)t))
            init_enum_constant(g, (VarDecl *)t, ordinal++);
    }
    code_line(&g->k, g->tree->a.pos);
    code_invoke(&g->k, OP_invokestatic, class_ref(g->cls), g->c->n.dollar_values,
                desc_of(g, (TypeList){0}, array), 0, array, false);
    code_field(&g->k, OP_putstatic, class_ref(g->cls), g->c->n.dollar_values_field, array);
}

static Pos end_of_clinit(Gen *g) {
    Pos end = 0;
    for (int i = 0; i < g->tree->members.n; i++) {
        Ast *t = g->tree->members.v[i];
        if (initializes(g, t, true))
            end = t->kind == A_BLOCK ? ((Block *)t)->end : 0;
    }
    return end;
}

static void make_clinit(Gen *g, void *ctx) {
    g->unit = &g->info->clinit;
    if (g->info->has_assert)
        init_assertions(g);
    if (is_enum_class(g))
        init_enum(g);
    gen_initializers(g, true);
    if (g->k.alive) {
        code_line(&g->k, end_of_clinit(g));
        code_return(&g->k, g->c->t.void_);
    }
}

static bool needs_clinit(Gen *g) {
    if (g->info->has_assert || is_enum_class(g))
        return true;
    for (int i = 0; i < g->tree->members.n; i++) {
        Ast *t = g->tree->members.v[i];
        if (initializes(g, t, true))
            return true;
    }
    return false;
}

/* ---- $SwitchMap$ ---- */

static void fill_map(Gen *g, EnumMap *m) {
    Code *k = &g->k;
    Compiler *c = g->c;
    Type *ints = type_array(c, c->t.int_), *type = sym_erasure(c, &m->enum_->s);
    Type *missing = c->t.no_such_field_error;
    code_invoke(k, OP_invokestatic, class_ref(m->enum_), c->n.values,
                desc_of(g, (TypeList){0}, type_array(c, type)), 0, type_array(c, type), false);
    code_op(k, OP_arraylength);
    code_new_array(k, ints, 1);
    code_field(k, OP_putstatic, class_ref(g->cls), m->field, ints);
    for (int i = 0; i < m->consts.n; i++) {
        State s = code_state(k);
        uint32_t from = code_here(k);
        code_field(k, OP_getstatic, class_ref(g->cls), m->field, ints);
        code_field(k, OP_getstatic, class_ref(m->enum_), m->consts.v[i]->s.name, type);
        gen_call_virtual(g, m->enum_, "ordinal", "()I", 0, c->t.int_);
        code_int(k, i + 1);
        code_array_store(k, c->t.int_);
        uint32_t to = code_here(k);
        Exits *out = code_jump(k, OP_goto);
        uint32_t handler = code_handler(k, &s, missing);
        code_catch(k, from, to, handler, pool_class(&g->pool, class_ref(c->k.no_such_field_error)));
        int slot = code_new_temp(k, missing);
        code_store(k, slot);
        code_end_scopes(k, code_mark(k) - 1);
        code_resolve(k, out);
    }
}

static void make_switch_map(Gen *g, void *ctx) {
    TopGen *top = g->info->top;
    code_line(&g->k, g->tree->a.pos);
    for (int i = 0; i < top->maps.n; i++)
        fill_map(g, top->maps.v[i]);
    code_return(&g->k, g->c->t.void_);
}

/* ---- all of them ---- */

static void gen_undeclared_ctors(Gen *g) {
    SCOPE_NAMED(e, class_members(g->c, g->cls), g->c->n.init) {
        MethodSymbol *m = (MethodSymbol *)e->sym;
        if (m->s.kind == SYM_METHOD && !m->tree) {
            Unit *u = NEW(&g->c->arena, Unit);
            set_unit(g, m, u);
            g->unit = u;
            gen_ctor(g, m);
        }
    }
}

void gen_members(Gen *g) {
    Compiler *c = g->c;
    if (g->info->is_switch_map) {
        gen_synthetic(g, F_STATIC, c->n.clinit, (TypeList){0}, c->t.void_, make_switch_map, NULL, NULL);
        return;
    }
    bool is_enum = is_enum_class(g);
    if (is_enum)
        gen_enum_methods(g);
    gen_undeclared_ctors(g);
    for (int i = 0; i < g->tree->members.n; i++)
        if (g->tree->members.v[i]->kind == A_METHOD_DECL)
            gen_declared(g, (MethodDecl *)g->tree->members.v[i]);
    if (g->cls->s.flags & F_RECORD)
        gen_record_methods(g);
    gen_bridges(g);
    if (is_enum)
        gen_synthetic(g, F_PRIVATE | F_STATIC | F_SYNTHETIC, c->n.dollar_values, (TypeList){0},
                      type_array(c, sym_erasure(c, &g->cls->s)), make_values_array, NULL, NULL);
    /* the static initializer is made before lambda bodies: both may hold call sites that are deserialized */
    gen_super_access(g);
    gen_access_methods(g);
    gen_lambda_methods(g);
    if (needs_clinit(g))
        gen_synthetic(g, F_STATIC, c->n.clinit, (TypeList){0}, c->t.void_, make_clinit, NULL, NULL);
    gen_deserialize(g);
}
