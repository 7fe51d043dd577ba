/* The compiler's view of the file system: class path and source path, output directory. */
#ifndef JINDO_COMPILER_HOST_H
#define JINDO_COMPILER_HOST_H

#include "compiler.h"

typedef struct FileHost FileHost;

/* `path`s are lists separated by ':'. NULL or "": none. */
typedef struct FileHostConfig {
    const char *system;     /* directory (or jar) of the platform's classes */
    const char *classpath;  /* directories and jars */
    const char *sourcepath; /* NULL: the class path is searched for sources too */
    const char *outdir;     /* NULL: beside the source */
    bool verbose;
    /* The built-in image, when there is one: as CompilerHost's, asked before `system`. */
    const CompilerHost *image;
} FileHostConfig;

FileHost *file_host_new(const FileHostConfig *config);
void file_host_free(FileHost *h);
/* Fills the callbacks; `print` is left alone. */
void file_host_callbacks(FileHost *h, CompilerHost *out);
/* A whole file, malloc'd and NUL-terminated; NULL with errno. */
char *file_read(const char *path, size_t *len);

#endif
