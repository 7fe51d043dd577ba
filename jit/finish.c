/* The last pass of the middle: what the code generator may rely on (ir.h). */
#include "ir.h"

#include <string.h>

/* ---- Replaced nodes ---- */

static Node *real(Node *n) {
    while (n->forward)
        n = n->forward;
    return n;
}

static void resolve_node(Node *n) {
    for (uint32_t i = 0; i < n->in_count; i++)
        n->in[i] = real(n->in[i]);
    if (n->state)
        STATE_EACH(n->state, v)
    v->value = real(v->value);
}

/* ---- Reachable blocks ---- */

typedef struct Walk {
    Graph *g;
    Block **out; /* in postorder */
    uint32_t count;
} Walk;

/* Without recursion: methods may have thousands of blocks. Successors deeper in loops are taken last, so that
 * they come right behind the block in reverse postorder. */
static void walk_blocks(Walk *w, Block *entry) {
    typedef struct Step {
        Block *b;
        uint32_t next;
    } Step;
    Step *stack = ARENA_ARRAY(w->g->arena, Step, w->g->block_count + 1);
    uint32_t depth = 0;
    entry->rpo = 1;
    stack[depth++] = (Step){entry, 0};
    while (depth) {
        Step *s = &stack[depth - 1];
        Block *b = s->b, *to = NULL;
        while (s->next < b->succ_count && !to) {
            uint32_t at = s->next++, n = b->succ_count;
            if (n == 2 && b->succs[0]->loop_depth > b->succs[1]->loop_depth)
                at ^= 1;
            else if (n == 2 && b->succs[0]->loop_depth == b->succs[1]->loop_depth)
                at ^= 1; /* the branch not taken follows: keeps the order of the source */
            if (!b->succs[at]->rpo)
                to = b->succs[at];
        }
        if (to) {
            to->rpo = 1;
            stack[depth++] = (Step){to, 0};
        } else {
            w->out[w->count++] = b;
            depth--;
        }
    }
}

static Block **reachable(Graph *g, uint32_t *count) {
    for (Block *b = g->all; b; b = b->all)
        b->rpo = 0;
    Walk w = {g, ARENA_ARRAY(g->arena, Block *, g->block_count + 1), 0};
    walk_blocks(&w, g->entry);
    for (uint32_t i = 0, j = w.count; i + 1 < j; i++) {
        Block *b = w.out[i];
        w.out[i] = w.out[--j];
        w.out[j] = b;
    }
    for (uint32_t i = 0; i < w.count; i++)
        w.out[i]->rpo = i + 1;
    *count = w.count;
    return w.out;
}

static void drop_pred(Block *b, uint32_t at) {
    for (Node *p = b->phis; p; p = p->next) {
        memmove(p->in + at, p->in + at + 1, (p->in_count - at - 1u) * sizeof *p->in);
        p->in_count--;
    }
    memmove(b->preds + at, b->preds + at + 1, (b->pred_count - at - 1u) * sizeof *b->preds);
    b->pred_count--;
}

/* Edges from blocks that nothing reaches. */
static void drop_unreachable(Block **blocks, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        Block *b = blocks[i];
        for (uint32_t j = b->pred_count; j-- > 0;)
            if (!b->preds[j]->rpo)
                drop_pred(b, j);
        for (Node *p = b->phis, *next; p; p = next) {
            next = p->next;
            if (p->in_count == 1) {
                p->forward = p->in[0];
                node_remove(p);
            }
        }
    }
}

/* A block whose only successor has no other predecessor swallows it. */
static void merge_chains(Block **blocks, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        Block *b = blocks[i];
        while (b->rpo && b->succ_count == 1 && b->succs[0]->pred_count == 1 && b->succs[0] != b &&
               !b->succs[0]->phis && b->last->op == IR_JUMP && !b->succs[0]->loop_header) {
            Block *c = b->succs[0];
            node_remove(b->last);
            for (Node *m = c->first, *next; m; m = next) {
                next = m->next;
                node_append(b, m);
            }
            b->succs = c->succs;
            b->succ_count = c->succ_count;
            b->cold |= c->cold;
            for (uint32_t k = 0; k < b->succ_count; k++)
                for (uint32_t j = 0; j < b->succs[k]->pred_count; j++)
                    if (b->succs[k]->preds[j] == c)
                        b->succs[k]->preds[j] = b;
            c->rpo = 0;
            c->first = c->last = NULL;
            c->succ_count = 0;
        }
    }
}

/* ---- Dead nodes ---- */

typedef struct Work {
    Node **items;
    uint32_t count;
} Work;

static void need(Work *w, Node *n) {
    if (n->uses++ == 0)
        w->items[w->count++] = n;
}

static bool is_root(const Node *n) {
    switch (node_effect(n)) {
    case IR_EFFECT_PURE:
    case IR_EFFECT_LOAD:
    case IR_EFFECT_ALLOC: return n->op == IR_NEW_ARRAY && n->in[0]->op != IR_CONST;
    default: return true;
    }
}

static void need_inputs(Work *w, Node *n) {
    for (uint32_t i = 0; i < n->in_count; i++)
        need(w, n->in[i]);
    if (n->state)
        STATE_EACH(n->state, v)
    need(w, v->value);
}

static void drop_dead(Graph *g, Block **blocks, uint32_t n) {
    Work w = {ARENA_ARRAY(g->arena, Node *, g->node_count + 1), 0};
    for (uint32_t i = 0; i < n; i++) {
        for (Node *m = blocks[i]->phis; m; m = m->next)
            m->uses = 0;
        for (Node *m = blocks[i]->first; m; m = m->next)
            m->uses = 0;
    }
    for (uint32_t i = 0; i < n; i++)
        for (Node *m = blocks[i]->first; m; m = m->next)
            if (is_root(m))
                need_inputs(&w, m);
    for (uint32_t i = 0; i < w.count; i++)
        if (!w.items[i]->block || !is_root(w.items[i]))
            need_inputs(&w, w.items[i]);
    for (uint32_t i = 0; i < n; i++) {
        for (Node *m = blocks[i]->phis, *next; m; m = next) {
            next = m->next;
            if (!m->uses)
                node_remove(m);
        }
        for (Node *m = blocks[i]->first, *next; m; m = next) {
            next = m->next;
            if (!m->uses && !is_root(m))
                node_remove(m);
        }
    }
}

/* ---- Loops ---- */

/* Which blocks belong to the loop of a back-edge: all that reach its source without the header. */
static void mark_loop(Graph *g, Block *header, Block *source, Block **work, void *mark) {
    uint32_t n = 0;
    if (header->data != mark) {
        header->data = mark;
        header->loop_depth++;
    }
    if (source->data != mark)
        work[n++] = source;
    while (n) {
        Block *b = work[--n];
        if (b->data == mark)
            continue;
        b->data = mark;
        b->loop_depth++;
        for (uint32_t i = 0; i < b->pred_count; i++)
            if (b->preds[i]->data != mark && n < g->block_count * 4)
                work[n++] = b->preds[i];
    }
}

static void find_loops(Graph *g, Block **blocks, uint32_t n) {
    Block **work = ARENA_ARRAY(g->arena, Block *, g->block_count * 4 + 4);
    for (uint32_t i = 0; i < n; i++) {
        blocks[i]->loop_depth = 0;
        blocks[i]->loop_header = false;
        blocks[i]->data = NULL;
    }
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = 0; j < blocks[i]->pred_count; j++)
            if (blocks[i]->preds[j]->rpo >= blocks[i]->rpo) {
                blocks[i]->loop_header = true;
                mark_loop(g, blocks[i], blocks[i]->preds[j], work, blocks[i]);
            }
}

/* ---- Critical edges ---- */

static void split_edge(Graph *g, Block *from, uint32_t at) {
    Block *to = from->succs[at], *middle = block_new(g);
    middle->cold = from->cold || to->cold;
    middle->loop_depth = from->loop_depth < to->loop_depth ? from->loop_depth : to->loop_depth;
    node_append(middle, node_new(g, IR_JUMP, TY_VOID, 0));
    middle->succs = ARENA_ARRAY(g->arena, Block *, 1);
    middle->preds = ARENA_ARRAY(g->arena, Block *, 1);
    middle->succs[0] = to;
    middle->preds[0] = from;
    middle->succ_count = middle->pred_count = middle->pred_room = 1;
    from->succs[at] = middle;
    for (uint32_t j = 0; j < to->pred_count; j++)
        if (to->preds[j] == from) {
            to->preds[j] = middle;
            break;
        }
}

static void split_critical(Graph *g, Block **blocks, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; blocks[i]->succ_count > 1 && k < blocks[i]->succ_count; k++)
            if (blocks[i]->succs[k]->pred_count > 1)
                split_edge(g, blocks[i], k);
}

/* ---- Order ---- */

static void set_order(Graph *g, Block **blocks, uint32_t n) {
    g->order = ARENA_ARRAY(g->arena, Block *, n + 1);
    uint32_t at = 0;
    for (int cold = 0; cold < 2; cold++)
        for (uint32_t i = 0; i < n; i++)
            if ((blocks[i]->cold && blocks[i] != g->entry) == cold)
                g->order[at++] = blocks[i];
    g->block_count = n;
    for (uint32_t i = 0; i < n; i++)
        g->order[i]->id = i;
}

static void number_nodes(Graph *g, Block **blocks, uint32_t n) {
    uint32_t id = 0;
    for (uint32_t i = 0; i < n; i++) {
        for (Node *m = blocks[i]->phis; m; m = m->next)
            m->id = id++;
        for (Node *m = blocks[i]->first; m; m = m->next)
            m->id = id++;
    }
    /* constants stand in no list */
    for (uint32_t i = 0; i < n; i++) {
        for (Node *m = blocks[i]->phis; m; m = m->next)
            for (uint32_t k = 0; k < m->in_count; k++)
                if (m->in[k]->op == IR_CONST)
                    m->in[k]->id = UINT32_MAX;
        for (Node *m = blocks[i]->first; m; m = m->next) {
            for (uint32_t k = 0; k < m->in_count; k++)
                if (m->in[k]->op == IR_CONST)
                    m->in[k]->id = UINT32_MAX;
            if (m->state)
                STATE_EACH(m->state, v)
            if (v->value->op == IR_CONST)
                v->value->id = UINT32_MAX;
        }
    }
#define NUMBER(x)                                                                                            \
    if ((x)->id == UINT32_MAX)                                                                               \
    (x)->id = id++
    for (uint32_t i = 0; i < n; i++) {
        for (Node *m = blocks[i]->phis; m; m = m->next)
            for (uint32_t k = 0; k < m->in_count; k++)
                NUMBER(m->in[k]);
        for (Node *m = blocks[i]->first; m; m = m->next) {
            for (uint32_t k = 0; k < m->in_count; k++)
                NUMBER(m->in[k]);
            if (m->state)
                STATE_EACH(m->state, v)
            NUMBER(v->value);
        }
    }
#undef NUMBER
    g->node_count = id;
}

static void resolve_all(Block **blocks, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        for (Node *m = blocks[i]->phis; m; m = m->next)
            resolve_node(m);
        for (Node *m = blocks[i]->first; m; m = m->next)
            resolve_node(m);
    }
}

Block **graph_reachable(Graph *g, uint32_t *count) {
    uint32_t n;
    Block **blocks = reachable(g, &n);
    drop_unreachable(blocks, n);
    resolve_all(blocks, n);
    find_loops(g, blocks, n);
    return reachable(g, count); /* again, with loops together */
}

void graph_finish(Graph *g) {
    uint32_t n;
    Block **blocks = graph_reachable(g, &n);
    merge_chains(blocks, n);
    blocks = graph_reachable(g, &n);
    drop_dead(g, blocks, n);
    split_critical(g, blocks, n);
    blocks = reachable(g, &n);
    set_order(g, blocks, n);
    number_nodes(g, blocks, n);
}
