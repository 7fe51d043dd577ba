// Descriptors and names.
#include "classfile/descriptor.h"

#include <string.h>

enum { MAX_DIMENSIONS = 255 };

bool cf_text_is(CfText a, const char *literal) {
    return cf_text_equal(a, cf_text(literal));
}

// ---- Names ----

static bool is_identifier_part(uint8_t c, bool first) {
    bool letter = (uint8_t)((c | 32) - 'a') < 26 || c == '_' || c == '$' || c >= 0x80;
    return letter || (!first && (uint8_t)(c - '0') < 10);
}

static bool is_identifier(CfText name) {
    for (uint32_t i = 0; i < name.length; i++)
        if (!is_identifier_part(name.bytes[i], i == 0))
            return false;
    return name.length > 0;
}

// What names of version 49 on may not contain: anywhere, and beyond that in a method's name.
enum { NEVER = 1, NOT_IN_METHODS = 2 };
static const uint8_t forbidden[256] = {
    ['.'] = NEVER, [';'] = NEVER,          ['['] = NEVER,
    ['/'] = NEVER, ['<'] = NOT_IN_METHODS, ['>'] = NOT_IN_METHODS,
};

static bool lacks(CfText name, unsigned what) {
    for (uint32_t i = 0; i < name.length; i++)
        if (forbidden[name.bytes[i]] & what)
            return false;
    return name.length > 0;
}

bool name_is_field(CfText name, unsigned major) {
    return major < NAMES_RELAXED_SINCE ? is_identifier(name) : lacks(name, NEVER);
}

bool name_is_method(CfText name, unsigned major) {
    if (cf_text_is(name, "<init>") || cf_text_is(name, "<clinit>"))
        return true;
    return major < NAMES_RELAXED_SINCE ? is_identifier(name) : lacks(name, NEVER | NOT_IN_METHODS);
}

static bool is_old_class_path(CfText name) {
    for (uint32_t start = 0, i = 0; i <= name.length; i++) {
        if (i < name.length && name.bytes[i] != '/')
            continue;
        if (!is_identifier((CfText){name.bytes + start, i - start}))
            return false;
        start = i + 1;
    }
    return true;
}

static bool is_class_path(CfText name, unsigned major) {
    if (major < NAMES_RELAXED_SINCE)
        return is_old_class_path(name);
    uint8_t before = '/';
    for (uint32_t i = 0; i < name.length; i++) {
        uint8_t c = name.bytes[i];
        if (c == '/' ? before == '/' : forbidden[c] & NEVER)
            return false;
        before = c;
    }
    return before != '/';
}

bool name_is_class(CfText name, unsigned major) {
    if (name.length > 0 && name.bytes[0] == '[')
        return descriptor_is_field(name, major);
    return is_class_path(name, major);
}

// ---- Descriptors ----

uint32_t descriptor_type_length(CfText text, unsigned major) {
    uint32_t at = 0;
    while (at < text.length && text.bytes[at] == '[')
        at++;
    if (at > MAX_DIMENSIONS || at == text.length)
        return 0;
    uint8_t c = text.bytes[at];
    if (c != 'L')
        return c && strchr("BCDFIJSZ", c) ? at + 1 : 0;
    const uint8_t *semicolon = memchr(text.bytes + at, ';', text.length - at);
    if (!semicolon)
        return 0;
    CfText name = {text.bytes + at + 1, (uint32_t)(semicolon - text.bytes) - at - 1};
    return is_class_path(name, major) ? at + name.length + 2 : 0;
}

bool descriptor_is_field(CfText text, unsigned major) {
    return text.length > 0 && descriptor_type_length(text, major) == text.length;
}

static CfText drop(CfText text, uint32_t n) {
    return (CfText){text.bytes + n, text.length - n};
}

bool descriptor_is_method(CfText text, unsigned major) {
    if (text.length == 0 || text.bytes[0] != '(')
        return false;
    text = drop(text, 1);
    while (text.length > 0 && text.bytes[0] != ')') {
        uint32_t n = descriptor_type_length(text, major);
        if (n == 0)
            return false;
        text = drop(text, n);
    }
    if (text.length == 0)
        return false;
    text = drop(text, 1);
    return (text.length == 1 && text.bytes[0] == 'V') || descriptor_is_field(text, major);
}

DescriptorWalk descriptor_walk(CfText method) {
    return (DescriptorWalk){drop(method, 1)};
}

bool descriptor_next(DescriptorWalk *walk, CfText *type) {
    CfText text = walk->rest;
    if (text.bytes[0] == ')') {
        walk->rest = drop(text, 1);
        return false;
    }
    uint32_t n = 0;
    while (text.bytes[n] == '[')
        n++;
    if (text.bytes[n++] == 'L')
        n = (uint32_t)((const uint8_t *)memchr(text.bytes, ';', text.length) - text.bytes) + 1;
    *type = (CfText){text.bytes, n};
    walk->rest = drop(text, n);
    return true;
}

MethodShape descriptor_shape(CfText method) {
    MethodShape shape = {0};
    DescriptorWalk walk = descriptor_walk(method);
    for (CfText type; descriptor_next(&walk, &type); shape.parameters++)
        shape.slots += descriptor_slots(type.bytes[0]);
    shape.result = walk.rest;
    return shape;
}
