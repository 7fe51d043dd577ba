/* Diagnostics: errors, warnings and notes in javac's form.
 *
 * Every message is a row of diag.def: DIAG(ID, "text with {0} {1}"). A report names the row and passes typed
 * arguments, which are formatted only when (and if) the message is printed:
 *
 *     diag_error(c, tree->pos, ERR_INCOMPATIBLE_TYPES, found, required);
 *     diag_error(c, pos, ERR_PROB_FOUND_REQ, diag_detail(c, MISC_POSSIBLE_LOSS, from, to));
 *     diag_warn(c, LINT_CAST, pos, WARN_REDUNDANT_CAST, type);
 *
 * An argument may be Type *, Symbol *, const Name *, int, const char *, Diag * (a nested detail), or TypeList
 * *. In a text, {0} prints argument 0 as its sort demands, {0k} prints a symbol's kind ("method", "class",
 * ...) and
 * {{ is a brace. Types print as javac's rich formatter does (simple names where unambiguous, CAP#1, where
 * clauses).
 *
 * A position is a byte offset into all sources laid end to end, so it names its file as well; 0 is "nowhere".
 * At one position at most one error is printed (javac's rule). While a deferred handler is pushed, nothing is
 * printed or counted: the reports gather in it, and the pusher decides (speculative attribution). */
#ifndef JINDO_COMPILER_DIAG_H
#define JINDO_COMPILER_DIAG_H

#include "compiler.h"
#include "util/names.h"
#include "util/vec.h"

typedef uint32_t Pos; /* 0: no position */
typedef struct Type Type;
typedef struct Symbol Symbol;
typedef struct TypeList TypeList;
typedef struct Diag Diag;

typedef struct SourceFile {
    const char *path;
    const char *text; /* `len` bytes and a NUL after them (a copy when the host's had none) */
    uint32_t len;
    Pos base;              /* of its first byte; never 0 */
    const uint32_t *lines; /* offset of each line start; made on first use */
    int line_count;
    bool implicit; /* found through the source path, not named */
    bool deprecation_noted, unchecked_noted, removal_noted, preview_noted;
} SourceFile;

typedef enum DiagId {
#define DIAG(id, text) id,
#include "util/diag.def"
#undef DIAG
    DIAG_ID_COUNT
} DiagId;

typedef enum DiagKind { DIAG_ERROR, DIAG_WARNING, DIAG_MANDATORY_WARNING, DIAG_NOTE, DIAG_DETAIL } DiagKind;

typedef enum DiagArgKind {
    ARG_INT,
    ARG_STRING,
    ARG_NAME,
    ARG_TYPE,
    ARG_TYPES,
    ARG_SYMBOL,
    ARG_DIAG
} DiagArgKind;

typedef struct DiagArg {
    DiagArgKind kind;
    union {
        int64_t i;
        const char *s;
        const Name *name;
        const Type *type;
        const TypeList *types;
        const Symbol *sym;
        const Diag *diag;
    };
} DiagArg;

struct Diag {
    DiagKind kind;
    DiagId id;
    Pos pos;
    int lint; /* LintKind, or -1 */
    int nargs;
    DiagArg *args;
    Diag *subs; /* parts printed below it, each indented: candidates and their reasons */
    Diag *next; /* in its handler's list, or among its parent's subs */
};

/* Gathers reports instead of printing them. Lives on the pusher's C stack. */
typedef struct DiagHandler {
    struct DiagHandler *outer;
    Diag *first, **last;
    int errors;
    bool discard; /* count errors, keep nothing */
} DiagHandler;

typedef struct DiagLog {
    VEC(SourceFile *) files;
    Pos next_base;
    DiagHandler *handler; /* innermost deferred handler, or NULL */
    int errors, warnings; /* reported, printed or not */
    int errors_printed, warnings_printed;
    uint64_t *seen; /* hash set of positions that have an error (or a warning of one kind) */
    uint32_t seen_mask, seen_count;
    bool simplified; /* a message was reduced to its essence: the closing note says so */
    VEC(Diag *) mandatory; /* held back for the closing notes */
} DiagLog;

SourceFile *diag_add_source(Compiler *c, const char *path, const char *text, size_t len);
SourceFile *diag_file_of(Compiler *c, Pos pos);
int diag_line_of(Compiler *c, Pos pos);

DiagArg diag_arg_int(int64_t i);
DiagArg diag_arg_string(const char *s);
DiagArg diag_arg_name(const Name *n);
DiagArg diag_arg_type(const Type *t);
DiagArg diag_arg_types(const TypeList *t);
DiagArg diag_arg_symbol(const Symbol *s);
DiagArg diag_arg_diag(const Diag *d);

/* The argument's constructor by its C type. Cast sub-structs to their base (`(Symbol *)cls`, `&cls->s`). */
#define DIAG_ARG(x)                                                                                          \
    _Generic((x),                                                                                            \
        const char *: diag_arg_string,                                                                       \
        char *: diag_arg_string,                                                                             \
        const Name *: diag_arg_name,                                                                         \
        Type *: diag_arg_type,                                                                               \
        const Type *: diag_arg_type,                                                                         \
        TypeList *: diag_arg_types,                                                                          \
        const TypeList *: diag_arg_types,                                                                    \
        Symbol *: diag_arg_symbol,                                                                           \
        const Symbol *: diag_arg_symbol,                                                                     \
        Diag *: diag_arg_diag,                                                                               \
        const Diag *: diag_arg_diag,                                                                         \
        default: diag_arg_int)(x)

#define DIAG_CAT_(a, b) a##b
#define DIAG_CAT(a, b) DIAG_CAT_(a, b)
#define DIAG_COUNT_(a, b, d, e, f, g, h, i, n, ...) n
#define DIAG_COUNT(...) DIAG_COUNT_(__VA_ARGS__, 8, 7, 6, 5, 4, 3, 2, 1, 0)
#define DIAG_MAP_1(a) DIAG_ARG(a)
#define DIAG_MAP_2(a, ...) DIAG_ARG(a), DIAG_MAP_1(__VA_ARGS__)
#define DIAG_MAP_3(a, ...) DIAG_ARG(a), DIAG_MAP_2(__VA_ARGS__)
#define DIAG_MAP_4(a, ...) DIAG_ARG(a), DIAG_MAP_3(__VA_ARGS__)
#define DIAG_MAP_5(a, ...) DIAG_ARG(a), DIAG_MAP_4(__VA_ARGS__)
#define DIAG_MAP_6(a, ...) DIAG_ARG(a), DIAG_MAP_5(__VA_ARGS__)
#define DIAG_MAP_7(a, ...) DIAG_ARG(a), DIAG_MAP_6(__VA_ARGS__)
#define DIAG_MAP_8(a, ...) DIAG_ARG(a), DIAG_MAP_7(__VA_ARGS__)
/* The id is argument 0 of the array that the functions below take. */
#define DIAG_ARGS(...)                                                                                       \
    DIAG_COUNT(__VA_ARGS__), (DiagArg[]) {                                                                   \
        DIAG_CAT(DIAG_MAP_, DIAG_COUNT(__VA_ARGS__))(__VA_ARGS__)                                            \
    }

/* id, then up to 7 arguments */
#define diag_error(c, pos, ...) diag_report(c, DIAG_ERROR, -1, pos, DIAG_ARGS(__VA_ARGS__))
/* A warning of a lint category: printed where the category is on at `pos` (options and @SuppressWarnings: the
 * caller asks lint_enabled first when it has an Env). LINT_DEPRECATION, _REMOVAL, _UNCHECKED and _PREVIEW are
 * mandatory: when off they only leave the closing note. */
#define diag_warn(c, lint, pos, ...) diag_report(c, DIAG_WARNING, lint, pos, DIAG_ARGS(__VA_ARGS__))
/* A warning that belongs to no category. */
#define diag_warn_plain(c, pos, ...) diag_report(c, DIAG_WARNING, -1, pos, DIAG_ARGS(__VA_ARGS__))
#define diag_note(c, pos, ...) diag_report(c, DIAG_NOTE, -1, pos, DIAG_ARGS(__VA_ARGS__))
/* A nested part, to be passed as an argument. */
#define diag_detail(c, ...) diag_new(c, DIAG_DETAIL, -1, 0, DIAG_ARGS(__VA_ARGS__))

Diag *diag_new(Compiler *c, DiagKind kind, int lint, Pos pos, int count, const DiagArg *id_and_args);
void diag_report(Compiler *c, DiagKind kind, int lint, Pos pos, int count, const DiagArg *id_and_args);
void diag_emit(Compiler *c, Diag *d);
/* Adds a detail below d ("method X is not applicable ..."). Build with diag_new, add, then diag_emit. */
void diag_add_sub(Diag *d, Diag *sub);

void diag_push(Compiler *c, DiagHandler *h, bool discard);
/* Takes h off; its list stays readable. */
void diag_pop(Compiler *c, DiagHandler *h);
/* Reports again what a popped handler gathered. */
void diag_replay(Compiler *c, DiagHandler *h);

/* javac's rendering of one type, one symbol. */
const char *diag_type_text(Compiler *c, const Type *t);
const char *diag_symbol_text(Compiler *c, const Symbol *s);
/* The text of a diagnostic without position or kind, as it would be printed (for tests and messages in
 * messages). */
const char *diag_text(Compiler *c, const Diag *d);
/* Closing notes ("Note: A.java uses unchecked or unsafe operations.") and counts ("2 errors"). */
void diag_finish(Compiler *c);

#endif
