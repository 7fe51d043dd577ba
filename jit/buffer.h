/* The bytes of a method while they are being emitted, and the places in them that jumps go to.
 *
 * A buffer belongs to one compilation. Labels are small numbers; a reference to one that is not placed yet is
 * kept as a fixup and filled by buffer_resolve, in the CPU's own way (patch). Out of memory or out of reach
 * sets `failed`; emitting goes on harmlessly, and the compiler looks at the flag once at the end.
 */
#ifndef JINDO_JIT_BUFFER_H
#define JINDO_JIT_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint32_t Label;
#define LABEL_UNPLACED UINT32_MAX

typedef struct Fixup {
    uint32_t at;   /* where the reference is */
    uint16_t kind; /* the CPU's */
    Label label;
} Fixup;

typedef struct Buffer Buffer;
/* Makes the reference at f->at one to `target`. False: too far. */
typedef bool (*PatchFn)(Buffer *b, const Fixup *f, uint32_t target);

struct Buffer {
    uint8_t *bytes;
    uint32_t length, capacity;
    uint32_t limit; /* more bytes than this: failed */
    uint32_t *labels;
    uint32_t label_count, label_capacity;
    Fixup *fixups;
    uint32_t fixup_count, fixup_capacity;
    bool failed;
};

void buffer_init(Buffer *b, uint32_t limit);
void buffer_free(Buffer *b);
/* Room for n more bytes, or failed: then the write position is moved back, so that writing is harmless. */
bool buffer_need(Buffer *b, uint32_t n);

Label buffer_label(Buffer *b);
void buffer_place(Buffer *b, Label l);
void buffer_fixup(Buffer *b, uint32_t at, uint16_t kind, Label l);
void buffer_resolve(Buffer *b, PatchFn patch);

static inline bool label_placed(const Buffer *b, Label l) {
    return l < b->label_count && b->labels[l] != LABEL_UNPLACED;
}

static inline void buffer_u8(Buffer *b, uint8_t v) {
    if (b->length < b->capacity || buffer_need(b, 1))
        b->bytes[b->length++] = v;
}
void buffer_u32(Buffer *b, uint32_t v);
void buffer_u64(Buffer *b, uint64_t v);
void buffer_put_u32(Buffer *b, uint32_t at, uint32_t v);
uint32_t buffer_get_u32(const Buffer *b, uint32_t at);

#endif
