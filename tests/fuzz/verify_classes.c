// Verifies every class file under a directory: verify_classes DIR [-path DIR]...
//
// What the verifier asks about other classes is looked up in DIR, then under the -path directories. Prints a
// line for each class that is refused, and how many were verified; exit status 1 if any was refused.
#include "dirhost.h"

static bool refused(DirHost *world, const DirClass *c) {
    size_t size = 0;
    ClassError format = {0};
    uint8_t *bytes = read_whole_file(c->path, &size);
    ClassFile *cf = classfile_parse(bytes, size, NULL, &format);
    if (!cf) {
        printf("%s: %s\n", c->name, format.message);
        free(bytes);
        return true;
    }
    VerifyError error = {0};
    VerifyHost host = dirhost_host(world);
    world->self = cf;
    bool ok = verify_class(cf, &host, &error);
    if (!ok)
        printf("%s: %s\n", c->name, error.message ? error.message : "a class that it needs is not there");
    verify_error_free(&error);
    world->self = NULL;
    classfile_free(cf);
    free(bytes);
    return !ok;
}

int main(int argc, char **argv) {
    DirHost own = {0}, world = {0};
    if (argc < 2)
        return 2;
    dirhost_scan(&own, argv[1], "");
    dirhost_scan(&world, argv[1], "");
    for (int i = 3; i < argc; i += 2)
        dirhost_scan(&world, argv[i], "");
    int bad = 0;
    for (uint32_t i = 0; own.classes && i <= own.mask; i++)
        if (own.classes[i].name)
            bad += refused(&world, &own.classes[i]);
    printf("%u classes verified, %d refused\n", own.count - (unsigned)bad, bad);
    dirhost_free(&own);
    dirhost_free(&world);
    return bad != 0;
}
