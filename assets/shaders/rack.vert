// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 vertexPosition;
in vec3 vertexNormal;
in vec4 rackPlace; // world position of the floor point, yaw in radians
in vec4 rackSize;  // width, height, depth in metres; rack model
in vec4 rackIds;   // first server, rack, 1 where the model has a relief
#ifdef NEAR
in vec4 vertexColour;
#endif

uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
uniform float hiddenRack;
uniform vec4 nearZone; // scene/near_zone.h: centre x and z; radius; distance at which reliefs are flat
uniform vec3 eyePosition;
uniform sampler2D bands;      // scene/rack_bands.h
uniform sampler2D rackValues; // per rack: colour of its worst value as on the legend; use, see scene/tint.h

#include "section.glsl"
out vec3 local; // metres in the rack's space
out vec3 world;
out vec3 normal;
flat out vec3 size;
flat out ivec4 ids; // model, first server, rack, face: 0 front, 1 rear, 2 side, 3 top
flat out vec4 header;
flat out vec4 worst;
#ifdef NEAR
out float shown;   // how much of the picture the surface takes
out float flatness; // 1 where the relief is flat
out float facingZ;  // of the normal in the rack's space
#endif

#ifdef NEAR
/// Corners of a relief: all depth shrinks towards the faces of the cabinet at the zone's edge, where the flat rack
/// takes over. The order in depth stays, so that nothing fights.
vec3 corner(float flattened)
{
    float front = size.z * 0.5 - 0.002;
    float way = vertexPosition.z >= 0.0 ? 1.0 : -1.0;
    float behind = way * vertexPosition.z - front;
    // Behind, units lie deeper than their picture can be stretched along the flanks: a third of it reads as depth.
    float depth = way > 0.0 ? 1.0 : 0.34;
    return vec3(vertexPosition.xy, way * (front + behind * mix(depth, 0.02, flattened)));
}

int faceOf()
{
    if (vertexNormal.y > 0.5 && vertexPosition.y > size.y - 0.02) {
        return 3;
    }
    if (abs(vertexNormal.x) > 0.5 && abs(vertexPosition.x) > 0.5 * size.x - 0.02) {
        return 2;
    }
    float z = abs(vertexNormal.z) > 0.5 ? vertexNormal.z : vertexPosition.z;
    return z > 0.0 ? 0 : 1;
}
#else
int faceOf()
{
    return vertexNormal.z > 0.5 ? 0 : vertexNormal.z < -0.5 ? 1 : vertexNormal.y > 0.5 ? 3 : 2;
}
#endif

void main()
{
    size = rackSize.xyz;
    bool whole = wholeInSection(rackPlace, size);
#ifdef NEAR
    bool elsewhere = !whole;
    shown = vertexColour.g;
    facingZ = vertexNormal.z;
    flatness = max(smoothstep(0.45, 1.0, distance(rackPlace.xz, eyePosition.xz) / nearZone.w),
                   smoothstep(3.4, 5.5, eyePosition.y)); // from above there are none: scene/near_zone.cpp
    local = corner(flatness);
#else
    bool elsewhere = whole && rackIds.z > 0.5 && distance(rackPlace.xz, nearZone.xy) < nearZone.z;
    // A gap of a few millimetres between neighbours: they read as separate things and never fight for depth. From
    // afar there is none, or the bright floor would sparkle through it.
    float gap = mix(0.012, 0.0, smoothstep(4.0, 12.0, distance(rackPlace.xyz, eyePosition)));
    vec3 drawn = size - vec3(gap, 0.0, 0.004);
    local = vertexPosition * drawn + vec3(0.0, size.y * 0.5, 0.0);
    local.y = vertexNormal.y < -0.5 ? 0.01 : local.y; // the bottom shows when the rack is cut open: off the floor
#endif
    float c = cos(rackPlace.w);
    float s = sin(rackPlace.w);
    world = vec3(local.x * c + local.z * s, local.y, local.z * c - local.x * s) + rackPlace.xyz;
    normal = vec3(vertexNormal.x * c + vertexNormal.z * s, vertexNormal.y, vertexNormal.z * c - vertexNormal.x * s);
    ids = ivec4(int(rackSize.w + 0.5), int(rackIds.x + 0.5), int(rackIds.y + 0.5), faceOf());
    header = texelFetch(bands, ivec2(2 * ids.x, 0), 0);
    worst = texelFetch(rackValues, ivec2(ids.z & 127, ids.z >> 7), 0);
    clipToSection(world);
    gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.0);
    if (elsewhere || abs(rackIds.y - hiddenRack) < 0.5) {
        gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // drawn flat, as a relief or as meshes instead
    }
}
