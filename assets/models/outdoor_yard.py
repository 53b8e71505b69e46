# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""What gives a yard its scale: car, tree, fence, light pole, doors.

Run: blender -b --python outdoor_yard.py
Sizes are those of everyday things: a mid-size saloon, a 2.1 m door, a 3 m fence panel, an 8 m pole, a 4 m dock door.
"""
import math
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from hall_blender import Shape, bend_path  # noqa: E402
from outdoor_common import tiles, wheel, write_standing  # noqa: E402

# A saloon seen from the side, nose at +z: (z, sill, shoulder, half width at the shoulder), tail to nose.
BODY = [(-2.30, 0.42, 0.72, 0.66), (-2.20, 0.30, 0.92, 0.80), (-1.62, 0.24, 1.00, 0.88), (-0.80, 0.22, 0.99, 0.90),
        (0.20, 0.22, 0.96, 0.90), (0.95, 0.22, 0.94, 0.89), (1.75, 0.24, 0.88, 0.86), (2.16, 0.26, 0.78, 0.78),
        (2.30, 0.34, 0.64, 0.66)]
# The cabin above the shoulder: (z at the shoulder, z at the roof line, roof height), tail to nose.
CABIN = [(-1.72, -0.98, 1.37), (-0.62, -0.45, 1.44), (0.18, 0.02, 1.43), (1.08, 0.38, 1.38)]


def shoulder_at(z):
    """(height, half width) of the body's upper edge at z, linear between stations."""
    for (z0, _, y0, w0), (z1, _, y1, w1) in zip(BODY, BODY[1:]):
        if z0 <= z <= z1:
            t = (z - z0) / (z1 - z0)
            return y0 + t * (y1 - y0), w0 + t * (w1 - w0)
    raise ValueError(f"z {z} is outside the body")


def section(station):
    """Outline of one body section, counter-clockwise seen from the nose, from the right sill over the top to the left."""
    z, sill, top, half = station
    waist = sill + (top - sill) * 0.62
    right = [(half * 0.88, sill, z), (half * 1.02, waist, z), (half, top - 0.03, z), (half * 0.86, top + 0.02, z)]
    return right + [(-x, y, w) for x, y, w in reversed(right)]


def car_body(shape):
    rings = [section(station) for station in BODY]
    count = len(rings[0])
    for back, front in zip(rings, rings[1:]):
        for k in range(count - 1):
            shape.face([back[k], back[k + 1], front[k + 1], front[k]], "car-paint")
        shape.face([back[-1], back[0], front[0], front[-1]], "dark")
    shape.face(rings[-1], "car-paint")
    shape.box((0, 0.48, 2.305), (0.80, 0.13, 0.03), "plastic-black", skip="k")
    shape.face(rings[0][::-1], "car-paint")


def car_cabin(shape):
    """Glass all round with pillars as thin dark strips, a painted roof."""
    low, high = [], []
    for z_low, z_high, roof in CABIN:
        y, half = shoulder_at(z_low)
        low.append((half * 0.86, y - 0.01, z_low))
        high.append((half * 0.64, roof, z_high))

    def mirror(p):
        return (-p[0], p[1], p[2])

    def mix(a, b, t):
        return tuple(a[k] + t * (b[k] - a[k]) for k in range(3))
    for i in range(len(CABIN) - 1):
        share = 0.07
        for side in (1, -1):
            def put(points, material):
                shape.face(points if side > 0 else [mirror(p) for p in reversed(points)], material)
            l0, l1, h0, h1 = low[i], low[i + 1], high[i], high[i + 1]
            cut = [mix(l0, l1, share), mix(l0, l1, 1 - share), mix(h0, h1, 1 - share), mix(h0, h1, share)]
            put([l1, cut[1], cut[2], h1], "car-paint")
            put([cut[1], cut[0], cut[3], cut[2]], "glass-dark")
            put([cut[0], l0, h0, cut[3]], "car-paint")
        shape.face([high[i], mirror(high[i]), mirror(high[i + 1]), high[i + 1]], "car-paint")
    shape.face([low[0], high[0], mirror(high[0]), mirror(low[0])][::-1], "glass-dark")
    shape.face([low[-1], high[-1], mirror(high[-1]), mirror(low[-1])], "glass-dark")


def car():
    """A plain saloon, 1.85 x 1.45 x 4.6 m, nose at +z."""
    shape = Shape("car")
    car_body(shape)
    car_cabin(shape)
    for z in (-1.42, 1.40):
        for side in (-1, 1):
            shape.cylinder((side * 0.80, 0.37, z), 0.36, 0.235, "x", "dark", 14, caps="end" if side > 0 else "start")
            wheel(shape, (side * 0.82, 0.32, z), 0.32, 0.21, "x", side, 14)
    for side in (-1, 1):
        shape.box((side * 0.54, 0.66, 2.22), (0.28, 0.10, 0.12), "lamp-lens")
        shape.box((side * 0.56, 0.80, -2.24), (0.30, 0.11, 0.10), "tail-lens")
        shape.box((side * 0.90, 1.00, 0.72), (0.16, 0.10, 0.10), "car-paint")
    return shape


def blob(shape, centre, radius, material, rng):
    """A crown of leaves: an icosahedron, split once, each corner pushed in or out a little."""
    golden = (1 + math.sqrt(5)) / 2
    corners = [(-1, golden, 0), (1, golden, 0), (-1, -golden, 0), (1, -golden, 0), (0, -1, golden), (0, 1, golden),
               (0, -1, -golden), (0, 1, -golden), (golden, 0, -1), (golden, 0, 1), (-golden, 0, -1), (-golden, 0, 1)]
    faces = [(0, 11, 5), (0, 5, 1), (0, 1, 7), (0, 7, 10), (0, 10, 11), (1, 5, 9), (5, 11, 4), (11, 10, 2), (10, 7, 6),
             (7, 1, 8), (3, 9, 4), (3, 4, 2), (3, 2, 6), (3, 6, 8), (3, 8, 9), (4, 9, 5), (2, 4, 11), (6, 2, 10),
             (8, 6, 7), (9, 8, 1)]
    pushed = {}

    def at(a, b):
        key = (min(a, b), max(a, b))
        if key not in pushed:
            middle = [(corners[a][k] + corners[b][k]) / 2 for k in range(3)]
            length = math.sqrt(sum(m * m for m in middle))
            reach = radius * rng.uniform(0.78, 1.14)
            flat = (1.0, 0.82, 1.0)
            pushed[key] = tuple(centre[k] + middle[k] / length * reach * flat[k] for k in range(3))
        return pushed[key]
    for a, b, c in faces:
        pa, pb, pc, ab, bc, ca = at(a, a), at(b, b), at(c, c), at(a, b), at(b, c), at(c, a)
        for triangle in ((pa, ab, ca), (pb, bc, ab), (pc, ca, bc), (ab, bc, ca)):
            shape.face(list(triangle), material)


def tree():
    """A street tree, about 7 m high."""
    rng = random.Random(11)
    shape = Shape("tree")
    shape.cylinder((0, 1.3, 0), 0.19, 2.6, "y", "bark", 7, 0.12, "end")
    for a in (0.4, 2.6, 4.6):
        tip = (0.9 * math.cos(a), 3.6, 0.9 * math.sin(a))
        shape.tube([(0, 2.3, 0), tip], 0.07, "bark", 5)
    crowns = [((0.1, 5.9, 0.0), 1.05, "leaf-light"), ((-0.5, 5.2, 0.5), 1.15, "leaf-light"), ((0.6, 5.1, -0.4), 1.15, "leaf")]
    for i in range(7):
        a = 2 * math.pi * (i + 0.3 * rng.random()) / 7
        out = rng.uniform(1.05, 1.35)
        crowns.append(((out * math.cos(a), rng.uniform(3.7, 4.5), out * math.sin(a)), rng.uniform(0.75, 1.05),
                       "leaf" if i % 2 else "leaf-light"))
    for centre, radius, material in crowns:
        blob(shape, centre, radius, material, rng)
    return shape


def fence():
    """One panel along x, 3.0 x 2.4 m: posts at both ends (each half of a post shared with the next panel), bars, rails."""
    shape = Shape("fence")
    height = 2.4
    for x, skip in ((-1.47, "b"), (1.47, "b")):
        shape.box((x, height / 2, 0), (0.06, height, 0.08), "galvanised", skip=skip)
    for y in (0.18, 1.2, 2.2):
        shape.box((0, y, 0), (2.88, 0.05, 0.035), "galvanised", skip="lr")
    bars = 22
    for i in range(bars):
        x = -1.44 + 2.88 * (i + 0.5) / bars
        shape.box((x, 1.17, 0), (0.022, 2.18, 0.022), "bar", skip="tb")
    return shape


def light_pole():
    """An 8 m pole with one arm towards +z; the lamp glows below."""
    shape = Shape("light_pole")
    shape.box((0, 0.15, 0), (0.6, 0.30, 0.6), "concrete", skip="b")
    shape.cylinder((0, 3.95, 0), 0.10, 7.30, "y", "galvanised", 8, 0.06, "none")
    shape.tube(bend_path([(0, 7.5, 0), (0, 7.95, 0), (0, 7.95, 1.2)], 0.35, 4), 0.05, "galvanised", 6)
    shape.box((0, 7.95, 1.45), (0.32, 0.10, 0.72), "grey-paint", skip="b")
    shape.grid((-0.16, 7.90, 1.09), (0.32, 0, 0), (0, 0, 0.72), "lamp-white")
    shape.box((0, 1.0, 0.10), (0.12, 0.4, 0.06), "grey-paint")
    return shape


def door():
    """A single steel door in its frame, 2.1 m clear height, front at +z; stands in a wall 0.15 m thick."""
    shape = Shape("door")
    width, clear, frame, deep = 1.0, 2.1, 0.06, 0.15
    x1, top = width / 2 + frame, clear + frame
    for side in (-1, 1):
        shape.box((side * (x1 - frame / 2), clear / 2, 0), (frame, clear, deep), "dark-paint", skip="b", max_edge=0.8)
    shape.box((0, clear + frame / 2, 0), (2 * x1, frame, deep), "dark-paint")
    leaf = [(0.20, "grey-paint"), (clear - 0.20, "grey-paint")]
    pane = [(0.20, "steel"), (1.10, "grey-paint"), (0.48, "glass-dark"), (clear - 1.78, "grey-paint")]
    columns = [(0.30, [(0.20, "steel"), (clear - 0.20, "grey-paint")]), (0.40, pane),
               (0.30, [(0.20, "steel"), (clear - 0.20, "grey-paint")])]
    tiles(shape, (-width / 2, 0, 0.03), (1, 0, 0), (0, 1, 0), columns)
    tiles(shape, (width / 2, 0, -0.03), (-1, 0, 0), (0, 1, 0), [(width, leaf)])
    for z, sign in ((0.03, 1), (-0.03, -1)):
        shape.box((0.41, 1.03, z + sign * 0.015), (0.05, 0.20, 0.03), "brushed-steel")
        shape.box((0.36, 1.05, z + sign * 0.045), (0.14, 0.025, 0.02), "brushed-steel")
    shape.box((-0.30, clear - 0.06, 0.05), (0.30, 0.06, 0.04), "steel")
    return shape


def roller_door():
    """A dock door, 4.0 x 4.0 m clear, front at +z: slatted, guides, rubber bumpers, a yellow guard on each side."""
    shape = Shape("roller_door")
    half, clear = 2.0, 4.0
    tiles(shape, (-half, 0.12, 0.03), (1, 0, 0), (0, 1, 0), [(2 * half, [(clear - 0.12, "louvre")])])
    tiles(shape, (half, 0, -0.03), (-1, 0, 0), (0, 1, 0), [(2 * half, [(clear, "grey-paint")])])
    shape.box((0, 0.06, 0.03), (2 * half, 0.12, 0.10), "rubber", skip="b")
    for side in (-1, 1):
        shape.box((side * (half + 0.10), clear / 2, 0), (0.20, clear, 0.24), "dark-paint", skip="b", max_edge=1.4)
        for i in range(6):
            material = "safety-yellow" if i % 2 == 0 else "dark"
            shape.box((side * (half + 0.10), 0.1 + 0.2 * i, 0.16), (0.16, 0.2, 0.08), material, skip="k")
        shape.box((side * 1.0, 0.35, 0.17), (0.35, 0.60, 0.16), "rubber", skip="k")
    shape.box((0, clear + 0.22, 0.02), (2 * half + 0.4, 0.44, 0.44), "dark-paint", max_edge=1.5)
    shape.box((0, clear + 0.18, 0.27), (0.5, 0.06, 0.06), "lamp-white")
    return shape


if __name__ == "__main__":
    write_standing("car", car(), 1500, 0.8)
    write_standing("tree", tree(), 1500, 1.2)
    write_standing("fence", fence(), 900, 0.4)
    write_standing("light_pole", light_pole(), 900, 0.6)
    write_standing("door", door(), 900, 0.4)
    write_standing("roller_door", roller_door(), 900, 0.6)
