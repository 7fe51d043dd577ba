/* The image: the compiled class library, packed by vm/main/pack.c at build time and carried by the binary
 * (image.S).
 *
 * Read-only and shared by every Vm of the process. All numbers are in the byte order of the machine it was
 * built for, all offsets count from the image's start. Entries are class files under their internal name
 * ("java/lang/Object") and resources under their path ("java/util/x.properties"), found through a chained
 * hash. A class's bytes are its class file; beside them stands what reading it would make, an ImageClass, so
 * that nothing is parsed when it is loaded. The names that classes and members have are Symbols, found
 * through a table of their own.
 */
#ifndef JINDO_RUNTIME_IMAGE_H
#define JINDO_RUNTIME_IMAGE_H

#include "classfile/classfile.h"
#include "runtime/symbol.h"

#define IMAGE_MAGIC 0x6f646e69u /* "indo" */
#define IMAGE_VERSION 2

typedef struct ImageHeader {
    uint32_t magic, version;
    uint32_t size;         /* of the whole image */
    uint32_t bucket_count; /* a power of two */
    uint32_t buckets;      /* offset of uint32_t[bucket_count]: index of the first entry + 1, or 0 */
    uint32_t entry_count;
    uint32_t entries;      /* offset of ImageEntry[entry_count], sorted by name */
    uint32_t symbol_count; /* of places in the table: a power of two */
    uint32_t symbols;      /* offset of uint32_t[symbol_count], open addressing: offset of a Symbol, or 0 */
} ImageHeader;

enum { IMAGE_CLASS = 1, IMAGE_RESOURCE = 2 };

typedef struct ImageEntry {
    uint32_t hash;
    uint32_t next; /* in its bucket: index + 1, or 0 */
    uint32_t name, name_len;
    uint32_t data, data_len;
    uint32_t kind;
    uint32_t made; /* of a class: offset of its ImageClass */
} ImageEntry;

/* A class file as it has been read. */
typedef struct ImageClass {
    uint32_t file;            /* offset of a ClassFile without its pointers */
    uint32_t constants;       /* offset of uint16_t[constant_count] */
    uint32_t fields, methods; /* offsets of CfMember[] */
    uint32_t members;         /* offset of ImageMember[field_count + method_count], fields first */
} ImageClass;

enum { IMAGE_CALLER_SENSITIVE = 1, IMAGE_HIDDEN = 2 };

typedef struct ImageMember {
    uint32_t name, desc; /* offsets of Symbols */
    uint32_t native;     /* of a native method: its place in the table of natives + 1 */
    uint16_t arg_count;  /* of a method: slots, the receiver included */
    uint8_t type;        /* BasicType of the field, or of the method's result */
    uint8_t flags;       /* IMAGE_xxx */
} ImageMember;

static inline uint32_t image_hash(const char *name, size_t len) {
    uint32_t h = 0x811c9dc5u;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (uint8_t)name[i]) * 0x01000193u;
    return h ^ h >> 13;
}

/* The built-in image; NULL if it is damaged (wrong magic or version). */
const ImageHeader *image_builtin(void);
/* Whether data is a whole, consistent image of this version. */
bool image_valid(const void *data, size_t size);
const ImageEntry *image_find(const ImageHeader *image, int kind, const char *name, size_t len);
static inline const char *image_name(const ImageHeader *image, const ImageEntry *e) {
    return (const char *)image + e->name;
}
static inline const uint8_t *image_data(const ImageHeader *image, const ImageEntry *e) {
    return (const uint8_t *)image + e->data;
}
static inline const ImageEntry *image_entry(const ImageHeader *image, uint32_t i) {
    return (const ImageEntry *)((const char *)image + image->entries) + i;
}
static inline const ImageMember *image_members(const ImageHeader *image, const ImageClass *c) {
    return (const ImageMember *)((const char *)image + c->members);
}
static inline Symbol *image_symbol_at(const ImageHeader *image, uint32_t offset) {
    return (Symbol *)((uintptr_t)image + offset);
}
/* Of an entry that is a class. */
static inline const ImageClass *image_class(const ImageHeader *image, const ImageEntry *e) {
    return (const ImageClass *)((const char *)image + e->made);
}
/* The class's file, pointing into the image. Free it with classfile_free; NULL when out of memory. */
ClassFile *image_class_file(const ImageHeader *image, const ImageEntry *e);
const Symbol *image_symbol(const ImageHeader *image, uint32_t hash, const char *text, size_t len);
/* Index of the first entry at or behind "package/" (internal form, no trailing slash): entries are sorted by
 * name. */
uint32_t image_first_in_package(const ImageHeader *image, const char *package, size_t len);

#endif
