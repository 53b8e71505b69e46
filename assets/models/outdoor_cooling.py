# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Cooling unit, facility water pump skid, water tank and rooftop air handler.

Run: blender -b --python outdoor_cooling.py
Outer sizes come from the sample layout; everything inside them is our own drawing after public photographs.
"""
import math
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from hall_blender import Shape, bend_path  # noqa: E402
from outdoor_common import equipment_size, fan, panel_box, write_standing  # noqa: E402


def chiller():
    """An air-cooled chiller: compressors and evaporator in an open frame below, coils above, fans in two rows on top."""
    length, height, depth = equipment_size("chiller")
    shape = Shape("chiller")
    x0, x1, z1 = -length / 2, length / 2, depth / 2
    rail, coil, roof = 0.18, 1.02, height - 0.17
    for z in (-z1 + 0.06, z1 - 0.06):
        shape.span((x0, 0, z - 0.06), (x1, rail, z + 0.06), "galvanised", skip="b")
    bays, cabinet = 7, 1.0
    bay = (length - cabinet) / bays
    post = 0.07
    tall = roof - coil
    fins = [(tall * 0.48, "dark-paint"), (tall * 0.04, "grey-paint"), (tall * 0.48, "dark-paint")]
    side = [column for _ in range(bays) for column in ((post, [(tall, "white-paint")]), (bay - post, fins))]
    cabinet_front = [(cabinet, [(tall, "white-paint")])]
    end = [(0.12, [(tall, "white-paint")]), (depth - 0.24, [(0.1, "white-paint"), (tall - 0.2, "dark-paint"),
                                                            (0.1, "white-paint")]), (0.12, [(tall, "white-paint")])]
    panel_box(shape, (x0, coil, -z1), (x1, roof, z1), side + cabinet_front, cabinet_front + side, end,
              "grey-paint", "dark-paint")
    for i in range(bays):
        for z in (-1, 1):
            fan(shape, (x0 + (i + 0.5) * bay, roof, z * 0.56), 0.48, "white-paint", 9, 0.14)
    for x in [x0 + post / 2 + i * 2 * bay for i in range(4)]:
        for z in (-1, 1):
            shape.box((x, (rail + coil) / 2, z * (z1 - 0.06)), (0.07, coil - rail, 0.10), "galvanised", skip="tb")
    chiller_frame(shape, (x0, x1, z1), rail, coil, cabinet)
    return shape


def chiller_frame(shape, spans, rail, coil, cabinet):
    """Evaporator, two compressors, the control cabinet and the water connections at the left end."""
    x0, x1, z1 = spans
    low, high = (x1 - cabinet, rail, -z1), (x1, coil, z1)
    door = [(0.03, [(coil - rail, "dark-paint")]), (cabinet - 0.03, [(coil - rail, "grey-paint")])]
    panel_box(shape, low, high, door, door, [(high[2] - low[2], [(coil - rail, "grey-paint")])], None)
    shape.cylinder((x0 + 3.2, 0.58, 0.38), 0.34, 5.6, "x", "insulation", 10)
    for x in (x0 + 7.2, x0 + 8.9):
        shape.cylinder((x, 0.56, 0.30), 0.30, 1.25, "x", "dark-paint", 9)
    for z, band in ((0.15, "supply-blue"), (0.75, "return-vermilion")):
        shape.cylinder((x0 + 0.20, 0.45, z), 0.12, 0.40, "x", band, 8, caps="start", cap_material="hole")


def pump(shape, x):
    """A close-coupled centrifugal pump: motor behind, volute, discharge pipe up to the header."""
    shape.box((x, 0.28, 0.05), (0.5, 0.16, 1.5), "concrete", skip="b")
    shape.cylinder((x, 0.72, -0.28), 0.24, 0.72, "z", "cord-a", 12)
    for i in range(4):
        shape.cylinder((x, 0.72, -0.53 + 0.15 * i), 0.265, 0.05, "z", "cord-a", 12)
    shape.box((x, 1.0, -0.28), (0.2, 0.14, 0.24), "dark-paint", skip="b")
    for z in (-0.5, -0.06):
        shape.box((x, 0.42, z), (0.34, 0.14, 0.1), "dark-paint", skip="b")
    shape.cylinder((x, 0.72, 0.32), 0.30, 0.24, "z", "steel-dark", 14)
    shape.cylinder((x, 0.72, 0.10), 0.14, 0.24, "z", "steel", 10, caps="none")
    shape.tube(bend_path([(x, 0.72, 0.44), (x, 0.72, 0.72), (x, 0.40, 0.72)], 0.18, 3), 0.10, "insulation", 8, caps=True)
    shape.tube([(x, 0.95, 0.32), (x, 1.72, 0.32)], 0.09, "insulation", 8)
    shape.cylinder((x, 1.20, 0.32), 0.15, 0.06, "y", "steel", 10)
    shape.cylinder((x, 1.42, 0.32), 0.13, 0.16, "y", "steel-dark", 8)
    shape.ring((x, 1.42, 0.56), 0.10, 0.13, 0.025, "z", "warning-red", 8)
    shape.tube([(x, 1.42, 0.40), (x, 1.42, 0.56)], 0.03, "steel", 4, caps=True)


def pump_skid():
    """Three pumps under a supply and a return header, a plate heat exchanger and a control panel, on one frame."""
    length, height, depth = equipment_size("pump-skid")
    shape = Shape("pump_skid")
    x1, z1 = length / 2, depth / 2
    for z in (-z1 + 0.08, z1 - 0.08):
        shape.box((0, 0.10, z), (length, 0.20, 0.16), "dark-paint", skip="b", max_edge=1.4)
    for x in (-x1 + 0.08, -0.6, 0.6, x1 - 0.08):
        shape.box((x, 0.10, 0), (0.16, 0.19, depth - 0.32), "dark-paint", skip="bfk")
    shape.box((-0.45, 0.17, 0), (2.9, 0.04, depth - 0.34), "galvanised", max_edge=0.75, skip="lrb")
    for x in (-1.45, -0.45, 0.55):
        pump(shape, x)
    for y, z, band in ((1.82, 0.32, "supply-blue"), (2.16, -0.45, "return-vermilion")):
        shape.cylinder((-0.15, y, z), 0.17, 3.7, "x", "insulation", 12)
        for x in (-1.75, 1.45):
            shape.cylinder((x, y, z), 0.185, 0.16, "x", band, 12)
        for x in (-1.97, 1.69):
            shape.cylinder((x, y, z), 0.22, 0.04, "x", "steel", 12)
    for x in (-1.85, 1.10):
        for z in (-0.75, 0.75):
            shape.box((x, (0.2 + height) / 2 - 0.03, z), (0.09, height - 0.26, 0.09), "galvanised", skip="b")
        shape.box((x, height - 0.05, 0), (0.10, 0.10, 1.6), "galvanised")
    heat_exchanger(shape, 1.60)
    shape.span((1.25, 0.7, 0.72), (1.95, 1.75, z1 - 0.04), "grey-paint")
    shape.box((1.6, 1.45, z1 - 0.02), (0.36, 0.24, 0.04), "display")
    for x in (1.32, 1.88):
        shape.box((x, 0.45, 0.85), (0.07, 0.5, 0.07), "galvanised", skip="bt")
    return shape


def heat_exchanger(shape, x):
    """A plate pack between a fixed and a moving cover, drawn as alternating steel and gasket plates."""
    for z in (-0.75, 0.35):
        shape.box((x, 1.0, z), (0.56, 1.5, 0.06), "supply-blue")
    for i in range(9):
        material = "steel" if i % 2 else "rubber"
        shape.box((x, 0.98, -0.65 + 0.105 * i), (0.50, 1.36, 0.105), material, skip="fk")
    shape.box((x, 1.82, -0.2), (0.08, 0.10, 1.24), "dark-paint")


def water_tank():
    """A bolted steel tank on a ring foundation: shell courses, cone roof, railing, caged ladder, manway, outlet."""
    width, height, _ = equipment_size("water-tank")
    shape = Shape("water_tank")
    sides, foot, wall = 32, 0.25, height - 1.75
    shape.cylinder((0, foot / 2, 0), width / 2, foot, "y", "concrete", sides, caps="end")
    radius, courses = 5.45, 5
    step = (wall - foot) / courses
    for i in range(courses):
        shape.cylinder((0, foot + step * (i + 0.5), 0), radius, step, "y", "insulation", sides, caps="none")
        shape.cylinder((0, foot + step * (i + 1) - 0.03, 0), radius + 0.05, 0.06, "y", "galvanised", sides, caps="both")
    shape.cylinder((0, wall + 0.32, 0), radius + 0.05, 0.64, "y", "insulation", sides, 0.7, caps="end")
    shape.cylinder((0, wall + 0.84, 0), 0.34, 0.4, "y", "galvanised", 10, caps="end")
    railing(shape, radius - 0.12, wall, height)
    ladder(shape, radius, foot, wall, height)
    shape.cylinder((1.9, 1.05, 5.18), 0.36, 0.5, "z", "steel-dark", 12, caps="end")
    shape.tube(bend_path([(-1.9, 0.85, 5.0), (-1.9, 0.85, 5.72), (-1.9, 0.2, 5.72)], 0.25, 3), 0.16, "insulation", 10)
    shape.cylinder((-1.9, 0.85, 5.42), 0.24, 0.06, "z", "supply-blue", 12)
    return shape


def railing(shape, radius, wall, height):
    posts = 16
    for i in range(posts):
        a = 2 * math.pi * i / posts
        x, z = radius * math.cos(a), radius * math.sin(a)
        shape.tube([(x, wall, z), (x, wall + 1.1, z)], 0.025, "galvanised", 3)
    for y in (wall + 0.55, wall + 1.1):
        ring = [(radius * math.cos(2 * math.pi * k / 24), y, radius * math.sin(2 * math.pi * k / 24)) for k in range(25)]
        shape.tube(ring, 0.025, "galvanised", 3)
    shape.tube([(0, wall + 1.0, 0), (0, height, 0)], 0.03, "galvanised", 4, caps=True)


def ladder(shape, radius, foot, wall, height):
    """A caged ladder at the front (+z); hoops are half circles that stay inside the foundation's edge."""
    z = radius + 0.18
    for x in (-0.24, 0.24):
        shape.tube([(x, foot, z), (x, wall + 1.1, z)], 0.03, "safety-yellow", 4)
    rungs = 18
    for i in range(rungs):
        y = foot + 0.3 + i * (wall - foot) / rungs
        shape.tube([(-0.24, y, z), (0.24, y, z)], 0.018, "safety-yellow", 3)
    for i in range(6):
        y = foot + 2.3 + i * 0.85
        hoop = [(0.34 * math.cos(math.pi * k / 6), y, z + 0.34 * math.sin(math.pi * k / 6)) for k in range(7)]
        shape.tube(hoop, 0.022, "safety-yellow", 3)
    for angle in (0.25, 0.5, 0.75):
        x, deep = 0.34 * math.cos(math.pi * angle), z + 0.34 * math.sin(math.pi * angle)
        shape.tube([(x, foot + 2.3, deep), (x, foot + 2.3 + 5 * 0.85, deep)], 0.018, "safety-yellow", 3)


def roof_unit():
    """A rooftop air handler, 3.2 x 1.7 x 2.0 m: intake hood at the left, louvres, one fan, a duct into the roof."""
    shape = Shape("roof_unit")
    wall = 1.25
    shape.box((0, 0.08, 0), (3.2, 0.16, 2.0), "galvanised", skip="b")
    low, high = (-1.55, 0.16, -0.95), (1.55, 0.16 + wall, 0.95)
    vent = [(0.15, "white-paint"), (0.85, "louvre"), (wall - 1.0, "white-paint")]
    plain = [(wall, "white-paint")]
    side = [(0.1, plain), (0.9, vent), (0.1, plain), (0.02, [(wall, "dark-paint")]), (0.96, plain),
            (0.02, [(wall, "dark-paint")]), (1.0, plain)]
    panel_box(shape, low, high, side, side, [(0.15, plain), (1.6, vent), (0.15, plain)], "white-paint")
    fan(shape, (-0.75, high[1], 0), 0.62, "grey-paint", 14, 0.24)
    shape.span((0.3, high[1], -0.7), (1.4, high[1] + 0.29, 0.7), "grey-paint", skip="b")
    return shape


if __name__ == "__main__":
    write_standing("chiller", chiller(), 900)
    write_standing("pump_skid", pump_skid(), 2500, 0.8)
    write_standing("water_tank", water_tank(), 2500)
    write_standing("roof_unit", roof_unit(), 900)
