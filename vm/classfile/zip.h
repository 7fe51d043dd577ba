// Zip and jar files, read only: stored and deflated entries, zip64, archives with something put before them.
//
// A Zip keeps the central directory and an index over it; contents are read from the source when asked for,
// so the source lives as long as the Zip. Nothing changes after zip_open: any number of threads may use a Zip
// if the source's `read` allows it. Archives come from strangers: every size and offset is held against the
// file before it is used, an entry never inflates to more than it says or than the caller takes, and its CRC
// is checked. Failure is NULL (or false) and a message in the manner of java.util.zip.
#ifndef JINDO_CLASSFILE_ZIP_H
#define JINDO_CLASSFILE_ZIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct ZipSource {
    // Copies `length` bytes from `offset`; false if they cannot be had. Never asked beyond size.
    bool (*read)(void *context, uint64_t offset, void *into, size_t length);
    void *context;
    uint64_t size;
} ZipSource;

typedef enum ZipMethod { ZIP_STORED = 0, ZIP_DEFLATED = 8 } ZipMethod;

typedef struct ZipEntry {
    const char *name; // not terminated; a directory's ends in '/'
    uint64_t size, compressed;
    uint64_t header; // offset of the local header
    uint32_t crc;
    uint32_t dos_time; // date in the upper half
    const uint8_t *extra;
    const char *comment;
    uint16_t name_length, extra_length, comment_length;
    uint16_t flags;
    uint16_t method;
} ZipEntry;

typedef struct ZipError {
    char message[128];
} ZipError;

typedef struct Zip Zip;

Zip *zip_open(ZipSource source, ZipError *error);
// The bytes stay the caller's, alive and unchanged.
Zip *zip_open_memory(const void *bytes, size_t length, ZipError *error);
void zip_close(Zip *zip);

uint32_t zip_count(const Zip *zip);
const ZipEntry *zip_entry(const Zip *zip, uint32_t i); // in the directory's order
// The entry of exactly that name, the last if there are several; NULL if there is none.
const ZipEntry *zip_find(const Zip *zip, const char *name, size_t length);
// The archive's comment, not terminated.
const char *zip_comment(const Zip *zip, size_t *length);

// The whole contents, in memory that the caller frees. NULL if they are longer than `limit`, damaged or
// unreadable.
uint8_t *zip_read(const Zip *zip, const ZipEntry *entry, size_t limit, size_t *length, ZipError *error);

// The contents as they are in the file. False if the entry's local header is damaged.
bool zip_locate(const Zip *zip, const ZipEntry *entry, uint64_t *offset, ZipError *error);

#endif
