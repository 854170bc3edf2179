// A program with POSIX threads. Its first argument says what it does; the exit code is 0 if all went well.
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { THREADS = 4, TIMES = 2000 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static long total;
static int turn;
static _Thread_local long own;

static void *count(void *arg) {
    for (int i = 0; i < TIMES; i++) {
        own += (long)arg;
        pthread_mutex_lock(&mutex);
        total += (long)arg;
        pthread_mutex_unlock(&mutex);
    }
    return (void *)own;
}

// Threads write a line each, one after the other.
static void *take_turn(void *arg) {
    pthread_mutex_lock(&mutex);
    while (turn != (int)(long)arg) pthread_cond_wait(&changed, &mutex);
    printf("thread %ld\n", (long)arg);
    fflush(stdout);
    turn++;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&mutex);
    return arg;
}

static void *exits(void *arg) { exit((int)(long)arg); }

static void *traps(void *arg) {
    (void)arg;
    __builtin_trap();
}

static void *waits(void *arg) {
    pthread_mutex_lock(&mutex);
    while (turn >= 0) pthread_cond_wait(&changed, &mutex);
    return arg;
}

static void *sleeps(void *arg) {
    sleep(100000);
    return arg;
}

static void *reads(void *arg) {
    char byte;
    return read(0, &byte, 1) == 1 ? arg : NULL;
}

// Nobody may be reading.
static void *floods(void *arg) {
    static char bytes[100000];
    while (write(1, bytes, sizeof bytes) > 0) {}
    return arg;
}

// A file that one thread opens and another reads.
static void *opens(void *arg) {
    *(FILE **)arg = fopen("/data/file", "r");
    return NULL;
}

static void *computes(void *arg) {
    for (volatile long i = 0;; i++)
        if (i < 0) return arg;
}

typedef void *body(void *);

static int run(body *f, int each_own) {
    pthread_t threads[THREADS];
    for (long i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, f, (void *)i)) return 100;
    for (long i = 0; i < THREADS; i++) {
        void *result;
        if (pthread_join(threads[i], &result)) return 101;
        if ((long)result != (each_own ? i * TIMES : i)) return 102;
    }
    return 0;
}

static int start(body *f, long arg) {
    pthread_t thread;
    return pthread_create(&thread, NULL, f, (void *)arg);
}

// Threads one after the other, more than there could be at the same time.
static int many(long count) {
    for (long i = 0; i < count; i++) {
        pthread_t thread;
        void *result;
        if (pthread_create(&thread, NULL, take_turn, (void *)i)) return 100;
        if (pthread_join(thread, &result) || result != (void *)i) return 101;
    }
    return 0;
}

// How many threads there can be at the same time.
static int most(void) {
    int count = 0;
    while (count < 50 && !start(waits, 0)) count++;
    printf("%d: %s\n", count, strerror(errno = start(waits, 0)));
    turn = -1;
    pthread_cond_broadcast(&changed);
    return 0;
}

int main(int argc, char **argv) {
    const char *what = argc > 1 ? argv[1] : "";
    long arg = argc > 2 ? atol(argv[2]) : 0;
    if (!strcmp(what, "count")) {
        int failed = run(count, 1);
        return failed ? failed : total == TIMES * (THREADS * (THREADS - 1) / 2) ? 0 : 1;
    }
    if (!strcmp(what, "turns")) return run(take_turn, 0);
    if (!strcmp(what, "many")) return many(arg);
    if (!strcmp(what, "most")) return most();
    if (!strcmp(what, "open")) {
        FILE *file = NULL;
        char line[64] = "";
        pthread_t thread;
        if (pthread_create(&thread, NULL, opens, &file) || pthread_join(thread, NULL) || !file) return 100;
        fgets(line, sizeof line, file);
        printf("%s", line);
        return fclose(file);
    }
    // The rest does not end by itself: another thread ends it.
    body *other = !strcmp(what, "wait")    ? waits
                  : !strcmp(what, "sleep") ? sleeps
                  : !strcmp(what, "read")  ? reads
                  : !strcmp(what, "flood") ? floods
                                           : computes;
    if (start(other, 0)) return 100;
    const char *how = argc > 3 ? argv[3] : "";
    if (!strcmp(how, "return")) return arg;
    if (start(!strcmp(how, "trap") ? traps : exits, arg)) return 100;
    waits(NULL);
    return 103;
}
