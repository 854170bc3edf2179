-- A tour of the language and its libraries. Prints nothing that depends on addresses, time or the size of a word.
local out = {}
local function say(...)
    local parts = table.pack(...)
    for i = 1, parts.n do parts[i] = tostring(parts[i]) end
    print(table.concat(parts, "\t"))
end

-- Numbers.
say(7 // 2, -7 // 2, 7 % -3, -7 % 3, 7 / 2, 2 ^ 53, 1e15, 1e16, 0.1, 1 / 3, -0.0, 100 // 1e-320)
say(math.maxinteger, math.mininteger, math.maxinteger + 1 == math.mininteger, 5 // 0.0, -5 % math.huge)
say(0x7fffffffffffffff, 0xA.8p1, 3 | 5, 3 ~ 5, ~0, 1 << 63, 1 << 64, -1 >> 1)
say(string.format("%5.2f|%-8d|%08.3e|%g|%a|%q|%x", math.pi, 42, 12345.678, 1e100, 0.5, "a\n\0b", 255))
say(tostring(1e308 * 10), tostring(-(0 / 0)):gsub("-", ""), math.tointeger(3.0), 3 == 3.0, math.type(1), math.type(1.0))
for _, f in ipairs { "sin", "cos", "tan", "exp", "log", "sqrt", "floor", "ceil" } do
    say(f, string.format("%.12f", math[f](0.7)), string.format("%.12f", math[f](123.456)))
end

-- Strings and patterns.
local text = "The quick brown fox jumps over the lazy dog"
say(text:upper(), #text, text:reverse(), text:sub(-3), text:byte(1, 3))
for word in text:gmatch("%a+") do out[#out + 1] = word:lower() end
table.sort(out)
say(table.concat(out, ","))
say(text:gsub("(%w+) (%w+)", "%2 %1"))
say(("x = 1, y = 22"):match("y = (%d+)"), ("[[nested] brackets]"):match("%b[]"), ("THE (quick) fox"):find("%((%a+)%)"))
say(utf8.char(228, 8364, 128512), utf8.len("äöü€"), #"äöü€")
say(string.pack("<i4", 100):byte(1, -1))
say(string.rep("ab", 5, "-"), ("%d"):rep(3):format(1, 2, 3))

-- Tables, metatables, closures.
local Stack = {}
Stack.__index = Stack
Stack.__add = function(a, b) return a.n + b.n end
Stack.__lt = function(a, b) return a.n < b.n end
Stack.__tostring = function(s) return "stack of " .. s.n end
Stack.__close = function(s) say("closed", s) end
function Stack.new(n) return setmetatable({ n = n }, Stack) end
do
    local a <close> = Stack.new(1)
    local b <close> = Stack.new(2)
    say(a, b, a + b, a < b, a > b)
end
local function counter()
    local n = 0
    return function() n = n + 1; return n end
end
local c1, c2 = counter(), counter()
say(c1(), c1(), c2(), select("#", 1, nil, nil), select(-1, 1, 2, 3))
local t = { 5, 2, 8, 1, 9, 3 }
table.sort(t, function(a, b) return a > b end)
say(table.concat(t, " "), table.unpack(t, 2, 4))
table.move(t, 1, 3, 4)
say(table.concat(t, " "), #t, next({}), rawlen(t), rawequal(t, t))

-- Coroutines.
local function permutations(list, n)
    n = n or #list
    if n <= 1 then coroutine.yield(table.concat(list)) end
    for i = 1, n do
        list[n], list[i] = list[i], list[n]
        permutations(list, n - 1)
        list[n], list[i] = list[i], list[n]
    end
end
local seen = {}
for p in coroutine.wrap(function() permutations { "a", "b", "c", "d" } end) do seen[#seen + 1] = p end
say(#seen, table.concat(seen, " ", 1, 8))

-- Errors: each is a longjmp.
say(pcall(error, { code = 7 }) == false, select(2, pcall(error, "text", 0)), select(2, pcall(error)))
say(pcall(function() local x = nil; return x.field end))
say(pcall(string.rep))
say(pcall(string.format, "%d", 1.5))
say(xpcall(function() error("deep") end, function(m) return "handled: " .. m end))
say(select(2, load("x = = 1", "chunk")))
local caught = 0
for i = 1, 20000 do
    if not pcall(error, i) then caught = caught + 1 end
end
say("caught", caught)
local function nest(n)
    if n == 0 then error("bottom", 0) end
    local ok, message = pcall(nest, n - 1)
    error(message, 0)
end
say(pcall(nest, 150))
local function forever(n) return 1 + forever(n + 1) end
local ok, message = pcall(forever, 1)
say(ok, message:match("stack overflow"))
local co = coroutine.create(function()
    local ok, e = pcall(function() coroutine.yield(1); error("after yield", 0) end)
    coroutine.yield(e)
    error("uncaught", 0)
end)
say(coroutine.resume(co)); say(coroutine.resume(co)); say(coroutine.resume(co)); say(coroutine.status(co))

-- Garbage, weak tables, finalisers.
local weak = setmetatable({}, { __mode = "k" })
for i = 1, 1000 do weak[{}] = i end
local finalised = 0
for i = 1, 1000 do setmetatable({}, { __gc = function() finalised = finalised + 1 end }) end
collectgarbage(); collectgarbage()
say(next(weak), finalised)

-- A sieve, a hash, and a heap of strings.
local sieve, primes = {}, 0
for i = 2, 200000 do
    if not sieve[i] then
        primes = primes + 1
        for j = i * i, 200000, i do sieve[j] = true end
    end
end
local hash = 5381
for i = 1, 200000 do hash = (hash * 33 ~ i) & 0xffffffff end
local parts = {}
for i = 1, 20000 do parts[#parts + 1] = ("%d:%s"):format(i, i % 7 == 0 and "x" or i) end
local joined = table.concat(parts, ";")
say(primes, hash, #joined, joined:sub(1000, 1030))

-- Files.
local file = assert(io.open("lua.txt", "w"))
for i = 1, 100 do file:write(i, " ", i * i, "\n") end
file:close()
local sum = 0
for a, b in io.lines("lua.txt", "n", "n") do sum = sum + a * b end
say(sum, (select(2, io.open("none.txt"))))
file = io.open("lua.txt")
say(file:seek("end"), file:seek("set", 5), file:read("l"), file:read(7), io.type(file), file:close())
os.rename("lua.txt", "lua-kept.txt")
say(os.getenv("HOME"), os.date("!%Y-%m-%d %H:%M:%S", 86400), os.time { year = 2000, month = 1, day = 1, hour = 12 })
say(#arg, arg[1], arg[2])
io.stderr:write("to standard error\n")
for line in io.lines() do say("read", line) end
os.exit(tonumber(arg[2]))
