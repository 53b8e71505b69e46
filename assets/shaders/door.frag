// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
// A black door of perforated sheet in a solid frame: near, its holes; farther away, what they let through.
#include "environment.glsl"
in vec3 world;
in vec3 normal;
in vec2 onLeaf;
flat in vec2 halfLeaf;
flat in float flatSide;

uniform vec2 swing; // angle in radians, opacity

out vec4 fragColor;

const float pitchM = 0.014;
const float openShare = 0.42; // of the sheet

void main()
{
    vec2 toEdge = halfLeaf - abs(onLeaf);
    float edge = min(toEdge.x, toEdge.y);
    float soft = fwidth(edge);
    float frame = 1.0 - smoothstep(0.045 - soft, 0.045 + soft, edge);
    float brace = 1.0 - smoothstep(0.012, 0.012 + soft, abs(onLeaf.y)); // the bar across its middle
    float solid = max(max(frame, brace), 1.0 - flatSide);
    // Round holes in staggered rows; where they are finer than a pixel, their share.
    vec2 cell = onLeaf / vec2(pitchM, pitchM * 0.866);
    cell.x += 0.5 * mod(floor(cell.y), 2.0);
    float wide = fwidth(cell.x) + fwidth(cell.y);
    float hole = smoothstep(0.40, 0.34, length(fract(cell) - 0.5));
    hole = mix(hole, openShare, smoothstep(0.5, 1.2, wide));
    float cover = mix(1.0 - hole, 1.0, solid);

    vec3 base = mix(vec3(0.030), vec3(0.042), solid);
    vec3 light = hallLight(normal, 1.15);
    float bevel = (1.0 - smoothstep(0.0, 0.006 + soft, edge)) * 0.06; // edges caught by light
    vec3 colour = base * light + vec3(bevel) + vec3(0.05, 0.055, 0.06) * fresnel(normal, world);
    fragColor = vec4(finish(colour, world), cover * swing.y);
}
