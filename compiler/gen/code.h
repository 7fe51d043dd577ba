/* Code: the bytecode of one method while it is being made, with what the verifier will see.
 *
 * Every emitting function keeps the types on the operand stack and the set of defined locals up to date, so a
 * stack map frame can be written at any point that is jumped to. While `alive` is false nothing is emitted:
 * code that cannot be reached does not exist. Jumps are lists waiting for their target; each remembers the
 * state that it left with.
 *
 * Locals that are declared with a value are always defined while registered. The others (at most 64 at a
 * time; what comes beyond is zeroed at its declaration) own a bit of `defined`.
 *
 * A jump that does not fit 16 bits sets `need_fat`: the method has to be made again with `fat` on, where
 * every jump is wide. Limits of the format set `too_large` and the like; whoever generates the method reports
 * them. */
#ifndef JINDO_COMPILER_CODE_H
#define JINDO_COMPILER_CODE_H

#include "classfile/opcodes.h"
#include "context.h"
#include "write/pool.h"

typedef enum VKind { /* as in StackMapTable */
                     V_TOP,
                     V_INT,
                     V_FLOAT,
                     V_DOUBLE,
                     V_LONG,
                     V_NULL,
                     V_UNINIT_THIS,
                     V_OBJECT,
                     V_UNINIT
} VKind;

typedef struct VType {
    uint8_t kind;
    uint32_t pc; /* V_UNINIT: of its `new` */
    Type *type;  /* V_OBJECT: erased class or array type */
} VType;

typedef struct Local {
    VarSymbol *sym; /* NULL: a temporary */
    VType v;
    Type *type; /* erased */
    uint16_t slot;
    bool settles;     /* defined for good by its first store */
    int8_t bit;       /* in `defined`; -1: always defined */
    int32_t start_pc; /* first defined here; -1: not yet */
} Local;

/* What is known at one point: defined locals among the first `nlocals`, and the operand stack. */
typedef struct State {
    uint64_t defined;
    int nlocals, nstack;
    VType *stack;
} State;

typedef struct Exits { /* a list of jumps that will have one target */
    struct Exits *next;
    uint32_t pc;
    State state;
} Exits;

typedef struct LineEntry {
    uint16_t pc, line;
} LineEntry;

typedef struct CatchEntry {
    uint16_t from, to, target, type; /* type: pool number, 0 for any */
} CatchEntry;

typedef struct VarEntry { /* of LocalVariableTable */
    VarSymbol *sym;
    uint16_t from, length, slot;
} VarEntry;

typedef struct Code {
    Compiler *c;
    Pool *pool;
    Bytes b;
    bool alive, fat, need_fat, too_large, too_many_locals, too_much_stack;
    bool fixed;         /* somebody holds the current position: nothing before it may go away */
    bool only_pending;  /* nothing but the pending jumps leads here */
    bool pending_frame; /* the next instruction is jumped to */
    Pos pending_pos;    /* line mark for the next instruction */
    Exits *pending;     /* jumps to the next instruction */
    Exits *free_jumps;
    VType *stack;
    int nstack, stack_cap, depth, max_stack;
    Local *locals;
    int nlocals, locals_cap, next_slot, max_locals;
    uint64_t defined, bits_used;
    VEC(LineEntry) lines;
    VEC(CatchEntry) catches;
    VEC(VarEntry) vars;
    Bytes frames;
    int frame_count;
    int32_t frame_pc;
    VType *frame_locals; /* of the last frame */
    int frame_nlocals, frame_cap;
    VType *scratch;
    int scratch_cap;
    Pos line_from, line_to; /* positions known to be on line_no */
    int line_no;
} Code;

void code_init(Code *k, Compiler *c, Pool *pool);
void code_start(Code *k, bool fat); /* a new method */
/* After `this` and parameters are registered: their types are the first frame. */
void code_begin_body(Code *k);

/* ---- state ---- */
VType vtype_of(Compiler *c, Type *erased);
State code_state(Code *k);                      /* a copy */
void code_enter_state(Code *k, const State *s); /* the next instruction is reached with s */
void code_dead(Code *k);
/* Position of the next instruction, which stays there. */
uint32_t code_here(Code *k);
/* The same, and it will be jumped back to. */
uint32_t code_label(Code *k);
/* Start of an exception handler: s with only the exception on the stack. */
uint32_t code_handler(Code *k, const State *s, Type *exception);
void code_line(Code *k, Pos pos); /* the next instruction begins the line of pos */
void code_set_top(Code *k, Type *erased);
VType *code_top(Code *k, int down); /* 0: top value; NULL when there is none */
void code_catch(Code *k, uint32_t from, uint32_t to, uint32_t target, uint16_t type);

/* ---- locals ---- */
int code_new_local(Code *k, VarSymbol *sym, Type *erased, bool defined);
int code_new_temp(Code *k, Type *erased);  /* defined for good by its first store */
void code_settle_local(Code *k, int slot); /* from now on it is always defined */
int code_mark(Code *k);                    /* to end the scopes of all locals made from now on */
void code_end_scopes(Code *k, int mark);
void code_load(Code *k, int slot);
void code_store(Code *k, int slot);
void code_iinc(Code *k, int slot, int by);
Local *code_local(Code *k, int slot);

/* ---- instructions ---- */
void code_op(Code *k, int op); /* one without operands whose row says everything */
void code_pop(Code *k);        /* the top value, of whatever size */
void code_dup(Code *k);
void code_dup_under(Code *k, int under); /* copies the top value below `under` values */
void code_dup_pair(Code *k);             /* dup2 of two one-slot values */
void code_int(Code *k, int32_t x);
void code_konst(Code *k, const Konst *x);
void code_long(Code *k, int64_t x);
void code_null(Code *k);
void code_string(Code *k, const Name *s);
void code_class_constant(Code *k, Type *erased);
void code_field(Code *k, int op, const Name *owner, const Name *name, Type *erased);
/* invokevirtual and kin: pops nargs values and, unless static, the receiver; pushes ret unless void. */
void code_invoke(Code *k, int op, const Name *owner, const Name *name, const Name *desc, int nargs, Type *ret,
                 bool is_interface);
void code_indy(Code *k, uint16_t index, int nargs, Type *ret);
void code_new(Code *k, Type *erased);
void code_new_array(Code *k, Type *array, int dims); /* dims lengths are on the stack */
void code_checkcast(Code *k, Type *erased);
void code_instanceof(Code *k, Type *erased);
void code_array_load(Code *k, Type *elem);
void code_array_store(Code *k, Type *elem);
void code_return(Code *k, Type *erased);
void code_throw(Code *k);
/* int -> byte, char, short; between any two numeric types. */
void code_convert(Code *k, TypeTag from, TypeTag to);

/* ---- jumps ---- */
int code_negate(int op);
Exits *code_jump(Code *k, int op); /* NULL when not alive */
Exits *code_merge(Exits *a, Exits *b);
void code_resolve(Code *k, Exits *j); /* they come here */
void code_resolve_to(Code *k, Exits *j, uint32_t target);
void code_jump_to(Code *k, int op, uint32_t target);
/* A switch with `n` sorted keys (tableswitch or lookupswitch as is shorter); returns where it is, for
 * code_case. */
typedef struct SwitchCode {
    uint32_t pc, table;
    bool is_table;
    int32_t low;
    int n;
    const int32_t *keys;
    State state;
} SwitchCode;
void code_switch(Code *k, SwitchCode *s, const int32_t *keys, int n);
void code_case(Code *k, SwitchCode *s, int key_index, uint32_t target); /* -1: default */
void code_switch_end(Code *k, SwitchCode *s, uint32_t default_target);  /* table holes */

/* Internal name of an erased class type, descriptor of an array type: how Class constants spell it. */
const Name *type_class_name(Compiler *c, Type *erased);

#endif
