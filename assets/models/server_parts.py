# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Parts that several units share, each built into the box that the layout gives it.

Every function takes the part's name, centre and size (metres, unit space) and returns one Shape.
"""
import math
import random

from shapes import Shape


def at(centre, dx=0.0, dy=0.0, dz=0.0):
    return (centre[0] + dx, centre[1] + dy, centre[2] + dz)


def barb(shape, foot, top):
    """A hose barb standing on `foot` up to height `top`: steel stem, two rings."""
    x, y, z = foot
    height = top - y
    shape.cylinder((x, y + height / 2, z), 0.0042, height, "y", "brushed-steel", 6, caps="end")
    shape.cylinder((x, y + 0.002, z), 0.0075, 0.004, "y", "brass", 6, caps="end")


def cold_plate(name, centre, size, barbs, block="copper"):
    """Processor under a liquid cold plate. barbs: (dx, dz) from the centre; their tops are the box's top."""
    s = Shape(name, part=True)
    w, h, d = size
    bottom, top = centre[1] - h / 2, centre[1] + h / 2
    plate_top = top - min(0.012, h * 0.3)

    def slab(low, high, shrink, material, bevel=0.0):
        s.span((centre[0] - w / 2 + shrink, low, centre[2] - d / 2 + shrink),
               (centre[0] + w / 2 - shrink, high, centre[2] + d / 2 - shrink), material, bevel=bevel)
    package = bottom + 0.10 * h
    base = bottom + 0.34 * h
    slab(bottom, package, 0.0, "board-black")
    slab(package, base, 0.004, "steel")
    lid = 0.0115 if d > 0.06 else 0.0075
    slab(base, plate_top - 0.10 * h, 0.0025, block, 0.0010 if d > 0.06 else 0.0)
    slab(plate_top - 0.10 * h, plate_top, lid, "nickel", 0.0012 if d > 0.06 else 0.0)
    for sx in (-1, 1):
        for sz in (-1, 1):
            foot = at(centre, sx * (w / 2 - 0.007), plate_top - 0.10 * h + 0.001 - centre[1], sz * (d / 2 - 0.007))
            s.cylinder(foot, 0.0034, 0.004, "y", "steel-dark", 6, caps="end")
    if d > 0.1:  # a lid seam and a label make the long plates readable
        for sz in (-1, 1):  # where the channels under the lid are sealed
            s.box(at(centre, 0, plate_top + 0.0003 - centre[1], sz * d * 0.21), (w * 0.54, 0.0006, 0.0016), "steel-dark", skip="b")
            s.box(at(centre, sz * w * 0.27, plate_top + 0.0003 - centre[1], 0), (0.0016, 0.0006, d * 0.42), "steel-dark", skip="b")
        s.box(at(centre, 0, plate_top + 0.0005 - centre[1], 0.010), (w * 0.30, 0.0008, 0.014), "label", skip="b")
        for k in range(3):
            s.box(at(centre, -w * 0.02, plate_top + 0.0010 - centre[1], 0.0142 - 0.004 * k), (w * (0.22 - 0.05 * k), 0.0004, 0.0014), "plastic-grey", skip="b")
        s.box(at(centre, 0, plate_top + 0.0005 - centre[1], -0.012), (0.012, 0.0008, 0.012), "board-black", skip="b")
    for dx, dz in barbs:
        barb(s, (centre[0] + dx, plate_top, centre[2] + dz), top)
    return s


def clutter(s, x0, x1, z0, z1, y, taken, count, seed):
    """Small parts on a board, the same on every run; `taken` are rectangles (x0, x1, z0, z1) to keep free."""
    rng = random.Random(seed)
    kinds = (("chip", 0.010, 0.010, 0.0016), ("chip", 0.006, 0.009, 0.0014), ("plastic-grey", 0.0072, 0.0072, 0.0050), ("plastic-grey", 0.0072, 0.0072, 0.0050),
             ("steel", 0.0040, 0.0040, 0.0052), ("brass", 0.0030, 0.0016, 0.0010), ("label", 0.0050, 0.0012, 0.0003), ("label", 0.0090, 0.0020, 0.0003), ("gold", 0.0024, 0.0110, 0.0012))
    placed = list(taken)
    for _ in range(count * 4):
        if count == 0:
            return
        material, w, d, h = rng.choice(kinds)
        if rng.random() < 0.5:
            w, d = d, w
        repeat = rng.choice((1, 1, 2, 4))
        x, z = rng.uniform(x0 + w, x1 - w * 1.3 * repeat), rng.uniform(z0 + d, z1 - d)
        area = (x - w, x + w * 1.3 * repeat, z - d * 0.7, z + d * 0.7)
        if area[1] > x1 or any(area[0] < b[1] and area[1] > b[0] and area[2] < b[3] and area[3] > b[2] for b in placed):
            continue
        placed.append(area)
        count -= 1
        for k in range(repeat):
            s.box((x + 1.3 * w * k, y + h / 2, z), (w, h, d), material, skip="b")


def dimm(name, centre, size):
    """Memory module on edge: black board with chips, gold edge, slot and latches."""
    s = Shape(name, part=True)
    w, h, d = size
    s.box(at(centre, 0, -h / 2 + 0.004), (w, 0.008, d), "plastic-black", skip="b")
    s.box(at(centre, 0, 0.003), (w * 0.34, h - 0.006, d * 0.93), "board-green", skip="b")
    s.box(at(centre, 0, 0.005), (w * 0.72, h * 0.44, d * 0.84), "steel-dark")
    s.box(at(centre, 0, h / 2 - 0.0005), (w * 0.5, 0.001, d * 0.60), "label", skip="blrkf")
    for end in (-1, 1):
        s.box(at(centre, 0, -0.004, end * (d / 2 - 0.003)), (w * 0.9, h * 0.6, 0.005), "plastic-white", skip="b")
    return s


def holed_face(s, centre, half, radius, material, towards, sides=16):
    """A square face with a round hole, across z."""
    inner, outer = [], []
    for k in range(sides):
        c, n = math.cos(2 * math.pi * k / sides), math.sin(2 * math.pi * k / sides)
        grow = half / max(abs(c), abs(n))
        inner.append(at(centre, radius * c, radius * n))
        outer.append(at(centre, grow * c, grow * n))
    for k in range(sides):
        n = (k + 1) % sides
        quad = [outer[k], outer[n], inner[n], inner[k]]
        s.face(quad if towards > 0 else quad[::-1], material)


def fan(name, centre, size, blades=7, sides=16):
    """Axial fan blowing along z: frame with round duct, hub and pitched blades."""
    s = Shape(name, part=True)
    w, h, d = size
    half, radius = min(w, h) / 2, min(w, h) * 0.455
    s.box(centre, (2 * half, 2 * half, d), "plastic-black", skip="fk")
    for towards in (1, -1):
        holed_face(s, at(centre, dz=towards * d / 2), half, radius, "plastic-black", towards, sides)
    rings = [Shape._circle(at(centre, dz=z), radius, "z", sides) for z in (d / 2, -d / 2)]
    s._skin(rings, "plastic-grey")
    hub = radius * 0.36
    s.cylinder(centre, hub, d * 0.8, "z", "chip", 12, cap_material="plastic-grey")
    s.disc(at(centre, dz=d * 0.4 + 0.0003), hub * 0.6, "z", "label", 12)
    for k in range(blades):
        a = 2 * math.pi * k / blades
        reach, width, pitch = radius * 0.95, radius * 0.42, d * 0.25

        def point(r, offset, z):
            x, y = r * math.cos(a) - offset * math.sin(a), r * math.sin(a) + offset * math.cos(a)
            return at(centre, x, y, z)
        blade = [point(hub * 0.9, -width * 0.6, -pitch), point(reach, -width, -pitch * 0.8),
                 point(reach, width, pitch * 0.8), point(hub * 0.9, width * 0.6, pitch)]
        s.face(blade, "fan-blade")
        s.face(blade[::-1], "fan-blade")
    return s


def nic(name, centre, size, upright=True, fins=7):
    """Network card with heat sink and cage; its bracket looks to the rear. `upright`: on edge, else flat."""
    s = Shape(name, part=True)
    w, h, d = size
    rear = centre[2] - d / 2
    if not upright:
        s.box(at(centre, 0, -h / 2 + 0.0015), (w, 0.002, d * 0.9), "board-green")
        s.span((centre[0] - w / 2, centre[1] - h / 2, rear), (centre[0] + w / 2, centre[1] + h / 2, rear + 0.002), "zinc")
        s.box(at(centre, 0, 0, -d * 0.12), (w * 0.6, h * 0.8, d * 0.5), "zinc")
        for dx in (-w * 0.22, w * 0.22):
            s.box((centre[0] + dx, centre[1], rear - 0.0015), (w * 0.36, h * 0.72, 0.003), "zinc", skip="f")
            s.box((centre[0] + dx, centre[1], rear - 0.0032), (w * 0.30, h * 0.5, 0.0006), "hole", skip="f")
        return s
    s.box(at(centre, -w * 0.34, 0, 0.004), (0.0018, h * 0.96, d * 0.94), "board-green")
    s.span((centre[0] - w / 2, centre[1] - h / 2, rear + 0.0002), (centre[0] + w / 2, centre[1] + h / 2, rear + 0.0016), "zinc")
    # cage for one 400G plug low on the bracket, heat sink behind it
    cage_y = centre[1] - h * 0.20
    s.span((centre[0] - w * 0.36, cage_y - 0.010, rear - 0.004), (centre[0] + w * 0.40, cage_y + 0.010, rear + 0.06), "steel")
    quad = Shape("")
    quad.box((centre[0] + w * 0.02, cage_y, rear - 0.0044), (w * 0.54, 0.013, 0.0006), "hole", skip="f")
    s.extend(quad)
    s.box((centre[0], centre[1] + h * 0.02, rear - 0.0002), (0.003, 0.003, 0.001), "led-green")
    s.box((centre[0], centre[1] + h * 0.09, rear - 0.0002), (0.003, 0.003, 0.001), "led-amber")
    for r in range(6):
        s.disc((centre[0], centre[1] + h * (0.17 + 0.05 * r), rear + 0.0001), 0.0021, "z", "hole", 6, -1)
    s.box(at(centre, 0, h * 0.10, d * 0.12), (w * 0.5, h * 0.56, d * 0.42), "steel-dark")
    s.box(at(centre, -w * 0.02, h * 0.46, -d * 0.06), (w * 0.62, 0.004, d * 0.72), "panel-black")  # air guide along the top
    s.box(at(centre, -w * 0.02, h * 0.482, -d * 0.06), (w * 0.40, 0.0006, d * 0.20), "label", skip="b")
    s.box(at(centre, -w * 0.34, -h * 0.30, d * 0.47), (0.0022, h * 0.20, d * 0.05), "gold")
    for k in range(fins):
        y = centre[1] + h * (0.10 - 0.26 + 0.52 * k / (fins - 1))
        s.box((centre[0] + w * 0.30, y, centre[2] + d * 0.12), (w * 0.24, 0.0022, d * 0.42), "zinc", skip="l")
    return s


def psu_inlet(centre, size):
    """Where the C20 inlet of a rear-facing supply sits: centre of its mouth."""
    w, h, d = size
    dx, dy = (w * 0.18, -h * 0.24) if h > 0.05 else (-w * 0.16, -h * 0.06)
    return (centre[0] + dx, centre[1] + dy, centre[2] - d / 2 - 0.004)


def nic_cage(centre, size):
    """Where the plug of an upright card goes in: centre of the cage's mouth."""
    w, h, d = size
    return (centre[0] + w * 0.02, centre[1] - h * 0.20, centre[2] - d / 2 - 0.004)


def psu(name, centre, size, towards=-1, inlet=True):
    """Power supply: grille, handle, coloured latch and C20 inlet on its outer face (rear: towards = -1)."""
    s = Shape(name, part=True)
    w, h, d = size
    face = centre[2] + towards * d / 2
    s.box(centre, size, "steel", bevel=0.0012)
    top, back = centre[1] + h / 2, centre[2] - towards * d * 0.5
    for k in range(5):  # air outlets in the cover, its rating plate, and the gold edge that plugs in
        s.box((centre[0], top + 0.0002, back + towards * d * (0.10 + 0.055 * k)), (w * 0.66, 0.0004, 0.0032), "hole", skip="b")
    s.box((centre[0] - w * 0.06, top + 0.0002, centre[2] + towards * d * 0.10), (w * 0.62, 0.0005, d * 0.24), "label", skip="b")
    for k in range(4):
        s.box((centre[0] - w * 0.10, top + 0.0005, centre[2] + towards * d * (0.02 + 0.05 * k)), (w * (0.46 - 0.07 * (k % 2)), 0.0004, 0.0022), "plastic-grey", skip="b")
    s.box((centre[0] + w * 0.36, top + 0.0002, centre[2] + towards * d * 0.12), (w * 0.13, 0.0005, w * 0.13), "safety-yellow", skip="b")

    def on(dx, dy, out):
        return (centre[0] + dx * towards, centre[1] + dy, face + towards * out)
    if h > 0.05:
        s.perforation((centre[0] - w * 0.44, centre[1] + h * 0.02), (centre[0] + w * 0.44, centre[1] + h * 0.44),
                      face + towards * 0.0004, 0.0074, 0.0029, "hole", towards)
        inlet_at, inlet_size = (-w * 0.18, -h * 0.24), (0.034, 0.026)
        handle_at, handle_size = (w * 0.22, -h * 0.24), (w * 0.30, 0.010)
        latch_at, latch_size = (w * 0.42, -h * 0.24), (0.007, 0.026)
    else:
        s.perforation((centre[0] - w * 0.46, centre[1] - h * 0.4), (centre[0] - w * 0.12, centre[1] + h * 0.4),
                      face + towards * 0.0004, 0.0074, 0.0029, "hole", towards)
        inlet_at, inlet_size = (w * 0.16, -h * 0.06), (min(0.024, w * 0.44), min(0.019, h * 0.5))
        handle_at, handle_size = (-w * 0.28, -h * 0.2), (w * 0.22, 0.006)
        latch_at, latch_size = (w * 0.43, 0.0), (0.004, h * 0.55)
    if inlet:
        s.box(on(*inlet_at, 0.0015), (*inlet_size, 0.003), "plastic-black", bevel=0.0008)
        s.box(on(*inlet_at, 0.0032), (inlet_size[0] * 0.78, inlet_size[1] * 0.70, 0.0006), "hole")
        for k in (-1, 0, 1):
            s.box(on(inlet_at[0] + k * inlet_size[0] * 0.22, inlet_at[1], 0.0040), (0.0022, inlet_size[1] * 0.34, 0.0012), "brushed-steel")
    s.box(on(*handle_at, 0.012), (*handle_size, 0.006), "plastic-black", bevel=0.001)
    for k in (-1, 1):
        s.box(on(handle_at[0] + k * (handle_size[0] / 2 - 0.002), handle_at[1], 0.005), (0.004, handle_size[1], 0.010), "plastic-black")
    s.box(on(*latch_at, 0.004), (*latch_size, 0.008), "latch-orange", bevel=0.0008)
    s.box(on(w * 0.40, h * 0.40 if h > 0.05 else -h * 0.38, 0.0006), (0.004, 0.004, 0.0012), "led-green")
    return s


def drive(name, centre, size):
    """2.5-inch drive in its carrier: bevelled face with vents, lever, release button and LED."""
    s = Shape(name, part=True)
    w, h, d = size
    face = centre[2] + d / 2
    s.span((centre[0] - w / 2, centre[1] - h / 2, centre[2] - d / 2), (centre[0] + w / 2, centre[1] + h / 2, face - 0.006), "steel-dark")
    if w > h:
        s.box((centre[0], centre[1] + h / 2 - 0.0004, centre[2] - d * 0.06), (w * 0.80, 0.0008, d * 0.52), "label", skip="b")
        for k in range(4):
            s.box((centre[0] - w * 0.06, centre[1] + h / 2 + 0.0001, centre[2] - d * (0.20 - 0.075 * k)), (w * (0.56 - 0.09 * (k % 3)), 0.0003, 0.0026), "plastic-grey", skip="b")
        s.box((centre[0] + w * 0.24, centre[1] + h / 2 + 0.0001, centre[2] - d * 0.26), (w * 0.22, 0.0003, w * 0.10), "latch-blue", skip="b")
    s.box((centre[0], centre[1], face - 0.003), (w, h, 0.006), "plastic-grey", bevel=0.001)
    wide = w > h
    long = w if wide else h

    def mark(along, across, length, thick, out, material, bevel=0.0):
        dx, dy = (along, across) if wide else (across, along)
        sx, sy = (length, thick) if wide else (thick, length)
        s.box((centre[0] + dx, centre[1] + dy, face + out / 2), (sx, sy, out), material, bevel=bevel)
    short = h if wide else w
    mark(-long * 0.06, 0, long * 0.50, short * 0.62, 0.0008, "hole")
    for k in range(5):
        mark(long * (-0.28 + 0.11 * k), 0, 0.0012, short * 0.62, 0.0014, "plastic-grey")
    mark(-long * 0.41, 0, long * 0.10, short * 0.55, 0.002, "latch-orange", 0.0005)
    mark(long * 0.32, 0, long * 0.16, short * 0.66, 0.0016, "steel", 0.0005)
    mark(long * 0.45, short * 0.18, 0.0026, 0.0026, 0.0014, "led-green")
    return s
