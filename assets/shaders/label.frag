#version 330 core
// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
in vec2 texel;
in vec2 inChip;
flat in vec3 chip;
flat in vec4 colour;

uniform sampler2D atlas;

out vec4 fragment;

void main()
{
    if (chip.x > 0.0) {
        vec2 beyond = abs(inChip) - chip.xy * 0.5 + chip.z;
        float outside = length(max(beyond, 0.0)) - chip.z;
        fragment = vec4(colour.rgb, colour.a * clamp(0.5 - outside, 0.0, 1.0));
        return;
    }
    vec2 ink = texture(atlas, texel / vec2(textureSize(atlas, 0))).rg;
    const vec3 halo = vec3(0.05, 0.06, 0.07);
    fragment = vec4(mix(halo, colour.rgb, ink.r), max(ink.r, ink.g * 0.75) * colour.a);
}
