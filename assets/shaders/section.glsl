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

/// Whether nothing of a rack is cut off: a cut one is drawn as a solid body, as reliefs are hollow. \param place its floor
/// point and yaw
bool wholeInSection(vec4 place, vec3 size)
{
    vec2 turn = vec2(cos(place.w), sin(place.w));
    vec3 d = place.xyz + vec3(0.0, size.y * 0.5, 0.0) - sectionCentre;
    vec3 at = vec3(d.x * sectionTurn.x - d.z * sectionTurn.y, d.y, d.x * sectionTurn.y + d.z * sectionTurn.x);
    float along = abs(dot(turn, sectionTurn));                                // cosine of the angle between them
    float across = abs(turn.x * sectionTurn.y - turn.y * sectionTurn.x); // and sine
    vec3 reach = 0.5 * vec3(along * size.x + across * size.z, size.y, across * size.x + along * size.z);
    return all(lessThanEqual(abs(at) + reach, sectionHalf + 0.001));
}
#else
void clipToSection(vec3 world) {}
bool wholeInSection(vec4 place, vec3 size) { return true; }
#endif
