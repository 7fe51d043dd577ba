/* java.lang.Math, and the bits of float and double. */
#include "native/native.h"

#include <math.h>

NATIVE(java_lang_Math_sqrt) {
    r->d = sqrt(a[0].d);
}
NATIVE(java_lang_Math_ceil) {
    r->d = ceil(a[0].d);
}
NATIVE(java_lang_Math_floor) {
    r->d = floor(a[0].d);
}
NATIVE(java_lang_Math_rint) {
    r->d = rint(a[0].d);
}
NATIVE(java_lang_Math_fma) {
    r->d = fma(a[0].d, a[1].d, a[2].d);
}
NATIVE(java_lang_Math_fmaFloat0) {
    r->f = fmaf(a[0].f, a[1].f, a[2].f);
}

/* A slot holds the bits already. */
NATIVE(java_lang_Double_doubleToRawLongBits) {
    r->l = a[0].l;
}
NATIVE(java_lang_Double_longBitsToDouble) {
    r->l = a[0].l;
}
NATIVE(java_lang_Float_floatToRawIntBits) {
    r->i = a[0].i;
}
NATIVE(java_lang_Float_intBitsToFloat) {
    r->i = a[0].i;
}
