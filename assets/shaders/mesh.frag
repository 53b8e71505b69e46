#version 330 core
// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Steel, rubber, plastic and copper under the strips of a hall or the sun; colour of the lens on top.
in vec3 world;
in vec3 local;
in vec3 normal;
in vec3 localNormal;
in vec3 colour;
in vec3 material;
in vec2 withinPart;
flat in vec4 tint;
flat in vec2 chosen;
flat in float opacity;

const float zone = float(ZONE); // TintZone: 0 faces, 1 tops, 2 all, 3 flat
uniform vec2 ends;  // z of the rear and front of the mesh
uniform float muted;
const float outdoors = float(OUTDOORS);

out vec4 fragment;

#include "environment.glsl"

/// Evenly spread over every four by four pixels, 0 to 1: what lets a share of the pixels through looks like a veil.
float sieve()
{
    vec2 p = floor(gl_FragCoord.xy);
    vec2 half_ = floor(0.5 * p);
    return 0.25 * fract(0.5 * half_.x + 0.75 * half_.y * half_.y) + fract(0.5 * p.x + 0.75 * p.y * p.y) + 0.03;
}

const vec3 accent = vec3(0.29, 0.64, 0.875);

/// What a mirror would show: strips along the aisle overhead, pale walls, dim floor; or sky and ground.
vec3 surroundings(vec3 ray, float roughness)
{
    float soft = 0.08 + roughness * 0.5;
    float up = smoothstep(-soft, soft + 0.25, ray.y);
    vec3 hall = mix(vec3(0.16, 0.17, 0.18), vec3(0.44, 0.46, 0.48), up);
    float strip = smoothstep(0.72 - soft, 0.86 + soft * 0.3, ray.y);
    hall += vec3(0.95, 1.0, 1.0) * strip * (1.1 - roughness);
    vec3 day = mix(groundLight * 0.8, mix(fogOutdoors, skyLight, ray.y), up);
    return mix(hall, day, outdoors);
}

#if OUTDOORS
// Marks of assets/models/palette.py
const float markEnd = 0.40;
bool isLouvre() { return material.b > 0.1 && material.b < 0.3; }
bool isBar() { return material.b >= 0.3 && material.b < markEnd; }

/// Blades that shed rain: each a bright slope under a dark slit, their mean where they are finer than pixels.
/// \param n in: of the wall; out: of the blade  \return share of the light that comes back
float louvre(inout vec3 n)
{
    float at = local.y / 0.062;
    float f = fwidth(at);
    float t = fract(at);
    float slit = 1.0 - smoothstep(0.26 - f, 0.26 + f, t) * (1.0 - smoothstep(1.0 - 1.5 * f, 1.0, t));
    float shade = mix(0.55, 1.0, smoothstep(1.0, 0.35, t)); // the blade above keeps the sky off
    float far = smoothstep(0.22, 0.55, f);
    n = normalize(n + vec3(0.0, mix(0.75 * (1.0 - slit), 0.5, far), 0.0));
    return mix(mix(shade, 0.07, slit), 0.60, far);
}
#endif

vec3 lit(vec3 n)
{
    vec3 colour = colour;
    float glow = material.b;
#if OUTDOORS
    if (isLouvre()) {
        colour *= 0.62 * louvre(n);
    } else if (isBar()) {
        colour *= 0.50;
    }
    glow = glow > markEnd ? glow : 0.0;
#endif
    // Opened things are held into the light: as bright as the baked fronts beside them.
    vec3 light = mix(hallLight(n, 1.9), dayLight(n, 1.0) + lampLight * 0.10 * (1.0 - 0.5 * n.y), outdoors);
    if (quality < 0.5) {
        return encode(colour * light + colour * glow * 1.5);
    }
    vec3 toEye = normalize(eye - world);
    float grazing = 1.0 - max(dot(n, toEye), 0.0);
    float glance = grazing * grazing * grazing * grazing;
    vec3 mirror = mix(vec3(0.04), colour, material.r);
    vec3 reflected = surroundings(reflect(-toEye, n), material.g) * mix(mirror, vec3(1.0), glance * 0.35 * (1.0 - material.g));
    // Contact darkness comes with the baked occlusion; this keeps sides of narrow gaps from glowing.
    vec3 diffuse = colour * (1.0 - 0.75 * material.r) * light;
    return finish(diffuse + reflected + colour * glow * (1.6 + 2.0 * outdoors * lampLight.r), world);
}

/// Diagonal hatching: no data is a look of its own, never a colour of the scale.
vec3 hatched()
{
    float x = (local.x + local.y + local.z) * 70.0;
    float f = max(fwidth(x), 1e-4);
    float line = smoothstep(0.25 - f, 0.25 + f, abs(fract(x) - 0.5));
    return mix(vec3(0.21, 0.23, 0.25), vec3(0.40, 0.43, 0.46), mix(line, 0.5, smoothstep(0.4, 1.0, f)));
}

/// \param exact the pure palette colour, to be compared with the legend; otherwise light stays visible
vec3 tinted(vec3 shaded, bool exact)
{
    float luminance = dot(shaded, vec3(0.30, 0.59, 0.11));
    vec3 pure = tint.a > 1.5 && tint.a < 2.5 ? hatched() : tint.rgb;
    if (tint.a > 2.5) { // stale: faded
        pure = mix(pure, vec3(dot(pure, vec3(0.30, 0.59, 0.11))) * 0.8, 0.65);
    }
    return exact ? pure : mix(shaded * 0.55, pure * (0.35 + 0.9 * luminance), zone > 1.5 ? 0.6 : 0.9);
}

/// \return 0 where the lens leaves the thing alone, 1 mixed with light, 2 exact
int tintedHow()
{
    if (tint.a < 0.5) {
        return 0;
    }
    if (zone > 2.5) {
        return 2;
    }
    if (zone > 1.5) {
        return 1;
    }
    if (zone > 0.5) {
        vec2 inner = abs(withinPart - 0.5);
        return localNormal.y > 0.8 && max(inner.x, inner.y) < 0.42 ? 2 : 1;
    }
    const float faceDepth = 0.05;
    return local.z > ends.y - faceDepth || local.z < ends.x + faceDepth ? 1 : 0;
}

#if GLASS
/// Bright where one looks along it, so that the shape is seen and what is behind it too.
vec4 glass()
{
    float rim = 1.0 - abs(dot(normalize(eye - world), normalize(normal)));
    return vec4(glassColour(normal, rim * rim), opacity * (0.05 + 0.22 * rim * rim));
}
#endif

void main()
{
#if GLASS
    fragment = glass();
#else
    if (opacity < 0.999 && sieve() > opacity) {
        discard;
    }
#if OUTDOORS
    if (isBar() && sieve() < smoothstep(0.012, 0.024, fwidth(local.y))) {
        discard;
    }
#endif
    vec3 n = normalize(normal);
    vec3 shaded = lit(n);
    int how = tintedHow();
    if (how == 0) {
        shaded = mix(shaded, vec3(dot(shaded, vec3(0.30, 0.59, 0.11))), muted * 0.85);
    } else {
        shaded = tinted(shaded, how == 2);
    }
    if (chosen.x + chosen.y > 0.5) {
        float rim = 1.0 - abs(dot(normalize(eye - world), n));
        float strength = chosen.x > 0.5 ? 0.30 + 0.70 * rim : 0.14 + 0.50 * rim;
        bool keep = how == 2; // what must match the legend stays as it is, but for its edge
        shaded = mix(shaded, accent * (0.7 + 0.5 * rim), keep ? strength * 0.25 : strength);
    }
    fragment = vec4(capped(shaded), how == 2 ? exactMark : material.b > 0.5 ? glowMark : plainMark);
#endif
}
