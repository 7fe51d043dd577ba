/* Switch statements and expressions, over ints, enums and strings. */
#include "gen/gen.h"

#include "classfile/mutf8.h"

#include <stdlib.h>

typedef struct Label {
    int32_t key;
    int index; /* of its case */
} Label;

static int by_key(const void *a, const void *b) {
    int32_t x = ((const Label *)a)->key, y = ((const Label *)b)->key;
    return x < y ? -1 : x > y;
}

typedef struct Cases {
    Switch *t;
    Label *labels; /* sorted */
    int32_t *keys;
    int n;
    int default_index; /* -1: none */
} Cases;

/* Keys of all labels: `key_of` numbers one. */
static void gather(Gen *g, Switch *t, Cases *s, int32_t (*key_of)(Gen *g, Switch *t, Ast *label, int n)) {
    int total = 0;
    for (int i = 0; i < t->cases.n; i++)
        total += ((Case *)t->cases.v[i])->labels.n;
    *s = (Cases){.t = t, .default_index = -1};
    s->labels = NEW_ARRAY(&g->c->arena, Label, total + 1);
    s->keys = NEW_ARRAY(&g->c->arena, int32_t, total + 1);
    for (int i = 0; i < t->cases.n; i++) {
        Case *k = (Case *)t->cases.v[i];
        if (k->labels.n == 0 || (k->a.bits & AB_DEFAULT))
            s->default_index = i;
        for (int j = 0; j < k->labels.n; j++) {
            if (k->labels.v[j]->kind == A_DEFAULT_LABEL)
                continue;
            s->labels[s->n] = (Label){key_of(g, t, k->labels.v[j], s->n), i};
            s->n++;
        }
    }
    qsort(s->labels, (size_t)s->n, sizeof *s->labels, by_key);
    for (int i = 0; i < s->n; i++)
        s->keys[i] = s->labels[i].key;
}

static int32_t int_key(Gen *g, Switch *t, Ast *label, int n) {
    return label->konst ? label->konst->i : 0;
}

static int32_t enum_key(Gen *g, Switch *t, Ast *label, int n) {
    EnumMap *m = enum_map(g->c, g->info->top, type_class_symbol(g->c, t->selector->type));
    return enum_map_number(g->c, m, (VarSymbol *)ast_symbol(label));
}

static int32_t string_key(Gen *g, Switch *t, Ast *label, int n) {
    return n;
}

/* ---- selectors ---- */

static void select_enum(Gen *g, Switch *t) {
    ClassSymbol *k = type_class_symbol(g->c, t->selector->type);
    EnumMap *m = enum_map(g->c, g->info->top, k);
    code_field(&g->k, OP_getstatic, class_ref(g->info->top->map_class), m->field,
               type_array(g->c, g->c->t.int_));
    gen_to(g, t->selector, sym_erasure(g->c, &k->s));
    code_invoke(&g->k, OP_invokevirtual, class_ref(k), g->c->n.ordinal, name_of(g->c, "()I"), 0, g->c->t.int_,
                false);
    code_array_load(&g->k, g->c->t.int_);
}

static int32_t string_hash(const Name *s) {
    const uint8_t *at = (const uint8_t *)s->s, *end = at + s->len;
    uint32_t h = 0;
    while (at < end)
        h = h * 31 + mutf8_next(&at, end);
    return (int32_t)h;
}

typedef struct StringLabel {
    int32_t hash;
    int number;
    const Name *text;
} StringLabel;

static int by_hash(const void *a, const void *b) {
    const StringLabel *x = a, *y = b;
    if (x->hash != y->hash)
        return x->hash < y->hash ? -1 : 1;
    return y->number - x->number;
}

static void test_string(Gen *g, const StringLabel *l, int n, int s, int number, Exits **end) {
    Code *k = &g->k;
    for (int i = 0; i < n; i++) {
        code_load(k, s);
        code_string(k, l[i].text);
        gen_call_virtual(g, g->c->k.string, "equals", "(Ljava/lang/Object;)Z", 1, g->c->t.boolean_);
        Exits *other = code_jump(k, OP_ifeq);
        code_int(k, l[i].number);
        code_store(k, number);
        *end = code_merge(code_jump(k, OP_goto), *end);
        if (i + 1 < n)
            code_resolve(k, other);
        else
            *end = code_merge(other, *end);
    }
}

/* The number of the label that equals the selector, or -1: first by hash code, then by equals. */
static void select_string(Gen *g, Switch *t, Cases *cases) {
    Code *k = &g->k;
    gen_to(g, t->selector, g->c->t.string);
    int s = code_new_temp(k, g->c->t.string);
    code_store(k, s);
    code_int(k, -1);
    int number = code_new_temp(k, g->c->t.int_);
    code_store(k, number);
    StringLabel *l = NEW_ARRAY(&g->c->arena, StringLabel, cases->n + 1);
    int32_t *hashes = NEW_ARRAY(&g->c->arena, int32_t, cases->n + 1);
    int n = 0, nh = 0;
    for (int i = 0; i < t->cases.n; i++) {
        Case *c = (Case *)t->cases.v[i];
        for (int j = 0; j < c->labels.n; j++)
            if (c->labels.v[j]->konst) {
                const Name *text = c->labels.v[j]->konst->s;
                l[n] = (StringLabel){string_hash(text), n, text};
                n++;
            }
    }
    qsort(l, (size_t)n, sizeof *l, by_hash);
    for (int i = 0; i < n; i++)
        if (i == 0 || l[i].hash != l[i - 1].hash)
            hashes[nh++] = l[i].hash;
    code_load(k, s);
    gen_call_virtual(g, g->c->k.string, "hashCode", "()I", 0, g->c->t.int_);
    SwitchCode sc;
    Exits *end = NULL;
    code_switch(k, &sc, hashes, nh);
    for (int i = 0, h = 0; i < n && sc.table; h++) {
        int same = 1;
        while (i + same < n && l[i + same].hash == l[i].hash)
            same++;
        uint32_t pc = code_here(k);
        code_enter_state(k, &sc.state);
        code_case(k, &sc, h, pc);
        test_string(g, l + i, same, s, number, &end);
        i += same;
    }
    code_resolve(k, end);
    if (sc.table) {
        if (!k->alive)
            code_enter_state(k, &sc.state);
        uint32_t pc = code_label(k);
        code_switch_end(k, &sc, pc);
    }
    code_load(k, number);
}

static void gen_selector(Gen *g, Switch *t, Cases *s) {
    switch (t->mode) {
    case SWITCH_ENUM:
        gather(g, t, s, enum_key);
        select_enum(g, t);
        break;
    case SWITCH_STRING:
        gather(g, t, s, string_key);
        select_string(g, t, s);
        break;
    default: gather(g, t, s, int_key); gen_to(g, t->selector, g->c->t.int_);
    }
}

/* ---- cases ---- */

/* A case begins here, coming from the switch and maybe from the case before. */
static uint32_t enter_case(Gen *g, SwitchCode *sc) {
    Code *k = &g->k;
    uint32_t pc = code_here(k);
    if (k->alive) {
        k->defined &= sc->state.defined;
        k->pending_frame = true;
    } else {
        code_enter_state(k, &sc->state);
    }
    return pc;
}

static void gen_case(Gen *g, Switch *t, Case *c, GenEnv *env) {
    g->in_group = true;
    gen_stmts(g, c->stmts);
    g->in_group = false;
    if (c->a.bits & AB_ARROW) {
        if (t->a.kind == A_SWITCH && g->k.alive)
            env->breaks = code_merge(code_jump(&g->k, OP_goto), env->breaks);
    }
}

static void gen_no_match(Gen *g) {
    Compiler *c = g->c;
    code_new(&g->k, c->t.incompatible_class_change_error);
    code_dup(&g->k);
    code_invoke(&g->k, OP_invokespecial, class_ref(c->k.incompatible_class_change_error), c->n.init,
                name_of(c, "()V"), 0, c->t.void_, false);
    code_throw(&g->k);
}

static void gen_cases(Gen *g, Switch *t, Cases *s, GenEnv *env) {
    Code *k = &g->k;
    SwitchCode sc;
    bool group = g->in_group;
    bool arrows = (t->a.bits & AB_ARROW) != 0;
    uint32_t *pcs = NEW_ARRAY(&g->c->arena, uint32_t, t->cases.n + 1);
    int mark = code_mark(k);
    code_switch(k, &sc, s->keys, s->n);
    if (!sc.table)
        return;
    for (int i = 0; i < t->cases.n; i++) {
        int case_mark = code_mark(k);
        pcs[i] = enter_case(g, &sc);
        gen_case(g, t, (Case *)t->cases.v[i], env);
        if (arrows)
            code_end_scopes(k, case_mark);
    }
    for (int i = 0; i < s->n; i++)
        code_case(k, &sc, i, pcs[s->labels[i].index]);
    uint32_t target;
    if (s->default_index >= 0) {
        target = pcs[s->default_index];
    } else {
        target = enter_case(g, &sc);
        if (t->a.kind == A_SWITCH_EXPR)
            gen_no_match(g);
    }
    code_switch_end(k, &sc, target);
    code_end_scopes(k, mark);
    g->in_group = group;
}

void gen_switch_stmt(Gen *g, Switch *t) {
    Code *k = &g->k;
    int mark = code_mark(k);
    bool group = g->in_group;
    GenEnv env = {0};
    Cases s;
    g->in_group = false;
    gen_selector(g, t, &s);
    gen_push_env(g, &env, &t->a);
    gen_cases(g, t, &s, &env);
    gen_pop_env(g);
    g->in_group = group;
    code_resolve(k, env.breaks);
    code_end_scopes(k, mark);
}

/* ---- switch expressions ---- */

static bool find_try(void *ctx, Ast *t) {
    if (t->kind == A_TRY || t->kind == A_SYNC) {
        *(bool *)ctx = true;
        return false;
    }
    if (t->kind == A_LAMBDA || t->kind == A_CLASS_DECL)
        return true;
    return ast_each_child(t, find_try, ctx);
}

/* An exception handler empties the operand stack: with one inside, what lies there waits in locals. */
static int spill(Gen *g, Switch *t, int **slots) {
    Code *k = &g->k;
    bool has_try = false;
    if (k->nstack)
        ast_each_child(&t->a, find_try, &has_try);
    int n = has_try ? k->nstack : 0;
    *slots = NEW_ARRAY(&g->c->arena, int, n + 1);
    for (int i = n - 1; i >= 0; i--) {
        VType v = *code_top(k, 0);
        Type *type = v.kind == V_INT      ? g->c->t.int_
                     : v.kind == V_LONG   ? g->c->t.long_
                     : v.kind == V_FLOAT  ? g->c->t.float_
                     : v.kind == V_DOUBLE ? g->c->t.double_
                     : v.type             ? v.type
                                          : g->c->t.object;
        (*slots)[i] = code_new_temp(k, type);
        code_local(k, (*slots)[i])->v = v;
        code_store(k, (*slots)[i]);
    }
    return n;
}

Type *gen_switch_expr(Gen *g, Switch *t) {
    Code *k = &g->k;
    int mark = code_mark(k), *slots;
    bool group = g->in_group;
    GenEnv env = {.yield_type = gen_er(g, t->a.type)};
    Cases s;
    if (!k->alive)
        return env.yield_type;
    g->in_group = false;
    int spilled = spill(g, t, &slots);
    gen_selector(g, t, &s);
    gen_push_env(g, &env, &t->a);
    gen_cases(g, t, &s, &env);
    gen_pop_env(g);
    g->in_group = group;
    code_resolve(k, env.breaks);
    if (spilled && k->alive) {
        int value = code_new_temp(k, env.yield_type);
        code_store(k, value);
        for (int i = 0; i < spilled; i++)
            code_load(k, slots[i]);
        code_load(k, value);
    }
    code_end_scopes(k, mark);
    return env.yield_type;
}

void gen_yield(Gen *g, Yield *t) {
    Code *k = &g->k;
    GenEnv *to = gen_env_of(g, &t->target->a);
    if (!to)
        return;
    int mark = code_mark(k);
    gen_to(g, t->value, to->yield_type);
    code_set_top(k, to->yield_type);
    if (gen_has_finalizer(g, to)) {
        int slot = code_new_temp(k, to->yield_type);
        code_store(k, slot);
        gen_unwind(g, to);
        code_load(k, slot);
    }
    to->breaks = code_merge(code_jump(k, OP_goto), to->breaks);
    gen_end_gaps(g, to);
    code_end_scopes(k, mark);
}
