/* Bench.java in C. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

__attribute__((noinline)) static int64_t bench_round(void);

static int64_t bench_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

int main(int argc, char **argv) {
    int64_t (*volatile round)(void) = bench_round;
    int64_t result = round(), n = argc > 2 ? atoll(argv[2]) : 1;
    if (argc <= 2 || strcmp(argv[1], "steady") != 0) {
        while (--n > 0)
            round();
        printf("%lld\n", (long long)result);
        return 0;
    }
    int64_t start = bench_now(), time = n * 1000000, best = INT64_MAX, now = start;
    while (now < start + time) {
        int64_t from = now, rounds = 0;
        do {
            round();
            rounds++;
            now = bench_now();
        } while (now - from < time / 20);
        if ((now - from) / rounds < best)
            best = (now - from) / rounds;
    }
    printf("%lld %lld\n", (long long)result, (long long)best);
    return 0;
}
