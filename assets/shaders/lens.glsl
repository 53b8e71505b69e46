// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lens says of racks and servers, for those who paint it. Include it after environment.glsl.
uniform sampler2D serverValues; // per server: colour as on the legend; use, see scene/tint.h

/// What the lens says: colour as on the legend, and how much of it. weight 0: nothing to say.
struct Paint {
    vec3 colour;
    float weight;
};

vec3 hatch(vec2 at)
{
    float x = (at.x + at.y) * 14.0;
    float line = gridLine(x, 0.22);
    return mix(vec3(0.40, 0.42, 0.45), vec3(0.27, 0.29, 0.32), line);
}

Paint paintOf(vec4 tint, vec3 hatched)
{
    return Paint(abs(tint.a - 2.0) < 0.5 ? hatched : tint.rgb, min(tint.a, 1.0));
}
