// Format checks of attributes (JVMS 4.7). Annotations and StackMapTable are left to their readers.
#include <stdlib.h>
#include <string.h>

#include "classfile/reader.h"

// Class file versions from which an attribute means something; before that it is skipped like an unknown one.
static const uint8_t attribute_since[CF_ATTRIBUTE_KINDS] = {
    [CF_Signature] = 49,           [CF_LocalVariableTypeTable] = 49,
    [CF_EnclosingMethod] = 49,     [CF_BootstrapMethods] = 51,
    [CF_MethodParameters] = 52,    [CF_NestHost] = 55,
    [CF_NestMembers] = 55,         [CF_Record] = 60,
    [CF_PermittedSubclasses] = 61,
};

// A table of attributes being read: the attribute at hand, whose contents may run past the end of the file
// until `present` has said otherwise, and the kinds seen so far.
typedef struct Walk {
    Cursor *in;
    unsigned left;
    const char *bad_name; // message for an attribute without a name
    CfAttribute at;
    CfAttributeKind kind;
    uint32_t seen; // bit per kind
    bool repeated;
    bool failed;
} Walk;

_Static_assert(CF_ATTRIBUTE_KINDS <= 32, "one bit for each kind");

static bool walk_fail(Walk *w) {
    w->failed = true;
    return false;
}

static bool walk_head(ClassReader *r, Walk *w) {
    cursor_skip(w->in, w->at.length);
    const uint8_t *head = cursor_take(w->in, 6);
    if (!head)
        return reader_truncated(r);
    w->at = (CfAttribute){load_u2(head), load_u4(head + 2), head + 6};
    return pool_is(r, w->at.name, CONSTANT_Utf8) || reader_error(r, "%s index %u", w->bad_name, w->at.name);
}

// The next attribute that means something here. False at the end, where w->failed tells an error from
// success.
static bool walk_next(ClassReader *r, Walk *w) {
    while (w->left > 0) {
        w->left--;
        if (!walk_head(r, w))
            return walk_fail(w);
        w->kind = cf_attribute_kind(r->cf, &w->at);
        if (w->kind == CF_UNKNOWN || r->cf->major < attribute_since[w->kind])
            continue;
        uint32_t bit = 1u << w->kind;
        w->repeated = w->seen & bit;
        w->seen |= bit;
        return true;
    }
    cursor_skip(w->in, w->at.length);
    w->at.length = 0;
    return w->in->failed && (reader_truncated(r), walk_fail(w));
}

// The first n bytes of the contents are there.
static bool present(ClassReader *r, const CfAttribute *a, uint32_t n) {
    return (size_t)(r->in.end - a->contents) >= n || reader_truncated(r);
}

static CfText walk_name(const ClassReader *r, const Walk *w) {
    return cf_utf8(r->cf, w->at.name);
}

static bool is_annotation(CfAttributeKind kind) {
    return kind >= CF_RuntimeInvisibleAnnotations && kind <= CF_RuntimeVisibleTypeAnnotations;
}

// "Multiple X attributes<where>"
static bool multiple(ClassReader *r, const Walk *w, const char *where) {
    CfText name = walk_name(r, w);
    return reader_error(r, "Multiple %.*s attributes%s", TEXT_ARGS(name), where);
}

static bool is_optional_utf8(const ClassReader *r, unsigned index) {
    return index == 0 || pool_is(r, index, CONSTANT_Utf8);
}

static bool bad_type(ClassReader *r, const char *what, unsigned index) {
    return reader_error(r, "%s %u has bad constant type", what, index);
}

// ---- Fields ----

static bool check_constant_value(ClassReader *r, const CfMember *m, const CfAttribute *a) {
    if (a->length != 2)
        return reader_error(r, "Invalid ConstantValue field attribute length %u", a->length);
    if (!present(r, a, 2))
        return false;
    unsigned index = load_u2(a->contents);
    uint8_t tag = cf_tag(r->cf, index), want = 0;
    if (index == 0 || index >= r->cf->constant_count)
        return reader_error(r, "Bad initial value index %u in ConstantValue", index);
    CfText type = cf_utf8(r->cf, m->descriptor);
    switch (type.bytes[0]) {
    case 'J': want = CONSTANT_Long; break;
    case 'F': want = CONSTANT_Float; break;
    case 'D': want = CONSTANT_Double; break;
    case 'B':
    case 'C':
    case 'I':
    case 'S':
    case 'Z': want = CONSTANT_Integer; break;
    case 'L':
        if (!cf_text_is(type, "Ljava/lang/String;") || tag != CONSTANT_String)
            return reader_error(r, "Bad string initial value");
        return true;
    default: return reader_error(r, "Unable to set initial value %u", index);
    }
    return tag == want || reader_error(r, "Inconsistent constant value type");
}

static bool check_marker(ClassReader *r, const Walk *w, const char *owner) {
    CfText name = walk_name(r, w);
    return w->at.length == 0 ||
           reader_error(r, "Invalid %.*s %s attribute length %u", TEXT_ARGS(name), owner, w->at.length);
}

static bool check_field_attribute(ClassReader *r, const CfMember *m, const Walk *w) {
    switch (w->kind) {
    case CF_ConstantValue:
        if (!(m->flags & ACC_STATIC))
            return true;
        return w->repeated ? reader_error(r, "Duplicate ConstantValue attribute")
                           : check_constant_value(r, m, &w->at);
    case CF_Synthetic:
    case CF_Deprecated: return check_marker(r, w, "field");
    case CF_Signature:
        if (w->repeated)
            return multiple(r, w, " for field");
        if (w->at.length != 2)
            return reader_error(r, "Wrong size %u for field's Signature attribute", w->at.length);
        if (!present(r, &w->at, 2))
            return false;
        return pool_is(r, load_u2(w->at.contents), CONSTANT_Utf8) ||
               reader_error(r, "Bad index %u for field's Signature attribute", load_u2(w->at.contents));
    default: return !(is_annotation(w->kind) && w->repeated) || multiple(r, w, " for field");
    }
}

bool format_field_attributes(ClassReader *r, const CfMember *m) {
    Walk w = {.in = &r->in, .left = m->attribute_count, .bad_name = "Invalid field attribute"};
    while (walk_next(r, &w))
        if (!check_field_attribute(r, m, &w))
            return false;
    return !w.failed;
}

// ---- Code ----

// The variables that a LocalVariableTable lists, so that a LocalVariableTypeTable can be held against it.
typedef struct Variables {
    const uint8_t **entries;
    uint32_t mask;
} Variables;

// Same range, name and slot; the types differ between the two tables.
static bool entry_equal(const ClassFile *cf, const uint8_t *a, const uint8_t *b) {
    return load_u4(a) == load_u4(b) && load_u2(a + 8) == load_u2(b + 8) &&
           cf_text_equal(cf_utf8(cf, load_u2(a + 4)), cf_utf8(cf, load_u2(b + 4)));
}

static bool variables_find(const ClassFile *cf, const Variables *v, const uint8_t *entry, uint32_t *slot) {
    for (*slot = load_u4(entry) * 2654435761u & v->mask; v->entries[*slot]; *slot = (*slot + 1) & v->mask)
        if (entry_equal(cf, v->entries[*slot], entry))
            return true;
    return false;
}

static bool check_variable(ClassReader *r, const CfCode *code, const uint8_t *e, const char *table) {
    unsigned start = load_u2(e), length = load_u2(e + 2), name = load_u2(e + 4), type = load_u2(e + 6);
    if (start >= code->length)
        return reader_error(r, "Invalid start_pc %u in %s", start, table);
    if (start + length > code->length)
        return reader_error(r, "Invalid length %u in %s", length, table);
    if (!pool_is(r, name, CONSTANT_Utf8))
        return reader_error(r, "Name index %u in %s has bad constant type", name, table);
    if (!pool_is(r, type, CONSTANT_Utf8))
        return reader_error(r, "Signature index %u in %s has bad constant type", type, table);
    unsigned slot = load_u2(e + 8);
    CfText text = cf_utf8(r->cf, name), descriptor = cf_utf8(r->cf, type);
    bool typed = strcmp(table, "LocalVariableTable") == 0;
    if (!format_variable(r, text, typed ? descriptor : cf_text("I")))
        return false;
    bool wide = typed && descriptor_slots(descriptor.bytes[0]) == 2;
    return slot + wide < code->max_locals || reader_error(r, "Invalid index %u in %s", slot, table);
}

static bool check_variable_table(ClassReader *r, const CfCode *code, const CfAttribute *a,
                                 const char *table) {
    if (!present(r, a, 2))
        return false;
    unsigned count = load_u2(a->contents);
    if (a->length != 2 + 10 * count)
        return reader_error(r, "%s has wrong length", table);
    if (!present(r, a, a->length))
        return false;
    for (unsigned i = 0; i < count; i++)
        if (!check_variable(r, code, a->contents + 2 + 10 * i, table))
            return false;
    return true;
}

static uint32_t variables_total(const ClassFile *cf, const CfCode *code) {
    uint32_t total = 0;
    CfAttributes rest = code->attributes;
    for (CfAttribute a; cf_next_attribute(cf, &rest, &a);)
        if (cf_attribute_kind(cf, &a) == CF_LocalVariableTable)
            total += load_u2(a.contents);
    return total;
}

static bool add_variables(ClassReader *r, Variables *v, const CfAttribute *a) {
    for (unsigned i = 0, count = load_u2(a->contents); i < count; i++) {
        const uint8_t *e = a->contents + 2 + 10 * i;
        uint32_t slot;
        if (variables_find(r->cf, v, e, &slot))
            return reader_error(r, "Duplicated LocalVariableTable attribute entry for '%.*s'",
                                TEXT_ARGS(cf_utf8(r->cf, load_u2(e + 4))));
        v->entries[slot] = e;
    }
    return true;
}

static bool match_types(ClassReader *r, Variables *v, const CfAttribute *a) {
    for (unsigned i = 0, count = load_u2(a->contents); i < count; i++) {
        const uint8_t *e = a->contents + 2 + 10 * i;
        uint32_t slot;
        if (!variables_find(r->cf, v, e, &slot))
            return class_error(r->error, CLASS_ERROR_FORMAT,
                               "LVTT entry for '%.*s' in class file %.*s does not match any LVT entry",
                               TEXT_ARGS(cf_utf8(r->cf, load_u2(e + 4))), TEXT_ARGS(r->name));
    }
    return true;
}

static bool match_tables(ClassReader *r, Variables *v, const CfCode *code, CfAttributeKind kind) {
    CfAttributes rest = code->attributes;
    for (CfAttribute a; cf_next_attribute(r->cf, &rest, &a);) {
        if (cf_attribute_kind(r->cf, &a) != kind)
            continue;
        if (!(kind == CF_LocalVariableTable ? add_variables(r, v, &a) : match_types(r, v, &a)))
            return false;
    }
    return true;
}

static bool match_variables(ClassReader *r, const CfCode *code) {
    uint32_t total = variables_total(r->cf, code), size = 8;
    while (size < 2 * total)
        size *= 2;
    Variables v = {calloc(size, sizeof *v.entries), size - 1};
    if (!v.entries)
        return class_error(r->error, CLASS_ERROR_MEMORY, "Java heap space");
    bool ok = match_tables(r, &v, code, CF_LocalVariableTable) &&
              (r->cf->major < attribute_since[CF_LocalVariableTypeTable] ||
               match_tables(r, &v, code, CF_LocalVariableTypeTable));
    free(v.entries);
    return ok;
}

static bool check_lines(ClassReader *r, const CfCode *code, const CfAttribute *a) {
    if (!present(r, a, 2))
        return false;
    unsigned count = load_u2(a->contents);
    if (a->length != 2 + 4 * count)
        return reader_error(r, "LineNumberTable attribute has wrong length");
    if (!present(r, a, a->length))
        return false;
    for (unsigned i = 0; i < count; i++)
        if (load_u2(a->contents + 2 + 4 * i) >= code->length)
            return reader_error(r, "Invalid pc in LineNumberTable");
    return true;
}

static bool check_code_attribute(ClassReader *r, const CfCode *code, const Walk *w) {
    switch (w->kind) {
    case CF_LineNumberTable: return check_lines(r, code, &w->at);
    case CF_LocalVariableTable: return check_variable_table(r, code, &w->at, "LocalVariableTable");
    case CF_LocalVariableTypeTable: return check_variable_table(r, code, &w->at, "LocalVariableTypeTable");
    case CF_StackMapTable: return !w->repeated || reader_error(r, "Multiple StackMapTable attributes");
    case CF_RuntimeVisibleTypeAnnotations:
    case CF_RuntimeInvisibleTypeAnnotations: return !w->repeated || multiple(r, w, " for method");
    default: return true;
    }
}

static bool check_handlers(ClassReader *r, const CfCode *code) {
    for (unsigned i = 0; i < code->handler_count; i++) {
        CfHandler h = cf_handler(code, i);
        if (h.start >= h.end || h.end > code->length)
            return reader_error(r, "Illegal exception table range");
        if (h.handler >= code->length)
            return reader_error(r, "Illegal exception table handler");
        if (h.catch_type != 0 && !pool_is(r, h.catch_type, CONSTANT_Class))
            return reader_error(r, "Catch type in exception table has bad constant type");
    }
    return true;
}

static bool arguments_fit(ClassReader *r, const CfMember *m, const CfCode *code) {
    MethodShape shape = descriptor_shape(cf_utf8(r->cf, m->descriptor));
    return shape.slots + !(m->flags & ACC_STATIC) <= code->max_locals ||
           reader_error(r, "Arguments can't fit into locals");
}

// Bounds of everything in a Code attribute up to its own attributes.
static bool read_code(ClassReader *r, const CfMember *m, Cursor *c, CfCode *code) {
    enum { MAX_CODE = 65535 };
    code->max_stack = cursor_u2(c);
    code->max_locals = cursor_u2(c);
    code->length = cursor_u4(c);
    if (c->failed)
        return reader_truncated(r);
    if (code->length == 0 || code->length > MAX_CODE)
        return reader_error(r, "Invalid method Code length %u", code->length);
    if (!arguments_fit(r, m, code))
        return false;
    code->code = cursor_take(c, code->length);
    code->handler_count = cursor_u2(c);
    code->handlers = cursor_take(c, 8u * code->handler_count);
    if (c->failed)
        return reader_truncated(r);
    if (!check_handlers(r, code))
        return false;
    code->attributes.count = cursor_u2(c);
    code->attributes.offset = (uint32_t)(c->at - r->cf->data);
    return !c->failed || reader_truncated(r);
}

static bool check_code(ClassReader *r, const CfMember *m, const CfAttribute *a) {
    CfCode code = {0};
    Cursor c = {a->contents, r->in.end, false};
    if (m->flags & (ACC_NATIVE | ACC_ABSTRACT))
        return reader_error(r, "Code attribute in native or abstract methods");
    if (!read_code(r, m, &c, &code))
        return false;
    Walk w = {.in = &c, .left = code.attributes.count, .bad_name = "Invalid code attribute name"};
    while (walk_next(r, &w))
        if (!check_code_attribute(r, &code, &w))
            return false;
    if (w.failed)
        return false;
    if ((size_t)(c.at - a->contents) != a->length)
        return reader_error(r, "Code segment has wrong length");
    return !(w.seen & 1u << CF_LocalVariableTable) || match_variables(r, &code);
}

// ---- Methods ----

static bool check_exceptions(ClassReader *r, const CfAttribute *a) {
    if (!present(r, a, 2))
        return false;
    unsigned count = load_u2(a->contents);
    if (!present(r, a, 2 + 2 * count))
        return false;
    for (unsigned i = 0; i < count; i++) {
        unsigned index = load_u2(a->contents + 2 + 2 * i);
        if (!pool_is(r, index, CONSTANT_Class))
            return reader_error(r, "Exception name has bad type at constant pool %u", index);
    }
    return a->length == 2 + 2 * count || reader_error(r, "Exceptions attribute has wrong length");
}

static bool check_parameters(ClassReader *r, const CfAttribute *a) {
    if (!present(r, a, 1))
        return false;
    unsigned count = a->contents[0];
    if (a->length != 1 + 4 * count)
        return class_error(r->error, CLASS_ERROR_FORMAT,
                           "Invalid MethodParameters method attribute length %u in class file", a->length);
    if (!present(r, a, a->length))
        return false;
    return true;
}

static bool check_signature(ClassReader *r, const CfAttribute *a, const char *bad_length) {
    if (a->length != 2)
        return reader_error(r, "%s %u", bad_length, a->length);
    if (!present(r, a, 2))
        return false;
    unsigned index = load_u2(a->contents);
    return pool_is(r, index, CONSTANT_Utf8) ||
           reader_error(r, "Invalid Signature attribute at constant pool index %u", index);
}

static bool check_method_attribute(ClassReader *r, const CfMember *m, const Walk *w) {
    switch (w->kind) {
    case CF_Code: return w->repeated ? multiple(r, w, "") : check_code(r, m, &w->at);
    case CF_Exceptions: return w->repeated ? multiple(r, w, "") : check_exceptions(r, &w->at);
    case CF_MethodParameters: return w->repeated ? multiple(r, w, "") : check_parameters(r, &w->at);
    case CF_Synthetic:
    case CF_Deprecated: return check_marker(r, w, "method");
    case CF_Signature:
        return w->repeated ? multiple(r, w, " for method")
                           : check_signature(r, &w->at, "Invalid Signature attribute length");
    case CF_AnnotationDefault: return !w->repeated || multiple(r, w, " for method");
    default: return !(is_annotation(w->kind) && w->repeated) || multiple(r, w, " for method");
    }
}

bool format_method_attributes(ClassReader *r, CfMember *m) {
    Walk w = {.in = &r->in, .left = m->attribute_count, .bad_name = "Invalid method attribute name"};
    while (walk_next(r, &w)) {
        if (w.kind == CF_Code && !w.repeated)
            m->code = (uint32_t)(w.at.contents - r->cf->data);
        if (!check_method_attribute(r, m, &w))
            return false;
    }
    if (w.failed)
        return false;
    bool bodiless = m->flags & (ACC_NATIVE | ACC_ABSTRACT);
    if (!bodiless && !m->code)
        return reader_error(r, "Absent Code attribute in method that is not native or abstract");
    return true;
}

// ---- Classes ----

static bool check_inner_class(ClassReader *r, const uint8_t *e) {
    unsigned inner = load_u2(e), outer = load_u2(e + 2), name = load_u2(e + 4), flags = load_u2(e + 6);
    if (!pool_is(r, inner, CONSTANT_Class))
        return bad_type(r, "inner_class_info_index", inner);
    if (outer != 0 && !pool_is(r, outer, CONSTANT_Class))
        return bad_type(r, "outer_class_info_index", outer);
    if (outer != 0 && cf_name(r->cf, outer).bytes[0] == '[')
        return reader_error(r, "Outer class is an array class");
    if (!is_optional_utf8(r, name))
        return bad_type(r, "inner_name_index", name);
    if (inner == outer)
        return reader_error(r, "Class is both outer and inner class");
    return format_inner_flags(r, flags);
}

static int compare_entries(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static bool inner_classes_unique(ClassReader *r, const uint8_t *entries, unsigned count) {
    uint64_t *sorted = malloc(count * sizeof *sorted);
    if (!sorted)
        return class_error(r->error, CLASS_ERROR_MEMORY, "Java heap space");
    for (unsigned i = 0; i < count; i++)
        sorted[i] = load_u8(entries + 8 * i);
    qsort(sorted, count, sizeof *sorted, compare_entries);
    bool ok = true;
    for (unsigned i = 1; ok && i < count; i++)
        ok = sorted[i] != sorted[i - 1] || reader_error(r, "Duplicate entry in InnerClasses");
    free(sorted);
    return ok;
}

static bool check_inner_classes(ClassReader *r, const CfAttribute *a) {
    if (!present(r, a, 2))
        return false;
    unsigned count = load_u2(a->contents);
    if (!present(r, a, 2 + 8 * count))
        return false;
    for (unsigned i = 0; i < count; i++)
        if (!check_inner_class(r, a->contents + 2 + 8 * i))
            return false;
    if (a->length != 2 + 8 * count)
        return reader_error(r, "Wrong InnerClasses attribute length");
    return count < 2 || r->cf->major < 49 || inner_classes_unique(r, a->contents + 2, count);
}

static bool check_enclosing_method(ClassReader *r, const CfAttribute *a) {
    if (a->length != 4)
        return reader_error(r, "Wrong EnclosingMethod attribute length %u", a->length);
    if (!present(r, a, 4))
        return false;
    unsigned class_index = load_u2(a->contents), method = load_u2(a->contents + 2);
    if (!pool_is(r, class_index, CONSTANT_Class))
        return reader_error(r, "Invalid or out-of-bounds class index in EnclosingMethod attribute");
    return method == 0 || pool_is(r, method, CONSTANT_NameAndType) ||
           reader_error(r, "Invalid or out-of-bounds method index in EnclosingMethod attribute");
}

static bool is_loadable(uint8_t tag) {
    switch (tag) {
    case CONSTANT_Integer:
    case CONSTANT_Float:
    case CONSTANT_Long:
    case CONSTANT_Double:
    case CONSTANT_Class:
    case CONSTANT_String:
    case CONSTANT_MethodHandle:
    case CONSTANT_MethodType:
    case CONSTANT_Dynamic: return true;
    default: return false;
    }
}

static bool bad_bootstraps(ClassReader *r) {
    return reader_error(r, "Invalid BootstrapMethods num_bootstrap_methods or num_bootstrap_arguments value");
}

static bool check_bootstrap(ClassReader *r, Cursor *c) {
    unsigned method = cursor_u2(c), count = cursor_u2(c);
    if (c->failed)
        return bad_bootstraps(r);
    if (!pool_is(r, method, CONSTANT_MethodHandle))
        return bad_type(r, "bootstrap_method_index", method);
    const uint8_t *arguments = cursor_take(c, 2u * count);
    if (!arguments)
        return bad_bootstraps(r);
    for (unsigned i = 0; i < count; i++)
        if (!is_loadable(cf_tag(r->cf, load_u2(arguments + 2 * i))))
            return bad_type(r, "argument_index", load_u2(arguments + 2 * i));
    return true;
}

static bool check_bootstraps(ClassReader *r, const CfAttribute *a, unsigned *count) {
    if (!present(r, a, a->length))
        return false;
    Cursor c = cf_cursor(a);
    *count = cursor_u2(&c);
    if (c.failed)
        return reader_error(r, "Invalid BootstrapMethods attribute length %u", a->length);
    if (a->length < 2 + 4 * *count)
        return bad_bootstraps(r);
    for (unsigned i = 0; i < *count; i++)
        if (!check_bootstrap(r, &c))
            return false;
    return c.at == c.end || reader_error(r, "Bad length on BootstrapMethods");
}

static bool check_nest_host(ClassReader *r, const CfAttribute *a) {
    if (a->length != 2)
        return reader_error(r, "Wrong NestHost attribute length");
    if (!present(r, a, 2))
        return false;
    unsigned index = load_u2(a->contents);
    return pool_is(r, index, CONSTANT_Class) || bad_type(r, "Nest-host class_info_index", index);
}

static bool check_class_list(ClassReader *r, const CfAttribute *a, const char *entry,
                             const char *bad_length) {
    if (!present(r, a, 2))
        return false;
    unsigned count = load_u2(a->contents);
    if (!present(r, a, 2 + 2 * count))
        return false;
    for (unsigned i = 0; i < count; i++)
        if (!pool_is(r, load_u2(a->contents + 2 + 2 * i), CONSTANT_Class))
            return bad_type(r, entry, load_u2(a->contents + 2 + 2 * i));
    return a->length == 2 + 2 * count || reader_error(r, "%s", bad_length);
}

static bool check_record_component(ClassReader *r, Cursor *c) {
    unsigned name = cursor_u2(c), descriptor = cursor_u2(c), count = cursor_u2(c);
    if (c->failed)
        return reader_truncated(r);
    if (!pool_is(r, name, CONSTANT_Utf8))
        return reader_error(r, "Invalid constant pool index %u for name in Record attribute", name);
    if (!pool_is(r, descriptor, CONSTANT_Utf8))
        return reader_error(r, "Invalid constant pool index %u for descriptor in Record attribute",
                            descriptor);
    if (!format_variable(r, cf_utf8(r->cf, name), cf_utf8(r->cf, descriptor)))
        return false;
    Walk w = {.in = c, .left = count, .bad_name = "Invalid attribute name in Record attribute,"};
    while (walk_next(r, &w)) {
        bool single = w.kind == CF_Signature || is_annotation(w.kind);
        if (single && w.repeated)
            return multiple(r, &w, " for Record component");
        if (w.kind == CF_Signature && w.at.length != 2)
            return reader_error(r, "Invalid Signature attribute length %u in Record component", w.at.length);
        if (w.kind == CF_Signature && !check_signature(r, &w.at, ""))
            return false;
    }
    return !w.failed;
}

static bool check_record(ClassReader *r, const CfAttribute *a) {
    Cursor c = {a->contents, r->in.end, false};
    for (unsigned count = cursor_u2(&c); count > 0; count--)
        if (!check_record_component(r, &c))
            return false;
    if (c.failed)
        return reader_truncated(r);
    return (size_t)(c.at - a->contents) == a->length || reader_error(r, "Record attribute has wrong length");
}

static bool check_class_signature(ClassReader *r, const CfAttribute *a) {
    if (a->length != 2)
        return reader_error(r, "Wrong Signature attribute length %u", a->length);
    if (!present(r, a, 2))
        return false;
    unsigned index = load_u2(a->contents);
    return pool_is(r, index, CONSTANT_Utf8) ||
           reader_error(r, "Invalid constant pool index %u in Signature attribute", index);
}

static bool check_source_file(ClassReader *r, const CfAttribute *a) {
    if (a->length != 2)
        return reader_error(r, "Wrong SourceFile attribute length");
    if (!present(r, a, 2))
        return false;
    unsigned index = load_u2(a->contents);
    return pool_is(r, index, CONSTANT_Utf8) ||
           reader_error(r, "Invalid SourceFile attribute at constant pool index %u", index);
}

static bool check_permitted(ClassReader *r, const CfAttribute *a) {
    if (r->cf->flags & ACC_FINAL)
        return class_error(r->error, CLASS_ERROR_FORMAT,
                           "PermittedSubclasses attribute in final class file %.*s", TEXT_ARGS(r->name));
    return check_class_list(r, a, "Permitted subclass class_info_index",
                            "Wrong PermittedSubclasses attribute length");
}

static bool check_class_attribute(ClassReader *r, const Walk *w, unsigned *bootstraps) {
    const CfAttribute *a = &w->at;
    bool single = is_annotation(w->kind);
    switch (w->kind) {
    case CF_SourceFile:
    case CF_SourceDebugExtension:
    case CF_InnerClasses:
    case CF_Signature:
    case CF_EnclosingMethod:
    case CF_BootstrapMethods:
    case CF_NestHost:
    case CF_NestMembers:
    case CF_Record:
    case CF_PermittedSubclasses: single = true; break;
    default: break;
    }
    if (single && w->repeated)
        return multiple(r, w, "");
    switch (w->kind) {
    case CF_SourceFile: return check_source_file(r, a);
    case CF_InnerClasses: return check_inner_classes(r, a);
    case CF_Synthetic:
    case CF_Deprecated: return check_marker(r, w, "classfile");
    case CF_Signature: return check_class_signature(r, a);
    case CF_EnclosingMethod: return check_enclosing_method(r, a);
    case CF_BootstrapMethods: return check_bootstraps(r, a, bootstraps);
    case CF_NestHost: return check_nest_host(r, a);
    case CF_NestMembers:
        return check_class_list(r, a, "Nest member class_info_index", "Wrong NestMembers attribute length");
    case CF_Record: return check_record(r, a);
    case CF_PermittedSubclasses: return check_permitted(r, a);
    default: return true;
    }
}

// Every Dynamic and InvokeDynamic names a bootstrap method that is there.
static bool check_dynamics(ClassReader *r, unsigned bootstraps, bool present) {
    for (unsigned i = 1; i < r->cf->constant_count; i++) {
        if (!pool_is(r, i, CONSTANT_InvokeDynamic) && !pool_is(r, i, CONSTANT_Dynamic))
            continue;
        if (!present)
            return reader_error(r, "Missing BootstrapMethods attribute");
        if (cf_entry_u2(r->cf, i, 0) >= bootstraps)
            return reader_error(r, "Short length on BootstrapMethods");
    }
    return true;
}

bool format_class_attributes(ClassReader *r) {
    unsigned bootstraps = 0;
    Walk w = {
        .in = &r->in, .left = r->cf->attributes.count, .bad_name = "Attribute name has bad constant pool"};
    while (walk_next(r, &w))
        if (!check_class_attribute(r, &w, &bootstraps))
            return false;
    if (w.failed)
        return false;
    if ((w.seen & 1u << CF_NestHost) && (w.seen & 1u << CF_NestMembers))
        return reader_error(r, "Conflicting NestHost and NestMembers attributes");
    return check_dynamics(r, bootstraps, w.seen & 1u << CF_BootstrapMethods);
}
