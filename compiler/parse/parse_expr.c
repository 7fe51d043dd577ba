/* Expressions (JLS 15). Binary chains are loops, not recursion; casts and lambdas are told from parentheses
 * by looking ahead. */
#include "parse/parser.h"

#include <stdlib.h>
#include <string.h>

static Ast *unary(Parser *p);
static Ast *primary(Parser *p);
static Ast *lambda_or_expr_body(Parser *p, Lambda *l);

static int max2(int a, int b) {
    return a > b ? a : b;
}

static Ast *make_ident(Parser *p, Pos pos, const Name *name) {
    Ident *id = AST_NEW(p->c, Ident, IDENT, pos);
    id->name = name;
    p->height = 1;
    return &id->a;
}

/* ---- literals ---- */

static Konst *konst_new(Parser *p, TypeTag tag) {
    Konst *k = NEW(&p->c->arena, Konst);
    k->tag = (uint8_t)tag;
    return k;
}

/* Digits of a radix to a number; false when it does not fit in 64 bits. */
static bool digits_value(const Name *digits, int radix, uint64_t *value) {
    uint64_t v = 0;
    for (const char *s = digits->s; *s; s++) {
        int ch = *s | 0x20, d = ch >= 'a' ? ch - 'a' + 10 : *s - '0';
        if (v > (UINT64_MAX - (uint64_t)d) / (uint64_t)radix)
            return false;
        v = v * (uint64_t)radix + (uint64_t)d;
    }
    *value = v;
    return true;
}

/* Decimal literals reach 2^31 (2^63) only behind a minus; the others fill the whole word. */
static bool integer_value(const Token *t, bool negative, bool is_long, int64_t *out) {
    uint64_t v, limit;
    if (!digits_value(t->name, t->radix, &v))
        return false;
    if (t->radix == 10)
        limit = (is_long ? (uint64_t)INT64_MAX : INT32_MAX) + negative;
    else
        limit = is_long ? UINT64_MAX : UINT32_MAX;
    if (v > limit)
        return false;
    *out = (int64_t)(negative ? 0 - v : v);
    return true;
}

/* The number without its point, the exponent put right: strtod's point depends on the host's locale. */
static const char *without_point(Parser *p, const char *s, bool hex) {
    const char *point = strchr(s, '.'), *e = strchr(s, hex ? 'p' : 'e');
    size_t mantissa = e ? (size_t)(e - s) : strlen(s);
    long exponent = 0;
    if (e) { /* saturating: huge exponents stay huge */
        const char *x = e + 1;
        bool minus = *x == '-';
        for (x += *x == '-' || *x == '+'; *x; x++)
            exponent = exponent < 100000000 ? exponent * 10 + (*x - '0') : exponent;
        exponent = minus ? -exponent : exponent;
    }
    if (point)
        exponent -= (long)(s + mantissa - point - 1) * (hex ? 4 : 1);
    char *out = arena_alloc(&p->c->arena, mantissa + 32), *o = out;
    if (hex) {
        *o++ = '0';
        *o++ = 'x';
    }
    for (size_t i = 0; i < mantissa; i++)
        if (s[i] != '.')
            *o++ = s[i];
    const char *tail = arena_printf(&p->c->arena, "%c%ld", hex ? 'p' : 'e', exponent);
    memcpy(o, tail, strlen(tail) + 1);
    return out;
}

static bool is_zero(const char *s, bool hex) {
    for (; *s && (hex ? *s != 'p' : *s != 'e'); s++)
        if (*s != '0' && *s != '.')
            return false;
    return true;
}

static Konst *float_value(Parser *p, const Token *t, bool negative) {
    bool hex = t->radix == 16, single = t->kind == TOK_FLOATLIT;
    const char *s = without_point(p, t->name->s, hex);
    Konst *k = konst_new(p, single ? T_FLOAT : T_DOUBLE);
    double v;
    if (single)
        v = k->f = strtof(s, NULL);
    else
        v = k->d = strtod(s, NULL);
    if (v == 0 && !is_zero(t->name->s, hex))
        parse_note_error(p, t->pos, ERR_FP_TOO_SMALL);
    else if (v > 1.7976931348623157e308 || (single && v > 3.4028234663852886e38))
        parse_note_error(p, t->pos, ERR_FP_TOO_LARGE);
    (void)negative;
    return k;
}

static Konst *integer_konst(Parser *p, const Token *t, bool negative) {
    bool is_long = t->kind == TOK_LONGLIT;
    Konst *k = konst_new(p, is_long ? T_LONG : T_INT);
    int64_t v = 0;
    if (!integer_value(t, negative, is_long, &v))
        parse_note_error(p, t->pos, ERR_INT_NUMBER_TOO_LARGE);
    if (is_long)
        k->l = v;
    else
        k->i = (int32_t)v;
    return k;
}

Ast *parse_literal(Parser *p, bool negative, Pos pos) {
    const Token *t = TOK(p);
    Literal *l = AST_NEW(p->c, Literal, LITERAL, pos);
    Konst *k = NULL;
    switch (t->kind) {
    case TOK_INTLIT:
    case TOK_LONGLIT: k = integer_konst(p, t, negative); break;
    case TOK_FLOATLIT:
    case TOK_DOUBLELIT: k = float_value(p, t, negative); break;
    case TOK_CHARLIT:
        k = konst_new(p, T_INT);
        k->i = (int32_t)t->value;
        break;
    case TOK_STRINGLIT:
        k = konst_new(p, T_CLASS);
        k->s = t->name;
        if (t->text_block) {
            l->a.bits |= AB_TEXT_BLOCK;
            parse_feature(p, t->pos, 15, "text blocks");
        }
        break;
    case TOK_TRUE:
    case TOK_FALSE:
        k = konst_new(p, T_INT);
        k->i = t->kind == TOK_TRUE;
        break;
    default: break; /* null */
    }
    l->a.op = (uint8_t)(t->kind == TOK_CHARLIT                        ? T_CHAR
                        : t->kind == TOK_TRUE || t->kind == TOK_FALSE ? T_BOOLEAN
                        : k                                           ? (TypeTag)k->tag
                                                                      : T_BOT);
    if (t->radix == 10)
        l->a.bits |= AB_DECIMAL;
    l->a.konst = k;
    parse_next(p);
    p->height = 1;
    return &l->a;
}

static bool is_literal(TokenKind k) {
    return (k >= TOK_INTLIT && k <= TOK_STRINGLIT) || k == TOK_TRUE || k == TOK_FALSE || k == TOK_NULL;
}

/* "a" + "b" + "c" with nothing else between: one literal, so that long texts make no high trees. */
static Ast *fold_strings(Parser *p, Literal *first) {
    VEC(char) text = {0};
    for (const char *s = first->a.konst->s->s; *s; s++)
        vec_push(&p->c->arena, &text, *s);
    while (TK(p) == TOK_PLUS && PEEK(p, 1) == TOK_STRINGLIT && PEEK(p, 2) != TOK_DOT &&
           PEEK(p, 2) != TOK_LBRACKET && PEEK(p, 2) != TOK_COLCOL) {
        parse_next(p);
        for (const char *s = TOK(p)->name->s; *s; s++)
            vec_push(&p->c->arena, &text, *s);
        parse_next(p);
    }
    first->a.konst->s = name_intern(p->c, text.v ? text.v : "", (size_t)text.n);
    return &first->a;
}

/* ---- operators ---- */

static Oper binary_op(TokenKind k) {
    switch (k) {
    case TOK_BARBAR: return OPER_OR;
    case TOK_AMPAMP: return OPER_AND;
    case TOK_BAR: return OPER_BITOR;
    case TOK_CARET: return OPER_BITXOR;
    case TOK_AMP: return OPER_BITAND;
    case TOK_EQEQ: return OPER_EQ;
    case TOK_BANGEQ: return OPER_NE;
    case TOK_LT: return OPER_LT;
    case TOK_GT: return OPER_GT;
    case TOK_LTEQ: return OPER_LE;
    case TOK_GTEQ: return OPER_GE;
    case TOK_LTLT: return OPER_SHL;
    case TOK_GTGT: return OPER_SHR;
    case TOK_GTGTGT: return OPER_USHR;
    case TOK_PLUS: return OPER_ADD;
    case TOK_SUB: return OPER_SUB;
    case TOK_STAR: return OPER_MUL;
    case TOK_SLASH: return OPER_DIV;
    case TOK_PERCENT: return OPER_MOD;
    default: return OPER_NONE;
    }
}

static Oper assign_op(TokenKind k) {
    switch (k) {
    case TOK_PLUSEQ: return OPER_ADD;
    case TOK_SUBEQ: return OPER_SUB;
    case TOK_STAREQ: return OPER_MUL;
    case TOK_SLASHEQ: return OPER_DIV;
    case TOK_PERCENTEQ: return OPER_MOD;
    case TOK_AMPEQ: return OPER_BITAND;
    case TOK_BAREQ: return OPER_BITOR;
    case TOK_CARETEQ: return OPER_BITXOR;
    case TOK_LTLTEQ: return OPER_SHL;
    case TOK_GTGTEQ: return OPER_SHR;
    case TOK_GTGTGTEQ: return OPER_USHR;
    default: return OPER_NONE;
    }
}

enum { PREC_INSTANCEOF = 7 };

/* Behind `instanceof`: a type, or a type pattern. */
static Ast *instanceof_right(Parser *p) {
    Pos pos = parse_pos(p);
    Modifiers *mods = NULL;
    if (TK(p) == TOK_LPAREN) {
        parse_feature(p, pos, 18, "parenthesized patterns");
        return parse_illegal(p, pos, true);
    }
    if (TK(p) == TOK_FINAL || TK(p) == TOK_MONKEYS_AT)
        mods = parse_modifiers(p, NULL);
    Ast *type = parse_type(p, TYPE_NO_VAR);
    if (!parse_at_ident(p) || (TK(p) != TOK_IDENT && TK(p) != TOK_UNDERSCORE)) {
        if (mods && mods->flags)
            parse_accept(p, TOK_IDENT);
        return type;
    }
    parse_feature(p, parse_pos(p), 16, "pattern matching in instanceof");
    BindingPattern *b = AST_NEW(p->c, BindingPattern, BINDING_PATTERN, parse_pos(p));
    VarDecl *v = AST_NEW(p->c, VarDecl, VAR_DECL, parse_pos(p));
    v->mods = mods ? mods : parse_no_modifiers(p);
    v->vartype = type;
    v->start = pos;
    v->name = parse_ident(p);
    b->var = v;
    parse_grow(p, p->height + 1);
    return &b->a;
}

static Ast *binary(Parser *p, int min) {
    Ast *left = unary(p);
    int height = p->height;
    if (left->kind == A_LITERAL && left->op == T_CLASS && TK(p) == TOK_PLUS && min <= oper_prec[OPER_ADD])
        left = fold_strings(p, (Literal *)left);
    for (;;) {
        TokenKind k = TK(p);
        Pos pos = parse_pos(p);
        if (k == TOK_INSTANCEOF) {
            if (PREC_INSTANCEOF < min)
                break;
            parse_next(p);
            InstanceOf *io = AST_NEW(p->c, InstanceOf, INSTANCEOF, pos);
            io->expr = left;
            io->pattern = instanceof_right(p);
            left = &io->a;
        } else {
            Oper op = binary_op(k);
            if (op == OPER_NONE || oper_prec[op] < min)
                break;
            parse_next(p);
            Binary *b = AST_NEW(p->c, Binary, BINARY, pos);
            b->a.op = (uint8_t)op;
            b->lhs = left;
            b->rhs = binary(p, oper_prec[op] + 1);
            left = &b->a;
        }
        parse_grow(p, max2(height, p->height));
        height = p->height;
    }
    p->height = height;
    return left;
}

static Ast *conditional(Parser *p, Ast *cond) {
    Conditional *t = AST_NEW(p->c, Conditional, CONDITIONAL, parse_pos(p));
    int height = p->height;
    parse_next(p);
    t->cond = cond;
    t->then = parse_expr(p);
    height = max2(height, p->height);
    parse_accept(p, TOK_COLON);
    if (parse_deeper(p))
        t->otherwise = parse_cond_expr(p);
    else
        t->otherwise = parse_illegal(p, parse_pos(p), false);
    parse_shallower(p);
    parse_grow(p, max2(height, p->height));
    return &t->a;
}

Ast *parse_cond_expr(Parser *p) {
    Ast *t = binary(p, 1);
    return TK(p) == TOK_QUES ? conditional(p, t) : t;
}

static Ast *assignment(Parser *p, Ast *lhs) {
    Pos pos = parse_pos(p);
    Oper op = assign_op(TK(p));
    int height = p->height;
    parse_next(p);
    Ast *rhs = parse_expr(p);
    parse_grow(p, max2(height, p->height));
    if (op == OPER_NONE) {
        Assign *t = AST_NEW(p->c, Assign, ASSIGN, pos);
        t->lhs = lhs;
        t->rhs = rhs;
        return &t->a;
    }
    AssignOp *t = AST_NEW(p->c, AssignOp, ASSIGNOP, pos);
    t->a.op = (uint8_t)op;
    t->lhs = lhs;
    t->rhs = rhs;
    return &t->a;
}

Ast *parse_expr(Parser *p) {
    Ast *t;
    if (parse_deeper(p)) {
        t = parse_cond_expr(p);
        if (TK(p) == TOK_EQ || assign_op(TK(p)) != OPER_NONE)
            t = assignment(p, t);
    } else {
        t = parse_illegal(p, parse_pos(p), false);
    }
    parse_shallower(p);
    return t;
}

/* ---- unary ---- */

static Oper prefix_op(TokenKind k) {
    switch (k) {
    case TOK_PLUS: return OPER_POS;
    case TOK_SUB: return OPER_NEG;
    case TOK_BANG: return OPER_NOT;
    case TOK_TILDE: return OPER_COMPL;
    case TOK_PLUSPLUS: return OPER_PREINC;
    case TOK_SUBSUB: return OPER_PREDEC;
    default: return OPER_NONE;
    }
}

static Ast *make_unary(Parser *p, Pos pos, Oper op, Ast *arg) {
    Unary *t = AST_NEW(p->c, Unary, UNARY, pos);
    t->a.op = (uint8_t)op;
    t->arg = arg;
    parse_grow(p, p->height);
    return &t->a;
}

static Ast *prefix(Parser *p, Oper op) {
    Pos pos = parse_pos(p), end = TOK(p)->end;
    parse_next(p);
    if (op == OPER_NEG && (TK(p) == TOK_INTLIT || TK(p) == TOK_LONGLIT) && parse_pos(p) == end &&
        TOK(p)->radix == 10 && PEEK(p, 1) != TOK_DOT)
        return parse_literal(p, true, pos);
    Ast *arg = parse_deeper(p) ? unary(p) : parse_illegal(p, pos, false);
    parse_shallower(p);
    return make_unary(p, pos, op, arg);
}

/* What stands in parentheses here? */
typedef enum ParenKind { PAREN_EXPR, PAREN_CAST, PAREN_IMPLICIT, PAREN_EXPLICIT } ParenKind;

/* May the token begin the operand of a cast to a reference type? */
static bool starts_cast_operand(TokenKind k) {
    return is_literal(k) || parse_is_lax_ident(k) || parse_is_primitive(k) || k == TOK_BANG ||
           k == TOK_TILDE || k == TOK_LPAREN || k == TOK_THIS || k == TOK_SUPER || k == TOK_NEW ||
           k == TOK_SWITCH || k == TOK_VOID;
}

/* Behind the parenthesized type(s), at ')'. */
static ParenKind cast_or_parens(Parser *p, uint32_t k, bool sure) {
    if (PEEK(p, k + 1) == TOK_ARROW)
        return p->in_case_label ? PAREN_EXPR : PAREN_IMPLICIT;
    return sure || starts_cast_operand(PEEK(p, k + 1)) ? PAREN_CAST : PAREN_EXPR;
}

static ParenKind paren_kind(Parser *p) {
    uint32_t k = 1;
    bool generic = false;
    TokenKind first = PEEK(p, 1);
    if (first == TOK_RPAREN)
        return PAREN_EXPLICIT;
    if (first == TOK_FINAL)
        return PAREN_EXPLICIT;
    if (first != TOK_MONKEYS_AT && !parse_is_primitive(first) && !parse_is_lax_ident(first))
        return PAREN_EXPR;
    if (parse_is_lax_ident(first) && PEEK(p, 2) == TOK_COMMA)
        return PAREN_IMPLICIT;
    for (;;) {
        uint32_t from = k;
        k = parse_skip_type(p, k, &generic);
        if (!k)
            return PAREN_EXPR;
        bool sure = generic || parse_is_primitive(PEEK(p, from)) || PEEK(p, k - 1) == TOK_RBRACKET ||
                    first == TOK_MONKEYS_AT;
        TokenKind next = PEEK(p, k);
        if (next == TOK_RPAREN)
            return cast_or_parens(p, k, sure);
        if (next == TOK_ELLIPSIS || next == TOK_THIS)
            return PAREN_EXPLICIT;
        if (parse_is_lax_ident(next)) {
            TokenKind after = PEEK(p, k + 1);
            if (!generic || after == TOK_COMMA || after == TOK_LBRACKET ||
                (after == TOK_RPAREN && PEEK(p, k + 2) == TOK_ARROW))
                return PAREN_EXPLICIT;
            return PAREN_EXPR;
        }
        if (next != TOK_AMP)
            return PAREN_EXPR;
        k++;
    }
}

static Ast *cast(Parser *p) {
    Cast *t = AST_NEW(p->c, Cast, CAST, parse_pos(p));
    parse_next(p);
    Pos pos = parse_pos(p);
    t->to = parse_type(p, TYPE_NO_VAR);
    int height = p->height;
    if (TK(p) == TOK_AMP) {
        int mark = parse_mark(p);
        parse_push(p, t->to);
        while (parse_eat(p, TOK_AMP))
            parse_push(p, parse_type(p, TYPE_NO_VAR));
        TypeUnion *u = AST_NEW(p->c, TypeUnion, INTERSECTION_TYPE, pos);
        u->alternatives = parse_list(p, mark);
        t->to = &u->a;
    }
    parse_accept(p, TOK_RPAREN);
    t->expr = parse_deeper(p) ? unary(p) : parse_illegal(p, pos, false);
    parse_shallower(p);
    parse_grow(p, max2(height + 1, p->height));
    return &t->a;
}

static Ast *unary(Parser *p) {
    Oper op = prefix_op(TK(p));
    if (op != OPER_NONE)
        return prefix(p, op);
    if (TK(p) == TOK_LPAREN && paren_kind(p) == PAREN_CAST)
        return cast(p);
    Ast *t = primary(p);
    while (TK(p) == TOK_PLUSPLUS || TK(p) == TOK_SUBSUB) {
        Pos pos = parse_pos(p);
        op = TK(p) == TOK_PLUSPLUS ? OPER_POSTINC : OPER_POSTDEC;
        parse_next(p);
        t = make_unary(p, pos, op, t);
    }
    return t;
}

/* ---- lambdas ---- */

static VarDecl *implicit_param(Parser *p) {
    VarDecl *v = AST_NEW(p->c, VarDecl, VAR_DECL, parse_pos(p));
    v->mods = parse_no_modifiers(p);
    v->mods->flags = F_PARAMETER;
    v->a.bits |= AB_VAR;
    v->start = v->a.pos;
    if (TK(p) == TOK_UNDERSCORE && p->c->options.release >= 9) {
        parse_note_error(p, parse_pos(p), ERR_UNDERSCORE_AS_IDENTIFIER_IN_LAMBDA);
        v->name = TOK(p)->name;
        parse_next(p);
    } else {
        v->name = parse_ident(p);
    }
    return v;
}

static Ast *lambda_rest(Parser *p, Lambda *l) {
    parse_accept(p, TOK_ARROW);
    return lambda_or_expr_body(p, l);
}

static Ast *lambda_or_expr_body(Parser *p, Lambda *l) {
    if (TK(p) != TOK_LBRACE) {
        l->a.bits |= AB_EXPR_BODY;
        l->body = parse_expr(p);
        parse_grow(p, p->height);
        return &l->a;
    }
    int outer = p->reach;
    p->reach = p->depth;
    l->body = (Ast *)parse_block(p);
    int inner = p->reach - p->depth;
    p->reach = max2(outer, p->reach);
    parse_grow(p, inner);
    return &l->a;
}

static Ast *lambda_ident(Parser *p) {
    Lambda *l = AST_NEW(p->c, Lambda, LAMBDA, parse_pos(p));
    l->start = l->a.pos;
    l->a.bits |= AB_IMPLICIT_PARAMS;
    l->params = ast_list(p->c, 1, implicit_param(p));
    return lambda_rest(p, l);
}

/* Parameters may be all typed, all `var`, or all bare. */
static void check_lambda_params(Parser *p, Lambda *l) {
    bool typed = false, var = false, bare = false;
    for (int i = 0; i < l->params.n; i++) {
        VarDecl *v = (VarDecl *)l->params.v[i];
        if (v->vartype)
            typed = true;
        else if (v->a.bits & AB_GENERATED)
            bare = true;
        else
            var = true;
    }
    for (int i = 0; i < l->params.n; i++)
        l->params.v[i]->bits &= (uint16_t)~AB_GENERATED;
    const char *why = typed && bare  ? "cannot mix implicitly-typed and explicitly-typed parameters"
                      : var && bare  ? "cannot mix 'var' and implicitly-typed parameters"
                      : var && typed ? "cannot mix 'var' and explicitly-typed parameters"
                                     : NULL;
    if (why)
        parse_note_error(p, l->start, ERR_INVALID_LAMBDA_PARAM, why);
    if (!typed && l->params.n)
        l->a.bits |= AB_IMPLICIT_PARAMS;
}

static Ast *lambda_parens(Parser *p, bool implicit) {
    Lambda *l = AST_NEW(p->c, Lambda, LAMBDA, parse_pos(p));
    l->start = l->a.pos;
    if (!implicit) {
        l->params = parse_params(p, true, false, NULL);
        check_lambda_params(p, l);
        return lambda_rest(p, l);
    }
    int mark = parse_mark(p);
    parse_next(p);
    bool mixed = false;
    do {
        if (parse_is_lax_ident(TK(p)) && parse_is_lax_ident(PEEK(p, 1))) {
            mixed = true; /* (a, int b) */
            parse_push(p, parse_param(p, true, false));
        } else {
            VarDecl *v = implicit_param(p);
            v->a.bits |= AB_GENERATED; /* told from `var` by check_lambda_params */
            parse_push(p, v);
        }
    } while (parse_eat(p, TOK_COMMA));
    (void)mixed;
    l->params = parse_list(p, mark);
    check_lambda_params(p, l);
    parse_accept(p, TOK_RPAREN);
    return lambda_rest(p, l);
}

/* ---- calls, creation ---- */

AstList parse_args(Parser *p) {
    int mark = parse_mark(p), height = 0;
    parse_accept(p, TOK_LPAREN);
    if (TK(p) != TOK_RPAREN) {
        do {
            parse_push(p, parse_expr(p));
            height = max2(height, p->height);
        } while (parse_eat(p, TOK_COMMA));
    }
    parse_accept(p, TOK_RPAREN);
    p->height = height;
    return parse_list(p, mark);
}

static Ast *call(Parser *p, AstList typeargs, Ast *method) {
    int height = p->height;
    Call *t = AST_NEW(p->c, Call, CALL, parse_pos(p));
    t->typeargs = typeargs;
    t->method = method;
    t->args = parse_args(p);
    parse_grow(p, max2(height, p->height));
    return &t->a;
}

static AstList explicit_type_args(Parser *p) {
    bool diamond;
    return TK(p) == TOK_LT ? parse_type_args(p, false, &diamond) : (AstList){0};
}

static Ast *array_creation(Parser *p, Pos pos, Ast *elem, AstList annos) {
    NewArray *t = AST_NEW(p->c, NewArray, NEW_ARRAY, pos);
    t->annotations = annos;
    if (PEEK(p, 1) == TOK_RBRACKET) {
        parse_accept(p, TOK_LBRACKET);
        parse_accept(p, TOK_RBRACKET);
        elem = parse_dims(p, elem);
        if (TK(p) == TOK_LBRACE)
            return parse_array_init(p, pos, elem);
        t->elem_type = elem;
        return parse_bad_tree(p, parse_pos(p), &t->a, ERR_ARRAY_DIMENSION_MISSING);
    }
    int mark = parse_mark(p), height = 0, n = 0;
    AstList per_dim[256];
    bool any = false;
    per_dim[0] = (AstList){0};
    while (TK(p) == TOK_LBRACKET || (TK(p) == TOK_MONKEYS_AT && n)) {
        AstList a = n ? parse_type_annotations(p) : (AstList){0};
        any |= a.n > 0;
        if (n == 255 || TK(p) != TOK_LBRACKET)
            break;
        if (PEEK(p, 1) == TOK_RBRACKET) {
            elem = parse_dims(p, elem);
            break;
        }
        per_dim[n++] = a;
        parse_next(p);
        parse_push(p, parse_expr(p));
        height = max2(height, p->height);
        parse_accept(p, TOK_RBRACKET);
    }
    t->elem_type = elem;
    t->dims = parse_list(p, mark);
    if (any) {
        t->dim_annotations = NEW_ARRAY(&p->c->arena, AstList, n);
        memcpy(t->dim_annotations, per_dim, sizeof *per_dim * (size_t)n);
    }
    parse_grow(p, height);
    if (TK(p) == TOK_LBRACE) {
        Pos brace = parse_pos(p);
        parse_array_init(p, brace, NULL);
        return parse_bad_tree(p, brace, &t->a, ERR_ILLEGAL_ARRAY_CREATION_BOTH);
    }
    return &t->a;
}

Ast *parse_array_init(Parser *p, Pos pos, Ast *elem) {
    NewArray *t = AST_NEW(p->c, NewArray, NEW_ARRAY, pos);
    t->elem_type = elem;
    t->has_init = true;
    int mark = parse_mark(p), height = 0;
    parse_accept(p, TOK_LBRACE);
    if (!parse_eat(p, TOK_COMMA) && TK(p) != TOK_RBRACE) {
        do {
            if (TK(p) == TOK_RBRACE)
                break;
            parse_push(p, parse_var_init(p));
            height = max2(height, p->height);
        } while (parse_eat(p, TOK_COMMA));
    }
    parse_accept(p, TOK_RBRACE);
    t->elems = parse_list(p, mark);
    parse_grow(p, height);
    return &t->a;
}

Ast *parse_var_init(Parser *p) {
    if (TK(p) != TOK_LBRACE)
        return parse_expr(p);
    Ast *t =
        parse_deeper(p) ? parse_array_init(p, parse_pos(p), NULL) : parse_illegal(p, parse_pos(p), false);
    parse_shallower(p);
    return t;
}

static Ast *class_creation(Parser *p, Pos pos, Ast *outer, AstList typeargs, Ast *clazz) {
    NewClass *t = AST_NEW(p->c, NewClass, NEW_CLASS, pos);
    int height = p->height;
    t->outer = outer;
    t->typeargs = typeargs;
    t->clazz = clazz;
    t->args = parse_args(p);
    height = max2(height, p->height);
    if (TK(p) == TOK_LBRACE) {
        Pos at = parse_pos(p);
        ClassDecl *k = AST_NEW(p->c, ClassDecl, CLASS_DECL, at);
        int outer_reach = p->reach;
        p->reach = p->depth;
        k->mods = parse_no_modifiers(p);
        k->name = p->c->n.empty;
        k->members = parse_class_body(p, k->name, false, false, &k->end);
        height = max2(height, p->reach - p->depth);
        p->reach = max2(outer_reach, p->reach);
        t->body = k;
    }
    parse_grow(p, height);
    return &t->a;
}

/* Behind `new`. */
static Ast *creator(Parser *p, Pos pos) {
    AstList typeargs = explicit_type_args(p);
    AstList annos = parse_type_annotations(p);
    if (parse_is_primitive(TK(p))) {
        Ast *elem = parse_primitive(p);
        AstList dim_annos = parse_type_annotations(p);
        if (annos.n) {
            AnnotatedType *at = AST_NEW(p->c, AnnotatedType, ANNOTATED_TYPE, annos.v[0]->pos);
            at->annotations = annos;
            at->underlying = elem;
            elem = &at->a;
        }
        if (TK(p) != TOK_LBRACKET)
            return parse_bad_tree(p, parse_pos(p), elem, ERR_EXPECTED, "'['");
        return array_creation(p, pos, elem, dim_annos);
    }
    if (!parse_at_ident(p)) {
        parse_accept(p, TOK_IDENT);
        p->height = 1;
        return parse_illegal(p, parse_pos(p), false);
    }
    p->in_new = true;
    Ast *t = parse_class_type(p);
    p->in_new = false;
    if (annos.n) {
        AnnotatedType *at = AST_NEW(p->c, AnnotatedType, ANNOTATED_TYPE, annos.v[0]->pos);
        at->annotations = annos;
        at->underlying = t;
        t = &at->a;
    }
    AstList dim_annos = parse_type_annotations(p);
    if (TK(p) == TOK_LBRACKET) {
        Ast *last = t->kind == A_ANNOTATED_TYPE ? ((AnnotatedType *)t)->underlying : t;
        bool diamond = last->kind == A_TYPE_APPLY && (last->bits & AB_DIAMOND);
        if (diamond)
            parse_note_error(p, last->pos, ERR_CANNOT_CREATE_ARRAY_WITH_DIAMOND);
        Ast *array = array_creation(p, pos, t, dim_annos);
        if (!diamond)
            return array;
        Erroneous *e = AST_NEW(p->c, Erroneous, ERRONEOUS, pos);
        e->parts = ast_list(p->c, 1, array);
        return &e->a;
    }
    if (TK(p) == TOK_LPAREN)
        return class_creation(p, pos, NULL, typeargs, t);
    return parse_bad_tree(p, parse_pos(p), t, ERR_EXPECTED2, "'('", "'['");
}

/* outer.new Inner<>(...) */
static Ast *inner_creator(Parser *p, Pos pos, Ast *outer, AstList typeargs) {
    int height = p->height;
    AstList annos = parse_type_annotations(p);
    Ident *id = AST_NEW(p->c, Ident, IDENT, parse_pos(p));
    id->name = parse_ident(p);
    Ast *t = &id->a;
    if (annos.n) {
        AnnotatedType *at = AST_NEW(p->c, AnnotatedType, ANNOTATED_TYPE, annos.v[0]->pos);
        at->annotations = annos;
        at->underlying = t;
        t = &at->a;
    }
    if (TK(p) == TOK_LT) {
        TypeApply *ta = AST_NEW(p->c, TypeApply, TYPE_APPLY, parse_pos(p));
        bool diamond;
        ta->clazz = t;
        ta->args = parse_type_args(p, true, &diamond);
        if (diamond)
            ta->a.bits |= AB_DIAMOND;
        t = &ta->a;
    }
    p->height = height;
    return class_creation(p, pos, outer, typeargs, t);
}

/* ---- primaries ---- */

static Ast *method_ref(Parser *p, Ast *expr) {
    MethodRef *t = AST_NEW(p->c, MethodRef, METHOD_REF, ast_start(expr));
    int height = p->height;
    parse_next(p);
    t->expr = expr;
    t->typeargs = explicit_type_args(p);
    if (parse_eat(p, TOK_NEW))
        t->name = p->c->n.init;
    else
        t->name = parse_ident(p);
    parse_grow(p, height);
    return &t->a;
}

static Ast *make_select(Parser *p, Pos dot, Ast *expr, const Name *name, Pos name_pos) {
    Select *s = AST_NEW(p->c, Select, SELECT, dot);
    s->expr = expr;
    s->name = name;
    s->name_pos = name_pos;
    parse_grow(p, p->height);
    return &s->a;
}

/* A type in an expression: T[].class, int::new, List<String>::new. */
static Ast *type_in_expr(Parser *p) {
    Pos pos = parse_pos(p);
    Ast *t;
    if (TK(p) == TOK_VOID) {
        t = parse_primitive(p);
        if (TK(p) != TOK_DOT)
            return parse_illegal(p, pos, false);
    } else {
        t = parse_type(p, TYPE_NO_VAR);
    }
    if (TK(p) == TOK_COLCOL)
        return method_ref(p, t);
    if (TK(p) == TOK_DOT && PEEK(p, 1) == TOK_CLASS) {
        Pos dot = parse_pos(p), at;
        parse_next(p);
        at = parse_pos(p);
        parse_next(p);
        return make_select(p, dot, t, p->c->n.class_, at);
    }
    return parse_bad_tree(p, parse_pos(p), t, ERR_EXPECTED, "'.class'");
}

/* A name with [] or type arguments that make it a type: looked at only where '<' or '[]' follows. */
static bool at_type_in_expr(Parser *p) {
    bool generic = false;
    uint32_t k = parse_skip_type(p, 0, &generic);
    if (!k)
        return false;
    if (PEEK(p, k) == TOK_COLCOL)
        return generic || PEEK(p, k - 1) == TOK_RBRACKET;
    return PEEK(p, k - 1) == TOK_RBRACKET && !(generic && PEEK(p, k) != TOK_DOT);
}

/* Does the chain of names here end in '<' or '[]'? Cheap test before the real look. */
static bool name_may_be_type(Parser *p) {
    uint32_t k = 1;
    while (PEEK(p, k) == TOK_DOT && PEEK(p, k + 1) == TOK_IDENT)
        k += 2;
    return PEEK(p, k) == TOK_LT || (PEEK(p, k) == TOK_LBRACKET && PEEK(p, k + 1) == TOK_RBRACKET) ||
           PEEK(p, k) == TOK_MONKEYS_AT;
}

static Ast *after_dot(Parser *p, Ast *t, Pos dot) {
    Pos at = parse_pos(p);
    int height = p->height;
    switch (TK(p)) {
    case TOK_CLASS: parse_next(p); return make_select(p, dot, t, p->c->n.class_, at);
    case TOK_THIS: parse_next(p); return make_select(p, dot, t, p->c->n.this_, at);
    case TOK_SUPER:
        parse_next(p);
        t = make_select(p, dot, t, p->c->n.super_, at);
        if (TK(p) == TOK_LPAREN)
            return call(p, (AstList){0}, t);
        return t;
    case TOK_NEW: parse_next(p); return inner_creator(p, at, t, explicit_type_args(p));
    case TOK_LT: {
        AstList typeargs = explicit_type_args(p);
        p->height = max2(height, p->height);
        at = parse_pos(p);
        if (TK(p) == TOK_SUPER) {
            parse_next(p);
            t = make_select(p, dot, t, p->c->n.super_, at);
        } else {
            t = make_select(p, dot, t, parse_ident(p), at);
        }
        if (TK(p) == TOK_LPAREN)
            return call(p, typeargs, t);
        return parse_illegal(p, parse_pos(p), false);
    }
    default: return make_select(p, dot, t, parse_ident(p), at);
    }
}

static Ast *suffixes(Parser *p, Ast *t) {
    for (;;) {
        Pos pos = parse_pos(p);
        switch (TK(p)) {
        case TOK_DOT:
            parse_next(p);
            t = after_dot(p, t, pos);
            break;
        case TOK_LPAREN:
            if (t->kind != A_IDENT && t->kind != A_SELECT)
                return t;
            t = call(p, (AstList){0}, t);
            break;
        case TOK_LBRACKET: {
            Index *x = AST_NEW(p->c, Index, INDEX, pos);
            int height = p->height;
            parse_next(p);
            x->array = t;
            x->index = parse_expr(p);
            parse_accept(p, TOK_RBRACKET);
            parse_grow(p, max2(height, p->height));
            t = &x->a;
            break;
        }
        case TOK_COLCOL: t = method_ref(p, t); break;
        default: return t;
        }
    }
}

static Ast *parens(Parser *p) {
    Parens *t = AST_NEW(p->c, Parens, PARENS, parse_pos(p));
    parse_accept(p, TOK_LPAREN);
    t->expr = parse_expr(p);
    t->expr->bits |= AB_PARENS;
    parse_accept(p, TOK_RPAREN);
    parse_grow(p, p->height);
    return &t->a;
}

Ast *parse_parens(Parser *p) {
    return parens(p);
}

static Ast *this_or_super(Parser *p) {
    bool is_super = TK(p) == TOK_SUPER;
    Ast *t = make_ident(p, parse_pos(p), is_super ? p->c->n.super_ : p->c->n.this_);
    parse_next(p);
    if (is_super && TK(p) != TOK_LPAREN && TK(p) != TOK_DOT && TK(p) != TOK_COLCOL)
        return parse_bad_tree(p, p->lx.prev_end, t, ERR_EXPECTED, "'.'");
    return suffixes(p, t);
}

static Ast *generic_ctor_call(Parser *p) {
    AstList typeargs = explicit_type_args(p);
    Pos pos = parse_pos(p);
    if (TK(p) != TOK_THIS && TK(p) != TOK_SUPER)
        return parse_illegal(p, pos, false);
    Ast *t = make_ident(p, pos, TK(p) == TOK_THIS ? p->c->n.this_ : p->c->n.super_);
    parse_next(p);
    return suffixes(p, call(p, typeargs, t));
}

static Ast *name_primary(Parser *p) {
    if (PEEK(p, 1) == TOK_ARROW && !p->in_case_label)
        return lambda_ident(p);
    if (name_may_be_type(p) && at_type_in_expr(p))
        return suffixes(p, type_in_expr(p));
    Pos pos = parse_pos(p);
    return suffixes(p, make_ident(p, pos, parse_ident(p)));
}

static Ast *primary(Parser *p) {
    TokenKind k = TK(p);
    Pos pos = parse_pos(p);
    if (is_literal(k))
        return suffixes(p, parse_literal(p, false, pos));
    if (parse_is_lax_ident(k))
        return name_primary(p);
    if (parse_is_primitive(k) || k == TOK_VOID)
        return suffixes(p, type_in_expr(p));
    switch (k) {
    case TOK_LPAREN:
        switch (paren_kind(p)) {
        case PAREN_IMPLICIT: return lambda_parens(p, true);
        case PAREN_EXPLICIT: return lambda_parens(p, false);
        default: return suffixes(p, parens(p));
        }
    case TOK_THIS:
    case TOK_SUPER: return this_or_super(p);
    case TOK_NEW: parse_next(p); return suffixes(p, creator(p, pos));
    case TOK_SWITCH: {
        parse_feature(p, pos, 14, "switch expressions");
        int outer = p->reach;
        p->reach = p->depth;
        Ast *t = parse_switch(p, true);
        int inner = p->reach - p->depth;
        p->reach = max2(outer, p->reach);
        parse_grow(p, inner);
        return suffixes(p, t);
    }
    case TOK_LT: return generic_ctor_call(p);
    case TOK_MONKEYS_AT: return suffixes(p, type_in_expr(p));
    default: return parse_illegal(p, pos, false);
    }
}
