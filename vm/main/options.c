/* Understanding the command line. */
#include "main/options.h"
#include "classfile/zip.h"

#include <ctype.h>
#include <strings.h>
#include <dirent.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *need(void *p) {
    if (!p) {
        fprintf(stderr, "Error: out of memory\n");
        exit(1);
    }
    return p;
}

static int fail(const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    vfprintf(stderr, format, ap);
    va_end(ap);
    fprintf(stderr, "\nError: Could not create the Jindo VM.\n"
                    "Error: A fatal exception has occurred. Program will exit.\n");
    return 1;
}

/* ---- Words: arguments, JINDO_OPTIONS and argument files ---- */

static void push(Command *cmd, char *word) {
    if (cmd->word_count == cmd->word_room) {
        cmd->word_room = cmd->word_room ? cmd->word_room * 2 : 32;
        cmd->words = need(realloc(cmd->words, cmd->word_room * sizeof *cmd->words));
    }
    cmd->words[cmd->word_count++] = word;
}

/* Words of an argument file: separated by white space, quoted with ' or ", # starts a comment, \ escapes
 * inside quotes. */
static void split(Command *cmd, const char *p) {
    while (*p) {
        while (*p && isspace((unsigned char)*p))
            p++;
        if (*p == '#') {
            while (*p && *p != '\n')
                p++;
            continue;
        }
        if (!*p)
            return;
        char *word = need(malloc(strlen(p) + 1));
        size_t n = 0;
        char quote = 0;
        for (; *p && (quote || !isspace((unsigned char)*p)); p++) {
            if (quote ? *p == quote : *p == '"' || *p == '\'')
                quote = quote ? 0 : *p;
            else if (quote && *p == '\\' && p[1]) {
                p++;
                word[n++] = *p == 'n' ? '\n' : *p == 't' ? '\t' : *p == 'r' ? '\r' : *p == 'f' ? '\f' : *p;
            } else
                word[n++] = *p;
        }
        word[n] = 0;
        push(cmd, word);
    }
}

static bool read_argfile(Command *cmd, const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f)
        return false;
    size_t n = 0, room = 4096;
    char *text = need(malloc(room + 1));
    for (size_t k; (k = fread(text + n, 1, room - n, f)) > 0;)
        if ((n += k) == room)
            text = need(realloc(text, (room *= 2) + 1));
    fclose(f);
    text[n] = 0;
    split(cmd, text);
    free(text);
    return true;
}

/* ---- Values ---- */

static bool parse_size(const char *s, size_t *out) {
    char *end;
    if (!isdigit((unsigned char)*s))
        return false;
    unsigned long long n = strtoull(s, &end, 10);
    unsigned shift = 0;
    switch (tolower((unsigned char)*end)) {
    case 'k': shift = 10; break;
    case 'm': shift = 20; break;
    case 'g': shift = 30; break;
    case 't': shift = 40; break;
    case 0: break;
    default: return false;
    }
    if (shift && end[1])
        return false;
    if (n > (SIZE_MAX >> shift))
        return false;
    *out = (size_t)n << shift;
    return true;
}

static void add_property(Command *cmd, const char *text) {
    VmOptions *o = &cmd->vm;
    o->properties = need(realloc(o->properties, (o->property_count + 1) * sizeof *o->properties));
    const char *eq = strchr(text, '=');
    size_t n = eq ? (size_t)(eq - text) : strlen(text);
    Property *p = &o->properties[o->property_count++];
    p->key = need(strndup(text, n));
    p->value = need(strdup(eq ? eq + 1 : ""));
}

static void add_assert_rule(Command *cmd, bool enable, const char *what) {
    VmOptions *o = &cmd->vm;
    if (!what) {
        o->enable_asserts = enable;
        o->assert_rule_count = 0;
        return;
    }
    o->assert_rules = need(realloc(o->assert_rules, (o->assert_rule_count + 1) * sizeof *o->assert_rules));
    char *rule = need(malloc(strlen(what) + 2));
    sprintf(rule, "%c%s", enable ? '+' : '-', what);
    o->assert_rules[o->assert_rule_count++] = rule;
}

/* ---- The class path ---- */

static void append_path(char **path, size_t *len, const char *part, size_t n) {
    *path = need(realloc(*path, *len + n + 2));
    if (*len)
        (*path)[(*len)++] = ':';
    memcpy(*path + *len, part, n);
    *len += n;
    (*path)[*len] = 0;
}

static int compare_names(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* dir/ * stands for every jar in dir. */
static void append_wildcard(char **path, size_t *len, const char *dir, size_t dir_len) {
    char *base = need(strndup(dir, dir_len));
    DIR *d = opendir(dir_len ? base : ".");
    char **jars = NULL;
    size_t n = 0;
    for (struct dirent *e; d && (e = readdir(d));) {
        size_t k = strlen(e->d_name);
        if (k > 4 && (strcmp(e->d_name + k - 4, ".jar") == 0 || strcmp(e->d_name + k - 4, ".JAR") == 0)) {
            jars = need(realloc(jars, (n + 1) * sizeof *jars));
            char *jar = need(malloc(dir_len + k + 1));
            sprintf(jar, "%s%s", base, e->d_name);
            jars[n++] = jar;
        }
    }
    if (d)
        closedir(d);
    if (n)
        qsort(jars, n, sizeof *jars, compare_names);
    for (size_t i = 0; i < n; i++) {
        append_path(path, len, jars[i], strlen(jars[i]));
        free(jars[i]);
    }
    free(jars);
    free(base);
}

static char *expand_class_path(const char *cp) {
    char *path = need(strdup(""));
    size_t len = 0;
    for (const char *p = cp;; p++) {
        size_t n = strcspn(p, ":");
        if (n && p[n - 1] == '*' && (n == 1 || p[n - 2] == '/'))
            append_wildcard(&path, &len, p, n - 1);
        else
            append_path(&path, &len, n ? p : ".", n ? n : 1);
        p += n;
        if (!*p)
            return path;
    }
}

/* ---- Help ---- */

#if JINDO_JIT
#define JINDO_MODE "mixed mode"
#else
#define JINDO_MODE "interpreted mode"
#endif
static const char version_text[] = "jindo 17.0.0-jindo\n"
                                   "Jindo VM (build 17, " JINDO_MODE ")\n";

static void print_version(FILE *f) {
    fputs(version_text, f);
}

static void print_help(FILE *f) {
    fputs("Usage: jindo [options] <mainclass> [args...]\n"
          "           (to execute a class)\n"
          "   or  jindo [options] -jar <jarfile> [args...]\n"
          "           (to execute a jar file)\n"
          "   or  jindo [options] <sourcefile>.java [args...]\n"
          "           (to compile in memory and execute)\n"
          "   or  jindo disasm [options] <classes>\n"
          "           (to print class files)\n"
          "\n"
          " where options include:\n"
          "    -cp, -classpath, --class-path <path>\n"
          "                  directories and jar files to search for classes, separated by :\n"
          "    -D<name>=<value>\n"
          "                  set a system property\n"
          "    -ea[:<package>...|:<class>], -da[:<package>...|:<class>]\n"
          "                  enable or disable assertions\n"
          "    -esa, -dsa    enable or disable assertions of the class library\n"
          "    -Xmx<size>    maximum heap size\n"
          "    -Xss<size>    thread stack size\n"
          "    -Xint         interpret only\n"
          "    -Xjit:<option>\n"
          "                  threshold=<calls and loops>, sync, exclude=<part of class.method>, only=<part>,\n"
          "                  code=<megabytes>, print, asm, ir, perf, noinline, noopt, off\n"
          "    -verbose:class, -verbose:gc\n"
          "                  report loading of classes, collections\n"
          "    -version, --version, -showversion\n"
          "                  print the version\n"
          "    -help, --help, -?\n"
          "                  print this text\n"
          "    @argfile      read arguments from a file\n"
          "\n"
          "Options in the environment variable JINDO_OPTIONS come first.\n",
          f);
}

/* ---- Options ---- */

static bool starts(const char *s, const char *prefix) {
    return strncmp(s, prefix, strlen(prefix)) == 0;
}

/* The value of --name=value or --name value; NULL if w is another option. */
static const char *long_value(Command *cmd, size_t *i, const char *w, const char *name) {
    size_t n = strlen(name);
    if (strncmp(w, name, n) != 0)
        return NULL;
    if (w[n] == '=')
        return w + n + 1;
    if (w[n] || *i + 1 >= cmd->word_count)
        return NULL;
    return cmd->words[++*i];
}

/* Options that HotSpot takes and that change nothing here. */
static bool is_ignored(const char *w) {
    static const char *const prefixes[] = {"-Xms",
                                           "-Xmn",
                                           "-XX:",
                                           "-Xlog",
                                           "-Xshare",
                                           "-Xbatch",
                                           "-Xcomp",
                                           "-Xmixed",
                                           "-Xverify",
                                           "-Xrs",
                                           "-Xnoclassgc",
                                           "--enable-preview",
                                           "-client",
                                           "-server",
                                           "--illegal-access",
                                           "-Djava.awt.headless",
                                           "-XshowSettings",
                                           "-Xdiag",
                                           "-Xcheck:jni"};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (starts(w, prefixes[i]))
            return true;
    return false;
}

static int parse_x(Command *cmd, const char *w, bool *known) {
    VmOptions *o = &cmd->vm;
    *known = true;
    if (starts(w, "-Xmx")) {
        if (!parse_size(w + 4, &o->max_heap) || o->max_heap < (1u << 20))
            return fail("Invalid maximum heap size: %s", w);
    } else if (starts(w, "-Xss")) {
        if (!parse_size(w + 4, &o->stack_size))
            return fail("Invalid thread stack size: %s", w);
        if (o->stack_size < 64u << 10)
            o->stack_size = 64u << 10;
        if (o->stack_size > (size_t)1 << 30)
            return fail("Invalid thread stack size: %s", w);
    } else if (strncmp(w, "-Xjit:", 6) == 0) {
        o->jit = need(realloc(o->jit, (o->jit_count + 1) * sizeof *o->jit));
        o->jit[o->jit_count++] = w + 6;
    } else if (strcmp(w, "-Xint") == 0)
        o->interpret_only = true;
    else if (strcmp(w, "-Xdump:code") == 0)
        o->dump_code = true;
    else if (strcmp(w, "-Xverify:all") == 0)
        o->verify_all = true;
    else if (starts(w, "-Xbootclasspath/a:"))
        o->boot_append = w + 18;
    else
        *known = false;
    return -1;
}

static int parse_assert(Command *cmd, const char *w, bool *known) {
    VmOptions *o = &cmd->vm;
    static const struct {
        const char *text;
        bool enable;
    } forms[] = {{"-enableassertions", true}, {"-disableassertions", false}, {"-ea", true}, {"-da", false}};
    *known = true;
    if (strcmp(w, "-esa") == 0 || strcmp(w, "-enablesystemassertions") == 0)
        return o->enable_system_asserts = true, -1;
    if (strcmp(w, "-dsa") == 0 || strcmp(w, "-disablesystemassertions") == 0)
        return o->enable_system_asserts = false, -1;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        size_t n = strlen(forms[i].text);
        if (strncmp(w, forms[i].text, n) == 0 && (!w[n] || w[n] == ':')) {
            add_assert_rule(cmd, forms[i].enable, w[n] ? w + n + 1 : NULL);
            return -1;
        }
    }
    *known = false;
    return -1;
}

/* One option at words[*i]. -1: go on. */
static int parse_option(Command *cmd, size_t *i, const char **jar) {
    VmOptions *o = &cmd->vm;
    const char *w = cmd->words[*i], *v;
    bool known;
    int status;
    if (strcmp(w, "-cp") == 0 || strcmp(w, "-classpath") == 0) {
        if (*i + 1 >= cmd->word_count) {
            fprintf(stderr, "Error: %s requires class path specification\n", w);
            return 1;
        }
        o->class_path = cmd->words[++*i];
        return -1;
    }
    if ((v = long_value(cmd, i, w, "--class-path")))
        return o->class_path = v, -1;
    if (strcmp(w, "--class-path") == 0) {
        fprintf(stderr, "Error: --class-path requires class path specification\n");
        return 1;
    }
    if (strcmp(w, "-jar") == 0) {
        if (*i + 1 >= cmd->word_count) {
            fprintf(stderr, "Error: -jar requires jar file specification\n");
            return 1;
        }
        *jar = cmd->words[++*i];
        return -1;
    }
    if (starts(w, "-D"))
        return add_property(cmd, w + 2), -1;
    if (strcmp(w, "-version") == 0)
        return print_version(stderr), 0;
    if (strcmp(w, "--version") == 0)
        return print_version(stdout), 0;
    if (strcmp(w, "--dry-run") == 0)
        return cmd->dry_run = true, -1;
    if (starts(w, "--source=") || (strcmp(w, "--source") == 0 && *i + 1 < cmd->word_count))
        return cmd->source_release = w[8] ? w + 9 : cmd->words[++*i], -1;
    if (strcmp(w, "-showversion") == 0 || strcmp(w, "--show-version") == 0)
        return print_version(stderr), -1;
    if (strcmp(w, "-help") == 0 || strcmp(w, "-h") == 0 || strcmp(w, "-?") == 0)
        return print_help(stderr), 0;
    if (strcmp(w, "--help") == 0)
        return print_help(stdout), 0;
    if (strcmp(w, "-verbose") == 0 || strcmp(w, "-verbose:class") == 0)
        return o->verbose_class = true, -1;
    if (strcmp(w, "-verbose:gc") == 0 || starts(w, "-Xlog:gc"))
        return o->verbose_gc = true, -1;
    if (starts(w, "-Xlog:class+load"))
        return o->verbose_class = true, -1;
    static const char *const modules[] = {"--add-opens", "--add-exports", "--add-modules", "--add-reads",
                                          "--limit-modules"};
    for (size_t k = 0; k < sizeof modules / sizeof *modules; k++)
        if (long_value(cmd, i, w, modules[k]))
            return -1; /* everything is open here */
    status = parse_assert(cmd, w, &known);
    if (known)
        return status;
    status = parse_x(cmd, w, &known);
    if (known)
        return status;
    if (is_ignored(w))
        return -1;
    return fail("Unrecognized option: %s", w);
}

/* ---- Jars ---- */

/* The value of a main attribute, continuation lines joined; malloc'ed. */
static char *manifest_value(const char *text, size_t len, const char *key) {
    size_t k = strlen(key);
    char *value = NULL;
    for (size_t i = 0; i < len;) {
        size_t end = i;
        while (end < len && text[end] != '\n' && text[end] != '\r')
            end++;
        if (end == i)
            break; /* the main section ends */
        size_t next =
            end < len && text[end] == '\r' && end + 1 < len && text[end + 1] == '\n' ? end + 2 : end + 1;
        if (value && text[i] == ' ') {
            size_t n = strlen(value);
            value = need(realloc(value, n + end - i));
            memcpy(value + n, text + i + 1, end - i - 1);
            value[n + end - i - 1] = 0;
        } else if (value)
            return value;
        else if (end - i > k + 1 && strncasecmp(text + i, key, k) == 0 && text[i + k] == ':')
            value = need(strndup(text + i + k + 2, end - i - k - 2));
        i = next;
    }
    return value;
}

static int open_jar(Command *cmd, const char *path) {
    size_t size, len;
    char err[512];
    const uint8_t *data = os_map_file(path, &size, err, sizeof err);
    if (!data) {
        fprintf(stderr, "Error: Unable to access jarfile %s\n", path);
        return 1;
    }
    ZipError error;
    Zip *zip = zip_open_memory(data, size, &error);
    const ZipEntry *entry = zip ? zip_find(zip, "META-INF/MANIFEST.MF", 20) : NULL;
    uint8_t *manifest = entry ? zip_read(zip, entry, 16u << 20, &len, &error) : NULL;
    if (!zip)
        fprintf(stderr, "Error: Invalid or corrupt jarfile %s\n", path);
    else if (!manifest || !(cmd->owned_main = manifest_value((char *)manifest, len, "Main-Class")))
        fprintf(stderr, "no main manifest attribute, in %s\n", path);
    char *p = cmd->owned_main;
    if (p)
        for (size_t n = strlen(p); n && isspace((unsigned char)p[n - 1]);)
            p[--n] = 0;
    free(manifest);
    if (zip)
        zip_close(zip);
    os_unmap_file(data, size);
    cmd->main_class = cmd->owned_main;
    cmd->vm.class_path = path;
    return cmd->main_class ? -1 : 1;
}

/* ---- The whole ---- */

static bool is_source(const char *w) {
    size_t n = strlen(w);
    return strcmp(w, "-") == 0 || (n > 5 && strcmp(w + n - 5, ".java") == 0);
}

static void gather(Command *cmd, int argc, char **argv) {
    const char *env = getenv("JINDO_OPTIONS");
    if (env)
        split(cmd, env);
    bool main_seen = false;
    for (int i = 1; i < argc; i++) {
        if (!main_seen && argv[i][0] == '@' && argv[i][1] && argv[i][1] != '@' &&
            read_argfile(cmd, argv[i] + 1))
            continue;
        main_seen |= argv[i][0] != '-' && argv[i][0] != '@' &&
                     !(i > 1 && (strcmp(argv[i - 1], "-cp") == 0 || strcmp(argv[i - 1], "-classpath") == 0 ||
                                 strcmp(argv[i - 1], "--class-path") == 0));
        push(cmd, need(strdup(!main_seen && starts(argv[i], "@@") ? argv[i] + 1 : argv[i])));
    }
}

int options_parse(Command *cmd, int argc, char **argv) {
    memset(cmd, 0, sizeof *cmd);
    gather(cmd, argc, argv);
    cmd->vm.class_path = getenv("CLASSPATH");
    const char *jar = NULL;
    size_t i = 0;
    for (; i < cmd->word_count && cmd->words[i][0] == '-' && cmd->words[i][1] && !jar; i++) {
        int status = parse_option(cmd, &i, &jar);
        if (status >= 0)
            return status;
    }
    if (!jar && i == cmd->word_count) {
        print_help(stderr);
        return 1;
    }
    if (jar) {
        int status = open_jar(cmd, jar);
        if (status >= 0)
            return status;
    } else {
        cmd->sources = (const char **)cmd->words + i;
        while (i < cmd->word_count &&
               (is_source(cmd->words[i]) || (cmd->source_release && !cmd->source_count))) {
            cmd->source_count++;
            i++;
        }
        if (!cmd->source_count)
            cmd->main_class = cmd->words[i++];
        cmd->owned_path =
            expand_class_path(cmd->vm.class_path && *cmd->vm.class_path ? cmd->vm.class_path : ".");
        cmd->vm.class_path = cmd->owned_path;
    }
    cmd->argv = (const char **)cmd->words + i;
    cmd->argc = (int)(cmd->word_count - i);
    return -1;
}

void options_free(Command *cmd) {
    for (size_t i = 0; i < cmd->word_count; i++)
        free(cmd->words[i]);
    free(cmd->words);
    for (size_t i = 0; i < cmd->vm.property_count; i++) {
        free(cmd->vm.properties[i].key);
        free(cmd->vm.properties[i].value);
    }
    free(cmd->vm.properties);
    for (size_t i = 0; i < cmd->vm.assert_rule_count; i++)
        free((char *)cmd->vm.assert_rules[i]);
    free(cmd->vm.assert_rules);
    free(cmd->owned_path);
    free(cmd->owned_main);
}
