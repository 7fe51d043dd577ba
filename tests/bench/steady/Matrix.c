#include "bench.h"
enum { N = 90 };
static double *A[N], *B[N], *C[N];
static int64_t bench_round(void) {
    if (!A[0])
        for (int i = 0; i < N; i++) {
            A[i] = malloc(sizeof(double) * N);
            B[i] = malloc(sizeof(double) * N);
            C[i] = malloc(sizeof(double) * N);
            for (int j = 0; j < N; j++) {
                A[i][j] = i + j;
                B[i][j] = i - j;
            }
        }
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            double s = 0;
            for (int k = 0; k < N; k++)
                s += A[i][k] * B[k][j];
            C[i][j] = s;
        }
    return (int64_t)C[N / 2][N / 3];
}
