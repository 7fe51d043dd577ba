/* Statements (JLS 14). */
#include "parse/parser.h"

static Ast *statement(Parser *p);
static void block_statement(Parser *p);

static Ast *wrong(Parser *p, Pos pos, Ast *t, Diag *d) {
    ExprStmt *s = AST_NEW(p->c, ExprStmt, EXPR_STMT, pos);
    s->expr = parse_bad(p, pos, t, d);
    return &s->a;
}
#define wrong_stmt(p, pos, t, ...)                                                                           \
    wrong(p, pos, t, diag_new((p)->c, DIAG_ERROR, -1, (pos), DIAG_ARGS(__VA_ARGS__)))

/* ---- blocks ---- */

/* Statements up to a token that cannot begin one. */
static void block_statements(Parser *p) {
    Pos last_error = 0;
    for (;;) {
        switch (TK(p)) {
        case TOK_RBRACE:
        case TOK_CASE:
        case TOK_DEFAULT:
        case TOK_EOF: return;
        default: break;
        }
        if (parse_deeper(p))
            block_statement(p);
        parse_shallower(p);
        if (parse_pos(p) == last_error)
            return;
        if (parse_recovering(p)) {
            parse_skip(p, SKIP_MEMBER | SKIP_IDENT | SKIP_STMT);
            last_error = parse_pos(p);
        }
    }
}

static void orphaned_cases(Parser *p) {
    while (TK(p) == TOK_CASE || TK(p) == TOK_DEFAULT) {
        Pos pos = parse_pos(p);
        parse_bad_tree(p, pos, NULL, ERR_ORPHANED, token_text[TK(p)]);
        if (parse_pos(p) == pos)
            parse_next(p);
        while (TK(p) != TOK_COLON && TK(p) != TOK_ARROW && TK(p) != TOK_SEMI && TK(p) != TOK_RBRACE &&
               TK(p) != TOK_EOF)
            parse_next(p);
        if (TK(p) == TOK_COLON || TK(p) == TOK_ARROW)
            parse_next(p);
        block_statements(p);
    }
}

Block *parse_block(Parser *p) {
    Block *b = AST_NEW(p->c, Block, BLOCK, parse_pos(p));
    int mark = parse_mark(p);
    parse_accept(p, TOK_LBRACE);
    block_statements(p);
    orphaned_cases(p);
    b->stmts = parse_list(p, mark);
    b->end = parse_pos(p);
    parse_accept(p, TOK_RBRACE);
    return b;
}

/* ---- declarations among statements ---- */

static void local_vars(Parser *p, Modifiers *mods) {
    Pos start = parse_pos(p);
    bool is_var = parse_is_var(p);
    Ast *type = parse_type(p, TYPE_VAR_OK);
    if (is_var && type->kind == A_ARRAY_TYPE) {
        parse_note_error(p, start, ERR_VAR_NOT_ALLOWED_ARRAY, p->c->n.var);
        is_var = false;
    }
    parse_var_decls(p, mods, type, start, is_var, true);
    parse_accept(p, TOK_SEMI);
}

/* Is this a local variable declaration: a type, then a name? */
static bool at_local_var(Parser *p) {
    bool generic = false;
    if (parse_is_lax_ident(TK(p))) { /* the common cases, cheaply */
        TokenKind next = PEEK(p, 1);
        if (parse_is_lax_ident(next))
            return true;
        if (next != TOK_LT && next != TOK_DOT && next != TOK_LBRACKET && next != TOK_MONKEYS_AT)
            return false;
    }
    uint32_t k = parse_skip_type(p, 0, &generic);
    if (k)
        return parse_is_lax_ident(PEEK(p, k)) || (generic && PEEK(p, k) != TOK_COLCOL);
    for (k = 1; PEEK(p, k) == TOK_DOT && PEEK(p, k + 1) == TOK_IDENT; k += 2)
        ;
    return PEEK(p, k) == TOK_LT && parse_is_lax_ident(TK(p)); /* no statement begins with a comparison */
}

static bool name_is(const Token *t, const Name *n) {
    return t->kind == TOK_IDENT && t->name == n;
}

static bool local_class_ahead(Parser *p) {
    const WellKnownNames *n = &p->c->n;
    if (name_is(TOK(p), n->record) && PEEK(p, 1) == TOK_IDENT &&
        (PEEK(p, 2) == TOK_LPAREN || PEEK(p, 2) == TOK_LT || PEEK(p, 2) == TOK_LBRACE))
        return p->c->options.release >= 16;
    if (name_is(TOK(p), n->sealed))
        return PEEK(p, 1) == TOK_CLASS || PEEK(p, 1) == TOK_INTERFACE || PEEK(p, 1) == TOK_ABSTRACT ||
               PEEK(p, 1) == TOK_ENUM;
    if (name_is(TOK(p), n->non) && PEEK(p, 1) == TOK_SUB && name_is(lex_peek(&p->lx, 2), n->sealed))
        return PEEK(p, 3) == TOK_CLASS || PEEK(p, 3) == TOK_INTERFACE || PEEK(p, 3) == TOK_ABSTRACT;
    return false;
}

static void local_class(Parser *p, Modifiers *mods) {
    if (mods->flags & (F_SEALED | F_NON_SEALED)) {
        parse_note_error(p, mods->a.pos, ERR_SEALED_OR_NON_SEALED_LOCAL);
        mods->flags &= ~(F_SEALED | F_NON_SEALED);
    }
    parse_push(p, parse_class(p, mods, TOK(p)->deprecated));
}

static void modified_local(Parser *p) {
    Modifiers *mods = parse_modifiers(p, NULL);
    if (parse_at_class(p))
        local_class(p, mods);
    else
        local_vars(p, mods);
}

/* ---- expression statements ---- */

static bool is_statement_expr(const Ast *t) {
    switch (t->kind) {
    case A_UNARY: return t->op >= OPER_PREINC && t->op <= OPER_POSTDEC;
    case A_ASSIGN:
    case A_ASSIGNOP:
    case A_CALL:
    case A_NEW_CLASS:
    case A_ERRONEOUS: return true;
    default: return false;
    }
}

static Ast *check_statement_expr(Parser *p, Ast *t) {
    if (is_statement_expr(t))
        return t;
    parse_note_error(p, t->pos, ERR_NOT_STMT);
    Erroneous *e = AST_NEW(p->c, Erroneous, ERRONEOUS, t->pos);
    e->parts = ast_list(p->c, 1, t);
    return &e->a;
}

static Ast *expr_stmt(Parser *p, Ast *e, Pos pos) {
    ExprStmt *s = AST_NEW(p->c, ExprStmt, EXPR_STMT, pos);
    s->expr = check_statement_expr(p, e);
    return &s->a;
}

/* String[]; */
static bool at_bare_type(Parser *p) {
    bool generic = false;
    if (TK(p) != TOK_IDENT || (PEEK(p, 1) != TOK_LBRACKET && PEEK(p, 1) != TOK_DOT))
        return false;
    uint32_t k = parse_skip_type(p, 0, &generic);
    return k && PEEK(p, k - 1) == TOK_RBRACKET && PEEK(p, k) != TOK_DOT && PEEK(p, k) != TOK_COLCOL;
}

static Ast *expression_statement(Parser *p) {
    Pos pos = parse_pos(p);
    Ast *t;
    if (parse_is_primitive(TK(p)) && PEEK(p, 1) != TOK_DOT && PEEK(p, 1) != TOK_LBRACKET &&
        PEEK(p, 1) != TOK_COLCOL)
        t = parse_primitive(p); /* a declaration without a name */
    else if (at_bare_type(p))
        t = parse_type(p, TYPE_NO_VAR);
    else
        t = parse_expr(p);
    Ast *s = expr_stmt(p, t, pos);
    parse_accept(p, TOK_SEMI);
    return s;
}

/* ---- yield ---- */

static uint32_t skip_parens(Parser *p, uint32_t k) {
    int depth = 0;
    for (;; k++) {
        TokenKind t = PEEK(p, k);
        if (t == TOK_LPAREN)
            depth++;
        else if (t == TOK_RPAREN && --depth == 0)
            return k + 1;
        else if (t == TOK_EOF || t == TOK_SEMI || t == TOK_LBRACE)
            return 0;
    }
}

/* `yield` begins a yield statement unless what follows makes it a name (JLS 3.9). */
static bool at_yield(Parser *p) {
    if (!name_is(TOK(p), p->c->n.yield) || p->c->options.release < 14)
        return false;
    switch (PEEK(p, 1)) {
    case TOK_PLUS:
    case TOK_SUB:
    case TOK_BANG:
    case TOK_TILDE:
    case TOK_IDENT:
    case TOK_UNDERSCORE:
    case TOK_INTLIT:
    case TOK_LONGLIT:
    case TOK_FLOATLIT:
    case TOK_DOUBLELIT:
    case TOK_CHARLIT:
    case TOK_STRINGLIT:
    case TOK_TRUE:
    case TOK_FALSE:
    case TOK_NULL:
    case TOK_NEW:
    case TOK_SWITCH:
    case TOK_THIS:
    case TOK_SUPER:
    case TOK_SEMI:
    case TOK_MONKEYS_AT: return true;
    case TOK_PLUSPLUS:
    case TOK_SUBSUB: return PEEK(p, 2) != TOK_SEMI;
    case TOK_LPAREN: {
        uint32_t k = skip_parens(p, 1);
        return !k || PEEK(p, k) != TOK_DOT || true;
    }
    default: return parse_is_primitive(PEEK(p, 1)) && PEEK(p, 1) != TOK_EOF;
    }
}

static Ast *yield_statement(Parser *p) {
    Yield *y = AST_NEW(p->c, Yield, YIELD, parse_pos(p));
    parse_next(p);
    y->value = parse_expr(p);
    parse_accept(p, TOK_SEMI);
    return &y->a;
}

/* ---- statements by keyword ---- */

/* A statement where a declaration may not stand. */
static Ast *embedded(Parser *p) {
    Pos pos = parse_pos(p);
    int mark = parse_mark(p);
    if (!parse_deeper(p)) {
        parse_shallower(p);
        return wrong_stmt(p, pos, NULL, ERR_ILLEGAL_START_OF_STMT);
    }
    block_statement(p);
    parse_shallower(p);
    AstList l = parse_list(p, mark);
    if (!l.n)
        return wrong_stmt(p, parse_pos(p), NULL, ERR_ILLEGAL_START_OF_STMT);
    Ast *first = l.v[0];
    if (first->kind == A_VAR_DECL)
        parse_note_error(p, first->pos, ERR_VARIABLE_NOT_ALLOWED);
    else if (first->kind == A_CLASS_DECL)
        parse_note_error(p, first->pos, ERR_CLASS_NOT_ALLOWED);
    return first;
}

static Ast *if_statement(Parser *p) {
    If *t = AST_NEW(p->c, If, IF, parse_pos(p));
    parse_next(p);
    t->cond = parse_parens(p);
    t->then = embedded(p);
    if (parse_eat(p, TOK_ELSE))
        t->otherwise = embedded(p);
    return &t->a;
}

static Ast *while_statement(Parser *p) {
    Loop *t = AST_NEW(p->c, Loop, WHILE, parse_pos(p));
    parse_next(p);
    t->cond = parse_parens(p);
    t->body = embedded(p);
    return &t->a;
}

static Ast *do_statement(Parser *p) {
    Loop *t = AST_NEW(p->c, Loop, DO_WHILE, parse_pos(p));
    parse_next(p);
    t->body = embedded(p);
    parse_accept(p, TOK_WHILE);
    t->cond = parse_parens(p);
    parse_accept(p, TOK_SEMI);
    return &t->a;
}

static void expression_list(Parser *p) {
    do {
        Pos pos = parse_pos(p);
        parse_push(p, expr_stmt(p, parse_expr(p), pos));
    } while (parse_eat(p, TOK_COMMA));
}

static Ast *for_each(Parser *p, Pos pos, Ast *var) {
    ForEach *t = AST_NEW(p->c, ForEach, FOR_EACH, pos);
    parse_accept(p, TOK_COLON);
    t->var = (VarDecl *)var;
    t->expr = parse_expr(p);
    parse_accept(p, TOK_RPAREN);
    t->body = embedded(p);
    return &t->a;
}

static void for_init(Parser *p) {
    if (TK(p) == TOK_FINAL || TK(p) == TOK_MONKEYS_AT || at_local_var(p)) {
        Modifiers *mods = parse_modifiers(p, NULL);
        Pos start = parse_pos(p);
        bool is_var = parse_is_var(p);
        Ast *type = parse_type(p, TYPE_VAR_OK);
        parse_var_decls(p, mods, type, start, is_var, true);
    } else {
        expression_list(p);
    }
}

static Ast *for_statement(Parser *p) {
    Pos pos = parse_pos(p);
    int mark = parse_mark(p);
    parse_next(p);
    parse_accept(p, TOK_LPAREN);
    if (TK(p) != TOK_SEMI) {
        Pos at = parse_pos(p);
        if (parse_is_lax_ident(TK(p)) && PEEK(p, 1) == TOK_COLON) {
            parse_next(p);
            parse_bad_tree(p, at + 0, NULL, ERR_BAD_INITIALIZER, "for-loop");
            parse_next(p);
            Ast *e = parse_expr(p);
            parse_accept(p, TOK_RPAREN);
            embedded(p);
            return wrong_stmt(p, at, e, ERR_BAD_INITIALIZER, "for-loop");
        }
        for_init(p);
    }
    AstList init = parse_list(p, mark);
    if (init.n == 1 && init.v[0]->kind == A_VAR_DECL && !((VarDecl *)init.v[0])->init && TK(p) == TOK_COLON)
        return for_each(p, pos, init.v[0]);
    For *t = AST_NEW(p->c, For, FOR, pos);
    t->init = init;
    parse_accept(p, TOK_SEMI);
    t->cond = TK(p) == TOK_SEMI ? NULL : parse_expr(p);
    parse_accept(p, TOK_SEMI);
    if (TK(p) != TOK_RPAREN)
        expression_list(p);
    t->update = parse_list(p, mark);
    parse_accept(p, TOK_RPAREN);
    t->body = embedded(p);
    return &t->a;
}

static Ast *sync_statement(Parser *p) {
    Sync *t = AST_NEW(p->c, Sync, SYNC, parse_pos(p));
    parse_next(p);
    t->lock = parse_parens(p);
    t->body = parse_block(p);
    return &t->a;
}

static Ast *catch_clause(Parser *p) {
    Catch *t = AST_NEW(p->c, Catch, CATCH, parse_pos(p));
    parse_next(p);
    parse_accept(p, TOK_LPAREN);
    Modifiers *mods = parse_modifiers(p, NULL);
    Pos start = parse_pos(p);
    int mark = parse_mark(p);
    if (parse_is_var(p))
        parse_note_error(p, start, ERR_RESTRICTED_TYPE_NOT_ALLOWED_HERE, p->c->n.var);
    do
        parse_push(p, parse_type(p, TYPE_VAR_OK));
    while (parse_eat(p, TOK_BAR));
    AstList types = parse_list(p, mark);
    Ast *type = types.v[0];
    if (types.n > 1) {
        TypeUnion *u = AST_NEW(p->c, TypeUnion, UNION_TYPE, types.v[0]->pos);
        u->alternatives = types;
        type = &u->a;
        mods->flags |= F_FINAL | F_UNION;
    }
    VarDecl *v = AST_NEW(p->c, VarDecl, VAR_DECL, parse_pos(p));
    v->mods = mods;
    v->vartype = type;
    v->start = start;
    v->name = parse_ident(p);
    t->param = v;
    parse_accept(p, TOK_RPAREN);
    t->body = parse_block(p);
    return &t->a;
}

static Ast *resource(Parser *p) {
    Pos start = parse_pos(p);
    if (TK(p) == TOK_FINAL || TK(p) == TOK_MONKEYS_AT || at_local_var(p)) {
        Modifiers *mods = parse_modifiers(p, NULL);
        bool is_var = parse_is_var(p);
        start = parse_pos(p);
        Ast *type = parse_type(p, TYPE_VAR_OK);
        Pos pos = parse_pos(p);
        const Name *name = parse_ident(p);
        mods->flags |= F_FINAL;
        return &parse_var_rest(p, pos, mods, type, name, true, start, is_var, true, false)->a;
    }
    Ast *t = parse_expr(p);
    if (t->kind == A_IDENT || t->kind == A_SELECT)
        parse_feature(p, parse_pos(p), 9, "variables in try-with-resources");
    else
        parse_note_error(p, t->pos, ERR_TRY_WITH_RESOURCES_EXPR);
    return t;
}

static void resources(Parser *p) {
    parse_next(p);
    for (;;) {
        parse_push(p, resource(p));
        if (TK(p) != TOK_SEMI)
            break;
        parse_next(p);
        if (TK(p) == TOK_RPAREN)
            break;
    }
    parse_accept(p, TOK_RPAREN);
}

static Ast *try_statement(Parser *p) {
    Try *t = AST_NEW(p->c, Try, TRY, parse_pos(p));
    int mark = parse_mark(p);
    parse_next(p);
    if (TK(p) == TOK_LPAREN)
        resources(p);
    t->resources = parse_list(p, mark);
    t->body = parse_block(p);
    while (TK(p) == TOK_CATCH)
        parse_push(p, catch_clause(p));
    t->catches = parse_list(p, mark);
    if (parse_eat(p, TOK_FINALLY))
        t->finally = parse_block(p);
    if (!t->catches.n && !t->finally && !t->resources.n)
        parse_note_error(p, t->a.pos, ERR_TRY_WITHOUT_CATCH_FINALLY_OR_RESOURCE);
    return &t->a;
}

static Ast *jump_statement(Parser *p) {
    Jump *t = TK(p) == TOK_BREAK ? AST_NEW(p->c, Jump, BREAK, parse_pos(p))
                                 : AST_NEW(p->c, Jump, CONTINUE, parse_pos(p));
    parse_next(p);
    if (parse_at_ident(p))
        t->label = parse_ident(p);
    parse_accept(p, TOK_SEMI);
    return &t->a;
}

static Ast *return_statement(Parser *p) {
    Return *t = AST_NEW(p->c, Return, RETURN, parse_pos(p));
    parse_next(p);
    if (TK(p) != TOK_SEMI)
        t->expr = parse_expr(p);
    parse_accept(p, TOK_SEMI);
    return &t->a;
}

static Ast *throw_statement(Parser *p) {
    Throw *t = AST_NEW(p->c, Throw, THROW, parse_pos(p));
    parse_next(p);
    t->expr = parse_expr(p);
    parse_accept(p, TOK_SEMI);
    return &t->a;
}

static Ast *assert_statement(Parser *p) {
    Assert *t = AST_NEW(p->c, Assert, ASSERT, parse_pos(p));
    parse_next(p);
    t->cond = parse_expr(p);
    if (parse_eat(p, TOK_COLON))
        t->detail = parse_expr(p);
    parse_accept(p, TOK_SEMI);
    return &t->a;
}

static Ast *labelled(Parser *p) {
    Labelled *t = AST_NEW(p->c, Labelled, LABELLED, parse_pos(p));
    t->label = parse_ident(p);
    parse_next(p);
    t->body = embedded(p);
    return &t->a;
}

/* A catch, finally or else that belongs to nothing: said once, then parsed and dropped. */
static Ast *stray(Parser *p) {
    Pos pos = parse_pos(p);
    TokenKind k = TK(p);
    Diag *d = k == TOK_ELSE    ? diag_new(p->c, DIAG_ERROR, -1, pos, DIAG_ARGS(ERR_ELSE_WITHOUT_IF))
              : k == TOK_CATCH ? diag_new(p->c, DIAG_ERROR, -1, pos, DIAG_ARGS(ERR_CATCH_WITHOUT_TRY))
                               : diag_new(p->c, DIAG_ERROR, -1, pos, DIAG_ARGS(ERR_FINALLY_WITHOUT_TRY));
    parse_report(p, pos, d);
    ExprStmt *s = AST_NEW(p->c, ExprStmt, EXPR_STMT, pos);
    s->expr = ast_new(p->c, A_ERRONEOUS, pos);
    if (TK(p) != k || parse_pos(p) != pos)
        return &s->a;
    int mark = parse_mark(p);
    if (k == TOK_CATCH) {
        catch_clause(p);
    } else {
        parse_next(p);
        if (parse_deeper(p))
            block_statement(p);
        parse_shallower(p);
    }
    parse_list(p, mark);
    return &s->a;
}

/* ---- switch ---- */

static bool at_pattern_label(Parser *p) {
    bool generic = false;
    if (!parse_is_lax_ident(TK(p)) && TK(p) != TOK_FINAL)
        return false;
    uint32_t k = parse_skip_type(p, TK(p) == TOK_FINAL ? 1 : 0, &generic);
    return k && PEEK(p, k) == TOK_IDENT;
}

static void preview_patterns(Parser *p, Pos pos) {
    p->errors = true;
    if (!p->preview_reported)
        parse_note_error(p, pos, ERR_PREVIEW_FEATURE_PLURAL, "patterns in switch statements");
    p->preview_reported = true;
}

static Ast *case_label(Parser *p) {
    Pos pos = parse_pos(p);
    if (at_pattern_label(p)) {
        preview_patterns(p, pos);
        parse_modifiers(p, NULL);
        parse_type(p, TYPE_VAR_OK);
        parse_ident(p);
        while (TK(p) == TOK_AMPAMP) {
            parse_next(p);
            parse_cond_expr(p);
        }
        return ast_new(p->c, A_ERRONEOUS, pos);
    }
    if (TK(p) == TOK_DEFAULT) {
        preview_patterns(p, pos);
        parse_next(p);
        return ast_new(p->c, A_DEFAULT_LABEL, pos);
    }
    if (TK(p) == TOK_NULL && (PEEK(p, 1) == TOK_COLON || PEEK(p, 1) == TOK_ARROW || PEEK(p, 1) == TOK_COMMA))
        preview_patterns(p, pos);
    p->in_case_label = true;
    Ast *t = parse_cond_expr(p);
    p->in_case_label = false;
    return t;
}

/* The right side of an arrow, made a statement. */
static void arrow_body(Parser *p, Case *k, bool expression) {
    Pos pos = parse_pos(p);
    k->a.bits |= AB_ARROW;
    if (TK(p) == TOK_LBRACE) {
        k->body = (Ast *)parse_block(p);
        parse_push(p, k->body);
    } else if (TK(p) == TOK_THROW) {
        k->body = throw_statement(p);
        parse_push(p, k->body);
    } else if (expression) {
        Yield *y = AST_NEW(p->c, Yield, YIELD, pos);
        k->a.bits |= AB_EXPR_BODY;
        y->a.bits |= AB_GENERATED;
        y->value = k->body = parse_expr(p);
        parse_accept(p, TOK_SEMI);
        parse_push(p, y);
    } else {
        Ast *s = statement(p);
        if (s->kind != A_EXPR_STMT)
            parse_note_error(p, s->pos, ERR_SWITCH_CASE_UNEXPECTED_STATEMENT);
        else
            k->a.bits |= AB_EXPR_BODY;
        k->body = s->kind == A_EXPR_STMT ? ((ExprStmt *)s)->expr : s;
        parse_push(p, s);
    }
}

static Ast *switch_case(Parser *p, bool expression) {
    Case *k = AST_NEW(p->c, Case, CASE, parse_pos(p));
    int mark = parse_mark(p);
    if (TK(p) == TOK_DEFAULT) {
        parse_next(p);
        k->a.bits |= AB_DEFAULT;
    } else {
        parse_accept(p, TOK_CASE);
        do {
            if (TK(p) == TOK_COLON || TK(p) == TOK_ARROW) { /* a label is missing */
                parse_push(p, parse_illegal(p, parse_pos(p), false));
                break;
            }
            if (p->pile.n > mark)
                parse_feature(p, parse_pos(p), 14, "multiple case labels");
            parse_push(p, case_label(p));
        } while (parse_eat(p, TOK_COMMA));
    }
    k->labels = parse_list(p, mark);
    if (TK(p) == TOK_ARROW) {
        parse_feature(p, parse_pos(p), 14, "switch rules");
        parse_next(p);
        arrow_body(p, k, expression);
    } else {
        if (!parse_eat(p, TOK_COLON)) {
            if (parse_pos(p) > p->error_end)
                p->error_end = parse_pos(p);
            parse_fail(p, p->lx.prev_end, ERR_EXPECTED2, ":", "->");
        }
        block_statements(p);
    }
    k->stmts = parse_list(p, mark);
    return &k->a;
}

Ast *parse_switch(Parser *p, bool expression) {
    Switch *t = expression ? AST_NEW(p->c, Switch, SWITCH_EXPR, parse_pos(p))
                           : AST_NEW(p->c, Switch, SWITCH, parse_pos(p));
    int mark = parse_mark(p);
    parse_next(p);
    t->selector = parse_parens(p);
    parse_accept(p, TOK_LBRACE);
    while (TK(p) != TOK_RBRACE && TK(p) != TOK_EOF) {
        if (TK(p) == TOK_CASE || TK(p) == TOK_DEFAULT) {
            if (parse_deeper(p))
                parse_push(p, switch_case(p, expression));
            parse_shallower(p);
            continue;
        }
        Pos pos = parse_pos(p);
        parse_bad_tree(p, pos, NULL, ERR_EXPECTED3, "case", "default", "'}'");
        if (parse_pos(p) == pos && TK(p) != TOK_RBRACE)
            parse_next(p);
    }
    t->cases = parse_list(p, mark);
    if (t->cases.n && t->cases.v[0]->bits & AB_ARROW)
        t->a.bits |= AB_ARROW;
    t->end = parse_pos(p);
    parse_accept(p, TOK_RBRACE);
    return &t->a;
}

/* ---- choosing ---- */

static Ast *statement(Parser *p) {
    Pos pos = parse_pos(p);
    switch (TK(p)) {
    case TOK_LBRACE: return (Ast *)parse_block(p);
    case TOK_IF: return if_statement(p);
    case TOK_FOR: return for_statement(p);
    case TOK_WHILE: return while_statement(p);
    case TOK_DO: return do_statement(p);
    case TOK_TRY: return try_statement(p);
    case TOK_SWITCH: return parse_switch(p, false);
    case TOK_SYNCHRONIZED: return sync_statement(p);
    case TOK_RETURN: return return_statement(p);
    case TOK_THROW: return throw_statement(p);
    case TOK_BREAK:
    case TOK_CONTINUE: return jump_statement(p);
    case TOK_ASSERT: return assert_statement(p);
    case TOK_SEMI: parse_next(p); return ast_new(p->c, A_SKIP, pos);
    case TOK_ELSE:
    case TOK_CATCH:
    case TOK_FINALLY: return stray(p);
    default: break;
    }
    if (parse_is_lax_ident(TK(p)) && PEEK(p, 1) == TOK_COLON)
        return labelled(p);
    if (at_yield(p))
        return yield_statement(p);
    return expression_statement(p);
}

/* A statement or local declaration (which may be several variables), pushed. */
static void block_statement(Parser *p) {
    switch (TK(p)) {
    case TOK_FINAL:
    case TOK_ABSTRACT:
    case TOK_STRICTFP: modified_local(p); return;
    case TOK_MONKEYS_AT:
        if (PEEK(p, 1) != TOK_INTERFACE) {
            modified_local(p);
            return;
        }
        break;
    case TOK_CLASS:
    case TOK_INTERFACE:
    case TOK_ENUM: local_class(p, parse_no_modifiers(p)); return;
    case TOK_ASSERT:
    case TOK_RBRACE:
    case TOK_CASE:
    case TOK_DEFAULT:
    case TOK_EOF: break;
    default: break;
    }
    if (TK(p) == TOK_IDENT && local_class_ahead(p)) {
        local_class(p, parse_modifiers(p, NULL));
        return;
    }
    if ((TK(p) == TOK_IDENT || parse_is_primitive(TK(p)) || TK(p) == TOK_UNDERSCORE) && !at_yield(p) &&
        at_local_var(p)) {
        local_vars(p, parse_no_modifiers(p));
        return;
    }
    if (TK(p) == TOK_RBRACE || TK(p) == TOK_CASE || TK(p) == TOK_DEFAULT || TK(p) == TOK_EOF)
        return;
    if (TK(p) == TOK_VOID && parse_is_lax_ident(PEEK(p, 1))) {
        Pos start = parse_pos(p);
        parse_primitive(p);
        parse_var_decls(p, parse_no_modifiers(p), parse_illegal(p, start, false), start, false, true);
        p->error_end = start;
        parse_accept(p, TOK_SEMI);
        return;
    }
    parse_push(p, statement(p));
}
