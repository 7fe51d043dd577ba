// Mutates class files and runs each through parsing and verifying (or writes them out to be run).
//
//     mutate_class [-seed N] [-count N] [-out DIR] [-path DIR]... CLASS...
//
// Case i of a seed is the same on every machine. Classes that a verifier asks for are looked up under the
// -path directories. Success is getting to the end: run it in a build with sanitizers. The last line tells
// how many cases were accepted, refused by the format checks, and refused by the verifier. A case that takes
// longer than a second is reported and makes the exit status 1.
#include <time.h>

#include "dirhost.h"

#include "classfile/opcodes.h"

// ---- Random numbers (splitmix64) ----

typedef struct Random {
    uint64_t state;
} Random;

static uint64_t next_random(Random *r) {
    uint64_t z = r->state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static size_t below(Random *r, size_t n) {
    return n ? (size_t)(next_random(r) % n) : 0;
}

// ---- One class at hand ----

typedef struct Case {
    uint8_t *bytes;
    size_t length;
    Random random;
    // Where things are in the original, to aim at.
    const ClassFile *cf;
} Case;

static uint8_t odd_byte(Random *r) {
    static const uint8_t values[] = {0, 1, 2, 0x7f, 0x80, 0xfe, 0xff};
    return values[below(r, sizeof values)];
}

// ---- Mutations ----

static void flip_bit(Case *c) {
    c->bytes[below(&c->random, c->length)] ^= (uint8_t)(1u << below(&c->random, 8));
}

static void set_byte(Case *c) {
    c->bytes[below(&c->random, c->length)] = odd_byte(&c->random);
}

static void truncate_file(Case *c) {
    c->length = below(&c->random, c->length) + 1;
}

static void copy_run(Case *c) {
    size_t n = 1 + below(&c->random, 16);
    if (c->length > n)
        memmove(c->bytes + below(&c->random, c->length - n), c->bytes + below(&c->random, c->length - n), n);
}

// Makes some u2 of the file another index of the constant pool.
static void swap_index(Case *c) {
    if (c->length >= 2)
        store_u2(c->bytes + below(&c->random, c->length - 1),
                 (uint16_t)below(&c->random, c->cf->constant_count + 2));
}

// Gives one constant the tag and operands of another.
static void swap_constants(Case *c) {
    unsigned a = (unsigned)below(&c->random, c->cf->constant_count),
             b = (unsigned)below(&c->random, c->cf->constant_count);
    if (!cf_tag(c->cf, a) || !cf_tag(c->cf, b))
        return;
    uint8_t *to = c->bytes + c->cf->constants[a];
    memmove(to, c->cf->data + c->cf->constants[b], 3 + below(&c->random, 3));
}

static const CfMember *any_method(Case *c) {
    return c->cf->method_count ? &c->cf->methods[below(&c->random, c->cf->method_count)] : NULL;
}

static bool any_code(Case *c, CfCode *code) {
    const CfMember *m = any_method(c);
    return m && cf_code(c->cf, m, code);
}

static uint8_t *in_case(Case *c, const uint8_t *original) {
    return c->bytes + (original - c->cf->data);
}

static void swap_opcode(Case *c) {
    CfCode code;
    if (!any_code(c, &code))
        return;
    uint32_t bci = 0, stop = (uint32_t)below(&c->random, code.length);
    for (uint32_t n; bci < stop && (n = op_length(code.code, code.length, bci)) > 0;)
        bci += n;
    if (bci < code.length)
        *in_case(c, code.code + bci) = (uint8_t)below(&c->random, OP_COUNT);
}

static void change_code_byte(Case *c) {
    CfCode code;
    if (any_code(c, &code))
        *in_case(c, code.code + below(&c->random, code.length)) = (uint8_t)next_random(&c->random);
}

static void change_limits(Case *c) {
    CfCode code;
    if (any_code(c, &code))
        store_u2(in_case(c, code.code) - 8 + 2 * below(&c->random, 2), (uint16_t)below(&c->random, 6));
}

static void change_handler(Case *c) {
    CfCode code;
    if (any_code(c, &code) && code.handler_count)
        store_u2(in_case(c, code.handlers) + 2 * below(&c->random, 4 * (size_t)code.handler_count),
                 (uint16_t)below(&c->random, code.length + 2));
}

static void change_map(Case *c) {
    CfCode code;
    CfAttribute a;
    if (any_code(c, &code) && cf_find_attribute(c->cf, code.attributes, CF_StackMapTable, &a) && a.length)
        *in_case(c, a.contents + below(&c->random, a.length)) = (uint8_t)below(&c->random, 256);
}

static void lie_about_length(Case *c) {
    CfAttributes rest = c->cf->attributes;
    const CfMember *m = any_method(c);
    if (m && below(&c->random, 2))
        rest = cf_member_attributes(m);
    size_t skip = below(&c->random, rest.count);
    CfAttribute a;
    for (size_t i = 0; i <= skip; i++)
        if (!cf_next_attribute(c->cf, &rest, &a))
            return;
    store_u4(in_case(c, a.contents) - 4, (uint32_t)(a.length + below(&c->random, 9) - 4));
}

static void change_version(Case *c) {
    if (c->length > 8)
        store_u2(c->bytes + 6, (uint16_t)(45 + below(&c->random, 17)));
}

static void change_flags(Case *c) {
    const CfMember *m = any_method(c);
    if (m)
        store_u2(in_case(c, c->cf->data + m->attributes) - 8, (uint16_t)next_random(&c->random));
}

// Puts the operands of one instruction into another of the same shape: what remains is often still
// verifiable.
static void swap_operands(Case *c) {
    CfCode code;
    if (!any_code(c, &code))
        return;
    uint32_t seen[OPSHAPE_COUNT] = {0}, stop = (uint32_t)below(&c->random, code.length);
    for (uint32_t bci = 0, n; bci < code.length && (n = op_length(code.code, code.length, bci)) > 0;
         bci += n) {
        unsigned shape = op_info[code.code[bci]].shape;
        if (seen[shape] && bci >= stop && op_info[code.code[bci]].length > 1) {
            memcpy(in_case(c, code.code + bci) + 1, code.code + seen[shape],
                   op_info[code.code[bci]].length - 1u);
            return;
        }
        seen[shape] = bci + 1;
    }
}

// Another instruction with the same operands and effect on the stack.
static void swap_twins(Case *c) {
    CfCode code;
    if (!any_code(c, &code))
        return;
    uint32_t stop = (uint32_t)below(&c->random, code.length);
    for (uint32_t bci = 0, n; bci < code.length && (n = op_length(code.code, code.length, bci)) > 0;
         bci += n) {
        const OpInfo *old = &op_info[code.code[bci]];
        unsigned op = (unsigned)below(&c->random, OP_COUNT);
        const OpInfo *new = &op_info[op];
        if (bci >= stop && old->shape == new->shape &&strcmp(old->pops, new->pops) == 0 &&
            strcmp(old->pushes, new->pushes) == 0) {
            *in_case(c, code.code + bci) = (uint8_t)op;
            return;
        }
    }
}

typedef void (*Mutation)(Case *);
static const Mutation mutations[] = {
    flip_bit,         set_byte,         truncate_file,    copy_run,       swap_index,     swap_constants,
    swap_opcode,      swap_opcode,      swap_operands,    swap_operands,  swap_operands,  swap_twins,
    swap_twins,       swap_twins,       swap_twins,       change_limits,  change_handler, change_handler,
    change_map,       change_map,       lie_about_length, change_version, change_flags,   change_flags,
    change_code_byte, change_code_byte,
};

static void mutate(Case *c) {
    size_t times = below(&c->random, 4) ? 1 : 2;
    bool aimed_only = true;
    for (size_t i = 0; i < times && c->length > 0; i++) {
        Mutation m = mutations[below(&c->random, sizeof mutations / sizeof mutations[0])];
        // Nothing is aimed at a file that has become shorter.
        if (aimed_only || m == flip_bit || m == set_byte)
            m(c);
        aimed_only &= m != truncate_file;
    }
}

// ---- Running a case ----

typedef struct Counts {
    unsigned accepted, malformed, unverified, pending, slow;
} Counts;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void run_case(const Case *c, DirHost *world, Counts *counts) {
    // An exact copy, so that a sanitizer sees a read past the end.
    uint8_t *bytes = malloc(c->length);
    memcpy(bytes, c->bytes, c->length);
    ClassError format;
    VerifyError error;
    VerifyHost host = dirhost_host(world);
    ClassFile *cf = classfile_parse(bytes, c->length, NULL, &format);
    if (!cf) {
        counts->malformed++;
    } else {
        world->self = cf;
        if (verify_class(cf, &host, &error))
            counts->accepted++;
        else if (error.kind == CLASS_ERROR_PENDING)
            counts->pending++;
        else
            counts->unverified++;
        verify_error_free(&error);
        world->self = NULL;
    }
    classfile_free(cf);
    free(bytes);
}

static void write_case(const Case *c, const char *directory, unsigned i) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%06u.class", directory, i);
    FILE *f = fopen(path, "wb");
    if (!f)
        return;
    fwrite(c->bytes, 1, c->length, f);
    fclose(f);
}

static void run_class(const uint8_t *original, size_t length, const ClassFile *cf, uint64_t seed, unsigned i,
                      const char *out, DirHost *world, Counts *counts) {
    Case c = {malloc(length), length, {seed * 1000003u + i}, cf};
    memcpy(c.bytes, original, length);
    mutate(&c);
    double start = now();
    if (out)
        write_case(&c, out, i);
    else
        run_case(&c, world, counts);
    if (now() - start > 1) {
        fprintf(stderr, "case %u took %.1f s\n", i, now() - start);
        counts->slow++;
    }
    free(c.bytes);
}

int main(int argc, char **argv) {
    uint64_t seed = 1;
    unsigned count = 10000;
    const char *out = NULL;
    DirHost world = {0};
    Counts counts = {0};
    int i = 1;
    for (; i + 1 < argc && argv[i][0] == '-'; i += 2) {
        if (strcmp(argv[i], "-seed") == 0)
            seed = strtoull(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "-count") == 0)
            count = (unsigned)strtoul(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "-out") == 0)
            out = argv[i + 1];
        else if (strcmp(argv[i], "-path") == 0)
            dirhost_scan(&world, argv[i + 1], "");
    }
    int first = i, classes = argc - first;
    for (; i < argc; i++) {
        size_t length = 0;
        ClassError error;
        uint8_t *bytes = read_whole_file(argv[i], &length);
        ClassFile *cf = bytes ? classfile_parse(bytes, length, NULL, &error) : NULL;
        // Case numbers are dealt round robin, so that they do not depend on each other.
        for (unsigned k = (unsigned)(i - first); cf && k < count; k += (unsigned)classes)
            run_class(bytes, length, cf, seed, k, out, &world, &counts);
        classfile_free(cf);
        free(bytes);
    }
    dirhost_free(&world);
    printf("%u accepted, %u malformed, %u unverifiable, %u with classes missing, %u slow\n", counts.accepted,
           counts.malformed, counts.unverified, counts.pending, counts.slow);
    return counts.slow || classes <= 0;
}
