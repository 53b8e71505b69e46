// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/hall_scene.h"

#include <Qt3DRender/QDepthTest>
#include <Qt3DRender/QMaterial>
#include <Qt3DRender/QParameter>

#include <QtCore/QList>

namespace Qt3DRender {
class QFilterKey;
} // namespace Qt3DRender

namespace hallscape::scene {

/// Render state of a material's only pass.
struct PassState
{
    bool blend = false; ///< source alpha over destination
    bool depthWrite = true;
    bool cullBack = true;
    Qt3DRender::QDepthTest::DepthFunction depth = Qt3DRender::QDepthTest::LessOrEqual;
    friend bool operator==(const PassState&, const PassState&) = default;
};

/// Makes one program of several that share a source: `#define NAME VALUE` at the top of both
/// shaders. For what never changes while something is drawn: a software rasteriser runs every
/// branch on a uniform, but none that a compiler leaves out.
struct ShaderDefine
{
    const char* name;
    int value;
};

/// A material for OpenGL 3.3 core from `:/shaders/NAME.vert` and `.frag`. A line `#include
/// "file.glsl"` is replaced by that file; environment.glsl has what all shaders share (see
/// environment.h for its uniforms). \param parameters  may be shared with other materials; owned by
/// the first one   \param parent owns the material; what makes up its programs is shared by all
/// materials of the same name, state and defines below the same root, and lives as long as that
Qt3DRender::QMaterial* makeShaderMaterial(Qt3DCore::QNode* parent, const QString& name,
                                          PassState state,
                                          const QList<Qt3DRender::QParameter*>& parameters,
                                          const QList<ShaderDefine>& defines = {});

/// Gives all materials below \p root programs for \p quality, beside those they have. Costs their
/// compilation, the first time only; materials made later below \p root follow. Without it there
/// are programs for Standard.
void prepareShaders(Qt3DCore::QNode* root, Quality quality);

/// `QUALITY` in the shaders: 0 for Fast; 1 for Standard and Still, which differ by what follows.
int shaderQuality(Quality quality);

/// Marks techniques by quality; a QTechniqueFilter with such a key chooses among them.
Qt3DRender::QFilterKey* makeQualityKey(Qt3DCore::QNode* parent, Quality quality);

/// While \p cut, materials below \p root whose vertex shader calls clipToSection() are clipped by
/// the section box and draw the backs of what is cut open. Materials made later below \p root
/// follow.
void setShaderSection(Qt3DCore::QNode* root, bool cut);

} // namespace hallscape::scene
