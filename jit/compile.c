/* One compilation, from the threaded code to an installed blob. */
#include "jit.h"

#include "build.h"
#include "heap/meta.h"
#include "os/host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ARENA_LIMIT ((size_t)64 << 20)

static bool failed_before(void *context, const Insn *pc) {
    return jit_failed_before(context, pc);
}

static void report(const Jit *jit, const Graph *g, const Blob *b, int64_t nanos, const char *failure) {
    char name[512];
    fprintf(stderr, "jit: %s.%s%s%s: ", class_java_name(g->method->owner, name, sizeof name), g->method->name->text,
            g->method->desc->text, g->osr_pc ? " (loop)" : "");
    if (b)
        fprintf(stderr, "%u -> %u bytes, %u slots, %lld us\n", g->bytes, b->size, b->room, (long long)nanos / 1000);
    else
        fprintf(stderr, "given up: %s\n", failure);
}

static bool names(const Method *m, const char *part) {
    char text[1024];
    snprintf(text, sizeof text, "%s.%s", m->owner->name->text, m->name->text);
    return strstr(text, part) != NULL;
}

static void print_code(const Jit *jit, const Graph *g, const Blob *b);
static void note_for_perf(const Blob *b);

/* All that may longjmp stands between setjmp and its end. */
static bool generate(Jit *jit, Graph *g, Blob *b, jmp_buf *on_fail) {
    if (setjmp(*on_fail))
        return false;
    build_graph(g);
    if (!jit->options.no_optimize)
        optimize(g);
    graph_finish(g);
    graph_check(g);
    if (jit->options.ir)
        graph_dump(g, "finished");
    return codegen(g, &jit->space, &jit->stubs, b);
}

Blob *jit_compile(Jit *jit, Method *m, const Insn *osr_pc) {
    const JitOptions *o = &jit->options;
    if ((o->exclude && names(m, o->exclude)) || (o->only && !names(m, o->only)))
        return NULL;
    int64_t start = os_nanos();
    if (!jit->space.low)
        jit->space.low = meta_new();
    jmp_buf on_fail;
    Arena arena;
    jit_arena_init(&arena, ARENA_LIMIT, &on_fail);
    Graph g = {.arena = &arena, .jit = jit, .method = m, .osr_pc = osr_pc, .on_fail = &on_fail, .failed_before = failed_before, .context = jit,
               .no_inline = o->no_inline, .random = o->random ? o->random + (uint32_t)jit->method_count : 0};
    Blob *b = calloc(1, sizeof *b);
    bool ok = false;
    if (b) {
        b->method = m;
        b->osr_pc = osr_pc;
        ok = generate(jit, &g, b, &on_fail) && b->room <= 60000 && m->local_count + b->spills < 60000;
    }
    int64_t nanos = os_nanos() - start;
    if (!ok && b) {
        blob_free(b);
        b = NULL;
    }
    if (b) {
        atomic_fetch_add(&jit->method_count, 1);
        atomic_fetch_add(&jit->byte_count, g.bytes);
        atomic_fetch_add(&jit->nanos, (uint64_t)nanos);
    }
    if (o->print)
        report(jit, &g, b, nanos, g.failure ? g.failure : "no room");
    if (b && o->assembly)
        print_code(jit, &g, b);
    if (b && o->perf)
        note_for_perf(b);
    jit_arena_free(&arena);
    return b;
}

/* ---- -Xjit:asm ---- */

#if defined __x86_64__
#define OBJDUMP "objdump -D -b binary -m i386:x86-64 -M intel"
#else
#define OBJDUMP "objdump -D -b binary -m aarch64"
#endif

static void print_code(const Jit *jit, const Graph *g, const Blob *b) {
    char path[] = "/tmp/jindo-code-XXXXXX", command[256];
    int fd = mkstemp(path);
    FILE *f = fd >= 0 ? fdopen(fd, "wb") : NULL;
    if (!f)
        return;
    fwrite(b->code, 1, b->size, f);
    fclose(f);
    fprintf(stderr, "%s.%s%s:\n", g->method->owner->name->text, g->method->name->text, g->method->desc->text);
    snprintf(command, sizeof command, OBJDUMP " --adjust-vma=%p %s | tail -n +8 >&2", (const void *)b->code, path);
    if (system(command) != 0)
        fprintf(stderr, "objdump is not there\n");
    remove(path);
}

/* ---- -Xjit:perf: /tmp/perf-PID.map, where perf looks for names ---- */

static void note_for_perf(const Blob *b) {
    char path[64];
    snprintf(path, sizeof path, "/tmp/perf-%lld.map", (long long)os_process_id());
    FILE *f = fopen(path, "a");
    if (!f)
        return;
    fprintf(f, "%llx %x %s.%s%s%s\n", (unsigned long long)(uintptr_t)b->code, b->size, b->method->owner->name->text,
            b->method->name->text, b->method->desc->text, b->osr_pc ? " (loop)" : "");
    fclose(f);
}
