/* Thin locks, and the monitors they inflate to. */
#include "runtime/vm.h"
#include "heap/collector.h"

#include <stdlib.h>
#include <string.h>

#define SPINS 200
#define FIRST_SEGMENT 64u /* monitors in the first segment; each next one doubles */
#define SEGMENTS 24
#define LOCK_INDEX_MASK 0x3fffffffu
#define NO_INDEX UINT32_MAX
#define MILLION 1000000LL

/* One call of Object.wait, on its caller's C stack; linked in the monitor under its lock. */
typedef struct WaitNode {
    struct WaitNode *next, *prev;
    Thread *thread;
    bool notified; /* set under the monitor's lock and thread->park_lock */
} WaitNode;

typedef struct Monitor {
    _Atomic uint32_t owner; /* thread id; 0: free */
    _Atomic uint32_t entering;
    uint32_t count; /* further entries of the owner's; the owner's alone */
    uint32_t next_free;
    Object *object; /* hidden from the collector */
    OsMutex lock;   /* the two below */
    OsCond free_cond;
    WaitNode *first, *last;
} Monitor;

/* Segments never move, so that a lock word's index is looked up without a lock. */
struct MonitorTable {
    OsMutex lock;
    uint32_t used, free; /* free: first of a list, NO_INDEX ends it */
    _Atomic(Monitor *) segments[SEGMENTS];
};

/* ---- the table ---- */

static int segment_of(uint32_t index) {
    return 31 - __builtin_clz(index + FIRST_SEGMENT) - 6;
}

static Monitor *monitor_at(Vm *vm, uint32_t index) {
    int s = segment_of(index);
    Monitor *segment = atomic_load_explicit(&vm->monitors->segments[s], memory_order_acquire);
    return segment + (index + FIRST_SEGMENT - (FIRST_SEGMENT << s));
}

bool monitors_init(Vm *vm) {
    struct MonitorTable *table = calloc(1, sizeof *table);
    if (!table)
        return false;
    os_mutex_init(&table->lock);
    table->free = NO_INDEX;
    vm->monitors = table;
    return true;
}

void monitors_free(Vm *vm) {
    struct MonitorTable *table = vm->monitors;
    if (!table)
        return;
    for (uint32_t i = 0; i < table->used; i++) {
        os_mutex_free(&monitor_at(vm, i)->lock);
        os_cond_free(&monitor_at(vm, i)->free_cond);
    }
    for (int s = 0; s < SEGMENTS; s++)
        free(table->segments[s]);
    os_mutex_free(&table->lock);
    free(table);
    vm->monitors = NULL;
}

static uint32_t fresh_index(Vm *vm) {
    struct MonitorTable *table = vm->monitors;
    uint32_t index = table->used;
    int s = segment_of(index);
    if (s >= SEGMENTS)
        return NO_INDEX;
    if (!table->segments[s]) {
        Monitor *segment = calloc(FIRST_SEGMENT << s, sizeof *segment);
        if (!segment)
            return NO_INDEX;
        atomic_store_explicit(&table->segments[s], segment, memory_order_release);
    }
    table->used++;
    os_mutex_init(&monitor_at(vm, index)->lock);
    os_cond_init(&monitor_at(vm, index)->free_cond);
    return index;
}

static uint32_t take_index(Vm *vm, Object *o) {
    struct MonitorTable *table = vm->monitors;
    os_mutex_lock(&table->lock);
    uint32_t index = table->free;
    if (index != NO_INDEX)
        table->free = monitor_at(vm, index)->next_free;
    else
        index = fresh_index(vm);
    if (index != NO_INDEX)
        monitor_at(vm, index)->object = o;
    os_mutex_unlock(&table->lock);
    return index;
}

static void give_back(Vm *vm, uint32_t index) {
    struct MonitorTable *table = vm->monitors;
    Monitor *m = monitor_at(vm, index);
    m->object = NULL;
    m->owner = 0;
    m->count = 0;
    m->next_free = table->free;
    table->free = index;
}

void monitors_reclaimed(Vm *vm) {
    struct MonitorTable *table = vm->monitors;
    if (!table)
        return;
    os_mutex_lock(&table->lock);
    for (uint32_t i = 0; i < table->used; i++) {
        Monitor *m = monitor_at(vm, i);
        if (m->object && !collector_alive(m->object))
            give_back(vm, i);
    }
    os_mutex_unlock(&table->lock);
}

/* ---- inflated ---- */

static void lock_slowly(Thread *t, Monitor *m, Object *o) {
    t->blocked_on = o;
    thread_block(t, THREAD_BLOCKED);
    os_mutex_lock(&m->lock);
    atomic_fetch_add(&m->entering, 1);
    uint32_t none = 0;
    while (!atomic_compare_exchange_strong(&m->owner, &none, t->id) && !thread_stopping(t)) {
        os_cond_wait(&m->free_cond, &m->lock);
        none = 0;
    }
    atomic_fetch_sub(&m->entering, 1);
    os_mutex_unlock(&m->lock);
    thread_unblock(t);
    t->blocked_on = NULL;
}

static void lock_inflated(Thread *t, Monitor *m, Object *o) {
    if (atomic_load_explicit(&m->owner, memory_order_relaxed) == t->id) {
        m->count++;
        return;
    }
    for (int i = 0; i < SPINS; i++) {
        uint32_t none = 0;
        if (!atomic_load_explicit(&m->owner, memory_order_relaxed) &&
            atomic_compare_exchange_strong(&m->owner, &none, t->id))
            return;
        os_cpu_relax();
    }
    lock_slowly(t, m, o);
}

/* The owner lets go: first the owner word, then a look at who waits; those who wait do it the other way
 * round. */
static void release(Monitor *m) {
    atomic_store(&m->owner, 0);
    if (atomic_load(&m->entering) == 0)
        return;
    os_mutex_lock(&m->lock);
    os_cond_signal(&m->free_cond);
    os_mutex_unlock(&m->lock);
}

static void unlock_inflated(Monitor *m) {
    if (m->count > 0)
        m->count--;
    else
        release(m);
}

/* ---- thin ---- */

static uint32_t thin_word(Thread *t) {
    return OBJECT_LIVE | t->id << LOCK_OWNER_SHIFT;
}

static uint32_t thin_owner(uint32_t word) {
    return (word & LOCK_INDEX_MASK) >> LOCK_OWNER_SHIFT;
}

static Monitor *inflated_monitor(Vm *vm, uint32_t word) {
    return monitor_at(vm, word & LOCK_INDEX_MASK);
}

/* The monitor of o, made if need be; NULL with OutOfMemoryError pending. */
static Monitor *inflate(Thread *t, Object *o) {
    uint32_t word = atomic_load(&o->lock);
    if (word & LOCK_INFLATED)
        return inflated_monitor(t->vm, word);
    uint32_t index = take_index(t->vm, o);
    if (index == NO_INDEX)
        return throw_oom(t, "Too many monitors");
    Monitor *m = monitor_at(t->vm, index);
    while (!(word & LOCK_INFLATED)) {
        m->owner = thin_owner(word);
        m->count = word & LOCK_COUNT_MASK;
        if (atomic_compare_exchange_weak(&o->lock, &word, OBJECT_LIVE | LOCK_INFLATED | index))
            return m;
    }
    os_mutex_lock(&t->vm->monitors->lock);
    give_back(t->vm, index);
    os_mutex_unlock(&t->vm->monitors->lock);
    return inflated_monitor(t->vm, word);
}

static bool try_thin(Thread *t, Object *o) {
    uint32_t free_word = OBJECT_LIVE;
    return atomic_compare_exchange_strong_explicit(&o->lock, &free_word, thin_word(t), memory_order_acquire,
                                                   memory_order_acquire);
}

static bool spin_thin(Thread *t, Object *o) {
    for (int i = 0; i < SPINS; i++) {
        uint32_t word = atomic_load_explicit(&o->lock, memory_order_acquire);
        if (word & LOCK_INFLATED)
            return false;
        if (word == OBJECT_LIVE && try_thin(t, o))
            return true;
        os_cpu_relax();
    }
    return false;
}

void monitor_enter(Thread *t, Object *o) {
    if (try_thin(t, o))
        return;
    uint32_t word = atomic_load(&o->lock);
    if (!(word & LOCK_INFLATED)) {
        bool mine = thin_owner(word) == t->id;
        if (mine && (word & LOCK_COUNT_MASK) < LOCK_COUNT_MASK &&
            atomic_compare_exchange_strong(&o->lock, &word, word + 1))
            return;
        if (!mine && spin_thin(t, o))
            return;
    }
    Monitor *m = inflate(t, o);
    if (m)
        lock_inflated(t, m, o);
}

uint32_t monitor_owner(Vm *vm, Object *o) {
    uint32_t word = atomic_load(&o->lock);
    return word & LOCK_INFLATED ? inflated_monitor(vm, word)->owner : thin_owner(word);
}

bool monitor_owned(Thread *t, Object *o) {
    return monitor_owner(t->vm, o) == t->id;
}

static bool not_owner(Thread *t) {
    throw_new(t, KNOWN_IllegalMonitorStateException, "current thread is not owner");
    return false;
}

bool monitor_exit(Thread *t, Object *o) {
    uint32_t word = atomic_load_explicit(&o->lock, memory_order_acquire);
    while (!(word & LOCK_INFLATED)) {
        if (thin_owner(word) != t->id) {
            throw_new(t, KNOWN_IllegalMonitorStateException, NULL);
            return false;
        }
        uint32_t next = word & LOCK_COUNT_MASK ? word - 1 : OBJECT_LIVE;
        if (atomic_compare_exchange_weak_explicit(&o->lock, &word, next, memory_order_release,
                                                  memory_order_acquire))
            return true;
    }
    Monitor *m = inflated_monitor(t->vm, word);
    if (atomic_load_explicit(&m->owner, memory_order_relaxed) != t->id) {
        throw_new(t, KNOWN_IllegalMonitorStateException, NULL);
        return false;
    }
    unlock_inflated(m);
    return true;
}

void monitors_wake(Vm *vm) {
    struct MonitorTable *table = vm->monitors;
    os_mutex_lock(&table->lock);
    for (uint32_t i = 0; i < table->used; i++) {
        Monitor *m = monitor_at(vm, i);
        os_mutex_lock(&m->lock);
        os_cond_broadcast(&m->free_cond);
        os_mutex_unlock(&m->lock);
    }
    os_mutex_unlock(&table->lock);
}

/* ---- wait and notify ---- */

static void enqueue(Monitor *m, WaitNode *node) {
    node->prev = m->last;
    if (m->last)
        m->last->next = node;
    else
        m->first = node;
    m->last = node;
}

static void unlink_node(Monitor *m, WaitNode *node) {
    if (node->prev)
        node->prev->next = node->next;
    else
        m->first = node->next;
    if (node->next)
        node->next->prev = node->prev;
    else
        m->last = node->prev;
}

static void await(Thread *t, WaitNode *node, int64_t deadline) {
    thread_block(t, deadline ? THREAD_TIMED_WAITING : THREAD_WAITING);
    os_mutex_lock(&t->park_lock);
    while (!node->notified && !thread_interrupted(t, false) && !thread_stopping(t)) {
        if (!deadline)
            os_cond_wait(&t->wait_cond, &t->park_lock);
        else if (!os_cond_wait_until(&t->wait_cond, &t->park_lock, deadline))
            break;
    }
    os_mutex_unlock(&t->park_lock);
    thread_unblock(t);
}

static int64_t deadline_after(int64_t millis, int32_t nanos) {
    if (millis == 0 && nanos == 0)
        return 0;
    int64_t now = os_nanos();
    if (millis > (INT64_MAX - now) / MILLION - 1)
        return INT64_MAX;
    return now + millis * MILLION + nanos;
}

void monitor_wait(Thread *t, Object *o, int64_t millis, int32_t nanos) {
    if (!monitor_owned(t, o)) {
        not_owner(t);
        return;
    }
    if (thread_interrupted(t, true)) {
        throw_new(t, KNOWN_InterruptedException, NULL);
        return;
    }
    Monitor *m = inflate(t, o);
    if (!m)
        return;
    WaitNode node = {.thread = t};
    uint32_t count = m->count;
    os_mutex_lock(&m->lock);
    enqueue(m, &node);
    os_mutex_unlock(&m->lock);
    m->count = 0;
    release(m);
    t->blocked_on = o;
    await(t, &node, deadline_after(millis, nanos));
    os_mutex_lock(&m->lock);
    if (!node.notified)
        unlink_node(m, &node);
    os_mutex_unlock(&m->lock);
    lock_inflated(t, m, o);
    t->blocked_on = NULL;
    if (m->owner == t->id) /* else the VM is going down */
        m->count = count;
    if (!node.notified && thread_interrupted(t, true))
        throw_new(t, KNOWN_InterruptedException, NULL);
}

static void wake(WaitNode *node) {
    Thread *waiter = node->thread;
    os_mutex_lock(&waiter->park_lock);
    node->notified = true;
    os_cond_broadcast(&waiter->wait_cond);
    os_mutex_unlock(&waiter->park_lock);
}

void monitor_notify(Thread *t, Object *o, bool all) {
    if (!monitor_owned(t, o)) {
        not_owner(t);
        return;
    }
    uint32_t word = atomic_load(&o->lock);
    if (!(word & LOCK_INFLATED))
        return; /* nobody waits on a thin lock */
    Monitor *m = inflated_monitor(t->vm, word);
    os_mutex_lock(&m->lock);
    while (m->first) {
        WaitNode *node = m->first;
        unlink_node(m, node);
        wake(node);
        if (!all)
            break;
    }
    os_mutex_unlock(&m->lock);
}

/* Addresses are multiples of 16 and close together: a multiplicative hash spreads them. 0 is left to null. */
int32_t object_hash(const Object *o) {
    uint64_t x = ((uintptr_t)o >> 4) * UINT64_C(0x9E3779B97F4A7C15);
    int32_t hash = (int32_t)(x >> 33);
    return hash ? hash : 1;
}
