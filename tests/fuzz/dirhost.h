// A VerifyHost over directories of class files, for tests: finds classes by name, keeps what it has parsed.
#ifndef JINDO_TESTS_DIRHOST_H
#define JINDO_TESTS_DIRHOST_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "classfile/verify.h"

typedef struct DirClass {
    char *name;
    char *path;
    ClassFile *cf; // once it has been asked for
    uint8_t *bytes;
} DirClass;

typedef struct DirHost {
    DirClass *classes; // open addressing by name
    uint32_t count, mask;
    const ClassFile *self; // the class being verified
} DirHost;

static inline uint32_t dirhost_hash(const void *bytes, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ ((const uint8_t *)bytes)[i]) * 16777619u;
    return hash ^ hash >> 15;
}

static inline DirClass *dirhost_slot(const DirHost *h, const void *name, size_t length) {
    for (uint32_t i = dirhost_hash(name, length);; i++) {
        DirClass *c = &h->classes[i & h->mask];
        if (!c->name || (strlen(c->name) == length && memcmp(c->name, name, length) == 0))
            return c;
    }
}

static inline void dirhost_put(DirHost *h, const char *name, size_t length, const char *path) {
    if (2 * (h->count + 1) > h->mask) {
        DirClass *old = h->classes;
        uint32_t size = h->mask ? h->mask + 1 : 0;
        h->mask = size ? 2 * size - 1 : 1023;
        h->classes = calloc(h->mask + 1u, sizeof *h->classes);
        for (uint32_t i = 0; i < size; i++)
            if (old[i].name)
                *dirhost_slot(h, old[i].name, strlen(old[i].name)) = old[i];
        free(old);
    }
    DirClass *c = dirhost_slot(h, name, length);
    if (c->name)
        return;
    c->name = strndup(name, length);
    c->path = strdup(path);
    h->count++;
}

static inline void dirhost_scan(DirHost *h, const char *root, const char *prefix) {
    char path[4096], name[4096];
    snprintf(path, sizeof path, "%s/%s", root, prefix);
    DIR *d = opendir(path);
    for (struct dirent *e; d && (e = readdir(d));) {
        if (e->d_name[0] == '.')
            continue;
        snprintf(name, sizeof name, "%s%s%s", prefix, *prefix ? "/" : "", e->d_name);
        size_t length = strlen(name);
        if (length > 6 && strcmp(name + length - 6, ".class") == 0) {
            if (snprintf(path, sizeof path, "%s/%s", root, name) < (int)sizeof path)
                dirhost_put(h, name, length - 6, path);
        } else {
            dirhost_scan(h, root, name);
        }
    }
    if (d)
        closedir(d);
}

static inline uint8_t *read_whole_file(const char *path, size_t *size) {
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;
    struct stat s;
    fstat(fileno(f), &s);
    uint8_t *bytes = malloc((size_t)s.st_size + 1);
    *size = fread(bytes, 1, (size_t)s.st_size, f);
    fclose(f);
    return bytes;
}

static inline const ClassFile *dirhost_find(DirHost *h, CfText name) {
    if (h->self && cf_text_equal(name, cf_this_name(h->self)))
        return h->self;
    DirClass *c = h->classes ? dirhost_slot(h, name.bytes, name.length) : NULL;
    if (!c || !c->name)
        return NULL;
    if (!c->cf) {
        size_t size = 0;
        ClassError error;
        CfOptions options = {.trusted = true};
        c->bytes = read_whole_file(c->path, &size);
        c->cf = c->bytes ? classfile_parse(c->bytes, size, &options, &error) : NULL;
    }
    return c->cf;
}

static inline const ClassFile *dirhost_super(DirHost *h, const ClassFile *cf) {
    return cf->super_class ? dirhost_find(h, cf_name(cf, cf->super_class)) : NULL;
}

static inline VerifyAnswer dirhost_is_interface(void *context, CfText name) {
    const ClassFile *cf = dirhost_find(context, name);
    return !cf ? VERIFY_FAILED : cf->flags & ACC_INTERFACE ? VERIFY_YES : VERIFY_NO;
}

static inline VerifyAnswer dirhost_is_subclass(void *context, CfText name, CfText super) {
    const ClassFile *cf = dirhost_find(context, name);
    for (int depth = 0; cf && depth < 1000; depth++) {
        if (cf_text_equal(cf_this_name(cf), super))
            return VERIFY_YES;
        if (cf->super_class == 0)
            return VERIFY_NO;
        cf = dirhost_super(context, cf);
    }
    return VERIFY_FAILED;
}

static inline VerifyAnswer dirhost_superclass(void *context, CfText name, CfText *super) {
    const ClassFile *cf = dirhost_find(context, name);
    if (!cf)
        return VERIFY_FAILED;
    *super = cf->super_class ? cf_name(cf, cf->super_class) : (CfText){NULL, 0};
    return VERIFY_YES;
}

static inline bool dirhost_same_package(CfText a, CfText b) {
    uint32_t i = a.length, k = b.length;
    while (i > 0 && a.bytes[i - 1] != '/')
        i--;
    while (k > 0 && b.bytes[k - 1] != '/')
        k--;
    return i == k && memcmp(a.bytes, b.bytes, i) == 0;
}

static inline const CfMember *dirhost_member(const ClassFile *cf, CfText name, CfText descriptor,
                                             bool method) {
    const CfMember *members = method ? cf->methods : cf->fields;
    for (unsigned i = 0, count = method ? cf->method_count : cf->field_count; i < count; i++)
        if (cf_text_equal(cf_utf8(cf, members[i].name), name) &&
            cf_text_equal(cf_utf8(cf, members[i].descriptor), descriptor))
            return &members[i];
    return NULL;
}

static inline VerifyAnswer dirhost_is_protected_elsewhere(void *context, CfText owner, CfText name,
                                                          CfText descriptor, bool method) {
    DirHost *h = context;
    const ClassFile *cf = h->self;
    while (cf && !cf_text_equal(cf_this_name(cf), owner))
        cf = dirhost_super(h, cf);
    for (; cf; cf = dirhost_super(h, cf)) {
        const CfMember *m = dirhost_member(cf, name, descriptor, method);
        if (m)
            return (m->flags & ACC_PROTECTED) &&
                           !dirhost_same_package(cf_this_name(cf), cf_this_name(h->self))
                       ? VERIFY_YES
                       : VERIFY_NO;
    }
    return VERIFY_NO;
}

static inline VerifyHost dirhost_host(DirHost *h) {
    return (VerifyHost){h, dirhost_is_interface, dirhost_is_subclass, dirhost_is_protected_elsewhere,
                        dirhost_superclass};
}

static inline void dirhost_free(DirHost *h) {
    for (uint32_t i = 0; h->classes && i <= h->mask; i++) {
        free(h->classes[i].name);
        free(h->classes[i].path);
        classfile_free(h->classes[i].cf);
        free(h->classes[i].bytes);
    }
    free(h->classes);
}

#endif
