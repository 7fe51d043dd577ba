// Messages of the verifier: one line, then what the JDK prints under "Exception Details".
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "classfile/reader.h"
#include "classfile/verifier.h"

// ---- Text under construction ----

enum { TEXT_MOST = 1 << 20 };

typedef struct Text {
    char *bytes; // NULL once memory has run out
    size_t length, room;
} Text;

static void put_bytes(Text *t, const void *bytes, size_t length) {
    if (!t->bytes || length > TEXT_MOST - t->length)
        return;
    if (t->length + length + 1 > t->room) {
        size_t room = 2 * (t->length + length + 1);
        char *grown = realloc(t->bytes, room);
        if (!grown)
            return;
        t->bytes = grown;
        t->room = room;
    }
    memcpy(t->bytes + t->length, bytes, length);
    t->length += length;
    t->bytes[t->length] = 0;
}

static void put_text(Text *t, CfText text) {
    put_bytes(t, text.bytes, text.length);
}

FAULT_FORMAT(2) static void put(Text *t, const char *format, ...) {
    char line[128];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    put_bytes(t, line, strlen(line));
}

static Text text_begin(void) {
    return (Text){calloc(1, 256), 0, 256};
}

// ---- Types ----

static void put_type(Text *t, const Verifier *v, VType type) {
    static const char *const names[] = {
        [V_TOP] = "top",
        [V_INT] = "integer",
        [V_FLOAT] = "float",
        [V_LONG] = "long",
        [V_LONG2] = "long_2nd",
        [V_DOUBLE] = "double",
        [V_DOUBLE2] = "double_2nd",
        [V_NULL] = "null",
        [V_UNINIT_THIS] = "uninitializedThis",
        [V_RETURN] = "returnAddress",
        [V_REFERENCE] = "reference type",
        [V_CATEGORY1] = "category1 type",
        [V_CATEGORY2] = "category2 type",
    };
    switch (vtype_kind(type)) {
    case V_REF:
        put(t, "'");
        put_text(t, vtype_name(v, type));
        put(t, "'");
        break;
    case V_UNINIT: put(t, "uninitialized %u", vtype_payload(type)); break;
    default: put(t, "%s", names[vtype_kind(type)]);
    }
}

static void put_types(Text *t, const Verifier *v, const char *title, const VType *types, uint32_t count) {
    put(t, "    %s: { ", title);
    for (uint32_t i = 0; i < count && t->length < TEXT_MOST; i++) {
        put_type(t, v, types[i]);
        put(t, i + 1 < count ? ", " : " ");
    }
    put(t, "}\n");
}

static void put_frame(Text *t, const Verifier *v, const char *title, const Frame *f, uint32_t stack_size) {
    put(t, "  %s:\n    bci: @%u\n    flags: { %s}\n", title, f->bci, f->uninit_this ? "flagThisUninit " : "");
    put_types(t, v, "locals", f->locals, f->locals_size);
    put_types(t, v, "stack", f->stack, stack_size);
}

static void put_origin(Text *t, const Verifier *v, Origin o) {
    static const char *const formats[] = {
        [ORIGIN_LOCAL] = " (current frame, locals[%u])", [ORIGIN_STACK] = " (current frame, stack[%u])",
        [ORIGIN_MAP_LOCAL] = " (stack map, locals[%u])", [ORIGIN_MAP_STACK] = " (stack map, stack[%u])",
        [ORIGIN_POOL] = " (constant pool %u)",
    };
    put_type(t, v, o.type);
    if (o.kind == ORIGIN_SIGNATURE)
        put(t, " (from method signature)");
    else if (o.kind != ORIGIN_NONE) {
        char line[64];
        snprintf(line, sizeof line, formats[o.kind], o.index);
        put(t, "%s", line);
    }
}

// ---- The method ----

static void put_location(Text *t, const Verifier *v, uint32_t bci) {
    const char *name = "<invalid>";
    if (bci < v->code.length)
        name = op_info[v->code.code[bci]].name;
    put(t, "  Location:\n    ");
    put_text(t, cf_this_name(v->cf));
    put(t, ".");
    put_text(t, v->method_name);
    put_text(t, v->descriptor);
    put(t, " @%u: %s\n", bci, name ? name : "<illegal>");
}

static void put_bytecode(Text *t, const Verifier *v) {
    enum { ROW = 16 };
    put(t, "  Bytecode:\n");
    for (uint32_t row = 0; row <= v->code.length; row += ROW) {
        put(t, "    %07x:", row);
        for (uint32_t i = row; i < row + ROW; i++) {
            put(t, i % 2 == 0 ? " " : "");
            if (i < v->code.length)
                put(t, "%02x", v->code.code[i]);
            else
                put(t, "  ");
        }
        put(t, "\n");
    }
}

static void put_handlers(Text *t, const Verifier *v) {
    if (v->code.handler_count == 0)
        return;
    put(t, "  Exception Handler Table:\n");
    for (unsigned i = 0; i < v->code.handler_count; i++) {
        CfHandler h = cf_handler(&v->code, i);
        put(t, "    bci [%u, %u] => handler: %u\n", h.start, h.end, h.handler);
    }
}

static void put_map_type(Text *t, Cursor *c) {
    static const char *const names[] = {"Top",  "Integer",          "Float", "Double", "Long",
                                        "Null", "UninitializedThis"};
    unsigned tag = cursor_u1(c);
    if (tag < 7)
        put(t, "%s", names[tag]);
    else if (tag == 7)
        put(t, "Object[#%u]", cursor_u2(c));
    else if (tag == 8)
        put(t, "Uninitialized[#%u]", cursor_u2(c));
}

static void put_map_types(Text *t, Cursor *c, unsigned count) {
    for (unsigned i = 0; i < count && !c->failed; i++) {
        put(t, i > 0 ? "," : "");
        put_map_type(t, c);
    }
}

static void put_full_frame(Text *t, Cursor *c, uint32_t bci) {
    put(t, "full_frame(@%u,{", bci);
    put_map_types(t, c, cursor_u2(c));
    put(t, "},{");
    put_map_types(t, c, cursor_u2(c));
    put(t, "})\n");
}

static void put_map_frame(Text *t, Cursor *c, uint32_t *bci) {
    unsigned tag = cursor_u1(c);
    unsigned delta = tag < 64 ? tag : tag < 128 ? tag - 64u : cursor_u2(c);
    *bci += delta;
    put(t, "    ");
    if (tag < 64) {
        put(t, "same_frame(@%u)\n", *bci);
    } else if (tag < 128 || tag == 247) {
        put(t, "same_locals_1_stack_item_frame%s(@%u,", tag < 128 ? "" : "_extended", *bci);
        put_map_type(t, c);
        put(t, ")\n");
    } else if (tag >= 248 && tag <= 250) {
        put(t, "chop_frame(@%u,%u)\n", *bci, 251 - tag);
    } else if (tag == 251) {
        put(t, "same_frame_extended(@%u)\n", *bci);
    } else if (tag >= 252 && tag <= 254) {
        put(t, "append_frame(@%u,", *bci);
        put_map_types(t, c, tag - 251);
        put(t, ")\n");
    } else if (tag == 255) {
        put_full_frame(t, c, *bci);
    }
    ++*bci;
}

static void put_maps(Text *t, const Verifier *v) {
    if (!v->map_bytes)
        return;
    Cursor c = cursor_of(v->map_bytes, v->map_length);
    unsigned count = cursor_u2(&c);
    if (count > 0)
        put(t, "  Stackmap Table:\n");
    for (uint32_t bci = 0; count > 0 && !c.failed && t->length < TEXT_MOST; count--)
        put_map_frame(t, &c, &bci);
}

// ---- The whole message ----

static bool finish(Verifier *v, ClassErrorKind kind, Text t) {
    if (v->error->kind != CLASS_ERROR_NONE) {
        free(t.bytes);
        return false;
    }
    v->error->kind = t.bytes ? kind : CLASS_ERROR_MEMORY;
    v->error->message = t.bytes;
    return false;
}

static void put_heading(Text *t, const char *format, va_list arguments) {
    char line[CLASS_ERROR_MAX];
    vsnprintf(line, sizeof line, format, arguments);
    put_bytes(t, line, strlen(line));
}

#define HEADING(t, format)                                                                                   \
    do {                                                                                                     \
        va_list arguments;                                                                                   \
        va_start(arguments, format);                                                                         \
        put_heading(t, format, arguments);                                                                   \
        va_end(arguments);                                                                                   \
    } while (0)

typedef enum Shown { SHOW_NONE, SHOW_FRAME, SHOW_BOTH } Shown;

// Everything after the heading.
static bool details(Verifier *v, Text t, uint32_t bci, Shown shown, const Text *reason) {
    put(&t, "\nException Details:\n");
    put_location(&t, v, bci);
    put(&t, "  Reason:\n    ");
    put_bytes(&t, reason->bytes, reason->length);
    put(&t, "\n");
    if (shown != SHOW_NONE)
        put_frame(&t, v, "Current Frame", &v->frame,
                  v->frame.stack_size > v->frame.mark ? v->frame.stack_size : v->frame.mark);
    if (shown == SHOW_BOTH)
        put_frame(&t, v, "Stackmap Frame", &v->target, v->target.stack_size);
    put_bytecode(&t, v);
    put_handlers(&t, v);
    put_maps(&t, v);
    free(reason->bytes);
    return finish(v, CLASS_ERROR_VERIFY, t);
}

static bool simple(Verifier *v, Text heading, uint32_t bci, Shown shown, const char *reason) {
    Text r = text_begin();
    put(&r, "%s", reason);
    return details(v, heading, bci, shown, &r);
}

// "Type A is not assignable to B", or "Invalid type: A".
static Text type_reason(Verifier *v, Origin actual, Origin expected) {
    Text r = text_begin();
    bool invalid = expected.type == V_TOP && expected.kind == ORIGIN_NONE;
    put(&r, invalid ? "Invalid type: " : "Type ");
    put_origin(&r, v, actual);
    if (!invalid) {
        put(&r, " is not assignable to ");
        put_origin(&r, v, expected);
    }
    return r;
}

// ---- Faults ----

bool fault_format(Verifier *v, const char *format, ...) {
    Text t = text_begin();
    HEADING(&t, format);
    return finish(v, CLASS_ERROR_FORMAT, t);
}

static void put_external(Text *t, CfText type) {
    static const char *const primitives[] = {
        ['B'] = "byte", ['C'] = "char",  ['D'] = "double",  ['F'] = "float", ['I'] = "int",
        ['J'] = "long", ['S'] = "short", ['Z'] = "boolean", ['V'] = "void"};
    unsigned dimensions = 0;
    while (type.bytes[dimensions] == '[')
        dimensions++;
    uint8_t c = type.bytes[dimensions];
    if (c != 'L')
        put(t, "%s", primitives[c]);
    else
        for (uint32_t i = dimensions + 1; i + 1 < type.length; i++)
            put_bytes(t, type.bytes[i] == '/' ? (const uint8_t *)"." : type.bytes + i, 1);
    while (dimensions-- > 0)
        put(t, "[]");
}

static void put_external_class(Text *t, CfText name) {
    for (uint32_t i = 0; i < name.length; i++)
        put_bytes(t, name.bytes[i] == '/' ? (const uint8_t *)"." : name.bytes + i, 1);
}

bool fault_format_method(Verifier *v, const char *format, ...) {
    Text t = text_begin();
    HEADING(&t, format);
    put(&t, " in method '");
    put_external(&t, descriptor_shape(v->descriptor).result);
    put(&t, " ");
    put_external_class(&t, cf_this_name(v->cf));
    put(&t, ".");
    put_text(&t, v->method_name);
    put(&t, "(");
    DescriptorWalk w = descriptor_walk(v->descriptor);
    bool first = true;
    for (CfText type; descriptor_next(&w, &type); first = false) {
        put(&t, first ? "" : ", ");
        put_external(&t, type);
    }
    put(&t, ")'");
    return finish(v, CLASS_ERROR_FORMAT, t);
}

static void put_old(Text *t, Verifier *v) {
    put(t, "(class: ");
    put_text(t, cf_this_name(v->cf));
    put(t, ", method: ");
    put_text(t, v->method_name);
    put(t, " signature: ");
    put_text(t, v->descriptor);
    put(t, ") ");
}

bool fault_old_format(Verifier *v, const char *message) {
    Text t = text_begin();
    put_old(&t, v);
    put(&t, "%s", message);
    return finish(v, CLASS_ERROR_FORMAT, t);
}

bool fault_old(Verifier *v, const char *format, ...) {
    Text t = text_begin();
    put_old(&t, v);
    HEADING(&t, format);
    return finish(v, CLASS_ERROR_VERIFY, t);
}

// Under inference every fault has one line, in words of its own.
static const char *old_words(const char *heading) {
    static const struct {
        const char *heading, *old;
    } words[] = {
        {"Illegal constant pool index in multianewarray", "Illegal dimension argument"},
        {"Illegal constant pool index", "Illegal constant pool index"},
        {"Illegal type at constant pool", "Illegal type in constant pool"},
        {"Illegal dimension", "Illegal dimension argument"},
        {"Bad lookupswitch", "Unsorted lookup switch"},
        {"Nonzero padding byte", "Non zero padding bytes in switch"},
        {"Illegal call to internal method", "Must call initializers using invokespecial"},
        {"Inconsistent args count", "Inconsistent args_size for invokeinterface"},
        {"Illegal newarray", "Bad type passed to newarray"},
        {"Illegal anewarray", "Array with too many dimensions"},
        {"Illegal new ", "Illegal creation of array"},
        {"Bad invokespecial", "Illegal use of nonvirtual function call"},
        {"Bad return type", "Wrong return type in function"},
        {"Method expects a return", "Wrong return type in function"},
        {"Method does not expect", "Wrong return type in function"},
        {"Constructor must call", "Constructor must call super() or this()"},
        {"Bad operand type when invoking", "Expecting to find unitialized object on stack"},
        {"Call to wrong <init>", "Call to wrong initialization method"},
        {"Bad <init> method call", "Call to wrong initialization method"},
        {"Bad access to protected", "Bad access to protected data"},
        {"Bad type on operand stack in iaload", "Expecting to find array of ints on stack"},
        {"Bad type on operand stack in iastore", "Expecting to find array of ints on stack"},
        {"Bad type on operand stack in laload", "Expecting to find array of longs on stack"},
        {"Bad type on operand stack in lastore", "Expecting to find array of longs on stack"},
        {"Bad type on operand stack in faload", "Expecting to find array of floats on stack"},
        {"Bad type on operand stack in fastore", "Expecting to find array of floats on stack"},
        {"Bad type on operand stack in daload", "Expecting to find array of doubles on stack"},
        {"Bad type on operand stack in dastore", "Expecting to find array of doubles on stack"},
        {"Bad type on operand stack in aaload", "Expecting to find array of objects or arrays on stack"},
        {"Bad type on operand stack in aastore", "Expecting to find array of objects or arrays on stack"},
        {"Bad type on operand stack in baload", "Expecting to find array of bytes or Booleans on stack"},
        {"Bad type on operand stack in bastore", "Expecting to find array of bytes or Booleans on stack"},
        {"Bad type on operand stack in caload", "Expecting to find array of chars on stack"},
        {"Bad type on operand stack in castore", "Expecting to find array of chars on stack"},
        {"Bad type on operand stack in saload", "Expecting to find array of shorts on stack"},
        {"Bad type on operand stack in sastore", "Expecting to find array of shorts on stack"},
        {"Bad type on operand stack in arraylength", "Expecting to find array on stack"},
        {"Bad type on operand stack in putfield", "Incompatible type for getting or setting field"},
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strncmp(heading, words[i].heading, strlen(words[i].heading)) == 0)
            return words[i].old;
    return heading;
}

static bool old_fault(Verifier *v, Text heading) {
    Text t = text_begin();
    put_old(&t, v);
    const char *words = old_words(heading.bytes ? heading.bytes : "");
    put_bytes(&t, words, strlen(words));
    free(heading.bytes);
    return finish(v, CLASS_ERROR_VERIFY, t);
}

bool fault_code(Verifier *v, uint32_t bci, const char *format, ...) {
    Text t = text_begin();
    HEADING(&t, format);
    if (v->inferring)
        return old_fault(v, t);
    return simple(v, t, bci, SHOW_NONE, "Error exists in the bytecode");
}

bool fault_no_map(Verifier *v, uint32_t bci, const char *format, ...) {
    Text t = text_begin();
    HEADING(&t, format);
    if (v->inferring)
        return old_fault(v, t);
    return simple(v, t, bci, SHOW_NONE, "Expected stackmap frame at this location.");
}

bool fault_pool(Verifier *v, unsigned index, const char *format, ...) {
    char reason[64];
    Text t = text_begin();
    HEADING(&t, format);
    if (v->inferring)
        return old_fault(v, t);
    snprintf(reason, sizeof reason, "Constant pool index %u is invalid", index);
    return simple(v, t, v->frame.bci, SHOW_NONE, reason);
}

bool fault_local(Verifier *v, unsigned index, const char *message) {
    char reason[64];
    if (v->inferring)
        return fault_old(v, "Illegal local variable number");
    Text t = text_begin();
    put(&t, "%s", message);
    snprintf(reason, sizeof reason, "Local index %u is invalid", index);
    return simple(v, t, v->frame.bci, SHOW_NONE, reason);
}

bool fault_overflow(Verifier *v) {
    if (v->inferring)
        return fault_old(v, "Stack size too large");
    Text t = text_begin();
    put(&t, "Operand stack overflow");
    return simple(v, t, v->frame.bci, SHOW_FRAME, "Exceeded max stack size.");
}

bool fault_underflow(Verifier *v) {
    if (v->inferring)
        return fault_old(v, "Unable to pop operand off an empty stack");
    Text t = text_begin();
    put(&t, "Operand stack underflow");
    return simple(v, t, v->frame.bci, SHOW_FRAME, "Attempt to pop empty stack.");
}

static bool old_local_fault(Verifier *v, Origin actual, VType expected) {
    uint32_t set = v->frame.locals_size;
    while (set > 0 && v->frame.locals[set - 1] == V_TOP)
        set--;
    if (!vtype_is_first_half(expected) && !vtype_is_second_half(expected))
        return fault_old(v,
                         actual.index >= set ? "Accessing value from uninitialized register %u"
                                             : "Register %u contains wrong type",
                         actual.index);
    unsigned first = actual.index - vtype_is_second_half(expected);
    return fault_old(v,
                     first + 1 >= set ? "Accessing value from uninitialized register pair %u/%u"
                                      : "Register pair %u/%u contains wrong type",
                     first, first + 1);
}

static bool old_stack_fault(Verifier *v, Origin actual, VType expected) {
    static const char *const found[] = {
        [V_INT] = "integer", [V_FLOAT] = "float",   [V_LONG] = "long",
        [V_LONG2] = "long",  [V_DOUBLE] = "double", [V_DOUBLE2] = "double",
    };
    unsigned op = v->code.code[v->frame.bci], kind = vtype_kind(expected);
    bool reference = vtype_is_reference(actual.type);
    if (op == OP_athrow && reference)
        return fault_old(v, "Can only throw Throwable objects");
    if ((op == OP_putfield || op == OP_putstatic) && v->frame.mark - actual.index <= 2)
        return fault_old(v, "Bad type in putfield/putstatic");
    if (op_info[op].shape == OPSHAPE_FIELD)
        return fault_old(v, "Incompatible type for getting or setting field");
    if (op_info[op].flags & OPF_CALL)
        return fault_old(v, kind == V_REF && v->popping_receiver
                                ? "Incompatible object argument for function call"
                                : "Incompatible argument to function");
    if (kind >= V_INT && kind <= V_DOUBLE2)
        return fault_old(v, "Expecting to find %s on stack", found[kind]);
    if (kind == V_CATEGORY1 || kind == V_CATEGORY2)
        return fault_old(v, "Attempt to split long or double on the stack");
    return fault_old(v, kind == V_REF ? "Expecting to find object on stack"
                                      : "Expecting to find object/array on stack");
}

static bool old_type_fault(Verifier *v, Origin actual, Origin expected, Text heading) {
    bool plain = heading.bytes && strcmp(heading.bytes, "Bad type on operand stack") == 0;
    if (vtype_kind(actual.type) == V_UNINIT && v->code.code[v->frame.bci] == OP_areturn) {
        free(heading.bytes);
        return fault_old(v, "Expecting to find object/array on stack");
    }
    if (actual.kind != ORIGIN_LOCAL && !plain)
        return old_fault(v, heading);
    free(heading.bytes);
    return actual.kind == ORIGIN_LOCAL ? old_local_fault(v, actual, expected.type)
                                       : old_stack_fault(v, actual, expected.type);
}

bool fault_type(Verifier *v, Origin actual, Origin expected, const char *format, ...) {
    Text t = text_begin();
    HEADING(&t, format);
    if (v->inferring)
        return old_type_fault(v, actual, expected, t);
    Text r = type_reason(v, actual, expected);
    bool frames = actual.kind != ORIGIN_POOL && actual.kind != ORIGIN_NONE;
    return details(v, t, v->frame.bci, frames ? SHOW_FRAME : SHOW_NONE, &r);
}

static Text map_heading(const char *message, int64_t number) {
    Text t = text_begin();
    put(&t, "%s", message);
    if (number >= 0)
        put(&t, " %lld", (long long)number);
    return t;
}

bool fault_map(Verifier *v, const char *what, const char *message, int64_t number) {
    char reason[64];
    snprintf(reason, sizeof reason, "Current frame's %s match stackmap.", what);
    return simple(v, map_heading(message, number), v->frame.bci, SHOW_BOTH, reason);
}

bool fault_map_type(Verifier *v, Origin actual, Origin expected, const char *message, int64_t number) {
    Text r = type_reason(v, actual, expected);
    return details(v, map_heading(message, number), v->target.bci, SHOW_BOTH, &r);
}

bool fault_map_offset(Verifier *v, const MapFrame *m) {
    Text t = text_begin(), r = text_begin();
    if (!map_spread(v, m)) {
        free(t.bytes);
        free(r.bytes);
        return false;
    }
    put(&t, "StackMapTable error: bad offset");
    Frame frame = v->frame;
    v->frame = v->target;
    v->frame.mark = v->frame.stack_size;
    put(&r, "Invalid stackmap specification.");
    bool ok = details(v, t, 0, SHOW_FRAME, &r);
    v->frame = frame;
    return ok;
}

bool fault_memory(Verifier *v) {
    if (v->error->kind == CLASS_ERROR_NONE)
        *v->error = (VerifyError){CLASS_ERROR_MEMORY, NULL};
    return false;
}

bool fault_pending(Verifier *v) {
    if (v->error->kind == CLASS_ERROR_NONE)
        *v->error = (VerifyError){CLASS_ERROR_PENDING, NULL};
    return false;
}
