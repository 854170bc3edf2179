/* Zstandard: compresses and uncompresses text at several levels. */
#include "data.h"
#include "zstd.h"
#define N 400000
static uint8_t data[N], packed[N + N / 2], unpacked[N];

int main(int argc, char **argv) {
    uint64_t sum = 0;
    fill_with_text(data, N);
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        size_t len = ZSTD_compress(packed, sizeof packed, data, N, 1 + n % 9);
        if (ZSTD_isError(len)) return 1;
        for (int i = 0; i < 8; i++)
            if (ZSTD_decompress(unpacked, N, packed, len) != N) return 1;
        if (memcmp(data, unpacked, N)) return 1;
        sum = sum * 31 + bench_sum(packed, len);
    }
    return bench_done(sum);
}
