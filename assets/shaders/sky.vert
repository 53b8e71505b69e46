// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 vertexPosition;
uniform mat4 inverseProjectionMatrix;
uniform mat4 inverseViewMatrix;
out vec3 direction;

void main()
{
    gl_Position = vec4(vertexPosition.xy, 1.0, 1.0);
    vec4 far = inverseProjectionMatrix * vec4(vertexPosition.xy, 1.0, 1.0);
    direction = mat3(inverseViewMatrix) * (far.xyz / far.w);
}
