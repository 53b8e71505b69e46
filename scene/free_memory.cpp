// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/free_memory.h"

#include <QtConcurrent/QtConcurrentRun>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace hallscape::scene {

void returnFreeMemory()
{
#if defined(__GLIBC__)
    (void)QtConcurrent::run([] { malloc_trim(0); });
#endif
}

} // namespace hallscape::scene
