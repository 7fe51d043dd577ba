/* equals, hashCode and toString of records: what ObjectMethods would make, as a static method of a hidden
 * class. */
#include "interp/bootstrap.h"
#include "interp/spin.h"
#include "classfile/opcodes.h"
#include "runtime/resolve.h"

#include <stdio.h>
#include <string.h>

typedef struct Component {
    CfText name, desc;
    uint16_t member; /* Fieldref in the new pool */
} Component;

typedef struct RecordMethod {
    const Site *site;
    Class *record;
    uint16_t record_class; /* in the new pool */
    Component parts[256];
    unsigned count;
} RecordMethod;

static const char *box_name(char type) {
    switch (type) {
    case 'Z': return "java/lang/Boolean";
    case 'B': return "java/lang/Byte";
    case 'C': return "java/lang/Character";
    case 'S': return "java/lang/Short";
    case 'I': return "java/lang/Integer";
    case 'J': return "java/lang/Long";
    case 'F': return "java/lang/Float";
    default: return "java/lang/Double";
    }
}

static bool is_object(const Component *p) {
    return p->desc.bytes[0] == 'L' || p->desc.bytes[0] == '[';
}

static void call_static(Spin *s, const char *owner, const char *name, const char *desc) {
    spin_op2(s, OP_invokestatic, spin_method(s, owner, name, desc));
}

static void get(Spin *s, const Component *p, unsigned local) {
    spin_local(s, OP_iload, 'L', local);
    spin_op2(s, OP_getfield, p->member);
}

/* Reads the components: the names in one string, a getter for each. */
static bool read_components(Thread *t, Spin *s, RecordMethod *m) {
    const Site *site = m->site;
    CfText names = cf_name(site->cf, site_argument(site, 1));
    m->count = site->bootstrap.argument_count - 2u;
    if (m->count > sizeof m->parts / sizeof *m->parts)
        return throw_new(t, KNOWN_BootstrapMethodError, "too many components");
    for (unsigned i = 0; i < m->count; i++) {
        HandleRef h = handle_ref(site->cf, site_argument(site, i + 2));
        Field *f = h.kind == REF_getField ? resolve_field(t, site->host, h.member, false, false, NULL) : NULL;
        if (!f)
            return t->exception || t->pending.method
                       ? false
                       : throw_new(t, KNOWN_BootstrapMethodError, "not a getter");
        uint32_t n = 0;
        while (n < names.length && names.bytes[n] != ';')
            n++;
        m->parts[i] = (Component){.name = {names.bytes, n}, .desc = h.desc};
        names.bytes += n < names.length ? n + 1 : n;
        names.length -= n < names.length ? n + 1 : n;
        m->parts[i].member = spin_member(s, CONSTANT_Fieldref, m->record_class, h.name, h.desc);
        if (s->known_count < sizeof s->known / sizeof *s->known)
            spin_know(s, m->parts[i].member, f);
    }
    return true;
}

/* ---- The methods ---- */

static void write_hash(Spin *s, const RecordMethod *m) {
    spin_op(s, OP_iconst_0);
    for (unsigned i = 0; i < m->count; i++) {
        const Component *p = &m->parts[i];
        spin_op2(s, OP_sipush, 31);
        spin_op(s, OP_imul);
        get(s, p, 0);
        if (is_object(p)) {
            call_static(s, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
        } else {
            char desc[8];
            snprintf(desc, sizeof desc, "(%c)I", p->desc.bytes[0]);
            call_static(s, box_name((char)p->desc.bytes[0]), "hashCode", desc);
        }
        spin_op(s, OP_iadd);
    }
    spin_op(s, OP_ireturn);
    s->stack = 6;
    s->locals = 1;
}

/* if the test left 0: return false */
static void return_false_if_zero(Spin *s) {
    spin_op2(s, OP_ifne, 5);
    spin_op(s, OP_iconst_0);
    spin_op(s, OP_ireturn);
}

static void write_equals(Spin *s, const RecordMethod *m) {
    spin_op(s, OP_aload_1);
    spin_op2(s, OP_instanceof, m->record_class);
    return_false_if_zero(s);
    for (unsigned i = 0; i < m->count; i++) {
        const Component *p = &m->parts[i];
        get(s, p, 0);
        get(s, p, 1);
        if (is_object(p)) {
            call_static(s, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
        } else {
            char desc[8], type = (char)p->desc.bytes[0];
            snprintf(desc, sizeof desc, "(%c%c)I", type, type);
            call_static(s, box_name(type), "compare", desc);
            spin_op2(s, OP_ifeq, 5);
            spin_op(s, OP_iconst_0);
            spin_op(s, OP_ireturn);
            continue;
        }
        return_false_if_zero(s);
    }
    spin_op(s, OP_iconst_1);
    spin_op(s, OP_ireturn);
    s->stack = 6;
    s->locals = 2;
}

static void put_text(Spin *s, char *recipe, size_t *n, size_t size, const char *text, size_t len) {
    if (*n + len < size) {
        memcpy(recipe + *n, text, len);
        *n += len;
    } else {
        s->no_memory = true;
    }
}

/* As Class.getSimpleName says. */
static CfText simple_name(const Class *c) {
    CfAttribute a;
    if (cf_find_attribute(c->file, c->file->attributes, CF_InnerClasses, &a)) {
        Cursor cur = cf_cursor(&a);
        for (unsigned n = cursor_u2(&cur); n && !cur.failed; n--) {
            unsigned inner = cursor_u2(&cur), name;
            cursor_u2(&cur);
            name = cursor_u2(&cur);
            cursor_u2(&cur);
            if (name && cf_text_equal(cf_name(c->file, inner), cf_this_name(c->file)))
                return cf_utf8(c->file, name);
        }
    }
    CfText full = cf_this_name(c->file);
    uint32_t at = full.length;
    while (at > 0 && full.bytes[at - 1] != '/')
        at--;
    return (CfText){full.bytes + at, full.length - at};
}

/* One invokedynamic of a string concatenation, which the VM links in turn. */
static void write_to_string(Spin *s, const RecordMethod *m) {
    char recipe[8192], desc[8192];
    size_t n = 0, d = 0;
    CfText simple = simple_name(m->record);
    put_text(s, desc, &d, sizeof desc, "(", 1);
    put_text(s, recipe, &n, sizeof recipe, (const char *)simple.bytes, simple.length);
    for (unsigned i = 0; i < m->count; i++) {
        const Component *p = &m->parts[i];
        put_text(s, recipe, &n, sizeof recipe, i ? ", " : "[", i ? 2 : 1);
        put_text(s, recipe, &n, sizeof recipe, (const char *)p->name.bytes, p->name.length);
        put_text(s, recipe, &n, sizeof recipe, "=\1", 2);
        if (is_object(p))
            put_text(s, desc, &d, sizeof desc, "Ljava/lang/Object;", 18);
        else
            put_text(s, desc, &d, sizeof desc, (const char *)p->desc.bytes, 1);
        get(s, p, 0);
    }
    put_text(s, recipe, &n, sizeof recipe, m->count ? "]" : "[]", m->count ? 1 : 2);
    put_text(s, desc, &d, sizeof desc, ")Ljava/lang/String;", 19);
    uint16_t factory =
        spin_method(s, "java/lang/invoke/StringConcatFactory", "makeConcatWithConstants", "()V");
    spin_u1(s, &s->pool, CONSTANT_MethodHandle);
    spin_u1(s, &s->pool, REF_invokeStatic);
    spin_u2(s, &s->pool, factory);
    uint16_t handle = s->pool_count++, text = spin_string(s, recipe, n);
    spin_u2(s, &s->bootstraps, handle);
    spin_u2(s, &s->bootstraps, 1);
    spin_u2(s, &s->bootstraps, text);
    s->bootstrap_count = 1;
    uint16_t call =
        spin_member(s, CONSTANT_InvokeDynamic, 0, cf_text("concat"), (CfText){(uint8_t *)desc, (uint32_t)d});
    spin_op2(s, OP_invokedynamic, call);
    spin_u2(s, &s->code, 0);
    spin_op(s, OP_areturn);
    s->stack = (uint16_t)(2 * m->count + 2);
    s->locals = 1;
}

static bool write_method(Thread *t, Spin *s, const RecordMethod *m) {
    CfText name = m->site->name;
    spin_code_start(s);
    if (cf_text_is(name, "hashCode"))
        write_hash(s, m);
    else if (cf_text_is(name, "equals"))
        write_equals(s, m);
    else if (cf_text_is(name, "toString"))
        write_to_string(s, m);
    else
        return throw_new(t, KNOWN_IllegalArgumentException, "%.*s", (int)name.length,
                         (const char *)name.bytes);
    spin_code_end(s, ACC_STATIC, name, m->site->desc);
    return true;
}

bool record_link(Thread *t, const Site *site, Insn *pc, Insn w) {
    RecordMethod m = {.site = site};
    if (site->bootstrap.argument_count < 2)
        return throw_new(t, KNOWN_BootstrapMethodError, "malformed bootstrap of a record");
    m.record = resolve_class(t, site->host, site_argument(site, 0));
    if (!m.record)
        return false;
    Spin s;
    char name[1024];
    int n = snprintf(name, sizeof name, "%s$$Record", site->host->name->text);
    char *slash = site->host->flags & CLASS_HIDDEN ? strstr(name, "/0x") : NULL;
    if (slash)
        n = (int)(slash - name);
    spin_start(&s, name, n < (int)sizeof name ? (size_t)n : 16, "java/lang/Object");
    m.record_class = spin_class(&s, m.record->name->text, m.record->name->len);
    spin_know(&s, m.record_class, m.record);
    Class *c = NULL;
    if (read_components(t, &s, &m) && write_method(t, &s, &m))
        c = spin_define(t, &s, site->host);
    spin_free(&s);
    if (!c || !class_init(t, c))
        return false;
    pc[1].method = &c->methods[0];
    w.op = I_(CALL);
    insn_become(pc, w);
    return true;
}
