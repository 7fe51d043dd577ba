/* The mark procedure: which references an object holds. Runs with the world stopped, in several marker
 * threads. */
#include "heap/state.h"

/* The collector's mark stack entry, which its public header leaves opaque. */
typedef struct MarkEntry {
    void *start;
    GC_word descriptor;
} MarkEntry;

typedef struct Marker {
    struct GC_ms_entry *top, *limit;
} Marker;

static inline void push(Marker *m, void **place) {
    void *p = *place;
    m->top = GC_MARK_AND_PUSH(p, m->top, m->limit, place);
}

/* A run of references: one entry that the collector scans by itself, in pieces if long. */
static void push_range(Marker *m, void **from, size_t count) {
    MarkEntry *next = (MarkEntry *)(void *)m->top + 1;
    if (count > 4 && (void *)(next + 1) < (void *)m->limit) {
        *next = (MarkEntry){from, count * sizeof(void *) | GC_DS_LENGTH};
        m->top = (struct GC_ms_entry *)(void *)next;
        return;
    }
    for (size_t i = 0; i < count; i++)
        push(m, from + i);
}

static void mark_mirror(Marker *m, Object *mirror, Class *of_class) {
    Class *c = *(Class **)((char *)mirror + of_class->vm->core.Class_vm);
    if (!c)
        return;
    push(m, (void **)&c->init_error);
    push(m, (void **)&c->protection_domain);
    push_range(m, (void **)((char *)mirror + of_class->instance_size), c->static_ref_count);
}

static bool keeps_referent(Class *c) {
    Vm *vm = c->vm;
    Class *soft = vm->known[KNOWN_SoftReference];
    return soft && vm->heap->keep_soft && c->depth >= soft->depth && c->display[soft->depth] == soft;
}

/* The layout leaves a Reference's referent out of ref_map. */
static void mark_fields(Marker *m, Object *o, Class *c) {
    if ((c->flags & CLASS_REFERENCE) && keeps_referent(c))
        push(m, (void **)((char *)o + c->vm->core.Reference_referent));
    for (uint32_t i = 0; i < c->ref_map_len; i++)
        push(m, (void **)o + c->ref_map[i]);
}

struct GC_ms_entry *collector_mark(GC_word *addr, struct GC_ms_entry *top, struct GC_ms_entry *limit,
                                   GC_word env) {
    Object *o = (Object *)addr;
    if (!(atomic_load_explicit(&o->lock, memory_order_relaxed) & OBJECT_LIVE))
        return top; /* a free cell */
    Process *p = &the_process;
    unsigned char chunk = p->meta[o->klass >> META_CHUNK_SHIFT];
    if (chunk != META_USED) {
        /* Garbage of a Vm that is gone, kept by a false pointer or an unfinished sweep. */
        p->condemned_seen = true;
        return top;
    }
    Class *c = object_class(o);
    Marker m = {top, limit};
    if (!(c->flags & CLASS_TRUSTED))
        push(&m, (void **)&c->mirror);
    if (c->flags & CLASS_ARRAY) {
        if (c->prim == T_REF || c->dims > 1)
            push_range(&m, ARRAY_DATA(void *, o), (size_t)(uint32_t)array_length(o));
        return m.top;
    }
    mark_fields(&m, o, c);
    if (c->flags & CLASS_MIRROR)
        mark_mirror(&m, o, c);
    return m.top;
}
