/* From a method's bytecode to its threaded code: the walk over blocks, handlers, jumps, publication. */
#include "interp/translate.h"
#include "heap/meta.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_REGISTERS 65000

/* ---- Before the walk: jump targets and locals ---- */

static bool mark_target(Tr *tr, uint32_t target) {
    if (target >= tr->size)
        return false;
    tr->marks[target] |= MARK_TARGET;
    return true;
}

static bool mark_switch(Tr *tr, uint32_t at, unsigned op) {
    uint32_t p = (at + 4) & ~3u;
    bool table = op == OP_tableswitch;
    int64_t n = table ? (int64_t)(int32_t)load_u4(tr->bytes + p + 8) - (int32_t)load_u4(tr->bytes + p + 4) + 1
                      : (int32_t)load_u4(tr->bytes + p + 4);
    bool ok = mark_target(tr, at + load_u4(tr->bytes + p));
    for (int64_t i = 0; i < n && ok; i++)
        ok = mark_target(tr, at + load_u4(tr->bytes + (table ? p + 12 + 4 * i : p + 12 + 8 * i)));
    return ok;
}

static void use_local(Tr *tr, uint32_t local) {
    if (local >= tr->code.max_locals)
        tr->broken = true;
    else
        tr->local_refs[local] = 1; /* until registers are given: used */
}

static void mark_locals(Tr *tr, uint32_t at, unsigned op) {
    unsigned shape = op_info[op].shape;
    if (op == OP_wide)
        use_local(tr, load_u2(tr->bytes + at + 2));
    else if (shape == OPSHAPE_LOCAL || shape == OPSHAPE_IINC)
        use_local(tr, tr->bytes[at + 1]);
    else if (shape >= OPSHAPE_L0 && shape <= OPSHAPE_L3)
        use_local(tr, shape - OPSHAPE_L0);
}

/* The bytes of the instructions that a repeated loop test may consist of. */
static bool test_may_have(unsigned op) {
    return op <= OP_aload_3 || (op >= OP_iaload && op <= OP_saload) || (op >= OP_iadd && op <= OP_lmul) ||
           (op >= OP_ineg && op <= OP_lxor) || (op >= OP_i2l && op <= OP_dcmpg) || op == OP_getfield ||
           op == OP_getstatic || op == OP_arraylength;
}

uint32_t loop_test(const Tr *tr, uint32_t target) {
    uint32_t at = target;
    for (int i = 0; i < 8; i++) {
        unsigned op = tr->bytes[at];
        if ((op >= OP_ifeq && op <= OP_if_acmpne) || op == OP_ifnull || op == OP_ifnonnull)
            return at;
        uint32_t length = op_length(tr->bytes, tr->size, at);
        if (!test_may_have(op) || length == 0 || at + length >= tr->size)
            return 0;
        at += length;
        if (tr->marks[at] & MARK_TARGET)
            return 0;
    }
    return 0;
}

static bool scan(Tr *tr) {
    for (uint32_t at = 0, length; at < tr->size; at += length) {
        unsigned op = tr->bytes[at];
        length = op_length(tr->bytes, tr->size, at);
        if (length == 0)
            return false;
        mark_locals(tr, at, op);
        unsigned shape = op_info[op].shape;
        bool ok = true;
        if (shape == OPSHAPE_JUMP2)
            ok = mark_target(tr, at + (uint32_t)(int16_t)load_u2(tr->bytes + at + 1));
        else if (shape == OPSHAPE_JUMP4)
            ok = mark_target(tr, at + load_u4(tr->bytes + at + 1));
        else if (shape == OPSHAPE_TABLE || shape == OPSHAPE_LOOKUP)
            ok = mark_switch(tr, at, op);
        if (op == OP_jsr || op == OP_jsr_w)
            ok = ok && mark_target(tr, at + length);
        if (!ok)
            return false;
    }
    for (unsigned i = 0; i < tr->code.handler_count; i++)
        if (!mark_target(tr, cf_handler(&tr->code, i).handler))
            return false;
    return true;
}

/* Where a repeated test ends, the loop's body begins: a target as well. After all others are known. */
static bool mark_loop_bodies(Tr *tr) {
    for (uint32_t at = 0; at < tr->size; at += op_length(tr->bytes, tr->size, at)) {
        if (tr->bytes[at] != OP_goto)
            continue;
        uint32_t target = at + (uint32_t)(int16_t)load_u2(tr->bytes + at + 1);
        uint32_t test = target <= at ? loop_test(tr, target) : 0;
        if (test && !mark_target(tr, test + 3))
            return false;
    }
    return true;
}

/* Arguments first, one register each; then the other locals that are used at all. */
static void give_registers(Tr *tr) {
    CfText desc = cf_utf8(tr->cf, tr->m->info->descriptor);
    uint32_t local = 0, reg = 0;
    uint32_t *used = tr->local_refs;
    if (!method_is_static(tr->m)) {
        tr->local_reg[local++] = (uint16_t)reg++;
        used[0] = 0;
    }
    DescriptorWalk w = descriptor_walk(desc);
    for (CfText type; descriptor_next(&w, &type); local += descriptor_slots(type.bytes[0])) {
        if (local < tr->code.max_locals) {
            tr->local_reg[local] = (uint16_t)reg;
            used[local] = 0;
        }
        reg++;
    }
    for (local = 0; local < tr->code.max_locals; local++)
        if (used[local]) {
            tr->local_reg[local] = (uint16_t)reg++;
            used[local] = 0;
        }
    if (tr->m->access & ACC_SYNCHRONIZED)
        tr->lock_reg = reg++;
    tr->locals = reg;
    tr->operands = reg + FRAME_SLOTS;
}

/* ---- The walk ---- */

void map_add(Tr *tr, uint32_t pc, uint32_t bci) {
    if (tr->dry || pc == tr->count)
        return;
    uint32_t room = tr->map_room;
    if (!tr_grow(tr, &tr->map_pcs, &room, tr->map_count + 1, sizeof *tr->map_pcs) ||
        !tr_grow(tr, &tr->map_bcis, &tr->map_room, tr->map_count + 1, sizeof *tr->map_bcis))
        return;
    tr->map_pcs[tr->map_count] = pc;
    tr->map_bcis[tr->map_count++] = (uint16_t)bci;
}

static void enter_block(Tr *tr, uint32_t bci) {
    if (tr->reachable) {
        settle(tr, 0);
        shape_meet(tr, bci);
    }
    if (tr->shapes[bci])
        stack_set(tr, tr->shape_pool + tr->shapes[bci] - 1);
    else
        stack_set(tr, "");
    tr->reachable = tr->shapes[bci] || !tr->flow;
    if (tr->reachable && !tr->shapes[bci])
        shape_meet(tr, bci);
    tr->pcs[bci] = tr->count;
    tr->last = NO_INSN;
}

static bool failed(const Tr *tr) {
    return tr->broken || tr->conflict || tr->no_memory;
}

static void select_next(Tr *tr) {
    uint32_t pc = tr->count, bci = tr->bci, mapped = tr->map_count;
    tr->next = bci + op_length(tr->bytes, tr->size, bci);
    select_insn(tr);
    if (tr->map_count == mapped) /* else a loop's test was repeated and mapped */
        map_add(tr, pc, bci);
    tr->bci = tr->next;
}

/* In the order of the file. */
static void walk(Tr *tr) {
    tr->reachable = true;
    tr->bci = 0;
    if (tr->code.max_stack + 2u > FRAME_SMALL_STACK)
        emit(tr, I_(ENTER_BIG), 0, 0, 0);
    if (tr->m->access & ACC_SYNCHRONIZED) {
        emit(tr, I_(SYNC_ENTER), tr->lock_reg, 0, 0);
        map_add(tr, 0, 0);
    }
    while (tr->bci < tr->size && !failed(tr)) {
        if (tr->marks[tr->bci] & MARK_TARGET)
            enter_block(tr, tr->bci);
        if (tr->reachable)
            select_next(tr);
        else
            tr->bci += op_length(tr->bytes, tr->size, tr->bci);
    }
    emit(tr, I_(END), 0, 0, 0);
}

/* Along the flow of control, without writing, to know the shape at every target that is reached. */
static void walk_flow(Tr *tr) {
    tr->dry = true;
    tr->reachable = true;
    uint32_t start = 0;
    for (;;) {
        for (tr->bci = start; tr->reachable && tr->bci < tr->size && !failed(tr);) {
            if (tr->marks[tr->bci] & MARK_TARGET && (tr->bci != start || start == 0)) {
                if (tr->marks[tr->bci] & MARK_DONE) {
                    shape_meet(tr, tr->bci);
                    break;
                }
                settle(tr, 0);
                if (!tr->shapes[tr->bci]) {
                    shape_meet(tr, tr->bci);
                    tr->work_count--;
                } else {
                    shape_meet(tr, tr->bci);
                }
            }
            tr->marks[tr->bci] |= MARK_DONE;
            tr->next = tr->bci + op_length(tr->bytes, tr->size, tr->bci);
            select_insn(tr);
            tr->bci = tr->next;
        }
        do {
            if (tr->work_count == 0 || failed(tr)) {
                tr->dry = false;
                return;
            }
            start = tr->work[--tr->work_count];
        } while (tr->marks[start] & MARK_DONE);
        stack_set(tr, tr->shape_pool + tr->shapes[start] - 1);
        tr->reachable = true;
    }
}

static void shape_handlers(Tr *tr) {
    stack_set(tr, "A");
    bool dry = tr->dry;
    tr->dry = tr->flow;
    for (unsigned i = 0; i < tr->code.handler_count; i++)
        shape_meet(tr, cf_handler(&tr->code, i).handler);
    tr->dry = dry;
    stack_set(tr, "");
}

static void restart(Tr *tr) {
    tr->count = tr->fixup_count = tr->map_count = tr->pool_size = tr->work_count = 0;
    memset(tr->shapes, 0, tr->size * sizeof *tr->shapes);
    for (uint32_t i = 0; i < tr->size; i++)
        tr->marks[i] &= MARK_TARGET;
    tr->conflict = tr->broken = false;
    tr->invert = 0;
    tr->last = NO_INSN;
    stack_set(tr, "");
    if (tr->code.handler_count)
        shape_handlers(tr);
    if (tr->flow)
        walk_flow(tr);
    if (!failed(tr)) {
        stack_set(tr, "");
        walk(tr);
    }
}

/* ---- Jumps ---- */

/* False: a short jump does not reach. */
static bool apply_fixups(Tr *tr) {
    for (uint32_t i = 0; i < tr->fixup_count; i++) {
        const Fixup *f = &tr->fixups[i];
        Insn *at = &tr->out[f->at];
        int32_t place = (int32_t)tr->pcs[f->target], offset = place - (int32_t)f->from;
        switch (f->kind) {
        case FIX_SHORT:
            if (offset != (int16_t)offset)
                return false;
            at->c = (uint16_t)offset;
            break;
        case FIX_LONG:
        case FIX_HIGH: at->hi = offset; break;
        case FIX_LOW: at->i = offset; break;
        case FIX_PLACE: at->i = place; break;
        }
    }
    return true;
}

/* ---- Setting up, finishing ---- */

static bool tr_init(Tr *tr, Thread *t, Method *m) {
    memset(tr, 0, sizeof *tr);
    tr->t = t;
    tr->m = m;
    tr->cf = m->owner->file;
    if (!cf_code(tr->cf, m->info, &tr->code))
        return false;
    tr->bytes = tr->code.code;
    tr->size = tr->code.length;
    size_t n = tr->size, locals = (size_t)tr->code.max_locals + 2;
    char *p = calloc(1, n * (3 * sizeof(uint32_t) + 1) + locals * 6 +
                            ((size_t)tr->code.max_stack + 2) * sizeof(Slot));
    tr->stack = (Slot *)p;
    if (!p) {
        tr->no_memory = true;
        return false;
    }
    p += ((size_t)tr->code.max_stack + 2) * sizeof(Slot);
    tr->pcs = (uint32_t *)p;
    tr->shapes = tr->pcs + n;
    tr->work = tr->shapes + n;
    tr->local_refs = tr->work + n;
    tr->local_reg = (uint16_t *)(tr->local_refs + locals);
    tr->marks = (uint8_t *)(tr->local_reg + locals);
    return true;
}

static void tr_free(Tr *tr) {
    free(tr->stack);
    free(tr->out);
    free(tr->fixups);
    free(tr->map_pcs);
    free(tr->map_bcis);
    free(tr->shape_pool);
}

static Code *copy_code(Tr *tr) {
    size_t words = sizeof(Code) + tr->count * sizeof(Insn), pcs = tr->map_count * sizeof(uint32_t);
    size_t handlers = tr->code.handler_count * sizeof(CodeHandler);
    char *p =
        meta_alloc(tr->m->owner->loader->arena, words + pcs + handlers + tr->map_count * sizeof(uint16_t));
    if (!p)
        return NULL;
    Code *code = (Code *)p;
    memcpy(code->insns, tr->out, tr->count * sizeof(Insn));
    CodeHandler *h = (CodeHandler *)(p + words + pcs);
    for (unsigned i = 0; i < tr->code.handler_count; i++) {
        CfHandler from = cf_handler(&tr->code, i);
        h[i] = (CodeHandler){from.start, from.end, from.catch_type, tr->pcs[from.handler]};
    }
    *code = (Code){tr->m,
                   tr->count,
                   tr->map_count,
                   tr->code.handler_count,
                   memcpy(p + words, tr->map_pcs ? tr->map_pcs : (void *)p, pcs),
                   memcpy(p + words + pcs + handlers, tr->map_bcis ? tr->map_bcis : (void *)p,
                          tr->map_count * sizeof(uint16_t)),
                   h};
    return code;
}

static const Insn *publish(Tr *tr) {
    Vm *vm = tr->m->owner->vm;
    Method *m = tr->m;
    os_mutex_lock(&vm->lock);
    const Code *old = method_code(m);
    Code *code = old ? NULL : copy_code(tr);
    if (code) {
        m->stack_count = (uint16_t)(tr->code.max_stack + 2);
        m->frame_word = (Method){.frame_kind = FRAME_JAVA, .local_count = tr->locals}.frame_word;
        m->threaded = code->insns;
        __atomic_fetch_or(&m->flags, METHOD_TRANSLATED, __ATOMIC_RELEASE);
        atomic_store_explicit(&m->code, code->insns, memory_order_release);
    }
    os_mutex_unlock(&vm->lock);
    if (code && vm->options.dump_code)
        code_dump(code);
    return old ? old->insns : code ? code->insns : NULL;
}

static void translate_all(Tr *tr) {
    restart(tr);
    if (!tr->no_memory && (tr->conflict || tr->broken)) {
        tr->flow = true;
        restart(tr);
    }
    if (!failed(tr) && !apply_fixups(tr)) {
        tr->long_jumps = true;
        restart(tr);
        if (!failed(tr))
            apply_fixups(tr);
    }
}

static bool too_big(const Tr *tr) {
    return tr->operands + tr->code.max_stack + 2u > MAX_REGISTERS;
}

const Insn *translate(Thread *t, Method *m) {
    Tr tr;
    const Insn *start = NULL;
    bool ready = tr_init(&tr, t, m);
    if (ready && scan(&tr) && mark_loop_bodies(&tr) && !tr.broken) {
        give_registers(&tr);
        if (!too_big(&tr)) {
            translate_all(&tr);
            if (!failed(&tr))
                start = publish(&tr);
        }
    }
    bool no_memory = tr.no_memory || (!start && ready && !failed(&tr) && !too_big(&tr));
    if (!start && !t->exception) {
        char name[256];
        if (no_memory)
            throw_oom(t, "Metaspace");
        else
            throw_new(t, KNOWN_InternalError, "%s.%s%s cannot be translated",
                      class_java_name(m->owner, name, sizeof name), m->name->text, m->desc->text);
    }
    tr_free(&tr);
    return start;
}
