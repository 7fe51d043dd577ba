/* Lambdas and method references: what LambdaMetafactory would make, made in C. A function object is an
 * instance of a hidden class with a field for each captured value; its method loads them, converts the
 * arguments, and calls the implementation. */
#include "interp/bootstrap.h"
#include "interp/spin.h"
#include "classfile/opcodes.h"
#include "heap/alloc.h"
#include "runtime/resolve.h"

#include <stdio.h>
#include <string.h>

enum { FLAG_SERIALIZABLE = 1, FLAG_MARKERS = 2, FLAG_BRIDGES = 4 };

typedef struct Lambda {
    const Site *site;
    CfText interface_desc;    /* of the function object */
    CfText sam, instantiated; /* method descriptors */
    HandleRef impl;
    Class *owner;
    void *target;                     /* Method or Field */
    uint16_t impl_class, impl_member; /* in the new pool */
    unsigned captures;
} Lambda;

HandleRef handle_ref(const ClassFile *cf, uint16_t index) {
    const uint8_t *p = cf_entry(cf, index);
    HandleRef h = {.kind = p[0], .member = load_u2(p + 1)};
    CfRef ref = cf_ref(cf, h.member);
    h.class_index = ref.class_index;
    h.of_interface = cf_tag(cf, h.member) == CONSTANT_InterfaceMethodref;
    h.owner = cf_name(cf, ref.class_index);
    h.name = ref.name;
    h.desc = ref.descriptor;
    return h;
}

static int opcode_of(int kind) {
    switch (kind) {
    case REF_invokeStatic: return OP_invokestatic;
    case REF_invokeInterface: return OP_invokeinterface;
    case REF_invokeVirtual: return OP_invokevirtual;
    default: return OP_invokespecial;
    }
}

static CfText method_type(const Site *s, unsigned argument) {
    return cf_name(s->cf, site_argument(s, argument));
}

/* ---- The pieces of the class ---- */

static void write_fields(Spin *s, Lambda *l) {
    DescriptorWalk w = descriptor_walk(l->site->desc);
    for (CfText type; descriptor_next(&w, &type); l->captures++) {
        char name[16];
        snprintf(name, sizeof name, "arg$%u", l->captures + 1);
        spin_field(s, ACC_PRIVATE | ACC_FINAL, cf_text(name), type);
    }
    l->interface_desc = w.rest;
}

static unsigned put_capture(Spin *s, const Lambda *l, unsigned i, CfText type) {
    char name[16];
    snprintf(name, sizeof name, "arg$%u", i + 1);
    spin_op(s, OP_aload_0);
    spin_op2(s, OP_getfield, spin_member(s, CONSTANT_Fieldref, s->this_class, cf_text(name), type));
    return descriptor_slots(type.bytes[0]);
}

/* The parameters of the implementation in order, its receiver first. */
typedef struct Params {
    CfText receiver, next;
    DescriptorWalk rest;
    bool has_receiver;
    char receiver_desc[1024];
} Params;

static void params_start(Params *p, const Lambda *l) {
    p->rest = descriptor_walk(l->impl.desc);
    p->has_receiver = l->impl.kind != REF_invokeStatic && l->impl.kind != REF_newInvokeSpecial;
    bool array = l->impl.owner.bytes[0] == '[';
    int n = snprintf(p->receiver_desc, sizeof p->receiver_desc, array ? "%.*s" : "L%.*s;",
                     (int)l->impl.owner.length, (const char *)l->impl.owner.bytes);
    p->receiver = (CfText){(const uint8_t *)p->receiver_desc, (uint32_t)n};
}

static bool params_next(Params *p, CfText *type) {
    if (p->has_receiver) {
        p->has_receiver = false;
        *type = p->receiver;
        return true;
    }
    return descriptor_next(&p->rest, type);
}

static void put_call(Spin *s, const Lambda *l, unsigned slots) {
    int op = opcode_of(l->impl.kind);
    spin_op2(s, (unsigned)op, l->impl_member);
    if (op == OP_invokeinterface) {
        spin_u1(s, &s->code, slots);
        spin_u1(s, &s->code, 0);
    }
}

/* One method that does the work, under the descriptor `desc` (the SAM's or a bridge's). */
static bool write_method(Spin *s, const Lambda *l, CfText desc) {
    Params params;
    params_start(&params, l);
    DescriptorWalk from = descriptor_walk(desc), hints = descriptor_walk(l->instantiated);
    DescriptorWalk captured = descriptor_walk(l->site->desc);
    unsigned slots = 0, local = 1, i = 0;
    bool ok = true;
    spin_code_start(s);
    if (l->impl.kind == REF_newInvokeSpecial) {
        spin_op2(s, OP_new, l->impl_class);
        spin_op(s, OP_dup);
    }
    for (CfText to, type, hint; ok && params_next(&params, &to);) {
        if (i < l->captures) {
            ok = descriptor_next(&captured, &type);
            if (ok) {
                put_capture(s, l, i++, type);
                ok = spin_convert(s, type, to, to);
            }
        } else {
            ok = descriptor_next(&from, &type) && descriptor_next(&hints, &hint);
            if (ok) {
                spin_local(s, OP_iload, (char)type.bytes[0], local);
                local += descriptor_slots(type.bytes[0]);
                ok = spin_convert(s, type, hint, to);
            }
        }
        slots += descriptor_slots(to.bytes[0]);
    }
    put_call(s, l, slots);
    CfText result = l->impl.kind == REF_newInvokeSpecial ? params.receiver : params.rest.rest;
    MethodShape shape = descriptor_shape(desc);
    if (ok && !(result.bytes[0] == 'V' && shape.result.bytes[0] == 'V'))
        ok = spin_convert(s, result, result, shape.result);
    spin_return(s, (char)shape.result.bytes[0]);
    s->stack = (uint16_t)(slots + 6);
    s->locals = (uint16_t)(shape.slots + 1);
    spin_code_end(s, ACC_PUBLIC, l->site->name, desc);
    return ok;
}

/* ---- The serialized form ---- */

static void push_text(Spin *s, CfText text) {
    spin_op2(s, OP_ldc_w, spin_string(s, (const char *)text.bytes, text.length));
}

/* new Object[] of the captured values */
static bool push_captures(Spin *s, const Lambda *l) {
    CfText object = cf_text("Ljava/lang/Object;");
    spin_op2(s, OP_sipush, l->captures);
    spin_op2(s, OP_anewarray, spin_class(s, "java/lang/Object", 16));
    DescriptorWalk captured = descriptor_walk(l->site->desc);
    bool ok = true;
    for (unsigned i = 0; ok && i < l->captures; i++) {
        CfText type;
        ok = descriptor_next(&captured, &type);
        if (!ok)
            break;
        spin_op(s, OP_dup);
        spin_op2(s, OP_sipush, i);
        put_capture(s, l, i, type);
        ok = spin_convert(s, type, object, object);
        spin_op(s, OP_aastore);
    }
    return ok;
}

/* private final Object writeReplace(): the SerializedLambda that $deserializeLambda$ of the host reads */
static bool write_replace(Spin *s, const Lambda *l) {
    static const char made[] = "java/lang/invoke/SerializedLambda";
    const Symbol *host = l->site->host->name;
    spin_code_start(s);
    spin_op2(s, OP_new, spin_class(s, made, sizeof made - 1));
    spin_op(s, OP_dup);
    uint16_t capturing = spin_class(s, host->text, strlen(host->text));
    spin_know(s, capturing, l->site->host);
    spin_op2(s, OP_ldc_w, capturing);
    CfText interface = {l->interface_desc.bytes + 1, l->interface_desc.length - 2};
    push_text(s, interface);
    push_text(s, l->site->name);
    push_text(s, l->sam);
    spin_op2(s, OP_sipush, (unsigned)l->impl.kind);
    push_text(s, l->impl.owner);
    push_text(s, l->impl.name);
    push_text(s, l->impl.desc);
    push_text(s, l->instantiated);
    bool ok = push_captures(s, l);
    spin_op2(s, OP_invokespecial,
             spin_method(s, made, "<init>",
                         "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;I"
                         "Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;"
                         "[Ljava/lang/Object;)V"));
    spin_op(s, OP_areturn);
    s->stack = 17;
    s->locals = 1;
    spin_code_end(s, ACC_PRIVATE | ACC_FINAL, cf_text("writeReplace"), cf_text("()Ljava/lang/Object;"));
    return ok;
}

/* altMetafactory: flags, then as they say n and classes, n and descriptors. */
static bool write_extras(Spin *s, const Lambda *l) {
    const Site *site = l->site;
    if (site->bootstrap.argument_count < 4)
        return true;
    unsigned at = 3, flags = (unsigned)cf_int(site->cf, site_argument(site, at++));
    if (flags & FLAG_SERIALIZABLE) {
        spin_interface(s, "java/io/Serializable", 20);
        if (!write_replace(s, l))
            return false;
    }
    if (flags & FLAG_MARKERS) {
        unsigned n = (unsigned)cf_int(site->cf, site_argument(site, at++));
        for (; n && at < site->bootstrap.argument_count; n--) {
            CfText name = cf_name(site->cf, site_argument(site, at++));
            if (!(flags & FLAG_SERIALIZABLE && cf_text_is(name, "java/io/Serializable")))
                spin_interface(s, (const char *)name.bytes, name.length);
        }
    }
    if (flags & FLAG_BRIDGES) {
        unsigned n = (unsigned)cf_int(site->cf, site_argument(site, at++));
        for (; n && at < site->bootstrap.argument_count; n--)
            if (!write_method(s, l, method_type(site, at++)))
                return false;
    }
    return true;
}

/* ---- Linking ---- */

static bool resolve_target(Thread *t, Lambda *l) {
    l->owner = resolve_class(t, l->site->host, l->impl.class_index);
    if (!l->owner)
        return false;
    l->target = resolve_method(t, l->site->host, l->impl.member, opcode_of(l->impl.kind));
    return l->target != NULL;
}

static void refer_to_target(Spin *s, Lambda *l) {
    l->impl_class = spin_class(s, (const char *)l->impl.owner.bytes, l->impl.owner.length);
    int tag = l->impl.of_interface ? CONSTANT_InterfaceMethodref : CONSTANT_Methodref;
    l->impl_member = spin_member(s, tag, l->impl_class, l->impl.name, l->impl.desc);
    spin_know(s, l->impl_class, l->owner);
    spin_know(s, l->impl_member, l->target);
}

static Class *spin_lambda(Thread *t, Lambda *l) {
    char name[1024];
    const char *host = l->site->host->name->text;
    const char *suffix = strchr(host, '.') ? NULL : strstr(host, "/0x");
    int n = snprintf(name, sizeof name, "%.*s$$Lambda",
                     (int)(suffix ? (size_t)(suffix - host) : strlen(host)), host);
    if (n >= (int)sizeof name)
        return throw_new(t, KNOWN_InternalError, "class name too long");
    Spin s;
    spin_start(&s, name, (size_t)n, "java/lang/Object");
    refer_to_target(&s, l);
    write_fields(&s, l);
    spin_interface(&s, (const char *)l->interface_desc.bytes + 1, l->interface_desc.length - 2);
    Class *c = NULL;
    if (write_method(&s, l, l->sam) && write_extras(&s, l))
        c = spin_define(t, &s, l->site->host);
    else
        throw_new(t, KNOWN_BootstrapMethodError, "Type mismatch for lambda argument of %.*s",
                  (int)l->site->name.length, (const char *)l->site->name.bytes);
    spin_free(&s);
    return c;
}

bool lambda_link(Thread *t, const Site *site, Insn *pc, Insn w) {
    Lambda l = {.site = site, .sam = method_type(site, 0), .instantiated = method_type(site, 2)};
    l.impl = handle_ref(site->cf, site_argument(site, 1));
    if (l.impl.kind < REF_invokeVirtual)
        return throw_new(t, KNOWN_BootstrapMethodError, "Unsupported MethodHandle kind: %d", l.impl.kind);
    if (!resolve_target(t, &l))
        return false;
    Class *c = spin_lambda(t, &l);
    if (!c)
        return false;
    if (!class_init(t, c)) /* it has no initializer, but its interfaces may */
        return false;
    if (l.captures) {
        pc[1].klass = c;
        w.op = I_(CAPTURE);
        insn_become(pc, w);
        return true;
    }
    Object *o = heap_new(t, c);
    if (!o || !class_keep_constant(t, site->host, o))
        return false;
    pc[1].p = o;
    w.op = I_(LOADW);
    insn_become(pc, w);
    return true;
}

Object *lambda_capture(Thread *t, Class *c, const Value *args) {
    Object *o = c->instance_size <= HEAP_SMALL_BYTES ? heap_new_fast(t, c) : NULL;
    if (!o && !(o = heap_new(t, c)))
        return NULL;
    for (unsigned i = 0; i < c->field_count; i++) {
        const Field *f = &c->fields[i];
        switch (f->type) {
        case T_BOOLEAN:
        case T_BYTE: FIELD_AT(int8_t, o, f->offset) = (int8_t)args[i].i; break;
        case T_CHAR:
        case T_SHORT: FIELD_AT(int16_t, o, f->offset) = (int16_t)args[i].i; break;
        case T_INT:
        case T_FLOAT: FIELD_AT(int32_t, o, f->offset) = args[i].i; break;
        default: FIELD_AT(int64_t, o, f->offset) = args[i].l; break;
        }
    }
    heap_publish();
    return o;
}
