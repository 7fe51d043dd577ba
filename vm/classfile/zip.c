// Zip archives: finding the central directory, indexing it, reading entries.
#include "classfile/zip.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum {
    END_SIZE = 22,
    END64_SIZE = 56,
    LOCATOR64_SIZE = 20,
    CENTRAL_SIZE = 46,
    LOCAL_SIZE = 30,
    FLAG_ENCRYPTED = 1,
    EXTRA_ZIP64 = 1,
    DEFLATE_MOST = 1032, // no deflate stream expands by more
};

static const uint32_t END_MAGIC = 0x06054b50, END64_MAGIC = 0x06064b50, LOCATOR64_MAGIC = 0x07064b50,
                      CENTRAL_MAGIC = 0x02014b50, LOCAL_MAGIC = 0x04034b50;

struct Zip {
    ZipSource source;
    uint8_t *directory; // the central directory, then the archive's comment
    ZipEntry *entries;
    uint32_t *buckets; // entry number + 1; 0 is free
    uint64_t start;    // where the archive begins in the source
    uint64_t directory_offset;
    uint64_t directory_size;
    uint32_t count, mask;
    uint16_t comment_length;
};

// What the end of the archive says.
typedef struct End {
    uint64_t at; // where the directory must end
    uint64_t entries, size, offset;
    uint64_t comment_at;
    uint16_t comment_length;
} End;

static uint16_t get2(const uint8_t *p) {
    return (uint16_t)(p[0] | p[1] << 8);
}
static uint32_t get4(const uint8_t *p) {
    return get2(p) | (uint32_t)get2(p + 2) << 16;
}
static uint64_t get8(const uint8_t *p) {
    return get4(p) | (uint64_t)get4(p + 4) << 32;
}

static bool fail(ZipError *error, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    return false;
}

static bool fetch(const ZipSource *s, uint64_t offset, void *into, size_t length, ZipError *error) {
    if (offset > s->size || s->size - offset < length)
        return fail(error, "read past the end of the zip file");
    return s->read(s->context, offset, into, length) || fail(error, "error reading zip file");
}

// ---- The end of the archive ----

// The last place in the buffer that looks like an END header whose comment reaches the end of the file.
static const uint8_t *search_end(const uint8_t *buffer, size_t length) {
    for (size_t i = length - END_SIZE + 1; i-- > 0;)
        if (get4(buffer + i) == END_MAGIC && i + END_SIZE + get2(buffer + i + 20) == length)
            return buffer + i;
    return NULL;
}

static bool read_end(const ZipSource *s, End *end, ZipError *error) {
    size_t length = s->size < END_SIZE + 65535u ? (size_t)s->size : END_SIZE + 65535u;
    if (s->size == 0)
        return fail(error, "zip file is empty");
    if (length < END_SIZE)
        return fail(error, "zip END header not found");
    uint8_t *buffer = malloc(length);
    if (!buffer)
        return fail(error, "out of memory");
    const uint8_t *p = NULL;
    bool ok = fetch(s, s->size - length, buffer, length, error);
    if (ok && !(p = search_end(buffer, length)))
        ok = fail(error, "zip END header not found");
    if (ok) {
        end->at = s->size - length + (uint64_t)(p - buffer);
        end->entries = get2(p + 10);
        end->size = get4(p + 12);
        end->offset = get4(p + 16);
        end->comment_length = get2(p + 20);
        end->comment_at = end->at + END_SIZE;
    }
    free(buffer);
    return ok;
}

static bool read_end64(const ZipSource *s, End *end, ZipError *error) {
    uint8_t locator[LOCATOR64_SIZE], p[END64_SIZE];
    bool wanted = end->entries == 0xffff || end->size == 0xffffffff || end->offset == 0xffffffff;
    if (!wanted || end->at < LOCATOR64_SIZE)
        return true;
    if (!fetch(s, end->at - LOCATOR64_SIZE, locator, sizeof locator, error))
        return false;
    if (get4(locator) != LOCATOR64_MAGIC)
        return true;
    uint64_t at = get8(locator + 8);
    if (at > s->size || s->size - at < END64_SIZE || !fetch(s, at, p, sizeof p, error) ||
        get4(p) != END64_MAGIC)
        return true;
    end->at = at;
    end->entries = get8(p + 32);
    end->size = get8(p + 40);
    end->offset = get8(p + 48);
    return true;
}

static bool read_directory(Zip *zip, ZipError *error) {
    End end = {0};
    if (!read_end(&zip->source, &end, error) || !read_end64(&zip->source, &end, error))
        return false;
    if (end.size > end.at || end.size > SIZE_MAX - 65536)
        return fail(error, "invalid END header (bad central directory size)");
    uint64_t directory = end.at - end.size;
    if (end.offset > directory)
        return fail(error, "invalid END header (bad central directory offset)");
    if (end.entries > end.size / CENTRAL_SIZE)
        return fail(error, "invalid END header (bad entry count)");
    zip->start = directory - end.offset;
    zip->directory_offset = directory;
    zip->directory_size = end.size;
    zip->comment_length = end.comment_length;
    zip->directory = malloc((size_t)end.size + end.comment_length + 1);
    if (!zip->directory)
        return fail(error, "out of memory");
    return fetch(&zip->source, directory, zip->directory, (size_t)end.size, error) &&
           fetch(&zip->source, end.comment_at, zip->directory + end.size, end.comment_length, error);
}

// ---- The central directory ----

// Takes the 64-bit values that stand in for all-ones 32-bit ones.
static bool read_zip64(ZipEntry *e) {
    uint64_t *fields[3];
    unsigned wanted = 0;
    if (e->size == 0xffffffff)
        fields[wanted++] = &e->size;
    if (e->compressed == 0xffffffff)
        fields[wanted++] = &e->compressed;
    if (e->header == 0xffffffff)
        fields[wanted++] = &e->header;
    for (unsigned at = 0; wanted && at + 4u <= e->extra_length;) {
        unsigned id = get2(e->extra + at), size = get2(e->extra + at + 2);
        if (size > e->extra_length - at - 4u)
            return false;
        for (unsigned i = 0; id == EXTRA_ZIP64 && i < wanted && 8 * i + 8 <= size; i++)
            *fields[i] = get8(e->extra + at + 4 + 8 * i);
        at += 4 + size;
    }
    return true;
}

static void take_entry(const uint8_t *p, ZipEntry *e) {
    *e = (ZipEntry){
        .flags = get2(p + 8),
        .method = get2(p + 10),
        .dos_time = get4(p + 12),
        .crc = get4(p + 16),
        .compressed = get4(p + 20),
        .size = get4(p + 24),
        .name_length = get2(p + 28),
        .extra_length = get2(p + 30),
        .comment_length = get2(p + 32),
        .header = get4(p + 42),
    };
    e->name = (const char *)p + CENTRAL_SIZE;
    e->extra = p + CENTRAL_SIZE + e->name_length;
    e->comment = (const char *)e->extra + e->extra_length;
}

static bool check_entry(const Zip *zip, ZipEntry *e, ZipError *error) {
    if (e->flags & FLAG_ENCRYPTED)
        return fail(error, "invalid CEN header (encrypted entry)");
    if (e->method != ZIP_STORED && e->method != ZIP_DEFLATED)
        return fail(error, "invalid CEN header (bad compression method: %u)", e->method);
    if (!read_zip64(e))
        return fail(error, "invalid CEN header (bad extra field)");
    uint64_t room = zip->directory_offset - zip->start;
    if (e->header > room || room - e->header < LOCAL_SIZE || e->compressed > room - e->header - LOCAL_SIZE)
        return fail(error, "invalid CEN header (bad entry offset or size)");
    return true;
}

static uint32_t hash_name(const char *name, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (uint8_t)name[i]) * 16777619u;
    return hash ^ hash >> 15;
}

static uint32_t *find_bucket(const Zip *zip, const char *name, size_t length) {
    for (uint32_t i = hash_name(name, length);; i++) {
        uint32_t *bucket = &zip->buckets[i & zip->mask];
        if (*bucket == 0)
            return bucket;
        const ZipEntry *e = &zip->entries[*bucket - 1];
        if (e->name_length == length && memcmp(e->name, name, length) == 0)
            return bucket;
    }
}

static uint32_t count_entries(const Zip *zip, ZipError *error) {
    const uint8_t *p = zip->directory, *end = p + zip->directory_size;
    uint32_t count = 0;
    for (; p < end; count++) {
        if (end - p < CENTRAL_SIZE || get4(p) != CENTRAL_MAGIC) {
            fail(error, "invalid CEN header (bad signature)");
            return UINT32_MAX;
        }
        size_t size = (size_t)CENTRAL_SIZE + get2(p + 28) + get2(p + 30) + get2(p + 32);
        if ((size_t)(end - p) < size) {
            fail(error, "invalid CEN header (bad header size)");
            return UINT32_MAX;
        }
        p += size;
    }
    return count;
}

static bool index_entries(Zip *zip, ZipError *error) {
    uint32_t count = count_entries(zip, error), size = 16;
    if (count == UINT32_MAX)
        return false;
    while (size / 2 < count)
        size *= 2;
    zip->mask = size - 1;
    zip->entries = malloc((count + 1) * sizeof *zip->entries);
    zip->buckets = calloc(size, sizeof *zip->buckets);
    if (!zip->entries || !zip->buckets)
        return fail(error, "out of memory");
    const uint8_t *p = zip->directory;
    for (uint32_t i = 0; i < count; i++) {
        ZipEntry *e = &zip->entries[i];
        take_entry(p, e);
        p = (const uint8_t *)e->comment + e->comment_length;
        if (!check_entry(zip, e, error))
            return false;
        *find_bucket(zip, e->name, e->name_length) = i + 1;
    }
    zip->count = count;
    return true;
}

// ---- Interface ----

Zip *zip_open(ZipSource source, ZipError *error) {
    Zip *zip = calloc(1, sizeof *zip);
    if (!zip) {
        fail(error, "out of memory");
        return NULL;
    }
    zip->source = source;
    if (read_directory(zip, error) && index_entries(zip, error))
        return zip;
    zip_close(zip);
    return NULL;
}

static bool read_memory(void *context, uint64_t offset, void *into, size_t length) {
    memcpy(into, (const uint8_t *)context + offset, length);
    return true;
}

Zip *zip_open_memory(const void *bytes, size_t length, ZipError *error) {
    return zip_open((ZipSource){read_memory, (void *)(uintptr_t)bytes, length}, error);
}

void zip_close(Zip *zip) {
    if (!zip)
        return;
    free(zip->directory);
    free(zip->entries);
    free(zip->buckets);
    free(zip);
}

uint32_t zip_count(const Zip *zip) {
    return zip->count;
}

const ZipEntry *zip_entry(const Zip *zip, uint32_t i) {
    return &zip->entries[i];
}

const ZipEntry *zip_find(const Zip *zip, const char *name, size_t length) {
    uint32_t bucket = *find_bucket(zip, name, length);
    return bucket ? &zip->entries[bucket - 1] : NULL;
}

const char *zip_comment(const Zip *zip, size_t *length) {
    *length = zip->comment_length;
    return (const char *)zip->directory + zip->directory_size;
}

bool zip_locate(const Zip *zip, const ZipEntry *entry, uint64_t *offset, ZipError *error) {
    uint8_t p[LOCAL_SIZE];
    uint64_t at = zip->start + entry->header;
    if (!fetch(&zip->source, at, p, sizeof p, error))
        return false;
    if (get4(p) != LOCAL_MAGIC)
        return fail(error, "invalid LOC header (bad signature)");
    *offset = at + LOCAL_SIZE + get2(p + 26) + get2(p + 28);
    if (*offset > zip->directory_offset || zip->directory_offset - *offset < entry->compressed)
        return fail(error, "invalid LOC header (bad entry size)");
    return true;
}

static bool inflate_all(const uint8_t *in, size_t in_length, uint8_t *out, size_t out_length,
                        ZipError *error) {
    z_stream z = {0};
    if (inflateInit2(&z, -MAX_WBITS) != Z_OK)
        return fail(error, "out of memory");
    // zlib counts in 32 bits.
    size_t taken = 0, given = 0;
    int status = Z_OK;
    while (status == Z_OK) {
        const size_t most = 1u << 30;
        z.next_in = (Bytef *)(uintptr_t)(in + taken);
        z.avail_in = (uInt)(in_length - taken < most ? in_length - taken : most);
        z.next_out = out + given;
        z.avail_out = (uInt)(out_length - given < most ? out_length - given : most);
        uInt had_in = z.avail_in, had_out = z.avail_out;
        status = inflate(&z, Z_NO_FLUSH);
        taken += had_in - z.avail_in;
        given += had_out - z.avail_out;
        if (status == Z_OK && had_in == z.avail_in && had_out == z.avail_out)
            break;
    }
    inflateEnd(&z);
    if (status != Z_STREAM_END && given == out_length)
        return fail(error, "invalid entry size (expected %zu but got more bytes)", out_length);
    if (status != Z_STREAM_END)
        return fail(error, "%s",
                    status == Z_DATA_ERROR && z.msg ? z.msg : "unexpected end of compressed data");
    return given == out_length ||
           fail(error, "invalid entry size (expected %zu but got %zu bytes)", out_length, given);
}

static bool fill(const Zip *zip, const ZipEntry *e, uint64_t offset, uint8_t *out, ZipError *error) {
    if (e->method == ZIP_STORED)
        return fetch(&zip->source, offset, out, (size_t)e->size, error);
    uint8_t *packed = malloc((size_t)e->compressed + 1);
    if (!packed)
        return fail(error, "out of memory");
    bool ok = fetch(&zip->source, offset, packed, (size_t)e->compressed, error) &&
              inflate_all(packed, (size_t)e->compressed, out, (size_t)e->size, error);
    free(packed);
    return ok;
}

static bool check_crc(const ZipEntry *e, const uint8_t *bytes, ZipError *error) {
    uint32_t crc = (uint32_t)crc32_z(0, bytes, (size_t)e->size);
    return crc == e->crc ||
           fail(error, "invalid entry CRC (expected 0x%" PRIx32 " but got 0x%" PRIx32 ")", e->crc, crc);
}

static bool check_sizes(const ZipEntry *e, size_t limit, ZipError *error) {
    if (e->size > limit)
        return fail(error, "entry too large (%" PRIu64 " bytes)", e->size);
    if (e->method == ZIP_STORED && e->size != e->compressed)
        return fail(error, "invalid entry size (expected %" PRIu64 " but got %" PRIu64 " bytes)", e->size,
                    e->compressed);
    if (e->method == ZIP_DEFLATED && e->size / DEFLATE_MOST > e->compressed)
        return fail(error, "invalid entry size (%" PRIu64 " bytes from %" PRIu64 ")", e->size, e->compressed);
    return true;
}

uint8_t *zip_read(const Zip *zip, const ZipEntry *entry, size_t limit, size_t *length, ZipError *error) {
    uint64_t offset;
    if (!check_sizes(entry, limit, error) || !zip_locate(zip, entry, &offset, error))
        return NULL;
    uint8_t *bytes = malloc((size_t)entry->size + 1);
    if (!bytes) {
        fail(error, "out of memory");
        return NULL;
    }
    if (fill(zip, entry, offset, bytes, error) && check_crc(entry, bytes, error)) {
        *length = (size_t)entry->size;
        return bytes;
    }
    free(bytes);
    return NULL;
}
