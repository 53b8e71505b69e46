// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_picture.h"

#include "bare_uniforms.h"

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QGeometry>
#include <Qt3DRender/QBlendEquationArguments>
#include <Qt3DRender/QCullFace>
#include <Qt3DRender/QDepthTest>
#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QNoDepthMask>
#include <Qt3DRender/QShaderProgram>

#include <QtGui/QOffscreenSurface>
#include <QtGui/QOpenGLContext>
#include <QtOpenGL/QOpenGLFunctions_3_3_Core>
#include <QtOpenGL/QOpenGLShaderProgram>
#include <QtOpenGL/QOpenGLVersionFunctionsFactory>

#include <algorithm>
#include <cstdio>
#include <map>

namespace hallscape::bench {

using namespace Qt3DRender;
using Qt3DCore::QAttribute;

namespace {

/// A draw call and the state that it needs.
struct Call
{
    GLuint program = 0;
    GLuint vertexArray = 0;
    GLenum depthFunction = GL_LESS;
    bool depthWrite = true;
    bool cull = false;
    GLenum culled = GL_BACK;
    bool blend = false;
    std::array<GLenum, 4> blendFactors{}; ///< colour from, to; alpha from, to
    GLenum primitive = GL_TRIANGLES;
    bool indexed = false;
    GLenum indexType = GL_UNSIGNED_INT;
    std::size_t indexOffset = 0;
    GLsizei count = 0;
    GLsizei instances = 1;
    BareUniforms uniforms;
};

struct Pass
{
    std::optional<QColor> clear;
    QRect viewport;
    std::optional<QRect> scissor;
    std::vector<Call> calls;
};

GLenum typeOf(QAttribute::VertexBaseType type)
{
    switch (type) {
    case QAttribute::UnsignedByte:
        return GL_UNSIGNED_BYTE;
    case QAttribute::UnsignedShort:
        return GL_UNSIGNED_SHORT;
    case QAttribute::UnsignedInt:
        return GL_UNSIGNED_INT;
    default:
        return GL_FLOAT;
    }
}

void readStates(const QList<QRenderState*>& states, Call& call)
{
    for (const QRenderState* state : states) {
        if (const auto* depth = qobject_cast<const QDepthTest*>(state)) {
            call.depthFunction = static_cast<GLenum>(depth->depthFunction());
        } else if (const auto* cull = qobject_cast<const QCullFace*>(state)) {
            call.cull = cull->mode() != QCullFace::NoCulling;
            call.culled = static_cast<GLenum>(call.cull ? cull->mode() : QCullFace::Back);
        } else if (qobject_cast<const QNoDepthMask*>(state) != nullptr) {
            call.depthWrite = false;
        } else if (const auto* blend = qobject_cast<const QBlendEquationArguments*>(state)) {
            call.blend = true;
            call.blendFactors = {static_cast<GLenum>(blend->sourceRgb()),
                                 static_cast<GLenum>(blend->destinationRgb()),
                                 static_cast<GLenum>(blend->sourceAlpha()),
                                 static_cast<GLenum>(blend->destinationAlpha())};
        }
    }
}

} // namespace

struct BarePicture::Private
{
    explicit Private(QSize wanted) : pixels(wanted)
    {
        const QSurfaceFormat format = QSurfaceFormat::defaultFormat();
        surface.setFormat(format);
        surface.create();
        context.setFormat(format);
        context.setShareContext(QOpenGLContext::globalShareContext());
        if (!context.create() || !context.makeCurrent(&surface)) {
            return;
        }
        gl = QOpenGLVersionFunctionsFactory::get<QOpenGLFunctions_3_3_Core>(&context);
        if (gl != nullptr) {
            makeTarget();
        }
    }

    void makeTarget()
    {
        std::array<GLuint, 2> textures{};
        gl->glGenTextures(2, textures.data());
        const auto image = [this](GLuint texture, GLenum inside, GLenum format, GLenum type) {
            gl->glBindTexture(GL_TEXTURE_2D, texture);
            gl->glTexImage2D(GL_TEXTURE_2D, 0, static_cast<GLint>(inside), pixels.width(),
                             pixels.height(), 0, format, type, nullptr);
            gl->glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        };
        image(textures[0], GL_RGBA8, GL_RGBA, GL_UNSIGNED_BYTE);
        image(textures[1], GL_DEPTH_COMPONENT24, GL_DEPTH_COMPONENT, GL_UNSIGNED_INT);
        gl->glGenFramebuffers(1, &target);
        gl->glBindFramebuffer(GL_FRAMEBUFFER, target);
        gl->glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, textures[0],
                                   0);
        gl->glFramebufferTexture2D(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_TEXTURE_2D, textures[1],
                                   0);
    }

    QOpenGLShaderProgram& programFor(const QShaderProgram* source)
    {
        auto& program = programs[source];
        if (!program) {
            program = std::make_unique<QOpenGLShaderProgram>();
            program->addShaderFromSourceCode(QOpenGLShader::Vertex, source->vertexShaderCode());
            program->addShaderFromSourceCode(QOpenGLShader::Fragment, source->fragmentShaderCode());
            if (!program->link()) {
                std::fprintf(stderr, "bench: %s\n", qPrintable(program->log()));
            }
        }
        return *program;
    }

    GLuint bufferFor(const Qt3DCore::QBuffer* source)
    {
        GLuint& buffer = buffers[source];
        if (buffer == 0) {
            gl->glGenBuffers(1, &buffer);
            const QByteArray data = source->data();
            gl->glBindBuffer(GL_ARRAY_BUFFER, buffer);
            gl->glBufferData(GL_ARRAY_BUFFER, data.size(), data.constData(), GL_STATIC_DRAW);
        }
        return buffer;
    }

    void addAttribute(const QAttribute& attribute, const QOpenGLShaderProgram& program)
    {
        const GLuint buffer = bufferFor(attribute.buffer());
        if (attribute.attributeType() == QAttribute::IndexAttribute) {
            gl->glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, buffer);
            return;
        }
        const int location = program.attributeLocation(attribute.name());
        if (location < 0) {
            return;
        }
        const auto index = static_cast<GLuint>(location);
        gl->glBindBuffer(GL_ARRAY_BUFFER, buffer);
        gl->glEnableVertexAttribArray(index);
        // Qt 3D normalizes whatever is no float.
        gl->glVertexAttribPointer(
            index, static_cast<GLint>(attribute.vertexSize()), typeOf(attribute.vertexBaseType()),
            GL_TRUE, static_cast<GLsizei>(attribute.byteStride()),
            reinterpret_cast<const void*>(static_cast<std::uintptr_t>(attribute.byteOffset())));
        gl->glVertexAttribDivisor(index, attribute.divisor());
    }

    Call callFor(const DrawnPass& pass, const DrawnThing& thing)
    {
        QOpenGLShaderProgram& program = programFor(thing.program);
        Call call{.uniforms = BareUniforms(*gl, program.programId(), pass, thing)};
        call.program = program.programId();
        readStates(thing.states, call);
        gl->glGenVertexArrays(1, &call.vertexArray);
        gl->glBindVertexArray(call.vertexArray);
        vertexArrays.push_back(call.vertexArray);
        for (const QAttribute* attribute : thing.shape->geometry()->attributes()) {
            addAttribute(*attribute, program);
            if (attribute->attributeType() == QAttribute::IndexAttribute) {
                call.indexed = true;
                call.indexType = typeOf(attribute->vertexBaseType());
                call.indexOffset = attribute->byteOffset();
                call.count = static_cast<GLsizei>(attribute->count());
            }
        }
        if (thing.shape->vertexCount() > 0) {
            call.count = thing.shape->vertexCount();
        }
        call.primitive = static_cast<GLenum>(thing.shape->primitiveType());
        call.instances = thing.shape->instanceCount();
        return call;
    }

    void run(const Call& call) const
    {
        const auto toggle = [this](GLenum what, bool on) {
            on ? gl->glEnable(what) : gl->glDisable(what);
        };
        gl->glDepthFunc(call.depthFunction);
        gl->glDepthMask(call.depthWrite ? GL_TRUE : GL_FALSE);
        toggle(GL_CULL_FACE, call.cull);
        gl->glCullFace(call.culled);
        toggle(GL_BLEND, call.blend);
        if (call.blend) {
            gl->glBlendFuncSeparate(call.blendFactors[0], call.blendFactors[1],
                                    call.blendFactors[2], call.blendFactors[3]);
        }
        gl->glUseProgram(call.program);
        call.uniforms.apply(*gl);
        gl->glBindVertexArray(call.vertexArray);
        if (call.indexed) {
            gl->glDrawElementsInstanced(call.primitive, call.count, call.indexType,
                                        reinterpret_cast<const void*>(call.indexOffset),
                                        call.instances);
        } else {
            gl->glDrawArraysInstanced(call.primitive, 0, call.count, call.instances);
        }
    }

    void run(const Pass& pass) const
    {
        const QRect& view = pass.viewport;
        gl->glViewport(view.x(), view.y(), view.width(), view.height());
        gl->glDisable(GL_SCISSOR_TEST);
        if (pass.clear) {
            const QColor& colour = *pass.clear;
            gl->glClearColor(colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF());
            gl->glDepthMask(GL_TRUE);
            gl->glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
        }
        if (pass.scissor) {
            gl->glEnable(GL_SCISSOR_TEST);
            gl->glScissor(pass.scissor->x(), pass.scissor->y(), pass.scissor->width(),
                          pass.scissor->height());
        }
        for (const Call& call : pass.calls) {
            run(call);
        }
    }

    void drawFrame() const
    {
        gl->glBindFramebuffer(GL_FRAMEBUFFER, target);
        gl->glEnable(GL_DEPTH_TEST);
        for (const Pass& pass : passes) {
            run(pass);
        }
        gl->glFlush();
    }

    void forget()
    {
        passes.clear();
        for (auto& [source, buffer] : buffers) {
            gl->glDeleteBuffers(1, &buffer);
        }
        buffers.clear();
        gl->glDeleteVertexArrays(static_cast<GLsizei>(vertexArrays.size()), vertexArrays.data());
        vertexArrays.clear();
    }

    QSize pixels;
    QOffscreenSurface surface;
    QOpenGLContext context;
    QOpenGLFunctions_3_3_Core* gl = nullptr;
    GLuint target = 0;
    std::map<const QShaderProgram*, std::unique_ptr<QOpenGLShaderProgram>> programs;
    std::map<const Qt3DCore::QBuffer*, GLuint> buffers;
    std::vector<GLuint> vertexArrays;
    std::vector<Pass> passes;
};

BarePicture::BarePicture(QSize pixels) : d(std::make_unique<Private>(pixels)) {}

BarePicture::~BarePicture()
{
    if (works() && d->context.makeCurrent(&d->surface)) {
        d->forget();
        d->programs.clear();
        d->context.doneCurrent();
    }
}

bool BarePicture::works() const
{
    return d->gl != nullptr;
}

void BarePicture::setPasses(const std::vector<DrawnPass>& passes)
{
    d->context.makeCurrent(&d->surface);
    d->forget();
    for (const DrawnPass& pass : passes) {
        Pass made{pass.clear, pass.viewport, pass.scissor, {}};
        for (const DrawnThing& thing : pass.things) {
            made.calls.push_back(d->callFor(pass, thing));
        }
        d->passes.push_back(std::move(made));
    }
}

void BarePicture::drawFrames(int frames)
{
    d->context.makeCurrent(&d->surface);
    for (int i = 0; i < frames; ++i) {
        d->drawFrame();
    }
}

void BarePicture::finish()
{
    d->context.makeCurrent(&d->surface);
    d->gl->glBindFramebuffer(GL_FRAMEBUFFER, d->target);
    d->gl->glEnable(GL_SCISSOR_TEST);
    d->gl->glScissor(0, 0, 1, 1);
    d->gl->glClear(GL_COLOR_BUFFER_BIT);
    d->gl->glFinish();
}

QImage BarePicture::grab()
{
    drawFrames(1);
    QImage image(d->pixels, QImage::Format_RGBA8888);
    d->gl->glReadPixels(0, 0, image.width(), image.height(), GL_RGBA, GL_UNSIGNED_BYTE,
                        image.bits());
    return image.mirrored().convertToFormat(QImage::Format_RGB32);
}

int BarePicture::drawCalls() const
{
    std::size_t calls = 0;
    for (const Pass& pass : d->passes) {
        calls += pass.calls.size();
    }
    return static_cast<int>(calls);
}

} // namespace hallscape::bench
