/* Binary trees out of the C library's heap: many small allocations and calls. */
#include "../bench.h"
struct node {
    struct node *left, *right;
};

static struct node *grow(int depth) {
    struct node *node = malloc(sizeof *node);
    node->left = depth ? grow(depth - 1) : NULL;
    node->right = depth ? grow(depth - 1) : NULL;
    return node;
}

static uint64_t count(struct node *node) { return node ? 1 + count(node->left) + count(node->right) : 0; }

static void cut(struct node *node) {
    if (!node) return;
    cut(node->left);
    cut(node->right);
    free(node);
}

int main(int argc, char **argv) {
    uint64_t sum = 0;
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        struct node *tree = grow(13);
        sum = sum * 3 + count(tree);
        cut(tree);
    }
    return bench_done(sum);
}
