/* Jumps, guards, calls, returns. */
#include "x64/rows.h"

#if defined(__x86_64__)

/* ---- Leaving for the interpreter ---- */

static void emit_exit(Codegen *c, Later *l) {
    Site *s = code_site(c, l->node, l->o, SITE_EXIT);
    x64_load_pointer(c, SCRATCH, s);
    x64_jump_out(c, c->stubs->own[OWN_EXIT]);
}

Label x64_exit(Codegen *c, Node *n, Operand *o) {
    return code_later(c, n, o, emit_exit)->label;
}

void x64_shape_EXIT(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_notes(c, n);
}
void x64_emit_EXIT(Codegen *c, Node *n, Operand *o) {
    Later l = {.node = n, .o = o};
    emit_exit(c, &l);
}

/* ---- Guards ---- */

void x64_shape_GUARD(Codegen *c, Node *n) {
    code_begin(c, n, false);
    x64_shape_compare(c, n);
    code_notes(c, n);
}
void x64_emit_GUARD(Codegen *c, Node *n, Operand *o) {
    x64_jump_if(c, n, ir_negate((IrCond)n->cond), o, x64_exit(c, n, o));
}

void x64_shape_NULL_CHECK(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_ANY);
    code_notes(c, n);
}
void x64_emit_NULL_CHECK(Codegen *c, Node *n, Operand *o) {
    if (in_reg(o))
        x64_test_rr(&c->b, W64, reg_of(o), reg_of(o));
    else
        x64_alu_mi(&c->b, ALU_CMP, W64, slot_of(c, o), 0);
    x64_jcc(&c->b, CC_E, x64_exit(c, n, o));
}

/* A constant index: the length is compared with it. */
static bool const_index(const Node *n) {
    return const_is_int32(n->in[0]) && n->in[0]->imm >= 0 && !is_const(n->in[1]);
}

void x64_shape_BOUNDS(Codegen *c, Node *n) {
    n->cond = IRC_ULT;
    if (!const_index(n)) {
        x64_shape_GUARD(c, n);
        return;
    }
    code_begin(c, n, false);
    code_use(c, code_folded(c, n->in[1]) ? n->in[1]->in[0] : n->in[1], USE_LATE);
    code_notes(c, n);
}
void x64_emit_BOUNDS(Codegen *c, Node *n, Operand *o) {
    if (!const_index(n)) {
        x64_emit_GUARD(c, n, o);
        return;
    }
    int32_t k = (int32_t)n->in[0]->imm;
    if (code_folded(c, n->in[1]))
        x64_alu_mi(&c->b, ALU_CMP, W32, mem_at(reg_of(o), offsetof(Array, length)), k);
    else
        x64_alu_ri(&c->b, ALU_CMP, W32, reg_of(o), k);
    x64_jcc(&c->b, CC_BE, x64_exit(c, n, o));
}

void x64_shape_FLAG_GUARD(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_notes(c, n);
}
void x64_emit_FLAG_GUARD(Codegen *c, Node *n, Operand *o) {
    if ((uintptr_t)n->ptr == (uintptr_t)(int32_t)(uintptr_t)n->ptr) {
        x64_test_mi(&c->b, W8, mem_absolute((int32_t)(uintptr_t)n->ptr), (int32_t)n->imm);
    } else {
        x64_load_pointer(c, SCRATCH, n->ptr);
        x64_test_mi(&c->b, W8, mem_at(SCRATCH, 0), (int32_t)n->imm);
    }
    x64_jcc(&c->b, CC_NE, x64_exit(c, n, o));
}

/* ---- Jumps ---- */

static void jump_to(Codegen *c, const Block *b) {
    if (!code_is_next(c, b))
        x64_jmp(&c->b, code_block(c, b));
}

void x64_shape_JUMP(Codegen *c, Node *n) {
    code_begin(c, n, false);
}
void x64_emit_JUMP(Codegen *c, Node *n, Operand *o) {
    (void)o;
    jump_to(c, n->block->succs[0]);
}

void x64_shape_BRANCH(Codegen *c, Node *n) {
    code_begin(c, n, false);
    x64_shape_compare(c, n);
}
void x64_emit_BRANCH(Codegen *c, Node *n, Operand *o) {
    const Block *yes = n->block->succs[0], *no = n->block->succs[1];
    IrCond cond = (IrCond)n->cond;
    if (code_is_next(c, yes)) {
        const Block *other = yes;
        yes = no;
        no = other;
        cond = ir_negate(cond);
    }
    x64_jump_if(c, n, cond, o, code_block(c, yes));
    jump_to(c, no);
}

/* ---- Switches ---- */

void x64_shape_SWITCH(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_LATE);
    code_temp(c, CLASS_INT);
}

static Label case_label(Codegen *c, const Node *n, uint32_t target) {
    return code_block(c, n->block->succs[target]);
}

static void emit_table(Codegen *c, Later *l) {
    const IrSwitch *s = l->node->ptr;
    x64_align(&c->b, 4);
    buffer_place(&c->b, l->back);
    for (uint32_t i = 0; i < s->count; i++)
        x64_label_address(&c->b, l->back, case_label(c, l->node, s->targets[i]));
}

static void emit_dense(Codegen *c, Node *n, Operand *o) {
    const IrSwitch *s = n->ptr;
    Later *l = code_later(c, n, o, emit_table);
    Reg t = reg_of(o + 1);
    x64_lea(&c->b, W32, t, mem_at(reg_of(o), (int32_t)(0u - (uint32_t)s->keys[0])));
    x64_alu_ri(&c->b, ALU_CMP, W32, t, (int32_t)s->count);
    x64_jcc(&c->b, CC_AE, case_label(c, n, s->otherwise));
    x64_mov_label(&c->b, SCRATCH, l->back);
    x64_load(&c->b, LOAD_S32_64, t, mem_index(SCRATCH, t, 2, 0));
    x64_alu_rr(&c->b, ALU_ADD, W64, t, SCRATCH);
    x64_jmp_r(&c->b, t);
}

/* keys[low .. high) by halves. */
static void emit_search(Codegen *c, Node *n, Reg key, uint32_t low, uint32_t high) {
    const IrSwitch *s = n->ptr;
    if (high - low <= 4) {
        for (; low < high; low++) {
            x64_alu_ri(&c->b, ALU_CMP, W32, key, s->keys[low]);
            x64_jcc(&c->b, CC_E, case_label(c, n, s->targets[low]));
        }
        x64_jmp(&c->b, case_label(c, n, s->otherwise));
        return;
    }
    uint32_t middle = low + (high - low) / 2;
    Label upper = buffer_label(&c->b);
    x64_alu_ri(&c->b, ALU_CMP, W32, key, s->keys[middle]);
    x64_jcc(&c->b, CC_GE, upper);
    emit_search(c, n, key, low, middle);
    buffer_place(&c->b, upper);
    emit_search(c, n, key, middle, high);
}

void x64_emit_SWITCH(Codegen *c, Node *n, Operand *o) {
    const IrSwitch *s = n->ptr;
    if (s->dense && s->count > 4)
        emit_dense(c, n, o);
    else
        emit_search(c, n, reg_of(o), 0, s->count);
}

/* ---- Calls ---- */

static Loc result_loc(const Node *n) {
    return type_is_float((IrType)n->type) ? FLOAT(XMM0) : INT(RAX);
}

static void use_arguments(Codegen *c, Node *n) {
    if (n->in_count > c->outs)
        c->outs = n->in_count;
    for (uint32_t i = 0; i < n->in_count; i++)
        code_use_in(c, n->in[i], (Loc){LOC_OUT, (int32_t)i});
}

static void finish_call(Codegen *c, Node *n) {
    code_notes(c, n);
    if (n->type != TY_VOID)
        code_def_in(c, n, result_loc(n));
}

static void set_pc(Codegen *c, const Site *s) {
    if ((uintptr_t)s <= INT32_MAX) {
        x64_store_i(&c->b, W64, mem_at(FP, offsetof(Frame, pc)), (int32_t)(uintptr_t)s);
        return;
    }
    x64_load_pointer(c, SCRATCH, s);
    x64_store(&c->b, W64, mem_at(FP, offsetof(Frame, pc)), SCRATCH);
}

/* The callee's R is where the arguments are, and is what it leaves in FP. */
static void call_method(Codegen *c, Node *n, Operand *o) {
    int32_t args = code_out_offset(c, 0);
    Site *s = code_site(c, n, o, SITE_CALL);
    set_pc(c, s);
    x64_lea(&c->b, W64, RDI, mem_at(FP, args));
    x64_call_m(&c->b, mem_at(RAX, offsetof(Method, compiled)));
    s->address = c->b.length;
    x64_alu_ri(&c->b, ALU_SUB, W64, FP, args);
    x64_store(&c->b, W64, mem_at(THREAD, offsetof(Thread, frame)), FP);
}

void x64_shape_CALL(Codegen *c, Node *n) {
    code_begin(c, n, true);
    use_arguments(c, n);
    finish_call(c, n);
}
void x64_emit_CALL(Codegen *c, Node *n, Operand *o) {
    x64_load_pointer(c, RAX, n->ptr);
    call_method(c, n, o);
}

/* The receiver is also wanted in a register: o[0] is it, o[1] the copy. */
static void shape_dispatch(Codegen *c, Node *n) {
    code_begin(c, n, true);
    code_use(c, n->in[0], USE_REG);
    use_arguments(c, n);
    finish_call(c, n);
}

void x64_shape_CALL_VIRTUAL(Codegen *c, Node *n) {
    shape_dispatch(c, n);
}
void x64_emit_CALL_VIRTUAL(Codegen *c, Node *n, Operand *o) {
    x64_load(&c->b, LOAD_32, RAX, mem_at(reg_of(o + 1), offsetof(Object, klass)));
    x64_load(&c->b, LOAD_64, RAX, mem_at(RAX, offsetof(Class, vtable)));
    x64_load(&c->b, LOAD_64, RAX, mem_at(RAX, (int32_t)(n->imm * (int64_t)sizeof(Method *))));
    call_method(c, n, o);
}

/* The site's cache is looked at by a stub; its first entry here. */
static void interface_miss(Codegen *c, Later *l) {
    Node *n = l->node;
    x64_load_pointer(c, RDX, n->ptr);
    x64_load(&c->b, LOAD_64, RSI, mem_at(FP, code_out_offset(c, 0)));
    x64_call_out(c, c->stubs->own[OWN_INTERFACE]);
    x64_jmp(&c->b, l->back);
}

void x64_shape_CALL_INTERFACE(Codegen *c, Node *n) {
    shape_dispatch(c, n);
}
/* rax: the cache, then the method. */
void x64_emit_CALL_INTERFACE(Codegen *c, Node *n, Operand *o) {
    int32_t args = code_out_offset(c, 0);
    Later *l = code_later(c, n, o, interface_miss);
    Site *s = code_site(c, n, o, SITE_CALL);
    x64_load(&c->b, LOAD_32, RCX, mem_at(reg_of(o + 1), offsetof(Object, klass)));
    set_pc(c, s);
    x64_load_pointer(c, R8, code_data(c, sizeof(IfaceCache)));
    x64_load(&c->b, LOAD_64, RAX, mem_at(R8, 0));
    x64_alu_rr(&c->b, ALU_CMP, W32, RAX, RCX);
    x64_jcc(&c->b, CC_NE, l->label);
    x64_shift_i(&c->b, SHIFT_SHR, W64, RAX, 32);
    buffer_place(&c->b, l->back);
    x64_lea(&c->b, W64, RDI, mem_at(FP, args));
    x64_call_m(&c->b, mem_at(RAX, offsetof(Method, compiled)));
    s->address = c->b.length;
    x64_alu_ri(&c->b, ALU_SUB, W64, FP, args);
    x64_store(&c->b, W64, mem_at(THREAD, offsetof(Thread, frame)), FP);
}

/* ---- Calls of C ---- */

static void use_c_arguments(Codegen *c, Node *n, bool thread) {
    static const uint8_t ints[] = {RDI, RSI, RDX, RCX, R8, R9};
    unsigned next_int = thread, next_float = 0;
    for (uint32_t i = 0; i < n->in_count; i++) {
        bool f = type_is_float((IrType)n->in[i]->type);
        if (f ? next_float == 8 : next_int == 6)
            graph_fail(c->g, "too many arguments of a helper");
        code_use_in(c, n->in[i], f ? FLOAT((int32_t)next_float++) : INT(ints[next_int++]));
    }
}

void x64_shape_CALL_C(Codegen *c, Node *n) {
    const IrHelper *h = n->ptr;
    code_begin(c, n, true);
    use_c_arguments(c, n, h->may_fail);
    if (n->state)
        code_notes(c, n);
    if (n->type != TY_VOID)
        code_def_in(c, n, result_loc(n));
}

static void trouble(Codegen *c, Later *l) {
    (void)l;
    x64_jump_out(c, c->stubs->own[OWN_TROUBLE]);
}

/* What failed said so with false or NULL. */
static void check_result(Codegen *c, Node *n, Operand *o, bool is_bool) {
    x64_test_rr(&c->b, is_bool ? W8 : W64, RAX, RAX);
    x64_jcc(&c->b, CC_E, code_later(c, n, o, trouble)->label);
}

void x64_emit_CALL_C(Codegen *c, Node *n, Operand *o) {
    const IrHelper *h = n->ptr;
    if (h->may_fail) {
        set_pc(c, code_site(c, n, o, SITE_HELPER));
        x64_mov_rr(&c->b, W64, RDI, THREAD);
    }
    x64_call_c(c, h->fn);
    if (h->may_fail)
        check_result(c, n, o, h->result != TY_REF && h->result != TY_I64);
}

void x64_shape_CALL_VALUES(Codegen *c, Node *n) {
    code_begin(c, n, true);
    use_arguments(c, n);
    if (c->outs == 0)
        c->outs = 1;
    finish_call(c, n);
}
void x64_emit_CALL_VALUES(Codegen *c, Node *n, Operand *o) {
    const IrHelper *h = n->ptr;
    Mem args = mem_at(FP, code_out_offset(c, 0));
    set_pc(c, code_site(c, n, o, SITE_HELPER));
    x64_mov_rr(&c->b, W64, RDI, THREAD);
    x64_mov_ri(&c->b, W64, RSI, n->imm);
    x64_lea(&c->b, W64, RDX, args);
    x64_call_c(c, h->fn);
    check_result(c, n, o, true);
    if (type_is_float((IrType)n->type))
        x64_fload(&c->b, W64, XMM0, args);
    else if (n->type != TY_VOID)
        x64_load(&c->b, LOAD_64, RAX, args);
}

void x64_shape_RETURN(Codegen *c, Node *n) {
    code_begin(c, n, false);
    if (n->in_count)
        code_use_in(c, n->in[0], type_is_float((IrType)n->in[0]->type) ? FLOAT(XMM0) : INT(RAX));
}
void x64_emit_RETURN(Codegen *c, Node *n, Operand *o) {
    (void)n, (void)o;
    if (c->g->locals)
        x64_lea(&c->b, W64, FP, mem_at(FP, -(int32_t)(c->g->locals * sizeof(Value))));
    x64_ret(&c->b);
}

#endif
