/* pack DIR IMAGE NATIVES.c START: packs the compiled class library below DIR into an image (runtime/image.h),
 * reads its classes ahead, and writes the table that binds its native methods to C functions. A build tool;
 * the table names a function for every native method, so that one that is missing fails the link. START lists
 * the classes that every program loads: they lie together, so that a start touches few pages. */
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
    bool placed; /* in the order */
} Item;

typedef struct Pack {
    Item *items;
    size_t count, room;
    size_t *order; /* in which items lie in the image */
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

static void place(Pack *p, size_t *n, size_t item) {
    if (!p->items[item].placed)
        p->order[(*n)++] = item;
    p->items[item].placed = true;
}

/* Those that the list names first, then the others by name. */
static void put_in_order(Pack *p, const char *list) {
    FILE *f = fopen(list, "r");
    char line[512];
    size_t n = 0;
    if (!f)
        die("cannot read", list);
    p->order = need(calloc(p->count + 1, sizeof *p->order));
    while (fgets(line, sizeof line, f)) {
        line[strcspn(line, "\n")] = 0;
        Item key = {.name = line, .kind = IMAGE_CLASS};
        const Item *found = bsearch(&key, p->items, p->count, sizeof key, by_name);
        if (found)
            place(p, &n, (size_t)(found - p->items));
    }
    fclose(f);
    for (size_t i = 0; i < p->count; i++)
        place(p, &n, i);
}

/* ---- The image, growing ---- */

typedef struct Out {
    uint8_t *data;
    uint32_t size, room;
    uint32_t *symbols; /* open addressing, as in the image */
    uint32_t symbol_count, symbol_room;
    uint32_t natives; /* numbered so far */
} Out;

/* n zeroed bytes at the end, aligned to 8; their offset. */
static uint32_t extend(Out *o, size_t n) {
    uint32_t at = (o->size + 7) & ~7u;
    if (n > UINT32_MAX / 4 - at)
        die("too big", "image");
    if (at + n > o->room) {
        uint32_t room = (uint32_t)(at + n) * 2;
        o->data = need(realloc(o->data, room));
        memset(o->data + o->room, 0, room - o->room);
        o->room = room;
    }
    o->size = at + (uint32_t)n;
    return at;
}

static uint32_t put(Out *o, const void *data, size_t n) {
    uint32_t at = extend(o, n);
    if (n)
        memcpy(o->data + at, data, n);
    return at;
}

static Symbol *symbol_at(const Out *o, uint32_t offset) {
    return (Symbol *)(void *)(o->data + offset);
}

static uint32_t *symbol_place(const Out *o, uint32_t hash, const char *text, size_t len) {
    uint32_t i = hash & (o->symbol_room - 1);
    while (o->symbols[i] && !symbol_is(symbol_at(o, o->symbols[i]), hash, text, len))
        i = (i + 1) & (o->symbol_room - 1);
    return &o->symbols[i];
}

static void grow_symbols(Out *o) {
    Out old = *o;
    o->symbol_room = old.symbol_room ? old.symbol_room * 2 : 1024;
    o->symbols = need(calloc(o->symbol_room, sizeof *o->symbols));
    for (uint32_t i = 0; i < old.symbol_room; i++)
        if (old.symbols[i]) {
            const Symbol *s = symbol_at(o, old.symbols[i]);
            *symbol_place(o, s->hash, s->text, s->len) = old.symbols[i];
        }
    free(old.symbols);
}

static uint32_t put_symbol(Out *o, CfText name) {
    const char *text = (const char *)name.bytes;
    uint32_t hash = symbol_hash(text, name.length);
    if (o->symbol_count * 2 >= o->symbol_room)
        grow_symbols(o);
    uint32_t *place = symbol_place(o, hash, text, name.length);
    if (*place)
        return *place;
    uint32_t at = extend(o, offsetof(Symbol, text) + name.length + 1);
    Symbol *s = symbol_at(o, at);
    s->hash = hash;
    s->len = (uint16_t)name.length;
    memcpy(s->text, text, name.length);
    o->symbol_count++;
    return *place = at;
}

/* ---- Classes, read ---- */

static ClassFile *parse(const Item *it) {
    ClassError error;
    CfOptions trusted = {.trusted = true};
    ClassFile *cf = classfile_parse(it->data, it->len, &trusted, &error);
    if (!cf)
        errno = 0, die(error.message, it->name);
    return cf;
}

static bool has_annotation(const ClassFile *cf, const CfMember *m, const char *descriptor) {
    CfAttribute a;
    if (!cf_find_attribute(cf, cf_member_attributes(m), CF_RuntimeVisibleAnnotations, &a))
        return false;
    Cursor cur = cf_cursor(&a);
    /* library-internal markers have no members and stand first */
    return cursor_u2(&cur) && cf_text_is(cf_utf8(cf, cursor_u2(&cur)), descriptor);
}

static uint8_t basic_type(uint8_t letter) {
    static const char letters[] = "ZCFDBSIJLV";
    const char *p = strchr(letters, letter == '[' ? 'L' : letter);
    return (uint8_t)(T_BOOLEAN + (p - letters));
}

static ImageMember make_member(Out *o, const ClassFile *cf, const CfMember *m) {
    CfText desc = cf_utf8(cf, m->descriptor);
    return (ImageMember){.name = put_symbol(o, cf_utf8(cf, m->name)), .desc = put_symbol(o, desc)};
}

static ImageMember make_field(Out *o, const ClassFile *cf, const CfMember *m) {
    ImageMember made = make_member(o, cf, m);
    made.type = basic_type(cf_utf8(cf, m->descriptor).bytes[0]);
    return made;
}

static ImageMember make_method(Out *o, const ClassFile *cf, const CfMember *m) {
    ImageMember made = make_member(o, cf, m);
    MethodShape shape = descriptor_shape(cf_utf8(cf, m->descriptor));
    made.type = basic_type(shape.result.bytes[0]);
    made.arg_count = (uint16_t)(shape.parameters + !(m->flags & ACC_STATIC));
    if (m->flags & ACC_NATIVE)
        made.native = ++o->natives;
    if (has_annotation(cf, m, "Ljindo/internal/CallerSensitive;"))
        made.flags = IMAGE_CALLER_SENSITIVE;
    else if (has_annotation(cf, m, "Ljindo/internal/Hidden;"))
        made.flags = IMAGE_HIDDEN;
    return made;
}

static uint32_t put_constants(Out *o, const ClassFile *cf, const char *name) {
    uint32_t at = extend(o, cf->constant_count * sizeof(uint16_t));
    for (uint32_t i = 0; i < cf->constant_count; i++) {
        if (cf->constants[i] > UINT16_MAX)
            errno = 0, die("constant pool too big for the image", name);
        ((uint16_t *)(void *)(o->data + at))[i] = (uint16_t)cf->constants[i];
    }
    return at;
}

static uint32_t put_class(Out *o, const Item *it) {
    ClassFile *cf = parse(it);
    put_symbol(o, cf_this_name(cf));
    unsigned count = cf->field_count + cf->method_count;
    ImageMember *members = need(calloc(count + 1u, sizeof *members));
    for (unsigned i = 0; i < cf->field_count; i++)
        members[i] = make_field(o, cf, &cf->fields[i]);
    for (unsigned i = 0; i < cf->method_count; i++)
        members[cf->field_count + i] = make_method(o, cf, &cf->methods[i]);
    ImageClass c = {.members = put(o, members, count * sizeof *members)};
    c.constants = put_constants(o, cf, it->name);
    c.fields = put(o, cf->fields, cf->field_count * sizeof *cf->fields);
    c.methods = put(o, cf->methods, cf->method_count * sizeof *cf->methods);
    ClassFile plain = *cf;
    plain.data = NULL;
    plain.constants = NULL;
    plain.fields = plain.methods = NULL;
    c.file = put(o, &plain, sizeof plain);
    free(members);
    classfile_free(cf);
    return put(o, &c, sizeof c);
}

/* ---- The whole ---- */

/* Chains through the buckets lead to later entries. */
static void put_buckets(Out *o, ImageHeader *h, const Pack *p, ImageEntry *entries) {
    h->bucket_count = 64;
    while (h->bucket_count < p->count)
        h->bucket_count *= 2;
    uint32_t *buckets = need(calloc(h->bucket_count, sizeof *buckets));
    for (size_t i = p->count; i-- > 0;) {
        uint32_t *b = &buckets[entries[i].hash & (h->bucket_count - 1)];
        entries[i].next = *b;
        *b = (uint32_t)i + 1;
    }
    h->buckets = put(o, buckets, h->bucket_count * sizeof *buckets);
    free(buckets);
}

static void write_image(const Pack *p, const char *path) {
    Out o = {0};
    ImageHeader h = {.magic = IMAGE_MAGIC, .version = IMAGE_VERSION, .entry_count = (uint32_t)p->count};
    ImageEntry *entries = need(calloc(p->count + 1, sizeof *entries));
    extend(&o, sizeof h);
    for (size_t k = 0; k < p->count; k++) {
        size_t i = p->order[k];
        const Item *it = &p->items[i];
        uint32_t name_len = (uint32_t)strlen(it->name);
        entries[i] = (ImageEntry){.hash = image_hash(it->name, name_len),
                                  .name_len = name_len,
                                  .data_len = (uint32_t)it->len,
                                  .kind = (uint32_t)it->kind};
        entries[i].name = put(&o, it->name, name_len + 1);
        entries[i].data = put(&o, it->data, it->len);
        entries[i].made = it->kind == IMAGE_CLASS ? put_class(&o, it) : 0;
    }
    put_buckets(&o, &h, p, entries);
    h.entries = put(&o, entries, p->count * sizeof *entries);
    h.symbol_count = o.symbol_room;
    h.symbols = put(&o, o.symbols, o.symbol_room * sizeof *o.symbols);
    h.size = extend(&o, 0);
    memcpy(o.data, &h, sizeof h);
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(o.data, 1, h.size, f) != h.size || fclose(f) != 0)
        die("cannot write", path);
    free(o.data);
    free(o.symbols);
    free(entries);
}

static void print_symbol(FILE *f, CfText class_name, CfText method) {
    for (uint32_t i = 0; i < class_name.length; i++) {
        char c = (char)class_name.bytes[i];
        fputc(c == '/' || c == '$' ? '_' : c, f);
    }
    fprintf(f, "_%.*s", (int)method.length, (const char *)method.bytes);
}

/* Calls row for every native method, in the order in which put_class numbers them. */
static void each_native(const Pack *p, FILE *f, void (*row)(FILE *, const ClassFile *, const CfMember *)) {
    for (size_t k = 0; k < p->count; k++) {
        const Item *it = &p->items[p->order[k]];
        if (it->kind != IMAGE_CLASS)
            continue;
        ClassFile *cf = parse(it);
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
    fprintf(f, "    ");
    print_symbol(f, cf_this_name(cf), cf_utf8(cf, m->name));
    fprintf(f, ",\n");
}

static void write_natives(const Pack *p, const char *path) {
    FILE *f = fopen(path, "w");
    if (!f)
        die("cannot write", path);
    fprintf(
        f,
        "/* Made by vm/main/pack.c from the compiled class library. */\n#include \"native/natives.h\"\n\n");
    each_native(p, f, declare);
    fprintf(f, "\nconst NativeFn native_table[] = {\n");
    each_native(p, f, enter);
    fprintf(f, "    0,\n};\n");
    if (fclose(f) != 0)
        die("cannot write", path);
}

int main(int argc, char **argv) {
    if (argc != 5) {
        fprintf(stderr, "usage: pack DIR IMAGE NATIVES.c START\n");
        return 2;
    }
    Pack p = {0};
    walk(&p, argv[1], strlen(argv[1]));
    qsort(p.items, p.count, sizeof *p.items, by_name);
    put_in_order(&p, argv[4]);
    write_image(&p, argv[2]);
    write_natives(&p, argv[3]);
    return 0;
}
