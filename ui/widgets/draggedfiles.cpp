// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draggedfiles.h"

#include <QMimeData>
#include <QUrl>

namespace Latchkey {

QStringList draggedFiles(const QMimeData *data)
{
    QStringList names;
    for (const QUrl &address : data->urls()) {
        if (!address.isLocalFile())
            return {};
        names << address.toLocalFile();
    }
    return names;
}

} // namespace Latchkey
