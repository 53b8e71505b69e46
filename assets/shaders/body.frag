// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
// What is mounted in racks, as plain solid bodies behind the glass of an x-ray.
#include "environment.glsl"
in vec3 local;
in vec3 world;
in vec3 normal;
flat in vec3 size;
flat in ivec4 ids;
flat in vec4 worst; // of the rack: colour of the lens, use

#include "lens.glsl"
uniform float lensLook; // 0 none, 1 a value per server, 2 per rack

out vec4 fragColor;

void main()
{
    vec3 base = ids.z == 1 ? vec3(0.16, 0.26, 0.34) : ids.z == 2 ? vec3(0.10, 0.24, 0.26) : vec3(0.30, 0.32, 0.35);
    float rim = 1.0 - abs(dot(normalize(eye - world), normal));
    vec3 light = hallLight(normal, 0.95);
    vec3 toEdge = 0.5 * size - abs(local - vec3(0.0, size.y * 0.5, 0.0));
    vec2 inFace = ids.w < 2 ? toEdge.xy : ids.w == 2 ? toEdge.zy : toEdge.xz;
    float inner = min(inFace.x, inFace.y);
    float edge = 1.0 - smoothstep(0.004, 0.006 + fwidth(inner) * 1.2, inner);
    if (lensLook < 0.5) {
        vec3 colour = base * light * (1.0 + 0.7 * edge) + vec3(0.10, 0.11, 0.12) * rim * rim;
        fragColor = vec4(capped(finish(colour, world)), 1.0);
        return;
    }
    vec2 at = ids.w == 3 ? local.xz : ids.w == 2 ? local.zy : local.xy;
    vec4 own = ids.x < 0 ? vec4(0.0) : texelFetch(serverValues, ivec2(ids.x & 127, ids.x >> 7), 0);
    Paint paint = paintOf(lensLook > 1.5 ? worst : own, hatch(at));
    float grey = dot(base, vec3(0.3, 0.59, 0.11));
    vec3 room = finish(vec3(grey) * light * 0.6 * (1.0 + 0.5 * edge), world);
    // Front and rear are the legend's colour to the bit inside a shaded edge; the other sides show the shape.
    float shade = ids.w < 2 ? 1.0 - 0.45 * edge : (ids.w == 3 ? 0.92 : 0.62) + 0.25 * edge;
    fragColor = vec4(capped(mix(room, paint.colour * shade, paint.weight)), 1.0);
}
