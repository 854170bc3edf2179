/* A small codec library, as it might be vendored by any application: CRC-32, Base64, LZ4 blocks, QOI pictures and a
 * JSON tokenizer. Plain C without a standard library; it knows nothing of WebAssembly but the `export_name`s and the
 * one built-in with which `grow` asks for more memory.
 *
 * There is a mistake in `lz4_unpack`, of the kind that real decoders have had: see there.
 */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef int i32;

#define EXPORT(name) __attribute__((export_name(#name))) name
#define PAGE 65536u

/* ---- a heap: first fit, blocks in one list ordered by address, neighbours joined when freed ---- */

typedef struct Block {
	u32 size; /* of what follows the header, a multiple of 8 */
	u32 used;
} Block;

extern u8 __heap_base;
static Block *heap_first;
static u8 *heap_end;

static Block *after(Block *b) {
	return (Block *)((u8 *)(b + 1) + b->size);
}

static int grow(u32 bytes) {
	u32 pages = (bytes + PAGE - 1) / PAGE;
	if (__builtin_wasm_memory_grow(0, pages) == (__SIZE_TYPE__)-1)
		return 0;
	heap_end += pages * PAGE;
	return 1;
}

static void heap_init(void) {
	u32 start = ((u32)&__heap_base + 7) & ~7u;
	heap_end = (u8 *)(__builtin_wasm_memory_size(0) * PAGE);
	if (heap_end < (u8 *)start + PAGE / 2)
		grow(PAGE);
	heap_first = (Block *)start;
	heap_first->size = (u32)heap_end - start - sizeof(Block);
	heap_first->used = 0;
}

/* A buffer of `size` bytes, or null when the memory is exhausted. */
void *EXPORT(alloc)(u32 size) {
	if (size > 0x40000000u)
		return 0;
	size = (size + 7) & ~7u;
	if (!heap_first)
		heap_init();
	for (;;) {
		Block *b = heap_first, *last = 0;
		for (; (u8 *)b < heap_end; last = b, b = after(b)) {
			if (b->used || b->size < size)
				continue;
			if (b->size >= size + sizeof(Block) + 8) {
				u32 rest = b->size - size - sizeof(Block);
				b->size = size;
				after(b)->size = rest;
				after(b)->used = 0;
			}
			b->used = 1;
			return b + 1;
		}
		u8 *old_end = heap_end;
		if (!grow(size + sizeof(Block)))
			return 0;
		if (last && !last->used) {
			last->size += (u32)(heap_end - old_end);
		} else {
			b->size = (u32)(heap_end - old_end) - sizeof(Block);
			b->used = 0;
		}
	}
}

/* Gives a buffer back. Null is allowed. */
void EXPORT(dealloc)(void *buffer) {
	if (!buffer)
		return;
	((Block *)buffer - 1)->used = 0;
	for (Block *b = heap_first; (u8 *)b < heap_end; b = after(b))
		while (!b->used && (u8 *)after(b) < heap_end && !after(b)->used)
			b->size += sizeof(Block) + after(b)->size;
}

static void copy(u8 *to, const u8 *from, u32 len) {
	while (len--)
		*to++ = *from++;
}

static u32 read_u32_be(const u8 *p) {
	return (u32)p[0] << 24 | (u32)p[1] << 16 | (u32)p[2] << 8 | p[3];
}

/* ---- CRC-32 (ISO 3309, as in gzip and PNG) ---- */

u32 EXPORT(crc32)(const u8 *data, u32 len) {
	static u32 table[256];
	if (!table[1])
		for (u32 i = 0; i < 256; i++) {
			u32 c = i;
			for (int bit = 0; bit < 8; bit++)
				c = c & 1 ? c >> 1 ^ 0xedb88320u : c >> 1;
			table[i] = c;
		}
	u32 crc = ~0u;
	for (u32 i = 0; i < len; i++)
		crc = crc >> 8 ^ table[(crc ^ data[i]) & 0xff];
	return ~crc;
}

/* ---- Base64 (RFC 4648) ---- */

static const char base64_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* Encodes `len` bytes into `out`, which has room for 4 * ((len + 2) / 3). Returns how many were written. */
u32 EXPORT(base64_encode)(const u8 *in, u32 len, u8 *out) {
	u8 *start = out;
	for (; len >= 3; in += 3, len -= 3) {
		u32 bits = (u32)in[0] << 16 | (u32)in[1] << 8 | in[2];
		for (int shift = 18; shift >= 0; shift -= 6)
			*out++ = base64_digits[bits >> shift & 63];
	}
	if (len) {
		u32 bits = (u32)in[0] << 16 | (len > 1 ? (u32)in[1] << 8 : 0);
		*out++ = base64_digits[bits >> 18];
		*out++ = base64_digits[bits >> 12 & 63];
		*out++ = len > 1 ? base64_digits[bits >> 6 & 63] : '=';
		*out++ = '=';
	}
	return out - start;
}

static i32 base64_value(u8 c) {
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/* Decodes into `out`, which has room for len / 4 * 3. Returns how many bytes were written, or -1. */
i32 EXPORT(base64_decode)(const u8 *in, u32 len, u8 *out) {
	u8 *start = out;
	if (len % 4)
		return -1;
	for (; len; in += 4, len -= 4) {
		u32 pad = len == 4 ? (in[3] == '=') + (in[3] == '=' && in[2] == '=') : 0;
		u32 bits = 0;
		for (u32 i = 0; i < 4; i++) {
			i32 value = i >= 4 - pad ? 0 : base64_value(in[i]);
			if (value < 0)
				return -1;
			bits = bits << 6 | (u32)value;
		}
		*out++ = bits >> 16;
		if (pad < 2)
			*out++ = bits >> 8;
		if (pad < 1)
			*out++ = bits;
	}
	return out - start;
}

/* ---- LZ4 blocks, with the length of the content (u32, big-endian) before them ---- */

static u32 lz4_hash(const u8 *p) {
	u32 word = p[0] | (u32)p[1] << 8 | (u32)p[2] << 16 | (u32)p[3] << 24;
	return word * 2654435761u >> 20;
}

static u8 *lz4_length(u8 *out, u32 len) {
	for (; len >= 255; len -= 255)
		*out++ = 255;
	*out++ = len;
	return out;
}

static u8 *lz4_sequence(u8 *out, const u8 *literals, u32 count, u32 match, u32 offset) {
	u32 extra = match ? match - 4 : 0;
	*out++ = (count < 15 ? count : 15) << 4 | (extra < 15 ? extra : 15);
	if (count >= 15)
		out = lz4_length(out, count - 15);
	copy(out, literals, count);
	out += count;
	if (match) {
		*out++ = offset;
		*out++ = offset >> 8;
		if (extra >= 15)
			out = lz4_length(out, extra - 15);
	}
	return out;
}

/* Compresses `len` bytes into `out`, which has room for len + len / 255 + 20. Returns how many were written. */
u32 EXPORT(lz4_pack)(const u8 *in, u32 len, u8 *out) {
	static u32 seen[4096]; /* by hash: a position, plus 1 */
	u8 *start = out;
	for (u32 i = 0; i < 4096; i++)
		seen[i] = 0;
	for (int shift = 24; shift >= 0; shift -= 8)
		*out++ = len >> shift;
	u32 at = 0, literals = 0;
	while (at + 12 < len) {
		u32 *slot = &seen[lz4_hash(in + at)];
		u32 candidate = *slot, match = 0;
		*slot = at + 1;
		if (candidate && at + 1 - candidate < 65536) {
			const u8 *old = in + candidate - 1;
			while (at + match + 5 < len && old[match] == in[at + match])
				match++;
		}
		if (match < 4) {
			at++;
			continue;
		}
		out = lz4_sequence(out, in + literals, at - literals, match, at + 1 - candidate);
		at += match;
		literals = at;
	}
	out = lz4_sequence(out, in + literals, len - literals, 0, 0);
	return out - start;
}

static u32 lz4_more(const u8 **in, u32 len) {
	u8 byte;
	if (len < 15)
		return len;
	do
		len += byte = *(*in)++;
	while (byte == 255);
	return len;
}

/* How long the content of a packed block says it is. */
u32 EXPORT(lz4_size)(const u8 *in, u32 len) {
	return len < 4 ? 0 : read_u32_be(in);
}

/* Unpacks into `out`, which has room for as many bytes as `lz4_size` says. Returns how many were written.
 *
 * The mistake: the lengths inside the block are trusted. A block that says "4 bytes" at its front and then copies
 * megabytes writes past the end of `out`. (LZ4's own `LZ4_decompress_fast` had this design and is deprecated for it.)
 */
u32 EXPORT(lz4_unpack)(const u8 *in, u32 len, u8 *out) {
	const u8 *end = in + len;
	u8 *start = out;
	in += 4;
	while (in < end) {
		u32 token = *in++;
		u32 literals = lz4_more(&in, token >> 4);
		copy(out, in, literals);
		out += literals;
		in += literals;
		if (in >= end)
			break;
		u32 offset = in[0] | (u32)in[1] << 8;
		in += 2;
		u32 match = lz4_more(&in, token & 15) + 4;
		copy(out, out - offset, match);
		out += match;
	}
	return out - start;
}

/* ---- QOI pictures (qoiformat.org) ---- */

typedef struct Pixel {
	u8 r, g, b, a;
} Pixel;

/* Width and height of a picture, in pixels. Returns 0 if it is none. */
i32 EXPORT(qoi_header)(const u8 *in, u32 len, u32 *width, u32 *height) {
	if (len < 14 + 8 || read_u32_be(in) != 0x716f6966 /* "qoif" */)
		return 0;
	*width = read_u32_be(in + 4);
	*height = read_u32_be(in + 8);
	return *width && *height && *height < 400000000u / *width;
}

/* Decodes to RGBA. `out` has room for 4 bytes for each pixel. Returns 0 if the data ends too early. */
i32 EXPORT(qoi_decode)(const u8 *in, u32 len, u8 *out) {
	Pixel index[64] = {0};
	Pixel p = {0, 0, 0, 255};
	u32 width, height, run = 0;
	if (!qoi_header(in, len, &width, &height))
		return 0;
	const u8 *end = in + len - 8;
	in += 14;
	for (u32 left = width * height; left; left--) {
		if (run) {
			run--;
		} else {
			if (in + 5 > end + 8)
				return 0;
			u8 op = *in++;
			if (op == 0xfe || op == 0xff) {
				p.r = *in++;
				p.g = *in++;
				p.b = *in++;
				if (op == 0xff)
					p.a = *in++;
			} else if (op >> 6 == 0) {
				p = index[op];
			} else if (op >> 6 == 1) {
				p.r += (op >> 4 & 3) - 2;
				p.g += (op >> 2 & 3) - 2;
				p.b += (op & 3) - 2;
			} else if (op >> 6 == 2) {
				u8 op2 = *in++;
				i32 dg = (op & 63) - 32;
				p.r += dg - 8 + (op2 >> 4);
				p.g += dg;
				p.b += dg - 8 + (op2 & 15);
			} else {
				run = op & 63;
			}
			index[(p.r * 3 + p.g * 5 + p.b * 7 + p.a * 11) % 64] = p;
		}
		*out++ = p.r;
		*out++ = p.g;
		*out++ = p.b;
		*out++ = p.a;
	}
	return 1;
}

/* ---- a JSON tokenizer (RFC 8259): checks the syntax and finds each value, without building a tree ---- */

enum { OBJECT = 1, ARRAY, STRING, NUMBER, LITERAL };

typedef struct Token {
	u32 kind;
	u32 start, end;	 /* bytes of the text; for a string without its quotes */
	u32 children;	 /* of an array its elements, of an object its keys and values */
} Token;

typedef struct Parser {
	const u8 *text;
	u32 at, len;
	Token *tokens;
	u32 count, capacity, depth;
} Parser;

static void skip_space(Parser *p) {
	while (p->at < p->len) {
		u8 c = p->text[p->at];
		if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
			break;
		p->at++;
	}
}

static int peek(const Parser *p) {
	return p->at < p->len ? p->text[p->at] : -1;
}

static int accept(Parser *p, u8 c) {
	if (peek(p) != c)
		return 0;
	p->at++;
	return 1;
}

static Token *push(Parser *p, u32 kind) {
	if (p->count == p->capacity)
		return 0;
	Token *token = &p->tokens[p->count++];
	token->kind = kind;
	token->start = p->at;
	token->end = p->at;
	token->children = 0;
	return token;
}

static int hex_digit(int c) {
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static int string(Parser *p) {
	if (!accept(p, '"'))
		return 0;
	Token *token = push(p, STRING);
	if (!token)
		return 0;
	for (;;) {
		int c = peek(p);
		if (c < ' ')
			return 0;
		token->end = p->at++;
		if (c == '"')
			return 1;
		if (c != '\\')
			continue;
		c = peek(p);
		p->at++;
		if (c == 'u') {
			for (int i = 0; i < 4; i++, p->at++)
				if (!hex_digit(peek(p)))
					return 0;
		} else if (c != '"' && c != '\\' && c != '/' && c != 'b' && c != 'f' && c != 'n' && c != 'r' && c != 't') {
			return 0;
		}
	}
}

static int digits(Parser *p) {
	u32 start = p->at;
	while (peek(p) >= '0' && peek(p) <= '9')
		p->at++;
	return p->at > start;
}

static int number(Parser *p) {
	Token *token = push(p, NUMBER);
	if (!token)
		return 0;
	accept(p, '-');
	if (!accept(p, '0') && !digits(p))
		return 0;
	if (accept(p, '.') && !digits(p))
		return 0;
	if (accept(p, 'e') || accept(p, 'E')) {
		if (!accept(p, '+'))
			accept(p, '-');
		if (!digits(p))
			return 0;
	}
	token->end = p->at;
	return 1;
}

static int literal(Parser *p, const char *word) {
	Token *token = push(p, LITERAL);
	if (!token)
		return 0;
	for (; *word; word++)
		if (!accept(p, *word))
			return 0;
	token->end = p->at;
	return 1;
}

static int value(Parser *p);

static int container(Parser *p, u32 kind, u8 close) {
	Token *token = push(p, kind);
	if (!token || p->depth == 200)
		return 0;
	p->at++;
	p->depth++;
	skip_space(p);
	if (peek(p) != close) {
		do {
			skip_space(p);
			if (kind == OBJECT) {
				if (!string(p))
					return 0;
				token->children++;
				skip_space(p);
				if (!accept(p, ':'))
					return 0;
			}
			if (!value(p))
				return 0;
			token->children++;
		} while (accept(p, ','));
	}
	if (!accept(p, close))
		return 0;
	p->depth--;
	token->end = p->at;
	return 1;
}

static int value(Parser *p) {
	int ok;
	skip_space(p);
	switch (peek(p)) {
	case '{':
		ok = container(p, OBJECT, '}');
		break;
	case '[':
		ok = container(p, ARRAY, ']');
		break;
	case '"':
		ok = string(p);
		break;
	case 't':
		ok = literal(p, "true");
		break;
	case 'f':
		ok = literal(p, "false");
		break;
	case 'n':
		ok = literal(p, "null");
		break;
	default:
		ok = number(p);
	}
	skip_space(p);
	return ok;
}

/* Splits `len` bytes of JSON into at most `capacity` tokens. Returns how many there are, or minus the place of the
 * fault, minus 1. */
i32 EXPORT(json_tokens)(const u8 *text, u32 len, Token *tokens, u32 capacity) {
	Parser p = {text, 0, len, tokens, 0, capacity, 0};
	if (!value(&p) || p.at != len)
		return -(i32)p.at - 1;
	return p.count;
}
