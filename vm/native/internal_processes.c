/* jindo.internal.Processes: child processes. Texts come as bytes with a zero behind. */
#include "native/native.h"
#include "os/host.h"

#include <errno.h>
#include <stdlib.h>

/* The texts of a byte[][], with NULL at the end; NULL when memory is short. The strings stay where they are:
 * objects do not move, and the caller's arguments keep them. */
static char **texts(Object *array) {
    int32_t n = array_length(array);
    char **out = calloc((size_t)n + 1, sizeof *out);
    for (int32_t i = 0; out && i < n; i++)
        out[i] = ARRAY_DATA(char, ARRAY_DATA(Object *, array)[i]);
    return out;
}

NATIVE(jindo_internal_Processes_spawn0) {
    int32_t *fds = ARRAY_DATA(int32_t, a[3].o);
    char **argv = texts(a[0].o), **env = a[1].o ? texts(a[1].o) : NULL;
    OsSpawn s = {.argv = argv,
                 .env = env,
                 .directory = a[2].o ? ARRAY_DATA(char, a[2].o) : NULL,
                 .fds = {fds[0], fds[1], fds[2]},
                 .merge_errors = a[4].i};
    r->l = argv && (env || !a[1].o) ? os_spawn(&s) : -ENOMEM;
    for (int i = 0; r->l >= 0 && i < 3; i++)
        fds[i] = s.fds[i];
    free(argv);
    free(env);
}

NATIVE(jindo_internal_Processes_wait0) {
    r->i = os_wait_child(a[0].l);
}

NATIVE(jindo_internal_Processes_kill0) {
    r->i = os_kill(a[0].l, a[1].i);
}

NATIVE(jindo_internal_Processes_alive0) {
    r->i = os_process_alive(a[0].l);
}

NATIVE(jindo_internal_Processes_currentPid) {
    r->l = os_process_id();
}

NATIVE(jindo_internal_FileOps_userName) {
    char name[256];
    const char *found = os_user_of((uint32_t)a[0].i, name, sizeof name);
    r->o = found ? string_new(t, found) : NULL;
}
