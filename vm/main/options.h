/* The command line of `jindo`: JINDO_OPTIONS, @argfiles and arguments, understood as `java` understands them.
 */
#ifndef JINDO_MAIN_OPTIONS_H
#define JINDO_MAIN_OPTIONS_H

#include "runtime/vm.h"

typedef struct Command {
    VmOptions vm;
    const char *main_class; /* dotted; from the manifest with -jar */
    const char **sources;   /* File.java ... or "-": to be compiled in memory first; in words */
    size_t source_count;
    const char *source_release; /* --source: the file after the options is source, of that release */
    bool dry_run;               /* --dry-run: all but running main */
    const char **argv;
    int argc;
    char **words; /* all arguments, argfiles expanded; owned */
    size_t word_count, word_room;
    char *owned_path, *owned_main;
} Command;

/* Returns -1 to go on and run, else the exit status (0 after --help or --version, 1 after a bad option, which
 * has been reported). */
int options_parse(Command *cmd, int argc, char **argv);
void options_free(Command *cmd);

#endif
