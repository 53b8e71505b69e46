// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawn_passes.h"

#include <QtGui/QOpenGLFunctions>

#include <vector>

class QOpenGLFunctions_3_3_Core;

namespace hallscape::bench {

/// The uniforms of one draw call, ready to be set.
class BareUniforms
{
public:
    /// \pre \p program is linked and a context is current
    BareUniforms(QOpenGLFunctions_3_3_Core& gl, GLuint program, const DrawnPass& pass,
                 const DrawnThing& thing);
    /// \pre the program is in use
    void apply(QOpenGLFunctions_3_3_Core& gl) const;

private:
    struct Value
    {
        GLint location = 0;
        GLenum type = 0;
        GLint count = 1;
        std::vector<float> floats;
        GLuint texture = 0; ///< of a sampler
        GLenum target = 0;
        GLint unit = 0;
    };
    std::vector<Value> m_values;
};

} // namespace hallscape::bench
