/* Libraries of native methods: loading, finding functions, calling them through libffi. */
#include "native/jni.h"
#include "embed/jni.h"
#include "native/box.h"
#include "os/host.h"

#include <ffi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Library {
    struct Library *next;
    void *handle;
    Loader *loader;
    char path[];
} Library;

/* How a native method's function is called. */
typedef struct Binding {
    struct Binding *next;
    const Method *method;
    void *fn;
    ffi_cif cif;
    BasicType ret;
    ffi_type *types[]; /* of env, receiver or class, arguments */
} Binding;

#define BUCKETS 512

typedef struct JniState {
    OsMutex lock;
    Library *libraries;
    _Atomic(Binding *) bindings[BUCKETS]; /* only ever added to */
} JniState;

void jni_free(Vm *vm) {
    JniState *s = vm->jni_state;
    if (!s)
        return;
    for (Library *l = s->libraries, *next; l; l = next) {
        next = l->next;
        void (*unload)(JavaVM *, void *) =
            (void (*)(JavaVM *, void *))os_library_symbol(l->handle, "JNI_OnUnload");
        if (unload)
            unload((JavaVM *)&vm->jni, NULL);
        os_library_close(l->handle);
        free(l);
    }
    for (int i = 0; i < BUCKETS; i++)
        for (Binding *b = s->bindings[i], *next; b; b = next) {
            next = b->next;
            free(b);
        }
    os_mutex_free(&s->lock);
    free(s);
    vm->jni_state = NULL;
}

static JniState *state_of(Vm *vm) {
    os_mutex_lock(&vm->lock);
    JniState *s = vm->jni_state;
    if (!s && (s = calloc(1, sizeof *s))) {
        os_mutex_init(&s->lock);
        vm->jni_state = s;
    }
    os_mutex_unlock(&vm->lock);
    return s;
}

/* ---- Calling ---- */

static _Atomic(Binding *) *bucket_of(JniState *s, const Method *m) {
    return &s->bindings[((uintptr_t)m >> 4) % BUCKETS];
}

static Binding *binding_of(JniState *s, const Method *m) {
    Binding *b = atomic_load_explicit(bucket_of(s, m), memory_order_acquire);
    while (b && b->method != m)
        b = b->next;
    return b;
}

static ffi_type *ffi_type_of(BasicType type) {
    switch (type) {
    case T_BOOLEAN: return &ffi_type_uint8;
    case T_BYTE: return &ffi_type_sint8;
    case T_CHAR: return &ffi_type_uint16;
    case T_SHORT: return &ffi_type_sint16;
    case T_INT: return &ffi_type_sint32;
    case T_LONG: return &ffi_type_sint64;
    case T_FLOAT: return &ffi_type_float;
    case T_DOUBLE: return &ffi_type_double;
    case T_VOID: return &ffi_type_void;
    default: return &ffi_type_pointer;
    }
}

/* What libffi gives back, as a Value has it: narrow integers come widened to a register. */
static Value result_of(BasicType type, const void *raw) {
    Value v = {0};
    switch (type) {
    case T_VOID: break;
    case T_BOOLEAN: v.bits = *(const uint8_t *)raw != 0; break;
    case T_BYTE: v.bits = (uint32_t)(int32_t) * (const int8_t *)raw; break;
    case T_CHAR: v.bits = *(const uint16_t *)raw; break;
    case T_SHORT: v.bits = (uint32_t)(int32_t) * (const int16_t *)raw; break;
    case T_INT:
    case T_FLOAT: v.bits = *(const uint32_t *)raw; break;
    case T_LONG:
    case T_DOUBLE: v.bits = *(const uint64_t *)raw; break;
    default: v.o = jni_object(*(void *const *)raw); break;
    }
    return v;
}

/* The NativeFn of every method that has a Binding. */
static void call_function(Thread *t, Value *a, Value *r) {
    Method *m = t->frame->method;
    Binding *b = binding_of(t->vm->jni_state, m);
    void *args[258], *env = (void *)&t->jni, *owner = m->owner->mirror;
    unsigned n = 0, first = method_is_static(m) ? 0 : 1;
    t->jni = &jni_functions;
    args[n++] = &env;
    args[n++] = first ? (void *)&a[0] : (void *)&owner;
    for (unsigned i = first; i < m->arg_count; i++)
        args[n++] = &a[i];
    union {
        ffi_arg narrow;
        uint64_t wide;
    } raw = {0};
    uint32_t locals = t->jni_count;
    ffi_call(&b->cif, FFI_FN(b->fn), &raw, args);
    *r = result_of(b->ret, &raw);
    jni_drop_locals(t, locals);
}

bool jni_set_native(Vm *vm, Method *m, void *fn) {
    JniState *s = state_of(vm);
    Binding *b = s ? calloc(1, sizeof *b + (m->arg_count + 2u) * sizeof(ffi_type *)) : NULL;
    if (!b)
        return false;
    unsigned n = 0;
    b->types[n++] = &ffi_type_pointer;
    b->types[n++] = &ffi_type_pointer;
    DescriptorWalk w = descriptor_walk((CfText){(const uint8_t *)m->desc->text, m->desc->len});
    for (CfText type; descriptor_next(&w, &type);)
        b->types[n++] = ffi_type_of(type_of_descriptor((char)type.bytes[0]));
    b->ret = (BasicType)m->ret;
    b->method = m;
    b->fn = fn;
    if (ffi_prep_cif(&b->cif, FFI_DEFAULT_ABI, n, ffi_type_of(b->ret), b->types) != FFI_OK) {
        free(b);
        return false;
    }
    os_mutex_lock(&s->lock);
    _Atomic(Binding *) *bucket = bucket_of(s, m);
    b->next = atomic_load_explicit(bucket, memory_order_relaxed);
    atomic_store_explicit(bucket, b, memory_order_release);
    os_mutex_unlock(&s->lock);
    m->native = call_function;
    method_prepare(m);
    return true;
}

void jni_clear_native(Method *m) {
    m->native = NULL;
    method_prepare(m);
}

/* ---- Names of functions ---- */

/* One character of modified UTF-8 as chars; letters and digits as they are, others escaped. */
static size_t mangle(const char *text, size_t len, char *out, size_t size) {
    size_t n = 0;
    const unsigned char *p = (const unsigned char *)text, *end = p + len;
    while (p < end && n + 8 < size) {
        unsigned c = *p++;
        if (c >= 0xe0 && p + 1 < end) {
            c = (c & 0x0f) << 12 | (p[0] & 0x3fu) << 6 | (p[1] & 0x3fu);
            p += 2;
        } else if (c >= 0xc0 && p < end) {
            c = (c & 0x1f) << 6 | (*p++ & 0x3fu);
        }
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            out[n++] = (char)c;
        else if (c == '/')
            out[n++] = '_';
        else if (c == '_' || c == ';' || c == '[')
            n += (size_t)snprintf(out + n, size - n, "_%c", c == '_' ? '1' : c == ';' ? '2' : '3');
        else
            n += (size_t)snprintf(out + n, size - n, "_0%04x", c);
    }
    out[n] = 0;
    return n;
}

static void *find_function(JniState *s, const Method *m, const char *name) {
    os_mutex_lock(&s->lock);
    void *fn = NULL;
    for (Library *l = s->libraries; l && !fn; l = l->next)
        if (l->loader == m->owner->loader)
            fn = os_library_symbol(l->handle, name);
    os_mutex_unlock(&s->lock);
    return fn;
}

bool jni_bind(Thread *t, Method *m) {
    JniState *s = t->vm->jni_state;
    if (!s || !s->libraries)
        return false;
    char name[4096] = "Java_";
    size_t n = 5;
    n += mangle(m->owner->name->text, m->owner->name->len, name + n, sizeof name - n - 8);
    name[n++] = '_';
    n += mangle(m->name->text, m->name->len, name + n, sizeof name - n - 8);
    void *fn = find_function(s, m, name);
    if (!fn) { /* overloaded ones have their arguments in the name */
        const char *args = m->desc->text + 1, *end = strchr(args, ')');
        name[n++] = '_';
        name[n++] = '_';
        mangle(args, (size_t)(end - args), name + n, sizeof name - n);
        fn = find_function(s, m, name);
    }
    return fn && jni_set_native(t->vm, m, fn);
}

/* ---- Libraries ---- */

static bool is_version(jint v) {
    return v == JNI_VERSION_1_1 || v == JNI_VERSION_1_2 || v == JNI_VERSION_1_4 || v == JNI_VERSION_1_6 ||
           v == JNI_VERSION_1_8 || v == JNI_VERSION_9 || v == JNI_VERSION_10;
}

const char *jni_load(Thread *t, Class *c, const char *path, char *buf, size_t size) {
    JniState *s = state_of(t->vm);
    Library *l = s ? calloc(1, sizeof *l + strlen(path) + 1) : NULL;
    if (!l)
        return "out of memory";
    os_mutex_lock(&s->lock);
    bool known = false;
    for (Library *o = s->libraries; o; o = o->next)
        known |= o->loader == c->loader && strcmp(o->path, path) == 0;
    os_mutex_unlock(&s->lock);
    if (known || !(l->handle = os_library_open(path))) {
        free(l);
        if (!known)
            os_library_error(buf, size);
        return known ? NULL : buf;
    }
    l->loader = c->loader;
    strcpy(l->path, path);
    os_mutex_lock(&s->lock);
    l->next = s->libraries;
    s->libraries = l;
    os_mutex_unlock(&s->lock);
    jint (*load)(JavaVM *, void *) = (jint(*)(JavaVM *, void *))os_library_symbol(l->handle, "JNI_OnLoad");
    if (!load)
        return NULL;
    jint version = load((JavaVM *)&t->vm->jni, NULL);
    if (t->exception || is_version(version))
        return NULL;
    snprintf(buf, size, "unsupported JNI version 0x%08X required by %s", (unsigned)version, path);
    return buf;
}
