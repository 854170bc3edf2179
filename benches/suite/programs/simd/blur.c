/* A blur of an image of bytes. */
#include "../bench.h"
#define W 512
#define H 256
static uint8_t image[H][W], other[H][W];

static NOINLINE void blur(uint8_t to[H][W], uint8_t from[H][W]) {
    for (int y = 1; y < H - 1; y++)
        for (int x = 1; x < W - 1; x++) {
            unsigned sum = from[y - 1][x - 1] + 2 * from[y - 1][x] + from[y - 1][x + 1] + 2 * from[y][x - 1] + 4 * from[y][x] +
                           2 * from[y][x + 1] + from[y + 1][x - 1] + 2 * from[y + 1][x] + from[y + 1][x + 1];
            to[y][x] = (uint8_t)((sum + 8) >> 4);
        }
}

int main(int argc, char **argv) {
    uint32_t state = 1;
    for (int y = 0; y < H; y++)
        for (int x = 0; x < W; x++) image[y][x] = other[y][x] = (uint8_t)bench_random(&state);
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        blur(other, image);
        blur(image, other);
    }
    return bench_done(bench_sum(image, sizeof image));
}
