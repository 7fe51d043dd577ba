/* Interned names: two symbols of one VM are the same text exactly when they are the same pointer.
 * Text is modified UTF-8 as in class files, zero-terminated for printing. They live as long as the VM. */
#ifndef JINDO_RUNTIME_SYMBOL_H
#define JINDO_RUNTIME_SYMBOL_H

#include "runtime/types.h"

struct Symbol {
    Symbol *next; /* in its bucket */
    uint32_t hash;
    uint16_t len;
    char text[];
};

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
