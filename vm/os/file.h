/* Files, directories and descriptors. Paths are UTF-8. Results below 0 are -errno (os_error_text);
 * interrupted calls are made again. */
#ifndef JINDO_OS_FILE_H
#define JINDO_OS_FILE_H

#include "os/os.h"

enum { /* os_open */
       OS_READ = 1,
       OS_WRITE = 2,
       OS_CREATE = 4,
       OS_EXCLUSIVE = 8, /* with OS_CREATE: must not exist */
       OS_TRUNCATE = 16,
       OS_APPEND = 32,
       OS_SYNC = 64,
       OS_DSYNC = 128,
       OS_NOFOLLOW = 256,
       OS_DIRECTORY_OK = 512, /* else opening a directory is -EISDIR */
};

typedef enum OsFileKind { OS_FILE, OS_DIRECTORY, OS_LINK, OS_OTHER } OsFileKind;

typedef struct OsStat {
    OsFileKind kind;
    uint32_t mode;                             /* permission bits, 0..07777 */
    int64_t size, modified, accessed, changed; /* times: nanoseconds since 1970 */
    int64_t born;                              /* INT64_MIN where the system does not tell */
    uint64_t device, inode;
    uint32_t links, owner, group;
} OsStat;

const char *os_error_text(int error, char *buf, size_t size); /* error: errno, positive */

int os_open(const char *path, int flags, unsigned mode);
int64_t os_read(int fd, void *buf, size_t n);
int64_t os_write(int fd, const void *buf, size_t n);
int64_t os_read_at(int fd, void *buf, size_t n, int64_t at);
int64_t os_write_at(int fd, const void *buf, size_t n, int64_t at);
/* From a place of one file to where another is, within the system; -ENOSYS or -EINVAL where it cannot. */
int64_t os_transfer(int from, int64_t at, int to, size_t n);
int os_close(int fd);
int64_t os_seek(int fd, int64_t offset, int whence); /* 0 start, 1 here, 2 end */
int64_t os_file_size(int fd);
int os_truncate(int fd, int64_t size);
int os_sync(int fd, bool metadata);
int64_t os_available(int fd); /* bytes that can be read without blocking */
bool os_is_terminal(int fd);
int os_lock(int fd, int64_t at, int64_t size, bool shared, bool wait); /* 1: held by another */
int os_unlock(int fd, int64_t at, int64_t size);

int os_stat(const char *path, bool follow, OsStat *st);
int os_fstat(int fd, OsStat *st);
int os_access(const char *path, int rwx); /* 4 read, 2 write, 1 execute; 0 exists */
int os_mkdir(const char *path, unsigned mode);
int os_remove_file(const char *path);
int os_remove_directory(const char *path);
int os_remove(const char *path); /* either; a directory must be empty */
int os_rename(const char *from, const char *to);
int os_link(const char *from, const char *to);
int os_symlink(const char *target, const char *path);
int os_read_link(const char *path, char *buf, size_t size);
int os_real_path(const char *path, char *buf, size_t size);
/* The same, but parts that do not exist stay as they are. */
int os_canonical_path(const char *path, char *buf, size_t size);
int os_chmod(const char *path, unsigned mode);
int os_chown(const char *path, int64_t user, int64_t group, bool follow);            /* -1: leave */
int os_pipe(int ends[2]);                                                            /* read end first */
int os_set_times(const char *path, int64_t modified, int64_t accessed, bool follow); /* INT64_MIN: leave */
int os_disk_space(const char *path, uint64_t *total, uint64_t *free, uint64_t *usable);
int64_t os_block_size(const char *path);
/* A part of a file as memory; at is a multiple of os_page_size. NULL: why is -errno. */
void *os_map_part(int fd, int64_t at, size_t size, bool write, bool private_copy, int *why);
int os_sync_memory(void *p, size_t size); /* what was written to mapped memory, to the file */
/* Changes in directories, as a descriptor that os_read and os_poll take; -ENOSYS where there is none such. */
int os_watch_open(void);
int os_watch_add(int fd, const char *directory); /* an id for the directory */
int os_watch_remove(int fd, int id);
/* What one read brought, taken apart: changes is OS_WATCH_xxx. The number of bytes used, 0 at the end. */
enum {
    OS_WATCH_CREATE = 1,
    OS_WATCH_DELETE = 2,
    OS_WATCH_MODIFY = 4,
    OS_WATCH_OVERFLOW = 8,
    OS_WATCH_GONE = 16
};
size_t os_watch_event(const void *buf, size_t size, int *id, int *changes, const char **name);
/* Every entry but . and .. ; stops when each answers false. */
int os_list(const char *path, bool (*each)(void *arg, const char *name), void *arg);

#endif
