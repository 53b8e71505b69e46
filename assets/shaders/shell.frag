// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
#include "environment.glsl"
in vec3 local;
in vec3 world;
in vec3 normal;
flat in vec3 size;
flat in vec3 tone;
flat in int face;
flat in float cutOff;

uniform sampler2D hallMap; // scene/ground_map.h
uniform sampler2D yardMap;
uniform vec4 hallRect;
uniform vec4 yardRect;
#ifdef GLASS
uniform float opacity; // less than 1 while it fades
#define OPACITY(mark) opacity
#else
#define OPACITY(mark) (mark)
#endif

out vec4 fragColor;

const int style = STYLE; // SurfaceStyle: one program each

/// Broad unevenness of the surface.
float unevenness()
{
    float along = face == 0 ? local.z : local.x;
    vec2 at = world.xz * (style == 1 ? 0.35 : style == 7 ? 0.09 : 0.06);
    return noise2(style == 6 ? vec2(along * 0.05, local.y * 0.4) : at);
}

vec3 inHall(vec2 at) { return texture(hallMap, (at - hallRect.xy) * hallRect.zw).rgb; }
vec3 inYard(vec2 at) { return texture(yardMap, (at - yardRect.xy) * yardRect.zw).rgb; }

/// Light raised floor: 600 mm tiles, thin joints, perforated in the cold aisles, light strips mirrored in it.
vec3 hallFloor(float uneven)
{
    vec2 tileAt = world.xz / 0.6;
    vec2 index = floor(tileAt);
    vec3 map = inHall(world.xz);
    float joint = max(gridLine(tileAt.x, 0.007), gridLine(tileAt.y, 0.007));
    float vary = hash21(index) * 0.05 + uneven * 0.05;
    vec3 albedo = vec3(0.40, 0.41, 0.42) * (0.93 + vary);
    float perforated = step(0.5, inHall((index + 0.5) * 0.6).g);
    if (perforated > 0.5) {
        vec2 hole = fract(tileAt * 15.0) - 0.5;
        float f = fwidth(tileAt.x * 15.0) + fwidth(tileAt.y * 15.0);
        float rim = step(0.07, min(fract(tileAt.x), 1.0 - fract(tileAt.x)))
            * step(0.07, min(fract(tileAt.y), 1.0 - fract(tileAt.y)));
        float dark = mix(smoothstep(0.36, 0.28, length(hole)), 0.28, smoothstep(0.4, 1.0, f)) * rim;
        albedo *= 1.0 - 0.72 * dark;
    }
    albedo *= 1.0 - 0.55 * joint;
    float open = mix(0.16, 1.0, map.r * map.r);
    vec3 colour = albedo * vec3(0.86, 0.90, 0.94) * open;
    if (quality > 0.5) {
        vec3 view = normalize(eye - world);
        float grazing = 1.0 - view.y;
        float mirror = 0.28 + 0.85 * grazing * grazing * grazing;
        colour += vec3(0.60, 0.66, 0.72) * map.b * mirror * (1.0 - 0.6 * joint) * (1.0 - 0.35 * perforated);
        colour += vec3(0.06, 0.065, 0.07) * grazing * grazing * open;
    }
    return colour;
}

vec3 hallWall()
{
    if (face == 1) {
        return toLinear(vec3(0.30, 0.33, 0.36)) * 1.3;
    }
    float along = face == 0 ? local.z : local.x;
    vec3 albedo = toLinear(tone);
    float base = smoothstep(0.16, 0.15, local.y);
    float rail = smoothstep(0.012, 0.006, abs(local.y - 1.18));
    albedo = mix(albedo, vec3(0.10, 0.11, 0.12), max(base, rail * 0.6));
    albedo *= 1.0 - 0.16 * gridLine(along / 3.0, 0.004);
    float height = clamp(local.y / 7.0, 0.0, 1.0);
    return albedo * hallLight(normal, 0.78 + 0.35 * height * (1.0 - height) * 2.0) * 1.25;
}

vec3 cableTray()
{
    vec3 albedo = toLinear(tone);
    float slots = face == 2 ? 0.45 * (1.0 - gridLine(local.x / 0.25, 0.22)) * smoothstep(0.03, 0.035, local.y) : 0.0;
    if (face == 3 || face == 1) {
        albedo *= 0.55 + 0.45 * gridLine(local.x / 0.25, 0.10);
    }
    vec3 up = vec3(normal.x, abs(normal.y) * 0.2, normal.z);
    return albedo * (1.0 - slots) * hallLight(up, 0.72);
}

vec3 ceilingDeck()
{
    vec2 at = world.xz;
    vec3 albedo = toLinear(tone) * 0.55;
    float ribs = gridLine(at.x / 0.75, 0.10);
    float beams = gridLine(at.y / 6.0, 0.035);
    albedo *= (1.0 - 0.30 * ribs) * (1.0 - 0.5 * beams);
    return albedo * vec3(0.42, 0.46, 0.50);
}

/// Profiled metal sheet: vertical ribs, horizontal joints every six metres, darker plinth.
vec3 cladding(float uneven)
{
    if (face == 1) {
        return cutOff > 0.5 ? toLinear(vec3(0.34, 0.36, 0.39)) : toLinear(tone) * dayLight(normal, 1.0);
    }
    float along = face == 0 ? local.z : local.x;
    float f = fwidth(along / 0.3);
    float rib = mix(sin(along / 0.3 * 6.2831853), 0.0, smoothstep(0.25, 0.8, f));
    vec3 albedo = toLinear(tone) * (1.0 + 0.10 * rib);
    albedo *= 1.0 - 0.22 * gridLine(along / 6.0, 0.004);
    albedo *= 0.94 + 0.08 * uneven;
    float plinth = smoothstep(0.85, 0.84, local.y);
    albedo = mix(albedo, vec3(0.20, 0.20, 0.20), plinth);
    float band = smoothstep(0.03, 0.02, abs(local.y - size.y + 1.0) - 0.28);
    albedo = mix(albedo, vec3(0.09, 0.12, 0.15), band * 0.55);
    vec3 bent = normalize(normal + 0.25 * rib * vec3(normal.z, 0.0, -normal.x));
    float foot = quality > 0.5 ? mix(0.66, 1.0, smoothstep(0.0, 2.6, local.y)) : 1.0;
    return albedo * dayLight(bent, 1.0) * foot;
}

vec3 yard(vec3 albedo)
{
    vec3 map = inYard(world.xz);
    return albedo * dayLight(vec3(0.0, 1.0, 0.0), map.r) * mix(0.45, 1.0, map.g);
}

vec3 yardAlbedo(float uneven)
{
    vec2 p = world.xz;
    float broad = uneven * 0.5 + noise2(p * 0.31) * 0.5;
    float fine = mix(noise2(p * 5.0), 0.5, smoothstep(0.05, 0.25, fwidth(p.x)));
    vec3 base = toLinear(tone);
    if (style == 8) {
        vec3 albedo = base * (0.86 + 0.16 * broad + 0.06 * fine);
        return albedo * (1.0 - 0.35 * max(gridLine(p.x / 6.0, 0.004), gridLine(p.y / 6.0, 0.004)));
    }
    if (style == 9) {
        return base * vec3(0.86, 0.82, 0.76) * (0.66 + 0.22 * broad + 0.34 * fine);
    }
    if (style == 10) {
        float patch_ = noise2(p * 0.011) * 0.6 + broad * 0.4;
        return base * mix(vec3(0.80, 0.86, 0.70), vec3(1.05, 1.0, 0.88), patch_) * (0.82 + 0.2 * fine);
    }
    vec3 asphalt = vec3(0.075, 0.078, 0.082) * (0.85 + 0.2 * broad + 0.25 * fine);
    if (style == 11) {
        float lane = mod(local.z + size.z * 0.5, 16.0);
        float stall = step(lane, 5.0) + step(11.0, lane);
        float line = gridLine(local.x / 2.6, 0.022) * stall;
        float heads = smoothstep(0.07, 0.04, abs(lane - 0.05)) ;
        return mix(asphalt, vec3(0.55), max(line, heads) * 0.8);
    }
    return asphalt;
}

vec3 windows()
{
    float along = local.x;
    float frame = max(gridLine(along / 1.5, 0.03), smoothstep(0.05, 0.02, min(local.y, size.y - local.y)));
    vec3 glass = vec3(0.05, 0.07, 0.09) + vec3(0.35, 0.42, 0.50) * (0.25 + 0.75 * fresnel(normal, world));
    float lit = step(0.72, hash21(vec2(floor(along / 1.5 + 0.5), 3.0)));
    glass = mix(glass, vec3(0.75, 0.62, 0.42), lit * 0.45);
    return mix(glass, vec3(0.16, 0.17, 0.18), frame);
}

void main()
{
    vec3 colour;
    switch (style) {
    case 1: colour = face == 1 ? hallFloor(unevenness()) : vec3(0.05); break;
    case 2: colour = hallWall(); break;
    case 3: fragColor = vec4(sqrt(toLinear(tone) * (1.0 - 0.5 * step(0.48, abs(fract(local.x / 1.5) - 0.5)))), OPACITY(glowMark)); return;
    case 4: colour = cableTray(); break;
    case 5: colour = ceilingDeck(); break;
    case 6: colour = cladding(unevenness()); break;
    case 7:
        colour = toLinear(tone) * (0.92 + 0.1 * unevenness())
            * (1.0 - 0.14 * gridLine(local.x / 3.0, 0.006)) * dayLight(normal, 1.0);
        break;
    case 8: case 9: case 10: case 11: case 15: colour = yard(yardAlbedo(unevenness())); break;
    case 13: colour = windows(); break;
    case 14: {
        float round = 1.0 - abs((face == 2 ? local.y / size.y : local.z / size.z + 0.5) - 0.5) * 1.3;
        colour = toLinear(tone) * hallLight(normal, 0.5 + 0.5 * round) * (1.0 - 0.4 * gridLine(local.x / 3.0, 0.01));
        break;
    }
    default:
        colour = toLinear(tone) * (indoors > 0.5 ? hallLight(normal, 0.8) : dayLight(normal, 1.0));
    }
    fragColor = vec4(capped(finish(colour, world)), OPACITY(plainMark));
}
