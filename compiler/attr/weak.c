/* Stand-ins until the flow pass lands. */
#include "attr/attr.h"
bool stmt_can_end(Ast *t);
__attribute__((weak)) bool flow_lambda_can_complete(Compiler *c, Lambda *l) {
    (void)c, (void)l;
    return true;
}
__attribute__((weak)) TypeList flow_lambda_thrown(Compiler *c, Lambda *l) {
    (void)c, (void)l;
    return (TypeList){0};
}
__attribute__((weak)) bool flow_can_complete(Compiler *c, Ast *t) {
    (void)c, (void)t;
    return stmt_can_end(t);
}
__attribute__((weak)) const char *ast_text(Compiler *c, const Ast *t) {
    (void)c, (void)t;
    return "expression";
}
