/* QOI files. Chapter by chapter after the format's one-page specification. */
#include "image.h"

#define OP_INDEX 0x00 /* 00iiiiii */
#define OP_DIFF 0x40  /* 01rrggbb */
#define OP_LUMA 0x80  /* 10gggggg rrrrbbbb */
#define OP_RUN 0xc0   /* 11rrrrrr */
#define OP_RGB 0xfe
#define OP_RGBA 0xff
#define OP_MASK 0xc0

#define HEADER_SIZE 14
#define MAX_RUN 62

static const uint8_t end_marker[8] = {0, 0, 0, 0, 0, 0, 0, 1};

typedef struct pixel {
    uint8_t r, g, b, a;
} pixel;

static int same(pixel x, pixel y) {
    return x.r == y.r && x.g == y.g && x.b == y.b && x.a == y.a;
}

static unsigned hash(pixel p) {
    return (p.r * 3 + p.g * 5 + p.b * 7 + p.a * 11) % 64;
}

static uint32_t read_be32(const uint8_t *at) {
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static void write_be32(uint8_t *at, uint32_t value) {
    at[0] = (uint8_t)(value >> 24);
    at[1] = (uint8_t)(value >> 16);
    at[2] = (uint8_t)(value >> 8);
    at[3] = (uint8_t)value;
}

image *image_decode(const uint8_t *file, size_t size) {
    if (size < HEADER_SIZE + sizeof(end_marker) || read_be32(file) != 0x716f6966 /* "qoif" */)
        return 0;
    uint32_t width = read_be32(file + 4), height = read_be32(file + 8);

    /* THE BUG, as it stood in many an image library: the header is believed. The size of the pixels is computed in 32
     * bits, so a header of 65536 x 65536 pixels asks for a block of 0 bytes, and what follows writes 16 GiB behind it. */
    image *img = image_new(width, height);
    if (!img)
        return 0;

    const uint8_t *at = file + HEADER_SIZE, *end = file + size - sizeof(end_marker);
    pixel seen[64] = {{0, 0, 0, 0}};
    pixel p = {0, 0, 0, 255};
    unsigned run = 0;
    uint64_t count = (uint64_t)width * height;
    pixel *out = (pixel *)img->pixels;
    for (uint64_t i = 0; i < count; i++) {
        if (run > 0) {
            run--;
        } else if (at < end) {
            uint8_t op = *at++;
            if (op == OP_RGB || op == OP_RGBA) {
                p.r = *at++;
                p.g = *at++;
                p.b = *at++;
                if (op == OP_RGBA)
                    p.a = *at++;
            } else if ((op & OP_MASK) == OP_INDEX) {
                p = seen[op];
            } else if ((op & OP_MASK) == OP_DIFF) {
                p.r += ((op >> 4) & 3) - 2;
                p.g += ((op >> 2) & 3) - 2;
                p.b += (op & 3) - 2;
            } else if ((op & OP_MASK) == OP_LUMA) {
                uint8_t second = *at++;
                int green = (op & 0x3f) - 32;
                p.r += green - 8 + (second >> 4);
                p.g += green;
                p.b += green - 8 + (second & 0x0f);
            } else {
                run = op & 0x3f;
            }
            seen[hash(p)] = p;
        }
        out[i] = p;
    }
    return img;
}

uint8_t *image_encode(const image *img, size_t *size) {
    size_t count = (size_t)img->width * img->height;
    uint8_t *file = image_alloc(HEADER_SIZE + count * 5 + sizeof(end_marker));
    if (!file)
        return 0;
    write_be32(file, 0x716f6966);
    write_be32(file + 4, img->width);
    write_be32(file + 8, img->height);
    file[12] = 4; /* channels */
    file[13] = 0; /* sRGB with linear alpha */

    uint8_t *at = file + HEADER_SIZE;
    pixel seen[64] = {{0, 0, 0, 0}};
    pixel before = {0, 0, 0, 255};
    unsigned run = 0;
    const pixel *in = (const pixel *)img->pixels;
    for (size_t i = 0; i < count; i++) {
        pixel p = in[i];
        if (same(p, before)) {
            if (++run == MAX_RUN || i + 1 == count) {
                *at++ = OP_RUN | (uint8_t)(run - 1);
                run = 0;
            }
            continue;
        }
        if (run > 0) {
            *at++ = OP_RUN | (uint8_t)(run - 1);
            run = 0;
        }
        unsigned slot = hash(p);
        if (same(seen[slot], p)) {
            *at++ = OP_INDEX | (uint8_t)slot;
        } else if (p.a != before.a) {
            *at++ = OP_RGBA;
            *at++ = p.r;
            *at++ = p.g;
            *at++ = p.b;
            *at++ = p.a;
        } else {
            int8_t r = (int8_t)(p.r - before.r), g = (int8_t)(p.g - before.g), b = (int8_t)(p.b - before.b);
            int8_t rg = (int8_t)(r - g), bg = (int8_t)(b - g);
            if (r >= -2 && r <= 1 && g >= -2 && g <= 1 && b >= -2 && b <= 1) {
                *at++ = (uint8_t)(OP_DIFF | (r + 2) << 4 | (g + 2) << 2 | (b + 2));
            } else if (g >= -32 && g <= 31 && rg >= -8 && rg <= 7 && bg >= -8 && bg <= 7) {
                *at++ = (uint8_t)(OP_LUMA | (g + 32));
                *at++ = (uint8_t)((rg + 8) << 4 | (bg + 8));
            } else {
                *at++ = OP_RGB;
                *at++ = p.r;
                *at++ = p.g;
                *at++ = p.b;
            }
        }
        seen[slot] = p;
        before = p;
    }
    for (size_t i = 0; i < sizeof(end_marker); i++)
        *at++ = end_marker[i];
    *size = (size_t)(at - file);
    return file;
}
