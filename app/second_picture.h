// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/time/digest.h"
#include "data/view/view.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hallscape::app {

class PastReader;
class Session;

/// The second picture of a split view: which lens, and which moment. It shows the moment of the
/// first picture, or holds one: then the first can be played or scrubbed against it. Main thread.
class SecondPicture : public QObject
{
    Q_OBJECT

public:
    /// \param session outlives this
    explicit SecondPicture(Session& session);
    ~SecondPicture() override;

    /// nullopt: the view is not split.
    const std::optional<data::Split>& split() const { return m_split; }
    /// A moment that is not the shown one is read from the opened recording; until it is there the
    /// second picture has no values.  \return what is out of reach, in English
    std::vector<std::string> setSplit(const std::optional<data::Split>& split);
    /// Splits that way, or ends the split that is that way.
    void toggle(data::SplitKind kind);
    void setSwipe(float at);
    void setLens(const data::Lens& lens);
    /// Keeps the moment that is shown now; or follows the first picture again.
    void setHolding(bool holding);
    bool holding() const { return m_split && m_split->timeMs; }
    /// First and second change lenses.
    void swapLenses();

    /// Null while there are none.
    data::SnapshotPtr snapshot() const;
    data::RollupPtr rollup() const;

Q_SIGNALS:
    void splitChanged();
    void valuesChanged();

private:
    void drop();
    void read(std::int64_t timeMs);

    Session& m_session;
    std::optional<data::Split> m_split;
    data::SnapshotPtr m_held;
    mutable data::RollupPtr m_rollup; ///< of m_held
    PastReader* m_reader = nullptr;   ///< while a moment is read
};

} // namespace hallscape::app
