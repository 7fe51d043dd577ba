/* Loading constraints: sets of loaders that must agree. */
#include "runtime/constraint.h"
#include "runtime/vm.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Constraint {
    Constraint *next;
    Symbol *name;
    Class *seen; /* by one of the loaders; NULL: by none yet */
    Loader **loaders;
    uint32_t count, room;
};

/* ---- Sets: vm->lock is held ---- */

static Constraint *find(Vm *vm, const Symbol *name, const Loader *l) {
    for (Constraint *k = vm->constraints; k; k = k->next)
        for (uint32_t i = 0; k->name == name && i < k->count; i++)
            if (k->loaders[i] == l)
                return k;
    return NULL;
}

static bool add(Constraint *k, Loader *l) {
    if (k->count == k->room) {
        uint32_t room = k->room ? k->room * 2 : 4;
        Loader **more = realloc(k->loaders, room * sizeof *more);
        if (!more)
            return false;
        k->loaders = more;
        k->room = room;
    }
    k->loaders[k->count++] = l;
    return true;
}

static void drop(Vm *vm, Constraint *dead) {
    Constraint **p = &vm->constraints;
    while (*p != dead)
        p = &(*p)->next;
    *p = dead->next;
    free(dead->loaders);
    free(dead);
}

static Constraint *find_or_make(Vm *vm, Symbol *name, Loader *l) {
    Constraint *k = find(vm, name, l);
    if (k || !(k = calloc(1, sizeof *k)))
        return k;
    k->name = name;
    k->next = vm->constraints;
    vm->constraints = k;
    if (add(k, l))
        return k;
    drop(vm, k);
    return NULL;
}

typedef enum Verdict { AGREED, DIFFER, NO_MEMORY } Verdict;

static Verdict agree(Vm *vm, Symbol *name, Loader *a, Loader *b) {
    Class *x = loader_seen(a, name), *y = loader_seen(b, name);
    if (x && y)
        return x == y ? AGREED : DIFFER;
    Constraint *p = find_or_make(vm, name, a), *q = find_or_make(vm, name, b);
    if (!p || !q)
        return NO_MEMORY;
    Class *seen = x ? x : y;
    Class *all[] = {seen, p->seen, q->seen};
    for (int i = 0; i < 3; i++) {
        if (all[i] && seen && all[i] != seen)
            return DIFFER;
        seen = seen ? seen : all[i];
    }
    p->seen = seen;
    if (p == q)
        return AGREED;
    for (uint32_t i = 0; i < q->count; i++)
        if (!add(p, q->loaders[i]))
            return NO_MEMORY;
    drop(vm, q);
    return AGREED;
}

Class *constraint_loading(Loader *l, Class *c) {
    Constraint *k = find(l->vm, c->name, l);
    if (!k)
        return NULL;
    if (k->seen && k->seen != c)
        return k->seen;
    k->seen = c;
    return NULL;
}

void constraints_free(Vm *vm) {
    while (vm->constraints)
        drop(vm, vm->constraints);
}

/* ---- Descriptors ---- */

/* The first type of desc (a field's or a method's) about which a and b disagree; its length in *len. NULL:
   they agree, or *verdict says that memory is out. */
static const char *disagreement(Vm *vm, const Symbol *desc, Loader *a, Loader *b, size_t *len,
                                Verdict *verdict) {
    *verdict = AGREED;
    const char *type = NULL; /* where it began, brackets included */
    for (const char *p = desc->text; *p; p++) {
        if (*p == '[' && !type)
            type = p;
        if (*p == '[')
            continue;
        if (*p == 'L') {
            const char *end = strchr(p, ';');
            if (strncmp(p + 1, "java/", 5) != 0) {
                Symbol *name = symbol_intern(vm, p + 1, (size_t)(end - p) - 1);
                os_mutex_lock(&vm->lock);
                *verdict = agree(vm, name, a, b);
                os_mutex_unlock(&vm->lock);
                if (*verdict != AGREED) {
                    *len = type ? (size_t)(end - type) + 1 : (size_t)(end - p) - 1;
                    return type ? type : p + 1;
                }
            }
            p = end;
        }
        type = NULL;
    }
    return NULL;
}

/* As messages have it: dots for slashes. */
static char *type_text(const char *type, size_t len, char *buf, size_t size) {
    snprintf(buf, size, "%.*s", (int)len, type);
    for (char *p = buf; *p; p++)
        *p = *p == '/' ? '.' : *p;
    return buf;
}

typedef struct Words {
    char type[256], a[256], b[256], class_a[256], class_b[256], place_a[800], place_b[800], method[1024];
} Words;

static void gather(Words *w, Class *a, Class *b, const char *type, size_t len) {
    type_text(type, len, w->type, sizeof w->type);
    class_loader_text(a->loader, w->a, sizeof w->a);
    class_loader_text(b->loader, w->b, sizeof w->b);
    class_java_name(a, w->class_a, sizeof w->class_a);
    class_java_name(b, w->class_b, sizeof w->class_b);
    class_place_text(a, w->place_a, sizeof w->place_a);
    class_place_text(b, w->place_b, sizeof w->place_b);
}

static bool fail(Thread *t, Verdict verdict, const char *format, ...) {
    char text[4096];
    if (verdict == NO_MEMORY)
        return throw_oom(t, "Metaspace");
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return throw_new(t, KNOWN_LinkageError, "%s", text);
}

bool constraint_method(Thread *t, Class *c, Method *m) {
    Verdict verdict;
    size_t len;
    if (c->loader == m->owner->loader)
        return true;
    const char *type = disagreement(t->vm, m->desc, c->loader, m->owner->loader, &len, &verdict);
    if (!type)
        return true;
    Words w;
    gather(&w, c, m->owner, type, len);
    return fail(
        t, verdict,
        "loader constraint violation: when resolving method '%s' the class %s of the current class, %s, and "
        "the class %s for the method's defining class, %s, have different Class objects for the type %s used "
        "in the signature (%s; %s)",
        method_text(m, w.method, sizeof w.method), w.a, w.class_a, w.b, w.class_b, w.type, w.place_a,
        w.place_b);
}

bool constraint_field(Thread *t, Class *c, Field *f) {
    Verdict verdict;
    size_t len;
    if (c->loader == f->owner->loader)
        return true;
    const char *type = disagreement(t->vm, f->desc, c->loader, f->owner->loader, &len, &verdict);
    if (!type)
        return true;
    Words w;
    gather(&w, c, f->owner, type, len);
    return fail(
        t, verdict,
        "loader constraint violation: when resolving field \"%s\" of type %s, the class %s of the current "
        "class, %s, and the class %s for the field's defining class, %s, have different Class objects for "
        "type %s (%s; %s)",
        f->name->text, w.type, w.a, w.class_a, w.b, w.class_b, w.type, w.place_a, w.place_b);
}

/* ---- Overriding ---- */

static bool check_override(Thread *t, Class *c, Method *m, Method *super) {
    Verdict verdict;
    size_t len;
    const char *type = disagreement(t->vm, m->desc, m->owner->loader, super->owner->loader, &len, &verdict);
    if (!type)
        return true;
    Words w;
    char name[512];
    gather(&w, m->owner, super->owner, type, len);
    return fail(
        t, verdict,
        "loader constraint violation for class %s: when selecting overriding method '%s' the class %s of the "
        "selected method's type %s, and the class %s for its super type %s have different Class objects for "
        "the type %s used in the signature (%s; %s)",
        class_java_name(c, name, sizeof name), method_text(m, w.method, sizeof w.method), w.a, w.class_a, w.b,
        w.class_b, w.type, w.place_a, w.place_b);
}

static bool check_implementation(Thread *t, Class *c, Method *m, Method *declared) {
    Verdict verdict;
    size_t len;
    const char *type =
        disagreement(t->vm, m->desc, declared->owner->loader, m->owner->loader, &len, &verdict);
    if (!type)
        return true;
    Words w;
    char name[512];
    gather(&w, declared->owner, m->owner, type, len);
    return fail(
        t, verdict,
        "loader constraint violation in interface itable initialization for class %s: when selecting method "
        "'%s' the class %s for super interface %s, and the class %s of the selected method's class, %s have "
        "different Class objects for the type %s used in the signature (%s; %s)",
        class_java_name(c, name, sizeof name), method_text(declared, w.method, sizeof w.method), w.a,
        w.class_a, w.b, w.class_b, w.type, w.place_a, w.place_b);
}

static bool check_vtable(Thread *t, Class *c) {
    for (uint32_t i = 0; c->super && i < c->super->vtable_len; i++) {
        Method *mine = c->vtable[i], *theirs = c->super->vtable[i];
        if (mine->owner->loader != theirs->owner->loader && mine != theirs &&
            !check_override(t, c, mine, theirs))
            return false;
    }
    return true;
}

static bool check_interface(Thread *t, Class *c, Class *iface) {
    for (unsigned i = 0; i < iface->method_count; i++) {
        Method *declared = &iface->methods[i];
        Method *m = declared->vindex < 0 ? NULL : class_select(c, declared);
        if (m && m->owner->loader != iface->loader && !check_implementation(t, c, m, declared))
            return false;
    }
    return true;
}

bool constraint_class(Thread *t, Class *c) {
    if (!c->loader->java || class_is_interface(c))
        return true;
    if (!check_vtable(t, c))
        return false;
    for (uint32_t i = 0; i < c->interface_count; i++)
        if (c->interfaces[i]->loader->java && c->interfaces[i]->loader != c->loader &&
            !check_interface(t, c, c->interfaces[i]))
            return false;
    return true;
}
