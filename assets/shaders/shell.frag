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

vec4 inHall(vec2 at) { return texture(hallMap, (at - hallRect.xy) * hallRect.zw); }
vec3 inYard(vec2 at) { return texture(yardMap, (at - yardRect.xy) * yardRect.zw).rgb; }

/// Light raised floor: 600 mm tiles, thin joints, perforated in the cold aisles, light strips mirrored in it.
vec3 hallFloor(float uneven)
{
    vec2 tileAt = world.xz / 0.6;
    vec2 index = floor(tileAt);
    vec4 map = inHall(world.xz);
    float joint = max(gridLine(tileAt.x, 0.007), gridLine(tileAt.y, 0.007));
    float apart = 1.0 - smoothstep(0.25, 0.7, fwidth(tileAt.x) + fwidth(tileAt.y)); // tiles told from one another
    float vary = mix(0.025, hash21(index) * 0.05, apart) + uneven * 0.05;
    vec3 albedo = vec3(0.40, 0.41, 0.42) * (0.93 + vary);
    float perforated = mix(map.g, step(0.5, inHall((index + 0.5) * 0.6).g), apart);
    if (perforated > 0.05) {
        vec2 hole = fract(tileAt * 15.0) - 0.5;
        float f = fwidth(tileAt.x * 15.0) + fwidth(tileAt.y * 15.0);
        float rim = step(0.07, min(fract(tileAt.x), 1.0 - fract(tileAt.x)))
            * step(0.07, min(fract(tileAt.y), 1.0 - fract(tileAt.y)));
        float dark = mix(smoothstep(0.36, 0.28, length(hole)), 0.28, smoothstep(0.4, 1.0, f)) * rim;
        albedo *= 1.0 - 0.72 * dark * perforated;
    }
    albedo *= 1.0 - 0.55 * joint;
    float open = mix(0.10, 1.0, map.r);
    vec3 light = mix(vec3(0.44, 0.33, 0.25), vec3(0.88, 0.92, 0.96), map.a);
    // Without its roof a hall is seen from above at a glance: the floor steps back behind the racks.
    vec3 colour = albedo * light * open * mix(0.86, 1.0, indoors);
    if (quality > 0.5) {
        vec3 view = normalize(eye - world);
        float grazing = 1.0 - view.y;
        float mirror = 0.28 + 0.85 * grazing * grazing * grazing;
        colour += mix(vec3(0.34, 0.25, 0.17), vec3(0.62, 0.68, 0.74), map.a) * map.b * mirror * (1.0 - 0.6 * joint) * (1.0 - 0.35 * perforated);
        colour += vec3(0.06, 0.065, 0.07) * grazing * grazing * open;
    }
    return colour;
}

/// Sealed concrete of the corridors between halls.
vec3 slab(float uneven)
{
    float open = mix(0.16, 1.0, inHall(world.xz).r);
    vec3 albedo = toLinear(tone) * (0.82 + 0.3 * uneven);
    albedo *= 1.0 - 0.25 * max(gridLine(world.x / 5.0, 0.004), gridLine(world.z / 5.0, 0.004));
    return albedo * vec3(0.78, 0.82, 0.86) * open;
}

/// Two glazed leaves in a steel frame; behind the glass the warm dark of a hot aisle.
vec3 aisleDoor()
{
    if (face == 1) {
        return vec3(0.10, 0.085, 0.075);
    }
    float x = abs(local.x);
    float y = local.y;
    float half_ = size.x * 0.5;
    float fx = fwidth(local.x) + 1e-5;
    float fy = fwidth(local.y) + 1e-5;
    float frame = max(above(x, half_ - 0.06, fx), max(above(y, size.y - 0.07, fy), 1.0 - above(y, 0.10, fy)));
    float leaf = max(stroke(x, 0.035, fx), above(x, half_ - 0.14, fx));
    leaf = max(leaf, max(above(y, size.y - 0.20, fy), stroke(y - 0.84, 0.06, fy)));
    float handle = stroke(x - 0.11, 0.018, fx) * above(0.16, abs(y - 1.05), fy);
    vec3 glass = mix(vec3(0.060, 0.047, 0.038), vec3(0.16, 0.12, 0.09), smoothstep(0.2, 2.2, local.y));
    vec3 metal = toLinear(tone) * hallLight(normal, 0.62);
    vec3 colour = mix(glass, metal, max(leaf, frame) * (0.75 + 0.25 * frame));
    colour = mix(colour, toLinear(vec3(0.62, 0.34, 0.22)) * 0.8, stroke(y - 1.55, 0.05, fy) * (1.0 - max(leaf, frame)));
    return mix(colour, vec3(0.45), handle) + vec3(0.05) * fresnel(normal, world);
}

/// A grey beam; its middle carries a plate in the colour of the aisle.
vec3 aisleSign()
{
    vec3 steel = toLinear(vec3(0.40, 0.42, 0.44));
    float fx = fwidth(local.x) + 1e-5;
    float fy = fwidth(local.y) + 1e-5;
    float middle = abs(local.y - size.y * 0.5);
    float plate = above(0.42, abs(local.x), fx) * above(size.y * 0.36, middle, fy);
    float arrow = above(0.30, abs(local.x), fx) * stroke(middle, 0.022, fy);
    vec3 albedo = mix(steel, toLinear(tone), plate);
    return mix(albedo, vec3(0.62), arrow * plate) * hallLight(vec3(normal.x, max(normal.y, 0.0), normal.z), 0.95);
}

vec3 hallWall()
{
    if (face == 1) {
        return toLinear(vec3(0.33, 0.355, 0.38));
    }
    float along = face == 0 ? local.z : local.x;
    vec3 albedo = toLinear(tone);
    float base = smoothstep(0.16, 0.15, local.y);
    float rail = smoothstep(0.012, 0.006, abs(local.y - 1.18));
    albedo = mix(albedo, vec3(0.10, 0.11, 0.12), max(base, rail * 0.6));
    albedo *= 1.0 - 0.16 * gridLine(along / 3.0, 0.004);
    float height = clamp(local.y / 7.0, 0.0, 1.0);
    albedo *= mix(0.42, 1.0, smoothstep(0.0, 1.5, local.y)) * (1.0 - 0.30 * cutOff);
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
    float panel = floor(along / 6.0);
    albedo *= 0.965 + 0.07 * hash21(vec2(panel, floor(size.x)));
    albedo *= 1.0 - 0.10 * stroke(local.y - 6.2, 0.03, fwidth(local.y) + 1e-5);
    albedo *= 1.0 - 0.10 * smoothstep(3.0, 0.0, size.y - local.y);
    float plinth = smoothstep(0.85, 0.84, local.y);
    albedo = mix(albedo, vec3(0.24, 0.235, 0.225), plinth);
    float band = smoothstep(0.03, 0.02, abs(local.y - size.y + 1.0) - 0.28);
    albedo = mix(albedo, vec3(0.09, 0.12, 0.15), band * 0.55);
    vec3 bent = normalize(normal + 0.25 * rib * vec3(normal.z, 0.0, -normal.x));
    float foot = quality > 0.5 ? mix(0.66, 1.0, smoothstep(0.0, 2.6, local.y)) : 1.0;
    vec3 pools = quality > 0.5 ? lampLight * inYard(world.xz + normal.xz * 1.2).b * smoothstep(6.0, 0.0, local.y) * 0.9 : vec3(0.0);
    return albedo * (dayLight(bent, 1.0) * foot + pools);
}

/// Ground in sun, in shade, and in the pools of the lamps.
vec3 yard(vec3 albedo)
{
    vec3 map = inYard(world.xz);
    float pool = style == 10 ? 0.45 * map.b : map.b; // dark grass swallows most of a lamp's light
    return albedo * (dayLight(vec3(0.0, 1.0, 0.0), map.r) * mix(0.42, 1.0, map.g) + lampLight * pool);
}

/// Fields around the site, then nothing but haze. Decoration: no survey of a place.
vec3 fields(vec2 p, float fine)
{
    vec2 q = vec2(0.93 * p.x + 0.37 * p.y, 0.93 * p.y - 0.37 * p.x) / vec2(230.0, 150.0) + 0.37;
    vec2 field = floor(q);
    float crop = hash21(field);
    vec3 albedo = mix(vec3(0.135, 0.175, 0.065), vec3(0.30, 0.255, 0.125), step(0.42, crop));
    albedo = mix(albedo, vec3(0.195, 0.155, 0.110), step(0.62, crop));
    albedo = mix(albedo, vec3(0.095, 0.145, 0.060), step(0.76, crop));
    vec2 width_ = fwidth(q) + 1e-5;
    vec2 inside = (0.5 - abs(fract(q) - 0.5)) / width_; // pixels from the border: there all crops are the mean, no edge flickers
    albedo = mix(vec3(0.18, 0.18, 0.09), albedo, clamp(min(inside.x, inside.y), 0.0, 1.0));
    float rows = (crop > 0.5 ? q.x * 230.0 : q.y * 150.0) / 4.5;
    albedo *= 1.0 + 0.10 * sin(rows * 6.2831853) * (1.0 - smoothstep(0.2, 0.5, max(width_.x * 51.0, width_.y * 33.0))) * clamp(min(inside.x, inside.y), 0.0, 1.0) + 0.12 * (fine - 0.5);
    float hedge = max(gridLine(q.x, 0.010), gridLine(q.y, 0.015));
    return mix(albedo, vec3(0.045, 0.070, 0.032), hedge * 0.85);
}

/// Grains and hairline cracks, told from one another only near the eye: mean 0, at most about 1.
float grain(vec2 p)
{
    float f = fwidth(p.x) + fwidth(p.y);
    float dust = (noise2(p * 57.0) - 0.5) * (1.0 - smoothstep(0.008, 0.022, f));
    float sand = (noise2(p.yx * 23.0) - 0.5) * (1.0 - smoothstep(0.02, 0.05, f));
    float stones = (noise2(p * 9.0 + 7.0) - 0.5) * (1.0 - smoothstep(0.05, 0.13, f));
    return 1.0 * dust + 0.8 * sand + 0.35 * stones;
}

/// Mown lawn inside the site, fields outside.
vec3 meadow(float uneven, float fine)
{
    vec2 p = world.xz;
    float patch_ = noise2(p * 0.013) * 0.6 + uneven * 0.4;
    float stripe = (p.x * 0.6 + p.y * 0.8) / 9.0;
    float mown = sin(stripe * 6.2831853) * 4.0;
    mown = clamp(mown, -1.0, 1.0) * (1.0 - smoothstep(0.2, 0.5, fwidth(stripe)));
    vec3 lawn = mix(vec3(0.130, 0.205, 0.072), vec3(0.235, 0.245, 0.115), smoothstep(0.25, 0.85, patch_));
    lawn *= (1.0 + 0.032 * mown) * (0.84 + 0.32 * fine) * (0.90 + 0.20 * noise2(p * 0.05 + 3.0));
    vec2 beyond = abs((p - yardRect.xy) * yardRect.zw - 0.5) / yardRect.zw - 0.5 / yardRect.zw;
    float out_ = smoothstep(-6.0, 6.0, max(beyond.x, beyond.y) + 24.0 * (patch_ - 0.5));
    return mix(lawn, fields(p, fine), out_);
}

/// Road: kerbs, white edges and a dashed middle line along the longer side.
vec3 road(vec3 asphalt, float broad)
{
    bool alongX = size.x >= size.z;
    float across = alongX ? local.z : local.x;
    float along = alongX ? local.x : local.z;
    float half_ = 0.5 * min(size.x, size.z);
    float f = fwidth(across) + 1e-5;
    float wear = 0.8 * (0.75 + 0.5 * broad);
    float tracks = stroke(abs(across) - half_ * 0.5, 0.55, f) * 0.10;
    vec3 albedo = asphalt * (1.0 + tracks);
    float dash = above(0.18, abs(fract(along / 9.0) - 0.5), fwidth(along) / 9.0 + 1e-5);
    float ends = smoothstep(0.0, 0.2, 0.5 * max(size.x, size.z) - abs(along));
    float line = max(stroke(across, 0.075, f) * dash, stroke(abs(across) - half_ + 0.55, 0.07, f)) * ends;
    albedo = mix(albedo, vec3(0.46), line * wear);
    return mix(albedo, vec3(0.40, 0.39, 0.37), stroke(abs(across) - half_ + 0.1, 0.11, f));
}

vec3 yardAlbedo(float uneven)
{
    vec2 p = world.xz;
    float broad = uneven * 0.5 + noise2(p * 0.31) * 0.5;
    float fine = quality > 0.5 ? mix(noise2(p * 5.0), 0.5, smoothstep(0.05, 0.25, fwidth(p.x))) : 0.5;
    float close = quality > 0.5 ? grain(p) : 0.0;
    vec3 base = toLinear(tone);
    if (style == 8) {
        vec3 albedo = base * (0.86 + 0.16 * broad + 0.06 * fine + 0.10 * close);
        return albedo * (1.0 - 0.35 * max(gridLine(p.x / 6.0, 0.004), gridLine(p.y / 6.0, 0.004)));
    }
    if (style == 9) {
        return base * vec3(1.02, 0.96, 0.88) * (0.80 + 0.20 * broad + 0.05 * fine + 0.60 * close);
    }
    if (style == 10) {
        return meadow(uneven, fine);
    }
    vec3 asphalt = vec3(0.105, 0.106, 0.108) * (0.90 + 0.22 * broad + 0.05 * fine + 0.40 * close);
    if (style == 11) {
        float lane = mod(local.z + size.z * 0.5, 16.0);
        float stall = step(lane, 5.0) + step(11.0, lane);
        float line = gridLine(local.x / 2.6, 0.022) * stall;
        float heads = smoothstep(0.07, 0.04, abs(lane - 0.05)) ;
        vec2 in_ = 0.5 * size.xz - abs(local.xz);
        vec3 marked = mix(asphalt, vec3(0.42), max(line, heads) * 0.7);
        return mix(marked, vec3(0.40, 0.39, 0.37), stroke(min(in_.x, in_.y) - 0.12, 0.13, max(fwidth(local.x), fwidth(local.z)) + 1e-5));
    }
    return road(asphalt, broad);
}

/// Trees far away: crowns cut out of a sheet. Noise finer than a pixel is left out, or it would flicker.
vec3 foliage()
{
    if (face == 1 || face == 3) {
        discard;
    }
    float along = face == 0 ? local.z : local.x;
    float ends = smoothstep(0.0, 7.0, 0.5 * max(size.x, size.z) - abs(along));
    float far = smoothstep(0.25, 1.0, fwidth(along));
    float seed = floor(world.x * 0.002) * 7.0 + size.y * 13.0;
    float crowns = 0.50 + 0.50 * noise2(vec2(along * 0.13, seed));
    float twigs = mix(noise2(vec2(along * 1.1, local.y * 1.1 + seed)), 0.5, far);
    if (local.y > size.y * (crowns * mix(0.35, 1.0, ends) - 0.14 * twigs)) {
        discard;
    }
    float clump = noise2(vec2(along * 0.33, local.y * 0.45 + seed));
    float height = local.y / size.y;
    vec3 albedo = toLinear(tone) * (0.55 + 0.65 * clump) * (0.70 + 0.5 * twigs);
    vec3 round = normalize(normal + vec3(clump - 0.5, 0.30 + 0.6 * height, twigs - 0.5));
    return albedo * dayLight(round, 0.45 + 0.55 * height) * mix(0.45, 1.0, smoothstep(0.0, 0.55, height));
}

/// Cooling plant: a row of fans on top, louvres at the sides.
vec3 plant()
{
    vec3 albedo = toLinear(tone);
    if (face == 1) {
        bool alongX = size.x >= size.z;
        vec2 at = alongX ? local.xz : local.zx;
        float depth = min(size.x, size.z);
        float cells = max(1.0, floor(max(size.x, size.z) / depth + 0.5));
        vec2 cell = vec2((fract(at.x / max(size.x, size.z) * cells + 0.5 * cells) - 0.5) * depth, at.y);
        float r = length(cell) / (0.42 * depth);
        float f = (fwidth(at.x) + fwidth(at.y)) / (0.42 * depth) + 0.02;
        float guard = stroke(abs(fract(r * 4.0) - 0.5) - 0.5, 0.14, 4.0 * f) * step(r, 1.0);
        albedo *= mix(1.0, 0.16 + 0.22 * guard, smoothstep(1.0 + f, 1.0 - f, r));
        albedo = mix(albedo, toLinear(tone) * 0.5, smoothstep(0.20 + f, 0.20 - f, r));
        return albedo * dayLight(normal, 1.0);
    }
    float slats = gridLine(local.y / 0.16, 0.22);
    float along = face == 0 ? local.z : local.x;
    float posts = gridLine(along / 1.4 + 0.5, 0.05);
    albedo *= mix(1.0 - 0.55 * slats, 0.95, posts);
    return albedo * dayLight(normal, 1.0) * mix(0.6, 1.0, smoothstep(0.0, 0.5, local.y)) + albedo * lampLight * 0.05;
}

/// Glass or lamp: dark by day but for the sky in it, warm at dusk.
vec3 glow()
{
    vec3 day = mix(vec3(0.07, 0.085, 0.10), skyLight * 0.55, 0.35 + 0.5 * max(normal.y, 0.0));
    float on = clamp(lampLight.r, 0.0, 1.0);
    return mix(day, toLinear(tone) * vec3(1.15, 0.92, 0.60), on);
}

/// The neighbourhood's sheds: only their masses count.
vec3 shed()
{
    vec3 albedo = toLinear(tone);
    if (face == 1) {
        return albedo * 1.08 * (1.0 - 0.12 * gridLine(local.x / 8.0, 0.02)) * dayLight(normal, 1.0);
    }
    float along = face == 0 ? local.z : local.x;
    albedo *= 1.0 - 0.16 * gridLine(along / 9.0, 0.02);
    float band = stroke(local.y - size.y + 2.2, 0.6, fwidth(local.y) + 1e-5) * step(size.y, 16.0);
    vec3 colour = albedo * dayLight(normal, 1.0) * mix(0.65, 1.0, smoothstep(0.0, 3.0, local.y));
    float on = step(0.62, hash21(vec2(floor(along / 4.5), size.x))) * clamp(lampLight.r, 0.0, 1.0);
    return mix(colour, mix(vec3(0.06, 0.075, 0.09), vec3(0.75, 0.52, 0.26), on), band * 0.8);
}

vec3 windows()
{
    float along = local.x;
    float frame = max(gridLine(along / 1.5, 0.03), smoothstep(0.05, 0.02, min(local.y, size.y - local.y)));
    vec3 glass = vec3(0.05, 0.07, 0.09) + vec3(0.35, 0.42, 0.50) * (0.25 + 0.75 * fresnel(normal, world));
    float on = clamp(lampLight.r, 0.0, 1.0);
    float lit = step(0.72 - 0.40 * on, hash21(vec2(floor(along / 1.5 + 0.5), 3.0)));
    glass *= mix(1.0, 0.45, on);
    glass = mix(glass, vec3(0.98, 0.74, 0.42), lit * mix(0.22, 0.95, on));
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
    case 16: colour = foliage(); break;
    case 17: colour = plant(); break;
    case 18: colour = glow(); break;
    case 19: colour = slab(0.5); break;
    case 20: colour = aisleDoor(); break;
    case 21: colour = aisleSign(); break;
    case 22: colour = shed(); break;
    default:
        colour = toLinear(tone) * (indoors > 0.5 ? hallLight(normal, 0.8) : dayLight(normal, 1.0));
    }
    if (style == 10) { // the ground ends in haze before its edge shows
        float d = distance(world.xz, eye.xz);
        colour = mix(colour, fogOutdoors, smoothstep(900.0, 2300.0, d));
    }
    fragColor = vec4(capped(finish(colour, world)), OPACITY(plainMark));
}
