/* The invocation interface of JNI: making a VM from C, attaching threads to it. */
#include "embed/jni.h"
#include "native/jni.h"
#include "heap/state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static Vm *vm_of(JavaVM *vm) {
    return (Vm *)((char *)vm - offsetof(Vm, jni));
}

static void *env_of(Thread *t) {
    t->jni = &jni_functions;
    return &t->jni;
}

static jint attach(JavaVM *java, void **env, void *args, bool daemon) {
    Vm *vm = vm_of(java);
    const JavaVMAttachArgs *a = args;
    Thread *t = thread_current(vm);
    if (!t) {
        const char *name = a && a->name ? a->name : NULL;
        if (!(t = thread_attach(vm, name, daemon)))
            return JNI_ENOMEM;
        if (!thread_make_java(t, name ? name : "native")) {
            thread_detach(t);
            return JNI_ERR;
        }
    }
    *env = env_of(t);
    return JNI_OK;
}

static jint AttachCurrentThread(JavaVM *vm, void **env, void *args) {
    return attach(vm, env, args, false);
}
static jint AttachCurrentThreadAsDaemon(JavaVM *vm, void **env, void *args) {
    return attach(vm, env, args, true);
}

static jint DetachCurrentThread(JavaVM *vm) {
    Thread *t = thread_current(vm_of(vm));
    if (!t)
        return JNI_OK;
    if (!t->foreign || t->frame)
        return JNI_ERR; /* Java is still running on it */
    thread_detach(t);
    return JNI_OK;
}

static jint GetEnv(JavaVM *vm, void **env, jint version) {
    Thread *t = thread_current(vm_of(vm));
    *env = t ? env_of(t) : NULL;
    return t ? JNI_OK : JNI_EDETACHED;
}

/* ---- Options ---- */

typedef struct Settings { /* live as long as the Vm: its options point into them */
    VmOptions options;
    void (*exit)(jint);
    char *texts;
    Property properties[];
} Settings;

static bool starts(const char *s, const char *with, const char **rest) {
    size_t n = strlen(with);
    *rest = s + n;
    return strncmp(s, with, n) == 0;
}

static size_t parse_size(const char *s) {
    char *end;
    unsigned long long n = strtoull(s, &end, 10);
    switch (*end | 32) {
    case 'k': return (size_t)(n << 10);
    case 'm': return (size_t)(n << 20);
    case 'g': return (size_t)(n << 30);
    default: return (size_t)n;
    }
}

static void add_property(Settings *s, char *text) {
    Property *p = &s->properties[s->options.property_count++];
    char *equals = strchr(text, '=');
    if (equals)
        *equals = 0;
    p->key = text;
    p->value = equals ? equals + 1 : text + strlen(text);
    if (strcmp(p->key, "java.class.path") == 0)
        s->options.class_path = p->value;
}

/* False: not known. text may be kept and changed. */
static bool take_option(Settings *s, char *text, void *extra) {
    const char *rest;
    VmOptions *o = &s->options;
    if (starts(text, "-D", &rest))
        add_property(s, text + 2);
    else if (starts(text, "-Xmx", &rest))
        o->max_heap = parse_size(rest);
    else if (starts(text, "-Xss", &rest))
        o->stack_size = parse_size(rest);
    else if (strcmp(text, "-ea") == 0 || strcmp(text, "-enableassertions") == 0)
        o->enable_asserts = true;
    else if (strcmp(text, "-verbose:class") == 0)
        o->verbose_class = true;
    else if (strcmp(text, "-verbose:gc") == 0)
        o->verbose_gc = true;
    else if (strcmp(text, "-Xint") == 0)
        o->interpret_only = true;
    else if (strcmp(text, "exit") == 0)
        s->exit = (void (*)(jint))extra;
    else
        return starts(text, "-X", &rest) || starts(text, "_", &rest) || strcmp(text, "-Xrs") == 0 ||
               strcmp(text, "vfprintf") == 0 || strcmp(text, "abort") == 0;
    return true;
}

static void on_exit_asked(void *context, int status) {
    Settings *s = context;
    if (s->exit)
        s->exit(status);
}

static Settings *read_options(const JavaVMInitArgs *args, jint *result) {
    size_t bytes = 1, n = args ? (size_t)args->nOptions : 0;
    for (size_t i = 0; i < n; i++)
        bytes += strlen(args->options[i].optionString) + 1;
    Settings *s = calloc(1, sizeof *s + (n + 1) * sizeof(Property));
    char *text = s ? s->texts = malloc(bytes) : NULL;
    *result = JNI_ENOMEM;
    if (!text) {
        free(s);
        return NULL;
    }
    s->options.properties = s->properties;
    s->options.io_context = s;
    s->options.on_exit = on_exit_asked;
    s->options.no_signals = true;
    for (size_t i = 0; i < n; i++) {
        size_t len = strlen(args->options[i].optionString) + 1;
        memcpy(text, args->options[i].optionString, len);
        if (!take_option(s, text, args->options[i].extraInfo) && !args->ignoreUnrecognized) {
            *result = JNI_ERR;
            free(s->texts);
            free(s);
            return NULL;
        }
        text += len;
    }
    return s;
}

/* ---- Making and ending ---- */

jint JNI_GetDefaultJavaVMInitArgs(void *args) {
    jint version = ((JavaVMInitArgs *)args)->version;
    return version >= JNI_VERSION_1_2 && version <= JNI_VERSION_10 ? JNI_OK : JNI_EVERSION;
}

jint JNI_CreateJavaVM(JavaVM **java, void **env, void *args) {
    const JavaVMInitArgs *a = args;
    if (a && JNI_GetDefaultJavaVMInitArgs(args) != JNI_OK)
        return JNI_EVERSION;
    jint result;
    Settings *s = read_options(a, &result);
    if (!s)
        return result;
    char *error;
    Thread *t;
    Vm *vm = vm_create(&s->options, &t, &error);
    if (!vm) {
        fprintf(stderr, "Error: %s\n", error ? error : "the VM could not be made");
        free(error);
        free(s->texts);
        free(s);
        return JNI_ERR;
    }
    *java = (JavaVM *)&vm->jni;
    *env = env_of(t);
    return JNI_OK;
}

static jint DestroyJavaVM(JavaVM *java) {
    void *env;
    jint attached = AttachCurrentThread(java, &env, NULL);
    Vm *vm = vm_of(java);
    if (attached != JNI_OK)
        return attached;
    Settings *s = vm->options.io_context;
    vm_destroy(thread_current(vm));
    free(s->texts);
    free(s);
    return JNI_OK;
}

typedef struct Listing {
    JavaVM **vms;
    jsize room, n;
} Listing;

static void list_vms(void *arg) {
    Listing *l = arg;
    for (HeapState *h = process()->heaps; h; h = h->next, l->n++)
        if (l->n < l->room)
            l->vms[l->n] = (JavaVM *)&h->vm->jni;
}

jint JNI_GetCreatedJavaVMs(JavaVM **vms, jsize room, jsize *n) {
    Listing l = {vms, room, 0};
    collector_locked(list_vms, &l);
    *n = l.n;
    return JNI_OK;
}

const struct JNIInvokeInterface_ jni_invocation = {
    .DestroyJavaVM = DestroyJavaVM,
    .AttachCurrentThread = AttachCurrentThread,
    .DetachCurrentThread = DetachCurrentThread,
    .GetEnv = GetEnv,
    .AttachCurrentThreadAsDaemon = AttachCurrentThreadAsDaemon,
};
