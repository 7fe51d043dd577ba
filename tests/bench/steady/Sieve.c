#include "bench.h"
#include <stdbool.h>
static int64_t bench_round(void) {
    int n = 300000, count = 0;
    bool *composite = calloc((size_t)n + 1, 1);
    for (int i = 2; i <= n; i++)
        if (!composite[i]) {
            count++;
            for (int j = i + i; j <= n; j += i)
                composite[j] = true;
        }
    free(composite);
    return count;
}
