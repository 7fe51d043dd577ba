/* Leaving the straight path: exceptions, calls that C asked for, calls from C. */
#include "interp/interp.h"
#include "runtime/engine.h"
#include "runtime/resolve.h"

#include <assert.h>
#include <string.h>

#define MAX_C_DEPTH 256

/* What a callee of a frame without bytecode returns to: the result goes to operand 0, and the instruction
 * behind takes over. */
#define RETURN_TO(name)                                                                                      \
    {                                                                                                        \
        {{.op = I_(RESULT), .a = FRAME_SLOTS}}, {{0}}, {                                                     \
            { .op = I_(name) }                                                                               \
        }                                                                                                    \
    }
static const Insn exit_code[] = RETURN_TO(EXIT);
static const Insn retry_code[] = RETURN_TO(RETRY);
static const Insn then_code[] = RETURN_TO(THEN);
static const Insn rethrow_code[] = RETURN_TO(RETHROW);

/* Operands of a FRAME_THEN. */
enum { THEN_RESULT, THEN_FN, THEN_RETRY, THEN_STATE = FRAME_CALL_SLOTS - 8 };

/* ---- Pushing frames ---- */

static Frame *push_frame(Thread *t, Frame *below, FrameKind kind, const Insn *pc) {
    Value *at = below ? frame_end(below) : t->stack;
    if (at > t->stack_limit)
        return throw_new(t, KNOWN_StackOverflowError, NULL);
    Frame *f = (Frame *)at;
    *f = (Frame){.prev = below, .pc = pc, .kind = kind};
    memset(frame_operands(f), 0, FRAME_CALL_SLOTS * sizeof(Value));
    __atomic_store_n(&t->frame, f, __ATOMIC_RELEASE);
    return f;
}

/* The frame of m above the newest, whose operands it starts behind. Gives its code. */
static const Insn *push_method(Thread *t, Method *m, const Value *args) {
    Frame *below = t->frame;
    Value *R = frame_end(below);
    const Insn *code = atomic_load_explicit(&m->code, memory_order_acquire);
    Frame *f = (Frame *)(R + m->local_count);
    if ((Value *)f > t->stack_limit)
        return throw_new(t, KNOWN_StackOverflowError, NULL);
    if (m->arg_count)
        memcpy(R, args, m->arg_count * sizeof(Value));
    f->prev = below;
    f->method = m;
    f->pc = code;
    f->word = m->frame_word;
    __atomic_store_n(&t->frame, f, __ATOMIC_RELEASE);
    return code;
}

/* ---- Handlers ---- */

static bool inside(const Code *code, const Insn *pc) {
    return code && pc >= code->insns && pc < code->insns + code->word_count;
}

static const Insn *unwind(Thread *t);
static const Insn *push_pending(Thread *t);

/* The handler's class must be loaded by Java first: then the search goes on. */
static const Insn *load_then_rethrow(Thread *t, Object *exception) {
    Frame *f = push_frame(t, t->frame, FRAME_THEN, rethrow_code + 2);
    if (!f)
        return NULL;
    frame_operands(f)[THEN_STATE].o = exception;
    return push_pending(t);
}

static bool catches(Thread *t, Class *owner, uint16_t type, Object **exception) {
    if (!type)
        return true;
    Class *c = resolve_class(t, owner, type);
    if (c)
        return object_is(*exception, c);
    if (t->exception)
        *exception = exception_take(t); /* the class is missing: that is thrown on */
    return false;
}

/* NULL: none, or trouble: then *pc is where to go on. */
static const CodeHandler *find_handler(Thread *t, Frame *f, const Code *code, Object **exception) {
    int bci = code_bci(code, f->pc);
    if (thread_stopping(t))
        return NULL; /* the VM is going down: nothing catches that */
    for (uint32_t i = 0; i < code->handler_count; i++) {
        const CodeHandler *h = &code->handlers[i];
        if (bci < h->start || bci >= h->end)
            continue;
        if (catches(t, code->method->owner, h->catch_type, exception))
            return h;
        if (t->pending.method)
            return NULL;
    }
    return NULL;
}

/* A synchronized method's frame is left: so is its monitor, if it was entered. */
static void unlock_frame(Thread *t, Frame *f) {
    Object *exception = exception_take(t);
    unsigned op = ((const Insn *)f->pc)->op;
    if (op != I_(SYNC_ENTER) && op != I_(SYNC_EXIT) && op != I_(SYNC_NATIVE) && op != I_(TRANSLATE) &&
        op != I_(ENTER_BIG) && op != I_(ENTER_CODE)) {
        Value *R = frame_regs(f);
        monitor_exit(t, f->kind == FRAME_NATIVE ? method_lock(f->method, R) : R[f->locals - 1].o);
    }
    if (!t->exception)
        t->exception = exception;
}

/* Takes the exception to f. True: *pc is where to go on. False: f is gone. */
static bool throw_into(Thread *t, Frame *f, const Insn **pc) {
    const Code *code = f->kind == FRAME_JAVA ? method_code(f->method) : NULL;
    if (inside(code, f->pc) && code->handler_count) {
        Object *exception = exception_take(t);
        const CodeHandler *h = find_handler(t, f, code, &exception);
        if (h) {
            /* What the abandoned instructions left there would keep objects alive. */
            memset(frame_operands(f), 0, code->method->stack_count * sizeof(Value));
            frame_operands(f)[0].o = exception;
            *pc = code->insns + h->pc;
            return true;
        }
        if (t->pending.method && (*pc = load_then_rethrow(t, exception)))
            return true;
        if (!t->exception)
            t->exception = exception;
    }
    if (f->method && f->method->access & ACC_SYNCHRONIZED)
        unlock_frame(t, f);
    t->frame = f->prev;
    return false;
}

static const Insn *run_then(Thread *t, Frame *f);

/* A compiled frame that might catch or must unlock becomes frames of the interpreter; others go. */
static void leave_code(Thread *t, Frame *f) {
    const CodeEngine *engine = t->vm->engine;
    FrameScope s;
    int n = engine->scopes(f, 0, &s);
    for (int i = 0; i < n && engine->scopes(f, i, &s); i++)
        if (s.method->access & ACC_SYNCHRONIZED || method_code(s.method)->handler_count) {
            engine->materialize(t);
            return;
        }
    t->frame = f->prev;
}

static const Insn *unwind(Thread *t) {
    for (;;) {
        Frame *f = t->frame;
        const Insn *pc;
        if (f->kind == FRAME_ENTRY)
            return NULL;
        if (f->kind == FRAME_THEN && f->pc == then_code && !thread_stopping(t))
            return run_then(t, f);
        if (f->kind == FRAME_CODE)
            leave_code(t, f);
        else if (throw_into(t, f, &pc))
            return pc;
    }
}

/* ---- Pending calls ---- */

/* A `then` that asks for a further call uses its frame again. */
static const Insn *push_pending(Thread *t) {
    PendingCall *p = &t->pending;
    Method *m = p->method;
    p->method = NULL;
    Frame *f = t->frame;
    if (f->kind != FRAME_THEN || f->pc == rethrow_code + 2) {
        f = push_frame(t, f, FRAME_THEN, retry_code);
        if (!f)
            return unwind(t);
    }
    Value *s = frame_operands(f);
    f->pc = p->then || !p->retry ? then_code : retry_code;
    s[THEN_FN].p = (void *)p->then;
    s[THEN_RETRY].i = p->retry;
    memcpy(s + THEN_STATE, p->state, sizeof p->state);
    const Insn *pc = push_method(t, m, p->args);
    return pc ? pc : unwind(t);
}

/* After an OutOfMemoryError the interpreter goes on in a fresh C frame: the old one's spilled temporaries may
   hold what filled the heap. */
static const Insn *in_fresh_frame(Thread *t, const Insn *pc) {
    if (!t->out_of_memory || !pc)
        return pc;
    t->out_of_memory = false;
    t->resume = pc;
    return NULL;
}

const Insn *interp_trouble(Thread *t) {
    if (t->exception || thread_stopping(t)) {
        t->pending.method = NULL;
        return in_fresh_frame(t, unwind(t));
    }
    assert(t->pending.method);
    return push_pending(t);
}

/* The result of what the newest frame called: of an instruction, or of a native method, which thereby is
 * done. */
static const Insn *deliver(Thread *t, Value result) {
    Frame *f = t->frame;
    if (f->kind == FRAME_NATIVE) {
        if (f->method->access & ACC_SYNCHRONIZED && !monitor_exit(t, method_lock(f->method, frame_regs(f)))) {
            t->frame = f->prev;
            return unwind(t);
        }
        t->frame = f = f->prev;
    }
    const Insn *pc = f->pc;
    frame_regs(f)[pc->a] = result;
    return pc + 2;
}

static const Insn *run_then(Thread *t, Frame *f) {
    Value *s = frame_operands(f);
    ThenFn then = (ThenFn)s[THEN_FN].p;
    Value result = s[THEN_RESULT];
    if (then)
        then(t, s + THEN_STATE, &result);
    if (!t->exception && t->pending.method)
        return push_pending(t);
    t->pending.method = NULL;
    t->frame = f->prev;
    if (t->exception)
        return unwind(t);
    if (s[THEN_RETRY].i && f->prev->kind != FRAME_ENTRY)
        return f->prev->pc;
    return deliver(t, result);
}

const Insn *interp_then(Thread *t) {
    return run_then(t, t->frame);
}

const Insn *interp_retry(Thread *t) {
    Frame *below = t->frame->prev;
    t->frame = below;
    return below->kind == FRAME_ENTRY ? (const Insn *)below->pc + 2 : below->pc;
}

const Insn *interp_rethrow(Thread *t) {
    Value *s = frame_operands(t->frame);
    t->exception = s[THEN_STATE].o;
    t->frame = t->frame->prev;
    return unwind(t);
}

const Insn *interp_poll(Thread *t) {
    Vm *vm = t->vm;
    t->jitter = t->jitter * 1103515245u + 12345u;
    t->ticks = (int32_t)(vm->poll_interval - (vm->poll_interval * (t->jitter >> 24) >> 10)) - 1;
    if (atomic_load_explicit(&t->poll, memory_order_relaxed) && !thread_poll(t))
        return interp_trouble(t);
    Frame *f = t->frame;
    return vm->engine && f->kind == FRAME_JAVA ? vm->engine->hot(t, f->pc) : f->pc;
}

/* ---- Calls from C ---- */

/* Where the next frames will lie, nothing is left of those before. */
__attribute__((noinline)) static void clear_c_stack(void) {
    volatile char area[16384];
    for (size_t i = 0; i < sizeof area; i++)
        area[i] = 0;
}

static bool run_from_c(Thread *t, Frame *entry, const Insn *pc, Value *result) {
    bool ok = false;
    if (pc && ++t->c_depth) {
        ok = interp_run(t, pc);
        while (!ok && (pc = t->resume)) {
            t->resume = NULL;
            clear_c_stack();
            ok = interp_run(t, pc);
        }
        t->c_depth--;
    }
    if (ok && result)
        *result = frame_operands(entry)[THEN_RESULT];
    t->frame = entry->prev;
    return ok;
}

static Frame *push_entry(Thread *t) {
    if (t->c_depth >= MAX_C_DEPTH)
        return throw_new(t, KNOWN_StackOverflowError, NULL);
    return push_frame(t, t->frame, FRAME_ENTRY, exit_code);
}

bool call_java(Thread *t, Method *m, const Value *args, Value *result) {
    Frame *entry = push_entry(t);
    return entry && run_from_c(t, entry, push_method(t, m, args), result);
}

bool run_pending(Thread *t) {
    if (t->exception || !t->pending.method)
        return false;
    Frame *entry = push_entry(t);
    return entry && run_from_c(t, entry, push_pending(t), NULL);
}
