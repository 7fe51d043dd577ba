/* $deserializeLambda$: gives back the call site of a serialized lambda or method reference. */
#include "gen/gen.h"

static void load_property(Gen *g, const char *getter, const char *desc, Type *ret) {
    code_load(&g->k, 0);
    gen_call_virtual(g, g->c->k.serialized_lambda, getter, desc, 0, ret);
}

static void want_text(Gen *g, const char *getter, const Name *value, Exits **other) {
    load_property(g, getter, "()Ljava/lang/String;", g->c->t.string);
    code_string(&g->k, value);
    gen_call_virtual(g, g->c->k.object, "equals", "(Ljava/lang/Object;)Z", 1, g->c->t.boolean_);
    *other = code_merge(code_jump(&g->k, OP_ifeq), *other);
}

static void load_captured(Gen *g, const SerialSite *s) {
    for (int i = 0; i < s->captured.n; i++) {
        Type *t = s->captured.v[i];
        code_load(&g->k, 0);
        code_int(&g->k, i);
        gen_call_virtual(g, g->c->k.serialized_lambda, "getCapturedArg", "(I)Ljava/lang/Object;", 1,
                         g->c->t.object);
        gen_coerce(g, g->c->t.object, g->c->t.object, t);
    }
}

static void make(Gen *g, void *ctx) {
    Code *k = &g->k;
    Compiler *c = g->c;
    code_line(k, g->tree->a.pos);
    for (int i = 0; i < g->serial_sites.n; i++) {
        SerialSite *s = &g->serial_sites.v[i];
        Exits *other = NULL;
        want_text(g, "getImplMethodName", s->impl.name, &other);
        load_property(g, "getImplMethodKind", "()I", c->t.int_);
        code_int(k, s->impl.kind);
        other = code_merge(code_jump(k, OP_if_icmpne), other);
        want_text(g, "getFunctionalInterfaceClass", s->interface, &other);
        want_text(g, "getFunctionalInterfaceMethodName", s->sam_name, &other);
        want_text(g, "getFunctionalInterfaceMethodSignature", s->sam_desc, &other);
        want_text(g, "getImplClass", s->impl.owner, &other);
        want_text(g, "getImplMethodSignature", s->impl.desc, &other);
        load_captured(g, s);
        code_indy(k, s->index, s->captured.n, s->result);
        code_return(k, c->t.object);
        code_resolve(k, other);
    }
    ClassSymbol *bad = class_enter(c, name_of(c, "java/lang/IllegalArgumentException"));
    code_new(k, sym_erasure(c, &bad->s));
    code_dup(k);
    code_string(k, name_of(c, "Invalid lambda deserialization"));
    code_invoke(k, OP_invokespecial, class_ref(bad), c->n.init, name_of(c, "(Ljava/lang/String;)V"), 1,
                c->t.void_, false);
    code_throw(k);
}

void gen_deserialize(Gen *g) {
    Compiler *c = g->c;
    if (g->serial_sites.n == 0)
        return;
    MethodSpec m = {.flags = F_PRIVATE | F_STATIC | F_SYNTHETIC,
                    .name = name_of(c, "$deserializeLambda$"),
                    .desc = name_of(c, "(Ljava/lang/invoke/SerializedLambda;)Ljava/lang/Object;"),
                    .is_static = true,
                    .params = type_list(c, 1, c->t.serialized_lambda),
                    .ret = c->t.object,
                    .has_code = true,
                    .make = make,
                    .pos = g->tree->a.pos};
    gen_method(g, &m);
}
