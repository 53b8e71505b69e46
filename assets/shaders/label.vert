#version 330 core
// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One quad per glyph or chip, of constant size on the screen. Buffers: scene/labels.cpp.
in vec3 vertexPosition; // -1 to 1
in vec4 labelAnchor;    // world; w: corner radius of a chip
in vec4 labelRect;      // pixels from the anchor: left, top, width, height; y down
in vec4 labelAtlas;     // texels: left, top, width, height; width 0: a chip; width -1: a line as
                        // thick as the height, along the diagonal of the rectangle
in vec4 labelColour;

uniform mat4 mvp;
uniform vec2 viewportPx;

out vec2 texel;
out vec2 inChip;
flat out vec3 chip; // width, height, radius; width 0: a glyph
flat out vec4 colour;

void main()
{
    vec4 clip = mvp * vec4(labelAnchor.xyz, 1.0);
    vec2 corner = vertexPosition.xy * 0.5 + 0.5;
    // The anchor snaps to whole pixels, so that letters stay sharp.
    vec2 at = floor((clip.xy / clip.w * 0.5 + 0.5) * viewportPx + 0.5);
    vec2 px = labelRect.xy + corner * labelRect.zw;
    vec2 size = labelRect.zw;
    if (labelAtlas.z < -0.5) {
        vec2 along = labelRect.zw / max(length(labelRect.zw), 0.001);
        const float soft = 1.0; // room for the smooth edge
        size = vec2(length(labelRect.zw), labelAtlas.w);
        px = labelRect.xy + corner.x * labelRect.zw +
             vec2(-along.y, along.x) * (corner.y - 0.5) * (labelAtlas.w + 2.0 * soft);
        corner.y = (corner.y - 0.5) * (1.0 + 2.0 * soft / labelAtlas.w) + 0.5;
    }
    vec2 ndc = (at + vec2(px.x, -px.y)) / viewportPx * 2.0 - 1.0;
    texel = labelAtlas.xy + corner * labelAtlas.zw;
    inChip = (corner - 0.5) * size;
    chip = labelAtlas.z > 0.5 ? vec3(0.0) : vec3(size, labelAnchor.w);
    colour = labelColour;
    gl_Position = clip.w > 0.0 ? vec4(ndc, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
