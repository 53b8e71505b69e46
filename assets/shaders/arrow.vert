// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 vertexPosition; // one long along y
in vec3 vertexNormal;
in vec4 arrowPlace; // world; length in metres
in vec4 arrowAxis;  // unit vector; 1 under the pointer
uniform mat4 viewMatrix;
uniform mat4 projectionMatrix;
out vec3 inEye; // normal
flat out float active_;

void main()
{
    vec3 side = abs(arrowAxis.y) > 0.9 ? vec3(1.0, 0.0, 0.0) : vec3(0.0, 1.0, 0.0);
    vec3 x = normalize(cross(arrowAxis.xyz, side));
    mat3 turn = mat3(x, arrowAxis.xyz, cross(x, arrowAxis.xyz));
    float thick = 1.0 + 0.25 * arrowAxis.w;
    vec3 world = arrowPlace.xyz + turn * (vertexPosition * vec3(thick, 1.0, thick)) * arrowPlace.w;
    inEye = mat3(viewMatrix) * turn * vertexNormal;
    active_ = arrowAxis.w;
    vec4 clip = projectionMatrix * viewMatrix * vec4(world, 1.0);
    clip.z = clip.z * 0.01 - 0.99 * clip.w; // before everything, yet sorted among themselves
    gl_Position = clip;
}
