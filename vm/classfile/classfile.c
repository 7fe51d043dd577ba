// Reading a class file, and looking things up in it.
#include "classfile/classfile.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "classfile/mutf8.h"
#include "classfile/reader.h"

bool reader_error(ClassReader *r, const char *format, ...) {
    char text[CLASS_ERROR_MAX];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return class_error(r->error, CLASS_ERROR_FORMAT, "%s in class file %.*s", text, TEXT_ARGS(r->name));
}

bool reader_truncated(ClassReader *r) {
    return class_error(r->error, CLASS_ERROR_FORMAT, "Truncated class file");
}

static bool out_of_memory(ClassReader *r) {
    return class_error(r->error, CLASS_ERROR_MEMORY, "Java heap space");
}

// ---- Header ----

static bool version_error(ClassReader *r, unsigned major, unsigned minor, const char *what) {
    return class_error(r->error, CLASS_ERROR_VERSION, "%.*s (class file version %u.%u) %s",
                       TEXT_ARGS(r->name), major, minor, what);
}

static bool check_version(ClassReader *r, unsigned major, unsigned minor) {
    enum { PREVIEW = 65535, MINOR_ZERO_SINCE = 56 };
    if (major > CLASSFILE_MAJOR_MAX)
        return class_error(
            r->error, CLASS_ERROR_VERSION,
            "%.*s has been compiled by a more recent version of the Java Runtime (class file "
            "version %u.%u), this version of the Java Runtime only recognizes class file versions "
            "up to %u.0",
            TEXT_ARGS(r->name), major, minor, CLASSFILE_MAJOR_MAX);
    if (major < CLASSFILE_MAJOR_MIN)
        return version_error(r, major, minor, "was compiled with an invalid major version");
    if (major < MINOR_ZERO_SINCE || minor == 0)
        return true;
    if (minor != PREVIEW)
        return version_error(r, major, minor, "was compiled with an invalid non-zero minor version");
    if (major != CLASSFILE_MAJOR_MAX)
        return version_error(
            r, major, minor,
            "was compiled with preview features that are unsupported. This version of the Java "
            "Runtime only recognizes preview features for class file version 61.65535");
    return class_error(
        r->error, CLASS_ERROR_VERSION,
        "Preview features are not enabled for %.*s (class file version %u.%u). Try running with "
        "'--enable-preview'",
        TEXT_ARGS(r->name), major, minor);
}

// Reads up to the constant pool and allocates the ClassFile.
static bool read_header(ClassReader *r, const uint8_t *data, size_t size) {
    uint32_t magic = cursor_u4(&r->in);
    uint16_t minor = cursor_u2(&r->in), major = cursor_u2(&r->in);
    if (r->in.failed)
        return reader_truncated(r);
    if (magic != CLASSFILE_MAGIC)
        return reader_error(r, "Incompatible magic value %u", magic);
    if (!check_version(r, major, minor))
        return false;
    uint32_t count = cursor_u2(&r->in);
    if (r->in.failed)
        return reader_truncated(r);
    if (count == 0)
        return reader_error(r, "Illegal constant pool size %u", count);
    r->cf = malloc(sizeof *r->cf + count * sizeof r->cf->constants[0]);
    if (!r->cf)
        return out_of_memory(r);
    *r->cf = (ClassFile){.data = data,
                         .size = (uint32_t)size,
                         .minor = minor,
                         .major = major,
                         .constant_count = count,
                         .constants = (uint32_t *)(r->cf + 1)};
    return true;
}

// ---- Constant pool ----

static const struct {
    uint8_t size, since;
} constant_info[256] = {
#define CONSTANT(tag, name, size, since) [tag] = {size, since},
#include "classfile/constants.def"
#undef CONSTANT
};

static bool bad_tag(ClassReader *r, uint8_t tag) {
    if (constant_info[tag].size == 0)
        return reader_error(r, "Unknown constant tag %u", tag);
    return reader_error(r, "Class file version does not support constant tag %u", tag);
}

static bool read_utf8(ClassReader *r, uint32_t length, bool checked) {
    const uint8_t *text = cursor_take(&r->in, length);
    if (!text)
        return reader_truncated(r);
    return !checked || mutf8_valid(text, length) || reader_error(r, "Illegal UTF8 string in constant pool");
}

static bool read_pool(ClassReader *r, bool checked) {
    ClassFile *cf = r->cf;
    cf->constants[0] = 0;
    for (uint32_t i = 1; i < cf->constant_count; i++) {
        uint32_t at = (uint32_t)(r->in.at - cf->data);
        uint8_t tag = cursor_u1(&r->in);
        const uint8_t *entry = cursor_take(&r->in, constant_info[tag].size);
        if (!entry)
            return reader_truncated(r);
        if (constant_info[tag].size == 0 || cf->major < constant_info[tag].since)
            return bad_tag(r, tag);
        cf->constants[i] = at;
        if (tag == CONSTANT_Utf8) {
            if (!read_utf8(r, load_u2(entry), checked))
                return false;
        } else if (tag == CONSTANT_Long || tag == CONSTANT_Double) {
            if (++i >= cf->constant_count)
                return reader_error(r, "Invalid constant pool index %u", i);
            cf->constants[i] = 0;
        }
    }
    return true;
}

// ---- Members ----

// Moves past a table of attributes without looking into them. Sets *code to where a Code attribute's contents
// stand.
static bool skip_attributes(ClassReader *r, unsigned count, uint32_t *code) {
    static const uint8_t code_name[] = {CONSTANT_Utf8, 0, 4, 'C', 'o', 'd', 'e'};
    for (; count > 0; count--) {
        const uint8_t *head = cursor_take(&r->in, 6);
        if (!head)
            return reader_truncated(r);
        unsigned name = load_u2(head);
        if (!pool_is(r, name, CONSTANT_Utf8))
            return reader_error(r, "Attribute name has bad constant pool index %u", name);
        if (code && memcmp(r->cf->data + r->cf->constants[name], code_name, sizeof code_name) == 0)
            *code = (uint32_t)(r->in.at - r->cf->data);
        cursor_skip(&r->in, load_u4(head + 2));
    }
    return !r->in.failed || reader_truncated(r);
}

static bool read_member(ClassReader *r, CfMember *m, bool method, bool checked) {
    const uint8_t *head = cursor_take(&r->in, 8);
    if (!head)
        return reader_truncated(r);
    *m = (CfMember){load_u2(head), load_u2(head + 2), load_u2(head + 4), load_u2(head + 6), 0, 0};
    m->attributes = (uint32_t)(r->in.at - r->cf->data);
    if (checked)
        return format_member(r, m, method);
    if (!pool_is(r, m->name, CONSTANT_Utf8) || !pool_is(r, m->descriptor, CONSTANT_Utf8))
        return reader_error(r, "Invalid constant pool index %u", m->name);
    return skip_attributes(r, m->attribute_count, method ? &m->code : NULL);
}

static bool read_members(ClassReader *r, CfMember **members, uint16_t *count, bool method, bool checked) {
    enum { SMALLEST = 8 };
    uint32_t n = cursor_u2(&r->in), most = (uint32_t)(cursor_left(&r->in) / SMALLEST) + 1;
    if (r->in.failed)
        return reader_truncated(r);
    *members = n ? malloc((n < most ? n : most) * sizeof **members) : NULL;
    if (n && !*members)
        return out_of_memory(r);
    *count = (uint16_t)n;
    for (uint32_t i = 0; i < n; i++)
        if (!read_member(r, &(*members)[i], method, checked))
            return false;
    return !checked || format_duplicates(r, method);
}

// ---- The whole file ----

static bool wrong_name(ClassReader *r, const CfOptions *options) {
    CfText name = cf_this_name(r->cf);
    if (!options->name || cf_text_is(name, options->name))
        return false;
    class_error(r->error, CLASS_ERROR_NO_CLASS_DEF, "%s (wrong name: %.*s)", options->name, TEXT_ARGS(name));
    return true;
}

static bool read_class(ClassReader *r, const CfOptions *options) {
    ClassFile *cf = r->cf;
    bool checked = !options->trusted;
    cf->flags = cursor_u2(&r->in);
    cf->this_class = cursor_u2(&r->in);
    cf->super_class = cursor_u2(&r->in);
    if (r->in.failed)
        return reader_truncated(r);
    if (checked && !format_class_flags(r))
        return false;
    if (!pool_is(r, cf->this_class, CONSTANT_Class))
        return reader_error(r, "Invalid this class index %u in constant pool", cf->this_class);
    if (checked && cf_this_name(cf).bytes[0] == '[')
        return reader_error(r, "Bad class name");
    r->name = cf_this_name(cf);
    if (wrong_name(r, options) || (checked && !format_super(r)))
        return false;
    cf->interface_count = cursor_u2(&r->in);
    cf->interfaces = (uint32_t)(r->in.at - cf->data);
    if (r->in.failed)
        return reader_truncated(r);
    if (checked && !format_interfaces(r))
        return false;
    cursor_skip(&r->in, 2u * cf->interface_count);
    return !r->in.failed || reader_truncated(r);
}

static bool read_all(ClassReader *r, const uint8_t *data, size_t size, const CfOptions *options) {
    bool checked = !options->trusted;
    if (!read_header(r, data, size) || !read_pool(r, checked) || (checked && !format_pool(r)) ||
        !read_class(r, options))
        return false;
    ClassFile *cf = r->cf;
    if (!read_members(r, &cf->fields, &cf->field_count, false, checked) ||
        !read_members(r, &cf->methods, &cf->method_count, true, checked))
        return false;
    cf->attributes.count = cursor_u2(&r->in);
    cf->attributes.offset = (uint32_t)(r->in.at - data);
    if (r->in.failed)
        return reader_truncated(r);
    if (!(checked ? format_class_attributes(r) : skip_attributes(r, cf->attributes.count, NULL)))
        return false;
    if (r->in.at == r->in.end)
        return true;
    return class_error(r->error, CLASS_ERROR_FORMAT, "Extra bytes at the end of class file %.*s",
                       TEXT_ARGS(r->name));
}

ClassFile *classfile_parse(const uint8_t *data, size_t size, const CfOptions *options, ClassError *error) {
    static const CfOptions defaults = {0};
    if (!options)
        options = &defaults;
    // Offsets are 32 bits; no class file comes near that.
    if (size > INT32_MAX)
        size = INT32_MAX;
    CfText name = cf_text(options->name ? options->name : "<Unknown>");
    ClassReader r = {NULL, cursor_of(data, size), error, name, options->module};
    error->kind = CLASS_ERROR_NONE;
    if (read_all(&r, data, size, options))
        return r.cf;
    classfile_free(r.cf);
    return NULL;
}

void classfile_free(ClassFile *cf) {
    if (!cf)
        return;
    if (!cf->borrowed) {
        free(cf->fields);
        free(cf->methods);
    }
    free(cf);
}

// ---- Constants ----

float cf_float(const ClassFile *cf, unsigned index) {
    uint32_t bits = load_u4(cf_entry(cf, index));
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

double cf_double(const ClassFile *cf, unsigned index) {
    uint64_t bits = load_u8(cf_entry(cf, index));
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

CfRef cf_ref(const ClassFile *cf, unsigned index) {
    uint16_t pair = cf_entry_u2(cf, index, 2);
    return (CfRef){cf_entry_u2(cf, index, 0), cf_utf8(cf, cf_entry_u2(cf, pair, 0)),
                   cf_utf8(cf, cf_entry_u2(cf, pair, 2))};
}

// ---- Attributes ----

bool cf_next_attribute(const ClassFile *cf, CfAttributes *rest, CfAttribute *attribute) {
    if (rest->count == 0)
        return false;
    const uint8_t *p = cf->data + rest->offset;
    *attribute = (CfAttribute){load_u2(p), load_u4(p + 2), p + 6};
    rest->count--;
    rest->offset += 6 + attribute->length;
    return true;
}

static const CfText attribute_names[CF_ATTRIBUTE_KINDS] = {
#define ATTRIBUTE(name) [CF_##name] = {(const uint8_t *)#name, sizeof #name - 1},
#include "classfile/attributes.def"
#undef ATTRIBUTE
};

CfAttributeKind cf_attribute_kind(const ClassFile *cf, const CfAttribute *attribute) {
    CfText name = cf_utf8(cf, attribute->name);
    for (int kind = CF_UNKNOWN + 1; kind < CF_ATTRIBUTE_KINDS; kind++)
        if (cf_text_equal(name, attribute_names[kind]))
            return (CfAttributeKind)kind;
    return CF_UNKNOWN;
}

bool cf_find_attribute(const ClassFile *cf, CfAttributes in, CfAttributeKind kind, CfAttribute *attribute) {
    while (cf_next_attribute(cf, &in, attribute))
        if (cf_text_equal(cf_utf8(cf, attribute->name), attribute_names[kind]))
            return true;
    return false;
}

uint16_t cf_index_attribute(const ClassFile *cf, CfAttributes in, CfAttributeKind kind) {
    CfAttribute a;
    return cf_find_attribute(cf, in, kind, &a) && a.length >= 2 ? load_u2(a.contents) : 0;
}

// ---- Code ----

bool cf_code(const ClassFile *cf, const CfMember *method, CfCode *code) {
    if (method->code == 0)
        return false;
    const uint8_t *p = cf->data + method->code;
    code->max_stack = load_u2(p);
    code->max_locals = load_u2(p + 2);
    code->length = load_u4(p + 4);
    code->code = p + 8;
    p += 8 + code->length;
    code->handler_count = load_u2(p);
    code->handlers = p + 2;
    p += 2 + 8 * code->handler_count;
    code->attributes = (CfAttributes){(uint32_t)(p + 2 - cf->data), load_u2(p)};
    return true;
}

int cf_line(const ClassFile *cf, const CfCode *code, uint32_t bci) {
    int line = -1;
    uint32_t best = 0;
    CfAttributes rest = code->attributes;
    for (CfAttribute a; cf_next_attribute(cf, &rest, &a);) {
        if (!cf_text_equal(cf_utf8(cf, a.name), attribute_names[CF_LineNumberTable]))
            continue;
        Cursor c = cf_cursor(&a);
        for (unsigned n = cursor_u2(&c); n > 0; n--) {
            uint16_t start = cursor_u2(&c), number = cursor_u2(&c);
            if (!c.failed && start <= bci && (line < 0 || start >= best)) {
                best = start;
                line = number;
            }
        }
    }
    return line;
}

// ---- BootstrapMethods ----

bool cf_bootstrap(const ClassFile *cf, unsigned index, CfBootstrap *bootstrap) {
    CfAttribute a;
    if (!cf_find_attribute(cf, cf->attributes, CF_BootstrapMethods, &a))
        return false;
    Cursor c = cf_cursor(&a);
    if (index >= cursor_u2(&c))
        return false;
    for (unsigned i = 0;; i++) {
        bootstrap->method = cursor_u2(&c);
        bootstrap->argument_count = cursor_u2(&c);
        bootstrap->arguments = cursor_take(&c, 2u * bootstrap->argument_count);
        if (i == index || c.failed)
            return !c.failed;
    }
}
