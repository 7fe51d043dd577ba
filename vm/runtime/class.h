/* Classes, methods and fields as one VM sees them.
 *
 * The parsed class file (classfile/classfile.h) is immutable and may be shared by VMs; what is here is one
 * VM's own. A Class and all that hangs off it lives in its loader's metadata arena, below 4 GB, and goes with
 * the loader. The java.lang.Class object (the mirror) lives in the heap and also holds the class's static
 * fields, behind its own: a static's offset is from the mirror's start. Who keeps a mirror alive: the boot
 * loader's are roots, a user loader's are in its ClassLoader.classes; every instance keeps its class's
 * mirror, the mirror its loader.
 */
#ifndef JINDO_RUNTIME_CLASS_H
#define JINDO_RUNTIME_CLASS_H

#include "runtime/object.h"
#include "runtime/symbol.h"
#include "classfile/classfile.h"

typedef enum ClassState {
    CLASS_LOADED,       /* defined: super and interfaces are loaded, layout and tables are made */
    CLASS_LINKED,       /* verified */
    CLASS_INITIALIZING, /* by init_thread */
    CLASS_INITIALIZED,
    CLASS_ERRONEOUS,
} ClassState;

enum { /* Class.flags */
       CLASS_ARRAY = 1 << 0,
       CLASS_PRIMITIVE = 1 << 1,
       CLASS_HIDDEN = 1 << 2,
       CLASS_FINALIZABLE = 1 << 3, /* overrides finalize with a body */
       CLASS_REFERENCE = 1 << 4,   /* is or extends java.lang.ref.Reference: `referent` is not traced */
       CLASS_MIRROR = 1 << 5,      /* is java.lang.Class: instances carry statics */
       CLASS_CLONEABLE = 1 << 6,
       CLASS_NO_REFS = 1 << 7,      /* instances hold no references: allocated atomic */
       CLASS_HAS_DEFAULTS = 1 << 8, /* an interface that declares non-abstract, non-static methods */
       CLASS_TRUSTED = 1 << 9,      /* from the image: not verified */
       CLASS_THROWABLE = 1 << 10,
};

#define CLASS_DISPLAY 8 /* superclass checks up to this depth are one load and a compare */

/* Which table of an interface's methods a class uses. */
typedef struct ITable {
    Class *iface;
    _Atomic(Method **)
        methods; /* by Method.vindex of the interface's methods; made and filled when first asked for */
} ITable;

struct Class {
    Vm *vm;
    Object *mirror;
    Class *super;
    Class
        *display[CLASS_DISPLAY]; /* display[d] is the superclass at depth d (Object is 0), itself included */
    uint32_t depth;
    uint32_t instance_size; /* bytes, header included, not rounded up */
    Method **vtable;
    uint32_t
        vtable_len; /* of an interface: how many dispatched methods it has, superinterfaces' not counted */
    uint32_t itable_len;
    ITable *itable;     /* every superinterface that has instance methods */
    Class **interfaces; /* all superinterfaces, transitively, each once */
    uint32_t interface_count;
    uint32_t direct_interface_count;
    Class **direct_interfaces;
    _Atomic(Class *) last_super; /* one-entry cache of successful secondary subtype checks */

    _Atomic uint8_t state; /* ClassState; release-stored, so that acquire of INITIALIZED sees the statics */
    uint8_t prim;          /* BasicType of a primitive class or of an array's element, else T_REF */
    uint8_t dims;          /* of an array class */
    uint8_t elem_shift;    /* array: log2 of the element size */
    uint16_t access;       /* as the InnerClasses attribute says, for reflection */
    uint16_t file_access;  /* as the class file itself says: what access checks go by */
    uint16_t flags;        /* CLASS_ARRAY ... */
    Thread *init_thread;

    Symbol *name;           /* internal: java/lang/String, [I, [Ljava/lang/String; */
    Loader *loader;         /* defining; the boot loader is vm->boot */
    const ClassFile *file;  /* NULL for arrays and primitives */
    Class *component;       /* of an array: the element one dimension down */
    _Atomic(Class *) array; /* the class of arrays of this */
    Class *next;            /* in its loader's list of defined classes */

    Field *fields;
    Method *methods;
    uint16_t field_count, method_count;
    uint32_t statics_size;     /* bytes behind the mirror's own fields */
    uint16_t static_ref_count; /* the first so many words of them are references, [0] is the constants array
                                  below */
    uint16_t ref_map_len;
    uint16_t *ref_map; /* offsets (in words) of instance reference fields, superclasses' included */

    _Atomic(void *) *
        resolved; /* by constant-pool index: Class*, Field*, Method*, String, ... once resolved (resolve.h) */
    uint32_t constant_count; /* objects in the constants array */
    Class *nest_host;        /* resolved lazily; NULL: not yet */
    Object *init_error; /* of a failed initialization, the later NoClassDefFoundError's cause; kept alive by
                           constants[0] */
    const char *source; /* where from, for -verbose:class */
    bool owns_bytes;    /* of file: freed with it */
    Object *protection_domain;
};

struct Field {
    Class *owner;
    Symbol *name, *desc;
    uint32_t offset; /* from the object's start; statics: from the mirror's */
    uint16_t access;
    uint8_t type; /* BasicType */
    const CfMember *info;
};

enum { /* Method.flags */
       METHOD_CLINIT = 1 << 0,
       METHOD_INIT = 1 << 1,
       METHOD_SIGPOLY = 1 << 2,          /* MethodHandle.invoke*, VarHandle accessors */
       METHOD_CALLER_SENSITIVE = 1 << 3, /* skipped when the caller is asked for */
       METHOD_MIRANDA = 1 << 4,          /* not declared here: fills a vtable place */
       METHOD_HIDDEN = 1 << 5,           /* not shown in stack traces */
       METHOD_EMPTY = 1 << 6,
       METHOD_TRANSLATED = 1 << 7, /* it has its own threaded form */
       METHOD_OVERRIDDEN = 1 << 8, /* a class that is loaded has another in its place; compiled code looks */
};

struct Method {
    Class *owner;
    _Atomic(const void *) code; /* threaded form (interp/code.h); at first a stub that makes it
                                   (method_prepare). Release-published. */
    const void *threaded;       /* its own threaded form, once METHOD_TRANSLATED: `code` may then be the JIT's */
    NativeFn native;            /* of a bound native method */
    _Atomic(const void *) compiled; /* where compiled code calls it (runtime/engine.h); NULL without a JIT */
    Symbol *name, *desc;
    uint16_t access;
    uint16_t flags;
    uint16_t arg_count;   /* slots of arguments, the receiver included: one a value */
    uint16_t stack_count; /* registers of operands, behind the Frame */
    union {               /* the last word of a new Frame, as it is stored there */
        struct {
            uint32_t frame_kind;  /* FrameKind */
            uint32_t local_count; /* registers of locals: Frame sits right behind them */
        };
        uint64_t frame_word;
    };
    uint8_t ret;          /* BasicType of the result */
    uint8_t intrinsic;    /* or 0 */
    int32_t vindex;       /* place in vtable (class) or in the interface's table; -1: not dispatched */
    uint32_t counter;     /* calls and back-edges, for the JIT */
    const CfMember *info; /* declaration in the class file; code via cf_code() */
    void *profile;        /* the JIT's */
};

#define class_is_array(c) (((c)->flags & CLASS_ARRAY) != 0)
#define class_is_interface(c) (((c)->access & ACC_INTERFACE) != 0)
#define method_is_static(m) (((m)->access & ACC_STATIC) != 0)

static inline ClassState class_state(Class *c) {
    return (ClassState)atomic_load_explicit(&c->state, memory_order_acquire);
}

/* Whether a value of class `sub` may be used as `super`. Both loaded. Never fails. */
bool class_is_subtype(Class *sub, Class *super);

static inline bool object_is(const Object *o, Class *c) {
    return class_is_subtype(object_class(o), c);
}

/* Members as declared in exactly this class; NULL if absent. */
Method *class_declared_method(Class *c, Symbol *name, Symbol *desc);
Field *class_declared_field(Class *c, Symbol *name, Symbol *desc);

/* JVMS 5.4.3.3 / 5.4.3.4 / 5.4.3.2 lookups without access checks: through superclasses, then superinterfaces.
 */
Method *class_find_method(Class *c, Symbol *name, Symbol *desc);
Field *class_find_field(Class *c, Symbol *name, Symbol *desc);
/* By text, for VM start and natives; asserts that it is there. */
Method *class_need_method(Class *c, const char *name, const char *desc);
Field *class_need_field(Class *c, const char *name);

/* The method that a call of m runs on a receiver of class c: vtable or itable. For interface methods the
   result may be NULL (receiver does not implement it: IncompatibleClassChangeError) or abstract
   (AbstractMethodError). */
Method *class_select(Class *c, Method *m);

/* The class of arrays of c; NULL with OutOfMemoryError pending. */
Class *class_array_of(Thread *t, Class *c);
Class *class_primitive(Vm *vm, BasicType type);

/* Whether selecting m on c finds two default methods of equal standing, and which. */
bool class_default_conflict(Class *c, Method *m, Method **a, Method **b);

BasicType basic_type_of(char descriptor);    /* T_REF for L and [ */
const char *basic_type_name(BasicType type); /* "int" */

/* The name as Java prints it: java.lang.String, [I. Writes into buf (cut at size) and returns buf. */
char *class_java_name(const Class *c, char *buf, size_t size);

/* For messages. One field descriptor as Java writes it, "int[]"; returns what follows it. */
const char *descriptor_print(const char *desc, char *buf, size_t size);
/* "void p.A.f(int, java.lang.String)" */
char *method_print(const char *owner, const char *name, const char *desc, char *buf, size_t size);
char *method_text(const Method *m, char *buf, size_t size);
/* "(A and B are in unnamed module of loader 'app')" or each apart; b may be NULL. */
char *class_places(const Class *a, const Class *b, char *buf, size_t size);

/* "loader 'app'" */
char *class_loader_text(const Loader *l, char *buf, size_t size);
/* "A is in unnamed module of loader 'mine' @1b, parent loader 'app'" */
char *class_place_text(const Class *c, char *buf, size_t size);

/* The same run-time package: same loader and package name. Nest mates: JVMS 5.4.4. */
bool class_same_package(const Class *a, const Class *b);
bool class_may_access(Class *from, Class *to);

/* A known class, loaded on demand (boot loader); NULL with an error pending if the library lacks it. Ids:
 * vm.h. */
Class *known_class(Thread *t, int id);

#endif
