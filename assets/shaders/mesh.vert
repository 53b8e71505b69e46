#version 330 core
// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A mesh drawn once per instance. Buffers and uniforms: scene/mesh_entity.cpp.
in vec3 vertexPosition;
in vec3 vertexNormal;
in vec4 vertexColour;   // square root of base colour times occlusion; a: x within the part's box
in vec4 vertexMaterial; // metallic, roughness, emission; a: z within the part's box
in float vertexPart;
in vec4 instancePlace; // origin in the world, yaw in radians
in vec4 instanceTint;  // colour, use
in vec2 instanceMore;  // scale, number

uniform mat4 mvp;
uniform sampler2D partTints;
uniform vec2 highlight;     // selected, hovered instance; -1: none
uniform vec2 partHighlight; // selected, hovered part
uniform vec2 loosePart;     // part, opacity
uniform vec3 looseOffset;
uniform float glassShare; // how much of the enclosure has turned to glass
uniform int enclosure;    // bit per part, of the first 31

#include "section.glsl"
out vec3 world;
out vec3 local;
out vec3 normal;
out vec3 localNormal;
out vec3 colour;
out vec3 material;
out vec2 withinPart;
flat out vec4 tint;
flat out vec2 chosen; // how strongly selected, hovered
flat out float opacity;

void main()
{
    local = vertexPosition;
    opacity = 1.0;
    if (abs(vertexPart - loosePart.x) < 0.5) {
        local += looseOffset;
        opacity = loosePart.y;
    }
    int part = int(vertexPart + 0.5);
    bool encloses = part < 31 && ((enclosure >> part) & 1) == 1;
#if GLASS
    opacity *= encloses ? glassShare : 0.0;
#else
    opacity *= encloses ? 1.0 - glassShare : 1.0;
#endif
    float c = cos(instancePlace.w);
    float s = sin(instancePlace.w);
    mat3 turn = mat3(c, 0.0, -s, 0.0, 1.0, 0.0, s, 0.0, c);
    world = turn * local * instanceMore.x + instancePlace.xyz;
    localNormal = vertexNormal;
    normal = turn * vertexNormal;
    colour = vertexColour.rgb * vertexColour.rgb;
    material = vertexMaterial.rgb;
    withinPart = vec2(vertexColour.a, vertexMaterial.a);

    tint = instanceTint;
    if (tint.a < -0.5) { // Tint::Use::Paint
        bool painted = distance(vertexMaterial.rg, vec2(0.4, 0.3)) < 0.006;
        colour *= painted ? tint.rgb : vec3(1.0);
        tint = vec4(0.0);
    }
#if ZONE == 1
    tint = texelFetch(partTints, ivec2(part & 255, part >> 8), 0);
#endif
    chosen = vec2(lessThan(abs(highlight - instanceMore.y), vec2(0.5)))
           + vec2(lessThan(abs(partHighlight - vertexPart), vec2(0.5)));
    clipToSection(world);
    gl_Position = opacity > 0.001 ? mvp * vec4(world, 1.0) : vec4(2.0, 2.0, 2.0, 1.0); // gone: clipped
}
