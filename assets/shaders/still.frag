// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
// The finishing of a still picture: smooth edges, dark corners, glow of lamps. Passes the depth on.
uniform sampler2D sceneColour; // alpha: marks of environment.glsl
uniform sampler2D sceneDepth;
uniform sampler2D sceneShade;

out vec4 fragColor;

const float exactMark = 254.0 / 255.0;
const float glowMark = 253.0 / 255.0;

vec2 texel;

vec3 colourAt(vec2 at) { return textureLod(sceneColour, at, 0.0).rgb; }
float lumaAt(vec2 at) { return dot(colourAt(at), vec3(0.299, 0.587, 0.114)); }
bool marked(float alpha, float mark) { return abs(alpha - mark) < 0.5 / 255.0; }

/// Blends along an edge where the picture has a step across it; returns what is there everywhere else.
vec3 smoothed(vec2 at)
{
    float nw = lumaAt(at + vec2(-0.5, 0.5) * texel);
    float ne = lumaAt(at + vec2(0.5, 0.5) * texel);
    float sw = lumaAt(at + vec2(-0.5, -0.5) * texel);
    float se = lumaAt(at + vec2(0.5, -0.5) * texel);
    vec3 centre = colourAt(at);
    float c = dot(centre, vec3(0.299, 0.587, 0.114));
    float low = min(c, min(min(nw, ne), min(sw, se)));
    float high = max(c, max(max(nw, ne), max(sw, se)));
    if (high - low < max(0.035, high * 0.10)) {
        return centre;
    }
    vec2 along = vec2(-((nw + ne) - (sw + se)), (nw + sw) - (ne + se));
    float least = 1.0 / (min(abs(along.x), abs(along.y)) + max((nw + ne + sw + se) * 0.03, 1.0 / 128.0));
    along = clamp(along * least, -8.0, 8.0) * texel;
    vec3 near = 0.5 * (colourAt(at + along * (1.0 / 3.0 - 0.5)) + colourAt(at + along * (2.0 / 3.0 - 0.5)));
    vec3 wide = 0.5 * near + 0.25 * (colourAt(at - along * 0.5) + colourAt(at + along * 0.5));
    float luma = dot(wide, vec3(0.299, 0.587, 0.114));
    return luma < low || luma > high ? near : wide;
}

/// The mean over the pattern of 4 x 4 pixels, of those at about the same distance.
float openness(vec2 at, float depth)
{
    float sum = 0.0;
    float weights = 0.0;
    for (int y = -2; y < 2; ++y) {
        for (int x = -2; x < 2; ++x) {
            vec2 there = at + (vec2(x, y) + 0.5) * texel;
            float away = abs(textureLod(sceneDepth, there, 0.0).r - depth) / max(1.0 - depth, 1e-6);
            float weight = away < 0.06 ? 1.0 : 0.02;
            sum += weight * textureLod(sceneShade, there, 0.0).r;
            weights += weight;
        }
    }
    return sum / weights;
}

vec3 glow(vec2 at)
{
    vec3 sum = vec3(0.0);
    for (int i = 0; i < 24; ++i) {
        float share = (float(i) + 0.5) / 24.0;
        float angle = float(i) * 2.399963;
        vec2 offset = vec2(cos(angle), sin(angle)) * sqrt(share) * textureSize(sceneColour, 0).y * 0.011;
        vec4 there = textureLod(sceneColour, at + offset * texel, 0.0);
        sum += marked(there.a, glowMark) ? there.rgb * there.rgb * (1.0 - share) : vec3(0.0);
    }
    return sum / 24.0;
}

void main()
{
    texel = 1.0 / vec2(textureSize(sceneColour, 0));
    vec2 at = gl_FragCoord.xy * texel;
    float depth = textureLod(sceneDepth, at, 0.0).r;
    float alpha = textureLod(sceneColour, at, 0.0).a;
    vec3 colour = colourAt(at);
    if (!marked(alpha, exactMark)) {
        colour = smoothed(at);
        if (!marked(alpha, glowMark)) {
            // Occlusion takes light, so it works on light: colours are encoded as square roots.
            colour *= sqrt(mix(0.25, 1.0, openness(at, depth)));
        }
        colour = sqrt(colour * colour + 0.5 * glow(at));
    }
    fragColor = vec4(colour, alpha > 0.9 ? 1.0 : alpha);
    gl_FragDepth = depth;
}
