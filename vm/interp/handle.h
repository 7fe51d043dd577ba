/* Calls through method handles and var handles. A call site knows its MethodType object and how each argument
 * travels; direct handles are called without boxing, all others get an Object[] through MethodHandle.apply.
 */
#ifndef JINDO_INTERP_HANDLE_H
#define JINDO_INTERP_HANDLE_H

#include "interp/interp.h"

typedef struct HandleSite {
    Object *type;   /* MethodType without the handle; kept by the class's constants. NULL for var handles */
    Object *handle; /* of an invokedynamic: its CallSite */
    Class *result;  /* what a reference result must be an instance of; NULL: anything */
    int16_t mode;   /* of a VarHandle */
    bool exact;
    uint8_t ret;        /* BasicType */
    uint16_t arg_count; /* without the handle */
    uint8_t types[];    /* BasicType of each */
} HandleSite;

/* What became of a call: HANDLE_CALL: run *m with arguments from *args on. */
typedef enum HandleResult { HANDLE_TROUBLE, HANDLE_DONE, HANDLE_CALL } HandleResult;

HandleSite *handle_site_new(Thread *t, Class *owner, CfText desc);
HandleResult handle_invoke(Thread *t, const HandleSite *s, Value *regs, Value *out, Method **m, Value **args);
HandleResult handle_access(Thread *t, const HandleSite *s, Value *regs, Value *out);
/* args[0 ..] are the arguments of the call site's target. */
HandleResult handle_dynamic(Thread *t, const HandleSite *s, Value *regs, Value *out, Method **m,
                            Value **args);

#endif
