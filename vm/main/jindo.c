/* The `jindo` command: options as `java` takes them, then a class, a jar or a source file. */
#include "main/options.h"
#include "main/disasm.h"
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

static int run(Command *cmd) {
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
    int status = vm_run_main(t, cmd->main_class, cmd->argc, cmd->argv);
    int at_exit = vm_destroy(t);
    return at_exit ? at_exit : status;
}

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "disasm") == 0)
        return disasm_main(argc - 1, argv + 1);
    Command cmd;
    int status = options_parse(&cmd, argc, argv);
    if (status < 0)
        status = run(&cmd);
    options_free(&cmd);
    return status;
}
