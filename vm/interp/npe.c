/* Walks a method's bytecode to find which instruction made the value that was null, and says it as source
 * would. */
#include "interp/npe.h"
#include "classfile/opcodes.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define UNKNOWN 0xffffu
#define MAX_DEPTH 5 /* of a nested expression */
#define MAX_CELLS (4u << 20)

typedef struct Walk {
    const Method *m;
    const ClassFile *cf;
    CfCode code;
    uint32_t size, width;
    uint16_t *
        stacks; /* by bci, `width` cells: depth, then for each slot the bci of the instruction that made it */
    uint32_t *work;
    uint32_t work_count;
    uint8_t *queued;  /* by bci: waits in work, a ring */
    uint8_t *written; /* locals that are assigned somewhere */
    char *text;       /* the message, growing */
    size_t len, room;
    bool failed;
} Walk;

/* ---- Text ---- */

static void put(Walk *w, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void put(Walk *w, const char *format, ...) {
    va_list a;
    va_start(a, format);
    int n = vsnprintf(NULL, 0, format, a);
    va_end(a);
    if (w->len + (size_t)n + 1 > w->room) {
        size_t room = (w->len + (size_t)n) * 2 + 64;
        char *p = realloc(w->text, room);
        if (!p) {
            w->failed = true;
            return;
        }
        w->text = p;
        w->room = room;
    }
    va_start(a, format);
    vsnprintf(w->text + w->len, w->room - w->len, format, a);
    va_end(a);
    w->len += (size_t)n;
}

static void put_name(Walk *w, CfText name) {
    if (cf_text_is(name, "java/lang/Object") || cf_text_is(name, "java/lang/String")) {
        put(w, "%.6s", (const char *)name.bytes + 10);
        return;
    }
    for (uint32_t i = 0; i < name.length; i++)
        put(w, "%c", name.bytes[i] == '/' ? '.' : name.bytes[i]);
}

static void put_type(Walk *w, CfText d) {
    static const char *const names[] = {['Z' - 'A'] = "boolean", ['B' - 'A'] = "byte",  ['C' - 'A'] = "char",
                                        ['S' - 'A'] = "short",   ['I' - 'A'] = "int",   ['J' - 'A'] = "long",
                                        ['F' - 'A'] = "float",   ['D' - 'A'] = "double"};
    unsigned dims = 0;
    while (dims < d.length && d.bytes[dims] == '[')
        dims++;
    CfText element = {d.bytes + dims, d.length - dims};
    if (element.bytes[0] == 'L')
        put_name(w, (CfText){element.bytes + 1, element.length - 2});
    else
        put(w, "%s", names[element.bytes[0] - 'A']);
    while (dims--)
        put(w, "[]");
}

static void put_method(Walk *w, unsigned index) {
    CfRef ref = cf_ref(w->cf, index);
    put_name(w, cf_name(w->cf, ref.class_index)); /* of an array: its descriptor */
    put(w, ".%.*s(", (int)ref.name.length, (const char *)ref.name.bytes);
    DescriptorWalk d = descriptor_walk(ref.descriptor);
    bool first = true;
    for (CfText type; descriptor_next(&d, &type); first = false) {
        put(w, "%s", first ? "" : ", ");
        put_type(w, type);
    }
    put(w, ")");
}

/* ---- The walk ---- */

static uint16_t *stack_at(Walk *w, uint32_t bci) {
    return w->stacks + (size_t)bci * w->width;
}

static unsigned slots_of(char type) {
    return type == 'J' || type == 'D' ? 2 : type == 'V' ? 0 : 1;
}

typedef struct Stack {
    uint16_t depth;
    uint16_t *slots;
} Stack;

static void push(Walk *w, Stack *s, unsigned n, uint32_t source) {
    for (; n; n--)
        if (s->depth + 1u < w->width)
            s->slots[s->depth++] = (uint16_t)source;
        else
            w->failed = true;
}

static void drop(Walk *w, Stack *s, unsigned n) {
    if (n > s->depth)
        w->failed = true;
    else
        s->depth = (uint16_t)(s->depth - n);
}

static void flow_to(Walk *w, uint32_t bci, const Stack *s) {
    if (bci >= w->size)
        return;
    uint16_t *to = stack_at(w, bci);
    bool changed = to[0] == UNKNOWN;
    if (changed) {
        to[0] = s->depth;
        memcpy(to + 1, s->slots, s->depth * sizeof(uint16_t));
    } else if (to[0] == s->depth) {
        for (unsigned i = 0; i < s->depth; i++)
            if (to[1 + i] != s->slots[i] && to[1 + i] != UNKNOWN) {
                to[1 + i] = UNKNOWN;
                changed = true;
            }
    }
    if (changed && !w->queued[bci]) {
        w->queued[bci] = 1;
        w->work[w->work_count++ % (w->size + 1)] = bci;
    }
}

static void apply_letters(Walk *w, Stack *s, const OpInfo *info, uint32_t bci) {
    uint16_t kept[4] = {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN};
    for (size_t i = strlen(info->pops); i-- > 0;) {
        char c = info->pops[i];
        if (c >= 'w' && c <= 'z' && s->depth)
            kept[c - 'w'] = s->slots[s->depth - 1];
        drop(w, s, slots_of(c));
    }
    for (const char *p = info->pushes; *p; p++) {
        if (*p >= 'w' && *p <= 'z')
            push(w, s, 1, kept[*p - 'w']);
        else
            push(w, s, slots_of(*p), bci);
    }
}

static char constant_type(const Walk *w, unsigned index) {
    switch (cf_tag(w->cf, index)) {
    case CONSTANT_Long:
    case CONSTANT_Double: return 'J';
    case CONSTANT_Dynamic: return (char)cf_ref(w->cf, index).descriptor.bytes[0];
    default: return 'A';
    }
}

static void apply(Walk *w, Stack *s, uint32_t bci) {
    const uint8_t *p = w->code.code + bci;
    const OpInfo *info = &op_info[p[0]];
    unsigned index = info->length >= 3 ? load_u2(p + 1) : 0;
    switch (p[0]) {
    case OP_ldc: push(w, s, 1, bci); return;
    case OP_ldc_w:
    case OP_ldc2_w: push(w, s, slots_of(constant_type(w, index)), bci); return;
    case OP_aaload: drop(w, s, 2), push(w, s, 1, bci); return;
    case OP_getstatic: push(w, s, slots_of((char)cf_ref(w->cf, index).descriptor.bytes[0]), bci); return;
    case OP_putstatic: drop(w, s, slots_of((char)cf_ref(w->cf, index).descriptor.bytes[0])); return;
    case OP_getfield:
        drop(w, s, 1), push(w, s, slots_of((char)cf_ref(w->cf, index).descriptor.bytes[0]), bci);
        return;
    case OP_putfield: drop(w, s, 1 + slots_of((char)cf_ref(w->cf, index).descriptor.bytes[0])); return;
    case OP_invokevirtual:
    case OP_invokespecial:
    case OP_invokestatic:
    case OP_invokeinterface:
    case OP_invokedynamic: {
        MethodShape shape = descriptor_shape(cf_ref(w->cf, index).descriptor);
        drop(w, s, shape.slots + (p[0] != OP_invokestatic && p[0] != OP_invokedynamic));
        push(w, s, slots_of((char)shape.result.bytes[0]), bci);
        return;
    }
    case OP_new: push(w, s, 1, bci); return;
    case OP_newarray:
    case OP_anewarray:
    case OP_arraylength: drop(w, s, 1), push(w, s, 1, bci); return;
    case OP_checkcast: return; /* the value stays what it was */
    case OP_multianewarray: drop(w, s, p[3]), push(w, s, 1, bci); return;
    case OP_athrow: drop(w, s, 1); return;
    case OP_astore: drop(w, s, 1); return;
    case OP_wide:
        if (p[1] != OP_iinc && p[1] != OP_ret) {
            unsigned n =
                p[1] == OP_lload || p[1] == OP_dload || p[1] == OP_lstore || p[1] == OP_dstore ? 2 : 1;
            p[1] <= OP_aload ? push(w, s, n, bci) : drop(w, s, n);
        }
        return;
    default: break;
    }
    if (p[0] >= OP_astore_0 && p[0] <= OP_astore_3)
        drop(w, s, 1);
    else
        apply_letters(w, s, info, bci);
}

static void flow_switch(Walk *w, uint32_t bci, const Stack *s) {
    const uint8_t *code = w->code.code;
    uint32_t p = (bci + 4) & ~3u;
    bool table = code[bci] == OP_tableswitch;
    int64_t n = table ? (int64_t)(int32_t)load_u4(code + p + 8) - (int32_t)load_u4(code + p + 4) + 1
                      : (int32_t)load_u4(code + p + 4);
    flow_to(w, bci + load_u4(code + p), s);
    for (int64_t i = 0; i < n; i++)
        flow_to(w, bci + load_u4(code + (table ? p + 12 + 4 * i : p + 12 + 8 * i)), s);
}

static void step(Walk *w, uint32_t bci) {
    uint16_t slots[w->width];
    Stack s = {stack_at(w, bci)[0], slots};
    memcpy(slots, stack_at(w, bci) + 1, s.depth * sizeof(uint16_t));
    const uint8_t *p = w->code.code + bci;
    const OpInfo *info = &op_info[p[0]];
    apply(w, &s, bci);
    if (w->failed)
        return;
    if (info->shape == OPSHAPE_JUMP2)
        flow_to(w, bci + (uint32_t)(int16_t)load_u2(p + 1), &s);
    else if (info->shape == OPSHAPE_JUMP4)
        flow_to(w, bci + load_u4(p + 1), &s);
    else if (info->shape == OPSHAPE_TABLE || info->shape == OPSHAPE_LOOKUP)
        flow_switch(w, bci, &s);
    if (p[0] == OP_jsr || p[0] == OP_jsr_w)
        s.depth--;
    if (!(info->flags & OPF_END))
        flow_to(w, bci + op_length(w->code.code, w->size, bci), &s);
}

static void note_written(Walk *w) {
    for (uint32_t bci = 0, length; bci < w->size; bci += length) {
        const uint8_t *p = w->code.code + bci;
        length = op_length(w->code.code, w->size, bci);
        if (!length)
            return;
        unsigned op = p[0] == OP_wide ? p[1] : p[0];
        if (!(op_info[op].flags & OPF_STORE) && op != OP_iinc)
            continue;
        unsigned local = p[0] == OP_wide ? load_u2(p + 2)
                         : op_info[op].shape >= OPSHAPE_L0 && op_info[op].shape <= OPSHAPE_L3
                             ? op_implied_local(op)
                             : p[1];
        if (local < w->code.max_locals)
            w->written[local] = 1;
    }
}

static void walk(Walk *w) {
    for (uint32_t i = 0; i < w->size; i++)
        stack_at(w, i)[0] = UNKNOWN;
    uint16_t slot = UNKNOWN;
    Stack s = {0, &slot};
    flow_to(w, 0, &s);
    s.depth = 1;
    for (unsigned i = 0; i < w->code.handler_count; i++)
        flow_to(w, cf_handler(&w->code, i).handler, &s);
    for (uint32_t at = 0; at < w->work_count && !w->failed; at++) {
        uint32_t bci = w->work[at % (w->size + 1)];
        w->queued[bci] = 0;
        step(w, bci);
    }
    note_written(w);
}

/* ---- Saying it ---- */

static bool put_local_name(Walk *w, unsigned local, uint32_t bci) {
    CfAttributes rest = w->code.attributes;
    for (CfAttribute a; cf_next_attribute(w->cf, &rest, &a);) {
        if (cf_attribute_kind(w->cf, &a) != CF_LocalVariableTable)
            continue;
        Cursor c = cf_cursor(&a);
        for (unsigned n = cursor_u2(&c); n && !c.failed; n--) {
            unsigned start = cursor_u2(&c), length = cursor_u2(&c), name = cursor_u2(&c);
            cursor_u2(&c);
            unsigned slot = cursor_u2(&c);
            if (slot == local && bci >= start && bci < start + length &&
                cf_tag(w->cf, name) == CONSTANT_Utf8) {
                CfText text = cf_utf8(w->cf, name);
                put(w, "%.*s", (int)text.length, (const char *)text.bytes);
                return true;
            }
        }
    }
    return false;
}

static void put_local(Walk *w, unsigned local, uint32_t bci) {
    if (put_local_name(w, local, bci))
        return;
    bool is_static = method_is_static(w->m);
    if (!is_static && local == 0) {
        put(w, "this");
        return;
    }
    unsigned slot = !is_static, number = 1;
    DescriptorWalk d = descriptor_walk(cf_utf8(w->cf, w->m->info->descriptor));
    for (CfText type; descriptor_next(&d, &type); slot += descriptor_slots(type.bytes[0]), number++)
        if (slot == local && !w->written[local]) {
            put(w, "<parameter%u>", number);
            return;
        }
    put(w, "<local%u>", local);
}

static uint32_t source_of(Walk *w, uint32_t bci, unsigned from_top) {
    const uint16_t *s = stack_at(w, bci);
    return s[0] == UNKNOWN || from_top >= s[0] ? UNKNOWN : s[s[0] - from_top];
}

static unsigned local_of(const uint8_t *p) {
    if (p[0] == OP_wide)
        return load_u2(p + 2);
    return op_info[p[0]].shape == OPSHAPE_LOCAL ? p[1] : op_implied_local(p[0]);
}

/* What the instruction at bci pushed. False: nothing worth saying. */
static bool put_source(Walk *w, uint32_t bci, unsigned depth) {
    if (bci == UNKNOWN || depth == 0)
        return false;
    const uint8_t *p = w->code.code + bci;
    unsigned op = p[0] == OP_wide ? p[1] : p[0];
    if (op_info[op].flags & OPF_LOAD) {
        if (op != OP_iload && op != OP_aload && !(op >= OP_iload_0 && op <= OP_iload_3) &&
            !(op >= OP_aload_0 && op <= OP_aload_3))
            return false;
        put_local(w, local_of(p), bci);
        return true;
    }
    if (op >= OP_iconst_m1 && op <= OP_iconst_5) {
        put(w, "%d", (int)op - OP_iconst_0);
        return true;
    }
    size_t mark = w->len;
    switch (op) {
    case OP_aconst_null: put(w, "null"); return true;
    case OP_bipush: put(w, "%d", (int8_t)p[1]); return true;
    case OP_sipush: put(w, "%d", (int16_t)load_u2(p + 1)); return true;
    case OP_getstatic: {
        CfRef ref = cf_ref(w->cf, load_u2(p + 1));
        put_name(w, cf_name(w->cf, ref.class_index));
        put(w, ".%.*s", (int)ref.name.length, (const char *)ref.name.bytes);
        return true;
    }
    case OP_getfield: {
        CfRef ref = cf_ref(w->cf, load_u2(p + 1));
        if (put_source(w, source_of(w, bci, 0), depth - 1))
            put(w, ".");
        put(w, "%.*s", (int)ref.name.length, (const char *)ref.name.bytes);
        return true;
    }
    case OP_invokevirtual:
    case OP_invokespecial:
    case OP_invokestatic:
    case OP_invokeinterface: put_method(w, load_u2(p + 1)); return true;
    case OP_iaload:
    case OP_aaload:
    case OP_baload:
    case OP_caload:
    case OP_saload:
        if (!put_source(w, source_of(w, bci, 1), depth - 1))
            put(w, "<array>");
        put(w, "[");
        if (!put_source(w, source_of(w, bci, 0), depth - 1))
            put(w, "...");
        put(w, "]");
        return true;
    default: w->len = mark; return false;
    }
}

static const char *array_name(unsigned n) {
    static const char *const names[] = {"int",    "long",         "float", "double",
                                        "object", "byte/boolean", "char",  "short"};
    return names[n];
}

/* The failed action. Gives how far from the top the null stands; negative: this instruction has no such
 * message. */
static int put_action(Walk *w, uint32_t bci) {
    const uint8_t *p = w->code.code + bci;
    unsigned op = p[0];
    if (op >= OP_iaload && op <= OP_saload) {
        put(w, "Cannot load from %s array", array_name(op - OP_iaload));
        return 1;
    }
    if (op >= OP_iastore && op <= OP_sastore) {
        put(w, "Cannot store to %s array", array_name(op - OP_iastore));
        return op == OP_lastore || op == OP_dastore ? 3 : 2;
    }
    CfRef ref = {0};
    if (op >= OP_getfield && op <= OP_invokeinterface)
        ref = cf_ref(w->cf, load_u2(p + 1));
    switch (op) {
    case OP_arraylength: put(w, "Cannot read the array length"); return 0;
    case OP_athrow: put(w, "Cannot throw exception"); return 0;
    case OP_monitorenter: put(w, "Cannot enter synchronized block"); return 0;
    case OP_monitorexit: put(w, "Cannot exit synchronized block"); return 0;
    case OP_getfield:
        put(w, "Cannot read field \"%.*s\"", (int)ref.name.length, (const char *)ref.name.bytes);
        return 0;
    case OP_putfield:
        put(w, "Cannot assign field \"%.*s\"", (int)ref.name.length, (const char *)ref.name.bytes);
        return (int)descriptor_slots(ref.descriptor.bytes[0]);
    case OP_invokevirtual:
    case OP_invokespecial:
    case OP_invokeinterface:
        if (cf_text_is(ref.name, "<init>"))
            return -1;
        put(w, "Cannot invoke \"");
        put_method(w, load_u2(p + 1));
        put(w, "\"");
        return (int)descriptor_shape(ref.descriptor).slots;
    default: return -1;
    }
}

static void say(Walk *w, uint32_t bci) {
    int from_top = put_action(w, bci);
    if (from_top < 0) {
        w->failed = true;
        return;
    }
    uint32_t source = source_of(w, bci, (unsigned)from_top);
    if (source == UNKNOWN)
        return;
    unsigned op = w->code.code[source];
    bool call = op >= OP_invokevirtual && op <= OP_invokeinterface;
    size_t mark = w->len;
    put(w, call ? " because the return value of \"" : " because \"");
    if (put_source(w, source, MAX_DEPTH)) {
        put(w, "\" is null");
    } else {
        w->len = mark;
        w->text[mark] = '\0';
    }
}

char *npe_message(const Method *m, int bci) {
    Walk w = {.m = m, .cf = m->owner->file};
    if (!m->info || !w.cf || !cf_code(w.cf, m->info, &w.code) || bci < 0 || (uint32_t)bci >= w.code.length)
        return NULL;
    w.size = w.code.length;
    w.width = w.code.max_stack + 2u;
    if ((uint64_t)w.size * w.width > MAX_CELLS || w.width > 4096)
        return NULL;
    w.stacks = malloc((size_t)w.size * w.width * sizeof *w.stacks);
    w.work = malloc((w.size + 1) * sizeof *w.work);
    w.written = calloc(w.code.max_locals + 1u, 1);
    w.queued = calloc(w.size, 1);
    if (w.queued && w.stacks && w.work && w.written) {
        walk(&w);
        if (!w.failed)
            say(&w, (uint32_t)bci);
    }
    free(w.stacks);
    free(w.work);
    free(w.written);
    free(w.queued);
    if (w.failed || !w.text) {
        free(w.text);
        return NULL;
    }
    return w.text;
}
