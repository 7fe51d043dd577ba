/* Metadata arenas: memory below 4 GB for Class, Method, threaded code; outside the collector's view (what it
 * must see is pushed by heap/roots.c). One arena a loader, freed whole. Zeroed. */
#ifndef JINDO_HEAP_META_H
#define JINDO_HEAP_META_H

#include <stddef.h>

typedef struct MetaArena MetaArena;

MetaArena *meta_new(void);
void meta_free(MetaArena *a);
/* 8-byte aligned. NULL when out of memory. Safe for several threads. */
void *meta_alloc(MetaArena *a, size_t bytes);
size_t meta_used(const MetaArena *a);

#endif
