/* Loading: from names to Classes.
 *
 * A Loader is the VM's side of a java.lang.ClassLoader (NULL object for the boot loader). It owns the
 * metadata arena of the classes it defines, and a table of those for which it is an initiating loader. The
 * boot loader reads the image and -Xbootclasspath/a; the application loader is Java code (jindo.internal)
 * over the class path, user loaders are anything.
 *
 * Loading through a Java loader needs Java to run: such functions return NULL with a call pending
 * (runtime/call.h).
 */
#ifndef JINDO_RUNTIME_LOADER_H
#define JINDO_RUNTIME_LOADER_H

#include "runtime/class.h"
#include "os/os.h"

/* The class of that name as `loader` sees it, arrays included. NULL: an exception (NoClassDefFoundError, a
   linkage error, ClassNotFoundException as thrown by the Java loader) or a call is pending. */
Class *loader_load(Thread *t, Loader *loader, Symbol *name);

/* From the image or the appended boot path; NULL without an exception if it is not there. */
Class *loader_find_boot(Thread *t, Symbol *name);

/* Only if it is already recorded for this loader. The second holds vm->lock. */
Class *loader_find_loaded(Loader *loader, Symbol *name);
Class *loader_seen(Loader *l, Symbol *name);

/* Define a class from bytes (copied unless `keep`). name may be NULL (take it from the bytes). Hidden classes
   are not entered in the table and get a unique suffix. NULL: exception or call pending; in the latter case
   call again. */
typedef struct DefineOptions {
    const char *source;
    Object *protection_domain;
    Class *host; /* of a hidden class: lookup class */
    bool hidden, nestmate, strong;
    bool trusted; /* from the image: no format check, no verification */
    bool keep;    /* bytes outlive the loader */
} DefineOptions;
Class *loader_define(Thread *t, Loader *loader, Symbol *name, const uint8_t *bytes, size_t len,
                     const DefineOptions *opt);

/* The Loader of a java.lang.ClassLoader object (made on first use); NULL object: the boot loader. */
Loader *loader_of(Thread *t, Object *class_loader);

/* Linking (verification) and initialization. False: exception or call pending; then call again. */
bool class_link(Thread *t, Class *c);
bool class_init(Thread *t, Class *c);

/* Frees what a class holds of its class file, when its loader goes. */
void class_file_release(Class *c);

/* Visit every class of the VM; safe against concurrent definition. */
void loaders_each_class(Vm *vm, void (*visit)(Class *c, void *arg), void *arg);

bool loader_boot_init(Thread *t); /* loads the core classes; result false with a message on t->vm->error */
void loaders_free(Vm *vm);

struct Loader {
    Vm *vm;
    Object *java; /* the ClassLoader; not a root */
    struct MetaArena *arena;
    Class **table; /* open hash by name: initiated classes */
    Symbol **table_names;
    uint32_t table_size, table_used;
    Class *classes; /* defined here, newest first; arrays of them too */
    OsMutex keep_lock, constants_lock;
    uint32_t kept_count;       /* mirrors in ClassLoader.classes */
    struct Defining *defining; /* loader.c */
    Loader *next;              /* all loaders of the VM */
};

#endif
