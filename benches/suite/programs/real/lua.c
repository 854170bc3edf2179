/* Lua: a few scripts. */
#include "../bench.h"
#include "lauxlib.h"
#include "lua.h"
#include "lualib.h"

static const char script[] =
    "local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end\n"
    "local function sieve(n)\n"
    "  local composite, count = {}, 0\n"
    "  for i = 2, n do\n"
    "    if not composite[i] then count = count + 1 for j = i * i, n, i do composite[j] = true end end\n"
    "  end\n"
    "  return count\n"
    "end\n"
    "local function words(n)\n"
    "  local seen, parts = {}, {}\n"
    "  for i = 1, n do parts[#parts + 1] = string.format('word%d', i * i % 97) end\n"
    "  for word in table.concat(parts, ' '):gmatch('%a+%d+') do seen[word] = (seen[word] or 0) + 1 end\n"
    "  local list = {}\n"
    "  for word, count in pairs(seen) do list[#list + 1] = word .. '=' .. count end\n"
    "  table.sort(list)\n"
    "  return table.concat(list, ',')\n"
    "end\n"
    "local Point = {}\n"
    "Point.__index = Point\n"
    "function Point.new(x, y) return setmetatable({x = x, y = y}, Point) end\n"
    "function Point:add(other) return Point.new(self.x + other.x, self.y + other.y) end\n"
    "local function walk(n)\n"
    "  local p = Point.new(0, 0.5)\n"
    "  for i = 1, n do p = p:add(Point.new(i % 3, i / 4)) end\n"
    "  return p.x + p.y\n"
    "end\n"
    "return fib(20) .. ' ' .. sieve(20000) .. ' ' .. words(2000) .. ' ' .. walk(20000)\n";

int main(int argc, char **argv) {
    uint64_t sum = 0;
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        lua_State *lua = luaL_newstate();
        luaL_requiref(lua, "_G", luaopen_base, 1);
        luaL_requiref(lua, "string", luaopen_string, 1);
        luaL_requiref(lua, "table", luaopen_table, 1);
        luaL_requiref(lua, "math", luaopen_math, 1);
        lua_settop(lua, 0);
        if (luaL_loadstring(lua, script) != LUA_OK) return 1;
        lua_call(lua, 0, 1);
        size_t len;
        const char *text = lua_tolstring(lua, -1, &len);
        for (size_t i = 0; i < len; i++) sum = (sum ^ (uint8_t)text[i]) * 0x100000001b3u;
        lua_close(lua);
    }
    return bench_done(sum);
}
