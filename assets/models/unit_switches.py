# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""The 2U leaf switch with 64 cages and the 1U management switch with 48 copper ports."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import server_parts as parts  # noqa: E402
from layout_model import Unit  # noqa: E402
from shapes import Shape, bend_path  # noqa: E402

SHEET = 0.0012


def case(unit, face_back):
    """Tray without lid, and the lid."""
    w, h, d = unit.size[0] / 2, unit.size[1], unit.size[2] / 2
    body, lid = Shape("body", part=True), Shape("lid", part=True)
    body.span((-w, 0, -d), (w, SHEET, d - face_back), "steel-dark", max_edge=0.10)
    for side in (-1, 1):
        body.span((side * w, SHEET, -d), (side * (w - SHEET), h - SHEET, d - face_back), "steel-dark", max_edge=0.10)
    lid.span((-w, h - SHEET, -d), (w, h, d - face_back), "steel-dark", max_edge=0.10)
    return body, lid


def ears(s, w, h, face):
    """Rack ears at the plate's ends, and handles on tall units."""
    for side in (-1, 1):
        s.span((side * w, 0.0005, face - 0.006), (side * (w - 0.011), h - 0.0005, face + 0.001), "panel-black", bevel=0.0008)
        if h > 0.06:
            x = side * (w - 0.0055)
            s.tube(bend_path([(x, 0.016, face), (x, 0.016, face + 0.028), (x, h - 0.016, face + 0.028), (x, h - 0.016, face)], 0.008, 3), 0.004, "handle", 6)


def cage(name, centre, size):
    """One OSFP cage: bright rim, dark mouth, half the rim's cooling fins, and its LED above."""
    s = Shape(name, part=True)
    w, h, d = size
    face = centre[2] + d / 2
    s.span((centre[0] - w / 2, centre[1] - h / 2, centre[2] - d / 2), (centre[0] + w / 2, centre[1] + h / 2, face), "brushed-steel")
    s.box((centre[0], centre[1] - h * 0.04, face + 0.0003), (w * 0.80, h * 0.70, 0.0006), "hole", skip="k")
    s.box((centre[0], centre[1] + h * 0.62, face - 0.0035), (w * 0.22, 0.0016, 0.003), "led-green")
    return s


def leaf():
    unit = Unit("leaf-switch")
    w, h, d = unit.size[0] / 2, unit.size[1], unit.size[2] / 2
    body, lid = case(unit, 0.006)
    ports = unit.of("port")
    pw, ph, pd = ports[0][3]
    face = ports[0][2][2] + pd / 2 - 0.006
    rows = sorted({c[1] for _, _, c, _ in ports})
    body.span((-w, 0.0005, face - 0.006), (w, h - 0.0005, face), "plastic-grey", bevel=0.001)
    ears(body, w, h, face + 0.001)
    mid = (rows[0] + rows[-1]) / 2
    body.perforation((-w + 0.014, mid - 0.011), (w - 0.014, mid + 0.011), face + 0.0004, 0.0076, 0.0030, "hole")
    body.perforation((-w + 0.014, rows[-1] + 0.012), (w - 0.044, h - 0.004), face + 0.0004, 0.0076, 0.0030, "hole")
    for k, glow in enumerate(("led-green", "led-green", "led-blue")):
        body.box((w - 0.036 + 0.008 * k, h - 0.010, face + 0.0006), (0.004, 0.004, 0.0012), glow)
    body.span((-w + 0.012, 0.004, -0.10), (w - 0.012, 0.006, d - 0.04), "board-green", max_edge=0.08)
    body.box((0, 0.026, 0.10), (0.10, 0.040, 0.10), "zinc", bevel=0.002)
    for k in range(12):
        body.box((-0.044 + 0.008 * k, 0.054, 0.10), (0.0018, 0.018, 0.096), "zinc", skip="b")
    made = [body, lid]
    made += [cage(name, centre, size) for name, _, centre, size in ports]
    rear = Shape("rear")
    rear.span((-w, 0, -d), (w, h - SHEET, -d + SHEET), "plastic-grey")
    for k in range(4):
        x = -0.105 + 0.070 * k
        fan = parts.fan("", (x, h / 2, -d + 0.010), (0.066, 0.066, 0.026), blades=7, sides=16)
        rear.extend(fan, (0, 0, -0.012))
        rear.box((x, h - 0.006, -d - 0.006), (0.018, 0.005, 0.012), "latch-blue", bevel=0.001)
    for side in (-1, 1):
        rear.extend(parts.psu("", (side * 0.180, h / 2, -d + 0.06), (0.070, 0.076, 0.128)))
    made.append(rear)
    return made


def management():
    """Front: 48 jacks in two rows and four cages; rear: two supplies and two fans."""
    unit = Unit("management-switch")
    w, h, d = unit.size[0] / 2, unit.size[1], unit.size[2] / 2
    body, lid = case(unit, 0.004)
    face = d - 0.004
    body.span((-w, 0.0005, face - 0.006), (w, h - 0.0005, face), "plastic-grey", bevel=0.001)
    ears(body, w, h, face + 0.001)
    for block in range(4):
        x0 = -0.196 + 0.084 * block
        body.box((x0 + 0.039, h / 2, face + 0.001), (0.080, 0.031, 0.003), "panel-black", bevel=0.0006)
        for k in range(6):
            for r in range(2):
                x, y = x0 + 0.0065 + 0.013 * k, h / 2 + (-0.0076 if r == 0 else 0.0076)
                body.box((x, y, face + 0.0027), (0.0098, 0.0098, 0.0008), "zinc", skip="k")
                body.box((x, y, face + 0.0034), (0.0078, 0.0078, 0.0006), "hole", skip="k")
                if (block * 12 + k * 2 + r) % 7:
                    body.box((x - 0.003, y + (0.0062 if r else -0.0062), face + 0.0031), (0.0024, 0.0018, 0.0012), "led-green", skip="k")
    for k in range(4):
        x, y = 0.152 + 0.020 * (k % 2), h / 2 + (-0.009 if k < 2 else 0.009)
        body.box((x, y, face + 0.002), (0.0175, 0.0125, 0.004), "brushed-steel", skip="k")
        body.box((x, y, face + 0.0043), (0.014, 0.0085, 0.0006), "hole", skip="k")
    for k, glow in enumerate(("led-green", "led-green", "led-blue", "led-amber")):
        body.box((0.199, 0.010 + 0.0075 * k, face + 0.0006), (0.003, 0.003, 0.0012), glow)
    body.span((-w, 0, -d), (w, h - SHEET, -d + SHEET), "plastic-grey")
    rear = Shape("rear")
    for side in (-1, 1):
        rear.extend(parts.psu("", (side * 0.170, h / 2, -d + 0.06), (0.070, 0.038, 0.124)))
    for x in (-0.075, -0.025, 0.025, 0.075):
        rear.extend(parts.fan("", (x, h / 2, -d - 0.001), (0.038, 0.038, 0.006), blades=5, sides=16))
    return [body, lid, rear]


def build():
    return leaf()


if __name__ == "__main__":
    from hall_blender import write_glb
    write_glb("switch_2u.glb", leaf())
    write_glb("switch_1u.glb", management())
