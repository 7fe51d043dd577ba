/* Making and walking graphs. The last pass of the middle is in finish.c, the listing in dump.c. */
#include "ir.h"

#include <string.h>

const IrInfo ir_info[IR_COUNT] = {
#define IR(name, inputs, result, effect) {#name, inputs, result, IR_EFFECT_##effect},
#include "ir_ops.def"
};

void graph_fail(Graph *g, const char *why) {
    g->failure = why;
    longjmp(*g->on_fail, 1);
}

Block *block_new(Graph *g) {
    Block *b = ARENA_NEW(g->arena, Block);
    b->id = g->block_count++;
    b->all = g->all;
    g->all = b;
    return b;
}

static Block **more(Graph *g, Block **old, uint32_t count) {
    Block **fresh = ARENA_ARRAY(g->arena, Block *, count * 2 + 2);
    if (count)
        memcpy(fresh, old, count * sizeof *fresh);
    return fresh;
}

static bool is_power(uint32_t n) {
    return (n & (n - 1)) == 0;
}

void block_add_edge(Graph *g, Block *from, Block *to) {
    if (is_power(from->succ_count))
        from->succs = more(g, from->succs, from->succ_count);
    from->succs[from->succ_count++] = to;
    if (to->pred_count == to->pred_room) {
        to->preds = more(g, to->preds, to->pred_count);
        to->pred_room = to->pred_count * 2 + 2;
    }
    to->preds[to->pred_count++] = from;
}

Node *node_new(Graph *g, IrOp op, IrType type, uint32_t in_count) {
    Node *n = jit_arena_alloc(g->arena, sizeof *n + in_count * sizeof(Node *));
    n->op = (uint8_t)op;
    n->type = (uint8_t)type;
    n->in_count = (uint16_t)in_count;
    n->id = g->node_count++;
    n->in = (Node **)(n + 1);
    return n;
}

Node *node_const(Graph *g, IrType type, int64_t bits) {
    Node *n = node_new(g, IR_CONST, type, 0);
    n->imm = type == TY_I32 ? (int32_t)bits : type == TY_F32 ? (int64_t)(uint32_t)bits : bits;
    if (type == TY_REF && bits)
        n->flags |= NODE_NONNULL;
    return n;
}

void node_append(Block *b, Node *n) {
    n->block = b;
    n->prev = b->last;
    n->next = NULL;
    if (b->last)
        b->last->next = n;
    else
        b->first = n;
    b->last = n;
}

void node_insert_before(Node *at, Node *n) {
    Block *b = n->block = at->block;
    n->next = at;
    n->prev = at->prev;
    at->prev = n;
    if (n->prev)
        n->prev->next = n;
    else
        b->first = n;
}

void node_remove(Node *n) {
    Block *b = n->block;
    bool phi = n->op == IR_PHI;
    if (n->prev)
        n->prev->next = n->next;
    else if (phi)
        b->phis = n->next;
    else
        b->first = n->next;
    if (n->next)
        n->next->prev = n->prev;
    else if (!phi)
        b->last = n->prev;
    n->block = NULL;
    n->prev = n->next = NULL;
}

IrCond ir_negate(IrCond c) {
    return (IrCond)(c ^ 1);
}

IrCond ir_swap(IrCond c) {
    static const uint8_t swapped[] = {IRC_EQ, IRC_NE, IRC_GT, IRC_LE, IRC_LT, IRC_GE};
    return c <= IRC_LE ? (IrCond)swapped[c] : c;
}
