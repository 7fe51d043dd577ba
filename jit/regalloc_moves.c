/* After the scan: operands learn their places, and what changes places is moved. */
#include "regalloc_part.h"

Loc ra_loc_at(const Ra *a, VReg v, uint32_t pos) {
    const Interval *it = a->vregs[v].first;
    while (it && !(it->start <= pos && pos < it->end))
        it = it->split;
    return it ? it->loc : (Loc){0};
}

static void add_move(Ra *a, RaMove **list, Loc to, Loc from) {
    if (loc_same(to, from) || !from.kind)
        return;
    RaMove *m = ARENA_NEW(a->arena, RaMove);
    *m = (RaMove){to, from, *list};
    *list = m;
    a->moves++;
}

/* Whether memory has the value whenever it is defined: then nothing is stored later. */
static void decide_store(Ra *a, VInfo *v) {
    if (v->in_memory || (!v->spilled && loc_is_reg(v->first->loc)))
        return;
    bool seldom = loc_is_reg(v->first->loc) && v->spilled == 1 &&
                  block_at(a, v->spilled_at)->depth < block_at(a, v->def)->depth;
    v->store_at_def = !seldom;
}

static bool has_it(const VInfo *v, Loc memory) {
    return (v->in_memory || v->store_at_def) && loc_same(v->home, memory);
}

static void store_at_def(Ra *a, const VInfo *v) {
    if (!v->store_at_def || !loc_is_reg(v->first->loc))
        return;
    uint32_t i = v->def / 4;
    if (v->phi)
        add_move(a, &a->gap_b[i], v->home, v->first->loc);
    else if (v->def % 4)
        add_move(a, &a->gap_a[i + 1], v->home, v->first->loc);
}

static bool starts_block(const Ra *a, uint32_t pos) {
    return pos % 4 == 0 && block_at(a, pos)->first == pos / 4;
}

static void connect_splits(Ra *a, const VInfo *v) {
    for (const Interval *it = v->first; it->split; it = it->split) {
        const Interval *to = it->split;
        if (it->end != to->start || starts_block(a, to->start) || has_it(v, to->loc))
            continue;
        add_move(a, &a->gap_a[to->start / 4], to->loc, it->loc);
    }
}

/* ---- Edges ---- */

static void edge_moves(Ra *a, uint32_t from, uint32_t to) {
    const RaBlock *b = &a->blocks[from], *s = &a->blocks[to];
    RaMove **list = b->succ_count == 1 ? &a->gap_b[b->end - 1] : &a->gap_a[s->first];
    uint32_t left = 4 * b->end - 1, start = 4 * s->first, words = (a->vreg_count + 63) / 64;
    for (uint32_t w = 0; w < words; w++)
        for (uint64_t set = a->live_in[to][w]; set; set &= set - 1) {
            VReg v = w * 64 + (uint32_t)__builtin_ctzll(set);
            const VInfo *i = &a->vregs[v];
            if (!i->first->split)
                continue;
            Loc there = ra_loc_at(a, v, start);
            if (!has_it(i, there))
                add_move(a, list, there, ra_loc_at(a, v, left));
        }
    uint32_t p = 0;
    while (s->phi_count && s->preds[p] != from)
        p++;
    for (uint32_t k = 0; k < s->phi_count; k++)
        add_move(a, list, ra_loc_at(a, s->phis[k], start),
                 ra_loc_at(a, s->phi_in[k * s->pred_count + p], left));
}

/* ---- Operands ---- */

static void take_fixed(Ra *a, uint32_t i, const Operand *o) {
    const VInfo *v = &a->vregs[o->v];
    add_move(a, &a->gap_a[i + 1], v->first->loc, o->loc);
    if (v->store_at_def && loc_is_reg(v->first->loc))
        add_move(a, &a->gap_a[i + 1], v->home, o->loc);
}

/* What is copied from v in gap B. A value that went to memory in gap A may still be in its register. */
static Loc source_of(const Ra *a, VReg v, uint32_t i) {
    Loc now = ra_loc_at(a, v, 4 * i);
    if (!loc_in_memory(now) || starts_block(a, 4 * i))
        return now;
    Loc before = ra_loc_at(a, v, 4 * i - 1);
    if (!loc_is_reg(before))
        return now;
    for (const RaMove *m = a->gap_a[i]; m; m = m->next)
        if (loc_same(m->to, before))
            return now;
    return before;
}

static void place_operands(Ra *a, uint32_t i) {
    Operand *o = &a->operands[a->insns[i].first], *end = o + a->insns[i].count;
    for (; o < end; o++) {
        switch (o->policy) {
        case USE_FIXED: add_move(a, &a->gap_b[i], o->loc, source_of(a, o->v, i)); break;
        case USE_COPY: o->loc = source_of(a, o->v, i); break;
        case DEF_REG: o->loc = ra_loc_at(a, o->v, 4 * i + 3); break;
        case DEF_SAME:
            o->loc = ra_loc_at(a, o->v, 4 * i + 1);
            add_move(a, &a->gap_b[i], o->loc, o[-1].loc);
            break;
        case DEF_FIXED:
            if (o->v)
                take_fixed(a, i, o);
            break;
        case TEMP_FIXED: break;
        default: o->loc = o->v ? ra_loc_at(a, o->v, 4 * i + 2) : o->loc; break;
        }
    }
}

void ra_moves(Ra *a) {
    a->gap_a = ARENA_ARRAY(a->arena, RaMove *, a->insn_count + 1);
    a->gap_b = ARENA_ARRAY(a->arena, RaMove *, a->insn_count + 1);
    for (VReg v = 1; v < a->vreg_count; v++) {
        VInfo *i = &a->vregs[v];
        if (!i->first || !i->first->ranges)
            continue;
        decide_store(a, i);
    }
    for (VReg v = 1; v < a->vreg_count; v++) {
        VInfo *i = &a->vregs[v];
        if (!i->first)
            continue;
        store_at_def(a, i);
        connect_splits(a, i);
    }
    for (uint32_t n = 0; n < a->block_count; n++)
        for (uint32_t s = 0; s < a->blocks[n].succ_count; s++)
            edge_moves(a, n, a->blocks[n].succs[s]);
    for (uint32_t i = 0; i < a->insn_count; i++)
        place_operands(a, i);
}

/* ---- Moves at once, one after the other ---- */

static bool is_read(const RaMove *list, const RaMove *but, Loc l) {
    for (; list; list = list->next)
        if (list != but && loc_same(list->from, l))
            return true;
    return false;
}

/* Makes all moves whose destination nobody still reads. */
static bool make_safe(RaMove **list, MoveFn move, void *context) {
    bool any = false;
    for (RaMove **m = list; *m;) {
        if (is_read(*list, *m, (*m)->to)) {
            m = &(*m)->next;
            continue;
        }
        move(context, (*m)->to, (*m)->from);
        *m = (*m)->next;
        any = true;
    }
    return any;
}

void ra_parallel(Ra *a, RaMove *moves, MoveFn move, void *context) {
    Loc scratch = {LOC_INT, a->target->scratch};
    while (moves) {
        if (make_safe(&moves, move, context) || !moves)
            continue;
        /* only cycles are left: one value steps aside */
        Loc out = moves->from;
        move(context, scratch, out);
        for (RaMove *m = moves; m; m = m->next)
            if (loc_same(m->from, out))
                m->from = scratch;
    }
}
