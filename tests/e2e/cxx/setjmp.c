// setjmp and longjmp: across frames, out of loops, with a value, several buffers.
#include <setjmp.h>

#define EXPORT(name) __attribute__((export_name(#name), noinline))

static jmp_buf outer, inner;
static int steps;

__attribute__((noinline)) static void dive(int depth, int value) {
  steps++;
  if (depth == 0) longjmp(outer, value);
  dive(depth - 1, value);
  steps += 1000;
}

EXPORT(jump) int jump(int depth, int value) {
  volatile int kept = depth * 7;
  steps = 0;
  int got = setjmp(outer);
  if (got == 0) {
    dive(depth, value);
    return -1;
  }
  return got * 10000 + kept * 100 + steps;
}

EXPORT(nested) int nested(int which) {
  int first = setjmp(outer);
  if (first != 0) return 100 + first;
  int second = setjmp(inner);
  if (second != 0) return 200 + second;
  if (which == 0) longjmp(outer, 1);
  if (which == 1) longjmp(inner, 2);
  return 0;
}

EXPORT(loop) int loop(int count) {
  volatile int rounds = 0;
  setjmp(outer);
  rounds = rounds + 1;
  if (rounds < count) dive(rounds % 5, 1);
  return rounds;
}
