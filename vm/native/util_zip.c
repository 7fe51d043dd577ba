/* jindo.internal.Zlib: compression streams and checksums. Streams are z_stream's of malloc's; ranges of
 * arrays are checked here, so that a caller's mistake gives an exception at worst. */
#include "native/native.h"
#include "runtime/exception.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define FINISHED (1LL << 62)
#define NEEDS_DICTIONARY (1ULL << 63)
#define DAMAGED (-1LL)

static Bytef *range(Thread *t, Object *bytes, int32_t from, int32_t n) {
    if (!need(t, bytes))
        return NULL;
    if (from < 0 || n < 0 || from > array_length(bytes) - n) {
        throw_index(t, from, array_length(bytes));
        return NULL;
    }
    return ARRAY_DATA(Bytef, bytes) + from;
}

static z_stream *stream(Value v) {
    return (z_stream *)(intptr_t)v.l;
}

NATIVE(jindo_internal_Zlib_open0) {
    z_stream *z = calloc(1, sizeof *z);
    int bits = a[3].i ? -MAX_WBITS : MAX_WBITS;
    int done = !z       ? Z_MEM_ERROR
               : a[0].i ? inflateInit2(z, bits)
                        : deflateInit2(z, a[1].i, Z_DEFLATED, bits, 8, a[2].i);
    if (done == Z_OK) {
        r->l = (intptr_t)z;
        return;
    }
    free(z);
    if (done == Z_MEM_ERROR)
        throw_oom(t, NULL);
    else
        throw_new(t, KNOWN_InternalError, "zlib: %s", zError(done));
}

NATIVE(jindo_internal_Zlib_close0) {
    z_stream *z = stream(a[0]);
    if (!z)
        return;
    if (a[1].i)
        inflateEnd(z);
    else
        deflateEnd(z);
    free(z);
}

/* Points z at the arrays of arguments 1 to 6; false with an exception pending. */
static bool aim(Thread *t, z_stream *z, Value *a) {
    z->next_in = range(t, a[1].o, a[2].i, a[3].i);
    z->next_out = z->next_in ? range(t, a[4].o, a[5].i, a[6].i) : NULL;
    z->avail_in = (uInt)a[3].i;
    z->avail_out = (uInt)a[6].i;
    return z->next_out != NULL;
}

static int64_t progress(z_stream *z, Value *a, bool finished, bool needs_dictionary) {
    int64_t in = a[3].i - (int64_t)z->avail_in, out = a[6].i - (int64_t)z->avail_out;
    z->next_in = z->next_out = NULL;
    uint64_t flags = (finished ? FINISHED : 0) | (needs_dictionary ? NEEDS_DICTIONARY : 0);
    return (int64_t)((uint64_t)in | (uint64_t)out << 31 | flags);
}

NATIVE(jindo_internal_Zlib_inflate0) {
    z_stream *z = stream(a[0]);
    if (!aim(t, z, a))
        return;
    switch (inflate(z, Z_SYNC_FLUSH)) {
    case Z_OK:
    case Z_BUF_ERROR: r->l = progress(z, a, false, false); break;
    case Z_STREAM_END: r->l = progress(z, a, true, false); break;
    case Z_NEED_DICT: r->l = progress(z, a, false, true); break;
    case Z_MEM_ERROR: throw_oom(t, NULL); break;
    default: r->l = DAMAGED;
    }
}

static void deflated(Thread *t, z_stream *z, Value *a, Value *r, int result) {
    if (result == Z_OK || result == Z_BUF_ERROR || result == Z_STREAM_END)
        r->l = progress(z, a, result == Z_STREAM_END, false);
    else
        throw_new(t, KNOWN_InternalError, "zlib: %s", z->msg ? z->msg : zError(result));
}

NATIVE(jindo_internal_Zlib_deflate0) {
    z_stream *z = stream(a[0]);
    if (aim(t, z, a))
        deflated(t, z, a, r, deflate(z, a[7].i));
}

NATIVE(jindo_internal_Zlib_change0) {
    z_stream *z = stream(a[0]);
    if (aim(t, z, a))
        deflated(t, z, a, r, deflateParams(z, a[7].i, a[8].i));
}

NATIVE(jindo_internal_Zlib_message0) {
    const char *message = stream(a[0])->msg;
    return_object(r, message ? new_bytes_from(t, message, strlen(message)) : NULL);
}

NATIVE(jindo_internal_Zlib_setDictionary0) {
    Bytef *b = range(t, a[2].o, a[3].i, a[4].i);
    if (b)
        r->i = (a[1].i ? inflateSetDictionary(stream(a[0]), b, (uInt)a[4].i)
                       : deflateSetDictionary(stream(a[0]), b, (uInt)a[4].i)) == Z_OK;
}

NATIVE(jindo_internal_Zlib_adler0) {
    r->i = (int32_t)stream(a[0])->adler;
}

NATIVE(jindo_internal_Zlib_reset0) {
    if (a[1].i)
        inflateReset(stream(a[0]));
    else
        deflateReset(stream(a[0]));
}

/* ---- checksums ---- */

NATIVE(jindo_internal_Zlib_crc32) {
    Bytef *b = range(t, a[1].o, a[2].i, a[3].i);
    if (b)
        r->i = (int32_t)crc32((uint32_t)a[0].i, b, (uInt)a[3].i);
}

NATIVE(jindo_internal_Zlib_adler32) {
    Bytef *b = range(t, a[1].o, a[2].i, a[3].i);
    if (b)
        r->i = (int32_t)adler32((uint32_t)a[0].i, b, (uInt)a[3].i);
}

/* The Castagnoli polynomial, reflected; a nibble at a time. */
static const uint32_t castagnoli[16] = {
    0x00000000, 0x105ec76f, 0x20bd8ede, 0x30e349b1, 0x417b1dbc, 0x5125dad3, 0x61c69362, 0x7198540d,
    0x82f63b78, 0x92a8fc17, 0xa24bb5a6, 0xb21572c9, 0xc38d26c4, 0xd3d3e1ab, 0xe330a81a, 0xf36e6f75,
};

NATIVE(jindo_internal_Zlib_crc32c) {
    Bytef *b = range(t, a[1].o, a[2].i, a[3].i);
    uint32_t crc = ~(uint32_t)a[0].i;
    for (int32_t i = 0; b && i < a[3].i; i++) {
        crc ^= b[i];
        crc = castagnoli[crc & 15] ^ crc >> 4;
        crc = castagnoli[crc & 15] ^ crc >> 4;
    }
    r->i = (int32_t)~crc;
}
