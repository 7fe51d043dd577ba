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
bool format_super(ClassReader *r);
bool format_interfaces(ClassReader *r);
bool format_member(ClassReader *r, const CfMember *m, bool method);
// After all members of one sort are read.
bool format_duplicates(ClassReader *r, bool methods);
// The attributes of a class, once members and the table itself are known to be in bounds.
bool format_class_attributes(ClassReader *r);

// ---- Format checks of attributes (format_attributes.c) ----

bool format_field_attributes(ClassReader *r, const CfMember *m);
bool format_method_attributes(ClassReader *r, const CfMember *m);

static inline bool pool_is(const ClassReader *r, unsigned index, uint8_t tag) {
    return cf_tag(r->cf, index) == tag;
}

#endif
