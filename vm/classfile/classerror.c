// Error kinds and their messages.
#include "classfile/classerror.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

const char *class_error_class(ClassErrorKind kind) {
    static const char *const classes[] = {
#define E(name, java_class) java_class,
        CLASS_ERRORS(E)
#undef E
    };
    return classes[kind];
}

bool class_error(ClassError *error, ClassErrorKind kind, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    error->kind = kind;
    vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    return false;
}
