/* Characters as the Java language sorts them: a table for ASCII, ranges for the rest. */
#ifndef JINDO_COMPILER_CHARS_H
#define JINDO_COMPILER_CHARS_H

#include <stdbool.h>
#include <stdint.h>

enum {
    CHAR_IDENT = 1, /* letters, digits, _ and $ */
    CHAR_DIGIT = 2,
    CHAR_SPACE = 4,  /* white space, line ends included */
    CHAR_STRING = 8, /* stands for itself in a string literal */
};

extern const uint8_t char_class[256];

bool char_is_java_start(uint32_t cp); /* may begin an identifier */
bool char_is_java_part(uint32_t cp);  /* may continue one */
bool char_is_ignorable(uint32_t cp);

#endif
