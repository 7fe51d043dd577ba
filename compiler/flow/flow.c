/* The pass as the driver sees it, and small questions that several analyses ask. */
#include "flow/flow.h"

void flow_class(Compiler *c, ClassDecl *tree) {
    flow_alive(c, tree);
    flow_assign(c, tree);
    flow_throws(c, tree);
    flow_capture(c, tree);
}

static bool is_constant(const Ast *t, bool value) {
    t = ast_skip_parens(t);
    return t->konst && t->konst->tag == T_INT && t->type && t->type->tag == T_BOOLEAN &&
           (t->konst->i != 0) == value;
}

bool flow_is_true(const Ast *cond) {
    return is_constant(cond, true);
}
bool flow_is_false(const Ast *cond) {
    return is_constant(cond, false);
}

bool flow_is_unchecked(Compiler *c, Type *t) {
    for (int i = 0; t && t->tag == T_TYPEVAR && i < 1000; i++)
        t = ((TypeVar *)t)->upper;
    if (!t || t->tag == T_BOT || t->tag == T_ERROR)
        return true;
    if (t->tag == T_INTERSECTION) {
        const TypeList *l = &((IntersectionType *)t)->bounds;
        for (int i = 0; i < l->n; i++)
            if (flow_is_unchecked(c, l->v[i]))
                return true;
        return false;
    }
    if (t->tag != T_CLASS)
        return t->tag != T_UNION;
    ClassSymbol *k = (ClassSymbol *)t->sym;
    return k->bad || class_is_subclass(c, k, c->k.runtime_exception) || class_is_subclass(c, k, c->k.error);
}

bool flow_is_initial_ctor(Compiler *c, const MethodDecl *m) {
    if (m->name != c->n.init || !m->body)
        return false;
    return !m->body->stmts.n || !ast_is_this_or_super_call(m->body->stmts.v[0], c->n.this_);
}

bool flow_is_own_name(Compiler *c, const Ast *t) {
    t = ast_skip_parens(t);
    if (t->kind == A_IDENT)
        return true;
    if (t->kind != A_SELECT)
        return false;
    const Ast *left = ast_skip_parens(((const Select *)t)->expr);
    return left->kind == A_IDENT && ((const Ident *)left)->name == c->n.this_;
}
