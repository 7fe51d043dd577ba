/* What the flow analyses share. Each is one walk over an attributed top-level class, run in javac's order:
 * alive.c (reachability), assign.c (definite assignment), throws.c (exceptions), capture.c (effectively
 * final). */
#ifndef JINDO_COMPILER_FLOW_H
#define JINDO_COMPILER_FLOW_H

#include "passes.h"

void flow_alive(Compiler *c, ClassDecl *tree);
void flow_assign(Compiler *c, ClassDecl *tree);
void flow_throws(Compiler *c, ClassDecl *tree);
void flow_capture(Compiler *c, ClassDecl *tree);

/* The constant value of a condition. */
bool flow_is_true(const Ast *cond);
bool flow_is_false(const Ast *cond);

bool flow_is_unchecked(Compiler *c, Type *t);
/* A constructor that does not begin with this(...). */
bool flow_is_initial_ctor(Compiler *c, const MethodDecl *m);
/* this.x or x */
bool flow_is_own_name(Compiler *c, const Ast *t);

#endif
