#include "runtime/frame.h"
#include "interp/code.h"
#include "runtime/vm.h"

int frame_bci(const Frame *f) {
    if (f->kind == FRAME_NATIVE)
        return -2;
    const Code *code = f->kind == FRAME_JAVA ? method_code(f->method) : NULL;
    const Insn *pc = f->pc;
    if (!code || pc < code->insns || pc >= code->insns + code->word_count)
        return f->kind == FRAME_JAVA ? 0 : -1;
    return code_bci(code, pc);
}

int method_line(const Method *m, int bci) {
    CfCode code;
    if (m->access & ACC_NATIVE)
        return -2;
    if (bci < 0 || !m->info || !m->owner->file || !cf_code(m->owner->file, m->info, &code))
        return -1;
    return cf_line(m->owner->file, &code, (uint32_t)bci);
}

Frame *frame_visible(Frame *f) {
    while (f && (!f->method || f->method->flags & METHOD_HIDDEN))
        f = f->prev;
    return f;
}

static bool is_reflective(const Method *m) {
    Vm *vm = m->owner->vm;
    return m->flags & (METHOD_CALLER_SENSITIVE | METHOD_HIDDEN) ||
           (m->owner == vm->known[KNOWN_ReflectMethod] && m->name == SYM(vm, invoke));
}

Class *frame_caller(Thread *t, int depth) {
    for (Frame *f = t->frame ? t->frame->prev : NULL; f; f = f->prev)
        if (f->method && !is_reflective(f->method) && --depth == 0)
            return f->method->owner;
    return NULL;
}
