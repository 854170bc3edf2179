// C++ exceptions, emulated.
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

struct Noisy {
    const char *name;
    ~Noisy() { std::printf("~%s (%d on the way)\n", name, std::uncaught_exceptions()); }
};

struct Base {
    virtual ~Base() {}
    int base = 1;
};
struct Other {
    virtual ~Other() {}
    int other = 2;
};
struct Derived : Other, Base {
    int derived = 3;
};
struct Counted {
    static int alive;
    Counted() { alive++; }
    Counted(const Counted &) { alive++; }
    ~Counted() { alive--; }
};
int Counted::alive = 0;

static int thrower(int what) {
    Noisy noisy{"thrower"};
    switch (what) {
    case 0: throw std::runtime_error("zero");
    case 1: throw 42;
    case 2: throw Derived();
    case 3: throw "text";
    case 4: throw Counted();
    case 5: throw 1.5f;
    }
    return what;
}

static int caught(int what) {
    try {
        try {
            return thrower(what);
        } catch (const Counted &) {
            std::printf("counted %d\n", Counted::alive);
            throw;
        } catch (int number) {
            std::printf("int %d, then ", number);
            throw std::string("from a handler");
        }
    } catch (const std::exception &error) {
        std::printf("exception %s\n", error.what());
    } catch (Base &base) {
        std::printf("base %d of derived %d\n", base.base, dynamic_cast<Derived &>(base).derived);
    } catch (const char *text) {
        std::printf("text %s\n", text);
    } catch (const std::string &text) {
        std::printf("string %s\n", text.c_str());
    } catch (...) {
        std::printf("something\n");
    }
    return -what;
}

static int deep(int depth) {
    try {
        if (depth == 0) {
            throw std::out_of_range("bottom");
        }
        return deep(depth - 1);
    } catch (const std::logic_error &) {
        if (depth < 20) {
            throw;
        }
        return depth;
    }
}

int main(int argc, char **) {
    for (int what = 0; what <= 6; what++) {
        int result = caught(what);
        std::printf("%d: %d\n", what, result);
    }
    std::printf("alive %d, deep %d\n", Counted::alive, deep(20));
    int sum = 0;
    for (int i = 0; i < 1000; i++) {
        try {
            std::vector<int>().at(i);
        } catch (const std::out_of_range &) {
            sum++;
        }
    }
    std::exception_ptr kept;
    try {
        throw std::runtime_error("kept");
    } catch (...) {
        kept = std::current_exception();
    }
    try {
        std::rethrow_exception(kept);
    } catch (const std::exception &error) {
        std::printf("%d, %s\n", sum, error.what());
    }
    if (argc > 1) {
        throw 17;
    }
    return 3;
}
