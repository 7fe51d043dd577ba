// The instruction set: numbers, lengths, names and effects, all made from opcodes.def.
#ifndef JINDO_CLASSFILE_OPCODES_H
#define JINDO_CLASSFILE_OPCODES_H

#include <stdint.h>

// OPSHAPE(name, length, operands): how an instruction's operands are laid out.
// length counts the opcode byte; 0 means it has to be computed (op_length).
#define OPSHAPES(OPSHAPE)                                                                                    \
    OPSHAPE(NONE, 1, "")                                                                                     \
    OPSHAPE(S1, 2, "s1 value")                                                                               \
    OPSHAPE(S2, 3, "s2 value")                                                                               \
    OPSHAPE(LDC1, 2, "u1 constant")                                                                          \
    OPSHAPE(LDC2, 3, "u2 constant")                                                                          \
    OPSHAPE(LOCAL, 2, "u1 local (u2 after wide)")                                                            \
    OPSHAPE(L0, 1, "")                                                                                       \
    OPSHAPE(L1, 1, "")                                                                                       \
    OPSHAPE(L2, 1, "")                                                                                       \
    OPSHAPE(L3, 1, "")                                                                                       \
    OPSHAPE(IINC, 3, "u1 local, s1 value (u2, s2 after wide)")                                               \
    OPSHAPE(JUMP2, 3, "s2 offset")                                                                           \
    OPSHAPE(JUMP4, 5, "s4 offset")                                                                           \
    OPSHAPE(TABLE, 0, "pad to 4, s4 default, s4 low, s4 high, s4 offsets")                                   \
    OPSHAPE(LOOKUP, 0, "pad to 4, s4 default, s4 n, n pairs of s4 match and s4 offset")                      \
    OPSHAPE(FIELD, 3, "u2 field")                                                                            \
    OPSHAPE(METHOD, 3, "u2 method")                                                                          \
    OPSHAPE(INTERFACE, 5, "u2 interface method, u1 argument slots, u1 0")                                    \
    OPSHAPE(DYNAMIC, 5, "u2 call site, u2 0")                                                                \
    OPSHAPE(CLASS, 3, "u2 class")                                                                            \
    OPSHAPE(ATYPE, 2, "u1 element type")                                                                     \
    OPSHAPE(MULTI, 4, "u2 class, u1 dimensions")                                                             \
    OPSHAPE(WIDE, 0, "u1 opcode, then its operands widened")

typedef enum OpShape {
#define OPSHAPE(name, length, operands) OPSHAPE_##name,
    OPSHAPES(OPSHAPE)
#undef OPSHAPE
        OPSHAPE_COUNT
} OpShape;

enum {
    OPF_THROW = 1,   // may throw (beyond what any instruction may: ThreadDeath, OutOfMemoryError ...)
    OPF_JUMP = 2,    // has targets
    OPF_END = 4,     // never continues with the next instruction
    OPF_CALL = 8,    // runs another method
    OPF_RETURN = 16, // leaves the method
    OPF_LOAD = 32,   // reads a local
    OPF_STORE = 64,  // writes a local
};

enum {
#define OP(number, name, shape, pops, pushes, flags, effect) OP_##name = number,
#include "classfile/opcodes.def"
#undef OP
    OP_COUNT = 0xca
};

typedef struct OpInfo {
    const char *name; // NULL: not an instruction
    const char *pops;
    const char *pushes;
    uint8_t shape;  // OpShape
    uint8_t length; // in bytes, 0 where it varies
    uint8_t flags;  // OPF_xxx
} OpInfo;

// One row for each byte value; those from OP_COUNT on have no name.
extern const OpInfo op_info[256];

// The length in bytes of the instruction at code[pos], wide and switches included.
// 0 if it is no instruction or does not end by size.
uint32_t op_length(const uint8_t *code, uint32_t size, uint32_t pos);

// The local that xload_n and xstore_n name in their opcode. Only for the shapes L0 to L3.
static inline unsigned op_implied_local(unsigned op) {
    return op_info[op].shape - OPSHAPE_L0;
}

#endif
