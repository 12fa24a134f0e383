// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The house's rules about who may include whom, and about words that must not stand in the sources, checked on the
/// sources themselves.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldIncludeOnlyWhatTheRoomMay();
    void shouldRefuseAForbiddenInclude_data();
    void shouldRefuseAForbiddenInclude();
    void shouldNotUseForbiddenWords_data();
    void shouldNotUseForbiddenWords();
    void l3_shouldSignInWithoutAScheme();
    void l3_shouldPutNoSecretIntoAUrl_data();
    void l3_shouldPutNoSecretIntoAUrl();
    void shouldCarryTheLicenceInEveryFile();
};

namespace {

const QString Root = QStringLiteral(LATCHKEY_SOURCE_DIR "/");

/// The room a path is in: "core/net", "ui", "app/server"; the inside of ui is one room.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == QLatin1String("ui") || parts.first() == QLatin1String("tests") || parts.size() < 3)
        return parts.first();
    return parts.at(0) + u'/' + parts.at(1);
}

/// Which rooms each room may include, itself left out.
QSet<QString> allowed(const QString &room)
{
    static const QHash<QString, QSet<QString>> table = [] {
        const QString base = QStringLiteral("core/base"), jose = QStringLiteral("core/jose"),
                      net = QStringLiteral("core/net"), keychain = QStringLiteral("core/keychain"),
                      auth = QStringLiteral("core/auth"), session = QStringLiteral("core/session"),
                      tasks = QStringLiteral("core/tasks"), reminders = QStringLiteral("core/reminders"),
                      sync = QStringLiteral("core/sync"), exchange = QStringLiteral("core/exchange"),
                      accounts = QStringLiteral("core/accounts"), settings = QStringLiteral("core/settings"),
                      ui = QStringLiteral("ui"), server = QStringLiteral("app/server");
        const QSet<QString> core{base,  jose,      net,  keychain, auth,     session,
                                 tasks, reminders, sync, exchange, accounts, settings};
        const QString embedded = QStringLiteral("app/embedded");
        QSet<QString> composition = core;
        composition << server << embedded;
        QSet<QString> desktop = composition;
        desktop << ui << QStringLiteral("resources");
        return QHash<QString, QSet<QString>>{
            {base, {}},
            {jose, {base}},
            {net, {base}},
            {keychain, {base}},
            {tasks, {base}},
            {reminders, {base, tasks}},
            {settings, {base}},
            {auth, {base, jose, net}},
            {session, {base, net, keychain, auth}},
            {sync, {base, net, tasks}},
            {exchange, {base, tasks}},
            {accounts, core},
            {ui, core},
            {server, {base, jose}},
            {embedded, {base, accounts, server}},
            {QStringLiteral("app/cli"), composition},
            {QStringLiteral("app/desktop"), desktop},
        };
    }();
    return table.value(room);
}

/// What is wrong with `line` standing in `path`; empty if nothing is.
QString forbiddenInclude(const QString &path, const QString &line)
{
    static const QRegularExpression project(
        QStringLiteral("^\\s*#\\s*include\\s+\"((?:core|ui|app|tests|resources)/[^\"]+)\""));
    static const QRegularExpression screen(QStringLiteral(
        R"re(^\s*#\s*include\s+<(QWidget|QtWidgets|QtGui|QApplication|QGuiApplication|QIcon|QPixmap|QPainter|QColor)[/>])re"));
    const QString room = roomOf(path);
    if (room == QLatin1String("tests"))
        return {};
    if (room.startsWith(QLatin1String("core/")) && screen.match(line).hasMatch())
        return QStringLiteral("core is true without a screen");
    const auto match = project.match(line);
    if (!match.hasMatch())
        return {};
    const QString other = roomOf(match.captured(1));
    if (other == room || allowed(room).contains(other))
        return {};
    return QStringLiteral("%1 may not include %2").arg(room, other);
}

QStringList sources(const QStringList &folders,
                    const QStringList &names = {QStringLiteral("*.cpp"), QStringLiteral("*.h")})
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(Root + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found << files.next().mid(Root.size());
    }
    return found;
}

QStringList linesOf(const QString &path)
{
    QFile file(Root + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// A URL ends up in histories, logs and other programs: no line may make one of a secret.
bool putsSecretIntoUrl(const QString &line)
{
    static const QRegularExpression url(QStringLiteral(
        "QUrl[(]|QUrlQuery|[uU]rl[.]set\\w+[(]|setQuery[(]|addQueryItem[(]|setUserInfo[(]|setFragment[(]|openUrl[(]"));
    static const QRegularExpression secret(
        QStringLiteral("[tT]oken|[sS]ecret|[pP]assword|[vV]erifier|\\bcode\\b|exposed[(]"));
    return url.match(line).hasMatch() && secret.match(line).hasMatch();
}

} // namespace

void ArchitectureTest::shouldIncludeOnlyWhatTheRoomMay()
{
    const QStringList paths = sources({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")});
    QVERIFY(paths.size() > 20);
    QStringList wrong;
    for (const QString &path : paths) {
        for (const QString &line : linesOf(path)) {
            const QString why = forbiddenInclude(path, line);
            if (!why.isEmpty())
                wrong << path + QStringLiteral(": ") + why;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void ArchitectureTest::shouldRefuseAForbiddenInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, const char *path, const char *line, bool refused) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << refused;
    };
    row("net sees session", "core/net/x.cpp", "#include \"core/session/session.h\"", true);
    row("core sees ui", "core/base/x.cpp", "#include \"ui/errortext.h\"", true);
    row("core sees a widget", "core/base/x.cpp", "#include <QWidget>", true);
    row("ui sees app", "ui/shell/x.cpp", "#include \"app/server/server.h\"", true);
    row("jose sees net", "core/jose/x.cpp", "#include \"core/net/origin.h\"", true);
    row("server sees net", "app/server/x.cpp", "#include \"core/net/origin.h\"", true);
    row("program sees tests", "app/cli/x.cpp", "#include \"tests/support/fakeclock.h\"", true);
    row("exchange sees sync", "core/exchange/x.cpp", "#include \"core/sync/taskwire.h\"", true);
    row("session sees net", "core/session/x.cpp", "#include \"core/net/origin.h\"", false);
    row("ui sees core", "ui/shell/x.cpp", "#include \"core/session/session.h\"", false);
    row("desktop sees server", "app/desktop/x.cpp", "#include \"app/server/embeddedserver.h\"", false);
}

void ArchitectureTest::shouldRefuseAForbiddenInclude()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, refused);
    QCOMPARE(!forbiddenInclude(path, line).isEmpty(), refused);
}

void ArchitectureTest::shouldNotUseForbiddenWords_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("exception"); // the one file that may
    QTest::newRow("TLS errors are never ignored")
        << QStringLiteral(R"((\.|->)ignoreSslErrors|VerifyNone)") << QString();
    QTest::newRow("the keychain holds binary data only") << QStringLiteral("setTextData|textData\\(") << QString();
    QTest::newRow("no plaintext fallback") << QStringLiteral("setInsecureFallback\\(true") << QString();
    QTest::newRow("one place writes Authorization")
        << QStringLiteral("\"Authorization\"") << QStringLiteral("core/net/qnamtransport.cpp");
    QTest::newRow("QCoro 0.8 moves a returned member away: return a copy")
        << QStringLiteral(R"(co_return \*?m_\w+;)") << QString();
    QTest::newRow("no event loop but a program's own")
        << QStringLiteral("QEventLoop|QCoro::waitFor") << QStringLiteral("app/cli/program.cpp");
}

void ArchitectureTest::shouldNotUseForbiddenWords()
{
    QFETCH(QString, pattern);
    QFETCH(QString, exception);
    const QRegularExpression forbidden(pattern);
    QVERIFY(forbidden.isValid());
    QStringList wrong;
    for (const QString &path : sources({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app/desktop"),
                                        QStringLiteral("app/cli")})) {
        if (path == exception)
            continue;
        for (const QString &line : linesOf(path)) {
            if (forbidden.match(line).hasMatch())
                wrong << path + QStringLiteral(": ") + line.trimmed();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Any program can claim a scheme as well as we; a port of 127.0.0.1 is had by one. Ours leads to tasks, and nothing
/// that signs in knows of it.
void ArchitectureTest::l3_shouldSignInWithoutAScheme()
{
    static const QRegularExpression claim(
        QStringLiteral("setUrlHandler|x-scheme-handler|CFBundleURLSchemes|URL Protocol|tasklink[.]h|TaskLinkScheme"));
    const QStringList ofTasks{QStringLiteral("app/desktop/commandline.cpp"),
                              QStringLiteral("core/tasks/CMakeLists.txt"),
                              QStringLiteral("core/tasks/tasklink.cpp"),
                              QStringLiteral("core/tasks/tasklink.h"),
                              QStringLiteral("packaging/linux/io.github.latchkey.Latchkey.desktop"),
                              QStringLiteral("packaging/linux/io.github.latchkey.Latchkey.metainfo.xml.in"),
                              QStringLiteral("ui/shell/wishdesk.cpp"),
                              QStringLiteral("ui/tasks/taskactions.cpp")};
    QVERIFY(claim.match(QStringLiteral("MimeType=x-scheme-handler/latchkey;")).hasMatch());
    QStringList wrong;
    for (const QString &path : sources({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                                        QStringLiteral("packaging"), QStringLiteral("resources")},
                                       {QStringLiteral("*")})) {
        if (!ofTasks.contains(path) && linesOf(path).join(u'\n').contains(claim))
            wrong << path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void ArchitectureTest::l3_shouldPutNoSecretIntoAUrl_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("refused");
    QTest::newRow("a token as a parameter") << QStringLiteral("query.addQueryItem(name, token);") << true;
    QTest::newRow("exposed bytes in a path") << QStringLiteral("url.setPath(QString(secret.exposed()));") << true;
    QTest::newRow("a password before the host") << QStringLiteral("url.setUserInfo(user + password);") << true;
    QTest::newRow("a path") << QStringLiteral("url.setPath(m_baseUrl.path() + path);") << false;
    QTest::newRow("a token in a body") << QStringLiteral("post.body = secretJson(refreshToken);") << false;
}

void ArchitectureTest::l3_shouldPutNoSecretIntoAUrl()
{
    QFETCH(QString, line);
    QFETCH(bool, refused);
    QCOMPARE(putsSecretIntoUrl(line), refused);
    QStringList wrong;
    for (const QString &path : sources({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        for (const QString &written : linesOf(path)) {
            if (putsSecretIntoUrl(written))
                wrong << path + QStringLiteral(": ") + written.trimmed();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void ArchitectureTest::shouldCarryTheLicenceInEveryFile()
{
    QStringList wrong;
    for (const QString &path :
         sources({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")})) {
        if (!linesOf(path).value(1).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
            wrong << path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
