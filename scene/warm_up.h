// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/hall_scene.h"

#include <set>
#include <vector>

namespace Qt3DCore {
class QEntity;
} // namespace Qt3DCore
namespace Qt3DRender {
class QLayer;
} // namespace Qt3DRender

namespace hallscape::scene {

class MeshEntity;
class MeshLibrary;
class MeshStore;

/// Prepares what opening a rack or a server needs, step by step while nothing else is to do: its
/// programs, which some drivers finish only when something is drawn with them, its files and their
/// place in the memory of the graphics. Ends by giving back what all that has freed. Nothing of it
/// is seen. Only windows do this: a picture to file needs no more than it shows.
class WarmUp
{
public:
    /// \param layer of opaque things  \param library, store outlive this
    WarmUp(Qt3DCore::QEntity* root, Qt3DRender::QLayer* layer, MeshLibrary& library,
           MeshStore& store);

    /// Begins anew. Null: there is nothing to prepare.
    void setSite(data::SitePtr site);

    enum class Next {
        Frame,   ///< draw a frame, then step on
        Reading, ///< step on when the library has fetched all
        Done,
    };
    /// One helping of work for \p quality. Call only when the scene is Ready and rests.
    Next step(Quality quality);
    /// Whether steps for \p quality would do nothing.
    bool done(Quality quality) const;

private:
    void showPrograms();
    void hidePrograms();
    void fetch();
    /// \return whether there was something
    bool upload();

    Qt3DCore::QEntity* m_root;
    Qt3DRender::QLayer* m_layer;
    MeshLibrary& m_library;
    MeshStore& m_store;
    data::SitePtr m_site;
    std::vector<MeshEntity*> m_shown; ///< one per program, until the next step
    int m_framesShown = 0;
    std::set<Quality> m_programs; ///< qualities that have been drawn
    bool m_asked = false;         ///< files
    std::size_t m_next = 0;       ///< model to be uploaded, units first
    bool m_tidied = false;        ///< the last of all steps
};

} // namespace hallscape::scene
