/* A filter over samples of 16 bits: products summed in 32. */
#include "../bench.h"
#define N 8192
#define TAPS 64
static int16_t samples[N + TAPS], taps[TAPS];
static int32_t result[N];

static NOINLINE void filter(int32_t *result, const int16_t *samples, const int16_t *taps) {
    for (int i = 0; i < N; i++) {
        int32_t sum = 0;
        for (int k = 0; k < TAPS; k++) sum += samples[i + k] * taps[k];
        result[i] += sum >> 8;
    }
}

int main(int argc, char **argv) {
    uint32_t state = 1;
    for (int i = 0; i < N + TAPS; i++) samples[i] = (int16_t)(bench_random(&state) >> 20);
    for (int i = 0; i < TAPS; i++) taps[i] = (int16_t)(bench_random(&state) >> 24);
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        filter(result, samples, taps);
        samples[n % N] ^= 1;
    }
    return bench_done(bench_sum(result, sizeof result));
}
