.bail off
.headers on
.mode column
CREATE TABLE planet(id INTEGER PRIMARY KEY, name TEXT UNIQUE, mass REAL, moons INT CHECK (moons >= 0));
INSERT INTO planet(name, mass, moons) VALUES ('Mercury', 0.330, 0), ('Venus', 4.87, 0), ('Earth', 5.97, 1), ('Mars', 0.642, 2),
  ('Jupiter', 1898, 95), ('Saturn', 568, 146), ('Uranus', 86.8, 28), ('Neptune', 102, 16);
SELECT name, round(mass / (SELECT mass FROM planet WHERE name = 'Earth'), 3) AS earths, moons FROM planet ORDER BY mass DESC;
INSERT INTO planet(name, moons) VALUES ('Pluto', -5);
INSERT INTO planet(name) VALUES ('Earth');
SELECT * FROM nowhere;
.mode list
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
  SELECT count(*), sum(i), avg(i), group_concat(i) FILTER (WHERE i % 4000 = 0) FROM n;
CREATE TABLE big(a INTEGER PRIMARY KEY, b TEXT, c BLOB, d REAL);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
  INSERT INTO big SELECT i, printf('row %06d', i * 7919 % 20011), zeroblob(i % 50), i / 7.0 FROM n;
CREATE INDEX big_b ON big(b);
CREATE INDEX big_d ON big(d) WHERE a % 2 = 0;
EXPLAIN QUERY PLAN SELECT a FROM big WHERE b BETWEEN 'row 000100' AND 'row 000200';
SELECT count(*), min(a), max(a), sum(length(c)) FROM big WHERE b BETWEEN 'row 000100' AND 'row 009999';
SELECT a, b, d FROM big ORDER BY b DESC LIMIT 5 OFFSET 100;
BEGIN; DELETE FROM big WHERE a % 3 = 0; SELECT count(*) FROM big; ROLLBACK; SELECT count(*) FROM big;
SAVEPOINT s; UPDATE big SET b = upper(b) WHERE a < 10; SELECT b FROM big WHERE a = 5; ROLLBACK TO s; RELEASE s; SELECT b FROM big WHERE a = 5;
CREATE TABLE log(t TEXT); CREATE TRIGGER tr AFTER UPDATE ON planet BEGIN INSERT INTO log VALUES (old.name || '>' || new.name); END;
UPDATE planet SET name = lower(name) WHERE moons > 20; SELECT group_concat(t) FROM log;
SELECT name, moons, rank() OVER (ORDER BY moons DESC), sum(moons) OVER (ORDER BY moons ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM planet;
.mode json
SELECT json_object('a', json_array(1, 2.5, 'x'), 'b', NULL) AS j, json_extract('{"k":[1,{"z":"y"}]}', '$.k[1].z') AS e;
.mode insert
SELECT * FROM planet WHERE id < 4;
.mode quote
SELECT 1e308 * 10, -1e-320, 9223372036854775807, 9223372036854775807 + 1, x'00ff', 'it''s', 0.1 + 0.2, 1/0, typeof(1.0);
SELECT strftime('%Y-%m-%d %H:%M:%f', 2460000.5), date('2024-02-29', '+1 year'), julianday('2000-01-01'), unixepoch('1970-01-02');
SELECT hex(substr('äöü', 2)), instr('abcäd', 'd'), 'a' LIKE 'A', 'a' GLOB '[a-c]', unicode('€'), char(8364);
SELECT printf('%.17g %08.3f %x %,d', 1.0/3, 2.5, 255, 1234567), CAST('12abc' AS INTEGER), CAST(2.9 AS INT), round(-2.5), 7 % -3;
.mode markdown
SELECT name, CASE WHEN moons = 0 THEN 'none' WHEN moons < 10 THEN 'few' ELSE 'many' END AS how FROM planet LIMIT 4;
VACUUM;
REINDEX;
ANALYZE;
SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY idx;
PRAGMA integrity_check;
PRAGMA page_count;
.schema planet
.dump log
.print done
.read missing.sql
SELECT load_extension('x');
.exit 3
