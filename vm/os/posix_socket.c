/* Sockets on POSIX systems. */
#include "os/socket.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <limits.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/if_packet.h>
#endif
#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

#define RETRY(result, call)                                                                                  \
    do                                                                                                       \
        result = (call);                                                                                     \
    while (result < 0 && errno == EINTR);                                                                    \
    if (result < 0)                                                                                          \
    result = -errno

typedef union Native {
    struct sockaddr any;
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    struct sockaddr_storage space;
} Native;

static int outcome(int result) {
    return result < 0 ? -errno : result;
}

/* ---- waiting ---- */

static int poll_some(struct pollfd *fds, OsPoll *polls, size_t n, int64_t nanos) {
    for (size_t i = 0; i < n; i++) {
        short events = (short)((polls[i].want & OS_POLL_READ ? POLLIN : 0) |
                               (polls[i].want & OS_POLL_WRITE ? POLLOUT : 0));
        fds[i] = (struct pollfd){.fd = polls[i].fd, .events = events};
        polls[i].got = 0;
    }
    int64_t millis = nanos < 0 ? -1 : nanos / 1000000 + (nanos % 1000000 != 0);
    int ready = poll(fds, n, millis > INT_MAX ? INT_MAX : (int)millis);
    for (size_t i = 0; ready > 0 && i < n; i++) {
        short got = fds[i].revents;
        polls[i].got = (got & (POLLIN | POLLHUP) ? OS_POLL_READ : 0) | (got & POLLOUT ? OS_POLL_WRITE : 0) |
                       (got & (POLLERR | POLLHUP | POLLNVAL) ? OS_POLL_ERROR : 0);
    }
    return ready < 0 ? errno == EINTR ? 0 : -errno : ready;
}

int os_poll(OsPoll *polls, size_t n, int64_t nanos) {
    struct pollfd few[16], *fds = n <= 16 ? few : malloc(n * sizeof *fds);
    if (!fds)
        return -ENOMEM;
    int ready = poll_some(fds, polls, n, nanos);
    if (fds != few)
        free(fds);
    return ready;
}

/* ---- addresses ---- */

static bool is_mapped(const uint8_t *b) {
    static const uint8_t head[12] = {[10] = 0xff, [11] = 0xff};
    return memcmp(b, head, sizeof head) == 0;
}

/* As a socket of that family wants it. */
static socklen_t to_native(const OsAddress *a, bool ipv6, Native *n) {
    memset(n, 0, sizeof *n);
    if (!ipv6) {
        n->v4.sin_family = AF_INET;
        n->v4.sin_port = htons(a->port);
        memcpy(&n->v4.sin_addr, a->bytes, 4);
        return sizeof n->v4;
    }
    n->v6.sin6_family = AF_INET6;
    n->v6.sin6_port = htons(a->port);
    n->v6.sin6_scope_id = a->scope;
    uint8_t *to = n->v6.sin6_addr.s6_addr;
    static const uint8_t any[4];
    if (a->length == 16) {
        memcpy(to, a->bytes, 16);
    } else if (memcmp(a->bytes, any, 4) != 0) {
        to[10] = to[11] = 0xff;
        memcpy(to + 12, a->bytes, 4);
    }
    return sizeof n->v6;
}

static void from_native(const Native *n, OsAddress *a) {
    memset(a, 0, sizeof *a);
    if (n->any.sa_family == AF_INET) {
        a->length = 4;
        a->port = ntohs(n->v4.sin_port);
        memcpy(a->bytes, &n->v4.sin_addr, 4);
    } else if (n->any.sa_family == AF_INET6) {
        const uint8_t *from = n->v6.sin6_addr.s6_addr;
        bool mapped = is_mapped(from);
        a->length = mapped ? 4 : 16;
        a->port = ntohs(n->v6.sin6_port);
        a->scope = mapped ? 0 : n->v6.sin6_scope_id;
        memcpy(a->bytes, mapped ? from + 12 : from, a->length);
    }
}

static bool is_ipv6(int fd) {
    Native n;
    socklen_t size = sizeof n;
    return getsockname(fd, &n.any, &size) == 0 && n.any.sa_family == AF_INET6;
}

/* ---- sockets ---- */

bool os_has_ipv6(void) {
    int fd = socket(AF_INET6, SOCK_STREAM, 0);
    if (fd < 0)
        return false;
    struct sockaddr_in6 loopback = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT};
    bool works = bind(fd, (struct sockaddr *)&loopback, sizeof loopback) == 0;
    close(fd);
    return works;
}

int os_set_blocking(int fd, bool blocking) {
    int flags = fcntl(fd, F_GETFL);
    return flags < 0 ? -errno
                     : outcome(fcntl(fd, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK));
}

static int prepared(int fd) {
    if (fd < 0)
        return -errno;
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    int result = os_set_blocking(fd, false);
#ifdef SO_NOSIGPIPE
    setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &(int){1}, sizeof(int));
#endif
    if (result < 0) {
        close(fd);
        return result;
    }
    return fd;
}

int os_socket(bool ipv6, bool stream) {
    int fd = prepared(socket(ipv6 ? AF_INET6 : AF_INET, stream ? SOCK_STREAM : SOCK_DGRAM, 0));
    if (fd >= 0 && ipv6)
        setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &(int){0}, sizeof(int));
    return fd;
}

int os_socket_pair(int ends[2]) {
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) < 0)
        return -errno;
    int first = prepared(ends[0]), second = prepared(ends[1]);
    return first < 0 ? first : second < 0 ? second : 0;
}

int os_bind(int fd, const OsAddress *a) {
    Native n;
    socklen_t size = to_native(a, is_ipv6(fd), &n);
    return outcome(bind(fd, &n.any, size));
}

int os_listen(int fd, int backlog) {
    return outcome(listen(fd, backlog));
}

int os_connect(int fd, const OsAddress *a) {
    Native n = {.any.sa_family = AF_UNSPEC};
    socklen_t size = a ? to_native(a, is_ipv6(fd), &n) : sizeof n.v6;
    int result;
    RETRY(result, connect(fd, &n.any, size));
    return result;
}

int os_connect_result(int fd) {
    int error = 0;
    socklen_t size = sizeof error;
    if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) < 0)
        return -errno;
    return -error;
}

int os_accept(int fd, OsAddress *peer) {
    Native n;
    socklen_t size = sizeof n;
    int result;
    RETRY(result, accept(fd, &n.any, &size));
    if (result < 0)
        return result;
    from_native(&n, peer);
    return prepared(result);
}

int os_local_address(int fd, OsAddress *a) {
    Native n;
    socklen_t size = sizeof n;
    if (getsockname(fd, &n.any, &size) < 0)
        return -errno;
    from_native(&n, a);
    return 0;
}

int os_remote_address(int fd, OsAddress *a) {
    Native n;
    socklen_t size = sizeof n;
    if (getpeername(fd, &n.any, &size) < 0)
        return -errno;
    from_native(&n, a);
    return 0;
}

int os_shutdown(int fd, bool read, bool write) {
    return outcome(shutdown(fd, read && write ? SHUT_RDWR : read ? SHUT_RD : SHUT_WR));
}

int64_t os_receive(int fd, void *buf, size_t n, bool peek, OsAddress *from) {
    Native sender = {.any.sa_family = AF_UNSPEC};
    socklen_t size = sizeof sender;
    ssize_t got;
    RETRY(got, recvfrom(fd, buf, n, peek ? MSG_PEEK : 0, from ? &sender.any : NULL, from ? &size : NULL));
    if (got >= 0 && from)
        from_native(&sender, from);
    return got;
}

int64_t os_send(int fd, const void *buf, size_t n, const OsAddress *to) {
    Native receiver;
    socklen_t size = to ? to_native(to, is_ipv6(fd), &receiver) : 0;
    ssize_t sent;
    RETRY(sent, sendto(fd, buf, n, MSG_NOSIGNAL, to ? &receiver.any : NULL, size));
    return sent;
}

int os_send_urgent(int fd, uint8_t byte) {
    ssize_t sent;
    RETRY(sent, send(fd, &byte, 1, MSG_OOB | MSG_NOSIGNAL));
    return (int)sent;
}

/* ---- options ---- */

typedef struct OptionName {
    int level, name, level6, name6; /* name6: for IPv6 sockets, where it is another; 0: the same */
} OptionName;

static const OptionName OPTIONS[OS_OPTION_COUNT] = {
    [OS_REUSE_ADDRESS] = {SOL_SOCKET, SO_REUSEADDR, 0, 0},
    [OS_REUSE_PORT] = {SOL_SOCKET, SO_REUSEPORT, 0, 0},
    [OS_KEEP_ALIVE] = {SOL_SOCKET, SO_KEEPALIVE, 0, 0},
    [OS_LINGER] = {SOL_SOCKET, SO_LINGER, 0, 0},
    [OS_RECEIVE_BUFFER] = {SOL_SOCKET, SO_RCVBUF, 0, 0},
    [OS_SEND_BUFFER] = {SOL_SOCKET, SO_SNDBUF, 0, 0},
    [OS_NO_DELAY] = {IPPROTO_TCP, TCP_NODELAY, 0, 0},
    [OS_BROADCAST] = {SOL_SOCKET, SO_BROADCAST, 0, 0},
    [OS_TRAFFIC_CLASS] = {IPPROTO_IP, IP_TOS, IPPROTO_IPV6, IPV6_TCLASS},
    [OS_OUT_OF_BAND_INLINE] = {SOL_SOCKET, SO_OOBINLINE, 0, 0},
    [OS_MULTICAST_TTL] = {IPPROTO_IP, IP_MULTICAST_TTL, IPPROTO_IPV6, IPV6_MULTICAST_HOPS},
    [OS_MULTICAST_LOOP] = {IPPROTO_IP, IP_MULTICAST_LOOP, IPPROTO_IPV6, IPV6_MULTICAST_LOOP},
    [OS_MULTICAST_INTERFACE] = {IPPROTO_IP, IP_MULTICAST_IF, IPPROTO_IPV6, IPV6_MULTICAST_IF},
#ifdef TCP_KEEPIDLE
    [OS_KEEP_IDLE] = {IPPROTO_TCP, TCP_KEEPIDLE, 0, 0},
#else
    [OS_KEEP_IDLE] = {IPPROTO_TCP, TCP_KEEPALIVE, 0, 0},
#endif
    [OS_KEEP_INTERVAL] = {IPPROTO_TCP, TCP_KEEPINTVL, 0, 0},
    [OS_KEEP_COUNT] = {IPPROTO_TCP, TCP_KEEPCNT, 0, 0},
};

static int set_linger(int fd, int value) {
    struct linger l = {.l_onoff = value >= 0, .l_linger = value >= 0 ? value : 0};
    return outcome(setsockopt(fd, SOL_SOCKET, SO_LINGER, &l, sizeof l));
}

static int set_interface(int fd, int index) {
    struct ip_mreqn request = {.imr_ifindex = index};
    return outcome(setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &request, sizeof request));
}

int os_set_option(int fd, OsOption option, int value) {
    const OptionName *o = &OPTIONS[option];
    bool other = o->name6 && is_ipv6(fd);
    if (option == OS_LINGER)
        return set_linger(fd, value);
    int result = option == OS_MULTICAST_INTERFACE
                     ? set_interface(fd, value)
                     : outcome(setsockopt(fd, o->level, o->name, &value, sizeof value));
    return other ? outcome(setsockopt(fd, o->level6, o->name6, &value, sizeof value)) : result;
}

int os_get_option(int fd, OsOption option, int *value) {
    const OptionName *o = &OPTIONS[option];
    bool other = o->name6 && is_ipv6(fd);
    struct linger l = {0};
    socklen_t size = sizeof *value, linger_size = sizeof l;
    *value = 0;
    if (option == OS_LINGER) {
        int result = outcome(getsockopt(fd, SOL_SOCKET, SO_LINGER, &l, &linger_size));
        *value = l.l_onoff ? l.l_linger : -1;
        return result;
    }
    int result =
        outcome(getsockopt(fd, other ? o->level6 : o->level, other ? o->name6 : o->name, value, &size));
#ifdef __linux__
    if (option == OS_RECEIVE_BUFFER || option == OS_SEND_BUFFER)
        *value /= 2; /* the kernel counts its own needs in */
#endif
    return result;
}

static int group_request(int fd, int option, const OsAddress *group, uint32_t index) {
    struct group_req r = {.gr_interface = index};
    Native n;
    bool ipv6 = group->length == 16;
    memcpy(&r.gr_group, &n, to_native(group, ipv6, &n));
    return outcome(setsockopt(fd, ipv6 ? IPPROTO_IPV6 : IPPROTO_IP, option, &r, sizeof r));
}

static int source_request(int fd, int option, const OsAddress *group, uint32_t index,
                          const OsAddress *source) {
    struct group_source_req r = {.gsr_interface = index};
    Native n;
    bool ipv6 = group->length == 16;
    memcpy(&r.gsr_group, &n, to_native(group, ipv6, &n));
    memcpy(&r.gsr_source, &n, to_native(source, ipv6, &n));
    return outcome(setsockopt(fd, ipv6 ? IPPROTO_IPV6 : IPPROTO_IP, option, &r, sizeof r));
}

int os_multicast(int fd, const OsAddress *group, uint32_t index, const OsAddress *source, bool join) {
    if (source)
        return source_request(fd, join ? MCAST_JOIN_SOURCE_GROUP : MCAST_LEAVE_SOURCE_GROUP, group, index,
                              source);
    return group_request(fd, join ? MCAST_JOIN_GROUP : MCAST_LEAVE_GROUP, group, index);
}

int os_multicast_block(int fd, const OsAddress *group, uint32_t index, const OsAddress *source, bool block) {
    return source_request(fd, block ? MCAST_BLOCK_SOURCE : MCAST_UNBLOCK_SOURCE, group, index, source);
}

/* ---- names ---- */

bool os_lookup(const char *host, bool (*each)(void *arg, const OsAddress *a), void *arg, char *why,
               size_t size) {
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM}, *list = NULL;
    int error = getaddrinfo(host, NULL, &hints, &list);
    if (error) {
        snprintf(why, size, "%s", error == EAI_SYSTEM ? strerror(errno) : gai_strerror(error));
        return false;
    }
    bool more = true;
    for (struct addrinfo *i = list; i && more; i = i->ai_next) {
        OsAddress a;
        Native n;
        if (i->ai_addrlen > sizeof n)
            continue;
        memcpy(&n, i->ai_addr, i->ai_addrlen);
        from_native(&n, &a);
        more = a.length == 0 || each(arg, &a);
    }
    freeaddrinfo(list);
    return true;
}

bool os_reverse_lookup(const OsAddress *a, char *name, size_t size) {
    Native n;
    socklen_t length = to_native(a, a->length == 16, &n);
    return getnameinfo(&n.any, length, name, (socklen_t)size, NULL, 0, NI_NAMEREQD) == 0;
}

/* Whether the port of echo answers, be it with a refusal: what can be known without rights. */
bool os_reachable(const OsAddress *a, int64_t nanos) {
    OsAddress to = *a;
    to.port = 7;
    int fd = os_socket(a->length == 16, true);
    if (fd < 0)
        return false;
    int result = os_connect(fd, &to);
    if (result == -EINPROGRESS) {
        OsPoll p = {.fd = fd, .want = OS_POLL_WRITE};
        result = os_poll(&p, 1, nanos) > 0 ? os_connect_result(fd) : -ETIMEDOUT;
    }
    close(fd);
    return result == 0 || result == -ECONNREFUSED;
}

/* ---- interfaces ---- */

static int flags_of(unsigned theirs) {
    return (theirs & IFF_UP && theirs & IFF_RUNNING ? OS_IF_UP : 0) |
           (theirs & IFF_LOOPBACK ? OS_IF_LOOPBACK : 0) |
           (theirs & IFF_POINTOPOINT ? OS_IF_POINT_TO_POINT : 0) |
           (theirs & IFF_MULTICAST ? OS_IF_MULTICAST : 0);
}

static int mtu_of(const char *name) {
    struct ifreq request = {0};
    snprintf(request.ifr_name, sizeof request.ifr_name, "%s", name);
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    int result = fd < 0 ? -1 : ioctl(fd, SIOCGIFMTU, &request);
    if (fd >= 0)
        close(fd);
    return result < 0 ? 0 : request.ifr_mtu;
}

static void hardware_of(const struct ifaddrs *list, const char *name, OsInterface *to) {
#ifdef __linux__
    for (const struct ifaddrs *i = list; i; i = i->ifa_next) {
        if (!i->ifa_addr || i->ifa_addr->sa_family != AF_PACKET || strcmp(i->ifa_name, name) != 0)
            continue;
        const struct sockaddr_ll *link = (const struct sockaddr_ll *)i->ifa_addr;
        static const uint8_t none[8];
        if (link->sll_halen > 8 || memcmp(link->sll_addr, none, link->sll_halen) == 0)
            return;
        to->hardware_length = link->sll_halen;
        memcpy(to->hardware, link->sll_addr, link->sll_halen);
        return;
    }
#endif
}

static void copy_address(const struct sockaddr *from, OsAddress *to) {
    Native n = {.any.sa_family = AF_UNSPEC};
    if (from && from->sa_family == AF_INET)
        memcpy(&n.v4, from, sizeof n.v4);
    else if (from && from->sa_family == AF_INET6)
        memcpy(&n.v6, from, sizeof n.v6);
    from_native(&n, to);
}

static int prefix_of(const struct sockaddr *mask) {
    Native n;
    if (!mask)
        return 0;
    bool ipv6 = mask->sa_family == AF_INET6;
    memcpy(&n, mask, ipv6 ? sizeof n.v6 : sizeof n.v4);
    const uint8_t *bytes = ipv6 ? n.v6.sin6_addr.s6_addr : (const uint8_t *)&n.v4.sin_addr;
    int bits = 0;
    for (int i = 0; i < (ipv6 ? 16 : 4); i++)
        bits += __builtin_popcount(bytes[i]);
    return bits;
}

static bool tell_interface(const struct ifaddrs *list, const struct if_nameindex *which,
                           bool (*each)(void *arg, const OsInterface *i), void *arg) {
    OsInterface base = {.name = which->if_name, .index = which->if_index, .mtu = mtu_of(which->if_name)};
    hardware_of(list, which->if_name, &base);
    for (const struct ifaddrs *i = list; i; i = i->ifa_next)
        if (strcmp(i->ifa_name, which->if_name) == 0)
            base.flags = flags_of(i->ifa_flags);
    bool more = each(arg, &base);
    for (const struct ifaddrs *i = list; i && more; i = i->ifa_next) {
        OsInterface one = base;
        if (strcmp(i->ifa_name, which->if_name) != 0)
            continue;
        copy_address(i->ifa_addr, &one.address);
        if (one.address.length == 0)
            continue;
        one.prefix = prefix_of(i->ifa_netmask);
        if (i->ifa_flags & IFF_BROADCAST)
            copy_address(i->ifa_broadaddr, &one.broadcast);
        more = each(arg, &one);
    }
    return more;
}

int os_interfaces(bool (*each)(void *arg, const OsInterface *i), void *arg) {
    struct ifaddrs *list;
    if (getifaddrs(&list) != 0)
        return -errno;
    struct if_nameindex *names = if_nameindex();
    int result = names ? 0 : -errno;
    bool more = true;
    for (struct if_nameindex *i = names; i && i->if_index && more; i++)
        more = tell_interface(list, i, each, arg);
    if (names)
        if_freenameindex(names);
    freeifaddrs(list);
    return result;
}
