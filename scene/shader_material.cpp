// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/shader_material.h"

#include <Qt3DRender/QBlendEquation>
#include <Qt3DRender/QBlendEquationArguments>
#include <Qt3DRender/QClipPlane>
#include <Qt3DRender/QCullFace>
#include <Qt3DRender/QEffect>
#include <Qt3DRender/QFilterKey>
#include <Qt3DRender/QGraphicsApiFilter>
#include <Qt3DRender/QNoDepthMask>
#include <Qt3DRender/QRenderPass>
#include <Qt3DRender/QShaderProgram>
#include <Qt3DRender/QTechnique>

#include <QtCore/QDebug>
#include <QtCore/QFile>
#include <QtCore/QVariant>

#include <algorithm>

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

constexpr const char* preparedProperty = "preparedQualities"; ///< on the root, bits

int bitOf(Quality quality)
{
    return 1 << shaderQuality(quality);
}

/// Qualities that the tree \p node is in has programs for.
int preparedFor(const QObject* node)
{
    for (; node != nullptr; node = node->parent()) {
        const QVariant prepared = node->property(preparedProperty);
        if (prepared.isValid()) {
            return prepared.toInt();
        }
    }
    return bitOf(Quality::Standard);
}

constexpr const char* cullsBackProperty = "cullsBack"; ///< on a QCullFace, while nothing is cut

void addStates(QRenderPass* pass, const PassState& state)
{
    auto* depth = new QDepthTest(pass);
    depth->setDepthFunction(state.depth);
    pass->addRenderState(depth);
    auto* cull = new QCullFace(pass);
    cull->setMode(state.cullBack ? QCullFace::Back : QCullFace::NoCulling);
    cull->setProperty(cullsBackProperty, state.cullBack);
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
        // Opaque stays opaque, and a picture without background ends up premultiplied.
        arguments->setSourceAlpha(QBlendEquationArguments::One);
        arguments->setDestinationAlpha(QBlendEquationArguments::OneMinusSourceAlpha);
        pass->addRenderState(equation);
        pass->addRenderState(arguments);
    }
}

constexpr const char* definesProperty = "shaderDefines"; ///< on a program, text

QByteArray vertexCode(const QShaderProgram* program, bool cut)
{
    return withDefines(program->objectName() + QStringLiteral(".vert"),
                       program->property(definesProperty).toByteArray() +
                           (cut ? defineLine("CUT", 1) : QByteArray()));
}

constexpr const char* sectionProperty = "shaderSection"; ///< on the root, a bool

bool cutFor(const QObject* node)
{
    for (; node != nullptr; node = node->parent()) {
        const QVariant wish = node->property(sectionProperty);
        if (wish.isValid()) {
            return wish.toBool();
        }
    }
    return false;
}

/// Enables or disables the planes of section.glsl for one pass; what is not clipped stays as it is.
void setPassSection(QRenderPass* pass, bool cut)
{
    QShaderProgram* program = pass->shaderProgram();
    if (!program->vertexShaderCode().contains("clipToSection(world)")) {
        return;
    }
    program->setVertexShaderCode(vertexCode(program, cut));
    const auto states = pass->renderStates();
    const bool solid = std::ranges::none_of(states, [](const QRenderState* state) {
        return qobject_cast<const QNoDepthMask*>(state) != nullptr;
    });
    for (QRenderState* state : states) {
        if (auto* cull = qobject_cast<QCullFace*>(state)) {
            // Backs of what is cut open are its caps; glass has none.
            const bool cullsBack = cull->property(cullsBackProperty).toBool();
            cull->setMode((cut && solid) || !cullsBack ? QCullFace::NoCulling : QCullFace::Back);
        } else if (qobject_cast<QClipPlane*>(state) != nullptr) {
            pass->removeRenderState(state);
            state->deleteLater();
        }
    }
    constexpr int planes = 6;
    for (int i = 0; cut && i < planes; ++i) {
        auto* plane = new QClipPlane(pass);
        plane->setPlaneIndex(i);
        pass->addRenderState(plane);
    }
}

/// One technique per quality, made when the quality is first wanted.
class ShaderEffect : public QEffect
{
public:
    ShaderEffect(const QString& shaderName, const PassState& passState,
                 const QList<ShaderDefine>& shaderDefines, Qt3DCore::QNode* parent)
        : QEffect(parent), m_name(shaderName), m_state(passState), m_defines(linesOf(shaderDefines))
    {
    }

    static QByteArray linesOf(const QList<ShaderDefine>& shaderDefines)
    {
        QByteArray lines;
        for (const ShaderDefine& define : shaderDefines) {
            lines += defineLine(define.name, define.value);
        }
        return lines;
    }

    bool is(const QString& shaderName, const PassState& passState,
            const QList<ShaderDefine>& shaderDefines) const
    {
        return m_name == shaderName && m_state == passState && m_defines == linesOf(shaderDefines);
    }

    void prepare(int qualityBits)
    {
        for (const Quality quality : {Quality::Fast, Quality::Standard}) {
            if ((qualityBits & ~m_prepared & bitOf(quality)) != 0) {
                addTechniqueFor(quality);
                m_prepared |= bitOf(quality);
            }
        }
    }

private:
    void addTechniqueFor(Quality quality)
    {
        auto* technique = new QTechnique(this);
        technique->graphicsApiFilter()->setApi(QGraphicsApiFilter::OpenGL);
        technique->graphicsApiFilter()->setProfile(QGraphicsApiFilter::CoreProfile);
        technique->graphicsApiFilter()->setMajorVersion(3);
        technique->graphicsApiFilter()->setMinorVersion(3);
        technique->addFilterKey(makeQualityKey(technique, quality));

        auto* program = new QShaderProgram(technique);
        program->setObjectName(m_name);
        const QByteArray lines = m_defines + defineLine("QUALITY", shaderQuality(quality));
        program->setProperty(definesProperty, lines);
        program->setVertexShaderCode(vertexCode(program, false));
        program->setFragmentShaderCode(withDefines(m_name + QStringLiteral(".frag"), lines));

        auto* pass = new QRenderPass(technique);
        pass->setShaderProgram(program);
        addStates(pass, m_state);
        if (cutFor(this)) {
            setPassSection(pass, true);
        }
        technique->addRenderPass(pass);
        addTechnique(technique);
    }

    QString m_name;
    PassState m_state;
    QByteArray m_defines;
    int m_prepared = 0;
};

/// The effect that all materials of this kind below the root of \p node share. It belongs to the
/// root, so that its programs stay when the last material is gone.
ShaderEffect* sharedEffect(Qt3DCore::QNode* node, const QString& name, const PassState& state,
                           const QList<ShaderDefine>& defines)
{
    Qt3DCore::QNode* root = node;
    while (root->parentNode() != nullptr) {
        root = root->parentNode();
    }
    for (auto* known : root->findChildren<QEffect*>(QString(), Qt::FindDirectChildrenOnly)) {
        auto* own = dynamic_cast<ShaderEffect*>(known);
        if (own != nullptr && own->is(name, state, defines)) {
            return own;
        }
    }
    auto* effect = new ShaderEffect(name, state, defines, root);
    effect->prepare(preparedFor(root));
    return effect;
}

} // namespace

int shaderQuality(Quality quality)
{
    return quality == Quality::Fast ? 0 : 1;
}

QFilterKey* makeQualityKey(Qt3DCore::QNode* parent, Quality quality)
{
    auto* key = new QFilterKey(parent);
    key->setName(QStringLiteral("quality"));
    key->setValue(shaderQuality(quality));
    return key;
}

QMaterial* makeShaderMaterial(Qt3DCore::QNode* parent, const QString& name, PassState state,
                              const QList<QParameter*>& parameters,
                              const QList<ShaderDefine>& defines)
{
    auto* material = new QMaterial(parent);
    material->setEffect(sharedEffect(parent, name, state, defines));
    for (QParameter* parameter : parameters) {
        material->addParameter(parameter);
    }
    material->setObjectName(name);
    return material;
}

void prepareShaders(Qt3DCore::QNode* root, Quality quality)
{
    const int prepared = preparedFor(root) | bitOf(quality);
    root->setProperty(preparedProperty, prepared);
    for (auto* effect : root->findChildren<QEffect*>()) {
        if (auto* own = dynamic_cast<ShaderEffect*>(effect)) {
            own->prepare(prepared);
        }
    }
}

void setShaderSection(Qt3DCore::QNode* root, bool cut)
{
    if (cutFor(root) == cut) {
        return;
    }
    root->setProperty(sectionProperty, cut);
    for (auto* pass : root->findChildren<QRenderPass*>()) {
        setPassSection(pass, cut);
    }
}

} // namespace hallscape::scene
