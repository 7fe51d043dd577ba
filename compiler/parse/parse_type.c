/* Types in source, and looking ahead over them. */
#include "parse/parser.h"

static const struct {
    uint8_t token, tag;
} primitives[] = {
    {TOK_BYTE, T_BYTE},     {TOK_CHAR, T_CHAR},       {TOK_SHORT, T_SHORT},
    {TOK_INT, T_INT},       {TOK_LONG, T_LONG},       {TOK_FLOAT, T_FLOAT},
    {TOK_DOUBLE, T_DOUBLE}, {TOK_BOOLEAN, T_BOOLEAN}, {TOK_VOID, T_VOID},
};

TypeTag parse_primitive_tag(TokenKind k) {
    for (unsigned i = 0; i < sizeof primitives / sizeof primitives[0]; i++)
        if (primitives[i].token == k)
            return (TypeTag)primitives[i].tag;
    return T_NONE;
}

bool parse_is_primitive(TokenKind k) {
    switch (k) {
    case TOK_BYTE:
    case TOK_CHAR:
    case TOK_SHORT:
    case TOK_INT:
    case TOK_LONG:
    case TOK_FLOAT:
    case TOK_DOUBLE:
    case TOK_BOOLEAN: return true;
    default: return false;
    }
}

Ast *parse_primitive(Parser *p) {
    PrimType *t = AST_NEW(p->c, PrimType, PRIM_TYPE, parse_pos(p));
    t->a.op = (uint8_t)parse_primitive_tag(TK(p));
    parse_next(p);
    p->height = 1;
    return &t->a;
}

Ast *parse_qualified(Parser *p) {
    Pos pos = parse_pos(p);
    Ident *id = AST_NEW(p->c, Ident, IDENT, pos);
    id->name = parse_ident(p);
    Ast *t = &id->a;
    p->height = 1;
    while (TK(p) == TOK_DOT) {
        Select *s = AST_NEW(p->c, Select, SELECT, parse_pos(p));
        parse_next(p);
        s->expr = t;
        s->name_pos = parse_pos(p);
        s->name = parse_ident(p);
        t = &s->a;
        parse_grow(p, p->height);
    }
    return t;
}

AstList parse_type_annotations(Parser *p) {
    if (TK(p) != TOK_MONKEYS_AT || PEEK(p, 1) == TOK_INTERFACE)
        return (AstList){0};
    return parse_annotations(p);
}

static Ast *annotated(Parser *p, AstList annos, Ast *type) {
    if (!annos.n)
        return type;
    AnnotatedType *t = AST_NEW(p->c, AnnotatedType, ANNOTATED_TYPE, ast_start(annos.v[0]));
    t->annotations = annos;
    t->underlying = type;
    parse_grow(p, p->height);
    return &t->a;
}

/* The first dimension is the outermost: int[] @A [] is an array of (@A array of int). */
Ast *parse_dims(Parser *p, Ast *elem) {
    int n = 0;
    AstList annos[256];
    Pos at[256];
    for (;;) {
        AstList a = parse_type_annotations(p);
        if (TK(p) != TOK_LBRACKET) {
            if (a.n && TK(p) != TOK_ELLIPSIS)
                parse_illegal(p, parse_pos(p), true);
            break;
        }
        if (n == 256) {
            parse_fail(p, parse_pos(p), ERR_TOO_MANY_DIMS);
            break;
        }
        annos[n] = a;
        at[n++] = parse_pos(p);
        parse_next(p);
        parse_accept(p, TOK_RBRACKET);
    }
    while (n-- > 0) {
        ArrayTypeTree *t = AST_NEW(p->c, ArrayTypeTree, ARRAY_TYPE, at[n]);
        t->elem = elem;
        parse_grow(p, p->height);
        elem = annotated(p, annos[n], &t->a);
    }
    return elem;
}

static Ast *parse_type_arg(Parser *p) {
    AstList annos = parse_type_annotations(p);
    if (TK(p) != TOK_QUES) {
        Ast *t = parse_type(p, TYPE_NO_VAR);
        return annotated(p, annos, t);
    }
    WildcardTree *w = AST_NEW(p->c, WildcardTree, WILDCARD, parse_pos(p));
    parse_next(p);
    p->height = 1;
    w->a.op = WILD_UNBOUND;
    if (TK(p) == TOK_EXTENDS || TK(p) == TOK_SUPER) {
        w->a.op = TK(p) == TOK_EXTENDS ? WILD_EXTENDS : WILD_SUPER;
        parse_next(p);
        w->bound = parse_type(p, TYPE_NO_VAR);
        parse_grow(p, p->height);
    } else if (parse_at_ident(p)) { /* ? X: a bound without its keyword */
        parse_fail(p, parse_pos(p), ERR_EXPECTED3, ">", "extends", "super");
    }
    return annotated(p, annos, &w->a);
}

/* The closing > of type arguments, cut off >>, >>>, >=, >>=, >>>= when need be. */
static void close_type_args(Parser *p) {
    switch (TK(p)) {
    case TOK_GT: parse_next(p); break;
    case TOK_GTGT: lex_split(&p->lx, TOK_GT); break;
    case TOK_GTGTGT: lex_split(&p->lx, TOK_GTGT); break;
    case TOK_GTEQ: lex_split(&p->lx, TOK_EQ); break;
    case TOK_GTGTEQ: lex_split(&p->lx, TOK_GTEQ); break;
    case TOK_GTGTGTEQ: lex_split(&p->lx, TOK_GTGTEQ); break;
    default: parse_bad_tree(p, parse_pos(p), NULL, ERR_EXPECTED, ">"); break;
    }
}

AstList parse_type_args(Parser *p, bool diamond_ok, bool *diamond) {
    int mark = parse_mark(p), height = 0;
    *diamond = false;
    parse_accept(p, TOK_LT);
    if (diamond_ok && TK(p) == TOK_GT) {
        *diamond = true;
        parse_next(p);
        p->height = 1;
        return parse_list(p, mark);
    }
    bool in_new = p->in_new;
    p->in_new = false;
    if (TK(p) == TOK_GT)
        parse_push(p, parse_illegal(p, parse_pos(p), true));
    else
        do {
            parse_push(p, parse_type_arg(p));
            height = p->height > height ? p->height : height;
        } while (parse_eat(p, TOK_COMMA));
    close_type_args(p);
    p->in_new = in_new;
    p->height = height;
    return parse_list(p, mark);
}

static Ast *apply_type_args(Parser *p, Ast *t) {
    int height = p->height;
    TypeApply *ta = AST_NEW(p->c, TypeApply, TYPE_APPLY, parse_pos(p));
    bool diamond;
    ta->clazz = t;
    ta->args = parse_type_args(p, p->in_new, &diamond);
    if (diamond)
        ta->a.bits |= AB_DIAMOND;
    parse_grow(p, p->height > height ? p->height : height);
    return &ta->a;
}

/* Annotations stand before the simple name that they apply to: java.util.@A List<String>. */
static Ast *class_type_from(Parser *p, AstList annos) {
    Ident *id = AST_NEW(p->c, Ident, IDENT, parse_pos(p));
    id->name = parse_ident(p);
    p->height = 1;
    Ast *t = annotated(p, annos, &id->a);
    if (TK(p) == TOK_LT)
        t = apply_type_args(p, t);
    while (TK(p) == TOK_DOT && (parse_is_lax_ident(PEEK(p, 1)) || PEEK(p, 1) == TOK_MONKEYS_AT)) {
        Select *s = AST_NEW(p->c, Select, SELECT, parse_pos(p));
        parse_next(p);
        AstList a = parse_type_annotations(p);
        s->expr = t;
        s->name_pos = parse_pos(p);
        s->name = parse_ident(p);
        parse_grow(p, p->height);
        t = annotated(p, a, &s->a);
        if (TK(p) == TOK_LT)
            t = apply_type_args(p, t);
    }
    if (TK(p) == TOK_DOT && PEEK(p, 1) != TOK_CLASS && PEEK(p, 1) != TOK_STAR) { /* a name is missing */
        parse_next(p);
        parse_accept(p, TOK_IDENT);
    }
    return t;
}

Ast *parse_class_type(Parser *p) {
    AstList annos = parse_type_annotations(p);
    if (!parse_at_ident(p))
        return parse_illegal(p, parse_pos(p), true);
    return class_type_from(p, annos);
}

bool parse_is_var(Parser *p) {
    if (TK(p) != TOK_IDENT || TOK(p)->name != p->c->n.var || p->c->options.release < 10)
        return false;
    TokenKind next = PEEK(p, 1);
    return next != TOK_DOT && next != TOK_LT;
}

static bool is_restricted(Parser *p, const Name *n) {
    const WellKnownNames *k = &p->c->n;
    int release = p->c->options.release;
    return (n == k->yield && release >= 14) || (n == k->record && release >= 16) ||
           ((n == k->sealed || n == k->permits) && release >= 17);
}

Ast *parse_type(Parser *p, int how) {
    if (!parse_deeper(p)) {
        parse_shallower(p);
        return parse_illegal(p, parse_pos(p), true);
    }
    Ast *t;
    AstList annos = parse_type_annotations(p);
    if (parse_is_primitive(TK(p))) {
        t = annotated(p, annos, parse_primitive(p));
    } else if (TK(p) == TOK_VOID) {
        Pos pos = parse_pos(p);
        t = parse_primitive(p);
        if (PEEK(p, 0) != TOK_DOT)
            t = parse_bad_tree(p, pos, t, ERR_VOID_NOT_ALLOWED);
    } else if (parse_at_ident(p)) {
        if (!(how & TYPE_VAR_OK) && parse_is_var(p))
            parse_note_error(p, parse_pos(p), ERR_RESTRICTED_TYPE_NOT_ALLOWED_HERE, TOK(p)->name);
        else if (is_restricted(p, TOK(p)->name) && PEEK(p, 1) != TOK_DOT)
            parse_note_error(p, parse_pos(p), ERR_RESTRICTED_TYPE_NOT_ALLOWED_HERE, TOK(p)->name);
        t = class_type_from(p, annos);
    } else {
        t = parse_illegal(p, parse_pos(p), true);
    }
    if (!(how & TYPE_NO_DIMS))
        t = parse_dims(p, t);
    parse_shallower(p);
    return t;
}

AstList parse_typarams(Parser *p) {
    int mark = parse_mark(p);
    if (TK(p) != TOK_LT)
        return parse_list(p, mark);
    parse_next(p);
    do {
        AstList annos = parse_type_annotations(p);
        TypeParam *t = AST_NEW(p->c, TypeParam, TYPE_PARAM, parse_pos(p));
        t->annotations = annos;
        if (parse_is_var(p) || (TK(p) == TOK_IDENT && is_restricted(p, TOK(p)->name)))
            parse_note_error(p, parse_pos(p), ERR_RESTRICTED_TYPE_NOT_ALLOWED, TOK(p)->name,
                             TOK(p)->name == p->c->n.var     ? 10
                             : TOK(p)->name == p->c->n.yield ? 14
                                                             : 16);
        t->name = parse_ident(p);
        int bounds = parse_mark(p);
        if (parse_eat(p, TOK_EXTENDS)) {
            parse_push(p, parse_type(p, TYPE_NO_VAR));
            while (parse_eat(p, TOK_AMP))
                parse_push(p, parse_type(p, TYPE_NO_VAR));
        }
        t->bounds = parse_list(p, bounds);
        parse_push(p, t);
    } while (parse_eat(p, TOK_COMMA));
    parse_accept(p, TOK_GT);
    return parse_list(p, mark);
}

/* ---- looking ahead ---- */

static uint32_t skip_balanced(Parser *p, uint32_t k, TokenKind open, TokenKind close) {
    int depth = 0;
    for (;; k++) {
        TokenKind t = PEEK(p, k);
        if (t == TOK_EOF)
            return 0;
        if (t == open)
            depth++;
        else if (t == close && --depth == 0)
            return k + 1;
    }
}

uint32_t parse_skip_annotations(Parser *p, uint32_t k) {
    while (k && PEEK(p, k) == TOK_MONKEYS_AT && PEEK(p, k + 1) == TOK_IDENT) {
        k += 2;
        while (PEEK(p, k) == TOK_DOT && PEEK(p, k + 1) == TOK_IDENT)
            k += 2;
        if (PEEK(p, k) == TOK_LPAREN)
            k = skip_balanced(p, k, TOK_LPAREN, TOK_RPAREN);
    }
    return k;
}

/* Only tokens that type arguments are made of, and balanced. Linear in what it looks at. */
uint32_t parse_skip_type_args(Parser *p, uint32_t k) {
    int depth = 0;
    for (;; k++) {
        switch (PEEK(p, k)) {
        case TOK_LT: depth++; break;
        case TOK_GTGTGT: depth--; /* fall through */
        case TOK_GTGT: depth--;   /* fall through */
        case TOK_GT:
            if (--depth <= 0)
                return depth == 0 ? k + 1 : 0;
            break;
        case TOK_MONKEYS_AT: {
            uint32_t after = parse_skip_annotations(p, k);
            if (after <= k)
                return 0;
            k = after - 1;
            break;
        }
        case TOK_LBRACKET:
            if (PEEK(p, k + 1) != TOK_RBRACKET)
                return 0;
            break;
        case TOK_IDENT:
        case TOK_DOT:
        case TOK_COMMA:
        case TOK_QUES:
        case TOK_EXTENDS:
        case TOK_SUPER:
        case TOK_RBRACKET:
        case TOK_BYTE:
        case TOK_SHORT:
        case TOK_CHAR:
        case TOK_INT:
        case TOK_LONG:
        case TOK_FLOAT:
        case TOK_DOUBLE:
        case TOK_BOOLEAN: break;
        default: return 0;
        }
    }
}

static uint32_t skip_class_type(Parser *p, uint32_t k, bool *generic) {
    for (;;) {
        if (!parse_is_lax_ident(PEEK(p, k)))
            return 0;
        k++;
        if (PEEK(p, k) == TOK_LT) {
            *generic = true;
            if (PEEK(p, k + 1) == TOK_GT)
                k += 2;
            else if (!(k = parse_skip_type_args(p, k)))
                return 0;
        }
        if (PEEK(p, k) != TOK_DOT)
            return k;
        k++;
        if (PEEK(p, k) == TOK_MONKEYS_AT && !(k = parse_skip_annotations(p, k)))
            return 0;
    }
}

uint32_t parse_skip_type(Parser *p, uint32_t k, bool *generic) {
    if (PEEK(p, k) == TOK_MONKEYS_AT) {
        uint32_t after = parse_skip_annotations(p, k);
        if (after == k || !after)
            return 0;
        k = after;
    }
    if (parse_is_primitive(PEEK(p, k)))
        k++;
    else if (!(k = skip_class_type(p, k, generic)))
        return 0;
    for (;;) {
        uint32_t d = PEEK(p, k) == TOK_MONKEYS_AT ? parse_skip_annotations(p, k) : k;
        if (!d || PEEK(p, d) != TOK_LBRACKET || PEEK(p, d + 1) != TOK_RBRACKET)
            return k;
        k = d + 2;
    }
}
