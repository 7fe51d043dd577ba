/* Bytes: a growing buffer of big-endian data in an arena. Reset `n` to reuse its room. */
#ifndef JINDO_COMPILER_BYTES_H
#define JINDO_COMPILER_BYTES_H

#include "util/arena.h"

#include <stdbool.h>
#include <string.h>

typedef struct Bytes {
    uint8_t *v;
    uint32_t n, cap;
    Arena *arena;
} Bytes;

void bytes_grow(Bytes *b, uint32_t more);

static inline void bytes_room(Bytes *b, uint32_t more) {
    if (b->cap - b->n < more)
        bytes_grow(b, more);
}
static inline void put_u1(Bytes *b, uint32_t x) {
    bytes_room(b, 1);
    b->v[b->n++] = (uint8_t)x;
}
static inline void put_u2(Bytes *b, uint32_t x) {
    bytes_room(b, 2);
    b->v[b->n++] = (uint8_t)(x >> 8);
    b->v[b->n++] = (uint8_t)x;
}
static inline void put_u4(Bytes *b, uint32_t x) {
    put_u2(b, x >> 16);
    put_u2(b, x & 0xffff);
}
static inline void put_u8(Bytes *b, uint64_t x) {
    put_u4(b, (uint32_t)(x >> 32));
    put_u4(b, (uint32_t)x);
}
static inline void put_bytes(Bytes *b, const void *p, uint32_t n) {
    bytes_room(b, n);
    if (n)
        memcpy(b->v + b->n, p, n);
    b->n += n;
}
/* Overwriting what was put at `at`. */
static inline void patch_u2(Bytes *b, uint32_t at, uint32_t x) {
    b->v[at] = (uint8_t)(x >> 8);
    b->v[at + 1] = (uint8_t)x;
}
static inline void patch_u4(Bytes *b, uint32_t at, uint32_t x) {
    patch_u2(b, at, x >> 16);
    patch_u2(b, at + 2, x & 0xffff);
}

#endif
