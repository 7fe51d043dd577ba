/* Members (JLS 8.2, 9.2): fields, methods and constructors of a class get their symbols and signatures; what
 * the language adds by itself (default and canonical constructors, accessors, values() and valueOf()) is
 * added. */
#include "enter/enter.h"

#include <string.h>

typedef VEC(Ast *) AstVec;

/* ---- making trees ---- */

static Ast *make_ident(Compiler *c, Pos pos, const Name *name) {
    Ident *t = AST_NEW(c, Ident, IDENT, pos);
    t->name = name;
    return &t->a;
}

static Ast *make_super_call(Compiler *c, Pos pos) {
    Call *call = AST_NEW(c, Call, CALL, pos);
    ExprStmt *s = AST_NEW(c, ExprStmt, EXPR_STMT, pos);
    call->method = make_ident(c, pos, c->n.super_);
    call->a.bits |= AB_IMPLICIT_CTOR_CALL | AB_GENERATED;
    s->a.bits |= AB_IMPLICIT_CTOR_CALL | AB_GENERATED;
    s->expr = &call->a;
    return &s->a;
}

static Select *make_this_select(Compiler *c, Pos pos, const Name *name) {
    Select *f = AST_NEW(c, Select, SELECT, pos);
    f->expr = make_ident(c, pos, c->n.this_);
    f->name = name;
    f->name_pos = pos;
    f->a.bits |= AB_GENERATED;
    return f;
}

/* this.x = x; */
static Ast *make_field_assign(Compiler *c, Pos pos, const Name *name) {
    Assign *a = AST_NEW(c, Assign, ASSIGN, pos);
    ExprStmt *s = AST_NEW(c, ExprStmt, EXPR_STMT, pos);
    a->lhs = &make_this_select(c, pos, name)->a;
    a->rhs = make_ident(c, pos, name);
    a->a.bits |= AB_GENERATED;
    s->a.bits |= AB_GENERATED;
    s->expr = &a->a;
    return &s->a;
}

static AstList from_vec(AstVec v) {
    return (AstList){v.v, v.n};
}

static AstList prepend(Compiler *c, Ast *t, AstList l) {
    AstVec v = {0};
    vec_push(&c->arena, &v, t);
    for (int i = 0; i < l.n; i++)
        vec_push(&c->arena, &v, l.v[i]);
    return from_vec(v);
}

static AstList append(Compiler *c, AstList l, Ast *t) {
    AstVec v = {0};
    for (int i = 0; i < l.n; i++)
        vec_push(&c->arena, &v, l.v[i]);
    vec_push(&c->arena, &v, t);
    return from_vec(v);
}

static MethodDecl *make_ctor(Compiler *c, Pos pos, uint64_t flags) {
    MethodDecl *m = AST_NEW(c, MethodDecl, METHOD_DECL, pos);
    m->mods = AST_NEW(c, Modifiers, MODIFIERS, 0);
    m->mods->flags = flags;
    m->name = c->n.init;
    m->a.bits |= AB_GENERATED;
    m->body = AST_NEW(c, Block, BLOCK, pos);
    m->body->end = pos;
    return m;
}

/* ---- uniqueness ---- */

static Symbol *location(Symbol *owner) {
    return owner;
}

static bool unique_field(Compiler *c, VarDecl *tree, ClassSymbol *k) {
    SCOPE_NAMED(e, k->members_, tree->name) {
        if (e->sym->kind != SYM_VAR)
            continue;
        diag_error(c, tree->a.pos, ERR_ALREADY_DEFINED, e->sym, location(&k->s));
        return false;
    }
    return true;
}

static bool unique_method(Compiler *c, Pos pos, MethodSymbol *m, ClassSymbol *k) {
    SCOPE_NAMED(e, k->members_, m->s.name) {
        Symbol *o = e->sym;
        if (o->kind != SYM_METHOD || type_as_method(o->type)->params.n != m->param_count)
            continue;
        if (type_is_erroneous(c, m->s.type) || type_is_erroneous(c, o->type))
            continue; /* what is missing may make the difference */
        bool same = type_same_args(c, m->s.type, o->type);
        if (!same && !type_same_args(c, type_erasure(c, m->s.type), type_erasure(c, o->type)))
            continue;
        if ((m->s.flags & F_VARARGS) != (o->flags & F_VARARGS))
            diag_error(c, pos, ERR_ARRAY_AND_VARARGS, &m->s, o, &k->s);
        else if (same)
            diag_error(c, pos, ERR_ALREADY_DEFINED, o, location(&k->s));
        else
            diag_error(c, pos, ERR_NAME_CLASH_SAME_ERASURE, &m->s, o);
        return false;
    }
    return true;
}

/* ---- fields ---- */

static bool may_be_constant(Compiler *c, Type *t) {
    return type_is_primitive(t) || type_is_string(c, t);
}

static void enter_field(Compiler *c, VarDecl *tree, ClassSymbol *k) {
    VarSymbol *v = var_new(c, VAR_FIELD, 0, tree->name, NULL, &k->s);
    Env *env = k->env;
    v->s.pos = tree->a.pos;
    v->s.flags = modifiers_check(c, tree->a.pos, tree->mods->flags, &v->s, &tree->a);
    v->s.flags |= F_FROM_SOURCE | enter_deprecation(tree->mods);
    if (v->s.flags & F_STATIC) {
        env = env_dup(c, env, &tree->a, NULL);
        env->static_level++;
    }
    tree->sym = v;
    v->s.type = tree->vartype ? attr_type(c, tree->vartype, env) : c->t.err;
    if (v->s.type->tag == T_VOID) {
        diag_error(c, ast_pos(tree->vartype), ERR_VOID_NOT_ALLOWED);
        v->s.type = c->t.err;
    }
    if (tree->init) {
        v->s.flags |= F_HAS_INIT;
        if (v->s.flags & F_FINAL && !(v->s.flags & F_ENUM) && may_be_constant(c, v->s.type)) {
            v->lazy_init = tree->init;
            v->lazy_env = env_field_init(c, tree, k->env);
        }
    }
    if (unique_field(c, tree, k))
        scope_enter(c, k->members_, &v->s);
    if (tree->mods->annotations.n)
        annotate_later(c, &v->s, tree->mods, env);
}

/* ---- methods ---- */

static void enter_param(Compiler *c, VarDecl *p, MethodSymbol *m, Env *env, int i) {
    VarSymbol *v = var_new(c, VAR_PARAM, F_PARAMETER | F_FROM_SOURCE, p->name, NULL, &m->s);
    v->s.pos = p->a.pos;
    v->s.flags |= p->mods->flags & (F_FINAL | F_VARARGS | F_GENERATED_MEMBER | F_MANDATED);
    v->s.type = p->vartype ? attr_type(c, p->vartype, env) : c->t.err;
    if (v->s.type->tag == T_VOID) {
        diag_error(c, ast_pos(p->vartype), ERR_VOID_NOT_ALLOWED);
        v->s.type = c->t.err;
    }
    p->sym = m->params[i] = v;
    for (int j = 0; j < i; j++) {
        if (m->params[j]->s.name == p->name && p->name != c->n.error) {
            diag_error(c, p->a.pos, ERR_ALREADY_DEFINED, &v->s, &m->s);
            break;
        }
    }
    if (p->mods->annotations.n)
        annotate_later(c, &v->s, p->mods, env);
}

static TypeList enter_params(Compiler *c, MethodDecl *tree, MethodSymbol *m, Env *env) {
    TypeList l = {NEW_ARRAY(&c->arena, Type *, tree->params.n), tree->params.n};
    m->params = NEW_ARRAY(&c->arena, VarSymbol *, tree->params.n);
    m->param_count = tree->params.n;
    for (int i = 0; i < l.n; i++) {
        enter_param(c, (VarDecl *)tree->params.v[i], m, env, i);
        l.v[i] = m->params[i]->s.type;
    }
    return l;
}

static TypeList thrown_types(Compiler *c, MethodDecl *tree, Env *env) {
    TypeList l = {NEW_ARRAY(&c->arena, Type *, tree->throws_.n), 0};
    for (int i = 0; i < tree->throws_.n; i++) {
        Ast *t = tree->throws_.v[i];
        Type *x = attr_type(c, t, env);
        if (x->tag == T_CLASS || x->tag == T_TYPEVAR)
            l.v[l.n++] = x;
        else if (x->tag != T_ERROR)
            diag_error(c, ast_pos(t), ERR_TYPE_FOUND_REQ_CLASS, x);
    }
    return l;
}

static bool begins_with_ctor_call(Compiler *c, Block *b) {
    return b->stmts.n && (ast_is_this_or_super_call(b->stmts.v[0], c->n.this_) ||
                          ast_is_this_or_super_call(b->stmts.v[0], c->n.super_));
}

static bool begins_with_explicit_this(Ast *t) {
    ExprStmt *s = (ExprStmt *)t;
    return t->kind == A_EXPR_STMT && s->expr->kind == A_CALL;
}

/* super(); where a constructor does not begin with a constructor call. */
static void add_super_call(Compiler *c, MethodDecl *tree, ClassSymbol *k) {
    if (tree->name != c->n.init || !tree->body || k == c->k.object)
        return;
    if (begins_with_ctor_call(c, tree->body) && begins_with_explicit_this(tree->body->stmts.v[0]))
        return;
    tree->body->stmts = prepend(c, make_super_call(c, tree->body->a.pos), tree->body->stmts);
}

static void enter_receiver(Compiler *c, VarDecl *r, Env *env) {
    if (r)
        attr_type(c, r->vartype, env);
}

static MethodSymbol *enter_method(Compiler *c, MethodDecl *tree, ClassSymbol *k) {
    MethodSymbol *m = method_new(c, 0, tree->name, NULL, &k->s);
    m->s.pos = tree->a.pos;
    m->tree = tree;
    m->s.flags = modifiers_check(c, tree->a.pos, tree->mods->flags, &m->s, &tree->a);
    m->s.flags |= F_FROM_SOURCE | enter_deprecation(tree->mods);
    if (tree->name == c->n.init && tree->a.bits & AB_GENERATED)
        m->s.flags |= F_GENERATED_CTOR;
    if (k->s.flags & F_STRICTFP)
        m->s.flags |= F_STRICTFP;
    Env *env = env_dup(c, k->env, &tree->a, scope_new(c, &m->s, k->env->scope));
    env->encl_method = tree;
    if (m->s.flags & F_STATIC)
        env->static_level++;
    TypeList tvars = enter_typarams(c, tree->typarams, &m->s, env);
    Type *ret = c->t.void_;
    if (tree->restype)
        ret = attr_type(c, tree->restype, env);
    else if (tree->name != c->n.init)
        ret = c->t.err;
    enter_receiver(c, tree->receiver, env);
    TypeList params = enter_params(c, tree, m, env);
    TypeList thrown = thrown_types(c, tree, env);
    tree->sym = m;
    m->s.type = type_forall(c, tvars, type_method(c, params, ret, thrown));
    if (unique_method(c, tree->a.pos, m, k))
        scope_enter(c, k->members_, &m->s);
    if (tree->mods->annotations.n)
        annotate_later(c, &m->s, tree->mods, env);
    if (tree->default_value)
        annotate_default_later(c, m, env);
    add_super_call(c, tree, k);
    return m;
}

/* ---- what the language adds ---- */

static bool has_ctor(Compiler *c, ClassDecl *tree) {
    for (int i = 0; i < tree->members.n; i++)
        if (tree->members.v[i]->kind == A_METHOD_DECL &&
            ((MethodDecl *)tree->members.v[i])->name == c->n.init)
            return true;
    return false;
}

static void add_default_ctor(Compiler *c, ClassDecl *tree, ClassSymbol *k) {
    uint64_t flags = k->s.flags & F_ACCESS;
    if (k->s.flags & F_ENUM)
        flags = F_PRIVATE;
    if (!tree->name->len || k->s.flags & (F_INTERFACE | F_RECORD) || has_ctor(c, tree))
        return;
    MethodDecl *m = make_ctor(c, tree->a.pos, flags);
    tree->members = prepend(c, &m->a, tree->members);
}

static void add_enum_methods(Compiler *c, ClassSymbol *k) {
    uint64_t flags = F_PUBLIC | F_STATIC | F_GENERATED_MEMBER | F_FROM_SOURCE;
    MethodType *values = type_method(c, (TypeList){0}, type_array(c, k->s.type), (TypeList){0});
    MethodType *value_of = type_method(c, type_list(c, 1, c->t.string), k->s.type, (TypeList){0});
    MethodSymbol *m = method_new(c, flags, c->n.values, &values->t, &k->s);
    MethodSymbol *n = method_new(c, flags, c->n.valueOf, &value_of->t, &k->s);
    VarSymbol *p = var_new(c, VAR_PARAM, F_PARAMETER | F_MANDATED, c->n.name, c->t.string, &n->s);
    n->params = NEW_ARRAY(&c->arena, VarSymbol *, 1);
    n->params[0] = p;
    m->s.pos = n->s.pos = k->s.pos;
    scope_enter(c, k->members_, &m->s);
    scope_enter(c, k->members_, &n->s);
}

/* ---- records ---- */

static const char *const bad_components[] = {"clone",  "finalize",  "getClass", "hashCode",
                                             "notify", "notifyAll", "toString", "wait"};

static void check_component_name(Compiler *c, VarDecl *v) {
    for (unsigned i = 0; i < sizeof bad_components / sizeof bad_components[0]; i++)
        if (!strcmp(v->name->s, bad_components[i]))
            diag_error(c, v->a.pos, ERR_ILLEGAL_RECORD_COMPONENT_NAME, v->name);
}

/* The fields stand first among the members. */
static void add_component_fields(Compiler *c, ClassDecl *tree, ClassSymbol *k) {
    AstVec v = {0};
    for (int i = 0; i < tree->components.n; i++) {
        VarDecl *p = (VarDecl *)tree->components.v[i];
        VarDecl *f = (VarDecl *)ast_copy(c, &p->a);
        f->a.bits |= AB_GENERATED;
        f->mods->flags = F_PRIVATE | F_FINAL | F_RECORD | F_GENERATED_MEMBER | (p->mods->flags & F_VARARGS);
        check_component_name(c, p);
        for (int j = 0; j < i; j++)
            if (((VarDecl *)tree->components.v[j])->name == p->name) {
                diag_error(c, p->a.pos, ERR_RECORD_COMPONENT_REDECLARED, p->name, &k->s);
                break;
            }
        vec_push(&c->arena, &v, &f->a);
    }
    k->component_count = v.n;
    k->components = NEW_ARRAY(&c->arena, VarSymbol *, v.n);
    k->accessors = NEW_ARRAY(&c->arena, MethodSymbol *, v.n);
    for (int i = 0; i < tree->members.n; i++)
        vec_push(&c->arena, &v, tree->members.v[i]);
    tree->members = from_vec(v);
}

static AstList component_params(Compiler *c, ClassDecl *tree) {
    AstVec v = {0};
    for (int i = 0; i < tree->components.n; i++) {
        VarDecl *p = (VarDecl *)ast_copy(c, tree->components.v[i]);
        p->mods->flags = F_PARAMETER | F_GENERATED_MEMBER | (p->mods->flags & F_VARARGS);
        vec_push(&c->arena, &v, &p->a);
    }
    return from_vec(v);
}

static bool varargs_components(ClassDecl *tree) {
    int n = tree->components.n;
    return n && ((VarDecl *)tree->components.v[n - 1])->mods->flags & F_VARARGS;
}

static void append_assigns(Compiler *c, ClassDecl *tree, MethodDecl *m) {
    for (int i = 0; i < tree->components.n; i++) {
        VarDecl *p = (VarDecl *)tree->components.v[i];
        m->body->stmts =
            append(c, m->body->stmts, make_field_assign(c, m->body->end ? m->body->end : m->a.pos, p->name));
    }
}

/* A compact constructor gets the components as parameters and assigns the fields at its end. */
static void expand_compact(Compiler *c, ClassDecl *tree) {
    for (int i = 0; i < tree->members.n; i++) {
        MethodDecl *m = (MethodDecl *)tree->members.v[i];
        if (m->a.kind != A_METHOD_DECL || !(m->mods->flags & F_COMPACT_CTOR) || !m->body)
            continue;
        m->params = component_params(c, tree);
        if (varargs_components(tree))
            m->mods->flags |= F_VARARGS;
        append_assigns(c, tree, m);
    }
}

static bool is_canonical(Compiler *c, ClassSymbol *k, MethodSymbol *m) {
    TypeList p = type_as_method(m->s.type)->params;
    if (p.n != k->component_count)
        return false;
    for (int i = 0; i < p.n; i++) {
        Type *t = k->components[i] ? k->components[i]->s.type : NULL;
        if (!t || !type_is_same(c, type_erasure(c, p.v[i]), type_erasure(c, t)))
            return false;
    }
    return true;
}

static void add_canonical(Compiler *c, ClassDecl *tree, ClassSymbol *k) {
    SCOPE_NAMED(e, k->members_, c->n.init) {
        if (e->sym->kind == SYM_METHOD && is_canonical(c, k, (MethodSymbol *)e->sym)) {
            e->sym->flags |= F_RECORD;
            return;
        }
    }
    MethodDecl *m = make_ctor(c, tree->a.pos, k->s.flags & F_ACCESS);
    m->params = component_params(c, tree);
    if (varargs_components(tree))
        m->mods->flags |= F_VARARGS;
    append_assigns(c, tree, m);
    tree->members = append(c, tree->members, &m->a);
    MethodSymbol *s = enter_method(c, m, k);
    s->s.flags |= F_RECORD | F_GENERATED_CTOR | F_GENERATED_MEMBER;
}

static MethodSymbol *declared_accessor(ClassSymbol *k, const Name *name) {
    SCOPE_NAMED(e, k->members_, name)
    if (e->sym->kind == SYM_METHOD && !type_as_method(e->sym->type)->params.n)
        return (MethodSymbol *)e->sym;
    return NULL;
}

static void add_accessor(Compiler *c, ClassDecl *tree, ClassSymbol *k, int i) {
    VarDecl *p = (VarDecl *)tree->components.v[i];
    MethodSymbol *m = declared_accessor(k, p->name);
    if (!m) {
        MethodDecl *d = AST_NEW(c, MethodDecl, METHOD_DECL, p->a.pos);
        Return *r = AST_NEW(c, Return, RETURN, p->a.pos);
        d->a.bits |= AB_GENERATED;
        d->mods = (Modifiers *)ast_copy(c, &p->mods->a);
        d->mods->flags = F_PUBLIC | F_GENERATED_MEMBER;
        d->name = p->name;
        d->restype = ast_copy(c, p->vartype);
        r->expr = &make_this_select(c, p->a.pos, p->name)->a;
        d->body = AST_NEW(c, Block, BLOCK, p->a.pos);
        d->body->end = p->a.pos;
        d->body->stmts = ast_list(c, 1, &r->a);
        tree->members = append(c, tree->members, &d->a);
        m = enter_method(c, d, k);
        m->s.flags |= F_GENERATED_MEMBER;
    }
    m->s.flags |= F_RECORD;
    k->accessors[i] = m;
}

static void add_record_members(Compiler *c, ClassDecl *tree, ClassSymbol *k) {
    for (int i = 0; i < tree->components.n; i++)
        add_accessor(c, tree, k, i);
    add_canonical(c, tree, k);
}

/* ---- completing ---- */

void members_complete(Compiler *c, Symbol *s) {
    ClassSymbol *k = (ClassSymbol *)s;
    ClassDecl *tree = k->tree;
    if (s->flags & F_RECORD) {
        add_component_fields(c, tree, k);
        expand_compact(c, tree);
    }
    add_default_ctor(c, tree, k);
    if (s->flags & F_ENUM && tree->name->len)
        add_enum_methods(c, k);
    int n = tree->members.n, component = 0;
    for (int i = 0; i < n; i++) {
        Ast *t = tree->members.v[i];
        if (t->kind == A_VAR_DECL) {
            enter_field(c, (VarDecl *)t, k);
            if (component < k->component_count && k->s.flags & F_FROM_SOURCE)
                k->components[component++] = ((VarDecl *)t)->sym;
        } else if (t->kind == A_METHOD_DECL) {
            enter_method(c, (MethodDecl *)t, k);
        }
    }
    if (s->flags & F_RECORD)
        add_record_members(c, tree, k);
    s->flags |= F_INIT_DONE;
}

/* ---- local variables ---- */

static bool is_open_binding(const Symbol *s) {
    return s->var_kind == VAR_BINDING && !(s->flags & F_BINDING_LASTS);
}

static void check_local_name(Compiler *c, VarDecl *tree, Env *env) {
    if (tree->name == c->n.error || tree->name == c->n.empty)
        return;
    for (Scope *s = env->scope; s; s = s->outer) {
        if (s->owner && s->owner->kind == SYM_CLASS && s == env->encl_class->sym->env->scope)
            return;
        SCOPE_NAMED(e, s, tree->name) {
            Symbol *o = e->sym;
            if (o->kind == SYM_VAR && o->var_kind != VAR_FIELD && o->var_kind != VAR_SELF) {
                Symbol *in = env->scope->owner;
                if (is_open_binding(&tree->sym->s) && is_open_binding(o))
                    diag_error(c, tree->a.pos, ERR_MATCH_BINDING_EXISTS);
                else if (in->kind == SYM_CLASS || (in->kind == SYM_METHOD && !in->name->len) ||
                         in->name == c->n.clinit)
                    diag_error(c, tree->a.pos, ERR_ALREADY_DEFINED_IN_CLINIT, o,
                               env_is_static(env) ? "static initializer" : "instance initializer",
                               &env->encl_class->sym->s);
                else
                    diag_error(c, tree->a.pos, ERR_ALREADY_DEFINED, o, in);
                return;
            }
        }
    }
}

VarSymbol *enter_var(Compiler *c, VarDecl *tree, Env *env, VarKind kind, Type *type) {
    VarSymbol *v = var_new(c, kind, 0, tree->name, type, env->scope->owner);
    v->s.pos = tree->a.pos;
    v->s.flags = modifiers_check(c, tree->a.pos, tree->mods->flags, &v->s, &tree->a) | F_FROM_SOURCE;
    if (kind == VAR_PARAM)
        v->s.flags |= F_PARAMETER;
    if (tree->init)
        v->s.flags |= F_HAS_INIT;
    tree->sym = v;
    check_local_name(c, tree, env);
    scope_enter(c, env->scope, &v->s);
    if (tree->mods->annotations.n) {
        annotate_later(c, &v->s, tree->mods, env);
        if (!c->enter->completing)
            sym_annotations(c, &v->s);
    }
    return v;
}
