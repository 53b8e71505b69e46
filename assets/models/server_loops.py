# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Liquid loops of the GPU server: two supply and two return inlets at the front, headers, and hoses between plates.

Loop A: front inlet, header, GPU of the first row, GPU of the second row, header, back along the left wall.
Loop B: front inlet, right wall, header, NVSwitch, PCIe switch, collector, CPU, header, back along the right wall.
"""
from layout_model import Unit
from shapes import Shape, bend_path, smooth_path

MAIN, BRANCH = 0.0078, 0.0048
INLET_Y = 0.049


def couplings():
    """x of the manifold's couplings from the left: supply, return, supply, return."""
    return [c[0] for _, _, c, _ in sorted(Unit("manifold").of("hose"), key=lambda p: p[2][0])]


def inlets(s, unit):
    """Quick disconnects through the front panel, each with the ring of its colour."""
    face = unit.size[2] / 2 - 0.002
    for i, x in enumerate(couplings()):
        colour = "supply-blue" if i % 2 == 0 else "return-vermilion"
        s.cylinder((x, INLET_Y, face + 0.0015), 0.0135, 0.003, "z", "steel-dark", 16, caps="end")
        s.ring((x, INLET_Y, face + 0.006), 0.0085, 0.0118, 0.007, "z", colour, 16)
        s.cylinder((x, INLET_Y, face + 0.005), 0.0085, 0.032, "z", "brushed-steel", 14, cap_material="plastic-black")


def clamp(s, centre, axis, radius=BRANCH):
    s.cylinder(centre, radius + 0.0012, 0.005, axis, "steel", 6)


def header(s, x0, x1, y, z, nipples, down):
    """A steel bar along x with nipples; down: they look down, else towards `nipples`' z sign. Posts hold it."""
    s.cylinder(((x0 + x1) / 2, y, z), 0.0085, x1 - x0, "x", "brushed-steel", 12)
    for x, sign in nipples:
        if down:
            s.cylinder((x, y - 0.011, z), 0.0052, 0.008, "y", "brass", 6)
        else:
            s.cylinder((x, y, z + sign * 0.011), 0.0052, 0.008, "z", "brass", 6)


def post(s, x, y, z, foot):
    s.span((x - 0.003, foot, z - 0.004), (x + 0.003, y - 0.006, z + 0.004), "steel")
    s.box((x, y, z), (0.007, 0.019, 0.019), "steel-dark")


def branch(s, points, first_axis, last_axis, colour=None):
    """A thin hose with a clamp at either end; a sleeve of `colour` where it leaves a header ("first" end)."""
    s.tube(smooth_path(points, 2), BRANCH, "rubber", 7)
    clamp(s, points[0], first_axis)
    clamp(s, points[-1], last_axis)
    if colour:
        a, b = points[0], points[1]
        s.cylinder(tuple(p + 0.45 * (q - p) for p, q in zip(a, b)), BRANCH + 0.0010, 0.0060, first_axis, colour, 8)


def main(s, points, colour, ring_at):
    """A thick hose; a coloured ring marks where it leaves the front."""
    s.tube(bend_path(points, 0.028, 3), MAIN, "rubber", 8)
    s.cylinder(ring_at, MAIN + 0.0022, 0.012, "z", colour, 12)


def barb_top(part, offset):
    _, _, c, size = part
    return (c[0] + offset[0], c[1] + size[1] / 2 - 0.003, c[2] + offset[1])


def loop_a(s, unit, barbs, xs, face):
    gpus = unit.of("gpu")
    row = len(gpus) // 2
    y, z_in, z_out = 0.118, 0.354, 0.008
    first = [barb_top(g, barbs[0]) for g in gpus[:row]]
    last = [barb_top(g, barbs[1]) for g in gpus[row:]]
    header(s, -0.175, 0.148, y, z_in, [(p[0], -1) for p in first], down=False)
    header(s, -0.168, 0.190, y, z_out, [(p[0], 1) for p in last], down=False)
    for p in first:
        branch(s, [(p[0], y, z_in - 0.013), (p[0], y - 0.001, p[2] + 0.014), (p[0], p[1] + 0.014, p[2]), p], "z", "y", "supply-blue")
    for p in last:
        branch(s, [(p[0], y, z_out + 0.013), (p[0], y - 0.001, z_out + 0.026), (p[0], p[1] + 0.014, p[2]), p], "z", "y", "return-vermilion")
    for a, b in zip(gpus[:row], gpus[row:]):  # plate to plate
        p, q = barb_top(a, barbs[1]), barb_top(b, barbs[0])
        mid = tuple((p[k] + q[k]) / 2 for k in range(3))
        branch(s, [p, (p[0], p[1] + 0.017, p[2] - 0.002), (mid[0], p[1] + 0.028, mid[2]), (q[0], q[1] + 0.017, q[2] + 0.002), q], "y", "y")
    top = [(xs[0], INLET_Y, face - 0.012), (xs[0], INLET_Y, 0.394), (xs[0], y, 0.394), (xs[0], y, z_in + 0.006)]
    main(s, top, "supply-blue", (xs[0], INLET_Y, face - 0.022))
    s.cylinder((xs[0], y, z_in + 0.012), 0.0105, 0.010, "z", "brushed-steel", 10)
    back = [(-0.166, y, z_out), (-0.205, y, z_out), (-0.205, y, 0.420), (xs[1], y, 0.420), (xs[1], INLET_Y, 0.420), (xs[1], INLET_Y, face - 0.012)]
    main(s, back, "return-vermilion", (xs[1], INLET_Y, face - 0.018))
    s.cylinder((-0.172, y, z_out), 0.0105, 0.012, "x", "brushed-steel", 10)
    for x in (-0.120, 0.080):
        post(s, x, y, z_in, 0.040)
    for x in (-0.097, 0.0, 0.097):
        post(s, x, y, z_out, 0.039)
    s.span((-0.222, 0.036, z_in - 0.013), (0.222, 0.040, z_in + 0.008), "chassis", bevel=0.0008)  # sill over the drives


def loop_b(s, unit, barbs, xs, face):
    nv, pcie, cpus = unit.of("nv-switch"), unit.of("pcie-switch"), unit.of("cpu")
    z_s, z_c, z_r, y = -0.031, -0.099, -0.214, 0.116
    ins = [barb_top(p, barbs["nv-switch"][0]) for p in nv]
    outs = [barb_top(p, barbs["pcie-switch"][1]) for p in pcie]
    cpu_in = [barb_top(p, barbs["cpu"][0]) for p in cpus]
    cpu_out = [barb_top(p, barbs["cpu"][1]) for p in cpus]
    header(s, -0.148, 0.178, y, z_s, [(p[0], 0) for p in ins], down=True)
    header(s, -0.175, 0.178, y, z_c, [(p[0], 0) for p in outs + cpu_in], down=True)
    header(s, -0.110, 0.178, y, z_r, [(p[0], 1) for p in cpu_out], down=False)
    for p in ins:
        branch(s, [(p[0], y - 0.014, z_s), (p[0], y - 0.022, z_s + 0.004), (p[0], p[1] + 0.012, p[2] - 0.002), p], "y", "y", "supply-blue")
    for a, b in zip(nv, pcie):
        p, q = barb_top(a, barbs["nv-switch"][1]), barb_top(b, barbs["pcie-switch"][0])
        branch(s, [p, (p[0], p[1] + 0.013, p[2] - 0.004), (q[0], p[1] + 0.010, q[2] + 0.008), q], "y", "y")
    for p in outs:
        branch(s, [p, (p[0], p[1] + 0.014, p[2] - 0.004), (p[0], y - 0.026, z_c + 0.004), (p[0], y - 0.014, z_c)], "y", "y")
    for p in cpu_in:
        branch(s, [(p[0], y - 0.014, z_c), (p[0], y - 0.022, z_c - 0.004), (p[0], p[1] + 0.012, p[2] + 0.004), p], "y", "y")
    for p in cpu_out:
        branch(s, [(p[0], y, z_r + 0.013), (p[0], y - 0.002, z_r + 0.028), (p[0], p[1] + 0.016, p[2] - 0.002), p], "z", "y", "return-vermilion")
    high = y + 0.027
    supply = [(xs[2], INLET_Y, face - 0.012), (xs[2], INLET_Y, 0.392), (xs[2], high, 0.392), (0.206, high, 0.392),
              (0.206, high, z_s), (0.206, y, z_s), (0.176, y, z_s)]
    main(s, supply, "supply-blue", (xs[2], INLET_Y, face - 0.022))
    back = [(0.176, y, z_r), (0.206, y, z_r), (0.206, y, 0.420), (xs[3], y, 0.420), (xs[3], INLET_Y, 0.420), (xs[3], INLET_Y, face - 0.012)]
    main(s, back, "return-vermilion", (xs[3], INLET_Y, face - 0.018))
    for z in (z_s, z_c, z_r):
        s.cylinder((0.180, y, z), 0.0105, 0.012, "x", "brushed-steel", 10)
        for x in (-0.060, 0.065):
            post(s, x, y, z, 0.039 if z != z_r else 0.036)


def build_hoses(unit, barbs):
    s = Shape("hoses", part=True)
    xs, face = couplings(), unit.size[2] / 2 - 0.002
    loop_a(s, unit, barbs["gpu"], xs, face)
    loop_b(s, unit, barbs, xs, face)
    return s
