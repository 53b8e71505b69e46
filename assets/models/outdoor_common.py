# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""What the outdoor machines and the props of yard and hall share: sizes, tiled faces, fans, wheels, the ground.

Seen from 200 m a depth buffer cannot tell two faces a centimetre apart. So these models lay faces side by side (tiles)
instead of one over the other, and what stands proud stands proud by 3 cm or more.
"""
import sys

from hall_blender import Shape, write_glb
from layout_model import load, metres
from palette import GLOWS, SURFACES
from shapes import add, scale

# Only plants, vehicles and signs use these; everything else comes from the palette.
SURFACES.update({
    "leaf": ((0.072, 0.100, 0.048), 0.0, 0.9),
    "leaf-light": ((0.098, 0.130, 0.058), 0.0, 0.9),
    "bark": ((0.105, 0.080, 0.060), 0.0, 0.9),
    "car-paint": ((0.30, 0.32, 0.34), 0.4, 0.3),
    "lamp-lens": ((0.70, 0.72, 0.74), 0.0, 0.15),
    "tail-lens": ((0.32, 0.012, 0.012), 0.0, 0.2),
})

GLOWS["exit-green"] = (0.02, 0.42, 0.16)

OUTDOOR_REACH = 1.6  # metres of surroundings that darken a point


def equipment_size(name):
    """(x, y, z) in metres of an equipment model of the sample layout."""
    return metres(load()["equipment"][name]["size"])


def ground(half=30.0):
    """A plane that shades the feet of things and is not exported."""
    plane = Shape("ground")
    plane.grid((-half, 0, half), (2 * half, 0, 0), (0, 0, -2 * half), "concrete")
    return plane


def write_standing(name, shape, budget, reach=OUTDOOR_REACH):
    """Exports a thing that stands on the ground; more triangles than budgeted is an error of the script."""
    if shape.triangles() > budget:
        sys.exit(f"{name}: {shape.triangles()} triangles, budget {budget}")
    return write_glb(f"{name}.glb", [shape], reach, [ground()])


def write_hanging(name, shape, budget, reach=0.25):
    if shape.triangles() > budget:
        sys.exit(f"{name}: {shape.triangles()} triangles, budget {budget}")
    return write_glb(f"{name}.glb", [shape], reach)


def tiles(shape, origin, right, up, columns):
    """A wall of rectangles side by side, none over another.

    `right` and `up` are unit vectors whose cross product points out of the wall. `columns` lists (width, rows) from left
    to right, rows lists (height, material) from bottom to top; a material of None leaves a gap.
    """
    x = 0.0
    for width, rows in columns:
        y = 0.0
        for height, material in rows:
            if material:
                corner = add(origin, add(scale(right, x), scale(up, y)))
                shape.grid(corner, scale(right, width), scale(up, height), material)
            y += height
        x += width


def fan(shape, centre, radius, rim, sides=10, height=0.10):
    """An axial fan seen from above: a short rim, a dark well with a hub and four bars of a guard; `centre` is at its foot."""
    x, y, z = centre
    shape.cylinder((x, y + height / 2, z), radius, height, "y", rim, sides, caps="none")
    shape.disc((x, y + height, z), radius, "y", "hole", sides)
    shape.disc((x, y + height + 0.03, z), radius * 0.30, "y", rim, 6)
    for dx, dz in ((1, 0), (0, 1)):
        bar = radius * 0.07
        half = (radius if dx else bar, radius if dz else bar)
        shape.face([(x - half[0], y + height + 0.015, z + half[1]), (x + half[0], y + height + 0.015, z + half[1]),
                    (x + half[0], y + height + 0.015, z - half[1]), (x - half[0], y + height + 0.015, z - half[1])], rim)


def wheel(shape, centre, radius, width, axis="z", outer=1, sides=14):
    """A tyre with a steel rim on its outer side (`outer` is the sign along the axis)."""
    caps = "end" if outer > 0 else "start"
    shape.cylinder(centre, radius, width, axis, "rubber", sides, caps=caps)
    at = list(centre)
    at["xyz".index(axis)] += outer * (width / 2 + 0.015)
    shape.disc(tuple(at), radius * 0.55, axis, "steel", max(8, sides - 4), outer)


def panel_box(shape, low, high, front, rear=None, sides=None, top="grey-paint", bottom=None):
    """A box whose vertical walls are tiled. front and rear: columns that span the width; sides: columns of both ends."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    tiles(shape, (x0, y0, z1), (1, 0, 0), (0, 1, 0), front)
    tiles(shape, (x1, y0, z0), (-1, 0, 0), (0, 1, 0), rear or front)
    tiles(shape, (x1, y0, z1), (0, 0, -1), (0, 1, 0), sides)
    tiles(shape, (x0, y0, z0), (0, 0, 1), (0, 1, 0), sides)
    if top:
        shape.grid((x0, y1, z1), (x1 - x0, 0, 0), (0, 0, z0 - z1), top, max_edge=2.5)
    if bottom:
        shape.grid((x0, y0, z0), (x1 - x0, 0, 0), (0, 0, z1 - z0), bottom)
