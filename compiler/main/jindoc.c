/* The jindoc command without a class library in it: what compiles the library itself. */
#include "compiler.h"

int main(int argc, char **argv) {
    return jindoc_main(argc, argv, NULL);
}
