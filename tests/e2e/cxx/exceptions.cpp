// Exceptions of C++: thrown and caught across frames, by value, by base class and by anything; destructors on the way; thrown
// again; through a function pointer; out of the guest.
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#define EXPORT(name) extern "C" __attribute__((export_name(#name), noinline)) 

namespace {

int destroyed;

struct Guard {
  int weight;
  explicit Guard(int weight) : weight(weight) {}
  ~Guard() { destroyed = destroyed * 10 + weight; }
};

struct Base {
  int code;
  explicit Base(int code) : code(code) {}
  virtual ~Base() {}
  virtual int kind() const { return 1; }
};

struct Derived : Base {
  using Base::Base;
  int kind() const override { return 2; }
};

__attribute__((noinline)) void thrower(int what) {
  switch (what) {
    case 0: return;
    case 1: throw 42;
    case 2: throw Derived(7);
    case 3: throw Base(8);
    case 4: throw std::out_of_range("too far");
    case 5: throw std::string("text");
    default: throw 2.5;
  }
}

__attribute__((noinline)) int deep(int depth, int what) {
  Guard guard(depth);
  if (depth == 0) {
    thrower(what);
    return 1;
  }
  return deep(depth - 1, what) + 1;
}

__attribute__((noinline)) int rethrowing(int what) {
  try {
    return deep(2, what);
  } catch (const Base &base) {
    if (base.code == 8) throw;
    return 100 + base.code;
  } catch (int value) {
    throw Base(value);
  }
}

}  // namespace

// What catches the exception `what`, thrown `depth` frames below, and with which content.
EXPORT(caught) int caught(int depth, int what) {
  destroyed = 0;
  try {
    return deep(depth, what);
  } catch (int value) {
    return 1000 + value;
  } catch (const Base &base) {
    return 2000 + 100 * base.kind() + base.code;
  } catch (const std::exception &error) {
    return 3000 + static_cast<int>(std::string(error.what()).size());
  } catch (const std::string &text) {
    return 4000 + static_cast<int>(text.size());
  } catch (...) {
    return 5000;
  }
}

// The weights of the guards destroyed by the last call of `caught`, in the order of their destruction.
EXPORT(destroyed_guards) int destroyed_guards() { return destroyed; }

EXPORT(rethrown) int rethrown(int what) {
  try {
    return rethrowing(what);
  } catch (const Base &base) {
    return -base.code;
  } catch (...) {
    return -1000;
  }
}

// Through a call_indirect.
EXPORT(indirect) int indirect(int what) {
  void (*volatile function)(int) = thrower;
  try {
    function(what);
    return 0;
  } catch (...) {
    return 1;
  }
}

// How many of `count` throws were caught, each in its own loop iteration with a live sum.
EXPORT(many) int64_t many(int count) {
  int64_t sum = 0;
  for (int i = 0; i < count; i++) {
    try {
      if (i % 3 == 0) throw i;
      sum += 1;
    } catch (int value) {
      sum += value;
    }
  }
  return sum;
}

// The library's own exceptions.
EXPORT(checked_at) int checked_at(int at) {
  std::vector<int> values{10, 20, 30};
  try {
    return values.at(static_cast<size_t>(at));
  } catch (const std::out_of_range &) {
    return -1;
  }
}

// Not caught.
EXPORT(uncaught) int uncaught(int what) { return deep(3, what); }
