/* Files, directories and descriptors on POSIX systems. */
#include "os/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/inotify.h>
#include <sys/sendfile.h>
#include <sys/sysmacros.h>
#endif

#define SECOND 1000000000LL

/* The call again as long as a signal interrupts it; then its result, or -errno. */
#define RETRY(result, call)                                                                                  \
    do                                                                                                       \
        result = (call);                                                                                     \
    while (result < 0 && errno == EINTR);                                                                    \
    if (result < 0)                                                                                          \
    result = -errno

static int outcome(int result) {
    return result < 0 ? -errno : result;
}

const char *os_error_text(int error, char *buf, size_t size) {
#ifdef __GLIBC__
    const char *text = strerror_r(error, buf, size);
    if (text != buf)
        snprintf(buf, size, "%s", text);
#else
    if (strerror_r(error, buf, size) != 0)
        snprintf(buf, size, "error %d", error);
#endif
    return buf;
}

/* ---- descriptors ---- */

static int open_flags(int flags) {
    static const struct {
        int ours, theirs;
    } map[] = {
        {OS_CREATE, O_CREAT}, {OS_EXCLUSIVE, O_EXCL}, {OS_TRUNCATE, O_TRUNC},    {OS_APPEND, O_APPEND},
        {OS_SYNC, O_SYNC},    {OS_DSYNC, O_DSYNC},    {OS_NOFOLLOW, O_NOFOLLOW},
    };
    int result = flags & OS_WRITE ? flags & OS_READ ? O_RDWR : O_WRONLY : O_RDONLY;
    for (size_t i = 0; i < sizeof map / sizeof *map; i++)
        if (flags & map[i].ours)
            result |= map[i].theirs;
    return result | O_CLOEXEC;
}

int os_open(const char *path, int flags, unsigned mode) {
    int fd;
    struct stat st;
    RETRY(fd, open(path, open_flags(flags), mode));
    if (fd >= 0 && !(flags & OS_DIRECTORY_OK) && fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
        close(fd);
        return -EISDIR;
    }
    return fd;
}

int64_t os_read(int fd, void *buf, size_t n) {
    ssize_t done;
    RETRY(done, read(fd, buf, n));
    return done;
}

int64_t os_write(int fd, const void *buf, size_t n) {
    ssize_t done;
    RETRY(done, write(fd, buf, n));
    return done;
}

int64_t os_read_at(int fd, void *buf, size_t n, int64_t at) {
    ssize_t done;
    RETRY(done, pread(fd, buf, n, at));
    return done;
}

int64_t os_write_at(int fd, const void *buf, size_t n, int64_t at) {
    ssize_t done;
    RETRY(done, pwrite(fd, buf, n, at));
    return done;
}

int64_t os_transfer(int from, int64_t at, int to, size_t n) {
#ifdef __linux__
    off_t place = at;
    ssize_t done;
    RETRY(done, sendfile(to, from, &place, n > (1u << 30) ? 1u << 30 : n));
    return done;
#else
    return -ENOSYS;
#endif
}

int os_close(int fd) {
    return outcome(close(fd));
} /* not again after EINTR: the descriptor is gone */

int64_t os_seek(int fd, int64_t offset, int whence) {
    static const int theirs[] = {SEEK_SET, SEEK_CUR, SEEK_END};
    off_t at = lseek(fd, offset, theirs[whence]);
    return at < 0 ? -errno : at;
}

int64_t os_file_size(int fd) {
    struct stat st;
    return fstat(fd, &st) != 0 ? -errno : st.st_size;
}

int os_truncate(int fd, int64_t size) {
    int result;
    RETRY(result, ftruncate(fd, size));
    return result;
}

int os_sync(int fd, bool metadata) {
    int result;
#ifdef __APPLE__
    RETRY(result, fsync(fd));
#else
    RETRY(result, metadata ? fsync(fd) : fdatasync(fd));
#endif
    return result;
}

int64_t os_available(int fd) {
    struct stat st;
    int waiting;
    if (fstat(fd, &st) != 0)
        return -errno;
    if (!S_ISREG(st.st_mode))
        return ioctl(fd, FIONREAD, &waiting) == 0 ? waiting : 0;
    off_t at = lseek(fd, 0, SEEK_CUR);
    return at < 0 ? -errno : st.st_size > at ? st.st_size - at : 0;
}

bool os_is_terminal(int fd) {
    return isatty(fd) == 1;
}

static int set_lock(int fd, short type, int64_t at, int64_t size, bool wait) {
    struct flock lock = {
        .l_type = type, .l_whence = SEEK_SET, .l_start = at, .l_len = size == INT64_MAX ? 0 : size};
    int result;
    RETRY(result, fcntl(fd, wait ? F_SETLKW : F_SETLK, &lock));
    return result;
}

int os_lock(int fd, int64_t at, int64_t size, bool shared, bool wait) {
    int result = set_lock(fd, shared ? F_RDLCK : F_WRLCK, at, size, wait);
    return result == -EAGAIN || result == -EACCES ? 1 : result;
}

int os_unlock(int fd, int64_t at, int64_t size) {
    return set_lock(fd, F_UNLCK, at, size, false);
}

/* ---- by path ---- */

static int64_t nanos(struct timespec ts) {
    return ts.tv_sec * SECOND + ts.tv_nsec;
}

static void translate(const struct stat *from, OsStat *to) {
    mode_t m = from->st_mode;
    to->kind = S_ISREG(m) ? OS_FILE : S_ISDIR(m) ? OS_DIRECTORY : S_ISLNK(m) ? OS_LINK : OS_OTHER;
    to->mode = m;
    to->size = from->st_size;
#ifdef __APPLE__
    to->modified = nanos(from->st_mtimespec);
    to->accessed = nanos(from->st_atimespec);
    to->changed = nanos(from->st_ctimespec);
#else
    to->modified = nanos(from->st_mtim);
    to->accessed = nanos(from->st_atim);
    to->changed = nanos(from->st_ctim);
#endif
#ifdef __APPLE__
    to->born = nanos(from->st_birthtimespec);
#else
    to->born = INT64_MIN;
#endif
    to->device = from->st_dev;
    to->inode = from->st_ino;
    to->links = (uint32_t)from->st_nlink;
    to->owner = from->st_uid;
    to->group = from->st_gid;
}

#ifdef STATX_BTIME
static int64_t extended_nanos(struct statx_timestamp ts) {
    return ts.tv_sec * SECOND + ts.tv_nsec;
}

/* False: the kernel does not have this call, or not for this file. */
static bool extended_stat(const char *path, bool follow, OsStat *to) {
    struct statx x;
    if (statx(AT_FDCWD, path, follow ? 0 : AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS | STATX_BTIME, &x) != 0 ||
        (x.stx_mask & STATX_BASIC_STATS) != STATX_BASIC_STATS)
        return false;
    mode_t m = x.stx_mode;
    *to = (OsStat){
        .kind = S_ISREG(m)   ? OS_FILE
                : S_ISDIR(m) ? OS_DIRECTORY
                : S_ISLNK(m) ? OS_LINK
                             : OS_OTHER,
        .mode = m,
        .size = (int64_t)x.stx_size,
        .modified = extended_nanos(x.stx_mtime),
        .accessed = extended_nanos(x.stx_atime),
        .changed = extended_nanos(x.stx_ctime),
        .born = x.stx_mask & STATX_BTIME ? extended_nanos(x.stx_btime) : INT64_MIN,
        .device = makedev(x.stx_dev_major, x.stx_dev_minor),
        .inode = x.stx_ino,
        .links = x.stx_nlink,
        .owner = x.stx_uid,
        .group = x.stx_gid,
    };
    return true;
}
#else
static bool extended_stat(const char *path, bool follow, OsStat *to) {
    return false;
}
#endif

int os_stat(const char *path, bool follow, OsStat *st) {
    struct stat theirs;
    if (extended_stat(path, follow, st))
        return 0;
    if ((follow ? stat(path, &theirs) : lstat(path, &theirs)) != 0)
        return -errno;
    translate(&theirs, st);
    return 0;
}

int os_fstat(int fd, OsStat *st) {
    struct stat theirs;
    if (fstat(fd, &theirs) != 0)
        return -errno;
    translate(&theirs, st);
    return 0;
}

int os_access(const char *path, int rwx) {
    int mode = (rwx & 4 ? R_OK : 0) | (rwx & 2 ? W_OK : 0) | (rwx & 1 ? X_OK : 0);
    return outcome(access(path, mode ? mode : F_OK));
}

int os_mkdir(const char *path, unsigned mode) {
    return outcome(mkdir(path, mode));
}
int os_remove_file(const char *path) {
    return outcome(unlink(path));
}
int os_remove_directory(const char *path) {
    return outcome(rmdir(path));
}
int os_remove(const char *path) {
    return outcome(remove(path));
}
int os_rename(const char *from, const char *to) {
    return outcome(rename(from, to));
}
int os_link(const char *from, const char *to) {
    return outcome(link(from, to));
}
int os_symlink(const char *target, const char *path) {
    return outcome(symlink(target, path));
}
int os_chmod(const char *path, unsigned mode) {
    return outcome(chmod(path, mode));
}

int os_chown(const char *path, int64_t user, int64_t group, bool follow) {
    return outcome(fchownat(AT_FDCWD, path, (uid_t)user, (gid_t)group, follow ? 0 : AT_SYMLINK_NOFOLLOW));
}

int os_pipe(int ends[2]) {
#ifdef __linux__
    return outcome(pipe2(ends, O_CLOEXEC));
#else
    if (pipe(ends) != 0)
        return -errno;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return 0;
#endif
}

int os_read_link(const char *path, char *buf, size_t size) {
    ssize_t n = readlink(path, buf, size - 1);
    if (n < 0)
        return -errno;
    buf[n] = 0;
    return 0;
}

int os_real_path(const char *path, char *buf, size_t size) {
    char *real = realpath(path, NULL);
    if (!real)
        return -errno;
    bool fits = strlen(real) < size;
    if (fits)
        memcpy(buf, real, strlen(real) + 1);
    free(real);
    return fits ? 0 : -ENAMETOOLONG;
}

/* Adds the parts of rest to the absolute path in buf, taking . and .. by their text. */
static int append_parts(char *buf, size_t size, const char *rest) {
    size_t len = strlen(buf);
    while (*rest) {
        size_t n = strcspn(rest, "/");
        if (n == 2 && rest[0] == '.' && rest[1] == '.') {
            while (len > 1 && buf[len - 1] != '/')
                len--;
            len -= len > 1;
        } else if (n > 0 && !(n == 1 && rest[0] == '.')) {
            if (len + n + 2 > size)
                return -ENAMETOOLONG;
            if (buf[len - 1] != '/')
                buf[len++] = '/';
            memcpy(buf + len, rest, n);
            len += n;
        }
        buf[len] = 0;
        rest += n + (rest[n] == '/');
    }
    return 0;
}

int os_canonical_path(const char *path, char *buf, size_t size) {
    char head[PATH_MAX];
    int n = *path == '/' ? snprintf(head, sizeof head, "%s", path)
                         : (getcwd(buf, size) ? snprintf(head, sizeof head, "%s/%s", buf, path) : -1);
    if (n < 0 || n >= (int)sizeof head)
        return n < 0 ? -errno : -ENAMETOOLONG;
    size_t cut = strlen(head);
    char whole[PATH_MAX];
    memcpy(whole, head, cut + 1);
    while (os_real_path(cut ? head : "/", buf, size) != 0) {
        if (errno != ENOENT && errno != ENOTDIR)
            return -errno;
        while (cut > 0 && head[--cut] != '/')
            ;
        head[cut] = 0;
    }
    return append_parts(buf, size, whole + cut);
}

static struct timespec time_or_omit(int64_t t) {
    if (t == INT64_MIN)
        return (struct timespec){0, UTIME_OMIT};
    int64_t seconds = t / SECOND, rest = t % SECOND;
    return rest < 0 ? (struct timespec){seconds - 1, rest + SECOND} : (struct timespec){seconds, rest};
}

int os_set_times(const char *path, int64_t modified, int64_t accessed, bool follow) {
    struct timespec times[2] = {time_or_omit(accessed), time_or_omit(modified)};
    return outcome(utimensat(AT_FDCWD, path, times, follow ? 0 : AT_SYMLINK_NOFOLLOW));
}

int os_disk_space(const char *path, uint64_t *total, uint64_t *free_bytes, uint64_t *usable) {
    struct statvfs fs;
    int result;
    RETRY(result, statvfs(path, &fs));
    if (result < 0)
        return result;
    *total = (uint64_t)fs.f_frsize * fs.f_blocks;
    *free_bytes = (uint64_t)fs.f_frsize * fs.f_bfree;
    *usable = (uint64_t)fs.f_frsize * fs.f_bavail;
    return 0;
}

int64_t os_block_size(const char *path) {
    struct statvfs fs;
    int result;
    RETRY(result, statvfs(path, &fs));
    return result < 0 ? result : (int64_t)fs.f_bsize;
}

void *os_map_part(int fd, int64_t at, size_t size, bool write, bool private_copy, int *why) {
    int protection = PROT_READ | (write || private_copy ? PROT_WRITE : 0);
    void *p = mmap(NULL, size, protection, private_copy ? MAP_PRIVATE : MAP_SHARED, fd, at);
    *why = p == MAP_FAILED ? -errno : 0;
    return p == MAP_FAILED ? NULL : p;
}

int os_sync_memory(void *p, size_t size) {
    return outcome(msync(p, size, MS_SYNC));
}

/* ---- changes in directories ---- */

#ifdef __linux__
int os_watch_open(void) {
    return outcome(inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
}

int os_watch_add(int fd, const char *directory) {
    return outcome(inotify_add_watch(fd, directory,
                                     IN_CREATE | IN_MOVED_TO | IN_DELETE | IN_MOVED_FROM | IN_MODIFY |
                                         IN_ATTRIB | IN_ONLYDIR));
}

int os_watch_remove(int fd, int id) {
    return outcome(inotify_rm_watch(fd, id));
}

size_t os_watch_event(const void *buf, size_t size, int *id, int *changes, const char **name) {
    const struct inotify_event *e = buf;
    if (size < sizeof *e || e->len > size - sizeof *e)
        return 0;
    *id = e->wd;
    *name = e->len ? e->name : "";
    *changes = (e->mask & (IN_CREATE | IN_MOVED_TO) ? OS_WATCH_CREATE : 0) |
               (e->mask & (IN_DELETE | IN_MOVED_FROM) ? OS_WATCH_DELETE : 0) |
               (e->mask & (IN_MODIFY | IN_ATTRIB) ? OS_WATCH_MODIFY : 0) |
               (e->mask & IN_Q_OVERFLOW ? OS_WATCH_OVERFLOW : 0) | (e->mask & IN_IGNORED ? OS_WATCH_GONE : 0);
    return sizeof *e + e->len;
}
#else
int os_watch_open(void) {
    return -ENOSYS;
}
int os_watch_add(int fd, const char *directory) {
    return -ENOSYS;
}
int os_watch_remove(int fd, int id) {
    return -ENOSYS;
}
size_t os_watch_event(const void *buf, size_t size, int *id, int *changes, const char **name) {
    return 0;
}
#endif

/* ---- directories ---- */

int os_list(const char *path, bool (*each)(void *arg, const char *name), void *arg) {
    DIR *dir = opendir(path);
    if (!dir)
        return -errno;
    bool more = true;
    errno = 0;
    for (struct dirent *e; more && (e = readdir(dir)) != NULL; errno = 0)
        if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
            more = each(arg, e->d_name);
    int error = more ? errno : 0;
    closedir(dir);
    return -error;
}
