#include "bench.h"
enum { N = 102 };
static int8_t a[N][N], b[N][N];
static int generation(int8_t from[N][N], int8_t to[N][N]) {
    int n = N - 1, alive = 0;
    for (int y = 1; y < n; y++) {
        int8_t *up = from[y - 1], *here = from[y], *down = from[y + 1], *out = to[y];
        for (int x = 1; x < n; x++) {
            int near = up[x - 1] + up[x] + up[x + 1] + here[x - 1] + here[x + 1] + down[x - 1] + down[x] +
                       down[x + 1];
            out[x] = near == 3 || (near == 2 && here[x] == 1);
            alive += out[x];
        }
    }
    return alive;
}
static int64_t bench_round(void) {
    uint32_t seed = 42;
    for (int y = 1; y < N - 1; y++)
        for (int x = 1; x < N - 1; x++) {
            seed = seed * 1664525 + 1013904223;
            a[y][x] = (int8_t)(seed >> 31);
        }
    uint64_t sum = 0;
    for (int i = 0; i < 10; i++) {
        sum = sum * 31 + (uint64_t)generation(a, b);
        sum += (uint64_t)generation(b, a);
    }
    return (int64_t)sum;
}
