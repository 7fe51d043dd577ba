/* Instructions and their effect on what the verifier knows. Frames are in frames.c. */
#include "gen/code.h"
#include "gen/frames.h"

#include <assert.h>

/* ---- a method's start ---- */

void code_init(Code *k, Compiler *c, Pool *pool) {
    *k = (Code){.c = c, .pool = pool};
    k->b.arena = k->frames.arena = &c->arena;
}

void code_start(Code *k, bool fat) {
    k->b.n = k->frames.n = 0;
    k->alive = true;
    k->fat = fat;
    k->need_fat = k->too_large = k->too_many_locals = k->too_much_stack = false;
    k->fixed = k->pending_frame = k->only_pending = false;
    k->pending_pos = 0;
    k->pending = NULL;
    k->nstack = k->depth = k->max_stack = 0;
    k->nlocals = k->next_slot = k->max_locals = 0;
    k->defined = k->bits_used = 0;
    k->lines.n = k->catches.n = k->vars.n = 0;
    k->frame_count = 0;
    k->frame_pc = -1;
}

VType vtype_of(Compiler *c, Type *t) {
    switch (t->tag) {
    case T_BYTE:
    case T_CHAR:
    case T_SHORT:
    case T_INT:
    case T_BOOLEAN: return (VType){V_INT, 0, NULL};
    case T_LONG: return (VType){V_LONG, 0, NULL};
    case T_FLOAT: return (VType){V_FLOAT, 0, NULL};
    case T_DOUBLE: return (VType){V_DOUBLE, 0, NULL};
    case T_BOT: return (VType){V_NULL, 0, NULL};
    case T_CLASS:
    case T_ARRAY: return (VType){V_OBJECT, 0, t};
    default: return (VType){V_OBJECT, 0, type_erasure(c, t)};
    }
}

static int slots_of(uint8_t kind) {
    return kind == V_LONG || kind == V_DOUBLE ? 2 : 1;
}

static void push(Code *k, VType v) {
    if (k->nstack == k->stack_cap) {
        int cap = k->stack_cap ? k->stack_cap * 2 : 32;
        k->stack = arena_regrow(&k->c->arena, k->stack, sizeof(VType) * (size_t)k->nstack,
                                sizeof(VType) * (size_t)cap);
        k->stack_cap = cap;
    }
    k->stack[k->nstack++] = v;
    k->depth += slots_of(v.kind);
    if (k->depth > k->max_stack)
        k->max_stack = k->depth;
    if (k->depth > 65535)
        k->too_much_stack = true;
}

static void push_kind(Code *k, VKind kind) {
    push(k, (VType){(uint8_t)kind, 0, NULL});
}

static VType pop(Code *k) {
    if (k->nstack == 0)
        return (VType){V_TOP, 0, NULL};
    VType v = k->stack[--k->nstack];
    k->depth -= slots_of(v.kind);
    return v;
}

static void pop_n(Code *k, int n) {
    while (n-- > 0)
        pop(k);
}

VType *code_top(Code *k, int down) {
    return down < k->nstack ? &k->stack[k->nstack - 1 - down] : NULL;
}

void code_set_top(Code *k, Type *t) {
    if (!k->alive || k->nstack == 0 || t->tag == T_VOID)
        return;
    pop(k);
    push(k, vtype_of(k->c, t));
}

/* ---- lines ---- */

void code_line(Code *k, Pos pos) {
    if (pos)
        k->pending_pos = pos;
}

static int line_of(Code *k, Pos pos) {
    if (pos >= k->line_from && pos < k->line_to)
        return k->line_no;
    SourceFile *f = diag_file_of(k->c, pos);
    if (!f)
        return 0;
    k->line_no = diag_line_of(k->c, pos);
    int n = k->line_no; /* from here on 1-based; lines[] is 0-based */
    if (!f->lines || n < 1 || n > f->line_count) {
        k->line_from = k->line_to = 0;
        return k->line_no;
    }
    k->line_from = f->base + f->lines[n - 1];
    k->line_to = n < f->line_count ? f->base + f->lines[n] : f->base + f->len + 1;
    return k->line_no;
}

static void mark_line(Code *k) {
    int line = line_of(k, k->pending_pos);
    k->pending_pos = 0;
    if (!k->c->options.debug_lines || line <= 0 || line > 65535 || k->b.n > 65535)
        return;
    uint16_t pc = (uint16_t)k->b.n;
    if (k->lines.n && k->lines.v[k->lines.n - 1].pc == pc)
        k->lines.n--;
    if (k->lines.n && k->lines.v[k->lines.n - 1].line == line)
        return;
    LineEntry e = {pc, (uint16_t)line};
    vec_push(&k->c->arena, &k->lines, e);
}

/* ---- state and jumps ---- */

static void settle(Code *k) { /* pending jumps get the current position */
    Exits *j = k->pending;
    k->pending = NULL;
    k->only_pending = false;
    if (j)
        code_resolve_to(k, j, k->b.n);
}

/* Before an instruction: false when there is nothing to emit to. */
static bool begin(Code *k) {
    if (!k->alive)
        return false;
    if (k->pending)
        settle(k);
    if (k->pending_pos)
        mark_line(k);
    if (k->pending_frame) {
        k->pending_frame = false;
        frame_write(k);
    }
    k->fixed = false;
    if (k->b.n > 65535)
        k->too_large = true;
    return true;
}

State code_state(Code *k) {
    State s = {k->defined, k->nlocals, k->nstack, NULL};
    if (k->nstack) {
        s.stack = NEW_ARRAY(&k->c->arena, VType, k->nstack);
        memcpy(s.stack, k->stack, sizeof(VType) * (size_t)k->nstack);
    }
    return s;
}

static void set_state(Code *k, const State *s) {
    k->defined = s->defined;
    k->nstack = k->depth = 0;
    for (int i = 0; i < s->nstack; i++)
        push(k, s->stack[i]);
}

void code_enter_state(Code *k, const State *s) {
    set_state(k, s);
    k->alive = true;
    k->pending_frame = true;
}

void code_dead(Code *k) {
    k->alive = false;
}

uint32_t code_here(Code *k) {
    settle(k);
    k->fixed = true;
    return k->b.n;
}

uint32_t code_label(Code *k) {
    uint32_t pc = code_here(k);
    if (k->alive)
        k->pending_frame = true;
    return pc;
}

uint32_t code_handler(Code *k, const State *s, Type *exception) {
    uint32_t pc = code_here(k);
    k->defined = s->defined;
    k->nstack = k->depth = 0;
    push(k, vtype_of(k->c, exception));
    k->alive = true;
    k->pending_frame = true;
    return pc;
}

static VType common(Compiler *c, VType a, VType b) {
    if (a.kind == V_NULL)
        return b;
    if (b.kind == V_NULL || a.kind != V_OBJECT || b.kind != V_OBJECT || a.type == b.type)
        return a;
    if (type_is_subtype(c, a.type, b.type))
        return b;
    if (type_is_subtype(c, b.type, a.type))
        return a;
    return vtype_of(c, type_erasure(c, type_lub(c, type_list(c, 2, a.type, b.type))));
}

static void merge_state(Code *k, const State *s) {
    k->defined &= s->defined;
    for (int i = 0; i < k->nstack && i < s->nstack; i++)
        k->stack[i] = common(k->c, k->stack[i], s->stack[i]);
}

int code_negate(int op) {
    if (op == OP_ifnull)
        return OP_ifnonnull;
    if (op == OP_ifnonnull)
        return OP_ifnull;
    return ((op + 1) ^ 1) - 1;
}

static void check_range(Code *k, int64_t offset) {
    if (!k->fat && (offset < -32768 || offset > 32767))
        k->need_fat = true;
}

static Exits *new_jump(Code *k, uint32_t pc) {
    Exits *j = k->free_jumps;
    if (j)
        k->free_jumps = j->next;
    else
        j = NEW(&k->c->arena, Exits);
    *j = (Exits){NULL, pc, code_state(k)};
    return j;
}

/* Emits the jump with room for its offset; returns the position that the offset counts from. */
static uint32_t emit_jump(Code *k, int op) {
    for (const char *p = op_info[op].pops; *p; p++)
        pop(k);
    uint32_t pc = k->b.n;
    if (!k->fat) {
        put_u1(&k->b, (uint32_t)op);
        put_u2(&k->b, 0);
    } else {
        enum { OVER_GOTO_W = 8 };
        if (op != OP_goto) {
            put_u1(&k->b, (uint32_t)code_negate(op));
            put_u2(&k->b, OVER_GOTO_W);
            pc = k->b.n;
            k->pending_frame = true;
        }
        put_u1(&k->b, OP_goto_w);
        put_u4(&k->b, 0);
    }
    if (op == OP_goto)
        k->alive = false;
    return pc;
}

/* Jumps that would land on a goto go where that goes. */
static Exits *forward_pending(Code *k, int op) {
    if (op != OP_goto || !k->pending)
        return NULL;
    Exits *j = k->pending;
    k->pending = NULL;
    if (k->only_pending)
        k->alive = k->only_pending = k->pending_frame = false;
    return j;
}

Exits *code_jump(Code *k, int op) {
    Exits *passing = forward_pending(k, op);
    if (!begin(k))
        return passing;
    uint32_t pc = emit_jump(k, op);
    return code_merge(new_jump(k, pc), passing);
}

Exits *code_merge(Exits *a, Exits *b) {
    if (!a)
        return b;
    Exits *last = a;
    while (last->next)
        last = last->next;
    last->next = b;
    return a;
}

static void patch(Code *k, uint32_t pc, uint32_t target) {
    if (k->b.v[pc] == OP_goto_w) {
        patch_u4(&k->b, pc + 1, target - pc);
        return;
    }
    check_range(k, (int64_t)target - pc);
    patch_u2(&k->b, pc + 1, target - pc);
}

/* Where a jump to `target` ends up when a goto stands there already. */
static uint32_t follow(Code *k, uint32_t target) {
    if (k->fat || target + 3 > k->b.n || k->b.v[target] != OP_goto)
        return target;
    int16_t offset = (int16_t)(k->b.v[target + 1] << 8 | k->b.v[target + 2]);
    return offset < 0 ? target + (uint32_t)(int32_t)offset : target;
}

void code_resolve_to(Code *k, Exits *j, uint32_t target) {
    if (target < k->b.n)
        target = follow(k, target);
    while (j) {
        Exits *next = j->next;
        patch(k, j->pc, target);
        j->next = k->free_jumps;
        k->free_jumps = j;
        j = next;
    }
}

/* A goto that would jump to the next instruction goes away. */
static bool drop_goto(Code *k, const Exits *j) {
    if (k->fat || k->fixed || k->alive || k->pending || j->pc + 3 != k->b.n || k->b.v[j->pc] != OP_goto ||
        k->frame_pc == (int32_t)j->pc)
        return false;
    k->b.n -= 3;
    return true;
}

/* The newest jump first: only that one can be dropped. */
static Exits *newest_first(Code *k, Exits *j) {
    for (Exits **at = &j; *at; at = &(*at)->next)
        if ((*at)->pc + 3 == k->b.n) {
            Exits *found = *at;
            *at = found->next;
            found->next = j;
            return found;
        }
    return j;
}

void code_resolve(Code *k, Exits *j) {
    j = newest_first(k, j);
    while (j) {
        Exits *next = j->next;
        j->next = NULL;
        bool dropped = drop_goto(k, j);
        if (k->alive) {
            merge_state(k, &j->state);
        } else {
            set_state(k, &j->state);
            k->alive = true;
            k->only_pending = !dropped;
        }
        if (dropped) {
            j->next = k->free_jumps;
            k->free_jumps = j;
        } else {
            k->pending = code_merge(j, k->pending);
            k->pending_frame = true;
        }
        j = next;
    }
}

void code_jump_to(Code *k, int op, uint32_t target) {
    code_resolve_to(k, forward_pending(k, op), target);
    if (!begin(k))
        return;
    uint32_t pc = emit_jump(k, op);
    patch(k, pc, target);
}

/* ---- switches ---- */

void code_switch(Code *k, SwitchCode *s, const int32_t *keys, int n) {
    *s = (SwitchCode){.keys = keys, .n = n};
    if (!begin(k))
        return;
    /* Space and time of the two forms, time weighing three times as much. */
    int64_t range = n ? (int64_t)keys[n - 1] - keys[0] + 1 : 0;
    int64_t table_cost = 4 + range + 3 * 3, lookup_cost = 3 + 2 * (int64_t)n + 3 * (int64_t)n;
    s->is_table = n > 0 && table_cost <= lookup_cost;
    pop(k);
    s->pc = k->b.n;
    put_u1(&k->b, s->is_table ? OP_tableswitch : OP_lookupswitch);
    while (k->b.n % 4)
        put_u1(&k->b, 0);
    s->table = k->b.n;
    put_u4(&k->b, 0xffffffff);
    if (s->is_table) {
        s->low = keys[0];
        put_u4(&k->b, (uint32_t)s->low);
        put_u4(&k->b, (uint32_t)keys[n - 1]);
        for (int64_t i = 0; i < range; i++)
            put_u4(&k->b, 0xffffffff);
    } else {
        put_u4(&k->b, (uint32_t)n);
        for (int i = 0; i < n; i++) {
            put_u4(&k->b, (uint32_t)keys[i]);
            put_u4(&k->b, 0xffffffff);
        }
    }
    s->state = code_state(k);
    k->alive = false;
}

void code_case(Code *k, SwitchCode *s, int i, uint32_t target) {
    if (!s->table)
        return;
    uint32_t at = s->table;
    if (i >= 0)
        at += s->is_table ? 12 + 4 * (uint32_t)(s->keys[i] - s->low) : 8 + 8 * (uint32_t)i + 4;
    patch_u4(&k->b, at, target - s->pc);
}

void code_switch_end(Code *k, SwitchCode *s, uint32_t target) {
    if (!s->table)
        return;
    code_case(k, s, -1, target);
    if (!s->is_table)
        return;
    int64_t range = (int64_t)s->keys[s->n - 1] - s->low + 1;
    for (int64_t i = 0; i < range; i++) {
        uint32_t at = s->table + 12 + 4 * (uint32_t)i;
        if (k->b.v[at] == 0xff && k->b.v[at + 1] == 0xff && k->b.v[at + 2] == 0xff && k->b.v[at + 3] == 0xff)
            patch_u4(&k->b, at, target - s->pc);
    }
}

void code_catch(Code *k, uint32_t from, uint32_t to, uint32_t target, uint16_t type) {
    if (from == to)
        return;
    if (from > 65535 || to > 65535 || target > 65535) {
        k->too_large = true;
        return;
    }
    CatchEntry e = {(uint16_t)from, (uint16_t)to, (uint16_t)target, type};
    vec_push(&k->c->arena, &k->catches, e);
}

/* ---- locals ---- */

static int8_t take_bit(Code *k) {
    for (int i = 0; i < 64; i++)
        if (!(k->bits_used >> i & 1)) {
            k->bits_used |= 1ull << i;
            k->defined &= ~(1ull << i);
            return (int8_t)i;
        }
    return -1;
}

static void zero_local(Code *k, int slot, VType v) {
    static const uint8_t zero[] = {[V_INT] = OP_iconst_0,
                                   [V_FLOAT] = OP_fconst_0,
                                   [V_DOUBLE] = OP_dconst_0,
                                   [V_LONG] = OP_lconst_0,
                                   [V_OBJECT] = OP_aconst_null};
    code_op(k, zero[v.kind]);
    code_store(k, slot);
}

int code_new_local(Code *k, VarSymbol *sym, Type *t, bool defined) {
    if (k->nlocals == k->locals_cap) {
        int cap = k->locals_cap ? k->locals_cap * 2 : 32;
        k->locals = arena_regrow(&k->c->arena, k->locals, sizeof(Local) * (size_t)k->nlocals,
                                 sizeof(Local) * (size_t)cap);
        k->locals_cap = cap;
    }
    int slot = k->next_slot;
    VType v = vtype_of(k->c, t);
    int8_t bit = defined ? -1 : take_bit(k);
    k->locals[k->nlocals++] = (Local){sym, v, t, (uint16_t)slot, false, bit, defined ? (int32_t)k->b.n : -1};
    k->next_slot += slots_of(v.kind);
    if (k->next_slot > k->max_locals)
        k->max_locals = k->next_slot;
    if (k->next_slot > 65535)
        k->too_many_locals = true;
    if (sym)
        sym->slot = slot;
    if (!defined && bit < 0)
        zero_local(k, slot, v);
    return slot;
}

int code_new_temp(Code *k, Type *t) {
    int slot = code_new_local(k, NULL, t, false);
    k->locals[k->nlocals - 1].settles = true;
    return slot;
}

void code_settle_local(Code *k, int slot) {
    Local *l = code_local(k, slot);
    if (l->bit < 0)
        return;
    k->bits_used &= ~(1ull << l->bit);
    k->defined &= ~(1ull << l->bit);
    l->bit = -1;
}

int code_mark(Code *k) {
    return k->nlocals;
}

static void note_var(Code *k, const Local *l) {
    if (!l->sym || l->start_pc < 0 || !k->c->options.debug_vars || k->b.n > 65535 ||
        (uint32_t)l->start_pc > k->b.n)
        return;
    VarEntry e = {l->sym, (uint16_t)l->start_pc, (uint16_t)(k->b.n - (uint32_t)l->start_pc), l->slot};
    vec_push(&k->c->arena, &k->vars, e);
}

void code_end_scopes(Code *k, int mark) {
    if (k->nlocals <= mark)
        return;
    /* A frame due here must not know them, but jumps waiting are settled first so ranges end where code does.
     */
    for (int i = k->nlocals - 1; i >= mark; i--) {
        Local *l = &k->locals[i];
        note_var(k, l);
        if (l->bit >= 0) {
            k->bits_used &= ~(1ull << l->bit);
            k->defined &= ~(1ull << l->bit);
        }
    }
    k->nlocals = mark;
    k->next_slot = k->locals[mark].slot;
}

Local *code_local(Code *k, int slot) {
    int low = 0, high = k->nlocals - 1;
    while (low <= high) {
        int mid = (low + high) / 2;
        if (k->locals[mid].slot == slot)
            return &k->locals[mid];
        if (k->locals[mid].slot < slot)
            low = mid + 1;
        else
            high = mid - 1;
    }
    assert(!"no such local");
    return NULL;
}

static int family(uint8_t kind) { /* offset from iload, istore, ireturn ... */
    switch (kind) {
    case V_INT: return 0;
    case V_LONG: return 1;
    case V_FLOAT: return 2;
    case V_DOUBLE: return 3;
    default: return 4;
    }
}

static void emit_local(Code *k, int op, int short_op, int slot) {
    if (slot < 4) {
        put_u1(&k->b, (uint32_t)(short_op + slot));
    } else if (slot < 256) {
        put_u1(&k->b, (uint32_t)op);
        put_u1(&k->b, (uint32_t)slot);
    } else {
        put_u1(&k->b, OP_wide);
        put_u1(&k->b, (uint32_t)op);
        put_u2(&k->b, (uint32_t)slot);
    }
}

void code_load(Code *k, int slot) {
    if (!begin(k))
        return;
    Local *l = code_local(k, slot);
    int f = family(l->v.kind);
    emit_local(k, OP_iload + f, OP_iload_0 + 4 * f, slot);
    push(k, l->v);
}

void code_store(Code *k, int slot) {
    if (!begin(k))
        return;
    Local *l = code_local(k, slot);
    int f = family(l->v.kind);
    pop(k);
    emit_local(k, OP_istore + f, OP_istore_0 + 4 * f, slot);
    if (l->settles)
        code_settle_local(k, slot);
    else if (l->bit >= 0)
        k->defined |= 1ull << l->bit;
    if (l->start_pc < 0)
        l->start_pc = (int32_t)k->b.n;
}

void code_iinc(Code *k, int slot, int by) {
    if (!begin(k))
        return;
    if (slot < 256 && by >= -128 && by <= 127) {
        put_u1(&k->b, OP_iinc);
        put_u1(&k->b, (uint32_t)slot);
        put_u1(&k->b, (uint32_t)by);
    } else {
        put_u1(&k->b, OP_wide);
        put_u1(&k->b, OP_iinc);
        put_u2(&k->b, (uint32_t)slot);
        put_u2(&k->b, (uint32_t)by);
    }
}

/* ---- plain instructions ---- */

void code_op(Code *k, int op) {
    if (!begin(k))
        return;
    const OpInfo *info = &op_info[op];
    put_u1(&k->b, (uint32_t)op);
    for (const char *p = info->pops; *p; p++)
        pop(k);
    for (const char *p = info->pushes; *p; p++)
        push_kind(k, *p == 'I'   ? V_INT
                     : *p == 'J' ? V_LONG
                     : *p == 'F' ? V_FLOAT
                     : *p == 'D' ? V_DOUBLE
                                 : V_NULL);
    if (info->flags & OPF_END)
        k->alive = false;
}

static bool top_is_wide(Code *k, int down) {
    VType *v = code_top(k, down);
    return v && slots_of(v->kind) == 2;
}

void code_pop(Code *k) {
    if (!begin(k))
        return;
    put_u1(&k->b, top_is_wide(k, 0) ? OP_pop2 : OP_pop);
    pop(k);
}

void code_dup(Code *k) {
    if (!begin(k))
        return;
    put_u1(&k->b, top_is_wide(k, 0) ? OP_dup2 : OP_dup);
    push(k, *code_top(k, 0));
}

void code_dup_under(Code *k, int under) {
    if (under == 0) {
        code_dup(k);
        return;
    }
    if (!begin(k))
        return;
    int slots = 0;
    for (int i = 1; i <= under; i++)
        slots += top_is_wide(k, i) ? 2 : 1;
    put_u1(&k->b, (uint32_t)((top_is_wide(k, 0) ? OP_dup2 : OP_dup) + slots));
    VType v = *code_top(k, 0);
    push(k, v);
    for (int i = 0; i <= under; i++)
        k->stack[k->nstack - 1 - i] = k->stack[k->nstack - 2 - i];
    k->stack[k->nstack - 2 - under] = v;
}

void code_dup_pair(Code *k) {
    if (!begin(k))
        return;
    put_u1(&k->b, OP_dup2);
    VType below = *code_top(k, 1), top = *code_top(k, 0);
    push(k, below);
    push(k, top);
}

static void emit_ldc(Code *k, uint16_t index) {
    if (index < 256) {
        put_u1(&k->b, OP_ldc);
        put_u1(&k->b, index);
    } else {
        put_u1(&k->b, OP_ldc_w);
        put_u2(&k->b, index);
    }
}

void code_int(Code *k, int32_t x) {
    if (x >= -1 && x <= 5) {
        code_op(k, OP_iconst_0 + x);
        return;
    }
    if (!begin(k))
        return;
    if (x >= -128 && x <= 127) {
        put_u1(&k->b, OP_bipush);
        put_u1(&k->b, (uint32_t)x);
    } else if (x >= -32768 && x <= 32767) {
        put_u1(&k->b, OP_sipush);
        put_u2(&k->b, (uint32_t)x);
    } else {
        emit_ldc(k, pool_int(k->pool, x));
    }
    push_kind(k, V_INT);
}

static void emit_ldc2(Code *k, uint16_t index, VKind kind) {
    if (!begin(k))
        return;
    put_u1(&k->b, OP_ldc2_w);
    put_u2(&k->b, index);
    push_kind(k, kind);
}

void code_long(Code *k, int64_t x) {
    if (x == 0 || x == 1)
        code_op(k, OP_lconst_0 + (int)x);
    else
        emit_ldc2(k, pool_long(k->pool, x), V_LONG);
}

static void code_float(Code *k, float x) {
    uint32_t bits;
    memcpy(&bits, &x, 4);
    if (bits == 0 || x == 1 || x == 2) {
        code_op(k, OP_fconst_0 + (int)x);
    } else if (begin(k)) {
        emit_ldc(k, pool_float(k->pool, x));
        push_kind(k, V_FLOAT);
    }
}

static void code_double(Code *k, double x) {
    uint64_t bits;
    memcpy(&bits, &x, 8);
    if (bits == 0 || x == 1)
        code_op(k, OP_dconst_0 + (int)x);
    else
        emit_ldc2(k, pool_double(k->pool, x), V_DOUBLE);
}

void code_null(Code *k) {
    code_op(k, OP_aconst_null);
}

void code_string(Code *k, const Name *s) {
    if (!begin(k))
        return;
    emit_ldc(k, pool_string(k->pool, s));
    push(k, (VType){V_OBJECT, 0, k->c->t.string});
}

void code_class_constant(Code *k, Type *t) {
    if (!begin(k))
        return;
    emit_ldc(k, pool_class(k->pool, type_class_name(k->c, t)));
    push(k, (VType){V_OBJECT, 0, k->c->t.class_});
}

void code_konst(Code *k, const Konst *x) {
    switch (x->tag) {
    case T_LONG: code_long(k, x->l); break;
    case T_FLOAT: code_float(k, x->f); break;
    case T_DOUBLE: code_double(k, x->d); break;
    case T_CLASS: code_string(k, x->s); break;
    default: code_int(k, x->i); break;
    }
}

const Name *type_class_name(Compiler *c, Type *t) {
    if (t->tag == T_CLASS)
        return ((ClassSymbol *)t->sym)->flat;
    if (t->tag == T_ARRAY)
        return type_descriptor(c, t);
    Type *e = type_erasure(c, t);
    return e->tag == T_CLASS ? ((ClassSymbol *)e->sym)->flat : type_descriptor(c, e);
}

/* ---- fields, calls, objects ---- */

void code_field(Code *k, int op, const Name *owner, const Name *name, Type *t) {
    if (!begin(k))
        return;
    put_u1(&k->b, (uint32_t)op);
    put_u2(&k->b, pool_field(k->pool, owner, name, type_descriptor(k->c, t)));
    if (op == OP_putfield || op == OP_putstatic)
        pop(k);
    if (op == OP_putfield || op == OP_getfield)
        pop(k);
    if (op == OP_getfield || op == OP_getstatic)
        push(k, vtype_of(k->c, t));
}

/* The object that a constructor call was for is one now, wherever it lies. */
static void initialized(Code *k, VType was) {
    Type *t = was.type;
    VType now = {V_OBJECT, 0, t};
    for (int i = 0; i < k->nstack; i++)
        if (k->stack[i].kind == was.kind && (was.kind == V_UNINIT_THIS || k->stack[i].pc == was.pc))
            k->stack[i] = now;
    if (was.kind == V_UNINIT_THIS)
        k->locals[0].v = now;
}

static int words_of_args(Code *k, int nargs) {
    int words = 0;
    for (int i = 0; i < nargs; i++)
        words += top_is_wide(k, i) ? 2 : 1;
    return words;
}

void code_invoke(Code *k, int op, const Name *owner, const Name *name, const Name *desc, int nargs, Type *ret,
                 bool is_interface) {
    if (!begin(k))
        return;
    put_u1(&k->b, (uint32_t)op);
    put_u2(&k->b, pool_method(k->pool, owner, name, desc, is_interface));
    if (op == OP_invokeinterface) {
        put_u1(&k->b, (uint32_t)words_of_args(k, nargs) + 1);
        put_u1(&k->b, 0);
    }
    pop_n(k, nargs);
    if (op != OP_invokestatic) {
        VType receiver = pop(k);
        if (receiver.kind == V_UNINIT || receiver.kind == V_UNINIT_THIS)
            initialized(k, receiver);
    }
    if (ret->tag != T_VOID)
        push(k, vtype_of(k->c, ret));
}

void code_indy(Code *k, uint16_t index, int nargs, Type *ret) {
    if (!begin(k))
        return;
    put_u1(&k->b, OP_invokedynamic);
    put_u2(&k->b, index);
    put_u2(&k->b, 0);
    pop_n(k, nargs);
    push(k, vtype_of(k->c, ret));
}

static void emit_class_op(Code *k, int op, Type *t) {
    put_u1(&k->b, (uint32_t)op);
    put_u2(&k->b, pool_class(k->pool, type_class_name(k->c, t)));
}

void code_new(Code *k, Type *t) {
    if (!begin(k))
        return;
    uint32_t pc = k->b.n;
    emit_class_op(k, OP_new, t);
    push(k, (VType){V_UNINIT, pc, t});
}

static int array_type_code(TypeTag tag) {
    static const uint8_t codes[] = {[T_BOOLEAN] = 4, [T_CHAR] = 5,  [T_FLOAT] = 6, [T_DOUBLE] = 7,
                                    [T_BYTE] = 8,    [T_SHORT] = 9, [T_INT] = 10,  [T_LONG] = 11};
    return codes[tag];
}

void code_new_array(Code *k, Type *array, int dims) {
    if (!begin(k))
        return;
    pop_n(k, dims);
    Type *elem = type_elem(array);
    if (dims > 1) {
        emit_class_op(k, OP_multianewarray, array);
        put_u1(&k->b, (uint32_t)dims);
    } else if (type_is_primitive(elem)) {
        put_u1(&k->b, OP_newarray);
        put_u1(&k->b, (uint32_t)array_type_code(elem->tag));
    } else {
        emit_class_op(k, OP_anewarray, elem);
    }
    push(k, (VType){V_OBJECT, 0, array});
}

void code_checkcast(Code *k, Type *t) {
    if (!begin(k))
        return;
    emit_class_op(k, OP_checkcast, t);
    pop(k);
    push(k, vtype_of(k->c, t));
}

void code_instanceof(Code *k, Type *t) {
    if (!begin(k))
        return;
    emit_class_op(k, OP_instanceof, t);
    pop(k);
    push_kind(k, V_INT);
}

static int array_family(TypeTag tag) {
    switch (tag) {
    case T_INT: return 0;
    case T_LONG: return 1;
    case T_FLOAT: return 2;
    case T_DOUBLE: return 3;
    case T_BOOLEAN:
    case T_BYTE: return 5;
    case T_CHAR: return 6;
    case T_SHORT: return 7;
    default: return 4;
    }
}

void code_array_load(Code *k, Type *elem) {
    if (!begin(k))
        return;
    put_u1(&k->b, (uint32_t)(OP_iaload + array_family(elem->tag)));
    pop_n(k, 2);
    push(k, vtype_of(k->c, elem));
}

void code_array_store(Code *k, Type *elem) {
    if (!begin(k))
        return;
    put_u1(&k->b, (uint32_t)(OP_iastore + array_family(elem->tag)));
    pop_n(k, 3);
}

void code_return(Code *k, Type *t) {
    if (!begin(k))
        return;
    if (t->tag == T_VOID) {
        put_u1(&k->b, OP_return);
    } else {
        put_u1(&k->b, (uint32_t)(OP_ireturn + family(vtype_of(k->c, t).kind)));
        pop(k);
    }
    k->alive = false;
}

void code_throw(Code *k) {
    if (!begin(k))
        return;
    put_u1(&k->b, OP_athrow);
    pop(k);
    k->alive = false;
}

void code_convert(Code *k, TypeTag from, TypeTag to) {
    static const uint8_t between[4][4] = {/* int, long, float, double */
                                          {0, OP_i2l, OP_i2f, OP_i2d},
                                          {OP_l2i, 0, OP_l2f, OP_l2d},
                                          {OP_f2i, OP_f2l, 0, OP_f2d},
                                          {OP_d2i, OP_d2l, OP_d2f, 0}};
    if (from == to || from == T_BOOLEAN || to == T_BOOLEAN)
        return;
    int a = from <= T_INT ? 0 : from - T_INT, b = to <= T_INT ? 0 : to - T_INT;
    if (between[a][b])
        code_op(k, between[a][b]);
    if (to < T_INT && !(from == T_BYTE && to == T_SHORT))
        code_op(k, to == T_BYTE ? OP_i2b : to == T_CHAR ? OP_i2c : OP_i2s);
}
