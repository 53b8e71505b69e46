// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/line_colours.h"

#include <array>

namespace hallscape::app {

namespace {

constexpr std::array<unsigned, lineColours> onDark{0x4aa3df, 0x5fc98f, 0xe58fc4, 0xa99bf0,
                                                   0x4fd1c5, 0xb5d65f, 0xd9b38c, 0xc3ccd6};
constexpr std::array<unsigned, lineColours> onLight{0x1769aa, 0x2e7d4f, 0xa8327f, 0x5b45b8,
                                                    0x00797a, 0x5f7a10, 0x8a6140, 0x4d5966};

} // namespace

QColor lineColour(const Theme& theme, std::size_t line, std::size_t lines)
{
    const auto& colours = theme.id == ThemeId::Dark ? onDark : onLight;
    if (lines > lineColours) {
        return theme.muted;
    }
    return QColor::fromRgb(colours[line % lineColours]);
}

} // namespace hallscape::app
