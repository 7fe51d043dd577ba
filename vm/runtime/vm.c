/* A Vm from its making to its end. */
#include "runtime/vm.h"
#include "runtime/engine.h"
#include "runtime/image.h"
#include "runtime/signals.h"
#include "native/classpath.h"
#include "native/jni.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STOP_PATIENCE 2000000000LL /* nanoseconds */

static bool init_known(Thread *t, int id) {
    Class *c = known_class(t, id);
    while (c && !class_init(t, c))
        if (!run_pending(t))
            return false;
    return c != NULL;
}

static bool call_boot(Thread *t, const char *name) {
    Class *boot = known_class(t, KNOWN_Boot);
    Method *m = boot ? class_need_method(boot, name, "()V") : NULL;
    return m && init_known(t, KNOWN_Boot) && call_java(t, m, NULL, NULL);
}

/* An error that can be thrown when there is no memory to make one. */
static bool make_reserve(Thread *t) {
    return init_known(t, KNOWN_OutOfMemoryError) && exceptions_init(t) &&
           init_known(t, KNOWN_StackOverflowError);
}

static bool boot(Thread *t) {
    static const int first[] = {KNOWN_Object, KNOWN_String, KNOWN_Class, KNOWN_ThreadGroup, KNOWN_Thread};
    if (!loader_boot_init(t) || !make_reserve(t))
        return false;
    for (size_t i = 0; i < sizeof first / sizeof *first; i++)
        if (!init_known(t, first[i]))
            return false;
    return thread_make_java(t, "main") && call_boot(t, "init");
}

/* The exception and its causes, in one line. */
static char *describe_failure(Thread *t) {
    Vm *vm = t->vm;
    char *text = malloc(2048), name[512];
    if (!text)
        return NULL;
    Object *e = exception_take(t);
    size_t n = (size_t)snprintf(text, 2048, e ? "could not start" : "the class library does not fit this VM");
    while (e && vm->core.Throwable_detailMessage && n < 1500) {
        Object *m = FIELD_AT(Object *, e, vm->core.Throwable_detailMessage);
        char message[512];
        n += (size_t)snprintf(text + n, 2048 - n, ": %.400s%s%.400s",
                              class_java_name(object_class(e), name, sizeof name), m ? ": " : "",
                              m ? string_copy(vm, m, message, sizeof message) : "");
        Object *cause = FIELD_AT(Object *, e, vm->core.Throwable_cause);
        e = cause != e ? cause : NULL;
    }
    if (vm->error)
        snprintf(text + n, 2048 - n, ": %s", vm->error);
    free(vm->error);
    return text;
}

static void free_vm(Vm *vm) {
    jni_free(vm);
    heap_free(vm); /* first: from here on no collection looks at this Vm */
    if (vm->engine)
        vm->engine->free(vm);
    classpath_free(vm);
    loaders_free(vm);
    symbols_free(vm);
    heap_root_free(vm->boot_mirrors);
    os_cond_free(&vm->lock_cond);
    os_cond_free(&vm->thread_cond);
    os_mutex_free(&vm->lock);
    os_mutex_free(&vm->thread_lock);
    free(vm);
}

static void set_defaults(VmOptions *o) {
    if (!o->max_heap)
        o->max_heap = os_memory_size() / 4;
    if (!o->stack_size)
        o->stack_size = 1u << 20;
    if (!o->class_path)
        o->class_path = ".";
}

static char *copy_text(const char *s) {
    char *p = malloc(strlen(s) + 1);
    return p ? strcpy(p, s) : NULL;
}

Vm *vm_create(const VmOptions *options, Thread **main_thread, char **error) {
    *error = NULL;
    heap_process_init();
    Vm *vm = calloc(1, sizeof *vm); /* what it holds of the heap, heap/roots.c knows */
    if (!vm) {
        *error = copy_text("out of memory");
        return NULL;
    }
    if (options)
        vm->options = *options;
    set_defaults(&vm->options);
    vm->image = image_builtin();
    vm->jni = &jni_invocation;
    os_mutex_init(&vm->lock);
    os_mutex_init(&vm->thread_lock);
    os_cond_init(&vm->lock_cond);
    os_cond_init(&vm->thread_cond);
    vm->poll_interval = POLL_INTERVAL;
#if JINDO_JIT
    if (!vm->options.interpret_only && jit_engine()->start(vm))
        vm->engine = jit_engine();
#endif
    Thread *t = vm->image && symbols_init(vm) && heap_init(vm) ? thread_attach(vm, NULL, false) : NULL;
    if (t && boot(t)) {
        *main_thread = t;
        return vm;
    }
    *error = t ? describe_failure(t)
               : copy_text(vm->image ? "out of memory" : "the class library image is damaged");
    if (t)
        thread_detach(t);
    free_vm(vm);
    return NULL;
}

/* ---- Running main ---- */

static Object *string_array(Thread *t, int n, const char **texts) {
    Class *type = class_array_of(t, CLASS(t->vm, String));
    Array *a = type ? heap_new_array(t, type, n) : NULL;
    for (int i = 0; a && i < n; i++)
        if (!(ARRAY_DATA(Object *, a)[i] = string_new(t, texts[i])))
            return NULL;
    return (Object *)a;
}

/* The launcher's words for a main class that cannot be had: a linkage error while loading it, one while
   linking it, anything else. */
static void report_main(Thread *t, const char *class_name, bool loaded) {
    char name[512];
    Object *e = exception_take(t);
    Class *linkage = known_class(t, KNOWN_LinkageError), *absent = known_class(t, KNOWN_NoClassDefFoundError);
    bool while_loading = e && !loaded && object_is(e, linkage) && !object_is(e, absent);
    if (loaded)
        fprintf(stderr, "Error: Unable to initialize main class %s\n", class_name);
    else if (while_loading)
        fprintf(stderr, "Error: LinkageError occurred while loading main class %s\n", class_name);
    else
        fprintf(stderr, "Error: Could not find or load main class %s\n", class_name);
    if (!e)
        return;
    Object *m = FIELD_AT(Object *, e, t->vm->core.Throwable_detailMessage);
    char *text = m ? string_utf8(t->vm, m) : NULL;
    fprintf(stderr, "%s%s%s%s\n",
            while_loading ? "\t" : "Caused by: ", class_java_name(object_class(e), name, sizeof name),
            text ? ": " : "", text ? text : "");
    free(text);
}

static bool link_main(Thread *t, Class *c) {
    while (!class_link(t, c))
        if (!run_pending(t))
            return false;
    return true;
}

static Class *load_main(Thread *t, Object *loader, const char *class_name) {
    Vm *vm = t->vm;
    Method *get =
        class_need_method(CLASS(vm, ClassLoader), "getSystemClassLoader", "()Ljava/lang/ClassLoader;");
    Value args[2] = {{.o = loader}}, r;
    if (!loader && (!get || !call_java(t, get, NULL, &args[0])))
        return NULL;
    if (!(args[1].o = string_new(t, class_name)))
        return NULL;
    Method *load = class_select(object_class(args[0].o), vm->core.ClassLoader_loadClass);
    if (!call_java(t, load, args, &r) || !r.o)
        return NULL;
    return mirror_class(vm, r.o);
}

/* A main(String[]) of whatever access and result that k itself declares. */
static Method *own_main(Class *k) {
    static const char params[] = "([Ljava/lang/String;)";
    for (unsigned i = 0; i < k->method_count; i++)
        if (k->methods[i].name == SYM(k->vm, main) &&
            strncmp(k->methods[i].desc->text, params, sizeof params - 1) == 0)
            return &k->methods[i];
    return NULL;
}

/* What is wrong with the main method of a class on the class path; NULL when nothing is. */
static const char *main_fault(const Method *m) {
    if (!m)
        return "not found in class %s, please define the main method as:\n"
               "   public static void main(String[] args)\n"
               "or a JavaFX application class must extend javafx.application.Application\n";
    if (!(m->access & ACC_STATIC))
        return "is not static in class %s, please define the main method as:\n"
               "   public static void main(String[] args)\n";
    if (m->desc->text[m->desc->len - 1] != 'V')
        return "must return a value of type void in class %s, please \ndefine the main method as:\n"
               "   public static void main(String[] args)\n";
    return NULL;
}

/* Likewise of one that was compiled from source, which must declare it itself. */
static const char *source_main_fault(const Method *m) {
    if (!m)
        return "error: can't find main(String[]) method in class: %s\n";
    if (~m->access & (ACC_PUBLIC | ACC_STATIC))
        return "error: 'main' method is not declared 'public static'\n";
    if (m->desc->text[m->desc->len - 1] != 'V')
        return "error: 'main' method is not declared with a return type of 'void'\n";
    return NULL;
}

static Method *find_main(Class *c, bool from_source) {
    char name[512];
    Method *m = own_main(c);
    for (Class *k = c; !from_source && k && !(m && m->access & ACC_PUBLIC); k = k->super)
        m = own_main(k);
    if (!from_source && m && !(m->access & ACC_PUBLIC))
        m = NULL;
    const char *fault = from_source ? source_main_fault(m) : main_fault(m);
    if (!fault)
        return m;
    class_java_name(c, name, sizeof name);
    if (!from_source)
        fputs("Error: Main method ", stderr);
    fprintf(stderr, fault, name);
    return NULL;
}

int vm_run_main(Thread *t, const char *class_name, int argc, const char **argv) {
    return vm_run_main_in(t, NULL, class_name, argc, argv);
}

int vm_run_main_in(Thread *t, Object *loader, const char *class_name, int argc, const char **argv) {
    Vm *vm = t->vm;
    char dotted[1024];
    snprintf(dotted, sizeof dotted, "%s", class_name);
    for (char *p = dotted; *p; p++)
        if (*p == '/')
            *p = '.';
    Class *c = load_main(t, loader, dotted);
    if (!c || !link_main(t, c)) {
        report_main(t, dotted, c != NULL);
        return 1;
    }
    Method *m = find_main(c, loader != NULL);
    if (!m)
        return 1;
    Value args[1] = {{.o = string_array(t, argc, argv)}};
    bool ok = args[0].o != NULL;
    while (ok && !class_init(t, c))
        ok = run_pending(t);
    ok = ok && call_java(t, m, args, NULL);
    Object *e = exception_take(t);
    if (thread_stopping(t)) /* System.exit, by whatever thread */
        return vm->exit_status;
    if (!ok)
        exception_report(t, e);
    return ok ? 0 : 1;
}

void vm_halt(Thread *t, int status) {
    Vm *vm = t->vm;
    int running = 0;
    if (atomic_compare_exchange_strong(&vm->exit_state, &running, 2))
        vm->exit_status = status;
    if (vm->options.on_exit)
        vm->options.on_exit(vm->options.io_context, vm->exit_status);
    threads_ask_to_stop(vm);
}

int vm_destroy(Thread *t) {
    Vm *vm = t->vm;
    threads_join_all(t);
    signals_drop(vm);
    if (atomic_load(&vm->exit_state) == 0 && !call_boot(t, "shutdown"))
        exception_take(t);
    int status = vm->exit_status;
    if (!threads_stop(t, STOP_PATIENCE)) {
        thread_detach(t); /* a thread is stuck in the system: what it uses must stay */
        return status;
    }
    if (vm->engine)
        vm->engine->stop(vm);
    thread_detach(t);
    free_vm(vm);
    return status;
}
