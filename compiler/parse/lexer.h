/* Lexer: the bytes of one source file to tokens, made on demand.
 *
 * The parser owns it and reads through a window: `lex_peek(lx, k)` is the k-th token from here, `lex_next`
 * moves on. Unicode escapes are resolved before anything else (only files that have any pay); positions are
 * always those of the original text. Errors go to the log; what cannot be a token becomes TOK_ERROR. Ends
 * with TOK_EOF for ever. */
#ifndef JINDO_COMPILER_LEXER_H
#define JINDO_COMPILER_LEXER_H

#include "context.h"

typedef struct Token {
    uint8_t kind;     /* TokenKind */
    uint8_t radix;    /* of a number: 2, 8, 10, 16 */
    bool deprecated;  /* the doc comment before it has @deprecated */
    bool text_block;  /* a STRINGLIT written as """...""" */
    Pos pos, end;     /* `end` is just behind it */
    const Name *name; /* IDENT and keywords: the name; strings: the value; numbers: digits without prefix,
                         suffix, _ */
    uint32_t value;   /* CHARLIT */
} Token;

typedef struct EscapeMark { /* from translated offset `at`, original offset = translated + shift */
    uint32_t at, shift;
} EscapeMark;

typedef struct Lexer {
    Compiler *c;
    SourceFile *file;
    const uint8_t *text, *p,
        *end;              /* the text read: the file's own, or a copy with Unicode escapes resolved */
    VEC(EscapeMark) marks; /* empty: offsets are the file's own */
    int mark;              /* the last one at or before p: positions mostly grow */
    Token *ring;           /* window of tokens; size is a power of two */
    uint32_t ring_mask, head, count;
    Pos error_pos; /* of the last error: the parser reports nothing at or before it */
    Pos prev_end;  /* end of the token before the current one */
    bool stopped;  /* nesting too deep: only EOF from here */
    VEC(char) buf;
} Lexer;

void lex_init(Lexer *lx, Compiler *c, SourceFile *file);
void lex_free(Lexer *lx);
const Token *lex_fill(Lexer *lx, uint32_t k);

static inline const Token *lex_peek(Lexer *lx, uint32_t k) {
    if (k < lx->count)
        return &lx->ring[(lx->head + k) & lx->ring_mask];
    return lex_fill(lx, k);
}

void lex_next(Lexer *lx);
/* Takes the first character off the current operator token: ">>" as ">" ">" in type arguments. */
void lex_split(Lexer *lx, TokenKind rest);
/* Everything from here is end of file. */
void lex_stop(Lexer *lx);

#endif
