// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 world;
in vec2 onFace;
flat in vec2 halfFace;
out vec4 fragColor;

void main()
{
    vec2 toEdge = halfFace - abs(onFace);
    vec2 px = fwidth(onFace);
    float edge = max(1.0 - smoothstep(1.0, 2.0, toEdge.x / px.x), 1.0 - smoothstep(1.0, 2.0, toEdge.y / px.y));
    float along = toEdge.x / px.x < toEdge.y / px.y ? onFace.y / px.y : onFace.x / px.x;
    float dash = step(0.5, fract(along / 14.0));
    fragColor = vec4(0.29, 0.64, 0.87, max(edge * dash * 0.85, 0.045));
}
