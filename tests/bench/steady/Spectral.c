#include "bench.h"
#include <math.h>
enum { N = 150 };
static double a(int i, int j) {
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
}
static void times(const double *v, double *out) {
    for (int i = 0; i < N; i++) {
        double s = 0;
        for (int j = 0; j < N; j++)
            s += a(i, j) * v[j];
        out[i] = s;
    }
}
static void times_transposed(const double *v, double *out) {
    for (int i = 0; i < N; i++) {
        double s = 0;
        for (int j = 0; j < N; j++)
            s += a(j, i) * v[j];
        out[i] = s;
    }
}
static int64_t bench_round(void) {
    double u[N], v[N], t[N], vbv = 0, vv = 0;
    for (int i = 0; i < N; i++)
        u[i] = 1;
    for (int i = 0; i < 4; i++) {
        times(u, t);
        times_transposed(t, v);
        times(v, t);
        times_transposed(t, u);
    }
    for (int i = 0; i < N; i++) {
        vbv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    return (int64_t)(sqrt(vbv / vv) * 1e9);
}
