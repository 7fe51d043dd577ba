// What is wrong with a class file: which Java error it becomes, and its message.
#ifndef JINDO_CLASSFILE_CLASSERROR_H
#define JINDO_CLASSFILE_CLASSERROR_H

#define CLASS_ERRORS(E)                                                                                      \
    E(NONE, NULL)                                                                                            \
    E(FORMAT, "java/lang/ClassFormatError")                                                                  \
    E(VERSION, "java/lang/UnsupportedClassVersionError")                                                     \
    E(NO_CLASS_DEF, "java/lang/NoClassDefFoundError")                                                        \
    E(INCOMPATIBLE, "java/lang/IncompatibleClassChangeError")                                                \
    E(VERIFY, "java/lang/VerifyError")                                                                       \
    E(MEMORY, "java/lang/OutOfMemoryError")                                                                  \
    E(PENDING, NULL) /* the caller's own error stands: see VerifyHost */

typedef enum ClassErrorKind {
#define E(name, java_class) CLASS_ERROR_##name,
    CLASS_ERRORS(E)
#undef E
} ClassErrorKind;

enum { CLASS_ERROR_MAX = 1024 };

// Longer messages are cut, as HotSpot cuts them.
typedef struct ClassError {
    ClassErrorKind kind;
    char message[CLASS_ERROR_MAX];
} ClassError;

// The internal name of the Java class to throw.
const char *class_error_class(ClassErrorKind kind);

// Records an error; gives false so that a check can `return class_error(...)`.
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
_Bool class_error(ClassError *error, ClassErrorKind kind, const char *format, ...);

#endif
