// The class as a whole: heading, constant pool, members.
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "main/disasm_print.h"

#define COMMON_FLAGS                                                                                         \
    [0] = "ACC_PUBLIC", [1] = "ACC_PRIVATE", [2] = "ACC_PROTECTED", [3] = "ACC_STATIC", [4] = "ACC_FINAL"
const char *const disasm_class_flags[16] = {
    [0] = "ACC_PUBLIC",      [4] = "ACC_FINAL",     [5] = "ACC_SUPER",
    [9] = "ACC_INTERFACE",   [10] = "ACC_ABSTRACT", [12] = "ACC_SYNTHETIC",
    [13] = "ACC_ANNOTATION", [14] = "ACC_ENUM",     [15] = "ACC_MODULE",
};
const char *const disasm_field_flags[16] = {
    COMMON_FLAGS, [6] = "ACC_VOLATILE", [7] = "ACC_TRANSIENT", [12] = "ACC_SYNTHETIC", [14] = "ACC_ENUM",
};
const char *const disasm_method_flags[16] = {
    COMMON_FLAGS,       [5] = "ACC_SYNCHRONIZED", [6] = "ACC_BRIDGE",  [7] = "ACC_VARARGS",
    [8] = "ACC_NATIVE", [10] = "ACC_ABSTRACT",    [11] = "ACC_STRICT", [12] = "ACC_SYNTHETIC",
};
const char *const disasm_inner_flags[16] = {
    COMMON_FLAGS,           [5] = "ACC_SUPER",       [9] = "ACC_INTERFACE", [10] = "ACC_ABSTRACT",
    [12] = "ACC_SYNTHETIC", [13] = "ACC_ANNOTATION", [14] = "ACC_ENUM",
};

// ---- Constant pool ----

static void print_pool_operands(Disasm *d, unsigned i) {
    const uint8_t *e = cf_entry(d->cf, i);
    char text[32];
    switch (cf_tag(d->cf, i)) {
    case CONSTANT_Class:
    case CONSTANT_String:
    case CONSTANT_MethodType:
    case CONSTANT_Module:
    case CONSTANT_Package: snprintf(text, sizeof text, "#%u", load_u2(e)); break;
    case CONSTANT_Fieldref:
    case CONSTANT_Methodref:
    case CONSTANT_InterfaceMethodref:
        snprintf(text, sizeof text, "#%u.#%u", load_u2(e), load_u2(e + 2));
        break;
    case CONSTANT_NameAndType:
    case CONSTANT_Dynamic:
    case CONSTANT_InvokeDynamic: snprintf(text, sizeof text, "#%u:#%u", load_u2(e), load_u2(e + 2)); break;
    case CONSTANT_MethodHandle: snprintf(text, sizeof text, "%u:#%u", e[0], load_u2(e + 1)); break;
    default: return;
    }
    print(&d->p, "%s", text);
    print_comment(&d->p);
    print(&d->p, "%s", cf_tag(d->cf, i) == CONSTANT_MethodType ? " " : "");
}

void disasm_pool(Disasm *d) {
    static const char *const names[] = {
#define CONSTANT(tag, name, size, since) [tag] = #name,
#include "classfile/constants.def"
#undef CONSTANT
    };
    char index[16];
    int width = snprintf(index, sizeof index, "%u", d->cf->constant_count) + 1;
    print_line(&d->p, "Constant pool:");
    d->p.indent++;
    for (unsigned i = 1; i < d->cf->constant_count; i++) {
        if (cf_tag(d->cf, i) == 0)
            continue;
        snprintf(index, sizeof index, "#%u", i);
        print(&d->p, "%*s = %-18s ", width, index, names[cf_tag(d->cf, i)]);
        print_pool_operands(d, i);
        print_constant(d, i);
        print_end(&d->p);
    }
    d->p.indent--;
}

// ---- Heading ----

static CfText signature_of(const Disasm *d, CfAttributes in) {
    unsigned index = cf_index_attribute(d->cf, in, CF_Signature);
    return cf_tag(d->cf, index) == CONSTANT_Utf8 ? cf_utf8(d->cf, index) : (CfText){NULL, 0};
}

static void print_supers(Disasm *d, bool is_interface) {
    const ClassFile *cf = d->cf;
    CfText super = cf->super_class ? cf_name(cf, cf->super_class) : cf_text("java/lang/Object");
    if (!is_interface && !cf_text_is(super, "java/lang/Object")) {
        print(&d->p, " extends ");
        print_dotted(d, super);
    }
    for (unsigned i = 0; i < cf->interface_count; i++) {
        print(&d->p, "%s", i > 0 ? "," : is_interface ? " extends " : " implements ");
        print_dotted(d, cf_name(cf, cf_interface(cf, i)));
    }
}

static void print_module_name(Disasm *d) {
    CfAttribute a;
    if (!cf_find_attribute(d->cf, d->cf->attributes, CF_Module, &a) || a.length < 6)
        return;
    unsigned flags = load_u2(a.contents + 2), version = load_u2(a.contents + 4), name = load_u2(a.contents);
    print(&d->p, "%smodule ", flags & 0x20 ? "open " : "");
    if (cf_tag(d->cf, name) == CONSTANT_Module)
        print_text(d, cf_name(d->cf, name));
    if (version) {
        print(&d->p, "@");
        print_text(d, text_at(d, version));
    }
}

static void print_heading(Disasm *d) {
    const ClassFile *cf = d->cf;
    bool is_interface = cf->flags & ACC_INTERFACE;
    if (cf->flags & ACC_MODULE) {
        print_module_name(d);
        return;
    }
    print(&d->p, "%s%s%s%s", cf->flags & ACC_PUBLIC ? "public " : "", cf->flags & ACC_FINAL ? "final " : "",
          cf->flags & ACC_ABSTRACT && !is_interface ? "abstract " : "",
          is_interface ? "interface " : "class ");
    print_dotted(d, cf_this_name(cf));
    CfText signature = signature_of(d, cf->attributes);
    if (!signature.bytes || !print_class_signature(d, signature, is_interface))
        print_supers(d, is_interface);
}

static void print_source(Disasm *d) {
    unsigned index = cf_index_attribute(d->cf, d->cf->attributes, CF_SourceFile);
    if (cf_tag(d->cf, index) != CONSTANT_Utf8)
        return;
    print(&d->p, "Compiled from \"");
    print_text(d, cf_utf8(d->cf, index));
    print_line(&d->p, "\"");
}

static void print_file(Disasm *d) {
    struct stat s;
    uint8_t digest[32];
    print_line(&d->p, "Classfile %s", d->path);
    d->p.indent++;
    char date[64] = "";
    if (stat(d->path, &s) == 0) {
        struct tm tm;
        localtime_r(&s.st_mtime, &tm);
        static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        snprintf(date, sizeof date, "Last modified %s %d, %d; ", months[tm.tm_mon], tm.tm_mday,
                 tm.tm_year + 1900);
    }
    print_line(&d->p, "%ssize %u bytes", date, d->cf->size);
    sha256(d->cf->data, d->cf->size, digest);
    print(&d->p, "SHA-256 checksum ");
    for (int i = 0; i < 32; i++)
        print(&d->p, "%02x", digest[i]);
    print_end(&d->p);
    print_source(d);
    d->p.indent--;
}

static void print_class_index(Disasm *d, const char *label, unsigned index) {
    print(&d->p, "%s: #%u", label, index);
    if (index) {
        print_comment(&d->p);
        print_constant(d, index);
    }
    print_end(&d->p);
}

static void print_details(Disasm *d) {
    const ClassFile *cf = d->cf;
    d->p.indent++;
    print_line(&d->p, "minor version: %u", cf->minor);
    print_line(&d->p, "major version: %u", cf->major);
    print(&d->p, "flags: ");
    print_flags(d, cf->flags, disasm_class_flags);
    print_class_index(d, "this_class", cf->this_class);
    print_class_index(d, "super_class", cf->super_class);
    print_line(&d->p, "interfaces: %u, fields: %u, methods: %u, attributes: %u", cf->interface_count,
               cf->field_count, cf->method_count, cf->attributes.count);
    d->p.indent--;
    disasm_pool(d);
}

// ---- Members ----

static void print_modifiers(Disasm *d, unsigned flags, bool method, bool default_method) {
    static const struct {
        uint16_t flag;
        uint8_t of; // 1 fields, 2 methods
        const char *text;
    } modifiers[] = {
        {ACC_PUBLIC, 3, "public "},
        {ACC_PROTECTED, 3, "protected "},
        {ACC_PRIVATE, 3, "private "},
        {ACC_ABSTRACT, 2, "abstract "},
        {ACC_STATIC, 3, "static "},
        {ACC_FINAL, 3, "final "},
        {ACC_VOLATILE, 1, "volatile "},
        {ACC_TRANSIENT, 1, "transient "},
        {ACC_SYNCHRONIZED, 2, "synchronized "},
        {ACC_NATIVE, 2, "native "},
        {ACC_STRICT, 2, "strictfp "},
    };
    for (size_t i = 0; i < sizeof modifiers / sizeof modifiers[0]; i++) {
        if ((flags & modifiers[i].flag) && (modifiers[i].of & (method ? 2 : 1)))
            print(&d->p, "%s", modifiers[i].text);
        if (modifiers[i].flag == ACC_PRIVATE && default_method)
            print(&d->p, "default ");
    }
}

static void print_constant_value(Disasm *d, const CfMember *m) {
    unsigned index = cf_index_attribute(d->cf, cf_member_attributes(m), CF_ConstantValue);
    uint8_t type = cf_utf8(d->cf, m->descriptor).bytes[0], tag = cf_tag(d->cf, index);
    if (!index || !tag)
        return;
    print(&d->p, " = ");
    if (tag == CONSTANT_String) {
        print(&d->p, "\"");
        print_ascii(d, cf_name(d->cf, index));
        print(&d->p, "\"");
    } else if (tag == CONSTANT_Integer && type == 'Z') {
        print(&d->p, "%s", cf_int(d->cf, index) ? "true" : "false");
    } else if (tag == CONSTANT_Integer && type == 'C') {
        unsigned c = (uint16_t)cf_int(d->cf, index);
        if (c >= 0x20 && c < 0x7f)
            print(&d->p, c == '\'' || c == '\\' ? "'\\%c'" : "'%c'", (int)c);
        else
            print(&d->p, "'\\u%04x'", c);
    } else {
        print_constant(d, index);
    }
}

static void print_field_line(Disasm *d, const CfMember *m) {
    CfText signature = signature_of(d, cf_member_attributes(m));
    print_modifiers(d, m->flags, false, false);
    if (!signature.bytes || !print_field_signature(d, signature))
        print_type(d, cf_utf8(d->cf, m->descriptor));
    print(&d->p, " ");
    print_text(d, cf_utf8(d->cf, m->name));
    if (d->options.constants)
        print_constant_value(d, m);
    print_line(&d->p, ";");
}

static void print_exceptions(Disasm *d, const CfMember *m) {
    CfAttribute a;
    if (!cf_find_attribute(d->cf, cf_member_attributes(m), CF_Exceptions, &a))
        return;
    for (unsigned i = 0, count = load_u2(a.contents); i < count; i++) {
        print(&d->p, "%s", i > 0 ? ", " : " throws ");
        print_dotted(d, cf_name(d->cf, load_u2(a.contents + 2 + 2 * i)));
    }
}

static void print_by_descriptor(Disasm *d, const CfMember *m, bool is_init) {
    CfText descriptor = cf_utf8(d->cf, m->descriptor);
    if (!is_init) {
        print_type(d, descriptor_shape(descriptor).result);
        print(&d->p, " ");
        print_text(d, cf_utf8(d->cf, m->name));
    } else {
        print_dotted(d, cf_this_name(d->cf));
    }
    print(&d->p, "(");
    DescriptorWalk w = descriptor_walk(descriptor);
    unsigned left = descriptor_shape(descriptor).parameters;
    bool varargs = m->flags & ACC_VARARGS;
    for (CfText type; descriptor_next(&w, &type);) {
        bool last = --left == 0, dots = varargs && last && type.bytes[0] == '[';
        print_type(d, dots ? (CfText){type.bytes + 1, type.length - 1} : type);
        print(&d->p, "%s%s", dots ? "..." : "", last ? "" : ", ");
    }
    print(&d->p, ")");
}

static void print_method_line(Disasm *d, const CfMember *m) {
    CfText name = cf_utf8(d->cf, m->name), signature = signature_of(d, cf_member_attributes(m));
    bool is_init = cf_text_is(name, "<init>"), throws = false;
    bool bodied = !(m->flags & (ACC_ABSTRACT | ACC_STATIC | ACC_PRIVATE));
    if (cf_text_is(name, "<clinit>")) {
        print_modifiers(d, m->flags, true, false);
        print_line(&d->p, "{};");
        return;
    }
    print_modifiers(d, m->flags, true, (d->cf->flags & ACC_INTERFACE) && bodied);
    if (!signature.bytes ||
        !print_method_signature(d, signature, name, is_init, m->flags & ACC_VARARGS, &throws))
        print_by_descriptor(d, m, is_init);
    if (!throws)
        print_exceptions(d, m);
    print_line(&d->p, ";");
}

static bool is_shown(const Disasm *d, unsigned flags) {
    enum { PACKAGE = 0x10000 };
    unsigned access = flags & (ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED);
    return !((access ? access : PACKAGE) & d->options.hidden);
}

// False if it is not to be shown.
static bool print_member(Disasm *d, const CfMember *m, bool method) {
    const DisasmOptions *o = &d->options;
    if (!is_shown(d, m->flags))
        return false;
    if (method)
        print_method_line(d, m);
    else
        print_field_line(d, m);
    d->p.indent++;
    if (o->descriptors || o->verbose) {
        print(&d->p, "descriptor: ");
        print_text(d, cf_utf8(d->cf, m->descriptor));
        print_end(&d->p);
    }
    if (o->verbose) {
        print(&d->p, "flags: ");
        print_flags(d, m->flags, method ? disasm_method_flags : disasm_field_flags);
        disasm_attributes(d, cf_member_attributes(m), m);
    } else {
        if (o->code)
            disasm_code(d, m);
        else if (o->lines)
            disasm_lines(d, m);
    }
    d->p.indent--;
    d->p.blank_line = o->code || o->lines || o->descriptors || o->verbose;
    return true;
}

static void print_members(Disasm *d) {
    const ClassFile *cf = d->cf;
    d->p.indent++;
    for (unsigned i = 0; i < cf->field_count; i++)
        print_member(d, &cf->fields[i], false);
    bool blank = d->p.blank_line;
    for (unsigned i = 0; i < cf->method_count; i++)
        blank &= !print_member(d, &cf->methods[i], true);
    d->p.blank_line = blank; // after the last field, but not after the last method
    if ((cf->flags & ACC_MODULE) && !d->options.verbose)
        disasm_module(d);
    d->p.indent--;
}

void disasm_class(Disasm *d) {
    if (d->options.verbose)
        print_file(d);
    else
        print_source(d);
    print_heading(d);
    if (d->options.verbose) {
        print_end(&d->p);
        print_details(d);
        print_line(&d->p, "{");
    } else {
        print_line(&d->p, " {");
    }
    print_members(d);
    print_line(&d->p, "}");
    if (d->options.verbose)
        disasm_attributes(d, d->cf->attributes, NULL);
}
