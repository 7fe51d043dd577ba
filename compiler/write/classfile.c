/* The class file around the methods' code: header, fields, attributes. */
#include "gen/gen.h"

enum { ACC_SUPER = 0x20, MAGIC = 0xcafebabe };

/* Starts an attribute; returns where its length goes, for end_attr. */
uint32_t write_begin_attr(Gen *g, Bytes *out, const char *name) {
    put_u2(out, pool_utf8(&g->pool, name_of(g->c, name)));
    put_u4(out, 0);
    return out->n;
}

void write_end_attr(Bytes *out, uint32_t start) {
    patch_u4(out, start - 4, out->n - start);
}

static int attr_index(Gen *g, Bytes *out, const char *attr, uint16_t value) {
    uint32_t at = write_begin_attr(g, out, attr);
    put_u2(out, value);
    write_end_attr(out, at);
    return 1;
}

static int attr_signature(Gen *g, Bytes *out, const Name *signature) {
    return attr_index(g, out, "Signature", pool_type(&g->pool, signature));
}

static int attr_empty(Gen *g, Bytes *out, const char *attr) {
    write_end_attr(out, write_begin_attr(g, out, attr));
    return 1;
}

/* Attributes that classes, fields and methods share. */
static int common_attributes(Gen *g, Bytes *out, Symbol *s, const Name *signature) {
    int n = 0;
    if (s->flags & (F_DEPRECATED | F_DEPRECATED_DOC))
        n += attr_empty(g, out, "Deprecated");
    if (signature && !(s->flags & F_SYNTHETIC))
        n += attr_signature(g, out, signature);
    n += write_annotations(g, out, s);
    n += write_type_annotations(g, out, s);
    return n;
}

/* ---- Code ---- */

static int line_table(Gen *g, Bytes *out) {
    if (!g->k.lines.n)
        return 0;
    uint32_t at = write_begin_attr(g, out, "LineNumberTable");
    put_u2(out, (uint32_t)g->k.lines.n);
    for (int i = 0; i < g->k.lines.n; i++) {
        put_u2(out, g->k.lines.v[i].pc);
        put_u2(out, g->k.lines.v[i].line);
    }
    write_end_attr(out, at);
    return 1;
}

static void put_var(Gen *g, Bytes *out, const VarEntry *e, const Name *type) {
    put_u2(out, e->from);
    put_u2(out, e->length);
    put_u2(out, pool_utf8(&g->pool, e->sym->s.name));
    put_u2(out, pool_type(&g->pool, type));
    put_u2(out, e->slot);
}

static int variable_tables(Gen *g, Bytes *out) {
    Compiler *c = g->c;
    int generic = 0;
    if (!c->options.debug_vars || !g->k.vars.n)
        return 0;
    uint32_t at = write_begin_attr(g, out, "LocalVariableTable");
    put_u2(out, (uint32_t)g->k.vars.n);
    for (int i = 0; i < g->k.vars.n; i++) {
        const VarEntry *e = &g->k.vars.v[i];
        put_var(g, out, e, type_descriptor(c, sym_erasure(c, &e->sym->s)));
        generic += type_signature(c, e->sym->s.type) != NULL;
    }
    write_end_attr(out, at);
    if (!generic)
        return 1;
    at = write_begin_attr(g, out, "LocalVariableTypeTable");
    put_u2(out, (uint32_t)generic);
    for (int i = 0; i < g->k.vars.n; i++) {
        const VarEntry *e = &g->k.vars.v[i];
        const Name *signature = type_signature(c, e->sym->s.type);
        if (signature)
            put_var(g, out, e, signature);
    }
    write_end_attr(out, at);
    return 2;
}

static int stack_map(Gen *g, Bytes *out) {
    if (!g->k.frame_count)
        return 0;
    uint32_t at = write_begin_attr(g, out, "StackMapTable");
    put_u2(out, (uint32_t)g->k.frame_count);
    put_bytes(out, g->k.frames.v, g->k.frames.n);
    write_end_attr(out, at);
    return 1;
}

void write_code_attribute(Gen *g, Bytes *out) {
    Code *k = &g->k;
    uint32_t at = write_begin_attr(g, out, "Code");
    put_u2(out, (uint32_t)k->max_stack);
    put_u2(out, (uint32_t)k->max_locals);
    put_u4(out, k->b.n);
    put_bytes(out, k->b.v, k->b.n);
    put_u2(out, (uint32_t)k->catches.n);
    for (int i = 0; i < k->catches.n; i++) {
        const CatchEntry *e = &k->catches.v[i];
        put_u2(out, e->from);
        put_u2(out, e->to);
        put_u2(out, e->target);
        put_u2(out, e->type);
    }
    uint32_t count_at = out->n;
    put_u2(out, 0);
    int n = line_table(g, out);
    n += variable_tables(g, out);
    n += stack_map(g, out);
    patch_u2(out, count_at, (uint32_t)n);
    write_end_attr(out, at);
}

/* ---- methods ---- */

static int exceptions(Gen *g, Bytes *out, TypeList thrown) {
    if (!thrown.n)
        return 0;
    uint32_t at = write_begin_attr(g, out, "Exceptions");
    put_u2(out, (uint32_t)thrown.n);
    for (int i = 0; i < thrown.n; i++)
        put_u2(out, pool_class(&g->pool, type_class_name(g->c, gen_er(g, thrown.v[i]))));
    write_end_attr(out, at);
    return 1;
}

static void put_param(Gen *g, Bytes *out, const Name *name, uint32_t flags) {
    put_u2(out, name ? pool_utf8(&g->pool, name) : 0);
    put_u2(out, flags);
}

static int method_parameters(Gen *g, Bytes *out, MethodSpec *spec) {
    Compiler *c = g->c;
    MethodSymbol *m = spec->sym;
    bool ctor = m->s.name == c->n.init, record = ctor && (m->s.flags & F_RECORD);
    if ((!c->options.parameters && !record) || !m->params)
        return 0;
    if (m->param_count == 0 && spec->params.n == 0)
        return 0;
    uint32_t at = write_begin_attr(g, out, "MethodParameters"), count_at = out->n;
    int n = 0;
    put_u1(out, 0);
    if (ctor && class_is_enum_like(g, g->cls)) {
        put_param(g, out, name_of(c, "$enum$name"), F_SYNTHETIC);
        put_param(g, out, name_of(c, "$enum$ordinal"), F_SYNTHETIC);
        n += 2;
    }
    if (ctor && class_has_outer_this(c, g->cls)) {
        put_param(g, out, outer_field_name(g, g->cls), F_FINAL | F_MANDATED);
        n++;
    }
    for (int i = 0; i < m->param_count; i++, n++)
        put_param(g, out, m->params[i]->s.name,
                  (uint32_t)(m->params[i]->s.flags & (F_FINAL | F_SYNTHETIC | F_MANDATED)));
    for (int i = 0; ctor && i < g->info->captured.n; i++, n++)
        put_param(g, out, captured_field_name(g, g->cls, i), F_FINAL | F_SYNTHETIC);
    out->v[count_at] = (uint8_t)n;
    write_end_attr(out, at);
    return 1;
}

/* Constructors with hidden parameters get a signature whenever the declared parameters differ from the
 * descriptor; those of anonymous classes get none. */
static const Name *method_signature(Gen *g, MethodSymbol *m) {
    bool ctor = m->s.name == g->c->n.init;
    if (ctor && (g->cls->s.flags & F_ANONYMOUS))
        return NULL;
    const Name *s = type_signature(g->c, m->s.type);
    if (s || !ctor)
        return s;
    bool hidden = (is_local_class(g->cls) && g->info->captured.n) || class_is_enum_like(g, g->cls);
    return hidden ? type_descriptor(g->c, sym_erasure(g->c, &m->s)) : NULL;
}

int write_method_attributes(Gen *g, Bytes *out, MethodSpec *spec) {
    int n = 0;
    MethodSymbol *m = spec->sym;
    if (!m)
        n += exceptions(g, out, spec->thrown);
    if (!m && spec->annos) {
        n += write_annotations(g, out, &spec->annos->s);
        n += write_param_annotations(g, out, spec->annos);
    }
    if (!m)
        return n;
    n += exceptions(g, out, type_as_method(m->s.type)->thrown);
    n += write_annotation_default(g, out, m);
    n += method_parameters(g, out, spec);
    n += common_attributes(g, out, &m->s, method_signature(g, m));
    n += write_param_annotations(g, out, m);
    return n;
}

/* ---- fields ---- */

static uint32_t field_flags(uint64_t f) {
    return (uint32_t)(f & (F_PUBLIC | F_PRIVATE | F_PROTECTED | F_STATIC | F_FINAL | F_VOLATILE |
                           F_TRANSIENT | F_SYNTHETIC | F_ENUM));
}

static int constant_value(Gen *g, Bytes *out, VarSymbol *v) {
    Konst *k = v->s.flags & F_FINAL ? var_constant(g->c, v) : NULL;
    if (!k)
        return 0;
    uint16_t index;
    switch (k->tag) {
    case T_LONG: index = pool_long(&g->pool, k->l); break;
    case T_FLOAT: index = pool_float(&g->pool, k->f); break;
    case T_DOUBLE: index = pool_double(&g->pool, k->d); break;
    case T_CLASS: index = pool_string(&g->pool, k->s); break;
    default: index = pool_int(&g->pool, k->i);
    }
    uint32_t at = write_begin_attr(g, out, "ConstantValue");
    put_u2(out, index);
    write_end_attr(out, at);
    return 1;
}

static void field_head(Gen *g, Bytes *out, uint32_t flags, const Name *name, const Name *desc) {
    put_u2(out, flags);
    put_u2(out, pool_utf8(&g->pool, name));
    put_u2(out, pool_type(&g->pool, desc));
}

static void write_field(Gen *g, Bytes *out, VarSymbol *v) {
    field_head(g, out, field_flags(v->s.flags), v->s.name, type_descriptor(g->c, sym_erasure(g->c, &v->s)));
    uint32_t count_at = out->n;
    put_u2(out, 0);
    int n = constant_value(g, out, v);
    n += common_attributes(g, out, &v->s, type_signature(g->c, v->s.type));
    patch_u2(out, count_at, (uint32_t)n);
}

static void hidden_field(Gen *g, Bytes *out, uint64_t flags, const Name *name, Type *type) {
    field_head(g, out, (uint32_t)flags, name, type_descriptor(g->c, type));
    put_u2(out, 0);
}

static int hidden_fields(Gen *g, Bytes *out) {
    Compiler *c = g->c;
    ClassSymbol *k = g->cls;
    int n = 0;
    for (int i = 0; i < g->info->captured.n; i++, n++)
        hidden_field(g, out, F_FINAL | F_SYNTHETIC, captured_field_name(g, k, i),
                     sym_erasure(c, &g->info->captured.v[i]->s));
    if (class_has_outer_this(c, k) && !g->info->is_switch_map) {
        hidden_field(g, out, F_FINAL | F_SYNTHETIC, outer_field_name(g, k), outer_this_type(g, k));
        n++;
    }
    if ((k->s.flags & F_ENUM) && class_is_enum_like(g, k) && !(k->s.flags & F_ANONYMOUS)) {
        hidden_field(g, out, F_PRIVATE | F_STATIC | F_FINAL | F_SYNTHETIC, c->n.dollar_values_field,
                     type_array(c, sym_erasure(c, &k->s)));
        n++;
    }
    if (g->info->has_assert) {
        uint64_t access = sym_is_interface(c, &k->s) ? F_PUBLIC : 0;
        hidden_field(g, out, access | F_STATIC | F_FINAL | F_SYNTHETIC, c->n.dollar_assertionsDisabled,
                     c->t.boolean_);
        n++;
    }
    for (int i = 0; g->info->is_switch_map && i < g->info->top->maps.n; i++, n++)
        hidden_field(g, out, F_STATIC | F_FINAL | F_SYNTHETIC, g->info->top->maps.v[i]->field,
                     type_array(c, c->t.int_));
    return n;
}

static void write_fields(Gen *g, Bytes *out) {
    uint32_t count_at = out->n;
    int n = 0;
    put_u2(out, 0);
    SCOPE_EACH(e, class_members(g->c, g->cls)) {
        if (e->sym->kind == SYM_VAR && e->sym->var_kind == VAR_FIELD) {
            write_field(g, out, (VarSymbol *)e->sym);
            n++;
        }
    }
    n += hidden_fields(g, out);
    patch_u2(out, count_at, (uint32_t)n);
}

/* ---- class attributes ---- */

bool is_local_class(const ClassSymbol *k) {
    return (k->s.flags & (F_LOCAL_CLASS | F_ANONYMOUS)) || k->s.owner->kind == SYM_METHOD ||
           k->s.owner->kind == SYM_VAR;
}

static bool is_nested(const ClassSymbol *k) {
    return k->s.owner && k->s.owner->kind != SYM_PACKAGE;
}

static int enclosing_method(Gen *g, Bytes *out) {
    ClassSymbol *k = g->cls;
    if (!is_nested(k) || !is_local_class(k))
        return 0;
    uint32_t at = write_begin_attr(g, out, "EnclosingMethod");
    put_u2(out, pool_class(&g->pool, class_ref(class_outer(k))));
    MethodSymbol *m = (MethodSymbol *)k->s.owner;
    bool named = m->s.kind == SYM_METHOD && m->s.name != g->c->n.clinit && m->s.type && m->s.name->len &&
                 type_as_method(m->s.type)->t.tag == T_METHOD;
    put_u2(out, named ? pool_name_type(&g->pool, m->s.name, method_desc(g, m)) : 0);
    write_end_attr(out, at);
    return 1;
}

static int nest(Gen *g, Bytes *out) {
    if (g->c->options.release < 11)
        return 0;
    const ClassDeclVec *all = &g->info->top->classes;
    if (g->cls != g->info->top->sym) {
        uint32_t at = write_begin_attr(g, out, "NestHost");
        put_u2(out, pool_class(&g->pool, class_ref(g->info->top->sym)));
        write_end_attr(out, at);
        return 1;
    }
    if (all->n < 2)
        return 0;
    uint32_t at = write_begin_attr(g, out, "NestMembers");
    put_u2(out, (uint32_t)all->n - 1);
    for (int i = 1; i < all->n; i++)
        put_u2(out, pool_class(&g->pool, class_ref(all->v[i]->sym)));
    write_end_attr(out, at);
    return 1;
}

static int permitted_subclasses(Gen *g, Bytes *out) {
    ClassSymbol *k = g->cls;
    if (g->c->options.release < 17 || k->permits_count == 0 || !(k->s.flags & (F_SEALED | F_ENUM)))
        return 0;
    uint32_t at = write_begin_attr(g, out, "PermittedSubclasses");
    put_u2(out, (uint32_t)k->permits_count);
    for (int i = 0; i < k->permits_count; i++)
        put_u2(out, pool_class(&g->pool, class_ref(k->permits[i])));
    write_end_attr(out, at);
    return 1;
}

static int record(Gen *g, Bytes *out) {
    ClassSymbol *k = g->cls;
    if (!(k->s.flags & F_RECORD))
        return 0;
    uint32_t at = write_begin_attr(g, out, "Record");
    put_u2(out, (uint32_t)k->component_count);
    for (int i = 0; i < k->component_count; i++) {
        VarSymbol *v = k->components[i];
        put_u2(out, pool_utf8(&g->pool, v->s.name));
        put_u2(out, pool_type(&g->pool, type_descriptor(g->c, sym_erasure(g->c, &v->s))));
        uint32_t count_at = out->n;
        put_u2(out, 0);
        int n = 0;
        const Name *signature = type_signature(g->c, v->s.type);
        if (signature)
            n += attr_signature(g, out, signature);
        n += write_component_annotations(g, out, v);
        patch_u2(out, count_at, (uint32_t)n);
    }
    write_end_attr(out, at);
    return 1;
}

static int bootstrap_methods(Gen *g, Bytes *out) {
    int n = g->pool.bootstraps.n;
    if (!n)
        return 0;
    uint32_t at = write_begin_attr(g, out, "BootstrapMethods");
    put_u2(out, (uint32_t)n);
    for (int i = 0; i < n; i++) {
        const Bootstrap *b = &g->pool.bootstraps.v[i];
        put_u2(out, b->handle);
        put_u2(out, (uint32_t)b->nargs);
        for (int j = 0; j < b->nargs; j++)
            put_u2(out, b->args[j]);
    }
    write_end_attr(out, at);
    return 1;
}

/* ---- InnerClasses ---- */

static void note_inner(Gen *g, ClassVec *list, ClassSymbol *k) {
    if (!k || !is_nested(k))
        return;
    for (int i = 0; i < list->n; i++)
        if (list->v[i] == k)
            return;
    if (!is_local_class(k))
        note_inner(g, list, class_outer(k));
    vec_push(&g->c->arena, list, k);
}

static void note_named(Gen *g, ClassVec *list, const Name *n) {
    ClassSymbol *map = g->info->top->map_class;
    if (map && map->flat == n)
        note_inner(g, list, map);
    else if (n->len && n->s[0] != '[' && memchr(n->s, '$', n->len))
        note_inner(g, list, class_lookup(g->c, n));
}

/* Length of the name of a type parameter with bounds, "T:", that starts here; 0 when none does. */
static size_t formal_length(const char *s, const char *end) {
    const char *p = s;
    while (p < end && !memchr("<>;:/.()[*+-", *p, 12))
        p++;
    return p < end && *p == ':' ? (size_t)(p - s) : 0;
}

/* Classes that a descriptor or signature names: Lp/A$B; or Lp/A<...>.B<...>; */
static void note_mentioned(Gen *g, ClassVec *list, const Name *type) {
    enum { MAX_NESTING = 64 };
    const char *s = type->s, *end = s + type->len;
    size_t used[MAX_NESTING];
    char *name = arena_alloc(&g->c->arena, type->len + 1);
    size_t n = 0;
    int depth = -1;
    bool in = false; /* a name */
    while (s < end) {
        if (!in)
            s += formal_length(s, end);
        char ch = *s++;
        if (!in && ch == 'T') {
            while (s < end && *s++ != ';') {
            }
        } else if (!in && ch == 'L') {
            if (++depth == MAX_NESTING)
                return;
            used[depth] = n;
            in = true;
        } else if (in && !memchr("<;.", ch, 3)) {
            name[n++] = ch;
        } else if (depth >= 0) {
            if (in)
                note_named(g, list, name_intern(g->c, name + used[depth], n - used[depth]));
            in = ch == '.';
            if (in)
                name[n++] = '$';
            else if (ch == ';')
                n = used[depth--];
        }
    }
}

static void collect_inner(Gen *g, ClassVec *list) {
    Compiler *c = g->c;
    if (g->pool.bootstraps.n)
        pool_class(&g->pool, class_ref(c->k.method_handles_lookup));
    for (int i = 0; i < g->pool.classes.n; i++)
        note_named(g, list, g->pool.classes.v[i]);
    for (int i = 0; i < g->pool.types.n; i++)
        note_mentioned(g, list, g->pool.types.v[i]);
    SCOPE_EACH(e, class_members(c, g->cls)) {
        if (e->sym->kind == SYM_CLASS)
            note_inner(g, list, (ClassSymbol *)e->sym);
    }
}

static uint32_t inner_flags(Gen *g, ClassSymbol *k) {
    uint64_t f = sym_flags(g->c, &k->s);
    uint32_t bits = (uint32_t)(f & (F_PUBLIC | F_PRIVATE | F_PROTECTED | F_STATIC | F_FINAL | F_INTERFACE |
                                    F_ABSTRACT | F_SYNTHETIC | F_ANNOTATION | F_ENUM));
    if (f & F_INTERFACE)
        bits |= F_ABSTRACT | F_STATIC;
    if ((f & F_ANONYMOUS) && !(f & F_ENUM))
        bits &= ~(uint32_t)(F_FINAL | (f & F_SYNTHETIC ? 0 : F_STATIC));
    return bits;
}

static int inner_classes(Gen *g, Bytes *out) {
    ClassVec list = {0};
    collect_inner(g, &list);
    if (!list.n)
        return 0;
    uint32_t at = write_begin_attr(g, out, "InnerClasses");
    put_u2(out, (uint32_t)list.n);
    for (int i = 0; i < list.n; i++) {
        ClassSymbol *k = list.v[i];
        bool local = is_local_class(k);
        put_u2(out, pool_class(&g->pool, class_ref(k)));
        put_u2(out, local ? 0 : pool_class(&g->pool, class_ref(class_outer(k))));
        put_u2(out, k->s.name->len ? pool_utf8(&g->pool, k->s.name) : 0);
        put_u2(out, inner_flags(g, k));
    }
    write_end_attr(out, at);
    return 1;
}

int write_source_file(Gen *g, Bytes *out) {
    SourceFile *f = diag_file_of(g->c, g->tree->a.pos);
    if (!f || !g->c->options.debug_source)
        return 0;
    const char *base = f->path;
    for (const char *p = f->path; *p; p++)
        if (*p == '/' || *p == '\\')
            base = p + 1;
    return attr_index(g, out, "SourceFile", pool_utf8(&g->pool, name_of(g->c, base)));
}

/* ---- the file ---- */

static uint32_t class_flags(Gen *g) {
    uint64_t f = g->cls->s.flags;
    uint32_t bits =
        (uint32_t)(f & (F_PUBLIC | F_FINAL | F_INTERFACE | F_ABSTRACT | F_SYNTHETIC | F_ANNOTATION | F_ENUM));
    if (f & F_PROTECTED)
        bits |= F_PUBLIC;
    if (f & F_INTERFACE)
        bits |= F_ABSTRACT;
    else
        bits |= ACC_SUPER;
    if ((f & F_ANONYMOUS) && !(f & F_ENUM))
        bits &= ~(uint32_t)F_FINAL;
    return bits;
}

static void write_head(Gen *g, Bytes *out) {
    Compiler *c = g->c;
    Type *super = class_super(c, g->cls);
    const TypeList *interfaces = class_interfaces(c, g->cls);
    put_u2(out, class_flags(g));
    put_u2(out, pool_class(&g->pool, class_ref(g->cls)));
    put_u2(out,
           super && super->tag == T_CLASS ? pool_class(&g->pool, type_class_name(c, gen_er(g, super))) : 0);
    put_u2(out, (uint32_t)interfaces->n);
    for (int i = 0; i < interfaces->n; i++)
        put_u2(out, pool_class(&g->pool, type_class_name(c, gen_er(g, interfaces->v[i]))));
}

static int class_attributes(Gen *g, Bytes *out) {
    Compiler *c = g->c;
    int n = 0;
    if (!g->info->is_switch_map)
        n += common_attributes(g, out, &g->cls->s, class_signature(c, g->cls));
    n += write_source_file(g, out);
    n += enclosing_method(g, out);
    n += nest(g, out);
    n += permitted_subclasses(g, out);
    n += record(g, out);
    n += bootstrap_methods(g, out);
    n += inner_classes(g, out);
    return n;
}

bool write_deliver(Gen *g, Bytes *tail) {
    Compiler *c = g->c;
    enum { VERSION_OF_RELEASE = 44 };
    Bytes *file = &g->file;
    file->n = 0;
    put_u4(file, MAGIC);
    put_u4(file, (uint32_t)c->options.release + VERSION_OF_RELEASE);
    put_u2(file, g->pool.count);
    put_bytes(file, g->pool.bytes.v, g->pool.bytes.n);
    put_bytes(file, tail->v, tail->n);
    const char *why = NULL;
    SourceFile *source = diag_file_of(c, g->tree->a.pos);
    if (c->host->write_class(c->host->ctx, g->cls->flat->s, source ? source->path : NULL, file->v, file->n,
                             &why))
        return true;
    diag_error(c, 0, ERR_CANT_WRITE, g->cls->flat, why ? why : "");
    return false;
}

static bool check_pool(Gen *g) {
    Compiler *c = g->c;
    enum { SHOWN = 20 };
    if (g->pool.too_long)
        diag_error(c, g->tree->a.pos, ERR_LIMIT_STRING_OVERFLOW,
                   arena_strndup(&c->arena, g->pool.too_long->s, SHOWN));
    if (g->pool.overflow)
        diag_error(c, g->tree->a.pos, ERR_LIMIT_POOL);
    return !g->pool.too_long && !g->pool.overflow;
}

bool write_class_file(Gen *g) {
    Bytes *out = &g->body;
    out->n = 0;
    write_head(g, out);
    write_fields(g, out);
    put_u2(out, (uint32_t)g->method_count);
    put_bytes(out, g->methods.v, g->methods.n);
    uint32_t count_at = out->n;
    put_u2(out, 0);
    int n = class_attributes(g, out);
    patch_u2(out, count_at, (uint32_t)n);
    return check_pool(g) && write_deliver(g, out);
}
