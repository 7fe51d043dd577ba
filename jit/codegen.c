/* From a finished graph to installed code: shapes, register allocation, emission, tables. */
#include "codegen.h"

#include "heap/meta.h"

#include <stdlib.h>
#include <string.h>

#if TARGET_EXISTS

/* ---- Shapes ---- */

void code_begin(Codegen *c, Node *n, bool clobbers) {
    ra_insn(&c->ra, clobbers);
    if (c->nodes_count == c->nodes_room) {
        uint32_t room = c->nodes_room ? 2 * c->nodes_room : 256;
        Node **more = ARENA_ARRAY(c->arena, Node *, room);
        if (c->nodes_count)
            memcpy(more, c->nodes, c->nodes_count * sizeof *more);
        c->nodes = more;
        c->nodes_room = room;
    }
    c->nodes[c->nodes_count++] = n;
}

static VReg new_vreg(Codegen *c, const Node *n) {
    RegClass class = class_of(n->type);
    switch (n->op) {
    case IR_CONST: return ra_constant(&c->ra, class, n->type == TY_I32 ? (int64_t)(uint32_t)n->imm : n->imm);
    case IR_PARAM:
    case IR_LOCAL: return ra_in_slot(&c->ra, class, (int32_t)(n->imm - c->g->locals));
    default: return ra_vreg(&c->ra, class);
    }
}

VReg code_vreg(Codegen *c, Node *n) {
    if (!c->vregs[n->id])
        c->vregs[n->id] = new_vreg(c, n);
    return c->vregs[n->id];
}

void code_use(Codegen *c, Node *n, Policy p) {
    ra_operand(&c->ra, code_vreg(c, n), is_const(n) && p == USE_ANY ? USE_REG : p);
}
void code_use_in(Codegen *c, Node *n, Loc fixed) {
    ra_fixed(&c->ra, code_vreg(c, n), USE_FIXED, fixed);
}
void code_def(Codegen *c, Node *n, Policy p) {
    ra_operand(&c->ra, code_vreg(c, n), p);
}
void code_def_in(Codegen *c, Node *n, Loc fixed) {
    ra_fixed(&c->ra, code_vreg(c, n), DEF_FIXED, fixed);
}
void code_temp(Codegen *c, RegClass class) {
    ra_temp(&c->ra, class);
}
void code_temp_in(Codegen *c, Loc fixed) {
    ra_fixed(&c->ra, VREG_NONE, TEMP_FIXED, fixed);
}
void code_same(Codegen *c, Node *from, Node *n) {
    code_use(c, from, USE_COPY);
    code_def(c, n, DEF_SAME);
}

void code_notes(Codegen *c, Node *n) {
    STATE_EACH(n->state, v)
    if (!is_const(v->value))
        code_use(c, v->value, USE_NOTE);
}

void code_fold(Codegen *c, Node *n) {
    c->folded[n->id] = true;
}

bool const_is_int32(const Node *n) {
    return is_const(n) && !type_is_float(n->type) && n->imm == (int32_t)n->imm;
}

/* ---- Blocks ---- */

static void shape_block(Codegen *c, Block *b, RaBlock *r) {
    r->first = c->ra.insn_count;
    if (b == c->g->order[0])
        code_begin(c, NULL, false);
    for (Node *n = b->first; n; n = n->next)
        if (!c->folded[n->id] && lowering[n->op].shape)
            lowering[n->op].shape(c, n);
    r->end = c->ra.insn_count;
}

static void link_block(Codegen *c, const Block *b, RaBlock *r) {
    r->depth = b->cold && b->loop_depth ? b->loop_depth - 1 : b->loop_depth;
    r->loop_header = b->loop_header;
    r->pred_count = b->pred_count;
    r->succ_count = b->succ_count;
    r->preds = ARENA_ARRAY(c->arena, uint32_t, b->pred_count + b->succ_count + 1);
    r->succs = r->preds + b->pred_count;
    for (uint32_t i = 0; i < b->pred_count; i++)
        r->preds[i] = b->preds[i]->id;
    for (uint32_t i = 0; i < b->succ_count; i++)
        r->succs[i] = b->succs[i]->id;
    for (const Node *p = b->phis; p; p = p->next)
        r->phi_count++;
    r->phis = ARENA_ARRAY(c->arena, VReg, r->phi_count * (b->pred_count + 1) + 1);
    r->phi_in = r->phis + r->phi_count;
    uint32_t k = 0;
    for (Node *p = b->phis; p; p = p->next, k++) {
        r->phis[k] = code_vreg(c, p);
        for (uint32_t i = 0; i < b->pred_count; i++)
            r->phi_in[k * b->pred_count + i] = code_vreg(c, p->in[i]);
    }
}

static void shape_all(Codegen *c) {
    Graph *g = c->g;
    RaBlock *blocks = ARENA_ARRAY(c->arena, RaBlock, g->block_count);
    for (uint32_t i = 0; i < g->block_count; i++)
        for (Node *n = g->order[i]->first; n; n = n->next)
            target_fold(c, n);
    for (uint32_t i = 0; i < g->block_count; i++)
        link_block(c, g->order[i], &blocks[i]);
    for (uint32_t i = 0; i < g->block_count; i++)
        shape_block(c, g->order[i], &blocks[i]);
    c->ra.blocks = blocks;
    c->ra.block_count = g->block_count;
    c->ra.first_spill = (int32_t)(FRAME_SLOTS + g->spill_base);
}

/* ---- Places ---- */

int32_t code_offset(const Codegen *c, Loc l) {
    return l.kind == LOC_OUT ? code_out_offset(c, (uint32_t)l.n) : l.n * (int32_t)sizeof(Value);
}
int32_t code_out_offset(const Codegen *c, uint32_t argument) {
    return (int32_t)((FRAME_SLOTS + c->slots + argument) * sizeof(Value));
}

/* Tables of the blob grow with malloc: they outlive the arena. */
static void *table_push(Codegen *c, void **table, uint32_t count, uint32_t *room, size_t size) {
    if (count == *room) {
        uint32_t wanted = *room ? *room * 2 : 32;
        void *more = realloc(*table, wanted * size);
        if (!more)
            graph_fail(c->g, "out of memory");
        *table = more;
        *room = wanted;
    }
    return (char *)*table + count * size;
}

static void place_const(Codegen *c, Place *p, int64_t bits) {
    Blob *b = c->blob;
    p->kind = PLACE_INT;
    p->at = (int32_t)bits;
    if (bits == (int32_t)bits)
        return;
    uint64_t *k = table_push(c, (void **)&b->constants, b->constant_count, &c->constant_room, sizeof *k);
    *k = (uint64_t)bits;
    p->kind = PLACE_CONST;
    p->at = (int32_t)b->constant_count++;
}

static void place_loc(Codegen *c, Place *p, Loc l) {
    switch (l.kind) {
    case LOC_INT: p->kind = PLACE_GPR, p->at = l.n; break;
    case LOC_FLOAT: p->kind = PLACE_FPR, p->at = l.n; break;
    case LOC_SLOT:
        p->kind = l.n < 0 ? PLACE_LOCAL : PLACE_SLOT;
        p->at = l.n < 0 ? l.n + (int32_t)c->g->locals : l.n - (int32_t)FRAME_SLOTS;
        break;
    case LOC_CONST: place_const(c, p, c->ra.constants[l.n]); break;
    default: c->ra.failed = true;
    }
}

static Loc note_of(const Operand *o, VReg v) {
    while (o->policy != USE_NOTE || o->v != v)
        o++;
    return o->loc;
}

static void place_value(Codegen *c, const StateValue *v, const Operand *o) {
    Blob *b = c->blob;
    Place p = {.reg = v->reg, .type = v->value->type};
    if (is_const(v->value))
        place_const(c, &p, v->value->imm);
    else
        place_loc(c, &p, note_of(o, c->vregs[v->value->id]));
    *(Place *)table_push(c, (void **)&b->places, b->place_count, &c->place_room, sizeof p) = p;
    b->place_count++;
}

static void add_scopes(Codegen *c, const State *s, const Operand *o, Site *site) {
    if (s->outer)
        add_scopes(c, s->outer, o, site);
    Blob *b = c->blob;
    Scope scope = {s->method, s->pc, s->base, b->place_count, s->count};
    for (uint32_t i = 0; i < s->count; i++)
        place_value(c, &s->values[i], o);
    *(Scope *)table_push(c, (void **)&b->scopes, b->scope_count, &c->scope_room, sizeof scope) = scope;
    b->scope_count++;
    site->scope_count++;
}

Site *code_site(Codegen *c, Node *n, Operand *o, SiteKind kind) {
    Site *s = &c->blob->sites[c->blob->site_count++];
    *s = (Site){.blob = c->blob,
                .kind = (uint8_t)kind,
                .guess = (n->flags & NODE_GUESS) != 0,
                .first_scope = c->blob->scope_count};
    add_scopes(c, n->state, o, s);
    return s;
}

/* Sites do not move: code has their addresses. */
static void make_sites(Codegen *c) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->g->block_count; i++)
        for (const Node *m = c->g->order[i]->first; m; m = m->next)
            n += m->state != NULL;
    size_t bytes = (n + 1) * sizeof *c->blob->sites;
    c->blob->sites = c->space->low ? meta_alloc(c->space->low, bytes) : NULL;
    c->blob->low_sites = c->blob->sites != NULL;
    if (!c->blob->sites)
        c->blob->sites = calloc(1, bytes);
    if (!c->blob->sites)
        graph_fail(c->g, "out of memory");
}

/* ---- Emission ---- */

Later *code_later(Codegen *c, Node *n, Operand *o, void (*emit)(Codegen *c, Later *l)) {
    Later *l = ARENA_NEW(c->arena, Later);
    *l = (Later){buffer_label(&c->b), buffer_label(&c->b), n, o, .emit = emit};
    *c->later_end = l;
    c->later_end = &l->next;
    return l;
}

Label code_word(Codegen *c, uint64_t bits) {
    for (uint32_t i = 0; i < c->pool_count; i++)
        if (c->pool[i].bits == bits)
            return c->pool[i].label;
    if (c->pool_count == c->pool_room) {
        uint32_t room = c->pool_room ? 2 * c->pool_room : 16;
        PoolWord *more = ARENA_ARRAY(c->arena, PoolWord, room);
        if (c->pool_count)
            memcpy(more, c->pool, c->pool_count * sizeof *more);
        c->pool = more;
        c->pool_room = room;
    }
    c->pool[c->pool_count] = (PoolWord){bits, buffer_label(&c->b)};
    return c->pool[c->pool_count++].label;
}

void code_reloc(Codegen *c, uint32_t at, RelocKind kind, const void *target) {
    if (c->reloc_count == c->reloc_room) {
        uint32_t room = c->reloc_room ? 2 * c->reloc_room : 32;
        Reloc *more = ARENA_ARRAY(c->arena, Reloc, room);
        if (c->reloc_count)
            memcpy(more, c->relocs, c->reloc_count * sizeof *more);
        c->relocs = more;
        c->reloc_room = room;
    }
    c->relocs[c->reloc_count++] = (Reloc){at, (uint32_t)kind, target};
}

#define DATA_LIMIT 65536

/* The data's address is known from the start: one piece, given back in part when all is known. */
void *code_data(Codegen *c, uint32_t bytes) {
    if (!c->blob->data)
        c->blob->data = calloc(1, DATA_LIMIT);
    if (!c->blob->data || c->data_used + bytes > DATA_LIMIT)
        graph_fail(c->g, "too many call sites");
    void *at = (char *)c->blob->data + c->data_used;
    c->data_used += bytes;
    return at;
}

/* ---- Blocks that only jump ---- */

static bool is_empty(const Codegen *c, uint32_t n) {
    const RaBlock *r = &c->ra.blocks[n];
    const Node *m = c->nodes[r->first];
    return r->end - r->first == 1 && m && m->op == IR_JUMP && !c->ra.gap_a[r->first] &&
           !c->ra.gap_b[r->first];
}

/* Where a jump to b ends. */
static uint32_t destination(const Codegen *c, const Block *b) {
    for (int steps = 0; steps < 16 && is_empty(c, b->id); steps++)
        b = b->succs[0];
    return b->id;
}

Label code_block(Codegen *c, const Block *b) {
    return c->labels[destination(c, b)];
}
bool code_is_next(const Codegen *c, const Block *b) {
    uint32_t next = c->block + 1;
    while (next < c->g->block_count && is_empty(c, next))
        next++;
    return destination(c, b) == next;
}

static void emit_block(Codegen *c, uint32_t n) {
    const RaBlock *r = &c->ra.blocks[n];
    c->block = n;
    if (is_empty(c, n) && destination(c, c->g->order[n]) != n)
        return;
    buffer_place(&c->b, c->labels[n]);
    for (uint32_t i = r->first; i < r->end; i++) {
        ra_parallel(&c->ra, c->ra.gap_a[i], target_move, c);
        ra_parallel(&c->ra, c->ra.gap_b[i], target_move, c);
        Node *m = c->nodes[i];
        if (m)
            lowering[m->op].emit(c, m, &c->ra.operands[c->ra.insns[i].first]);
    }
}

static void emit_all(Codegen *c) {
    c->labels = ARENA_ARRAY(c->arena, Label, c->g->block_count);
    for (uint32_t n = 0; n < c->g->block_count; n++)
        c->labels[n] = buffer_label(&c->b);
    target_prologue(c);
    for (uint32_t n = 0; n < c->g->block_count; n++)
        emit_block(c, n);
    for (Later *l = c->later; l; l = l->next) {
        buffer_place(&c->b, l->label);
        l->emit(c, l);
    }
    target_finish(c);
}

/* ---- All of it ---- */

#define CODE_LIMIT (1u << 20)

static bool install(Codegen *c) {
    Blob *b = c->blob;
    if (c->b.failed || c->ra.failed)
        graph_fail(c->g, "code too large");
    b->method = c->g->method;
    b->osr_pc = c->g->osr_pc;
    b->spills = c->slots;
    b->room = c->slots + (c->outs ? c->outs : 1);
    b->size = c->b.length;
    if (b->room > UINT16_MAX)
        graph_fail(c->g, "frame too large");
    b->code = code_copy(c->space, c->b.bytes, c->b.length, c->relocs, c->reloc_count);
    return b->code != NULL;
}

static bool generate(Codegen *c) {
    shape_all(c);
    ra_run(&c->ra);
    if (c->ra.failed)
        graph_fail(c->g, "registers");
    c->slots = c->g->spill_base + c->ra.spills;
    make_sites(c);
    emit_all(c);
    return install(c);
}

/* Whatever gives the method up on the way passes here, so that the buffer is freed. */
bool codegen(Graph *g, CodeSpace *space, const Stubs *stubs, Blob *blob) {
    jmp_buf here, *on_fail = g->on_fail, *on_full = g->arena->on_full;
    Codegen *c = ARENA_NEW(g->arena, Codegen);
    *c = (Codegen){.g = g, .arena = g->arena, .space = space, .stubs = stubs, .blob = blob};
    c->later_end = &c->later;
    buffer_init(&c->b, CODE_LIMIT);
    int failed = setjmp(here);
    bool ok = false;
    if (!failed) {
        g->on_fail = g->arena->on_full = &here;
        c->vregs = ARENA_ARRAY(c->arena, VReg, g->node_count + 1);
        c->folded = ARENA_ARRAY(c->arena, bool, g->node_count + 1);
        ra_init(&c->ra, g->arena, &ra_target, g->random);
        ok = generate(c);
    }
    buffer_free(&c->b);
    g->on_fail = on_fail;
    g->arena->on_full = on_full;
    if (failed)
        longjmp(*on_fail, failed);
    return ok;
}

#endif
