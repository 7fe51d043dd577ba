/* module-info.class and package-info.class: class files without a class. */
#include "gen/gen.h"

enum { ACC_OPEN = 0x20, ACC_TRANSITIVE = 0x20, ACC_STATIC_PHASE = 0x40, ACC_MODULE = 0x8000 };

static void begin(Gen *g, const Name *flat, Pos pos, uint64_t flags) {
    Compiler *c = g->c;
    ClassSymbol *k = class_new(c, flags, c->n.package_info, c->syms.root);
    ClassDecl *d = AST_NEW(c, ClassDecl, CLASS_DECL, pos);
    k->flat = flat;
    g->cls = d->sym = k;
    g->tree = d;
    pool_reset(&g->pool);
    g->body.n = 0;
}

static const Name *dotted_name(Gen *g, const Ast *t) {
    return ast_full_name(g->c, t);
}

static const Name *slashed_name(Gen *g, const Ast *t) {
    return name_replace(g->c, dotted_name(g, t), '.', '/');
}

static const AnnoList *annotations_of(Gen *g, AstList annotations, Symbol *s, Env *env) {
    if (!annotations.n)
        return NULL;
    if (!s->annos) {
        Modifiers *mods = AST_NEW(g->c, Modifiers, MODIFIERS, annotations.v[0]->pos);
        mods->annotations = annotations;
        annotate_declaration(g->c, mods, s, env);
    }
    return s->annos;
}

/* ---- modules ---- */

static void put_targets(Gen *g, Bytes *out, AstList targets) {
    put_u2(out, (uint32_t)targets.n);
    for (int i = 0; i < targets.n; i++)
        put_u2(out, pool_module(&g->pool, dotted_name(g, targets.v[i])));
}

static bool is_kind(const Ast *t, DirectiveKind kind) {
    return t->op == kind;
}

static int count_kind(const ModuleDecl *m, DirectiveKind kind) {
    int n = 0;
    for (int i = 0; i < m->directives.n; i++)
        n += is_kind(m->directives.v[i], kind);
    return n;
}

static void put_requires(Gen *g, Bytes *out, const ModuleDecl *m) {
    const Name *base = g->c->n.java_base;
    int n = count_kind(m, DIR_REQUIRES);
    bool names_base = base == dotted_name(g, m->name);
    for (int i = 0; i < m->directives.n; i++)
        names_base |= is_kind(m->directives.v[i], DIR_REQUIRES) &&
                      dotted_name(g, ((Directive *)m->directives.v[i])->name) == base;
    put_u2(out, (uint32_t)n + !names_base);
    if (!names_base) {
        put_u2(out, pool_module(&g->pool, base));
        put_u2(out, F_MANDATED);
        put_u2(out, 0);
    }
    for (int i = 0; i < m->directives.n; i++) {
        Directive *d = (Directive *)m->directives.v[i];
        if (!is_kind(&d->a, DIR_REQUIRES))
            continue;
        put_u2(out, pool_module(&g->pool, dotted_name(g, d->name)));
        put_u2(out, (d->is_transitive ? ACC_TRANSITIVE : 0u) | (d->is_static ? ACC_STATIC_PHASE : 0u));
        put_u2(out, 0);
    }
}

static void put_packages(Gen *g, Bytes *out, const ModuleDecl *m, DirectiveKind kind) {
    put_u2(out, (uint32_t)count_kind(m, kind));
    for (int i = 0; i < m->directives.n; i++) {
        Directive *d = (Directive *)m->directives.v[i];
        if (!is_kind(&d->a, kind))
            continue;
        put_u2(out, pool_package(&g->pool, slashed_name(g, d->name)));
        put_u2(out, 0);
        put_targets(g, out, d->targets);
    }
}

static uint16_t service_class(Gen *g, Ast *t, Env *env) {
    Type *type = attr_type(g->c, t, env);
    ClassSymbol *k = type->tag == T_CLASS ? (ClassSymbol *)type->sym : NULL;
    return k ? pool_class(&g->pool, k->flat) : 0;
}

static void put_services(Gen *g, Bytes *out, const ModuleDecl *m, Env *env) {
    put_u2(out, (uint32_t)count_kind(m, DIR_USES));
    for (int i = 0; i < m->directives.n; i++)
        if (is_kind(m->directives.v[i], DIR_USES))
            put_u2(out, service_class(g, ((Directive *)m->directives.v[i])->name, env));
    put_u2(out, (uint32_t)count_kind(m, DIR_PROVIDES));
    for (int i = 0; i < m->directives.n; i++) {
        Directive *d = (Directive *)m->directives.v[i];
        if (!is_kind(&d->a, DIR_PROVIDES))
            continue;
        put_u2(out, service_class(g, d->name, env));
        put_u2(out, (uint32_t)d->targets.n);
        for (int j = 0; j < d->targets.n; j++)
            put_u2(out, service_class(g, d->targets.v[j], env));
    }
}

static int module_attribute(Gen *g, Bytes *out, const ModuleDecl *m, Env *env) {
    uint32_t at = write_begin_attr(g, out, "Module");
    put_u2(out, pool_module(&g->pool, dotted_name(g, m->name)));
    put_u2(out, m->a.bits & AB_OPEN ? ACC_OPEN : 0);
    put_u2(out, 0);
    put_requires(g, out, m);
    put_packages(g, out, m, DIR_EXPORTS);
    put_packages(g, out, m, DIR_OPENS);
    put_services(g, out, m, env);
    write_end_attr(out, at);
    return 1;
}

static bool write_module(Gen *g, CompUnit *u) {
    Compiler *c = g->c;
    Bytes *out = &g->body;
    begin(g, c->n.module_info, u->module->a.pos, ACC_MODULE);
    PackageSymbol *about = NEW(&c->arena, PackageSymbol);
    about->s.kind = SYM_PACKAGE;
    about->s.name = about->full = c->n.module_info;
    const AnnoList *annos = annotations_of(g, u->module->annotations, &about->s, u->env);
    put_u2(out, ACC_MODULE);
    put_u2(out, pool_class(&g->pool, c->n.module_info));
    for (int i = 0; i < 4; i++) /* superclass, interfaces, fields, methods */
        put_u2(out, 0);
    uint32_t count_at = out->n;
    put_u2(out, 0);
    int n = write_source_file(g, out);
    n += annos ? write_annotation_list(g, out, annos) : 0;
    n += module_attribute(g, out, u->module, u->env);
    patch_u2(out, count_at, (uint32_t)n);
    return write_deliver(g, out);
}

/* ---- packages ---- */

static bool write_package(Gen *g, CompUnit *u) {
    Compiler *c = g->c;
    Bytes *out = &g->body;
    const AnnoList *annos = annotations_of(g, u->package->annotations, &u->pkg->s, u->env);
    if (!annos || !annos->n)
        return true;
    const Name *flat = name_join(c, u->pkg->internal->s, "/", c->n.package_info->s);
    begin(g, flat, u->package->a.pos, F_INTERFACE | F_ABSTRACT | F_SYNTHETIC);
    put_u2(out, F_INTERFACE | F_ABSTRACT | F_SYNTHETIC);
    put_u2(out, pool_class(&g->pool, flat));
    put_u2(out, pool_class(&g->pool, c->k.object->flat));
    for (int i = 0; i < 3; i++) /* interfaces, fields, methods */
        put_u2(out, 0);
    uint32_t count_at = out->n;
    put_u2(out, 0);
    int n = write_source_file(g, out);
    n += write_annotation_list(g, out, annos);
    patch_u2(out, count_at, (uint32_t)n);
    return write_deliver(g, out);
}

bool gen_unit_info(Compiler *c, CompUnit *u) {
    Gen *g = gen_state(c);
    if (u->module)
        return write_module(g, u);
    if (u->package && u->package->annotations.n && u->pkg)
        return write_package(g, u);
    return true;
}
