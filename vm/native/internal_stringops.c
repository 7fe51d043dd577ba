/* jindo.internal.StringOps: inner loops of strings. Coder 0 is Latin-1, 1 is UTF-16 in native order. Callers
 * have checked bounds. */
#include "native/native.h"

#include <string.h>

#define BYTES(slot) ARRAY_DATA(uint8_t, (slot).o)
#define UNITS(slot) ARRAY_DATA(uint16_t, (slot).o)

static uint16_t unit(const uint8_t *v, int coder, int32_t i) {
    return coder ? ((const uint16_t *)v)[i] : v[i];
}

/* ---- comparing ---- */

NATIVE(jindo_internal_StringOps_equals) {
    int32_t n = array_length(a[0].o);
    r->i = n == array_length(a[1].o) && memcmp(BYTES(a[0]), BYTES(a[1]), (size_t)n) == 0;
}

NATIVE(jindo_internal_StringOps_hash) {
    uint32_t h = 0;
    int32_t n = array_length(a[0].o) >> a[1].i, i = 0;
    const uint8_t *v = BYTES(a[0]);
    if (a[1].i == 0)
        for (; i + 4 <= n; i += 4)
            h = h * 923521u + v[i] * 29791u + v[i + 1] * 961u + v[i + 2] * 31u + v[i + 3];
    for (; i < n; i++)
        h = h * 31 + unit(v, a[1].i, i);
    r->i = (int32_t)h;
}

NATIVE(jindo_internal_StringOps_compare) {
    int32_t n = a[2].i < a[5].i ? a[2].i : a[5].i;
    const uint8_t *x = BYTES(a[0]), *y = BYTES(a[3]);
    r->i = a[2].i - a[5].i;
    for (int32_t i = 0; i < n; i++) {
        int32_t d = unit(x, a[1].i, i) - unit(y, a[4].i, i);
        if (d) {
            r->i = d;
            return;
        }
    }
}

static bool regions_equal(const uint8_t *x, int x_coder, int32_t xi, const uint8_t *y, int y_coder,
                          int32_t yi, int32_t n) {
    if (x_coder == y_coder)
        return memcmp(x + ((size_t)xi << x_coder), y + ((size_t)yi << y_coder), (size_t)n << x_coder) == 0;
    for (int32_t i = 0; i < n; i++)
        if (unit(x, x_coder, xi + i) != unit(y, y_coder, yi + i))
            return false;
    return true;
}

NATIVE(jindo_internal_StringOps_regionEquals) {
    r->i = regions_equal(BYTES(a[0]), a[1].i, a[2].i, BYTES(a[3]), a[4].i, a[5].i, a[6].i);
}

/* ---- searching ---- */

static int32_t index_of(const uint8_t *v, int coder, int32_t ch, int32_t from, int32_t to) {
    if (from >= to || (coder == 0 && ch > 0xff))
        return -1;
    if (coder == 0) {
        const uint8_t *p = memchr(v + from, ch, (size_t)(to - from));
        return p ? (int32_t)(p - v) : -1;
    }
    const uint16_t *u = (const uint16_t *)v;
    for (int32_t i = from; i < to; i++)
        if (u[i] == ch)
            return i;
    return -1;
}

NATIVE(jindo_internal_StringOps_indexOf) {
    r->i = a[2].i < 0 || a[2].i > 0xffff ? -1 : index_of(BYTES(a[0]), a[1].i, a[2].i, a[3].i, a[4].i);
}

NATIVE(jindo_internal_StringOps_lastIndexOf) {
    int32_t i = a[3].i;
    while (i >= 0 && unit(BYTES(a[0]), a[1].i, i) != a[2].i)
        i--;
    r->i = i;
}

NATIVE(jindo_internal_StringOps_indexOfString) {
    const uint8_t *v = BYTES(a[0]), *sub = BYTES(a[4]);
    int32_t n = a[6].i, last = a[3].i - n;
    r->i = n == 0 ? a[2].i : -1;
    if (n == 0)
        return;
    uint16_t first = unit(sub, a[5].i, 0);
    for (int32_t i = a[2].i; i <= last; i++) {
        i = index_of(v, a[1].i, first, i, last + 1);
        if (i < 0)
            return;
        if (regions_equal(v, a[1].i, i, sub, a[5].i, 0, n)) {
            r->i = i;
            return;
        }
    }
}

NATIVE(jindo_internal_StringOps_lastIndexOfString) {
    const uint8_t *v = BYTES(a[0]), *sub = BYTES(a[3]);
    int32_t n = a[5].i, i = a[2].i - n;
    i = i < a[6].i ? i : a[6].i;
    while (i >= 0 && !regions_equal(v, a[1].i, i, sub, a[4].i, 0, n))
        i--;
    r->i = i < 0 ? -1 : i;
}

NATIVE(jindo_internal_StringOps_asciiPrefix) {
    const uint8_t *p = BYTES(a[0]) + a[1].i;
    int32_t n = a[2].i, i = 0;
    uint64_t word;
    for (; i + 8 <= n; i += 8) {
        memcpy(&word, p + i, 8);
        if (word & UINT64_C(0x8080808080808080))
            break;
    }
    while (i < n && p[i] < 0x80)
        i++;
    r->i = i;
}

/* ---- copying between coders ---- */

NATIVE(jindo_internal_StringOps_inflate) {
    const uint8_t *from = BYTES(a[0]) + a[1].i;
    uint16_t *to = UNITS(a[2]) + a[3].i;
    for (int32_t i = 0; i < a[4].i; i++)
        to[i] = from[i];
}

static int32_t compress(const uint16_t *from, uint8_t *to, int32_t n) {
    for (int32_t i = 0; i < n; i++) {
        if (from[i] > 0xff)
            return i;
        to[i] = (uint8_t)from[i];
    }
    return n;
}

NATIVE(jindo_internal_StringOps_compress) {
    r->i = compress(UNITS(a[0]) + a[1].i, BYTES(a[2]) + a[3].i, a[4].i);
}

NATIVE(jindo_internal_StringOps_compressChars) {
    r->i = compress(UNITS(a[0]) + a[1].i, BYTES(a[2]) + a[3].i, a[4].i);
}

NATIVE(jindo_internal_StringOps_putChars) {
    memmove(UNITS(a[2]) + a[3].i, UNITS(a[0]) + a[1].i, (size_t)a[4].i * 2);
}

NATIVE(jindo_internal_StringOps_getChars) {
    int32_t n = a[3].i - a[2].i;
    uint16_t *to = UNITS(a[4]) + a[5].i;
    if (a[1].i)
        memmove(to, UNITS(a[0]) + a[2].i, (size_t)n * 2);
    else
        for (int32_t i = 0; i < n; i++)
            to[i] = BYTES(a[0])[a[2].i + i];
}

/* ---- numbers, UTF-8 ---- */

NATIVE(jindo_internal_StringOps_putLong) {
    uint64_t v = a[0].l < 0 ? -(uint64_t)a[0].l : (uint64_t)a[0].l;
    uint8_t *out = BYTES(a[1]);
    int32_t at = a[2].i;
    do {
        out[--at] = (uint8_t)('0' + v % 10);
        v /= 10;
    } while (v);
    if (a[0].l < 0)
        out[--at] = '-';
    r->i = at;
}

NATIVE(jindo_internal_StringOps_decodeUtf8) {
    r->o = string_new_n(t, (const char *)BYTES(a[0]) + a[1].i, (size_t)a[2].i);
}

static uint32_t code_point(const uint16_t *v, int32_t *i, int32_t n) {
    uint32_t c = v[(*i)++];
    if (c < 0xd800 || c >= 0xe000)
        return c;
    if (c >= 0xdc00 || *i == n || v[*i] < 0xdc00 || v[*i] >= 0xe000)
        return '?';
    return 0x10000 + ((c - 0xd800) << 10) + (v[(*i)++] - 0xdc00u);
}

static int64_t utf8_length(const uint16_t *v, int32_t n) {
    int64_t length = 0;
    for (int32_t i = 0; i < n;) {
        uint32_t c = code_point(v, &i, n);
        length += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return length;
}

static uint8_t *put_tail(uint8_t *p, uint32_t c, int bits) {
    for (bits -= 6; bits >= 0; bits -= 6)
        *p++ = (uint8_t)(0x80 | (c >> bits & 0x3f));
    return p;
}

static uint8_t *put_utf8(uint8_t *p, uint32_t c) {
    if (c < 0x80) {
        *p = (uint8_t)c;
        return p + 1;
    }
    int bits = c < 0x800 ? 6 : c < 0x10000 ? 12 : 18;
    *p = (uint8_t)((bits == 6 ? 0xc0 : bits == 12 ? 0xe0 : 0xf0) | c >> bits);
    return put_tail(p + 1, c, bits);
}

static Array *encode_wide(Thread *t, Object *v, int32_t n) {
    int64_t length = utf8_length(ARRAY_DATA(uint16_t, v), n);
    Array *out = length > INT32_MAX ? throw_oom(t, "Required length exceeds implementation limit")
                                    : new_bytes(t, (int32_t)length);
    if (!out)
        return NULL;
    uint8_t *p = ARRAY_DATA(uint8_t, out);
    for (int32_t i = 0; i < n;)
        p = put_utf8(p, code_point(ARRAY_DATA(uint16_t, v), &i, n));
    return out;
}

static Array *encode_narrow(Thread *t, Object *v, int32_t n) {
    const uint8_t *from = ARRAY_DATA(uint8_t, v);
    int64_t length = n;
    for (int32_t i = 0; i < n; i++)
        length += from[i] >> 7;
    Array *out = length > INT32_MAX ? throw_oom(t, "Required length exceeds implementation limit")
                                    : new_bytes(t, (int32_t)length);
    if (!out)
        return NULL;
    uint8_t *p = ARRAY_DATA(uint8_t, out);
    if (length == n)
        memcpy(p, from, (size_t)n);
    else
        for (int32_t i = 0; i < n; i++)
            p = put_utf8(p, from[i]);
    return out;
}

NATIVE(jindo_internal_StringOps_encodeUtf8) {
    r->o = (Object *)(a[1].i ? encode_wide(t, a[0].o, a[2].i) : encode_narrow(t, a[0].o, a[2].i));
}

NATIVE(jindo_internal_StringOps_intern) {
    r->o = string_intern(t, a[0].o);
}
