// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every screen to PNG files: screens DIR [PERCENT] [light|dark|pseudo|LANGUAGE]...
// Ends with 1 where something on one does not lie as it should; in "pseudo" also where a text is not translated.
#include "tests/ui/screens/stage.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Latchkey::Test;

namespace {

/// Qt scales as the environment says when the program starts.
bool scaleScreen(const char *percent)
{
    const int number = QByteArray(percent).toInt();
    if (number > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(number / 100.0));
    return number > 0;
}

} // namespace

int main(int argc, char **argv)
{
    const bool isScaled = argc > 2 && scaleScreen(argv[2]);
    QApplication app(argc, argv);
    QStringList looks = QCoreApplication::arguments().mid(isScaled ? 3 : 2);
    if (argc < 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("usage: screens DIR [PERCENT] [light|dark|pseudo|LANGUAGE]...\n", stderr);
        return 2;
    }
    if (looks.isEmpty())
        looks = QStringList{QStringLiteral("light"), QStringLiteral("dark")};
    bool isFine = true;
    for (const QString &look : std::as_const(looks)) {
        Stage stage(QDir(QString::fromLocal8Bit(argv[1])), look);
        for (const auto &[scene, render] : Stage::scenes())
            (stage.*render)();
        for (const QString &problem : stage.problems())
            std::fprintf(stderr, "%s: %s\n", qPrintable(look), qPrintable(problem));
        isFine = isFine && stage.problems().isEmpty();
    }
    return isFine ? 0 : 1;
}
