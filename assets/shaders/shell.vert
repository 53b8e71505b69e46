// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 vertexPosition;
in vec3 vertexNormal;
in vec4 boxPlace; // centre of the bottom, yaw in radians
in vec4 boxSize;  // metres
in vec4 boxTone;  // encoded colour; 1 when it follows the cut height

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform float cutHeight;

#include "section.glsl"
out vec3 local; // metres from the centre of the bottom
out vec3 world;
out vec3 normal;
flat out vec3 size;
flat out vec3 tone;
flat out int face; // 0 x, 1 top, 2 z, 3 bottom
flat out float cutOff; // 1 where the top of a cut wall shows

void main()
{
    size = boxSize.xyz;
    local = vertexPosition * size + vec3(0.0, size.y * 0.5, 0.0);
    bool cut = boxTone.w > 0.5;
    if (cut) {
        local.y = min(local.y, max(cutHeight - 0.0, 0.0));
    }
    float c = cos(boxPlace.w);
    float s = sin(boxPlace.w);
    world = vec3(local.x * c + local.z * s, local.y, local.z * c - local.x * s) + boxPlace.xyz;
    normal = vec3(vertexNormal.x * c + vertexNormal.z * s, vertexNormal.y, vertexNormal.z * c - vertexNormal.x * s);
    tone = boxTone.rgb;
    face = vertexNormal.y > 0.5 ? 1 : vertexNormal.y < -0.5 ? 3 : abs(vertexNormal.x) > 0.5 ? 0 : 2;
    cutOff = cut && cutHeight < size.y ? 1.0 : 0.0;
    clipToSection(world);
    gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.0);
}
