// A bounds-checked reader of big-endian bytes. It owns nothing. Once a read goes past the end the cursor has
// failed for good: it stays where it was, every further read gives 0, and `failed` is asked once at the end.
#ifndef JINDO_CLASSFILE_CURSOR_H
#define JINDO_CLASSFILE_CURSOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Cursor {
    const uint8_t *at;
    const uint8_t *end;
    bool failed;
} Cursor;

// Unchecked loads, for places whose bounds are known.
static inline uint16_t load_u2(const uint8_t *p) {
    return (uint16_t)(p[0] << 8 | p[1]);
}
static inline uint32_t load_u4(const uint8_t *p) {
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}
static inline uint64_t load_u8(const uint8_t *p) {
    return (uint64_t)load_u4(p) << 32 | load_u4(p + 4);
}
static inline void store_u2(uint8_t *p, uint16_t v) {
    p[0] = (uint8_t)(v >> 8);
    p[1] = (uint8_t)v;
}
static inline void store_u4(uint8_t *p, uint32_t v) {
    store_u2(p, (uint16_t)(v >> 16));
    store_u2(p + 2, (uint16_t)v);
}

static inline Cursor cursor_of(const void *data, size_t length) {
    return (Cursor){data, (const uint8_t *)data + length, false};
}

static inline size_t cursor_left(const Cursor *c) {
    return (size_t)(c->end - c->at);
}

// Gives the next n bytes and moves past them; NULL and failed if there are fewer.
static inline const uint8_t *cursor_take(Cursor *c, size_t n) {
    if (c->failed || cursor_left(c) < n) {
        c->failed = true;
        return NULL;
    }
    const uint8_t *p = c->at;
    c->at += n;
    return p;
}

static inline void cursor_skip(Cursor *c, size_t n) {
    (void)cursor_take(c, n);
}

static inline uint8_t cursor_u1(Cursor *c) {
    const uint8_t *p = cursor_take(c, 1);
    return p ? *p : 0;
}

static inline uint16_t cursor_u2(Cursor *c) {
    const uint8_t *p = cursor_take(c, 2);
    return p ? load_u2(p) : 0;
}

static inline uint32_t cursor_u4(Cursor *c) {
    const uint8_t *p = cursor_take(c, 4);
    return p ? load_u4(p) : 0;
}

static inline uint64_t cursor_u8(Cursor *c) {
    const uint8_t *p = cursor_take(c, 8);
    return p ? load_u8(p) : 0;
}

#endif
