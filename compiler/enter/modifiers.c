/* Which modifiers may stand where, and with which others (JLS 8.1.1, 8.3.1, 8.4.3, 9.x). */
#include "enter/enter.h"

#define INTERFACE_METHOD_MASK (F_PUBLIC | F_PRIVATE | F_ABSTRACT | F_STATIC | F_DEFAULT | F_STRICTFP)

static const struct {
    uint64_t flag;
    const char *text;
} flag_names[] = {
    {F_PUBLIC, "public"},       {F_PRIVATE, "private"},     {F_PROTECTED, "protected"},
    {F_STATIC, "static"},       {F_FINAL, "final"},         {F_SYNCHRONIZED, "synchronized"},
    {F_VOLATILE, "volatile"},   {F_TRANSIENT, "transient"}, {F_NATIVE, "native"},
    {F_INTERFACE, "interface"}, {F_ABSTRACT, "abstract"},   {F_STRICTFP, "strictfp"},
    {F_DEFAULT, "default"},     {F_SEALED, "sealed"},       {F_NON_SEALED, "non-sealed"},
    {F_ENUM, "enum"},           {F_RECORD, "record"},
};

/* "private,static" */
static const char *flags_text(Compiler *c, uint64_t flags) {
    const char *s = "";
    for (unsigned i = 0; i < sizeof flag_names / sizeof flag_names[0]; i++)
        if (flags & flag_names[i].flag)
            s = arena_printf(&c->arena, "%s%s%s", s, *s ? "," : "", flag_names[i].text);
    return s;
}

static const char *first_flag(uint64_t flags) {
    for (unsigned i = 0; i < sizeof flag_names / sizeof flag_names[0]; i++)
        if (flags & flag_names[i].flag)
            return flag_names[i].text;
    return "";
}

static uint64_t class_mask(Symbol *s, uint64_t flags, uint64_t *implicit) {
    bool local = s->flags & F_LOCAL_CLASS, member = s->owner->kind == SYM_CLASS && !local;
    uint64_t mask;
    if (local) {
        mask = flags & F_RECORD ? F_STATIC | F_FINAL | F_STRICTFP
                                : F_FINAL | F_ABSTRACT | F_STRICTFP | F_SYNTHETIC;
        if (flags & (F_INTERFACE | F_ENUM | F_RECORD))
            mask |= F_STATIC;
    } else if (member) {
        mask = F_ACCESS | F_FINAL | F_ABSTRACT | F_STATIC | F_STRICTFP | F_SEALED | F_NON_SEALED;
        if (s->owner->flags & F_INTERFACE)
            *implicit |= F_PUBLIC | F_STATIC;
    } else {
        mask = F_PUBLIC | F_FINAL | F_ABSTRACT | F_STRICTFP | F_SEALED | F_NON_SEALED;
    }
    if (flags & F_INTERFACE)
        *implicit |= F_ABSTRACT;
    if (flags & F_ENUM)
        mask &= ~(F_ABSTRACT | F_FINAL | F_SEALED | F_NON_SEALED);
    if (flags & F_RECORD) {
        mask &= ~(F_ABSTRACT | F_SEALED | F_NON_SEALED);
        *implicit |= F_FINAL;
    }
    return mask | F_INTERFACE | F_ENUM | F_ANNOTATION | F_RECORD;
}

static uint64_t method_mask(Compiler *c, Symbol *s, uint64_t flags, uint64_t *implicit) {
    ClassSymbol *owner = (ClassSymbol *)s->owner;
    if (s->name == c->n.init) {
        if (owner->s.flags & F_ENUM) {
            *implicit |= F_PRIVATE;
            return F_PRIVATE | F_COMPACT_CTOR | F_VARARGS;
        }
        return F_ACCESS | F_COMPACT_CTOR | F_RECORD | F_VARARGS;
    }
    if (owner->s.flags & F_INTERFACE) {
        if (owner->s.flags & F_ANNOTATION) {
            *implicit |= F_PUBLIC | F_ABSTRACT;
            return F_PUBLIC | F_ABSTRACT;
        }
        if (flags & (F_DEFAULT | F_STATIC | F_PRIVATE)) {
            if (!(flags & F_PRIVATE))
                *implicit |= F_PUBLIC;
            return INTERFACE_METHOD_MASK | F_VARARGS;
        }
        *implicit |= F_PUBLIC | F_ABSTRACT;
        return F_PUBLIC | F_ABSTRACT | F_VARARGS | F_STRICTFP * 0;
    }
    uint64_t mask =
        F_ACCESS | F_ABSTRACT | F_STATIC | F_FINAL | F_SYNCHRONIZED | F_NATIVE | F_STRICTFP | F_VARARGS;
    if (owner->s.flags & F_RECORD)
        mask &= ~F_NATIVE;
    return mask;
}

static uint64_t var_mask(Symbol *s, uint64_t flags, uint64_t *implicit) {
    if (s->owner->kind != SYM_CLASS || s->var_kind != VAR_FIELD)
        return F_FINAL | F_PARAMETER | F_VARARGS | F_UNION | F_RECORD | F_GENERATED_MEMBER | F_PRIVATE * 0;
    if (s->owner->flags & F_INTERFACE) {
        *implicit |= F_PUBLIC | F_STATIC | F_FINAL;
        return F_PUBLIC | F_STATIC | F_FINAL;
    }
    return F_ACCESS | F_STATIC | F_FINAL | F_TRANSIENT | F_VOLATILE | F_ENUM | F_RECORD | F_GENERATED_MEMBER |
           F_VARARGS;
    (void)flags;
}

/* No two of these together: first of `a`, first of `b`. */
static bool disjoint(Compiler *c, Pos pos, uint64_t flags, uint64_t a, uint64_t b) {
    if (!(flags & a) || !(flags & b))
        return true;
    diag_error(c, pos, ERR_ILLEGAL_COMBINATION_OF_MODIFIERS, first_flag(flags & a), first_flag(flags & b));
    return false;
}

uint64_t modifiers_check(Compiler *c, Pos pos, uint64_t flags, Symbol *s, Ast *tree) {
    static const uint64_t ours =
        F_DEPRECATED_DOC | F_COMPACT_CTOR | F_RECORD | F_GENERATED_MEMBER | F_PARAMETER | F_VARARGS | F_UNION;
    uint64_t implicit = 0, mask;
    if (s->kind == SYM_CLASS)
        mask = class_mask(s, flags, &implicit);
    else if (s->kind == SYM_METHOD)
        mask = method_mask(c, s, flags, &implicit);
    else
        mask = var_mask(s, flags, &implicit);
    uint64_t wrong = flags & ~mask & ~ours;
    (void)tree;
    if (wrong & F_INTERFACE) {
        diag_error(c, pos, ERR_MOD_NOT_ALLOWED_HERE, "interface");
    } else if (wrong) {
        diag_error(c, pos, ERR_MOD_NOT_ALLOWED_HERE, flags_text(c, wrong));
    } else if (s->kind == SYM_METHOD) {
        (void)(disjoint(c, pos, flags, F_ABSTRACT, F_PRIVATE | F_STATIC | F_DEFAULT) &&
               disjoint(c, pos, flags, F_STATIC | F_PRIVATE, F_DEFAULT) &&
               disjoint(c, pos, flags, F_ABSTRACT, F_FINAL | F_NATIVE | F_SYNCHRONIZED | F_STRICTFP) &&
               disjoint(c, pos, flags, F_PUBLIC, F_PRIVATE | F_PROTECTED) &&
               disjoint(c, pos, flags, F_PRIVATE, F_PUBLIC | F_PROTECTED) &&
               disjoint(c, pos, flags, F_NATIVE, F_STRICTFP));
    } else if (s->kind == SYM_CLASS) {
        (void)(disjoint(c, pos, flags, F_ABSTRACT | F_INTERFACE, F_FINAL) &&
               disjoint(c, pos, flags, F_PUBLIC, F_PRIVATE | F_PROTECTED) &&
               disjoint(c, pos, flags, F_PRIVATE, F_PUBLIC | F_PROTECTED) &&
               disjoint(c, pos, flags, F_FINAL, F_SEALED | F_NON_SEALED) &&
               disjoint(c, pos, flags, F_SEALED, F_FINAL | F_NON_SEALED));
    } else {
        (void)(disjoint(c, pos, flags, F_PUBLIC, F_PRIVATE | F_PROTECTED) &&
               disjoint(c, pos, flags, F_PRIVATE, F_PUBLIC | F_PROTECTED) &&
               disjoint(c, pos, flags, F_FINAL, F_VOLATILE));
    }
    if ((flags & F_STRICTFP) && c->options.release >= 17)
        diag_warn(c, LINT_STRICTFP, pos, WARN_STRICTFP);
    return (flags & (mask | ours)) | implicit;
}
