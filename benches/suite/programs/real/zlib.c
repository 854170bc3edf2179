/* zlib: compresses and uncompresses text. */
#include "data.h"
#include "zlib.h"
#define N 300000
static uint8_t data[N], packed[N + N / 2], unpacked[N];

int main(int argc, char **argv) {
    uint64_t sum = 0;
    fill_with_text(data, N);
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        uLongf len = sizeof packed, end = N;
        if (compress2(packed, &len, data, N, 1 + n % 9) != Z_OK) return 1;
        if (uncompress(unpacked, &end, packed, len) != Z_OK || memcmp(data, unpacked, N)) return 1;
        for (int i = 0; i < 3; i++) uncompress(unpacked, &end, packed, len);
        sum = sum * 31 + bench_sum(packed, len) + crc32(0, unpacked, N);
    }
    return bench_done(sum);
}
