/* Compiled code as it is installed, and what is known about it.
 *
 * The code generator fills a Blob's tables with malloc'ed arrays and hands it over with the bytes
 * (code_install); a Blob is freed with its Vm. Installed code is immutable. See spec/jit.md for frames, calls
 * and exits.
 */
#ifndef JINDO_JIT_CODE_H
#define JINDO_JIT_CODE_H

#include "interp/code.h"
#include "runtime/vm.h"

/* Where a live register's value is. */
typedef enum PlaceKind {
    PLACE_SLOT,  /* at: slot behind the frame's header */
    PLACE_LOCAL, /* at: R[at] of the compiled method, where the caller left it */
    PLACE_GPR,   /* at: number in ExitRegs.gpr; exits only */
    PLACE_FPR,   /* at: number in ExitRegs.fpr; exits only */
    PLACE_INT,   /* at itself, sign-extended */
    PLACE_CONST, /* Blob.constants[at] */
} PlaceKind;

typedef struct Place {
    uint16_t reg; /* the interpreter's register, counted from the scope's R */
    uint8_t kind; /* PlaceKind */
    uint8_t type; /* IrType */
    int32_t at;
} Place;

/* One method of a site: the compiled one first, then what is inlined into it. */
typedef struct Scope {
    Method *method;
    const Insn *pc;
    uint32_t base;         /* its R, in slots from the compiled method's R */
    uint32_t first, count; /* in Blob.places */
} Scope;

typedef enum SiteKind { SITE_CALL, SITE_HELPER, SITE_EXIT } SiteKind;

/* Frame.pc of a compiled frame at a call or helper points to its Site's first instruction. */
typedef struct Site {
    Insn result[2]; /* RESULT: where an interpreted callee's result goes (code_result_insn); filled by
                       code_install */
    Insn resume;    /* RESUME_CODE */
    struct Blob *blob;
    uint32_t address; /* where a call returns to, from Blob.code (calls only) */
    uint8_t kind;     /* SiteKind */
    bool guess;       /* NODE_GUESS */
    uint16_t scope_count;
    uint32_t first_scope;  /* in Blob.scopes */
    _Atomic uint32_t hits; /* of an exit: how often it was taken */
} Site;

#define site_of(insn) ((Site *)(insn))

typedef struct Blob {
    Method *method;
    const Insn *osr_pc; /* enters the running loop there; NULL: the method's entry */
    struct Blob *next;  /* all of the Vm's, newest first (lock-free to read) */
    struct Blob *older; /* earlier code of the same method */
    Insn enter[1];      /* ENTER_CODE: Method.code while this is what the interpreter is to run */
    const uint8_t *code;
    uint32_t size;
    uint32_t entry;        /* offset: the only way in from outside */
    uint32_t spills, room; /* S and F, in slots behind the header */
    Site *sites;
    Scope *scopes;
    Place *places;
    uint64_t *constants;
    bool low_sites; /* in CodeSpace.low, and freed with it */
    uint32_t site_count, scope_count, place_count, constant_count;
    void *data; /* what the code writes and reads of its own: caches of interface calls; malloc'ed, freed with
                   the Blob */
    _Atomic bool retired;   /* not entered any more */
    _Atomic uint32_t exits; /* taken since it was installed */
    uint32_t entered;       /* of a loop: how often, about */
    uint32_t generation;    /* how often the method was compiled before */
} Blob;

/* The machine registers that an exit stub saves, in the target's numbering. */
typedef struct ExitRegs {
    uint64_t gpr[32];
    uint64_t fpr[32];
} ExitRegs;

/* How `enter` comes back to C. */
typedef enum CodeExit {
    CODE_RETURNED, /* result in JitThread.result / result_float by the entered method's type; Thread.frame is
                      what it was before it */
    CODE_CALL, /* JitThread.method is not compiled: run it, arguments at JitThread.args; Thread.frame is the
                  caller */
    CODE_TROUBLE, /* an exception or a call is pending; Thread.frame->pc is a site (or a native's frame is the
                     newest) */
    CODE_DEOPT, /* a guard failed at JitThread.site, registers in JitThread.regs; Thread.frame is the frame */
} CodeExit;

/* Thread.jit: what passes between compiled code and C. */
typedef struct JitThread {
    void *machine_stack;   /* where CODE exits drop the machine stack to: `enter`'s own frame; nested entries
                              restore it */
    uint64_t result;       /* bits, from the integer result register ... */
    uint64_t result_float; /* ... and from the floating-point one; both are loaded on resume */
    Method *method;
    Value *args;
    Site *site;
    ExitRegs regs;
} JitThread;

/* ---- C functions that the stubs call ---- */

typedef struct IfaceCache IfaceCache;

/* Runs a native method: arguments at R; `caller` is Thread.frame and its pc is set. False: CODE_TROUBLE. The
   result goes to JitThread.result and result_float both. */
bool jit_native(Thread *t, Method *m, Value *R, Frame *caller);
/* The method to run, on a receiver whose class is not in the site's cache; cache: IfaceCache. NULL:
 * CODE_TROUBLE. */
Method *jit_interface(Thread *t, Method *m, Object *receiver, IfaceCache *cache);
/* POLL found Thread.poll set. False: trouble. */
bool jit_poll(Thread *t);
/* Allocation: NULL is trouble. */
Object *jit_new(Thread *t, Class *c);
Object *jit_new_array(Thread *t, Class *c, int32_t length);
bool jit_monitor_enter(Thread *t, Object *o);
bool jit_monitor_exit(Thread *t, Object *o);
/* Whether an object of class `sub` is a `super`. Plain. */
bool jit_is_subtype(Class *sub, Class *super);

/* Of one interface call: entries are written whole, class first seen in [0]. {class, method} both low 32
 * bits. */
#define IFACE_CACHE_SIZE 4
struct IfaceCache {
    _Atomic uint64_t entries[IFACE_CACHE_SIZE]; /* method << 32 | class; 0: empty */
};

/* ---- Installing ---- */

typedef enum RelocKind {
    RELOC_REL32, /* a 32-bit distance from behind the place to `target`, which lies in the code space (stubs)
                  */
    RELOC_BRANCH26, /* AArch64 b, bl */
} RelocKind;
typedef struct Reloc {
    uint32_t at;
    uint32_t kind;
    const void *target;
} Reloc;

/* One per Vm: address space for code, mapped twice (written through one view, run through the other), at most
 * `limit` bytes. */
typedef struct CodeSpace {
    uint8_t *run, *write;
    size_t size, used;
    struct MetaArena *low; /* for sites: addresses below 4 GB make short instructions; NULL: malloc */
} CodeSpace;

bool code_space_init(CodeSpace *s, size_t limit);
void code_space_free(CodeSpace *s);
/* Copies bytes in, 16-byte aligned, applies relocations, flushes. NULL: full. */
const uint8_t *code_copy(CodeSpace *s, const void *bytes, size_t size, const Reloc *relocs,
                         size_t reloc_count);

void blob_free(Blob *b);

#endif
