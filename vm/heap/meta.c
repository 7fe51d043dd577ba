/* Metadata arenas, made of chunks carved from low regions.
 *
 * A chunk given back is only condemned at first: dead objects of its classes may still lie unswept in the
 * heap, and a false pointer may make the collector look at one. It is used again when a collection met no
 * such object and another one had everything swept that the first left. */
#include "heap/meta.h"
#include "heap/collector.h"

#include <string.h>

#define REGION_CHUNKS 128u
#define RECLAIM_AFTER (REGION_CHUNKS * 4)

typedef struct Span {
    struct Span *next;
    size_t size;
} Span;

struct MetaArena {
    Span *spans; /* newest first */
    char *at, *end;
    size_t used;
    OsMutex lock;
};

static size_t chunk_of(const void *p) {
    return (uintptr_t)p >> META_CHUNK_SHIFT;
}

static void *find_free(Process *p, size_t chunks) {
    size_t run = 0;
    for (size_t i = p->meta_low; i < p->meta_high; i++) {
        run = p->meta[i] == META_FREE ? run + 1 : 0;
        if (run == chunks)
            return (void *)((i + 1 - chunks) << META_CHUNK_SHIFT);
    }
    return NULL;
}

static bool add_region(Process *p, size_t chunks) {
    size_t want = chunks > REGION_CHUNKS ? chunks : REGION_CHUNKS;
    char *raw = os_map_low((want + 1) * META_CHUNK);
    if (!raw)
        return false;
    char *start = (char *)(((uintptr_t)raw + META_CHUNK - 1) & ~(uintptr_t)(META_CHUNK - 1));
    os_unmap(raw, (size_t)(start - raw));
    os_unmap(start + want * META_CHUNK, META_CHUNK - (size_t)(start - raw));
    size_t first = chunk_of(start);
    memset(p->meta + first, META_FREE, want);
    if (!p->meta_high || first < p->meta_low)
        p->meta_low = first;
    if (first + want > p->meta_high)
        p->meta_high = first + want;
    return true;
}

static void free_condemned(void *arg) {
    Process *p = arg;
    if (p->condemned_seen)
        return;
    for (size_t i = p->meta_low; i < p->meta_high; i++)
        if (p->meta[i] == META_CONDEMNED)
            p->meta[i] = META_FREE;
    p->meta_condemned = 0;
}

static int never(void) {
    return 0;
}

static void reclaim(Process *p) {
    p->meta_condemned = 0; /* so that a failure is not tried again at once */
    GC_try_to_collect(never);
    if (p->condemned_seen)
        return;
    GC_try_to_collect(never); /* sweeps all first, because it might be stopped */
    collector_locked(free_condemned, p);
}

static void *take_chunks(Process *p, size_t chunks) {
    void *start = find_free(p, chunks);
    if (!start && p->meta_condemned >= RECLAIM_AFTER) {
        reclaim(p);
        start = find_free(p, chunks);
    }
    if (!start && add_region(p, chunks))
        start = find_free(p, chunks);
    if (start)
        memset(p->meta + chunk_of(start), META_USED, chunks);
    return start;
}

static bool add_span(MetaArena *a, size_t bytes) {
    Process *p = process();
    size_t size = (bytes + sizeof(Span) + META_CHUNK - 1) & ~(META_CHUNK - 1);
    os_mutex_lock(&p->lock);
    Span *s = take_chunks(p, size >> META_CHUNK_SHIFT);
    os_mutex_unlock(&p->lock);
    if (!s)
        return false;
    *s = (Span){a->spans, size};
    a->spans = s;
    a->at = (char *)(s + 1);
    a->end = (char *)s + size;
    return true;
}

static void *take(MetaArena *a, size_t bytes) {
    if ((size_t)(a->end - a->at) < bytes && !add_span(a, bytes))
        return NULL;
    void *p = a->at;
    a->at += bytes;
    a->used += bytes;
    return p;
}

MetaArena *meta_new(void) {
    MetaArena first = {0};
    if (!add_span(&first, sizeof first))
        return NULL;
    MetaArena *a = take(&first, sizeof first);
    *a = first;
    os_mutex_init(&a->lock);
    return a;
}

static void condemn(void *arg) {
    Process *p = process();
    for (Span *s = arg, *next; s; s = next) {
        next = s->next;
        size_t chunks = s->size >> META_CHUNK_SHIFT;
        memset(p->meta + chunk_of(s), META_CONDEMNED, chunks);
        p->meta_condemned += chunks;
        os_discard(s, s->size);
    }
}

void meta_free(MetaArena *a) {
    if (!a)
        return;
    Process *p = process();
    os_mutex_free(&a->lock);
    os_mutex_lock(&p->lock);
    collector_locked(condemn, a->spans);
    os_mutex_unlock(&p->lock);
}

void *meta_alloc(MetaArena *a, size_t bytes) {
    if (bytes > META_CHUNK * META_CHUNKS / 4)
        return NULL;
    os_mutex_lock(&a->lock);
    void *p = take(a, (bytes + 7) & ~(size_t)7);
    os_mutex_unlock(&a->lock);
    return p;
}

size_t meta_used(const MetaArena *a) {
    return a->used;
}
