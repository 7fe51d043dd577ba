/* Resolution of constant-pool entries. What is resolved stays in Class.resolved under the entry's index. */
#include "runtime/resolve.h"
#include "runtime/constraint.h"
#include "runtime/vm.h"
#include "classfile/opcodes.h"
#include "interp/invoke.h"

#include <string.h>

static void *cached(Class *c, unsigned index) {
    return atomic_load_explicit(&c->resolved[index], memory_order_acquire);
}

static void remember(Class *c, unsigned index, void *p) {
    atomic_store_explicit(&c->resolved[index], p, memory_order_release);
}

Symbol *cp_symbol(Class *c, uint16_t utf8_index) {
    CfText text = cf_utf8(c->file, utf8_index);
    return symbol_intern(c->vm, (const char *)text.bytes, text.length);
}

/* ---- Keeping constants alive: word 0 of the statics is an Object[] that grows ---- */

static Object **constants_of(Class *c) {
    return &FIELD_AT(Object *, c->mirror, (CLASS(c->vm, Class)->instance_size + 7) & ~7u);
}

static bool append_constant(Thread *t, Class *c, Object *o) {
    Object **place = constants_of(c), *old = *place;
    uint32_t n = c->constant_count;
    if (!old || (uint32_t)array_length(old) <= n) {
        Class *type = class_array_of(t, CLASS(c->vm, Object));
        Array *bigger = type ? heap_new_array(t, type, n ? (int32_t)n * 2 : 4) : NULL;
        if (!bigger)
            return false;
        if (old)
            memcpy(ARRAY_DATA(Object *, bigger), ARRAY_DATA(Object *, old), n * sizeof(Object *));
        *place = old = (Object *)bigger;
    }
    ARRAY_DATA(Object *, old)[n] = o;
    c->constant_count++;
    return true;
}

bool class_keep_constant(Thread *t, Class *c, Object *o) {
    OsMutex *lock = &c->loader->constants_lock;
    os_mutex_lock(lock);
    bool ok = append_constant(t, c, o);
    os_mutex_unlock(lock);
    return ok;
}

/* ---- Classes ---- */

static void *throw_class_access(Thread *t, Class *from, Class *to) {
    char a[512], b[512], places[1500];
    while (class_is_array(to))
        to = to->component;
    return throw_new(t, KNOWN_IllegalAccessError, "failed to access class %s from class %s %s",
                     class_java_name(to, a, sizeof a), class_java_name(from, b, sizeof b),
                     class_places(to, from, places, sizeof places));
}

Class *resolve_class(Thread *t, Class *c, uint16_t index) {
    Class *k = cached(c, index);
    if (k)
        return k;
    Symbol *name = cp_symbol(c, cf_entry_u2(c->file, index, 0));
    if (c->flags & CLASS_HIDDEN && index == c->file->this_class)
        k = c;
    else
        k = loader_load(t, c->loader, name);
    if (!k)
        return NULL;
    if (!class_may_access(c, k))
        return throw_class_access(t, c, k);
    remember(c, index, k);
    return k;
}

Class *resolve_descriptor(Thread *t, Loader *loader, const char *desc, size_t len) {
    Vm *vm = t->vm;
    if (len == 1)
        return class_primitive(vm, basic_type_of(desc[0]));
    if (desc[0] == 'L')
        desc++, len -= 2;
    return loader_load(t, loader, symbol_intern(vm, desc, len));
}

/* ---- Member access (JVMS 5.4.4) ---- */

/* The host a class names, or itself where the claim does not hold. NULL: call pending. */
static Class *nest_host(Thread *t, Class *c) {
    if (c->nest_host || !c->file)
        return c->nest_host ? c->nest_host : c;
    uint16_t index = cf_index_attribute(c->file, c->file->attributes, CF_NestHost);
    if (!index)
        return c->nest_host = c;
    Class *host = loader_load(t, c->loader, cp_symbol(c, cf_entry_u2(c->file, index, 0)));
    if (!host) {
        if (t->pending.method)
            return NULL;
        exception_take(t);
        return c->nest_host = c;
    }
    CfAttribute a;
    if (host->file && class_same_package(host, c) &&
        cf_find_attribute(host->file, host->file->attributes, CF_NestMembers, &a)) {
        Cursor cur = cf_cursor(&a);
        for (unsigned n = cursor_u2(&cur); n > 0 && !cur.failed; n--)
            if (cf_text_is(cf_name(host->file, cursor_u2(&cur)), c->name->text))
                return c->nest_host = host;
    }
    return c->nest_host = c;
}

Class *class_nest_host(Thread *t, Class *c) {
    return nest_host(t, c);
}

/* 1 yes, 0 no, -1 a call is pending */
static int member_may_access(Thread *t, Class *from, Class *referred, Class *owner, unsigned access) {
    if (access & ACC_PUBLIC || from == owner)
        return 1;
    if (access & ACC_PRIVATE) {
        Class *a = nest_host(t, from), *b = a ? nest_host(t, owner) : NULL;
        return !b ? -1 : a == b;
    }
    if (class_same_package(from, owner))
        return 1;
    if (!(access & ACC_PROTECTED) || !class_is_subtype(from, owner))
        return 0;
    return access & ACC_STATIC || class_is_subtype(from, referred) || class_is_subtype(referred, from);
}

bool field_may_access(Thread *t, Class *from, Class *referred, Field *f) {
    return member_may_access(t, from, referred, f->owner, f->access) == 1;
}

bool method_may_access(Thread *t, Class *from, Class *referred, Method *m) {
    /* arrays have a public clone */
    if (class_is_array(referred) && m->name == SYM(t->vm, clone))
        return true;
    return member_may_access(t, from, referred, m->owner, m->access) == 1;
}

static const char *access_word(unsigned access) {
    return access & ACC_PRIVATE ? "private " : access & ACC_PROTECTED ? "protected " : "";
}

/* ---- Fields ---- */

static void *throw_field(Thread *t, int known, const char *format, Field *f) {
    char name[512];
    return throw_new(t, known, format, class_java_name(f->owner, name, sizeof name), f->name->text);
}

static bool check_final_put(Thread *t, Class *c, Field *f, bool is_static, Method *from) {
    char mine[512], theirs[512];
    const char *kind = is_static ? "static" : "non-static";
    if (c != f->owner)
        return throw_new(t, KNOWN_IllegalAccessError,
                         "Update to %s final field %s.%s attempted from a different class (%s) than the "
                         "field's declaring class",
                         kind, class_java_name(f->owner, theirs, sizeof theirs), f->name->text,
                         class_java_name(c, mine, sizeof mine));
    unsigned wanted = is_static ? METHOD_CLINIT : METHOD_INIT;
    if (c->file->major >= 53 && from && !(from->flags & wanted))
        return throw_new(t, KNOWN_IllegalAccessError,
                         "Update to %s final field %s.%s attempted from a different method (%s) than the "
                         "initializer method %s ",
                         kind, class_java_name(f->owner, theirs, sizeof theirs), f->name->text,
                         from->name->text, is_static ? "<clinit>" : "<init>");
    return true;
}

Field *resolve_field(Thread *t, Class *c, uint16_t index, bool is_static, bool is_put, Method *from) {
    Field *f = cached(c, index);
    if (!f) {
        Class *owner = resolve_class(t, c, cf_entry_u2(c->file, index, 0));
        if (!owner)
            return NULL;
        uint16_t pair = cf_entry_u2(c->file, index, 2);
        Symbol *name = cp_symbol(c, cf_entry_u2(c->file, pair, 0)),
               *desc = cp_symbol(c, cf_entry_u2(c->file, pair, 2));
        if (!(f = class_find_field(owner, name, desc)))
            return throw_new(t, KNOWN_NoSuchFieldError, "%s", name->text);
        int may = member_may_access(t, c, owner, f->owner, f->access);
        if (may < 0)
            return NULL;
        if (!may) {
            char a[512], b[512], places[1500];
            return throw_new(t, KNOWN_IllegalAccessError, "class %s tried to access %sfield %s.%s %s",
                             class_java_name(c, a, sizeof a), access_word(f->access),
                             class_java_name(f->owner, b, sizeof b), f->name->text,
                             class_places(c, f->owner, places, sizeof places));
        }
    }
    if (c->loader != f->owner->loader && !cached(c, index) && !constraint_field(t, c, f))
        return NULL;
    if (is_static != !!(f->access & ACC_STATIC))
        return throw_field(t, KNOWN_IncompatibleClassChangeError,
                           is_static ? "Expected static field %s.%s" : "Expected non-static field %s.%s", f);
    if (is_put && f->access & ACC_FINAL && !check_final_put(t, c, f, is_static, from))
        return NULL;
    remember(c, index, f);
    return f;
}

/* ---- Methods ---- */

static void *throw_no_method(Thread *t, Class *owner, Symbol *name, Symbol *desc) {
    char text[2048];
    return throw_new(t, KNOWN_NoSuchMethodError, "'%s'",
                     method_print(owner->name->text, name->text, desc->text, text, sizeof text));
}

static void *throw_kind(Thread *t, const char *format, Method *m) {
    char text[2048];
    return throw_new(t, KNOWN_IncompatibleClassChangeError, format, method_text(m, text, sizeof text));
}

static Method *find_method(Thread *t, Class *c, uint16_t index) {
    Class *owner = resolve_class(t, c, cf_entry_u2(c->file, index, 0));
    if (!owner)
        return NULL;
    char name_text[512], places[1500];
    bool as_interface = cf_tag(c->file, index) == CONSTANT_InterfaceMethodref;
    if (as_interface != !!class_is_interface(owner) && !class_is_array(owner))
        return throw_new(t, KNOWN_IncompatibleClassChangeError,
                         as_interface ? "Found class %s, but interface was expected"
                                      : "Found interface %s, but class was expected",
                         class_java_name(owner, name_text, sizeof name_text));
    uint16_t pair = cf_entry_u2(c->file, index, 2);
    Symbol *name = cp_symbol(c, cf_entry_u2(c->file, pair, 0)),
           *desc = cp_symbol(c, cf_entry_u2(c->file, pair, 2));
    Method *m = class_find_method(owner, name, desc);
    if (!m || (as_interface && m->owner == CLASS(t->vm, Object) &&
               (!(m->access & ACC_PUBLIC) || m->access & ACC_STATIC)))
        return throw_no_method(t, owner, name, desc);
    if (class_is_array(owner) && m->name == SYM(t->vm, clone))
        return m;
    int may = member_may_access(t, c, owner, m->owner, m->access);
    if (may < 0)
        return NULL;
    if (may)
        return constraint_method(t, c, m) ? m : NULL;
    char text[2048];
    return throw_new(t, KNOWN_IllegalAccessError, "class %s tried to access %smethod '%s' %s",
                     class_java_name(c, name_text, sizeof name_text), access_word(m->access),
                     method_text(m, text, sizeof text), class_places(c, m->owner, places, sizeof places));
}

Method *resolve_method(Thread *t, Class *c, uint16_t index, int opcode) {
    Method *m = cached(c, index);
    if (!m) {
        if (!(m = find_method(t, c, index)))
            return NULL;
        remember(c, index, m);
    }
    bool is_static = method_is_static(m);
    if (opcode == OP_invokestatic ? !is_static : is_static)
        return throw_kind(t,
                          !is_static                     ? "Expected static method '%s'"
                          : opcode == OP_invokeinterface ? "Expected instance not static method '%s'"
                                                         : "Expecting non-static method '%s'",
                          m);
    return m;
}

/* ---- Constants ---- */

Object *resolve_string(Thread *t, Class *c, uint16_t index) {
    Object *s = cached(c, index);
    if (s)
        return s;
    CfText text = cf_name(c->file, index);
    s = string_new_mutf8(t, (const char *)text.bytes, text.length);
    if (s)
        s = string_intern(t, s);
    if (!s || !class_keep_constant(t, c, s))
        return NULL;
    remember(c, index, s);
    return s;
}

bool resolve_constant(Thread *t, Class *c, uint16_t index, Value *out) {
    switch (cf_tag(c->file, index)) {
    case CONSTANT_Integer: out->i = cf_int(c->file, index); return true;
    case CONSTANT_Float: out->f = cf_float(c->file, index); return true;
    case CONSTANT_Long: out->l = cf_long(c->file, index); return true;
    case CONSTANT_Double: out->d = cf_double(c->file, index); return true;
    case CONSTANT_String: return (out->o = resolve_string(t, c, index)) != NULL;
    case CONSTANT_Class: {
        Class *k = resolve_class(t, c, index);
        out->o = k ? k->mirror : NULL;
        return k != NULL;
    }
    default: return invoke_resolve_constant(t, c, index, out);
    }
}
