/* The Mandelbrot set. */
#include "../bench.h"
#define N 200
static uint8_t image[N][N];

static NOINLINE void mandelbrot(uint8_t image[N][N], double shift) {
    for (int y = 0; y < N; y++)
        for (int x = 0; x < N; x++) {
            double cr = 2.0 * x / N - 1.5 + shift, ci = 2.0 * y / N - 1, zr = 0, zi = 0;
            int i = 0;
            for (; i < 100 && zr * zr + zi * zi < 4; i++) {
                double t = zr * zr - zi * zi + cr;
                zi = 2 * zr * zi + ci;
                zr = t;
            }
            image[y][x] += (uint8_t)i;
        }
}

int main(int argc, char **argv) {
    for (int n = bench_repetitions(argc, argv); n > 0; n--) mandelbrot(image, n / 1e4);
    return bench_done(bench_sum(image, sizeof image));
}
