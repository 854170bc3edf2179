"""A tour of Python and its library. Prints nothing that depends on time, addresses or the order of hashes."""

import base64, bisect, collections, dataclasses, datetime, decimal, functools, hashlib, heapq, io, itertools, json, math
import os, random, re, statistics, string, struct, sys, textwrap, zlib
from fractions import Fraction

print(sys.argv[1:], sys.implementation.name, sys.byteorder, sys.maxsize)
print([line.rstrip() for line in sys.stdin])

# Numbers.
print(2**200, -7 // 2, -7 % 3, divmod(-7, 2), 0.1 + 0.2, 1e22, 1e-7, float("inf"), round(2.675, 2), (1 << 64).bit_length())
print(math.factorial(30), math.isqrt(10**30), math.comb(40, 20), math.gcd(2**40, 6**20), f"{math.pi:.15f} {math.sin(1):.15f}")
print(Fraction(1, 3) + Fraction(1, 6), decimal.Decimal(1) / decimal.Decimal(7), complex(1, 2) ** 2, int("zz", 36), hex(-255))

# Texts.
print("äöü€😀".encode().hex(), "straße".upper(), "a,b,,c".split(","), f"{'x':>5}|{3.14159:08.3f}|{255:#x}|{1234567:,}")
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.findall(r"\d+", "a1b22c333"), textwrap.fill("word " * 12, 20))
print(string.Template("$a-$b").substitute(a=1, b=2), "%s %r %5.1f" % ("s", "r", 2.25), repr("\0\n'\""))

# Structures.
print(sorted({"b": 1, "a": 2}.items()), collections.Counter("mississippi").most_common(), collections.deque(range(5), maxlen=3))
print(list(itertools.permutations("abc", 2)), list(itertools.accumulate(range(6))), heapq.nsmallest(3, [5, 1, 4, 2]))
print(bisect.bisect([1, 3, 5], 4), functools.reduce(lambda a, b: a * b, range(1, 10)), list(zip(*[(1, 2), (3, 4)])))


@dataclasses.dataclass(order=True)
class Point:
    x: int
    y: int = 0

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y


print(Point(1, 2), Point(1) < Point(2), Point(1, 2) @ Point(3, 4), dataclasses.asdict(Point(5)))


@functools.cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print([fibonacci(n) for n in range(150)][-1], [x for x in range(60) if all(x % d for d in range(2, x)) and x > 1])


def generator():
    try:
        received = yield 1
        yield received
    finally:
        print("closed")


g = generator()
print(next(g), g.send("sent"), g.close())

# Errors.
for bad in ("1 / 0", "[][1]", "{}['k']", "int('x')", "undefined", "'a' + 1", "2 +"):
    try:
        eval(bad)
    except Exception as error:
        print(type(error).__name__, error)
try:
    try:
        raise ValueError("inner")
    except ValueError as error:
        raise RuntimeError("outer") from error
except RuntimeError as error:
    print(error, "because", error.__cause__)

# Bytes, hashes, compression.
data = bytes(range(256)) * 100
print(hashlib.sha256(data).hexdigest(), hashlib.md5(data).hexdigest(), zlib.crc32(data), base64.b64encode(data[:20]))
print(len(zlib.compress(data)), zlib.decompress(zlib.compress(data)) == data, struct.pack("<iHd", -1, 2, 3.5).hex())
print(json.dumps({"a": [1, 2.5, None, True], "ü": "€"}, sort_keys=True), json.loads('{"x": [1, {"y": "z"}]}'))
rng = random.Random(42)
print(rng.random(), rng.randrange(1000), rng.sample(range(100), 5), statistics.stdev([1, 2, 3, 4.5]))
print(datetime.date(2024, 2, 29) + datetime.timedelta(days=366), datetime.datetime(2000, 1, 1, 12).strftime("%A %d %B %Y"))

# Files.
with open("python.txt", "w") as file:
    for i in range(1000):
        print(i, i * i, file=file)
with open("python.txt") as file:
    print(sum(int(line.split()[1]) for line in file), os.path.getsize("python.txt"), os.path.exists("none"))
try:
    open("none/none")
except OSError as error:
    print(type(error).__name__, error.errno, error)
os.mkdir("made")
os.rename("python.txt", "made/moved.txt")
print(sorted(os.listdir(".")), os.listdir("made"))
os.remove("made/moved.txt")
os.rmdir("made")

# Work.
rows = [[(i * j) % 7 for j in range(60)] for i in range(60)]
print(sum(sum(a * b for a, b in zip(row, column)) for row in rows for column in zip(*rows)))
print("tour done")
