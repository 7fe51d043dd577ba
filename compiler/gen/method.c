/* One method: parameters, code (made twice when its jumps turn out too long), limits, and its entry in the
 * file. */
#include "gen/gen.h"

enum { MAX_CODE = 65535, MAX_PARAM_SLOTS = 255 };

static void add_this(Gen *g, MethodSpec *m) {
    Compiler *c = g->c;
    Type *type = sym_erasure(c, &g->cls->s);
    VarSymbol *self = var_new(c, VAR_SELF, 0, c->n.this_, g->cls->s.type, &g->cls->s);
    code_new_local(&g->k, self, type, true);
    if (m->name == c->n.init && g->cls != c->k.object)
        g->k.locals[0].v.kind = V_UNINIT_THIS;
}

static void make_code(Gen *g, MethodSpec *m, bool fat) {
    Code *k = &g->k;
    code_start(k, fat);
    g->env = NULL;
    g->ret = m->ret;
    g->in_group = false;
    g->before_super = false;
    if (!m->is_static)
        add_this(g, m);
    for (int i = 0; i < m->params.n; i++)
        code_new_local(k, m->vars ? m->vars[i] : NULL, m->params.v[i], true);
    code_begin_body(k);
    m->make(g, m->ctx);
    code_here(k);
    code_end_scopes(k, 0);
}

static void report_limits(Gen *g, MethodSpec *m) {
    Code *k = &g->k;
    DiagId what = k->too_large || k->b.n > MAX_CODE ? ERR_LIMIT_CODE
                  : k->too_many_locals              ? ERR_LIMIT_LOCALS
                  : k->too_much_stack               ? ERR_LIMIT_STACK
                                                    : ERR_NONE;
    if (what == ERR_NONE)
        return;
    diag_error(g->c, m->pos, (int)what);
    g->failed = true;
}

static void check_params(Gen *g, MethodSpec *m) {
    int slots = m->is_static ? 0 : 1;
    for (int i = 0; i < m->params.n; i++)
        slots += m->params.v[i]->tag == T_LONG || m->params.v[i]->tag == T_DOUBLE ? 2 : 1;
    if (slots > MAX_PARAM_SLOTS) {
        diag_error(g->c, m->pos, ERR_LIMIT_PARAMS);
        g->failed = true;
    }
}

static uint32_t method_flags(Gen *g, uint64_t f) {
    uint32_t bits = (uint32_t)(f & (F_PUBLIC | F_PRIVATE | F_PROTECTED | F_STATIC | F_FINAL | F_SYNCHRONIZED |
                                    F_NATIVE | F_ABSTRACT | F_SYNTHETIC));
    if (f & F_BRIDGE)
        bits |= 0x40;
    if (f & F_VARARGS)
        bits |= 0x80;
    if ((f & F_STRICTFP) && g->c->options.release < 17)
        bits |= (uint32_t)F_STRICTFP;
    return bits;
}

void gen_method(Gen *g, MethodSpec *m) {
    Bytes *out = &g->methods;
    check_params(g, m);
    put_u2(out, method_flags(g, m->flags));
    put_u2(out, pool_utf8(&g->pool, m->name));
    put_u2(out, pool_type(&g->pool, m->desc));
    uint32_t count_at = out->n;
    int count = 0;
    put_u2(out, 0);
    g->method = m->sym;
    if (m->has_code) {
        make_code(g, m, false);
        if (g->k.need_fat && !g->k.too_large)
            make_code(g, m, true);
        report_limits(g, m);
        if (!g->failed) {
            write_code_attribute(g, out);
            count++;
        }
    }
    count += write_method_attributes(g, out, m);
    patch_u2(out, count_at, (uint32_t)count);
    g->method_count++;
}
