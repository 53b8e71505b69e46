# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Furniture of the GPU rack: risers with 16 rack hoses, 32 front hoses, two PDUs with 32 cords, 72 data cables."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import rack_parts as rp  # noqa: E402
from layout_model import RACK_UNIT, Rack  # noqa: E402
from server_loops import INLET_Y, couplings  # noqa: E402
from server_parts import nic_cage, psu_inlet  # noqa: E402
from shapes import Detail, Shape, bend_path, smooth_path  # noqa: E402
from unit_manifold import REAR_PORT_Y, REAR_PORTS  # noqa: E402

SERVICE_PORT = (0.019, 0.044, -0.450)  # network jack of a server's own controller, see unit_gpu_server.rear_panel
CHANNEL_X, CHANNEL_PITCH, CHANNEL_Z = -0.003, 0.0088, -0.398  # cable channel between cards and supplies


def mounts(rack, unit_id):
    return [offset for name, _, side, offset in rack.mounts if name == unit_id and side != "beside"]


def front_hoses(rack):
    """From each coupling of a 1U manifold up to the inlet of the server above it, bowed a little."""
    s = Shape("hoses-front", part=True)
    manifold, server = rack.units["manifold"], rack.units["gpu-server"]
    nose = max(c[2] + size[2] / 2 for _, _, c, size in manifold.of("hose"))
    for low, high in zip(mounts(rack, "manifold"), mounts(rack, "gpu-server")):
        for i, x in enumerate(couplings()):
            a = (x, low[1] + manifold.of("hose")[0][2][1], low[2] + nose - 0.004)
            b = (x, high[1] + INLET_Y, high[2] + server.size[2] / 2 + 0.016)
            bow = 0.010 if i % 2 else -0.010
            mid = (x + bow, (a[1] + b[1]) / 2, a[2] + 0.036)
            path = [a, (a[0], a[1] + 0.003, a[2] + 0.020), mid, (b[0], b[1] - 0.003, b[2] + 0.022), b]
            s.tube(smooth_path(path, 6), 0.0082, "rubber", 12)
            for end in (a, b):
                s.cylinder((end[0], end[1], end[2] + 0.004), 0.0100, 0.014, "z", "brushed-steel", 8)
            tint = "supply-blue" if i % 2 == 0 else "return-vermilion"
            s.cylinder((b[0], b[1], b[2] + 0.012), 0.0098, 0.005, "z", tint, 8)
    return s


def rear_hoses(rack, risers):
    """Two hoses per 1U manifold from the risers' valves, and the CDU's thick ones."""
    s = Shape("hoses-rear", part=True)
    depth = rack.units["manifold"].size[2]
    for offset in mounts(rack, "manifold"):
        y = offset[1] + REAR_PORT_Y
        for (port_x, colour), riser in zip(REAR_PORTS, risers):
            port = (port_x, y, offset[2] - depth / 2 - 0.022)
            tap = (riser[0], y, riser[2] - 0.030 - 0.022)
            out = tap[2] - 0.034
            path = [tap, (tap[0], y - 0.002, out), (tap[0] - 0.05, y - 0.010, out - 0.004), (port_x + 0.02, y - 0.008, -0.470), (port_x, y - 0.002, -0.380), (port_x, y, -0.30), port]
            s.tube(smooth_path(path, 4), 0.0105, "rubber", 12)
            s.cylinder((tap[0], y, tap[2] - 0.006), 0.0125, 0.016, "z", "brushed-steel", 8)
            s.cylinder((port[0], y, port[2] - 0.006), 0.0125, 0.016, "z", "brushed-steel", 8)
    cdu = mounts(rack, "cdu")[0]
    rear = cdu[2] - rack.units["cdu"].size[2] / 2 - 0.030
    for (x, dy), riser in zip(((0.168, 0.118), (0.168, 0.052)), risers):
        foot = (riser[0], riser[1] + 0.004, riser[2])
        path = [(x, cdu[1] + dy, rear), (x, cdu[1] + dy, -0.430), (riser[0], cdu[1] + dy - 0.03, -0.545), (riser[0], 0.085, -0.52), (riser[0], 0.09, riser[2]), foot]
        s.tube(bend_path(path, 0.05, 8), 0.0165, "rubber", 14)
        s.cylinder((foot[0], foot[1] - 0.012, foot[2]), 0.020, 0.026, "y", "brushed-steel", 10)
    for x, dy, colour in ((0.092, 0.118, "supply-blue"), (0.092, 0.052, "return-vermilion")):
        sink = x - 0.06 if dy > 0.1 else x
        path = [(x, cdu[1] + dy, rear), (x, cdu[1] + dy, -0.42), (sink, cdu[1] + dy - 0.08, -0.50), (sink, 0.0, -0.50)]
        s.tube(bend_path(path, 0.06, 8), 0.0165, "rubber", 14)
        s.ring((sink, 0.085, -0.50), 0.017, 0.021, 0.018, "y", colour, 10)
    return s


def data_cables(s, rack):
    """Nine per server, three to a strand, strands tied in the middle channel and led over the PDUs to the top."""
    server = rack.units["gpu-server"]
    offsets = mounts(rack, "gpu-server")
    for n, offset in enumerate(offsets):
        for _, number, c, size in server.of("nic"):
            lane = (number - 1) // 3
            tint = "cable-blue" if number == 9 else "cable-teal"
            start = tuple(o + p for o, p in zip(offset, nic_cage(c, size)))
            s.box((start[0], start[1], start[2] - 0.011), (0.0095, 0.011, 0.022), "plastic-black")
            s.box((start[0], start[1] - 0.0065, start[2] - 0.020), (0.005, 0.002, 0.020), tint)
            x, z = strand(n, lane)
            sag = 0.022 + 0.006 * ((number * 5) % 4) + 0.10 * (x - start[0])
            path = [(start[0], start[1], start[2] - 0.020), (start[0] + 0.006, start[1] - 0.012, z - 0.020 - 0.002 * (number % 3)),
                    (start[0] * 0.45 + x * 0.55, start[1] - sag, z - 0.022), (x - 0.008, start[1] + 0.012, z - 0.006), (x, start[1] + 0.062, z)]
            s.tube(smooth_path(path, 2), 0.0029, tint, 5)
        for lane in range(3):
            x, z = strand(n, lane)
            start = (x, offset[1] + server.of("nic")[0][2][1] + 0.030, z)
            tint = "cable-teal" if lane < 2 else "cable-blue" if n % 2 else "cable-teal"
            shift = x - CHANNEL_X
            path = [start, (x, max(start[1] + 0.05, 1.75), z), (x - 0.012, 1.98, z - 0.02), (x * 0.4 - 0.14, 2.085, z - 0.085),
                    (-0.285 + shift, 2.155, z - 0.075), (-0.285 + shift, 2.298, z - 0.055)]
            s.tube(smooth_path(path, 3), 0.0046, tint, 6)
    ties(s, offsets)


def management_cables(s, rack):
    """One thin cable from each server's service port beside the bundle up to the management switch."""
    switch, size = mounts(rack, "management-switch")[0], rack.units["management-switch"].size
    face = switch[2] - size[2] / 2 + 0.002
    starts = [(offset[0] + SERVICE_PORT[0], offset[1] + SERVICE_PORT[1], offset[2] + SERVICE_PORT[2]) for offset in mounts(rack, "gpu-server")]
    for n, start in enumerate(starts):
        x, z = 0.0500 + 0.0042 * (n % 2), CHANNEL_Z + 0.004 - 0.0045 * (n // 2)
        jack = (switch[0] + 0.1895 - 0.084 * (n // 3) - 0.026 * (n % 3), switch[1] + size[1] / 2 - 0.0076, face)
        low = switch[1] - 0.018 - 0.002 * n
        s.box((start[0], start[1], start[2] - 0.008), (0.0085, 0.0075, 0.018), "plastic-grey")
        s.box((jack[0], jack[1], jack[2] - 0.006), (0.0085, 0.0075, 0.016), "plastic-grey")
        path = [(start[0], start[1], start[2] - 0.016), (start[0] + 0.004, start[1] + 0.004, z + 0.002), (x, start[1] + 0.050, z), (x, max(start[1] + 0.09, low - 0.10), z),
                ((x + jack[0]) / 2, low, face + 0.012), (jack[0], low + 0.004, face - 0.026), (jack[0], jack[1] - 0.004, jack[2] - 0.024), (jack[0], jack[1], jack[2] - 0.013)]
        s.tube(smooth_path(path, 2), 0.0021, "cable-yellow", 4)


def strand(n, lane):
    """Place of a strand in the channel; the lowest servers' strands lie outermost."""
    return (CHANNEL_X + CHANNEL_PITCH * (3 * (n % 2) + lane), CHANNEL_Z - 0.0096 * (3 - n // 2))


def ties(s, offsets):
    for offset in offsets[1:]:
        for dy in (0.015, 0.15):
            s.box((CHANNEL_X + 2.5 * CHANNEL_PITCH, offset[1] + dy, CHANNEL_Z - 0.0144), (0.058, 0.012, 0.043), "velcro")


def power_cords(s, rack, outlets):
    server = rack.units["gpu-server"]
    taken = set()
    for offset in mounts(rack, "gpu-server"):
        for _, number, c, size in server.of("psu"):
            feed = "a" if number <= 2 else "b"
            start = tuple(o + p for o, p in zip(offset, psu_inlet(c, size)))
            outlet = rp.nearest(outlets[feed], offset[1] + 0.02, taken)
            lane_z = -0.452 - 0.010 * number
            low = offset[1] - 0.012 - 0.006 * number
            via = [(start[0] - 0.004, start[1] - 0.016, lane_z), (start[0] - 0.05, max(low + 0.01, start[1] - 0.11), lane_z - 0.006),
                   (-0.06, low, lane_z - 0.004), (-0.205, low + 0.006, lane_z - 0.02), (outlet[0] + 0.02, (outlet[1] * 3 + low) / 4, -0.560)]
            rp.cord(s, start, outlet, via, f"cord-{feed}")


def build():
    rack = Rack("gpu-rack")
    beside = [(name, offset) for name, _, side, offset in rack.mounts if side == "beside"]
    risers = [o for n, o in beside if n.startswith("vertical-manifold")]
    taps = [o[1] + REAR_PORT_Y for o in mounts(rack, "manifold")]
    made = [rp.frame(rack), *rp.panels(rack)]
    for key, offset, colour in zip(("supply", "return"), risers, ("supply-blue", "return-vermilion")):
        made.append(rp.vertical_manifold(f"manifold-{key}", rack.units[f"vertical-manifold-{key}"], offset, colour, taps))
    outlets = {}
    for feed, offset in zip("ab", [o for n, o in beside if n == "pdu"]):
        shape, outlets[feed] = rp.pdu(f"pdu-{feed}", rack.units["pdu"], offset, f"cord-{feed}")
        made.append(shape)
    cables = Shape("cables", part=True)
    data_cables(cables, rack)
    power_cords(cables, rack, outlets)
    management_cables(cables, rack)
    made += [cables, front_hoses(rack), rear_hoses(rack, risers)]
    return made


if __name__ == "__main__":
    from hall_blender import write_glb
    Detail.set("coarse")
    write_glb("gpu_rack.glb", build(), reach=0.3, others=rp.occluders(Rack("gpu-rack")))
