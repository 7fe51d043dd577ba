/* jindo.internal.security.Entropy */
#include "native/native.h"
#include "os/host.h"
#include "runtime/exception.h"

NATIVE(jindo_internal_security_Entropy_fill0) {
    if (!os_entropy(ARRAY_DATA(char, a[0].o) + a[1].i, (size_t)a[2].i))
        throw_new(t, KNOWN_InternalError, "the system has no random bytes to give");
}
