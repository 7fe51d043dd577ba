/* Throwables made by the VM, and stack traces. */
#include "runtime/vm.h"
#include "heap/alloc.h"
char *npe_message(const Method *m, int bci); /* interp/npe.c */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MESSAGE_MAX 2048

/* ---- throwing ---- */

void *throw_object(Thread *t, Object *throwable) {
    t->exception = throwable;
    return NULL;
}

Object *exception_take(Thread *t) {
    Object *e = t->exception;
    t->exception = NULL;
    return e;
}

/* As its constructor leaves it: a throwable's fields, zero but for these, say "no cause set, nothing
 * suppressed". */
Object *exception_new(Thread *t, Class *c, Object *message, Object *cause) {
    CoreRefs *core = &t->vm->core;
    Object *e = heap_new(t, c);
    if (!e)
        return NULL;
    FIELD_AT(Object *, e, core->Throwable_detailMessage) = message;
    FIELD_AT(Object *, e, core->Throwable_cause) = cause ? cause : e;
    exception_fill(t, e);
    return e;
}

/* Before the core classes are there, nothing can be thrown: vm_create fails with this text. */
static void *fail_start(Vm *vm, int known, const char *message) {
    static const char *const names[] = {
#define KNOWN(id, name) name,
#define KNOWN_LAZY(id, name) name,
#include "runtime/known.def"
#undef KNOWN
#undef KNOWN_LAZY
    };
    size_t size = strlen(names[known]) + (message ? strlen(message) : 0) + 3;
    if (!vm->error && (vm->error = malloc(size)))
        snprintf(vm->error, size, "%s: %s", names[known], message ? message : "");
    return NULL;
}

static void *throw_with(Thread *t, int known, const char *message, Object *cause) {
    if (!t->vm->core.Throwable_backtrace)
        return fail_start(t->vm, known, message);
    Class *c = known_class(t, known);
    if (!c)
        return NULL;
    Object *text = message ? string_new_mutf8(t, message, strlen(message)) : NULL;
    if (message && !text)
        return NULL;
    Object *e = exception_new(t, c, text, cause);
    return e ? throw_object(t, e) : NULL;
}

void *throw_new(Thread *t, int known, const char *fmt, ...) {
    if (!fmt)
        return throw_with(t, known, NULL, NULL);
    char text[MESSAGE_MAX];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    return throw_with(t, known, text, NULL);
}

void *throw_npe(Thread *t, const char *message) {
    return throw_with(t, KNOWN_NullPointerException, message, NULL);
}

bool exceptions_init(Thread *t) {
    Class *c = known_class(t, KNOWN_OutOfMemoryError);
    if (c)
        t->vm->oom = exception_new(t, c, NULL, NULL);
    return t->vm->oom != NULL;
}

/* Past the limit of the heap there is still room for the error that says so, unless the machine's memory is
 * out. */
void *throw_oom(Thread *t, const char *message) {
    t->out_of_memory = true;
    if (t->alloc.unlimited)
        return throw_object(t, t->vm->oom);
    t->alloc.unlimited = true;
    throw_with(t, KNOWN_OutOfMemoryError, message, NULL);
    t->alloc.unlimited = false;
    return NULL;
}

void *throw_index(Thread *t, int32_t index, int32_t length) {
    return throw_new(t, KNOWN_ArrayIndexOutOfBoundsException, "Index %d out of bounds for length %d", index,
                     length);
}

void *throw_wrapped(Thread *t, int known, const char *message) {
    Object *cause = exception_take(t);
    Class *c = known_class(t, known);
    if (!c)
        return NULL;
    Object *text = message ? string_new_mutf8(t, message, strlen(message)) : NULL;
    if (message && !text)
        return NULL;
    Object *e = exception_new(t, c, text, cause);
    return e ? throw_object(t, e) : NULL;
}

void *throw_cast(Thread *t, Class *from, Class *to) {
    char a[512], b[512], places[1500];
    return throw_new(t, KNOWN_ClassCastException, "class %s cannot be cast to class %s %s",
                     class_java_name(from, a, sizeof a), class_java_name(to, b, sizeof b),
                     class_places(from, to, places, sizeof places));
}

/* ---- backtraces ---- */

static bool shown(const FramePlace *f) {
    return f->method && (f->kind == FRAME_JAVA || f->kind == FRAME_NATIVE) &&
           !(f->method->flags & METHOD_HIDDEN);
}

static bool is_filling(Vm *vm, const FramePlace *f) {
    return f->method && f->method->owner == CLASS(vm, Throwable) &&
           strncmp(f->method->name->text, "fillInStackTrace", 16) == 0;
}

static bool is_constructing(const FramePlace *f, Class *c) {
    return f->method && (f->method->flags & METHOD_INIT) && class_is_subtype(c, f->method->owner);
}

/* The place where the throwable was made; *by_vm: no constructor is running. */
static FramePlace first_place(Thread *t, Object *throwable, bool *by_vm) {
    FramePlace p = frame_place(t->frame);
    *by_vm = !(p.frame && p.kind == FRAME_NATIVE && is_filling(t->vm, &p));
    while (!*by_vm && p.frame && is_filling(t->vm, &p))
        frame_older(&p);
    while (!*by_vm && p.frame && is_constructing(&p, object_class(throwable)))
        frame_older(&p);
    return p;
}

void exception_fill(Thread *t, Object *throwable) {
    bool by_vm;
    FramePlace first = first_place(t, throwable, &by_vm);
    int32_t depth = 0;
    for (FramePlace p = first; p.frame && depth < BACKTRACE_MAX; frame_older(&p))
        depth += shown(&p);
    Class *longs = class_array_of(t, class_primitive(t->vm, T_LONG));
    bool was_unlimited = t->alloc.unlimited;
    t->alloc.unlimited = true; /* a trace is worth a little more than the limit */
    Array *trace = longs ? heap_new_array(t, longs, 2 * depth + 1) : NULL;
    t->alloc.unlimited = was_unlimited;
    if (!trace) {
        t->exception = NULL;
        return;
    }
    int64_t *out = ARRAY_DATA(int64_t, trace);
    *out++ = by_vm;
    for (FramePlace p = first; p.frame && depth > 0; frame_older(&p))
        if (shown(&p)) {
            *out++ = (int64_t)(uintptr_t)p.method;
            *out++ = frame_bci(&p);
            depth--;
        }
    FIELD_AT(Array *, throwable, t->vm->core.Throwable_backtrace) = trace;
}

/* ---- StackTraceElement ---- */

static bool set_text(Thread *t, Object *e, const char *field, const char *text, size_t len) {
    Object *s = string_new_mutf8(t, text, len);
    if (s)
        FIELD_AT(Object *, e, class_need_field(object_class(e), field)->offset) = s;
    return s != NULL;
}

static bool set_source(Thread *t, Object *e, Class *c) {
    uint16_t index = c->file ? cf_index_attribute(c->file, c->file->attributes, CF_SourceFile) : 0;
    if (!index)
        return true;
    CfText text = cf_utf8(c->file, index);
    return set_text(t, e, "fileName", (const char *)text.bytes, text.length);
}

Object *exception_element(Thread *t, Method *m, int bci) {
    char name[1024];
    Class *c = known_class(t, KNOWN_StackTraceElement);
    if (!c)
        return NULL;
    Object *e = heap_new(t, c);
    if (!e)
        return NULL;
    class_java_name(m->owner, name, sizeof name);
    bool ok = set_text(t, e, "declaringClass", name, strlen(name)) &&
              set_text(t, e, "methodName", m->name->text, m->name->len) && set_source(t, e, m->owner) &&
              (m->owner->loader != t->vm->boot || set_text(t, e, "moduleName", "java.base", 9));
    FIELD_AT(int32_t, e, class_need_field(c, "lineNumber")->offset) = method_line(m, bci);
    return ok ? e : NULL;
}

Object *exception_trace(Thread *t, Object *throwable) {
    Array *trace = FIELD_AT(Array *, throwable, t->vm->core.Throwable_backtrace);
    int32_t depth = trace ? (trace->length - 1) / 2 : 0;
    Class *c = known_class(t, KNOWN_StackTraceElement);
    Class *array_class = c ? class_array_of(t, c) : NULL;
    Array *elements = array_class ? heap_new_array(t, array_class, depth) : NULL;
    for (int32_t i = 0; elements && i < depth; i++) {
        int64_t *place = ARRAY_DATA(int64_t, trace) + 1 + 2 * i;
        Object *e = exception_element(t, (Method *)(uintptr_t)place[0], (int)place[1]);
        if (!e)
            return NULL;
        ARRAY_DATA(Object *, elements)[i] = e;
    }
    return (Object *)elements;
}

char *exception_npe_message(Thread *t, Object *throwable) {
    Array *trace = FIELD_AT(Array *, throwable, t->vm->core.Throwable_backtrace);
    if (!trace || trace->length < 3 || !ARRAY_DATA(int64_t, trace)[0])
        return NULL;
    Method *m = (Method *)(uintptr_t)ARRAY_DATA(int64_t, trace)[1];
    return npe_message(m, (int)ARRAY_DATA(int64_t, trace)[2]);
}

/* When even printing fails: class and message, as C sees them. */
static void report_plainly(Thread *t, const char *what, Object *throwable) {
    char name[512], text[1024];
    Object *m = FIELD_AT(Object *, throwable, t->vm->core.Throwable_detailMessage);
    fprintf(stderr, "%s%s%s%s\n", what, class_java_name(object_class(throwable), name, sizeof name),
            m ? ": " : "", m ? string_copy(t->vm, m, text, sizeof text) : "");
}

void exception_report(Thread *t, Object *throwable) {
    Value args[2] = {{.o = t->java}, {.o = throwable}}, none;
    t->exception = NULL;
    if (call_java(t, t->vm->core.Thread_dispatchUncaughtException, args, &none))
        return;
    Object *second = exception_take(t);
    report_plainly(t, "Exception in thread: ", throwable);
    if (second)
        report_plainly(t, "while reporting it: ", second);
}
