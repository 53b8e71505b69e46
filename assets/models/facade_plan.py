# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Where each face of a rack lies in its atlas, and how units are numbered in the id picture."""

ATLAS = (1024, 2048)
RACKS = {"gpu-rack": "facade_gpu_rack", "network-rack": "facade_network_rack",
         "storage-rack": "facade_storage_rack", "cpu-rack": "facade_cpu_rack"}
# face: x, y (top-left origin), width, height in pixels, and the two rack axes it spans (index into size)
FACES = {
    "front": ((0, 0, 512, 1570), (0, 1)),
    "rear": ((512, 0, 512, 1570), (0, 1)),
    "left": ((0, 1570, 250, 478), (2, 1)),
    "top": ((250, 1570, 299, 478), (0, 2)),
}
# Closed racks, one picture for all: a column per rack model in the order of RACKS, fronts above rears.
DOORS, DOORS_SIZE, DOOR_TILE = "facade_doors", (1024, 2048), (256, 785)
DOOR_LABELS = {"gpu-rack": "latch-blue", "network-rack": "cable-teal", "storage-rack": "label", "cpu-rack": "label"}


def door_rect(rack_id, face):
    """x, y, width, height of a closed face, pixels from the top left."""
    width, height = DOOR_TILE
    return (list(RACKS).index(rack_id) * width, height if face == "rear" else 0, width, height)


KIND_IDS = {"gpu-server": 1, "cdu": 2, "manifold": 3, "leaf-switch": 4, "management-switch": 5,
            "storage-server": 6, "cpu-server": 7, "blank-1u": 8, "blank-4u": 8}


def id_colour(unit_id, bottom_u):
    """Red: the unit model's number times 25; green: its lowest rack unit times 5."""
    return (KIND_IDS[unit_id] * 25, bottom_u * 5, 255)
