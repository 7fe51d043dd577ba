/* java.lang.Thread */
#include "native/native.h"

#include <stdlib.h>

NATIVE(java_lang_Thread_currentThread) {
    r->o = t->java;
}

NATIVE(java_lang_Thread_start0) {
    thread_start(t, a[0].o);
}

NATIVE(java_lang_Thread_sleep0) {
    if (thread_interrupted(t, true))
        throw_new(t, KNOWN_InterruptedException, "sleep interrupted");
    else
        thread_sleep(t, a[0].l);
}

NATIVE(java_lang_Thread_yield0) {
    os_thread_yield();
}

NATIVE(java_lang_Thread_onSpinWait) {
    os_cpu_relax();
}

static void interrupt(Thread *target, void *none) {
    if (target)
        thread_interrupt(target);
}

NATIVE(java_lang_Thread_interrupt0) {
    thread_with(t->vm, a[0].o, interrupt, NULL);
}

NATIVE(java_lang_Thread_holdsLock) {
    if (need(t, a[0].o))
        r->i = monitor_owned(t, a[0].o);
}

/* Systems let only a privileged process raise priorities: the number is kept and nothing else. */
NATIVE(java_lang_Thread_setPriority0) {}

static void set_name(Thread *target, void *name) {
    if (target)
        os_thread_name(target->os, name);
}

NATIVE(java_lang_Thread_setName0) {
    char name[64];
    if (a[1].o)
        thread_with(t->vm, a[0].o, set_name, string_copy(t->vm, a[1].o, name, sizeof name));
}

/* ---- all threads, their stacks ---- */

static int32_t list_threads(Vm *vm, Array *into) {
    int32_t n = 0;
    os_mutex_lock(&vm->thread_lock);
    for (Thread *each = vm->threads; each; each = each->next)
        if (each->java && each->state != THREAD_TERMINATED) {
            if (into && n < into->length)
                ARRAY_DATA(Object *, into)[n] = each->java;
            n++;
        }
    os_mutex_unlock(&vm->thread_lock);
    return n;
}

NATIVE(java_lang_Thread_getAllThreads0) {
    int32_t n = list_threads(t->vm, NULL);
    for (;;) {
        Array *all = new_known_array(t, KNOWN_Thread, n);
        int32_t now = all ? list_threads(t->vm, all) : n;
        if (now == n) {
            r->o = (Object *)all;
            return;
        }
        n = now;
    }
}

typedef struct Stack {
    StackPlace places[BACKTRACE_MAX];
    size_t depth;
} Stack;

static void read_stack(Thread *target, void *arg) {
    Stack *stack = arg;
    stack->depth = target ? thread_read_stack(target, stack->places, BACKTRACE_MAX) : 0;
}

static Object *elements(Thread *t, const Stack *stack) {
    Array *array = new_known_array(t, KNOWN_StackTraceElement, (int32_t)stack->depth);
    for (size_t i = 0; array && i < stack->depth; i++) {
        Object *e = exception_element(t, stack->places[i].method, stack_place_bci(&stack->places[i]));
        if (!e)
            return NULL;
        ARRAY_DATA(Object *, array)[i] = e;
    }
    return (Object *)array;
}

NATIVE(java_lang_Thread_stackTrace0) {
    Stack *stack = malloc(sizeof *stack);
    if (!stack) {
        throw_oom(t, "Java heap space");
        return;
    }
    thread_with(t->vm, a[0].o, read_stack, stack);
    r->o = elements(t, stack);
    free(stack);
}
