// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <string>

namespace hallscape::app {

/// Names of numbered pictures: "FOLDER" gives FOLDER/frame-00000.png and so on, a name with one
/// "%05d" or "%d" in it is taken as it is.
class FrameNames
{
public:
    /// Creates the folder where it does not exist.
    static data::Result<FrameNames> of(const std::string& folderOrPattern);

    std::string name(int frame) const;
    /// As image programs read it, "%" doubled where it means itself.
    std::string pattern() const;

private:
    std::string m_before;
    std::string m_after;
    std::size_t m_digits = 0; ///< at least; filled up with zeros
};

} // namespace hallscape::app
