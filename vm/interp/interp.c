/* The loop. Each instruction is a CASE of few lines; what is rare is in slow.c and unwind.c.
 *
 * pc, R and frame are the machine's registers. frame->pc is saved before anything that may throw, call, or be seen from outside. The
 * labels at the end are where cases go when something is in the way: they save pc and leave it to C. */
#include "interp/interp.h"
#include "heap/alloc.h"
#include "interp/bootstrap.h"
#include "interp/handle.h"
#include "runtime/engine.h"

#include <math.h>

#define OP_AT(pc) __atomic_load_n(&(pc)->op, __ATOMIC_ACQUIRE)
#define DISPATCH() goto *label[OP_AT(pc)]
#define NEXT(n)                                                                                              \
    do {                                                                                                     \
        pc += (n);                                                                                           \
        DISPATCH();                                                                                          \
    } while (0)
#define CASE(name) L_##name
#define A R[pc->a]
#define B R[pc->b]
#define C R[pc->c]
#define IMM ((int16_t)pc->c)
/* Ints are stored as whole words: reading 64 bits right after writing 32 of them is slow on many machines. */
#define SET_I(v) (A.bits = (uint32_t)(v))
#define SET_F(v) (A.bits = (Insn){.f = (v)}.word & 0xffffffffu)
#define SAVE() (frame->pc = pc)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define TICK(label)                                                                                          \
    do {                                                                                                     \
        if (UNLIKELY(--t->ticks < 0))                                                                        \
            goto label;                                                                                      \
    } while (0)
#define FRAME_SET(f) __atomic_store_n(&t->frame, frame = (f), __ATOMIC_RELEASE)

/* ---- Families ---- */

#define INT_OP(name, expr) CASE(name) : { uint32_t x = (uint32_t)B.i, y = (uint32_t)C.i; SET_I(expr); NEXT(1); }
#define INT_IMM(name, expr) CASE(name) : { uint32_t x = (uint32_t)B.i, y = (uint32_t)IMM; SET_I(expr); NEXT(1); }
#define INT_WORD(name, expr) CASE(name) : { uint32_t x = (uint32_t)B.i, y = (uint32_t)pc[1].i; SET_I(expr); NEXT(2); }
#define INT_OPS(name, expr) INT_OP(name, expr) INT_IMM(name##_I, expr) INT_WORD(name##_W, expr)
#define LONG_OP(name, expr) CASE(name) : { uint64_t x = B.bits, y = C.bits; A.bits = (expr); NEXT(1); }
#define LONG_IMM(name, expr) CASE(name) : { uint64_t x = B.bits, y = (uint64_t)(int64_t)IMM; A.bits = (expr); NEXT(1); }
#define LONG_WORD(name, expr) CASE(name) : { uint64_t x = B.bits, y = pc[1].word; A.bits = (expr); NEXT(2); }
#define LONG_OPS(name, expr) LONG_OP(name, expr) LONG_IMM(name##_I, expr) LONG_WORD(name##_W, expr)
#define FLOAT_OP(name, op) \
    CASE(F##name) : { SET_F(B.f op C.f); NEXT(1); } \
    CASE(D##name) : { A.d = B.d op C.d; NEXT(1); } \
    CASE(F##name##_W) : { SET_F(B.f op pc[1].f); NEXT(2); } \
    CASE(D##name##_W) : { A.d = B.d op pc[1].d; NEXT(2); }
#define CONVERT_I(name, expr) CASE(name) : { SET_I(expr); NEXT(1); }
#define CONVERT(name, to, expr) CASE(name) : { A.to = (expr); NEXT(1); }
#define CONVERT_F(name, expr) CASE(name) : { SET_F(expr); NEXT(1); }

#define JUMP() NEXT(IMM)
#define JUMP_LOOP() \
    do { \
        pc += IMM; \
        TICK(poll_jump); \
        DISPATCH(); \
    } while (0)
#define BRANCH(name, test) \
    CASE(name) : { if (test) JUMP(); NEXT(1); } \
    CASE(name##_L) : { if (test) JUMP_LOOP(); NEXT(1); }
#define COMPARES(name, x, y) \
    BRANCH(name##_EQ, (x) == (y)) BRANCH(name##_NE, (x) != (y)) BRANCH(name##_LT, (x) < (y)) \
    BRANCH(name##_GE, (x) >= (y)) BRANCH(name##_GT, (x) > (y)) BRANCH(name##_LE, (x) <= (y))
#define FCOMPARES(name, m) \
    BRANCH(name##_EQ, A.m == B.m) BRANCH(name##_NE, A.m != B.m) BRANCH(name##_LT, A.m < B.m) \
    BRANCH(name##_NLT, !(A.m < B.m)) BRANCH(name##_LE, A.m <= B.m) BRANCH(name##_NLE, !(A.m <= B.m))
#define COUNTED(name, op) \
    CASE(INC_##name) : { int32_t v = (int32_t)((uint32_t)A.i + (uint32_t)pc[1].i); SET_I(v); if (v op B.i) JUMP_LOOP(); NEXT(2); } \
    CASE(INCK_##name) : { int32_t v = (int32_t)((uint32_t)A.i + (uint32_t)pc[1].i); SET_I(v); if (v op pc[1].hi) JUMP_LOOP(); NEXT(2); }

/* The array, checked for null, and the index, checked for its bounds. */
#define ELEMENT(array, index) \
    Array *arr = (Array *)(array).o; \
    if (UNLIKELY(!arr)) \
        goto null_pointer; \
    uint32_t at = (uint32_t)(index).i; \
    if (UNLIKELY(at >= (uint32_t)arr->length)) \
        goto out_of_bounds;
#define LOAD_ELEMENT(name, type, set) CASE(name) : { ELEMENT(B, C) set(ARRAY_DATA(type, arr)[at]); NEXT(1); }
#define STORE_ELEMENT(name, type, m) CASE(name) : { ELEMENT(A, B) ARRAY_DATA(type, arr)[at] = (type)C.m; NEXT(1); }
#define LOAD_NESTED(name, type, set) \
    CASE(name) : { \
        ELEMENT(B, C) \
        Array *inner = ARRAY_DATA(Array *, arr)[at]; \
        if (UNLIKELY(!inner)) \
            goto second_null; \
        at = (uint32_t)R[pc[1].c].i; \
        if (UNLIKELY(at >= (uint32_t)inner->length)) \
            goto second_bounds; \
        set(ARRAY_DATA(type, inner)[at]); \
        NEXT(2); \
    }
#define SET_L(v) (A.l = (v))
#define OBJECT(value) \
    Object *o = (value).o; \
    if (UNLIKELY(!o)) \
        goto null_pointer;
#define GET_FIELD(name, type, set) CASE(name) : { OBJECT(B) set(FIELD_AT(type, o, pc->c)); NEXT(1); }
#define PUT_FIELD(name, type, expr) CASE(name) : { OBJECT(A) FIELD_AT(type, o, pc->c) = (type)(expr); NEXT(1); }
#define GET_STATIC(name, type, set) CASE(name) : { set(*(type *)pc[1].p); NEXT(2); }
#define PUT_STATIC(name, type, expr) CASE(name) : { *(type *)pc[1].p = (type)(expr); NEXT(2); }

/* A call of `callee` with arguments from `regs` on. The code is loaded first: see publish in translate.c. */
#define CALL(callee, regs) \
    do { \
        Method *m_ = (callee); \
        Value *r_ = (regs); \
        SAVE(); \
        const Insn *code_ = atomic_load_explicit(&m_->code, memory_order_acquire); \
        Frame *f_ = (Frame *)(r_ + m_->local_count); \
        if (UNLIKELY((Value *)f_ > t->stack_limit)) \
            goto stack_overflow; \
        f_->prev = frame; \
        f_->method = m_; \
        f_->word = m_->frame_word; \
        R = r_; \
        pc = code_; \
        FRAME_SET(f_); \
        TICK(poll_entry); \
        DISPATCH(); \
    } while (0)
#define RETURN(value) \
    do { \
        uint64_t v_ = (value); \
        FRAME_SET(frame->prev); \
        pc = frame->pc; \
        R = frame_regs(frame); \
        A.bits = v_; \
        NEXT(2); \
    } while (0)

static inline int32_t f_to_i(double d) {
    if (d > -2147483649.0 && d < 2147483648.0)
        return (int32_t)d;
    return d != d ? 0 : d < 0 ? INT32_MIN : INT32_MAX;
}

static inline int64_t f_to_l(double d) {
    if (d >= -9223372036854775808.0 && d < 9223372036854775808.0)
        return (int64_t)d;
    return d != d ? 0 : d < 0 ? INT64_MIN : INT64_MAX;
}

static inline int32_t compare(bool less, bool greater) { return less ? -1 : greater; }

static const Insn *find_key(const Insn *pc, int32_t key) {
    int32_t low = 0, n = pc[1].i, high = n;
    while (low < high) {
        int32_t middle = (int32_t)(((uint32_t)low + (uint32_t)high) / 2);
        int32_t k = pc[2 + middle].i;
        if (k == key)
            return pc + pc[2 + middle].hi;
        if (k < key)
            low = middle + 1;
        else
            high = middle;
    }
    return pc + pc[2 + n].hi;
}

static const Insn *table_target(const Insn *pc, int32_t i) {
    uint32_t at = (uint32_t)i - (uint32_t)pc[1].i;
    const int32_t *jumps = (const int32_t *)(pc + 2);
    return pc + jumps[at < (uint32_t)pc[1].hi ? at + 1 : 0];
}

/* clang-format off */
bool interp_run(Thread *t, const Insn *pc) {
    static const void *const labels[] = {
#define INSN(name, operands, words, flags) &&L_##name,
#include "interp/insns.def"
#undef INSN
    };
    const void *const *label = labels;
    __asm__("" : "+r"(label)); /* in a register, rather than its address computed at each dispatch */
    Frame *frame = t->frame;
    Value *R = frame_regs(frame);
    DISPATCH();

    CASE(NOP): NEXT(1);
    CASE(MOV): A = B; NEXT(1);
    CASE(MOV2): { Value *to = &A; to[0] = B; to[1] = C; NEXT(1); }
    CASE(LOADI): A.l = pc->hi; NEXT(1);
    CASE(LOADW): A.bits = pc[1].word; NEXT(2);
    CASE(LDC_X): {
        SAVE();
        Value v;
        if (!slow_constant(t, frame, (Insn *)pc, &v)) goto trouble;
        A = v;
        NEXT(2);
    }

    /* Arithmetic */
    INT_OPS(IADD, x + y) INT_OP(ISUB, x - y) INT_OPS(IMUL, x * y)
    INT_OPS(IAND, x & y) INT_OPS(IOR, x | y) INT_OPS(IXOR, x ^ y)
    INT_OP(ISHL, x << (y & 31)) INT_IMM(ISHL_I, x << y)
    INT_OP(ISHR, (int32_t)x >> (y & 31)) INT_IMM(ISHR_I, (int32_t)x >> y)
    INT_OP(IUSHR, x >> (y & 31)) INT_IMM(IUSHR_I, x >> y)
    CASE(IDIV): {
        int32_t x = B.i, y = C.i;
        if (UNLIKELY(y == 0)) goto by_zero;
        SET_I(y == -1 ? 0u - (uint32_t)x : (uint32_t)(x / y));
        NEXT(1);
    }
    CASE(IREM): {
        int32_t x = B.i, y = C.i;
        if (UNLIKELY(y == 0)) goto by_zero;
        SET_I(y == -1 ? 0 : x % y);
        NEXT(1);
    }
    CASE(IDIV_I): SET_I(B.i / IMM); NEXT(1);
    CASE(IREM_I): SET_I(B.i % IMM); NEXT(1);
    LONG_OPS(LADD, x + y) LONG_OP(LSUB, x - y) LONG_OPS(LMUL, x * y)
    LONG_OPS(LAND, x & y) LONG_OPS(LOR, x | y) LONG_OPS(LXOR, x ^ y)
    LONG_OP(LSHL, x << (y & 63)) LONG_IMM(LSHL_I, x << y)
    LONG_OP(LSHR, (uint64_t)((int64_t)x >> (y & 63))) LONG_IMM(LSHR_I, (uint64_t)((int64_t)x >> y))
    LONG_OP(LUSHR, x >> (y & 63)) LONG_IMM(LUSHR_I, x >> y)
    CASE(LDIV): {
        int64_t x = B.l, y = C.l;
        if (UNLIKELY(y == 0)) goto by_zero;
        A.bits = y == -1 ? 0u - (uint64_t)x : (uint64_t)(x / y);
        NEXT(1);
    }
    CASE(LREM): {
        int64_t x = B.l, y = C.l;
        if (UNLIKELY(y == 0)) goto by_zero;
        A.l = y == -1 ? 0 : x % y;
        NEXT(1);
    }
    CASE(LDIV_I): A.l = B.l / IMM; NEXT(1);
    CASE(LREM_I): A.l = B.l % IMM; NEXT(1);
    FLOAT_OP(ADD, +) FLOAT_OP(SUB, -) FLOAT_OP(MUL, *) FLOAT_OP(DIV, /)
    CASE(FRSUB_W): SET_F(pc[1].f - B.f); NEXT(2);
    CASE(FRDIV_W): SET_F(pc[1].f / B.f); NEXT(2);
    CASE(DRSUB_W): A.d = pc[1].d - B.d; NEXT(2);
    CASE(DRDIV_W): A.d = pc[1].d / B.d; NEXT(2);
    CASE(FREM): SET_F(fmodf(B.f, C.f)); NEXT(1);
    CASE(DREM): A.d = fmod(B.d, C.d); NEXT(1);
    CASE(DMULADD): { double xy = B.d * C.d; A.d = R[pc[1].c].d + xy; NEXT(2); }
    CASE(DMULSUB): { double xy = B.d * C.d; A.d = R[pc[1].c].d - xy; NEXT(2); }
    CASE(IMULADD): { uint32_t xy = (uint32_t)B.i * (uint32_t)C.i; SET_I((uint32_t)R[pc[1].c].i + xy); NEXT(2); }
    CONVERT_I(INEG, 0u - (uint32_t)B.i) CONVERT(LNEG, bits, 0u - B.bits) CONVERT_F(FNEG, -B.f) CONVERT(DNEG, d, -B.d)
    CONVERT(I2L, l, B.i) CONVERT_F(I2F, (float)B.i) CONVERT(I2D, d, B.i)
    CONVERT_I(L2I, B.bits) CONVERT_F(L2F, (float)B.l) CONVERT(L2D, d, (double)B.l)
    CONVERT_I(F2I, f_to_i(B.f)) CONVERT(F2L, l, f_to_l(B.f)) CONVERT(F2D, d, B.f)
    CONVERT_I(D2I, f_to_i(B.d)) CONVERT(D2L, l, f_to_l(B.d)) CONVERT_F(D2F, (float)B.d)
    CONVERT_I(I2B, (int8_t)B.i) CONVERT_I(I2C, (uint16_t)B.i) CONVERT_I(I2S, (int16_t)B.i)
    CONVERT_I(LCMP, compare(B.l < C.l, B.l > C.l))
    CONVERT_I(FCMPL, compare(!(B.f >= C.f), B.f > C.f)) CONVERT_I(FCMPG, compare(B.f < C.f, !(B.f <= C.f)))
    CONVERT_I(DCMPL, compare(!(B.d >= C.d), B.d > C.d)) CONVERT_I(DCMPG, compare(B.d < C.d, !(B.d <= C.d)))

    /* Jumps */
    COMPARES(JI, A.i, B.i) COMPARES(JIK, A.i, (int16_t)pc->b)
    COMPARES(JL, A.l, B.l) COMPARES(JLK, A.l, (int16_t)pc->b)
    FCOMPARES(JF, f) FCOMPARES(JD, d)
    BRANCH(JA_EQ, A.o == B.o) BRANCH(JA_NE, A.o != B.o)
    BRANCH(JA_NULL, !A.o) BRANCH(JA_NONNULL, A.o)
    COUNTED(EQ, ==) COUNTED(NE, !=) COUNTED(LT, <) COUNTED(GE, >=) COUNTED(GT, >) COUNTED(LE, <=)
    CASE(INC_LEN): {
        int32_t v = (int32_t)((uint32_t)A.i + (uint32_t)pc[1].i);
        SET_I(v);
        Array *arr = (Array *)B.o;
        if (UNLIKELY(!arr)) goto second_null;
        if (v < arr->length) JUMP_LOOP();
        NEXT(2);
    }
    CASE(GOTO): NEXT(pc->hi);
    CASE(GOTO_L): pc += pc->hi; TICK(poll_jump); DISPATCH();
    CASE(JSR): A.bits = pc[1].word; NEXT(2);
    CASE(RETSUB): {
        Value place = A;
        SAVE();
        if (!slow_retsub(t, place, *pc)) goto trouble;
        pc = method_code(frame->method)->insns + place.i;
        TICK(poll_jump);
        DISPATCH();
    }
    CASE(TSWITCH): pc = table_target(pc, A.i); TICK(poll_jump); DISPATCH();
    CASE(LSWITCH): pc = find_key(pc, A.i); TICK(poll_jump); DISPATCH();

    /* Leaving */
    CASE(RETV): RETURN(0);
    CASE(RET_INIT): { heap_publish(); RETURN(0); }
    CASE(RET): RETURN(A.bits);
    CASE(RETI): RETURN((uint64_t)(int64_t)pc->hi);
    CASE(RET_Z): RETURN(A.bits & 1);
    CASE(RET_B): RETURN((uint32_t)(int8_t)A.i);
    CASE(RET_C): RETURN((uint16_t)A.i);
    CASE(RET_S): RETURN((uint32_t)(int16_t)A.i);

    /* Arrays */
    LOAD_ELEMENT(ALOAD_B, int8_t, SET_I) LOAD_ELEMENT(ALOAD_C, uint16_t, SET_I) LOAD_ELEMENT(ALOAD_S, int16_t, SET_I)
    LOAD_ELEMENT(ALOAD_I, int32_t, SET_I) LOAD_ELEMENT(ALOAD_L, int64_t, SET_L)
    LOAD_NESTED(ALOAD2_I, int32_t, SET_I) LOAD_NESTED(ALOAD2_L, int64_t, SET_L)
    STORE_ELEMENT(ASTORE_C, uint16_t, i) STORE_ELEMENT(ASTORE_S, uint16_t, i)
    STORE_ELEMENT(ASTORE_I, int32_t, i) STORE_ELEMENT(ASTORE_L, int64_t, l)
    CASE(ASTORE_B): {
        ELEMENT(A, B)
        int8_t v = (int8_t)C.i;
        ARRAY_DATA(int8_t, arr)[at] = object_class(&arr->head)->prim == T_BOOLEAN ? (int8_t)(v & 1) : v;
        NEXT(1);
    }
    CASE(ASTORE_A): {
        ELEMENT(A, B)
        Object *v = C.o;
        if (v) {
            Class *element = object_class(&arr->head)->component;
            if (object_class(v) != element && UNLIKELY(!class_is_subtype(object_class(v), element))) goto array_store;
        }
        ARRAY_DATA(Object *, arr)[at] = v;
        NEXT(1);
    }
    CASE(ALEN): { OBJECT(B) SET_I(((Array *)o)->length); NEXT(1); }

    /* Fields */
    CASE(GETFIELD_X): {
        SAVE();
        if (!slow_getfield(t, frame, (Insn *)pc)) goto trouble;
        DISPATCH();
    }
    CASE(PUTFIELD_X): {
        SAVE();
        if (!slow_putfield(t, frame, (Insn *)pc)) goto trouble;
        DISPATCH();
    }
    CASE(GETFIELD_SLOW): {
        OBJECT(B)
        SAVE();
        if (!slow_field_load(t, frame, *pc, R)) goto trouble;
        NEXT(1);
    }
    CASE(PUTFIELD_SLOW): {
        OBJECT(A)
        SAVE();
        if (!slow_field_store(t, frame, *pc, R)) goto trouble;
        NEXT(1);
    }
    GET_FIELD(GETFIELD_B, int8_t, SET_I) GET_FIELD(GETFIELD_C, uint16_t, SET_I) GET_FIELD(GETFIELD_S, int16_t, SET_I)
    GET_FIELD(GETFIELD_I, int32_t, SET_I) GET_FIELD(GETFIELD_L, int64_t, SET_L)
    PUT_FIELD(PUTFIELD_Z, int8_t, B.i & 1) PUT_FIELD(PUTFIELD_B, int8_t, B.i) PUT_FIELD(PUTFIELD_C, uint16_t, B.i)
    PUT_FIELD(PUTFIELD_S, int16_t, B.i) PUT_FIELD(PUTFIELD_I, int32_t, B.i) PUT_FIELD(PUTFIELD_L, int64_t, B.l)
    CASE(GETSTATIC_X): CASE(GETSTATIC_SLOW): {
        SAVE();
        Value v;
        if (!slow_getstatic(t, frame, (Insn *)pc, &v)) goto trouble;
        A = v;
        NEXT(2);
    }
    CASE(PUTSTATIC_X): CASE(PUTSTATIC_SLOW): {
        SAVE();
        if (!slow_putstatic(t, frame, (Insn *)pc, A)) goto trouble;
        NEXT(2);
    }
    GET_STATIC(GETSTATIC_B, int8_t, SET_I) GET_STATIC(GETSTATIC_C, uint16_t, SET_I)
    GET_STATIC(GETSTATIC_S, int16_t, SET_I) GET_STATIC(GETSTATIC_I, int32_t, SET_I) GET_STATIC(GETSTATIC_L, int64_t, SET_L)
    PUT_STATIC(PUTSTATIC_Z, int8_t, A.i & 1) PUT_STATIC(PUTSTATIC_B, int8_t, A.i) PUT_STATIC(PUTSTATIC_C, uint16_t, A.i)
    PUT_STATIC(PUTSTATIC_S, int16_t, A.i) PUT_STATIC(PUTSTATIC_I, int32_t, A.i) PUT_STATIC(PUTSTATIC_L, int64_t, A.l)

    /* Objects */
    CASE(NEW_X): {
        SAVE();
        Value v;
        if (!slow_new(t, frame, (Insn *)pc, &v)) goto trouble;
        A = v;
        NEXT(2);
    }
    CASE(NEW): {
        void *cell = heap_pop(t, pc->b, pc->c);
        if (UNLIKELY(!cell)) goto new_slow;
        A.o = heap_seal(cell, pc[1].klass);
        NEXT(2);
    }
    CASE(NEW_SLOW): new_slow: {
        SAVE();
        Object *o = heap_new(t, pc[1].klass);
        if (UNLIKELY(!o)) goto trouble;
        A.o = o;
        NEXT(2);
    }
    CASE(NEWARRAY): {
        Class *c = pc[1].klass;
        uint32_t n = (uint32_t)B.i;
        Array *arr = NULL;
        if (n <= (uint32_t)(HEAP_SMALL_BYTES - ARRAY_BASE) >> c->elem_shift)
            arr = heap_new_array_fast(t, c, (int32_t)n, heap_array_bytes(c, (int32_t)n));
        if (!arr) {
            SAVE();
            arr = heap_new_array(t, c, (int32_t)n);
            if (UNLIKELY(!arr)) goto trouble;
        }
        A.o = &arr->head;
        NEXT(2);
    }
    CASE(NEWMULTI_X): {
        SAVE();
        if (!slow_multi(t, frame, pc, R)) goto trouble;
        NEXT(2);
    }
    CASE(CHECKCAST_X): CASE(INSTANCEOF_X): CASE(NEWARRAY_X): {
        if (!B.o && pc->op != I_(NEWARRAY_X)) { /* null needs no class */
            A.l = 0;
            NEXT(2);
        }
        SAVE();
        if (!slow_class(t, frame, (Insn *)pc)) goto trouble;
        DISPATCH();
    }
    CASE(CHECKCAST): {
        Object *o = B.o;
        if (o && object_class(o) != pc[1].klass && UNLIKELY(!object_is(o, pc[1].klass))) goto class_cast;
        A.o = o;
        NEXT(2);
    }
    CASE(CHECKCAST_D): {
        Object *o = B.o;
        if (o && UNLIKELY(object_class(o)->display[pc->c] != pc[1].klass)) goto class_cast;
        A.o = o;
        NEXT(2);
    }
    CASE(INSTANCEOF): {
        Object *o = B.o;
        SET_I(o && object_is(o, pc[1].klass));
        NEXT(2);
    }
    CASE(INSTANCEOF_D): {
        Object *o = B.o;
        SET_I(o && object_class(o)->display[pc->c] == pc[1].klass);
        NEXT(2);
    }
    CASE(ATHROW): {
        OBJECT(A)
        SAVE();
        t->exception = o;
        goto trouble;
    }
    CASE(MONENTER): {
        OBJECT(A)
        SAVE();
        monitor_enter(t, o);
        if (UNLIKELY(t->exception)) goto trouble;
        NEXT(1);
    }
    CASE(MONEXIT): {
        OBJECT(A)
        SAVE();
        if (!monitor_exit(t, o)) goto trouble;
        NEXT(1);
    }
    CASE(SYNC_ENTER): {
        SAVE();
        Object *o = method_lock(frame->method, R);
        A.o = o;
        monitor_enter(t, o);
        if (UNLIKELY(t->exception)) goto trouble;
        NEXT(1);
    }
    CASE(SYNC_NATIVE): {
        SAVE();
        monitor_enter(t, method_lock(frame->method, R));
        if (UNLIKELY(t->exception)) goto trouble;
        NEXT(1);
    }
    CASE(SYNC_EXIT): {
        SAVE();
        if (!monitor_exit(t, A.o)) goto trouble;
        NEXT(1);
    }

    /* Calls */
    CASE(CALL): CALL(pc[1].method, &B);
    CASE(CALL_NN): {
        Value *args = &B;
        if (UNLIKELY(!args->o)) goto null_pointer;
        CALL(pc[1].method, args);
    }
    CASE(CALLV): {
        Value *args = &B;
        if (UNLIKELY(!args->o)) goto null_pointer;
        CALL(object_class(args->o)->vtable[pc->c], args);
    }
    CASE(CALLI): {
        Value *args = &B;
        if (UNLIKELY(!args->o)) goto null_pointer;
        uint64_t last = __atomic_load_n(&pc[1].word, __ATOMIC_RELAXED);
        if (UNLIKELY(args->o->klass != (uint32_t)last)) goto interface_miss;
        CALL((Method *)(uintptr_t)(last >> 32), args);
    }
    interface_miss: {
        SAVE();
        Value *args = &B;
        Method *m = slow_interface(t, frame, (Insn *)pc, args->o);
        if (UNLIKELY(!m)) goto trouble;
        CALL(m, args);
    }
    CASE(CALLSTATIC_X): CASE(CALLSPECIAL_X): CASE(CALLVIRTUAL_X): CASE(CALLINTERFACE_X): {
        SAVE();
        Value *args = &B;
        Method *m = slow_call(t, frame, (Insn *)pc, R);
        if (UNLIKELY(!m)) goto trouble;
        CALL(m, args);
    }
    CASE(SKIP): NEXT(2);
    CASE(DYNAMIC_X): {
        SAVE();
        if (!invoke_dynamic(t, frame, (Insn *)pc, R)) goto trouble;
        DISPATCH();
    }
    CASE(CAPTURE): {
        SAVE();
        Object *o = lambda_capture(t, pc[1].klass, &B);
        if (UNLIKELY(!o)) goto trouble;
        A.o = o;
        NEXT(2);
    }
    CASE(CONCAT): {
        SAVE();
        Value v;
        if (!concat_run(t, pc[1].p, &B, &v)) goto trouble;
        A = v;
        NEXT(2);
    }
    CASE(HANDLE_X): {
        SAVE();
        if (!invoke_handle(t, frame, (Insn *)pc, R)) goto trouble;
        DISPATCH();
    }
    CASE(DYNAMIC_FAILED): {
        SAVE();
        throw_new(t, KNOWN_BootstrapMethodError, "bootstrap method initialization exception");
        goto trouble;
    }
    CASE(HANDLE): CASE(DYNAMIC): CASE(VARHANDLE): {
        SAVE();
        Value v, *args;
        Method *m;
        const HandleSite *s = pc[1].p;
        HandleResult result = pc->op == I_(HANDLE) ? handle_invoke(t, s, &B, &v, &m, &args)
                              : pc->op == I_(DYNAMIC) ? handle_dynamic(t, s, &B, &v, &m, &args)
                                                      : handle_access(t, s, &B, &v);
        if (result == HANDLE_CALL) CALL(m, args);
        if (result == HANDLE_TROUBLE) goto trouble;
        A = v;
        NEXT(2);
    }

    /* What methods start with */
    CASE(TRANSLATE): {
        SAVE();
        Method *m = frame->method;
        Value *args = R;
        if (!class_link(t, m->owner)) goto trouble;
        if (!translate(t, m)) goto trouble;
        if (t->vm->engine) t->vm->engine->translated(t, m);
        FRAME_SET(frame->prev);
        pc = frame->pc;
        CALL(m, args);
    }
    CASE(ABSTRACT): SAVE(); slow_abstract(t, frame); goto trouble;
    CASE(NATIVE): {
        SAVE();
        Value r = {0};
        Method *m = frame->method;
        m->native(t, R, &r);
        if (UNLIKELY(t->exception || t->pending.method)) goto trouble;
        if (UNLIKELY(m->access & ACC_SYNCHRONIZED) && !monitor_exit(t, method_lock(m, R))) goto trouble;
        RETURN(r.bits);
    }
    CASE(ENTER_BIG): {
        SAVE();
        if ((Value *)frame + frame->method->stack_count > t->stack_limit) goto overflow_here;
        NEXT(1);
    }
    CASE(ENTER_CODE): SAVE(); pc = t->vm->engine->enter(t); goto resume;
    CASE(RESUME_CODE): pc = t->vm->engine->resume(t, pc); goto resume;
    CASE(EXIT): return true;
    CASE(RETRY): pc = interp_retry(t); goto resume;
    CASE(THEN): pc = interp_then(t); goto resume;
    CASE(RETHROW): pc = interp_rethrow(t); goto resume;
    CASE(RESULT): CASE(END): __builtin_unreachable();

    /* What is in the way */
poll_jump:
poll_entry:
    SAVE();
    pc = interp_poll(t);
    goto resume;
null_pointer: SAVE(); throw_npe(t, NULL); goto trouble;
by_zero: SAVE(); throw_new(t, KNOWN_ArithmeticException, "/ by zero"); goto trouble;
out_of_bounds: SAVE(); slow_index(t, pc, R); goto trouble;
/* The second of two joined instructions fails: its place is the second word. */
second_null: frame->pc = pc + 1; throw_npe(t, NULL); goto trouble;
second_bounds: {
    Object *inner = ARRAY_DATA(Object *, B.o)[C.i];
    frame->pc = pc + 1;
    throw_index(t, R[pc[1].c].i, array_length(inner));
    goto trouble;
}
array_store: SAVE(); slow_array_store(t, A.o, C.o); goto trouble;
class_cast: SAVE(); throw_cast(t, object_class(B.o), pc[1].klass); goto trouble;
stack_overflow:
overflow_here: throw_new(t, KNOWN_StackOverflowError, NULL); goto trouble;
trouble: pc = interp_trouble(t);
resume:
    frame = t->frame;
    if (!pc) return false;
    R = frame_regs(frame);
    DISPATCH();
}
