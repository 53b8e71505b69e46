// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
#include "environment.glsl"
in vec3 direction;
uniform vec3 zenith;
uniform vec3 afterglow;
out vec4 fragColor;

void main()
{
    vec3 d = normalize(direction);
    float h = max(d.y, 0.0);
    vec2 flat_ = d.xz * inversesqrt(dot(d.xz, d.xz) + 1e-6); // on the circle: smooth all around
    float towards = max(dot(flat_, normalize(sun.xz)), 0.0);
    float up = (1.0 - h) * (1.0 - h);
    float low = up * up * up;
    vec3 sky = mix(zenith, fogOutdoors * 1.08, up * up);
    sky += afterglow * (0.25 + 0.75 * towards * towards) * low * low * 0.55;
    if (quality > 0.5) {
        vec2 at = d.xz / (h + 0.16);
        float veil = noise2(at * vec2(1.1, 2.6)) * 0.62 + noise2(at * vec2(2.9, 7.1)) * 0.38;
        veil = smoothstep(0.46, 0.86, veil) * smoothstep(0.02, 0.16, h) * 0.42;
        sky = mix(sky, fogOutdoors * 1.18 + afterglow * (0.10 + 0.5 * towards) * up, veil);
    }
    // Two ridges of hills and a belt of trees stand in the haze: decoration, no survey of a place.
    float edge = fwidth(d.y);
    float ridge = 0.008 + 0.012 * noise2(flat_ * 4.0 + 11.0) + 0.010 * noise2(flat_ * 11.0 + 3.0);
    float belt = 0.0015 + 0.0075 * noise2(flat_ * 31.0 + 5.0);
    vec3 haze = fogOutdoors + afterglow * 0.10 * towards;
    sky = mix(sky, mix(haze, zenith * 0.62, 0.34), smoothstep(edge, -edge, d.y - ridge));
    sky = mix(sky, mix(haze, skyLight * vec3(0.16, 0.24, 0.14), 0.48), smoothstep(edge, -edge, d.y - belt));
    sky = mix(fogOutdoors, sky, smoothstep(-0.030, 0.004, d.y)); // where the ground ends in haze
    fragColor = vec4(encode(mix(sky, fogIndoors, indoors)), 1.0);
}
