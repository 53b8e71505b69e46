// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_passes.h"

#include <Qt3DCore/QEntity>
#include <Qt3DCore/QTransform>
#include <Qt3DRender/QCamera>
#include <Qt3DRender/QCameraSelector>
#include <Qt3DRender/QClearBuffers>
#include <Qt3DRender/QEffect>
#include <Qt3DRender/QFilterKey>
#include <Qt3DRender/QFrameGraphNode>
#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QLayer>
#include <Qt3DRender/QLayerFilter>
#include <Qt3DRender/QMaterial>
#include <Qt3DRender/QNoDraw>
#include <Qt3DRender/QParameter>
#include <Qt3DRender/QRenderPass>
#include <Qt3DRender/QRenderPassFilter>
#include <Qt3DRender/QRenderSettings>
#include <Qt3DRender/QRenderStateSet>
#include <Qt3DRender/QScissorTest>
#include <Qt3DRender/QSubtreeEnabler>
#include <Qt3DRender/QTechnique>
#include <Qt3DRender/QTechniqueFilter>
#include <Qt3DRender/QViewport>

#include <algorithm>
#include <cmath>

namespace hallscape::bench {

using namespace Qt3DRender;

namespace {

/// What the nodes between the root of the frame graph and a leaf ask for.
struct Path
{
    QRectF viewport{0, 0, 1, 1};
    std::optional<QRect> scissor;
    std::optional<QColor> clear;
    const QCamera* camera = nullptr;
    QList<QLayer*> layers;
    QList<QParameter*> parameters;
    QList<QFilterKey*> keys;
    bool draws = true;
};

void follow(const QFrameGraphNode* node, Path& path)
{
    if (const auto* viewport = qobject_cast<const QViewport*>(node)) {
        path.viewport = viewport->normalizedRect();
    } else if (const auto* set = qobject_cast<const QRenderStateSet*>(node)) {
        for (const QRenderState* state : set->renderStates()) {
            if (const auto* scissor = qobject_cast<const QScissorTest*>(state)) {
                path.scissor =
                    QRect(scissor->left(), scissor->bottom(), scissor->width(), scissor->height());
            }
        }
    } else if (const auto* clear = qobject_cast<const QClearBuffers*>(node)) {
        path.clear = clear->clearColor();
    } else if (const auto* camera = qobject_cast<const QCameraSelector*>(node)) {
        path.camera = qobject_cast<const QCamera*>(camera->camera());
    } else if (const auto* filter = qobject_cast<const QLayerFilter*>(node)) {
        path.layers = filter->layers();
    } else if (const auto* pass = qobject_cast<const QRenderPassFilter*>(node)) {
        path.parameters += pass->parameters();
    } else if (const auto* technique = qobject_cast<const QTechniqueFilter*>(node)) {
        path.keys += technique->matchAll();
    } else if (qobject_cast<const QNoDraw*>(node) != nullptr) {
        path.draws = false;
    }
}

const QTechnique* techniqueFor(const QEffect* effect, const QList<QFilterKey*>& wanted)
{
    for (const QTechnique* technique : effect->techniques()) {
        const auto keys = technique->filterKeys();
        const bool fits = std::ranges::all_of(wanted, [&keys](const QFilterKey* want) {
            return std::ranges::any_of(keys, [want](const QFilterKey* key) {
                return key->name() == want->name() && key->value() == want->value();
            });
        });
        if (fits) {
            return technique;
        }
    }
    return nullptr;
}

template <typename Component>
const Component* enabledComponent(const Qt3DCore::QEntity* entity)
{
    for (const Qt3DCore::QComponent* component : entity->components()) {
        const auto* found = qobject_cast<const Component*>(component);
        if (found != nullptr && found->isEnabled()) {
            return found;
        }
    }
    return nullptr;
}

/// Walks the entities for one path.
class Collector
{
public:
    Collector(const Path& path, std::vector<DrawnThing>& things) : m_path(path), m_things(things) {}

    void visit(const Qt3DCore::QEntity* entity, QMatrix4x4 model, QList<QLayer*> inherited)
    {
        if (!entity->isEnabled()) {
            return;
        }
        if (const auto* transform = enabledComponent<Qt3DCore::QTransform>(entity)) {
            model = model * transform->matrix();
        }
        QList<QLayer*> layers = inherited;
        for (Qt3DCore::QComponent* component : entity->components()) {
            auto* layer = qobject_cast<QLayer*>(component);
            if (layer != nullptr && layer->isEnabled()) {
                layers.append(layer);
                if (layer->recursive()) {
                    inherited.append(layer);
                }
            }
        }
        if (std::ranges::any_of(layers,
                                [this](QLayer* layer) { return m_path.layers.contains(layer); })) {
            add(entity, model);
        }
        for (const Qt3DCore::QNode* child : entity->childNodes()) {
            if (const auto* childEntity = qobject_cast<const Qt3DCore::QEntity*>(child)) {
                visit(childEntity, model, inherited);
            }
        }
    }

private:
    void add(const Qt3DCore::QEntity* entity, const QMatrix4x4& model)
    {
        const auto* shape = enabledComponent<QGeometryRenderer>(entity);
        const auto* material = enabledComponent<QMaterial>(entity);
        if (shape == nullptr || material == nullptr || shape->geometry() == nullptr ||
            material->effect() == nullptr) {
            return;
        }
        const QTechnique* technique = techniqueFor(material->effect(), m_path.keys);
        if (technique == nullptr) {
            return;
        }
        for (const QRenderPass* pass : technique->renderPasses()) {
            if (pass->isEnabled()) {
                m_things.push_back({shape, pass->shaderProgram(), pass->renderStates(),
                                    m_path.parameters + material->parameters() +
                                        material->effect()->parameters() + technique->parameters() +
                                        pass->parameters(),
                                    model});
            }
        }
    }

    const Path& m_path;
    std::vector<DrawnThing>& m_things;
};

/// As Qt 3D makes it: from where the camera's transform puts it.
QMatrix4x4 viewMatrix(const QCamera& camera)
{
    const QMatrix4x4 world = camera.transform()->matrix();
    const QVector3D eye = world.map(QVector3D(0, 0, 0));
    QMatrix4x4 view;
    view.lookAt(eye, eye + world.mapVector({0, 0, -1}), world.mapVector({0, 1, 0}));
    return view;
}

class FrameGraphWalk
{
public:
    FrameGraphWalk(const Qt3DCore::QEntity& root, QSize target) : m_root(root), m_target(target) {}

    void visit(const QFrameGraphNode* node, Path path)
    {
        if (node->isEnabled()) {
            follow(node, path);
        } else if (qobject_cast<const QSubtreeEnabler*>(node) != nullptr) {
            return; // any other disabled node does nothing, but its children draw
        }
        bool leaf = true;
        for (const Qt3DCore::QNode* child : node->childNodes()) {
            if (const auto* next = qobject_cast<const QFrameGraphNode*>(child)) {
                leaf = false;
                visit(next, path);
            }
        }
        if (leaf && (path.clear || path.draws)) {
            add(path);
        }
    }

    std::vector<DrawnPass> passes;

private:
    void add(const Path& path)
    {
        DrawnPass pass;
        pass.clear = path.clear;
        pass.scissor = path.scissor;
        const QRectF& share = path.viewport;
        // Qt 3D counts from the top, OpenGL from the bottom.
        pass.viewport = QRect(
            static_cast<int>(std::lround(share.x() * m_target.width())),
            static_cast<int>(std::lround((1 - share.y() - share.height()) * m_target.height())),
            static_cast<int>(std::lround(share.width() * m_target.width())),
            static_cast<int>(std::lround(share.height() * m_target.height())));
        if (path.draws && path.camera != nullptr) {
            pass.view = viewMatrix(*path.camera);
            pass.projection = path.camera->projectionMatrix();
            Collector(path, pass.things).visit(&m_root, {}, {});
        }
        passes.push_back(std::move(pass));
    }

    const Qt3DCore::QEntity& m_root;
    QSize m_target;
};

} // namespace

std::vector<DrawnPass> drawnPasses(const Qt3DCore::QEntity& root, QSize target)
{
    FrameGraphWalk walk(root, target);
    if (const auto* settings = enabledComponent<QRenderSettings>(&root)) {
        walk.visit(settings->activeFrameGraph(), {});
    }
    return walk.passes;
}

} // namespace hallscape::bench
