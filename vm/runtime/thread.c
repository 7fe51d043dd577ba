/* Threads: attaching, starting, ending, parking, interruption, stops and dumps. */
#include "runtime/engine.h"
#include "runtime/vm.h"
#include "heap/collector.h"
#include "os/file.h"
#include "os/socket.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_STACK (1 << 30)
#define C_STACK ((size_t)1 << 20)
#define MOST_UNASKED ((size_t)4 << 20) /* a Java stack of this size fits beside any C stack */
#define JAVA_STACK ((size_t)1 << 20)
#define SMALLEST_JAVA_STACK ((size_t)64 << 10)
#define MAX_ID ((1u << 22) - 1)
#define MILLION 1000000LL

/* ---- making and unmaking ---- */

static size_t stack_bytes(const Thread *t) {
    return (size_t)((char *)t->stack_end - (char *)t->stack);
}

static bool make_stack(Thread *t, size_t size) {
    size = size ? size : JAVA_STACK;
    size = size < SMALLEST_JAVA_STACK ? SMALLEST_JAVA_STACK : size;
    size_t page = os_page_size(), margin = FRAME_STACK_MARGIN * sizeof(Value);
    size_t total = (size + margin + page - 1) / page * page;
    t->stack = os_map(total);
    if (!t->stack)
        return false;
    t->stack_end = t->stack + total / sizeof(Value);
    t->stack_limit = t->code_limit = t->stack_end - FRAME_STACK_MARGIN;
    return true;
}

/* Frames of compiled code have their return addresses on the C stack: at most 16 bytes for each that takes 32
 * here. */
static size_t machine_stack(const Thread *t) {
    return t->vm->engine ? stack_bytes(t) / 2 : 0;
}

static void leave_engine(Thread *t) {
    if (t->jit)
        t->vm->engine->detach(t);
    t->jit = NULL;
}

static void free_thread(Thread *t) {
    leave_engine(t);
    heap_root_free(t->jni_locals);
    if (t->stack)
        os_unmap(t->stack, stack_bytes(t));
    if (t->io_wake[1]) {
        os_close(t->io_wake[0]);
        os_close(t->io_wake[1]);
    }
    os_mutex_free(&t->park_lock);
    os_cond_free(&t->park_cond);
    os_cond_free(&t->wait_cond);
    free(t);
}

static Thread *new_thread(Vm *vm, bool daemon, size_t stack_size) {
    Thread *t = calloc(1, sizeof *t);
    if (!t)
        return NULL;
    t->vm = vm;
    t->daemon = daemon;
    os_mutex_init(&t->park_lock);
    os_cond_init(&t->park_cond);
    os_cond_init(&t->wait_cond);
    if (make_stack(t, stack_size) && (!vm->engine || vm->engine->attach(t)))
        return t;
    leave_engine(t);
    free_thread(t);
    return NULL;
}

static bool id_taken(Vm *vm, uint32_t id) {
    for (Thread *t = vm->threads; t; t = t->next)
        if (t->id == id)
            return true;
    return false;
}

static uint32_t fresh_id(Vm *vm) {
    do
        vm->next_thread_id = vm->next_thread_id >= MAX_ID ? 1 : vm->next_thread_id + 1;
    while (vm->thread_count > 0 && id_taken(vm, vm->next_thread_id));
    return vm->next_thread_id;
}

static void link_in(void *arg) {
    Thread *t = arg;
    t->next = t->vm->threads;
    if (t->next)
        t->next->prev = t;
    t->vm->threads = t;
}

static void link_out(void *arg) {
    Thread *t = arg;
    if (t->prev)
        t->prev->next = t->next;
    else
        t->vm->threads = t->next;
    if (t->next)
        t->next->prev = t->prev;
}

static void stop_at_next_call(Thread *t) {
    atomic_fetch_or(&t->poll, POLL_STOP);
    atomic_store(&t->code_limit, NULL); /* for good: the thread unwinds */
}

static void enlist(Thread *t) {
    Vm *vm = t->vm;
    os_mutex_lock(&vm->thread_lock);
    t->id = fresh_id(vm);
    collector_locked(link_in, t);
    vm->thread_count++;
    vm->nondaemon_count += !t->daemon;
    if (vm->exit_state != 0 && !t->foreign)
        stop_at_next_call(t);
    os_mutex_unlock(&vm->thread_lock);
}

/* From here on the Vm may be gone. */
static void delist(Thread *t) {
    Vm *vm = t->vm;
    leave_engine(t);
    os_mutex_lock(&vm->thread_lock);
    if (t->java)
        FIELD_AT(int64_t, t->java, vm->core.Thread_vmThread) = 0;
    collector_locked(link_out, t);
    vm->thread_count--;
    vm->nondaemon_count -= !t->daemon;
    os_cond_broadcast(&vm->thread_cond);
    os_mutex_unlock(&vm->thread_lock);
}

static void make_current(Thread *t) {
    Process *p = process();
    t->os = os_thread_self();
    t->outer = os_tls_get(p->current);
    os_tls_set(p->current, t);
}

/* Gives whether the OS thread has no Thread left and we registered it: then it leaves the collector too. */
static bool leave_current(Thread *t) {
    Process *p = process();
    Thread *newest = os_tls_get(p->current);
    if (newest == t)
        os_tls_set(p->current, newest = t->outer);
    for (Thread *each = newest; each; each = each->outer)
        if (each->outer == t)
            each->outer = t->outer;
    if (newest && !t->keep_registered)
        newest->keep_registered = false; /* the duty goes over */
    return !newest && !t->keep_registered;
}

Thread *thread_attach(Vm *vm, const char *name, bool daemon) {
    process();
    bool was_registered = GC_thread_is_registered();
    if (!collector_enter())
        return NULL;
    size_t size = vm->options.stack_size, most = vm->engine && size > MOST_UNASKED ? os_stack_left() / 2 * 3 : size;
    Thread *t = new_thread(vm, daemon, size < most ? size : most);
    if (!t) {
        if (!was_registered)
            GC_unregister_my_thread();
        return NULL;
    }
    t->foreign = true;
    t->keep_registered = was_registered;
    make_current(t);
    enlist(t);
    t->state = THREAD_RUNNABLE;
    return t;
}

static void set_state(Thread *t, ThreadState state) {
    atomic_store(&t->state, state);
    if (t->java)
        FIELD_AT(int32_t, t->java, t->vm->core.Thread_status) = state;
}

void thread_bind(Thread *t, Object *java_thread) {
    t->java = java_thread;
    FIELD_AT(int64_t, java_thread, t->vm->core.Thread_vmThread) = (int64_t)(uintptr_t)t;
    set_state(t, THREAD_RUNNABLE);
}

bool thread_make_java(Thread *t, const char *name) {
    CoreRefs *core = &t->vm->core;
    Object *o = heap_new(t, CLASS(t->vm, Thread));
    if (!o)
        return false;
    thread_bind(t, o);
    FIELD_AT(Object *, o, core->Thread_name) = string_new(t, name);
    FIELD_AT(int32_t, o, core->Thread_priority) = 5;
    FIELD_AT(uint8_t, o, core->Thread_daemon) = t->daemon;
    return t->exception == NULL;
}

static void unbind(Thread *t) {
    os_mutex_lock(&t->vm->thread_lock);
    FIELD_AT(int64_t, t->java, t->vm->core.Thread_vmThread) = 0;
    os_mutex_unlock(&t->vm->thread_lock);
}

/* The object says that its thread has ended, and those who join it wake up. */
static void announce_end(Thread *t) {
    if (!t->java || t->vm->thread_count == 1)
        return;
    t->exception = NULL;
    monitor_enter(t, t->java);
    unbind(t);
    set_state(t, THREAD_TERMINATED);
    monitor_notify(t, t->java, true);
    monitor_exit(t, t->java);
    t->exception = NULL;
}

void thread_detach(Thread *t) {
    announce_end(t);
    bool unregister = leave_current(t);
    leave_engine(t);
    delist(t);
    free_thread(t);
    if (unregister)
        GC_unregister_my_thread();
}

/* ---- starting ---- */

static void *run_thread(void *arg) {
    Thread *t = arg;
    if (!collector_enter()) { /* nothing can be run, not even an error */
        leave_engine(t);
        delist(t);
        free_thread(t);
        return NULL;
    }
    make_current(t);
    Value self = {.o = t->java}, none;
    call_java(t, t->vm->core.Thread_run0, &self, &none);
    thread_detach(t);
    return NULL;
}

static void name_thread(Thread *t, OsThread os) {
    char name[64];
    Object *text = FIELD_AT(Object *, t->java, t->vm->core.Thread_name);
    if (text)
        os_thread_name(os, string_copy(t->vm, text, name, sizeof name));
}

/* What the program asks for, within reason; it may be more or less than -Xss. */
static size_t wanted_stack(Vm *vm, const Object *java_thread) {
    int64_t n = FIELD_AT(int64_t, java_thread, vm->core.Thread_stackSize);
    if (n <= 0)
        return vm->options.stack_size;
    return n > MOST_STACK ? MOST_STACK : (size_t)n;
}

bool thread_start(Thread *t, Object *java_thread) {
    Vm *vm = t->vm;
    OsThread os;
    Thread *child =
        new_thread(vm, FIELD_AT(uint8_t, java_thread, vm->core.Thread_daemon), wanted_stack(vm, java_thread));
    if (!child)
        goto refused;
    child->java = java_thread; /* a root from enlist on */
    enlist(child);
    thread_bind(child, java_thread);
    os_mutex_lock(&vm->thread_lock); /* it cannot end before it has its name */
    if (os_thread_start(&os, C_STACK + machine_stack(child), run_thread, child)) {
        name_thread(child, os);
        os_thread_detach(os);
        os_mutex_unlock(&vm->thread_lock);
        return true;
    }
    os_mutex_unlock(&vm->thread_lock);
    set_state(child, THREAD_NEW);
    delist(child);
    free_thread(child);
refused:
    throw_new(t, KNOWN_OutOfMemoryError,
              "unable to create native thread: possibly out of memory or process/resource limits reached");
    return false;
}

void threads_join_all(Thread *t) {
    Vm *vm = t->vm;
    announce_end(t); /* others may wait for the end of this one */
    os_mutex_lock(&vm->thread_lock);
    while (vm->nondaemon_count > (t->daemon ? 0u : 1u))
        os_cond_wait(&vm->thread_cond, &vm->thread_lock);
    os_mutex_unlock(&vm->thread_lock);
}

static void wake(Thread *t) {
    os_mutex_lock(&t->park_lock);
    os_cond_broadcast(&t->park_cond);
    os_cond_broadcast(&t->wait_cond);
    if (t->io_wake[1])
        os_write(t->io_wake[1], "", 1); /* a full pipe wakes as well */
    os_mutex_unlock(&t->park_lock);
}

void thread_wake(Thread *t) {
    wake(t);
}

static void ask_to_stop(Vm *vm, Thread *but) {
    for (Thread *t = vm->threads; t; t = t->next)
        if (t != but) {
            stop_at_next_call(t);
            wake(t);
        }
    refs_stop(vm);
    monitors_wake(vm);
}

void threads_ask_to_stop(Vm *vm) {
    os_mutex_lock(&vm->thread_lock);
    ask_to_stop(vm, NULL);
    os_mutex_unlock(&vm->thread_lock);
}

bool threads_stop(Thread *t, int64_t nanos) {
    Vm *vm = t->vm;
    int64_t deadline = os_nanos() + nanos;
    bool waiting = true;
    os_mutex_lock(&vm->thread_lock);
    ask_to_stop(vm, t);
    while (vm->thread_count > 1 && waiting)
        waiting = os_cond_wait_until(&vm->thread_cond, &vm->thread_lock, deadline);
    bool alone = vm->thread_count == 1;
    os_mutex_unlock(&vm->thread_lock);
    return alone;
}

Thread *thread_current(Vm *vm) {
    Thread *t = os_tls_get(process()->current);
    while (t && t->vm != vm)
        t = t->outer;
    return t;
}

bool thread_poll(Thread *t) {
    return !thread_stopping(t);
}

/* ---- blocking ---- */

void thread_block(Thread *t, ThreadState why) {
    set_state(t, why);
}
void thread_unblock(Thread *t) {
    set_state(t, THREAD_RUNNABLE);
}

bool thread_interrupted(Thread *t, bool clear) {
    if (!t->java)
        return false;
    _Atomic uint8_t *flag = (_Atomic uint8_t *)((char *)t->java + t->vm->core.Thread_interrupted);
    bool set = atomic_load(flag);
    if (set && clear)
        atomic_store(flag, 0);
    return set;
}

void thread_interrupt(Thread *target) {
    _Atomic uint8_t *flag = (_Atomic uint8_t *)((char *)target->java + target->vm->core.Thread_interrupted);
    atomic_store(flag, 1);
    wake(target);
}

/* 0: none; -1: already over. */
static int64_t park_deadline(bool absolute, int64_t time) {
    int64_t now = os_nanos(), left = time;
    if (absolute) {
        int64_t wall = os_wall_nanos();
        if (time <= wall / MILLION)
            return -1;
        left = time > INT64_MAX / MILLION ? INT64_MAX - wall : time * MILLION - wall;
    } else if (time <= 0) {
        return time;
    }
    return left > INT64_MAX - now ? INT64_MAX : now + left;
}

void thread_park(Thread *t, bool absolute, int64_t time) {
    int64_t deadline = park_deadline(absolute, time);
    bool in_time = true;
    os_mutex_lock(&t->park_lock);
    if (!t->park_permit && deadline >= 0) {
        thread_block(t, deadline ? THREAD_TIMED_WAITING : THREAD_WAITING);
        while (in_time && !t->park_permit && !thread_interrupted(t, false) && !thread_stopping(t)) {
            if (deadline)
                in_time = os_cond_wait_until(&t->park_cond, &t->park_lock, deadline);
            else
                os_cond_wait(&t->park_cond, &t->park_lock);
        }
        thread_unblock(t);
    }
    t->park_permit = false;
    os_mutex_unlock(&t->park_lock);
}

void thread_unpark(Thread *t) {
    os_mutex_lock(&t->park_lock);
    t->park_permit = true;
    os_cond_signal(&t->park_cond);
    os_mutex_unlock(&t->park_lock);
}

bool thread_prepare_await(Thread *t) {
    int ends[2];
    if (t->io_wake[1])
        return true;
    if (os_pipe(ends) < 0)
        return false;
    os_set_blocking(ends[0], false);
    os_set_blocking(ends[1], false);
    os_mutex_lock(&t->park_lock);
    memcpy(t->io_wake, ends, sizeof ends);
    os_mutex_unlock(&t->park_lock);
    return true;
}

int thread_await(Thread *t, OsPoll *polls, size_t n, int64_t nanos) {
    char drained[64];
    bool fresh = !t->io_wake[1];
    if (!thread_prepare_await(t))
        return -EMFILE;
    if (thread_stopping(t) || (fresh && thread_interrupted(t, false)))
        return 0; /* a wake that came before there was a pipe */
    polls[n] = (OsPoll){.fd = t->io_wake[0], .want = OS_POLL_READ};
    thread_block(t, THREAD_RUNNABLE);
    int ready = os_poll(polls, n + 1, nanos);
    thread_unblock(t);
    if (ready <= 0 || !polls[n].got)
        return ready;
    while (os_read(t->io_wake[0], drained, sizeof drained) == (int64_t)sizeof drained)
        ;
    return ready - 1;
}

bool thread_sleep(Thread *t, int64_t nanos) {
    int64_t now = os_nanos(), deadline = nanos > INT64_MAX - now ? INT64_MAX : now + nanos;
    os_mutex_lock(&t->park_lock);
    thread_block(t, THREAD_TIMED_WAITING);
    bool in_time = true;
    while (in_time && !thread_interrupted(t, false) && !thread_stopping(t))
        in_time = os_cond_wait_until(&t->wait_cond, &t->park_lock, deadline);
    thread_unblock(t);
    os_mutex_unlock(&t->park_lock);
    if (!thread_interrupted(t, true))
        return true;
    throw_new(t, KNOWN_InterruptedException, "sleep interrupted");
    return false;
}

void thread_with(Vm *vm, Object *java_thread, void (*f)(Thread *target, void *arg), void *arg) {
    os_mutex_lock(&vm->thread_lock);
    f((Thread *)(uintptr_t)FIELD_AT(int64_t, java_thread, vm->core.Thread_vmThread), arg);
    os_mutex_unlock(&vm->thread_lock);
}

/* ---- looking at stacks ---- */

static size_t copy_stack(Thread *target, StackPlace *places, size_t max) {
    size_t n = 0;
    for (FramePlace p = frame_place(target->frame); p.frame && n < max; frame_older(&p))
        if (p.method && (p.kind == FRAME_JAVA || p.kind == FRAME_NATIVE))
            places[n++] = (StackPlace){p.method, p.pc, p.kind};
    return n;
}

size_t thread_read_stack(Thread *target, StackPlace *places, size_t max) {
    bool own = pthread_equal(target->os, os_thread_self());
    if (!own)
        GC_stop_world_external();
    size_t n = copy_stack(target, places, max);
    if (!own)
        GC_start_world_external();
    return n;
}

int stack_place_bci(const StackPlace *p) {
    FramePlace f = {.method = p->method, .pc = p->pc, .kind = (uint16_t)p->kind};
    return frame_bci(&f);
}

typedef struct Dump {
    void (*write)(void *context, const char *text);
    void *context;
} Dump;

__attribute__((format(printf, 2, 3))) static void print(const Dump *d, const char *format, ...) {
    char line[512];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    d->write(d->context, line);
}

static const char *state_name(uint32_t state) {
    static const char *const names[] = {"NEW",     "RUNNABLE",      "BLOCKED",
                                        "WAITING", "TIMED_WAITING", "TERMINATED"};
    return names[state];
}

static void dump_place(const Dump *d, const StackPlace *p) {
    char class_name[256];
    const Class *c = p->method->owner;
    uint16_t source = c->file ? cf_index_attribute(c->file, c->file->attributes, CF_SourceFile) : 0;
    int line = method_line(p->method, stack_place_bci(p));
    class_java_name(c, class_name, sizeof class_name);
    print(d, "\tat %s.%s", class_name, p->method->name->text);
    if (p->kind == FRAME_NATIVE)
        print(d, "(Native Method)\n");
    else if (source && line >= 0)
        print(d, "(%.*s:%d)\n", (int)cf_utf8(c->file, source).length,
              (const char *)cf_utf8(c->file, source).bytes, line);
    else
        print(d, "(Unknown Source)\n");
}

static void dump_thread(const Dump *d, Thread *t) {
    char name[128] = "?";
    StackPlace places[64];
    Object *text = t->java ? FIELD_AT(Object *, t->java, t->vm->core.Thread_name) : NULL;
    if (text)
        string_copy(t->vm, text, name, sizeof name);
    print(d, "\"%s\" #%u%s\n   java.lang.Thread.State: %s\n", name, t->id, t->daemon ? " daemon" : "",
          state_name(t->state));
    size_t n = thread_read_stack(t, places, sizeof places / sizeof *places);
    for (size_t i = 0; i < n; i++)
        dump_place(d, &places[i]);
    Object *o = t->blocked_on;
    if (n > 0 && o) {
        char class_name[256];
        print(d, "\t- waiting on <%p> (a %s)\n", (void *)o,
              class_java_name(object_class(o), class_name, sizeof class_name));
    }
    print(d, "\n");
}

void threads_dump(Vm *vm, void (*write)(void *context, const char *text), void *context) {
    Dump d = {write, context};
    print(&d, "Full thread dump:\n\n");
    os_mutex_lock(&vm->thread_lock);
    for (Thread *t = vm->threads; t; t = t->next)
        if (t->java) /* not the thread that does this for a signal */
            dump_thread(&d, t);
    os_mutex_unlock(&vm->thread_lock);
}
