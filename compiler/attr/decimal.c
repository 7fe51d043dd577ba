/* Floating-point constants as text: digit for digit what Double.toString and Float.toString give, which is
 * nearly always, but not in every case, the shortest text that reads back the same. */
#include "attr/attr.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { DOUBLE_BITS = 53, FLOAT_BITS = 24, POW5_COUNT = 27, LIMBS = 80 };

typedef struct Digits { /* 0.d1d2... * 10^point */
    uint8_t d[40];
    int count, point;
} Digits;

static int64_t pow_of(int base, int n) {
    int64_t p = 1;
    while (n-- > 0)
        p *= base;
    return p;
}

/* ---- whole numbers of any size that double exponents can ask for ---- */

typedef struct Big { /* little-endian; n limbs, the last one not 0 */
    uint32_t v[LIMBS];
    int n;
} Big;

static void big_mul(Big *b, uint32_t by) {
    uint64_t carry = 0;
    for (int i = 0; i < b->n; i++) {
        carry += (uint64_t)b->v[i] * by;
        b->v[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry)
        b->v[b->n++] = (uint32_t)carry;
}

static void big_shift(Big *b, int bits) {
    int limbs = bits / 32;
    memmove(b->v + limbs, b->v, (size_t)b->n * sizeof *b->v);
    memset(b->v, 0, (size_t)limbs * sizeof *b->v);
    b->n += limbs;
    big_mul(b, UINT32_C(1) << bits % 32);
}

/* v * 5^five * 2^two */
static Big big_make(int64_t v, int five, int two) {
    Big b = {{(uint32_t)v, (uint32_t)((uint64_t)v >> 32)}, v >> 32 ? 2 : 1};
    while (five-- > 0)
        big_mul(&b, 5);
    big_shift(&b, two);
    return b;
}

static int big_compare(const Big *a, const Big *b) {
    if (a->n != b->n)
        return a->n < b->n ? -1 : 1;
    for (int i = a->n - 1; i >= 0; i--)
        if (a->v[i] != b->v[i])
            return a->v[i] < b->v[i] ? -1 : 1;
    return 0;
}

static Big big_sum(const Big *a, const Big *b) {
    Big r = {{0}, a->n > b->n ? a->n : b->n};
    uint64_t carry = 0;
    for (int i = 0; i < r.n; i++) {
        carry += (uint64_t)(i < a->n ? a->v[i] : 0) + (i < b->n ? b->v[i] : 0);
        r.v[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry)
        r.v[r.n++] = (uint32_t)carry;
    return r;
}

static void big_subtract(Big *a, const Big *b) {
    int64_t carry = 0;
    for (int i = 0; i < a->n; i++) {
        carry += (int64_t)a->v[i] - (i < b->n ? b->v[i] : 0);
        a->v[i] = (uint32_t)carry;
        carry >>= 32;
    }
    while (a->n > 0 && !a->v[a->n - 1])
        a->n--;
}

/* b / s, which is less than 20; b becomes the remainder. */
static int big_divide(Big *b, const Big *s) {
    int q = 0;
    for (; big_compare(b, s) >= 0; q++)
        big_subtract(b, s);
    return q;
}

/* ---- digits ---- */

static void whole(Digits *r, int exponent, int64_t fraction, int significant) {
    int64_t v = exponent < 52 ? fraction >> (52 - exponent) : fraction << (exponent - 52);
    int dropped = 0;
    if (exponent > significant) {
        int p = exponent - significant - 1;
        dropped = p > 1 ? (int)(p * 0.30103) : 0;
        if (dropped > 0) {
            int64_t unit = pow_of(10, dropped), rest = v % unit;
            v = v / unit + (rest >= unit >> 1);
        }
    }
    for (; v % 10 == 0; v /= 10)
        dropped++;
    for (int64_t w = v; w; w /= 10)
        r->count++;
    for (int i = r->count - 1; i >= 0; i--, v /= 10)
        r->d[i] = (uint8_t)(v % 10);
    r->point = r->count + dropped;
}

static void round_up(Digits *r) {
    int i = r->count - 1;
    while (r->d[i] == 9) {
        if (i == 0) {
            r->point++;
            r->d[0] = 1;
            return;
        }
        r->d[i--] = 0;
    }
    r->d[i]++;
}

static void finish(Digits *r, int exp10, bool low, bool high, int half) {
    r->point = exp10 + 1;
    if (high && (!low || half > 0 || (half == 0 && r->d[r->count - 1] & 1)))
        round_up(r);
}

/* The E form wants a second digit at any price. */
static bool wants_more(int exp10) {
    return exp10 < -3 || exp10 >= 8;
}

static bool overflowed(int64_t m, bool narrow) {
    return narrow ? m <= 0 || m > INT32_MAX : m <= 0;
}

/* Sums and products wrap around, as they do where these digits were first chosen. */
static int64_t times10(int64_t v) {
    return (int64_t)((uint64_t)v * 10);
}

static int64_t plus(int64_t a, int64_t b) {
    return (int64_t)((uint64_t)a + (uint64_t)b);
}

static void small_digits(Digits *r, int64_t b, int64_t s, int64_t m, int exp10, bool narrow) {
    int64_t tens = s * 10;
    int q = (int)(b / s);
    b = 10 * (b % s);
    m = times10(m);
    bool low = b<m, high = b> tens - m;
    if (q == 0 && !high)
        exp10--;
    else
        r->d[r->count++] = (uint8_t)q;
    if (wants_more(exp10))
        low = high = false;
    while (!low && !high) {
        q = (int)(b / s);
        b = 10 * (b % s);
        m = times10(m);
        low = high = true;
        if (!overflowed(m, narrow)) {
            low = b < m;
            high = plus(b, m) > tens;
        }
        r->d[r->count++] = (uint8_t)q;
    }
    int64_t half = plus(plus(b, b), -tens);
    finish(r, exp10, low, high, half < 0 ? -1 : half > 0);
}

static void big_digits(Digits *r, Big b, const Big *s, Big m, int exp10) {
    Big tens = *s, sum;
    big_mul(&tens, 10);
    int q = big_divide(&b, s);
    big_mul(&b, 10);
    big_mul(&m, 10);
    bool low = big_compare(&b, &m) < 0, high = (sum = big_sum(&b, &m), big_compare(&sum, &tens) >= 0);
    if (q == 0 && !high)
        exp10--;
    else
        r->d[r->count++] = (uint8_t)q;
    if (wants_more(exp10))
        low = high = false;
    while (!low && !high) {
        q = big_divide(&b, s);
        big_mul(&b, 10);
        big_mul(&m, 10);
        low = big_compare(&b, &m) < 0;
        sum = big_sum(&b, &m);
        high = big_compare(&sum, &tens) >= 0;
        r->d[r->count++] = (uint8_t)q;
    }
    sum = big_sum(&b, &b);
    finish(r, exp10, low, high, high && low ? big_compare(&sum, &tens) : 0);
}

static int bits_of_pow5(int n) {
    return n == 0 ? 0 : n < POW5_COUNT ? 64 - __builtin_clzll((uint64_t)pow_of(5, n)) : n * 3;
}

static int estimate(int64_t fraction, int bits, int exponent) {
    double unit = ldexp((double)fraction, 1 - bits); /* between 1 and 2 */
    return (int)floor((unit - 1.5) * 0.289529654 + 0.176091259 + exponent * 0.301029995663981);
}

/* The number is b / s * 10^exp10, and half its last place m / s * 10^exp10, for whole b, s and m. */
static void general(Digits *r, int exponent, int64_t fraction, int bits, int tiny, int significant) {
    int exp10 = estimate(fraction, bits, exponent);
    int b5 = exp10 < 0 ? -exp10 : 0, s5 = exp10 > 0 ? exp10 : 0;
    int b2 = b5 + tiny + exponent, s2 = s5 + tiny, m2 = b2 - significant;
    b2 -= bits - 1;
    int common = b2 < s2 ? b2 : s2;
    b2 -= common;
    s2 -= common;
    m2 -= common + (bits == 1);
    if (m2 < 0) {
        b2 -= m2;
        s2 -= m2;
        m2 = 0;
    }
    int b_bits = bits + b2 + bits_of_pow5(b5), s_bits = s2 + 1 + bits_of_pow5(s5 + 1);
    if (b_bits < 64 && s_bits < 64) {
        small_digits(r, (fraction * pow_of(5, b5)) << b2, pow_of(5, s5) << s2, pow_of(5, b5) << m2, exp10,
                     b_bits < 32 && s_bits < 32);
    } else {
        Big s = big_make(1, s5, s2);
        big_digits(r, big_make(fraction, b5, b2), &s, big_make(1, b5, m2), exp10);
    }
}

/* A positive number: fraction, its top bit at 52, times 2^(exponent - 52). */
static void develop(Digits *r, int exponent, int64_t fraction, int significant) {
    int zeros = __builtin_ctzll((uint64_t)fraction);
    int bits = DOUBLE_BITS - zeros;
    int tiny = bits - exponent - 1 > 0 ? bits - exponent - 1 : 0;
    if (tiny == 0 && exponent >= -21 && exponent <= 62 && bits < 64)
        whole(r, exponent, fraction, significant);
    else
        general(r, exponent, fraction >> zeros, bits, tiny, significant);
}

static const char *lay_out(Compiler *c, const Digits *r, const char *sign) {
    char m[41];
    for (int i = 0; i < r->count; i++)
        m[i] = (char)('0' + r->d[i]);
    m[r->count] = 0;
    int n = r->count, point = r->point;
    if (point > 0 && point < 8) {
        if (n <= point)
            return arena_printf(&c->arena, "%s%s%.*s.0", sign, m, point - n, "0000000");
        return arena_printf(&c->arena, "%s%.*s.%s", sign, point, m, m + point);
    }
    if (point <= 0 && point > -3)
        return arena_printf(&c->arena, "%s0.%.*s%s", sign, -point, "0000000", m);
    return arena_printf(&c->arena, "%s%c.%sE%d", sign, m[0], n > 1 ? m + 1 : "0", point - 1);
}

const char *const_decimal(Compiler *c, double d, bool single) {
    if (d != d)
        return "NaN";
    if (isinf(d))
        return d > 0 ? "Infinity" : "-Infinity";
    if (d == 0)
        return signbit(d) ? "-0.0" : "0.0";
    int exponent;
    int64_t fraction = (int64_t)ldexp(frexp(fabs(d), &exponent), DOUBLE_BITS);
    exponent--;
    int significant = single ? FLOAT_BITS : DOUBLE_BITS, least = single ? -126 : -1022;
    if (exponent < least)
        significant -= least - exponent;
    Digits r = {{0}, 0, 0};
    develop(&r, exponent, fraction, significant);
    return lay_out(c, &r, d < 0 ? "-" : "");
}
