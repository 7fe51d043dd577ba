/* Sockets and waiting for descriptors. Sockets never block: what cannot be done at once is -EAGAIN, and
 * os_poll waits. Results below 0 are -errno. */
#ifndef JINDO_OS_SOCKET_H
#define JINDO_OS_SOCKET_H

#include "os/os.h"

enum { OS_POLL_READ = 1, OS_POLL_WRITE = 2, OS_POLL_ERROR = 4 }; /* error: only as a result */

typedef struct OsPoll {
    int fd; /* below 0: skipped */
    int want, got;
} OsPoll;

/* How many are ready; 0 when the time is over. nanos below 0: for ever. A signal may end it early. */
int os_poll(OsPoll *polls, size_t n, int64_t nanos);

/* length 4 or 16; all zero is any address. */
typedef struct OsAddress {
    uint8_t length, bytes[16];
    uint16_t port;
    uint32_t scope;
} OsAddress;

bool os_has_ipv6(void);
int os_socket(bool ipv6, bool stream); /* an IPv6 one speaks IPv4 too */
int os_socket_pair(int ends[2]);
int os_bind(int fd, const OsAddress *a);
int os_listen(int fd, int backlog);
int os_connect(int fd, const OsAddress *a); /* -EINPROGRESS: os_connect_result when writable; NULL: undo */
int os_connect_result(int fd);
int os_accept(int fd, OsAddress *peer);
int os_local_address(int fd, OsAddress *a);
int os_remote_address(int fd, OsAddress *a);
int os_shutdown(int fd, bool read, bool write);
int64_t os_receive(int fd, void *buf, size_t n, bool peek, OsAddress *from); /* from may be NULL */
int64_t os_send(int fd, const void *buf, size_t n, const OsAddress *to);     /* to may be NULL */
int os_send_urgent(int fd, uint8_t byte);
int os_set_blocking(int fd, bool blocking);

/* Options by our own numbers, as values are ints. OS_LINGER: -1 is off. */
typedef enum OsOption {
    OS_REUSE_ADDRESS,
    OS_REUSE_PORT,
    OS_KEEP_ALIVE,
    OS_LINGER,
    OS_RECEIVE_BUFFER,
    OS_SEND_BUFFER,
    OS_NO_DELAY,
    OS_BROADCAST,
    OS_TRAFFIC_CLASS,
    OS_OUT_OF_BAND_INLINE,
    OS_MULTICAST_TTL,
    OS_MULTICAST_LOOP,
    OS_MULTICAST_INTERFACE,
    OS_KEEP_IDLE,
    OS_KEEP_INTERVAL,
    OS_KEEP_COUNT,
    OS_OPTION_COUNT
} OsOption;
int os_set_option(int fd, OsOption option, int value);
int os_get_option(int fd, OsOption option, int *value);
/* source: only datagrams from there; NULL: from anywhere. block: instead, none from there, for a joined
 * group. */
int os_multicast(int fd, const OsAddress *group, uint32_t interface_index, const OsAddress *source,
                 bool join);
int os_multicast_block(int fd, const OsAddress *group, uint32_t interface_index, const OsAddress *source,
                       bool block);

/* Names. Failure is a text of the system's in why. */
bool os_lookup(const char *host, bool (*each)(void *arg, const OsAddress *a), void *arg, char *why,
               size_t size);
bool os_reverse_lookup(const OsAddress *a, char *name, size_t size);
bool os_reachable(const OsAddress *a, int64_t nanos); /* an answer to an echo request */

/* Network interfaces: one call an address, and one with length 0 for each interface first. */
typedef struct OsInterface {
    const char *name;
    uint32_t index;
    int flags, mtu;
    uint8_t hardware[8], hardware_length;
    OsAddress address, broadcast; /* length 0: none */
    int prefix;
} OsInterface;
enum { OS_IF_UP = 1, OS_IF_LOOPBACK = 2, OS_IF_POINT_TO_POINT = 4, OS_IF_MULTICAST = 8 };
int os_interfaces(bool (*each)(void *arg, const OsInterface *i), void *arg);

#endif
