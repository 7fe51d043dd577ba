#include "bench.h"
typedef struct Fields {
    int a, b;
    int64_t total;
} Fields;
static volatile int count;
static int64_t bench_round(void) {
    Fields fields = {0}, *volatile place = &fields;
    count = 0;
    for (int i = 0; i < 500000; i++) {
        Fields *f = place;
        f->a = (int)((unsigned)f->a + (unsigned)i);
        f->b = (int)((unsigned)f->a - (unsigned)f->b);
        f->total += f->b;
        count++;
        if (f->a < 0)
            f->a = 0;
    }
    return fields.total + count;
}
