// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
// Screen-space ambient occlusion: how much of the half sphere above each visible point is closed by what is near.
// Sixteen points of a spiral, turned from pixel to pixel in a pattern of 4 x 4, which still.frag averages away.
uniform sampler2D sceneDepth;
uniform mat4 inverseProjectionMatrix;
uniform mat4 projectionMatrix;

out vec4 fragColor;

vec2 texel;

vec3 eyePoint(vec2 at)
{
    vec4 p = inverseProjectionMatrix * vec4(at * 2.0 - 1.0, textureLod(sceneDepth, at, 0.0).r * 2.0 - 1.0, 1.0);
    return p.xyz / p.w;
}

/// The smaller step on either side: across an edge the larger one belongs to something else.
vec3 slope(vec3 centre, vec3 before, vec3 after)
{
    vec3 a = centre - before;
    vec3 b = after - centre;
    return abs(a.z) < abs(b.z) ? a : b;
}

void main()
{
    texel = 1.0 / vec2(textureSize(sceneDepth, 0));
    vec2 at = gl_FragCoord.xy * texel;
    float depth = textureLod(sceneDepth, at, 0.0).r;
    vec3 p = eyePoint(at);
    vec3 dx = slope(p, eyePoint(at - vec2(texel.x, 0.0)), eyePoint(at + vec2(texel.x, 0.0)));
    vec3 dy = slope(p, eyePoint(at - vec2(0.0, texel.y)), eyePoint(at + vec2(0.0, texel.y)));
    vec3 normal = normalize(cross(dx, dy));

    // A quarter of a metre near by, more for far things, so that the darkness stays some pixels wide.
    float radiusM = clamp(-p.z * 0.035, 0.25, 6.0);
    float radius = 0.5 * projectionMatrix[1][1] * radiusM / -p.z; // as a share of the height
    float aspect = texel.y / texel.x;
    vec2 cell = mod(floor(gl_FragCoord.xy), 4.0);
    float turn = (cell.x * 4.0 + cell.y) * (6.2831853 / 16.0) * 3.0;
    float closed = 0.0;
    for (int i = 0; i < 16; ++i) {
        float share = (float(i) + 0.5) / 16.0;
        float angle = turn + float(i) * 2.399963;
        vec2 offset = vec2(cos(angle) / aspect, sin(angle)) * radius * sqrt(share);
        vec3 toPoint = eyePoint(at + offset) - p;
        float d2 = dot(toPoint, toPoint);
        float cosine = dot(toPoint, normal) * inversesqrt(d2 + 1e-8) - 0.12;
        closed += max(cosine, 0.0) * max(0.0, 1.0 - d2 / (radiusM * radiusM));
    }
    float open = depth > 0.99999 ? 1.0 : clamp(1.0 - closed * (2.2 / 16.0), 0.0, 1.0);
    fragColor = vec4(vec3(open), 1.0);
}
