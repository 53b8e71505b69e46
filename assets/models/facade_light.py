# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: CC0-1.0
"""The light that facades are baked in: white, soft, from the strips above the aisle, so that relief shows and edges catch it.

Parallel lamps, not near ones: the lowest rack unit gets what the highest gets, and the scene adds the fall-off.
"""
import math

import bpy
from hall_blender import to_blender
from mathutils import Vector

GAP = 0.010  # what openings without anything behind them show: the dark inside
# direction towards the lamp (x right, y up, z front), strength, softness in degrees
LAMPS = (((-0.22, 0.80, 0.62), 1.75, 14), ((0.22, 0.80, -0.62), 2.25, 14),  # strips over the cold and the hot aisle
         ((0.30, 0.20, 0.93), 0.55, 40), ((-0.30, 0.20, -0.93), 0.80, 40),  # walls of racks opposite
         ((0.97, 0.22, 0.10), 0.60, 20), ((-0.97, 0.22, 0.10), 0.60, 20))  # along the aisle: edges
SKY = ((-1.0, 0.10), (-0.15, 0.20), (0.25, 0.36), (0.80, 0.50), (1.0, 0.62))  # grey by the height a ray leaves at


def light():
    world = bpy.data.worlds.new("sky")
    world.use_nodes = True
    tree = world.node_tree
    place, split = tree.nodes.new("ShaderNodeTexCoord"), tree.nodes.new("ShaderNodeSeparateXYZ")
    remap, ramp = tree.nodes.new("ShaderNodeMapRange"), tree.nodes.new("ShaderNodeValToRGB")
    path, mix = tree.nodes.new("ShaderNodeLightPath"), tree.nodes.new("ShaderNodeMixRGB")
    remap.inputs[1].default_value, remap.inputs[2].default_value = -1, 1
    points = ramp.color_ramp.elements
    while len(points) < len(SKY):
        points.new(0.5)
    for point, (height, grey) in zip(points, SKY):
        point.position, point.color = (height + 1) / 2, (grey, grey, grey, 1)
    tree.links.new(place.outputs["Generated"], split.inputs[0])
    tree.links.new(split.outputs["Z"], remap.inputs[0])
    tree.links.new(remap.outputs[0], ramp.inputs[0])
    tree.links.new(ramp.outputs[0], mix.inputs[1])
    mix.inputs[2].default_value = (GAP, GAP, GAP, 1)
    tree.links.new(path.outputs["Is Camera Ray"], mix.inputs[0])
    tree.links.new(mix.outputs[0], tree.nodes["Background"].inputs[0])
    bpy.context.scene.world = world
    for direction, strength, softness in LAMPS:
        lamp = bpy.data.objects.new("strip", bpy.data.lights.new("strip", "SUN"))
        lamp.data.energy, lamp.data.angle = strength, math.radians(softness)
        lamp.rotation_euler = (-Vector(to_blender(direction))).to_track_quat("-Z", "Y").to_euler()
        bpy.context.scene.collection.objects.link(lamp)
