#include "bench.h"
#include <stdbool.h>
static bool is_free(const int *columns, int row, int c) {
    for (int r = 0; r < row; r++) {
        int d = columns[r] - c;
        if (d == 0 || d == row - r || d == r - row)
            return false;
    }
    return true;
}
static int place(int *columns, int row, int n) {
    if (row == n)
        return 1;
    int count = 0;
    for (int c = 0; c < n; c++)
        if (is_free(columns, row, c)) {
            columns[row] = c;
            count += place(columns, row + 1, n);
        }
    return count;
}
static int64_t bench_round(void) {
    int columns[8];
    return place(columns, 0, 8);
}
