/* java.lang.Throwable and NullPointerException */
#include "native/native.h"

#include <stdlib.h>

NATIVE(java_lang_Throwable_fillInStackTrace0) {
    exception_fill(t, a[0].o);
}

NATIVE(java_lang_Throwable_stackTrace0) {
    r->o = exception_trace(t, a[0].o);
}

NATIVE(java_lang_NullPointerException_helpfulMessage0) {
    char *text = exception_npe_message(t, a[0].o);
    r->o = text ? string_new(t, text) : NULL;
    free(text);
}
