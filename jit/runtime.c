/* Into compiled code and out of it: see spec/jit.md. */
#include "jit.h"
#include "heap/heap.h"

#include "heap/alloc.h"
#include "interp/interp.h"
#include "runtime/monitor.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#define SMALL_ROOM 1024

static void set_frame(Thread *t, Frame *f) {
    __atomic_store_n(&t->frame, f, __ATOMIC_RELEASE);
}

/* ---- Reading frames ---- */

int jit_scopes(const Frame *f, int depth, FrameScope *out) {
    const Site *s = f->pc ? site_of(f->pc) : NULL;
    if (!s)
        return 0;
    const Scope *innermost = s->blob->scopes + s->first_scope + s->scope_count - 1;
    *out = (FrameScope){innermost[-depth].method, innermost[-depth].pc};
    return s->scope_count;
}

static uint64_t read_place(const JitThread *j, const Blob *b, const Frame *f, const Place *p) {
    const Value *slots = (const Value *)(f + 1);
    switch ((PlaceKind)p->kind) {
    case PLACE_SLOT: return slots[p->at].bits;
    case PLACE_LOCAL: return ((const Value *)f - f->locals)[p->at].bits;
    case PLACE_GPR: return j->regs.gpr[p->at];
    case PLACE_FPR: return j->regs.fpr[p->at];
    case PLACE_INT: return (uint64_t)(int64_t)p->at;
    case PLACE_CONST: return b->constants[p->at];
    }
    return 0;
}

/* All values first: where they go may be where others still are. */
static void read_values(Thread *t, const Frame *f, const Site *s, uint64_t *values) {
    const Blob *b = s->blob;
    for (uint32_t i = 0; i < s->scope_count; i++) {
        const Scope *scope = &b->scopes[s->first_scope + i];
        for (uint32_t k = 0; k < scope->count; k++)
            *values++ = read_place(t->jit, b, f, &b->places[scope->first + k]);
    }
}

static uint32_t value_count(const Site *s) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->scope_count; i++)
        n += s->blob->scopes[s->first_scope + i].count;
    return n;
}

/* The frames as the interpreter would have made them. Another thread may collect meanwhile: the newest
 * frame's header is never in between, and the values are on this C stack. */
static void write_frames(Thread *t, Frame *f, const Site *s, const uint64_t *values) {
    const Blob *b = s->blob;
    Value *R0 = frame_regs(f);
    Frame *prev = f->prev, *at = f;
    for (uint32_t i = 0; i < s->scope_count; i++) {
        const Scope *scope = &b->scopes[s->first_scope + i];
        Value *R = R0 + scope->base;
        at = (Frame *)(R + scope->method->local_count);
        at->prev = prev;
        at->method = scope->method;
        at->pc = scope->pc;
        at->word = scope->method->frame_word;
        /* what stands in dead registers would keep objects alive */
        memset(R, 0, scope->method->local_count * sizeof *R);
        memset(frame_operands(at), 0, scope->method->stack_count * sizeof *R);
        for (uint32_t k = 0; k < scope->count; k++)
            R[b->places[scope->first + k].reg].bits = *values++;
        prev = at;
    }
    set_frame(t, at);
}

void jit_materialize(Thread *t) {
    Frame *f = t->frame;
    const Site *s = site_of(f->pc);
    assert(f->kind == FRAME_CODE && s);
    uint64_t few[256], *values = few;
    uint32_t n = value_count(s);
    if (n > sizeof few / sizeof *few && !(values = heap_root_alloc(n * sizeof *values)))
        abort(); /* more than 256 live registers and no memory at all */
    read_values(t, f, s, values);
    write_frames(t, f, s, values);
    if (values != few)
        heap_root_free(values);
}

/* ---- Coming back to the interpreter ---- */

/* As its RETURN does. */
static const Insn *deliver(Thread *t, Frame *caller, uint8_t type) {
    JitThread *j = t->jit;
    bool is_float = type == T_FLOAT || type == T_DOUBLE;
    set_frame(t, caller);
    const Insn *pc = caller->pc;
    frame_regs(caller)[pc->a].bits = is_float ? j->result_float : j->result;
    return pc + 2;
}

/* How far a frame of m reaches that compiled code would make; its prologue refuses to go past the limit. */
static uint32_t big_room(const Insn *code) {
    if (code->op != I_(ENTER_CODE))
        return 0;
    const Blob *b = (const Blob *)((const char *)code - offsetof(Blob, enter));
    return b->room > SMALL_ROOM ? b->room + (uint32_t)FRAME_SLOTS : 0;
}

/* As its CALL does. */
static const Insn *call_method(Thread *t, Method *m, Value *R) {
    const Insn *code = atomic_load_explicit(&m->code, memory_order_acquire);
    Frame *f = (Frame *)(R + m->local_count);
    if ((Value *)f + big_room(code) > t->stack_limit) {
        throw_new(t, KNOWN_StackOverflowError, NULL);
        return interp_trouble(t);
    }
    f->prev = t->frame;
    f->method = m;
    f->pc = code;
    f->word = m->frame_word;
    set_frame(t, f);
    if (--t->ticks < 0 || atomic_load_explicit(&t->poll, memory_order_relaxed))
        return interp_poll(t);
    return code;
}

/* A guard failed, or an instruction is reached that was never executed. */
static void count_exit(Thread *t, Site *s) {
    Jit *jit = t->vm->jit;
    Blob *b = s->blob;
    uint32_t hits = atomic_fetch_add_explicit(&s->hits, 1, memory_order_relaxed) + 1;
    if (!s->guess)
        return; /* something to be thrown: no other code could do better */
    uint32_t all = atomic_fetch_add_explicit(&b->exits, 1, memory_order_relaxed) + 1;
    const Scope *innermost = &b->scopes[s->first_scope + s->scope_count - 1];
    if (hits == 2 || jit->options.threshold == 0)
        jit_note_failed(jit, innermost->pc);
    if (all >= (4u << (b->generation < 12 ? b->generation : 12)) || jit->options.threshold == 0)
        jit_retire(jit, b);
}

static const Insn *come_back(Thread *t, CodeExit exit, Frame *caller, uint8_t type) {
    JitThread *j = t->jit;
    switch (exit) {
    case CODE_RETURNED: return deliver(t, caller, type);
    case CODE_CALL: return call_method(t, j->method, j->args);
    case CODE_TROUBLE:
        if (t->frame->kind == FRAME_CODE && site_of(t->frame->pc)->kind == SITE_HELPER)
            jit_materialize(t);
        if (!t->exception && !t->pending.method && !thread_stopping(t))
            return t->frame->pc; /* the instruction is to be interpreted */
        return interp_trouble(t);
    case CODE_DEOPT: {
        Site *s = j->site;
        t->frame->pc = s->result;
        jit_materialize(t);
        count_exit(t, s);
        return t->frame->pc;
    }
    }
    return NULL;
}

const Insn *jit_enter(Thread *t) {
    Frame *f = t->frame;
    const Blob *b = (const Blob *)((const char *)f->pc - offsetof(Blob, enter));
    Method *m = f->method;
    Frame *caller = f->prev;
    Value *R = frame_regs(f);
    set_frame(t, caller);
    return come_back(t, t->vm->jit->stubs.call(t, caller, R, b->code + b->entry, m), caller, m->ret);
}

const Insn *jit_resume(Thread *t, const Insn *pc) {
    Site *s = site_of(pc - 2);
    Frame *f = t->frame, *caller = f->prev;
    const Blob *b = s->blob;
    uint8_t type = f->method->ret;
    Value *args = frame_operands(f) + b->spills;
    t->jit->result = t->jit->result_float = args[0].bits;
    return come_back(t, t->vm->jit->stubs.resume(t, f, args, b->code + s->address), caller, type);
}

const Insn *jit_enter_loop(Thread *t, Blob *b) {
    Frame *f = t->frame, *caller = f->prev;
    uint8_t type = f->method->ret;
    f->pc = NULL;
    f->room = (uint16_t)b->room;
    __atomic_store_n(&f->kind, FRAME_CODE, __ATOMIC_RELEASE);
    return come_back(t, t->vm->jit->stubs.loop(t, f, b->code + b->entry), caller, type);
}

/* ---- What compiled code calls ---- */

bool jit_native(Thread *t, Method *m, Value *R, Frame *caller) {
    Frame *f = (Frame *)(R + m->arg_count);
    if ((Value *)f > t->stack_limit)
        return throw_new(t, KNOWN_StackOverflowError, NULL);
    f->prev = caller;
    f->method = m;
    f->pc = atomic_load_explicit(&m->code, memory_order_relaxed);
    f->word = m->frame_word;
    set_frame(t, f);
    Value r = {0};
    m->native(t, R, &r);
    if (t->exception || t->pending.method)
        return false;
    set_frame(t, caller);
    t->jit->result = t->jit->result_float = r.bits;
    return true;
}

Method *jit_interface(Thread *t, Method *m, Object *receiver, IfaceCache *cache) {
    Method *found = select_interface(t, m, receiver);
    if (!found)
        return NULL;
    uint64_t entry = (uint64_t)(uintptr_t)found << 32 | receiver->klass;
    for (int i = 0; i < IFACE_CACHE_SIZE; i++) {
        uint64_t empty = 0;
        if (atomic_compare_exchange_strong(&cache->entries[i], &empty, entry) || empty == entry)
            break;
    }
    return found;
}

bool jit_poll(Thread *t) {
    return !atomic_load_explicit(&t->poll, memory_order_relaxed) || thread_poll(t);
}

Object *jit_new(Thread *t, Class *c) {
    return heap_new(t, c);
}

Object *jit_new_array(Thread *t, Class *c, int32_t length) {
    return (Object *)heap_new_array(t, c, length);
}

bool jit_monitor_enter(Thread *t, Object *o) {
    monitor_enter(t, o);
    return !t->exception;
}

bool jit_monitor_exit(Thread *t, Object *o) {
    return monitor_exit(t, o);
}

bool jit_is_subtype(Class *sub, Class *super) {
    return class_is_subtype(sub, super);
}
