/* Memory of one compilation: taken in pieces, freed at once. Bounded: past its limit jit_arena_alloc longjmps
 * out of the compilation (Arena.on_full), which gives the method up. */
#ifndef JINDO_JIT_ARENA_H
#define JINDO_JIT_ARENA_H

#include <setjmp.h>
#include <stddef.h>

typedef struct ArenaChunk ArenaChunk;

typedef struct Arena {
    ArenaChunk *chunks;
    char *at, *end;
    size_t used, limit;
    jmp_buf *on_full;
} Arena;

void jit_arena_init(Arena *a, size_t limit, jmp_buf *on_full);
void jit_arena_free(Arena *a);
/* Zeroed, 8-byte aligned, never NULL. */
void *jit_arena_alloc(Arena *a, size_t bytes);
#define ARENA_NEW(a, type) ((type *)jit_arena_alloc(a, sizeof(type)))
#define ARENA_ARRAY(a, type, n) ((type *)jit_arena_alloc(a, (size_t)(n) * sizeof(type)))

#endif
