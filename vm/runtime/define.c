/* Making Classes: members from the class file, field layout, dispatch tables, mirror. */
#include "runtime/define.h"
#include "runtime/vm.h"
#include "native/natives.h"

#include <string.h>

static Symbol *intern(Vm *vm, CfText text) {
    return symbol_intern(vm, (const char *)text.bytes, text.length);
}

/* ---- Methods ---- */

static bool is_polymorphic(const Class *c, const Method *m) {
    if (!(c->flags & CLASS_TRUSTED) || (m->access & (ACC_VARARGS | ACC_NATIVE)) != (ACC_VARARGS | ACC_NATIVE))
        return false;
    return strcmp(c->name->text, "java/lang/invoke/MethodHandle") == 0 ||
           strcmp(c->name->text, "java/lang/invoke/VarHandle") == 0;
}

/* What the image knows of a method. */
static void recall_method(Vm *vm, Class *c, Method *m, const ImageMember *made) {
    m->name = image_symbol_at(vm->image, made->name);
    m->desc = image_symbol_at(vm->image, made->desc);
    m->arg_count = made->arg_count;
    m->ret = made->type;
    if (made->flags & IMAGE_CALLER_SENSITIVE)
        m->flags |= METHOD_CALLER_SENSITIVE;
    if (made->flags & IMAGE_HIDDEN)
        m->flags |= METHOD_HIDDEN;
    if (made->native)
        m->native = native_table[made->native - 1];
    if (is_polymorphic(c, m))
        m->flags |= METHOD_SIGPOLY;
}

static void read_method(Vm *vm, Class *c, Method *m) {
    m->name = intern(vm, cf_utf8(c->file, m->info->name));
    m->desc = intern(vm, cf_utf8(c->file, m->info->descriptor));
    MethodShape shape = descriptor_shape((CfText){(const uint8_t *)m->desc->text, m->desc->len});
    m->arg_count = (uint16_t)(shape.parameters + !(m->access & ACC_STATIC));
    m->ret = (uint8_t)basic_type_of((char)shape.result.bytes[0]);
}

static void init_method(Vm *vm, Class *c, Method *m, const CfMember *info, const ImageMember *made) {
    m->owner = c;
    m->info = info;
    m->access = info->flags;
    m->vindex = -1;
    if (made)
        recall_method(vm, c, m, made);
    else
        read_method(vm, c, m);
    if (m->name == SYM(vm, init))
        m->flags |= METHOD_INIT;
    else if (m->name == SYM(vm, clinit) && (m->access & ACC_STATIC || c->file->major < 51)) {
        m->flags |= METHOD_CLINIT;
        m->access |= ACC_STATIC;
    }
}

static void make_methods(Vm *vm, Class *c, const ImageMember *made) {
    for (unsigned i = 0; i < c->method_count; i++) {
        init_method(vm, c, &c->methods[i], &c->file->methods[i], made ? made + i : NULL);
        method_prepare(&c->methods[i]);
    }
}

/* ---- Fields ---- */

static unsigned type_shift(BasicType type) {
    switch (type) {
    case T_BOOLEAN:
    case T_BYTE: return 0;
    case T_CHAR:
    case T_SHORT: return 1;
    case T_INT:
    case T_FLOAT: return 2;
    default: return 3;
    }
}

/* Gives places to the fields of one kind, widest first, small ones filling the gap that the start's alignment
   leaves. References come first among the 8-byte ones, so that a class's own stand together. Returns the new
   end. */
static uint32_t place_fields(Class *c, bool statics, uint32_t at) {
    for (int shift = 2; shift >= 0 && at & 7; shift--) /* the gap up to the next multiple of 8 */
        for (unsigned i = 0; i < c->field_count; i++) {
            Field *f = &c->fields[i];
            uint32_t size = 1u << shift;
            if (!!(f->access & ACC_STATIC) != statics || f->offset || type_shift(f->type) != (unsigned)shift)
                continue;
            if ((at & 7) == 0 || at & (size - 1))
                continue;
            f->offset = at;
            at += size;
        }
    for (int pass = 0; pass < 5; pass++) { /* references, then 8, 4, 2, 1 bytes */
        unsigned shift = pass < 2 ? 3 : (unsigned)(4 - pass);
        uint32_t size = 1u << shift;
        for (unsigned i = 0; i < c->field_count; i++) {
            Field *f = &c->fields[i];
            bool is_ref = f->type == T_REF;
            if (!!(f->access & ACC_STATIC) != statics || f->offset || type_shift(f->type) != shift ||
                (pass == 0) != is_ref)
                continue;
            at = (at + size - 1) & ~(size - 1);
            f->offset = at;
            at += size;
        }
    }
    return at;
}

static void make_fields(Vm *vm, Class *c, const ImageMember *made) {
    for (unsigned i = 0; i < c->field_count; i++) {
        const CfMember *info = &c->file->fields[i];
        Field *f = &c->fields[i];
        f->owner = c;
        f->info = info;
        f->access = info->flags;
        f->name = made ? image_symbol_at(vm->image, made[i].name) : intern(vm, cf_utf8(c->file, info->name));
        f->desc =
            made ? image_symbol_at(vm->image, made[i].desc) : intern(vm, cf_utf8(c->file, info->descriptor));
        f->type = (uint8_t)basic_type_of(f->desc->text[0]);
    }
}

static bool layout_instance(Vm *vm, Class *c) {
    uint32_t start = c->super ? c->super->instance_size : sizeof(Object);
    c->instance_size = place_fields(c, false, start);
    unsigned inherited = c->super ? c->super->ref_map_len : 0, own = 0;
    bool reference = strcmp(c->name->text, "java/lang/ref/Reference") == 0 && c->flags & CLASS_TRUSTED;
    for (unsigned i = 0; i < c->field_count; i++)
        own += !(c->fields[i].access & ACC_STATIC) && c->fields[i].type == T_REF;
    if (own == 0) {
        c->ref_map = c->super ? c->super->ref_map : NULL;
        c->ref_map_len = (uint16_t)inherited;
    } else {
        uint16_t *map = meta_alloc(c->loader->arena, (inherited + own) * sizeof *map);
        if (!map)
            return false;
        unsigned n = inherited;
        if (n)
            memcpy(map, c->super->ref_map, n * sizeof *map);
        for (unsigned i = 0; i < c->field_count; i++) {
            const Field *f = &c->fields[i];
            if (f->access & ACC_STATIC || f->type != T_REF ||
                (reference && strcmp(f->name->text, "referent") == 0))
                continue;
            map[n++] = (uint16_t)(f->offset / sizeof(Value));
        }
        c->ref_map = map;
        c->ref_map_len = (uint16_t)n;
    }
    if (c->ref_map_len == 0 && c->flags & CLASS_TRUSTED && !(c->flags & (CLASS_REFERENCE | CLASS_MIRROR)))
        c->flags |= CLASS_NO_REFS; /* classes that may go need their instances to keep them: traced */
    return true;
}

/* Statics: word 0 is the constants array, then references, then the rest. Offsets here count from the start
   of this area; define_mirror moves them behind the mirror's own fields. */
static void layout_statics(Class *c) {
    c->statics_size = place_fields(c, true, sizeof(Value));
    c->static_ref_count = 1;
    for (unsigned i = 0; i < c->field_count; i++)
        c->static_ref_count += c->fields[i].access & ACC_STATIC && c->fields[i].type == T_REF;
}

/* ---- Dispatch tables ---- */

/* JVMS 5.4.5 */
static bool overrides(const Method *m, const Method *super) {
    if (super->access & (ACC_PUBLIC | ACC_PROTECTED))
        return true;
    return !(super->access & ACC_PRIVATE) && class_same_package(m->owner, super->owner);
}

static void *final_overridden(Thread *t, const Method *m, const Method *super) {
    char mine[512], theirs[512];
    class_java_name(m->owner, mine, sizeof mine);
    class_java_name(super->owner, theirs, sizeof theirs);
    return throw_new(t, KNOWN_IncompatibleClassChangeError, "class %s overrides final method %s.%s%s", mine,
                     theirs, super->name->text, super->desc->text);
}

static bool dispatched(const Method *m) {
    return !(m->access & (ACC_STATIC | ACC_PRIVATE)) && !(m->flags & (METHOD_INIT | METHOD_CLINIT));
}

static bool make_vtable(Thread *t, Class *c) {
    unsigned inherited = c->super ? c->super->vtable_len : 0, own = 0, n = inherited;
    for (unsigned i = 0; i < c->method_count; i++)
        own += dispatched(&c->methods[i]);
    if (own == 0) {
        c->vtable = c->super ? c->super->vtable : NULL;
        c->vtable_len = inherited;
        return true;
    }
    Method **v = meta_alloc(c->loader->arena, (inherited + own) * sizeof *v);
    if (!v)
        return throw_oom(t, "Metaspace");
    if (inherited)
        memcpy(v, c->super->vtable, inherited * sizeof *v);
    for (unsigned i = 0; i < c->method_count; i++) {
        Method *m = &c->methods[i];
        if (!dispatched(m))
            continue;
        for (unsigned k = 0; k < inherited; k++) {
            Method *s = c->super->vtable[k];
            if (s->name != m->name || s->desc != m->desc || !overrides(m, s))
                continue;
            if (s->access & ACC_FINAL)
                return final_overridden(t, m, s);
            v[k] = m;
            m->vindex = (int32_t)k;
            __atomic_fetch_or(&s->flags, METHOD_OVERRIDDEN, __ATOMIC_SEQ_CST);
        }
        if (m->vindex < 0) {
            v[n] = m;
            m->vindex = (int32_t)n++;
        }
    }
    c->vtable = v;
    c->vtable_len = n;
    return true;
}

static void number_interface_methods(Class *c) {
    unsigned n = 0;
    for (unsigned i = 0; i < c->method_count; i++) {
        Method *m = &c->methods[i];
        if (!dispatched(m))
            continue;
        m->vindex = (int32_t)n++;
        if (!(m->access & ACC_ABSTRACT))
            c->flags |= CLASS_HAS_DEFAULTS;
    }
    c->vtable_len = n;
}

static unsigned add_interface(Class **all, unsigned n, Class *iface) {
    for (unsigned i = 0; i < n; i++)
        if (all[i] == iface)
            return n;
    all[n] = iface;
    return n + 1;
}

/* All superinterfaces, each once: the superclass's, then each direct one after those that it extends. */
static bool collect_interfaces(Class *c) {
    unsigned max = c->super && !class_is_interface(c) ? c->super->interface_count : 0, n = 0;
    if (c->direct_interface_count == 0) {
        c->interfaces = max ? c->super->interfaces : NULL;
        c->interface_count = max;
        return true;
    }
    for (unsigned i = 0; i < c->direct_interface_count; i++)
        max += c->direct_interfaces[i]->interface_count + 1;
    Class **all = meta_alloc(c->loader->arena, max * sizeof *all);
    if (!all)
        return false;
    if (c->super && !class_is_interface(c))
        for (unsigned i = 0; i < c->super->interface_count; i++)
            all[n++] = c->super->interfaces[i];
    for (unsigned i = 0; i < c->direct_interface_count; i++) {
        Class *d = c->direct_interfaces[i];
        for (unsigned k = 0; k < d->interface_count; k++)
            n = add_interface(all, n, d->interfaces[k]);
        n = add_interface(all, n, d);
    }
    c->interfaces = all;
    c->interface_count = n;
    return true;
}

static bool make_itable(Class *c) {
    if (class_is_interface(c) || c->interface_count == 0)
        return true;
    ITable *it = meta_alloc(c->loader->arena, c->interface_count * sizeof *it);
    if (!it)
        return false;
    unsigned n = 0;
    for (unsigned i = 0; i < c->interface_count; i++)
        if (c->interfaces[i]->vtable_len)
            it[n++].iface = c->interfaces[i];
    c->itable = it;
    c->itable_len = n;
    return true;
}

static void make_display(Class *c) {
    if (!c->super) {
        c->display[0] = c;
        return;
    }
    memcpy(c->display, c->super->display, sizeof c->display);
    c->depth = c->super->depth + 1;
    if (c->depth < CLASS_DISPLAY)
        c->display[c->depth] = c;
}

/* ---- The whole ---- */

/* What the InnerClasses attribute says of the class itself is what reflection shows. */
static uint16_t reflected_access(const ClassFile *cf) {
    CfAttribute a;
    if (!cf_find_attribute(cf, cf->attributes, CF_InnerClasses, &a))
        return cf->flags;
    Cursor cur = cf_cursor(&a);
    CfText self = cf_this_name(cf);
    for (unsigned n = cursor_u2(&cur); n > 0 && !cur.failed; n--) {
        uint16_t inner = cursor_u2(&cur);
        cursor_skip(&cur, 4);
        uint16_t flags = cursor_u2(&cur);
        if (!cur.failed && cf_tag(cf, inner) == CONSTANT_Class && cf_text_equal(cf_name(cf, inner), self))
            return (uint16_t)(flags | (cf->flags & ACC_SUPER));
    }
    return cf->flags;
}

static unsigned special_flags(Vm *vm, Class *c) {
    unsigned flags = c->super ? c->super->flags & (CLASS_FINALIZABLE | CLASS_REFERENCE | CLASS_THROWABLE) : 0;
    if (c->flags & CLASS_TRUSTED) {
        if (strcmp(c->name->text, "java/lang/ref/Reference") == 0)
            flags |= CLASS_REFERENCE;
        else if (strcmp(c->name->text, "java/lang/Class") == 0)
            flags |= CLASS_MIRROR;
        else if (strcmp(c->name->text, "java/lang/Throwable") == 0)
            flags |= CLASS_THROWABLE;
    }
    Method *m = c->super ? class_declared_method(c, SYM(vm, finalize), SYM(vm, void_desc)) : NULL;
    CfCode code;
    if (m && !(m->access & (ACC_STATIC | ACC_ABSTRACT))) {
        bool empty = cf_code(c->file, m->info, &code) && code.length == 1;
        flags = empty ? flags & ~(unsigned)CLASS_FINALIZABLE : flags | CLASS_FINALIZABLE;
    }
    Class *cloneable = CLASS(vm, Cloneable);
    for (unsigned i = 0; cloneable && i < c->interface_count; i++)
        if (c->interfaces[i] == cloneable)
            flags |= CLASS_CLONEABLE;
    return flags;
}

static Class *allocate(Loader *loader, size_t fields, size_t methods, size_t constants, size_t interfaces) {
    size_t bytes = sizeof(Class) + fields * sizeof(Field) + methods * sizeof(Method) +
                   constants * sizeof(void *) + interfaces * sizeof(Class *);
    Class *c = meta_alloc(loader->arena, bytes);
    if (!c)
        return NULL;
    char *p = (char *)(c + 1);
    c->methods = (Method *)p;
    p += methods * sizeof(Method);
    c->fields = (Field *)p;
    p += fields * sizeof(Field);
    c->resolved = (_Atomic(void *) *)p;
    p += constants * sizeof(void *);
    c->direct_interfaces = (Class **)p;
    c->vm = loader->vm;
    c->loader = loader;
    return c;
}

static bool build(Thread *t, Class *c, const ImageClass *made) {
    Vm *vm = t->vm;
    const ImageMember *members = made ? image_members(vm->image, made) : NULL;
    make_display(c);
    make_fields(vm, c, members);
    make_methods(vm, c, members ? members + c->field_count : NULL);
    if (!collect_interfaces(c))
        return throw_oom(t, "Metaspace");
    c->flags |= (uint16_t)special_flags(vm, c);
    if (class_is_interface(c))
        number_interface_methods(c);
    else if (!make_vtable(t, c))
        return false;
    if (!make_itable(c) || !layout_instance(vm, c))
        return throw_oom(t, "Metaspace");
    layout_statics(c);
    return true;
}

Class *define_class(Thread *t, Loader *loader, Symbol *name, ClassFile *cf, const ImageClass *made,
                    Class *super, Class **interfaces, unsigned flags) {
    Vm *vm = t->vm;
    unsigned interface_count = cf->interface_count;
    Class *c = allocate(loader, cf->field_count, cf->method_count, cf->constant_count, interface_count);
    if (!c)
        return throw_oom(t, "Metaspace");
    c->file = cf;
    c->name = name;
    c->super = super;
    c->prim = T_REF;
    c->flags = (uint16_t)flags;
    c->field_count = cf->field_count;
    c->method_count = cf->method_count;
    c->direct_interface_count = interface_count;
    if (interface_count)
        memcpy(c->direct_interfaces, interfaces, interface_count * sizeof *interfaces);
    c->file_access = cf->flags;
    c->access = flags & CLASS_HIDDEN ? cf->flags : reflected_access(cf);
    if (!build(t, c, made))
        return NULL;
    if (!CLASS(vm, Class)) /* the first few wait for java.lang.Class */
        return c;
    return define_mirror(t, c) ? c : NULL;
}

Class *define_array(Thread *t, Class *component) {
    Vm *vm = t->vm;
    Class *object = CLASS(vm, Object);
    Class *interfaces[] = {CLASS(vm, Cloneable), CLASS(vm, Serializable)};
    char name[2 + 65536];
    bool named = component->name->text[0] != '[' && !(component->flags & CLASS_PRIMITIVE);
    static const char letters[] = "\0\0\0\0ZCFDBSIJLV";
    size_t n = 0;
    name[n++] = '[';
    if (component->flags & CLASS_PRIMITIVE)
        name[n++] = letters[component->prim];
    else {
        if (named)
            name[n++] = 'L';
        memcpy(name + n, component->name->text, component->name->len);
        n += component->name->len;
        if (named)
            name[n++] = ';';
    }
    Class *c = allocate(component->loader, 0, 0, 0, 2);
    if (!c)
        return throw_oom(t, "Metaspace");
    c->name = symbol_intern(vm, name, n);
    c->component = component;
    c->super = object;
    c->flags = CLASS_ARRAY | CLASS_CLONEABLE | (component->flags & CLASS_TRUSTED);
    c->prim = component->flags & CLASS_PRIMITIVE ? component->prim : T_REF;
    c->dims = (uint8_t)(component->dims + 1);
    c->elem_shift = (uint8_t)type_shift(c->prim);
    c->instance_size = ARRAY_BASE;
    if (component->flags & CLASS_PRIMITIVE)
        c->flags |= CLASS_NO_REFS;
    c->vtable = object->vtable;
    c->vtable_len = object->vtable_len;
    memcpy(c->direct_interfaces, interfaces, sizeof interfaces);
    c->interfaces = c->direct_interfaces;
    c->interface_count = c->direct_interface_count = 2;
    c->access = (uint16_t)((component->access & (ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC)) |
                           ACC_FINAL | ACC_ABSTRACT);
    c->file_access = (uint16_t)((component->file_access & ACC_PUBLIC) | ACC_FINAL | ACC_ABSTRACT);
    make_display(c);
    c->static_ref_count = 1;
    c->statics_size = sizeof(Value);
    atomic_store_explicit(&c->state, CLASS_INITIALIZED, memory_order_relaxed);
    if (CLASS(vm, Class) && !define_mirror(t, c))
        return NULL;
    return c;
}

Class *define_primitive(Vm *vm, BasicType type) {
    Class *c = allocate(vm->boot, 0, 0, 0, 0);
    if (!c)
        return NULL;
    c->name = symbol_intern_z(vm, basic_type_name(type));
    c->prim = (uint8_t)type;
    c->flags = CLASS_PRIMITIVE | CLASS_TRUSTED;
    c->access = c->file_access = ACC_PUBLIC | ACC_FINAL | ACC_ABSTRACT;
    c->static_ref_count = 1;
    c->statics_size = sizeof(Value);
    atomic_store_explicit(&c->state, CLASS_INITIALIZED, memory_order_relaxed);
    return c;
}

/* Constants that the class file gives to static finals; strings wait for class_init. */
static void preset_statics(Class *c) {
    for (unsigned i = 0; i < c->field_count; i++) {
        Field *f = &c->fields[i];
        if (!(f->access & ACC_STATIC) || f->type == T_REF || !f->info->attribute_count)
            continue;
        uint16_t index = cf_index_attribute(c->file, cf_member_attributes(f->info), CF_ConstantValue);
        if (!index)
            continue;
        char *p = (char *)c->mirror + f->offset;
        switch (cf_tag(c->file, index)) {
        case CONSTANT_Long: *(int64_t *)p = cf_long(c->file, index); break;
        case CONSTANT_Double: *(double *)p = cf_double(c->file, index); break;
        case CONSTANT_Float: *(float *)p = cf_float(c->file, index); break;
        case CONSTANT_Integer:
            if (type_shift(f->type) == 0)
                *(int8_t *)p = (int8_t)cf_int(c->file, index);
            else if (type_shift(f->type) == 1)
                *(int16_t *)p = (int16_t)cf_int(c->file, index);
            else
                *(int32_t *)p = cf_int(c->file, index);
            break;
        default: break;
        }
    }
}

static bool keep_boot_mirror(Thread *t, Object *mirror) {
    Vm *vm = t->vm;
    os_mutex_lock(&vm->lock);
    if (vm->boot_mirror_count == vm->boot_mirror_size) {
        uint32_t size = vm->boot_mirror_size ? vm->boot_mirror_size * 2 : 512;
        Object **bigger = heap_root_alloc(size * sizeof *bigger);
        if (bigger) {
            if (vm->boot_mirrors)
                memcpy(bigger, vm->boot_mirrors, vm->boot_mirror_count * sizeof *bigger);
            Object **old = vm->boot_mirrors;
            vm->boot_mirrors = bigger;
            vm->boot_mirror_size = size;
            heap_root_free(old);
        }
    }
    bool ok = vm->boot_mirror_count < vm->boot_mirror_size;
    if (ok)
        vm->boot_mirrors[vm->boot_mirror_count++] = mirror;
    os_mutex_unlock(&vm->lock);
    return ok || throw_oom(t, "Java heap space");
}

bool define_mirror(Thread *t, Class *c) {
    Vm *vm = t->vm;
    uint32_t base = (CLASS(vm, Class)->instance_size + 7) & ~7u;
    Object *mirror = heap_new_mirror(t, c, c->statics_size);
    if (!mirror)
        return false;
    for (unsigned i = 0; i < c->field_count; i++)
        if (c->fields[i].access & ACC_STATIC)
            c->fields[i].offset += base;
    c->mirror = mirror;
    FIELD_AT(int64_t, mirror, vm->core.Class_vm) = (int64_t)(intptr_t)c;
    FIELD_AT(Object *, mirror, vm->core.Class_loader) = c->loader->java;
    if (c->file)
        preset_statics(c);
    return c->loader == vm->boot ? keep_boot_mirror(t, mirror) : true;
}
