/* Compilation units: package, imports, types, modules (JLS 7). */
#include "parse/parser.h"
#include "passes.h"

static bool name_is(const Token *t, const Name *n) {
    return t->kind == TOK_IDENT && t->name == n;
}

static Ast *import(Parser *p) {
    Import *t = AST_NEW(p->c, Import, IMPORT, parse_pos(p));
    parse_next(p);
    if (parse_eat(p, TOK_STATIC))
        t->a.bits |= AB_STATIC_IMPORT;
    Ident *id = AST_NEW(p->c, Ident, IDENT, parse_pos(p));
    id->name = parse_ident(p);
    Ast *name = &id->a;
    do {
        Select *s = AST_NEW(p->c, Select, SELECT, parse_pos(p));
        parse_accept(p, TOK_DOT);
        s->expr = name;
        s->name_pos = parse_pos(p);
        name = &s->a;
        if (TK(p) == TOK_STAR) {
            parse_next(p);
            s->name = p->c->n.star;
            break;
        }
        s->name = parse_ident(p);
    } while (TK(p) == TOK_DOT);
    parse_accept(p, TOK_SEMI);
    t->name = (Select *)name;
    return &t->a;
}

/* ---- modules ---- */

static AstList name_list(Parser *p) {
    int mark = parse_mark(p);
    do
        parse_push(p, parse_qualified(p));
    while (parse_eat(p, TOK_COMMA));
    return parse_list(p, mark);
}

static void requires_words(Parser *p, Directive *d) {
    for (;;) {
        if (TK(p) == TOK_STATIC) {
            if (d->is_static)
                parse_note_error(p, parse_pos(p), ERR_REPEATED_MODIFIER);
            d->is_static = true;
        } else if (name_is(TOK(p), p->c->n.transitive) && PEEK(p, 1) != TOK_SEMI && PEEK(p, 1) != TOK_DOT) {
            if (d->is_transitive)
                parse_note_error(p, parse_pos(p), ERR_REPEATED_MODIFIER);
            d->is_transitive = true;
        } else {
            return;
        }
        parse_next(p);
    }
}

static bool directive(Parser *p) {
    const WellKnownNames *n = &p->c->n;
    const Name *word = TK(p) == TOK_IDENT ? TOK(p)->name : NULL;
    Directive *d = AST_NEW(p->c, Directive, DIRECTIVE, parse_pos(p));
    d->a.op = word == n->requires   ? DIR_REQUIRES
              : word == n->exports  ? DIR_EXPORTS
              : word == n->opens    ? DIR_OPENS
              : word == n->uses     ? DIR_USES
              : word == n->provides ? DIR_PROVIDES
                                    : 255;
    if (d->a.op == 255) {
        parse_bad_tree(p, parse_pos(p), NULL, ERR_EXPECTED, "'}'");
        return false;
    }
    parse_next(p);
    if (d->a.op == DIR_REQUIRES)
        requires_words(p, d);
    d->name = parse_qualified(p);
    const Name *join = d->a.op == DIR_PROVIDES ? n->with : n->to;
    bool may = d->a.op == DIR_EXPORTS || d->a.op == DIR_OPENS || d->a.op == DIR_PROVIDES;
    if (may && name_is(TOK(p), join)) {
        parse_next(p);
        d->targets = name_list(p);
    } else if (d->a.op == DIR_PROVIDES) {
        parse_bad_tree(p, parse_pos(p), NULL, ERR_EXPECTED_STR, "'with'");
    }
    parse_accept(p, TOK_SEMI);
    parse_push(p, d);
    return true;
}

static ModuleDecl *module(Parser *p, Modifiers *mods) {
    ModuleDecl *m = AST_NEW(p->c, ModuleDecl, MODULE_DECL, parse_pos(p));
    parse_feature(p, m->a.pos, 9, "modules");
    if (mods)
        m->annotations = mods->annotations;
    if (name_is(TOK(p), p->c->n.open)) {
        m->a.bits |= AB_OPEN;
        parse_next(p);
    }
    parse_next(p);
    m->name = parse_qualified(p);
    int mark = parse_mark(p);
    parse_accept(p, TOK_LBRACE);
    while (TK(p) != TOK_RBRACE && TK(p) != TOK_EOF)
        if (!directive(p))
            break;
    m->directives = parse_list(p, mark);
    parse_accept(p, TOK_RBRACE);
    return m;
}

static bool at_module(Parser *p) {
    const WellKnownNames *n = &p->c->n;
    if (name_is(TOK(p), n->open) && name_is(lex_peek(&p->lx, 1), n->module))
        return PEEK(p, 2) == TOK_IDENT;
    return name_is(TOK(p), n->module) && PEEK(p, 1) == TOK_IDENT;
}

/* ---- the unit ---- */

static PackageDecl *package(Parser *p, Modifiers *mods) {
    PackageDecl *t = AST_NEW(p->c, PackageDecl, PACKAGE_DECL, parse_pos(p));
    parse_next(p);
    if (mods) {
        t->annotations = mods->annotations;
        if (mods->flags)
            parse_note_error(p, mods->a.pos, ERR_EXPECTED4, "class", "interface", "enum", "record");
    }
    t->name = parse_qualified(p);
    parse_accept(p, TOK_SEMI);
    return t;
}

static void top_level(Parser *p, Modifiers *mods, bool deprecated) {
    if (!mods)
        mods = parse_modifiers(p, NULL);
    if (parse_at_class(p)) {
        parse_push(p, parse_class(p, mods, deprecated));
        return;
    }
    Pos pos = parse_pos(p);
    bool ident = parse_at_ident(p);
    parse_bad_tree(p, pos, NULL, ERR_EXPECTED4, "class", "interface", "enum", "record");
    if (ident) {
        parse_next(p);
        p->error_end = parse_pos(p);
    }
}

static void declarations(Parser *p, CompUnit *u, Modifiers *mods) {
    int mark = parse_mark(p);
    bool imports_ok = true;
    while (TK(p) != TOK_EOF) {
        if (parse_recovering(p)) {
            parse_skip(p, imports_ok ? SKIP_IMPORT : 0);
            if (TK(p) == TOK_EOF)
                break;
        }
        if (TK(p) == TOK_IMPORT && imports_ok && !mods) {
            parse_push(p, import(p));
            continue;
        }
        if (imports_ok) {
            u->imports = parse_list(p, mark);
            imports_ok = false;
        }
        if (TK(p) == TOK_SEMI && !mods) {
            parse_next(p);
            continue;
        }
        bool deprecated = TOK(p)->deprecated;
        if (!mods && TK(p) == TOK_MONKEYS_AT && PEEK(p, 1) != TOK_INTERFACE)
            mods = parse_modifiers(p, NULL);
        if (at_module(p) && !u->module)
            u->module = module(p, mods);
        else
            top_level(p, mods, deprecated);
        mods = NULL;
    }
    if (imports_ok)
        u->imports = parse_list(p, mark);
    else
        u->decls = parse_list(p, mark);
}

CompUnit *parse_unit(Compiler *c, SourceFile *file) {
    Parser p = {.c = c};
    lex_init(&p.lx, c, file);
    CompUnit *u = AST_NEW(c, CompUnit, COMP_UNIT, file->base);
    u->file = file;
    p.unit = u;
    Modifiers *mods = NULL;
    bool deprecated = TOK(&p)->deprecated;
    if (TK(&p) == TOK_MONKEYS_AT && PEEK(&p, 1) != TOK_INTERFACE)
        mods = parse_modifiers(&p, NULL);
    if (TK(&p) == TOK_PACKAGE) {
        u->package = package(&p, mods);
        mods = NULL;
    } else if (mods && deprecated && TK(&p) != TOK_EOF) {
        mods->flags |= F_DEPRECATED_DOC;
    }
    declarations(&p, u, mods);
    u->parse_errors = p.errors || p.lx.error_pos;
    lex_free(&p.lx);
    return u;
}
