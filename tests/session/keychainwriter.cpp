// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/openstore.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>

using namespace Latchkey;

/// keychainwriter SERVICE KEY LETTER SIZE: puts SIZE times LETTER into the keychain, and dies where LATCHKEY_CRASH_AT
/// says.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const auto store = openStore(arguments.at(1));
    Secret value(QByteArray(arguments.at(4).toInt(), arguments.at(3).at(0).toLatin1()));
    return QCoro::waitFor(store->write(arguments.at(2), std::move(value))) ? 0 : 1;
}
