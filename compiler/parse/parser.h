/* Parser: recursive descent from tokens to trees, one file per area (units and classes, statements,
 * expressions and types). Private to parse/.
 *
 * Errors follow javac's manners: what is missing is reported at the end of the token before, what is out of
 * place at itself; nothing is reported at or before the last error; after one the parser skips to where a
 * statement, member or declaration may begin. Nesting is bounded: `parse_deeper` counts C recursion, `height`
 * the tree being built, so that chains (a + b + ..., a.b().c()...) are bounded too. */
#ifndef JINDO_COMPILER_PARSER_H
#define JINDO_COMPILER_PARSER_H

#include "parse/lexer.h"

typedef struct Parser {
    Compiler *c;
    Lexer lx;
    CompUnit *unit;
    Pos error_end;   /* the parser is recovering while the current token is at or before this */
    Pos stuck_pos;   /* token at the last error */
    int stuck_count; /* further errors there: progress must be made some time */
    int depth;       /* of C recursion */
    bool in_new;     /* the class after `new`: its type arguments may be left out, <> */
    int height;      /* of the expression parsed last */
    int reach;       /* deepest depth + height since a function body began */
    VEC(Ast *) pile; /* lists under construction */
    bool errors;
    VEC(const char *) features; /* reported as too new: once a file each */
    bool preview_reported;      /* once a file */
    bool in_case_label;                      /* an arrow ends the label: no lambda there */
    const Name *class_name;                  /* of the class whose body is being parsed: tells constructors */
} Parser;

/* ---- parse.c: tokens, errors, lists ---- */
#define TOK(p) (lex_peek(&(p)->lx, 0))
#define TK(p) ((TokenKind)lex_peek(&(p)->lx, 0)->kind)
#define PEEK(p, k) ((TokenKind)lex_peek(&(p)->lx, (k))->kind)

static inline Pos parse_pos(Parser *p) {
    return TOK(p)->pos;
}
static inline void parse_next(Parser *p) {
    lex_next(&p->lx);
}
bool parse_accept(Parser *p, TokenKind k); /* reports when it is another */
static inline bool parse_eat(Parser *p, TokenKind k) {
    if (TK(p) != k)
        return false;
    parse_next(p);
    return true;
}
const char *parse_token_text(TokenKind k);
void parse_report(Parser *p, Pos pos, Diag *d);
#define parse_fail(p, pos, ...)                                                                              \
    parse_report(p, pos, diag_new((p)->c, DIAG_ERROR, -1, (pos), DIAG_ARGS(__VA_ARGS__)))
/* Reports and gives an ERRONEOUS node around `part` (may be NULL). */
Ast *parse_bad(Parser *p, Pos pos, Ast *part, Diag *d);
#define parse_bad_tree(p, pos, part, ...)                                                                    \
    parse_bad(p, pos, part, diag_new((p)->c, DIAG_ERROR, -1, (pos), DIAG_ARGS(__VA_ARGS__)))
/* An error that does not disturb parsing (a semantic one): no recovery. */
#define parse_note_error(p, pos, ...) ((p)->errors = true, diag_error((p)->c, pos, __VA_ARGS__))
Ast *parse_illegal(Parser *p, Pos pos, bool type); /* illegal start of expression or type */
const Name *parse_ident(Parser *p);
bool parse_at_ident(Parser *p); /* an identifier, or a word that is reported as one */
bool parse_is_lax_ident(TokenKind k);
bool parse_deeper(Parser *p);
void parse_too_deep(Parser *p);
static inline void parse_shallower(Parser *p) {
    p->depth--;
}
/* The node just made has a child of height h. */
static inline void parse_grow(Parser *p, int h) {
    p->height = h + 1;
    if (p->depth + p->height > p->reach) {
        p->reach = p->depth + p->height;
        if (p->reach > MAX_TREE_DEPTH)
            parse_too_deep(p);
    }
}
enum { SKIP_IMPORT = 1, SKIP_MEMBER = 2, SKIP_IDENT = 4, SKIP_STMT = 8 };
void parse_skip(Parser *p, int stops);
static inline int parse_mark(Parser *p) {
    return p->pile.n;
}
static inline void parse_push(Parser *p, void *t) {
    vec_push(&p->c->arena, &p->pile, (Ast *)t);
}
AstList parse_list(Parser *p, int mark);
static inline bool parse_recovering(Parser *p) {
    return parse_pos(p) <= p->error_end;
}
bool parse_feature(Parser *p, Pos pos, int release, const char *what);

/* ---- parse_type.c ---- */
enum { TYPE_NO_VAR = 0, TYPE_VAR_OK = 1, TYPE_NO_DIMS = 2 };
Ast *parse_type(Parser *p, int how);
Ast *parse_class_type(Parser *p);      /* a class name with arguments and annotations, no dims */
Ast *parse_dims(Parser *p, Ast *elem); /* [] [] behind a type or a name */
AstList parse_type_args(Parser *p, bool diamond_ok, bool *diamond);
AstList parse_typarams(Parser *p);
AstList parse_type_annotations(Parser *p);
Ast *parse_qualified(Parser *p); /* a.b.c */
bool parse_is_primitive(TokenKind k);
Ast *parse_primitive(Parser *p);
TypeTag parse_primitive_tag(TokenKind k);
/* Looking ahead: the index behind a type that starts at k, or 0. *generic: it had type arguments. */
uint32_t parse_skip_type(Parser *p, uint32_t k, bool *generic);
uint32_t parse_skip_type_args(Parser *p, uint32_t k);
uint32_t parse_skip_annotations(Parser *p, uint32_t k);

/* ---- parse_expr.c ---- */
Ast *parse_expr(Parser *p);
Ast *parse_cond_expr(Parser *p); /* no assignment: annotation values */
Ast *parse_literal(Parser *p, bool negative, Pos pos);
AstList parse_args(Parser *p);
Ast *parse_parens(Parser *p); /* PARENS of a condition */
Ast *parse_array_init(Parser *p, Pos pos, Ast *elem);
Ast *parse_var_init(Parser *p);

/* ---- parse_stmt.c ---- */
Block *parse_block(Parser *p);
Ast *parse_switch(Parser *p, bool expression);

/* ---- parse_decl.c ---- */
Modifiers *parse_modifiers(Parser *p, Modifiers *partial);
AstList parse_annotations(Parser *p);
Ast *parse_class(Parser *p, Modifiers *mods, bool deprecated);
bool parse_at_class(Parser *p); /* class, interface, enum, record, @interface */
AstList parse_class_body(Parser *p, const Name *name, bool is_interface, bool is_record, Pos *end);
void parse_var_decls(Parser *p, Modifiers *mods, Ast *type, Pos start, bool is_var, bool local);
VarDecl *parse_var_rest(Parser *p, Pos pos, Modifiers *mods, Ast *type, const Name *name, bool need_init,
                        Pos start, bool is_var, bool local, bool compound);
VarDecl *parse_param(Parser *p, bool lambda, bool record);
AstList parse_params(Parser *p, bool lambda, bool record, VarDecl **receiver);
Modifiers *parse_no_modifiers(Parser *p);
bool parse_is_var(Parser *p); /* the current token is `var` used as a type */

#endif
