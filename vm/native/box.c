/* Primitives as objects, for reflection. */
#include "native/box.h"

static const struct {
    BasicType type;
    int known;
    char descriptor;
} boxes[] = {
    {T_BOOLEAN, KNOWN_Boolean, 'Z'}, {T_CHAR, KNOWN_Character, 'C'}, {T_FLOAT, KNOWN_Float, 'F'},
    {T_DOUBLE, KNOWN_Double, 'D'},   {T_BYTE, KNOWN_Byte, 'B'},      {T_SHORT, KNOWN_Short, 'S'},
    {T_INT, KNOWN_Integer, 'I'},     {T_LONG, KNOWN_Long, 'J'},
};

BasicType type_of_descriptor(char first) {
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++)
        if (boxes[i].descriptor == first)
            return boxes[i].type;
    return first == 'V' ? T_VOID : T_REF;
}

Value load_typed(BasicType type, const void *p) {
    Value v = {.bits = 0};
    switch (type) {
    case T_BOOLEAN: v.i = *(const uint8_t *)p; break;
    case T_CHAR: v.i = *(const uint16_t *)p; break;
    case T_FLOAT: v.f = *(const float *)p; break;
    case T_DOUBLE: v.d = *(const double *)p; break;
    case T_BYTE: v.i = *(const int8_t *)p; break;
    case T_SHORT: v.i = *(const int16_t *)p; break;
    case T_INT: v.i = *(const int32_t *)p; break;
    case T_LONG: v.l = *(const int64_t *)p; break;
    case T_REF: v.o = *(Object *const *)p; break;
    case T_VOID: break;
    }
    return v;
}

void store_typed(BasicType type, void *p, Value v) {
    switch (type) {
    case T_BOOLEAN: *(uint8_t *)p = (uint8_t)(v.i & 1); break;
    case T_CHAR: *(uint16_t *)p = (uint16_t)v.i; break;
    case T_FLOAT: *(float *)p = v.f; break;
    case T_DOUBLE: *(double *)p = v.d; break;
    case T_BYTE: *(int8_t *)p = (int8_t)v.i; break;
    case T_SHORT: *(int16_t *)p = (int16_t)v.i; break;
    case T_INT: *(int32_t *)p = v.i; break;
    case T_LONG: *(int64_t *)p = v.l; break;
    case T_REF: *(Object **)p = v.o; break;
    case T_VOID: break;
    }
}

static uint32_t value_offset(Class *c) {
    return class_need_field(c, "value")->offset;
}

Object *box(Thread *t, BasicType type, Value v) {
    if (type == T_REF || type == T_VOID)
        return type == T_REF ? v.o : NULL;
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++) {
        if (boxes[i].type != type)
            continue;
        Class *c = known_class(t, boxes[i].known);
        Object *o = c ? heap_new(t, c) : NULL;
        if (o)
            store_typed(type, (char *)o + value_offset(c), v);
        heap_publish();
        return o;
    }
    return NULL;
}

BasicType unbox(Thread *t, Object *o, Value *v) {
    if (!o)
        return T_REF;
    Class *c = object_class(o);
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++)
        if (known_class(t, boxes[i].known) == c) {
            *v = load_typed(boxes[i].type, (char *)o + value_offset(c));
            return boxes[i].type;
        }
    return T_REF;
}

static bool is_int_like(BasicType type) {
    return type == T_BYTE || type == T_SHORT || type == T_CHAR || type == T_INT;
}

bool widen(BasicType from, BasicType to, Value *v) {
    if (from == to)
        return true;
    if (from == T_BOOLEAN || to == T_BOOLEAN || from == T_REF || to == T_REF)
        return false;
    Value in = *v;
    switch (to) {
    case T_SHORT: return from == T_BYTE;
    case T_INT: return is_int_like(from);
    case T_LONG: v->l = in.i; return is_int_like(from);
    case T_FLOAT:
        v->f = from == T_LONG ? (float)in.l : (float)in.i;
        return from == T_LONG || is_int_like(from);
    case T_DOUBLE:
        v->d = from == T_LONG ? (double)in.l : from == T_FLOAT ? in.f : in.i;
        return from == T_LONG || from == T_FLOAT || is_int_like(from);
    default: return false;
    }
}

bool unbox_as(Thread *t, Object *o, BasicType to, Value *v) {
    if (to == T_REF) {
        v->o = o;
        return true;
    }
    v->bits = 0;
    BasicType from = unbox(t, o, v);
    return from != T_REF && widen(from, to, v);
}
