// Zip archives, good and hostile.
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "classfile/zip.h"

// A small zip writer: one archive in a buffer.
typedef struct Writer {
    uint8_t bytes[8192];
    size_t length;
    uint8_t central[4096];
    size_t central_length;
    unsigned count;
} Writer;

static void put(uint8_t *to, size_t *at, uint64_t value, int size) {
    for (int i = 0; i < size; i++)
        to[(*at)++] = (uint8_t)(value >> 8 * i);
}

static void put_common(uint8_t *to, size_t *at, int method, uint32_t crc, size_t packed, size_t size,
                       size_t name) {
    put(to, at, 20, 2);
    put(to, at, 0, 2);
    put(to, at, (uint64_t)method, 2);
    put(to, at, 0, 4);
    put(to, at, crc, 4);
    put(to, at, packed, 4);
    put(to, at, size, 4);
    put(to, at, name, 2);
    put(to, at, 0, 2);
}

static void add(Writer *w, const char *name, const char *text, int method) {
    uint8_t packed[2048];
    size_t size = strlen(text), length = size;
    uint32_t crc = (uint32_t)crc32(0, (const Bytef *)text, (uInt)size);
    memcpy(packed, text, size);
    if (method == ZIP_DEFLATED) {
        z_stream z = {0};
        deflateInit2(&z, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
        z.next_in = (Bytef *)(uintptr_t)text;
        z.avail_in = (uInt)size;
        z.next_out = packed;
        z.avail_out = sizeof packed;
        deflate(&z, Z_FINISH);
        length = z.total_out;
        deflateEnd(&z);
    }
    size_t header = w->length;
    put(w->bytes, &w->length, 0x04034b50, 4);
    put_common(w->bytes, &w->length, method, crc, length, size, strlen(name));
    memcpy(w->bytes + w->length, name, strlen(name));
    w->length += strlen(name);
    memcpy(w->bytes + w->length, packed, length);
    w->length += length;
    put(w->central, &w->central_length, 0x02014b50, 4);
    put(w->central, &w->central_length, 20, 2);
    put_common(w->central, &w->central_length, method, crc, length, size, strlen(name));
    put(w->central, &w->central_length, 0, 8);
    put(w->central, &w->central_length, 0, 2);
    put(w->central, &w->central_length, header, 4);
    memcpy(w->central + w->central_length, name, strlen(name));
    w->central_length += strlen(name);
    w->count++;
}

static void finish(Writer *w, const char *comment) {
    size_t start = w->length;
    memcpy(w->bytes + w->length, w->central, w->central_length);
    w->length += w->central_length;
    put(w->bytes, &w->length, 0x06054b50, 4);
    put(w->bytes, &w->length, 0, 4);
    put(w->bytes, &w->length, w->count, 2);
    put(w->bytes, &w->length, w->count, 2);
    put(w->bytes, &w->length, w->central_length, 4);
    put(w->bytes, &w->length, start, 4);
    put(w->bytes, &w->length, strlen(comment), 2);
    memcpy(w->bytes + w->length, comment, strlen(comment));
    w->length += strlen(comment);
}

static Writer sample(void) {
    Writer w = {0};
    add(&w, "a/", "", ZIP_STORED);
    add(&w, "a/One.class", "stored text", ZIP_STORED);
    add(&w, "a/Two.class", "deflated deflated deflated deflated deflated", ZIP_DEFLATED);
    finish(&w, "hello");
    return w;
}

static char *contents(const Zip *zip, const char *name, ZipError *error) {
    const ZipEntry *e = zip_find(zip, name, strlen(name));
    size_t length;
    char *text = e ? (char *)zip_read(zip, e, 1 << 20, &length, error) : NULL;
    if (text)
        text[length] = 0;
    return text;
}

Test(zip, reads_both_methods) {
    Writer w = sample();
    ZipError error;
    Zip *zip = zip_open_memory(w.bytes, w.length, &error);
    cr_assert(zip, "%s", error.message);
    cr_assert_eq(zip_count(zip), 3);
    char *one = contents(zip, "a/One.class", &error), *two = contents(zip, "a/Two.class", &error);
    cr_assert_str_eq(one, "stored text");
    cr_assert_str_eq(two, "deflated deflated deflated deflated deflated");
    cr_assert_null(zip_find(zip, "a/Three.class", 13));
    size_t length;
    cr_assert(memcmp(zip_comment(zip, &length), "hello", 5) == 0 && length == 5);
    free(one);
    free(two);
    zip_close(zip);
}

Test(zip, something_before_the_archive) {
    Writer w = sample();
    uint8_t *bytes = malloc(w.length + 100);
    memset(bytes, '#', 100);
    memcpy(bytes + 100, w.bytes, w.length);
    ZipError error;
    Zip *zip = zip_open_memory(bytes, w.length + 100, &error);
    cr_assert(zip, "%s", error.message);
    char *two = contents(zip, "a/Two.class", &error);
    cr_assert(two, "%s", error.message);
    free(two);
    zip_close(zip);
    free(bytes);
}

static const char *open_error(const void *bytes, size_t length) {
    static _Thread_local ZipError error;
    Zip *zip = zip_open_memory(bytes, length, &error);
    cr_assert_null(zip);
    return error.message;
}

Test(zip, no_archive) {
    uint8_t zeros[100] = {0};
    cr_assert_str_eq(open_error("", 0), "zip file is empty");
    cr_assert_str_eq(open_error("PK", 2), "zip END header not found");
    cr_assert_str_eq(open_error(zeros, sizeof zeros), "zip END header not found");
}

Test(zip, bad_crc) {
    Writer w = sample();
    for (size_t i = 0; i < w.length; i++)
        if (memcmp(w.bytes + i, "stored", 6) == 0) {
            w.bytes[i] = 'S';
            break;
        }
    ZipError error;
    Zip *zip = zip_open_memory(w.bytes, w.length, &error);
    cr_assert_null(contents(zip, "a/One.class", &error));
    cr_assert(strstr(error.message, "invalid entry CRC"), "%s", error.message);
    zip_close(zip);
}

Test(zip, limit_is_kept) {
    Writer w = sample();
    ZipError error;
    Zip *zip = zip_open_memory(w.bytes, w.length, &error);
    size_t length;
    cr_assert_null(zip_read(zip, zip_find(zip, "a/Two.class", 11), 10, &length, &error));
    zip_close(zip);
}

static void read_everything(const uint8_t *bytes, size_t length) {
    ZipError error;
    Zip *zip = zip_open_memory(bytes, length, &error);
    for (uint32_t i = 0; zip && i < zip_count(zip); i++)
        free(zip_read(zip, zip_entry(zip, i), 1 << 20, &(size_t){0}, &error));
    zip_close(zip);
}

Test(zip, any_damage_is_survived) {
    Writer w = sample();
    static const uint8_t values[] = {0, 1, 0x7f, 0x80, 0xff};
    uint8_t *bytes = malloc(w.length);
    for (size_t i = 0; i < w.length; i++) {
        memcpy(bytes, w.bytes, w.length);
        for (size_t v = 0; v < sizeof values; v++) {
            bytes[i] = values[v];
            read_everything(bytes, w.length);
        }
    }
    for (size_t length = 0; length < w.length; length++) {
        memcpy(bytes, w.bytes, length);
        read_everything(bytes, length);
    }
    free(bytes);
}
