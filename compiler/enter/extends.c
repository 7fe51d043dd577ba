/* Classes that only the language may extend (JLS 8.1.4, 8.9). Asked when a class is attributed. */
#include "enter/enter.h"

void enter_check_header(Compiler *c, ClassSymbol *k) {
    Type *super = class_super(c, k);
    if (!super || super->tag != T_CLASS || k->s.flags & F_ENUM)
        return;
    if (super->sym == &c->k.enum_->s)
        diag_error(c, k->tree->a.pos, ERR_ENUM_NO_SUBCLASSING);
    else if (sym_flags(c, super->sym) & F_ENUM)
        diag_error(c, k->tree->a.pos, ERR_ENUM_TYPES_NOT_EXTENSIBLE);
}
