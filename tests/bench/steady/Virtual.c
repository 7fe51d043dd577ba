#include "bench.h"
typedef struct Shape Shape;
struct Shape {
    int (*area)(Shape *, int);
    int (*weight)(Shape *);
    int (*get)(Shape *);
    int size;
};
static int get(Shape *s) {
    return s->size;
}
static int square(Shape *s, int k) {
    return s->size * s->size + k;
}
static int bar(Shape *s, int k) {
    return s->size * k;
}
static int dot(Shape *s, int k) {
    return k;
}
static int one(Shape *s) {
    return 1;
}
static int two(Shape *s) {
    return 2;
}
static int three(Shape *s) {
    return 3;
}
static Shape shapes[] = {
    {square, one, get, 1}, {bar, two, get, 2}, {dot, three, get, 3}, {square, one, get, 4}};
static int64_t bench_round(void) {
    Shape *volatile same = &shapes[0];
    int64_t sum = 0;
    for (int i = 0; i < 200000; i++) {
        Shape *b = &shapes[i & 3];
        sum += b->weight(b) + b->get(b);
        sum += b->area(b, i & 7);
        sum += same->area(same, i & 15);
    }
    return sum;
}
