/* Arena: memory of one compilation, given out in order and freed whole.
 *
 * Everything the compiler builds (trees, symbols, types, names) lives in the arena of its `Compiler` and dies
 * with it; nothing is freed on its own. Memory comes zeroed and 8-byte aligned. When the system or the
 * configured limit refuses more, control leaves by longjmp to `oom`, which the compilation's entry point
 * sets: no caller checks. */
#ifndef JINDO_COMPILER_ARENA_H
#define JINDO_COMPILER_ARENA_H

#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

typedef struct ArenaChunk ArenaChunk;

typedef struct Arena {
    char *next, *end;   /* the free part of the newest chunk */
    ArenaChunk *chunks; /* newest first */
    size_t total;       /* bytes taken from the system */
    size_t limit;       /* 0: none */
    jmp_buf *oom;       /* where exhaustion goes; set before the first allocation */
} Arena;

void arena_init(Arena *a, jmp_buf *oom, size_t limit);
void arena_free(Arena *a);
void *arena_grow(Arena *a, size_t size);

static inline void *arena_alloc(Arena *a, size_t size) {
    size = (size + 7) & ~(size_t)7;
    if ((size_t)(a->end - a->next) < size)
        return arena_grow(a, size);
    void *p = a->next;
    a->next += size;
    return p;
}

/* An array that may outgrow its place: the new copy, the old one left behind. */
void *arena_regrow(Arena *a, void *old, size_t old_size, size_t new_size);
char *arena_strndup(Arena *a, const char *s, size_t n);
/* printf into the arena. */
char *arena_printf(Arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));

#define NEW(arena, T) ((T *)arena_alloc((arena), sizeof(T)))
#define NEW_ARRAY(arena, T, n) ((T *)arena_alloc((arena), sizeof(T) * (size_t)(n)))

#endif
