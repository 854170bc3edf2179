/* Text: splitting into words, counting them in a hash table, comparing and copying strings. */
#include "../bench.h"
#define SLOTS 4096
#define TEXT 200000
struct word {
    char *text;
    size_t len;
    uint32_t hash;
    int count;
};
static char text[TEXT + 1];
static struct word words[SLOTS];

static NOINLINE void add(const char *start, size_t len) {
    uint32_t hash = 5381;
    for (size_t i = 0; i < len; i++) hash = hash * 33 ^ (uint8_t)start[i];
    for (uint32_t i = hash;; i++) {
        struct word *word = &words[i % SLOTS];
        if (!word->text) {
            word->text = malloc(len + 1);
            memcpy(word->text, start, len);
            word->text[len] = 0;
            word->len = len;
            word->hash = hash;
        }
        if (word->hash == hash && word->len == len && memcmp(word->text, start, len) == 0) {
            word->count++;
            return;
        }
    }
}

static NOINLINE void split(char *text) {
    for (char *p = text; *p;) {
        while (*p == ' ') p++;
        char *start = p;
        while (*p && *p != ' ') p++;
        if (p > start) add(start, (size_t)(p - start));
    }
}

int main(int argc, char **argv) {
    uint32_t state = 1;
    for (size_t i = 0; i < TEXT;) {
        char word[16];
        int len = sprintf(word, "w%x", (unsigned)(bench_random(&state) >> 12) % 1500);
        for (int k = 0; k < len && i < TEXT; k++) text[i++] = word[k];
        if (i < TEXT) text[i++] = ' ';
    }
    for (int n = bench_repetitions(argc, argv); n > 0; n--) split(text);
    uint64_t sum = 0;
    for (int i = 0; i < SLOTS; i++)
        if (words[i].text) sum += words[i].hash * (uint64_t)words[i].count;
    return bench_done(sum);
}
