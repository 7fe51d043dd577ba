/* What can be done with any tree, driven by the rows of ast.def. */
#include "context.h"

#include <stdarg.h>
#include <string.h>

const char *const oper_text[OPER_COUNT] = {
    "",
#define OPER(name, text, prec) text,
#include "ast/operators.def"
#undef OPER
};

const uint8_t oper_prec[OPER_COUNT] = {
    0,
#define OPER(name, text, prec) prec,
#include "ast/operators.def"
#undef OPER
};

typedef struct ChildSpec {
    uint16_t offset;
    bool is_list;
} ChildSpec;

/* FIRST_k is the index of k's first row in child_specs: the row after AST(k) takes that number again. */
enum {
#define AST(k, T) FIRST_##k, BEFORE_##k = FIRST_##k - 1,
#define SLOTS(k, T, f)
#define CHILD(k, T, f) ROW_##k##_##f,
#define LIST(k, T, f) ROW_##k##_##f,
#include "ast/ast.def"
#undef AST
#undef CHILD
#undef LIST
    ROW_COUNT
};

static const ChildSpec child_specs[ROW_COUNT + 1] = {
#define AST(k, T)
#define CHILD(k, T, f) {offsetof(T, f), false},
#define LIST(k, T, f) {offsetof(T, f), true},
#include "ast/ast.def"
#undef AST
#undef CHILD
#undef LIST
#undef SLOTS
};

static const uint16_t first_child[A_KIND_COUNT + 1] = {
    0,
#define AST(k, T) FIRST_##k,
#define CHILD(k, T, f)
#define LIST(k, T, f)
#define SLOTS(k, T, f)
#include "ast/ast.def"
#undef AST
#undef SLOTS
    ROW_COUNT,
};

static const uint16_t node_size[A_KIND_COUNT] = {
    0,
#define AST(k, T) sizeof(T),
#define SLOTS(k, T, f)
#include "ast/ast.def"
#undef AST
#undef SLOTS
};

static const uint16_t slots_at[A_KIND_COUNT] = {
#define AST(k, T)
#define SLOTS(k, T, f) [A_##k] = offsetof(T, f),
#include "ast/ast.def"
#undef AST
#undef SLOTS
#undef CHILD
#undef LIST
};

Ast *ast_new(Compiler *c, AstKind kind, Pos pos) {
    Ast *t = arena_alloc(&c->arena, node_size[kind]);
    t->kind = (uint8_t)kind;
    t->pos = pos;
    return t;
}

AstList ast_list(Compiler *c, int n, ...) {
    AstList l = {NEW_ARRAY(&c->arena, Ast *, n), n};
    va_list ap;
    va_start(ap, n);
    for (int i = 0; i < n; i++)
        l.v[i] = va_arg(ap, Ast *);
    va_end(ap);
    return l;
}

/* ---- copying ---------------------------------------------------------------------------------------------
 */

AstList ast_copy_list(Compiler *c, AstList l) {
    AstList r = {NEW_ARRAY(&c->arena, Ast *, l.n), l.n};
    for (int i = 0; i < l.n; i++)
        r.v[i] = ast_copy(c, l.v[i]);
    return r;
}

/* An arrow's `body` is a second way to a node that is already inside its statement. */
static void repoint_case_body(Case *k) {
    if (!k->body || k->stmts.n != 1)
        return;
    Ast *s = k->stmts.v[0];
    if (!(k->a.bits & AB_EXPR_BODY))
        k->body = s;
    else if (s->kind == A_YIELD)
        k->body = ((Yield *)s)->value;
    else if (s->kind == A_EXPR_STMT)
        k->body = ((ExprStmt *)s)->expr;
}

static void copy_special(Compiler *c, Ast *t) {
    if (t->kind == A_CASE) {
        repoint_case_body((Case *)t);
    } else if (t->kind == A_NEW_ARRAY && ((NewArray *)t)->dim_annotations) {
        NewArray *a = (NewArray *)t;
        AstList *lists = NEW_ARRAY(&c->arena, AstList, a->dims.n);
        for (int i = 0; i < a->dims.n; i++)
            lists[i] = ast_copy_list(c, a->dim_annotations[i]);
        a->dim_annotations = lists;
    }
}

Ast *ast_copy(Compiler *c, const Ast *t) {
    if (!t)
        return NULL;
    size_t size = node_size[t->kind];
    Ast *r = arena_alloc(&c->arena, size);
    memcpy(r, t, slots_at[t->kind] ? slots_at[t->kind] : size);
    r->type = NULL;
    if (t->kind != A_LITERAL)
        r->konst = NULL;
    for (int i = first_child[t->kind]; i < first_child[t->kind + 1]; i++) {
        char *at = (char *)r + child_specs[i].offset;
        if (child_specs[i].is_list)
            *(AstList *)at = ast_copy_list(c, *(AstList *)at);
        else
            *(Ast **)at = ast_copy(c, *(Ast **)at);
    }
    copy_special(c, r);
    return r;
}

/* ---- walking ---------------------------------------------------------------------------------------------
 */

bool ast_each_child(Ast *t, AstVisit visit, void *ctx) {
    for (int i = first_child[t->kind]; i < first_child[t->kind + 1]; i++) {
        char *at = (char *)t + child_specs[i].offset;
        if (!child_specs[i].is_list) {
            Ast *child = *(Ast **)at;
            if (child && !visit(ctx, child))
                return false;
            continue;
        }
        AstList *l = (AstList *)at;
        for (int j = 0; j < l->n; j++)
            if (!visit(ctx, l->v[j]))
                return false;
    }
    return true;
}

void ast_rewrite_children(Ast *t, AstRewrite rewrite, void *ctx) {
    for (int i = first_child[t->kind]; i < first_child[t->kind + 1]; i++) {
        char *at = (char *)t + child_specs[i].offset;
        if (!child_specs[i].is_list) {
            if (*(Ast **)at)
                *(Ast **)at = rewrite(ctx, *(Ast **)at);
            continue;
        }
        AstList *l = (AstList *)at;
        for (int j = 0; j < l->n; j++)
            l->v[j] = rewrite(ctx, l->v[j]);
    }
    if (t->kind == A_CASE)
        repoint_case_body((Case *)t);
}

/* ---- positions ---- */

static Pos start_of_mods(const Modifiers *m, Pos otherwise) {
    return m && m->a.pos ? m->a.pos : otherwise;
}

static Pos start_of_type_decl(const ClassDecl *k) {
    return start_of_mods(k->mods, k->a.pos);
}

Pos ast_start(const Ast *t) {
    for (;;) {
        const Ast *first = NULL;
        switch (t->kind) {
        case A_PACKAGE_DECL: {
            const PackageDecl *p = (const PackageDecl *)t;
            return p->annotations.n ? ast_start(p->annotations.v[0]) : t->pos;
        }
        case A_CLASS_DECL: return start_of_type_decl((const ClassDecl *)t);
        case A_METHOD_DECL: {
            const MethodDecl *m = (const MethodDecl *)t;
            if (m->mods && m->mods->a.pos)
                return m->mods->a.pos;
            if (m->typarams.n)
                return ast_start(m->typarams.v[0]);
            first = m->restype;
            break;
        }
        case A_VAR_DECL: {
            const VarDecl *v = (const VarDecl *)t;
            if (v->mods && v->mods->a.pos)
                return v->mods->a.pos;
            if (!v->vartype)
                return v->start ? v->start : t->pos;
            first = v->vartype;
            break;
        }
        case A_EXPR_STMT: first = ((const ExprStmt *)t)->expr; break;
        case A_SELECT: first = ((const Select *)t)->expr; break;
        case A_BINARY: first = ((const Binary *)t)->lhs; break;
        case A_ASSIGN: first = ((const Assign *)t)->lhs; break;
        case A_ASSIGNOP: first = ((const AssignOp *)t)->lhs; break;
        case A_CONDITIONAL: first = ((const Conditional *)t)->cond; break;
        case A_INSTANCEOF: first = ((const InstanceOf *)t)->expr; break;
        case A_BINDING_PATTERN: first = &((const BindingPattern *)t)->var->a; break;
        case A_INDEX: first = ((const Index *)t)->array; break;
        case A_CALL: first = ((const Call *)t)->method; break;
        case A_NEW_CLASS: first = ((const NewClass *)t)->outer; break;
        case A_LAMBDA: return ((const Lambda *)t)->start ? ((const Lambda *)t)->start : t->pos;
        case A_METHOD_REF: first = ((const MethodRef *)t)->expr; break;
        case A_ARRAY_TYPE: first = ((const ArrayTypeTree *)t)->elem; break;
        case A_TYPE_APPLY: first = ((const TypeApply *)t)->clazz; break;
        case A_UNARY:
            if (t->op == OPER_POSTINC || t->op == OPER_POSTDEC)
                first = ((const Unary *)t)->arg;
            break;
        case A_UNION_TYPE:
        case A_INTERSECTION_TYPE: {
            const TypeUnion *u = (const TypeUnion *)t;
            first = u->alternatives.n ? u->alternatives.v[0] : NULL;
            break;
        }
        case A_ANNOTATED_TYPE: {
            const AnnotatedType *a = (const AnnotatedType *)t;
            if (a->underlying->kind == A_SELECT || a->underlying->kind == A_ARRAY_TYPE || !a->annotations.n)
                first = a->underlying;
            else
                first = a->annotations.v[0];
            break;
        }
        case A_ERRONEOUS: {
            const Erroneous *e = (const Erroneous *)t;
            first = e->parts.n ? e->parts.v[0] : NULL;
            break;
        }
        default: break;
        }
        if (!first)
            return t->pos;
        t = first;
    }
}

Pos ast_pos(const Ast *t) {
    switch (t->kind) {
    case A_EXPR_STMT: return ast_pos(((const ExprStmt *)t)->expr);
    default: return t->pos;
    }
}

Pos ast_end(const Ast *t) {
    switch (t->kind) {
    case A_BLOCK: return ((const Block *)t)->end;
    case A_CLASS_DECL: return ((const ClassDecl *)t)->end;
    case A_SWITCH:
    case A_SWITCH_EXPR: return ((const Switch *)t)->end;
    case A_SYNC: return ast_end(&((const Sync *)t)->body->a);
    case A_METHOD_DECL: {
        const MethodDecl *m = (const MethodDecl *)t;
        return m->body ? m->body->end : t->pos;
    }
    case A_TRY: {
        const Try *y = (const Try *)t;
        if (y->finally)
            return y->finally->end;
        if (y->catches.n)
            return ((Catch *)y->catches.v[y->catches.n - 1])->body->end;
        return y->body->end;
    }
    default: return t->pos;
    }
}

/* ---- asking ---- */

const Ast *ast_skip_parens(const Ast *t) {
    while (t->kind == A_PARENS)
        t = ((const Parens *)t)->expr;
    return t;
}

Ast *ast_skip_parens_mut(Ast *t) {
    while (t->kind == A_PARENS)
        t = ((Parens *)t)->expr;
    return t;
}

Symbol *ast_symbol(const Ast *t) {
    switch (t->kind) {
    case A_IDENT: return ((const Ident *)t)->sym;
    case A_SELECT: return ((const Select *)t)->sym;
    case A_METHOD_REF: return ((const MethodRef *)t)->sym;
    case A_NEW_CLASS: return (Symbol *)((const NewClass *)t)->ctor;
    case A_CLASS_DECL: return (Symbol *)((const ClassDecl *)t)->sym;
    case A_METHOD_DECL: return (Symbol *)((const MethodDecl *)t)->sym;
    case A_VAR_DECL: return (Symbol *)((const VarDecl *)t)->sym;
    case A_COMP_UNIT: return (Symbol *)((const CompUnit *)t)->pkg;
    case A_PARENS: return ast_symbol(((const Parens *)t)->expr);
    case A_TYPE_APPLY: return ast_symbol(((const TypeApply *)t)->clazz);
    case A_ANNOTATED_TYPE: return ast_symbol(((const AnnotatedType *)t)->underlying);
    case A_TYPE_PARAM: return t->type ? t->type->sym : NULL;
    default: return NULL;
    }
}

const Name *ast_name(const Ast *t) {
    switch (t->kind) {
    case A_IDENT: return ((const Ident *)t)->name;
    case A_SELECT: return ((const Select *)t)->name;
    case A_TYPE_APPLY: return ast_name(((const TypeApply *)t)->clazz);
    default: return NULL;
    }
}

const Name *ast_full_name(Compiler *c, const Ast *t) {
    if (t->kind == A_IDENT)
        return ((const Ident *)t)->name;
    if (t->kind != A_SELECT)
        return NULL;
    const Name *left = ast_full_name(c, ((const Select *)t)->expr);
    return left ? name_join(c, left->s, ".", ((const Select *)t)->name->s) : NULL;
}

bool ast_is_this_or_super_call(const Ast *t, const Name *name) {
    if (t->kind == A_EXPR_STMT)
        t = ((const ExprStmt *)t)->expr;
    return t->kind == A_CALL && ast_name(((const Call *)t)->method) == name;
}

bool ast_is_type_tree(const Ast *t) {
    return t->kind == A_PRIM_TYPE || t->kind == A_ARRAY_TYPE || t->kind == A_TYPE_APPLY ||
           t->kind == A_ANNOTATED_TYPE || t->kind == A_UNION_TYPE || t->kind == A_INTERSECTION_TYPE ||
           t->kind == A_WILDCARD;
}

const char *ast_text(Compiler *c, const Ast *t) {
    t = ast_skip_parens(t);
    const Name *name = ast_full_name(c, t);
    if (name)
        return name_utf8(c, name);
    switch (t->kind) {
    case A_CALL: return arena_printf(&c->arena, "%s()", ast_text(c, ((const Call *)t)->method));
    case A_SELECT:
        return arena_printf(&c->arena, "%s.%s", ast_text(c, ((const Select *)t)->expr),
                            ((const Select *)t)->name->s);
    case A_NEW_CLASS: return arena_printf(&c->arena, "new %s()", ast_text(c, ((const NewClass *)t)->clazz));
    case A_TYPE_APPLY: return ast_text(c, ((const TypeApply *)t)->clazz);
    case A_INDEX: return arena_printf(&c->arena, "%s[]", ast_text(c, ((const Index *)t)->array));
    case A_LAMBDA: return "lambda expression";
    case A_METHOD_REF: return "method reference";
    default: return "expression";
    }
}
