/* Mutates Java sources and compiles them: nothing may crash or take long.
 *
 *     mutate_source SYSTEM COUNT SEED FILE...
 *
 * Each case takes a file and deletes, doubles, swaps or replaces a few of its tokens, or cuts it short. All
 * classes and messages are thrown away. A case that takes more than two seconds, or a signal, is reported
 * with its number and its text left in /tmp/mutate_source.java; the same SEED gives the same cases. */
#include "compiler.h"
#include "host/host.h"

#include <ctype.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef struct Token {
    const char *s;
    size_t len;
} Token;

typedef struct Source {
    const char *path; /* a public class must be in a file of its name */
    char *text;
    size_t len;
    Token *tokens;
    size_t count;
} Source;

static uint64_t rng;
static char *current; /* for the signal handler */
static size_t current_len;
static long current_case;

static uint64_t next_random(void) {
    rng ^= rng << 13;
    rng ^= rng >> 7;
    rng ^= rng << 17;
    return rng;
}

static size_t below(size_t n) {
    return n ? next_random() % n : 0;
}

/* Rough tokens are enough: words, numbers, strings, runs of space, single characters. */
static void tokenize(Source *s) {
    const char *p = s->text, *end = p + s->len;
    s->tokens = malloc(sizeof(Token) * (s->len + 1));
    while (p < end) {
        const char *from = p++;
        if (isalnum((unsigned char)*from) || *from == '_')
            while (p < end && (isalnum((unsigned char)*p) || *p == '_'))
                p++;
        else if (isspace((unsigned char)*from))
            while (p < end && isspace((unsigned char)*p))
                p++;
        else if (*from == '"')
            while (p < end && p[-1] != '\n' && *p++ != '"')
                ;
        s->tokens[s->count++] = (Token){from, (size_t)(p - from)};
    }
}

typedef struct Out {
    char *v;
    size_t n;
} Out;

static void put(Out *o, Token t) {
    memcpy(o->v + o->n, t.s, t.len);
    o->n += t.len;
}

/* One to four changes at random places. */
static void mutate(const Source *s, const Source *other, Out *o) {
    size_t at[4], what[4], changes = 1 + below(4), cut = below(20) == 0 ? below(s->count) : s->count;
    for (size_t i = 0; i < changes; i++) {
        at[i] = below(s->count);
        what[i] = below(6);
    }
    for (size_t i = 0; i < cut; i++) {
        int done = 0;
        for (size_t k = 0; k < changes && !done; k++) {
            if (at[k] != i)
                continue;
            done = 1;
            switch (what[k]) {
            case 0: break; /* deleted */
            case 1:
                put(o, s->tokens[i]);
                put(o, s->tokens[i]);
                break;
            case 2: put(o, other->tokens[below(other->count)]); break;
            case 3:
                put(o, s->tokens[below(s->count)]);
                put(o, s->tokens[i]);
                break;
            case 4:
                if (i + 1 < cut)
                    put(o, s->tokens[i + 1]);
                put(o, s->tokens[i]);
                i++;
                break;
            default: { /* a piece of the other file */
                size_t from = below(other->count);
                for (size_t j = from; j < other->count && j < from + 1 + below(12); j++)
                    put(o, other->tokens[j]);
                break;
            }
            }
        }
        if (!done)
            put(o, s->tokens[i]);
    }
}

static void stop(int signal_number) {
    FILE *f = fopen("/tmp/mutate_source.java", "wb");
    if (f) {
        fwrite(current, 1, current_len, f);
        fclose(f);
    }
    fprintf(stderr, "case %ld: signal %d; text in /tmp/mutate_source.java\n", current_case, signal_number);
    _exit(1);
}

static bool drop_class(void *ctx, const char *internal, const char *source, const uint8_t *data, size_t len,
                       const char **why) {
    (void)ctx, (void)internal, (void)source, (void)data, (void)len, (void)why;
    return true;
}

static void drop_text(void *ctx, const char *text, size_t len) {
    (void)ctx, (void)text, (void)len;
}

static void on_signals(void) {
    static const int signals[] = {SIGALRM, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
        signal(signals[i], stop);
}

int main(int argc, char **argv) {
    if (argc < 5) {
        fputs("usage: mutate_source SYSTEM COUNT SEED FILE...\n", stderr);
        return 2;
    }
    long count = atol(argv[2]);
    int files = argc - 4;
    rng = strtoull(argv[3], NULL, 10) * 0x9e3779b97f4a7c15u + 1;
    Source *sources = calloc((size_t)files, sizeof *sources);
    size_t longest = 0;
    for (int i = 0; i < files; i++) {
        sources[i].path = argv[4 + i];
        sources[i].text = file_read(argv[4 + i], &sources[i].len);
        if (!sources[i].text)
            return 2;
        tokenize(&sources[i]);
        longest = sources[i].len > longest ? sources[i].len : longest;
    }
    FileHostConfig config = {.system = argv[1], .classpath = "/nonexistent"};
    FileHost *files_host = file_host_new(&config);
    CompilerHost host = {0};
    file_host_callbacks(files_host, &host);
    host.write_class = drop_class;
    host.print = drop_text;
    CompilerOptions options;
    compiler_options_init(&options);
    options.lint = ~0u;
    options.debug_vars = true;
    on_signals();
    long accepted = 0;
    Out o = {malloc(longest * 64 + 65536), 0};
    for (current_case = 0; current_case < count; current_case++) {
        const Source *s = &sources[below((size_t)files)], *other = &sources[below((size_t)files)];
        o.n = 0;
        if (s->count && other->count)
            mutate(s, other, &o);
        current = o.v;
        current_len = o.n;
        CompilerSource source = {s->path, o.v, o.n};
        alarm(2 * (getenv("SLOW") ? 10 : 1));
        CompilerResult r = jindoc_compile(&host, &options, &source, 1);
        alarm(0);
        accepted += !r.errors;
        free(r.main_class);
    }
    printf("mutate_source: %ld cases, %ld still compile\n", count, accepted);
    file_host_free(files_host);
    for (int i = 0; i < files; i++) {
        free(sources[i].text);
        free(sources[i].tokens);
    }
    free(sources);
    free(o.v);
    return 0;
}
