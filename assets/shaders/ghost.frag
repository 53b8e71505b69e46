// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
#include "environment.glsl"
in vec3 world;
in vec3 normal;
in vec2 onFace;
flat in vec2 halfFace;
flat in float presence;

uniform float strength;

out vec4 fragColor;

void main()
{
    vec2 toEdge = halfFace - abs(onFace);
    vec2 px = max(fwidth(onFace), vec2(1e-5));
    float edge = max(1.0 - smoothstep(0.6, 1.6, toEdge.x / px.x), 1.0 - smoothstep(0.6, 1.6, toEdge.y / px.y));
    // Where a face is few pixels wide its edges would fill it.
    edge *= smoothstep(3.0, 12.0, min(halfFace.x / px.x, halfFace.y / px.y));
    float rim = 1.0 - abs(dot(normalize(eye - world), normal));
    vec3 colour = glassColour(normal, max(edge, rim * rim * 0.6));
    float alpha = 0.10 + 0.16 * rim * rim + 0.40 * edge;
    fragColor = vec4(colour, clamp(alpha * strength * presence, 0.0, 1.0));
}
