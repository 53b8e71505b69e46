// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 vertexPosition;
in vec3 vertexNormal;
in vec4 rackPlace; // world position of the floor point, yaw in radians
in vec4 rackSize;  // width, height, depth in metres; rack model
in vec4 rackIds;   // first server, rack

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform float hiddenRack;
uniform sampler2D bands;      // scene/rack_bands.h
uniform sampler2D rackValues; // per rack: colour of its worst value as on the legend; use, see scene/tint.h

out vec3 local; // metres in the rack's space
out vec3 world;
out vec3 normal;
flat out vec3 size;
flat out ivec4 ids; // model, first server, rack, face: 0 front, 1 rear, 2 side, 3 top
flat out vec4 header;
flat out vec4 worst;

void main()
{
    size = rackSize.xyz;
    // A gap of a few millimetres between neighbours: they read as separate things and never fight for depth.
    vec3 drawn = size - vec3(0.012, 0.0, 0.004);
    local = vertexPosition * drawn + vec3(0.0, size.y * 0.5, 0.0);
    float c = cos(rackPlace.w);
    float s = sin(rackPlace.w);
    world = vec3(local.x * c + local.z * s, local.y, local.z * c - local.x * s) + rackPlace.xyz;
    normal = vec3(vertexNormal.x * c + vertexNormal.z * s, vertexNormal.y, vertexNormal.z * c - vertexNormal.x * s);
    int face = vertexNormal.z > 0.5 ? 0 : vertexNormal.z < -0.5 ? 1 : vertexNormal.y > 0.5 ? 3 : 2;
    ids = ivec4(int(rackSize.w + 0.5), int(rackIds.x + 0.5), int(rackIds.y + 0.5), face);
    header = texelFetch(bands, ivec2(2 * ids.x, 0), 0);
    worst = texelFetch(rackValues, ivec2(ids.z & 127, ids.z >> 7), 0);
    gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.0);
    if (abs(rackIds.y - hiddenRack) < 0.5) {
        gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // drawn as meshes instead
    }
}
