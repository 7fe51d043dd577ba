// `jindo disasm`: what `javap` does, on class files, classes of a class path and jar entries.
#ifndef JINDO_MAIN_DISASM_H
#define JINDO_MAIN_DISASM_H

// argv[0] is the command's name. Gives the exit status: 0, 1 for a class that could not be shown, 2 for bad
// usage.
int disasm_main(int argc, char **argv);

#endif
