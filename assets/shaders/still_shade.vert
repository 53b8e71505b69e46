// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#version 330 core
in vec3 vertexPosition;

void main()
{
    gl_Position = vec4(vertexPosition.xy, 0.0, 1.0);
}
