/* invokedynamic, method handles, dynamic constants: recognizing what the VM does by itself, and handing over
 * the rest to java.lang.invoke. */
#include "interp/bootstrap.h"
#include "interp/handle.h"
#include "interp/invoke.h"
#include "classfile/opcodes.h"
#include "native/box.h"
#include "runtime/resolve.h"

#include <string.h>

typedef bool (*LinkFn)(Thread *t, const Site *site, Insn *pc, Insn w);

static const struct {
    const char *owner, *name;
    LinkFn link;
} known_bootstraps[] = {
    {"java/lang/invoke/LambdaMetafactory", "metafactory", lambda_link},
    {"java/lang/invoke/LambdaMetafactory", "altMetafactory", lambda_link},
    {"java/lang/invoke/StringConcatFactory", "makeConcatWithConstants", concat_link},
    {"java/lang/invoke/StringConcatFactory", "makeConcat", concat_link},
    {"java/lang/runtime/ObjectMethods", "bootstrap", record_link},
};

static LinkFn known_bootstrap(const ClassFile *cf, const CfBootstrap *b) {
    HandleRef h = handle_ref(cf, b->method);
    for (size_t i = 0; h.kind == REF_invokeStatic && i < sizeof known_bootstraps / sizeof *known_bootstraps;
         i++)
        if (cf_text_is(h.owner, known_bootstraps[i].owner) && cf_text_is(h.name, known_bootstraps[i].name))
            return known_bootstraps[i].link;
    return NULL;
}

bool invoke_ready(Thread *t) {
    InvokeRefs *refs = &t->vm->invoke;
    if (atomic_load_explicit(&refs->ready, memory_order_acquire))
        return true;
    Class *handle = known_class(t, KNOWN_MethodHandle), *direct = known_class(t, KNOWN_DirectHandle);
    Class *type = known_class(t, KNOWN_MethodType), *site = known_class(t, KNOWN_CallSite);
    if (!handle || !direct || !type || !site || !known_class(t, KNOWN_BootstrapMethodError))
        return false;
    refs->MethodHandle_type = class_need_field(handle, "type")->offset;
    refs->DirectHandle_kind = class_need_field(direct, "kind")->offset;
    refs->DirectHandle_target = class_need_field(direct, "target")->offset;
    refs->MethodType_ptypes = class_need_field(type, "ptypes")->offset;
    refs->MethodType_rtype = class_need_field(type, "rtype")->offset;
    refs->CallSite_target = class_need_field(site, "target")->offset;
    atomic_store_explicit(&refs->ready, true, memory_order_release);
    return true;
}

/* ---- Calls of java.lang.invoke.Natives ---- */

/* Pends the call; `then` gets the result, and what asked is tried again. */
static Value *ask(Thread *t, const char *name, const char *desc, const Value *args, ThenFn then) {
    Class *c = invoke_ready(t) ? known_class(t, KNOWN_InvokeNatives) : NULL;
    if (!c || !class_init(t, c))
        return NULL;
    return call_retry_then(t, class_need_method(c, name, desc), args, then, 4);
}

/* ---- Constants ---- */

static const char null_constant; /* in Class.resolved: a dynamic constant that is null */

/* One whose bootstrap method failed fails for ever: the error, kept, with its lowest bit set. */
#define FAILED ((uintptr_t)1)

/* state: class, index */
static void constant_found(Thread *t, Value *state, Value *r) {
    Class *c = state[0].p;
    void *expected = NULL;
    Object *error = t->exception;
    if (error && cf_tag(c->file, (unsigned)state[1].i) == CONSTANT_Dynamic &&
        object_class(error) == t->vm->known[KNOWN_BootstrapMethodError] && class_keep_constant(t, c, error))
        atomic_compare_exchange_strong(&c->resolved[state[1].i], &expected, (void *)((uintptr_t)error | FAILED));
    if (t->exception || (r->o && !class_keep_constant(t, c, r->o)))
        return;
    atomic_compare_exchange_strong(&c->resolved[state[1].i], &expected,
                                   r->o ? (void *)r->o : (void *)&null_constant);
}

static void note_constant(Value *state, Class *c, uint16_t index) {
    if (state) {
        state[0].p = c;
        state[1].i = index;
    }
}

static bool ask_type(Thread *t, Class *c, uint16_t index, CfText desc) {
    Value args[2] = {{.o = c->mirror}, {.o = string_new_mutf8(t, (const char *)desc.bytes, desc.length)}};
    if (args[1].o)
        note_constant(ask(t, "linkType", "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/invoke/MethodType;",
                          args, constant_found),
                      c, index);
    return false;
}

static int invoke_opcode(int kind) {
    switch (kind) {
    case REF_invokeStatic: return OP_invokestatic;
    case REF_invokeInterface: return OP_invokeinterface;
    case REF_invokeVirtual: return OP_invokevirtual;
    default: return OP_invokespecial;
    }
}

static bool ask_handle(Thread *t, Class *c, uint16_t index) {
    HandleRef h = handle_ref(c->file, index);
    Class *refc = resolve_class(t, c, h.class_index);
    if (!refc)
        return false;
    bool field = h.kind <= REF_putStatic, is_static = h.kind == REF_getStatic || h.kind == REF_putStatic;
    void *member = field ? (void *)resolve_field(t, c, h.member, is_static, h.kind >= REF_putField, NULL)
                         : (void *)resolve_method(t, c, h.member, invoke_opcode(h.kind));
    if (!member)
        return false;
    Value args[7] = {{.o = c->mirror}, {.i = h.kind}, {.o = refc->mirror}};
    args[3].o = string_new_mutf8(t, (const char *)h.name.bytes, h.name.length);
    args[4].o = args[3].o ? string_new_mutf8(t, (const char *)h.desc.bytes, h.desc.length) : NULL;
    args[5].p = member;
    args[6].bits = !field && ((Method *)member)->access & ACC_VARARGS;
    if (args[4].o)
        note_constant(ask(t, "linkHandle",
                          "(Ljava/lang/Class;ILjava/lang/Class;Ljava/lang/String;Ljava/lang/String;JZ)"
                          "Ljava/lang/invoke/MethodHandle;",
                          args, constant_found),
                      c, index);
    return false;
}

/* The static arguments of a bootstrap method, boxed. NULL: exception or call pending. */
static Object *bootstrap_arguments(Thread *t, Class *c, const CfBootstrap *b) {
    Class *type = class_array_of(t, CLASS(t->vm, Object));
    Array *a = type ? heap_new_array(t, type, b->argument_count) : NULL;
    for (unsigned i = 0; a && i < b->argument_count; i++) {
        uint16_t index = load_u2(b->arguments + 2 * i);
        Value v = {0};
        if (!resolve_constant(t, c, index, &v))
            return NULL;
        BasicType kind = T_REF;
        switch (cf_tag(c->file, index)) {
        case CONSTANT_Integer: kind = T_INT; break;
        case CONSTANT_Float: kind = T_FLOAT; break;
        case CONSTANT_Long: kind = T_LONG; break;
        case CONSTANT_Double: kind = T_DOUBLE; break;
        case CONSTANT_Dynamic:
            kind = type_of_descriptor((char)cf_ref(c->file, index).descriptor.bytes[0]);
            break;
        default: break;
        }
        ARRAY_DATA(Object *, a)[i] = kind == T_REF ? v.o : box(t, kind, v);
        if (t->exception || t->pending.method)
            return NULL;
    }
    return (Object *)a;
}

static bool ask_dynamic(Thread *t, Class *c, uint16_t index) {
    CfRef ref = cf_ref(c->file, index);
    CfBootstrap b;
    if (!cf_bootstrap(c->file, ref.class_index, &b))
        return throw_new(t, KNOWN_BootstrapMethodError, "no such bootstrap method");
    Value args[5] = {{.o = c->mirror}};
    if (!resolve_constant(t, c, b.method, &args[1]) || !(args[4].o = bootstrap_arguments(t, c, &b)))
        return false;
    args[2].o = string_new_mutf8(t, (const char *)ref.name.bytes, ref.name.length);
    args[3].o =
        args[2].o ? string_new_mutf8(t, (const char *)ref.descriptor.bytes, ref.descriptor.length) : NULL;
    if (args[3].o)
        note_constant(
            ask(t, "linkConstant",
                "(Ljava/lang/Class;Ljava/lang/invoke/MethodHandle;Ljava/lang/String;Ljava/lang/String;"
                "[Ljava/lang/Object;)Ljava/lang/Object;",
                args, constant_found),
            c, index);
    return false;
}

bool invoke_resolve_constant(Thread *t, Class *c, uint16_t index, Value *out) {
    void *found = atomic_load_explicit(&c->resolved[index], memory_order_acquire);
    int tag = cf_tag(c->file, index);
    out->bits = 0;
    if (!found)
        return tag == CONSTANT_MethodType     ? ask_type(t, c, index, cf_name(c->file, index))
               : tag == CONSTANT_MethodHandle ? ask_handle(t, c, index)
                                              : ask_dynamic(t, c, index);
    if (found != (void *)&null_constant && (uintptr_t)found & FAILED)
        return throw_object(t, (Object *)((uintptr_t)found & ~FAILED));
    out->o = found == (void *)&null_constant ? NULL : found;
    if (tag == CONSTANT_Dynamic) {
        BasicType type = type_of_descriptor((char)cf_ref(c->file, index).descriptor.bytes[0]);
        if (type != T_REF)
            unbox_as(t, out->o, type, out);
    }
    return true;
}

/* ---- Call sites ---- */

static void become(Insn *pc, Insn w, InsnOp op, HandleSite *s) {
    pc[1].p = s;
    w.op = (uint16_t)op;
    insn_become(pc, w);
}

/* What a reference result is checked against. */
static void set_result_class(Thread *t, HandleSite *s, Object *type) {
    Object *rtype = FIELD_AT(Object *, type, t->vm->invoke.MethodType_rtype);
    s->result = s->ret == T_REF ? mirror_class(t->vm, rtype) : NULL;
}

/* state: class, instruction, its words when it was asked. r: MethodType */
static void type_found(Thread *t, Value *state, Value *r) {
    Class *c = state[0].p;
    Insn *pc = state[1].p, w = insn_read(pc);
    if (t->exception || w.op != I_(HANDLE_X) || !class_keep_constant(t, c, r->o))
        return;
    CfRef ref = cf_ref(c->file, w.c);
    HandleSite *s = handle_site_new(t, c, ref.descriptor);
    if (!s)
        return;
    s->type = r->o;
    s->mode = (int16_t)state[2].i;
    s->exact = cf_text_is(ref.name, "invokeExact");
    set_result_class(t, s, r->o);
    become(pc, w, s->mode >= 0 ? I_(VARHANDLE) : I_(HANDLE), s);
}

static int access_mode(CfText name) {
    static const char *const modes[] = {
#define MODE(method, constant) #method,
#include "interp/modes.def"
    };
    for (int i = 0; i < (int)(sizeof modes / sizeof *modes); i++)
        if (cf_text_is(name, modes[i]))
            return i;
    return -1;
}

bool invoke_handle(Thread *t, Frame *f, Insn *pc, Value *R) {
    Insn w = insn_read(pc);
    Class *c = f->method->owner;
    if (w.op != I_(HANDLE_X))
        return true;
    Method *m = resolve_method(t, c, w.c, OP_invokevirtual);
    if (!m)
        return false;
    if (!(m->flags & METHOD_SIGPOLY)) {
        w.op = I_(CALLVIRTUAL_X);
        insn_become(pc, w);
        return true;
    }
    CfRef ref = cf_ref(c->file, w.c);
    Value args[2] = {{.o = c->mirror}};
    args[1].o = string_new_mutf8(t, (const char *)ref.descriptor.bytes, ref.descriptor.length);
    Value *state =
        args[1].o ? ask(t, "linkType", "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/invoke/MethodType;",
                        args, type_found)
                  : NULL;
    if (state) {
        state[0].p = c;
        state[1].p = pc;
        state[2].i = cf_text_is(cf_name(c->file, ref.class_index), "java/lang/invoke/VarHandle")
                         ? access_mode(ref.name)
                         : -1;
    }
    return false;
}

/* state: class, instruction. r: the CallSite */
static void site_found(Thread *t, Value *state, Value *r) {
    Class *c = state[0].p;
    Insn *pc = state[1].p, w = insn_read(pc);
    if (t->exception && w.op == I_(DYNAMIC_X) &&
        object_class(t->exception) == t->vm->known[KNOWN_BootstrapMethodError]) {
        w.op = I_(DYNAMIC_FAILED);
        insn_become(pc, w);
    }
    if (t->exception || w.op != I_(DYNAMIC_X) || !class_keep_constant(t, c, r->o))
        return;
    HandleSite *s = handle_site_new(t, c, cf_ref(c->file, w.c).descriptor);
    if (!s)
        return;
    Object *target = FIELD_AT(Object *, r->o, t->vm->invoke.CallSite_target);
    s->handle = r->o;
    s->mode = -1;
    set_result_class(t, s, FIELD_AT(Object *, target, t->vm->invoke.MethodHandle_type));
    become(pc, w, I_(DYNAMIC), s);
}

/* state: class, instruction, bootstrap handle, arguments. r: the site's MethodType */
static void site_type_found(Thread *t, Value *state, Value *r) {
    if (t->exception)
        return;
    Class *c = state[0].p;
    Insn *pc = state[1].p, w = insn_read(pc);
    if (w.op != I_(DYNAMIC_X))
        return;
    CfRef ref = cf_ref(c->file, w.c);
    Value args[5] = {{.o = c->mirror}, state[2], {0}, {.o = r->o}, state[3]};
    args[2].o = string_new_mutf8(t, (const char *)ref.name.bytes, ref.name.length);
    Value *next = args[2].o
                      ? ask(t, "linkCallSite",
                            "(Ljava/lang/Class;Ljava/lang/invoke/MethodHandle;Ljava/lang/String;"
                            "Ljava/lang/invoke/MethodType;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;",
                            args, site_found)
                      : NULL;
    if (next) {
        next[0].p = c;
        next[1].p = pc;
    }
}

static bool link_site(Thread *t, Class *c, Insn *pc, const Site *site) {
    Value bootstrap, args[2] = {{.o = c->mirror}};
    if (!resolve_constant(t, c, site->bootstrap.method, &bootstrap))
        return false;
    Object *statics = bootstrap_arguments(t, c, &site->bootstrap);
    if (!statics)
        return false;
    args[1].o = string_new_mutf8(t, (const char *)site->desc.bytes, site->desc.length);
    Value *state =
        args[1].o ? ask(t, "linkType", "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/invoke/MethodType;",
                        args, site_type_found)
                  : NULL;
    if (state) {
        state[0].p = c;
        state[1].p = pc;
        state[2] = bootstrap;
        state[3].o = statics;
    }
    return false;
}

bool invoke_dynamic(Thread *t, Frame *f, Insn *pc, Value *R) {
    Insn w = insn_read(pc);
    if (w.op != I_(DYNAMIC_X))
        return true;
    Class *host = f->method->owner;
    CfRef ref = cf_ref(host->file, w.c);
    Site site = {.host = host, .cf = host->file, .name = ref.name, .desc = ref.descriptor};
    if (!cf_bootstrap(host->file, ref.class_index, &site.bootstrap))
        return throw_new(t, KNOWN_BootstrapMethodError, "no such bootstrap method");
    LinkFn link = known_bootstrap(host->file, &site.bootstrap);
    return link ? link(t, &site, pc, w) : link_site(t, host, pc, &site);
}
