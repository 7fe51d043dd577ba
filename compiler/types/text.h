/* Types as messages show them. One TypePrinter serves one whole message: it numbers captured variables
 * (CAP#1) and intersections (INT#1) and gathers type variables, so that the `where` clauses can follow. */
#ifndef JINDO_COMPILER_TYPES_TEXT_H
#define JINDO_COMPILER_TYPES_TEXT_H

#include "context.h"

typedef struct Text { /* growing, NUL-terminated once something was added */
    char *v;
    int n, cap;
} Text;

typedef struct TypePrinter {
    VEC(const Type *) captured, tvars, intersections; /* in order of appearance */
    bool qualified;                                   /* class names in full */
    int depth;
} TypePrinter;

void text_add(Compiler *c, Text *b, const char *s);
void text_bytes(Compiler *c, Text *b, const char *s, size_t n);
void type_print(Compiler *c, Text *b, const Type *t, TypePrinter *p);

#endif
