/* What an instruction does the first time: resolution, and becoming a faster instruction. */
#include "classfile/opcodes.h"
#include "heap/alloc.h"
#include "interp/interp.h"
#include "runtime/resolve.h"

#define MAX_SHORT 0xffff

static Class *owner_of(const Frame *f) {
    return f->method->owner;
}

/* ---- Constants ---- */

bool slow_constant(Thread *t, Frame *f, Insn *pc, Value *out) {
    Insn w = insn_read(pc);
    out->bits = 0;
    if (w.op != I_(LDC_X)) {
        out->bits = pc[1].word;
        return true;
    }
    if (!resolve_constant(t, owner_of(f), w.c, out))
        return false;
    pc[1].word = out->bits;
    w.op = I_(LOADW);
    insn_become(pc, w);
    return true;
}

/* ---- Fields ---- */

/* Sequentially consistent: right for volatile fields, and harmless for others in these rare places. */
static Value load(const void *at, uint8_t type) {
    Value v = {0};
    switch (type) {
    case T_BOOLEAN:
    case T_BYTE: v.bits = (uint32_t)__atomic_load_n((const int8_t *)at, __ATOMIC_SEQ_CST); break;
    case T_CHAR: v.bits = __atomic_load_n((const uint16_t *)at, __ATOMIC_SEQ_CST); break;
    case T_SHORT: v.bits = (uint32_t)__atomic_load_n((const int16_t *)at, __ATOMIC_SEQ_CST); break;
    case T_INT:
    case T_FLOAT: v.bits = __atomic_load_n((const uint32_t *)at, __ATOMIC_SEQ_CST); break;
    default: v.bits = __atomic_load_n((const uint64_t *)at, __ATOMIC_SEQ_CST); break;
    }
    return v;
}

static void store(void *at, uint8_t type, Value v) {
    switch (type) {
    case T_BOOLEAN: __atomic_store_n((int8_t *)at, (int8_t)(v.i & 1), __ATOMIC_SEQ_CST); break;
    case T_BYTE: __atomic_store_n((int8_t *)at, (int8_t)v.i, __ATOMIC_SEQ_CST); break;
    case T_CHAR:
    case T_SHORT: __atomic_store_n((uint16_t *)at, (uint16_t)v.i, __ATOMIC_SEQ_CST); break;
    case T_INT:
    case T_FLOAT: __atomic_store_n((uint32_t *)at, (uint32_t)v.bits, __ATOMIC_SEQ_CST); break;
    default: __atomic_store_n((uint64_t *)at, v.bits, __ATOMIC_SEQ_CST); break;
    }
}

/* How far an access instruction for this type stands behind the _B one. */
static unsigned width_of(uint8_t type) {
    switch (type) {
    case T_BOOLEAN:
    case T_BYTE: return 0;
    case T_CHAR: return 1;
    case T_SHORT: return 2;
    case T_INT:
    case T_FLOAT: return 3;
    default: return 4;
    }
}

static InsnOp store_op(InsnOp z, uint8_t type) {
    return type == T_BOOLEAN ? z : z + 1 + width_of(type);
}

bool slow_getfield(Thread *t, Frame *f, Insn *pc) {
    Insn w = insn_read(pc);
    if (w.op != I_(GETFIELD_X))
        return true;
    Field *field = resolve_field(t, owner_of(f), w.c, false, false, f->method);
    if (!field)
        return false;
    if (field->access & ACC_VOLATILE || field->offset > MAX_SHORT) {
        w.op = I_(GETFIELD_SLOW);
    } else {
        w.op = (uint16_t)(I_(GETFIELD_B) + width_of(field->type));
        w.c = (uint16_t)field->offset;
    }
    insn_become(pc, w);
    return true;
}

bool slow_putfield(Thread *t, Frame *f, Insn *pc) {
    Insn w = insn_read(pc);
    if (w.op != I_(PUTFIELD_X))
        return true;
    Field *field = resolve_field(t, owner_of(f), w.c, false, true, f->method);
    if (!field)
        return false;
    if (field->access & ACC_VOLATILE || field->offset > MAX_SHORT) {
        w.op = I_(PUTFIELD_SLOW);
    } else {
        w.op = (uint16_t)store_op(I_(PUTFIELD_Z), field->type);
        w.c = (uint16_t)field->offset;
    }
    insn_become(pc, w);
    return true;
}

bool slow_field_load(Thread *t, Frame *f, Insn w, Value *R) {
    Field *field = resolve_field(t, owner_of(f), w.c, false, false, f->method);
    if (!field)
        return false;
    R[w.a] = load((char *)R[w.b].o + field->offset, field->type);
    return true;
}

bool slow_field_store(Thread *t, Frame *f, Insn w, Value *R) {
    Field *field = resolve_field(t, owner_of(f), w.c, false, true, f->method);
    if (!field)
        return false;
    store((char *)R[w.a].o + field->offset, field->type, R[w.b]);
    return true;
}

static Field *static_field(Thread *t, Frame *f, Insn w, bool put) {
    Field *field = resolve_field(t, owner_of(f), w.c, true, put, f->method);
    return field && class_init(t, field->owner) ? field : NULL;
}

/* While a class is being initialized other threads must wait: so its accesses stay as they are until it is
 * done. */
static void quicken_static(Insn *pc, Insn w, Field *field, InsnOp fast, InsnOp slow) {
    if (class_state(field->owner) != CLASS_INITIALIZED || w.op == slow)
        return;
    pc[1].p = (char *)field->owner->mirror + field->offset;
    w.op = (uint16_t)(field->access & ACC_VOLATILE ? slow : fast);
    insn_become(pc, w);
}

bool slow_getstatic(Thread *t, Frame *f, Insn *pc, Value *out) {
    Insn w = insn_read(pc);
    Field *field = static_field(t, f, w, false);
    if (!field)
        return false;
    *out = load((char *)field->owner->mirror + field->offset, field->type);
    if (w.op == I_(GETSTATIC_X))
        quicken_static(pc, w, field, I_(GETSTATIC_B) + width_of(field->type), I_(GETSTATIC_SLOW));
    return true;
}

bool slow_putstatic(Thread *t, Frame *f, Insn *pc, Value value) {
    Insn w = insn_read(pc);
    Field *field = static_field(t, f, w, true);
    if (!field)
        return false;
    store((char *)field->owner->mirror + field->offset, field->type, value);
    if (w.op == I_(PUTSTATIC_X))
        quicken_static(pc, w, field, store_op(I_(PUTSTATIC_Z), field->type), I_(PUTSTATIC_SLOW));
    return true;
}

/* ---- Objects ---- */

static bool is_plain(const Class *c) {
    return !(c->flags & (CLASS_FINALIZABLE | CLASS_REFERENCE | CLASS_MIRROR)) &&
           c->instance_size <= HEAP_SMALL_BYTES;
}

bool slow_new(Thread *t, Frame *f, Insn *pc, Value *out) {
    Insn w = insn_read(pc);
    Class *c = w.op == I_(NEW_X) ? resolve_class(t, owner_of(f), w.c) : pc[1].klass;
    if (!c)
        return false;
    if (c->access & (ACC_ABSTRACT | ACC_INTERFACE) || c->flags & (CLASS_ARRAY | CLASS_MIRROR)) {
        char name[512];
        return throw_new(t, KNOWN_InstantiationError, "%s", class_java_name(c, name, sizeof name));
    }
    if (!class_init(t, c))
        return false;
    out->o = heap_new(t, c);
    if (!out->o)
        return false;
    if (w.op == I_(NEW_X) && class_state(c) == CLASS_INITIALIZED) {
        pc[1].klass = c;
        w.op = is_plain(c) ? I_(NEW) : I_(NEW_SLOW);
        w.b = (uint16_t)heap_kind(c);
        w.c = (uint16_t)heap_granules(c->instance_size);
        insn_become(pc, w);
    }
    return true;
}

/* Superclasses at most CLASS_DISPLAY deep are told by one load. */
static bool in_display(const Class *c) {
    return !class_is_interface(c) && !class_is_array(c) && c->depth < CLASS_DISPLAY;
}

bool slow_class(Thread *t, Frame *f, Insn *pc) {
    Insn w = insn_read(pc);
    if (w.op != I_(CHECKCAST_X) && w.op != I_(INSTANCEOF_X) && w.op != I_(NEWARRAY_X))
        return true;
    Class *c = resolve_class(t, owner_of(f), w.c);
    if (c && w.op == I_(NEWARRAY_X))
        c = class_array_of(t, c);
    if (!c)
        return false;
    pc[1].klass = c;
    if (w.op == I_(NEWARRAY_X)) {
        w.op = I_(NEWARRAY);
    } else {
        bool cast = w.op == I_(CHECKCAST_X);
        bool direct = in_display(c);
        w.op = direct ? (cast ? I_(CHECKCAST_D) : I_(INSTANCEOF_D)) : (cast ? I_(CHECKCAST) : I_(INSTANCEOF));
        w.c = direct ? (uint16_t)c->depth : 0;
    }
    insn_become(pc, w);
    return true;
}

bool slow_multi(Thread *t, Frame *f, const Insn *pc, Value *R) {
    Insn w = insn_read(pc);
    Class *c = resolve_class(t, owner_of(f), (uint16_t)pc[1].i);
    if (!c)
        return false;
    int32_t dims[256];
    for (unsigned i = 0; i < w.c && i < 256; i++)
        dims[i] = R[w.b + i].i;
    Array *a = heap_new_multi(t, c, dims, w.c);
    R[w.a].o = (Object *)a;
    return a != NULL;
}

/* ---- Calls ---- */

static Method *special_method(Thread *t, Class *c, Method *m) {
    Class *start = m->owner;
    if (m->flags & METHOD_INIT || class_is_interface(start) || !(c->file->flags & ACC_SUPER) || start == c ||
        m->access & ACC_PRIVATE || !c->super || !class_is_subtype(c, start))
        return m;
    Method *found = class_find_method(c->super, m->name, m->desc);
    return found ? found : m;
}

static bool is_dispatched(const Method *m) {
    return m->vindex >= 0 && !(m->access & (ACC_PRIVATE | ACC_FINAL | ACC_STATIC)) &&
           !(m->owner->access & ACC_FINAL && !class_is_interface(m->owner));
}

static Method *receiver_method(Thread *t, Method *m, Object *receiver) {
    if (!receiver)
        return throw_npe(t, NULL);
    return is_dispatched(m) ? class_select(object_class(receiver), m) : m;
}

static Method *call_static(Thread *t, Frame *f, Insn *pc, Insn w) {
    Method *m = resolve_method(t, owner_of(f), w.c, OP_invokestatic);
    if (!m || !class_init(t, m->owner))
        return NULL;
    if (class_state(m->owner) == CLASS_INITIALIZED) {
        pc[1].method = m;
        w.op = I_(CALL);
        insn_become(pc, w);
    }
    return m;
}

static bool is_empty_constructor(const Method *m) {
    CfCode code;
    return m->flags & METHOD_INIT && cf_code(m->owner->file, m->info, &code) && code.length == 1 &&
           !(m->access & ACC_SYNCHRONIZED);
}

static Method *call_special(Thread *t, Frame *f, Insn *pc, Insn w, Value *R) {
    Method *m = resolve_method(t, owner_of(f), w.c, OP_invokespecial);
    if (!m)
        return NULL;
    m = special_method(t, owner_of(f), m);
    pc[1].method = m;
    w.op = is_empty_constructor(m) ? I_(SKIP) : I_(CALL_NN);
    insn_become(pc, w);
    return R[w.b].o ? m : throw_npe(t, NULL);
}

static Method *call_virtual(Thread *t, Frame *f, Insn *pc, Insn w, Value *R, int opcode) {
    Method *m = resolve_method(t, owner_of(f), w.c, opcode);
    if (!m)
        return NULL;
    Object *receiver = R[w.b].o;
    if (class_is_interface(m->owner) && is_dispatched(m)) {
        if (opcode == OP_invokeinterface) {
            w.op = I_(CALLI);
            insn_become(pc, w);
        }
        return receiver ? slow_interface(t, f, pc, receiver) : throw_npe(t, NULL);
    }
    if (!is_dispatched(m)) {
        pc[1].method = m;
        w.op = I_(CALL_NN);
        insn_become(pc, w);
    } else if (m->vindex <= MAX_SHORT) {
        pc[1].method = m; /* for the JIT */
        w.op = I_(CALLV);
        w.c = (uint16_t)m->vindex;
        insn_become(pc, w);
    }
    return receiver_method(t, m, receiver);
}

/* The call as it has become: another thread was faster. */
static Method *call_again(Thread *t, Frame *f, Insn *pc, Insn w, Value *R) {
    Object *receiver = w.op == I_(CALL) ? NULL : R[w.b].o;
    if (w.op != I_(CALL) && !receiver)
        return throw_npe(t, NULL);
    switch (w.op) {
    case I_(CALLV): return object_class(receiver)->vtable[w.c];
    case I_(CALLI): return slow_interface(t, f, pc, receiver);
    default: return pc[1].method;
    }
}

Method *slow_call(Thread *t, Frame *f, Insn *pc, Value *R) {
    Insn w = insn_read(pc);
    switch (w.op) {
    case I_(CALLSTATIC_X): return call_static(t, f, pc, w);
    case I_(CALLSPECIAL_X): return call_special(t, f, pc, w, R);
    case I_(CALLVIRTUAL_X): return call_virtual(t, f, pc, w, R, OP_invokevirtual);
    case I_(CALLINTERFACE_X): return call_virtual(t, f, pc, w, R, OP_invokeinterface);
    default: return call_again(t, f, pc, w, R);
    }
}

Method *select_interface(Thread *t, Method *m, Object *receiver) {
    Class *c = object_class(receiver);
    Method *found = class_select(c, m);
    if (!found) {
        char a[512], b[512];
        return throw_new(t, KNOWN_IncompatibleClassChangeError,
                         "Class %s does not implement the requested interface %s",
                         class_java_name(c, a, sizeof a), class_java_name(m->owner, b, sizeof b));
    }
    if (!(found->access & ACC_PUBLIC) && !(m->access & ACC_PRIVATE)) {
        char text[2048];
        return throw_new(t, KNOWN_IllegalAccessError, "'%s'", method_text(found, text, sizeof text));
    }
    return found;
}

Method *slow_interface(Thread *t, Frame *f, Insn *pc, Object *receiver) {
    Insn w = insn_read(pc);
    Method *m = resolve_method(t, owner_of(f), w.c, OP_invokeinterface);
    Method *found = m ? select_interface(t, m, receiver) : NULL;
    if (found && w.op == I_(CALLI)) {
        uint64_t both = (uint64_t)(uintptr_t)found << 32 | receiver->klass;
        __atomic_store_n(&pc[1].word, both, __ATOMIC_RELEASE);
    }
    return found;
}

Object *method_lock(const Method *m, Value *R) {
    return method_is_static(m) ? m->owner->mirror : R[0].o;
}

/* ---- Errors ---- */

void slow_array_store(Thread *t, Object *array, Object *value) {
    char name[512];
    throw_new(t, KNOWN_ArrayStoreException, "%s", class_java_name(object_class(value), name, sizeof name));
}

void slow_index(Thread *t, const Insn *pc, Value *R) {
    Insn w = insn_read(pc);
    bool is_load = insn_info[w.op].operands[0] == 'd';
    throw_index(t, R[is_load ? w.c : w.b].i, array_length(R[is_load ? w.b : w.a].o));
}

static bool called_specially(Frame *caller) {
    FramePlace p = frame_place(caller);
    CfCode code;
    int bci = p.method && p.kind == FRAME_JAVA ? frame_bci(&p) : -1;
    return bci >= 0 && cf_code(p.method->owner->file, p.method->info, &code) && (uint32_t)bci < code.length &&
           code.code[bci] == OP_invokespecial;
}

/* The frame is that of the method without code. */
void slow_abstract(Thread *t, Frame *f) {
    Method *m = f->method;
    Class *receiver = object_class(frame_regs(f)[0].o);
    char a[512], b[512], text[2048];
    class_java_name(receiver, a, sizeof a);
    t->frame = f->prev;
    bool own = receiver == m->owner || called_specially(t->frame);
    method_text(m, text, sizeof text);
    /* "abstract void f(int)", without the class */
    const char *space = strchr(text, ' '), *dot = strchr(text, '(');
    while (dot && dot > space && dot[-1] != '.')
        dot--;
    if (own)
        throw_new(t, KNOWN_AbstractMethodError, "'%s'", text);
    else
        throw_new(t, KNOWN_AbstractMethodError,
                  "Receiver class %s does not define or inherit an implementation of the resolved method "
                  "'abstract %.*s %s' of %s %s.",
                  a, (int)(space - text), text, dot,
                  class_is_interface(m->owner) ? "interface" : "abstract class",
                  class_java_name(m->owner, b, sizeof b));
}

bool slow_retsub(Thread *t, Value address, Insn w) {
    if ((int32_t)(address.bits >> 32) == w.hi)
        return true;
    throw_new(t, KNOWN_InternalError, "a subroutine leaves the operand stack changed");
    return false;
}
