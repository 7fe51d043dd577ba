// The AArch64 assembler against bytes made by GNU as. Runs on any host: it only writes bytes.
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

#include "a64/asm.h"

static void expect(const char *call, Buffer *b, const char *bytes) {
    char hex[80] = "";
    for (uint32_t i = 0; i < b->length && i < 39; i++)
        snprintf(hex + 2 * i, sizeof hex - 2 * i, "%02x", b->bytes[i]);
    cr_expect_str_eq(hex, bytes, "%s: %s, expected %s", call, hex, bytes);
    b->length = 0;
}

Test(a64, forms) {
    Buffer buffer, *b = &buffer;
    buffer_init(b, 1 << 20);
#define EMIT(call, bytes) call, expect(#call, b, bytes);
#include "jit_a64.def"
#undef EMIT
    cr_assert(!b->failed);
    buffer_free(b);
}

static uint32_t word_at(const Buffer *b, uint32_t at) {
    return buffer_get_u32(b, at);
}

Test(a64, jumps) {
    Buffer buffer, *b = &buffer;
    buffer_init(b, 1 << 20);
    Label back = buffer_label(b), ahead = buffer_label(b);
    buffer_place(b, back);
    a64_jcc(b, CC_EQ, ahead);                  /* b.eq 32 */
    a64_jmp(b, back);                          /* b 0 */
    a64_jump_zero(b, true, W32, X3, ahead);    /* cbz w3, 32 */
    a64_jump_zero(b, false, W64, X3, back);    /* cbnz x3, 0 */
    a64_jump_bit(b, true, X3, 33, ahead);      /* tbnz x3, 33, 32 */
    a64_mov_label(b, X1, ahead);               /* adr x1, 32 */
    a64_load(b, LOAD_64, X1, mem_label(back)); /* ldr x1, 0 */
    a64_call(b, ahead);                        /* bl 32 */
    buffer_place(b, ahead);
    a64_label_address(b, back, ahead);
    a64_resolve(b);
    cr_assert(!b->failed);
    static const uint32_t expected[] = {0x54000100, 0x17ffffff, 0x340000c3, 0xb5ffffa3, 0xb7080083,
                                        0x10000061, 0x58ffff41, 0x94000001, 32};
    for (uint32_t i = 0; i < sizeof expected / 4; i++)
        cr_expect_eq(word_at(b, 4 * i), expected[i], "word %u: %08x", i, word_at(b, 4 * i));
    buffer_free(b);
}

Test(a64, out_of_reach_fails) {
    Buffer b;
    buffer_init(&b, 1 << 22);
    Label far = buffer_label(&b);
    a64_jcc(&b, CC_EQ, far);
    for (int i = 0; i < 1 << 18; i++)
        a64_ret(&b);
    buffer_place(&b, far);
    a64_resolve(&b);
    cr_assert(b.failed);
    buffer_free(&b);
}

Test(a64, unplaced_label_fails) {
    Buffer b;
    buffer_init(&b, 1 << 20);
    a64_jmp(&b, buffer_label(&b));
    a64_resolve(&b);
    cr_assert(b.failed);
    buffer_free(&b);
}

/* Whether an immediate fits is asked of every run of ones in every element. */
Test(a64, logical_immediates) {
    unsigned count = 0;
    for (unsigned size = 2; size <= 64; size *= 2)
        for (unsigned ones = 1; ones < size; ones++)
            for (unsigned rotation = 0; rotation < size; rotation++) {
                uint64_t mask = size == 64 ? ~UINT64_C(0) : (UINT64_C(1) << size) - 1;
                uint64_t run = (UINT64_C(1) << ones) - 1;
                uint64_t v = (rotation ? run >> rotation | run << (size - rotation) : run) & mask;
                for (unsigned s = size; s < 64; s *= 2)
                    v |= v << s;
                count += a64_fits_logical(W64, v);
            }
    cr_assert_eq(count, 5334);
    cr_assert(!a64_fits_logical(W64, 0));
    cr_assert(!a64_fits_logical(W64, ~UINT64_C(0)));
    cr_assert(!a64_fits_logical(W32, 0xffffffff));
    cr_assert(!a64_fits_logical(W64, 5));
}
