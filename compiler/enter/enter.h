/* What the files of enter/ share: classes found and completed, environments, imports, headers, members. */
#ifndef JINDO_COMPILER_ENTER_H
#define JINDO_COMPILER_ENTER_H

#include "passes.h"

struct EnterState {
    ClassVec all;            /* every class entered from source, outer before inner */
    int headers_done;        /* how many of `all` have been through enter_complete_all's stages */
    VEC(Symbol *) annotated; /* symbols with pending annotations, in order */
    int annotated_done;
    bool completing; /* enter_complete_all is running: a class entered now joins its work */
};

/* ---- sym/table.c ---- */
ClassSymbol *table_find_class(Compiler *c, const Name *flat);
void table_add_class(Compiler *c, ClassSymbol *k);

/* ---- finder.c: where classes come from ---- */
void finder_complete_package(Compiler *c, Symbol *s);
void finder_complete_class(Compiler *c, Symbol *s);
/* A member class read from a class file: its place in its outer class. */
void finder_place_member(Compiler *c, ClassSymbol *k, ClassSymbol *outer, const Name *name, uint64_t flags);

/* ---- enter.c ---- */
void enter_class(Compiler *c, ClassDecl *tree, Symbol *owner, Env *env, Scope *into);
/* F_DEPRECATED and kin by the look of a declaration. */
uint64_t enter_deprecation(const Modifiers *m);

/* ---- headers.c, members.c ---- */
void header_complete(Compiler *c, Symbol *s);
void members_complete(Compiler *c, Symbol *s);
bool header_check_cycle(Compiler *c, ClassSymbol *k, Pos pos);

/* ---- imports.c ---- */
void imports_resolve(Compiler *c, CompUnit *u);
void imports_check(Compiler *c, CompUnit *u);
Symbol *imports_find_type(Compiler *c, CompUnit *u, const Name *name, Pos pos);

/* ---- modifiers.c ---- */
uint64_t modifiers_check(Compiler *c, Pos pos, uint64_t flags, Symbol *s, Ast *tree);

/* ---- annotate.c ---- */
void annotate_later(Compiler *c, Symbol *s, Modifiers *mods, Env *env);
void annotate_default_later(Compiler *c, MethodSymbol *m, Env *env);
void annotate_type_later(Compiler *c, AnnotatedType *t, Env *env);

/* ---- typetree.c ---- */
bool type_is_castable_quiet(Compiler *c, Type *from, Type *to);

/* ---- resolve.c ---- */
typedef enum NameKind { NAME_PACKAGE = 1, NAME_TYPE = 2 } NameKind;
/* The package or class that a (qualified) name stands for where only those may stand: imports, `package`. */
Symbol *resolve_package_or_type(Compiler *c, Env *env, Ast *t, int kinds);
ClassSymbol *resolve_package_class(Compiler *c, PackageSymbol *p, const Name *name);
void report_missing_type(Compiler *c, Env *env, Pos pos, const Name *name, Symbol *site);

#endif
