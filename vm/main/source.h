/* The source launcher: Java source files compiled in memory and run, nothing written. */
#ifndef JINDO_MAIN_SOURCE_H
#define JINDO_MAIN_SOURCE_H

#include "runtime/vm.h"

typedef struct CompiledClass {
    char *name; /* internal */
    uint8_t *bytes;
    size_t len;
} CompiledClass;

typedef struct Compiled {
    CompiledClass *classes;
    size_t count, room;
    char *main_class; /* internal name of the class to run */
    bool out_of_memory;
} Compiled;

/* Compiles the files ("-": standard input) against the class path; 0, or an exit status after the messages
 * were printed. */
int source_compile(Compiled *out, const char *const *paths, size_t count, const char *class_path,
                   int release);
int source_run(Thread *t, const Compiled *compiled, int argc, const char **argv);
void source_free(Compiled *compiled);

#endif
