# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""The 4U coolant distribution unit: two pump cassettes, display, power supplies, plate heat exchanger, rear ports."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import server_parts as parts  # noqa: E402
from layout_model import Unit  # noqa: E402
from shapes import Shape, bend_path  # noqa: E402

SHEET = 0.0015


def pump(name, centre, size):
    """A cassette: framed face with round pump cover, U handle, thumb screws and coloured release."""
    s = Shape(name, part=True)
    w, h, d = size
    x, y, face = centre[0], centre[1], centre[2] + d / 2
    s.box((x, y, centre[2] - 0.004), (w, h, d - 0.008), "steel-dark")
    s.box((x, y, face - 0.003), (w, h, 0.010), "steel", bevel=0.002)
    s.ring((x, y + 0.016, face + 0.004), 0.026, 0.032, 0.006, "z", "brushed-steel", 20)
    s.cylinder((x, y + 0.016, face + 0.003), 0.026, 0.002, "z", "dark", 20, caps="end")
    for k in range(3):
        s.box((x, y + 0.004 + 0.012 * k, face + 0.005), (0.050 - 0.012 * abs(k - 1), 0.003, 0.003), "steel")
    out, low = face + 0.030, y - h * 0.34
    s.tube(bend_path([(x - 0.032, low, face), (x - 0.032, low, out), (x + 0.032, low, out), (x + 0.032, low, face)], 0.010, 3), 0.0045, "handle", 8)
    for sx in (-1, 1):
        for sy in (-1, 1):
            s.cylinder((x + sx * (w / 2 - 0.009), y + sy * (h / 2 - 0.009), face + 0.005), 0.0045, 0.007, "z", "brushed-steel", 10, caps="end")
    s.box((x + 0.030, y - h * 0.18, face + 0.003), (0.012, 0.007, 0.004), "latch-orange", bevel=0.001)
    s.box((x - 0.032, y - h * 0.18, face + 0.0025), (0.005, 0.005, 0.002), "led-green")
    return s


def display(name, centre, size):
    """A small touch display: dark bezel, blue-white picture with a header, values and a trend."""
    s = Shape(name, part=True)
    w, h, d = size
    face = centre[2] + d / 2
    s.box((centre[0], centre[1], centre[2]), size, "plastic-black", bevel=0.002)
    s.box((centre[0], centre[1], face + 0.0003), (w * 0.88, h * 0.84, 0.0006), "display", skip="k")

    def mark(dx, dy, sx, sy):
        s.box((centre[0] + dx * w, centre[1] + dy * h, face + 0.0008), (sx * w, sy * h, 0.0004), "display-text", skip="k")
    mark(0, 0.33, 0.86, 0.14)
    for row in (0.12, -0.06, -0.24):
        mark(-0.27, row, 0.22, 0.06)
        mark(-0.05, row, 0.12, 0.09)
    for k, rise in enumerate((0.02, 0.06, 0.04, 0.10, 0.14, 0.11, 0.17)):
        mark(0.12 + 0.045 * k, -0.26 + rise, 0.030, 0.05 + rise)
    return s


def exchanger(name, centre, size):
    """A brazed plate pack between two end plates, with four ports towards the rear."""
    s = Shape(name, part=True)
    w, h, d = size
    for end in (-1, 1):
        s.box((centre[0], centre[1], centre[2] + end * (d / 2 - 0.006)), (w, h, 0.012), "brushed-steel", bevel=0.002)
    count = 22
    for k in range(count):
        z = centre[2] - d / 2 + 0.016 + (d - 0.032) * k / (count - 1)
        s.box((centre[0], centre[1], z), (w * 0.94, h * 0.92, (d - 0.03) / count * 0.55), "copper" if k % 2 else "steel")
    for sx in (-1, 1):
        for sy in (-1, 1):
            port = (centre[0] + sx * w * 0.36, centre[1] + sy * h * 0.28, centre[2] - d / 2 - 0.012)
            s.cylinder(port, 0.016, 0.026, "z", "brushed-steel", 14)
    return s


def face_plate(s, unit):
    w, h, d = unit.size[0] / 2, unit.size[1], unit.size[2] / 2
    s.span((-w, 0.001, d - 0.012), (w, h - 0.001, d - 0.006), "faceplate", max_edge=0.05)
    s.span((-w, h - 0.010, d - 0.008), (w, h - 0.001, d - 0.001), "faceplate", bevel=0.001)
    s.span((-w, 0.001, d - 0.008), (w, 0.011, d - 0.001), "faceplate", bevel=0.001)
    for side in (-1, 1):
        s.span((side * w, 0.001, d - 0.008), (side * (w - 0.016), h - 0.001, d - 0.001), "faceplate", bevel=0.001)
        x = side * (w - 0.008)
        s.tube(bend_path([(x, 0.040, d - 0.002), (x, 0.040, d + 0.028), (x, 0.136, d + 0.028), (x, 0.136, d - 0.002)], 0.010, 3), 0.0045, "handle", 8)
    s.box((0.070, 0.034, d - 0.0055), (0.120, 0.030, 0.001), "panel-black")
    s.slots((0.014, 0.022), (0.126, 0.046), d - 0.0045, 14, 0.5, "hole")
    s.cylinder((0.015, 0.155, d - 0.004), 0.006, 0.006, "z", "plastic-grey", 12, caps="end")
    for k, glow in enumerate(("led-green", "led-green", "led-blue", "led-amber")):
        s.box((0.040 + 0.012 * k, 0.155, d - 0.0045), (0.005, 0.005, 0.003), glow)
    s.box((0.112, 0.155, d - 0.0055), (0.034, 0.010, 0.001), "label")
    # filling port and drain, beside the pumps
    for y, colour in ((0.060, "supply-blue"), (0.022, "return-vermilion")):
        s.ring((0.010, y + 0.030, d - 0.003), 0.0065, 0.0095, 0.008, "z", colour, 14)
        s.cylinder((0.010, y + 0.030, d - 0.004), 0.0065, 0.012, "z", "brushed-steel", 12, caps="end")


def rear_plate(s, unit):
    """Facility and rack connections with their rings, two power inlets, service ports."""
    w, h, d = unit.size[0] / 2, unit.size[1], unit.size[2] / 2
    s.span((-w, 0, -d), (w, h - 0.002, -d + SHEET), "steel", max_edge=0.05)
    for x, y, colour in ((0.168, 0.118, "supply-blue"), (0.168, 0.052, "return-vermilion"), (0.092, 0.118, "supply-blue"), (0.092, 0.052, "return-vermilion")):
        s.cylinder((x, y, -d - 0.004), 0.027, 0.008, "z", "steel-dark", 18)
        s.ring((x, y, -d - 0.014), 0.017, 0.022, 0.014, "z", colour, 18)
        s.cylinder((x, y, -d - 0.016), 0.017, 0.034, "z", "brushed-steel", 16)
    for k in range(2):
        x = -0.170 + 0.062 * k
        s.box((x, 0.045, -d - 0.001), (0.046, 0.046, 0.003), "plastic-black", bevel=0.001)
        s.box((x, 0.045, -d - 0.0026), (0.030, 0.022, 0.0006), "hole")
    for k in range(4):
        s.box((-0.178 + 0.022 * k, 0.118, -d - 0.001), (0.017, 0.014, 0.002), "zinc")
        s.box((-0.178 + 0.022 * k, 0.118, -d - 0.0022), (0.012, 0.009, 0.0006), "hole")
    s.perforation((-0.075, 0.020), (0.050, h - 0.020), -d - 0.0004, 0.0100, 0.0040, "hole", -1)


def supports(s, unit):
    """What the parts stand on, and the reservoir between pumps and exchanger."""
    for kind in ("pump", "psu", "heat-exchanger"):
        lowest = min(c[1] - size[1] / 2 for _, _, c, size in unit.of(kind))
        for _, _, c, size in unit.of(kind):
            if c[1] - size[1] / 2 > lowest + 0.01:
                continue
            for side in (-1, 1):
                x = c[0] + side * (size[0] / 2 - 0.010)
                s.span((x - 0.008, SHEET, c[2] - size[2] / 2 + 0.01), (x + 0.008, lowest, c[2] + size[2] / 2 - 0.02), "steel-dark", skip="tb")
    s.span((0.105, SHEET, 0.040), (0.195, 0.148, 0.156), "plastic-white", bevel=0.006)
    s.cylinder((0.150, 0.154, 0.098), 0.016, 0.012, "y", "plastic-black", 14)


def rear_pipes(s, unit):
    """Rubber bends from the exchanger's ports to the connections in the rear plate."""
    (_, _, c, size) = unit.of("heat-exchanger")[0]
    start = c[2] - size[2] / 2 - 0.022
    end = -unit.size[2] / 2 + SHEET
    for sx, x in ((-1, 0.092), (1, 0.168)):
        for sy, y in ((-1, 0.052), (1, 0.118)):
            a = (c[0] + sx * size[0] * 0.36, c[1] + sy * size[1] * 0.28, start)
            mid = (start + end) / 2 + 0.006 * sx
            s.tube(bend_path([a, (a[0], a[1], mid), (x, y, mid), (x, y, end)], 0.016, 3), 0.0115, "rubber", 8)


def build():
    unit = Unit("cdu")
    w, h, d = unit.size[0] / 2, unit.size[1], unit.size[2] / 2
    body, lid = Shape("body", part=True), Shape("lid", part=True)
    body.span((-w, 0, -d), (w, SHEET, d - 0.008), "zinc", max_edge=0.07)
    for side in (-1, 1):
        body.span((side * w, SHEET, -d), (side * (w - SHEET), h - 0.003, d - 0.008), "zinc", max_edge=0.07)
    face_plate(body, unit)
    rear_plate(body, unit)
    supports(body, unit)
    hoses = Shape("hoses", part=True)
    rear_pipes(hoses, unit)
    for _, _, c, size in unit.of("pump"):
        back = c[2] - size[2] / 2
        hoses.tube(bend_path([(c[0], 0.110, back + 0.004), (c[0], 0.110, back - 0.04), (c[0] * 0.72, 0.118, 0.10), (c[0] * 0.72, 0.118, 0.034)], 0.02, 3), 0.014, "rubber", 10)
        hoses.cylinder((c[0], 0.110, back), 0.017, 0.016, "z", "brushed-steel", 12)
        hoses.cylinder((c[0] * 0.72, 0.118, 0.044), 0.017, 0.016, "z", "brushed-steel", 12)
    lid.span((-w, h - 0.002, -d), (w, h, d - 0.008), "zinc", max_edge=0.10)
    lid.box((0, h - 0.0012, 0.1), (0.12, 0.003, 0.08), "label", skip="b")
    made = [body, lid, hoses]
    for name, kind, _, centre, size in unit.parts:
        if kind == "psu":
            made.append(parts.psu(name, centre, size, towards=1, inlet=False))
        else:
            made.append({"pump": pump, "display": display, "heat-exchanger": exchanger}[kind](name, centre, size))
    return made


if __name__ == "__main__":
    from hall_blender import write_glb
    write_glb("cdu.glb", build())
