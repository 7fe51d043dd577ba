/* jindo.internal.IoWait: waiting for descriptors, so that other threads can end it. */
#include "native/native.h"
#include "os/file.h"
#include "os/socket.h"

#include <errno.h>
#include <stdlib.h>

NATIVE(jindo_internal_IoWait_prepare) {
    r->i = thread_prepare_await(t);
}

NATIVE(jindo_internal_IoWait_one) {
    OsPoll polls[2] = {{.fd = a[0].i, .want = a[1].i}};
    int ready = thread_await(t, polls, 1, a[2].l);
    r->i = ready > 0 ? polls[0].got : ready;
}

/* fds, wants and gots: int[] of at least count. */
NATIVE(jindo_internal_IoWait_many) {
    int32_t n = a[3].i;
    if (!a[0].o || !a[1].o || !a[2].o || n < 0 || n > array_length(a[0].o) || n > array_length(a[1].o) ||
        n > array_length(a[2].o)) {
        r->i = -EINVAL;
        return;
    }
    OsPoll *polls = calloc((size_t)n + 1, sizeof *polls);
    if (!polls) {
        r->i = -ENOMEM;
        return;
    }
    for (int32_t i = 0; i < n; i++) {
        polls[i].fd = ARRAY_DATA(int32_t, a[0].o)[i];
        polls[i].want = ARRAY_DATA(int32_t, a[1].o)[i];
    }
    r->i = thread_await(t, polls, (size_t)n, a[4].l);
    for (int32_t i = 0; i < n; i++)
        ARRAY_DATA(int32_t, a[2].o)[i] = polls[i].got;
    free(polls);
}

static void wake(Thread *target, void *none) {
    if (target)
        thread_wake(target);
}

NATIVE(jindo_internal_IoWait_wake) {
    if (a[0].o)
        thread_with(t->vm, a[0].o, wake, NULL);
}
