/* java.lang.ClassLoader */
#include "native/native.h"
#include "runtime/image.h"

#include <stdlib.h>
#include <string.h>

Symbol *symbol_of_dotted(Thread *t, Object *name); /* lang_class.c */

NATIVE(java_lang_ClassLoader_findLoadedClass0) {
    Loader *loader = loader_of(t, a[0].o);
    Symbol *name = loader && need(t, a[1].o) ? symbol_of_dotted(t, a[1].o) : NULL;
    Class *c = name ? loader_find_loaded(loader, name) : NULL;
    r->o = c ? c->mirror : NULL;
}

NATIVE(java_lang_ClassLoader_findBootstrapClass0) {
    Symbol *name = need(t, a[0].o) ? symbol_of_dotted(t, a[0].o) : NULL;
    Class *c = name ? loader_find_boot(t, name) : NULL;
    r->o = c ? c->mirror : NULL;
}

static bool range_ok(Thread *t, Object *bytes, int32_t from, int32_t n) {
    if (!need(t, bytes))
        return false;
    if (from >= 0 && n >= 0 && from <= array_length(bytes) - n)
        return true;
    throw_new(t, KNOWN_ArrayIndexOutOfBoundsException, NULL);
    return false;
}

/* A class file is copied out of the heap once: it stays as long as its class. */
NATIVE(java_lang_ClassLoader_defineClass0) {
    Loader *loader = loader_of(t, a[0].o);
    if (!loader || !range_ok(t, a[2].o, a[3].i, a[4].i))
        return;
    Symbol *name = a[1].o ? symbol_of_dotted(t, a[1].o) : NULL;
    if (a[1].o && !name) {
        char *text = t->exception ? NULL : string_utf8(t->vm, a[1].o);
        if (text)
            throw_new(t, KNOWN_NoClassDefFoundError, "IllegalName: %s", text);
        free(text);
        return;
    }
    DefineOptions options = {0};
    Class *c = loader_define(t, loader, name, ARRAY_DATA(uint8_t, a[2].o) + a[3].i, (size_t)a[4].i, &options);
    r->o = c ? c->mirror : NULL;
}

enum { DEFINE_NESTMATE = 1, DEFINE_STRONG = 2 };

NATIVE(java_lang_ClassLoader_defineHidden0) {
    if (!need(t, a[0].o) || !range_ok(t, a[1].o, 0, 0))
        return;
    Class *host = mirror_class(t->vm, a[0].o);
    DefineOptions options = {.host = host,
                             .hidden = true,
                             .nestmate = a[3].i & DEFINE_NESTMATE,
                             .strong = a[3].i & DEFINE_STRONG,
                             .protection_domain = host->protection_domain};
    Class *c = loader_define(t, host->loader, NULL, ARRAY_DATA(uint8_t, a[1].o), (size_t)array_length(a[1].o),
                             &options);
    if (!c)
        return;
    FIELD_AT(Object *, c->mirror, class_need_field(CLASS(t->vm, Class), "classData")->offset) = a[4].o;
    r->o = c->mirror;
}
