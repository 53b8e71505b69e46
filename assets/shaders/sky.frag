// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
#include "environment.glsl"
in vec3 direction;
out vec4 fragColor;

void main()
{
    vec3 d = normalize(direction);
    float h = max(d.y, 0.0);
    vec3 horizon = fogOutdoors;
    vec3 zenith = vec3(0.13, 0.27, 0.50);
    float up = 1.0 - h;
    up *= up;
    vec3 sky = mix(mix(horizon, vec3(0.86, 0.80, 0.70), 0.55 * up * up), zenith, 1.0 - up * up);
    float glow = max(dot(d, sun), 0.0);
    glow *= glow;
    sky += vec3(0.30, 0.20, 0.10) * glow * glow * (1.0 - h);
    fragColor = vec4(encode(mix(sky, fogIndoors, indoors)), 1.0);
}
