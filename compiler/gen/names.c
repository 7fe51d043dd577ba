/* Where variables and enclosing instances are found, and how the class file spells members. */
#include "gen/gen.h"

const Name *class_ref(ClassSymbol *k) {
    return k->flat;
}

Type *gen_er(Gen *g, Type *t) {
    if (TAG_IS_PRIMITIVE(t->tag) || t->tag == T_VOID || t->tag == T_BOT)
        return t;
    if (t->tag == T_CLASS && as_class_type(t)->args.n == 0 && !as_class_type(t)->outer)
        return t;
    return type_erasure(g->c, t);
}

/* ---- descriptors ---- */

bool class_is_enum_like(Gen *g, ClassSymbol *k) {
    if ((k->s.flags & F_FROM_SOURCE) == 0)
        return false;
    if ((k->s.flags & F_ENUM) && !(k->s.flags & F_ANONYMOUS))
        return true;
    Type *super = (k->s.flags & F_ANONYMOUS) ? class_super(g->c, k) : NULL;
    return super && super->tag == T_CLASS && (super->sym->flags & F_ENUM);
}

Type *outer_this_type(Gen *g, ClassSymbol *k) {
    return sym_erasure(g->c, &class_outer(k)->s);
}

static TypeList erased_params(Gen *g, MethodSymbol *m) {
    TypeList declared = type_as_method(m->s.type)->params, l = {NULL, 0};
    ClassSymbol *k = (ClassSymbol *)m->s.owner;
    bool ctor = m->s.name == g->c->n.init;
    int captured = ctor && k->gen ? k->gen->captured.n : 0;
    l.v = NEW_ARRAY(&g->c->arena, Type *, declared.n + captured + 3);
    if (ctor && class_is_enum_like(g, k)) {
        l.v[l.n++] = g->c->t.string;
        l.v[l.n++] = g->c->t.int_;
    }
    if (ctor && class_has_outer_this(g->c, k))
        l.v[l.n++] = outer_this_type(g, k);
    for (int i = 0; i < declared.n; i++)
        l.v[l.n++] = gen_er(g, declared.v[i]);
    for (int i = 0; i < captured; i++)
        l.v[l.n++] = sym_erasure(g->c, &k->gen->captured.v[i]->s);
    return l;
}

const Name *desc_of(Gen *g, TypeList params, Type *ret) {
    return type_descriptor(g->c, (Type *)type_method(g->c, params, ret, (TypeList){0}));
}

const Name *method_desc(Gen *g, MethodSymbol *m) {
    if (m->gen)
        return m->gen;
    const Name *d;
    if (m->s.name == g->c->n.init)
        d = desc_of(g, erased_params(g, m), g->c->t.void_);
    else
        d = type_descriptor(g->c, sym_erasure(g->c, &m->s));
    m->gen = (void *)d;
    return d;
}

/* ---- hidden fields ---- */

static bool has_field(Gen *g, ClassSymbol *k, const Name *n) {
    SCOPE_NAMED(e, class_members(g->c, k), n) {
        if (e->sym->kind == SYM_VAR)
            return true;
    }
    return false;
}

const Name *outer_field_name(Gen *g, ClassSymbol *k) {
    int depth = 0;
    for (ClassSymbol *o = class_outer(k); o && class_has_outer_this(g->c, o); o = class_outer(o))
        depth++;
    const Name *n = name_printf(g->c, "this$%d", depth);
    while (has_field(g, k, n))
        n = name_join(g->c, n->s, "$", "");
    return n;
}

const Name *captured_field_name(Gen *g, ClassSymbol *k, int i) {
    const VarVec *list = &k->gen->captured;
    const Name *n = name_join(g->c, "val$", list->v[i]->s.name->s, "");
    int same = 0;
    for (int j = 0; j < i; j++)
        same += list->v[j]->s.name == list->v[i]->s.name;
    while (same-- > 0 || has_field(g, k, n))
        n = name_join(g->c, n->s, "$", "");
    return n;
}

/* ---- this and what encloses it ---- */

void gen_this(Gen *g) {
    code_load(&g->k, 0);
}

/* From the instance of *k (nothing on the stack when !*loaded) to the one around it. */
static void step_out(Gen *g, ClassSymbol **k, bool *loaded) {
    if (!*loaded && g->before_super && g->outer_slot) {
        code_load(&g->k, g->outer_slot);
    } else {
        if (!*loaded)
            gen_this(g);
        code_field(&g->k, OP_getfield, class_ref(*k), outer_field_name(g, *k), outer_this_type(g, *k));
    }
    *loaded = true;
    *k = class_outer(*k);
}

typedef bool (*ClassTest)(Gen *g, ClassSymbol *k, const void *what);

static bool is_subclass_of(Gen *g, ClassSymbol *k, const void *what) {
    return class_is_subclass(g->c, k, (ClassSymbol *)what);
}
static bool is_class(Gen *g, ClassSymbol *k, const void *what) {
    (void)g;
    return k == what;
}
static bool has_member(Gen *g, ClassSymbol *k, const void *what) {
    return class_has_member(g->c, k, what);
}

static ClassSymbol *outward(Gen *g, ClassTest test, const void *what) {
    ClassSymbol *k = g->cls;
    bool loaded = false;
    if (g->before_super && class_has_outer_this(g->c, k))
        step_out(g, &k, &loaded);
    while (!test(g, k, what) && class_outer(k) && class_has_outer_this(g->c, k))
        step_out(g, &k, &loaded);
    if (!loaded)
        gen_this(g);
    return k;
}

ClassSymbol *gen_outer_instance(Gen *g, ClassSymbol *k) {
    if (k == g->cls) { /* also where `this` is not ready: the verifier knows */
        gen_this(g);
        return k;
    }
    return outward(g, is_class, k);
}

ClassSymbol *gen_member_instance(Gen *g, const Symbol *member) {
    if (g->before_super && class_has_member(g->c, g->cls, member) && member->owner == &g->cls->s) {
        gen_this(g); /* a field set before the super call, by generated code */
        return g->cls;
    }
    return outward(g, has_member, member);
}

void gen_outer_for(Gen *g, ClassSymbol *k) {
    ClassSymbol *o = class_outer(k);
    outward(g, k->s.owner->kind == SYM_CLASS ? is_subclass_of : is_class, o);
}

/* ---- local variables ---- */

bool gen_var_has_slot(Gen *g, VarSymbol *v) {
    return v->gen == g->unit || (g->unit && g->unit->lambda && var_index(&g->unit->lambda->captured, v) >= 0);
}

static int slot_of_captured(Gen *g, int index) {
    int slot = g->captured_slot;
    for (int i = 0; i < index; i++) {
        TypeTag tag = sym_erasure(g->c, &g->info->captured.v[i]->s)->tag;
        slot += tag == T_LONG || tag == T_DOUBLE ? 2 : 1;
    }
    return slot;
}

void gen_local_var(Gen *g, VarSymbol *v) {
    if (gen_var_has_slot(g, v)) {
        code_load(&g->k, v->slot);
        return;
    }
    ClassSymbol *k = g->cls;
    for (bool loaded = false; k;) {
        int i = k->gen ? var_index(&k->gen->captured, v) : -1;
        if (i >= 0 && !loaded && g->before_super && g->captured_slot) {
            code_load(&g->k, slot_of_captured(g, i));
            return;
        }
        if (i >= 0) {
            if (!loaded)
                gen_this(g);
            code_field(&g->k, OP_getfield, class_ref(k), captured_field_name(g, k, i),
                       sym_erasure(g->c, &v->s));
            return;
        }
        if (!class_outer(k) || !class_has_outer_this(g->c, k))
            break;
        step_out(g, &k, &loaded);
    }
    g->failed = true;
    diag_error(g->c, v->s.pos, ERR_INTERNAL, "variable out of reach");
    code_null(&g->k);
}

void gen_captured_args(Gen *g, ClassSymbol *k) {
    for (int i = 0; k->gen && i < k->gen->captured.n; i++)
        gen_local_var(g, k->gen->captured.v[i]);
}
