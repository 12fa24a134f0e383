// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include "core/tasks/tasklink.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Latchkey {

namespace {

QString helpText()
{
    return QStringLiteral(
        "Usage: latchkey [--profile DIRECTORY] [--quick-add | --today | --search | FILE... | LINK...]\n"
        "       latchkey --tour DIRECTORY\n"
        "\n"
        "The task client's window. latchkey-cli does the same from a terminal. What is asked for is done by the\n"
        "program that runs already, if there is one.\n"
        "\n"
        "  FILE                 show what importing it would bring: iCalendar, CSV, todo.txt, Markdown, a backup\n"
        "  LINK                 show the task that a link latchkey://task/... leads to\n"
        "\n"
        "  --profile DIRECTORY  keep settings, accounts and the local server's tasks below DIRECTORY\n"
        "  --quick-add          ask for one task in a small window; made for a keyboard shortcut of the desktop\n"
        "  --today              show what is due today\n"
        "  --search             show the window, ready to search\n"
        "  --tour DIRECTORY     show the main paths on the real window in a profile of its own,\n"
        "                       save pictures in DIRECTORY, print a line a step; 0 if all went well\n"
        "  --help               show this text\n"
        "  --version            show the version\n"
        "\n"
        "Exit codes: 0 done, 1 failed, 2 wrong usage.\n");
}

/// The address of what is named; empty: there is no such file.
QString targetNamed(const QString &argument)
{
    // Whether it leads to a task is told in the window: a click on a link starts this without a terminal.
    if (argument.startsWith(QLatin1String(TaskLinkScheme) + QLatin1Char(':'), Qt::CaseInsensitive))
        return argument;
    const QUrl address(argument);
    const QString path = address.isLocalFile() ? address.toLocalFile() : QFileInfo(argument).absoluteFilePath();
    return QFileInfo::exists(path) ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) : QString();
}

/// What is asked for beside the tour, into `wish`; says what is wrong with it.
QString readWish(const QCommandLineParser &parser, bool tour, Wish &wish)
{
    QStringList asked;
    for (const auto &[name, kind] : namedWishes()) {
        if (!parser.isSet(name))
            continue;
        asked << QStringLiteral("--") + name;
        wish.kind = kind;
    }
    for (const QString &argument : parser.positionalArguments()) {
        wish.kind = Wish::Kind::Open;
        wish.targets << targetNamed(argument);
        if (wish.targets.last().isEmpty())
            return QStringLiteral("There is no file '%1'.").arg(argument);
    }
    if (!wish.targets.isEmpty())
        asked << QStringLiteral("files or links");
    if (tour)
        asked << QStringLiteral("--tour");
    return asked.size() > 1 ? QStringLiteral("Give one of %1.").arg(asked.join(QStringLiteral(", "))) : QString();
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("directory"));
    const QCommandLineOption tour(QStringLiteral("tour"), {}, QStringLiteral("directory"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
    parser.addOptions({profile, tour, help, version});
    for (const auto &[name, kind] : namedWishes())
        parser.addOption(QCommandLineOption(name));

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
    for (const QCommandLineOption &option : {profile, tour}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return mistake(QStringLiteral("--%1 needs a directory.").arg(option.names().constFirst()));
    }
    if (parser.isSet(profile) && parser.isSet(tour))
        return mistake(QStringLiteral("The tour has a profile of its own: give --profile or --tour."));
    if (const QString wrong = readWish(parser, parser.isSet(tour), line.wish); !wrong.isEmpty())
        return mistake(wrong);
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
