// Modified UTF-8, one UTF-16 unit at a time.
#include "classfile/mutf8.h"

#include <string.h>

static bool is_tail(uint8_t b) {
    return (b & 0xc0) == 0x80;
}

bool mutf8_is_ascii(const uint8_t *text, size_t length) {
    const uint8_t *end = text + length;
    for (; end - text >= 8; text += 8) {
        uint64_t w;
        memcpy(&w, text, 8);
        // A zero byte is no ASCII here: NUL is written in two bytes.
        if ((w | (w - 0x0101010101010101u)) & 0x8080808080808080u)
            return false;
    }
    for (; text < end; text++)
        if (*text - 1u >= 0x7f)
            return false;
    return true;
}

static uint16_t two(const uint8_t *p) {
    return (uint16_t)((p[0] & 0x1f) << 6 | (p[1] & 0x3f));
}

static uint16_t three(const uint8_t *p) {
    return (uint16_t)((p[0] & 0x0f) << 12 | (p[1] & 0x3f) << 6 | (p[2] & 0x3f));
}

// Bytes of the valid unit at p, or 0. No unit may be longer than it need be, but for NUL.
static unsigned valid_unit(const uint8_t *p, const uint8_t *end) {
    if (p[0] == 0 || p[0] >= 0xf0)
        return 0;
    if (p[0] < 0x80)
        return 1;
    if ((p[0] & 0xe0) == 0xc0)
        return end - p >= 2 && is_tail(p[1]) && (two(p) == 0 || two(p) >= 0x80) ? 2 : 0;
    bool tails = (p[0] & 0xf0) == 0xe0 && end - p >= 3 && is_tail(p[1]) && is_tail(p[2]);
    return tails && three(p) >= 0x800 ? 3 : 0;
}

bool mutf8_valid(const uint8_t *text, size_t length) {
    if (mutf8_is_ascii(text, length))
        return true;
    const uint8_t *end = text + length;
    while (text < end) {
        unsigned n = valid_unit(text, end);
        if (n == 0)
            return false;
        text += n;
    }
    return true;
}

uint16_t mutf8_next(const uint8_t **at, const uint8_t *end) {
    const uint8_t *p = *at;
    unsigned n = valid_unit(p, end);
    *at = p + (n ? n : 1);
    switch (n) {
    case 2: return two(p);
    case 3: return three(p);
    default: return p[0];
    }
}

bool mutf8_is_latin1(const uint8_t *text, size_t length) {
    const uint8_t *end = text + length;
    while (text < end)
        if (mutf8_next(&text, end) > 0xff)
            return false;
    return true;
}

size_t mutf8_utf16_length(const uint8_t *text, size_t length) {
    const uint8_t *end = text + length;
    size_t count = 0;
    for (; text < end; count++)
        mutf8_next(&text, end);
    return count;
}

void mutf8_to_utf16(const uint8_t *text, size_t length, uint16_t *out) {
    const uint8_t *end = text + length;
    while (text < end)
        *out++ = mutf8_next(&text, end);
}

void mutf8_to_latin1(const uint8_t *text, size_t length, uint8_t *out) {
    const uint8_t *end = text + length;
    while (text < end)
        *out++ = (uint8_t)mutf8_next(&text, end);
}

static unsigned unit_size(uint16_t u) {
    return u - 1u < 0x7f ? 1 : u < 0x800 ? 2 : 3;
}

static uint8_t *put_unit(uint16_t u, uint8_t *out) {
    switch (unit_size(u)) {
    case 1: *out++ = (uint8_t)u; break;
    case 2:
        *out++ = (uint8_t)(0xc0 | u >> 6);
        *out++ = (uint8_t)(0x80 | (u & 0x3f));
        break;
    default:
        *out++ = (uint8_t)(0xe0 | u >> 12);
        *out++ = (uint8_t)(0x80 | (u >> 6 & 0x3f));
        *out++ = (uint8_t)(0x80 | (u & 0x3f));
    }
    return out;
}

size_t mutf8_size_of_utf16(const uint16_t *units, size_t count) {
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += unit_size(units[i]);
    return size;
}

size_t mutf8_size_of_latin1(const uint8_t *chars, size_t count) {
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += unit_size(chars[i]);
    return size;
}

uint8_t *mutf8_from_utf16(const uint16_t *units, size_t count, uint8_t *out) {
    for (size_t i = 0; i < count; i++)
        out = put_unit(units[i], out);
    return out;
}

uint8_t *mutf8_from_latin1(const uint8_t *chars, size_t count, uint8_t *out) {
    for (size_t i = 0; i < count; i++)
        out = put_unit(chars[i], out);
    return out;
}

size_t mutf8_to_utf8(const uint8_t *text, size_t length, uint8_t *out) {
    const uint8_t *end = text + length;
    uint8_t *start = out;
    while (text < end) {
        uint16_t u = mutf8_next(&text, end);
        const uint8_t *next = text;
        uint16_t low = (u & 0xfc00) == 0xd800 && text < end ? mutf8_next(&next, end) : 0;
        if (u == 0) {
            *out++ = 0;
        } else if ((low & 0xfc00) == 0xdc00) {
            uint32_t c = 0x10000 + ((uint32_t)(u & 0x3ff) << 10 | (low & 0x3ff));
            *out++ = (uint8_t)(0xf0 | c >> 18);
            *out++ = (uint8_t)(0x80 | (c >> 12 & 0x3f));
            *out++ = (uint8_t)(0x80 | (c >> 6 & 0x3f));
            *out++ = (uint8_t)(0x80 | (c & 0x3f));
            text = next;
        } else {
            out = put_unit(u, out);
        }
    }
    return (size_t)(out - start);
}
