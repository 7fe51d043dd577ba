/* Jumps, guards, calls, returns. */
#include "a64/rows.h"

#if defined(__aarch64__)

/* ---- Leaving for the interpreter ---- */

static void emit_exit(Codegen *c, Later *l) {
    a64_load_pointer(c, SCRATCH, code_site(c, l->node, l->o, SITE_EXIT));
    a64_jump_out(c, c->stubs->own[OWN_EXIT]);
}

Label a64_exit(Codegen *c, Node *n, Operand *o) {
    return code_later(c, n, o, emit_exit)->label;
}

void a64_shape_EXIT(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_notes(c, n);
}
void a64_emit_EXIT(Codegen *c, Node *n, Operand *o) {
    Later l = {.node = n, .o = o};
    emit_exit(c, &l);
}

/* ---- Guards ---- */

void a64_shape_GUARD(Codegen *c, Node *n) {
    code_begin(c, n, false);
    a64_shape_compare(c, n);
    code_notes(c, n);
}
void a64_emit_GUARD(Codegen *c, Node *n, Operand *o) {
    a64_jump_if(c, n, ir_negate((IrCond)n->cond), o, a64_exit(c, n, o));
}

void a64_shape_NULL_CHECK(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_LATE);
    code_notes(c, n);
}
void a64_emit_NULL_CHECK(Codegen *c, Node *n, Operand *o) {
    a64_jump_zero(&c->b, true, W64, reg_of(o), a64_exit(c, n, o));
}

void a64_shape_BOUNDS(Codegen *c, Node *n) {
    n->cond = IRC_ULT;
    a64_shape_GUARD(c, n);
}
void a64_emit_BOUNDS(Codegen *c, Node *n, Operand *o) {
    a64_emit_GUARD(c, n, o);
}

void a64_shape_FLAG_GUARD(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_notes(c, n);
}
void a64_emit_FLAG_GUARD(Codegen *c, Node *n, Operand *o) {
    a64_load_pointer(c, SCRATCH, n->ptr);
    a64_load(&c->b, LOAD_U8, SCRATCH, mem_at(SCRATCH, 0));
    a64_test_ri(&c->b, W32, SCRATCH, n->imm);
    a64_jcc(&c->b, CC_NE, a64_exit(c, n, o));
}

/* ---- Jumps ---- */

static void jump_to(Codegen *c, const Block *b) {
    if (!code_is_next(c, b))
        a64_jmp(&c->b, code_block(c, b));
}

void a64_shape_JUMP(Codegen *c, Node *n) {
    code_begin(c, n, false);
}
void a64_emit_JUMP(Codegen *c, Node *n, Operand *o) {
    (void)o;
    jump_to(c, n->block->succs[0]);
}

void a64_shape_BRANCH(Codegen *c, Node *n) {
    code_begin(c, n, false);
    a64_shape_compare(c, n);
}
void a64_emit_BRANCH(Codegen *c, Node *n, Operand *o) {
    const Block *yes = n->block->succs[0], *no = n->block->succs[1];
    IrCond cond = (IrCond)n->cond;
    if (code_is_next(c, yes)) {
        const Block *other = yes;
        yes = no;
        no = other;
        cond = ir_negate(cond);
    }
    a64_jump_if(c, n, cond, o, code_block(c, yes));
    jump_to(c, no);
}

/* ---- Switches ---- */

void a64_shape_SWITCH(Codegen *c, Node *n) {
    code_begin(c, n, false);
    code_use(c, n->in[0], USE_LATE);
    code_temp(c, CLASS_INT);
}

static Label case_label(Codegen *c, const Node *n, uint32_t target) {
    return code_block(c, n->block->succs[target]);
}

static void emit_table(Codegen *c, Later *l) {
    const IrSwitch *s = l->node->ptr;
    a64_align(&c->b, 4);
    buffer_place(&c->b, l->back);
    for (uint32_t i = 0; i < s->count; i++)
        a64_label_address(&c->b, l->back, case_label(c, l->node, s->targets[i]));
}

static void emit_dense(Codegen *c, Node *n, Operand *o) {
    const IrSwitch *s = n->ptr;
    Later *l = code_later(c, n, o, emit_table);
    Reg t = reg_of(o + 1);
    a64_alu_rri(&c->b, ALU_SUB, W32, t, reg_of(o), s->keys[0]);
    a64_cmp_ri(&c->b, W32, t, s->count);
    a64_jcc(&c->b, CC_CS, case_label(c, n, s->otherwise));
    a64_mov_label(&c->b, SCRATCH, l->back);
    a64_load(&c->b, LOAD_S32_64, t, mem_index_w(SCRATCH, t, INDEX_UW, 2, 0));
    a64_alu_rrr(&c->b, ALU_ADD, W64, t, t, SCRATCH);
    a64_jmp_r(&c->b, t);
}

/* keys[low .. high) by halves. */
static void emit_search(Codegen *c, Node *n, Reg key, uint32_t low, uint32_t high) {
    const IrSwitch *s = n->ptr;
    if (high - low <= 4) {
        for (; low < high; low++) {
            a64_cmp_ri(&c->b, W32, key, s->keys[low]);
            a64_jcc(&c->b, CC_EQ, case_label(c, n, s->targets[low]));
        }
        a64_jmp(&c->b, case_label(c, n, s->otherwise));
        return;
    }
    uint32_t middle = low + (high - low) / 2;
    Label upper = buffer_label(&c->b);
    a64_cmp_ri(&c->b, W32, key, s->keys[middle]);
    a64_jcc(&c->b, CC_GE, upper);
    emit_search(c, n, key, low, middle);
    buffer_place(&c->b, upper);
    emit_search(c, n, key, middle, high);
}

void a64_emit_SWITCH(Codegen *c, Node *n, Operand *o) {
    const IrSwitch *s = n->ptr;
    if (s->dense && s->count > 4)
        emit_dense(c, n, o);
    else
        emit_search(c, n, reg_of(o), 0, s->count);
}

/* ---- Calls ---- */

static Loc result_loc(const Node *n) {
    return is_float(n) ? FLOAT(V0) : INT(X0);
}

static void use_arguments(Codegen *c, Node *n) {
    c->machine_frame = true;
    if (n->in_count > c->outs)
        c->outs = n->in_count;
    for (uint32_t i = 0; i < n->in_count; i++)
        code_use_in(c, n->in[i], (Loc){LOC_OUT, (int32_t)i});
}

static void finish_shape(Codegen *c, Node *n) {
    code_notes(c, n);
    if (n->type != TY_VOID)
        code_def_in(c, n, result_loc(n));
}

static void set_pc(Codegen *c, const Site *s) {
    a64_load_pointer(c, SCRATCH, s);
    a64_store(&c->b, W64, mem_at(FP, offsetof(Frame, pc)), SCRATCH);
}

/* The Method is in x1, the pc set. The callee's R is where the arguments are, and is what it leaves in FP. */
static void call_compiled(Codegen *c, Site *s) {
    int32_t args = code_out_offset(c, 0);
    a64_load(&c->b, LOAD_64, SCRATCH, mem_at(X1, offsetof(Method, compiled)));
    a64_alu_rri(&c->b, ALU_ADD, W64, X0, FP, args);
    a64_call_r(&c->b, SCRATCH);
    s->address = c->b.length;
    a64_alu_rri(&c->b, ALU_SUB, W64, FP, FP, args);
    a64_store(&c->b, W64, mem_at(THREAD, offsetof(Thread, frame)), FP);
}

void a64_shape_CALL(Codegen *c, Node *n) {
    code_begin(c, n, true);
    use_arguments(c, n);
    finish_shape(c, n);
}
void a64_emit_CALL(Codegen *c, Node *n, Operand *o) {
    Site *s = code_site(c, n, o, SITE_CALL);
    set_pc(c, s);
    a64_load_pointer(c, X1, n->ptr);
    call_compiled(c, s);
}

/* The receiver is also wanted in a register: o[0] is it, o[1] the copy. */
static void shape_dispatch(Codegen *c, Node *n) {
    code_begin(c, n, true);
    code_use(c, n->in[0], USE_REG);
    use_arguments(c, n);
    finish_shape(c, n);
}

void a64_shape_CALL_VIRTUAL(Codegen *c, Node *n) {
    shape_dispatch(c, n);
}
void a64_emit_CALL_VIRTUAL(Codegen *c, Node *n, Operand *o) {
    Site *s = code_site(c, n, o, SITE_CALL);
    a64_load(&c->b, LOAD_32, X1, mem_at(reg_of(o + 1), offsetof(Object, klass)));
    a64_load(&c->b, LOAD_64, X1, mem_at(X1, offsetof(Class, vtable)));
    a64_load(&c->b, LOAD_64, X1, mem_at(X1, (int32_t)(n->imm * (int64_t)sizeof(Method *))));
    set_pc(c, s);
    call_compiled(c, s);
}

/* The site's cache is looked at by a stub; its first entry here. */
static void interface_miss(Codegen *c, Later *l) {
    a64_load_pointer(c, X2, l->node->ptr);
    a64_load(&c->b, LOAD_64, X5, mem_at(FP, code_out_offset(c, 0)));
    a64_call_out(c, c->stubs->own[OWN_INTERFACE]);
    a64_jmp(&c->b, l->back);
}

void a64_shape_CALL_INTERFACE(Codegen *c, Node *n) {
    shape_dispatch(c, n);
}
void a64_emit_CALL_INTERFACE(Codegen *c, Node *n, Operand *o) {
    Later *l = code_later(c, n, o, interface_miss);
    Site *s = code_site(c, n, o, SITE_CALL);
    a64_load(&c->b, LOAD_32, X4, mem_at(reg_of(o + 1), offsetof(Object, klass)));
    set_pc(c, s);
    a64_load_pointer(c, X3, code_data(c, sizeof(IfaceCache)));
    a64_load(&c->b, LOAD_64, X1, mem_at(X3, 0));
    a64_cmp_rr(&c->b, W32, X1, X4);
    a64_jcc(&c->b, CC_NE, l->label);
    a64_shift_i(&c->b, SHIFT_LSR, W64, X1, X1, 32);
    buffer_place(&c->b, l->back);
    call_compiled(c, s);
}

/* ---- Calls of C ---- */

static void use_c_arguments(Codegen *c, Node *n, bool thread) {
    int32_t next_int = thread, next_float = 0;
    for (uint32_t i = 0; i < n->in_count; i++) {
        bool f = is_float(n->in[i]);
        if ((f ? next_float : next_int) == 8)
            graph_fail(c->g, "too many arguments of a helper");
        code_use_in(c, n->in[i], f ? FLOAT(next_float++) : INT(next_int++));
    }
}

void a64_shape_CALL_C(Codegen *c, Node *n) {
    const IrHelper *h = n->ptr;
    code_begin(c, n, true);
    c->machine_frame = true;
    use_c_arguments(c, n, h->may_fail);
    if (n->state)
        code_notes(c, n);
    if (n->type != TY_VOID)
        code_def_in(c, n, result_loc(n));
}

static void trouble(Codegen *c, Later *l) {
    (void)l;
    a64_jump_out(c, c->stubs->own[OWN_TROUBLE]);
}

/* What failed said so with false or NULL; of a bool only the low byte counts. */
static void check_result(Codegen *c, Node *n, Operand *o, bool is_bool) {
    Label l = code_later(c, n, o, trouble)->label;
    if (is_bool) {
        a64_test_ri(&c->b, W32, X0, 0xff);
        a64_jcc(&c->b, CC_EQ, l);
    } else {
        a64_jump_zero(&c->b, true, W64, X0, l);
    }
}

void a64_emit_CALL_C(Codegen *c, Node *n, Operand *o) {
    const IrHelper *h = n->ptr;
    if (h->may_fail) {
        set_pc(c, code_site(c, n, o, SITE_HELPER));
        a64_mov_rr(&c->b, W64, X0, THREAD);
    }
    a64_call_c(c, h->fn);
    if (h->may_fail)
        check_result(c, n, o, h->result != TY_REF && h->result != TY_I64);
}

void a64_shape_CALL_VALUES(Codegen *c, Node *n) {
    code_begin(c, n, true);
    use_arguments(c, n);
    if (c->outs == 0)
        c->outs = 1;
    finish_shape(c, n);
}
void a64_emit_CALL_VALUES(Codegen *c, Node *n, Operand *o) {
    const IrHelper *h = n->ptr;
    int32_t args = code_out_offset(c, 0);
    set_pc(c, code_site(c, n, o, SITE_HELPER));
    a64_mov_rr(&c->b, W64, X0, THREAD);
    a64_mov_ri(&c->b, W64, X1, n->imm);
    a64_alu_rri(&c->b, ALU_ADD, W64, X2, FP, args);
    a64_call_c(c, h->fn);
    check_result(c, n, o, true);
    if (is_float(n))
        a64_fload(&c->b, W64, V0, mem_at(FP, args));
    else if (n->type != TY_VOID)
        a64_load(&c->b, LOAD_64, X0, mem_at(FP, args));
}

void a64_shape_RETURN(Codegen *c, Node *n) {
    code_begin(c, n, false);
    if (n->in_count)
        code_use_in(c, n->in[0], result_loc(n->in[0]));
}
void a64_emit_RETURN(Codegen *c, Node *n, Operand *o) {
    (void)n, (void)o;
    if (c->g->locals)
        a64_alu_rri(&c->b, ALU_SUB, W64, FP, FP, (int64_t)(c->g->locals * sizeof(Value)));
    if (c->machine_frame)
        a64_pop_pair(&c->b, A64_LINK, XZR);
    a64_ret(&c->b);
}

#endif
