// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/browser.h"

#include <QDesktopServices>
#include <QProcess>

namespace Latchkey {

bool openBrowser(const QUrl &address)
{
    QStringList command = QProcess::splitCommand(qEnvironmentVariable("LATCHKEY_BROWSER"));
    if (command.isEmpty())
        return QDesktopServices::openUrl(address);
    const QString program = command.takeFirst();
    return QProcess::startDetached(program, command << address.toString(QUrl::FullyEncoded));
}

} // namespace Latchkey
