// What the parts of the verifier share. Not for other modules.
//
// verify.c        one class, one method: instruction boundaries, handlers, the walk with stack maps
// verify_map.c    reading a StackMapTable; comparing frames with it
// verify_type.c   types, their names, assignability
// verify_frame.c  the frame at hand: locals and operand stack
// verify_step.c   what each instruction does to the frame
// verify_infer.c  inference, for old class files
// verify_fault.c  messages
#ifndef JINDO_CLASSFILE_VERIFIER_H
#define JINDO_CLASSFILE_VERIFIER_H

#include "classfile/opcodes.h"
#include "classfile/verify.h"

// ---- Types ----

// A verification type: kind in the low four bits; above them the name of a V_REF (index into Verifier.names),
// the bytecode index of the `new` of a V_UNINIT, the subroutine context of a V_RETURN.
typedef uint32_t VType;

enum {
    V_TOP,
    V_INT,
    V_FLOAT,
    V_LONG,
    V_LONG2, // second half
    V_DOUBLE,
    V_DOUBLE2,
    V_NULL,
    V_UNINIT_THIS,
    V_UNINIT,
    V_REF,
    V_RETURN,
    // Only as what is expected:
    V_REFERENCE, // any reference, initialized or not
    V_CATEGORY1,
    V_CATEGORY2,
};

static inline unsigned vtype_kind(VType t) {
    return t & 15;
}
static inline uint32_t vtype_payload(VType t) {
    return t >> 4;
}
static inline VType vtype_make(unsigned kind, uint32_t payload) {
    return kind | payload << 4;
}
static inline bool vtype_is_first_half(VType t) {
    return t == V_LONG || t == V_DOUBLE;
}
static inline bool vtype_is_second_half(VType t) {
    return t == V_LONG2 || t == V_DOUBLE2;
}
static inline bool vtype_is_reference(VType t) {
    return vtype_kind(t) >= V_NULL && vtype_kind(t) <= V_REF;
}
static inline VType vtype_second(VType first) {
    return first + 1;
}
_Static_assert(V_LONG2 == V_LONG + 1 && V_DOUBLE2 == V_DOUBLE + 1, "halves are neighbours");

// ---- Where a type in a message comes from ----

typedef enum OriginKind {
    ORIGIN_NONE,
    ORIGIN_LOCAL,
    ORIGIN_STACK,
    ORIGIN_MAP_LOCAL,
    ORIGIN_MAP_STACK,
    ORIGIN_POOL,
    ORIGIN_SIGNATURE,
} OriginKind;

typedef struct Origin {
    VType type;
    OriginKind kind;
    uint32_t index;
} Origin;

// ---- Frames ----

enum { CHAIN_NONE = -1 };

typedef struct Frame {
    VType *locals;
    VType *stack;
    uint32_t bci;
    uint32_t locals_size; // those above are V_TOP
    uint32_t stack_size;
    uint32_t mark;  // stack_size before the instruction: what a message shows
    uint32_t chain; // the MapFrame.locals that `locals` is a copy of; CHAIN_NONE once it has changed
    bool uninit_this;
} Frame;

// A StackMapTable frame. Locals are a chain of nodes from the last one back, so that a frame made from the
// one before shares its locals; the stack is a run of Verifier.map_stack.
typedef struct MapFrame {
    uint32_t bci;
    uint32_t locals; // node + 1 of the last local; 0 is none
    uint32_t locals_size;
    uint32_t stack, stack_size;
    bool uninit_this;
} MapFrame;

typedef struct MapNode {
    VType type;
    uint32_t before; // node + 1
} MapNode;

// ---- The verifier ----

typedef struct Verifier {
    const ClassFile *cf;
    const VerifyHost *host;
    VerifyError *error; // filled in once; from then on everything stops
    bool inferring;
    uint64_t work; // what is left of the budget

    // Names of V_REF types: interned, so that equal types are equal numbers.
    CfText *names;
    uint32_t name_count, name_capacity;
    uint32_t *name_slots; // name + 1
    uint32_t name_mask;
    uint8_t **owned; // bytes of names that are not in the class file
    uint32_t owned_count, owned_room;
    VType object, string, class_, throwable, method_type, method_handle, this_type, super_type;

    // The method at hand.
    const CfMember *method;
    CfText method_name, descriptor;
    CfCode code;
    CfHandler *handlers;
    Frame frame;
    uint8_t *marks;     // per bytecode: MARK_xxx
    uint32_t *map_at;   // per bytecode: MapFrame + 1
    uint32_t size_room; // of marks and map_at
    uint32_t locals_room, stack_room, handlers_room;

    bool popping_receiver; // for messages of inference
    void *visiting;        // the inference under way
    uint32_t *pending;     // work list of bytecode indices
    uint32_t pending_count, pending_room;

    MapFrame *maps;
    uint32_t map_count, map_room;
    MapNode *nodes;
    uint32_t node_count, node_room;
    VType *map_stack;
    uint32_t map_stack_count, map_stack_room;
    Frame target;             // a MapFrame spread out, to compare with or to show
    const uint8_t *map_bytes; // the StackMapTable; NULL if there is none
    uint32_t map_length;
} Verifier;

enum {
    MARK_START = 1,    // an instruction begins here
    MARK_NEW = 2,      // it is a `new`
    MARK_BOUNDARY = 4, // an exception handler's range begins or ends here
    MARK_REACHED = 8,  // for a moment: seen while following code
    MARK_JOIN = 16,    // control may come here from elsewhere (inference)
};

// Takes n units of work; false and an error if the budget is used up.
bool verifier_work(Verifier *v, uint64_t n);

// Makes room for n elements; false and an error if there is no memory.
bool verifier_room(Verifier *v, void *array, uint32_t *room, uint32_t n, size_t element);

// ---- verify_type.c ----

bool vtypes_init(Verifier *v);
VType vtype_named(Verifier *v, CfText name); // V_TOP and an error if there is no memory
VType vtype_of_descriptor(Verifier *v, CfText descriptor);
VType vtype_of_pool_class(Verifier *v, unsigned index);
static inline CfText vtype_name(const Verifier *v, VType t) {
    return v->names[vtype_payload(t)];
}
bool vtype_is_array(const Verifier *v, VType t);
VType vtype_component(Verifier *v, VType array);
VType vtype_array_of(Verifier *v, VType component);
VerifyAnswer vtype_assignable(Verifier *v, VType to, VType from);
// The inference rule for two references; V_TOP if the host fails.
VType vtype_merge_references(Verifier *v, VType a, VType b);

// ---- verify_frame.c: false means v->error is filled in ----

bool frame_push(Verifier *v, VType t);                   // both halves of a long or double
bool frame_pop(Verifier *v, VType expected, VType *got); // likewise; got may be NULL
bool frame_pop_value(Verifier *v,
                     VType expected); // an argument or field value: the upper half is looked at first
bool frame_load(Verifier *v, unsigned index, VType expected, VType *got);
bool frame_store(Verifier *v, unsigned index, VType t);
void frame_set_local(Frame *f, unsigned index, VType t); // one slot; keeps pairs whole
void frame_initialized(Verifier *v, VType old, VType type);

// ---- verify_map.c ----

bool map_read(Verifier *v);
bool map_spread(Verifier *v, const MapFrame *m); // into v->target
// The frame at hand must fit v->maps[i]. `message` with an optional number heads an error.
bool map_match(Verifier *v, uint32_t i, const char *message, int64_t number);
void map_adopt(Verifier *v, uint32_t i);

// ---- verify_step.c ----

// The instruction at v->frame.bci acts on v->frame, targets and handlers left aside.
bool step(Verifier *v);

// Checks the operands of the instruction at v->frame.bci as far as they need no frame.
bool step_check(Verifier *v);

typedef bool (*TargetVisitor)(Verifier *v, int64_t target);
// Visits the jump targets of the instruction at bci. Their range has not been checked.
bool step_targets(Verifier *v, uint32_t bci, TargetVisitor visit);

// ---- verify_infer.c ----

bool infer_method(Verifier *v);

// ---- verify_fault.c: all give false ----

#if defined(__GNUC__)
#define FAULT_FORMAT(at) __attribute__((format(printf, at, at + 1)))
#else
#define FAULT_FORMAT(at)
#endif

bool fault_format(Verifier *v, const char *format, ...) FAULT_FORMAT(2);        // ClassFormatError
bool fault_format_method(Verifier *v, const char *format, ...) FAULT_FORMAT(2); // ... in method '...'
bool fault_code(Verifier *v, uint32_t bci, const char *format, ...)
    FAULT_FORMAT(3); // Error exists in the bytecode
bool fault_no_map(Verifier *v, uint32_t bci, const char *format, ...) FAULT_FORMAT(3);
bool fault_pool(Verifier *v, unsigned index, const char *format, ...) FAULT_FORMAT(3);
bool fault_local(Verifier *v, unsigned index, const char *message);
bool fault_overflow(Verifier *v);
bool fault_underflow(Verifier *v);
// "Type ACTUAL is not assignable to EXPECTED"; without an expected type (V_TOP and no origin) "Invalid type:
// ACTUAL".
bool fault_type(Verifier *v, Origin actual, Origin expected, const char *format, ...) FAULT_FORMAT(4);
// The frame does not match v->target, in its `what`, or in a type.
bool fault_map(Verifier *v, const char *what, const char *message, int64_t number);
bool fault_map_type(Verifier *v, Origin actual, Origin expected, const char *message, int64_t number);
bool fault_map_offset(Verifier *v, const MapFrame *m);
bool fault_memory(Verifier *v);
bool fault_pending(Verifier *v);
bool fault_old_format(Verifier *v, const char *message); // likewise, a ClassFormatError
bool fault_old(Verifier *v, const char *format, ...)
    FAULT_FORMAT(2); // (class: C, method: m signature: s) ...

#endif
