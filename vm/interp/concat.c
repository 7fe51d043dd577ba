/* String concatenation by one instruction: what StringConcatFactory would make. The recipe is kept beside the
 * code; arguments that need Java to become text (toString, float, double) are converted one after the other
 * by calls, in place; then the result is sized and filled once. */
#include "interp/bootstrap.h"
#include "heap/meta.h"
#include "runtime/resolve.h"

#include <stdio.h>
#include <string.h>

#define TAG_ARGUMENT 1
#define TAG_CONSTANT 2

typedef struct Part {
    int16_t argument; /* -1: the constant */
    char type;        /* of the argument's descriptor */
    Object *text;
} Part;

struct Concat {
    uint32_t part_count;
    uint32_t argument_count;
    char *types; /* of the arguments */
    Part parts[];
};

/* ---- The recipe ---- */

typedef struct Recipe {
    Thread *t;
    const Site *site;
    Concat *concat;
    char literal[65536];
    size_t literal_len;
    unsigned argument, constant;
} Recipe;

static bool add_text(Recipe *r, Object *s) {
    if (!s || !class_keep_constant(r->t, r->site->host, s))
        return false;
    r->concat->parts[r->concat->part_count++] = (Part){.argument = -1, .text = s};
    return true;
}

static bool flush_literal(Recipe *r) {
    if (!r->literal_len)
        return true;
    Object *s = string_new_mutf8(r->t, r->literal, r->literal_len);
    r->literal_len = 0;
    return add_text(r, s);
}

static bool add_argument(Recipe *r) {
    if (!flush_literal(r))
        return false;
    if (r->argument >= r->concat->argument_count)
        return throw_new(r->t, KNOWN_BootstrapMethodError, "Mismatched number of concat arguments");
    Part p = {.argument = (int16_t)r->argument, .type = r->concat->types[r->argument]};
    r->argument++;
    r->concat->parts[r->concat->part_count++] = p;
    return true;
}

/* A constant of the recipe: strings directly; anything else must have become a string by javac. */
static bool add_constant(Recipe *r) {
    unsigned i = 1 + r->constant++;
    Value v;
    if (!flush_literal(r))
        return false;
    if (i >= r->site->bootstrap.argument_count)
        return throw_new(r->t, KNOWN_BootstrapMethodError, "Mismatched number of concat constants");
    if (!resolve_constant(r->t, r->site->host, site_argument(r->site, i), &v))
        return false;
    if (cf_tag(r->site->cf, site_argument(r->site, i)) != CONSTANT_String)
        return throw_new(r->t, KNOWN_BootstrapMethodError, "Unsupported concat constant");
    return add_text(r, v.o);
}

static bool read_recipe(Recipe *r) {
    if (r->site->bootstrap.argument_count == 0) { /* makeConcat */
        for (unsigned i = 0; i < r->concat->argument_count; i++)
            if (!add_argument(r))
                return false;
        return true;
    }
    CfText text = cf_name(r->site->cf, site_argument(r->site, 0));
    for (uint32_t i = 0; i < text.length; i++) {
        uint8_t c = text.bytes[i];
        if (c == TAG_ARGUMENT || c == TAG_CONSTANT) {
            if (!(c == TAG_ARGUMENT ? add_argument(r) : add_constant(r)))
                return false;
        } else {
            r->literal[r->literal_len++] = (char)c;
        }
    }
    return flush_literal(r);
}

static Concat *new_concat(Thread *t, const Site *site) {
    MethodShape shape = descriptor_shape(site->desc);
    uint32_t text = site->bootstrap.argument_count ? cf_name(site->cf, site_argument(site, 0)).length : 0;
    size_t parts = text + shape.parameters + 1;
    os_mutex_lock(&t->vm->lock);
    Concat *c =
        meta_alloc(site->host->loader->arena, sizeof *c + parts * sizeof(Part) + shape.parameters + 1);
    os_mutex_unlock(&t->vm->lock);
    if (!c)
        return throw_oom(t, "Metaspace");
    c->types = (char *)(c->parts + parts);
    DescriptorWalk w = descriptor_walk(site->desc);
    for (CfText type; descriptor_next(&w, &type);)
        c->types[c->argument_count++] = type.bytes[0] == '[' ? 'L' : (char)type.bytes[0];
    return c;
}

bool concat_link(Thread *t, const Site *site, Insn *pc, Insn w) {
    Recipe r = {.t = t, .site = site, .concat = new_concat(t, site)};
    if (!r.concat || !read_recipe(&r))
        return false;
    pc[1].p = r.concat;
    w.op = I_(CONCAT);
    insn_become(pc, w);
    return true;
}

/* ---- Arguments that Java makes into text ---- */

static Method *text_method(Thread *t, char type, Object *o) {
    if (type == 'L')
        return class_select(object_class(o), t->vm->core.Object_toString);
    Class *c = known_class(t, type == 'F' ? KNOWN_Float : KNOWN_Double);
    return c ? class_need_method(c, "toString",
                                 type == 'F' ? "(F)Ljava/lang/String;" : "(D)Ljava/lang/String;")
             : NULL;
}

static bool needs_java(Thread *t, char type, Value v) {
    return type == 'F' || type == 'D' || (type == 'L' && v.o && object_class(v.o) != CLASS(t->vm, String));
}

enum { STATE_CONCAT, STATE_ARGS, STATE_NEXT };

static bool fill(Thread *t, const Concat *c, const Value *args, Value *out);
static bool go_on(Thread *t, const Concat *c, Value *args, uint32_t next, Value *out);

static void converted(Thread *t, Value *state, Value *r) {
    if (t->exception)
        return;
    Value *args = state[STATE_ARGS].p;
    const Concat *c = state[STATE_CONCAT].p;
    uint32_t next = (uint32_t)state[STATE_NEXT].i;
    args[next - 1] = *r;
    go_on(t, c, args, next, r);
}

/* The first `next` arguments are strings, or need no help. */
static bool go_on(Thread *t, const Concat *c, Value *args, uint32_t next, Value *out) {
    for (; next < c->argument_count; next++) {
        char type = c->types[next];
        if (!needs_java(t, type, args[next]))
            continue;
        Method *m = text_method(t, type, args[next].o);
        if (!m)
            return false;
        Value *state = call_then(t, m, &args[next], converted, 3);
        state[STATE_CONCAT].p = (void *)c;
        state[STATE_ARGS].p = args;
        state[STATE_NEXT].i = (int32_t)next + 1;
        return false;
    }
    return fill(t, c, args, out);
}

/* ---- The result ---- */

typedef struct Piece {
    const uint8_t *bytes;
    int32_t length; /* in chars */
    bool wide;
    char number[24];
} Piece;

static void piece_string(Vm *vm, Piece *p, Object *s) {
    Array *value = (Array *)FIELD_AT(Object *, s, vm->core.String_value);
    p->wide = FIELD_AT(int8_t, s, vm->core.String_coder) != 0;
    p->length = value->length >> p->wide;
    p->bytes = ARRAY_DATA(uint8_t, value);
}

static void piece_text(Piece *p, const char *text, int32_t length) {
    p->bytes = (const uint8_t *)text;
    p->length = length;
    p->wide = false;
}

static void piece_number(Piece *p, int64_t v) {
    char *end = p->number + sizeof p->number, *at = end;
    uint64_t u = v < 0 ? 0u - (uint64_t)v : (uint64_t)v;
    do
        *--at = (char)('0' + u % 10);
    while (u /= 10);
    if (v < 0)
        *--at = '-';
    piece_text(p, at, (int32_t)(end - at));
}

static void piece_char(Piece *p, uint16_t c) {
    p->wide = c > 0xff;
    memcpy(p->number, &c, 2);
    if (!p->wide)
        p->number[0] = (char)c;
    p->bytes = (const uint8_t *)p->number;
    p->length = 1;
}

static void piece_of(Vm *vm, Piece *p, const Part *part, const Value *args) {
    if (part->argument < 0) {
        piece_string(vm, p, part->text);
        return;
    }
    Value v = args[part->argument];
    switch (part->type) {
    case 'Z': piece_text(p, v.i & 1 ? "true" : "false", v.i & 1 ? 4 : 5); break;
    case 'C': piece_char(p, (uint16_t)v.i); break;
    case 'B':
    case 'S':
    case 'I': piece_number(p, v.i); break;
    case 'J': piece_number(p, v.l); break;
    default: v.o ? piece_string(vm, p, v.o) : piece_text(p, "null", 4); break;
    }
}

static void copy_piece(const Piece *p, uint8_t *to, bool wide) {
    if (p->wide == wide) {
        memcpy(to, p->bytes, (size_t)p->length << wide);
        return;
    }
    for (int32_t i = 0; i < p->length; i++) {
        uint16_t c = p->bytes[i];
        memcpy(to + 2 * i, &c, 2);
    }
}

static Object *build(Thread *t, const Piece *pieces, uint32_t n) {
    Vm *vm = t->vm;
    int64_t length = 0;
    bool wide = false;
    for (uint32_t i = 0; i < n; i++) {
        length += pieces[i].length;
        wide |= pieces[i].wide;
    }
    if (length << wide > INT32_MAX - 2)
        return throw_oom(t, "Overflow: String length out of range");
    Array *value =
        heap_new_array(t, class_array_of(t, class_primitive(vm, T_BYTE)), (int32_t)(length << wide));
    Object *s = value ? heap_new(t, CLASS(vm, String)) : NULL;
    if (!s)
        return NULL;
    uint8_t *to = ARRAY_DATA(uint8_t, value);
    for (uint32_t i = 0; i < n; i++) {
        copy_piece(&pieces[i], to, wide);
        to += (size_t)pieces[i].length << wide;
    }
    FIELD_AT(Object *, s, vm->core.String_value) = (Object *)value;
    FIELD_AT(int8_t, s, vm->core.String_coder) = wide;
    heap_publish();
    return s;
}

static bool fill(Thread *t, const Concat *c, const Value *args, Value *out) {
    Piece pieces[256 * 2];
    uint32_t n = c->part_count;
    if (n > sizeof pieces / sizeof *pieces)
        return throw_new(t, KNOWN_BootstrapMethodError, "too many parts of a string concatenation");
    for (uint32_t i = 0; i < n; i++)
        piece_of(t->vm, &pieces[i], &c->parts[i], args);
    out->o = build(t, pieces, n);
    return out->o != NULL;
}

bool concat_run(Thread *t, const Concat *c, Value *args, Value *out) {
    return go_on(t, c, args, 0, out);
}
