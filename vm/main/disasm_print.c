// Lines, names and constants.
#include "main/disasm_print.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "classfile/mutf8.h"

// ---- Lines ----

void print_bytes(Printer *p, const uint8_t *bytes, size_t length) {
    size_t pad = p->length == 0 ? 2 * p->indent : 0, need = p->length + pad + length + 1;
    if (need > p->room) {
        char *grown = realloc(p->line, 2 * need);
        if (!grown)
            return;
        p->line = grown;
        p->room = 2 * need;
    }
    memset(p->line + p->length, ' ', pad);
    p->length += pad;
    memcpy(p->line + p->length, bytes, length);
    p->length += length;
}

static void print_list(Printer *p, const char *format, va_list arguments) {
    char text[512];
    int n = vsnprintf(text, sizeof text, format, arguments);
    if (n > 0)
        print_bytes(p, (const uint8_t *)text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1);
}

void print(Printer *p, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    print_list(p, format, arguments);
    va_end(arguments);
}

void print_end(Printer *p) {
    if (p->blank_line)
        putc('\n', p->out);
    p->blank_line = false;
    while (p->length > 0 && p->line[p->length - 1] == ' ')
        p->length--;
    fwrite(p->line, 1, p->length, p->out);
    putc('\n', p->out);
    p->length = 0;
}

void print_line(Printer *p, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    print_list(p, format, arguments);
    va_end(arguments);
    print_end(p);
}

static size_t columns(const Printer *p) {
    size_t n = 0;
    for (size_t i = 0; i < p->length; i++)
        n += (p->line[i] & 0xc0) != 0x80;
    return n;
}

void print_comment(Printer *p) {
    enum { COMMENT_COLUMN = 40 };
    size_t column = COMMENT_COLUMN + 2 * p->indent, at = columns(p);
    print(p, "%*s// ", at < column ? (int)(column - at) : 1, "");
}

// ---- Text ----

CfText text_at(const Disasm *d, unsigned index) {
    return cf_tag(d->cf, index) == CONSTANT_Utf8 ? cf_utf8(d->cf, index) : cf_text("?");
}

static const char *escape(uint16_t c, char buffer[8]) {
    switch (c) {
    case '\t': return "\\t";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '"': return "\\\"";
    case '\'': return "\\'";
    case '\\': return "\\\\";
    default:
        if (c >= 0x20 && (c < 0x7f || c > 0x9f))
            return NULL;
        snprintf(buffer, 8, "\\u%04x", c);
        return buffer;
    }
}

void print_text(Disasm *d, CfText text) {
    const uint8_t *at = text.bytes, *end = at + text.length, *plain = at;
    uint8_t utf8[256];
    char buffer[8];
    while (at < end) {
        const uint8_t *before = at;
        const char *escaped = escape(mutf8_next(&at, end), buffer);
        if (!escaped && at < end && at - plain < 200)
            continue;
        const uint8_t *stop = escaped ? before : at;
        print_bytes(&d->p, utf8, mutf8_to_utf8(plain, (size_t)(stop - plain), utf8));
        if (escaped)
            print(&d->p, "%s", escaped);
        plain = at;
    }
}

void print_ascii(Disasm *d, CfText text) {
    char buffer[8];
    for (const uint8_t *at = text.bytes, *end = at + text.length; at < end;) {
        uint16_t c = mutf8_next(&at, end);
        const char *escaped = c == '\'' ? NULL : escape(c, buffer);
        if (!escaped && c >= 0x7f)
            snprintf(buffer, sizeof buffer, "\\u%04x", c);
        else if (!escaped)
            snprintf(buffer, sizeof buffer, "%c", c);
        print(&d->p, "%s", escaped ? escaped : buffer);
    }
}

void print_dotted(Disasm *d, CfText name) {
    for (uint32_t i = 0; i < name.length; i++)
        print_bytes(&d->p, name.bytes[i] == '/' ? (const uint8_t *)"." : name.bytes + i, 1);
}

static bool is_identifier_path(CfText name) {
    bool start = true;
    for (uint32_t i = 0; i < name.length; i++) {
        uint8_t c = name.bytes[i];
        bool letter = (uint8_t)((c | 32) - 'a') < 26 || c == '_' || c == '$' || c >= 0x80;
        bool digit = (uint8_t)(c - '0') < 10;
        if (c == '/' ? start : !(letter || (digit && !start)))
            return false;
        start = c == '/';
    }
    return name.length > 0 && !start;
}

void print_name(Disasm *d, CfText name) {
    bool plain = is_identifier_path(name);
    print(&d->p, "%s", plain ? "" : "\"");
    print_text(d, name);
    print(&d->p, "%s", plain ? "" : "\"");
}

void print_flags(Disasm *d, unsigned flags, const char *const *names) {
    const char *separator = "";
    print(&d->p, "(0x%04x)", flags);
    for (unsigned i = 0; i < 16; i++) {
        if (!(flags & 1u << i))
            continue;
        if (names[i])
            print(&d->p, "%s %s", separator, names[i]);
        else
            print(&d->p, "%s 0x%x", separator, 1u << i);
        separator = ",";
    }
    print_end(&d->p);
}

// ---- Constants ----

const char *handle_kind(unsigned kind) {
    static const char *const names[] = {"",
                                        "REF_getField",
                                        "REF_getStatic",
                                        "REF_putField",
                                        "REF_putStatic",
                                        "REF_invokeVirtual",
                                        "REF_invokeStatic",
                                        "REF_invokeSpecial",
                                        "REF_newInvokeSpecial",
                                        "REF_invokeInterface"};
    return kind < sizeof names / sizeof names[0] ? names[kind] : "";
}

// As Double.toString: the shortest digits that read back, plain from 1e-3 to 1e7, else with an exponent.
static void print_real(Disasm *d, double value, bool single) {
    char digits[32], *e;
    if (isnan(value) || isinf(value)) {
        print(&d->p, "%s%c", isnan(value) ? "NaN" : value < 0 ? "-Infinity" : "Infinity", single ? 'f' : 'd');
        return;
    }
    for (int precision = 1; precision <= 17; precision++) {
        snprintf(digits, sizeof digits, "%.*e", precision < 2 ? 1 : precision - 1, value);
        if (single ? strtof(digits, NULL) == (float)value : strtod(digits, NULL) == value)
            break;
    }
    e = strchr(digits, 'e');
    int exponent = atoi(e + 1);
    *e = 0;
    double size = fabs(value);
    if (value == 0) {
        print(&d->p, "%s0.0", signbit(value) ? "-" : "");
    } else if (size >= 1e-3 && size < 1e7) {
        int places = (int)strlen(strchr(digits, '.') + 1) - exponent;
        char plain[64];
        snprintf(plain, sizeof plain, "%.*f", places < 1 ? 1 : places, value);
        size_t n = strlen(plain);
        while (n > 2 && plain[n - 1] == '0' && plain[n - 2] != '.')
            plain[--n] = 0;
        print(&d->p, "%s", plain);
    } else {
        print(&d->p, "%sE%d", digits, exponent);
    }
    print(&d->p, "%c", single ? 'f' : 'd');
}

static void print_pair(Disasm *d, CfRef ref) {
    print_name(d, ref.name);
    print(&d->p, ":");
    print_text(d, ref.descriptor);
}

static void print_ref(Disasm *d, unsigned index, bool in_code) {
    CfRef ref = cf_ref(d->cf, index);
    CfText owner = cf_name(d->cf, ref.class_index);
    if (!in_code || !cf_text_equal(owner, cf_this_name(d->cf))) {
        print_name(d, owner);
        print(&d->p, ".");
    }
    print_pair(d, ref);
}

static void print_value(Disasm *d, unsigned index, bool in_code) {
    const ClassFile *cf = d->cf;
    CfText name, descriptor;
    switch (cf_tag(cf, index)) {
    case CONSTANT_Utf8: print_text(d, cf_utf8(cf, index)); break;
    case CONSTANT_Integer: print(&d->p, "%d", cf_int(cf, index)); break;
    case CONSTANT_Float: print_real(d, (double)cf_float(cf, index), true); break;
    case CONSTANT_Long: print(&d->p, "%lldl", (long long)cf_long(cf, index)); break;
    case CONSTANT_Double: print_real(d, cf_double(cf, index), false); break;
    case CONSTANT_Class:
    case CONSTANT_Module:
    case CONSTANT_Package: print_name(d, cf_name(cf, index)); break;
    case CONSTANT_String:
    case CONSTANT_MethodType: print_text(d, cf_name(cf, index)); break;
    case CONSTANT_Fieldref:
    case CONSTANT_Methodref:
    case CONSTANT_InterfaceMethodref: print_ref(d, index, in_code); break;
    case CONSTANT_NameAndType:
        name = cf_utf8(cf, cf_entry_u2(cf, index, 0));
        descriptor = cf_utf8(cf, cf_entry_u2(cf, index, 2));
        print_pair(d, (CfRef){0, name, descriptor});
        break;
    case CONSTANT_MethodHandle:
        print(&d->p, "%s ", handle_kind(cf_entry(cf, index)[0]));
        print_ref(d, cf_entry_u2(cf, index, 1), false);
        break;
    case CONSTANT_Dynamic:
    case CONSTANT_InvokeDynamic:
        print(&d->p, "#%u:", cf_entry_u2(cf, index, 0));
        print_pair(d, cf_ref(cf, index));
        break;
    default: print(&d->p, "?");
    }
}

void print_constant(Disasm *d, unsigned index) {
    print_value(d, index, false);
}

void print_constant_comment(Disasm *d, unsigned index) {
    static const char *const kinds[] = {
        [CONSTANT_Integer] = "int ",
        [CONSTANT_Float] = "float ",
        [CONSTANT_Long] = "long ",
        [CONSTANT_Double] = "double ",
        [CONSTANT_Class] = "class ",
        [CONSTANT_String] = "String ",
        [CONSTANT_Fieldref] = "Field ",
        [CONSTANT_Methodref] = "Method ",
        [CONSTANT_InterfaceMethodref] = "InterfaceMethod ",
        [CONSTANT_MethodHandle] = "MethodHandle ",
        [CONSTANT_MethodType] = "MethodType ",
        [CONSTANT_Dynamic] = "Dynamic ",
        [CONSTANT_InvokeDynamic] = "InvokeDynamic ",
        [CONSTANT_Package] = "",
    };
    uint8_t tag = cf_tag(d->cf, index);
    if (tag < sizeof kinds / sizeof kinds[0] && kinds[tag])
        print(&d->p, "%s", kinds[tag]);
    print_value(d, index, true);
}
