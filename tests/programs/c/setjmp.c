/* What LLVM's -wasm-enable-sjlj calls. */
#include <setjmp.h>

void __wasm_setjmp(struct __jmp_buf *env, unsigned label, void *invocation) {
    env->invocation = invocation;
    env->label = label;
}

/* Which call of setjmp it was; 0 if none of this invocation. */
unsigned __wasm_setjmp_test(struct __jmp_buf *env, void *invocation) {
    return env->invocation == invocation ? env->label : 0;
}

void __wasm_longjmp(struct __jmp_buf *env, int value) {
    env->thrown.env = env;
    env->thrown.value = value ? value : 1;
    __builtin_wasm_throw(1, &env->thrown); /* 1: the tag __c_longjmp */
}
