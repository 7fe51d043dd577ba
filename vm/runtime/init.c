/* Linking and initialization (JVMS 5.4, 5.5).
 *
 * Initializing a class runs initializers of its superclasses and of superinterfaces with default methods
 * first. None of them is called from C: a chain of steps, one a class, waits in a continuation while one
 * <clinit> runs. The chain is a list, the class being worked on at its head, each waiting for the one before
 * it.
 */
#include "runtime/vm.h"
#include "runtime/constraint.h"
#include "runtime/resolve.h"
#include "runtime/verifier.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct InitStep {
    struct InitStep *waiting; /* for this class to be ready */
    Class *c;
    unsigned next; /* 0: superclass, then superinterfaces, then its own <clinit> */
} InitStep;

typedef enum Begin { BEGIN_READY, BEGIN_STARTED, BEGIN_FAILED } Begin;

/* ---- Linking ---- */

bool class_link(Thread *t, Class *c) {
    if (class_state(c) >= CLASS_LINKED)
        return true;
    if (c->super && !class_link(t, c->super))
        return false;
    for (uint32_t i = 0; i < c->direct_interface_count; i++)
        if (!class_link(t, c->direct_interfaces[i]))
            return false;
    if ((!(c->flags & CLASS_TRUSTED) || t->vm->options.verify_all) && !verify_class_of(t, c))
        return false;
    if (!constraint_class(t, c))
        return false;
    uint8_t loaded = CLASS_LOADED;
    atomic_compare_exchange_strong(&c->state, &loaded, CLASS_LINKED);
    return true;
}

/* ---- Beginning and ending ---- */

static void *throw_erroneous(Thread *t, Class *c) {
    char name[512];
    throw_new(t, KNOWN_NoClassDefFoundError, "Could not initialize class %s",
              class_java_name(c, name, sizeof name));
    if (t->exception && c->init_error && object_is(t->exception, CLASS(t->vm, Throwable)))
        FIELD_AT(Object *, t->exception, t->vm->core.Throwable_cause) = c->init_error;
    return NULL;
}

/* Claims c for this thread, waiting for another that has it. */
static Begin begin(Thread *t, Class *c) {
    if (class_state(c) == CLASS_INITIALIZED)
        return BEGIN_READY;
    Vm *vm = t->vm;
    os_mutex_lock(&vm->lock);
    while (class_state(c) == CLASS_INITIALIZING && c->init_thread != t) {
        thread_block(t, THREAD_RUNNABLE);
        os_cond_wait(&vm->lock_cond, &vm->lock);
        thread_unblock(t);
    }
    Begin b = BEGIN_READY;
    if (class_state(c) == CLASS_ERRONEOUS)
        b = BEGIN_FAILED;
    else if (class_state(c) == CLASS_LINKED) {
        c->init_thread = t;
        atomic_store_explicit(&c->state, CLASS_INITIALIZING, memory_order_release);
        b = BEGIN_STARTED;
    }
    os_mutex_unlock(&vm->lock);
    if (b == BEGIN_FAILED)
        throw_erroneous(t, c);
    return b;
}

static void finish(Thread *t, Class *c, ClassState state) {
    Vm *vm = t->vm;
    os_mutex_lock(&vm->lock);
    c->init_thread = NULL;
    atomic_store_explicit(&c->state, state, memory_order_release);
    os_cond_broadcast(&vm->lock_cond);
    os_mutex_unlock(&vm->lock);
}

/* What a later "Could not initialize class" names as its cause. */
static void remember_error(Thread *t, Class *c, Object *error) {
    Vm *vm = t->vm;
    char name[512], thread[256], text[1400];
    Object *message = FIELD_AT(Object *, error, vm->core.Throwable_detailMessage);
    char *m = message ? string_utf8(vm, message) : NULL;
    Object *tn = t->java ? FIELD_AT(Object *, t->java, vm->core.Thread_name) : NULL;
    snprintf(text, sizeof text, "Exception %s%s%.700s [in thread \"%s\"]",
             class_java_name(object_class(error), name, sizeof name), m ? ": " : "", m ? m : "",
             tn ? string_copy(vm, tn, thread, sizeof thread) : "main");
    free(m);
    Object *kept = t->exception;
    t->exception = NULL;
    throw_new(t, KNOWN_ExceptionInInitializerError, "%s", text);
    Object *copy = exception_take(t);
    if (copy && FIELD_AT(Object *, error, vm->core.Throwable_backtrace))
        FIELD_AT(Object *, copy, vm->core.Throwable_backtrace) =
            FIELD_AT(Object *, error, vm->core.Throwable_backtrace);
    t->exception = kept;
    if (copy && class_keep_constant(t, c, copy))
        c->init_error = copy;
}

/* An exception that is no Error comes out as an ExceptionInInitializerError. */
static void fail(Thread *t, Class *c) {
    Object *error = t->exception;
    remember_error(t, c, error);
    t->exception = error;
    if (!object_is(error, known_class(t, KNOWN_Error)))
        throw_wrapped(t, KNOWN_ExceptionInInitializerError, NULL);
    finish(t, c, CLASS_ERRONEOUS);
}

/* ---- The chain ---- */

static InitStep *push(Thread *t, InitStep *chain, Class *c) {
    InitStep *s = malloc(sizeof *s);
    if (!s) {
        throw_oom(t, "Metaspace");
        finish(t, c, CLASS_LINKED);
        return NULL;
    }
    s->waiting = chain;
    s->c = c;
    s->next = 0;
    return s;
}

/* JVMS 5.5 step 7: the superclass, then superinterfaces that declare default methods. NULL when all were
 * seen. */
static Class *next_super(InitStep *s) {
    Class *c = s->c;
    if (class_is_interface(c))
        return NULL;
    if (s->next++ == 0 && c->super)
        return c->super;
    while (s->next - 2 < c->interface_count) {
        Class *i = c->interfaces[s->next++ - 2];
        if (i->flags & CLASS_HAS_DEFAULTS)
            return i;
    }
    s->next--;
    return NULL;
}

static InitStep *pop(InitStep *s) {
    InitStep *waiting = s->waiting;
    free(s);
    return waiting;
}

static void fail_all(Thread *t, InitStep *chain) {
    for (; chain; chain = pop(chain)) {
        remember_error(t, chain->c, t->exception);
        finish(t, chain->c, CLASS_ERRONEOUS);
    }
}

static void after_clinit(Thread *t, Value *state, Value *r);

static bool preset_strings(Thread *t, Class *c) {
    for (unsigned i = 0; i < c->field_count; i++) {
        Field *f = &c->fields[i];
        if (!(f->access & ACC_STATIC) || f->type != T_REF || !f->info->attribute_count)
            continue;
        uint16_t index = cf_index_attribute(c->file, cf_member_attributes(f->info), CF_ConstantValue);
        if (!index || cf_tag(c->file, index) != CONSTANT_String)
            continue;
        Object *s = resolve_string(t, c, index);
        if (!s)
            return false;
        FIELD_AT(Object *, c->mirror, f->offset) = s;
    }
    return true;
}

static Method *own_clinit(Class *c) {
    for (unsigned i = 0; i < c->method_count; i++)
        if (c->methods[i].flags & METHOD_CLINIT && c->methods[i].desc == SYM(c->vm, void_desc))
            return &c->methods[i];
    return NULL;
}

/* Works the chain until it is done (true), has to wait for a <clinit>, or failed (false). */
static bool run_chain(Thread *t, InitStep *chain) {
    while (chain) {
        Class *super = next_super(chain);
        if (super) {
            Begin b = begin(t, super);
            InitStep *s = b == BEGIN_STARTED ? push(t, chain, super) : chain;
            if (b == BEGIN_FAILED || !s) {
                fail_all(t, chain);
                return false;
            }
            chain = s;
            continue;
        }
        Class *c = chain->c;
        if (!preset_strings(t, c)) {
            fail_all(t, chain);
            return false;
        }
        Method *clinit = own_clinit(c);
        if (clinit) {
            call_retry_then(t, clinit, NULL, after_clinit, 1)[0].p = chain;
            return false;
        }
        finish(t, c, CLASS_INITIALIZED);
        chain = pop(chain);
    }
    return true;
}

static void after_clinit(Thread *t, Value *state, Value *r) {
    InitStep *chain = state[0].p;
    if (t->exception) {
        fail(t, chain->c);
        fail_all(t, pop(chain));
        return;
    }
    finish(t, chain->c, CLASS_INITIALIZED);
    run_chain(t, pop(chain));
}

bool class_init(Thread *t, Class *c) {
    if (class_state(c) == CLASS_INITIALIZED)
        return true;
    if (!class_link(t, c))
        return false;
    Begin b = begin(t, c);
    if (b != BEGIN_STARTED)
        return b == BEGIN_READY;
    InitStep *s = push(t, NULL, c);
    return s && run_chain(t, s);
}
