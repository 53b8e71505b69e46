# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""From shapes to Blender objects, ambient occlusion in vertex colours, and .glb files. Runs inside Blender 3.4.

Usage in a model script:
    from hall_blender import Shape, write_glb
    body = Shape("body"); body.box(...); write_glb("unit.glb", [body])
"""
import json
import math
import pathlib
import random
import struct
import sys

import bpy
from mathutils import Vector
from mathutils.bvhtree import BVHTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from layout_model import MESHES  # noqa: E402
from palette import GLOWS, MARKS, SURFACES  # noqa: E402
from shapes import Shape, bend_path, smooth_path  # noqa: E402,F401

AO_RAYS = 32
AO_FLOOR = 0.22  # darkest grey: nothing in the hall is ever pure black


def to_blender(p):
    """Unit space (x right, y up, z front) to Blender's z up, so that export_yup brings it back."""
    return (p[0], -p[2], p[1])


def clear_scene():
    bpy.ops.wm.read_factory_settings(use_empty=True)


def material(name):
    """The Blender material of a palette entry, made on first use."""
    if name in bpy.data.materials:
        return bpy.data.materials[name]
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    shader = made.node_tree.nodes["Principled BSDF"]
    if name in GLOWS or name in MARKS:
        colour, metallic, roughness = (0.02, 0.02, 0.02), 0.0, 0.4
        shader.inputs["Emission"].default_value = (*(GLOWS.get(name) or MARKS[name]), 1)
        shader.inputs["Emission Strength"].default_value = 1.0
    else:
        colour, metallic, roughness = SURFACES[name]
    shader.inputs["Base Color"].default_value = (*colour, 1)
    shader.inputs["Metallic"].default_value = metallic
    shader.inputs["Roughness"].default_value = roughness
    return made


def to_mesh(shape):
    """A Blender mesh with material slots and per-face smoothing, no colours yet."""
    mesh = bpy.data.meshes.new(shape.name)
    mesh.from_pydata([to_blender(v) for v in shape.vertices], [], shape.faces)
    slots = sorted(set(shape.materials))
    for name in slots:
        mesh.materials.append(material(name))
    mesh.polygons.foreach_set("material_index", [slots.index(m) for m in shape.materials])
    mesh.polygons.foreach_set("use_smooth", shape.smooth)
    mesh.update()
    return mesh


def to_object(shape):
    made = bpy.data.objects.new(shape.name, to_mesh(shape))
    made.data.name = shape.name
    if shape.part:
        made["part"] = shape.name
    bpy.context.scene.collection.objects.link(made)
    return made


def _hemisphere():
    """AO_RAYS directions about +z, cosine weighted, the same on every run."""
    rng = random.Random(7)
    out = []
    for i in range(AO_RAYS):
        r, a = math.sqrt((i + 0.5) / AO_RAYS), 2 * math.pi * (i * 0.618034 + 0.1 * rng.random())
        out.append((r * math.cos(a), r * math.sin(a), math.sqrt(1 - r * r)))
    return out


def bake_occlusion(objects, reach=0.25, others=(), lift=0.0008):
    """Writes COLOR_0 per face corner: the share of sky that a cosine lobe of `reach` metres sees.

    `others` are shapes that shade but are not exported. `lift` keeps rays off their own face and off decals.
    """
    vertices, faces = [], []
    for source in [(o.data.vertices, o.data.polygons) for o in objects]:
        first = len(vertices)
        vertices.extend(v.co.copy() for v in source[0])
        faces.extend(tuple(first + i for i in p.vertices) for p in source[1])
    for shape in others:
        first = len(vertices)
        vertices.extend(Vector(to_blender(v)) for v in shape.vertices)
        faces.extend(tuple(first + i for i in f) for f in shape.faces)
    tree, rays = BVHTree.FromPolygons(vertices, faces), _hemisphere()
    for made in objects:
        mesh = made.data
        layer = mesh.color_attributes.new("Occlusion", "FLOAT_COLOR", "CORNER")
        known = {}
        for polygon in mesh.polygons:
            normal = polygon.normal
            tangent = normal.orthogonal().normalized()
            across = normal.cross(tangent)
            middle, smooth = polygon.center, polygon.use_smooth
            for corner in polygon.loop_indices:
                index = mesh.loops[corner].vertex_index
                if smooth and index in known:
                    grey = known[index]
                else:
                    at = mesh.vertices[index].co
                    start = at.lerp(middle, 0.04) + normal * lift
                    light = 0.0
                    for x, y, z in rays:
                        hit = tree.ray_cast(start, tangent * x + across * y + normal * z, reach)
                        light += 1.0 if hit[0] is None else 0.85 * min(1.0, hit[3] / reach)
                    grey = AO_FLOOR + (1 - AO_FLOOR) * light / len(rays)
                    if smooth:
                        known[index] = grey
                layer.data[corner].color = (grey, grey, grey, 1.0)
        mesh.color_attributes.active_color = layer


def export(path, objects):
    bpy.ops.object.select_all(action="DESELECT")
    for made in objects:
        made.select_set(True)
    bpy.ops.export_scene.gltf(
        filepath=str(path), export_format="GLB", use_selection=True, export_yup=True, export_extras=True,
        export_normals=True, export_colors=True, export_texcoords=False, export_tangents=False,
        export_animations=False, export_skins=False, export_morph=False, export_apply=True)


def read_glb(path):
    """The JSON chunk of a .glb."""
    data = pathlib.Path(path).read_bytes()
    (length,) = struct.unpack_from("<I", data, 12)
    return json.loads(data[20:20 + length])


def glb_summary(path):
    """Node names, triangle count and the box of all positions (no node of ours has a transform)."""
    gltf = read_glb(path)
    low, high, triangles = [1e9] * 3, [-1e9] * 3, 0
    for mesh in gltf["meshes"]:
        for primitive in mesh["primitives"]:
            box = gltf["accessors"][primitive["attributes"]["POSITION"]]
            low = [min(a, b) for a, b in zip(low, box["min"])]
            high = [max(a, b) for a, b in zip(high, box["max"])]
            triangles += gltf["accessors"][primitive["indices"]]["count"] // 3
            assert "COLOR_0" in primitive["attributes"], "no occlusion"
    return [n["name"] for n in gltf["nodes"]], triangles, low, high


def plain_occlusion(objects):
    """COLOR_0 of a mesh whose picture is already shaded: white."""
    for made in objects:
        layer = made.data.color_attributes.new("Occlusion", "FLOAT_COLOR", "CORNER")
        layer.data.foreach_set("color", [1.0] * (4 * len(layer.data)))
        made.data.color_attributes.active_color = layer


def write_glb(name, shapes, reach=0.25, others=(), folder=MESHES, occlusion=True):
    """Objects, occlusion, file, and one line that says what came out."""
    clear_scene()
    objects = [to_object(s) for s in shapes if s.faces]
    if occlusion:
        bake_occlusion(objects, reach, others)
    else:
        plain_occlusion(objects)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    export(path, objects)
    nodes, triangles, low, high = glb_summary(path)
    box = " ".join(f"{a}[{l:.4f} {h:.4f}]" for a, l, h in zip("xyz", low, high))
    print(f"MESH {name}: {len(nodes)} nodes, {triangles} triangles, {path.stat().st_size // 1024} KiB, {box}")
    return path
