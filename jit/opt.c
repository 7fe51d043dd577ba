/* The passes of the middle, in order. */
#include "jit.h"
#include "opt.h"

/* ---- Phis that merge one value only ---- */

static Node *real(Node *n) {
    while (n->forward)
        n = n->forward;
    return n;
}

static bool same(const Node *x, const Node *y) {
    return x == y || (x->op == IR_CONST && y->op == IR_CONST && x->imm == y->imm && x->type == y->type);
}

static Node *only_input(Node *phi) {
    Node *only = NULL;
    for (uint32_t i = 0; i < phi->in_count; i++) {
        Node *v = real(phi->in[i]);
        if (v == phi || (only && same(v, only)))
            continue;
        if (only)
            return NULL;
        only = v;
    }
    return only;
}

static bool simplify_phis(Block *b) {
    bool changed = false;
    for (Node *p = b->phis, *next; p; p = next) {
        next = p->next;
        Node *v = only_input(p);
        if (v) {
            node_remove(p);
            p->forward = v;
            changed = true;
        }
    }
    return changed;
}

void opt_phis(Graph *g) {
    for (bool changed = true; changed;) {
        changed = false;
        for (Block *b = g->all; b; b = b->all)
            changed |= simplify_phis(b);
    }
}

void optimize(Graph *g) {
    opt_phis(g);
    opt_values(g);
    opt_loops(g);
    opt_jumps(g);
}
