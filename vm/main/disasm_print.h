// What the parts of the disassembler share: the printer and the class being shown. Not for other modules.
//
// The class file has passed the format checks, but what only readers of annotations, stack maps and
// signatures check has not been checked: text and name lookups here take any index.
#ifndef JINDO_MAIN_DISASM_PRINT_H
#define JINDO_MAIN_DISASM_PRINT_H

#include <stdio.h>

#include "classfile/classfile.h"

typedef struct Printer {
    FILE *out;
    char *line; // being built
    size_t length, room;
    unsigned indent; // in steps of two columns
    bool blank_line; // one is due before the next line
} Printer;

typedef struct DisasmOptions {
    bool code, verbose, lines, descriptors, constants;
    unsigned hidden; // access flags of members that are left out; 0x10000 stands for package access
} DisasmOptions;

typedef struct Disasm {
    Printer p;
    const ClassFile *cf;
    DisasmOptions options;
    const char *path; // of the class file
} Disasm;

// ---- Printing ----

#if defined(__GNUC__)
#define PRINT_FORMAT __attribute__((format(printf, 2, 3)))
#else
#define PRINT_FORMAT
#endif

void print(Printer *p, const char *format, ...) PRINT_FORMAT;
void print_line(Printer *p, const char *format, ...) PRINT_FORMAT; // and ends the line
void print_end(Printer *p);
void print_bytes(Printer *p, const uint8_t *bytes, size_t length);
void print_comment(Printer *p); // moves to the column of comments and prints "// "

// ---- Names; an index may be anything ----

CfText text_at(const Disasm *d, unsigned index);        // of a Utf8
void print_text(Disasm *d, CfText text);                // with escapes
void print_ascii(Disasm *d, CfText text);               // likewise, with escapes for all but ASCII
void print_dotted(Disasm *d, CfText name);              // a/b/C as a.b.C
void print_name(Disasm *d, CfText name);                // quoted unless made of identifiers
void print_constant(Disasm *d, unsigned index);         // its value, as in comments
void print_constant_comment(Disasm *d, unsigned index); // kind and value, as beside instructions
void print_flags(Disasm *d, unsigned flags, const char *const *names); // names of the 16 bits
const char *handle_kind(unsigned kind);                                // REF_getField ...

// ---- Types in Java's syntax ----

void print_type(Disasm *d, CfText descriptor);
// The parts of a method's or class's Signature. False, with nothing printed, if it is malformed.
bool print_field_signature(Disasm *d, CfText signature);
bool print_class_signature(Disasm *d, CfText signature, bool is_interface);
bool print_method_signature(Disasm *d, CfText signature, CfText name, bool is_init, bool varargs,
                            bool *throws);

// ---- Parts ----

void disasm_class(Disasm *d);
void disasm_pool(Disasm *d);
void disasm_code(Disasm *d, const CfMember *m);
void disasm_lines(Disasm *d, const CfMember *m); // LineNumberTable and LocalVariableTable alone
void disasm_attribute(Disasm *d, const CfAttribute *a, const CfMember *m);
void disasm_module(Disasm *d); // what a module-info says, in the syntax of Java
void disasm_attributes(Disasm *d, CfAttributes in, const CfMember *m);
extern const char *const disasm_class_flags[16],
    *const disasm_field_flags[16], *const disasm_method_flags[16], *const disasm_inner_flags[16];

void sha256(const uint8_t *data, size_t length, uint8_t digest[32]);

#endif
