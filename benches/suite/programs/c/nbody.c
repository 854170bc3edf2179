/* The planets. */
#include "../bench.h"
#include <math.h>
struct body {
    double x, y, z, vx, vy, vz, mass;
};
#define BODIES 5

static NOINLINE void advance(struct body *bodies, double dt) {
    for (int i = 0; i < BODIES; i++) {
        struct body *b = &bodies[i];
        for (int j = i + 1; j < BODIES; j++) {
            struct body *c = &bodies[j];
            double dx = b->x - c->x, dy = b->y - c->y, dz = b->z - c->z;
            double square = dx * dx + dy * dy + dz * dz;
            double magnitude = dt / (square * sqrt(square));
            b->vx -= dx * c->mass * magnitude;
            b->vy -= dy * c->mass * magnitude;
            b->vz -= dz * c->mass * magnitude;
            c->vx += dx * b->mass * magnitude;
            c->vy += dy * b->mass * magnitude;
            c->vz += dz * b->mass * magnitude;
        }
    }
    for (int i = 0; i < BODIES; i++) {
        bodies[i].x += dt * bodies[i].vx;
        bodies[i].y += dt * bodies[i].vy;
        bodies[i].z += dt * bodies[i].vz;
    }
}

int main(int argc, char **argv) {
    struct body bodies[BODIES] = {
        {0, 0, 0, 0, 0, 0, 39.47},
        {4.84, -1.16, -0.10, 0.6, 2.81, -0.02, 0.037},
        {8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011},
        {12.89, -15.11, -0.22, 1.08, 0.86, -0.01, 0.0017},
        {15.37, -25.9, 0.179, 0.97, 0.59, -0.034, 0.002},
    };
    for (long n = 1000L * bench_repetitions(argc, argv); n > 0; n--) advance(bodies, 0.001);
    return bench_done(bench_sum(bodies, sizeof bodies));
}
