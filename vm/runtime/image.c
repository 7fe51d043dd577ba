/* Finding things in the image. */
#include "runtime/image.h"

#include <stdlib.h>
#include <string.h>

extern const uint8_t jindo_image_start[], jindo_image_end[];

static const uint32_t *buckets(const ImageHeader *image) {
    return (const uint32_t *)((const char *)image + image->buckets);
}

static bool inside(uint64_t offset, uint64_t length, uint64_t size) {
    return offset <= size && length <= size - offset;
}

static bool header_valid(const ImageHeader *h, size_t size) {
    return size >= sizeof *h && h->magic == IMAGE_MAGIC && h->version == IMAGE_VERSION && h->size <= size &&
           h->bucket_count && (h->bucket_count & (h->bucket_count - 1)) == 0 &&
           inside(h->buckets, 4ull * h->bucket_count, h->size) &&
           inside(h->entries, (uint64_t)sizeof(ImageEntry) * h->entry_count, h->size) && h->symbol_count &&
           (h->symbol_count & (h->symbol_count - 1)) == 0 &&
           inside(h->symbols, 4ull * h->symbol_count, h->size);
}

bool image_valid(const void *data, size_t size) {
    const ImageHeader *h = data;
    if (!header_valid(h, size))
        return false;
    for (uint32_t i = 0; i < h->bucket_count; i++)
        if (buckets(h)[i] > h->entry_count)
            return false;
    for (uint32_t i = 0; i < h->entry_count; i++) {
        const ImageEntry *e = image_entry(h, i);
        /* chains lead to later entries only, so that none is a circle */
        if (!inside(e->name, e->name_len, h->size) || !inside(e->data, e->data_len, h->size) ||
            (e->next && e->next <= i + 1) || e->next > h->entry_count)
            return false;
    }
    return true;
}

const ImageHeader *image_builtin(void) {
    const ImageHeader *h = (const ImageHeader *)jindo_image_start;
    return header_valid(h, (size_t)(jindo_image_end - jindo_image_start)) ? h : NULL;
}

const ImageEntry *image_find(const ImageHeader *image, int kind, const char *name, size_t len) {
    uint32_t hash = image_hash(name, len);
    uint32_t i = buckets(image)[hash & (image->bucket_count - 1)];
    while (i) {
        const ImageEntry *e = image_entry(image, i - 1);
        if (e->hash == hash && e->kind == (uint32_t)kind && e->name_len == len &&
            memcmp(image_name(image, e), name, len) == 0)
            return e;
        i = e->next;
    }
    return NULL;
}

ClassFile *image_class_file(const ImageHeader *image, const ImageEntry *e) {
    const ImageClass *c = image_class(image, e);
    const char *base = (const char *)image;
    ClassFile *cf = malloc(sizeof *cf);
    if (!cf)
        return NULL;
    memcpy(cf, base + c->file, sizeof *cf);
    cf->data = image_data(image, e);
    cf->short_constants = (const uint16_t *)(base + c->constants);
    cf->fields = (CfMember *)(uintptr_t)(base + c->fields);
    cf->methods = (CfMember *)(uintptr_t)(base + c->methods);
    cf->borrowed = true;
    return cf;
}

const Symbol *image_symbol(const ImageHeader *image, uint32_t hash, const char *text, size_t len) {
    const uint32_t *table = (const uint32_t *)((const char *)image + image->symbols);
    uint32_t mask = image->symbol_count - 1;
    for (uint32_t i = hash & mask; table[i]; i = (i + 1) & mask) {
        const Symbol *s = image_symbol_at(image, table[i]);
        if (symbol_is(s, hash, text, len))
            return s;
    }
    return NULL;
}

/* -1, 0, 1: the name sorts before "package/", in it, behind it. */
static int compare_package(const char *name, size_t name_len, const char *package, size_t len) {
    int c = memcmp(name, package, name_len < len ? name_len : len);
    if (c == 0)
        c = name_len <= len ? -1 : (int)(uint8_t)name[len] - '/';
    return c < 0 ? -1 : c > 0;
}

uint32_t image_first_in_package(const ImageHeader *image, const char *package, size_t len) {
    uint32_t low = 0, high = image->entry_count;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        const ImageEntry *e = image_entry(image, mid);
        if (compare_package(image_name(image, e), e->name_len, package, len) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}
