# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Reads the unit and rack models of the sample layout: sizes, part boxes and elevations are never retyped."""
import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
MODEL = ROOT / "data/samples/models/h100-liquid.json"
MESHES = ROOT / "assets/meshes"
TEXTURES = ROOT / "assets/textures"
RACK_UNIT = 0.04445  # EIA-310: 1.75 inch


def load():
    """The model file without its comments (whole lines only; none share a line with data)."""
    text = re.sub(r"^\s*//.*$", "", MODEL.read_text(encoding="utf-8"), flags=re.M)
    return json.loads(text)


def metres(values):
    return tuple(v / 1000 for v in values)


def expand(part):
    """Centres of all repeats of a part, the first `repeat` entry running fastest."""
    places = [(0, 0, 0)]
    for repeat in part.get("repeat", []):
        step = repeat["step"]
        places = [tuple(p[k] + i * step[k] for k in range(3)) for i in range(repeat["count"]) for p in places]
    return [metres(p[k] + part["at"][k] for k in range(3)) for p in places]


class Unit:
    """size and parts of a unit in metres; parts: list of (name, kind, number, centre, size)."""

    def __init__(self, unit_id, data=None):
        spec = (data or load())["units"][unit_id]
        self.id, self.kind, self.mesh = unit_id, spec["kind"], spec.get("mesh", "")
        self.size, self.height_u = metres(spec["size"]), spec["heightU"]
        self.parts, counts = [], {}
        for part in spec.get("parts", []):
            for centre in expand(part):
                number = counts[part["kind"]] = counts.get(part["kind"], 0) + 1
                self.parts.append((f"{part['kind']}-{number}", part["kind"], number, centre, metres(part["size"])))

    def of(self, kind):
        """(name, number, centre, size) of every part of a kind."""
        return [(name, number, centre, size) for name, k, number, centre, size in self.parts if k == kind]


class Rack:
    """mounts: list of (unit id, bottom U, side, offset in metres); side is front, rear or beside."""

    def __init__(self, rack_id, data=None):
        data = data or load()
        spec = data["racks"][rack_id]
        self.id, self.size, self.mesh = rack_id, metres(spec["size"]), spec["mesh"]
        self.height_u, self.first_unit = spec["heightU"], spec["firstU"] / 1000
        self.recess = spec["frontRecess"] / 1000
        self.units = {name: Unit(name, data) for name in data["units"]}
        self.mounts = []
        for side in ("front", "rear"):
            for entry in spec.get(side, []):
                for i in range(entry.get("repeat", 1)):
                    base = entry["at"] + i * entry.get("step", 0)
                    for item in entry.get("units", [{"unit": entry.get("unit"), "at": 0}]):
                        self._mount(item["unit"], base + item["at"], side)
        for entry in spec.get("beside", []):
            self.mounts.append((entry["unit"], 0, "beside", metres(entry["at"])))

    def _mount(self, unit_id, bottom, side):
        depth = self.units[unit_id].size[2]
        z = self.size[2] / 2 - self.recess - depth / 2
        y = self.first_unit + (bottom - 1) * RACK_UNIT
        self.mounts.append((unit_id, bottom, side, (0, y, z if side == "front" else -z)))
