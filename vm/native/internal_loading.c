/* jindo.internal.AppClassLoader and BootResources: where classes and resources come from */
#include "native/classpath.h"
#include "native/native.h"
#include "runtime/image.h"

#include <stdlib.h>
#include <string.h>

Symbol *symbol_of_dotted(Thread *t, Object *name); /* lang_class.c */

NATIVE(jindo_internal_AppClassLoader_entryCount0) {
    r->i = classpath_count(t->vm);
}

NATIVE(jindo_internal_AppClassLoader_entryPath0) {
    const char *path = classpath_path(t->vm, a[0].i);
    r->o = path ? string_new(t, path) : NULL;
}

NATIVE(jindo_internal_AppClassLoader_isArchive0) {
    r->i = classpath_is_archive(t->vm, a[0].i);
}

NATIVE(jindo_internal_AppClassLoader_has0) {
    char *name = need(t, a[1].o) ? string_utf8(t->vm, a[1].o) : NULL;
    r->i = name && classpath_has(t->vm, a[0].i, name);
    free(name);
}

NATIVE(jindo_internal_AppClassLoader_read0) {
    size_t size;
    char *name = need(t, a[1].o) ? string_utf8(t->vm, a[1].o) : NULL;
    uint8_t *bytes = name ? classpath_read(t->vm, a[0].i, name, &size) : NULL;
    r->o = bytes ? (Object *)new_bytes_from(t, bytes, size) : NULL;
    free(bytes);
    free(name);
}

NATIVE(jindo_internal_AppClassLoader_fromBoot0) {
    Symbol *name = symbol_of_dotted(t, a[0].o);
    Class *c = name ? loader_find_boot(t, name) : NULL;
    r->o = c ? c->mirror : NULL;
}

static const ImageEntry *find_file(const ImageHeader *image, const char *name) {
    size_t n = strlen(name);
    const ImageEntry *e = image_find(image, IMAGE_RESOURCE, name, n);
    if (!e && n > 6 && strcmp(name + n - 6, ".class") == 0)
        e = image_find(image, IMAGE_CLASS, name, n - 6);
    return e;
}

NATIVE(jindo_internal_BootResources_bytes0) {
    const ImageHeader *image = t->vm->image;
    char *name = need(t, a[0].o) ? string_utf8(t->vm, a[0].o) : NULL;
    const ImageEntry *e = name ? find_file(image, name) : NULL;
    r->o = e ? (Object *)new_bytes_from(t, image_data(image, e), e->data_len) : NULL;
    free(name);
}
