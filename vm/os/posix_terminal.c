#include "os/terminal.h"

#include <termios.h>
#include <unistd.h>

bool os_terminal_echo(bool on) {
    struct termios t;
    if (tcgetattr(STDIN_FILENO, &t) != 0)
        return false;
    bool was = t.c_lflag & ECHO;
    t.c_lflag = on ? t.c_lflag | ECHO : t.c_lflag & ~(tcflag_t)ECHO;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &t);
    return was;
}
