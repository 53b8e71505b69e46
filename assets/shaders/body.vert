// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 vertexPosition;
in vec3 vertexNormal;
in vec4 bodyPlace; // centre of the bottom, yaw in radians
in vec4 bodySize;  // metres; tone: 0 server, 1 coolant, 2 network
in vec4 bodyIds;   // server or -1, rack

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform float hiddenRack;
uniform sampler2D rackValues; // per rack: colour of its worst value as on the legend; use, see scene/tint.h

#include "section.glsl"
out vec3 local; // metres from the centre of the bottom
out vec3 world;
out vec3 normal;
flat out vec3 size;
flat out vec4 worst; // of the rack: colour of the lens, use
flat out ivec4 ids; // server or -1, rack, tone, face: 0 front, 1 rear, 2 side, 3 top or bottom

void main()
{
    size = bodySize.xyz;
    local = vertexPosition * size + vec3(0.0, size.y * 0.5, 0.0);
    float c = cos(bodyPlace.w);
    float s = sin(bodyPlace.w);
    world = vec3(local.x * c + local.z * s, local.y, local.z * c - local.x * s) + bodyPlace.xyz;
    normal = vec3(vertexNormal.x * c + vertexNormal.z * s, vertexNormal.y, vertexNormal.z * c - vertexNormal.x * s);
    int face = vertexNormal.z > 0.5 ? 0 : vertexNormal.z < -0.5 ? 1 : abs(vertexNormal.y) > 0.5 ? 3 : 2;
    ids = ivec4(int(floor(bodyIds.x + 0.5)), int(bodyIds.y + 0.5), int(bodySize.w + 0.5), face);
    worst = texelFetch(rackValues, ivec2(ids.y & 127, ids.y >> 7), 0);
    clipToSection(world);
    gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.0);
    if (abs(bodyIds.y - hiddenRack) < 0.5) {
        gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // drawn as meshes instead
    }
}
