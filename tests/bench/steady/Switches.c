#include "bench.h"
static int8_t code[97];
static int64_t bench_round(void) {
    for (int i = 0; i < 97; i++)
        code[i] = (int8_t)(i * 7 % 11);
    uint32_t a = 1, b = 2;
    int pc = 0;
    int64_t total = 0;
    for (int i = 0; i < 300000; i++) {
        switch (code[pc]) {
        case 0: a += b; break;
        case 1: b ^= a; break;
        case 2: a = a * 3 + 1; break;
        case 3: b -= (uint32_t)((int32_t)a >> 2); break;
        case 4: total += (int32_t)a; break;
        case 5: total ^= (int32_t)b; break;
        case 6: a = -a; break;
        case 7: b = b << 1 | b >> 31; break;
        case 8:
            if ((a & 1) == 0)
                total++;
            break;
        default: total += pc;
        }
        if (++pc == 97)
            pc = 0;
    }
    return total + (int32_t)a + (int32_t)b;
}
