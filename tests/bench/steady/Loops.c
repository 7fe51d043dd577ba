#include "bench.h"
static int64_t bench_round(void) {
    uint32_t x = 1;
    for (uint32_t i = 0; i < 40; i++)
        for (uint32_t j = 0; j < 100; j++)
            for (uint32_t k = 0; k < 200; k++)
                x = (x + (i ^ k)) * 5 - (uint32_t)((int32_t)x >> 3) + j;
    return (int32_t)x;
}
