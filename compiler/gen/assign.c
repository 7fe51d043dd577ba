/* Assignments, compound assignments, ++ and --: to locals, fields and array elements alike. */
#include "gen/gen.h"

typedef enum PlaceKind { PLACE_LOCAL, PLACE_STATIC, PLACE_FIELD, PLACE_ELEMENT } PlaceKind;

/* An lvalue whose address (0, 1 or 2 values) is on the stack. */
typedef struct Place {
    PlaceKind kind;
    VarSymbol *field;
    ClassSymbol *site; /* of the object named; NULL: this */
    int slot;
    const Name *owner, *name;
    Type *type; /* erased type of what is stored */
    Type *full;
} Place;

static Place place_field(Gen *g, VarSymbol *v, const Name *owner) {
    return (Place){v->s.flags & F_STATIC ? PLACE_STATIC : PLACE_FIELD,
                   v,
                   NULL,
                   0,
                   owner,
                   v->s.name,
                   sym_erasure(g->c, &v->s),
                   v->s.type};
}

static Place place_ident(Gen *g, Ident *t) {
    VarSymbol *v = (VarSymbol *)t->sym;
    if (var_is_local(&v->s))
        return (Place){PLACE_LOCAL, NULL, NULL, v->slot, NULL, NULL, sym_erasure(g->c, &v->s), v->s.type};
    if (v->s.flags & F_STATIC) {
        bool here = class_has_member(g->c, g->cls, &v->s);
        return place_field(g, v, class_ref(here ? g->cls : (ClassSymbol *)v->s.owner));
    }
    return place_field(g, v, class_ref(gen_member_instance(g, &v->s)));
}

static bool is_type_name(const Ast *t) {
    Symbol *s = ast_symbol(t);
    return ast_is_type_tree(t) || (s && (s->kind == SYM_CLASS || s->kind == SYM_PACKAGE));
}

static Place place_select(Gen *g, Select *t) {
    VarSymbol *v = (VarSymbol *)t->sym;
    Type *site = gen_er(g, t->expr->type);
    ClassSymbol *owner = (ClassSymbol *)v->s.owner;
    if (site->tag == T_CLASS && class_is_subclass(g->c, (ClassSymbol *)site->sym, owner))
        owner = (ClassSymbol *)site->sym;
    if (v->s.flags & F_STATIC) {
        if (!is_type_name(t->expr))
            gen_discard(g, t->expr);
    } else {
        gen_to(g, t->expr, site);
        gen_coerce(g, site, t->expr->type, sym_erasure(g->c, &owner->s));
    }
    Place p = place_field(g, v, class_ref(owner));
    p.site = access_site(g->c, t->expr);
    return p;
}

static Place place_of(Gen *g, Ast *t) {
    t = ast_skip_parens_mut(t);
    Place p = {0};
    if (t->kind == A_IDENT) {
        p = place_ident(g, (Ident *)t);
    } else if (t->kind == A_SELECT) {
        p = place_select(g, (Select *)t);
    } else {
        Index *x = (Index *)t;
        Type *array = gen_er(g, x->array->type);
        gen_to(g, x->array, array);
        gen_to(g, x->index, g->c->t.int_);
        Type *elem = array->tag == T_ARRAY ? type_elem(array) : gen_er(g, t->type);
        p = (Place){PLACE_ELEMENT, NULL, NULL, 0, NULL, NULL, elem, t->type};
    }
    p.full = t->type;
    return p;
}

static void place_load(Gen *g, const Place *p) {
    if (p->field && access_get(g, p->field, p->site))
        return;
    switch (p->kind) {
    case PLACE_LOCAL: code_load(&g->k, p->slot); break;
    case PLACE_STATIC: code_field(&g->k, OP_getstatic, p->owner, p->name, p->type); break;
    case PLACE_FIELD: code_field(&g->k, OP_getfield, p->owner, p->name, p->type); break;
    case PLACE_ELEMENT: code_array_load(&g->k, p->type); break;
    }
}

static void place_store(Gen *g, const Place *p) {
    if (p->field && access_put(g, p->field, p->site))
        return;
    switch (p->kind) {
    case PLACE_LOCAL: code_store(&g->k, p->slot); break;
    case PLACE_STATIC: code_field(&g->k, OP_putstatic, p->owner, p->name, p->type); break;
    case PLACE_FIELD: code_field(&g->k, OP_putfield, p->owner, p->name, p->type); break;
    case PLACE_ELEMENT: code_array_store(&g->k, p->type); break;
    }
}

static int place_width(const Place *p) {
    return p->kind == PLACE_ELEMENT ? 2 : p->kind == PLACE_FIELD;
}

static void place_dup(Gen *g, const Place *p) {
    if (p->kind == PLACE_FIELD)
        code_dup(&g->k);
    else if (p->kind == PLACE_ELEMENT)
        code_dup_pair(&g->k);
}

Type *gen_assign(Gen *g, Assign *t, bool want) {
    Place p = place_of(g, t->lhs);
    gen_to(g, t->rhs, p.type);
    if (want)
        code_dup_under(&g->k, place_width(&p));
    place_store(g, &p);
    return p.type;
}

static bool is_shift(Oper op) {
    return op == OPER_SHL || op == OPER_SHR || op == OPER_USHR;
}

/* The result of an operation in primitive type `operand`, back to the place's type. */
static void narrow_to(Gen *g, Type *operand, const Place *p) {
    Type *prim = type_unboxed_or_self(g->c, p->full);
    if (type_is_primitive(prim)) {
        code_convert(&g->k, operand->tag, prim->tag);
        if (!type_is_primitive(p->type))
            gen_box(g, prim);
    }
}

/* int += constant that iinc can take */
static bool assign_iinc(Gen *g, AssignOp *t, bool want) {
    Ast *lhs = ast_skip_parens_mut(t->lhs);
    if (lhs->kind != A_IDENT || (t->a.op != OPER_ADD && t->a.op != OPER_SUB) || !t->rhs->konst ||
        t->rhs->konst->tag != T_INT || lhs->type->tag != T_INT)
        return false;
    Symbol *s = ((Ident *)lhs)->sym;
    int64_t by = t->rhs->konst->i;
    if (t->a.op == OPER_SUB)
        by = -by;
    if (!var_is_local(s) || by < -32768 || by > 32767)
        return false;
    int slot = ((VarSymbol *)s)->slot;
    code_iinc(&g->k, slot, (int)by);
    if (want)
        code_load(&g->k, slot);
    return true;
}

Type *gen_assign_op(Gen *g, AssignOp *t, bool want) {
    if (assign_iinc(g, t, want))
        return g->c->t.int_;
    bool is_string = t->a.op == OPER_ADD && !type_is_primitive(t->operand);
    Place p = place_of(g, t->lhs);
    place_dup(g, &p);
    place_load(g, &p);
    if (is_string) {
        gen_concat_assign(g, p.type, t->rhs);
    } else {
        gen_coerce(g, p.type, p.full, t->operand);
        gen_to(g, t->rhs, is_shift(t->a.op) ? g->c->t.int_ : t->operand);
        gen_binary_op(g, t->a.op, t->operand);
        narrow_to(g, t->operand, &p);
    }
    if (want)
        code_dup_under(&g->k, place_width(&p));
    place_store(g, &p);
    return p.type;
}

static void push_one(Gen *g, TypeTag tag) {
    static const uint8_t one[] = {[T_LONG] = OP_lconst_1, [T_FLOAT] = OP_fconst_1, [T_DOUBLE] = OP_dconst_1};
    code_op(&g->k, tag >= T_LONG && tag <= T_DOUBLE ? one[tag] : OP_iconst_1);
}

static Type *incdec_local_int(Gen *g, int slot, int by, bool post, bool want) {
    if (want && post)
        code_load(&g->k, slot);
    code_iinc(&g->k, slot, by);
    if (want && !post)
        code_load(&g->k, slot);
    return g->c->t.int_;
}

Type *gen_incdec(Gen *g, Unary *t, bool want) {
    Compiler *c = g->c;
    bool post = t->a.op == OPER_POSTINC || t->a.op == OPER_POSTDEC;
    bool inc = t->a.op == OPER_PREINC || t->a.op == OPER_POSTINC;
    Place p = place_of(g, t->arg);
    if (p.kind == PLACE_LOCAL && p.type->tag == T_INT)
        return incdec_local_int(g, p.slot, inc ? 1 : -1, post, want);
    Type *prim = type_unboxed_or_self(c, p.full);
    Type *operand = prim->tag < T_INT ? c->t.int_ : prim;
    place_dup(g, &p);
    place_load(g, &p);
    if (want && post)
        code_dup_under(&g->k, place_width(&p));
    gen_coerce(g, p.type, p.full, operand);
    push_one(g, operand->tag);
    gen_binary_op(g, inc ? OPER_ADD : OPER_SUB, operand);
    narrow_to(g, operand, &p);
    if (want && !post)
        code_dup_under(&g->k, place_width(&p));
    place_store(g, &p);
    return p.type;
}
