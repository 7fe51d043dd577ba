/* Branches whose outcome a predecessor knows: what an inlined boolean method leaves, `phi(0, 1) == 0`. The
 * predecessor goes where the branch would. */
#include "opt.h"

#include <string.h>

static bool outcome(IrCond c, int32_t x, int32_t y) {
    switch (c) {
    case IRC_EQ: return x == y;
    case IRC_NE: return x != y;
    case IRC_LT: return x < y;
    case IRC_GE: return x >= y;
    case IRC_GT: return x > y;
    default: return x <= y;
    }
}

/* The phi that the block does nothing but branch on, compared with a constant. */
static Node *branched_phi(const Block *b) {
    const Node *n = b->first;
    bool fits = n && n == b->last && n->op == IR_BRANCH && n->cond <= IRC_LE && !b->loop_header &&
                n->in[0]->type == TY_I32 && n->in[0]->op == IR_PHI && n->in[0]->block == b &&
                n->in[1]->op == IR_CONST && b->succs[0] != b->succs[1];
    return fits ? n->in[0] : NULL;
}

/* ---- Who uses what: Node.uses ---- */

static void count_inputs(Node *list, int by) {
    for (Node *n = list; n; n = n->next) {
        for (uint32_t i = 0; i < n->in_count; i++)
            n->in[i]->uses += (uint32_t)by;
        if (n->state)
            STATE_EACH(n->state, v)
        v->value->uses += (uint32_t)by;
    }
}

static void clear_uses(Node *list) {
    for (Node *n = list; n; n = n->next) {
        n->uses = 0;
        for (uint32_t i = 0; i < n->in_count; i++)
            n->in[i]->uses = 0;
        if (n->state)
            STATE_EACH(n->state, v)
        v->value->uses = 0;
    }
}

static void count_uses(Block **blocks, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        clear_uses(blocks[i]->phis);
        clear_uses(blocks[i]->first);
    }
    for (uint32_t i = 0; i < n; i++) {
        count_inputs(blocks[i]->phis, 1);
        count_inputs(blocks[i]->first, 1);
    }
}

static uint32_t pred_of(const Block *b, const Block *pred) {
    uint32_t at = 0;
    while (at < b->pred_count && b->preds[at] != pred)
        at++;
    return at;
}

/* Uses of phi by its block's branch, and by phis right behind it. */
static uint32_t near_uses(const Block *b, const Node *phi) {
    uint32_t count = b->last->in[0] == phi;
    for (uint32_t s = 0; s < 2; s++) {
        uint32_t at = pred_of(b->succs[s], b);
        for (const Node *p = b->succs[s]->phis; p; p = p->next)
            count += p->in[at] == phi;
    }
    return count;
}

static bool phis_stay_near(const Block *b) {
    for (const Node *p = b->phis; p; p = p->next)
        if (p->uses != near_uses(b, p))
            return false;
    return true;
}

/* ---- Redirecting ---- */

static void add_input(Graph *g, Node *phi, Node *value) {
    Node **in = ARENA_ARRAY(g->arena, Node *, phi->in_count + 1u);
    memcpy(in, phi->in, phi->in_count * sizeof *in);
    in[phi->in_count++] = value;
    phi->in = in;
    value->uses++;
}

static void add_pred(Graph *g, Block *to, Block *from) {
    Block **preds = ARENA_ARRAY(g->arena, Block *, to->pred_count + 1);
    memcpy(preds, to->preds, to->pred_count * sizeof *preds);
    preds[to->pred_count++] = from;
    to->preds = preds;
    to->pred_room = to->pred_count;
}

static void drop_pred(Block *b, uint32_t at) {
    for (Node *p = b->phis; p; p = p->next) {
        p->in[at]->uses--;
        memmove(p->in + at, p->in + at + 1, (p->in_count - at - 1u) * sizeof *p->in);
        p->in_count--;
    }
    memmove(b->preds + at, b->preds + at + 1, (b->pred_count - at - 1u) * sizeof *b->preds);
    b->pred_count--;
}

/* The at-th predecessor of b goes on to `to` instead. */
static void redirect(Graph *g, Block *b, uint32_t at, Block *to) {
    Block *from = b->preds[at];
    uint32_t edge = pred_of(to, b);
    for (Node *p = to->phis; p; p = p->next) {
        Node *v = p->in[edge];
        add_input(g, p, v->op == IR_PHI && v->block == b ? v->in[at] : v);
    }
    add_pred(g, to, from);
    for (uint32_t s = 0; s < from->succ_count; s++)
        if (from->succs[s] == b)
            from->succs[s] = to;
    drop_pred(b, at);
}

/* There is one edge from it to b, and none to `to`. */
static bool is_plain(const Block *from, const Block *b, const Block *to) {
    uint32_t edges = 0;
    for (uint32_t s = 0; s < from->succ_count; s++) {
        if (from->succs[s] == to)
            return false;
        edges += from->succs[s] == b;
    }
    return edges == 1 && from->last->op != IR_SWITCH;
}

static void thread_block(Graph *g, Block *b) {
    Node *phi = branched_phi(b);
    if (!phi || !phis_stay_near(b))
        return;
    for (uint32_t at = b->pred_count; at-- > 0;) {
        const Node *v = phi->in[at], *k = b->last->in[1];
        if (v->op != IR_CONST)
            continue;
        Block *to = b->succs[!outcome((IrCond)b->last->cond, (int32_t)v->imm, (int32_t)k->imm)];
        if (is_plain(b->preds[at], b, to))
            redirect(g, b, at, to);
    }
}

void opt_jumps(Graph *g) {
    uint32_t n;
    Block **blocks = graph_reachable(g, &n);
    count_uses(blocks, n);
    for (uint32_t i = 0; i < n; i++)
        thread_block(g, blocks[i]);
    for (uint32_t i = 0; i < n; i++) {
        clear_uses(blocks[i]->phis);
        clear_uses(blocks[i]->first);
    }
}
