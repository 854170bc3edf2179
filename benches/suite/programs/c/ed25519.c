/* Multiplications in the field of Curve25519, in limbs of 51 bits: products of 64 by 64 to 128 bits. */
#include "../bench.h"
typedef unsigned __int128 wide;
typedef uint64_t field[5];
#define MASK ((1ull << 51) - 1)

static NOINLINE void multiply(field r, const field a, const field b) {
    wide t0 = (wide)a[0] * b[0] + (wide)(19 * a[1]) * b[4] + (wide)(19 * a[2]) * b[3] + (wide)(19 * a[3]) * b[2] +
              (wide)(19 * a[4]) * b[1];
    wide t1 = (wide)a[0] * b[1] + (wide)a[1] * b[0] + (wide)(19 * a[2]) * b[4] + (wide)(19 * a[3]) * b[3] +
              (wide)(19 * a[4]) * b[2];
    wide t2 = (wide)a[0] * b[2] + (wide)a[1] * b[1] + (wide)a[2] * b[0] + (wide)(19 * a[3]) * b[4] + (wide)(19 * a[4]) * b[3];
    wide t3 = (wide)a[0] * b[3] + (wide)a[1] * b[2] + (wide)a[2] * b[1] + (wide)a[3] * b[0] + (wide)(19 * a[4]) * b[4];
    wide t4 = (wide)a[0] * b[4] + (wide)a[1] * b[3] + (wide)a[2] * b[2] + (wide)a[3] * b[1] + (wide)a[4] * b[0];
    t1 += (uint64_t)(t0 >> 51);
    t2 += (uint64_t)(t1 >> 51);
    t3 += (uint64_t)(t2 >> 51);
    t4 += (uint64_t)(t3 >> 51);
    r[0] = ((uint64_t)t0 & MASK) + 19 * (uint64_t)(t4 >> 51);
    r[1] = ((uint64_t)t1 & MASK) + (r[0] >> 51);
    r[0] &= MASK;
    r[2] = (uint64_t)t2 & MASK;
    r[3] = (uint64_t)t3 & MASK;
    r[4] = (uint64_t)t4 & MASK;
}

int main(int argc, char **argv) {
    field x = {1234567890123, 9876543210987, 1111111111111, 2222222222222, 3333333333333}, y = {9, 8, 7, 6, 5};
    for (long n = 10000L * bench_repetitions(argc, argv); n > 0; n--) {
        multiply(y, x, y);
        multiply(x, x, y);
    }
    return bench_done(bench_sum(x, sizeof x));
}
