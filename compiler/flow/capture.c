/* Captured locals must be final or effectively final (JLS 8.1.3, 15.27.2), and so must variables used as
 * resources (JLS 14.20.3). */
#include "flow/flow.h"

typedef struct Capturer {
    Compiler *c;
    Ast *inside; /* innermost lambda or local class, or NULL */
    Pos start;   /* where it begins */
} Capturer;

static void scan(Capturer *p, Ast *t);

static bool scan_child(void *ctx, Ast *t) {
    scan(ctx, t);
    return true;
}

static bool is_outer_local(const Capturer *p, const Symbol *s) {
    return p->inside && s && s->kind == SYM_VAR && s->var_kind != VAR_FIELD && s->var_kind != VAR_SELF &&
           s->owner->kind != SYM_CLASS && s->pos && s->pos < p->start;
}

static void report(Capturer *p, Pos pos, Symbol *s) {
    if (p->inside->kind == A_LAMBDA)
        diag_error(p->c, pos, ERR_CANT_REF_NON_EFFECTIVELY_FINAL_LAMBDA, s);
    else if (p->c->options.release >= 8)
        diag_error(p->c, pos, ERR_CANT_REF_NON_EFFECTIVELY_FINAL_CLASS, s);
}

static void check_use(Capturer *p, Ident *t) {
    if (is_outer_local(p, t->sym) && !(t->sym->flags & (F_FINAL | F_EFFECTIVELY_FINAL)))
        report(p, t->a.pos, t->sym);
}

static void check_assign(Capturer *p, Ast *lhs) {
    lhs = ast_skip_parens_mut(lhs);
    if (lhs->kind == A_IDENT && is_outer_local(p, ((Ident *)lhs)->sym))
        report(p, lhs->pos, ((Ident *)lhs)->sym);
}

static void scan_inside(Capturer *p, Ast *t, Pos start) {
    Capturer inner = {p->c, t, start};
    ast_each_child(t, scan_child, &inner);
}

static void scan_class(Capturer *p, ClassDecl *k) {
    if (k->sym && k->sym->s.flags & F_LOCAL_CLASS)
        scan_inside(p, &k->a, ast_start(&k->a));
    else
        ast_each_child(&k->a, scan_child, p);
}

static void check_resources(Capturer *p, Try *t) {
    for (int i = 0; i < t->resources.n; i++) {
        Ast *r = t->resources.v[i];
        Symbol *s = ast_symbol(r);
        if (r->kind != A_VAR_DECL && s && s->kind == SYM_VAR && !(s->flags & (F_FINAL | F_EFFECTIVELY_FINAL)))
            diag_error(p->c, r->pos, ERR_TRY_WITH_RESOURCES_EXPR_EFFECTIVELY_FINAL, s);
    }
}

static void scan(Capturer *p, Ast *t) {
    switch (t->kind) {
    case A_CLASS_DECL: scan_class(p, (ClassDecl *)t); return;
    case A_LAMBDA: scan_inside(p, t, ((Lambda *)t)->start); return;
    case A_IDENT: check_use(p, (Ident *)t); return;
    case A_TRY: check_resources(p, (Try *)t); break;
    case A_ASSIGN: {
        Ast *lhs = ast_skip_parens_mut(((Assign *)t)->lhs);
        if (lhs->kind != A_IDENT)
            scan(p, lhs);
        scan(p, ((Assign *)t)->rhs);
        check_assign(p, lhs);
        return;
    }
    case A_ASSIGNOP: check_assign(p, ((AssignOp *)t)->lhs); break;
    case A_UNARY:
        if (t->op >= OPER_PREINC && t->op <= OPER_POSTDEC)
            check_assign(p, ((Unary *)t)->arg);
        break;
    case A_ANNOTATION:
    case A_MODIFIERS:
    case A_LITERAL: return;
    default: break;
    }
    ast_each_child(t, scan_child, p);
}

void flow_capture(Compiler *c, ClassDecl *tree) {
    Capturer p = {.c = c};
    ast_each_child(&tree->a, scan_child, &p);
}
