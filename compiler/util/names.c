#include "context.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint32_t hash_of(const char *s, size_t len) {
    uint32_t h = 2166136261u ^ (uint32_t)len;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (uint8_t)s[i]) * 16777619u;
    return h ^ h >> 15;
}

static void grow(NameTable *t) {
    uint32_t mask = t->mask ? t->mask * 2 + 1 : 4095;
    Name **slots = NEW_ARRAY(t->arena, Name *, mask + 1);
    for (uint32_t i = 0; t->slots && i <= t->mask; i++) {
        if (!t->slots[i])
            continue;
        uint32_t j = t->slots[i]->hash & mask;
        while (slots[j])
            j = (j + 1) & mask;
        slots[j] = t->slots[i];
    }
    t->slots = slots;
    t->mask = mask;
}

static Name *intern(NameTable *t, const char *s, size_t len) {
    if (t->count * 2 >= t->mask)
        grow(t);
    uint32_t h = hash_of(s, len), i = h & t->mask;
    for (; t->slots[i]; i = (i + 1) & t->mask) {
        Name *n = t->slots[i];
        if (n->hash == h && n->len == len && !memcmp(n->s, s, len))
            return n;
    }
    Name *n = arena_alloc(t->arena, sizeof(Name) + len + 1);
    n->hash = h;
    n->len = (uint32_t)len;
    memcpy(n->s, s, len);
    t->slots[i] = n;
    t->count++;
    return n;
}

const Name *name_intern(Compiler *c, const char *s, size_t len) {
    return intern(&c->names, s, len);
}

const Name *name_of(Compiler *c, const char *s) {
    return intern(&c->names, s, strlen(s));
}

void names_init(Compiler *c) {
    c->names = (NameTable){.arena = &c->arena};
#define NAME(field, text) c->n.field = name_of(c, text);
#include "util/names.def"
#undef NAME
#define TOKEN(kind, text)
#define KEYWORD(kind, text) intern(&c->names, text, strlen(text))->token = TOK_##kind;
#include "parse/tokens.def"
#undef TOKEN
#undef KEYWORD
}

const Name *name_join(Compiler *c, const char *a, const char *b, const char *d) {
    size_t la = strlen(a), lb = strlen(b), ld = strlen(d);
    char small[256], *s = small;
    if (la + lb + ld > sizeof small)
        s = arena_alloc(&c->arena, la + lb + ld);
    memcpy(s, a, la);
    memcpy(s + la, b, lb);
    memcpy(s + la + lb, d, ld);
    return name_intern(c, s, la + lb + ld);
}

const Name *name_printf(Compiler *c, const char *format, ...) {
    char small[256], *s = small;
    va_list ap, again;
    va_start(ap, format);
    va_copy(again, ap);
    int n = vsnprintf(small, sizeof small, format, ap);
    if (n >= (int)sizeof small) {
        s = arena_alloc(&c->arena, (size_t)n + 1);
        vsnprintf(s, (size_t)n + 1, format, again);
    }
    va_end(ap);
    va_end(again);
    return name_intern(c, s, (size_t)n);
}

const Name *name_replace(Compiler *c, const Name *n, char from, char to) {
    if (!memchr(n->s, from, n->len))
        return n;
    char *s = arena_strndup(&c->arena, n->s, n->len);
    for (size_t i = 0; i < n->len; i++)
        if (s[i] == from)
            s[i] = to;
    return name_intern(c, s, n->len);
}

static unsigned unit_at(const uint8_t *s) {
    return (s[0] & 0x0fu) << 12 | (s[1] & 0x3fu) << 6 | (s[2] & 0x3fu);
}

const char *name_utf8(Compiler *c, const Name *n) {
    char *out = arena_alloc(&c->arena, n->len + 1), *o = out;
    const uint8_t *s = (const uint8_t *)n->s, *end = s + n->len;
    while (s < end) {
        if (s[0] == 0xc0 && end - s >= 2 && s[1] == 0x80) {
            *o++ = 0;
            s += 2;
        } else if (s[0] == 0xed && end - s >= 3 && s[1] >= 0xa0) {
            unsigned hi = unit_at(s);
            if (hi < 0xdc00 && end - s >= 6 && s[3] == 0xed && s[4] >= 0xb0) {
                unsigned cp = 0x10000 + ((hi - 0xd800) << 10) + (unit_at(s + 3) - 0xdc00);
                *o++ = (char)(0xf0 | cp >> 18);
                *o++ = (char)(0x80 | (cp >> 12 & 0x3f));
                *o++ = (char)(0x80 | (cp >> 6 & 0x3f));
                *o++ = (char)(0x80 | (cp & 0x3f));
                s += 6;
            } else {
                *o++ = '?';
                s += 3;
            }
        } else {
            *o++ = (char)*s++;
        }
    }
    *o = 0;
    return out;
}

size_t name_utf16_length(const Name *n) {
    size_t units = 0;
    for (size_t i = 0; i < n->len; i++)
        units += ((uint8_t)n->s[i] & 0xc0) != 0x80;
    return units;
}
