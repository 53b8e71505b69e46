// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 vertexPosition; // x -1 at the first end, 1 at the second; y across
in vec4 lineFrom;       // world; width in device pixels
in vec4 lineTo;
in vec4 lineColour;
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec2 viewportPx;
out vec4 colour;
out float across;

void main()
{
    mat4 clipFromWorld = projectionMatrix * viewMatrix;
    vec4 a = clipFromWorld * vec4(lineFrom.xyz, 1.0);
    vec4 b = clipFromWorld * vec4(lineTo.xyz, 1.0);
    float nearW = 0.01; // ends behind the eye come forward to it, or the line would flip
    if (a.w < nearW) { a = mix(a, b, clamp((nearW - a.w) / (b.w - a.w), 0.0, 1.0)); }
    if (b.w < nearW) { b = mix(b, a, clamp((nearW - b.w) / (a.w - b.w), 0.0, 1.0)); }
    vec2 alongPx = (b.xy / b.w - a.xy / a.w) * viewportPx;
    float lengthPx = max(length(alongPx), 1e-4);
    vec2 along = alongPx / lengthPx;
    vec4 at = vertexPosition.x < 0.0 ? a : b;
    float halfPx = lineFrom.w * 0.5 + 0.75;
    vec2 offset = vec2(-along.y, along.x) * vertexPosition.y * halfPx + along * vertexPosition.x * lineFrom.w * 0.5;
    at.xy += offset * 2.0 / viewportPx * at.w;
    gl_Position = at;
    colour = lineColour;
    across = vertexPosition.y * halfPx / (lineFrom.w * 0.5);
    colour.a *= a.w < nearW * 0.5 && b.w < nearW * 0.5 ? 0.0 : 1.0;
}
