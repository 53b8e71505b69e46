// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What all fragment shaders share. Colours are linear inside (gamma 2: square and square root, cheaper than pow)
// and encoded by finish(). Uniforms: scene/environment.h.
const float quality = float(QUALITY); // a constant when compiled: scene/shader_material.h
uniform float indoors;
uniform vec3 eye;
uniform vec3 sun;
uniform float fogM;
uniform vec3 sunLight;    // outdoors, by day or at dusk
uniform vec3 skyLight;
uniform vec3 groundLight;
uniform vec3 lampLight;   // 0 by day
uniform vec3 fogOutdoors;

const vec3 fogIndoors = vec3(0.34, 0.38, 0.42);

// What still.frag must know of a pixel stands in its alpha, as steps too small to be seen in a picture with one.
const float plainMark = 1.0;
const float exactMark = 254.0 / 255.0; // the legend's colour: leave it alone
const float glowMark = 253.0 / 255.0;  // a lamp or display

vec3 toLinear(vec3 encoded) { return encoded * encoded; }

/// Rational tone curve (no exp): keeps the darks, rolls off above 0.8. Then encodes.
vec3 encode(vec3 linear)
{
    vec3 mapped = linear * (1.0 + linear * 0.12) / (1.0 + linear * 0.42);
    return sqrt(mapped);
}

float fogAmount(vec3 world)
{
    float d = distance(world, eye) / fogM;
    return d * d / (1.0 + d * d);
}

vec3 finish(vec3 linear, vec3 world)
{
    if (quality > 0.5) {
        linear = mix(linear, mix(fogOutdoors, fogIndoors, indoors), fogAmount(world));
    }
    return encode(linear);
}

/// Light of a hall: white strips above, cool bounce from the floor. \param open 0..1, how little stands around
vec3 hallLight(vec3 normal, float open)
{
    float up = normal.y * 0.5 + 0.5;
    return mix(vec3(0.26, 0.30, 0.34), vec3(1.02, 1.04, 1.02), up) * open;
}

/// Sun and sky, of day or dusk. \param lit 0 in shadow
vec3 dayLight(vec3 normal, float lit)
{
    float up = normal.y * 0.5 + 0.5;
    return mix(groundLight, skyLight, up) + sunLight * max(dot(normal, sun), 0.0) * lit;
}

/// Of what one sees through, as displayed. \param bright 0 to 1: its edges and where one looks along it
vec3 glassColour(vec3 normal, float bright)
{
    return mix(vec3(0.60, 0.67, 0.74) * (0.72 + 0.28 * normal.y), vec3(0.85, 0.92, 0.98), bright);
}

/// What is cut open shows its back: one flat dark colour, as if it were solid.
const vec3 cutColour = vec3(0.115, 0.13, 0.15);
vec3 capped(vec3 encoded) { return gl_FrontFacing ? encoded : cutColour; }

float fresnel(vec3 normal, vec3 world)
{
    float c = 1.0 - abs(dot(normalize(eye - world), normal));
    return c * c * c * c;
}

float hash21(vec2 p)
{
    vec3 q = fract(vec3(p.xyx) * 0.1031);
    q += dot(q, q.yzx + 33.33);
    return fract((q.x + q.y) * q.z);
}

float noise2(vec2 p)
{
    vec2 i = floor(p);
    vec2 f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    return mix(mix(hash21(i), hash21(i + vec2(1, 0)), f.x), mix(hash21(i + vec2(0, 1)), hash21(i + vec2(1, 1)), f.x), f.y);
}

/// 0 below the edge, 1 above, over one pixel. \param f fwidth() of what x was made of, taken before abs() or fract(): it
/// jumps where they bend
float above(float x, float edge, float f)
{
    return clamp((x - edge) / f + 0.5, 0.0, 1.0);
}

/// Coverage of a line of half-width w metres at distance d from its middle, filtered to the pixel.
float stroke(float d, float w, float f)
{
    return clamp((w - abs(d)) / f + 0.5, 0.0, 1.0) * min(1.0, 2.0 * w / f);
}

/// Coverage of a line of half-width w at whole numbers of x, filtered to the pixel: fades instead of flickering.
float gridLine(float x, float w)
{
    float f = fwidth(x);
    float d = abs(fract(x + 0.5) - 0.5);
    float line = 1.0 - smoothstep(w - f * 0.5, w + f, d);
    return mix(line, 2.0 * w, smoothstep(0.12, 0.45, f));
}
