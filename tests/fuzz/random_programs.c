/* random_programs SEED FIRST COUNT DIR: writes the programs FIRST .. FIRST + COUNT - 1 of SEED as
 * DIR/Rn.java. Each is valid Java 17, ends by itself (loops and methods use up Rn.fuel), and has `static long
 * run()`, a checksum of all it computed: the same on every Java VM. Driver.java beside them runs many in one
 * process.
 *
 * Expressions are made by type, statements by what is in scope; nothing is declared that is not initialized,
 * and what leaves a block stands in an `if`, so that definite assignment and reachability hold by
 * construction. */
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum Type { BOOL, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE, STRING, SHAPE, FUNCTION, TYPES } Type;
enum { PRIMITIVES = STRING, MAX_VARS = 64, STATICS = 9, LEAVES = 3, VIRTUALS = 3, MAX_PARAMS = 4 };

static const char *const type_name[TYPES] = {"boolean", "byte",   "short",  "char",  "int",     "long",
                                             "float",   "double", "String", "Shape", "Function"};

typedef struct Var {
    Type type;
    bool array, fixed; /* fixed: not to be assigned */
    char name[16];
} Var;

typedef struct Signature {
    Type result, params[MAX_PARAMS];
    int count;
} Signature;

typedef struct Gen {
    FILE *out;
    uint64_t state;
    int indent, names, loops, calls; /* calls: statics from this index on may be called */
    bool in_lambda;                  /* locals must not be assigned */
    bool virtuals;                   /* virtual methods may be called */
    int size;                        /* statements left for this method */
    Var vars[MAX_VARS];
    int var_count;
    Type result;
    Signature statics[STATICS], virtual[VIRTUALS];
    int labels[8], label_count;
} Gen;

/* ---- Chance ---- */

static uint32_t any(Gen *g, uint32_t n) {
    g->state += UINT64_C(0x9e3779b97f4a7c15);
    uint64_t z = g->state;
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return (uint32_t)((z ^ z >> 31) >> 32) % n;
}

static bool chance(Gen *g, unsigned percent) {
    return any(g, 100) < percent;
}

#define PICK(g, list) (list[any(g, sizeof(list) / sizeof *(list))])

/* ---- Text ---- */

static void put(Gen *g, const char *format, ...) {
    va_list args;
    va_start(args, format);
    vfprintf(g->out, format, args);
    va_end(args);
}

static void start_line(Gen *g) {
    fprintf(g->out, "%*s", g->indent * 4, "");
}

/* ---- Literals and templates ---- */

typedef struct Template {
    Type type;
    const char *text;
} Template;

static const Template literals[] = {
#define LITERAL(type, text) {type, text},
#define CALL(type, text)
#include "random_programs.def"
#undef LITERAL
#undef CALL
};
static const Template library_calls[] = {
#define LITERAL(type, text)
#define CALL(type, text) {type, text},
#include "random_programs.def"
#undef LITERAL
#undef CALL
};

static const char *pick_template(Gen *g, const Template *list, size_t count, Type t) {
    uint32_t fits = 0;
    const char *found = "null";
    for (size_t i = 0; i < count; i++)
        if (list[i].type == t && any(g, ++fits) == 0)
            found = list[i].text;
    return found;
}
#define TEMPLATE(g, list, t) pick_template(g, list, sizeof(list) / sizeof *(list), t)

static void literal(Gen *g, Type t) {
    switch (t) {
    case BYTE: put(g, "(byte) %d", (int)any(g, 256) - 128); break;
    case SHORT: put(g, "(short) %d", (int)any(g, 65536) - 32768); break;
    case INT:
        if (chance(g, 30)) {
            put(g, "%d", (int)any(g, 2000) - 1000);
            break;
        } /* fall through */
    default: put(g, "%s", TEMPLATE(g, literals, t));
    }
}

/* ---- Variables ---- */

static Var *declare(Gen *g, Type t, bool array, bool fixed) {
    Var *v = &g->vars[g->var_count < MAX_VARS - 1 ? g->var_count++ : g->var_count];
    *v = (Var){.type = t, .array = array, .fixed = fixed};
    snprintf(v->name, sizeof v->name, "v%d", g->names++);
    return v;
}

static Var *find_var(Gen *g, Type t, bool array, bool to_assign) {
    int fits = 0;
    Var *found = NULL;
    for (Var *v = g->vars; v < g->vars + g->var_count; v++)
        if (v->type == t && v->array == array &&
            !(to_assign && (v->fixed || (g->in_lambda && v->name[0] == 'v'))))
            if (any(g, (uint32_t)++fits) == 0)
                found = v;
    return found;
}

/* A lambda's body may read only what is never assigned: statics, and locals that are fixed. */
static bool readable(const Gen *g, const Var *v) {
    return !g->in_lambda || v->fixed || v->name[0] != 'v';
}

static void expr(Gen *g, Type t, int depth);

/* Mostly inside the array, of 8 elements at least. */
static void subscript(Gen *g, int depth) {
    if (chance(g, 94)) {
        put(g, "(");
        expr(g, INT, depth - 1);
        put(g, ") & 7");
    } else {
        expr(g, chance(g, 80) ? INT : CHAR, depth - 1);
    }
}

/* A place that can be assigned. */
static void place(Gen *g, Type t, int depth) {
    Var *v = find_var(g, t, false, true);
    if (chance(g, 25) && depth > 0) {
        Var *a = find_var(g, t, true, false);
        if (a && readable(g, a)) {
            put(g, "%s[", a->name);
            subscript(g, depth);
            put(g, "]");
            return;
        }
    }
    if (v && chance(g, 70))
        put(g, "%s", v->name);
    else if (chance(g, 30))
        put(g, "shapes[%d].f%s", any(g, 4), type_name[t]);
    else
        put(g, "s%s", type_name[t]);
}

static void read_place(Gen *g, Type t, int depth) {
    Var *v = find_var(g, t, false, false);
    if (v && readable(g, v) && chance(g, 65))
        put(g, "%s", v->name);
    else
        place(g, t, depth);
}

/* ---- Expressions ---- */

static Type at_most(Gen *g, Type t) { /* a type that is promoted to t in arithmetic, or t */
    switch (t) {
    case INT: return BYTE + any(g, 4);
    case LONG: return BYTE + any(g, 5);
    case FLOAT: return BYTE + any(g, 6);
    default: return BYTE + any(g, 7);
    }
}

static void binary(Gen *g, Type left, const char *op, Type right, int depth) {
    put(g, "(");
    expr(g, left, depth - 1);
    put(g, " %s ", op);
    expr(g, right, depth - 1);
    put(g, ")");
}

static void arithmetic(Gen *g, Type t, int depth) {
    static const char *const whole[] = {"+", "-", "*", "+", "-", "*", "&", "|", "^", "/", "%"};
    static const char *const shifts[] = {"<<", ">>", ">>>"};
    static const char *const real[] = {"+", "-", "*", "/", "%"};
    if (t >= FLOAT) {
        bool swap = any(g, 2);
        binary(g, swap ? at_most(g, t) : t, PICK(g, real), swap ? t : at_most(g, t), depth);
    } else if (chance(g, 25)) {
        binary(g, t == INT ? at_most(g, INT) : LONG, PICK(g, shifts), any(g, 3) ? INT : LONG, depth);
    } else {
        bool swap = any(g, 2);
        const char *op = PICK(g, whole);
        /* Most divisors are made odd, so that not every program is about division by zero. */
        if ((*op == '/' || *op == '%') && chance(g, 80)) {
            put(g, "(");
            expr(g, t, depth - 1);
            put(g, " %s (", op);
            expr(g, t, depth - 1);
            put(g, " | 1))");
        } else {
            binary(g, swap ? at_most(g, t) : t, op, swap ? t : at_most(g, t), depth);
        }
    }
}

static void unary(Gen *g, Type t, int depth) {
    put(g, "(%s", t < FLOAT && any(g, 2) ? "~" : "- ");
    expr(g, t, depth - 1);
    put(g, ")");
}

static void cast(Gen *g, Type t, int depth) {
    put(g, "((%s) ", type_name[t]);
    expr(g, BYTE + any(g, 7), depth - 1);
    put(g, ")");
}

static void ternary(Gen *g, Type t, int depth) {
    put(g, "(");
    expr(g, BOOL, depth - 1);
    put(g, " ? ");
    expr(g, t, depth - 1);
    put(g, " : ");
    expr(g, t, depth - 1);
    put(g, ")");
}

static void arguments(Gen *g, const Signature *s, int depth) {
    put(g, "(");
    for (int i = 0; i < s->count; i++) {
        put(g, i ? ", " : "");
        expr(g, s->params[i], depth - 1);
    }
    put(g, ")");
}

static bool call(Gen *g, Type t, int depth) {
    int first = (int)any(g, STATICS);
    for (int i = 0; i < STATICS; i++) {
        int k = (first + i) % STATICS;
        if (k >= g->calls && g->statics[k].result == t) {
            put(g, "m%d", k);
            arguments(g, &g->statics[k], depth);
            return true;
        }
    }
    return false;
}

static bool virtual_call(Gen *g, Type t, int depth) {
    for (int k = 0; k < VIRTUALS && g->virtuals; k++)
        if (g->virtual[k].result == t && any(g, 2)) {
            Var *v = find_var(g, SHAPE, false, false);
            if (v && readable(g, v) && chance(g, 30))
                put(g, "%s.w%d", v->name, k);
            else
                put(g, "shapes[(%s) & 3].w%d", any(g, 2) ? "sint" : "1", k);
            arguments(g, &g->virtual[k], depth);
            return true;
        }
    if ((t != INT && t != LONG) || !g->virtuals)
        return false;
    Var *v = find_var(g, FUNCTION, false, false);
    if (v && readable(g, v) && any(g, 2))
        put(g, "%s.%s(", v->name, t == INT ? "apply" : "twice");
    else
        put(g, "functions[(%s) & 3].%s(", any(g, 2) ? "sint" : "2", t == INT ? "apply" : "twice");
    expr(g, t, depth - 1);
    put(g, ")");
    return true;
}

static void assignment(Gen *g, Type t, int depth) {
    static const char *const ops[] = {"=", "=", "+=", "-=", "*=", "&=", "|=", "^=", "<<=", ">>=", ">>>="};
    static const char *const real[] = {"=", "+=", "-=", "*=", "/="};
    put(g, "(");
    if (t != BOOL && chance(g, 30)) {
        bool before = any(g, 2);
        const char *op = any(g, 2) ? "++" : "--";
        put(g, before ? op : "");
        place(g, t, depth);
        put(g, before ? "" : op);
    } else {
        const char *op = t == BOOL ? "=" : t >= FLOAT ? PICK(g, real) : PICK(g, ops);
        place(g, t, depth);
        put(g, " %s ", op);
        if (op[0] == '=')
            expr(g, t, depth - 1);
        else
            expr(g, BYTE + any(g, strpbrk(op, "&|^<>") ? 5 : 7), depth - 1);
    }
    put(g, ")");
}

static void switch_expression(Gen *g, Type t, int depth) {
    put(g, "(switch (");
    expr(g, INT, depth - 1);
    put(g, any(g, 2) ? " & 7) { " : ") { ");
    static const char *const labels[] = {"0", "1", "2", "3", "100", "-5", "2147483647", "7"};
    unsigned n = 1 + any(g, 4), from = any(g, 4);
    for (unsigned i = 0; i < n; i++) {
        put(g, "case %s -> ", labels[from + i]);
        expr(g, t, depth - 1);
        put(g, "; ");
    }
    put(g, "default -> ");
    expr(g, t, depth - 1);
    put(g, "; })");
}

static void library(Gen *g, Type t, int depth) {
    static const char codes[] = "ZBTCILFDSH";
    for (const char *p = TEMPLATE(g, library_calls, t); *p; p++) {
        if (*p == '#')
            expr(g, (Type)(strchr(codes, *++p) - codes), depth - 1);
        else
            put(g, "%c", *p);
    }
}

static void condition(Gen *g, int depth) {
    static const char *const compare[] = {"<", "<=", ">", ">=", "==", "!="};
    static const char *const logic[] = {"&&", "||", "&&", "||", "^", "&", "|"};
    switch (any(g, 7)) {
    case 0: binary(g, BOOL, PICK(g, logic), BOOL, depth); break;
    case 1:
        put(g, "!");
        expr(g, BOOL, depth - 1);
        break;
    case 2: library(g, BOOL, depth); break;
    default: binary(g, BYTE + any(g, 7), PICK(g, compare), BYTE + any(g, 7), depth);
    }
}

static void reference(Gen *g, Type t, int depth) {
    if (t == FUNCTION) {
        put(g, "functions[(");
        expr(g, INT, depth - 1);
        put(g, ") & 3]");
        return;
    }
    switch (any(g, 6)) {
    case 0: put(g, "shapes[%d]", any(g, 4)); break;
    case 1:
        put(g, "new %s(", any(g, 2) ? "Round" : "Square");
        expr(g, INT, depth - 1);
        put(g, ")");
        break;
    case 2: put(g, "((Shape) sObject)"); break;
    case 3: put(g, chance(g, 30) ? "((Round) shapes[1])" : "((Square) shapes[1])"); break;
    default:
        put(g, "shapes[(");
        expr(g, INT, depth - 1);
        put(g, ") & 3]");
    }
}

static void small_expr(Gen *g, Type t) {
    if (t >= SHAPE)
        reference(g, t, 0);
    else if (chance(g, 30))
        literal(g, t);
    else
        read_place(g, t, 0);
}

static void expr(Gen *g, Type t, int depth) {
    if (depth <= 0 || chance(g, 12)) {
        Var *v = t >= SHAPE ? find_var(g, t, false, false) : NULL;
        if (v && readable(g, v))
            put(g, "%s", v->name);
        else if (t >= SHAPE)
            put(g, t == SHAPE ? "shapes[%d]" : "functions[%d]", any(g, 4));
        else
            small_expr(g, t);
        return;
    }
    if (t >= SHAPE) {
        reference(g, t, depth);
        return;
    }
    uint32_t kind = any(g, 100);
    if (kind < 8)
        ternary(g, t, depth);
    else if (kind < 16 && t < STRING)
        assignment(g, t, depth);
    else if (kind < 24 && call(g, t, depth))
        return;
    else if (kind < 32 && virtual_call(g, t, depth))
        return;
    else if (kind < 35 && depth > 1)
        switch_expression(g, t, depth);
    else if (kind < 50)
        library(g, t, depth);
    else if (t == BOOL)
        condition(g, depth);
    else if (t == STRING)
        small_expr(g, t);
    else if (t < INT)
        kind < 80 ? cast(g, t, depth) : small_expr(g, t);
    else if (kind < 58)
        cast(g, t, depth);
    else if (kind < 62)
        unary(g, t, depth);
    else
        arithmetic(g, t, depth);
}

/* ---- Statements ---- */

static void block(Gen *g);

static void open(Gen *g, const char *text) {
    put(g, "%s {\n", text);
    g->indent++;
}
static void close(Gen *g) {
    g->indent--;
    start_line(g);
    put(g, "}\n");
}

static Type value_type(Gen *g) {
    static const Type types[] = {BOOL, BYTE, SHORT, CHAR,  INT,    INT,    INT,
                                 INT,  LONG, LONG,  FLOAT, DOUBLE, DOUBLE, STRING};
    return PICK(g, types);
}

static void declare_local(Gen *g) {
    Type t = chance(g, 10) ? SHAPE + any(g, 2) : value_type(g);
    bool fixed = chance(g, 30), array = t < STRING && chance(g, 20);
    if (array) {
        put(g, "%s[] v%d = ", type_name[t], g->names);
        if (any(g, 2)) {
            put(g, "new %s[8 + ((", type_name[t]);
            expr(g, INT, 1);
            put(g, ") & 7)];\n");
        } else {
            put(g, "{");
            for (int i = 0; i < 8; i++) {
                put(g, i ? ", " : "");
                expr(g, t, 1);
            }
            put(g, "};\n");
        }
    } else {
        put(g, "%s%s v%d = ", fixed ? "final " : "", type_name[t], g->names);
        expr(g, t, 3);
        put(g, ";\n");
    }
    declare(g, t, array, fixed || array);
}

static void declare_lambda(Gen *g) {
    int x = g->names++;
    put(g, "final Function v%d = v%d -> ", g->names, x);
    bool outer = g->in_lambda, virtuals = g->virtuals;
    int vars = g->var_count, calls = g->calls;
    Var *v = declare(g, INT, false, true);
    snprintf(v->name, sizeof v->name, "v%d", x);
    g->names--;
    g->in_lambda = true;
    g->virtuals = false; /* it would call itself without end */
    g->calls = STATICS - LEAVES;
    expr(g, INT, 3);
    g->in_lambda = outer;
    g->virtuals = virtuals;
    g->calls = calls;
    g->var_count = vars;
    put(g, ";\n");
    declare(g, FUNCTION, false, true);
}

static void assign(Gen *g) {
    Type t = value_type(g);
    if (t == STRING) {
        place(g, STRING, 1);
        put(g, " = cut(");
        expr(g, STRING, 3);
        put(g, ");\n");
        return;
    }
    if (chance(g, 60)) {
        place(g, t, 2);
        put(g, " = ");
        expr(g, t, 4);
    } else {
        put(g, "mix(");
        assignment(g, t, 3);
        put(g, ")");
    }
    put(g, ";\n");
}

static void mix(Gen *g) {
    put(g, "mix(");
    expr(g, value_type(g), 4);
    put(g, ");\n");
}

static void branch(Gen *g) {
    put(g, "if (");
    expr(g, BOOL, 3);
    open(g, ")");
    block(g);
    if (any(g, 2)) {
        g->indent--;
        start_line(g);
        open(g, "} else");
        block(g);
    }
    close(g);
}

static void loop(Gen *g) {
    int i = g->names++, n = 1 + (int)any(g, 12), label = -1;
    if (chance(g, 30) && g->label_count < 8) {
        label = i;
        g->labels[g->label_count++] = i;
        put(g, "l%d: ", i);
    }
    int vars = g->var_count;
    g->loops++;
    switch (any(g, 4)) {
    case 0: put(g, "for (int c%d = 0; c%d < %d && fuel-- > 0; c%d++) {\n", i, i, n, i); break;
    case 1:
        put(g, "for (int c%d = %d; c%d > 0 && fuel-- > 0; c%d -= %d) {\n", i, n * 3, i, i,
            1 + (int)any(g, 3));
        break;
    case 2: {
        static const char *const bounds[] = {"sarrayint.length", "8", "100", "sint & 31"};
        put(g, "for (int c%d = 0, e%d = %s; c%d < e%d && fuel-- > 0; c%d += %d) {\n", i, i, PICK(g, bounds),
            i, i, i, 1 + (int)any(g, 3));
        break;
    }
    default: {
        put(g, "for (long e%d = %d; e%d < %d && fuel-- > 0; e%d++) {\n", i, -n, i, n, i);
        g->indent++;
        start_line(g);
        put(g, "final int c%d = (int) e%d;\n", i, i);
        g->indent--;
    }
    }
    g->indent++;
    start_line(g);
    put(g, "final int v%d = c%d;\n", g->names, i);
    declare(g, INT, false, true); /* a copy of the counter, since lambdas may read what is final only */
    block(g);
    close(g);
    g->loops--;
    g->var_count = vars;
    if (label >= 0)
        g->label_count--;
}

static void while_loop(Gen *g) {
    int vars = g->var_count;
    bool at_end = any(g, 2);
    g->loops++;
    if (at_end) {
        open(g, "do");
    } else {
        put(g, "while (fuel-- > 0 && ");
        expr(g, BOOL, 2);
        open(g, ")");
    }
    start_line(g);
    put(g, "if (any(%d)) break;\n", 2 + (int)any(g, 20));
    block(g);
    g->loops--;
    g->var_count = vars;
    if (at_end) {
        g->indent--;
        start_line(g);
        put(g, "} while (fuel-- > 0 && ");
        expr(g, BOOL, 2);
        put(g, ");\n");
    } else {
        close(g);
    }
}

static void attempt(Gen *g) {
    static const char *const caught[] = {"ArithmeticException", "IndexOutOfBoundsException",
                                         "ClassCastException",  "NullPointerException",
                                         "RuntimeException",    "IllegalStateException"};
    open(g, "try");
    block(g);
    g->indent--;
    start_line(g);
    bool handler = chance(g, 80);
    if (handler) {
        int e = g->names++;
        put(g, "} catch (%s v%d) {\n", PICK(g, caught), e);
        g->indent++;
        start_line(g);
        put(g, "mix(v%d);\n", e);
        block(g);
        g->indent--;
        start_line(g);
    }
    if (!handler || chance(g, 30)) {
        open(g, "} finally");
        block(g);
        g->indent--;
        start_line(g);
    }
    put(g, "}\n");
    g->indent += 0;
}

static void leave(Gen *g) {
    put(g, "if (");
    expr(g, BOOL, 2);
    put(g, ") ");
    uint32_t kind = any(g, 4);
    if (kind == 0)
        put(g, "throw new IllegalStateException(\"t%d\");\n", any(g, 10));
    else if (kind == 1 && g->label_count)
        put(g, "%s l%d;\n", any(g, 2) ? "break" : "continue", g->labels[any(g, (uint32_t)g->label_count)]);
    else if (kind <= 2 && g->loops)
        put(g, "%s;\n", any(g, 2) ? "break" : "continue");
    else {
        put(g, "return ");
        expr(g, g->result, 2);
        put(g, ";\n");
    }
}

static void switch_statement(Gen *g) {
    bool text = chance(g, 25);
    put(g, "switch (");
    expr(g, text ? STRING : INT, 2);
    open(g, text || any(g, 2) ? ")" : " & 15)");
    static const char *const sparse[] = {"-2147483648", "-1", "0", "1", "5", "100", "1000000", "2147483647"};
    static const char *const dense[] = {"0", "1", "2", "3", "4", "6", "7", "8"};
    static const char *const texts[] = {"\"\"",     "\"a\"",  "\"hello\"", "\"1\"",
                                        "\"true\"", "\"Aa\"", "\"BB\"",    "\"x\""};
    const char *const *labels = text ? texts : any(g, 2) ? sparse : dense;
    unsigned n = 2 + any(g, 5), otherwise = any(g, n + 1);
    for (unsigned i = 0; i < n; i++) {
        start_line(g);
        if (i == otherwise)
            put(g, "default: ");
        else
            put(g, "case %s: ", labels[i]);
        open(g, "");
        block(g);
        close(g);
        if (chance(g, 70)) {
            start_line(g);
            put(g, "break;\n");
        }
    }
    close(g);
}

static void nested_arrays(Gen *g) {
    put(g, "grid[(");
    expr(g, INT, 2);
    put(g, ") & 3][");
    subscript(g, 2);
    put(g, "] %s ", any(g, 2) ? "=" : "+=");
    expr(g, INT, 3);
    put(g, ";\n");
}

static void objects(Gen *g) {
    switch (any(g, 5)) {
    case 0:
        put(g, "shapes[%d] = ", any(g, 4));
        expr(g, SHAPE, 2);
        put(g, ";\n");
        break;
    case 1:
        put(g, "sObject = ");
        switch (any(g, 4)) {
        case 0: expr(g, SHAPE, 2); break;
        case 1: expr(g, STRING, 2); break;
        case 2: put(g, "shapes[2]"); break;
        default: put(g, "shapes");
        }
        put(g, ";\n");
        break;
    case 2:
        put(g, "functions[%d] = ", any(g, 4));
        expr(g, FUNCTION, 2);
        put(g, ";\n");
        break;
    case 3:
        put(g, "((Object[]) %s)[%d] = %s;\n", any(g, 2) ? "shapes" : "rounds", any(g, 2),
            any(g, 3) ? "shapes[0]" : "new Round(sint)");
        break;
    default:
        put(g, "if (sObject instanceof Round v%d && v%d.fint != ", g->names, g->names);
        expr(g, INT, 2);
        put(g, ") mix(v%d.w0());\n", g->names);
        g->names++;
    }
}

static void locked(Gen *g) {
    put(g, "synchronized (%s) {\n", any(g, 2) ? "LOCK" : "shapes[3]");
    g->indent++;
    block(g);
    close(g);
}

static void statement(Gen *g) {
    g->size--;
    start_line(g);
    uint32_t kind = any(g, 100);
    if (kind < 22)
        declare_local(g);
    else if (kind < 45)
        assign(g);
    else if (kind < 55)
        mix(g);
    else if (kind < 65)
        branch(g);
    else if (kind < 74)
        loop(g);
    else if (kind < 77)
        while_loop(g);
    else if (kind < 82)
        attempt(g);
    else if (kind < 88)
        leave(g);
    else if (kind < 91)
        switch_statement(g);
    else if (kind < 93)
        nested_arrays(g);
    else if (kind < 95 && g->virtuals)
        declare_lambda(g);
    else if (kind < 98)
        objects(g);
    else
        locked(g);
}

/* The statements between braces; what is declared ends with them. */
static void block(Gen *g) {
    int vars = g->var_count, n = g->size <= 0 || g->indent > 8 ? 1 : 1 + (int)any(g, 4);
    for (int i = 0; i < n; i++) {
        if (g->size <= 0 || g->indent > 8) {
            start_line(g);
            mix(g);
        } else {
            statement(g);
        }
    }
    g->var_count = vars;
}

/* ---- Methods and classes ---- */

static Signature signature(Gen *g) {
    Signature s = {.result = value_type(g), .count = (int)any(g, MAX_PARAMS + 1)};
    for (int i = 0; i < s.count; i++)
        s.params[i] = chance(g, 8) ? SHAPE : value_type(g);
    return s;
}

static void method(Gen *g, const char *modifiers, const char *name, const Signature *s, int size) {
    g->var_count = g->names = g->loops = g->label_count = 0;
    g->in_lambda = false;
    g->size = size;
    g->result = s->result;
    start_line(g);
    put(g, "%s%s %s(", modifiers, type_name[s->result], name);
    for (int i = 0; i < s->count; i++) {
        Var *v = declare(g, s->params[i], false, false);
        put(g, "%s%s %s", i ? ", " : "", type_name[v->type], v->name);
    }
    open(g, ")");
    start_line(g);
    put(g, "if (fuel-- <= 0)\n");
    g->indent++;
    start_line(g);
    put(g, "return ");
    literal(g, s->result);
    g->indent--;
    put(g, ";\n");
    for (int i = 0; i < MAX_VARS && g->size > 0; i++)
        statement(g);
    start_line(g);
    put(g, "return ");
    expr(g, s->result, 3);
    put(g, ";\n");
    close(g);
}

static void fields(Gen *g, const char *modifiers, char prefix) {
    for (Type t = BOOL; t <= STRING; t++) {
        start_line(g);
        put(g, "%s%s%s %c%s", modifiers, chance(g, 8) ? "volatile " : "", type_name[t], prefix, type_name[t]);
        if (t == STRING)
            put(g, " = \"\"");
        put(g, ";\n");
    }
}

static void shape_class(Gen *g, const char *name, const char *base) {
    start_line(g);
    put(g, "static%s class %s extends %s {\n", any(g, 2) ? " final" : "", name, base);
    g->indent++;
    start_line(g);
    put(g, "%s(int n) { super(n * %d); }\n", name, 1 + (int)any(g, 5));
    for (int k = 0; k < VIRTUALS; k++) {
        char method_name[16];
        snprintf(method_name, sizeof method_name, "w%d", k);
        if (chance(g, 75))
            method(g, any(g, 6) ? "" : "synchronized ", method_name, &g->virtual[k], 3);
    }
    close(g);
}

static void prelude(Gen *g, long n) {
    put(g, "public final class R%ld {\n", n);
    put(g,
        "    static int fuel;\n"
        "    static long sum;\n"
        "    static int dice;\n"
        "    static Object sObject;\n"
        "    static final Object LOCK = new Object();\n"
        "    static final int[] sarrayint = new int[8];\n"
        "    static final int[][] grid = new int[4][8];\n"
        "    static final boolean TRACE = System.getProperty(\"trace\") != null;\n"
        "    static final Shape[] shapes = {new Round(1), new Square(2), new Round(3), new Square(4)};\n"
        "    static final Round[] rounds = {new Round(5), new Round(6)};\n"
        "    static final Function[] functions = {x -> x + 1, x -> x * 3, x -> x ^ R%ld.sint, new "
        "Square(7)};\n\n"
        "    static void mix(long v) {\n"
        "        sum = (sum ^ v) * 0x100000001b3L;\n"
        "        if (TRACE)\n"
        "            System.out.println(StackWalker.getInstance().walk(s -> s.filter(f -> "
        "!f.getMethodName().equals(\"mix\")).findFirst())\n"
        "                .get().getLineNumber() + \": \" + v);\n"
        "    }\n\n"
        "    static void mix(boolean v) { mix(v ? 1L : 2L); }\n\n"
        "    static void mix(double v) { mix(Double.doubleToLongBits(v)); }\n\n"
        "    static void mix(float v) { mix((long) Float.floatToIntBits(v)); }\n\n"
        "    static void mix(String v) {\n"
        "        mix((long) v.hashCode());\n"
        "        if (TRACE) System.out.println(v);\n"
        "    }\n\n"
        "    static void mix(Throwable v) { mix(v.getClass().getName() + \": \" + v.getMessage()); }\n\n"
        "    static boolean any(int n) {\n"
        "        dice = dice * 1103515245 + 12345;\n"
        "        return (dice >>> 16) %% n == 0;\n"
        "    }\n\n"
        "    static String cut(String s) { return s.length() > 20 ? s.substring(0, 20) : s; }\n\n"
        "    interface Function {\n"
        "        int apply(int x);\n\n"
        "        default long twice(long x) { return apply(apply((int) x)) + (x >> 32); }\n"
        "    }\n\n",
        n);
    g->indent = 1;
    fields(g, "static ", 's');
}

static void base_class(Gen *g) {
    put(g, "\n    abstract static class Shape implements Function {\n");
    g->indent = 2;
    fields(g, "", 'f');
    put(g, "\n        Shape(int n) {\n            fint = n;\n            flong = n * 1000000007L;\n          "
           "  fdouble = n / 4.0;\n        }\n\n");
    put(g, "        public int apply(int x) { return x - fint; }\n\n");
    for (int k = 0; k < VIRTUALS; k++) {
        char name[16];
        snprintf(name, sizeof name, "w%d", k);
        method(g, "", name, &g->virtual[k], 2);
    }
    g->indent = 1;
    put(g, "    }\n\n");
}

static void run_method(Gen *g) {
    put(g, "\n    static void round() {\n");
    g->indent = 2;
    g->var_count = 0;
    g->calls = 0;
    for (int k = 0; k < 3; k++) {
        put(g, "        mix(m%d", k);
        arguments(g, &g->statics[k], 2);
        put(g, ");\n");
    }
    put(g, "    }\n\n"
           "    public static long run() {\n"
           "        for (int i = 0; i < 20; i++) {\n"
           "            fuel = 4000;\n"
           "            try {\n"
           "                sint += i * 7919;\n"
           "                round();\n"
           "            } catch (Throwable e) {\n"
           "                mix(e);\n"
           "            }\n"
           "            mix(sint + slong);\n"
           "            mix(sdouble + sfloat);\n"
           "            mix(sString);\n"
           "            for (int x : sarrayint) mix(x);\n"
           "            for (int[] row : grid) for (int x : row) mix(x);\n"
           "        }\n"
           "        return sum;\n"
           "    }\n\n"
           "    public static void main(String[] args) { System.out.println(Long.toHexString(run())); }\n"
           "}\n");
}

static void program(Gen *g, long n) {
    for (int k = 0; k < STATICS; k++)
        g->statics[k] = signature(g);
    for (int k = 0; k < VIRTUALS; k++)
        g->virtual[k] = signature(g);
    g->virtual[0].count = 0; /* objects() calls it */
    prelude(g, n);
    g->virtuals = false;
    g->calls = STATICS - LEAVES;
    base_class(g);
    shape_class(g, "Round", "Shape");
    shape_class(g, "Square", "Shape");
    for (int k = 0; k < STATICS; k++) {
        char name[16];
        snprintf(name, sizeof name, "m%d", k);
        g->virtuals = k < STATICS - LEAVES;
        g->calls = k + 1;
        put(g, "\n");
        method(g, any(g, 10) ? "static " : "static synchronized ", name, &g->statics[k], 4 + (int)any(g, 9));
    }
    g->virtuals = true;
    run_method(g);
}

int main(int argc, char **argv) {
    if (argc != 5) {
        fprintf(stderr, "usage: random_programs SEED FIRST COUNT DIR\n");
        return 2;
    }
    long seed = atol(argv[1]), first = atol(argv[2]), count = atol(argv[3]);
    for (long n = first; n < first + count; n++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/R%ld.java", argv[4], n);
        FILE *out = fopen(path, "w");
        if (!out) {
            perror(path);
            return 1;
        }
        Gen g = {.out = out, .state = (uint64_t)seed * UINT64_C(0x2545f4914f6cdd1d) + (uint64_t)n};
        program(&g, n);
        if (fclose(out) != 0)
            return 1;
    }
    return 0;
}
