/* Name to symbol, in order of declaration. */
#include "context.h"

enum { HASH_FROM = 8 };

Scope *scope_new(Compiler *c, Symbol *owner, Scope *outer) {
    Scope *s = NEW(&c->arena, Scope);
    s->owner = owner;
    s->outer = outer;
    return s;
}

/* At the bucket's end: symbols of one name stay in order of declaration. A bucket points at its last entry,
 * whose link closes the ring at the first. */
static void link_bucket(Scope *s, ScopeEntry *e) {
    ScopeEntry **b = &s->buckets[e->sym->name->hash & s->mask];
    e->same_hash = *b ? (*b)->same_hash : e;
    if (*b)
        (*b)->same_hash = e;
    *b = e;
}

static void rehash(Compiler *c, Scope *s) {
    s->mask = s->mask ? s->mask * 2 + 1 : HASH_FROM * 4 - 1;
    s->buckets = NEW_ARRAY(&c->arena, ScopeEntry *, s->mask + 1);
    SCOPE_EACH(e, s)
    link_bucket(s, e);
}

void scope_enter(Compiler *c, Scope *s, Symbol *sym) {
    ScopeEntry *e = NEW(&c->arena, ScopeEntry);
    e->sym = sym;
    if (s->last)
        s->last->next = e;
    else
        s->first = e;
    s->last = e;
    s->count++;
    if (!s->buckets ? s->count > HASH_FROM : (uint32_t)s->count > s->mask)
        rehash(c, s);
    else if (s->buckets)
        link_bucket(s, e);
}

void scope_remove(Scope *s, Symbol *sym) {
    ScopeEntry *before = NULL, *e = s->first;
    for (; e && e->sym != sym; before = e, e = e->next)
        ;
    if (!e)
        return;
    if (before)
        before->next = e->next;
    else
        s->first = e->next;
    if (s->last == e)
        s->last = before;
    s->count--;
    if (!s->buckets)
        return;
    ScopeEntry **b = &s->buckets[sym->name->hash & s->mask], *p = *b;
    while (p->same_hash != e)
        p = p->same_hash;
    p->same_hash = e->same_hash;
    if (*b == e)
        *b = p == e ? NULL : p;
}

ScopeEntry *scope_find(const Scope *s, const Name *name) {
    ScopeEntry *e;
    if (s->buckets) {
        ScopeEntry *last = s->buckets[name->hash & s->mask];
        if (!last)
            return NULL;
        for (e = last->same_hash; e->sym->name != name; e = e->same_hash)
            if (e == last)
                return NULL;
        return e;
    }
    for (e = s->first; e && e->sym->name != name; e = e->next)
        ;
    return e;
}

ScopeEntry *scope_find_next(const Scope *s, const ScopeEntry *prev) {
    const Name *name = prev->sym->name;
    if (s->buckets) {
        const ScopeEntry *last = s->buckets[name->hash & s->mask];
        while (prev != last) {
            prev = prev->same_hash;
            if (prev->sym->name == name)
                return (ScopeEntry *)prev;
        }
        return NULL;
    }
    ScopeEntry *e = prev->next;
    while (e && e->sym->name != name)
        e = e->next;
    return e;
}
