#include "interp/translate.h"

#include <stdlib.h>
#include <string.h>

/* ---- Growing arrays ---- */

bool tr_grow(Tr *tr, void *array, uint32_t *room, uint32_t need, size_t element) {
    if (need <= *room)
        return true;
    uint32_t more = need * 2 < 64 ? 64 : need * 2;
    void *p = realloc(*(void **)array, more * element);
    if (!p) {
        tr->no_memory = true;
        return false;
    }
    *(void **)array = p;
    *room = more;
    return true;
}

/* ---- Words ---- */

void emit_word(Tr *tr, Insn word) {
    if (!tr->dry && tr_grow(tr, &tr->out, &tr->room, tr->count + 1, sizeof *tr->out))
        tr->out[tr->count++] = word;
}

uint32_t emit(Tr *tr, InsnOp op, uint32_t a, uint32_t b, uint32_t c) {
    uint32_t at = tr->count;
    emit_word(tr, (Insn){.op = op, .a = (uint16_t)a, .b = (uint16_t)b, .c = (uint16_t)c});
    tr->before = tr->last != NO_INSN && tr->last + 1 == at ? tr->last : NO_INSN;
    tr->last = tr->dry || tr->no_memory ? NO_INSN : at;
    return at;
}

void fixup_add(Tr *tr, uint32_t at, uint32_t from, uint32_t target, int kind) {
    if (tr->dry || !tr_grow(tr, &tr->fixups, &tr->fixup_room, tr->fixup_count + 1, sizeof *tr->fixups))
        return;
    tr->fixups[tr->fixup_count++] = (Fixup){at, from, target, kind};
}

/* ---- The stack ---- */

static bool is_local(const Tr *tr, Slot s) {
    return !s.constant && s.reg < tr->locals;
}

Slot pop(Tr *tr) {
    if (tr->depth == 0) {
        tr->broken = true;
        return (Slot){.type = 'I', .constant = true};
    }
    Slot s = tr->stack[--tr->depth];
    if (is_local(tr, s))
        tr->local_refs[s.reg]--;
    return s;
}

void push_slot(Tr *tr, Slot s) {
    if (tr->depth >= tr->code.max_stack) {
        tr->broken = true;
        return;
    }
    if (is_local(tr, s))
        tr->local_refs[s.reg]++;
    tr->stack[tr->depth++] = s;
}

void push_constant(Tr *tr, char type, Insn value) {
    push_slot(tr, (Slot){.type = (uint8_t)type, .constant = true, .value = value});
}

uint32_t push_result(Tr *tr, char type) {
    uint32_t reg = own_reg(tr, tr->depth);
    push_slot(tr, (Slot){.type = (uint8_t)type, .reg = reg});
    return reg;
}

static void load_constant(Tr *tr, uint32_t reg, Insn value) {
    if (value.l == (int32_t)value.l) {
        uint32_t at = emit(tr, I_(LOADI), reg, 0, 0);
        if (tr->last != NO_INSN)
            tr->out[at].hi = (int32_t)value.l;
    } else {
        emit(tr, I_(LOADW), reg, 0, 0);
        emit_word(tr, value);
    }
}

uint32_t reg_of(Tr *tr, Slot s, uint32_t position) {
    if (!s.constant)
        return s.reg;
    load_constant(tr, own_reg(tr, position), s.value);
    return own_reg(tr, position);
}

/* Two moves to neighbouring registers are one instruction, unless the second reads what the first wrote. */
static void emit_move(Tr *tr, uint32_t to, uint32_t from) {
    if (tr->last != NO_INSN && tr->last + 1 == tr->count) {
        Insn *last = &tr->out[tr->last];
        if (last->op == I_(MOV) && last->a + 1u == to && last->a != from) {
            last->op = I_(MOV2);
            last->c = (uint16_t)from;
            tr->last = NO_INSN;
            return;
        }
    }
    emit(tr, I_(MOV), to, from, 0);
}

static void settle_one(Tr *tr, uint32_t position) {
    Slot *s = &tr->stack[position];
    uint32_t own = own_reg(tr, position);
    if (s->constant)
        load_constant(tr, own, s->value);
    else if (s->reg != own)
        emit_move(tr, own, s->reg);
    if (is_local(tr, *s))
        tr->local_refs[s->reg]--;
    *s = (Slot){.type = s->type, .reg = own};
}

void settle(Tr *tr, uint32_t from) {
    for (uint32_t p = from; p < tr->depth; p++)
        settle_one(tr, p);
}

/* ---- Locals ---- */

void spill_local(Tr *tr, uint32_t reg) {
    for (uint32_t p = 0; p < tr->depth && tr->local_refs[reg]; p++)
        if (!tr->stack[p].constant && tr->stack[p].reg == reg)
            settle_one(tr, p);
}

/* Lets the newest instruction write the local itself. Other entries that live in its result follow. */
static bool redirect(Tr *tr, Slot s, uint32_t reg) {
    if (s.constant || tr->last == NO_INSN || tr->local_refs[reg] || s.reg < tr->operands)
        return false;
    Insn *last = &tr->out[tr->last];
    if (last->a != s.reg || insn_info[last->op].operands[0] != 'd')
        return false;
    if (s.reg != own_reg(tr, tr->depth)) /* a copy: the original entry keeps it */
        return false;
    last->a = (uint16_t)reg;
    return true;
}

/* `dup` then store: the value goes into the local, and what is left on the stack is the local. */
static bool redirect_copied(Tr *tr, Slot s, uint32_t reg) {
    if (s.constant || tr->last == NO_INSN || tr->local_refs[reg] || tr->depth == 0)
        return false;
    Slot *below = &tr->stack[tr->depth - 1];
    Insn *last = &tr->out[tr->last];
    if (below->constant || below->reg != s.reg || s.reg != own_reg(tr, tr->depth - 1) || last->a != s.reg ||
        insn_info[last->op].operands[0] != 'd')
        return false;
    last->a = (uint16_t)reg;
    below->reg = reg;
    tr->local_refs[reg]++;
    return true;
}

void store_local(Tr *tr, uint32_t reg) {
    Slot s = pop(tr);
    if (is_local(tr, s) && s.reg == reg)
        return;
    if (!redirect(tr, s, reg) && !redirect_copied(tr, s, reg)) {
        if (tr->local_refs[reg])
            spill_local(tr, reg);
        if (s.constant)
            load_constant(tr, reg, s.value);
        else
            emit_move(tr, reg, s.reg);
    }
    tr->last = NO_INSN;
}

/* ---- Rearranging ---- */

typedef struct Move {
    uint32_t to, from;
} Move;

/* All at once: no source may be overwritten before it is read. `spare` breaks cycles. */
static void move_parallel(Tr *tr, Move *moves, uint32_t n, uint32_t spare) {
    while (n) {
        uint32_t pick = n;
        for (uint32_t i = 0; i < n && pick == n; i++) {
            bool blocked = false;
            for (uint32_t j = 0; j < n; j++)
                blocked |= j != i && moves[j].from == moves[i].to;
            if (!blocked)
                pick = i;
        }
        if (pick == n) {
            emit(tr, I_(MOV), spare, moves[0].from, 0);
            moves[0].from = spare;
            continue;
        }
        emit(tr, I_(MOV), moves[pick].to, moves[pick].from, 0);
        moves[pick] = moves[--n];
    }
}

void shuffle(Tr *tr, uint32_t n, const uint8_t *order, uint32_t count) {
    Slot old[4];
    for (uint32_t i = n; i-- > 0;)
        old[i] = pop(tr);
    uint32_t base = tr->depth;
    Move moves[6];
    uint32_t move_count = 0;
    uint32_t home[4] = {NO_INSN, NO_INSN, NO_INSN, NO_INSN};
    for (uint32_t i = 0; i < count; i++) {
        Slot s = old[order[i]];
        if (!s.constant && s.reg >= own_reg(tr, base)) {
            /* in one of the registers that are rearranged: its lowest new place becomes its home */
            uint32_t q = s.reg - own_reg(tr, base);
            if (q >= 4) {
                tr->broken = true;
                return;
            }
            if (home[q] == NO_INSN) {
                home[q] = own_reg(tr, base + i);
                if (home[q] != s.reg)
                    moves[move_count++] = (Move){home[q], s.reg};
            }
            s.reg = home[q];
        }
        push_slot(tr, s);
    }
    if (move_count) {
        move_parallel(tr, moves, move_count, tr->operands + tr->code.max_stack);
        tr->last = NO_INSN;
    }
}

/* ---- Shapes ---- */

static uint32_t shape_add(Tr *tr) {
    if (!tr_grow(tr, &tr->shape_pool, &tr->pool_room, tr->pool_size + tr->depth + 1, 1))
        return 0;
    uint32_t at = tr->pool_size;
    for (uint32_t p = 0; p < tr->depth; p++)
        tr->shape_pool[at + p] = (char)tr->stack[p].type;
    tr->shape_pool[at + tr->depth] = '\0';
    tr->pool_size += tr->depth + 1;
    return at + 1;
}

void shape_meet(Tr *tr, uint32_t target) {
    if (target >= tr->size) {
        tr->broken = true;
        return;
    }
    if (!tr->shapes[target]) {
        if (tr->flow && !tr->dry) {
            tr->broken = true;
            return;
        }
        tr->shapes[target] = shape_add(tr);
        if (tr->dry)
            tr->work[tr->work_count++] = target;
        return;
    }
    const char *shape = tr->shape_pool + tr->shapes[target] - 1;
    for (uint32_t p = 0; p < tr->depth; p++, shape++)
        if (*shape != (char)tr->stack[p].type) {
            tr->conflict = true;
            return;
        }
    tr->conflict |= *shape != '\0';
}

void stack_set(Tr *tr, const char *shape) {
    while (tr->depth)
        pop(tr);
    for (; *shape; shape++)
        push_result(tr, *shape);
    tr->last = NO_INSN;
}

uint32_t shape_hash(const Tr *tr) {
    uint32_t h = tr->depth;
    for (uint32_t p = 0; p < tr->depth; p++)
        h = h * 31 + tr->stack[p].type;
    return h & 0x7fffffff;
}
