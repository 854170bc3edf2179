/* SQLite: a database in memory that is filled, indexed, asked, changed. */
#include "../bench.h"
#include "sqlite3.h"

static uint64_t sum;

static void check(sqlite3 *db, int code) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(db));
        exit(1);
    }
}

static void run(sqlite3 *db, const char *sql) { check(db, sqlite3_exec(db, sql, NULL, NULL, NULL)); }

static void ask(sqlite3 *db, const char *sql) {
    sqlite3_stmt *statement;
    check(db, sqlite3_prepare_v2(db, sql, -1, &statement, NULL));
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count(statement); i++) {
            const unsigned char *text = sqlite3_column_text(statement, i);
            for (; text && *text; text++) sum = (sum ^ *text) * 0x100000001b3u;
        }
    check(db, code);
    check(db, sqlite3_finalize(statement));
}

static void work(uint32_t seed) {
    sqlite3 *db;
    sqlite3_stmt *insert;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK) exit(1);
    run(db, "CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT, size INTEGER, owner INTEGER);"
            "CREATE TABLE owner(id INTEGER PRIMARY KEY, name TEXT);BEGIN");
    check(db, sqlite3_prepare_v2(db, "INSERT INTO item(name, size, owner) VALUES(?, ?, ?)", -1, &insert, NULL));
    for (int i = 0; i < 6000; i++) {
        char name[32];
        int len = sprintf(name, "item %u", (unsigned)bench_random(&seed) % 100000);
        sqlite3_bind_text(insert, 1, name, len, SQLITE_TRANSIENT);
        sqlite3_bind_int(insert, 2, (int)(bench_random(&seed) % 10000));
        sqlite3_bind_int(insert, 3, (int)(bench_random(&seed) % 100));
        check(db, sqlite3_step(insert));
        check(db, sqlite3_reset(insert));
    }
    check(db, sqlite3_finalize(insert));
    run(db, "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99) INSERT INTO owner SELECT i, 'owner ' || i FROM n;"
            "COMMIT;CREATE INDEX by_size ON item(size);CREATE INDEX by_name ON item(name)");
    ask(db, "SELECT owner.name, count(*), sum(size), max(item.name) FROM item JOIN owner ON owner.id = item.owner GROUP BY owner.id ORDER BY 3 DESC");
    ask(db, "SELECT count(*) FROM item WHERE name LIKE '%77%' OR name GLOB '*1?3'");
    ask(db, "SELECT name, size FROM item WHERE size BETWEEN 1000 AND 3000 ORDER BY name, size LIMIT 500");
    ask(db, "SELECT a.id, b.id FROM item a JOIN item b ON a.size = b.size + 1 AND a.owner < b.owner ORDER BY a.id LIMIT 1000");
    for (int i = 0; i < 300; i++) {
        char sql[96];
        sprintf(sql, "SELECT name, size, owner FROM item WHERE id = %u", (unsigned)bench_random(&seed) % 6000);
        ask(db, sql);
    }
    run(db, "BEGIN;UPDATE item SET size = size * 3 % 10007, name = name || '!' WHERE owner % 3 = 1;DELETE FROM item WHERE size % 5 = 0;COMMIT");
    ask(db, "SELECT count(*), sum(size), sum(length(name)), group_concat(DISTINCT substr(name, 6, 1)) FROM item");
    ask(db, "PRAGMA integrity_check");
    check(db, sqlite3_close(db));
}

int main(int argc, char **argv) {
    for (int n = bench_repetitions(argc, argv); n > 0; n--) work((uint32_t)n);
    return bench_done(sum);
}

/* An operating system without files: databases in memory need no more, but SQLite wants to have one. */
static int no_open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *out) {
    (void)vfs, (void)name, (void)flags, (void)out;
    file->pMethods = NULL;
    return SQLITE_CANTOPEN;
}

static int no_delete(sqlite3_vfs *vfs, const char *name, int sync) {
    (void)vfs, (void)name, (void)sync;
    return SQLITE_OK;
}

static int no_access(sqlite3_vfs *vfs, const char *name, int flags, int *out) {
    (void)vfs, (void)name, (void)flags;
    *out = 0;
    return SQLITE_OK;
}

static int full_path(sqlite3_vfs *vfs, const char *name, int size, char *out) {
    (void)vfs;
    return snprintf(out, (size_t)size, "%s", name) < size ? SQLITE_OK : SQLITE_CANTOPEN;
}

static int randomness(sqlite3_vfs *vfs, int size, char *out) {
    (void)vfs;
    for (int i = 0; i < size; i++) out[i] = (char)i;
    return size;
}

static int no_sleep(sqlite3_vfs *vfs, int microseconds) {
    (void)vfs;
    return microseconds;
}

static int no_time(sqlite3_vfs *vfs, double *out) {
    (void)vfs;
    *out = 2460000.5;
    return SQLITE_OK;
}

int sqlite3_os_init(void) {
    static sqlite3_vfs vfs = {
        .iVersion = 1,
        .szOsFile = sizeof(sqlite3_file),
        .mxPathname = 64,
        .zName = "none",
        .xOpen = no_open,
        .xDelete = no_delete,
        .xAccess = no_access,
        .xFullPathname = full_path,
        .xRandomness = randomness,
        .xSleep = no_sleep,
        .xCurrentTime = no_time,
    };
    return sqlite3_vfs_register(&vfs, 1);
}

int sqlite3_os_end(void) { return SQLITE_OK; }
