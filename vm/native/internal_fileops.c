/* jindo.internal.Io: files. What Java says about a failure is made from the negative errno that comes back.
 */
#include "native/native.h"
#include "os/file.h"
#include "os/host.h"
#include "os/socket.h"

#include <errno.h>
#include <string.h>

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

/* Until there is something to read: a pipe or a terminal may keep silent for ever, and the VM may end
 * meanwhile. */
static bool await_input(Thread *t, int fd) {
    OsPoll polls[2] = {{.fd = fd, .want = OS_POLL_READ}};
    int ready = os_poll(polls, 1, 0);
    while (ready == 0 && !thread_stopping(t))
        ready = thread_await(t, polls, 1, -1);
    return ready != 0; /* what is wrong with the descriptor, the read will tell */
}

static int64_t read_awaited(Thread *t, int fd, void *buf, size_t n) {
    bool by_host = fd == 0 && t->vm->options.read_in;
    return by_host || await_input(t, fd) ? read_some(t->vm, fd, buf, n) : -EINTR;
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

NATIVE(jindo_internal_FileOps_read) {
    char *p = range(a[1].o, a[2].i, a[3].i);
    r->i = p ? (int32_t)read_awaited(t, a[0].i, p, (size_t)a[3].i) : -EFAULT;
}

NATIVE(jindo_internal_FileOps_write) {
    char *p = range(a[1].o, a[2].i, a[3].i);
    r->i = p ? (int32_t)write_some(t->vm, a[0].i, p, (size_t)a[3].i) : -EFAULT;
}

NATIVE(jindo_internal_FileOps_readAt) {
    char *p = range(a[1].o, a[2].i, a[3].i);
    r->i = p ? (int32_t)os_read_at(a[0].i, p, (size_t)a[3].i, a[4].l) : -EFAULT;
}

NATIVE(jindo_internal_FileOps_writeAt) {
    char *p = range(a[1].o, a[2].i, a[3].i);
    r->i = p ? (int32_t)os_write_at(a[0].i, p, (size_t)a[3].i, a[4].l) : -EFAULT;
}

/* base and offset as Unsafe takes them, checked by the callers */
#define PLACE(base, offset) ((char *)(base).o + (offset).l)

NATIVE(jindo_internal_FileOps_readMemory) {
    r->i = (int32_t)read_awaited(t, a[0].i, PLACE(a[1], a[2]), (size_t)a[3].i);
}

NATIVE(jindo_internal_FileOps_writeMemory) {
    r->i = (int32_t)write_some(t->vm, a[0].i, PLACE(a[1], a[2]), (size_t)a[3].i);
}

NATIVE(jindo_internal_FileOps_readMemoryAt) {
    r->i = (int32_t)os_read_at(a[0].i, PLACE(a[1], a[2]), (size_t)a[3].i, a[4].l);
}

NATIVE(jindo_internal_FileOps_writeMemoryAt) {
    r->i = (int32_t)os_write_at(a[0].i, PLACE(a[1], a[2]), (size_t)a[3].i, a[4].l);
}

NATIVE(jindo_internal_FileOps_transfer) {
    r->l = os_transfer(a[0].i, a[1].l, a[2].i, (size_t)a[3].l);
}

NATIVE(jindo_internal_FileOps_lock) {
    thread_block(t, THREAD_RUNNABLE);
    r->i = os_lock(a[0].i, a[1].l, a[2].l, a[3].i, a[4].i);
    thread_unblock(t);
}

NATIVE(jindo_internal_FileOps_unlock) {
    r->i = os_unlock(a[0].i, a[1].l, a[2].l);
}

NATIVE(jindo_internal_FileOps_map) {
    int why;
    void *p = os_map_part(a[0].i, a[1].l, (size_t)a[2].l, a[3].i, a[4].i, &why);
    r->l = p ? (int64_t)(uintptr_t)p : why;
}

NATIVE(jindo_internal_FileOps_unmap) {
    os_unmap(a[0].p, (size_t)a[1].l);
}

NATIVE(jindo_internal_FileOps_force) {
    r->i = os_sync_memory(a[0].p, (size_t)a[1].l);
}

NATIVE(jindo_internal_FileOps_pageSize) {
    r->l = (int64_t)os_page_size();
}

NATIVE(jindo_internal_FileOps_syncData) {
    r->i = os_sync(a[0].i, a[1].i);
}

NATIVE(jindo_internal_FileOps_close) {
    r->i = os_close(a[0].i);
}

NATIVE(jindo_internal_FileOps_seek) {
    r->l = a[2].i >= 0 && a[2].i <= 2 ? os_seek(a[0].i, a[1].l, a[2].i) : -EINVAL;
}

NATIVE(jindo_internal_FileOps_length) {
    r->l = os_file_size(a[0].i);
}
NATIVE(jindo_internal_FileOps_truncate) {
    r->i = os_truncate(a[0].i, a[1].l);
}
NATIVE(jindo_internal_FileOps_sync) {
    r->i = os_sync(a[0].i, true);
}

NATIVE(jindo_internal_FileOps_available) {
    int64_t n = os_available(a[0].i);
    r->i = n > INT32_MAX ? INT32_MAX : (int32_t)n;
}

/* ---- paths ---- */

/* NULL: a path with a zero byte inside, or without one behind, names nothing. */
static const char *path_of(Object *bytes) {
    if (!bytes)
        return NULL;
    const char *path = ARRAY_DATA(char, bytes);
    size_t n = (size_t)array_length(bytes);
    return memchr(path, 0, n) == path + n - 1 && n > 1 ? path : NULL;
}

#define ON_PATH(name, slot, call)                                                                            \
    NATIVE(jindo_internal_FileOps_##name) {                                                                  \
        const char *path = path_of(a[0].o);                                                                  \
        r->slot = path ? call : -ENOENT;                                                                     \
    }

/* Values in the order of FileOps.STAT_xxx. */
static void fill_stat(Object *out, const OsStat *st) {
    int64_t values[] = {
        st->mode,           st->size,  st->modified, st->accessed, st->changed, (int64_t)st->device,
        (int64_t)st->inode, st->owner, st->group,    st->links,    st->born};
    for (int32_t i = 0; i < 11 && i < array_length(out); i++)
        ARRAY_DATA(int64_t, out)[i] = values[i];
}

static int stat_into(const char *path, bool follow, Object *out) {
    OsStat st;
    int result = os_stat(path, follow, &st);
    if (result == 0 && out)
        fill_stat(out, &st);
    return result;
}

NATIVE(jindo_internal_FileOps_statOpen) {
    OsStat st;
    r->i = os_fstat(a[0].i, &st);
    if (r->i == 0 && a[1].o)
        fill_stat(a[1].o, &st);
}

static int64_t space(const char *path, int which) {
    uint64_t bytes[3];
    int result = os_disk_space(path, &bytes[0], &bytes[1], &bytes[2]);
    return result < 0 || which < 0 || which > 2 ? result : (int64_t)bytes[which];
}

ON_PATH(open0, i, os_open(path, a[1].i &(OS_DIRECTORY_OK - 1), (unsigned)a[2].i))
ON_PATH(stat0, i, stat_into(path, a[1].i, a[2].o))
ON_PATH(access0, i, os_access(path, a[1].i))
ON_PATH(mkdir0, i, os_mkdir(path, (unsigned)a[1].i))
ON_PATH(delete0, i, os_remove(path))
ON_PATH(chmod0, i, os_chmod(path, (unsigned)a[1].i))
ON_PATH(setTimes0, i, os_set_times(path, a[2].l, a[1].l, true))
ON_PATH(setLinkTimes0, i, os_set_times(path, a[2].l, a[1].l, false))
ON_PATH(chown0, i, os_chown(path, a[1].l, a[2].l, a[3].i))
ON_PATH(blockSize0, l, os_block_size(path))
ON_PATH(userId0, l, os_user_id(path))
ON_PATH(groupId0, l, os_group_id(path))
ON_PATH(removeFile0, i, os_remove_file(path))
ON_PATH(removeDirectory0, i, os_remove_directory(path))
ON_PATH(space0, l, space(path, a[1].i))

NATIVE(jindo_internal_FileOps_rename0) {
    const char *from = path_of(a[0].o), *to = path_of(a[1].o);
    r->i = from && to ? os_rename(from, to) : -ENOENT;
}

NATIVE(jindo_internal_FileOps_link0) {
    const char *target = path_of(a[0].o), *link = path_of(a[1].o);
    r->i = !target || !link ? -ENOENT : a[2].i ? os_symlink(target, link) : os_link(target, link);
}

static Array *path_result(Thread *t, Object *bytes, int (*call)(const char *, char *, size_t)) {
    char buf[PATH_BYTES];
    const char *path = path_of(bytes);
    return path && call(path, buf, sizeof buf) == 0 ? new_bytes_from(t, buf, strlen(buf)) : NULL;
}

NATIVE(jindo_internal_FileOps_readLink0) {
    r->o = (Object *)path_result(t, a[0].o, os_read_link);
}
NATIVE(jindo_internal_FileOps_canonical0) {
    r->o = (Object *)path_result(t, a[0].o, os_canonical_path);
}

NATIVE(jindo_internal_FileOps_groupName) {
    char name[256];
    const char *found = os_group_of((uint32_t)a[0].i, name, sizeof name);
    r->o = found ? string_new(t, found) : NULL;
}

/* ---- changes in directories ---- */

NATIVE(jindo_internal_FileOps_watchOpen) {
    r->i = os_watch_open();
}

NATIVE(jindo_internal_FileOps_watchAdd0) {
    const char *path = path_of(a[1].o);
    r->i = path ? os_watch_add(a[0].i, path) : -ENOENT;
}

NATIVE(jindo_internal_FileOps_watchRemove) {
    r->i = os_watch_remove(a[0].i, a[1].i);
}

/* The next event of count bytes from a place: where it ends; id and changes in out, the name in name[0]. */
NATIVE(jindo_internal_FileOps_watchEvent) {
    const char *name;
    int id, changes;
    char *p = range(a[0].o, a[1].i, a[2].i);
    bool fits = p && a[3].o && array_length(a[3].o) >= 2 && a[4].o && array_length(a[4].o) >= 1;
    size_t used = fits ? os_watch_event(p, (size_t)a[2].i, &id, &changes, &name) : 0;
    r->i = a[1].i + (int32_t)used;
    if (used == 0)
        return;
    ARRAY_DATA(int32_t, a[3].o)[0] = id;
    ARRAY_DATA(int32_t, a[3].o)[1] = changes;
    ARRAY_DATA(Array *, a[4].o)[0] = new_bytes_from(t, name, strlen(name));
}

/* ---- directories ---- */

typedef struct Listing {
    Thread *t;
    Class *array_class; /* byte[][] */
    Array *names;
    int32_t count;
} Listing;

static bool make_room(Listing *l) {
    if (l->count < l->names->length)
        return true;
    Array *longer = l->count > INT32_MAX / 2 ? NULL : heap_new_array(l->t, l->array_class, l->count * 2);
    if (!longer)
        return false;
    memcpy(ARRAY_DATA(Object *, longer), ARRAY_DATA(Object *, l->names), (size_t)l->count * sizeof(Object *));
    l->names = longer;
    return true;
}

static bool add_name(void *arg, const char *name) {
    Listing *l = arg;
    if (!make_room(l))
        return false;
    Array *bytes = new_bytes_from(l->t, name, strlen(name));
    if (bytes)
        ARRAY_DATA(Array *, l->names)[l->count++] = bytes;
    return bytes != NULL;
}

NATIVE(jindo_internal_FileOps_list0) {
    const char *path = path_of(a[0].o);
    Class *bytes_class = class_array_of(t, class_primitive(t->vm, T_BYTE));
    Listing l = {.t = t, .array_class = bytes_class ? class_array_of(t, bytes_class) : NULL};
    l.names = path && l.array_class ? heap_new_array(t, l.array_class, 32) : NULL;
    if (!l.names || os_list(path, add_name, &l) < 0 || t->exception)
        return;
    Array *exact = heap_new_array(t, l.array_class, l.count);
    if (exact)
        memcpy(ARRAY_DATA(Object *, exact), ARRAY_DATA(Object *, l.names),
               (size_t)l.count * sizeof(Object *));
    r->o = (Object *)exact;
}

NATIVE(jindo_internal_FileOps_errorText) {
    char text[256];
    r->o = string_new(t, os_error_text(a[0].i, text, sizeof text));
}
