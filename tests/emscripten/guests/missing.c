/* Wants what there is not. */
#include <emscripten.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

extern int own_function(int);

int main(void) {
    int ends[2];
    return pipe(ends) + own_function(EM_ASM_INT({ return 1; }));
}
