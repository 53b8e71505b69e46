// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/asset_path.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

namespace hallscape::scene {

QString assetPath(const QString& name)
{
    QStringList folders;
    if (const QString chosen = qEnvironmentVariable("HALLSCAPE_DATA"); !chosen.isEmpty()) {
        folders << chosen;
    }
    folders << QCoreApplication::applicationDirPath() + QStringLiteral("/../share/hallscape")
            << QStringLiteral(HALLSCAPE_ASSET_DIR);
    for (const QString& folder : folders) {
        const QFileInfo file(folder + u'/' + name);
        if (file.isFile()) {
            return file.absoluteFilePath();
        }
    }
    return {};
}

} // namespace hallscape::scene
