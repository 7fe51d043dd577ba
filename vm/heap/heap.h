/* The heap: allocation on Boehm's collector, one per process, used by every Vm.
 *
 * Each thread keeps free lists by size class and kind (AllocCache), refilled with GC_generic_malloc_many and
 * popped inline, by the interpreter and by compiled code alike. Two kinds: atomic (no references inside:
 * primitive arrays, objects of classes with CLASS_NO_REFS) and objects, marked precisely by our mark
 * procedure (mark.c) from the class's ref_map. Memory is zeroed. Bytes allocated are charged to the Vm (its
 * -Xmx); over it, after a collection trued the sum up, OutOfMemoryError.
 *
 * Failure: NULL with OutOfMemoryError (or NegativeArraySizeException) pending.
 */
#ifndef JINDO_HEAP_HEAP_H
#define JINDO_HEAP_HEAP_H

#include "runtime/class.h"

#define HEAP_GRANULE 16
#define HEAP_SMALL_GRANULES 32   /* up to 512 bytes: popped inline */
#define HEAP_MEDIUM_GRANULES 128 /* up to 2 KB: pointer-free ones also come from the thread's lists */

/* HEAP_RAW is HEAP_ATOMIC without cleared cells, for what is larger than small: alloc.c clears those faster.
 */
enum { HEAP_ATOMIC, HEAP_OBJECT, HEAP_RAW, HEAP_KINDS };

typedef struct AllocCache {
    void *free[HEAP_KINDS][HEAP_MEDIUM_GRANULES + 1]; /* linked through the first word */
    uint32_t refills;                                 /* counted in stress builds */
    bool unlimited;                                   /* not charged: an OutOfMemoryError is being made */
} AllocCache;

/* Once a process (again does nothing): sets the collector up. */
void heap_process_init(void);
/* Monitors, canonical strings and references of the Vm come and go with its heap. After heap_free no
 * collection looks at it. */
bool heap_init(Vm *vm);
void heap_free(Vm *vm);

/* What was stored into final fields is seen by whoever sees the object: to be called once they are set. */
static inline void heap_publish(void) { atomic_thread_fence(memory_order_release); }

/* Fast paths inline; slow ones in alloc.c. The class is linked and initialized (callers see to it). */
Object *heap_new_slow(Thread *t, Class *c, size_t bytes);
Array *heap_new_array(Thread *t, Class *array_class, int32_t length);
/* dims[0..n-1] are checked here. */
Array *heap_new_multi(Thread *t, Class *array_class, const int32_t *dims, int n);
Object *heap_new(Thread *t, Class *c); /* any class: also finalizable ones, for which a call may be pending */
Object *heap_clone(Thread *t, Object *o);
/* The mirror of c: an instance of java.lang.Class with room for c's statics. */
Object *heap_new_mirror(Thread *t, Class *c, uint32_t statics_size);

static inline size_t heap_array_bytes(const Class *array_class, int32_t length) {
    return ARRAY_BASE + ((size_t)(uint32_t)length << array_class->elem_shift);
}

/* Memory that is a root by itself, scanned conservatively: Vm, tables of references. */
void *heap_root_alloc(size_t bytes);
void heap_root_free(void *p);

/* References: called by natives of java.lang.ref. The referent is set already, and alive during the call. */
void heap_register_reference(Thread *t, Object *reference);
/* Next cleared reference of this VM that has a queue / next object to finalize; blocks; NULL when the VM
 * stops. */
Object *heap_take_reference(Thread *t);
Object *heap_take_finalizable(Thread *t);

/* Has the finalizers run of what is known to be dead, and waits for that. */
void heap_run_finalizers(Thread *t);
void refs_stop(Vm *vm); /* whoever waits in heap_take_xxx returns NULL */

void heap_collect(Vm *vm);
size_t heap_used(Vm *vm);
size_t heap_total(Vm *vm);
size_t heap_max(Vm *vm);

#endif
