#include "bench.h"
#include <math.h>
typedef struct Body {
    double x, y, z, vx, vy, vz, mass;
} Body;
static Body bodies[5];
static void advance(Body *all, int n, double dt) {
    for (int i = 0; i < n; i++) {
        Body *a = &all[i];
        for (int j = i + 1; j < n; j++) {
            Body *b = &all[j];
            double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
            double d2 = dx * dx + dy * dy + dz * dz + 0.01;
            double mag = dt / (d2 * sqrt(d2));
            a->vx -= dx * b->mass * mag;
            a->vy -= dy * b->mass * mag;
            a->vz -= dz * b->mass * mag;
            b->vx += dx * a->mass * mag;
            b->vy += dy * a->mass * mag;
            b->vz += dz * a->mass * mag;
        }
    }
    for (int i = 0; i < n; i++) {
        all[i].x += dt * all[i].vx;
        all[i].y += dt * all[i].vy;
        all[i].z += dt * all[i].vz;
    }
}
static int64_t bench_round(void) {
    for (int i = 0; i < 5; i++)
        bodies[i] = (Body){i * 1.5, i * i * 0.5, -i, 0.1 * i, 0.2, -0.1, 1 + i * 0.1};
    for (int i = 0; i < 10000; i++)
        advance(bodies, 5, 0.001);
    return (int64_t)(bodies[0].x * 1e9);
}
