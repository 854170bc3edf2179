/* A small machine whose instructions are functions in a table: calls through pointers. */
#include "../bench.h"
struct machine {
    uint32_t registers[8], steps;
};
typedef void operation(struct machine *, unsigned, unsigned);

static void op_add(struct machine *m, unsigned a, unsigned b) { m->registers[a] += m->registers[b]; }
static void op_sub(struct machine *m, unsigned a, unsigned b) { m->registers[a] -= m->registers[b] ^ m->steps; }
static void op_mul(struct machine *m, unsigned a, unsigned b) { m->registers[a] *= m->registers[b] | 1; }
static void op_xor(struct machine *m, unsigned a, unsigned b) { m->registers[a] ^= m->registers[b] >> 3; }
static void op_rotate(struct machine *m, unsigned a, unsigned b) {
    m->registers[a] = m->registers[a] << (b + 1) | m->registers[a] >> (31 - b);
}
static void op_move(struct machine *m, unsigned a, unsigned b) { m->registers[a] = m->registers[b] + a; }
static void op_less(struct machine *m, unsigned a, unsigned b) { m->registers[a] += m->registers[a] < m->registers[b]; }
static void op_count(struct machine *m, unsigned a, unsigned b) { m->registers[a] += m->steps + b; }

static operation *const operations[8] = {op_add, op_sub, op_mul, op_xor, op_rotate, op_move, op_less, op_count};
static uint8_t program[4096];

static NOINLINE void run(struct machine *m, const uint8_t *program, size_t len) {
    for (size_t i = 0; i + 1 < len; i += 2) {
        operations[program[i] & 7](m, program[i] >> 3 & 7, program[i + 1] & 7);
        m->steps++;
    }
}

int main(int argc, char **argv) {
    uint32_t state = 1;
    struct machine machine = {{1, 2, 3, 4, 5, 6, 7, 8}, 0};
    for (size_t i = 0; i < sizeof program; i++) program[i] = (uint8_t)(bench_random(&state) >> 11);
    for (int n = bench_repetitions(argc, argv); n > 0; n--) run(&machine, program, sizeof program);
    return bench_done(bench_sum(&machine, sizeof machine));
}
