/* Pool: the constant pool of one class file being written.
 *
 * Entries are numbered in the order of first use, so equal input gives equal bytes; asking again for an entry
 * gives the same number. Past 65535 entries `overflow` is set and every further entry is 0: the class is
 * refused at its end. A Utf8 longer than 65535 bytes sets `too_long`. */
#ifndef JINDO_COMPILER_POOL_H
#define JINDO_COMPILER_POOL_H

#include "util/names.h"
#include "util/vec.h"
#include "write/bytes.h"

typedef struct PoolEntry {
    uint64_t a, b;
    uint32_t index; /* 0: free slot */
    uint8_t tag;
} PoolEntry;

typedef struct PoolHandle { /* what a MethodHandle constant needs */
    uint8_t kind;           /* JVMS 4.4.8 */
    const Name *owner, *name, *desc;
    bool is_interface;
} PoolHandle;

typedef struct Bootstrap {
    uint16_t handle;
    int nargs;
    uint16_t *args;
} Bootstrap;

typedef struct Pool {
    Bytes bytes;    /* entries from 1 on, encoded */
    uint32_t count; /* next number */
    PoolEntry *slots;
    uint32_t mask, used;
    VEC(Bootstrap) bootstraps;
    VEC(const Name *) classes; /* of all Class entries in order */
    VEC(const Name *) types;   /* descriptors and signatures that name nested classes */
    bool overflow;
    const Name *too_long;
} Pool;

void pool_init(Pool *p, Arena *arena);
void pool_reset(Pool *p); /* empties it for the next class */

uint16_t pool_utf8(Pool *p, const Name *n);
uint16_t pool_type(Pool *p, const Name *n); /* a descriptor or signature */
uint16_t pool_int(Pool *p, int32_t x);
uint16_t pool_float(Pool *p, float x);
uint16_t pool_long(Pool *p, int64_t x);
uint16_t pool_double(Pool *p, double x);
uint16_t pool_class(Pool *p, const Name *internal); /* "a/B", or an array's descriptor */
uint16_t pool_string(Pool *p, const Name *n);
uint16_t pool_name_type(Pool *p, const Name *name, const Name *desc);
uint16_t pool_field(Pool *p, const Name *owner, const Name *name, const Name *desc);
uint16_t pool_method(Pool *p, const Name *owner, const Name *name, const Name *desc, bool is_interface);
uint16_t pool_method_type(Pool *p, const Name *desc);
uint16_t pool_handle(Pool *p, const PoolHandle *h);
uint16_t pool_module(Pool *p, const Name *n);
uint16_t pool_package(Pool *p, const Name *n);
/* An InvokeDynamic entry; the bootstrap method with these arguments is added to the table once. */
uint16_t pool_indy(Pool *p, uint16_t handle, const uint16_t *args, int nargs, const Name *name,
                   const Name *desc);

#endif
