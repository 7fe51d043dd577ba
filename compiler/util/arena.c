/* Chunks double up to a bound, so a small compilation stays small and a large one makes few system calls. */
#include "util/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK_MIN = 64 * 1024, CHUNK_MAX = 4 * 1024 * 1024 };

struct ArenaChunk {
    ArenaChunk *older;
    size_t size;
};

void arena_init(Arena *a, jmp_buf *oom, size_t limit) {
    *a = (Arena){.oom = oom, .limit = limit};
}

void arena_free(Arena *a) {
    for (ArenaChunk *k = a->chunks, *older; k; k = older) {
        older = k->older;
        free(k);
    }
    *a = (Arena){0};
}

static ArenaChunk *new_chunk(Arena *a, size_t size) {
    size_t whole = size + sizeof(ArenaChunk);
    ArenaChunk *k = NULL;
    if (whole > size && (!a->limit || a->total + whole <= a->limit))
        k = calloc(1, whole);
    if (!k)
        longjmp(*a->oom, 1);
    k->size = size;
    a->total += whole;
    return k;
}

void *arena_grow(Arena *a, size_t size) {
    if (size > CHUNK_MIN / 4 && a->chunks) { /* its own chunk, behind the current one */
        ArenaChunk *k = new_chunk(a, size);
        k->older = a->chunks->older;
        a->chunks->older = k;
        return k + 1;
    }
    size_t want = a->chunks ? a->chunks->size * 2 : CHUNK_MIN - sizeof(ArenaChunk);
    if (want > CHUNK_MAX)
        want = CHUNK_MAX;
    if (want < size)
        want = size;
    ArenaChunk *k = new_chunk(a, want);
    k->older = a->chunks;
    a->chunks = k;
    a->next = (char *)(k + 1) + size;
    a->end = (char *)(k + 1) + want;
    return k + 1;
}

void *arena_regrow(Arena *a, void *old, size_t old_size, size_t new_size) {
    void *p = arena_alloc(a, new_size);
    if (old_size)
        memcpy(p, old, old_size);
    return p;
}

char *arena_strndup(Arena *a, const char *s, size_t n) {
    char *p = arena_alloc(a, n + 1);
    memcpy(p, s, n);
    return p;
}

char *arena_printf(Arena *a, const char *format, ...) {
    va_list ap, again;
    va_start(ap, format);
    va_copy(again, ap);
    int n = vsnprintf(NULL, 0, format, ap);
    char *s = arena_alloc(a, (size_t)n + 1);
    vsnprintf(s, (size_t)n + 1, format, again);
    va_end(ap);
    va_end(again);
    return s;
}
