/* Call sites that the VM links by itself, without running a bootstrap method: lambdas, string concatenation,
 * records' methods. */
#ifndef JINDO_INTERP_BOOTSTRAP_H
#define JINDO_INTERP_BOOTSTRAP_H

#include "interp/interp.h"

/* An invokedynamic taken apart. */
typedef struct Site {
    Class *host;
    const ClassFile *cf;
    CfText name, desc;
    CfBootstrap bootstrap;
} Site;

/* A MethodHandle constant. */
typedef struct HandleRef {
    int kind;        /* REF_xxx */
    uint16_t member; /* Fieldref ... */
    uint16_t class_index;
    bool of_interface;
    CfText owner, name, desc;
} HandleRef;

static inline uint16_t site_argument(const Site *s, unsigned i) {
    return load_u2(s->bootstrap.arguments + 2 * i);
}
HandleRef handle_ref(const ClassFile *cf, uint16_t index);

/* Each: true, and the instruction has become another that does it; false: exception or call pending. */
bool lambda_link(Thread *t, const Site *site, Insn *pc, Insn w);
bool concat_link(Thread *t, const Site *site, Insn *pc, Insn w);
bool record_link(Thread *t, const Site *site, Insn *pc, Insn w);

/* A function object with its captured values. NULL: exception pending. */
Object *lambda_capture(Thread *t, Class *c, const Value *args);

/* The call instruction at pc, a CONCAT. True: *out is the string. False: exception or call pending; the call
   goes on by itself and delivers the result. */
typedef struct Concat Concat;
bool concat_run(Thread *t, const Concat *c, Value *args, Value *out);

#endif
