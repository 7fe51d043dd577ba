// Reading class files: opcodes, text, descriptors, and the format checks with their messages.
#include <criterion/criterion.h>

#include "classfile/mutf8.h"
#include "classfile/opcodes.h"
#include "classfile_builder.h"

// ---- Instruction table ----

Test(opcodes, all_there_in_order) {
    for (unsigned i = 0; i < 256; i++)
        cr_assert_eq(op_info[i].name != NULL, i < OP_COUNT, "%u", i);
    cr_assert_eq(OP_jsr_w, 201);
    cr_assert_str_eq(op_info[OP_invokedynamic].name, "invokedynamic");
}

Test(opcodes, lengths) {
    static const uint8_t table[] = {
        OP_tableswitch, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0};
    static const uint8_t lookup[] = {
        OP_lookupswitch, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0};
    static const uint8_t wide[] = {OP_wide, OP_iinc, 0, 0, 0, 0, OP_wide, OP_iadd};
    cr_assert_eq(op_length(table, sizeof table, 0), 24);
    cr_assert_eq(op_length(table, sizeof table - 1, 0), 0);
    cr_assert_eq(op_length(lookup, sizeof lookup, 0), 20);
    cr_assert_eq(op_length(lookup, sizeof lookup - 1, 0), 0);
    cr_assert_eq(op_length(wide, sizeof wide, 0), 6);
    cr_assert_eq(op_length(wide, sizeof wide, 6), 0);
    cr_assert_eq(op_length((const uint8_t[]){0xff}, 1, 0), 0);
}

Test(opcodes, absurd_switches) {
    uint8_t table[] = {OP_tableswitch, 0, 0, 0, 0, 0, 0, 0, 0x80, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff};
    uint8_t lookup[] = {OP_lookupswitch, 0, 0, 0, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff};
    cr_assert_eq(op_length(table, sizeof table, 0), 0);
    cr_assert_eq(op_length(lookup, sizeof lookup, 0), 0);
    lookup[8] = 0xff;
    cr_assert_eq(op_length(lookup, sizeof lookup, 0), 0);
}

// ---- Text ----

static bool valid(const char *text, size_t length) {
    return mutf8_valid((const uint8_t *)text, length);
}

Test(mutf8, validity) {
    cr_assert(valid("plain ascii, long enough", 24));
    cr_assert(valid("\xc0\x80", 2));
    cr_assert(valid("\xc3\xa9\xe1\x88\xb4\xed\xa0\x80", 8));
    cr_assert_not(valid("a\0b", 3));
    cr_assert_not(valid("\xc1\x80", 2));
    cr_assert_not(valid("\xe0\x81\x80", 3));
    cr_assert_not(valid("\xf0\x9f\x98\x80", 4));
    cr_assert_not(valid("\xc3", 1));
    cr_assert_not(valid("\xe1\x88", 2));
    cr_assert_not(valid("\x80", 1));
    cr_assert_not(valid("12345678\x80", 9));
}

Test(mutf8, round_trip) {
    uint16_t units[0x10000], back[0x10000];
    uint8_t *bytes = malloc(3 * 0x10000);
    for (unsigned i = 0; i < 0x10000; i++)
        units[i] = (uint16_t)i;
    size_t size = (size_t)(mutf8_from_utf16(units, 0x10000, bytes) - bytes);
    cr_assert_eq(size, mutf8_size_of_utf16(units, 0x10000));
    cr_assert(mutf8_valid(bytes, size));
    cr_assert_eq(mutf8_utf16_length(bytes, size), 0x10000);
    mutf8_to_utf16(bytes, size, back);
    cr_assert_arr_eq(units, back, sizeof units);
    cr_assert_not(mutf8_is_latin1(bytes, size));
    free(bytes);
}

Test(mutf8, to_utf8_joins_surrogates) {
    uint8_t out[16];
    size_t n = mutf8_to_utf8((const uint8_t *)"\xed\xa0\xbd\xed\xb8\x80\xc0\x80", 8, out);
    cr_assert_eq(n, 5);
    cr_assert_arr_eq(out, "\xf0\x9f\x98\x80\0", 5);
}

// ---- Descriptors ----

Test(descriptor, fields) {
    static const char *const good[] = {"I", "[[J", "Ljava/lang/Object;", "[La;", "LA-B;"};
    static const char *const bad[] = {"",       "V",    "[",    "L;",    "La",   "II",
                                      "La//b;", "L/a;", "La/;", "La.b;", "L[a;", "Q"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        cr_assert(descriptor_is_field(cf_text(good[i]), 61), "%s", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        cr_assert_not(descriptor_is_field(cf_text(bad[i]), 61), "%s", bad[i]);
    cr_assert_not(descriptor_is_field(cf_text("LA-B;"), 48));
    char deep[300];
    memset(deep, '[', sizeof deep);
    deep[255] = 'I', deep[256] = 0;
    cr_assert(descriptor_is_field(cf_text(deep), 61));
    deep[255] = '[', deep[256] = 'I', deep[257] = 0;
    cr_assert_not(descriptor_is_field(cf_text(deep), 61));
}

Test(descriptor, methods) {
    cr_assert(descriptor_is_method(cf_text("(IJ[Ljava/lang/String;)V"), 61));
    cr_assert_not(descriptor_is_method(cf_text("(V)V"), 61));
    cr_assert_not(descriptor_is_method(cf_text("(I"), 61));
    cr_assert_not(descriptor_is_method(cf_text("()"), 61));
    cr_assert_not(descriptor_is_method(cf_text("()VV"), 61));
    MethodShape shape = descriptor_shape(cf_text("(IJ[DLa/B;D)[I"));
    cr_assert_eq(shape.parameters, 5);
    cr_assert_eq(shape.slots, 7);
    cr_assert(cf_text_is(shape.result, "[I"));
}

// ---- Class files ----

static char text[CLASS_ERROR_MAX + 64];

static const char *error_of(const uint8_t *bytes, size_t length, const char *name) {
    CfOptions options = {.name = name};
    ClassError error;
    ClassFile *cf = classfile_parse(bytes, length, &options, &error);
    snprintf(text, sizeof text, "%s%s%s", cf ? "" : class_error_class(error.kind), cf ? "" : ": ",
             cf ? "accepted" : error.message);
    classfile_free(cf);
    return text;
}

static Builder sample(unsigned major) {
    static const uint8_t code[] = {OP_return};
    Builder b = build_class(major, "p/T");
    add_method(&b, ACC_STATIC, "m", "(I)V", (Body){.code = code, .code_length = 1, .stack = 0, .locals = 1});
    finish_class(&b);
    return b;
}

Test(classfile, reads_what_was_written) {
    Builder b = sample(61);
    ClassError error;
    ClassFile *cf = classfile_parse(b.file, b.length, NULL, &error);
    cr_assert(cf, "%s", error.message);
    cr_assert(cf_text_is(cf_this_name(cf), "p/T"));
    cr_assert(cf_text_is(cf_name(cf, cf->super_class), "java/lang/Object"));
    cr_assert_eq(cf->method_count, 1);
    cr_assert(cf_text_is(cf_utf8(cf, cf->methods[0].name), "m"));
    CfCode code;
    cr_assert(cf_code(cf, &cf->methods[0], &code));
    cr_assert(code.length == 1 && code.code[0] == OP_return && code.max_locals == 1);
    cr_assert_eq(cf_line(cf, &code, 0), -1);
    classfile_free(cf);
}

Test(classfile, versions) {
    Builder b = sample(62);
    cr_assert_str_eq(
        error_of(b.file, b.length, "p/T"),
        "java/lang/UnsupportedClassVersionError: p/T has been compiled by a more recent version of the "
        "Java Runtime (class file version 62.0), this version of the Java Runtime only recognizes class "
        "file versions up to 61.0");
    b = sample(44);
    cr_assert_str_eq(error_of(b.file, b.length, "p/T"),
                     "java/lang/UnsupportedClassVersionError: p/T (class file "
                     "version 44.0) was compiled with an invalid major version");
    b = sample(45);
    cr_assert_str_eq(error_of(b.file, b.length, "p/T"), "accepted");
}

Test(classfile, messages) {
    Builder b = sample(61);
    cr_assert_str_eq(error_of(b.file, 3, "p/T"), "java/lang/ClassFormatError: Truncated class file");
    cr_assert_str_eq(error_of((const uint8_t *)"\0\0\0\0\0\0\0\0\0\0", 10, "p/T"),
                     "java/lang/ClassFormatError: Incompatible magic value 0 in class file p/T");
    cr_assert_str_eq(error_of(b.file, b.length, "Q"), "java/lang/NoClassDefFoundError: Q (wrong name: p/T)");
    b.file[b.length++] = 0;
    cr_assert_str_eq(error_of(b.file, b.length, "p/T"),
                     "java/lang/ClassFormatError: Extra bytes at the end of class file p/T");
}

Test(classfile, duplicate_methods) {
    static const uint8_t code[] = {OP_return};
    Builder b = build_class(61, "T");
    for (int i = 0; i < 2; i++)
        add_method(&b, ACC_STATIC, "m", "()V", (Body){.code = code, .code_length = 1});
    finish_class(&b);
    cr_assert_str_eq(
        error_of(b.file, b.length, NULL),
        "java/lang/ClassFormatError: Duplicate method name \"m\" with signature \"()V\" in class file T");
}

Test(classfile, any_damage_is_survived) {
    Builder b = sample(61);
    static const uint8_t values[] = {0, 1, 0x7f, 0x80, 0xff};
    uint8_t *bytes = malloc(b.length);
    for (size_t length = 0; length < b.length; length++) {
        memcpy(bytes, b.file, length);
        error_of(bytes, length, NULL);
    }
    for (size_t i = 0; i < b.length; i++)
        for (size_t k = 0; k < sizeof values; k++) {
            memcpy(bytes, b.file, b.length);
            bytes[i] = values[k];
            error_of(bytes, b.length, NULL);
        }
    free(bytes);
}
