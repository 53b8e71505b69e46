# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""The 1U storage server (twelve bays) and the 1U CPU server (four bays, a third of its face takes air in)."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import server_parts as parts  # noqa: E402
from layout_model import Unit  # noqa: E402
from shapes import Shape  # noqa: E402

SHEET = 0.0012


def tray(unit):
    w, h, d = unit.size[0] / 2, unit.size[1], unit.size[2] / 2
    body, lid = Shape("body", part=True), Shape("lid", part=True)
    body.span((-w, 0, -d), (w, SHEET, d - 0.004), "zinc", max_edge=0.09)
    for side in (-1, 1):
        body.span((side * w, SHEET, -d), (side * (w - SHEET), h - SHEET, d - 0.004), "zinc", max_edge=0.09)
    lid.span((-w, h - SHEET, -d), (w, h, d - 0.004), "zinc", max_edge=0.09)
    lid.box((0, h + 0.0004, 0.05), (0.12, 0.0008, 0.08), "label", skip="b")
    body.span((-w + 0.004, 0.003, -d + 0.05), (w - 0.004, 0.005, 0.10), "board-green", max_edge=0.07)
    for side in (-1, 1):  # ears with their short handles
        body.span((side * (w + 0.004), 0.0005, d - 0.006), (side * (w - 0.013), h - 0.0005, d + 0.001), "faceplate", bevel=0.001)
        body.box((side * (w - 0.004), h / 2, d + 0.008), (0.006, h * 0.66, 0.014), "steel-dark", bevel=0.0015)
    return body, lid


def front(body, unit, intake):
    """The frame round the bays; what lies right of the last bay is intake or buttons."""
    w, h, d = unit.size[0] / 2, unit.size[1], unit.size[2] / 2
    drives = unit.of("drive")
    dw, dh, dd = drives[0][3]
    face = drives[0][2][2] + dd / 2 - 0.001
    low, high = drives[0][2][1] - dh / 2, drives[0][2][1] + dh / 2
    body.span((-w, 0.0005, face - 0.010), (w, low, face), "panel-black", bevel=0.0006)  # keeps stacked units apart
    body.span((-w, high, face - 0.010), (w, h - 0.0005, face), "steel", bevel=0.0006)
    edges = [-w] + [x for _, _, c, _ in drives for x in (c[0] - dw / 2, c[0] + dw / 2)]
    for a, b in zip(edges[0::2], edges[1::2]):
        if b - a > 0.004:  # vents between bays
            body.span((a, low, face - 0.010), (b, high, face - 0.003), "steel-dark")
            if b - a < 0.03:
                body.perforation((a + 0.001, low + 0.002), (b - 0.001, high - 0.002), face - 0.0026, 0.0062, 0.0024, "hole")
    x0 = edges[-1]
    body.span((x0, low, face - 0.010), (w, high, face - 0.002), "steel-dark")
    if intake:
        body.span((x0 + 0.004, low, face - 0.004), (x0 + 0.008, high, face), "steel")
        body.perforation((x0 + 0.012, low + 0.001), (w * 0.62, high - 0.001), face - 0.0016, 0.0066, 0.0027, "hole")
        body.box((w * 0.62 + 0.014, h / 2, face - 0.0012), (0.018, 0.026, 0.001), "label")
    x = w - 0.022
    body.cylinder((x, h * 0.68, face), 0.0042, 0.004, "z", "plastic-grey", 10, caps="end")
    for k, glow in enumerate(("led-green", "led-blue", "led-green")):
        body.box((x - 0.005 + 0.005 * k, h * 0.34, face - 0.0008), (0.0032, 0.0032, 0.002), glow)


def rear(body, unit):
    w, h, d = unit.size[0] / 2, unit.size[1], unit.size[2] / 2
    nic, psus = unit.of("nic")[0], unit.of("psu")
    gaps = [(-w, nic[2][0] - nic[3][0] / 2), (nic[2][0] + nic[3][0] / 2, psus[0][2][0] - psus[0][3][0] / 2)]
    edges = [x for _, _, c, s in psus for x in (c[0] - s[0] / 2, c[0] + s[0] / 2)] + [w]
    gaps += [(a, b) for a, b in zip(edges[1::2], edges[2::2])]
    for a, b in gaps:
        body.span((a, 0, -d), (b, h - SHEET, -d + SHEET), "steel")
    body.span((gaps[0][1], 0, -d), (gaps[1][0], nic[2][1] - nic[3][1] / 2, -d + SHEET), "steel")
    body.span((gaps[0][1], nic[2][1] + nic[3][1] / 2, -d), (gaps[1][0], h - SHEET, -d + SHEET), "steel")
    body.perforation((-w + 0.006, 0.006), (gaps[0][1] - 0.006, h - 0.006), -d - 0.0004, 0.0078, 0.0031, "hole", -1)
    for k in range(4):
        x = gaps[1][0] + 0.016 + 0.022 * k
        body.box((x, 0.014, -d - 0.001), (0.017, 0.014, 0.002), "zinc")
        body.box((x, 0.014, -d - 0.0022), (0.012, 0.009, 0.0006), "hole")


def heat_sink(name, centre, size):
    """An air-cooled processor: base, fins along the air, four screws."""
    s = Shape(name, part=True)
    w, h, d = size
    s.box((centre[0], centre[1] - h / 2 + 0.004, centre[2]), (w, 0.008, d), "copper")
    for k in range(12):
        s.box((centre[0] - w / 2 + 0.003 + (w - 0.006) * k / 11, centre[1] + 0.004, centre[2]), (0.0016, h - 0.009, d), "zinc", skip="b")
    return s


def server(unit_id, intake):
    unit = Unit(unit_id)
    body, lid = tray(unit)
    front(body, unit, intake)
    rear(body, unit)
    for side in (-1, 1):  # memory beside each processor
        for cpu in unit.of("cpu"):
            for k in range(4):
                body.box((cpu[2][0] + side * (cpu[3][0] / 2 + 0.010 + 0.008 * k), 0.021, cpu[2][2]), (0.004, 0.030, 0.12), "board-green", skip="b")
    made = [body, lid]
    for name, kind, _, centre, size in unit.parts:
        if kind == "nic":  # the riser that carries it
            body.span((centre[0] - 0.004, 0.005, centre[2] - 0.02), (centre[0] + 0.004, centre[1] - size[1] / 2, centre[2] + 0.05), "board-green", skip="b")
        if kind == "cpu":
            made.append(heat_sink(name, centre, size))
        elif kind == "nic":
            made.append(parts.nic(name, centre, size, upright=False))
        elif kind == "fan":
            made.append(parts.fan(name, centre, size, blades=5, sides=16))
        elif kind == "psu":
            made.append(parts.psu(name, centre, size))
        else:
            made.append(parts.drive(name, centre, size))
    return made


def storage():
    return server("storage-server", intake=False)


def cpu():
    return server("cpu-server", intake=True)


def build():
    return cpu()


if __name__ == "__main__":
    from hall_blender import write_glb
    write_glb("storage_server.glb", storage())
    write_glb("cpu_server.glb", cpu())
