#include "helpers.h"

#include "heap/alloc.h"
#include "interp/bootstrap.h"

static Object *new_any(Thread *t, Class *c) {
    return heap_new(t, c);
}

static bool capture(Thread *t, Class *c, Value *args) {
    args[0].o = lambda_capture(t, c, args);
    return args[0].o != NULL;
}

static bool concat(Thread *t, const Concat *c, Value *args) {
    Value result;
    if (!concat_run(t, c, args, &result)) {
        t->pending.method = NULL; /* what it would go on with lies here: the interpreter begins anew */
        return false;
    }
    args[0] = result;
    return true;
}

static bool multi(Thread *t, Class *c, Value *args, int n) {
    int32_t dims[3] = {args[0].i, args[1].i, n == 3 ? args[2].i : 0};
    args[0].o = (Object *)heap_new_multi(t, c, dims, n);
    return args[0].o != NULL;
}

static bool multi2(Thread *t, Class *c, Value *args) {
    return multi(t, c, args, 2);
}
static bool multi3(Thread *t, Class *c, Value *args) {
    return multi(t, c, args, 3);
}

const IrHelper helper_new = {"new", (const void *)new_any, true, false, TY_REF};
const IrHelper helper_capture = {"capture", (const void *)capture, true, false, TY_REF};
const IrHelper helper_concat = {"concat", (const void *)concat, true, false, TY_REF};
const IrHelper helper_multi2 = {"multi2", (const void *)multi2, true, false, TY_REF};
const IrHelper helper_multi3 = {"multi3", (const void *)multi3, true, false, TY_REF};
