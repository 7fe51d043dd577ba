#include "interp/spin.h"
#include "classfile/opcodes.h"
#include "runtime/loader.h"
#include "runtime/vm.h"

#include <stdlib.h>
#include <string.h>

/* ---- Bytes ---- */

static uint8_t *room_for(Spin *s, SpinBuf *b, size_t n) {
    if (b->size + n > b->room) {
        size_t room = (b->size + n) * 2 + 64;
        uint8_t *p = realloc(b->data, room);
        if (!p) {
            s->no_memory = true;
            return NULL;
        }
        b->data = p;
        b->room = room;
    }
    b->size += n;
    return b->data + b->size - n;
}

static void put_bytes(Spin *s, SpinBuf *b, const void *data, size_t n) {
    uint8_t *p = room_for(s, b, n);
    if (p && n)
        memcpy(p, data, n);
}

void spin_u1(Spin *s, SpinBuf *b, unsigned v) {
    uint8_t byte = (uint8_t)v;
    put_bytes(s, b, &byte, 1);
}

void spin_u2(Spin *s, SpinBuf *b, unsigned v) {
    spin_u1(s, b, v >> 8);
    spin_u1(s, b, v);
}

void spin_u4(Spin *s, SpinBuf *b, uint32_t v) {
    spin_u2(s, b, v >> 16);
    spin_u2(s, b, v);
}

/* ---- Constants ---- */

uint16_t spin_utf8(Spin *s, const char *text, size_t len) {
    spin_u1(s, &s->pool, CONSTANT_Utf8);
    spin_u2(s, &s->pool, (unsigned)len);
    put_bytes(s, &s->pool, text, len);
    return s->pool_count++;
}

static uint16_t put_named(Spin *s, int tag, uint16_t index) {
    spin_u1(s, &s->pool, (unsigned)tag);
    spin_u2(s, &s->pool, index);
    return s->pool_count++;
}

static uint16_t put_pair(Spin *s, int tag, uint16_t a, uint16_t b) {
    spin_u1(s, &s->pool, (unsigned)tag);
    spin_u2(s, &s->pool, a);
    spin_u2(s, &s->pool, b);
    return s->pool_count++;
}

uint16_t spin_class(Spin *s, const char *name, size_t len) {
    return put_named(s, CONSTANT_Class, spin_utf8(s, name, len));
}

uint16_t spin_string(Spin *s, const char *text, size_t len) {
    return put_named(s, CONSTANT_String, spin_utf8(s, text, len));
}

uint16_t spin_member(Spin *s, int tag, uint16_t class_index, CfText name, CfText desc) {
    uint16_t n = spin_utf8(s, (const char *)name.bytes, name.length);
    uint16_t d = spin_utf8(s, (const char *)desc.bytes, desc.length);
    return put_pair(s, tag, class_index, put_pair(s, CONSTANT_NameAndType, n, d));
}

uint16_t spin_method(Spin *s, const char *owner, const char *name, const char *desc) {
    return spin_member(s, CONSTANT_Methodref, spin_class(s, owner, strlen(owner)), cf_text(name),
                       cf_text(desc));
}

void spin_know(Spin *s, uint16_t index, void *value) {
    if (s->known_count < sizeof s->known / sizeof *s->known)
        s->known[s->known_count++] = (SpinKnown){index, value};
}

/* ---- Members ---- */

void spin_interface(Spin *s, const char *name, size_t len) {
    spin_u2(s, &s->interfaces, spin_class(s, name, len));
    s->interface_count++;
}

void spin_field(Spin *s, unsigned access, CfText name, CfText desc) {
    uint16_t n = spin_utf8(s, (const char *)name.bytes, name.length);
    uint16_t d = spin_utf8(s, (const char *)desc.bytes, desc.length);
    spin_u2(s, &s->fields, access);
    spin_u2(s, &s->fields, n);
    spin_u2(s, &s->fields, d);
    spin_u2(s, &s->fields, 0);
    s->field_count++;
}

void spin_code_start(Spin *s) {
    s->code.size = 0;
}
void spin_op(Spin *s, unsigned op) {
    spin_u1(s, &s->code, op);
}

void spin_op2(Spin *s, unsigned op, unsigned index) {
    spin_u1(s, &s->code, op);
    spin_u2(s, &s->code, index);
}

static unsigned type_step(char type) {
    switch (type) {
    case 'J': return 1;
    case 'F': return 2;
    case 'D': return 3;
    case 'L':
    case '[': return 4;
    default: return 0;
    }
}

void spin_local(Spin *s, unsigned iload, char type, unsigned local) {
    spin_u1(s, &s->code, OP_wide);
    spin_u1(s, &s->code, iload + type_step(type));
    spin_u2(s, &s->code, local);
}

void spin_return(Spin *s, char type) {
    spin_op(s, type == 'V' ? OP_return : OP_ireturn + type_step(type));
}

void spin_code_end(Spin *s, unsigned access, CfText name, CfText desc) {
    uint16_t n = spin_utf8(s, (const char *)name.bytes, name.length);
    uint16_t d = spin_utf8(s, (const char *)desc.bytes, desc.length);
    uint16_t code = spin_utf8(s, "Code", 4);
    SpinBuf *m = &s->methods;
    spin_u2(s, m, access);
    spin_u2(s, m, n);
    spin_u2(s, m, d);
    spin_u2(s, m, 1);
    spin_u2(s, m, code);
    spin_u4(s, m, (uint32_t)(12 + s->code.size));
    spin_u2(s, m, s->stack);
    spin_u2(s, m, s->locals);
    spin_u4(s, m, (uint32_t)s->code.size);
    put_bytes(s, m, s->code.data, s->code.size);
    spin_u2(s, m, 0);
    spin_u2(s, m, 0);
    s->method_count++;
}

/* ---- Conversions ---- */

static const struct Box {
    char type;
    const char *name, *value_of, *get, *get_desc;
} boxes[] = {
    {'Z', "java/lang/Boolean", "(Z)Ljava/lang/Boolean;", "booleanValue", "()Z"},
    {'C', "java/lang/Character", "(C)Ljava/lang/Character;", "charValue", "()C"},
    {'B', "java/lang/Byte", "(B)Ljava/lang/Byte;", "byteValue", "()B"},
    {'S', "java/lang/Short", "(S)Ljava/lang/Short;", "shortValue", "()S"},
    {'I', "java/lang/Integer", "(I)Ljava/lang/Integer;", "intValue", "()I"},
    {'J', "java/lang/Long", "(J)Ljava/lang/Long;", "longValue", "()J"},
    {'F', "java/lang/Float", "(F)Ljava/lang/Float;", "floatValue", "()F"},
    {'D', "java/lang/Double", "(D)Ljava/lang/Double;", "doubleValue", "()D"},
};

static const struct Box *box_of(char type) {
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++)
        if (boxes[i].type == type)
            return &boxes[i];
    return NULL;
}

static const struct Box *box_named(CfText desc) {
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++)
        if (desc.length == strlen(boxes[i].name) + 2 &&
            !memcmp(desc.bytes + 1, boxes[i].name, desc.length - 2))
            return &boxes[i];
    return NULL;
}

static bool is_reference(CfText d) {
    return d.bytes[0] == 'L' || d.bytes[0] == '[';
}

static void widen(Spin *s, char from, char to) {
    static const char order[] = "IJFD";
    static const uint8_t ops[4][4] = {{0, OP_i2l, OP_i2f, OP_i2d},
                                      {OP_l2i, 0, OP_l2f, OP_l2d},
                                      {OP_f2i, OP_f2l, 0, OP_f2d},
                                      {OP_d2i, OP_d2l, OP_d2f, 0}};
    const char *a = strchr(order, from), *b = strchr(order, to);
    unsigned op = ops[a ? a - order : 0][b ? b - order : 0];
    if (op)
        spin_op(s, op);
}

static void cast_to(Spin *s, CfText d) {
    bool array = d.bytes[0] == '[';
    const char *name = (const char *)d.bytes + !array;
    size_t len = array ? d.length : d.length - 2;
    if (!(len == 16 && !memcmp(name, "java/lang/Object", 16)))
        spin_op2(s, OP_checkcast, spin_class(s, name, len));
}

static void unbox(Spin *s, const struct Box *box, bool cast) {
    if (cast)
        spin_op2(s, OP_checkcast, spin_class(s, box->name, strlen(box->name)));
    spin_op2(s, OP_invokevirtual, spin_method(s, box->name, box->get, box->get_desc));
}

bool spin_convert(Spin *s, CfText from, CfText hint, CfText to) {
    char f = (char)from.bytes[0], g = (char)to.bytes[0];
    if (g == 'V' || f == 'V') {
        if (g == 'V' && f != 'V')
            spin_op(s, f == 'J' || f == 'D' ? OP_pop2 : OP_pop);
        return g == 'V';
    }
    if (!is_reference(from) && !is_reference(to)) {
        widen(s, f, g);
        return true;
    }
    if (!is_reference(from)) {
        const struct Box *box = box_of(f);
        if (!box)
            return false;
        spin_op2(s, OP_invokestatic, spin_method(s, box->name, "valueOf", box->value_of));
        return true;
    }
    if (is_reference(to)) {
        if (!cf_text_equal(from, hint))
            cast_to(s, hint);
        if (!cf_text_equal(hint, to))
            cast_to(s, to);
        return true;
    }
    const struct Box *box = box_named(hint);
    if (!box)
        box = box_of(g);
    if (!box)
        return false;
    unbox(s, box, true);
    widen(s, box->type, g);
    return true;
}

/* ---- The whole ---- */

void spin_start(Spin *s, const char *name, size_t name_len, const char *super) {
    memset(s, 0, sizeof *s);
    s->pool_count = 1;
    s->this_class = spin_class(s, name, name_len);
    s->super_class = spin_class(s, super, strlen(super));
}

void spin_free(Spin *s) {
    SpinBuf *all[] = {&s->pool, &s->fields, &s->methods, &s->bootstraps, &s->interfaces, &s->code};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]->data);
}

static void assemble(Spin *s, SpinBuf *out) {
    uint16_t bootstraps = s->bootstrap_count ? spin_utf8(s, "BootstrapMethods", 16) : 0;
    spin_u4(s, out, CLASSFILE_MAGIC);
    spin_u2(s, out, 0);
    spin_u2(s, out, CLASSFILE_MAJOR_MAX);
    spin_u2(s, out, s->pool_count);
    put_bytes(s, out, s->pool.data, s->pool.size);
    spin_u2(s, out, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC);
    spin_u2(s, out, s->this_class);
    spin_u2(s, out, s->super_class);
    spin_u2(s, out, s->interface_count);
    put_bytes(s, out, s->interfaces.data, s->interfaces.size);
    spin_u2(s, out, s->field_count);
    put_bytes(s, out, s->fields.data, s->fields.size);
    spin_u2(s, out, s->method_count);
    put_bytes(s, out, s->methods.data, s->methods.size);
    spin_u2(s, out, s->bootstrap_count ? 1 : 0);
    if (s->bootstrap_count) {
        spin_u2(s, out, bootstraps);
        spin_u4(s, out, (uint32_t)s->bootstraps.size + 2);
        spin_u2(s, out, s->bootstrap_count);
        put_bytes(s, out, s->bootstraps.data, s->bootstraps.size);
    }
}

Class *spin_define(Thread *t, Spin *s, Class *host) {
    SpinBuf out = {0};
    assemble(s, &out);
    Class *c = NULL;
    if (s->no_memory) {
        throw_oom(t, "Metaspace");
    } else {
        DefineOptions opt = {.host = host, .hidden = true, .nestmate = true, .trusted = true};
        c = loader_define(t, host->loader, NULL, out.data, out.size, &opt);
    }
    for (unsigned i = 0; c && i < s->known_count; i++)
        atomic_store_explicit(&c->resolved[s->known[i].index], s->known[i].value, memory_order_release);
    for (unsigned i = 0; c && i < c->method_count; i++)
        c->methods[i].flags |= METHOD_HIDDEN;
    free(out.data);
    return c;
}
