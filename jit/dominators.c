#include "opt.h"

static Block *meet(Block *x, Block *y) {
    while (x != y) {
        while (x->rpo > y->rpo)
            x = x->idom;
        while (y->rpo > x->rpo)
            y = y->idom;
    }
    return x;
}

void opt_dominators(Block **blocks, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        blocks[i]->idom = NULL;
    blocks[0]->idom = blocks[0];
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t i = 1; i < n; i++) {
            Block *b = blocks[i], *d = NULL;
            for (uint32_t k = 0; k < b->pred_count; k++)
                if (b->preds[k]->idom)
                    d = d ? meet(d, b->preds[k]) : b->preds[k];
            if (d != b->idom) {
                b->idom = d;
                changed = true;
            }
        }
    }
    for (uint32_t i = 0; i < n; i++)
        blocks[i]->dom_depth = i == 0 ? 0 : blocks[i]->idom->dom_depth + 1;
}

bool opt_dominates(const Block *a, const Block *b) {
    while (b->dom_depth > a->dom_depth)
        b = b->idom;
    return a == b;
}
