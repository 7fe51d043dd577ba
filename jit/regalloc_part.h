/* Inside the register allocator: what its parts share. */
#ifndef JINDO_JIT_REGALLOC_PART_H
#define JINDO_JIT_REGALLOC_PART_H

#include "regalloc.h"

typedef struct Range {
    uint32_t from, to; /* to: not any more */
    struct Range *next;
} Range;

typedef enum UseKind {
    USES_WEAK,   /* is copied from here */
    USES_SHOULD, /* a register is better */
    USES_MUST,
} UseKind;

typedef struct UsePos {
    uint32_t pos;
    uint8_t kind;
    struct UsePos *next;
} UsePos;

/* A stretch of a value's life in one place. The first of a value's intervals is VInfo.first; `split` are the
 * later ones, ascending. */
typedef struct Interval {
    VReg v;
    uint32_t start, end;
    Range *ranges; /* those passed are dropped on the way */
    UsePos *uses;
    Loc loc;
    struct Interval *split;
    struct Interval *next; /* among the inactive */
} Interval;

typedef struct VInfo {
    uint8_t class;
    bool in_memory; /* from the start: a constant, an argument */
    bool phi;
    bool store_at_def;
    uint8_t fixed_hint; /* register + 1 */
    Loc home;           /* where it is when in no register */
    VReg hint;          /* may well share that one's register */
    VReg hint_phi;      /* goes there */
    uint32_t def;       /* position */
    uint32_t spilled;   /* how often it was put away */
    uint32_t spilled_at;
    Interval *first;
} VInfo;

#define NOWHERE UINT32_MAX

static inline uint32_t gap_of(uint32_t pos) {
    return pos & ~3u;
}
static inline RaBlock *block_at(const Ra *a, uint32_t pos) {
    return &a->blocks[a->block_of[pos / 4]];
}

void ra_live(Ra *a);
void ra_scan(Ra *a);
void ra_moves(Ra *a);

/* Where v is at pos, at which it lives. */
Loc ra_loc_at(const Ra *a, VReg v, uint32_t pos);

void *ra_grow(Ra *a, void *items, uint32_t count, uint32_t *room, size_t size);
#define RA_PUSH(a, items, count, room)                                                                       \
    ((items) = ra_grow((a), (items), (count), &(room), sizeof *(items)), &(items)[(count)++])

#endif
