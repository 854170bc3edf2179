/* setjmp and longjmp, emulated. */
#include <emscripten.h>
#include <setjmp.h>
#include <stdlib.h>

static jmp_buf outer, inner;

static void jump(jmp_buf to, int depth, int value) {
    volatile char frame[64];
    frame[0] = (char)depth;
    if (depth == 0) {
        longjmp(to, value);
    }
    jump(to, depth - 1, value);
    frame[1] = frame[0];
}

EMSCRIPTEN_KEEPALIVE int round_trip(int depth, int value) {
    volatile int before = 5;
    int got = setjmp(outer);
    if (got == 0) {
        before = 6;
        jump(outer, depth, value);
        return -1;
    }
    return before * 1000 + got;
}

/* A jump over a function that has its own handler, and one to that. */
static int middle(int which) {
    int got = setjmp(inner);
    if (got == 0) {
        jump(which ? inner : outer, 3, 7 + which);
    }
    return got + 100;
}

EMSCRIPTEN_KEEPALIVE int nested(int which) {
    int got = setjmp(outer);
    if (got) {
        return got;
    }
    return middle(which);
}

EMSCRIPTEN_KEEPALIVE int loop(int count) {
    volatile int sum = 0;
    for (volatile int i = 0; i < count; i++) {
        int got = setjmp(outer);
        if (got == 0) {
            jump(outer, 2, i + 1);
        }
        sum += got;
    }
    return sum;
}

/* Calls of many types through the host; the 64-bit one too. */
static double mixed(int a, long long b, float c, double d) {
    if (a < 0) {
        longjmp(outer, 3);
    }
    return a + (double)b + c + d;
}

static double (*volatile function)(int, long long, float, double) = mixed;

EMSCRIPTEN_KEEPALIVE double types(int a, long long b, float c, double d) {
    if (setjmp(outer)) {
        return -3;
    }
    return function(a, b, c, d);
}

EMSCRIPTEN_KEEPALIVE int trap_inside(void) {
    if (setjmp(outer)) {
        return 1;
    }
    static void (*volatile bad)(void);
    bad();
    return 2;
}

static int stale_frame(void) {
    return setjmp(inner);
}

EMSCRIPTEN_KEEPALIVE int stale(void) {
    if (stale_frame() == 0) {
        longjmp(inner, 1);
    }
    return 1;
}
