// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
#include "environment.glsl"
in vec3 local;
in vec3 world;
in vec3 normal;
flat in vec3 size;
flat in ivec4 ids;
flat in vec4 header; // bands of the model: bottom of U1, rack units, texture layer or -1
flat in vec4 worst;  // of the rack: colour, use
#ifdef NEAR
in float shown;
in float flatness;
in float facingZ; // of the normal in the rack's space
#endif

uniform sampler2DArray facades;
uniform sampler2D bands;        // scene/rack_bands.h
#ifdef GLASS
uniform float opacity; // less than 1 while it turns to glass
#define OPACITY(mark) opacity
#else
#define OPACITY(mark) (mark)
#endif
// LENS: 0 none, 1 a value per server, 2 per rack; one program each. GLASS: defined where one sees through

out vec4 fragColor;

const float rackUnit = 0.04445;
const vec2 sheet = vec2(1024.0, 2048.0);

#include "lens.glsl"

vec4 tile(vec4 rect, vec2 at, float layer)
{
    vec2 pixel = rect.xy + clamp(at, vec2(0.004), vec2(0.996)) * rect.zw;
    return texture(facades, vec3(pixel / sheet, layer));
}

/// The baked face, encoded colours; alpha is 1 for lit, 0.5 for glowing.
vec4 baked(int face, float layer)
{
    vec3 at = vec3(local.x / size.x + 0.5, 1.0 - local.y / size.y, local.z / size.z + 0.5);
    // One look-up for all faces: a software rasteriser runs every branch, and look-ups are what costs.
    bool side = face == 2;
    bool top = face == 3;
    vec4 rect = side ? vec4(0.0, 1570.0, 250.0, 478.0)
        : top ? vec4(250.0, 1570.0, 299.0, 478.0)
        : vec4(face == 1 ? 512.0 : 0.0, 0.0, 512.0, 1570.0);
    float across = side ? at.z : face == 1 ? 1.0 - at.x : at.x;
    return tile(rect, vec2(across, top ? at.z : at.y), layer);
}

/// Without a picture: a dark cabinet with a frame, doors and quiet unit lines.
vec4 plain(int face)
{
    if (face >= 2) {
        return vec4(vec3(face == 3 ? 0.17 : 0.15), 1.0);
    }
    float frame = smoothstep(0.0, 0.01, 0.5 * size.x - 0.055 - abs(local.x));
    float line = gridLine((local.y - 0.1) / rackUnit, 0.06);
    return vec4(mix(vec3(0.13), mix(vec3(0.20, 0.21, 0.22), vec3(0.13), line), frame), 1.0);
}

float occlusion(int face)
{
    if (quality < 0.5) {
        return 1.0;
    }
    if (face == 3) {
        return 1.0;
    }
    float h = local.y / size.y;
    float floorShade = mix(0.58, 1.0, smoothstep(0.0, 0.16, h));
    float edge = face == 2 ? 1.0 : smoothstep(0.0, 0.05, 0.5 * size.x - abs(local.x)) * 0.45 + 0.55;
    return floorShade * edge;
}

vec3 light(int face)
{
    if (quality < 0.5) {
        return vec3(face == 0 ? 1.0 : face == 1 ? 0.75 : face == 3 ? 0.85 : 0.6);
    }
    float h = local.y / size.y;
    if (face == 0) {
        return vec3(1.02, 1.06, 1.10) * (0.88 + 0.42 * h);
    }
    if (face == 1) {
        return vec3(1.00, 0.92, 0.83) * (0.86 + 0.30 * h);
    }
    if (face == 3) {
        // The strip over the cold aisle lies on the front edge, the rear fades: rows show which way they look.
        float ahead = local.z / size.z + 0.5;
        return vec3(0.95, 1.0, 1.05) * (0.50 + 0.75 * ahead * ahead);
    }
    return vec3(0.85, 0.90, 0.96) * (0.45 + 0.5 * h);
}

/// The picture of the surface: of the face, or on a relief what of the face it takes.
vec4 skinOf(int face)
{
    vec4 skin = header.z >= 0.0 ? baked(face, header.z) : plain(face);
#ifdef NEAR
    // What the picture cannot show, flanks and the upsides of hoses and handles, is shaded by its direction.
    vec3 n = normalize(normal);
    float facing = face < 2 ? facingZ * facingZ : 1.0;
    float turned = face < 2 ? 0.80 + 0.34 * max(n.y, 0.0) - 0.22 * max(-n.y, 0.0) : 1.0;
    // Depths are dark: the picture there is of what stands before them, and would be smeared along z.
    float deep = (1.0 - smoothstep(0.36, 0.48, shown)) * (1.0 - flatness);
    skin = mix(skin, vec4(0.115, 0.12, 0.125, 1.0), deep);
    skin.rgb *= mix(mix(shown, 1.0, 0.15) * mix(turned, 1.0, facing * 0.4), 1.0, flatness);
#endif
    return skin;
}

vec3 naturalColour(vec4 skin, int face)
{
    vec3 natural = toLinear(skin.rgb) * light(face) * occlusion(face);
    natural += toLinear(skin.rgb) * (skin.a < 0.8 ? 1.6 * (1.0 - skin.a) : 0.0);
    if (quality > 0.5) {
        natural += vec3(0.05, 0.055, 0.06) * fresnel(normal, world) * (face == 2 ? 2.0 : 1.0);
    }
    return natural;
}

#if LENS == 0
void main()
{
    vec4 skin = skinOf(ids.w);
    float mark = skin.a < 0.8 ? glowMark : plainMark;
    fragColor = vec4(capped(finish(naturalColour(skin, ids.w), world)), OPACITY(mark));
}
#else
void main()
{
    int face = ids.w;
    float far = smoothstep(0.5, 1.6, fwidth(local.y) / rackUnit);
    vec4 skin = skinOf(face);
    vec3 natural = naturalColour(skin, face);

    // The room turns grey, and what has a value takes its colour.
    float luminance = dot(skin.rgb, vec3(0.3, 0.59, 0.11));
    vec3 grey = toLinear(vec3(luminance)) * light(face) * occlusion(face) * 0.62;
    vec3 hatched = hatch(vec2(local.x, face == 3 ? local.z : local.y));
    Paint whole = paintOf(worst, hatched);
    Paint paint = Paint(vec3(0.0), 0.0);
    float strip = 0.0; // coverage of the flat strip in the pure colour of the legend
    if (face == 3) {
        // From above only the tops are seen: a lid in the colour of the worst server, inside a dark rim.
        float rim = min(0.5 * size.x - abs(local.x), 0.5 * size.z - abs(local.z));
        paint = Paint(whole.colour, whole.weight * smoothstep(0.05, 0.075 + fwidth(rim), rim) * 0.8);
        luminance = 0.50;
    } else if (face < 2) {
        float u = floor((local.y - header.x) / rackUnit);
        vec4 band = u >= 0.0 && u < header.y ? texelFetch(bands, ivec2(2 * ids.x + face, 1 + int(u)), 0) : vec4(0.0);
        float halfWidth = band.w > 0.0 ? band.w : 0.5 * size.x - 0.15;
        float inside = smoothstep(0.0, 0.004 + fwidth(local.x), halfWidth - abs(local.x));
#if LENS == 2
        paint = whole;
        strip = smoothstep(0.012, 0.010, abs(local.y - header.x)) * inside;
#else
        if (band.x > 0.5) {
            int server = ids.y + int(band.x + 0.5) - 1;
            paint = paintOf(texelFetch(serverValues, ivec2(server & 127, server >> 7), 0), hatched);
            float above = local.y - band.y;
            strip = step(0.004, above) * step(above, 0.022) * step(abs(local.x), halfWidth - 0.008);
        }
#endif
#ifdef NEAR
        // Hoses and handles hang before the faces: they keep their own colours.
        float facing = smoothstep(0.90, 0.98, abs(facingZ));
        inside *= mix(facing, 1.0, flatness);
        strip *= step(0.5, inside);
#endif
        paint.weight *= inside;
        float unitsTop = header.x + header.y * rackUnit;
        float body = step(header.x, local.y) * step(local.y, unitsTop - 3.0 * rackUnit)
            * smoothstep(0.0, 0.004 + fwidth(local.x), 0.5 * size.x - 0.15 - abs(local.x));
        paint.colour = mix(paint.colour, whole.colour, far);
        paint.weight = mix(paint.weight, whole.weight * body * 0.9, far);
        strip *= 1.0 - far;
        luminance = mix(luminance, 0.42, far);
        if (face == 1) {
            // Cables, risers and cords keep their own colours: behind, they are what people look for.
            paint.weight *= 0.38;
            grey = mix(grey, natural, 0.6);
            strip = 0.0;
        }
    }
    float shade = mix(1.0, occlusion(face), 0.5);
    vec3 chroma = skin.rgb - vec3(dot(skin.rgb, vec3(0.3, 0.59, 0.11)));
    vec3 painted = (mix(skin.rgb * 0.55, paint.colour * (0.35 + 0.9 * luminance), 0.9) + 0.8 * (1.0 - far) * chroma) * shade;
    vec3 colour = finish(grey, world);
    float haze = quality > 0.5 ? 0.45 * fogAmount(world) : 0.0;
    colour = mix(colour, mix(painted, encode(mix(fogOutdoors, fogIndoors, indoors)), haze), paint.weight);
    // The strip bypasses light, fog and tone mapping: it is the legend's colour to the bit.
    strip *= step(0.5, paint.weight);
    colour = mix(colour, paint.colour, strip);
    fragColor = vec4(capped(colour), OPACITY(strip > 0.5 ? exactMark : plainMark));
}
#endif
