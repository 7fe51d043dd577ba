/* Asking for calls, and what makes a method callable. */
#include "runtime/vm.h"
#include "interp/code.h"
#include "runtime/engine.h"
#include "native/jni.h"

#include <assert.h>
#include <string.h>

static PendingCall *pend(Thread *t, Method *m, const Value *args) {
    PendingCall *p = &t->pending;
    assert(!p->method);
    p->method = m;
    p->then = NULL;
    p->retry = false;
    p->state_count = 0;
    memset(p->state, 0, sizeof p->state);
    if (m->arg_count)
        memcpy(p->args, args, m->arg_count * sizeof(Value));
    return p;
}

bool call_retry(Thread *t, Method *m, const Value *args) {
    pend(t, m, args)->retry = true;
    return false;
}

Value *call_then(Thread *t, Method *m, const Value *args, ThenFn then, int n) {
    PendingCall *p = pend(t, m, args);
    p->then = then;
    p->state_count = n;
    return p->state;
}

Value *call_retry_then(Thread *t, Method *m, const Value *args, ThenFn then, int n) {
    Value *state = call_then(t, m, args, then, n);
    t->pending.retry = true;
    return state;
}

/* ---- Methods ---- */

static const Insn translate_code[] = {{{.op = I_(TRANSLATE)}}};
static const Insn abstract_code[] = {{{.op = I_(ABSTRACT)}}};
static const Insn native_code[] = {{{.op = I_(NATIVE)}}};
static const Insn sync_native_code[] = {{{.op = I_(SYNC_NATIVE)}}, {{.op = I_(NATIVE)}}};

static void native_missing(Thread *t, Value *a, Value *r) {
    char text[2048];
    Method *m = t->frame->method;
    if (jni_bind(t, m)) {
        m->native(t, a, r);
        return;
    }
    throw_new(t, KNOWN_UnsatisfiedLinkError, "'%s'", method_text(t->frame->method, text, sizeof text));
}

static const Insn *first_code(const Method *m) {
    if (m->access & ACC_NATIVE)
        return m->access & ACC_SYNCHRONIZED ? sync_native_code : native_code;
    return m->access & ACC_ABSTRACT ? abstract_code : translate_code;
}

void method_prepare(Method *m) {
    if (m->access & ACC_NATIVE && !m->native)
        m->native = native_missing;
    m->frame_kind = m->access & ACC_NATIVE ? FRAME_NATIVE : FRAME_JAVA;
    m->local_count = m->arg_count;
    m->stack_count = 0;
    const CodeEngine *engine = m->owner->vm->engine;
    atomic_store_explicit(&m->compiled, engine ? engine->entry(m->owner->vm, m) : NULL, memory_order_relaxed);
    atomic_store_explicit(&m->code, (const void *)first_code(m), memory_order_release);
}
