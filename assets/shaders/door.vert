// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 vertexPosition;
in vec3 vertexNormal;
in vec4 leafHinge; // lower end of the hinge, yaw of the face in radians
in vec4 leafSize;  // width (negative: hinged on the right), height, thickness

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec2 swing; // angle in radians, opacity

#include "section.glsl"
out vec3 world;
out vec3 normal;
out vec2 onLeaf; // metres from its middle
flat out vec2 halfLeaf;
flat out float flatSide; // 1 on the two large faces

vec3 turned(vec3 v, float angle)
{
    float c = cos(angle);
    float s = sin(angle);
    return vec3(v.x * c + v.z * s, v.y, v.z * c - v.x * s);
}

void main()
{
    vec3 size = vec3(abs(leafSize.x), leafSize.yz);
    float side = sign(leafSize.x);
    vec3 fromHinge = (vertexPosition + vec3(0.5 * side, 0.5, 0.5)) * size;
    float angle = leafHinge.w - swing.x * side;
    world = leafHinge.xyz + turned(fromHinge, angle);
    normal = turned(vertexNormal, angle);
    onLeaf = vertexPosition.xy * size.xy;
    halfLeaf = size.xy * 0.5;
    flatSide = step(0.5, abs(vertexNormal.z));
    clipToSection(world);
    gl_Position = swing.y > 0.001 ? projectionMatrix * viewMatrix * vec4(world, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
