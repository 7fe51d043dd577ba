// A class file (JVMS 4), read once and never changed.
//
// A ClassFile points into the bytes it was read from: the caller keeps those alive as long as the ClassFile.
// It holds where each constant and member stands; everything else is decoded when asked for. What the
// accessors may assume: after a parse with `trusted` off every index has been checked to name an entry of the
// right kind, every attribute the JVMS defines for a place has been checked to be as long as its contents
// (annotations and StackMapTable excepted, which their readers check), and every descriptor and name is well
// formed. With `trusted` on only the bounds of the constant pool, the members and the attributes have been
// looked at.
//
// Functions are safe for several threads at once; none keeps state.
#ifndef JINDO_CLASSFILE_CLASSFILE_H
#define JINDO_CLASSFILE_CLASSFILE_H

#include <stdbool.h>
#include <stdint.h>

#include "classfile/classerror.h"
#include "classfile/cursor.h"
#include "classfile/descriptor.h"

enum { CLASSFILE_MAJOR_MIN = 45, CLASSFILE_MAJOR_MAX = 61 };
#define CLASSFILE_MAGIC 0xCAFEBABEu

enum {
#define CONSTANT(tag, name, size, since) CONSTANT_##name = tag,
#include "classfile/constants.def"
#undef CONSTANT
};

enum {
    ACC_PUBLIC = 0x0001,
    ACC_PRIVATE = 0x0002,
    ACC_PROTECTED = 0x0004,
    ACC_STATIC = 0x0008,
    ACC_FINAL = 0x0010,
    ACC_SUPER = 0x0020,
    ACC_SYNCHRONIZED = 0x0020,
    ACC_VOLATILE = 0x0040,
    ACC_BRIDGE = 0x0040,
    ACC_TRANSIENT = 0x0080,
    ACC_VARARGS = 0x0080,
    ACC_NATIVE = 0x0100,
    ACC_INTERFACE = 0x0200,
    ACC_ABSTRACT = 0x0400,
    ACC_STRICT = 0x0800,
    ACC_SYNTHETIC = 0x1000,
    ACC_ANNOTATION = 0x2000,
    ACC_ENUM = 0x4000,
    ACC_MANDATED = 0x8000,
    ACC_MODULE = 0x8000,
};

// Reference kinds of CONSTANT_MethodHandle.
enum {
    REF_getField = 1,
    REF_getStatic,
    REF_putField,
    REF_putStatic,
    REF_invokeVirtual,
    REF_invokeStatic,
    REF_invokeSpecial,
    REF_newInvokeSpecial,
    REF_invokeInterface,
};

typedef enum CfAttributeKind {
    CF_UNKNOWN,
#define ATTRIBUTE(name) CF_##name,
#include "classfile/attributes.def"
#undef ATTRIBUTE
    CF_ATTRIBUTE_KINDS
} CfAttributeKind;

// A table of attributes: where its first entry stands in the file and how many there are.
typedef struct CfAttributes {
    uint32_t offset;
    uint16_t count;
} CfAttributes;

typedef struct CfAttribute {
    uint16_t name;   // Utf8 index
    uint32_t length; // of the contents
    const uint8_t *contents;
} CfAttribute;

// A field or a method.
typedef struct CfMember {
    uint16_t flags;
    uint16_t name;       // Utf8 index
    uint16_t descriptor; // Utf8 index
    uint16_t attribute_count;
    uint32_t attributes; // offset of the first
    uint32_t code;       // offset of the contents of the Code attribute, 0 if there is none
} CfMember;

typedef struct ClassFile {
    const uint8_t *data;
    uint32_t size;
    uint16_t minor, major;
    uint16_t flags;
    uint16_t this_class, super_class; // Class indices; super_class may be 0
    uint16_t interface_count, field_count, method_count;
    uint32_t interfaces; // offset of the first u2
    CfAttributes attributes;
    CfMember *fields;
    CfMember *methods;
    uint32_t constant_count;
    // Offset of each entry's tag; 0 for entry 0 and the second half of a Long or Double. One of the two is there.
    uint32_t *constants;
    const uint16_t *short_constants;
    bool borrowed; // fields, methods and constants are somebody else's
} ClassFile;

typedef struct CfOptions {
    // Who asks for which class, in internal form: the file must define it. NULL: any class.
    const char *name;
    bool trusted;
    bool module; // a module-info is welcome
} CfOptions;

// Reads a class file. NULL and *error if it is not one; options may be NULL.
ClassFile *classfile_parse(const uint8_t *data, size_t size, const CfOptions *options, ClassError *error);
void classfile_free(ClassFile *cf);

// ---- Constants ----
// Indices come from checked places of the file, except where a comment says otherwise.

static inline uint32_t cf_offset(const ClassFile *cf, unsigned index) {
    return cf->short_constants ? cf->short_constants[index] : cf->constants[index];
}

// 0 for an index that has no entry; any index may be asked.
static inline uint8_t cf_tag(const ClassFile *cf, unsigned index) {
    uint32_t at = index < cf->constant_count ? cf_offset(cf, index) : 0;
    return at ? cf->data[at] : 0;
}

// The bytes after the tag.
static inline const uint8_t *cf_entry(const ClassFile *cf, unsigned index) {
    return cf->data + cf_offset(cf, index) + 1;
}

static inline uint16_t cf_entry_u2(const ClassFile *cf, unsigned index, unsigned at) {
    return load_u2(cf_entry(cf, index) + at);
}

static inline CfText cf_utf8(const ClassFile *cf, unsigned index) {
    const uint8_t *p = cf_entry(cf, index);
    return (CfText){p + 2, load_u2(p)};
}

// The text of a Class, String, MethodType, Module or Package entry.
static inline CfText cf_name(const ClassFile *cf, unsigned index) {
    return cf_utf8(cf, cf_entry_u2(cf, index, 0));
}

static inline int32_t cf_int(const ClassFile *cf, unsigned index) {
    return (int32_t)load_u4(cf_entry(cf, index));
}
static inline int64_t cf_long(const ClassFile *cf, unsigned index) {
    return (int64_t)load_u8(cf_entry(cf, index));
}
float cf_float(const ClassFile *cf, unsigned index);
double cf_double(const ClassFile *cf, unsigned index);

// A Fieldref, Methodref, InterfaceMethodref, Dynamic or InvokeDynamic, taken apart.
typedef struct CfRef {
    uint16_t class_index; // for the dynamic two: index into BootstrapMethods
    CfText name;
    CfText descriptor;
} CfRef;
CfRef cf_ref(const ClassFile *cf, unsigned index);

// ---- Class, members ----

static inline CfText cf_this_name(const ClassFile *cf) {
    return cf_name(cf, cf->this_class);
}
static inline uint16_t cf_interface(const ClassFile *cf, unsigned i) {
    return load_u2(cf->data + cf->interfaces + 2 * i);
}
static inline CfAttributes cf_member_attributes(const CfMember *m) {
    return (CfAttributes){m->attributes, m->attribute_count};
}

// ---- Attributes ----

// Iterates: takes the first attribute off the table. False when none is left.
bool cf_next_attribute(const ClassFile *cf, CfAttributes *rest, CfAttribute *attribute);
CfAttributeKind cf_attribute_kind(const ClassFile *cf, const CfAttribute *attribute);

// The first attribute of that kind.
bool cf_find_attribute(const ClassFile *cf, CfAttributes in, CfAttributeKind kind, CfAttribute *attribute);
static inline bool cf_has_attribute(const ClassFile *cf, CfAttributes in, CfAttributeKind kind) {
    CfAttribute ignored;
    return cf_find_attribute(cf, in, kind, &ignored);
}

// The index that makes up a Signature, SourceFile, ConstantValue, NestHost or ModuleMainClass; 0 if absent.
uint16_t cf_index_attribute(const ClassFile *cf, CfAttributes in, CfAttributeKind kind);

static inline Cursor cf_cursor(const CfAttribute *attribute) {
    return cursor_of(attribute->contents, attribute->length);
}

// ---- Code ----

typedef struct CfCode {
    uint16_t max_stack, max_locals;
    uint32_t length;
    const uint8_t *code;
    uint16_t handler_count;
    const uint8_t *handlers; // 8 bytes each
    CfAttributes attributes;
} CfCode;

typedef struct CfHandler {
    uint16_t start, end, handler;
    uint16_t catch_type; // Class index; 0 catches all
} CfHandler;

// False if the method has no Code.
bool cf_code(const ClassFile *cf, const CfMember *method, CfCode *code);
static inline CfHandler cf_handler(const CfCode *code, unsigned i) {
    const uint8_t *p = code->handlers + 8 * i;
    return (CfHandler){load_u2(p), load_u2(p + 2), load_u2(p + 4), load_u2(p + 6)};
}

// The source line of a bytecode index, over all LineNumberTables; -1 if unknown.
int cf_line(const ClassFile *cf, const CfCode *code, uint32_t bci);

// ---- BootstrapMethods ----

typedef struct CfBootstrap {
    uint16_t method; // MethodHandle index
    uint16_t argument_count;
    const uint8_t *arguments; // u2 indices
} CfBootstrap;

// False if there is no such entry.
bool cf_bootstrap(const ClassFile *cf, unsigned index, CfBootstrap *bootstrap);

#endif
