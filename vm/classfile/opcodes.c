// Tables made from opcodes.def, and the length of an instruction.
#include "classfile/opcodes.h"

#include <stdbool.h>
#include <stddef.h>

#include "classfile/cursor.h"

enum {
#define OPSHAPE(name, length, operands) SHAPE_LENGTH_##name = length,
    OPSHAPES(OPSHAPE)
#undef OPSHAPE
};

const OpInfo op_info[256] = {
#define OP(number, name, shape, pops, pushes, flags, effect)                                                 \
    [number] = {#name, pops, pushes, OPSHAPE_##shape, SHAPE_LENGTH_##shape, flags},
#include "classfile/opcodes.def"
#undef OP
};

static uint32_t wide_length(const uint8_t *code, uint32_t size, uint32_t pos) {
    if (pos + 1 >= size)
        return 0;
    switch (op_info[code[pos + 1]].shape) {
    case OPSHAPE_LOCAL: return 4;
    case OPSHAPE_IINC: return 6;
    default: return 0;
    }
}

static uint64_t switch_length(const uint8_t *code, uint32_t size, uint32_t pos) {
    bool table = code[pos] == OP_tableswitch;
    uint32_t operands = (pos + 4) & ~3u, head = table ? 12 : 8;
    if (operands > size || size - operands < head)
        return 0;
    int64_t count = (int32_t)load_u4(code + operands + 4);
    if (table)
        count = (int64_t)(int32_t)load_u4(code + operands + 8) - count + 1;
    if (count < (table ? 1 : 0))
        return 0;
    return (uint64_t)operands + head + (table ? 4 : 8) * (uint64_t)count - pos;
}

uint32_t op_length(const uint8_t *code, uint32_t size, uint32_t pos) {
    if (pos >= size)
        return 0;
    uint64_t length = op_info[code[pos]].length;
    if (code[pos] == OP_wide)
        length = wide_length(code, size, pos);
    else if (code[pos] == OP_tableswitch || code[pos] == OP_lookupswitch)
        length = switch_length(code, size, pos);
    return length <= size - pos ? (uint32_t)length : 0;
}
