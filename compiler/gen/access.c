/* Access methods: static methods through which nested classes reach what the machine would refuse them. */
#include "gen/gen.h"

static const Name *get_name(Gen *g, int i) {
    return name_printf(g->c, "access$%d00", i);
}

static const Name *put_name(Gen *g, int i) {
    return name_printf(g->c, "access$%d02", i);
}

/* Parameters of the method: the object, unless static, then what the member takes. */
static TypeList with_receiver(Gen *g, const Symbol *s, ClassSymbol *holder, TypeList params) {
    return s->flags & F_STATIC ? params : type_list_prepend(g->c, sym_erasure(g->c, &holder->s), params);
}

static ClassSymbol *find(Gen *g, const Symbol *s, ClassSymbol *site, int *index) {
    ClassSymbol *holder = access_holder(g->c, s, g->cls, site);
    *index = holder ? access_index(holder->gen, s) : -1;
    return *index >= 0 ? holder : NULL;
}

static void call(Gen *g, ClassSymbol *holder, const Name *name, TypeList params, Type *ret) {
    code_invoke(&g->k, OP_invokestatic, class_ref(holder), name, desc_of(g, params, ret), params.n, ret,
                sym_is_interface(g->c, &holder->s));
}

bool access_get(Gen *g, VarSymbol *v, ClassSymbol *site) {
    int i;
    ClassSymbol *holder = find(g, &v->s, site, &i);
    if (!holder)
        return false;
    call(g, holder, get_name(g, i), with_receiver(g, &v->s, holder, (TypeList){0}), sym_erasure(g->c, &v->s));
    return true;
}

bool access_put(Gen *g, VarSymbol *v, ClassSymbol *site) {
    int i;
    ClassSymbol *holder = find(g, &v->s, site, &i);
    if (!holder)
        return false;
    TypeList params = type_list(g->c, 1, sym_erasure(g->c, &v->s));
    call(g, holder, put_name(g, i), with_receiver(g, &v->s, holder, params), g->c->t.void_);
    return true;
}

bool access_call(Gen *g, MethodSymbol *m, ClassSymbol *site) {
    int i;
    if (m->s.name == g->c->n.init)
        return false;
    ClassSymbol *holder = find(g, &m->s, site, &i);
    if (!holder)
        return false;
    MethodType *t = type_as_method(sym_erasure(g->c, &m->s));
    call(g, holder, get_name(g, i), with_receiver(g, &m->s, holder, t->params), t->ret);
    return true;
}

/* ---- the methods themselves ---- */

typedef struct Access {
    Symbol *s;
    bool put;
    TypeList params;
} Access;

static void load_params(Gen *g, TypeList params) {
    int slot = 0;
    for (int i = 0; i < params.n; i++) {
        code_load(&g->k, slot);
        slot += params.v[i]->tag == T_LONG || params.v[i]->tag == T_DOUBLE ? 2 : 1;
    }
}

static void make_access(Gen *g, void *ctx) {
    Access *a = ctx;
    bool is_static = (a->s->flags & F_STATIC) != 0;
    code_line(&g->k, g->tree->a.pos);
    load_params(g, a->params);
    if (a->s->kind == SYM_VAR) {
        int op = a->put ? is_static ? OP_putstatic : OP_putfield : is_static ? OP_getstatic : OP_getfield;
        code_field(&g->k, op, class_ref(g->cls), a->s->name, sym_erasure(g->c, a->s));
    } else {
        MethodSymbol *m = (MethodSymbol *)a->s;
        MethodType *t = type_as_method(sym_erasure(g->c, &m->s));
        bool iface = sym_is_interface(g->c, &g->cls->s);
        int op = is_static                ? OP_invokestatic
                 : m->s.flags & F_PRIVATE ? OP_invokespecial
                 : iface                  ? OP_invokeinterface
                                          : OP_invokevirtual;
        code_invoke(&g->k, op, class_ref(g->cls), m->s.name, method_desc(g, m), t->params.n, t->ret, iface);
    }
    code_return(&g->k, g->ret);
}

static void add_access(Gen *g, Access a, const Name *name, Type *ret) {
    MethodSpec m = {.flags = F_STATIC | F_SYNTHETIC | (sym_is_interface(g->c, &g->cls->s) ? F_PUBLIC : 0),
                    .name = name,
                    .desc = desc_of(g, a.params, ret),
                    .is_static = true,
                    .params = a.params,
                    .ret = ret,
                    .has_code = true,
                    .make = make_access,
                    .ctx = &a,
                    .pos = g->tree->a.pos};
    gen_method(g, &m);
}

void gen_access_methods(Gen *g) {
    for (int i = 0; i < g->info->access.n; i++) {
        Symbol *s = g->info->access.v[i];
        Type *type = sym_erasure(g->c, s);
        if (s->kind == SYM_METHOD) {
            MethodType *t = type_as_method(type);
            add_access(g, (Access){s, false, with_receiver(g, s, g->cls, t->params)}, get_name(g, i), t->ret);
            continue;
        }
        add_access(g, (Access){s, false, with_receiver(g, s, g->cls, (TypeList){0})}, get_name(g, i), type);
        if (!(s->flags & F_FINAL))
            add_access(g, (Access){s, true, with_receiver(g, s, g->cls, type_list(g->c, 1, type))},
                       put_name(g, i), g->c->t.void_);
    }
}
