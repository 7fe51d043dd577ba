/* String concatenation: through StringConcatFactory, or with a StringBuilder where that is asked for or older
 * class files are made. */
#include "gen/gen.h"

enum { MAX_PARTS = 200, ARG_MARK = 1, CONST_MARK = 2 };

typedef VEC(Ast *) AstVec;

typedef struct Recipe {
    Bytes text;
    TypeList params;
    uint16_t consts[MAX_PARTS + 1];
    int nconsts;
} Recipe;

static bool is_string(Gen *g, const Type *t) {
    return t->tag == T_CLASS && t->sym == &g->c->k.string->s;
}

/* The operands of nested string +, left to right. */
static void collect(Gen *g, Ast *t, AstVec *parts) {
    VEC(Ast *) rights = {0};
    Arena *a = &g->c->arena;
    for (;;) {
        Ast *s = ast_skip_parens_mut(t);
        if (s->konst || s->kind != A_BINARY || s->op != OPER_ADD || !is_string(g, s->type))
            break;
        vec_push(a, &rights, ((Binary *)s)->rhs);
        t = ((Binary *)s)->lhs;
    }
    vec_push(a, parts, t);
    for (int i = rights.n - 1; i >= 0; i--) {
        Ast *r = ast_skip_parens_mut(rights.v[i]);
        if (!r->konst && r->kind == A_BINARY && r->op == OPER_ADD && is_string(g, r->type))
            collect(g, r, parts);
        else
            vec_push(a, parts, rights.v[i]);
    }
}

static bool uses_indy(Gen *g) {
    return g->c->options.release >= 9 && !g->c->options.inline_concat;
}

/* ---- StringConcatFactory ---- */

static bool is_immutable(Gen *g, Type *t) {
    return is_string(g, t) || type_is_primitive(t) || type_is_primitive(type_unboxed(g->c, t));
}

/* The value on the stack, of erased type t, as the call site takes it: what could change before the call is
 * turned into a string at once. */
static Type *settle(Gen *g, Type *t) {
    if (t->tag != T_BOT && is_immutable(g, t))
        return t;
    gen_call_static(g, g->c->k.string, "valueOf", "(Ljava/lang/Object;)Ljava/lang/String;", 1,
                    g->c->t.string);
    return g->c->t.string;
}

static const char *konst_text(Gen *g, Ast *t) {
    return const_text(g->c, t->konst, t->type)->s;
}

static bool has_marks(const char *s) {
    return strchr(s, ARG_MARK) || strchr(s, CONST_MARK);
}

static void add_arg(Gen *g, Recipe *r, Type *t) {
    put_u1(&r->text, ARG_MARK);
    r->params = type_list_append(g->c, r->params, t);
}

static void add_part(Gen *g, Recipe *r, Ast *t) {
    const char *text = t->konst ? konst_text(g, t) : NULL;
    if (text && !has_marks(text)) {
        put_bytes(&r->text, text, (uint32_t)strlen(text));
    } else if (text) {
        put_u1(&r->text, CONST_MARK);
        r->consts[r->nconsts++] = pool_string(&g->pool, name_of(g->c, text));
    } else {
        const Ast *plain = ast_skip_parens(t);
        if (plain->kind == A_LITERAL && !plain->konst) { /* null */
            put_bytes(&r->text, "null", 4);
            return;
        }
        Type *type = gen_er(g, t->type);
        gen_to(g, t, type);
        add_arg(g, r, settle(g, type));
    }
}

static void emit_indy(Gen *g, Recipe *r) {
    Compiler *c = g->c;
    PoolHandle h = {6, class_ref(c->k.string_concat_factory), name_of(c, "makeConcatWithConstants"),
                    name_of(c, "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
                               "Ljava/lang/invoke/MethodType;Ljava/lang/String;[Ljava/lang/Object;)"
                               "Ljava/lang/invoke/CallSite;"),
                    false};
    uint16_t args[MAX_PARTS + 2];
    uint16_t handle = pool_handle(&g->pool, &h);
    args[0] = pool_string(&g->pool, name_intern(c, (char *)r->text.v, r->text.n));
    memcpy(args + 1, r->consts, sizeof *args * (size_t)r->nconsts);
    uint16_t index =
        pool_indy(&g->pool, handle, args, r->nconsts + 1, h.name, desc_of(g, r->params, c->t.string));
    code_indy(&g->k, index, r->params.n, c->t.string);
}

/* At most MAX_PARTS slots a call; several calls' results are joined by another. */
static int slots_of_part(Ast *t) {
    return t->konst ? 0 : t->type->tag == T_LONG || t->type->tag == T_DOUBLE ? 2 : 1;
}

static void concat_indy(Gen *g, Type *first, AstVec *parts) {
    int calls = 0;
    for (int i = 0; i < parts->n || first; calls++) {
        Recipe r = {.text.arena = &g->c->arena};
        int slots = 0;
        if (first) {
            add_arg(g, &r, first);
            slots += slots_of_part(&(Ast){.type = first});
        }
        first = NULL;
        for (; i < parts->n && slots + slots_of_part(parts->v[i]) <= MAX_PARTS && r.nconsts < MAX_PARTS;
             i++) {
            slots += slots_of_part(parts->v[i]);
            add_part(g, &r, parts->v[i]);
        }
        emit_indy(g, &r);
    }
    while (calls > 1) {
        Recipe r = {.text.arena = &g->c->arena};
        int n = calls > MAX_PARTS ? MAX_PARTS : calls;
        for (int i = 0; i < n; i++)
            add_arg(g, &r, g->c->t.string);
        emit_indy(g, &r);
        calls -= n - 1;
    }
}

/* ---- StringBuilder ---- */

static void append(Gen *g, Type *t) {
    Type *param = t;
    if (t->tag == T_BYTE || t->tag == T_SHORT)
        param = g->c->t.int_;
    else if (!type_is_primitive(t) && !is_string(g, t))
        param = g->c->t.object;
    ClassSymbol *sb = g->c->k.string_builder;
    Type *ret = g->c->t.string_builder;
    code_invoke(&g->k, OP_invokevirtual, class_ref(sb), g->c->n.append,
                desc_of(g, type_list(g->c, 1, param), ret), 1, ret, false);
}

static void new_builder(Gen *g) {
    code_new(&g->k, g->c->t.string_builder);
    code_dup(&g->k);
    code_invoke(&g->k, OP_invokespecial, class_ref(g->c->k.string_builder), g->c->n.init,
                name_of(g->c, "()V"), 0, g->c->t.void_, false);
}

static void concat_builder(Gen *g, AstVec *parts) {
    for (int i = 0; i < parts->n; i++) {
        Type *t = gen_er(g, parts->v[i]->type);
        gen_to(g, parts->v[i], t);
        append(g, t);
    }
    gen_call_virtual(g, g->c->k.string_builder, "toString", "()Ljava/lang/String;", 0, g->c->t.string);
}

/* ---- both ---- */

Type *gen_concat(Gen *g, Binary *t) {
    AstVec parts = {0};
    collect(g, &t->a, &parts);
    if (uses_indy(g)) {
        concat_indy(g, NULL, &parts);
    } else {
        new_builder(g);
        concat_builder(g, &parts);
    }
    return g->c->t.string;
}

void gen_concat_assign(Gen *g, Type *lhs_type, Ast *rhs) {
    AstVec parts = {0};
    collect(g, rhs, &parts);
    if (uses_indy(g)) {
        concat_indy(g, settle(g, lhs_type), &parts);
        return;
    }
    int slot = code_new_temp(&g->k, lhs_type), mark = code_mark(&g->k) - 1;
    code_store(&g->k, slot);
    new_builder(g);
    code_load(&g->k, slot);
    append(g, lhs_type);
    concat_builder(g, &parts);
    code_end_scopes(&g->k, mark);
}
