/* Included before everything: what programs for Unix call and WASI does not have. There are no owners and modes, so setting
   them does nothing. */
#ifndef WASI_H
#define WASI_H

#include <sys/stat.h>
#include <unistd.h>

static inline int chmod(const char *path, mode_t mode) {
    (void)path, (void)mode;
    return 0;
}

static inline int fchmod(int fd, mode_t mode) {
    (void)fd, (void)mode;
    return 0;
}

static inline int fchown(int fd, unsigned owner, unsigned group) {
    (void)fd, (void)owner, (void)group;
    return 0;
}

#endif
