// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace hallscape::scene {

/// Looks at a mesh file before a reader trusts it: counts that it states but cannot hold (readers
/// reserve memory for them), nesting that would exhaust a reader's stack, and packed files, whose
/// size says nothing. Cheap: one pass. Any thread.
/// \return why the file must not be read; empty when it may
std::string whyUnsafe(std::span<const std::byte> bytes);

} // namespace hallscape::scene
