/* invokedynamic, method handles, dynamic constants: recognizing what the VM does by itself, and handing over
 * the rest to java.lang.invoke. */
#include "interp/bootstrap.h"
#include "interp/invoke.h"
#include "runtime/resolve.h"

#include <string.h>

typedef bool (*LinkFn)(Thread *t, const Site *site, Insn *pc, Insn w);

static const struct {
    const char *owner, *name;
    LinkFn link;
} known_bootstraps[] = {
    {"java/lang/invoke/LambdaMetafactory", "metafactory", lambda_link},
    {"java/lang/invoke/LambdaMetafactory", "altMetafactory", lambda_link},
    {"java/lang/invoke/StringConcatFactory", "makeConcatWithConstants", concat_link},
    {"java/lang/invoke/StringConcatFactory", "makeConcat", concat_link},
    {"java/lang/runtime/ObjectMethods", "bootstrap", record_link},
};

static LinkFn known_bootstrap(const ClassFile *cf, const CfBootstrap *b) {
    HandleRef h = handle_ref(cf, b->method);
    for (size_t i = 0; h.kind == REF_invokeStatic && i < sizeof known_bootstraps / sizeof *known_bootstraps;
         i++)
        if (cf_text_is(h.owner, known_bootstraps[i].owner) && cf_text_is(h.name, known_bootstraps[i].name))
            return known_bootstraps[i].link;
    return NULL;
}

bool invoke_resolve_constant(Thread *t, Class *c, uint16_t index, Value *out) {
    return throw_new(t, KNOWN_BootstrapMethodError, "not yet");
}

bool invoke_dynamic(Thread *t, Frame *f, Insn *pc, Value *R) {
    Insn w = insn_read(pc);
    if (w.op != I_(DYNAMIC_X))
        return true;
    Class *host = f->method->owner;
    CfRef ref = cf_ref(host->file, w.c);
    Site site = {.host = host, .cf = host->file, .name = ref.name, .desc = ref.descriptor};
    if (!cf_bootstrap(host->file, ref.class_index, &site.bootstrap))
        return throw_new(t, KNOWN_BootstrapMethodError, "no such bootstrap method");
    LinkFn link = known_bootstrap(host->file, &site.bootstrap);
    if (link)
        return link(t, &site, pc, w);
    return throw_new(t, KNOWN_BootstrapMethodError, "not yet");
}

bool invoke_handle(Thread *t, Frame *f, Insn *pc, Value *R) {
    return throw_new(t, KNOWN_BootstrapMethodError, "not yet");
}
