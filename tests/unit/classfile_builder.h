// Builds small class files in memory for the tests of the class-file module.
#ifndef JINDO_TESTS_CLASSFILE_BUILDER_H
#define JINDO_TESTS_CLASSFILE_BUILDER_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "classfile/classfile.h"

typedef struct Builder {
    uint8_t pool[4096], rest[8192], file[16384];
    size_t pool_length, rest_length, length;
    unsigned constants, methods;
    uint16_t major, flags, this_class, super_class;
} Builder;

static inline void put1(uint8_t *to, size_t *at, unsigned v) {
    to[(*at)++] = (uint8_t)v;
}
static inline void put2(uint8_t *to, size_t *at, unsigned v) {
    put1(to, at, v >> 8);
    put1(to, at, v);
}
static inline void put4(uint8_t *to, size_t *at, unsigned v) {
    put2(to, at, v >> 16);
    put2(to, at, v);
}

static inline unsigned add_utf8(Builder *b, const char *text) {
    put1(b->pool, &b->pool_length, CONSTANT_Utf8);
    put2(b->pool, &b->pool_length, (unsigned)strlen(text));
    memcpy(b->pool + b->pool_length, text, strlen(text));
    b->pool_length += strlen(text);
    return ++b->constants;
}

static inline unsigned add_name(Builder *b, unsigned tag, const char *text) {
    unsigned utf8 = add_utf8(b, text);
    put1(b->pool, &b->pool_length, tag);
    put2(b->pool, &b->pool_length, utf8);
    return ++b->constants;
}

static inline unsigned add_class(Builder *b, const char *name) {
    return add_name(b, CONSTANT_Class, name);
}

static inline unsigned add_ref(Builder *b, unsigned tag, const char *owner, const char *name,
                               const char *descriptor) {
    unsigned c = add_class(b, owner), n = add_utf8(b, name), d = add_utf8(b, descriptor);
    put1(b->pool, &b->pool_length, CONSTANT_NameAndType);
    put2(b->pool, &b->pool_length, n);
    put2(b->pool, &b->pool_length, d);
    unsigned pair = ++b->constants;
    put1(b->pool, &b->pool_length, tag);
    put2(b->pool, &b->pool_length, c);
    put2(b->pool, &b->pool_length, pair);
    return ++b->constants;
}

static inline Builder build_class(unsigned major, const char *name) {
    Builder b = {.major = (uint16_t)major, .flags = ACC_PUBLIC | ACC_SUPER};
    b.this_class = (uint16_t)add_class(&b, name);
    b.super_class = (uint16_t)add_class(&b, "java/lang/Object");
    return b;
}

typedef struct Body {
    const uint8_t *code;
    size_t code_length;
    unsigned stack, locals;
    const uint16_t *handlers; // start, end, handler, catch type; four for each
    size_t handler_count;
    const uint8_t *maps; // a StackMapTable's contents
    size_t maps_length;
} Body;

static inline void add_method(Builder *b, unsigned flags, const char *name, const char *descriptor,
                              Body body) {
    uint8_t *to = b->rest;
    size_t *at = &b->rest_length;
    unsigned n = add_utf8(b, name), d = add_utf8(b, descriptor), code = add_utf8(b, "Code");
    unsigned maps = body.maps_length ? add_utf8(b, "StackMapTable") : 0;
    put2(to, at, flags);
    put2(to, at, n);
    put2(to, at, d);
    put2(to, at, 1);
    put2(to, at, code);
    size_t extra = body.maps_length ? 6 + body.maps_length : 0;
    put4(to, at, (unsigned)(12 + body.code_length + 8 * body.handler_count + extra));
    put2(to, at, body.stack);
    put2(to, at, body.locals);
    put4(to, at, (unsigned)body.code_length);
    memcpy(to + *at, body.code, body.code_length);
    *at += body.code_length;
    put2(to, at, (unsigned)body.handler_count);
    for (size_t i = 0; i < 4 * body.handler_count; i++)
        put2(to, at, body.handlers[i]);
    put2(to, at, body.maps_length ? 1 : 0);
    if (body.maps_length) {
        put2(to, at, maps);
        put4(to, at, (unsigned)body.maps_length);
        memcpy(to + *at, body.maps, body.maps_length);
        *at += body.maps_length;
    }
    b->methods++;
}

// If $DUMP_CLASSES names a directory the class is written there too, to be tried on another VM.
static inline void dump_class(const Builder *b, const char *name) {
    char path[1024];
    const char *directory = getenv("DUMP_CLASSES");
    if (!directory)
        return;
    snprintf(path, sizeof path, "%s/%s.class", directory, name);
    FILE *f = fopen(path, "wb");
    if (f) {
        fwrite(b->file, 1, b->length, f);
        fclose(f);
    }
}

static inline void finish_class(Builder *b) {
    size_t *at = &b->length;
    b->length = 0;
    put4(b->file, at, CLASSFILE_MAGIC);
    put2(b->file, at, 0);
    put2(b->file, at, b->major);
    put2(b->file, at, b->constants + 1);
    memcpy(b->file + *at, b->pool, b->pool_length);
    *at += b->pool_length;
    put2(b->file, at, b->flags);
    put2(b->file, at, b->this_class);
    put2(b->file, at, b->super_class);
    put2(b->file, at, 0);
    put2(b->file, at, 0);
    put2(b->file, at, b->methods);
    memcpy(b->file + *at, b->rest, b->rest_length);
    *at += b->rest_length;
    put2(b->file, at, 0);
}

#endif
