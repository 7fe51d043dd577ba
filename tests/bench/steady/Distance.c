#include "bench.h"
static int min(int a, int b) {
    return a < b ? a : b;
}
static int64_t bench_round(void) {
    enum { n = 500 };
    char a[n], b[n];
    int rows[2][n + 1], *last = rows[0], *row = rows[1];
    for (int i = 0; i < n; i++) {
        a[i] = (char)('a' + i * i % 17);
        b[i] = (char)('a' + i * 5 % 19);
    }
    for (int j = 0; j <= n; j++)
        last[j] = j;
    for (int i = 1; i <= n; i++) {
        row[0] = i;
        for (int j = 1; j <= n; j++) {
            int swap = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = min(swap, min(last[j], row[j - 1]) + 1);
        }
        int *t = last;
        last = row;
        row = t;
    }
    return last[n];
}
