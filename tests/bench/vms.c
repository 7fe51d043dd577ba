/* vms N DIR: makes N virtual machines in this process, all alive at once, then runs Hello of DIR in as many,
 * one after the other. Prints microseconds and kilobytes for one more, and microseconds to make, run and end
 * one. */
#include "jindo.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static long resident(void) {
    long total, pages = 0;
    FILE *f = fopen("/proc/self/statm", "r");
    if (!f || fscanf(f, "%ld %ld", &total, &pages) != 2)
        pages = 0;
    if (f)
        fclose(f);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static long drop(void *context, int fd, const void *buf, size_t n) {
    return (long)n;
}

static JindoVm *make(const char *class_path) {
    JindoConfig config;
    char error[256] = "";
    jindo_config_init(&config);
    config.class_path = class_path;
    config.max_heap = 64 << 20;
    config.write_out = drop;
    JindoVm *vm = jindo_create(&config, error, sizeof error);
    if (!vm) {
        fprintf(stderr, "vms: %s\n", error);
        exit(1);
    }
    return vm;
}

int main(int argc, char **argv) {
    int n = argc > 1 ? atoi(argv[1]) : 100;
    const char *dir = argc > 2 ? argv[2] : ".";
    JindoVm **vms = calloc((size_t)n, sizeof *vms);
    jindo_destroy(make(dir));
    long before = resident();
    double start = now();
    for (int i = 0; i < n; i++)
        vms[i] = make(dir);
    double each = (now() - start) / n;
    double kilobytes = (double)(resident() - before) / n;
    for (int i = 0; i < n; i++)
        jindo_destroy(vms[i]);
    start = now();
    for (int i = 0; i < n; i++) {
        JindoVm *vm = make(dir);
        if (jindo_run_main(vm, "Hello", 0, NULL) != 0)
            return 1;
        jindo_destroy(vm);
    }
    printf("%.0f %.0f %.0f\n", each, kilobytes, (now() - start) / n);
    free(vms);
    return 0;
}
