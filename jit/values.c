/* Global value numbering, over dominators; loads within extended blocks. */
#include "build.h"
#include "opt.h"

#include "runtime/vm.h"

#include <string.h>

typedef struct Entry {
    struct Entry *next;
    Node *node;
    const Block *from; /* holds in blocks that this one dominates */
    int known;         /* of conditions: what it is */
} Entry;

/* A load whose value is known. */
typedef struct Known {
    struct Known *next;
    const Node *access; /* LOAD, LOADX, STORE, STOREX */
    Node *value;
} Known;

/* A guard said what class an object is of. */
typedef struct ClassFact {
    struct ClassFact *next;
    const Node *object;
    Class *klass;
    const Block *from;
} ClassFact;

typedef struct Values {
    Graph *g;
    ClassFact *classes;
    Entry **table;
    uint32_t mask;
    Block *block;
    Known *known;
} Values;

static Node *real(Node *n) {
    while (n->forward)
        n = n->forward;
    return n;
}

/* ---- The table ---- */

static bool same_input(const Node *x, const Node *y) {
    return x == y || (x->op == IR_CONST && y->op == IR_CONST && x->imm == y->imm && x->type == y->type);
}

static uint32_t hash_input(const Node *n) {
    return n->op == IR_CONST ? (uint32_t)n->imm * 31u + n->type : n->id * 2654435761u;
}

static uint32_t hash_node(const Node *n) {
    uint32_t h = n->op * 131u + n->type + (uint32_t)((uintptr_t)n->ptr >> 3);
    for (uint32_t i = 0; i < n->in_count; i++)
        h = h * 17u + hash_input(n->in[i]);
    return h ^ h >> 15;
}

static bool same_node(const Node *x, const Node *y) {
    if (x->op != y->op || x->type != y->type || x->cond != y->cond || x->ptr != y->ptr || x->imm != y->imm ||
        x->in_count != y->in_count)
        return false;
    for (uint32_t i = 0; i < x->in_count; i++)
        if (!same_input(x->in[i], y->in[i]))
            return false;
    return true;
}

static Entry *find(const Values *v, const Node *n) {
    for (Entry *e = v->table[hash_node(n) & v->mask]; e; e = e->next)
        if (same_node(e->node, n) && opt_dominates(e->from, v->block))
            return e;
    return NULL;
}

static void enter(Values *v, Node *n, int known) {
    Entry *e = ARENA_NEW(v->g->arena, Entry);
    Entry **slot = &v->table[hash_node(n) & v->mask];
    *e = (Entry){*slot, n, v->block, known};
    *slot = e;
}

/* ---- Conditions ---- */

/* Conditions are entered in one form: x cond y and its negation under the even one. */
static Node *condition(Values *v, IrCond cond, Node *x, Node *y, int *sense) {
    if (cond < IRC_ULT && x->op == IR_CONST) {
        Node *swap = x;
        x = y;
        y = swap;
        cond = ir_swap(cond);
    }
    *sense = !(cond & 1);
    Node *n = node_new(v->g, IR_GUARD, TY_VOID, 2);
    n->cond = (uint8_t)(cond & ~1);
    n->in[0] = x;
    n->in[1] = y;
    return n;
}

static void learn(Values *v, IrCond cond, Node *x, Node *y, bool holds) {
    int sense;
    Node *n = condition(v, cond, x, y, &sense);
    enter(v, n, holds ? sense : !sense);
}

static int recall(Values *v, IrCond cond, Node *x, Node *y) {
    int sense, known = fold_condition(cond, x, y);
    if (known >= 0)
        return known;
    Node *n = condition(v, cond, x, y, &sense);
    const Entry *e = find(v, n);
    return e ? (sense ? e->known : !e->known) : -1;
}

static Node *null_of(Values *v) {
    return node_const(v->g, TY_REF, 0);
}

/* What the way into the block says. */
static void learn_from_branch(Values *v) {
    const Block *b = v->block;
    const Node *end = b->pred_count == 1 ? b->preds[0]->last : NULL;
    if (!end || end->op != IR_BRANCH || b->preds[0]->succs[0] == b->preds[0]->succs[1])
        return;
    learn(v, (IrCond)end->cond, end->in[0], end->in[1], b->preds[0]->succs[0] == b);
}

/* ---- Classes ---- */

static Class *known_class_of(Values *v, Node *object) {
    if (object->op == IR_NEW || object->op == IR_NEW_ARRAY)
        return (Class *)object->ptr;
    if (object->op == IR_CONST && object->imm)
        return object_class((const Object *)(intptr_t)object->imm);
    for (const ClassFact *f = v->classes; f; f = f->next)
        if (f->object == object && opt_dominates(f->from, v->block))
            return f->klass;
    return NULL;
}

static bool cast_holds(Values *v, const Node *n) {
    Class *c = known_class_of(v, n->in[0]);
    return c && class_is_subtype(c, (Class *)n->ptr);
}

/* ---- Memory ---- */

static bool is_static(const Node *n) {
    return n->in[0]->op == IR_CONST && n->in[0]->type == TY_I64;
}
static bool indexed(const Node *n) {
    return n->op == IR_LOADX || n->op == IR_STOREX;
}

/* Whether the store may change what the access reads. */
static bool may_alias(const Node *store, const Node *access) {
    if (indexed(store) != indexed(access))
        return false;
    if (indexed(store))
        return store->width == access->width &&
               store->in[store->in_count - 1]->type ==
                   (access->op == IR_STOREX ? access->in[2]->type : access->type);
    if (is_static(store) != is_static(access) || store->imm != access->imm)
        return false;
    return !is_static(store) || store->in[0]->imm == access->in[0]->imm;
}

static bool same_place(const Node *x, const Node *y) {
    if (indexed(x) != indexed(y) || x->imm != y->imm || x->width != y->width ||
        !same_input(x->in[0], y->in[0]))
        return false;
    return !indexed(x) || same_input(x->in[1], y->in[1]);
}

static void remember(Values *v, const Node *access, Node *value) {
    Known *k = ARENA_NEW(v->g->arena, Known);
    *k = (Known){v->known, access, value};
    v->known = k;
}

static void forget(Values *v, const Node *store) {
    Known *kept = NULL, **end = &kept;
    for (Known *k = v->known; k; k = k->next)
        if (!may_alias(store, k->access)) {
            Known *copy = ARENA_NEW(v->g->arena, Known);
            *copy = (Known){NULL, k->access, k->value};
            *end = copy;
            end = &copy->next;
        }
    v->known = kept;
}

static void visit_load(Values *v, Node *n) {
    if (n->flags & NODE_VOLATILE) {
        v->known = NULL;
        return;
    }
    int steps = 0;
    for (Known *k = v->known; k && steps < 64; k = k->next, steps++)
        if (same_place(k->access, n) && k->value->type == n->type) {
            node_remove(n);
            n->forward = k->value;
            return;
        }
    remember(v, n, n);
}

static void visit_store(Values *v, Node *n) {
    bool plain = (n->op == IR_STORE || n->op == IR_STOREX) && !(n->flags & NODE_VOLATILE);
    if (!plain) {
        v->known = NULL;
        return;
    }
    forget(v, n);
    if (n->width >= WIDTH_I)
        remember(v, n, n->in[n->in_count - 1]);
}

/* ---- Nodes ---- */

static void replace(Node *n, Node *with) {
    node_remove(n);
    n->forward = with;
}

static void visit_pure(Values *v, Node *n) {
    Node *folded = n->op == IR_PARAM || n->op == IR_LOCAL ? n : fold_node(v->g, n);
    if (folded != n) {
        replace(n, real(folded));
        return;
    }
    if (n->op == IR_PARAM || n->op == IR_LOCAL)
        return;
    if (n->op == IR_KLASS) {
        Class *c = known_class_of(v, n->in[0]);
        if (c) {
            replace(n, node_const(v->g, TY_I32, (int32_t)(uintptr_t)c));
            return;
        }
    }
    if (n->op == IR_CMP) {
        int known = recall(v, (IrCond)n->cond, n->in[0], n->in[1]);
        if (known >= 0) {
            replace(n, node_const(v->g, TY_I32, known));
            return;
        }
    }
    if (n->op == IR_INSTANCEOF && n->in[0]->flags & NODE_NONNULL && known_class_of(v, n->in[0])) {
        replace(n, node_const(v->g, TY_I32, cast_holds(v, n)));
        return;
    }
    const Entry *e = find(v, n);
    if (e)
        replace(n, e->node);
    else
        enter(v, n, 0);
}

static void learn_class(Values *v, const Node *guard) {
    if (guard->cond != IRC_EQ || guard->in[0]->op != IR_KLASS || guard->in[1]->op != IR_CONST)
        return;
    ClassFact *f = ARENA_NEW(v->g->arena, ClassFact);
    *f = (ClassFact){v->classes, guard->in[0]->in[0], (Class *)(uintptr_t)(uint32_t)guard->in[1]->imm,
                     v->block};
    v->classes = f;
}

static void visit_guard(Values *v, Node *n) {
    bool gone = false;
    switch (n->op) {
    case IR_GUARD: gone = recall(v, (IrCond)n->cond, n->in[0], n->in[1]) == 1; break;
    case IR_NULL_CHECK:
        gone = n->in[0]->flags & NODE_NONNULL || recall(v, IRC_NE, n->in[0], null_of(v)) == 1;
        break;
    case IR_BOUNDS: gone = recall(v, IRC_ULT, n->in[0], n->in[1]) == 1; break;
    case IR_CAST:
        gone = (n->in[0]->op == IR_CONST && n->in[0]->imm == 0) || cast_holds(v, n) || find(v, n);
        break;
    case IR_STORE_CHECK: gone = find(v, n) != NULL; break;
    default: return;
    }
    if (gone) {
        node_remove(n);
        return;
    }
    if (n->op == IR_GUARD) {
        learn(v, (IrCond)n->cond, n->in[0], n->in[1], true);
        learn_class(v, n);
    } else if (n->op == IR_NULL_CHECK) {
        learn(v, IRC_NE, n->in[0], null_of(v), true);
    } else if (n->op == IR_BOUNDS) {
        learn(v, IRC_ULT, n->in[0], n->in[1], true);
    } else {
        enter(v, n, 0);
    }
}

static void visit(Values *v, Node *n) {
    for (uint32_t i = 0; i < n->in_count; i++)
        n->in[i] = real(n->in[i]);
    switch (node_effect(n)) {
    case IR_EFFECT_PURE: visit_pure(v, n); break;
    case IR_EFFECT_LOAD: visit_load(v, n); break;
    case IR_EFFECT_STORE: visit_store(v, n); break;
    case IR_EFFECT_GUARD: visit_guard(v, n); break;
    case IR_EFFECT_CALL:
    case IR_EFFECT_FENCE:
        if (n->op != IR_POLL && n->op != IR_FENCE_STORE)
            v->known = NULL;
        break;
    default: break;
    }
}

static void nonnull_phis(Block *b) {
    for (Node *p = b->phis; p; p = p->next) {
        bool all = p->type == TY_REF && !b->loop_header;
        for (uint32_t i = 0; i < p->in_count; i++)
            all &= (real(p->in[i])->flags & NODE_NONNULL) != 0;
        if (all)
            p->flags |= NODE_NONNULL;
    }
}

void opt_values(Graph *g) {
    uint32_t n, size = 64;
    Block **blocks = graph_reachable(g, &n);
    opt_dominators(blocks, n);
    while (size < g->node_count)
        size *= 2;
    Values v = {.g = g, .table = ARENA_ARRAY(g->arena, Entry *, size), .mask = size - 1};
    for (uint32_t i = 0; i < n; i++) {
        Block *b = v.block = blocks[i];
        /* what is known of memory at the end of the only way here */
        v.known = b->pred_count == 1 && b->preds[0]->rpo < b->rpo ? b->preds[0]->data : NULL;
        nonnull_phis(b);
        learn_from_branch(&v);
        for (Node *m = b->first, *next; m; m = next) {
            next = m->next;
            visit(&v, m);
        }
        b->data = v.known;
    }
    opt_phis(g);
}
