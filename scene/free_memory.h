// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hallscape::scene {

/// Hands memory that has been freed back to the system, on a worker: the C library keeps what the
/// threads of a start have used, some 70 MB.
void returnFreeMemory();

} // namespace hallscape::scene
