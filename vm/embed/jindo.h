/* Jindo: a virtual machine inside your program.
 *
 *      JindoConfig config;
 *      jindo_config_init(&config);
 *      config.class_path = "classes";
 *      JindoVm *vm = jindo_create(&config, NULL, 0);
 *      int status = jindo_run_main(vm, "Hello", 0, NULL);
 *      jindo_destroy(vm);
 *
 * A process may hold many VMs, at once and one after the other; they see nothing of each other. A VM takes no
 * signal, changes no locale and ends no process. Its output goes to the process's descriptors 1 and 2 unless
 * the configuration says otherwise.
 *
 * The thread that creates a VM belongs to it until jindo_destroy, which the same thread must call. Any other
 * thread that wants to use the VM attaches itself first, and detaches before it ends. Texts are UTF-8. A
 * function that can fail says so by its JindoResult; jindo_error then tells why, until the calling thread's
 * next call.
 *
 * Objects of Java are held by JindoRef: what a ref names stays alive until jindo_release, or until the VM
 * goes. */
#ifndef JINDO_H
#define JINDO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define JINDO_API __attribute__((visibility("default")))
#else
#define JINDO_API
#endif

typedef struct JindoVm JindoVm;
typedef struct JindoRef JindoRef;

typedef enum JindoResult {
    JINDO_OK,
    JINDO_THROWN,    /* Java threw an exception; jindo_take_exception gives it */
    JINDO_NOT_FOUND, /* no such class, method or field */
    JINDO_EXITED,    /* the program called System.exit, or the VM is being stopped */
    JINDO_NO_MEMORY,
    JINDO_MISUSE, /* wrong thread, wrong type of ref, bad descriptor */
} JindoResult;

/* An argument, a result, a field: the member that the Java type asks for (boolean, byte, short, char and int:
 * i). */
typedef union JindoValue {
    int32_t i;
    int64_t l;
    float f;
    double d;
    JindoRef *ref; /* NULL is null */
} JindoValue;

/* ---- Making and ending a VM ---- */

typedef struct JindoProperty {
    const char *key, *value;
} JindoProperty;

typedef struct JindoConfig {
    size_t size;            /* of this struct; set by jindo_config_init */
    size_t max_heap;        /* bytes that live objects may take; 0: a quarter of the machine's memory */
    size_t stack_size;      /* bytes of each thread's Java stack; 0: 1 MB */
    const char *class_path; /* directories and jars, separated by ':' */
    const JindoProperty *properties;
    size_t property_count;
    bool enable_asserts;
    /* Standard streams. A function that is NULL stands for the process's own. They return bytes taken or
       given, 0 at the end of input, -1 on failure, and may be called from any thread of the VM. */
    void *context;
    long (*read_in)(void *context, void *buf, size_t n);
    long (*write_out)(void *context, int fd, const void *buf, size_t n); /* fd 1: output, 2: errors */
} JindoConfig;

JINDO_API void jindo_config_init(JindoConfig *config);
/* NULL: the reason is in error, if it is not NULL. */
JINDO_API JindoVm *jindo_create(const JindoConfig *config, char *error, size_t error_size);
/* Waits for the program's own threads, runs its shutdown hooks, frees everything. Returns the exit status:
   that of System.exit, else 0. */
JINDO_API int jindo_destroy(JindoVm *vm);
/* Ends the program as System.exit does but without hooks; from any attached thread. jindo_destroy is still to
 * be called. */
JINDO_API void jindo_stop(JindoVm *vm, int status);

JINDO_API JindoResult jindo_attach(JindoVm *vm, const char *thread_name);
JINDO_API void jindo_detach(JindoVm *vm);

/* ---- Running ---- */

/* As `java class args...`: the exit status; an uncaught exception is reported on the error stream and
 * gives 1. */
JINDO_API int jindo_run_main(JindoVm *vm, const char *class_name, int argc, const char *const *argv);

/* Class names are as in Java (a.b.C), descriptors as in class files: "(ILjava/lang/String;)V". Classes are
   loaded by the application's class loader and initialized first. result may be NULL; a ref in it is new and
   the caller's. */
JINDO_API JindoResult jindo_call_static(JindoVm *vm, const char *class_name, const char *method,
                                        const char *descriptor, const JindoValue *args, JindoValue *result);
/* Virtual: the method of that name that the object's class has. */
JINDO_API JindoResult jindo_call(JindoVm *vm, JindoRef *object, const char *method, const char *descriptor,
                                 const JindoValue *args, JindoValue *result);
/* The constructor's descriptor ends in V. */
JINDO_API JindoResult jindo_new(JindoVm *vm, const char *class_name, const char *descriptor,
                                const JindoValue *args, JindoRef **object);

/* The text of what the last failed call of this thread met; "" if there is none. */
JINDO_API const char *jindo_error(JindoVm *vm);
/* The exception behind the last JINDO_THROWN of this thread, NULL if there is none. */
JINDO_API JindoRef *jindo_take_exception(JindoVm *vm);

/* Defines a class from a class file, in the application's class loader. */
JINDO_API JindoResult jindo_define_class(JindoVm *vm, const char *class_name, const void *bytes, size_t size);

/* ---- Fields ---- */

JINDO_API JindoResult jindo_get_static(JindoVm *vm, const char *class_name, const char *field,
                                       JindoValue *value);
JINDO_API JindoResult jindo_set_static(JindoVm *vm, const char *class_name, const char *field,
                                       JindoValue value);
JINDO_API JindoResult jindo_get(JindoVm *vm, JindoRef *object, const char *field, JindoValue *value);
JINDO_API JindoResult jindo_set(JindoVm *vm, JindoRef *object, const char *field, JindoValue value);

/* ---- Objects ---- */

JINDO_API void jindo_release(JindoVm *vm, JindoRef *ref);
JINDO_API JindoRef *jindo_copy_ref(JindoVm *vm, JindoRef *ref);
JINDO_API bool jindo_same(JindoVm *vm, JindoRef *a, JindoRef *b);
/* a.b.C, written to buf and cut at size. */
JINDO_API const char *jindo_class_name(JindoVm *vm, JindoRef *object, char *buf, size_t size);

JINDO_API JindoRef *jindo_string(JindoVm *vm, const char *text);
/* Bytes that the string takes, the final zero not counted; writes as much of it as fits. buf may be NULL if
 * size is 0. */
JINDO_API size_t jindo_text(JindoVm *vm, JindoRef *string, char *buf, size_t size);

JINDO_API JindoRef *jindo_bytes(JindoVm *vm, const void *bytes, size_t n); /* a byte[] */
JINDO_API int32_t jindo_length(JindoVm *vm, JindoRef *array);              /* -1: not an array */
/* Where a primitive array's elements are; they do not move while the ref lives. NULL: not such an array. */
JINDO_API void *jindo_elements(JindoVm *vm, JindoRef *array);

/* ---- Memory ---- */

JINDO_API void jindo_collect(JindoVm *vm);
JINDO_API size_t jindo_memory_used(JindoVm *vm);

#ifdef __cplusplus
}
#endif

#endif
