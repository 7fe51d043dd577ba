/* The VM's nouns, declared once. Everything in vm/ includes this first. */
#ifndef JINDO_RUNTIME_TYPES_H
#define JINDO_RUNTIME_TYPES_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Vm Vm;
typedef struct Thread Thread;
typedef struct Class Class;
typedef struct Method Method;
typedef struct Field Field;
typedef struct Frame Frame;
typedef struct Loader Loader;
typedef struct Symbol Symbol;
typedef struct Object Object;
typedef struct Array Array;

/* One slot: a local, an operand, an argument, a static field. long and double take one slot too. */
typedef union Value {
    int32_t i;
    int64_t l;
    float f;
    double d;
    Object *o;
    void *p;
    uint64_t bits;
} Value;

/* A native method: a[] holds the receiver (if any) and the arguments, one slot each; *r takes the result.
   It returns in one of three ways: normally; with an exception pending on t; or with a call pending
   on t (runtime/call.h), which the interpreter makes before it goes on. */
typedef void (*NativeFn)(Thread *t, Value *a, Value *r);

/* The basic types, numbered as newarray does; T_REF and T_VOID complete the set. */
typedef enum BasicType {
    T_BOOLEAN = 4,
    T_CHAR = 5,
    T_FLOAT = 6,
    T_DOUBLE = 7,
    T_BYTE = 8,
    T_SHORT = 9,
    T_INT = 10,
    T_LONG = 11,
    T_REF = 12,
    T_VOID = 13,
} BasicType;

#endif
