/* Hand-written: a switch on the first byte. */
#include "parse/lexer.h"
#include "parse/chars.h"

#include <stdlib.h>
#include <string.h>

const char *const token_text[TOK_COUNT] = {
    "",
#define TOKEN(kind, text) text,
#define KEYWORD(kind, text) text,
#include "parse/tokens.def"
#undef TOKEN
#undef KEYWORD
};

/* ---- positions and errors ---- */

static Pos position(Lexer *lx, const uint8_t *at) {
    uint32_t offset = (uint32_t)(at - lx->text);
    if (lx->marks.n) {
        while (lx->mark > 0 && lx->marks.v[lx->mark].at > offset)
            lx->mark--;
        while (lx->mark + 1 < lx->marks.n && lx->marks.v[lx->mark + 1].at <= offset)
            lx->mark++;
        if (lx->marks.v[lx->mark].at <= offset)
            offset += lx->marks.v[lx->mark].shift;
    }
    return lx->file->base + offset;
}

static void error_at(Lexer *lx, const uint8_t *at, DiagId id) {
    Pos pos = position(lx, at);
    diag_error(lx->c, pos, (int)id);
    if (pos > lx->error_pos)
        lx->error_pos = pos;
}

/* ---- Unicode escapes ---- */

static int hex_digit(uint8_t ch) {
    if (ch >= '0' && ch <= '9')
        return ch - '0';
    ch |= 0x20;
    return ch >= 'a' && ch <= 'f' ? ch - 'a' + 10 : -1;
}

/* A `\u...` at s; its end and value, or NULL when malformed (*bad is where). */
static const uint8_t *read_escape(const uint8_t *s, const uint8_t *end, uint32_t *value,
                                  const uint8_t **bad) {
    s++;
    while (s < end && *s == 'u')
        s++;
    uint32_t v = 0;
    for (int i = 0; i < 4; i++, s++) {
        int d = s < end ? hex_digit(*s) : -1;
        if (d < 0) {
            *bad = s;
            return NULL;
        }
        v = v << 4 | (uint32_t)d;
    }
    *value = v;
    return s;
}

static uint8_t *put_utf8(uint8_t *o, uint32_t cp) {
    if (cp < 0x80) {
        *o++ = (uint8_t)cp;
    } else if (cp < 0x800) {
        *o++ = (uint8_t)(0xc0 | cp >> 6);
        *o++ = (uint8_t)(0x80 | (cp & 0x3f));
    } else {
        if (cp < 0x10000) {
            *o++ = (uint8_t)(0xe0 | cp >> 12);
        } else {
            *o++ = (uint8_t)(0xf0 | cp >> 18);
            *o++ = (uint8_t)(0x80 | (cp >> 12 & 0x3f));
        }
        *o++ = (uint8_t)(0x80 | (cp >> 6 & 0x3f));
        *o++ = (uint8_t)(0x80 | (cp & 0x3f));
    }
    return o;
}

static bool has_escape(const uint8_t *s, const uint8_t *end) {
    while ((s = memchr(s, '\\', (size_t)(end - s))) && s + 1 < end) {
        if (s[1] == 'u')
            return true;
        s += 2;
    }
    return false;
}

static void mark_shift(Lexer *lx, uint8_t *out, const uint8_t *o, const uint8_t *s, const uint8_t *start) {
    EscapeMark m = {(uint32_t)(o - out), (uint32_t)((s - start) - (o - out))};
    vec_push(&lx->c->arena, &lx->marks, m);
}

/* A copy of the text with every escape replaced. A backslash behind an odd number of backslashes starts none;
 * a surrogate pair becomes one character. */
static void resolve_escapes(Lexer *lx) {
    const uint8_t *start = lx->text, *s = start, *end = lx->end;
    uint8_t *out = arena_alloc(&lx->c->arena, (size_t)(end - start) + 1), *o = out;
    EscapeMark none = {0, 0};
    vec_push(&lx->c->arena, &lx->marks, none);
    while (s < end) {
        if (*s != '\\' || s + 1 >= end) {
            *o++ = *s++;
        } else if (s[1] != 'u') {
            *o++ = *s++;
            *o++ = *s++;
        } else {
            uint32_t v, low;
            const uint8_t *bad = s, *after = read_escape(s, end, &v, &bad);
            if (!after) {
                Pos pos = lx->file->base + (uint32_t)(bad - start);
                diag_error(lx->c, pos, ERR_ILLEGAL_UNICODE_ESC);
                lx->error_pos = pos;
                s = bad;
                *o++ = ' ';
            } else {
                s = after;
                if (v >= 0xd800 && v < 0xdc00 && s + 1 < end && s[0] == '\\' && s[1] == 'u' &&
                    (after = read_escape(s, end, &low, &bad)) && low >= 0xdc00 && low < 0xe000) {
                    v = 0x10000 + ((v - 0xd800) << 10) + (low - 0xdc00);
                    s = after;
                }
                o = put_utf8(o, v);
            }
            mark_shift(lx, out, o, s, start);
        }
    }
    *o = 0;
    lx->text = lx->p = out;
    lx->end = o;
}

/* ---- the window ---- */

void lex_init(Lexer *lx, Compiler *c, SourceFile *file) {
    *lx = (Lexer){.c = c, .file = file};
    lx->text = lx->p = (const uint8_t *)file->text;
    lx->end = lx->text + file->len;
    if (has_escape(lx->text, lx->end))
        resolve_escapes(lx);
    lx->ring_mask = 63;
    lx->ring = NEW_ARRAY(&c->arena, Token, 64);
    lx->prev_end = file->base;
}

void lex_free(Lexer *lx) {
    lx->ring = NULL;
}

static void scan(Lexer *lx, Token *t);

static void widen(Lexer *lx) {
    uint32_t size = lx->ring_mask + 1;
    Token *ring = NEW_ARRAY(&lx->c->arena, Token, size * 2);
    for (uint32_t i = 0; i < lx->count; i++)
        ring[i] = lx->ring[(lx->head + i) & lx->ring_mask];
    lx->ring = ring;
    lx->ring_mask = size * 2 - 1;
    lx->head = 0;
}

const Token *lex_fill(Lexer *lx, uint32_t k) {
    while (lx->count <= k) {
        if (lx->count > lx->ring_mask)
            widen(lx);
        Token *t = &lx->ring[(lx->head + lx->count) & lx->ring_mask];
        memset(t, 0, sizeof *t);
        scan(lx, t);
        lx->count++;
    }
    return &lx->ring[(lx->head + k) & lx->ring_mask];
}

void lex_next(Lexer *lx) {
    const Token *t = lex_peek(lx, 0);
    lx->prev_end = t->end;
    if (t->kind == TOK_EOF)
        return;
    lx->head = (lx->head + 1) & lx->ring_mask;
    lx->count--;
}

void lex_split(Lexer *lx, TokenKind rest) {
    Token *t = &lx->ring[lx->head & lx->ring_mask];
    t->kind = (uint8_t)rest;
    t->pos++;
    lx->prev_end = t->pos;
}

void lex_stop(Lexer *lx) {
    lx->stopped = true;
    lx->p = lx->end;
    lx->count = 0;
}

/* ---- identifiers ---- */

/* One code point of (possibly wrong) UTF-8. */
static uint32_t decode(const uint8_t *s, const uint8_t *end, int *len) {
    uint8_t b = s[0];
    int n = b < 0x80 ? 1 : b < 0xc2 ? 0 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : b < 0xf5 ? 4 : 0;
    if (n == 0 || end - s < n) {
        *len = 1;
        return 0xfffd;
    }
    uint32_t cp = n == 1 ? b : b & (0x7fu >> n);
    for (int i = 1; i < n; i++) {
        if ((s[i] & 0xc0) != 0x80) {
            *len = 1;
            return 0xfffd;
        }
        cp = cp << 6 | (s[i] & 0x3f);
    }
    *len = n;
    return cp;
}

static void buf_put(Lexer *lx, char ch) {
    vec_push(&lx->c->arena, &lx->buf, ch);
}

/* A UTF-16 unit as modified UTF-8. */
static void buf_unit(Lexer *lx, uint32_t u) {
    if (u && u < 0x80) {
        buf_put(lx, (char)u);
    } else if (u < 0x800) {
        buf_put(lx, (char)(0xc0 | u >> 6));
        buf_put(lx, (char)(0x80 | (u & 0x3f)));
    } else {
        buf_put(lx, (char)(0xe0 | u >> 12));
        buf_put(lx, (char)(0x80 | (u >> 6 & 0x3f)));
        buf_put(lx, (char)(0x80 | (u & 0x3f)));
    }
}

static void buf_char(Lexer *lx, uint32_t cp) {
    if (cp >= 0x10000) {
        buf_unit(lx, 0xd800 + ((cp - 0x10000) >> 10));
        buf_unit(lx, 0xdc00 + (cp & 0x3ff));
    } else {
        buf_unit(lx, cp);
    }
}

static const Name *buf_name(Lexer *lx) {
    return name_intern(lx->c, lx->buf.v ? lx->buf.v : "", (size_t)lx->buf.n);
}

static void set_name(Token *t, const Name *n) {
    t->name = n;
    t->kind = n->token ? n->token : TOK_IDENT;
}

/* Identifiers beyond ASCII (ignorable characters are left out). False when what stands here starts none. */
static bool scan_wide_ident(Lexer *lx, Token *t) {
    const uint8_t *s = lx->p;
    int len;
    lx->buf.n = 0;
    for (bool first = true; s < lx->end; first = false, s += len) {
        uint32_t cp = decode(s, lx->end, &len);
        if (!(first ? char_is_java_start(cp) : char_is_java_part(cp)))
            break;
        if (!char_is_ignorable(cp))
            buf_char(lx, cp);
    }
    if (s == lx->p)
        return false;
    lx->p = s;
    set_name(t, buf_name(lx));
    return true;
}

static void scan_ident(Lexer *lx, Token *t) {
    const uint8_t *s = lx->p + 1;
    while (char_class[*s] & CHAR_IDENT)
        s++;
    if (*s >= 0x80 ||
        (*s < 0x20 && *s != '\n' && *s != '\r' && *s != '\t')) { /* wide, or ignorable controls */
        scan_wide_ident(lx, t);
        return;
    }
    set_name(t, name_intern(lx->c, (const char *)lx->p, (size_t)(s - lx->p)));
    lx->p = s;
}

/* ---- numbers ---- */

static bool is_digit_of(uint8_t ch, int radix) {
    int d = hex_digit(ch);
    return d >= 0 && d < radix;
}

/* Digits and underscores into buf. An underscore must stand between digits. */
static int scan_digits(Lexer *lx, int radix) {
    const uint8_t *s = lx->p, *underscore = NULL;
    int n = 0;
    for (; is_digit_of(*s, radix) || *s == '_'; s++) {
        if (*s == '_') {
            underscore = s;
        } else {
            buf_put(lx, (char)*s);
            underscore = NULL;
            n++;
        }
    }
    lx->p = s;
    if (underscore)
        error_at(lx, underscore, ERR_ILLEGAL_UNDERSCORE);
    return n;
}

static void bad_number(Lexer *lx, Token *t, const uint8_t *start, DiagId id) {
    error_at(lx, start, id);
    t->kind = TOK_ERROR;
}

/* After the integral digits of a decimal number, at '.', an exponent or an f/d suffix. */
static void scan_fraction(Lexer *lx, Token *t, const uint8_t *start) {
    if (*lx->p == '.') {
        buf_put(lx, '.');
        lx->p++;
        if (*lx->p == '_')
            error_at(lx, lx->p, ERR_ILLEGAL_UNDERSCORE);
        scan_digits(lx, 10);
    }
    if ((*lx->p | 0x20) == 'e') {
        buf_put(lx, 'e');
        lx->p++;
        if (*lx->p == '+' || *lx->p == '-')
            buf_put(lx, (char)*lx->p++);
        if (!is_digit_of(*lx->p, 10)) {
            bad_number(lx, t, start, ERR_MALFORMED_FP_LIT);
            return;
        }
        scan_digits(lx, 10);
    }
    t->kind = TOK_DOUBLELIT;
    if ((*lx->p | 0x20) == 'f') {
        t->kind = TOK_FLOATLIT;
        lx->p++;
    } else if ((*lx->p | 0x20) == 'd') {
        lx->p++;
    }
}

/* Hexadecimal with '.' or 'p'. The exponent is not optional. */
static void scan_hex_fraction(Lexer *lx, Token *t, const uint8_t *start, int digits) {
    if (*lx->p == '.') {
        buf_put(lx, '.');
        lx->p++;
        digits += scan_digits(lx, 16);
    }
    if (!digits) {
        bad_number(lx, t, start, ERR_INVALID_HEX_NUMBER);
        return;
    }
    if ((*lx->p | 0x20) != 'p') {
        bad_number(lx, t, start, ERR_MALFORMED_FP_LIT);
        return;
    }
    buf_put(lx, 'p');
    lx->p++;
    if (*lx->p == '+' || *lx->p == '-')
        buf_put(lx, (char)*lx->p++);
    if (!is_digit_of(*lx->p, 10)) {
        bad_number(lx, t, start, ERR_MALFORMED_FP_LIT);
        return;
    }
    scan_digits(lx, 10);
    t->kind = TOK_DOUBLELIT;
    if ((*lx->p | 0x20) == 'f') {
        t->kind = TOK_FLOATLIT;
        lx->p++;
    } else if ((*lx->p | 0x20) == 'd') {
        lx->p++;
    }
}

static void scan_suffix(Lexer *lx, Token *t) {
    t->kind = TOK_INTLIT;
    if ((*lx->p | 0x20) == 'l') {
        t->kind = TOK_LONGLIT;
        lx->p++;
    }
}

static void scan_hex(Lexer *lx, Token *t, const uint8_t *start) {
    t->radix = 16;
    lx->p += 2;
    if (*lx->p == '_')
        error_at(lx, lx->p, ERR_ILLEGAL_UNDERSCORE);
    int n = scan_digits(lx, 16);
    if ((*lx->p == '.' && (n || is_digit_of(lx->p[1], 16))) || (n && (*lx->p | 0x20) == 'p'))
        scan_hex_fraction(lx, t, start, n);
    else if (!n)
        bad_number(lx, t, start, ERR_INVALID_HEX_NUMBER);
    else
        scan_suffix(lx, t);
}

static void scan_binary(Lexer *lx, Token *t, const uint8_t *start) {
    t->radix = 2;
    lx->p += 2;
    if (*lx->p == '_')
        error_at(lx, lx->p, ERR_ILLEGAL_UNDERSCORE);
    if (!scan_digits(lx, 2))
        bad_number(lx, t, start, ERR_INVALID_BINARY_NUMBER);
    else
        scan_suffix(lx, t);
}

static bool at_fraction(const Lexer *lx) {
    uint8_t ch = *lx->p | 0x20;
    return *lx->p == '.' || ch == 'e' || ch == 'f' || ch == 'd';
}

/* A leading zero: octal, unless the digits turn out to begin a floating-point number (09.5). */
static void scan_octal(Lexer *lx, Token *t, const uint8_t *start) {
    scan_digits(lx, 10);
    if (at_fraction(lx)) {
        scan_fraction(lx, t, start);
        return;
    }
    int n = 0;
    while (n < lx->buf.n && lx->buf.v[n] < '8')
        n++;
    if (n < lx->buf.n) { /* 08 is 0, then 8 */
        const uint8_t *s = start;
        while (is_digit_of(*s, 8) || *s == '_')
            s++;
        lx->p = s;
        lx->buf.n = n;
    }
    t->radix = lx->buf.n > 1 ? 8 : 10;
    scan_suffix(lx, t);
}

static void scan_number(Lexer *lx, Token *t) {
    const uint8_t *start = lx->p;
    lx->buf.n = 0;
    t->radix = 10;
    if (*start == '0' && (start[1] | 0x20) == 'x') {
        scan_hex(lx, t, start);
    } else if (*start == '0' && (start[1] | 0x20) == 'b') {
        scan_binary(lx, t, start);
    } else if (*start == '0') {
        scan_octal(lx, t, start);
    } else {
        scan_digits(lx, 10);
        if (at_fraction(lx))
            scan_fraction(lx, t, start);
        else
            scan_suffix(lx, t);
    }
    t->name = buf_name(lx);
}

/* ---- characters and strings ---- */

static bool at_line_end(const Lexer *lx) {
    return lx->p >= lx->end || *lx->p == '\n' || *lx->p == '\r';
}

static void skip_line_end(Lexer *lx) {
    if (*lx->p == '\r' && lx->p[1] == '\n')
        lx->p++;
    lx->p++;
}

static uint32_t scan_octal_escape(Lexer *lx) {
    uint32_t v = 0;
    int max = *lx->p <= '3' ? 3 : 2;
    for (int i = 0; i < max && *lx->p >= '0' && *lx->p <= '7'; i++)
        v = v * 8 + (uint32_t)(*lx->p++ - '0');
    return v;
}

enum { ESCAPE_NONE = 0x110000, ESCAPE_BAD };

/* At a backslash: its meaning; ESCAPE_NONE for a line continuation of a text block. */
static uint32_t scan_escape(Lexer *lx, bool text_block) {
    lx->p++;
    uint8_t ch = lx->p < lx->end ? *lx->p : 0;
    if (ch >= '0' && ch <= '7')
        return scan_octal_escape(lx);
    if (text_block && lx->p < lx->end && at_line_end(lx)) {
        skip_line_end(lx);
        return ESCAPE_NONE;
    }
    static const char codes[] = "b\bt\tn\nf\fr\rs '\'\"\"\\\\";
    for (const char *s = codes; *s; s += 2) {
        if (s[0] == (char)ch) {
            lx->p++;
            return (uint32_t)(uint8_t)s[1];
        }
    }
    error_at(lx, lx->p, ERR_ILLEGAL_ESC_CHAR);
    return ESCAPE_BAD;
}

static uint32_t scan_literal_char(Lexer *lx) {
    if (*lx->p == '\\')
        return scan_escape(lx, false);
    int len;
    uint32_t cp = decode(lx->p, lx->end, &len);
    lx->p += len;
    return cp;
}

static void scan_char(Lexer *lx, Token *t) {
    const uint8_t *start = lx->p++;
    t->kind = TOK_ERROR;
    if (*lx->p == '\'') {
        lx->p++;
        error_at(lx, start, ERR_EMPTY_CHAR_LIT);
        return;
    }
    if (at_line_end(lx)) {
        bool ended = lx->p >= lx->end;
        error_at(lx, start, ended ? ERR_UNCLOSED_CHAR_LIT : ERR_ILLEGAL_LINE_END_IN_CHAR_LIT);
        if (!ended)
            skip_line_end(lx);
        if (*lx->p == '\'')
            lx->p++;
        return;
    }
    t->value = scan_literal_char(lx);
    if (*lx->p != '\'' || t->value > 0xffff) {
        error_at(lx, start, ERR_UNCLOSED_CHAR_LIT);
        return;
    }
    lx->p++;
    t->kind = TOK_CHARLIT;
}

static void scan_string(Lexer *lx, Token *t) {
    const uint8_t *start = lx->p++;
    bool bad = false;
    lx->buf.n = 0;
    for (;;) {
        const uint8_t *s = lx->p;
        while (char_class[*s] & CHAR_STRING)
            buf_put(lx, (char)*s++);
        lx->p = s;
        if (*s == '"')
            break;
        if (at_line_end(lx)) {
            error_at(lx, start, ERR_UNCLOSED_STR_LIT);
            t->kind = TOK_ERROR;
            return;
        }
        uint32_t cp = scan_literal_char(lx);
        if (cp == ESCAPE_BAD)
            bad = true;
        else
            buf_char(lx, cp);
    }
    lx->p++;
    t->kind = bad ? TOK_ERROR : TOK_STRINGLIT;
    t->name = buf_name(lx);
}

/* ---- text blocks (JLS 3.10.6) ---- */

typedef struct Line {
    const uint8_t *from, *to;
} Line;
typedef VEC(Line) Lines;

static bool is_blank(uint8_t ch) {
    return ch == ' ' || ch == '\t' || ch == '\f';
}

/* The raw lines up to the closing delimiter; NULL at the end of file. */
static const uint8_t *find_block_end(Lexer *lx, Lines *lines) {
    const uint8_t *s = lx->p;
    Line l = {s, s};
    for (; s < lx->end; s++) {
        if (*s == '\\' && s + 1 < lx->end) {
            s++;
            if (*s != '\n' && *s != '\r')
                continue;
        }
        if (*s == '"' && s[1] == '"' && s[2] == '"') {
            l.to = s;
            vec_push(&lx->c->arena, lines, l);
            return s;
        }
        if (*s == '\n' || *s == '\r') {
            l.to = s;
            vec_push(&lx->c->arena, lines, l);
            if (*s == '\r' && s[1] == '\n')
                s++;
            l.from = s + 1;
        }
    }
    return NULL;
}

static int indent_of(const Line *l) {
    const uint8_t *s = l->from;
    while (s < l->to && is_blank(*s))
        s++;
    return (int)(s - l->from);
}

/* Smallest indentation of the lines that are not blank; the last one counts always. */
static int common_indent(const Lines *lines) {
    int min = -1;
    for (int i = 0; i < lines->n; i++) {
        int n = indent_of(&lines->v[i]);
        bool blank = lines->v[i].from + n == lines->v[i].to;
        if ((!blank || i == lines->n - 1) && (min < 0 || n < min))
            min = n;
    }
    return min < 0 ? 0 : min;
}

static void put_block_line(Lexer *lx, const Line *l, bool newline, bool *bad) {
    const uint8_t *to = l->to;
    bool continued = false;
    while (to > l->from && is_blank(to[-1]))
        to--;
    lx->p = l->from;
    while (lx->p < to) {
        uint32_t cp;
        if (*lx->p == '\\' && lx->p + 1 == to && newline) { /* the backslash ends the line */
            continued = true;
            break;
        }
        if (*lx->p == '\\') {
            cp = scan_escape(lx, true);
        } else {
            int len;
            cp = decode(lx->p, lx->end, &len);
            lx->p += len;
        }
        if (cp == ESCAPE_BAD)
            *bad = true;
        else if (cp != ESCAPE_NONE)
            buf_char(lx, cp);
    }
    if (newline && !continued)
        buf_put(lx, '\n');
}

static void scan_text_block(Lexer *lx, Token *t) {
    const uint8_t *start = lx->p;
    lx->p += 3;
    t->kind = TOK_ERROR;
    while (is_blank(*lx->p))
        lx->p++;
    if (lx->p >= lx->end) {
        error_at(lx, start, ERR_UNCLOSED_TEXT_BLOCK);
        return;
    }
    if (!at_line_end(lx)) {
        error_at(lx, lx->p, ERR_ILLEGAL_TEXT_BLOCK_OPEN);
        return;
    }
    skip_line_end(lx);
    Lines lines = {0};
    const uint8_t *close = find_block_end(lx, &lines);
    if (!close) {
        error_at(lx, start, ERR_UNCLOSED_TEXT_BLOCK);
        lx->p = lx->end;
        return;
    }
    int indent = common_indent(&lines);
    bool bad = false;
    lx->buf.n = 0;
    for (int i = 0; i < lines.n; i++) {
        Line *l = &lines.v[i];
        l->from += l->to - l->from < indent ? l->to - l->from : indent;
        put_block_line(lx, l, i < lines.n - 1, &bad);
    }
    lx->p = close + 3;
    t->kind = bad ? TOK_ERROR : TOK_STRINGLIT;
    t->text_block = true;
    t->name = buf_name(lx);
}

/* ---- white space and comments ---- */

/* "@deprecated" as the first word of a line of a doc comment. */
static bool says_deprecated(const uint8_t *s, const uint8_t *end) {
    static const char tag[] = "@deprecated";
    bool line_start = true;
    for (; s < end; s++) {
        if (*s == '\n' || *s == '\r')
            line_start = true;
        else if (line_start && *s == '@' && (size_t)(end - s) > sizeof tag - 1 &&
                 !memcmp(s, tag, sizeof tag - 1) && !(char_class[s[sizeof tag - 1]] & CHAR_IDENT))
            return true;
        else if (!is_blank(*s) && *s != '*')
            line_start = false;
    }
    return false;
}

static void skip_comment(Lexer *lx, Token *t) {
    const uint8_t *start = lx->p, *s = start + 2;
    bool doc = *s == '*' && s[1] != '/';
    for (; s < lx->end; s++) {
        s = memchr(s, '*', (size_t)(lx->end - s));
        if (!s)
            break;
        if (s[1] == '/') {
            lx->p = s + 2;
            if (doc)
                t->deprecated = says_deprecated(start + 3, s);
            return;
        }
    }
    error_at(lx, start, ERR_UNCLOSED_COMMENT);
    t->kind = TOK_ERROR;
    t->pos = position(lx, start);
    lx->p = lx->end;
}

static void skip_space(Lexer *lx, Token *t) {
    for (;;) {
        const uint8_t *s = lx->p;
        while (char_class[*s] & CHAR_SPACE)
            s++;
        lx->p = s;
        if (*s != '/')
            return;
        if (s[1] == '/') {
            while (!at_line_end(lx))
                lx->p++;
        } else if (s[1] == '*') {
            skip_comment(lx, t);
            if (t->kind == TOK_ERROR)
                return;
        } else {
            return;
        }
    }
}

/* ---- operators and the rest ---- */

static void take(Lexer *lx, Token *t, TokenKind kind, int len) {
    t->kind = (uint8_t)kind;
    lx->p += len;
}

/* op, op=, opop */
static void scan_op(Lexer *lx, Token *t, TokenKind plain, TokenKind assign, TokenKind doubled) {
    uint8_t next = lx->p[1];
    if (next == '=')
        take(lx, t, assign, 2);
    else if (doubled && next == lx->p[0])
        take(lx, t, doubled, 2);
    else
        take(lx, t, plain, 1);
}

static void scan_gt(Lexer *lx, Token *t) {
    const uint8_t *s = lx->p;
    if (s[1] == '=')
        take(lx, t, TOK_GTEQ, 2);
    else if (s[1] != '>')
        take(lx, t, TOK_GT, 1);
    else if (s[2] == '=')
        take(lx, t, TOK_GTGTEQ, 3);
    else if (s[2] != '>')
        take(lx, t, TOK_GTGT, 2);
    else if (s[3] == '=')
        take(lx, t, TOK_GTGTGTEQ, 4);
    else
        take(lx, t, TOK_GTGTGT, 3);
}

static void scan_lt(Lexer *lx, Token *t) {
    const uint8_t *s = lx->p;
    if (s[1] == '=')
        take(lx, t, TOK_LTEQ, 2);
    else if (s[1] != '<')
        take(lx, t, TOK_LT, 1);
    else if (s[2] == '=')
        take(lx, t, TOK_LTLTEQ, 3);
    else
        take(lx, t, TOK_LTLT, 2);
}

static void illegal_char(Lexer *lx, Token *t) {
    int len;
    uint32_t cp = decode(lx->p, lx->end, &len);
    Pos pos = position(lx, lx->p);
    const char *shown;
    if (cp >= 0x10000)
        shown = arena_printf(&lx->c->arena, "\\u%04x\\u%04x", 0xd800 + ((cp - 0x10000) >> 10),
                             0xdc00 + (cp & 0x3ff));
    else if (cp > 32 && cp < 127)
        shown = arena_printf(&lx->c->arena, "%c", (int)cp);
    else
        shown = arena_printf(&lx->c->arena, "\\u%04x", cp);
    diag_error(lx->c, pos, ERR_ILLEGAL_CHAR, shown);
    if (pos > lx->error_pos)
        lx->error_pos = pos;
    /* One report for a run of them. */
    do {
        lx->p += len;
        if (lx->p >= lx->end)
            break;
        cp = decode(lx->p, lx->end, &len);
    } while (cp >= 0x80 && !char_is_java_start(cp));
    t->kind = TOK_ERROR;
}

static void scan_other(Lexer *lx, Token *t) {
    if (lx->p >= lx->end || (*lx->p == 0x1a && lx->p + 1 == lx->end))
        t->kind = TOK_EOF;
    else if (*lx->p < 0x80 || !scan_wide_ident(lx, t))
        illegal_char(lx, t);
}

static void scan_token(Lexer *lx, Token *t) {
    const uint8_t *s = lx->p;
    switch (*s) {
    case '(': take(lx, t, TOK_LPAREN, 1); break;
    case ')': take(lx, t, TOK_RPAREN, 1); break;
    case '{': take(lx, t, TOK_LBRACE, 1); break;
    case '}': take(lx, t, TOK_RBRACE, 1); break;
    case '[': take(lx, t, TOK_LBRACKET, 1); break;
    case ']': take(lx, t, TOK_RBRACKET, 1); break;
    case ';': take(lx, t, TOK_SEMI, 1); break;
    case ',': take(lx, t, TOK_COMMA, 1); break;
    case '@': take(lx, t, TOK_MONKEYS_AT, 1); break;
    case '~': take(lx, t, TOK_TILDE, 1); break;
    case '?': take(lx, t, TOK_QUES, 1); break;
    case '.':
        if (s[1] >= '0' && s[1] <= '9') {
            lx->buf.n = 0;
            t->radix = 10;
            scan_fraction(lx, t, s);
            t->name = buf_name(lx);
        } else if (s[1] == '.' && s[2] == '.') {
            take(lx, t, TOK_ELLIPSIS, 3);
        } else {
            take(lx, t, TOK_DOT, 1);
        }
        break;
    case ':':
        if (s[1] == ':')
            take(lx, t, TOK_COLCOL, 2);
        else
            take(lx, t, TOK_COLON, 1);
        break;
    case '=': scan_op(lx, t, TOK_EQ, TOK_EQEQ, 0); break;
    case '!': scan_op(lx, t, TOK_BANG, TOK_BANGEQ, 0); break;
    case '&': scan_op(lx, t, TOK_AMP, TOK_AMPEQ, TOK_AMPAMP); break;
    case '|': scan_op(lx, t, TOK_BAR, TOK_BAREQ, TOK_BARBAR); break;
    case '+': scan_op(lx, t, TOK_PLUS, TOK_PLUSEQ, TOK_PLUSPLUS); break;
    case '*': scan_op(lx, t, TOK_STAR, TOK_STAREQ, 0); break;
    case '/': scan_op(lx, t, TOK_SLASH, TOK_SLASHEQ, 0); break;
    case '^': scan_op(lx, t, TOK_CARET, TOK_CARETEQ, 0); break;
    case '%': scan_op(lx, t, TOK_PERCENT, TOK_PERCENTEQ, 0); break;
    case '-':
        if (s[1] == '>')
            take(lx, t, TOK_ARROW, 2);
        else
            scan_op(lx, t, TOK_SUB, TOK_SUBEQ, TOK_SUBSUB);
        break;
    case '<': scan_lt(lx, t); break;
    case '>': scan_gt(lx, t); break;
    case '\'': scan_char(lx, t); break;
    case '"':
        if (s[1] == '"' && s[2] == '"')
            scan_text_block(lx, t);
        else
            scan_string(lx, t);
        break;
    default:
        if (char_class[*s] & CHAR_DIGIT)
            scan_number(lx, t);
        else if (char_class[*s] & CHAR_IDENT)
            scan_ident(lx, t);
        else
            scan_other(lx, t);
        break;
    }
}

static void scan(Lexer *lx, Token *t) {
    skip_space(lx, t);
    if (t->kind != TOK_ERROR) {
        t->pos = position(lx, lx->p);
        scan_token(lx, t);
    }
    t->end = position(lx, lx->p);
    if (t->kind == TOK_ERROR && t->pos > lx->error_pos)
        lx->error_pos = t->pos;
}
