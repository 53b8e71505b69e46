# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Relief of each rack for the eye at a few metres: near_<rack>.glb, under 900 triangles, drawn with the baked facade.

The picture is laid on along z, so every outline here stands where bake_facades.py sees it: the same numbers, from the
same functions. The base colour says how much of the picture a surface takes: all of it where the picture shows the
surface, less on flanks and in depths that a picture from straight ahead cannot show.
"""
import math
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import rack_gpu as gpu  # noqa: E402
import rack_parts as rp  # noqa: E402
from layout_model import RACK_UNIT, Rack  # noqa: E402
from rack_gpu import mounts  # noqa: E402
from server_loops import INLET_Y, couplings  # noqa: E402
from server_parts import nic_cage  # noqa: E402
from shapes import Shape, add, cross, dot, scale, sub, unit  # noqa: E402
from unit_manifold import REAR_PORT_Y, REAR_PORTS  # noqa: E402

SEEN, FLANK, DEEP = "picture", "picture-flank", "picture-deep"
EYE = 1.65


class Relief(Shape):
    """A shape of plates and folded strips. `to` is 1 towards the front, -1 towards the rear."""

    def plate(self, x0, x1, y0, y1, z, to, share=SEEN):
        quad = [(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)]
        self.face(quad if to > 0 else quad[::-1], share)

    def wall(self, x, y0, y1, z0, z1, to, share=FLANK):
        """Upright and sideways, facing +x or -x."""
        quad = [(x, y0, z1), (x, y0, z0), (x, y1, z0), (x, y1, z1)]
        self.face(quad if to > 0 else quad[::-1], share)

    def floor(self, x0, x1, y, z0, z1, to, share=FLANK):
        quad = [(x0, y, z1), (x1, y, z1), (x1, y, z0), (x0, y, z0)]
        self.face(quad if to > 0 else quad[::-1], share)

    def block(self, x0, x1, y0, y1, back, face, to, faces="lrtb"):
        """A body that stands out towards `to`; `faces` are the flanks it shows."""
        low, high = min(back, face), max(back, face)
        self.plate(x0, x1, y0, y1, face, to)
        for letter, x, way in (("l", x0, -1), ("r", x1, 1)):
            if letter in faces:
                self.wall(x, y0, y1, low, high, way)
        for letter, y, way in (("b", y0, -1), ("t", y1, 1)):
            if letter in faces:
                self.floor(x0, x1, y, low, high, way)

    def fold(self, path, radius, to, across=None, ridge=True):
        """A hose or cord: two strips that meet in a ridge, as wide as the round thing looks from straight ahead.

        Of three pieces and more the first and the last, mostly seen end on, are one flat strip.
        """
        rows, last = [], across or (1.0, 0.0, 0.0)
        for i, point in enumerate(path):
            t = unit(sub(path[min(i + 1, len(path) - 1)], path[max(i - 1, 0)]))
            flat = math.hypot(t[0], t[1])
            side = across or ((-t[1] / flat, t[0] / flat, 0.0) if flat > 0.2 else last)
            side = side if dot(side, last) >= 0 else scale(side, -1)
            up = unit(cross(t, side))
            up = up if up[2] * to > 0 else scale(up, -1)
            rows.append((add(point, scale(side, -radius)), add(point, scale(up, radius)), add(point, scale(side, radius))))
            last = side
        for i, (a, b) in enumerate(zip(rows, rows[1:])):
            if not ridge or (len(path) > 3 and i in (0, len(path) - 2)):
                self._outwards([a[0], a[2], b[2], b[0]], (0, 0, to))
                continue
            for k in range(2):
                self._outwards([a[k], a[k + 1], b[k + 1], b[k]], (0, 0, to))

    def _outwards(self, quad, way):
        normal = cross(sub(quad[2], quad[0]), sub(quad[3], quad[1]))
        self.face(quad if dot(normal, way) > 0 else quad[::-1], SEEN)

    def handle(self, x, low, high, face, to, radius=0.0045, reach=0.030):
        """A bar on two feet along y; the foot that eyes at 1.65 m see is drawn."""
        out = face + to * reach
        self.fold([(x, low - radius, out), (x, high + radius, out)], radius, to, (1.0, 0.0, 0.0))
        y, way = (high + radius, 1) if high < EYE else (low - radius, -1)
        self.floor(x - radius, x + radius, y, min(face, out), max(face, out), way)


def cabinet(rack, rear_open):
    """Posts, beams, sides, top, rails and infill; the rear half of it only where no door hides it."""
    s = Relief("near", part=True)
    w, h, d = rack.size[0] / 2, rack.size[1], rack.size[2] / 2
    inner, top_of_units = w - rp.POST, rack.first_unit + rack.height_u * RACK_UNIT
    face = d - rack.recess - 0.0015
    infill = face - 0.030
    for side in (-1, 1):
        s.wall(side * (w - 0.0005), 0, h - 0.002, -d, d, side, SEEN)
        for to in (-1, 1) if rear_open else (1,):
            s.plate(*sorted((side * inner, side * w)), 0, h - 0.002, to * d, to)
            z = sorted((to * d, infill if to > 0 else -d + rp.POST))
            s.wall(side * inner, rack.first_unit - 0.01, top_of_units + 0.012, *z, -side)
        s.plate(*sorted((side * 0.2200, side * 0.2520)), rack.first_unit, top_of_units, face, 1)
        s.wall(side * 0.2520, rack.first_unit, top_of_units, infill, face, side)
        s.plate(*sorted((side * 0.252, side * inner)), rack.first_unit - 0.01, top_of_units + 0.012, infill, 1)
    for to in (-1, 1) if rear_open else (1,):
        z0, z1 = sorted((to * (d - 0.004), infill if to > 0 else -d + rp.POST))
        s.block(-inner, inner, top_of_units + 0.004, h - 0.002, 0, to * (d - 0.004), to, "")
        s.block(-inner, inner, 0.004, rack.first_unit - 0.004, 0, to * (d - 0.004), to, "")
        s.floor(-inner, inner, top_of_units + 0.004, z0, z1, -1)
        s.floor(-inner, inner, rack.first_unit - 0.004, z0, z1, 1)
    s.floor(-w, w, h, -d, d, 1, SEEN)
    s.plate(-0.2252, 0.2252, rack.first_unit - 0.01, top_of_units + 0.012, infill, 1, DEEP)  # behind empty rack units
    if rear_open:
        inside(s, rack, inner, infill, face, top_of_units)
    return s


def inside(s, rack, inner, infill, face, top):
    """What an open rear shows beside and above the units."""
    d, low, half = rack.size[2] / 2, rack.first_unit, rack.size[0] / 2 - 0.006
    s.plate(-half, half, 0.040, top + 0.012, infill - 0.003, -1, DEEP)
    for side in (-1, 1):
        s.wall(side * half, 0.040, top, -d + rp.POST, infill, -side, DEEP)
        s.plate(*sorted((side * 0.2252, side * 0.2520)), low, top, -face + 0.02, -1)
        s.wall(side * 0.2520, low, top, -face + 0.02, -face + 0.07, side)
    s.floor(-inner, inner, top + 0.004, -d + rp.POST, infill, -1, DEEP)
    s.floor(-half, half, 0.040, -d + rp.POST, infill, 1)


def unit_box(rack, unit_id, offset):
    w, h, d = rack.units[unit_id].size
    return offset[0] - w / 2, offset[0] + w / 2, offset[1] + 0.0005, offset[1] + h - 0.0005, offset[2] - d / 2, offset[2] + d / 2


def front_faces(s, rack):
    """Fronts stand in one plane: neighbours of equal width are one plate."""
    boxes = sorted((unit_box(rack, name, o) for name, _, side, o in rack.mounts if side == "front"), key=lambda b: b[2])
    runs = []
    for x0, x1, y0, y1, _, z1 in boxes:
        if runs and runs[-1][0] == x0 and runs[-1][4] == z1 and y0 - runs[-1][3] < 0.006:
            runs[-1][3] = y1
        else:
            runs.append([x0, x1, y0, y1, z1])
    for x0, x1, y0, y1, z1 in runs:
        s.plate(x0, x1, y0, y1, z1 - 0.002, 1)


def rear_faces(s, rack):
    """Backs at their depth; shelves where a shallower unit leaves a niche; the flanks of the stack."""
    stack = sorted(((*unit_box(rack, name, o), name) for name, _, side, o in rack.mounts if side == "front"), key=lambda b: b[2])
    for box, above in zip(stack, stack[1:] + [None]):
        top = above[2] if above and above[2] - box[3] < 0.010 else box[3]
        s.plate(box[0], box[1], box[2], top, box[4], -1)
    for a, b in zip(stack, stack[1:]):
        low, high = min(a[4], b[4]), max(a[4], b[4])
        if high - low > 0.02:
            s.floor(a[0], a[1], b[2], low, high, 1 if a[4] < b[4] else -1, DEEP)
    deep = [b for b in stack if b[5] - b[4] > 0.1]
    y0, y1, z = min(b[2] for b in deep), max(b[3] for b in deep), min(b[4] for b in deep)
    niche = max(b[4] for b in deep)
    for side in (-1, 1):
        s.wall(side * 0.2235, y0, y1, z, deep[0][5] - 0.07, side, DEEP)
        s.wall(side * 0.2215, y0, y1, z, niche, -side, DEEP)  # apart: both sides of a face are drawn


def pdus(s, rack):
    for name, _, side, (x, y, z) in rack.mounts:
        if side == "beside" and name == "pdu":
            w, h, d = rack.units[name].size
            s.block(x - w / 2, x + w / 2, y, y + h, z + d / 2, z - d / 2, -1, "lr")


def unit_handles(s, rack, unit_id, inset, low, high, back=0.002):
    size = rack.units[unit_id].size
    for offset in mounts(rack, unit_id):
        for side in (-1, 1):
            s.handle(side * (size[0] / 2 - inset), offset[1] + low, offset[1] + high, offset[2] + size[2] / 2 - back, 1)


def gpu_front(s, rack):
    manifold, server = rack.units["manifold"], rack.units["gpu-server"]
    nose = max(c[2] + size[2] / 2 for _, _, c, size in manifold.of("hose"))
    unit_handles(s, rack, "gpu-server", 0.013, 0.060, server.size[1] - 0.026)
    unit_handles(s, rack, "cdu", 0.008, 0.040, 0.136)
    cdu, cassette = mounts(rack, "cdu")[0], rack.units["cdu"].of("pump")[0][3]
    for _, _, c, _ in rack.units["cdu"].of("pump"):
        y, z = cdu[1] + c[1] - cassette[1] * 0.34, cdu[2] + c[2] + cassette[2] / 2
        s.fold([(c[0] - 0.036, y, z + 0.030), (c[0] + 0.036, y, z + 0.030)], 0.0045, 1)
    for low, high in zip(mounts(rack, "manifold"), mounts(rack, "gpu-server")):
        for i, x in enumerate(couplings()):
            a = (x, low[1] + manifold.of("hose")[0][2][1], low[2] + nose - 0.030)
            b = (x, high[1] + INLET_Y, high[2] + server.size[2] / 2 - 0.002)
            bow = 0.009 if i % 2 else -0.009
            out, third = low[2] + nose + 0.028, (b[1] - a[1]) / 3
            s.fold([a, (x + bow * 0.9, a[1] + third * 0.8, out), (x + bow * 0.9, b[1] - third * 0.8, out), b], 0.0088, 1, (1.0, 0.0, 0.0))


def gpu_rear(s, rack):
    rear_faces(s, rack)
    pdus(s, rack)
    beside = [(name, offset) for name, _, side, offset in rack.mounts if side == "beside"]
    risers = [o for n, o in beside if n.startswith("vertical-manifold")]
    for x, y, z in risers:
        w, h, d = rack.units["vertical-manifold-supply"].size
        s.block(x - w / 2, x + w / 2, y, y + h, z + d / 2, z - d / 2, -1, "lr")
    for offset in mounts(rack, "manifold"):
        y = offset[1] + REAR_PORT_Y
        for (port_x, _), riser in zip(REAR_PORTS, risers):
            s.fold([(riser[0], y, riser[2] - 0.034), (riser[0] - 0.03, y - 0.006, -0.585), (port_x + 0.02, y - 0.008, -0.470), (port_x, y - 0.001, -0.30)], 0.0105, -1, (0.0, 1.0, 0.0))
    switch = mounts(rack, "management-switch")[0]
    x0, x1, y0, y1, back, front = unit_box(rack, "management-switch", switch)
    s.block(x0, x1, y0, y1, front, back, -1, "lrtb")
    gpu_cdu_hoses(s, rack, risers)
    gpu_cables(s, rack, [o for n, o in beside if n == "pdu"])


def gpu_cdu_hoses(s, rack, risers):
    cdu = mounts(rack, "cdu")[0]
    rear = cdu[2] - rack.units["cdu"].size[2] / 2 - 0.030
    for dy, riser in zip((0.118, 0.052), risers):
        y = cdu[1] + dy
        s.fold([(0.168, y, rear), (0.175, y, -0.430), (riser[0] - 0.02, y - 0.03, -0.545), (riser[0], 0.10, -0.52)], 0.0165, -1, (0.85, 0.5, 0.0))
    for x, dy in ((0.092, 0.118), (0.092, 0.052)):
        y, sink = cdu[1] + dy, x - 0.06 if dy > 0.1 else x
        s.fold([(x, y, rear), (x, y - 0.004, -0.42), (sink, y - 0.08, -0.50), (sink, 0.09, -0.50)], 0.0165, -1, (1.0, 0.0, 0.0))


def gpu_cables(s, rack, feeds):
    """The bundle in the channel and over the PDUs, a row of plugs per server, a bunch of cords per server."""
    server, offsets = rack.units["gpu-server"], mounts(rack, "gpu-server")
    x0, x1 = gpu.CHANNEL_X - 0.005, gpu.CHANNEL_X + 5 * gpu.CHANNEL_PITCH + 0.005
    first, low = gpu.strand(0, 0)[1] - 0.005, offsets[0][1] + 0.07
    path = [((x0, low, first), (x1, low, first)), ((x0, 1.75, first), (x1, 1.75, first)), ((x0 - 0.02, 1.96, first - 0.015), (x1 - 0.012, 2.0, first - 0.015)),
            ((x0 * 0.4 - 0.15, 2.07, -0.478), (x1 * 0.4 - 0.135, 2.105, -0.478)), ((-0.294, 2.15, -0.470), (-0.232, 2.17, -0.470)), ((-0.294, 2.298, -0.45), (-0.232, 2.298, -0.45))]
    for (a, b), (c, e) in zip(path, path[1:]):
        s.face([b, a, c, e], SEEN)
        for p, q, way in ((a, c, -1), (b, e, 1)):
            inner = [p, q, (q[0], q[1], q[2] + 0.045), (p[0], p[1], p[2] + 0.045)]
            normal = cross(sub(inner[2], inner[0]), sub(inner[3], inner[1]))
            s.face(inner if normal[0] * way > 0 else inner[::-1], SEEN)
    for offset in offsets:
        cages = [tuple(o + p for o, p in zip(offset, nic_cage(c, size))) for _, _, c, size in server.of("nic")]
        y, z, left, right = cages[0][1], cages[0][2], cages[0][0] - 0.006, cages[-1][0] + 0.006
        s.face([(right, y + 0.006, z - 0.022), (left, y + 0.006, z - 0.022), (left, y - 0.010, z - 0.022), (right, y - 0.010, z - 0.022)], SEEN)
        base = offset[1] - 0.026
        s.fold([(0.06, base + 0.010, -0.458), (-0.06, base, -0.478), (-0.205, base + 0.008, -0.510),
                (feeds[0][0] + 0.02, base + 0.035, -0.558), (feeds[1][0] + 0.02, base + 0.03, -0.530)], 0.0135, -1)


def door_rear(s, rack):
    """The rear-door heat exchanger: frame, recessed core, cross bars, handle, hinges, hoses. It hides all behind it."""
    w, h, d = rack.size[0] / 2, rack.size[1], rack.size[2] / 2
    door = next(o for n, _, side, o in rack.mounts if n == "rear-door")
    dw, dh, dd = rack.units["rear-door"].size
    rear, bar = door[2] - dd / 2, 0.055
    x0, x1, y0, y1 = door[0] - dw / 2, door[0] + dw / 2, door[1], door[1] + dh
    for side in (-1, 1):
        s.plate(*sorted((side * (w - rp.POST), side * w)), 0, h - 0.002, -d, -1)
        x = side * (dw / 2 - bar)
        s.plate(*sorted((x, side * dw / 2)), y0, y1, rear, -1)
        s.wall(x, y0 + bar, y1 - bar, rear, rear + 0.022, -side)
        s.wall(side * dw / 2, y0, y1, rear, rear + dd, side)
    for low, high, way in ((y0, y0 + bar, 1), (y1 - bar, y1, -1)):
        s.plate(x0 + bar, x1 - bar, low, high, rear, -1)
        s.floor(x0 + bar, x1 - bar, high if way > 0 else low, rear, rear + 0.022, way)
    s.floor(x0, x1, y1, rear, rear + dd, 1)
    s.plate(-w + rp.POST, w - rp.POST, y1 - 0.02, h - 0.002, -d + 0.004, -1)
    s.plate(-w + rp.POST, w - rp.POST, 0.004, y0 + 0.02, -d + 0.004, -1)
    core = (x0 + bar, x1 - bar, y0 + bar, y1 - bar)
    s.plate(*core, rear + 0.0215, -1)
    for r in range(8):
        y = core[2] + (core[3] - core[2]) * (r + 1) / 8 - 0.008
        s.block(core[0], core[1], y, y + 0.016, rear + 0.0215, rear + 0.010, -1, "tb")
    for k in (1, 2):
        x = core[0] + (core[1] - core[0]) * k / 3
        s.block(x - 0.006, x + 0.006, core[2], core[3], rear + 0.0215, rear + 0.008, -1, "lr")
    s.block(x0 + bar / 2 - 0.009, x0 + bar / 2 + 0.009, y0 + dh * 0.5 - 0.1, y0 + dh * 0.5 + 0.1, rear, rear - 0.013, -1)
    for r in (0.12, 0.5, 0.88):
        s.fold([(x1 - 0.006, y0 + dh * r - 0.035, rear + 0.004), (x1 - 0.006, y0 + dh * r + 0.035, rear + 0.004)], 0.008, -1)
    for k in range(2):
        x = x1 - 0.10 - 0.06 * k
        s.fold([(x, 0.0, rear + 0.045), (x, y0 + 0.012, rear + 0.045)], 0.017, -1)


def near_gpu():
    rack = Rack("gpu-rack")
    s = cabinet(rack, rear_open=True)
    front_faces(s, rack)
    gpu_front(s, rack)
    gpu_rear(s, rack)
    return [s]


def near_servers(rack_id, unit_id):
    rack = Rack(rack_id)
    s = cabinet(rack, rear_open=False)
    front_faces(s, rack)
    w, h, d = rack.units[unit_id].size
    for offset in mounts(rack, unit_id):  # the short handles on the ears
        for side in (-1, 1):
            x, y, z = side * (w / 2 - 0.004), offset[1] + h / 2, offset[2] + d / 2
            s.fold([(x, y - h * 0.33, z + 0.010), (x, y + h * 0.33, z + 0.010)], 0.0032, 1)
    unit_handles(s, rack, "leaf-switch", 0.0055, 0.016, rack.units["leaf-switch"].size[1] - 0.016, 0.005)
    door_rear(s, rack)
    return [s]


def near_network():
    rack = Rack("network-rack")
    s = cabinet(rack, rear_open=True)
    front_faces(s, rack)
    leaf = rack.units["leaf-switch"]
    unit_handles(s, rack, "leaf-switch", 0.0055, 0.016, leaf.size[1] - 0.016, 0.005)
    network_cables(s, rack, leaf)
    rear_faces(s, rack)
    pdus(s, rack)
    for offset in mounts(rack, "leaf-switch"):
        for side in (-1, 1):
            start = (side * 0.1926, offset[1] + leaf.size[1] / 2 - 0.02, offset[2] - leaf.size[2] / 2 - 0.03)
            s.fold([start, (side * 0.17, start[1] - 0.02, start[2] - 0.12), (side * 0.232, start[1] - 0.004, -0.540), (side * 0.262, start[1], -0.520)], 0.0050, -1, ridge=False)
    return [s]


def network_cables(s, rack, leaf):
    """Per switch and side one bunch into the side channel; per group of cages one strip down to it; the trunks."""
    ports = leaf.of("port")
    face = max(c[2] + size[2] / 2 for _, _, c, size in ports)
    columns, rows = sorted({c[0] for _, _, c, _ in ports}), sorted({c[1] for _, _, c, _ in ports})
    switches = mounts(rack, "leaf-switch")
    for offset in switches:
        z = offset[2] + face
        for side in (-1, 1):
            low = offset[1] - 0.022
            s.fold([(side * 0.03, low + 0.004, z + 0.028), (side * 0.245, low - 0.006, z + 0.024), (side * 0.296, low - 0.075, z + 0.008)], 0.010, 1)
        for g in range(8):
            group, side = columns[4 * g:4 * g + 4], -1 if g < 4 else 1
            lane = g if g < 4 else 7 - g
            for r, y in enumerate(rows):
                x, drop = group[1] if r else group[2], offset[1] - 0.012 - 0.0045 * lane
                a, b, half = (x, offset[1] + y + 0.004, z + 0.022), (x + side * 0.02, drop, z + 0.028 + 0.006 * r), 0.0048
                s.face([(a[0] - half, *a[1:]), (b[0] - half, *b[1:]), (b[0] + half, *b[1:]), (a[0] + half, *a[1:])], SEEN)
    first, last = switches[0], switches[-1]
    for side in (-1, 1):
        x0, x1 = sorted((side * 0.266, side * 0.320))
        s.block(x0, x1, first[1] - 0.10, 2.24, first[2] + face - 0.03, first[2] + face + 0.001, 1, "lrt")


BUILDERS = {"near_gpu_rack.glb": near_gpu, "near_network_rack.glb": near_network,
            "near_storage_rack.glb": lambda: near_servers("storage-rack", "storage-server"), "near_cpu_rack.glb": lambda: near_servers("cpu-rack", "cpu-server")}

if __name__ == "__main__":
    from hall_blender import write_glb
    for name, make in BUILDERS.items():
        write_glb(name, make(), occlusion=False)
