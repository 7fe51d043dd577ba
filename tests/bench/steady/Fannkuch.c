#include "bench.h"
static int64_t bench_round(void) {
    enum { n = 7 };
    int p[n], q[n], counts[n] = {0}, max = 0, sum = 0, sign = 1, r = n;
    for (int i = 0; i < n; i++)
        p[i] = i;
    for (;;) {
        for (; r != 1; r--)
            counts[r - 1] = r;
        if (p[0] != 0) {
            memcpy(q, p, sizeof p);
            int flips = 0;
            for (int k = q[0]; k != 0; k = q[0]) {
                for (int i = 0, j = k; i < j; i++, j--) {
                    int t = q[i];
                    q[i] = q[j];
                    q[j] = t;
                }
                flips++;
            }
            max = flips > max ? flips : max;
            sum += sign * flips;
        }
        sign = -sign;
        for (;;) {
            if (r == n)
                return sum * INT64_C(100) + max;
            int first = p[0];
            for (int i = 0; i < r; i++)
                p[i] = p[i + 1];
            p[r] = first;
            if (--counts[r] > 0)
                break;
            r++;
        }
    }
}
