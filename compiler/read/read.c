/* Class files to symbols: flags, supertypes, members, generic signatures, and the annotations that compiling
 * needs.
 *
 * Everything is read when the class is completed, method bodies excepted. Names in signatures become class
 * symbols that are not completed: reading one class reads no other, but its outer one. */
#include "classfile/classfile.h"
#include "enter/enter.h"

#include <stdlib.h>
#include <string.h>

typedef struct Reader {
    Compiler *c;
    ClassSymbol *k;
    ClassFile *cf;
    TypeList tvars;      /* in scope: the method's, then */
    ClassSymbol *scope;  /* those of this class and outward */
    const char *s, *end; /* the signature being read */
    int depth;
    bool bad;
} Reader;

static const Name *text_name(Reader *r, CfText t) {
    return name_intern(r->c, (const char *)t.bytes, t.length);
}

/* ---- types in descriptors and signatures (JVMS 4.7.9.1) ---- */

static Type *read_type(Reader *r);

static Type *primitive_type(Compiler *c, char ch) {
    switch (ch) {
    case 'B': return c->t.byte_;
    case 'C': return c->t.char_;
    case 'D': return c->t.double_;
    case 'F': return c->t.float_;
    case 'I': return c->t.int_;
    case 'J': return c->t.long_;
    case 'S': return c->t.short_;
    case 'Z': return c->t.boolean_;
    case 'V': return c->t.void_;
    default: return NULL;
    }
}

static bool eat(Reader *r, char ch) {
    if (r->s < r->end && *r->s == ch) {
        r->s++;
        return true;
    }
    return false;
}

static char at(const Reader *r) {
    return r->s < r->end ? *r->s : 0;
}

static Type *fail(Reader *r) {
    r->bad = true;
    r->s = r->end;
    return r->c->t.err;
}

static Type *find_tvar(Reader *r, const Name *name) {
    for (int i = 0; i < r->tvars.n; i++)
        if (r->tvars.v[i]->sym->name == name)
            return r->tvars.v[i];
    ClassSymbol *k = r->scope;
    for (int depth = 0; k && depth < 200; depth++) {
        for (int i = 0; k->typarams && i < k->typarams->n; i++)
            if (k->typarams->v[i]->sym->name == name)
                return k->typarams->v[i];
        k = k->s.owner->kind == SYM_CLASS ? (ClassSymbol *)k->s.owner : NULL;
        if (k && k->s.complete)
            sym_ensure(r->c, &k->s);
    }
    return NULL;
}

static const Name *read_name(Reader *r, const char *stops) {
    const char *from = r->s;
    while (r->s < r->end && !strchr(stops, *r->s))
        r->s++;
    return name_intern(r->c, from, (size_t)(r->s - from));
}

static Type *read_type_arg(Reader *r) {
    Compiler *c = r->c;
    if (eat(r, '*'))
        return type_wildcard(c, WILD_UNBOUND, c->t.object, NULL);
    if (eat(r, '+'))
        return type_wildcard(c, WILD_EXTENDS, read_type(r), NULL);
    if (eat(r, '-'))
        return type_wildcard(c, WILD_SUPER, read_type(r), NULL);
    return read_type(r);
}

static TypeList read_type_args(Reader *r) {
    VEC(Type *) args = {0};
    while (!r->bad && at(r) != '>') {
        if (r->s >= r->end) {
            fail(r);
            break;
        }
        Type *t = read_type_arg(r);
        vec_push(&r->c->arena, &args, t);
    }
    eat(r, '>');
    return (TypeList){args.v, args.n};
}

/* Behind 'L'. An outer type is kept only when it has arguments. */
static Type *read_class_type(Reader *r) {
    const Name *flat = read_name(r, ";<.");
    Type *outer = NULL;
    for (;;) {
        ClassSymbol *k = class_enter(r->c, flat);
        TypeList args = {0};
        if (eat(r, '<'))
            args = read_type_args(r);
        Type *t = args.n || outer ? &type_class(r->c, k, outer, args)->t : sym_erasure(r->c, &k->s);
        if (eat(r, ';'))
            return t;
        if (!eat(r, '.'))
            return fail(r);
        outer = args.n || outer ? t : NULL;
        flat = name_join(r->c, flat->s, "$", read_name(r, ";<.")->s);
    }
}

static Type *read_type_plain(Reader *r) {
    char ch = at(r);
    Type *t = primitive_type(r->c, ch);
    if (t) {
        r->s++;
        return t;
    }
    if (eat(r, 'L'))
        return read_class_type(r);
    if (eat(r, '['))
        return type_array(r->c, read_type(r));
    if (eat(r, 'T')) {
        const Name *name = read_name(r, ";");
        eat(r, ';');
        t = find_tvar(r, name);
        return t ? t : r->c->t.object;
    }
    return fail(r);
}

static Type *read_type(Reader *r) {
    if (r->depth >= 300)
        return fail(r);
    r->depth++;
    Type *t = read_type_plain(r);
    r->depth--;
    return t;
}

/* <T:Ljava/lang/Object;U::Ljava/lang/Runnable;>. Variables first, bounds when all are known. */
static TypeList read_typarams(Reader *r, Symbol *owner) {
    VEC(Type *) vars = {0};
    const char *start = r->s;
    if (!eat(r, '<'))
        return (TypeList){0};
    for (int depth = 0; r->s < r->end && *r->s != '>';) { /* names only */
        const Name *name = read_name(r, ":>");
        vec_push(&r->c->arena, &vars, &type_var(r->c, name, owner)->t);
        while (at(r) == ':') { /* skip the bounds */
            r->s++;
            for (; r->s < r->end; r->s++) {
                if (depth == 0 && (*r->s == ':' || *r->s == '>'))
                    break;
                depth += *r->s == '<' ? 1 : *r->s == '>' ? -1 : 0;
                if (depth == 0 && *r->s == ';') {
                    r->s++;
                    break;
                }
            }
        }
    }
    TypeList l = {vars.v, vars.n};
    TypeList outer = r->tvars;
    if (owner->kind == SYM_CLASS) {
        TypeList *kept = NEW(&r->c->arena, TypeList);
        *kept = l;
        ((ClassSymbol *)owner)->typarams = kept;
    } else {
        r->tvars = l;
    }
    r->s = start + 1;
    for (int i = 0; i < l.n && !r->bad; i++) {
        VEC(Type *) bounds = {0};
        read_name(r, ":>");
        bool interfaces_only = false;
        while (eat(r, ':')) {
            if (at(r) == ':') { /* no class bound */
                interfaces_only = true;
                continue;
            }
            Type *b = read_type(r);
            vec_push(&r->c->arena, &bounds, b);
        }
        (void)interfaces_only;
        ((TypeVar *)l.v[i])->upper =
            bounds.n ? type_intersection(r->c, (TypeList){bounds.v, bounds.n}) : r->c->t.object;
    }
    eat(r, '>');
    (void)outer;
    return l;
}

static void start(Reader *r, CfText t) {
    r->s = (const char *)t.bytes;
    r->end = r->s + t.length;
    r->depth = 0;
}

/* ---- annotations ---- */

static AnnoElem *read_element(Reader *r, Cursor *u, Type *type, int depth);

static CfText utf8_at(Reader *r, unsigned index) {
    if (cf_tag(r->cf, index) != CONSTANT_Utf8)
        return (CfText){(const uint8_t *)"", 0};
    return cf_utf8(r->cf, index);
}

static Type *type_at(Reader *r, unsigned index) {
    start(r, utf8_at(r, index));
    Type *t = read_type(r);
    r->bad = false;
    return t;
}

static MethodSymbol *element_method(Reader *r, Type *anno, const Name *name) {
    if (anno->tag != T_CLASS)
        return NULL;
    ClassSymbol *k = (ClassSymbol *)anno->sym;
    if (k == r->k)
        return NULL;
    SCOPE_NAMED(e, class_members(r->c, k), name)
    if (e->sym->kind == SYM_METHOD)
        return (MethodSymbol *)e->sym;
    return NULL;
}

static AnnoValue *read_annotation(Reader *r, Cursor *u, int depth, bool known_only) {
    Compiler *c = r->c;
    AnnoValue *a = NEW(&c->arena, AnnoValue);
    a->type = type_at(r, cursor_u2(u));
    int n = cursor_u2(u);
    bool resolve = !known_only || a->type->tag != T_CLASS || a->type->sym == &c->k.target->s ||
                   a->type->sym == &c->k.retention->s || a->type->sym == &c->k.repeatable->s ||
                   a->type->sym == &c->k.deprecated->s;
    a->pairs = NEW_ARRAY(&c->arena, AnnoPair, n);
    for (int i = 0; i < n && !u->failed; i++) {
        CfText name = utf8_at(r, cursor_u2(u));
        MethodSymbol *m = resolve ? element_method(r, a->type, text_name(r, name)) : NULL;
        AnnoElem *v = read_element(r, u, m ? type_as_method(m->s.type)->ret : NULL, depth + 1);
        if (!m && resolve && a->type->tag == T_CLASS) { /* its members are not there yet: the name will do */
            Type *t = &type_method(c, (TypeList){0}, v->type, (TypeList){0})->t;
            m = method_new(c, F_PUBLIC | F_ABSTRACT, text_name(r, name), t, a->type->sym);
        }
        if (m)
            a->pairs[a->n++] = (AnnoPair){m, v};
    }
    return a;
}

static AnnoElem *const_element(Reader *r, unsigned index, char tag, AnnoElem *e) {
    Konst *k = NEW(&r->c->arena, Konst);
    unsigned have = cf_tag(r->cf, index);
    e->kind = ELEM_CONST;
    e->konst = k;
    e->type = tag == 's' ? r->c->t.string : primitive_type(r->c, tag);
    k->tag = T_INT;
    if (tag == 's' && have == CONSTANT_Utf8) {
        k->tag = T_CLASS;
        k->s = text_name(r, cf_utf8(r->cf, index));
    } else if (tag == 'J' && have == CONSTANT_Long) {
        k->tag = T_LONG;
        k->l = cf_long(r->cf, index);
    } else if (tag == 'D' && have == CONSTANT_Double) {
        k->tag = T_DOUBLE;
        k->d = cf_double(r->cf, index);
    } else if (tag == 'F' && have == CONSTANT_Float) {
        k->tag = T_FLOAT;
        k->f = cf_float(r->cf, index);
    } else if (have == CONSTANT_Integer) {
        k->i = cf_int(r->cf, index);
    } else {
        e->kind = ELEM_ERROR;
    }
    return e;
}

static VarSymbol *enum_const(Reader *r, Type *type, const Name *name) {
    if (type->tag != T_CLASS)
        return NULL;
    ClassSymbol *k = (ClassSymbol *)type->sym;
    SCOPE_NAMED(e, class_members(r->c, k), name)
    if (e->sym->kind == SYM_VAR)
        return (VarSymbol *)e->sym;
    return var_new(r->c, VAR_FIELD, F_PUBLIC | F_STATIC | F_ENUM, name, type, type->sym);
}

static AnnoElem *read_element(Reader *r, Cursor *u, Type *type, int depth) {
    AnnoElem *e = NEW(&r->c->arena, AnnoElem);
    char tag = (char)cursor_u1(u);
    e->type = type ? type : r->c->t.err;
    e->kind = ELEM_ERROR;
    if (depth > 100) {
        u->failed = true;
        return e;
    }
    switch (tag) {
    case 'e': {
        unsigned t = cursor_u2(u), n = cursor_u2(u);
        e->type = type_at(r, t);
        const Name *name = text_name(r, utf8_at(r, n));
        if (type) /* else the enum's members are not to be asked for yet */
            e->enum_const = enum_const(r, e->type, name);
        else if (e->type->tag == T_CLASS)
            e->enum_const =
                var_new(r->c, VAR_FIELD, F_PUBLIC | F_STATIC | F_ENUM, name, e->type, e->type->sym);
        e->kind = e->enum_const ? ELEM_ENUM : ELEM_ERROR;
        break;
    }
    case 'c':
        e->kind = ELEM_CLASS;
        e->type = type_at(r, cursor_u2(u));
        break;
    case '@':
        e->anno = read_annotation(r, u, depth + 1, !type);
        e->type = e->anno->type;
        e->kind = ELEM_ANNO;
        break;
    case '[': {
        int n = cursor_u2(u);
        Type *elem = type && type->tag == T_ARRAY ? type_elem(type) : NULL;
        e->kind = ELEM_ARRAY;
        e->array.v = NEW_ARRAY(&r->c->arena, AnnoElem *, n);
        for (int i = 0; i < n && !u->failed; i++)
            e->array.v[e->array.n++] = read_element(r, u, elem, depth + 1);
        break;
    }
    default: const_element(r, cursor_u2(u), tag, e); break;
    }
    return e;
}

static bool forRemoval(Reader *r, const AnnoValue *a) {
    for (int i = 0; i < a->n; i++)
        if (a->pairs[i].method->s.name == r->c->n.forRemoval && a->pairs[i].value->kind == ELEM_CONST)
            return a->pairs[i].value->konst->i != 0;
    return false;
}

/* Deprecated with its forRemoval, SafeVarargs; read only of members where one of them is likely. */
static void read_annotations(Reader *r, Symbol *s, CfAttributes attributes, bool all) {
    CfAttribute a;
    if (!cf_find_attribute(r->cf, attributes, CF_RuntimeVisibleAnnotations, &a))
        return;
    Cursor u = cf_cursor(&a);
    int n = cursor_u2(&u);
    AnnoList *l = NEW(&r->c->arena, AnnoList);
    l->v = NEW_ARRAY(&r->c->arena, AnnoValue *, n);
    for (int i = 0; i < n && !u.failed; i++) {
        AnnoValue *v = read_annotation(r, &u, 0, !all);
        l->v[l->n++] = v;
        if (v->type->sym == &r->c->k.deprecated->s) {
            s->flags |= F_DEPRECATED;
            if (forRemoval(r, v))
                s->flags |= F_DEPRECATED_REMOVAL;
        } else if (v->type->sym == &r->c->k.polymorphic_signature->s) {
            s->flags |= F_POLY_SIGNATURE;
        }
    }
    s->annos = l;
}

/* ---- members ---- */

static Konst *constant_value(Reader *r, const CfMember *m, Type *type) {
    unsigned i = cf_index_attribute(r->cf, cf_member_attributes(m), CF_ConstantValue);
    if (!i)
        return NULL;
    Konst *k = NEW(&r->c->arena, Konst);
    switch (cf_tag(r->cf, i)) {
    case CONSTANT_Integer:
        k->tag = T_INT;
        k->i = cf_int(r->cf, i);
        break;
    case CONSTANT_Long:
        k->tag = T_LONG;
        k->l = cf_long(r->cf, i);
        break;
    case CONSTANT_Float:
        k->tag = T_FLOAT;
        k->f = cf_float(r->cf, i);
        break;
    case CONSTANT_Double:
        k->tag = T_DOUBLE;
        k->d = cf_double(r->cf, i);
        break;
    case CONSTANT_String:
        k->tag = T_CLASS;
        k->s = text_name(r, cf_name(r->cf, i));
        break;
    default: return NULL;
    }
    (void)type;
    return k;
}

static void read_field(Reader *r, const CfMember *m) {
    CfAttributes attributes = cf_member_attributes(m);
    unsigned sig = cf_index_attribute(r->cf, attributes, CF_Signature);
    uint64_t flags =
        m->flags & (F_ACCESS | F_STATIC | F_FINAL | F_VOLATILE | F_TRANSIENT | F_SYNTHETIC | F_ENUM);
    if (flags & F_SYNTHETIC)
        return;
    start(r, cf_utf8(r->cf, sig ? sig : m->descriptor));
    Type *t = read_type(r);
    VarSymbol *v = var_new(r->c, VAR_FIELD, flags, text_name(r, cf_utf8(r->cf, m->name)), t, &r->k->s);
    if (flags & F_FINAL)
        v->konst_ = constant_value(r, m, t);
    if (cf_has_attribute(r->cf, attributes, CF_Deprecated)) {
        v->s.flags |= F_DEPRECATED;
        read_annotations(r, &v->s, attributes, false);
    }
    scope_enter(r->c, r->k->members_, &v->s);
}

static TypeList read_params(Reader *r) {
    VEC(Type *) params = {0};
    if (!eat(r, '('))
        fail(r);
    while (!r->bad && !eat(r, ')')) {
        Type *t = read_type(r);
        vec_push(&r->c->arena, &params, t);
    }
    return (TypeList){params.v, params.n};
}

static TypeList read_thrown(Reader *r, const CfMember *m, bool in_signature) {
    VEC(Type *) thrown = {0};
    while (in_signature && eat(r, '^')) {
        Type *t = read_type(r);
        vec_push(&r->c->arena, &thrown, t);
    }
    CfAttribute a;
    if (!thrown.n && cf_find_attribute(r->cf, cf_member_attributes(m), CF_Exceptions, &a)) {
        Cursor u = cf_cursor(&a);
        int n = cursor_u2(&u);
        for (int i = 0; i < n && !u.failed; i++) {
            unsigned index = cursor_u2(&u);
            if (cf_tag(r->cf, index) != CONSTANT_Class)
                continue;
            Type *t = sym_erasure(r->c, &class_enter(r->c, text_name(r, cf_name(r->cf, index)))->s);
            vec_push(&r->c->arena, &thrown, t);
        }
    }
    return (TypeList){thrown.v, thrown.n};
}

/* A method's type from a signature or descriptor. */
static Type *method_type(Reader *r, MethodSymbol *s, const CfMember *m, CfText text, bool is_signature) {
    r->tvars = (TypeList){0};
    start(r, text);
    TypeList tvars = read_typarams(r, &s->s);
    TypeList params = read_params(r);
    Type *ret = read_type(r);
    TypeList thrown = read_thrown(r, m, is_signature);
    Type *t = type_forall(r->c, tvars, type_method(r->c, params, ret, thrown));
    r->tvars = (TypeList){0};
    return t;
}

static void drop_first_param(MethodType *m) {
    if (!m->params.n)
        return;
    m->params.v++;
    m->params.n--;
}

static void read_method(Reader *r, const CfMember *m) {
    CfAttributes attributes = cf_member_attributes(m);
    const Name *name = text_name(r, cf_utf8(r->cf, m->name));
    uint64_t flags =
        m->flags & (F_ACCESS | F_STATIC | F_FINAL | F_SYNCHRONIZED | F_NATIVE | F_ABSTRACT | F_STRICTFP);
    if (m->flags & ACC_SYNTHETIC || name == r->c->n.clinit)
        return;
    if (m->flags & ACC_VARARGS)
        flags |= F_VARARGS;
    if (m->flags & ACC_BRIDGE)
        flags |= F_BRIDGE;
    if (r->k->s.flags & F_INTERFACE && !(flags & (F_ABSTRACT | F_STATIC | F_PRIVATE)))
        flags |= F_DEFAULT;
    MethodSymbol *s = method_new(r->c, flags, name, NULL, &r->k->s);
    unsigned sig = cf_index_attribute(r->cf, attributes, CF_Signature);
    CfText descriptor = cf_utf8(r->cf, m->descriptor);
    s->s.type = method_type(r, s, m, sig ? cf_utf8(r->cf, sig) : descriptor, sig != 0);
    /* The outer instance of an inner class's constructor is no parameter in the language, and a signature
     * leaves it (and an enum's name and ordinal) out. */
    if (name == r->c->n.init && !sig && r->k->s.owner->kind == SYM_CLASS &&
        !(r->k->s.flags & (F_STATIC | F_INTERFACE)))
        drop_first_param(type_as_method(s->s.type));
    s->param_count = type_as_method(s->s.type)->params.n;
    CfAttribute a;
    if (cf_find_attribute(r->cf, attributes, CF_AnnotationDefault, &a)) {
        Cursor u = cf_cursor(&a);
        s->default_value = read_element(r, &u, NULL, 0);
    }
    bool deprecated = cf_has_attribute(r->cf, attributes, CF_Deprecated);
    if (deprecated)
        s->s.flags |= F_DEPRECATED;
    bool safe_varargs = (s->s.flags & F_VARARGS) != 0;
    if (deprecated || safe_varargs || (r->k->flat == r->c->k.method_handle->flat) ||
        (r->k->flat == r->c->k.var_handle->flat))
        read_annotations(r, &s->s, attributes, false);
    scope_enter(r->c, r->k->members_, &s->s);
}

/* ---- the class ---- */

static Type *class_at(Reader *r, unsigned index) {
    return sym_erasure(r->c, &class_enter(r->c, text_name(r, cf_name(r->cf, index)))->s);
}

static void read_supers(Reader *r) {
    ClassFile *cf = r->cf;
    ClassSymbol *k = r->k;
    TypeList *interfaces = NEW(&r->c->arena, TypeList);
    unsigned sig = cf_index_attribute(cf, cf->attributes, CF_Signature);
    interfaces->v = NEW_ARRAY(&r->c->arena, Type *, cf->interface_count);
    if (sig) {
        start(r, cf_utf8(cf, sig));
        read_typarams(r, &k->s);
        k->super = read_type(r);
        while (!r->bad && r->s < r->end && interfaces->n < cf->interface_count)
            interfaces->v[interfaces->n++] = read_type(r);
    } else {
        k->super = cf->super_class ? class_at(r, cf->super_class) : NULL;
        for (unsigned i = 0; i < cf->interface_count; i++)
            interfaces->v[interfaces->n++] = class_at(r, cf_interface(cf, i));
    }
    k->interfaces = interfaces;
}

/* Outer and member classes with their true names and flags. */
static void read_inner_classes(Reader *r) {
    CfAttribute a;
    if (!cf_find_attribute(r->cf, r->cf->attributes, CF_InnerClasses, &a))
        return;
    Cursor u = cf_cursor(&a);
    for (int n = cursor_u2(&u); n > 0 && !u.failed; n--) {
        unsigned inner = cursor_u2(&u), outer = cursor_u2(&u), name = cursor_u2(&u), flags = cursor_u2(&u);
        if (cf_tag(r->cf, inner) != CONSTANT_Class)
            continue;
        ClassSymbol *k = class_enter(r->c, text_name(r, cf_name(r->cf, inner)));
        if (!outer || !name) {
            if (k == r->k)
                k->s.flags |= F_LOCAL_CLASS;
            continue;
        }
        if (cf_tag(r->cf, outer) != CONSTANT_Class)
            continue;
        ClassSymbol *o = class_enter(r->c, text_name(r, cf_name(r->cf, outer)));
        uint64_t f =
            flags & (F_ACCESS | F_STATIC | F_FINAL | F_ABSTRACT | F_INTERFACE | F_ANNOTATION | F_ENUM);
        if (k == r->k || o == r->k)
            finder_place_member(r->c, k, o, text_name(r, utf8_at(r, name)), f);
    }
}

static void read_permits(Reader *r) {
    CfAttribute a;
    if (!cf_find_attribute(r->cf, r->cf->attributes, CF_PermittedSubclasses, &a))
        return;
    Cursor u = cf_cursor(&a);
    int n = cursor_u2(&u);
    ClassSymbol **permits = NEW_ARRAY(&r->c->arena, ClassSymbol *, n);
    for (int i = 0; i < n && !u.failed; i++) {
        unsigned index = cursor_u2(&u);
        if (cf_tag(r->cf, index) == CONSTANT_Class)
            permits[r->k->permits_count++] = class_enter(r->c, text_name(r, cf_name(r->cf, index)));
    }
    r->k->permits = permits;
    r->k->s.flags |= F_SEALED;
}

/* The declared type, now that it is known what parameters there are. */
static void set_declared_type(Reader *r) {
    ClassSymbol *k = r->k;
    ClassType *t = (ClassType *)k->s.type;
    if (k->typarams)
        t->args = *k->typarams;
    if (k->s.owner->kind == SYM_CLASS && !(k->s.flags & (F_STATIC | F_INTERFACE))) {
        Type *outer = class_type(r->c, (ClassSymbol *)k->s.owner);
        if (type_is_parameterized(r->c, outer))
            t->outer = outer;
    }
    if (!t->args.n && !t->outer && !k->s.erasure)
        k->s.erasure = &t->t;
}

static void read_record(Reader *r) {
    CfAttribute a;
    if (!cf_find_attribute(r->cf, r->cf->attributes, CF_Record, &a))
        return;
    r->k->s.flags |= F_RECORD;
    Cursor u = cf_cursor(&a);
    int n = cursor_u2(&u);
    r->k->components = NEW_ARRAY(&r->c->arena, VarSymbol *, n);
    r->k->accessors = NEW_ARRAY(&r->c->arena, MethodSymbol *, n);
    for (int i = 0; i < n && !u.failed; i++) {
        const Name *name = text_name(r, utf8_at(r, cursor_u2(&u)));
        cursor_u2(&u);
        for (int attrs = cursor_u2(&u); attrs > 0 && !u.failed; attrs--) {
            cursor_u2(&u);
            cursor_skip(&u, cursor_u4(&u));
        }
        int at = r->k->component_count;
        SCOPE_NAMED(e, r->k->members_, name) {
            if (e->sym->kind == SYM_VAR)
                r->k->components[at] = (VarSymbol *)e->sym;
            else if (e->sym->kind == SYM_METHOD && !type_as_method(e->sym->type)->params.n)
                r->k->accessors[at] = (MethodSymbol *)e->sym;
        }
        if (r->k->components[at])
            r->k->component_count++;
    }
}

static void read_all(Reader *r) {
    ClassSymbol *k = r->k;
    ClassFile *cf = r->cf;
    k->s.flags =
        (k->s.flags & F_LOCAL_CLASS) |
        (cf->flags & (F_PUBLIC | F_FINAL | F_INTERFACE | F_ABSTRACT | F_SYNTHETIC | F_ANNOTATION | F_ENUM));
    read_inner_classes(r);
    /* Without members in the language: those of local classes keep their numbers. */
    if (k->s.owner->kind == SYM_CLASS)
        sym_ensure(r->c, k->s.owner);
    read_supers(r);
    set_declared_type(r);
    read_permits(r);
    if (k->super && k->super->sym == &r->c->k.record->s)
        k->s.flags |= F_RECORD;
    for (unsigned i = 0; i < cf->field_count; i++)
        read_field(r, &cf->fields[i]);
    for (unsigned i = 0; i < cf->method_count; i++)
        read_method(r, &cf->methods[i]);
    read_record(r);
    if (cf_has_attribute(cf, cf->attributes, CF_Deprecated))
        k->s.flags |= F_DEPRECATED;
    read_annotations(r, &k->s, cf->attributes, false);
    k->s.flags |= F_INIT_DONE;
}

void read_class(Compiler *c, ClassSymbol *k) {
    ClassError error;
    CfOptions options = {.name = k->flat->s, .trusted = false};
    Reader r = {.c = c, .k = k, .scope = k};
    r.cf = classfile_parse(k->bytes, k->bytes_len, &options, &error);
    if (!r.cf) {
        diag_error(c, 0, ERR_CANT_ACCESS, &k->s,
                   diag_detail(c, MISC_BAD_CLASS_FILE, k->path,
                               diag_detail(c, MISC_TEXT, (const char *)error.message)));
        k->bad = true;
        return;
    }
    read_all(&r);
    classfile_free(r.cf);
}
