/* The tables of packages and classes, and the symbols that are there from the beginning. */
#include "enter/enter.h"
#include "passes.h"

#include <string.h>

/* ---- hashing by name pointer ---- */

static void grow_classes(Compiler *c, SymbolTable *t) {
    uint32_t mask = t->class_mask ? t->class_mask * 2 + 1 : 1023;
    ClassSymbol **slots = NEW_ARRAY(&c->arena, ClassSymbol *, mask + 1);
    for (uint32_t i = 0; t->classes && i <= t->class_mask; i++) {
        ClassSymbol *k = t->classes[i];
        if (!k)
            continue;
        uint32_t j = k->flat->hash & mask;
        while (slots[j])
            j = (j + 1) & mask;
        slots[j] = k;
    }
    t->classes = slots;
    t->class_mask = mask;
}

static ClassSymbol **class_slot(Compiler *c, const Name *flat) {
    SymbolTable *t = &c->syms;
    if (t->class_count * 2 >= t->class_mask)
        grow_classes(c, t);
    uint32_t i = flat->hash & t->class_mask;
    while (t->classes[i] && t->classes[i]->flat != flat)
        i = (i + 1) & t->class_mask;
    return &t->classes[i];
}

ClassSymbol *table_find_class(Compiler *c, const Name *flat) {
    return *class_slot(c, flat);
}

void table_add_class(Compiler *c, ClassSymbol *k) {
    ClassSymbol **slot = class_slot(c, k->flat);
    if (!*slot)
        c->syms.class_count++;
    *slot = k;
}

/* A slot is given up by renaming its class to what nobody asks for: probing stays whole. */
void class_forget(Compiler *c, ClassSymbol *k) {
    ClassSymbol **slot = class_slot(c, k->flat);
    if (*slot != k)
        return;
    ClassSymbol *tomb = NEW(&c->arena, ClassSymbol);
    tomb->flat = c->n.error;
    *slot = tomb;
    ClassSymbol *outer = sym_encl_class(k->s.owner);
    if (outer && outer->anon_count > 0 && !k->s.name->len)
        outer->anon_count = 0; /* look again from the first */
}

static PackageSymbol **package_slot(Compiler *c, const Name *full) {
    SymbolTable *t = &c->syms;
    if (t->package_count * 2 >= t->package_mask) {
        uint32_t mask = t->package_mask ? t->package_mask * 2 + 1 : 255;
        PackageSymbol **slots = NEW_ARRAY(&c->arena, PackageSymbol *, mask + 1);
        for (uint32_t i = 0; t->packages && i <= t->package_mask; i++) {
            if (!t->packages[i])
                continue;
            uint32_t j = t->packages[i]->full->hash & mask;
            while (slots[j])
                j = (j + 1) & mask;
            slots[j] = t->packages[i];
        }
        t->packages = slots;
        t->package_mask = mask;
    }
    uint32_t i = full->hash & t->package_mask;
    while (t->packages[i] && t->packages[i]->full != full)
        i = (i + 1) & t->package_mask;
    return &t->packages[i];
}

PackageSymbol *package_enter(Compiler *c, const Name *full) {
    PackageSymbol **slot = package_slot(c, full);
    if (*slot)
        return *slot;
    PackageSymbol *p = NEW(&c->arena, PackageSymbol);
    const char *dot = strrchr(full->s, '.');
    p->s.kind = SYM_PACKAGE;
    p->s.owner = c->syms.root;
    p->s.name = dot ? name_of(c, dot + 1) : full;
    p->full = full;
    p->internal = name_replace(c, full, '.', '/');
    p->members_ = scope_new(c, &p->s, NULL);
    p->s.complete = finder_complete_package;
    Type *t = NEW(&c->arena, Type);
    t->tag = T_PACKAGE;
    t->sym = &p->s;
    p->s.type = t;
    c->syms.package_count++;
    return *slot = p;
}

Scope *package_members(Compiler *c, PackageSymbol *p) {
    sym_ensure(c, &p->s);
    return p->members_;
}

bool package_exists(Compiler *c, PackageSymbol *p) {
    sym_ensure(c, &p->s);
    return (p->s.flags & F_EXISTS) != 0;
}

/* ---- classes by flat name ---- */

ClassSymbol *class_enter(Compiler *c, const Name *flat) {
    ClassSymbol *k = table_find_class(c, flat);
    if (k)
        return k;
    const char *slash = strrchr(flat->s, '/');
    const Name *package = slash ? name_intern(c, flat->s, (size_t)(slash - flat->s)) : c->n.empty;
    PackageSymbol *p = package_enter(c, name_replace(c, package, '/', '.'));
    k = class_new(c, 0, slash ? name_of(c, slash + 1) : flat, &p->s);
    k->flat = flat;
    k->full = name_replace(c, flat, '/', '.');
    k->s.erasure = NULL; /* generic or not is not known yet */
    k->s.complete = finder_complete_class;
    table_add_class(c, k);
    return k;
}

ClassSymbol *class_lookup(Compiler *c, const Name *flat) {
    ClassSymbol *k = table_find_class(c, flat);
    if (!k || (!k->entry && k->s.complete == finder_complete_class)) {
        k = class_enter(c, flat);
        sym_ensure(c, &sym_package(&k->s)->s);
        if (!k->entry && k->s.complete == finder_complete_class)
            return NULL;
    }
    sym_ensure(c, &k->s);
    return k->bad ? NULL : k;
}

/* ---- the beginning ---- */

/* length and clone(), as members of the class of all arrays. */
static void init_array_class(Compiler *c) {
    SymbolTable *t = &c->syms;
    t->array_class = class_new(c, F_PUBLIC, name_of(c, "Array"), &package_enter(c, c->n.empty)->s);
    t->array_class->super = c->t.object;
    t->array_length = var_new(c, VAR_SELF, F_PUBLIC | F_FINAL, c->n.length, c->t.int_, &t->array_class->s);
    MethodType *clone = type_method(c, (TypeList){0}, c->t.object, (TypeList){0});
    t->array_clone = method_new(c, F_PUBLIC, c->n.clone, &clone->t, &t->array_class->s);
    scope_enter(c, t->array_class->members_, &t->array_length->s);
    scope_enter(c, t->array_class->members_, &t->array_clone->s);
}

void syms_init(Compiler *c) {
    SymbolTable *t = &c->syms;
    t->root = NEW(&c->arena, Symbol);
    t->root->name = c->n.empty;
    t->root->flags = F_EXISTS;
    t->none = NEW(&c->arena, Symbol);
    t->none->name = c->n.empty;
    t->none->type = c->t.err;
    t->unnamed_package = package_enter(c, c->n.empty);
    t->java_lang = package_enter(c, c->n.java_lang);
#define CLASS(field, flat) c->k.field = class_enter(c, name_of(c, flat));
#include "sym/wellknown.def"
#undef CLASS
    types_init_wellknown(c);
    init_array_class(c);
}
