// One class, method by method; for each the walk along its code with the stack maps as landmarks.
#include "classfile/verify.h"

#include <stdlib.h>
#include <string.h>

#include "classfile/reader.h"
#include "classfile/verifier.h"

enum { BUDGET = 200 * 1000 * 1000, INFERENCE_BEFORE = 50 };

bool verifier_work(Verifier *v, uint64_t n) {
    if (v->work < n)
        return fault_old(v, "Method is too complex to verify");
    v->work -= n;
    return true;
}

bool verifier_room(Verifier *v, void *array, uint32_t *room, uint32_t n, size_t element) {
    if (n <= *room)
        return true;
    void **p = array;
    uint32_t grown = n > 2 * *room ? n : 2 * *room;
    void *bytes = realloc(*p, grown * element);
    if (!bytes)
        return fault_memory(v);
    *p = bytes;
    *room = grown;
    return true;
}

// ---- Instruction boundaries ----

static bool bad_instruction(Verifier *v, uint32_t bci) {
    if (!v->inferring)
        return fault_code(v, bci, "Bad instruction");
    return op_info[v->code.code[bci]].name
               ? fault_old(v, "Code stops in the middle of instruction  starting at offset %u", bci)
               : fault_old(v, "Illegal instruction found at offset %u", bci);
}

static bool mark_instructions(Verifier *v) {
    const CfCode *c = &v->code;
    memset(v->marks, 0, c->length);
    for (uint32_t bci = 0; bci < c->length;) {
        uint32_t length = op_length(c->code, c->length, bci);
        if (length == 0)
            return bad_instruction(v, bci);
        v->marks[bci] |= MARK_START | (c->code[bci] == OP_new ? MARK_NEW : 0);
        bci += length;
    }
    return true;
}

static bool is_start(const Verifier *v, int64_t bci) {
    return bci >= 0 && bci < v->code.length && (v->marks[bci] & MARK_START);
}

// ---- Exception handlers ----

static bool check_catch_type(Verifier *v, const CfHandler *h) {
    if (h->catch_type == 0)
        return true;
    VType type = vtype_of_pool_class(v, h->catch_type);
    switch (type == v->throwable ? VERIFY_YES : vtype_assignable(v, v->throwable, type)) {
    case VERIFY_YES: return true;
    case VERIFY_NO: break;
    default: return fault_pending(v);
    }
    v->frame.bci = h->handler;
    return fault_type(v, (Origin){type, ORIGIN_POOL, h->catch_type}, (Origin){v->throwable, ORIGIN_NONE, 0},
                      "Catch type is not a subclass of Throwable in exception handler %u", h->handler);
}

static bool check_handler(Verifier *v, const CfHandler *h) {
    if (v->inferring && (!is_start(v, h->start) || (h->end != v->code.length && !is_start(v, h->end))))
        return fault_old_format(v, "Illegal exception table range");
    if (v->inferring && !is_start(v, h->handler))
        return fault_old_format(v, "Illegal exception table handler");
    if (!is_start(v, h->start))
        return fault_format_method(v, "Illegal exception table start_pc %u", h->start);
    if (h->end != v->code.length && !is_start(v, h->end))
        return fault_format_method(v, "Illegal exception table end_pc %u", h->end);
    if (!is_start(v, h->handler))
        return fault_format_method(v, "Illegal exception table handler_pc %u", h->handler);
    v->marks[h->start] |= MARK_BOUNDARY;
    if (h->end < v->code.length)
        v->marks[h->end] |= MARK_BOUNDARY;
    return check_catch_type(v, h);
}

static bool read_handlers(Verifier *v) {
    unsigned count = v->code.handler_count;
    if (!verifier_room(v, &v->handlers, &v->handlers_room, count, sizeof *v->handlers))
        return false;
    for (unsigned i = 0; i < count; i++) {
        v->handlers[i] = cf_handler(&v->code, i);
        if (!check_handler(v, &v->handlers[i]))
            return false;
    }
    return true;
}

// ---- Local variable tables ----

static bool check_variables(Verifier *v) {
    CfAttributes rest = v->code.attributes;
    for (CfAttribute a; cf_next_attribute(v->cf, &rest, &a);) {
        if (cf_attribute_kind(v->cf, &a) != CF_LocalVariableTable)
            continue;
        for (unsigned i = 0, count = load_u2(a.contents); i < count; i++) {
            const uint8_t *e = a.contents + 2 + 10 * i;
            uint32_t start = load_u2(e), end = start + load_u2(e + 2);
            if (!is_start(v, start))
                return fault_format_method(v, "Illegal local variable table start_pc %u", start);
            if (end != v->code.length && !is_start(v, end))
                return fault_format_method(v, "Illegal local variable table length %u", end - start);
        }
    }
    return true;
}

// ---- The frame at entry ----

static void put_entry_local(Frame *f, VType t) {
    f->locals[f->locals_size++] = t;
    if (vtype_is_first_half(t))
        f->locals[f->locals_size++] = vtype_second(t);
}

static bool enter_method(Verifier *v) {
    Frame *f = &v->frame;
    f->bci = f->locals_size = f->stack_size = f->mark = 0;
    f->uninit_this = false;
    f->chain = (uint32_t)CHAIN_NONE;
    if (!(v->method->flags & ACC_STATIC)) {
        f->uninit_this = cf_text_is(v->method_name, "<init>") && v->this_type != v->object;
        put_entry_local(f, f->uninit_this ? V_UNINIT_THIS : v->this_type);
    }
    DescriptorWalk w = descriptor_walk(v->descriptor);
    for (CfText type; descriptor_next(&w, &type);)
        put_entry_local(f, vtype_of_descriptor(v, type));
    return v->error->kind == CLASS_ERROR_NONE;
}

// ---- The walk ----

static bool jump_to(Verifier *v, int64_t target) {
    static const char format[] = "Expecting a stackmap frame at branch target";
    if (target < 0 || target >= v->code.length || v->map_at[target] == 0)
        return fault_no_map(v, v->frame.bci, "%s %lld", format, (long long)target);
    return map_match(v, v->map_at[target] - 1, "Inconsistent stackmap frames at branch target", target);
}

// The frame with which a handler is entered, in place of the frame at hand.
static bool match_handler(Verifier *v, const CfHandler *h) {
    Frame *f = &v->frame;
    VType exception = h->catch_type ? vtype_of_pool_class(v, h->catch_type) : v->throwable;
    if (v->map_at[h->handler] == 0)
        return fault_no_map(v, f->bci, "Expecting a stackmap frame at branch target %u", h->handler);
    Frame saved = *f;
    f->stack = &exception;
    f->stack_size = f->mark = 1;
    bool ok = map_match(v, v->map_at[h->handler] - 1, "Stack map does not match the one at exception handler",
                        h->handler);
    f->stack = saved.stack;
    f->stack_size = saved.stack_size;
    f->mark = saved.mark;
    return ok;
}

static bool match_handlers(Verifier *v) {
    if (!verifier_work(v, v->code.handler_count))
        return false;
    for (unsigned i = 0; i < v->code.handler_count; i++) {
        const CfHandler *h = &v->handlers[i];
        if (v->frame.bci >= h->start && v->frame.bci < h->end && !match_handler(v, h))
            return false;
    }
    return true;
}

static bool is_init_call(const Verifier *v) {
    const uint8_t *p = v->code.code + v->frame.bci;
    unsigned index = load_u2(p + 1), tag = *p == OP_invokespecial ? cf_tag(v->cf, index) : 0;
    return (tag == CONSTANT_Methodref || tag == CONSTANT_InterfaceMethodref) &&
           cf_text_is(cf_ref(v->cf, index).name, "<init>");
}

static bool changes_locals(const Verifier *v) {
    const uint8_t *p = v->code.code + v->frame.bci;
    unsigned op = *p == OP_wide ? p[1] : *p;
    return (op_info[op].flags & OPF_STORE) || op == OP_new || is_init_call(v);
}

// Runs the instruction. Handlers see the locals before it; what it makes of them is seen at the next one.
static bool run(Verifier *v, bool *fresh) {
    const uint8_t *p = v->code.code + v->frame.bci;
    if (*p == OP_jsr || *p == OP_jsr_w || *p == OP_ret || (*p == OP_wide && p[1] == OP_ret))
        return fault_code(v, v->frame.bci, "Bad instruction: %x", *p);
    bool changes = changes_locals(v), check = *fresh && v->code.handler_count > 0;
    *fresh = changes;
    if (changes && check && !match_handlers(v))
        return false;
    if (!step(v) || (!changes && check && !match_handlers(v)))
        return false;
    return step_targets(v, v->frame.bci, jump_to);
}

static bool no_map(Verifier *v, uint32_t bci) {
    static const char message[] = "Expecting a stack map frame";
    bool more = v->map_count > 0 && v->maps[v->map_count - 1].bci > bci;
    return more ? fault_no_map(v, bci, "%s", message) : fault_code(v, bci, "%s", message);
}

// A stack map at bci becomes the frame at hand, which must fit it if control falls through.
static bool meet_map(Verifier *v, uint32_t bci, bool falls) {
    uint32_t map = v->map_at[bci];
    if (map == 0)
        return falls || no_map(v, bci);
    if (falls && !map_match(v, map - 1, "Instruction type does not match stack map", -1))
        return false;
    map_adopt(v, map - 1);
    return true;
}

static bool walk(Verifier *v) {
    const CfCode *c = &v->code;
    bool falls = true, fresh = true;
    for (uint32_t bci = 0; bci < c->length;) {
        v->frame.bci = bci;
        v->frame.mark = v->frame.stack_size;
        if (!meet_map(v, bci, falls))
            return false;
        fresh |= v->map_at[bci] || (v->marks[bci] & MARK_BOUNDARY);
        if (!run(v, &fresh))
            return false;
        falls = !(op_info[c->code[bci]].flags & OPF_END);
        bci += op_length(c->code, c->length, bci);
    }
    return !falls || fault_code(v, c->length, "Control flow falls through code end");
}

static bool read_maps(Verifier *v) {
    memset(v->map_at, 0, v->code.length * sizeof *v->map_at);
    v->map_count = 0;
    return !v->map_bytes || map_read(v);
}

static void find_maps(Verifier *v) {
    CfAttribute a;
    bool found = !v->inferring && cf_find_attribute(v->cf, v->code.attributes, CF_StackMapTable, &a);
    v->map_bytes = found ? a.contents : NULL;
    v->map_length = found ? a.length : 0;
}

// ---- Methods and classes ----

static bool make_room(Verifier *v) {
    const CfCode *c = &v->code;
    uint32_t marks = v->size_room, targets = v->locals_room, stacks = v->stack_room;
    return verifier_room(v, &v->marks, &marks, c->length, 1) &&
           verifier_room(v, &v->map_at, &v->size_room, c->length, sizeof *v->map_at) &&
           verifier_room(v, &v->target.locals, &targets, c->max_locals + 1u, sizeof(VType)) &&
           verifier_room(v, &v->frame.locals, &v->locals_room, c->max_locals + 1u, sizeof(VType)) &&
           verifier_room(v, &v->target.stack, &stacks, c->max_stack + 1u, sizeof(VType)) &&
           verifier_room(v, &v->frame.stack, &v->stack_room, c->max_stack + 1u, sizeof(VType));
}

static bool verify_method(Verifier *v, const CfMember *m) {
    v->method = m;
    v->method_name = cf_utf8(v->cf, m->name);
    v->descriptor = cf_utf8(v->cf, m->descriptor);
    if (!cf_code(v->cf, m, &v->code))
        return true;
    find_maps(v);
    if (!verifier_work(v, v->code.length) || !make_room(v) || !enter_method(v) || !mark_instructions(v) ||
        !read_handlers(v) || !check_variables(v))
        return false;
    return v->inferring ? infer_method(v) : read_maps(v) && walk(v);
}

static bool verify_methods(Verifier *v) {
    v->work = BUDGET;
    if (!vtypes_init(v))
        return false;
    for (unsigned i = 0; i < v->cf->method_count; i++)
        if (!verify_method(v, &v->cf->methods[i]))
            return false;
    return true;
}

static void free_verifier(Verifier *v) {
    for (uint32_t i = 0; i < v->owned_count; i++)
        free(v->owned[i]);
    free(v->owned);
    free(v->names);
    free(v->name_slots);
    free(v->handlers);
    free(v->frame.locals);
    free(v->frame.stack);
    free(v->target.locals);
    free(v->target.stack);
    free(v->marks);
    free(v->map_at);
    free(v->pending);
    free(v->maps);
    free(v->nodes);
    free(v->map_stack);
}

static bool verify_one_way(const ClassFile *cf, const VerifyHost *host, bool inferring, VerifyError *error) {
    Verifier v = {.cf = cf, .host = host, .error = error, .inferring = inferring};
    *error = (VerifyError){CLASS_ERROR_NONE, NULL};
    bool ok = verify_methods(&v) && error->kind == CLASS_ERROR_NONE;
    free_verifier(&v);
    return ok;
}

bool verify_class(const ClassFile *cf, const VerifyHost *host, VerifyError *error) {
    if (verify_one_way(cf, host, cf->major < INFERENCE_BEFORE, error))
        return true;
    bool again = cf->major == INFERENCE_BEFORE && error->kind == CLASS_ERROR_VERIFY;
    if (!again)
        return false;
    verify_error_free(error);
    return verify_one_way(cf, host, true, error);
}

void verify_error_free(VerifyError *error) {
    free(error->message);
    error->message = NULL;
}
