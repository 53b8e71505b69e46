// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 vertexPosition;
in vec3 vertexNormal;
in vec4 boxPlace; // centre of the bottom, yaw in radians
in vec4 boxSize;  // metres

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform vec3 eye;
uniform vec4 freeSight;  // centre and radius of what must be seen; radius 0: nothing
uniform float freeHeight; // half of its height

#include "section.glsl"
out vec3 world;
out vec3 normal;
out vec2 onFace; // metres from the middle of the face
flat out vec2 halfFace;
flat out float presence; // 0 where it would stand in the way

/// Fades what lies between the eye and the cylinder, seen from the eye.
float presenceOf(vec3 centre, float radius, float halfHeight)
{
    vec3 way = freeSight.xyz - eye;
    float far = max(length(way), 0.01);
    vec3 forward = way / far;
    vec3 right = normalize(vec3(-forward.z, 1e-4, forward.x));
    vec3 up = cross(right, forward);
    vec3 off = centre - eye;
    float along = dot(off, forward);
    float share = clamp(along / far, 0.0, 1.0);
    // Standing on end or lying, as its height and its width look from here.
    vec2 tall = vec2(freeHeight, halfHeight) * abs(up.y) + vec2(freeSight.w, radius) * abs(forward.y);
    float aside = abs(dot(off, right)) / max(freeSight.w * share + radius, 0.01);
    float above = abs(dot(off, up)) / max(tall.x * share + tall.y, 0.01);
    float hidden = 1.0 - smoothstep(0.95, 1.15, max(aside, above));
    hidden *= 1.0 - smoothstep(far - 0.5 * radius, far + 0.5 * radius, along); // not what is beside or behind it
    return freeSight.w <= 0.0 ? 1.0 : 1.0 - hidden;
}

void main()
{
    // A hair smaller than what it stands for: neighbours keep their edges apart.
    vec3 size = boxSize.xyz - vec3(0.012, 0.0, 0.004);
    vec3 v = vertexPosition * size;
    vec3 local = v + vec3(0.0, size.y * 0.5, 0.0);
    float c = cos(boxPlace.w);
    float s = sin(boxPlace.w);
    world = vec3(local.x * c + local.z * s, local.y, local.z * c - local.x * s) + boxPlace.xyz;
    normal = vec3(vertexNormal.x * c + vertexNormal.z * s, vertexNormal.y, vertexNormal.z * c - vertexNormal.x * s);
    if (abs(vertexNormal.y) > 0.5) { onFace = v.xz; halfFace = size.xz * 0.5; }
    else if (abs(vertexNormal.x) > 0.5) { onFace = v.zy; halfFace = size.zy * 0.5; }
    else { onFace = v.xy; halfFace = size.xy * 0.5; }
    presence = presenceOf(boxPlace.xyz + vec3(0.0, size.y * 0.5, 0.0), 0.5 * length(size.xz), 0.5 * size.y);
    clipToSection(world);
    gl_Position = presence > 0.001 ? projectionMatrix * viewMatrix * vec4(world, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
