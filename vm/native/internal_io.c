/* jindo.internal.Io: files. What Java says about a failure is made from the negative errno that comes back.
 */
#include "native/native.h"
#include "os/file.h"
#include "os/host.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#define PATH_BYTES 4097

/* ---- descriptors ---- */

/* The standard streams may be the host's functions. */
static int64_t read_some(Vm *vm, int fd, void *buf, size_t n) {
    VmOptions *o = &vm->options;
    if (fd != 0 || !o->read_in)
        return os_read(fd, buf, n);
    long got = o->read_in(o->io_context, buf, n);
    return got < 0 ? -EIO : got;
}

static int64_t write_some(Vm *vm, int fd, const void *buf, size_t n) {
    VmOptions *o = &vm->options;
    if ((fd != 1 && fd != 2) || !o->write_out)
        return os_write(fd, buf, n);
    long done = o->write_out(o->io_context, fd, buf, n);
    return done < 0 ? -EIO : done;
}

static char *range(Object *bytes, int32_t from, int32_t n) {
    if (!bytes || from < 0 || n < 0 || from > array_length(bytes) - n)
        return NULL;
    return ARRAY_DATA(char, bytes) + from;
}

NATIVE(jindo_internal_Io_read) {
    char *p = range(a[1].o, a[2].i, a[3].i);
    r->i = p ? (int32_t)read_some(t->vm, a[0].i, p, (size_t)a[3].i) : -EFAULT;
}

NATIVE(jindo_internal_Io_write) {
    char *p = range(a[1].o, a[2].i, a[3].i);
    r->i = p ? (int32_t)write_some(t->vm, a[0].i, p, (size_t)a[3].i) : -EFAULT;
}

NATIVE(jindo_internal_Io_readAt) {
    char *p = range(a[1].o, a[2].i, a[3].i);
    r->i = p ? (int32_t)os_read_at(a[0].i, p, (size_t)a[3].i, a[4].l) : -EFAULT;
}

NATIVE(jindo_internal_Io_writeAt) {
    char *p = range(a[1].o, a[2].i, a[3].i);
    r->i = p ? (int32_t)os_write_at(a[0].i, p, (size_t)a[3].i, a[4].l) : -EFAULT;
}

NATIVE(jindo_internal_Io_close) {
    r->i = os_close(a[0].i);
}

NATIVE(jindo_internal_Io_seek) {
    r->l = a[2].i >= 0 && a[2].i <= 2 ? os_seek(a[0].i, a[1].l, a[2].i) : -EINVAL;
}

NATIVE(jindo_internal_Io_size) {
    r->l = os_file_size(a[0].i);
}
NATIVE(jindo_internal_Io_truncate) {
    r->i = os_truncate(a[0].i, a[1].l);
}
NATIVE(jindo_internal_Io_sync) {
    r->i = os_sync(a[0].i, a[1].i);
}
NATIVE(jindo_internal_Io_available) {
    r->l = os_available(a[0].i);
}
NATIVE(jindo_internal_Io_isTerminal) {
    r->i = os_is_terminal(a[0].i);
}

NATIVE(jindo_internal_Io_pipe) {
    int ends[2];
    int result = os_pipe(ends);
    r->l = result < 0 ? result : (int64_t)ends[1] << 32 | ends[0];
}

/* ---- paths ---- */

/* A path from Java; one with a zero char in it names nothing. */
static char *path_of(Thread *t, Object *s) {
    if (!s)
        return NULL;
    char *path = string_utf8(t->vm, s);
    int32_t n = string_length(t->vm, s);
    for (int32_t i = 0; path && i < n; i++)
        if (string_char(t->vm, s, i) == 0) {
            free(path);
            return NULL;
        }
    return path;
}

NATIVE(jindo_internal_Io_open) {
    char *path = path_of(t, a[0].o);
    r->i = path ? os_open(path, a[1].i & (OS_DIRECTORY_OK - 1), (unsigned)a[2].i) : -ENOENT;
    free(path);
}

/* Names in the order of jindo.internal.Io. */
static void fill_stat(Object *out, const OsStat *st) {
    int64_t values[] = {st->mode,    st->size,           st->modified,        st->accessed,
                        st->changed, (int64_t)st->inode, (int64_t)st->device, st->owner,
                        st->group,   st->links};
    for (int32_t i = 0; i < 10 && i < array_length(out); i++)
        ARRAY_DATA(int64_t, out)[i] = values[i];
}

NATIVE(jindo_internal_Io_stat) {
    OsStat st;
    char *path = path_of(t, a[0].o);
    r->i = path ? os_stat(path, a[1].i, &st) : -ENOENT;
    if (r->i == 0 && a[2].o)
        fill_stat(a[2].o, &st);
    free(path);
}

NATIVE(jindo_internal_Io_statFd) {
    OsStat st;
    r->i = os_fstat(a[0].i, &st);
    if (r->i == 0 && a[1].o)
        fill_stat(a[1].o, &st);
}

#define ON_PATH(name, call)                                                                                  \
    NATIVE(jindo_internal_Io_##name) {                                                                       \
        char *path = path_of(t, a[0].o);                                                                     \
        r->i = path ? call : -ENOENT;                                                                        \
        free(path);                                                                                          \
    }

ON_PATH(access, os_access(path, a[1].i))
ON_PATH(mkdir, os_mkdir(path, (unsigned)a[1].i))
ON_PATH(rmdir, os_remove_directory(path))
ON_PATH(unlink, os_remove_file(path))
ON_PATH(chmod, os_chmod(path, (unsigned)a[1].i))
ON_PATH(chown, os_chown(path, a[1].i, a[2].i, a[3].i))
ON_PATH(setTimes, os_set_times(path, a[2].l, a[1].l, a[3].i))

static int on_two(Thread *t, Value *a, int (*call)(const char *, const char *)) {
    char *one = path_of(t, a[0].o), *two = path_of(t, a[1].o);
    int result = one && two ? call(one, two) : -ENOENT;
    free(one);
    free(two);
    return result;
}

NATIVE(jindo_internal_Io_rename) {
    r->i = on_two(t, a, os_rename);
}
NATIVE(jindo_internal_Io_link) {
    r->i = on_two(t, a, os_link);
}
NATIVE(jindo_internal_Io_symlink) {
    r->i = on_two(t, a, os_symlink);
}

static Object *path_result(Thread *t, Object *path_text, int (*call)(const char *, char *, size_t)) {
    char buf[PATH_BYTES], *path = path_of(t, path_text);
    int result = path ? call(path, buf, sizeof buf) : -ENOENT;
    free(path);
    return result < 0 ? NULL : string_new(t, buf);
}

NATIVE(jindo_internal_Io_readLink) {
    r->o = path_result(t, a[0].o, os_read_link);
}
NATIVE(jindo_internal_Io_realPath) {
    r->o = path_result(t, a[0].o, os_real_path);
}

NATIVE(jindo_internal_Io_space) {
    uint64_t bytes[3];
    char *path = path_of(t, a[0].o);
    int result = path ? os_disk_space(path, &bytes[0], &bytes[1], &bytes[2]) : -ENOENT;
    free(path);
    Array *array = result < 0 ? NULL : new_primitive_array(t, T_LONG, 3);
    for (int i = 0; array && i < 3; i++)
        ARRAY_DATA(int64_t, array)[i] = bytes[i] > INT64_MAX ? INT64_MAX : (int64_t)bytes[i];
    r->o = (Object *)array;
}

/* ---- directories ---- */

typedef struct Listing {
    Thread *t;
    Array *names;
    int32_t count;
} Listing;

static bool add_name(void *arg, const char *name) {
    Listing *l = arg;
    if (l->count == l->names->length) {
        Array *longer =
            new_known_array(l->t, KNOWN_String, l->count < INT32_MAX / 2 ? l->count * 2 : INT32_MAX);
        if (!longer)
            return false;
        for (int32_t i = 0; i < l->count; i++)
            ARRAY_DATA(Object *, longer)[i] = ARRAY_DATA(Object *, l->names)[i];
        l->names = longer;
    }
    Object *s = string_new(l->t, name);
    if (s)
        ARRAY_DATA(Object *, l->names)[l->count++] = s;
    return s != NULL;
}

NATIVE(jindo_internal_Io_list) {
    char *path = path_of(t, a[0].o);
    Listing l = {t, path ? new_known_array(t, KNOWN_String, 32) : NULL, 0};
    int result = l.names ? os_list(path, add_name, &l) : -ENOENT;
    free(path);
    Array *names = result < 0 || t->exception ? NULL : new_known_array(t, KNOWN_String, l.count);
    for (int32_t i = 0; names && i < l.count; i++)
        ARRAY_DATA(Object *, names)[i] = ARRAY_DATA(Object *, l.names)[i];
    r->o = (Object *)names;
}

/* ---- names ---- */

NATIVE(jindo_internal_Io_errorText) {
    char text[256];
    r->o = string_new(t, os_error_text(a[0].i, text, sizeof text));
}

NATIVE(jindo_internal_Io_userName) {
    char name[256];
    const char *text = os_user_of((uint32_t)a[0].i, name, sizeof name);
    r->o = text ? string_new(t, text) : NULL;
}

NATIVE(jindo_internal_Io_groupName) {
    char name[256];
    const char *text = os_group_of((uint32_t)a[0].i, name, sizeof name);
    r->o = text ? string_new(t, text) : NULL;
}
