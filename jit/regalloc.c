/* The scan: intervals in the order of their start get a register, wait in memory, or are split. */
#include "regalloc_part.h"

#include <string.h>

#define FLOATS 32 /* where floating-point registers begin in the arrays by register */

/* ---- What is still to be placed: a heap by start ---- */

static bool before(const Interval *x, const Interval *y) {
    return x->start < y->start || (x->start == y->start && x->v < y->v);
}

static void heap_push(Ra *a, Interval *it) {
    RA_PUSH(a, a->heap, a->heap_count, a->heap_room);
    uint32_t at = a->heap_count - 1;
    for (; at && before(it, a->heap[(at - 1) / 2]); at = (at - 1) / 2)
        a->heap[at] = a->heap[(at - 1) / 2];
    a->heap[at] = it;
}

static Interval *heap_pop(Ra *a) {
    if (!a->heap_count)
        return NULL;
    Interval *top = a->heap[0], *last = a->heap[--a->heap_count];
    uint32_t at = 0, child;
    while ((child = 2 * at + 1) < a->heap_count) {
        if (child + 1 < a->heap_count && before(a->heap[child + 1], a->heap[child]))
            child++;
        if (!before(a->heap[child], last))
            break;
        a->heap[at] = a->heap[child];
        at = child;
    }
    if (a->heap_count)
        a->heap[at] = last;
    return top;
}

/* ---- Intervals ---- */

static void pass_ranges(Range **list, uint32_t pos) {
    while (*list && (*list)->to <= pos)
        *list = (*list)->next;
}
static bool covers(Interval *it, uint32_t pos) {
    pass_ranges(&it->ranges, pos);
    return it->ranges && it->ranges->from <= pos;
}

/* The first position that both have. */
static uint32_t intersection(const Range *x, const Range *y) {
    while (x && y) {
        uint32_t from = x->from > y->from ? x->from : y->from;
        if (from < (x->to < y->to ? x->to : y->to))
            return from;
        if (x->to < y->to)
            x = x->next;
        else
            y = y->next;
    }
    return NOWHERE;
}

static uint32_t next_clobber(const Ra *a, const Interval *it) {
    uint32_t low = 0, high = a->clobber_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (a->clobbers[middle] < it->start)
            low = middle + 1;
        else
            high = middle;
    }
    const Range *r = it->ranges;
    for (; low < a->clobber_count && a->clobbers[low] < it->end; low++) {
        while (r && r->to <= a->clobbers[low])
            r = r->next;
        if (r && r->from <= a->clobbers[low])
            return a->clobbers[low];
        if (r) /* in a hole: on to the first one behind it */
            while (low + 1 < a->clobber_count && a->clobbers[low + 1] < r->from)
                low++;
    }
    return NOWHERE;
}

static uint32_t next_use(const Interval *it, uint32_t from, UseKind kind) {
    for (const UsePos *u = it->uses; u; u = u->next)
        if (u->pos >= from && u->kind >= kind)
            return u->pos;
    return NOWHERE;
}

static uint32_t last_use_before(const Interval *it, uint32_t pos) {
    uint32_t last = it->start;
    for (const UsePos *u = it->uses; u && u->pos < pos; u = u->next)
        last = u->pos;
    return last;
}

/* What lives from pos on; pos is a gap A behind the start. */
static Interval *split(Ra *a, Interval *it, uint32_t pos) {
    Interval *rest = ARENA_NEW(a->arena, Interval);
    *rest = (Interval){.v = it->v, .end = it->end, .split = it->split};
    it->split = rest;
    a->splits++;
    Range **r = &it->ranges;
    while (*r && (*r)->to <= pos)
        r = &(*r)->next;
    rest->ranges = *r;
    if (*r && (*r)->from < pos) {
        rest->ranges = ARENA_NEW(a->arena, Range);
        *rest->ranges = (Range){pos, (*r)->to, (*r)->next};
        (*r)->to = pos;
        r = &(*r)->next;
    }
    *r = NULL;
    UsePos **u = &it->uses;
    while (*u && (*u)->pos < pos)
        u = &(*u)->next;
    rest->uses = *u;
    *u = NULL;
    rest->start = rest->ranges->from;
    it->end = pos < rest->start ? pos : rest->start;
    return rest;
}

/* A good gap in (low, high]: as late as possible in the code that runs least often. */
static uint32_t best_gap(const Ra *a, uint32_t low, uint32_t high) {
    high = gap_of(high);
    uint32_t n = a->block_of[high / 4], first = a->block_of[low / 4];
    uint32_t best = high, cost = a->blocks[n].depth * 2 + 1;
    for (unsigned steps = 0; n > first && steps < 256; n--, steps++) {
        const RaBlock *b = &a->blocks[n];
        uint32_t here = b->depth * 2 + 1 - (b->loop_header ? 2 : 0);
        if (4 * b->first > low && here < cost) {
            best = 4 * b->first;
            cost = here;
        }
    }
    return best;
}

/* ---- Memory ---- */

static Loc home_of(Ra *a, VReg v) {
    VInfo *i = &a->vregs[v];
    if (i->home.kind)
        return i->home;
    uint32_t end = i->first->end, n = 0;
    for (const Interval *it = i->first; it; it = it->split)
        end = it->end;
    while (n < a->spills && a->slot_ends[n] > i->first->start)
        n++;
    if (n == a->spills) {
        a->slot_ends = ra_grow(a, a->slot_ends, a->spills, &a->slot_room, sizeof *a->slot_ends);
        a->spills++;
    }
    a->slot_ends[n] = end;
    return i->home = (Loc){LOC_SLOT, a->first_spill + (int32_t)n};
}

static const Interval *sibling_before(const VInfo *v, const Interval *it) {
    const Interval *before = v->first;
    while (before->split != it)
        before = before->split;
    return before;
}

/* It waits in memory from its start until a register is wanted. */
static void put_away(Ra *a, Interval *it) {
    VInfo *v = &a->vregs[it->v];
    it->loc = home_of(a, it->v);
    if (!v->in_memory && it != v->first && loc_is_reg(sibling_before(v, it)->loc)) {
        v->spilled++;
        v->spilled_at = it->start;
    }
    uint32_t use = next_use(it, it->start, USES_SHOULD);
    if (use == NOWHERE || gap_of(use) <= it->start)
        use = next_use(it, it->start + 4, USES_SHOULD);
    if (use == NOWHERE)
        return;
    uint32_t pos = best_gap(a, it->start, use);
    if (pos > it->start && pos < it->end)
        heap_push(a, split(a, it, pos));
}

/* ---- Registers ---- */

static unsigned reg_base(const Ra *a, const Interval *it) {
    return a->vregs[it->v].class == CLASS_FLOAT ? FLOATS : 0;
}

static void assign(Ra *a, Interval *it, unsigned reg) {
    bool is_float = reg >= FLOATS;
    it->loc = (Loc){is_float ? LOC_FLOAT : LOC_INT, (int32_t)(reg & (FLOATS - 1))};
    a->active[reg] = it;
}
static unsigned reg_of(Loc l) {
    return (unsigned)l.n + (l.kind == LOC_FLOAT ? FLOATS : 0);
}

static void advance_active(Ra *a, uint32_t pos) {
    for (unsigned r = 0; r < 64; r++) {
        Interval *it = a->active[r];
        pass_ranges(&a->fixed[r], pos);
        if (!it || covers(it, pos))
            continue;
        a->active[r] = NULL;
        if (it->end > pos) {
            it->next = a->inactive[r >= FLOATS];
            a->inactive[r >= FLOATS] = it;
        }
    }
}

static void advance_inactive(Ra *a, uint32_t pos) {
    for (int c = 0; c < 2; c++)
        for (Interval **p = &a->inactive[c]; *p;) {
            Interval *it = *p;
            bool now = covers(it, pos);
            if (now || it->end <= pos) {
                *p = it->next;
                if (now)
                    a->active[reg_of(it->loc)] = it;
            } else {
                p = &it->next;
            }
        }
}

/* Until where each register is free for it. */
static void free_until(Ra *a, Interval *it, uint32_t *until) {
    unsigned base = reg_base(a, it);
    uint32_t clobber = next_clobber(a, it);
    for (unsigned r = 0; r < 32; r++) {
        bool usable = a->allowed[base != 0] >> r & 1;
        until[r] = !usable || a->active[base + r] ? 0 : clobber;
        if (until[r] && a->fixed[base + r]) {
            uint32_t at = intersection(a->fixed[base + r], it->ranges);
            until[r] = at < until[r] ? at : until[r];
        }
    }
    for (const Interval *other = a->inactive[base != 0]; other; other = other->next) {
        uint32_t at = until[other->loc.n] ? intersection(other->ranges, it->ranges) : NOWHERE;
        if (at < until[other->loc.n])
            until[other->loc.n] = at;
    }
}

/* Registers that would save a move, best first. */
static unsigned hints(const Ra *a, const Interval *it, uint8_t *regs) {
    const VInfo *v = &a->vregs[it->v];
    unsigned n = 0;
    uint8_t kind = v->class == CLASS_FLOAT ? LOC_FLOAT : LOC_INT;
    for (const Interval *other = v->first; other != it; other = other->split)
        if (other->loc.kind == kind) {
            regs[0] = (uint8_t)other->loc.n;
            n = 1;
        }
    if (v->fixed_hint)
        regs[n++] = (uint8_t)(v->fixed_hint - 1);
    if (v->hint_phi && a->vregs[v->hint_phi].first && a->vregs[v->hint_phi].first->loc.kind == kind)
        regs[n++] = (uint8_t)a->vregs[v->hint_phi].first->loc.n;
    for (const Interval *other = v->hint ? a->vregs[v->hint].first : NULL; other; other = other->split)
        if (other->loc.kind == kind && other->start < it->start)
            regs[n < 3 ? n++ : 2] = (uint8_t)other->loc.n;
    return n;
}

static int best_free(Ra *a, Interval *it, const uint32_t *until) {
    const RaTarget *t = a->target;
    RegClass c = (RegClass)a->vregs[it->v].class;
    int best = -1;
    for (unsigned i = 0; i < t->count[c]; i++) {
        unsigned r = t->order[c][i];
        if (until[r] && (best < 0 || (until[r] > until[best] && until[best] < it->end)))
            best = (int)r;
    }
    uint8_t wanted[8];
    for (unsigned i = 0, n = hints(a, it, wanted); best >= 0 && i < n; i++)
        if (until[wanted[i]] >= it->end || until[wanted[i]] >= until[best])
            return wanted[i];
    return best;
}

static uint32_t random_next(Ra *a) {
    a->seed = a->seed * 1103515245 + 12345;
    return a->seed >> 16;
}

static bool take_free(Ra *a, Interval *it) {
    uint32_t until[32];
    free_until(a, it, until);
    int reg = best_free(a, it, until);
    if (reg < 0)
        return false;
    if (until[reg] < it->end) {
        uint32_t last = gap_of(until[reg]);
        if (last <= it->start || next_use(it, it->start, USES_WEAK) >= last)
            return false;
        heap_push(a, split(a, it, best_gap(a, last_use_before(it, last), last)));
    }
    assign(a, it, reg_base(a, it) + (unsigned)reg);
    return true;
}

/* ---- When none is free ---- */

/* The next use of what is in the register, seen from gap p; 0: it cannot give way at p. */
static uint32_t give_way(const Interval *it, uint32_t p) {
    uint32_t must = next_use(it, p, USES_MUST);
    if (it->start > p || must < p + 4)
        return 0;
    uint32_t use = next_use(it, p, USES_WEAK);
    return use < p + 4 ? p + 4 : use;
}

static void used_next(Ra *a, Interval *it, uint32_t *use, uint32_t *block) {
    unsigned base = reg_base(a, it);
    uint32_t p = gap_of(it->start), clobber = next_clobber(a, it);
    for (unsigned r = 0; r < 32; r++) {
        bool usable = a->allowed[base != 0] >> r & 1;
        uint32_t at = usable ? intersection(a->fixed[base + r], it->ranges) : 0;
        block[r] = at < clobber ? at : clobber;
        use[r] = !usable || (block[r] < it->end && gap_of(block[r]) <= it->start) ? 0 : block[r];
        if (use[r] && a->active[base + r]) {
            uint32_t next = give_way(a->active[base + r], p);
            use[r] = next < use[r] ? next : use[r];
        }
    }
    for (const Interval *other = a->inactive[base != 0]; other; other = other->next) {
        unsigned r = (unsigned)other->loc.n;
        uint32_t at = use[r] ? intersection(other->ranges, it->ranges) : NOWHERE;
        uint32_t next = at == NOWHERE ? NOWHERE : next_use(other, p, USES_WEAK);
        use[r] = next < use[r] ? next : use[r];
    }
}

static void evict(Ra *a, Interval *it, uint32_t p) {
    put_away(a, it->start < p ? split(a, it, p) : it);
}

static void evict_all(Ra *a, Interval *for_it, unsigned reg) {
    uint32_t p = gap_of(for_it->start);
    Interval *in = a->active[reg];
    a->active[reg] = NULL;
    if (in)
        evict(a, in, p);
    for (Interval **i = &a->inactive[reg >= FLOATS]; *i;) {
        Interval *other = *i;
        if (reg_of(other->loc) == reg && intersection(other->ranges, for_it->ranges) != NOWHERE) {
            *i = other->next;
            evict(a, other, p);
        } else {
            i = &other->next;
        }
    }
}

static int last_used(Ra *a, const Interval *it, const uint32_t *use) {
    const RaTarget *t = a->target;
    RegClass c = (RegClass)a->vregs[it->v].class;
    int best = -1;
    for (unsigned i = 0; i < t->count[c]; i++) {
        unsigned r = t->order[c][i];
        if (use[r] && (best < 0 || use[r] > use[best]))
            best = (int)r;
    }
    return best;
}

static void take_blocked(Ra *a, Interval *it) {
    uint32_t use[32], block[32];
    used_next(a, it, use, block);
    int reg = last_used(a, it, use);
    bool now = next_use(it, it->start, USES_MUST) < gap_of(it->start) + 4;
    if (!now && (reg < 0 || use[reg] <= next_use(it, it->start, USES_SHOULD))) {
        put_away(a, it);
        return;
    }
    if (reg < 0) {
        a->failed = true;
        return;
    }
    if (block[reg] < it->end)
        heap_push(a, split(a, it, best_gap(a, last_use_before(it, gap_of(block[reg])), block[reg])));
    evict_all(a, it, reg_base(a, it) + (unsigned)reg);
    assign(a, it, reg_base(a, it) + (unsigned)reg);
}

static void place(Ra *a, Interval *it) {
    advance_active(a, it->start);
    advance_inactive(a, it->start);
    const VInfo *v = &a->vregs[it->v];
    bool now = next_use(it, it->start, USES_MUST) < gap_of(it->start) + 4;
    if ((v->in_memory && it == v->first) || (a->seed && !now && random_next(a) % 4 == 0))
        put_away(a, it);
    else if (!take_free(a, it))
        take_blocked(a, it);
}

void ra_scan(Ra *a) {
    for (VReg v = 1; v < a->vreg_count; v++)
        if (a->vregs[v].first && a->vregs[v].first->ranges)
            heap_push(a, a->vregs[v].first);
    for (Interval *it; !a->failed && (it = heap_pop(a));)
        place(a, it);
}

void ra_run(Ra *a) {
    ra_live(a);
    ra_scan(a);
    if (!a->failed)
        ra_moves(a);
}
