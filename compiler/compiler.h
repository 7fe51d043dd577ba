/* The compiler as a library: sources in, class bytes and diagnostics out.
 *
 * One call of `jindoc_compile` is one compilation: it owns all its memory and frees it before it returns, so
 * any number may run at once. It never exits, prints or reads the environment; everything outside is reached
 * through `CompilerHost`. Failure looks like a count of errors and the diagnostics text already handed to the
 * host. */
#ifndef JINDO_COMPILER_H
#define JINDO_COMPILER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Categories of -Xlint; bit n of `CompilerOptions.lint` switches row n on. */
typedef enum LintKind {
#define LINT(kind, text) LINT_##kind,
#include "util/lint.def"
#undef LINT
    LINT_COUNT
} LintKind;

typedef enum ImplicitMode { IMPLICIT_DEFAULT, IMPLICIT_NONE, IMPLICIT_CLASS } ImplicitMode;

typedef struct CompilerOptions {
    int release;               /* 8..17: language level and class-file version (release + 44) */
    bool debug_lines;          /* -g:lines, on by default */
    bool debug_vars;           /* -g:vars */
    bool debug_source;         /* -g:source, on by default */
    bool inline_concat;        /* -XDstringConcat=inline: StringBuilder, not indy */
    bool parameters;           /* -parameters */
    bool nowarn;               /* -nowarn: no warnings but the mandatory ones */
    bool werror;               /* -Werror */
    bool verbose;              /* -verbose */
    bool deprecation_details;  /* -deprecation or -Xlint:deprecation given */
    bool color;                /* the host's output is a terminal */
    bool no_platform_enter;    /* the sources are the platform's own (java.lang among them) */
    uint32_t lint;             /* 1u << LINT_x */
    uint32_t lint_suppressed;  /* -Xlint:-x given by name */
    ImplicitMode implicit;     /* classes found through the source path: written or not */
    int max_errors, max_warns; /* 100 each unless told */
    size_t memory_limit;       /* bytes; 0: none */
} CompilerOptions;

void compiler_options_init(CompilerOptions *o);

/* One class or source file that a package holds, as `list_package` reports it. `entry` is the host's own and
 * comes back in `read_entry`. */
typedef struct PackageEntry {
    const char *name; /* simple name without extension: "String", "Map$Entry" */
    size_t name_len;
    bool is_source;
    void *entry;
} PackageEntry;

typedef struct CompilerHost {
    void *ctx;
    /* Every class and source file of package `internal` ("java/util", "" for the unnamed one), wherever they
     * come from: `found` is called for each, and of two with one name the first counts (a host that has both
     * forms of a class reports the newer one first). True when the package exists (it may only have
     * subpackages). */
    bool (*list_package)(void *ctx, const char *internal, void (*found)(void *arg, const PackageEntry *e),
                         void *arg);
    /* The bytes of an entry; they must stay until the compilation ends. `path`, for messages, too. */
    bool (*read_entry)(void *ctx, void *entry, const uint8_t **data, size_t *len, const char **path);
    /* A class file made: `internal` is its name "a/b/C$D", `source` the path of the file that it comes from.
     * False, with *why a message, when it cannot be kept. */
    bool (*write_class)(void *ctx, const char *internal, const char *source, const uint8_t *data, size_t len,
                        const char **why);
    /* Diagnostics, in whole lines of UTF-8. */
    void (*print)(void *ctx, const char *text, size_t len);
} CompilerHost;

typedef struct CompilerSource {
    const char *path; /* as messages show it */
    const char *text; /* UTF-8; need not be NUL-terminated; stays until the compilation ends */
    size_t len;
} CompilerSource;

typedef struct CompilerResult {
    int errors, warnings;
    bool out_of_memory;
    bool internal_error; /* a broken invariant: also reported as text */
    /* The first top-level class of the first source that declares a main method: what the source launcher
     * runs. malloc'd; the caller frees it. NULL when none. */
    char *main_class;
} CompilerResult;

CompilerResult jindoc_compile(const CompilerHost *host, const CompilerOptions *options,
                              const CompilerSource *sources, size_t count);

/* The jindoc command as a function, for the command itself and for `jindo compile`: javac's options, exit
 * code. */
/* image: the built-in platform classes, NULL when there are none (then --system tells where they are). */
int jindoc_main(int argc, char **argv, const CompilerHost *image);

#endif
