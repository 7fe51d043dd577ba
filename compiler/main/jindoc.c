/* The jindoc command. */
#include "compiler.h"

int main(int argc, char **argv) {
    return jindoc_main(argc, argv);
}
