/* Packages and classes of the image, for the compiler. */
#include "main/image_host.h"
#include "runtime/image.h"

#include <string.h>

static bool list_package(void *ctx, const char *internal, void (*found)(void *arg, const PackageEntry *e),
                         void *arg) {
    const ImageHeader *image = ctx;
    size_t n = strlen(internal);
    bool exists = false;
    for (uint32_t i = n ? image_first_in_package(image, internal, n) : image->entry_count;
         i < image->entry_count; i++) {
        const ImageEntry *e = image_entry(image, i);
        const char *name = image_name(image, e);
        if (e->name_len <= n || memcmp(name, internal, n) != 0 || name[n] != '/')
            break;
        exists = true;
        const char *simple = name + n + 1;
        size_t len = e->name_len - n - 1;
        if (e->kind != IMAGE_CLASS || memchr(simple, '/', len))
            continue;
        PackageEntry entry = {simple, len, false, (void *)e};
        found(arg, &entry);
    }
    return exists;
}

static bool read_entry(void *ctx, void *entry, const uint8_t **data, size_t *len, const char **path) {
    const ImageHeader *image = ctx;
    const ImageEntry *e = entry;
    *data = image_data(image, e);
    *len = e->data_len;
    *path = image_name(image, e);
    return true;
}

CompilerHost image_host(void) {
    return (CompilerHost){
        .ctx = (void *)image_builtin(), .list_package = list_package, .read_entry = read_entry};
}
