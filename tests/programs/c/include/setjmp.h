/* setjmp and longjmp for WebAssembly, of which Debian's C library has nothing. LLVM turns a call of setjmp into one of
   __wasm_setjmp (setjmp.c here) and lets longjmp be an exception. */
#ifndef SETJMP_H
#define SETJMP_H

typedef struct __jmp_buf {
    void *invocation; /* the call of the function that has called setjmp */
    unsigned label;   /* which of its calls */
    struct {
        void *env;
        int value;
    } thrown; /* what the exception carries */
} jmp_buf[1];

int setjmp(jmp_buf) __attribute__((__returns_twice__));
_Noreturn void longjmp(jmp_buf, int);

#define setjmp setjmp

#endif
