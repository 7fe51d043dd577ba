/* Interned names: two symbols of one VM are the same text exactly when they are the same pointer.
 * Text is modified UTF-8 as in class files, zero-terminated for printing. The names that the class library
 * itself uses stand in the image, made at build time and shared by all; the others live as long as the VM. */
#ifndef JINDO_RUNTIME_SYMBOL_H
#define JINDO_RUNTIME_SYMBOL_H

#include "runtime/types.h"

#include <string.h>

struct Symbol {
    uint32_t hash; /* symbol_hash */
    uint16_t len;
    char text[];
};

static inline uint32_t symbol_hash(const char *text, size_t len) {
    uint32_t h = 0x811c9dc5u ^ (uint32_t)len;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (uint8_t)text[i]) * 0x01000193u;
    return h ^ h >> 15;
}

static inline bool symbol_is(const Symbol *s, uint32_t hash, const char *text, size_t len) {
    return s->hash == hash && s->len == len && memcmp(s->text, text, len) == 0;
}

Symbol *symbol_intern(Vm *vm, const char *text, size_t len);
Symbol *symbol_intern_z(Vm *vm, const char *text);

/* The symbol if it is known already, else NULL: a name never seen cannot name anything. */
Symbol *symbol_find(Vm *vm, const char *text, size_t len);

/* Names that the VM itself asks for: names.def. */
enum {
#define NAME(id, text) N_##id,
#include "runtime/names.def"
#undef NAME
    N_COUNT
};

#define SYM(vm, id) ((vm)->names[N_##id])

bool symbols_init(Vm *vm); /* false: out of memory */
void symbols_free(Vm *vm);

#endif
