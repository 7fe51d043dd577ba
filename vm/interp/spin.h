/* Classes made by the VM itself, as class files: function objects of lambdas, methods of records.
 *
 * The bytes go through loader_define like any others, trusted. What the class refers to in its host's
 * constant pool is put into Class.resolved directly, so that it need not be reachable by name nor accessible.
 * Memory is malloc'ed; out of memory is remembered and spin_define fails.
 */
#ifndef JINDO_INTERP_SPIN_H
#define JINDO_INTERP_SPIN_H

#include "runtime/class.h"

typedef struct SpinBuf {
    uint8_t *data;
    size_t size, room;
} SpinBuf;

typedef struct SpinKnown { /* an entry that is resolved already */
    uint16_t index;
    void *value;
} SpinKnown;

typedef struct Spin {
    SpinBuf pool, fields, methods, bootstraps, interfaces, code;
    uint16_t pool_count, field_count, method_count, bootstrap_count, interface_count;
    uint16_t this_class, super_class;
    uint16_t stack, locals; /* of the method being written: set before spin_code_end */
    SpinKnown known[16];
    unsigned known_count;
    bool no_memory;
} Spin;

void spin_start(Spin *s, const char *name, size_t name_len, const char *super);
void spin_free(Spin *s);
/* The hidden class, nest mate of host, linked. NULL: exception or call pending. */
Class *spin_define(Thread *t, Spin *s, Class *host);

void spin_u1(Spin *s, SpinBuf *b, unsigned v);
void spin_u2(Spin *s, SpinBuf *b, unsigned v);
void spin_u4(Spin *s, SpinBuf *b, uint32_t v);

uint16_t spin_utf8(Spin *s, const char *text, size_t len);
uint16_t spin_class(Spin *s, const char *name, size_t len);
uint16_t spin_string(Spin *s, const char *text, size_t len);
/* tag: CONSTANT_Fieldref ... ; class_index of this pool. */
uint16_t spin_member(Spin *s, int tag, uint16_t class_index, CfText name, CfText desc);
uint16_t spin_method(Spin *s, const char *owner, const char *name, const char *desc);
void spin_know(Spin *s, uint16_t index, void *value);
void spin_interface(Spin *s, const char *name, size_t len);
void spin_field(Spin *s, unsigned access, CfText name, CfText desc);

/* Code of one method at a time. */
void spin_code_start(Spin *s);
void spin_op(Spin *s, unsigned op);
void spin_op2(Spin *s, unsigned op, unsigned index);
void spin_local(Spin *s, unsigned iload, char type,
                unsigned local); /* iload or istore, moved to the type's own */
void spin_return(Spin *s, char type);
void spin_code_end(Spin *s, unsigned access, CfText name, CfText desc);

/* Converts the top of the stack from type `from` to `to` (descriptors), as a method handle's asType does; a
   reference to be unboxed is cast to the box of `hint` if that is a box, else of `to`. False: impossible. */
bool spin_convert(Spin *s, CfText from, CfText hint, CfText to);

#endif
