/* Expressions to values, and conversions between them. */
#include "gen/gen.h"

/* ---- calls of known library methods ---- */

static const Name *lib_desc(Gen *g, const char *desc) {
    return name_of(g->c, desc);
}

void gen_call_virtual(Gen *g, ClassSymbol *owner, const char *name, const char *desc, int nargs, Type *ret) {
    bool iface = sym_is_interface(g->c, &owner->s);
    code_invoke(&g->k, iface ? OP_invokeinterface : OP_invokevirtual, class_ref(owner), name_of(g->c, name),
                lib_desc(g, desc), nargs, ret, iface);
}

void gen_call_static(Gen *g, ClassSymbol *owner, const char *name, const char *desc, int nargs, Type *ret) {
    code_invoke(&g->k, OP_invokestatic, class_ref(owner), name_of(g->c, name), lib_desc(g, desc), nargs, ret,
                sym_is_interface(g->c, &owner->s));
}

static void require_non_null(Gen *g) {
    gen_call_static(g, g->c->k.objects, "requireNonNull", "(Ljava/lang/Object;)Ljava/lang/Object;", 1,
                    g->c->t.object);
    code_pop(&g->k);
}

/* ---- conversions ---- */

void gen_box(Gen *g, Type *prim) {
    Type *box = type_boxed(g->c, prim);
    const Name *desc = desc_of(g, type_list(g->c, 1, prim), box);
    code_invoke(&g->k, OP_invokestatic, class_ref((ClassSymbol *)box->sym), g->c->n.valueOf, desc, 1, box,
                false);
}

void gen_unbox(Gen *g, Type *box, Type *prim) {
    static const char *const names[] = {
        [T_BYTE] = "byteValue",     [T_CHAR] = "charValue",      [T_SHORT] = "shortValue",
        [T_INT] = "intValue",       [T_LONG] = "longValue",      [T_FLOAT] = "floatValue",
        [T_DOUBLE] = "doubleValue", [T_BOOLEAN] = "booleanValue"};
    code_invoke(&g->k, OP_invokevirtual, class_ref((ClassSymbol *)box->sym), name_of(g->c, names[prim->tag]),
                desc_of(g, (TypeList){0}, prim), 0, prim, false);
}

static bool erased_subtype(Gen *g, Type *a, Type *b) {
    if (a == b || a->tag == T_BOT || (a->sym && a->sym == b->sym))
        return true;
    if (b->tag == T_CLASS && b->sym == &g->c->k.object->s)
        return true;
    return type_is_subtype(g->c, a, b);
}

static void unbox_to(Gen *g, Type *actual, Type *full, Type *target) {
    Type *prim = type_unboxed(g->c, full);
    if (prim->tag == T_NONE || !type_is_primitive(prim))
        prim = target;
    Type *box = type_boxed(g->c, prim);
    if (!erased_subtype(g, actual, box) || actual->tag == T_BOT)
        code_checkcast(&g->k, box);
    gen_unbox(g, box, prim);
    code_convert(&g->k, prim->tag, target->tag);
}

void gen_coerce(Gen *g, Type *actual, Type *full, Type *target) {
    if (actual == target || target->tag == T_NONE || target->tag == T_VOID || actual->tag == T_VOID)
        return;
    bool from_prim = type_is_primitive(actual), to_prim = type_is_primitive(target);
    if (from_prim && to_prim) {
        code_convert(&g->k, actual->tag, target->tag);
    } else if (to_prim) {
        unbox_to(g, actual, full, target);
    } else if (from_prim) {
        Type *wanted = type_unboxed(g->c, target);
        Type *prim = type_is_primitive(wanted) ? wanted : actual;
        code_convert(&g->k, actual->tag, prim->tag);
        gen_box(g, prim);
    } else if (!erased_subtype(g, actual, target)) {
        code_checkcast(&g->k, target);
    }
}

void gen_konst(Gen *g, Konst *x, Type *type, Type *target) {
    if (target->tag == T_NONE || target->tag == T_VOID)
        target = gen_er(g, type);
    Type *prim = target;
    if (!type_is_primitive(target)) {
        if (!type_is_primitive(type)) {
            code_konst(&g->k, x);
            return;
        }
        prim = type_unboxed(g->c, target);
        if (!type_is_primitive(prim))
            prim = type;
    }
    if (type_is_primitive(type) && prim->tag != type->tag)
        x = const_convert(g->c, x, prim);
    code_konst(&g->k, x);
    if (!type_is_primitive(target))
        gen_box(g, prim);
}

/* A constant field named through an object: the object must not be null all the same. */
static void check_constant_site(Gen *g, Ast *t) {
    t = ast_skip_parens_mut(t);
    if (t->kind != A_SELECT)
        return;
    Select *s = (Select *)t;
    Symbol *site = ast_symbol(s->expr);
    if (!s->sym || s->sym->kind != SYM_VAR ||
        (site && (site->kind == SYM_CLASS || site->kind == SYM_PACKAGE)) || ast_is_type_tree(s->expr))
        return;
    if (s->sym->flags & F_STATIC) {
        gen_discard(g, s->expr);
        return;
    }
    gen_to(g, s->expr, gen_er(g, s->expr->type));
    require_non_null(g);
}

void gen_to(Gen *g, Ast *t, Type *target) {
    if (t->konst) {
        check_constant_site(g, t);
        gen_konst(g, t->konst, t->type, target);
        return;
    }
    Type *actual = gen_expr(g, t);
    gen_coerce(g, actual, t->type, target);
}

/* ---- fields and variables ---- */

static bool is_type_name(const Ast *t) {
    Symbol *s = ast_symbol(t);
    return ast_is_type_tree(t) || (s && (s->kind == SYM_CLASS || s->kind == SYM_PACKAGE));
}

static Type *var_type(Gen *g, VarSymbol *v) {
    return sym_erasure(g->c, &v->s);
}

/* The class named in a field reference: the static type of the site. */
static const Name *field_site(Gen *g, Type *site, const Symbol *v) {
    Type *e = gen_er(g, site);
    if (e->tag == T_CLASS && type_is_subtype(g->c, e, sym_erasure(g->c, v->owner)))
        return class_ref((ClassSymbol *)e->sym);
    return class_ref((ClassSymbol *)v->owner);
}

static Type *gen_ident(Gen *g, Ident *t) {
    Compiler *c = g->c;
    if (t->name == c->n.this_ || t->name == c->n.super_) {
        gen_this(g);
        return sym_erasure(c, &g->cls->s);
    }
    VarSymbol *v = (VarSymbol *)t->sym;
    Type *type = var_type(g, v);
    if (var_is_local(&v->s)) {
        gen_local_var(g, v);
        return type;
    }
    if (v->s.flags & F_STATIC) {
        ClassSymbol *k = class_has_member(c, g->cls, &v->s) ? g->cls : (ClassSymbol *)v->s.owner;
        if (!access_get(g, v, NULL))
            code_field(&g->k, OP_getstatic, class_ref(k), v->s.name, type);
        return type;
    }
    ClassSymbol *k = gen_member_instance(g, &v->s);
    if (!access_get(g, v, NULL))
        code_field(&g->k, OP_getfield, class_ref(k), v->s.name, type);
    return type;
}

static void gen_primitive_class(Gen *g, Type *t) {
    Type *box = t->tag == T_VOID ? g->c->t.box_void : type_boxed(g->c, t);
    code_field(&g->k, OP_getstatic, class_ref((ClassSymbol *)box->sym), g->c->n.TYPE, g->c->t.class_);
}

static Type *gen_class_literal(Gen *g, Ast *t) {
    Type *named = gen_er(g, t->type);
    if (type_is_primitive(named) || named->tag == T_VOID)
        gen_primitive_class(g, named);
    else
        code_class_constant(&g->k, named);
    return g->c->t.class_;
}

static Type *gen_select(Gen *g, Select *t) {
    Compiler *c = g->c;
    if (t->name == c->n.class_)
        return gen_class_literal(g, t->expr);
    if (t->name == c->n.this_ || t->name == c->n.super_) {
        ClassSymbol *k = type_class_symbol(c, t->expr->type);
        if (t->name == c->n.super_ && sym_is_interface(c, &k->s) && k != g->cls) { /* Interface.super */
            gen_this(g);
            return sym_erasure(c, &g->cls->s);
        }
        gen_outer_instance(g, k);
        return sym_erasure(c, &k->s);
    }
    VarSymbol *v = (VarSymbol *)t->sym;
    if (v == c->syms.array_length) {
        gen_to(g, t->expr, gen_er(g, t->expr->type));
        code_op(&g->k, OP_arraylength);
        return c->t.int_;
    }
    Type *type = var_type(g, v);
    if (v->s.flags & F_STATIC) {
        if (!is_type_name(t->expr))
            gen_discard(g, t->expr);
        if (!access_get(g, v, access_site(g->c, t->expr)))
            code_field(&g->k, OP_getstatic, field_site(g, t->expr->type, &v->s), v->s.name, type);
        return type;
    }
    gen_to(g, t->expr, gen_er(g, t->expr->type));
    gen_coerce(g, gen_er(g, t->expr->type), t->expr->type, sym_erasure(c, v->s.owner));
    if (!access_get(g, v, access_site(g->c, t->expr)))
        code_field(&g->k, OP_getfield, field_site(g, t->expr->type, &v->s), v->s.name, type);
    return type;
}

static Type *gen_index(Gen *g, Index *t) {
    Type *array = gen_er(g, t->array->type);
    gen_to(g, t->array, array);
    gen_to(g, t->index, g->c->t.int_);
    Type *elem = array->tag == T_ARRAY ? type_elem(array) : gen_er(g, t->a.type);
    code_array_load(&g->k, elem);
    return elem;
}

/* ---- operators ---- */

static bool is_string_type(Gen *g, Type *t) {
    return t->tag == T_CLASS && t->sym == &g->c->k.string->s;
}

static Type *gen_unary(Gen *g, Unary *t) {
    Code *k = &g->k;
    Type *type;
    switch (t->a.op) {
    case OPER_PREINC:
    case OPER_PREDEC:
    case OPER_POSTINC:
    case OPER_POSTDEC: return gen_incdec(g, t, true);
    case OPER_NOT: gen_cond_value(g, gen_cond(g, &t->a)); return g->c->t.boolean_;
    default: break;
    }
    type = t->operand;
    gen_to(g, t->arg, type);
    int family = type->tag <= T_INT ? 0 : type->tag - T_INT;
    if (t->a.op == OPER_NEG) {
        code_op(k, OP_ineg + family);
    } else if (t->a.op == OPER_COMPL && type->tag == T_LONG) {
        code_long(k, -1);
        code_op(k, OP_lxor);
    } else if (t->a.op == OPER_COMPL) {
        code_int(k, -1);
        code_op(k, OP_ixor);
    }
    return type;
}

void gen_binary_op(Gen *g, Oper op, Type *operand) {
    static const uint8_t base[OPER_COUNT] = {
        [OPER_ADD] = OP_iadd,    [OPER_SUB] = OP_isub,  [OPER_MUL] = OP_imul,   [OPER_DIV] = OP_idiv,
        [OPER_MOD] = OP_irem,    [OPER_SHL] = OP_ishl,  [OPER_SHR] = OP_ishr,   [OPER_USHR] = OP_iushr,
        [OPER_BITAND] = OP_iand, [OPER_BITOR] = OP_ior, [OPER_BITXOR] = OP_ixor};
    int family = operand->tag <= T_INT || operand->tag == T_BOOLEAN ? 0 : operand->tag - T_INT;
    code_op(&g->k, base[op] + family);
}

static bool is_shift(Oper op) {
    return op == OPER_SHL || op == OPER_SHR || op == OPER_USHR;
}

static bool is_condition(Oper op) {
    return op == OPER_AND || op == OPER_OR || (op >= OPER_EQ && op <= OPER_GE);
}

/* a op b op c ... leans left and may be long: go down it without recursing. */
static Type *gen_binary(Gen *g, Binary *t) {
    if (is_condition(t->a.op)) {
        gen_cond_value(g, gen_cond(g, &t->a));
        return g->c->t.boolean_;
    }
    if (is_string_type(g, t->a.type))
        return gen_concat(g, t);
    VEC(Binary *) spine = {0};
    Binary *at = t;
    for (;;) {
        vec_push(&g->c->arena, &spine, at);
        Ast *left = ast_skip_parens_mut(at->lhs);
        if (left->konst || left->kind != A_BINARY || is_condition(left->op))
            break;
        at = (Binary *)left;
    }
    gen_to(g, at->lhs, at->operand);
    Type *result = NULL;
    for (int i = spine.n - 1; i >= 0; i--) {
        Binary *b = spine.v[i];
        if (result)
            gen_coerce(g, result, result, b->operand);
        gen_to(g, b->rhs, is_shift(b->a.op) ? g->c->t.int_ : b->operand);
        gen_binary_op(g, b->a.op, b->operand);
        result = b->operand;
    }
    return result;
}

static Type *gen_conditional(Gen *g, Conditional *t) {
    Code *k = &g->k;
    Type *type = gen_er(g, t->a.type);
    Cond q = gen_cond(g, t->cond);
    Exits *to_else = cond_jump_false(g, &q), *end = NULL;
    if (q.op != COND_NEVER || q.when_true) {
        code_resolve(k, q.when_true);
        code_line(k, ast_start(t->then));
        gen_to(g, t->then, type);
        code_set_top(k, type);
        end = code_jump(k, OP_goto);
    }
    if (to_else) {
        code_resolve(k, to_else);
        code_line(k, ast_start(t->otherwise));
        gen_to(g, t->otherwise, type);
        code_set_top(k, type);
    }
    code_resolve(k, end);
    return type;
}

static Type *gen_cast(Gen *g, Cast *t) {
    Ast *e = t->expr;
    if (t->to->kind == A_INTERSECTION_TYPE || (t->a.type && t->a.type->tag == T_INTERSECTION)) {
        IntersectionType *is = (IntersectionType *)t->a.type;
        Type *actual = gen_expr(g, e), *first = gen_er(g, t->a.type);
        for (int i = is->t.tag == T_INTERSECTION ? is->bounds.n - 1 : -1; i >= 0; i--)
            gen_coerce(g, actual, e->type, gen_er(g, is->bounds.v[i]));
        code_set_top(&g->k, first);
        return first;
    }
    Type *target = gen_er(g, t->to->type);
    if (e->konst && type_is_primitive(e->type)) {
        gen_to(g, e, type_is_primitive(target) ? target : g->c->t.none);
        if (!type_is_primitive(target))
            gen_coerce(g, gen_er(g, e->type), e->type, target);
        return target;
    }
    Type *actual = gen_expr(g, e);
    if (actual->tag == T_BOT && !type_is_primitive(target))
        code_checkcast(&g->k, target);
    else
        gen_coerce(g, actual, e->type, target);
    return target;
}

static Type *gen_literal(Gen *g, Literal *t) {
    if (t->a.konst) {
        code_konst(&g->k, t->a.konst);
        return gen_er(g, t->a.type);
    }
    code_null(&g->k);
    return g->c->t.bot;
}

static Type *gen_let(Gen *g, LetExpr *t) {
    gen_stmts(g, t->stmts);
    return gen_expr(g, t->expr);
}

Type *gen_expr(Gen *g, Ast *t) {
    if (t->konst) {
        check_constant_site(g, t);
        code_konst(&g->k, t->konst);
        return gen_er(g, t->type);
    }
    switch (t->kind) {
    case A_PARENS: return gen_expr(g, ((Parens *)t)->expr);
    case A_IDENT: return gen_ident(g, (Ident *)t);
    case A_SELECT: return gen_select(g, (Select *)t);
    case A_LITERAL: return gen_literal(g, (Literal *)t);
    case A_UNARY: return gen_unary(g, (Unary *)t);
    case A_BINARY: return gen_binary(g, (Binary *)t);
    case A_ASSIGN: return gen_assign(g, (Assign *)t, true);
    case A_ASSIGNOP: return gen_assign_op(g, (AssignOp *)t, true);
    case A_CONDITIONAL: return gen_conditional(g, (Conditional *)t);
    case A_CAST: return gen_cast(g, (Cast *)t);
    case A_INSTANCEOF: gen_cond_value(g, gen_cond(g, t)); return g->c->t.boolean_;
    case A_INDEX: return gen_index(g, (Index *)t);
    case A_CALL: return gen_call(g, (Call *)t);
    case A_NEW_CLASS: return gen_new(g, (NewClass *)t, NULL, 0);
    case A_NEW_ARRAY: return gen_new_array(g, (NewArray *)t);
    case A_LAMBDA: return gen_lambda(g, (Lambda *)t);
    case A_METHOD_REF: return gen_method_ref(g, (MethodRef *)t);
    case A_SWITCH_EXPR: return gen_switch_expr(g, (Switch *)t);
    case A_LET: return gen_let(g, (LetExpr *)t);
    default: break;
    }
    diag_error(g->c, t->pos, ERR_INTERNAL, "expression expected");
    g->failed = true;
    code_null(&g->k);
    return g->c->t.bot;
}

void gen_discard(Gen *g, Ast *t) {
    t = ast_skip_parens_mut(t);
    switch (t->kind) {
    case A_ASSIGN: gen_assign(g, (Assign *)t, false); return;
    case A_ASSIGNOP: gen_assign_op(g, (AssignOp *)t, false); return;
    case A_UNARY:
        if (t->op >= OPER_PREINC && t->op <= OPER_POSTDEC) {
            gen_incdec(g, (Unary *)t, false);
            return;
        }
        break;
    default: break;
    }
    Type *type = gen_expr(g, t);
    if (type->tag != T_VOID)
        code_pop(&g->k);
}
