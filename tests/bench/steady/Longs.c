#include "bench.h"
static int64_t bench_round(void) {
    uint64_t x = 88172645463325252u, sum = 0;
    for (int i = 0; i < 200000; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        sum += (uint64_t)((int64_t)x % 1000 * 3) + (uint64_t)((int64_t)x >> 5) * 31;
    }
    return (int64_t)sum;
}
