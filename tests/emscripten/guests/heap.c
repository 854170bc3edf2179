/* A heap that grows. */
#include <emscripten.h>
#include <stdlib.h>
#include <string.h>

static void *volatile kept;

/* Gets blocks until there are `most` bytes or none are left; gives how many mebibytes it got. */
EMSCRIPTEN_KEEPALIVE unsigned fill(unsigned most) {
    unsigned got = 0;
    while (got < most) {
        char *block = malloc(1 << 20);
        if (!block) {
            break;
        }
        kept = block;
        memset(block, (int)got, 1 << 20);
        got++;
    }
    return got;
}
