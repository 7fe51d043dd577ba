// The code generator: random graphs, compiled with many and with few registers, against a plain evaluation of
// the graph.
#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "target.h"

enum { POOL = 400, LOCALS = 8 };

typedef struct Random {
    uint64_t state;
} Random;

static uint32_t draw(Random *r, uint32_t n) {
    r->state = r->state * UINT64_C(6364136223846793005) + 1442695040888963407;
    return (uint32_t)(r->state >> 33) % n;
}

typedef struct Maker {
    Graph *g;
    Random r;
    Block *b;
    Node *values[POOL];
    uint32_t count;
} Maker;

static Node *put(Maker *m, Node *n) {
    if (!n->block && n->op != IR_CONST)
        node_append(m->b, n);
    if (n->type != TY_VOID && m->count < POOL)
        m->values[m->count++] = n;
    return n;
}

static int64_t interesting(Random *r, IrType t) {
    static const int64_t ints[] = {
        0, 1, -1, 2, 7, 10, 100, 255, 65536, INT32_MAX, INT32_MIN, INT64_MAX, INT64_MIN, 0x123456789abcdefLL};
    static const double doubles[] = {0.0,   -0.0,     1.5,       -2.25, 1e10, -1e20,
                                     1e300, INFINITY, -INFINITY, NAN,   3.0};
    if (t == TY_F64) {
        int64_t bits;
        memcpy(&bits, &doubles[draw(r, 11)], 8);
        return bits;
    }
    if (t == TY_F32) {
        float f = (float)doubles[draw(r, 11)];
        uint32_t bits;
        memcpy(&bits, &f, 4);
        return bits;
    }
    int64_t v = draw(r, 3) ? ints[draw(r, 14)] : (int64_t)draw(r, 1000) - 500;
    return t == TY_I32 ? (int32_t)v : v;
}

static Node *pick(Maker *m, IrType t) {
    for (int tries = 0; tries < 20 && draw(&m->r, 6); tries++) {
        uint32_t back = draw(&m->r, 3) ? m->count : m->count < 10 ? m->count : 10;
        Node *n = m->values[m->count - 1 - draw(&m->r, back)];
        if (n->type == t)
            return n;
    }
    return node_const(m->g, t, interesting(&m->r, t));
}

static Node *unary(Maker *m, IrOp op, IrType t, Node *x) {
    Node *n = node_new(m->g, op, t, 1);
    n->in[0] = x;
    return put(m, n);
}
static Node *binary(Maker *m, IrOp op, IrType t, Node *x, Node *y) {
    Node *n = node_new(m->g, op, t, 2);
    n->in[0] = x;
    n->in[1] = y;
    return put(m, n);
}

static const IrType types[] = {TY_I32, TY_I64, TY_F32, TY_F64};
static bool floats(IrType t) {
    return t == TY_F32 || t == TY_F64;
}

static void random_op(Maker *m) {
    static const uint8_t ints[] = {IR_ADD, IR_SUB, IR_MUL, IR_AND, IR_OR, IR_XOR, IR_MIN, IR_MAX};
    static const uint8_t fops[] = {IR_ADD, IR_SUB, IR_MUL, IR_DIV, IR_MIN, IR_MAX, IR_REM};
    static const uint8_t shifts[] = {IR_SHL, IR_SHR, IR_USHR};
    static const struct {
        uint8_t op, from, to;
    } converts[] = {{IR_I2L, TY_I32, TY_I64},    {IR_I2F, TY_I32, TY_F32},      {IR_I2D, TY_I32, TY_F64},
                    {IR_L2I, TY_I64, TY_I32},    {IR_L2F, TY_I64, TY_F32},      {IR_L2D, TY_I64, TY_F64},
                    {IR_F2I, TY_F32, TY_I32},    {IR_F2L, TY_F32, TY_I64},      {IR_F2D, TY_F32, TY_F64},
                    {IR_D2I, TY_F64, TY_I32},    {IR_D2L, TY_F64, TY_I64},      {IR_D2F, TY_F64, TY_F32},
                    {IR_I2B, TY_I32, TY_I32},    {IR_I2C, TY_I32, TY_I32},      {IR_I2S, TY_I32, TY_I32},
                    {IR_U2L, TY_I32, TY_I64},    {IR_F2BITS, TY_F32, TY_I32},   {IR_D2BITS, TY_F64, TY_I64},
                    {IR_BITS2F, TY_I32, TY_F32}, {IR_BITS2D, TY_I64, TY_F64},   {IR_CLZ, TY_I32, TY_I32},
                    {IR_CTZ, TY_I64, TY_I32},    {IR_POPCOUNT, TY_I64, TY_I32}, {IR_FLOOR, TY_F64, TY_F64},
                    {IR_CEIL, TY_F64, TY_F64},   {IR_RINT, TY_F64, TY_F64},     {IR_SQRT, TY_F64, TY_F64}};
    Random *r = &m->r;
    IrType t = types[draw(r, 4)];
    switch (draw(r, 8)) {
    case 0: unary(m, draw(r, 2) ? IR_NEG : IR_ABS, t, pick(m, t)); break;
    case 1: {
        uint32_t k = draw(r, sizeof converts / sizeof *converts);
        unary(m, (IrOp)converts[k].op, (IrType)converts[k].to, pick(m, (IrType)converts[k].from));
        break;
    }
    case 2: {
        Node *n = binary(m,
                         floats(t)     ? (draw(r, 2) ? IR_CMPL : IR_CMPG)
                         : t == TY_I64 ? IR_LCMP
                                       : IR_CMP,
                         TY_I32, pick(m, t), pick(m, t));
        n->cond = (uint8_t)draw(r, 8);
        break;
    }
    case 3: {
        Node *n = binary(m, IR_CMP, TY_I32, pick(m, t), pick(m, t));
        n->cond = (uint8_t)(floats(t) ? IRC_FEQ + draw(r, 6) : draw(r, 8));
        break;
    }
    case 4: {
        Node *n = node_new(m->g, IR_SELECT, t, 3);
        n->in[0] = pick(m, TY_I32);
        n->in[1] = pick(m, t);
        n->in[2] = pick(m, t);
        put(m, n);
        break;
    }
    case 5:
        if (!floats(t)) {
            Node *d = node_const(m->g, t, interesting(r, t) | 1);
            if (draw(r, 2)) { /* a divisor that is not 0 and may be -1 */
                Node *one = node_const(m->g, t, 1);
                d = binary(m, IR_OR, t, pick(m, t), one);
            } else if (draw(r, 2)) {
                d = node_const(m->g, t, INT64_C(1) << draw(r, 30));
            }
            binary(m, draw(r, 2) ? IR_DIV : IR_REM, t, pick(m, t), d);
            break;
        }
        /* fall through */
    case 6:
        if (!floats(t)) {
            binary(m, (IrOp)shifts[draw(r, 3)], t, pick(m, t), pick(m, TY_I32));
            break;
        }
        /* fall through */
    default: binary(m, (IrOp)(floats(t) ? fops[draw(r, 7)] : ints[draw(r, 8)]), t, pick(m, t), pick(m, t));
    }
}

static void end(Maker *m, IrOp op, Block *x, Block *y) {
    Node *n = node_new(m->g, op, TY_VOID, op == IR_BRANCH ? 2 : 0);
    if (op == IR_BRANCH) {
        IrType t = types[draw(&m->r, 4)];
        n->in[0] = pick(m, t);
        n->in[1] = pick(m, t);
        n->cond = (uint8_t)(floats(t) ? IRC_FEQ + draw(&m->r, 6) : draw(&m->r, 8));
    }
    node_append(m->b, n);
    block_add_edge(m->g, m->b, x);
    if (y)
        block_add_edge(m->g, m->b, y);
}

static Node *new_phi(Maker *m, Block *b, IrType t, uint32_t inputs) {
    Node *p = node_new(m->g, IR_PHI, t, inputs);
    p->block = b;
    p->next = b->phis;
    if (b->phis)
        b->phis->prev = p;
    b->phis = p;
    return p;
}

static void region(Maker *m, int depth);

static void diamond(Maker *m, int depth) {
    Block *yes = block_new(m->g), *no = block_new(m->g), *join = block_new(m->g);
    IrType t[4];
    Node *left[4], *right[4];
    end(m, IR_BRANCH, yes, no);
    uint32_t mark = m->count;
    m->b = yes;
    region(m, depth - 1);
    for (int i = 0; i < 4; i++)
        left[i] = pick(m, t[i] = types[draw(&m->r, 4)]);
    end(m, IR_JUMP, join, NULL);
    m->count = mark;
    m->b = no;
    region(m, depth - 1);
    for (int i = 0; i < 4; i++)
        right[i] = pick(m, t[i]);
    end(m, IR_JUMP, join, NULL);
    m->count = mark;
    m->b = join;
    for (int i = 0; i < 4; i++) {
        Node *p = new_phi(m, join, t[i], 2);
        p->in[0] = left[i];
        p->in[1] = right[i];
        put(m, p);
    }
}

static void loop(Maker *m, int depth) {
    Block *head = block_new(m->g), *body = block_new(m->g), *out = block_new(m->g);
    IrType t[5];
    Node *phis[5], *first[5];
    for (int i = 0; i < 5; i++)
        first[i] = i ? pick(m, t[i] = types[draw(&m->r, 4)]) : node_const(m->g, t[0] = TY_I32, 0);
    end(m, IR_JUMP, head, NULL);
    m->b = head;
    for (int i = 0; i < 5; i++) {
        phis[i] = new_phi(m, head, t[i], 2);
        phis[i]->in[0] = first[i];
        if (i)
            put(m, phis[i]);
    }
    Node *test = node_new(m->g, IR_BRANCH, TY_VOID, 2);
    test->in[0] = phis[0];
    test->in[1] = node_const(m->g, TY_I32, 1 + draw(&m->r, 5));
    test->cond = IRC_LT;
    node_append(head, test);
    block_add_edge(m->g, head, body);
    block_add_edge(m->g, head, out);
    uint32_t mark = m->count;
    m->b = body;
    region(m, depth - 1);
    Node *next = node_new(m->g, IR_ADD, TY_I32, 2);
    next->in[0] = phis[0];
    next->in[1] = node_const(m->g, TY_I32, 1);
    node_append(m->b, next);
    phis[0]->in[1] = next;
    for (int i = 1; i < 5; i++)
        phis[i]->in[1] = pick(m, t[i]);
    end(m, IR_JUMP, head, NULL);
    m->count = mark;
    m->b = out;
}

static void region(Maker *m, int depth) {
    for (uint32_t n = 1 + draw(&m->r, 4); n-- > 0;) {
        for (uint32_t k = draw(&m->r, 12); k-- > 0;)
            random_op(m);
        if (depth > 0 && draw(&m->r, 2))
            (draw(&m->r, 2) ? diamond : loop)(m, depth);
    }
}

/* Everything that is left is joined into one long. */
static void finish(Maker *m) {
    Node *sum = node_const(m->g, TY_I64, 0);
    uint32_t n = m->count;
    for (uint32_t i = 0; i < n; i++) {
        Node *v = m->values[i];
        if (v->type == TY_F32)
            v = unary(m, IR_F2D, TY_F64, v);
        if (v->type == TY_F64)
            v = unary(m, IR_D2L, TY_I64, v);
        if (v->type == TY_I32)
            v = unary(m, IR_I2L, TY_I64, v);
        sum = binary(m, IR_ADD, TY_I64, binary(m, IR_MUL, TY_I64, sum, node_const(m->g, TY_I64, 31)), v);
    }
    Node *ret = node_new(m->g, IR_RETURN, TY_VOID, 1);
    ret->in[0] = sum;
    node_append(m->b, ret);
}

static void make(Graph *g, uint64_t seed) {
    Maker m = {.g = g, .r = {seed}};
    g->entry = m.b = block_new(g);
    for (int i = 0; i < LOCALS; i++) {
        Node *p = node_new(g, IR_PARAM, types[i % 4], 0);
        p->imm = i;
        put(&m, p);
    }
    region(&m, 3);
    finish(&m);
}

// ---- Evaluation ----

typedef union V {
    int32_t i;
    int64_t l;
    float f;
    double d;
    uint64_t bits;
} V;

static int64_t to_int(double d, int64_t low, int64_t high) {
    return d != d ? 0 : d <= (double)low ? low : d >= (double)high ? high : (int64_t)d;
}
static double choose(double x, double y, bool max) {
    if (x != x || y != y)
        return NAN;
    if (x == y)
        return max == (bool)signbit(x) ? y : x;
    return (x > y) == max ? x : y;
}
static bool holds(IrCond c, IrType t, V x, V y) {
    int64_t a = t == TY_I32 ? x.i : x.l, b = t == TY_I32 ? y.i : y.l;
    uint64_t ua = t == TY_I32 ? (uint32_t)x.i : x.bits, ub = t == TY_I32 ? (uint32_t)y.i : y.bits;
    double p = t == TY_F32 ? x.f : x.d, q = t == TY_F32 ? y.f : y.d;
    switch (c) {
    case IRC_EQ: return a == b;
    case IRC_NE: return a != b;
    case IRC_LT: return a < b;
    case IRC_GE: return a >= b;
    case IRC_GT: return a > b;
    case IRC_LE: return a <= b;
    case IRC_ULT: return ua < ub;
    case IRC_UGE: return ua >= ub;
    case IRC_FEQ: return p == q;
    case IRC_FNE: return p != q;
    case IRC_FLT: return p < q;
    case IRC_FNLT: return !(p < q);
    case IRC_FLE: return p <= q;
    default: return !(p <= q);
    }
}

static V eval_int(const Node *n, V x, V y) {
    bool wide = n->type == TY_I64;
    uint64_t a = wide ? x.bits : (uint64_t)(int64_t)x.i, b = wide ? y.bits : (uint64_t)(int64_t)y.i, r = 0;
    unsigned by = (unsigned)y.i & (wide ? 63 : 31);
    switch (n->op) {
    case IR_ADD: r = a + b; break;
    case IR_SUB: r = a - b; break;
    case IR_MUL: r = a * b; break;
    case IR_AND: r = a & b; break;
    case IR_OR: r = a | b; break;
    case IR_XOR: r = a ^ b; break;
    case IR_MIN: r = (int64_t)a < (int64_t)b ? a : b; break;
    case IR_MAX: r = (int64_t)a > (int64_t)b ? a : b; break;
    case IR_NEG: r = 0 - a; break;
    case IR_ABS: r = (int64_t)a < 0 ? 0 - a : a; break;
    case IR_SHL: r = a << by; break;
    case IR_SHR: r = (uint64_t)((int64_t)a >> by); break;
    case IR_USHR: r = wide ? a >> by : (uint32_t)a >> by; break;
    case IR_DIV: r = (int64_t)b == -1 ? 0 - a : (uint64_t)((int64_t)a / (int64_t)b); break;
    case IR_REM: r = (int64_t)b == -1 ? 0 : (uint64_t)((int64_t)a % (int64_t)b); break;
    }
    return wide ? (V){.bits = r} : (V){.i = (int32_t)(uint32_t)r};
}

static double eval_double(const Node *n, double x, double y) {
    switch (n->op) {
    case IR_ADD: return x + y;
    case IR_SUB: return x - y;
    case IR_MUL: return x * y;
    case IR_DIV: return x / y;
    case IR_REM: return fmod(x, y);
    case IR_MIN: return choose(x, y, false);
    case IR_MAX: return choose(x, y, true);
    case IR_NEG: return -x;
    case IR_ABS: return fabs(x);
    case IR_SQRT: return sqrt(x);
    case IR_FLOOR: return floor(x);
    case IR_CEIL: return ceil(x);
    default: return rint(x);
    }
}
static float eval_float(const Node *n, float x, float y) {
    switch (n->op) {
    case IR_ADD: return x + y;
    case IR_SUB: return x - y;
    case IR_MUL: return x * y;
    case IR_DIV: return x / y;
    case IR_REM: return fmodf(x, y);
    default: return (float)eval_double(n, x, y);
    }
}

static V eval(const Node *n, const V *in) {
    V x = in[0], y = in[1];
    IrType t = n->in_count ? (IrType)n->in[0]->type : TY_VOID;
    switch (n->op) {
    case IR_I2L: return (V){.l = x.i};
    case IR_I2F: return (V){.f = (float)x.i};
    case IR_I2D: return (V){.d = x.i};
    case IR_L2I: return (V){.i = (int32_t)x.l};
    case IR_L2F: return (V){.f = (float)x.l};
    case IR_L2D: return (V){.d = (double)x.l};
    case IR_F2I: return (V){.i = (int32_t)to_int(x.f, INT32_MIN, INT32_MAX)};
    case IR_F2L: return (V){.l = to_int(x.f, INT64_MIN, INT64_MAX)};
    case IR_F2D: return (V){.d = x.f};
    case IR_D2I: return (V){.i = (int32_t)to_int(x.d, INT32_MIN, INT32_MAX)};
    case IR_D2L: return (V){.l = to_int(x.d, INT64_MIN, INT64_MAX)};
    case IR_D2F: return (V){.f = (float)x.d};
    case IR_I2B: return (V){.i = (int8_t)x.i};
    case IR_I2C: return (V){.i = (uint16_t)x.i};
    case IR_I2S: return (V){.i = (int16_t)x.i};
    case IR_U2L: return (V){.l = (uint32_t)x.i};
    case IR_F2BITS: return (V){.i = x.i};
    case IR_D2BITS:
    case IR_BITS2D: return x;
    case IR_BITS2F: return (V){.f = x.f};
    case IR_CLZ: return (V){.i = x.i ? __builtin_clz((unsigned)x.i) : 32};
    case IR_CTZ: return (V){.i = x.l ? __builtin_ctzll(x.bits) : 64};
    case IR_POPCOUNT: return (V){.i = __builtin_popcountll(x.bits)};
    case IR_LCMP: return (V){.i = x.l < y.l ? -1 : x.l > y.l};
    case IR_CMPL:
        return (V){.i = t == TY_F32  ? (x.f > y.f    ? 1
                                        : x.f == y.f ? 0
                                                     : -1)
                        : x.d > y.d  ? 1
                        : x.d == y.d ? 0
                                     : -1};
    case IR_CMPG:
        return (V){.i = t == TY_F32  ? (x.f < y.f    ? -1
                                        : x.f == y.f ? 0
                                                     : 1)
                        : x.d < y.d  ? -1
                        : x.d == y.d ? 0
                                     : 1};
    case IR_CMP: return (V){.i = holds((IrCond)n->cond, t, x, y)};
    case IR_SELECT: return x.i ? y : in[2];
    default: break;
    }
    if (n->type == TY_F64)
        return (V){.d = eval_double(n, x.d, y.d)};
    if (n->type == TY_F32)
        return (V){.f = eval_float(n, x.f, y.f)};
    return eval_int(n, x, y);
}

static V value_of(const Node *n, const V *values) {
    return n->op == IR_CONST ? (V){.l = n->imm} : values[n->id];
}

static void eval_phis(const Block *from, const Block *to, V *values) {
    V now[16];
    uint32_t p = 0, k = 0;
    while (to->preds[p] != from)
        p++;
    for (const Node *n = to->phis; n; n = n->next)
        now[k++] = value_of(n->in[p], values);
    k = 0;
    for (const Node *n = to->phis; n; n = n->next)
        values[n->id] = now[k++];
}

static int64_t evaluate(const Graph *g, const V *args) {
    V *values = calloc(g->node_count, sizeof *values);
    const Block *b = g->entry;
    for (;;) {
        const Block *next = NULL;
        for (const Node *n = b->first; n; n = n->next) {
            V in[3] = {{0}};
            for (uint32_t i = 0; i < n->in_count; i++)
                in[i] = value_of(n->in[i], values);
            if (n->op == IR_RETURN) {
                free(values);
                return in[0].l;
            }
            if (n->op == IR_PARAM)
                values[n->id] = args[n->imm];
            else if (n->op == IR_JUMP || n->op == IR_BRANCH)
                next = b->succs[n->op == IR_BRANCH &&
                                !holds((IrCond)n->cond, (IrType)n->in[0]->type, in[0], in[1])];
            else
                values[n->id] = eval(n, in);
        }
        eval_phis(b, next, values);
        b = next;
    }
}

// ---- Running ----

typedef struct Machine {
    CodeSpace space;
    Stubs stubs;
    Thread thread;
    JitThread jit;
    Method method;
    Value stack[4096];
} Machine;

static void machine_init(Machine *m) {
    memset(m, 0, sizeof *m);
    cr_assert(code_space_init(&m->space, 16 << 20));
    cr_assert(target_stubs(&m->space, &m->stubs));
    m->thread.jit = &m->jit;
    m->thread.stack = m->stack;
    m->thread.stack_limit = m->thread.code_limit = m->stack + 3000;
    m->method.arg_count = LOCALS;
    m->method.local_count = LOCALS;
}

static int64_t run(Machine *m, const Blob *b, const V *args) {
    Frame *caller = (Frame *)m->stack;
    m->thread.frame = caller;
    Value *R = m->stack + 16;
    memcpy(R, args, LOCALS * sizeof *R);
    CodeExit e = m->stubs.call(&m->thread, caller, R, b->code + b->entry, &m->method);
    cr_assert_eq(e, CODE_RETURNED);
    cr_assert_eq(m->thread.frame, caller);
    return (int64_t)m->jit.result;
}

static void try_seed(Machine *m, uint64_t seed, uint32_t random) {
    jmp_buf fail;
    Arena arena;
    Blob *blob = calloc(1, sizeof *blob);
    if (setjmp(fail))
        cr_assert_fail("given up: seed %lu", (unsigned long)seed);
    jit_arena_init(&arena, 64 << 20, &fail);
    Graph *g = ARENA_NEW(&arena, Graph);
    g->arena = &arena;
    g->on_fail = &fail;
    g->method = &m->method;
    g->locals = LOCALS;
    g->random = random;
    make(g, seed);
    graph_finish(g);
    m->space.used = m->space.used > 8 << 20 ? 1 << 16 : m->space.used;
    cr_assert(codegen(g, &m->space, &m->stubs, blob));
    Random r = {seed ^ 99};
    for (int k = 0; k < 4; k++) {
        V args[LOCALS];
        for (int i = 0; i < LOCALS; i++)
            args[i].l = interesting(&r, types[i % 4]);
        int64_t want = evaluate(g, args), got = run(m, blob, args);
        if (want != got && getenv("JIT_DUMP"))
            graph_dump(g, "wrong");
        cr_assert_eq(want, got, "seed %lu, registers %u: %lx, expected %lx", (unsigned long)seed, random,
                     (unsigned long)got, (unsigned long)want);
    }
    blob_free(blob);
    jit_arena_free(&arena);
}

static void try_all(uint32_t random) {
    if (!target_supported())
        cr_skip_test("no target");
    Machine *m = mmap(NULL, sizeof *m, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    machine_init(m);
    const char *from = getenv("JIT_SEED"), *count = getenv("JIT_COUNT");
    uint64_t first = from ? strtoull(from, NULL, 10) : 1, n = count ? strtoull(count, NULL, 10) : 400;
    for (uint64_t seed = first; seed < first + n; seed++)
        try_seed(m, seed, random ? (uint32_t)(seed * 7 + random) : 0);
    code_space_free(&m->space);
    munmap(m, sizeof *m);
}

Test(codegen, all_registers) {
    try_all(0);
}

Test(codegen, few_registers_and_chance) {
    try_all(1);
}

Test(codegen, every_operation_is_lowered) {
    for (int op = 0; target_supported() && op < IR_COUNT; op++)
        cr_expect(target_lowers((IrOp)op), "%s", ir_info[op].name);
}
