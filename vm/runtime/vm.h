/* The Vm: everything that one guest has. Two Vms of one process share only what vm/os and the collector force
   on them, listed in os/process.h. */
#ifndef JINDO_RUNTIME_VM_H
#define JINDO_RUNTIME_VM_H

#include "runtime/thread.h"
#include "runtime/loader.h"
#include "runtime/exception.h"
#include "runtime/string.h"
#include "runtime/monitor.h"
#include "heap/meta.h"

enum { /* ids of known classes */
#define KNOWN(id, name) KNOWN_##id,
#define KNOWN_LAZY(id, name) KNOWN_##id,
#include "runtime/known.def"
#undef KNOWN
#undef KNOWN_LAZY
       KNOWN_COUNT
};

/* Already loaded known class (core ones always are). */
#define CLASS(vm, id) ((vm)->known[KNOWN_##id])

/* Offsets and methods that C uses by name, filled when the core classes are loaded (core.c). */
typedef struct CoreRefs {
#define FIELD(id, cls, name) uint32_t id;
#define METHOD(id, cls, name, desc) Method *id;
#include "runtime/core.def"
#undef FIELD
#undef METHOD
} CoreRefs;

/* Offsets in java.lang.invoke, filled at its first use (invoke_ready, interp/invoke.h). */
typedef struct InvokeRefs {
    _Atomic bool ready;
    uint32_t MethodHandle_type, DirectHandle_kind, DirectHandle_target, MethodType_ptypes, MethodType_rtype,
        CallSite_target;
} InvokeRefs;

typedef struct Property {
    char *key, *value;
} Property;

typedef struct VmOptions {
    size_t max_heap;   /* -Xmx, bytes; 0: the default, a quarter of memory */
    size_t stack_size; /* -Xss, bytes */
    const char *class_path;
    const char *boot_append; /* -Xbootclasspath/a */
    Property *properties;
    size_t property_count;
    bool dump_code; /* -Xdump:code: list each method's threaded code when it is made */
    bool verbose_class, verbose_gc, interpret_only, verify_all, enable_asserts, enable_system_asserts;
    const char **assert_rules; /* "+pkg...", "-Class" in order */
    size_t assert_rule_count;
    const char **jit; /* what follows -Xjit: */
    size_t jit_count;
    bool no_signals;
    /* Where the standard streams go; NULL: file descriptors 0, 1, 2. Return bytes taken or -1. */
    void *io_context;
    long (*read_in)(void *context, void *buf, size_t n);
    long (*write_out)(void *context, int fd, const void *buf, size_t n);
    void (*on_exit)(void *context, int status);
} VmOptions;

typedef struct StringTable {
    Object **slots; /* weak: the collector clears them */
    uint32_t size, used;
} StringTable;

struct Vm {
    VmOptions options;
    Symbol *names[N_COUNT];
    Class *known[KNOWN_COUNT];
    CoreRefs core;
    InvokeRefs invoke;
    Class *primitives[T_VOID + 1];
    Loader *boot;
    Loader *loaders;
    struct Constraint *constraints; /* runtime/constraint.h */
    Object **boot_mirrors;          /* uncollectable, roots */
    uint32_t boot_mirror_count, boot_mirror_size;
    struct SymbolTable *symbols;
    StringTable strings;
    struct MonitorTable *monitors;
    const struct ImageHeader *image;
    Object *oom; /* preallocated OutOfMemoryError */
    Object *main_group;
    OsMutex lock;        /* classes, loaders, symbols, strings; held briefly, never while Java runs */
    OsCond lock_cond;    /* class initialization and loading waits */
    OsMutex thread_lock; /* threads */
    OsCond thread_cond;
    Thread *threads;
    _Atomic uint32_t thread_count;
    uint32_t nondaemon_count, next_thread_id;
    _Atomic int exit_state; /* 0 running, 1 exiting, 2 halted */
    int exit_status;
    struct HeapState *heap;
    const struct JNIInvokeInterface_ *jni; /* its address is a JavaVM (native/jni.h) */
    struct JniState *jni_state;
    struct ClassPath *class_path;    /* native/classpath.h */
    char *error;                     /* why vm_create failed */
    _Atomic uint32_t hidden_count;   /* names hidden classes */
    const struct CodeEngine *engine; /* the JIT (runtime/engine.h); NULL: none */
    uint32_t poll_interval;          /* POLL_INTERVAL, or less */
    struct Jit *jit;                 /* the engine's */
};

static inline Class *mirror_class(const Vm *vm, const Object *mirror) {
    return (Class *)(intptr_t)FIELD_AT(int64_t, mirror, vm->core.Class_vm);
}

/* Make a VM and attach the calling thread as its main thread. NULL: *error says why (free it). */
Vm *vm_create(const VmOptions *options, Thread **main_thread, char **error);
/* Runs main of the named class with UTF-8 arguments; returns the exit status as `java` would. */
int vm_run_main(Thread *t, const char *class_name, int argc, const char **argv);
/* The same with the class that `loader` gives; NULL: the system class loader. */
int vm_run_main_in(Thread *t, Object *loader, const char *class_name, int argc, const char **argv);
/* Ends the VM at once, without hooks. The host's on_exit is told, which may end the process; if it comes
   back, the VM's threads unwind, t among them. */
void vm_halt(Thread *t, int status);
/* Waits for non-daemon threads, runs shutdown hooks; then destroys everything. */
int vm_destroy(Thread *t);

#endif
