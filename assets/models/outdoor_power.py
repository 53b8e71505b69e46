# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Megapack, generator trailer, substation transformer and line gantry.

Run: blender -b --python outdoor_power.py
Outer sizes come from the sample layout; everything inside them is our own drawing after public photographs.
"""
import math
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from hall_blender import Shape, bend_path  # noqa: E402
from outdoor_common import equipment_size, fan, panel_box, tiles, wheel, write_standing  # noqa: E402


def megapack_door(width, height, louvred=True):
    """Columns of one cabinet door, its seam first: white sheet, a tall louvred field, a handle in its right margin."""
    seam = 0.025
    field = [(height * 0.13, "white-paint"), (height * 0.30, "louvre"), (height * 0.07, "white-paint"),
             (height * 0.34, "louvre"), (height * 0.16, "white-paint")] if louvred else [(height, "white-paint")]
    margin = 0.09
    hinge = [(0.18, "white-paint"), (0.10, "galvanised"), (height - 0.56, "white-paint"), (0.10, "galvanised"), (0.18, "white-paint")]
    plain = hinge if louvred else [(height, "white-paint")]
    grip = [(height * 0.46, "white-paint"), (0.05, "dark-paint"), (0.11, "galvanised"), (0.05, "dark-paint"),
            (height * 0.54 - 0.21, "white-paint")]
    return [(seam, [(height, "dark-paint")]), (margin, plain), (width - seam - 2 * margin, field), (margin, grip if louvred else plain)]


def megapack():
    """Battery bays with louvred doors, one customer bay at the right, a cooling roof with eight fans."""
    length, height, depth = equipment_size("megapack")
    shape = Shape("megapack")
    x0, x1, z1 = -length / 2, length / 2, depth / 2
    base, wall = 0.14, 2.28
    shape.span((x0 + 0.06, 0, -z1 + 0.06), (x1 - 0.06, base, z1 - 0.06), "dark-paint", skip="tb")
    bays, bay = 9, 0.86
    rest = length - bays * bay
    doors = [column for _ in range(bays) for column in megapack_door(bay, wall - base)]
    half = (rest - 0.035) / 2
    panel = [(0.12, "dark-paint"), (0.72, "white-paint"), (0.02, "dark-paint"), (0.5, "white-paint"), (0.36, "louvre"),
             (wall - base - 1.72, "white-paint")]
    notices = [(0.12, "dark-paint"), (0.72, "white-paint"), (0.02, "dark-paint"), (0.30, "white-paint"), (0.10, "safety-yellow"),
               (0.06, "white-paint"), (0.04, "warning-red"), (0.36, "louvre"), (wall - base - 1.72, "white-paint")]
    service = [(0.025, [(wall - base, "dark-paint")]), (half, panel), (0.01, [(wall - base, "dark-paint")]),
               (0.10, panel), (0.16, notices), (half - 0.26, panel)]
    back = [(rest, [(wall - base, "white-paint")])] + [
        column for _ in range(bays) for column in megapack_door(bay, wall - base, False)[:2]
        + [(bay - 0.115, [(wall - base, "white-paint")])]]
    end = [(depth, [(0.5, "white-paint"), (0.9, "louvre"),
                    (wall - base - 1.4, "white-paint")])]
    panel_box(shape, (x0, base, -z1), (x1, wall, z1), doors + service, back, end, "white-paint")
    megapack_roof(shape, (x0, x1, z1), wall, height)
    shape.tube(bend_path([(x1 - 0.35, 1.1, -z1 + 0.03), (x1 - 0.35, 0.02, -z1 + 0.03)], 0.1, 1), 0.03, "galvanised", 5)
    return shape


def megapack_roof(shape, spans, wall, height):
    """The radiator roof: narrower than the body, louvred all round, fans in one row."""
    x0, x1, z1 = spans
    low, high = (x0 + 0.10, wall, -z1 + 0.12), (x1 - 0.95, height - 0.11, z1 - 0.12)
    rise = high[1] - low[1]
    rows = [(0.06, "white-paint"), (rise - 0.12, "louvre"), (0.06, "white-paint")]
    side = [((high[0] - low[0]) / 2, rows)] * 2
    panel_box(shape, low, high, side, side, [(high[2] - low[2], rows)], "grey-paint")
    count, step = 8, (high[0] - low[0]) / 8
    for i in range(count):
        fan(shape, (low[0] + (i + 0.5) * step, high[1], 0), 0.40, "grey-paint", 7, 0.08)
    shape.span((x1 - 0.75, wall, -0.35), (x1 - 0.25, wall + 0.22, 0.35), "white-paint", skip="b")


def generator():
    """A gas engine set in a sound enclosure on a three-axle semi-trailer; the gooseneck is at -x, the stacks at +x."""
    length, height, depth = equipment_size("gas-generator")
    shape = Shape("generator")
    x0, x1, z1 = -length / 2, length / 2, depth / 2
    deck, roof = 1.25, 3.20
    wall = roof - deck
    neck = x0 + 2.6
    shape.span((neck, deck - 0.30, -0.55), (x1 - 0.15, deck, 0.55), "dark-paint", skip="t")
    shape.span((x0, deck + 0.02, -1.0), (neck, deck + 0.32, 1.0), "dark-paint")
    for z in (-0.8, 0.8):
        shape.span((neck + 0.3, 0, z - 0.08), (neck + 0.48, deck, z + 0.08), "galvanised", skip="t")
        shape.span((neck + 0.22, 0, z - 0.16), (neck + 0.56, 0.05, z + 0.16), "galvanised", skip="b")
    for i in range(3):
        for z in (-1, 1):
            wheel(shape, (x1 - 1.6 - 1.30 * i, 0.52, z * (z1 - 0.33)), 0.52, 0.50, "z", z, 12)
    shape.span((x1 - 5.0, 1.06, -z1 + 0.05), (x1 - 0.9, 1.14, z1 - 0.05), "dark-paint")

    body = [(1.5, [(wall, "white-paint")])]
    body += [(1.25, [(0.35, "white-paint"), (1.25, "louvre"), (wall - 1.60, "white-paint")]),
             (0.25, [(wall, "white-paint")])] * 3
    door = [(0.03, [(wall, "dark-paint")]), (1.0, [(wall - 0.12, "white-paint"), (0.12, "grey-paint")])]
    body += door * 3 + [(0.03, [(wall, "dark-paint")])]
    used = sum(width for width, _ in body)
    body.append((x1 - neck - used, [(0.30, "white-paint"), (0.22, "cord-a"), (wall - 0.52, "white-paint")]))
    ends = [(0.2, [(wall, "white-paint")]),
            (depth - 0.4, [(0.3, "white-paint"), (1.3, "louvre"), (wall - 1.6, "white-paint")]),
            (0.2, [(wall, "white-paint")])]
    panel_box(shape, (neck, deck, -z1), (x1, roof, z1), body, list(reversed(body)), ends, "white-paint", "dark-paint")
    generator_roof(shape, x1, roof, height)
    shape.span((x0 + 0.5, deck + 0.32, -0.8), (neck - 0.2, deck + 1.35, 0.8), "grey-paint", skip="b")
    return shape


def generator_roof(shape, x1, roof, height):
    """Silencer with two stacks, air intake hoods and a radiator with two fans."""
    shape.cylinder((x1 - 2.6, roof + 0.26, 0), 0.26, 2.6, "x", "zinc", 10)
    for x in (x1 - 3.5, x1 - 1.7):
        shape.cylinder((x, (roof + 0.3 + height) / 2, 0.6), 0.15, height - roof - 0.3, "y", "soot", 8,
                       caps="end", cap_material="hole")
    for i in range(2):
        fan(shape, (x1 - 10.4 + 1.7 * i, roof, 0), 0.72, "grey-paint", 12, 0.16)
    shape.span((x1 - 7.4, roof, -0.9), (x1 - 5.2, roof + 0.34, 0.9), "grey-paint", skip="b")


def insulator(shape, x, z, foot, top, radius, discs, sides=9):
    """A porcelain bushing: a tapered core with sheds, a brass cap on top."""
    height = top - foot - 0.12
    shape.cylinder((x, foot + height / 2, z), radius * 0.55, height, "y", "porcelain", sides, radius * 0.38, "none")
    for i in range(discs):
        y = foot + height * (i + 0.5) / discs
        wide = radius * (1 - 0.28 * i / discs)
        shape.cylinder((x, y, z), wide, height / discs * 0.45, "y", "porcelain", sides, wide * 0.55, "both")
    shape.cylinder((x, top - 0.06, z), radius * 0.40, 0.12, "y", "aluminium", 6, caps="end")


def radiator(shape, x, z, towards, low, high, fins=8):
    """A bank of cooling fins between two header pipes, `towards` the sign of z it reaches out to."""
    pitch, reach = 0.15, 0.72
    for i in range(fins):
        at = x + (i - (fins - 1) / 2) * pitch
        shape.box((at, (low + high) / 2, z + towards * reach / 2), (0.045, high - low, reach), "grey-green",
                  skip="b" + ("k" if towards > 0 else "f"))
    width = fins * pitch
    for y in (low + 0.14, high - 0.14):
        shape.cylinder((x, y, z + towards * 0.12), 0.085, width, "x", "grey-green", 6)


def transformer():
    """Tank on its pit, radiators on both long sides, three high-voltage and three low-voltage bushings, conservator."""
    length, height, depth = equipment_size("transformer")
    shape = Shape("transformer")
    x1, z1 = length / 2, depth / 2
    shape.box((0, 0.12, 0), (length, 0.24, depth), "concrete", skip="b", max_edge=1.8)
    for z in (-0.7, 0.7):
        shape.box((0, 0.34, z), (4.4, 0.20, 0.22), "dark-paint", skip="b")
    low, high = (-2.15, 0.44, -1.10), (2.15, 3.00, 1.10)
    shape.span(low, high, "grey-green", skip="b", max_edge=1.1)
    for i in range(6):
        x = -1.9 + i * 0.76
        for z in (-1, 1):
            shape.box((x, 1.72, z * 1.14), (0.07, 2.5, 0.08), "grey-green", skip="b" + ("k" if z > 0 else "f"))
    shape.box((0, 3.05, 0), (4.42, 0.10, 2.32), "grey-green")
    for x in (-1.30, 0.15):
        for z in (-1, 1):
            radiator(shape, x, z * 1.26, z, 0.75, 2.85)
    for i in range(3):
        insulator(shape, -1.35 + 1.35 * i, 0.45, 3.1, height, 0.26, 7)
        insulator(shape, -0.9 + 0.75 * i, -0.6, 3.1, 4.0, 0.15, 3, 7)
    conservator(shape)
    # Control cabinet at the right end, cable box at the left.
    tiles(shape, (2.35, 0.5, 1.0), (1, 0, 0), (0, 1, 0),
          [(0.04, [(1.9, "dark-paint")]), (0.62, [(1.2, "grey-paint"), (0.3, "safety-yellow"), (0.4, "grey-paint")])])
    shape.span((2.35, 0.5, 0.1), (3.01, 2.4, 1.0), "grey-paint", skip="bf")
    shape.span((-3.0, 0.24, -0.6), (-2.15, 2.2, 0.6), "grey-green", skip="b")
    return shape


def conservator(shape):
    shape.cylinder((2.55, 3.75, -0.1), 0.42, 1.9, "z", "grey-green", 14)
    for z in (-0.75, 0.55):
        shape.box((2.55, 1.9, z), (0.12, 3.0, 0.12), "grey-green", skip="bt")
    shape.tube(bend_path([(2.55, 3.4, 0.35), (2.3, 3.25, 0.35), (1.7, 3.1, 0.35)], 0.15, 2), 0.06, "grey-green", 6)


def lattice(shape, foot, top, half_foot, half_top, bays, bar=0.10):
    """A four-legged lattice mast from one centre to another, with single diagonals on each side."""
    def corner(t, sx, sz):
        half = half_foot + (half_top - half_foot) * t
        return tuple(foot[k] + (top[k] - foot[k]) * t + (sx * half, 0, sz * half)[k] for k in range(3))
    ring = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    for sx, sz in ring:
        shape.tube([corner(0, sx, sz), corner(1, sx, sz)], bar / 2, "galvanised", 4)
    for bay in range(bays):
        for side in range(4):
            a, b = ring[side], ring[(side + 1) % 4]
            if bay % 2:
                a, b = b, a
            shape.tube([corner(bay / bays, *a), corner((bay + 1) / bays, *b)], bar / 3, "galvanised", 3)


def gantry():
    """The dead-end portal of a substation: two masts, a lattice beam, three strings of insulators. 12 x 11 m."""
    shape = Shape("gantry")
    for x in (-5.5, 5.5):
        shape.box((x, 0.15, 0), (1.3, 0.3, 1.3), "concrete", skip="b")
        lattice(shape, (x, 0.3, 0), (x, 9.2, 0), 0.5, 0.3, 9)
        shape.tube([(x, 9.2, 0), (x, 11.0, 0)], 0.05, "galvanised", 5, caps=True)
    half = 0.32
    for y in (8.6, 9.2):
        for z in (-half, half):
            shape.tube([(-5.8, y, z), (5.8, y, z)], 0.05, "galvanised", 4)
    bays, step = 16, 11.6 / 16
    for i in range(bays):
        x, nxt = -5.8 + i * step, -5.8 + (i + 1) * step
        for z in (-half, half):
            up = (8.6, 9.2) if i % 2 else (9.2, 8.6)
            shape.tube([(x, up[0], z), (nxt, up[1], z)], 0.03, "galvanised", 3)
        shape.tube([(x, 9.2, -half), (nxt, 9.2, half)], 0.03, "galvanised", 3)
    for x in (-3.4, 0, 3.4):
        shape.tube([(x, 8.6, 0), (x, 8.3, 0)], 0.02, "galvanised", 4)
        for i in range(8):
            shape.cylinder((x, 8.2 - 0.15 * i, 0), 0.14, 0.07, "y", "porcelain", 8, 0.05, "both")
        shape.cylinder((x, 6.98, 0), 0.05, 0.14, "y", "aluminium", 6)
    return shape


if __name__ == "__main__":
    assert math.isclose(sum(w for w, _ in megapack_door(0.86, 2)), 0.86)
    write_standing("megapack", megapack(), 900)
    write_standing("generator", generator(), 900)
    write_standing("transformer", transformer(), 2500)
    write_standing("gantry", gantry(), 2500)
