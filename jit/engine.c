/* The table that the VM sees, and the options. */
#include "jit.h"
#include "heap/heap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEFAULT_THRESHOLD 3000
#define DEFAULT_CODE ((size_t)32 << 20)

/* ---- Options ---- */

static bool number_after(const char *s, const char *key, unsigned long *out) {
    size_t n = strlen(key);
    if (strncmp(s, key, n) != 0)
        return false;
    *out = strtoul(s + n, NULL, 10);
    return true;
}

static const char *text_after(const char *s, const char *key) {
    size_t n = strlen(key);
    return strncmp(s, key, n) == 0 ? s + n : NULL;
}

static void read_option(JitOptions *o, const char *s) {
    static const struct {
        const char *name;
        size_t place;
    } flags[] = {
        {"on", offsetof(JitOptions, on)},
        {"sync", offsetof(JitOptions, sync)},
        {"print", offsetof(JitOptions, print)},
        {"ir", offsetof(JitOptions, ir)},
        {"asm", offsetof(JitOptions, assembly)},
        {"perf", offsetof(JitOptions, perf)},
        {"noinline", offsetof(JitOptions, no_inline)},
        {"noopt", offsetof(JitOptions, no_optimize)},
    };
    unsigned long n;
    const char *text;
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (!strcmp(s, flags[i].name))
            *(bool *)((char *)o + flags[i].place) = true;
    if (!strcmp(s, "off"))
        o->on = false;
    else if (number_after(s, "threshold=", &n))
        o->threshold = (uint32_t)n;
    else if (number_after(s, "random=", &n))
        o->random = (uint32_t)n;
    else if (number_after(s, "code=", &n))
        o->code_limit = n << 20;
    else if ((text = text_after(s, "exclude=")))
        o->exclude = text;
    else if ((text = text_after(s, "only=")))
        o->only = text;
}

static JitOptions read_options(const VmOptions *from) {
    JitOptions o = {.on = true, .threshold = DEFAULT_THRESHOLD, .code_limit = DEFAULT_CODE};
    for (size_t i = 0; i < from->jit_count; i++)
        read_option(&o, from->jit[i]);
    return o;
}

/* ---- Life ---- */

static void free_jit(Vm *vm) {
    Jit *jit = vm->jit;
    if (!jit)
        return;
    jit_stop_thread(jit);
    for (Blob *b = atomic_load(&jit->blobs), *next; b; b = next) {
        next = b->next;
        blob_free(b);
    }
    for (MethodJit *p = jit->profiles, *next; p; p = next) {
        next = p->next;
        free(p);
    }
    code_space_free(&jit->space);
    os_mutex_free(&jit->lock);
    os_mutex_free(&jit->compiling);
    os_cond_free(&jit->wake);
    free(jit);
    vm->jit = NULL;
}

static bool start(Vm *vm) {
    JitOptions o = read_options(&vm->options);
    if (!o.on || !target_supported())
        return false;
    Jit *jit = vm->jit = calloc(1, sizeof *jit);
    if (!jit)
        return false;
    jit->vm = vm;
    jit->options = o;
    os_mutex_init(&jit->lock);
    os_mutex_init(&jit->compiling);
    os_cond_init(&jit->wake);
    if (!code_space_init(&jit->space, o.code_limit) || !target_stubs(&jit->space, &jit->stubs)) {
        free_jit(vm);
        return false;
    }
    vm->poll_interval = o.threshold < POLL_INTERVAL ? o.threshold : POLL_INTERVAL;
    return true;
}

/* Where compiled code was left most often. */
static void report_exits(const Jit *jit) {
    for (const Blob *b = atomic_load(&jit->blobs); b; b = b->next)
        for (uint32_t i = 0; i < b->site_count; i++) {
            const Site *s = &b->sites[i];
            uint32_t hits = atomic_load_explicit(&s->hits, memory_order_relaxed);
            const Scope *in = &b->scopes[s->first_scope + s->scope_count - 1];
            if (hits >= 100)
                fprintf(stderr, "jit: left %u times: %s.%s in %s.%s, bytecode %d, %s%s\n", hits,
                        b->method->owner->name->text, b->method->name->text, in->method->owner->name->text,
                        in->method->name->text, code_bci(method_code(in->method), in->pc),
                        insn_info[insn_read(in->pc).op].name, s->guess ? ", a guess" : "");
        }
}

static void stop(Vm *vm) {
    Jit *jit = vm->jit;
    jit_stop_thread(jit);
    if (jit->options.print)
        report_exits(jit);
    if (jit->options.print)
        fprintf(stderr,
                "jit: %llu methods, %llu bytes of bytecode in %.1f ms (%.2f MB/s), %zu bytes of code\n",
                (unsigned long long)jit->method_count, (unsigned long long)jit->byte_count,
                (double)jit->nanos / 1e6,
                jit->nanos ? (double)jit->byte_count * 1e3 / (double)jit->nanos : 0.0, jit->space.used);
}

static bool attach(Thread *t) {
    t->jit = heap_root_alloc(sizeof *t->jit); /* the registers that an exit saved are seen by the collector */
    return t->jit != NULL;
}

static void detach(Thread *t) {
    heap_root_free(t->jit);
    t->jit = NULL;
}

static const void *entry(Vm *vm, const Method *m) {
    const Stubs *s = &vm->jit->stubs;
    return m->access & ACC_NATIVE && !(m->access & ACC_SYNCHRONIZED) ? s->native : s->interpret;
}

/* ---- Hot places ---- */

static Blob *find_loop(Method *m, const Insn *pc) {
    MethodJit *p = m->profile;
    for (Blob *b = p ? __atomic_load_n(&p->blobs, __ATOMIC_ACQUIRE) : NULL; b; b = b->older)
        if (b->osr_pc == pc && !b->retired)
            return b;
    return NULL;
}

/* Who comes into a loop for the second time was called for the second time: the whole method is worth it. */
static const Insn *into_loop(Thread *t, Blob *b, const Insn *pc) {
    Frame *f = t->frame;
    if (b->entered++ && atomic_load_explicit(&b->method->code, memory_order_relaxed) == b->method->threaded)
        jit_request(t->vm->jit, b->method, NULL);
    if (frame_operands(f) + b->room > t->stack_limit)
        return pc;
    return jit_enter_loop(t, b);
}

static const Insn *hot(Thread *t, const Insn *pc) {
    Jit *jit = t->vm->jit;
    Method *m = t->frame->method;
    const Code *code = method_code(m);
    m->counter += t->vm->poll_interval + 1;
    if (!code || pc < code->insns || pc >= code->insns + code->word_count)
        return pc;
    Blob *b = pc == code->insns ? NULL : find_loop(m, pc);
    if (b)
        return into_loop(t, b, pc);
    if (m->counter < jit->options.threshold)
        return pc;
    bool at_start = pc == code->insns;
    if (!jit_request(jit, m, at_start ? NULL : pc))
        return pc;
    if (at_start)
        return atomic_load_explicit(&m->code, memory_order_acquire);
    b = find_loop(m, pc);
    return b ? into_loop(t, b, pc) : pc;
}

static void translated(Thread *t, Method *m) {
    Jit *jit = t->vm->jit;
    if (jit->options.threshold == 0)
        jit_request(jit, m, NULL);
}

static const CodeEngine engine = {start, stop,       free_jit,  attach,     detach,     entry,
                                  hot,   translated, jit_enter, jit_resume, jit_scopes, jit_materialize};

const CodeEngine *jit_engine(void) {
    return &engine;
}
