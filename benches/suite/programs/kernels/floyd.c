/* Shortest paths between all nodes of a graph (Floyd and Warshall). */
#include "../bench.h"
#define N 256
static int path[N][N], original[N][N];

static NOINLINE void floyd(int path[N][N]) {
    for (int k = 0; k < N; k++)
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++)
                path[i][j] = path[i][j] < path[i][k] + path[k][j] ? path[i][j] : path[i][k] + path[k][j];
}

int main(int argc, char **argv) {
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) original[i][j] = (i + j) % 13 == 0 || (i + j) % 7 == 0 ? 999 : i * j % 7 + 1;
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        memcpy(path, original, sizeof path);
        floyd(path);
    }
    return bench_done(bench_sum(path, sizeof path));
}
