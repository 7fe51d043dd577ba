/* The driver: one compilation from sources to class files. */
#include "enter/enter.h"
#include "passes.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Trees may be MAX_TREE_DEPTH high and every pass recurses over them, so a compilation runs on a stack of its
 * own that is large enough for that, whatever thread it is called from. */
enum { COMPILER_STACK = 256 * 1024 * 1024 };

void compiler_options_init(CompilerOptions *o) {
    *o = (CompilerOptions){
        .release = 17, .debug_lines = true, .debug_source = true, .max_errors = 100, .max_warns = 100};
    o->lint = 1u << LINT_REMOVAL | 1u << LINT_PREVIEW | 1u << LINT_DEP_ANN | 1u << LINT_STRICTFP |
              1u << LINT_REQUIRES_TRANSITIVE_AUTOMATIC | 1u << LINT_MODULE | 1u << LINT_OPENS |
              1u << LINT_SYNCHRONIZATION;
    o->lint &= ~(1u << LINT_DEP_ANN);
}

typedef struct Job {
    const CompilerHost *host;
    const CompilerOptions *options;
    const CompilerSource *sources;
    size_t count;
    CompilerResult result;
} Job;

/* ---- stages ---- */

static bool parse_all(Compiler *c, const Job *job) {
    bool ok = true;
    for (size_t i = 0; i < job->count; i++) {
        const CompilerSource *s = &job->sources[i];
        CompUnit *u = parse_unit(c, diag_add_source(c, s->path, s->text, s->len));
        vec_push(&c->arena, &c->units, u);
        ok &= !u->parse_errors;
    }
    return ok;
}

static bool wanted(const Compiler *c, const ClassSymbol *k) {
    return !k->file->implicit || c->options.implicit != IMPLICIT_NONE;
}

/* Attribution may find more classes on the source path: they join at the end of todo. */
static void attribute_all(Compiler *c) {
    for (int i = 0; i < c->todo.n; i++) {
        ClassSymbol *k = c->todo.v[i];
        if (!wanted(c, k))
            continue;
        attr_class(c, k);
        if (!c->log.errors) /* as javac: flow errors are told only when there is no other */
            flow_class(c, k->tree);
        if (i == c->todo.n - 1)
            enter_complete_all(c);
    }
}

static void generate_all(Compiler *c) {
    for (int i = 0; i < c->units.n; i++)
        if (!c->units.v[i]->file->implicit && !gen_unit_info(c, c->units.v[i]))
            return;
    for (int i = 0; i < c->todo.n; i++) {
        ClassDeclVec out = {0};
        if (!wanted(c, c->todo.v[i]))
            continue;
        lower_class(c, c->todo.v[i]->tree, &out);
        for (int j = 0; j < out.n; j++)
            if (!gen_class(c, out.v[j]))
                return;
    }
}

/* ---- the class to run ---- */

static bool is_main(Compiler *c, const Symbol *s) {
    if (s->kind != SYM_METHOD || (s->flags & (F_PUBLIC | F_STATIC)) != (F_PUBLIC | F_STATIC) ||
        s->type->tag != T_METHOD)
        return false;
    const MethodType *t = (const MethodType *)s->type;
    return t->ret->tag == T_VOID && t->params.n == 1 && t->params.v[0]->tag == T_ARRAY &&
           type_is_string(c, type_elem(t->params.v[0]));
}

static char *find_main_class(Compiler *c) {
    for (int i = 0; c->units.n && i < c->todo.n; i++) {
        ClassSymbol *k = c->todo.v[i];
        if (k->file != c->units.v[0]->file)
            continue;
        SCOPE_NAMED(e, class_members(c, k), c->n.main)
        if (is_main(c, e->sym))
            return strdup(k->flat->s);
    }
    return NULL;
}

/* ---- one compilation ---- */

static void compile(Compiler *c, Job *job) {
    bool parsed = parse_all(c, job);
    if (parsed && !c->log.errors) {
        enter_units(c, c->units.v, c->units.n);
        enter_complete_all(c);
        attribute_all(c);
        if (!c->log.errors && !(c->options.werror && c->log.warnings))
            generate_all(c);
        if (!c->log.errors)
            job->result.main_class = find_main_class(c);
    }
    diag_finish(c);
}

static void out_of_memory(const Job *job) {
    static const char text[] = "\n\nThe system is out of resources.\n";
    if (job->host->print)
        job->host->print(job->host->ctx, text, sizeof text - 1);
}

static void *run(void *arg) {
    Job *job = arg;
    Compiler *c = calloc(1, sizeof *c);
    if (!c) {
        job->result.out_of_memory = true;
        return NULL;
    }
    c->host = job->host;
    c->options = *job->options;
    arena_init(&c->arena, &c->oom, job->options->memory_limit);
    if (setjmp(c->oom) == 0) {
        names_init(c);
        c->enter = NEW(&c->arena, struct EnterState);
        types_init(c);
        attr_init(c);
        syms_init(c);
        compile(c, job);
    } else {
        job->result.out_of_memory = true;
        out_of_memory(job);
    }
    job->result.errors = c->log.errors;
    job->result.warnings = c->log.warnings;
    arena_free(&c->arena);
    free(c);
    return NULL;
}

CompilerResult jindoc_compile(const CompilerHost *host, const CompilerOptions *options,
                              const CompilerSource *sources, size_t count) {
    Job job = {.host = host, .options = options, .sources = sources, .count = count};
    pthread_attr_t attr;
    pthread_t thread;
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, COMPILER_STACK);
    if (pthread_create(&thread, &attr, run, &job) == 0)
        pthread_join(thread, NULL);
    else
        job.result.out_of_memory = true;
    pthread_attr_destroy(&attr);
    return job.result;
}
