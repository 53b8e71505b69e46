// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 vertexPosition;
in vec3 vertexNormal;
in vec4 boxPlace;
in vec4 boxSize;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
#include "section.glsl"
out vec3 world;
out vec2 onFace; // metres from the middle of the face
flat out vec2 halfFace;

void main()
{
    vec3 size = boxSize.xyz;
    vec3 local = vertexPosition * size + vec3(0.0, size.y * 0.5, 0.0);
    float c = cos(boxPlace.w);
    float s = sin(boxPlace.w);
    world = vec3(local.x * c + local.z * s, local.y, local.z * c - local.x * s) + boxPlace.xyz;
    vec3 v = vertexPosition * size;
    if (abs(vertexNormal.y) > 0.5) { onFace = v.xz; halfFace = size.xz * 0.5; }
    else if (abs(vertexNormal.x) > 0.5) { onFace = v.zy; halfFace = size.zy * 0.5; }
    else { onFace = v.xy; halfFace = size.xy * 0.5; }
    clipToSection(world);
    gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.0);
}
