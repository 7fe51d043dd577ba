// The verifier: what it takes, what it refuses, and in which words.
#include <criterion/criterion.h>

#include "classfile/opcodes.h"
#include "classfile/verify.h"
#include "classfile_builder.h"

// ---- A world of classes that all extend Object directly; those with an I in front are interfaces ----

static VerifyAnswer is_interface(void *context, CfText name) {
    (void)context;
    return name.bytes[0] == 'I' ? VERIFY_YES : VERIFY_NO;
}

static VerifyAnswer is_subclass(void *context, CfText name, CfText super) {
    (void)context;
    bool throwable = cf_text_is(super, "java/lang/Throwable") && cf_text_is(name, "java/lang/Exception");
    return throwable || cf_text_equal(name, super) || cf_text_is(super, "java/lang/Object") ? VERIFY_YES
                                                                                            : VERIFY_NO;
}

static VerifyAnswer is_protected(void *context, CfText owner, CfText name, CfText descriptor, bool method) {
    (void)context, (void)owner, (void)name, (void)descriptor, (void)method;
    return VERIFY_NO;
}

static VerifyAnswer superclass(void *context, CfText name, CfText *super) {
    (void)context;
    *super = cf_text_is(name, "java/lang/Object") ? cf_text("") : cf_text("java/lang/Object");
    return VERIFY_YES;
}

static const VerifyHost host = {NULL, is_interface, is_subclass, is_protected, superclass};

// ---- Running one method ----

static char message[8192];

// NULL if the class verifies, else the message.
static const char *verify(Builder *b, const char *name) {
    ClassError format;
    VerifyError error;
    finish_class(b);
    dump_class(b, name);
    ClassFile *cf = classfile_parse(b->file, b->length, NULL, &format);
    cr_assert(cf, "%s", format.message);
    bool ok = verify_class(cf, &host, &error);
    snprintf(message, sizeof message, "%s", ok || !error.message ? "" : error.message);
    verify_error_free(&error);
    classfile_free(cf);
    return ok ? NULL : message;
}

static const char *verify_code(unsigned major, const char *descriptor, const uint8_t *code, size_t length,
                               unsigned stack, unsigned locals) {
    Builder b = build_class(major, "T");
    add_method(&b, ACC_PUBLIC | ACC_STATIC, "m", descriptor,
               (Body){.code = code, .code_length = length, .stack = stack, .locals = locals});
    return verify(&b, "T");
}

#define VERIFY(major, descriptor, stack, locals, ...)                                                        \
    verify_code(major, descriptor, (uint8_t[]){__VA_ARGS__}, sizeof((uint8_t[]){__VA_ARGS__}), stack, locals)

#define ACCEPTED(result)                                                                                     \
    do {                                                                                                     \
        const char *m_ = (result);                                                                           \
        cr_assert(!m_, "%s", m_);                                                                            \
    } while (0)

static void refused(const char *result, const char *with) {
    cr_assert(result, "accepted");
    cr_assert(strstr(result, with), "%s", result);
}

// ---- Type checking ----

Test(verify, straight_code) {
    ACCEPTED(VERIFY(61, "()I", 2, 0, OP_iconst_1, OP_iconst_2, OP_iadd, OP_ireturn));
    ACCEPTED(VERIFY(61, "(JD)J", 4, 4, OP_lload_0, OP_dload_2, OP_d2l, OP_ladd, OP_lreturn));
    ACCEPTED(VERIFY(61, "([[I)[I", 2, 1, OP_aload_0, OP_iconst_0, OP_aaload, OP_areturn));
}

Test(verify, whole_message) {
    const char *expected = "Bad type on operand stack\n"
                           "Exception Details:\n"
                           "  Location:\n"
                           "    T.m()I @2: iadd\n"
                           "  Reason:\n"
                           "    Type float (current frame, stack[1]) is not assignable to integer\n"
                           "  Current Frame:\n"
                           "    bci: @2\n"
                           "    flags: { }\n"
                           "    locals: { }\n"
                           "    stack: { integer, float }\n"
                           "  Bytecode:\n"
                           "    0000000: 040b 60ac                              \n";
    const char *got = VERIFY(61, "()I", 2, 0, OP_iconst_1, OP_fconst_0, OP_iadd, OP_ireturn);
    cr_assert_str_eq(got, expected);
}

Test(verify, stack_bounds) {
    refused(VERIFY(61, "()V", 1, 0, OP_iconst_0, OP_iconst_0, OP_return), "Operand stack overflow\n");
    refused(VERIFY(61, "()V", 1, 0, OP_pop, OP_return), "Operand stack underflow\n");
    refused(VERIFY(61, "()V", 1, 0, OP_nop), "Control flow falls through code end\n");
}

Test(verify, halves_stay_together) {
    refused(VERIFY(61, "()V", 3, 0, OP_lconst_0, OP_pop, OP_return), "is not assignable to category1 type");
    refused(VERIFY(61, "()V", 4, 0, OP_iconst_0, OP_lconst_0, OP_swap, OP_return), "category1 type");
    refused(VERIFY(61, "()V", 5, 0, OP_lconst_0, OP_iconst_0, OP_dup2, OP_return), "category1 type");
    ACCEPTED(
        VERIFY(61, "()V", 6, 0, OP_lconst_0, OP_iconst_0, OP_dup_x2, OP_pop, OP_pop2, OP_pop, OP_return));
    ACCEPTED(VERIFY(61, "()V", 8, 0, OP_lconst_0, OP_lconst_1, OP_dup2_x2, OP_return));
    refused(
        VERIFY(61, "()V", 2, 3, OP_lconst_0, OP_lstore_0, OP_iconst_0, OP_istore_1, OP_lload_0, OP_return),
        "Type top (current frame, locals[0]) is not assignable to long");
}

Test(verify, branches_need_frames) {
    refused(VERIFY(61, "(I)V", 1, 1, OP_iload_0, OP_ifeq, 0, 3, OP_return),
            "Expecting a stackmap frame at branch target 4\n");
    uint8_t code[] = {OP_iload_0, OP_ifeq, 0, 4, OP_return, OP_return}, maps[] = {0, 1, 5};
    Builder b = build_class(61, "T");
    add_method(
        &b, ACC_STATIC, "m", "(I)V",
        (Body){.code = code, .code_length = 6, .stack = 1, .locals = 1, .maps = maps, .maps_length = 3});
    ACCEPTED(verify(&b, "T"));
}

Test(verify, reused_uninitialized_object) {
    // A loop leaves the object of one turn uninitialized in a local and makes the next.
    Builder b = build_class(61, "T");
    unsigned object = add_class(&b, "java/lang/Object");
    uint8_t code[] = {OP_new, 0, (uint8_t)object, OP_astore_0, OP_goto, 0xff, 0xfc};
    uint8_t maps[] = {0, 1, 255, 0, 0, 0, 1, 8, 0, 0, 0, 0};
    add_method(&b, ACC_STATIC, "m", "()V",
               (Body){.code = code,
                      .code_length = sizeof code,
                      .stack = 1,
                      .locals = 1,
                      .maps = maps,
                      .maps_length = 12});
    refused(verify(&b, "T"), "does not match stack map");
}

Test(verify, constructor_must_call_another) {
    Builder b = build_class(61, "T");
    uint8_t code[] = {OP_return};
    add_method(&b, ACC_PUBLIC, "<init>", "()V",
               (Body){.code = code, .code_length = 1, .stack = 1, .locals = 1});
    refused(verify(&b, "T"), "Constructor must call super() or this() before return\n");
}

Test(verify, no_return_from_a_handler_around_super) {
    Builder b = build_class(61, "T");
    unsigned init = add_ref(&b, CONSTANT_Methodref, "java/lang/Object", "<init>", "()V");
    uint8_t code[] = {OP_aload_0, OP_invokespecial, 0, (uint8_t)init, OP_return, OP_pop, OP_return};
    uint16_t handlers[] = {0, 4, 5, 0};
    unsigned throwable = add_class(&b, "java/lang/Throwable");
    uint8_t maps[] = {0, 1, 255, 0, 5, 0, 1, 6, 0, 1, 7, 0, (uint8_t)throwable};
    add_method(&b, ACC_PUBLIC, "<init>", "()V",
               (Body){code, sizeof code, 1, 1, handlers, 1, maps, sizeof maps});
    refused(verify(&b, "T"), "Bad <init> method call from after the start of a try block\n");
}

Test(verify, map_names_a_bad_new) {
    // Code that nothing falls into says it has the object of a later `new`, whose class is no class.
    Builder b = build_class(61, "T");
    unsigned init = add_ref(&b, CONSTANT_Methodref, "java/lang/Object", "<init>", "()V");
    uint8_t code[] = {OP_return, OP_invokespecial, 0, (uint8_t)init, OP_return, OP_new, 0x7f,
                      0xff,      OP_return};
    uint8_t maps[] = {0, 2, 64 + 1, 8, 0, 5, 3};
    add_method(
        &b, ACC_STATIC, "m", "()V",
        (Body){
            .code = code, .code_length = sizeof code, .stack = 1, .maps = maps, .maps_length = sizeof maps});
    refused(verify(&b, "T"), "Illegal constant pool index 32767 in class T\n");
}

// ---- Type inference ----

Test(verify, old_loop) {
    // for (i = 0; i != 3; i++) o = i == 1 ? "" : o
    ACCEPTED(VERIFY(49, "(Ljava/lang/Object;)Ljava/lang/Object;", 2, 2, OP_iconst_0, OP_istore_1, OP_iload_1,
                    OP_iconst_3, OP_if_icmpeq, 0, 11, OP_aconst_null, OP_astore_0, OP_iinc, 1, 1, OP_goto,
                    0xff, 0xf6, OP_aload_0, OP_areturn));
    refused(VERIFY(49, "(I)V", 1, 1, OP_iload_0, OP_ifeq, 0, 4, OP_iconst_0, OP_return),
            "(class: T, method: m signature: (I)V) Inconsistent stack height");
    refused(VERIFY(49, "()I", 1, 1, OP_iload_0, OP_ireturn), "Accessing value from uninitialized register 0");
}

Test(verify, subroutine) {
    // Two calls with different types in a local that the subroutine leaves alone.
    ACCEPTED(VERIFY(49, "()I", 1, 2, OP_iconst_0, OP_istore_0, OP_jsr, 0, 12, OP_iload_0, OP_istore_0,
                    OP_aconst_null, OP_astore_0, OP_jsr, 0, 5, OP_iconst_0, OP_ireturn, OP_astore_1, OP_ret,
                    1));
}

Test(verify, subroutine_abuse) {
    refused(VERIFY(49, "()V", 2, 2, OP_jsr, 0, 3, OP_jsr, 0, 0, OP_return), "Recursive call to jsr entry");
    refused(VERIFY(49, "()V", 1, 1, OP_ret, 0), "Register 0 contains wrong type");
    refused(VERIFY(49, "()V", 1, 2, OP_jsr, 0, 4, OP_return, OP_astore_0, OP_aload_0, OP_pop, OP_ret, 0),
            "Register 0 contains wrong type");
    refused(VERIFY(51, "()V", 1, 1, OP_jsr, 0, 3, OP_return), "Bad instruction: a8");
}

Test(verify, unreached_code_is_checked_too) {
    refused(VERIFY(49, "()V", 1, 1, OP_return, OP_ldc, 200), "Illegal constant pool index");
    refused(VERIFY(49, "()V", 1, 1, OP_return, OP_iload, 9), "Illegal local variable number");
    refused(VERIFY(49, "()V", 1, 1, OP_return, OP_goto, 0, 9), "Illegal target of jump or branch");
}

Test(verify, nested_subroutines_are_bounded) {
    // Each level calls the next one twice: 2^30 ways through it.
    enum { LEVELS = 30, SIZE = 12 };
    uint8_t code[LEVELS * SIZE + 8];
    size_t n = 0;
    put1(code, &n, OP_jsr), put2(code, &n, 4), put1(code, &n, OP_return);
    for (unsigned level = 0; level < LEVELS; level++) {
        put1(code, &n, OP_astore), put1(code, &n, level);
        put1(code, &n, OP_jsr), put2(code, &n, 10);
        put1(code, &n, OP_jsr), put2(code, &n, 7);
        put1(code, &n, OP_ret), put1(code, &n, level);
        put1(code, &n, OP_nop), put1(code, &n, OP_nop);
    }
    put1(code, &n, OP_astore), put1(code, &n, LEVELS), put1(code, &n, OP_ret), put1(code, &n, LEVELS);
    refused(verify_code(49, "()V", code, n, 2, LEVELS + 1), "too complex");
}
