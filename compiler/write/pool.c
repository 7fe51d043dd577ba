/* Entries are found by (tag, two numbers): names by address, references by the numbers of their parts. */
#include "write/pool.h"

enum {
    TAG_UTF8 = 1,
    TAG_INT = 3,
    TAG_FLOAT,
    TAG_LONG,
    TAG_DOUBLE,
    TAG_CLASS,
    TAG_STRING,
    TAG_FIELD,
    TAG_METHOD,
    TAG_INTERFACE_METHOD,
    TAG_NAME_TYPE,
    TAG_HANDLE = 15,
    TAG_METHOD_TYPE,
    TAG_INDY = 18,
    TAG_MODULE,
    TAG_PACKAGE,
    POOL_MAX = 65535
};

void bytes_grow(Bytes *b, uint32_t more) {
    uint32_t cap = b->cap ? b->cap * 2 : 256;
    while (cap - b->n < more)
        cap *= 2;
    b->v = arena_regrow(b->arena, b->v, b->n, cap);
    b->cap = cap;
}

void pool_init(Pool *p, Arena *arena) {
    *p = (Pool){.bytes.arena = arena, .mask = 255};
    p->slots = NEW_ARRAY(arena, PoolEntry, p->mask + 1);
    pool_reset(p);
}

void pool_reset(Pool *p) {
    p->bytes.n = 0;
    p->count = 1;
    p->used = 0;
    p->bootstraps.n = p->classes.n = p->types.n = 0;
    p->overflow = false;
    p->too_long = NULL;
    memset(p->slots, 0, sizeof *p->slots * (p->mask + 1));
}

static uint32_t hash_of(int tag, uint64_t a, uint64_t b) {
    uint64_t h = (a * 0x9e3779b97f4a7c15u) ^ (b * 0xc2b2ae3d27d4eb4fu) ^ ((uint64_t)tag << 56);
    h ^= h >> 29;
    h *= 0xbf58476d1ce4e5b9u;
    return (uint32_t)(h >> 32);
}

static PoolEntry *slot_for(Pool *p, int tag, uint64_t a, uint64_t b) {
    uint32_t i = hash_of(tag, a, b) & p->mask;
    while (p->slots[i].index && !(p->slots[i].tag == tag && p->slots[i].a == a && p->slots[i].b == b))
        i = (i + 1) & p->mask;
    return &p->slots[i];
}

static void rehash(Pool *p) {
    PoolEntry *old = p->slots;
    uint32_t n = p->mask + 1;
    p->mask = n * 2 - 1;
    p->slots = NEW_ARRAY(p->bytes.arena, PoolEntry, n * 2);
    for (uint32_t i = 0; i < n; i++)
        if (old[i].index)
            *slot_for(p, old[i].tag, old[i].a, old[i].b) = old[i];
}

/* The entry's number; *fresh tells the caller to write its contents (the tag is written here). */
static uint16_t intern(Pool *p, int tag, uint64_t a, uint64_t b, int width, bool *fresh) {
    PoolEntry *e = slot_for(p, tag, a, b);
    *fresh = false;
    if (e->index)
        return (uint16_t)e->index;
    if (p->count + (uint32_t)width > POOL_MAX) {
        p->overflow = true;
        return 0;
    }
    uint16_t index = (uint16_t)p->count;
    *e = (PoolEntry){a, b, index, (uint8_t)tag};
    p->count += (uint32_t)width;
    put_u1(&p->bytes, (uint32_t)tag);
    *fresh = true;
    if (++p->used * 2 > p->mask)
        rehash(p);
    return index;
}

static uint16_t entry_u2(Pool *p, int tag, uint16_t x) {
    bool fresh;
    uint16_t index = intern(p, tag, x, 0, 1, &fresh);
    if (fresh)
        put_u2(&p->bytes, x);
    return index;
}

static uint16_t entry_u2_u2(Pool *p, int tag, uint16_t x, uint16_t y) {
    bool fresh;
    uint16_t index = intern(p, tag, x, y, 1, &fresh);
    if (fresh) {
        put_u2(&p->bytes, x);
        put_u2(&p->bytes, y);
    }
    return index;
}

uint16_t pool_utf8(Pool *p, const Name *n) {
    bool fresh;
    uint16_t index = intern(p, TAG_UTF8, (uintptr_t)n, 0, 1, &fresh);
    if (!fresh)
        return index;
    uint32_t len = n->len;
    if (len > 65535) {
        p->too_long = n;
        len = 0;
    }
    put_u2(&p->bytes, len);
    put_bytes(&p->bytes, n->s, len);
    return index;
}

uint16_t pool_type(Pool *p, const Name *n) {
    if (memchr(n->s, '$', n->len) || memchr(n->s, '.', n->len))
        vec_push(p->bytes.arena, &p->types, n);
    return pool_utf8(p, n);
}

uint16_t pool_int(Pool *p, int32_t x) {
    bool fresh;
    uint16_t index = intern(p, TAG_INT, (uint32_t)x, 0, 1, &fresh);
    if (fresh)
        put_u4(&p->bytes, (uint32_t)x);
    return index;
}

uint16_t pool_float(Pool *p, float x) {
    uint32_t bits = 0x7fc00000;
    if (x == x)
        memcpy(&bits, &x, 4);
    bool fresh;
    uint16_t index = intern(p, TAG_FLOAT, bits, 0, 1, &fresh);
    if (fresh)
        put_u4(&p->bytes, bits);
    return index;
}

static uint16_t entry_u8(Pool *p, int tag, uint64_t bits) {
    bool fresh;
    uint16_t index = intern(p, tag, bits, 0, 2, &fresh);
    if (fresh)
        put_u8(&p->bytes, bits);
    return index;
}

uint16_t pool_long(Pool *p, int64_t x) {
    return entry_u8(p, TAG_LONG, (uint64_t)x);
}

uint16_t pool_double(Pool *p, double x) {
    uint64_t bits = 0x7ff8000000000000u;
    if (x == x)
        memcpy(&bits, &x, 8);
    return entry_u8(p, TAG_DOUBLE, bits);
}

uint16_t pool_class(Pool *p, const Name *internal) {
    bool fresh;
    uint16_t utf = pool_utf8(p, internal);
    uint16_t index = intern(p, TAG_CLASS, utf, 0, 1, &fresh);
    if (fresh) {
        put_u2(&p->bytes, utf);
        vec_push(p->bytes.arena, &p->classes, internal);
    }
    return index;
}

uint16_t pool_string(Pool *p, const Name *n) {
    return entry_u2(p, TAG_STRING, pool_utf8(p, n));
}

uint16_t pool_name_type(Pool *p, const Name *name, const Name *desc) {
    uint16_t n = pool_utf8(p, name);
    return entry_u2_u2(p, TAG_NAME_TYPE, n, pool_type(p, desc));
}

static uint16_t member(Pool *p, int tag, const Name *owner, const Name *name, const Name *desc) {
    uint16_t k = pool_class(p, owner);
    return entry_u2_u2(p, tag, k, pool_name_type(p, name, desc));
}

uint16_t pool_field(Pool *p, const Name *owner, const Name *name, const Name *desc) {
    return member(p, TAG_FIELD, owner, name, desc);
}

uint16_t pool_method(Pool *p, const Name *owner, const Name *name, const Name *desc, bool is_interface) {
    return member(p, is_interface ? TAG_INTERFACE_METHOD : TAG_METHOD, owner, name, desc);
}

uint16_t pool_method_type(Pool *p, const Name *desc) {
    return entry_u2(p, TAG_METHOD_TYPE, pool_type(p, desc));
}

uint16_t pool_handle(Pool *p, const PoolHandle *h) {
    enum { LAST_FIELD_KIND = 4 };
    uint16_t ref = h->kind <= LAST_FIELD_KIND ? pool_field(p, h->owner, h->name, h->desc)
                                              : pool_method(p, h->owner, h->name, h->desc, h->is_interface);
    bool fresh;
    uint16_t index = intern(p, TAG_HANDLE, h->kind, ref, 1, &fresh);
    if (fresh) {
        put_u1(&p->bytes, h->kind);
        put_u2(&p->bytes, ref);
    }
    return index;
}

uint16_t pool_module(Pool *p, const Name *n) {
    return entry_u2(p, TAG_MODULE, pool_utf8(p, n));
}

uint16_t pool_package(Pool *p, const Name *n) {
    return entry_u2(p, TAG_PACKAGE, pool_utf8(p, n));
}

static bool same_bootstrap(const Bootstrap *b, uint16_t handle, const uint16_t *args, int nargs) {
    return b->handle == handle && b->nargs == nargs &&
           (nargs == 0 || memcmp(b->args, args, sizeof *args * (size_t)nargs) == 0);
}

/* A lambda's bootstrap differs from all others, so only recent ones are worth comparing. */
enum { BOOTSTRAP_WINDOW = 64 };

static int bootstrap_number(Pool *p, uint16_t handle, const uint16_t *args, int nargs) {
    int first = p->bootstraps.n > BOOTSTRAP_WINDOW ? p->bootstraps.n - BOOTSTRAP_WINDOW : 0;
    for (int i = first; i < p->bootstraps.n; i++)
        if (same_bootstrap(&p->bootstraps.v[i], handle, args, nargs))
            return i;
    Bootstrap b = {handle, nargs, NEW_ARRAY(p->bytes.arena, uint16_t, nargs ? nargs : 1)};
    if (nargs)
        memcpy(b.args, args, sizeof *args * (size_t)nargs);
    vec_push(p->bytes.arena, &p->bootstraps, b);
    if (p->bootstraps.n > 65535)
        p->overflow = true;
    return p->bootstraps.n - 1;
}

uint16_t pool_indy(Pool *p, uint16_t handle, const uint16_t *args, int nargs, const Name *name,
                   const Name *desc) {
    int b = bootstrap_number(p, handle, args, nargs);
    return entry_u2_u2(p, TAG_INDY, (uint16_t)b, pool_name_type(p, name, desc));
}
