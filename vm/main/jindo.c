/* The `jindo` command: options as `java` takes them, then a class, a jar or a source file. Called as
 * `jindoc`, or with the word `compile` first, it is the compiler; `disasm` prints class files. */
#include "main/disasm.h"
#include "main/image_host.h"
#include "main/options.h"
#include "main/source.h"
#include "runtime/signals.h"
#include "runtime/vm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* System.exit: the hooks have run, and other threads may still be busy. */
static void leave(void *none, int status) {
    fflush(NULL);
    _Exit(status);
}

static int run(Command *cmd, const Compiled *compiled) {
    Thread *t;
    char *error;
    cmd->vm.on_exit = leave;
    if (!cmd->vm.no_signals)
        signals_watch();
    Vm *vm = vm_create(&cmd->vm, &t, &error);
    if (!vm) {
        fprintf(stderr, "Error: %s\n", error ? error : "out of memory");
        free(error);
        return 1;
    }
    signals_to(vm);
    if (cmd->dry_run && !compiled)
        return vm_destroy(t);
    int status = compiled ? source_run(t, compiled, cmd->argc, cmd->argv)
                          : vm_run_main(t, cmd->main_class, cmd->argc, cmd->argv);
    int at_exit = vm_destroy(t);
    return at_exit ? at_exit : status;
}

static int run_source(Command *cmd) {
    Compiled compiled;
    int release = 0;
    if (cmd->source_release) {
        char *end;
        long n = strtol(cmd->source_release, &end, 10);
        release = *end == 0 && n >= 8 && n <= 17 ? (int)n : -1;
    }
    if (release < 0) {
        fprintf(stderr, "error: invalid value for --source option: %s\n", cmd->source_release);
        return 1;
    }
    int status = source_compile(&compiled, cmd->sources, cmd->source_count, cmd->vm.class_path, release);
    if (status == 0)
        status = run(cmd, &compiled);
    source_free(&compiled);
    return status;
}

static int compile(int argc, char **argv) {
    CompilerHost image = image_host();
    return jindoc_main(argc, argv, &image);
}

static bool called_as(const char *argv0, const char *name) {
    const char *slash = strrchr(argv0, '/');
    return strcmp(slash ? slash + 1 : argv0, name) == 0;
}

int main(int argc, char **argv) {
    if (argc > 0 && called_as(argv[0], "jindoc"))
        return compile(argc, argv);
    if (argc > 1 && strcmp(argv[1], "compile") == 0)
        return compile(argc - 1, argv + 1);
    if (argc > 1 && strcmp(argv[1], "disasm") == 0)
        return disasm_main(argc - 1, argv + 1);
    Command cmd;
    int status = options_parse(&cmd, argc, argv);
    if (status < 0)
        status = cmd.source_count ? run_source(&cmd) : run(&cmd, NULL);
    options_free(&cmd);
    return status;
}
