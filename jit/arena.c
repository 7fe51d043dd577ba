#include "arena.h"

#include <stdlib.h>

#define CHUNK ((size_t)64 << 10)

struct ArenaChunk {
    ArenaChunk *next;
    max_align_t data[];
};

void jit_arena_init(Arena *a, size_t limit, jmp_buf *on_full) {
    *a = (Arena){.limit = limit, .on_full = on_full};
}

void jit_arena_free(Arena *a) {
    while (a->chunks) {
        ArenaChunk *next = a->chunks->next;
        free(a->chunks);
        a->chunks = next;
    }
}

static void grow(Arena *a, size_t bytes) {
    size_t size = bytes > CHUNK ? bytes : CHUNK;
    ArenaChunk *c = a->used + size > a->limit ? NULL : calloc(1, sizeof *c + size);
    if (!c)
        longjmp(*a->on_full, 1);
    c->next = a->chunks;
    a->chunks = c;
    a->used += size;
    a->at = (char *)c->data;
    a->end = a->at + size;
}

void *jit_arena_alloc(Arena *a, size_t bytes) {
    bytes = (bytes + 7) & ~(size_t)7;
    if ((size_t)(a->end - a->at) < bytes)
        grow(a, bytes);
    void *p = a->at;
    a->at += bytes;
    return p;
}
