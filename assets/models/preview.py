# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""A quick look at one unit: blender -b --python preview.py -- UNIT_MODULE OUT.png [front|rear|open] [samples] [width]"""
import importlib
import math
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import bpy  # noqa: E402
from hall_blender import clear_scene, to_blender, to_object  # noqa: E402
from mathutils import Vector  # noqa: E402

VIEWS = {"front": (-0.55, 0.45, 1.0), "rear": (0.55, 0.45, -1.0), "open": (-0.35, 1.1, 0.75), "back": (0.3, 1.0, -0.8), "face": (0, 0, 1), "tail": (0, 0, -1)}


def light_and_camera(direction, centre, reach):
    scene = bpy.context.scene
    world = bpy.data.worlds.new("w")
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs[0].default_value = (0.5, 0.5, 0.5, 1)
    scene.world = world
    lamp = bpy.data.objects.new("l", bpy.data.lights.new("l", "AREA"))
    lamp.data.energy, lamp.data.size = 18 * reach * reach, reach
    lamp.location = to_blender((centre[0] - reach * 0.4, centre[1] + reach * 1.2, centre[2] + reach * 0.5))
    lamp.rotation_euler = (Vector(to_blender(centre)) - lamp.location).to_track_quat("-Z", "Y").to_euler()
    scene.collection.objects.link(lamp)
    camera = bpy.data.objects.new("c", bpy.data.cameras.new("c"))
    way = Vector(to_blender(direction)).normalized()
    camera.data.lens = 70
    camera.data.clip_start = 0.01
    camera.location = Vector(to_blender(centre)) + way * reach * 2.1
    camera.rotation_euler = (-way).to_track_quat("-Z", "Y").to_euler()
    scene.collection.objects.link(camera)
    scene.camera = camera


def main():
    args = sys.argv[sys.argv.index("--") + 1:]
    view = args[2] if len(args) > 2 else "front"
    clear_scene()
    shapes = importlib.import_module(args[0]).build()
    shapes = [s for s in shapes if s.faces and not (view in ("open", "back") and s.name == "lid")]
    for s in shapes:
        to_object(s)
    points = [v for s in shapes for v in s.vertices]
    low, high = [min(p[k] for p in points) for k in range(3)], [max(p[k] for p in points) for k in range(3)]
    centre = tuple((a + b) / 2 for a, b in zip(low, high))
    light_and_camera(VIEWS[view], centre, math.dist(low, high) * (0.62 if view in ("face", "tail") else 0.75))
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.samples = int(args[3]) if len(args) > 3 else 16
    scene.cycles.use_denoising = False
    width = int(args[4]) if len(args) > 4 else 900
    scene.render.resolution_x, scene.render.resolution_y = width, int(width * 0.7)
    scene.view_settings.view_transform = "Standard"
    scene.render.filepath = args[1]
    bpy.ops.render.render(write_still=True)
    print("TRIANGLES", sum(s.triangles() for s in shapes))


main()
