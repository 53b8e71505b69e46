# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""The 1U rack manifold under each server: a brushed bar with four couplings in front, two hose ports behind."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from layout_model import Unit  # noqa: E402
from shapes import Shape, bend_path  # noqa: E402

REAR_PORTS = ((0.190, "supply-blue"), (0.140, "return-vermilion"))  # x, ring: rack hoses end here
REAR_PORT_Y = 0.022


def coupling(name, centre, size, colour):
    """Quick disconnect towards the front: flange, ring of its colour, steel nose."""
    s = Shape(name, part=True)
    w, h, d = size
    r, x, y, face = min(w, h) / 2, centre[0], centre[1], centre[2] + d / 2
    s.cylinder((x, y, centre[2] - d / 4), r * 0.8, d / 2, "z", "brushed-steel", 12)
    s.cylinder((x, y, centre[2] + 0.002), r, 0.005, "z", "steel-dark", 16)
    s.ring((x, y, centre[2] + 0.011), r * 0.62, r * 0.96, 0.012, "z", colour, 16)
    s.cylinder((x, y, face - 0.009), r * 0.62, 0.018, "z", "brushed-steel", 14, cap_material="plastic-black")
    return s


def tray(s, w, h, d, face):
    """An open drip tray with two header bars behind the face, and steel pipes from them to the ports behind."""
    s.span((-w, 0.001, -d), (w, 0.0025, face - 0.004), "chassis", max_edge=0.08)
    for side in (-1, 1):
        s.span((side * w, 0.0025, -d), (side * (w - 0.0015), h - 0.004, face - 0.004), "chassis", max_edge=0.10)
    s.span((-w, 0.0025, -d), (w, h - 0.004, -d + 0.0015), "chassis", max_edge=0.08)
    for (x, colour), z, reach in zip(REAR_PORTS, (face - 0.050, face - 0.100), (-0.160, -0.110)):
        s.box(((reach + x) / 2, REAR_PORT_Y, z), (x - reach + 0.040, 0.028, 0.032), "brushed-steel", bevel=0.003)
        s.box((reach - 0.004, REAR_PORT_Y, z), (0.008, 0.030, 0.034), colour, bevel=0.002)
        s.cylinder((x, REAR_PORT_Y, (z - d) / 2), 0.0125, z + d, "z", "brushed-steel", 12)
        for share in (0.0, 0.36, 0.72, 0.985):  # unions and clips along the pipe
            s.cylinder((x, REAR_PORT_Y, z - 0.024 - share * (z + d - 0.06)), 0.0155, 0.014, "z", "nickel", 8)
        s.cylinder((x, REAR_PORT_Y, z - 0.060), 0.0135, 0.012, "z", colour, 12)
        for share in (0.25, 0.55, 0.85):
            s.box((x, 0.007, z - share * (z + d)), (0.034, 0.009, 0.012), "steel-dark")
    for i, (x, back) in enumerate(((-0.150, 0.050), (-0.100, 0.100), (0.050, 0.050), (0.100, 0.100))):
        s.cylinder((x, REAR_PORT_Y, face - back / 2), 0.010, back, "z", "brushed-steel", 10)
    s.tube(bend_path([(-w + 0.02, 0.005, face - 0.03), (-w + 0.02, 0.005, -d + 0.05), (0.09, 0.005, -d + 0.05), (0.09, 0.012, -d + 0.003)], 0.03, 3), 0.0022, "cable-yellow", 5)
    s.box((-w + 0.04, 0.006, 0.02), (0.030, 0.007, 0.014), "plastic-black", bevel=0.001)  # leak sensor
    s.box((-0.06, 0.0029, -0.02), (0.130, 0.0008, 0.060), "label", skip="b")
    for k in range(3):
        s.box((-0.06, 0.0034, -0.004 - 0.016 * k), (0.10, 0.0004, 0.004), "plastic-grey", skip="b")


def build():
    unit = Unit("manifold")
    w, h, d = unit.size[0] / 2, unit.size[1], unit.size[2] / 2
    couplings = unit.of("hose")
    body = Shape("body", part=True)
    face = couplings[0][2][2]
    tray(body, w, h, d, face)
    body.span((-w, 0.0005, face - 0.010), (w, h - 0.0005, face), "brushed-steel", bevel=0.0015, max_edge=0.05)
    for x in (-0.192, 0.150, 0.192):
        body.cylinder((x, h / 2, face + 0.001), 0.004, 0.003, "z", "steel-dark", 8, caps="end")
    for x, colour in ((-0.125, None), (0.075, None)):  # engraved arrow plates between the pairs
        body.box((x, 0.008, face + 0.0004), (0.070, 0.006, 0.0008), "label")
    body.box((-0.020, h / 2, face + 0.0004), (0.034, 0.014, 0.0008), "label")
    body.box((0.172, h / 2 + 0.004, face + 0.001), (0.006, 0.006, 0.002), "led-green")
    for x, colour in REAR_PORTS:
        body.cylinder((x, REAR_PORT_Y, -d - 0.002), 0.018, 0.005, "z", "steel-dark", 14)
        body.ring((x, REAR_PORT_Y, -d - 0.010), 0.011, 0.016, 0.010, "z", colour, 14)
        body.cylinder((x, REAR_PORT_Y, -d - 0.012), 0.011, 0.026, "z", "brushed-steel", 12)
    made = [body]
    ordered = sorted(couplings, key=lambda p: p[2][0])
    for i, (name, _, centre, size) in enumerate(ordered):
        made.append(coupling(name, centre, size, "supply-blue" if i % 2 == 0 else "return-vermilion"))
    return made


if __name__ == "__main__":
    from hall_blender import write_glb
    write_glb("manifold.glb", build())
