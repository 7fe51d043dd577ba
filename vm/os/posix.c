/* Memory, threads, clocks and facts on POSIX systems. */
#include "os/os.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* Only Linux promises zeroes after MADV_DONTNEED. */
#ifdef __linux__
enum { os_discards = 1 };
#else
enum { os_discards = 0 };
#endif

#define SECOND 1000000000LL
#define LOW_LIMIT ((uintptr_t)1 << 32)
#define LOW_START ((uintptr_t)1 << 28)
#define LOW_STEP ((uintptr_t)1 << 24)

/* ---- memory ---- */

static void *map(void *hint, size_t size, int prot, int extra) {
    void *p = mmap(hint, size, prot, MAP_PRIVATE | MAP_ANONYMOUS | extra, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

void *os_map(size_t size) {
    return map(NULL, size, PROT_READ | PROT_WRITE, MAP_NORESERVE);
}

static void *map_below(void *hint, size_t size, int extra) {
    char *p = map(hint, size, PROT_READ | PROT_WRITE, MAP_NORESERVE | extra);
    if (p && (uintptr_t)p + size > LOW_LIMIT) {
        munmap(p, size);
        return NULL;
    }
    return p;
}

void *os_map_low(size_t size) {
    if (size >= LOW_LIMIT)
        return NULL;
#ifdef MAP_32BIT
    void *p = map_below(NULL, size, MAP_32BIT);
    if (p)
        return p;
#endif
    /* The kernel takes a free hint as it is; an occupied one it answers with an address of its own, above. */
    for (uintptr_t hint = LOW_START; hint + size < LOW_LIMIT; hint += LOW_STEP) {
        void *q = map_below((void *)hint, size, 0);
        if (q)
            return q;
    }
    return NULL;
}

void os_unmap(void *p, size_t size) {
    if (p)
        munmap(p, size);
}

void os_discard(void *p, size_t size) {
    if (madvise(p, size, MADV_DONTNEED) != 0 || !os_discards)
        memset(p, 0, size);
}

bool os_map_code(size_t size, void **run, void **write) {
    int fd = memfd_create("jindo-code", MFD_CLOEXEC);
    if (fd < 0)
        return false;
    *run = *write = MAP_FAILED;
    if (ftruncate(fd, (off_t)size) == 0) {
        *run = mmap(NULL, size, PROT_READ | PROT_EXEC, MAP_SHARED, fd, 0);
        *write = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    }
    close(fd);
    if (*run != MAP_FAILED && *write != MAP_FAILED)
        return true;
    if (*run != MAP_FAILED)
        munmap(*run, size);
    if (*write != MAP_FAILED)
        munmap(*write, size);
    *run = *write = NULL;
    return false;
}

void os_unmap_code(void *run, void *write, size_t size) {
    munmap(run, size);
    munmap(write, size);
}

void os_flush_code(void *p, size_t size) {
    __builtin___clear_cache((char *)p, (char *)p + size);
}

static const uint8_t empty_file[1];

static const uint8_t *map_open_file(int fd, size_t *size) {
    struct stat st;
    if (fstat(fd, &st) != 0)
        return NULL;
    if (S_ISDIR(st.st_mode)) {
        errno = EISDIR;
        return NULL;
    }
    *size = (size_t)st.st_size;
    if (*size == 0)
        return empty_file;
    void *p = mmap(NULL, *size, PROT_READ, MAP_PRIVATE, fd, 0);
    return p == MAP_FAILED ? NULL : p;
}

const uint8_t *os_map_file(const char *path, size_t *size, char *err, size_t err_size) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    const uint8_t *p = fd < 0 ? NULL : map_open_file(fd, size);
    if (!p && err)
        snprintf(err, err_size, "%s", strerror(errno));
    if (fd >= 0)
        close(fd);
    return p;
}

void os_unmap_file(const uint8_t *p, size_t size) {
    if (p && p != empty_file)
        munmap((void *)p, size);
}

/* ---- threads ---- */

size_t os_stack_left(void) {
    pthread_attr_t attr;
    void *low = NULL;
    size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attr) != 0)
        return 0;
    pthread_attr_getstack(&attr, &low, &size);
    pthread_attr_destroy(&attr);
    char here;
    return (size_t)(&here - (char *)low);
}

bool os_thread_start(OsThread *thread, size_t stack, void *(*run)(void *), void *arg) {
    pthread_attr_t attr;
    if (pthread_attr_init(&attr) != 0)
        return false;
    pthread_attr_setstacksize(&attr, stack);
    bool ok = pthread_create(thread, &attr, run, arg) == 0;
    pthread_attr_destroy(&attr);
    return ok;
}

void os_thread_join(OsThread thread) {
    pthread_join(thread, NULL);
}
void os_thread_detach(OsThread thread) {
    pthread_detach(thread);
}
OsThread os_thread_self(void) {
    return pthread_self();
}
void os_thread_yield(void) {
    sched_yield();
}

void os_cpu_relax(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

void os_thread_name(OsThread thread, const char *name) {
#ifdef __linux__
    char cut[16]; /* what the kernel takes */
    snprintf(cut, sizeof cut, "%s", name);
    pthread_setname_np(thread, cut);
#else
    (void)thread;
    (void)name;
#endif
}

bool os_tls_init(OsTls *key) {
    return pthread_key_create(key, NULL) == 0;
}
void os_tls_free(OsTls key) {
    pthread_key_delete(key);
}
void *os_tls_get(OsTls key) {
    return pthread_getspecific(key);
}
void os_tls_set(OsTls key, void *value) {
    pthread_setspecific(key, value);
}

void os_mutex_init(OsMutex *m) {
    pthread_mutex_init(m, NULL);
}
void os_mutex_free(OsMutex *m) {
    pthread_mutex_destroy(m);
}
void os_mutex_lock(OsMutex *m) {
    pthread_mutex_lock(m);
}
bool os_mutex_trylock(OsMutex *m) {
    return pthread_mutex_trylock(m) == 0;
}
void os_mutex_unlock(OsMutex *m) {
    pthread_mutex_unlock(m);
}

void os_cond_init(OsCond *c) {
    pthread_condattr_t attr;
    pthread_condattr_init(&attr);
#ifndef __APPLE__
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
#endif
    pthread_cond_init(c, &attr);
    pthread_condattr_destroy(&attr);
}

void os_cond_free(OsCond *c) {
    pthread_cond_destroy(c);
}
void os_cond_wait(OsCond *c, OsMutex *m) {
    pthread_cond_wait(c, m);
}

bool os_cond_wait_until(OsCond *c, OsMutex *m, int64_t deadline) {
#ifdef __APPLE__
    int64_t left = deadline - os_nanos();
    left = left < 0 ? 0 : left;
    struct timespec ts = {left / SECOND, left % SECOND};
    return pthread_cond_timedwait_relative_np(c, m, &ts) != ETIMEDOUT;
#else
    deadline = deadline < 0 ? 0 : deadline;
    struct timespec ts = {deadline / SECOND, deadline % SECOND};
    return pthread_cond_timedwait(c, m, &ts) != ETIMEDOUT;
#endif
}

void os_cond_signal(OsCond *c) {
    pthread_cond_signal(c);
}
void os_cond_broadcast(OsCond *c) {
    pthread_cond_broadcast(c);
}

/* ---- time and facts ---- */

static int64_t clock_nanos(clockid_t id) {
    struct timespec ts;
    clock_gettime(id, &ts);
    return ts.tv_sec * SECOND + ts.tv_nsec;
}

int64_t os_nanos(void) {
    return clock_nanos(CLOCK_MONOTONIC);
}
int64_t os_wall_nanos(void) {
    return clock_nanos(CLOCK_REALTIME);
}
int64_t os_cpu_nanos(void) {
    return clock_nanos(CLOCK_PROCESS_CPUTIME_ID);
}
int64_t os_thread_cpu_nanos(void) {
    return clock_nanos(CLOCK_THREAD_CPUTIME_ID);
}

int os_cpu_count(void) {
#ifdef __linux__
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0)
        return CPU_COUNT(&set);
#endif
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : (int)n;
}

uint64_t os_memory_size(void) {
    long pages = sysconf(_SC_PHYS_PAGES);
    return pages < 1 ? (uint64_t)1 << 30 : (uint64_t)pages * os_page_size();
}

size_t os_page_size(void) {
    return (size_t)sysconf(_SC_PAGESIZE);
}
