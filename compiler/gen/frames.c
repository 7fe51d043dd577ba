/* Each frame is written as its difference to the one before (JVMS 4.7.4), in the shortest form. */
#include "gen/frames.h"

enum { SAME_LOCALS_1 = 64, SAME_LOCALS_1_EXT = 247, SAME_EXT = 251, FULL = 255 };

static void room(Code *k, VType **v, int *cap, int used, int want) {
    if (want <= *cap)
        return;
    int n = *cap ? *cap * 2 : 32;
    while (n < want)
        n *= 2;
    *v = arena_regrow(&k->c->arena, *v, sizeof(VType) * (size_t)used, sizeof(VType) * (size_t)n);
    *cap = n;
}

static bool same_v(Code *k, const VType *a, const VType *b) {
    if (a->kind != b->kind)
        return false;
    if (a->kind == V_UNINIT)
        return a->pc == b->pc;
    if (a->kind != V_OBJECT || a->type == b->type)
        return true;
    return type_class_name(k->c, a->type) == type_class_name(k->c, b->type);
}

/* Verifier types of the locals in order: undefined ones and holes are Top, trailing Tops are left out. */
static int gather(Code *k) {
    int n = 0, slot = 0, last = 0;
    for (int i = 0; i < k->nlocals; i++) {
        const Local *l = &k->locals[i];
        room(k, &k->scratch, &k->scratch_cap, n, n + (l->slot - slot) + 2);
        for (; slot < l->slot; slot++)
            k->scratch[n++] = (VType){V_TOP, 0, NULL};
        bool wide = l->v.kind == V_LONG || l->v.kind == V_DOUBLE;
        if (l->bit >= 0 && !(k->defined >> l->bit & 1)) {
            k->scratch[n++] = (VType){V_TOP, 0, NULL};
            slot++;
            continue;
        }
        k->scratch[n++] = l->v;
        last = n;
        slot += wide ? 2 : 1;
    }
    return last;
}

static void keep(Code *k, int n) {
    room(k, &k->frame_locals, &k->frame_cap, 0, n);
    if (n)
        memcpy(k->frame_locals, k->scratch, sizeof(VType) * (size_t)n);
    k->frame_nlocals = n;
}

void frame_begin(Code *k) {
    keep(k, gather(k));
    k->frame_pc = -1;
}

static void put_v(Code *k, const VType *v) {
    put_u1(&k->frames, v->kind);
    if (v->kind == V_OBJECT)
        put_u2(&k->frames, pool_class(k->pool, type_class_name(k->c, v->type)));
    else if (v->kind == V_UNINIT)
        put_u2(&k->frames, v->pc);
}

static void put_full(Code *k, uint32_t delta, int n) {
    put_u1(&k->frames, FULL);
    put_u2(&k->frames, delta);
    put_u2(&k->frames, (uint32_t)n);
    for (int i = 0; i < n; i++)
        put_v(k, &k->scratch[i]);
    put_u2(&k->frames, (uint32_t)k->nstack);
    for (int i = 0; i < k->nstack; i++)
        put_v(k, &k->stack[i]);
}

/* Same locals but for `extra` (-3..3) at the end, and an empty stack. */
static void put_chop_append(Code *k, uint32_t delta, int extra, int n) {
    if (extra == 0) {
        if (delta < SAME_LOCALS_1) {
            put_u1(&k->frames, delta);
            return;
        }
        put_u1(&k->frames, SAME_EXT);
        put_u2(&k->frames, delta);
        return;
    }
    put_u1(&k->frames, (uint32_t)(SAME_EXT + extra));
    put_u2(&k->frames, delta);
    for (int i = n - (extra > 0 ? extra : 0); i < n; i++)
        put_v(k, &k->scratch[i]);
}

static void put_same_1(Code *k, uint32_t delta) {
    if (delta < SAME_LOCALS_1) {
        put_u1(&k->frames, SAME_LOCALS_1 + delta);
    } else {
        put_u1(&k->frames, SAME_LOCALS_1_EXT);
        put_u2(&k->frames, delta);
    }
    put_v(k, &k->stack[0]);
}

void frame_write(Code *k) {
    if (k->b.n > 65535)
        return;
    int n = gather(k), common = 0, old = k->frame_nlocals;
    uint32_t delta = k->frame_pc < 0 ? k->b.n : k->b.n - (uint32_t)k->frame_pc - 1;
    while (common < n && common < old && same_v(k, &k->scratch[common], &k->frame_locals[common]))
        common++;
    bool prefix = common == n || common == old;
    int extra = n - old;
    if (k->nstack == 0 && prefix && extra >= -3 && extra <= 3)
        put_chop_append(k, delta, extra, n);
    else if (k->nstack == 1 && prefix && extra == 0)
        put_same_1(k, delta);
    else
        put_full(k, delta, n);
    keep(k, n);
    k->frame_pc = (int32_t)k->b.n;
    k->frame_count++;
}

void code_begin_body(Code *k) {
    frame_begin(k);
}
