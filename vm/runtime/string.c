/* Strings from C, and the table of canonical ones. */
#include "runtime/vm.h"
#include "heap/alloc.h"
#include "heap/collector.h"
#include "classfile/mutf8.h"

#include <stdlib.h>
#include <string.h>

enum { LATIN1 = 0, UTF16 = 1 };

#define MAX_LENGTH 0x3fffffff
#define DEAD ((Object *)1)

/* ---- reading ---- */

static Array *value_of(Vm *vm, Object *s) {
    return FIELD_AT(Array *, s, vm->core.String_value);
}

static bool is_wide(Vm *vm, Object *s) {
    return FIELD_AT(uint8_t, s, vm->core.String_coder) == UTF16;
}

int32_t string_length(Vm *vm, Object *s) {
    int32_t bytes = value_of(vm, s)->length;
    return is_wide(vm, s) ? bytes >> 1 : bytes;
}

uint16_t string_char(Vm *vm, Object *s, int32_t i) {
    Array *value = value_of(vm, s);
    return is_wide(vm, s) ? ARRAY_DATA(uint16_t, value)[i] : ARRAY_DATA(uint8_t, value)[i];
}

bool string_equals(Vm *vm, Object *a, Object *b) {
    Array *x = value_of(vm, a), *y = value_of(vm, b);
    return a == b || (is_wide(vm, a) == is_wide(vm, b) && x->length == y->length &&
                      memcmp(ARRAY_DATA(char, x), ARRAY_DATA(char, y), (size_t)x->length) == 0);
}

int32_t string_hash(Vm *vm, Object *s) {
    uint32_t h = 0;
    int32_t n = string_length(vm, s);
    for (int32_t i = 0; i < n; i++)
        h = h * 31 + string_char(vm, s, i);
    return (int32_t)h;
}

static uint32_t code_point_at(Vm *vm, Object *s, int32_t *i, int32_t n) {
    uint32_t c = string_char(vm, s, (*i)++);
    if (c >= 0xd800 && c < 0xdc00 && *i < n) {
        uint32_t low = string_char(vm, s, *i);
        if (low >= 0xdc00 && low < 0xe000) {
            (*i)++;
            return 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
        }
    }
    return c;
}

static size_t put_utf8(char *out, uint32_t c) {
    unsigned char *p = (unsigned char *)out;
    if (c < 0x80) {
        p[0] = (unsigned char)c;
        return 1;
    }
    if (c < 0x800) {
        p[0] = (unsigned char)(0xc0 | c >> 6);
        p[1] = (unsigned char)(0x80 | (c & 0x3f));
        return 2;
    }
    if (c < 0x10000) {
        p[0] = (unsigned char)(0xe0 | c >> 12);
        p[1] = (unsigned char)(0x80 | (c >> 6 & 0x3f));
        p[2] = (unsigned char)(0x80 | (c & 0x3f));
        return 3;
    }
    p[0] = (unsigned char)(0xf0 | c >> 18);
    p[1] = (unsigned char)(0x80 | (c >> 12 & 0x3f));
    p[2] = (unsigned char)(0x80 | (c >> 6 & 0x3f));
    p[3] = (unsigned char)(0x80 | (c & 0x3f));
    return 4;
}

/* An unpaired surrogate has no UTF-8: it becomes '?', as String.getBytes makes it. */
static size_t put_code_point(char *out, uint32_t c) {
    return put_utf8(out, c >= 0xd800 && c < 0xe000 ? '?' : c);
}

char *string_utf8(Vm *vm, Object *s) {
    int32_t n = string_length(vm, s);
    char *text = malloc((size_t)n * 3 + 1), *p = text;
    if (!text)
        return NULL;
    for (int32_t i = 0; i < n;)
        p += put_code_point(p, code_point_at(vm, s, &i, n));
    *p = 0;
    return text;
}

char *string_mutf8(Vm *vm, Object *s, size_t *len) {
    int32_t n = string_length(vm, s);
    char *text = malloc((size_t)n * 3 + 1), *p = text;
    if (!text)
        return NULL;
    for (int32_t i = 0; i < n; i++) {
        uint16_t c = string_char(vm, s, i);
        if (c == 0) {
            *p++ = (char)0xc0;
            *p++ = (char)0x80;
        } else {
            p += put_utf8(p, c);
        }
    }
    *p = 0;
    if (len)
        *len = (size_t)(p - text);
    return text;
}

char *string_copy(Vm *vm, Object *s, char *buf, size_t size) {
    char *p = buf, *end = buf + size;
    int32_t n = string_length(vm, s);
    for (int32_t i = 0; i < n && end - p > 4;)
        p += put_code_point(p, code_point_at(vm, s, &i, n));
    *p = 0;
    return buf;
}

/* ---- making ---- */

static Object *new_string(Thread *t, size_t bytes, int coder, Array **value) {
    Vm *vm = t->vm;
    if (bytes > MAX_LENGTH)
        return throw_oom(t, "Requested array size exceeds VM limit");
    Class *byte_array = class_array_of(t, class_primitive(vm, T_BYTE));
    if (!byte_array)
        return NULL;
    *value = heap_new_array(t, byte_array, (int32_t)bytes);
    if (!*value)
        return NULL;
    Object *s = heap_new(t, CLASS(vm, String));
    if (!s)
        return NULL;
    FIELD_AT(Array *, s, vm->core.String_value) = *value;
    FIELD_AT(uint8_t, s, vm->core.String_coder) = (uint8_t)coder;
    return s;
}

Object *string_new_latin1(Thread *t, const uint8_t *chars, int32_t len) {
    Array *value;
    Object *s = new_string(t, (size_t)len, LATIN1, &value);
    if (s)
        memcpy(ARRAY_DATA(char, value), chars, (size_t)len);
    heap_publish();
    return s;
}

static bool fits_latin1(const uint16_t *chars, int32_t len) {
    uint16_t all = 0;
    for (int32_t i = 0; i < len; i++)
        all |= chars[i];
    return all < 0x100;
}

Object *string_new_utf16(Thread *t, const uint16_t *chars, int32_t len) {
    Array *value;
    bool narrow = fits_latin1(chars, len);
    Object *s = new_string(t, (size_t)len << !narrow, narrow ? LATIN1 : UTF16, &value);
    if (!s)
        return NULL;
    if (narrow)
        for (int32_t i = 0; i < len; i++)
            ARRAY_DATA(uint8_t, value)[i] = (uint8_t)chars[i];
    else
        memcpy(ARRAY_DATA(char, value), chars, (size_t)len * 2);
    heap_publish();
    return s;
}

static bool is_ascii(const char *text, size_t len) {
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] >= 0x80)
            return false;
    return true;
}

static bool is_tail(unsigned char c) {
    return (c & 0xc0) == 0x80;
}

/* One code point at p < end, which moves past it. What is malformed is one U+FFFD for each of its longest
   prefixes that a well-formed sequence could have, as the Unicode standard recommends and the JDK does; of an
   encoded surrogate, one for the whole. */
static uint32_t next_utf8(const unsigned char **p, const unsigned char *end) {
    const unsigned char *s = *p;
    unsigned char c = *s++;
    uint32_t value;
    int tails;
    unsigned char low = 0x80, high = 0xbf;
    *p = s;
    if (c < 0x80)
        return c;
    if (c >= 0xc2 && c < 0xe0) {
        value = c & 0x1f;
        tails = 1;
    } else if (c >= 0xe0 && c < 0xf0) {
        value = c & 0x0f;
        tails = 2;
        low = c == 0xe0 ? 0xa0 : low;
    } else if (c >= 0xf0 && c < 0xf5) {
        value = c & 0x07;
        tails = 3;
        low = c == 0xf0 ? 0x90 : low;
        high = c == 0xf4 ? 0x8f : high;
    } else {
        return 0xfffd;
    }
    if (s == end || *s < low || *s > high)
        return 0xfffd;
    for (; tails > 0; tails--, s++) {
        if (s == end || !is_tail(*s)) {
            *p = s;
            return 0xfffd;
        }
        value = value << 6 | (*s & 0x3f);
    }
    *p = s;
    return value >= 0xd800 && value < 0xe000 ? 0xfffd : value;
}

static int32_t put_utf16(uint16_t *out, uint32_t c) {
    if (c < 0x10000) {
        out[0] = (uint16_t)c;
        return 1;
    }
    out[0] = (uint16_t)(0xd800 + ((c - 0x10000) >> 10));
    out[1] = (uint16_t)(0xdc00 + ((c - 0x10000) & 0x3ff));
    return 2;
}

/* Never more chars than bytes. */
static Object *from_decoded(Thread *t, uint16_t *chars, int32_t len) {
    Object *s = string_new_utf16(t, chars, len);
    free(chars);
    return s;
}

Object *string_new_n(Thread *t, const char *utf8, size_t len) {
    if (len > MAX_LENGTH)
        return throw_oom(t, "Requested array size exceeds VM limit");
    if (is_ascii(utf8, len))
        return string_new_latin1(t, (const uint8_t *)utf8, (int32_t)len);
    uint16_t *chars = malloc(len * sizeof *chars);
    if (!chars)
        return throw_oom(t, "Java heap space");
    int32_t n = 0;
    const unsigned char *p = (const unsigned char *)utf8, *end = p + len;
    while (p < end)
        n += put_utf16(chars + n, next_utf8(&p, end));
    return from_decoded(t, chars, n);
}

Object *string_new(Thread *t, const char *utf8) {
    return string_new_n(t, utf8, strlen(utf8));
}

/* Modified UTF-8 has neither zero bytes nor four-byte sequences, but messages mix it with UTF-8; anything odd
 * becomes U+FFFD. */
Object *string_new_mutf8(Thread *t, const char *text, size_t len) {
    if (len > MAX_LENGTH)
        return throw_oom(t, "Requested array size exceeds VM limit");
    if (is_ascii(text, len))
        return string_new_latin1(t, (const uint8_t *)text, (int32_t)len);
    uint16_t *chars = malloc(len * sizeof *chars);
    if (!chars)
        return throw_oom(t, "Java heap space");
    int32_t n = 0;
    const unsigned char *p = (const unsigned char *)text, *end = p + len;
    while (p < end) {
        unsigned c = *p++;
        if (c >= 0xc0 && c < 0xe0 && p < end && is_tail(*p)) {
            c = (c & 0x1f) << 6 | (*p++ & 0x3f);
        } else if (c >= 0xe0 && c < 0xf0 && end - p >= 2 && is_tail(p[0]) && is_tail(p[1])) {
            c = (c & 0x0f) << 12 | (unsigned)(p[0] & 0x3f) << 6 | (p[1] & 0x3f);
            p += 2;
        } else if (c >= 0xf0 && c < 0xf5 && end - p >= 3 && is_tail(p[0]) && is_tail(p[1]) && is_tail(p[2])) {
            uint32_t wide =
                (c & 7) << 18 | (uint32_t)(p[0] & 0x3f) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3f);
            n += put_utf16(chars + n, wide < 0x110000 ? wide : 0xfffd);
            p += 3;
            continue;
        } else if (c >= 0x80) {
            c = 0xfffd;
        }
        chars[n++] = (uint16_t)c;
    }
    return from_decoded(t, chars, n);
}

/* ---- canonical strings: an open hash table ---- */

typedef struct Lookup {
    Vm *vm;
    Object *string;
    uint32_t hash;
    bool ok;
} Lookup;

static Object **find_slot(Vm *vm, Object *s, uint32_t hash) {
    StringTable *table = &vm->strings;
    Object **hole = NULL;
    for (uint32_t i = hash;; i++) {
        Object **slot = &table->slots[i & (table->size - 1)];
        if (!*slot)
            return hole ? hole : slot;
        if (*slot == DEAD)
            hole = hole ? hole : slot;
        else if (string_equals(vm, *slot, s))
            return slot;
    }
}

static uint32_t mix(int32_t hash) {
    return (uint32_t)hash * 0x9E3779B1u >> 7;
}

/* used counts dead entries too; a table that is mostly dead is only rebuilt. */
static bool rebuild(Vm *vm) {
    StringTable old = vm->strings, *table = &vm->strings;
    uint32_t live = 0;
    for (uint32_t i = 0; i < old.size; i++)
        live += old.slots[i] && old.slots[i] != DEAD;
    uint32_t size = 256;
    while (size < live * 3)
        size *= 2;
    table->slots = calloc(size, sizeof *table->slots);
    if (!table->slots) {
        *table = old;
        return false;
    }
    table->size = size;
    table->used = live;
    for (uint32_t i = 0; i < old.size; i++)
        if (old.slots[i] && old.slots[i] != DEAD)
            *find_slot(vm, old.slots[i], mix(string_hash(vm, old.slots[i]))) = old.slots[i];
    free(old.slots);
    return true;
}

static void find_or_add(void *arg) {
    Lookup *l = arg;
    StringTable *table = &l->vm->strings;
    if (table->used + 1 > table->size / 2 && !rebuild(l->vm))
        return;
    Object **slot = find_slot(l->vm, l->string, l->hash);
    if (*slot && *slot != DEAD) {
        l->string = *slot;
    } else {
        table->used += !*slot;
        *slot = l->string;
    }
    l->ok = true;
}

Object *string_intern(Thread *t, Object *s) {
    Lookup l = {t->vm, s, mix(string_hash(t->vm, s)), false};
    collector_locked(find_or_add, &l);
    return l.ok ? l.string : throw_oom(t, "Java heap space");
}

void strings_reclaimed(Vm *vm) {
    StringTable *table = &vm->strings;
    for (uint32_t i = 0; i < table->size; i++)
        if (table->slots[i] && table->slots[i] != DEAD && !collector_alive(table->slots[i]))
            table->slots[i] = DEAD;
}

void strings_free(Vm *vm) {
    free(vm->strings.slots);
    vm->strings = (StringTable){0};
}
