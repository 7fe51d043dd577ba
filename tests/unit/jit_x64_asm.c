// The x86-64 assembler against bytes made by GNU as. Runs on any host: it only writes bytes.
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

#include "x64/asm.h"

static void expect(const char *call, Buffer *b, const char *bytes) {
    char hex[64] = "";
    for (uint32_t i = 0; i < b->length && i < 31; i++)
        snprintf(hex + 2 * i, sizeof hex - 2 * i, "%02x", b->bytes[i]);
    cr_expect_str_eq(hex, bytes, "%s: %s, expected %s", call, hex, bytes);
    b->length = 0;
}

Test(x64, forms) {
    Buffer buffer, *b = &buffer;
    buffer_init(b, 1 << 20);
#define EMIT(call, bytes) call, expect(#call, b, bytes);
#include "jit_x64.def"
#undef EMIT
    cr_assert(!b->failed);
    buffer_free(b);
}

Test(x64, jumps) {
    Buffer buffer, *b = &buffer;
    buffer_init(b, 1 << 20);
    Label back = buffer_label(b), ahead = buffer_label(b);
    buffer_place(b, back);
    x64_jcc(b, CC_E, ahead);
    x64_jmp(b, back);
    x64_alu_mi(b, ALU_ADD, W32, mem_label(ahead), 1);
    x64_call(b, ahead);
    buffer_place(b, ahead);
    x64_resolve(b);
    cr_assert(!b->failed);
    expect("jumps", b,
           "0f840e000000ebf88305050000000"
           "1e800000000");
    buffer_free(b);
}

Test(x64, unplaced_label_fails) {
    Buffer b;
    buffer_init(&b, 1 << 20);
    x64_jmp(&b, buffer_label(&b));
    x64_resolve(&b);
    cr_assert(b.failed);
    buffer_free(&b);
}

Test(x64, limit_fails) {
    Buffer b;
    buffer_init(&b, 4096);
    for (int i = 0; i < 100000; i++)
        x64_ret(&b);
    cr_assert(b.failed);
    buffer_free(&b);
}

Test(x64, patch_places_do_not_straddle) {
    Buffer b;
    buffer_init(&b, 4096);
    for (unsigned i = 0; i < 16; i++) {
        b.length = 0;
        x64_nop(&b, i);
        x64_align_patch(&b, 1);
        cr_assert(((b.length + 1) & 7) <= 4);
    }
    buffer_free(&b);
}
