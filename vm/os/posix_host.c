/* The machine and user around the process, and child processes, on POSIX systems. */
#include "os/host.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* ---- facts ---- */

static const char *copy(char *buf, size_t size, const char *text) {
    snprintf(buf, size, "%s", text ? text : "");
    return buf;
}

const char *os_name(char *buf, size_t size) {
    struct utsname u;
    return copy(buf, size, uname(&u) == 0 ? u.sysname : "Unknown");
}

const char *os_version(char *buf, size_t size) {
    struct utsname u;
    return copy(buf, size, uname(&u) == 0 ? u.release : "unknown");
}

const char *os_arch(void) {
#if defined(__x86_64__)
    return "amd64";
#elif defined(__aarch64__)
    return "aarch64";
#elif defined(__riscv)
    return "riscv64";
#else
    return "unknown";
#endif
}

static const char *account(char *buf, size_t size, bool home) {
    struct passwd entry, *found = NULL;
    char scratch[4096];
    getpwuid_r(getuid(), &entry, scratch, sizeof scratch, &found);
    return copy(buf, size, !found ? "?" : home ? found->pw_dir : found->pw_name);
}

const char *os_user_name(char *buf, size_t size) {
    return account(buf, size, false);
}
const char *os_user_home(char *buf, size_t size) {
    return account(buf, size, true);
}

const char *os_user_of(uint32_t id, char *buf, size_t size) {
    struct passwd entry, *found = NULL;
    char scratch[4096];
    getpwuid_r(id, &entry, scratch, sizeof scratch, &found);
    return found ? copy(buf, size, found->pw_name) : NULL;
}

const char *os_group_of(uint32_t id, char *buf, size_t size) {
    struct group entry, *found = NULL;
    char scratch[4096];
    getgrgid_r(id, &entry, scratch, sizeof scratch, &found);
    return found ? copy(buf, size, found->gr_name) : NULL;
}

int64_t os_user_id(const char *name) {
    struct passwd entry, *found = NULL;
    char scratch[4096];
    getpwnam_r(name, &entry, scratch, sizeof scratch, &found);
    return found ? (int64_t)found->pw_uid : -1;
}

int64_t os_group_id(const char *name) {
    struct group entry, *found = NULL;
    char scratch[4096];
    getgrnam_r(name, &entry, scratch, sizeof scratch, &found);
    return found ? (int64_t)found->gr_gid : -1;
}

const char *os_current_directory(char *buf, size_t size) {
    return getcwd(buf, size) ? buf : copy(buf, size, ".");
}

const char *os_executable(char *buf, size_t size) {
    ssize_t n = readlink("/proc/self/exe", buf, size - 1);
    buf[n < 0 ? 0 : n] = 0;
    return buf;
}

const char *os_host_name(char *buf, size_t size) {
    if (gethostname(buf, size) != 0)
        return copy(buf, size, "localhost");
    buf[size - 1] = 0;
    return buf;
}

int64_t os_process_id(void) {
    return getpid();
}

char **os_environment(void) {
    return environ;
}

static const char *locale_name(void) {
    static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t i = 0; i < 3; i++) {
        const char *value = getenv(variables[i]);
        if (value && *value)
            return value;
    }
    return "C";
}

const char *os_encoding(char *buf, size_t size) {
    const char *name = locale_name(), *dot = strchr(name, '.');
    if (!dot)
        return copy(buf, size,
                    strcmp(name, "C") == 0 || strcmp(name, "POSIX") == 0 ? "ANSI_X3.4-1968" : "ISO-8859-1");
    copy(buf, size, dot + 1);
    buf[strcspn(buf, "@")] = 0;
    if (strcasecmp(buf, "utf8") == 0 || strcasecmp(buf, "utf-8") == 0)
        copy(buf, size, "UTF-8");
    return buf;
}

void *os_library_open(const char *name) {
    return dlopen(name, RTLD_LOCAL | RTLD_LAZY);
}

void *os_library_symbol(void *library, const char *name) {
    return dlsym(library ? library : RTLD_DEFAULT, name);
}

void os_library_error(char *buf, size_t size) {
    const char *text = dlerror();
    copy(buf, size, text ? text : "cannot be loaded");
}

void os_library_close(void *library) {
    dlclose(library);
}

bool os_entropy(void *buf, size_t size) {
    for (uint8_t *p = buf; size;) {
        size_t n = size < 256 ? size : 256;
        if (getentropy(p, n) != 0)
            return false;
        p += n;
        size -= n;
    }
    return true;
}

/* ---- signals ---- */

typedef struct Watch {
    void (*on)(void *arg, OsSignal what, int number);
    void *arg;
    sigset_t set;
} Watch;

static void *watch(void *arg) {
    Watch *w = arg;
    int number;
    while (sigwait(&w->set, &number) == 0)
        w->on(w->arg, number == SIGQUIT ? OS_SIGNAL_DUMP : OS_SIGNAL_END, number);
    free(w);
    return NULL;
}

static void add_unless_ignored(sigset_t *set, int number) {
    struct sigaction now;
    if (sigaction(number, NULL, &now) == 0 && now.sa_handler != SIG_IGN)
        sigaddset(set, number);
}

bool os_watch_signals(void (*on)(void *arg, OsSignal what, int number), void *arg) {
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    OsThread thread;
    Watch *w = malloc(sizeof *w);
    if (!w)
        return false;
    *w = (Watch){.on = on, .arg = arg};
    sigemptyset(&w->set);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        add_unless_ignored(&w->set, numbers[i]);
    pthread_sigmask(SIG_BLOCK, &w->set, NULL);
    if (os_thread_start(&thread, (size_t)256 << 10, watch, w)) {
        os_thread_detach(thread);
        return true;
    }
    pthread_sigmask(SIG_UNBLOCK, &w->set, NULL);
    free(w);
    return false;
}

/* ---- child processes ---- */

enum { READ_END, WRITE_END };

typedef struct Pipes {
    int child[3];  /* what the child gets */
    int parent[3]; /* what we keep, or -1 */
} Pipes;

static void close_all(const int *fds, int n) {
    for (int i = 0; i < n; i++)
        if (fds[i] > 2)
            close(fds[i]);
}

static bool open_pipes(const OsSpawn *s, Pipes *p) {
    for (int i = 0; i < 3; i++) {
        int ends[2];
        p->child[i] = s->fds[i];
        p->parent[i] = -1;
        if (s->fds[i] >= 0 || (i == 2 && s->merge_errors))
            continue;
        if (pipe2(ends, O_CLOEXEC) != 0) {
            close_all(p->parent, i);
            return false;
        }
        p->child[i] = ends[i == 0 ? READ_END : WRITE_END];
        p->parent[i] = ends[i == 0 ? WRITE_END : READ_END];
    }
    if (s->merge_errors)
        p->child[2] = p->child[1];
    return true;
}

/* In the child, which shares nothing with us but descriptors: only calls that are safe after fork. */
static void run_child(const OsSpawn *s, Pipes *p, int report) {
    int high[3];
    for (int i = 0; i < 3; i++)
        high[i] = fcntl(p->child[i], F_DUPFD, 10);
    for (int i = 0; i < 3; i++)
        dup2(high[i], i);
    close_all(high, 3);
    signal(SIGPIPE, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (!s->directory || chdir(s->directory) == 0) {
        if (s->env)
            environ = (char **)s->env;
        execvp(s->argv[0], s->argv);
    }
    int error = errno;
    ssize_t ignored = write(report, &error, sizeof error);
    (void)ignored;
    _exit(127);
}

static int read_report(int fd) {
    int error = 0;
    ssize_t n;
    do
        n = read(fd, &error, sizeof error);
    while (n < 0 && errno == EINTR);
    return n == sizeof error ? error : 0;
}

int64_t os_spawn(OsSpawn *s) {
    Pipes p;
    int report[2];
    if (!open_pipes(s, &p))
        return -errno;
    if (pipe2(report, O_CLOEXEC) != 0) {
        int error = errno;
        close_all(p.parent, 3);
        return -error;
    }
    pid_t pid = fork();
    if (pid == 0)
        run_child(s, &p, report[WRITE_END]);
    int error = pid < 0 ? errno : 0;
    close(report[WRITE_END]);
    for (int i = 0; i < 3; i++)
        if (p.parent[i] >= 0)
            close(p.child[i]);
    if (!error)
        error = read_report(report[READ_END]);
    close(report[READ_END]);
    if (error) {
        close_all(p.parent, 3);
        if (pid > 0)
            waitpid(pid, NULL, 0);
        return -error;
    }
    for (int i = 0; i < 3; i++)
        s->fds[i] = p.parent[i];
    return pid;
}

int os_wait_child(int64_t pid) {
    int status;
    pid_t done;
    do
        done = waitpid((pid_t)pid, &status, 0);
    while (done < 0 && errno == EINTR);
    if (done < 0)
        return -errno;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int os_kill(int64_t pid, bool force) {
    return kill((pid_t)pid, force ? SIGKILL : SIGTERM) == 0 ? 0 : -errno;
}

bool os_process_alive(int64_t pid) {
    return kill((pid_t)pid, 0) == 0 || errno == EPERM;
}
