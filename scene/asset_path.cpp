// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/asset_path.h"

#include "data/data_dir.h"

#include <QtCore/QFileInfo>

namespace hallscape::scene {

QString assetPath(const QString& name)
{
    const QString path =
        QString::fromStdString(data::dataFile(QStringLiteral("assets/%1").arg(name).toStdString()));
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace hallscape::scene
