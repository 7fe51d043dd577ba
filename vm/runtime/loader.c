/* Loading: tables of initiated classes, definition, boot loader, calls of Java loaders. */
#include "runtime/vm.h"
#include "runtime/constraint.h"
#include "runtime/define.h"
#include "runtime/image.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A class that is being defined while its supertypes load. The frame tells a native that is run again (same
   frame) from a circle (an older frame of the same thread) and from what an exception left behind (a newer
   one). */
typedef struct Defining {
    struct Defining *next;
    Symbol *name;
    Thread *thread;
    Frame *frame;
} Defining;

/* ---- The table of a loader ---- */

static uint32_t slot_of(const Loader *l, const Symbol *name) {
    uint32_t i = name->hash & (l->table_size - 1);
    while (l->table_names[i] && l->table_names[i] != name)
        i = (i + 1) & (l->table_size - 1);
    return i;
}

static Class *table_get(Loader *l, Symbol *name) {
    return l->table_size ? l->table[slot_of(l, name)] : NULL;
}

static bool table_grow(Loader *l) {
    Loader old = *l;
    uint32_t size = old.table_size ? old.table_size * 2 : 64;
    Class **table = calloc(size, sizeof *table);
    Symbol **names = calloc(size, sizeof *names);
    if (!table || !names) {
        free(table);
        free(names);
        return false;
    }
    l->table = table;
    l->table_names = names;
    l->table_size = size;
    for (uint32_t i = 0; i < old.table_size; i++)
        if (old.table_names[i]) {
            uint32_t k = slot_of(l, old.table_names[i]);
            table[k] = old.table[i];
            names[k] = old.table_names[i];
        }
    free(old.table);
    free(old.table_names);
    return true;
}

/* vm->lock held. What is there already stays; returns what is there then, NULL when out of memory. */
static Class *table_put(Loader *l, Symbol *name, Class *c) {
    if (l->table_used * 2 >= l->table_size && !table_grow(l))
        return NULL;
    uint32_t i = slot_of(l, name);
    if (!l->table_names[i]) {
        l->table_names[i] = name;
        l->table[i] = c;
        l->table_used++;
    }
    return l->table[i];
}

Class *loader_seen(Loader *l, Symbol *name) {
    return table_get(l, name);
}

Class *loader_find_loaded(Loader *loader, Symbol *name) {
    os_mutex_lock(&loader->vm->lock);
    Class *c = table_get(loader, name);
    os_mutex_unlock(&loader->vm->lock);
    return c;
}

/* ---- Loaders ---- */

static Loader *loader_new(Vm *vm, Object *java) {
    Loader *l = calloc(1, sizeof *l);
    if (!l || !(l->arena = meta_new())) {
        free(l);
        return NULL;
    }
    l->vm = vm;
    l->java = java;
    os_mutex_init(&l->keep_lock);
    os_mutex_init(&l->constants_lock);
    os_mutex_lock(&vm->lock);
    l->next = vm->loaders;
    vm->loaders = l;
    os_mutex_unlock(&vm->lock);
    return l;
}

Loader *loader_of(Thread *t, Object *class_loader) {
    Vm *vm = t->vm;
    if (!class_loader)
        return vm->boot;
    int64_t *place = &FIELD_AT(int64_t, class_loader, vm->core.ClassLoader_vm);
    int64_t known = __atomic_load_n(place, __ATOMIC_ACQUIRE);
    if (known)
        return (Loader *)(intptr_t)known;
    Loader *l = loader_new(vm, class_loader);
    if (!l)
        return throw_oom(t, "Metaspace");
    if (__atomic_compare_exchange_n(place, &known, (int64_t)(intptr_t)l, false, __ATOMIC_ACQ_REL,
                                    __ATOMIC_ACQUIRE))
        return l;
    return (Loader *)(intptr_t)known; /* another thread was first; ours stays, empty, until the VM ends */
}

static void free_class_files(Loader *l) {
    for (Class *c = l->classes; c; c = c->next)
        if (c->file)
            class_file_release(c);
}

void loaders_free(Vm *vm) {
    constraints_free(vm);
    for (Loader *l = vm->loaders, *next; l; l = next) {
        next = l->next;
        free_class_files(l);
        for (Defining *d = l->defining, *n; d; d = n) {
            n = d->next;
            free(d);
        }
        meta_free(l->arena);
        os_mutex_free(&l->keep_lock);
        os_mutex_free(&l->constants_lock);
        free(l->table);
        free(l->table_names);
        free(l);
    }
    vm->loaders = NULL;
    vm->boot = NULL;
}

void class_file_release(Class *c) {
    const uint8_t *bytes = c->file->data;
    classfile_free((ClassFile *)c->file);
    c->file = NULL;
    if (c->owns_bytes)
        free((void *)bytes);
}

void loaders_each_class(Vm *vm, void (*visit)(Class *c, void *arg), void *arg) {
    os_mutex_lock(&vm->lock);
    for (Loader *l = vm->loaders; l; l = l->next)
        for (Class *c = l->classes; c; c = c->next)
            visit(c, arg);
    os_mutex_unlock(&vm->lock);
}

/* ---- What is being defined ---- */

static Defining *find_defining(Thread *t, Loader *l, Symbol *name) {
    for (Defining *d = l->defining; d; d = d->next)
        if (d->name == name && d->thread == t)
            return d;
    return NULL;
}

/* The Java stack grows upwards: an older frame has a smaller address. */
static bool is_circular(Thread *t, Loader *l, Symbol *name) {
    os_mutex_lock(&t->vm->lock);
    Defining *d = find_defining(t, l, name);
    bool circular = d && d->frame <= t->frame;
    os_mutex_unlock(&t->vm->lock);
    return circular;
}

static bool enter_defining(Thread *t, Loader *l, Symbol *name) {
    os_mutex_lock(&t->vm->lock);
    Defining *d = find_defining(t, l, name);
    if (!d && (d = calloc(1, sizeof *d))) {
        d->name = name;
        d->thread = t;
        d->next = l->defining;
        l->defining = d;
    }
    if (d)
        d->frame = t->frame;
    os_mutex_unlock(&t->vm->lock);
    return d || throw_oom(t, "Metaspace");
}

static void leave_defining(Thread *t, Loader *l, Symbol *name) {
    os_mutex_lock(&t->vm->lock);
    for (Defining **p = &l->defining; *p; p = &(*p)->next)
        if ((*p)->name == name && (*p)->thread == t) {
            Defining *d = *p;
            *p = d->next;
            free(d);
            break;
        }
    os_mutex_unlock(&t->vm->lock);
}

/* ---- Defining ---- */

static void *throw_format_error(Thread *t, const ClassError *e) {
    static const int known[] = {
        [CLASS_ERROR_FORMAT] = KNOWN_ClassFormatError,
        [CLASS_ERROR_VERSION] = KNOWN_UnsupportedClassVersionError,
        [CLASS_ERROR_NO_CLASS_DEF] = KNOWN_NoClassDefFoundError,
        [CLASS_ERROR_INCOMPATIBLE] = KNOWN_IncompatibleClassChangeError,
        [CLASS_ERROR_VERIFY] = KNOWN_VerifyError,
        [CLASS_ERROR_MEMORY] = KNOWN_OutOfMemoryError,
    };
    int id = known[e->kind];
    return throw_new(t, id, "%s", e->message);
}

static void *throw_pair(Thread *t, int known, const char *format, Class *super, const char *name) {
    char buf[512], places[1500], mine[512];
    snprintf(mine, sizeof mine, "%s", name);
    for (char *p = mine; *p; p++)
        if (*p == '/')
            *p = '.';
    class_places(super, NULL, places, sizeof places);
    return throw_new(t, known, format, mine, class_java_name(super, buf, sizeof buf), places);
}

static bool same_package_name(const Class *super, Loader *l, const char *name) {
    const char *a = strrchr(super->name->text, '/'), *b = strrchr(name, '/');
    size_t n = a ? (size_t)(a - super->name->text) : 0;
    return super->loader == l && n == (b ? (size_t)(b - name) : 0) && memcmp(super->name->text, name, n) == 0;
}

/* A sealed class names who may extend it. */
static bool is_permitted(const Class *super, const char *name) {
    CfAttribute a;
    if (!super->file || !cf_find_attribute(super->file, super->file->attributes, CF_PermittedSubclasses, &a))
        return true;
    Cursor cur = cf_cursor(&a);
    for (unsigned n = cursor_u2(&cur); n > 0 && !cur.failed; n--) {
        unsigned index = cursor_u2(&cur);
        if (cf_tag(super->file, index) == CONSTANT_Class && cf_text_is(cf_name(super->file, index), name))
            return true;
    }
    return false;
}

static bool is_of_kind(Thread *t, const char *name, Class *super, bool as_interface) {
    char buf[512];
    if (!as_interface && class_is_interface(super))
        return throw_new(t, KNOWN_IncompatibleClassChangeError, "class %s has interface %s as super class",
                         name, class_java_name(super, buf, sizeof buf));
    if (as_interface && !class_is_interface(super))
        return throw_pair(t, KNOWN_IncompatibleClassChangeError,
                          "class %s can not implement %s, because it is not an interface %s", super, name);
    return true;
}

static bool super_fits(Thread *t, Loader *l, const char *name, Class *super, bool as_interface) {
    char buf[512];
    if (super->file_access & ACC_FINAL)
        return throw_new(t, KNOWN_IncompatibleClassChangeError, "class %s cannot inherit from final class %s",
                         name, class_java_name(super, buf, sizeof buf));
    if (!is_permitted(super, name))
        return throw_pair(t, KNOWN_IncompatibleClassChangeError,
                          as_interface ? "class %s cannot implement sealed interface %s"
                                       : "class %s cannot inherit from sealed class %s",
                          super, name);
    if (super->file_access & ACC_PUBLIC || same_package_name(super, l, name))
        return true;
    char mine[512], places[1500];
    Class sub = {.vm = t->vm, .loader = l, .name = symbol_intern_z(t->vm, name)}; /* for the words only */
    return throw_new(t, KNOWN_IllegalAccessError,
                     as_interface ? "class %s cannot access its superinterface %s %s"
                                  : "class %s cannot access its superclass %s %s",
                     class_java_name(&sub, mine, sizeof mine), class_java_name(super, buf, sizeof buf),
                     class_places(&sub, super, places, sizeof places));
}

/* Loads the superclass and the interfaces. supers[0] is the superclass or NULL. */
static bool load_supers(Thread *t, Loader *l, const ClassFile *cf, const char *name, Class **supers) {
    for (unsigned i = 0; i <= cf->interface_count; i++) {
        uint16_t index = i ? cf_interface(cf, i - 1) : cf->super_class;
        if (!index)
            continue;
        CfText text = cf_name(cf, index);
        Symbol *symbol = symbol_intern(t->vm, (const char *)text.bytes, text.length);
        if (!(supers[i] = loader_load(t, l, symbol)))
            return false;
        if (!is_of_kind(t, name, supers[i], i > 0))
            return false;
    }
    if (supers[0] && !super_fits(t, l, name, supers[0], false))
        return false;
    for (unsigned i = cf->interface_count; i > 0; i--)
        if (!super_fits(t, l, name, supers[i], true))
            return false;
    return true;
}

/* A user loader's classes are kept by its `classes` array, which doubles. keep_lock is held. */
static bool append_mirror(Thread *t, Loader *l, Object *mirror) {
    Vm *vm = t->vm;
    Object *java = l->java;
    uint32_t n = l->kept_count;
    Object *old = FIELD_AT(Object *, java, vm->core.ClassLoader_classes);
    if (!old || (uint32_t)array_length(old) <= n) {
        Class *type = class_array_of(t, CLASS(vm, Object));
        Array *bigger = type ? heap_new_array(t, type, n ? (int32_t)n * 2 : 16) : NULL;
        if (!bigger)
            return false;
        if (old)
            memcpy(ARRAY_DATA(Object *, bigger), ARRAY_DATA(Object *, old), n * sizeof(Object *));
        FIELD_AT(Object *, java, vm->core.ClassLoader_classes) = old = (Object *)bigger;
    }
    ARRAY_DATA(Object *, old)[n] = mirror;
    l->kept_count++;
    return true;
}

static bool keep_mirror(Thread *t, Loader *l, Object *mirror) {
    os_mutex_lock(&l->keep_lock);
    bool ok = append_mirror(t, l, mirror);
    os_mutex_unlock(&l->keep_lock);
    return ok;
}

static void *throw_duplicate(Thread *t, Class *c) {
    char name[512], place[1600], own[512];
    return throw_new(t, KNOWN_LinkageError, "%s attempted duplicate class definition for %s. (%s)",
                     class_loader_text(c->loader, own, sizeof own), class_java_name(c, name, sizeof name),
                     class_place_text(c, place, sizeof place));
}

static void *throw_disagreement(Thread *t, Loader *l, Class *c, Class *other) {
    char name[512], place[1600], mine[512], theirs[512];
    return throw_new(
        t, KNOWN_LinkageError,
        "loader constraint violation: %s wants to load class %s. A different class with the same name "
        "was previously loaded by %s. (%s)",
        class_loader_text(l, mine, sizeof mine), class_java_name(c, name, sizeof name),
        class_loader_text(other->loader, theirs, sizeof theirs) + strlen("loader "),
        class_place_text(other, place, sizeof place));
}

/* vm->lock held. Records that l sees c under its name. What it sees is returned, NULL when out of memory;
 *against is a class that must not differ from c and does. */
static Class *record(Loader *l, Class *c, Class **against) {
    Class *there = table_get(l, c->name);
    *against = there ? NULL : constraint_loading(l, c);
    return there ? there : *against ? NULL : table_put(l, c->name, c);
}

static Class *enter_class(Thread *t, Loader *l, Class *c, bool hidden) {
    Vm *vm = t->vm;
    os_mutex_lock(&vm->lock);
    Class *against = NULL, *there = hidden ? c : record(l, c, &against);
    if (there == c) {
        c->next = l->classes;
        l->classes = c;
    }
    os_mutex_unlock(&vm->lock);
    if (against)
        return throw_disagreement(t, l, c, against);
    if (!there)
        return throw_oom(t, "Metaspace");
    if (there != c)
        return throw_duplicate(t, there);
    return c;
}

static void log_loaded(Vm *vm, const Class *c, const char *source) {
    char name[1024];
    if (!vm->options.verbose_class)
        return;
    printf("[class,load] %s source: %s\n", class_java_name(c, name, sizeof name),
           source ? source : "unknown");
    fflush(stdout); /* in step with what Java prints */
}

static Symbol *hidden_name(Thread *t, CfText name) {
    char text[65536 + 32];
    unsigned n = atomic_fetch_add(&t->vm->hidden_count, 1) + 1;
    int len = snprintf(text, sizeof text, "%.*s/0x%016x", (int)name.length, (const char *)name.bytes, n);
    return symbol_intern(t->vm, text, (size_t)len);
}

static void dots(const char *name, char *out, size_t size) {
    snprintf(out, size, "%s", name);
    for (char *p = out; *p; p++)
        *p = *p == '/' ? '.' : *p;
}

static bool in_package_of(const Class *host, CfText name) {
    Class other = {.loader = host->loader,
                   .name = symbol_intern(host->vm, (const char *)name.bytes, name.length)};
    return class_same_package(host, &other);
}

static Class *define_parsed(Thread *t, Loader *l, ClassFile *cf, const ImageClass *made,
                            const DefineOptions *opt) {
    CfText text = cf_this_name(cf);
    Symbol *plain = symbol_intern(t->vm, (const char *)text.bytes, text.length);
    Symbol *name = opt->hidden ? hidden_name(t, text) : plain;
    if (opt->host && !opt->trusted && !in_package_of(opt->host, text)) {
        char dotted[512];
        dots(plain->text, dotted, sizeof dotted);
        return throw_new(t, KNOWN_IllegalArgumentException, "%s not in same package as lookup class", dotted);
    }
    Class *there = opt->hidden ? NULL : loader_find_loaded(l, name);
    if (there)
        return throw_duplicate(t, there);
    if (!enter_defining(t, l, name))
        return NULL;
    Class **supers = calloc((size_t)cf->interface_count + 1, sizeof *supers);
    Class *c = NULL;
    if (!supers)
        throw_oom(t, "Metaspace");
    else if (load_supers(t, l, cf, plain->text, supers)) {
        unsigned flags = (opt->trusted ? CLASS_TRUSTED : 0u) | (opt->hidden ? CLASS_HIDDEN : 0u);
        c = define_class(t, l, name, cf, made, supers[0], supers + 1, flags);
    }
    free(supers);
    if (!t->pending.method)
        leave_defining(t, l, name);
    if (!c)
        return NULL;
    c->source = opt->source;
    c->owns_bytes = !opt->keep;
    if (opt->nestmate && opt->host)
        c->nest_host = opt->host->nest_host ? opt->host->nest_host : opt->host;
    if (l->java && !keep_mirror(t, l, c->mirror))
        return NULL;
    if (!enter_class(t, l, c, opt->hidden))
        return NULL;
    log_loaded(t->vm, c, opt->source);
    return c;
}

static bool is_prohibited(Thread *t, const Loader *l, CfText name) {
    if (!l->java || name.length < 5 || memcmp(name.bytes, "java/", 5) != 0)
        return false;
    uint32_t n = name.length;
    while (n > 0 && name.bytes[n - 1] != '/')
        n--;
    char package[512];
    snprintf(package, sizeof package, "%.*s", (int)(n - 1), (const char *)name.bytes);
    for (char *p = package; *p; p++)
        if (*p == '/')
            *p = '.';
    throw_new(t, KNOWN_SecurityException, "Prohibited package name: %s", package);
    return true;
}

Class *loader_define(Thread *t, Loader *l, Symbol *name, const uint8_t *bytes, size_t len,
                     const DefineOptions *opt) {
    uint8_t *copy = NULL;
    if (!opt->keep) {
        if (!(copy = malloc(len ? len : 1)))
            return throw_oom(t, "Metaspace");
        memcpy(copy, bytes, len);
    }
    ClassError error;
    CfOptions options = {.name = name ? name->text : NULL, .trusted = opt->trusted};
    ClassFile *cf = classfile_parse(copy ? copy : bytes, len, &options, &error);
    Class *c = NULL;
    if (!cf)
        throw_format_error(t, &error);
    else if (!is_prohibited(t, l, cf_this_name(cf)))
        c = define_parsed(t, l, cf, NULL, opt);
    if (!c) {
        if (cf)
            classfile_free(cf);
        free(copy);
    }
    return c;
}

static Class *define_from_image(Thread *t, const ImageEntry *e) {
    Vm *vm = t->vm;
    DefineOptions opt = {.source = "jindo image", .trusted = true, .keep = true};
    ClassFile *cf = image_class_file(vm->image, e);
    if (!cf)
        return throw_oom(t, "Metaspace");
    Class *c = define_parsed(t, vm->boot, cf, image_class(vm->image, e), &opt);
    if (!c)
        classfile_free(cf);
    return c;
}

/* ---- Loading ---- */

Class *class_array_of(Thread *t, Class *c) {
    Class *a = atomic_load_explicit(&c->array, memory_order_acquire);
    if (a)
        return a;
    if (c->dims == 255)
        return throw_new(t, KNOWN_IllegalArgumentException, NULL);
    if (!(a = define_array(t, c)))
        return NULL;
    if (c->loader->java && !keep_mirror(t, c->loader, a->mirror))
        return NULL;
    Vm *vm = t->vm;
    os_mutex_lock(&vm->lock);
    Class *there = atomic_load_explicit(&c->array, memory_order_relaxed);
    if (!there) {
        a->next = c->loader->classes;
        c->loader->classes = a;
        atomic_store_explicit(&c->array, a, memory_order_release);
        there = a;
    }
    os_mutex_unlock(&vm->lock);
    return there;
}

static Class *load_array(Thread *t, Loader *l, Symbol *name) {
    const char *p = name->text + 1;
    Class *element;
    if (*p == '[')
        element = loader_load(t, l, symbol_intern(t->vm, p, name->len - 1u));
    else if (*p == 'L' && name->len > 3 && name->text[name->len - 1] == ';')
        element = loader_load(t, l, symbol_intern(t->vm, p + 1, name->len - 3u));
    else if (name->len == 2 && basic_type_of(*p) < T_REF)
        element = class_primitive(t->vm, basic_type_of(*p));
    else
        return throw_new(t, KNOWN_NoClassDefFoundError, "%s", name->text);
    return element ? class_array_of(t, element) : NULL;
}

Class *loader_find_boot(Thread *t, Symbol *name) {
    Vm *vm = t->vm;
    Class *c = loader_find_loaded(vm->boot, name);
    if (c)
        return c;
    const ImageEntry *e = image_find(vm->image, IMAGE_CLASS, name->text, name->len);
    if (!e)
        return NULL;
    c = define_from_image(t, e);
    if (!c && t->exception && object_class(t->exception) == CLASS(vm, LinkageError)) {
        Class *other = loader_find_loaded(vm->boot, name); /* another thread was faster */
        if (other) {
            exception_take(t);
            return other;
        }
    }
    return c;
}

static void *throw_not_found(Thread *t, Symbol *name) {
    return throw_new(t, KNOWN_NoClassDefFoundError, "%s", name->text);
}

/* A loader's ClassNotFoundException becomes the cause of a NoClassDefFoundError. */
static void wrap_not_found(Thread *t, Symbol *name) {
    Class *cnf = known_class(t, KNOWN_ClassNotFoundException);
    if (t->exception && cnf && object_is(t->exception, cnf))
        throw_wrapped(t, KNOWN_NoClassDefFoundError, name->text);
}

static void record_loaded(Thread *t, Value *state, Value *r) {
    Vm *vm = t->vm;
    Loader *l = state[0].p;
    Symbol *name = state[1].p;
    if (t->exception) {
        wrap_not_found(t, name);
        return;
    }
    if (!r->o) {
        throw_not_found(t, name);
        return;
    }
    Class *c = mirror_class(vm, r->o);
    if (c->name != name) {
        throw_not_found(t, name);
        return;
    }
    os_mutex_lock(&vm->lock);
    Class *against, *there = record(l, c, &against);
    os_mutex_unlock(&vm->lock);
    if (against)
        throw_disagreement(t, l, c, against);
    else if (!there)
        throw_oom(t, "Metaspace");
    else if (there != c)
        throw_new(t, KNOWN_LinkageError, "loader returned another class for %s than before", name->text);
}

static Class *ask_java(Thread *t, Loader *l, Symbol *name) {
    Vm *vm = t->vm;
    char *dotted = strdup(name->text);
    if (!dotted)
        return throw_oom(t, "Java heap space");
    for (char *p = dotted; *p; p++)
        if (*p == '/')
            *p = '.';
    Object *s = string_new_mutf8(t, dotted, name->len);
    free(dotted);
    if (!s)
        return NULL;
    Value args[2] = {{.o = l->java}, {.o = s}};
    Method *m = class_select(object_class(l->java), vm->core.ClassLoader_loadClass);
    Value *state = call_retry_then(t, m, args, record_loaded, 2);
    state[0].p = l;
    state[1].p = name;
    return NULL;
}

Class *loader_load(Thread *t, Loader *l, Symbol *name) {
    Class *c = loader_find_loaded(l, name);
    if (c)
        return c;
    if (name->text[0] == '[')
        return load_array(t, l, name);
    if (is_circular(t, l, name))
        return throw_new(t, KNOWN_ClassCircularityError, "%s", name->text);
    if (l->java)
        return ask_java(t, l, name);
    c = loader_find_boot(t, name);
    return c || t->exception || t->pending.method ? c : throw_not_found(t, name);
}

/* ---- Start ---- */

Class *class_primitive(Vm *vm, BasicType type) {
    return vm->primitives[type];
}

static const char *const known_names[] = {
#define KNOWN(id, name) name,
#define KNOWN_LAZY(id, name) name,
#include "runtime/known.def"
#undef KNOWN
#undef KNOWN_LAZY
};

Class *known_class(Thread *t, int id) {
    Vm *vm = t->vm;
    Class *c = __atomic_load_n(&vm->known[id], __ATOMIC_ACQUIRE);
    if (c)
        return c;
    c = loader_find_boot(t, symbol_intern_z(vm, known_names[id]));
    if (!c &&
        !t->exception) { /* not even an error could be thrown: the binary was built without its library */
        fprintf(stderr, "jindo: the class library lacks %s\n", known_names[id]);
        abort();
    }
    if (c)
        __atomic_store_n(&vm->known[id], c, __ATOMIC_RELEASE);
    return c;
}

static bool late_mirrors(Thread *t) {
    for (Class *c = t->vm->boot->classes; c; c = c->next)
        if (!c->mirror && !define_mirror(t, c))
            return false;
    return true;
}

static bool find_core(Vm *vm) {
#define FIELD(id, cls, field)                                                                                \
    {                                                                                                        \
        Field *f = class_need_field(CLASS(vm, cls), field);                                                  \
        if (!f)                                                                                              \
            return false;                                                                                    \
        vm->core.id = f->offset;                                                                             \
    }
#define METHOD(id, cls, method, desc)                                                                        \
    if (!(vm->core.id = class_need_method(CLASS(vm, cls), method, desc)))                                    \
        return false;
#include "runtime/core.def"
#undef FIELD
#undef METHOD
    return true;
}

bool loader_boot_init(Thread *t) {
    Vm *vm = t->vm;
    if (!(vm->boot = loader_new(vm, NULL)))
        return false;
    static const int core[] = {
#define KNOWN(id, name) KNOWN_##id,
#define KNOWN_LAZY(id, name)
#include "runtime/known.def"
#undef KNOWN
#undef KNOWN_LAZY
    };
    for (int type = T_BOOLEAN; type <= T_VOID; type++)
        if (type != T_REF) {
            Class *c = define_primitive(vm, (BasicType)type);
            if (!c)
                return false;
            vm->primitives[type] = c;
            c->next = vm->boot->classes;
            vm->boot->classes = c;
        }
    /* java.lang.Class becomes known last: until then mirrors wait */
    Class *loaded[sizeof core / sizeof *core];
    for (size_t i = 0; i < sizeof core / sizeof *core; i++) {
        loaded[i] = known_class(t, core[i]);
        vm->known[core[i]] = NULL;
        if (!loaded[i])
            return false;
        if (core[i] != KNOWN_Class)
            vm->known[core[i]] = loaded[i];
    }
    for (size_t i = 0; i < sizeof core / sizeof *core; i++)
        vm->known[core[i]] = loaded[i];
    return find_core(vm) && late_mirrors(t);
}
