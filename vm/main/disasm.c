// The command: options, finding classes, one after the other.
#include "main/disasm.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "classfile/zip.h"
#include "main/disasm_print.h"
#include "runtime/image.h"

typedef struct Command {
    const char *name;
    const char *class_path;
    DisasmOptions options;
    int status;
} Command;

static const char usage[] = "Usage: %s <options> <classes>\n"
                            "where possible options include:\n"
                            "  -v  -verbose                     Print additional information\n"
                            "  -l                               Print line number and local variable tables\n"
                            "  -public                          Show only public classes and members\n"
                            "  -protected                       Show protected/public classes and members\n"
                            "  -package                         Show package/protected/public classes\n"
                            "                                   and members (default)\n"
                            "  -p  -private                     Show all classes and members\n"
                            "  -c                               Disassemble the code\n"
                            "  -s                               Print internal type signatures\n"
                            "  -constants                       Show final constants\n"
                            "  --class-path <path>, -classpath <path>, -cp <path>\n"
                            "                                   Specify where to find user class files\n"
                            "A class is a name, a class file, or an entry of a jar: lib.jar!/a/B.class\n";

// ---- Files ----

static uint8_t *read_file(const char *path, size_t *length) {
    FILE *f = fopen(path, "rb");
    size_t room = 1 << 16;
    struct stat s;
    if (!f || fstat(fileno(f), &s) != 0 || S_ISDIR(s.st_mode)) {
        if (f)
            fclose(f);
        return NULL;
    }
    uint8_t *bytes = malloc(room);
    *length = 0;
    for (size_t n; bytes && (n = fread(bytes + *length, 1, room - *length, f)) > 0;) {
        *length += n;
        if (*length < room)
            continue;
        uint8_t *grown = realloc(bytes, room *= 2);
        if (!grown)
            free(bytes);
        bytes = grown;
    }
    fclose(f);
    return bytes;
}

static uint8_t *read_entry(const char *archive, const char *entry, size_t *length) {
    enum { LARGEST = 1 << 28 };
    size_t size;
    ZipError error;
    uint8_t *file = read_file(archive, &size), *bytes = NULL;
    Zip *zip = file ? zip_open_memory(file, size, &error) : NULL;
    const ZipEntry *e = zip ? zip_find(zip, entry, strlen(entry)) : NULL;
    if (e)
        bytes = zip_read(zip, e, LARGEST, length, &error);
    zip_close(zip);
    free(file);
    return bytes;
}

static bool ends_with(const char *text, const char *end) {
    size_t n = strlen(text), k = strlen(end);
    return n >= k && strcmp(text + n - k, end) == 0;
}

static bool is_directory(const char *path) {
    struct stat s;
    return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

// a.b.C under one element of the class path. *path is what to call it; the caller frees both.
static uint8_t *read_from(const char *element, size_t element_length, const char *name, size_t *length,
                          char **path) {
    char *root = strndup(element_length ? element : ".", element_length ? element_length : 1);
    size_t room = strlen(name) + element_length + 32;
    char *entry = malloc(room), *file = malloc(room);
    uint8_t *bytes = NULL;
    if (root && entry && file) {
        snprintf(entry, room, "%s.class", name);
        for (char *p = entry; p < entry + strlen(name); p++)
            *p = *p == '.' ? '/' : *p;
        bool directory = is_directory(root);
        snprintf(file, room, directory ? "%s/%s" : "%s!/%s", root, entry);
        bytes = directory ? read_file(file, length) : read_entry(root, entry, length);
    }
    free(root);
    free(entry);
    *path = file;
    return bytes;
}

static uint8_t *read_class_path(const char *class_path, const char *name, size_t *length, char **path) {
    for (const char *at = class_path;; at++) {
        size_t n = strcspn(at, ":");
        uint8_t *bytes = read_from(at, n, name, length, path);
        if (bytes)
            return bytes;
        free(*path);
        *path = NULL;
        at += n;
        if (*at == 0)
            return NULL;
    }
}

// A class of the library that the binary carries.
static uint8_t *read_image(const char *name, size_t *length, char **path) {
    const ImageHeader *image = image_builtin();
    size_t n = strlen(name), room = n + 32;
    char *internal = strdup(name);
    uint8_t *bytes = NULL;
    for (char *p = internal; p && *p; p++)
        *p = *p == '.' ? '/' : *p;
    const ImageEntry *e = image && internal ? image_find(image, IMAGE_CLASS, internal, n) : NULL;
    if (e && (bytes = malloc(e->data_len + 1u)) && (*path = malloc(room))) {
        *length = e->data_len;
        memcpy(bytes, image_data(image, e), e->data_len);
        snprintf(*path, room, "jrt:/java.base/%s.class", internal);
    }
    free(internal);
    return bytes;
}

static uint8_t *find_class(const Command *c, const char *name, size_t *length, char **path) {
    const char *bang = strstr(name, "!/");
    *path = NULL;
    if (bang) {
        char *archive = strndup(name, (size_t)(bang - name));
        uint8_t *bytes = archive ? read_entry(archive, bang + 2, length) : NULL;
        free(archive);
        *path = strdup(name);
        return bytes;
    }
    if (ends_with(name, ".class")) {
        *path = realpath(name, NULL);
        return *path ? read_file(*path, length) : NULL;
    }
    uint8_t *bytes = read_class_path(c->class_path, name, length, path);
    return bytes ? bytes : read_image(name, length, path);
}

// ---- Showing ----

static void show(Command *c, const char *name) {
    size_t length = 0;
    char *path;
    uint8_t *bytes = find_class(c, name, &length, &path);
    CfOptions options = {.module = true};
    ClassError error;
    ClassFile *cf = bytes ? classfile_parse(bytes, length, &options, &error) : NULL;
    if (!bytes)
        fprintf(stderr, "Error: class not found: %s\n", name);
    else if (!cf)
        fprintf(stderr, "Error: error while reading %s: %s\n", name, error.message);
    if (cf) {
        char *absolute = path ? realpath(path, NULL) : NULL;
        Disasm d = {.p.out = stdout,
                    .cf = cf,
                    .options = c->options,
                    .path = absolute ? absolute
                            : path   ? path
                                     : name};
        disasm_class(&d);
        free(d.p.line);
        free(absolute);
    } else {
        c->status = 1;
    }
    classfile_free(cf);
    free(bytes);
    free(path);
}

// ---- Options ----

static bool is_one_of(const char *option, const char *a, const char *b) {
    return strcmp(option, a) == 0 || strcmp(option, b) == 0;
}

static bool take_option(Command *c, const char *option) {
    enum { PACKAGE = 0x10000 };
    DisasmOptions *o = &c->options;
    if (is_one_of(option, "-v", "-verbose"))
        o->verbose = o->code = o->descriptors = true;
    else if (strcmp(option, "-c") == 0)
        o->code = true;
    else if (strcmp(option, "-l") == 0)
        o->lines = true;
    else if (strcmp(option, "-s") == 0)
        o->descriptors = true;
    else if (strcmp(option, "-constants") == 0)
        o->constants = true;
    else if (is_one_of(option, "-p", "-private"))
        o->hidden = 0;
    else if (strcmp(option, "-package") == 0)
        o->hidden = ACC_PRIVATE;
    else if (strcmp(option, "-protected") == 0)
        o->hidden = ACC_PRIVATE | PACKAGE;
    else if (strcmp(option, "-public") == 0)
        o->hidden = ACC_PRIVATE | PACKAGE | ACC_PROTECTED;
    else
        return false;
    return true;
}

static bool takes_class_path(const char *option) {
    return is_one_of(option, "-cp", "-classpath") || strcmp(option, "--class-path") == 0;
}

static int bad_usage(const Command *c, const char *what, const char *option) {
    fprintf(stderr, "error: %s%s\n", what, option);
    fprintf(stderr, usage, c->name);
    return 2;
}

int disasm_main(int argc, char **argv) {
    Command c = {.name = argv[0], .class_path = ".", .options.hidden = ACC_PRIVATE};
    int shown = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 1; i < argc; i++) {
            if (is_one_of(argv[i], "-help", "--help") || is_one_of(argv[i], "-h", "-?")) {
                printf(usage, c.name);
                return 0;
            }
            if (takes_class_path(argv[i])) {
                if (++i == argc)
                    return bad_usage(&c, "no argument for option ", argv[i - 1]);
                c.class_path = argv[i];
            } else if (argv[i][0] != '-') {
                if (pass == 1)
                    show(&c, argv[i]);
                shown++;
            } else if (pass == 0 && !take_option(&c, argv[i])) {
                return bad_usage(&c, "unknown option: ", argv[i]);
            }
        }
        if (shown == 0)
            return bad_usage(&c, "no classes specified", "");
    }
    return c.status;
}
