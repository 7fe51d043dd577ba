// What the parser (classfile.c) and the format checks (format*.c) share while a class file is being read.
// Not for other modules.
#ifndef JINDO_CLASSFILE_READER_H
#define JINDO_CLASSFILE_READER_H

#include "classfile/classfile.h"

typedef struct ClassReader {
    ClassFile *cf; // members so far; owned by the parser
    Cursor in;
    ClassError *error;
    CfText name; // for messages: the expected name until this_class is known
    bool module; // it is a module-info, and may be
} ClassReader;

// "<text> in class file <name>" as a ClassFormatError; gives false.
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
bool reader_error(ClassReader *r, const char *format, ...);
bool reader_truncated(ClassReader *r);

// For "%.*s".
#define TEXT_ARGS(t) (int)(t).length, (const char *)(t).bytes

// ---- Format checks (JVMS 4.8). Each is true, or false with *error filled in. ----

// Entries refer to entries of the right kinds, and names and descriptors are well formed.
bool format_pool(ClassReader *r);
bool format_class_flags(ClassReader *r);
// The flags of an InnerClasses entry.
bool format_inner_flags(ClassReader *r, unsigned flags);
// The name and descriptor of a local variable or record component.
bool format_variable(ClassReader *r, CfText name, CfText descriptor);
bool format_super(ClassReader *r);
bool format_interfaces(ClassReader *r);
// Reads the member's attributes too; sets m->code.
bool format_member(ClassReader *r, CfMember *m, bool method);
// After all members of one sort are read.
bool format_duplicates(ClassReader *r, bool methods);
// Reads the attributes of the class.
bool format_class_attributes(ClassReader *r);

// ---- Format checks of attributes (format_attributes.c); they move past what they check ----

bool format_field_attributes(ClassReader *r, const CfMember *m);
bool format_method_attributes(ClassReader *r, CfMember *m);

static inline bool pool_is(const ClassReader *r, unsigned index, uint8_t tag) {
    return cf_tag(r->cf, index) == tag;
}

#endif
