#include "interp/code.h"
#include "runtime/vm.h"

#include <stdio.h>

const InsnInfo insn_info[INSN_OP_COUNT] = {
#define INSN(name, operands, words, flags) {#name, operands, words, flags},
#include "interp/insns.def"
#undef INSN
};

const Code *method_code(const Method *m) {
    if (!(__atomic_load_n(&m->flags, __ATOMIC_ACQUIRE) & METHOD_TRANSLATED))
        return NULL;
    return code_of(m->threaded);
}

int code_bci(const Code *code, const Insn *pc) {
    uint32_t at = (uint32_t)(pc - code->insns), low = 0, high = code->map_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (code->map_pcs[middle] <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? code->map_bcis[low - 1] : 0;
}

uint32_t insn_words(const Insn *pc) {
    Insn w = insn_read(pc);
    if (w.op == I_(TSWITCH))
        return 2 + ((uint32_t)pc[1].hi + 2) / 2;
    if (w.op == I_(LSWITCH))
        return 3 + (uint32_t)pc[1].i;
    return insn_info[w.op].words;
}

static void dump_operand(char kind, Insn w, unsigned value, uint32_t at) {
    switch (kind) {
    case 'd':
    case 'r':
    case 's': fprintf(stderr, " r%u", value); break;
    case 'i': fprintf(stderr, " %d", (int16_t)value); break;
    case 'j': fprintf(stderr, " ->%d", (int)at + (int16_t)value); break;
    case 'J': fprintf(stderr, " ->%d", (int)at + w.hi); break;
    case 'I': fprintf(stderr, " %d", w.hi); break;
    case 'u': fprintf(stderr, " %u", value); break;
    case 'x': fprintf(stderr, " #%u", value); break;
    case 'f': fprintf(stderr, " +%u", value); break;
    default: break;
    }
}

void code_dump(const Code *code) {
    char name[256];
    fprintf(stderr, "%s.%s%s: %u locals\n", class_java_name(code->method->owner, name, sizeof name),
            code->method->name->text, code->method->desc->text, code->method->local_count);
    for (uint32_t at = 0; at < code->word_count;) {
        const Insn *pc = &code->insns[at];
        Insn w = insn_read(pc);
        const InsnInfo *info = &insn_info[w.op];
        fprintf(stderr, "%5u %5d  %-14s", at, code_bci(code, pc), info->name);
        dump_operand(info->operands[0], w, w.a, at);
        dump_operand(info->operands[1], w, w.b, at);
        dump_operand(info->operands[2], w, w.c, at);
        uint32_t n = insn_words(pc);
        for (uint32_t i = 1; i < n; i++)
            fprintf(stderr, " [%d %d]", pc[i].i, pc[i].hi);
        fputc('\n', stderr);
        at += n;
    }
}
