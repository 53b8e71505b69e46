// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The section box, for vertex shaders of what it cuts. CUT is defined while there is one, see setShaderSection() in
// scene/shader_material.h; otherwise nothing is paid. Uniforms: scene/section.h.
#ifdef CUT
uniform vec3 sectionCentre;
uniform vec3 sectionHalf;
uniform vec2 sectionTurn; // cosine and sine of its yaw

out float gl_ClipDistance[6];

void clipToSection(vec3 world)
{
    vec3 d = world - sectionCentre;
    vec3 at = vec3(d.x * sectionTurn.x - d.z * sectionTurn.y, d.y, d.z * sectionTurn.x + d.x * sectionTurn.y);
    vec3 below = sectionHalf - at;
    vec3 above = sectionHalf + at;
    gl_ClipDistance[0] = below.x;
    gl_ClipDistance[1] = above.x;
    gl_ClipDistance[2] = below.y;
    gl_ClipDistance[3] = above.y;
    gl_ClipDistance[4] = below.z;
    gl_ClipDistance[5] = above.z;
}
#else
void clipToSection(vec3 world) {}
#endif
