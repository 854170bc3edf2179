/* zstd -LEVEL FILE: writes FILE.zst. zstd -d FILE.zst OUTPUT: restores. zstd -t FILE: trains a dictionary.
   The crate with Zstandard's sources lacks its own program. */
#include "zdict.h"
#include "zstd.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *need(void *memory) {
    if (!memory) {
        fputs("zstd: out of memory\n", stderr);
        exit(1);
    }
    return memory;
}

static size_t check(size_t result, const char *what) {
    if (ZSTD_isError(result)) {
        fprintf(stderr, "zstd: %s: %s\n", what, ZSTD_getErrorName(result));
        exit(1);
    }
    return result;
}

static FILE *open_or_exit(const char *path, const char *mode) {
    FILE *file = fopen(path, mode);
    if (!file) {
        perror(path);
        exit(1);
    }
    return file;
}

static void compress(const char *path, int level) {
    char name[256];
    snprintf(name, sizeof name, "%s.zst", path);
    FILE *in = open_or_exit(path, "rb"), *out = open_or_exit(name, "wb");
    size_t in_size = ZSTD_CStreamInSize(), out_size = ZSTD_CStreamOutSize();
    char *from = need(malloc(in_size)), *to = need(malloc(out_size));
    ZSTD_CCtx *cx = need(ZSTD_createCCtx());
    check(ZSTD_CCtx_setParameter(cx, ZSTD_c_compressionLevel, level), "level");
    check(ZSTD_CCtx_setParameter(cx, ZSTD_c_checksumFlag, 1), "checksum");
    unsigned long long total_in = 0, total_out = 0;
    for (;;) {
        size_t got = fread(from, 1, in_size, in);
        int last = got < in_size;
        ZSTD_inBuffer input = {from, got, 0};
        size_t left;
        total_in += got;
        do {
            ZSTD_outBuffer output = {to, out_size, 0};
            left = check(ZSTD_compressStream2(cx, &output, &input, last ? ZSTD_e_end : ZSTD_e_continue), "compress");
            fwrite(to, 1, output.pos, out);
            total_out += output.pos;
        } while (last ? left != 0 : input.pos != input.size);
        if (last) {
            break;
        }
    }
    printf("%s: %llu -> %llu\n", path, total_in, total_out);
    if (fclose(out) != 0) {
        perror(name);
        exit(1);
    }
    fclose(in);
    ZSTD_freeCCtx(cx);
    free(from);
    free(to);
}

static void decompress(const char *path, const char *name) {
    FILE *in = open_or_exit(path, "rb"), *out = open_or_exit(name, "wb");
    size_t in_size = ZSTD_DStreamInSize(), out_size = ZSTD_DStreamOutSize(), got, left = 0;
    char *from = need(malloc(in_size)), *to = need(malloc(out_size));
    ZSTD_DCtx *cx = need(ZSTD_createDCtx());
    while ((got = fread(from, 1, in_size, in)) > 0) {
        ZSTD_inBuffer input = {from, got, 0};
        while (input.pos < input.size) {
            ZSTD_outBuffer output = {to, out_size, 0};
            left = check(ZSTD_decompressStream(cx, &output, &input), "decompress");
            fwrite(to, 1, output.pos, out);
        }
    }
    if (left != 0) {
        fprintf(stderr, "zstd: %s ends too early\n", path);
        exit(1);
    }
    printf("%s: restored\n", path);
    fclose(out);
    fclose(in);
    ZSTD_freeDCtx(cx);
    free(from);
    free(to);
}

/* Trains on the file cut into pieces of 200 bytes. */
static void train(const char *path) {
    enum { PIECE = 200, MOST = 4000, DICTIONARY = 8192 };
    FILE *in = open_or_exit(path, "rb");
    char *samples = need(malloc(PIECE * MOST)), *dictionary = need(malloc(DICTIONARY));
    static size_t sizes[MOST];
    size_t count = fread(samples, PIECE, MOST, in);
    for (size_t i = 0; i < count; i++) {
        sizes[i] = PIECE;
    }
    size_t size = ZDICT_trainFromBuffer(dictionary, DICTIONARY, samples, sizes, (unsigned)count);
    if (ZDICT_isError(size)) {
        fprintf(stderr, "zstd: train: %s\n", ZDICT_getErrorName(size));
        exit(1);
    }
    FILE *out = open_or_exit("dictionary", "wb");
    fwrite(dictionary, 1, size, out);
    fclose(out);
    fclose(in);
    printf("dictionary of %zu bytes from %zu samples\n", size, count);
    free(samples);
    free(dictionary);
}

int main(int argc, char **argv) {
    if (argc == 3 && strcmp(argv[1], "-t") == 0) {
        train(argv[2]);
    } else if (argc == 4 && strcmp(argv[1], "-d") == 0) {
        decompress(argv[2], argv[3]);
    } else if (argc == 3 && argv[1][0] == '-') {
        compress(argv[2], atoi(argv[1] + 1));
    } else {
        fputs("usage: zstd -LEVEL FILE | -d FILE.zst OUTPUT | -t FILE\n", stderr);
        return 2;
    }
    return 0;
}
