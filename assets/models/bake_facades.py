# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""Renders each rack, assembled from the very meshes by the layout's elevation, into one atlas per rack model.

blender -b --python bake_facades.py -- [--samples 24] [--scale 1.0] [--out DIR] [rack ids, "doors"]
Alpha is 255, and 128 where the picture shows an LED, a display or another lamp.
"""
import argparse
import json
import math
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import bpy  # noqa: E402
import numpy as np  # noqa: E402

import denoise  # noqa: E402
import png  # noqa: E402
import rack_doors  # noqa: E402
import rack_gpu  # noqa: E402
import rack_others  # noqa: E402
import rack_parts  # noqa: E402
import unit_cdu  # noqa: E402
import unit_gpu_server  # noqa: E402
import unit_manifold  # noqa: E402
import unit_servers_1u  # noqa: E402
import unit_switches  # noqa: E402
from facade_light import light  # noqa: E402
from facade_plan import ATLAS, DOOR_LABELS, DOOR_TILE, DOORS, DOORS_SIZE, FACES, RACKS, door_rect, id_colour  # noqa: E402
from hall_blender import clear_scene, to_blender, to_mesh  # noqa: E402
from layout_model import TEXTURES, Rack, Unit  # noqa: E402
from palette import GLOWS  # noqa: E402
from shapes import Detail, Shape  # noqa: E402

FURNITURE = {"gpu-rack": rack_gpu.build, "network-rack": rack_others.network, "storage-rack": rack_others.storage, "cpu-rack": rack_others.cpu}
TOWARDS = {"front": (0, 0, 1), "rear": (0, 0, -1), "left": (-1, 0, 0), "top": (0, 1, 0)}
PASSES = {"colour": "Image", "albedo": "Denoising Albedo", "normal": "Denoising Normal", "depth": "Denoising Depth"}
TURN = {"front": (90, 0, 0), "rear": (90, 0, 180), "left": (90, 0, -90), "top": (0, 0, 0)}
GLOW_STRENGTH = 0.95  # below one: lamps must not tint their neighbours


def blank(unit_id):
    """Blanking panels have no mesh: a pressed sheet with two screws, as the scene's box stands for."""
    unit = Unit(unit_id)
    w, h, d = unit.size
    s = Shape(unit_id)
    s.box((0, h / 2, 0), (w, h - 0.0012, d), "panel-black", bevel=0.0012)
    for k in range(max(1, int(unit.height_u))):
        s.box((0, h * (k + 0.5) / unit.height_u, d / 2 + 0.0006), (w * 0.86, 0.020, 0.0016), "powder-grey", bevel=0.0006)
    for side in (-1, 1):
        s.cylinder((side * (w / 2 - 0.010), h / 2, d / 2 + 0.001), 0.004, 0.003, "z", "steel-dark", 8, caps="end")
    return [s]


UNITS = {"gpu-server": unit_gpu_server.build, "cdu": unit_cdu.build, "manifold": unit_manifold.build, "leaf-switch": unit_switches.leaf,
         "management-switch": unit_switches.management, "storage-server": unit_servers_1u.storage, "cpu-server": unit_servers_1u.cpu,
         "blank-1u": lambda: blank("blank-1u"), "blank-4u": lambda: blank("blank-4u")}


def joined(name, shapes):
    whole = Shape(name)
    for shape in shapes:
        whole.extend(shape)
    return to_mesh(whole)


def assemble(rack):
    """Objects of the mounted units (coloured by id) and of the furniture."""
    meshes, units = {}, []
    for unit_id, bottom, side, offset in rack.mounts:
        if side == "beside":
            continue
        Detail.set("normal")
        if unit_id not in meshes:
            meshes[unit_id] = joined(unit_id, UNITS[unit_id]())
        made = bpy.data.objects.new(unit_id, meshes[unit_id])
        made.location = to_blender(offset)
        made.rotation_euler = (0, 0, math.pi if side == "rear" else 0)
        made.color = (*(c / 255 for c in id_colour(unit_id, bottom)), 1)
        bpy.context.scene.collection.objects.link(made)
        units.append(made)
    Detail.set("fine")
    rest = bpy.data.objects.new(rack.id, joined(rack.id, FURNITURE[rack.id]()))
    bpy.context.scene.collection.objects.link(rest)
    return units, rest


def setup(samples):
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.threads_mode = "AUTO"
    scene.cycles.samples, scene.cycles.use_denoising = samples, False
    scene.cycles.use_adaptive_sampling = False
    scene.cycles.max_bounces, scene.cycles.diffuse_bounces, scene.cycles.glossy_bounces = 3, 2, 2
    scene.cycles.caustics_reflective = False
    scene.cycles.sample_clamp_indirect = 2.0
    scene.view_settings.view_transform = "Standard"
    scene.render.image_settings.file_format, scene.render.image_settings.color_mode = "PNG", "RGB"
    scene.render.dither_intensity = 0


def aim(rack, face, scale, pixels=None):
    """An orthographic camera that sees exactly one face of the rack, as large as in the atlas or of `pixels`."""
    scene, (rect, axes) = bpy.context.scene, FACES[face]
    camera = scene.camera
    if camera is None:
        camera = scene.camera = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
        scene.collection.objects.link(camera)
        camera.data.type, camera.data.clip_end = "ORTHO", 20
    centre = (0, rack.size[1] / 2, 0)
    camera.location = to_blender(tuple(c + 4 * t for c, t in zip(centre, TOWARDS[face])))
    camera.rotation_euler = tuple(math.radians(a) for a in TURN[face])
    camera.data.ortho_scale = rack.size[axes[1]]
    width, height = pixels or rect[2:]
    scene.render.resolution_x, scene.render.resolution_y = round(width * scale), round(height * scale)
    scene.render.resolution_percentage = 100


def passes(folder):
    """The lit picture with the guides that denoising needs, linear: colour, albedo, normal, depth."""
    scene = bpy.context.scene
    scene.view_layers[0].cycles.denoising_store_passes = True
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    layers, files = tree.nodes.new("CompositorNodeRLayers"), tree.nodes.new("CompositorNodeOutputFile")
    files.base_path = str(folder)
    files.format.file_format, files.format.color_depth, files.format.color_mode = "OPEN_EXR", "32", "RGB"
    files.file_slots.clear()
    for name, socket in PASSES.items():
        files.file_slots.new(name)
        tree.links.new(layers.outputs[socket], files.inputs[name])
    scene.frame_set(1)
    bpy.ops.render.render()
    found = {name: pixels_of(folder / f"{name}0001.exr") for name in PASSES}
    scene.use_nodes = False
    scene.view_layers[0].cycles.denoising_store_passes = False
    return found


def picture(path):
    bpy.context.scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)
    return (pixels_of(path) * 255 + 0.5).astype(np.uint8)


def pixels_of(path):
    """(height, width, 3) floats, top row first."""
    image = bpy.data.images.load(str(path))
    width, height = image.size
    values = np.empty(width * height * 4, np.float32)
    image.pixels.foreach_get(values)
    bpy.data.images.remove(image)
    return values.reshape(height, width, 4)[::-1, :, :3]


def glow_strength(value):
    for m in bpy.data.materials:
        if m.name in GLOWS:
            m.node_tree.nodes["Principled BSDF"].inputs["Emission Strength"].default_value = value


def flat_materials():
    """Every surface black, every lamp white: what the alpha channel is made from."""
    for m in bpy.data.materials:
        tree = m.node_tree
        emit = tree.nodes.new("ShaderNodeEmission")
        emit.inputs[0].default_value = (1, 1, 1, 1) if m.name in GLOWS else (0, 0, 0, 1)
        tree.links.new(emit.outputs[0], tree.nodes["Material Output"].inputs[0])


def id_material():
    m = bpy.data.materials.new("ids")
    m.use_nodes = True
    tree = m.node_tree
    info, emit = tree.nodes.new("ShaderNodeObjectInfo"), tree.nodes.new("ShaderNodeEmission")
    tree.links.new(info.outputs["Color"], emit.inputs[0])
    tree.links.new(emit.outputs[0], tree.nodes["Material Output"].inputs[0])
    return m


def bake(rack_id, samples, scale, out):
    clear_scene()
    rack = Rack(rack_id)
    units, rest = assemble(rack)
    light()
    setup(samples)
    glow_strength(GLOW_STRENGTH)
    scene, shots = bpy.context.scene, {}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for face in FACES:
            aim(rack, face, scale)
            scene.render.use_persistent_data = True
            shots[face] = denoise.to_srgb(denoise.clean(**passes(folder)))
        scene.render.use_persistent_data = False
        flat_materials()
        scene.world = None
        scene.cycles.samples = 4
        masks = {}
        for face in FACES:
            aim(rack, face, scale)
            masks[face] = picture(folder / "mask.png")[:, :, 0] > 90
        scene.view_settings.view_transform = "Raw"
        scene.view_layers[0].material_override = id_material()
        scene.cycles.samples, scene.cycles.pixel_filter_type = 1, "BOX"
        rest.hide_render = True
        ids = []
        for face in ("front", "rear"):
            aim(rack, face, 1.0)
            ids.append(picture(folder / "ids.png"))
    atlas = np.zeros((round(ATLAS[1] * scale), round(ATLAS[0] * scale), 4), np.uint8)
    atlas[:, :, :3], atlas[:, :, 3] = 16, 255
    for face, (rect, _) in FACES.items():
        x, y = round(rect[0] * scale), round(rect[1] * scale)
        shot = shots[face]
        target = atlas[y:y + shot.shape[0], x:x + shot.shape[1]]
        target[:, :, :3] = shot[:target.shape[0], :target.shape[1]]
        target[:, :, 3][masks[face][:target.shape[0], :target.shape[1]]] = 128
    png.write(out / f"{RACKS[rack_id]}.png", atlas)
    png.write(out / f"{RACKS[rack_id]}_ids.png", np.concatenate(ids, axis=1), plain=True)
    print(f"FACADE {rack_id}: mean front {shots['front'].mean():.0f}, rear {shots['rear'].mean():.0f}, lamps {sum(int(m.sum()) for m in masks.values())} px")


def closed(rack):
    """The rack with its doors closed: what the doors hide is left out."""
    shapes = [rack_parts.frame(rack), *rack_parts.panels(rack), rack_doors.front_door(rack, DOOR_LABELS[rack.id])]
    doors = [offset for name, _, _, offset in rack.mounts if name == "rear-door"]
    unit = rack.units["rear-door"]
    behind = [make for o in doors for make in (rack_parts.rear_door(unit, o), rack_parts.above_door(rack, unit, o))]
    return shapes + (behind or [rack_doors.rear_doors(rack)])


def bake_doors(samples, scale, out):
    atlas = np.zeros((round(DOORS_SIZE[1] * scale), round(DOORS_SIZE[0] * scale), 4), np.uint8)
    atlas[:, :, :3], atlas[:, :, 3] = 16, 255
    for rack_id in RACKS:
        clear_scene()
        Detail.set("fine")
        rack = Rack(rack_id)
        bpy.context.scene.collection.objects.link(bpy.data.objects.new("closed", joined("closed", closed(rack))))
        light()
        setup(samples)
        glow_strength(GLOW_STRENGTH)
        with tempfile.TemporaryDirectory() as folder:
            for face in ("front", "rear"):
                aim(rack, face, scale, DOOR_TILE)
                shot = denoise.to_srgb(denoise.clean(**passes(pathlib.Path(folder))))
                x, y = (round(v * scale) for v in door_rect(rack_id, face)[:2])
                atlas[y:y + shot.shape[0], x:x + shot.shape[1], :3] = shot
    png.write(out / f"{DOORS}.png", atlas)
    print(f"FACADE doors: mean {atlas[:, :, :3].mean():.0f}")


def describe(out):
    """The rectangles, for the scene: pixels from the top left, and the size each one shows."""
    entry = {}
    for rack_id, name in RACKS.items():
        size = Rack(rack_id).size
        entry[rack_id] = {"texture": f"{name}.png", "faces": {
            face: {"x": r[0], "y": r[1], "width": r[2], "height": r[3], "sizeM": [size[a] for a in axes]} for face, (r, axes) in FACES.items()}}
    doors = {"texture": f"{DOORS}.png", "size": DOORS_SIZE, "racks": {rack_id: {face: dict(zip(("x", "y", "width", "height"), door_rect(rack_id, face)))
             for face in ("front", "rear")} for rack_id in RACKS}}
    notes = {"origin": "top left", "left": "seen from -x: the rack's front is on the right; mirror it for the right side",
             "rear": "seen from behind: +x is on the left", "top": "front edge down", "alpha": "255, 128 where a lamp or display glows"}
    (out / "facades.json").write_text(json.dumps({"version": 1, "size": ATLAS, "notes": notes, "racks": entry, "doors": doors}, indent=2) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("racks", nargs="*")
    parser.add_argument("--samples", type=int, default=24)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--out", type=pathlib.Path, default=TEXTURES)
    args = parser.parse_args(sys.argv[sys.argv.index("--") + 1:] if "--" in sys.argv else [])
    args.out.mkdir(parents=True, exist_ok=True)
    for rack_id in args.racks or [*RACKS, "doors"]:
        if rack_id == "doors":
            bake_doors(args.samples, args.scale, args.out)
        else:
            bake(rack_id, args.samples, args.scale, args.out)
    describe(args.out)


if __name__ == "__main__":
    main()
