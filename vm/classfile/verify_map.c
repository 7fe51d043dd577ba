// StackMapTable (JVMS 4.7.4): reading it whole before a method is walked, and comparing frames with its
// entries.
#include <stdlib.h>
#include <string.h>

#include "classfile/verifier.h"

// One table being read. The frame before is where the next one starts from.
typedef struct MapReader {
    Verifier *v;
    Cursor in;
    MapFrame frame;
    bool first;
} MapReader;

static bool map_error(MapReader *r, const char *what) {
    return fault_format(r->v, "StackMapTable format error: %s", what);
}

static bool past_end(MapReader *r) {
    return map_error(r, "access beyond the end of attribute");
}

// ---- Locals ----

static bool add_local_slot(MapReader *r, VType t) {
    Verifier *v = r->v;
    if (r->frame.locals_size >= v->code.max_locals)
        return fault_format_method(v, "StackMapTable format error: bad type array size");
    if (!verifier_room(v, &v->nodes, &v->node_room, v->node_count + 1, sizeof *v->nodes))
        return false;
    v->nodes[v->node_count] = (MapNode){t, r->frame.locals};
    r->frame.locals = ++v->node_count;
    r->frame.locals_size++;
    return true;
}

static bool add_local(MapReader *r, VType t) {
    if (t == V_UNINIT_THIS)
        r->frame.uninit_this = true;
    return add_local_slot(r, t) && (!vtype_is_first_half(t) || add_local_slot(r, vtype_second(t)));
}

static const MapNode *last_local(const MapReader *r) {
    return &r->v->nodes[r->frame.locals - 1];
}

static void drop_local_slot(MapReader *r) {
    r->frame.locals = last_local(r)->before;
    r->frame.locals_size--;
}

// A long or double counts as one.
static bool chop(MapReader *r, unsigned count) {
    for (; count > 0; count--) {
        if (r->frame.locals_size == 0)
            return fault_format_method(r->v, "StackMapTable format error: bad type array size");
        bool wide = vtype_is_second_half(last_local(r)->type);
        drop_local_slot(r);
        if (wide)
            drop_local_slot(r);
    }
    r->frame.uninit_this = false;
    for (uint32_t n = r->frame.locals; n && r->v->frame.uninit_this; n = r->v->nodes[n - 1].before) {
        if (!verifier_work(r->v, 1))
            return false;
        if (r->v->nodes[n - 1].type == V_UNINIT_THIS)
            r->frame.uninit_this = true;
    }
    return true;
}

// ---- Stack ----

static bool add_stack_slot(MapReader *r, VType t) {
    Verifier *v = r->v;
    if (r->frame.stack_size >= v->code.max_stack)
        return fault_format_method(v, "StackMapTable format error: bad type array size");
    if (!verifier_room(v, &v->map_stack, &v->map_stack_room, v->map_stack_count + 1, sizeof *v->map_stack))
        return false;
    v->map_stack[v->map_stack_count++] = t;
    r->frame.stack_size++;
    return true;
}

static bool add_stack(MapReader *r, VType t) {
    return add_stack_slot(r, t) && (!vtype_is_first_half(t) || add_stack_slot(r, vtype_second(t)));
}

// ---- Types ----

static bool read_object(MapReader *r, VType *t) {
    unsigned index = cursor_u2(&r->in);
    if (r->in.failed)
        return past_end(r);
    if (cf_tag(r->v->cf, index) != CONSTANT_Class)
        return map_error(r, "bad class index");
    *t = vtype_of_pool_class(r->v, index);
    return *t != V_TOP;
}

static bool read_uninit(MapReader *r, VType *t) {
    Verifier *v = r->v;
    unsigned offset = cursor_u2(&r->in);
    if (r->in.failed)
        return past_end(r);
    if (offset >= v->code.length || !(v->marks[offset] & MARK_NEW))
        return fault_format_method(v, "StackMapTable format error: bad offset for Uninitialized");
    *t = vtype_make(V_UNINIT, offset);
    return true;
}

static bool read_type(MapReader *r, VType *t) {
    static const uint8_t kinds[] = {V_TOP, V_INT, V_FLOAT, V_DOUBLE, V_LONG, V_NULL, V_UNINIT_THIS};
    enum { TAG_OBJECT = 7, TAG_UNINIT = 8 };
    unsigned tag = cursor_u1(&r->in);
    if (r->in.failed)
        return past_end(r);
    if (tag < sizeof kinds) {
        *t = kinds[tag];
        return true;
    }
    if (tag == TAG_OBJECT)
        return read_object(r, t);
    return tag == TAG_UNINIT ? read_uninit(r, t) : map_error(r, "bad verification type");
}

// ---- Frames ----

static bool read_stack_item(MapReader *r) {
    VType t;
    return read_type(r, &t) && add_stack(r, t);
}

static bool read_append(MapReader *r, unsigned count) {
    VType t;
    for (; count > 0; count--)
        if (!read_type(r, &t) || !add_local(r, t))
            return false;
    return true;
}

static bool read_full(MapReader *r) {
    r->frame.locals = r->frame.locals_size = 0;
    r->frame.uninit_this = false;
    if (!read_append(r, cursor_u2(&r->in)))
        return false;
    unsigned count = cursor_u2(&r->in);
    if (r->in.failed)
        return past_end(r);
    for (; count > 0; count--)
        if (!read_stack_item(r))
            return false;
    return true;
}

static bool read_frame(MapReader *r) {
    unsigned tag = cursor_u1(&r->in);
    if (r->in.failed)
        return past_end(r);
    unsigned delta = tag < 64 ? tag : tag < 128 ? tag - 64 : cursor_u2(&r->in);
    if (r->in.failed)
        return past_end(r);
    if (tag >= 128 && tag < 247)
        return map_error(r, "reserved frame type");
    r->frame.bci = r->first ? delta : r->frame.bci + delta + 1;
    r->first = false;
    r->frame.stack = r->v->map_stack_count;
    r->frame.stack_size = 0;
    if (tag < 64 || tag == 251)
        return true;
    if (tag < 128 || tag == 247)
        return read_stack_item(r);
    if (tag < 251)
        return chop(r, 251 - tag);
    return tag < 255 ? read_append(r, tag - 251) : read_full(r);
}

// The frame at method entry, which the first delta counts from.
static bool start(MapReader *r) {
    const Frame *f = &r->v->frame;
    for (uint32_t i = 0; i < f->locals_size; i++)
        if (!add_local_slot(r, f->locals[i]))
            return false;
    r->frame.uninit_this = f->uninit_this;
    r->v->frame.chain = r->frame.locals;
    return true;
}

static bool add_frame(MapReader *r) {
    Verifier *v = r->v;
    const MapFrame *m = &r->frame;
    if (m->bci >= v->code.length || !(v->marks[m->bci] & MARK_START))
        return fault_map_offset(v, m);
    if (!verifier_room(v, &v->maps, &v->map_room, v->map_count + 1, sizeof *v->maps))
        return false;
    v->maps[v->map_count++] = *m;
    v->map_at[m->bci] = v->map_count;
    return true;
}

bool map_read(Verifier *v) {
    v->map_count = v->node_count = v->map_stack_count = 0;
    MapReader r = {.v = v, .in = cursor_of(v->map_bytes, v->map_length), .first = true};
    unsigned count = cursor_u2(&r.in);
    if (r.in.failed)
        return past_end(&r);
    if (!start(&r))
        return false;
    for (; count > 0; count--)
        if (!read_frame(&r) || !add_frame(&r))
            return false;
    return r.in.at == r.in.end || map_error(&r, "wrong attribute size");
}

// ---- Comparing ----

bool map_spread(Verifier *v, const MapFrame *m) {
    if (!verifier_work(v, (uint64_t)m->locals_size + m->stack_size + 1))
        return false;
    Frame *t = &v->target;
    t->bci = m->bci;
    t->uninit_this = m->uninit_this;
    t->locals_size = m->locals_size;
    t->stack_size = t->mark = m->stack_size;
    uint32_t i = m->locals_size;
    for (uint32_t n = m->locals; n; n = v->nodes[n - 1].before)
        t->locals[--i] = v->nodes[n - 1].type;
    if (m->stack_size)
        memcpy(t->stack, v->map_stack + m->stack, m->stack_size * sizeof *t->stack);
    return true;
}

// The frame does not fit: the message shows the map whole.
static bool no_match(Verifier *v, const MapFrame *m, Origin actual, Origin expected, const char *message,
                     int64_t number) {
    return map_spread(v, m) && fault_map_type(v, actual, expected, message, number);
}

static bool match_slot(Verifier *v, const MapFrame *m, Origin actual, Origin expected, const char *message,
                       int64_t number) {
    switch (vtype_assignable(v, expected.type, actual.type)) {
    case VERIFY_YES: return true;
    case VERIFY_NO: return no_match(v, m, actual, expected, message, number);
    default: return fault_pending(v);
    }
}

static bool match_locals(Verifier *v, const MapFrame *m, const char *message, int64_t number) {
    const Frame *f = &v->frame, *t = &v->target;
    if (f->chain == m->locals)
        return true;
    if (!map_spread(v, m))
        return false;
    for (uint32_t i = 0; i < t->locals_size; i++) {
        VType actual = i < f->locals_size ? f->locals[i] : V_TOP, expected = t->locals[i];
        if (actual != expected && expected != V_TOP &&
            !match_slot(v, m, (Origin){actual, ORIGIN_LOCAL, i}, (Origin){expected, ORIGIN_MAP_LOCAL, i},
                        message, number))
            return false;
    }
    return true;
}

static bool match_stack(Verifier *v, const MapFrame *m, const char *message, int64_t number) {
    const Frame *f = &v->frame;
    if (!verifier_work(v, 1 + f->stack_size))
        return false;
    for (uint32_t i = 0; i < m->stack_size; i++) {
        VType expected = v->map_stack[m->stack + i];
        if (f->stack[i] != expected && !match_slot(v, m, (Origin){f->stack[i], ORIGIN_STACK, i},
                                                   (Origin){expected, ORIGIN_MAP_STACK, i}, message, number))
            return false;
    }
    return true;
}

bool map_match(Verifier *v, uint32_t i, const char *message, int64_t number) {
    const Frame *f = &v->frame;
    const MapFrame *m = &v->maps[i];
    if (f->stack_size != m->stack_size)
        return map_spread(v, m) && fault_map(v, "stack size doesn't", message, number);
    if (!match_locals(v, m, message, number) || !match_stack(v, m, message, number))
        return false;
    if (!f->uninit_this || m->uninit_this)
        return true;
    return map_spread(v, m) && fault_map(v, "flags do not", message, number);
}

void map_adopt(Verifier *v, uint32_t i) {
    Frame *f = &v->frame;
    const MapFrame *m = &v->maps[i];
    if (f->chain != m->locals) {
        if (!map_spread(v, m))
            return;
        memcpy(f->locals, v->target.locals, m->locals_size * sizeof *f->locals);
        f->locals_size = m->locals_size;
        f->chain = m->locals;
    }
    if (m->stack_size)
        memcpy(f->stack, v->map_stack + m->stack, m->stack_size * sizeof *f->stack);
    f->stack_size = m->stack_size;
    f->uninit_this = m->uninit_this;
}
