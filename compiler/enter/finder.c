/* Finding classes: packages are listed through the host on first touch, classes completed from their class
 * file or, when the host offers source, by parsing and entering that file (which joins the compilation). */
#include "enter/enter.h"

#include <string.h>

/* ---- packages ---- */

typedef struct Listing {
    Compiler *c;
    PackageSymbol *package;
} Listing;

static bool valid_class_name(const PackageEntry *e) {
    return e->name_len > 0 && !memchr(e->name, '-', e->name_len) && e->name_len < 65536;
}

static void found_entry(void *arg, const PackageEntry *e) {
    Listing *l = arg;
    Compiler *c = l->c;
    if (!valid_class_name(e))
        return;
    const Name *simple = name_intern(c, e->name, e->name_len);
    const Name *flat =
        l->package->internal->len ? name_join(c, l->package->internal->s, "/", simple->s) : simple;
    l->package->s.flags |= F_EXISTS;
    ClassSymbol *k = class_enter(c, flat);
    if (k->entry || k->s.complete != finder_complete_class)
        return; /* known already: an earlier entry, or a source given by name */
    k->entry = e->entry;
    k->entry_is_source = e->is_source;
    if (!memchr(simple->s, '$',
                simple->len)) /* the others are found by their flat name, through their outer class */
        scope_enter(c, l->package->members_, &k->s);
}

void finder_complete_package(Compiler *c, Symbol *s) {
    PackageSymbol *p = (PackageSymbol *)s;
    Listing l = {c, p};
    if (c->host->list_package && c->host->list_package(c->host->ctx, p->internal->s, found_entry, &l))
        p->s.flags |= F_EXISTS;
}

/* ---- classes ---- */

/* What is left of a class that cannot be had: an empty one, so that everyone can go on. */
static void make_bad(Compiler *c, ClassSymbol *k) {
    k->bad = true;
    k->s.flags = F_PUBLIC;
    k->super = k == c->k.object ? NULL : c->t.object;
}

static void complete_from_source(Compiler *c, ClassSymbol *k, const uint8_t *data, size_t len,
                                 const char *path) {
    SourceFile *f = diag_add_source(c, path, (const char *)data, len);
    f->implicit = true;
    CompUnit *u = parse_unit(c, f);
    vec_push(&c->arena, &c->units, u);
    CompUnit *units[] = {u};
    enter_units(c, units, 1);
    if (k->s.complete == finder_complete_class || (!k->s.complete && !(k->s.flags & F_FROM_SOURCE))) {
        diag_error(c, u->a.pos, ERR_CANT_ACCESS, &k->s,
                   diag_detail(c, MISC_BAD_SOURCE_FILE, path,
                               diag_detail(c, MISC_FILE_DOESNT_CONTAIN_CLASS, &k->s)));
        make_bad(c, k);
    } else {
        sym_ensure(c, &k->s);
    }
}

void finder_complete_class(Compiler *c, Symbol *s) {
    ClassSymbol *k = (ClassSymbol *)s;
    const uint8_t *data;
    size_t len;
    const char *path = "";
    s->complete = finder_complete_class; /* so that the listing below sees it waiting */
    sym_ensure(c, &sym_package(s)->s);
    if (s->complete != finder_complete_class) {
        sym_ensure(c, s);
        return;
    }
    s->complete = NULL;
    if (!(k->s.flags & F_FROM_SOURCE) && k->entry &&
        c->host->read_entry(c->host->ctx, k->entry, &data, &len, &path)) {
        k->path = arena_strndup(&c->arena, path, strlen(path));
        if (k->entry_is_source) {
            complete_from_source(c, k, data, len, path);
        } else {
            k->bytes = data;
            k->bytes_len = len;
            read_class(c, k);
            if (k->bad)
                make_bad(c, k);
        }
        return;
    }
    if (k->s.flags & F_FROM_SOURCE) {
        sym_ensure(c, s);
        return;
    }
    diag_error(c, 0, ERR_CANT_ACCESS, s,
               diag_detail(c, MISC_CLASS_FILE_NOT_FOUND, name_replace(c, k->flat, '/', '.')));
    make_bad(c, k);
}

/* An InnerClasses attribute says that k is a member of outer: it moves from its package to there. */
void finder_place_member(Compiler *c, ClassSymbol *k, ClassSymbol *outer, const Name *name, uint64_t flags) {
    if (k->s.flags & F_FROM_SOURCE)
        return;
    if (k->s.owner != &outer->s) {
        k->s.owner = &outer->s;
        k->s.name = name;
        k->full = name_join(c, outer->full->s, ".", name->s);
        scope_enter(c, outer->members_, &k->s);
    }
    k->s.flags = (k->s.flags & ~(F_ACCESS | F_STATIC | F_FINAL | F_ABSTRACT | F_INTERFACE)) | flags;
}
