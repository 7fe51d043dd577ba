/* java.lang.StrictMath: the functions whose every bit is promised, by the formulas that fdlibm made public;
 * and those of java.lang.Math that may differ in the last place, from the system's library. */
#include "native/native.h"

#include <math.h>
#include <string.h>


static uint64_t bits_of(double x) {
    uint64_t u;
    memcpy(&u, &x, 8);
    return u;
}

static double of_bits(uint64_t u) {
    double x;
    memcpy(&x, &u, 8);
    return x;
}

static int32_t high(double x) {
    return (int32_t)(bits_of(x) >> 32);
}

static uint32_t low(double x) {
    return (uint32_t)bits_of(x);
}

static double with_high(double x, int32_t h) {
    return of_bits((uint64_t)(uint32_t)h << 32 | low(x));
}

static double without_low(double x) {
    return of_bits(bits_of(x) & 0xffffffff00000000u);
}

/* ---- inverse sine and cosine: rational approximation of (asin(x) - x) / x^3 ---- */

static double asin_ratio(double t) {
    double p = t * (1.66666666666666657415e-01 +
                    t * (-3.25565818622400915405e-01 +
                         t * (2.01212532134862925881e-01 +
                              t * (-4.00555345006794114027e-02 +
                                   t * (7.91534994289814532176e-04 + t * 3.47933107596021167570e-05)))));
    double q = 1.0 + t * (-2.40339491173441421878e+00 +
                          t * (2.02094576023350569471e+00 +
                               t * (-6.88283971605453293030e-01 + t * 7.70381505559019352791e-02)));
    return p / q;
}

#define PI_OVER_2_HIGH 1.57079632679489655800e+00
#define PI_OVER_2_LOW 6.12323399573676603587e-17
#define PI_HIGH 3.14159265358979311600e+00
#define PI_LOW 1.2246467991473531772e-16

static double strict_asin(double x) {
    int32_t h = high(x), ix = h & 0x7fffffff;
    if (ix >= 0x3ff00000) {
        if (((uint32_t)(ix - 0x3ff00000) | low(x)) == 0)
            return x * PI_OVER_2_HIGH + x * PI_OVER_2_LOW;
        return (x - x) / (x - x);
    }
    if (ix < 0x3fe00000) {
        if (ix < 0x3e400000)
            return x;
        return x + x * asin_ratio(x * x);
    }
    double w = 1.0 - fabs(x), t = w * 0.5, r = asin_ratio(t), s = sqrt(t);
    if (ix >= 0x3fef3333) {
        t = PI_OVER_2_HIGH - (2.0 * (s + s * r) - PI_OVER_2_LOW);
    } else {
        double head = without_low(s), c = (t - head * head) / (s + head);
        double p = 2.0 * s * r - (PI_OVER_2_LOW - 2.0 * c), q = 7.85398163397448278999e-01 - 2.0 * head;
        t = 7.85398163397448278999e-01 - (p - q);
    }
    return h > 0 ? t : -t;
}

static double strict_acos(double x) {
    int32_t h = high(x), ix = h & 0x7fffffff;
    if (ix >= 0x3ff00000) {
        if (((uint32_t)(ix - 0x3ff00000) | low(x)) == 0)
            return h > 0 ? 0.0 : PI_HIGH + 2.0 * PI_OVER_2_LOW;
        return (x - x) / (x - x);
    }
    if (ix < 0x3fe00000) {
        if (ix <= 0x3c600000)
            return PI_OVER_2_HIGH + PI_OVER_2_LOW;
        return PI_OVER_2_HIGH - (x - (PI_OVER_2_LOW - x * asin_ratio(x * x)));
    }
    if (h < 0) {
        double z = (1.0 + x) * 0.5, s = sqrt(z), w = asin_ratio(z) * s - PI_OVER_2_LOW;
        return PI_HIGH - 2.0 * (s + w);
    }
    double z = (1.0 - x) * 0.5, s = sqrt(z), head = without_low(s), c = (z - head * head) / (s + head);
    double w = asin_ratio(z) * s + c;
    return 2.0 * (head + w);
}

/* ---- arc tangent: reduced to |x| < 7/16 by atan(x) = atan(y) + atan((x - y) / (1 + x y)) ---- */

static double strict_atan(double x) {
    static const double atan_high[] = {4.63647609000806093515e-01, 7.85398163397448278999e-01,
                                       9.82793723247329054082e-01, 1.57079632679489655800e+00};
    static const double atan_low[] = {2.26987774529616870924e-17, 3.06161699786838301793e-17,
                                      1.39033110312309984516e-17, 6.12323399573676603587e-17};
    static const double c[] = {
        3.33333333333329318027e-01,  -1.99999999998764832476e-01, 1.42857142725034663711e-01,
        -1.11111104054623557880e-01, 9.09088713343650656196e-02,  -7.69187620504482999495e-02,
        6.66107313738753120669e-02,  -5.83357013379057348645e-02, 4.97687799461593236017e-02,
        -3.65315727442169155270e-02, 1.62858201153657823623e-02};
    int32_t h = high(x), ix = h & 0x7fffffff;
    int id = -1;
    if (ix >= 0x44100000) {
        if (isnan(x))
            return x + x;
        return h > 0 ? atan_high[3] + atan_low[3] : -atan_high[3] - atan_low[3];
    }
    if (ix < 0x3fdc0000) {
        if (ix < 0x3e200000)
            return x;
    } else {
        x = fabs(x);
        if (ix < 0x3fe60000) {
            id = 0;
            x = (2.0 * x - 1.0) / (2.0 + x);
        } else if (ix < 0x3ff30000) {
            id = 1;
            x = (x - 1.0) / (x + 1.0);
        } else if (ix < 0x40038000) {
            id = 2;
            x = (x - 1.5) / (1.0 + 1.5 * x);
        } else {
            id = 3;
            x = -1.0 / x;
        }
    }
    double z = x * x, w = z * z;
    double s1 = z * (c[0] + w * (c[2] + w * (c[4] + w * (c[6] + w * (c[8] + w * c[10])))));
    double s2 = w * (c[1] + w * (c[3] + w * (c[5] + w * (c[7] + w * c[9]))));
    if (id < 0)
        return x - x * (s1 + s2);
    z = atan_high[id] - ((x * (s1 + s2) - atan_low[id]) - x);
    return h < 0 ? -z : z;
}

static double strict_atan2(double y, double x) {
    const double tiny = 1.0e-300;
    int32_t hx = high(x), ix = hx & 0x7fffffff, hy = high(y), iy = hy & 0x7fffffff;
    if (isnan(x) || isnan(y))
        return x + y;
    if (x == 1.0)
        return strict_atan(y);
    int m = (hy >> 31 & 1) | (hx >> 30 & 2);
    if (y == 0)
        return m == 0 || m == 1 ? y : m == 2 ? PI_HIGH + tiny : -PI_HIGH - tiny;
    if (x == 0)
        return hy < 0 ? -PI_OVER_2_HIGH - tiny : PI_OVER_2_HIGH + tiny;
    if (isinf(x)) {
        const double quarter = 7.85398163397448278999e-01;
        if (isinf(y))
            return m == 0   ? quarter + tiny
                   : m == 1 ? -quarter - tiny
                   : m == 2 ? 3.0 * quarter + tiny
                            : -3.0 * quarter - tiny;
        return m == 0 ? 0.0 : m == 1 ? -0.0 : m == 2 ? PI_HIGH + tiny : -PI_HIGH - tiny;
    }
    if (isinf(y))
        return hy < 0 ? -PI_OVER_2_HIGH - tiny : PI_OVER_2_HIGH + tiny;
    int k = (iy - ix) >> 20;
    double z = k > 60 ? PI_OVER_2_HIGH + 0.5 * PI_LOW : hx < 0 && k < -60 ? 0.0 : strict_atan(fabs(y / x));
    switch (m) {
    case 0: return z;
    case 1: return -z;
    case 2: return PI_HIGH - (z - PI_LOW);
    default: return (z - PI_LOW) - PI_HIGH;
    }
}

/* ---- exponentials ---- */

#define LN2_HIGH 6.93147180369123816490e-01
#define LN2_LOW 1.90821492927058770002e-10
#define INV_LN2 1.44269504088896338700e+00

static double add_exponent(double y, int k) {
    return of_bits(bits_of(y) + ((uint64_t)(int64_t)k << 52));
}

static double strict_exp(double x) {
    double hi = 0, lo = 0;
    int32_t hx = high(x);
    int k = 0, negative = hx < 0;
    hx &= 0x7fffffff;
    if (hx >= 0x40862e42) {
        if (hx >= 0x7ff00000)
            return isnan(x) ? x + x : negative ? 0.0 : x;
        if (x > 7.09782712893383973096e+02)
            return INFINITY;
        if (x < -7.45133219101941108420e+02)
            return 0.0;
    }
    if (hx > 0x3fd62e42) {
        if (hx < 0x3ff0a2b2) {
            hi = x - (negative ? -LN2_HIGH : LN2_HIGH);
            lo = negative ? -LN2_LOW : LN2_LOW;
            k = negative ? -1 : 1;
        } else {
            k = (int)(INV_LN2 * x + (negative ? -0.5 : 0.5));
            hi = x - k * LN2_HIGH;
            lo = k * LN2_LOW;
        }
        x = hi - lo;
    } else if (hx < 0x3e300000) {
        return 1.0 + x;
    }
    double t = x * x;
    double c = x - t * (1.66666666666666019037e-01 +
                        t * (-2.77777777770155933842e-03 +
                             t * (6.61375632143793436117e-05 +
                                  t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
    if (k == 0)
        return 1.0 - ((x * c) / (c - 2.0) - x);
    double y = 1.0 - ((lo - (x * c) / (2.0 - c)) - hi);
    if (k >= -1021)
        return add_exponent(y, k);
    return add_exponent(y, k + 1000) * 9.33263618503218878990e-302;
}

static double strict_expm1(double x) {
    double y, hi, lo, c = 0;
    int32_t hx = high(x) & 0x7fffffff;
    int k, negative = high(x) < 0;
    if (hx >= 0x4043687a) {
        if (hx >= 0x40862e42) {
            if (hx >= 0x7ff00000)
                return isnan(x) ? x + x : negative ? -1.0 : x;
            if (x > 7.09782712893383973096e+02)
                return INFINITY;
        }
        if (negative)
            return 1.0e-300 - 1.0;
    }
    if (hx > 0x3fd62e42) {
        if (hx < 0x3ff0a2b2) {
            hi = negative ? x + LN2_HIGH : x - LN2_HIGH;
            lo = negative ? -LN2_LOW : LN2_LOW;
            k = negative ? -1 : 1;
        } else {
            k = (int)(INV_LN2 * x + (negative ? -0.5 : 0.5));
            hi = x - k * LN2_HIGH;
            lo = k * LN2_LOW;
        }
        x = hi - lo;
        c = (hi - x) - lo;
    } else if (hx < 0x3c900000) {
        return x;
    } else {
        k = 0;
    }
    double hfx = 0.5 * x, hxs = x * hfx;
    double r1 =
        1.0 + hxs * (-3.33333333333331316428e-02 +
                     hxs * (1.58730158725481460165e-03 +
                            hxs * (-7.93650757867487942473e-05 +
                                   hxs * (4.00821782732936239552e-06 + hxs * -2.01099218183624371326e-07))));
    double t = 3.0 - r1 * hfx, e = hxs * ((r1 - t) / (6.0 - x * t));
    if (k == 0)
        return x - (x * e - hxs);
    e = x * (e - c) - c;
    e -= hxs;
    if (k == -1)
        return 0.5 * (x - e) - 0.5;
    if (k == 1)
        return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1.0 + 2.0 * (x - e);
    if (k <= -2 || k > 56) {
        y = 1.0 - (e - x);
        return add_exponent(y, k) - 1.0;
    }
    if (k < 20) {
        t = with_high(1.0, 0x3ff00000 - (0x200000 >> k));
        y = t - (e - x);
    } else {
        t = with_high(1.0, (0x3ff - k) << 20);
        y = x - (e + t);
        y += 1.0;
    }
    return add_exponent(y, k);
}

/* ---- logarithms ---- */

static const double log_terms[] = {
    6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01,
    1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01};

static double strict_log(double x) {
    int32_t hx = high(x);
    int k = 0;
    if (hx < 0x00100000) {
        if (x == 0)
            return -INFINITY;
        if (hx < 0)
            return isnan(x) ? x : (x - x) / 0.0;
        k -= 54;
        x *= 18014398509481984.0;
        hx = high(x);
    }
    if (hx >= 0x7ff00000)
        return x + x;
    k += (hx >> 20) - 1023;
    hx &= 0x000fffff;
    int32_t i = (hx + 0x95f64) & 0x100000;
    x = with_high(x, hx | (i ^ 0x3ff00000));
    k += i >> 20;
    double f = x - 1.0, dk = k;
    if ((0x000fffff & (2 + hx)) < 3) {
        if (f == 0)
            return k == 0 ? 0.0 : dk * LN2_HIGH + dk * LN2_LOW;
        double r = f * f * (0.5 - 0.33333333333333333 * f);
        return k == 0 ? f - r : dk * LN2_HIGH - ((r - dk * LN2_LOW) - f);
    }
    double s = f / (2.0 + f), r;
    const double *l = log_terms;
    double z = s * s, w = z * z;
    i = hx - 0x6147a;
    int32_t j = 0x6b851 - hx;
    double t1 = w * (l[1] + w * (l[3] + w * l[5]));
    double t2 = z * (l[0] + w * (l[2] + w * (l[4] + w * l[6])));
    r = t2 + t1;
    if ((i | j) > 0) {
        double hfsq = 0.5 * f * f;
        if (k == 0)
            return f - (hfsq - s * (hfsq + r));
        return dk * LN2_HIGH - ((hfsq - (s * (hfsq + r) + dk * LN2_LOW)) - f);
    }
    if (k == 0)
        return f - s * (f - r);
    return dk * LN2_HIGH - ((s * (f - r) - dk * LN2_LOW) - f);
}

static double strict_log10(double x) {
    int32_t hx = high(x);
    int k = 0;
    if (hx < 0x00100000) {
        if (x == 0)
            return -INFINITY;
        if (hx < 0)
            return isnan(x) ? x : (x - x) / 0.0;
        k -= 54;
        x *= 18014398509481984.0;
        hx = high(x);
    }
    if (hx >= 0x7ff00000)
        return x + x;
    k += (hx >> 20) - 1023;
    int32_t i = (int32_t)(((uint32_t)k & 0x80000000u) >> 31);
    double y = k + i;
    x = with_high(x, (hx & 0x000fffff) | ((0x3ff - i) << 20));
    double z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * strict_log(x);
    return z + y * 3.01029995663611771306e-01;
}

static double strict_log1p(double x) {
    int32_t hx = high(x), ax = hx & 0x7fffffff, hu = 1;
    int k = 1;
    double f = 0, c = 0, u;
    if (hx < 0x3fda827a) {
        if (ax >= 0x3ff00000)
            return x == -1.0 ? -INFINITY : isnan(x) ? x : (x - x) / (x - x);
        if (ax < 0x3e200000)
            return ax < 0x3c900000 ? x : x - x * x * 0.5;
        if (hx > 0 || hx <= (int32_t)0xbfd2bec3) {
            k = 0;
            f = x;
            hu = 1;
        }
    }
    if (hx >= 0x7ff00000)
        return x + x;
    if (k != 0) {
        if (hx < 0x43400000) {
            u = 1.0 + x;
            hu = high(u);
            k = (hu >> 20) - 1023;
            c = k > 0 ? 1.0 - (u - x) : x - (u - 1.0);
            c /= u;
        } else {
            u = x;
            hu = high(u);
            k = (hu >> 20) - 1023;
            c = 0;
        }
        hu &= 0x000fffff;
        if (hu < 0x6a09e) {
            u = with_high(u, hu | 0x3ff00000);
        } else {
            k += 1;
            u = with_high(u, hu | 0x3fe00000);
            hu = (0x00100000 - hu) >> 2;
        }
        f = u - 1.0;
    }
    double hfsq = 0.5 * f * f;
    if (hu == 0) {
        if (f == 0) {
            if (k == 0)
                return 0.0;
            c += k * LN2_LOW;
            return k * LN2_HIGH + c;
        }
        double r = hfsq * (1.0 - 0.66666666666666666 * f);
        return k == 0 ? f - r : k * LN2_HIGH - ((r - (k * LN2_LOW + c)) - f);
    }
    double s = f / (2.0 + f), z = s * s;
    const double *l = log_terms;
    double r = z * (l[0] + z * (l[1] + z * (l[2] + z * (l[3] + z * (l[4] + z * (l[5] + z * l[6]))))));
    if (k == 0)
        return f - (hfsq - s * (hfsq + r));
    return k * LN2_HIGH - ((hfsq - (s * (hfsq + r) + (k * LN2_LOW + c))) - f);
}

/* ---- hyperbolic functions ---- */

static double strict_sinh(double x) {
    int32_t jx = high(x), ix = jx & 0x7fffffff;
    if (ix >= 0x7ff00000)
        return x + x;
    double h = jx < 0 ? -0.5 : 0.5;
    if (ix < 0x40360000) {
        if (ix < 0x3e300000)
            return x;
        double t = strict_expm1(fabs(x));
        return ix < 0x3ff00000 ? h * (2.0 * t - t * t / (t + 1.0)) : h * (t + t / (t + 1.0));
    }
    if (ix < 0x40862e42)
        return h * strict_exp(fabs(x));
    if (fabs(x) <= of_bits(0x408633ce8fb9f87dull)) {
        double w = strict_exp(0.5 * fabs(x)), t = h * w;
        return t * w;
    }
    return x * 1.0e307 * 1.0e10;
}

static double strict_cosh(double x) {
    int32_t ix = high(x) & 0x7fffffff;
    if (ix >= 0x7ff00000)
        return x * x;
    if (ix < 0x3fd62e43) {
        double t = strict_expm1(fabs(x)), w = 1.0 + t;
        return ix < 0x3c800000 ? w : 1.0 + (t * t) / (w + w);
    }
    if (ix < 0x40360000) {
        double t = strict_exp(fabs(x));
        return 0.5 * t + 0.5 / t;
    }
    if (ix < 0x40862e42)
        return 0.5 * strict_exp(fabs(x));
    if (fabs(x) <= of_bits(0x408633ce8fb9f87dull)) {
        double w = strict_exp(0.5 * fabs(x)), t = 0.5 * w;
        return t * w;
    }
    return INFINITY;
}

static double strict_tanh(double x) {
    int32_t jx = high(x), ix = jx & 0x7fffffff;
    double z;
    if (ix >= 0x7ff00000)
        return jx >= 0 ? 1.0 / x + 1.0 : 1.0 / x - 1.0;
    if (ix < 0x40360000) {
        if (ix < 0x3c800000)
            return x * (1.0 + x);
        if (ix >= 0x3ff00000) {
            z = 1.0 - 2.0 / (strict_expm1(2.0 * fabs(x)) + 2.0);
        } else {
            double t = strict_expm1(-2.0 * fabs(x));
            z = -t / (t + 2.0);
        }
    } else {
        z = 1.0;
    }
    return jx >= 0 ? z : -z;
}

/* ---- roots and lengths ---- */

static double strict_cbrt(double x) {
    if (!isfinite(x) || x == 0)
        return x;
    int32_t hx = high(x);
    uint32_t sign = (uint32_t)hx & 0x80000000u;
    hx ^= (int32_t)sign;
    double ax = fabs(x), t = 0;
    if (hx < 0x00100000) {
        t = 18014398509481984.0 * ax;
        t = of_bits((uint64_t)(uint32_t)(high(t) / 3 + 696219795) << 32 | low(t));
    } else {
        t = of_bits((uint64_t)(uint32_t)(hx / 3 + 715094163) << 32);
    }
    double r = t * t / ax, s = 5.42857142857142815906e-01 + r * t;
    t *= 3.57142857142857150787e-01 +
         1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
    t = of_bits((uint64_t)(uint32_t)(high(t) + 1) << 32);
    s = t * t;
    r = ax / s;
    double w = t + t;
    r = (r - t) / (w + r);
    t = t + t * r;
    return sign ? -t : t;
}

static double strict_hypot(double x, double y) {
    if (isinf(x) || isinf(y))
        return INFINITY;
    if (isnan(x) || isnan(y))
        return NAN;
    int32_t ha = high(x) & 0x7fffffff, hb = high(y) & 0x7fffffff;
    double a = fabs(x), b = fabs(y);
    if (hb > ha) {
        double d = a;
        a = b;
        b = d;
        int32_t j = ha;
        ha = hb;
        hb = j;
    }
    if (ha - hb > 0x3c00000)
        return a + b;
    int k = 0;
    if (ha > 0x5f300000) {
        ha -= 0x25800000;
        hb -= 0x25800000;
        k += 600;
        a = with_high(a, ha);
        b = with_high(b, hb);
    }
    if (hb < 0x20b00000) {
        if (hb < 0x00100000) {
            if (b == 0)
                return a;
            double t1 = of_bits(0x7fd0000000000000ull);
            b *= t1;
            a *= t1;
            k -= 1022;
        } else {
            ha += 0x25800000;
            hb += 0x25800000;
            k -= 600;
            a = with_high(a, ha);
            b = with_high(b, hb);
        }
    }
    double w = a - b;
    if (w > b) {
        double t1 = of_bits((uint64_t)(uint32_t)ha << 32), t2 = a - t1;
        w = sqrt(t1 * t1 - (b * (-b) - t2 * (a + t1)));
    } else {
        a = a + a;
        double y1 = of_bits((uint64_t)(uint32_t)hb << 32), y2 = b - y1;
        double t1 = of_bits((uint64_t)(uint32_t)(ha + 0x00100000) << 32), t2 = a - t1;
        w = sqrt(t1 * y1 - (w * (-w) - (t1 * y2 + t2 * b)));
    }
    return k ? of_bits((uint64_t)(0x3ff + k) << 52) * w : w;
}

#define ONE(Class, name, function)                                                                           \
    NATIVE(java_lang_##Class##_##name) {                                                                     \
        r->d = function(a[0].d);                                                                             \
    }
#define TWO(Class, name, function)                                                                           \
    NATIVE(java_lang_##Class##_##name) {                                                                     \
        r->d = function(a[0].d, a[1].d);                                                                     \
    }

ONE(StrictMath, asin, strict_asin)
ONE(StrictMath, acos, strict_acos)
ONE(StrictMath, atan, strict_atan)
TWO(StrictMath, atan2, strict_atan2)
ONE(StrictMath, exp, strict_exp)
ONE(StrictMath, expm1, strict_expm1)
ONE(StrictMath, log, strict_log)
ONE(StrictMath, log10, strict_log10)
ONE(StrictMath, log1p, strict_log1p)
ONE(StrictMath, sinh, strict_sinh)
ONE(StrictMath, cosh, strict_cosh)
ONE(StrictMath, tanh, strict_tanh)
ONE(StrictMath, cbrt, strict_cbrt)
TWO(StrictMath, hypot, strict_hypot)
TWO(StrictMath, IEEEremainder, remainder)
ONE(StrictMath, sin, sin)
ONE(StrictMath, cos, cos)
ONE(StrictMath, tan, tan)

/* C's pow says 1 where Java says NaN. */
static double java_pow(double x, double y) {
    if (isnan(y) || (fabs(x) == 1 && isinf(y)))
        return NAN;
    return isnan(x) && y != 0 ? NAN : pow(x, y);
}

TWO(StrictMath, pow, java_pow)
ONE(Math, sin, sin)
ONE(Math, cos, cos)
ONE(Math, tan, tan)
ONE(Math, exp, exp)
ONE(Math, log, log)
ONE(Math, log10, log10)
TWO(Math, pow, java_pow)
