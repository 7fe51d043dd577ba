/* The table of interned names. Symbols are carved from chunks and never freed singly. */
#include "runtime/vm.h"

#include <stdlib.h>
#include <string.h>

#define CHUNK_SIZE 16384
#define FIRST_BUCKETS 2048

typedef struct Chunk {
    struct Chunk *next;
    size_t used, size;
    char bytes[];
} Chunk;

struct SymbolTable {
    OsMutex lock;
    Symbol **buckets;
    uint32_t mask, count;
    Chunk *chunks;
};

static uint32_t hash_text(const char *text, size_t len) {
    uint32_t h = 0x811c9dc5u ^ (uint32_t)len;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (uint8_t)text[i]) * 0x01000193u;
    return h ^ h >> 15;
}

static void *chunk_alloc(struct SymbolTable *st, size_t n) {
    n = (n + 7) & ~(size_t)7;
    if (!st->chunks || st->chunks->size - st->chunks->used < n) {
        size_t size = n > CHUNK_SIZE ? n : CHUNK_SIZE;
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
    Symbol **buckets = calloc((size_t)mask + 1, sizeof *buckets);
    if (!buckets)
        return; /* longer chains, still right */
    for (uint32_t i = 0; i <= st->mask; i++)
        for (Symbol *s = st->buckets[i], *next; s; s = next) {
            next = s->next;
            s->next = buckets[s->hash & mask];
            buckets[s->hash & mask] = s;
        }
    free(st->buckets);
    st->buckets = buckets;
    st->mask = mask;
}

static Symbol *lookup(struct SymbolTable *st, uint32_t hash, const char *text, size_t len) {
    for (Symbol *s = st->buckets[hash & st->mask]; s; s = s->next)
        if (s->hash == hash && s->len == len && memcmp(s->text, text, len) == 0)
            return s;
    return NULL;
}

Symbol *symbol_find(Vm *vm, const char *text, size_t len) {
    struct SymbolTable *st = vm->symbols;
    os_mutex_lock(&st->lock);
    Symbol *s = lookup(st, hash_text(text, len), text, len);
    os_mutex_unlock(&st->lock);
    return s;
}

Symbol *symbol_intern(Vm *vm, const char *text, size_t len) {
    struct SymbolTable *st = vm->symbols;
    uint32_t hash = hash_text(text, len);
    os_mutex_lock(&st->lock);
    Symbol *s = lookup(st, hash, text, len);
    if (!s) {
        s = chunk_alloc(st, sizeof *s + len + 1);
        s->hash = hash;
        s->len = (uint16_t)len;
        memcpy(s->text, text, len);
        s->text[len] = 0;
        s->next = st->buckets[hash & st->mask];
        st->buckets[hash & st->mask] = s;
        if (++st->count > st->mask)
            grow(st);
    }
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
