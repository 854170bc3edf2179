/* Images: making, scaling, filtering, checking. */
#include "image.h"

image *image_new(uint32_t width, uint32_t height) {
    uint32_t size = width * height * 4;
    image *img = image_alloc(sizeof(image));
    if (!img)
        return 0;
    img->width = width;
    img->height = height;
    img->pixels = image_alloc(size);
    if (!img->pixels) {
        image_dealloc(img);
        return 0;
    }
    for (uint32_t i = 0; i < size; i++)
        img->pixels[i] = 0;
    return img;
}

void image_free(image *img) {
    if (img) {
        image_dealloc(img->pixels);
        image_dealloc(img);
    }
}

uint32_t image_width(const image *img) { return img->width; }
uint32_t image_height(const image *img) { return img->height; }
uint8_t *image_pixels(image *img) { return img->pixels; }

/* Where pixel `i` of `to` begins among `from` pixels. */
static uint32_t edge(uint32_t i, uint32_t from, uint32_t to) {
    return (uint32_t)((uint64_t)i * from / to);
}

image *image_scale(const image *img, uint32_t width, uint32_t height) {
    if (width == 0 || height == 0 || img->width == 0 || img->height == 0)
        return 0;
    image *scaled = image_new(width, height);
    if (!scaled)
        return 0;
    for (uint32_t y = 0; y < height; y++) {
        uint32_t top = edge(y, img->height, height), bottom = edge(y + 1, img->height, height);
        if (bottom == top)
            bottom++;
        for (uint32_t x = 0; x < width; x++) {
            uint32_t left = edge(x, img->width, width), right = edge(x + 1, img->width, width);
            if (right == left)
                right++;
            uint64_t sum[4] = {0, 0, 0, 0};
            for (uint32_t v = top; v < bottom; v++)
                for (uint32_t u = left; u < right; u++)
                    for (int c = 0; c < 4; c++)
                        sum[c] += img->pixels[(v * img->width + u) * 4 + c];
            uint64_t area = (uint64_t)(bottom - top) * (right - left);
            for (int c = 0; c < 4; c++)
                scaled->pixels[(y * width + x) * 4 + c] = (uint8_t)((sum[c] + area / 2) / area);
        }
    }
    return scaled;
}

void image_grey(image *img) {
    uint32_t size = img->width * img->height * 4;
    for (uint8_t *p = img->pixels; p < img->pixels + size; p += 4) {
        uint8_t grey = (uint8_t)((p[0] * 299 + p[1] * 587 + p[2] * 114 + 500) / 1000);
        p[0] = p[1] = p[2] = grey;
    }
}

/* Blurs `count` pixels that stand `step` bytes apart, by way of the buffer `line`. */
static void blur_line(uint8_t *first, uint32_t count, uint32_t step, uint32_t radius, uint8_t *line) {
    for (int c = 0; c < 4; c++) {
        uint32_t sum = 0, inside = 0;
        for (uint32_t i = 0; i < count && i < radius; i++, inside++)
            sum += first[i * step + c];
        for (uint32_t i = 0; i < count; i++) {
            if (i + radius < count) {
                sum += first[(i + radius) * step + c];
                inside++;
            }
            if (i > radius) {
                sum -= first[(i - radius - 1) * step + c];
                inside--;
            }
            line[i] = (uint8_t)((sum + inside / 2) / inside);
        }
        for (uint32_t i = 0; i < count; i++)
            first[i * step + c] = line[i];
    }
}

int image_blur(image *img, uint32_t radius) {
    uint32_t longest = img->width > img->height ? img->width : img->height;
    uint8_t *line = image_alloc(longest);
    if (!line)
        return 0;
    for (uint32_t y = 0; y < img->height; y++)
        blur_line(img->pixels + y * img->width * 4, img->width, 4, radius, line);
    for (uint32_t x = 0; x < img->width; x++)
        blur_line(img->pixels + x * 4, img->height, img->width * 4, radius, line);
    image_dealloc(line);
    return 1;
}

uint32_t image_checksum(const image *img) {
    uint32_t crc = 0xffffffff, size = img->width * img->height * 4;
    for (uint32_t i = 0; i < size; i++) {
        crc ^= img->pixels[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}
