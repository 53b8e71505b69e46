// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/label_placing.h"

#include <vector>

namespace hallscape::scene {

/// A label that is drawn, with how much of it.
struct FadingLabel
{
    LabelSource source; ///< its own copy
    PlacedLabel placed; ///< PlacedLabel::source is not used
    float opacity = 1;
    bool leaving = false;
};

/// Lets names come and go softly. Only plain names: what is chosen, alarmed or pinned is there at
/// once. What leaves gives way at once to what is there.
class LabelFade
{
public:
    static constexpr float lengthS = 0.15F;

    void clear() { m_labels.clear(); }
    /// \param reserved pixels that leaving labels keep off as well  \param animated false: cuts
    void setLabels(const std::vector<PlacedLabel>& labels, const LabelView& view,
                   const std::vector<QRectF>& reserved, bool animated);
    /// \return whether anything changed, and must be drawn again
    bool advance(float seconds);
    /// Whether another frame is needed.
    bool fading() const;
    /// What leaves comes first, below the others.
    const std::vector<FadingLabel>& labels() const { return m_labels; }

private:
    std::vector<FadingLabel> m_labels;
};

} // namespace hallscape::scene
