// Field and method descriptors (JVMS 4.3) and the names that class files may use (JVMS 4.2).
// Everything reads (pointer, length) text and owns nothing.
#ifndef JINDO_CLASSFILE_DESCRIPTOR_H
#define JINDO_CLASSFILE_DESCRIPTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct CfText {
    const uint8_t *bytes;
    uint32_t length;
} CfText;

static inline CfText cf_text(const char *literal) {
    CfText t = {(const uint8_t *)literal, 0};
    while (literal[t.length])
        t.length++;
    return t;
}
static inline bool cf_text_equal(CfText a, CfText b) {
    return a.length == b.length && memcmp(a.bytes, b.bytes, a.length) == 0;
}
bool cf_text_is(CfText a, const char *literal);

// Class files before 49 want Java identifiers, later ones forbid only a few characters.
enum { NAMES_RELAXED_SINCE = 49 };
bool name_is_field(CfText name, unsigned major);
bool name_is_method(CfText name, unsigned major); // <init> and <clinit> included
bool name_is_class(CfText name, unsigned major);  // internal form, or an array's descriptor

// How many bytes the field type at the start of text takes; 0 if there is none. V is no field type.
uint32_t descriptor_type_length(CfText text, unsigned major);
bool descriptor_is_field(CfText text, unsigned major);
bool descriptor_is_method(CfText text, unsigned major);

// Slots that a value of a type beginning with this character takes: 0 for V, 2 for J and D, else 1.
static inline unsigned descriptor_slots(uint8_t first) {
    return first == 'V' ? 0 : first == 'J' || first == 'D' ? 2 : 1;
}

// Walks the parameters of a valid method descriptor:
//     DescriptorWalk w = descriptor_walk(text);
//     for (CfText type; descriptor_next(&w, &type);) ...
//     w.rest is then the return type.
typedef struct DescriptorWalk {
    CfText rest;
} DescriptorWalk;
DescriptorWalk descriptor_walk(CfText method);
bool descriptor_next(DescriptorWalk *walk, CfText *type);

// Of a valid method descriptor. Slots do not count `this`.
typedef struct MethodShape {
    uint32_t parameters;
    uint32_t slots;
    CfText result;
} MethodShape;
MethodShape descriptor_shape(CfText method);

#endif
