/* Sets of small numbers: one word inside, more in the arena. Assignment copies the set only when it fits in
 * the word: use bits_dup to keep a second one. */
#ifndef JINDO_COMPILER_BITS_H
#define JINDO_COMPILER_BITS_H

#include "util/arena.h"

#include <stdbool.h>
#include <string.h>

typedef struct Bits {
    uint64_t first;
    uint64_t *more; /* words 1.. */
    int words;      /* in `more` */
} Bits;

static inline Bits bits_dup(Arena *a, const Bits *b) {
    Bits r = *b;
    if (b->words) {
        r.more = NEW_ARRAY(a, uint64_t, b->words);
        memcpy(r.more, b->more, sizeof *b->more * (size_t)b->words);
    }
    return r;
}

static inline bool bits_has(const Bits *b, int i) {
    if (i < 64)
        return b->first >> i & 1;
    i -= 64;
    return i / 64 < b->words && (b->more[i / 64] >> (i % 64) & 1);
}

static inline void bits_reserve(Arena *a, Bits *b, int words) {
    if (words <= b->words)
        return;
    int n = b->words * 2 > words ? b->words * 2 : words;
    b->more = arena_regrow(a, b->more, sizeof *b->more * (size_t)b->words, sizeof *b->more * (size_t)n);
    b->words = n;
}

static inline void bits_add(Arena *a, Bits *b, int i) {
    if (i < 64) {
        b->first |= 1ull << i;
        return;
    }
    i -= 64;
    bits_reserve(a, b, i / 64 + 1);
    b->more[i / 64] |= 1ull << (i % 64);
}

static inline void bits_remove(Bits *b, int i) {
    if (i < 64)
        b->first &= ~(1ull << i);
    else if ((i - 64) / 64 < b->words)
        b->more[(i - 64) / 64] &= ~(1ull << (i % 64));
}

static inline void bits_add_range(Arena *a, Bits *b, int from, int to) {
    for (int i = from; i < to; i++)
        bits_add(a, b, i);
}

static inline void bits_remove_from(Bits *b, int from) {
    for (int i = from; i < 64 + b->words * 64; i++)
        bits_remove(b, i);
}

static inline void bits_and(Bits *b, const Bits *o) {
    b->first &= o->first;
    for (int i = 0; i < b->words; i++)
        b->more[i] &= i < o->words ? o->more[i] : 0;
}

static inline void bits_or(Arena *a, Bits *b, const Bits *o) {
    b->first |= o->first;
    bits_reserve(a, b, o->words);
    for (int i = 0; i < o->words; i++)
        b->more[i] |= o->more[i];
}

/* Is anything at or above `from` in a that is not in b? */
static inline bool bits_differ_from(const Bits *a, const Bits *b, int from) {
    uint64_t d = a->first & ~b->first;
    if (from < 64 ? d >> from : 0)
        return true;
    for (int i = 0; i < a->words; i++) {
        uint64_t w = a->more[i] & ~(i < b->words ? b->more[i] : 0);
        int base = 64 + i * 64;
        if (from >= base + 64)
            continue;
        if (from > base)
            w = w >> (from - base);
        if (w)
            return true;
    }
    return false;
}

#endif
