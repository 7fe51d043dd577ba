#include <jni.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N(ret, name) JNIEXPORT ret JNICALL Java_Natives_##name

static jobject global;
static jweak weak;
static JavaVM *the_vm;
static jclass natives_class;

static jint JNICALL registered(JNIEnv *env, jclass c, jint i) {
    return i + 22;
}

JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *vm, void *reserved) {
    JNIEnv *env;
    if ((*vm)->GetEnv(vm, (void **)&env, JNI_VERSION_1_8) != JNI_OK)
        return -1;
    the_vm = vm;
    jclass c = (*env)->FindClass(env, "Natives");
    natives_class = (*env)->NewGlobalRef(env, c);
    JNINativeMethod m = {"registered", "(I)I", (void *)registered};
    (*env)->RegisterNatives(env, c, &m, 1);
    return JNI_VERSION_1_8;
}

N(jint, add)(JNIEnv *env, jobject self, jint a, jint b) {
    return (jint)((unsigned)a + (unsigned)b);
}

N(jstring, mix)(JNIEnv *env, jclass c, jboolean z, jbyte b, jchar ch, jshort s, jint i, jlong l, jfloat f, jdouble d, jobject o) {
    char buf[200];
    snprintf(buf, sizeof buf, "%d %d %x %d %d %lld %g %g %d", z, b, ch, s, i, (long long)l, f == f ? f : -0.5, d, o != NULL);
    return (*env)->NewStringUTF(env, buf);
}

N(jlong, many)(JNIEnv *env, jclass c, jlong a, jdouble b, jlong cc, jdouble d, jlong e, jdouble f, jlong g, jdouble h, jlong i, jdouble j, jint k, jfloat l) {
    return a + 2 * (jlong)b + 3 * cc + 4 * (jlong)d + 5 * e + 6 * (jlong)f + 7 * g + 8 * (jlong)h + 9 * i + 10 * (jlong)j + 11 * k + 12 * (jlong)l;
}

N(jboolean, not)(JNIEnv *env, jclass c, jboolean z) { return !z; }
N(jbyte, negate)(JNIEnv *env, jclass c, jbyte b) { return (jbyte)-b; }
N(jchar, next)(JNIEnv *env, jclass c, jchar x) { return (jchar)(x + 1); }
N(jshort, half)(JNIEnv *env, jclass c, jshort s) { return s / 2; }
N(jfloat, third)(JNIEnv *env, jclass c, jfloat f) { return f / 4; }
N(jobject, same)(JNIEnv *env, jclass c, jobject o) { return o; }
N(jint, over__I)(JNIEnv *env, jclass c, jint i) { return i * 10; }
N(jint, over__Ljava_lang_String_2)(JNIEnv *env, jclass c, jstring s) { return (*env)->GetStringLength(env, s); }
N(jint, under_1score)(JNIEnv *env, jclass c, jint i) { return i + 1; }
N(jstring, _000fcml)(JNIEnv *env, jclass c, jstring s) { return s; }

N(jstring, fields)(JNIEnv *env, jobject self) {
    jclass c = (*env)->GetObjectClass(env, self);
    jfieldID i = (*env)->GetFieldID(env, c, "field", "I"), t = (*env)->GetFieldID(env, c, "text", "Ljava/lang/String;");
    jfieldID s = (*env)->GetStaticFieldID(env, c, "stat", "J"), d = (*env)->GetFieldID(env, c, "data", "[D");
    char buf[100];
    snprintf(buf, sizeof buf, "%d %lld", (*env)->GetIntField(env, self, i), (long long)(*env)->GetStaticLongField(env, c, s));
    (*env)->SetIntField(env, self, i, -1);
    (*env)->SetStaticLongField(env, c, s, 1LL << 50);
    (*env)->SetObjectField(env, self, t, (*env)->NewStringUTF(env, "set"));
    jdoubleArray a = (*env)->GetObjectField(env, self, d);
    jdouble *e = (*env)->GetDoubleArrayElements(env, a, NULL);
    e[1] *= 100;
    (*env)->ReleaseDoubleArrayElements(env, a, e, 0);
    if ((*env)->GetFieldID(env, c, "none", "I") == NULL)
        (*env)->ExceptionClear(env);
    return (*env)->NewStringUTF(env, buf);
}

N(jint, sum)(JNIEnv *env, jclass c, jintArray a) {
    if (!a) {
        (*env)->ThrowNew(env, (*env)->FindClass(env, "java/lang/NullPointerException"), "no array");
        return 0;
    }
    jsize n = (*env)->GetArrayLength(env, a);
    jint buf[10], s = 0;
    (*env)->GetIntArrayRegion(env, a, 0, n, buf);
    for (jsize i = 0; i < n; i++)
        s += buf[i];
    (*env)->GetIntArrayRegion(env, a, n, 1, buf);
    if ((*env)->ExceptionCheck(env))
        (*env)->ExceptionClear(env);
    return s;
}

N(jobjectArray, objects)(JNIEnv *env, jclass c, jint n) {
    jobjectArray a = (*env)->NewObjectArray(env, n, (*env)->FindClass(env, "java/lang/Object"), NULL);
    if (!a)
        return NULL;
    jclass integer = (*env)->FindClass(env, "java/lang/Integer");
    jmethodID of = (*env)->GetStaticMethodID(env, integer, "valueOf", "(I)Ljava/lang/Integer;");
    for (jint i = 0; i < n; i++)
        (*env)->SetObjectArrayElement(env, a, i, (*env)->CallStaticObjectMethod(env, integer, of, i * i));
    return a;
}

N(jstring, reverse)(JNIEnv *env, jclass c, jstring s) {
    jsize n = (*env)->GetStringLength(env, s);
    const jchar *p = (*env)->GetStringChars(env, s, NULL);
    jchar *q = malloc((size_t)n * 2 + 2);
    for (jsize i = 0; i < n; i++)
        q[i] = p[n - 1 - i];
    (*env)->ReleaseStringChars(env, s, p);
    jstring r = (*env)->NewString(env, q, n);
    free(q);
    return r;
}

N(void, callBack)(JNIEnv *env, jclass c, jobject list, jobject base) {
    jmethodID add = (*env)->GetMethodID(env, (*env)->FindClass(env, "java/util/List"), "add", "(Ljava/lang/Object;)Z");
    jclass b = (*env)->FindClass(env, "Natives$Base");
    jmethodID who = (*env)->GetMethodID(env, b, "who", "()Ljava/lang/String;");
    (*env)->CallBooleanMethod(env, list, add, (*env)->CallObjectMethod(env, base, who));
    (*env)->CallBooleanMethod(env, list, add, (*env)->CallNonvirtualObjectMethod(env, base, b, who));
    jclass d = (*env)->FindClass(env, "java/lang/Double");
    jmethodID init = (*env)->GetMethodID(env, d, "<init>", "(D)V"), value = (*env)->GetMethodID(env, d, "doubleValue", "()D");
    jvalue v = {.d = 2.5};
    jobject x = (*env)->NewObjectA(env, d, init, &v), y = (*env)->NewObject(env, d, init, 3.5);
    (*env)->CallBooleanMethod(env, list, add, x);
    (*env)->CallBooleanMethod(env, list, add, (*env)->NewObject(env, d, init, (*env)->CallDoubleMethod(env, y, value) * 2));
    jclass math = (*env)->FindClass(env, "java/lang/Math");
    jmethodID max = (*env)->GetStaticMethodID(env, math, "max", "(FF)F");
    char buf[50];
    snprintf(buf, sizeof buf, "%g", (*env)->CallStaticFloatMethod(env, math, max, 1.25, 7.5));
    (*env)->CallBooleanMethod(env, list, add, (*env)->NewStringUTF(env, buf));
}

N(void, fail)(JNIEnv *env, jclass c, jstring m) {
    const char *text = (*env)->GetStringUTFChars(env, m, NULL);
    (*env)->ThrowNew(env, (*env)->FindClass(env, "java/io/IOException"), text);
    (*env)->ReleaseStringUTFChars(env, m, text);
}

N(jstring, caught)(JNIEnv *env, jclass c, jobject r) {
    jmethodID run = (*env)->GetMethodID(env, (*env)->GetObjectClass(env, r), "run", "()V");
    (*env)->CallVoidMethod(env, r, run);
    jthrowable e = (*env)->ExceptionOccurred(env);
    if (!e)
        return (*env)->NewStringUTF(env, "nothing");
    (*env)->ExceptionClear(env);
    return (*env)->CallObjectMethod(env, e, (*env)->GetMethodID(env, (*env)->FindClass(env, "java/lang/Throwable"), "getMessage", "()Ljava/lang/String;"));
}

N(void, keep)(JNIEnv *env, jclass c, jobject o) {
    global = (*env)->NewGlobalRef(env, o);
    weak = (*env)->NewWeakGlobalRef(env, o);
}

N(jobject, kept)(JNIEnv *env, jclass c) {
    int same = (*env)->IsSameObject(env, global, weak);
    jobject o = (*env)->NewLocalRef(env, global);
    (*env)->DeleteGlobalRef(env, global);
    (*env)->DeleteWeakGlobalRef(env, weak);
    return same ? o : NULL;
}

N(jint, locals)(JNIEnv *env, jclass c, jint n) {
    jobject *all = malloc((size_t)n * sizeof *all); /* where a collector does not look */
    jint good = 0;
    for (jint i = 0; i < n; i++) {
        all[i] = (*env)->NewIntArray(env, 100);
        jint v = i;
        (*env)->SetIntArrayRegion(env, all[i], 50, 1, &v);
    }
    for (jint i = 0; i < n; i++) {
        jint v;
        (*env)->GetIntArrayRegion(env, all[i], 50, 1, &v);
        good += v == i;
    }
    free(all);
    for (jint i = 0; i < n; i++) {
        (*env)->PushLocalFrame(env, 4);
        (*env)->NewByteArray(env, 10);
        jobject o = (*env)->PopLocalFrame(env, (*env)->NewByteArray(env, 10));
        (*env)->DeleteLocalRef(env, o);
    }
    return good;
}

N(void, locked)(JNIEnv *env, jclass c, jobject o) {
    (*env)->MonitorEnter(env, o);
    (*env)->MonitorExit(env, o);
    if ((*env)->MonitorExit(env, o) != JNI_OK)
        (*env)->ExceptionClear(env);
}

N(jboolean, holds)(JNIEnv *env, jobject self) {
    jclass t = (*env)->FindClass(env, "java/lang/Thread");
    return (*env)->CallStaticBooleanMethod(env, t, (*env)->GetStaticMethodID(env, t, "holdsLock", "(Ljava/lang/Object;)Z"), self);
}

N(jstring, classes)(JNIEnv *env, jclass c) {
    jclass integer = (*env)->FindClass(env, "java/lang/Integer"), number = (*env)->GetSuperclass(env, integer), ints = (*env)->FindClass(env, "[I");
    char buf[100];
    int none = (*env)->FindClass(env, "no/Such") == NULL && (*env)->ExceptionCheck(env);
    (*env)->ExceptionClear(env);
    snprintf(buf, sizeof buf, "%d%d%d%d%d %x", (*env)->IsAssignableFrom(env, integer, number), (*env)->IsAssignableFrom(env, number, integer),
             (*env)->IsInstanceOf(env, (*env)->NewIntArray(env, 1), ints), none, (*env)->GetObjectRefType(env, natives_class), (*env)->GetVersion(env));
    return (*env)->NewStringUTF(env, buf);
}

N(jobject, make)(JNIEnv *env, jclass c, jint n) {
    return (*env)->NewObject(env, c, (*env)->GetMethodID(env, c, "<init>", "(I)V"), n);
}

static void *thread(void *arg) {
    JNIEnv *env;
    JavaVMAttachArgs args = {JNI_VERSION_1_8, "from C", NULL};
    if ((*the_vm)->GetEnv(the_vm, (void **)&env, JNI_VERSION_1_8) != JNI_EDETACHED)
        return NULL;
    (*the_vm)->AttachCurrentThread(the_vm, (void **)&env, &args);
    jclass t = (*env)->FindClass(env, "java/lang/Thread");
    jobject me = (*env)->CallStaticObjectMethod(env, t, (*env)->GetStaticMethodID(env, t, "currentThread", "()Ljava/lang/Thread;"));
    jstring name = (*env)->CallObjectMethod(env, me, (*env)->GetMethodID(env, t, "getName", "()Ljava/lang/String;"));
    const char *text = (*env)->GetStringUTFChars(env, name, NULL);
    printf("%s\n", text);
    fflush(stdout);
    (*env)->ReleaseStringUTFChars(env, name, text);
    (*the_vm)->DetachCurrentThread(the_vm);
    return NULL;
}

N(void, inThread)(JNIEnv *env, jclass c) {
    pthread_t p;
    pthread_create(&p, NULL, thread, NULL);
    pthread_join(p, NULL);
}
