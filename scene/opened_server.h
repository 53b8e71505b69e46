// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/layers.h"
#include "scene/mesh_buffers.h"
#include "scene/mesh_library.h"
#include "scene/tint.h"

#include <Qt3DCore/QEntity>

#include <memory>
#include <optional>

namespace hallscape::scene {

/// A unit out on its rails with the lid off, its parts coloured by the lens and highlighted one by
/// one.
class OpenedServer : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    static constexpr float openingMs = 500;

    /// \param library, store must outlive this  \param animated false: open at once
    OpenedServer(Qt3DCore::QNode* parent, const Layers& layers, MeshLibrary& library,
                 MeshStore& store, data::SitePtr site, data::UnitId unit, bool animated);
    ~OpenedServer() override;

    data::UnitId unit() const;
    void setOverlay(const Overlay& overlay);
    void setHighlight(std::optional<data::Device> selected, std::optional<data::Device> hovered);
    /// Moves on by \p ms.  \return true while it still moves: draw another frame
    bool advance(float ms);
    /// Takes the unit out and its lid off by these shares instead of by its own motion; nothing:
    /// its own again.
    struct Shares
    {
        float slide = 1;
        float lid = 1;
        friend bool operator==(const Shares&, const Shares&) = default;
    };
    void setShares(std::optional<Shares> shares);
    /// For Opened::slide.
    float slide() const;
    /// For Opened::lid.
    float lid() const;
    /// Turns chassis and lid to glass.
    /// \param share 0 solid, 1 glass
    void setGlass(float share);
    int drawableCount() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
