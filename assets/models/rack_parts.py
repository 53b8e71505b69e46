# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Rack furniture shared by all racks: frame, rails, panels, PDUs, rear door, and how cables are laid.

Rack space: metres, x right seen from the front, y from the floor, z towards the front, origin between.
"""
from layout_model import RACK_UNIT
from shapes import Shape, bend_path, smooth_path

POST = 0.040        # width of a corner post
RAIL_X = 0.23255    # EIA-310: holes 465.1 mm apart
HOLES = (0.00635, 0.022225, 0.0381)  # EIA-310 hole heights within a rack unit


def frame(rack):
    """Corner posts, beams, base with feet, four rails with square holes, side infills beside the rails."""
    s = Shape("frame")
    w, h, d = rack.size[0] / 2, rack.size[1], rack.size[2] / 2
    top_of_units = rack.first_unit + rack.height_u * RACK_UNIT
    for sx in (-1, 1):
        for sz in (-1, 1):
            s.span((sx * w, 0.0, sz * d), (sx * (w - POST), h - 0.002, sz * (d - POST)), "powder-black", bevel=0.003, max_edge=0.25)
    for sz in (-1, 1):
        z0, z1 = sz * (d - 0.004), sz * (d - POST)
        s.span((-w + POST, top_of_units + 0.004, z0), (w - POST, h - 0.002, z1), "powder-black", bevel=0.003, max_edge=0.25)
        s.span((-w + POST, 0.004, z0), (w - POST, rack.first_unit - 0.004, z1), "powder-black", bevel=0.003, max_edge=0.25)
        base_face = sz * (d - 0.004) + sz * 0.0004
        s.perforation((-w + 0.10, 0.030), (w - 0.10, rack.first_unit - 0.024), base_face, 0.022, 0.0075, "hole", sz, sides=4)
    for sx in (-1, 1):
        s.span((sx * (w - 0.002), 0.0, -d + POST), (sx * (w - POST), 0.085, d - POST), "powder-black", max_edge=0.3)
    s.span((-w + 0.02, 0.034, -d + 0.03), (w - 0.02, 0.040, d - 0.03), "powder-black", max_edge=0.3)
    rails(s, rack, top_of_units)
    return s


def rails(s, rack, top):
    w, d = rack.size[0] / 2, rack.size[2] / 2
    face = d - rack.recess - 0.0015
    for side in (-1, 1):
        for sign, z in ((1, face), (-1, -face + 0.02)):
            s.span((side * 0.2252, rack.first_unit, z - sign * 0.0025), (side * 0.2520, top, z), "steel-dark", max_edge=0.20)
            s.span((side * 0.2495, rack.first_unit, z - sign * 0.050), (side * 0.2520, top, z - sign * 0.0025), "powder-grey", max_edge=0.25)
            for u in range(rack.height_u):
                for y in HOLES if sign > 0 else HOLES[1:2]:
                    hole(s, side * 0.2385, rack.first_unit + u * RACK_UNIT + y, z + sign * 0.0004, 0.0045, sign)
            for u in range(0, rack.height_u, 5):  # white tick under every fifth unit
                hole(s, side * 0.2485, rack.first_unit + u * RACK_UNIT + 0.003, z + sign * 0.0004, 0.0016, sign, "label")
        infill(s, side, rack, top, w, face)


def infill(s, side, rack, top, w, face):
    """The panel between rail and post: keeps cold air in front; finger slots for cables."""
    z = face - 0.030
    s.span((side * 0.252, rack.first_unit - 0.01, z - 0.003), (side * (w - POST), top + 0.012, z), "panel-black", max_edge=0.16)
    x = side * 0.2935
    for k in range(12):
        y = rack.first_unit + 0.09 + (top - rack.first_unit - 0.18) * k / 11
        s.box((x, y, z + 0.0006), (0.044, 0.086, 0.002), "powder-grey", bevel=0.0008)
        s.box((x, y, z + 0.0017), (0.030, 0.070, 0.0004), "hole", skip="k")
    s.span((side * 0.256, rack.first_unit, z), (side * 0.262, top, z + 0.016), "powder-black", bevel=0.001)
    s.span((side * 0.325, rack.first_unit, z), (side * 0.331, top, z + 0.016), "powder-black", bevel=0.001)


def hole(s, x, y, z, half, towards, material="hole"):
    quad = [(x - half, y - half, z), (x + half, y - half, z), (x + half, y + half, z), (x - half, y + half, z)]
    s.face(quad if towards > 0 else quad[::-1], material)


def panels(rack):
    """Both sides (two sheets each, with latches) and the top with its brush openings."""
    w, h, d = rack.size[0] / 2, rack.size[1], rack.size[2] / 2
    made = []
    for name, side in (("side-left", -1), ("side-right", 1)):
        s = Shape(name)
        x0, x1 = side * (w - 0.003), side * (w - 0.006)
        for low, high in ((0.087, h * 0.5 - 0.003), (h * 0.5 + 0.003, h - 0.044)):
            s.span((x1, low, -d + POST - 0.002), (x0, high, d - POST + 0.002), "powder-black", max_edge=0.28)
            for z in (-d + 0.11, d - 0.11):
                s.box((side * (w - 0.0015), high - 0.05, z), (0.003, 0.050, 0.016), "plastic-black", bevel=0.001)
            for a, b in ((-d + 0.17, -0.03), (0.03, d - 0.17)):  # stamped fields
                s.span((x0, low + 0.06, a), (side * (w - 0.0005), high - 0.10, b), "panel-black", bevel=0.0025, max_edge=0.2)
        s.span((side * (w - POST), h - 0.044, -d + POST), (side * (w - 0.002), h - 0.012, d - POST), "powder-black", bevel=0.002, max_edge=0.25)
        s.span((x1, h * 0.5 - 0.006, -d + POST), (side * (w - 0.008), h * 0.5 + 0.006, d - POST), "dark")
        made.append(s)
    top = Shape("top")
    top.span((-w + 0.002, h - 0.012, -d + 0.002), (w - 0.002, h, d - 0.002), "powder-black", bevel=0.002, max_edge=0.14)
    for x, z, sx, sz in ((-0.20, -0.46, 0.26, 0.10), (0.20, -0.46, 0.26, 0.10), (-0.20, -0.10, 0.20, 0.07), (0.20, -0.10, 0.20, 0.07)):
        top.box((x, h + 0.0008, z), (sx + 0.016, 0.0024, sz + 0.016), "powder-grey", bevel=0.0008)
        top.box((x, h + 0.0022, z), (sx, 0.0006, sz), "hole", skip="b")
        top.box((x, h + 0.0028, z), (sx, 0.0008, 0.004), "velcro", skip="b")
    for x in (-0.3, 0.3):
        for z in (-0.5, 0.5):
            top.cylinder((x, h + 0.006, z), 0.014, 0.010, "y", "steel-dark", 8, caps="end")
    made.append(top)
    return made


def pdu(name, unit, offset, cord, towards=-1):
    """Vertical PDU: rows of C19 outlets in three phase groups, breakers, metering display, feed cord at the top.

    Returns the shape and the places of its outlets (rack space), bottom to top.
    """
    s = Shape(name, part=True)
    w, h, d = unit.size
    x, y0, z = offset
    face = z + towards * d / 2
    s.box((x, y0 + h / 2, z), (w, h, d), "plastic-black", bevel=0.002, max_edge=0.3)
    s.box((x, y0 + h / 2, face), (w * 0.80, h * 0.985, 0.002), "panel-black")
    outlets, groups, per_group = [], 6, 4
    pitch = h * 0.80 / (groups * per_group)
    for g in range(groups):
        base = y0 + h * 0.03 + g * h * 0.143
        for k in range(per_group):
            y = base + 0.028 + k * pitch
            outlets.append((x, y, face + towards * 0.004))
            s.box((x, y, face + towards * 0.0018), (w * 0.58, pitch * 0.72, 0.0036), "plastic-grey", bevel=0.0008)
            s.box((x, y, face + towards * 0.0038), (w * 0.44, pitch * 0.46, 0.0006), "hole", skip="f")
        tint = ("label", "latch-orange", "latch-blue")[g % 3]
        s.box((x - towards * w * 0.36, base + 0.028 + 1.5 * pitch, face + towards * 0.0012), (0.004, pitch * 3.4, 0.0008), tint)
    y = y0 + h * 0.915
    s.box((x, y, face + towards * 0.002), (w * 0.62, 0.050, 0.004), "plastic-black", bevel=0.001)
    s.box((x, y + 0.006, face + towards * 0.0043), (w * 0.46, 0.022, 0.0006), "display")
    s.box((x, y - 0.014, face + towards * 0.0043), (0.006, 0.006, 0.0010), "led-green")
    for k in range(3):
        s.box((x, y0 + h * 0.955 + 0.018 * k, face + towards * 0.003), (w * 0.36, 0.012, 0.006), cord, bevel=0.001)
    s.tube(bend_path([(x, y0 + h - 0.004, z), (x, y0 + h + 0.09, z), (x * 0.86, y0 + h + 0.13, z + 0.02), (x * 0.86, 2.298, z + 0.02)], 0.03, 3), 0.011, cord, 8)
    s.cylinder((x, y0 + h + 0.008, z), 0.016, 0.018, "y", "plastic-black", 10)
    return s, outlets


def cord(s, start, outlet, via, material, radius=0.0046, sides=5):
    """A power cord with its two plugs: C19 at the supply, C20 at the PDU."""
    s.box((start[0], start[1], start[2] - 0.014), (0.026, 0.020, 0.030), "plastic-black")
    s.box((outlet[0], outlet[1], outlet[2] - 0.012), (0.024, 0.020, 0.026), "plastic-black")
    path = [(start[0], start[1], start[2] - 0.028), *via, (outlet[0], outlet[1], outlet[2] - 0.030), (outlet[0], outlet[1], outlet[2] - 0.022)]
    s.tube(smooth_path(path, 2), radius, material, sides)


def nearest(places, height, taken):
    """The free outlet next to a height; marks it taken."""
    free = [p for p in places if p not in taken] or list(places)
    best = min(free, key=lambda p: abs(p[1] - height))
    taken.add(best)
    return best


def rear_door(unit, offset):
    """Rear-door heat exchanger: frame, finned core behind a perforated sheet, hinges, handle, two hoses below."""
    s = Shape("rear-door", part=True)
    w, h, d = unit.size
    x, y0, z = offset
    rear = z - d / 2
    bar = 0.055
    for low, high in (((x - w / 2, y0), (x - w / 2 + bar, y0 + h)), ((x + w / 2 - bar, y0), (x + w / 2, y0 + h)),
                      ((x - w / 2 + bar, y0), (x + w / 2 - bar, y0 + bar)), ((x - w / 2 + bar, y0 + h - bar), (x + w / 2 - bar, y0 + h))):
        s.span((*low, rear), (*high, z + d / 2), "powder-black", bevel=0.003, max_edge=0.25)
    s.span((x - w / 2 + bar, y0 + bar, rear + 0.022), (x + w / 2 - bar, y0 + h - bar, rear + 0.030), "steel-dark", max_edge=0.10)
    left, right, low, high = x - w / 2 + bar, x + w / 2 - bar, y0 + bar, y0 + h - bar
    rows, fins = 8, 56
    for r in range(rows):  # cooled cells between cross bars: upright fins
        a, b = low + (high - low) * r / rows + 0.012, low + (high - low) * (r + 1) / rows - 0.012
        s.slots((left + 0.01, a), (right - 0.01, b), rear + 0.0215, fins, 0.58, "hole", -1)
        s.span((left, b + 0.004, rear + 0.010), (right, b + 0.020, rear + 0.020), "steel", bevel=0.001)
    for k in range(1, 3):
        xx = left + (right - left) * k / 3
        s.span((xx - 0.006, low, rear + 0.008), (xx + 0.006, high, rear + 0.020), "powder-grey", bevel=0.001)
    s.box((x - w / 2 + bar / 2, y0 + h * 0.5, rear - 0.006), (0.018, 0.20, 0.014), "handle", bevel=0.003)
    for r in (0.12, 0.5, 0.88):
        s.cylinder((x + w / 2 - 0.006, y0 + h * r, rear + 0.004), 0.008, 0.07, "y", "steel-dark", 10)
    s.box((x + w / 2 - bar / 2, y0 + h - 0.10, rear - 0.001), (0.034, 0.05, 0.003), "plastic-black", bevel=0.001)
    s.box((x + w / 2 - bar / 2, y0 + h - 0.095, rear - 0.0028), (0.026, 0.018, 0.0006), "display")
    for k, colour in enumerate(("supply-blue", "return-vermilion")):
        hx = x + w / 2 - 0.10 - 0.06 * k
        s.tube(bend_path([(hx, 0.0, z + 0.01), (hx, y0 + 0.012, z + 0.01)], 0.01, 2), 0.016, "rubber", 10)
        s.ring((hx, y0 - 0.006, z + 0.01), 0.0165, 0.021, 0.014, "y", colour, 14)
    return s


def above_door(rack, unit, offset):
    """The sheet that closes the rear above a rear door, with a brush for the cables that leave upwards."""
    s = Shape("rear-panel")
    w, z = rack.size[0] / 2 - POST, -rack.size[2] / 2
    low, high = offset[1] + unit.size[1] + 0.002, rack.first_unit + rack.height_u * RACK_UNIT + 0.004
    s.span((-w, low, z + 0.012), (w, high, z + 0.008), "powder-black", bevel=0.001, max_edge=0.25)
    s.box((0, (low + high) / 2, z + 0.0076), (0.30, 0.034, 0.0008), "powder-grey")
    s.box((0, (low + high) / 2, z + 0.0070), (0.28, 0.022, 0.0008), "velcro")
    return s


def vertical_manifold(name, unit, offset, colour, taps):
    """A square steel riser with a capped top, a coloured collar, and one ball valve towards the rear per tap height."""
    s = Shape(name, part=True)
    w, h, d = unit.size
    x, y0, z = offset
    s.box((x, y0 + h / 2, z), (w, h, d), "brushed-steel", bevel=0.013, max_edge=0.25)
    for y in (y0 + 0.03, y0 + h - 0.03):
        s.box((x, y, z), (w + 0.003, 0.022, d + 0.003), colour, bevel=0.003)
    s.cylinder((x, y0 + h + 0.010, z), 0.010, 0.024, "y", "brass", 8, caps="end")  # air vent
    for y in taps:
        face = z - d / 2
        s.cylinder((x, y, face - 0.006), 0.015, 0.012, "z", "brushed-steel", 10)
        s.ring((x, y, face - 0.017), 0.0105, 0.0165, 0.010, "z", colour, 12)
        s.box((x, y + 0.018, face - 0.008), (0.008, 0.030, 0.004), colour, bevel=0.0008)
    return s


def occluders(rack):
    """The mounted units as plain boxes: they shade the furniture but are not part of it."""
    s = Shape("occluders")
    for unit_id, _, side, offset in rack.mounts:
        if side == "beside":
            continue
        w, h, d = rack.units[unit_id].size
        s.box((offset[0], offset[1] + h / 2, offset[2]), (w - 0.004, h - 0.004, d - 0.06), "dark")
    return [s]
