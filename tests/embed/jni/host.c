/* Makes a VM through jni.h, runs a main with arguments, ends it; twice. */
#include <jni.h>
#include <stdio.h>

static int run(char *class_path, const char *word) {
    JavaVMOption options[] = {{class_path, NULL}, {"-Dgreeting=hello", NULL}};
    JavaVMInitArgs args = {JNI_VERSION_1_8, 2, options, JNI_FALSE};
    JavaVM *vm;
    JNIEnv *env;
    if (JNI_CreateJavaVM(&vm, (void **)&env, &args) != JNI_OK)
        return 1;
    jclass c = (*env)->FindClass(env, "Guest");
    if (!c)
        return 2;
    jmethodID main = (*env)->GetStaticMethodID(env, c, "main", "([Ljava/lang/String;)V");
    jobjectArray a = (*env)->NewObjectArray(env, 1, (*env)->FindClass(env, "java/lang/String"), (*env)->NewStringUTF(env, word));
    (*env)->CallStaticVoidMethod(env, c, main, a);
    if ((*env)->ExceptionCheck(env))
        (*env)->ExceptionDescribe(env);
    JavaVM *found[4];
    jsize n;
    if (JNI_GetCreatedJavaVMs(found, 4, &n) != JNI_OK || n != 1 || found[0] != vm)
        return 3;
    return (*vm)->DestroyJavaVM(vm) == JNI_OK ? 0 : 4;
}

int main(int argc, char **argv) {
    char option[4096];
    snprintf(option, sizeof option, "-Djava.class.path=%s", argv[1]);
    int r = run(option, "one");
    return r ? r : run(option, "two");
}
