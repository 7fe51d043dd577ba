// Descriptors and Signature attributes (JVMS 4.7.9.1) in the syntax of Java.
#include <string.h>

#include "main/disasm_print.h"

// ---- Descriptors ----

void print_type(Disasm *d, CfText t) {
    static const char *const names[] = {
        ['B'] = "byte", ['C'] = "char",  ['D'] = "double",  ['F'] = "float", ['I'] = "int",
        ['J'] = "long", ['S'] = "short", ['Z'] = "boolean", ['V'] = "void"};
    uint32_t dimensions = 0;
    while (dimensions < t.length && t.bytes[dimensions] == '[')
        dimensions++;
    if (dimensions == t.length)
        return;
    uint8_t c = t.bytes[dimensions];
    if (c == 'L')
        print_dotted(d, (CfText){t.bytes + dimensions + 1, t.length - dimensions - 2});
    else if (c < sizeof names / sizeof names[0] && names[c])
        print(&d->p, "%s", names[c]);
    while (dimensions-- > 0)
        print(&d->p, "[]");
}

// ---- Signatures ----

// Reads a signature and prints it; `bad` once it has gone wrong.
typedef struct Signature {
    Disasm *d;
    const uint8_t *at, *end;
    unsigned depth;
    bool bad;
} Signature;

static uint8_t peek(const Signature *s) {
    return s->at < s->end ? *s->at : 0;
}

static bool take(Signature *s, uint8_t c) {
    if (peek(s) != c || c == 0)
        return false;
    s->at++;
    return true;
}

static void expect(Signature *s, uint8_t c) {
    if (!take(s, c))
        s->bad = true;
}

static void say(Signature *s, const char *text) {
    print(&s->d->p, "%s", text);
}

static void put_identifier(Signature *s) {
    const uint8_t *start = s->at;
    while (s->at < s->end && !strchr(".;[<>:", *s->at))
        s->at++;
    s->bad |= s->at == start;
    print_dotted(s->d, (CfText){start, (uint32_t)(s->at - start)});
}

static void put_type(Signature *s);

static void put_argument(Signature *s) {
    if (take(s, '*')) {
        say(s, "?");
        return;
    }
    if (take(s, '+'))
        say(s, "? extends ");
    else if (take(s, '-'))
        say(s, "? super ");
    put_type(s);
}

static void put_arguments(Signature *s) {
    if (!take(s, '<'))
        return;
    say(s, "<");
    for (bool first = true; !s->bad && peek(s) != '>'; first = false) {
        say(s, first ? "" : ", ");
        put_argument(s);
    }
    expect(s, '>');
    say(s, ">");
}

static void put_class_type(Signature *s) {
    put_identifier(s);
    put_arguments(s);
    while (!s->bad && take(s, '.')) {
        say(s, ".");
        put_identifier(s);
        put_arguments(s);
    }
    expect(s, ';');
}

static void put_plain_type(Signature *s) {
    if (take(s, 'L')) {
        put_class_type(s);
    } else if (take(s, 'T')) {
        put_identifier(s);
        expect(s, ';');
    } else if (peek(s) && strchr("BCDFIJSZV", peek(s))) {
        print_type(s->d, (CfText){s->at++, 1});
    } else {
        s->bad = true;
    }
}

static void put_type(Signature *s) {
    enum { DEEPEST = 200 };
    unsigned dimensions = 0;
    while (take(s, '['))
        dimensions++;
    if (s->bad || ++s->depth > DEEPEST || dimensions > 255) {
        s->bad = true;
        return;
    }
    put_plain_type(s);
    s->depth--;
    while (dimensions-- > 0)
        say(s, "[]");
}

// A bound that says nothing is left out, unless everything is wanted.
static bool skips_object(Signature *s) {
    static const char object[] = "Ljava/lang/Object;";
    size_t n = sizeof object - 1;
    if (s->d->options.verbose || (size_t)(s->end - s->at) < n || memcmp(s->at, object, n) != 0 ||
        s->at[n] == ':')
        return false;
    s->at += n;
    return true;
}

static void put_bounds(Signature *s) {
    const char *lead = " extends ";
    if (take(s, ':') && peek(s) != ':' && !skips_object(s)) {
        say(s, lead);
        lead = " & ";
        put_type(s);
    }
    while (!s->bad && take(s, ':')) {
        say(s, lead);
        lead = " & ";
        put_type(s);
    }
}

static void put_parameters_of_type(Signature *s, const char *after) {
    if (!take(s, '<'))
        return;
    say(s, "<");
    for (bool first = true; !s->bad && peek(s) != '>'; first = false) {
        say(s, first ? "" : ", ");
        put_identifier(s);
        if (peek(s) != ':')
            s->bad = true;
        put_bounds(s);
    }
    expect(s, '>');
    say(s, ">");
    say(s, after);
}

static Signature begin(Disasm *d, CfText t) {
    return (Signature){d, t.bytes, t.bytes + t.length, 0, false};
}

// What was printed since `mark` is taken back if the signature is malformed.
static bool finish(Signature *s, size_t mark) {
    if (!s->bad && s->at == s->end)
        return true;
    s->d->p.length = mark;
    return false;
}

bool print_field_signature(Disasm *d, CfText signature) {
    Signature s = begin(d, signature);
    size_t mark = d->p.length;
    put_type(&s);
    return finish(&s, mark);
}

bool print_class_signature(Disasm *d, CfText signature, bool is_interface) {
    Signature s = begin(d, signature);
    size_t mark = d->p.length;
    put_parameters_of_type(&s, "");
    static const char object[] = "Ljava/lang/Object;";
    bool plain = (is_interface || !d->options.verbose) && (size_t)(s.end - s.at) >= sizeof object - 1 &&
                 memcmp(s.at, object, sizeof object - 1) == 0;
    if (plain)
        s.at += sizeof object - 1;
    else {
        say(&s, " extends ");
        put_type(&s);
    }
    for (bool first = true; !s.bad && s.at < s.end; first = false) {
        say(&s, !first ? ", " : is_interface ? " extends " : " implements ");
        put_type(&s);
    }
    return finish(&s, mark);
}

static void put_parameters(Signature *s, bool varargs) {
    expect(s, '(');
    say(s, "(");
    for (bool first = true; !s->bad && s->at < s->end && peek(s) != ')'; first = false) {
        say(s, first ? "" : ", ");
        put_type(s);
        Printer *p = &s->d->p;
        if (varargs && peek(s) == ')' && p->length > 2 && memcmp(p->line + p->length - 2, "[]", 2) == 0) {
            p->length -= 2;
            say(s, "...");
        }
    }
    expect(s, ')');
    say(s, ")");
}

static const uint8_t *after_parameters(const Signature *s) {
    const uint8_t *p = memchr(s->at, ')', (size_t)(s->end - s->at));
    return p ? p + 1 : s->end;
}

// The result comes last in the signature but first in the text.
bool print_method_signature(Disasm *d, CfText signature, CfText name, bool is_init, bool varargs,
                            bool *throws) {
    Signature s = begin(d, signature);
    size_t mark = d->p.length;
    put_parameters_of_type(&s, " ");
    Signature result = s;
    result.at = after_parameters(&s);
    if (!is_init) {
        put_type(&result);
        say(&s, " ");
        print_text(d, name);
    } else {
        print_dotted(d, cf_this_name(d->cf));
        expect(&result, 'V');
    }
    put_parameters(&s, varargs);
    s.bad |= result.bad;
    s.at = result.at;
    *throws = peek(&s) == '^';
    for (bool first = true; !s.bad && take(&s, '^'); first = false) {
        say(&s, first ? " throws " : ", ");
        put_type(&s);
    }
    return finish(&s, mark);
}
