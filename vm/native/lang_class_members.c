/* java.lang.Class: fields, methods, constructors and record components as objects of java.lang.reflect. */
#include "native/native.h"
#include "runtime/resolve.h"

#include <string.h>

/* An object being filled by field name; once something failed, the rest is skipped. */
typedef struct Filler {
    Thread *t;
    Object *o;
    bool failed;
} Filler;

static Filler filler_new(Thread *t, int known) {
    Class *c = known_class(t, known);
    Object *o = c && class_init(t, c) ? heap_new(t, c) : NULL;
    return (Filler){t, o, o == NULL};
}

static uint32_t offset_of(Filler *f, const char *field) {
    return class_need_field(object_class(f->o), field)->offset;
}

static void fill_object(Filler *f, const char *field, void *value) {
    if (!f->failed)
        FIELD_AT(void *, f->o, offset_of(f, field)) = value;
}

static void fill_int(Filler *f, const char *field, int32_t value) {
    if (!f->failed)
        FIELD_AT(int32_t, f->o, offset_of(f, field)) = value;
}

static void fill_new(Filler *f, const char *field, void *value) {
    f->failed |= !value;
    fill_object(f, field, value);
}

static Object *symbol_string(Thread *t, const Symbol *s) {
    Object *text = string_new_mutf8(t, s->text, s->len);
    return text ? string_intern(t, text) : NULL;
}

static void fill_bytes(Filler *f, const char *field, Class *c, CfAttributes in, CfAttributeKind kind) {
    CfAttribute attribute;
    if (!f->failed && cf_find_attribute(c->file, in, kind, &attribute))
        fill_new(f, field, new_bytes_from(f->t, attribute.contents, attribute.length));
}

static void fill_signature(Filler *f, Class *c, CfAttributes in) {
    uint16_t index = f->failed ? 0 : cf_index_attribute(c->file, in, CF_Signature);
    if (!index)
        return;
    CfText text = cf_utf8(c->file, index);
    fill_new(f, "signature", string_new_mutf8(f->t, (const char *)text.bytes, text.length));
}

static Object *mirror_of(Thread *t, Class *c, const char *desc, size_t len) {
    Class *type = resolve_descriptor(t, c->loader, desc, len);
    return type ? type->mirror : NULL;
}

/* ---- fields ---- */

static Object *field_object(Thread *t, Class *c, unsigned slot) {
    Field *field = &c->fields[slot];
    CfAttributes attributes = cf_member_attributes(field->info);
    Object *type = mirror_of(t, c, field->desc->text, field->desc->len);
    if (!type)
        return NULL;
    Filler f = filler_new(t, KNOWN_ReflectField);
    fill_object(&f, "clazz", c->mirror);
    fill_int(&f, "slot", (int32_t)slot);
    fill_object(&f, "type", type);
    fill_int(&f, "modifiers", field->access);
    if (!f.failed)
        fill_new(&f, "name", symbol_string(t, field->name));
    fill_signature(&f, c, attributes);
    fill_bytes(&f, "annotations", c, attributes, CF_RuntimeVisibleAnnotations);
    fill_bytes(&f, "typeAnnotations", c, attributes, CF_RuntimeVisibleTypeAnnotations);
    return f.failed ? NULL : f.o;
}

/* ---- methods and constructors ---- */

static Array *parameter_types(Thread *t, Class *c, Method *m) {
    CfText desc = {(const uint8_t *)m->desc->text, m->desc->len}, type;
    Array *types = new_known_array(t, KNOWN_Class, (int32_t)descriptor_shape(desc).parameters);
    int32_t i = 0;
    for (DescriptorWalk w = descriptor_walk(desc); types && descriptor_next(&w, &type);) {
        Object *mirror = mirror_of(t, c, (const char *)type.bytes, type.length);
        if (!mirror)
            return NULL;
        ARRAY_DATA(Object *, types)[i++] = mirror;
    }
    return types;
}

static Object *return_type(Thread *t, Class *c, Method *m) {
    CfText desc = {(const uint8_t *)m->desc->text, m->desc->len}, result = descriptor_shape(desc).result;
    if (m->ret == T_VOID)
        return class_primitive(t->vm, T_VOID)->mirror;
    return mirror_of(t, c, (const char *)result.bytes, result.length);
}

static Array *exception_types(Thread *t, Class *c, Method *m) {
    CfAttribute attribute;
    if (!cf_find_attribute(c->file, cf_member_attributes(m->info), CF_Exceptions, &attribute))
        return new_known_array(t, KNOWN_Class, 0);
    Cursor cursor = cf_cursor(&attribute);
    int32_t n = cursor_u2(&cursor);
    Array *types = new_known_array(t, KNOWN_Class, n);
    for (int32_t i = 0; types && i < n; i++) {
        Class *type = resolve_class(t, c, cursor_u2(&cursor));
        if (!type)
            return NULL;
        ARRAY_DATA(Object *, types)[i] = type->mirror;
    }
    return types;
}

static void fill_executable(Filler *f, Class *c, unsigned slot, Array *parameters, Array *exceptions) {
    Method *m = &c->methods[slot];
    CfAttributes attributes = cf_member_attributes(m->info);
    fill_object(f, "clazz", c->mirror);
    fill_int(f, "slot", (int32_t)slot);
    fill_int(f, "modifiers", m->access);
    fill_object(f, "parameterTypes", parameters);
    fill_object(f, "exceptionTypes", exceptions);
    fill_signature(f, c, attributes);
    fill_bytes(f, "annotations", c, attributes, CF_RuntimeVisibleAnnotations);
    fill_bytes(f, "parameterAnnotations", c, attributes, CF_RuntimeVisibleParameterAnnotations);
    fill_bytes(f, "methodParameters", c, attributes, CF_MethodParameters);
    fill_bytes(f, "typeAnnotations", c, attributes, CF_RuntimeVisibleTypeAnnotations);
}

static Object *constructor_object(Thread *t, Class *c, unsigned slot) {
    Array *parameters = parameter_types(t, c, &c->methods[slot]);
    Array *exceptions = parameters ? exception_types(t, c, &c->methods[slot]) : NULL;
    if (!exceptions)
        return NULL;
    Filler f = filler_new(t, KNOWN_ReflectConstructor);
    fill_executable(&f, c, slot, parameters, exceptions);
    return f.failed ? NULL : f.o;
}

static Object *method_object(Thread *t, Class *c, unsigned slot) {
    Method *m = &c->methods[slot];
    Array *parameters = parameter_types(t, c, m);
    Array *exceptions = parameters ? exception_types(t, c, m) : NULL;
    Object *result = exceptions ? return_type(t, c, m) : NULL;
    if (!result)
        return NULL;
    Filler f = filler_new(t, KNOWN_ReflectMethod);
    fill_executable(&f, c, slot, parameters, exceptions);
    fill_object(&f, "returnType", result);
    if (!f.failed)
        fill_new(&f, "name", symbol_string(t, m->name));
    fill_bytes(&f, "annotationDefault", c, cf_member_attributes(m->info), CF_AnnotationDefault);
    return f.failed ? NULL : f.o;
}

/* ---- lists ---- */

typedef struct MemberKind {
    int known;
    bool (*is)(const Class *c, unsigned slot);
    Object *(*make)(Thread *t, Class *c, unsigned slot);
    uint16_t (*access)(const Class *c, unsigned slot);
} MemberKind;

static bool is_field(const Class *c, unsigned slot) {
    return true;
}
static bool is_constructor(const Class *c, unsigned slot) {
    return (c->methods[slot].flags & METHOD_INIT) != 0;
}
static bool is_method(const Class *c, unsigned slot) {
    return !(c->methods[slot].flags & (METHOD_INIT | METHOD_CLINIT | METHOD_MIRANDA));
}
static uint16_t field_access(const Class *c, unsigned slot) {
    return c->fields[slot].access;
}
static uint16_t method_access(const Class *c, unsigned slot) {
    return c->methods[slot].access;
}

static const MemberKind fields = {KNOWN_ReflectField, is_field, field_object, field_access};
static const MemberKind methods = {KNOWN_ReflectMethod, is_method, method_object, method_access};
static const MemberKind constructors = {KNOWN_ReflectConstructor, is_constructor, constructor_object,
                                        method_access};

static bool wanted(const MemberKind *kind, const Class *c, unsigned slot, bool public_only) {
    return kind->is(c, slot) && (!public_only || (kind->access(c, slot) & ACC_PUBLIC));
}

static Object *members(Thread *t, Value *a, const MemberKind *kind, unsigned (*count)(const Class *c)) {
    Class *c = mirror_class(t->vm, a[0].o);
    unsigned slots = c->file ? count(c) : 0;
    int32_t n = 0;
    for (unsigned i = 0; i < slots; i++)
        n += wanted(kind, c, i, a[1].i);
    Array *array = new_known_array(t, kind->known, n);
    n = 0;
    for (unsigned i = 0; array && i < slots; i++) {
        if (!wanted(kind, c, i, a[1].i))
            continue;
        Object *o = kind->make(t, c, i);
        if (!o)
            return NULL;
        ARRAY_DATA(Object *, array)[n++] = o;
    }
    return (Object *)array;
}

static unsigned field_count(const Class *c) {
    return c->field_count;
}
static unsigned method_count(const Class *c) {
    return c->method_count;
}

NATIVE(java_lang_Class_getDeclaredFields0) {
    r->o = members(t, a, &fields, field_count);
}
NATIVE(java_lang_Class_getDeclaredMethods0) {
    r->o = members(t, a, &methods, method_count);
}
NATIVE(java_lang_Class_getDeclaredConstructors0) {
    r->o = members(t, a, &constructors, method_count);
}

/* ---- records ---- */

static Object *component_object(Thread *t, Class *c, Cursor *cursor) {
    uint16_t name = cursor_u2(cursor), desc = cursor_u2(cursor);
    CfAttributes attributes = {(uint32_t)(cursor->at - c->file->data) + 2, 0};
    attributes.count = cursor_u2(cursor);
    CfAttributes rest = attributes;
    CfAttribute last;
    while (rest.count > 0 && cf_next_attribute(c->file, &rest, &last))
        cursor->at = last.contents + last.length;
    CfText type_text = cf_utf8(c->file, desc), name_text = cf_utf8(c->file, name);
    Object *type = mirror_of(t, c, (const char *)type_text.bytes, type_text.length);
    if (!type)
        return NULL;
    Filler f = filler_new(t, KNOWN_RecordComponent);
    fill_object(&f, "clazz", c->mirror);
    fill_object(&f, "type", type);
    if (!f.failed)
        fill_new(&f, "name", string_new_mutf8(t, (const char *)name_text.bytes, name_text.length));
    fill_signature(&f, c, attributes);
    fill_bytes(&f, "annotations", c, attributes, CF_RuntimeVisibleAnnotations);
    fill_bytes(&f, "typeAnnotations", c, attributes, CF_RuntimeVisibleTypeAnnotations);
    return f.failed ? NULL : f.o;
}

NATIVE(java_lang_Class_recordComponents0) {
    Class *c = mirror_class(t->vm, a[0].o);
    CfAttribute attribute;
    if (!c->file || !cf_find_attribute(c->file, c->file->attributes, CF_Record, &attribute))
        return;
    Cursor cursor = cf_cursor(&attribute);
    int32_t n = cursor_u2(&cursor);
    Array *array = new_known_array(t, KNOWN_RecordComponent, n);
    for (int32_t i = 0; array && i < n; i++)
        if (!(ARRAY_DATA(Object *, array)[i] = component_object(t, c, &cursor)))
            return;
    r->o = (Object *)array;
}
