// Attributes other than Code. Annotations and stack maps come unchecked: a cursor guards them.
#include <string.h>

#include "main/disasm_print.h"

static void comment_constant(Disasm *d, unsigned index) {
    print_comment(&d->p);
    print_constant(d, index);
    print_end(&d->p);
}

static void print_heading(Disasm *d, const CfAttribute *a) {
    print_text(d, text_at(d, a->name));
    print_line(&d->p, ":");
}

// ---- Tables of code ----

static void print_lines(Disasm *d, Cursor *c) {
    for (unsigned n = cursor_u2(c); n > 0 && !c->failed; n--) {
        unsigned start = cursor_u2(c), line = cursor_u2(c);
        print_line(&d->p, "line %u: %u", line, start);
    }
}

static void print_variables(Disasm *d, Cursor *c) {
    print_line(&d->p, "Start  Length  Slot  Name   Signature");
    for (unsigned n = cursor_u2(c); n > 0 && !c->failed; n--) {
        unsigned start = cursor_u2(c), length = cursor_u2(c), name = cursor_u2(c), type = cursor_u2(c);
        CfText text = text_at(d, name);
        print(&d->p, "%5u %7u %5u ", start, length, cursor_u2(c));
        print(&d->p, "%*s", text.length < 5 ? 5 - (int)text.length : 0, "");
        print_text(d, text);
        print(&d->p, "   ");
        print_text(d, text_at(d, type));
        print_end(&d->p);
    }
}

static void print_map_type(Disasm *d, Cursor *c) {
    static const char *const names[] = {"top", "int", "float", "double", "long", "null", "this"};
    unsigned tag = cursor_u1(c);
    if (tag < sizeof names / sizeof names[0]) {
        print(&d->p, "%s", names[tag]);
    } else if (tag == 7) {
        unsigned index = cursor_u2(c);
        print(&d->p, "class ");
        print_constant(d, index);
    } else if (tag == 8) {
        print(&d->p, "uninitialized %u", cursor_u2(c));
    } else {
        print(&d->p, "?");
    }
}

static void print_map_types(Disasm *d, Cursor *c, const char *what, unsigned count) {
    print(&d->p, "%s = [", what);
    for (unsigned i = 0; i < count && !c->failed; i++) {
        print(&d->p, i > 0 ? ", " : " ");
        print_map_type(d, c);
    }
    print_line(&d->p, count ? " ]" : "]");
}

static const char *map_name(unsigned tag) {
    return tag < 64     ? "same"
           : tag < 128  ? "same_locals_1_stack_item"
           : tag < 247  ? "reserved"
           : tag == 247 ? "same_locals_1_stack_item_frame_extended"
           : tag < 251  ? "chop"
           : tag == 251 ? "same_frame_extended"
           : tag < 255  ? "append"
                        : "full_frame";
}

static void print_map(Disasm *d, Cursor *c) {
    unsigned tag = cursor_u1(c);
    print_line(&d->p, "frame_type = %u /* %s */", tag, map_name(tag));
    d->p.indent++;
    if (tag >= 247)
        print_line(&d->p, "offset_delta = %u", cursor_u2(c));
    if ((tag >= 64 && tag < 128) || tag == 247)
        print_map_types(d, c, "stack", 1);
    else if (tag > 251 && tag < 255)
        print_map_types(d, c, "locals", tag - 251);
    if (tag == 255) {
        print_map_types(d, c, "locals", cursor_u2(c));
        print_map_types(d, c, "stack", cursor_u2(c));
    }
    d->p.indent--;
}

static void print_maps(Disasm *d, Cursor *c) {
    unsigned count = cursor_u2(c);
    print_line(&d->p, "StackMapTable: number_of_entries = %u", count);
    d->p.indent++;
    for (; count > 0 && !c->failed; count--)
        print_map(d, c);
    d->p.indent--;
}

// ---- Annotations ----

enum { DEEPEST = 64 };

static void print_raw_annotation(Disasm *d, Cursor *c, unsigned depth);

static void print_raw_value(Disasm *d, Cursor *c, unsigned depth) {
    unsigned tag = cursor_u1(c), first, count;
    if (c->failed || depth > DEEPEST) {
        c->failed = true;
        return;
    }
    switch (tag) {
    case '@':
        print(&d->p, "@");
        print_raw_annotation(d, c, depth + 1);
        break;
    case '[':
        print(&d->p, "[");
        count = cursor_u2(c);
        for (unsigned i = 0; i < count && !c->failed; i++) {
            print(&d->p, "%s", i > 0 ? "," : "");
            print_raw_value(d, c, depth + 1);
        }
        print(&d->p, "]");
        break;
    case 'e':
        first = cursor_u2(c);
        print(&d->p, "e#%u.#%u", first, cursor_u2(c));
        break;
    default: print(&d->p, "%c#%u", (int)tag, cursor_u2(c));
    }
}

static void print_raw_annotation(Disasm *d, Cursor *c, unsigned depth) {
    print(&d->p, "#%u(", cursor_u2(c));
    unsigned count = cursor_u2(c);
    for (unsigned i = 0; i < count && !c->failed; i++) {
        print(&d->p, "%s#%u=", i > 0 ? "," : "", cursor_u2(c));
        print_raw_value(d, c, depth);
    }
    print(&d->p, ")");
}

static void print_annotation(Disasm *d, Cursor *c, unsigned depth);

static void print_const_value(Disasm *d, unsigned tag, unsigned index) {
    int value = cf_tag(d->cf, index) == CONSTANT_Integer ? cf_int(d->cf, index) : 0;
    switch (tag) {
    case 'B': print(&d->p, "(byte) %d", value); break;
    case 'S': print(&d->p, "(short) %d", value); break;
    case 'Z': print(&d->p, "%s", value ? "true" : "false"); break;
    case 'C':
        if (value >= 0x20 && value < 0x7f)
            print(&d->p, "'%c'", value);
        else
            print(&d->p, "'\\u%04x'", (unsigned)value & 0xffff);
        break;
    case 's':
        print(&d->p, "\"");
        print_text(d, text_at(d, index));
        print(&d->p, "\"");
        break;
    case 'c':
        print(&d->p, "class ");
        print_text(d, text_at(d, index));
        break;
    default: print_constant(d, index);
    }
}

static void print_value(Disasm *d, Cursor *c, unsigned depth) {
    unsigned tag = cursor_u1(c), count;
    if (c->failed || depth > DEEPEST) {
        c->failed = true;
        return;
    }
    switch (tag) {
    case '@':
        print(&d->p, "@");
        print_annotation(d, c, depth + 1);
        break;
    case '[':
        print(&d->p, "[");
        count = cursor_u2(c);
        for (unsigned i = 0; i < count && !c->failed; i++) {
            print(&d->p, "%s", i > 0 ? "," : "");
            print_value(d, c, depth + 1);
        }
        print(&d->p, "]");
        break;
    case 'e':
        print_text(d, text_at(d, cursor_u2(c)));
        print(&d->p, ".");
        print_text(d, text_at(d, cursor_u2(c)));
        break;
    default: print_const_value(d, tag, cursor_u2(c));
    }
}

static void print_annotation(Disasm *d, Cursor *c, unsigned depth) {
    CfText type = text_at(d, cursor_u2(c));
    unsigned count = cursor_u2(c);
    if (descriptor_is_field(type, d->cf->major))
        print_type(d, type);
    if (count == 0)
        return;
    print_line(&d->p, "(");
    d->p.indent++;
    for (unsigned i = 0; i < count && !c->failed; i++) {
        print_text(d, text_at(d, cursor_u2(c)));
        print(&d->p, "=");
        print_value(d, c, depth);
        print_end(&d->p);
    }
    d->p.indent--;
    print(&d->p, ")");
}

static void print_numbered_annotations(Disasm *d, Cursor *c) {
    unsigned count = cursor_u2(c);
    for (unsigned i = 0; i < count && !c->failed; i++) {
        Cursor again = *c;
        print(&d->p, "%u: ", i);
        print_raw_annotation(d, c, 0);
        print_end(&d->p);
        d->p.indent++;
        print_annotation(d, &again, 0);
        print_end(&d->p);
        d->p.indent--;
    }
}

static void print_parameter_annotations(Disasm *d, Cursor *c) {
    unsigned count = cursor_u1(c);
    for (unsigned i = 0; i < count && !c->failed; i++) {
        print_line(&d->p, "parameter %u:", i);
        d->p.indent++;
        print_numbered_annotations(d, c);
        d->p.indent--;
    }
}

static void print_default(Disasm *d, Cursor *c) {
    Cursor again = *c;
    d->p.indent++;
    print(&d->p, "default_value: ");
    print_raw_value(d, c, 0);
    print_end(&d->p);
    d->p.indent++;
    print_value(d, &again, 0);
    print_end(&d->p);
    d->p.indent -= 2;
}

static void print_local_target(Disasm *d, Cursor *c, const char *name) {
    print(&d->p, "%s", name);
    for (unsigned n = cursor_u2(c); n > 0 && !c->failed; n--) {
        unsigned start = cursor_u2(c), length = cursor_u2(c);
        print(&d->p, ", {start_pc=%u, length=%u, index=%u}", start, length, cursor_u2(c));
    }
}

static void print_target(Disasm *d, Cursor *c) {
    unsigned type = cursor_u1(c), a;
    switch (type) {
    case 0x00: print(&d->p, "CLASS_TYPE_PARAMETER, param_index=%u", cursor_u1(c)); break;
    case 0x01: print(&d->p, "METHOD_TYPE_PARAMETER, param_index=%u", cursor_u1(c)); break;
    case 0x10: print(&d->p, "CLASS_EXTENDS, type_index=%u", cursor_u2(c)); break;
    case 0x11:
        a = cursor_u1(c);
        print(&d->p, "CLASS_TYPE_PARAMETER_BOUND, param_index=%u, bound_index=%u", a, cursor_u1(c));
        break;
    case 0x12:
        a = cursor_u1(c);
        print(&d->p, "METHOD_TYPE_PARAMETER_BOUND, param_index=%u, bound_index=%u", a, cursor_u1(c));
        break;
    case 0x13: print(&d->p, "FIELD"); break;
    case 0x14: print(&d->p, "METHOD_RETURN"); break;
    case 0x15: print(&d->p, "METHOD_RECEIVER"); break;
    case 0x16: print(&d->p, "METHOD_FORMAL_PARAMETER, param_index=%u", cursor_u1(c)); break;
    case 0x17: print(&d->p, "THROWS, type_index=%u", cursor_u2(c)); break;
    case 0x40: print_local_target(d, c, "LOCAL_VARIABLE"); break;
    case 0x41: print_local_target(d, c, "RESOURCE_VARIABLE"); break;
    case 0x42: print(&d->p, "EXCEPTION_PARAMETER, exception_index=%u", cursor_u2(c)); break;
    case 0x43: print(&d->p, "INSTANCEOF, offset=%u", cursor_u2(c)); break;
    case 0x44: print(&d->p, "NEW, offset=%u", cursor_u2(c)); break;
    case 0x45: print(&d->p, "CONSTRUCTOR_REFERENCE, offset=%u", cursor_u2(c)); break;
    case 0x46: print(&d->p, "METHOD_REFERENCE, offset=%u", cursor_u2(c)); break;
    case 0x47:
    case 0x48:
    case 0x49:
    case 0x4a:
    case 0x4b: {
        static const char *const names[] = {
            "CAST", "CONSTRUCTOR_INVOCATION_TYPE_ARGUMENT", "METHOD_INVOCATION_TYPE_ARGUMENT",
            "CONSTRUCTOR_REFERENCE_TYPE_ARGUMENT", "METHOD_REFERENCE_TYPE_ARGUMENT"};
        a = cursor_u2(c);
        print(&d->p, "%s, offset=%u, type_index=%u", names[type - 0x47], a, cursor_u1(c));
        break;
    }
    default: c->failed = true;
    }
}

static void print_path(Disasm *d, Cursor *c) {
    static const char *const kinds[] = {"ARRAY", "INNER_TYPE", "WILDCARD"};
    unsigned count = cursor_u1(c);
    if (count == 0)
        return;
    print(&d->p, ", location=[");
    for (unsigned i = 0; i < count && !c->failed; i++) {
        unsigned kind = cursor_u1(c), argument = cursor_u1(c);
        print(&d->p, "%s", i > 0 ? ", " : "");
        if (kind < 3)
            print(&d->p, "%s", kinds[kind]);
        else
            print(&d->p, "TYPE_ARGUMENT(%u)", argument);
    }
    print(&d->p, "]");
}

static void print_type_annotations(Disasm *d, Cursor *c) {
    unsigned count = cursor_u2(c);
    for (unsigned i = 0; i < count && !c->failed; i++) {
        // The target comes first in the file and last in the text.
        Cursor target = *c;
        size_t length = d->p.length;
        print_target(d, c);
        print_path(d, c);
        d->p.length = length;
        Cursor annotation = *c;
        print(&d->p, "%u: ", i);
        print_raw_annotation(d, c, 0);
        print(&d->p, ": ");
        print_target(d, &target);
        print_path(d, &target);
        print_end(&d->p);
        d->p.indent++;
        print_annotation(d, &annotation, 0);
        print_end(&d->p);
        d->p.indent--;
    }
}

// ---- Members ----

static void print_constant_value(Disasm *d, Cursor *c) {
    print(&d->p, "ConstantValue: ");
    print_constant_comment(d, cursor_u2(c));
    print_end(&d->p);
}

static void print_exceptions(Disasm *d, Cursor *c) {
    print(&d->p, "throws ");
    unsigned count = cursor_u2(c);
    for (unsigned i = 0; i < count && !c->failed; i++) {
        print(&d->p, "%s", i > 0 ? ", " : "");
        unsigned index = cursor_u2(c);
        if (cf_tag(d->cf, index) == CONSTANT_Class)
            print_dotted(d, cf_name(d->cf, index));
    }
    print_end(&d->p);
}

static void print_parameters(Disasm *d, Cursor *c) {
    print_line(&d->p, "%-30s Flags", "Name");
    for (unsigned n = cursor_u1(c); n > 0 && !c->failed; n--) {
        unsigned name = cursor_u2(c), flags = cursor_u2(c);
        size_t start = d->p.length;
        if (name)
            print_text(d, text_at(d, name));
        else
            print(&d->p, "<no name>");
        size_t width = d->p.length - start - 2 * d->p.indent;
        if (flags)
            print(&d->p, "%*s%s%s%s", width < 31 ? (int)(31 - width) : 1, "",
                  flags & ACC_FINAL ? "final " : "", flags & ACC_MANDATED ? "mandated " : "",
                  flags & ACC_SYNTHETIC ? "synthetic" : "");
        print_end(&d->p);
    }
}

// ---- Classes ----

static void print_class_names(Disasm *d, Cursor *c) {
    for (unsigned n = cursor_u2(c); n > 0 && !c->failed; n--) {
        print_constant(d, cursor_u2(c));
        print_end(&d->p);
    }
}

static void print_inner_class(Disasm *d, Cursor *c) {
    static const struct {
        uint16_t flag;
        const char *text;
    } modifiers[] = {{ACC_PUBLIC, "public "},
                     {ACC_PRIVATE, "private "},
                     {ACC_PROTECTED, "protected "},
                     {ACC_STATIC, "static "},
                     {ACC_FINAL, "final "}};
    unsigned inner = cursor_u2(c), outer = cursor_u2(c), name = cursor_u2(c), flags = cursor_u2(c);
    for (size_t i = 0; i < sizeof modifiers / sizeof modifiers[0]; i++)
        if (flags & modifiers[i].flag)
            print(&d->p, "%s", modifiers[i].text);
    if ((flags & ACC_ABSTRACT) && !(flags & ACC_INTERFACE))
        print(&d->p, "abstract ");
    if (name)
        print(&d->p, "#%u= ", name);
    print(&d->p, "#%u", inner);
    if (outer)
        print(&d->p, " of #%u", outer);
    print(&d->p, ";");
    print_comment(&d->p);
    if (name) {
        print_text(d, text_at(d, name));
        print(&d->p, "=");
    }
    print(&d->p, "class ");
    print_constant(d, inner);
    if (outer) {
        print(&d->p, " of class ");
        print_constant(d, outer);
    }
    print_end(&d->p);
}

static void print_bootstraps(Disasm *d, Cursor *c) {
    unsigned count = cursor_u2(c);
    for (unsigned i = 0; i < count && !c->failed; i++) {
        unsigned method = cursor_u2(c), arguments = cursor_u2(c);
        print(&d->p, "%u: #%u ", i, method);
        print_constant(d, method);
        print_end(&d->p);
        d->p.indent++;
        print_line(&d->p, "Method arguments:");
        d->p.indent++;
        for (; arguments > 0 && !c->failed; arguments--) {
            unsigned index = cursor_u2(c);
            print(&d->p, "#%u ", index);
            print_constant(d, index);
            print_end(&d->p);
        }
        d->p.indent -= 2;
    }
}

static void print_enclosing(Disasm *d, Cursor *c) {
    unsigned owner = cursor_u2(c), method = cursor_u2(c);
    print(&d->p, "EnclosingMethod: #%u.#%u", owner, method);
    print_comment(&d->p);
    print_dotted(d, cf_name(d->cf, owner));
    if (method && cf_tag(d->cf, method) == CONSTANT_NameAndType) {
        print(&d->p, ".");
        print_text(d, cf_utf8(d->cf, cf_entry_u2(d->cf, method, 0)));
    }
    print_end(&d->p);
}

static void print_record(Disasm *d, Cursor *c) {
    for (unsigned n = cursor_u2(c); n > 0 && !c->failed; n--) {
        unsigned name = cursor_u2(c), descriptor = cursor_u2(c);
        CfAttributes in = {0, cursor_u2(c)};
        in.offset = (uint32_t)(c->at - d->cf->data);
        unsigned signature = cf_index_attribute(d->cf, in, CF_Signature);
        if (!signature || !print_field_signature(d, text_at(d, signature)))
            print_type(d, text_at(d, descriptor));
        print(&d->p, " ");
        print_text(d, text_at(d, name));
        print_line(&d->p, ";");
        d->p.indent++;
        print(&d->p, "descriptor: ");
        print_text(d, text_at(d, descriptor));
        print_end(&d->p);
        disasm_attributes(d, in, NULL);
        d->p.indent--;
        print_end(&d->p);
        for (CfAttribute a; cf_next_attribute(d->cf, &in, &a);)
            cursor_skip(c, 6 + (size_t)a.length);
    }
}

// ---- Modules ----

static void print_module_flags(Disasm *d, unsigned flags) {
    static const struct {
        uint16_t flag;
        const char *text;
    } names[] = {{0x20, " ACC_TRANSITIVE"},
                 {0x40, " ACC_STATIC_PHASE"},
                 {ACC_SYNTHETIC, " ACC_SYNTHETIC"},
                 {ACC_MANDATED, " ACC_MANDATED"}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (flags & names[i].flag)
            print(&d->p, "%s", names[i].text);
}

static void print_count(Disasm *d, unsigned count, const char *what) {
    print(&d->p, "%u", count);
    print_comment(&d->p);
    print_line(&d->p, "%s", what);
}

static void print_index_line(Disasm *d, unsigned index) {
    print(&d->p, "#%u", index);
    if (index)
        comment_constant(d, index);
    else
        print_end(&d->p);
}

static void print_requires(Disasm *d, Cursor *c) {
    unsigned count = cursor_u2(c);
    print_count(d, count, "requires");
    d->p.indent++;
    for (; count > 0 && !c->failed; count--) {
        unsigned index = cursor_u2(c), flags = cursor_u2(c);
        print(&d->p, "#%u,%x", index, flags);
        print_comment(&d->p);
        print_constant(d, index);
        print_module_flags(d, flags);
        print_end(&d->p);
        print_index_line(d, cursor_u2(c));
    }
    d->p.indent--;
}

static void print_exports(Disasm *d, Cursor *c, const char *what) {
    unsigned count = cursor_u2(c);
    print_count(d, count, what);
    d->p.indent++;
    for (; count > 0 && !c->failed; count--) {
        unsigned index = cursor_u2(c), flags = cursor_u2(c), to = cursor_u2(c);
        print(&d->p, "#%u,%x", index, flags);
        print_comment(&d->p);
        print_constant(d, index);
        print_module_flags(d, flags);
        if (to)
            print(&d->p, " to ... %u", to);
        print_end(&d->p);
        d->p.indent++;
        for (; to > 0 && !c->failed; to--) {
            unsigned module = cursor_u2(c);
            print(&d->p, "#%u", module);
            print_comment(&d->p);
            print(&d->p, "... to ");
            print_constant(d, module);
            print_end(&d->p);
        }
        d->p.indent--;
    }
    d->p.indent--;
}

static void print_uses(Disasm *d, Cursor *c) {
    unsigned count = cursor_u2(c);
    print_count(d, count, "uses");
    d->p.indent++;
    for (; count > 0 && !c->failed; count--)
        print_index_line(d, cursor_u2(c));
    d->p.indent--;
}

static void print_provides(Disasm *d, Cursor *c) {
    unsigned count = cursor_u2(c);
    print_count(d, count, "provides");
    d->p.indent++;
    for (; count > 0 && !c->failed; count--) {
        unsigned index = cursor_u2(c), with = cursor_u2(c);
        print(&d->p, "#%u", index);
        print_comment(&d->p);
        print_constant(d, index);
        print_line(&d->p, " with ... %u", with);
        d->p.indent++;
        for (; with > 0 && !c->failed; with--) {
            unsigned class_index = cursor_u2(c);
            print(&d->p, "#%u", class_index);
            print_comment(&d->p);
            print(&d->p, "... with ");
            print_constant(d, class_index);
            print_end(&d->p);
        }
        d->p.indent--;
    }
    d->p.indent--;
}

static void print_module(Disasm *d, Cursor *c) {
    unsigned name = cursor_u2(c), flags = cursor_u2(c);
    print(&d->p, "#%u,%x", name, flags);
    print_comment(&d->p);
    print_constant(d, name);
    print_module_flags(d, flags & ~0x20u);
    print_end(&d->p);
    print_index_line(d, cursor_u2(c));
    print_requires(d, c);
    print_exports(d, c, "exports");
    print_exports(d, c, "opens");
    print_uses(d, c);
    print_provides(d, c);
}

static void print_packages(Disasm *d, Cursor *c) {
    for (unsigned n = cursor_u2(c); n > 0 && !c->failed; n--) {
        unsigned index = cursor_u2(c);
        print(&d->p, "#%u", index);
        print_comment(&d->p);
        if (cf_tag(d->cf, index) == CONSTANT_Package)
            print_dotted(d, cf_name(d->cf, index));
        print_end(&d->p);
    }
}

// ---- A module in the syntax of Java ----

static void print_dotted_name(Disasm *d, unsigned index) {
    uint8_t tag = cf_tag(d->cf, index);
    if (tag == CONSTANT_Class || tag == CONSTANT_Module || tag == CONSTANT_Package)
        print_dotted(d, cf_name(d->cf, index));
}

// "<what> a.b" and, if there are others, "<with>" and their names on lines of their own.
static void print_directive(Disasm *d, Cursor *c, const char *what, unsigned index, const char *with) {
    unsigned count = with ? cursor_u2(c) : 0;
    print(&d->p, "%s ", what);
    print_dotted_name(d, index);
    if (count == 0) {
        print_line(&d->p, ";");
        return;
    }
    print_line(&d->p, " %s", with);
    d->p.indent++;
    for (; count > 0 && !c->failed; count--) {
        print_dotted_name(d, cursor_u2(c));
        print_line(&d->p, count > 1 ? "," : ";");
    }
    d->p.indent--;
}

static void print_java_requires(Disasm *d, Cursor *c) {
    for (unsigned n = cursor_u2(c); n > 0 && !c->failed; n--) {
        unsigned index = cursor_u2(c), flags = cursor_u2(c);
        char what[40];
        snprintf(what, sizeof what, "requires%s%s", flags & 0x40 ? " static" : "",
                 flags & 0x20 ? " transitive" : "");
        cursor_skip(c, 2);
        print_directive(d, c, what, index, NULL);
    }
}

static void print_java_packages(Disasm *d, Cursor *c, const char *what) {
    for (unsigned n = cursor_u2(c); n > 0 && !c->failed; n--) {
        unsigned index = cursor_u2(c);
        cursor_skip(c, 2);
        print_directive(d, c, what, index, "to");
    }
}

void disasm_module(Disasm *d) {
    CfAttribute a;
    if (!cf_find_attribute(d->cf, d->cf->attributes, CF_Module, &a))
        return;
    Cursor c = cf_cursor(&a);
    cursor_skip(&c, 6);
    print_java_requires(d, &c);
    print_java_packages(d, &c, "exports");
    print_java_packages(d, &c, "opens");
    for (unsigned n = cursor_u2(&c); n > 0 && !c.failed; n--)
        print_directive(d, &c, "uses", cursor_u2(&c), NULL);
    for (unsigned n = cursor_u2(&c); n > 0 && !c.failed; n--)
        print_directive(d, &c, "provides ", cursor_u2(&c), "with");
}

// ---- Attributes of the JDK's own modules ----

static void print_module_target(Disasm *d, const CfAttribute *a) {
    print_heading(d, a);
    d->p.indent++;
    print(&d->p, "target_platform: #%u", load_u2(a->contents));
    comment_constant(d, load_u2(a->contents));
    d->p.indent--;
}

static void print_module_resolution(Disasm *d, const CfAttribute *a) {
    static const char *const names[] = {" DO_NOT_RESOLVE_BY_DEFAULT", " WARN_DEPRECATED",
                                        " WARN_DEPRECATED_FOR_REMOVAL", " WARN_INCUBATING"};
    unsigned flags = load_u2(a->contents);
    print_heading(d, a);
    d->p.indent++;
    print(&d->p, "%x", flags);
    print_comment(&d->p);
    for (unsigned i = 0; i < 4; i++)
        print(&d->p, "%s", flags & 1u << i ? names[i] : "");
    print_end(&d->p);
    d->p.indent--;
}

// ---- Any attribute ----

static void print_unknown(Disasm *d, const CfAttribute *a) {
    print_text(d, text_at(d, a->name));
    print_line(&d->p, ": length = 0x%X (unknown attribute)", a->length);
    d->p.indent++;
    for (uint32_t i = 0; i < a->length; i++) {
        print(&d->p, "%02X", a->contents[i]);
        if (i % 16 == 15 || i + 1 == a->length)
            print_end(&d->p);
        else
            print(&d->p, " ");
    }
    d->p.indent--;
}

static void print_one_index(Disasm *d, const CfAttribute *a, const char *format) {
    print(&d->p, "%s", format);
    print_constant(d, a->length >= 2 ? load_u2(a->contents) : 0);
}

static void print_indented(Disasm *d, const CfAttribute *a, void (*contents)(Disasm *, Cursor *)) {
    Cursor c = cf_cursor(a);
    print_heading(d, a);
    d->p.indent++;
    contents(d, &c);
    d->p.indent--;
}

static void print_inner_classes(Disasm *d, Cursor *c) {
    for (unsigned n = cursor_u2(c); n > 0 && !c->failed; n--)
        print_inner_class(d, c);
}

void disasm_attribute(Disasm *d, const CfAttribute *a, const CfMember *m) {
    Cursor c = cf_cursor(a);
    switch (cf_attribute_kind(d->cf, a)) {
    case CF_Code:
        if (m)
            disasm_code(d, m);
        break;
    case CF_LineNumberTable: print_indented(d, a, print_lines); break;
    case CF_LocalVariableTable:
    case CF_LocalVariableTypeTable: print_indented(d, a, print_variables); break;
    case CF_StackMapTable: print_maps(d, &c); break;
    case CF_ConstantValue: print_constant_value(d, &c); break;
    case CF_Exceptions: print_indented(d, a, print_exceptions); break;
    case CF_MethodParameters: print_indented(d, a, print_parameters); break;
    case CF_Synthetic:
    case CF_Deprecated:
        print_text(d, text_at(d, a->name));
        print_line(&d->p, ": true");
        break;
    case CF_Signature:
        print(&d->p, "Signature: #%u", a->length >= 2 ? load_u2(a->contents) : 0);
        comment_constant(d, a->length >= 2 ? load_u2(a->contents) : 0);
        break;
    case CF_SourceFile:
        print_one_index(d, a, "SourceFile: \"");
        print_line(&d->p, "\"");
        break;
    case CF_RuntimeVisibleAnnotations:
    case CF_RuntimeInvisibleAnnotations: print_indented(d, a, print_numbered_annotations); break;
    case CF_RuntimeVisibleTypeAnnotations:
    case CF_RuntimeInvisibleTypeAnnotations: print_indented(d, a, print_type_annotations); break;
    case CF_RuntimeVisibleParameterAnnotations:
    case CF_RuntimeInvisibleParameterAnnotations: print_indented(d, a, print_parameter_annotations); break;
    case CF_AnnotationDefault:
        print_heading(d, a);
        print_default(d, &c);
        break;
    case CF_NestHost:
        print_one_index(d, a, "NestHost: class ");
        print_end(&d->p);
        break;
    case CF_NestMembers:
    case CF_PermittedSubclasses: print_indented(d, a, print_class_names); break;
    case CF_InnerClasses: print_indented(d, a, print_inner_classes); break;
    case CF_EnclosingMethod: print_enclosing(d, &c); break;
    case CF_BootstrapMethods: print_indented(d, a, print_bootstraps); break;
    case CF_Record: print_indented(d, a, print_record); break;
    case CF_Module: print_indented(d, a, print_module); break;
    case CF_ModulePackages: print_indented(d, a, print_packages); break;
    case CF_ModuleMainClass:
        print(&d->p, "ModuleMainClass: #%u", a->length >= 2 ? load_u2(a->contents) : 0);
        comment_constant(d, a->length >= 2 ? load_u2(a->contents) : 0);
        break;
    default:
        if (a->length == 2 && cf_text_is(text_at(d, a->name), "ModuleTarget"))
            print_module_target(d, a);
        else if (a->length == 2 && cf_text_is(text_at(d, a->name), "ModuleResolution"))
            print_module_resolution(d, a);
        else
            print_unknown(d, a);
    }
}

void disasm_attributes(Disasm *d, CfAttributes in, const CfMember *m) {
    for (CfAttribute a; cf_next_attribute(d->cf, &in, &a);)
        disasm_attribute(d, &a, m);
}
