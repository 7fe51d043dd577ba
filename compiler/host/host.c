/* Directories and jars as packages. A directory is listed when its package is asked for; a jar's entries are
 * sorted into packages when it is opened. */
#include "host/host.h"
#include "classfile/zip.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

typedef enum RootUse { USE_CLASSES = 1, USE_SOURCES = 2 } RootUse;

typedef struct Root {
    char *path;
    int use;
    Zip *zip;  /* a jar; NULL: a directory */
    void *map; /* its bytes */
    size_t map_len;
    uint32_t *order; /* entries sorted by package, then name */
    uint32_t order_count;
} Root;

/* What `entry` of a PackageEntry points to. */
typedef struct Entry {
    struct Entry *next;
    Root *root;
    const ZipEntry *zip_entry;
    char *path;
    struct timespec mtime;
    bool is_source;
    const CompilerHost *image;
    void *image_entry;
} Entry;

typedef struct Block { /* memory handed out until the host dies */
    struct Block *next;
    void *data;
} Block;

struct FileHost {
    FileHostConfig config;
    Root *roots;
    int root_count;
    Entry *entries;
    Block *blocks;
    char *outdir;
};

/* ---- files ---- */

char *file_read(const char *path, size_t *len) {
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;
    size_t cap = 16384, n = 0;
    struct stat st;
    if (fstat(fileno(f), &st) == 0 && S_ISDIR(st.st_mode)) {
        fclose(f);
        errno = EISDIR;
        return NULL;
    }
    if (st.st_size > 0 && st.st_size < (1 << 30))
        cap = (size_t)st.st_size + 2;
    char *data = malloc(cap);
    for (size_t got; data && (got = fread(data + n, 1, cap - n - 1, f)) > 0;) {
        n += got;
        if (n + 1 == cap) {
            char *more = realloc(data, cap *= 2);
            if (!more) {
                free(data);
                data = NULL;
            } else {
                data = more;
            }
        }
    }
    fclose(f);
    if (data)
        data[n] = 0;
    *len = n;
    return data;
}

static void *keep(FileHost *h, void *data) {
    Block *b = malloc(sizeof *b);
    if (!b || !data) {
        free(b);
        return data;
    }
    *b = (Block){h->blocks, data};
    h->blocks = b;
    return data;
}

/* ---- jars ---- */

static size_t package_length(const ZipEntry *e) {
    size_t n = e->name_length;
    while (n > 0 && e->name[n - 1] != '/')
        n--;
    return n;
}

static int compare_package(const ZipEntry *e, const char *package, size_t len) {
    size_t n = package_length(e);
    int r = memcmp(e->name, package, n < len ? n : len);
    return r ? r : n < len ? -1 : n > len;
}

typedef struct SortKey {
    const ZipEntry *e;
    uint32_t index;
} SortKey;

static int compare_entries(const void *a, const void *b) {
    const ZipEntry *x = ((const SortKey *)a)->e, *y = ((const SortKey *)b)->e;
    int r = compare_package(x, y->name, package_length(y));
    if (r)
        return r;
    size_t n = x->name_length < y->name_length ? x->name_length : y->name_length;
    r = memcmp(x->name, y->name, n);
    return r ? r : (int)x->name_length - (int)y->name_length;
}

static void sort_entries(Root *r) {
    uint32_t n = zip_count(r->zip);
    SortKey *keys = malloc(sizeof *keys * (n + 1));
    r->order = malloc(sizeof *r->order * (n + 1));
    if (!keys || !r->order) {
        free(keys);
        return;
    }
    for (uint32_t i = 0; i < n; i++)
        keys[i] = (SortKey){zip_entry(r->zip, i), i};
    qsort(keys, n, sizeof *keys, compare_entries);
    for (uint32_t i = 0; i < n; i++)
        r->order[i] = keys[i].index;
    r->order_count = n;
    free(keys);
}

static void open_jar(Root *r) {
    int fd = open(r->path, O_RDONLY);
    struct stat st;
    if (fd < 0)
        return;
    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0) {
        r->map_len = (size_t)st.st_size;
        r->map = mmap(NULL, r->map_len, PROT_READ, MAP_PRIVATE, fd, 0);
        if (r->map == MAP_FAILED)
            r->map = NULL;
    }
    close(fd);
    ZipError error;
    if (r->map && (r->zip = zip_open_memory(r->map, r->map_len, &error)))
        sort_entries(r);
}

/* ---- roots ---- */

static void add_root(FileHost *h, const char *path, size_t len, int use) {
    Root *roots = realloc(h->roots, sizeof *roots * (size_t)(h->root_count + 1));
    if (!roots || !len)
        return;
    h->roots = roots;
    Root *r = &h->roots[h->root_count];
    *r = (Root){.path = strndup(path, len), .use = use};
    struct stat st;
    if (!r->path || stat(r->path, &st)) {
        free(r->path);
        return;
    }
    if (S_ISREG(st.st_mode))
        open_jar(r);
    h->root_count++;
}

static bool is_jar_name(const char *s) {
    size_t n = strlen(s);
    return n > 4 && (!strcmp(s + n - 4, ".jar") || !strcmp(s + n - 4, ".JAR"));
}

/* dir/(asterisk): all jars in it. */
static void add_wildcard(FileHost *h, const char *dir, size_t len, int use) {
    char *d = strndup(dir, len);
    DIR *list = d ? opendir(len ? d : ".") : NULL;
    for (struct dirent *e; list && (e = readdir(list));) {
        char full[4096];
        if (!is_jar_name(e->d_name))
            continue;
        int n = snprintf(full, sizeof full, "%s%s%s", d, len ? "/" : "", e->d_name);
        if (n > 0 && n < (int)sizeof full)
            add_root(h, full, (size_t)n, use);
    }
    if (list)
        closedir(list);
    free(d);
}

static void add_path(FileHost *h, const char *path, int use) {
    while (path && *path) {
        const char *colon = strchr(path, ':');
        size_t len = colon ? (size_t)(colon - path) : strlen(path);
        if (len >= 1 && path[len - 1] == '*' && (len == 1 || path[len - 2] == '/'))
            add_wildcard(h, path, len == 1 ? 0 : len - 2, use);
        else if (len == 0)
            add_root(h, ".", 1, use);
        else
            add_root(h, path, len, use);
        path += len + (colon != NULL);
    }
}

FileHost *file_host_new(const FileHostConfig *config) {
    FileHost *h = calloc(1, sizeof *h);
    if (!h)
        return NULL;
    h->config = *config;
    add_path(h, config->system, USE_CLASSES);
    if (config->sourcepath) {
        add_path(h, config->sourcepath, USE_SOURCES);
        add_path(h, config->classpath, USE_CLASSES);
    } else {
        add_path(h, config->classpath, USE_CLASSES | USE_SOURCES);
    }
    return h;
}

void file_host_free(FileHost *h) {
    if (!h)
        return;
    for (int i = 0; i < h->root_count; i++) {
        Root *r = &h->roots[i];
        if (r->zip)
            zip_close(r->zip);
        if (r->map)
            munmap(r->map, r->map_len);
        free(r->order);
        free(r->path);
    }
    for (Entry *e = h->entries, *next; e; e = next) {
        next = e->next;
        free(e->path);
        free(e);
    }
    for (Block *b = h->blocks, *next; b; b = next) {
        next = b->next;
        free(b->data);
        free(b);
    }
    free(h->roots);
    free(h);
}

/* ---- listing ---- */

typedef struct Candidate {
    char *name;
    size_t len;
    Entry *entry;
    uint32_t order;
} Candidate;

typedef struct Listing {
    FileHost *h;
    Candidate *v;
    size_t n, cap;
    bool exists;
} Listing;

static Entry *new_entry(FileHost *h, Root *root, bool is_source) {
    Entry *e = calloc(1, sizeof *e);
    if (!e)
        return NULL;
    e->root = root;
    e->is_source = is_source;
    e->next = h->entries;
    h->entries = e;
    return e;
}

static void add_candidate(Listing *l, const char *name, size_t len, Entry *e) {
    if (l->n == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 64;
        Candidate *v = realloc(l->v, sizeof *v * cap);
        if (!v)
            return;
        l->v = v;
        l->cap = cap;
    }
    char *copy = strndup(name, len);
    if (copy && e) {
        l->v[l->n] = (Candidate){copy, len, e, (uint32_t)l->n};
        l->n++;
    } else {
        free(copy);
    }
}

/* The length of the class name in a file name, 0 when it is neither class nor source. */
static size_t class_name_length(const char *file, size_t len, int use, bool *is_source) {
    if (len > 6 && !memcmp(file + len - 6, ".class", 6) && use & USE_CLASSES) {
        *is_source = false;
        return len - 6;
    }
    if (len > 5 && !memcmp(file + len - 5, ".java", 5) && use & USE_SOURCES) {
        *is_source = true;
        return len - 5;
    }
    return 0;
}

static void list_jar(Listing *l, Root *r, const char *internal) {
    size_t len = strlen(internal), lo = 0, hi = r->order_count;
    char package[4096];
    if (len + 2 > sizeof package)
        return;
    memcpy(package, internal, len);
    if (len)
        package[len++] = '/';
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (compare_package(zip_entry(r->zip, r->order[mid]), package, len) < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    if (lo < r->order_count) {
        const ZipEntry *e = zip_entry(r->zip, r->order[lo]);
        l->exists |= e->name_length >= len && !memcmp(e->name, package, len);
    }
    for (; lo < r->order_count; lo++) {
        const ZipEntry *e = zip_entry(r->zip, r->order[lo]);
        bool is_source;
        if (compare_package(e, package, len))
            break;
        size_t n = class_name_length(e->name + len, e->name_length - len, r->use, &is_source);
        if (!n)
            continue;
        Entry *entry = new_entry(l->h, r, is_source);
        if (entry)
            entry->zip_entry = e;
        add_candidate(l, e->name + len, n, entry);
    }
}

static void list_directory(Listing *l, Root *r, const char *internal) {
    char dir[4096];
    if (snprintf(dir, sizeof dir, "%s%s%s", r->path, *internal ? "/" : "", internal) >= (int)sizeof dir)
        return;
    DIR *d = opendir(dir);
    if (!d)
        return;
    l->exists = true;
    for (struct dirent *e; (e = readdir(d));) {
        bool is_source;
        size_t n = class_name_length(e->d_name, strlen(e->d_name), r->use, &is_source);
        if (!n)
            continue;
        Entry *entry = new_entry(l->h, r, is_source);
        size_t full = strlen(r->path) + strlen(internal) + strlen(e->d_name) + 3;
        if (entry && (entry->path = malloc(full))) {
            if (!strcmp(r->path, ".") && !*internal)
                snprintf(entry->path, full, "./%s", e->d_name);
            else
                snprintf(entry->path, full, "%s%s%s/%s", r->path, *internal ? "/" : "", internal, e->d_name);
        }
        add_candidate(l, e->d_name, n, entry);
    }
    closedir(d);
}

static int compare_candidates(const void *a, const void *b) {
    const Candidate *x = a, *y = b;
    int r = strcmp(x->name, y->name);
    return r ? r : x->order < y->order ? -1 : 1;
}

static bool newer(Entry *source, Entry *class) {
    struct stat s, k;
    if (!source->path || !class->path || stat(source->path, &s) || stat(class->path, &k))
        return false;
    return s.st_mtim.tv_sec != k.st_mtim.tv_sec ? s.st_mtim.tv_sec > k.st_mtim.tv_sec
                                                : s.st_mtim.tv_nsec > k.st_mtim.tv_nsec;
}

typedef struct Relay {
    void (*found)(void *arg, const PackageEntry *e);
    void *arg;
    FileHost *h;
} Relay;

static void relay_image(void *arg, const PackageEntry *e) {
    Relay *r = arg;
    Entry *entry = new_entry(r->h, NULL, e->is_source);
    if (!entry)
        return;
    entry->image = r->h->config.image;
    entry->image_entry = e->entry;
    PackageEntry out = *e;
    out.entry = entry;
    r->found(r->arg, &out);
}

static void report(Listing *l, void (*found)(void *arg, const PackageEntry *e), void *arg) {
    if (l->n)
        qsort(l->v, l->n, sizeof *l->v, compare_candidates);
    for (size_t i = 0, j; i < l->n; i = j) {
        Candidate *best = &l->v[i];
        for (j = i + 1; j < l->n && !strcmp(l->v[j].name, l->v[i].name); j++) {
            Entry *a = best->entry, *b = l->v[j].entry;
            if (a->is_source == b->is_source)
                continue;
            if (b->is_source ? newer(b, a) : !newer(a, b))
                best = &l->v[j];
        }
        PackageEntry e = {best->name, best->len, best->entry->is_source, best->entry};
        found(arg, &e);
    }
    for (size_t i = 0; i < l->n; i++)
        free(l->v[i].name);
    free(l->v);
}

static bool list_package(void *ctx, const char *internal, void (*found)(void *arg, const PackageEntry *e),
                         void *arg) {
    FileHost *h = ctx;
    Listing l = {.h = h};
    Relay relay = {found, arg, h};
    if (h->config.image)
        l.exists = h->config.image->list_package(h->config.image->ctx, internal, relay_image, &relay);
    for (int i = 0; i < h->root_count; i++) {
        if (h->roots[i].zip)
            list_jar(&l, &h->roots[i], internal);
        else
            list_directory(&l, &h->roots[i], internal);
    }
    report(&l, found, arg);
    return l.exists;
}

/* ---- reading and writing ---- */

static bool read_entry(void *ctx, void *entry, const uint8_t **data, size_t *len, const char **path) {
    FileHost *h = ctx;
    Entry *e = entry;
    if (e->image)
        return e->image->read_entry(e->image->ctx, e->image_entry, data, len, path);
    if (e->zip_entry) {
        ZipError error;
        *data = keep(h, zip_read(e->root->zip, e->zip_entry, 64 << 20, len, &error));
        char *where = malloc(strlen(e->root->path) + e->zip_entry->name_length + 4);
        if (where)
            sprintf(where, "%s(/%.*s)", e->root->path, (int)e->zip_entry->name_length, e->zip_entry->name);
        *path = keep(h, where) ? where : e->root->path;
    } else {
        *data = keep(h, file_read(e->path, len));
        *path = !strncmp(e->path, "./", 2) ? e->path + 2 : e->path;
    }
    if (h->config.verbose && *data)
        fprintf(stderr, "[%s %s]\n", e->is_source ? "parsing started" : "loading", *path);
    return *data != NULL;
}

static void make_parents(char *path) {
    for (char *s = path + 1; *s; s++) {
        if (*s != '/')
            continue;
        *s = 0;
        mkdir(path, 0777);
        *s = '/';
    }
}

/* Without -d a class goes beside its source, by its simple name. */
static bool class_path_of(FileHost *h, const char *internal, const char *source, char *out, size_t size) {
    if (h->config.outdir)
        return snprintf(out, size, "%s/%s.class", h->config.outdir, internal) < (int)size;
    const char *slash = strrchr(source, '/'), *simple = strrchr(internal, '/');
    simple = simple ? simple + 1 : internal;
    if (!slash)
        return snprintf(out, size, "%s.class", simple) < (int)size;
    return snprintf(out, size, "%.*s/%s.class", (int)(slash - source), source, simple) < (int)size;
}

static bool write_class(void *ctx, const char *internal, const char *source, const uint8_t *data, size_t len,
                        const char **why) {
    FileHost *h = ctx;
    char path[4096];
    *why = "file name too long";
    if (!class_path_of(h, internal, source, path, sizeof path))
        return false;
    FILE *f = fopen(path, "wb");
    if (!f && errno == ENOENT && h->config.outdir) {
        make_parents(path);
        f = fopen(path, "wb");
    }
    *why = strerror(errno);
    if (!f)
        return false;
    bool ok = fwrite(data, 1, len, f) == len;
    ok &= fclose(f) == 0;
    if (ok && h->config.verbose)
        fprintf(stderr, "[wrote %s]\n", path);
    if (!ok)
        *why = strerror(errno);
    return ok;
}

void file_host_callbacks(FileHost *h, CompilerHost *out) {
    out->ctx = h;
    out->list_package = list_package;
    out->read_entry = read_entry;
    out->write_class = write_class;
}
