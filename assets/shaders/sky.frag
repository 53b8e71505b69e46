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
    vec3 zenith = vec3(0.20, 0.31, 0.46);
    vec3 sky = mix(horizon, zenith, h * (2.0 - h));
    float glow = max(dot(d, sun), 0.0);
    glow *= glow;
    sky += vec3(0.30, 0.20, 0.10) * glow * glow * (1.0 - h);
    fragColor = vec4(encode(mix(sky, fogIndoors, indoors)), 1.0);
}
