/* Register allocation: linear scan over the live intervals of SSA values.
 *
 * What it sees is a list of instructions in blocks, each a row of operands. An operand names a virtual
 * register (VReg, one a value) and says what the instruction wants of it (Policy). The allocator answers with
 * a place (Loc) for each operand, and with moves to be made in the gaps in front of instructions.
 *
 * Positions count four an instruction:
 *      4i      gap A: values change places here, and here only
 *      4i + 1  gap B: operands are copied to where the instruction wants them (fixed registers, outgoing
 * arguments, two-address results) 4i + 2  the instruction reads its inputs 4i + 3  it writes its results, and
 * its clobbered registers
 *
 * regalloc_live.c makes the intervals, regalloc.c places them, regalloc_moves.c makes the moves. All memory
 * is the compilation's arena's.
 */
#ifndef JINDO_JIT_REGALLOC_H
#define JINDO_JIT_REGALLOC_H

#include "arena.h"

#include <stdbool.h>
#include <stdint.h>

typedef uint32_t VReg;
#define VREG_NONE 0u

typedef enum RegClass { CLASS_INT, CLASS_FLOAT } RegClass;

typedef enum LocKind {
    LOC_NONE,
    LOC_INT,   /* n: register */
    LOC_FLOAT, /* n: register */
    LOC_SLOT,  /* n: 8-byte slots from the frame's header */
    LOC_OUT,   /* n: which outgoing argument */
    LOC_CONST, /* n: index into Ra.constants */
} LocKind;

typedef struct Loc {
    uint8_t kind;
    int32_t n;
} Loc;

static inline bool loc_same(Loc a, Loc b) {
    return a.kind == b.kind && a.n == b.n;
}
static inline bool loc_is_reg(Loc l) {
    return l.kind == LOC_INT || l.kind == LOC_FLOAT;
}
static inline bool loc_in_memory(Loc l) {
    return l.kind == LOC_SLOT || l.kind == LOC_OUT;
}

typedef enum Policy {
    USE_REG,   /* in a register, which a result may take over */
    USE_LATE,  /* in a register that no result takes */
    USE_ANY,   /* as USE_REG, but a slot will do */
    USE_NOTE,  /* wherever it is, constants too; is no reason to be in a register */
    USE_FIXED, /* copied to loc before the instruction */
    USE_COPY,  /* copied to the result of the DEF_SAME that follows */
    DEF_REG,
    DEF_SAME,  /* the result starts as a copy of the operand before it */
    DEF_FIXED, /* the result is in loc */
    TEMP_REG,
    TEMP_FIXED,
} Policy;

typedef struct Operand {
    VReg v;
    uint8_t policy;
    uint8_t group; /* the caller's */
    Loc loc;       /* given for FIXED, else the answer */
} Operand;

typedef struct RaInsn {
    uint32_t first, count; /* in Ra.operands */
    bool clobbers;         /* all registers */
} RaInsn;

typedef struct RaBlock {
    uint32_t first, end; /* instructions */
    uint32_t pred_count, succ_count, phi_count;
    uint32_t *preds, *succs;
    VReg *phis;
    VReg *phi_in; /* of phi k and predecessor p: [k * pred_count + p] */
    uint32_t depth;
    bool loop_header;
} RaBlock;

typedef struct RaMove {
    Loc to, from;
    struct RaMove *next;
} RaMove;

typedef struct RaTarget {
    const uint8_t *order[2]; /* allocatable registers of each class, best first */
    uint8_t count[2];
    uint8_t scratch; /* integer register that breaks cycles of moves */
    uint8_t fewest;  /* so many of each class any instruction can do with */
} RaTarget;

struct Interval;
struct VInfo;

typedef struct Ra {
    Arena *arena;
    const RaTarget *target;
    uint32_t seed; /* not 0: few registers, random decisions (tests) */
    RaInsn *insns;
    uint32_t insn_count, insn_room;
    Operand *operands;
    uint32_t operand_count, operand_room;
    struct VInfo *vregs; /* [0] is nothing */
    uint32_t vreg_count, vreg_room;
    int64_t *constants;
    uint32_t constant_count, constant_room;
    RaBlock *blocks; /* in the order of their code; the caller's */
    uint32_t block_count;
    int32_t first_spill; /* where spill slots begin */
    /* answers */
    RaMove **gap_a, **gap_b; /* by instruction */
    uint32_t spills;         /* slots used from first_spill on */
    uint32_t moves, splits;  /* counted */
    bool failed;
    /* inside */
    uint32_t *block_of; /* by instruction */
    uint64_t **live_in; /* by block: bits by VReg */
    uint64_t **live_out;
    struct Range *fixed[64]; /* by register: ints, then floats */
    uint32_t *clobbers, clobber_count;
    struct Interval **heap;
    uint32_t heap_count, heap_room;
    struct Interval *active[64], *inactive[2];
    uint32_t *slot_ends, slot_room;
    uint64_t allowed[2];
} Ra;

void ra_init(Ra *a, Arena *arena, const RaTarget *target, uint32_t seed);

/* ---- Telling it ---- */

VReg ra_vreg(Ra *a, RegClass c);
VReg ra_constant(Ra *a, RegClass c, int64_t bits); /* needs no definition */
VReg ra_in_slot(Ra *a, RegClass c, int32_t slot);  /* is in memory there from the start, and stays */
void ra_insn(Ra *a, bool clobbers);                /* operands of the instruction follow */
Operand *ra_operand(Ra *a, VReg v, Policy p);      /* pointer is good until the next operand */
void ra_fixed(Ra *a, VReg v, Policy p, Loc loc);
VReg ra_temp(Ra *a, RegClass c);

/* ---- Doing it ---- */

void ra_run(Ra *a); /* or failed */

/* One of a set of moves that happen at once, in an order that is right one after the other. */
typedef void (*MoveFn)(void *context, Loc to, Loc from);
void ra_parallel(Ra *a, RaMove *moves, MoveFn move, void *context);

#endif
