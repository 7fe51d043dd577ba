/* Where compiled code lives: one file without a name, mapped twice, so that no page can be both written and
 * run. */
#include "code.h"

#include "heap/meta.h"
#include "os/os.h"

#include <stdlib.h>
#include <string.h>

bool code_space_init(CodeSpace *s, size_t limit) {
    *s = (CodeSpace){.size = limit};
    return os_map_code(limit, (void **)&s->run, (void **)&s->write);
}

void code_space_free(CodeSpace *s) {
    if (s->low)
        meta_free(s->low);
    if (s->run)
        os_unmap_code(s->run, s->write, s->size);
}

static void relocate(CodeSpace *s, uint8_t *place, const Reloc *r) {
    const uint8_t *run = s->run + (place - s->write);
    int64_t distance = (const uint8_t *)r->target - run;
    if (r->kind == RELOC_REL32) {
        int32_t rel = (int32_t)(distance - 4);
        memcpy(place, &rel, 4);
    } else {
        uint32_t insn;
        memcpy(&insn, place, 4);
        insn = (insn & 0xfc000000u) | ((uint32_t)(distance >> 2) & 0x03ffffffu);
        memcpy(place, &insn, 4);
    }
}

const uint8_t *code_copy(CodeSpace *s, const void *bytes, size_t size, const Reloc *relocs,
                         size_t reloc_count) {
    size_t at = (s->used + 15) & ~(size_t)15;
    if (size > s->size || at > s->size - size)
        return NULL;
    memcpy(s->write + at, bytes, size);
    for (size_t i = 0; i < reloc_count; i++)
        relocate(s, s->write + at + relocs[i].at, &relocs[i]);
    s->used = at + size;
    os_flush_code(s->run + at, size);
    return s->run + at;
}

void blob_free(Blob *b) {
    if (!b->low_sites)
        free(b->sites);
    free(b->scopes);
    free(b->places);
    free(b->constants);
    free(b->data);
    free(b);
}
