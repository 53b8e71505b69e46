// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_uniforms.h"

#include <Qt3DRender/QAbstractTexture>
#include <Qt3DRender/QParameter>

#include <QtCore/QVariant>
#include <QtGui/QVector2D>
#include <QtGui/QVector4D>
#include <QtOpenGL/QOpenGLFunctions_3_3_Core>

#include <array>
#include <cstdio>

namespace hallscape::bench {

using namespace Qt3DRender;

namespace {

void append(std::vector<float>& out, const QVariant& value)
{
    switch (value.userType()) {
    case QMetaType::QVariantList:
        for (const QVariant& each : value.toList()) {
            append(out, each);
        }
        break;
    case QMetaType::QVector2D: {
        const auto v = value.value<QVector2D>();
        out.insert(out.end(), {v.x(), v.y()});
        break;
    }
    case QMetaType::QVector3D: {
        const auto v = value.value<QVector3D>();
        out.insert(out.end(), {v.x(), v.y(), v.z()});
        break;
    }
    case QMetaType::QVector4D: {
        const auto v = value.value<QVector4D>();
        out.insert(out.end(), {v.x(), v.y(), v.z(), v.w()});
        break;
    }
    case QMetaType::QColor: {
        const auto v = value.value<QColor>();
        out.insert(out.end(), {v.redF(), v.greenF(), v.blueF(), v.alphaF()});
        break;
    }
    case QMetaType::QMatrix4x4: {
        const auto v = value.value<QMatrix4x4>();
        out.insert(out.end(), v.constData(), v.constData() + 16);
        break;
    }
    default:
        out.push_back(value.toFloat());
    }
}

/// What Qt 3D gives every shader, as far as ours ask for it.
QVariant standardValue(const QString& name, const DrawnPass& pass, const DrawnThing& thing)
{
    if (name == QStringLiteral("viewMatrix")) {
        return pass.view;
    }
    if (name == QStringLiteral("projectionMatrix")) {
        return pass.projection;
    }
    if (name == QStringLiteral("modelMatrix")) {
        return thing.model;
    }
    if (name == QStringLiteral("mvp")) {
        return pass.projection * pass.view * thing.model;
    }
    if (name == QStringLiteral("inverseViewMatrix")) {
        return pass.view.inverted();
    }
    if (name == QStringLiteral("inverseProjectionMatrix")) {
        return pass.projection.inverted();
    }
    if (name == QStringLiteral("eyePosition")) {
        return pass.view.inverted().map(QVector3D(0, 0, 0));
    }
    return {};
}

QVariant valueOf(const QString& name, const DrawnPass& pass, const DrawnThing& thing)
{
    for (const QParameter* parameter : thing.parameters) {
        if (parameter->name() == name) {
            return parameter->value();
        }
    }
    return standardValue(name, pass, thing);
}

GLenum samplerTarget(GLenum type)
{
    return type == GL_SAMPLER_2D         ? GL_TEXTURE_2D
           : type == GL_SAMPLER_2D_ARRAY ? GL_TEXTURE_2D_ARRAY
                                         : 0;
}

/// Qt 3D does not tell the name of every texture (not of one that got its data twice before the
/// first frame): then it is the newest of that size and format.
GLuint textureLike(QOpenGLFunctions_3_3_Core& gl, GLenum target, const QAbstractTexture& wanted)
{
    constexpr GLuint most = 4096;
    while (gl.glGetError() != GL_NO_ERROR) {
    }
    GLuint found = 0;
    for (GLuint name = 1; name < most; ++name) {
        if (gl.glIsTexture(name) == GL_FALSE) {
            continue;
        }
        gl.glBindTexture(target, name);
        if (gl.glGetError() != GL_NO_ERROR) {
            continue; // of another target
        }
        GLint width = 0;
        GLint height = 0;
        GLint format = 0;
        gl.glGetTexLevelParameteriv(target, 0, GL_TEXTURE_WIDTH, &width);
        gl.glGetTexLevelParameteriv(target, 0, GL_TEXTURE_HEIGHT, &height);
        gl.glGetTexLevelParameteriv(target, 0, GL_TEXTURE_INTERNAL_FORMAT, &format);
        if (width == wanted.width() && height == wanted.height() &&
            format == static_cast<GLint>(wanted.format())) {
            found = name;
        }
    }
    return found;
}

} // namespace

BareUniforms::BareUniforms(QOpenGLFunctions_3_3_Core& gl, GLuint program, const DrawnPass& pass,
                           const DrawnThing& thing)
{
    GLint active = 0;
    gl.glGetProgramiv(program, GL_ACTIVE_UNIFORMS, &active);
    GLint unit = 0;
    for (GLint i = 0; i < active; ++i) {
        std::array<char, 128> text{};
        Value value;
        gl.glGetActiveUniform(program, static_cast<GLuint>(i), static_cast<GLsizei>(text.size()),
                              nullptr, &value.count, &value.type, text.data());
        value.location = gl.glGetUniformLocation(program, text.data());
        const QString name = QString::fromLatin1(text.data()).section(u'[', 0, 0);
        const QVariant given = valueOf(name, pass, thing);
        if (!given.isValid()) {
            std::fprintf(stderr, "bench: nothing for uniform %s\n", text.data());
        }
        value.target = samplerTarget(value.type);
        if (value.target != 0) {
            const auto* texture = qobject_cast<const QAbstractTexture*>(given.value<QObject*>());
            value.texture = texture != nullptr ? texture->handle().toUInt() : 0;
            value.unit = unit++;
            if (value.texture == 0 && texture != nullptr) {
                value.texture = textureLike(gl, value.target, *texture);
            }
            if (value.texture == 0) {
                std::fprintf(stderr, "bench: no texture for %s\n", text.data());
            }
        } else {
            append(value.floats, given);
            value.floats.resize(16UL * static_cast<std::size_t>(value.count)); // never read too far
        }
        m_values.push_back(std::move(value));
    }
}

void BareUniforms::apply(QOpenGLFunctions_3_3_Core& gl) const
{
    for (const Value& value : m_values) {
        const float* floats = value.floats.data();
        switch (value.type) {
        case GL_FLOAT:
            gl.glUniform1fv(value.location, value.count, floats);
            break;
        case GL_FLOAT_VEC2:
            gl.glUniform2fv(value.location, value.count, floats);
            break;
        case GL_FLOAT_VEC3:
            gl.glUniform3fv(value.location, value.count, floats);
            break;
        case GL_FLOAT_VEC4:
            gl.glUniform4fv(value.location, value.count, floats);
            break;
        case GL_FLOAT_MAT4:
            gl.glUniformMatrix4fv(value.location, value.count, GL_FALSE, floats);
            break;
        case GL_INT:
        case GL_BOOL:
            gl.glUniform1i(value.location, static_cast<GLint>(floats[0]));
            break;
        default:
            gl.glActiveTexture(GL_TEXTURE0 + static_cast<GLenum>(value.unit));
            gl.glBindTexture(value.target, value.texture);
            gl.glUniform1i(value.location, value.unit);
        }
    }
}

} // namespace hallscape::bench
