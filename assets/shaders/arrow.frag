// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 inEye;
flat in float active_;
out vec4 fragColor;

void main()
{
    vec3 n = normalize(inEye);
    float light = 0.45 + 0.55 * max(dot(n, normalize(vec3(-0.3, 0.6, 0.75))), 0.0);
    vec3 colour = mix(vec3(0.29, 0.64, 0.875), vec3(0.90, 0.96, 1.0), active_);
    fragColor = vec4(colour * light + pow(max(n.z, 0.0), 12.0) * 0.12, 1.0);
}
