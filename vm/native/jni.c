/* The functions of JNIEnv. */
#include "native/jni.h"
#include "embed/jni.h"
#include "native/box.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- References ---- */

typedef struct Cell { /* in root memory */
    Object *object;   /* of a weak reference: a WeakReference */
} Cell;

enum { TAG_GLOBAL = 1, TAG_WEAK = 2, TAGS = 3 };

static unsigned tag_of(const void *ref) {
    return (unsigned)((uintptr_t)ref & TAGS);
}

static Cell *cell_of(void *ref) {
    return (Cell *)((uintptr_t)ref & ~(uintptr_t)TAGS);
}

Object *jni_object(void *ref) {
    if (tag_of(ref) == 0)
        return ref;
    Object *o = cell_of(ref)->object;
    return tag_of(ref) == TAG_WEAK ? FIELD_AT(Object *, o, object_class(o)->vm->core.Reference_referent) : o;
}

static Thread *thread_of(JNIEnv *env) {
    return (Thread *)((char *)env - offsetof(Thread, jni));
}

/* ---- Local references: kept in a list of the thread's, so that C may hide them where it likes. An odd entry
   is where a frame of PushLocalFrame begins. ---- */

static void *local(JNIEnv *env, void *o) {
    Thread *t = thread_of(env);
    if (!o)
        return NULL;
    if (t->jni_count == t->jni_room) {
        uint32_t room = t->jni_room ? t->jni_room * 2 : 64;
        void **more = heap_root_alloc(room * sizeof *more);
        if (!more)
            return throw_oom(t, "Java heap space");
        if (t->jni_count)
            memcpy(more, t->jni_locals, t->jni_count * sizeof *more);
        heap_root_free(t->jni_locals);
        t->jni_locals = more;
        t->jni_room = room;
    }
    return t->jni_locals[t->jni_count++] = o;
}

void jni_drop_locals(Thread *t, uint32_t count) {
    if (t->jni_count > count)
        memset(t->jni_locals + count, 0, (t->jni_count - count) * sizeof *t->jni_locals);
    t->jni_count = count;
}

static void *new_cell(Thread *t, Object *o, unsigned tag) {
    Cell *c = o ? heap_root_alloc(sizeof *c) : NULL;
    if (!c)
        return o ? throw_oom(t, "Java heap space") : NULL;
    c->object = o;
    return (void *)((uintptr_t)c | tag);
}

static jobject NewGlobalRef(JNIEnv *env, jobject o) {
    return new_cell(thread_of(env), jni_object(o), TAG_GLOBAL);
}

static void DeleteGlobalRef(JNIEnv *env, jobject o) {
    if (tag_of(o))
        heap_root_free(cell_of(o));
}

static jweak NewWeakGlobalRef(JNIEnv *env, jobject o) {
    Thread *t = thread_of(env);
    Class *c = known_class(t, KNOWN_WeakReference);
    while (c && !class_init(t, c))
        if (!run_pending(t))
            return NULL;
    Object *w = c && o ? heap_new(t, c) : NULL;
    if (!w)
        return NULL;
    FIELD_AT(Object *, w, t->vm->core.Reference_referent) = jni_object(o);
    heap_register_reference(t, w);
    return t->exception ? NULL : new_cell(t, w, TAG_WEAK);
}

static void DeleteLocalRef(JNIEnv *env, jobject o) {
    Thread *t = thread_of(env);
    for (uint32_t i = t->jni_count; o && i-- > 0 && !((uintptr_t)t->jni_locals[i] & 1);)
        if (t->jni_locals[i] == (void *)o) {
            t->jni_locals[i] = t->jni_locals[--t->jni_count];
            t->jni_locals[t->jni_count] = NULL;
            return;
        }
}
static jobject NewLocalRef(JNIEnv *env, jobject o) {
    return local(env, jni_object(o));
}
static jint EnsureLocalCapacity(JNIEnv *env, jint n) {
    return JNI_OK;
}
static jint PushLocalFrame(JNIEnv *env, jint n) {
    return local(env, (void *)1) ? JNI_OK : JNI_ENOMEM;
}
static jobject PopLocalFrame(JNIEnv *env, jobject result) {
    Thread *t = thread_of(env);
    Object *o = jni_object(result);
    uint32_t i = t->jni_count;
    while (i > 0 && !((uintptr_t)t->jni_locals[i - 1] & 1))
        i--;
    jni_drop_locals(t, i ? i - 1 : 0);
    return local(env, o);
}
static jboolean IsSameObject(JNIEnv *env, jobject a, jobject b) {
    return jni_object(a) == jni_object(b);
}
static jobjectRefType GetObjectRefType(JNIEnv *env, jobject o) {
    static const jobjectRefType types[] = {JNILocalRefType, JNIGlobalRefType, JNIWeakGlobalRefType};
    return o ? types[tag_of(o)] : JNIInvalidRefType;
}

/* ---- Exceptions ---- */

static jint Throw(JNIEnv *env, jthrowable e) {
    throw_object(thread_of(env), jni_object(e));
    return JNI_OK;
}
static jthrowable ExceptionOccurred(JNIEnv *env) {
    return local(env, thread_of(env)->exception);
}
static jboolean ExceptionCheck(JNIEnv *env) {
    return thread_of(env)->exception != NULL;
}
static void ExceptionClear(JNIEnv *env) {
    thread_of(env)->exception = NULL;
}

static void ExceptionDescribe(JNIEnv *env) {
    Thread *t = thread_of(env);
    Object *e = exception_take(t);
    Method *m = e ? class_need_method(object_class(e), "printStackTrace", "()V") : NULL;
    Value args[1] = {{.o = e}};
    if (m && !call_java(t, class_select(object_class(e), m), args, NULL))
        t->exception = NULL;
}

static void FatalError(JNIEnv *env, const char *message) {
    fprintf(stderr, "FATAL ERROR in native method: %s\n", message);
    abort();
}

/* ---- Classes ---- */

static Class *class_of(Thread *t, jclass c) {
    return mirror_class(t->vm, jni_object(c));
}

static bool initialized(Thread *t, Class *c) {
    while (!class_init(t, c))
        if (!run_pending(t))
            return false;
    return true;
}

/* Of the native method that runs; in JNI_OnLoad of who loads the library; outside of all, the application's.
 */
static Loader *current_loader(Thread *t) {
    FramePlace p = frame_place(t->frame);
    if (p.method && p.kind == FRAME_NATIVE && strcmp(p.method->name->text, "load0") == 0 &&
        !p.method->owner->loader->java)
        return mirror_class(t->vm, frame_regs(p.frame)[0].o)->loader;
    if (p.method)
        return p.method->owner->loader;
    Method *get =
        class_need_method(CLASS(t->vm, ClassLoader), "getSystemClassLoader", "()Ljava/lang/ClassLoader;");
    Value r;
    return get && call_java(t, get, NULL, &r) ? loader_of(t, r.o) : NULL;
}

static jclass FindClass(JNIEnv *env, const char *name) {
    Thread *t = thread_of(env);
    Loader *l = current_loader(t);
    Symbol *symbol = l ? symbol_intern_z(t->vm, name) : NULL;
    Class *c = NULL;
    while (symbol && !(c = loader_load(t, l, symbol)))
        if (!run_pending(t))
            return NULL;
    return c && initialized(t, c) ? local(env, c->mirror) : NULL;
}

static jclass DefineClass(JNIEnv *env, const char *name, jobject loader, const jbyte *buf, jsize len) {
    Thread *t = thread_of(env);
    Loader *l = loader_of(t, jni_object(loader));
    Symbol *symbol = name ? symbol_intern_z(t->vm, name) : NULL;
    DefineOptions options = {0};
    Class *c = NULL;
    while (l && !(c = loader_define(t, l, symbol, (const uint8_t *)buf, (size_t)len, &options)))
        if (!run_pending(t))
            return NULL;
    return c ? local(env, c->mirror) : NULL;
}

static jclass GetSuperclass(JNIEnv *env, jclass c) {
    Class *k = class_of(thread_of(env), c);
    return k->super && !class_is_interface(k) ? local(env, k->super->mirror) : NULL;
}
static jboolean IsAssignableFrom(JNIEnv *env, jclass sub, jclass sup) {
    Thread *t = thread_of(env);
    return class_is_subtype(class_of(t, sub), class_of(t, sup));
}
static jclass GetObjectClass(JNIEnv *env, jobject o) {
    return local(env, object_class(jni_object(o))->mirror);
}
static jboolean IsInstanceOf(JNIEnv *env, jobject o, jclass c) {
    Object *x = jni_object(o);
    return !x || object_is(x, class_of(thread_of(env), c));
}
static jobject GetModule(JNIEnv *env, jclass c) {
    Thread *t = thread_of(env);
    Method *m = class_need_method(CLASS(t->vm, Class), "getModule", "()Ljava/lang/Module;");
    Value args[1] = {{.o = jni_object(c)}}, r = {0};
    return m && call_java(t, m, args, &r) ? local(env, r.o) : NULL;
}
static jint GetVersion(JNIEnv *env) {
    return JNI_VERSION_10;
}

/* ---- Members ---- */

static jmethodID find_method(JNIEnv *env, jclass class, const char *name, const char *sig, bool is_static) {
    Thread *t = thread_of(env);
    Class *c = class_of(t, class);
    if (!initialized(t, c))
        return NULL;
    Symbol *n = symbol_find(t->vm, name, strlen(name)), *d = symbol_find(t->vm, sig, strlen(sig));
    Method *m = n && d ? class_find_method(c, n, d) : NULL;
    if (m && n == SYM(t->vm, init) && m->owner != c)
        m = NULL;
    if (!m || method_is_static(m) != is_static)
        return throw_new(t, KNOWN_NoSuchMethodError, "%s", name);
    return (jmethodID)m;
}

static jmethodID GetMethodID(JNIEnv *env, jclass c, const char *name, const char *sig) {
    return find_method(env, c, name, sig, false);
}
static jmethodID GetStaticMethodID(JNIEnv *env, jclass c, const char *name, const char *sig) {
    return find_method(env, c, name, sig, true);
}

static jfieldID find_field(JNIEnv *env, jclass class, const char *name, const char *sig, bool is_static) {
    Thread *t = thread_of(env);
    Class *c = class_of(t, class);
    if (!initialized(t, c))
        return NULL;
    Symbol *n = symbol_find(t->vm, name, strlen(name)), *d = symbol_find(t->vm, sig, strlen(sig));
    Field *f = n && d ? class_find_field(c, n, d) : NULL;
    if (!f || !!(f->access & ACC_STATIC) != is_static)
        return throw_new(t, KNOWN_NoSuchFieldError, "%s", name);
    return (jfieldID)f;
}

static jfieldID GetFieldID(JNIEnv *env, jclass c, const char *name, const char *sig) {
    return find_field(env, c, name, sig, false);
}
static jfieldID GetStaticFieldID(JNIEnv *env, jclass c, const char *name, const char *sig) {
    return find_field(env, c, name, sig, true);
}

static int32_t slot_of(Object *o) {
    return FIELD_AT(int32_t, o, class_need_field(object_class(o), "slot")->offset);
}
static Class *declaring(Thread *t, Object *o) {
    return mirror_class(t->vm, FIELD_AT(Object *, o, class_need_field(object_class(o), "clazz")->offset));
}
static jmethodID FromReflectedMethod(JNIEnv *env, jobject m) {
    Object *o = jni_object(m);
    return (jmethodID)&declaring(thread_of(env), o)->methods[slot_of(o)];
}
static jfieldID FromReflectedField(JNIEnv *env, jobject f) {
    Object *o = jni_object(f);
    return (jfieldID)&declaring(thread_of(env), o)->fields[slot_of(o)];
}

/* The element of Class.getDeclaredXxx() whose slot is that. */
static jobject reflected(JNIEnv *env, Class *owner, const char *getter, const char *desc, int32_t slot) {
    Thread *t = thread_of(env);
    Method *get = class_need_method(CLASS(t->vm, Class), getter, desc);
    Value args[1] = {{.o = owner->mirror}}, r = {0};
    if (!get || !call_java(t, get, args, &r))
        return NULL;
    for (int32_t i = 0; i < array_length(r.o); i++) {
        Object *o = ARRAY_DATA(Object *, r.o)[i];
        if (slot_of(o) == slot)
            return local(env, o);
    }
    return NULL;
}
static jobject ToReflectedMethod(JNIEnv *env, jclass c, jmethodID id, jboolean is_static) {
    Method *m = (Method *)id;
    bool made = m->flags & METHOD_INIT;
    return reflected(env, m->owner, made ? "getDeclaredConstructors" : "getDeclaredMethods",
                     made ? "()[Ljava/lang/reflect/Constructor;" : "()[Ljava/lang/reflect/Method;",
                     (int32_t)(m - m->owner->methods));
}
static jobject ToReflectedField(JNIEnv *env, jclass c, jfieldID id, jboolean is_static) {
    Field *f = (Field *)id;
    return reflected(env, f->owner, "getDeclaredFields", "()[Ljava/lang/reflect/Field;",
                     (int32_t)(f - f->owner->fields));
}

/* ---- Calls ---- */

typedef struct Arguments { /* where they come from */
    va_list *list;
    const jvalue *array;
} Arguments;

static Value next_argument(Arguments *from, BasicType type) {
    Value v = {0};
    if (from->array) {
        const jvalue *j = from->array++;
        switch (type) {
        case T_BOOLEAN: v.bits = j->z != 0; break;
        case T_BYTE: v.bits = (uint32_t)(int32_t)j->b; break;
        case T_CHAR: v.bits = j->c; break;
        case T_SHORT: v.bits = (uint32_t)(int32_t)j->s; break;
        case T_INT: v.bits = (uint32_t)j->i; break;
        case T_FLOAT: v.f = j->f; break;
        case T_LONG: v.l = j->j; break;
        case T_DOUBLE: v.d = j->d; break;
        default: v.o = jni_object(j->l); break;
        }
        return v;
    }
    switch (type) {
    case T_LONG: v.l = va_arg(*from->list, int64_t); break;
    case T_DOUBLE: v.d = va_arg(*from->list, double); break;
    case T_FLOAT: v.f = (float)va_arg(*from->list, double); break;
    case T_REF: v.o = jni_object(va_arg(*from->list, void *)); break;
    case T_BOOLEAN: v.bits = (uint8_t)va_arg(*from->list, int) != 0; break;
    case T_BYTE: v.bits = (uint32_t)(int32_t)(int8_t)va_arg(*from->list, int); break;
    case T_CHAR: v.bits = (uint16_t)va_arg(*from->list, int); break;
    case T_SHORT: v.bits = (uint32_t)(int32_t)(int16_t)va_arg(*from->list, int); break;
    default: v.bits = (uint32_t)va_arg(*from->list, int); break;
    }
    return v;
}

/* receiver: NULL for a static method. */
static Value call(JNIEnv *env, Object *receiver, Method *m, bool is_virtual, Arguments from) {
    Thread *t = thread_of(env);
    Value args[256], r = {0};
    unsigned n = 0;
    if (!method_is_static(m)) {
        if (!receiver) {
            throw_npe(t, NULL);
            return r;
        }
        args[n++].o = receiver;
    }
    DescriptorWalk w = descriptor_walk((CfText){(const uint8_t *)m->desc->text, m->desc->len});
    for (CfText type; descriptor_next(&w, &type);)
        args[n++] = next_argument(&from, type_of_descriptor((char)type.bytes[0]));
    if (is_virtual && !(m->access & ACC_PRIVATE)) {
        Method *selected = class_select(object_class(receiver), m);
        if (!selected || selected->access & ACC_ABSTRACT) {
            throw_new(t, KNOWN_AbstractMethodError, "%s", m->name->text);
            return r;
        }
        m = selected;
    }
    if (!call_java(t, m, args, &r))
        r.bits = 0;
    return r;
}

static Object *new_object(JNIEnv *env, jclass class, Method *m, Arguments from) {
    Thread *t = thread_of(env);
    Class *c = class_of(t, class);
    Object *o = initialized(t, c) ? heap_new(t, c) : NULL;
    while (!o && run_pending(t))
        o = heap_new(t, c);
    if (o)
        call(env, o, m, false, from);
    return t->exception ? NULL : o;
}

static jobject AllocObject(JNIEnv *env, jclass class) {
    Thread *t = thread_of(env);
    Class *c = class_of(t, class);
    char name[512];
    if (c->access & ACC_ABSTRACT || class_is_array(c))
        return throw_new(t, KNOWN_InstantiationException, "%s", class_java_name(c, name, sizeof name));
    Object *o = initialized(t, c) ? heap_new(t, c) : NULL;
    while (!o && run_pending(t))
        o = heap_new(t, c);
    return local(env, o);
}
static jobject NewObjectV(JNIEnv *env, jclass c, jmethodID m, va_list list) {
    va_list args;
    va_copy(args, list);
    jobject o = local(env, new_object(env, c, (Method *)m, (Arguments){.list = &args}));
    va_end(args);
    return o;
}
static jobject NewObjectA(JNIEnv *env, jclass c, jmethodID m, const jvalue *args) {
    static const jvalue none;
    return local(env, new_object(env, c, (Method *)m, (Arguments){.array = args ? args : &none}));
}
static jobject NewObject(JNIEnv *env, jclass c, jmethodID m, ...) {
    va_list args;
    va_start(args, m);
    jobject o = NewObjectV(env, c, m, args);
    va_end(args);
    return o;
}

static jint ThrowNew(JNIEnv *env, jclass c, const char *message) {
    Thread *t = thread_of(env);
    jmethodID init = GetMethodID(env, c, "<init>", message ? "(Ljava/lang/String;)V" : "()V");
    Object *text = init && message ? string_new_mutf8(t, message, strlen(message)) : NULL;
    if (!init || (message && !text))
        return JNI_ERR;
    jobject e = NewObject(env, c, init, text);
    return e ? Throw(env, e) : JNI_ERR;
}

static Value call_list(JNIEnv *env, Object *o, Method *m, bool is_virtual, va_list list) {
    va_list args;
    va_copy(args, list);
    Value r = call(env, o, m, is_virtual, (Arguments){.list = &args});
    va_end(args);
    return r;
}

static Value call_array(JNIEnv *env, Object *o, Method *m, bool is_virtual, const jvalue *args) {
    static const jvalue none;
    return call(env, o, m, is_virtual, (Arguments){.array = args ? args : &none});
}

/* Type, how it is called in names, and how it comes out of a Value r. */
#define RESULTS(X)                                                                                           \
    X(jobject, Object, local(env, r.o))                                                                      \
    X(jboolean, Boolean, (jboolean)r.i)                                                                      \
    X(jbyte, Byte, (jbyte)r.i)                                                                               \
    X(jchar, Char, (jchar)r.i)                                                                               \
    X(jshort, Short, (jshort)r.i)                                                                            \
    X(jint, Int, r.i) X(jlong, Long, r.l) X(jfloat, Float, r.f) X(jdouble, Double, r.d)

#define CALLS(Type, Name, RESULT)                                                                            \
    static Type Call##Name##MethodV(JNIEnv *env, jobject o, jmethodID m, va_list args) {                     \
        Value r = call_list(env, jni_object(o), (Method *)m, true, args);                                    \
        RESULT;                                                                                              \
    }                                                                                                        \
    static Type Call##Name##MethodA(JNIEnv *env, jobject o, jmethodID m, const jvalue *args) {               \
        Value r = call_array(env, jni_object(o), (Method *)m, true, args);                                   \
        RESULT;                                                                                              \
    }                                                                                                        \
    static Type Call##Name##Method(JNIEnv *env, jobject o, jmethodID m, ...) {                               \
        va_list args;                                                                                        \
        va_start(args, m);                                                                                   \
        Value r = call_list(env, jni_object(o), (Method *)m, true, args);                                    \
        va_end(args);                                                                                        \
        RESULT;                                                                                              \
    }                                                                                                        \
    static Type CallNonvirtual##Name##MethodV(JNIEnv *env, jobject o, jclass c, jmethodID m, va_list args) { \
        Value r = call_list(env, jni_object(o), (Method *)m, false, args);                                   \
        RESULT;                                                                                              \
    }                                                                                                        \
    static Type CallNonvirtual##Name##MethodA(JNIEnv *env, jobject o, jclass c, jmethodID m,                 \
                                              const jvalue *args) {                                          \
        Value r = call_array(env, jni_object(o), (Method *)m, false, args);                                  \
        RESULT;                                                                                              \
    }                                                                                                        \
    static Type CallNonvirtual##Name##Method(JNIEnv *env, jobject o, jclass c, jmethodID m, ...) {           \
        va_list args;                                                                                        \
        va_start(args, m);                                                                                   \
        Value r = call_list(env, jni_object(o), (Method *)m, false, args);                                   \
        va_end(args);                                                                                        \
        RESULT;                                                                                              \
    }                                                                                                        \
    static Type CallStatic##Name##MethodV(JNIEnv *env, jclass c, jmethodID m, va_list args) {                \
        Value r = call_list(env, NULL, (Method *)m, false, args);                                            \
        RESULT;                                                                                              \
    }                                                                                                        \
    static Type CallStatic##Name##MethodA(JNIEnv *env, jclass c, jmethodID m, const jvalue *args) {          \
        Value r = call_array(env, NULL, (Method *)m, false, args);                                           \
        RESULT;                                                                                              \
    }                                                                                                        \
    static Type CallStatic##Name##Method(JNIEnv *env, jclass c, jmethodID m, ...) {                          \
        va_list args;                                                                                        \
        va_start(args, m);                                                                                   \
        Value r = call_list(env, NULL, (Method *)m, false, args);                                            \
        va_end(args);                                                                                        \
        RESULT;                                                                                              \
    }
#define CALLS_OF(Type, Name, result) CALLS(Type, Name, return result)
RESULTS(CALLS_OF)
CALLS(void, Void, (void)r)

/* ---- Fields ---- */

static void *field_place(Object *o, jfieldID f) {
    return (char *)o + ((Field *)f)->offset;
}
static void *static_place(jfieldID f) {
    return (char *)((Field *)f)->owner->mirror + ((Field *)f)->offset;
}

#define FIELDS(Type, Name)                                                                                   \
    static Type Get##Name##Field(JNIEnv *env, jobject o, jfieldID f) {                                       \
        Type v;                                                                                              \
        __atomic_load((Type *)field_place(jni_object(o), f), &v, __ATOMIC_SEQ_CST);                          \
        return v;                                                                                            \
    }                                                                                                        \
    static void Set##Name##Field(JNIEnv *env, jobject o, jfieldID f, Type v) {                               \
        __atomic_store((Type *)field_place(jni_object(o), f), &v, __ATOMIC_SEQ_CST);                         \
    }                                                                                                        \
    static Type GetStatic##Name##Field(JNIEnv *env, jclass c, jfieldID f) {                                  \
        Type v;                                                                                              \
        __atomic_load((Type *)static_place(f), &v, __ATOMIC_SEQ_CST);                                        \
        return v;                                                                                            \
    }                                                                                                        \
    static void SetStatic##Name##Field(JNIEnv *env, jclass c, jfieldID f, Type v) {                          \
        __atomic_store((Type *)static_place(f), &v, __ATOMIC_SEQ_CST);                                       \
    }
#define PRIMITIVES(X)                                                                                        \
    X(jboolean, Boolean)                                                                                     \
    X(jbyte, Byte)                                                                                           \
    X(jchar, Char) X(jshort, Short) X(jint, Int) X(jlong, Long) X(jfloat, Float) X(jdouble, Double)
PRIMITIVES(FIELDS)

static jobject GetObjectField(JNIEnv *env, jobject o, jfieldID f) {
    return local(env, __atomic_load_n((Object **)field_place(jni_object(o), f), __ATOMIC_SEQ_CST));
}
static void SetObjectField(JNIEnv *env, jobject o, jfieldID f, jobject v) {
    __atomic_store_n((Object **)field_place(jni_object(o), f), jni_object(v), __ATOMIC_SEQ_CST);
}
static jobject GetStaticObjectField(JNIEnv *env, jclass c, jfieldID f) {
    return local(env, __atomic_load_n((Object **)static_place(f), __ATOMIC_SEQ_CST));
}
static void SetStaticObjectField(JNIEnv *env, jclass c, jfieldID f, jobject v) {
    __atomic_store_n((Object **)static_place(f), jni_object(v), __ATOMIC_SEQ_CST);
}

/* ---- Strings ---- */

static jstring NewString(JNIEnv *env, const jchar *chars, jsize len) {
    return local(env, string_new_utf16(thread_of(env), chars, len));
}
static jstring NewStringUTF(JNIEnv *env, const char *text) {
    return text ? local(env, string_new_mutf8(thread_of(env), text, strlen(text))) : NULL;
}
static jsize GetStringLength(JNIEnv *env, jstring s) {
    return string_length(thread_of(env)->vm, jni_object(s));
}

static void copy_chars(Vm *vm, Object *s, jsize start, jsize len, jchar *out) {
    for (jsize i = 0; i < len; i++)
        out[i] = string_char(vm, s, start + i);
}

static const jchar *GetStringChars(JNIEnv *env, jstring s, jboolean *is_copy) {
    Thread *t = thread_of(env);
    Object *o = jni_object(s);
    int32_t n = string_length(t->vm, o);
    jchar *chars = malloc(((size_t)n + 1) * sizeof *chars);
    if (!chars)
        return throw_oom(t, "Java heap space");
    copy_chars(t->vm, o, 0, n, chars);
    chars[n] = 0;
    if (is_copy)
        *is_copy = JNI_TRUE;
    return chars;
}
static void ReleaseStringChars(JNIEnv *env, jstring s, const jchar *chars) {
    free((void *)chars);
}
static const char *GetStringUTFChars(JNIEnv *env, jstring s, jboolean *is_copy) {
    Thread *t = thread_of(env);
    size_t len;
    char *text = string_mutf8(t->vm, jni_object(s), &len);
    if (is_copy)
        *is_copy = JNI_TRUE;
    return text ? text : throw_oom(t, "Java heap space");
}
static void ReleaseStringUTFChars(JNIEnv *env, jstring s, const char *text) {
    free((void *)text);
}
static jsize GetStringUTFLength(JNIEnv *env, jstring s) {
    size_t len = 0;
    free(string_mutf8(thread_of(env)->vm, jni_object(s), &len));
    return (jsize)len;
}

static bool in_string(Thread *t, Object *s, jsize start, jsize len) {
    int32_t n = string_length(t->vm, s);
    if (start >= 0 && len >= 0 && start <= n - len)
        return true;
    throw_new(t, KNOWN_StringIndexOutOfBoundsException, "begin %d, length %d, length %d", start, len, n);
    return false;
}
static void GetStringRegion(JNIEnv *env, jstring s, jsize start, jsize len, jchar *buf) {
    Thread *t = thread_of(env);
    if (in_string(t, jni_object(s), start, len))
        copy_chars(t->vm, jni_object(s), start, len, buf);
}
static void GetStringUTFRegion(JNIEnv *env, jstring s, jsize start, jsize len, char *buf) {
    Thread *t = thread_of(env);
    Object *o = jni_object(s);
    if (!in_string(t, o, start, len))
        return;
    for (jsize i = start; i < start + len; i++) {
        unsigned c = string_char(t->vm, o, i);
        if (c && c < 0x80) {
            *buf++ = (char)c;
        } else if (c < 0x800) {
            *buf++ = (char)(0xc0 | c >> 6);
            *buf++ = (char)(0x80 | (c & 0x3f));
        } else {
            *buf++ = (char)(0xe0 | c >> 12);
            *buf++ = (char)(0x80 | (c >> 6 & 0x3f));
            *buf++ = (char)(0x80 | (c & 0x3f));
        }
    }
    *buf = 0;
}

/* ---- Arrays: they do not move, so that C sees the elements themselves ---- */

static jsize GetArrayLength(JNIEnv *env, jarray a) {
    return array_length(jni_object(a));
}

static jobjectArray NewObjectArray(JNIEnv *env, jsize len, jclass c, jobject init) {
    Thread *t = thread_of(env);
    Class *type = class_array_of(t, class_of(t, c));
    Array *a = type ? heap_new_array(t, type, len) : NULL;
    for (jsize i = 0; a && i < len; i++)
        ARRAY_DATA(Object *, a)[i] = jni_object(init);
    return local(env, a);
}

static bool in_array(Thread *t, Object *a, jsize start, jsize len) {
    int32_t n = array_length(a);
    if (start >= 0 && len >= 0 && start <= n - len)
        return true;
    throw_new(t, KNOWN_ArrayIndexOutOfBoundsException, "Array region %d..%lld out of bounds for length %d",
              start, (long long)start + len, n);
    return false;
}

static bool at_index(Thread *t, Object *a, jsize i) {
    if ((uint32_t)i < (uint32_t)array_length(a))
        return true;
    throw_index(t, i, array_length(a));
    return false;
}
static jobject GetObjectArrayElement(JNIEnv *env, jobjectArray a, jsize i) {
    Object *o = jni_object(a);
    return at_index(thread_of(env), o, i) ? local(env, ARRAY_DATA(Object *, o)[i]) : NULL;
}
static void SetObjectArrayElement(JNIEnv *env, jobjectArray a, jsize i, jobject v) {
    Thread *t = thread_of(env);
    Object *o = jni_object(a), *x = jni_object(v);
    char name[512];
    if (!at_index(t, o, i))
        return;
    if (x && !object_is(x, object_class(o)->component))
        throw_new(t, KNOWN_ArrayStoreException, "%s", class_java_name(object_class(x), name, sizeof name));
    else
        ARRAY_DATA(Object *, o)[i] = x;
}

static void *elements_of(jarray a, jboolean *is_copy) {
    if (is_copy)
        *is_copy = JNI_FALSE;
    return ARRAY_DATA(void, jni_object(a));
}
static void *GetPrimitiveArrayCritical(JNIEnv *env, jarray a, jboolean *is_copy) {
    return elements_of(a, is_copy);
}
static void ReleasePrimitiveArrayCritical(JNIEnv *env, jarray a, void *elements, jint mode) {}

#define ARRAYS(Type, Name, basic)                                                                            \
    static Type##Array New##Name##Array(JNIEnv *env, jsize len) {                                            \
        return local(env, new_primitive_array(thread_of(env), basic, len));                                  \
    }                                                                                                        \
    static Type *Get##Name##ArrayElements(JNIEnv *env, Type##Array a, jboolean *is_copy) {                   \
        return elements_of(a, is_copy);                                                                      \
    }                                                                                                        \
    static void Release##Name##ArrayElements(JNIEnv *env, Type##Array a, Type *elements, jint mode) {}       \
    static void Get##Name##ArrayRegion(JNIEnv *env, Type##Array a, jsize start, jsize len, Type *buf) {      \
        if (in_array(thread_of(env), jni_object(a), start, len))                                             \
            memcpy(buf, ARRAY_DATA(Type, jni_object(a)) + start, (size_t)len * sizeof *buf);                 \
    }                                                                                                        \
    static void Set##Name##ArrayRegion(JNIEnv *env, Type##Array a, jsize start, jsize len,                   \
                                       const Type *buf) {                                                    \
        if (in_array(thread_of(env), jni_object(a), start, len))                                             \
            memcpy(ARRAY_DATA(Type, jni_object(a)) + start, buf, (size_t)len * sizeof *buf);                 \
    }
ARRAYS(jboolean, Boolean, T_BOOLEAN)
ARRAYS(jbyte, Byte, T_BYTE)
ARRAYS(jchar, Char, T_CHAR)
ARRAYS(jshort, Short, T_SHORT)
ARRAYS(jint, Int, T_INT)
ARRAYS(jlong, Long, T_LONG)
ARRAYS(jfloat, Float, T_FLOAT)
ARRAYS(jdouble, Double, T_DOUBLE)

/* ---- The rest ---- */

static jint RegisterNatives(JNIEnv *env, jclass class, const JNINativeMethod *methods, jint n) {
    Thread *t = thread_of(env);
    Class *c = class_of(t, class);
    for (jint i = 0; i < n; i++) {
        const char *name = methods[i].name, *sig = methods[i].signature;
        Symbol *s = symbol_find(t->vm, name, strlen(name)), *d = symbol_find(t->vm, sig, strlen(sig));
        Method *m = s && d ? class_declared_method(c, s, d) : NULL;
        if (!m || !(m->access & ACC_NATIVE)) {
            throw_new(t, KNOWN_NoSuchMethodError, "Method %s.%s%s %s", c->name->text, name, sig,
                      m ? "is not declared as native" : "name or signature does not match");
            return JNI_ERR;
        }
        if (!jni_set_native(t->vm, m, methods[i].fnPtr))
            return JNI_ENOMEM;
    }
    return JNI_OK;
}

static jint UnregisterNatives(JNIEnv *env, jclass class) {
    Class *c = class_of(thread_of(env), class);
    for (unsigned i = 0; i < c->method_count; i++)
        if (c->methods[i].access & ACC_NATIVE && c->loader->java)
            jni_clear_native(&c->methods[i]);
    return JNI_OK;
}

static jint MonitorEnter(JNIEnv *env, jobject o) {
    monitor_enter(thread_of(env), jni_object(o));
    return thread_of(env)->exception ? JNI_ERR : JNI_OK;
}
static jint MonitorExit(JNIEnv *env, jobject o) {
    return monitor_exit(thread_of(env), jni_object(o)) ? JNI_OK : JNI_ERR;
}
static jint GetJavaVM(JNIEnv *env, JavaVM **vm) {
    *vm = (JavaVM *)&thread_of(env)->vm->jni;
    return JNI_OK;
}

/* Direct buffers are not offered to C; the specification lets a VM say so. */
static jobject NewDirectByteBuffer(JNIEnv *env, void *address, jlong capacity) {
    return NULL;
}
static void *GetDirectBufferAddress(JNIEnv *env, jobject buffer) {
    return NULL;
}
static jlong GetDirectBufferCapacity(JNIEnv *env, jobject buffer) {
    return -1;
}

#define CALL_ROWS(Type, Name, result) CALL_ROWS_OF(Name)
#define CALL_ROWS_OF(Name)                                                                                   \
    .Call##Name##Method = Call##Name##Method, .Call##Name##MethodV = Call##Name##MethodV,                    \
    .Call##Name##MethodA = Call##Name##MethodA,                                                              \
    .CallNonvirtual##Name##Method = CallNonvirtual##Name##Method,                                            \
    .CallNonvirtual##Name##MethodV = CallNonvirtual##Name##MethodV,                                          \
    .CallNonvirtual##Name##MethodA = CallNonvirtual##Name##MethodA,                                          \
    .CallStatic##Name##Method = CallStatic##Name##Method,                                                    \
    .CallStatic##Name##MethodV = CallStatic##Name##MethodV,                                                  \
    .CallStatic##Name##MethodA = CallStatic##Name##MethodA,
#define FIELD_ROWS(Type, Name, result)                                                                       \
    .Get##Name##Field = Get##Name##Field, .Set##Name##Field = Set##Name##Field,                              \
    .GetStatic##Name##Field = GetStatic##Name##Field, .SetStatic##Name##Field = SetStatic##Name##Field,
#define ARRAY_ROWS(Type, Name)                                                                               \
    .New##Name##Array = New##Name##Array, .Get##Name##ArrayElements = Get##Name##ArrayElements,              \
    .Release##Name##ArrayElements = Release##Name##ArrayElements,                                            \
    .Get##Name##ArrayRegion = Get##Name##ArrayRegion, .Set##Name##ArrayRegion = Set##Name##ArrayRegion,
#define ROW(name) .name = name,
#define OTHERS(X)                                                                                            \
    X(GetVersion)                                                                                            \
    X(DefineClass)                                                                                           \
    X(FindClass) X(FromReflectedMethod) X(FromReflectedField) X(ToReflectedMethod) X(GetSuperclass)          \
        X(IsAssignableFrom) X(ToReflectedField) X(Throw) X(ThrowNew) X(ExceptionOccurred)                    \
            X(ExceptionDescribe) X(ExceptionClear) X(FatalError) X(PushLocalFrame) X(PopLocalFrame)          \
                X(NewGlobalRef) X(DeleteGlobalRef) X(DeleteLocalRef) X(IsSameObject) X(NewLocalRef)          \
                    X(EnsureLocalCapacity) X(AllocObject) X(NewObject) X(NewObjectV) X(NewObjectA)           \
                        X(GetObjectClass) X(IsInstanceOf) X(GetMethodID) X(GetFieldID) X(GetStaticMethodID)  \
                            X(GetStaticFieldID) X(NewString) X(GetStringLength) X(GetStringChars)            \
                                X(ReleaseStringChars) X(NewStringUTF) X(GetStringUTFLength)                  \
                                    X(GetStringUTFChars) X(ReleaseStringUTFChars) X(GetArrayLength)          \
                                        X(NewObjectArray) X(GetObjectArrayElement) X(SetObjectArrayElement)  \
                                            X(RegisterNatives) X(UnregisterNatives) X(MonitorEnter)          \
                                                X(MonitorExit) X(GetJavaVM) X(GetStringRegion)               \
                                                    X(GetStringUTFRegion) X(GetPrimitiveArrayCritical)       \
                                                        X(ReleasePrimitiveArrayCritical) X(NewWeakGlobalRef) \
                                                            X(ExceptionCheck) X(NewDirectByteBuffer)         \
                                                                X(GetDirectBufferAddress)                    \
                                                                    X(GetDirectBufferCapacity)               \
                                                                        X(GetObjectRefType) X(GetModule)

const struct JNINativeInterface_ jni_functions = {
    OTHERS(ROW) RESULTS(CALL_ROWS) CALL_ROWS_OF(Void) RESULTS(FIELD_ROWS) PRIMITIVES(ARRAY_ROWS)
        .GetStringCritical = GetStringChars,
    .ReleaseStringCritical = ReleaseStringChars,
    .DeleteWeakGlobalRef = DeleteGlobalRef,
};
