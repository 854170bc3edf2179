// Counts the words of the files in a directory, and tries to read one that is not in it.
#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <string.h>

// A function of the host's.
__attribute__((import_module("host"), import_name("counted"))) void counted(const char *name, int len, int words);

static int count(FILE *file) {
    int words = 0, inside = 0;
    for (int c; (c = getc(file)) != EOF; inside = !isspace(c)) words += !isspace(c) && !inside;
    return words;
}

int main(int argc, char **argv) {
    const char *path = argc > 1 ? argv[1] : "/";
    DIR *dir = opendir(path);
    if (!dir) return perror(path), 1;
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (entry->d_name[0] == '.') continue;
        char name[1024];
        snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        FILE *file = fopen(name, "r");
        if (!file) return perror(name), 1;
        counted(entry->d_name, (int)strlen(entry->d_name), count(file));
        fclose(file);
    }
    closedir(dir);
    char outside[1024];
    snprintf(outside, sizeof outside, "%s/../Cargo.toml", path);
    if (fopen(outside, "r")) return 2;
    perror("a file outside");
    return 0;
}
