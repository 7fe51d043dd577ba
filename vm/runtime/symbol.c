/* The table of interned names. Symbols are carved from chunks and never freed singly. */
#include "runtime/vm.h"
#include "runtime/image.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_CHUNK 2048
#define CHUNK_SIZE 16384
#define FIRST_BUCKETS 256

typedef struct Chunk {
    struct Chunk *next;
    size_t used, size;
    char bytes[];
} Chunk;

typedef struct Entry {
    struct Entry *next; /* in its bucket */
    Symbol symbol;
} Entry;

struct SymbolTable {
    OsMutex lock;
    Entry **buckets;
    uint32_t mask, count;
    Chunk *chunks;
};

static void *chunk_alloc(struct SymbolTable *st, size_t n) {
    n = (n + 7) & ~(size_t)7;
    if (!st->chunks || st->chunks->size - st->chunks->used < n) {
        size_t usual = st->chunks ? CHUNK_SIZE : FIRST_CHUNK, size = n > usual ? n : usual;
        Chunk *c = malloc(sizeof *c + size);
        if (!c)
            abort(); /* names are a few kilobytes: without them nothing can even report an error */
        c->next = st->chunks;
        c->used = 0;
        c->size = size;
        st->chunks = c;
    }
    void *p = st->chunks->bytes + st->chunks->used;
    st->chunks->used += n;
    return p;
}

static void grow(struct SymbolTable *st) {
    uint32_t mask = st->mask * 2 + 1;
    Entry **buckets = calloc((size_t)mask + 1, sizeof *buckets);
    if (!buckets)
        return; /* longer chains, still right */
    for (uint32_t i = 0; i <= st->mask; i++)
        for (Entry *e = st->buckets[i], *next; e; e = next) {
            next = e->next;
            e->next = buckets[e->symbol.hash & mask];
            buckets[e->symbol.hash & mask] = e;
        }
    free(st->buckets);
    st->buckets = buckets;
    st->mask = mask;
}

static Symbol *lookup(struct SymbolTable *st, uint32_t hash, const char *text, size_t len) {
    for (Entry *e = st->buckets[hash & st->mask]; e; e = e->next)
        if (symbol_is(&e->symbol, hash, text, len))
            return &e->symbol;
    return NULL;
}

static Symbol *add(struct SymbolTable *st, uint32_t hash, const char *text, size_t len) {
    Entry *e = chunk_alloc(st, sizeof *e + len + 1);
    Symbol *s = &e->symbol;
    s->hash = hash;
    s->len = (uint16_t)len;
    memcpy(s->text, text, len);
    s->text[len] = 0;
    e->next = st->buckets[hash & st->mask];
    st->buckets[hash & st->mask] = e;
    if (++st->count > st->mask)
        grow(st);
    return s;
}

Symbol *symbol_find(Vm *vm, const char *text, size_t len) {
    struct SymbolTable *st = vm->symbols;
    uint32_t hash = symbol_hash(text, len);
    const Symbol *shared = image_symbol(vm->image, hash, text, len);
    if (shared)
        return (Symbol *)shared;
    os_mutex_lock(&st->lock);
    Symbol *s = lookup(st, hash, text, len);
    os_mutex_unlock(&st->lock);
    return s;
}

Symbol *symbol_intern(Vm *vm, const char *text, size_t len) {
    struct SymbolTable *st = vm->symbols;
    uint32_t hash = symbol_hash(text, len);
    const Symbol *shared = image_symbol(vm->image, hash, text, len);
    if (shared)
        return (Symbol *)shared;
    os_mutex_lock(&st->lock);
    Symbol *s = lookup(st, hash, text, len);
    if (!s)
        s = add(st, hash, text, len);
    os_mutex_unlock(&st->lock);
    return s;
}

Symbol *symbol_intern_z(Vm *vm, const char *text) {
    return symbol_intern(vm, text, strlen(text));
}

bool symbols_init(Vm *vm) {
    static const char *const texts[] = {
#define NAME(id, text) text,
#include "runtime/names.def"
#undef NAME
    };
    struct SymbolTable *st = calloc(1, sizeof *st);
    if (!st)
        return false;
    vm->symbols = st;
    os_mutex_init(&st->lock);
    st->mask = FIRST_BUCKETS - 1;
    st->buckets = calloc(FIRST_BUCKETS, sizeof *st->buckets);
    if (!st->buckets)
        return false;
    for (int i = 0; i < N_COUNT; i++)
        vm->names[i] = symbol_intern_z(vm, texts[i]);
    return true;
}

void symbols_free(Vm *vm) {
    struct SymbolTable *st = vm->symbols;
    if (!st)
        return;
    for (Chunk *c = st->chunks, *next; c; c = next) {
        next = c->next;
        free(c);
    }
    free(st->buckets);
    os_mutex_free(&st->lock);
    free(st);
    vm->symbols = NULL;
}
