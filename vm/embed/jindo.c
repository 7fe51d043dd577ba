/* The embedding API over the Vm: names to classes and members, refs to objects, exceptions to results. */
#include "embed/jindo.h"
#include "runtime/vm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ERROR_SIZE 512
#define NAME_SIZE 1024

/* In uncollectable memory, which the collector scans. */
struct JindoRef {
    Object *object;
    JindoRef *next, *prev;
};

/* What a failed call left behind, a thread each. */
typedef struct Failure {
    struct Failure *next;
    Thread *thread;
    JindoRef *exception;
    char text[ERROR_SIZE];
} Failure;

struct JindoVm {
    Vm *vm;
    Thread *creator;
    OsMutex lock; /* the two lists */
    JindoRef *refs;
    Failure *failures;
    Property *properties;
    char *class_path;
};

/* ---- refs ---- */

static JindoRef *new_ref(JindoVm *j, Object *o) {
    if (!o)
        return NULL;
    JindoRef *ref = heap_root_alloc(sizeof *ref);
    if (!ref)
        return NULL;
    ref->object = o;
    os_mutex_lock(&j->lock);
    ref->next = j->refs;
    if (ref->next)
        ref->next->prev = ref;
    j->refs = ref;
    os_mutex_unlock(&j->lock);
    return ref;
}

void jindo_release(JindoVm *j, JindoRef *ref) {
    if (!ref)
        return;
    os_mutex_lock(&j->lock);
    if (ref->prev)
        ref->prev->next = ref->next;
    else
        j->refs = ref->next;
    if (ref->next)
        ref->next->prev = ref->prev;
    os_mutex_unlock(&j->lock);
    heap_root_free(ref);
}

JindoRef *jindo_copy_ref(JindoVm *j, JindoRef *ref) {
    return ref ? new_ref(j, ref->object) : NULL;
}

bool jindo_same(JindoVm *j, JindoRef *a, JindoRef *b) {
    return (a ? a->object : NULL) == (b ? b->object : NULL);
}

/* ---- failures ---- */

static Failure *failure_of(JindoVm *j, Thread *t) {
    os_mutex_lock(&j->lock);
    Failure *f = j->failures;
    while (f && f->thread != t)
        f = f->next;
    if (!f && (f = calloc(1, sizeof *f))) {
        f->thread = t;
        f->next = j->failures;
        j->failures = f;
    }
    os_mutex_unlock(&j->lock);
    return f;
}

static void drop_failure(JindoVm *j, Thread *t) {
    Failure *found = NULL;
    os_mutex_lock(&j->lock);
    for (Failure **p = &j->failures; *p; p = &(*p)->next)
        if ((*p)->thread == t) {
            found = *p;
            *p = found->next;
            break;
        }
    os_mutex_unlock(&j->lock);
    if (found)
        jindo_release(j, found->exception);
    free(found);
}

static void describe(Vm *vm, Object *e, char *out, size_t size) {
    char name[NAME_SIZE], message[ERROR_SIZE];
    Object *text = FIELD_AT(Object *, e, vm->core.Throwable_detailMessage);
    class_java_name(object_class(e), name, sizeof name);
    snprintf(out, size, "%.300s%s%.200s", name, text ? ": " : "",
             text ? string_copy(vm, text, message, sizeof message) : "");
}

static JindoResult fail(JindoVm *j, Thread *t, JindoResult result, const char *text) {
    Failure *f = failure_of(j, t);
    if (f)
        snprintf(f->text, sizeof f->text, "%s", text);
    return result;
}

/* The pending exception becomes the thread's failure. */
static JindoResult fail_with_exception(JindoVm *j, Thread *t) {
    if (thread_stopping(t)) {
        t->exception = NULL;
        return fail(j, t, JINDO_EXITED, "the program has exited");
    }
    Object *e = exception_take(t);
    Failure *f = e ? failure_of(j, t) : NULL;
    if (!f)
        return JINDO_NO_MEMORY;
    describe(j->vm, e, f->text, sizeof f->text);
    f->exception = new_ref(j, e);
    return JINDO_THROWN;
}

/* At the start of every call: the thread, and its failure forgotten. NULL: it is not attached. */
static Thread *enter(JindoVm *j) {
    Thread *t = j ? thread_current(j->vm) : NULL;
    Failure *f = t ? failure_of(j, t) : NULL;
    if (f) {
        jindo_release(j, f->exception);
        f->exception = NULL;
        f->text[0] = 0;
    }
    return t;
}

const char *jindo_error(JindoVm *j) {
    Thread *t = j ? thread_current(j->vm) : NULL;
    Failure *f = t ? failure_of(j, t) : NULL;
    return f ? f->text : t ? "out of memory" : "this thread is not attached to the VM";
}

JindoRef *jindo_take_exception(JindoVm *j) {
    Thread *t = j ? thread_current(j->vm) : NULL;
    Failure *f = t ? failure_of(j, t) : NULL;
    JindoRef *e = f ? f->exception : NULL;
    if (f)
        f->exception = NULL;
    return e;
}

/* ---- life ---- */

void jindo_config_init(JindoConfig *config) {
    *config = (JindoConfig){.size = sizeof *config};
}

static bool copy_properties(JindoVm *j, const JindoConfig *config) {
    j->properties = calloc(config->property_count + 1, sizeof *j->properties);
    for (size_t i = 0; j->properties && i < config->property_count; i++) {
        j->properties[i].key = strdup(config->properties[i].key);
        j->properties[i].value = strdup(config->properties[i].value);
    }
    j->class_path = strdup(config->class_path ? config->class_path : ".");
    return j->properties && j->class_path;
}

static void free_shell(JindoVm *j, size_t property_count) {
    for (size_t i = 0; j->properties && i < property_count; i++) {
        free(j->properties[i].key);
        free(j->properties[i].value);
    }
    free(j->properties);
    free(j->class_path);
    os_mutex_free(&j->lock);
    free(j);
}

static VmOptions options_of(const JindoVm *j, const JindoConfig *config) {
    return (VmOptions){
        .max_heap = config->max_heap,
        .stack_size = config->stack_size,
        .class_path = j->class_path,
        .properties = j->properties,
        .property_count = config->property_count,
        .enable_asserts = config->enable_asserts,
        .no_signals = true,
        .io_context = config->context,
        .read_in = config->read_in,
        .write_out = config->write_out,
    };
}

JindoVm *jindo_create(const JindoConfig *config, char *error, size_t error_size) {
    JindoConfig defaults;
    char *why = NULL;
    jindo_config_init(&defaults);
    if (config)
        memcpy(&defaults, config, config->size < sizeof defaults ? config->size : sizeof defaults);
    JindoVm *j = calloc(1, sizeof *j);
    if (!j)
        return NULL;
    os_mutex_init(&j->lock);
    if (copy_properties(j, &defaults)) {
        VmOptions options = options_of(j, &defaults);
        j->vm = vm_create(&options, &j->creator, &why);
    }
    if (j->vm)
        return j;
    if (error)
        snprintf(error, error_size, "%s", why ? why : "out of memory");
    free(why);
    free_shell(j, defaults.property_count);
    return NULL;
}

int jindo_destroy(JindoVm *j) {
    if (!j || thread_current(j->vm) != j->creator)
        return -1;
    size_t property_count = j->vm->options.property_count;
    int status = vm_destroy(j->creator);
    while (j->refs)
        jindo_release(j, j->refs);
    while (j->failures) {
        Failure *f = j->failures;
        j->failures = f->next;
        free(f);
    }
    free_shell(j, property_count);
    return status;
}

void jindo_stop(JindoVm *j, int status) {
    Thread *t = enter(j);
    if (t)
        vm_halt(t, status);
}

JindoResult jindo_attach(JindoVm *j, const char *thread_name) {
    if (thread_current(j->vm))
        return JINDO_OK;
    Thread *t = thread_attach(j->vm, thread_name, true);
    if (!t)
        return JINDO_NO_MEMORY;
    if (thread_make_java(t, thread_name ? thread_name : "native"))
        return JINDO_OK;
    JindoResult result = fail_with_exception(j, t);
    jindo_detach(j);
    return result;
}

void jindo_detach(JindoVm *j) {
    Thread *t = thread_current(j->vm);
    if (!t || t == j->creator)
        return;
    drop_failure(j, t);
    thread_detach(t);
}

/* ---- classes and members ---- */

static Class *run_until_loaded(Thread *t, Object *loader_object, const char *name) {
    char internal[NAME_SIZE];
    snprintf(internal, sizeof internal, "%s", name);
    for (char *p = internal; *p; p++)
        *p = *p == '.' ? '/' : *p;
    Symbol *symbol = symbol_intern_z(t->vm, internal);
    Loader *loader = symbol ? loader_of(t, loader_object) : NULL;
    Class *c = NULL;
    while (loader && !(c = loader_load(t, loader, symbol)) && run_pending(t))
        ;
    while (c && !class_init(t, c))
        if (!run_pending(t))
            return NULL;
    return c;
}

static Object *application_loader(Thread *t) {
    Method *get =
        class_need_method(CLASS(t->vm, ClassLoader), "getSystemClassLoader", "()Ljava/lang/ClassLoader;");
    Value r = {.o = NULL};
    return call_java(t, get, NULL, &r) ? r.o : NULL;
}

static Class *find_class(Thread *t, const char *name) {
    Object *loader = application_loader(t);
    return loader ? run_until_loaded(t, loader, name) : NULL;
}

static Method *find_method(Class *c, const char *name, const char *descriptor) {
    Vm *vm = c->vm;
    Symbol *n = symbol_find(vm, name, strlen(name)), *d = symbol_find(vm, descriptor, strlen(descriptor));
    return n && d ? class_find_method(c, n, d) : NULL;
}

static JindoResult missing(JindoVm *j, Thread *t, Class *c, const char *member, const char *descriptor) {
    char name[NAME_SIZE], text[ERROR_SIZE];
    class_java_name(c, name, sizeof name);
    snprintf(text, sizeof text, "%.300s has no %.80s%.100s", name, member, descriptor);
    return fail(j, t, JINDO_NOT_FOUND, text);
}

/* ---- calls ---- */

/* The next type of a valid descriptor; false at its end. */
static bool next_is_ref(const char **d, bool *is_ref) {
    if (**d == ')')
        return false;
    *is_ref = **d == 'L' || **d == '[';
    while (**d == '[')
        ++*d;
    if (**d == 'L')
        *d = strchr(*d, ';');
    ++*d;
    return true;
}

static void pass_arguments(const char *descriptor, const JindoValue *from, Value *to) {
    const char *d = descriptor + 1;
    bool is_ref;
    for (size_t i = 0; next_is_ref(&d, &is_ref); i++)
        if (is_ref)
            to[i].o = from[i].ref ? from[i].ref->object : NULL;
        else
            to[i].l = from[i].l;
}

static JindoValue to_host(JindoVm *j, BasicType type, Value v) {
    JindoValue out = {.l = 0};
    if (type == T_REF)
        out.ref = new_ref(j, v.o);
    else if (type != T_VOID)
        out.l = v.l;
    return out;
}

static JindoResult finish_call(JindoVm *j, Thread *t, Method *m, const Value *args, JindoValue *result) {
    Value r = {.bits = 0};
    if (thread_stopping(t) || !call_java(t, m, args, &r))
        return fail_with_exception(j, t);
    if (result)
        *result = to_host(j, (BasicType)m->ret, r);
    return JINDO_OK;
}

JindoResult jindo_call_static(JindoVm *j, const char *class_name, const char *method, const char *descriptor,
                              const JindoValue *args, JindoValue *result) {
    Value passed[PENDING_MAX_ARGS];
    Thread *t = enter(j);
    if (!t)
        return JINDO_MISUSE;
    Class *c = find_class(t, class_name);
    if (!c)
        return fail_with_exception(j, t);
    Method *m = find_method(c, method, descriptor);
    if (!m || !method_is_static(m))
        return missing(j, t, c, method, descriptor);
    pass_arguments(descriptor, args, passed);
    return finish_call(j, t, m, passed, result);
}

JindoResult jindo_call(JindoVm *j, JindoRef *object, const char *method, const char *descriptor,
                       const JindoValue *args, JindoValue *result) {
    Value passed[PENDING_MAX_ARGS];
    Thread *t = enter(j);
    if (!t || !object)
        return JINDO_MISUSE;
    Class *c = object_class(object->object);
    Method *m = find_method(c, method, descriptor);
    if (!m || method_is_static(m))
        return missing(j, t, c, method, descriptor);
    if (m->vindex >= 0)
        m = class_select(c, m);
    if (!m || (m->access & ACC_ABSTRACT))
        return missing(j, t, c, method, descriptor);
    passed[0].o = object->object;
    pass_arguments(descriptor, args, passed + 1);
    return finish_call(j, t, m, passed, result);
}

JindoResult jindo_new(JindoVm *j, const char *class_name, const char *descriptor, const JindoValue *args,
                      JindoRef **object) {
    Value passed[PENDING_MAX_ARGS];
    Thread *t = enter(j);
    if (!t)
        return JINDO_MISUSE;
    Class *c = find_class(t, class_name);
    if (!c)
        return fail_with_exception(j, t);
    Symbol *d = symbol_find(j->vm, descriptor, strlen(descriptor));
    Method *m = d ? class_declared_method(c, SYM(j->vm, init), d) : NULL;
    if (!m || (c->access & ACC_ABSTRACT))
        return missing(j, t, c, "constructor ", descriptor);
    Object *o;
    while (!(o = heap_new(t, c)))
        if (!run_pending(t))
            return fail_with_exception(j, t);
    *object = new_ref(j, o);
    passed[0].o = o;
    pass_arguments(descriptor, args, passed + 1);
    JindoResult result = *object ? finish_call(j, t, m, passed, NULL) : JINDO_NO_MEMORY;
    if (result != JINDO_OK) {
        jindo_release(j, *object);
        *object = NULL;
    }
    return result;
}

int jindo_run_main(JindoVm *j, const char *class_name, int argc, const char *const *argv) {
    Thread *t = enter(j);
    return t ? vm_run_main(t, class_name, argc, (const char **)argv) : -1;
}

JindoResult jindo_define_class(JindoVm *j, const char *class_name, const void *bytes, size_t size) {
    char internal[NAME_SIZE];
    Thread *t = enter(j);
    if (!t)
        return JINDO_MISUSE;
    snprintf(internal, sizeof internal, "%s", class_name);
    for (char *p = internal; *p; p++)
        *p = *p == '.' ? '/' : *p;
    Object *loader_object = application_loader(t);
    Loader *loader = loader_object ? loader_of(t, loader_object) : NULL;
    Symbol *name = loader ? symbol_intern_z(j->vm, internal) : NULL;
    DefineOptions options = {.source = "the host program"};
    while (name && !loader_define(t, loader, name, bytes, size, &options))
        if (!run_pending(t))
            return fail_with_exception(j, t);
    return name ? JINDO_OK : fail_with_exception(j, t);
}

/* ---- fields ---- */

static Value load(BasicType type, const void *p) {
    Value v = {.bits = 0};
    switch (type) {
    case T_BOOLEAN: v.i = *(const uint8_t *)p; break;
    case T_BYTE: v.i = *(const int8_t *)p; break;
    case T_CHAR: v.i = *(const uint16_t *)p; break;
    case T_SHORT: v.i = *(const int16_t *)p; break;
    case T_INT:
    case T_FLOAT: v.i = *(const int32_t *)p; break;
    default: v.l = *(const int64_t *)p; break;
    }
    return v;
}

static void store(BasicType type, void *p, JindoValue v) {
    switch (type) {
    case T_BOOLEAN: *(uint8_t *)p = v.i & 1; break;
    case T_BYTE: *(int8_t *)p = (int8_t)v.i; break;
    case T_CHAR:
    case T_SHORT: *(uint16_t *)p = (uint16_t)v.i; break;
    case T_INT:
    case T_FLOAT: *(int32_t *)p = v.i; break;
    case T_REF: *(Object **)p = v.ref ? v.ref->object : NULL; break;
    default: *(int64_t *)p = v.l; break;
    }
}

/* Where the field is; NULL: *result says why not. */
static void *place(JindoVm *j, Thread *t, Class *c, Object *o, const char *field, Field **found,
                   JindoResult *result) {
    Symbol *name = symbol_find(j->vm, field, strlen(field));
    for (Class *k = c; k && name; k = k->super)
        for (unsigned i = 0; i < k->field_count; i++) {
            Field *f = &k->fields[i];
            if (f->name != name || !(f->access & ACC_STATIC) != !!o)
                continue;
            *found = f;
            return (char *)(o ? o : k->mirror) + f->offset;
        }
    *result = missing(j, t, c, field, "");
    return NULL;
}

static JindoResult access_field(JindoVm *j, Class *c, Object *o, const char *field, JindoValue *get,
                                const JindoValue *set) {
    Thread *t = thread_current(j->vm);
    Field *f;
    JindoResult result = JINDO_OK;
    void *p = place(j, t, c, o, field, &f, &result);
    if (!p)
        return result;
    if (set && f->type == T_REF && set->ref) {
        Symbol *wanted =
            f->desc->text[0] == 'L' ? symbol_find(j->vm, f->desc->text + 1, f->desc->len - 2u) : f->desc;
        Class *type = wanted ? loader_load(t, f->owner->loader, wanted) : NULL;
        if (!type || !object_is(set->ref->object, type)) {
            t->exception = NULL;
            t->pending.method = NULL;
            return fail(j, t, JINDO_MISUSE, "the object does not fit the field's type");
        }
    }
    if (set)
        store((BasicType)f->type, p, *set);
    else
        *get = to_host(j, (BasicType)f->type, load((BasicType)f->type, p));
    return JINDO_OK;
}

JindoResult jindo_get_static(JindoVm *j, const char *class_name, const char *field, JindoValue *value) {
    Thread *t = enter(j);
    Class *c = t ? find_class(t, class_name) : NULL;
    return !t ? JINDO_MISUSE : !c ? fail_with_exception(j, t) : access_field(j, c, NULL, field, value, NULL);
}

JindoResult jindo_set_static(JindoVm *j, const char *class_name, const char *field, JindoValue value) {
    Thread *t = enter(j);
    Class *c = t ? find_class(t, class_name) : NULL;
    return !t ? JINDO_MISUSE : !c ? fail_with_exception(j, t) : access_field(j, c, NULL, field, NULL, &value);
}

JindoResult jindo_get(JindoVm *j, JindoRef *object, const char *field, JindoValue *value) {
    if (!enter(j) || !object)
        return JINDO_MISUSE;
    return access_field(j, object_class(object->object), object->object, field, value, NULL);
}

JindoResult jindo_set(JindoVm *j, JindoRef *object, const char *field, JindoValue value) {
    if (!enter(j) || !object)
        return JINDO_MISUSE;
    return access_field(j, object_class(object->object), object->object, field, NULL, &value);
}

/* ---- objects ---- */

const char *jindo_class_name(JindoVm *j, JindoRef *object, char *buf, size_t size) {
    if (!object)
        snprintf(buf, size, "null");
    else
        class_java_name(object_class(object->object), buf, size);
    return buf;
}

JindoRef *jindo_string(JindoVm *j, const char *text) {
    Thread *t = enter(j);
    Object *s = t ? string_new(t, text) : NULL;
    if (t && !s)
        fail_with_exception(j, t);
    return new_ref(j, s);
}

size_t jindo_text(JindoVm *j, JindoRef *string, char *buf, size_t size) {
    bool is_string = string && object_class(string->object) == CLASS(j->vm, String);
    char *text = is_string ? string_utf8(j->vm, string->object) : NULL;
    size_t n = text ? strlen(text) : 0;
    if (size > 0)
        snprintf(buf, size, "%s", text ? text : "");
    free(text);
    return n;
}

JindoRef *jindo_bytes(JindoVm *j, const void *bytes, size_t n) {
    Thread *t = enter(j);
    Class *c = t && n <= INT32_MAX ? class_array_of(t, class_primitive(j->vm, T_BYTE)) : NULL;
    Array *a = c ? heap_new_array(t, c, (int32_t)n) : NULL;
    if (a && n)
        memcpy(ARRAY_DATA(char, a), bytes, n);
    if (t && !a && t->exception)
        fail_with_exception(j, t);
    return new_ref(j, (Object *)a);
}

static bool is_array(const JindoRef *ref) {
    return ref && class_is_array(object_class(ref->object));
}

int32_t jindo_length(JindoVm *j, JindoRef *array) {
    return is_array(array) ? array_length(array->object) : -1;
}

void *jindo_elements(JindoVm *j, JindoRef *array) {
    const Class *c = is_array(array) ? object_class(array->object) : NULL;
    return c && c->dims == 1 && c->prim != T_REF ? ARRAY_DATA(char, array->object) : NULL;
}

/* ---- memory ---- */

void jindo_collect(JindoVm *j) {
    if (enter(j))
        heap_collect(j->vm);
}

size_t jindo_memory_used(JindoVm *j) {
    return heap_used(j->vm);
}
