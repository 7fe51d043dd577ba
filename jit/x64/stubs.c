/* Code that every Vm has once: ways in and out of compiled code, and helpers that keep all registers. */
#include "x64/lower.h"

#if defined(__x86_64__)

#include <string.h>

/* What is pushed on entry, below what C expects to be kept: the frame to come back to, and the outer entry's
 * machine stack. */
#define REGS 16
static const uint8_t kept[] = {RBP, RBX, R12, R13, R14, R15};

typedef struct Making {
    CodeSpace *space;
    Stubs *stubs;
    Codegen c; /* only its buffer and relocations are used */
    Reloc relocs[16];
    const uint8_t *leave; /* eax is the CodeExit: back to C */
} Making;

static const void *install(Making *m) {
    x64_resolve(&m->c.b);
    const void *at =
        m->c.b.failed ? NULL : code_copy(m->space, m->c.b.bytes, m->c.b.length, m->relocs, m->c.reloc_count);
    m->c.b.length = m->c.reloc_count = 0;
    return at;
}

static Mem jit_field(Reg jit, size_t offset) {
    return mem_at(jit, (int32_t)offset);
}
static void load_jit(Buffer *b, Reg d) {
    x64_load(b, LOAD_64, d, mem_at(THREAD, offsetof(Thread, jit)));
}

/* ---- In and out ---- */

/* rdi is the Thread, `frame` what Thread.frame is to be afterwards. */
static void enter_from_c(Buffer *b, Reg frame) {
    for (unsigned i = 0; i < sizeof kept; i++)
        x64_push(b, kept[i]);
    x64_mov_rr(b, W64, THREAD, RDI);
    load_jit(b, R9);
    x64_load(b, LOAD_64, R10, jit_field(R9, offsetof(JitThread, machine_stack)));
    x64_push(b, R10);
    x64_push(b, frame);
    x64_push(b, frame); /* keeps the stack aligned */
    x64_store(b, W64, jit_field(R9, offsetof(JitThread, machine_stack)), RSP);
}

/* rsp is as enter_from_c left it, eax the CodeExit. */
static void leave_to_c(Buffer *b) {
    load_jit(b, R9);
    x64_pop(b, RCX);
    x64_pop(b, RCX);
    x64_pop(b, R10);
    x64_store(b, W64, jit_field(R9, offsetof(JitThread, machine_stack)), R10);
    for (unsigned i = sizeof kept; i-- > 0;)
        x64_pop(b, kept[i]);
    x64_ret(b);
}

static void came_back(Making *m) {
    Buffer *b = &m->c.b;
    load_jit(b, R9);
    x64_store(b, W64, jit_field(R9, offsetof(JitThread, result)), RAX);
    x64_fstore(b, W64, jit_field(R9, offsetof(JitThread, result_float)), XMM0);
    x64_load(b, LOAD_64, RCX, mem_at(RSP, 0));
    x64_store(b, W64, mem_at(THREAD, offsetof(Thread, frame)), RCX);
    x64_mov_ri(b, W32, RAX, CODE_RETURNED);
    x64_jump_out(&m->c, m->leave);
}

/* (t, caller, args, code, method) */
static const void *make_call(Making *m) {
    Buffer *b = &m->c.b;
    enter_from_c(b, RSI);
    x64_mov_rr(b, W64, FP, RSI);
    x64_mov_rr(b, W64, RDI, RDX);
    x64_mov_rr(b, W64, RAX, R8);
    x64_call_r(b, RCX);
    came_back(m);
    return install(m);
}

/* (t, frame, args, code): the frame goes on as if what it called had just returned. */
static const void *make_resume(Making *m) {
    Buffer *b = &m->c.b;
    Label go = buffer_label(b);
    x64_load(b, LOAD_64, RSI, mem_at(RSI, offsetof(Frame, prev)));
    enter_from_c(b, RSI);
    x64_call(b, go);
    came_back(m);
    buffer_place(b, go);
    x64_mov_rr(b, W64, FP, RDX);
    x64_load(b, LOAD_64, RAX, jit_field(R9, offsetof(JitThread, result)));
    x64_fload(b, W64, XMM0, jit_field(R9, offsetof(JitThread, result_float)));
    x64_jmp_r(b, RCX);
    return install(m);
}

/* (t, frame, code) */
static const void *make_loop(Making *m) {
    Buffer *b = &m->c.b;
    x64_mov_rr(b, W64, RCX, RSI);
    x64_load(b, LOAD_64, RSI, mem_at(RSI, offsetof(Frame, prev)));
    enter_from_c(b, RSI);
    x64_mov_rr(b, W64, FP, RCX);
    x64_call_r(b, RDX);
    came_back(m);
    return install(m);
}

/* Drops the machine stack; r9 is the JitThread. */
static void drop_stack(Making *m, CodeExit why) {
    Buffer *b = &m->c.b;
    x64_load(b, LOAD_64, RSP, jit_field(R9, offsetof(JitThread, machine_stack)));
    x64_mov_ri(b, W32, RAX, why);
    x64_jump_out(&m->c, m->leave);
}

static Mem saved_int(Reg base, int32_t at, unsigned r) {
    return mem_at(base, at + (int32_t)(offsetof(ExitRegs, gpr) + 8 * r));
}
static Mem saved_float(Reg base, int32_t at, unsigned r) {
    return mem_at(base, at + (int32_t)(offsetof(ExitRegs, fpr) + 8 * r));
}

/* r11: the Site. */
static const void *make_exit(Making *m) {
    Buffer *b = &m->c.b;
    int32_t regs = offsetof(JitThread, regs);
    x64_movd_to_x(b, W64, FSCRATCH, R9);
    load_jit(b, R9);
    for (unsigned r = 0; r < REGS; r++) {
        if (r != R9)
            x64_store(b, W64, saved_int(R9, regs, r), (Reg)r);
        if (r != FSCRATCH)
            x64_fstore(b, W64, saved_float(R9, regs, r), (Reg)r);
    }
    x64_fstore(b, W64, saved_int(R9, regs, R9), FSCRATCH);
    x64_store(b, W64, mem_at(FP, offsetof(Frame, pc)), SCRATCH);
    x64_store(b, W64, jit_field(R9, offsetof(JitThread, site)), SCRATCH);
    drop_stack(m, CODE_DEOPT);
    return install(m);
}

static const void *make_trouble(Making *m) {
    load_jit(&m->c.b, R9);
    drop_stack(m, CODE_TROUBLE);
    return install(m);
}

/* ---- Methods without code of their own: R in rdi, the Method in rax, the caller in FP ---- */

static const void *make_interpret(Making *m) {
    Buffer *b = &m->c.b;
    load_jit(b, R9);
    x64_store(b, W64, jit_field(R9, offsetof(JitThread, method)), RAX);
    x64_store(b, W64, jit_field(R9, offsetof(JitThread, args)), RDI);
    drop_stack(m, CODE_CALL);
    return install(m);
}

static const void *make_native(Making *m) {
    Buffer *b = &m->c.b;
    Label failed = buffer_label(b);
    x64_mov_rr(b, W64, R12, RDI);
    x64_mov_rr(b, W64, RDX, RDI);
    x64_mov_rr(b, W64, RSI, RAX);
    x64_mov_rr(b, W64, RDI, THREAD);
    x64_mov_rr(b, W64, RCX, FP);
    x64_call_c(&m->c, (const void *)jit_native);
    x64_test_rr(b, W8, RAX, RAX);
    x64_jcc(b, CC_E, failed);
    load_jit(b, R9);
    x64_load(b, LOAD_64, RAX, jit_field(R9, offsetof(JitThread, result)));
    x64_fload(b, W64, XMM0, jit_field(R9, offsetof(JitThread, result_float)));
    x64_mov_rr(b, W64, FP, R12);
    x64_ret(b);
    buffer_place(b, failed);
    x64_jump_out(&m->c, m->stubs->own[OWN_TROUBLE]);
    return install(m);
}

/* ---- Helpers ---- */

/* Saved registers, as in ExitRegs, and the return address. */
#define SAVED ((int32_t)sizeof(ExitRegs) + 8)

static void save_all(Buffer *b) {
    x64_alu_ri(b, ALU_SUB, W64, RSP, SAVED);
    for (unsigned r = 0; r < REGS; r++) {
        x64_store(b, W64, saved_int(RSP, 0, r), (Reg)r);
        x64_fstore(b, W64, saved_float(RSP, 0, r), (Reg)r);
    }
}

/* All but r11 and xmm15. */
static void restore_all(Buffer *b) {
    for (unsigned r = 0; r < REGS; r++) {
        if (r != RSP && r != SCRATCH && r != FP && r != THREAD)
            x64_load(b, LOAD_64, (Reg)r, saved_int(RSP, 0, r));
        if (r != FSCRATCH)
            x64_fload(b, W64, (Reg)r, saved_float(RSP, 0, r));
    }
    x64_alu_ri(b, ALU_ADD, W64, RSP, SAVED);
    x64_ret(b);
}

static void copy_saved(Buffer *b) {
    int32_t regs = offsetof(JitThread, regs);
    for (int32_t at = 0; at < (int32_t)sizeof(ExitRegs); at += 8) {
        x64_load(b, LOAD_64, RAX, mem_at(RSP, at));
        x64_store(b, W64, mem_at(R9, regs + at), RAX);
    }
}

/* fn(thread, first word, second word); the second was pushed first. */
static const void *make_helper(Making *m, const void *fn, bool is_bool) {
    Buffer *b = &m->c.b;
    Label failed = buffer_label(b);
    save_all(b);
    x64_store(b, W64, mem_at(FP, offsetof(Frame, pc)), SCRATCH);
    x64_mov_rr(b, W64, RDI, THREAD);
    x64_load(b, LOAD_64, RSI, mem_at(RSP, SAVED + 8));
    x64_load(b, LOAD_64, RDX, mem_at(RSP, SAVED + 16));
    x64_call_c(&m->c, fn);
    x64_test_rr(b, is_bool ? W8 : W64, RAX, RAX);
    x64_jcc(b, CC_E, failed);
    x64_mov_rr(b, W64, SCRATCH, RAX);
    restore_all(b);
    buffer_place(b, failed);
    load_jit(b, R9);
    copy_saved(b);
    drop_stack(m, CODE_TROUBLE);
    return install(m);
}

/* Without a site, cannot fail: fn(second word, first word). */
static const void *make_subtype(Making *m) {
    Buffer *b = &m->c.b;
    save_all(b);
    x64_load(b, LOAD_64, RDI, mem_at(RSP, SAVED + 16));
    x64_load(b, LOAD_64, RSI, mem_at(RSP, SAVED + 8));
    x64_call_c(&m->c, (const void *)jit_is_subtype);
    x64_extend(b, LOAD_U8, SCRATCH, RAX);
    restore_all(b);
    return install(m);
}

/* r8 the cache, ecx the class, rdx the interface's method, rsi the receiver: the method to call in rax. */
static const void *make_interface(Making *m) {
    Buffer *b = &m->c.b;
    Label found = buffer_label(b), failed = buffer_label(b);
    for (int i = 1; i < IFACE_CACHE_SIZE; i++) {
        x64_load(b, LOAD_64, RAX, mem_at(R8, 8 * i));
        x64_alu_rr(b, ALU_CMP, W32, RAX, RCX);
        x64_jcc(b, CC_E, found);
    }
    x64_mov_rr(b, W64, RDI, THREAD);
    x64_xchg_rr(b, W64, RSI, RDX); /* (thread, method, receiver, cache) */
    x64_mov_rr(b, W64, RCX, R8);
    x64_call_c(&m->c, (const void *)jit_interface);
    x64_test_rr(b, W64, RAX, RAX);
    x64_jcc(b, CC_E, failed);
    x64_ret(b);
    buffer_place(b, found);
    x64_shift_i(b, SHIFT_SHR, W64, RAX, 32);
    x64_ret(b);
    buffer_place(b, failed);
    x64_jump_out(&m->c, m->stubs->own[OWN_TROUBLE]);
    return install(m);
}

static void make_helpers(Making *m) {
    const void **own = m->stubs->own;
    own[OWN_POLL] = make_helper(m, (const void *)jit_poll, true);
    own[OWN_NEW] = make_helper(m, (const void *)jit_new, false);
    own[OWN_NEW_ARRAY] = make_helper(m, (const void *)jit_new_array, false);
    own[OWN_MONITOR_ENTER] = make_helper(m, (const void *)jit_monitor_enter, true);
    own[OWN_MONITOR_EXIT] = make_helper(m, (const void *)jit_monitor_exit, true);
    own[OWN_SUBTYPE] = make_subtype(m);
    own[OWN_INTERFACE] = make_interface(m);
}

bool target_stubs(CodeSpace *space, Stubs *stubs) {
    Making m = {.space = space, .stubs = stubs};
    m.c.relocs = m.relocs;
    m.c.reloc_room = sizeof m.relocs / sizeof *m.relocs;
    buffer_init(&m.c.b, 1 << 16);
    leave_to_c(&m.c.b);
    m.leave = install(&m);
    if (m.leave) {
        stubs->own[OWN_TROUBLE] = make_trouble(&m);
        stubs->own[OWN_EXIT] = make_exit(&m);
        stubs->interpret = make_interpret(&m);
        stubs->native = make_native(&m);
        make_helpers(&m);
        *(const void **)&stubs->call = make_call(&m);
        *(const void **)&stubs->resume = make_resume(&m);
        *(const void **)&stubs->loop = make_loop(&m);
    }
    bool ok = m.leave && !m.c.b.failed && stubs->loop;
    buffer_free(&m.c.b);
    return ok;
}

#endif
