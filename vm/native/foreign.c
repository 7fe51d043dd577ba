/* jindo.internal.foreign.Native: C functions called from Java and Java from C, through libffi. A Call is a
 * prepared signature, owned by its Java object; a Stub is code that calls Java, with the object it calls in
 * memory that the collector scans. What Java throws stays pending on the thread until C is back where it was
 * called from. */
#include "native/native.h"
#include "os/host.h"
#include "runtime/call.h"
#include "runtime/class.h"
#include "runtime/exception.h"
#include "runtime/thread.h"

#include <errno.h>
#include <ffi.h>
#include <stdlib.h>
#include <string.h>

#define MAX_DEPTH 64
#define MAX_TYPES 100000

typedef struct Call {
    ffi_cif cif;
    ffi_type *result, **args; /* structs among them are ours */
    size_t count;
} Call;

typedef struct Stub {
    ffi_closure *closure;
    Vm *vm;
    Method *run;
    Object **target;
} Stub;

/* ---- types ---- */

static void free_type(ffi_type *type) {
    if (!type || type->type != FFI_TYPE_STRUCT)
        return;
    for (ffi_type **e = type->elements; e && *e; e++)
        free_type(*e);
    free(type->elements);
    free(type);
}

static bool push(ffi_type ***list, size_t *n, ffi_type *type) {
    ffi_type **more = *n < MAX_TYPES ? realloc(*list, (*n + 2) * sizeof *more) : NULL;
    if (!more)
        return false;
    *list = more;
    more[(*n)++] = type;
    more[*n] = NULL;
    return true;
}

static ffi_type *read_type(const char **at, int depth);

static ffi_type *read_struct(const char **at, int depth) {
    ffi_type *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->type = FFI_TYPE_STRUCT;
    for (size_t n = 0; **at && **at != '}';) {
        ffi_type *member = read_type(at, depth + 1);
        if (member && push(&s->elements, &n, member))
            continue;
        free_type(member);
        free_type(s);
        return NULL;
    }
    if (**at == '}' && s->elements) {
        ++*at;
        return s;
    }
    free_type(s);
    return NULL;
}

/* NULL: no memory, or no such type. */
static ffi_type *read_type(const char **at, int depth) {
    switch (depth > MAX_DEPTH ? 0 : *(*at)++) {
    case 'v': return &ffi_type_void;
    case 'z': return &ffi_type_uint8;
    case 'b': return &ffi_type_sint8;
    case 's': return &ffi_type_sint16;
    case 'c': return &ffi_type_uint16;
    case 'i': return &ffi_type_sint32;
    case 'j': return &ffi_type_sint64;
    case 'f': return &ffi_type_float;
    case 'd': return &ffi_type_double;
    case 'a': return &ffi_type_pointer;
    case '{': return read_struct(at, depth);
    default: return NULL;
    }
}

static void free_call(Call *c) {
    free_type(c->result);
    for (size_t i = 0; i < c->count; i++)
        free_type(c->args[i]);
    free(c->args);
    free(c);
}

NATIVE(jindo_internal_foreign_Native_prepare0) {
    const char *at = ARRAY_DATA(char, a[0].o);
    Call *c = calloc(1, sizeof *c);
    if (!c)
        return;
    bool good = (c->result = read_type(&at, 0)) != NULL;
    while (good && *at) {
        ffi_type *type = read_type(&at, 0);
        good = type && push(&c->args, &c->count, type);
        if (!good)
            free_type(type);
    }
    unsigned n = (unsigned)c->count;
    if (good)
        good = (a[1].i < 0 ? ffi_prep_cif(&c->cif, FFI_DEFAULT_ABI, n, c->result, c->args)
                           : ffi_prep_cif_var(&c->cif, FFI_DEFAULT_ABI, (unsigned)a[1].i, n, c->result,
                                              c->args)) == FFI_OK;
    if (!good) {
        free_call(c);
        return;
    }
    r->l = (intptr_t)c;
}

NATIVE(jindo_internal_foreign_Native_release0) {
    free_call((Call *)(intptr_t)a[0].l);
}

/* ---- calls to C ---- */

NATIVE(jindo_internal_foreign_Native_call0) {
    Call *c = (Call *)(intptr_t)a[0].l;
    int *state = (int *)(intptr_t)a[4].l;
    void (*function)(void) = (void (*)(void))(intptr_t)a[1].l;
    if (!a[5].i)
        thread_block(t, THREAD_RUNNABLE);
    errno = 0;
    ffi_call(&c->cif, function, (void *)(intptr_t)a[3].l, (void **)(intptr_t)a[2].l);
    if (state)
        *state = errno;
    if (!a[5].i)
        thread_unblock(t);
}

NATIVE(jindo_internal_foreign_Native_addressOf0) {
    r->l = (intptr_t)ARRAY_DATA(char, a[0].o);
}

/* ---- calls from C ---- */

static void call_from_c(ffi_cif *cif, void *result, void **args, void *data) {
    Stub *s = data;
    Thread *t = thread_current(s->vm);
    bool attached = !t && (t = thread_attach(s->vm, "native", true)) != NULL;
    size_t size = cif->rtype->size > sizeof(ffi_arg) ? cif->rtype->size : sizeof(ffi_arg);
    if (cif->rtype->type != FFI_TYPE_VOID)
        memset(result, 0, size);
    if (!t || t->exception)
        return;
    if (!attached)
        thread_unblock(t);
    Value in[3] = {{.o = *s->target}, {.l = (intptr_t)args}, {.l = (intptr_t)result}}, none;
    call_java(t, s->run, in, &none);
    if (attached)
        thread_detach(t);
    else
        thread_block(t, THREAD_RUNNABLE);
}

static void free_stub(Stub *s) {
    if (s->closure)
        ffi_closure_free(s->closure);
    if (s->target)
        heap_root_free(s->target);
    free(s);
}

NATIVE(jindo_internal_foreign_Native_stub0) {
    Call *c = (Call *)(intptr_t)a[0].l;
    void *code = NULL;
    Stub *s = calloc(1, sizeof *s);
    if (!s)
        return;
    s->vm = t->vm;
    s->run = class_need_method(mirror_class(t->vm, a[2].o), "run", "(Ljindo/internal/foreign/Upcall;JJ)V");
    s->target = heap_root_alloc(sizeof *s->target);
    s->closure = ffi_closure_alloc(sizeof *s->closure, &code);
    if (!s->target || !s->closure ||
        ffi_prep_closure_loc(s->closure, &c->cif, call_from_c, s, code) != FFI_OK) {
        free_stub(s);
        return;
    }
    *s->target = a[1].o;
    int64_t *out = ARRAY_DATA(int64_t, a[3].o);
    out[0] = (intptr_t)code;
    out[1] = (intptr_t)s;
    r->i = 1;
}

NATIVE(jindo_internal_foreign_Native_freeStub0) {
    free_stub((Stub *)(intptr_t)a[0].l);
}

/* ---- libraries ---- */

NATIVE(jindo_internal_foreign_Native_open0) {
    r->l = (intptr_t)os_library_open(ARRAY_DATA(char, a[0].o));
}

NATIVE(jindo_internal_foreign_Native_close0) {
    os_library_close((void *)(intptr_t)a[0].l);
}

NATIVE(jindo_internal_foreign_Native_symbol0) {
    r->l = (intptr_t)os_library_symbol((void *)(intptr_t)a[0].l, ARRAY_DATA(char, a[1].o));
}
