/* image: a small image library without dependencies, meant to run in a sandbox.
 *
 * It reads and writes QOI (the "Quite OK Image" format, https://qoiformat.org/qoi-specification.pdf), scales images,
 * turns them grey, blurs them and computes checksums. Pixels are RGBA, 8 bits each, rows from top to bottom.
 *
 * Functions that make an image return a handle to it, or 0 if the input is not an image or memory ran out.
 */
#ifndef IMAGE_H
#define IMAGE_H

#include <stddef.h>
#include <stdint.h>

typedef struct image {
    uint32_t width, height;
    uint8_t *pixels; /* width * height * 4 bytes */
} image;

/* Memory for the caller's buffers. */
void *image_alloc(size_t size);
void image_dealloc(void *block);

/* A new, transparent image. */
image *image_new(uint32_t width, uint32_t height);
void image_free(image *img);

uint32_t image_width(const image *img);
uint32_t image_height(const image *img);
uint8_t *image_pixels(image *img);

/* Reads a QOI file of `size` bytes. */
image *image_decode(const uint8_t *file, size_t size);

/* Writes a QOI file to a new block, whose size goes to `*size`. Free it with image_dealloc. */
uint8_t *image_encode(const image *img, size_t *size);

/* A copy of another size: each pixel is the mean of the pixels it covers. */
image *image_scale(const image *img, uint32_t width, uint32_t height);

/* In place: grey by luminance (ITU-R BT.601), and a box blur of the given radius. Blurring returns 0 if memory ran out. */
void image_grey(image *img);
int image_blur(image *img, uint32_t radius);

/* CRC-32 (ISO 3309) of the pixels. */
uint32_t image_checksum(const image *img);

#endif
