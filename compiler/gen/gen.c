/* One class after another, with one set of buffers for all. */
#include "gen/gen.h"

Gen *gen_state(Compiler *c) {
    Gen *g = (Gen *)c->gen;
    if (g)
        return g;
    g = NEW(&c->arena, Gen);
    g->c = c;
    pool_init(&g->pool, &c->arena);
    code_init(&g->k, c, &g->pool);
    g->body.arena = g->methods.arena = g->file.arena = &c->arena;
    c->gen = (struct GenState *)g;
    return g;
}

bool gen_class(Compiler *c, ClassDecl *tree) {
    Gen *g = gen_state(c);
    if (!tree->sym || !tree->sym->gen)
        return true;
    g->cls = tree->sym;
    g->info = tree->sym->gen;
    g->tree = tree;
    g->method_count = 0;
    g->methods.n = 0;
    g->serial_sites.n = 0;
    g->unit = NULL;
    g->outer_slot = g->captured_slot = 0;
    g->failed = false;
    g->in_ctor = false;
    pool_reset(&g->pool);
    gen_members(g);
    return !g->failed && write_class_file(g);
}
