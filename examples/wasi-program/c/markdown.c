/* markdown: turns Markdown into HTML. An ordinary C program: it knows nothing of WebAssembly.
 *
 * usage: markdown [-t TITLE] [-o OUTPUT] [FILE...]
 *
 * Without files it reads the standard input; without -o it writes to the standard output. Understood are headings, paragraphs,
 * lists, quotes, fenced code, rules, tables, and in lines: emphasis, strong emphasis, code, links, images and escapes.
 */
#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Text that grows. */
typedef struct {
    char *bytes;
    size_t len, room;
} text;

static void fail(const char *what) {
    fprintf(stderr, "markdown: %s: %s\n", what, strerror(errno));
    exit(1);
}

static void add(text *to, const char *bytes, size_t len) {
    if (to->len + len + 1 > to->room) {
        to->room = (to->len + len + 1) * 2;
        to->bytes = realloc(to->bytes, to->room);
        if (!to->bytes) {
            fail("memory");
        }
    }
    memcpy(to->bytes + to->len, bytes, len);
    to->len += len;
    to->bytes[to->len] = 0;
}

static void say(text *to, const char *words) {
    add(to, words, strlen(words));
}

/* Adds a byte as HTML shows it. */
static void show(text *to, char byte) {
    switch (byte) {
    case '<': say(to, "&lt;"); break;
    case '>': say(to, "&gt;"); break;
    case '&': say(to, "&amp;"); break;
    case '"': say(to, "&quot;"); break;
    default: add(to, &byte, 1);
    }
}

static void show_all(text *to, const char *bytes, size_t len) {
    for (size_t i = 0; i < len; i++) {
        show(to, bytes[i]);
    }
}

/* Where `mark` comes again from `at` on, or 0. */
static size_t find(const char *line, size_t len, size_t at, const char *mark) {
    size_t size = strlen(mark);
    for (; at + size <= len; at++) {
        if (line[at] == '\\') {
            at++;
        } else if (memcmp(line + at, mark, size) == 0) {
            return at;
        }
    }
    return 0;
}

static void inline_text(text *to, const char *line, size_t len);

/* A link or image that begins at `at`; its end, or 0 if it is none. */
static size_t link_at(text *to, const char *line, size_t len, size_t at) {
    bool image = line[at] == '!';
    size_t start = at + image + 1;
    size_t middle = find(line, len, start, "](");
    size_t end = middle ? find(line, len, middle + 2, ")") : 0;
    if (!end) {
        return 0;
    }
    say(to, image ? "<img src=\"" : "<a href=\"");
    show_all(to, line + middle + 2, end - middle - 2);
    if (image) {
        say(to, "\" alt=\"");
        show_all(to, line + start, middle - start);
        say(to, "\">");
    } else {
        say(to, "\">");
        inline_text(to, line + start, middle - start);
        say(to, "</a>");
    }
    return end + 1;
}

/* Text between two marks; its end, or 0 if the second one is missing. */
static size_t between(text *to, const char *line, size_t len, size_t at, const char *mark, const char *tag) {
    size_t size = strlen(mark);
    size_t end = find(line, len, at + size, mark);
    if (!end || end == at + size) {
        return 0;
    }
    say(to, "<"), say(to, tag), say(to, ">");
    if (strcmp(tag, "code") == 0) {
        show_all(to, line + at + size, end - at - size);
    } else {
        inline_text(to, line + at + size, end - at - size);
    }
    say(to, "</"), say(to, tag), say(to, ">");
    return end + size;
}

static void inline_text(text *to, const char *line, size_t len) {
    for (size_t at = 0; at < len;) {
        size_t end = 0;
        char byte = line[at], next = at + 1 < len ? line[at + 1] : 0;
        if (byte == '\\' && ispunct((unsigned char)next)) {
            show(to, next);
            at += 2;
            continue;
        }
        if (byte == '`') {
            end = between(to, line, len, at, "`", "code");
        } else if (byte == '*' && next == '*') {
            end = between(to, line, len, at, "**", "strong");
        } else if (byte == '*') {
            end = between(to, line, len, at, "*", "em");
        } else if (byte == '[' || (byte == '!' && next == '[')) {
            end = link_at(to, line, len, at);
        }
        if (end) {
            at = end;
        } else {
            show(to, byte);
            at++;
        }
    }
}

/* What block is open. */
typedef enum { NONE, PARAGRAPH, LIST, NUMBERS, QUOTE, CODE, TABLE } block;

static const char *const opening[] = {"", "<p>", "<ul>\n", "<ol>\n", "<blockquote>\n", "<pre><code>", "<table>\n"};
static const char *const closing[] = {"", "</p>\n", "</li>\n</ul>\n", "</li>\n</ol>\n", "</blockquote>\n", "</code></pre>\n", "</table>\n"};

static void enter(text *to, block *open, block new) {
    if (*open != new) {
        say(to, closing[*open]);
        say(to, opening[new]);
        *open = new;
    } else if (new == PARAGRAPH) {
        say(to, "\n");
    }
}

/* An item of a list, which is not yet at its end. */
static void item(text *to, block *open, block list, const char *line, size_t len) {
    if (*open == list) {
        say(to, "</li>\n");
    }
    enter(to, open, list);
    say(to, "<li>");
    inline_text(to, line, len);
}

static bool is_rule(const char *line, size_t len) {
    size_t marks = 0;
    for (size_t i = 0; i < len; i++) {
        if (line[i] == line[0] && (line[0] == '-' || line[0] == '*' || line[0] == '_')) {
            marks++;
        } else if (line[i] != ' ') {
            return false;
        }
    }
    return marks >= 3;
}

static void row(text *to, const char *line, size_t len, const char *cell) {
    say(to, "<tr>");
    for (size_t at = 1; at < len;) {
        size_t end = find(line, len, at, "|");
        size_t stop = end ? end : len;
        while (at < stop && line[at] == ' ') {
            at++;
        }
        size_t last = stop;
        while (last > at && line[last - 1] == ' ') {
            last--;
        }
        if (end || last > at) {
            say(to, "<"), say(to, cell), say(to, ">");
            inline_text(to, line + at, last - at);
            say(to, "</"), say(to, cell), say(to, ">");
        }
        at = stop + 1;
    }
    say(to, "</tr>\n");
}

static void convert(text *to, const char *source, size_t size) {
    block open = NONE;
    for (size_t start = 0; start < size;) {
        const char *line = source + start;
        const char *end = memchr(line, '\n', size - start);
        size_t len = end ? (size_t)(end - line) : size - start;
        start += len + 1;
        if (len && line[len - 1] == '\r') {
            len--;
        }
        if (len >= 3 && memcmp(line, "```", 3) == 0) {
            enter(to, &open, open == CODE ? NONE : CODE);
            continue;
        }
        if (open == CODE) {
            show_all(to, line, len);
            say(to, "\n");
            continue;
        }
        size_t level = 0, digits = 0;
        while (level < len && level < 7 && line[level] == '#') {
            level++;
        }
        while (digits < len && isdigit((unsigned char)line[digits])) {
            digits++;
        }
        if (len == 0) {
            enter(to, &open, NONE);
        } else if (level >= 1 && level <= 6 && level < len && line[level] == ' ') {
            char tag[] = {'h', (char)('0' + level), 0};
            enter(to, &open, NONE);
            say(to, "<"), say(to, tag), say(to, ">");
            inline_text(to, line + level + 1, len - level - 1);
            say(to, "</"), say(to, tag), say(to, ">\n");
        } else if (is_rule(line, len)) {
            enter(to, &open, NONE);
            say(to, "<hr>\n");
        } else if (len >= 2 && (line[0] == '-' || line[0] == '*') && line[1] == ' ') {
            item(to, &open, LIST, line + 2, len - 2);
        } else if (digits && digits + 1 < len && line[digits] == '.' && line[digits + 1] == ' ') {
            item(to, &open, NUMBERS, line + digits + 2, len - digits - 2);
        } else if (line[0] == ' ' && (open == LIST || open == NUMBERS)) {
            size_t skip = strspn(line, " ");
            say(to, "\n");
            inline_text(to, line + skip, skip < len ? len - skip : 0);
        } else if (line[0] == '>') {
            size_t skip = len > 1 && line[1] == ' ' ? 2 : 1;
            enter(to, &open, QUOTE);
            inline_text(to, line + skip, len - skip), say(to, "\n");
        } else if (line[0] == '|') {
            bool first = open != TABLE;
            enter(to, &open, TABLE);
            if (strspn(line, "|-: ") < len) {
                row(to, line, len, first ? "th" : "td");
            }
        } else {
            enter(to, &open, PARAGRAPH);
            inline_text(to, line, len);
        }
    }
    enter(to, &open, NONE);
}

static void read_all(text *to, FILE *file, const char *name) {
    char chunk[4096];
    size_t got;
    while ((got = fread(chunk, 1, sizeof chunk, file)) > 0) {
        add(to, chunk, got);
    }
    if (ferror(file)) {
        fail(name);
    }
}

int main(int argc, char **argv) {
    const char *title = NULL, *output = NULL;
    text source = {0}, html = {0};
    int at = 1;
    for (; at + 1 < argc && argv[at][0] == '-' && argv[at][1]; at += 2) {
        if (strcmp(argv[at], "-t") == 0) {
            title = argv[at + 1];
        } else if (strcmp(argv[at], "-o") == 0) {
            output = argv[at + 1];
        } else {
            fprintf(stderr, "markdown: unknown option %s\nusage: markdown [-t TITLE] [-o OUTPUT] [FILE...]\n", argv[at]);
            return 2;
        }
    }
    if (at == argc) {
        read_all(&source, stdin, "standard input");
    }
    for (; at < argc; at++) {
        FILE *file = fopen(argv[at], "rb");
        if (!file) {
            fail(argv[at]);
        }
        read_all(&source, file, argv[at]);
        fclose(file);
        say(&source, "\n\n");
    }
    if (title) {
        say(&html, "<!doctype html>\n<meta charset=\"utf-8\">\n<title>");
        show_all(&html, title, strlen(title));
        say(&html, "</title>\n");
    }
    if (source.len) {
        convert(&html, source.bytes, source.len);
    }
    FILE *to = output ? fopen(output, "wb") : stdout;
    if (!to) {
        fail(output);
    }
    if ((html.len && fwrite(html.bytes, 1, html.len, to) != html.len) || fflush(to) != 0) {
        fail(output ? output : "standard output");
    }
    return 0;
}
