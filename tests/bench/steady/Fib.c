#include "bench.h"
__attribute__((noinline)) static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}
static int64_t bench_round(void) {
    return fib(25);
}
