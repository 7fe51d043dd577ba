/* java.lang.Class and jindo.internal.ClassFacts: what a class says of itself. Its members:
 * lang_class_members.c */
#include "native/box.h"
#include "runtime/resolve.h"

#include <stdlib.h>
#include <string.h>

static Class *self(Thread *t, Value *a) {
    return mirror_class(t->vm, a[0].o);
}

static Object *mirror_or_null(Class *c) {
    return c ? c->mirror : NULL;
}

static Object *text_object(Thread *t, CfText text) {
    return string_new_mutf8(t, (const char *)text.bytes, text.length);
}

/* ---- finding ---- */

/* java.lang.String -> java/lang/String as a symbol; NULL: not a class name. */
Symbol *symbol_of_dotted(Thread *t, Object *name) {
    size_t len;
    char *text = string_mutf8(t->vm, name, &len);
    if (!text)
        return throw_oom(t, "Java heap space");
    bool ok = len > 0 && len <= UINT16_MAX && !memchr(text, '/', len);
    for (size_t i = 0; i < len; i++)
        if (text[i] == '.')
            text[i] = '/';
    Symbol *s = ok ? symbol_intern(t->vm, text, len) : NULL;
    free(text);
    return s;
}

/* Whether e says that just this class is not there, not that something is wrong with it or that it needs
 * another one. */
static bool is_missing(Thread *t, Object *e, const Symbol *name) {
    Class *missing = t->vm->known[KNOWN_NoClassDefFoundError];
    Object *message = FIELD_AT(Object *, e, t->vm->core.Throwable_detailMessage);
    size_t len = 0;
    char *text = missing && object_class(e) == missing && message ? string_mutf8(t->vm, message, &len) : NULL;
    bool same = text && len == name->len && memcmp(text, name->text, len) == 0;
    free(text);
    return same;
}

static void *not_found(Thread *t, Object *name) {
    Object *cause = t->exception ? FIELD_AT(Object *, t->exception, t->vm->core.Throwable_cause) : NULL;
    Class *c = t->vm->known[KNOWN_ClassNotFoundException];
    if (cause && c && object_class(cause) == c)
        return throw_object(t, cause); /* as the class loader threw it */
    t->exception = NULL;
    char *text = string_utf8(t->vm, name);
    throw_new(t, KNOWN_ClassNotFoundException, "%s", text ? text : "?");
    free(text);
    return NULL;
}

/* The loader's own continuation, then the error as forName has it. */
static void loaded_by_name(Thread *t, Value *state, Value *r) {
    ThenFn then = (ThenFn)state[2].p;
    then(t, state, r);
    if (t->exception && is_missing(t, t->exception, state[1].p))
        not_found(t, state[3].o);
}

/* A class loader runs first: loader_load asked for it, with the name in state[1]. */
static void watch_loading(Thread *t, Object *name) {
    PendingCall *p = &t->pending;
    if (!p->then)
        return;
    p->state[2].p = (void *)p->then;
    p->state[3].o = name;
    p->then = loaded_by_name;
}

/* What no class is called: no loader is asked. */
static bool may_name_class(const Symbol *name) {
    const char *s = name->text;
    return s[0] == '[' || (s[0] != '/' && !strpbrk(s, ";[") && !strstr(s, "//"));
}

/* What loading raises is a NoClassDefFoundError where a class is named by another class; here it was named by
 * a program. */
NATIVE(java_lang_Class_forName0) {
    if (!need(t, a[0].o))
        return;
    Symbol *name = symbol_of_dotted(t, a[0].o);
    Loader *loader = loader_of(t, a[2].o);
    if (!loader || t->exception)
        return;
    if (!name) {
        not_found(t, a[0].o);
        return;
    }
    if (!may_name_class(name)) {
        throw_new(t, KNOWN_ClassNotFoundException, "%s", name->text);
        return;
    }
    Class *c = loader_load(t, loader, name);
    if (!c) {
        if (t->exception && is_missing(t, t->exception, name))
            not_found(t, a[0].o);
        else if (t->pending.method)
            watch_loading(t, a[0].o);
        return;
    }
    if (a[1].i && !class_init(t, c))
        return;
    r->o = c->mirror;
}

NATIVE(java_lang_Class_primitive) {
    BasicType type = type_of_descriptor((char)a[0].i);
    Class *c = type == T_REF ? NULL : class_primitive(t->vm, type);
    r->o = mirror_or_null(c);
}

NATIVE(java_lang_Class_arrayType0) {
    r->o = mirror_or_null(class_array_of(t, self(t, a)));
}

/* ---- kind and relations ---- */

NATIVE(java_lang_Class_name0) {
    Class *c = self(t, a);
    char name[UINT16_MAX / 16];
    char *text = c->name->len < sizeof name - 1 ? name : malloc((size_t)c->name->len + 1);
    if (!text) {
        throw_oom(t, "Java heap space");
        return;
    }
    class_java_name(c, text, (size_t)c->name->len + 1);
    Object *s = string_new_mutf8(t, text, strlen(text));
    r->o = s ? string_intern(t, s) : NULL;
    if (text != name)
        free(text);
}

NATIVE(java_lang_Class_getSuperclass) {
    Class *c = self(t, a);
    r->o = class_is_interface(c) ? NULL : mirror_or_null(c->super);
}

static Object *mirrors(Thread *t, Class **classes, uint32_t n) {
    Array *array = new_known_array(t, KNOWN_Class, (int32_t)n);
    for (uint32_t i = 0; array && i < n; i++)
        ARRAY_DATA(Object *, array)[i] = classes[i]->mirror;
    return (Object *)array;
}

NATIVE(java_lang_Class_interfaces0) {
    Class *c = self(t, a);
    r->o = mirrors(t, c->direct_interfaces, c->direct_interface_count);
}

NATIVE(java_lang_Class_getComponentType) {
    r->o = mirror_or_null(self(t, a)->component);
}

NATIVE(java_lang_Class_getModifiers) {
    Class *c = self(t, a);
    r->i = c->access & ~ACC_SUPER;
}

NATIVE(java_lang_Class_isInterface) {
    r->i = class_is_interface(self(t, a));
}
NATIVE(java_lang_Class_isArray) {
    r->i = class_is_array(self(t, a));
}
NATIVE(java_lang_Class_isPrimitive) {
    r->i = (self(t, a)->flags & CLASS_PRIMITIVE) != 0;
}
NATIVE(java_lang_Class_isHidden) {
    r->i = (self(t, a)->flags & CLASS_HIDDEN) != 0;
}
NATIVE(java_lang_Class_isInstance) {
    r->i = a[1].o && object_is(a[1].o, self(t, a));
}
NATIVE(java_lang_Class_isInitialized0) {
    r->i = class_state(self(t, a)) == CLASS_INITIALIZED;
}

NATIVE(java_lang_Class_isAssignableFrom) {
    if (!need(t, a[1].o))
        return;
    Class *to = self(t, a), *from = mirror_class(t->vm, a[1].o);
    r->i = to == from || (!((to->flags | from->flags) & CLASS_PRIMITIVE) && class_is_subtype(from, to));
}

NATIVE(java_lang_Class_protectionDomain0) {
    r->o = self(t, a)->protection_domain;
}

NATIVE(java_lang_Class_assertions0) {
    Vm *vm = t->vm;
    Class *c = self(t, a);
    char name[512];
    bool on = c->loader == vm->boot ? vm->options.enable_system_asserts : vm->options.enable_asserts;
    class_java_name(c, name, sizeof name);
    for (size_t i = 0; c->loader != vm->boot && i < vm->options.assert_rule_count; i++) {
        const char *rule = vm->options.assert_rules[i] + 1;
        size_t n = strlen(rule);
        bool package = n >= 3 && strcmp(rule + n - 3, "...") == 0;
        if (package ? strncmp(name, rule, n - 3) == 0 && (name[n - 3] == '.' || n == 3)
                    : strcmp(name, rule) == 0)
            on = rule[-1] == '+';
    }
    r->i = on;
}

/* ---- attributes ---- */

static bool find(Class *c, CfAttributeKind kind, CfAttribute *attribute) {
    return c->file && cf_find_attribute(c->file, c->file->attributes, kind, attribute);
}

static Object *attribute_bytes(Thread *t, Class *c, CfAttributeKind kind) {
    CfAttribute attribute;
    if (!find(c, kind, &attribute))
        return NULL;
    return (Object *)new_bytes_from(t, attribute.contents, attribute.length);
}

NATIVE(jindo_internal_ClassFacts_annotations) {
    r->o = attribute_bytes(t, self(t, a), CF_RuntimeVisibleAnnotations);
}

NATIVE(jindo_internal_ClassFacts_typeAnnotations) {
    r->o = attribute_bytes(t, self(t, a), CF_RuntimeVisibleTypeAnnotations);
}

NATIVE(jindo_internal_ClassFacts_signature) {
    Class *c = self(t, a);
    uint16_t index = c->file ? cf_index_attribute(c->file, c->file->attributes, CF_Signature) : 0;
    r->o = index ? text_object(t, cf_utf8(c->file, index)) : NULL;
}

NATIVE(java_lang_Class_isRecord) {
    Class *c = self(t, a), *record = known_class(t, KNOWN_Record);
    CfAttribute attribute;
    r->i = record && c->super == record && (c->access & ACC_FINAL) && find(c, CF_Record, &attribute);
}

/* Constants by index, for annotations; an index that is none of the kind is a damaged annotation. */
static bool is_constant(Thread *t, Class *c, int32_t index, int tag) {
    if (c->file && index > 0 && cf_tag(c->file, (unsigned)index) == tag)
        return true;
    throw_new(t, KNOWN_IllegalArgumentException, "Wrong type at constant pool index");
    return false;
}

NATIVE(jindo_internal_ClassFacts_utf8At) {
    Class *c = self(t, a);
    if (is_constant(t, c, a[1].i, CONSTANT_Utf8))
        r->o = text_object(t, cf_utf8(c->file, (unsigned)a[1].i));
}

NATIVE(jindo_internal_ClassFacts_intAt) {
    Class *c = self(t, a);
    if (is_constant(t, c, a[1].i, CONSTANT_Integer))
        r->i = cf_int(c->file, (unsigned)a[1].i);
}

NATIVE(jindo_internal_ClassFacts_longAt) {
    Class *c = self(t, a);
    if (is_constant(t, c, a[1].i, CONSTANT_Long))
        r->l = cf_long(c->file, (unsigned)a[1].i);
}

NATIVE(jindo_internal_ClassFacts_floatAt) {
    Class *c = self(t, a);
    if (is_constant(t, c, a[1].i, CONSTANT_Float))
        r->f = cf_float(c->file, (unsigned)a[1].i);
}

NATIVE(jindo_internal_ClassFacts_doubleAt) {
    Class *c = self(t, a);
    if (is_constant(t, c, a[1].i, CONSTANT_Double))
        r->d = cf_double(c->file, (unsigned)a[1].i);
}

/* ---- nesting ---- */

typedef struct Inner {
    uint16_t inner, outer, name, access;
} Inner;

typedef struct InnerWalk {
    Cursor cursor;
    uint16_t left;
} InnerWalk;

static InnerWalk inner_walk(Class *c) {
    CfAttribute attribute;
    InnerWalk w = {0};
    if (find(c, CF_InnerClasses, &attribute)) {
        w.cursor = cf_cursor(&attribute);
        w.left = cursor_u2(&w.cursor);
    }
    return w;
}

static bool inner_next(InnerWalk *w, Inner *inner) {
    if (w->left == 0)
        return false;
    w->left--;
    inner->inner = cursor_u2(&w->cursor);
    inner->outer = cursor_u2(&w->cursor);
    inner->name = cursor_u2(&w->cursor);
    inner->access = cursor_u2(&w->cursor);
    return !w->cursor.failed;
}

static bool names(Class *c, uint16_t index, Symbol *name) {
    if (cf_tag(c->file, index) != CONSTANT_Class)
        return false;
    CfText text = cf_name(c->file, index);
    return text.length == name->len && memcmp(text.bytes, name->text, name->len) == 0;
}

/* The row of c's own InnerClasses attribute that is about c. */
static bool own_row(Class *c, Inner *row) {
    InnerWalk w = inner_walk(c);
    while (inner_next(&w, row))
        if (names(c, row->inner, c->name))
            return true;
    return false;
}

NATIVE(java_lang_Class_declaringClass0) {
    Class *c = self(t, a);
    Inner row;
    if (own_row(c, &row) && row.outer)
        r->o = mirror_or_null(resolve_class(t, c, row.outer));
}

NATIVE(java_lang_Class_innerName0) {
    Class *c = self(t, a);
    Inner row;
    if (own_row(c, &row) && row.name)
        r->o = text_object(t, cf_utf8(c->file, row.name));
}

NATIVE(java_lang_Class_declaredClasses0) {
    Class *c = self(t, a);
    Inner row;
    int32_t n = 0;
    for (InnerWalk w = inner_walk(c); inner_next(&w, &row);)
        n += row.outer && names(c, row.outer, c->name);
    Array *array = new_known_array(t, KNOWN_Class, n);
    n = 0;
    for (InnerWalk w = inner_walk(c); array && inner_next(&w, &row);) {
        if (!row.outer || !names(c, row.outer, c->name))
            continue;
        Class *inner = resolve_class(t, c, row.inner);
        if (!inner)
            return;
        ARRAY_DATA(Object *, array)[n++] = inner->mirror;
    }
    r->o = (Object *)array;
}

NATIVE(java_lang_Class_enclosingMethod0) {
    Class *c = self(t, a);
    CfAttribute attribute;
    if (!find(c, CF_EnclosingMethod, &attribute))
        return;
    Cursor cursor = cf_cursor(&attribute);
    uint16_t class_index = cursor_u2(&cursor), method = cursor_u2(&cursor);
    Class *outer = cursor.failed ? NULL : resolve_class(t, c, class_index);
    Array *array = outer ? new_known_array(t, KNOWN_Object, 3) : NULL;
    if (!array)
        return;
    ARRAY_DATA(Object *, array)[0] = outer->mirror;
    if (method && cf_tag(c->file, method) == CONSTANT_NameAndType) {
        ARRAY_DATA(Object *, array)[1] = text_object(t, cf_utf8(c->file, cf_entry_u2(c->file, method, 0)));
        ARRAY_DATA(Object *, array)[2] = text_object(t, cf_utf8(c->file, cf_entry_u2(c->file, method, 2)));
    }
    r->o = (Object *)array;
}

NATIVE(java_lang_Class_nestHost0) {
    r->o = mirror_or_null(class_nest_host(t, self(t, a)));
}

/* The classes that an attribute lists after `first`; those that cannot be loaded are left out. */
static Array *listed_classes(Thread *t, Class *c, const CfAttribute *attribute, Class *first) {
    Cursor cursor = cf_cursor(attribute);
    int32_t count = cursor_u2(&cursor), n = first != NULL;
    Array *all = new_known_array(t, KNOWN_Class, count + n);
    if (!all)
        return NULL;
    if (first)
        ARRAY_DATA(Object *, all)[0] = first->mirror;
    for (; count > 0; count--) {
        Class *member = resolve_class(t, c, cursor_u2(&cursor));
        if (member)
            ARRAY_DATA(Object *, all)[n++] = member->mirror;
        else if (t->pending.method)
            return NULL;
        else
            t->exception = NULL;
    }
    if (n == array_length((Object *)all))
        return all;
    Array *found = new_known_array(t, KNOWN_Class, n);
    if (found)
        memcpy(ARRAY_DATA(char, found), ARRAY_DATA(char, all), (size_t)n * sizeof(Object *));
    return found;
}

NATIVE(java_lang_Class_nestMembers0) {
    Class *host = class_nest_host(t, self(t, a));
    CfAttribute attribute;
    if (!host)
        return;
    if (find(host, CF_NestMembers, &attribute))
        r->o = (Object *)listed_classes(t, host, &attribute, host);
    else
        r->o = mirrors(t, &host, 1);
}

NATIVE(java_lang_Class_permittedSubclasses0) {
    Class *c = self(t, a);
    CfAttribute attribute;
    if (find(c, CF_PermittedSubclasses, &attribute))
        r->o = (Object *)listed_classes(t, c, &attribute, NULL);
}
