// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/shader_material.h"

#include <Qt3DRender/QBlendEquation>
#include <Qt3DRender/QBlendEquationArguments>
#include <Qt3DRender/QCullFace>
#include <Qt3DRender/QEffect>
#include <Qt3DRender/QGraphicsApiFilter>
#include <Qt3DRender/QNoDepthMask>
#include <Qt3DRender/QRenderPass>
#include <Qt3DRender/QShaderProgram>
#include <Qt3DRender/QTechnique>

#include <QtCore/QDebug>
#include <QtCore/QFile>
#include <QtCore/QVariant>

namespace hallscape::scene {

using namespace Qt3DRender;

namespace {

QByteArray readShader(const QString& fileName)
{
    QFile file(QStringLiteral(":/shaders/") + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("shader %s is missing", qPrintable(fileName));
        return {};
    }
    QByteArray result;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.startsWith("// SPDX-")) {
            continue; // Qt looks for #version in the first line
        }
        if (line.startsWith("#include")) {
            const auto first = line.indexOf('"') + 1;
            result +=
                readShader(QString::fromLatin1(line.mid(first, line.lastIndexOf('"') - first)));
        } else if (!line.startsWith(
                       "//")) { // comments before #version are an error to some drivers
            result += line;
        }
    }
    return result;
}

QByteArray withDefines(const QString& fileName, const QByteArray& defines)
{
    QByteArray code = readShader(fileName);
    return code.insert(code.indexOf('\n') + 1, defines); // after #version
}

QByteArray defineLine(const char* name, int value)
{
    return QByteArrayLiteral("#define ") + name + ' ' + QByteArray::number(value) + '\n';
}

constexpr const char* definesProperty = "shaderDefines"; ///< on a program, text

QByteArray fragmentCode(const QShaderProgram* program, Quality quality)
{
    return withDefines(program->objectName() + QStringLiteral(".frag"),
                       program->property(definesProperty).toByteArray() +
                           defineLine("QUALITY", quality == Quality::Fast ? 0 : 1));
}

constexpr const char* qualityProperty = "shaderQuality"; ///< on the root, an int

/// What setShaderQuality() wished for the tree that \p node is in.
Quality qualityFor(const QObject* node)
{
    for (; node != nullptr; node = node->parent()) {
        const QVariant wish = node->property(qualityProperty);
        if (wish.isValid()) {
            return static_cast<Quality>(wish.toInt());
        }
    }
    return Quality::Standard;
}

void addStates(QRenderPass* pass, const PassState& state)
{
    auto* depth = new QDepthTest(pass);
    depth->setDepthFunction(state.depth);
    pass->addRenderState(depth);
    auto* cull = new QCullFace(pass);
    cull->setMode(state.cullBack ? QCullFace::Back : QCullFace::NoCulling);
    pass->addRenderState(cull);
    if (!state.depthWrite) {
        pass->addRenderState(new QNoDepthMask(pass));
    }
    if (state.blend) {
        auto* equation = new QBlendEquation(pass);
        equation->setBlendFunction(QBlendEquation::Add);
        auto* arguments = new QBlendEquationArguments(pass);
        arguments->setSourceRgb(QBlendEquationArguments::SourceAlpha);
        arguments->setDestinationRgb(QBlendEquationArguments::OneMinusSourceAlpha);
        arguments->setSourceAlpha(QBlendEquationArguments::Zero); // keeps pictures opaque
        arguments->setDestinationAlpha(QBlendEquationArguments::One);
        pass->addRenderState(equation);
        pass->addRenderState(arguments);
    }
}

} // namespace

QMaterial* makeShaderMaterial(Qt3DCore::QNode* parent, const QString& name, PassState state,
                              const QList<QParameter*>& parameters,
                              const QList<ShaderDefine>& defines)
{
    auto* material = new QMaterial(parent);
    auto* effect = new QEffect(material);
    auto* technique = new QTechnique(effect);
    technique->graphicsApiFilter()->setApi(QGraphicsApiFilter::OpenGL);
    technique->graphicsApiFilter()->setProfile(QGraphicsApiFilter::CoreProfile);
    technique->graphicsApiFilter()->setMajorVersion(3);
    technique->graphicsApiFilter()->setMinorVersion(3);

    auto* program = new QShaderProgram(technique);
    program->setObjectName(name);
    QByteArray lines;
    for (const ShaderDefine& define : defines) {
        lines += defineLine(define.name, define.value);
    }
    program->setProperty(definesProperty, lines);
    program->setVertexShaderCode(withDefines(name + QStringLiteral(".vert"), lines));
    program->setFragmentShaderCode(fragmentCode(program, qualityFor(parent)));

    auto* pass = new QRenderPass(technique);
    pass->setShaderProgram(program);
    addStates(pass, state);
    technique->addRenderPass(pass);
    effect->addTechnique(technique);
    material->setEffect(effect);
    for (QParameter* parameter : parameters) {
        material->addParameter(parameter);
    }
    material->setObjectName(name);
    return material;
}

void setShaderQuality(Qt3DCore::QNode* root, Quality quality)
{
    root->setProperty(qualityProperty, static_cast<int>(quality));
    for (auto* program : root->findChildren<QShaderProgram*>()) {
        const QByteArray code = fragmentCode(program, quality);
        if (program->fragmentShaderCode() != code) {
            program->setFragmentShaderCode(code);
        }
    }
}

} // namespace hallscape::scene
