// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include <QCommandLineParser>
#include <QDir>

namespace Latchkey {

namespace {

QString helpText()
{
    return QStringLiteral(
        "Usage: latchkey [--profile DIRECTORY] [--quick-add]\n"
        "       latchkey --tour DIRECTORY\n"
        "\n"
        "The task client's window. latchkey-cli does the same from a terminal.\n"
        "\n"
        "  --profile DIRECTORY  keep settings, accounts and the local server's tasks below DIRECTORY\n"
        "  --quick-add          ask for one task in a small window, of the program that runs if there is one;\n"
        "                       made for a keyboard shortcut of the desktop\n"
        "  --tour DIRECTORY     show the main paths on the real window in a profile of its own,\n"
        "                       save pictures in DIRECTORY, print a line a step; 0 if all went well\n"
        "  --help               show this text\n"
        "  --version            show the version\n"
        "\n"
        "Exit codes: 0 done, 1 failed, 2 wrong usage.\n");
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("directory"));
    const QCommandLineOption tour(QStringLiteral("tour"), {}, QStringLiteral("directory"));
    const QCommandLineOption quickAdd(QStringLiteral("quick-add"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
    parser.addOptions({profile, tour, quickAdd, help, version});

    CommandLine line;
    const auto mistake = [&line](const QString &what) {
        line.message = what + QStringLiteral("\n'latchkey --help' tells what there is.\n");
        line.usageError = true;
        return line;
    };
    const auto directory = [&parser](const QCommandLineOption &option) {
        return QDir(parser.value(option)).absolutePath();
    };

    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return mistake(QStringLiteral("'%1' is not expected.").arg(parser.positionalArguments().constFirst()));
    for (const QCommandLineOption &option : {profile, tour}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return mistake(QStringLiteral("--%1 needs a directory.").arg(option.names().constFirst()));
    }
    if (parser.isSet(profile) && parser.isSet(tour))
        return mistake(QStringLiteral("The tour has a profile of its own: give --profile or --tour."));
    line.quickAdd = parser.isSet(quickAdd);
    if (line.quickAdd && parser.isSet(tour))
        return mistake(QStringLiteral("Give --tour or --quick-add."));
    if (parser.isSet(help))
        line.message = helpText();
    else if (parser.isSet(version))
        line.message = QStringLiteral("latchkey " LATCHKEY_VERSION "\n");
    if (parser.isSet(profile))
        line.profile = directory(profile);
    if (parser.isSet(tour))
        line.tour = directory(tour);
    return line;
}

} // namespace Latchkey
