/* Methods that are a few machine instructions. */
#include "build.h"

#include "runtime/vm.h"

#include <string.h>

typedef struct Intrinsic {
    const char *owner, *name, *desc;
    uint8_t op;
} Intrinsic;

static const Intrinsic table[] = {
    {"java/lang/Math", "sqrt", "(D)D", IR_SQRT},
    {"java/lang/StrictMath", "sqrt", "(D)D", IR_SQRT},
    {"java/lang/Math", "abs", "(D)D", IR_ABS},
    {"java/lang/Math", "abs", "(F)F", IR_ABS},
    {"java/lang/Math", "floor", "(D)D", IR_FLOOR},
    {"java/lang/Math", "ceil", "(D)D", IR_CEIL},
    {"java/lang/Math", "rint", "(D)D", IR_RINT},
    {"java/lang/Float", "floatToRawIntBits", "(F)I", IR_F2BITS},
    {"java/lang/Double", "doubleToRawLongBits", "(D)J", IR_D2BITS},
    {"java/lang/Float", "intBitsToFloat", "(I)F", IR_BITS2F},
    {"java/lang/Double", "longBitsToDouble", "(J)D", IR_BITS2D},
};

/* ---- jindo.internal.Unsafe: at an offset that is a constant ---- */

typedef struct Access {
    const char *name;
    uint8_t type, width;
} Access;

static const Access accesses[] = {
    {"Reference", TY_REF, WIDTH_L}, {"Int", TY_I32, WIDTH_I},   {"Long", TY_I64, WIDTH_L},
    {"Boolean", TY_I32, WIDTH_B},   {"Byte", TY_I32, WIDTH_B},  {"Short", TY_I32, WIDTH_S},
    {"Char", TY_I32, WIDTH_C},      {"Float", TY_F32, WIDTH_I}, {"Double", TY_F64, WIDTH_L},
};

static const char *after(const char *s, const char *prefix) {
    size_t n = strlen(prefix);
    return strncmp(s, prefix, n) == 0 ? s + n : NULL;
}

static const Access *find_access(const char *name, bool *is_volatile) {
    for (size_t i = 0; i < sizeof accesses / sizeof *accesses; i++) {
        const char *rest = after(name, accesses[i].name);
        *is_volatile = rest && !strcmp(rest, "Volatile");
        if (rest && (*is_volatile || !*rest))
            return &accesses[i];
    }
    return NULL;
}

static bool get_or_put(Builder *b, const Method *m, Node **args, Node **result) {
    bool is_volatile, put = after(m->name->text, "put") != NULL;
    const char *kind = after(m->name->text, put ? "put" : "get");
    const Access *a = kind ? find_access(kind, &is_volatile) : NULL;
    if (!a || args[1]->op != IR_CONST || args[1]->imm < 0 || args[1]->imm > 1 << 20)
        return false;
    build_null_check(b, args[0]);
    Node *n =
        put ? build2(b, IR_STORE, TY_VOID, args[0], args[2]) : build1(b, IR_LOAD, (IrType)a->type, args[0]);
    n->imm = args[1]->imm;
    n->width = a->width;
    n->flags = is_volatile ? NODE_VOLATILE : 0;
    *result = put ? NULL : n;
    return true;
}

/* compareAndSetX, getAndSetX, getAndAddX: two's complement or a reference. */
static bool exchange(Builder *b, const Method *m, Node **args, Node **result) {
    static const struct {
        const char *name;
        uint8_t op;
    } kinds[] = {{"compareAndSet", IR_CAS}, {"getAndSet", IR_XCHG}, {"getAndAdd", IR_XADD}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        bool is_volatile;
        const char *type = after(m->name->text, kinds[i].name);
        const Access *a = type ? find_access(type, &is_volatile) : NULL;
        if (!a || is_volatile || a->width < WIDTH_I || type_is_float((IrType)a->type))
            continue;
        build_null_check(b, args[0]);
        Node *n = build_emit(b, (IrOp)kinds[i].op, kinds[i].op == IR_CAS ? TY_I32 : (IrType)a->type,
                             m->arg_count, args);
        n->width = a->width;
        *result = n;
        return true;
    }
    return false;
}

static bool fence(Builder *b, const Method *m) {
    if (strcmp(m->name->text, "fullFence") && strcmp(m->name->text, "loadFence") &&
        strcmp(m->name->text, "storeFence"))
        return false;
    build_emit(b, IR_FENCE, TY_VOID, 0, NULL);
    return true;
}

static bool unsafe(Builder *b, const Method *m, Node **args, Node **result) {
    if (strcmp(m->owner->name->text, "jindo/internal/Unsafe") != 0)
        return false;
    return get_or_put(b, m, args, result) || exchange(b, m, args, result) || fence(b, m);
}

/* The class word leads to the Class, which knows its mirror. */
static bool get_class(Builder *b, const Method *m, Node **args, Node **result) {
    if (m->owner != CLASS(m->owner->vm, Object) || strcmp(m->name->text, "getClass") != 0)
        return false;
    build_null_check(b, args[0]);
    Node *klass = build1(b, IR_U2L, TY_I64, build1(b, IR_KLASS, TY_I32, args[0]));
    Node *n = build1(b, IR_LOAD, TY_REF, klass);
    n->imm = offsetof(Class, mirror);
    n->width = WIDTH_L;
    n->flags |= NODE_NONNULL;
    *result = n;
    return true;
}

bool build_intrinsic(Builder *b, Method *m, Node **args, Node **result) {
    if (m->owner->loader != m->owner->vm->boot)
        return false;
    if (m->access & ACC_NATIVE && (unsafe(b, m, args, result) || get_class(b, m, args, result)))
        return true;
    if (m->arg_count == 0)
        return false;
    const char *owner = m->owner->name->text;
    if (strncmp(owner, "java/lang/", 10) != 0)
        return false;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (!strcmp(table[i].name, m->name->text) && !strcmp(table[i].owner, owner) &&
            !strcmp(table[i].desc, m->desc->text)) {
            *result = build1(b, (IrOp)table[i].op, ir_type_of(m->ret), args[0]);
            return true;
        }
    return false;
}
