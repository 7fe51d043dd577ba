// Format checks of the constant pool, the class and its members (JVMS 4.1, 4.4 to 4.6, 4.8).
#include <stdlib.h>
#include <string.h>

#include "classfile/reader.h"

enum { JAVA_5 = 49, JAVA_7 = 51, JAVA_8 = 52, JAVA_9 = 53, JAVA_17 = 61 };

static bool bad_index(ClassReader *r, unsigned index) {
    return reader_error(r, "Invalid constant pool index %u", index);
}

// ---- Names and descriptors ----

static bool check_name(ClassReader *r, CfText name, bool valid, const char *what) {
    return valid || class_error(r->error, CLASS_ERROR_FORMAT, "Illegal %s name \"%.*s\" in class %.*s", what,
                                TEXT_ARGS(name), TEXT_ARGS(r->name));
}

static bool check_class_name(ClassReader *r, CfText name) {
    return name_is_class(name, r->cf->major) ||
           reader_error(r, "Illegal class name \"%.*s\"", TEXT_ARGS(name));
}

static bool bad_signature(ClassReader *r, const char *what, CfText name, CfText descriptor) {
    return class_error(r->error, CLASS_ERROR_FORMAT,
                       "%s \"%.*s\" in class %.*s has illegal signature \"%.*s\"", what, TEXT_ARGS(name),
                       TEXT_ARGS(r->name), TEXT_ARGS(descriptor));
}

// An L...; in it whose name is bad has a message of its own.
static bool has_bad_class_name(const ClassReader *r, CfText text) {
    uint32_t at = 0;
    while (at < text.length && text.bytes[at] == '[')
        at++;
    const uint8_t *end = NULL;
    if (at < text.length && text.bytes[at] == 'L')
        end = memchr(text.bytes + at, ';', text.length - at);
    if (!end)
        return false;
    CfText name = {text.bytes + at + 1, (uint32_t)(end - text.bytes) - at - 1};
    return name.length == 0 || name.bytes[0] == '[' || !name_is_class(name, r->cf->major);
}

static bool bad_class_in_descriptor(ClassReader *r) {
    return reader_error(r, "Class name is empty or contains illegal character in descriptor");
}

static bool check_field_name(ClassReader *r, CfText name) {
    return check_name(r, name, name_is_field(name, r->cf->major), "field");
}

static bool check_field_descriptor(ClassReader *r, const char *what, CfText name, CfText descriptor) {
    if (descriptor_is_field(descriptor, r->cf->major))
        return true;
    if (has_bad_class_name(r, descriptor))
        return bad_class_in_descriptor(r);
    return bad_signature(r, what, name, descriptor);
}

static bool check_method_descriptor(ClassReader *r, CfText name, CfText descriptor) {
    if (descriptor_is_method(descriptor, r->cf->major)) {
        bool special = cf_text_is(name, "<init>") || cf_text_is(name, "<clinit>");
        if (!special || descriptor.bytes[descriptor.length - 1] == 'V')
            return true;
        return bad_signature(r, "Method", name, descriptor);
    }
    CfText rest = descriptor;
    for (uint32_t n = 1; n > 0 && rest.length > 0;) {
        if (has_bad_class_name(r, rest))
            return bad_class_in_descriptor(r);
        n = rest.bytes[0] == '(' || rest.bytes[0] == ')' ? 1 : descriptor_type_length(rest, r->cf->major);
        rest = (CfText){rest.bytes + n, rest.length - n};
    }
    return bad_signature(r, "Method", name, descriptor);
}

// ---- Constant pool: kinds of what entries refer to ----

static bool refers(ClassReader *r, unsigned index, unsigned at, uint8_t tag) {
    uint16_t target = cf_entry_u2(r->cf, index, at);
    return pool_is(r, target, tag) || bad_index(r, target);
}

static bool check_links(ClassReader *r, unsigned i) {
    const ClassFile *cf = r->cf;
    switch (cf_tag(cf, i)) {
    case CONSTANT_Class:
    case CONSTANT_String:
    case CONSTANT_MethodType:
    case CONSTANT_Module:
    case CONSTANT_Package: return refers(r, i, 0, CONSTANT_Utf8);
    case CONSTANT_Fieldref:
    case CONSTANT_Methodref:
    case CONSTANT_InterfaceMethodref:
        return refers(r, i, 0, CONSTANT_Class) && refers(r, i, 2, CONSTANT_NameAndType);
    case CONSTANT_NameAndType: return refers(r, i, 0, CONSTANT_Utf8) && refers(r, i, 2, CONSTANT_Utf8);
    case CONSTANT_Dynamic:
    case CONSTANT_InvokeDynamic: return refers(r, i, 2, CONSTANT_NameAndType);
    default: return true;
    }
}

static bool check_handle_target(ClassReader *r, unsigned i) {
    const ClassFile *cf = r->cf;
    unsigned kind = cf_entry(cf, i)[0];
    uint16_t target = cf_entry_u2(cf, i, 1);
    uint8_t tag = cf_tag(cf, target);
    if (kind < REF_getField || kind > REF_invokeInterface)
        return reader_error(r, "Bad method handle kind at constant pool index %u", i);
    const char *missing = NULL;
    if (kind <= REF_putStatic)
        missing = tag != CONSTANT_Fieldref ? "field" : NULL;
    else if (kind == REF_invokeVirtual || kind == REF_newInvokeSpecial)
        missing = tag != CONSTANT_Methodref ? "method" : NULL;
    else if (kind == REF_invokeInterface)
        missing = tag != CONSTANT_InterfaceMethodref ? "interface method" : NULL;
    else if (tag != CONSTANT_Methodref && (tag != CONSTANT_InterfaceMethodref || cf->major < JAVA_8))
        missing = "method";
    if (!missing)
        return true;
    return class_error(r->error, CLASS_ERROR_FORMAT,
                       "Invalid constant pool index %u in class file %.*s (not %s %s)", target,
                       TEXT_ARGS(r->name), missing[0] == 'i' ? "an" : "a", missing);
}

// ---- Constant pool: names and descriptors ----

static bool bad_method_name(ClassReader *r, unsigned index) {
    return reader_error(r, "Bad method name at constant pool index %u", index);
}

static bool check_method_ref(ClassReader *r, unsigned i, CfText name, CfText descriptor) {
    const ClassFile *cf = r->cf;
    if (!check_method_descriptor(r, name, descriptor))
        return false;
    if (name.length == 0 || name.bytes[0] != '<')
        return true;
    if (cf_tag(cf, i) != CONSTANT_InvokeDynamic && cf_text_is(name, "<init>"))
        return true;
    return bad_method_name(r, cf_entry_u2(cf, cf_entry_u2(cf, i, 2), 0));
}

static bool check_handle_name(ClassReader *r, unsigned i) {
    unsigned kind = cf_entry(r->cf, i)[0];
    uint16_t target = cf_entry_u2(r->cf, i, 1);
    if (kind <= REF_putStatic)
        return true;
    bool init = cf_text_is(cf_ref(r->cf, target).name, "<init>");
    return init == (kind == REF_newInvokeSpecial) ||
           bad_method_name(r, cf_entry_u2(r->cf, cf_entry_u2(r->cf, target, 2), 0));
}

static bool check_pair(ClassReader *r, unsigned i) {
    CfText name = cf_utf8(r->cf, cf_entry_u2(r->cf, i, 0)),
           descriptor = cf_utf8(r->cf, cf_entry_u2(r->cf, i, 2));
    if (descriptor.length > 0 && descriptor.bytes[0] == '(')
        return check_name(r, name, name_is_method(name, r->cf->major), "method") &&
               check_method_descriptor(r, name, descriptor);
    return check_field_name(r, name) && check_field_descriptor(r, "Field", name, descriptor);
}

static bool check_texts(ClassReader *r, unsigned i) {
    const ClassFile *cf = r->cf;
    CfRef ref;
    switch (cf_tag(cf, i)) {
    case CONSTANT_Class: return check_class_name(r, cf_name(cf, i));
    case CONSTANT_MethodType: return check_method_descriptor(r, cf_text("type"), cf_name(cf, i));
    case CONSTANT_NameAndType: return check_pair(r, i);
    case CONSTANT_Fieldref:
        ref = cf_ref(cf, i);
        return check_field_name(r, ref.name) && check_field_descriptor(r, "Field", ref.name, ref.descriptor);
    case CONSTANT_Dynamic:
        ref = cf_ref(cf, i);
        return check_field_name(r, ref.name) &&
               check_field_descriptor(r, "CONSTANT_Dynamic", ref.name, ref.descriptor);
    case CONSTANT_Methodref:
    case CONSTANT_InterfaceMethodref:
    case CONSTANT_InvokeDynamic: ref = cf_ref(cf, i); return check_method_ref(r, i, ref.name, ref.descriptor);
    case CONSTANT_MethodHandle: return check_handle_name(r, i);
    default: return true;
    }
}

bool format_pool(ClassReader *r) {
    unsigned count = r->cf->constant_count;
    for (unsigned i = 1; i < count; i++)
        if (!check_links(r, i))
            return false;
    for (unsigned i = 1; i < count; i++)
        if (pool_is(r, i, CONSTANT_MethodHandle) && !check_handle_target(r, i))
            return false;
    for (unsigned i = 1; i < count; i++)
        if (!check_texts(r, i))
            return false;
    return true;
}

// ---- Class ----

enum {
    CLASS_FLAGS = ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_INTERFACE | ACC_ABSTRACT | ACC_SYNTHETIC |
                  ACC_ANNOTATION | ACC_ENUM,
};

static bool flags_are_class(unsigned flags, unsigned major) {
    bool recent = major >= JAVA_5, is_interface = flags & ACC_INTERFACE;
    if ((flags & ACC_ABSTRACT) && (flags & ACC_FINAL))
        return false;
    if (!is_interface)
        return !(recent && (flags & ACC_ANNOTATION));
    return (flags & ACC_ABSTRACT) && !(recent && (flags & (ACC_SUPER | ACC_ENUM)));
}

static bool check_class_flags(ClassReader *r, unsigned flags, CfText name) {
    if (r->cf->major >= JAVA_9 && (flags & ACC_MODULE))
        return class_error(r->error, CLASS_ERROR_NO_CLASS_DEF,
                           "%.*s is not a class because access_flag ACC_MODULE is set", TEXT_ARGS(name));
    return flags_are_class(flags, r->cf->major) ||
           class_error(r->error, CLASS_ERROR_FORMAT, "Illegal class modifiers in class %.*s: 0x%X",
                       TEXT_ARGS(name), flags);
}

// Old compilers left ABSTRACT off interfaces.
static unsigned with_abstract(const ClassReader *r, unsigned flags) {
    return (flags & ACC_INTERFACE) && r->cf->major <= JAVA_5 ? flags | ACC_ABSTRACT : flags;
}

bool format_class_flags(ClassReader *r) {
    ClassFile *cf = r->cf;
    cf->flags = (uint16_t)with_abstract(r, cf->flags);
    r->module = r->module && cf->flags == ACC_MODULE && cf->major >= JAVA_9;
    return r->module || check_class_flags(r, cf->flags & (CLASS_FLAGS | ACC_MODULE), r->name);
}

bool format_inner_flags(ClassReader *r, unsigned flags) {
    enum { INNER_FLAGS = CLASS_FLAGS | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC };
    unsigned known = (INNER_FLAGS & ~ACC_SUPER) | (r->cf->major >= JAVA_9 ? ACC_MODULE : 0);
    return check_class_flags(r, with_abstract(r, flags) & known, r->name);
}

bool format_super(ClassReader *r) {
    const ClassFile *cf = r->cf;
    bool is_object = cf_text_is(r->name, "java/lang/Object");
    if (cf->super_class == 0)
        return is_object || r->module || reader_error(r, "Invalid superclass index %u", cf->super_class);
    if (!pool_is(r, cf->super_class, CONSTANT_Class))
        return reader_error(r, "Invalid superclass index %u", cf->super_class);
    CfText super = cf_name(cf, cf->super_class);
    if (super.bytes[0] == '[')
        return reader_error(r, "Bad superclass name");
    return !(cf->flags & ACC_INTERFACE) || cf_text_is(super, "java/lang/Object") ||
           reader_error(r, "Interfaces must have java.lang.Object as superclass");
}

// ---- A set of texts, to find duplicates ----

typedef struct TextSet {
    CfText (*slots)[2];
    uint32_t mask;
} TextSet;

static bool textset_init(TextSet *set, uint32_t count) {
    uint32_t size = 8;
    while (size < 2 * count)
        size *= 2;
    *set = (TextSet){calloc(size, sizeof *set->slots), size - 1};
    return set->slots;
}

static uint32_t text_hash(uint32_t hash, CfText t) {
    for (uint32_t i = 0; i < t.length; i++)
        hash = (hash ^ t.bytes[i]) * 16777619u;
    return hash ^ hash >> 15;
}

// False if it was there already.
static bool textset_add(TextSet *set, CfText a, CfText b) {
    for (uint32_t i = text_hash(text_hash(2166136261u, a), b) & set->mask;; i = (i + 1) & set->mask) {
        if (!set->slots[i][0].bytes) {
            set->slots[i][0] = a;
            set->slots[i][1] = b;
            return true;
        }
        if (cf_text_equal(set->slots[i][0], a) && cf_text_equal(set->slots[i][1], b))
            return false;
    }
}

static bool no_memory(ClassReader *r) {
    return class_error(r->error, CLASS_ERROR_MEMORY, "Java heap space");
}

static bool interfaces_unique(ClassReader *r) {
    TextSet set;
    if (!textset_init(&set, r->cf->interface_count))
        return no_memory(r);
    bool ok = true;
    for (unsigned i = 0; ok && i < r->cf->interface_count; i++) {
        CfText name = cf_name(r->cf, cf_interface(r->cf, i));
        if (!textset_add(&set, name, cf_text("")))
            ok = reader_error(r, "Duplicate interface name \"%.*s\"", TEXT_ARGS(name));
    }
    free(set.slots);
    return ok;
}

bool format_interfaces(ClassReader *r) {
    for (unsigned i = 0; i < r->cf->interface_count; i++) {
        if (r->cf->interfaces + 2 * i + 2 > r->cf->size)
            return reader_truncated(r);
        unsigned index = cf_interface(r->cf, i);
        if (!pool_is(r, index, CONSTANT_Class))
            return reader_error(r, "Interface name has bad constant pool index %u", index);
        if (cf_name(r->cf, index).bytes[0] == '[')
            return reader_error(r, "Bad interface name");
    }
    return r->cf->interface_count < 2 || interfaces_unique(r);
}

bool format_duplicates(ClassReader *r, bool methods) {
    const ClassFile *cf = r->cf;
    unsigned count = methods ? cf->method_count : cf->field_count;
    const CfMember *members = methods ? cf->methods : cf->fields;
    TextSet set;
    if (count < 2)
        return true;
    if (!textset_init(&set, count))
        return no_memory(r);
    bool ok = true;
    for (unsigned i = 0; ok && i < count; i++) {
        CfText name = cf_utf8(cf, members[i].name), descriptor = cf_utf8(cf, members[i].descriptor);
        if (!textset_add(&set, name, descriptor))
            ok = reader_error(r, "Duplicate %s name \"%.*s\" with signature \"%.*s\"",
                              methods ? "method" : "field", TEXT_ARGS(name), TEXT_ARGS(descriptor));
    }
    free(set.slots);
    return ok;
}

// ---- Members ----

static unsigned visibility_count(unsigned flags) {
    return !!(flags & ACC_PUBLIC) + !!(flags & ACC_PRIVATE) + !!(flags & ACC_PROTECTED);
}

static bool field_flags_ok(unsigned flags, const ClassFile *cf) {
    if (cf->flags & ACC_INTERFACE) {
        unsigned must = ACC_PUBLIC | ACC_STATIC | ACC_FINAL;
        unsigned never = ACC_PRIVATE | ACC_PROTECTED | ACC_VOLATILE | ACC_TRANSIENT;
        return (flags & must) == must && !(flags & never) && !(cf->major >= JAVA_5 && (flags & ACC_ENUM));
    }
    return visibility_count(flags) <= 1 && !((flags & ACC_FINAL) && (flags & ACC_VOLATILE));
}

static bool bad_member_index(ClassReader *r, const char *what, unsigned index) {
    return reader_error(r, "%s constant pool index %u for %s", what[0] == 'm' ? "Illegal" : "Invalid", index,
                        what);
}

static bool check_field(ClassReader *r, CfMember *m) {
    enum { FIELD_FLAGS = 0x00df | ACC_SYNTHETIC | ACC_ENUM };
    unsigned flags = m->flags & FIELD_FLAGS;
    if (!field_flags_ok(flags, r->cf))
        return class_error(r->error, CLASS_ERROR_FORMAT, "Illegal field modifiers in class %.*s: 0x%X",
                           TEXT_ARGS(r->name), flags);
    if (!pool_is(r, m->name, CONSTANT_Utf8))
        return bad_member_index(r, "field name", m->name);
    CfText name = cf_utf8(r->cf, m->name);
    if (!check_field_name(r, name))
        return false;
    if (!pool_is(r, m->descriptor, CONSTANT_Utf8))
        return bad_member_index(r, "field signature", m->descriptor);
    return check_field_descriptor(r, "Field", name, cf_utf8(r->cf, m->descriptor)) &&
           format_field_attributes(r, m);
}

static bool interface_method_flags_ok(unsigned flags, unsigned major) {
    if (major < JAVA_8)
        return (flags & ACC_PUBLIC) && (flags & ACC_ABSTRACT) &&
               !(flags & (ACC_STATIC | ACC_FINAL | ACC_NATIVE | ACC_SYNCHRONIZED)) &&
               !(flags & (ACC_PRIVATE | ACC_PROTECTED)) && !(major >= JAVA_5 && (flags & ACC_STRICT));
    if (!(flags & ACC_PUBLIC) == !(flags & ACC_PRIVATE))
        return false;
    if (flags & (ACC_FINAL | ACC_NATIVE | ACC_PROTECTED | ACC_SYNCHRONIZED))
        return false;
    return !(flags & ACC_ABSTRACT) || !(flags & (ACC_PRIVATE | ACC_STATIC | ACC_STRICT));
}

static bool method_flags_ok(unsigned flags, const ClassFile *cf, CfText name) {
    bool recent = cf->major >= JAVA_5;
    if (cf->flags & ACC_INTERFACE)
        return interface_method_flags_ok(flags, cf->major);
    if (visibility_count(flags) > 1)
        return false;
    if (cf_text_is(name, "<init>"))
        return !(flags & (ACC_STATIC | ACC_FINAL | ACC_SYNCHRONIZED | ACC_NATIVE | ACC_ABSTRACT)) &&
               !(recent && (flags & ACC_BRIDGE));
    if (!(flags & ACC_ABSTRACT))
        return true;
    return !(flags & (ACC_FINAL | ACC_NATIVE | ACC_PRIVATE | ACC_STATIC)) &&
           !(recent && (flags & (ACC_SYNCHRONIZED | (cf->major < JAVA_17 - 1 ? ACC_STRICT : 0))));
}

static bool check_method_flags(ClassReader *r, const CfMember *m, CfText name) {
    if (cf_text_is(name, "<clinit>"))
        return r->cf->major < JAVA_7 || (m->flags & ACC_STATIC) ||
               reader_error(r, "Method <clinit> is not static");
    return method_flags_ok(m->flags, r->cf, name) ||
           class_error(r->error, CLASS_ERROR_FORMAT, "Method %.*s in class %.*s has illegal modifiers: 0x%X",
                       TEXT_ARGS(name), TEXT_ARGS(r->name), m->flags);
}

static bool check_method(ClassReader *r, CfMember *m) {
    enum { MAX_SLOTS = 255 };
    if (!pool_is(r, m->name, CONSTANT_Utf8))
        return bad_member_index(r, "method name", m->name);
    CfText name = cf_utf8(r->cf, m->name);
    if (!check_name(r, name, name_is_method(name, r->cf->major), "method"))
        return false;
    if (!pool_is(r, m->descriptor, CONSTANT_Utf8))
        return bad_member_index(r, "method signature", m->descriptor);
    CfText descriptor = cf_utf8(r->cf, m->descriptor);
    if ((r->cf->flags & ACC_INTERFACE) && cf_text_is(name, "<init>"))
        return reader_error(r, "Interface cannot have a method named <init>");
    if (!check_method_descriptor(r, name, descriptor) || !check_method_flags(r, m, name))
        return false;
    if (descriptor_shape(descriptor).slots + !(m->flags & ACC_STATIC) > MAX_SLOTS)
        return reader_error(r, "Too many arguments in method signature");
    return format_method_attributes(r, m);
}

bool format_member(ClassReader *r, CfMember *m, bool method) {
    return method ? check_method(r, m) : check_field(r, m);
}

bool format_variable(ClassReader *r, CfText name, CfText descriptor) {
    return check_field_name(r, name) && check_field_descriptor(r, "Field", name, descriptor);
}
