/* pack DIR IMAGE NATIVES.c: packs the compiled class library below DIR into an image (runtime/image.h) and
 * writes the table that binds its native methods to C functions. A build tool; the table names a function for
 * every native method, so that one that is missing fails the link. */
#include "classfile/classfile.h"
#include "runtime/image.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct Item {
    char *name; /* as in the image */
    uint8_t *data;
    size_t len;
    int kind;
} Item;

typedef struct Pack {
    Item *items;
    size_t count, room;
} Pack;

static void die(const char *what, const char *path) {
    fprintf(stderr, "pack: %s: %s%s%s\n", path, what, errno ? ": " : "", errno ? strerror(errno) : "");
    exit(1);
}

static void *need(void *p) {
    if (!p)
        die("out of memory", "pack");
    return p;
}

static uint8_t *read_file(const char *path, size_t *len) {
    FILE *f = fopen(path, "rb");
    struct stat st;
    if (!f || fstat(fileno(f), &st) != 0)
        die("cannot read", path);
    *len = (size_t)st.st_size;
    uint8_t *data = need(malloc(*len + 1));
    if (fread(data, 1, *len, f) != *len)
        die("cannot read", path);
    fclose(f);
    return data;
}

static void add(Pack *p, const char *path, const char *relative) {
    if (p->count == p->room) {
        p->room = p->room ? p->room * 2 : 1024;
        p->items = need(realloc(p->items, p->room * sizeof *p->items));
    }
    Item *it = &p->items[p->count++];
    size_t n = strlen(relative);
    it->kind = IMAGE_RESOURCE;
    it->name = need(strdup(relative));
    if (n > 6 && strcmp(relative + n - 6, ".class") == 0) {
        it->kind = IMAGE_CLASS;
        it->name[n - 6] = 0;
    }
    it->data = read_file(path, &it->len);
}

static void walk(Pack *p, const char *dir, size_t root) {
    DIR *d = opendir(dir);
    if (!d)
        die("cannot open", dir);
    for (struct dirent *e; (e = readdir(d));) {
        if (e->d_name[0] == '.')
            continue;
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", dir, e->d_name);
        struct stat st;
        if (stat(path, &st) != 0)
            die("cannot read", path);
        if (S_ISDIR(st.st_mode))
            walk(p, path, root);
        else
            add(p, path, path + root + 1);
    }
    closedir(d);
}

static int by_name(const void *a, const void *b) {
    const Item *x = a, *y = b;
    int c = strcmp(x->name, y->name);
    return c ? c : x->kind - y->kind;
}

static uint32_t align(uint32_t n) {
    return (n + 7) & ~7u;
}

static void write_image(const Pack *p, const char *path) {
    ImageHeader h = {.magic = IMAGE_MAGIC, .version = IMAGE_VERSION, .entry_count = (uint32_t)p->count};
    h.bucket_count = 64;
    while (h.bucket_count < p->count)
        h.bucket_count *= 2;
    h.buckets = sizeof h;
    h.entries = align(h.buckets + 4 * h.bucket_count);
    uint32_t at = h.entries + (uint32_t)(p->count * sizeof(ImageEntry));
    uint32_t *buckets = need(calloc(h.bucket_count, 4));
    ImageEntry *entries = need(calloc(p->count + 1, sizeof *entries));
    for (size_t i = p->count; i-- > 0;) { /* backwards: chains lead to later entries */
        ImageEntry *e = &entries[i];
        e->name_len = (uint32_t)strlen(p->items[i].name);
        e->hash = image_hash(p->items[i].name, e->name_len);
        e->kind = (uint32_t)p->items[i].kind;
        e->data_len = (uint32_t)p->items[i].len;
        uint32_t *b = &buckets[e->hash & (h.bucket_count - 1)];
        e->next = *b;
        *b = (uint32_t)i + 1;
    }
    for (size_t i = 0; i < p->count; i++) {
        entries[i].name = at;
        at += entries[i].name_len + 1;
    }
    for (size_t i = 0; i < p->count; i++) {
        entries[i].data = at = align(at);
        at += entries[i].data_len;
    }
    h.size = align(at);
    uint8_t *image = need(calloc(1, h.size));
    memcpy(image, &h, sizeof h);
    memcpy(image + h.buckets, buckets, 4 * h.bucket_count);
    memcpy(image + h.entries, entries, p->count * sizeof *entries);
    for (size_t i = 0; i < p->count; i++) {
        memcpy(image + entries[i].name, p->items[i].name, entries[i].name_len);
        memcpy(image + entries[i].data, p->items[i].data, entries[i].data_len);
    }
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(image, 1, h.size, f) != h.size || fclose(f) != 0)
        die("cannot write", path);
    free(image);
    free(entries);
    free(buckets);
}

static void print_symbol(FILE *f, CfText class_name, CfText method) {
    for (uint32_t i = 0; i < class_name.length; i++) {
        char c = (char)class_name.bytes[i];
        fputc(c == '/' || c == '$' ? '_' : c, f);
    }
    fprintf(f, "_%.*s", (int)method.length, (const char *)method.bytes);
}

/* Calls row for every native method, in the order of the table: by class, then as declared. */
static void each_native(const Pack *p, FILE *f, void (*row)(FILE *, const ClassFile *, const CfMember *)) {
    for (size_t i = 0; i < p->count; i++) {
        if (p->items[i].kind != IMAGE_CLASS)
            continue;
        ClassError error;
        CfOptions trusted = {.trusted = true};
        ClassFile *cf = classfile_parse(p->items[i].data, p->items[i].len, &trusted, &error);
        if (!cf)
            errno = 0, die(error.message, p->items[i].name);
        for (unsigned m = 0; m < cf->method_count; m++)
            if (cf->methods[m].flags & ACC_NATIVE)
                row(f, cf, &cf->methods[m]);
        classfile_free(cf);
    }
}

static void declare(FILE *f, const ClassFile *cf, const CfMember *m) {
    fprintf(f, "void ");
    print_symbol(f, cf_this_name(cf), cf_utf8(cf, m->name));
    fprintf(f, "(Thread *t, Value *a, Value *r);\n");
}

static void enter(FILE *f, const ClassFile *cf, const CfMember *m) {
    CfText c = cf_this_name(cf), n = cf_utf8(cf, m->name), d = cf_utf8(cf, m->descriptor);
    fprintf(f, "    {\"%.*s\", \"%.*s\", \"%.*s\", ", (int)c.length, (const char *)c.bytes, (int)n.length,
            (const char *)n.bytes, (int)d.length, (const char *)d.bytes);
    print_symbol(f, c, n);
    fprintf(f, "},\n");
}

static void write_natives(const Pack *p, const char *path) {
    FILE *f = fopen(path, "w");
    if (!f)
        die("cannot write", path);
    fprintf(
        f,
        "/* Made by vm/main/pack.c from the compiled class library. */\n#include \"native/natives.h\"\n\n");
    each_native(p, f, declare);
    fprintf(f, "\nconst NativeEntry native_table[] = {\n");
    each_native(p, f, enter);
    fprintf(f, "    {0, 0, 0, 0},\n};\nconst size_t native_table_count = sizeof native_table / sizeof "
               "*native_table - 1;\n");
    if (fclose(f) != 0)
        die("cannot write", path);
}

int main(int argc, char **argv) {
    if (argc != 4) {
        fprintf(stderr, "usage: pack DIR IMAGE NATIVES.c\n");
        return 2;
    }
    Pack p = {0};
    walk(&p, argv[1], strlen(argv[1]));
    qsort(p.items, p.count, sizeof *p.items, by_name);
    write_image(&p, argv[2]);
    write_natives(&p, argv[3]);
    return 0;
}
