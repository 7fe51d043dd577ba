/* The Java Native Interface (version 10), as its specification lays it out: native methods of class libraries
 * in C, and making a VM from C. Programs built against any jni.h run here. */
#ifndef JINDO_JNI_H
#define JINDO_JNI_H

#include <stdarg.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(_WIN32)
#define JNIEXPORT __declspec(dllexport)
#define JNIIMPORT __declspec(dllimport)
#define JNICALL __stdcall
#else
#define JNIEXPORT __attribute__((visibility("default")))
#define JNIIMPORT JNIEXPORT
#define JNICALL
#endif

typedef uint8_t jboolean;
typedef int8_t jbyte;
typedef uint16_t jchar;
typedef int16_t jshort;
typedef int32_t jint;
typedef int64_t jlong;
typedef float jfloat;
typedef double jdouble;
typedef jint jsize;

typedef struct _jobject *jobject;
typedef jobject jclass, jthrowable, jstring, jarray, jweak;
typedef jarray jobjectArray, jbooleanArray, jbyteArray, jcharArray, jshortArray, jintArray, jlongArray,
    jfloatArray, jdoubleArray;
typedef struct _jfieldID *jfieldID;
typedef struct _jmethodID *jmethodID;

typedef union jvalue {
    jboolean z;
    jbyte b;
    jchar c;
    jshort s;
    jint i;
    jlong j;
    jfloat f;
    jdouble d;
    jobject l;
} jvalue;

typedef enum jobjectRefType {
    JNIInvalidRefType = 0,
    JNILocalRefType = 1,
    JNIGlobalRefType = 2,
    JNIWeakGlobalRefType = 3
} jobjectRefType;

typedef struct {
    char *name, *signature;
    void *fnPtr;
} JNINativeMethod;

enum {
    JNI_FALSE = 0,
    JNI_TRUE = 1,
    JNI_OK = 0,
    JNI_ERR = -1,
    JNI_EDETACHED = -2,
    JNI_EVERSION = -3,
    JNI_ENOMEM = -4,
    JNI_EEXIST = -5,
    JNI_EINVAL = -6,
    JNI_COMMIT = 1,
    JNI_ABORT = 2,
    JNI_VERSION_1_1 = 0x00010001,
    JNI_VERSION_1_2 = 0x00010002,
    JNI_VERSION_1_4 = 0x00010004,
    JNI_VERSION_1_6 = 0x00010006,
    JNI_VERSION_1_8 = 0x00010008,
    JNI_VERSION_9 = 0x00090000,
    JNI_VERSION_10 = 0x000a0000,
};

struct JNINativeInterface_;
struct JNIInvokeInterface_;
#ifdef __cplusplus
/* C++ callers go through the table as C does: (*env)->f(env, ...) is env->functions->f(env, ...). */
typedef struct JNIEnv_ {
    const struct JNINativeInterface_ *functions;
} JNIEnv;
typedef struct JavaVM_ {
    const struct JNIInvokeInterface_ *functions;
} JavaVM;
#else
typedef const struct JNINativeInterface_ *JNIEnv;
typedef const struct JNIInvokeInterface_ *JavaVM;
#endif

struct JNINativeInterface_ {
    void *reserved0, *reserved1, *reserved2, *reserved3;
    jint(JNICALL *GetVersion)(JNIEnv *env);
    jclass(JNICALL *DefineClass)(JNIEnv *env, const char *name, jobject loader, const jbyte *buf, jsize len);
    jclass(JNICALL *FindClass)(JNIEnv *env, const char *name);
    jmethodID(JNICALL *FromReflectedMethod)(JNIEnv *env, jobject method);
    jfieldID(JNICALL *FromReflectedField)(JNIEnv *env, jobject field);
    jobject(JNICALL *ToReflectedMethod)(JNIEnv *env, jclass c, jmethodID m, jboolean is_static);
    jclass(JNICALL *GetSuperclass)(JNIEnv *env, jclass c);
    jboolean(JNICALL *IsAssignableFrom)(JNIEnv *env, jclass sub, jclass sup);
    jobject(JNICALL *ToReflectedField)(JNIEnv *env, jclass c, jfieldID f, jboolean is_static);
    jint(JNICALL *Throw)(JNIEnv *env, jthrowable e);
    jint(JNICALL *ThrowNew)(JNIEnv *env, jclass c, const char *message);
    jthrowable(JNICALL *ExceptionOccurred)(JNIEnv *env);
    void(JNICALL *ExceptionDescribe)(JNIEnv *env);
    void(JNICALL *ExceptionClear)(JNIEnv *env);
    void(JNICALL *FatalError)(JNIEnv *env, const char *message);
    jint(JNICALL *PushLocalFrame)(JNIEnv *env, jint capacity);
    jobject(JNICALL *PopLocalFrame)(JNIEnv *env, jobject result);
    jobject(JNICALL *NewGlobalRef)(JNIEnv *env, jobject o);
    void(JNICALL *DeleteGlobalRef)(JNIEnv *env, jobject o);
    void(JNICALL *DeleteLocalRef)(JNIEnv *env, jobject o);
    jboolean(JNICALL *IsSameObject)(JNIEnv *env, jobject a, jobject b);
    jobject(JNICALL *NewLocalRef)(JNIEnv *env, jobject o);
    jint(JNICALL *EnsureLocalCapacity)(JNIEnv *env, jint capacity);
    jobject(JNICALL *AllocObject)(JNIEnv *env, jclass c);
    jobject(JNICALL *NewObject)(JNIEnv *env, jclass c, jmethodID m, ...);
    jobject(JNICALL *NewObjectV)(JNIEnv *env, jclass c, jmethodID m, va_list args);
    jobject(JNICALL *NewObjectA)(JNIEnv *env, jclass c, jmethodID m, const jvalue *args);
    jclass(JNICALL *GetObjectClass)(JNIEnv *env, jobject o);
    jboolean(JNICALL *IsInstanceOf)(JNIEnv *env, jobject o, jclass c);
    jmethodID(JNICALL *GetMethodID)(JNIEnv *env, jclass c, const char *name, const char *sig);
    jobject(JNICALL *CallObjectMethod)(JNIEnv *env, jobject o, jmethodID m, ...);
    jobject(JNICALL *CallObjectMethodV)(JNIEnv *env, jobject o, jmethodID m, va_list args);
    jobject(JNICALL *CallObjectMethodA)(JNIEnv *env, jobject o, jmethodID m, const jvalue *args);
    jboolean(JNICALL *CallBooleanMethod)(JNIEnv *env, jobject o, jmethodID m, ...);
    jboolean(JNICALL *CallBooleanMethodV)(JNIEnv *env, jobject o, jmethodID m, va_list args);
    jboolean(JNICALL *CallBooleanMethodA)(JNIEnv *env, jobject o, jmethodID m, const jvalue *args);
    jbyte(JNICALL *CallByteMethod)(JNIEnv *env, jobject o, jmethodID m, ...);
    jbyte(JNICALL *CallByteMethodV)(JNIEnv *env, jobject o, jmethodID m, va_list args);
    jbyte(JNICALL *CallByteMethodA)(JNIEnv *env, jobject o, jmethodID m, const jvalue *args);
    jchar(JNICALL *CallCharMethod)(JNIEnv *env, jobject o, jmethodID m, ...);
    jchar(JNICALL *CallCharMethodV)(JNIEnv *env, jobject o, jmethodID m, va_list args);
    jchar(JNICALL *CallCharMethodA)(JNIEnv *env, jobject o, jmethodID m, const jvalue *args);
    jshort(JNICALL *CallShortMethod)(JNIEnv *env, jobject o, jmethodID m, ...);
    jshort(JNICALL *CallShortMethodV)(JNIEnv *env, jobject o, jmethodID m, va_list args);
    jshort(JNICALL *CallShortMethodA)(JNIEnv *env, jobject o, jmethodID m, const jvalue *args);
    jint(JNICALL *CallIntMethod)(JNIEnv *env, jobject o, jmethodID m, ...);
    jint(JNICALL *CallIntMethodV)(JNIEnv *env, jobject o, jmethodID m, va_list args);
    jint(JNICALL *CallIntMethodA)(JNIEnv *env, jobject o, jmethodID m, const jvalue *args);
    jlong(JNICALL *CallLongMethod)(JNIEnv *env, jobject o, jmethodID m, ...);
    jlong(JNICALL *CallLongMethodV)(JNIEnv *env, jobject o, jmethodID m, va_list args);
    jlong(JNICALL *CallLongMethodA)(JNIEnv *env, jobject o, jmethodID m, const jvalue *args);
    jfloat(JNICALL *CallFloatMethod)(JNIEnv *env, jobject o, jmethodID m, ...);
    jfloat(JNICALL *CallFloatMethodV)(JNIEnv *env, jobject o, jmethodID m, va_list args);
    jfloat(JNICALL *CallFloatMethodA)(JNIEnv *env, jobject o, jmethodID m, const jvalue *args);
    jdouble(JNICALL *CallDoubleMethod)(JNIEnv *env, jobject o, jmethodID m, ...);
    jdouble(JNICALL *CallDoubleMethodV)(JNIEnv *env, jobject o, jmethodID m, va_list args);
    jdouble(JNICALL *CallDoubleMethodA)(JNIEnv *env, jobject o, jmethodID m, const jvalue *args);
    void(JNICALL *CallVoidMethod)(JNIEnv *env, jobject o, jmethodID m, ...);
    void(JNICALL *CallVoidMethodV)(JNIEnv *env, jobject o, jmethodID m, va_list args);
    void(JNICALL *CallVoidMethodA)(JNIEnv *env, jobject o, jmethodID m, const jvalue *args);
    jobject(JNICALL *CallNonvirtualObjectMethod)(JNIEnv *env, jobject o, jclass c, jmethodID m, ...);
    jobject(JNICALL *CallNonvirtualObjectMethodV)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                                  va_list args);
    jobject(JNICALL *CallNonvirtualObjectMethodA)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                                  const jvalue *args);
    jboolean(JNICALL *CallNonvirtualBooleanMethod)(JNIEnv *env, jobject o, jclass c, jmethodID m, ...);
    jboolean(JNICALL *CallNonvirtualBooleanMethodV)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                                    va_list args);
    jboolean(JNICALL *CallNonvirtualBooleanMethodA)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                                    const jvalue *args);
    jbyte(JNICALL *CallNonvirtualByteMethod)(JNIEnv *env, jobject o, jclass c, jmethodID m, ...);
    jbyte(JNICALL *CallNonvirtualByteMethodV)(JNIEnv *env, jobject o, jclass c, jmethodID m, va_list args);
    jbyte(JNICALL *CallNonvirtualByteMethodA)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                              const jvalue *args);
    jchar(JNICALL *CallNonvirtualCharMethod)(JNIEnv *env, jobject o, jclass c, jmethodID m, ...);
    jchar(JNICALL *CallNonvirtualCharMethodV)(JNIEnv *env, jobject o, jclass c, jmethodID m, va_list args);
    jchar(JNICALL *CallNonvirtualCharMethodA)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                              const jvalue *args);
    jshort(JNICALL *CallNonvirtualShortMethod)(JNIEnv *env, jobject o, jclass c, jmethodID m, ...);
    jshort(JNICALL *CallNonvirtualShortMethodV)(JNIEnv *env, jobject o, jclass c, jmethodID m, va_list args);
    jshort(JNICALL *CallNonvirtualShortMethodA)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                                const jvalue *args);
    jint(JNICALL *CallNonvirtualIntMethod)(JNIEnv *env, jobject o, jclass c, jmethodID m, ...);
    jint(JNICALL *CallNonvirtualIntMethodV)(JNIEnv *env, jobject o, jclass c, jmethodID m, va_list args);
    jint(JNICALL *CallNonvirtualIntMethodA)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                            const jvalue *args);
    jlong(JNICALL *CallNonvirtualLongMethod)(JNIEnv *env, jobject o, jclass c, jmethodID m, ...);
    jlong(JNICALL *CallNonvirtualLongMethodV)(JNIEnv *env, jobject o, jclass c, jmethodID m, va_list args);
    jlong(JNICALL *CallNonvirtualLongMethodA)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                              const jvalue *args);
    jfloat(JNICALL *CallNonvirtualFloatMethod)(JNIEnv *env, jobject o, jclass c, jmethodID m, ...);
    jfloat(JNICALL *CallNonvirtualFloatMethodV)(JNIEnv *env, jobject o, jclass c, jmethodID m, va_list args);
    jfloat(JNICALL *CallNonvirtualFloatMethodA)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                                const jvalue *args);
    jdouble(JNICALL *CallNonvirtualDoubleMethod)(JNIEnv *env, jobject o, jclass c, jmethodID m, ...);
    jdouble(JNICALL *CallNonvirtualDoubleMethodV)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                                  va_list args);
    jdouble(JNICALL *CallNonvirtualDoubleMethodA)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                                  const jvalue *args);
    void(JNICALL *CallNonvirtualVoidMethod)(JNIEnv *env, jobject o, jclass c, jmethodID m, ...);
    void(JNICALL *CallNonvirtualVoidMethodV)(JNIEnv *env, jobject o, jclass c, jmethodID m, va_list args);
    void(JNICALL *CallNonvirtualVoidMethodA)(JNIEnv *env, jobject o, jclass c, jmethodID m,
                                             const jvalue *args);
    jfieldID(JNICALL *GetFieldID)(JNIEnv *env, jclass c, const char *name, const char *sig);
    jobject(JNICALL *GetObjectField)(JNIEnv *env, jobject o, jfieldID f);
    jboolean(JNICALL *GetBooleanField)(JNIEnv *env, jobject o, jfieldID f);
    jbyte(JNICALL *GetByteField)(JNIEnv *env, jobject o, jfieldID f);
    jchar(JNICALL *GetCharField)(JNIEnv *env, jobject o, jfieldID f);
    jshort(JNICALL *GetShortField)(JNIEnv *env, jobject o, jfieldID f);
    jint(JNICALL *GetIntField)(JNIEnv *env, jobject o, jfieldID f);
    jlong(JNICALL *GetLongField)(JNIEnv *env, jobject o, jfieldID f);
    jfloat(JNICALL *GetFloatField)(JNIEnv *env, jobject o, jfieldID f);
    jdouble(JNICALL *GetDoubleField)(JNIEnv *env, jobject o, jfieldID f);
    void(JNICALL *SetObjectField)(JNIEnv *env, jobject o, jfieldID f, jobject v);
    void(JNICALL *SetBooleanField)(JNIEnv *env, jobject o, jfieldID f, jboolean v);
    void(JNICALL *SetByteField)(JNIEnv *env, jobject o, jfieldID f, jbyte v);
    void(JNICALL *SetCharField)(JNIEnv *env, jobject o, jfieldID f, jchar v);
    void(JNICALL *SetShortField)(JNIEnv *env, jobject o, jfieldID f, jshort v);
    void(JNICALL *SetIntField)(JNIEnv *env, jobject o, jfieldID f, jint v);
    void(JNICALL *SetLongField)(JNIEnv *env, jobject o, jfieldID f, jlong v);
    void(JNICALL *SetFloatField)(JNIEnv *env, jobject o, jfieldID f, jfloat v);
    void(JNICALL *SetDoubleField)(JNIEnv *env, jobject o, jfieldID f, jdouble v);
    jmethodID(JNICALL *GetStaticMethodID)(JNIEnv *env, jclass c, const char *name, const char *sig);
    jobject(JNICALL *CallStaticObjectMethod)(JNIEnv *env, jclass c, jmethodID m, ...);
    jobject(JNICALL *CallStaticObjectMethodV)(JNIEnv *env, jclass c, jmethodID m, va_list args);
    jobject(JNICALL *CallStaticObjectMethodA)(JNIEnv *env, jclass c, jmethodID m, const jvalue *args);
    jboolean(JNICALL *CallStaticBooleanMethod)(JNIEnv *env, jclass c, jmethodID m, ...);
    jboolean(JNICALL *CallStaticBooleanMethodV)(JNIEnv *env, jclass c, jmethodID m, va_list args);
    jboolean(JNICALL *CallStaticBooleanMethodA)(JNIEnv *env, jclass c, jmethodID m, const jvalue *args);
    jbyte(JNICALL *CallStaticByteMethod)(JNIEnv *env, jclass c, jmethodID m, ...);
    jbyte(JNICALL *CallStaticByteMethodV)(JNIEnv *env, jclass c, jmethodID m, va_list args);
    jbyte(JNICALL *CallStaticByteMethodA)(JNIEnv *env, jclass c, jmethodID m, const jvalue *args);
    jchar(JNICALL *CallStaticCharMethod)(JNIEnv *env, jclass c, jmethodID m, ...);
    jchar(JNICALL *CallStaticCharMethodV)(JNIEnv *env, jclass c, jmethodID m, va_list args);
    jchar(JNICALL *CallStaticCharMethodA)(JNIEnv *env, jclass c, jmethodID m, const jvalue *args);
    jshort(JNICALL *CallStaticShortMethod)(JNIEnv *env, jclass c, jmethodID m, ...);
    jshort(JNICALL *CallStaticShortMethodV)(JNIEnv *env, jclass c, jmethodID m, va_list args);
    jshort(JNICALL *CallStaticShortMethodA)(JNIEnv *env, jclass c, jmethodID m, const jvalue *args);
    jint(JNICALL *CallStaticIntMethod)(JNIEnv *env, jclass c, jmethodID m, ...);
    jint(JNICALL *CallStaticIntMethodV)(JNIEnv *env, jclass c, jmethodID m, va_list args);
    jint(JNICALL *CallStaticIntMethodA)(JNIEnv *env, jclass c, jmethodID m, const jvalue *args);
    jlong(JNICALL *CallStaticLongMethod)(JNIEnv *env, jclass c, jmethodID m, ...);
    jlong(JNICALL *CallStaticLongMethodV)(JNIEnv *env, jclass c, jmethodID m, va_list args);
    jlong(JNICALL *CallStaticLongMethodA)(JNIEnv *env, jclass c, jmethodID m, const jvalue *args);
    jfloat(JNICALL *CallStaticFloatMethod)(JNIEnv *env, jclass c, jmethodID m, ...);
    jfloat(JNICALL *CallStaticFloatMethodV)(JNIEnv *env, jclass c, jmethodID m, va_list args);
    jfloat(JNICALL *CallStaticFloatMethodA)(JNIEnv *env, jclass c, jmethodID m, const jvalue *args);
    jdouble(JNICALL *CallStaticDoubleMethod)(JNIEnv *env, jclass c, jmethodID m, ...);
    jdouble(JNICALL *CallStaticDoubleMethodV)(JNIEnv *env, jclass c, jmethodID m, va_list args);
    jdouble(JNICALL *CallStaticDoubleMethodA)(JNIEnv *env, jclass c, jmethodID m, const jvalue *args);
    void(JNICALL *CallStaticVoidMethod)(JNIEnv *env, jclass c, jmethodID m, ...);
    void(JNICALL *CallStaticVoidMethodV)(JNIEnv *env, jclass c, jmethodID m, va_list args);
    void(JNICALL *CallStaticVoidMethodA)(JNIEnv *env, jclass c, jmethodID m, const jvalue *args);
    jfieldID(JNICALL *GetStaticFieldID)(JNIEnv *env, jclass c, const char *name, const char *sig);
    jobject(JNICALL *GetStaticObjectField)(JNIEnv *env, jclass c, jfieldID f);
    jboolean(JNICALL *GetStaticBooleanField)(JNIEnv *env, jclass c, jfieldID f);
    jbyte(JNICALL *GetStaticByteField)(JNIEnv *env, jclass c, jfieldID f);
    jchar(JNICALL *GetStaticCharField)(JNIEnv *env, jclass c, jfieldID f);
    jshort(JNICALL *GetStaticShortField)(JNIEnv *env, jclass c, jfieldID f);
    jint(JNICALL *GetStaticIntField)(JNIEnv *env, jclass c, jfieldID f);
    jlong(JNICALL *GetStaticLongField)(JNIEnv *env, jclass c, jfieldID f);
    jfloat(JNICALL *GetStaticFloatField)(JNIEnv *env, jclass c, jfieldID f);
    jdouble(JNICALL *GetStaticDoubleField)(JNIEnv *env, jclass c, jfieldID f);
    void(JNICALL *SetStaticObjectField)(JNIEnv *env, jclass c, jfieldID f, jobject v);
    void(JNICALL *SetStaticBooleanField)(JNIEnv *env, jclass c, jfieldID f, jboolean v);
    void(JNICALL *SetStaticByteField)(JNIEnv *env, jclass c, jfieldID f, jbyte v);
    void(JNICALL *SetStaticCharField)(JNIEnv *env, jclass c, jfieldID f, jchar v);
    void(JNICALL *SetStaticShortField)(JNIEnv *env, jclass c, jfieldID f, jshort v);
    void(JNICALL *SetStaticIntField)(JNIEnv *env, jclass c, jfieldID f, jint v);
    void(JNICALL *SetStaticLongField)(JNIEnv *env, jclass c, jfieldID f, jlong v);
    void(JNICALL *SetStaticFloatField)(JNIEnv *env, jclass c, jfieldID f, jfloat v);
    void(JNICALL *SetStaticDoubleField)(JNIEnv *env, jclass c, jfieldID f, jdouble v);
    jstring(JNICALL *NewString)(JNIEnv *env, const jchar *chars, jsize len);
    jsize(JNICALL *GetStringLength)(JNIEnv *env, jstring s);
    const jchar *(JNICALL *GetStringChars)(JNIEnv *env, jstring s, jboolean *is_copy);
    void(JNICALL *ReleaseStringChars)(JNIEnv *env, jstring s, const jchar *chars);
    jstring(JNICALL *NewStringUTF)(JNIEnv *env, const char *text);
    jsize(JNICALL *GetStringUTFLength)(JNIEnv *env, jstring s);
    const char *(JNICALL *GetStringUTFChars)(JNIEnv *env, jstring s, jboolean *is_copy);
    void(JNICALL *ReleaseStringUTFChars)(JNIEnv *env, jstring s, const char *text);
    jsize(JNICALL *GetArrayLength)(JNIEnv *env, jarray a);
    jobjectArray(JNICALL *NewObjectArray)(JNIEnv *env, jsize len, jclass c, jobject init);
    jobject(JNICALL *GetObjectArrayElement)(JNIEnv *env, jobjectArray a, jsize i);
    void(JNICALL *SetObjectArrayElement)(JNIEnv *env, jobjectArray a, jsize i, jobject o);
    jbooleanArray(JNICALL *NewBooleanArray)(JNIEnv *env, jsize len);
    jbyteArray(JNICALL *NewByteArray)(JNIEnv *env, jsize len);
    jcharArray(JNICALL *NewCharArray)(JNIEnv *env, jsize len);
    jshortArray(JNICALL *NewShortArray)(JNIEnv *env, jsize len);
    jintArray(JNICALL *NewIntArray)(JNIEnv *env, jsize len);
    jlongArray(JNICALL *NewLongArray)(JNIEnv *env, jsize len);
    jfloatArray(JNICALL *NewFloatArray)(JNIEnv *env, jsize len);
    jdoubleArray(JNICALL *NewDoubleArray)(JNIEnv *env, jsize len);
    jboolean *(JNICALL *GetBooleanArrayElements)(JNIEnv *env, jbooleanArray a, jboolean *is_copy);
    jbyte *(JNICALL *GetByteArrayElements)(JNIEnv *env, jbyteArray a, jboolean *is_copy);
    jchar *(JNICALL *GetCharArrayElements)(JNIEnv *env, jcharArray a, jboolean *is_copy);
    jshort *(JNICALL *GetShortArrayElements)(JNIEnv *env, jshortArray a, jboolean *is_copy);
    jint *(JNICALL *GetIntArrayElements)(JNIEnv *env, jintArray a, jboolean *is_copy);
    jlong *(JNICALL *GetLongArrayElements)(JNIEnv *env, jlongArray a, jboolean *is_copy);
    jfloat *(JNICALL *GetFloatArrayElements)(JNIEnv *env, jfloatArray a, jboolean *is_copy);
    jdouble *(JNICALL *GetDoubleArrayElements)(JNIEnv *env, jdoubleArray a, jboolean *is_copy);
    void(JNICALL *ReleaseBooleanArrayElements)(JNIEnv *env, jbooleanArray a, jboolean *elements, jint mode);
    void(JNICALL *ReleaseByteArrayElements)(JNIEnv *env, jbyteArray a, jbyte *elements, jint mode);
    void(JNICALL *ReleaseCharArrayElements)(JNIEnv *env, jcharArray a, jchar *elements, jint mode);
    void(JNICALL *ReleaseShortArrayElements)(JNIEnv *env, jshortArray a, jshort *elements, jint mode);
    void(JNICALL *ReleaseIntArrayElements)(JNIEnv *env, jintArray a, jint *elements, jint mode);
    void(JNICALL *ReleaseLongArrayElements)(JNIEnv *env, jlongArray a, jlong *elements, jint mode);
    void(JNICALL *ReleaseFloatArrayElements)(JNIEnv *env, jfloatArray a, jfloat *elements, jint mode);
    void(JNICALL *ReleaseDoubleArrayElements)(JNIEnv *env, jdoubleArray a, jdouble *elements, jint mode);
    void(JNICALL *GetBooleanArrayRegion)(JNIEnv *env, jbooleanArray a, jsize start, jsize len, jboolean *buf);
    void(JNICALL *GetByteArrayRegion)(JNIEnv *env, jbyteArray a, jsize start, jsize len, jbyte *buf);
    void(JNICALL *GetCharArrayRegion)(JNIEnv *env, jcharArray a, jsize start, jsize len, jchar *buf);
    void(JNICALL *GetShortArrayRegion)(JNIEnv *env, jshortArray a, jsize start, jsize len, jshort *buf);
    void(JNICALL *GetIntArrayRegion)(JNIEnv *env, jintArray a, jsize start, jsize len, jint *buf);
    void(JNICALL *GetLongArrayRegion)(JNIEnv *env, jlongArray a, jsize start, jsize len, jlong *buf);
    void(JNICALL *GetFloatArrayRegion)(JNIEnv *env, jfloatArray a, jsize start, jsize len, jfloat *buf);
    void(JNICALL *GetDoubleArrayRegion)(JNIEnv *env, jdoubleArray a, jsize start, jsize len, jdouble *buf);
    void(JNICALL *SetBooleanArrayRegion)(JNIEnv *env, jbooleanArray a, jsize start, jsize len,
                                         const jboolean *buf);
    void(JNICALL *SetByteArrayRegion)(JNIEnv *env, jbyteArray a, jsize start, jsize len, const jbyte *buf);
    void(JNICALL *SetCharArrayRegion)(JNIEnv *env, jcharArray a, jsize start, jsize len, const jchar *buf);
    void(JNICALL *SetShortArrayRegion)(JNIEnv *env, jshortArray a, jsize start, jsize len, const jshort *buf);
    void(JNICALL *SetIntArrayRegion)(JNIEnv *env, jintArray a, jsize start, jsize len, const jint *buf);
    void(JNICALL *SetLongArrayRegion)(JNIEnv *env, jlongArray a, jsize start, jsize len, const jlong *buf);
    void(JNICALL *SetFloatArrayRegion)(JNIEnv *env, jfloatArray a, jsize start, jsize len, const jfloat *buf);
    void(JNICALL *SetDoubleArrayRegion)(JNIEnv *env, jdoubleArray a, jsize start, jsize len,
                                        const jdouble *buf);
    jint(JNICALL *RegisterNatives)(JNIEnv *env, jclass c, const JNINativeMethod *methods, jint n);
    jint(JNICALL *UnregisterNatives)(JNIEnv *env, jclass c);
    jint(JNICALL *MonitorEnter)(JNIEnv *env, jobject o);
    jint(JNICALL *MonitorExit)(JNIEnv *env, jobject o);
    jint(JNICALL *GetJavaVM)(JNIEnv *env, JavaVM **vm);
    void(JNICALL *GetStringRegion)(JNIEnv *env, jstring s, jsize start, jsize len, jchar *buf);
    void(JNICALL *GetStringUTFRegion)(JNIEnv *env, jstring s, jsize start, jsize len, char *buf);
    void *(JNICALL *GetPrimitiveArrayCritical)(JNIEnv *env, jarray a, jboolean *is_copy);
    void(JNICALL *ReleasePrimitiveArrayCritical)(JNIEnv *env, jarray a, void *elements, jint mode);
    const jchar *(JNICALL *GetStringCritical)(JNIEnv *env, jstring s, jboolean *is_copy);
    void(JNICALL *ReleaseStringCritical)(JNIEnv *env, jstring s, const jchar *chars);
    jweak(JNICALL *NewWeakGlobalRef)(JNIEnv *env, jobject o);
    void(JNICALL *DeleteWeakGlobalRef)(JNIEnv *env, jweak o);
    jboolean(JNICALL *ExceptionCheck)(JNIEnv *env);
    jobject(JNICALL *NewDirectByteBuffer)(JNIEnv *env, void *address, jlong capacity);
    void *(JNICALL *GetDirectBufferAddress)(JNIEnv *env, jobject buffer);
    jlong(JNICALL *GetDirectBufferCapacity)(JNIEnv *env, jobject buffer);
    jobjectRefType(JNICALL *GetObjectRefType)(JNIEnv *env, jobject o);
    jobject(JNICALL *GetModule)(JNIEnv *env, jclass c);
};

struct JNIInvokeInterface_ {
    void *reserved0, *reserved1, *reserved2;
    jint(JNICALL *DestroyJavaVM)(JavaVM *vm);
    jint(JNICALL *AttachCurrentThread)(JavaVM *vm, void **env, void *args);
    jint(JNICALL *DetachCurrentThread)(JavaVM *vm);
    jint(JNICALL *GetEnv)(JavaVM *vm, void **env, jint version);
    jint(JNICALL *AttachCurrentThreadAsDaemon)(JavaVM *vm, void **env, void *args);
};

typedef struct JavaVMOption {
    char *optionString;
    void *extraInfo;
} JavaVMOption;

typedef struct JavaVMInitArgs {
    jint version;
    jint nOptions;
    JavaVMOption *options;
    jboolean ignoreUnrecognized;
} JavaVMInitArgs;

typedef struct JavaVMAttachArgs {
    jint version;
    char *name;
    jobject group;
} JavaVMAttachArgs;

/* A process may make as many VMs as it likes. Options: -Djava.class.path=..., -Dkey=value, -Xmx, -Xss, -ea,
 * -verbose:...; "exit" with a function is told System.exit's status. */
JNIEXPORT jint JNICALL JNI_CreateJavaVM(JavaVM **vm, void **env, void *args);
JNIEXPORT jint JNICALL JNI_GetDefaultJavaVMInitArgs(void *args);
JNIEXPORT jint JNICALL JNI_GetCreatedJavaVMs(JavaVM **vms, jsize room, jsize *n);

/* What a library may define. */
JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *vm, void *reserved);
JNIEXPORT void JNICALL JNI_OnUnload(JavaVM *vm, void *reserved);

#ifdef __cplusplus
}
#endif

#endif
