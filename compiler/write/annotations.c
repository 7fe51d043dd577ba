/* Annotations as attributes (JVMS 4.7.16 to 4.7.22). */
#include "gen/gen.h"

typedef enum Retention { RETAIN_SOURCE, RETAIN_CLASS, RETAIN_RUNTIME } Retention;

static Retention retention_of(Gen *g, const AnnoValue *a) {
    Compiler *c = g->c;
    ClassSymbol *k = type_class_symbol(c, a->type);
    AnnoValue *r = k ? sym_find_annotation(c, &k->s, c->k.retention) : NULL;
    if (!r || r->n == 0 || r->pairs[0].value->kind != ELEM_ENUM)
        return RETAIN_CLASS;
    const Name *n = r->pairs[0].value->enum_const->s.name;
    return n == c->n.RUNTIME ? RETAIN_RUNTIME : n == c->n.SOURCE ? RETAIN_SOURCE : RETAIN_CLASS;
}

static void put_annotation(Gen *g, Bytes *out, const AnnoValue *a);

static void put_const(Gen *g, Bytes *out, const AnnoElem *e) {
    static const char tags[] = {[T_BYTE] = 'B', [T_CHAR] = 'C',  [T_SHORT] = 'S',  [T_INT] = 'I',
                                [T_LONG] = 'J', [T_FLOAT] = 'F', [T_DOUBLE] = 'D', [T_BOOLEAN] = 'Z'};
    const Konst *k = e->konst;
    if (k->tag == T_CLASS) {
        put_u1(out, 's');
        put_u2(out, pool_utf8(&g->pool, k->s));
        return;
    }
    put_u1(out, (uint32_t)tags[e->type->tag <= T_BOOLEAN ? e->type->tag : k->tag]);
    switch (k->tag) {
    case T_LONG: put_u2(out, pool_long(&g->pool, k->l)); break;
    case T_FLOAT: put_u2(out, pool_float(&g->pool, k->f)); break;
    case T_DOUBLE: put_u2(out, pool_double(&g->pool, k->d)); break;
    default: put_u2(out, pool_int(&g->pool, k->i)); break;
    }
}

static void put_element(Gen *g, Bytes *out, const AnnoElem *e) {
    Compiler *c = g->c;
    switch (e->kind) {
    case ELEM_CONST: put_const(g, out, e); break;
    case ELEM_ENUM:
        put_u1(out, 'e');
        put_u2(out, pool_utf8(&g->pool, type_descriptor(c, sym_erasure(c, &e->enum_const->s))));
        put_u2(out, pool_utf8(&g->pool, e->enum_const->s.name));
        break;
    case ELEM_CLASS:
        put_u1(out, 'c');
        put_u2(out, pool_utf8(&g->pool, type_descriptor(c, gen_er(g, e->type))));
        break;
    case ELEM_ANNO:
        put_u1(out, '@');
        put_annotation(g, out, e->anno);
        break;
    case ELEM_ARRAY:
        put_u1(out, '[');
        put_u2(out, (uint32_t)e->array.n);
        for (int i = 0; i < e->array.n; i++)
            put_element(g, out, e->array.v[i]);
        break;
    case ELEM_ERROR: break;
    }
}

static void put_annotation(Gen *g, Bytes *out, const AnnoValue *a) {
    put_u2(out, pool_utf8(&g->pool, type_descriptor(g->c, gen_er(g, a->type))));
    put_u2(out, (uint32_t)a->n);
    for (int i = 0; i < a->n; i++) {
        put_u2(out, pool_utf8(&g->pool, a->pairs[i].method->s.name));
        put_element(g, out, a->pairs[i].value);
    }
}

static int count_retained(Gen *g, const AnnoList *l, Retention r) {
    int n = 0;
    for (int i = 0; l && i < l->n; i++)
        n += retention_of(g, l->v[i]) == r;
    return n;
}

static void put_retained(Gen *g, Bytes *out, const AnnoList *l, Retention r) {
    for (int i = 0; i < l->n; i++)
        if (retention_of(g, l->v[i]) == r)
            put_annotation(g, out, l->v[i]);
}

int write_annotation_list(Gen *g, Bytes *out, const AnnoList *l) {
    static const struct {
        Retention r;
        const char *name;
    } forms[] = {{RETAIN_RUNTIME, "RuntimeVisibleAnnotations"},
                 {RETAIN_CLASS, "RuntimeInvisibleAnnotations"}};
    int written = 0;
    for (int f = 0; f < 2; f++) {
        int n = count_retained(g, l, forms[f].r);
        if (!n)
            continue;
        uint32_t at = write_begin_attr(g, out, forms[f].name);
        put_u2(out, (uint32_t)n);
        put_retained(g, out, l, forms[f].r);
        write_end_attr(out, at);
        written++;
    }
    return written;
}

int write_annotations(Gen *g, Bytes *out, Symbol *s) {
    const AnnoList *l = sym_annotations(g->c, s);
    if (!l || !l->n)
        return 0;
    AnnoList kept = {NEW_ARRAY(&g->c->arena, AnnoValue *, l->n), 0};
    for (int i = 0; i < l->n; i++)
        if (annotation_is_for_declaration(g->c, l->v[i], s))
            kept.v[kept.n++] = l->v[i];
    return kept.n ? write_annotation_list(g, out, &kept) : 0;
}

int write_component_annotations(Gen *g, Bytes *out, VarSymbol *component) {
    return write_annotations(g, out, &component->s) + write_type_annotations(g, out, &component->s);
}

int write_param_annotations(Gen *g, Bytes *out, MethodSymbol *m) {
    static const struct {
        Retention r;
        const char *name;
    } forms[] = {{RETAIN_RUNTIME, "RuntimeVisibleParameterAnnotations"},
                 {RETAIN_CLASS, "RuntimeInvisibleParameterAnnotations"}};
    int written = 0;
    for (int f = 0; f < 2; f++) {
        int total = 0;
        for (int i = 0; i < m->param_count; i++) {
            const AnnoList *l = m->param_annos ? m->param_annos[i]
                                : m->params    ? sym_annotations(g->c, &m->params[i]->s)
                                               : NULL;
            total += count_retained(g, l, forms[f].r);
        }
        if (!total)
            continue;
        uint32_t at = write_begin_attr(g, out, forms[f].name);
        put_u1(out, (uint32_t)m->param_count);
        for (int i = 0; i < m->param_count; i++) {
            const AnnoList *l = m->param_annos ? m->param_annos[i] : sym_annotations(g->c, &m->params[i]->s);
            int n = count_retained(g, l, forms[f].r);
            put_u2(out, (uint32_t)n);
            if (n)
                put_retained(g, out, l, forms[f].r);
        }
        write_end_attr(out, at);
        written++;
    }
    return written;
}

/* ---- type annotations of declarations ---- */

static void put_target(Bytes *out, const TypeAnno *t) {
    put_u1(out, t->target_type);
    switch (t->target_type) {
    case 0x00:
    case 0x01:
    case 0x16: put_u1(out, t->index); break;
    case 0x10:
    case 0x17: put_u2(out, t->index); break;
    case 0x11:
    case 0x12:
        put_u1(out, t->index);
        put_u1(out, t->index2);
        break;
    default: break; /* 0x13 to 0x15: nothing */
    }
    put_u1(out, (uint32_t)t->path_len);
    put_bytes(out, t->path, (uint32_t)t->path_len * 2);
}

enum { FIRST_CODE_TARGET = 0x40 };

int write_type_annotations(Gen *g, Bytes *out, Symbol *s) {
    static const struct {
        Retention r;
        const char *name;
    } forms[] = {{RETAIN_RUNTIME, "RuntimeVisibleTypeAnnotations"},
                 {RETAIN_CLASS, "RuntimeInvisibleTypeAnnotations"}};
    int written = 0;
    for (int f = 0; s->type_annos && f < 2; f++) {
        int n = 0;
        for (int i = 0; i < s->type_annos->list.n; i++) {
            const TypeAnno *t = &s->type_annos->list.v[i];
            n += t->target_type < FIRST_CODE_TARGET && retention_of(g, t->anno) == forms[f].r;
        }
        if (!n)
            continue;
        uint32_t at = write_begin_attr(g, out, forms[f].name);
        put_u2(out, (uint32_t)n);
        for (int i = 0; i < s->type_annos->list.n; i++) {
            const TypeAnno *t = &s->type_annos->list.v[i];
            if (t->target_type < FIRST_CODE_TARGET && retention_of(g, t->anno) == forms[f].r) {
                put_target(out, t);
                put_annotation(g, out, t->anno);
            }
        }
        write_end_attr(out, at);
        written++;
    }
    return written;
}

int write_annotation_default(Gen *g, Bytes *out, MethodSymbol *m) {
    if (!m->default_value)
        return 0;
    uint32_t at = write_begin_attr(g, out, "AnnotationDefault");
    put_element(g, out, m->default_value);
    write_end_attr(out, at);
    return 1;
}
