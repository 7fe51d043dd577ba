// Writes spec/instructions.md, the page of the instruction table, to standard output.
#include <stdio.h>
#include <string.h>

#include "classfile/opcodes.h"

static const char *const operands[] = {
#define OPSHAPE(name, length, text) text,
    OPSHAPES(OPSHAPE)
#undef OPSHAPE
};

static const struct {
    unsigned number;
    const char *effect;
} effects[] = {
#define OP(number, name, shape, pops, pushes, flags, effect) {number, effect},
#include "classfile/opcodes.def"
#undef OP
};

static void print_flags(unsigned flags) {
    static const char *const names[] = {"may throw", "jumps",         "ends a block",  "calls",
                                        "returns",   "reads a local", "writes a local"};
    const char *separator = "";
    for (unsigned i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (!(flags & 1u << i))
            continue;
        printf("%s%s", separator, names[i]);
        separator = ", ";
    }
}

// In a table cell a bar has to be escaped.
static void print_cell(const char *text) {
    for (; *text; text++)
        printf(*text == '|' ? "\\|" : "%c", *text);
}

static void print_row(unsigned i) {
    const OpInfo *info = &op_info[effects[i].number];
    printf("| %u | %02x | `%s` | ", effects[i].number, effects[i].number, info->name);
    print_cell(operands[info->shape]);
    printf(" | ");
    if (info->length)
        printf("%u", info->length);
    else
        printf("varies");
    printf(" | `%s` | `%s` | ", info->pops[0] ? info->pops : " ", info->pushes[0] ? info->pushes : " ");
    print_cell(effects[i].effect);
    printf(" | ");
    print_flags(info->flags);
    printf(" |\n");
}

int main(void) {
    printf("# Instructions\n\n"
           "Made from vm/classfile/opcodes.def by `make spec/instructions.md`; edit the table, not this "
           "page.\n\n"
           "Pops and pushes are types, bottom of the stack to top: I int, J long, F float, D double, A "
           "reference,\n"
           "O reference to an initialized object, N null, R return address; i j f d c s an array of that "
           "primitive,\n"
           "b a byte or boolean array, o an array of references; w x y z one slot of any type, the same "
           "letter on both\n"
           "sides being the same slot; * depends on the operand. Operands: u unsigned, s signed, then the "
           "bytes.\n\n"
           "| op | hex | name | operands | bytes | pops | pushes | effect | also |\n"
           "|---|---|---|---|---|---|---|---|---|\n");
    for (unsigned i = 0; i < sizeof effects / sizeof effects[0]; i++)
        print_row(i);
    return 0;
}
