/* A first-fit allocator over the linear memory, for a guest without a C library.
 *
 * Blocks stand one behind the other, each after a header with its size; the lowest bit of the size says that the block
 * is used. Free neighbours are joined when a search passes them. The memory grows when nothing fits.
 */
#include "image.h"

#define PAGE 65536u
#define USED 1u
#define ALIGN 16u

typedef struct header {
    uint32_t size; /* of the block with its header; lowest bit: used */
    uint32_t padding[3];
} header;

extern uint8_t __heap_base; /* from the linker: where the static data ends */

static uint8_t *heap_start, *heap_end;

static void heap_init(void) {
    heap_start = (uint8_t *)(((uintptr_t)&__heap_base + ALIGN - 1) & ~(uintptr_t)(ALIGN - 1));
    heap_end = (uint8_t *)(__builtin_wasm_memory_size(0) * PAGE);
    ((header *)heap_start)->size = (uint32_t)(heap_end - heap_start);
}

/* Makes the heap longer by at least `size` bytes. */
static int heap_grow(uint32_t size) {
    uint32_t pages = size / PAGE + 1;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1)
        return 0;
    header *added = (header *)heap_end;
    added->size = pages * PAGE;
    heap_end += pages * PAGE;
    return 1;
}

void *image_alloc(size_t size) {
    if (!heap_start)
        heap_init();
    if (size > 0x7fff0000u)
        return 0;
    uint32_t need = ((uint32_t)size + sizeof(header) + ALIGN - 1) & ~(ALIGN - 1);
    for (;;) {
        uint8_t *at = heap_start;
        while (at < heap_end) {
            header *block = (header *)at;
            if (block->size & USED) {
                at += block->size & ~USED;
                continue;
            }
            for (;;) {
                header *next = (header *)(at + block->size);
                if ((uint8_t *)next >= heap_end || next->size & USED)
                    break;
                block->size += next->size;
            }
            if (block->size >= need) {
                if (block->size - need > sizeof(header)) {
                    header *rest = (header *)(at + need);
                    rest->size = block->size - need;
                    block->size = need;
                }
                block->size |= USED;
                return block + 1;
            }
            at += block->size;
        }
        if (!heap_grow(need))
            return 0;
    }
}

void image_dealloc(void *block) {
    if (block)
        ((header *)block - 1)->size &= ~USED;
}
