/* jindo.internal.Boot and Environment: what the Vm was started with and what is around it */
#include "native/native.h"
#include "os/file.h"
#include "os/host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_PROPERTIES 512

NATIVE(jindo_internal_Boot_windows0) {
    r->i = 0;
}

NATIVE(jindo_internal_Boot_interactive0) {
    r->i = !t->vm->options.read_in && !t->vm->options.write_out && os_is_terminal(0) && os_is_terminal(1);
}

static const char *given_property(const VmOptions *o, const char *key) {
    for (size_t i = o->property_count; i-- > 0;)
        if (strcmp(o->properties[i].key, key) == 0)
            return o->properties[i].value;
    return NULL;
}

NATIVE(jindo_internal_Boot_property0) {
    char *key = need(t, a[0].o) ? string_utf8(t->vm, a[0].o) : NULL;
    const char *value = key ? given_property(&t->vm->options, key) : NULL;
    r->o = value ? string_new(t, value) : NULL;
    free(key);
}

/* ---- String[] of keys and values ---- */

typedef struct Pairs {
    Thread *t;
    Array *array;
    int32_t count;
} Pairs;

static void add(Pairs *p, const char *key, const char *value) {
    if (!p->array || p->count + 2 > p->array->length)
        return;
    Object *k = string_new(p->t, key), *v = k ? string_new(p->t, value ? value : "") : NULL;
    if (!v) {
        p->array = NULL;
        return;
    }
    ARRAY_DATA(Object *, p->array)[p->count++] = k;
    ARRAY_DATA(Object *, p->array)[p->count++] = v;
}

/* The directory above the one that the program is in, as bin/jindo has it. */
static const char *home(char *buf, size_t size) {
    os_executable(buf, size);
    for (int up = 0; up < 2; up++) {
        char *slash = strrchr(buf, '/');
        if (slash && slash != buf)
            *slash = 0;
    }
    return buf;
}

static const char *byte_order(void) {
    const uint16_t one = 1;
    return *(const uint8_t *)&one ? "little" : "big";
}

static void add_host(Pairs *p) {
    char buf[4096];
    const char *libraries = getenv("LD_LIBRARY_PATH");
    add(p, "java.home", home(buf, sizeof buf));
    add(p, "java.class.path", p->t->vm->options.class_path);
    add(p, "java.library.path",
        libraries ? libraries : "/usr/java/packages/lib:/usr/lib64:/lib64:/lib:/usr/lib");
    add(p, "java.io.tmpdir", "/tmp");
    add(p, "user.dir", os_current_directory(buf, sizeof buf));
    add(p, "user.home", os_user_home(buf, sizeof buf));
    add(p, "user.name", os_user_name(buf, sizeof buf));
    add(p, "os.name", os_name(buf, sizeof buf));
    add(p, "os.version", os_version(buf, sizeof buf));
    add(p, "os.arch", os_arch());
    add(p, "sun.arch.data.model", sizeof(void *) == 8 ? "64" : "32");
    add(p, "sun.cpu.endian", byte_order());
    add(p, "native.encoding", os_encoding(buf, sizeof buf));
    add(p, "sun.jnu.encoding", os_encoding(buf, sizeof buf));
}

NATIVE(jindo_internal_Boot_properties0) {
    VmOptions *o = &t->vm->options;
    size_t given = o->property_count < MAX_PROPERTIES ? o->property_count : MAX_PROPERTIES;
    Pairs p = {t, new_known_array(t, KNOWN_String, (int32_t)(2 * given + 32)), 0};
    add_host(&p);
    for (size_t i = 0; i < given; i++)
        add(&p, o->properties[i].key, o->properties[i].value);
    r->o = (Object *)p.array;
}

NATIVE(jindo_internal_Environment_variables0) {
    char **variables = os_environment();
    int32_t n = 0;
    while (variables && variables[n])
        n++;
    Pairs p = {t, new_known_array(t, KNOWN_String, 2 * n), 0};
    for (int32_t i = 0; i < n; i++) {
        const char *equals = strchr(variables[i] + (*variables[i] == '='), '=');
        char *key = equals ? strndup(variables[i], (size_t)(equals - variables[i])) : NULL;
        if (key)
            add(&p, key, equals + 1);
        free(key);
    }
    r->o = (Object *)p.array;
}
