/* The log: positions, printing, counting, deferring, closing notes. The texts themselves are made in
 * diag_text.c. */
#include "context.h"

#include <stdlib.h>
#include <string.h>

/* ---- sources and lines ---- */

SourceFile *diag_add_source(Compiler *c, const char *path, const char *text, size_t len) {
    SourceFile *f = NEW(&c->arena, SourceFile);
    if (!c->log.next_base)
        c->log.next_base = 1;
    f->path = arena_strndup(&c->arena, path, strlen(path));
    f->text = arena_strndup(&c->arena, text, len);
    f->len = (uint32_t)len;
    f->base = c->log.next_base;
    c->log.next_base += f->len + 1; /* the end of file is a position too */
    vec_push(&c->arena, &c->log.files, f);
    return f;
}

SourceFile *diag_file_of(Compiler *c, Pos pos) {
    int lo = 0, hi = c->log.files.n - 1;
    if (!pos || hi < 0)
        return NULL;
    while (lo < hi) {
        int mid = (lo + hi + 1) / 2;
        if (c->log.files.v[mid]->base <= pos)
            lo = mid;
        else
            hi = mid - 1;
    }
    return c->log.files.v[lo];
}

static void find_lines(Compiler *c, SourceFile *f) {
    int n = 1;
    for (uint32_t i = 0; i < f->len; i++)
        n += f->text[i] == '\n' || (f->text[i] == '\r' && f->text[i + 1] != '\n');
    uint32_t *lines = NEW_ARRAY(&c->arena, uint32_t, n);
    n = 1;
    for (uint32_t i = 0; i < f->len; i++)
        if (f->text[i] == '\n' || (f->text[i] == '\r' && f->text[i + 1] != '\n'))
            lines[n++] = i + 1;
    f->lines = lines;
    f->line_count = n;
}

static int line_in(Compiler *c, SourceFile *f, Pos pos) {
    if (!f->lines)
        find_lines(c, f);
    uint32_t offset = pos - f->base;
    int lo = 0, hi = f->line_count - 1;
    while (lo < hi) {
        int mid = (lo + hi + 1) / 2;
        if (f->lines[mid] <= offset)
            lo = mid;
        else
            hi = mid - 1;
    }
    return lo + 1;
}

int diag_line_of(Compiler *c, Pos pos) {
    SourceFile *f = diag_file_of(c, pos);
    return f ? line_in(c, f, pos) : 0;
}

/* ---- making ---- */

DiagArg diag_arg_int(int64_t i) {
    return (DiagArg){ARG_INT, {.i = i}};
}
DiagArg diag_arg_string(const char *s) {
    return (DiagArg){ARG_STRING, {.s = s}};
}
DiagArg diag_arg_name(const Name *n) {
    return (DiagArg){ARG_NAME, {.name = n}};
}
DiagArg diag_arg_type(const Type *t) {
    return (DiagArg){ARG_TYPE, {.type = t}};
}
DiagArg diag_arg_types(const TypeList *t) {
    return (DiagArg){ARG_TYPES, {.types = t}};
}
DiagArg diag_arg_symbol(const Symbol *s) {
    return (DiagArg){ARG_SYMBOL, {.sym = s}};
}
DiagArg diag_arg_diag(const Diag *d) {
    return (DiagArg){ARG_DIAG, {.diag = d}};
}

/* A list given by address often lives on the caller's stack: keep the struct. */
static DiagArg keep(Compiler *c, DiagArg a) {
    if (a.kind == ARG_TYPES) {
        TypeList *l = NEW(&c->arena, TypeList);
        *l = *a.types;
        a.types = l;
    }
    return a;
}

Diag *diag_new(Compiler *c, DiagKind kind, int lint, Pos pos, int count, const DiagArg *id_and_args) {
    Diag *d = NEW(&c->arena, Diag);
    d->kind = kind;
    d->id = (DiagId)id_and_args[0].i;
    d->pos = pos;
    d->lint = lint;
    d->nargs = count - 1;
    d->args = NEW_ARRAY(&c->arena, DiagArg, count);
    for (int i = 1; i < count; i++)
        d->args[i - 1] = keep(c, id_and_args[i]);
    return d;
}

void diag_add_sub(Diag *d, Diag *sub) {
    Diag **at = &d->subs;
    while (*at)
        at = &(*at)->next;
    *at = sub;
}

/* ---- printing ---- */

typedef VEC(char) Text;

static void put_n(Compiler *c, Text *out, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++)
        vec_push(&c->arena, out, s[i]);
}

static void put(Compiler *c, Text *out, const char *s) {
    put_n(c, out, s, strlen(s));
}

static void print(Compiler *c, Text *out) {
    if (c->host->print)
        c->host->print(c->host->ctx, out->v ? out->v : "", (size_t)out->n);
}

/* The source line and, below it, the caret: tabs stay tabs so that it stands right. */
static void put_source_line(Compiler *c, Text *out, SourceFile *f, Pos pos) {
    uint32_t from = f->lines[line_in(c, f, pos) - 1], to = from, at = pos - f->base;
    while (to < f->len && f->text[to] != '\n' && f->text[to] != '\r')
        to++;
    put_n(c, out, f->text + from, to - from);
    put(c, out, "\n");
    for (uint32_t i = from; i < at && i < f->len; i++)
        if (((uint8_t)f->text[i] & 0xc0) != 0x80)
            put(c, out, f->text[i] == '\t' ? "\t" : " ");
    put(c, out, "^\n");
}

/* The end of a file whose last line is empty has nothing to show. */
static bool at_empty_end(const SourceFile *f, Pos pos) {
    uint32_t at = pos - f->base;
    return at >= f->len && (f->len == 0 || f->text[f->len - 1] == '\n');
}

static const char *prefix_of(const Diag *d) {
    switch (d->kind) {
    case DIAG_ERROR: return "error: ";
    case DIAG_WARNING:
    case DIAG_MANDATORY_WARNING: return "warning: ";
    case DIAG_NOTE: return "Note: ";
    default: return "";
    }
}

static const char *const lint_names[LINT_COUNT] = {
#define LINT(kind, text) text,
#include "util/lint.def"
#undef LINT
};

static void print_diag(Compiler *c, const Diag *d) {
    Text out = {0};
    SourceFile *f = diag_file_of(c, d->pos);
    const char *text = diag_text(c, d), *rest = strchr(text, '\n');
    size_t first = rest ? (size_t)(rest - text) : strlen(text);
    if (f)
        put(c, &out, arena_printf(&c->arena, "%s:%d: ", f->path, line_in(c, f, d->pos)));
    put(c, &out, prefix_of(d));
    if (d->lint >= 0)
        put(c, &out, arena_printf(&c->arena, "[%s] ", lint_names[d->lint]));
    put_n(c, &out, text, first);
    put(c, &out, "\n");
    if (f && d->kind != DIAG_NOTE && !at_empty_end(f, d->pos))
        put_source_line(c, &out, f, d->pos);
    if (rest) {
        put(c, &out, rest + 1);
        put(c, &out, "\n");
    }
    print(c, &out);
}

/* ---- counting ---- */

static void seen_grow(Compiler *c, DiagLog *log) {
    uint64_t *old = log->seen;
    uint32_t old_size = old ? log->seen_mask + 1 : 0;
    log->seen_mask = old ? log->seen_mask * 2 + 1 : 255;
    log->seen = NEW_ARRAY(&c->arena, uint64_t, log->seen_mask + 1);
    for (uint32_t i = 0; i < old_size; i++) {
        if (!old[i])
            continue;
        uint32_t j = (uint32_t)(old[i] * 2654435761u) & log->seen_mask;
        while (log->seen[j])
            j = (j + 1) & log->seen_mask;
        log->seen[j] = old[i];
    }
}

/* True the first time that it is asked about a position. */
static bool first_at(Compiler *c, Pos pos) {
    DiagLog *log = &c->log;
    if (!pos)
        return true;
    if (!log->seen || log->seen_count * 2 > log->seen_mask)
        seen_grow(c, log);
    uint32_t i = (uint32_t)((uint64_t)pos * 2654435761u) & log->seen_mask;
    for (; log->seen[i]; i = (i + 1) & log->seen_mask)
        if (log->seen[i] == pos)
            return false;
    log->seen[i] = pos;
    log->seen_count++;
    return true;
}

static void defer(DiagHandler *h, Diag *d) {
    if (d->kind == DIAG_ERROR)
        h->errors++;
    if (h->discard)
        return;
    d->next = NULL;
    *h->last = d;
    h->last = &d->next;
}

static bool is_mandatory(int lint) {
    return lint == LINT_DEPRECATION || lint == LINT_REMOVAL || lint == LINT_UNCHECKED || lint == LINT_PREVIEW;
}

/* A mandatory warning that is off still leaves a note about its file. */
static void note_for_closing(Compiler *c, const Diag *d) {
    SourceFile *f = diag_file_of(c, d->pos);
    if (!f)
        return;
    f->deprecation_noted |= d->lint == LINT_DEPRECATION;
    f->removal_noted |= d->lint == LINT_REMOVAL;
    f->unchecked_noted |= d->lint == LINT_UNCHECKED;
    f->preview_noted |= d->lint == LINT_PREVIEW;
}

static void emit_warning(Compiler *c, Diag *d) {
    bool mandatory = is_mandatory(d->lint);
    if (d->lint >= 0 && !(c->options.lint >> d->lint & 1)) {
        if (mandatory)
            note_for_closing(c, d);
        return;
    }
    if (c->options.nowarn && !mandatory)
        return;
    if (mandatory && !first_at(c, d->pos))
        return;
    c->log.warnings++;
    if (c->log.warnings_printed < c->options.max_warns) {
        c->log.warnings_printed++;
        print_diag(c, d);
    }
}

void diag_emit(Compiler *c, Diag *d) {
    if (c->log.handler) {
        defer(c->log.handler, d);
        return;
    }
    if (d->kind == DIAG_NOTE) {
        print_diag(c, d);
    } else if (d->kind != DIAG_ERROR) {
        emit_warning(c, d);
    } else if (first_at(c, d->pos)) {
        c->log.errors++;
        if (c->log.errors_printed < c->options.max_errors) {
            c->log.errors_printed++;
            print_diag(c, d);
        }
    }
}

void diag_report(Compiler *c, DiagKind kind, int lint, Pos pos, int count, const DiagArg *id_and_args) {
    if (c->log.handler && c->log.handler->discard) {
        c->log.handler->errors += kind == DIAG_ERROR;
        return;
    }
    diag_emit(c, diag_new(c, kind, lint, pos, count, id_and_args));
}

/* ---- deferring ---- */

void diag_push(Compiler *c, DiagHandler *h, bool discard) {
    *h = (DiagHandler){.outer = c->log.handler, .discard = discard};
    h->last = &h->first;
    c->log.handler = h;
}

void diag_pop(Compiler *c, DiagHandler *h) {
    c->log.handler = h->outer;
}

void diag_replay(Compiler *c, DiagHandler *h) {
    for (Diag *d = h->first, *next; d; d = next) {
        next = d->next;
        diag_emit(c, d);
    }
}

/* ---- the end ---- */

static void print_line(Compiler *c, const char *s) {
    if (c->host->print)
        c->host->print(c->host->ctx, s, strlen(s));
}

/* "Note: A.java <what>", or of several files "Some input files <what for many>", then how to learn more. */
static void closing_note(Compiler *c, size_t flag, const char *one, const char *many, const char *option) {
    SourceFile *only = NULL;
    int n = 0;
    for (int i = 0; i < c->log.files.n; i++) {
        SourceFile *f = c->log.files.v[i];
        if (*(bool *)((char *)f + flag)) {
            only = f;
            n++;
        }
    }
    if (!n)
        return;
    print_line(c, n == 1 ? arena_printf(&c->arena, "Note: %s %s\n", only->path, one)
                         : arena_printf(&c->arena, "Note: Some input files %s\n", many));
    if (option)
        print_line(c, arena_printf(&c->arena, "Note: Recompile with -Xlint:%s for details.\n", option));
}

static void print_count(Compiler *c, int shown, int total, const char *what, const char *option) {
    if (!total)
        return;
    print_line(c, arena_printf(&c->arena, "%d %s%s\n", shown, what, shown == 1 ? "" : "s"));
    if (shown < total)
        print_line(
            c,
            arena_printf(&c->arena,
                         "only showing the first %d %ss, of %d total; use %s if you would like to see more\n",
                         shown, what, total, option));
}

void diag_finish(Compiler *c) {
    closing_note(c, offsetof(SourceFile, deprecation_noted), "uses or overrides a deprecated API.",
                 "use or override a deprecated API.", "deprecation");
    closing_note(c, offsetof(SourceFile, removal_noted),
                 "uses or overrides a deprecated API that is marked for removal.",
                 "use or override a deprecated API that is marked for removal.", "removal");
    closing_note(c, offsetof(SourceFile, unchecked_noted), "uses unchecked or unsafe operations.",
                 "use unchecked or unsafe operations.", "unchecked");
    if (c->log.simplified)
        diag_note(c, 0, NOTE_COMPRESSED_DIAGS);
    if (c->options.werror && c->log.warnings && !c->log.errors)
        diag_error(c, 0, ERR_WARNINGS_AND_WERROR);
    print_count(c, c->log.errors_printed, c->log.errors, "error", "-Xmaxerrs");
    print_count(c, c->log.warnings_printed, c->log.warnings, "warning", "-Xmaxwarns");
}
