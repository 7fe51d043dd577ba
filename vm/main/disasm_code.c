// Code attributes: instructions, handlers, line and variable tables.
#include <string.h>

#include "classfile/opcodes.h"
#include "main/disasm_print.h"

static void print_pool_operand(Disasm *d, unsigned index) {
    print(&d->p, "#%u", index);
    print_comment(&d->p);
    print_constant_comment(d, index);
    print_end(&d->p);
}

static void print_pool_and_count(Disasm *d, unsigned index, unsigned count) {
    print(&d->p, "#%u,  %u", index, count);
    print_comment(&d->p);
    print_constant_comment(d, index);
    print_end(&d->p);
}

static void print_switch(Disasm *d, const uint8_t *code, uint32_t bci) {
    const uint8_t *p = code + ((bci + 4) & ~3u);
    bool table = code[bci] == OP_tableswitch;
    int32_t low = (int32_t)load_u4(p + 4), high = (int32_t)load_u4(p + 8);
    if (table)
        print_line(&d->p, "{ // %d to %d", low, high);
    else
        print_line(&d->p, "{ // %d", low);
    uint32_t count = table ? (uint32_t)high - (uint32_t)low + 1 : (uint32_t)low;
    d->p.indent += 3;
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *e = p + (table ? 12 + 4 * i : 8 + 8 * i);
        int32_t key = table ? (int32_t)((uint32_t)low + i) : (int32_t)load_u4(e);
        print_line(&d->p, "%12d: %u", key, bci + load_u4(table ? e : e + 4));
    }
    print_line(&d->p, "%12s: %u", "default", bci + load_u4(p));
    print_line(&d->p, "}");
    d->p.indent -= 3;
}

static void print_wide(Disasm *d, const uint8_t *p, uint32_t bci) {
    char name[24];
    snprintf(name, sizeof name, "%s_w", op_info[p[1]].name);
    print(&d->p, "%4u: %-13s %u", bci, name, load_u2(p + 2));
    if (p[1] == OP_iinc)
        print(&d->p, ", %d", (int16_t)load_u2(p + 4));
    print_end(&d->p);
}

static const char *element_type(unsigned type) {
    static const char *const names[] = {"boolean", "char", "float", "double", "byte", "short", "int", "long"};
    return type >= 4 && type <= 11 ? names[type - 4] : "?";
}

static void print_instruction(Disasm *d, const uint8_t *code, uint32_t bci) {
    const uint8_t *p = code + bci;
    const OpInfo *info = &op_info[*p];
    bool bare = info->length == 1;
    if (*p == OP_wide) {
        print_wide(d, p, bci);
        return;
    }
    print(&d->p, bare ? "%4u: %s" : "%4u: %-13s ", bci, info->name);
    switch (info->shape) {
    case OPSHAPE_S1: print_line(&d->p, "%d", (int8_t)p[1]); break;
    case OPSHAPE_S2: print_line(&d->p, "%d", (int16_t)load_u2(p + 1)); break;
    case OPSHAPE_LDC1: print_pool_operand(d, p[1]); break;
    case OPSHAPE_LDC2:
    case OPSHAPE_FIELD:
    case OPSHAPE_METHOD:
    case OPSHAPE_CLASS: print_pool_operand(d, load_u2(p + 1)); break;
    case OPSHAPE_LOCAL: print_line(&d->p, "%u", p[1]); break;
    case OPSHAPE_IINC: print_line(&d->p, "%u, %d", p[1], (int8_t)p[2]); break;
    case OPSHAPE_JUMP2: print_line(&d->p, "%u", bci + (uint32_t)(int16_t)load_u2(p + 1)); break;
    case OPSHAPE_JUMP4: print_line(&d->p, "%u", bci + load_u4(p + 1)); break;
    case OPSHAPE_TABLE:
    case OPSHAPE_LOOKUP: print_switch(d, code, bci); break;
    case OPSHAPE_INTERFACE:
    case OPSHAPE_DYNAMIC:
    case OPSHAPE_MULTI: print_pool_and_count(d, load_u2(p + 1), p[3]); break;
    case OPSHAPE_ATYPE: print_line(&d->p, " %s", element_type(p[1])); break;
    default: print_end(&d->p);
    }
}

static void print_instructions(Disasm *d, const CfCode *code) {
    for (uint32_t bci = 0; bci < code->length;) {
        uint32_t length = op_length(code->code, code->length, bci);
        if (length == 0) {
            print_line(&d->p, "%4u: bad instruction 0x%02x", bci, code->code[bci]);
            return;
        }
        print_instruction(d, code->code, bci);
        bci += length;
    }
}

static void print_handlers(Disasm *d, const CfCode *code) {
    if (code->handler_count == 0)
        return;
    print_line(&d->p, "Exception table:");
    d->p.indent++;
    print_line(&d->p, " from    to  target type");
    for (unsigned i = 0; i < code->handler_count; i++) {
        CfHandler h = cf_handler(code, i);
        print(&d->p, " %5u %5u %5u   ", h.start, h.end, h.handler);
        if (h.catch_type) {
            print(&d->p, "Class ");
            print_constant(d, h.catch_type);
        } else {
            print(&d->p, "any");
        }
        print_end(&d->p);
    }
    d->p.indent--;
}

static void print_code(Disasm *d, const CfMember *m, const CfCode *code) {
    print_line(&d->p, "Code:");
    d->p.indent += d->options.verbose;
    if (d->options.verbose) {
        unsigned arguments =
            descriptor_shape(cf_utf8(d->cf, m->descriptor)).parameters + !(m->flags & ACC_STATIC);
        print_line(&d->p, "stack=%u, locals=%u, args_size=%u", code->max_stack, code->max_locals, arguments);
    }
    print_instructions(d, code);
    print_handlers(d, code);
    if (d->options.verbose)
        disasm_attributes(d, code->attributes, NULL);
    d->p.indent -= d->options.verbose;
}

void disasm_code(Disasm *d, const CfMember *m) {
    CfCode code;
    if (!cf_code(d->cf, m, &code))
        return;
    print_code(d, m, &code);
    if (!d->options.verbose && d->options.lines)
        disasm_lines(d, m);
}

void disasm_lines(Disasm *d, const CfMember *m) {
    CfCode code;
    if (!cf_code(d->cf, m, &code))
        return;
    CfAttributes rest = code.attributes;
    for (CfAttribute a; cf_next_attribute(d->cf, &rest, &a);) {
        CfAttributeKind kind = cf_attribute_kind(d->cf, &a);
        if (kind == CF_LineNumberTable || kind == CF_LocalVariableTable)
            disasm_attribute(d, &a, NULL);
    }
}
