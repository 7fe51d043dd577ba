/* Passes over a graph; each leaves what ir.h says always holds, but for edges and nodes that graph_reachable
 * tidies. */
#ifndef JINDO_JIT_OPT_H
#define JINDO_JIT_OPT_H

#include "ir.h"

/* Phis of one value. */
void opt_phis(Graph *g);
/* Equal values are computed once, checks made once, loads reused. */
void opt_values(Graph *g);

/* What does not change in a loop moves in front of it; so do checks, whose failing then means to interpret
 * the loop. */
void opt_loops(Graph *g);
/* Branches on phis of constants are taken where the constants come from. Moves no node. */
void opt_jumps(Graph *g);
/* Block.idom and dom_depth; blocks in reverse postorder. */
void opt_dominators(Block **blocks, uint32_t n);
bool opt_dominates(const Block *a, const Block *b);

#endif
