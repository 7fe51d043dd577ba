// Verification types: names, and what may be assigned to what (JVMS 4.10.1.2).
#include <stdlib.h>
#include <string.h>

#include "classfile/verifier.h"

// ---- Names ----

static uint32_t hash_name(CfText t) {
    uint32_t hash = 2166136261u;
    for (uint32_t i = 0; i < t.length; i++)
        hash = (hash ^ t.bytes[i]) * 16777619u;
    return hash ^ hash >> 15;
}

static uint32_t *find_slot(const Verifier *v, CfText name) {
    for (uint32_t i = hash_name(name);; i++) {
        uint32_t *slot = &v->name_slots[i & v->name_mask];
        if (*slot == 0 || cf_text_equal(v->names[*slot - 1], name))
            return slot;
    }
}

static bool grow_slots(Verifier *v) {
    uint32_t size = v->name_slots ? 2 * (v->name_mask + 1) : 64;
    free(v->name_slots);
    v->name_slots = calloc(size, sizeof *v->name_slots);
    v->name_mask = size - 1;
    if (!v->name_slots)
        return fault_memory(v);
    for (uint32_t i = 0; i < v->name_count; i++)
        *find_slot(v, v->names[i]) = i + 1;
    return true;
}

VType vtype_named(Verifier *v, CfText name) {
    if ((!v->name_slots || v->name_count * 2 > v->name_mask) && !grow_slots(v))
        return V_TOP;
    uint32_t *slot = find_slot(v, name);
    if (*slot == 0) {
        if (!verifier_room(v, &v->names, &v->name_capacity, v->name_count + 1, sizeof *v->names))
            return V_TOP;
        v->names[v->name_count++] = name;
        *slot = v->name_count;
    }
    return vtype_make(V_REF, *slot - 1);
}

bool vtypes_init(Verifier *v) {
    v->object = vtype_named(v, cf_text("java/lang/Object"));
    v->string = vtype_named(v, cf_text("java/lang/String"));
    v->class_ = vtype_named(v, cf_text("java/lang/Class"));
    v->throwable = vtype_named(v, cf_text("java/lang/Throwable"));
    v->method_type = vtype_named(v, cf_text("java/lang/invoke/MethodType"));
    v->method_handle = vtype_named(v, cf_text("java/lang/invoke/MethodHandle"));
    v->this_type = vtype_named(v, cf_this_name(v->cf));
    v->super_type = v->cf->super_class ? vtype_of_pool_class(v, v->cf->super_class) : V_TOP;
    return v->error->kind == CLASS_ERROR_NONE;
}

VType vtype_of_pool_class(Verifier *v, unsigned index) {
    return vtype_named(v, cf_name(v->cf, index));
}

VType vtype_of_descriptor(Verifier *v, CfText d) {
    switch (d.bytes[0]) {
    case 'B':
    case 'C':
    case 'I':
    case 'S':
    case 'Z': return V_INT;
    case 'J': return V_LONG;
    case 'F': return V_FLOAT;
    case 'D': return V_DOUBLE;
    case 'V': return V_TOP;
    case 'L': return vtype_named(v, (CfText){d.bytes + 1, d.length - 2});
    default: return vtype_named(v, d);
    }
}

// ---- Arrays ----

static bool is_array_name(CfText name) {
    return name.length > 0 && name.bytes[0] == '[';
}

bool vtype_is_array(const Verifier *v, VType t) {
    return vtype_kind(t) == V_REF && is_array_name(vtype_name(v, t));
}

VType vtype_component(Verifier *v, VType array) {
    CfText name = vtype_name(v, array);
    return vtype_of_descriptor(v, (CfText){name.bytes + 1, name.length - 1});
}

// The component if it is a reference, so that [[I gives [I; V_TOP for [I.
static VType reference_component(Verifier *v, VType array) {
    VType c = vtype_component(v, array);
    return vtype_kind(c) == V_REF ? c : V_TOP;
}

// The name of an array type that the class file may not contain: the verifier owns it.
VType vtype_array_of(Verifier *v, VType component) {
    CfText name = vtype_name(v, component);
    bool nested = is_array_name(name);
    uint32_t length = name.length + (nested ? 1 : 3);
    uint8_t *bytes = malloc(length);
    if (!bytes || !verifier_room(v, &v->owned, &v->owned_room, v->owned_count + 1, sizeof *v->owned)) {
        free(bytes);
        fault_memory(v);
        return V_TOP;
    }
    memcpy(bytes, nested ? "[" : "[L", nested ? 1 : 2);
    memcpy(bytes + (nested ? 1 : 2), name.bytes, name.length);
    if (!nested)
        bytes[length - 1] = ';';
    uint32_t known = v->name_count;
    VType array = vtype_named(v, (CfText){bytes, length});
    if (v->name_count == known)
        free(bytes);
    else
        v->owned[v->owned_count++] = bytes;
    return array;
}

// ---- Assignability ----

static bool is_array_interface(CfText name) {
    return cf_text_is(name, "java/lang/Cloneable") || cf_text_is(name, "java/io/Serializable");
}

static VerifyAnswer class_assignable(Verifier *v, VType to, VType from) {
    CfText super = vtype_name(v, to), name = vtype_name(v, from);
    VerifyAnswer is_interface = v->host->is_interface(v->host->context, super);
    if (is_interface == VERIFY_FAILED)
        return VERIFY_FAILED;
    if (is_array_name(name))
        return is_interface == VERIFY_YES && is_array_interface(super) ? VERIFY_YES : VERIFY_NO;
    return is_interface == VERIFY_YES ? VERIFY_YES : v->host->is_subclass(v->host->context, name, super);
}

static VerifyAnswer reference_assignable(Verifier *v, VType to, VType from) {
    for (;;) {
        if (to == from || to == v->object)
            return VERIFY_YES;
        if (!vtype_is_array(v, to))
            return class_assignable(v, to, from);
        if (!vtype_is_array(v, from))
            return VERIFY_NO;
        to = reference_component(v, to);
        from = reference_component(v, from);
        if (to == V_TOP || from == V_TOP)
            return VERIFY_NO;
    }
}

VerifyAnswer vtype_assignable(Verifier *v, VType to, VType from) {
    if (to == from || to == V_TOP)
        return VERIFY_YES;
    bool ok = false;
    switch (vtype_kind(to)) {
    case V_REF:
        if (vtype_kind(from) == V_REF)
            return reference_assignable(v, to, from);
        ok = from == V_NULL;
        break;
    case V_REFERENCE: ok = vtype_is_reference(from); break;
    case V_CATEGORY1: ok = !vtype_is_first_half(from) && !vtype_is_second_half(from) && from != V_TOP; break;
    case V_CATEGORY2: ok = vtype_is_first_half(from); break;
    default: break;
    }
    return ok ? VERIFY_YES : VERIFY_NO;
}

// ---- Merging ----

static VType merge_classes(Verifier *v, VType a, VType b) {
    CfText x = vtype_name(v, a), y = vtype_name(v, b);
    VerifyAnswer answer = v->host->is_interface(v->host->context, y);
    if (answer == VERIFY_NO)
        answer = v->host->is_interface(v->host->context, x);
    // Interfaces are treated as Object.
    if (answer == VERIFY_YES)
        return v->object;
    while (answer != VERIFY_FAILED) {
        answer = v->host->is_subclass(v->host->context, y, x);
        if (answer == VERIFY_YES)
            return vtype_named(v, x);
        if (answer == VERIFY_NO)
            answer = v->host->superclass(v->host->context, x, &x);
        if (answer != VERIFY_FAILED && x.length == 0)
            return v->object;
        if (answer != VERIFY_FAILED && !verifier_work(v, 1))
            return V_TOP;
    }
    fault_pending(v);
    return V_TOP;
}

static VType merge_arrays(Verifier *v, VType a, VType b) {
    VType x = reference_component(v, a), y = reference_component(v, b);
    if (x == V_TOP || y == V_TOP)
        return v->object;
    VType merged = vtype_merge_references(v, x, y);
    return merged == V_TOP ? V_TOP : vtype_array_of(v, merged);
}

VType vtype_merge_references(Verifier *v, VType a, VType b) {
    if (a == b || b == V_NULL)
        return a;
    if (a == V_NULL)
        return b;
    if (vtype_kind(a) != V_REF || vtype_kind(b) != V_REF)
        return V_TOP;
    if (a == v->object || b == v->object)
        return v->object;
    bool array_a = vtype_is_array(v, a), array_b = vtype_is_array(v, b);
    if (array_a && array_b)
        return merge_arrays(v, a, b);
    return array_a || array_b ? v->object : merge_classes(v, a, b);
}
