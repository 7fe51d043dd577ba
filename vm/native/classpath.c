/* The application class path of a Vm. */
#include "native/classpath.h"
#include "classfile/zip.h"
#include "os/file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_ENTRIES 10000
#define MAX_FILE ((size_t)512 << 20)
#define MANIFEST "META-INF/MANIFEST.MF"
#define PATH_MAX_BYTES 4096

typedef struct Entry {
    char *path;
    Zip *zip; /* NULL: a directory, or nothing */
    const uint8_t *bytes;
    size_t size;
} Entry;

typedef struct ClassPath {
    Entry *entries;
    int count, room;
} ClassPath;

/* ---- building ---- */

static bool is_listed(const ClassPath *cp, const char *path) {
    for (int i = 0; i < cp->count; i++)
        if (strcmp(cp->entries[i].path, path) == 0)
            return true;
    return false;
}

static Entry *add_entry(ClassPath *cp, const char *path, size_t len) {
    if (cp->count == MAX_ENTRIES)
        return NULL;
    if (cp->count == cp->room) {
        int room = cp->room ? cp->room * 2 : 8;
        Entry *entries = realloc(cp->entries, (size_t)room * sizeof *entries);
        if (!entries)
            return NULL;
        cp->entries = entries;
        cp->room = room;
    }
    Entry *e = &cp->entries[cp->count];
    *e = (Entry){.path = malloc(len + 1)};
    if (!e->path)
        return NULL;
    memcpy(e->path, path, len);
    e->path[len] = 0;
    cp->count++;
    return e;
}

static void open_archive(Entry *e) {
    OsStat st;
    ZipError error;
    if (os_stat(e->path, true, &st) != 0 || st.kind != OS_FILE)
        return;
    e->bytes = os_map_file(e->path, &e->size, NULL, 0);
    e->zip = e->bytes ? zip_open_memory(e->bytes, e->size, &error) : NULL;
}

static void add_archive_classpath(ClassPath *cp, int entry);

static void add_path(ClassPath *cp, const char *path, size_t len) {
    Entry *e = len ? add_entry(cp, path, len) : add_entry(cp, ".", 1);
    if (!e)
        return;
    open_archive(e);
    if (e->zip)
        add_archive_classpath(cp, cp->count - 1);
}

/* One word of a manifest's Class-Path: relative to the jar's directory. */
static void add_word(ClassPath *cp, int entry, const char *word, size_t len) {
    char path[PATH_MAX_BYTES];
    const char *base = cp->entries[entry].path, *slash = strrchr(base, '/');
    int prefix = *word == '/' || !slash ? 0 : (int)(slash + 1 - base);
    if (len > 5 && strncmp(word, "file:", 5) == 0) {
        prefix = 0;
        word += 5;
        len -= 5;
    }
    snprintf(path, sizeof path, "%.*s%.*s", prefix, base, (int)len, word);
    if (!is_listed(cp, path))
        add_path(cp, path, strlen(path));
}

/* Takes continuation lines into the ones they continue: a line break followed by a space vanishes. */
static void unfold(char *text) {
    char *out = text;
    for (const char *p = text; *p;) {
        size_t skip = strncmp(p, "\r\n ", 3) == 0 ? 3 : strncmp(p, "\n ", 2) == 0 ? 2 : 0;
        if (skip)
            p += skip;
        else
            *out++ = *p++;
    }
    *out = 0;
}

static const char *main_attribute(char *manifest, const char *name) {
    size_t n = strlen(name);
    for (char *line = manifest; *line && *line != '\r' && *line != '\n';) {
        size_t len = strcspn(line, "\r\n");
        if (len > n && strncasecmp(line, name, n) == 0 && line[n] == ':') {
            line[len] = 0;
            return line + n + 1;
        }
        line += len;
        line += *line == '\r';
        line += *line == '\n';
    }
    return NULL;
}

static char *read_manifest(const Entry *e) {
    ZipError error;
    size_t size;
    const ZipEntry *file = zip_find(e->zip, MANIFEST, strlen(MANIFEST));
    uint8_t *bytes = file ? zip_read(e->zip, file, MAX_FILE, &size, &error) : NULL;
    char *text = bytes ? realloc(bytes, size + 1) : NULL;
    if (!text) {
        free(bytes);
        return NULL;
    }
    text[size] = 0;
    unfold(text);
    return text;
}

static void add_archive_classpath(ClassPath *cp, int entry) {
    char *manifest = read_manifest(&cp->entries[entry]);
    const char *words = manifest ? main_attribute(manifest, "Class-Path") : NULL;
    while (words && *words) {
        words += strspn(words, " ");
        size_t len = strcspn(words, " ");
        if (len)
            add_word(cp, entry, words, len);
        words += len;
    }
    free(manifest);
}

static ClassPath *build(const char *text) {
    ClassPath *cp = calloc(1, sizeof *cp);
    for (const char *p = text; cp; p++) {
        size_t len = strcspn(p, ":");
        add_path(cp, p, len);
        p += len;
        if (!*p)
            break;
    }
    return cp;
}

static ClassPath *class_path(Vm *vm) {
    os_mutex_lock(&vm->lock);
    if (!vm->class_path)
        vm->class_path = build(vm->options.class_path ? vm->options.class_path : "");
    ClassPath *cp = vm->class_path;
    os_mutex_unlock(&vm->lock);
    return cp;
}

static Entry *entry_at(Vm *vm, int i) {
    ClassPath *cp = class_path(vm);
    return cp && i >= 0 && i < cp->count ? &cp->entries[i] : NULL;
}

void classpath_free(Vm *vm) {
    ClassPath *cp = vm->class_path;
    for (int i = 0; cp && i < cp->count; i++) {
        zip_close(cp->entries[i].zip);
        os_unmap_file(cp->entries[i].bytes, cp->entries[i].size);
        free(cp->entries[i].path);
    }
    if (cp)
        free(cp->entries);
    free(cp);
    vm->class_path = NULL;
}

/* ---- asking ---- */

int classpath_count(Vm *vm) {
    ClassPath *cp = class_path(vm);
    return cp ? cp->count : 0;
}

const char *classpath_path(Vm *vm, int i) {
    Entry *e = entry_at(vm, i);
    return e ? e->path : NULL;
}

bool classpath_is_archive(Vm *vm, int i) {
    Entry *e = entry_at(vm, i);
    return e && e->zip;
}

/* A name that climbs out of the directory is not in it. */
static bool file_path(const Entry *e, const char *name, char *path, size_t size) {
    if (e->bytes || *name == '/' || strcmp(name, "..") == 0 || strncmp(name, "../", 3) == 0 ||
        strstr(name, "/../"))
        return false;
    return snprintf(path, size, "%s/%s", e->path, name) < (int)size;
}

bool classpath_has(Vm *vm, int i, const char *name) {
    char path[PATH_MAX_BYTES];
    OsStat st;
    Entry *e = entry_at(vm, i);
    if (!e)
        return false;
    if (e->zip)
        return zip_find(e->zip, name, strlen(name)) != NULL;
    return file_path(e, name, path, sizeof path) && os_stat(path, true, &st) == 0;
}

static uint8_t *read_whole(int fd, size_t *size) {
    int64_t length = os_file_size(fd), done = 0, n = 1;
    uint8_t *bytes = length < 0 || (uint64_t)length > MAX_FILE ? NULL : malloc((size_t)length + 1);
    while (bytes && done < length && (n = os_read(fd, bytes + done, (size_t)(length - done))) > 0)
        done += n;
    if (n < 0) {
        free(bytes);
        return NULL;
    }
    *size = (size_t)done;
    return bytes;
}

static uint8_t *read_file(const char *path, size_t *size) {
    int fd = os_open(path, OS_READ, 0);
    if (fd < 0)
        return NULL;
    uint8_t *bytes = read_whole(fd, size);
    os_close(fd);
    return bytes;
}

uint8_t *classpath_read(Vm *vm, int i, const char *name, size_t *size) {
    char path[PATH_MAX_BYTES];
    ZipError error;
    Entry *e = entry_at(vm, i);
    if (!e)
        return NULL;
    if (!e->zip)
        return file_path(e, name, path, sizeof path) ? read_file(path, size) : NULL;
    const ZipEntry *file = zip_find(e->zip, name, strlen(name));
    return file ? zip_read(e->zip, file, MAX_FILE, size, &error) : NULL;
}
