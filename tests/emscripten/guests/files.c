/* What C programs do with files, directories and time. */
#define _GNU_SOURCE
#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const char *why(int result) {
    return result < 0 ? strerror(errno) : "ok";
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static int list(const char *path) {
    DIR *dir = opendir(path);
    if (!dir) {
        printf("list %s: %s\n", path, strerror(errno));
        return -1;
    }
    char *names[400];
    int count = 0, again = 0;
    for (struct dirent *entry; (entry = readdir(dir)) && count < 400;) {
        if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, "..")) {
            names[count] = malloc(300);
            snprintf(names[count++], 300, "%s%s", entry->d_name,
                     entry->d_type == DT_DIR ? "/" : entry->d_type == DT_LNK ? "@" : "");
        }
    }
    rewinddir(dir);
    while (readdir(dir)) {
        again++;
    }
    closedir(dir);
    qsort(names, count, sizeof *names, by_name);
    printf("list %s: %d%s:", path, count, again == count + 2 || again == count ? "" : " (but again otherwise)");
    for (int i = 0; i < count; i++) {
        if (i < 8) {
            printf(" %s", names[i]);
        }
        free(names[i]);
    }
    puts("");
    return count;
}

static void write_file(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    if (!file) {
        printf("write %s: %s\n", path, strerror(errno));
        return;
    }
    fputs(text, file);
    fclose(file);
}

static void files(void) {
    char buffer[200];
    printf("cwd %s\n", getcwd(buffer, sizeof buffer));
    printf("chdir %s", why(chdir("/data")));
    printf(", cwd %s\n", getcwd(buffer, sizeof buffer));
    FILE *file = fopen("input.txt", "r");
    int sum = 0, number;
    while (file && fscanf(file, "%d", &number) == 1) {
        sum += number;
    }
    if (file) {
        fclose(file);
    }
    printf("sum %d\n", sum);
    printf("mkdir %s", why(mkdir("made", 0777)));
    printf(", again %s\n", why(mkdir("made", 0777)));
    write_file("made/a.txt", "first line\nsecond line\n");
    file = fopen("made/a.txt", "a+");
    fputs("third\n", file);
    rewind(file);
    while (fgets(buffer, sizeof buffer, file)) {
        printf("read %s", buffer);
    }
    fseek(file, -6, SEEK_END);
    printf("tell %ld, %s", ftell(file), fgets(buffer, sizeof buffer, file));
    fclose(file);
    int fd = open("made/a.txt", O_RDWR);
    printf("flags %d %d\n", fcntl(fd, F_GETFL) & O_ACCMODE, fcntl(fd, F_GETFL) & O_APPEND);
    printf("pread %zd", pread(fd, buffer, 5, 6));
    printf(" %.5s, pwrite %zd\n", buffer, pwrite(fd, "FIRST", 5, 0));
    struct stat st, other;
    printf("ftruncate %s", why(ftruncate(fd, 10)));
    printf(", fstat %s %lld %o\n", why(fstat(fd, &st)), st.st_size, st.st_mode & S_IFMT);
    printf("same %d, isatty %d %s\n", stat("made/a.txt", &other) == 0 && other.st_ino == st.st_ino, isatty(fd), strerror(errno));
    close(fd);
    printf("closed %s\n", why(fstat(fd, &st)));
    printf("truncate %s, size %lld\n", why(truncate("made/a.txt", 3000000000)), (stat("made/a.txt", &st), st.st_size));
    printf("symlink %s", why(symlink("a.txt", "made/link")));
    memset(buffer, 0, sizeof buffer);
    printf(", readlink %zd %s", readlink("made/link", buffer, sizeof buffer), buffer);
    printf(", lstat %o, stat %o\n", (lstat("made/link", &st), st.st_mode & S_IFMT), (stat("made/link", &other), other.st_mode & S_IFMT));
    write_file("made/b.txt", "b");
    struct timespec times[2] = {{1000000000, 5}, {1500000000, 123456789}};
    printf("utimensat %s", why(utimensat(AT_FDCWD, "made/a.txt", times, 0)));
    stat("made/a.txt", &st);
    printf(", %ld.%09ld\n", (long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
    printf("access %s", why(access("made/a.txt", R_OK | W_OK)));
    printf(", %s", why(access("made/none", F_OK)));
    printf(", chmod %s\n", why(chmod("made/a.txt", 0600)));
    list("made");
    printf("rename %s", why(rename("made/b.txt", "/data/made/c.txt")));
    printf(", rmdir %s", why(rmdir("made")));
    printf(", unlink %s", why(unlink("made/c.txt")));
    printf(", %s\n", why(unlink("made/c.txt")));
    mkdir("many", 0777);
    for (int i = 0; i < 300; i++) {
        snprintf(buffer, sizeof buffer, "many/a-file-with-a-long-name-%03d", i);
        write_file(buffer, "");
    }
    list("many");
    printf("chdir %s", why(chdir("made/../many")));
    printf(", cwd %s\n", getcwd(buffer, sizeof buffer));
    fd = open(".", O_RDONLY | O_DIRECTORY);
    int in = openat(fd, "a-file-with-a-long-name-007", O_RDONLY);
    printf("openat %s\n", why(in));
    printf("getcwd %s\n", getcwd(buffer, 3) ? "?" : strerror(errno));
}

static void refused(void) {
    static const char *const paths[] = {"../../etc/passwd", "/etc/passwd", "/data/../../etc/passwd", "/data/outside/secret", "/data/made/../../../etc/passwd", "", "/", "/read-only/../data/input.txt"};
    for (unsigned i = 0; i < sizeof paths / sizeof *paths; i++) {
        printf("open %s: %s\n", paths[i], why(open(paths[i], O_RDONLY)));
    }
    printf("mkdir: %s\n", why(mkdir("/read-only/made", 0777)));
    printf("create: %s\n", why(open("/read-only/made", O_CREAT | O_WRONLY, 0666)));
    printf("write: %s\n", why(open("/read-only/kept", O_RDWR)));
    printf("unlink: %s\n", why(unlink("/read-only/kept")));
    printf("rename: %s\n", why(rename("/read-only/kept", "/data/kept")));
    printf("chdir: %s", why(chdir("/etc")));
    printf(", %s", why(chdir("/data/input.txt")));
    printf(", %s\n", why(chdir("..")));
    printf("read: %s\n", why(open("/read-only/kept", O_RDONLY)));
    printf("fault: %s\n", why(stat((const char *)0xfffffff0, (struct stat *)8)));
    printf("winsize: %s\n", why(ioctl(1, TIOCGWINSZ, (void *)8)));
}

static void times(void) {
    time_t time = 951868799;
    char text[100];
    struct tm *tm = localtime(&time);
    snprintf(text, sizeof text, "%d-%02d-%02d %02d:%02d:%02d, day %d and %d", tm->tm_year + 1900, tm->tm_mon + 1, tm->tm_mday, tm->tm_hour, tm->tm_min, tm->tm_sec, tm->tm_wday, tm->tm_yday);
    struct tm other = {.tm_year = 100, .tm_mon = 13, .tm_mday = 30};
    printf("%s\n%ld", text, (long)mktime(&other));
    printf(" is %d-%d-%d\n", other.tm_year + 1900, other.tm_mon + 1, other.tm_mday);
    struct timeval now;
    gettimeofday(&now, NULL);
    struct timespec clock;
    clock_gettime(CLOCK_MONOTONIC, &clock);
    printf("now %d\n", now.tv_sec > 1700000000 && labs((long)(now.tv_sec - (long)(uint32_t)time)) > 0 && clock.tv_nsec < 1000000000);
}

int main(int argc, char **argv) {
    for (int i = 0; i < argc; i++) {
        printf("argument %s\n", argv[i]);
    }
    printf("variable %s\n", getenv("VARIABLE"));
    if (argc > 1 && strcmp(argv[1], "abort") == 0) {
        abort();
    }
    if (argc > 1 && strcmp(argv[1], "assert") == 0) {
        assert(argc == 17);
    }
    if (argc > 1 && strcmp(argv[1], "exit") == 0) {
        exit(40 + argc);
    }
    files();
    refused();
    times();
    printf("not ended by a line break");
    return 9;
}
