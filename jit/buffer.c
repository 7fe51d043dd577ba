#include "buffer.h"

#include <stdlib.h>
#include <string.h>

void buffer_init(Buffer *b, uint32_t limit) {
    *b = (Buffer){.limit = limit};
}

void buffer_free(Buffer *b) {
    free(b->bytes);
    free(b->labels);
    free(b->fixups);
    *b = (Buffer){.failed = true};
}

/* Grows *items to hold one more than count. */
static bool grow(Buffer *b, void *items, uint32_t count, uint32_t *capacity, size_t size) {
    if (count < *capacity)
        return true;
    uint32_t wanted = *capacity ? *capacity * 2 : 64;
    void *more = realloc(*(void **)items, wanted * size);
    if (!more) {
        b->failed = true;
        return false;
    }
    *(void **)items = more;
    *capacity = wanted;
    return true;
}

bool buffer_need(Buffer *b, uint32_t n) {
    if (b->failed)
        return false;
    if (b->length + n <= b->capacity)
        return true;
    uint32_t wanted = b->capacity ? b->capacity * 2 : 1024;
    while (wanted < b->length + n)
        wanted *= 2;
    uint8_t *more = wanted / 2 > b->limit ? NULL : realloc(b->bytes, wanted);
    if (!more) {
        b->failed = true;
        return false;
    }
    b->bytes = more;
    b->capacity = wanted;
    return true;
}

Label buffer_label(Buffer *b) {
    if (!grow(b, &b->labels, b->label_count, &b->label_capacity, sizeof *b->labels))
        return 0;
    b->labels[b->label_count] = LABEL_UNPLACED;
    return b->label_count++;
}

void buffer_place(Buffer *b, Label l) {
    if (l < b->label_count)
        b->labels[l] = b->length;
}

void buffer_fixup(Buffer *b, uint32_t at, uint16_t kind, Label l) {
    if (grow(b, &b->fixups, b->fixup_count, &b->fixup_capacity, sizeof *b->fixups))
        b->fixups[b->fixup_count++] = (Fixup){at, kind, l};
}

void buffer_resolve(Buffer *b, PatchFn patch) {
    for (uint32_t i = 0; i < b->fixup_count && !b->failed; i++) {
        const Fixup *f = &b->fixups[i];
        if (!label_placed(b, f->label) || !patch(b, f, b->labels[f->label]))
            b->failed = true;
    }
    b->fixup_count = 0;
}

void buffer_u32(Buffer *b, uint32_t v) {
    if (!buffer_need(b, 4))
        return;
    memcpy(b->bytes + b->length, &v, 4);
    b->length += 4;
}

void buffer_u64(Buffer *b, uint64_t v) {
    buffer_u32(b, (uint32_t)v);
    buffer_u32(b, (uint32_t)(v >> 32));
}

void buffer_put_u32(Buffer *b, uint32_t at, uint32_t v) {
    if (at + 4 <= b->length)
        memcpy(b->bytes + at, &v, 4);
}

uint32_t buffer_get_u32(const Buffer *b, uint32_t at) {
    uint32_t v = 0;
    if (at + 4 <= b->length)
        memcpy(&v, b->bytes + at, 4);
    return v;
}
