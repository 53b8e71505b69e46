# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Closed doors of a rack, for the pictures of closed racks: one perforated leaf in front, two behind.

Racks whose layout has a rear-door heat exchanger close with that instead (rack_parts.rear_door).
"""
from shapes import Shape, bend_path

EDGE, FRAME, THICK = 0.006, 0.034, 0.028  # gap to the rack's edge, width and thickness of a leaf's rim
PITCH, HOLE = 0.0150, 0.0056  # coarser than the real 6 mm: what a picture of 3 mm a pixel can hold


def leaf(s, x0, x1, y0, y1, face, to):
    """A rim, a perforated sheet set back in it, and two stiffeners."""
    back = face - to * THICK
    for a, b, c, d in ((x0, x0 + FRAME, y0, y1), (x1 - FRAME, x1, y0, y1), (x0 + FRAME, x1 - FRAME, y0, y0 + FRAME * 1.6), (x0 + FRAME, x1 - FRAME, y1 - FRAME * 1.6, y1)):
        s.span((a, c, back), (b, d, face), "powder-black", bevel=0.004)
    sheet = face - to * 0.010
    low, high = (x0 + FRAME, y0 + FRAME * 1.6), (x1 - FRAME, y1 - FRAME * 1.6)
    s.span((*low, sheet - to * 0.002), (*high, sheet), "powder-grey")
    for k in range(3):  # fields between the stiffeners
        a, b = low[1] + (high[1] - low[1]) * k / 3, low[1] + (high[1] - low[1]) * (k + 1) / 3
        s.perforation((low[0] + 0.012, a + 0.016), (high[0] - 0.012, b - 0.016), sheet + to * 0.0004, PITCH, HOLE, "hole", to)
        if k:
            s.span((low[0], a - 0.010, sheet), (high[0], a + 0.010, sheet + to * 0.005), "powder-black", bevel=0.002)


def swing_handle(s, x, y, face, to):
    """A flush swing handle with its lock: dish, lever, key cylinder."""
    s.box((x, y, face + to * 0.003), (0.030, 0.200, 0.006), "plastic-black", bevel=0.002)
    s.box((x, y + 0.015, face + to * 0.010), (0.020, 0.140, 0.012), "steel-dark", bevel=0.003)
    s.cylinder((x, y - 0.078, face + to * 0.007), 0.008, 0.006, "z", "brushed-steel", 12)
    s.box((x, y + 0.092, face + to * 0.0066), (0.012, 0.004, 0.001), "led-green")


def hinges(s, x, y0, y1, face):
    for share in (0.06, 0.5, 0.94):
        s.cylinder((x, y0 + (y1 - y0) * share, face), 0.007, 0.070, "y", "steel-dark", 10)


def front_door(rack, label):
    s = Shape("front-door", part=True)
    w, h, face = rack.size[0] / 2 - EDGE, rack.size[1], rack.size[2] / 2 + THICK
    leaf(s, -w, w, 0.030, h - 0.012, face, 1)
    swing_handle(s, w - FRAME / 2, 1.06, face, 1)
    hinges(s, -w + 0.006, 0.030, h - 0.012, face - 0.004)
    s.box((0, h - 0.040, face + 0.001), (0.090, 0.016, 0.002), label)
    return s


def rear_doors(rack):
    """Two narrow leaves that meet in the middle."""
    s = Shape("rear-doors", part=True)
    w, h, face = rack.size[0] / 2 - EDGE, rack.size[1], -rack.size[2] / 2 - THICK
    for side in (-1, 1):
        leaf(s, *sorted((side * 0.0015, side * w)), 0.030, h - 0.012, face, -1)
        hinges(s, side * (w - 0.006), 0.030, h - 0.012, face + 0.004)
    swing_handle(s, FRAME / 2 + 0.002, 1.06, face, -1)
    s.tube(bend_path([(-FRAME / 2, 0.98, face), (-FRAME / 2, 0.98, face - 0.022), (-FRAME / 2, 1.14, face - 0.022), (-FRAME / 2, 1.14, face)], 0.008, 3), 0.004, "handle", 8)
    return s
