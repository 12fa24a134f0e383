// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every screen to PNG files, for people to look at: screens DIR [light|dark]
#include "tests/ui/screens/stage.h"

#include <QApplication>
#include <QDir>

using namespace Latchkey::Test;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        qCritical("usage: screens DIR [light|dark]");
        return 2;
    }
    for (const auto &[name, theme] : {std::pair(QStringLiteral("light"), Latchkey::Theme::Light),
                                      std::pair(QStringLiteral("dark"), Latchkey::Theme::Dark)}) {
        if (arguments.size() > 2 && arguments.at(2) != name)
            continue;
        Stage stage(QDir(arguments.at(1)), name, theme);
        for (const auto &[scene, render] : Stage::scenes())
            (stage.*render)();
    }
    return 0;
}
