// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec4 colour;
in float across;
uniform float opacity;
out vec4 fragColor;

void main()
{
    float soft = fwidth(across);
    float cover = 1.0 - smoothstep(1.0 - soft * 0.5, 1.0 + soft * 0.5, abs(across));
    fragColor = vec4(colour.rgb, colour.a * opacity * cover);
}
