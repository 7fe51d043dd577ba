// The verifier (JVMS 4.10): by type checking against StackMapTable from version 50 on, by type inference
// before (and for a version 50 class that fails, as the JVMS allows).
//
// It knows no classes but the one it verifies. What it has to know of others it asks a VerifyHost, which
// loads them with that class's loader. Time and memory are bounded for any input: a method that costs too
// much is refused.
#ifndef JINDO_CLASSFILE_VERIFY_H
#define JINDO_CLASSFILE_VERIFY_H

#include "classfile/classfile.h"

typedef enum VerifyAnswer {
    VERIFY_NO,
    VERIFY_YES,
    VERIFY_FAILED, // the host could not find out and has an error of its own pending
} VerifyAnswer;

// Names are internal names of classes and interfaces, never of arrays. They are the class file's own bytes,
// or what the host gave.
typedef struct VerifyHost {
    void *context;

    // Is this an interface?
    VerifyAnswer (*is_interface)(void *context, CfText name);

    // Is `name` this superclass, or a subclass of it? Asked only if `super` is no interface.
    VerifyAnswer (*is_subclass)(void *context, CfText name, CfText super);

    // Is `owner` a superclass of the class being verified, and the member that `owner` has or inherits by
    // this name protected and declared in another run-time package? A member that is not found: VERIFY_NO.
    VerifyAnswer (*is_protected_elsewhere)(void *context, CfText owner, CfText name, CfText descriptor,
                                           bool method);

    // The superclass of a class; an empty text for java/lang/Object. For type inference only.
    VerifyAnswer (*superclass)(void *context, CfText name, CfText *super);
} VerifyHost;

typedef struct VerifyError {
    ClassErrorKind kind; // CLASS_ERROR_PENDING if the host failed
    char *message;       // malloc'd, with HotSpot's details; NULL if there is no memory or the host failed
} VerifyError;

// `cf` was parsed with trusted off.
bool verify_class(const ClassFile *cf, const VerifyHost *host, VerifyError *error);
void verify_error_free(VerifyError *error);

#endif
