/* Runs Lua scripts: lua SCRIPT [ARGUMENT...]. The crate with Lua's sources lacks its own program. */
#include "lauxlib.h"
#include "lualib.h"
#include <stdio.h>

static int traceback(lua_State *L) {
    const char *message = lua_tostring(L, 1);
    luaL_traceback(L, L, message ? message : "(no message)", 1);
    return 1;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fputs("usage: lua SCRIPT [ARGUMENT...]\n", stderr);
        return 2;
    }
    lua_State *L = luaL_newstate();
    if (!L) {
        return 3;
    }
    luaL_openlibs(L);
    lua_createtable(L, argc, 0);
    for (int i = 1; i < argc; i++) {
        lua_pushstring(L, argv[i]);
        lua_rawseti(L, -2, i - 1);
    }
    lua_setglobal(L, "arg");
    lua_pushcfunction(L, traceback);
    int status = luaL_loadfile(L, argv[1]);
    if (status == LUA_OK) {
        status = lua_pcall(L, 0, 0, 1);
    }
    if (status != LUA_OK) {
        fprintf(stderr, "lua: %s\n", lua_tostring(L, -1));
    }
    lua_close(L);
    return status != LUA_OK;
}
