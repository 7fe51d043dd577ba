/* Signals for the `jindo` command. */
#include "runtime/signals.h"
#include "runtime/vm.h"
#include "os/host.h"
#include "os/process.h"

#include <stdio.h>
#include <stdlib.h>

static void write_text(void *file, const char *text) {
    fputs(text, file);
}

static void end_vm(Thread *t, int number) {
    Class *system = known_class(t, KNOWN_System);
    Value status = {.i = 128 + number}, none;
    if (system)
        call_java(t, class_need_method(system, "exit", "(I)V"), &status, &none);
    t->exception = NULL;
}

/* While the lock is held the Vm stays; attached, this thread is one that its end waits for. */
static Thread *attach(void) {
    Process *p = process();
    os_mutex_lock(&p->signal_lock);
    Thread *t = p->signal_vm ? thread_attach(p->signal_vm, NULL, true) : NULL;
    os_mutex_unlock(&p->signal_lock);
    return t;
}

static void on_signal(void *none, OsSignal what, int number) {
    Thread *t = attach();
    if (!t) {
        if (what == OS_SIGNAL_END)
            _Exit(128 + number);
        return;
    }
    if (what == OS_SIGNAL_DUMP) {
        threads_dump(t->vm, write_text, stdout);
        fflush(stdout);
    } else if (thread_make_java(t, "signal handler")) {
        end_vm(t, number);
    }
    thread_detach(t);
}

void signals_watch(void) {
    os_watch_signals(on_signal, NULL);
}

static void set_vm(Vm *vm) {
    Process *p = process();
    os_mutex_lock(&p->signal_lock);
    p->signal_vm = vm;
    os_mutex_unlock(&p->signal_lock);
}

void signals_to(Vm *vm) {
    set_vm(vm);
}
void signals_drop(Vm *vm) {
    set_vm(NULL);
}
