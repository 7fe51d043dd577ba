/* Loops: what does not change moves to the block before the header, and so do the checks that every iteration
 * makes. A check that fails there sends the interpreter to the loop's first instruction, where it finds out
 * by itself; if that happens, the method is compiled again without (graph_failed_before).
 *
 * An index that counts up from `first`, tested against `limit`, needs no check in the loop when first, limit
 * and the array's length fit together: three compares in front of the loop.
 */
#include "opt.h"

#include <string.h>

typedef struct Loop {
    Graph *g;
    Block *header, *before;
    Block **blocks; /* of the loop, in reverse postorder */
    uint32_t count;
    Block **latches;
    uint32_t latch_count;
    bool calls; /* anything may be written */
    bool guess; /* checks may move */
    Node *stores;
    State *state; /* at the header, with what comes in from before */
} Loop;

/* ---- Which blocks ---- */

static bool inside(const Loop *l, const Block *b) {
    return b->data == l;
}

static uint32_t collect(Loop *l, Block **all, uint32_t n, Block **work) {
    uint32_t depth = 0, count = 0;
    l->header->data = l;
    for (uint32_t i = 0; i < l->latch_count; i++)
        if (l->latches[i]->data != l) {
            l->latches[i]->data = l;
            work[depth++] = l->latches[i];
        }
    while (depth) {
        Block *b = work[--depth];
        for (uint32_t i = 0; i < b->pred_count; i++)
            if (b->preds[i]->data != l) {
                b->preds[i]->data = l;
                work[depth++] = b->preds[i];
            }
    }
    for (uint32_t i = 0; i < n; i++)
        if (all[i]->data == l)
            l->blocks[count++] = all[i];
    return count;
}

/* False: not a loop with one entry. */
static bool find_ends(Loop *l) {
    Block *h = l->header;
    for (uint32_t i = 0; i < h->pred_count; i++) {
        if (opt_dominates(h, h->preds[i]))
            l->latches[l->latch_count++] = h->preds[i];
        else if (l->before)
            return false;
        else
            l->before = h->preds[i];
    }
    return l->before && l->before->succ_count == 1 && l->latch_count;
}

static void find_effects(Loop *l) {
    for (uint32_t i = 0; i < l->count; i++)
        for (Node *n = l->blocks[i]->first; n; n = n->next) {
            bool plain = (n->op == IR_STORE || n->op == IR_STOREX) && !(n->flags & NODE_VOLATILE);
            if (plain) {
                n->chain = l->stores;
                l->stores = n;
            } else if (node_effect(n) == IR_EFFECT_STORE ||
                       (node_effect(n) == IR_EFFECT_CALL && n->op != IR_POLL) ||
                       (node_effect(n) == IR_EFFECT_LOAD && n->flags & NODE_VOLATILE) || n->op == IR_FENCE) {
                l->calls = true;
            }
        }
}

/* ---- The state in front of the loop ---- */

static uint32_t entry_index(const Loop *l) {
    for (uint32_t i = 0; i < l->header->pred_count; i++)
        if (l->header->preds[i] == l->before)
            return i;
    return 0;
}

static Node *from_before(const Loop *l, Node *n) {
    while (n->forward)
        n = n->forward;
    return n->op == IR_PHI && n->block == l->header ? n->in[entry_index(l)] : n;
}

static State *copy_state(const Loop *l, const State *s) {
    State *copy = ARENA_NEW(l->g->arena, State);
    *copy = *s;
    copy->values = ARENA_ARRAY(l->g->arena, StateValue, s->count + 1);
    for (uint32_t i = 0; i < s->count; i++)
        copy->values[i] = (StateValue){s->values[i].reg, from_before(l, s->values[i].value)};
    if (s->outer)
        copy->outer = copy_state(l, s->outer);
    return copy;
}

/* ---- Moving ---- */

static bool outside(const Loop *l, const Node *n) {
    return n->op == IR_CONST || (n->block && !inside(l, n->block));
}

static bool inputs_outside(const Loop *l, const Node *n) {
    for (uint32_t i = 0; i < n->in_count; i++)
        if (!outside(l, n->in[i]))
            return false;
    return true;
}

static bool each_iteration(const Loop *l, const Block *b) {
    for (uint32_t i = 0; i < l->latch_count; i++)
        if (!opt_dominates(b, l->latches[i]))
            return false;
    return true;
}

static void move(Loop *l, Node *n) {
    node_remove(n);
    node_insert_before(l->before->last, n);
}

static void move_check(Loop *l, Node *n) {
    move(l, n);
    n->state = l->state;
    n->flags |= NODE_GUESS;
}

/* Known not to be null in front of the loop: a check of it, in Node.chain of the object. */
static bool nonnull_before(const Loop *l, const Node *object) {
    if (object->flags & NODE_NONNULL || (object->op == IR_CONST && object->imm))
        return true;
    for (const Node *c = object->chain; c && c->op == IR_NULL_CHECK; c = c->chain)
        if (c->block && opt_dominates(c->block, l->before))
            return true;
    return false;
}

static bool divides(const Node *n) {
    return (n->op == IR_DIV || n->op == IR_REM) && !type_is_float((IrType)n->type);
}

static bool written(const Loop *l, const Node *load) {
    if (l->calls)
        return true;
    bool is_static = load->in[0]->op == IR_CONST && load->in[0]->type == TY_I64;
    for (const Node *s = l->stores; s; s = s->chain) {
        if (s->op != IR_STORE)
            continue;
        bool other_static = s->in[0]->op == IR_CONST && s->in[0]->type == TY_I64;
        if (other_static == is_static &&
            (is_static ? s->in[0]->imm == load->in[0]->imm : s->imm == load->imm))
            return true;
    }
    return false;
}

static bool may_move_check(const Loop *l, const Node *n) {
    return l->guess && each_iteration(l, n->block) &&
           (n->op == IR_NULL_CHECK || n->op == IR_BOUNDS || n->op == IR_CAST || n->op == IR_GUARD);
}

static void try_move(Loop *l, Node *n) {
    if (!inputs_outside(l, n))
        return;
    switch (node_effect(n)) {
    case IR_EFFECT_PURE:
        if (n->op == IR_LENGTH || n->op == IR_KLASS) {
            if (nonnull_before(l, n->in[0]))
                move(l, n);
        } else if (!(divides(n) && !(n->in[1]->op == IR_CONST && n->in[1]->imm)) && n->op != IR_PARAM &&
                   n->op != IR_LOCAL) {
            move(l, n);
        }
        break;
    case IR_EFFECT_LOAD:
        if (n->op == IR_LOAD && !(n->flags & NODE_VOLATILE) && !written(l, n) &&
            (n->in[0]->type == TY_I64 || nonnull_before(l, n->in[0])))
            move(l, n);
        break;
    case IR_EFFECT_GUARD:
        if (may_move_check(l, n))
            move_check(l, n);
        break;
    default: break;
    }
}

/* ---- Counting loops ---- */

typedef struct Counter {
    Node *phi, *first, *next, *limit;
    int32_t step;
    bool tested_first; /* the test stands before the body */
} Counter;

/* phi(first, phi + step) with a positive step, and at the only latch, or at the header's end, a test against
 * a limit. */
static bool is_counter(const Loop *l, Node *phi, Counter *c) {
    uint32_t entry = entry_index(l);
    if (phi->type != TY_I32 || phi->in_count != 2 || l->latch_count != 1)
        return false;
    *c = (Counter){.phi = phi, .first = phi->in[entry], .next = phi->in[!entry]};
    if (c->next->op != IR_ADD || c->next->in[0] != phi || c->next->in[1]->op != IR_CONST)
        return false;
    c->step = (int32_t)c->next->in[1]->imm;
    return c->step > 0 && c->step < 1 << 20;
}

/* The branch says: x < limit when it goes to `on`. */
static bool says_below(const Block *b, const Node *x, const Loop *l, Node **limit) {
    const Node *end = b->last;
    if (end->op != IR_BRANCH || b->succ_count != 2)
        return false;
    bool stays0 = inside(l, b->succs[0]), stays1 = inside(l, b->succs[1]);
    if (stays0 == stays1)
        return false;
    IrCond cond = stays0 ? (IrCond)end->cond : ir_negate((IrCond)end->cond);
    Node *a = end->in[0], *z = end->in[1];
    if (z == x && cond <= IRC_LE) {
        Node *swap = a;
        a = z;
        z = swap;
        cond = ir_swap(cond);
    }
    if (a != x || cond != IRC_LT || !outside(l, z))
        return false;
    *limit = z;
    return true;
}

static bool find_limit(const Loop *l, Counter *c) {
    if (says_below(l->latches[0], c->next, l, &c->limit))
        return true;
    Block *b = l->latches[0];
    /* the latch may be an empty block behind the test */
    while (b->pred_count == 1 && b->first == b->last && inside(l, b->preds[0]) && b != l->header) {
        b = b->preds[0];
        if (says_below(b, c->next, l, &c->limit))
            return true;
    }
    c->tested_first = true;
    return says_below(l->header, c->phi, l, &c->limit);
}

static Node *put2(Loop *l, IrOp op, IrType type, Node *x, Node *y) {
    Node *n = node_new(l->g, op, type, 2);
    n->in[0] = x;
    n->in[1] = y;
    node_insert_before(l->before->last, n);
    return n;
}

static Node *put1(Loop *l, IrOp op, IrType type, Node *x) {
    if (x->op == IR_CONST)
        return node_const(l->g, type, x->imm);
    Node *n = node_new(l->g, op, type, 1);
    n->in[0] = x;
    node_insert_before(l->before->last, n);
    return n;
}

static void put_guard(Loop *l, IrCond cond, Node *x, Node *y) {
    Node *n = put2(l, IR_GUARD, TY_VOID, x, y);
    n->cond = (uint8_t)cond;
    n->state = l->state;
    n->flags |= NODE_GUESS;
}

/* index = phi + offset: all of first + offset .. limit - 1 + offset are below length. */
static void check_range(Loop *l, const Counter *c, int32_t offset, Node *length) {
    Node *limit = put1(l, IR_I2L, TY_I64, c->limit), *long_length = put1(l, IR_I2L, TY_I64, length);
    Node *first = put1(l, IR_I2L, TY_I64, c->first);
    if (!(c->first->op == IR_CONST && c->first->imm + offset >= 0))
        put_guard(l, IRC_GE, first, node_const(l->g, TY_I64, -(int64_t)offset));
    Node *end = offset ? put2(l, IR_ADD, TY_I64, limit, node_const(l->g, TY_I64, offset)) : limit;
    put_guard(l, IRC_LE, end, long_length);
    if (!c->tested_first) {
        Node *start = offset ? put2(l, IR_ADD, TY_I64, first, node_const(l->g, TY_I64, offset)) : first;
        put_guard(l, IRC_LT, start, long_length);
        if (c->first->op != IR_CONST)
            put_guard(l, IRC_LE, first, node_const(l->g, TY_I64, (int64_t)INT32_MAX - c->step));
    }
    if (c->step > 1)
        put_guard(l, IRC_LE, limit, node_const(l->g, TY_I64, (int64_t)INT32_MAX - c->step));
}

static bool index_of(const Counter *c, const Node *index, int32_t *offset) {
    *offset = 0;
    if (index == c->phi)
        return true;
    if (index->op != IR_ADD || index->in[0] != c->phi || index->in[1]->op != IR_CONST || index == c->next)
        return false;
    *offset = (int32_t)index->in[1]->imm;
    return *offset > -(1 << 20) && *offset < 1 << 20;
}

/* With the test at the loop's top, what stands before it is not covered. */
static bool covered(const Loop *l, const Counter *c, const Node *n) {
    return !c->tested_first || n->block != l->header;
}

static void drop_range_checks(Loop *l, const Counter *c) {
    for (uint32_t i = 0; i < l->count; i++) {
        if (!each_iteration(l, l->blocks[i]))
            continue;
        for (Node *n = l->blocks[i]->first, *next; n; n = next) {
            int32_t offset;
            next = n->next;
            if (n->op == IR_BOUNDS && outside(l, n->in[1]) && index_of(c, n->in[0], &offset) &&
                covered(l, c, n)) {
                check_range(l, c, offset, n->in[1]);
                node_remove(n);
            }
        }
    }
}

static void count_up(Loop *l) {
    Counter c;
    for (Node *p = l->header->phis; p; p = p->next)
        if (is_counter(l, p, &c) && find_limit(l, &c))
            drop_range_checks(l, &c);
}

/* ---- All loops, inner ones first ---- */

static void visit_loop(Graph *g, Block *header, Block **all, uint32_t n, Block **work) {
    Loop l = {.g = g, .header = header};
    l.latches = ARENA_ARRAY(g->arena, Block *, header->pred_count);
    l.blocks = ARENA_ARRAY(g->arena, Block *, n);
    if (!find_ends(&l))
        return;
    l.count = collect(&l, all, n, work);
    find_effects(&l);
    l.guess = header->at_start && !graph_failed_before(g, header->at_start->pc);
    if (l.guess)
        l.state = copy_state(&l, header->at_start);
    for (uint32_t i = 0; i < l.count; i++)
        for (Node *m = l.blocks[i]->first, *next; m; m = next) {
            next = m->next;
            try_move(&l, m);
        }
    if (l.guess)
        count_up(&l);
    for (uint32_t i = 0; i < l.count; i++)
        l.blocks[i]->data = NULL;
}

static void chain_checks(Block **blocks, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        for (Node *m = blocks[i]->phis; m; m = m->next)
            m->chain = NULL;
        for (Node *m = blocks[i]->first; m; m = m->next)
            m->chain = NULL;
    }
    for (uint32_t i = 0; i < n; i++)
        for (Node *m = blocks[i]->first; m; m = m->next)
            if (m->op == IR_NULL_CHECK) {
                m->chain = m->in[0]->chain;
                m->in[0]->chain = m;
            }
}

void opt_loops(Graph *g) {
    uint32_t n;
    Block **blocks = graph_reachable(g, &n);
    opt_dominators(blocks, n);
    chain_checks(blocks, n);
    Block **work = ARENA_ARRAY(g->arena, Block *, n + 1);
    uint32_t deepest = 0;
    for (uint32_t i = 0; i < n; i++) {
        blocks[i]->data = NULL;
        if (blocks[i]->loop_depth > deepest)
            deepest = blocks[i]->loop_depth;
    }
    for (uint32_t depth = deepest; depth > 0; depth--)
        for (uint32_t i = 0; i < n; i++)
            if (blocks[i]->loop_header && blocks[i]->loop_depth == depth)
                visit_loop(g, blocks[i], blocks, n, work);
}
