/* The parser's ground floor: errors, recovery, lists, limits. */
#include "parse/parser.h"

#include <string.h>

/* Deepest C recursion; trees may be higher than that (chains). */
enum { MAX_NESTING = 2500 };
/* Errors at one token before it is passed over, whatever it is. */
enum { MAX_STUCK = 50 };

/* ---- errors ---- */

const char *parse_token_text(TokenKind k) {
    switch (k) {
    case TOK_DOT: return "'.'";
    case TOK_COMMA: return "','";
    case TOK_SEMI: return "';'";
    case TOK_LPAREN: return "'('";
    case TOK_RPAREN: return "')'";
    case TOK_LBRACKET: return "'['";
    case TOK_RBRACKET: return "']'";
    case TOK_LBRACE: return "'{'";
    case TOK_RBRACE: return "'}'";
    default: return token_text[k];
    }
}

void parse_report(Parser *p, Pos pos, Diag *d) {
    p->errors = true;
    if (p->lx.stopped)
        return;
    const Token *t = TOK(p);
    if (pos > p->lx.error_pos) {
        if (t->kind == TOK_EOF)
            diag_error(p->c, pos, ERR_PREMATURE_EOF);
        else
            diag_emit(p->c, d);
        p->lx.error_pos = pos;
    }
    if (t->pos != p->stuck_pos)
        p->stuck_count = 0;
    else if (++p->stuck_count > MAX_STUCK && t->kind != TOK_EOF)
        parse_next(p);
    p->stuck_pos = parse_pos(p);
}

static void reach_error(Parser *p, Pos pos) {
    if (pos > p->error_end)
        p->error_end = pos;
}

bool parse_accept(Parser *p, TokenKind k) {
    if (TK(p) == k) {
        parse_next(p);
        return true;
    }
    reach_error(p, parse_pos(p));
    parse_fail(p, p->lx.prev_end, ERR_EXPECTED, parse_token_text(k));
    return false;
}

Ast *parse_bad(Parser *p, Pos pos, Ast *part, Diag *d) {
    reach_error(p, pos);
    parse_report(p, pos, d);
    Erroneous *e = AST_NEW(p->c, Erroneous, ERRONEOUS, pos);
    if (part)
        e->parts = ast_list(p->c, 1, part);
    p->height = 1;
    return &e->a;
}

Ast *parse_illegal(Parser *p, Pos pos, bool type) {
    reach_error(p, pos);
    return type ? parse_bad_tree(p, pos, NULL, ERR_ILLEGAL_START_OF_TYPE)
                : parse_bad_tree(p, pos, NULL, ERR_ILLEGAL_START_OF_EXPR);
}

bool parse_feature(Parser *p, Pos pos, int release, const char *what) {
    if (p->c->options.release >= release)
        return true;
    p->errors = true;
    for (int i = 0; i < p->features.n; i++)
        if (!strcmp(p->features.v[i], what))
            return false;
    vec_push(&p->c->arena, &p->features, what);
    const char *verb = what[strlen(what) - 1] == 's' ? "are" : "is";
    parse_note_error(p, pos, ERR_FEATURE_NOT_SUPPORTED, what, verb, p->c->options.release, release);
    return false;
}

/* ---- limits ---- */

void parse_too_deep(Parser *p) {
    if (!p->lx.stopped)
        diag_error(p->c, parse_pos(p), ERR_TOO_DEEP);
    p->errors = true;
    lex_stop(&p->lx);
}

bool parse_deeper(Parser *p) {
    p->depth++;
    if (p->depth <= MAX_NESTING)
        return true;
    parse_too_deep(p);
    return false;
}

/* ---- names ---- */

bool parse_is_lax_ident(TokenKind k) {
    return k == TOK_IDENT || k == TOK_UNDERSCORE || k == TOK_ASSERT || k == TOK_ENUM;
}

bool parse_at_ident(Parser *p) {
    return parse_is_lax_ident(TK(p));
}

const Name *parse_ident(Parser *p) {
    const Token *t = TOK(p);
    const Name *name = t->name;
    switch (t->kind) {
    case TOK_IDENT: parse_next(p); return name;
    case TOK_ASSERT: parse_fail(p, t->pos, ERR_ASSERT_AS_IDENTIFIER); break;
    case TOK_ENUM: parse_fail(p, t->pos, ERR_ENUM_AS_IDENTIFIER); break;
    case TOK_UNDERSCORE:
        if (p->c->options.release >= 9)
            parse_note_error(p, t->pos, ERR_UNDERSCORE_AS_IDENTIFIER);
        break;
    case TOK_THIS: parse_fail(p, t->pos, ERR_THIS_AS_IDENTIFIER); break;
    default: parse_accept(p, TOK_IDENT); return p->c->n.error;
    }
    if (TOK(p)->name == name)
        parse_next(p);
    return name ? name : p->c->n.error;
}

/* ---- lists ---- */

AstList parse_list(Parser *p, int mark) {
    AstList l = {NULL, p->pile.n - mark};
    if (l.n) {
        l.v = NEW_ARRAY(&p->c->arena, Ast *, l.n);
        for (int i = 0; i < l.n; i++)
            l.v[i] = p->pile.v[mark + i];
    }
    p->pile.n = mark;
    return l;
}

/* ---- recovery ---- */

/* Moves to the next token where one of `stops` may begin; a semicolon ends what was wrong and is passed. */
void parse_skip(Parser *p, int stops) {
    for (;; parse_next(p)) {
        switch (TK(p)) {
        case TOK_SEMI: parse_next(p); return;
        case TOK_EOF:
        case TOK_CLASS:
        case TOK_INTERFACE:
        case TOK_ENUM:
        case TOK_MONKEYS_AT: return;
        case TOK_IMPORT:
            if (stops & SKIP_IMPORT)
                return;
            break;
        case TOK_LBRACE:
        case TOK_RBRACE:
        case TOK_PRIVATE:
        case TOK_PROTECTED:
        case TOK_PUBLIC:
        case TOK_STATIC:
        case TOK_TRANSIENT:
        case TOK_NATIVE:
        case TOK_VOLATILE:
        case TOK_SYNCHRONIZED:
        case TOK_STRICTFP:
        case TOK_LT:
        case TOK_BYTE:
        case TOK_SHORT:
        case TOK_CHAR:
        case TOK_INT:
        case TOK_LONG:
        case TOK_FLOAT:
        case TOK_DOUBLE:
        case TOK_BOOLEAN:
        case TOK_VOID:
            if (stops & SKIP_MEMBER)
                return;
            break;
        case TOK_UNDERSCORE:
        case TOK_IDENT:
            if (stops & SKIP_IDENT)
                return;
            break;
        case TOK_CASE:
        case TOK_DEFAULT:
        case TOK_IF:
        case TOK_FOR:
        case TOK_WHILE:
        case TOK_DO:
        case TOK_TRY:
        case TOK_SWITCH:
        case TOK_RETURN:
        case TOK_THROW:
        case TOK_BREAK:
        case TOK_CONTINUE:
        case TOK_ELSE:
        case TOK_FINALLY:
        case TOK_CATCH:
        case TOK_THIS:
        case TOK_SUPER:
        case TOK_NEW:
        case TOK_ASSERT:
            if (stops & SKIP_STMT)
                return;
            break;
        default: break;
        }
    }
}
