// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/layout_keys.h"

namespace hallscape::data::keys {

extern const KeyTable mapping; ///< the whole file
extern const KeyTable hostPattern;
extern const KeyTable rule;
extern const KeyTable per;

std::span<const KeyTable* const> allMappingTables();

} // namespace hallscape::data::keys
