/* Connects the verifier to this VM's loaders: it asks for classes by name, they are loaded as the verified
 * class sees them. */
#include "runtime/verifier.h"
#include "runtime/vm.h"
#include "classfile/verify.h"

#include <string.h>

typedef struct Context {
    Thread *t;
    Class *c;
} Context;

/* NULL: an exception or a call is pending. */
static Class *load(const Context *x, CfText name) {
    if (cf_text_equal(name, cf_this_name(x->c->file)))
        return x->c;
    return loader_load(x->t, x->c->loader, symbol_intern(x->t->vm, (const char *)name.bytes, name.length));
}

static VerifyAnswer answer(bool yes) {
    return yes ? VERIFY_YES : VERIFY_NO;
}

static VerifyAnswer is_interface(void *context, CfText name) {
    Class *c = load(context, name);
    return c ? answer(class_is_interface(c)) : VERIFY_FAILED;
}

static VerifyAnswer is_subclass(void *context, CfText name, CfText super) {
    Class *sub = load(context, name), *sup = sub ? load(context, super) : NULL;
    return sup ? answer(class_is_subtype(sub, sup)) : VERIFY_FAILED;
}

/* What is no superclass need not be loaded to see that (JVMS 4.10.1.8). */
static bool is_super_name(const Class *c, CfText name) {
    while (c && !(c->name->len == name.length && !memcmp(c->name->text, name.bytes, name.length)))
        c = c->super;
    return c != NULL;
}

static VerifyAnswer is_protected_elsewhere(void *context, CfText owner, CfText name, CfText descriptor,
                                           bool method) {
    Context *x = context;
    Vm *vm = x->t->vm;
    if (!is_super_name(x->c, owner))
        return VERIFY_NO;
    Class *c = load(x, owner);
    if (!c)
        return VERIFY_FAILED;
    if (!class_is_subtype(x->c, c))
        return VERIFY_NO;
    Symbol *n = symbol_intern(vm, (const char *)name.bytes, name.length);
    Symbol *d = symbol_intern(vm, (const char *)descriptor.bytes, descriptor.length);
    Method *m = method ? class_find_method(c, n, d) : NULL;
    Field *f = method ? NULL : class_find_field(c, n, d);
    if (!m && !f)
        return VERIFY_NO;
    unsigned access = m ? m->access : f->access;
    return answer(access & ACC_PROTECTED && !class_same_package(m ? m->owner : f->owner, x->c));
}

static VerifyAnswer superclass(void *context, CfText name, CfText *super) {
    Class *c = load(context, name);
    if (!c)
        return VERIFY_FAILED;
    *super =
        c->super ? (CfText){(const uint8_t *)c->super->name->text, c->super->name->len} : (CfText){NULL, 0};
    return VERIFY_YES;
}

static int known_error(ClassErrorKind kind) {
    switch (kind) {
    case CLASS_ERROR_FORMAT: return KNOWN_ClassFormatError;
    case CLASS_ERROR_INCOMPATIBLE: return KNOWN_IncompatibleClassChangeError;
    case CLASS_ERROR_NO_CLASS_DEF: return KNOWN_NoClassDefFoundError;
    default: return KNOWN_VerifyError;
    }
}

bool verify_class_of(Thread *t, Class *c) {
    Context x = {t, c};
    VerifyHost host = {&x, is_interface, is_subclass, is_protected_elsewhere, superclass};
    VerifyError error;
    if (verify_class(c->file, &host, &error))
        return true;
    if (error.kind == CLASS_ERROR_MEMORY)
        throw_oom(t, "Metaspace");
    else if (error.kind != CLASS_ERROR_PENDING)
        throw_new(t, known_error(error.kind), "%s", error.message ? error.message : "");
    verify_error_free(&error);
    return false;
}
