/* A program with two guests inside: each is a whole Java virtual machine with its own classes, static fields,
 * heap limit and output. Build and run it, from the top of the tree:
 *
 *     build/jindoc -d build/examples examples/Counter.java
 *     cc -Ivm/embed examples/host.c build/libjindo.a -rdynamic -lgc -lffi -lz -lm -lpthread -ldl -o
 * build/host build/host build/examples
 */
#include "jindo.h"

#include <pthread.h>
#include <stdio.h>

typedef struct Guest {
    const char *name, *step, *class_path;
} Guest;

/* All that the guest prints comes here. */
static long print(void *context, int fd, const void *text, size_t n) {
    const Guest *g = context;
    printf("[%s%s] %.*s", g->name, fd == 2 ? " error" : "", (int)n, (const char *)text);
    return (long)n;
}

static void *run(void *arg) {
    Guest *g = arg;
    char error[256];
    JindoConfig config;
    jindo_config_init(&config);
    config.class_path = g->class_path;
    config.max_heap = 16 << 20;
    config.context = g;
    config.write_out = print;
    JindoVm *vm = jindo_create(&config, error, sizeof error);
    if (!vm) {
        fprintf(stderr, "%s\n", error);
        return NULL;
    }
    const char *args[] = {g->name, g->step};
    jindo_run_main(vm, "Counter", 2, args);

    JindoValue n = {.i = 1000}, sum;
    if (jindo_call_static(vm, "Counter", "add", "(I)I", &n, &sum) == JINDO_OK)
        printf("[host] %s is at %d\n", g->name, (int)sum.i);
    jindo_destroy(vm);
    return NULL;
}

int main(int argc, char **argv) {
    const char *class_path = argc > 1 ? argv[1] : ".";
    Guest guests[] = {{"ones", "1", class_path}, {"tens", "10", class_path}};
    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        pthread_create(&threads[i], NULL, run, &guests[i]);
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
    return 0;
}
