/* jindo.internal.Reflection: who calls; ClassFacts: what class files say beyond java.lang.Class */
#include "native/jni.h"
#include "runtime/image.h"

#include <stdlib.h>
#include <string.h>

/* The native's frame is the newest; the method that asks stands below it, and its caller is wanted. One that
   is marked as caller-sensitive frame_caller passes over by itself. */
NATIVE(jindo_internal_Reflection_callerClass) {
    FramePlace asking = frame_place(t->frame);
    frame_older(&asking);
    bool marked = asking.frame && asking.method && (asking.method->flags & METHOD_CALLER_SENSITIVE);
    Class *c = frame_caller(t, marked ? 1 : 2);
    r->o = c ? c->mirror : NULL;
}

static bool counts(const FramePlace *p) {
    return p->method && p->kind != FRAME_THEN && !(p->method->flags & METHOD_HIDDEN);
}

NATIVE(jindo_internal_Reflection_classContext) {
    FramePlace from = frame_place(t->frame);
    for (int i = 0; i < 2 && from.frame; i++)
        frame_older(&from);
    int32_t n = 0;
    for (FramePlace p = from; p.frame; frame_older(&p))
        n += counts(&p);
    Array *array = new_known_array(t, KNOWN_Class, n);
    n = 0;
    for (FramePlace p = from; array && p.frame; frame_older(&p))
        if (counts(&p))
            ARRAY_DATA(Object *, array)[n++] = p.method->owner->mirror;
    r->o = (Object *)array;
}

NATIVE(jindo_internal_Reflection_latestUserLoader) {
    for (FramePlace p = frame_place(t->frame); p.frame; frame_older(&p))
        if (p.method && p.method->owner->loader->java) {
            r->o = p.method->owner->loader->java;
            return;
        }
}

/* ---- java.lang.StackWalker ---- */

static bool is_walker(const FramePlace *p) {
    return p->method && strcmp(p->method->owner->name->text, "java/lang/StackWalker") == 0;
}

static bool put_frame(Thread *t, const FramePlace *p, int32_t i, Object **lists) {
    Method *m = p->method;
    int bci = frame_bci(p);
    ARRAY_DATA(Object *, lists[0])[i] = m->owner->mirror;
    ARRAY_DATA(int32_t, lists[3])[i] = bci;
    Object *e = ARRAY_DATA(Object *, lists[1])[i] = exception_element(t, m, bci);
    Object *d = ARRAY_DATA(Object *, lists[2])[i] =
        e ? string_new_mutf8(t, m->desc->text, m->desc->len) : NULL;
    return d != NULL;
}

NATIVE(java_lang_StackWalker_frames0) {
    FramePlace from = frame_place(t->frame);
    while (from.frame && (!counts(&from) || is_walker(&from)))
        frame_older(&from);
    int32_t n = 0;
    for (FramePlace p = from; p.frame && n < a[0].i; frame_older(&p))
        n += counts(&p);
    static const int kinds[] = {KNOWN_Class, KNOWN_StackTraceElement, KNOWN_String};
    Array *all = new_known_array(t, KNOWN_Object, 4);
    if (!all)
        return;
    r->o = (Object *)all;
    Object **lists = ARRAY_DATA(Object *, all);
    for (int i = 0; i < 3; i++)
        if (!(lists[i] = (Object *)new_known_array(t, kinds[i], n)))
            return;
    Class *ints = class_array_of(t, class_primitive(t->vm, T_INT));
    if (!ints || !(lists[3] = (Object *)heap_new_array(t, ints, n)))
        return;
    int32_t i = 0;
    for (FramePlace p = from; p.frame && i < n; frame_older(&p))
        if (counts(&p) && !put_frame(t, &p, i++, lists))
            return;
}

/* ---- packages of the library ---- */

typedef struct Packages {
    const char **names; /* into the image */
    size_t *lengths;
    size_t count, room;
} Packages;

static bool listed(const Packages *p, const char *name, size_t len) {
    for (size_t i = p->count; i-- > 0;)
        if (p->lengths[i] == len && memcmp(p->names[i], name, len) == 0)
            return true;
    return false;
}

static void list_packages(const ImageHeader *image, Packages *p) {
    const ImageEntry *entries = (const ImageEntry *)((const char *)image + image->entries);
    for (uint32_t i = 0; i < image->entry_count; i++) {
        const char *name = image_name(image, &entries[i]), *slash = strrchr(name, '/');
        size_t len = slash ? (size_t)(slash - name) : 0;
        if (entries[i].kind != IMAGE_CLASS || !len || p->count == p->room || listed(p, name, len))
            continue;
        p->names[p->count] = name;
        p->lengths[p->count++] = len;
    }
}

static Object *dotted(Thread *t, const char *name, size_t len) {
    char buf[256];
    len = len < sizeof buf ? len : sizeof buf;
    for (size_t i = 0; i < len; i++)
        buf[i] = name[i] == '/' ? '.' : name[i];
    return string_new_n(t, buf, len);
}

NATIVE(jindo_internal_ClassFacts_bootPackages) {
    const char *names[512];
    size_t lengths[512];
    Packages p = {names, lengths, 0, 512};
    list_packages(t->vm->image, &p);
    Array *array = new_known_array(t, KNOWN_String, (int32_t)p.count);
    for (size_t i = 0; array && i < p.count; i++)
        if (!(ARRAY_DATA(Object *, array)[i] = dotted(t, names[i], lengths[i])))
            return;
    r->o = (Object *)array;
}

/* ---- native libraries ---- */

NATIVE(jindo_internal_NativeLibraries_load0) {
    char buf[1024], *path = string_utf8(t->vm, a[1].o);
    const char *why = path ? jni_load(t, mirror_class(t->vm, a[0].o), path, buf, sizeof buf) : "out of memory";
    free(path);
    if (why && !t->exception)
        r->o = string_new(t, why);
}
