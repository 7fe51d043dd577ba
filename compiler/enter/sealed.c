/* Who may extend whom: enums, records, sealed hierarchies (JLS 8.1.1.2, 8.1.6, 8.9). Asked when a class is
 * attributed: all headers are known then. */
#include "enter/enter.h"

static bool is_permitted(const ClassSymbol *super, const ClassSymbol *k) {
    for (int i = 0; i < super->permits_count; i++)
        if (super->permits[i] == k)
            return true;
    return false;
}

static bool extends_directly(Compiler *c, ClassSymbol *k, const ClassSymbol *super) {
    Type *t = class_super(c, k);
    const TypeList *l = class_interfaces(c, k);
    if (t && t->sym == &super->s)
        return true;
    for (int i = 0; i < l->n; i++)
        if (l->v[i]->sym == &super->s)
            return true;
    return false;
}

static void check_enum_super(Compiler *c, ClassSymbol *k) {
    Type *super = class_super(c, k);
    if (!super || super->tag != T_CLASS || k->s.flags & F_ENUM)
        return;
    if (super->sym == &c->k.enum_->s)
        diag_error(c, k->tree->a.pos, ERR_ENUM_NO_SUBCLASSING);
    else if (sym_flags(c, super->sym) & F_ENUM)
        diag_error(c, k->tree->a.pos, ERR_ENUM_TYPES_NOT_EXTENSIBLE);
}

static void check_permits(Compiler *c, ClassSymbol *k) {
    ClassDecl *tree = k->tree;
    for (int i = 0; i < tree->permits.n; i++) {
        Ast *t = tree->permits.v[i];
        if (!t->type || t->type->tag != T_CLASS)
            continue;
        ClassSymbol *sub = (ClassSymbol *)t->type->sym;
        if (sub == k)
            diag_error(c, ast_pos(t), ERR_INVALID_PERMITS_SAME_CLASS, t->type);
        else if (class_is_subclass(c, k, sub))
            diag_error(c, ast_pos(t), ERR_INVALID_PERMITS_SUPERTYPE, t->type);
        else if (sym_package(&sub->s) != sym_package(&k->s))
            diag_error(c, ast_pos(t), ERR_CLASS_IN_UNNAMED_MODULE_CANT_EXTEND_SEALED, &k->s);
        else if (!extends_directly(c, sub, k))
            diag_error(c, ast_pos(t), ERR_INVALID_PERMITS_DOESNT_EXTEND, &sub->s);
    }
}

static bool is_sealed(Compiler *c, Type *t) {
    return t && t->tag == T_CLASS && sym_flags(c, t->sym) & F_SEALED;
}

static void check_sealed_super(Compiler *c, ClassSymbol *k, Type *t) {
    ClassSymbol *super = (ClassSymbol *)t->sym;
    bool local = k->s.flags & F_LOCAL_CLASS;
    if (local && !(k->s.flags & F_ENUM))
        diag_error(c, k->tree->a.pos, ERR_LOCAL_CLASSES_CANT_EXTEND_SEALED,
                   k->tree->name->len ? "local" : "anonymous");
    else if (!is_permitted(super, k))
        diag_error(c, k->tree->a.pos, ERR_CANT_INHERIT_FROM_SEALED, &super->s);
}

static void check_sealed(Compiler *c, ClassSymbol *k) {
    Type *super = class_super(c, k);
    const TypeList *l = class_interfaces(c, k);
    Pos pos = k->tree->a.pos;
    bool any = is_sealed(c, super);
    for (int i = 0; i < l->n; i++)
        any |= is_sealed(c, l->v[i]);
    if (!any && k->s.flags & F_NON_SEALED)
        diag_error(c, pos, ERR_NON_SEALED_WITH_NO_SEALED_SUPERTYPE, &k->s);
    if (k->s.flags & F_SEALED && !(k->s.flags & F_ENUM)) {
        if (!k->tree->permits.n && !k->permits_count)
            diag_error(c, pos, ERR_SEALED_CLASS_MUST_HAVE_SUBCLASSES);
        check_permits(c, k);
    }
    if (!any)
        return;
    if (is_sealed(c, super))
        check_sealed_super(c, k, super);
    for (int i = 0; i < l->n; i++)
        if (is_sealed(c, l->v[i]))
            check_sealed_super(c, k, l->v[i]);
    if (!(k->s.flags & (F_FINAL | F_SEALED | F_NON_SEALED)) && !(k->s.flags & F_LOCAL_CLASS)) {
        if (k->s.flags & F_INTERFACE)
            diag_error(c, pos, ERR_NON_SEALED_OR_SEALED_EXPECTED);
        else
            diag_error(c, pos, ERR_NON_SEALED_SEALED_OR_FINAL_EXPECTED);
    }
}

void enter_check_header(Compiler *c, ClassSymbol *k) {
    check_enum_super(c, k);
    if (k->tree->name->len || !(k->tree->mods->flags & F_ENUM))
        check_sealed(c, k);
}
