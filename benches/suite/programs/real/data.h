/* Text to compress: words of different frequency, numbers, repetitions. */
#include "../bench.h"

static void fill_with_text(uint8_t *data, size_t len) {
    static const char *const words[] = {"the ", "of ", "module ", "memory ", "and ", "instance ", "table\n", "value, ", "function ",
                                        "store. ", "is ", "a ", "index ", "trap ", "element ", "0x"};
    uint32_t state = 1;
    for (size_t i = 0; i < len;) {
        uint32_t random = bench_random(&state) >> 8;
        char text[24];
        if (random % 7 == 0)
            sprintf(text, "%u ", (unsigned)(random >> 8) % 100000);
        else
            strcpy(text, words[(random >> 4) % 16 & (random >> 9) % 16]);
        for (const char *p = text; *p && i < len; p++) data[i++] = (uint8_t)*p;
        if (random % 64 == 5 && i > 2000)
            for (size_t n = random >> 10 & 127, from = i - 1000 - (random >> 6 & 511); n > 0 && i < len; n--) data[i++] = data[from++];
    }
}
