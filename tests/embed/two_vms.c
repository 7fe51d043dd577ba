/* Two VMs of one process, on two threads, run different programs that have the same class names and static
 * fields, and see nothing of each other; then one after the other, many times; then values, objects and
 * failures cross the border. */
#include "jindo.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                                                     \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                          \
            exit(1);                                                                                         \
        }                                                                                                    \
    } while (0)

typedef struct Guest {
    const char *class_path;
    char out[4096];
    size_t len;
    int ends_with, status; /* of main, as it should be; of the VM */
} Guest;

static long take_output(void *context, int fd, const void *buf, size_t n) {
    Guest *g = context;
    if (fd == 2)
        fwrite(buf, 1, n, stderr);
    else if (g->len + n < sizeof g->out) {
        memcpy(g->out + g->len, buf, n);
        g->len += n;
    }
    return (long)n;
}

static JindoVm *create(Guest *g) {
    JindoConfig config;
    char error[256];
    jindo_config_init(&config);
    config.class_path = g->class_path;
    config.max_heap = 64 << 20;
    config.context = g;
    config.write_out = take_output;
    JindoVm *vm = jindo_create(&config, error, sizeof error);
    if (!vm)
        fprintf(stderr, "%s\n", error);
    CHECK(vm);
    return vm;
}

static void *run(void *arg) {
    Guest *g = arg;
    const char *args[] = {"3"};
    JindoVm *vm = create(g);
    CHECK(jindo_run_main(vm, "Main", 1, args) == g->ends_with);
    g->status = jindo_destroy(vm);
    return NULL;
}

static void run_together(const char *one, const char *two) {
    Guest a = {.class_path = one}, b = {.class_path = two, .ends_with = 5};
    pthread_t x, y;
    CHECK(pthread_create(&x, NULL, run, &a) == 0 && pthread_create(&y, NULL, run, &b) == 0);
    pthread_join(x, NULL);
    pthread_join(y, NULL);
    CHECK(strcmp(a.out, "one counts 30000\n") == 0);
    CHECK(strcmp(b.out, "two counts -60000\n") == 0);
    CHECK(a.status == 0 && b.status == 5);
}

static void cross_the_border(const char *class_path) {
    Guest g = {.class_path = class_path};
    JindoVm *vm = create(&g);
    JindoValue args[2] = {{.i = 20}, {.i = 22}}, r;
    CHECK(jindo_call_static(vm, "Main", "add", "(II)I", args, &r) == JINDO_OK && r.i == 42);

    char text[64];
    JindoRef *s = jindo_string(vm, "gr\xc3\xbc\xc3\x9f");
    args[0].ref = s;
    CHECK(jindo_call_static(vm, "Main", "shout", "(Ljava/lang/String;)Ljava/lang/String;", args, &r) ==
          JINDO_OK);
    CHECK(jindo_text(vm, r.ref, text, sizeof text) == 7 && strcmp(text, "gr\xc3\xbc\xc3\x9f!") == 0);
    CHECK(strcmp(jindo_class_name(vm, r.ref, text, sizeof text), "java.lang.String") == 0);
    jindo_release(vm, r.ref);

    JindoRef *main_object;
    args[0].i = 7;
    CHECK(jindo_new(vm, "Main", "(I)V", args, &main_object) == JINDO_OK);
    jindo_collect(vm);
    CHECK(jindo_call(vm, main_object, "twice", "()J", NULL, &r) == JINDO_OK && r.l == 14);
    CHECK(jindo_get(vm, main_object, "value", &r) == JINDO_OK && r.i == 7);
    CHECK(jindo_set(vm, main_object, "value", (JindoValue){.i = 9}) == JINDO_OK);
    CHECK(jindo_call(vm, main_object, "twice", "()J", NULL, &r) == JINDO_OK && r.l == 18);
    CHECK(jindo_set_static(vm, "Main", "count", (JindoValue){.i = 5}) == JINDO_OK);
    CHECK(jindo_get_static(vm, "Main", "count", &r) == JINDO_OK && r.i == 5);

    CHECK(jindo_call(vm, main_object, "fail", "()V", NULL, NULL) == JINDO_THROWN);
    CHECK(strcmp(jindo_error(vm), "java.lang.IllegalStateException: as asked") == 0);
    JindoRef *e = jindo_take_exception(vm);
    CHECK(e && jindo_call(vm, e, "getMessage", "()Ljava/lang/String;", NULL, &r) == JINDO_OK);
    jindo_release(vm, r.ref);
    jindo_release(vm, e);
    CHECK(jindo_call_static(vm, "Main", "absent", "()V", NULL, NULL) == JINDO_NOT_FOUND);
    CHECK(jindo_call_static(vm, "no.Such", "absent", "()V", NULL, NULL) == JINDO_THROWN);
    CHECK(jindo_define_class(vm, "Bad", "bad", 3) == JINDO_THROWN);

    JindoRef *bytes = jindo_bytes(vm, "abc", 3);
    CHECK(jindo_length(vm, bytes) == 3 && memcmp(jindo_elements(vm, bytes), "abc", 3) == 0);
    CHECK(jindo_length(vm, s) == -1 && !jindo_same(vm, s, bytes));
    CHECK(jindo_destroy(vm) == 0);
}

static void stop_runaway(const char *class_path) {
    Guest g = {.class_path = class_path};
    JindoVm *vm = create(&g);
    CHECK(jindo_call_static(vm, "Main", "startSpinning", "()V", NULL, NULL) == JINDO_OK);
    jindo_stop(vm, 3);
    CHECK(jindo_call_static(vm, "Main", "add", "(II)I", (JindoValue[2]){{.i = 1}, {.i = 2}}, NULL) ==
          JINDO_EXITED);
    CHECK(jindo_destroy(vm) == 3);
}

int main(int argc, char **argv) {
    CHECK(argc == 3);
    run_together(argv[1], argv[2]);
    for (int i = 0; i < 20; i++) {
        Guest g = {.class_path = argv[1]};
        run(&g);
        CHECK(strcmp(g.out, "one counts 30000\n") == 0);
    }
    cross_the_border(argv[1]);
    stop_runaway(argv[1]);
    run_together(argv[1], argv[2]);
    return 0;
}
