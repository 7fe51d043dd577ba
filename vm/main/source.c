/* Compiling in memory and running what came out. */
#include "main/source.h"
#include "compiler.h"
#include "host/host.h"
#include "main/image_host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- Compiling ---- */

static bool keep_class(void *ctx, const char *internal, const char *source, const uint8_t *data, size_t len,
                       const char **why) {
    Compiled *c = ctx;
    (void)source;
    if (c->count == c->room) {
        size_t room = c->room ? c->room * 2 : 16;
        CompiledClass *more = realloc(c->classes, room * sizeof *more);
        if (!more) {
            *why = "out of memory";
            return false;
        }
        c->classes = more;
        c->room = room;
    }
    CompiledClass *k = &c->classes[c->count];
    k->name = strdup(internal);
    k->bytes = malloc(len);
    k->len = len;
    if (!k->name || !k->bytes) {
        free(k->name);
        free(k->bytes);
        *why = "out of memory";
        return false;
    }
    memcpy(k->bytes, data, len);
    c->count++;
    return true;
}

static void print(void *ctx, const char *text, size_t len) {
    (void)ctx;
    fwrite(text, 1, len, stderr);
}

static char *read_stream(FILE *f, size_t *len) {
    size_t room = 8192;
    char *text = malloc(room);
    *len = 0;
    for (size_t k; text && (k = fread(text + *len, 1, room - *len - 1, f)) > 0;)
        if ((*len += k) + 1 >= room) {
            char *more = realloc(text, room *= 2);
            if (!more)
                free(text);
            text = more;
        }
    if (text)
        text[*len] = 0;
    return text;
}

/* The text of a source file; a first line that begins with #! becomes a comment. */
static char *read_source(const char *path, size_t *len) {
    char *text = strcmp(path, "-") == 0 ? read_stream(stdin, len) : file_read(path, len);
    if (text && *len > 1 && text[0] == '#' && text[1] == '!')
        text[0] = text[1] = '/';
    return text;
}

/* The compiler's file host with writing and printing turned here. */
typedef struct Relay {
    CompilerHost files;
    Compiled *out;
} Relay;

static bool relay_list(void *ctx, const char *internal, void (*found)(void *arg, const PackageEntry *e),
                       void *arg) {
    Relay *r = ctx;
    return r->files.list_package(r->files.ctx, internal, found, arg);
}

static bool relay_read(void *ctx, void *entry, const uint8_t **data, size_t *len, const char **path) {
    Relay *r = ctx;
    return r->files.read_entry(r->files.ctx, entry, data, len, path);
}

static bool relay_write(void *ctx, const char *internal, const char *source, const uint8_t *data, size_t len,
                        const char **why) {
    return keep_class(((Relay *)ctx)->out, internal, source, data, len, why);
}

static int compile(Compiled *out, const CompilerSource *sources, size_t count, const char *class_path,
                   int release) {
    CompilerHost image = image_host();
    FileHostConfig config = {.classpath = class_path, .image = &image};
    FileHost *files = file_host_new(&config);
    if (!files)
        return 1;
    Relay relay = {.out = out};
    file_host_callbacks(files, &relay.files);
    CompilerHost host = {&relay, relay_list, relay_read, relay_write, print};
    CompilerOptions options;
    compiler_options_init(&options);
    options.debug_vars = true; /* as java's own launcher: names in helpful messages */
    options.nowarn = true;
    if (release)
        options.release = release;
    CompilerResult r = jindoc_compile(&host, &options, sources, count);
    file_host_free(files);
    out->main_class = r.main_class;
    if (r.errors || r.out_of_memory || r.internal_error) {
        fprintf(stderr, "error: compilation failed\n");
        return 1;
    }
    return 0;
}

int source_compile(Compiled *out, const char *const *paths, size_t count, const char *class_path,
                   int release) {
    memset(out, 0, sizeof *out);
    CompilerSource *sources = calloc(count, sizeof *sources);
    int status = sources ? 0 : 1;
    for (size_t i = 0; i < count && status == 0; i++) {
        sources[i].path = strcmp(paths[i], "-") == 0 ? "<stdin>" : paths[i];
        if (!(sources[i].text = read_source(paths[i], &sources[i].len))) {
            fprintf(stderr, "error: file not found: %s\n", paths[i]);
            status = 1;
        }
    }
    if (status == 0)
        status = compile(out, sources, count, class_path, release);
    if (status == 0 && out->count == 0) {
        fprintf(stderr, "error: no class declared in source file\n");
        status = 1;
    }
    for (size_t i = 0; sources && i < count; i++)
        free((char *)sources[i].text);
    free(sources);
    return status;
}

void source_free(Compiled *c) {
    for (size_t i = 0; i < c->count; i++) {
        free(c->classes[i].name);
        free(c->classes[i].bytes);
    }
    free(c->classes);
    free(c->main_class);
}

/* ---- Running ---- */

/* The arrays (String[] names, byte[][] classes) that SourceLoader.create takes. */
static bool make_arrays(Thread *t, const Compiled *c, Value args[2]) {
    Vm *vm = t->vm;
    Class *strings = class_array_of(t, CLASS(vm, String));
    Class *bytes = class_array_of(t, class_primitive(vm, T_BYTE));
    Class *arrays = bytes ? class_array_of(t, bytes) : NULL;
    Array *names = strings ? heap_new_array(t, strings, (int32_t)c->count) : NULL;
    Array *contents = arrays ? heap_new_array(t, arrays, (int32_t)c->count) : NULL;
    args[0].o = (Object *)names;
    args[1].o = (Object *)contents;
    for (size_t i = 0; names && contents && i < c->count; i++) {
        Object *name = string_new(t, c->classes[i].name);
        Array *b = name ? heap_new_array(t, bytes, (int32_t)c->classes[i].len) : NULL;
        if (!b)
            return false;
        memcpy(ARRAY_DATA(uint8_t, b), c->classes[i].bytes, c->classes[i].len);
        ARRAY_DATA(Object *, names)[i] = name;
        ARRAY_DATA(Object *, contents)[i] = (Object *)b;
    }
    return names && contents;
}

int source_run(Thread *t, const Compiled *compiled, int argc, const char **argv) {
    Vm *vm = t->vm;
    Class *c = loader_load(t, vm->boot, symbol_intern_z(vm, "jindo/internal/SourceLoader"));
    Method *create =
        c ? class_need_method(c, "create", "([Ljava/lang/String;[[B)Ljava/lang/ClassLoader;") : NULL;
    Value args[2], loader;
    bool ok = create && make_arrays(t, compiled, args);
    while (ok && !class_init(t, c))
        ok = run_pending(t);
    if (!ok || !call_java(t, create, args, &loader)) {
        exception_report(t, exception_take(t));
        return 1;
    }
    const char *main_class = compiled->main_class ? compiled->main_class : compiled->classes[0].name;
    return vm_run_main_in(t, loader.o, main_class, argc, argv);
}
