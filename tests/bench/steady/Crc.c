#include "bench.h"
static uint32_t table[256];
static uint8_t data[400000];
static int64_t bench_round(void) {
    if (!table[1]) {
        for (uint32_t i = 0; i < 256; i++) {
            uint32_t c = i;
            for (int k = 0; k < 8; k++)
                c = c & 1 ? c >> 1 ^ 0xedb88320 : c >> 1;
            table[i] = c;
        }
        for (uint32_t i = 0; i < sizeof data; i++)
            data[i] = (uint8_t)((int32_t)(i * i) >> 3);
    }
    uint32_t c = ~0u;
    for (uint32_t i = 0; i < sizeof data; i++)
        c = table[(c ^ data[i]) & 0xff] ^ c >> 8;
    return (int32_t)~c;
}
