# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""The 4U liquid-cooled GPU server: tray, lid, boards and one node per part of the layout."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import server_parts as parts  # noqa: E402
from layout_model import Unit  # noqa: E402
from server_loops import build_hoses, inlets  # noqa: E402
from shapes import Shape, bend_path  # noqa: E402

FACE = 0.002      # how far the front panel stands behind the front plane
SHEET = 0.0015
GPU_BARBS = ((-0.020, 0.052), (0.020, -0.052))
NV_BARBS = ((0.014, -0.010), (-0.014, -0.010))
PCIE_BARBS = ((-0.014, 0.010), (0.014, -0.010))
CPU_BARBS = ((-0.020, 0.025), (0.020, -0.025))
BOARD_TOP = 0.039


def bays(s, unit):
    """Shelves that carry drives and supplies."""
    drives, psus = unit.of("drive"), unit.of("psu")
    w = unit.size[0] / 2 - SHEET
    _, _, c, size = drives[0]
    shelf = c[1] - size[1] / 2
    s.span((-w, shelf - 0.0015, c[2] - size[2] / 2), (w, shelf, c[2] + size[2] / 2 - 0.02), "chassis", max_edge=0.1)
    low = min(c[1] - size[1] / 2 for _, _, c, size in psus)
    high = max(c[1] + size[1] / 2 for _, _, c, size in psus)
    for x in sorted({c[0] for _, _, c, _ in psus}):
        _, _, c, size = psus[0]
        near, far = c[2] + size[2] / 2, c[2] - size[2] / 2
        s.span((x - size[0] / 2, SHEET, far + 0.004), (x + size[0] / 2, low, near), "steel-dark", skip="b")
        s.span((x - size[0] / 2 - 0.0022, SHEET, far + 0.004), (x - size[0] / 2 - 0.0008, high, near), "zinc", max_edge=0.06)


def front_panel(s, unit):
    """Bays below, a band with inlets and buttons, perforated plate above, two handles."""
    w, h, d = (unit.size[0] / 2, unit.size[1], unit.size[2] / 2)
    face, back = d - FACE, d - FACE - 0.002
    drives = unit.of("drive")
    dw, dh, _ = drives[0][3]
    low, high = drives[0][2][1] - dh / 2 - 0.001, drives[0][2][1] + dh / 2 + 0.001
    s.span((-w, 0, back - 0.012), (w, low, face), "faceplate", bevel=0.001)
    edges = [-w] + [x for _, _, c, _ in drives for x in (c[0] - dw / 2 - 0.0005, c[0] + dw / 2 + 0.0005)] + [w]
    for a, b in zip(edges[0::2], edges[1::2]):
        s.span((a, low, back - 0.012), (b, high, face), "faceplate")
    band = 0.064
    s.span((-w, high, back), (w, band, face), "faceplate", bevel=0.0008)
    s.span((-w, band, back - 0.004), (w, h - 0.006, back), "steel", max_edge=0.05)
    s.perforation((-w + 0.030, band + 0.004), (w - 0.030, h - 0.009), back + 0.0004, 0.0092, 0.0037, "hole")
    s.span((-w, h - 0.009, back - 0.004), (w, h - 0.0015, face + 0.001), "faceplate", bevel=0.001)
    s.span((-w, band - 0.001, back - 0.004), (w, band + 0.003, face + 0.001), "faceplate", bevel=0.001)
    for x in (-0.072, 0.072):  # ribs between the three removable panels
        s.span((x - 0.0035, band, back), (x + 0.0035, h - 0.006, face + 0.001), "faceplate", bevel=0.001)
        s.cylinder((x, band + 0.05, face + 0.002), 0.0028, 0.002, "z", "steel-dark", 8, caps="end")
    for side in (-1, 1):
        s.span((side * w, high, back - 0.004), (side * (w - 0.028), h - 0.0015, face + 0.0005), "faceplate", bevel=0.001)
        handle(s, side * (w - 0.013), band - 0.004, h - 0.026, face)
    front_controls(s, w, face)


def handle(s, x, low, high, face):
    """A bent steel bar on two feet."""
    out = face + 0.030
    path = bend_path([(x, low, face), (x, low, out), (x, high, out), (x, high, face)], 0.010, 3)
    s.tube(path, 0.0045, "handle", 8)
    for y in (low, high):
        s.cylinder((x, y, face + 0.002), 0.0085, 0.004, "z", "steel-dark", 10, caps="end")


def front_controls(s, w, face):
    """Power button, status lights and the pull-out service label."""
    x, y = 0.150, 0.049
    s.box((x + 0.016, y, face + 0.0003), (0.060, 0.021, 0.0006), "panel-black")
    s.cylinder((x, y, face + 0.002), 0.0055, 0.003, "z", "plastic-grey", 12, caps="end")
    s.ring((x, y, face + 0.002), 0.0058, 0.0072, 0.002, "z", "led-blue", 12)
    for i, glow in enumerate(("led-green", "led-green", "led-green", "led-blue")):
        s.box((x + 0.015 + 0.0085 * i, y + 0.004, face + 0.001), (0.004, 0.004, 0.0015), glow)
        s.box((x + 0.015 + 0.0085 * i, y - 0.005, face + 0.0008), (0.005, 0.0016, 0.0004), "label")
    s.box((-0.025, y, face + 0.001), (0.052, 0.014, 0.002), "label")
    s.box((-0.025, y + 0.002, face + 0.0021), (0.044, 0.0022, 0.0003), "plastic-grey")
    s.box((-0.032, y - 0.0025, face + 0.0021), (0.030, 0.0018, 0.0003), "plastic-grey")


def chassis(s, unit):
    """Floor, walls, standoffs and the fan bulkhead."""
    w, h, d = (unit.size[0] / 2, unit.size[1], unit.size[2] / 2)
    s.span((-w, 0, -d), (w, SHEET, d - 0.012), "chassis", max_edge=0.06)
    for side in (-1, 1):
        s.span((side * w, SHEET, -d), (side * (w - SHEET), h - SHEET, d - 0.008), "chassis", max_edge=0.06)
        s.span((side * (w - SHEET), h - 0.006, -d), (side * (w - 0.009), h - 0.0045, d - 0.008), "zinc")
        s.span((side * w, 0.060, -d + 0.05), (side * (w + 0.0012), 0.105, d - 0.02), "steel")  # slide rail
    fans = unit.of("fan")
    fw, fh, fd = fans[0][3]
    z = fans[0][2][2]
    inner = w - SHEET
    edges = [-inner] + [x for _, _, c, _ in fans for x in (c[0] - fw / 2, c[0] + fw / 2)] + [inner]
    top = fans[0][2][1] + fh / 2
    for a, b in zip(edges[0::2], edges[1::2]):
        s.span((a, SHEET, z - fd / 2), (b, top, z + fd / 2 - 0.004), "steel-dark")
    s.span((-inner, top, z - fd / 2), (inner, top + 0.005, z + fd / 2), "steel", bevel=0.001)
    for _, _, c, _ in fans:  # pull tab and the sill each fan stands on
        s.box((c[0], top + 0.008, z), (0.030, 0.006, 0.008), "latch-blue", bevel=0.001)
        s.span((c[0] - fw / 2, SHEET, z - fd / 2), (c[0] + fw / 2, c[1] - fh / 2, z + fd / 2), "steel-dark")


def rear_panel(s, unit):
    """A frame around the cards and supplies, vents above, service ports in the middle."""
    w, h, d = (unit.size[0] / 2, unit.size[1], unit.size[2] / 2)
    nics, psus = unit.of("nic"), unit.of("psu")
    nw, nh, _ = nics[0][3]
    pw, ph, _ = psus[0][3]
    left, right = nics[0][2][0] - nw / 2 - 0.001, nics[-1][2][0] + nw / 2 + 0.001
    low, high = nics[0][2][1] - nh / 2 - 0.001, nics[0][2][1] + nh / 2 + 0.001
    p0 = min(c[0] for _, _, c, _ in psus) - pw / 2 - 0.0005

    def plate(x0, y0, x1, y1, material="steel"):
        s.span((x0, y0, -d), (x1, y1, -d + SHEET), material, max_edge=0.08)
    plate(-w, 0, left, h - SHEET)
    plate(left, 0, right, low)
    plate(left, high, right, h - SHEET)
    plate(right, 0, p0, h - SHEET)
    s.perforation((left + 0.004, high + 0.006), (right - 0.004, h - 0.006), -d - 0.0004, 0.0092, 0.0037, "hole", -1)
    columns, rows = sorted({c[0] for _, _, c, _ in psus}), sorted({c[1] for _, _, c, _ in psus})
    edges = [p0] + [x for c in columns for x in (c - pw / 2 - 0.0005, c + pw / 2 + 0.0005)] + [w]
    for a, b in zip(edges[2::2], edges[3::2]):
        if b > a:
            plate(a, 0, b, h - SHEET)
    for x in columns:
        bounds = [0] + [y for r in rows for y in (r - ph / 2 - 0.0005, r + ph / 2 + 0.0005)] + [h - SHEET]
        for a, b in zip(bounds[0::2], bounds[1::2]):
            plate(x - pw / 2 - 0.0005, a, x + pw / 2 + 0.0005, b)
    for (_, _, a, _), (_, _, b, _) in zip(nics, nics[1:]):  # posts between the slots
        s.span((a[0] + nw / 2, low, -d), (b[0] - nw / 2, high, -d + SHEET), "steel")
    x = (right + p0) / 2
    for y, height, inside in ((0.024, 0.013, "led-green"), (0.044, 0.013, None), (0.066, 0.016, None), (0.090, 0.020, None)):
        s.box((x, y, -d - 0.001), (0.017, height, 0.002), "zinc")
        s.box((x, y, -d - 0.0022), (0.013, height - 0.004, 0.0006), "hole")
        if inside:
            s.box((x - 0.011, y, -d - 0.0006), (0.003, 0.003, 0.0012), inside)
    s.perforation((right + 0.006, 0.112), (p0 - 0.004, h - 0.008), -d - 0.0004, 0.0092, 0.0037, "hole", -1)


def build_board(unit):
    """The eight-GPU baseboard, the processor board, their small parts, and the drive backplane."""
    s = Shape("board")
    gpus, cpus, drives = unit.of("gpu"), unit.of("cpu"), unit.of("drive")
    front = max(c[2] for _, _, c, _ in gpus) + gpus[0][3][2] / 2 + 0.008
    split, rear = -0.088, -0.222
    s.span((-0.198, BOARD_TOP - 0.003, split + 0.002), (0.198, BOARD_TOP, front), "board-black", max_edge=0.05)
    s.span((-0.216, BOARD_TOP - 0.003, rear), (0.216, BOARD_TOP, split), "board-green", max_edge=0.05)
    for x in (-0.19, -0.097, 0.0, 0.097, 0.19):
        for z in (front - 0.01, 0.177, 0.02, split + 0.01, rear + 0.01):
            s.span((x - 0.004, SHEET, z - 0.004), (x + 0.004, BOARD_TOP - 0.003, z + 0.004), "brass", skip="tb")
    for kind in ("gpu", "nv-switch", "pcie-switch", "cpu"):
        for _, _, c, size in unit.of(kind):
            bottom = c[1] - size[1] / 2
            s.span((c[0] - size[0] * 0.4, BOARD_TOP, c[2] - size[2] * 0.4), (c[0] + size[0] * 0.4, bottom + 0.001, c[2] + size[2] * 0.4), "plastic-black", skip="b")
    for _, _, c, size in gpus:  # power stages beside each module
        for k in range(6):
            z = c[2] + size[2] * (-0.42 + 0.168 * k)
            s.box((c[0] + size[0] / 2 + 0.0065, BOARD_TOP + 0.004, z), (0.008, 0.008, 0.010), "chip", skip="b")
    for x in (-0.185, 0.185):
        s.box((x, BOARD_TOP + 0.006, -0.030), (0.016, 0.012, 0.070), "plastic-black", skip="b")
    for k in range(6):
        s.box((-0.05 + 0.02 * k, BOARD_TOP + 0.005, split + 0.008), (0.014, 0.010, 0.008), "plastic-black", skip="b")
    for x in (-0.004, 0.004):
        s.box((x, BOARD_TOP + 0.008, -0.150), (0.005, 0.016, 0.09), "steel-dark", skip="b")
    nics = unit.of("nic")
    _, _, c, size = nics[0]
    slot = c[1] - size[1] / 2
    s.span((-0.216, slot - 0.010, c[2] - 0.05), (nics[-1][2][0] + 0.012, slot - 0.007, c[2] + size[2] / 2), "board-green", max_edge=0.06)
    for _, _, n, _ in nics:  # a slot under each card, on the riser board
        s.span((n[0] - 0.0085, slot - 0.007, c[2] - 0.03), (n[0] - 0.002, slot + 0.003, c[2] + 0.07), "plastic-black", skip="b")
    for x in (-0.20, -0.02):
        s.span((x - 0.004, SHEET, c[2] - 0.02), (x + 0.004, slot - 0.010, c[2] - 0.012), "brass", skip="tb")
    d = drives[0][2][2] - drives[0][3][2] / 2
    s.span((-0.216, 0.004, d - 0.005), (0.216, BOARD_TOP - 0.004, d - 0.002), "board-green")
    populate(s, unit, front, split, rear)
    service_board(s, unit)
    side_runs(s, front, split)
    return s


def populate(s, unit, front, split, rear):
    """Small parts on both boards, wherever no module stands."""
    taken = [(c[0] - size[0] / 2 - 0.004, c[0] + size[0] / 2 + 0.004, c[2] - size[2] / 2 - 0.003, c[2] + size[2] / 2 + 0.003)
             for kind in ("gpu", "nv-switch", "pcie-switch", "cpu", "dimm") for _, _, c, size in unit.of(kind)]
    gpus = [(c[0] + size[0] / 2, c[0] + size[0] / 2 + 0.012, c[2] - size[2] / 2, c[2] + size[2] / 2) for _, _, c, size in unit.of("gpu")]
    parts.clutter(s, -0.196, 0.196, split + 0.020, front - 0.004, BOARD_TOP, taken + gpus, 120, 3)
    parts.clutter(s, -0.214, 0.214, rear + 0.004, split - 0.002, BOARD_TOP, taken, 90, 5)
    for x in (-0.1975, 0.1925):  # gold pads along the edge of the baseboard
        for k in range(14):
            s.box((x + 0.0025, BOARD_TOP + 0.0003, front - 0.030 - 0.022 * k), (0.004, 0.0006, 0.012), "gold", skip="b")


def service_board(s, unit):
    """The small board between cards and supplies: service controller, battery, connectors to the supplies' backplane."""
    nics, psus = unit.of("nic"), unit.of("psu")
    x0, x1 = nics[-1][2][0] + nics[0][3][0] / 2 + 0.003, min(c[0] for _, _, c, _ in psus) - psus[0][3][0] / 2 - 0.003
    z0, z1, y = -unit.size[2] / 2 + 0.006, -0.272, 0.016
    s.span((x0, y - 0.002, z0), (x1, y, z1), "board-green", max_edge=0.05)
    s.box(((x0 + x1) / 2, y + 0.003, z0 + 0.060), (0.024, 0.006, 0.024), "chip", skip="b")
    s.box(((x0 + x1) / 2, y + 0.0063, z0 + 0.060), (0.014, 0.0006, 0.008), "label", skip="b")
    s.cylinder(((x0 + x1) / 2, y + 0.003, z0 + 0.098), 0.010, 0.005, "y", "nickel", 14, caps="end")
    for k in range(4):
        s.box(((x0 + x1) / 2, y + 0.006, z1 - 0.012 - 0.012 * k), ((x1 - x0) * 0.7, 0.012, 0.007), "plastic-white" if k % 2 else "plastic-black", skip="b")
    parts.clutter(s, x0, x1, z0, z1 - 0.05, y, [(x0, x1, z0 + 0.044, z0 + 0.112)], 24, 9)


def side_runs(s, front, split):
    """Between board and walls: copper bars that feed the modules on the right, cables to the front on the left."""
    for y in (0.014, 0.028):
        s.span((0.2045, y - 0.0045, split - 0.010), (0.2085, y + 0.0045, front - 0.02), "copper", bevel=0.0006)
        for k in range(5):
            z = split + 0.03 + 0.085 * k
            s.box((0.2015, y, z), (0.004, 0.008, 0.014), "plastic-black")
            s.cylinder((0.2085, y, z), 0.0030, 0.003, "x", "steel-dark", 6, caps="end")
    for k, tint in enumerate(("cable-blue", "plastic-black", "cable-blue", "plastic-black")):
        x, y = -0.2045 - 0.0062 * (k % 2), 0.010 + 0.0062 * (k // 2) + 0.004 * (k % 2)
        s.tube(bend_path([(x + 0.02, 0.052, split - 0.03), (x, 0.052, split - 0.02), (x, y, split + 0.03), (x, y, front - 0.004), (x + 0.02, y, front + 0.006)], 0.02, 3), 0.0029, tint, 6)
    for k in range(5):
        s.box((-0.2076, 0.016, split + 0.07 + 0.08 * k), (0.0150, 0.0200, 0.006), "velcro")


def build_lid(unit):
    """Top sheet with two stamped ribs, a latch and the service label."""
    s = Shape("lid", part=True)
    w, h, d = (unit.size[0] / 2, unit.size[1], unit.size[2] / 2)
    s.span((-w, h - SHEET, -d), (w, h, d - 0.006), "zinc", max_edge=0.09)
    for side in (-1, 1):
        s.span((side * w, h - 0.012, -d), (side * (w + 0.0008), h, d - 0.02), "zinc", max_edge=0.15)
        s.box((side * 0.13, h + 0.0006, 0.02), (0.012, 0.0012, 0.62), "steel", bevel=0.0005)
    s.box((0, h + 0.0008, -0.24), (0.080, 0.0016, 0.035), "steel-dark", bevel=0.0006)
    s.box((0, h + 0.0022, -0.24), (0.050, 0.0012, 0.016), "latch-blue")
    s.box((0, h + 0.0004, 0.20), (0.150, 0.0008, 0.11), "label")
    for k in range(4):
        s.box((0, h + 0.001, 0.165 + 0.022 * k), (0.120, 0.0004, 0.008), "plastic-grey")
    return s


def build():
    """All shapes of the unit, in the order of the layout's parts."""
    unit = Unit("gpu-server")
    body = Shape("body", part=True)
    chassis(body, unit)
    bays(body, unit)
    front_panel(body, unit)
    rear_panel(body, unit)
    inlets(body, unit)
    made = [body, build_lid(unit), build_board(unit)]
    plates = {"gpu": GPU_BARBS, "nv-switch": NV_BARBS, "pcie-switch": PCIE_BARBS, "cpu": CPU_BARBS}
    builders = {"dimm": parts.dimm, "fan": parts.fan, "nic": parts.nic, "psu": parts.psu, "drive": parts.drive}
    for name, kind, _, centre, size in unit.parts:
        if kind in plates:
            block = "copper" if kind in ("gpu", "cpu") else "brushed-steel"
            made.append(parts.cold_plate(name, centre, size, plates[kind], block))
        else:
            made.append(builders[kind](name, centre, size))
    made.append(build_hoses(unit, plates))
    return made


if __name__ == "__main__":
    from hall_blender import write_glb
    write_glb("gpu_server.glb", build())
