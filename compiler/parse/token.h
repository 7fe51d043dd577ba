/* Tokens of Java 17: one enum, its texts in tokens.def. */
#ifndef JINDO_COMPILER_TOKEN_H
#define JINDO_COMPILER_TOKEN_H

typedef enum TokenKind {
    TOK_NONE, /* 0 in Name.token: not a keyword */
#define TOKEN(kind, text) TOK_##kind,
#define KEYWORD(kind, text) TOK_##kind,
#include "parse/tokens.def"
#undef TOKEN
#undef KEYWORD
    TOK_COUNT
} TokenKind;

extern const char *const token_text[TOK_COUNT];

#endif
