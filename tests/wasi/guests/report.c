// A program that uses what WASI gives it: arguments, environment, the clock, files, a directory, the standard streams.
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static int list(const char *path) {
    DIR *dir = opendir(path);
    if (!dir) return -1;
    char *names[100];
    int count = 0;
    for (struct dirent *entry; count < 100 && (entry = readdir(dir));)
        if (entry->d_name[0] != '.') names[count++] = strdup(entry->d_name);
    closedir(dir);
    qsort(names, count, sizeof *names, by_name);
    for (int i = 0; i < count; i++) {
        char full[4096];
        struct stat stat_;
        snprintf(full, sizeof full, "%s/%s", path, names[i]);
        if (stat(full, &stat_)) return -1;
        printf("  %s%s %lld\n", names[i], S_ISDIR(stat_.st_mode) ? "/" : "",
               S_ISDIR(stat_.st_mode) ? 0 : (long long)stat_.st_size);
    }
    return 0;
}

int main(int argc, char **argv) {
    for (int i = 0; i < argc; i++) printf("argument %d: %s\n", i, argv[i]);
    const char *language = getenv("LANGUAGE");
    printf("language: %s\n", language ? language : "none");
    if (time(NULL) < 1700000000) return 10;

    char line[256];
    while (fgets(line, sizeof line, stdin)) printf("input: %s", line);

    FILE *file = fopen("/data/numbers.txt", "r");
    if (!file) {
        fprintf(stderr, "numbers.txt: %s\n", strerror(errno));
        return 2;
    }
    long sum = 0, number;
    while (fscanf(file, "%ld", &number) == 1) sum += number;
    fclose(file);
    printf("sum: %ld\n", sum);

    if (mkdir("/data/made", 0777) && errno != EEXIST) fprintf(stderr, "made: %s\n", strerror(errno));
    file = fopen("/data/made/sum.txt", "w");
    if (!file) {
        fprintf(stderr, "sum.txt: %s\n", strerror(errno));
        return 3;
    }
    fprintf(file, "%ld\n", sum);
    fclose(file);
    if (list("/data")) return 4;
    if (fopen("/etc/passwd", "r") || fopen("/data/../../etc/passwd", "r")) return 5;
    exit(argc);
}
