/* Code that every Vm has once: ways in and out of compiled code, and helpers that keep all registers. */
#include "a64/lower.h"

#if defined(__aarch64__)

typedef struct Making {
    CodeSpace *space;
    Stubs *stubs;
    Codegen c; /* only its buffer and relocations are used */
    Reloc relocs[16];
    const uint8_t *leave; /* w0 is the CodeExit: back to C */
} Making;

static const void *install(Making *m) {
    a64_resolve(&m->c.b);
    const void *at =
        m->c.b.failed ? NULL : code_copy(m->space, m->c.b.bytes, m->c.b.length, m->relocs, m->c.reloc_count);
    m->c.b.length = m->c.reloc_count = 0;
    return at;
}

static void load_jit(Buffer *b, Reg d) {
    a64_load(b, LOAD_64, d, mem_at(THREAD, offsetof(Thread, jit)));
}

/* ---- In and out ---- */

/* x0 is the Thread, `frame` what Thread.frame is to be afterwards. On the stack, below what C expects to be
   kept: the outer entry's machine stack and that frame. */
static void enter_from_c(Buffer *b, Reg frame) {
    a64_push_pair(b, X29, A64_LINK);
    for (Reg r = X19; r <= X27; r += 2)
        a64_push_pair(b, r, (Reg)(r + 1));
    a64_mov_rr(b, W64, THREAD, X0);
    load_jit(b, X9);
    a64_load(b, LOAD_64, X10, mem_at(X9, offsetof(JitThread, machine_stack)));
    a64_push_pair(b, frame, X10);
    a64_alu_rri(b, ALU_ADD, W64, X10, SP, 0);
    a64_store(b, W64, mem_at(X9, offsetof(JitThread, machine_stack)), X10);
}

/* sp is as enter_from_c left it, w0 the CodeExit. */
static void leave_to_c(Buffer *b) {
    load_jit(b, X9);
    a64_pop_pair(b, X11, X10);
    a64_store(b, W64, mem_at(X9, offsetof(JitThread, machine_stack)), X10);
    for (Reg r = X27; r >= X19; r -= 2)
        a64_pop_pair(b, r, (Reg)(r + 1));
    a64_pop_pair(b, X29, A64_LINK);
    a64_ret(b);
}

static void came_back(Making *m) {
    Buffer *b = &m->c.b;
    load_jit(b, X9);
    a64_store(b, W64, mem_at(X9, offsetof(JitThread, result)), X0);
    a64_fstore(b, W64, mem_at(X9, offsetof(JitThread, result_float)), V0);
    a64_load(b, LOAD_64, X10, mem_at(SP, 0));
    a64_store(b, W64, mem_at(THREAD, offsetof(Thread, frame)), X10);
    a64_mov_ri(b, W32, X0, CODE_RETURNED);
    a64_jump_out(&m->c, m->leave);
}

/* (t, caller, args, code, method) */
static const void *make_call(Making *m) {
    Buffer *b = &m->c.b;
    enter_from_c(b, X1);
    a64_mov_rr(b, W64, FP, X1);
    a64_mov_rr(b, W64, X0, X2);
    a64_mov_rr(b, W64, X1, X4);
    a64_call_r(b, X3);
    came_back(m);
    return install(m);
}

/* (t, frame, args, code): the frame goes on as if what it called had just returned; its return address is
 * pushed. */
static const void *make_resume(Making *m) {
    Buffer *b = &m->c.b;
    Label back = buffer_label(b);
    a64_load(b, LOAD_64, X1, mem_at(X1, offsetof(Frame, prev)));
    enter_from_c(b, X1);
    a64_mov_rr(b, W64, FP, X2);
    a64_mov_label(b, A64_LINK, back);
    a64_push_pair(b, A64_LINK, XZR);
    a64_load(b, LOAD_64, X0, mem_at(X9, offsetof(JitThread, result)));
    a64_fload(b, W64, V0, mem_at(X9, offsetof(JitThread, result_float)));
    a64_jmp_r(b, X3);
    buffer_place(b, back);
    came_back(m);
    return install(m);
}

/* (t, frame, code) */
static const void *make_loop(Making *m) {
    Buffer *b = &m->c.b;
    a64_mov_rr(b, W64, X3, X1);
    a64_load(b, LOAD_64, X1, mem_at(X1, offsetof(Frame, prev)));
    enter_from_c(b, X1);
    a64_mov_rr(b, W64, FP, X3);
    a64_call_r(b, X2);
    came_back(m);
    return install(m);
}

/* Drops the machine stack; x9 is the JitThread. */
static void drop_stack(Making *m, CodeExit why) {
    Buffer *b = &m->c.b;
    a64_load(b, LOAD_64, X10, mem_at(X9, offsetof(JitThread, machine_stack)));
    a64_alu_rri(b, ALU_ADD, W64, SP, X10, 0);
    a64_mov_ri(b, W32, X0, why);
    a64_jump_out(&m->c, m->leave);
}

static Mem saved_int(Reg base, int32_t at, unsigned r) {
    return mem_at(base, at + (int32_t)(offsetof(ExitRegs, gpr) + 8 * r));
}
static Mem saved_float(Reg base, int32_t at, unsigned r) {
    return mem_at(base, at + (int32_t)(offsetof(ExitRegs, fpr) + 8 * r));
}
/* Registers that hold values of compiled code. */
static bool holds(unsigned r) {
    return r < X16 || (r >= X19 && r <= X26);
}

/* x17: the Site. x16 points to where registers go. */
static const void *make_exit(Making *m) {
    Buffer *b = &m->c.b;
    int32_t regs = offsetof(JitThread, regs);
    load_jit(b, X16);
    for (unsigned r = 0; r < 32; r++) {
        if (holds(r))
            a64_store(b, W64, saved_int(X16, regs, r), (Reg)r);
        a64_fstore(b, W64, saved_float(X16, regs, r), (Reg)r);
    }
    a64_store(b, W64, mem_at(FP, offsetof(Frame, pc)), SCRATCH);
    a64_store(b, W64, mem_at(X16, offsetof(JitThread, site)), SCRATCH);
    a64_mov_rr(b, W64, X9, X16);
    drop_stack(m, CODE_DEOPT);
    return install(m);
}

static const void *make_trouble(Making *m) {
    load_jit(&m->c.b, X9);
    drop_stack(m, CODE_TROUBLE);
    return install(m);
}

/* ---- Methods without code of their own: R in x0, the Method in x1, the caller in FP ---- */

static const void *make_interpret(Making *m) {
    Buffer *b = &m->c.b;
    load_jit(b, X9);
    a64_store(b, W64, mem_at(X9, offsetof(JitThread, method)), X1);
    a64_store(b, W64, mem_at(X9, offsetof(JitThread, args)), X0);
    drop_stack(m, CODE_CALL);
    return install(m);
}

static const void *make_native(Making *m) {
    Buffer *b = &m->c.b;
    Label failed = buffer_label(b);
    a64_push_pair(b, A64_LINK, XZR);
    a64_mov_rr(b, W64, X19, X0);
    a64_mov_rr(b, W64, X2, X0);
    a64_mov_rr(b, W64, X0, THREAD);
    a64_mov_rr(b, W64, X3, FP);
    a64_call_c(&m->c, (const void *)jit_native);
    a64_test_ri(b, W32, X0, 0xff);
    a64_jcc(b, CC_EQ, failed);
    load_jit(b, X9);
    a64_load(b, LOAD_64, X0, mem_at(X9, offsetof(JitThread, result)));
    a64_fload(b, W64, V0, mem_at(X9, offsetof(JitThread, result_float)));
    a64_mov_rr(b, W64, FP, X19);
    a64_pop_pair(b, A64_LINK, XZR);
    a64_ret(b);
    buffer_place(b, failed);
    a64_jump_out(&m->c, m->stubs->own[OWN_TROUBLE]);
    return install(m);
}

/* ---- Helpers ---- */

/* Saved registers, as in ExitRegs, above them the return address. */
#define SAVED ((int32_t)sizeof(ExitRegs) + 16)

static void save_all(Buffer *b) {
    a64_push_pair(b, A64_LINK, XZR);
    a64_alu_rri(b, ALU_SUB, W64, SP, SP, sizeof(ExitRegs));
    for (unsigned r = 0; r < 32; r++) {
        if (holds(r))
            a64_store(b, W64, saved_int(SP, 0, r), (Reg)r);
        a64_fstore(b, W64, saved_float(SP, 0, r), (Reg)r);
    }
}

static void restore_all(Buffer *b) {
    for (unsigned r = 0; r < 32; r++) {
        if (holds(r))
            a64_load(b, LOAD_64, (Reg)r, saved_int(SP, 0, r));
        a64_fload(b, W64, (Reg)r, saved_float(SP, 0, r));
    }
    a64_alu_rri(b, ALU_ADD, W64, SP, SP, sizeof(ExitRegs));
    a64_pop_pair(b, A64_LINK, XZR);
    a64_ret(b);
}

static void copy_saved(Buffer *b) {
    for (int32_t at = 0; at < (int32_t)sizeof(ExitRegs); at += 8) {
        a64_load(b, LOAD_64, X10, mem_at(SP, at));
        a64_store(b, W64, mem_at(X9, (int32_t)offsetof(JitThread, regs) + at), X10);
    }
}

/* fn(thread, first word, second word) */
static const void *make_helper(Making *m, const void *fn, bool is_bool) {
    Buffer *b = &m->c.b;
    Label failed = buffer_label(b);
    save_all(b);
    a64_store(b, W64, mem_at(FP, offsetof(Frame, pc)), SCRATCH);
    a64_mov_rr(b, W64, X0, THREAD);
    a64_load(b, LOAD_64, X1, mem_at(SP, SAVED));
    a64_load(b, LOAD_64, X2, mem_at(SP, SAVED + 8));
    a64_call_c(&m->c, fn);
    if (is_bool)
        a64_extend(b, LOAD_U8, X0, X0);
    a64_jump_zero(b, true, W64, X0, failed);
    a64_mov_rr(b, W64, SCRATCH, X0);
    restore_all(b);
    buffer_place(b, failed);
    load_jit(b, X9);
    copy_saved(b);
    drop_stack(m, CODE_TROUBLE);
    return install(m);
}

/* Without a site, cannot fail: fn(second word, first word). */
static const void *make_subtype(Making *m) {
    Buffer *b = &m->c.b;
    save_all(b);
    a64_load(b, LOAD_64, X0, mem_at(SP, SAVED + 8));
    a64_load(b, LOAD_64, X1, mem_at(SP, SAVED));
    a64_call_c(&m->c, (const void *)jit_is_subtype);
    a64_extend(b, LOAD_U8, SCRATCH, X0);
    restore_all(b);
    return install(m);
}

/* x3 the cache, w4 the class, x2 the interface's method, x5 the receiver: the method to call in x1. */
static const void *make_interface(Making *m) {
    Buffer *b = &m->c.b;
    Label found = buffer_label(b), failed = buffer_label(b);
    for (int i = 1; i < IFACE_CACHE_SIZE; i++) {
        a64_load(b, LOAD_64, X1, mem_at(X3, 8 * i));
        a64_cmp_rr(b, W32, X1, X4);
        a64_jcc(b, CC_EQ, found);
    }
    a64_push_pair(b, A64_LINK, XZR);
    a64_mov_rr(b, W64, X0, THREAD); /* (thread, method, receiver, cache) */
    a64_mov_rr(b, W64, X1, X2);
    a64_mov_rr(b, W64, X2, X5);
    a64_call_c(&m->c, (const void *)jit_interface);
    a64_pop_pair(b, A64_LINK, XZR);
    a64_jump_zero(b, true, W64, X0, failed);
    a64_mov_rr(b, W64, X1, X0);
    a64_ret(b);
    buffer_place(b, found);
    a64_shift_i(b, SHIFT_LSR, W64, X1, X1, 32);
    a64_ret(b);
    buffer_place(b, failed);
    a64_jump_out(&m->c, m->stubs->own[OWN_TROUBLE]);
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
