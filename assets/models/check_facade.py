# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Do the units in the id pictures cover the rack units that the layout gives them? python3 check_facade.py

The id picture shows front and rear of a rack with one flat colour per unit (facade_plan.id_colour).
"""
import sys

import png
from facade_plan import FACES, RACKS, id_colour
from layout_model import TEXTURES, Rack

TOLERANCE = 1.01  # pixels, about 1.5 mm
COLUMNS = 0.18    # metres either side of the middle: clear of rack ears


def expected_rows(rack, bottom, height):
    """First and last pixel row edge of a box from `bottom` metres, counted from the top of the face."""
    pixels = FACES["front"][0][3] / rack.size[1]
    return (rack.size[1] - bottom - height) * pixels, (rack.size[1] - bottom) * pixels


def found_rows(picture, colour, rect):
    x, width = rect[0], rect[2]
    half = round(COLUMNS / 0.75 * width)
    middle = picture[:, x + width // 2 - half:x + width // 2 + half]
    rows = (middle == colour).all(axis=2).mean(axis=1) > 0.5
    hits = rows.nonzero()[0]
    return (hits[0], hits[-1] + 1) if len(hits) else None


def check(rack_id):
    rack, wrong = Rack(rack_id), []
    picture = png.read_plain(TEXTURES / f"{RACKS[rack_id]}_ids.png")
    units = [m for m in rack.mounts if m[2] != "beside"]
    for unit_id, bottom_u, side, offset in units:
        found = found_rows(picture, id_colour(unit_id, bottom_u), FACES[side][0])
        if found is None:
            wrong.append(f"{unit_id} at U{bottom_u}: not in the {side} picture")
            continue
        top, bottom = expected_rows(rack, offset[1], rack.units[unit_id].size[1])
        if abs(found[0] - top) > TOLERANCE or abs(found[1] - bottom) > TOLERANCE:
            wrong.append(f"{unit_id} at U{bottom_u}: rows {found[0]} to {found[1]}, expected {top:.1f} to {bottom:.1f}")
    print(f"{rack_id}: {len(units)} units, " + ("OK" if not wrong else "WRONG\n  " + "\n  ".join(wrong)))
    return not wrong


if __name__ == "__main__":
    sys.exit(0 if all([check(r) for r in (sys.argv[1:] or RACKS)]) else 1)
