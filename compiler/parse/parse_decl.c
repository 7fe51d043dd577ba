/* Declarations: classes and their members, variables, modifiers, annotations (JLS 8, 9). */
#include "parse/parser.h"

/* ---- modifiers ---- */

Modifiers *parse_no_modifiers(Parser *p) {
    return AST_NEW(p->c, Modifiers, MODIFIERS, 0);
}

static uint64_t modifier_flag(TokenKind k) {
    switch (k) {
    case TOK_PRIVATE: return F_PRIVATE;
    case TOK_PROTECTED: return F_PROTECTED;
    case TOK_PUBLIC: return F_PUBLIC;
    case TOK_STATIC: return F_STATIC;
    case TOK_TRANSIENT: return F_TRANSIENT;
    case TOK_FINAL: return F_FINAL;
    case TOK_ABSTRACT: return F_ABSTRACT;
    case TOK_NATIVE: return F_NATIVE;
    case TOK_VOLATILE: return F_VOLATILE;
    case TOK_SYNCHRONIZED: return F_SYNCHRONIZED;
    case TOK_STRICTFP: return F_STRICTFP;
    case TOK_DEFAULT: return F_DEFAULT;
    default: return 0;
    }
}

static bool name_is(const Token *t, const Name *n) {
    return t->kind == TOK_IDENT && t->name == n;
}

/* Behind `sealed` or `non-sealed`, at k: a modifier or a class declaration must follow. */
static bool declares_class(Parser *p, uint32_t k) {
    TokenKind t = PEEK(p, k);
    if (t == TOK_CLASS || t == TOK_INTERFACE || t == TOK_ENUM || t == TOK_MONKEYS_AT || modifier_flag(t))
        return true;
    const Token *token = lex_peek(&p->lx, k);
    return (name_is(token, p->c->n.record) || name_is(token, p->c->n.sealed) ||
            name_is(token, p->c->n.non)) &&
           PEEK(p, k + 1) != TOK_SEMI && PEEK(p, k + 1) != TOK_EQ && PEEK(p, k + 1) != TOK_DOT;
}

/* Flags made of words that are no keywords; *words is how many tokens they take. */
static uint64_t contextual_flag(Parser *p, int *words) {
    const WellKnownNames *n = &p->c->n;
    *words = 1;
    if (name_is(TOK(p), n->sealed) && declares_class(p, 1) && !name_is(lex_peek(&p->lx, 1), n->record))
        return F_SEALED;
    *words = 3;
    if (name_is(TOK(p), n->non) && PEEK(p, 1) == TOK_SUB && name_is(lex_peek(&p->lx, 2), n->sealed) &&
        TOK(p)->end == lex_peek(&p->lx, 1)->pos && lex_peek(&p->lx, 1)->end == lex_peek(&p->lx, 2)->pos &&
        declares_class(p, 3))
        return F_NON_SEALED;
    return 0;
}

static Ast *annotation(Parser *p);

Modifiers *parse_modifiers(Parser *p, Modifiers *partial) {
    Modifiers *m = partial ? partial : parse_no_modifiers(p);
    int mark = parse_mark(p);
    for (int i = 0; i < m->annotations.n; i++)
        parse_push(p, m->annotations.v[i]);
    for (;;) {
        Pos pos = parse_pos(p);
        int words = 1;
        uint64_t flag = 0;
        if (TK(p) == TOK_MONKEYS_AT) {
            if (PEEK(p, 1) == TOK_INTERFACE)
                break;
            parse_push(p, annotation(p));
        } else {
            flag = modifier_flag(TK(p));
            if (!flag && TK(p) == TOK_IDENT)
                flag = contextual_flag(p, &words);
            if (!flag)
                break;
            if (flag & (F_SEALED | F_NON_SEALED))
                parse_feature(p, pos, 17, "sealed classes");
            if (m->flags & flag)
                parse_note_error(p, pos, ERR_REPEATED_MODIFIER);
            while (words--)
                parse_next(p);
            m->flags |= flag;
        }
        if (!m->a.pos)
            m->a.pos = pos;
    }
    m->annotations = parse_list(p, mark);
    return m;
}

/* ---- annotations ---- */

static Ast *element_value(Parser *p);

static Ast *element_array(Parser *p) {
    NewArray *t = AST_NEW(p->c, NewArray, NEW_ARRAY, parse_pos(p));
    t->has_init = true;
    int mark = parse_mark(p);
    parse_next(p);
    if (!parse_eat(p, TOK_COMMA)) {
        while (TK(p) != TOK_RBRACE) {
            parse_push(p, element_value(p));
            if (!parse_eat(p, TOK_COMMA))
                break;
        }
    }
    parse_accept(p, TOK_RBRACE);
    t->elems = parse_list(p, mark);
    return &t->a;
}

static Ast *element_value(Parser *p) {
    Ast *t;
    if (!parse_deeper(p)) {
        parse_shallower(p);
        return parse_illegal(p, parse_pos(p), false);
    }
    if (TK(p) == TOK_MONKEYS_AT)
        t = annotation(p);
    else if (TK(p) == TOK_LBRACE)
        t = element_array(p);
    else
        t = parse_cond_expr(p);
    parse_shallower(p);
    return t;
}

static Ast *element_pair(Parser *p) {
    if (!parse_at_ident(p) || PEEK(p, 1) != TOK_EQ)
        return element_value(p);
    Ident *id = AST_NEW(p->c, Ident, IDENT, parse_pos(p));
    id->name = parse_ident(p);
    Assign *t = AST_NEW(p->c, Assign, ASSIGN, parse_pos(p));
    parse_accept(p, TOK_EQ);
    t->lhs = &id->a;
    t->rhs = element_value(p);
    return &t->a;
}

static Ast *annotation(Parser *p) {
    Annotation *a = AST_NEW(p->c, Annotation, ANNOTATION, parse_pos(p));
    parse_next(p);
    a->name = parse_qualified(p);
    int mark = parse_mark(p);
    if (TK(p) == TOK_LPAREN) {
        parse_next(p);
        if (TK(p) != TOK_RPAREN)
            do
                parse_push(p, element_pair(p));
            while (parse_eat(p, TOK_COMMA));
        parse_accept(p, TOK_RPAREN);
    }
    a->args = parse_list(p, mark);
    return &a->a;
}

AstList parse_annotations(Parser *p) {
    int mark = parse_mark(p);
    while (TK(p) == TOK_MONKEYS_AT && PEEK(p, 1) != TOK_INTERFACE) {
        if (parse_deeper(p))
            parse_push(p, annotation(p));
        parse_shallower(p);
    }
    return parse_list(p, mark);
}

/* ---- variables ---- */

static void check_var(Parser *p, VarDecl *v, bool has_dims, bool compound, bool local) {
    const Name *var = p->c->n.var;
    Pos pos = v->start;
    if (compound)
        parse_note_error(p, pos, ERR_RESTRICTED_TYPE_NOT_ALLOWED_COMPOUND, var);
    else if (has_dims)
        parse_note_error(p, pos, ERR_VAR_NOT_ALLOWED_ARRAY, var);
    (void)local;
}

VarDecl *parse_var_rest(Parser *p, Pos pos, Modifiers *mods, Ast *type, const Name *name, bool need_init,
                        Pos start, bool is_var, bool local, bool compound) {
    VarDecl *v = AST_NEW(p->c, VarDecl, VAR_DECL, pos);
    bool has_dims = TK(p) == TOK_LBRACKET;
    v->mods = mods;
    v->name = name;
    v->start = start;
    v->vartype = parse_dims(p, type);
    if (TK(p) == TOK_EQ) {
        parse_next(p);
        v->init = parse_var_init(p);
    } else if (need_init) {
        Pos at = parse_pos(p);
        if (at > p->error_end)
            p->error_end = at;
        parse_fail(p, at, ERR_EXPECTED, "=");
    }
    if (is_var) {
        check_var(p, v, has_dims, compound, local);
        v->a.bits |= AB_VAR;
        if (!has_dims)
            v->vartype = NULL;
    }
    return v;
}

/* Names, dims and initializers behind a type; each variable is pushed. */
void parse_var_decls(Parser *p, Modifiers *mods, Ast *type, Pos start, bool is_var, bool local) {
    bool compound = false;
    do {
        Pos pos = parse_pos(p);
        const Name *name = parse_ident(p);
        parse_push(p, parse_var_rest(p, pos, mods, type, name, false, start, is_var, local, compound));
        compound = true;
    } while (parse_eat(p, TOK_COMMA));
}

/* A receiver: Type this, Type Outer.this. */
static bool at_receiver(Parser *p) {
    uint32_t k = 0;
    while (PEEK(p, k) == TOK_IDENT && PEEK(p, k + 1) == TOK_DOT)
        k += 2;
    return PEEK(p, k) == TOK_THIS;
}

static Ast *receiver_name(Parser *p) {
    Pos pos = parse_pos(p);
    Ident *id = AST_NEW(p->c, Ident, IDENT, pos);
    id->name = TOK(p)->name;
    parse_next(p);
    Ast *t = &id->a;
    while (TK(p) == TOK_DOT) {
        Select *s = AST_NEW(p->c, Select, SELECT, parse_pos(p));
        parse_next(p);
        s->expr = t;
        s->name_pos = parse_pos(p);
        s->name = TOK(p)->name ? TOK(p)->name : p->c->n.error;
        parse_next(p);
        t = &s->a;
    }
    return t;
}

VarDecl *parse_param(Parser *p, bool lambda, bool record) {
    Modifiers *mods = parse_modifiers(p, NULL);
    if (record && mods->flags)
        parse_note_error(p, mods->a.pos, ERR_RECORD_CANT_DECLARE_FIELD_MODIFIERS);
    mods->flags |= record ? F_RECORD | F_FINAL | F_PRIVATE | F_GENERATED_MEMBER : F_PARAMETER;
    Pos start = parse_pos(p);
    bool is_var = lambda && parse_is_var(p);
    if (lambda && !is_var && parse_is_lax_ident(TK(p)) &&
        (PEEK(p, 1) == TOK_COMMA || PEEK(p, 1) == TOK_RPAREN)) {
        VarDecl *v = AST_NEW(p->c, VarDecl, VAR_DECL, start); /* a bare name among typed ones */
        v->mods = mods;
        v->start = start;
        v->a.bits |= AB_VAR | AB_GENERATED;
        v->name = parse_ident(p);
        return v;
    }
    Ast *type = parse_type(p, is_var ? TYPE_VAR_OK : TYPE_NO_VAR);
    AstList annos = parse_type_annotations(p);
    if (TK(p) == TOK_ELLIPSIS) {
        ArrayTypeTree *a = AST_NEW(p->c, ArrayTypeTree, ARRAY_TYPE, parse_pos(p));
        parse_next(p);
        a->a.bits |= AB_VARARGS_DIM;
        a->elem = type;
        mods->flags |= F_VARARGS;
        type = &a->a;
        if (annos.n) {
            AnnotatedType *t = AST_NEW(p->c, AnnotatedType, ANNOTATED_TYPE, annos.v[0]->pos);
            t->annotations = annos;
            t->underlying = type;
            type = &t->a;
        }
        if (is_var)
            parse_note_error(p, start, ERR_VAR_NOT_ALLOWED_ARRAY, p->c->n.var);
    }
    VarDecl *v = AST_NEW(p->c, VarDecl, VAR_DECL, parse_pos(p));
    v->mods = mods;
    v->start = start;
    if (!lambda && !record && at_receiver(p)) {
        v->receiver = receiver_name(p);
        v->name = p->c->n.this_;
        v->vartype = type;
        return v;
    }
    v->name = parse_ident(p);
    if (TK(p) == TOK_LBRACKET && mods->flags & F_VARARGS)
        parse_fail(p, parse_pos(p), ERR_VARARGS_AND_OLD_ARRAY_SYNTAX);
    if (TK(p) == TOK_LBRACKET && record)
        parse_fail(p, parse_pos(p), ERR_RECORD_COMPONENT_OLD_ARRAY_SYNTAX);
    v->vartype = parse_dims(p, type);
    if (is_var) {
        v->a.bits |= AB_VAR;
        v->vartype = NULL;
    }
    return v;
}

AstList parse_params(Parser *p, bool lambda, bool record, VarDecl **receiver) {
    int mark = parse_mark(p);
    VarDecl *last = NULL;
    parse_accept(p, TOK_LPAREN);
    if (TK(p) != TOK_RPAREN) {
        do {
            if (last && last->mods->flags & F_VARARGS)
                parse_note_error(p, last->a.pos, ERR_VARARGS_MUST_BE_LAST);
            last = parse_param(p, lambda, record);
            if (!last->receiver)
                parse_push(p, last);
            else if (receiver && !*receiver && p->pile.n == mark)
                *receiver = last;
            else
                parse_note_error(p, last->a.pos, ERR_THIS_AS_IDENTIFIER);
        } while (parse_eat(p, TOK_COMMA));
    }
    if (!parse_eat(p, TOK_RPAREN)) {
        if (parse_pos(p) > p->error_end)
            p->error_end = parse_pos(p);
        parse_fail(p, p->lx.prev_end, ERR_EXPECTED3, "','", "')'", "'['");
    }
    return parse_list(p, mark);
}

/* ---- methods ---- */

static void class_types(Parser *p) {
    do
        parse_push(p, parse_class_type(p));
    while (parse_eat(p, TOK_COMMA));
}

static AstList throws_clause(Parser *p) {
    int mark = parse_mark(p);
    if (parse_eat(p, TOK_THROWS))
        do {
            AstList annos = parse_type_annotations(p);
            if (!parse_at_ident(p)) {
                parse_accept(p, TOK_IDENT);
                break;
            }
            Ast *t = parse_class_type(p);
            if (annos.n) {
                AnnotatedType *at = AST_NEW(p->c, AnnotatedType, ANNOTATED_TYPE, annos.v[0]->pos);
                at->annotations = annos;
                at->underlying = t;
                t = &at->a;
            }
            parse_push(p, t);
        } while (parse_eat(p, TOK_COMMA));
    return parse_list(p, mark);
}

static Ast *method_rest(Parser *p, Pos pos, Modifiers *mods, AstList typarams, Ast *restype, const Name *name,
                        bool compact, bool deprecated) {
    MethodDecl *m = AST_NEW(p->c, MethodDecl, METHOD_DECL, pos);
    m->mods = mods;
    m->name = name;
    m->typarams = typarams;
    if (deprecated)
        mods->flags |= F_DEPRECATED_DOC;
    if (compact) {
        mods->flags |= F_COMPACT_CTOR | F_RECORD;
    } else {
        m->params = parse_params(p, false, false, &m->receiver);
        if (restype && !(restype->kind == A_PRIM_TYPE && restype->op == T_VOID))
            restype = parse_dims(p, restype);
        m->throws_ = throws_clause(p);
    }
    m->restype = restype;
    if (m->params.n && ((VarDecl *)m->params.v[m->params.n - 1])->mods->flags & F_VARARGS)
        mods->flags |= F_VARARGS;
    if (TK(p) == TOK_LBRACE) {
        m->body = parse_block(p);
        return &m->a;
    }
    if (parse_eat(p, TOK_DEFAULT))
        m->default_value = element_value(p);
    parse_accept(p, TOK_SEMI);
    if (parse_recovering(p)) {
        parse_skip(p, SKIP_MEMBER);
        if (TK(p) == TOK_LBRACE)
            m->body = parse_block(p);
    }
    return &m->a;
}

/* ---- members ---- */

static bool at_record(Parser *p) {
    return name_is(TOK(p), p->c->n.record) && PEEK(p, 1) == TOK_IDENT &&
           (PEEK(p, 2) == TOK_LPAREN || PEEK(p, 2) == TOK_LT || PEEK(p, 2) == TOK_LBRACE ||
            PEEK(p, 2) == TOK_IMPLEMENTS || PEEK(p, 2) == TOK_EXTENDS);
}

bool parse_at_class(Parser *p) {
    switch (TK(p)) {
    case TOK_CLASS:
    case TOK_INTERFACE:
    case TOK_ENUM: return true;
    case TOK_MONKEYS_AT: return PEEK(p, 1) == TOK_INTERFACE;
    case TOK_IDENT: return at_record(p);
    default: return false;
    }
}

static void initializer(Parser *p, Modifiers *mods, bool is_interface, bool is_record) {
    if (is_interface)
        parse_note_error(p, parse_pos(p), ERR_INITIALIZER_NOT_ALLOWED);
    if (mods->flags & ~F_STATIC)
        parse_note_error(p, parse_pos(p), ERR_INITIALIZER_MODIFIERS);
    bool is_static = (mods->flags & F_STATIC) != 0;
    if (is_record && !is_static)
        parse_note_error(p, parse_pos(p), ERR_INSTANCE_INITIALIZER_IN_RECORD);
    Block *b = parse_block(p);
    if (mods->a.pos)
        b->a.pos = mods->a.pos;
    b->is_static = is_static;
    parse_push(p, b);
}

static void field_or_method(Parser *p, Modifiers *mods, bool is_interface, bool is_record, bool deprecated) {
    AstList typarams = parse_typarams(p);
    Pos pos = parse_pos(p);
    if (typarams.n && !mods->a.pos)
        mods->a.pos = typarams.v[0]->pos;
    AstList annos_after = parse_type_annotations(p);
    if (annos_after.n) { /* between type parameters and result: they are modifiers too */
        int mark = parse_mark(p);
        for (int i = 0; i < mods->annotations.n; i++)
            parse_push(p, mods->annotations.v[i]);
        for (int i = 0; i < annos_after.n; i++)
            parse_push(p, annos_after.v[i]);
        mods->annotations = parse_list(p, mark);
    }
    pos = parse_pos(p);
    bool is_void = TK(p) == TOK_VOID;
    const Name *first = TK(p) == TOK_IDENT ? TOK(p)->name : NULL;
    Ast *type;
    bool plain_name = first && (PEEK(p, 1) == TOK_LPAREN || PEEK(p, 1) == TOK_LBRACE);
    if (plain_name && (PEEK(p, 1) == TOK_LPAREN || is_record)) {
        bool compact = PEEK(p, 1) == TOK_LBRACE;
        if (is_interface) {
            parse_next(p);
            parse_bad_tree(p, parse_pos(p), NULL, ERR_EXPECTED, token_text[TOK_IDENT]);
            method_rest(p, pos, mods, typarams, NULL, first, false, deprecated);
            return;
        }
        if (first != p->class_name)
            parse_note_error(p, pos, ERR_INVALID_METH_DECL_RET_TYPE_REQ);
        parse_next(p);
        parse_push(p, method_rest(p, pos, mods, typarams, NULL, p->c->n.init, compact, deprecated));
        return;
    }
    if (is_void) {
        type = parse_primitive(p);
        if (TK(p) == TOK_LBRACKET)
            parse_fail(p, parse_pos(p), ERR_VOID_NOT_ALLOWED);
    } else {
        bool is_var = parse_is_var(p);
        if (is_var)
            parse_note_error(p, pos, ERR_RESTRICTED_TYPE_NOT_ALLOWED_HERE, p->c->n.var);
        type = parse_type(p, is_var ? TYPE_VAR_OK : TYPE_NO_VAR);
    }
    Pos name_pos = parse_pos(p);
    if (!parse_at_ident(p) && type->kind == A_ERRONEOUS)
        return;
    const Name *name = parse_ident(p);
    if (TK(p) == TOK_LPAREN) {
        if (is_interface && (mods->flags & F_PRIVATE))
            parse_feature(p, parse_pos(p), 9, "private interface methods");
        parse_push(p, method_rest(p, name_pos, mods, typarams, type, name, false, deprecated));
        return;
    }
    if (is_void || typarams.n) {
        parse_bad_tree(p, parse_pos(p), NULL, ERR_EXPECTED, "'('");
        return;
    }
    int mark = parse_mark(p);
    if (deprecated)
        mods->flags |= F_DEPRECATED_DOC;
    parse_push(
        p, parse_var_rest(p, name_pos, mods, type, name, is_interface, ast_start(type), false, false, false));
    while (parse_eat(p, TOK_COMMA)) {
        Pos at = parse_pos(p);
        const Name *next = parse_ident(p);
        parse_push(
            p, parse_var_rest(p, at, mods, type, next, is_interface, ast_start(type), false, false, true));
    }
    if (is_record && !(mods->flags & F_STATIC))
        for (int i = mark; i < p->pile.n; i++)
            parse_note_error(p, p->pile.v[i]->pos, ERR_RECORD_CANNOT_DECLARE_INSTANCE_FIELDS);
    parse_accept(p, TOK_SEMI);
}

static void member(Parser *p, bool is_interface, bool is_record) {
    if (parse_eat(p, TOK_SEMI))
        return;
    bool deprecated = TOK(p)->deprecated;
    Modifiers *mods = parse_modifiers(p, NULL);
    if (parse_at_class(p))
        parse_push(p, parse_class(p, mods, deprecated));
    else if (TK(p) == TOK_LBRACE && !(mods->flags & 0xfffull & ~F_STATIC) && !mods->annotations.n)
        initializer(p, mods, is_interface, is_record);
    else if (TK(p) == TOK_RBRACE || TK(p) == TOK_EOF)
        parse_illegal(p, parse_pos(p), true);
    else
        field_or_method(p, mods, is_interface, is_record, deprecated);
}

static void members(Parser *p, bool is_interface, bool is_record) {
    int stuck = 0;
    while (TK(p) != TOK_RBRACE && TK(p) != TOK_EOF) {
        Pos before = parse_pos(p);
        if (parse_deeper(p))
            member(p, is_interface, is_record);
        parse_shallower(p);
        if (parse_recovering(p)) {
            parse_skip(p, SKIP_MEMBER | SKIP_IDENT);
            if (parse_pos(p) == before && ++stuck > 2 && TK(p) != TOK_RBRACE)
                parse_next(p);
        }
    }
}

AstList parse_class_body(Parser *p, const Name *name, bool is_interface, bool is_record, Pos *end) {
    const Name *outer = p->class_name;
    int mark = parse_mark(p);
    p->class_name = name;
    parse_accept(p, TOK_LBRACE);
    if (parse_recovering(p)) {
        parse_skip(p, SKIP_MEMBER);
        if (TK(p) != TOK_LBRACE) {
            *end = parse_pos(p);
            p->class_name = outer;
            return parse_list(p, mark);
        }
        parse_next(p);
    }
    members(p, is_interface, is_record);
    *end = parse_pos(p);
    parse_accept(p, TOK_RBRACE);
    p->class_name = outer;
    return parse_list(p, mark);
}

/* ---- enums ---- */

static void enum_constant(Parser *p, const Name *enum_name) {
    bool deprecated = TOK(p)->deprecated;
    Modifiers *mods = parse_no_modifiers(p);
    Pos start = parse_pos(p);
    mods->annotations = parse_type_annotations(p);
    if (mods->annotations.n)
        mods->a.pos = start;
    mods->flags = F_PUBLIC | F_STATIC | F_FINAL | F_ENUM | (deprecated ? F_DEPRECATED_DOC : 0);
    VarDecl *v = AST_NEW(p->c, VarDecl, VAR_DECL, parse_pos(p));
    v->mods = mods;
    v->start = parse_pos(p);
    v->name = parse_ident(p);
    NewClass *init = AST_NEW(p->c, NewClass, NEW_CLASS, v->a.pos);
    Ident *type = AST_NEW(p->c, Ident, IDENT, v->a.pos), *again = AST_NEW(p->c, Ident, IDENT, v->a.pos);
    type->name = again->name = enum_name;
    init->clazz = &type->a;
    init->a.bits |= AB_GENERATED;
    if (TK(p) == TOK_LPAREN)
        init->args = parse_args(p);
    if (TK(p) == TOK_LBRACE) {
        ClassDecl *k = AST_NEW(p->c, ClassDecl, CLASS_DECL, v->a.pos);
        k->mods = parse_no_modifiers(p);
        k->mods->flags = F_ENUM;
        k->name = p->c->n.empty;
        k->members = parse_class_body(p, k->name, false, false, &k->end);
        init->body = k;
    }
    v->vartype = &again->a;
    v->init = &init->a;
    parse_push(p, v);
}

static AstList enum_body(Parser *p, const Name *name, Pos *end) {
    const Name *outer = p->class_name;
    int mark = parse_mark(p);
    bool any_member = false;
    p->class_name = name;
    parse_accept(p, TOK_LBRACE);
    if (TK(p) == TOK_COMMA) {
        parse_next(p);
    } else {
        while (TK(p) == TOK_IDENT || TK(p) == TOK_MONKEYS_AT || TK(p) == TOK_UNDERSCORE) {
            enum_constant(p, name);
            if (!parse_eat(p, TOK_COMMA))
                break;
        }
    }
    if (TK(p) != TOK_SEMI && TK(p) != TOK_RBRACE) {
        if (p->pile.n > mark)
            parse_bad_tree(p, p->lx.prev_end, NULL, ERR_EXPECTED3, "','", "'}'", "';'");
        else
            parse_bad_tree(p, parse_pos(p), NULL, ERR_ENUM_CONSTANT_EXPECTED);
        while (TK(p) != TOK_SEMI && TK(p) != TOK_RBRACE && TK(p) != TOK_EOF)
            parse_next(p);
    }
    if (TK(p) == TOK_SEMI)
        any_member = parse_eat(p, TOK_SEMI);
    if (any_member)
        members(p, false, false);
    *end = parse_pos(p);
    parse_accept(p, TOK_RBRACE);
    p->class_name = outer;
    return parse_list(p, mark);
}

/* ---- classes ---- */

static const Name *type_name(Parser *p) {
    Pos pos = parse_pos(p);
    const WellKnownNames *k = &p->c->n;
    const Name *n = parse_ident(p);
    int since = n == k->var                         ? 10
                : n == k->yield || n == k->record   ? 14
                : n == k->sealed || n == k->permits ? 15
                                                    : 0;
    if (since && p->c->options.release >= (n == k->var ? 10 : n == k->yield ? 14 : n == k->record ? 16 : 17))
        parse_note_error(p, pos, ERR_RESTRICTED_TYPE_NOT_ALLOWED, n, since);
    return n;
}

static AstList type_clause(Parser *p) {
    int mark = parse_mark(p);
    class_types(p);
    return parse_list(p, mark);
}

static void permits_clause(Parser *p, ClassDecl *k) {
    if (p->c->options.release < 17 || !name_is(TOK(p), p->c->n.permits))
        return;
    if (!(k->mods->flags & F_SEALED))
        parse_note_error(p, parse_pos(p), ERR_INVALID_PERMITS_CLAUSE,
                         k->mods->flags & F_INTERFACE ? "interface must be sealed" : "class must be sealed");
    parse_next(p);
    k->permits = type_clause(p);
}

static void class_header(Parser *p, ClassDecl *k) {
    k->typarams = parse_typarams(p);
    if (parse_eat(p, TOK_EXTENDS)) {
        if (k->mods->flags & F_INTERFACE) {
            k->implements = type_clause(p);
        } else {
            k->extends = parse_class_type(p);
        }
    }
    if (!(k->mods->flags & F_INTERFACE) && parse_eat(p, TOK_IMPLEMENTS))
        k->implements = type_clause(p);
    permits_clause(p, k);
}

static Ast *record_decl(Parser *p, Modifiers *mods) {
    parse_feature(p, parse_pos(p), 16, "records");
    ClassDecl *k = AST_NEW(p->c, ClassDecl, CLASS_DECL, parse_pos(p));
    k->mods = mods;
    mods->flags |= F_RECORD;
    parse_next(p);
    k->name = type_name(p);
    k->typarams = parse_typarams(p);
    if (TK(p) == TOK_LPAREN)
        k->components = parse_params(p, false, true, NULL);
    else
        parse_note_error(p, k->a.pos, ERR_RECORD_HEADER_EXPECTED);
    if (TK(p) == TOK_EXTENDS) {
        parse_note_error(p, p->lx.prev_end, ERR_EXPECTED, "'{'");
        parse_next(p);
        parse_class_type(p);
    }
    if (parse_eat(p, TOK_IMPLEMENTS))
        k->implements = type_clause(p);
    k->members = parse_class_body(p, k->name, false, true, &k->end);
    return &k->a;
}

Ast *parse_class(Parser *p, Modifiers *mods, bool deprecated) {
    if (deprecated)
        mods->flags |= F_DEPRECATED_DOC;
    if (TK(p) == TOK_IDENT)
        return record_decl(p, mods);
    ClassDecl *k = AST_NEW(p->c, ClassDecl, CLASS_DECL, parse_pos(p));
    k->mods = mods;
    if (TK(p) == TOK_MONKEYS_AT) {
        if (!mods->a.pos)
            mods->a.pos = parse_pos(p);
        parse_next(p);
        k->a.pos = parse_pos(p);
        mods->flags |= F_INTERFACE | F_ANNOTATION;
    } else if (TK(p) == TOK_INTERFACE) {
        mods->flags |= F_INTERFACE;
    } else if (TK(p) == TOK_ENUM) {
        mods->flags |= F_ENUM;
    }
    parse_next(p);
    k->name = type_name(p);
    if (mods->flags & F_ENUM) {
        if (TK(p) == TOK_LT)
            parse_fail(p, parse_pos(p), ERR_ENUMS_MUST_NOT_BE_GENERIC);
        if (TK(p) == TOK_EXTENDS)
            parse_accept(p, TOK_LBRACE);
        if (parse_eat(p, TOK_IMPLEMENTS))
            k->implements = type_clause(p);
        k->members = enum_body(p, k->name, &k->end);
        return &k->a;
    }
    class_header(p, k);
    k->members = parse_class_body(p, k->name, (mods->flags & F_INTERFACE) != 0, false, &k->end);
    return &k->a;
}
