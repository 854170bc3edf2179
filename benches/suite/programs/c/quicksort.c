/* Sorting. */
#include "../bench.h"
#define N 100000
static int data[N];

static NOINLINE void sort(int *data, int low, int high) {
    while (low < high) {
        int pivot = data[(low + high) / 2], i = low, j = high;
        while (i <= j) {
            while (data[i] < pivot) i++;
            while (data[j] > pivot) j--;
            if (i <= j) {
                int t = data[i];
                data[i++] = data[j];
                data[j--] = t;
            }
        }
        if (j - low < high - i) {
            sort(data, low, j);
            low = i;
        } else {
            sort(data, i, high);
            high = j;
        }
    }
}

int main(int argc, char **argv) {
    uint32_t state = 1;
    uint64_t sum = 0;
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        for (int i = 0; i < N; i++) data[i] = (int)bench_random(&state);
        sort(data, 0, N - 1);
        sum ^= bench_sum(data, sizeof data);
    }
    return bench_done(sum);
}
