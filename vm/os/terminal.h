/* The terminal on standard input. */
#ifndef JINDO_OS_TERMINAL_H
#define JINDO_OS_TERMINAL_H

#include <stdbool.h>

/* Switches echo on or off; whether it was on. False without a terminal. */
bool os_terminal_echo(bool on);

#endif
