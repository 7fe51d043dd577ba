/* Asking classes: subtypes, members, selection, names, packages. */
#include "runtime/vm.h"

#include <stdio.h>
#include <string.h>

/* ---- Subtypes ---- */

static bool implements(Class *sub, Class *iface) {
    if (atomic_load_explicit(&sub->last_super, memory_order_relaxed) == iface)
        return true;
    for (uint32_t i = 0; i < sub->interface_count; i++)
        if (sub->interfaces[i] == iface) {
            atomic_store_explicit(&sub->last_super, iface, memory_order_relaxed);
            return true;
        }
    return false;
}

static bool array_is_subtype(Class *sub, Class *super) {
    if (!class_is_array(super)) {
        Vm *vm = sub->vm;
        return super == CLASS(vm, Object) || super == CLASS(vm, Cloneable) ||
               super == CLASS(vm, Serializable);
    }
    Class *a = sub->component, *b = super->component;
    if ((a->flags | b->flags) & CLASS_PRIMITIVE)
        return a == b;
    return class_is_subtype(a, b);
}

bool class_is_subtype(Class *sub, Class *super) {
    if (sub == super)
        return true;
    if (class_is_array(sub))
        return array_is_subtype(sub, super);
    if (class_is_interface(super))
        return implements(sub, super);
    if (super->depth < CLASS_DISPLAY)
        return sub->display[super->depth] == super;
    for (Class *c = sub->super; c && c->depth >= super->depth; c = c->super)
        if (c == super)
            return true;
    return false;
}

/* ---- Members ---- */

Method *class_declared_method(Class *c, Symbol *name, Symbol *desc) {
    for (unsigned i = 0; i < c->method_count; i++)
        if (c->methods[i].name == name && c->methods[i].desc == desc)
            return &c->methods[i];
    return NULL;
}

Field *class_declared_field(Class *c, Symbol *name, Symbol *desc) {
    for (unsigned i = 0; i < c->field_count; i++)
        if (c->fields[i].name == name && (!desc || c->fields[i].desc == desc))
            return &c->fields[i];
    return NULL;
}

Field *class_find_field(Class *c, Symbol *name, Symbol *desc) {
    for (; c; c = c->super) {
        Field *f = class_declared_field(c, name, desc);
        if (f)
            return f;
        for (uint32_t i = 0; i < c->interface_count; i++)
            if ((f = class_declared_field(c->interfaces[i], name, desc)))
                return f;
    }
    return NULL;
}

/* A default method beats others that its interface extends. */
static bool is_overridden(Method *m, Class *c, Symbol *name, Symbol *desc) {
    for (uint32_t i = 0; i < c->interface_count; i++) {
        Class *other = c->interfaces[i];
        if (other == m->owner || !class_is_subtype(other, m->owner))
            continue;
        Method *o = class_declared_method(other, name, desc);
        if (o && !(o->access & (ACC_STATIC | ACC_PRIVATE)))
            return true;
    }
    return false;
}

/* The interface part of method resolution and selection (JVMS 5.4.3.3, 5.4.6): the one maximally-specific
   non-abstract method if there is exactly one, else any maximally-specific one. *conflict: a second
   non-abstract one. */
static Method *find_in_interfaces(Class *c, Symbol *name, Symbol *desc, Method **conflict) {
    Method *found = NULL, *any = NULL;
    *conflict = NULL;
    for (uint32_t i = 0; i < c->interface_count; i++) {
        Method *m = class_declared_method(c->interfaces[i], name, desc);
        if (!m || m->access & (ACC_STATIC | ACC_PRIVATE) || is_overridden(m, c, name, desc))
            continue;
        if (m->access & ACC_ABSTRACT)
            any = any ? any : m;
        else if (!found)
            found = m;
        else
            *conflict = m;
    }
    return found ? found : any;
}

static Method *find_in_supers(Class *c, Symbol *name, Symbol *desc) {
    for (; c; c = c->super) {
        Method *m = class_declared_method(c, name, desc);
        if (m)
            return m;
    }
    return NULL;
}

/* MethodHandle.invokeExact and its like have one declaration, (Object[])Object, for every descriptor. */
static Method *find_polymorphic(Class *c, Symbol *name) {
    for (; c; c = c->super)
        for (unsigned i = 0; i < c->method_count; i++)
            if (c->methods[i].name == name && c->methods[i].flags & METHOD_SIGPOLY)
                return &c->methods[i];
    return NULL;
}

Method *class_find_method(Class *c, Symbol *name, Symbol *desc) {
    if (class_is_array(c))
        c = c->super;
    Method *m = NULL, *conflict;
    if (c->name == SYM(c->vm, java_lang_invoke_MethodHandle) ||
        c->name == SYM(c->vm, java_lang_invoke_VarHandle))
        m = find_polymorphic(c, name);
    if (!m)
        m = find_in_supers(c, name, desc);
    if (!m)
        m = find_in_interfaces(c, name, desc, &conflict);
    return m;
}

Method *class_need_method(Class *c, const char *name, const char *desc) {
    Method *m = class_find_method(c, symbol_intern_z(c->vm, name), symbol_intern_z(c->vm, desc));
    if (!m)
        fprintf(stderr, "jindo: the class library lacks %s.%s%s\n", c->name->text, name, desc);
    return m;
}

Field *class_need_field(Class *c, const char *name) {
    Field *f = class_find_field(c, symbol_intern_z(c->vm, name), NULL);
    if (!f)
        fprintf(stderr, "jindo: the class library lacks %s.%s\n", c->name->text, name);
    return f;
}

/* ---- Selection ---- */

/* JVMS 5.4.6 for an interface method; what is found stays in the class's table. */
static Method *select_slow(Class *c, Method *m) {
    for (Class *k = c; k; k = k->super)
        for (unsigned i = 0; i < k->method_count; i++) {
            Method *o = &k->methods[i];
            if (o->name == m->name && o->desc == m->desc && !(o->access & (ACC_STATIC | ACC_PRIVATE)))
                return o;
        }
    Method *conflict, *found = find_in_interfaces(c, m->name, m->desc, &conflict);
    return conflict ? NULL : found;
}

static Method **itable_methods(Class *c, Class *iface) {
    for (uint32_t i = 0; i < c->itable_len; i++) {
        ITable *it = &c->itable[i];
        if (it->iface != iface)
            continue;
        Method **methods = atomic_load_explicit(&it->methods, memory_order_acquire);
        if (methods)
            return methods;
        os_mutex_lock(&c->vm->lock);
        methods = atomic_load_explicit(&it->methods, memory_order_relaxed);
        if (!methods) {
            methods = meta_alloc(c->loader->arena, iface->vtable_len * sizeof *methods);
            atomic_store_explicit(&it->methods, methods, memory_order_release);
        }
        os_mutex_unlock(&c->vm->lock);
        return methods;
    }
    return NULL;
}

Method *class_select(Class *c, Method *m) {
    if (m->vindex < 0)
        return m;
    if (!class_is_interface(m->owner))
        return c->vtable[m->vindex];
    if (class_is_array(c))
        c = c->super;
    Method **methods = itable_methods(c, m->owner);
    if (!methods)
        return NULL;
    Method *s = __atomic_load_n(&methods[m->vindex], __ATOMIC_RELAXED);
    if (!s && (s = select_slow(c, m)))
        __atomic_store_n(&methods[m->vindex], s, __ATOMIC_RELAXED);
    return s;
}

bool class_default_conflict(Class *c, Method *m, Method **a, Method **b) {
    *a = find_in_interfaces(c, m->name, m->desc, b);
    return *b != NULL;
}

/* ---- Names and places ---- */

char *class_java_name(const Class *c, char *buf, size_t size) {
    snprintf(buf, size, "%s", c->name->text);
    /* a hidden class's name keeps its last slash: pkg.Name/0x0001 */
    char *last = c->flags & CLASS_HIDDEN ? strrchr(buf, '/') : NULL;
    for (char *p = buf; *p; p++)
        if (*p == '/' && p != last)
            *p = '.';
    return buf;
}

/* Array classes print as their element with brackets where HotSpot does so: int[], java.lang.String[]. */
static const char *const prim_names[] = {
    [T_BOOLEAN] = "boolean", [T_CHAR] = "char", [T_FLOAT] = "float", [T_DOUBLE] = "double", [T_BYTE] = "byte",
    [T_SHORT] = "short",     [T_INT] = "int",   [T_LONG] = "long",   [T_VOID] = "void"};

const char *basic_type_name(BasicType type) {
    return prim_names[type];
}

BasicType basic_type_of(char c) {
    switch (c) {
    case 'Z': return T_BOOLEAN;
    case 'C': return T_CHAR;
    case 'F': return T_FLOAT;
    case 'D': return T_DOUBLE;
    case 'B': return T_BYTE;
    case 'S': return T_SHORT;
    case 'I': return T_INT;
    case 'J': return T_LONG;
    case 'V': return T_VOID;
    default: return T_REF;
    }
}

const char *descriptor_print(const char *desc, char *buf, size_t size) {
    int dims = 0;
    while (*desc == '[')
        dims++, desc++;
    size_t n = 0;
    if (*desc == 'L') {
        for (desc++; *desc && *desc != ';' && n + 1 < size; desc++)
            buf[n++] = *desc == '/' ? '.' : *desc;
        buf[n] = 0;
        if (*desc == ';')
            desc++;
    } else {
        n = (size_t)snprintf(buf, size, "%s",
                             basic_type_of(*desc) == T_REF ? "?" : prim_names[basic_type_of(*desc)]);
        if (*desc)
            desc++;
    }
    while (dims-- > 0 && n + 3 < size) {
        memcpy(buf + n, "[]", 3);
        n += 2;
    }
    return desc;
}

char *method_print(const char *owner, const char *name, const char *desc, char *buf, size_t size) {
    char type[256], args[768] = "";
    size_t n = 0;
    const char *p = desc + 1;
    while (*p && *p != ')') {
        p = descriptor_print(p, type, sizeof type);
        int k = snprintf(args + n, sizeof args - n, "%s%s", n ? ", " : "", type);
        n = n + (size_t)k < sizeof args ? n + (size_t)k : sizeof args - 1;
    }
    descriptor_print(*p ? p + 1 : "V", type, sizeof type);
    char cls[512];
    snprintf(cls, sizeof cls, "%s", owner);
    for (char *q = cls; *q; q++)
        if (*q == '/')
            *q = '.';
    snprintf(buf, size, "%s %s.%s(%s)", type, cls, name, args);
    return buf;
}

char *method_text(const Method *m, char *buf, size_t size) {
    return method_print(m->owner->name->text, m->name->text, m->desc->text, buf, size);
}

static size_t package_len(const Symbol *name) {
    const char *slash = strrchr(name->text, '/');
    return slash ? (size_t)(slash - name->text) : 0;
}

/* A hidden class p/C/0x1 is in package p. */
static size_t class_package_len(const Class *c) {
    size_t n = package_len(c->name);
    if (c->flags & CLASS_HIDDEN)
        while (n > 0 && c->name->text[n - 1] != '/')
            n--;
    if (c->flags & CLASS_HIDDEN && n > 0)
        n--;
    return n;
}

bool class_same_package(const Class *a, const Class *b) {
    while (class_is_array(a))
        a = a->component;
    while (class_is_array(b))
        b = b->component;
    if (a == b)
        return true;
    if (a->loader != b->loader)
        return false;
    size_t n = class_package_len(a);
    return n == class_package_len(b) && memcmp(a->name->text, b->name->text, n) == 0;
}

bool class_may_access(Class *from, Class *to) {
    while (class_is_array(to))
        to = to->component;
    return to->flags & CLASS_PRIMITIVE || to->file_access & ACC_PUBLIC || class_same_package(from, to);
}

/* ---- "class A cannot be cast to class B (A and B are in unnamed module of loader 'app')" ---- */

/* The class of the application's and the platform's loader is the library's. */
static bool is_builtin(const Loader *l) {
    const Class *c = object_class(l->java);
    return c->flags & CLASS_TRUSTED && strncmp(c->name->text, "jindo/internal/", 15) == 0;
}

char *class_loader_text(const Loader *l, char *buf, size_t size) {
    Vm *vm = l->vm;
    char text[256];
    if (!l->java) {
        snprintf(buf, size, "loader 'bootstrap'");
        return buf;
    }
    Object *name = FIELD_AT(Object *, l->java, vm->core.ClassLoader_name);
    if (name)
        string_copy(vm, name, text, sizeof text);
    else
        class_java_name(object_class(l->java), text, sizeof text);
    if (is_builtin(l))
        snprintf(buf, size, "loader '%s'", text);
    else
        snprintf(buf, size, name ? "loader '%s' @%x" : "loader %s @%x", text, object_hash(l->java));
    return buf;
}

static bool has_parent_text(const Loader *l) {
    return l->java && !is_builtin(l);
}

char *class_place_text(const Class *c, char *buf, size_t size) {
    char name[512], loader[512], parent[512] = "";
    class_java_name(c, name, sizeof name);
    class_loader_text(c->loader, loader, sizeof loader);
    if (!c->loader->java) {
        snprintf(buf, size, "%s is in module java.base of %s", name, loader);
        return buf;
    }
    if (has_parent_text(c->loader)) {
        Object *java = FIELD_AT(Object *, c->loader->java, c->vm->core.ClassLoader_parent);
        Loader above = {.vm = c->vm, .java = java}; /* for the words only */
        char text[480];
        snprintf(parent, sizeof parent, ", parent %s", class_loader_text(&above, text, sizeof text));
    }
    snprintf(buf, size, "%s is in unnamed module of %s%s", name, loader, parent);
    return buf;
}

static void place_text(const Class *c, char *buf, size_t size) {
    while (class_is_array(c))
        c = c->component;
    char loader[512];
    if (c->flags & (CLASS_PRIMITIVE | CLASS_TRUSTED)) {
        snprintf(buf, size, "module java.base of loader 'bootstrap'");
        return;
    }
    class_loader_text(c->loader, loader, sizeof loader);
    snprintf(buf, size, "unnamed module of %s", loader);
}

char *class_places(const Class *a, const Class *b, char *buf, size_t size) {
    char an[512], bn[512], ap[700], bp[700];
    class_java_name(a, an, sizeof an);
    place_text(a, ap, sizeof ap);
    if (!b) {
        snprintf(buf, size, "(%s is in %s)", an, ap);
        return buf;
    }
    class_java_name(b, bn, sizeof bn);
    place_text(b, bp, sizeof bp);
    if (strcmp(ap, bp) == 0)
        snprintf(buf, size, "(%s and %s are in %s)", an, bn, ap);
    else
        snprintf(buf, size, "(%s is in %s; %s is in %s)", an, ap, bn, bp);
    return buf;
}
