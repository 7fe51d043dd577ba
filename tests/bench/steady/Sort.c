#include "bench.h"
static void sort(int *a, int low, int high) {
    while (low < high) {
        int i = low, j = high, pivot = a[(unsigned)(low + high) >> 1];
        while (i <= j) {
            while (a[i] < pivot)
                i++;
            while (a[j] > pivot)
                j--;
            if (i <= j) {
                int t = a[i];
                a[i++] = a[j];
                a[j--] = t;
            }
        }
        sort(a, low, j);
        low = i;
    }
}
static int a[20000];
static int64_t bench_round(void) {
    uint32_t seed = 12345;
    for (int i = 0; i < 20000; i++) {
        seed = seed * 1103515245 + 12345;
        a[i] = (int)(seed >> 8);
    }
    sort(a, 0, 19999);
    int64_t sum = 0;
    for (int i = 0; i < 20000; i++)
        sum += (int64_t)a[i] * i;
    return sum;
}
