/* Names: every identifier, class name, descriptor and string constant, interned once per compilation, so that
 * equal names are equal pointers.
 *
 * The text is modified UTF-8, as class files hold it (NUL is C0 80, characters beyond U+FFFF are two
 * surrogates of three bytes each), so it goes into a constant pool as it stands and may be used as a C
 * string. Names never die before their compilation. Names used by the compiler itself are rows of names.def,
 * reached as `c->n.init`. */
#ifndef JINDO_COMPILER_NAMES_H
#define JINDO_COMPILER_NAMES_H

#include "util/arena.h"

typedef struct Compiler Compiler;

typedef struct Name {
    uint32_t hash;
    uint32_t len;  /* bytes */
    uint8_t token; /* the keyword's token kind, 0 for an ordinary name */
    char s[];      /* NUL-terminated */
} Name;

typedef struct WellKnownNames {
#define NAME(field, text) const Name *field;
#include "util/names.def"
#undef NAME
} WellKnownNames;

typedef struct NameTable {
    Name **slots;
    uint32_t mask, count;
    Arena *arena;
} NameTable;

void names_init(Compiler *c);
const Name *name_intern(Compiler *c, const char *s, size_t len);
const Name *name_of(Compiler *c, const char *s);
/* a + b + d, any of which may be "" */
const Name *name_join(Compiler *c, const char *a, const char *b, const char *d);
const Name *name_printf(Compiler *c, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The same name with every `from` byte as `to`: '/' and '.'. */
const Name *name_replace(Compiler *c, const Name *n, char from, char to);
/* Modified UTF-8 to and from standard UTF-8, in the arena; lone surrogates become '?'. */
const char *name_utf8(Compiler *c, const Name *n);
/* Length in UTF-16 units. */
size_t name_utf16_length(const Name *n);

#endif
