// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace hallscape::data {

/// One key of an object of the layout language.
struct KeySpec
{
    std::string_view name;
    bool required = false;
};

/// The keys an object may have. The parser reports everything else; the JSON Schema defines the
/// same tables under
/// `$defs/<name>`, and a test compares the two.
struct KeyTable
{
    std::string_view name;
    std::span<const KeySpec> keys;
};

namespace keys {
extern const KeyTable layout; ///< the whole file
extern const KeyTable phase;
extern const KeyTable milestone;
extern const KeyTable fact;
extern const KeyTable unit;
extern const KeyTable part;
extern const KeyTable partRepeat;
extern const KeyTable rack;
extern const KeyTable mount;
extern const KeyTable beside;
extern const KeyTable equipment;
extern const KeyTable place;
extern const KeyTable area;
extern const KeyTable item; ///< a rack or piece of equipment that stands somewhere
extern const KeyTable repeat;
} // namespace keys

std::span<const KeyTable* const> allKeyTables();

} // namespace hallscape::data
