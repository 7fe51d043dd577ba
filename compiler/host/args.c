/* The command line of jindoc: javac's options (JDK 17), its complaints and its exit codes. */
#include "host/host.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

enum { EXIT_OK = 0, EXIT_ERROR = 1, EXIT_COMMAND = 2, EXIT_SYSTEM = 3 };
enum { MAX_ARGFILE_DEPTH = 20 };

typedef struct Command {
    CompilerOptions options;
    FileHostConfig files;
    char **sources;
    size_t source_count;
    const char *encoding;
    int source_level, target_level;
    bool done; /* --help or -version: nothing to compile */
    bool failed;
    char **owned; /* strings to free */
    size_t owned_count;
} Command;

/* ---- complaints ---- */

static void usage_hint(void) {
    fputs("Usage: jindoc <options> <source files>\nuse --help for a list of possible options\n", stderr);
}

static bool complain(Command *cmd, const char *format, const char *arg) {
    if (!cmd->failed) {
        fputs("error: ", stderr);
        fprintf(stderr, format, arg);
        fputc('\n', stderr);
        usage_hint();
    }
    cmd->failed = true;
    return false;
}

static void help(void) {
    fputs("Usage: jindoc <options> <source files>\n"
          "where possible options include:\n"
          "  @<filename>                  Read options and filenames from file\n"
          "  --class-path <path>, -classpath <path>, -cp <path>\n"
          "        Specify where to find user class files\n"
          "  -d <directory>               Specify where to place generated class files\n"
          "  -deprecation\n"
          "        Output source locations where deprecated APIs are used\n"
          "  -encoding <encoding>         Specify character encoding used by source files\n"
          "  -g                           Generate all debugging info\n"
          "  -g:{lines,vars,source}       Generate only some debugging info\n"
          "  -g:none                      Generate no debugging info\n"
          "  --help, -help, -?            Print this help message\n"
          "  -implicit:{none,class}\n"
          "        Specify whether or not to generate class files for implicitly referenced files\n"
          "  -nowarn                      Generate no warnings\n"
          "  -parameters\n"
          "        Generate metadata for reflection on method parameters\n"
          "  -proc:none                   Annotation processors are never run\n"
          "  --release <release>\n"
          "        Compile for the specified Java SE release. Supported releases: 8, 9, 10, 11, 12, 13, 14, "
          "15, 16, 17\n"
          "  --source-path <path>, -sourcepath <path>\n"
          "        Specify where to find input source files\n"
          "  --system <directory>|none    Where the platform's classes are\n"
          "  -verbose                     Output messages about what the compiler is doing\n"
          "  --version, -version          Version information\n"
          "  -Werror                      Terminate compilation if warnings occur\n"
          "  -Xlint, -Xlint:<key>(,<key>)*\n"
          "        Warnings to enable or disable: all, none, or keys with or without a leading '-'\n"
          "  -Xmaxerrs <number>           Set the maximum number of errors to print\n"
          "  -Xmaxwarns <number>          Set the maximum number of warnings to print\n",
          stdout);
}

/* ---- values ---- */

static char *own(Command *cmd, char *s) {
    char **owned = realloc(cmd->owned, sizeof *owned * (cmd->owned_count + 1));
    if (!owned)
        return s;
    cmd->owned = owned;
    owned[cmd->owned_count++] = s;
    return s;
}

static bool set_level(Command *cmd, int *level, const char *v, const char *complaint) {
    if (!strncmp(v, "1.", 2) && v[2] == '8' && !v[3])
        v += 2;
    char *end;
    long n = strtol(v, &end, 10);
    if (*end || !*v || n < 8 || n > 17)
        return complain(cmd, complaint, v);
    *level = (int)n;
    return true;
}

static int lint_index(const char *s, size_t len) {
    static const char *const names[LINT_COUNT] = {
#define LINT(kind, text) text,
#include "util/lint.def"
#undef LINT
    };
    for (int i = 0; i < LINT_COUNT; i++)
        if (strlen(names[i]) == len && !memcmp(names[i], s, len))
            return i;
    return -1;
}

static bool set_lint_key(Command *cmd, const char *whole, const char *s, size_t len) {
    CompilerOptions *o = &cmd->options;
    bool off = len && *s == '-';
    if (len == 3 && !memcmp(s, "all", 3)) {
        o->lint = ~0u;
    } else if (len == 4 && !memcmp(s, "none", 4)) {
        o->lint = 0;
    } else {
        int i = lint_index(s + off, len - off);
        if (i < 0)
            return complain(cmd, "invalid flag: %s", whole);
        if (off) {
            o->lint &= ~(1u << i);
            o->lint_suppressed |= 1u << i;
        } else {
            o->lint |= 1u << i;
        }
    }
    return true;
}

static bool set_lint(Command *cmd, const char *whole) {
    const char *s = whole + strlen("-Xlint:");
    while (*s) {
        size_t len = strcspn(s, ",");
        if (!set_lint_key(cmd, whole, s, len))
            return false;
        s += len + (s[len] == ',');
    }
    return true;
}

static bool set_debug(Command *cmd, const char *whole) {
    CompilerOptions *o = &cmd->options;
    const char *s = whole + strlen("-g:");
    o->debug_lines = o->debug_vars = o->debug_source = false;
    while (*s) {
        size_t len = strcspn(s, ",");
        if (len == 5 && !memcmp(s, "lines", 5))
            o->debug_lines = true;
        else if (len == 4 && !memcmp(s, "vars", 4))
            o->debug_vars = true;
        else if (len == 6 && !memcmp(s, "source", 6))
            o->debug_source = true;
        else if (len != 4 || memcmp(s, "none", 4))
            return complain(cmd, "invalid flag: %s", whole);
        s += len + (s[len] == ',');
    }
    return true;
}

/* ---- options ---- */

typedef struct Words { /* the words still to be read */
    char **v;
    int n, at;
} Words;

static const char *value_of(Command *cmd, Words *w, const char *option) {
    if (w->at < w->n)
        return w->v[w->at++];
    complain(cmd, "%s requires an argument", option);
    return NULL;
}

static bool is(const char *arg, const char *a, const char *b, const char *d) {
    return !strcmp(arg, a) || (b && !strcmp(arg, b)) || (d && !strcmp(arg, d));
}

static bool set_count(Command *cmd, int *out, const char *option, const char *v) {
    char *end;
    long n = strtol(v, &end, 10);
    if (*end || !*v || n < 0 || n > 1000000000)
        return complain(cmd, "bad value for %s", option);
    *out = n ? (int)n : 100;
    return true;
}

/* "--name value" and "--name=value" of the long options. */
static const char *long_value(Command *cmd, Words *w, const char *arg, const char *name, bool *matched) {
    size_t len = strlen(name);
    *matched = !strncmp(arg, name, len) && (arg[len] == '=' || !arg[len]);
    if (!*matched)
        return NULL;
    return arg[len] == '=' ? arg + len + 1 : value_of(cmd, w, name);
}

static bool set_system(Command *cmd, const char *v) {
    cmd->files.image = NULL;
    cmd->files.system = strcmp(v, "none") ? v : NULL;
    cmd->options.no_platform_enter = !cmd->files.system;
    return true;
}

static bool long_option(Command *cmd, Words *w, const char *arg, bool *known) {
    bool m;
    const char *v;
    static const char *const ignored[] = {"--add-modules",
                                          "--limit-modules",
                                          "--module-path",
                                          "--module-source-path",
                                          "--module-version",
                                          "--processor-path",
                                          "--processor-module-path",
                                          "--upgrade-module-path",
                                          "--add-exports",
                                          "--add-reads",
                                          "--patch-module",
                                          "--add-opens",
                                          NULL};
    *known = true;
    if ((v = long_value(cmd, w, arg, "--class-path", &m)) || m)
        return v && (cmd->files.classpath = v);
    if ((v = long_value(cmd, w, arg, "--source-path", &m)) || m)
        return v && (cmd->files.sourcepath = v);
    if ((v = long_value(cmd, w, arg, "--system", &m)) || m)
        return v && set_system(cmd, v);
    if ((v = long_value(cmd, w, arg, "--release", &m)) || m)
        return v && set_level(cmd, &cmd->options.release, v, "release version %s not supported");
    if ((v = long_value(cmd, w, arg, "--source", &m)) || m)
        return v && set_level(cmd, &cmd->source_level, v, "invalid source release: %s");
    if ((v = long_value(cmd, w, arg, "--target", &m)) || m)
        return v && set_level(cmd, &cmd->target_level, v, "invalid target release: %s");
    for (int i = 0; ignored[i]; i++)
        if ((v = long_value(cmd, w, arg, ignored[i], &m)) || m)
            return v != NULL;
    *known = false;
    return true;
}

static bool option_with_value(Command *cmd, Words *w, const char *arg, bool *known) {
    const char *v;
    *known = true;
    if (is(arg, "-cp", "-classpath", NULL))
        return (v = value_of(cmd, w, arg)) && (cmd->files.classpath = v);
    if (!strcmp(arg, "-sourcepath"))
        return (v = value_of(cmd, w, arg)) && (cmd->files.sourcepath = v);
    if (!strcmp(arg, "-d"))
        return (v = value_of(cmd, w, arg)) && (cmd->files.outdir = v);
    if (!strcmp(arg, "-encoding"))
        return (v = value_of(cmd, w, arg)) && (cmd->encoding = v);
    if (!strcmp(arg, "-source"))
        return (v = value_of(cmd, w, arg)) &&
               set_level(cmd, &cmd->source_level, v, "invalid source release: %s");
    if (!strcmp(arg, "-target"))
        return (v = value_of(cmd, w, arg)) &&
               set_level(cmd, &cmd->target_level, v, "invalid target release: %s");
    if (!strcmp(arg, "-Xmaxerrs"))
        return (v = value_of(cmd, w, arg)) && set_count(cmd, &cmd->options.max_errors, arg, v);
    if (!strcmp(arg, "-Xmaxwarns"))
        return (v = value_of(cmd, w, arg)) && set_count(cmd, &cmd->options.max_warns, arg, v);
    if (is(arg, "-h", "-s", "-profile") || is(arg, "-p", "-processorpath", "-endorseddirs") ||
        is(arg, "-extdirs", "-bootclasspath", "-m"))
        return value_of(cmd, w, arg) != NULL;
    if (!strcmp(arg, "-processor"))
        return complain(cmd, "annotation processors are not supported: %s", arg);
    *known = false;
    return true;
}

static bool plain_option(Command *cmd, const char *arg) {
    CompilerOptions *o = &cmd->options;
    if (is(arg, "-help", "--help", "-?")) {
        help();
        cmd->done = true;
    } else if (is(arg, "-version", "--version", NULL)) {
        puts("jindoc 17");
        cmd->done = true;
    } else if (!strcmp(arg, "-g"))
        o->debug_lines = o->debug_vars = o->debug_source = true;
    else if (!strncmp(arg, "-g:", 3))
        return set_debug(cmd, arg);
    else if (!strcmp(arg, "-deprecation"))
        o->lint |= 1u << LINT_DEPRECATION;
    else if (!strcmp(arg, "-nowarn"))
        o->nowarn = true;
    else if (!strcmp(arg, "-parameters"))
        o->parameters = true;
    else if (!strcmp(arg, "-verbose"))
        o->verbose = cmd->files.verbose = true;
    else if (!strcmp(arg, "-Werror"))
        o->werror = true;
    else if (!strcmp(arg, "-implicit:none"))
        o->implicit = IMPLICIT_NONE;
    else if (!strcmp(arg, "-implicit:class"))
        o->implicit = IMPLICIT_CLASS;
    else if (!strcmp(arg, "-proc:none"))
        ;
    else if (!strncmp(arg, "-proc:", 6))
        return complain(cmd, "annotation processing is not supported: %s", arg);
    else if (is(arg, "-Xlint", "-Xlint:all", NULL))
        o->lint = ~0u;
    else if (!strncmp(arg, "-Xlint:", 7))
        return set_lint(cmd, arg);
    else if (!strcmp(arg, "-XDstringConcat=inline"))
        o->inline_concat = true;
    else if (!strncmp(arg, "-XD", 3) || !strncmp(arg, "-J", 2) || !strncmp(arg, "-A", 2) ||
             !strncmp(arg, "-Xdoclint", 9) || !strncmp(arg, "-Xdiags:", 8) ||
             !strncmp(arg, "-Xpkginfo:", 10) || !strcmp(arg, "-Xprefer:newer") ||
             !strcmp(arg, "-Xprefer:source"))
        ;
    else
        return complain(cmd, "invalid flag: %s", arg);
    return true;
}

static bool add_source(Command *cmd, const char *path) {
    size_t n = strlen(path);
    if (n <= 5 || strcmp(path + n - 5, ".java")) {
        fprintf(stderr,
                "error: Class names, '%s', are only accepted if annotation processing is explicitly "
                "requested\n1 error\n",
                path);
        cmd->failed = true;
        return false;
    }
    char **v = realloc(cmd->sources, sizeof *v * (cmd->source_count + 1));
    if (!v)
        return false;
    cmd->sources = v;
    v[cmd->source_count++] = (char *)path;
    return true;
}

static bool read_words(Command *cmd, Words *w, int depth);

/* Words of an @file: white space apart, quotes of both kinds, # to the end of the line. */
static bool read_argfile(Command *cmd, const char *path, int depth) {
    size_t len;
    char *text = depth < MAX_ARGFILE_DEPTH ? file_read(path, &len) : NULL;
    if (!text) {
        fprintf(stderr, "error: cannot find file '%s'\n", path);
        cmd->failed = true;
        return false;
    }
    own(cmd, text);
    Words w = {0};
    char *s = text;
    for (;;) {
        while (*s && strchr(" \t\r\n\f", *s))
            s++;
        if (*s == '#') {
            s += strcspn(s, "\r\n");
            continue;
        }
        if (!*s)
            break;
        char *out = s, *word = s, quote = 0;
        for (; *s && (quote || !strchr(" \t\r\n\f", *s)); s++) {
            if (quote ? *s == quote : (*s == '"' || *s == '\''))
                quote = quote ? 0 : *s;
            else if (*s == '\\' && s[1] && quote)
                *out++ = *++s;
            else
                *out++ = *s;
        }
        if (*s)
            s++;
        *out = 0;
        char **v = realloc(w.v, sizeof *v * (size_t)(w.n + 1));
        if (!v)
            break;
        w.v = v;
        v[w.n++] = word;
    }
    bool ok = read_words(cmd, &w, depth + 1);
    free(w.v);
    return ok;
}

static bool read_words(Command *cmd, Words *w, int depth) {
    while (w->at < w->n && !cmd->failed && !cmd->done) {
        const char *arg = w->v[w->at++];
        bool known;
        if (*arg == '@' && arg[1] && arg[1] != '@') {
            if (!read_argfile(cmd, arg + 1, depth))
                return false;
            continue;
        }
        if (*arg != '-') {
            if (!add_source(cmd, arg))
                return false;
            continue;
        }
        if (!option_with_value(cmd, w, arg, &known))
            return false;
        if (!known && !long_option(cmd, w, arg, &known))
            return false;
        if (!known && !plain_option(cmd, arg))
            return false;
    }
    return !cmd->failed;
}

/* ---- sources ---- */

static bool is_latin(const char *encoding) {
    return encoding && (!strcasecmp(encoding, "ISO-8859-1") || !strcasecmp(encoding, "ISO8859_1") ||
                        !strcasecmp(encoding, "latin1") || !strcasecmp(encoding, "windows-1252"));
}

static bool known_encoding(const char *e) {
    return !e || is_latin(e) || !strcasecmp(e, "UTF-8") || !strcasecmp(e, "UTF8") ||
           !strcasecmp(e, "US-ASCII") || !strcasecmp(e, "ASCII");
}

static char *latin_to_utf8(char *text, size_t *len) {
    char *out = malloc(*len * 2 + 1), *o = out;
    for (size_t i = 0; out && i < *len; i++) {
        uint8_t b = (uint8_t)text[i];
        if (b < 0x80) {
            *o++ = (char)b;
        } else {
            *o++ = (char)(0xc0 | b >> 6);
            *o++ = (char)(0x80 | (b & 0x3f));
        }
    }
    free(text);
    if (out)
        *o = 0;
    *len = out ? (size_t)(o - out) : 0;
    return out;
}

static bool read_sources(Command *cmd, CompilerSource *out) {
    for (size_t i = 0; i < cmd->source_count; i++) {
        size_t len;
        char *text = file_read(cmd->sources[i], &len);
        if (!text)
            return errno == ENOENT || errno == ENOTDIR ? complain(cmd, "file not found: %s", cmd->sources[i])
                                                       : complain(cmd, "error reading %s", cmd->sources[i]);
        if (is_latin(cmd->encoding))
            text = latin_to_utf8(text, &len);
        out[i] = (CompilerSource){cmd->sources[i], own(cmd, text), len};
    }
    return true;
}

static void print(void *ctx, const char *text, size_t len) {
    (void)ctx;
    fwrite(text, 1, len, stderr);
}

static int compile(Command *cmd) {
    struct stat st;
    if (!known_encoding(cmd->encoding))
        return complain(cmd, "unsupported encoding: %s", cmd->encoding), EXIT_COMMAND;
    if (cmd->files.outdir && stat(cmd->files.outdir, &st) == 0 && !S_ISDIR(st.st_mode))
        return complain(cmd, "not a directory: %s", cmd->files.outdir), EXIT_COMMAND;
    if (cmd->source_level)
        cmd->options.release = cmd->source_level;
    if (!cmd->files.classpath && !(cmd->files.classpath = getenv("CLASSPATH")))
        cmd->files.classpath = ".";
    CompilerSource *sources = calloc(cmd->source_count + 1, sizeof *sources);
    if (!sources || !read_sources(cmd, sources)) {
        free(sources);
        return EXIT_COMMAND;
    }
    FileHost *files = file_host_new(&cmd->files);
    CompilerHost host = {.print = print};
    file_host_callbacks(files, &host);
    CompilerResult r = jindoc_compile(&host, &cmd->options, sources, cmd->source_count);
    free(r.main_class);
    file_host_free(files);
    free(sources);
    if (r.out_of_memory || r.internal_error)
        return EXIT_SYSTEM;
    return r.errors ? EXIT_ERROR : EXIT_OK;
}

static int run(Command *cmd, int argc, char **argv) {
    Words w = {argv + 1, argc - 1, 0};
    if (argc < 2) {
        help();
        return EXIT_COMMAND;
    }
    if (!read_words(cmd, &w, 0))
        return EXIT_COMMAND;
    if (cmd->done)
        return EXIT_OK;
    if (!cmd->source_count) {
        fputs("error: no source files\n", stderr);
        return EXIT_COMMAND;
    }
    return compile(cmd);
}

int jindoc_main(int argc, char **argv, const CompilerHost *image) {
    Command cmd = {.files.image = image};
    compiler_options_init(&cmd.options);
    int status = run(&cmd, argc, argv);
    for (size_t i = 0; i < cmd.owned_count; i++)
        free(cmd.owned[i]);
    free(cmd.owned);
    free(cmd.sources);
    return status;
}
