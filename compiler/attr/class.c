/* Class bodies: every member once (JLS 8, 9). */
#include "attr/attr.h"

#include <string.h>

void attr_init(Compiler *c) {
    c->attr = NEW(&c->arena, struct AttrState);
}

static void check_type_list(Compiler *c, AstList l, Env *env) {
    for (int i = 0; i < l.n; i++)
        attr_check_type(c, l.v[i], env);
}

static void check_typarams(Compiler *c, AstList l, Env *env) {
    for (int i = 0; i < l.n; i++)
        check_type_list(c, ((TypeParam *)l.v[i])->bounds, env);
}

/* ---- methods
 * -------------------------------------------------------------------------------------------------------------
 */

static void check_body_presence(Compiler *c, MethodDecl *t, ClassSymbol *k) {
    uint64_t f = t->sym->s.flags;
    bool interface = (k->s.flags & F_INTERFACE) != 0;
    if (!t->body) {
        if (interface && (f & (F_DEFAULT | F_STATIC | F_PRIVATE)))
            diag_error(c, t->a.pos, ERR_MISSING_METH_BODY_OR_DECL_ABSTRACT);
        else if (!interface && !(f & (F_ABSTRACT | F_NATIVE)))
            diag_error(c, t->a.pos, ERR_MISSING_METH_BODY_OR_DECL_ABSTRACT);
        return;
    }
    if (interface && !(f & (F_DEFAULT | F_STATIC | F_PRIVATE)))
        diag_error(c, t->body->a.pos, ERR_INTF_ABSTRACT_METH_CANT_HAVE_BODY);
    else if (f & F_ABSTRACT)
        diag_error(c, t->a.pos, ERR_ABSTRACT_METH_CANT_HAVE_BODY);
    else if (f & F_NATIVE)
        diag_error(c, t->a.pos, ERR_NATIVE_METH_CANT_HAVE_BODY);
}

/* Varargs of a type that arrays cannot check (JLS 8.4.1, 9.6.4.7). */
static void check_varargs(Compiler *c, MethodDecl *t, Env *env) {
    MethodSymbol *m = t->sym;
    TypeList params = type_as_method(m->s.type)->params;
    if (!(m->s.flags & F_VARARGS) && t->mods->annotations.n &&
        sym_find_annotation(c, &m->s, c->k.safe_varargs))
        diag_error(c, t->a.pos, ERR_VARARGS_INVALID_TRUSTME_NO_VARARGS,
                   t->name == c->n.init ? "Constructor" : "Method", &m->s);
    if (!(m->s.flags & F_VARARGS) || !params.n || !t->params.n || (t->a.bits & AB_GENERATED))
        return;
    Type *elem = type_elem(params.v[params.n - 1]);
    if (!elem || type_is_error(elem))
        return;
    if (t->mods->annotations.n && sym_find_annotation(c, &m->s, c->k.safe_varargs)) {
        if (t->name != c->n.init && !(m->s.flags & (F_STATIC | F_FINAL | F_PRIVATE)))
            diag_error(c, t->a.pos, ERR_VARARGS_INVALID_TRUSTME_ANNO, &m->s);
        return;
    }
    if (!type_is_reifiable(c, elem))
        env_warn(c, env, LINT_UNCHECKED, t->params.v[t->params.n - 1]->pos,
                 WARN_UNCHECKED_VARARGS_NON_REIFIABLE_TYPE, elem);
}

static void attr_method(Compiler *c, MethodDecl *t, ClassSymbol *k) {
    if (!t->sym)
        return;
    Env *env = env_method(c, t, k->env);
    check_typarams(c, t->typarams, env);
    if (t->restype)
        attr_check_type(c, t->restype, env);
    for (int i = 0; i < t->params.n; i++) {
        VarDecl *p = (VarDecl *)t->params.v[i];
        if (p->vartype && !(p->a.bits & AB_GENERATED) && !(t->a.bits & AB_GENERATED))
            attr_check_type(c, p->vartype, env);
        if (p->sym && !(p->sym->s.flags & F_FINAL))
            p->sym->s.flags |= F_EFFECTIVELY_FINAL;
    }
    check_type_list(c, t->throws_, env);
    if (k->s.flags & F_ANNOTATION)
        check_element(c, t);
    else
        check_method(c, t->sym, k);
    check_varargs(c, t, env);
    check_body_presence(c, t, k);
    if (k->s.flags & F_RECORD)
        check_record_member(c, k, t);
    if (!t->body)
        return;
    ResultInfo r = {.type = t->restype || t->name != c->n.init ? type_as_method(t->sym->s.type)->ret
                                                               : c->t.void_};
    env->return_result = &r;
    env->yield_target = NULL;
    env->lambda = NULL;
    attr_stmt(c, &t->body->a, env);
}

/* ---- fields and initializers ---- */

static void attr_field(Compiler *c, VarDecl *t, ClassSymbol *k) {
    if (!t->sym)
        return;
    Env *env = env_field_init(c, t, k->env);
    if (t->vartype && !(t->mods->flags & F_ENUM))
        attr_check_type(c, t->vartype, env);
    if (!t->init)
        return;
    env->return_result = NULL;
    NewClass *save = c->attr->enum_constant;
    if (t->mods->flags & F_ENUM && t->init->kind == A_NEW_CLASS)
        c->attr->enum_constant = (NewClass *)t->init;
    attr_expr(c, t->init, env, t->sym->s.type);
    c->attr->enum_constant = save;
    if (c->attr->infer_depth == 0)
        c->types->trail.n = 0;
    var_constant(c, t->sym);
}

static void attr_initializer(Compiler *c, Block *t, ClassSymbol *k) {
    MethodSymbol *owner = method_new(c, t->is_static ? F_STATIC : 0, c->n.empty, NULL, &k->s);
    Env *env = env_dup(c, k->env, &t->a, scope_new(c, &owner->s, k->env->scope));
    env->return_result = NULL;
    if (t->is_static)
        env->static_level++;
    attr_stmts(c, t->stmts, env);
}

/* ---- classes
 * -----------------------------------------------------------------------------------------------------------------
 */

static void check_header(Compiler *c, ClassDecl *t, ClassSymbol *k) {
    Env *env = k->env;
    check_typarams(c, t->typarams, env);
    if (t->extends && !(t->extends->bits & AB_GENERATED))
        attr_check_type(c, t->extends, env);
    if (t->name->len)
        check_type_list(c, t->implements, env);
}

static void attr_member(Compiler *c, Ast *t, ClassSymbol *k) {
    switch (t->kind) {
    case A_METHOD_DECL: attr_method(c, (MethodDecl *)t, k); break;
    case A_VAR_DECL: attr_field(c, (VarDecl *)t, k); break;
    case A_BLOCK: attr_initializer(c, (Block *)t, k); break;
    case A_CLASS_DECL:
        if (((ClassDecl *)t)->sym)
            attr_class(c, ((ClassDecl *)t)->sym);
        break;
    default: break;
    }
}

static void attr_supers_first(Compiler *c, ClassSymbol *k) {
    Type *s = class_super(c, k);
    if (s && s->tag == T_CLASS && ((ClassSymbol *)s->sym)->tree && !((ClassSymbol *)s->sym)->attributed &&
        c->attr->depth < 300) {
        c->attr->depth++;
        attr_class(c, (ClassSymbol *)s->sym);
        c->attr->depth--;
    }
    if (k->s.owner && k->s.owner->kind == SYM_CLASS && !((ClassSymbol *)k->s.owner)->attributed)
        attr_class(c, (ClassSymbol *)k->s.owner);
}

void attr_class(Compiler *c, ClassSymbol *k) {
    if (k->attributed || !k->tree || k->bad)
        return;
    sym_ensure(c, &k->s);
    class_members(c, k);
    if (!k->env)
        return;
    attr_supers_first(c, k);
    if (k->attributed)
        return;
    k->attributed = true;
    k->s.flags &= ~F_UNATTRIBUTED;
    int infer_depth = c->attr->infer_depth;
    NewClass *enum_constant = c->attr->enum_constant;
    c->attr->enum_constant = NULL;
    enter_check_header(c, k);
    check_header(c, k->tree, k);
    check_class(c, k);
    if (k->s.flags & F_ANNOTATION)
        check_annotation_type(c, k);
    for (int i = 0; i < k->tree->members.n; i++)
        attr_member(c, k->tree->members.v[i], k);
    check_ctor_cycles(c, k);
    annotate_types(c, k);
    if (k->s.flags & F_ANNOTATION)
        check_annotation_cycles(c, k);
    c->attr->infer_depth = infer_depth;
    c->attr->enum_constant = enum_constant;
}
