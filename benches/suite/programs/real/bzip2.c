/* bzip2: compresses and uncompresses text. */
#include "data.h"
#include "bzlib.h"
#define N 200000
static uint8_t data[N], packed[N + N / 2], unpacked[N];

void bz_internal_error(int code) { exit(code); }

int main(int argc, char **argv) {
    uint64_t sum = 0;
    fill_with_text(data, N);
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        unsigned len = sizeof packed, end = N;
        if (BZ2_bzBuffToBuffCompress((char *)packed, &len, (char *)data, N, 1 + n % 9, 0, 0) != BZ_OK) return 1;
        if (BZ2_bzBuffToBuffDecompress((char *)unpacked, &end, (char *)packed, len, 0, 0) != BZ_OK || memcmp(data, unpacked, N)) return 1;
        sum = sum * 31 + bench_sum(packed, len);
    }
    return bench_done(sum);
}
