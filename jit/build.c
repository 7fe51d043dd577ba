#include "build.h"

#include "runtime/vm.h"

#include <string.h>

/* ---- Nodes ---- */

static Node *real(Node *n) {
    while (n && n->forward)
        n = n->forward;
    return n;
}

IrType ir_type_of(uint8_t basic) {
    switch (basic) {
    case T_LONG: return TY_I64;
    case T_FLOAT: return TY_F32;
    case T_DOUBLE: return TY_F64;
    case T_REF: return TY_REF;
    case T_VOID: return TY_VOID;
    default: return TY_I32;
    }
}

Node *build_emit(Builder *b, IrOp op, IrType type, uint32_t in_count, Node **in) {
    Node *n = node_new(b->g, op, type, in_count);
    for (uint32_t i = 0; i < in_count; i++)
        n->in[i] = in[i];
    if (node_effect(n) == IR_EFFECT_PURE) {
        Node *folded = fold_node(b->g, n);
        if (folded != n)
            return folded;
    }
    node_append(b->cur, n);
    return n;
}

Node *build1(Builder *b, IrOp op, IrType type, Node *x) {
    return build_emit(b, op, type, 1, &x);
}

Node *build2(Builder *b, IrOp op, IrType type, Node *x, Node *y) {
    Node *in[2] = {x, y};
    return build_emit(b, op, type, 2, in);
}

Node *build_int(Builder *b, int32_t value) {
    return node_const(b->g, TY_I32, value);
}

Node *build_long(Builder *b, int64_t value) {
    return node_const(b->g, TY_I64, value);
}

/* Constants, and what comes out of registers whose type nobody knew yet, become what they are used as. */
Node *build_typed(Builder *b, Node *n, IrType type) {
    n = real(n);
    if (n->type == type)
        return n;
    if (n->op == IR_CONST)
        return node_const(b->g, type, n->imm);
    if (n->type != TY_VOID)
        graph_fail(b->g, "a register of two types");
    n->type = (uint8_t)type;
    for (uint32_t i = 0; n->op == IR_PHI && i < n->in_count; i++)
        n->in[i] = build_typed(b, n->in[i], type);
    return n;
}

Node *build_use(Builder *b, uint32_t reg, IrType type) {
    Level *l = b->level;
    if (reg >= l->flow->regs || !l->regs[reg])
        graph_fail(b->g, "an undefined register");
    return l->regs[reg] = build_typed(b, l->regs[reg], type);
}

void build_set(Builder *b, uint32_t reg, Node *value) {
    if (reg >= b->level->flow->regs)
        graph_fail(b->g, "an undefined register");
    b->level->regs[reg] = value;
}

/* ---- States ---- */

static State *make_state(Builder *b, const uint64_t *live, uint32_t except) {
    Level *l = b->level;
    State *s = ARENA_NEW(b->g->arena, State);
    uint32_t count = 0;
    for (uint32_t r = 0; r < l->flow->regs; r++)
        count += set_has(live, r) && r != except && l->regs[r];
    *s = (State){.outer = l->outer_state,
                 .method = l->method,
                 .pc = build_pc(b),
                 .base = l->base,
                 .values = ARENA_ARRAY(b->g->arena, StateValue, count + 1)};
    for (uint32_t r = 0; r < l->flow->regs; r++)
        if (set_has(live, r) && r != except && l->regs[r])
            s->values[s->count++] = (StateValue){(uint16_t)r, real(l->regs[r])};
    return s;
}

static uint64_t *live_before(const Level *l, uint32_t insn) {
    return l->live + (size_t)insn * l->flow->set_words;
}

State *build_state(Builder *b) {
    Level *l = b->level;
    if (!l->state)
        l->state = make_state(b, live_before(l, l->insn), UINT32_MAX);
    return l->state;
}

State *build_call_state(Builder *b, uint32_t result) {
    Level *l = b->level;
    uint64_t *after = live_before(l, l->insn + 1);
    uint64_t *live = ARENA_ARRAY(b->g->arena, uint64_t, l->flow->set_words);
    memcpy(live, after, l->flow->set_words * sizeof *live);
    bool dies = !set_has(live, result);
    set_drop(live, result);
    flow_add_handlers(l->flow, b->at, live);
    (void)dies;
    if (l->flow->lock_reg != UINT32_MAX)
        set_add(live, l->flow->lock_reg);
    return make_state(b, live, UINT32_MAX);
}

/* ---- Guards ---- */

void build_guard(Builder *b, IrCond cond, Node *x, Node *y) {
    if (fold_condition(cond, x, y) == 1)
        return;
    Node *n = build2(b, IR_GUARD, TY_VOID, x, y);
    n->cond = (uint8_t)cond;
    n->state = build_state(b);
}

void build_null_check(Builder *b, Node *object) {
    if (object->flags & NODE_NONNULL)
        return;
    build1(b, IR_NULL_CHECK, TY_VOID, object)->state = build_state(b);
}

/* ---- Blocks ---- */

static void end_block(Builder *b) {
    b->cur = NULL;
}

void build_exit(Builder *b) {
    Node *n = build_emit(b, IR_EXIT, TY_VOID, 0, NULL);
    n->state = build_state(b);
    n->flags |= build_insn(b)->op == I_(ATHROW) ? 0 : NODE_GUESS;
    b->cur->cold = true;
    end_block(b);
}

static LevelBlock *block_of(Builder *b, uint32_t word) {
    Flow *f = b->level->flow;
    if (word >= f->words || !f->block_at[word])
        graph_fail(b->g, "a jump into a block");
    return &b->level->blocks[f->block_at[word] - 1];
}

/* What comes over the edge into a loop's header that is built already. */
static void feed_phis(Builder *b, LevelBlock *to, Node **env) {
    for (Node *p = to->head->phis; p; p = p->next) {
        Node *v = real(env[p->imm]);
        if (!v)
            graph_fail(b->g, "an undefined register in a loop");
        if (p->type == TY_VOID && v->type != TY_VOID && v->op != IR_CONST)
            build_typed(b, p, (IrType)v->type);
        p->in[p->in_count++] = p->type == TY_VOID ? v : build_typed(b, v, (IrType)p->type);
    }
}

static void add_edge(Builder *b, uint32_t word, Node **env) {
    LevelBlock *to = block_of(b, word);
    block_add_edge(b->g, b->cur, to->head);
    to->envs[to->env_count++] = env;
    if (to->visited)
        feed_phis(b, to, env);
}

static Node **copy_env(Builder *b) {
    Level *l = b->level;
    Node **env = ARENA_ARRAY(b->g->arena, Node *, l->flow->regs);
    memcpy(env, l->regs, l->flow->regs * sizeof *env);
    return env;
}

void build_jump(Builder *b, uint32_t word) {
    build_emit(b, IR_JUMP, TY_VOID, 0, NULL);
    add_edge(b, word, copy_env(b));
    end_block(b);
}

void build_branch(Builder *b, IrCond cond, Node *x, Node *y, uint32_t word, uint32_t otherwise) {
    if (x->op == IR_CONST && cond <= IRC_LE) {
        Node *swap = x;
        x = y;
        y = swap;
        cond = ir_swap(cond);
    }
    int known = word == otherwise ? 1 : fold_condition(cond, x, y);
    if (known >= 0) {
        build_jump(b, known ? word : otherwise);
        return;
    }
    build2(b, IR_BRANCH, TY_VOID, x, y)->cond = (uint8_t)cond;
    Node **env = copy_env(b);
    add_edge(b, word, env);
    add_edge(b, otherwise, env);
    end_block(b);
}

void build_switch(Builder *b, Node *key, uint32_t count, const int32_t *keys, const uint32_t *targets,
                  const uint32_t *words, uint32_t succs, bool dense) {
    if (succs == 1) {
        build_jump(b, words[0]);
        return;
    }
    IrSwitch *s = ARENA_NEW(b->g->arena, IrSwitch);
    *s = (IrSwitch){count, keys, targets, targets[count], dense};
    build1(b, IR_SWITCH, TY_VOID, key)->ptr = s;
    Node **env = copy_env(b);
    for (uint32_t i = 0; i < succs; i++)
        add_edge(b, words[i], env);
    end_block(b);
}

void build_return(Builder *b, Node *value) {
    Level *l = b->level;
    if (!l->exit) {
        build_emit(b, IR_RETURN, TY_VOID, value ? 1 : 0, &value);
        end_block(b);
        return;
    }
    uint32_t n = l->exit->pred_count;
    if (n == l->result_room)
        graph_fail(b->g, "too many returns");
    l->results[n] = value;
    build_emit(b, IR_JUMP, TY_VOID, 0, NULL);
    block_add_edge(b->g, b->cur, l->exit);
    end_block(b);
}

/* ---- Merging ---- */

static Node *add_phi(Builder *b, LevelBlock *at, uint32_t reg, uint32_t room) {
    Node *p = node_new(b->g, IR_PHI, TY_VOID, room);
    p->in_count = 0;
    p->imm = reg;
    p->block = at->head;
    p->next = at->head->phis;
    if (p->next)
        p->next->prev = p;
    at->head->phis = p;
    return p;
}

/* The types of the inputs decide; constants follow. NULL: they differ, so the register is dead. */
static Node *finish_phi(Builder *b, Node *p) {
    IrType type = TY_VOID;
    for (uint32_t i = 0; i < p->in_count; i++) {
        Node *v = p->in[i];
        if (v->type == TY_VOID || v->op == IR_CONST)
            continue;
        if (type != TY_VOID && type != v->type) {
            node_remove(p);
            return NULL;
        }
        type = (IrType)v->type;
    }
    if (type != TY_VOID)
        build_typed(b, p, type);
    return p;
}

static bool same_value(const Node *x, const Node *y) {
    return x == y ||
           (x && y && x->op == IR_CONST && y->op == IR_CONST && x->imm == y->imm && x->type == y->type);
}

static Node *merge_register(Builder *b, LevelBlock *at, uint32_t reg) {
    Node *first = real(at->envs[0][reg]);
    bool same = true, defined = first != NULL;
    for (uint32_t i = 1; i < at->env_count; i++) {
        Node *v = real(at->envs[i][reg]);
        defined &= v != NULL;
        same &= same_value(first, v);
    }
    if (same || !defined)
        return defined ? first : NULL;
    Node *p = add_phi(b, at, reg, at->env_count);
    for (uint32_t i = 0; i < at->env_count; i++)
        p->in[p->in_count++] = real(at->envs[i][reg]);
    return finish_phi(b, p);
}

static Node *loop_register(Builder *b, LevelBlock *at, uint32_t reg, uint32_t room) {
    Node *p = add_phi(b, at, reg, room);
    for (uint32_t i = 0; i < at->env_count; i++) {
        Node *v = real(at->envs[i][reg]);
        if (!v) {
            node_remove(p);
            return NULL;
        }
        p->in[p->in_count++] = v;
    }
    return finish_phi(b, p);
}

static void merge_registers(Builder *b, const FlowBlock *fb, LevelBlock *lb) {
    Level *l = b->level;
    for (uint32_t r = 0; r < l->flow->regs; r++)
        l->regs[r] = set_has(fb->live, r) ? merge_register(b, lb, r) : NULL;
    b->cur = lb->head;
}

/* The registers at the start of a block. A loop's header has one entry, from a block of its own, where what
   does not change in the loop can be moved to. */
static void enter_block(Builder *b, const FlowBlock *fb, LevelBlock *lb) {
    Level *l = b->level;
    bool loop = lb->env_count < fb->pred_count;
    /* fewer edges than expected may also mean that some were never taken: then the phis have one input and go
     */
    merge_registers(b, fb, lb);
    if (loop) {
        lb->head = block_new(b->g);
        lb->env_count = 0;
        build_emit(b, IR_JUMP, TY_VOID, 0, NULL);
        block_add_edge(b->g, b->cur, lb->head);
        lb->envs[lb->env_count++] = copy_env(b);
        for (uint32_t r = 0; r < l->flow->regs; r++)
            l->regs[r] = l->regs[r] ? loop_register(b, lb, r, fb->pred_count + 2) : NULL;
        b->cur = lb->head;
        lb->head->loop_header = true;
    }
    lb->visited = true;
}

/* ---- One level ---- */

static void find_live(Level *l, const FlowBlock *fb) {
    Flow *f = l->flow;
    l->insn_count = flow_block_insns(f, fb, l->starts);
    uint64_t *set = live_before(l, l->insn_count);
    flow_live_out(f, fb, set);
    for (uint32_t i = l->insn_count; i-- > 0;) {
        uint64_t *before = live_before(l, i);
        memcpy(before, set, f->set_words * sizeof *set);
        flow_step_back(f, l->starts[i], before);
        set = before;
    }
}

static void poll(Builder *b) {
    State *s = build_state(b);
    b->cur->at_start = s;
    build_emit(b, IR_POLL, TY_VOID, 0, NULL)->state = s;
}

static void build_block(Builder *b, const FlowBlock *fb, LevelBlock *lb) {
    Level *l = b->level;
    find_live(l, fb);
    for (l->insn = 0; l->insn < l->insn_count && b->cur; l->insn++) {
        b->at = l->starts[l->insn];
        l->state = NULL;
        if (l->insn == 0 && lb->head->loop_header)
            poll(b);
        select_code(b);
    }
    if (b->cur)
        build_jump(b, fb->end);
}

static uint32_t longest_block(const Flow *f) {
    uint32_t longest = 0;
    for (uint32_t i = 0; i < f->block_count; i++)
        if (f->blocks[i].end - f->blocks[i].start > longest)
            longest = f->blocks[i].end - f->blocks[i].start;
    return longest;
}

/* b->cur is where it is entered, l->regs what it finds. */
void build_level(Builder *b, Level *l, uint32_t start) {
    Flow *f = l->flow;
    Arena *a = b->g->arena;
    uint32_t longest = longest_block(f);
    l->blocks = ARENA_ARRAY(a, LevelBlock, f->block_count);
    l->starts = ARENA_ARRAY(a, uint32_t, longest + 1);
    l->live = ARENA_ARRAY(a, uint64_t, (size_t)(longest + 2) * f->set_words);
    for (uint32_t i = 0; i < f->order_count; i++) {
        LevelBlock *lb = &l->blocks[f->order[i]];
        lb->head = block_new(b->g);
        lb->envs = ARENA_ARRAY(a, Node **, f->blocks[f->order[i]].pred_count + 2);
    }
    b->level = l;
    f->blocks[f->block_at[start] - 1].pred_count++;
    build_jump(b, start);
    /* Once, but for loops whose entry turned out not to be taken while they are jumped into. */
    for (bool more = true; more;) {
        more = false;
        for (uint32_t i = 0; i < f->order_count; i++) {
            LevelBlock *lb = &l->blocks[f->order[i]];
            if (!lb->env_count || lb->visited)
                continue;
            more = true;
            enter_block(b, &f->blocks[f->order[i]], lb);
            build_block(b, &f->blocks[f->order[i]], lb);
        }
    }
    b->level = l->outer;
}

/* ---- The compiled method ---- */

static void add_param(Builder *b, uint32_t reg, IrType type, IrOp op) {
    Node *n = build_emit(b, op, type, 0, NULL);
    n->imm = reg;
    b->level->regs[reg] = n;
}

static void add_params(Builder *b) {
    Method *m = b->g->method;
    uint32_t reg = 0;
    if (!method_is_static(m)) {
        add_param(b, reg, TY_REF, IR_PARAM);
        b->level->regs[reg++]->flags |= NODE_NONNULL;
    }
    DescriptorWalk w =
        descriptor_walk((CfText){(const uint8_t *)m->desc->text, (uint32_t)strlen(m->desc->text)});
    for (CfText type; descriptor_next(&w, &type); reg++)
        add_param(b, reg, ir_type_of(basic_type_of((char)type.bytes[0])), IR_PARAM);
}

static void add_locals(Builder *b, const Flow *f, uint32_t start) {
    const FlowBlock *fb = &f->blocks[f->block_at[start] - 1];
    for (uint32_t r = 0; r < f->regs; r++)
        if (set_has(fb->live, r)) {
            add_param(b, r, TY_VOID, IR_LOCAL);
            if (r >= b->g->locals)
                b->g->spill_base = b->g->method->stack_count;
        }
}

/* Whatever nothing typed is moved about as 64 bits. */
static void type_rest(Builder *b) {
    for (Block *block = b->g->all; block; block = block->all) {
        for (Node *p = block->phis; p; p = p->next)
            if (p->type == TY_VOID)
                build_typed(b, p, TY_I64);
        for (Node *n = block->first; n; n = n->next)
            if (n->op == IR_LOCAL && n->type == TY_VOID)
                n->type = TY_I64;
    }
}

void build_graph(Graph *g) {
    Builder b = {.g = g};
    Level top = {.method = g->method};
    const Code *code = method_code(g->method);
    if (!code)
        graph_fail(g, "not translated");
    uint32_t start = g->osr_pc ? (uint32_t)(g->osr_pc - code->insns) : 0;
    if (start >= code->word_count)
        graph_fail(g, "no such entry");
    top.flow = flow_make(g, g->method, start);
    top.regs = ARENA_ARRAY(g->arena, Node *, top.flow->regs);
    g->locals = g->method->local_count;
    g->bytes = top.flow->bytes.length;
    g->entry = b.cur = block_new(g);
    b.level = &top;
    if (g->osr_pc)
        add_locals(&b, top.flow, start);
    else
        add_params(&b);
    build_level(&b, &top, start);
    type_rest(&b);
}
