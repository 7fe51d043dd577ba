#include "runtime/frame.h"
#include "interp/code.h"
#include "runtime/engine.h"
#include "runtime/vm.h"

static void read_place(FramePlace *p) {
    Frame *f = p->frame;
    FrameScope s;
    if (!f)
        return;
    p->method = f->method;
    p->pc = f->pc;
    p->kind = f->kind;
    if (f->kind != FRAME_CODE)
        return;
    p->kind = FRAME_JAVA;
    p->pc = NULL;
    if (f->method->owner->vm->engine->scopes(f, p->depth, &s)) {
        p->method = s.method;
        p->pc = s.pc;
    }
}

FramePlace frame_place(Frame *f) {
    FramePlace p = {.frame = f};
    read_place(&p);
    return p;
}

void frame_older(FramePlace *p) {
    FrameScope s;
    if (p->frame->kind == FRAME_CODE &&
        p->depth + 1 < p->method->owner->vm->engine->scopes(p->frame, 0, &s)) {
        p->depth++;
    } else {
        p->frame = p->frame->prev;
        p->depth = 0;
    }
    read_place(p);
}

int frame_bci(const FramePlace *p) {
    if (p->kind != FRAME_JAVA)
        return p->kind == FRAME_NATIVE ? -2 : -1;
    const Code *code = method_code(p->method);
    const Insn *pc = p->pc;
    return code && pc >= code->insns && pc < code->insns + code->word_count ? code_bci(code, pc) : 0;
}

int method_line(const Method *m, int bci) {
    CfCode code;
    if (m->access & ACC_NATIVE)
        return -2;
    if (bci < 0 || !m->info || !m->owner->file || !cf_code(m->owner->file, m->info, &code))
        return -1;
    return cf_line(m->owner->file, &code, (uint32_t)bci);
}

static bool is_reflective(const Method *m) {
    Vm *vm = m->owner->vm;
    return m->flags & (METHOD_CALLER_SENSITIVE | METHOD_HIDDEN) ||
           (m->owner == vm->known[KNOWN_ReflectMethod] && m->name == SYM(vm, invoke));
}

Class *frame_caller(Thread *t, int depth) {
    if (!t->frame)
        return NULL;
    FramePlace p = frame_place(t->frame);
    for (frame_older(&p); p.frame; frame_older(&p))
        if (p.method && !is_reflective(p.method) && --depth == 0)
            return p.method->owner;
    return NULL;
}
