/* Texts of diagnostics: arguments into their places, types and symbols in javac's rich form.
 *
 * A text is made twice. The first run only gathers what it mentions: classes (a simple name is enough when no
 * other class of that name is mentioned), type variables, captures and intersections (numbered, explained in
 * "where" lines at the end). The second run prints with that knowledge. */
#include "context.h"

#include <string.h>

typedef struct Printer {
    Compiler *c;
    VEC(char) out;
    VEC(const Symbol *) classes;
    VEC(const TypeVar *) tvars;
    VEC(const TypeVar *) captures;
    VEC(const IntersectionType *) intersections;
    int depth; /* nesting of types: F-bounded ones must end */
} Printer;

static void put_type(Printer *p, const Type *t);
static void put_symbol(Printer *p, const Symbol *s);
static void put_diag(Printer *p, const Diag *d);

static void put_n(Printer *p, const char *s, size_t n) {
    for (size_t i = 0; i < n; i++)
        vec_push(&p->c->arena, &p->out, s[i]);
}

static void put(Printer *p, const char *s) {
    put_n(p, s, strlen(s));
}
static void put_name(Printer *p, const Name *n) {
    put(p, name_utf8(p->c, n));
}

/* ---- types ---- */

static void note_class(Printer *p, const Symbol *s) {
    for (int i = 0; i < p->classes.n; i++)
        if (p->classes.v[i] == s)
            return;
    vec_push(&p->c->arena, &p->classes, s);
}

static void put_anonymous(Printer *p, ClassSymbol *k) {
    const TypeList *i = k->interfaces;
    put(p, "<anonymous ");
    put_type(p, i && i->n ? i->v[0] : k->super ? k->super : p->c->t.object);
    put(p, ">");
}

static void put_class_name(Printer *p, const Symbol *s) {
    ClassSymbol *k = (ClassSymbol *)s;
    if (s->name->len == 0) {
        put_anonymous(p, k);
        return;
    }
    if (s->owner && s->owner->kind == SYM_CLASS && (!s->complete || s->flags & F_FROM_SOURCE) &&
        !(s->flags & (F_STATIC | F_INTERFACE))) {
        put_class_name(p, s->owner); /* an inner class goes with its outer one */
        put(p, ".");
        put_name(p, s->name);
        return;
    }
    note_class(p, s);
    bool unique = true;
    for (int i = 0; i < p->classes.n; i++)
        if (p->classes.v[i] != s && p->classes.v[i]->name == s->name)
            unique = false;
    put_name(p, unique || !k->full || !k->full->len ? s->name : k->full);
}

static void put_types(Printer *p, const TypeList *l) {
    for (int i = 0; i < l->n; i++) {
        if (i)
            put(p, ",");
        put_type(p, l->v[i]);
    }
}

static void put_class_type(Printer *p, const ClassType *t) {
    ClassSymbol *k = (ClassSymbol *)t->t.sym;
    const Symbol *owner = t->t.sym->owner;
    bool inner = owner && owner->kind == SYM_CLASS && (!k->s.complete || k->s.flags & F_FROM_SOURCE) &&
                 k->s.name->len && !(k->s.flags & (F_STATIC | F_INTERFACE));
    if (t->outer && t->outer->tag == T_CLASS && owner && owner->kind == SYM_CLASS) {
        put_type(p, t->outer);
        put(p, ".");
        put_name(p, k->s.name);
    } else if (inner) {
        put_symbol(p, owner);
        put(p, ".");
        put_name(p, k->s.name);
    } else {
        put_class_name(p, t->t.sym);
    }
    if (t->args.n) {
        put(p, "<");
        put_types(p, &t->args);
        put(p, ">");
    }
}

static void put_type_var(Printer *p, const TypeVar *v) {
    int same = 0, mine = 0, i;
    for (i = 0; i < p->tvars.n && p->tvars.v[i] != v; i++)
        ;
    if (i == p->tvars.n)
        vec_push(&p->c->arena, &p->tvars, v);
    for (i = 0; i < p->tvars.n; i++) {
        if (p->tvars.v[i]->t.sym->name == v->t.sym->name) {
            same++;
            if (p->tvars.v[i] == v)
                mine = same;
        }
    }
    put_name(p, v->t.sym->name);
    if (same > 1)
        put(p, arena_printf(&p->c->arena, "#%d", mine));
}

static void put_capture(Printer *p, const TypeVar *v) {
    int i;
    for (i = 0; i < p->captures.n && p->captures.v[i] != v; i++)
        ;
    if (i == p->captures.n)
        vec_push(&p->c->arena, &p->captures, v);
    put(p, arena_printf(&p->c->arena, "CAP#%d", i + 1));
}

static void put_intersection(Printer *p, const IntersectionType *t) {
    int i;
    for (i = 0; i < p->intersections.n && p->intersections.v[i] != t; i++)
        ;
    if (i == p->intersections.n)
        vec_push(&p->c->arena, &p->intersections, t);
    put(p, arena_printf(&p->c->arena, "INT#%d", i + 1));
}

static void put_wildcard(Printer *p, const WildcardType *w) {
    put(p, w->kind == WILD_UNBOUND ? "?" : w->kind == WILD_EXTENDS ? "? extends " : "? super ");
    if (w->kind != WILD_UNBOUND)
        put_type(p, w->bound);
}

static void put_method_type(Printer *p, const MethodType *m) {
    put(p, "(");
    put_types(p, &m->params);
    put(p, ")");
    put_type(p, m->ret);
}

static const char *const simple_text[] = {
    [T_BYTE] = "byte", [T_CHAR] = "char",   [T_SHORT] = "short",   [T_INT] = "int",
    [T_LONG] = "long", [T_FLOAT] = "float", [T_DOUBLE] = "double", [T_BOOLEAN] = "boolean",
    [T_VOID] = "void", [T_BOT] = "<null>",  [T_NONE] = "<none>",
};

static void put_plain_type(Printer *p, const Type *t) {
    switch (t->tag) {
    case T_CLASS: put_class_type(p, (const ClassType *)t); break;
    case T_ARRAY:
        put_type(p, ((const ArrayType *)t)->elem);
        put(p, "[]");
        break;
    case T_TYPEVAR:
        if (((const TypeVar *)t)->wildcard)
            put_capture(p, (const TypeVar *)t);
        else
            put_type_var(p, (const TypeVar *)t);
        break;
    case T_WILDCARD: put_wildcard(p, (const WildcardType *)t); break;
    case T_INTERSECTION: put_intersection(p, (const IntersectionType *)t); break;
    case T_UNION: put_types(p, &((const IntersectionType *)t)->bounds); break;
    case T_METHOD: put_method_type(p, (const MethodType *)t); break;
    case T_FORALL: put_method_type(p, ((const ForAllType *)t)->body); break;
    case T_ERROR:
        if (((const ErrorType *)t)->name)
            put_name(p, ((const ErrorType *)t)->name);
        else if (((const ErrorType *)t)->original)
            put_type(p, ((const ErrorType *)t)->original);
        break;
    case T_PACKAGE: put_symbol(p, t->sym); break;
    case T_UNDET: put_type(p, t->sym->type); break;
    case T_DEFERRED:
        if (t->sym)
            put_name(p, t->sym->name);
        break;
    default: put(p, simple_text[t->tag]); break;
    }
}

static void put_type(Printer *p, const Type *t) {
    if (p->depth >= 64) {
        put(p, "...");
        return;
    }
    p->depth++;
    if (t)
        put_plain_type(p, t);
    p->depth--;
}

/* ---- symbols ---- */

static void put_params(Printer *p, const MethodType *m, bool varargs) {
    put(p, "(");
    for (int i = 0; i < m->params.n; i++) {
        const Type *t = m->params.v[i];
        if (i)
            put(p, ",");
        if (varargs && i == m->params.n - 1 && t->tag == T_ARRAY) {
            put_type(p, ((const ArrayType *)t)->elem);
            put(p, "...");
        } else {
            put_type(p, t);
        }
    }
    put(p, ")");
}

static void put_method(Printer *p, const Symbol *s) {
    if (s->name == p->c->n.clinit || !s->type) {
        put_name(p, s->name);
        return;
    }
    if (s->type->tag == T_FORALL) {
        put(p, "<");
        put_types(p, &((const ForAllType *)s->type)->tvars);
        put(p, ">");
    }
    if (s->name == p->c->n.init)
        put_name(p, s->owner->name);
    else
        put_name(p, s->name);
    if (s->type->tag == T_METHOD || s->type->tag == T_FORALL)
        put_params(p, type_as_method(s->type), (s->flags & F_VARARGS) != 0);
}

static void put_symbol(Printer *p, const Symbol *s) {
    switch (s->kind) {
    case SYM_CLASS:
        if (s->name->len) {
            put_class_name(p, s);
        } else {
            put(p, "<anonymous ");
            put_name(p, name_replace(p->c, ((const ClassSymbol *)s)->flat, '/', '.'));
            put(p, ">");
        }
        break;
    case SYM_METHOD: put_method(p, s); break;
    case SYM_PACKAGE: {
        const PackageSymbol *k = (const PackageSymbol *)s;
        if (k->full->len)
            put_name(p, k->full);
        else
            put(p, "unnamed package");
        break;
    }
    case SYM_TYPEVAR:
        if (s->type)
            put_type(p, s->type);
        else
            put_name(p, s->name);
        break;
    default:
        if (s->name)
            put_name(p, s->name);
        break;
    }
}

/* ---- messages ---- */

static const char *const texts[DIAG_ID_COUNT] = {
#define DIAG(id, text) text,
#include "util/diag.def"
#undef DIAG
};

static void put_arg(Printer *p, const DiagArg *a, char mode) {
    switch (a->kind) {
    case ARG_INT: put(p, arena_printf(&p->c->arena, "%lld", (long long)a->i)); break;
    case ARG_STRING: put(p, a->s); break;
    case ARG_NAME: put_name(p, a->name); break;
    case ARG_TYPE: put_type(p, a->type); break;
    case ARG_TYPES:
        if (a->types->n)
            put_types(p, a->types);
        else
            put(p, "no arguments");
        break;
    case ARG_SYMBOL:
        if (mode == 'k')
            put(p, sym_kind_name(p->c, a->sym));
        else
            put_symbol(p, a->sym);
        break;
    case ARG_DIAG:
        if (a->diag)
            put_diag(p, a->diag);
        break;
    }
}

/* Lines after the first of what was put since `from`: further in. */
static void indent(Printer *p, int from, int by) {
    int lines = 0, n = p->out.n;
    for (int i = from; i < n; i++)
        lines += p->out.v[i] == '\n';
    for (int i = 0; i < lines * by; i++)
        vec_push(&p->c->arena, &p->out, ' ');
    for (int i = n - 1, to = p->out.n - 1; i >= from && lines; i--) {
        if (p->out.v[i] == '\n') {
            for (int j = 0; j < by; j++)
                p->out.v[to--] = ' ';
            lines--;
        }
        p->out.v[to--] = p->out.v[i];
    }
}

/* Each level of details stands two columns further in, each part four. */
static void put_diag(Printer *p, const Diag *d) {
    int from = p->out.n;
    for (const char *s = texts[d->id]; *s; s++) {
        if (s[0] == '{' && s[1] >= '0' && s[1] <= '9') {
            int i = s[1] - '0';
            char mode = s[2] == '}' ? 0 : s[2];
            if (i < d->nargs)
                put_arg(p, &d->args[i], mode);
            s += mode ? 3 : 2;
        } else {
            put_n(p, s, 1);
        }
    }
    indent(p, from, 2);
    for (const Diag *sub = d->subs; sub; sub = sub->next) {
        from = p->out.n;
        put(p, "\n");
        put_diag(p, sub);
        indent(p, from, 4);
    }
}

/* ---- where clauses ---- */

static void put_bounds(Printer *p, const Type *upper) {
    if (upper && upper->tag == T_INTERSECTION)
        put_types(p, &((const IntersectionType *)upper)->bounds);
    else
        put_type(p, upper ? upper : p->c->t.object);
}

static void put_where_head(Printer *p, int n, const char *one, const char *many) {
    put(p,
        n == 1 ? arena_printf(&p->c->arena, " is %s:", one) : arena_printf(&p->c->arena, " are %s:", many));
}

static void put_where_tvars(Printer *p) {
    if (!p->tvars.n)
        return;
    put(p, "\n  where ");
    for (int i = 0; i < p->tvars.n; i++) {
        put(p, i ? "," : "");
        put_type_var(p, p->tvars.v[i]);
    }
    put_where_head(p, p->tvars.n, "a type-variable", "type-variables");
    for (int i = 0; i < p->tvars.n; i++) {
        const TypeVar *v = p->tvars.v[i];
        put(p, "\n    ");
        put_type_var(p, v);
        if (v->upper || !(v->t.sym->flags & F_FROM_SOURCE)) { /* else its header is being read */
            put(p, " extends ");
            put_bounds(p, v->upper);
        }
        if (v->t.sym->owner) {
            put(p, " declared in ");
            put(p, sym_kind_name(p->c, v->t.sym->owner));
            put(p, " ");
            put_symbol(p, v->t.sym->owner);
        }
    }
}

static void put_where_captures(Printer *p) {
    if (!p->captures.n)
        return;
    put(p, "\n  where ");
    for (int i = 0; i < p->captures.n; i++) {
        put(p, i ? "," : "");
        put_capture(p, p->captures.v[i]);
    }
    put_where_head(p, p->captures.n, "a fresh type-variable", "fresh type-variables");
    for (int i = 0; i < p->captures.n; i++) {
        const TypeVar *v = p->captures.v[i];
        put(p, "\n    ");
        put_capture(p, v);
        put(p, " extends ");
        put_bounds(p, v->upper);
        if (v->lower && v->lower->tag != T_BOT) {
            put(p, " super: ");
            put_type(p, v->lower);
        }
        put(p, " from capture of ");
        put_wildcard(p, v->wildcard);
    }
}

static void put_where_intersections(Printer *p) {
    if (!p->intersections.n)
        return;
    put(p, "\n  where ");
    for (int i = 0; i < p->intersections.n; i++) {
        put(p, i ? "," : "");
        put_intersection(p, p->intersections.v[i]);
    }
    put_where_head(p, p->intersections.n, "an intersection type", "intersection types");
    for (int i = 0; i < p->intersections.n && i < 32; i++) {
        put(p, "\n    ");
        put_intersection(p, p->intersections.v[i]);
        put(p, " extends ");
        put_types(p, &p->intersections.v[i]->bounds);
    }
}

static void put_all(Printer *p, const Diag *d) {
    p->out.n = 0;
    put_diag(p, d);
    put_where_tvars(p);
    put_where_captures(p);
    put_where_intersections(p);
}

const char *diag_text(Compiler *c, const Diag *d) {
    Printer p = {.c = c};
    for (int i = 0; i < d->nargs; i++) /* the order of arguments is that of the where lines */
        put_arg(&p, &d->args[i], 0);
    put_all(&p, d);
    /* What the where lines mention may itself need explaining: until nothing new turns up, within reason. */
    for (int round = 0, known = -1; round < 4; round++) {
        int now = p.classes.n + p.tvars.n + p.captures.n + p.intersections.n;
        if (now == known)
            break;
        known = now;
        put_all(&p, d);
    }
    put_n(&p, "", 1);
    return p.out.v;
}

const char *diag_type_text(Compiler *c, const Type *t) {
    Printer p = {.c = c};
    put_type(&p, t);
    put_n(&p, "", 1);
    return p.out.v;
}

const char *diag_symbol_text(Compiler *c, const Symbol *s) {
    Printer p = {.c = c};
    put_symbol(&p, s);
    put_n(&p, "", 1);
    return p.out.v;
}
