# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Inside the hall but not in a rack: column, strip light, exit sign, extinguisher, fibre tray, pipes.

Run: blender -b --python hall_indoor_props.py
Everything stands or hangs on y = 0, centred in x and z; what is laid in runs (tray, pipe, light) runs along x.
"""
import math
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from hall_blender import Shape, smooth_path  # noqa: E402
from outdoor_common import write_hanging, write_standing  # noqa: E402

SEGMENT = 3.0  # metres of tray or pipe in one piece


def column():
    """A boxed steel column, 0.4 x 0.4 m, 7 m clear height, with a striped guard and a base plate."""
    shape = Shape("column")
    side, height, guard = 0.34, 7.0, 1.2
    shape.box((0, 0.015, 0), (0.56, 0.03, 0.56), "galvanised", skip="b")
    for x in (-0.22, 0.22):
        for z in (-0.22, 0.22):
            shape.cylinder((x, 0.05, z), 0.02, 0.04, "y", "steel-dark", 6, caps="end")
    shape.span((-side / 2, guard, -side / 2), (side / 2, height, side / 2), "plastic-white", skip="b", max_edge=1.5)
    stripes = 6
    for i in range(stripes):
        material = "safety-yellow" if i % 2 else "plastic-black"
        y = 0.03 + (guard - 0.03) * (i + 0.5) / stripes
        shape.box((0, y, 0), (0.40, (guard - 0.03) / stripes, 0.40), material, skip="b" if i == stripes - 1 else "tb")
    return shape


def strip_light():
    """A 1.5 m luminaire on two wires; the diffuser below and at both sides glows."""
    shape = Shape("strip_light")
    length, width, tall = 1.5, 0.16, 0.075
    glow, cap = 0.022, 0.03
    shape.box((0, tall / 2 + glow / 2, 0), (length, tall - glow, width), "plastic-white", max_edge=0.5)
    shape.grid((-length / 2 + cap, 0, -width / 2 + 0.012), (length - 2 * cap, 0, 0), (0, 0, width - 0.024), "lamp-white", 0.5)
    for sign in (-1, 1):
        edge, rim = sign * (width / 2 - 0.012), sign * width / 2
        quad = [(-length / 2 + cap, 0, edge), (length / 2 - cap, 0, edge),
                (length / 2 - cap, glow, rim), (-length / 2 + cap, glow, rim)]
        shape.face(quad if sign > 0 else quad[::-1], "lamp-white")
        x = sign * (length / 2 - cap / 2)
        shape.box((x, glow / 2, 0), (cap, glow, width), "plastic-grey", skip="t")
        shape.tube([(sign * 0.5, tall, 0), (sign * 0.5, tall + 0.6, 0)], 0.004, "steel-dark", 4)
        shape.box((sign * 0.5, tall + 0.01, 0), (0.06, 0.02, 0.06), "steel", skip="b")
    return shape


def flat(shape, points, z, material):
    """A polygon in the plane z, mirrored to the back at -z; points counter-clockwise seen from the front."""
    shape.face([(x, y, z) for x, y in points], material)
    shape.face([(-x, y, -z) for x, y in points], material)


def bar(a, b, width):
    """The four corners of a thick line from a to b, counter-clockwise."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy)
    nx, ny = -dy / length * width / 2, dx / length * width / 2
    return [(a[0] - nx, a[1] - ny), (b[0] - nx, b[1] - ny), (b[0] + nx, b[1] + ny), (a[0] + nx, a[1] + ny)]


def exit_sign():
    """A two-sided escape sign, 0.50 x 0.22 m: running figure, doorway and arrow in white on glowing green (ISO 7010 E002)."""
    shape = Shape("exit_sign")
    width, height, deep = 0.50, 0.22, 0.06
    foot = 0.0
    shape.box((0, foot + height / 2, 0), (width, height, deep), "plastic-white")
    rim, y0 = 0.012, foot
    panel = deep / 2 + 0.004
    flat(shape, [(-width / 2 + rim, y0 + rim), (width / 2 - rim, y0 + rim), (width / 2 - rim, y0 + height - rim),
                 (-width / 2 + rim, y0 + height - rim)], panel, "exit-green")
    front = panel + 0.004
    for a, b, thick in (((0.205, 0.040), (0.205, 0.180), 0.014), ((0.095, 0.173), (0.205, 0.173), 0.014),  # doorway
                        ((0.095, 0.110), (0.060, 0.140), 0.022), ((0.100, 0.150), (0.075, 0.105), 0.034),  # torso
                        ((0.078, 0.110), (0.120, 0.080), 0.020), ((0.120, 0.080), (0.112, 0.045), 0.016),  # front leg
                        ((0.075, 0.105), (0.055, 0.070), 0.020), ((0.055, 0.070), (0.015, 0.068), 0.016),  # rear leg
                        ((0.098, 0.145), (0.135, 0.125), 0.014), ((0.135, 0.125), (0.160, 0.140), 0.012),  # front arm
                        ((-0.060, 0.110), (-0.150, 0.110), 0.020)):  # arrow
        flat(shape, bar(a, b, thick), front, "lamp-white")
    head = [(0.116 + 0.016 * math.cos(k * math.pi / 4), 0.168 - 0.008 + 0.016 * math.sin(k * math.pi / 4)) for k in range(8)]
    flat(shape, head, front, "lamp-white")
    flat(shape, [(-0.200, 0.110), (-0.145, 0.072), (-0.145, 0.148)], front, "lamp-white")
    for x in (-0.18, 0.18):
        shape.tube([(x, height, 0), (x, height + 0.35, 0)], 0.005, "steel-dark", 4)
    return shape


def extinguisher():
    """A 6 kg extinguisher on its wall bracket, about 0.55 m high; the wall is behind it at -z."""
    shape = Shape("extinguisher")
    radius, body = 0.078, 0.40
    shape.cylinder((0, 0.015, 0), radius * 0.9, 0.03, "y", "plastic-black", 16)
    shape.cylinder((0, 0.03 + body / 2, 0), radius, body, "y", "warning-red", 20, caps="none")
    shape.cylinder((0, 0.03 + body + 0.02, 0), radius, 0.04, "y", "warning-red", 20, radius * 0.62, "none")
    shape.cylinder((0, 0.03 + body + 0.055, 0), radius * 0.62, 0.03, "y", "warning-red", 16, radius * 0.25, "end")
    shape.cylinder((0, 0.515, 0), 0.018, 0.05, "y", "brass", 8)
    shape.box((0, 0.545, 0.02), (0.024, 0.014, 0.11), "plastic-black")
    shape.box((0, 0.522, 0.025), (0.020, 0.010, 0.09), "steel")
    shape.cylinder((0.026, 0.515, 0), 0.014, 0.014, "x", "plastic-white", 10)
    hose = smooth_path([(-0.015, 0.515, 0), (-0.085, 0.50, 0.02), (-0.108, 0.36, 0.02), (-0.098, 0.16, 0.02)], 4)
    shape.tube(hose, 0.010, "rubber", 6, caps=True)
    shape.tube([(-0.098, 0.16, 0.02), (-0.098, 0.06, 0.02)], 0.014, "plastic-black", 6, caps=True)
    label = [(radius + 0.002) * math.sin(a) for a in (-0.8, -0.4, 0, 0.4, 0.8)]
    deep = [(radius + 0.002) * math.cos(a) for a in (-0.8, -0.4, 0, 0.4, 0.8)]
    for i in range(4):
        shape.face([(label[i], 0.20, deep[i]), (label[i + 1], 0.20, deep[i + 1]), (label[i + 1], 0.34, deep[i + 1]),
                    (label[i], 0.34, deep[i])], "label", smooth=True)
    shape.box((0, 0.30, -radius - 0.008), (0.05, 0.34, 0.016), "steel-dark")
    shape.ring((0, 0.38, 0), radius, radius + 0.004, 0.02, "y", "steel-dark", 16)
    return shape


def cable_tray():
    """A yellow fibre duct with lips, 0.36 m wide, with bundles of fibre, on two hangers."""
    shape = Shape("cable_tray")
    half, wide, wall, thick = SEGMENT / 2, 0.36, 0.12, 0.006
    shape.box((0, thick / 2, 0), (SEGMENT, thick, wide), "cable-yellow", max_edge=0.6)
    for side in (-1, 1):
        shape.box((0, wall / 2, side * (wide / 2 - thick / 2)), (SEGMENT, wall, thick), "cable-yellow", max_edge=0.6)
        shape.box((0, wall - 0.004, side * (wide / 2 - 0.016)), (SEGMENT, 0.008, 0.032), "cable-yellow", max_edge=0.6)
    for x in (-half + 0.03, half - 0.03):
        for side in (-1, 1):
            shape.box((x, wall / 2, side * (wide / 2 + 0.003)), (0.06, wall + 0.012, 0.006), "plastic-black")
        shape.box((x, -0.003, 0), (0.06, 0.006, wide), "plastic-black", skip="t")
    rng = random.Random(5)
    for k, (z, material) in enumerate(((-0.115, "cable-teal"), (-0.06, "cable-yellow"), (-0.005, "cable-teal"),
                                       (0.055, "cable-blue"), (0.112, "cable-yellow"), (-0.03, "cable-blue"))):
        radius = 0.022 if k < 5 else 0.018
        height = thick + radius + (0.038 if k == 5 else 0.0)
        ends = ((-half, height, z), (half, height, z))
        inner = [(-half + SEGMENT * t, height + rng.uniform(0, 0.006), z + rng.uniform(-0.008, 0.008)) for t in (0.25, 0.5, 0.75)]
        shape.tube(smooth_path([ends[0], *inner, ends[1]], 2), radius, material, 6, caps=True)
        for x in (-0.9, 0.0, 0.9):
            shape.cylinder((x, height + 0.002, z), radius + 0.004, 0.02, "x", "velcro", 6)
    for x in (-0.9, 0.9):
        shape.box((x, -0.02, 0), (0.041, 0.041, wide + 0.14), "galvanised")
        for side in (-1, 1):
            shape.tube([(x, -0.04, side * (wide / 2 + 0.045)), (x, 0.70, side * (wide / 2 + 0.045))], 0.006, "galvanised", 4, caps=True)
    return shape


def lifted(shape, by):
    """Everything moved up, so that the lowest point is on y = 0."""
    shape.vertices = [(x, y + by, z) for x, y, z in shape.vertices]
    return shape


def pipe(name, band):
    """Insulated steel pipe, 0.30 m over its jacket, with jacket seams, a coloured band with flow arrows, two hangers."""
    shape = Shape(name)
    half, radius, sides = SEGMENT / 2, 0.15, 20
    y = radius
    cuts = [-half, -0.75, -0.36, 0.0, 0.36, 0.75, half]
    materials = ["insulation", "insulation", band, band, "insulation", "insulation"]
    for a, b, material in zip(cuts, cuts[1:], materials):
        shape.cylinder(((a + b) / 2, y, 0), radius, b - a, "x", material, sides, caps="none")
    for x in (-half + 0.01, -0.75, 0.75, half - 0.01):
        shape.cylinder((x, y, 0), radius + 0.005, 0.02, "x", "aluminium", sides, caps="both")
    towards = 1 if band == "supply-blue" else -1
    for start in (-0.26, 0.06):
        for side in (1, -1):
            z = side * (radius + 0.004)
            points = [(start, y - 0.035, z), (start + 0.20, y, z), (start, y + 0.035, z)]
            if towards < 0:
                points = [(-px, py, pz) for px, py, pz in reversed(points)]
            shape.face(points if side > 0 else points[::-1], "label")
    for x in (-1.1, 1.1):
        shape.ring((x, y, 0), radius + 0.001, radius + 0.009, 0.05, "x", "galvanised", sides)
        shape.tube([(x, y + radius, 0), (x, y + radius + 0.55, 0)], 0.008, "galvanised", 5)
    return shape


if __name__ == "__main__":
    write_standing("column", column(), 900, 0.8)
    write_hanging("strip_light", strip_light(), 900)
    write_hanging("exit_sign", exit_sign(), 900)
    write_hanging("extinguisher", extinguisher(), 2500, 0.15)
    write_hanging("cable_tray", lifted(cable_tray(), 0.0405), 2500, 0.2)
    write_hanging("pipe_supply", lifted(pipe("pipe_supply", "supply-blue"), 0.009), 2500, 0.3)
    write_hanging("pipe_return", lifted(pipe("pipe_return", "return-vermilion"), 0.009), 2500, 0.3)
