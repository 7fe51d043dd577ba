/* measure [-n RUNS] [-o FILE] command... [--- command...]: runs the commands in turn, RUNS times, and prints
 * a line for each: best and median wall time and best processor time in microseconds, peak memory in
 * kilobytes, exit status. The output of the last one goes to FILE, that of the others nowhere. A tool of
 * tests/bench. */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MAX_COMMANDS = 16, MAX_RUNS = 1000 };

typedef struct Command {
    char **argv;
    int64_t wall[MAX_RUNS], cpu, rss;
    int status;
} Command;

static int64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * INT64_C(1000000) + t.tv_nsec / 1000;
}

static int64_t micros(struct timeval t) {
    return t.tv_sec * INT64_C(1000000) + t.tv_usec;
}

static void run_child(char **argv, const char *file) {
    int null = open("/dev/null", O_RDWR), out = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    dup2(null, 0);
    dup2(out, 1);
    dup2(null, 2);
    execvp(argv[0], argv);
    _exit(127);
}

static void run(Command *c, int i, const char *file) {
    struct rusage u;
    int status;
    int64_t start = now();
    pid_t child = vfork();
    if (child == 0)
        run_child(c->argv, file);
    if (child < 0 || wait4(child, &status, 0, &u) < 0) {
        fprintf(stderr, "measure: %s: %s\n", c->argv[0], strerror(errno));
        exit(1);
    }
    c->wall[i] = now() - start;
    int64_t cpu = micros(u.ru_utime) + micros(u.ru_stime);
    if (i == 0 || cpu < c->cpu)
        c->cpu = cpu;
    if (u.ru_maxrss > c->rss)
        c->rss = u.ru_maxrss;
    c->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int compare(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv) {
    static Command commands[MAX_COMMANDS];
    const char *file = "/dev/null";
    int runs = 1, count = 0, i = 1;
    for (; i + 1 < argc && argv[i][0] == '-' && argv[i][1] && !argv[i][2]; i += 2) {
        if (argv[i][1] == 'n')
            runs = atoi(argv[i + 1]);
        else
            file = argv[i + 1];
    }
    runs = runs < 1 ? 1 : runs > MAX_RUNS ? MAX_RUNS : runs;
    for (; i < argc && count < MAX_COMMANDS; i++) {
        commands[count++].argv = &argv[i];
        while (i < argc && strcmp(argv[i], "---") != 0)
            i++;
        argv[i] = NULL;
    }
    for (int r = 0; r < runs; r++)
        for (int k = 0; k < count; k++)
            run(&commands[k], r, k == count - 1 ? file : "/dev/null");
    for (int k = 0; k < count; k++) {
        Command *c = &commands[k];
        qsort(c->wall, (size_t)runs, sizeof *c->wall, compare);
        printf("%lld %lld %lld %lld %d\n", (long long)c->wall[0], (long long)c->wall[runs / 2],
               (long long)c->cpu, (long long)c->rss, c->status);
    }
    return count == 0;
}
