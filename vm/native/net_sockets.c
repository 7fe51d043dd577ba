/* jindo.internal.net.Sockets: sockets, names and network interfaces. Addresses cross as 23 bytes: length (4
 * or 16), sixteen of address, two of port and four of scope, high byte first. Failures are -errno. */
#include "native/native.h"
#include "os/file.h"
#include "os/host.h"
#include "os/socket.h"

#include <errno.h>
#include <string.h>

#define ADDRESS_BYTES 23

/* False: not an address. */
static bool read_address(Object *bytes, OsAddress *to) {
    if (!bytes || array_length(bytes) < ADDRESS_BYTES)
        return false;
    const uint8_t *b = ARRAY_DATA(uint8_t, bytes);
    to->length = b[0];
    memcpy(to->bytes, b + 1, 16);
    to->port = (uint16_t)(b[17] << 8 | b[18]);
    to->scope = (uint32_t)b[19] << 24 | (uint32_t)b[20] << 16 | (uint32_t)b[21] << 8 | b[22];
    return to->length == 4 || to->length == 16;
}

static void put_address(uint8_t *b, const OsAddress *from) {
    b[0] = from->length;
    memcpy(b + 1, from->bytes, 16);
    b[17] = (uint8_t)(from->port >> 8);
    b[18] = (uint8_t)from->port;
    for (int i = 0; i < 4; i++)
        b[19 + i] = (uint8_t)(from->scope >> (24 - 8 * i));
}

static void write_address(Object *bytes, const OsAddress *from) {
    if (bytes && array_length(bytes) >= ADDRESS_BYTES)
        put_address(ARRAY_DATA(uint8_t, bytes), from);
}

#define PLACE(base, offset) ((char *)(base).o + (offset).l)

/* ---- life ---- */

NATIVE(jindo_internal_net_Sockets_hasIPv6) {
    r->i = os_has_ipv6();
}
NATIVE(jindo_internal_net_Sockets_open) {
    r->i = os_socket(a[0].i, a[1].i);
}
NATIVE(jindo_internal_net_Sockets_close) {
    r->i = os_close(a[0].i);
}
NATIVE(jindo_internal_net_Sockets_listen) {
    r->i = os_listen(a[0].i, a[1].i);
}
NATIVE(jindo_internal_net_Sockets_shutdown) {
    r->i = os_shutdown(a[0].i, a[1].i, a[2].i);
}
NATIVE(jindo_internal_net_Sockets_connectResult) {
    r->i = os_connect_result(a[0].i);
}
NATIVE(jindo_internal_net_Sockets_disconnect) {
    r->i = os_connect(a[0].i, NULL);
}

NATIVE(jindo_internal_net_Sockets_pair) {
    int ends[2];
    bool fits = a[0].o && array_length(a[0].o) >= 2;
    r->i = fits ? os_socket_pair(ends) : -EINVAL;
    if (r->i == 0)
        memcpy(ARRAY_DATA(int32_t, a[0].o), ends, sizeof ends);
}

NATIVE(jindo_internal_net_Sockets_bind) {
    OsAddress address;
    r->i = read_address(a[1].o, &address) ? os_bind(a[0].i, &address) : -EINVAL;
}

NATIVE(jindo_internal_net_Sockets_connect) {
    OsAddress address;
    r->i = read_address(a[1].o, &address) ? os_connect(a[0].i, &address) : -EINVAL;
}

NATIVE(jindo_internal_net_Sockets_accept) {
    OsAddress peer = {0};
    r->i = os_accept(a[0].i, &peer);
    if (r->i >= 0)
        write_address(a[1].o, &peer);
}

NATIVE(jindo_internal_net_Sockets_localAddress) {
    OsAddress address = {0};
    r->i = os_local_address(a[0].i, &address);
    write_address(a[1].o, &address);
}

NATIVE(jindo_internal_net_Sockets_remoteAddress) {
    OsAddress address = {0};
    r->i = os_remote_address(a[0].i, &address);
    write_address(a[1].o, &address);
}

/* ---- data: base and offset as Unsafe takes them, checked by the callers ---- */

NATIVE(jindo_internal_net_Sockets_receive) {
    r->i = (int32_t)os_receive(a[0].i, PLACE(a[1], a[2]), (size_t)a[3].i, false, NULL);
}

NATIVE(jindo_internal_net_Sockets_send) {
    r->i = (int32_t)os_send(a[0].i, PLACE(a[1], a[2]), (size_t)a[3].i, NULL);
}

NATIVE(jindo_internal_net_Sockets_receiveFrom) {
    OsAddress from = {0};
    r->i = (int32_t)os_receive(a[0].i, PLACE(a[1], a[2]), (size_t)a[3].i, a[4].i, &from);
    if (r->i >= 0)
        write_address(a[5].o, &from);
}

NATIVE(jindo_internal_net_Sockets_sendTo) {
    OsAddress to;
    r->i = read_address(a[4].o, &to) ? (int32_t)os_send(a[0].i, PLACE(a[1], a[2]), (size_t)a[3].i, &to)
                                     : -EINVAL;
}

NATIVE(jindo_internal_net_Sockets_sendUrgent) {
    r->i = os_send_urgent(a[0].i, (uint8_t)a[1].i);
}

NATIVE(jindo_internal_net_Sockets_available) {
    int64_t n = os_available(a[0].i);
    r->i = n > INT32_MAX ? INT32_MAX : (int32_t)n;
}

/* ---- options ---- */

static bool is_option(int option) {
    return option >= 0 && option < OS_OPTION_COUNT;
}

NATIVE(jindo_internal_net_Sockets_setOption) {
    r->i = is_option(a[1].i) ? os_set_option(a[0].i, (OsOption)a[1].i, a[2].i) : -EINVAL;
}

/* The value; a failure is below -1, by 1000. */
NATIVE(jindo_internal_net_Sockets_getOption) {
    int value = 0;
    int result = is_option(a[1].i) ? os_get_option(a[0].i, (OsOption)a[1].i, &value) : -EINVAL;
    r->i = result < 0 ? result - 1000 : value;
}

NATIVE(jindo_internal_net_Sockets_multicast) {
    OsAddress group, source;
    bool has_source = read_address(a[3].o, &source);
    r->i = read_address(a[1].o, &group)
               ? os_multicast(a[0].i, &group, (uint32_t)a[2].i, has_source ? &source : NULL, a[4].i)
               : -EINVAL;
}

NATIVE(jindo_internal_net_Sockets_multicastBlock) {
    OsAddress group, source;
    r->i = read_address(a[1].o, &group) && read_address(a[3].o, &source)
               ? os_multicast_block(a[0].i, &group, (uint32_t)a[2].i, &source, a[4].i)
               : -EINVAL;
}

/* ---- names ---- */

typedef struct Found {
    uint8_t bytes[64 * ADDRESS_BYTES];
    size_t count;
} Found;

static bool add_address(void *arg, const OsAddress *address) {
    Found *f = arg;
    put_address(f->bytes + f->count++ * ADDRESS_BYTES, address);
    return f->count < 64;
}

/* Addresses one behind another; a text of why not (no zero at its end) has an odd first byte. */
NATIVE(jindo_internal_net_Sockets_lookup) {
    char why[256], host[1026];
    Found found = {.count = 0};
    size_t n = a[0].o ? (size_t)array_length(a[0].o) : sizeof host;
    if (n >= sizeof host)
        return;
    memcpy(host, ARRAY_DATA(char, a[0].o), n);
    host[n] = 0;
    thread_block(t, THREAD_RUNNABLE);
    bool known = os_lookup(host, add_address, &found, why + 1, sizeof why - 1);
    thread_unblock(t);
    why[0] = 1;
    r->o = (Object *)(known ? new_bytes_from(t, found.bytes, found.count * ADDRESS_BYTES)
                            : new_bytes_from(t, why, strlen(why)));
}

NATIVE(jindo_internal_net_Sockets_reverse) {
    char name[1026];
    OsAddress address;
    thread_block(t, THREAD_RUNNABLE);
    bool known = read_address(a[0].o, &address) && os_reverse_lookup(&address, name, sizeof name);
    thread_unblock(t);
    r->o = known ? string_new(t, name) : NULL;
}

NATIVE(jindo_internal_net_Sockets_hostName) {
    char name[256];
    r->o = string_new(t, os_host_name(name, sizeof name));
}

NATIVE(jindo_internal_net_Sockets_reachable) {
    OsAddress address;
    thread_block(t, THREAD_RUNNABLE);
    r->i = read_address(a[0].o, &address) && os_reachable(&address, a[1].l);
    thread_unblock(t);
}

/* ---- interfaces ---- */

typedef struct Rows {
    uint8_t *bytes;
    size_t count, room;
} Rows;

enum { NAME_BYTES = 64, ROW_BYTES = NAME_BYTES + 16 + 9 + 2 * ADDRESS_BYTES };

static void put_int(uint8_t *b, uint32_t v) {
    for (int i = 0; i < 4; i++)
        b[i] = (uint8_t)(v >> (24 - 8 * i));
}

/* name, index, flags, mtu, prefix, length and bytes of the hardware address, address, broadcast */
static bool add_interface(void *arg, const OsInterface *i) {
    Rows *rows = arg;
    if (rows->count == rows->room)
        return false;
    uint8_t *b = rows->bytes + rows->count++ * ROW_BYTES;
    memset(b, 0, ROW_BYTES);
    strncpy((char *)b, i->name, NAME_BYTES - 1);
    put_int(b + NAME_BYTES, i->index);
    put_int(b + NAME_BYTES + 4, (uint32_t)i->flags);
    put_int(b + NAME_BYTES + 8, (uint32_t)i->mtu);
    put_int(b + NAME_BYTES + 12, (uint32_t)i->prefix);
    b[NAME_BYTES + 16] = i->hardware_length;
    memcpy(b + NAME_BYTES + 17, i->hardware, 8);
    put_address(b + NAME_BYTES + 25, &i->address);
    put_address(b + NAME_BYTES + 25 + ADDRESS_BYTES, &i->broadcast);
    return true;
}

NATIVE(jindo_internal_net_Sockets_interfaces) {
    uint8_t space[256 * ROW_BYTES];
    Rows rows = {space, 0, 256};
    int result = os_interfaces(add_interface, &rows);
    r->o = result < 0 ? NULL : (Object *)new_bytes_from(t, space, rows.count * ROW_BYTES);
}
