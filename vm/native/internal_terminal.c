/* jindo.internal.Terminal */
#include "native/native.h"
#include "os/terminal.h"

NATIVE(jindo_internal_Terminal_echo) {
    r->i = os_terminal_echo(a[0].i);
}
