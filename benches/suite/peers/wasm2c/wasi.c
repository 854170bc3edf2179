/* The host around a WASI command that wasm2c has translated. GUEST names its header. Of WASI there is what the suite's programs need:
   arguments, output, an exit code, a clock. All else is refused. */
#include GUEST
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define WASI(name) w2c_wasi__snapshot__preview1_##name
typedef struct w2c_wasi__snapshot__preview1 wasi;

static w2c_guest guest;
static int arg_count;
static char **args;

enum { BADF = 8 };

static uint8_t *at(u32 address, u64 len) {
    if (address + len > guest.w2c_memory.size) abort();
    return guest.w2c_memory.data + address;
}

static void put(u32 address, u32 value) { memcpy(at(address, 4), &value, 4); }

static u32 get(u32 address) {
    u32 value;
    memcpy(&value, at(address, 4), 4);
    return value;
}

u32 WASI(args_sizes_get)(wasi *w, u32 count, u32 size) {
    u32 sum = 0;
    for (int i = 0; i < arg_count; i++) sum += (u32)strlen(args[i]) + 1;
    put(count, (u32)arg_count);
    put(size, sum);
    return 0;
}

u32 WASI(args_get)(wasi *w, u32 pointers, u32 chars) {
    for (int i = 0; i < arg_count; i++) {
        u32 len = (u32)strlen(args[i]) + 1;
        put(pointers + 4 * (u32)i, chars);
        memcpy(at(chars, len), args[i], len);
        chars += len;
    }
    return 0;
}

u32 WASI(environ_sizes_get)(wasi *w, u32 count, u32 size) {
    put(count, 0);
    put(size, 0);
    return 0;
}

u32 WASI(environ_get)(wasi *w, u32 pointers, u32 chars) { return 0; }

u32 WASI(fd_write)(wasi *w, u32 fd, u32 vectors, u32 count, u32 written) {
    u32 total = 0;
    if (fd != 1 && fd != 2) return BADF;
    for (u32 i = 0; i < count; i++) {
        u32 len = get(vectors + 8 * i + 4);
        total += (u32)fwrite(at(get(vectors + 8 * i), len), 1, len, fd == 1 ? stdout : stderr);
    }
    put(written, total);
    return 0;
}

u32 WASI(fd_fdstat_get)(wasi *w, u32 fd, u32 stat) {
    if (fd > 2) return BADF;
    memset(at(stat, 24), 0, 24);
    *at(stat, 1) = 2; /* a character device */
    return 0;
}

u32 WASI(fd_prestat_get)(wasi *w, u32 fd, u32 prestat) { return BADF; }
u32 WASI(fd_close)(wasi *w, u32 fd) { return 0; }
u32 WASI(fd_seek)(wasi *w, u32 fd, u64 offset, u32 whence, u32 position) { return BADF; }

u32 WASI(clock_time_get)(wasi *w, u32 clock, u64 precision, u32 result) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    u64 nanoseconds = (u64)now.tv_sec * 1000000000 + (u64)now.tv_nsec;
    memcpy(at(result, 8), &nanoseconds, 8);
    return 0;
}

u32 WASI(random_get)(wasi *w, u32 address, u32 len) {
    memset(at(address, len), 4, len);
    return 0;
}

void WASI(proc_exit)(wasi *w, u32 code) { exit((int)code); }

__attribute__((used)) u32 wasi_refused(void) { return BADF; }

#define REFUSED(name) \
    __asm__(".weak w2c_wasi__snapshot__preview1_" #name "\n.set w2c_wasi__snapshot__preview1_" #name ", wasi_refused")
REFUSED(clock_res_get);
REFUSED(fd_advise);
REFUSED(fd_allocate);
REFUSED(fd_datasync);
REFUSED(fd_fdstat_set_flags);
REFUSED(fd_fdstat_set_rights);
REFUSED(fd_filestat_get);
REFUSED(fd_filestat_set_size);
REFUSED(fd_filestat_set_times);
REFUSED(fd_pread);
REFUSED(fd_prestat_dir_name);
REFUSED(fd_pwrite);
REFUSED(fd_read);
REFUSED(fd_readdir);
REFUSED(fd_renumber);
REFUSED(fd_sync);
REFUSED(fd_tell);
REFUSED(path_create_directory);
REFUSED(path_filestat_get);
REFUSED(path_filestat_set_times);
REFUSED(path_link);
REFUSED(path_open);
REFUSED(path_readlink);
REFUSED(path_remove_directory);
REFUSED(path_rename);
REFUSED(path_symlink);
REFUSED(path_unlink_file);
REFUSED(poll_oneoff);
REFUSED(proc_raise);
REFUSED(sched_yield);

int main(int argc, char **argv) {
    arg_count = argc;
    args = argv;
    wasm_rt_init();
    wasm2c_guest_instantiate(&guest, NULL);
    w2c_guest_0x5Fstart(&guest);
    wasm2c_guest_free(&guest);
    wasm_rt_free();
    return 0;
}
