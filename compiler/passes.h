/* The passes, in order, and what each promises the next.
 *
 *   parse    source text                 -> CompUnit
 *   enter    CompUnits                   -> symbols of packages and classes; completion of headers and
 * members attr     class bodies                -> types, symbols, constants in every slot; all type errors
 * reported flow     attributed class            -> reachability, definite assignment, exceptions, effectively
 * final lower    a top-level class           -> plain class declarations (JVM-shaped) in a list gen      a
 * lowered class             -> method code write    ClassSymbol and code        -> class-file bytes
 *
 * The driver (compile.c) runs parse and enter on everything, then attr and flow for each top-level class,
 * and, when there was no error at all, lower..write for each. */
#ifndef JINDO_COMPILER_PASSES_H
#define JINDO_COMPILER_PASSES_H

#include "context.h"

/* ---- parse/ (C1) ---- */
CompUnit *parse_unit(Compiler *c, SourceFile *file);

/* ---- enter/ (C1): symbols, imports, headers, members, names of types, annotations ---- */
void enter_units(Compiler *c, CompUnit **units, int n); /* classes into packages and class scopes */
void enter_complete_all(Compiler *c); /* headers, members, annotations of all entered classes */
/* A local or anonymous class declaration met by attribution: enters it into env->scope (named ones),
 * completes it and its members. Sets tree->sym. */
void enter_local_class(Compiler *c, ClassDecl *tree, Env *env);
/* A local variable or parameter: makes the symbol with `type`, checks for duplicates (JLS 6.4), puts it in
 * env->scope. Sets tree->sym, resolves its annotations. */
/* Enum and record rules about the supertypes of a class, asked when it is attributed. */
void enter_check_header(Compiler *c, ClassSymbol *k);
VarSymbol *enter_var(Compiler *c, VarDecl *tree, Env *env, VarKind kind, Type *type);
/* Type variables of a method or class declaration into env->scope with their bounds. */
TypeList enter_typarams(Compiler *c, AstList typarams, Symbol *owner, Env *env);
/* The type that a type tree denotes in env: names resolved, access checked, arguments counted, bounds NOT yet
 * checked (attr_check_type does). Never NULL; an error type when wrong. Sets t->type (and sym of names). */
Type *attr_type(Compiler *c, Ast *t, Env *env);
/* Checks a resolved type tree: arguments within bounds, no primitives, no static-nested misuse, deprecation.
 */
void attr_check_type(Compiler *c, Ast *t, Env *env);
/* Where a raw type is no reason for a warning: casts, instanceof, method references. */
void attr_check_type_raw_ok(Compiler *c, Ast *t, Env *env);
/* A type by simple name from env outward (JLS 6.4.1, 6.5.5): type variable, local, member, import; returns
 * c->syms.none when there is none; reports ambiguity itself. */
Symbol *resolve_type_name(Compiler *c, Env *env, const Name *name, Pos pos);
/* A member class of `site` or its supertypes, access and ambiguity included; c->syms.none when none. */
Symbol *resolve_member_type(Compiler *c, Env *env, Type *site, const Name *name, Pos pos);
/* Static imports: fields and methods called `name` that `unit` imports: named ones, then on demand. Calls
 * `found` for each candidate with the class it comes through. */
void enter_static_imports(Compiler *c, CompUnit *unit, const Name *name, bool on_demand,
                          void (*found)(void *ctx, Symbol *s, ClassSymbol *origin), void *ctx);
/* Access (JLS 6.6) of a class; of a member through site. */
bool access_class(Compiler *c, Env *env, ClassSymbol *k);
bool access_member(Compiler *c, Env *env, Type *site, Symbol *member);
/* Would `member` (a field, method or class of `k`'s supertype) be inherited by `k` (JLS 8.2)? */
bool sym_inherited_in(Compiler *c, const Symbol *member, ClassSymbol *k);
/* Lint of `env` narrowed by the declaration's @SuppressWarnings and deprecation. */
/* The categories that a declaration's @SuppressWarnings names. */
uint32_t annotate_suppressed(const Modifiers *mods);
void env_apply_suppress(Compiler *c, Env *env, Modifiers *mods, Symbol *sym);
/* Annotations written on a declaration, to `sym->annos`, checked (applicable here, elements present and of
 * the right type, not repeated unless repeatable). `sym` NULL: only attributed. */
void annotate_declaration(Compiler *c, Modifiers *mods, Symbol *sym, Env *env);

/* Type annotations of a class's declarations, once its types are attributed. */
void annotate_types(Compiler *c, ClassSymbol *k);
/* May the annotation stand on uses of types; may it stand on the declaration of s? */
bool annotation_is_for_types(Compiler *c, const AnnoValue *a);
bool annotation_is_for_declaration(Compiler *c, const AnnoValue *a, Symbol *s);

/* ---- attr/ (C2) ---- */
void attr_init(Compiler *c); /* before anything is entered */
/* Bodies of a class and of all its members and nested classes, once. */
void attr_class(Compiler *c, ClassSymbol *k);
/* An expression against an expected type (c->t.none: any); returns its type. */
Type *attr_expr(Compiler *c, Ast *t, Env *env, Type *expected);
/* The initializer of a constant variable (JLS 4.12.4), or an annotation element / case label: its constant
 * value, converted to `type`; NULL when it is not constant. Cycles through other variables end as NULL. */
Konst *attr_constant(Compiler *c, Ast *init, Env *env, Type *type);
/* Method named `name` in `site` for these argument types, reported if missing (lowering and enter use it). */
MethodSymbol *resolve_method_exact(Compiler *c, ClassSymbol *site, const Name *name, TypeList params);
/* Folds `t` (operands attributed) when it is constant; sets and returns t->konst. */
Konst *const_fold(Compiler *c, Ast *t);
Konst *const_convert(Compiler *c, Konst *k, Type *to);
/* A constant of type t as string conversion gives it (JLS 5.1.11). */
const Name *const_text(Compiler *c, const Konst *k, const Type *t);
/* A use of s: a warning if it is deprecated (JLS 9.6.4.6). */
void warn_deprecated(Compiler *c, Pos pos, Env *env, Symbol *s);
/* A class's declared members against its supertypes: overriding, unimplemented, clashes (after all headers).
 */
void check_class(Compiler *c, ClassSymbol *k);

/* ---- flow/ (C1) ---- */
void flow_class(Compiler *c, ClassDecl *tree);
/* Speculative: can the block body of this attributed lambda complete normally? Reports nothing. */
bool flow_lambda_can_complete(Compiler *c, Lambda *l);
/* Exceptions that this attributed lambda body can throw (inference of thrown types, JLS 18.2.5). */
TypeList flow_lambda_thrown(Compiler *c, Lambda *l);
/* A statement or block of an attributed tree: can it complete normally? Used by generation as well. */
bool flow_can_complete(Compiler *c, Ast *stmt);

/* ---- lower/ and gen/ (C3) ---- */
typedef VEC(ClassDecl *) ClassDeclVec;
/* A top-level class with everything nested in it -> one flat declaration per class file. */
void lower_class(Compiler *c, ClassDecl *top, ClassDeclVec *out);
/* Code, stack maps and bytes of one lowered class, handed to the host. False when an error was reported (code
 * too large, host refused). */
bool gen_class(Compiler *c, ClassDecl *tree);
/* module-info.class or package-info.class, when the unit declares one (a package: with annotations). */
bool gen_unit_info(Compiler *c, CompUnit *u);

/* ---- read/ (C1): class files into symbols ---- */
void read_class(Compiler *c,
                ClassSymbol *k); /* fills k from k->entry; marks it bad with a message on failure */

/* ---- sym/ (C1) ---- */
void syms_init(Compiler *c);

#endif
