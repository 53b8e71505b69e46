# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Furniture of the network, storage and CPU racks."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import rack_parts as rp  # noqa: E402
from layout_model import Rack  # noqa: E402
from rack_gpu import mounts  # noqa: E402
from server_parts import psu_inlet  # noqa: E402
from shapes import Detail, Shape, smooth_path  # noqa: E402


def furniture(rack):
    """Frame, panels, PDUs and, where the layout has one, the rear door; and the PDU outlets by feed."""
    made, outlets = [rp.frame(rack), *rp.panels(rack)], {}
    beside = [(name, offset) for name, _, side, offset in rack.mounts if side == "beside"]
    for feed, offset in zip("ab", [o for n, o in beside if n == "pdu"]):
        shape, outlets[feed] = rp.pdu(f"pdu-{feed}", rack.units["pdu"], offset, f"cord-{feed}")
        made.append(shape)
    for door in [o for n, o in beside if n == "rear-door"]:
        made += [rp.rear_door(rack.units["rear-door"], door), rp.above_door(rack, rack.units["rear-door"], door)]
    return made, outlets


def front_bundles(s, rack):
    """Cables of each leaf switch: from groups of cages, falling through the gap below, into the side channels."""
    unit = rack.units["leaf-switch"]
    ports = unit.of("port")
    face = max(c[2] + size[2] / 2 for _, _, c, size in ports)
    columns = sorted({c[0] for _, _, c, _ in ports})
    groups = [columns[i:i + 4] for i in range(0, len(columns), 4)]
    for n, offset in enumerate(mounts(rack, "leaf-switch")):
        z0 = offset[2] + face
        for g, group in enumerate(groups):
            side = -1 if g < len(groups) / 2 else 1
            lane = g if side < 0 else len(groups) - 1 - g
            for r, y in enumerate(sorted({c[1] for _, _, c, _ in ports})):
                x = group[1] if r else group[2]
                tint = "cable-teal" if (n + r) % 2 else "cable-blue"
                s.box((x, offset[1] + y, z0 + 0.010), (0.0095, 0.0095, 0.020), "plastic-black", skip="k")
                drop = offset[1] - 0.012 - 0.0045 * lane
                path = [(x, offset[1] + y, z0 + 0.018), (x, offset[1] + y - 0.012, z0 + 0.030 + 0.004 * r), (x + side * 0.02, drop + 0.008, z0 + 0.026 + 0.006 * r),
                        (side * 0.245, drop - 0.004, z0 + 0.020 + 0.006 * r), (side * (0.280 + 0.008 * lane), drop - 0.05 - 0.01 * lane, z0 + 0.006)]
                s.tube(smooth_path(path, 2), 0.0035, tint, 5)
    first, last = mounts(rack, "leaf-switch")[0], mounts(rack, "leaf-switch")[-1]
    for side in (-1, 1):
        for k in range(5):  # trunks in the side channels
            x = side * (0.272 + 0.0105 * k)
            path = [(x, first[1] - 0.10, first[2] + face - 0.006), (x + 0.002, (first[1] + last[1]) / 2, first[2] + face - 0.002), (x, last[1] + 0.1, first[2] + face - 0.004), (x, 2.24, first[2] + face - 0.010)]
            s.tube(smooth_path(path, 3), 0.0052, "cable-teal" if k % 2 else "cable-blue", 6)
        for k in range(7):
            s.box((side * 0.293, first[1] + 0.02 + 0.20 * k, first[2] + face - 0.004), (0.060, 0.014, 0.020), "velcro")


def rear_cords(s, rack, unit_ids, outlets):
    """One cord per supply: feed A from the odd ones, B from the even ones, each to the PDU of its feed."""
    taken = set()
    for unit_id in unit_ids:
        unit = rack.units[unit_id]
        for offset in mounts(rack, unit_id):
            supplies = unit.of("psu") or [("", k + 1, (x, unit.size[1] / 2, -unit.size[2] / 2 + 0.06), (0.070, 0.076, 0.128)) for k, x in enumerate((-0.180, 0.180))]
            for _, number, c, size in supplies:
                start = tuple(o + p for o, p in zip(offset, psu_inlet(c, size)))
                feed = "ab"[(number - 1) % 2]
                outlet = rp.nearest(outlets[feed], start[1], taken)
                side = 1 if outlet[0] > 0 else -1
                via = [(start[0], start[1] - 0.006, start[2] - 0.07), (side * 0.17, start[1] - 0.02, start[2] - 0.13), (outlet[0] - side * 0.03, (start[1] + outlet[1]) / 2, outlet[2] - 0.036)]
                rp.cord(s, start, outlet, [v for v in via if v[2] > -0.56], f"cord-{feed}", 0.0040, 4)


def rear_data(s, rack, unit_id):
    """Two cables per 1U server from its card to a strand that climbs on the right (seen from behind)."""
    unit = rack.units[unit_id]
    (_, _, c, size) = unit.of("nic")[0]
    for n, offset in enumerate(mounts(rack, unit_id)):
        start = (c[0] + size[0] * 0.2, offset[1] + c[1], offset[2] - unit.size[2] / 2)
        x = -0.195 - 0.006 * (n % 4)
        path = [start, (start[0] - 0.01, start[1] - 0.012, start[2] - 0.07), (x + 0.01, start[1] + 0.01, start[2] - 0.11), (x, start[1] + 0.06, start[2] - 0.12)]
        s.tube(smooth_path(path, 2), 0.0029, "cable-teal", 4)
    for k in range(4):
        x = -0.195 - 0.006 * k
        s.tube(smooth_path([(x, 0.16, -0.345), (x, 1.0, -0.350), (x, 1.9, -0.345), (x, 2.29, -0.35)], 3), 0.0045, "cable-teal", 5)


def network():
    rack = Rack("network-rack")
    made, outlets = furniture(rack)
    cables = Shape("cables", part=True)
    front_bundles(cables, rack)
    rear_cords(cables, rack, ["leaf-switch"], outlets)
    return made + [cables]


def servers(rack_id, unit_id):
    rack = Rack(rack_id)
    made, outlets = furniture(rack)
    cables = Shape("cables", part=True)
    rear_cords(cables, rack, [unit_id], outlets)
    rear_data(cables, rack, unit_id)
    return made + [cables]


def storage():
    return servers("storage-rack", "storage-server")


def cpu():
    return servers("cpu-rack", "cpu-server")


def build():
    return network()


if __name__ == "__main__":
    from hall_blender import write_glb
    Detail.set("coarse")
    for name, make in (("network", network), ("storage", storage), ("cpu", cpu)):
        write_glb(f"{name}_rack.glb", make(), reach=0.3, others=rp.occluders(Rack(f"{name}-rack")))
