// Modified UTF-8 (JVMS 4.4.7): NUL is C0 80, characters beyond U+FFFF are two surrogates of three bytes each.
// Text is (pointer, length in bytes), never terminated. Functions other than mutf8_valid want valid text;
// on anything else they give some characters but stay in bounds.
#ifndef JINDO_CLASSFILE_MUTF8_H
#define JINDO_CLASSFILE_MUTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

bool mutf8_valid(const uint8_t *text, size_t length);
bool mutf8_is_ascii(const uint8_t *text, size_t length);

// Every character is below U+0100.
bool mutf8_is_latin1(const uint8_t *text, size_t length);

// How many UTF-16 units the text decodes to.
size_t mutf8_utf16_length(const uint8_t *text, size_t length);

// The unit at *at, which moves past it; *at < end.
uint16_t mutf8_next(const uint8_t **at, const uint8_t *end);

// Decode to room for mutf8_utf16_length units. The Latin-1 form wants mutf8_is_latin1 text.
void mutf8_to_utf16(const uint8_t *text, size_t length, uint16_t *out);
void mutf8_to_latin1(const uint8_t *text, size_t length, uint8_t *out);

// Encode; the size functions say how many bytes that takes. Both return the end of what they wrote.
size_t mutf8_size_of_utf16(const uint16_t *units, size_t count);
size_t mutf8_size_of_latin1(const uint8_t *chars, size_t count);
uint8_t *mutf8_from_utf16(const uint16_t *units, size_t count, uint8_t *out);
uint8_t *mutf8_from_latin1(const uint8_t *chars, size_t count, uint8_t *out);

// Writes standard UTF-8 (surrogate pairs joined, C0 80 as 0), for people to read. out has room for length
// bytes.
size_t mutf8_to_utf8(const uint8_t *text, size_t length, uint8_t *out);

#endif
