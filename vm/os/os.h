/* The operating system, as far as the VM needs it. One implementation a system: posix.c, win32.c. Nothing
 * outside vm/os includes a system header for these things or knows which system it is on. */
#ifndef JINDO_OS_OS_H
#define JINDO_OS_OS_H

#include <pthread.h> /* os/posix: the types below are the system's own */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef pthread_t OsThread;
typedef pthread_mutex_t OsMutex;
typedef pthread_cond_t OsCond;
typedef pthread_key_t OsTls;

/* Memory: page-aligned, zeroed; NULL on failure. os_map_low keeps below 4 GB. */
void *os_map(size_t size);
void *os_map_low(size_t size);
void os_unmap(void *p, size_t size);
void os_discard(void *p, size_t size); /* give the pages back, keep the addresses; they read as zero again */
/* Memory for code, seen twice: through one address it can be run, through the other written; never both. */
bool os_map_code(size_t size, void **run, void **write);
void os_unmap_code(void *run, void *write, size_t size);
/* After writing, at the addresses where it runs. */
void os_flush_code(void *p, size_t size);
/* A whole file, mapped read-only; NULL with a message in err. */
const uint8_t *os_map_file(const char *path, size_t *size, char *err, size_t err_size);
void os_unmap_file(const uint8_t *p, size_t size);

/* Threads */
bool os_thread_start(OsThread *thread, size_t stack, void *(*run)(void *), void *arg);
size_t os_stack_left(void); /* bytes of the calling thread's C stack that are not used yet */
void os_thread_join(OsThread thread);
void os_thread_detach(OsThread thread);
OsThread os_thread_self(void);
void os_thread_yield(void);
void os_cpu_relax(void); /* in a spin loop */
void os_thread_name(OsThread thread, const char *name);
bool os_tls_init(OsTls *key);
void os_tls_free(OsTls key);
void *os_tls_get(OsTls key);
void os_tls_set(OsTls key, void *value);
void os_mutex_init(OsMutex *m);
void os_mutex_free(OsMutex *m);
void os_mutex_lock(OsMutex *m);
bool os_mutex_trylock(OsMutex *m);
void os_mutex_unlock(OsMutex *m);
void os_cond_init(OsCond *c); /* on the monotonic clock */
void os_cond_free(OsCond *c);
void os_cond_wait(OsCond *c, OsMutex *m);
/* deadline: os_nanos(). False when it passed. */
bool os_cond_wait_until(OsCond *c, OsMutex *m, int64_t deadline);
void os_cond_signal(OsCond *c);
void os_cond_broadcast(OsCond *c);

/* Time */
int64_t os_nanos(void);      /* monotonic */
int64_t os_wall_nanos(void); /* since 1970 */
int64_t os_cpu_nanos(void);  /* used by the process, by the calling thread */
int64_t os_thread_cpu_nanos(void);

/* Facts */
int os_cpu_count(void);
uint64_t os_memory_size(void);
size_t os_page_size(void);

#endif
