/* The machine and user around the process, and child processes. */
#ifndef JINDO_OS_HOST_H
#define JINDO_OS_HOST_H

#include "os/os.h"

/* Facts, as text; buf is returned. */
const char *os_name(char *buf, size_t size);    /* Linux */
const char *os_version(char *buf, size_t size); /* 6.1.0 */
const char *os_arch(void);                      /* amd64, aarch64 */
const char *os_user_name(char *buf, size_t size);
const char *os_user_home(char *buf, size_t size);
/* NULL: no such id. */
const char *os_user_of(uint32_t id, char *buf, size_t size);
const char *os_group_of(uint32_t id, char *buf, size_t size);
int64_t os_user_id(const char *name); /* -1: no such name */
int64_t os_group_id(const char *name);
const char *os_current_directory(char *buf, size_t size);
const char *os_executable(char *buf, size_t size); /* of this process; "" if unknown */
const char *os_host_name(char *buf, size_t size);
int64_t os_process_id(void);
char **os_environment(void); /* "KEY=value", NULL at the end; the process's own */
/* The encoding the user's locale asks for: "UTF-8", "ISO-8859-1", "ANSI_X3.4-1968" ... Does not change the
 * locale. */
const char *os_encoding(char *buf, size_t size);
/* Bytes that cannot be guessed; false: the system has none to give. */
bool os_entropy(void *buf, size_t size);

/* Libraries of C. NULL: there is no such library, or symbol; a NULL library stands for all that is loaded. */
void *os_library_open(const char *name);
void *os_library_symbol(void *library, const char *name);
void os_library_close(void *library);
void os_library_error(char *buf, size_t size); /* why the last opening failed */

/* Signals that ask the process to end or to show its threads. on() runs on a thread of its own, one at a
   time, for as long as the process lives; number is the signal's. Call before any other thread starts: they
   must inherit the mask. A signal that is ignored (nohup) stays so. False: no such thread could be made. */
typedef enum OsSignal { OS_SIGNAL_END, OS_SIGNAL_DUMP } OsSignal;
bool os_watch_signals(void (*on)(void *arg, OsSignal what, int number), void *arg);

/* Child processes. */
typedef struct OsSpawn {
    char *const *argv;
    char *const *env;      /* NULL: ours */
    const char *directory; /* NULL: ours */
    int fds[3];            /* for its standard streams; -1: a new pipe, whose other end comes back here */
    bool merge_errors;     /* its error stream goes where its output goes */
} OsSpawn;
/* Process id, or -errno: also when the program cannot be run. */
int64_t os_spawn(OsSpawn *s);
/* Waits; exit status, or 128 + signal. -ECHILD: not our child. */
int os_wait_child(int64_t pid);
int os_kill(int64_t pid, bool force);
bool os_process_alive(int64_t pid);

#endif
