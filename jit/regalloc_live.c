/* The instruction list, and from it the live intervals. */
#include "regalloc_part.h"

#include <string.h>

/* ---- The list ---- */

void *ra_grow(Ra *a, void *items, uint32_t count, uint32_t *room, size_t size) {
    if (count < *room)
        return items;
    uint32_t wanted = *room ? *room * 2 : 64;
    void *more = jit_arena_alloc(a->arena, wanted * size);
    if (count)
        memcpy(more, items, count * size);
    *room = wanted;
    return more;
}

/* Few registers for tests: those that come first, and at least as many as an instruction may need. */
static uint64_t allowed_regs(const Ra *a, RegClass c) {
    unsigned n = a->target->count[c];
    if (a->seed) {
        unsigned few = a->target->fewest + a->seed % 4;
        n = few < n ? few : n;
    }
    uint64_t set = 0;
    for (unsigned i = 0; i < n; i++)
        set |= UINT64_C(1) << a->target->order[c][i];
    return set;
}

void ra_init(Ra *a, Arena *arena, const RaTarget *target, uint32_t seed) {
    *a = (Ra){.arena = arena, .target = target, .seed = seed};
    a->allowed[CLASS_INT] = allowed_regs(a, CLASS_INT);
    a->allowed[CLASS_FLOAT] = allowed_regs(a, CLASS_FLOAT);
    memset(RA_PUSH(a, a->vregs, a->vreg_count, a->vreg_room), 0, sizeof *a->vregs);
}

VReg ra_vreg(Ra *a, RegClass c) {
    VInfo *v = RA_PUSH(a, a->vregs, a->vreg_count, a->vreg_room);
    *v = (VInfo){.class = (uint8_t)c, .def = NOWHERE};
    return a->vreg_count - 1;
}

VReg ra_constant(Ra *a, RegClass c, int64_t bits) {
    VReg v = ra_vreg(a, c);
    *RA_PUSH(a, a->constants, a->constant_count, a->constant_room) = bits;
    a->vregs[v].in_memory = true;
    a->vregs[v].home = (Loc){LOC_CONST, (int32_t)a->constant_count - 1};
    return v;
}

VReg ra_in_slot(Ra *a, RegClass c, int32_t slot) {
    VReg v = ra_vreg(a, c);
    a->vregs[v].in_memory = true;
    a->vregs[v].home = (Loc){LOC_SLOT, slot};
    return v;
}

void ra_insn(Ra *a, bool clobbers) {
    *RA_PUSH(a, a->insns, a->insn_count, a->insn_room) = (RaInsn){a->operand_count, 0, clobbers};
}

Operand *ra_operand(Ra *a, VReg v, Policy p) {
    RaInsn *i = &a->insns[a->insn_count - 1];
    i->count++;
    Operand *o = RA_PUSH(a, a->operands, a->operand_count, a->operand_room);
    *o = (Operand){.v = v, .policy = (uint8_t)p};
    /* No value stays in a register beyond a clobbering instruction, so what that reads is a copy of its own.
     */
    if (i->clobbers && (p == USE_REG || p == USE_LATE)) {
        o->policy = USE_COPY;
        VReg copy = ra_vreg(a, a->vregs[v].class);
        i->count++;
        o = RA_PUSH(a, a->operands, a->operand_count, a->operand_room);
        *o = (Operand){.v = copy, .policy = DEF_SAME};
        a->vregs[copy].hint = v;
    }
    return o;
}

void ra_fixed(Ra *a, VReg v, Policy p, Loc loc) {
    ra_operand(a, v, p)->loc = loc;
    if (v && loc_is_reg(loc))
        a->vregs[v].fixed_hint = (uint8_t)(loc.n + 1);
}

VReg ra_temp(Ra *a, RegClass c) {
    VReg v = ra_vreg(a, c);
    ra_operand(a, v, TEMP_REG);
    return v;
}

/* ---- Liveness of blocks ---- */

#define HAS(set, v) ((set)[(v) / 64] >> ((v) % 64) & 1)
#define SET(set, v) ((set)[(v) / 64] |= UINT64_C(1) << ((v) % 64))
#define CLEAR(set, v) ((set)[(v) / 64] &= ~(UINT64_C(1) << ((v) % 64)))

static bool is_def(const Operand *o) {
    return o->policy >= DEF_REG && o->policy <= DEF_FIXED && o->v;
}
static bool is_use(const Operand *o) {
    return o->policy < DEF_REG && o->v;
}

/* What the block reads before it writes it, into live_in; what it writes, into kill. */
static void local_sets(Ra *a, const RaBlock *b, uint64_t *gen, uint64_t *kill) {
    for (uint32_t i = b->end; i-- > b->first;) {
        const RaInsn *insn = &a->insns[i];
        const Operand *end = &a->operands[insn->first] + insn->count;
        for (const Operand *o = end - insn->count; o < end; o++)
            if (is_def(o)) {
                SET(kill, o->v);
                CLEAR(gen, o->v);
            }
        for (const Operand *o = end - insn->count; o < end; o++)
            if (is_use(o))
                SET(gen, o->v);
    }
    for (uint32_t k = 0; k < b->phi_count; k++) {
        SET(kill, b->phis[k]);
        CLEAR(gen, b->phis[k]);
    }
}

static uint32_t pred_index(const RaBlock *of, uint32_t pred) {
    uint32_t p = 0;
    while (of->preds[p] != pred)
        p++;
    return p;
}

/* live_out of block n from what follows it. */
static void join_successors(Ra *a, uint32_t n, uint64_t *out, uint32_t words) {
    const RaBlock *b = &a->blocks[n];
    for (uint32_t s = 0; s < b->succ_count; s++) {
        const RaBlock *to = &a->blocks[b->succs[s]];
        for (uint32_t w = 0; w < words; w++)
            out[w] |= a->live_in[b->succs[s]][w];
        uint32_t p = to->phi_count ? pred_index(to, n) : 0;
        for (uint32_t k = 0; k < to->phi_count; k++)
            SET(out, to->phi_in[k * to->pred_count + p]);
    }
}

static bool flow_block(Ra *a, uint32_t n, const uint64_t *kill, uint32_t words) {
    uint64_t *in = a->live_in[n], *out = a->live_out[n];
    join_successors(a, n, out, words);
    bool changed = false;
    for (uint32_t w = 0; w < words; w++) {
        uint64_t now = in[w] | (out[w] & ~kill[w]);
        changed |= now != in[w];
        in[w] = now;
    }
    return changed;
}

static void flow(Ra *a) {
    uint32_t words = (a->vreg_count + 63) / 64;
    a->live_in = ARENA_ARRAY(a->arena, uint64_t *, a->block_count);
    a->live_out = ARENA_ARRAY(a->arena, uint64_t *, a->block_count);
    uint64_t **kill = ARENA_ARRAY(a->arena, uint64_t *, a->block_count);
    for (uint32_t n = 0; n < a->block_count; n++) {
        a->live_in[n] = ARENA_ARRAY(a->arena, uint64_t, words);
        a->live_out[n] = ARENA_ARRAY(a->arena, uint64_t, words);
        kill[n] = ARENA_ARRAY(a->arena, uint64_t, words);
        local_sets(a, &a->blocks[n], a->live_in[n], kill[n]);
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t n = a->block_count; n-- > 0;)
            changed |= flow_block(a, n, kill[n], words);
    }
}

/* ---- Intervals, from back to front ---- */

static Interval *interval_of(Ra *a, VReg v) {
    VInfo *i = &a->vregs[v];
    if (!i->first) {
        i->first = ARENA_NEW(a->arena, Interval);
        i->first->v = v;
    }
    return i->first;
}

static void add_range(Ra *a, Range **list, uint32_t from, uint32_t to) {
    Range *r = *list;
    if (r && r->from <= to) {
        r->from = from < r->from ? from : r->from;
        r->to = to > r->to ? to : r->to;
        return;
    }
    Range *new = ARENA_NEW(a->arena, Range);
    *new = (Range){from, to, r};
    *list = new;
}

static void add_use(Ra *a, Interval *it, uint32_t pos, UseKind kind) {
    if (it->uses && it->uses->pos == pos) {
        it->uses->kind = kind > it->uses->kind ? (uint8_t)kind : it->uses->kind;
        return;
    }
    UsePos *u = ARENA_NEW(a->arena, UsePos);
    *u = (UsePos){pos, (uint8_t)kind, it->uses};
    it->uses = u;
}

static void add_fixed(Ra *a, Loc loc, uint32_t pos) {
    if (loc_is_reg(loc))
        add_range(a, &a->fixed[loc.n + (loc.kind == LOC_FLOAT ? 32 : 0)], pos + 1, pos + 4);
}

static void define(Ra *a, VReg v, uint32_t pos) {
    Interval *it = interval_of(a, v);
    if (it->ranges && it->ranges->from < pos)
        it->ranges->from = pos;
    else if (!it->ranges || it->ranges->from > pos)
        add_range(a, &it->ranges, pos, pos + 1);
    a->vregs[v].def = pos;
}

static void visit_def(Ra *a, const Operand *o, uint32_t p, bool clobbers) {
    uint32_t last;
    switch (o->policy) {
    case DEF_REG:
        define(a, o->v, p + 3);
        add_use(a, a->vregs[o->v].first, p + 3, USES_MUST);
        break;
    case DEF_SAME:
        define(a, o->v, p + 1);
        /* alive until the instruction wrote it, though nothing reads it; or its own copy of an input */
        last = p + (clobbers ? 3 : 4);
        if (a->vregs[o->v].first->ranges->to < last)
            a->vregs[o->v].first->ranges->to = last;
        add_use(a, a->vregs[o->v].first, p + 1, USES_MUST);
        if (o[-1].v && !a->vregs[o->v].hint)
            a->vregs[o->v].hint = o[-1].v;
        break;
    case DEF_FIXED:
        define(a, o->v, p + 4);
        add_fixed(a, o->loc, p);
        break;
    case TEMP_REG:
        define(a, o->v, p + 2);
        a->vregs[o->v].first->ranges->to = p + 4;
        add_use(a, a->vregs[o->v].first, p + 2, USES_MUST);
        break;
    case TEMP_FIXED: add_fixed(a, o->loc, p); break;
    }
}

static void visit_use(Ra *a, const Operand *o, uint32_t from, uint32_t p) {
    static const struct {
        uint8_t end, at;
        int8_t kind;
    } uses[] = {
        [USE_REG] = {3, 2, USES_MUST}, [USE_LATE] = {4, 2, USES_MUST},  [USE_ANY] = {3, 2, USES_SHOULD},
        [USE_NOTE] = {4, 2, -1},       [USE_FIXED] = {1, 1, USES_WEAK}, [USE_COPY] = {1, 1, USES_WEAK}};
    Interval *it = interval_of(a, o->v);
    add_range(a, &it->ranges, from, p + uses[o->policy].end);
    if (uses[o->policy].kind >= 0)
        add_use(a, it, p + uses[o->policy].at, (UseKind)uses[o->policy].kind);
    if (o->policy == USE_FIXED)
        add_fixed(a, o->loc, p);
}

static void visit_insn(Ra *a, uint32_t from, uint32_t i) {
    const RaInsn *insn = &a->insns[i];
    const Operand *start = &a->operands[insn->first], *end = start + insn->count;
    for (const Operand *o = start; o < end; o++)
        if (o->policy >= DEF_REG && (o->v || o->policy == TEMP_FIXED))
            visit_def(a, o, 4 * i, insn->clobbers);
    for (const Operand *o = start; o < end; o++)
        if (is_use(o) && o->policy != USE_COPY && o->policy != USE_FIXED)
            visit_use(a, o, from, 4 * i);
    for (const Operand *o = start; o < end; o++)
        if (is_use(o) && (o->policy == USE_COPY || o->policy == USE_FIXED))
            visit_use(a, o, from, 4 * i);
}

static void visit_block(Ra *a, uint32_t n) {
    const RaBlock *b = &a->blocks[n];
    uint32_t words = (a->vreg_count + 63) / 64;
    for (uint32_t w = 0; w < words; w++)
        for (uint64_t set = a->live_out[n][w]; set; set &= set - 1) {
            VReg v = w * 64 + (uint32_t)__builtin_ctzll(set);
            add_range(a, &interval_of(a, v)->ranges, 4 * b->first, 4 * b->end);
        }
    for (uint32_t i = b->end; i-- > b->first;)
        visit_insn(a, 4 * b->first, i);
    for (uint32_t k = 0; k < b->phi_count; k++) {
        VInfo *phi = &a->vregs[b->phis[k]];
        define(a, b->phis[k], 4 * b->first);
        phi->phi = true;
        for (uint32_t p = 0; p < b->pred_count; p++) {
            VReg in = b->phi_in[k * b->pred_count + p];
            if (b->preds[p] < n && !phi->hint)
                phi->hint = in;
            if (!a->vregs[in].hint_phi)
                a->vregs[in].hint_phi = b->phis[k];
        }
    }
}

static void note_clobbers(Ra *a) {
    a->clobbers = ARENA_ARRAY(a->arena, uint32_t, a->insn_count + 1);
    for (uint32_t i = 0; i < a->insn_count; i++)
        if (a->insns[i].clobbers)
            a->clobbers[a->clobber_count++] = 4 * i + 3;
}

void ra_live(Ra *a) {
    a->block_of = ARENA_ARRAY(a->arena, uint32_t, a->insn_count + 1);
    for (uint32_t n = 0; n < a->block_count; n++)
        for (uint32_t i = a->blocks[n].first; i < a->blocks[n].end; i++)
            a->block_of[i] = n;
    flow(a);
    note_clobbers(a);
    for (uint32_t n = a->block_count; n-- > 0;)
        visit_block(a, n);
    for (VReg v = 1; v < a->vreg_count; v++) {
        Interval *it = a->vregs[v].first;
        if (!it || !it->ranges)
            continue;
        it->start = it->ranges->from;
        Range *last = it->ranges;
        while (last->next)
            last = last->next;
        it->end = last->to;
    }
}
