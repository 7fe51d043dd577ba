/* Listings for -Xjit:ir, and the check of what always holds. */
#include "ir.h"
#include "runtime/vm.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>

static const char type_letters[] = "-ILFDA";

static void dump_value(const Node *n) {
    if (n->op == IR_CONST)
        fprintf(stderr, " #%" PRId64, n->imm);
    else
        fprintf(stderr, " v%u", n->id);
}

static void dump_state(const State *s) {
    for (; s; s = s->outer) {
        fprintf(stderr, " {%s@%d", s->method->name->text, code_bci(method_code(s->method), s->pc));
        for (uint32_t i = 0; i < s->count; i++) {
            fprintf(stderr, " r%u=", s->values[i].reg);
            dump_value(s->values[i].value);
        }
        fprintf(stderr, "}");
    }
}

static void dump_node(const Node *n) {
    static const char *const conds[] = {"==",  "!=",  "<",   ">=", ">",   "<=",  "u<",
                                        "u>=", "f==", "f!=", "f<", "f!<", "f<=", "f!<="};
    fprintf(stderr, "    v%-4u %c %s", n->id, type_letters[n->type], ir_info[n->op].name);
    for (uint32_t i = 0; i < n->in_count; i++)
        dump_value(n->in[i]);
    if (n->op == IR_BRANCH || n->op == IR_GUARD || n->op == IR_CMP)
        fprintf(stderr, " (%s)", conds[n->cond]);
    if (n->imm)
        fprintf(stderr, " imm %" PRId64, n->imm);
    if (node_effect(n) == IR_EFFECT_LOAD || node_effect(n) == IR_EFFECT_STORE)
        fprintf(stderr, " .%c%s", "BCSIL"[n->width], n -> flags &NODE_VOLATILE ? " volatile" : "");
    if (n->op == IR_CALL || n->op == IR_CALL_VIRTUAL || n->op == IR_CALL_INTERFACE)
        fprintf(stderr, " %s.%s", ((const Method *)n->ptr)->owner->name->text,
                ((const Method *)n->ptr)->name->text);
    else if (n->op == IR_CALL_C || n->op == IR_CALL_VALUES)
        fprintf(stderr, " %s", ((const IrHelper *)n->ptr)->name);
    dump_state(n->state);
    fputc('\n', stderr);
}

static void dump_block(const Block *b, uint32_t id) {
    fprintf(stderr, "  b%u%s%s depth %u <-", id, b->loop_header ? " loop" : "", b->cold ? " cold" : "",
            b->loop_depth);
    for (uint32_t i = 0; i < b->pred_count; i++)
        fprintf(stderr, " b%u", b->preds[i]->id);
    fputc('\n', stderr);
    for (const Node *n = b->phis; n; n = n->next)
        dump_node(n);
    for (const Node *n = b->first; n; n = n->next)
        dump_node(n);
    for (uint32_t i = 0; i < b->succ_count; i++)
        fprintf(stderr, "%s b%u", i ? "," : "    ->", b->succs[i]->id);
    fputc('\n', stderr);
}

void graph_dump(const Graph *g, const char *title) {
    fprintf(stderr, "%s: %s.%s%s\n", title, g->method->owner->name->text, g->method->name->text,
            g->method->desc->text);
    if (g->order) {
        for (uint32_t i = 0; i < g->block_count; i++)
            dump_block(g->order[i], i);
    } else {
        for (const Block *b = g->all; b; b = b->all)
            dump_block(b, b->id);
    }
}

void graph_check(const Graph *g) {
    for (uint32_t i = 0; g->order && i < g->block_count; i++) {
        const Block *b = g->order[i];
        assert(b->last && node_effect(b->last) == IR_EFFECT_END && !b->last->next);
        for (const Node *n = b->phis; n; n = n->next)
            assert(n->op == IR_PHI && n->in_count == b->pred_count && n->block == b);
        for (const Node *n = b->first; n; n = n->next) {
            assert(n->block == b && n->op != IR_CONST && n->op != IR_PHI &&
                   (n == b->last || node_effect(n) != IR_EFFECT_END));
            for (uint32_t k = 0; k < n->in_count; k++)
                assert(n->in[k]->op == IR_CONST || n->in[k]->block);
        }
        for (uint32_t k = 0; k < b->succ_count; k++)
            assert(b->succ_count == 1 || b->succs[k]->pred_count == 1);
    }
}
