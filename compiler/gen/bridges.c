/* Bridges: a method that overrides one of another erasure gets a twin with that erasure, which calls it. */
#include "gen/gen.h"

typedef struct Bridge {
    MethodSymbol *m, *impl; /* m: the overridden one */
} Bridge;

static void make_bridge(Gen *g, void *ctx) {
    Bridge *b = ctx;
    Compiler *c = g->c;
    Code *k = &g->k;
    MethodType *from = type_as_method(sym_erasure(c, &b->m->s)),
               *to = type_as_method(sym_erasure(c, &b->impl->s));
    int slot = 1;
    code_line(k, g->tree->a.pos);
    code_load(k, 0);
    for (int i = 0; i < from->params.n; i++) {
        Type *t = from->params.v[i];
        code_load(k, slot);
        gen_coerce(g, t, t, to->params.v[i]);
        slot += t->tag == T_LONG || t->tag == T_DOUBLE ? 2 : 1;
    }
    ClassSymbol *owner = (ClassSymbol *)b->impl->s.owner;
    bool own = owner == g->cls, iface = sym_is_interface(c, &g->cls->s);
    if (!own && !sym_is_interface(c, &owner->s))
        owner = (ClassSymbol *)class_super(c, g->cls)->sym;
    int op = !own ? OP_invokespecial : iface ? OP_invokeinterface : OP_invokevirtual;
    code_invoke(k, op, class_ref(owner), b->impl->s.name, method_desc(g, b->impl), to->params.n, to->ret,
                sym_is_interface(c, &owner->s));
    gen_coerce(g, to->ret, to->ret, from->ret);
    code_return(k, from->ret);
}

static bool has_exact(Gen *g, ClassSymbol *k, const Name *name, const Name *desc) {
    SCOPE_NAMED(e, class_members(g->c, k), name) {
        if (e->sym->kind == SYM_METHOD && method_desc(g, (MethodSymbol *)e->sym) == desc)
            return true;
    }
    return false;
}

static bool may_be_overridden(Gen *g, const Symbol *s) {
    return s->kind == SYM_METHOD && s->name != g->c->n.init && s->name != g->c->n.clinit &&
           !(s->flags & (F_STATIC | F_PRIVATE | F_SYNTHETIC | F_BRIDGE));
}

typedef struct BridgeList {
    VEC(Bridge) list;
} BridgeList;

static bool already_made(Gen *g, const BridgeList *made, MethodSymbol *m) {
    for (int i = 0; i < made->list.n; i++)
        if (made->list.v[i].m->s.name == m->s.name && method_desc(g, made->list.v[i].m) == method_desc(g, m))
            return true;
    return false;
}

static void write_bridge(Gen *g, MethodSymbol *m, MethodSymbol *impl, BridgeList *made) {
    Compiler *c = g->c;
    if (has_exact(g, g->cls, m->s.name, method_desc(g, m)) || already_made(g, made, m))
        return;
    Bridge b = {m, impl};
    vec_push(&c->arena, &made->list, b);
    MethodType *t = type_as_method(sym_erasure(c, &m->s));
    MethodSpec spec = {.flags = (impl->s.flags & F_ACCESS) | F_SYNTHETIC | F_BRIDGE,
                       .name = m->s.name,
                       .desc = method_desc(g, m),
                       .annos = impl,
                       .thrown = t->thrown,
                       .params = t->params,
                       .ret = t->ret,
                       .has_code = true,
                       .make = make_bridge,
                       .ctx = &b,
                       .pos = g->tree->a.pos};
    gen_method(g, &spec);
}

static bool is_enclosing(Gen *g, const Symbol *k) {
    for (ClassSymbol *o = class_outer(g->cls); o; o = class_outer(o))
        if (&o->s == k)
            return true;
    return false;
}

/* Is impl inherited from a class that encloses this one? Its bridges are made after those here, as javac
 * has it, so they do not count. */
static bool from_enclosing(Gen *g, const MethodSymbol *impl) {
    for (Type *t = class_super(g->c, g->cls); t && t->tag == T_CLASS && is_enclosing(g, t->sym);
         t = class_super(g->c, (ClassSymbol *)t->sym))
        if (impl->s.owner == t->sym)
            return true;
    return false;
}

static void add_bridge(Gen *g, MethodSymbol *m, bool new_interface, BridgeList *made) {
    Compiler *c = g->c;
    MethodSymbol *impl = method_implementation(c, m, g->cls);
    if (!impl || impl == m || method_desc(g, impl) == method_desc(g, m))
        return;
    bool own = impl->s.owner == &g->cls->s;
    new_interface &= sym_is_interface(c, m->s.owner);
    if (!own && !from_enclosing(g, impl) &&
        (!new_interface || (impl->s.flags & F_ABSTRACT) || sym_is_interface(c, impl->s.owner)))
        return;
    write_bridge(g, m, impl, made);
}

/* A public class makes the public methods of superclasses that are not public callable by reflection. */
static void add_published(Gen *g, BridgeList *made) {
    Compiler *c = g->c;
    enum { HIDDEN = F_ABSTRACT | F_FINAL };
    if (!(g->cls->s.flags & F_PUBLIC) || sym_is_interface(c, &g->cls->s))
        return;
    for (Type *t = class_super(c, g->cls); t && t->tag == T_CLASS;
         t = class_super(c, (ClassSymbol *)t->sym)) {
        if ((t->sym->flags & F_PUBLIC) && !is_enclosing(g, t->sym))
            return;
        if (t->sym->flags & F_PUBLIC)
            continue;
        SCOPE_EACH(e, class_members(c, (ClassSymbol *)t->sym)) {
            MethodSymbol *m = (MethodSymbol *)e->sym;
            if (may_be_overridden(g, e->sym) && (m->s.flags & F_PUBLIC) && !(m->s.flags & HIDDEN) &&
                method_implementation(c, m, g->cls) == m)
                write_bridge(g, m, m, made);
        }
    }
}

void gen_bridges(Gen *g) {
    Compiler *c = g->c;
    TypeList supers = type_closure(c, class_type(c, g->cls));
    BridgeList made = {0};
    Scope *own = class_members(c, g->cls);
    bool is_interface = sym_is_interface(c, &g->cls->s);
    Type *super = class_super(c, g->cls);
    bool nested = super && is_enclosing(g, super->sym);
    for (int i = 1; i < supers.n; i++) {
        ClassSymbol *k = type_class_symbol(c, supers.v[i]);
        if (!k)
            continue;
        bool new_interface = !is_interface && sym_is_interface(c, &k->s) && super &&
                             !class_is_subclass(c, (ClassSymbol *)super->sym, k);
        SCOPE_EACH(e, class_members(c, k)) {
            if (may_be_overridden(g, e->sym) && (new_interface || nested || scope_find(own, e->sym->name)))
                add_bridge(g, (MethodSymbol *)e->sym, new_interface, &made);
        }
    }
    add_published(g, &made);
}
